"""A city street in the rain, by day and by night, and a farm in winter, for wild.py."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data.shores import wavy
from data.sites import buildings, vehicles
from data.sites.lot import shift, turn
from data.travels.rows import at_night
from data.travels.seasons import BRICK, TOWNHOUSES
from data.travels.streets import Avenue
from data.travels.wintry import Wintry
from PIL import Image, ImageFilter


class Rain(Wintry):
    """x to the right of and y behind the place where things will stand, in metres."""

    falls = False

    def within(self, glow: float) -> Any:
        return Avenue.within(self, glow)

    def taken(self, scene: Any, camera: Any, path: Path) -> None:
        """With streaks of rain before it."""
        super().taken(scene, camera, path)
        if not self.falls:
            return
        image = np.asarray(Image.open(path).convert("RGB"), np.float32) / 255
        high, wide = image.shape[:2]
        far = np.zeros((high, wide), np.float32)
        for k in range(620):
            long, strong = (self.rng.uniform(7, 15), 0.20) if k % 4 else (self.rng.uniform(18, 34), 0.34)
            x, y = self.rng.uniform(0, wide), self.rng.uniform(-20, high)
            for j in range(int(long)):
                a, b = int(x - 0.16 * j), int(y + j)
                if 0 <= a < wide and 0 <= b < high:
                    far[b, a] += strong * math.sin(math.pi * (j + 0.5) / long)
        soft = Image.fromarray((255 * far.clip(0, 1)).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.5))
        light = np.asarray(soft, np.float32)[..., None] / 255
        glow = (
            0.30
            + 0.70
            * np.asarray(Image.open(path).convert("RGB").filter(ImageFilter.GaussianBlur(9)), np.float32)
            / 255
        )
        Image.fromarray(
            (255 * (image + light * (glow - 0.5 * image)).clip(0, 1) + 0.5).astype(np.uint8)
        ).save(path)

    def _rainy(self) -> None:
        """Shops, lamps and traffic lights that a wet street mirrors."""
        night = self.when == "night"
        self.falls, self.glare = True, 0.25 if night else 0.0
        self.hours("night" if night else "pale", 613, 30)
        self.exposed(0.65 if night else 0.45)
        self.road(2.9, 3.0, True)
        flags = self.worn(self.wetness((0.060, 0.056, 0.052), 0.28, 0.5), 0.3, 1.5)
        joint = self.kept((0.02, 0.02, 0.02), 0.8)
        for side in (-1, 1):
            self.plane(flags, (side * 4.55, 90), (2.7, 200), 0.124)
            for k in range(70):
                self.box(joint, side * 3.2, side * 5.9, -6 + 0.8 * k, -5.985 + 0.8 * k, 0.12, 0.127)
        for side, style in ((-1, TOWNHOUSES), (1, BRICK)):
            dim = replace(style, walls=tuple((0.55 * a, 0.55 * b, 0.58 * c) for a, b, c in style.walls))
            self.row(side, side * 5.9, -2.0, 62, at_night(dim, 0.5 if night else 0.22))
        self.row(0, 84, -14, 14, at_night(replace(TOWNHOUSES, shops=(), foot=0.6), 0.5 if night else 0.2))
        self.signals()
        line = self.kept((0.60, 0.60, 0.57), 0.6)
        for k in range(20):
            self.box(line, -0.06, 0.06, 9 + 4.5 * k, 11 + 4.5 * k, 0.004, 0.008)
        for k in range(7):
            self.box(line, -2.6 + 0.8 * k, -2.1 + 0.8 * k, 4.6, 7.0, 0.004, 0.008)
        for y in (8, 18, 29, 41):
            for side in (-1, 1):
                self.lantern(side * 3.3, y + 4 * (side > 0), 0.12)
        self.builder(
            vehicles.taxi, (-1.45, 21, 0, -90, 0.95), (1.45, 29, 0, 90, 0.95), (-1.45, 40, 0, -90, 0.95)
        )
        for y, size in ((21, 0.085), (40, 0.11)):
            for d in (-0.6, 0.6):
                self.ball(self.kept((1.0, 0.95, 0.82), 0.4, 7), (-1.45 + d, y - 2.3, 0.68), size, 12)
                if night:
                    self.glowing((-1.45 + d, y - 2.9, 0.62), 9, (1.0, 0.93, 0.78), 0.1)
        for d in (-0.6, 0.6):
            self.ball(self.kept((1.0, 0.05, 0.02), 0.4, 8), (1.45 + d, 26.65, 0.78), 0.085, 12)
        for y in (6, 14, 22, 30) if night else ():
            for side in (-1, 1):
                self.glowing((side * 4.5, y + 2 * side, 2.3), 110, (1.0, 0.70, 0.42))
        drops = self.kept((0.55, 0.58, 0.62), 0.2)
        for k in range(260):  # rings where drops fall
            y = -4.5 + 20 * self.rng.random() ** 1.6
            x, r = self.rng.uniform(-5.6, 5.6), self.rng.uniform(0.02, 0.05)
            z = 0.13 if abs(x) > 3 else 0.006
            self.lathe(drops, [(r, 0), (r + 0.006, 0.006), (r + 0.012, 0), (r, 0)], (x, y, z), n=10)
            if k % 3 == 0:
                self.tube(drops, [(x, y, z), (x, y, z + 0.05)], 0.004, 4)
        self.misty(150 if night else 120, 14, 1.15)

    def _farm_snow(self) -> None:
        """A red barn, a silo, fences and bare trees in deep snow."""
        self.hours("pale", 631, 40)
        self.exposed(0.02)
        white = self.snow()

        def land(x: float, y: float) -> float:
            d = min(max((math.hypot(x, 0.7 * (y - 2)) - 7) / 30, 0.0), 1.0)
            hill = 0.0016 * max(0.0, y - 45) ** 2 / (1 + 0.012 * max(0.0, y - 45))
            return (
                d * (1.4 * wavy(x, y, 0.04, 7) + 0.2)
                + 0.06 * wavy(x, y, 0.5)
                + 0.025 * wavy(x, y, 1.9, 3)
                + hill
            )

        self.land(white, land, -8, 70, 50, 0.4)
        self.land(white, land, 69, 420, 300, 5)
        before = set(bpy.data.materials)
        with self.moved(shift(-4.6, 18, land(-4.6, 18) - 0.25), turn(24)):
            buildings.barn(self)
        steel = self.worn(self.material((0.40, 0.42, 0.44), 0.45, 0.5), 0.2, 2)
        for x, y, r, h in ((2.6, 22.5, 1.35, 7.4), (5.3, 23, 1.1, 5.8)):
            z = land(x, y) - 0.2
            self.cone(steel, (x, y, z), r, r, h)
            self.cone(white, (x, y, z + h), r + 0.06, 0.1, 1.1)
            for k in range(int(h / 0.8)):
                self.cone(self.kept((0.30, 0.32, 0.33), 0.5), (x, y, z + 0.8 * k), r + 0.03, r + 0.03, 0.06)
        with self.moved(shift(12.5, 30, land(12.5, 30) - 0.2), turn(-24)):
            buildings.cabin(self)
        with self.moved(shift(4.4, 10.5, land(4.4, 10.5) - 0.05), turn(215)):
            vehicles.tractor(self)
        for material in set(bpy.data.materials) - before:
            if material.use_nodes and "Principled BSDF" in material.node_tree.nodes and material is not white:
                self.laden(material)
        hay = self.worn(self.material((0.50, 0.37, 0.15), 0.95), 0.5, 12, 1.0)
        self.laden(hay)
        for x, y, z in ((-3.6, 7.6, 0.6), (-4.8, 8.4, 0.6), (-4.1, 8.2, 1.7)):
            with self.moved(shift(x, y, z + land(x, y) - 0.1), turn(self.rng.uniform(-30, 30))):
                self.lathe(
                    hay,
                    [(0.05, -0.55), (0.58, -0.55), (0.62, -0.5), (0.62, 0.5), (0.58, 0.55), (0.05, 0.55)],
                    (0, 0, 0),
                    "y",
                )
        rail = self.wood((0.24, 0.17, 0.12), 5)
        for side in (-1, 1):
            for k in range(13):
                x, y = side * (5.2 + 0.22 * k), 1.5 + 2.0 * k
                a, b = land(x, y), land(x + side * 0.22, y + 2)
                self.box(rail, x - 0.07, x + 0.07, y - 0.07, y + 0.07, a - 0.3, a + 1.15)
                self.box(white, x - 0.11, x + 0.11, y - 0.11, y + 0.11, a + 1.15, a + 1.26)
                for material, lift, thick in ((rail, 0.0, 0.10), (white, 0.075, 0.08)):
                    self.beams(
                        material,
                        [((x, y, a + h + lift), (x + side * 0.22, y + 2, b + h + lift)) for h in (0.45, 0.9)],
                        thick,
                    )
        bark = self.laden(self.bark((0.11, 0.085, 0.07)))
        frost = self.leaf(((0.80, 0.84, 0.90), (0.88, 0.90, 0.94), (0.72, 0.77, 0.84)), 0.6)
        trees = [self.leafy(h, 0.24, 0.28, 3.2, bark, frost, n, 0.10) for h, n in ((8.5, 2600), (9.5, 2200))]
        for k, (x, y) in enumerate(
            ((-11, 24), (9.2, 19.5), (14, 25), (-16, 32), (7.5, 36), (-9, 40), (20, 40), (0, 46))
        ):
            self.stand(trees[k % 2], x, y, land(x, y) - 0.1, None, self.rng.uniform(0.85, 1.2))
        firs = self.firs(9.5, 7.0)
        for k in range(150):
            y = self.rng.uniform(48, 190)
            x = self.rng.uniform(-1, 1) * (20 + 0.6 * y)
            if wavy(x, y, 0.03, 3) > 0.02:
                self.stand(firs[k % 2], x, y, land(x, y) - 0.1, None, self.rng.uniform(0.9, 1.5))
        dry = self.tuft(self.leaf(((0.36, 0.28, 0.14), (0.46, 0.37, 0.20)), 0.3), 0.5, 14, 0.12, 0.5)
        for _ in range(60):
            x, y = self.rng.choice((-1, 1)) * self.rng.uniform(3.0, 8.5), self.rng.uniform(-2, 16)
            self.stand(dry, x, y, land(x, y) - 0.05, None, self.rng.uniform(0.7, 1.2))
        self.misty(520, 40, 0.97)

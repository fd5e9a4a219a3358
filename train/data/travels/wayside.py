"""A gas station by the road for wild.py, by day and at night."""

from __future__ import annotations

import itertools
import math
from typing import Any

import bpy
from data.lands import HAY, MEADOW
from data.shores import wavy
from data.sites import grounds
from data.sites.lot import shift, turn
from data.travels.wares import Wares


class Wayside(Wares):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _petrol(self) -> None:
        """Pumps under a canopy, a shop, a road with poles, hills."""
        dark = self.when == "night"
        if dark:
            self.glare = 0.16
        self.hours("dusk" if dark else "fair", 271, 42)
        if dark:
            self.exposed(0.55)
        before = set(bpy.data.materials)
        self.builder(grounds.gas_station, (-1.2, 18.5, 0.12, 0, 1.12))
        if dark:
            self.switched(set(bpy.data.materials) - before)
        asphalt = (
            self.wetness((0.05, 0.05, 0.053), 0.4, 0.14)
            if dark
            else self.worn(self.worn(self.material((0.13, 0.128, 0.125), 0.85), 0.25, 0.5), 0.25, 4, 0.25)
        )
        self.plane(asphalt, (0, 12), (46, 44), 0.0)
        oil = self.worn(self.material((0.07, 0.068, 0.066), 0.6), 0.3, 2)
        for k in range(7):
            x, y, r = 6 * math.sin(2.3 * k), 6 + 1.4 * k, 0.25 + 0.2 * math.sin(k) ** 2
            rim = [
                (x + r * (1 + 0.3 * math.sin(3 * t + k)) * math.cos(t), y + 0.8 * r * math.sin(t), 0.004)
                for t in [2 * math.pi * j / 18 for j in range(18)]
            ]
            self.skin(oil, rim, [tuple(range(18))])
        paint = self.kept((0.74, 0.56, 0.06), 0.8)
        for x0, x1, y0, y1 in ((-14, 14, 9.2, 9.36), (-9.5, -9.36, 9.2, 20), (9.0, 9.14, 9.2, 20)):
            self.box(paint, x0, x1, y0, y1, 0.003, 0.007)
        for x in (-2.6, 1.6):
            self.skin(
                self.kept((0.72, 0.72, 0.70), 0.8),
                [
                    (x - 0.1, 4.2, 0.006),
                    (x + 0.1, 4.2, 0.006),
                    (x + 0.1, 6.2, 0.006),
                    (x + 0.4, 6.2, 0.006),
                    (x, 7.2, 0.006),
                    (x - 0.4, 6.2, 0.006),
                    (x - 0.1, 6.2, 0.006),
                ],
                [tuple(range(7))],
            )
        curb = self.kept((0.50, 0.49, 0.46), 0.85)
        for side in (-1, 1):
            self.box(curb, side * 12.5, side * 13.0, 6, 27, 0, 0.16)
        self.box(curb, -13, 13, 26.6, 27.1, 0, 0.16)
        self.around_it(dark)
        self.put("B94", -5.0, 14.6, 0.02, -8)
        self.put("S249", 4.6, 20.6, 0.02, 172)
        self.put("S251", -12.0, 22.5, 0.02, 30)
        self.put("K18", 3.2, 19.8, 0.1)
        self.put("S262", 6.9, 11.5, 0)
        tyre = self.kept((0.02, 0.02, 0.021), 0.8)
        for k in range(5):
            self.lathe(
                tyre,
                [(0.17, 0), (0.33, 0), (0.35, 0.05), (0.35, 0.17), (0.33, 0.22), (0.17, 0.22), (0.17, 0)],
                (8.6 + 0.03 * (k % 2), 20.6, 0.22 * k),
                n=24,
            )
        self.dispenser()
        self.misty(520 if dark else 900, 40)

    def around_it(self, dark: bool) -> None:
        """Dry grass, trees, poles along the road, hills."""

        def rise(x: float, y: float) -> float:
            off = min(max((y - 60) / 240, -0.1), 1.0)
            return 46 * max(off, 0) * (0.9 + 0.8 * wavy(x, y, 0.006, 3) + 0.2 * wavy(x, y, 0.03, 5)) - 0.06

        earth = self.worn(self.mottled((0.16, 0.16, 0.06), (0.26, 0.22, 0.10)), 0.3, 0.4)
        self.land(earth, rise, -8, 90, 90, 3)
        self.land(
            self.worn(self.mottled((0.10, 0.13, 0.05), (0.22, 0.19, 0.09)), 0.4, 0.03, 0.8),
            rise,
            88,
            620,
            420,
            8,
        )
        turf = [self.tuft(self.leaf((*HAY, *MEADOW), 0.4), t, 40, 0.25, 0.5) for t in (0.25, 0.4)]
        self.strew(turf, 2600, lambda x, y: -0.04, lambda x, y: abs(x) < 13.4 and y < 27.4, 4, 60)
        tree = self.street_tree(8, leaves=5000)
        for _ in range(30):
            x = self.rng.choice((-1, 1)) * self.rng.uniform(16, 60)
            self.stand(tree, x, self.rng.uniform(22, 62), -0.1, None, self.rng.uniform(0.7, 1.2))
        self.many(tree, [(-9, 33), (-3, 36), (5, 34), (11, 38), (15, 31), (-15, 35)], 0.8, 1.1)
        for _ in range(150):
            x, y = self.rng.uniform(-260, 260), self.rng.uniform(95, 330)
            self.stand(tree, x, y, rise(x, y) - 0.4, None, self.rng.uniform(0.7, 1.3))
        wood, wire = self.wood((0.16, 0.11, 0.07), 4), self.kept((0.02, 0.02, 0.02), 0.7)
        tops = []
        for k in range(6):
            x, y = 15.5 - 0.2 * k, 8 + 17.0 * k
            self.tube(wood, [(x, y, 0), (x, y, 8.2)], [0.15, 0.11], 8)
            self.box(wood, x - 1.1, x + 1.1, y - 0.06, y + 0.06, 7.5, 7.64)
            tops.append((x, y))
        for (x, y), (u, v) in itertools.pairwise(tops):
            for d in (-1.0, -0.4, 0.4, 1.0):
                self.tube(
                    wire,
                    [
                        (x + (u - x) * t + d, y + (v - y) * t, 7.68 - 2.6 * t * (1 - t))
                        for t in [j / 8 for j in range(9)]
                    ],
                    0.02 if dark else 0.014,
                    4,
                )

    def dispenser(self) -> None:
        """A chest for ice and a board on two legs beside the shop."""
        white, blue = self.kept((0.76, 0.78, 0.80), 0.4), self.kept((0.04, 0.16, 0.42), 0.4)
        with self.moved(shift(7.4, 20.9, 0.1), turn(0)):
            self.rounded(white, (0, 0, 0.85), (1.7, 0.9, 1.6), 0.06)
            self.slab(blue, (0, -0.46, 1.35), (1.5, 0.02, 0.5))
            self.text(white, "ICE", (0, -0.48, 1.34), 0.46)

    def switched(self, made: set[Any]) -> None:
        """Its lights are on."""
        for material in made:
            skin = material.node_tree.nodes["Principled BSDF"].inputs
            r, g, b = tuple(skin["Base Color"].default_value)[:3]
            if skin["Emission Strength"].default_value > 1:
                skin["Emission Strength"].default_value = 3.0
            elif max(r, g, b) < 0.07 and b > 0.05:  # panes
                skin["Emission Color"].default_value, skin["Emission Strength"].default_value = (
                    (1.0, 0.78, 0.50, 1),
                    0.42,
                )
            elif r > 0.4 and g < 0.05:
                skin["Emission Color"].default_value, skin["Emission Strength"].default_value = (
                    (1.0, 0.03, 0.03, 1),
                    0.45,
                )
            elif min(r, g, b) > 0.7:
                skin["Emission Color"].default_value, skin["Emission Strength"].default_value = (
                    (1.0, 0.96, 0.9, 1),
                    0.04,
                )
        for x in (-5.7, -1.2, 3.3):
            for y in (14.6, 17.6):
                self.lamp((x, y, 4.9), 1.0, 26, (0.92, 0.97, 1.0), (0, 0, 0))
        self.glowing((7.0, 12.6, 6.4), 50, (1.0, 0.35, 0.3), 0.5)
        self.glowing((-1.2, 19.6, 2.0), 16, (1.0, 0.8, 0.55), 0.4)
        self.glowing((0, -3, 5.0), 30, (0.75, 0.85, 1.0), 0.8)

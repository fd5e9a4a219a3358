"""A village of Vikings by a fjord, for wild.py."""

from __future__ import annotations

import math
from typing import Any

from data.flora import NEEDLES
from data.lands import MEADOW
from data.shores import wavy
from data.sites import afloat
from data.sites.lot import around, shift, turn
from data.travels.harbours import Harbour


class Norse(Harbour):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _vikings(self) -> None:
        """Long houses with roofs of turf, shields, smoke, a jetty with dragon ships, mountains over the water."""
        self.look(0.50, 3.0)
        self.hours({"sunset": "golden"}.get(self.when, "pale"), 641, 48)
        self.exposed(0.5)

        def shore(x: float, y: float) -> float:
            edge = max(0.0, y - 30 + 2.5 * wavy(x, y, 0.09) - 0.12 * abs(x))
            return max(1.3 - 0.11 * edge + 0.08 * wavy(x, y, 0.4) + 0.05 * max(0.0, abs(x) - 12), -3.0)

        soil = self.worn(
            self.worn(self.mottled((0.16, 0.13, 0.075), (0.10, 0.115, 0.04)), 0.4, 0.8, 0.6), 0.3, 6, 0.5
        )
        self.land(soil, shore, -7, 70, 50, 0.45)
        grass = [self.tuft(self.leaf(MEADOW, 0.4), t, 36, 0.2) for t in (0.10, 0.17)]
        self.strew(
            grass,
            2600,
            shore,
            lambda x, y: abs(x) < 1.9 + 0.4 * math.sin(0.5 * y) or shore(x, y) < 0.2,
            -5,
            40,
        )
        for k, (x, y, yaw, long) in enumerate(((-9.0, 12.5, 62, 11), (9.6, 14.5, -60, 12), (-12.5, 26, 74, 12),
                                               (13.5, 29, -74, 11), (-23, 20, 60, 12), (25, 22, -58, 12))):  # fmt: skip
            with self.moved(shift(x, y, shore(x, y) - 0.15), turn(yaw)):
                self.longhouse(long, k)
        self.jetty(shore)
        self.builder(
            afloat.viking, (-5.0, 46, 0.75, 66, 0.85), (7.6, 54, 0.75, 112, 0.9), (-16, 78, 0.8, 20, 0.9)
        )
        self.things(shore)
        self.fells()
        waves = self.spectrum(150, 3.5, 0.10, 0.034, 80, 45, 0.3)
        self.swell(waves, self.sea((0.008, 0.050, 0.085), (0.012, 0.075, 0.11)), 0.6, 3000, foam=2, calm=0.03)
        self.misty(1500, 60)

    def longhouse(self, long: float, k: int) -> None:
        """A roof of turf down to low walls of planks, carved gables, shields beside the door."""
        plank = self.made.setdefault(
            "planks", self.worn(self.blocks((0.17, 0.095, 0.05), (0.24, 9.0), 0.02, 0.4), 0.35, 2)
        )
        dark = self.made.setdefault("beams", self.wood((0.10, 0.055, 0.03), 4))
        turf = self.made.setdefault(
            "turf", self.worn(self.mottled((0.055, 0.11, 0.02), (0.12, 0.13, 0.04)), 0.4, 1.2, 0.8)
        )
        half, high, top = 2.7, 1.9, 5.0
        self.slab(plank, (0, 0, high / 2), (2 * half - 0.4, long, high))
        for y in (-long / 2 - 0.02, long / 2 - 0.1):
            self.prism(
                plank, [(-half + 0.2, high - 0.1), (half - 0.2, high - 0.1), (0, top - 0.25)], y, y + 0.12
            )
        for side in (-1, 1):
            ys = [-long / 2 - 0.5 + (long + 1) * j / 12 for j in range(13)]
            rows = []
            for j, y in enumerate(ys):
                sag = 0.22 * math.sin(math.pi * j / 12)
                rows += [
                    (0, y, top - sag),
                    (side * 0.55 * half, y, 0.5 * (top + high) + 0.06),
                    (side * (half + 0.55), y, high - 0.5),
                ]
            faces = [
                (3 * j + i, 3 * j + i + 1, 3 * j + i + 4, 3 * j + i + 3) for j in range(12) for i in range(2)
            ]
            self.faced(turf, rows, faces)
            low = [(x, y, z - 0.28) for x, y, z in rows]
            self.faced(dark, low, faces)
            for y in (-long / 2 - 0.5, long / 2 + 0.5):
                self.beam(dark, (side * (half + 0.6), y, high - 0.66), (-side * 0.5, y, top + 0.75), 0.2)
        tuft = self.made.setdefault("hair", self.tuft(self.leaf(MEADOW, 0.4), 0.3, 40, 0.4, 0.6))
        for j in range(60):
            side, t = (-1) ** j, self.rng.random()
            self.stand(
                tuft,
                side * (half + 0.4) * t,
                self.rng.uniform(-long / 2, long / 2),
                top - 0.15 - t * (top - high + 0.3),
            )
        front = -long / 2 - 0.06
        self.box_at(self.kept((0.02, 0.014, 0.01), 0.9), 0, front, 0.95, 1.1, 1.9)
        for x in (-0.68, 0.68):
            self.slab(dark, (x, front - 0.06, 1.05), (0.22, 0.2, 2.1))
        self.slab(dark, (0, front - 0.06, 2.1), (1.7, 0.22, 0.24))
        hues = ((0.50, 0.03, 0.02), (0.03, 0.12, 0.32), (0.62, 0.42, 0.06), (0.55, 0.53, 0.48))
        for j, x in enumerate((-1.9, -1.15, 1.15, 1.9)):
            with self.moved(shift(x, front - 0.1, 1.2), turn(90, "X")):
                for q in range(4):
                    a0 = q * math.pi / 2
                    rim = [
                        (0.36 * math.cos(a0 + t), 0.36 * math.sin(a0 + t), 0.02)
                        for t in [math.pi / 2 * i / 8 for i in range(9)]
                    ]
                    self.faced(self.kept(hues[(j + k) % 4] if q % 2 else hues[3], 0.8), [(0, 0, 0.03), *rim],
                               [(0, i + 1, i + 2) for i in range(8)])  # fmt: skip
                steel = self.material((0.35, 0.35, 0.36), 0.35, 0.9)
                self.lathe(steel, [(0.10, 0.02), (0.07, 0.09), (0.01, 0.11)], n=14)
                self.lathe(
                    steel, [(0.35, 0.0), (0.375, 0.0), (0.375, 0.035), (0.35, 0.035), (0.35, 0.0)], n=24
                )
        smoke = self.made.get("smoke")
        if smoke is None:
            smoke = self.made["smoke"] = self.material((0.55, 0.56, 0.58), 1.0)
            smoke.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.22
        for j in range(5):
            self.rock(
                smoke,
                (0.3 * j, 0.2 * j * j, top + 0.6 + 0.9 * j),
                (0.35 + 0.28 * j, 0.35 + 0.3 * j, 0.4 + 0.2 * j),
                j + 7 * k,
                0.4,
            )

    def box_at(self, material: Any, x: float, y: float, z: float, wide: float, tall: float) -> None:
        self.slab(material, (x, y, z), (wide, 0.1, tall))

    def jetty(self, shore: Any) -> None:
        """Planks on piles out into the water."""
        wood = self.wood((0.26, 0.18, 0.11), 5)
        for k in range(44):
            self.slab(wood, (1.2 + 0.03 * math.sin(3 * k), 33 + 0.36 * k, 1.1), (2.4, 0.31, 0.1))
        for k in range(9):
            for x in (0.1, 2.3):
                self.tube(wood, [(x, 33.4 + 1.9 * k, -3), (x, 33.4 + 1.9 * k, 1.75)], 0.13, 8)

    def things(self, shore: Any) -> None:
        """Barrels, a rack of drying fish, a fire between stones, a stack of wood."""
        for key, x, y in (("Z72", -4.4, 6.4), ("Z72", -5.1, 6.9), ("Z73", 4.6, 8.2), ("Z72", 5.2, 7.4)):
            self.put(key, x, y, shore(x, y), 31 * y)
        wood = self.wood((0.24, 0.15, 0.08), 5)
        with self.moved(shift(-4.6, 17, shore(-4.6, 17)), turn(20)):
            for x in (-1.4, 1.4):
                self.beams(wood, [((x, -0.5, 0), (x, 0, 2.0)), ((x, 0.5, 0), (x, 0, 2.0))], 0.09)
            self.beams(wood, [((-1.6, 0, 1.95), (1.6, 0, 1.95))], 0.08)
            fish = self.kept((0.42, 0.38, 0.32), 0.6)
            for k in range(12):
                self.ball(fish, (-1.2 + 0.22 * k, 0, 1.6), (0.05, 0.03, 0.26), 10)
        for k in range(30):
            x, z = 4.6 + 0.17 * (k % 6), shore(4.6, 18) + 0.1 + 0.16 * (k // 6)
            self.tube(wood, [(x, 18.0, z), (x, 19.1, z)], 0.075, 7)
        stone = self.worn(self.mottled((0.22, 0.21, 0.20), (0.14, 0.135, 0.13)), 0.5, 4, 0.6)
        for a in around(9):
            spot = (2.6 + 0.6 * math.cos(a), 12.5 + 0.6 * math.sin(a), shore(2.6, 12.5) + 0.05)
            self.rock(stone, spot, (0.2, 0.17, 0.14), int(10 * a), 0.4)
        z = shore(2.6, 12.5)
        for k, (dx, high) in enumerate(((0.0, 0.95), (-0.16, 0.6), (0.17, 0.7))):
            tongue = [(0.02, 0), (0.16, 0.15), (0.10, 0.5 * high), (0.01, high)]
            self.lathe(
                self.kept((1.0, 0.42 - 0.1 * k, 0.06), 0.5, 3.0), tongue, (2.6 + dx, 12.5, z + 0.1), n=10
            )
        self.glowing((2.6, 12.2, z + 0.7), 60, (1.0, 0.5, 0.18))

    def fells(self) -> None:
        """Steep sides of a fjord with woods below and snow on top."""

        def fell(x: float, y: float) -> float:
            off = max(abs(x + 10) - 60 - 0.20 * (y - 80), (y - 560) * 0.9, 0.0)
            wild = 1 + 0.45 * wavy(x, y, 0.006, 4) + 0.18 * wavy(x, y, 0.02, 7) + 0.06 * wavy(x, y, 0.07, 2)
            return min(0.85 * off, 120 + 0.28 * off) * wild - 2

        rock = self.worn(self.mottled((0.10, 0.105, 0.10), (0.07, 0.10, 0.045)), 0.5, 0.02, 0.9)
        self.land(rock, fell, 70, 1000, 520, 7)
        fir = self.spruce(11, 0.22, 0.03, 2.5, self.bark((0.12, 0.08, 0.05)), self.leaf(NEEDLES, 0.2), 0.62)
        for _ in range(1500):
            y = self.rng.uniform(90, 620)
            x = self.rng.uniform(-1, 1) * (70 + 0.6 * y)
            z = fell(x, y)
            if 0.3 < z < 60 + 20 * wavy(x, y, 0.01):
                self.stand(fir, x, y, z - 0.4, None, self.rng.uniform(0.7, 1.3))

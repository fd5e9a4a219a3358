"""Still water between land for wild.py: a fjord, a lagoon in the South Seas."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.coasts import Coast
from data.flora import NEEDLES
from data.lands import MEADOW
from data.shores import wavy
from data.sites.lot import shift, turn
from data.swell import Array
from data.travels.roads import peaks
from data.travels.seaside import Seaside
from mathutils import Matrix


def channel(y: float) -> float:
    """The middle of the fjord."""
    return 20 + 210 * math.sin(max(y - 300, 0.0) / 1150)


def walls(x: float, y: float) -> float:
    """Terraces by the water, sheer above, mountains behind."""
    side = 1 if x > channel(y) else -1
    s = abs(x - channel(y)) - 130 - 55 * wavy(0.0, y, 0.0035, 4 + side) - 9 * wavy(x, y, 0.02, 3)
    end = y - 4300
    s = max(s, end)
    if s < 0:
        return max(-8.0, 0.5 * s)
    terrace = min(0.30 * s, 9.0)
    t = max(s - 26 - 22 * wavy(x, y, 0.012, 9), 0.0)
    spur = 0.62 + 0.75 * peaks(x / 1500, y / 1500, 3.7) + 0.35 * wavy(0.0, y, 0.0022, 11 + side)
    high = 1120 * spur * (1 - math.exp(-t / 470))
    high *= 1 + 0.22 * wavy(x, y, 0.008, 21) + 0.10 * wavy(x, y, 0.025, 23)
    layer = high / 74 + 0.9 * wavy(x, y, 0.006, 7)
    part = layer - math.floor(layer)
    ledge = 74 * (math.floor(layer) + part**3 - 0.9 * wavy(x, y, 0.006, 7))
    return terrace + max(0.4 * high + 0.6 * ledge, 0.0) + min(0.12 * t, 9) * wavy(x, y, 0.03, 2)


class Inlet(Seaside, Coast):
    """x to the right of and y behind the place where things will stand, in metres."""

    sand, dunes = ((0.84, 0.76, 0.62), (0.76, 0.67, 0.53)), 0

    def _fjord(self) -> None:
        """Steep walls with waterfalls on both sides of calm water, a red cabin on its shore."""
        self.look(0.50, 2.3)
        self.hours("fair", 263, -22)
        rock = self.mottled((0.29, 0.28, 0.265), (0.10, 0.17, 0.035), 0.95)
        patches = next(n for n in rock.node_tree.nodes if n.bl_idname == "ShaderNodeTexNoise")
        patches.inputs["Scale"].default_value, patches.inputs["Roughness"].default_value = 0.014, 0.68
        self.worn(rock, 0.55, 0.03, 0.9)
        self.capped(rock, 720, 980)
        self.land(rock, walls, 240, 1300, 640, 11)
        self.land(rock, walls, 1290, 5200, 2300, 44)

        def bank(x: float, y: float) -> float:
            own = (
                0.26
                + 0.03 * wavy(x, y, 1.1)
                - 0.15 * max(0.0, y - 4.8 + 0.9 * wavy(x, y, 0.32) + 0.10 * max(x - 3, 0))
            )
            spit = 1.25 - 1.1 * (((x - 12) / 11) ** 2 + ((y - 33) / 6.5) ** 2) + 0.25 * wavy(x, y, 0.3, 6)
            return max(own, min(spit, 0.9), -1.0)

        soil = self.worn(self.mottled((0.085, 0.125, 0.03), (0.14, 0.14, 0.07)), 0.3, 4, 0.5)
        self.land(soil, bank, -7, 44, 34, 0.35)
        turf = [self.tuft(self.leaf(MEADOW, 0.42), t, 36, 0.18) for t in (0.09, 0.15)]
        self.strew(turf, 3600, bank, lambda x, y: bank(x, y) < 0.08, -5, 8)
        self.bloom(((0.88, 0.86, 0.82), (0.85, 0.62, 0.03), (0.55, 0.20, 0.55)), 110, 0.2,
                   lambda x, y: bank(x, y) if bank(x, y) > 0.12 and y < 8 else -2.0)  # fmt: skip
        for k in range(1300):
            a, r = self.rng.uniform(0, 6.28), self.rng.random() ** 0.5
            x, y = 12 + 10.6 * r * math.cos(a), 33 + 6.2 * r * math.sin(a)
            if bank(x, y) > 0.15:
                self.stand(turf[k % 2], x, y, bank(x, y), None, self.rng.uniform(1.2, 2.4))
        stone = self.stones((0.34, 0.33, 0.31), (0.22, 0.215, 0.21))
        for k in range(90):
            x = self.rng.uniform(-8, 9)
            y = 5.2 - 0.9 * wavy(x, 5.2, 0.32) - 0.10 * max(x - 3, 0) + self.rng.gauss(0.7, 0.5)
            self.stand(stone[k % 5], x, y, bank(x, y) + 0.02, None, self.rng.uniform(0.08, 0.42))
        for k in range(60):
            a = self.rng.uniform(2.6, 6.5)
            x, y = 12 + 11 * math.cos(a), 33 + 6.6 * math.sin(a)
            self.stand(stone[k % 5], x, y, 0.0, None, self.rng.uniform(0.2, 0.7))
        with self.moved(shift(10.4, 32.5, 0.75), turn(-20), Matrix.Scale(0.86, 4)):
            self.cabin()
        bark, needles = self.bark((0.13, 0.08, 0.05)), self.leaf(NEEDLES, 0.25)
        fir = [self.spruce(h, h / 45, 0.04, h / 4.2, bark, needles, 0.55) for h in (8.5, 6.5)]
        for x, y, grown in (
            (16.0, 35, 0.8),
            (18.6, 33, 0.65),
            (14.5, 36.5, 0.95),
            (20, 35, 0.8),
            (5.6, 36.2, 0.5),
        ):
            self.stand(fir[0], x, y, bank(x, y) - 0.1, None, grown)
        for k in range(1500):
            y = 200 + 1300 * self.rng.random() ** 1.5
            x = channel(y) + self.rng.choice((-1, 1)) * self.rng.uniform(110, 230)
            z = walls(x, y)
            if 1.0 < z < 26:
                self.stand(fir[k % 2], x, y, z - 0.4, None, self.rng.uniform(0.8, 1.7))
        for y, side, wide in ((640.0, -1, 17.0), (1150, 1, 20.0), (1600, -1, 22.0)):
            self.cascade(y, side, wide)
        self.tide((0.004, 0.042, 0.062), (0.008, 0.075, 0.095), 3.0, 0.026, 5200)
        self.misty(8000, 200)

    def cascade(self, y: float, side: int, wide: float) -> None:
        """A waterfall down the wall."""
        foam = self.kept((0.80, 0.85, 0.88), 0.8, 0.08)
        for strand in range(5):
            rim, off = [], wide * (strand / 4 - 0.5)
            for k in range(70):
                x = channel(y) + side * (140 + 5.6 * k)
                mid = y + 0.6 * off * (0.5 + 0.012 * (70 - k)) + 3 * wavy(0.25 * k, strand, 1.0, y)
                thin = 0.14 * wide * max(0.15, 0.5 + wavy(0.4 * k, 3.0 * strand, 1.0, 2.0))
                rim += [(x - side * 2.0, mid + d * thin, walls(x, y) + 2.5) for d in (-1, 1)]
            self.faced(foam, rim, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(69)])

    def cabin(self) -> None:
        """Red boards, white frames, grass on the roof; a jetty with a boat."""
        red = self.worn(
            self.bricks((0.40, 0.035, 0.022), (0.34, 0.028, 0.018), (9.0, 0.2), 0.4, 0.015, (90, 90, 0)),
            0.2,
            2,
        )
        white, stone = (
            self.kept((0.84, 0.83, 0.80), 0.6),
            self.blocks((0.34, 0.32, 0.30), (0.5, 0.3), 0.03, 0.4),
        )
        grass, plank = self.leaf(MEADOW, 0.4), self.made.setdefault("plank", self.wood((0.34, 0.28, 0.21), 5))
        self.slab(stone, (0, 0, -0.1), (6.3, 4.8, 0.8))
        self.slab(red, (0, 0, 1.6), (6.1, 4.6, 2.6))
        roof = self.worn(self.mottled((0.075, 0.13, 0.025), (0.13, 0.17, 0.04)), 0.4, 3, 0.8)
        with self.moved(turn(90)):
            self.prism(red, [(-2.3, 2.88), (2.3, 2.88), (0, 4.9)], -3.05, 3.05)
            for side in (-1, 1):
                self.prism(roof, [(0, 4.88), (side * 2.95, 2.30), (side * 2.95, 2.52), (0, 5.15)], -3.5, 3.5)
                for y in (-3.56, 3.5):
                    self.prism(
                        white, [(0, 4.84), (side * 2.97, 2.24), (side * 2.97, 2.52), (0, 5.15)], y, y + 0.07
                    )
        tuft = self.tuft(grass, 0.22, 30, 0.2)
        for _ in range(240):
            x, d = self.rng.uniform(-3.4, 3.4), self.rng.uniform(-2.9, 0)
            self.stand(tuft, x, d, 5.12 + 0.89 * d)
        for x in (-3.06, 3.06):
            for y in (-2.3, 2.3):
                self.slab(white, (x, y, 1.6), (0.14, 0.14, 2.6))
        for x in (-1.9, 1.9):
            self.window(x, -2.32, 1.75, 1.1, 1.15)
        self.window(-3.07, 0, 1.75, 1.0, 1.1, side=True)
        with self.moved(shift(0, 0, 0.3)):
            self.door(0, -2.32, (0.10, 0.16, 0.13), 2.0, 0.95)
        self.slab(stone, (1.6, 0.8, 5.0), (0.7, 0.7, 1.5))
        for k in range(24):
            self.slab(plank, (-1.2, -4.0 - 0.42 * k, 0.0), (1.7, 0.38, 0.08))
        for k in range(5):
            for x in (-2.0, -0.4):
                self.tube(plank, [(x, -5.0 - 2.2 * k, -2.0), (x, -5.0 - 2.2 * k, 0.5)], 0.09, 8)
        with self.moved(shift(-3.4, -10.5, -0.62), turn(96)):
            self._dinghy((0.75, 0.74, 0.70))

    @staticmethod
    def sand_at(x: Array, y: Array) -> Array:
        """Sand that runs out into a shallow lagoon, deep water beyond the reef."""
        winding = 0.6 * np.sin(0.27 * x + 2.1) + 0.3 * np.sin(0.7 * x + 1)
        slope = 0.06 * (4.6 + winding - y)
        shallow = -1.15 - 0.5 * np.sin(0.05 * x + 0.11 * y) * np.sin(0.04 * y - 0.02 * x)
        floor = np.maximum(np.where(slope < 0, 0.85 * slope, 0.75 * slope), shallow)
        return floor - 9 * ((y - 150 - 8 * np.sin(0.02 * x)) / 90).clip(0, 1)

    def _atoll(self) -> None:
        """White sand, turquoise water, huts on stilts, a green island with a peak."""
        self.look(0.50, 1.9)
        self.hours("clear", 277, 46)
        self.beach()
        water = self.sea((0.002, 0.115, 0.26), (0.01, 0.22, 0.36), (0.20, 0.62, 0.55), 2.6, edge=0.30)
        waves = self.spectrum(190, 4.5, 0.10, 0.055, 80, 40, 0.3)
        self.swell(waves, water, 0.7, foam=1.4, deep=self.sand_at, clear=0.95, calm=0.06)

        def isle(x: float, y: float) -> float:
            peak = 640 * math.exp(-(abs((x + 560) / 330) ** 1.25) - ((y - 4200) / 700) ** 2)
            second = 330 * math.exp(-(abs((x + 1150) / 420) ** 1.3) - ((y - 4200) / 700) ** 2)
            rough = 1 + 0.45 * wavy(x, y, 0.0042, 3) + 0.28 * wavy(x, y, 0.013, 5)
            return (peak + second) * rough - 26

        green = self.worn(
            self.worn(self.mottled((0.05, 0.10, 0.03), (0.09, 0.13, 0.05)), 0.5, 0.004, 0.9), 0.4, 0.02, 0.8
        )
        self.land(green, isle, 3200, 5200, 2300, 28)

        def motu(x: float, y: float) -> float:
            return 1.5 * (1 - ((x + 62) / 40) ** 2 - ((y - 150) / 12) ** 2) + 0.2 * wavy(x, y, 0.2)

        sand = self.mottled((0.72, 0.62, 0.46), (0.66, 0.55, 0.40))
        self.land(sand, lambda x, y: max(motu(x, y), -1.5), 130, 172, 112, 1.5)
        leaf = self.leaf(((0.06, 0.17, 0.015), (0.12, 0.25, 0.03), (0.22, 0.32, 0.05)), 0.45)
        bark = self.bark((0.32, 0.26, 0.19), 0, 5)
        palm = [self.palm(h, bark, leaf, b) for h, b in ((4.6, 1.7), (4.0, 1.1))]
        shrub = self.shrub(leaf, 2.4, 1.5, 900, 0.2)
        for k in range(110):
            x, y = self.rng.uniform(-96, -30), self.rng.uniform(142, 158)
            if motu(x, y) > 0.55:
                self.stand(
                    shrub if k % 3 == 0 else palm[k % 2],
                    x,
                    y,
                    motu(x, y) - 0.2,
                    None,
                    self.rng.uniform(1.5, 2.4),
                )
        for k, (x, y, yaw, grown) in enumerate(
            ((-4.7, 3.6, 0.35, 1.05), (-6.0, 4.6, 0.0, 0.95), (-6.6, 2.4, 2.5, 1.0))
        ):
            self.stand(
                palm[k % 2], x, y, float(self.sand_at(np.float64(x), np.float64(y))) - 0.05, yaw, grown
            )
        self.stand(shrub, -5.6, 3.6, 0.1, None, 0.5)
        self.huts()
        self.misty(13000, 300)

    def huts(self) -> None:
        """A jetty out into the lagoon, thatched huts on both sides."""
        plank = self.made.setdefault("plank", self.wood((0.42, 0.32, 0.21), 5))
        wall, thatch = (
            self.wood((0.36, 0.23, 0.12), 4),
            self.worn(self.mottled((0.42, 0.31, 0.16), (0.28, 0.20, 0.10)), 0.5, 5, 1.0),
        )
        dark = self.kept((0.05, 0.055, 0.06), 0.3)

        def way(t: float) -> tuple[float, float]:
            return 9.5 + 0.20 * t + 0.0012 * t * t, 14 + t

        for k in range(100):
            (x0, y0), (x1, y1) = way(1.3 * k), way(1.3 * k + 1.2)
            self.skin(
                plank,
                [(x0 - 0.9, y0, 1.25), (x0 + 0.9, y0, 1.25), (x1 + 0.9, y1, 1.25), (x1 - 0.9, y1, 1.25)],
                [(0, 1, 2, 3)],
            )
            self.box(plank, x0 - 0.92, x0 - 0.84, y0, y0 + 1.2, 1.05, 1.28)
            if k % 3 == 0:
                for d in (-0.85, 0.85):
                    self.box(plank, x0 + d - 0.08, x0 + d + 0.08, y0, y0 + 0.16, -1.6, 2.15)
            if k % 3 == 0 and k < 96:
                x2, y2 = way(1.3 * (k + 3))
                for d in (-0.85, 0.85):
                    self.beams(plank, [((x0 + d, y0 + 0.08, 2.05), (x2 + d, y2 + 0.08, 2.05))], 0.06)

        def hut(_: Any) -> None:
            for x in (-2.3, 2.3):
                for y in (-2.6, 0, 2.4):
                    self.box(plank, x - 0.11, x + 0.11, y - 0.11, y + 0.11, -2.6, 0.1)
            self.box(plank, -2.9, 2.9, -3.6, 2.9, 0.0, 0.16)
            self.box(wall, -2.2, 2.2, -1.9, 2.2, 0.16, 2.6)
            self.box(dark, -1.5, 0.2, -1.95, -1.9, 0.2, 2.2)
            self.box(dark, 0.6, 1.7, -1.95, -1.9, 1.0, 2.1)
            self.box(dark, -2.26, -2.2, -0.8, 1.0, 0.9, 2.1)
            with self.moved(turn(45)):
                self.lathe(
                    thatch, [(4.5, 2.15), (4.55, 2.35), (3.0, 3.5), (1.6, 4.75), (0.05, 5.9)], n=4, smooth=0
                )
            for x in (-2.7, 2.7):
                self.box(plank, x - 0.05, x + 0.05, -3.55, -3.45, 0.1, 1.0)
            self.box(plank, -2.75, 2.75, -3.56, -3.44, 0.95, 1.05)

        spots = []
        for t, side in (
            (12, 1),
            (24, -1),
            (31, 1),
            (46, -1),
            (52, 1),
            (70, -1),
            (76, 1),
            (96, -1),
            (102, 1),
            (124, -1),
            (126, 1),
        ):
            x, y = way(t)
            spots.append((x + side * 5.2, y, 1.2, -6.0 if side > 0 else 24.0, 1.0))
        self.builder(hut, *spots)

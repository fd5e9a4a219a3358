"""Snow outside the towns, for wild.py: a country road, by night too, a village in the Alps, a frozen waterfall."""

from __future__ import annotations

import math
from typing import Any

from data.flora import Plant
from data.shores import wavy
from data.sites import castles
from data.sites.lot import shift, turn
from data.stage import Colour
from data.travels.greens import Green
from data.travels.seasons import SNOW, Season
from mathutils import Matrix

FROSTED: tuple[Colour, ...] = (
    (0.030, 0.065, 0.035), (0.05, 0.09, 0.05), (0.70, 0.76, 0.83), (0.80, 0.84, 0.89), (0.74, 0.79, 0.86),
)  # fmt: skip
"""Needles under snow."""


class Wintry(Season, Green):
    """x to the right of and y behind the place where things will stand, in metres."""

    def snow(self) -> Any:
        return self.worn(self.worn(self.material(SNOW, 0.6), 0.05, 1.5, 0.35), 0.05, 9, 0.25)

    def firs(self, *tall: float) -> list[Plant]:
        """Conifers under snow."""
        bark, needles = self.bark((0.13, 0.09, 0.06)), self.leaf(FROSTED, 0.15)
        return [self.spruce(h, h / 45, 0.04, h / 4.4, bark, needles, 0.26) for h in tall]

    @staticmethod
    def bend(y: float) -> float:
        """The middle of the road."""
        return 0.0042 * max(0.0, y - 14) ** 2 if y < 60 else 8.9 + 0.386 * (y - 60)

    def _snow_road(self) -> None:
        """A country road with wheel tracks in the snow, firs on both sides, hills; lamps by night."""
        dark = self.when == "night"
        self.hours("night" if dark else "pale", 411, 50)
        if dark:
            self.glare = 0.35
            self.exposed(0.75)
        white = self.snow()

        def land(x: float, y: float) -> float:
            off = abs(x - self.bend(y)) - 3.6
            far = min(max(0.0, off - 5) / 30, 1.0) * (2.0 + 3.5 * wavy(x, y, 0.03, 4))
            heap = 0.34 * min(max(off, 0.0) / 0.7, 1.0) * math.exp(-(max(0.0, off - 0.7) ** 2) / 1.2)
            rough = 0.10 * min(max(off, 0), 1) * wavy(x, y, 0.7) + 0.03 * wavy(x, y, 2.4, 2)
            hill = 34 * min(max((y - 120) / 260, 0.0), 1.0) ** 1.2 * (0.7 + 0.9 * wavy(x, y, 0.006, 8))
            return (-0.04 if off < 0 else 0.16 * min(off, 1) + heap + rough + max(far, -0.3)) + max(hill, 0.0)

        self.land(white, land, -8, 60, 44, 0.35)
        self.land(white, land, 59, 420, 260, 4)
        packed = self.worn(self.worn(self.material((0.68, 0.71, 0.76), 0.55), 0.08, 0.9, 0.3), 0.10, 7, 0.4)
        track = self.worn(self.worn(self.material((0.42, 0.43, 0.46), 0.5), 0.35, 1.1, 0.3), 0.3, 8, 0.4)
        rows = [-8 + 0.4 * k for k in range(200)]

        def strip(material: Any, mid: float, half: float, wild: float, z: float) -> None:
            rim = [(self.bend(y) + mid + d * (half + wild * wavy(9 * d + mid, y, 0.9)) + wild * wavy(mid, y, 0.3),
                    y, z) for y in rows for d in (-1, 1)]  # fmt: skip
            self.faced(
                material, rim, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(rows) - 1)]
            )

        strip(packed, 0.0, 3.7, 0.05, 0.0)
        for mid in (-2.35, -0.95, 0.95, 2.35):
            strip(track, mid, 0.19, 0.08, 0.012)
        firs = self.firs(9.5, 7.5, 5.2)
        for k in range(150):
            y = 6 + 105 * (k / 150) ** 1.25
            side = (-1) ** k
            x = self.bend(y) + side * (6.2 + 0.02 * y + abs(self.rng.gauss(0, 4.5 + 0.06 * y)))
            self.stand(
                firs[self.rng.randrange(3)], x, y, land(x, y) - 0.15, None, self.rng.uniform(0.75, 1.25)
            )
        for k in range(420):
            y = self.rng.uniform(115, 330)
            x = self.rng.uniform(-1, 1) * (30 + 0.5 * y)
            if abs(x - self.bend(y)) > 6:
                self.stand(firs[k % 2], x, y, land(x, y) - 0.3, None, self.rng.uniform(0.8, 1.3))
        self.posts(land)
        if dark:
            for k, y in enumerate((7.0, 21, 36, 52, 70)):
                self.mast(-1 if k % 2 == 0 else 1, y, land)
            self.glowing((0, -4.5, 5.5), 130, (1.0, 0.74, 0.45), 0.6)
            self.misty(300, 25)
        else:
            self.misty(420, 20, 1.0)

    def posts(self, land: Any) -> None:
        """Red poles that show where the road is, and a fence half under snow."""
        red, wood = self.kept((0.60, 0.04, 0.03), 0.6), self.wood((0.22, 0.16, 0.11), 5)
        for k in range(7):
            for side in (-1, 1):
                y = 4.5 + 12.0 * k + 6 * (side > 0)
                x = self.bend(y) + side * 4.5
                self.tube(red, [(x, y, 0), (x, y, land(x, y) + 1.15)], 0.03, 8)
                self.tube(
                    self.kept(SNOW, 0.6), [(x, y, land(x, y) + 0.8), (x, y, land(x, y) + 0.95)], 0.033, 8
                )
        for side in (-1, 1):
            for k in range(14):
                y = 3.0 + 2.6 * k
                x, nx = self.bend(y) + side * 6.0, self.bend(y + 2.6) + side * 6.0
                z, nz = land(x, y), land(nx, y + 2.6)
                self.slab(wood, (x, y, z + 0.4), (0.11, 0.11, 1.1))
                self.slab(self.kept(SNOW, 0.6), (x, y, z + 0.99), (0.16, 0.16, 0.10))
                for h in (0.45, 0.78):
                    self.beam(wood, (x, y, z + h), (nx, y + 2.6, nz + h), 0.09)
                    self.beam(self.kept(SNOW, 0.6), (x, y, z + h + 0.07), (nx, y + 2.6, nz + h + 0.07), 0.07)

    def mast(self, side: int, y: float, land: Any) -> None:
        """A street lamp that is lit."""
        x = self.bend(y) + side * 4.2
        steel = self.kept((0.05, 0.052, 0.055), 0.5)
        arm = [(x, y, land(x, y) - 0.2), (x, y, 4.9), (x - side * 0.25, y, 5.5), (x - side * 1.5, y, 5.7)]
        self.tube(steel, arm, [0.10, 0.075, 0.06, 0.05], 10)
        self.slab(steel, (x - side * 1.75, y, 5.72), (0.75, 0.26, 0.12))
        self.slab(self.kept((1.0, 0.78, 0.45), 0.5, 11), (x - side * 1.75, y, 5.64), (0.6, 0.2, 0.05))
        self.glowing((x - side * 1.75, y, 5.4), 620, (1.0, 0.70, 0.38), 0.2)

    def _alps_snow(self) -> None:
        """Chalets and a church deep in snow, windows lit, firs, mountains."""
        self.afar("dmottl0", 0.80, 0.9, 0.5, gain=(1.0, 1.02, 1.06))
        self.exposed(0.15)
        self.mirrored(0.85, 0.6, (0.16, 0.34, 0.72))
        self.sunlit(2.9, 58, 55, (1.0, 0.90, 0.78))
        white = self.snow()
        self.made["shingle"] = white
        for shade in ((0.60, 0.03, 0.05), (0.85, 0.5, 0.6)):
            self.made[(shade, 0.8, 0.0)] = white
        self.glass = self.kept((1.0, 0.66, 0.30), 0.5, 0.85)

        def slope(x: float, y: float) -> float:
            off = min(max((math.hypot(x, y - 2) - 6) / 30, 0.0), 1.0)
            rise = off * (1.2 * wavy(x, y, 0.045, 7) - 0.6) + 0.0009 * max(0.0, y - 20) ** 2
            bank = 0.055 * max(0.0, abs(x) - 12) * min(max(y, 0) / 40, 1)
            return rise + bank + 0.05 * wavy(x, y, 0.5) + 0.02 * wavy(x, y, 1.9, 3)

        self.land(white, slope, -7, 190, 130, 0.8)
        spots = ((-12.5, 27.0, 30, 1.0), (12.0, 33, -26, 1.0), (-10.5, 49, 14, 1.0), (17, 52, -30, 1.1),
                 (-23, 54, 30, 1.1), (10, 74, -10, 1.0), (-12, 74, 20, 1.1), (25, 78, -35, 1.0),
                 (-32, 84, 24, 1.1), (14, 96, 5, 1.1), (-7, 100, 0, 1.0), (34, 104, -20, 1.1))  # fmt: skip
        for k, (x, y, yaw, grown) in enumerate(spots):
            with self.moved(shift(x, y, slope(x, y) - 0.3), turn(yaw), Matrix.Scale(grown, 4)):
                self.chalet(k)
                for side in (-1, 1):
                    self.loft(white, [[(0, v, 8.25), (side * 6.0, v, 5.05), (side * 5.95, v, 4.75), (0, v, 7.85)]
                                      for v in (-5.7, 5.5)], 0)  # fmt: skip
                self.slab(white, (2.4, 1.5, 8.55), (1.0, 1.0, 0.2))
        with self.moved(shift(0.5, 56, slope(0.5, 56))):
            self.chapel()
            self.roof(white, (0, 6, 7.2), 9.2, 15.2, 5, True)
        firs = self.firs(9.5, 7.0)
        for k in range(230):
            y = self.rng.uniform(32, 185)
            x = self.rng.choice((-1, 1)) * self.rng.uniform(9 + 0.2 * y, 16 + 0.62 * y)
            if wavy(x, y, 0.05, 3) > -0.15:
                self.stand(firs[k % 2], x, y, slope(x, y) - 0.1, None, self.rng.uniform(0.8, 1.35))
        for x, y in ((-6.2, 13), (7.4, 16), (-7.5, 15.5), (-5.2, 30), (12.5, 19)):
            self.stand(firs[1], x, y, slope(x, y) - 0.1, None, 0.85)
        rail = self.wood((0.30, 0.24, 0.18), 5)
        for side in (-1, 1):
            for k in range(9):
                x, y = side * (4.2 + 0.28 * k), 4.5 + 2.0 * k
                z, nx = slope(x, y), x + side * 0.28
                nz = slope(nx, y + 2)
                self.box(rail, x - 0.07, x + 0.07, y, y + 0.14, z - 0.2, z + 0.85)
                self.box(white, x - 0.11, x + 0.11, y - 0.04, y + 0.18, z + 0.85, z + 0.97)
                for material, lift, thick in ((rail, 0.0, 0.09), (white, 0.075, 0.075)):
                    self.beams(material, [((x, y, z + h + lift), (nx, y + 2, nz + h + lift)) for h in (0.32, 0.66)],
                               thick)  # fmt: skip
        for x, y, watts in ((-10.5, 21.5, 60), (10.5, 27, 60), (-9.5, 43, 70)):
            self.glowing((x, y, slope(x, y) + 1.6), watts, (1.0, 0.66, 0.34))
        self.misty(520, 40, 0.95)

    def _castle_snow(self) -> None:
        """A castle with many towers on a hill in deep snow, firs, a trodden path, mountains."""
        dark = self.when == "night"
        if dark:
            self.glare = 0.3
            self.hours("night", 443, 50)
            self.exposed(1.0)
            self.sunlit(0.5, 55, 40, (0.6, 0.72, 1.0))
        else:
            self.hours("pale", 441, 46)
            self.exposed(0.15)
        white = self.snow()

        def hill(x: float, y: float) -> float:
            off = min(max((math.hypot(x, y - 2) - 7) / 40, 0.0), 1.0)
            mound = 15 * math.exp(-(((x - 5) / 44) ** 2) - ((y - 118) / 40) ** 2)
            far = min(max((y - 230) / 400, 0.0), 1.0)
            rough = 0.05 * wavy(x, y, 0.6) + 0.02 * wavy(x, y, 2.0, 3)
            return (
                off * (1.8 * wavy(x, y, 0.03, 3) - 1.0)
                + mound
                + far * (80 + 95 * wavy(x, y, 0.0042, 7))
                + rough
            )

        def way(y: float) -> float:
            return 0.9 * math.sin(0.16 * y) + min(max((y - 20) / 90, 0), 1) * 6 * math.sin(0.06 * y)

        self.land(white, hill, -7, 60, 44, 0.4)
        self.land(white, hill, 59, 900, 640, 7)
        trod = self.worn(
            self.worn(self.mottled((0.62, 0.65, 0.70), (0.50, 0.52, 0.57)), 0.2, 1.2, 0.5), 0.2, 8, 0.5
        )
        ys = [-7 + 0.8 * k for k in range(82)]
        rim = [
            (way(y) + d * (0.8 + 0.10 * wavy(d, y, 0.8)), y, hill(way(y) + 0.8 * d, y) + 0.05)
            for y in ys
            for d in (-1, 1)
        ]
        self.faced(trod, rim, [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(ys) - 1)], True)
        with self.moved(shift(5, 118, 14.2), turn(12), Matrix.Scale(1.15, 4)):
            castles.fairytale(self)
        firs = self.firs(9.5, 7.0, 5.0)
        for k in range(420):
            y = 7 + 210 * (k / 420) ** 1.2
            x = (-1) ** k * (4.5 + 0.06 * y + abs(self.rng.gauss(0, 6 + 0.22 * y)))
            if abs(x - way(y)) > 3.4 + 0.03 * y and math.hypot(x - 5, y - 118) > 24:
                self.stand(
                    firs[self.rng.randrange(3)], x, y, hill(x, y) - 0.15, None, self.rng.uniform(0.7, 1.2)
                )
        if dark:
            for x, y, z in ((2, 90, 17), (10, 92, 19), (5, 98, 32)):
                self.glowing((x, y, z), 1500, (1.0, 0.68, 0.36), 2)
            for k in range(5):
                y = 4.0 + 8 * k
                x = way(y) + (-1) ** k * 1.5
                self.put("K36", x, y, hill(x, y))
                self.ball(self.kept((1.0, 0.80, 0.50), 0.5, 6), (x, y - 0.1, hill(x, y) + 2.25), 0.13, 12)
                self.glowing((x, y - 0.3, hill(x, y) + 2.2), 110, (1.0, 0.70, 0.40), 0.2)
        self.misty(700, 60)

    def _icefall(self) -> None:
        """A waterfall frozen to pillars and curtains of ice between dark rocks."""
        self.look(0.56, 1.8)
        self.hours("pale", 431, 35)
        self.exposed(-0.2)
        white, ice = self.snow(), self.ice()
        stone = self.laden(self.worn(self.mottled((0.085, 0.085, 0.09), (0.15, 0.145, 0.14)), 0.5, 1.4, 0.8))

        def ground(x: float, y: float) -> float:
            side = max(0.0, abs(x) - 3.4 - 0.10 * y)
            return 0.05 * wavy(x, y, 0.8) + 0.5 * min(side, 2.5) * (0.6 + 0.5 * wavy(x, y, 0.4, 5)) + 0.02 * wavy(
                x, y, 2.2)  # fmt: skip

        def wall(x: float, z: float) -> float:
            step = min(max((z - 4.1) / 0.9, 0.0), 1.0)
            hollow = math.exp(-((x / 4.0) ** 2))
            return (
                20.0 + 1.5 * step + 1.5 * hollow - 5.5 * min(abs(x) / 17, 1.0) ** 1.6 + 1.1 * wavy(x, z, 0.3)
            )

        self.land(white, ground, -7, 30, 26, 0.3)
        face = []
        nx, nz = 170, 90
        for j in range(nz):
            for i in range(nx):
                x = -24 + 48 * i / (nx - 1)
                z = -1 + (11.0 + 1.6 * wavy(x, 0, 0.2, 9) - 0.8 * math.exp(-((x / 2.2) ** 2))) * j / (nz - 1)
                ledge = 0.8 * math.floor(z / 1.7 + 0.6 * wavy(x, 0, 0.22)) / 6
                y = wall(x, z) + 2.0 * ledge + 0.7 * wavy(x, z, 0.9, 4) + 0.3 * wavy(x, z, 2.2, 6)
                face.append((x, y, z + 0.4 * wavy(x, z, 0.5, 2)))
        self.faced(stone, face, [(j * nx + i, j * nx + i + 1, j * nx + nx + i + 1, j * nx + nx + i)
                                 for j in range(nz - 1) for i in range(nx - 1)], True)  # fmt: skip
        self.land(
            white, lambda x, y: 9.4 + 1.3 * wavy(x, 0, 0.2, 9) + 0.5 * wavy(x, y, 0.3), 22.5, 70, 60, 0.8
        )
        for k in range(130):
            x = max(-1.7, min(1.7, self.rng.gauss(0, 0.9)))
            self.pillar(
                ice,
                x,
                21.3 - 0.10 * x * x + self.rng.uniform(-0.9, 0.1),
                9.8 - 0.22 * x * x + self.rng.uniform(-0.7, 0.25),
                self.rng.uniform(4.0, 7.5) if k % 3 == 0 else 3.6,
                0.08 + 0.32 * self.rng.random() ** 2,
                k % 3 > 0,
            )
        for k in range(210):
            x = max(-2.5, min(2.5, self.rng.gauss(0, 1.35)))
            self.pillar(
                ice,
                x,
                19.6 - 0.06 * x * x + self.rng.uniform(-1.0, 0.2),
                5.3 - 0.42 * abs(x) + self.rng.uniform(-0.9, 0.4),
                self.rng.uniform(0.4, 2.8) if k % 3 == 0 else -0.4,
                0.09 + 0.34 * self.rng.random() ** 2,
                k % 3 > 0,
            )
        for k in range(70):
            x, low = self.rng.gauss(0, 1.5), k % 2
            big = self.rng.uniform(0.25, 0.55) * (1.5 if low else 1.0)
            self.rock((ice, white)[k % 5 == 0], (x, (18.6 if low else 20.2) + self.rng.uniform(-0.5, 0.3),
                      0.1 if low else 4.35), (1.2 * big, big, 0.75 * big), k, 0.35)  # fmt: skip
        for k in range(330):
            x = (-1) ** k * self.rng.uniform(2.4, 15)
            shelf = self.rng.choice((9.2, 7.6, 5.9, 4.3, 2.9)) + 0.4 * wavy(x, 0, 0.5)
            if wavy(x, shelf, 0.25, 7) > -0.05:
                self.pillar(
                    ice,
                    x,
                    wall(x, shelf) - 0.8,
                    shelf,
                    shelf - self.rng.uniform(0.5, 2.2),
                    self.rng.uniform(0.05, 0.13),
                    False,
                )
        boulder = self.laden(self.worn(self.mottled((0.10, 0.10, 0.105), (0.17, 0.165, 0.16)), 0.5, 3, 0.7))
        for k in range(44):
            y = self.rng.uniform(3, 17)
            x = (-1) ** k * self.rng.uniform(2.7 + 0.05 * y, 6 + 0.25 * y)
            r = self.rng.uniform(0.2, 0.75)
            self.rock(boulder, (x, y, ground(x, y)), (r, 0.85 * r, 0.7 * r), k, 0.4)
            self.rock(white, (x, y, ground(x, y) + 0.42 * r), (0.85 * r, 0.72 * r, 0.42 * r), k, 0.25)
        firs = self.firs(6.5, 4.6)
        for k, (x, y) in enumerate(
            ((-7.6, 8.5), (7.9, 9.5), (-9.5, 11.5), (10.0, 12), (-6.6, 5.0), (7.0, 5.6))
        ):
            self.stand(firs[k % 2], x, y, ground(x, y) - 0.1, None, self.rng.uniform(0.85, 1.05))
        for k in range(26):
            x = -26 + 2.1 * k + self.rng.uniform(-0.7, 0.7)
            if abs(x) > 2.4:
                self.stand(
                    firs[k % 2],
                    x,
                    self.rng.uniform(24, 32),
                    9.2 + 1.2 * wavy(-26 + 2.1 * k, 0, 0.2, 9),
                    None,
                    self.rng.uniform(0.8, 1.2),
                )
        self.misty(260, 12, 1.0)

    def ice(self) -> Any:
        """Frozen water: white with blue in it, glossy."""
        material = self.worn(self.mottled((0.36, 0.62, 0.80), (0.74, 0.86, 0.93), 0.22), 0.10, 1.2, 0.4)
        skin = material.node_tree.nodes["Principled BSDF"].inputs
        skin["Subsurface Weight"].default_value, skin["Subsurface Scale"].default_value = 0.35, 0.4
        skin["Subsurface Radius"].default_value = (0.1, 0.5, 1.0)
        skin["Roughness"].default_value, skin["Coat Weight"].default_value = 0.25, 0.4
        return material

    def pillar(self, ice: Any, x: float, y: float, top: float, foot: float, r: float, stands: bool) -> None:
        """Ice that runs down from `top`: to a point, or it `stands` on something."""
        n, path, radii = 12, [], []
        for k in range(n + 1):
            t = k / n
            z = top + (foot - top) * t
            path.append(
                (x + 0.10 * wavy(x, z, 0.8) + 0.05 * wavy(x, z, 2.5), y - 0.35 * math.sin(1.2 * t), z)
            )
            lump = 1 + 0.30 * wavy(4 * x, z, 1.1, 3)
            radii.append(
                r
                * lump
                * (
                    (min(0.45 + 4 * t, 1.0) + 0.35 * t + 0.6 * max(0.0, t - 0.8))
                    if stands
                    else 1.05 * (1 - t) + 0.02
                )
            )
        self.tube(ice, path, radii, 8)

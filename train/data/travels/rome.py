"""Rome for wild.py: a square before the Colosseum."""

from __future__ import annotations

import math
from typing import Any

from data.flora import Plant
from data.sites import fittings, monuments
from data.sites.lot import shift, turn
from data.travels.rows import Style
from data.travels.wares import Wares
from mathutils import Matrix, Vector

ROME = Style(
    ((0.62, 0.33, 0.15), (0.68, 0.45, 0.24), (0.56, 0.26, 0.15), (0.70, 0.54, 0.34), (0.64, 0.38, 0.22)),
    "plaster",
    (2, 3),
    3.3,
    4.1,
    (6.5, 8.5),
    2.2,
    (1.05, 1.85),
    (0.66, 0.58, 0.46),
    (0.45, 0.40, 0.33),
    "eaves",
    (0.42, 0.19, 0.10),
    (),
    ((0.05, 0.12, 0.07), (0.15, 0.085, 0.045), (0.07, 0.11, 0.10)),
    ("TRATTORIA", "GELATERIA", "CAFFE", "PIZZERIA", "OSTERIA", "BAR ROMA", "PANIFICIO", "VINI"),
    ((0.44, 0.05, 0.035), (0.62, 0.40, 0.10), (0.05, 0.16, 0.09), (0.60, 0.53, 0.40)),
    0.7,
)


class Roman(Wares):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _rome(self) -> None:
        """Ochre houses with shutters, cafe tables, stone pines, the Colosseum beyond."""
        self.hours("golden" if self.when == "sunset" else "clear", 223, 38)
        cobbles = self.bricks((0.25, 0.235, 0.22), (0.19, 0.18, 0.17), (0.16, 0.14), 0.5, 0.02, (0, 0, 45))
        self.plane(self.worn(cobbles, 0.35, 1.0, 0.3), (0, 30), (30, 76), 0.0)
        self.plane(self.worn(self.material((0.20, 0.19, 0.18), 0.9), 0.3, 0.4), (0, 150), (400, 180), -0.02)
        curb = self.pavement((0.50, 0.45, 0.38), (0.9, 0.5))
        for side in (-1, 1):
            self.slab(curb, (side * 5.5, 6, 0.02), (2.2, 26, 0.12))
            self.row(side, side * 6.6, -5.0 + 2 * (side > 0), 10 + 4 * (side < 0), ROME)
        with self.moved(shift(-4, 128, -0.4), turn(6), Matrix.Scale(1.62, 4)):
            monuments.colosseum(self)
        grass = self.worn(self.mottled((0.07, 0.12, 0.025), (0.14, 0.15, 0.05)), 0.4, 0.6)
        for side in (-1, 1):
            self.plane(grass, (side * 46, 64), (60, 66), 0.0)
        self.ruins()
        self.trees()
        wicker = self.worn(self.material((0.34, 0.17, 0.07), 0.7), 0.3, 8)
        for side in (-1, 1):
            for k, y in enumerate((2.4, 5.0, 7.6)):
                x, y = side * 5.0, y + 0.9 * (side > 0)
                fittings.bistro(self, x, y, wicker, 80 + 20 * k)
                if k % 2 == (side > 0):
                    self.parasol(x, y + 0.2, k)
        red = self.leaf(((0.62, 0.03, 0.06), (0.06, 0.18, 0.02), (0.78, 0.20, 0.35)), 0.3)
        blooms, clay = (
            self.shrub(red, 0.8, 0.6, 500, 0.07),
            self.worn(self.material((0.46, 0.20, 0.10), 0.85), 0.2, 5),
        )
        pot = self.shape(
            lambda: self.lathe(clay, [(0.16, 0), (0.28, 0.4), (0.32, 0.42), (0.32, 0.5), (0.1, 0.48)], n=24)
        )
        for side in (-1, 1):
            for y in (1.2, 3.8, 6.4, 9.4, 12):
                self.stand(pot, side * 4.5, y, 0.08)
                self.stand(blooms, side * 4.5, y, 0.5)
            for y in (11.5, 21):
                self.lantern(side * 4.6, y + 2 * (side > 0), 0.08)
        ivy = self.shrub(self.leaf(((0.05, 0.13, 0.02), (0.10, 0.20, 0.03)), 0.35), 2.2, 2.6, 1800, 0.12)
        self.many(ivy, [(-6.6, 9.5, 4), (-6.6, 11, 5.3), (6.6, 7, 4.2), (6.6, 13.5, 5)])
        self.put("S248", 3.9, 9.0, 0, 65)
        self.put("K66", -4.0, 10.6, 0, -60)
        self.misty(1500, 40)

    def parasol(self, x: float, y: float, k: int) -> None:
        """A square sunshade of canvas."""
        cloth, wood = (
            self.kept(((0.74, 0.66, 0.50), (0.46, 0.06, 0.04))[k % 2], 0.95),
            self.kept((0.26, 0.15, 0.07), 0.7),
        )
        self.tube(wood, [(x, y, 0), (x, y, 2.75)], 0.03, 6)
        rim = [(x + 1.25 * a, y + 1.25 * b, 2.25) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        self.skin(
            cloth,
            [*rim, (x, y, 2.75), *((a, b, 2.05) for a, b, _ in rim)],
            [
                (0, 1, 4),
                (1, 2, 4),
                (2, 3, 4),
                (3, 0, 4),
                (0, 5, 6, 1),
                (1, 6, 7, 2),
                (2, 7, 8, 3),
                (3, 8, 5, 0),
            ],
        )

    def ruins(self) -> None:
        """Columns, stumps and blocks on both sides behind the houses."""
        stone = self.worn(self.material((0.58, 0.48, 0.35), 0.9), 0.35, 1.2, 0.4)
        for x, y, tall in (
            (15.0, 40.0, 9.0),
            (18.4, 40.0, 9.0),
            (21.8, 40.0, 9.0),
            (13.5, 33, 2.4),
            (-16, 46, 6.0),
            (-20, 47, 2.2),
            (11.8, 36, 1.2),
            (-13, 40, 1.4),
        ):
            self.lathe(
                stone,
                [(0.85, 0), (0.85, 0.25), (0.7, 0.3), (0.62, 0.5), (0.52, tall), (0.1, tall)],
                (x, y, 0),
                n=20,
            )
            if tall == 9.0:
                self.lathe(stone, [(0.5, 8.6), (0.85, 9.5), (0.9, 9.7), (0.1, 9.7)], (x, y, 0), n=20)
        self.box(stone, 14.0, 22.8, 39.2, 40.8, 9.7, 11.0)
        wall = self.blocks((0.50, 0.34, 0.22), (0.6, 0.2), 0.02, 0.45)
        for x0, x1, y, tall in ((9, 30, 52, 1.6), (-32, -9, 54, 2.2), (-30, -22, 52, 5.5), (24, 31, 50, 4.2)):
            self.box(wall, x0, x1, y, y + 1.2, 0, tall)

    def trees(self) -> None:
        """Stone pines and cypresses."""
        needle = self.leaf(((0.02, 0.065, 0.02), (0.04, 0.10, 0.03), (0.08, 0.14, 0.04)), 0.25)
        pine = self.stone_pine(13.5, needle)
        for x, y in ((-24, 58), (19, 62), (29, 70), (-33, 72), (42, 90), (-48, 96), (-15, 70)):
            self.stand(pine, x, y, 0, None, self.rng.uniform(0.85, 1.15))
        tall = [*self.shrub(needle, 1.7, 7.0, 4200, 0.2)]
        self.many(tall, [(12.5, 46), (25, 57), (-12, 50), (-17, 60), (-27, 49)], 0.8, 1.1)
        bush = self.shrub(needle, 2.4, 1.6, 1200, 0.15)
        self.many(
            bush,
            [((-1) ** k * self.rng.uniform(10, 40), self.rng.uniform(44, 84)) for k in range(26)],
            0.6,
            1.2,
        )

    def stone_pine(self, tall: float, leaf: Any) -> Plant:
        """A bare trunk under a flat umbrella of needles."""
        bark, fork = self.bark((0.20, 0.13, 0.09)), Vector((0.3, 0, 0.66 * tall))
        parts: list[Any] = [
            ([Vector((0, 0, -0.2)), Vector((0.15, 0, 0.35 * tall)), fork], [0.38, 0.28, 0.22], 10)
        ]
        foot = []
        for k in range(16):
            a, r = 2.4 * k, 4.4 * math.sqrt((k + 0.5) / 16)
            end = Vector((r * math.cos(a), r * math.sin(a), tall * (0.93 - 0.006 * r * r)))
            parts.append(([fork, fork.lerp(end, 0.5) - Vector((0, 0, 0.3)), end], [0.13, 0.08, 0.03], 6))
            for _ in range(620):
                spread = Vector(
                    [self.rng.gauss(0, 0.85), self.rng.gauss(0, 0.85), abs(self.rng.gauss(0, 0.45))]
                )
                foot.append(end + spread)
        way = self.draw.normal(size=(len(foot), 3))
        return [self.stems(bark, parts), self.kites(leaf, foot, way, 0.34, 0.4)]

"""A market street of the Orient for wild.py."""

from __future__ import annotations

import itertools
import math
from typing import Any

from data.sites.lot import arch, shift, turn
from data.stage import Colour
from data.travels.wares import Wares, rug

OCHRES: tuple[Colour, ...] = ((0.56, 0.29, 0.16), (0.62, 0.36, 0.20), (0.50, 0.24, 0.14), (0.64, 0.42, 0.25))
SHADES: tuple[tuple[Colour, Colour], ...] = (
    ((0.42, 0.04, 0.03), (0.76, 0.68, 0.52)),
    ((0.05, 0.14, 0.36), (0.78, 0.74, 0.64)),
    ((0.66, 0.36, 0.06), (0.72, 0.60, 0.40)),
    ((0.06, 0.24, 0.16), (0.76, 0.70, 0.56)),
    ((0.58, 0.47, 0.30), (0.50, 0.38, 0.23)),
)


class Souk(Wares):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _bazaar(self) -> None:
        """Ochre houses, stalls under cloths, mats across the street, a gate and a tower behind."""
        self.hours("fair", 211, 28)
        dust = self.bricks((0.44, 0.30, 0.19), (0.37, 0.25, 0.16), (0.34, 0.22), 0.5, 0.012, (0, 0, 90))
        self.plane(self.worn(dust, 0.4, 1.1, 0.4), (0, 40), (40, 110), 0.0)
        baskets, lamps, pots = self.spices(), self.lamps(), self.pots()
        for side in (-1, 1):
            y, k = -3.4 + 1.2 * (side > 0), 2 * (side > 0)
            while y < 35:
                wide = self.rng.uniform(4.2, 5.2)
                self.dwelling(side, y, wide, k)
                self.stall(side, y, wide, k, baskets, lamps, pots)
                y, k = y + wide, k + 1
        self.gate(37.0)
        for k, (x, y, tall) in enumerate(((-7, 60, 6.4), (-1.2, 64, 7.6), (4.5, 58, 5.8), (10, 62, 7.0))):
            self.box(self.lime(k), x - 3.2, x + 3.2, y, y + 6, 0, tall)
            for u in (-1.6, 0.2, 1.7):
                self.box(self.kept((0.06, 0.04, 0.03), 0.9), x + u - 0.4, x + u + 0.4, y - 0.05, y, 3.4, 4.6)
            self.canopy(
                *(self.kept(c, 0.95) for c in SHADES[k]),
                ((x - 2.5, y, 2.9), (x + 2.5, y, 2.9), (x + 2.5, y - 1.6, 2.4), (x - 2.5, y - 1.6, 2.4)),
            )
        with self.moved(shift(-7.5, 66, 0)):
            self.minaret()
        self.mats()
        leaf = self.leaf(((0.05, 0.13, 0.015), (0.10, 0.20, 0.03), (0.20, 0.26, 0.05)), 0.4)
        palm = self.palm(8.5, self.bark((0.24, 0.17, 0.11), 0, 5), leaf, 0.6)
        self.many(palm, [(5.5, 50), (8.5, 56), (-12, 54), (2.6, 60), (13, 52)], 0.9, 1.2)
        for k in range(9):
            y, x = 5.2 + 3.1 * k, 1.1 * math.sin(2.1 * k)
            for j in (-1, 0, 1):
                self.stand(lamps[(2 * k + j) % 5], x + 0.62 * j, y, 4.05 - 0.22 * (j == 0), None, 0.9)
            wire = self.kept((0.03, 0.025, 0.02), 0.7)
            self.tube(
                wire,
                [(3.6 * t, y, 4.6 - 0.55 * (1 - t * t)) for t in [j / 8 - 1 for j in range(17)]],
                0.012,
                4,
            )
        self.misty(420, 18, 1.05)

    def lime(self, k: int) -> Any:
        """Plaster of earth."""
        key = ("lime", k % 4)
        if key not in self.made:
            self.made[key] = self.worn(
                self.worn(self.material(OCHRES[k % 4], 0.95), 0.3, 0.5, 0.2), 0.2, 3.5, 0.35
            )
        return self.made[key]

    def dwelling(self, side: int, y: float, wide: float, k: int) -> None:
        """A house with a pointed arch at its foot, small windows behind lattices, merlons."""
        wall, face, tall = self.lime(k + (side > 0)), 3.7, (6.6, 7.6, 5.9, 7.1)[(k + (side > 0)) % 4]
        put = self.front(side, side * face)
        dark, wood = (
            self.kept((0.05, 0.032, 0.02), 0.9),
            self.made.setdefault("cedar", self.wood((0.20, 0.10, 0.045), 4)),
        )
        teal = self.kept(((0.05, 0.22, 0.24), (0.05, 0.10, 0.30), (0.22, 0.10, 0.04))[k % 3], 0.6)
        a, b = y, y + wide
        put(dark, a, b, 0, 3.4, -2.2, -2.0)
        put(wall, a, b, 3.35, tall, -4, 0)
        for u in (a, b - 0.42):
            put(wall, u, u + 0.42, 0, 3.4, -2.2, 0)
        half, spring = (wide - 0.84) / 2, 1.75
        mid = (a + b) / 2
        rim = [(x, z) for x, z in arch(mid, 2 * half, 0, spring, 3.15, 12)[1:-1]]
        for (x0, z0), (x1, z1) in itertools.pairwise(rim):
            corners = [
                self.at(side, side * face, *p)
                for p in (
                    (x0, z0, 0),
                    (x1, z1, 0),
                    (x1, 3.4, 0),
                    (x0, 3.4, 0),
                    (x0, z0, -2.0),
                    (x1, z1, -2.0),
                )
            ]
            self.skin(wall, corners, [(0, 1, 2, 3), (0, 4, 5, 1)])
        put(self.kept((0.66, 0.47, 0.28), 0.9), a, b, 3.55, 3.68, 0, 0.1)
        put(self.kept((0.66, 0.47, 0.28), 0.9), a, b, tall - 0.1, tall + 0.04, 0, 0.12)
        for j in range(int(wide / 0.62)):
            u = a + 0.1 + 0.62 * j
            put(wall, u, u + 0.4, tall, tall + 0.34, -0.4, 0)
            put(wall, u + 0.1, u + 0.3, tall + 0.34, tall + 0.52, -0.4, 0)
        for u in (mid - 1.05, mid + 1.05):
            z = 4.35
            put(dark, u - 0.36, u + 0.36, z, z + 1.05, -0.02, 0.01)
            put(teal, u - 0.44, u + 0.44, z - 0.1, z, 0, 0.2)
            put(teal, u - 0.44, u + 0.44, z + 1.05, z + 1.13, 0, 0.2)
            for j in range(7):
                put(teal, u - 0.38 + 0.12 * j, u - 0.34 + 0.12 * j, z, z + 1.05, 0.12, 0.17)
            for j in range(8):
                put(teal, u - 0.4, u + 0.4, z + 0.14 * j, z + 0.03 + 0.14 * j, 0.13, 0.18)
        for j in range(5):
            u = a + 0.5 + (wide - 1) * j / 4
            put(wood, u - 0.06, u + 0.06, tall - 0.62, tall - 0.5, 0, 0.42)

    def stall(self, side: int, y: float, wide: float, k: int, baskets: Any, lamps: Any, pots: Any) -> None:
        """What a shop has put out before it, and the cloth above."""
        face, wood = side * 3.7, self.made.setdefault("cedar", self.wood((0.20, 0.10, 0.045), 4))
        put, kind, rng = self.front(side, face), (k + (side > 0)) % 4, self.rng
        a, b = y + 0.45, y + wide - 0.45

        def at(u: float, z: float, out: float) -> tuple[float, float, float]:
            return self.at(side, face, u, z, out)

        cloth, stripe = (self.kept(c, 0.95) for c in SHADES[(k + 3 * (side > 0)) % 5])
        z, low = 3.25, 2.5 + 0.12 * (k % 2)
        out = 1.55
        self.canopy(
            cloth,
            stripe,
            (at(a - 0.3, z, 0.02), at(b + 0.3, z, 0.02), at(b + 0.3, low, out), at(a - 0.3, low, out)),
            14,
            0.12,
        )
        for u in (a - 0.25, b + 0.25):
            p, q = at(u, 0, out - 0.05), at(u, low, out - 0.05)
            self.tube(wood, (p, q), 0.035, 6)
        if kind == 0:  # spices
            for row, (d, h) in enumerate(((0.1, 0.95), (0.65, 0.62), (1.2, 0.3))):
                put(wood, a, b, h - 0.06, h, d - 0.3, d + 0.3)
                put(wood, a, b, 0, h - 0.06, d - 0.28, d + 0.22)
                n = int((b - a) / 0.6)
                for j in range(n):
                    spot = at(a + (b - a) * (j + 0.5) / n, h, d)
                    self.stand(baskets[(2 * j + 3 * row + k) % 9], *spot, None, 1.0)
        elif kind == 1:  # rugs
            for j in range(4):
                shown = self.pictured(rug(3 * k + j + (side > 0)))
                u = a + (b - a) * (j % 2 + 0.5) / 2
                if j < 2:
                    with self.moved(shift(*at(u, 1.32, 0.3 + 0.05 * j)), turn(0)):
                        self.panel(shown, (0, 0, 0), (1.5, 2.35), side)
                else:
                    self.panel(shown, at(u, 4.7, 0.24), (1.35, 2.0), side)
            for j in range(9):
                roll = self.kept(
                    ((0.40, 0.05, 0.03), (0.60, 0.30, 0.10), (0.10, 0.12, 0.26), (0.66, 0.56, 0.38))[j % 4],
                    0.95,
                )
                u, h = a + 0.3 + 0.27 * j, 1.0 + 0.25 * (j * 7 % 4) / 3
                if u < b - 0.2:
                    self.tube(roll, (at(u, 0.0, 0.75 + 0.1 * (j % 2)), at(u, h, 0.6)), 0.11, 14)
            put(self.kept((0.44, 0.06, 0.04), 0.95), a + 0.4, b - 0.4, 0, 0.12, 1.0, 1.7)
            put(self.kept((0.10, 0.12, 0.26), 0.95), a + 0.45, b - 0.45, 0.12, 0.22, 1.02, 1.66)
            put(self.kept((0.66, 0.42, 0.12), 0.95), a + 0.4, b - 0.5, 0.22, 0.31, 1.0, 1.68)
        elif kind == 2:  # lanterns
            put(wood, a, b, 0, 0.8, 0, 0.8)
            put(self.kept((0.36, 0.05, 0.06), 0.95), a - 0.03, b + 0.03, 0.55, 0.83, -0.02, 0.84)
            for j in range(7):
                for d in (0.25, 0.62):
                    self.stand(
                        lamps[(j + 2 * (d > 0.5)) % 5],
                        *at(a + 0.25 + (b - a - 0.5) * j / 6, 1.42, d),
                        None,
                        0.72,
                    )
            for j in range(8):
                for d in (0.3, 0.85, 1.3):
                    drop = 2.9 - 0.33 * d - 0.25 * rng.random()
                    self.stand(
                        lamps[rng.randrange(5)],
                        *at(a + (b - a) * (j + 0.5) / 8, drop, d),
                        None,
                        rng.uniform(0.6, 1.0),
                    )
            self.glowing(at((a + b) / 2, 2.0, 0.3), 40, (1.0, 0.6, 0.25), 0.4)
        else:  # pots
            for row, (d, h) in enumerate(((0.1, 1.2), (0.55, 0.75), (1.0, 0.35))):
                put(wood, a, b, h - 0.05, h, d - 0.25, d + 0.25)
                for j in range(6):
                    self.stand(
                        pots[(j + 5 * row + k) % 12],
                        *at(a + (b - a) * (j + 0.5) / 6, h, d),
                        None,
                        rng.uniform(0.8, 1.05),
                    )
                for u in (a, b - 0.06):
                    put(wood, u, u + 0.06, 0, h, d - 0.1, d)
            for j in range(4):
                self.stand(pots[(3 * j + 1) % 12], *at(a + 0.3 + 0.8 * j, 0, 1.45), None, 1.1)
        for j in range(3):
            spot = at(y + wide - 0.15 * (j % 2), 0.0, 0.5 + 0.42 * j)
            self.stand(baskets[(k + j) % 9] if kind % 2 else pots[(k + 2 * j) % 12], *spot, None, 1.1)

    def mats(self) -> None:
        """Reed laths across the street."""
        reed = self.worn(self.material((0.40, 0.28, 0.15), 0.95), 0.4, 4)
        beam = self.made.setdefault("cedar", self.wood((0.20, 0.10, 0.045), 4))
        for y0, y1, z in ((8.5, 11.5, 5.2), (16.0, 20.0, 5.0), (25.0, 28.0, 5.3)):
            for u in (y0, y1):
                self.box(beam, -4, 4, u - 0.06, u + 0.06, z - 0.16, z - 0.04)
            for j in range(int(7.2 / 0.16)):
                x = -3.6 + 0.16 * j
                if self.rng.random() < 0.82:
                    self.box(
                        reed,
                        x,
                        x + 0.1,
                        y0 - 0.25 * self.rng.random(),
                        y1 + 0.25 * self.rng.random(),
                        z,
                        z + 0.02,
                    )

    def gate(self, y: float) -> None:
        """A great horseshoe arch at the end."""
        wall, pale = self.lime(1), self.kept((0.68, 0.50, 0.30), 0.9)
        tile = self.kept((0.03, 0.22, 0.16), 0.4)
        r, up = 1.9, 3.0
        bow = [
            (r * math.cos(t), up + r * math.sin(t))
            for t in [-0.55 + (math.pi + 1.1) * j / 24 for j in range(25)]
        ]
        foot = bow[0][0]
        hole = [(foot, 0.0), *bow, (-foot, 0.0)]
        self.prism(wall, [(-9, 0), (-9, 8.4), (9, 8.4), (9, 0), *hole], y, y + 1.8)
        for grow, out, shade in ((1.30, 0.05, pale), (1.16, 0.09, tile)):
            rim = [(grow * x, up + grow * (z - up)) for x, z in bow]
            ring = [(x, y - out, z) for x, z in [*rim, *bow[::-1]]]
            n = len(bow)
            self.skin(shade, ring, [(j, j + 1, 2 * n - 2 - j, 2 * n - 1 - j) for j in range(n - 1)])
        for x0, x1, z0, z1 in ((-3.2, 3.2, 6.5, 6.8), (-3.2, -2.9, 0, 6.5), (2.9, 3.2, 0, 6.5)):
            self.box(pale, x0, x1, y - 0.14, y, z0, z1)
        for j in range(9):
            self.box(tile if j % 2 else pale, -2.8 + 0.63 * j, -2.3 + 0.63 * j, y - 0.08, y, 5.75, 6.3)
        for j in range(20):
            x = -9 + 0.95 * j
            self.box(wall, x, x + 0.6, y, y + 0.5, 8.4, 8.9)
            self.box(wall, x + 0.15, x + 0.45, y, y + 0.5, 8.9, 9.2)

    def minaret(self) -> None:
        """A square tower with blind arches and a small one on top."""
        wall, pale = self.lime(3), self.kept((0.70, 0.54, 0.34), 0.9)
        dark, tile = self.kept((0.06, 0.04, 0.03), 0.9), self.kept((0.03, 0.22, 0.20), 0.4)
        self.slab(wall, (0, 0, 10), (5.6, 5.6, 20))
        self.slab(tile, (0, 0, 19.2), (5.7, 5.7, 0.9))
        self.slab(pale, (0, 0, 20.1), (6.0, 6.0, 0.3))
        for j in range(5):
            for v in (-2.8, 2.8):
                self.slab(wall, (-2.5 + 1.25 * j, v, 20.7), (0.7, 0.4, 1.0))
                self.slab(wall, (v, -2.5 + 1.25 * j, 20.7), (0.4, 0.7, 1.0))
        self.slab(wall, (0, 0, 22.5), (3.0, 3.0, 5.0))
        self.slab(tile, (0, 0, 24.6), (3.1, 3.1, 0.5))
        self.ball(wall, (0, 0, 25.0), (1.4, 1.4, 1.5), 20)
        gold = self.material((0.75, 0.50, 0.14), 0.3, 0.9)
        for z, r in ((26.8, 0.4), (27.5, 0.3), (28.0, 0.2)):
            self.ball(gold, (0, 0, z), r, 12)
        self.tube(gold, [(0, 0, 26), (0, 0, 28.6)], 0.07, 6)
        for z in (8.5, 13.5):
            self.prism(pale, arch(0, 2.9, z, z + 2.0, z + 3.9), -2.86, -2.7)
            self.prism(wall, arch(0, 2.4, z, z + 1.9, z + 3.5), -2.9, -2.7)
            for x in (-0.55, 0.55):
                self.prism(dark, arch(x, 0.7, z + 0.2, z + 1.5, z + 2.2), -2.94, -2.7)

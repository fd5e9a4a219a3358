"""A rose garden for wild.py."""

from __future__ import annotations

import math

from data.flora import Plant
from data.greens import DEEP, Green, waved
from data.sites.lot import around
from data.stage import Colour


class Rosary(Green):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _roses(self) -> None:
        """Beds of roses behind low hedges, a path under arches full of blossoms, a white pavilion."""
        self._turf(lambda x, y: abs(x) < 1.5)
        gravel = self.worn(self.mottled((0.52, 0.44, 0.34), (0.42, 0.35, 0.27)), 0.3, 6, 0.5)
        rows = [-6 + 0.5 * k for k in range(74)]
        self.faced(gravel, [(d * 1.45, y, waved(0, y) + 0.03) for y in rows for d in (-1, 1)],
                   [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(73)])  # fmt: skip
        red, pink = ((0.62, 0.012, 0.02), (0.45, 0.006, 0.012)), ((0.85, 0.26, 0.40), (0.90, 0.50, 0.60))
        white, gold = ((0.90, 0.86, 0.80), (0.86, 0.78, 0.66)), ((0.88, 0.58, 0.10), (0.90, 0.70, 0.26))
        kinds = [self.rose(shades) for shades in (red, pink, white, gold)]
        hedge = self.shrub(self.leaf(DEEP, 0.3), 0.62, 0.42, 620, 0.06)
        for side in (-1, 1):
            for k in range(52):
                y = 0.2 + 0.5 * k
                self.stand(hedge, side * 1.95, y, waved(2, y))
            for row in range(7):
                for k in range(24):
                    y = 0.8 + 1.05 * k + 0.4 * (row % 2)
                    x = side * (2.75 + 0.85 * row + self.rng.uniform(-0.15, 0.15))
                    kind = kinds[(k // 4 + 2 * (side > 0) + row // 3) % 4]
                    if abs(x) < 1.5 + 0.62 * (y + 6):
                        self.stand(kind, x, y, waved(x, y), None, self.rng.uniform(0.85, 1.2))
        for k, y in enumerate((7.5, 13.0, 18.5)):
            self.bower(y, (pink, red, white)[k])
        self.pavilion(29.0)
        self._trees(
            [(-8.5, 21), (8.8, 23), (-11, 27), (12, 29), (-6.5, 35), (7, 36), (0, 42), (-16, 33), (17, 35)]
        )
        self._edge(34)
        self.lit(0.5, 3.8, 0.85, 46, 50)

    def rose(self, shades: tuple[Colour, ...], heads: int = 26) -> Plant:
        """A bush with roses: petals around a heart."""
        foot, way, long = [], [], []
        for k in range(heads):
            a, up = 2.4 * k, 1 - (k + 0.5) / heads * 0.9
            r = math.sqrt(max(0.0, 1 - up * up))
            mid = (
                0.44 * r * math.cos(a),
                0.44 * r * math.sin(a),
                0.28 + 0.55 * up + self.rng.uniform(-0.04, 0.06),
            )
            size = self.rng.uniform(0.055, 0.085)
            for j in range(16):
                b, lift = 2.4 * j, 0.25 + 1.3 * j / 16
                foot.append(mid)
                way.append((math.cos(b), math.sin(b), lift))
                long.append(size * (1.1 - 0.03 * j))
        green = self.leaf(((0.03, 0.10, 0.015), (0.06, 0.15, 0.02), (0.10, 0.17, 0.035)), 0.35)
        return [
            *self.shrub(green, 0.86, 0.80, 620, 0.085),
            self.kites(self.leaf(shades, 0.3, 0.6), foot, way, long, 1.0),
        ]

    def bower(self, y: float, shades: tuple[Colour, ...]) -> None:
        """An arch over the path, roses climb on it."""
        white = self.material((0.78, 0.78, 0.75), 0.5)
        z0 = waved(0, y)
        arc = [(1.65 * math.cos(t), 1.75 + 1.25 * math.sin(t)) for t in [math.pi * k / 20 for k in range(21)]]
        line = [(1.65, 0.0), *arc, (-1.65, 0.0)]
        for d in (-0.35, 0.35):
            self.tube(white, [(x, y + d, z + z0) for x, z in line], 0.03, 8)
        self.beams(white, [((x, y - 0.35, z + z0), (x, y + 0.35, z + z0)) for x, z in line], 0.035)
        steps = [(1.65, 0.25 * k) for k in range(7)] + arc + [(-1.65, 0.25 * k) for k in range(7)]
        leaves, petals = ([], []), ([], [], [])
        for x, z in steps:
            for _ in range(170):
                p = (
                    x + self.rng.gauss(0, 0.16),
                    y + self.rng.gauss(0, 0.28),
                    z0 + z + self.rng.gauss(0.03, 0.15),
                )
                leaves[0].append(p)
                leaves[1].append([self.rng.gauss(0, 1) for _ in range(3)])
            for _ in range(6):
                mid = (
                    x + self.rng.gauss(0, 0.2),
                    y - 0.2 + self.rng.gauss(0, 0.25),
                    z0 + z + self.rng.gauss(0.03, 0.18),
                )
                out = (self.rng.gauss(0, 0.6), -1.0, self.rng.gauss(0.3, 0.5))
                for j in range(14):
                    b = 2.4 * j
                    petals[0].append(mid)
                    petals[1].append(
                        (math.cos(b) + 0.5 * out[0], 0.8 * out[1] * j / 14, math.sin(b) + 0.4 * out[2])
                    )
                    petals[2].append(0.075 * (1.1 - 0.03 * j))
        green = self.leaf(((0.04, 0.12, 0.015), (0.08, 0.18, 0.025)), 0.4)
        bloom = self.kites(self.leaf(shades, 0.3, 0.6), petals[0], petals[1], petals[2], 1.0)
        self.stand([self.kites(green, leaves[0], leaves[1], 0.12, 0.6), bloom], 0, 0, 0, 0)

    def pavilion(self, y: float) -> None:
        """Eight white columns under a dome."""
        white = self.worn(self.material((0.74, 0.73, 0.69), 0.6), 0.1, 2)
        lead = self.worn(self.material((0.34, 0.42, 0.42), 0.5), 0.2, 1)
        z = waved(0, y)
        self.lathe(white, [(3.0, 0), (3.0, 0.2), (2.7, 0.2), (2.7, 0.4), (0.02, 0.4)], (0, y, z), n=32)
        for a in around(8, 0.39):
            self.lathe(white, [(0.22, 0.4), (0.22, 0.55), (0.15, 0.65), (0.13, 2.9), (0.2, 3.0), (0.2, 3.1)],
                       (2.3 * math.cos(a), y + 2.3 * math.sin(a), z), n=16)  # fmt: skip
        self.lathe(white, [(2.1, 3.1), (2.65, 3.1), (2.75, 3.5), (2.5, 3.55), (2.1, 3.1)], (0, y, z), n=40)
        dome = [
            (2.5 * math.cos(t), 3.55 + 1.7 * math.sin(t)) for t in [math.pi / 2 * k / 12 for k in range(13)]
        ]
        self.lathe(lead, [(max(r, 0.01), h) for r, h in dome], (0, y, z), n=40, smooth=60)
        self.ball(self.material((0.72, 0.50, 0.14), 0.3, 0.8), (0, y, z + 5.4), 0.16)

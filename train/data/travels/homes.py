"""Where families live, for wild.py: a street of the suburbs, the porch of a wooden house."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

from data.flora import GREENS
from data.lands import MEADOW
from data.sites import dwellings
from data.sites.lot import shift, turn
from data.stage import Colour
from data.travels.wares import Wares

HOUSES: tuple[tuple[Colour, Colour, Colour], ...] = (
    ((0.62, 0.66, 0.66), (0.13, 0.125, 0.13), (0.45, 0.04, 0.03)),
    ((0.72, 0.62, 0.42), (0.22, 0.13, 0.09), (0.06, 0.18, 0.12)),
    ((0.26, 0.36, 0.44), (0.10, 0.10, 0.11), (0.72, 0.46, 0.05)),
    ((0.74, 0.72, 0.68), (0.20, 0.18, 0.17), (0.05, 0.11, 0.26)),
    ((0.42, 0.48, 0.36), (0.24, 0.17, 0.12), (0.36, 0.06, 0.04)),
)
"""Walls, roof and door."""


class Home(Wares):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _suburb(self) -> None:
        """Family houses with lawns, garages and trees along a street that bends."""
        self.hours("fair", 241, 40)

        def bend(y: float) -> float:
            return 0.010 * max(0.0, y - 12) ** 2

        def beside(y: float, off: float) -> tuple[float, float]:
            way = 0.020 * max(0.0, y - 12)
            n = math.hypot(1, way)
            return bend(y) + off / n, y - off * way / n

        lawn = self.worn(self.worn(self.material((0.075, 0.15, 0.03), 0.95), 0.3, 0.5), 0.4, 9, 0.5)
        self.plane(lawn, (0, 70), (260, 160), 0.05)
        asphalt = self.worn(self.worn(self.material((0.10, 0.10, 0.105), 0.85), 0.25, 0.6), 0.2, 5, 0.2)
        walk = self.pavement((0.40, 0.38, 0.355), (1.3, 1.3))
        curb = self.kept((0.40, 0.39, 0.37), 0.85)
        self.ribbon(beside, asphalt, -2.9, 2.9, 0.062)
        for side in (-1, 1):
            self.ribbon(beside, curb, side * 2.85, side * 3.12, 0.15)
            self.ribbon(beside, walk, side * 4.2, side * 5.4, 0.09)
        lots = (
            (14.0, -12.7, 1),
            (33.5, -12.9, 4),
            (51, -13.4, 3),
            (19.5, 12.7, 2),
            (39.5, 13.0, 0),
            (58, 13, 1),
            (69, -14, 2),
        )
        for y, off, k in lots:
            x, v = beside(y, off)
            yaw = -math.copysign(90, off) - math.degrees(math.atan(0.020 * max(0.0, y - 12)))
            wall, roof, door = HOUSES[k]
            self.builder(
                partial(dwellings.suburban, wall=wall, tiles=roof, door=door), (x, v, 0.07, yaw, 0.9)
            )
            ahead = beside(y + math.copysign(5.0, -off) * -1, math.copysign(4.2, off))
            self.box(curb, ahead[0] - 1.4, ahead[0] + 1.4, ahead[1] - 2.1, ahead[1] + 2.1, 0.04, 0.095)
        tree = self.leafy(
            8.5, 0.2, 0.3, 2.7, self.bark((0.17, 0.13, 0.10)), self.leaf(GREENS, 0.4), 11000, 0.17
        )
        far = self.street_tree(9.5, leaves=4500)
        for y, off in ((5.5, 7.0), (4.6, -6.8), (25.0, -6.6), (30, 6.8), (43, -7), (49, 7)):
            self.stand(tree, *beside(y, off), 0.05, None, self.rng.uniform(0.85, 1.1))
        for k in range(60):
            y = self.rng.uniform(30, 110)
            off = (-1) ** k * self.rng.uniform(22, 40)
            spot = (
                beside(min(y, 72), off) if k % 3 else (self.rng.uniform(-70, 60), self.rng.uniform(84, 120))
            )
            self.stand(far, *spot, 0, None, self.rng.uniform(0.8, 1.3))
        leaf = self.leaf(GREENS, 0.35)
        bush, red = (
            self.shrub(leaf, 1.2, 0.8, 900, 0.08),
            self.shrub(
                self.leaf(((0.65, 0.06, 0.16), (0.05, 0.16, 0.02), (0.85, 0.45, 0.55)), 0.3),
                1.0,
                0.6,
                700,
                0.08,
            ),
        )
        for k, (y, off) in enumerate(
            ((3.4, 6.2), (7.2, -6.5), (8.1, -6.3), (4.4, 6.4), (9, 6.6), (16, 6.6), (12.4, -6.8), (26, -7))
        ):
            self.stand((bush, red)[k % 2], *beside(y, off), 0.05, None, self.rng.uniform(0.8, 1.2))
        turf = [self.tuft(self.leaf(MEADOW, 0.4), t, 40, 0.22) for t in (0.07, 0.10)]

        def bare(x: float, y: float) -> bool:
            off = abs(x - bend(y))
            return off < 3.15 or 4.15 < off < 5.45

        self.strew(turf, 5200, lambda x, y: 0.05, bare, -4, 26)
        self.mailbox(-3.75, 3.4, 90)
        self.mailbox(3.7, 12.5, -90)
        self.put("K79", 3.7, 6.6, 0.05)
        self.put("S170", *beside(20.0, -7.6), 0.09, -78)
        self.put("S252", 2.0 + bend(24), 24, 0.07, 10)
        self.put("S249", *beside(13.5, 7.8), 0.09, 92)
        self.misty(700, 40)

    def ribbon(
        self,
        beside: Callable[[float, float], tuple[float, float]],
        material: Any,
        a: float,
        b: float,
        z: float,
    ) -> None:
        """A strip along the street."""
        a, b = min(a, b), max(a, b)
        rows = [(*beside(y, off), z) for y in [-8 + 1.0 * k for k in range(84)] for off in (a, b)]
        self.skin(material, rows, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(83)])
        if z > 0.1:
            for end in (0, 1):
                edge = [(x, y, w) for x, y, w in rows[end::2]]
                n = len(edge)
                self.skin(
                    material,
                    [*edge, *((x, y, 0.0) for x, y, _ in edge)],
                    [(k, k + 1, n + k + 1, n + k) for k in range(n - 1)],
                )

    def mailbox(self, x: float, y: float, yaw: float) -> None:
        """A round-topped box on a post, its flag up."""
        steel, red, post = (
            self.kept((0.62, 0.63, 0.64), 0.4),
            self.kept((0.6, 0.03, 0.03), 0.5),
            self.kept((0.62, 0.60, 0.56), 0.8),
        )
        with self.moved(shift(x, y, 0.05), turn(yaw)):
            self.slab(post, (0, 0, 0.52), (0.1, 0.1, 1.04))
            top = [
                (0.12 * math.cos(t), 1.18 + 0.12 * math.sin(t)) for t in [math.pi * k / 12 for k in range(13)]
            ]
            self.prism(steel, [(0.12, 1.04), *top, (-0.12, 1.04)], -0.28, 0.24)
            self.slab(red, (0.135, 0.02, 1.28), (0.02, 0.04, 0.26))
            self.slab(red, (0.135, -0.03, 1.37), (0.02, 0.12, 0.08))

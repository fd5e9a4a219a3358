"""The porch of a wooden house for wild.py."""

from __future__ import annotations

import math
from typing import Any

from data.flora import GREENS
from data.lands import MEADOW, flat
from data.sites.lot import shift, turn
from data.travels.wares import Wares

WALL, RAIL, TOP = -2.5, 2.35, 2.85
"""Where the wall of the house, the railing and the ceiling are."""


class Porch(Wares):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _porch(self) -> None:
        """Along a porch: windows and a door on the left, a railing and the garden on the right, a swing at its end."""
        self.hours("fair", 263, -58)
        self.exposed(1.1)
        self.lamp((0.3, 3.5, 0.35), 3.4, 60, (1.0, 0.88, 0.70), (math.pi, 0, 0))
        white = self.worn(self.material((0.72, 0.70, 0.66), 0.6), 0.08, 2)
        planks = self.bricks((0.36, 0.27, 0.19), (0.29, 0.21, 0.15), (3.2, 0.125), 0.37, 0.006, (0, 0, 90))
        self.slab(self.worn(planks, 0.25, 2.5), (-0.05, 2.5, -0.05), (5.2, 18, 0.1))
        sky_blue = self.bricks((0.50, 0.62, 0.64), (0.45, 0.57, 0.60), (6.0, 0.14), 0.4, 0.008, (0, 0, 90))
        self.slab(sky_blue, (0, 2.5, TOP + 0.05), (5.6, 18, 0.1))
        for k in range(6):
            self.box(white, WALL, RAIL + 0.1, -3.1 + 2.6 * k, -2.98 + 2.6 * k, TOP - 0.16, TOP)
        self.house_wall(white)
        self.railing(white)
        self.garden()
        rocker, swing = self.shape(self.rocking_chair), self.shape(self.swing)
        self.stand(rocker, -1.55, 2.9, 0, -0.75, 1.0)
        self.stand(swing, 0.1, 8.6, 0, 0.0, 1.0)
        clay = self.worn(self.material((0.46, 0.20, 0.10), 0.85), 0.2, 5)
        pot = self.shape(
            lambda: self.lathe(clay, [(0.14, 0), (0.23, 0.32), (0.26, 0.33), (0.26, 0.4), (0.1, 0.38)], n=24)
        )
        leaf = self.leaf(GREENS, 0.35)
        red = self.shrub(
            self.leaf(((0.65, 0.04, 0.08), (0.06, 0.18, 0.02), (0.80, 0.20, 0.32)), 0.3), 0.62, 0.5, 480, 0.06
        )
        green, fern = self.shrub(leaf, 0.6, 0.8, 520, 0.09), self.fern(leaf, 0.42, 22)
        for k, (x, y) in enumerate(
            ((2.0, 0.95), (2.02, 3.9), (-2.15, 4.35), (-2.15, 6.7), (1.9, 6.6), (-2.1, 9.2))
        ):
            self.stand(pot, x, y)
            self.stand((red, green)[k % 2], x, y, 0.36)
        wire = self.kept((0.04, 0.04, 0.04), 0.6)
        for y in (2.1, 4.7, 7.3):
            self.stand(fern, RAIL - 0.05, y, 2.0, None, 1.0)
            self.stand(fern, RAIL - 0.05, y, 1.98, None, 0.85)
            self.lathe(
                self.wicker(),
                [(0.08, 1.84), (0.19, 2.0), (0.20, 2.04), (0.05, 2.02)],
                (RAIL - 0.05, y, 0),
                n=16,
            )
            for a in (0.0, 2.1, 4.2):
                self.tube(
                    wire,
                    [
                        (RAIL - 0.05 + 0.18 * math.cos(a), y + 0.18 * math.sin(a), 2.04),
                        (RAIL - 0.05, y, TOP - 0.02),
                    ],
                    0.006,
                    4,
                )
        self.box(self.kept((0.30, 0.13, 0.07), 0.95), -2.25, -1.35, 4.75, 6.05, 0.0, 0.025)
        self.misty(500, 30)

    def house_wall(self, white: Any) -> None:
        """Weatherboards, two windows with shutters, a door under a lantern."""
        boards = self.blocks((0.66, 0.60, 0.46), (9.0, 0.16), 0.012, 0.2)
        put = self.front(-1, WALL)
        teal, glass = self.kept((0.04, 0.16, 0.17), 0.55), self.kept((0.05, 0.07, 0.09), 0.04)
        put(boards, -6, 10.2, 0, TOP, -0.3, 0)
        for j in range(18):
            z = 0.16 * j
            put(boards, -6, 10.2, z, z + 0.145, 0, 0.02)
        put(white, -6, 10.2, 0, 0.2, 0, 0.05)
        put(white, -6, 10.2, TOP - 0.2, TOP, 0, 0.05)
        put(white, 10.05, 10.25, 0, TOP, -0.1, 0.07)
        for u in (0.6, 2.95, 8.3):
            put(white, u - 0.56, u + 0.56, 0.75, 2.35, 0, 0.06)
            put(glass, u - 0.46, u + 0.46, 0.85, 2.25, 0.06, 0.07)
            curtain = self.kept((0.62, 0.60, 0.56), 0.9)
            for d in (-1, 1):
                put(curtain, u + 0.22 * d, u + 0.46 * d, 0.87, 2.23, 0.068, 0.074)
            for a, b, z0, z1 in ((-0.02, 0.02, 0.85, 2.25), (-0.46, 0.46, 1.52, 1.58)):
                put(white, u + a, u + b, z0, z1, 0.07, 0.09)
            put(white, u - 0.64, u + 0.64, 0.68, 0.75, 0, 0.13)
            put(white, u - 0.62, u + 0.62, 2.35, 2.47, 0, 0.1)
            for d in (-1, 1):
                put(teal, u + 0.6 * d, u + 1.0 * d, 0.75, 2.35, 0.02, 0.07)
                for j in range(13):
                    put(
                        self.kept((0.055, 0.20, 0.21), 0.55),
                        u + 0.65 * d,
                        u + 0.95 * d,
                        0.85 + 0.11 * j,
                        0.92 + 0.11 * j,
                        0.07,
                        0.09,
                    )
        u, red = 5.4, self.kept((0.38, 0.05, 0.035), 0.4)
        put(white, u - 0.62, u + 0.62, 0, 2.35, 0, 0.07)
        put(red, u - 0.5, u + 0.5, 0.02, 2.2, 0.07, 0.11)
        put(glass, u - 0.32, u + 0.32, 1.15, 2.0, 0.11, 0.12)
        for a, b, z0, z1 in ((-0.02, 0.02, 1.15, 2.0), (-0.32, 0.32, 1.55, 1.59)):
            put(red, u + a, u + b, z0, z1, 0.12, 0.135)
        for z0, z1 in ((0.2, 0.95),):
            put(self.kept((0.30, 0.035, 0.025), 0.4), u - 0.34, u + 0.34, z0, z1, 0.11, 0.125)
        self.ball(self.kept((0.62, 0.44, 0.14), 0.3), (WALL + 0.17, u - 0.4, 1.05), 0.04, 12)
        black, lamp = self.kept((0.02, 0.02, 0.02), 0.5), self.kept((1.0, 0.82, 0.52), 0.4, 0.8)
        for v in (4.45, 6.3):
            put(black, v - 0.04, v + 0.04, 1.9, 2.1, 0, 0.1)
            put(lamp, v - 0.07, v + 0.07, 1.75, 2.0, 0.1, 0.24)
            put(black, v - 0.1, v + 0.1, 2.0, 2.05, 0.06, 0.28)
            put(black, v - 0.09, v + 0.09, 1.71, 1.75, 0.08, 0.26)

    def railing(self, white: Any) -> None:
        """Posts, rails and balusters along the garden and across the far end."""
        for k in range(6):
            y = -2.2 + 2.6 * k
            self.box(white, RAIL - 0.09, RAIL + 0.09, y - 0.09, y + 0.09, 0, TOP)
            self.box(white, RAIL - 0.13, RAIL + 0.13, y - 0.13, y + 0.13, 0, 0.25)
            self.box(white, RAIL - 0.12, RAIL + 0.12, y - 0.12, y + 0.12, TOP - 0.3, TOP - 0.18)
            for side in (-1, 1):
                self.beams(white, [((RAIL, y, TOP - 0.55), (RAIL, y + 0.38 * side, TOP - 0.16))], 0.08)
        for z in (0.14, 0.88):
            self.box(white, RAIL - 0.05, RAIL + 0.05, -6, 10.8, z, z + 0.07)
        for k in range(110):
            y = -5.4 + 0.148 * k
            self.box(white, RAIL - 0.02, RAIL + 0.02, y - 0.02, y + 0.02, 0.2, 0.9)
        self.box(white, RAIL - 0.1, RAIL + 0.1, -6, 11, TOP - 0.18, TOP)
        self.box(white, WALL, RAIL, 10.75, 10.9, TOP - 0.18, TOP)
        for z in (0.14, 0.88):
            self.box(white, WALL, RAIL, 10.75, 10.85, z, z + 0.07)
        for k in range(33):
            x = WALL + 0.15 * k
            self.box(white, x - 0.02, x + 0.02, 10.78, 10.82, 0.2, 0.9)
        self.box(white, WALL - 0.05, WALL + 0.13, 10.7, 10.88, 0, TOP)

    def garden(self) -> None:
        """Lawn, hydrangeas along the railing, trees, a fence."""
        low = -0.55
        self.plane(
            self.worn(self.mottled((0.05, 0.11, 0.015), (0.08, 0.15, 0.02)), 0.3, 1), (0, 60), (240, 150), low
        )
        turf = [self.tuft(self.leaf(MEADOW, 0.4), t, 44, 0.26) for t in (0.10, 0.15)]
        self.strew(turf, 4200, lambda x, y: low, lambda x, y: x < 2.6 and y < 11.2, -2, 34)
        leaf = self.leaf(GREENS, 0.35)
        blue = self.leaf(
            ((0.30, 0.36, 0.72), (0.06, 0.16, 0.02), (0.50, 0.40, 0.75), (0.06, 0.18, 0.03)), 0.3
        )
        pink = self.leaf(
            ((0.80, 0.35, 0.48), (0.06, 0.16, 0.02), (0.85, 0.55, 0.62), (0.06, 0.18, 0.03)), 0.3
        )
        bushes = [self.shrub(blue, 1.3, 0.95, 1500, 0.075), self.shrub(pink, 1.3, 0.95, 1500, 0.075)]
        for k in range(11):
            self.stand(
                bushes[k % 2], 3.15 + 0.1 * (k % 3), -1.5 + 1.15 * k, low, None, self.rng.uniform(0.85, 1.1)
            )
        for k in range(6):
            self.stand(bushes[(k + 1) % 2], -2.2 + 0.95 * k, 11.7, low, None, self.rng.uniform(0.8, 1.0))
        tree = self.leafy(
            9, 0.26, 0.25, 3.3, self.bark((0.17, 0.13, 0.10)), self.leaf(GREENS, 0.42), 11000, 0.2
        )
        spots = [
            (10.5, 17),
            (17, 26),
            (7.5, 30),
            (-5, 26),
            (1.5, 34),
            (22, 40),
            (12, 44),
            (-8, 40),
            (27, 30),
            (5, 50),
            (33, 44),
        ]
        self.many(tree, [(x, y, low) for x, y in spots])
        for k in range(24):
            self.stand(tree, -30 + 4.0 * k, 64 + 7 * self.rng.random(), low, None, 1.2)
        white = self.kept((0.74, 0.73, 0.70), 0.6)
        for k in range(95):
            x = -14 + 0.42 * k
            self.box(white, x, x + 0.2, 23.0, 23.06, low, low + 0.95 + 0.06 * (k % 2))
        for z in (0.25, 0.7):
            self.box(white, -14, 26, 23.06, 23.12, low + z, low + z + 0.1)
        round_bush = self.shrub(leaf, 1.8, 1.3, 1400, 0.11)
        self.many(
            round_bush,
            [
                (x, y, low)
                for x, y in ((7, 12), (9.5, 20.5), (13, 21), (4.5, 21.6), (1, 21.8), (18, 21.5), (6, 16.5))
            ],
        )
        self.bloom(
            ((0.85, 0.83, 0.78), (0.85, 0.62, 0.03)),
            120,
            0.2,
            lambda x, y: low if x > 2.6 or y > 11 else flat(x, y) - 3,
        )

    def rocking_chair(self) -> None:
        """Of white wood, its front towards -y."""
        wood = self.kept((0.70, 0.68, 0.63), 0.6)
        for s in (-1, 1):
            bow = [(0.27 * s, 0.62 * t, 0.02 + 0.16 * t * t) for t in [j / 6 - 1 for j in range(13)]]
            self.tube(wood, bow, 0.022, 6)
            self.beams(
                wood,
                [
                    ((0.27 * s, -0.28, 0.06), (0.27 * s, -0.26, 0.66)),
                    ((0.27 * s, 0.24, 0.06), (0.27 * s, 0.40, 1.12)),
                    ((0.29 * s, -0.34, 0.66), (0.27 * s, 0.34, 0.68)),
                ],
                0.045,
            )
        for j in range(8):
            y = -0.28 + 0.074 * j
            self.slab(wood, (0, y, 0.43 - 0.015 * j), (0.54, 0.062, 0.025))
        for j in range(7):
            x = -0.21 + 0.07 * j
            self.beams(wood, [((x, 0.26, 0.36), (x, 0.42, 1.10))], 0.03)
        self.beams(
            wood, [((-0.28, 0.41, 1.1), (0.28, 0.41, 1.1)), ((-0.28, 0.27, 0.42), (0.28, 0.27, 0.42))], 0.06
        )
        cushion = self.kept((0.12, 0.22, 0.42), 0.95)
        self.rounded(cushion, (0, -0.02, 0.47), (0.48, 0.46, 0.08), 0.035)

    def swing(self) -> None:
        """A bench that hangs from the ceiling on chains, with cushions."""
        wood, iron = self.kept((0.70, 0.68, 0.63), 0.6), self.kept((0.10, 0.10, 0.10), 0.5)
        for j in range(7):
            self.slab(wood, (0, -0.25 + 0.085 * j, 0.50), (1.5, 0.07, 0.03))
        for j in range(16):
            self.beams(wood, [((-0.72 + 0.096 * j, 0.3, 0.5), (-0.72 + 0.096 * j, 0.42, 1.05))], 0.035)
        self.beams(wood, [((-0.76, 0.42, 1.05), (0.76, 0.42, 1.05))], 0.07)
        for s in (-1, 1):
            self.beams(
                wood,
                [
                    ((0.74 * s, -0.28, 0.5), (0.74 * s, -0.28, 0.75)),
                    ((0.74 * s, -0.32, 0.76), (0.74 * s, 0.38, 0.78)),
                ],
                0.06,
            )
            for y in (-0.28, 0.36):
                self.tube(iron, [(0.78 * s, y, 0.5), (0.78 * s, 0.05, TOP)], 0.012, 5)
        for x, shade in ((-0.45, (0.12, 0.22, 0.42)), (0.45, (0.55, 0.10, 0.07))):
            with self.moved(shift(x, 0.22, 0.74), turn(-14, "X")):
                self.rounded(self.kept(shade, 0.95), (0, 0, 0), (0.42, 0.14, 0.4), 0.06)

"""A football stadium by day and under floodlights, for wild.py."""

from __future__ import annotations

import itertools
import math
from typing import Any

from data.greens import TURF
from data.lands import flat
from data.shores import wavy
from data.sites.lot import around
from data.stage import Colour
from data.travels.streets import Avenue

SHIRTS: tuple[Colour, ...] = (
    (0.62, 0.03, 0.03), (0.62, 0.03, 0.03), (0.78, 0.76, 0.73), (0.70, 0.10, 0.06), (0.06, 0.08, 0.16),
    (0.12, 0.12, 0.13), (0.05, 0.14, 0.42), (0.72, 0.50, 0.10), (0.30, 0.30, 0.32),
)  # fmt: skip
SKINS: tuple[Colour, ...] = ((0.56, 0.34, 0.24), (0.40, 0.23, 0.15), (0.20, 0.11, 0.07))
BOARDS: tuple[tuple[Colour, str], ...] = (
    ((0.02, 0.10, 0.42), "CHAMPIONS LEAGUE"), ((0.62, 0.03, 0.03), "FOOTBALL"), ((0.75, 0.73, 0.68), "FAIR PLAY"),
    ((0.02, 0.30, 0.14), "ENERGY"), ((0.70, 0.42, 0.02), "GOAL"),
)  # fmt: skip


class Pitch(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _pitch(self) -> None:
        """The grass of a stadium before a goal, full stands on two levels, a roof with lights."""
        dark = self.when == "night"
        if dark:
            self.glare = 0.22
        self.hours("night" if dark else "fair", 521, 50)
        self.exposed(0.6 if dark else 0.8)
        a, b = (
            self.worn(self.material(c, 0.95), 0.15, 3) for c in ((0.030, 0.115, 0.014), (0.046, 0.155, 0.020))
        )
        for k in range(17):
            self.plane((a, b)[k % 2], (0, -8 + 4.0 * k), (110, 4.0), 0)
        blades = self.tuft(self.leaf(TURF, 0.35), 0.045, 60, 0.22, 0.5)
        self.strew([blades], 2600, flat, lambda x, y: False, -5.2, 12)
        self.lines()
        self.goal(41.0)
        self.stands()
        for k in range(16):
            shade, word = BOARDS[k % 5]
            x = -44 + 5.6 * k
            self.box(self.kept(shade, 0.4, 0.9 if dark else 0.3), x, x + 5.5, 47.5, 47.7, 0, 1.0)
            ink = self.kept(
                (0.9, 0.9, 0.88) if sum(shade) < 1.6 else (0.02, 0.03, 0.1), 0.5, 0.6 if dark else 0.2
            )
            self.text(ink, word, (x + 2.75, 47.45, 0.5), min(0.62, 7.4 / len(word)))
        for side in (-1, 1):
            x = side * 24.0
            self.tube(self.kept((0.75, 0.62, 0.06), 0.5), [(x, 41, 0), (x, 41, 1.6)], 0.03, 6)
            self.box(self.kept((0.75, 0.05, 0.03), 0.7), x, x + 0.5, 40.99, 41.01, 1.25, 1.6)
        if dark:
            for x, y in ((-16, 2), (16, 2), (-22, 30), (22, 30), (0, 16)):
                self.lamp((x, y, 24), 8, 4600, (0.92, 0.96, 1.0), (0, 0, 0))
            for x in (-30, 0, 30):
                self.lamp((x, 62, 25), 9, 3600, (1.0, 0.93, 0.82), (math.radians(-25), 0, 0))
        self.misty(900 if dark else 520, 30)

    def lines(self) -> None:
        """Chalk."""
        chalk = self.kept((0.80, 0.81, 0.79), 0.9)
        for x0, x1, y0, y1 in ((-34, 34, 40.9, 41.1), (-20.15, 20.15, 24.38, 24.62), (-20.2, -20.0, 24.5, 41),
                               (20.0, 20.2, 24.5, 41), (-9.16, 9.16, 35.4, 35.6), (-9.2, -9.0, 35.5, 41),
                               (9.0, 9.2, 35.5, 41), (-34.1, -33.98, -8, 41), (33.98, 34.1, -8, 41)):  # fmt: skip
            self.box(chalk, x0, x1, y0, y1, 0.0, 0.05)
        for mid, r, inwards in ((30.0, 9.15, True), (-6.9, 9.15, False)):
            low, top = (math.pi + 0.65, 2 * math.pi - 0.65) if inwards else (0.25, math.pi - 0.25)
            arc = [low + (top - low) * k / 60 for k in range(61)]
            ring = [(q * math.cos(t), mid + q * math.sin(t), 0.02) for q in (r - 0.07, r + 0.07) for t in arc]
            self.faced(chalk, ring, [(k, k + 1, k + 62, k + 61) for k in range(60)])

    def goal(self, y: float) -> None:
        """White posts and a net."""
        post, cord = self.kept((0.86, 0.86, 0.85), 0.35), self.kept((0.70, 0.71, 0.72), 0.8)
        self.tube(post, [(-3.66, y, 0), (-3.66, y, 2.44), (3.66, y, 2.44), (3.66, y, 0)], 0.075, 10)
        for x in (-3.66, 3.66):
            self.tube(post, [(x, y, 2.44), (x, y + 0.9, 2.3), (x, y + 2.2, 0.03)], 0.035, 6)
        pairs = []
        for k in range(25):
            x = -3.66 + 7.32 * k / 24
            pairs += [((x, y, 2.44), (x, y + 0.9, 2.3)), ((x, y + 0.9, 2.3), (x, y + 2.2, 0.03))]
        for k in range(9):
            t = k / 8
            at = (y + 0.9 + 1.3 * t, 2.3 - 2.27 * t)
            pairs.append(((-3.66, *at), (3.66, *at)))
            for x in (-3.66, 3.66):
                pairs.append(((x, y, 2.44 * (1 - t)), (x, at[0], at[1])))
        self.beams(cord, pairs, 0.022)

    @staticmethod
    def bowl(out: float, t: float) -> tuple[float, float]:
        """Where the stands are, `out` metres behind their first row, at the part t of their length."""
        side, r, back = 38.0, 15.0, 58.0
        bow = math.pi / 2 * r
        at = t * (2 * side + 2 * bow + back)
        right = at > side + bow + back / 2
        at = min(at, 2 * side + 2 * bow + back - at)
        if at < side:
            x, y, nx, ny = -back / 2 - r, at - 4, -1.0, 0.0
        elif at < side + bow:
            a = (at - side) / r
            nx, ny = -math.cos(a), math.sin(a)
            x, y = -back / 2 + r * nx, side - 4 + r * ny
        else:
            x, y, nx, ny = -back / 2 + at - side - bow, side - 4 + r, 0.0, 1.0
        x, y = x + nx * out, y + ny * out + 1.0
        return (-x if right else x), y

    def stands(self) -> None:
        """Two tiers of seats with people on them, a band of light between, the roof."""
        concrete, seat = self.kept((0.30, 0.31, 0.33), 0.85), self.kept((0.34, 0.03, 0.035), 0.7)
        dark = self.when == "night"
        shirts: list[list[Any]] = [[] for _ in SHIRTS]
        heads: list[list[Any]] = [[] for _ in SKINS]
        turns = [k / 1400 for k in range(1401)]

        def ring(out0: float, z0: float, out1: float, z1: float, material: Any) -> None:
            rim = [(*self.bowl(o, t), z) for t in turns[::4] for o, z in ((out0, z0), (out1, z1))]
            self.faced(
                material, rim, [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(len(rim) // 2 - 1)]
            )

        tiers = ((0.0, 1.5, 19, 0.80, 0.42), (17.5, 12.4, 20, 0.80, 0.56))
        for first, base, rows, deep, rise in tiers:
            for row in range(rows):
                out, z = first + deep * row, base + rise * row
                ring(out, z, out + deep, z, seat)
                ring(out, z - rise, out, z, seat)
                walked = 0.0
                for t0, t1 in itertools.pairwise(turns):
                    p, q = self.bowl(out + 0.4, t0), self.bowl(out + 0.4, t1)
                    walked += math.dist(p, q)
                    if walked < 0.56:
                        continue
                    walked = 0.0
                    x, y = q[0] + self.rng.uniform(-0.1, 0.1), q[1]
                    aisle = abs(math.remainder(x + (y if abs(x) > 40 else 0), 15)) < 0.55
                    if abs(x) > 0.56 * (y + 6) + 2 or aisle or self.rng.random() < 0.06:
                        continue
                    fans = 0.5 + 0.5 * wavy(x, out, 0.09, 4)
                    kind = (
                        self.rng.randrange(4)
                        if self.rng.random() < 0.3 + 0.5 * fans
                        else self.rng.randrange(len(SHIRTS))
                    )
                    shirts[kind].append((x, y, z))
                    heads[self.rng.choice((0, 0, 0, 1, 1, 2))].append((x, y, z))
            ring(first, base - rise - 1.1, first, base - rise + 0.4, concrete)
        for shade, spots in zip(SHIRTS, shirts, strict=True):
            self.crowd(self.kept(shade, 0.9), spots, ((-0.2, 0.1), (0.2, 0.1), (0.25, 0.62), (0.1, 0.74), (-0.1, 0.74),
                                                      (-0.25, 0.62)), 0.0)  # fmt: skip
        for shade, spots in zip(SKINS, heads, strict=True):
            disc = tuple((0.115 * math.cos(a), 0.88 + 0.14 * math.sin(a)) for a in around(7))
            self.crowd(self.kept(shade, 0.8), spots, disc, -0.06)
        band = self.kept((0.03, 0.10, 0.45), 0.4, 1.4 if dark else 0.35)
        ring(17.3, 10.2, 17.3, 11.9, band)
        ring(15.4, 9.6, 17.3, 9.6, concrete)
        ring(15.6, 6.0, 16.0, 9.7, self.kept((0.05, 0.055, 0.06), 0.6))
        white, under = self.kept((0.62, 0.64, 0.66), 0.6), self.kept((0.20, 0.21, 0.23), 0.8)
        ring(34.0, 20.0, 34.0, 27.5, self.kept((0.16, 0.17, 0.19), 0.8))
        ring(14.0, 22.4, 35.0, 27.5, under)
        ring(13.9, 22.2, 13.9, 23.8, white)
        pairs = []
        for k in range(0, 1401, 28):
            (x, y), (u, v) = self.bowl(14, turns[k]), self.bowl(35, turns[k])
            pairs.append(((x, y, 22.2), (u, v, 27.2)))
        self.beams(white, pairs, 0.45)
        bright = self.kept((1.0, 1.0, 0.97), 0.5, 14 if dark else 2.5)
        for k in range(0, 1401, 14):
            x, y = self.bowl(13.6, turns[k])
            self.box(bright, x - 0.55, x + 0.55, y - 0.2, y, 21.5, 22.15)
        for side in (-1, 1):
            self.screen(side)

    def crowd(self, material: Any, spots: list[Any], shape: Any, near: float) -> None:
        n = len(shape)
        points = []
        for x, y, z in spots:
            lift = self.rng.choice((0.0, 0.0, 0.0, 0.32))
            points += [(x + dx, y + near, z + lift + dz) for dx, dz in shape]
        self.faced(material, points, [tuple(range(n * k, n * k + n)) for k in range(len(spots))])

    def screen(self, side: int) -> None:
        """The score."""
        x, y, z = side * 21.0, 64.0, 18.0
        self.box(self.kept((0.02, 0.02, 0.022), 0.5), x - 5.2, x + 5.2, y, y + 0.5, z - 2.6, z + 2.6)
        self.box(self.kept((0.01, 0.04, 0.16), 0.5, 0.7), x - 4.9, x + 4.9, y - 0.05, y, z - 2.3, z + 2.3)
        ink = self.kept((0.95, 0.95, 0.9), 0.5, 1.6)
        self.text(ink, "2 : 1", (x, y - 0.1, z - 0.35), 2.6)
        self.text(ink, "HOME     GUEST", (x, y - 0.1, z + 1.6), 0.85)
        for d in (-3, 3):
            self.box(
                self.kept((0.2, 0.2, 0.2), 0.6), x + d - 0.1, x + d + 0.1, y + 0.2, y + 0.4, z + 2.6, 25.5
            )

"""An airship of wood and brass and a starship, their bows to the right."""

from __future__ import annotations

import math
from typing import Any

from data.sites.hovering import BRASS, COPPER, CYAN, _jet
from data.sites.lot import Builder, Site, around, shift, turn
from data.sites.racers import _fairing


def airship(s: Site) -> None:
    """A sewn balloon with a ship beneath it, propellers and lanterns."""
    cloth = s.worn(s.material((0.46, 0.30, 0.15), 0.85), 0.35, 0.7)
    dark, brass, copper = (
        s.worn(s.material((0.24, 0.10, 0.055), 0.8), 0.3, 1.0),
        s.material(BRASS, 0.25, 0.95),
        s.material(COPPER, 0.3, 0.9),
    )
    wood, deck, rope = (
        s.wood((0.26, 0.12, 0.045), 3),
        s.wood((0.36, 0.20, 0.09), 5),
        s.material((0.30, 0.21, 0.11), 0.9),
    )
    light, glass = s.material((1.0, 0.62, 0.18), 0.4, 0, 3.0), s.material((1.0, 0.66, 0.25), 0.2, 0, 1.4)

    def girth(t: float) -> float:
        return float(2.5 * max(1 - abs(t) ** 2.3, 0) ** 0.55 * (1.0 - 0.06 * t))

    def skin(t: float, a: float, off: float = 0.0) -> tuple[float, float, float]:
        r = girth(t) * (1 - 0.028 * abs(math.sin(8 * a)) ** 0.7) + off
        return 6.6 * t, r * math.cos(a), 6.2 + r * math.sin(a)

    ts = [-0.999, *[-0.97 + 1.94 * k / 46 for k in range(47)], 0.999]
    for k in range(16):  # gores of two shades
        rings = [[skin(t, 2 * math.pi * (k + j / 6) / 16 + math.pi / 16) for j in range(7)] for t in ts]
        flat = [p for ring in rings for p in ring]
        faces = [
            (r * 7 + j, r * 7 + j + 1, r * 7 + j + 8, r * 7 + j + 7)
            for r in range(len(ts) - 1)
            for j in range(6)
        ]
        s.form(cloth if k % 2 else dark, flat, faces, 60)
    for t in (-0.8, -0.42, 0.0, 0.42, 0.8):
        s.tube(brass, [skin(t, a, 0.03) for a in around(72)], 0.07, 8, loop=True)
    s.lathe(brass, [(0.01, 6.75), (0.3, 6.7), (0.62, 6.45), (0.75, 6.25), (0.7, 6.2)], (0, 0, 6.2), "x", 32)
    for a in (math.pi / 2, -math.pi / 2, 0.0, math.pi):  # fins of cloth at the stern
        with s.moved(shift(-5.4, 0, 6.2), turn(math.degrees(a), "X")):
            s.loft(
                dark,
                [
                    [(x, y, z) for x, z in ((0.5, 0.9), (-0.9, 0.6), (-1.7, 2.5), (-0.9, 2.7))]
                    for y in (-0.05, 0.05)
                ],
                20,
            )
            s.tube(brass, [(0.5, 0, 0.9), (-0.9, 0, 2.7), (-1.7, 0, 2.5)], 0.06, 8)
    with s.moved(shift(0, 0, 2.0)):
        s.hull(wood, 7.6, 2.3, 1.5, bow=0.8, stern=0.9, blunt=0.7)
        s.slab(deck, (-0.2, 0, 0.02), (5.4, 1.8, 0.1))
        for z in (-0.25, -0.65):
            s.tube(brass, [(x, y * 1.04, z + 0.9 * (x / 3.8) ** 2) for x, y in [(3.75 * k / 12,
                -(1.13 - 0.1 * abs(z)) * max(1 - abs(k / 12)
                ** 2.6, 0) ** 0.6) for k in range(-9, 12)]], 0.045, 8)  # fmt: skip
        s.rounded(wood, (-2.5, 0, 0.75), (1.9, 1.9, 1.5), 0.1)
        s.rounded(copper, (-2.5, 0, 1.55), (2.1, 2.1, 0.12), 0.05)
        for x in (-3.05, -2.5, -1.95):
            s.rounded(glass, (x, 0, 0.85), (0.34, 1.95, 0.5), 0.12)
        for k in range(6):
            x = -1.8 + 0.8 * k
            s.lathe(
                brass,
                [(0.16, -0.02), (0.2, 0.0), (0.16, 0.05), (0.16, -0.02)],
                (x, -1.08 * (1 - abs(x / 4.2) ** 3), -0.42),
                "y",
                20,
            )
            s.lathe(glass, [(0.01, 0), (0.16, 0)], (x, -1.10 * (1 - abs(x / 4.2) ** 3), -0.42), "y", 20)
        way = [(-1.4 + 5.0 * k / 16, 1) for k in range(17)] + [(3.6 - 5.0 * k / 16, -1) for k in range(17)]
        rail = [(x, side * 1.12 * max(1 - max(x / 3.9, 0) ** 2.6, 0) ** 0.6, 0.55 + 0.8 * max(x / 3.8, 0) ** 2)
            for x, side in way]  # fmt: skip
        s.tube(wood, rail, 0.05, 8)
        s.beams(wood, [((x, y, z - 0.5), (x, y, z)) for x, y, z in rail[::2]], 0.06)
        s.tube(copper, [(-0.6, 0.4, 0), (-0.6, 0.4, 1.5)], 0.16, 14)
        s.lathe(copper, [(0.16, 1.4), (0.26, 1.5), (0.26, 1.6), (0.18, 1.62)], (-0.6, 0.4, 0))
        s.tube(brass, [(3.6, 0, 0.9), (4.3, 0, 1.25), (5.0, 0, 1.35)], [0.12, 0.09, 0.04], 12)
        for x, y, z in ((3.5, -0.45, 1.35), (-1.4, -1.15, 0.9), (1.0, -1.2, 0.75), (-3.5, -0.9, 1.8)):
            s.ball(light, (x, y, z), (0.12, 0.12, 0.17), 16)
            s.lathe(brass, [(0.14, 0.15), (0.1, 0.22), (0.01, 0.26)], (x, y, z), n=16)
        for side in (-1, 1):
            s.tube(brass, [(-1.0, side * 1.0, -0.5), (-1.2, side * 2.0, -0.3)], 0.09, 12)
            s.lathe(
                copper,
                [(0.01, 0.55), (0.25, 0.5), (0.32, 0.1), (0.26, -0.5), (0.01, -0.6)],
                (-1.2, side * 2.05, -0.3),
                "x",
                28,
            )
            for k in range(4):
                with s.moved(shift(-1.85, side * 2.05, -0.3), turn(90 * k + 25, "X")):
                    s.loft(wood, [[(-0.05, -0.13, 0.1), (0.05, 0.13, 0.1), (0.07, 0.13, 0.1), (-0.03, -0.13, 0.1)],
                        [(-0.02, -0.2, 0.95), (0.02, 0.14, 1.0), (0.04, 0.14, 1.0), (0.0, -0.2, 0.95)]],
                            30)  # fmt: skip
            s.ball(brass, (-1.85, side * 2.05, -0.3), (0.2, 0.14, 0.14), 16)
        s.loft(
            copper,
            [
                [(x, y, z) for x, z in ((-3.7, -0.9), (-4.8, -1.2), (-4.9, 0.9), (-3.7, 0.6))]
                for y in (-0.04, 0.04)
            ],
            20,
        )
    for t, x, low in (
        (-0.8, -3.2, 3.6),
        (-0.42, -1.9, 3.6),
        (-0.42, -1.3, 2.55),
        (0.0, 0.0, 2.5),
        (0.42, 1.6, 2.6),
        (0.42, 2.4, 2.9),
        (0.8, 3.3, 3.1),
    ):
        for side in (-1, 1):
            y = side * 0.95 * max(1 - max(x / 3.9, 0) ** 2.6, 0.1) ** 0.6
            s.tube(rope, [skin(t, -math.pi / 2 + side * 0.75), (x, y, low)], 0.03, 6)


def starship(s: Site) -> None:
    """A big one: a wedge of plates with a bridge and blue engines."""
    hull = s.bricks((0.42, 0.44, 0.47), (0.33, 0.35, 0.38), (0.9, 0.42), 0.5, 0.02, (0, 0, 0))
    pale, dark = (
        s.worn(s.material((0.46, 0.48, 0.51), 0.45, 0.3), 0.25, 0.8),
        s.material((0.08, 0.085, 0.095), 0.5, 0.5),
    )
    glow, red = s.material((1.0, 0.86, 0.55), 1, 0, 3.0), s.material((0.45, 0.03, 0.02), 0.5)

    def slabbed(material: Any, rows: list[tuple[float, float, float, float]]) -> None:
        """(x, half, low, high)s, edges cut off."""
        s.loft(material, [[(x, y * h, z0 + (z1 - z0) * t) for y, t in ((-1, 0.42), (-0.8, 1), (0.8, 1), (1, 0.42),
            (0.72, 0), (-0.72, 0))]
            for x, h, z0, z1 in rows], 10)  # fmt: skip

    slabbed(
        pale,
        [
            (8.2, 0.35, -0.1, 0.15),
            (5.0, 1.25, -0.35, 0.45),
            (0.0, 2.3, -0.6, 0.8),
            (-4.0, 2.7, -0.7, 0.95),
            (-5.2, 2.4, -0.6, 0.85),
        ],
    )
    slabbed(
        pale, [(3.6, 0.5, 0.4, 0.6), (0.5, 1.1, 0.6, 1.15), (-3.0, 1.5, 0.8, 1.55), (-4.8, 1.4, 0.8, 1.5)]
    )
    slabbed(dark, [(6.6, 0.7, -0.45, -0.1), (0.0, 1.6, -0.95, -0.4), (-4.8, 1.7, -0.95, -0.4)])
    slabbed(
        pale,
        [(-1.4, 0.55, 1.3, 1.6), (-2.4, 0.75, 1.3, 2.25), (-3.6, 0.75, 1.3, 2.35), (-4.1, 0.6, 1.3, 2.2)],
    )
    s.slab(dark, (-2.2, 0, 1.98), (0.5, 1.0, 0.14))
    s.slab(glow, (-2.02, 0, 1.94), (0.2, 0.85, 0.05))
    for side in (-1, 1):
        s.loft(pale, [[(x, side * y, z + d) for x, y, z in ((0.5, 2.2, 0.15), (-3.0, 5.0, -0.15), (-4.6, 5.2, -0.2),
            (-4.8, 2.5, 0.1))]
            for d in (-0.12, 0.14)], 20)  # fmt: skip
        s.loft(red, [[(x, side * y, z + d) for x, y, z in ((-2.5, 4.55, -0.1), (-2.9, 4.9, -0.14), (-4.55, 5.12,
            -0.18), (-4.6, 4.7, -0.15))]
            for d in (0.10, 0.165)], 20)  # fmt: skip
        _fairing(
            s,
            hull,
            (
                (-1.6, 0.22, -0.32, 0.12),
                (-2.0, 0.38, -0.5, 0.3),
                (-4.4, 0.40, -0.52, 0.32),
                (-5.2, 0.34, -0.46, 0.26),
            ),
            4.6 * side,
            2.6,
        )
        _jet(s, (-5.2, 4.6 * side, -0.1), 0.32, CYAN, 1.9, True)
        s.tube(dark, [(-1.6, 4.6 * side, -0.1), (0.2, 4.6 * side, -0.1)], [0.09, 0.05], 12)
        for y in (0.75, 1.75):
            _jet(s, (-5.1, y * side, 0.1), 0.42, CYAN, 2.4, True)
        for k in range(26):  # windows
            x = -4.4 + 0.33 * k
            if k % 5:
                half = 2.7 - 0.44 * max(x + 4, 0) * 0.72
                s.slab(glow, (x, side * (half * 0.965 + 0.02), 0.10 - 0.02 * x * 0.2), (0.12, 0.05, 0.05))
        for k in range(7):
            s.rounded(
                dark, (-4.2 + 0.8 * k, side * (1.75 - 0.16 * k), 0.90 - 0.05 * k), (0.5, 0.3, 0.22), 0.03
            )
            s.rounded(
                pale, (-3.9 + 0.8 * k, side * (1.95 - 0.19 * k), 0.86 - 0.06 * k), (0.22, 0.5, 0.14), 0.02
            )
    for x, y in ((1.2, 0.55), (1.2, -0.55), (-0.6, 0.75), (-0.6, -0.75)):
        s.lathe(pale, [(0.26, 0), (0.24, 0.16), (0.14, 0.26), (0.01, 0.28)], (x, y, 0.92), n=20)
        s.tube(dark, [(x, y, 1.08), (x + 0.75, y, 1.12)], 0.045, 10)
    s.tube(dark, [(-3.9, 0.3, 2.3), (-3.9, 0.3, 3.2)], 0.03, 6)
    s.tube(dark, [(-3.7, -0.3, 2.3), (-3.7, -0.3, 2.9)], 0.03, 6)


BUILDERS: dict[str, Builder] = {
    "steampunk-airship": airship,
    "starship": starship,
}
"""Key -> who builds it."""

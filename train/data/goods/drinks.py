"""Drinks in glasses and cups, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple
from data.goods.fruit import _half

_WINE = (
    (0, 0),
    (0.52, 0),
    (0.54, 0.02),
    (0.3, 0.06),
    (0.07, 0.14),
    (0.055, 0.3),
    (0.055, 0.95),
    (0.09, 1.08),
    (0.36, 1.24),
    (0.60, 1.55),
    (0.64, 1.85),
    (0.56, 2.25),
    (0.48, 2.55),
)


_TUMBLER = (
    (0, 0),
    (0.46, 0),
    (0.5, 0.03),
    (0.56, 0.9),
    (0.62, 1.75),
    (0.62, 1.75),
    (0.59, 1.75),
    (0.53, 0.9),
    (0.47, 0.14),
    (0, 0.12),
)


def liquid(c: Craft, material: Any, profile: Any, top: float, thin: float = 0.93, paint: Any = None) -> None:
    """What stands in a glass up to a height; `profile` of its outside."""
    line = [(thin * r, z) for r, z in profile if z < top]
    last = float(np.interp(top, [z for _, z in profile], [r for r, _ in profile])) * thin
    line += [(last, top), (last, top), (0.5 * last, top), (0, top)]
    c.lathe(line, material, None, paint, fine=90)


def wine_glass(c: Craft, wine: Any = None, top: float = 1.85) -> None:
    c.lathe(_WINE, c.glass(clear=0.9), fine=110)
    if wine is not None:
        liquid(c, wine, [(0, 1.1), (0.2, 1.13), *_WINE[8:]], top)


def red_wine(c: Craft) -> None:
    wine_glass(c, c.stuff((0.17, 0.002, 0.012), 0.08, coat=0.4, clear=0.05))


def white_wine(c: Craft) -> None:
    wine_glass(c, c.stuff((0.72, 0.56, 0.16), 0.05, coat=0.5, clear=0.42))


def tumbler(c: Craft, drink: Any = None, top: float = 1.5, paint: Any = None) -> None:
    c.lathe(_TUMBLER, c.glass(clear=0.88), fine=110)
    if drink is not None:
        liquid(c, drink, [(0, 0.13), (0.47, 0.15), (0.53, 0.9), (0.59, 1.75)], top, 0.985, paint)


def ice(c: Craft, count: int, top: float, wide: float) -> None:
    cube = c.stuff((0.80, 0.88, 0.92), 0.05, coat=1.0, clear=0.55, bump=0.1, grain=5)
    for k in range(count):
        a = 2.4 * k
        c.box(
            cube,
            (0.34, 0.34, 0.34),
            0.05,
            at=(wide * math.cos(a), wide * math.sin(a), top + c.jitter(0.08)),
            turn=(c.jitter(35), c.jitter(35), c.jitter(45)),
        )


def water(c: Craft) -> None:
    tumbler(c, c.stuff((0.72, 0.84, 0.88), 0.04, coat=0.6, clear=0.82), 1.42)
    ice(c, 4, 1.34, 0.24)


def juice(c: Craft) -> None:
    def paint(p: Points) -> Points:
        return blend(
            (0.84, 0.36, 0.012), (0.88, 0.46, 0.03), 0.5 + 0.4 * ripple(p, 3, 2) + ease(1.3, 1.5, p[:, 2])
        )

    tumbler(c, c.stuff(None, 0.25, coat=0.4, sss=0.2), 1.48, paint)
    _half(
        c,
        (0.76, 0.23, 0.02),
        (0.85, 0.66, 0.36),
        (0.80, 0.24, 0.015),
        (0.90, 0.42, 0.05),
        1,
        at=(0.6, -0.05, 1.72),
        turn=(74, 0, 12),
        size=0.36,
    )
    c.tube(
        [(-0.2, 0.1, 0.3), (0.25, 0.1, 2.0), (0.32, 0.1, 2.3), (0.62, 0.1, 2.5)],
        0.05,
        c.stuff((0.84, 0.84, 0.82), 0.4),
        sides=16,
    )


def milk(c: Craft) -> None:
    tumbler(c, c.stuff((0.88, 0.86, 0.82), 0.3, coat=0.3, sss=0.3), 1.5)


def cola(c: Craft) -> None:
    tumbler(c, c.stuff((0.055, 0.014, 0.005), 0.05, coat=1.0, clear=0.04), 1.46)
    ice(c, 4, 1.44, 0.24)


def beer(c: Craft) -> None:
    glass = [
        (0, 0),
        (0.5, 0),
        (0.56, 0.05),
        (0.58, 0.3),
        (0.58, 1.9),
        (0.6, 1.95),
        (0.56, 1.95),
        (0.53, 1.85),
        (0.53, 0.2),
        (0, 0.16),
    ]

    def facets(p: Points) -> Points:
        return p * np.stack(
            [1 + 0.012 * np.cos(12 * np.arctan2(p[:, 1], p[:, 0]))] * 2 + [np.ones(len(p))], 1
        )

    c.lathe(glass, c.glass(clear=0.9, rim=0.6), facets, steps=144, fine=90)

    def paint(p: Points) -> Points:
        colour = blend(
            (0.62, 0.24, 0.012), (0.78, 0.42, 0.03), ease(0.2, 1.6, p[:, 2]) + 0.25 * ease(0.1, 0.5, p[:, 0])
        )
        return blend(colour, (0.86, 0.62, 0.18), 0.7 * ease(1.3, 1.9, ripple(p, 24, 3)))

    liquid(
        c,
        c.stuff(None, 0.08, coat=0.6, clear=0.06, glow=0.08),
        [(0, 0.18), (0.52, 0.2), (0.525, 1.9)],
        1.62,
        0.995,
        paint,
    )
    foam = c.stuff((0.88, 0.85, 0.77), 0.7, bump=0.6, grain=22, cells=True, sss=0.3)
    c.lathe(
        [
            (0, 1.6),
            (0.525, 1.6),
            (0.53, 1.9),
            (0.6, 1.98),
            (0.63, 2.06),
            (0.55, 2.18),
            (0.3, 2.26),
            (0, 2.28),
        ],
        foam,
        lambda p: p * (1 + 0.012 * ripple(p, 7, 3) * (p[:, 2] > 1.93))[:, None],
    )
    c.tube(
        [(0.55, 0, 1.65), (0.85, 0, 1.66), (1.02, 0, 1.4), (1.02, 0, 0.75), (0.85, 0, 0.48), (0.55, 0, 0.46)],
        0.085,
        c.stuff((0.70, 0.80, 0.84), 0.04, coat=1.0, clear=0.62),
        sides=20,
        fine=60,
    )


def martini(c: Craft) -> None:
    line = [
        (0, 0),
        (0.5, 0),
        (0.52, 0.02),
        (0.28, 0.06),
        (0.06, 0.13),
        (0.045, 0.3),
        (0.045, 1.12),
        (0.08, 1.2),
        (0.95, 2.05),
    ]
    c.lathe(line, c.glass(clear=0.9), fine=110)
    liquid(
        c,
        c.stuff((0.80, 0.16, 0.26), 0.05, coat=0.8, clear=0.25),
        [(0, 1.17), (0.09, 1.21), (0.95, 2.05)],
        1.86,
        0.97,
    )
    olive = c.stuff((0.30, 0.34, 0.05), 0.2, coat=0.6)
    c.tube([(-0.75, 0.0, 2.42), (0.36, -0.1, 1.72)], 0.018, c.stuff((0.62, 0.42, 0.2), 0.5), sides=8)
    for x, z in ((-0.36, 2.17), (-0.12, 2.02)):
        c.ball(olive, at=(x, -0.05, z), size=(0.13, 0.11, 0.11), turn=(0, 32, 0))
    _half(
        c,
        (0.13, 0.27, 0.02),
        (0.66, 0.74, 0.42),
        (0.46, 0.56, 0.10),
        (0.62, 0.70, 0.25),
        3,
        at=(0.88, -0.02, 2.06),
        turn=(80, 0, 12),
        size=0.3,
    )


_CUP = (
    (0, 0.06),
    (0.36, 0.06),
    (0.38, 0.06),
    (0.42, 0.14),
    (0.7, 0.45),
    (0.82, 0.85),
    (0.88, 1.05),
    (0.86, 1.07),
    (0.84, 1.04),
    (0.77, 0.82),
    (0.64, 0.48),
    (0.4, 0.22),
    (0, 0.2),
)


def cup(c: Craft, glaze: Any, rim: Any, tea: Any = None) -> None:
    c.lathe(
        [
            (0, 0),
            (0.5, 0),
            (0.55, 0.03),
            (1.25, 0.2),
            (1.3, 0.24),
            (1.27, 0.25),
            (0.6, 0.09),
            (0.48, 0.07),
            (0, 0.07),
        ],
        glaze,
        steps=96,
    )
    c.lathe([(1.27, 0.228), (1.306, 0.235), (1.295, 0.26), (1.265, 0.252)], rim, steps=96, fine=16)
    with c.moved((0, 0, 0.04)):
        c.lathe(_CUP, glaze, steps=96, fine=100)
        c.lathe([(0.868, 1.03), (0.885, 1.05), (0.87, 1.08), (0.84, 1.05)], rim, steps=96, fine=16)
        c.tube(
            [(0.76, 0, 0.9), (1.05, 0, 0.95), (1.22, 0, 0.72), (1.08, 0, 0.45), (0.68, 0, 0.38)],
            0.065,
            glaze,
            sides=16,
            fine=50,
        )
        if tea is not None:
            c.lathe([(0, 0.9), (0.4, 0.9), (0.79, 0.9), (0.79, 0.9), (0.76, 0.86)], tea)


def cup_of_tea(c: Craft) -> None:
    cup(
        c,
        c.china(),
        c.stuff((0.66, 0.44, 0.14), 0.25, metal=1.0),
        c.stuff((0.42, 0.11, 0.010), 0.06, coat=0.8),
    )
    leafy = c.leafy((0.10, 0.32, 0.05), (0.06, 0.22, 0.03))
    for k in range(3):
        c.leaf(leafy, 0.3, 0.17, 0.4, 0.3, at=(0.1, -0.1, 0.95), turn=(10, 0, 120 * k + 20))


def teacup(c: Craft) -> None:
    cup(c, c.china((0.80, 0.80, 0.80)), c.stuff((0.05, 0.12, 0.36), 0.2, coat=0.6))


def champagne(c: Craft) -> None:
    line = [
        (0, 0),
        (0.42, 0),
        (0.44, 0.02),
        (0.24, 0.06),
        (0.05, 0.13),
        (0.04, 0.3),
        (0.04, 0.85),
        (0.1, 0.98),
        (0.27, 1.4),
        (0.31, 1.9),
        (0.28, 2.5),
    ]
    c.lathe(line, c.glass(clear=0.9), fine=110)

    def paint(p: Points) -> Points:
        return blend(
            (0.76, 0.50, 0.10),
            (0.88, 0.74, 0.40),
            0.8 * ease(1.0, 1.7, ripple(p, 26, 3)) + ease(2.1, 2.2, p[:, 2]),
        )

    liquid(
        c, c.stuff(None, 0.05, coat=0.6, clear=0.3), [(0, 0.94), (0.1, 0.99), *line[8:]], 2.15, 0.95, paint
    )


BUILDERS: dict[str, Builder] = {
    "wine-glass": wine_glass,
    "red-wine": red_wine,
    "white-wine": white_wine,
    "water-glass": water,
    "juice": juice,
    "milk-glass": milk,
    "cola": cola,
    "beer": beer,
    "martini": martini,
    "tea": cup_of_tea,
    "teacup": teacup,
    "champagne": champagne,
}
"""Key -> who builds it."""

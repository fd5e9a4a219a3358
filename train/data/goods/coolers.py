"""Cold drinks with a straw, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.drinks import liquid
from data.goods.fruit import around

_TALL = (
    (0, 0), (0.40, 0), (0.44, 0.03), (0.46, 0.2), (0.55, 1.3), (0.64, 2.35), (0.64, 2.35), (0.61, 2.35), (0.52, 1.3),
    (0.43, 0.24), (0, 0.18),
)  # fmt: skip
_INSIDE = ((0, 0.19), (0.43, 0.21), (0.52, 1.3), (0.61, 2.35))


def tall_glass(c: Craft, drink: Any, top: float, paint: Any = None) -> None:
    c.lathe(_TALL, c.glass(clear=0.9), fine=120)
    liquid(c, drink, _INSIDE, top, 0.985, paint)


def straw(c: Craft, first: Colour, second: Colour, line: Any, r: float = 0.06) -> None:
    """Striped round about."""

    def paint(p: Points) -> Points:
        return blend(
            first, second, ease(-0.15, 0.15, np.sin(9 * p[:, 2] + 2 * np.sign(p[:, 0] - p[:, 0].mean())))
        )

    c.tube(line, r, c.stuff(None, 0.35, coat=0.3), paint, 20, 120)


def wheel(c: Craft, rind: Colour, flesh: Colour, pale: Colour, **where: Any) -> None:
    """A slice of citrus fruit."""

    def paint(p: Points) -> Points:
        a, r = around(p)
        wedge = np.abs(np.sin(4.5 * a))
        pulp = blend(flesh, pale, 0.4 + 0.35 * ripple(np.stack([9 * np.cos(a), 9 * np.sin(a), r], 1), 2.0, 3))
        tone = blend(
            (0.88, 0.85, 0.66), pulp, ease(0.03, 0.12, wedge * r) * ease(0.84, 0.79, r) * ease(0.04, 0.09, r)
        )
        return blend(tone, rind, ease(0.93, 0.965, r))

    coin = [(0, 0.08), (0.6, 0.08), (0.96, 0.08), (1, 0.05), (1, -0.05), (0.96, -0.08), (0, -0.08)]
    c.lathe(coin, c.stuff(None, 0.25, coat=0.4, sss=0.25), None, paint, 110, 80, **where)


def mint(c: Craft, at: At, size: float = 0.5) -> None:
    leafy = c.leafy((0.10, 0.34, 0.04), (0.05, 0.22, 0.02))
    for k in range(7):
        lift, long = (24 + c.jitter(10), 1.0) if k < 4 else (58 + c.jitter(10), 0.75)
        turn = (lift, 0, 90 * k + 45 * (k > 3))
        c.leaf(leafy, size * long, 0.6 * size * long, -0.5, -0.4, 0.95, wave=0.14, at=at, turn=turn)


def lemonade(c: Craft) -> None:
    tall_glass(c, c.stuff((0.88, 0.72, 0.20), 0.06, coat=0.6, clear=0.36), 2.02)
    lemon = ((0.82, 0.60, 0.03), (0.82, 0.66, 0.16), (0.88, 0.80, 0.42))
    for at, turn in (((0.12, -0.40, 0.75), (84, 0, 10)), ((-0.14, -0.42, 1.45), (80, 12, -12))):
        wheel(c, *lemon, at=at, turn=turn, size=0.36)
    cube = c.stuff((0.82, 0.88, 0.90), 0.05, coat=1.0, clear=0.5, bump=0.1, grain=5)
    for k in range(5):
        at = (0.26 * math.cos(2.4 * k), 0.26 * math.sin(2.4 * k), 1.98 + c.jitter(0.1))
        c.box(cube, (0.34, 0.34, 0.34), 0.05, at=at, turn=(c.jitter(35), c.jitter(35), c.jitter(45)))
    wheel(c, *lemon, at=(0.60, -0.06, 2.42), turn=(82, 0, 14), size=0.42)
    straw(
        c,
        (0.82, 0.62, 0.04),
        (0.87, 0.86, 0.83),
        [(0.18, 0.12, 0.4), (-0.18, 0.15, 2.2), (-0.34, 0.16, 3.15)],
    )
    mint(c, (0.0, -0.15, 2.16), 0.48)


def smoothie(c: Craft) -> None:
    def paint(p: Points) -> Points:
        tone = blend((0.72, 0.20, 0.26), (0.82, 0.36, 0.40), 0.5 + 0.5 * ripple(p, 3, 2))
        tone = blend(tone, (0.50, 0.05, 0.10), 0.7 * ease(1.3, 2.0, ripple(p, 17, 5)))
        return blend(tone, (0.86, 0.56, 0.58), 0.6 * ease(2.05, 2.2, p[:, 2]))

    tall_glass(c, c.stuff(None, 0.35, coat=0.3, sss=0.25), 2.16, paint)
    foam = c.stuff((0.86, 0.56, 0.58), 0.5, sss=0.3, bump=0.3, grain=16)
    bumpy = lambda p: p * (1 + 0.02 * ripple(p, 5, 1))[:, None]  # noqa: E731
    c.lathe([(0.57, 2.12), (0.5, 2.24), (0.3, 2.30), (0, 2.31)], foam, bumpy)
    straw(
        c,
        (0.62, 0.02, 0.05),
        (0.88, 0.86, 0.84),
        [(0.1, 0.1, 1.0), (-0.22, 0.12, 2.3), (-0.42, 0.13, 3.2)],
        0.075,
    )
    berry = c.stuff((0.56, 0.012, 0.012), 0.22, coat=0.7, sss=0.2, bump=0.45, grain=10, cells=True)
    leafy = c.leafy((0.13, 0.32, 0.05), (0.08, 0.22, 0.03))
    with c.moved((0.60, -0.12, 2.36), (-8, 14, 0), 0.36):
        c.lathe([(0, -0.95), (0.3, -0.75), (0.72, -0.1), (0.84, 0.4), (0.55, 0.8), (0, 0.85)], berry)
        for k in range(8):
            c.leaf(leafy, 0.72, 0.28, -0.5, 0.2, at=(0, 0, 0.8), turn=(14 + c.jitter(10), 0, 45 * k))
    blue = c.stuff((0.035, 0.05, 0.16), 0.5, second=(0.13, 0.16, 0.30), scale=3)
    for at in ((0.05, -0.28, 2.36), (-0.14, -0.36, 2.34), (0.24, -0.34, 2.33)):
        c.ball(blue, fine=20, at=at, size=0.125)
    mint(c, (0.08, -0.05, 2.32), 0.42)


def iced_coffee(c: Craft) -> None:
    def paint(p: Points) -> Points:
        swirl = 0.16 * ripple(p * (1, 1, 0.6), 3.2, 4) + 0.06 * ripple(p, 9, 2)
        tone = blend((0.76, 0.58, 0.38), (0.24, 0.095, 0.03), ease(0.45, 1.25, p[:, 2] + 1.2 * swirl))
        return blend(tone, (0.035, 0.011, 0.004), ease(1.05, 1.7, p[:, 2] + 1.2 * swirl))

    tall_glass(c, c.stuff(None, 0.12, coat=0.7, sss=0.1), 2.06, paint)
    cube = c.stuff((0.62, 0.50, 0.38), 0.05, coat=1.0, clear=0.35, bump=0.1, grain=5)
    for k in range(6):
        r = 0.28 if k < 5 else 0.0
        at = (r * math.cos(1.26 * k), r * math.sin(1.26 * k), 2.06 + c.jitter(0.06) + 0.12 * (k == 5))
        c.box(cube, (0.32, 0.32, 0.32), 0.05, at=at, turn=(c.jitter(35), c.jitter(35), c.jitter(45)))
    straw(
        c,
        (0.04, 0.035, 0.03),
        (0.05, 0.04, 0.035),
        [(0.15, 0.1, 0.8), (-0.16, 0.14, 2.2), (-0.34, 0.16, 3.1)],
    )


BUILDERS: dict[str, Builder] = {"lemonade": lemonade, "smoothie": smoothie, "iced-coffee": iced_coffee}
"""Key -> who builds it."""

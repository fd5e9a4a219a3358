"""Sweet things by the box and the basket, built and rendered for `cooked.py`; a cake."""

from __future__ import annotations

import math

import numpy as np
from data.goods.cakes import berry, swirl
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, Shape, blend, ease, ripple
from data.goods.hampers import wicker

_PASTEL: tuple[Colour, ...] = (
    (0.80, 0.24, 0.36),
    (0.16, 0.46, 0.66),
    (0.84, 0.62, 0.10),
    (0.36, 0.58, 0.22),
    (0.52, 0.30, 0.66),
    (0.84, 0.40, 0.14),
)
_PALE: Colour = (0.88, 0.86, 0.80)


def _painted(kind: int, tone: Colour, other: Colour) -> Shape:
    """How an egg is decorated: banded, dotted, striped or zigzag."""

    def paint(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        if kind == 0:
            wave = np.abs(z - 0.06 * np.sin(9 * a))
            out = blend(tone, _PALE, ease(0.16, 0.13, wave))
            return blend(out, other, ease(0.06, 0.04, wave) + ease(0.05, 0.03, np.abs(np.abs(z) - 0.52)))
        if kind == 1:
            row = np.floor(z / 0.36)
            dots = np.hypot(
                ((a / 0.785 + 0.5 * row) % 1 - 0.5) * np.cos(np.clip(z, -1, 1)), (z / 0.36) % 1 - 0.5
            )
            return blend(tone, _PALE, ease(0.24, 0.19, dots))
        if kind == 2:
            band = (z / 0.3) % 1
            out = blend(tone, other, ease(0.5, 0.54, band) * ease(1.0, 0.96, band))
            return blend(out, _PALE, ease(0.05, 0.03, np.abs(band - 0.5)))
        zig = np.abs((a * 8 / (2 * np.pi)) % 1 - 0.5) * 0.32
        out = blend(tone, _PALE, ease(0.09, 0.07, np.abs(z - zig)))
        return blend(
            out, other, ease(0.06, 0.04, np.abs(z - zig + 0.3)) + ease(0.06, 0.04, np.abs(z - zig - 0.3))
        )

    return paint


def easter_basket(c: Craft) -> None:
    wicker(c)
    grass = [c.leafy((0.20, 0.46, 0.06), (0.14, 0.36, 0.04)), c.leafy((0.28, 0.54, 0.10), (0.20, 0.44, 0.06))]
    for k in range(150):
        a, r = k * GOLDEN, 1.3 * math.sqrt((k + 0.5) / 150)
        c.leaf(
            grass[k % 2],
            c.rng.uniform(0.5, 0.85),
            0.06,
            c.rng.uniform(-2.2, 1.2),
            0.3,
            at=(r * math.cos(a), r * math.sin(a), 0.86),
            turn=(c.rng.uniform(15, 70), 0, c.rng.uniform(0, 360)),
        )
    shell = c.stuff(None, 0.3, coat=0.5, sss=0.1)
    spots: list[tuple[At, At]] = [
        ((-0.78, -0.72, 1.30), (14, -24, 0)), ((0.0, -0.98, 1.28), (30, 6, 20)), ((0.78, -0.70, 1.30), (10, 26, 40)),
        ((-0.95, 0.08, 1.34), (-6, -26, 70)), ((0.98, 0.10, 1.34), (0, 28, 10)), ((-0.36, -0.28, 1.62), (20, -12, 100)),
        ((0.42, -0.26, 1.64), (16, 18, 60)), ((0.04, 0.42, 1.66), (-8, 6, 0)), ((-0.62, 0.66, 1.42), (-20, -16, 30)),
        ((0.66, 0.66, 1.42), (-20, 18, 80)),
    ]  # fmt: skip
    for k, (at, turn) in enumerate(spots):
        paint = _painted(k % 4, _PASTEL[k % 6], _PASTEL[(k + 2) % 6])
        c.ball(
            shell, lambda p: p * (1 - 0.13 * p[:, 2:3]) * (1, 1, 1.3), paint, 80, at=at, turn=turn, size=0.40
        )
    silk = c.stuff((0.72, 0.16, 0.36), 0.35, sheen=0.4)
    ribbon = lambda t: 0.3 + 0.7 * np.abs(np.cos(t))  # noqa: E731
    for s in (-1, 1):
        loop = [
            (0, -0.14, 2.72),
            (0.42 * s, -0.25, 2.98),
            (0.66 * s, -0.22, 2.78),
            (0.4 * s, -0.24, 2.6),
            (0, -0.15, 2.70),
        ]
        c.tube(loop, 0.11, silk, sides=16, fine=50, section=ribbon)
        c.tube(
            [(0, -0.16, 2.7), (0.2 * s, -0.26, 2.4), (0.36 * s, -0.22, 2.05)],
            0.10,
            silk,
            sides=16,
            fine=30,
            section=ribbon,
        )
    c.ball(silk, at=(0, -0.2, 2.72), size=(0.13, 0.11, 0.13))


def _ring(c: Craft, at: At, icing: Colour, sprinkles: bool, stripes: Colour | None, seed: int) -> None:
    """One doughnut."""
    a = np.linspace(-np.pi, np.pi, 40)
    dough = np.stack([0.42 + 0.25 * np.cos(a), 0.22 + 0.21 * np.sin(a)], -1)

    def baked(p: Points) -> Points:
        pale = ease(0.07, 0.0, np.abs(p[:, 2] - 0.21))
        tone = blend((0.52, 0.26, 0.07), (0.60, 0.32, 0.10), 0.5 + 0.5 * ripple(p, 4, seed))
        return blend(tone, (0.78, 0.55, 0.26), 0.8 * pale)

    def dripping(p: Points) -> Points:
        b, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        q = p.copy()
        q[:, 2] -= 0.05 * (0.5 + 0.5 * np.sin(7 * b + seed) + 0.4 * np.sin(11 * b)) * ease(0.64, 0.69, r)
        return q

    with c.moved(at, (c.jitter(4), c.jitter(4), c.rng.uniform(0, 360))):
        c.lathe(dough, c.stuff(None, 0.55, bump=0.15, grain=20), None, baked, 80, 60)
        top = np.linspace(0.02, np.pi - 0.05, 24)
        glaze = np.stack([0.42 + 0.268 * np.cos(top), 0.225 + 0.228 * np.sin(top)], -1)
        look = c.stuff(icing, 0.16, coat=0.8, sss=0.1)
        c.lathe(glaze, look, dripping, steps=110, fine=50)
        if stripes is not None:
            line = [(-0.5 + 0.125 * k, 0.42 * (-1) ** k, 0) for k in range(9)]
            path = np.array(line)
            path = np.concatenate([np.linspace(path[k], path[k + 1], 14) for k in range(8)])
            r = np.hypot(path[:, 0], path[:, 1])
            path[:, 2] = 0.235 + 0.228 * np.sqrt(np.clip(1 - ((r - 0.42) / 0.268) ** 2, 0, 1))
            c.tube(path[r > 0.19], 0.02, c.stuff(stripes, 0.3, coat=0.5), sides=8, fine=200)
        if sprinkles:
            looks = [c.stuff(v, 0.3, coat=0.4) for v in _PASTEL]
            for k in range(52):
                b, w = c.rng.uniform(0, 6.3), c.rng.uniform(0.7, 2.5)
                r = 0.42 + 0.268 * math.cos(w)
                c.tube(
                    [(-0.045, 0, 0), (0.045, 0, 0)],
                    0.014,
                    looks[k % 6],
                    sides=6,
                    fine=4,
                    at=(r * math.cos(b), r * math.sin(b), 0.235 + 0.228 * math.sin(w)),
                    turn=(0, 0, c.rng.uniform(0, 180)),
                )


def doughnut_box(c: Craft) -> None:
    card = c.stuff((0.84, 0.50, 0.58), 0.6, coat=0.1)
    inner = c.stuff((0.86, 0.84, 0.80), 0.7)
    wide, deep, tall = 4.5, 3.05, 0.56
    c.box(inner, (wide, deep, 0.05), 0.01, at=(0, 0, 0.03))
    for at, size in (
        ((0, -deep / 2, tall / 2), (wide, 0.05, tall)), ((0, deep / 2, tall / 2), (wide, 0.05, tall)),
        ((-wide / 2, 0, tall / 2), (0.05, deep, tall)), ((wide / 2, 0, tall / 2), (0.05, deep, tall)),
    ):  # fmt: skip
        c.box(card, size, 0.01, at=at)
    with c.moved((0, deep / 2, tall), (-48, 0, 0)):
        c.box(card, (wide, 0.05, 2.2), 0.01, at=(0, 0, 1.1))
        c.box(inner, (wide - 0.06, 0.02, 2.14), 0, at=(0, -0.03, 1.1))
    brown, pink, white = (0.075, 0.026, 0.010), (0.82, 0.28, 0.42), (0.87, 0.84, 0.78)
    kinds = (
        (pink, True, None),
        (brown, False, white),
        (white, True, None),
        (brown, True, None),
        ((0.84, 0.58, 0.20), False, brown),
        (pink, False, white),
    )
    for k, (icing, sprinkles, stripes) in enumerate(kinds):
        _ring(c, (-1.43 + 1.43 * (k % 3), -0.72 + 1.44 * (k // 3), 0.07), icing, sprinkles, stripes, k)


def chocolate_cake(c: Craft) -> None:
    """A whole one, with strawberries."""
    cream = c.stuff((0.17, 0.066, 0.027), 0.42, second=(0.15, 0.057, 0.023), scale=3, coat=0.15)
    icing = c.stuff((0.040, 0.012, 0.005), 0.14, coat=0.8)
    stand = [
        (0, 0),
        (0.8, 0),
        (0.84, 0.04),
        (0.4, 0.12),
        (0.2, 0.3),
        (0.22, 0.48),
        (0.5, 0.58),
        (1.72, 0.62),
        (1.76, 0.68),
        (1.72, 0.7),
        (0, 0.68),
    ]
    c.lathe(stand, c.china(), steps=120, fine=110)

    def combed(p: Points) -> Points:
        out: Points = (
            p * (1 + 0.006 * np.sin(48 * p[:, 2]) * ease(1.2, 1.3, np.hypot(p[:, 0], p[:, 1])))[:, None]
        )
        return out

    c.lathe(
        [
            (0, 0.69),
            (1.34, 0.69),
            (1.34, 0.69),
            (1.36, 0.74),
            (1.36, 1.66),
            (1.32, 1.72),
            (1.32, 1.72),
            (0, 1.72),
        ],
        cream,
        combed,
        steps=130,
        fine=200,
    )

    def running(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        low = 0.5 + 0.5 * np.sin(15 * a + 2 * np.sin(3 * a))
        reach = (
            (0.10 + 0.42 * low**2.5 * (0.75 + 0.25 * np.sin(5 * a + 1)))
            * ease(1.36, 1.40, r)
            * (p[:, 2] < 1.7)
        )
        q = p.copy()
        q[:, 2] -= reach * ease(1.70, 1.60, p[:, 2])
        return q

    c.lathe(
        [(0, 1.76), (1.2, 1.76), (1.36, 1.74), (1.405, 1.68), (1.40, 1.60), (1.37, 1.575), (1.33, 1.60)],
        icing,
        running,
        steps=360,
        fine=90,
    )
    white = c.stuff((0.88, 0.85, 0.80), 0.4, sss=0.3)
    for k in range(10):
        a = 2 * math.pi * k / 10 + 0.2
        x, y = 1.05 * math.cos(a), 1.05 * math.sin(a)
        swirl(c, white, (x, y, 1.80), 0.88)
        if k % 2 == 0:
            berry(c, (x, y, 2.66), (172, c.jitter(10), math.degrees(a)), 0.62)
    curl = c.stuff((0.09, 0.033, 0.013), 0.4)
    for _ in range(70):
        r, a = 0.62 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)
        c.tube(
            [(-0.12, 0, 0), (0, 0.03, 0.03), (0.12, 0, 0)],
            0.026,
            curl,
            sides=6,
            fine=8,
            at=(r * math.cos(a), r * math.sin(a), 1.80 + 0.14 * c.rng.random()),
            turn=(0, c.jitter(30), c.rng.uniform(0, 360)),
        )


BUILDERS: dict[str, Builder] = {
    "easter-basket": easter_basket,
    "doughnut-box": doughnut_box,
    "chocolate-cake": chocolate_cake,
}
"""Key -> who builds it."""

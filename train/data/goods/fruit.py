"""Fruit, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, blend, ease, ripple
from mathutils import Euler, Vector

BROWN, STALK, GREEN = (0.16, 0.08, 0.03), (0.20, 0.24, 0.05), (0.10, 0.26, 0.04)


def around(p: Points) -> tuple[Points, Points]:
    """Angle about z and distance from it."""
    return np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])


def streaks(p: Points, seed: int = 0) -> Points:
    """Noise that runs from pole to pole."""
    a, _ = around(p)
    return ripple(np.stack([9 * np.cos(a), 9 * np.sin(a), 0.9 * p[:, 2]], 1), 2.2, seed)


_APPLE = (
    (0, -0.70),
    (0.12, -0.80),
    (0.34, -0.86),
    (0.64, -0.70),
    (0.88, -0.25),
    (0.97, 0.2),
    (0.86, 0.6),
    (0.58, 0.82),
    (0.30, 0.80),
    (0.12, 0.66),
    (0, 0.52),
)


def apple(
    c: Craft,
    skin: Colour = (0.42, 0.012, 0.02),
    blush: Colour = (0.62, 0.36, 0.07),
    at: At = (0, 0, 0.86),
    turn: At = (4, -5, 0),
) -> None:
    def shape(p: Points) -> Points:
        a, _ = around(p)
        q = p * (1 + 0.02 * ripple(p, 1.0, 7))[:, None]
        q[:, 2] -= 0.03 * np.cos(5 * a) * ease(-0.4, -0.9, p[:, 2])
        return q

    def paint(p: Points) -> Points:
        _, r = around(p)
        crown = ease(0.75, 0.15, r) * (p[:, 2] > 0)
        colour = blend(skin, blush, 0.85 * crown + 0.16 * streaks(p, 5) + 0.12 * ripple(p, 1.2, 8) - 0.02)
        return blend(colour, (0.30, 0.22, 0.05), 0.8 * ease(0.22, 0.05, r))

    c.lathe(
        _APPLE, c.stuff(None, 0.32, coat=0.35, sss=0.08, deep=0.05), shape, paint, fine=90, at=at, turn=turn
    )
    x, y, z = at
    c.tube(
        [(x, y, z + 0.5), (x + 0.02, y, z + 0.8), (x + 0.14, y + 0.02, z + 1.08)],
        [0.035, 0.035, 0.055],
        c.stuff(BROWN, 0.8, bump=0.4),
    )


def green_apple(c: Craft) -> None:
    apple(c, (0.27, 0.40, 0.035), (0.48, 0.50, 0.10))


def _half(
    c: Craft, rind: Colour, pith: Colour, flesh: Colour, pale: Colour, seed: int, **where: object
) -> None:
    """Half a citrus fruit, its cut up."""

    def paint(p: Points) -> Points:
        a, r = around(p)
        wedge = np.abs(np.sin(5 * a + 0.15 * ripple(p, 3, seed)))
        pulp = blend(
            flesh, pale, 0.35 + 0.4 * ripple(np.stack([np.cos(a) * 9, np.sin(a) * 9, r], 1), 2.0, seed)
        )
        colour = blend(pith, pulp, ease(0.02, 0.14, wedge * r) * ease(0.87, 0.82, r) * ease(0.05, 0.1, r))
        return blend(colour, rind, np.maximum(ease(0.94, 0.97, r), p[:, 2] < -0.06))

    dome = [(0, -0.95), (0.4, -0.87), (0.75, -0.62), (0.94, -0.3), (1, -0.02), (0.98, 0.0), (0.98, 0.0)]
    profile = [*dome, (0.6, 0.0), (0.3, 0.0), (0, 0)]
    c.lathe(
        profile, c.stuff(None, 0.28, bump=0.18, grain=26, coat=0.3, sss=0.15), None, paint, 150, 110, **where
    )


def orange(c: Craft) -> None:
    skin = c.stuff(
        (0.78, 0.22, 0.012), 0.36, second=(0.70, 0.17, 0.008), bump=0.45, grain=22, cells=True, sss=0.1
    )
    c.ball(skin, lambda p: p * (1, 1, 0.94) * (1 + 0.015 * ripple(p, 1.5, 2))[:, None], at=(-0.35, 0.4, 0.94))
    c.cut(
        _star(5, 0.10, 0.05),
        0.04,
        c.stuff((0.2, 0.25, 0.06), 0.8),
        0.01,
        at=(-0.3, 0.3, 1.88),
        turn=(80, 0, 0),
    )
    _half(
        c,
        (0.76, 0.23, 0.02),
        (0.85, 0.66, 0.36),
        (0.80, 0.24, 0.015),
        (0.90, 0.42, 0.05),
        1,
        at=(0.72, -0.55, 0.80),
        turn=(66, 0, 20),
        size=0.84,
    )


def _star(points: int, out: float, inner: float) -> list[tuple[float, float]]:
    return [
        (
            (out, inner)[i % 2] * math.sin(math.pi * i / points),
            (out, inner)[i % 2] * math.cos(math.pi * i / points),
        )
        for i in range(2 * points)
    ]


_LEMON = (
    (0, -1.30),
    (0.10, -1.27),
    (0.20, -1.12),
    (0.52, -0.86),
    (0.82, -0.35),
    (0.86, 0.2),
    (0.66, 0.72),
    (0.34, 1.02),
    (0.17, 1.16),
    (0.12, 1.28),
    (0, 1.32),
)


def lemon(
    c: Craft, skin: Colour = (0.80, 0.56, 0.03), dark: Colour = (0.74, 0.50, 0.02), lime: bool = False
) -> None:
    peel = c.stuff(skin, 0.38, second=dark, scale=2, bump=0.35, grain=17, cells=True, sss=0.12)
    squash = (1.05, 1.05, 0.86) if lime else (1, 1, 1)
    c.lathe(
        _LEMON,
        peel,
        lambda p: p * squash * (1 + 0.02 * ripple(p, 1.6, 4))[:, None],
        at=(-0.25, 0.5, 0.84),
        turn=(0, 80, -18),
    )
    flesh = ((0.46, 0.56, 0.10), (0.62, 0.70, 0.25)) if lime else ((0.80, 0.62, 0.12), (0.88, 0.78, 0.35))
    pith = (0.66, 0.74, 0.42) if lime else (0.88, 0.82, 0.55)
    _half(c, skin, pith, *flesh, 3, at=(0.72, -0.55, 0.72), turn=(66, 0, 24), size=0.74)


def lime(c: Craft) -> None:
    lemon(c, (0.13, 0.27, 0.02), (0.20, 0.34, 0.03), lime=True)


def banana(c: Craft) -> None:
    def paint(p: Points) -> Points:
        spot = ease(1.3, 1.9, ripple(p, 13, 6))
        colour = blend((0.80, 0.52, 0.045), (0.70, 0.44, 0.03), 0.5 + 0.5 * ripple(p, 2.5, 1))
        return blend(colour, (0.22, 0.10, 0.03), 0.75 * spot)

    skin, tip = c.stuff(None, 0.5, bump=0.05, sss=0.08), c.stuff((0.05, 0.03, 0.015), 0.8)
    neck = c.stuff((0.46, 0.42, 0.06), 0.55, second=(0.32, 0.24, 0.05))
    for k, (turn, grown) in enumerate(((-58, 0.94), (-22, 1.0), (14, 1.0), (50, 0.93))):
        a = math.radians(turn)
        bow = [
            (0.06 * k - 0.1, 0, 1.55),
            (-0.55, 0, 1.25),
            (-0.95, 0, 0.55),
            (-0.80, 0, -0.20),
            (-0.28, 0, -0.74),
        ]
        bow = [
            (x * math.cos(a) * grown, x * math.sin(a) * 0.9 - 0.02 * k, 1.55 + (z - 1.55) * grown)
            for x, y, z in bow
        ]
        section = lambda t: 1 + 0.05 * np.cos(5 * t)  # noqa: E731
        c.tube(bow, [0.12, 0.24, 0.31, 0.29, 0.10], skin, paint, 30, 48, section, turn=(0, 0, 28))
        end = np.array(bow[-1])
        way = end - np.array(bow[-2])
        c.tube([end, end + 0.08 * way], [0.085, 0.06], tip, fine=6, turn=(0, 0, 28))
        c.tube(
            [bow[0], np.array(bow[0]) * (0.4, 0.4, 1) + (0.02, 0, 0.18), (0.06, 0, 1.95)],
            [0.12, 0.10, 0.1],
            neck,
            turn=(0, 0, 28),
        )
    c.tube(
        [(0.04, 0.0, 1.84), (0.06, 0.02, 2.0)], [0.2, 0.17], c.stuff((0.20, 0.12, 0.04), 0.8), turn=(0, 0, 28)
    )


def pear(c: Craft) -> None:
    def paint(p: Points) -> Points:
        red = ease(-0.3, 1.0, 0.8 * p[:, 0] - 0.3 * p[:, 1] + 0.4 * ripple(p, 1.5, 2)) * 0.55
        colour = blend((0.50, 0.46, 0.06), (0.55, 0.20, 0.04), red)
        return blend(
            colour,
            (0.25, 0.16, 0.04),
            0.4 * ease(0.9, 1.9, ripple(p, 40, 9)) + 0.5 * ease(1.28, 1.45, p[:, 2]),
        )

    profile = [
        (0, -0.82),
        (0.14, -0.86),
        (0.4, -0.88),
        (0.78, -0.62),
        (0.93, -0.15),
        (0.82, 0.3),
        (0.56, 0.72),
        (0.42, 1.08),
        (0.32, 1.34),
        (0.14, 1.46),
        (0, 1.42),
    ]
    c.lathe(
        profile,
        c.stuff(None, 0.4, bump=0.06, sss=0.08, coat=0.15),
        lambda p: p * (1 + 0.03 * ripple(p, 1.2, 5))[:, None],
        paint,
        120,
        120,
        at=(0, 0, 0.88),
        turn=(0, 4, 0),
    )
    c.tube(
        [(0.14, 0, 2.24), (0.2, 0, 2.5), (0.34, 0, 2.74)], [0.05, 0.04, 0.06], c.stuff(BROWN, 0.8, bump=0.4)
    )


def peach(c: Craft) -> None:
    def shape(p: Points) -> Points:
        a, _ = around(p)
        q = p * (1 - 0.11 * np.exp(-((np.abs(a + 1.1) / 0.16) ** 1.1)) * ease(-0.9, 0.2, p[:, 2]))[:, None]
        q[:, 2] -= 0.25 * np.exp(-((np.hypot(p[:, 0], p[:, 1]) / 0.22) ** 2)) * (p[:, 2] > 0)
        return q * (1, 1, 0.95)

    def paint(p: Points) -> Points:
        red = ease(-0.9, 1.1, 0.7 * ripple(p, 1.1, 12) + 0.8 * p[:, 0] + 0.15 * ripple(p, 14, 2))
        return blend((0.80, 0.40, 0.10), (0.52, 0.05, 0.05), 0.15 + 0.75 * red)

    c.ball(c.stuff(None, 0.75, sss=0.15, sheen=0.5), shape, paint, 72, at=(0, 0, 0.95))
    c.tube([(0, 0, 1.62), (0.02, 0, 1.85)], 0.05, c.stuff(BROWN, 0.8))
    c.leaf(c.leafy(), 1.0, 0.42, 0.9, at=(0.04, 0, 1.72), turn=(30, 0, -70))


def strawberry(c: Craft) -> None:
    profile = [
        (0, 0),
        (0.16, 0.05),
        (0.42, 0.42),
        (0.70, 0.98),
        (0.80, 1.4),
        (0.62, 1.72),
        (0.25, 1.82),
        (0, 1.78),
    ]

    def one(at: At, turn: At, size: float) -> None:
        rows, pits = np.array(profile), []
        for k in range(120):
            z = 0.12 + 1.62 * ((k + 0.5) / 120) ** 0.75
            r = np.interp(z, rows[:6, 1], rows[:6, 0])
            pits.append((r * math.cos(k * GOLDEN), r * math.sin(k * GOLDEN), z))
        spots = np.array(pits)

        def near(p: Points) -> Points:
            return np.sqrt(((p[:, None] - spots) ** 2).sum(-1)).min(1)

        def shape(p: Points) -> Points:
            dent = np.exp(-((near(p) / 0.065) ** 2))
            q = p - 0.05 * dent[:, None] * (p - (0, 0, 1)) / (
                np.linalg.norm(p - (0, 0, 1), axis=1)[:, None] + 0.1
            )
            return q * (1 + 0.03 * ripple(p, 1.5, 3))[:, None]

        def paint(p: Points) -> Points:
            return blend(
                (0.56, 0.012, 0.012), (0.68, 0.22, 0.10), ease(1.66, 1.9, p[:, 2] + 0.04 * ripple(p, 6, 1))
            )

        skin = c.stuff(None, 0.25, coat=0.6, sss=0.2, deep=0.08)
        c.lathe(profile, skin, shape, paint, 110, 110, at=at, turn=turn, size=size)

        rotate = Euler([math.radians(v) for v in turn]).to_matrix()
        seed = None
        mat = c.stuff((0.62, 0.42, 0.10), 0.4)
        for x, y, z in pits:
            out = Vector((x, y, 0.6 * (z - 1.1)))
            where = Vector(at) + size * (rotate @ (Vector((x, y, z)) - 0.022 * out.normalized()))
            if seed is None:
                seed = c.ball(mat, fine=8, at=where, size=(0.028 * size, 0.028 * size, 0.04 * size))
            else:
                c.again(seed, where, turn, (0.028 * size, 0.028 * size, 0.04 * size))
        leafy = c.leafy((0.13, 0.32, 0.05), (0.08, 0.22, 0.03))
        top = Vector(at) + size * (rotate @ Vector((0, 0, 1.76)))
        for k in range(9):
            lift = c.rng.uniform(-6, 28)
            spin = Euler((math.radians(lift), 0, math.radians(40 * k + c.jitter(8))))
            m = (rotate @ spin.to_matrix()).to_euler()
            c.leaf(leafy, 0.62 * size, 0.26 * size, -0.7, 0.2, at=top, turn=tuple(math.degrees(v) for v in m))
        stem = [
            Vector(at) + size * (rotate @ Vector(v)) for v in ((0, 0, 1.72), (0.02, 0, 1.98), (0.12, 0, 2.2))
        ]
        c.tube(stem, 0.04 * size, leafy)

    one((-0.1, 0.3, 0.02), (0, -7, 0), 1.0)
    one((0.62, -0.5, 0.56), (96, 0, 48), 0.82)


def cherries(c: Craft) -> None:
    def paint(p: Points) -> Points:
        return blend((0.26, 0.004, 0.012), (0.42, 0.012, 0.015), 0.5 + 0.5 * ripple(p, 1.4, 3))

    def shape(p: Points) -> Points:
        q = p.copy()
        q[:, 2] -= 0.28 * np.exp(-((np.hypot(p[:, 0], p[:, 1]) / 0.28) ** 2)) * (p[:, 2] > 0)
        return q * (1.04, 1, 0.95)

    skin, stem = c.stuff(None, 0.12, coat=1.0), c.stuff((0.22, 0.30, 0.06), 0.5, second=(0.26, 0.20, 0.05))
    first = c.ball(skin, shape, paint, 48, at=(-0.72, 0.1, 0.62), size=0.62)
    c.again(first, (0.62, -0.15, 0.6), (0, 6, 70), 0.6)
    top = (0.15, 0, 2.55)
    c.tube([(-0.72, 0.1, 1.05), (-0.58, 0.05, 1.7), top], [0.035, 0.03, 0.04], stem)
    c.tube([(0.62, -0.15, 1.02), (0.56, -0.1, 1.75), top], [0.035, 0.03, 0.04], stem)
    c.tube([top, (0.2, 0, 2.64)], 0.08, c.stuff(BROWN, 0.8), fine=6)
    c.leaf(c.leafy((0.12, 0.30, 0.04)), 1.25, 0.62, 0.7, 0.3, at=(0.2, 0, 2.55), turn=(18, 10, -62))


BUILDERS: dict[str, Builder] = {
    "apple": apple,
    "green-apple": green_apple,
    "orange": orange,
    "lemon": lemon,
    "lime": lime,
    "banana": banana,
    "pear": pear,
    "peach": peach,
    "strawberry": strawberry,
    "cherries": cherries,
}
"""Key -> who builds it."""

"""More of the greengrocer's, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple, spline
from data.goods.dishes import bowl
from data.goods.fruit import around


def tomato(c: Craft) -> None:
    profile = [
        (0, -0.66),
        (0.2, -0.70),
        (0.55, -0.66),
        (0.86, -0.4),
        (1.0, 0.02),
        (0.9, 0.46),
        (0.55, 0.68),
        (0.2, 0.62),
        (0, 0.5),
    ]

    def shape(p: Points) -> Points:
        a, r = around(p)
        by = 1 + 0.022 * np.cos(5 * a + 0.6) * r
        return p * np.stack([by, by, 1 + 0.03 * np.cos(5 * a + 0.6)], 1)

    def paint(p: Points) -> Points:
        return blend(
            (0.56, 0.02, 0.008), (0.62, 0.16, 0.02), 0.75 * ease(0.62, 0.1, around(p)[1]) * (p[:, 2] > 0)
        )

    c.lathe(
        profile,
        c.stuff(None, 0.2, coat=0.4, sss=0.05),
        shape,
        paint,
        120,
        90,
        at=(0, 0, 0.72),
        turn=(9, 4, 0),
    )
    leafy = c.leafy((0.13, 0.30, 0.04))
    for k in range(6):
        c.leaf(
            leafy,
            0.66,
            0.17,
            -0.9 + c.jitter(0.4),
            0.4,
            wave=0.2,
            at=(0.03, -0.08, 1.34),
            turn=(26 + c.jitter(10), 0, 60 * k + c.jitter(14)),
        )
    c.tube([(0.03, -0.08, 1.26), (0.05, -0.06, 1.42), (0.16, -0.02, 1.62)], [0.05, 0.04, 0.055], leafy)


def pumpkin(c: Craft) -> None:
    profile = [
        (0, -0.62),
        (0.35, -0.72),
        (0.8, -0.62),
        (1.12, -0.2),
        (1.16, 0.2),
        (0.92, 0.6),
        (0.5, 0.78),
        (0.2, 0.68),
        (0, 0.52),
    ]

    def paint(p: Points) -> Points:
        a, _ = around(p)
        groove = 1 - np.abs(np.cos(5 * a + math.pi / 2))
        colour = blend((0.66, 0.20, 0.012), (0.72, 0.30, 0.03), 0.5 + 0.5 * ripple(p, 3, 5))
        return blend(colour, (0.40, 0.10, 0.008), 0.45 * groove**3)

    def shape(p: Points) -> Points:
        a, _ = around(p)
        by = 1 - 0.13 * (1 - np.abs(np.sin(5 * a))) ** 1.6 + 0.015 * ripple(p, 2, 1)
        return p * np.stack([by, by, 0.35 + 0.65 * by], 1)

    c.lathe(
        profile, c.stuff(None, 0.42, bump=0.12, grain=9, coat=0.15), shape, paint, 240, 90, at=(0, 0, 0.72)
    )
    c.tube(
        [(0, 0, 1.2), (0.0, 0, 1.5), (0.1, 0, 1.75), (0.3, 0, 1.9)],
        [0.26, 0.12, 0.11, 0.15],
        c.stuff((0.24, 0.22, 0.08), 0.8, second=(0.14, 0.12, 0.04), stretch=(3, 3, 0.5), bump=0.4),
        sides=30,
        section=lambda t: 1 + 0.16 * np.cos(5 * t),
    )


def watermelon(c: Craft) -> None:
    u, v = np.meshgrid(np.linspace(0, 1, 70), np.linspace(0, np.pi, 90), indexing="ij")

    def paint(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 2] - 1.35)
        flesh = blend((0.66, 0.035, 0.03), (0.74, 0.10, 0.07), 0.5 + 0.5 * ripple(p, 4, 3))
        colour = blend(flesh, (0.80, 0.80, 0.58), ease(1.12, 1.2, r))
        return blend(colour, (0.05, 0.16, 0.03), ease(1.27, 1.31, r))

    def rind(p: Points) -> Points:
        a = np.arctan2(p[:, 2] - 1.35, p[:, 0])
        stripe = np.sin(22 * a + 0.9 * ripple(p, 4, 2) + 2 * p[:, 1])
        return blend((0.03, 0.11, 0.02), (0.22, 0.38, 0.09), ease(0.2, 0.7, stripe))

    flesh, skin = c.stuff(None, 0.3, bump=0.25, grain=22, sss=0.15), c.stuff(None, 0.3)
    for side in (-1, 1):
        y = side * 0.36 * (0.25 + 0.75 * u * np.sin(v) ** 0.5)
        c.grid(np.stack([1.35 * u * np.cos(v), y, 1.35 - 1.35 * u * np.sin(v)], -1), flesh, paint)
    y = 0.36 * (0.25 + 0.75 * np.sin(v) ** 0.5) * (2 * u - 1)
    c.grid(np.stack([1.355 * np.cos(v), y, 1.35 - 1.355 * np.sin(v)], -1), skin, rind)
    top = 0.36 * (2 * u - 1) * (0.25 + 0.001)
    c.grid(np.stack([1.33 * (2 * v / np.pi - 1), top, 1.35 + 0 * u], -1), flesh, paint)
    pip = c.stuff((0.012, 0.008, 0.006), 0.2, coat=0.8)
    for r, count in ((0.58, 5), (0.92, 8)):
        for k in range(count):
            a = math.pi * (k + 0.5 + c.jitter(0.15)) / count
            d = r + c.jitter(0.05)
            y = -0.36 * (0.25 + 0.75 * d / 1.35 * math.sin(a) ** 0.5)
            c.ball(
                pip,
                fine=10,
                at=(d * math.cos(a), y, 1.35 - d * math.sin(a)),
                size=(0.05, 0.025, 0.085),
                turn=(0, 90 - math.degrees(a), 0),
            )


def carrot(c: Craft) -> None:
    def paint(p: Points) -> Points:
        ring = ease(0.9, 1.6, ripple(p * (6, 0.6, 0.6), 2.2, 3))
        return blend(
            blend((0.74, 0.20, 0.012), (0.80, 0.29, 0.03), 0.5 + 0.5 * ripple(p, 3, 2)),
            (0.45, 0.12, 0.01),
            0.5 * ring,
        )

    root, leafy = (
        c.stuff(None, 0.42, bump=0.2, grain=14, sss=0.1),
        c.leafy((0.13, 0.34, 0.05), (0.07, 0.22, 0.03)),
    )
    for y, z, turn, size in ((0.5, 0.28, 14, 0.95), (-0.45, 0.26, -10, 0.92), (0.0, 0.62, 2, 1.0)):
        a = math.radians(turn)
        where = {"turn": (0, 0, turn), "size": size, "at": (0, y, z)}
        c.tube(
            [(-1.7, 0, -0.05), (-1.2, 0.02, 0), (0, 0, 0), (0.75, 0, 0), (0.95, 0, 0)],
            [0.02, 0.09, 0.22, 0.29, 0.2],
            root,
            paint,
            28,
            64,
            **where,
        )
        for _ in range(7):
            up, side = c.rng.uniform(0.0, 0.45), c.jitter(0.35)
            end = np.array((2.2 + c.jitter(0.2), side * 1.6, up * 1.2 - 0.1))
            start = np.array((0.92, 0.3 * side, 0.1 * up))
            c.tube(
                [start, start + np.array((0.5, 0.2 * side, 0.4 * up)), end],
                [0.04, 0.025, 0.012],
                leafy,
                sides=6,
                fine=12,
                **where,
            )
            for t in np.linspace(0.35, 1, 9):
                q = start + (end - start) * t + (0, 0, 0.12 * math.sin(3.1 * t))
                x, yy = q[0] * size, q[1] * size
                spot = (
                    x * math.cos(a) - yy * math.sin(a),
                    y + x * math.sin(a) + yy * math.cos(a),
                    z + q[2] * size,
                )
                for s in (-1, 1):
                    c.leaf(
                        leafy,
                        0.34 * size,
                        0.11 * size,
                        0.4,
                        0.2,
                        wave=0.5,
                        at=spot,
                        turn=(25 + c.jitter(30), 0, turn - 90 + s * 48 + c.jitter(12)),
                    )


def eggs(c: Craft) -> None:
    profile = [
        (0, -1.0),
        (0.3, -0.96),
        (0.62, -0.72),
        (0.78, -0.25),
        (0.74, 0.25),
        (0.55, 0.72),
        (0.28, 1.0),
        (0, 1.1),
    ]
    for colour, at, turn in (
        ((0.60, 0.33, 0.19), (-0.62, 0.35, 0.78), (84, 0, 35)),
        ((0.80, 0.74, 0.66), (0.78, 0.42, 0.78), (82, 0, -30)),
        ((0.68, 0.44, 0.29), (0.08, -0.62, 0.78), (80, 0, 105)),
    ):
        shell = c.stuff(
            colour, 0.5, second=tuple(0.93 * v for v in colour), scale=14, bump=0.06, grain=40, sss=0.1
        )
        c.lathe(profile, shell, at=at, turn=turn)


def avocado(c: Craft) -> None:
    profile = [
        (0, -0.95),
        (0.4, -0.9),
        (0.78, -0.6),
        (0.9, -0.1),
        (0.72, 0.45),
        (0.46, 0.95),
        (0.28, 1.25),
        (0, 1.4),
    ]
    skin = c.stuff(
        (0.035, 0.06, 0.018), 0.45, second=(0.08, 0.11, 0.025), scale=6, bump=0.5, grain=14, cells=True
    )
    c.lathe(profile, skin, at=(-0.75, 0.75, 0.98), turn=(0, -9, 0))
    line = np.array(profile)
    fine = np.linspace(0, 1, 60)

    edge = spline(line, 80)
    edge[:, 0] = np.maximum(edge[:, 0], 0)
    outline = np.concatenate([edge, edge[::-1] * (-1, 1)])
    disc = np.stack(
        [
            outline[None, :, 0] * fine[:, None],
            0 * fine[:, None] - np.zeros(len(outline)),
            -0.25 + (outline[None, :, 1] + 0.25) * fine[:, None],
        ],
        -1,
    )
    part = np.repeat(fine[:, None], len(outline), 1).ravel()

    def flesh(p: Points) -> Points:
        colour = blend((0.76, 0.70, 0.24), (0.56, 0.62, 0.12), ease(0.55, 0.9, part + 0.03 * ripple(p, 5, 1)))
        colour = blend(colour, (0.20, 0.34, 0.04), ease(0.88, 0.97, part))
        return blend(colour, (0.03, 0.05, 0.015), ease(0.975, 0.99, part))

    where = {"at": (0.5, -0.35, 0.95), "turn": (-14, 5, 16)}
    c.grid(disc, c.stuff(None, 0.35, bump=0.04, sss=0.15, coat=0.15), flesh, **where)
    back = lambda p: np.stack([p[:, 0], np.abs(p[:, 1]) + 0.004, p[:, 2]], 1)  # noqa: E731
    c.lathe(profile, skin, back, **where)
    stone = c.stuff((0.24, 0.09, 0.03), 0.3, second=(0.16, 0.055, 0.02), scale=3, coat=0.4)
    c.ball(stone, at=(0.5, -0.40, 0.72), size=(0.44, 0.34, 0.46), turn=(-14, 5, 16))


def grapes(c: Craft) -> None:
    spots: list[Points] = []
    for _ in range(900):
        t = c.rng.random()
        wide = 0.9 * math.sin(math.pi * (0.12 + 0.72 * t)) ** 0.8 * (0.35 + 0.65 * t)
        a, r = c.rng.uniform(0, 6.3), wide * math.sqrt(c.rng.uniform(0.3, 1))
        p = np.array((r * math.cos(a), r * math.sin(a), 0.25 + 1.9 * t))
        if all(((p - q) ** 2).sum() > 0.29**2 for q in spots):
            spots.append(p)

    def paint(p: Points) -> Points:
        return blend(
            (0.085, 0.012, 0.07), (0.17, 0.09, 0.20), ease(-0.3, 1.6, ripple(p, 1.6, 2) + 0.4 * p[:, 2])
        )

    skin, first = c.stuff(None, 0.25, coat=0.35, sss=0.15), None
    for p in spots:
        turn, size = (
            (c.jitter(40), c.jitter(40), c.rng.uniform(0, 360)),
            np.array((0.2, 0.2, 0.225)) * c.rng.uniform(0.9, 1.06),
        )
        if first is None:
            first = c.ball(skin, None, paint, 24, at=p, turn=turn, size=tuple(size))
        else:
            c.again(first, p, turn, tuple(size))
    stem = c.stuff((0.25, 0.22, 0.06), 0.7, bump=0.3)
    c.tube([(0, 0, 1.7), (0.02, 0, 2.3), (0.12, 0, 2.62)], [0.05, 0.05, 0.06], stem)
    c.tube([(-0.22, 0, 2.66), (0.12, 0, 2.6), (0.4, 0, 2.7)], [0.05, 0.06, 0.05], stem)


def pineapple(c: Craft) -> None:
    profile = [(0, 0), (0.5, 0.03), (0.74, 0.35), (0.84, 0.95), (0.78, 1.6), (0.55, 2.02), (0, 2.1)]
    line = np.array(profile)
    c.lathe(profile, c.stuff((0.36, 0.20, 0.04), 0.7))
    first = None

    def eye(p: Points) -> Points:
        q = p.copy()
        square = np.maximum(np.abs(p[:, 0] + p[:, 1]), np.abs(p[:, 0] - p[:, 1]))
        q[:, :2] *= (np.hypot(p[:, 0], p[:, 1]) / np.maximum(square, 1e-3))[:, None] * 1.2
        return q

    def paint(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        colour = blend((0.58, 0.36, 0.05), (0.50, 0.24, 0.03), 0.5 + 0.5 * ripple(p, 2, 2))
        colour = blend(colour, (0.24, 0.15, 0.04), ease(0.62, 1.05, r))
        return blend(colour, (0.20, 0.10, 0.04), ease(0.22, 0.1, r) * (p[:, 2] > 0))

    skin, spike = c.stuff(None, 0.5, bump=0.2, grain=8), c.stuff((0.30, 0.17, 0.06), 0.7)
    count = 118
    for k in range(count):
        z = 0.12 + 1.88 * (k + 0.5) / count
        r, a = float(np.interp(z, line[:, 1], line[:, 0])), k * GOLDEN
        lean = math.degrees(
            math.atan2(
                float(
                    np.interp(z - 0.1, line[:, 1], line[:, 0]) - np.interp(z + 0.1, line[:, 1], line[:, 0])
                ),
                0.2,
            )
        )
        at, turn = (r * math.cos(a), r * math.sin(a), z), (0, 90 - lean, math.degrees(a))
        size = (0.165, 0.165, 0.095)
        if first is None:
            first = c.ball(skin, eye, paint, 20, at=at, turn=turn, size=size)
        else:
            c.again(first, at, turn, size)
        c.leaf(
            spike,
            0.13,
            0.05,
            0.6,
            at=tuple(np.array(at) * (1.09, 1.09, 1) - (0, 0, 0.03)),
            turn=(68, 0, math.degrees(a) - 90),
        )
    leafy = c.leafy((0.11, 0.22, 0.07), (0.05, 0.14, 0.04))
    for k in range(46):
        t = k / 46
        c.leaf(
            leafy,
            1.25 - 0.35 * abs(t - 0.5),
            0.2,
            -1.3 + 1.2 * t,
            0.7,
            0.85,
            at=(0.1 * math.sin(k), 0.1 * math.cos(k), 2.02 + 0.28 * t),
            turn=(42 + 42 * t, 0, math.degrees(k * GOLDEN)),
        )


def blueberries(c: Craft) -> None:
    bowl(c)

    def dent(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        q = p * (1.05, 1.05, 0.92)
        q[:, 2] += (p[:, 2] > 0) * (0.10 * np.exp(-(((r - 0.36) / 0.1) ** 2)) - 0.22 * ease(0.32, 0.1, r))
        return q

    def paint(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        bloom = blend((0.030, 0.038, 0.12), (0.13, 0.17, 0.34), 0.5 + 0.6 * ripple(p, 2.2, 4))
        return blend(bloom, (0.02, 0.018, 0.04), ease(0.36, 0.2, r) * (p[:, 2] > 0))

    first, look, spots = None, c.stuff(None, 0.5), []
    for _ in range(2600):
        a, d = c.rng.uniform(0, 6.3), 1.02 * math.sqrt(c.rng.random())
        p = np.array(
            (d * math.cos(a), d * math.sin(a), 0.72 + 0.62 * c.rng.random() * (1 - (d / 1.25) ** 2) + 0.12)
        )
        if all(((p - q) ** 2).sum() > 0.31**2 for q in spots):
            spots.append(p)
            turn, size = (c.jitter(75), c.jitter(75), c.rng.uniform(0, 360)), c.rng.uniform(0.17, 0.2)
            if first is None:
                first = c.ball(look, dent, paint, 28, at=p, turn=turn, size=size)
            else:
                c.again(first, p, turn, size)
    leafy = c.leafy()
    c.leaf(leafy, 0.5, 0.26, 0.5, 0.3, at=(0.3, -0.3, 1.42), turn=(12, 0, -30))
    c.leaf(leafy, 0.45, 0.24, 0.5, 0.3, at=(0.3, -0.3, 1.42), turn=(15, 0, 60))


BUILDERS: dict[str, Builder] = {
    "tomato": tomato,
    "pumpkin": pumpkin,
    "watermelon": watermelon,
    "carrot": carrot,
    "eggs": eggs,
    "avocado": avocado,
    "grapes": grapes,
    "pineapple": pineapple,
    "blueberries": blueberries,
}
"""Key -> who builds it."""

"""Vegetables of the market, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.fruit import around, streaks


def beads(
    c: Craft, spots: Any, radius: Any, material: Any, paint: Any = None, fine: int = 7, **where: Any
) -> Any:
    """One mesh of many little balls; `radius` one number, or one per ball."""
    a, b = np.linspace(-np.pi / 2, np.pi / 2, fine), np.linspace(0, 2 * np.pi, 2 * fine, endpoint=False)
    flat, high = np.cos(a)[:, None], np.repeat(np.sin(a)[:, None], 2 * fine, 1)
    ball = np.stack([flat * np.cos(b), flat * np.sin(b), high], -1)
    spots = np.asarray(spots, float)
    grown = np.broadcast_to(np.asarray(radius, float), (len(spots),))
    return c.grid(spots[:, None, None] + grown[:, None, None, None] * ball, material, paint, True, **where)


def dome(n: int, low: float = -0.2) -> Points:
    """`n` points all over a ball from the height `low` up."""
    k = np.arange(n)
    z = low + (1 - low) * (k + 0.5) / n
    r = np.sqrt(1 - z * z)
    return np.stack([r * np.cos(k * GOLDEN), r * np.sin(k * GOLDEN), z], 1)


def broccoli(c: Craft) -> None:
    stalk = c.stuff((0.34, 0.46, 0.14), 0.5, second=(0.26, 0.38, 0.10), scale=5, bump=0.12, grain=12, sss=0.1)
    section = lambda t: 1 + 0.10 * np.cos(5 * t) + 0.05 * np.cos(3 * t + 1)  # noqa: E731
    c.tube([(0, 0, -1.15), (0, 0, -0.6), (0, 0, 0.1)], [0.36, 0.33, 0.5], stalk, None, 40, 24, section)
    rng = np.random.default_rng(3)
    bumps = dome(520, -0.35) + rng.normal(0, 0.028, (520, 3))
    bumps *= 1 + 0.06 * ripple(bumps, 4, 2)[:, None]
    buds = rng.uniform(0.05, 0.095, 520)

    def paint(p: Points) -> Points:
        out = np.linalg.norm(p, axis=1)
        tone = blend((0.035, 0.12, 0.025), (0.12, 0.29, 0.06), ease(0.96, 1.14, out))
        return blend(tone, (0.24, 0.38, 0.10), 0.5 * ease(0.1, -0.4, p[:, 2]))

    look, first = c.stuff(None, 0.7, bump=0.5, grain=30, sss=0.05), None
    spots = [(0.0, 0.0, 1.02, 0.62)]
    for count, out, z, size in ((5, 0.62, 0.78, 0.52), (9, 0.98, 0.36, 0.43), (8, 0.86, 0.08, 0.34)):
        for k in range(count):
            a = 2 * math.pi * (k + 0.5 * (count % 2)) / count + c.jitter(0.14)
            grown = size * c.rng.uniform(0.88, 1.12)
            spots.append((out * math.cos(a), out * math.sin(a), z + c.jitter(0.06), grown))
    for x, y, z, size in spots:
        lean = math.degrees(math.atan2(math.hypot(x, y), z + 0.7))
        turn = (0, lean, math.degrees(math.atan2(y, x)))
        if first is None:
            first = beads(c, bumps, buds, look, paint, 6, at=(x, y, z), turn=turn, size=size)
            core = c.ball(c.stuff((0.05, 0.13, 0.03), 0.8), fine=16, at=(x, y, z), size=0.9 * size)
        else:
            c.again(first, (x, y, z), turn, size)
            c.again(core, (x, y, z), turn, 0.9 * size)
        c.tube([(0.2 * x, 0.2 * y, -0.5), (0.6 * x, 0.6 * y, 0.15 * z - 0.1), (x, y, z)], 0.15, stalk)


def corn(c: Craft) -> None:
    long, rows, rings = 2.9, 16, 36
    a, b = np.linspace(-np.pi / 2, np.pi / 2, 8), np.linspace(0, 2 * np.pi, 14, endpoint=False)
    soft = lambda v: np.sign(v) * np.abs(v) ** 0.62  # noqa: E731
    kernel = np.stack(
        [soft(np.cos(a))[:, None] * soft(np.cos(b)), soft(np.cos(a))[:, None] * soft(np.sin(b)),
         np.repeat(np.sin(a)[:, None], 14, 1)], -1
    )  # fmt: skip
    grains = []
    for ring in range(rings):
        t = (ring + 0.5) / rings
        r = 0.50 * math.sqrt(max(0.02, 1 - (max(0, t - 0.42) / 0.6) ** 2.3))
        for row in range(rows):
            spin = 2 * math.pi * (row + 0.25 * math.sin(2.2 * t)) / rows
            size = np.array((0.94 * math.pi * r / rows, 0.52 * long / rings, 0.09)) * c.rng.uniform(
                0.94, 1.05
            )
            q = kernel * size
            out, side = r + q[..., 2] + c.jitter(0.01), q[..., 0]
            high = long * t + q[..., 1] + 0.012 * math.sin(5 * row)
            x, y = out * math.cos(spin) - side * math.sin(spin), out * math.sin(spin) + side * math.cos(spin)
            grains.append(np.stack([x, y, high], -1))

    def paint(p: Points) -> Points:
        tone = blend((0.80, 0.45, 0.02), (0.86, 0.60, 0.08), 0.5 + 0.5 * ripple(p, 5, 3))
        return blend(tone, (0.62, 0.30, 0.02), ease(0.03, -0.05, around(p)[1] - 0.5) * (p[:, 2] < 1.3))

    silk = c.stuff((0.55, 0.36, 0.12), 0.6)
    with c.moved((-0.4, 0, 0.4), (0, 58, -14)):
        c.grid(np.stack(grains), c.stuff(None, 0.22, coat=0.4, sss=0.15, deep=0.05), paint, True)
        c.lathe(
            [(0.3, -0.05), (0.46, 0.1), (0.46, 1.6), (0.25, 2.6), (0, 2.9)], c.stuff((0.6, 0.4, 0.1), 0.7)
        )

        def veins(p: Points) -> Points:
            lines = 0.5 + 0.5 * np.sin(70 * p[:, 0] + 2 * np.sin(p[:, 1]))
            tone = blend((0.20, 0.34, 0.06), (0.36, 0.47, 0.13), lines * 0.7)
            return blend((0.56, 0.58, 0.28), tone, ease(0.0, 0.8, p[:, 1]))

        husk = c.stuff(None, 0.55, sss=0.1, bump=0.1)
        for k, (lift, long_leaf, bend) in enumerate(
            ((74, 2.2, -0.9), (82, 1.7, -0.3), (72, 2.4, -0.8), (84, 1.8, -0.25), (70, 2.3, -1.0), (80, 1.7, -0.5))
        ):  # fmt: skip
            spin, at = 60 * k + 30, math.radians(60 * k + 120)
            c.leaf(
                husk, long_leaf, 1.25, bend, 0.8, 0.66, 0.05, veins,
                at=(0.40 * math.cos(at), 0.40 * math.sin(at), -0.12), turn=(lift, 0, spin)
            )  # fmt: skip
        c.tube([(0, 0, -0.55), (0, 0, -0.2), (0, 0, 0.05)], [0.16, 0.2, 0.4], husk, veins, 24)
        for _ in range(26):
            end = (0.24 + c.jitter(0.2), c.jitter(0.3), 3.15 + c.jitter(0.2))
            c.tube([(c.jitter(0.05), c.jitter(0.05), 2.75), (c.jitter(0.1), c.jitter(0.1), 3.0), end], 0.008, silk,
                   sides=5, fine=8)  # fmt: skip


def potatoes(c: Craft) -> None:
    def paint(p: Points) -> Points:
        tone = blend((0.42, 0.25, 0.10), (0.56, 0.38, 0.18), 0.5 + 0.5 * ripple(p, 3.5, 2))
        tone = blend(tone, (0.26, 0.14, 0.06), 0.7 * ease(0.9, 1.7, ripple(p, 11, 5)))
        return blend(tone, (0.16, 0.08, 0.03), 0.8 * ease(1.5, 2.2, ripple(p, 24, 8)))

    look = c.stuff(None, 0.75, bump=0.25, grain=24, sss=0.05)
    for seed, at, turn, size in (
        (1, (-0.75, 0.35, 0.7), (0, 8, 15), (1.06, 0.8, 0.7)), (4, (0.85, 0.3, 0.64), (0, -6, -35), (1.0, 0.76, 0.64)),
        (9, (0.05, -0.85, 0.58), (0, 4, 4), (0.94, 0.68, 0.58)),
        (6, (0.1, 0.25, 1.52), (4, 12, -14), (0.9, 0.66, 0.56)),
    ):  # fmt: skip
        eyes = np.random.default_rng(seed).normal(size=(9, 3))
        eyes /= np.linalg.norm(eyes, axis=1)[:, None]

        def shape(p: Points, eyes: Points = eyes, seed: int = seed) -> Points:
            near = np.sqrt(((p[:, None] - eyes) ** 2).sum(-1)).min(1)
            by = (
                1
                + 0.07 * ripple(p, 1.4, seed)
                + 0.012 * ripple(p, 6, seed)
                - 0.07 * np.exp(-((near / 0.09) ** 2))
            )
            return p * by[:, None]

        c.ball(look, shape, paint, 80, at=at, turn=turn, size=size)


_ONION = (
    (0, -0.82), (0.12, -0.84), (0.42, -0.76), (0.82, -0.42), (0.98, 0.0), (0.86, 0.40), (0.50, 0.72), (0.22, 0.92),
    (0.13, 1.14), (0.11, 1.32), (0.08, 1.42), (0, 1.44),
)  # fmt: skip


def onion(c: Craft) -> None:
    def paint(p: Points) -> Points:
        a, _ = around(p)
        fine = ripple(np.stack([14 * np.cos(a), 14 * np.sin(a), 0.5 * p[:, 2]], 1), 2.0, 4)
        tone = blend((0.50, 0.20, 0.045), (0.66, 0.34, 0.09), 0.5 + 0.35 * streaks(p, 2) + 0.2 * fine)
        tone = blend(tone, (0.28, 0.10, 0.03), 0.6 * ease(0.7, 1.5, fine))
        return blend(tone, (0.60, 0.42, 0.22), 0.7 * ease(0.8, 1.3, p[:, 2]))

    def shape(p: Points) -> Points:
        a, _ = around(p)
        by = 1 + 0.015 * ripple(p, 1.6, 3) + 0.004 * np.sin(22 * a)
        q = p * np.stack([by, by, np.ones_like(by)], 1)
        q[:, 0] += 0.10 * ease(0.8, 1.4, p[:, 2])
        return q

    c.lathe(_ONION, c.stuff(None, 0.28, coat=0.35, sss=0.08), shape, paint, 140, 90, at=(-0.45, 0.35, 0.85))
    root = c.stuff((0.50, 0.38, 0.22), 0.9)
    for _ in range(16):
        c.tube(
            [(-0.45, 0.35, 0.03), (-0.45 + c.jitter(0.16), 0.3 + c.jitter(0.16), -0.02)],
            0.012,
            root,
            sides=5,
            fine=5,
        )

    def rings(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1]) * (1 + 0.015 * ripple(p, 2, 5))
        line = np.abs((7.2 * r) % 1 - 0.5) * 2
        tone = blend((0.80, 0.78, 0.58), (0.86, 0.84, 0.74), ease(0.0, 0.5, line))
        tone = blend(tone, (0.60, 0.62, 0.32), 0.75 * ease(0.82, 0.98, line) + 0.35 * ease(0.25, 0.0, r))
        return blend(tone, (0.56, 0.26, 0.06), np.maximum(ease(0.965, 0.985, r), p[:, 2] < -0.03))

    half = [
        (0, -0.84),
        (0.42, -0.76),
        (0.82, -0.42),
        (1, -0.02),
        (0.985, 0),
        (0.985, 0),
        (0.6, 0.01),
        (0, 0.015),
    ]
    c.lathe(half, c.stuff(None, 0.25, coat=0.4, sss=0.15), None, rings, 120, 130, at=(0.85, -0.6, 0.74), size=0.8,
            turn=(64, 0, 24))  # fmt: skip


def garlic(c: Craft) -> None:
    def paint(p: Points) -> Points:
        a, _ = around(p)
        lines = ripple(np.stack([9 * np.cos(a), 9 * np.sin(a), 0.5 * p[:, 2]], 1), 2.0, 4)
        tone = blend((0.80, 0.76, 0.68), (0.86, 0.83, 0.78), 0.5 + 0.5 * ripple(p, 2, 1))
        tone = blend(tone, (0.52, 0.30, 0.42), 0.42 * ease(0.5, 1.6, lines))
        return blend(
            tone, (0.58, 0.48, 0.32), 0.8 * ease(1.0, 1.5, p[:, 2]) + 0.6 * ease(-0.55, -0.66, p[:, 2])
        )

    def shape(p: Points) -> Points:
        a, _ = around(p)
        lobe = np.abs(np.cos(4.5 * a + 0.3)) ** 0.7
        by = (
            1
            - 0.13 * (1 - lobe) * ease(0.95, 0.2, p[:, 2]) * ease(-0.7, -0.4, p[:, 2])
            + 0.02 * ripple(p, 1.5, 3)
        )
        q = p * np.stack([by, by, np.ones_like(by)], 1)
        q[:, 0] += 0.14 * ease(0.8, 1.6, p[:, 2])
        return q

    bulb = [(0, -0.62), (0.2, -0.66), (0.6, -0.6), (0.95, -0.28), (1.0, 0.02), (0.82, 0.42), (0.46, 0.76), (0.22, 1.0),
            (0.15, 1.3), (0.14, 1.55), (0.1, 1.6), (0, 1.58)]  # fmt: skip
    skin = c.stuff(None, 0.45, sss=0.15, bump=0.05, coat=0.1)
    c.lathe(bulb, skin, shape, paint, 200, 90, at=(-0.2, 0.3, 0.66), turn=(4, 3, 0))
    clove = [(0, -0.5), (0.2, -0.46), (0.34, -0.1), (0.26, 0.25), (0.1, 0.52), (0.04, 0.66), (0, 0.68)]
    flat = lambda p: np.stack([p[:, 0], p[:, 1] * 0.72 + 0.25 * p[:, 2] ** 2, p[:, 2]], 1)  # noqa: E731
    for at, turn in (((0.95, -0.55, 0.28), (84, 8, 62)), ((0.28, -0.98, 0.28), (86, 0, -50))):
        c.lathe(clove, skin, flat, paint, 60, 50, at=at, turn=turn, size=1.1)


def eggplant(c: Craft) -> None:
    def paint(p: Points) -> Points:
        return blend((0.030, 0.006, 0.035), (0.075, 0.012, 0.075), 0.5 + 0.5 * ripple(p, 1.2, 2))

    leafy = c.stuff((0.17, 0.26, 0.06), 0.5, second=(0.10, 0.18, 0.04), scale=5, bump=0.15)
    with c.moved((0, 0, 0.85), (0, 0, -22)):
        line = [(1.15, 0, -0.02), (0.7, 0, -0.03), (0.0, 0, 0.0), (-0.8, 0, 0.22), (-1.35, 0, 0.5)]
        c.tube(line, [0.42, 0.72, 0.68, 0.46, 0.34], c.stuff(None, 0.14, coat=1.0), paint, 48, 80)

        def star(p: Points) -> Points:
            a, _ = around(p)
            q = p.copy()
            q[:, 2] -= ease(0.0, -0.2, p[:, 2]) * (0.34 * np.abs(np.cos(2.5 * a)) ** 1.6 - 0.05)
            q[:, :2] *= 1 + 0.05 * ripple(p, 3, 2)[:, None] + 0.22 * ease(-0.2, -0.6, q[:, 2:])
            return q

        cap = [
            (0.0, 0.34),
            (0.16, 0.3),
            (0.30, 0.16),
            (0.385, 0.0),
            (0.43, -0.2),
            (0.44, -0.26),
            (0.41, -0.25),
        ]
        c.lathe(cap, leafy, star, None, 100, 50, at=(-1.36, 0, 0.51), turn=(0, -62, 0))
        c.tube([(-1.25, 0, 0.45), (-1.48, 0, 0.57)], [0.36, 0.28], leafy)
        c.tube([(-1.4, 0, 0.53), (-1.75, 0, 0.78), (-2.0, 0, 1.12)], [0.26, 0.13, 0.15], leafy, sides=16)


BUILDERS: dict[str, Builder] = {
    "broccoli": broccoli,
    "corn": corn,
    "potatoes": potatoes,
    "onion": onion,
    "garlic": garlic,
    "eggplant": eggplant,
}
"""Key -> who builds it."""

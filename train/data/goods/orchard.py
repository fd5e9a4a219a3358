"""More fruit, alone and in baskets, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.fruit import BROWN, around, streaks
from data.goods.greens import beads, dome


def mango(c: Craft) -> None:
    def shape(p: Points) -> Points:
        q = p * (1.32, 0.86, 0.98) * (1 + 0.02 * ripple(p, 1.3, 2))[:, None]
        q[:, 2] += 0.26 * p[:, 0] ** 2 * np.sign(p[:, 0]) - 0.1 * p[:, 0]
        return q

    def paint(p: Points) -> Points:
        red = ease(-0.5, 1.1, 0.8 * p[:, 2] - 0.35 * p[:, 0] + 0.45 * ripple(p, 1.2, 6))
        green = ease(0.3, 1.5, p[:, 0] - 0.4 * p[:, 2] + 0.3 * ripple(p, 1.5, 3))
        tone = blend((0.80, 0.46, 0.03), (0.58, 0.06, 0.03), 0.92 * red)
        tone = blend(tone, (0.38, 0.40, 0.05), 0.6 * green)
        return blend(tone, (0.82, 0.60, 0.25), 0.5 * ease(1.5, 2.2, ripple(p, 26, 9)))

    skin = c.stuff(None, 0.32, coat=0.25, sss=0.1, deep=0.08)
    with c.moved((-0.35, 0.45, 0.95), (0, 10, 14)):
        c.ball(skin, shape, paint, 80)
        c.tube(
            [(-1.25, 0, -0.18), (-1.42, 0, -0.16), (-1.52, 0, -0.06)], [0.10, 0.05, 0.06], c.stuff(BROWN, 0.8)
        )

    pulp = c.stuff(
        (0.84, 0.42, 0.015), 0.3, second=(0.86, 0.54, 0.05), coat=0.3, sss=0.2, bump=0.12, grain=16
    )
    with c.moved((0.95, -0.72, 0.5), (0, 0, 16), 0.98):  # a cheek cut crosswise and turned out
        rind = lambda p: np.stack([p[:, 0], p[:, 1], -np.abs(p[:, 2])], 1)  # noqa: E731
        c.ball(skin, lambda p: rind(p) * (1.0, 0.72, 0.46), paint, 40)
        for i in range(-3, 4):
            for j in range(-2, 3):
                x, y = 0.27 * i, 0.27 * j
                d = (x / 0.98) ** 2 + (y / 0.70) ** 2
                if d < 1:
                    high = 0.24 + 0.30 * (1 - d)
                    c.box(pulp, (0.245, 0.245, high + 0.3), 0.05, at=(1.06 * x, 1.06 * y, high / 2 - 0.06),
                          turn=(-14 * y / 0.6, 16 * x, 0))  # fmt: skip
        c.ball(pulp, lambda p: rind(p) * (0.96, 0.69, 0.3) + (0, 0, 0.02), None, 30)


def coconut(c: Craft) -> None:
    def hairy(p: Points) -> Points:
        a, _ = around(p)
        hair = ripple(np.stack([16 * np.cos(a), 16 * np.sin(a), 1.2 * p[:, 2]], 1), 2.2, 3)
        tone = blend((0.16, 0.075, 0.03), (0.34, 0.19, 0.09), 0.5 + 0.45 * hair)
        return blend(
            tone,
            (0.05, 0.025, 0.01),
            ease(0.15, 0.1, np.hypot(p[:, 0] - 0.2, p[:, 1] + 0.25)) * (p[:, 2] > 0),
        )

    shell = c.stuff(None, 0.9, bump=0.6, grain=30)
    c.ball(shell, lambda p: p * (1 + 0.02 * ripple(p, 1.5, 2) + 0.012 * streaks(p, 6))[:, None] * (1, 1, 1.04), hairy,
           90, at=(-0.55, 0.5, 1.0), turn=(20, -14, 0))  # fmt: skip
    fur = c.stuff((0.36, 0.22, 0.11), 0.9)
    for q in dome(110, -1.0):
        way = q + 0.5 * np.cross(q, (0.1, 0.2, 1)) * c.jitter(1)
        p = np.array((-0.55, 0.5, 1.0)) + 1.01 * q
        c.tube([p, p + 0.02 * q + 0.12 * (way - q), p + 0.02 * q + 0.3 * (way - q)], 0.008, fur, sides=4,
               fine=5)  # fmt: skip

    def meat(p: Points) -> Points:
        r = around(p)[1]
        tone = blend((0.86, 0.84, 0.79), (0.80, 0.77, 0.70), ease(0.6, 0.2, r) * 0.7 + 0.1 * ripple(p, 3, 1))
        return blend(tone, (0.22, 0.11, 0.05), ease(0.925, 0.94, r))

    half = [(0, -0.72), (0.4, -0.66), (0.7, -0.40), (0.79, -0.02), (0.80, 0.0), (0.80, 0.0), (0.92, 0.0), (0.94, 0.0),
            (0.94, 0.0)]  # fmt: skip
    where: dict[str, Any] = {"at": (1.0, -0.85, 0.80), "turn": (52, 0, 22), "size": 0.92}
    c.lathe(half, c.stuff(None, 0.4, sss=0.25, coat=0.15), None, meat, 100, 90, **where)
    out = [(0.94, 0.0), (0.98, -0.02), (0.99, -0.15), (0.86, -0.55), (0.5, -0.88), (0, -1.0)]
    c.lathe(out, shell, None, hairy, 100, 50, **where)


def kiwi(c: Craft) -> None:
    def fuzzy(p: Points) -> Points:
        tone = blend(
            (0.20, 0.115, 0.04), (0.30, 0.19, 0.075), 0.5 + 0.15 * ripple(p, 7, 3) + 0.4 * ripple(p, 30, 5)
        )
        return blend(tone, (0.12, 0.07, 0.03), ease(-1.08, -1.16, p[:, 0]))

    skin = c.stuff(None, 0.85, bump=0.6, grain=45, sheen=0.4)
    c.ball(skin, lambda p: p * (1.22, 0.95, 0.93) * (1 + 0.015 * ripple(p, 1.6, 4))[:, None], fuzzy, 110,
           at=(-0.5, 0.55, 0.93), turn=(0, 4, 18))  # fmt: skip

    def cut(p: Points) -> Points:
        a, r = around(p)
        ray = 0.5 + 0.5 * ripple(np.stack([6 * np.cos(a), 6 * np.sin(a)], 1), 2.6, 5)
        green = blend((0.20, 0.40, 0.025), (0.40, 0.56, 0.07), ray * ease(0.95, 0.35, r))
        core = 0.25 + 0.03 * np.cos(2 * a) + 0.05 * ray
        tone = blend(green, (0.76, 0.78, 0.46), ease(core + 0.09, core - 0.04, r))
        tone = blend(tone, (0.16, 0.32, 0.02), 0.7 * ease(0.78, 0.9, r))
        return blend(tone, (0.24, 0.16, 0.06), np.maximum(ease(0.955, 0.975, r), p[:, 2] < -0.03))

    half = [(0, -1.05), (0.4, -0.95), (0.78, -0.62), (0.97, -0.1), (0.985, -0.01), (0.97, 0.0), (0.97, 0.0),
            (0.5, 0.01), (0, 0.015)]  # fmt: skip
    where: dict[str, Any] = {"at": (0.72, -0.62, 0.82), "turn": (66, 0, 22), "size": 0.9}
    c.lathe(half, c.stuff(None, 0.22, coat=0.5, sss=0.2, deep=0.06), None, cut, 120, 120, **where)
    pip, first = c.stuff((0.012, 0.010, 0.008), 0.25, coat=0.6), None
    with c.moved(**where):
        for k in range(56):
            a, r = 2 * math.pi * k / 56 + c.jitter(0.05), c.rng.uniform(0.37, 0.60)
            spot, turn, size = (
                (r * math.cos(a), r * math.sin(a), 0.012),
                (0, 0, math.degrees(a)),
                (0.048, 0.024, 0.02),
            )
            first = (
                c.again(first, spot, turn, size)
                if first
                else c.ball(pip, fine=8, at=spot, turn=turn, size=size)
            )


def plum(c: Craft) -> None:
    def shape(p: Points) -> Points:
        a, r = around(p)
        q = p * (1 - 0.08 * np.exp(-(((a + 1.2) / 0.14) ** 2)) * ease(-0.95, 0.2, p[:, 2]))[:, None]
        q[:, 2] -= 0.22 * np.exp(-((r / 0.24) ** 2)) * (p[:, 2] > 0)
        return q * (1, 1, 1.06)

    def paint(p: Points) -> Points:
        bloom = ease(-0.8, 1.4, ripple(p, 1.6, 3) + 0.25 * ripple(p, 9, 4))
        tone = blend((0.075, 0.010, 0.055), (0.17, 0.025, 0.075), 0.5 + 0.5 * ripple(p, 1.2, 8))
        return blend(tone, (0.24, 0.20, 0.36), 0.42 * bloom)

    skin, stalk = c.stuff(None, 0.38, coat=0.25, sss=0.08), c.stuff((0.16, 0.12, 0.04), 0.8)
    first = c.ball(skin, shape, paint, 70, at=(-0.55, 0.3, 0.98), turn=(6, -6, 0))
    c.again(first, (0.98, -0.35, 0.86), (30, 14, 40), 0.88)
    c.tube([(-0.6, 0.28, 1.72), (-0.56, 0.28, 1.98), (-0.46, 0.28, 2.22)], [0.05, 0.035, 0.05], stalk)
    c.leaf(c.leafy(), 1.0, 0.5, 0.7, 0.3, at=(-0.5, 0.28, 2.0), turn=(14, 0, -72))


def raspberries(c: Craft) -> None:
    def paint(p: Points) -> Points:
        return blend((0.42, 0.010, 0.045), (0.60, 0.05, 0.11), 0.5 + 0.5 * ripple(p, 3, 2))

    spots, size = [], []
    for row in range(9):
        t = row / 8
        r, z = 0.66 * math.sin(math.pi * (0.16 + 0.80 * t)) ** 0.65, 0.1 + 1.45 * t
        count = max(1, round(2 * math.pi * r / 0.29))
        for k in range(count):
            a = 2 * math.pi * (k + 0.5 * (row % 2)) / count
            spots.append((r * math.cos(a), r * math.sin(a), z + c.jitter(0.02)))
            size.append(0.175 * c.rng.uniform(0.93, 1.08))
    look = c.stuff(None, 0.3, coat=0.5, sss=0.3, deep=0.12)
    core = c.stuff((0.35, 0.01, 0.04), 0.5)
    leafy = c.leafy((0.14, 0.34, 0.06), (0.08, 0.24, 0.03))
    first = None
    hairs = c.stuff((0.62, 0.30, 0.16), 0.6)
    for at, turn, grown in (
        ((-0.80, 0.35, 0.0), (0, -4, 0), 1.0), ((0.72, 0.35, 0.68), (84, 0, 30), 0.98),
        ((-0.15, -0.62, 0.66), (90, 0, -58), 0.98),
        ((0.15, 0.4, 1.50), (86, 12, 95), 0.92),
    ):  # fmt: skip
        if first is None:
            first = beads(c, spots, size, look, paint, 14, at=at, turn=turn)
            inner = c.lathe(
                [(0.3, 0.05), (0.55, 0.4), (0.6, 0.9), (0.2, 1.5), (0, 1.55)], core, at=at, turn=turn
            )
            with c.moved(at, turn):
                hair = [c.tube([(x, y, z), (1.25 * x, 1.25 * y, z + 0.16)], 0.006, hairs, sides=4, fine=3)
                        for x, y, z in spots[::3]]  # fmt: skip
            del hair
        else:
            c.again(first, at, turn, grown)
            c.again(inner, at, turn, grown)
    for k in range(6):  # the calyx of the one that lies in front, and of the one on top
        for at, turn in (((-0.08, -0.60, 0.66), (90, 0, -58)), ((0.08, 0.4, 1.50), (86, 12, 95))):
            with c.moved(at, turn):
                c.leaf(leafy, 0.52, 0.2, -0.9, 0.2, at=(0, 0, 0.04), turn=(-24, 0, 60 * k))
    c.leaf(leafy, 1.15, 0.75, 0.5, 0.3, 1.1, wave=0.12, at=(0.9, 0.7, 0.35), turn=(12, 0, -70))


def pomegranate(c: Craft) -> None:
    def shape(p: Points) -> Points:
        a, r = around(p)
        by = 1 + 0.025 * np.cos(6 * a + 0.5) * r + 0.02 * ripple(p, 1.5, 2)
        return p * np.stack([by, by, 0.94 * np.ones_like(by)], 1)

    def paint(p: Points) -> Points:
        tone = blend(
            (0.46, 0.035, 0.03), (0.66, 0.20, 0.08), ease(-0.6, 1.4, ripple(p, 1.4, 5) + 0.3 * p[:, 2])
        )
        return blend(tone, (0.30, 0.12, 0.06), 0.5 * ease(1.3, 2.1, ripple(p, 16, 8)))

    skin = c.stuff(None, 0.38, coat=0.2, bump=0.08, grain=14)
    with c.moved((-0.5, 0.45, 0.95), (-8, -12, 0)):
        c.ball(skin, shape, paint, 70)
        crown = [
            (0.34, 0.82),
            (0.25, 0.98),
            (0.27, 1.14),
            (0.42, 1.36),
            (0.40, 1.36),
            (0.22, 1.14),
            (0.18, 0.98),
            (0, 0.95),
        ]

        def teeth(p: Points) -> Points:
            q = p.copy()
            q[:, 2] -= 0.24 * ease(1.12, 1.36, p[:, 2]) * (1 - np.abs(np.cos(3 * around(p)[0])) ** 0.8)
            return q

        c.lathe(
            crown,
            skin,
            teeth,
            lambda p: blend((0.55, 0.10, 0.05), (0.52, 0.28, 0.12), ease(1.1, 1.35, p[:, 2])),
            90,
            60,
        )

    where: dict[str, Any] = {"at": (0.78, -0.62, 0.74), "turn": (58, 0, 22), "size": 0.92}

    def cut(p: Points) -> Points:
        a, r = around(p)
        wall = np.minimum(np.abs(np.sin(3 * a + 0.4)) * r, 0.9 - r)
        tone = blend((0.84, 0.74, 0.50), (0.55, 0.16, 0.10), ease(0.05, 0.12, wall))
        return blend(tone, (0.56, 0.07, 0.04), np.maximum(ease(0.965, 0.985, r), p[:, 2] < -0.04))

    half = [
        (0, -0.95),
        (0.5, -0.82),
        (0.87, -0.45),
        (1.0, -0.02),
        (0.985, 0.0),
        (0.985, 0),
        (0.5, -0.02),
        (0, -0.03),
    ]
    c.lathe(half, c.stuff(None, 0.4), shape, cut, 120, 100, **where)
    grains = []
    for _ in range(1200):
        r, a = 0.86 * math.sqrt(c.rng.random()), c.rng.uniform(0, 2 * math.pi)
        p = np.array((r * math.cos(a), r * math.sin(a), 0.0))
        if abs(math.sin(3 * a + 0.4)) * r > 0.10 and all(((p - q) ** 2).sum() > 0.115**2 for q in grains):
            grains.append(p)
    ruby = c.stuff(
        (0.50, 0.006, 0.03), 0.1, coat=1.0, sss=0.3, deep=0.12, second=(0.36, 0.004, 0.02), scale=3
    )
    with c.moved(**where):
        beads(
            c,
            [np.array((*q[:2], 0.03 + c.jitter(0.02))) for q in grains],
            [0.085 * c.rng.uniform(0.9, 1.15) for _ in grains],
            ruby,
        )
    beads(
        c, [(-0.5, -0.95, 0.08), (-0.25, -1.15, 0.08), (-0.75, -1.05, 0.08), (1.75, -0.95, 0.08)], 0.1, ruby
    )


def fig(c: Craft) -> None:
    def paint(p: Points) -> Points:
        tone = blend((0.085, 0.022, 0.075), (0.20, 0.07, 0.16), 0.5 + 0.4 * streaks(p, 3))
        return blend(tone, (0.24, 0.32, 0.09), ease(0.75, 1.35, p[:, 2] + 0.08 * streaks(p, 8)))

    profile = [(0, -0.80), (0.3, -0.82), (0.75, -0.58), (0.92, -0.12), (0.78, 0.32), (0.42, 0.74), (0.20, 1.1),
               (0.15, 1.4), (0.13, 1.5), (0, 1.52)]  # fmt: skip

    def ribbed(p: Points) -> Points:
        by = 1 + 0.018 * np.cos(11 * around(p)[0]) + 0.02 * ripple(p, 1.5, 3)
        return p * np.stack([by, by, np.ones_like(by)], 1)

    skin = c.stuff(None, 0.5, sss=0.05, bump=0.1, sheen=0.2)
    c.lathe(profile, skin, ribbed, paint, 120, 80, at=(-0.6, 0.4, 0.82), turn=(0, 8, 0))
    where: dict[str, Any] = {"at": (0.62, -0.5, 0.78), "turn": (-18, 6, 14), "size": 0.95}
    c.lathe(
        profile, skin, lambda p: np.stack([p[:, 0], np.abs(p[:, 1]), p[:, 2]], 1), paint, 100, 80, **where
    )
    side = np.array(profile[1:-1])
    high = np.linspace(-0.82, 1.45, 90)
    half = np.interp(high, side[:, 1], side[:, 0]) * ease(-0.83, -0.74, high) ** 0.5
    u = np.linspace(-1, 1, 70)
    across = np.repeat(np.abs(u)[None], 90, 0).ravel()

    def cut(p: Points) -> Points:
        d = np.maximum(across, np.hypot(p[:, 0] / 0.9, (p[:, 2] + 0.05) / 0.95))
        seeds = ripple(p * (1, 0, 1), 16, 4)
        tone = blend((0.52, 0.08, 0.08), (0.70, 0.30, 0.18), 0.5 + 0.5 * seeds)
        tone = blend(
            tone, (0.30, 0.02, 0.05), ease(0.35, 0.1, np.hypot(p[:, 0] / 0.5, (p[:, 2] + 0.1) / 0.8))
        )
        tone = blend(tone, (0.86, 0.78, 0.62), np.maximum(ease(0.70, 0.80, d), ease(0.55, 0.75, p[:, 2])))
        return blend(tone, (0.13, 0.04, 0.11), ease(0.93, 0.97, across))

    face = np.stack([half[:, None] * u, 0.01 + 0 * half[:, None] * u, np.repeat(high[:, None], 70, 1)], -1)
    c.grid(face, c.stuff(None, 0.3, coat=0.4, sss=0.2, bump=0.3, grain=22), cut, **where)
    pips = [(0.55 * math.sqrt(t) * math.cos(k * GOLDEN), 0.0, -0.08 + 0.6 * math.sqrt(t) * math.sin(k * GOLDEN))
            for k, t in enumerate(np.linspace(0.12, 1, 60))]  # fmt: skip
    beads(c, pips, 0.03, c.stuff((0.80, 0.62, 0.30), 0.4), **where)


BUILDERS: dict[str, Builder] = {
    "mango": mango,
    "coconut": coconut,
    "kiwi": kiwi,
    "plum": plum,
    "raspberries": raspberries,
    "pomegranate": pomegranate,
    "fig": fig,
}
"""Key -> who builds it."""

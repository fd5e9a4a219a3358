"""Warm meals of many kitchens, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import grains, herbs, plate
from data.goods.fruit import around


def _tortilla(p: Points) -> Points:
    tone = blend((0.80, 0.62, 0.38), (0.72, 0.50, 0.26), 0.5 + 0.4 * ripple(p, 3, 2))
    tone = blend(tone, (0.46, 0.22, 0.07), 0.75 * ease(0.8, 1.6, ripple(p, 9, 5)))
    return blend(tone, (0.24, 0.10, 0.03), 0.7 * ease(1.3, 2.0, ripple(p, 13, 7)))


def burrito(c: Craft) -> None:
    skin = c.stuff(None, 0.65, bump=0.12, grain=18, sss=0.08)
    looks = [
        (0.10, c.stuff((0.86, 0.82, 0.72), 0.4, sss=0.2), 70, (0.5, 0.5, 1.1)),
        (0.13, c.stuff((0.050, 0.020, 0.018), 0.3, coat=0.4), 26, (0.65, 0.65, 0.9)),
        (0.17, c.stuff((0.24, 0.10, 0.04), 0.5, bump=0.6, grain=12), 24, (0.9, 0.7, 0.7)),
        (0.14, c.stuff((0.58, 0.035, 0.012), 0.2, coat=0.5), 16, (0.8, 0.7, 0.6)),
        (0.11, c.stuff((0.82, 0.54, 0.04), 0.3, coat=0.4), 18, (0.7, 0.7, 0.7)),
    ]
    green = c.stuff((0.16, 0.40, 0.05), 0.4, second=(0.30, 0.52, 0.12), scale=3, sss=0.1)

    def half(at: At, turn: At) -> None:
        """Its cut at the origin, its closed end along +x; the cut faces -x."""
        with c.moved(at, turn):
            u, v = np.meshgrid(
                np.linspace(0, 1, 60), np.linspace(0, 2 * np.pi, 90, endpoint=False), indexing="ij"
            )
            r = (
                0.62
                * (1 - 0.72 * (np.maximum(u - 0.55, 0) / 0.45) ** 2.6)
                * (1 + 0.02 * np.sin(3 * v + 4 * u))
            )
            x = 2.0 * u + 0.22 * np.sin(v) * (1 - u)
            body = np.stack([x, 1.06 * r * np.cos(v), 0.86 * r * np.sin(v)], -1)
            end = np.stack([np.full(90, 2.03), 0 * v[0], 0 * v[0]], -1)
            c.grid(np.concatenate([body, end[None]]), skin, _tortilla, True)
            for turns in range(2):  # the rolled edges of the bread
                k = (0.985, 0.80)[turns]
                line = [(0.22 * math.sin(a) - 0.01, 0.655 * k * math.cos(a), 0.53 * k * math.sin(a))
                        for a in np.linspace(0.4, 0.4 + (2 * math.pi if turns == 0 else 3.6), 40)]  # fmt: skip
                c.tube(line, 0.035, c.stuff((0.82, 0.66, 0.42), 0.6), sides=8, fine=70)
            c.ball(looks[2][1], fine=24, at=(0.12, 0, 0), size=(0.16, 0.58, 0.46), turn=(0, 20, 0))
            for size, look, count, shape in looks:
                first = None
                for _ in range(count):
                    a, d = c.rng.uniform(0, 6.3), math.sqrt(c.rng.random())
                    y, z = 0.54 * d * math.cos(a), 0.43 * d * math.sin(a)
                    spot = (0.30 * z / 0.53 * 0.53 - 0.02 + c.jitter(0.05), y, z)
                    spin = (c.rng.uniform(0, 360), c.rng.uniform(0, 360), 0)
                    grown = tuple(size * s * 0.55 for s in shape)
                    where: dict[str, Any] = {"at": spot, "turn": spin, "size": grown}
                    first = c.again(first, **where) if first else c.ball(look, fine=10, **where)
            for _ in range(12):
                a, d = c.rng.uniform(0, 6.3), c.rng.uniform(0.1, 0.45)
                c.leaf(green, 0.26, 0.16, 0.8, 0.5, wave=0.5, at=(-0.02, d * math.cos(a), 0.8 * d * math.sin(a)),
                       turn=(c.rng.uniform(0, 360), c.jitter(40), 90 + c.jitter(60)))  # fmt: skip

    half((-0.45, -0.50, 0.56), (0, 0, 42))
    half((-0.35, 0.45, 1.02), (0, -16, 16))


def kebab(c: Craft) -> None:
    meat = c.stuff(None, 0.36, coat=0.3, bump=0.5, grain=11)

    def grill(p: Points) -> Points:
        tone = blend((0.30, 0.115, 0.045), (0.44, 0.20, 0.085), 0.5 + 0.5 * ripple(p, 2.4, 3))
        return blend(tone, (0.06, 0.022, 0.012), 0.8 * ease(0.5, 1.3, ripple(p, 1.6, 9)))

    red = c.stuff((0.56, 0.02, 0.012), 0.2, coat=0.6, second=(0.34, 0.02, 0.01), scale=3)
    green = c.stuff((0.12, 0.32, 0.03), 0.25, coat=0.5, second=(0.07, 0.2, 0.02), scale=3)
    yellow = c.stuff((0.82, 0.50, 0.02), 0.2, coat=0.6, second=(0.70, 0.34, 0.02), scale=3)
    onion = c.stuff((0.80, 0.70, 0.66), 0.25, coat=0.4, second=(0.50, 0.16, 0.34), scale=3, sss=0.2)
    stick = c.stuff((0.62, 0.42, 0.20), 0.6, second=(0.40, 0.22, 0.09), scale=5)
    rough = lambda p: np.sign(p) * np.abs(p) ** 0.62 * (1 + 0.07 * ripple(p, 1.8, 4))[:, None]  # noqa: E731
    bow = lambda p: p + (0.35, 0, 0) * (p[:, 1:] ** 2).sum(1)[:, None]  # noqa: E731
    plate(c, c.stuff((0.05, 0.05, 0.055), 0.3, coat=0.3), size=(1.42, 1.0, 1.0))
    for n, (y, turn, z) in enumerate(((0.62, 5, 0.40), (-0.02, -3, 0.44), (-0.66, 2, 0.40))):
        with c.moved((0, y, z), (0, 0, turn)):
            c.tube([(-2.55, 0, -0.02), (0, 0, 0), (2.1, 0, 0)], [0.04, 0.04, 0.012], stick, sides=8)
            x = -1.62
            for k in range(9):
                if k % 2 == 0:
                    spin = (c.rng.choice((0, 90, 180)) + c.jitter(12), c.jitter(8), c.jitter(8))
                    c.ball(meat, rough, grill, 30, at=(x + 0.2, 0, 0), turn=spin, size=(0.24, 0.29, 0.27))
                    x += 0.46
                else:
                    look = (red, onion, green, yellow)[(k // 2 + n) % 4]
                    spin = (c.jitter(30), c.jitter(8), c.jitter(8))
                    c.box(look, (0.1, 0.52, 0.5), 0.045, at=(x + 0.02, 0, 0), turn=spin)
                    c.ball(look, bow, fine=18, at=(x + 0.06, 0, 0), size=(0.07, 0.27, 0.26))
                    x += 0.2


def curry(c: Craft) -> None:
    plate(c, size=(1.12, 0.98, 1.2))
    white = c.stuff((0.86, 0.83, 0.77), 0.35, sss=0.3, deep=0.05, coat=0.2)
    low = [(1.0, 0), (0.85, 0.32), (0.5, 0.56), (0, 0.64)]
    with c.moved((-0.52, 0.08, 0.12), (0, 0, 0), 0.92):
        c.lathe(low, white, lambda p: p * (1 + 0.015 * ripple(p, 7, 3))[:, None] * (0.85, 1.05, 1))
        spots = []
        for k in range(1000):
            a, d = 2.39996 * k, math.sqrt((k + 0.5) / 1000)
            z = float(np.interp(d, [r for r, _ in low[::-1]], [h for _, h in low[::-1]]))
            spots.append((0.85 * d * math.cos(a), 1.05 * d * math.sin(a), z + c.jitter(0.02)))
        grains(c, spots, white, (0.028, 0.028, 0.08))

    def sauce(p: Points) -> Points:
        return blend((0.34, 0.135, 0.018), (0.48, 0.22, 0.035), 0.5 + 0.5 * ripple(p, 5, 3))

    def flow(p: Points) -> Points:
        a, r = around(p)
        wide = 1 + 0.05 * np.sin(3 * a + 1) + 0.04 * np.sin(7 * a)
        q = p * np.stack([0.88 * wide, 1.08 * wide, np.ones_like(a)], 1)
        q[:, 2] += 0.02 * ripple(q, 5, 2) * (r < 0.9) + 0.16 * ease(-0.2, -0.9, p[:, 0])
        return q

    c.lathe([(0, 0.2), (0.7, 0.19), (0.93, 0.13), (1, 0.0)], c.stuff(None, 0.14, coat=0.7, bump=0.08), flow, sauce,
            120, 70, at=(0.50, -0.04, 0.10))  # fmt: skip
    lump = lambda p: p * (1 + 0.1 * ripple(p, 1.8, 3))[:, None]  # noqa: E731
    meat = c.stuff((0.26, 0.10, 0.03), 0.35, second=(0.38, 0.18, 0.06), scale=7, bump=0.6, grain=10, coat=0.5)
    carrot = c.stuff((0.78, 0.24, 0.012), 0.25, second=(0.84, 0.32, 0.02), coat=0.5, sss=0.1)
    potato = c.stuff((0.74, 0.50, 0.13), 0.3, second=(0.66, 0.38, 0.07), coat=0.5, sss=0.1)
    for k, (x, y) in enumerate((
        (0.25, 0.45), (0.62, 0.62), (0.98, 0.35), (0.55, 0.18), (0.88, -0.05), (0.38, -0.22), (0.70, -0.40),
        (1.06, -0.42), (0.28, -0.62), (0.66, -0.76), (0.05, 0.72),
    )):  # fmt: skip
        at, turn = (x, y, 0.33), (c.jitter(25), c.jitter(25), c.rng.uniform(0, 180))
        if k % 3 == 0:
            c.ball(meat, lump, fine=20, at=at, turn=turn, size=(0.19, 0.15, 0.13))
        elif k % 3 == 1:
            coin = [(0, 0.35), (0.8, 0.35), (0.98, 0.26), (1, 0), (0.98, -0.26), (0.8, -0.35), (0, -0.35)]
            c.lathe(coin, carrot, steps=30, fine=24, at=at, turn=turn, size=0.16)
        else:
            c.box(potato, (0.28, 0.25, 0.2), 0.06, at=at, turn=turn)
    herbs(c, 22, 0.4, 0.42, 0.10, (0.6, 0.0, 0))
    herbs(c, 9, 0.2, 0.73, 0.10, (-0.52, 0.08, 0))


def dumplings(c: Craft) -> None:
    bamboo = c.stuff((0.62, 0.42, 0.17), 0.5, second=(0.52, 0.33, 0.11), scale=5, stretch=(1, 1, 9), bump=0.1)
    dark = c.stuff((0.46, 0.28, 0.10), 0.5, second=(0.38, 0.21, 0.07), scale=6)
    ring = [
        (1.50, 0),
        (1.60, 0.0),
        (1.62, 0.03),
        (1.62, 0.66),
        (1.60, 0.70),
        (1.52, 0.70),
        (1.50, 0.66),
        (1.50, 0.0),
    ]
    c.lathe(ring, bamboo, steps=110, fine=70)
    for z in (0.10, 0.52):
        c.lathe([(1.62, z), (1.66, z + 0.01), (1.66, z + 0.11), (1.62, z + 0.12)], dark, steps=110, fine=20)
    for k in range(15):
        x = -1.4 + 0.2 * k
        c.box(bamboo, (0.15, 2 * math.sqrt(1.52**2 - x * x), 0.05), 0.01, at=(x, 0, 0.26))
    c.lathe([(0, 0.30), (1.4, 0.30)], c.stuff((0.82, 0.78, 0.68), 0.8), steps=60, fine=12)

    def pleats(p: Points) -> Points:
        a, r = around(p)
        up = ease(0.15, 0.62, p[:, 2])
        fold = np.abs(np.sin(8 * a + 2.6 * p[:, 2])) ** 0.7 - 0.6
        by = 1 + 0.17 * fold * up * ease(0.02, 0.12, r) + 0.015 * ripple(p, 2, 3)
        return p * np.stack([by, by, np.ones_like(by)], 1)

    def paint(p: Points) -> Points:
        tone = blend((0.84, 0.76, 0.60), (0.86, 0.81, 0.70), 0.5 + 0.5 * ripple(p, 2.5, 2))
        fold = np.abs(np.sin(8 * around(p)[0] + 2.6 * p[:, 2])) ** 0.7
        return blend(tone, (0.66, 0.52, 0.33), 0.5 * ease(0.5, 0.1, fold) * ease(0.15, 0.6, p[:, 2]))

    dough = c.stuff(None, 0.34, coat=0.3, sss=0.35, deep=0.06)
    line = [(0, 0), (0.36, 0), (0.46, 0.06), (0.50, 0.22), (0.42, 0.44), (0.22, 0.62), (0.09, 0.70), (0.10, 0.78),
            (0.06, 0.80), (0, 0.72)]  # fmt: skip
    first: Any = None
    ring = [(0.98 * math.cos(1.047 * k + 0.3), 0.98 * math.sin(1.047 * k + 0.3)) for k in range(6)]
    for x, y in ((0, 0.02), *ring):
        where: dict[str, Any] = {
            "at": (x, y, 0.31),
            "turn": (0, 0, c.rng.uniform(0, 360)),
            "size": c.rng.uniform(1, 1.06),
        }
        first = c.again(first, **where) if first else c.lathe(line, dough, pleats, paint, 150, 80, **where)
    leafy = c.stuff((0.18, 0.42, 0.06), 0.4, second=(0.36, 0.56, 0.16), scale=3)
    for x, y in ((0.47, -0.25), (-0.45, -0.35), (0.0, 0.55)):
        for _ in range(7):
            ring = [(0.03, 0.02), (0.045, 0.02), (0.045, -0.02), (0.03, -0.02), (0.03, 0.02)]
            at = (x + c.jitter(0.14), y + c.jitter(0.14), 0.36 + c.jitter(0.02))
            c.lathe(ring, leafy, steps=12, fine=8, at=at, turn=(c.jitter(40), c.jitter(40), 0))


BUILDERS: dict[str, Builder] = {"curry": curry, "dumplings": dumplings, "burrito": burrito, "kebab": kebab}
"""Key -> who builds it."""

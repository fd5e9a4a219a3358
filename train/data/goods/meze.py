"""Small plates, built and rendered for `cooked.py`: hummus, shakshuka, caprese and spring rolls."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from data.goods.coolers import wheel
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import basil, disc, herbs, plate
from data.goods.greens import beads
from data.goods.heaps import die, stamp
from data.goods.platefuls import egg, sauce_cup

_LIME = (0.16, 0.36, 0.03), (0.52, 0.66, 0.20), (0.72, 0.80, 0.46)


def hummus(c: Craft) -> None:
    """A swirl with oil, paprika and chickpeas; bread about it."""
    clay = c.stuff((0.12, 0.24, 0.34), 0.25, second=(0.08, 0.18, 0.27), scale=6, coat=0.5)
    c.lathe(
        [
            (0, 0),
            (0.7, 0),
            (0.75, 0.05),
            (1.2, 0.34),
            (1.26, 0.42),
            (1.22, 0.43),
            (1.1, 0.36),
            (0.6, 0.14),
            (0, 0.1),
        ],
        clay,
        steps=110,
    )

    def groove(p: Points) -> Points:
        r, a = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0])
        return np.sin(2 * np.pi * (r * 2.6 - a / (2 * np.pi)))

    def whirl(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        q = p.copy()
        q[:, 2] += (
            0.06 * groove(p) * ease(1.08, 0.9, r) * ease(0.0, 0.15, r)
            - 0.10 * np.exp(-((r / 0.2) ** 2))
            + 0.01 * ripple(p, 9, 2)
        )
        return q

    def cream(p: Points) -> Points:
        tone = blend((0.78, 0.62, 0.36), (0.84, 0.71, 0.47), 0.5 + 0.5 * groove(p) + 0.2 * ripple(p, 6, 3))
        dust = ease(0.5, 1.2, ripple(p, 16, 4)) * ease(0.15, 0.5, ripple(p, 2, 8))
        return blend(tone, (0.56, 0.12, 0.02), 0.75 * dust)

    c.lathe(
        [(r, 0.50 - 0.10 * r**4) for r in np.linspace(0, 1.16, 80)],
        c.stuff(None, 0.4, coat=0.2, sss=0.15),
        whirl,
        cream,
        220,
        160,
    )
    oil = c.stuff((0.56, 0.42, 0.03), 0.04, coat=1.0, clear=0.3)
    for first, last, r in ((0.3, 3.6, 0.62), (3.9, 6.6, 0.38), (1.0, 4.4, 0.92)):
        t = np.linspace(first, last, 40)
        far = r + 0.06 * t / 3
        c.tube(
            np.stack([far * np.cos(t), far * np.sin(t), 0.485 - 0.1 * far**4 + 0 * t], -1),
            [0.02, 0.06, 0.07, 0.06, 0.02],
            oil,
            sides=12,
            fine=90,
        )
    c.ball(oil, at=(0, 0, 0.42), size=(0.2, 0.2, 0.06))
    pea = c.stuff((0.72, 0.50, 0.20), 0.35, second=(0.62, 0.38, 0.12), scale=4, coat=0.4, sss=0.15)
    for x, y in (
        (-0.08, 0.1),
        (0.12, 0.02),
        (-0.04, -0.12),
        (0.16, 0.2),
        (0.3, -0.1),
        (-0.26, 0.02),
        (0.5, 0.3),
        (-0.42, -0.4),
    ):
        c.ball(
            pea,
            lambda p: p * (1, 1, 0.92) * (1 + 0.06 * ripple(p, 2, 3))[:, None],
            at=(x, y, 0.56 + c.jitter(0.01)),
            size=0.105,
        )
    herbs(c, 36, 0.8, 0.54, 0.10)

    def baked(p: Points) -> Points:
        tone = blend((0.80, 0.62, 0.36), (0.68, 0.42, 0.17), 0.5 + 0.5 * ripple(p, 5, 3))
        return blend(tone, (0.34, 0.15, 0.05), 0.75 * ease(0.8, 1.5, ripple(p, 7, 6)))

    def wedge(c: Craft) -> None:
        u, v = np.meshgrid(np.linspace(0, 1, 40), np.linspace(-1, 1, 40), indexing="ij")
        x, y = 0.95 * u * np.cos(0.42 * v) - 0.5, 0.95 * u * np.sin(0.42 * v)
        puff = 0.075 * (np.clip(1 - np.abs(v) ** 4, 0, 1) * np.clip(1 - u**9, 0, 1) * ease(0, 0.12, u)) ** 0.5
        flat = np.stack([x, y], -1).reshape(-1, 2)
        bend = 0.02 * ripple(flat, 4, 2).reshape(u.shape)
        look = c.stuff(None, 0.7, bump=0.4, grain=16)
        for s in (-1, 1):
            c.grid(np.stack([x, y, 0.08 + bend + s * puff], -1), look, baked)

    kind = die(c, wedge)
    for k in range(13):
        b = math.radians(150 + 20 * k)
        stamp(
            c,
            kind,
            (1.46 * math.cos(b), 1.4 * math.sin(b), 0.02 + 0.08 * (k % 2)),
            (c.jitter(6), -6, math.degrees(b) + c.jitter(30)),
            1.0,
        )


def shakshuka(c: Craft) -> None:
    """Eggs in tomato and pepper, in an iron pan."""
    iron = c.stuff((0.02, 0.02, 0.022), 0.4, metal=0.6, bump=0.25, grain=40)
    c.lathe(
        [(0, 0), (1.45, 0), (1.52, 0.05), (1.66, 0.42), (1.69, 0.45), (1.64, 0.44), (1.5, 0.1), (0, 0.08)],
        iron,
        steps=120,
    )
    c.tube(
        [(1.6, 0.0, 0.36), (2.0, 0.0, 0.40), (2.6, 0.0, 0.48)],
        [0.14, 0.09, 0.14],
        iron,
        sides=20,
        turn=(0, 0, 24),
    )

    def sauce(p: Points) -> Points:
        tone = blend((0.44, 0.03, 0.008), (0.60, 0.11, 0.018), 0.5 + 0.6 * ripple(p, 6, 3))
        return blend(tone, (0.70, 0.26, 0.04), 0.6 * ease(0.8, 1.5, ripple(p, 11, 7)))

    disc(c, c.stuff(None, 0.2, coat=0.6, bump=0.8, grain=14), 1.58, 0.36, sauce, 0.05)
    for x, y, spin in (
        (-0.62, 0.42, 20),
        (0.55, 0.58, 130),
        (-0.42, -0.62, 240),
        (0.72, -0.42, 330),
        (0.06, -0.02, 80),
    ):
        egg(c, (x, y, 0.33), spin, 0.44)
    chunks = [
        (c.stuff(v, 0.2, coat=0.6, sss=0.1), v)
        for v in ((0.58, 0.03, 0.012), (0.66, 0.12, 0.015), (0.22, 0.36, 0.05), (0.78, 0.36, 0.02))
    ]
    for k in range(50):
        r, a = 1.45 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)
        if (
            min(
                math.dist((r * math.cos(a), r * math.sin(a)), q)
                for q in ((-0.62, 0.42), (0.55, 0.58), (-0.42, -0.62), (0.72, -0.42), (0.06, -0.02))
            )
            < 0.4
        ):
            continue
        c.box(
            chunks[k % 4][0],
            (c.rng.uniform(0.12, 0.3), 0.12, 0.08),
            0.03,
            at=(r * math.cos(a), r * math.sin(a), 0.40),
            turn=(c.jitter(20), c.jitter(20), c.rng.uniform(0, 180)),
        )
    feta = c.stuff((0.88, 0.86, 0.80), 0.6, bump=0.4, grain=20)
    spots = [(1.3 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)) for _ in range(46)]
    beads(
        c,
        [(r * math.cos(a), r * math.sin(a), 0.44) for r, a in spots],
        [c.rng.uniform(0.03, 0.07) for _ in spots],
        feta,
        fine=6,
    )
    herbs(c, 70, 1.4, 0.45, 0.12)


def caprese(c: Craft) -> None:
    """Slices of tomato and mozzarella by turns, with basil and vinegar."""
    plate(c, size=(1.16, 1.02, 0.85))

    def cut(p: Points) -> Points:
        r, a = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0])
        cell = ease(0.35, 0.75, np.abs(np.sin(2.5 * a))) * ease(0.25, 0.4, r) * ease(0.86, 0.74, r)
        tone = blend((0.64, 0.05, 0.02), (0.72, 0.18, 0.06), 0.5 + 0.4 * ripple(p, 6, 2))
        tone = blend(tone, (0.70, 0.30, 0.06), 0.75 * cell)
        return blend(tone, (0.52, 0.012, 0.008), ease(0.93, 0.98, r))

    coin = [(0, 0.1), (0.6, 0.1), (0.95, 0.09), (1, 0.05), (1, -0.05), (0.95, -0.09), (0, -0.1)]
    tomato = die(c, lambda c: c.lathe(coin, c.stuff(None, 0.2, coat=0.7, sss=0.15), None, cut, 100, 70))
    white = c.stuff((0.78, 0.76, 0.69), 0.4, second=(0.74, 0.71, 0.62), scale=3, coat=0.2, sss=0.3)
    cheese = die(
        c,
        lambda c: c.lathe(
            [(0, 0.13), (0.7, 0.13), (0.95, 0.08), (1, 0), (0.95, -0.08), (0, -0.13)],
            white,
            lambda p: p * (1 + 0.03 * ripple(p, 3, 4))[:, None],
        ),
    )
    leafy = c.leafy((0.07, 0.27, 0.025), (0.04, 0.17, 0.015))
    for row, (y, count, bow) in enumerate(((0.42, 8, 0.10), (-0.34, 9, -0.06))):
        for k in range(count):
            t = (k - (count - 1) / 2) / ((count - 1) / 2)
            at = (1.02 * t, y - bow * t * t, 0.36)
            stamp(c, (tomato, cheese)[(k + row) % 2], at, (38, -24, 10 * t), 0.42)
            if k % 2:
                c.leaf(
                    leafy,
                    0.42,
                    0.26,
                    0.7,
                    -0.5,
                    1.1,
                    at=(at[0] - 0.02, at[1] - 0.12, 0.62),
                    turn=(20, 0, 160 + c.jitter(60)),
                )
    dark = c.stuff((0.035, 0.010, 0.008), 0.06, coat=1.0)
    t = np.linspace(-1, 1, 60)
    c.tube(
        np.stack([1.15 * t, -0.98 + 0.10 * np.sin(14 * t) + 0.2 * t * t, 0.125 + 0 * t], -1),
        0.035,
        dark,
        sides=10,
        fine=140,
    )
    for k in range(9):
        x = 1.1 * (2 * ((k * 0.618) % 1) - 1)
        c.ball(dark, at=(x, -0.82 + c.jitter(0.05), 0.12), size=(0.05, 0.05, 0.03), fine=12)
    for y, lift in ((0.42, 0.66), (-0.36, 0.64)):
        t = np.linspace(-1, 1, 40)
        c.tube(
            np.stack([0.95 * t, y - 0.12 + 0.08 * np.sin(11 * t), lift + 0.05 * np.sin(24 * t)], -1),
            0.022,
            dark,
            sides=8,
            fine=90,
        )
    basil(c, (0.02, 0.06, 0.66), 0.44)
    pepper = [(c.jitter(1.1), c.jitter(0.8), 0.13) for _ in range(40)]
    beads(c, pepper, 0.014, c.stuff((0.03, 0.02, 0.015), 0.7), fine=4)


def spring_rolls(c: Craft) -> None:
    """Fried crisp, two of them cut, with a sweet and hot sauce."""
    plate(
        c,
        c.stuff((0.04, 0.05, 0.06), 0.3, second=(0.07, 0.08, 0.09), scale=7, coat=0.5),
        size=(1.15, 1.0, 0.9),
    )

    def crisp(p: Points) -> Points:
        tone = blend((0.68, 0.36, 0.08), (0.50, 0.20, 0.032), 0.5 + 0.5 * ripple(p, 4, 3))
        tone = blend(tone, (0.80, 0.56, 0.22), 0.7 * ease(0.5, 1.3, ripple(p, 12, 5)))
        seam = ease(0.05, 0.0, np.abs(np.arctan2(p[:, 2], p[:, 1]) - 0.9 - 0.5 * p[:, 0]))
        return blend(tone, (0.30, 0.10, 0.015), 0.7 * seam)

    skin = c.stuff(None, 0.45, bump=0.9, grain=16, coat=0.25)

    def roll(c: Craft, long: float, open_: bool) -> None:
        def shape(p: Points) -> Points:
            q = np.sign(p) * np.abs(p) ** (0.5, 0.95, 0.95) * (long, 0.225, 0.21)
            if open_:
                q[:, 0] = np.minimum(q[:, 0], 0.55 * long)
            return q * (1 + 0.03 * ripple(q, 6, 2) + 0.02 * ripple(q, 15, 3))[:, None] ** (0.2, 1, 1)

        c.ball(skin, shape, crisp, 70)
        if open_:
            x = 0.565 * long
            c.lathe(
                [(0, 0.02), (0.15, 0.015), (0.175, 0)],
                c.stuff((0.36, 0.20, 0.08), 0.5, bump=0.8),
                at=(x - 0.01, 0, 0),
                turn=(0, 90, 0),
            )
            colours = (
                (0.80, 0.28, 0.02),
                (0.50, 0.62, 0.20),
                (0.80, 0.74, 0.60),
                (0.34, 0.16, 0.07),
                (0.30, 0.05, 0.16),
            )
            looks = [c.stuff(v, 0.35, coat=0.3, sss=0.1) for v in colours]
            for k in range(34):
                r, a = 0.155 * math.sqrt((k + 0.5) / 34), k * GOLDEN
                c.box(
                    looks[k % 5],
                    (0.07, 0.05, 0.04),
                    0.012,
                    at=(x + c.jitter(0.02), r * math.cos(a), r * math.sin(a)),
                    turn=(c.rng.uniform(0, 180), c.jitter(40), c.jitter(40)),
                )

    whole, half = die(c, partial(roll, long=0.85, open_=False)), die(c, partial(roll, long=0.62, open_=True))
    leaf = c.leafy((0.20, 0.44, 0.05), (0.12, 0.32, 0.03))
    for k in range(9):
        a = math.radians(120 + 34 * k)
        c.leaf(
            leaf,
            0.85,
            0.7,
            0.6,
            0.4,
            1.0,
            wave=0.8,
            at=(-0.4 + 0.45 * math.cos(a), 0.05 + 0.4 * math.sin(a), 0.13),
            turn=(12, 0, math.degrees(a) - 90),
        )
    for kind, at, turn in (
        (whole, (-0.52, 0.5, 0.36), (0, 0, 14)),
        (whole, (-0.42, 0.02, 0.36), (40, 0, 8)),
        (whole, (-0.34, -0.46, 0.36), (90, 0, 12)),
        (whole, (-0.46, 0.26, 0.74), (20, 0, -8)),
        (half, (-0.34, -0.22, 0.74), (60, 0, -34)),
        (half, (-0.3, 0.05, 1.08), (0, -10, -62)),
    ):
        stamp(c, kind, at, turn)
    sauce_cup(
        c,
        (1.02, -0.25, 0.1),
        c.stuff((0.60, 0.07, 0.008), 0.08, second=(0.68, 0.16, 0.015), scale=6, coat=1.0, sss=0.1),
        1.3,
    )
    for k in range(3):
        wheel(c, *_LIME, at=(0.78 + 0.14 * k, 0.62 - 0.06 * k, 0.32), turn=(58, 0, -30 + 16 * k), size=0.24)
    herbs(c, 26, 1.0, 0.2, 0.08)


BUILDERS: dict[str, Builder] = {
    "hummus": hummus,
    "shakshuka": shakshuka,
    "caprese": caprese,
    "spring-rolls": spring_rolls,
}
"""Key -> who builds it."""

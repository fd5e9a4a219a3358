"""Pans, pots and a candle, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import herbs
from data.goods.shelf import flame

_PAN = (
    (0, 0), (0.95, 0), (1.02, 0.03), (1.18, 0.24), (1.27, 0.36), (1.27, 0.36), (1.25, 0.385), (1.22, 0.37),
    (1.22, 0.37), (1.12, 0.24), (0.99, 0.09), (0.92, 0.06), (0.92, 0.06), (0, 0.06),
)  # fmt: skip


def pan(c: Craft) -> None:
    black = c.stuff(
        (0.022, 0.022, 0.024), 0.32, second=(0.034, 0.034, 0.036), scale=9, bump=0.06, grain=60, coat=0.25
    )
    c.lathe(_PAN, black, steps=110, fine=110)
    c.lathe([(1.255, 0.375), (1.275, 0.365), (1.262, 0.35)], c.metal(rough=0.3), steps=110)
    steel, grip = c.metal((0.62, 0.62, 0.64), 0.3), c.stuff((0.018, 0.018, 0.018), 0.5, bump=0.1, grain=40)
    with c.moved((0, 0, 0), (0, 0, -46)):
        c.tube([(1.14, 0, 0.26), (1.45, 0, 0.40), (1.75, 0, 0.52)], [0.12, 0.09, 0.10], steel, sides=24,
               section=lambda t: 0.55 + 0.45 * np.abs(np.cos(t)))  # fmt: skip
        line = [(1.68, 0, 0.49), (2.1, 0, 0.64), (2.6, 0, 0.76), (3.0, 0, 0.80)]
        c.tube(
            line,
            [0.125, 0.115, 0.15, 0.115],
            grip,
            sides=30,
            section=lambda t: 0.62 + 0.38 * np.abs(np.cos(t)),
        )
        c.lathe([(0.03, 0.03), (0.06, 0.05), (0.085, 0.03), (0.06, -0.01)], steel, at=(2.92, 0, 0.865))
        for y in (-0.1, 0.1):
            c.ball(steel, fine=12, at=(1.09, y, 0.22), size=0.045)


def pan_with_eggs(c: Craft) -> None:
    pan(c)
    white = c.stuff(None, 0.2, coat=0.5, sss=0.2)
    yolk = c.stuff((0.84, 0.34, 0.008), 0.1, coat=0.9, sss=0.2, second=(0.86, 0.40, 0.012))
    for k, (x, y, spin) in enumerate(((-0.42, 0.18, 0), (0.40, 0.34, 140), (0.10, -0.45, 250))):

        def spread(p: Points, k: int = k) -> Points:
            a = np.arctan2(p[:, 1], p[:, 0])
            by = 0.92 + 0.10 * np.sin(2 * a + k) + 0.06 * np.sin(3 * a + 2 * k) + 0.03 * np.sin(8 * a)
            q = p * np.stack([by, by, np.ones(len(p))], 1)
            q[:, 2] += 0.02 * ripple(q, 5, 2 + k)
            return q

        def paint(p: Points, k: int = k) -> Points:
            crisp = ease(0.80, 1.02, np.hypot(p[:, 0], p[:, 1]) + 0.06 * ripple(p, 7, 3 + k))
            return blend((0.88, 0.86, 0.81), (0.54, 0.28, 0.07), 0.6 * crisp)

        profile = [(0, 0.16), (0.4, 0.16), (0.62, 0.12), (0.9, 0.075), (0.98, 0.06), (1.02, 0.025), (0.98, 0)]
        c.lathe(
            profile, white, spread, paint, 110, 70, at=(x, y, 0.07 + 0.012 * k), turn=(0, 0, spin), size=0.58
        )
        c.ball(yolk, at=(x + 0.02, y - 0.02, 0.165 + 0.012 * k), size=(0.24, 0.24, 0.155))
    herbs(c, 26, 0.75, 0.19, 0.075)
    pepper = c.stuff((0.02, 0.015, 0.012), 0.7)
    for _ in range(46):
        a, d = c.rng.uniform(0, 6.3), 0.8 * math.sqrt(c.rng.random())
        c.ball(pepper, fine=6, at=(d * math.cos(a), d * math.sin(a), 0.185), size=c.rng.uniform(0.008, 0.016))
    tomato = c.stuff((0.60, 0.03, 0.01), 0.2, coat=0.5, sss=0.1)
    for x, y in ((-0.62, -0.42), (0.72, -0.25), (-0.08, 0.74), (-0.42, -0.66)):
        c.ball(tomato, fine=24, at=(x, y, 0.17), size=(0.15, 0.15, 0.14))


def _handles(c: Craft, look: Any, r: float, z: float, thick: float = 0.07) -> None:
    for s in (-1, 1):
        line = [(s * (r - 0.02), -0.34, z), (s * (r + 0.24), -0.30, z + 0.03), (s * (r + 0.30), 0, z + 0.04),
                (s * (r + 0.24), 0.30, z + 0.03), (s * (r - 0.02), 0.34, z)]  # fmt: skip
        c.tube(line, thick, look, sides=16, fine=48)


def pot(c: Craft) -> None:
    steel = c.stuff((0.84, 0.84, 0.85), 0.26, metal=1.0, glow=0.1, second=(0.76, 0.76, 0.78), scale=3)
    body = [(0, 0), (1.0, 0), (1.09, 0.03), (1.12, 0.12), (1.12, 1.30), (1.12, 1.30), (1.17, 1.335), (1.15, 1.37),
            (1.10, 1.35), (1.08, 1.2), (1.06, 0.1), (0, 0.06)]  # fmt: skip
    c.lathe(body, steel, steps=120, fine=130)
    c.lathe(
        [(1.12, 0.02), (1.135, 0.05), (1.135, 0.16), (1.12, 0.19)], c.metal((0.5, 0.5, 0.51), 0.35), steps=100
    )
    lid = [(1.13, 1.36), (1.14, 1.40), (1.02, 1.44), (0.96, 1.47), (0.6, 1.62), (0.2, 1.70), (0, 1.71)]
    c.lathe(lid, c.stuff((0.86, 0.86, 0.87), 0.2, metal=1.0, glow=0.1), steps=120, fine=80)
    black = c.stuff((0.02, 0.02, 0.02), 0.35, coat=0.3)
    c.lathe([(0.10, 1.70), (0.07, 1.80), (0.17, 1.88), (0.20, 1.94), (0.14, 1.99), (0, 2.0)], black)
    c.lathe([(0.16, 1.70), (0.13, 1.725), (0.0, 1.73)], c.metal())
    _handles(c, c.stuff((0.84, 0.84, 0.85), 0.24, metal=1.0, glow=0.08), 1.12, 1.02)


def stew(c: Craft) -> None:
    enamel = c.stuff((0.42, 0.018, 0.012), 0.16, coat=0.9, second=(0.34, 0.012, 0.01), scale=1.5)
    cream = c.stuff((0.80, 0.74, 0.62), 0.2, coat=0.5)
    c.lathe([(0, 0), (0.95, 0), (1.05, 0.04), (1.18, 0.4), (1.22, 1.0), (1.22, 1.0), (1.26, 1.03), (1.25, 1.08),
             (1.19, 1.08)], enamel, steps=120, fine=110)  # fmt: skip
    c.lathe([(1.19, 1.08), (1.14, 1.05), (1.10, 0.7), (0.9, 0.2), (0, 0.15)], cream, steps=100, fine=70)
    _handles(c, enamel, 1.2, 0.86, 0.085)

    def surface(p: Points) -> Points:
        return blend((0.24, 0.075, 0.018), (0.38, 0.14, 0.035), 0.5 + 0.5 * ripple(p, 6, 3))

    def wavy(p: Points) -> Points:
        q = p.copy()
        q[:, 2] += 0.03 * ripple(p, 5, 4)
        return q

    c.lathe(
        [(0, 0.86), (0.6, 0.86), (1.13, 0.84)],
        c.stuff(None, 0.12, coat=0.7, bump=0.1),
        wavy,
        surface,
        120,
        80,
    )
    looks = [
        c.stuff((0.24, 0.09, 0.035), 0.45, second=(0.34, 0.15, 0.07), scale=7, bump=0.6, grain=10, coat=0.3),
        c.stuff((0.78, 0.24, 0.015), 0.3, second=(0.84, 0.33, 0.03), coat=0.4, sss=0.1),
        c.stuff((0.78, 0.56, 0.20), 0.35, second=(0.84, 0.66, 0.30), coat=0.3, sss=0.15, bump=0.1),
        c.stuff((0.13, 0.34, 0.03), 0.3, second=(0.20, 0.42, 0.06), coat=0.4),
    ]
    spots: list[Points] = []
    for _ in range(2500):
        a, d = c.rng.uniform(0, 6.3), 1.0 * math.sqrt(c.rng.random())
        p = np.array((d * math.cos(a), d * math.sin(a)))
        kind = len(spots) % 5
        if len(spots) > 44 or any(np.hypot(*(p - q)) < 0.235 for q in spots):
            continue
        spots.append(p)
        at: At = (p[0], p[1], 0.90 + 0.05 * c.rng.random() + 0.04 * (1 - d))
        turn = (c.jitter(25), c.jitter(25), c.rng.uniform(0, 360))
        lump = lambda q: q * (1 + 0.10 * ripple(q, 1.8, 3))[:, None]  # noqa: E731
        if kind in (0, 4):
            c.ball(looks[0], lump, fine=20, at=at, turn=turn, size=(0.20, 0.16, 0.13))
        elif kind == 1:
            coin = [(0, 0.3), (0.8, 0.3), (0.98, 0.22), (1, 0), (0.98, -0.22), (0.8, -0.3), (0, -0.3)]
            c.lathe(coin, looks[1], steps=30, fine=24, at=at, turn=turn, size=0.155)
        elif kind == 2:
            c.box(looks[2], (0.26, 0.24, 0.2), 0.05, at=at, turn=turn)
        else:
            for j in range(3):
                c.ball(
                    looks[3],
                    fine=14,
                    at=(at[0] + 0.09 * (j - 1), at[1] + c.jitter(0.08), at[2] + 0.02),
                    size=0.07,
                )
    herbs(c, 34, 0.85, 1.0, 0.10)


def chopsticks(c: Craft) -> None:
    wood = c.stuff(
        (0.30, 0.10, 0.04), 0.25, second=(0.17, 0.05, 0.02), scale=4, stretch=(0.5, 8, 8), coat=0.6
    )
    red, gold = c.stuff((0.42, 0.012, 0.015), 0.2, coat=0.8), c.metal((0.80, 0.56, 0.22), 0.25)
    square = lambda t: 1 / np.maximum(np.abs(np.cos(t)), np.abs(np.sin(t))) ** 0.8  # noqa: E731
    for y, turn, z in ((-0.12, 27, 0.28), (0.16, 33, 0.28)):
        with c.moved((0.0, y, z), (0, -3, turn)):
            c.tube(
                [(-2.3, 0, 0), (0, 0, 0), (1.4, 0, 0)], [0.05, 0.075, 0.09], wood, sides=32, section=square
            )
            c.tube([(1.4, 0, 0), (2.3, 0, 0)], [0.092, 0.102], red, sides=32, section=square)
            for x in (1.4, 1.5):
                c.tube([(x - 0.02, 0, 0), (x + 0.02, 0, 0)], 0.096, gold, sides=32, fine=4, section=square)
    rest = c.stuff((0.10, 0.20, 0.36), 0.15, second=(0.14, 0.27, 0.44), coat=0.8)
    with c.moved((-1.05, -0.62, 0.1), (0, 0, -58)):
        c.box(rest, (1.1, 0.34, 0.2), 0.08)


def lit_candle(c: Craft) -> None:
    brass = c.stuff((0.66, 0.43, 0.15), 0.26, metal=1.0, glow=0.06, second=(0.58, 0.36, 0.11), scale=4)
    dish = [(0, 0), (0.62, 0), (0.66, 0.02), (0.95, 0.14), (1.0, 0.20), (0.97, 0.22), (0.92, 0.17), (0.62, 0.06),
            (0.30, 0.06), (0.24, 0.10), (0.30, 0.14), (0.34, 0.30), (0.36, 0.44), (0.33, 0.46),
            (0.28, 0.44), (0.0, 0.40)]  # fmt: skip
    c.lathe(dish, brass, steps=96, fine=130)
    turns = np.linspace(0, 2 * math.pi, 30)
    ring = [(1.22 + 0.27 * math.cos(a), 0, 0.24 + 0.24 * math.sin(a)) for a in turns]
    with c.moved((0, 0, 0), (0, 0, -22)):
        c.tube(ring, 0.045, brass, sides=14, fine=60)
    tall, r = 2.05, 0.25

    def paint(p: Points) -> Points:
        return blend((0.82, 0.75, 0.62), (0.98, 0.70, 0.34), 0.9 * ease(tall - 0.6, tall + 0.05, p[:, 2]))

    wax = c.stuff(None, 0.32, sss=0.4, glow=0.12, coat=0.15)
    line = [(0, 0.35), (r + 0.015, 0.36), (r, 0.5), (r - 0.01, tall - 0.06), (r - 0.03, tall), (r - 0.07, tall - 0.01),
            (r - 0.10, tall - 0.06), (0, tall - 0.08)]  # fmt: skip

    def molten(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        q = p * (1 + 0.012 * ripple(p, 4, 9))[:, None] ** np.array((1, 1, 0))
        q[:, 2] += 0.05 * np.sin(2 * a + 1) * ease(tall - 0.2, tall, p[:, 2])
        return q

    c.lathe(line, wax, molten, paint, 80, 120)
    drip = c.stuff((0.88, 0.76, 0.56), 0.3, sss=0.4, glow=0.08, coat=0.2)
    for a, low in ((-2.2, 1.35), (-1.25, 1.62), (-0.5, 1.2), (-1.75, 0.85), (0.4, 1.5)):
        x, y = (r - 0.005) * math.cos(a), (r - 0.005) * math.sin(a)
        c.tube([(0.9 * x, 0.9 * y, tall - 0.02), (x, y, tall - 0.12), (x, y, (tall + low) / 2), (x, y, low)],
               [0.035, 0.03, 0.026, 0.045], drip, sides=12)  # fmt: skip
    wick = c.stuff((0.03, 0.02, 0.015), 0.9)
    c.tube([(0, 0, tall - 0.1), (0.01, 0, tall + 0.04), (0.03, 0, tall + 0.13)], 0.018, wick, sides=8)
    flame(c, (0.01, 0, tall + 0.05), 1.25)


BUILDERS: dict[str, Builder] = {
    "pan": pan,
    "pan-eggs": pan_with_eggs,
    "pot": pot,
    "stew": stew,
    "chopsticks": chopsticks,
    "lit-candle": lit_candle,
}
"""Key -> who builds it."""

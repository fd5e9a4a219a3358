"""Thread, a fan, a hard hat, a roll of paper, a coffin and notes, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.antiques import torus
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple


def toilet_roll(c: Craft) -> None:
    paper, core = (
        c.stuff((0.84, 0.84, 0.83), 0.9, bump=0.25, grain=26, sss=0.05),
        c.stuff((0.50, 0.36, 0.22), 0.85),
    )

    def dimples(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        wave = 1 - 0.006 * np.clip(np.cos(46 * a) * np.cos(26 * z) - 0.3, 0, 1)
        return p * np.stack([wave, wave, np.ones(len(p))], 1)

    def roll() -> None:
        c.lathe(
            [(0.46, 0.0), (1.18, 0.0), (1.22, 0.04), (1.22, 2.16), (1.18, 2.2), (0.46, 2.2)],
            paper,
            dimples,
            steps=300,
            fine=160,
        )
        c.lathe([(0.46, 2.2), (0.46, 0.0)], core, fine=4)
        c.lathe([(0.46, 2.19), (0.42, 2.19), (0.42, 0.0)], core, fine=8)
        for k in range(9):
            torus(c, c.stuff((0.66, 0.66, 0.65), 0.9), 0.54 + 0.075 * k, 0.006, (0, 0, 2.2))

    with c.moved((-0.75, 0, 0), (0, 0, 10)):
        roll()
    with c.moved((1.68, -0.55, 1.22), (0, 0, 34)), c.moved(turn=(90, 0, 0)), c.moved((0, 0, -1.1)):
        roll()


def hard_hat(c: Craft) -> None:
    yellow, dark = c.stuff((0.86, 0.54, 0.01), 0.22, coat=0.7), c.stuff((0.03, 0.03, 0.033), 0.6)

    def shape(p: Points) -> Points:
        q = p * (1, 1.2, 1)
        a, r = np.arctan2(q[:, 1], q[:, 0]), np.hypot(p[:, 0], p[:, 1])
        rib = np.exp(-((q[:, 0] / 0.16) ** 2)) + 0.7 * np.exp(-(((np.abs(q[:, 0]) - 0.42) / 0.09) ** 2))
        q[:, 2] += 0.085 * rib * ease(0.25, 0.6, p[:, 2]) * ease(1.02, 0.9, r)
        brim = ease(1.0, 1.12, r) * np.clip(-np.sin(a), 0, 1) ** 2
        q[:, 1] -= 0.42 * brim
        q[:, 2] -= 0.10 * brim
        return q

    with c.moved((0, 0, 0), (0, 0, 32)):
        t = np.linspace(0, np.pi / 2, 20)
        top = [(1.0 * math.cos(v), 0.14 + 0.98 * math.sin(v)) for v in t]
        c.lathe(
            [(0.96, 0.02), (1.14, 0.0), (1.17, 0.03), (1.15, 0.06), (1.03, 0.09), *top],
            yellow,
            shape,
            steps=220,
            fine=170,
        )
        c.lathe([(0.95, 0.03), (0.82, 0.5), (0, 0.9)], dark, lambda p: p * (1, 1.2, 1), steps=60)
        c.box(
            c.stuff((0.84, 0.83, 0.80), 0.4), (0.34, 0.03, 0.2), 0.02, at=(0, -1.225, 0.40), turn=(-14, 0, 0)
        )


def thread_spools(c: Craft) -> None:
    wood, steel = c.wood((0.62, 0.42, 0.22), (0.50, 0.31, 0.14)), c.metal((0.80, 0.80, 0.82), 0.15)

    def spool(tone: Colour) -> None:
        c.lathe([(0.12, 0), (0.62, 0), (0.66, 0.04), (0.66, 0.14), (0.45, 0.26), (0.40, 0.3)], wood, steps=60)
        c.lathe(
            [(0.40, 1.3), (0.45, 1.34), (0.66, 1.46), (0.66, 1.56), (0.62, 1.6), (0.12, 1.6)], wood, steps=60
        )
        c.lathe([(0.12, 1.6), (0.12, 1.3)], c.stuff((0.02, 0.015, 0.01), 0.9), fine=4)
        n = 1500
        a = np.linspace(0, 2 * np.pi * 34, n)
        z = 0.28 + 1.04 * np.linspace(0, 1, n)
        r = 0.555 + 0.012 * np.sin(9 * z)
        line = np.stack([r * np.cos(a), r * np.sin(a), z + 0.01 * np.sin(3 * a)], 1)
        look = c.stuff(tone, 0.5, sheen=0.4)
        side = np.array([(0, 0, 0.022), (0, 0, -0.022)])
        out = line * (1.03, 1.03, 1)
        c.grid(np.stack([line + side[0], out, line + side[1]], 1), look)
        c.lathe(
            [(0.54, 0.27), (0.56, 0.3), (0.56, 1.3), (0.54, 1.33)],
            c.stuff(tuple(0.7 * v for v in tone), 0.7),
            steps=60,
        )

    tones: tuple[tuple[Colour, Any, Any], ...] = (
        ((0.60, 0.02, 0.06), (-1.0, 0.1, 0), (0, 0, 0)), ((0.02, 0.22, 0.50), (0.35, 0.5, 0), (0, 0, 40)),
        ((0.80, 0.52, 0.03), (1.0, -0.75, 0.66), (0, 90, -30)),
    )  # fmt: skip
    for tone, at, turn in tones:
        with c.moved(at, turn):
            spool(tone)
    with c.moved((-0.25, -1.0, 0.04), (0, 90, 0)), c.moved(turn=(0, 0, 20)):
        c.tube([(0, 0, -0.95), (0, 0, 0.5), (0, 0, 0.8)], [0.006, 0.03, 0.035], steel, sides=12)
        torus(c, steel, 0.05, 0.016, (0, 0, 0.9), (90, 0, 0), (0.7, 1, 2.0))
    thread = c.stuff((0.60, 0.02, 0.06), 0.6)
    c.tube([(-1.25, -0.40, 0.35), (-1.2, -0.75, 0.06), (-0.6, -1.35, 0.03), (0.2, -1.4, 0.03), (0.62, -1.15, 0.05),
            (0.66, -1.0, 0.06),
            (0.4, -0.8, 0.05)], 0.02, thread, fine=80)  # fmt: skip


def hand_fan(c: Craft) -> None:
    """Of paper on bamboo, blossom painted on it."""
    n, m, count = 481, 60, 24
    a, r = np.meshgrid(
        np.linspace(math.radians(12), math.radians(168), n), np.linspace(0.95, 2.4, m), indexing="ij"
    )
    k = (np.linspace(0, 1, n) * count)[:, None]
    fold = 0.10 * (np.abs((k % 1) - 0.5) * 2 - 0.5) * (r / 2.4)
    p = np.stack([r * np.cos(a), fold, r * np.sin(a)], -1)
    rng = np.random.default_rng(6)
    blooms = [
        (math.radians(b), d) for b, d in zip(rng.uniform(25, 120, 17), rng.uniform(1.3, 2.2, 17), strict=True)
    ]

    def paint(q: Points) -> Points:
        d, b = np.hypot(q[:, 0], q[:, 2]), np.arctan2(q[:, 2], q[:, 0])
        tone = blend((0.86, 0.80, 0.70), (0.66, 0.10, 0.10), ease(1.0, 2.3, d + 0.1 * ripple(q, 1.5, 3)))
        branch = np.abs(d - 1.22 - 0.62 * (b - 0.4) - 0.10 * np.sin(7 * b)) < 0.028 + 0.02 * (1.9 - b)
        tone = np.where((branch & (b < 1.95) & (b > 0.35))[:, None], (0.09, 0.045, 0.03), tone)
        for e, s in blooms:
            s = min(max(1.22 + 0.62 * (e - 0.4) + (s - 1.75) * 0.55, 1.1), 2.25)
            dx, dz = q[:, 0] - s * math.cos(e), q[:, 2] - s * math.sin(e)
            w, h = np.hypot(dx, dz), np.arctan2(dz, dx)
            petal = w < 0.115 * (0.75 + 0.25 * np.abs(np.cos(2.5 * h)))
            tone = np.where(petal[:, None], blend((0.88, 0.50, 0.58), (0.90, 0.80, 0.82), w / 0.10), tone)
            tone = np.where((w < 0.024)[:, None], (0.84, 0.56, 0.08), tone)
        rim = (d > 2.35) | (d < 0.98)
        return np.where(rim[:, None], (0.76, 0.54, 0.16), tone)

    bamboo = c.wood((0.52, 0.32, 0.14), (0.38, 0.21, 0.08))
    with c.moved((0, 0, 0.25), (-10, 0, 14)):
        c.grid(p, c.stuff(None, 0.7), paint)
        for j in range(count + 1):
            b = math.radians(12 + 156 * j / count)
            wide = 0.10 if j in (0, count) else 0.055
            long = 2.42 if j in (0, count) else 1.3
            c.box(bamboo, (long, 0.03, wide), 0.008, at=(long / 2 * math.cos(b),
                    0.05 if j not in (0, count) else -0.06, long / 2 * math.sin(b)),
                  turn=(0, -math.degrees(b), 0))  # fmt: skip
        c.lathe(
            [(0, 0.12), (0.06, 0.1), (0.07, 0.06), (0.07, -0.12)],
            c.metal((0.84, 0.60, 0.22)),
            turn=(90, 0, 0),
        )
        red = c.stuff((0.58, 0.02, 0.03), 0.6, sheen=0.3)
        c.tube([(0, -0.08, 0), (0.1, -0.1, -0.2), (0.05, -0.1, -0.5)], 0.022, red)
        c.ball(red, fine=14, at=(0.05, -0.1, -0.55), size=0.08)
        for _ in range(26):
            x = 0.05 + c.jitter(0.06)
            c.tube(
                [(x, -0.1 + c.jitter(0.04), -0.58), (0.05 + 1.5 * (x - 0.05), -0.1, -1.05 + c.jitter(0.04))],
                0.012,
                red,
                sides=5,
                fine=6,
            )


def coffin(c: Craft) -> None:
    """Of dark wood, closed, a cross on its lid."""
    wood, edge = (
        c.wood((0.20, 0.085, 0.03), (0.12, 0.045, 0.014), 0.25),
        c.wood((0.26, 0.12, 0.045), (0.17, 0.07, 0.022), 0.25),
    )
    gold = c.metal((0.84, 0.60, 0.22), 0.2)
    plan = [(-0.52, -2.4), (-0.98, 0.95), (-0.60, 2.3), (0.60, 2.3), (0.98, 0.95), (0.52, -2.4)]

    def slab(grow: float, low: float, high: float, look: Any, bevel: float) -> None:
        flat = [(x * grow, y * (1 + (grow - 1) * 0.45)) for x, y in plan]
        c.cut(flat, high - low, look, bevel, at=(0, 0, (low + high) / 2), turn=(-90, 0, 0))

    with c.moved((0, 0, 0), (0, 0, -58)):
        slab(1.0, 0.0, 0.95, wood, 0.02)
        slab(1.06, 0.0, 0.14, edge, 0.03)
        slab(1.07, 0.92, 1.06, edge, 0.04)
        slab(0.98, 1.05, 1.16, wood, 0.05)
        slab(0.78, 1.14, 1.24, edge, 0.04)
        c.box(gold, (0.12, 1.7, 0.05), 0.02, at=(0, -0.1, 1.26))
        c.box(gold, (0.72, 0.12, 0.05), 0.02, at=(0, 0.3, 1.26))
        for s in (-1, 1):
            for y in (-1.6, -0.3, 0.75):
                t = (y + 2.4) / 3.35
                x = (0.52 + 0.46 * t) * s
                for d in (-0.22, 0.22):
                    c.ball(gold, fine=12, at=(x + 0.04 * s, y + d, 0.60), size=0.075)
                c.tube([(x + 0.06 * s, y - 0.22, 0.58), (x + 0.17 * s, y - 0.15, 0.46),
                        (x + 0.17 * s, y + 0.15, 0.46), (x + 0.06 * s, y + 0.22, 0.58)],
                       0.04, gold)  # fmt: skip


def musical_notes(c: Craft) -> None:
    """Black lacquer and gold, afloat."""
    looks = [c.stuff((0.012, 0.012, 0.015), 0.1, coat=1.0), c.metal((0.86, 0.62, 0.22), 0.18)]

    def head(look: Any, at: Any) -> None:
        c.ball(look, lambda p: p * (0.40, 0.17, 0.29), None, 40, at=at, turn=(0, -24, 0))

    def beam(look: Any) -> None:
        for x, z in ((-0.62, 0.0), (0.72, 0.22)):
            head(look, (x, 0, z))
            c.tube([(x + 0.34, 0, z + 0.12), (x + 0.34, 0, z + 2.0)], 0.06, look, sides=16)
        c.cut([(-0.34, 1.78), (1.12, 2.0), (1.12, 2.36), (-0.34, 2.14)], 0.16, look, 0.04)

    def flag(look: Any) -> None:
        head(look, (0, 0, 0))
        c.tube([(0.34, 0, 0.12), (0.34, 0, 2.05)], 0.06, look, sides=16)
        c.tube(
            [(0.36, 0, 2.0), (0.42, 0, 1.68), (0.80, 0, 1.30), (0.88, 0, 0.92), (0.74, 0, 0.60)],
            [0.13, 0.12, 0.11, 0.075, 0.02],
            look,
            sides=18,
            fine=60,
        )

    with c.moved((-0.95, 0, 0.4), (0, 10, 20)):
        beam(looks[0])
    with c.moved((1.25, -0.2, 1.5), (0, -6, 26), 0.9):
        flag(looks[1])
    with c.moved((1.0, 0.2, -0.2), (0, 14, 16), 0.62):
        beam(looks[1])
    with c.moved((-1.5, 0.2, 2.6), (0, 16, 24), 0.62):
        flag(looks[0])


BUILDERS: dict[str, Builder] = {
    "toilet-roll": toilet_roll,
    "hard-hat": hard_hat,
    "thread-spools": thread_spools,
    "hand-fan": hand_fan,
    "coffin": coffin,
    "musical-notes": musical_notes,
}
"""Key -> who builds it."""

"""A snow globe with a village inside, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.antiques import torus
from data.goods.craft import GOLDEN, Builder, Colour, Craft, Points, ripple
from data.goods.greens import beads


def _cottage(c: Craft, wall: Colour, wide: float, deep: float, high: float, spire: bool = False) -> None:
    """With snow on its roof and light in its windows; a church if it has a `spire`."""
    look, snow = c.stuff(wall, 0.8), c.stuff((0.86, 0.88, 0.92), 0.6, sss=0.1)
    wood, lit = c.stuff((0.20, 0.09, 0.035), 0.7), c.stuff((1.0, 0.66, 0.22), 0.5, glow=1.3)
    peak = high + 0.62 * wide
    c.cut([(-wide / 2, 0), (wide / 2, 0), (wide / 2, high), (0, peak), (-wide / 2, high)], deep, look, 0.0)
    for s in (-1, 1):
        lean = math.degrees(math.atan2(peak - high, wide / 2))
        c.box(
            snow,
            (0.86 * wide, deep + 0.1, 0.06),
            0.025,
            at=(0.26 * wide * s, 0, (high + peak) / 2 + 0.02),
            turn=(0, lean * s, 0),
        )
    c.box(wood, (0.22 * wide, 0.03, 0.6 * high), 0.0, at=(0, -deep / 2, 0.3 * high))
    for x in (-0.32 * wide, 0.32 * wide):
        c.box(lit, (0.17 * wide, 0.03, 0.3 * high), 0.0, at=(x, -deep / 2, 0.52 * high))
    c.box(lit, (0.15 * wide, 0.03, 0.17 * wide), 0.0, at=(0, -deep / 2, high + 0.16 * wide))
    for y in (-0.22 * deep, 0.22 * deep):
        for s in (-1, 1):
            c.box(lit, (0.03, 0.2 * deep, 0.3 * high), 0.0, at=(wide / 2 * s, y, 0.52 * high))
    if spire:
        c.box(look, (0.46 * wide, 0.46 * wide, 1.5 * peak), 0.0, at=(0, -deep / 2, 0.75 * peak))
        c.lathe([(0.36 * wide, 1.48 * peak), (0.34 * wide, 1.52 * peak),
                (0, 2.5 * peak)], snow, steps=4, fine=10, at=(0, -deep / 2, 0),
                turn=(0, 0, 45))  # fmt: skip
        c.box(lit, (0.16 * wide, 0.03, 0.3 * wide), 0.0, at=(0, -deep / 2 - 0.23 * wide, 1.15 * peak))
        c.box(wood, (0.2 * wide, 0.03, 0.4 * high), 0.0, at=(0, -deep / 2 - 0.23 * wide, 0.2 * high))
    else:
        c.box(c.stuff((0.36, 0.13, 0.08), 0.8), (0.12, 0.12, 0.4), 0.01, at=(0.24 * wide, 0.1, peak - 0.02))
        c.box(snow, (0.15, 0.15, 0.04), 0.015, at=(0.24 * wide, 0.1, peak + 0.19))


def _fir(c: Craft, tall: float) -> None:
    green, snow = c.stuff((0.02, 0.12, 0.05), 0.8), c.stuff((0.86, 0.88, 0.92), 0.6)

    def ragged(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        wave = 1 + 0.10 * np.sin(9 * a + 2 * p[:, 2])
        return p * np.stack([wave, wave, np.ones(len(p))], 1)

    for k in range(4):
        z, r = tall * (0.12 + 0.21 * k), tall * (0.28 - 0.055 * k)
        c.lathe(
            [(0, z), (r, z), (0.4 * r, z + 0.2 * tall), (0, z + 0.30 * tall)],
            green,
            ragged,
            steps=40,
            fine=16,
        )
        c.lathe(
            [(0.86 * r, z + 0.05 * tall), (0.40 * r, z + 0.21 * tall), (0, z + 0.315 * tall)],
            snow,
            ragged,
            steps=40,
            fine=12,
        )
    c.tube([(0, 0, 0), (0, 0, 0.2 * tall)], 0.04, c.stuff((0.18, 0.09, 0.04), 0.8), sides=8, fine=6)


def village_globe(c: Craft) -> None:
    wood, gold = c.wood((0.30, 0.12, 0.045), (0.19, 0.07, 0.025), 0.3), c.metal((0.84, 0.60, 0.22), 0.2)
    c.lathe([(0, 0), (1.52, 0), (1.58, 0.04), (1.58, 0.16), (1.50, 0.22), (1.36, 0.32), (1.26, 0.52), (1.24, 0.66),
            (1.28, 0.72),
             (1.28, 0.78), (0, 0.80)], wood, steps=110, fine=90)  # fmt: skip
    torus(c, gold, 1.575, 0.035, (0, 0, 0.10))
    torus(c, gold, 1.27, 0.045, (0, 0, 0.76))
    c.cut(
        [(-0.44, -0.11), (0.44, -0.11), (0.44, 0.11), (-0.44, 0.11)],
        0.05,
        gold,
        0.02,
        at=(0, -1.33, 0.42),
        turn=(-14, 0, 0),
    )
    middle, r = 2.12, 1.80

    def drift(p: Points) -> Points:
        q = p.copy()
        d = np.hypot(p[:, 0], p[:, 1])
        q[:, 2] += 0.05 * ripple(p * (1, 1, 0), 2.2, 3) + 0.26 * np.exp(-(((p[:, 1] - 0.5) / 0.6) ** 2)) * (
            d < 1.5
        )
        return q

    snow = c.stuff((0.84, 0.87, 0.92), 0.6, sss=0.15, second=(0.74, 0.80, 0.90), scale=2)
    c.lathe([(1.2, 0.80), (1.38, 0.98), (1.45, 1.06), (1.0, 1.10), (0, 1.14)], snow, drift, steps=90, fine=50)
    homes: tuple[tuple[float, float, float, float, Colour, float], ...] = (
        (-0.86, -0.30, 1.04, 24, (0.52, 0.06, 0.04), 0.62), (0.82, -0.42, 1.04, -26, (0.74, 0.56, 0.20), 0.60),
        (-0.52, 0.55, 1.28, 12, (0.18, 0.30, 0.42), 0.62), (0.78, 0.42, 1.26, -16, (0.56, 0.36, 0.22), 0.62),
    )  # fmt: skip
    for x, y, z, spin, tone, wide in homes:
        with c.moved((x, y, z), (0, 0, spin)):
            _cottage(c, tone, wide, 0.6, 0.42)
    with c.moved((0.10, 0.62, 1.30), (0, 0, 4), 1.0):
        _cottage(c, (0.80, 0.78, 0.72), 0.56, 0.8, 0.5, True)
    for x, y, z, tall in ((-1.22, 0.25, 1.12, 1.0), (-0.98, 0.62, 1.25, 1.15), (1.22, 0.05, 1.08, 0.95),
            (1.1, 0.75, 1.2, 1.15),
                          (-0.28, -0.78, 1.04, 0.55), (0.36, -0.95, 1.02, 0.42), (-0.2, 1.1, 1.26, 1.1),
                          (0.5, 1.05, 1.26, 1.0)):  # fmt: skip
        with c.moved((x, y, z)):
            _fir(c, tall)
    flakes = []
    for k in range(110):
        z = c.rng.uniform(-0.5, 0.95)
        d = math.sqrt(1 - min(z * z, 0.98)) * math.sqrt(c.rng.random()) * 0.93
        flakes.append((r * d * math.cos(k * GOLDEN), r * d * math.sin(k * GOLDEN), middle + r * 0.93 * z))
    beads(
        c, flakes, [c.rng.uniform(0.016, 0.034) for _ in flakes], c.stuff((0.92, 0.94, 0.97), 0.5, glow=0.25)
    )
    a = np.linspace(-0.84, np.pi / 2, 60)
    ball = [(r * math.cos(t), middle + r * math.sin(t)) for t in a]
    c.lathe(ball, c.glass((0.56, 0.68, 0.80), 0.955, 0.42), steps=120, fine=100)
    gleam = c.stuff((1, 1, 1), 0.4, glow=0.9)
    c.cleared(gleam, 0.55)
    t, b = np.meshgrid(np.linspace(2.55, 3.05, 20), np.linspace(0.25, 0.62, 14), indexing="ij")
    shine = np.stack(
        [np.cos(t + 0.9) * np.cos(b), np.sin(t + 0.9) * np.cos(b), np.sin(b)], -1
    ) * 1.005 * r + (0, 0, middle)
    c.grid(shine, gleam)


BUILDERS: dict[str, Builder] = {"village-globe": village_globe}
"""Key -> who builds it."""

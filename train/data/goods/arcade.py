"""Things of yesterday's shops and living rooms, built and rendered for `cooked.py`: a boombox, a cassette, an instant
camera, a pocket console, a gumball machine, a jukebox, a vending machine.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import Builder, Colour, Craft, Points
from data.goods.greens import beads
from data.goods.shelf import text


def _plate(wide: float, high: float, r: float) -> list[tuple[float, float]]:
    """A rectangle with round corners, about the origin."""
    out = []
    for sx, sz, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
        for k in range(7):
            a = math.radians(start + 15 * k)
            out.append((sx * (wide / 2 - r) + r * math.cos(a), sz * (high / 2 - r) + r * math.sin(a)))
    return out


def _disc(c: Craft, look: Any, r: float, at: Any, deep: float = 0.06) -> None:
    c.lathe(
        [(0, deep), (0.86 * r, deep), (r, 0.6 * deep), (r, 0)],
        look,
        at=at,
        turn=(90, 0, 0),
        steps=48,
        fine=24,
    )


SWEETS: tuple[Colour, ...] = (
    (0.66, 0.02, 0.03),
    (0.03, 0.36, 0.10),
    (0.84, 0.56, 0.02),
    (0.04, 0.16, 0.62),
    (0.82, 0.26, 0.02),
    (0.76, 0.22, 0.44),
    (0.84, 0.83, 0.80),
)


def gumball(c: Craft) -> None:
    red, chrome = c.stuff((0.52, 0.010, 0.012), 0.15, coat=0.9), c.metal((0.82, 0.82, 0.84), 0.14)
    c.lathe(
        [(0, 0), (0.85, 0), (0.88, 0.08), (0.72, 0.2), (0.68, 0.3), (0.62, 0.9), (0.66, 1.0), (0.55, 1.06)],
        red,
        steps=96,
    )
    c.lathe([(0.66, 1.0), (0.74, 1.03), (0.70, 1.10), (0.62, 1.12)], chrome, steps=96)
    c.lathe(
        [(0.45, 1.05), (0.86, 1.5), (1.0, 2.02), (0.86, 2.56), (0.52, 2.86)],
        c.glass(clear=0.94, rim=0.5),
        steps=96,
    )
    c.lathe(
        [
            (0.55, 2.80),
            (0.62, 2.86),
            (0.5, 3.0),
            (0.2, 3.1),
            (0.1, 3.14),
            (0.13, 3.22),
            (0.08, 3.3),
            (0, 3.32),
        ],
        red,
        steps=72,
    )
    c.lathe([(0.56, 2.79), (0.64, 2.83), (0.60, 2.88)], chrome, steps=72)
    spots: list[Any] = []
    for _ in range(6000):
        p = np.array((c.jitter(0.9), c.jitter(0.9), 2.02 + c.jitter(0.95)))
        r = math.hypot(p[0], p[1])
        inside = (r / 0.86) ** 2 + ((p[2] - 2.0) / 0.88) ** 2 < 1 and p[2] < 2.42 + 0.1 * math.sin(3 * p[0])
        if inside and all(((p - q) ** 2).sum() > 0.19**2 for q in spots):
            spots.append(p)
    for k, tone in enumerate(SWEETS):
        beads(c, spots[k :: len(SWEETS)], 0.112, c.stuff(tone, 0.15, coat=0.7), fine=10)
    c.cut(_plate(0.62, 0.62, 0.08), 0.12, chrome, 0.02, at=(0, -0.66, 0.62), turn=(-4, 0, 0))
    _disc(c, chrome, 0.2, (0, -0.72, 0.66), 0.08)
    c.box(chrome, (0.34, 0.1, 0.09), 0.03, at=(0, -0.82, 0.66), turn=(0, 24, 0))
    text(c, "25¢", 0.13, c.stuff((0.5, 0.01, 0.01), 0.5), (0, -0.73, 0.86))
    with c.moved((0, -0.76, 0.26), (-8, 0, 0)):
        c.cut(_plate(0.44, 0.3, 0.05), 0.2, chrome, 0.02)
        c.cut(_plate(0.34, 0.2, 0.04), 0.21, c.stuff((0.02, 0.02, 0.02), 0.8), 0.0)
    for k, (x, y) in enumerate(((0.55, -1.0), (0.85, -0.85), (-0.7, -0.95))):
        c.ball(c.stuff(SWEETS[k], 0.15, coat=0.7), fine=18, at=(x, y, 0.112), size=0.112)


def jukebox(c: Craft) -> None:
    wood, chrome = (
        c.stuff(
            (0.24, 0.08, 0.025), 0.25, second=(0.13, 0.04, 0.012), scale=3, stretch=(5, 5, 0.7), coat=0.6
        ),
        c.metal((0.84, 0.82, 0.78), 0.14),
    )
    black, cream = c.stuff((0.015, 0.015, 0.016), 0.4), c.stuff((0.84, 0.76, 0.56), 0.5, glow=0.35)

    def arch_line(r: float, low: float, mid: float = 2.3) -> Points:
        a = np.linspace(0, math.pi, 40)
        return np.vstack([[(r, low)], np.stack([r * np.cos(a), mid + 1.05 * r * np.sin(a)], -1), [(-r, low)]])

    with c.moved(turn=(0, 0, 18)):
        c.cut(arch_line(1.35, 0.0), 1.1, wood, 0.05, at=(0, 0.1, 0))
        for r, tone in ((1.24, (1.0, 0.22, 0.05)), (1.06, (1.0, 0.62, 0.10)), (0.88, (0.25, 0.85, 0.25))):
            line = arch_line(r, 0.35)
            tube = c.stuff(tone, 0.3, glow=1.3)
            c.tube(
                np.stack([line[:, 0], 0 * line[:, 0] - 0.52, line[:, 1]], -1), 0.075, tube, sides=12, fine=140
            )
        for r in (1.34, 1.15, 0.97, 0.79):
            line = arch_line(r, 0.2)
            c.tube(
                np.stack([line[:, 0], 0 * line[:, 0] - 0.5, line[:, 1]], -1), 0.035, chrome, sides=8, fine=140
            )
        c.cut(arch_line(0.74, 1.65), 0.1, c.stuff((0.16, 0.05, 0.03), 0.4, glow=0.1), 0.0, at=(0, -0.45, 0))
        with c.moved((0, -0.54, 2.5), (62, 0, 0)):
            c.lathe([(0, 0.03), (0.5, 0.03), (0.52, 0.0)], black, steps=72)
            c.lathe([(0, 0.04), (0.17, 0.04)], c.stuff((0.6, 0.03, 0.02), 0.5), steps=40)
        c.tube([(0.5, -0.55, 2.75), (0.42, -0.62, 2.62), (0.2, -0.66, 2.55)], 0.03, chrome)
        for z in (1.72, 1.86, 2.0):
            for s in (-1, 1):
                c.box(cream, (0.6, 0.03, 0.10), 0.01, at=(0.33 * s, -0.52, z))
                c.box(c.stuff((0.5, 0.02, 0.02), 0.6), (0.4, 0.01, 0.012), 0, at=(0.33 * s, -0.54, z))
        c.box(chrome, (1.5, 0.16, 0.2), 0.04, at=(0, -0.52, 1.5))
        for k in range(10):
            c.box(
                cream if k % 2 else c.stuff((0.6, 0.03, 0.02), 0.4),
                (0.1, 0.06, 0.1),
                0.015,
                at=(-0.6 + 0.133 * k, -0.61, 1.5),
            )
        c.cut(
            [(-0.72, 0.3), (0.72, 0.3), (0.72, 1.1), (0.5, 1.32), (-0.5, 1.32), (-0.72, 1.1)],
            0.1,
            c.stuff((0.20, 0.03, 0.03), 0.8, bump=0.6, grain=60),
            0.01,
            at=(0, -0.46, 0),
        )
        for k in range(7):
            x = -0.6 + 0.2 * k
            c.tube([(x, -0.52, 0.32), (0.7 * x, -0.54, 0.85), (0.35 * x, -0.52, 1.3)], 0.025, chrome, sides=8)
        c.box(chrome, (2.5, 1.12, 0.2), 0.05, at=(0, 0.08, 0.1))


def vending(c: Craft) -> None:
    red, black = c.stuff((0.50, 0.012, 0.014), 0.2, coat=0.6), c.stuff((0.018, 0.018, 0.02), 0.4)
    white, steel = c.stuff((0.85, 0.86, 0.88), 0.5, glow=0.55), c.metal((0.7, 0.7, 0.72), 0.25)
    with c.moved(turn=(0, 0, 24)):
        c.box(red, (2.3, 1.6, 4.1), 0.07, at=(0, 0, 2.05))
        c.box(white, (1.42, 0.02, 2.86), 0.01, at=(-0.30, -0.79, 2.32))
        c.box(black, (1.56, 0.06, 0.07), 0.02, at=(-0.30, -0.82, 3.8))
        for x in (-1.06, 0.46):
            c.box(black, (0.07, 0.08, 3.0), 0.02, at=(x, -0.82, 2.34))
        tones = [
            (0.62, 0.02, 0.02),
            (0.03, 0.22, 0.55),
            (0.05, 0.42, 0.10),
            (0.82, 0.46, 0.02),
            (0.30, 0.05, 0.42),
            (0.80, 0.78, 0.74),
        ]
        cans = [c.stuff(t, 0.25, coat=0.6) for t in tones]
        for row in range(5):
            z = 0.98 + 0.58 * row
            c.box(steel, (1.42, 0.16, 0.035), 0.01, at=(-0.30, -0.84, z))
            for k in range(6):
                x, look = -0.90 + 0.24 * k, cans[(k + 2 * row) % 6]
                if row < 3:
                    c.lathe(
                        [(0, 0), (0.07, 0.0), (0.09, 0.03), (0.09, 0.30), (0.07, 0.34), (0, 0.34)],
                        look,
                        at=(x, -0.86, z + 0.02),
                        steps=28,
                        fine=30,
                    )
                    c.box(steel, (0.06, 0.01, 0.12), 0, at=(x, -0.953, z + 0.2))
                else:
                    c.box(look, (0.19, 0.08, 0.36), 0.03, at=(x, -0.86, z + 0.2))
                    c.box(
                        c.stuff(tones[(k + row) % 6], 0.5), (0.12, 0.02, 0.1), 0.01, at=(x, -0.905, z + 0.24)
                    )
                c.box(c.stuff((0.84, 0.80, 0.2), 0.5), (0.1, 0.01, 0.03), 0, at=(x, -0.925, z))
        pane = c.stuff((0.6, 0.7, 0.75), 0.02, coat=1.0, clear=0.9)
        c.box(pane, (1.46, 0.01, 2.9), 0, at=(-0.30, -0.965, 2.32))
        c.box(black, (0.5, 0.06, 1.5), 0.03, at=(0.82, -0.81, 2.5))
        c.box(c.stuff((0.1, 0.8, 0.5), 0.3, glow=1.2), (0.34, 0.02, 0.12), 0.01, at=(0.82, -0.85, 3.1))
        for r in range(4):
            for k in range(3):
                c.box(steel, (0.09, 0.04, 0.09), 0.02, at=(0.70 + 0.12 * k, -0.85, 2.86 - 0.13 * r))
        c.box(steel, (0.2, 0.04, 0.3), 0.02, at=(0.82, -0.85, 2.12))
        c.box(black, (0.03, 0.05, 0.14), 0, at=(0.82, -0.87, 2.14))
        c.box(black, (1.5, 0.06, 0.42), 0.04, at=(-0.30, -0.81, 0.48))
        c.box(c.stuff((0.06, 0.06, 0.065), 0.15, coat=0.8), (1.3, 0.05, 0.3), 0.02, at=(-0.30, -0.84, 0.48))
        text(c, "DRINKS & SNACKS", 0.19, c.stuff((0.9, 0.88, 0.84), 0.4, glow=0.4), (-0.28, -0.82, 3.95))
        text(c, "COLD", 0.16, c.stuff((0.9, 0.88, 0.84), 0.4), (0.82, -0.82, 1.5))


BUILDERS: dict[str, Builder] = {
    "gumball-machine": gumball,
    "jukebox": jukebox,
    "vending-machine": vending,
}  # fmt: skip
"""Key -> who builds it."""

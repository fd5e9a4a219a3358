"""More drinks, built and rendered for `cooked.py`: a mojito, bubble tea, hot chocolate and an espresso."""

from __future__ import annotations

import math

import numpy as np
from data.goods.coolers import mint, straw, tall_glass, wheel
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.drinks import cup
from data.goods.greens import beads


def mojito(c: Craft) -> None:
    tall_glass(c, c.stuff((0.66, 0.80, 0.50), 0.05, coat=0.6, clear=0.62), 2.04)
    lime = ((0.22, 0.42, 0.02), (0.42, 0.60, 0.08), (0.66, 0.78, 0.28))
    for at, turn in (
        ((0.14, -0.40, 0.6), (84, 0, 14)),
        ((-0.16, -0.42, 1.1), (80, 14, -16)),
        ((0.18, -0.45, 1.55), (82, -10, 18)),
    ):
        wheel(c, *lime, at=at, turn=turn, size=0.34)
    leafy = c.leafy((0.08, 0.32, 0.03), (0.04, 0.20, 0.02))
    for k in range(16):
        a, z = math.radians(205 + 130 * ((k * 0.618) % 1)), 0.4 + 1.5 * (k / 16)
        r = 0.40 + 0.06 * z
        c.leaf(leafy, 0.36, 0.22, -0.4, 0.3, wave=0.2, at=(r * math.cos(a), r * math.sin(a), z),
               turn=(60 + c.jitter(25), c.jitter(40), math.degrees(a) + 90 + c.jitter(40)))  # fmt: skip
    cube = c.stuff((0.82, 0.90, 0.88), 0.05, coat=1.0, clear=0.5, bump=0.1, grain=5)
    for k in range(6):
        at = (0.28 * math.cos(2.4 * k), 0.28 * math.sin(2.4 * k), 2.02 + c.jitter(0.12))
        c.box(cube, (0.33, 0.33, 0.33), 0.05, at=at, turn=(c.jitter(35), c.jitter(35), c.jitter(45)))
    wheel(c, *lime, at=(0.60, -0.06, 2.42), turn=(82, 0, 14), size=0.40)
    straw(
        c, (0.10, 0.30, 0.06), (0.86, 0.86, 0.82), [(0.2, 0.12, 0.4), (-0.16, 0.15, 2.2), (-0.34, 0.16, 3.1)]
    )
    for at, size in (((-0.1, -0.2, 2.25), 0.62), ((0.12, 0.02, 2.36), 0.56)):
        mint(c, at, size)


def bubble_tea(c: Craft) -> None:
    def side(z: float) -> float:
        return 0.56 + 0.115 * z

    wall = c.glass((0.60, 0.64, 0.66), clear=0.90, rim=0.6)
    c.lathe([(0, 0), (side(0), 0), (side(0), 0), (side(2.2), 2.2), (side(2.2), 2.2)], wall, fine=60)

    def milky(p: Points) -> Points:
        swirl = 0.16 * ripple(p * (1, 1, 0.6), 3.0, 4)
        tone = blend((0.46, 0.23, 0.10), (0.70, 0.44, 0.25), ease(0.5, 1.6, p[:, 2] + 1.2 * swirl))
        return blend(tone, (0.80, 0.60, 0.42), 0.6 * ease(1.6, 2.0, p[:, 2] + swirl))

    line = [
        (0, 0.03),
        (0.97 * side(0), 0.03),
        (0.97 * side(0), 0.03),
        (0.97 * side(1.95), 1.95),
        (0.97 * side(1.95), 1.95),
        (0, 1.95),
    ]
    c.lathe(line, c.stuff(None, 0.2, coat=0.3, sss=0.15), None, milky, fine=90)
    pearls, look = [], c.stuff((0.022, 0.010, 0.007), 0.08, coat=1.0)
    for row in range(4):
        z = 0.13 + 0.165 * row
        r = 0.97 * side(z) - 0.085
        for k in range(20):
            a = 2 * math.pi * (k + 0.5 * (row % 2)) / 20 + c.jitter(0.06)
            if row < 3 or c.rng.random() < 0.45:
                pearls.append((r * math.cos(a), r * math.sin(a), z + c.jitter(0.03)))
    beads(c, pearls, 0.098, look, fine=12)
    cube = c.stuff((0.80, 0.66, 0.50), 0.05, coat=1.0, clear=0.2)
    for k in range(5):
        c.box(cube, (0.3, 0.3, 0.26), 0.05, at=(0.4 * math.cos(1.26 * k), 0.4 * math.sin(1.26 * k), 1.95),
              turn=(c.jitter(25), c.jitter(25), c.jitter(45)))  # fmt: skip
    c.lathe([(side(2.2) - 0.02, 2.16), (side(2.2) + 0.05, 2.17), (side(2.2) + 0.05, 2.25), (side(2.2) - 0.02, 2.29)],
            c.stuff((0.82, 0.82, 0.82), 0.25, coat=0.5))  # fmt: skip
    film = c.stuff((0.84, 0.84, 0.86), 0.2, coat=0.8)
    c.cleared(film, 0.45)
    c.lathe([(side(2.2), 2.27), (0, 2.28)], film, fine=10)
    c.tube(
        [(0.24, 0.05, 0.5), (0.08, 0, 2.2), (-0.06, 0, 3.25)],
        0.11,
        c.stuff((0.72, 0.16, 0.36), 0.3, coat=0.5),
        sides=24,
    )


def hot_chocolate(c: Craft) -> None:
    glaze = c.stuff((0.50, 0.018, 0.022), 0.2, coat=0.7)
    line = [
        (0, 0),
        (0.66, 0),
        (0.72, 0.04),
        (0.86, 0.35),
        (0.88, 1.0),
        (0.86, 1.5),
        (0.84, 1.53),
        (0.80, 1.5),
        (0.82, 1.0),
        (0.78, 0.4),
        (0, 0.3),
    ]
    c.lathe(line, glaze, fine=90, steps=110)
    c.lathe(
        [(0.868, 1.46), (0.87, 1.5), (0.84, 1.535), (0.805, 1.5)],
        c.stuff((0.86, 0.84, 0.80), 0.25, coat=0.6),
        steps=110,
    )
    c.tube(
        [(0.84, 0, 1.25), (1.25, 0, 1.25), (1.36, 0, 0.8), (1.12, 0, 0.42), (0.82, 0, 0.42)],
        0.10,
        glaze,
        sides=18,
        fine=60,
    )

    def cocoa(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        tone = blend((0.20, 0.075, 0.028), (0.30, 0.135, 0.06), 0.5 + 0.5 * ripple(p, 4, 3))
        return blend(tone, (0.44, 0.24, 0.13), 0.7 * ease(0.68, 0.8, r + 0.04 * ripple(p, 9, 2)))

    c.lathe(
        [(0.82, 1.40), (0.4, 1.41), (0, 1.41)],
        c.stuff(None, 0.25, coat=0.4, bump=0.15, grain=30),
        None,
        cocoa,
        100,
        60,
    )
    soft = c.stuff((0.88, 0.86, 0.83), 0.75, sss=0.3, deep=0.08)
    pink = c.stuff((0.86, 0.56, 0.60), 0.75, sss=0.3, deep=0.08)
    lump = [(0, -0.17), (0.14, -0.17), (0.18, -0.13), (0.19, 0), (0.18, 0.13), (0.14, 0.17), (0, 0.17)]
    spots = [(0, 0), *((0.42 * math.cos(1.05 * k), 0.42 * math.sin(1.05 * k)) for k in range(6))]
    for k, (x, y) in enumerate(spots):
        c.lathe(lump, pink if k in (2, 5) else soft, steps=36, at=(x + c.jitter(0.04), y + c.jitter(0.04), 1.5),
                turn=(c.rng.uniform(40, 95), 0, c.rng.uniform(0, 360)))  # fmt: skip
    for k, (x, y) in enumerate(((0.12, 0.2), (-0.2, -0.08), (0.22, -0.18))):
        c.lathe(
            lump,
            pink if k == 1 else soft,
            steps=36,
            at=(x, y, 1.74),
            turn=(c.rng.uniform(20, 80), 0, c.rng.uniform(0, 360)),
        )
    bark = c.stuff((0.30, 0.13, 0.05), 0.7, second=(0.20, 0.08, 0.03), scale=6)
    for y, spin in ((-0.95, 14), (-1.18, 6)):
        c.tube(
            [(-0.5, 0, 0), (0.5, 0, 0)],
            0.085,
            bark,
            fine=8,
            at=(0.5, y, 0.09),
            turn=(0, 0, spin),
            section=lambda t: 1 + 0.1 * np.cos(t),
        )


def espresso(c: Craft) -> None:
    white = c.china((0.84, 0.83, 0.81))
    with c.moved(size=0.9):
        cup(c, white, white)

        def crema(p: Points) -> Points:
            r = np.hypot(p[:, 0], p[:, 1])
            tone = blend((0.22, 0.075, 0.016), (0.38, 0.16, 0.04), 0.5 + 0.5 * ripple(p, 5, 3))
            tone = blend(tone, (0.12, 0.035, 0.009), 0.7 * ease(0.4, 1.3, ripple(p, 3, 7)))
            return blend(tone, (0.14, 0.045, 0.012), ease(0.72, 0.79, r))

        c.lathe(
            [(0.80, 0.93), (0.4, 0.935), (0, 0.935)],
            c.stuff(None, 0.3, coat=0.4, bump=0.1, grain=40),
            None,
            crema,
            110,
            70,
        )
    bean = c.stuff((0.085, 0.032, 0.013), 0.3, second=(0.12, 0.05, 0.02), scale=4, coat=0.4)

    def split(p: Points) -> Points:
        q = p * (0.19, 0.13, 0.10)
        q[:, 2] -= 0.045 * np.exp(-((p[:, 1] / 0.16) ** 2)) * (p[:, 2] > 0)
        return q

    for k in range(9):
        a = -2.6 + 0.28 * k + c.jitter(0.06)
        r = 1.36 + 0.30 * ((k * GOLDEN) % 1)
        c.ball(
            bean,
            split,
            fine=24,
            at=(r * math.cos(a), 0.95 * r * math.sin(a), 0.1),
            turn=(c.jitter(20), c.jitter(14), c.rng.uniform(0, 180)),
        )


BUILDERS: dict[str, Builder] = {
    "mojito": mojito, "bubble-tea": bubble_tea, "hot-chocolate": hot_chocolate, "espresso": espresso,
}  # fmt: skip
"""Key -> who builds it."""

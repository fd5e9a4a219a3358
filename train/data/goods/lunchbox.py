"""A lunch box, a whiskey, a bottle of milk and a birthday cake, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.cakes import berry
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease
from data.goods.dishes import grains, half_egg
from data.goods.drinks import liquid
from data.goods.greens import beads, dome
from data.goods.heaps import die, stamp
from data.goods.shelf import flame


def bento(c: Craft) -> None:
    black, red = c.stuff((0.015, 0.014, 0.014), 0.15, coat=0.8), c.stuff((0.40, 0.012, 0.012), 0.2, coat=0.7)
    c.box(black, (4.0, 2.7, 0.12), 0.05, at=(0, 0, 0.06))
    for x, y, w, d in (
        (-1.96, 0, 0.1, 2.7),
        (1.96, 0, 0.1, 2.7),
        (0, -1.31, 4.0, 0.1),
        (0, 1.31, 4.0, 0.1),
        (-0.1, 0, 0.07, 2.6),
        (0.95, 0.1, 2.0, 0.07),
    ):
        c.box(black, (w, d, 0.62), 0.03, at=(x, y, 0.36))
    for x, y, w, d in ((-1.0, 0, 1.8, 2.5), (0.95, 0.7, 1.95, 1.15), (0.95, -0.65, 1.95, 1.3)):
        c.box(red, (w, d, 0.02), 0, at=(x, y, 0.14))
    white = c.stuff((0.86, 0.84, 0.78), 0.35, sss=0.3, deep=0.05)
    c.ball(white, lambda p: np.sign(p) * np.abs(p) ** 0.55, at=(-1.02, 0, 0.32), size=(0.84, 1.2, 0.28))
    spots = []
    for _ in range(1500):
        x, y = c.jitter(0.84), c.jitter(1.2)
        spots.append(
            (
                -1.02 + x,
                y,
                0.34 + 0.27 * (1 - abs(x / 0.84) ** 3.6) ** 0.55 * (1 - abs(y / 1.2) ** 3.6) ** 0.55,
            )
        )
    grains(c, spots, white, (0.026, 0.026, 0.075))
    c.ball(c.stuff((0.48, 0.015, 0.03), 0.4, bump=0.4), fine=24, at=(-1.02, 0.0, 0.66), size=0.17)
    beads(
        c,
        [(-1.02 + c.jitter(0.75), c.jitter(1.1), 0.64) for _ in range(70)],
        0.016,
        c.stuff((0.02, 0.018, 0.015), 0.5),
        fine=5,
    )
    glaze = c.stuff(
        (0.46, 0.13, 0.02), 0.15, coat=0.8, second=(0.30, 0.065, 0.012), scale=4, bump=0.15, grain=14
    )
    for k in range(5):  # slices of teriyaki
        c.box(glaze, (0.22, 0.85, 0.24), 0.07, at=(0.28 + 0.24 * k, 0.72, 0.36), turn=(0, 34, 6))
    beads(
        c,
        [(0.25 + 1.05 * c.rng.random(), 0.4 + 0.65 * c.rng.random(), 0.50) for _ in range(60)],
        0.018,
        c.stuff((0.84, 0.76, 0.56), 0.5),
        fine=5,
    )
    bud, stalk = c.stuff((0.07, 0.22, 0.035), 0.7, bump=0.5), c.stuff((0.36, 0.48, 0.16), 0.5)
    for x, y, r in ((1.62, 0.92, 0.30), (1.62, 0.45, 0.26), (1.45, 0.70, 0.24)):
        c.tube([(x, y, 0.15), (x, y, 0.5)], 0.45 * r, stalk)
        beads(c, dome(160, -0.3) * r + np.array((x, y, 0.5)), 0.2 * r, bud, fine=6)
    egg = c.stuff((0.84, 0.62, 0.10), 0.4, second=(0.74, 0.46, 0.06), scale=3, sss=0.2)
    for k in range(3):
        c.box(egg, (0.36, 0.42, 0.34), 0.08, at=(0.25 + 0.02 * k, -0.36 - 0.38 * k, 0.38), turn=(0, 8, 6))
    half_egg(c, (0.92, -0.35, 0.5), (24, 0, 10), 0.66)
    half_egg(c, (1.42, -0.32, 0.5), (24, 0, -20), 0.66)
    shrimp = c.stuff((0.80, 0.26, 0.10), 0.3, second=(0.86, 0.62, 0.46), scale=6, coat=0.5, sss=0.2)
    for k in range(2):
        b = np.linspace(0.3, 4.2, 24)
        c.tube(
            np.stack([0.85 + 0.58 * k + 0.2 * np.cos(b), -0.88 + 0.2 * np.sin(b), 0.42 + 0 * b], -1),
            np.linspace(0.13, 0.05, 8),
            shrimp,
            sides=14,
        )
    salad = c.leafy((0.16, 0.38, 0.05), (0.10, 0.28, 0.03))
    for k in range(8):
        c.leaf(
            salad,
            0.5,
            0.4,
            0.9,
            0.4,
            wave=0.4,
            at=(1.0 + 0.12 * k, -1.12, 0.22),
            turn=(40, c.jitter(20), c.jitter(30)),
        )
    tomato = c.stuff((0.58, 0.02, 0.012), 0.14, coat=0.8)
    for at in ((1.72, -0.72, 0.36), (1.66, -1.08, 0.36)):
        c.ball(tomato, fine=24, at=at, size=0.19)
    stick = c.stuff((0.30, 0.03, 0.02), 0.25, coat=0.6)
    for x in (0.0, 0.16):
        c.tube([(-1.9, -1.62 - x, 0.06), (1.7, -1.55 - 1.3 * x, 0.06)], [0.055, 0.035], stick, sides=12)


def whiskey(c: Craft) -> None:
    def cut(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        lines = 1 - 0.03 * np.abs(np.sin(9 * a + 5 * z)) * np.abs(np.sin(9 * a - 5 * z)) * ease(
            0.95, 0.8, z
        ) * ease(0.05, 0.15, z)
        return np.asarray(p * np.stack([lines, lines, np.ones(len(p))], 1))

    side = [
        (0, 0),
        (0.72, 0),
        (0.76, 0.05),
        (0.82, 0.6),
        (0.86, 1.5),
        (0.86, 1.52),
        (0.80, 1.52),
        (0.77, 0.6),
        (0.70, 0.3),
        (0, 0.26),
    ]
    c.lathe(side, c.glass(clear=0.90, rim=0.7), cut, steps=220, fine=130)
    liquid(
        c,
        c.stuff((0.56, 0.19, 0.015), 0.03, coat=0.8, clear=0.35, glow=0.08),
        [(0, 0.27), (0.70, 0.31), (0.77, 0.6), (0.80, 1.5)],
        0.86,
        0.985,
    )
    ice = c.stuff((0.84, 0.86, 0.86), 0.04, coat=1.0, clear=0.5, bump=0.15, grain=4)
    for at, turn in (
        ((-0.22, -0.18, 0.88), (14, 10, 20)),
        ((0.28, 0.14, 0.95), (-12, 18, 50)),
        ((0.05, 0.2, 0.55), (5, 0, 10)),
    ):
        c.box(ice, (0.56, 0.56, 0.56), 0.07, at=at, turn=turn)


def milk_bottle(c: Craft) -> None:
    side = [
        (0, 0),
        (0.62, 0),
        (0.70, 0.06),
        (0.72, 0.3),
        (0.72, 1.7),
        (0.62, 2.1),
        (0.36, 2.5),
        (0.32, 2.85),
        (0.38, 2.9),
        (0.38, 3.0),
    ]
    milk = c.stuff((0.88, 0.87, 0.83), 0.3, sss=0.2, coat=0.5)
    c.lathe(
        [
            (0, 0.05),
            (0.6, 0.05),
            (0.68, 0.12),
            (0.695, 0.3),
            (0.695, 1.68),
            (0.60, 2.06),
            (0.36, 2.42),
            (0, 2.45),
        ],
        milk,
        steps=90,
        fine=90,
    )
    c.lathe(side, c.glass(clear=0.93, rim=0.55), steps=96, fine=110)
    foil = c.stuff((0.05, 0.16, 0.50), 0.25, metal=0.5, coat=0.5)
    c.lathe(
        [(0.38, 2.82), (0.41, 2.86), (0.41, 3.0), (0.36, 3.06), (0, 3.07)],
        foil,
        lambda p: p * (1 + 0.02 * np.cos(24 * np.arctan2(p[:, 1], p[:, 0])))[:, None] ** np.array((1, 1, 0)),
        steps=200,
    )
    with c.moved((1.35, -0.35, 0), size=0.95):
        c.lathe([(0, 0.08), (0.44, 0.08), (0.50, 1.05), (0, 1.06)], milk, steps=72)
        c.lathe(
            [(0, 0), (0.46, 0), (0.5, 0.04), (0.56, 1.4), (0.53, 1.4), (0.46, 0.1)],
            c.glass(clear=0.92, rim=0.55),
            steps=80,
            fine=60,
        )


def birthday_cake(c: Craft) -> None:
    """Two tiers of pastel, with lit candles, drops of icing and sprinkles."""
    c.lathe(
        [
            (0, 0),
            (0.8, 0),
            (0.5, 0.1),
            (0.3, 0.3),
            (0.6, 0.42),
            (1.9, 0.46),
            (1.95, 0.5),
            (1.9, 0.54),
            (0, 0.54),
        ],
        c.china(),
        steps=96,
    )
    pink, white = (
        c.stuff((0.78, 0.34, 0.42), 0.6, sss=0.15, bump=0.08, grain=20),
        c.stuff((0.86, 0.84, 0.80), 0.5, sss=0.2),
    )
    choc = c.stuff((0.80, 0.79, 0.74), 0.3, coat=0.4, sss=0.2)
    tiers = (
        (0.54, 1.5, 0.95, pink),
        (1.49, 1.0, 0.8, c.stuff((0.30, 0.60, 0.66), 0.6, sss=0.15, bump=0.08, grain=20)),
    )
    for z, r, tall, look in tiers:
        c.lathe(
            [(0, z), (r, z), (r, z), (r, z + tall - 0.08), (r - 0.08, z + tall), (0, z + tall)],
            look,
            steps=110,
        )
        a = np.linspace(0, 2 * np.pi, 300, endpoint=False)
        low = (
            0.16 + 0.22 * np.abs(np.sin(7 * a + 0.5 * np.sin(3 * a))) ** 3 + 0.1 * np.abs(np.sin(11 * a)) ** 4
        )
        top = np.stack([(r - 0.12) * np.cos(a), (r - 0.12) * np.sin(a), 0 * a + z + tall + 0.03], -1)
        rim = np.stack([(r + 0.02) * np.cos(a), (r + 0.02) * np.sin(a), 0 * a + z + tall - 0.03], -1)
        drip = np.stack([(r + 0.045) * np.cos(a), (r + 0.045) * np.sin(a), z + tall - low], -1)
        foot = np.stack([(r - 0.01) * np.cos(a), (r - 0.01) * np.sin(a), z + tall - low - 0.05], -1)
        c.grid(np.stack([top * (0.01, 0.01, 1), top, rim, (rim + drip) / 2, drip, foot]), choc, wrap=True)
        for k in range(round(20 * r)):
            b = 2 * math.pi * k / round(20 * r)
            c.lathe([(0.11, 0), (0.10, 0.06), (0.05, 0.13), (0, 0.17)], white,
                lambda p: p * (1 + 0.14 * np.cos(6 * np.arctan2(p[:, 1], p[:, 0]) + 9 * p[:, 2]))[:,
                    None] ** np.array((1, 1, 0)),
                at=((r + 0.03) * math.cos(b), (r + 0.03) * math.sin(b), z), steps=30, fine=16)  # fmt: skip
    for tone in ((0.78, 0.05, 0.10), (0.85, 0.58, 0.03), (0.08, 0.40, 0.14), (0.08, 0.20, 0.66)):
        spots = []
        for _ in range(34):
            b, h, k = c.rng.uniform(3.3, 6.2), c.rng.uniform(0.1, 0.62), c.rng.randrange(2)
            z, r = tiers[k][0], tiers[k][1] + 0.01
            spots.append((r * math.cos(b), r * math.sin(b), z + h * (1 if k == 0 else 0.8)))
        beads(c, spots, 0.032, c.stuff(tone, 0.3, coat=0.5), fine=7)
    sticks = [
        (0.78, 0.05, 0.14),
        (0.06, 0.28, 0.70),
        (0.85, 0.58, 0.03),
        (0.10, 0.45, 0.18),
        (0.46, 0.10, 0.55),
    ]
    for k in range(7):
        b, d = 2 * math.pi * k / 6, 0.0 if k == 6 else 0.58
        x, y, z = d * math.cos(b), d * math.sin(b), 2.30
        tone = sticks[k % 5]

        def stripe(p: Points, tone: Colour = tone) -> Points:
            return blend(
                (0.86, 0.85, 0.82),
                tone,
                ease(
                    -0.2,
                    0.2,
                    np.sin(26 * p[:, 2] + 2 * np.arctan2(p[:, 1] - p[:, 1].mean(), p[:, 0] - p[:, 0].mean())),
                ),
            )

        c.tube([(x, y, z), (x, y, z + 0.78)], 0.055, c.stuff(None, 0.4, coat=0.3), stripe, 16, 70)
        c.tube([(x, y, z + 0.76), (x, y, z + 0.86)], 0.012, c.stuff((0.02, 0.02, 0.02), 0.9), sides=6, fine=4)
        flame(c, (x, y, z + 0.82), 0.62)
    kind = die(c, lambda c: berry(c, (0, 0, -0.5)))
    for k in range(6):
        b = 2 * math.pi * (k + 0.5) / 6
        stamp(c, kind, (1.26 * math.cos(b), 1.26 * math.sin(b), 1.66), (0, 14, math.degrees(b)), 0.42)


BUILDERS: dict[str, Builder] = {
    "bento": bento,
    "whiskey": whiskey,
    "milk-bottle": milk_bottle,
    "birthday-cake": birthday_cake,
}
"""Key -> who builds it."""

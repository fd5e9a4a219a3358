"""Cakes, macarons and chocolates, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, ease, ripple
from data.goods.dishes import basil, plate
from data.goods.flowers import PINK, rose_head
from data.goods.greens import beads


def berry(c: Craft, at: At, turn: At = (0, 0, 0), size: float = 1.0, leaves: bool = True) -> None:
    """A strawberry of radius 0.4 whose tip is at `at` and whose leaves are above."""
    rows = np.array([(0, 0), (0.10, 0.03), (0.25, 0.25), (0.37, 0.58), (0.38, 0.80), (0.24, 0.96), (0, 0.97)])
    pits = []
    for k in range(90):
        z = 0.08 + 0.82 * ((k + 0.5) / 90) ** 0.8
        r = float(np.interp(z, rows[:, 1], rows[:, 0])) * 1.02
        pits.append((r * math.cos(k * GOLDEN), r * math.sin(k * GOLDEN), z))
    spots = np.array(pits)

    def dented(p: Points) -> Points:
        near = np.sqrt(((p[:, None] - spots) ** 2).sum(-1)).min(1)
        return p - 0.03 * np.exp(-((near / 0.035) ** 2))[:, None] * (p - (0, 0, 0.5))

    with c.moved(at, turn, size):
        c.lathe(
            rows,
            c.stuff(
                (0.60, 0.012, 0.012), 0.2, second=(0.52, 0.008, 0.01), scale=3, coat=0.7, sss=0.2, deep=0.05
            ),
            dented,
            steps=80,
            fine=80,
        )
        beads(c, spots * (0.985, 0.985, 1), 0.016, c.stuff((0.66, 0.46, 0.12), 0.4), fine=6)
        leafy = c.leafy((0.13, 0.32, 0.05), (0.08, 0.22, 0.03))
        for k in range(8 if leaves else 0):
            c.leaf(
                leafy,
                0.34,
                0.15,
                -0.9,
                0.2,
                at=(0, 0, 0.96),
                turn=(16 + c.jitter(14), 0, 45 * k + c.jitter(8)),
            )


def wedge(
    c: Craft, layers: list[tuple[Any, float, float]], long: float, half: float, z: float, back: Any = None
) -> float:
    """Layers (look, thickness, how much they stand out) of a slice, its tip at the origin; how high its top is."""
    arc = np.linspace(-half, half, 26)
    bottom = z
    for look, thick, out in layers:
        rim = [((long + out) * math.cos(a), (long + out) * math.sin(a) * (1 + 0.5 * out)) for a in arc]
        c.cut(
            [(-1.6 * out, 0), *rim],
            thick,
            look,
            min(0.03, 0.3 * thick),
            at=(0, 0, z + thick / 2),
            turn=(-90, 0, 0),
        )
        z += thick
    if back is not None:
        rim = [
            ((long + d) * math.cos(a), (long + d) * math.sin(a))
            for d, s in ((0, 1), (0.07, -1))
            for a in s * arc
        ]
        c.cut(rim, z - bottom - 0.02, back, 0.02, at=(0, 0, (z + bottom) / 2), turn=(-90, 0, 0))
    return z


def swirl(c: Craft, cream: Any, at: At, size: float = 1.0, rings: int = 4) -> None:
    """A rosette of piped cream."""
    with c.moved(at, size=size):
        for k in range(rings):
            r = 0.32 - 0.26 * k / rings
            c.lathe([(0, -0.06), (r, -0.05), (r + 0.03, 0.03), (r - 0.05, 0.1), (0, 0.12)], cream,
                    lambda p: p * (1 + 0.13 * np.cos(8 * np.arctan2(p[:, 1], p[:, 0]) + 6 * p[:, 2]))[:, None],
                    steps=96, at=(0, 0, 0.1 * k), turn=(0, 0, 20 * k))  # fmt: skip


def chocolate_slice(c: Craft) -> None:
    plate(c, size=(1.08, 1.08, 0.8))
    sponge = c.stuff((0.105, 0.042, 0.018), 0.85, second=(0.06, 0.022, 0.009), scale=13, bump=0.8, grain=24)
    mousse = c.stuff((0.20, 0.085, 0.035), 0.45, second=(0.17, 0.07, 0.03), scale=3)
    icing = c.stuff((0.045, 0.014, 0.006), 0.16, coat=0.6)
    with c.moved((-0.95, 0.15, 0), (0, 0, -24)):
        layers = [
            (sponge, 0.30, 0.0),
            (mousse, 0.13, 0.008),
            (sponge, 0.30, 0.0),
            (mousse, 0.13, 0.008),
            (sponge, 0.26, 0.0),
            (icing, 0.10, 0.03),
        ]
        z = wedge(c, layers, 2.05, 0.36, 0.09, icing)
        for x, y, fall in (
            (0.55, -0.24, 0.24),
            (0.9, -0.36, 0.42),
            (1.3, -0.5, 0.2),
            (1.62, -0.63, 0.33),
            (0.25, -0.12, 0.16),
        ):
            c.tube(
                [(x, y, z - 0.03), (x, y - 0.02, z - 0.5 * fall), (x, y - 0.01, z - fall)],
                [0.075, 0.06, 0.07],
                icing,
            )
        swirl(c, c.stuff((0.88, 0.85, 0.79), 0.4, sss=0.3), (1.45, 0.02, z + 0.05), 1.15)
        curl = c.stuff((0.16, 0.06, 0.025), 0.4)
        for _ in range(26):
            r, a = c.rng.uniform(0.5, 1.9), c.rng.uniform(-0.27, 0.27)
            c.tube(
                [(-0.06, 0, 0), (0, 0.01, 0.012), (0.06, 0, 0)],
                0.014,
                curl,
                sides=6,
                fine=6,
                at=(r * math.cos(a), r * math.sin(a), z + 0.015),
                turn=(0, c.jitter(12), c.rng.uniform(0, 180)),
            )
        berry(c, (1.43, 0, z + 1.14), (160, 16, 0), 0.95)


def cheesecake(c: Craft) -> None:
    plate(c, size=(1.08, 1.08, 0.8))
    crust = c.stuff((0.40, 0.20, 0.07), 0.9, second=(0.26, 0.12, 0.04), scale=14, bump=1.0, grain=26)
    filling = c.stuff((0.88, 0.79, 0.58), 0.5, second=(0.86, 0.76, 0.54), scale=3, sss=0.25, deep=0.08)
    top = c.stuff((0.84, 0.66, 0.36), 0.45, second=(0.80, 0.58, 0.27), scale=3, sss=0.2)
    sauce = c.stuff((0.44, 0.006, 0.012), 0.08, coat=1.0)
    with c.moved((-0.95, 0.15, 0), (0, 0, -24)):
        z = wedge(
            c, [(crust, 0.16, 0.012), (filling, 0.66, 0.0), (top, 0.05, 0.006)], 2.05, 0.36, 0.09, crust
        )
        c.lathe([(0, 0.06), (0.5, 0.055), (0.62, 0.03), (0.64, 0)], sauce,
                lambda p: p * (1 + 0.13 * np.sin(3 * np.arctan2(p[:, 1], p[:, 0]) + 1) + 0.07 * np.sin(
                    7 * np.arctan2(p[:, 1], p[:, 0])))[:, None] * (1.15, 0.66, 1), at=(1.28, 0, z))  # fmt: skip
        for x, y, fall in ((0.92, -0.36, 0.5), (1.25, -0.475, 0.32), (1.55, -0.59, 0.6)):
            c.tube([(x, y + 0.12, z + 0.02), (x, y, z - 0.02), (x, y - 0.02, z - 0.6 * fall), (x, y - 0.01, z - fall)],
                   [0.08, 0.08, 0.06, 0.075], sauce, fine=24)  # fmt: skip
        berry(c, (1.38, 0.1, z + 1.0), (168, -10, 0), 0.92)
        berry(c, (0.62, -0.30, z + 0.26), (8, 84, 20), 0.72, False)
        blue = c.stuff((0.04, 0.05, 0.15), 0.5, second=(0.12, 0.14, 0.28), scale=4)
        for x, y in ((0.72, 0.0), (0.9, 0.18)):
            c.ball(blue, at=(x, y, z + 0.17), size=0.15)
    basil(c, (0.62, -0.42, 1.05), 0.34)


def wedding_cake(c: Craft) -> None:
    icing = c.stuff((0.86, 0.84, 0.80), 0.35, sss=0.2, deep=0.05, coat=0.15)
    pearl = c.stuff((0.88, 0.86, 0.82), 0.2, coat=0.6)
    gilt = c.stuff((0.74, 0.52, 0.36), 0.35, metal=0.6)
    c.lathe(
        [
            (0, 0),
            (0.7, 0),
            (0.72, 0.04),
            (0.3, 0.1),
            (0.22, 0.3),
            (0.4, 0.4),
            (1.72, 0.44),
            (1.75, 0.48),
            (1.72, 0.52),
            (0, 0.52),
        ],
        c.china(),
        steps=120,
        fine=110,
    )
    z = 0.52
    for r, tall in ((1.42, 0.95), (1.02, 0.9), (0.64, 0.82)):
        c.lathe(
            [(0, 0), (r, 0), (r, 0), (r, tall - 0.06), (r - 0.06, tall), (r - 0.06, tall), (0, tall)],
            icing,
            steps=120,
            at=(0, 0, z),
        )
        around = np.linspace(0, 2 * np.pi, int(52 * r), endpoint=False)
        beads(
            c,
            [(1.02 * r * math.cos(a), 1.02 * r * math.sin(a), z + 0.06) for a in around],
            0.062,
            pearl,
            fine=10,
        )
        c.lathe(
            [(r + 0.004, z + 0.13), (r + 0.012, z + 0.15), (r + 0.012, z + 0.25), (r + 0.004, z + 0.27)],
            gilt,
            steps=120,
        )
        count, swags = round(8 * r), []
        for k in range(count):
            for t in np.linspace(0, 1, 17)[:-1]:
                a = 2 * math.pi * (k + t) / count
                swags.append(
                    (
                        1.006 * r * math.cos(a),
                        1.006 * r * math.sin(a),
                        z + tall - 0.1 - 0.26 * 4 * t * (1 - t),
                    )
                )
        beads(c, swags, 0.026, pearl)
        z += tall
    rose = [PINK, (0.80, 0.36, 0.42), (0.85, 0.58, 0.58)]
    spots = [
        (0, 0.02, 3.3, 0.36, 0),
        (-0.36, -0.14, 3.24, 0.27, -40),
        (0.34, -0.1, 3.25, 0.29, 45),
        (0.03, -0.36, 3.24, 0.28, 5),
        (0.52, -0.70, 2.50, 0.28, 30),
        (0.86, -0.44, 2.42, 0.25, 55),
        (0.22, -0.86, 2.42, 0.23, 10),
        (-0.62, -1.03, 1.56, 0.30, -28),
        (-0.98, -0.68, 1.54, 0.26, -50),
        (-0.28, -1.24, 1.54, 0.24, -8),
        (-0.96, -1.2, 0.66, 0.26, -35),
        (-1.28, -0.92, 0.66, 0.23, -55),
        (-0.55, -1.45, 0.64, 0.22, -15),
    ]
    leafy = c.leafy((0.10, 0.24, 0.06), (0.07, 0.18, 0.04))
    for k, (x, y, high, size, lean) in enumerate(spots):
        with c.moved((x, y, high), (34 if k else 12, lean * 0.6, 0), size):
            rose_head(c, rose[(k * 2) % 3])
            for j in range(2):
                c.leaf(leafy, 1.0, 0.5, -0.5, 0.3, wave=0.1, at=(0, 0, 0.1), turn=(12, 0, 150 * j + 70 * k))


def macarons(c: Craft) -> None:
    def one(colour: Colour, cream: Colour, at: At, turn: At = (0, 0, 0)) -> None:
        shell = c.stuff(
            colour, 0.45, second=[0.93 * v for v in colour], scale=5, bump=0.06, grain=40, coat=0.12, sss=0.15
        )
        foot = c.stuff(
            [min(1, 1.06 * v) for v in colour],
            0.85,
            second=[0.8 * v for v in colour],
            scale=18,
            bump=1.0,
            grain=26,
        )

        def ragged(p: Points) -> Points:
            return p * (1 + 0.03 * ripple(p, 16, 3))[:, None]

        with c.moved(at, turn):
            for s in (-1, 1):
                tip = 0 if s > 0 else 180
                c.lathe(
                    [(0, 0.36), (0.3, 0.35), (0.5, 0.29), (0.6, 0.18), (0.6, 0.15)],
                    shell,
                    at=(0, 0, 0.03 * s),
                    turn=(tip, 0, 0),
                )
                c.lathe([(0.58, 0.17), (0.635, 0.14), (0.64, 0.09), (0.6, 0.06), (0, 0.06)], foot, ragged, steps=140,
                        at=(0, 0, 0.03 * s), turn=(tip, 0, 0))  # fmt: skip
            c.lathe(
                [(0, -0.1), (0.52, -0.1), (0.575, -0.03), (0.575, 0.03), (0.52, 0.1), (0, 0.1)],
                c.stuff(cream, 0.4, sss=0.2),
            )

    pink, green, lilac = (0.82, 0.30, 0.40), (0.46, 0.60, 0.26), (0.50, 0.34, 0.66)
    gold, brown, white = (0.84, 0.58, 0.16), (0.24, 0.10, 0.045), (0.86, 0.80, 0.68)
    for colour, cream, x, y, z in (
        (green, white, -0.72, 0.25, 0.4),
        (pink, (0.62, 0.05, 0.12), 0.62, 0.3, 0.4),
        (gold, white, -0.06, -0.72, 0.4),
        (lilac, white, -0.72, 0.25, 1.18),
        (brown, (0.12, 0.05, 0.02), 0.62, 0.3, 1.18),
        (pink, white, -0.06, 0.18, 1.94),
    ):
        one(colour, cream, (x + c.jitter(0.04), y, z), (c.jitter(4), c.jitter(4), 0))
    one((0.42, 0.64, 0.66), white, (1.14, -0.72, 0.60), (0, 66, -50))


def chocolates(c: Craft) -> None:
    """A box of them, open."""
    card, gold = c.stuff((0.34, 0.012, 0.03), 0.3, coat=0.4), c.stuff((0.80, 0.58, 0.22), 0.3, metal=0.9)
    wide, deep, tall = 3.0, 2.3, 0.5
    for at, size in (
        ((0, 0, 0.03), (wide, deep, 0.06)),
        ((0, -deep / 2, tall / 2), (wide, 0.06, tall)),
        ((0, deep / 2, tall / 2), (wide, 0.06, tall)),
        ((-wide / 2, 0, tall / 2), (0.06, deep, tall)),
        ((wide / 2, 0, tall / 2), (0.06, deep, tall)),
    ):
        c.box(card, size, 0.015, at=at)
    with c.moved((0, 0.52 * deep, 0.28), (-62, 0, 0)):
        c.box(card, (wide + 0.08, 0.07, 0.72 * deep), 0.02, at=(0, 0, 0.4 * deep))
        c.box(gold, (0.86 * wide, 0.02, 0.5 * deep), 0.01, at=(0, -0.035, 0.4 * deep))
        c.box(card, (0.84 * wide, 0.02, 0.47 * deep), 0.01, at=(0, -0.04, 0.4 * deep))
    c.box(gold, (wide - 0.05, deep - 0.05, 0.05), 0.01, at=(0, 0, 0.12))
    cup = c.stuff((0.10, 0.04, 0.02), 0.8)
    dark, milk = c.stuff((0.045, 0.016, 0.007), 0.22, coat=0.4), c.stuff((0.16, 0.065, 0.028), 0.25, coat=0.4)
    ivory = c.stuff((0.84, 0.74, 0.54), 0.3, coat=0.3, sss=0.2)
    dust = c.stuff((0.12, 0.05, 0.022), 0.95, second=(0.07, 0.028, 0.012), scale=12, bump=0.9, grain=30)

    def pleat(p: Points) -> Points:
        wave = 1 + 0.05 * np.cos(26 * np.arctan2(p[:, 1], p[:, 0])) * ease(0, 0.2, p[:, 2])
        out: Points = p * wave[:, None]
        return out

    for i in range(4):
        for j in range(3):
            x, y, kind = (i - 1.5) * 0.72, (j - 1) * 0.72, (i * 2 + j * 3) % 6
            with c.moved((x, y, 0.15), (0, 0, c.jitter(10))):
                c.lathe([(0, 0), (0.24, 0), (0.26, 0.03), (0.335, 0.26)], cup, pleat, steps=156, fine=30)
                look = (dark, milk, ivory, dust, milk, dark)[kind]
                if kind in (0, 4):  # a square
                    c.box(look, (0.44, 0.44, 0.32), 0.06, at=(0, 0, 0.22))
                    line = [(-0.2 + 0.1 * k, 0.16 * (-1) ** k, 0.385) for k in range(5)]
                    c.tube(line, 0.018, ivory if kind else milk, sides=8, fine=30)
                elif kind in (1, 5):  # a dome with a nut
                    c.lathe([(0, 0.44), (0.14, 0.42), (0.26, 0.28), (0.28, 0.08), (0, 0.06)], look)
                    c.ball(c.stuff((0.52, 0.28, 0.10), 0.5), at=(0, 0, 0.46), size=(0.1, 0.07, 0.06))
                elif kind == 2:  # striped
                    c.lathe([(0, 0.42), (0.2, 0.4), (0.28, 0.25), (0.28, 0.08), (0, 0.06)], look)
                    for s in (-0.1, 0.0, 0.1):
                        edge = 0.26 - abs(s)
                        c.tube(
                            [(-edge, s, 0.32), (-0.1, s, 0.415), (0.1, s, 0.415), (edge, s, 0.32)],
                            0.02,
                            dark,
                            sides=8,
                            fine=16,
                        )
                else:
                    c.ball(
                        look, lambda p: p * (1 + 0.04 * ripple(p, 3, 2))[:, None], at=(0, 0, 0.27), size=0.26
                    )


BUILDERS: dict[str, Builder] = {
    "chocolate-slice": chocolate_slice, "cheesecake": cheesecake, "wedding-cake": wedding_cake, "macarons": macarons,
    "chocolates": chocolates,
}  # fmt: skip
"""Key -> who builds it."""

"""Fondue and tamales, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import herbs, plate
from data.goods.greens import beads
from data.goods.heaps import die, stamp
from data.goods.platefuls import sauce_cup
from data.goods.platters import board


def bread_cube(c: Craft, size: float, toasted: bool = False) -> None:
    """Bread with a crust on one side."""
    light, dark = (
        ((0.72, 0.46, 0.17), (0.56, 0.28, 0.07)) if toasted else ((0.84, 0.70, 0.44), (0.78, 0.60, 0.32))
    )

    def paint(p: Points) -> Points:
        tone = blend(light, dark, 0.5 + 0.5 * ripple(p, 2.4 / size, 3))
        return blend(tone, (0.44, 0.18, 0.045), ease(0.6, 0.85, p[:, 2] / size))

    look = c.stuff(None, 0.8, bump=1.0, grain=22)
    c.ball(
        look,
        lambda p: size * np.sign(p) * np.abs(p) ** 0.45 * (1 + 0.04 * ripple(p, 4, 2))[:, None],
        paint,
        26,
    )


def fondue(c: Craft) -> None:
    """A red pot of molten cheese over a flame, forks in it, cubes of bread about."""
    top = board(c, 4.4, 2.9)
    steel, black = c.metal((0.62, 0.62, 0.63), 0.25), c.stuff((0.02, 0.02, 0.022), 0.45, metal=0.5)
    enamel = c.stuff((0.46, 0.012, 0.012), 0.14, coat=0.9)
    with c.moved((0, 0.15, top)):
        for r, z in ((0.94, 0.04), (0.98, 0.86)):
            a = np.linspace(0, 2 * np.pi, 90)
            c.tube(np.stack([r * np.cos(a), r * np.sin(a), z + 0 * a], 1), 0.045, black, sides=10, fine=90)
        for k in range(3):
            b = 2 * math.pi * k / 3 + math.pi / 6
            c.tube(
                [
                    (1.12 * math.cos(b), 1.12 * math.sin(b), 0.0),
                    (0.96 * math.cos(b), 0.96 * math.sin(b), 0.45),
                    (0.98 * math.cos(b), 0.98 * math.sin(b), 0.9),
                ],
                0.05,
                black,
                sides=12,
            )
        c.lathe(
            [(0, 0.02), (0.34, 0.02), (0.36, 0.1), (0.34, 0.3), (0.2, 0.34), (0.16, 0.4), (0, 0.4)],
            steel,
            steps=60,
        )
        flame = c.stuff((1.0, 0.42, 0.06), 0.5, glow=3.0)
        c.lathe([(0, 0.38), (0.1, 0.42), (0.13, 0.52), (0.06, 0.68), (0, 0.80)], flame, steps=30)
        c.lathe(
            [(0, 0.39), (0.05, 0.42), (0.06, 0.5), (0, 0.58)],
            c.stuff((0.3, 0.5, 1.0), 0.5, glow=2.0),
            steps=24,
            at=(0, -0.08, 0),
        )
    z = top + 0.9
    with c.moved((0, 0.15, z)):
        c.lathe(
            [
                (0, 0),
                (0.62, 0),
                (0.92, 0.12),
                (1.10, 0.42),
                (1.08, 0.78),
                (1.0, 0.96),
                (1.03, 1.0),
                (1.0, 1.03),
                (0.95, 0.97),
                (1.02, 0.76),
                (0, 0.5),
            ],
            enamel,
            steps=110,
            fine=110,
        )
        c.tube(
            [(1.06, 0.0, 0.66), (1.5, -0.06, 0.76), (2.0, -0.14, 0.82)],
            [0.14, 0.11, 0.15],
            enamel,
            sides=22,
            turn=(0, 0, -12),
        )

        def cheesy(p: Points) -> Points:
            tone = blend((0.86, 0.62, 0.18), (0.87, 0.71, 0.32), 0.5 + 0.5 * ripple(p, 4, 3))
            return blend(tone, (0.72, 0.42, 0.08), 0.5 * ease(1.0, 1.5, ripple(p, 8, 7)))

        def pool(p: Points) -> Points:
            q = p.copy()
            r = np.hypot(p[:, 0], p[:, 1])
            q[:, 2] += 0.025 * ripple(p, 5, 2) * ease(0.98, 0.8, r) + 0.03 * np.sin(
                14 * r + np.arctan2(p[:, 1], p[:, 0])
            ) * ease(0.7, 0.2, r)
            return q

        melted = c.stuff(None, 0.16, coat=0.8, sss=0.3)
        c.lathe([(0, 0.90), (0.5, 0.89), (0.96, 0.90), (0.98, 0.86)], melted, pool, cheesy, 140, 90)
        for b, fall, wide in ((-100, 0.55, 0.10), (-84, 0.34, 0.08), (-130, 0.26, 0.07), (-62, 0.2, 0.06)):
            d = math.radians(b)
            line = [
                (r * math.cos(d), r * math.sin(d), h)
                for r, h in (
                    (0.86, 0.90),
                    (0.96, 1.0),
                    (1.05, 1.0),
                    (1.07, 0.86),
                    (1.13, 0.95 - fall),
                    (1.13, 0.88 - fall),
                )
            ]
            c.tube(line, [wide, wide, wide, 0.8 * wide, 0.75 * wide, wide], melted, cheesy, 18, 50)
        crumb = die(c, partial(bread_cube, size=0.19))
        shaft = c.metal((0.72, 0.72, 0.72), 0.2)
        wood = c.stuff((0.16, 0.07, 0.03), 0.35, second=(0.10, 0.04, 0.02), scale=4, coat=0.4)
        for at, tip in (((-0.35, 0.05, 0.88), (-1.25, 0.5, 2.25)), ((0.05, 0.3, 0.88), (0.25, 1.05, 2.4))):
            p, q = np.array(at), np.array(tip)
            c.tube([p, p + 0.6 * (q - p)], 0.022, shaft, sides=10)
            c.tube([p + 0.58 * (q - p), q], [0.05, 0.065], wood, sides=14)
        p, q = np.array((0.42, -0.25, 1.18)), np.array((1.35, 0.25, 2.2))
        c.tube([p, p + 0.6 * (q - p)], 0.022, shaft, sides=10)
        c.tube([p + 0.58 * (q - p), q], [0.05, 0.065], wood, sides=14)
        stamp(c, crumb, (0.42, -0.25, 1.16), (20, 40, 10))
        c.ball(
            melted,
            lambda p: p * (1 + 0.1 * ripple(p, 3, 4))[:, None],
            cheesy,
            30,
            at=(0.42, -0.25, 1.04),
            size=(0.2, 0.2, 0.17),
        )
        c.tube(
            [(0.42, -0.25, 1.0), (0.43, -0.25, 0.94), (0.43, -0.25, 0.86)],
            [0.10, 0.05, 0.12],
            melted,
            cheesy,
            16,
            24,
        )
    for x, y, lift in (
        (-1.75, -0.45, 0),
        (-1.4, -0.78, 0),
        (-1.85, -0.9, 0),
        (-1.02, -1.02, 0),
        (-1.5, -1.15, 0),
        (-1.55, -0.72, 0.34),
        (1.5, -0.95, 0),
        (1.86, -0.7, 0),
        (1.1, -1.1, 0),
        (1.48, -0.6, 0),
    ):
        stamp(c, crumb, (x, y, top + 0.19 + lift), (90 * c.rng.randrange(4), 0, c.rng.uniform(0, 360)), 1.05)
    grape = c.stuff((0.16, 0.02, 0.06), 0.3, second=(0.24, 0.05, 0.10), scale=3, coat=0.3, sss=0.1)
    for k, (x, y) in enumerate(
        (
            (-0.5, -1.18),
            (-0.28, -1.06),
            (-0.3, -1.28),
            (-0.08, -1.2),
            (0.14, -1.1),
            (0.1, -1.3),
            (0.34, -1.22),
        )
    ):
        c.ball(grape, fine=20, at=(x, y, top + 0.12 + 0.02 * (k % 2)), size=(0.125, 0.125, 0.135))


def _husk(c: Craft, at: At, turn: At, opened: bool) -> None:
    """A tamale in its husk, tied; or opened, the dough showing."""

    def paint(p: Points) -> Points:
        a = np.arctan2(p[:, 2], p[:, 1])
        lines = np.sin(46 * a) * 0.5 + 0.4 * ripple(np.stack([7 * a, 0.6 * p[:, 0]], 1), 2, 3)
        tone = blend((0.78, 0.64, 0.36), (0.60, 0.44, 0.20), 0.45 + 0.4 * lines)
        return blend(tone, (0.44, 0.29, 0.11), 0.5 * ease(0.8, 1.5, ripple(p, 3, 8)))

    look = c.stuff(None, 0.65, bump=0.3, grain=30)
    with c.moved(at, turn):
        if opened:
            t, v = np.meshgrid(np.linspace(-1.3, 1.35, 60), np.linspace(-1, 1, 60), indexing="ij")
            wide = 0.62 * np.sqrt(np.clip(1 - (t / 1.42) ** 2, 0, 1)) + 0.06
            y = wide * v * (1 + 0.05 * np.sin(7 * t))
            z = (
                0.03
                + 0.30 * np.abs(v) ** 2.4 * np.exp(-((t / 0.9) ** 2))
                + 0.10 * ease(0.8, 1.35, np.abs(t))
                + 0.012 * np.sin(30 * v)
            )

            def leaf(p: Points) -> Points:
                lines = np.sin(64 * p[:, 1] / (0.25 + 0.6 * np.exp(-(p[:, 0] ** 2))))
                return blend((0.78, 0.64, 0.36), (0.62, 0.46, 0.21), 0.45 + 0.4 * lines)

            c.grid(np.stack([t, y, z], -1), look, leaf)

            def dough(p: Points) -> Points:
                q = np.sign(p) * np.abs(p) ** (0.75, 0.85, 0.85) * (0.98, 0.34, 0.27)
                return q * (1 + 0.02 * ripple(q, 5, 4) + 0.014 * ripple(q, 13, 5))[:, None]

            def corn(p: Points) -> Points:
                tone = blend((0.84, 0.66, 0.30), (0.80, 0.57, 0.20), 0.5 + 0.5 * ripple(p, 5, 2))
                return blend(tone, (0.62, 0.20, 0.05), 0.6 * ease(0.9, 1.6, ripple(p, 5, 11)))

            c.ball(c.stuff(None, 0.6, bump=0.7, grain=22, sss=0.15), dough, corn, 60, at=(0, 0, 0.32))
            sauce = c.stuff((0.40, 0.035, 0.012), 0.15, second=(0.30, 0.02, 0.008), scale=5, coat=0.9)

            def run(p: Points) -> Points:
                a, s = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
                far = s * (1 + 0.16 * np.sin(4 * a + 1) + 0.10 * np.sin(9 * a))
                x, y = 0.52 * far * np.cos(a), 0.36 * far * np.sin(a)
                z = (
                    0.335
                    + 0.28 * np.sqrt(np.clip(1 - (y / 0.42) ** 2, 0.03, 1))
                    - 0.03 * ease(0.9, 1.0, s)
                    + p[:, 2]
                )
                return np.stack([x, y, z], 1)

            c.lathe([(0, 0), (0.5, 0), (1, 0)], sauce, run, None, 110, 60)
            cheese = c.stuff((0.88, 0.84, 0.72), 0.6)
            beads(c, [(c.jitter(0.34), c.jitter(0.16), 0.63) for _ in range(24)], 0.028, cheese, fine=5)
            herbs(c, 12, 0.2, 0.65, 0.09)
            return
        c.tube(
            [
                (-1.32, 0, 0.24),
                (-1.14, 0, 0.27),
                (-0.86, 0, 0.3),
                (0, 0, 0.32),
                (0.8, 0, 0.3),
                (1.02, 0, 0.28),
            ],
            [0.30, 0.20, 0.27, 0.36, 0.28, 0.10],
            look,
            paint,
            60,
            90,
            lambda a: (1 + 0.05 * np.sin(9 * a)) / np.sqrt(np.cos(a) ** 2 + (1.12 * np.sin(a)) ** 2),
        )
        for k in range(9):
            a = 2 * math.pi * k / 9
            c.leaf(
                look,
                0.5,
                0.26,
                -0.5,
                0.3,
                0.7,
                at=(-1.16, 0.10 * math.cos(a), 0.27 + 0.12 * math.sin(a)),
                turn=(20 * math.sin(a), 0, 90 - 22 * math.cos(a)),
                paint=paint,
            )
        strip = c.stuff((0.66, 0.50, 0.24), 0.6, second=(0.54, 0.38, 0.16), scale=9)
        for x, r in ((-1.13, 0.2), (0.12, 0.365)):
            a = np.linspace(0, 2 * np.pi, 60)
            for off in (-0.03, 0.0, 0.03):
                line = np.stack(
                    [x + off + 0 * a, r * np.cos(a), 0.315 - 0.03 * (x < 0) + 0.9 * r * np.sin(a)], 1
                )
                c.tube(line, 0.022, strip, sides=8, fine=60)
            for s in (-1, 1):
                c.leaf(strip, 0.34, 0.09, -0.9, 0.2, at=(x, 0, 0.31 + 0.9 * r), turn=(30, 0, 70 * s + 20))


def tamales(c: Craft) -> None:
    plate(
        c,
        c.stuff((0.10, 0.24, 0.30), 0.25, second=(0.14, 0.30, 0.36), scale=5, coat=0.6),
        size=(1.2, 1.08, 0.9),
    )
    _husk(c, (-0.12, 0.72, 0.1), (0, 0, 8), False)
    _husk(c, (0.05, 0.14, 0.1), (0, 0, 2), False)
    _husk(c, (0.0, 0.44, 0.62), (0, 0, -6), False)
    _husk(c, (-0.1, -0.58, 0.1), (0, 0, -6), True)
    sauce_cup(c, (1.28, -0.42, 0.1), c.stuff((0.44, 0.03, 0.012), 0.2, coat=0.7), 0.95)
    herbs(c, 14, 0.24, 0.40, 0.07, (1.28, -0.42, 0))


BUILDERS: dict[str, Builder] = {
    "fondue": fondue,
    "tamales": tamales,
}
"""Key -> who builds it."""

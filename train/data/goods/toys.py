"""Toys, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.shelf import text


def rubber_duck(c: Craft) -> None:
    yellow = c.stuff((0.84, 0.52, 0.008), 0.22, coat=0.7, sss=0.25, deep=0.1)

    def body(p: Points) -> Points:
        q = p * (1.28, 0.98, 0.80)
        back = ease(0.25, 1.25, q[:, 0])
        q[:, 2] += 0.62 * back**1.6
        q[:, 1] *= 1 - 0.62 * back
        q[:, 2] = np.maximum(q[:, 2], -0.66)
        return q

    with c.moved((0, 0, 0.66), (0, 0, 48)):
        c.ball(yellow, body, fine=72)
        for s in (-1, 1):

            def wing(p: Points, s: int = s) -> Points:
                q = p * (0.62, 0.16, 0.36)
                q[:, 2] += 0.32 * ease(0.0, 0.7, q[:, 0])
                return q

            c.ball(yellow, wing, fine=40, at=(0.25, 0.86 * s, 0.12), turn=(-10 * s, 6, -8 * s))
        c.ball(yellow, fine=60, at=(-0.62, 0, 1.02), size=(0.74, 0.72, 0.70))
        orange = c.stuff((0.80, 0.17, 0.006), 0.25, coat=0.6, sss=0.2)

        def bill(p: Points) -> Points:
            q = p * (0.40, 0.38, 0.13)
            q[:, 2] += 0.16 * ease(0.0, -0.4, q[:, 0])
            return q

        c.ball(orange, bill, fine=36, at=(-1.34, 0, 0.92), turn=(0, 6, 0))
        c.ball(orange, lambda p: p * (0.28, 0.28, 0.09), fine=30, at=(-1.26, 0, 0.80), turn=(0, -10, 0))
        for s in (-1, 1):
            way = np.array((-0.74, 0.52 * s, 0.36))
            way = way / np.linalg.norm(way)
            spot = np.array((-0.62, 0, 1.02)) + 0.65 * way
            angle = math.degrees(math.atan2(way[1], way[0]))
            c.ball(
                c.stuff((0.86, 0.86, 0.84), 0.15, coat=0.8),
                fine=24,
                at=tuple(spot),
                size=(0.07, 0.15, 0.19),
                turn=(0, 20, angle),
            )
            c.ball(
                c.stuff((0.008, 0.008, 0.01), 0.08, coat=1.0),
                fine=24,
                at=tuple(spot + 0.035 * way),
                size=(0.06, 0.095, 0.125),
                turn=(0, 20, angle),
            )
            c.ball(
                c.stuff((0.9, 0.9, 0.9), 0.2, glow=0.3),
                fine=10,
                at=tuple(spot + 0.1 * way + (0, 0, 0.05)),
                size=0.026,
            )


def _doll(c: Craft, dress: Colour, scarf: Colour, at: At, size: float, turn: float) -> None:
    """One of the dolls that hold each other."""
    gold, skin = (0.82, 0.56, 0.10), (0.84, 0.58, 0.42)

    def paint(p: Points) -> Points:
        a, z = np.arctan2(p[:, 0], -p[:, 1]), p[:, 2]
        r = np.hypot(p[:, 0], p[:, 1])
        x = a * np.where(z > 1.75, 0.68, 0.85)
        tone = blend(dress, [0.8 * v for v in dress], ease(0.5, 0.1, z))
        dots = np.hypot((a / 0.42) % 1 - 0.5, ((z - 0.12) / 0.36) % 1 - 0.5)
        tone = blend(tone, gold, ease(0.16, 0.11, dots) * (np.abs(a) > 1.05))
        apron = ease(1.0, 0.96, np.hypot(x / 0.66, (z - 0.85) / 0.72))
        tone = blend(tone, (0.86, 0.80, 0.66), apron)
        rim = ease(0.05, 0.03, np.abs(np.hypot(x / 0.66, (z - 0.85) / 0.72) - 1.0))
        tone = blend(tone, gold, rim)
        for fx, fz, fr, petal in ((0.0, 0.92, 0.27, (0.66, 0.02, 0.03)), (-0.28, 0.56, 0.16, (0.08, 0.16, 0.56)),
                                  (0.28, 0.56, 0.16, (0.76, 0.30, 0.03))):  # fmt: skip
            d, b = np.hypot(x - fx, z - fz), np.arctan2(z - fz, x - fx)
            bloom = ease(0.0, -0.02, d - fr * (0.78 + 0.22 * np.cos(6 * b)))
            tone = blend(
                tone, blend(petal, [0.5 * v for v in petal], 0.6 * (np.sin(14 * d / fr + b) > 0.2)), bloom
            )
            tone = blend(tone, gold, ease(0.3 * fr, 0.26 * fr, d))
        for fx, fz, tilt in ((-0.3, 0.95, 0.8), (0.3, 0.95, -0.8), (-0.1, 0.42, 0.9), (0.1, 0.42, -0.9)):
            u = (x - fx) * math.cos(tilt) + (z - fz) * math.sin(tilt)
            w = (z - fz) * math.cos(tilt) - (x - fx) * math.sin(tilt)
            tone = blend(tone, (0.06, 0.26, 0.05), ease(1, 0.9, np.hypot(u / 0.15, w / 0.06)))
        cloth = ease(1.50, 1.53, z + 0.10 * np.cos(a))
        tone = blend(tone, scarf, cloth)
        spots = np.hypot((a / 0.5) % 1 - 0.5, ((z) / 0.3) % 1 - 0.5)
        tone = blend(tone, gold, cloth * ease(0.2, 0.15, spots))
        face = np.hypot(x / 0.43, (z - 2.02) / 0.42)
        tone = blend(tone, gold, ease(1.14, 1.11, face) * (r > 0.1))
        tone = blend(tone, skin, ease(1.04, 1.01, face))
        hair = ease(0.98, 1.0, np.hypot(x / 0.43, (z - 1.9) / 0.34)) * ease(1.03, 1.0, face) * (z > 2.02)
        tone = blend(tone, (0.16, 0.06, 0.02), hair)
        for s in (-1, 1):
            tone = blend(
                tone, (0.80, 0.24, 0.20), 0.7 * ease(1, 0.2, np.hypot(x - 0.22 * s, z - 1.88) / 0.12)
            )
            tone = blend(
                tone, (0.88, 0.87, 0.84), ease(1, 0.9, np.hypot((x - 0.16 * s) / 0.085, (z - 2.04) / 0.058))
            )
            tone = blend(tone, (0.05, 0.16, 0.30), ease(1, 0.85, np.hypot(x - 0.16 * s, z - 2.04) / 0.05))
            tone = blend(tone, (0.01, 0.01, 0.01), ease(1, 0.8, np.hypot(x - 0.16 * s, z - 2.04) / 0.026))
            brow = np.abs(z - 2.14 + 1.6 * (x - 0.16 * s) ** 2) + 0.5 * np.maximum(
                np.abs(x - 0.16 * s) - 0.1, 0
            )
            tone = blend(tone, (0.10, 0.04, 0.015), ease(0.022, 0.012, brow))
        lips = np.hypot(x / 0.085, (z - 1.79 - 0.02 * np.abs(x) / 0.085) / 0.034)
        return blend(tone, (0.66, 0.03, 0.04), ease(1, 0.85, lips))

    line = [
        (0, 0),
        (0.62, 0),
        (0.66, 0.03),
        (0.80, 0.40),
        (0.88, 0.78),
        (0.84, 1.15),
        (0.68, 1.5),
        (0.645, 1.62),
        (0.68, 1.8),
        (0.69, 2.05),
        (0.58, 2.36),
        (0.34, 2.57),
        (0, 2.63),
    ]
    c.lathe(line, c.stuff(None, 0.16, coat=0.9), None, paint, 260, 260, at=at, turn=(0, 0, turn), size=size)
    seam = [(0.838, 1.13), (0.850, 1.15), (0.828, 1.17)]
    c.lathe(seam, c.stuff((0.20, 0.12, 0.05), 0.4), at=at, size=size, steps=90, fine=8)


def matryoshka(c: Craft) -> None:
    _doll(c, (0.56, 0.015, 0.02), (0.66, 0.03, 0.02), (-0.75, 0.25, 0), 1.0, 4)
    _doll(c, (0.05, 0.14, 0.46), (0.72, 0.34, 0.02), (0.60, -0.25, 0), 0.72, -4)
    _doll(c, (0.08, 0.30, 0.10), (0.60, 0.03, 0.12), (1.55, -0.65, 0), 0.5, -10)


def bricks(c: Craft) -> None:
    """Building bricks with studs."""
    tones = (
        (0.60, 0.012, 0.012),
        (0.82, 0.50, 0.008),
        (0.02, 0.12, 0.52),
        (0.02, 0.28, 0.06),
        (0.80, 0.80, 0.78),
        (0.78, 0.22, 0.01),
    )
    looks = [c.stuff(v, 0.16, coat=0.5, sss=0.08) for v in tones]
    unit, high = 0.4, 0.48

    def brick(wide: int, deep: int, tone: int, at: At, turn: At = (0, 0, 0)) -> None:
        with c.moved(at, turn):
            c.box(looks[tone], (wide * unit - 0.012, deep * unit - 0.012, high), 0.014, at=(0, 0, high / 2))
            stud = None
            for i in range(wide):
                for j in range(deep):
                    spot = ((i - (wide - 1) / 2) * unit, (j - (deep - 1) / 2) * unit, high)
                    if stud is None:
                        line = [
                            (0.12, -0.01),
                            (0.12, -0.01),
                            (0.12, 0.07),
                            (0.108, 0.085),
                            (0.108, 0.085),
                            (0, 0.085),
                        ]
                        stud = c.lathe(line, looks[tone], steps=36, fine=30, at=spot)
                    else:
                        c.again(stud, spot)

    brick(4, 2, 2, (-0.62, 0.3, 0), (0, 0, 14))
    brick(4, 2, 0, (0.95, 0.35, 0), (0, 0, -20))
    with c.moved((-0.62, 0.3, high), (0, 0, 14)):
        brick(2, 2, 1, (-0.4, 0, 0))
        brick(2, 2, 3, (0.4, 0, 0))
        brick(4, 2, 0, (0.0, 0, high))
        brick(2, 2, 4, (0.4, 0, 2 * high))
    with c.moved((0.95, 0.35, high), (0, 0, -20)):
        brick(3, 2, 1, (0.2, 0, 0))
        brick(2, 2, 2, (0.0, 0, high))
    brick(2, 2, 5, (0.1, -0.95, 0), (0, 0, 32))
    brick(4, 2, 3, (-1.25, -0.85, 0), (0, 0, -12))
    brick(2, 2, 4, (1.35, -0.75, 0.34), (0, 78, 24))


def blocks(c: Craft) -> None:
    """Wooden blocks with letters, for building."""
    tones = (
        (0.60, 0.03, 0.03),
        (0.04, 0.18, 0.50),
        (0.05, 0.32, 0.10),
        (0.80, 0.42, 0.02),
        (0.42, 0.10, 0.46),
    )
    wood = c.stuff(
        (0.70, 0.48, 0.25), 0.5, second=(0.60, 0.38, 0.18), scale=4, stretch=(0.6, 4, 4), bump=0.06
    )

    def block(letter: str, side: str, top: str, tone: int, at: At, turn: float) -> None:
        ink = [c.stuff(tones[(tone + k) % 5], 0.4) for k in range(3)]
        with c.moved(at, (0, 0, turn)):
            c.box(wood, (0.94, 0.94, 0.94), 0.06, at=(0, 0, 0.47))
            for k, (sign, spin) in enumerate(((letter, 0), (side, 90))):
                with c.moved(turn=(0, 0, spin)):
                    for at, size in (
                        ((0, -0.47, 0.86), (0.8, 0.02, 0.05)),
                        ((0, -0.47, 0.08), (0.8, 0.02, 0.05)),
                        ((-0.39, -0.47, 0.47), (0.05, 0.02, 0.8)),
                        ((0.39, -0.47, 0.47), (0.05, 0.02, 0.8)),
                    ):
                        c.box(ink[k], size, 0, at=at)
                    text(c, sign, 0.72, ink[k], (0, -0.475, 0.46))
            text(c, top, 0.72, ink[2], (0, 0, 0.945), (0, 0, 0))

    block("A", "D", "K", 0, (-0.62, 0, 0), 24)
    block("B", "E", "S", 1, (0.62, 0.12, 0), 14)
    block("C", "F", "M", 2, (0.02, 0.02, 0.945), 30)
    ball = c.stuff((0.62, 0.02, 0.02), 0.2, coat=0.7)
    c.ball(ball, at=(1.25, -0.75, 0.3), size=0.3)
    roll = c.stuff((0.80, 0.46, 0.02), 0.25, coat=0.6)
    c.lathe(
        [(0, -0.4), (0.27, -0.4), (0.3, -0.37), (0.3, 0.37), (0.27, 0.4), (0, 0.4)],
        roll,
        at=(-1.0, -1.0, 0.3),
        turn=(90, 0, 58),
    )


def _limb(c: Craft, look: Any, a: At, b: At, r: float) -> None:
    c.tube([a, b], r, look, sides=24, fine=12)


def nutcracker(c: Craft) -> None:
    red = c.stuff((0.56, 0.012, 0.02), 0.22, coat=0.7)
    black, gold = (
        c.stuff((0.010, 0.010, 0.012), 0.2, coat=0.8),
        c.stuff((0.78, 0.52, 0.12), 0.25, metal=0.8, glow=0.05),
    )
    skin, white = c.stuff((0.84, 0.56, 0.40), 0.3, coat=0.4), c.stuff((0.86, 0.85, 0.82), 0.3, coat=0.4)
    with c.moved(turn=(0, 0, 10)):
        c.box(c.stuff((0.04, 0.20, 0.07), 0.3, coat=0.5), (1.5, 1.2, 0.24), 0.05, at=(0, 0, 0.12))
        for s in (-1, 1):
            c.lathe(
                [(0, 0), (0.27, 0), (0.28, 0.1), (0.22, 0.55), (0.25, 0.6)],
                black,
                lambda p: p * (1, 1.15, 1),
                at=(0.3 * s, 0, 0.24),
            )
            c.box(black, (0.34, 0.3, 0.16), 0.07, at=(0.3 * s, -0.26, 0.32))
            c.lathe([(0.25, 0.58), (0.27, 0.62), (0.25, 0.66)], gold, at=(0.3 * s, 0, 0.24))
            c.lathe([(0.21, 0.6), (0.23, 1.0), (0.26, 1.3)], white, at=(0.3 * s, 0, 0.24))
        c.lathe(
            [
                (0, 1.5),
                (0.56, 1.5),
                (0.62, 1.56),
                (0.54, 1.9),
                (0.56, 2.3),
                (0.66, 2.66),
                (0.6, 2.76),
                (0.3, 2.82),
            ],
            red,
            lambda p: p * (1, 0.82, 1),
        )
        c.lathe([(0.57, 1.78), (0.59, 1.8), (0.58, 1.92), (0.56, 1.94)], black, lambda p: p * (1, 0.82, 1))
        c.box(gold, (0.24, 0.06, 0.2), 0.02, at=(0, -0.48, 1.86))
        for k in range(3):
            for s in (-1, 1):
                c.ball(gold, fine=16, at=(0.17 * s, -0.47 - 0.02 * k, 2.08 + 0.22 * k), size=0.055)
            c.tube(
                [(-0.17, -0.475 - 0.02 * k, 2.08 + 0.22 * k), (0.17, -0.475 - 0.02 * k, 2.08 + 0.22 * k)],
                0.022,
                gold,
                fine=4,
            )
        for s in (-1, 1):
            c.ball(gold, lambda p: p * (1, 1, 0.6), at=(0.7 * s, 0, 2.68), size=(0.24, 0.26, 0.2))
            _limb(c, red, (0.76 * s, 0, 2.55), (0.80 * s, -0.02, 1.85), 0.17)
            c.lathe([(0.18, -0.08), (0.19, 0), (0.18, 0.08)], gold, at=(0.80 * s, -0.02, 1.86))
            c.ball(white, at=(0.80 * s, -0.04, 1.66), size=(0.15, 0.16, 0.18))
        c.lathe([(0, 2.78), (0.44, 2.8), (0.48, 2.9), (0.48, 3.5), (0.44, 3.6)], skin)
        fur = c.stuff((0.86, 0.85, 0.83), 0.95, bump=1.0, grain=30)
        c.ball(
            fur,
            lambda p: p * (1, 1, 1) + 0.03 * ripple(p, 9, 1)[:, None],
            at=(0, -0.36, 2.72),
            size=(0.38, 0.2, 0.34),
        )
        for s in (-1, 1):
            c.ball(fur, at=(0.45 * s, -0.04, 3.16), size=(0.14, 0.3, 0.42))
            c.ball(white, fine=20, at=(0.18 * s, -0.45, 3.32), size=(0.095, 0.04, 0.11))
            c.ball(
                c.stuff((0.02, 0.06, 0.16), 0.1, coat=1.0),
                fine=16,
                at=(0.17 * s, -0.485, 3.31),
                size=(0.05, 0.02, 0.065),
            )
            c.tube(
                [(0.07 * s, -0.48, 3.47), (0.19 * s, -0.47, 3.52), (0.30 * s, -0.42, 3.46)],
                0.03,
                black,
                fine=12,
            )
            c.tube(
                [(0.02 * s, -0.5, 3.07), (0.18 * s, -0.51, 3.1), (0.34 * s, -0.44, 3.2)],
                [0.07, 0.06, 0.015],
                black,
                fine=16,
            )
            c.ball(
                c.stuff((0.78, 0.22, 0.16), 0.4), fine=16, at=(0.3 * s, -0.385, 3.18), size=(0.08, 0.03, 0.08)
            )
        c.ball(skin, at=(0, -0.52, 3.2), size=(0.09, 0.14, 0.12))
        c.box(white, (0.34, 0.06, 0.12), 0.01, at=(0, -0.46, 2.97))
        for k in range(-2, 3):
            c.box(black, (0.008, 0.07, 0.12), 0, at=(0.06 * k, -0.462, 2.97))
        c.box(c.stuff((0.5, 0.01, 0.02), 0.3), (0.36, 0.05, 0.03), 0, at=(0, -0.455, 2.9))
        c.lathe(
            [(0.5, 3.52), (0.52, 3.56), (0.50, 3.64), (0.52, 4.3), (0.58, 4.62), (0.54, 4.7), (0, 4.72)],
            black,
        )
        c.lathe([(0.51, 3.54), (0.54, 3.58), (0.54, 3.68), (0.51, 3.72)], gold)
        c.cut(
            [(0.5 * math.cos(a), 0.36 * math.sin(a)) for a in np.linspace(math.pi, 2 * math.pi, 20)],
            0.05,
            black,
            0.01,
            at=(0, -0.42, 3.58),
            turn=(-70, 0, 0),
        )
        c.ball(gold, fine=20, at=(0, -0.55, 4.1), size=(0.17, 0.05, 0.2))
        c.tube([(-0.5, -0.2, 4.4), (0, -0.58, 3.86), (0.5, -0.2, 4.4)], 0.03, gold, fine=30)
        for k in range(40):
            a, t = k * GOLDEN, k / 40
            c.leaf(
                red,
                0.3,
                0.12,
                0.6,
                at=(0, -0.5, 4.62 + 0.34 * t),
                turn=(40 + 30 * t, 0, math.degrees(a)),
                size=0.7,
            )


BUILDERS: dict[str, Builder] = {
    "rubber-duck": rubber_duck, "matryoshka": matryoshka, "toy-bricks": bricks,
    "toy-blocks": blocks, "nutcracker": nutcracker,
}  # fmt: skip
"""Key -> who builds it."""

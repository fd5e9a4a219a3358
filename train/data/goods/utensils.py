"""Things of the kitchen and the desk, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease
from data.goods.dishes import bowl
from data.goods.shelf import BRASS, SILVER, STEEL, text


def umbrella(c: Craft, cloth: Colour = (0.50, 0.015, 0.03)) -> None:
    with c.moved((0, 0, 0), (16, 14, 0)):
        t, a = np.meshgrid(
            np.linspace(0, 1, 40), np.linspace(0, 2 * np.pi, 160, endpoint=False), indexing="ij"
        )
        panel = np.abs(np.cos(4 * a))
        r = 1.5 * np.sin(t * 1.28) * (1 - 0.045 * (1 - panel) * t)
        z = (
            2.55
            - 1.18 * (1 - np.cos(t * 1.28))
            - 0.10 * (1 - panel) * t
            + 0.11 * ease(0.9, 1, t) * (1 - panel)
        )
        c.grid(
            np.stack([r * np.cos(a), r * np.sin(a), z], -1),
            c.stuff(cloth, 0.5, sheen=0.3, sss=0.05),
            wrap=True,
        )
        steel = c.metal(STEEL, 0.25)
        for k in range(8):
            b = math.pi / 4 * k
            line = [
                (
                    1.5 * math.sin(v * 1.28) * math.cos(b),
                    1.5 * math.sin(v * 1.28) * math.sin(b),
                    2.53 - 1.18 * (1 - math.cos(v * 1.28)),
                )
                for v in np.linspace(0.02, 1.02, 9)
            ]
            c.tube(line, 0.014, steel, sides=6)
            c.tube([line[4], (0, 0, 1.75)], 0.011, steel, sides=6)
            c.ball(steel, fine=8, at=line[-1], size=0.03)
        c.tube([(0, 0, 0.2), (0, 0, 2.75)], 0.03, steel)
        handle = [
            (0, 0, 0.55),
            (0, 0, 0.05),
            (0.02, 0, -0.15),
            (0.16, 0, -0.3),
            (0.34, 0, -0.2),
            (0.36, 0, -0.05),
        ]
        c.tube(handle, 0.06, c.wood((0.34, 0.16, 0.06), (0.2, 0.09, 0.03), 0.3), fine=50)


def pencil(c: Craft) -> None:
    hexa = lambda t: 1 / np.cos((t % (np.pi / 3)) - np.pi / 6) * 0.93  # noqa: E731
    with c.moved((0, 0, 0), (0, -38, 0)), c.moved((0, 0, 0), (0, 0, 20)):
        c.tube(
            [(-1.45, 0, 0), (1.0, 0, 0)],
            0.13,
            c.stuff((0.80, 0.48, 0.02), 0.3, coat=0.5),
            sides=48,
            section=hexa,
        )
        c.lathe(
            [(0.125, 0), (0.04, 0.42), (0.04, 0.42)],
            c.wood((0.72, 0.48, 0.24), (0.62, 0.38, 0.17)),
            at=(1.02, 0, 0),
            turn=(0, 90, 0),
        )
        c.lathe(
            [(0.045, 0.40), (0.02, 0.54), (0, 0.58)],
            c.stuff((0.03, 0.03, 0.035), 0.4),
            at=(1.02, 0, 0),
            turn=(0, 90, 0),
        )
        band = [
            (0.125, 0),
            (0.142, 0.03),
            (0.13, 0.06),
            (0.142, 0.09),
            (0.13, 0.14),
            (0.13, 0.18),
            (0.142, 0.22),
            (0.13, 0.25),
            (0.125, 0.28),
        ]
        c.lathe(band, c.metal((0.72, 0.66, 0.48), 0.25), at=(-1.74, 0, 0), turn=(0, 90, 0))
        c.lathe(
            [(0, -0.02), (0.1, 0.0), (0.125, 0.05), (0.125, 0.3)],
            c.stuff((0.74, 0.28, 0.28), 0.7),
            at=(-1.98, 0, 0),
            turn=(0, 90, 0),
        )


def wooden_spoon(c: Craft) -> None:
    wood = c.wood((0.56, 0.34, 0.16), (0.42, 0.23, 0.10), 0.6)

    def hollow(p: Points) -> Points:
        q = p * (0.52, 0.38, 0.13)
        q[:, 2] = np.where(p[:, 2] > 0, 0.06 - 0.10 * (1 - np.hypot(p[:, 0], p[:, 1]) ** 2), q[:, 2])
        return q

    with c.moved((0, 0, 1.2), (60, 0, 0)), c.moved((0, 0, 0), (0, 0, 62)):
        c.ball(wood, hollow, None, 60, at=(1.1, 0, 0.02))
        c.tube([(0.7, 0, -0.02), (0.3, 0, 0), (-1.7, 0, 0.0)], [0.13, 0.085, 0.1], wood, sides=20)


def kitchen_knife(c: Craft) -> None:
    with c.moved((0, 0, 0), (0, -34, 0)):
        blade = [
            (-0.05, -0.02),
            (-0.05, 0.40),
            (1.2, 0.42),
            (1.75, 0.32),
            (2.25, 0.06),
            (1.9, -0.02),
            (1.0, -0.08),
            (0.3, -0.07),
        ]
        edge = [tuple(p) for p in np.array(blade)]
        c.cut(edge, 0.035, c.metal((0.62, 0.63, 0.65), 0.2), 0.008)
        c.cut(
            [
                (0.0, -0.045),
                (0.3, -0.07),
                (1.0, -0.08),
                (1.9, -0.02),
                (2.25, 0.06),
                (1.88, 0.03),
                (1.0, -0.03),
                (0.3, -0.02),
            ],
            0.04,
            c.metal((0.85, 0.86, 0.88), 0.1),
            0.003,
        )
        grip = [
            (-1.5, 0.10),
            (-1.42, 0.36),
            (-0.9, 0.34),
            (-0.12, 0.42),
            (-0.05, 0.40),
            (-0.05, 0.14),
            (-0.3, 0.12),
            (-0.8, 0.16),
            (-1.3, 0.06),
        ]
        c.cut(grip, 0.17, c.wood((0.10, 0.05, 0.03), (0.06, 0.03, 0.02), 0.35), 0.05)
        for x in (-0.3, -0.72, -1.15):
            c.ball(c.metal(SILVER), fine=12, at=(x, -0.085, 0.25), size=(0.045, 0.02, 0.045))


def cutlery(c: Craft) -> None:
    steel = c.metal((0.72, 0.72, 0.73), 0.16)
    handle = [
        (-0.06, 0.1),
        (-0.11, -0.6),
        (-0.13, -1.25),
        (-0.08, -1.42),
        (0.08, -1.42),
        (0.13, -1.25),
        (0.11, -0.6),
        (0.06, 0.1),
    ]
    with c.moved((-0.5, 0, 1.45), (-8, 0, 0)):
        c.cut(handle, 0.06, steel, 0.025)
        c.cut(
            [(-0.06, 0.08), (-0.2, 0.4), (-0.26, 0.66), (0.26, 0.66), (0.2, 0.4), (0.06, 0.08)],
            0.05,
            steel,
            0.02,
        )
        for k in range(4):
            x = -0.21 + 0.14 * k
            c.tube(
                [(x, 0, 0.6), (x, -0.03, 0.95), (0.96 * x, -0.02, 1.32)],
                [0.05, 0.045, 0.028],
                steel,
                sides=12,
                fine=16,
            )
    with c.moved((0.5, 0, 1.45), (-8, 0, 0)):
        c.cut(handle, 0.07, steel, 0.03)
        c.cut(
            [
                (-0.06, 0.05),
                (-0.12, 0.3),
                (-0.16, 0.7),
                (-0.12, 1.1),
                (0.06, 1.32),
                (0.1, 1.3),
                (0.1, 0.3),
                (0.06, 0.05),
            ],
            0.035,
            steel,
            0.012,
        )


def empty_bowl(c: Craft) -> None:
    bowl(c, c.stuff((0.74, 0.66, 0.54), 0.3, second=(0.66, 0.56, 0.43), scale=12, coat=0.4))
    c.lathe(
        [(1.25, 0.98), (1.33, 0.96), (1.33, 1.02), (1.29, 1.05), (1.25, 1.0)],
        c.stuff((0.24, 0.12, 0.05), 0.3, coat=0.4),
        steps=96,
    )


def jar(c: Craft, filled: Any = None) -> None:
    line = [(0, 0), (0.6, 0), (0.68, 0.06), (0.7, 0.2), (0.7, 1.3), (0.62, 1.5), (0.52, 1.56), (0.52, 1.72)]
    c.lathe(line, c.glass(clear=0.86), fine=90)
    if filled is not None:
        c.lathe(
            [(0, 0.05), (0.6, 0.05), (0.67, 0.15), (0.67, 1.3), (0.62, 1.42), (0.62, 1.42), (0, 1.42)], filled
        )
    lid = c.metal(BRASS, 0.3)
    c.lathe(
        [(0, 1.9), (0.5, 1.9), (0.58, 1.87), (0.6, 1.8), (0.6, 1.66), (0.58, 1.64)],
        lid,
        lambda p: (
            p * np.stack([1 + 0.012 * np.cos(50 * np.arctan2(p[:, 1], p[:, 0]))] * 2 + [np.ones(len(p))], 1)
        ),
        steps=200,
    )


def honey(c: Craft) -> None:
    jar(c, c.stuff((0.74, 0.30, 0.012), 0.08, second=(0.80, 0.38, 0.02), scale=1.5, coat=0.8, glow=0.06))
    label = c.stuff((0.84, 0.78, 0.62), 0.7)
    a = np.linspace(-2.25, -0.9, 30)
    c.grid(
        np.stack([np.stack([0.71 * np.cos(a), 0.71 * np.sin(a), np.full(30, z)], -1) for z in (0.5, 1.1)]),
        label,
    )
    text(c, "HONEY", 0.21, c.stuff((0.25, 0.12, 0.03), 0.7), (0, -0.725, 0.8))


def light_bulb(c: Craft) -> None:
    with c.moved((0, 0, 0), (0, 12, 0)):
        steel = c.metal((0.70, 0.66, 0.58), 0.28)
        screw = (
            [(0, 0), (0.12, 0), (0.2, 0.08)]
            + [(0.30 + 0.025 * (-1) ** k, 0.12 + 0.06 * k) for k in range(9)]
            + [(0.32, 0.68)]
        )
        c.lathe([(0, -0.05), (0.1, -0.04), (0.14, 0.02), (0.2, 0.09)], c.stuff((0.03, 0.03, 0.03), 0.4))
        c.lathe(screw, steel, fine=120)
        glass = [
            (0.31, 0.64),
            (0.33, 0.8),
            (0.45, 1.05),
            (0.72, 1.45),
            (0.82, 1.85),
            (0.72, 2.25),
            (0.42, 2.52),
            (0, 2.6),
        ]
        c.lathe(glass, c.glass((0.86, 0.82, 0.70), clear=0.80, rim=0.7), fine=80)
        wire, glow = c.metal(STEEL), c.stuff((1.0, 0.66, 0.22), 1, glow=4.0)
        c.tube([(0, 0, 0.7), (0, 0, 1.25)], [0.1, 0.06], c.stuff((0.75, 0.8, 0.8), 0.1, clear=0.5))
        for s in (-1, 1):
            c.tube([(0.04 * s, 0, 1.0), (0.1 * s, 0, 1.4), (0.3 * s, 0, 1.85)], 0.014, wire, sides=6)
        t = np.linspace(-1, 1, 90)
        c.tube(
            [
                (0.3 * v, 0.045 * math.sin(60 * v), 1.86 + 0.10 * (1 - v * v) + 0.045 * math.cos(60 * v))
                for v in t
            ],
            0.016,
            glow,
            sides=6,
            fine=260,
        )


def fishbowl(c: Craft) -> None:
    line = [
        (0, 0),
        (0.7, 0),
        (0.75, 0.03),
        (1.12, 0.45),
        (1.25, 0.95),
        (1.1, 1.5),
        (0.8, 1.82),
        (0.78, 1.88),
        (0.9, 1.98),
    ]
    c.lathe(line, c.glass(clear=0.88, rim=0.7), fine=90)
    c.lathe(
        [(0, 0.04), (0.7, 0.05), (1.08, 0.45), (1.21, 0.95), (1.07, 1.48), (1.07, 1.48), (0, 1.48)],
        c.stuff((0.40, 0.66, 0.78), 0.03, coat=1, clear=0.74),
    )
    pebble = [c.stuff(v, 0.6) for v in ((0.5, 0.4, 0.28), (0.3, 0.28, 0.26), (0.7, 0.62, 0.5))]
    kinds = [c.ball(look, fine=8, at=(0, 0, 0.2), size=0.01) for look in pebble]
    for _ in range(260):
        a, d = c.rng.uniform(0, 6.3), 0.88 * math.sqrt(c.rng.random())
        c.again(
            c.rng.choice(kinds),
            (d * math.cos(a), d * math.sin(a), 0.12 + 0.1 * c.rng.random() + 0.1 * d),
            (c.jitter(60), c.jitter(60), 0),
            (0.08, 0.06, 0.05),
        )
    weed = c.leafy((0.06, 0.32, 0.06), (0.04, 0.2, 0.03))
    for k in range(7):
        c.leaf(
            weed,
            0.95 + c.jitter(0.2),
            0.13,
            0.5,
            0.3,
            wave=1.2,
            at=(0.62 + c.jitter(0.15), 0.25 + c.jitter(0.15), 0.2),
            turn=(78 + c.jitter(12), 0, 50 * k),
        )

    def scales(p: Points) -> Points:
        colour = blend((0.84, 0.22, 0.01), (0.86, 0.48, 0.08), ease(0.1, -0.8, p[:, 2]))
        return blend(
            colour, (0.6, 0.12, 0.01), 0.4 * ease(0.2, 0.9, np.sin(26 * p[:, 0]) * np.sin(30 * p[:, 2]))
        )

    body, fin = (
        c.stuff(None, 0.25, coat=0.5, glow=0.12),
        c.stuff((0.86, 0.34, 0.04), 0.4, clear=0.15, glow=0.12),
    )
    with c.moved((-0.12, -0.2, 0.98), (0, 0, 15), 0.52):
        c.ball(
            body,
            lambda p: (
                p
                * np.stack([np.ones(len(p)), 0.42 * (1 - 0.35 * p[:, 0]), 0.58 * (1 - 0.3 * p[:, 0])], 1)
                * (-1, 1, 1)
            ),
            scales,
            50,
        )
        for s in (-1, 1):
            c.leaf(fin, 0.95, 0.6, 0.4, 0.3, 0.55, wave=0.2, at=(0.9, 0, 0), turn=(90 * s, 35 * s, -90))
        c.leaf(fin, 0.7, 0.8, 0.3, 0.1, 0.7, at=(0.25, 0, 0.45), turn=(52, 90, -90))
        c.leaf(fin, 0.4, 0.3, 0.4, 0.3, 0.7, at=(-0.25, -0.3, -0.25), turn=(-35, 0, -120))
        for s in (-1, 1):
            c.ball(c.stuff((0.9, 0.9, 0.88), 0.2), fine=14, at=(-0.68, 0.26 * s, 0.14), size=0.11)
            c.ball(c.stuff((0.01, 0.01, 0.01), 0.1, coat=1), fine=14, at=(-0.70, 0.31 * s, 0.14), size=0.075)


BUILDERS: dict[str, Builder] = {
    "umbrella": umbrella,
    "pencil": pencil,
    "wooden-spoon": wooden_spoon,
    "kitchen-knife": kitchen_knife,
    "cutlery": cutlery,
    "bowl": empty_bowl,
    "jar": jar,
    "honey": honey,
    "light-bulb": light_bulb,
    "fishbowl": fishbowl,
}
"""Key -> who builds it."""

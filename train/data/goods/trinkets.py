"""Old things of a study, built and rendered for `cooked.py`: a camera, a telephone, a pen, a pipe; and a top."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.antiques import ribbed, torus
from data.goods.arms import feather
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.shelf import BRASS, text


def _slab(
    c: Craft, look: Any, wide: float, deep: float, low: float, high: float, bevel: float = 0.03
) -> None:
    """A board with half round ends."""
    r = deep / 2
    a = np.linspace(-np.pi / 2, np.pi / 2, 20)
    right = [(wide / 2 - r + r * math.cos(t), r * math.sin(t)) for t in a]
    plan = [*right, *((-x, y) for x, y in right[::-1])]
    c.cut(plan, high - low, look, bevel, at=(0, 0, (low + high) / 2), turn=(-90, 0, 0))


def camera(c: Craft) -> None:
    """An old camera for film."""
    skin = c.stuff((0.018, 0.017, 0.016), 0.6, bump=0.9, grain=34, cells=True)
    chrome, dark = c.metal((0.72, 0.71, 0.69), 0.28), c.stuff((0.015, 0.015, 0.016), 0.3, coat=0.6)
    with c.moved(turn=(0, 0, -20)):
        _slab(c, skin, 2.9, 0.86, 0.16, 1.22, 0.01)
        _slab(c, chrome, 2.92, 0.88, 0.0, 0.18)
        _slab(c, chrome, 2.92, 0.88, 1.2, 1.56, 0.05)
        c.box(chrome, (0.95, 0.8, 0.42), 0.08, at=(-0.02, -0.02, 1.66))
        c.box(dark, (0.34, 0.05, 0.2), 0.02, at=(0.72, -0.43, 1.42))
        c.box(dark, (0.2, 0.05, 0.15), 0.02, at=(-0.78, -0.43, 1.42))
        c.box(c.stuff((0.10, 0.16, 0.22), 0.05, coat=1.0), (0.27, 0.04, 0.14), 0.01, at=(0.72, -0.445, 1.42))
        text(c, "OPTIMA", 0.17, c.stuff((0.03, 0.03, 0.03), 0.5), (-0.02, -0.43, 1.70))
        c.box(dark, (0.34, 0.3, 0.05), 0.01, at=(-0.02, 0, 1.89))
        for x, r, tall in ((-1.08, 0.27, 0.24), (0.78, 0.24, 0.2), (1.16, 0.15, 0.24)):
            with c.moved((x, 0, 1.54)):
                c.lathe([(0, tall), (r - 0.03, tall), (r, tall - 0.03), (r, 0.04), (r - 0.02, 0), (0, 0)], chrome,
                        ribbed(40, 0.025), steps=160)  # fmt: skip
                c.lathe([(0, tall + 0.004), (0.6 * r, tall + 0.004)], dark, fine=8)
        c.tube([(1.16, -0.1, 1.8), (1.36, -0.3, 1.8), (1.38, -0.42, 1.78)], [0.05, 0.05, 0.035], chrome)
        with c.moved((-0.02, -0.4, 0.74), (90, 0, 0)):
            line = [
                (0.60, 0),
                (0.60, 0.14),
                (0.56, 0.16),
                (0.56, 0.16),
                (0.56, 0.3),
                (0.52, 0.32),
                (0.52, 0.32),
                (0.52, 0.5),
                (0.46, 0.54),
                (0.42, 0.52),
                (0.36, 0.36),
            ]
            c.lathe(line, chrome, fine=110, steps=110)
            for low, high, r, count in ((0.18, 0.28, 0.575, 60), (0.36, 0.46, 0.535, 56)):
                c.lathe(
                    [(r - 0.03, low), (r, low + 0.01), (r, high - 0.01), (r - 0.03, high)],
                    dark,
                    ribbed(count, 0.02),
                    steps=240,
                )
            c.lathe([(0.44, 0.53), (0.40, 0.5), (0.34, 0.34), (0.3, 0.3), (0, 0.3)], dark)
            c.lathe([(0, 0.46), (0.14, 0.45), (0.26, 0.41), (0.34, 0.34)],
                    c.stuff((0.03, 0.035, 0.09), 0.03, coat=1.0, second=(0.10, 0.03, 0.12), scale=2))  # fmt: skip
        for s in (-1, 1):
            torus(c, chrome, 0.09, 0.022, (1.49 * s, 0, 1.28), (0, 90, 0))
    strap = c.stuff((0.22, 0.095, 0.035), 0.6, bump=0.3)
    for line in (
        [(-1.4, 0.5, 1.28), (-1.75, 0.55, 0.9), (-1.8, 0.3, 0.2), (-1.2, 0.75, 0.05), (0, 1.1, 0.04)],
        [(1.42, -0.5, 1.28), (1.75, -0.35, 0.8), (1.8, 0.1, 0.15), (1.2, 0.8, 0.05), (0, 1.1, 0.04)],
    ):
        c.tube(line, 0.075, strap, sides=12, fine=70, section=lambda t: 0.25 + 0.75 * np.abs(np.cos(t)))


def telephone(c: Craft) -> None:
    """An old one with a dial."""
    black, chrome = c.stuff((0.012, 0.012, 0.013), 0.12, coat=1.0), c.metal((0.78, 0.76, 0.72), 0.2)
    with c.moved(turn=(0, 0, -22)):
        t = np.linspace(0, 2 * np.pi, 120, endpoint=False)
        square = lambda v: np.sign(v) * np.abs(v) ** 0.45  # noqa: E731
        rings = []
        for wide, front, back, z in (
            (0.2, 0.2, 0.2, 0.0),
            (1.24, 1.1, 1.0, 0.0),
            (1.28, 1.14, 1.04, 0.06),
            (1.22, 1.06, 1.0, 0.22),
            (1.02, 0.78, 0.86, 0.62),
            (0.86, 0.42, 0.70, 1.02),
            (0.80, 0.28, 0.6, 1.22),
            (0.72, 0.2, 0.5, 1.28),
            (0.2, 0.1, 0.2, 1.28),
        ):
            y = np.where(np.sin(t) < 0, front, back) * square(np.sin(t))
            rings.append(np.stack([wide * square(np.cos(t)), y, z + 0 * t], -1))
        c.grid(np.stack(rings), black, wrap=True)
        with c.moved((0, -0.72, 0.68), (50, 0, 0), 0.98):
            c.lathe([(0.66, -0.1), (0.68, 0.04), (0.64, 0.09), (0.6, 0.08)], chrome)
            c.lathe([(0, 0.06), (0.62, 0.06)], c.stuff((0.84, 0.80, 0.68), 0.4), fine=10)
            ink = c.stuff((0.02, 0.02, 0.02), 0.5)
            dial = c.stuff((0.03, 0.03, 0.032), 0.2, coat=0.8)
            c.lathe([(0, 0.14), (0.26, 0.14), (0.28, 0.12), (0.28, 0.1)], dial)
            c.lathe([(0, 0.15), (0.17, 0.15)], c.stuff((0.84, 0.80, 0.68), 0.5), fine=6)
            torus(c, dial, 0.56, 0.05, (0, 0, 0.11))
            torus(c, dial, 0.30, 0.05, (0, 0, 0.11))
            for k in range(12):
                a = math.radians(62 + 30 * k)
                x, y = 0.43 * math.cos(a), 0.43 * math.sin(a)
                if k < 10:
                    torus(c, dial, 0.105, 0.026, (x, y, 0.13))
                    text(c, str((k + 1) % 10), 0.13, ink, (x, y, 0.07), (0, 0, 0))
                for s in (-1, 1):
                    b = a + s * 0.26
                    c.box(dial, (0.22, 0.055, 0.05), 0.01, at=(0.43 * math.cos(b), 0.43 * math.sin(b), 0.12),
                          turn=(0, 0, math.degrees(b)))  # fmt: skip
            c.tube([(0.62, -0.16, 0.12), (0.5, -0.2, 0.17), (0.38, -0.22, 0.16)], 0.025, chrome)
        for x in (-0.58, 0.58):
            for y in (-0.12, 0.42):
                c.tube([(x, y, 1.2), (x, y * 1.05, 1.4), (x, y * 1.25, 1.5)], [0.09, 0.07, 0.06], chrome)
        hand = [
            (-1.3, 0.15, 1.52),
            (-1.15, 0.15, 1.66),
            (-0.6, 0.15, 1.74),
            (0, 0.15, 1.78),
            (0.6, 0.15, 1.74),
            (1.15, 0.15, 1.66),
            (1.3, 0.15, 1.52),
        ]
        c.tube(hand, [0.16, 0.17, 0.13, 0.12, 0.13, 0.17, 0.16], black, sides=24, fine=80)
        for s in (-1, 1):
            with c.moved((1.3 * s, 0.15, 1.56), (180, 16 * s, 0)):
                c.lathe(
                    [
                        (0, -0.12),
                        (0.18, -0.08),
                        (0.28, 0.06),
                        (0.34, 0.22),
                        (0.33, 0.3),
                        (0.28, 0.32),
                        (0, 0.3),
                    ],
                    black,
                )
        t = np.linspace(0, 26 * math.pi, 420)
        x, y = -1.2 - 0.75 * np.sin(np.linspace(0, 2.2, 420)), 0.5 - 1.5 * np.linspace(0, 1, 420) ** 1.4
        z = 0.1 + 0.8 * np.linspace(1, 0, 420) ** 3
        c.tube(
            np.stack([x + 0.075 * np.cos(t), y, z + 0.075 * np.sin(t)], -1), 0.024, black, sides=8, fine=900
        )


def record_player(c: Craft) -> None:
    wood = c.stuff((0.30, 0.13, 0.05), 0.3, second=(0.20, 0.08, 0.03), scale=4, stretch=(0.5, 5, 5), coat=0.5)
    chrome, black = c.metal((0.76, 0.76, 0.77), 0.2), c.stuff((0.012, 0.012, 0.013), 0.35, coat=0.4)

    def grooves(p: Points) -> Points:
        r, a = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0])
        shine = np.abs(np.cos(a - 0.75)) ** 14 + 0.4 * np.abs(np.cos(a - 1.4)) ** 40
        gap = np.min([np.abs(r - d) for d in (0.62, 0.8, 0.95, 1.1)], axis=0) < 0.009
        return blend((0.008, 0.008, 0.009), (0.34, 0.34, 0.35), 0.7 * shine * np.where(gap, 0.2, 1))

    with c.moved(turn=(0, 0, -18)):
        c.box(wood, (3.5, 2.7, 0.5), 0.05, at=(0, 0, 0.35))
        c.box(c.stuff((0.68, 0.66, 0.62), 0.35, metal=0.7), (3.36, 2.56, 0.03), 0.01, at=(0, 0, 0.61))
        for x in (-1.4, 1.4):
            for y in (-1, 1):
                c.lathe([(0, 0), (0.16, 0), (0.18, 0.1), (0, 0.1)], black, at=(x, y, 0.01))
        with c.moved((-0.42, 0.02, 0.63)):
            c.lathe([(0, 0.1), (1.26, 0.1), (1.28, 0.08), (1.28, 0)], chrome, steps=140)
            c.lathe(
                [(0.4, 0.13), (1.18, 0.13), (1.22, 0.12), (1.22, 0.1)],
                c.stuff(None, 0.3, coat=0.4),
                None,
                grooves,
                200,
                220,
            )
            c.lathe([(0, 0.135), (0.42, 0.135)], c.stuff((0.60, 0.04, 0.03), 0.5), fine=8)
            c.lathe([(0.2, 0.138), (0.36, 0.138)], c.stuff((0.84, 0.70, 0.40), 0.5), fine=8)
            c.lathe([(0, 0.22), (0.035, 0.2), (0.04, 0.13)], chrome)
        with c.moved((1.28, 0.78, 0.62)):
            c.lathe([(0, 0.1), (0.3, 0.1), (0.34, 0.06), (0.34, 0)], black)
            c.lathe([(0, 0.42), (0.13, 0.42), (0.15, 0.38), (0.15, 0.1)], chrome)
            arm = [
                (0.04, 0.42, 0.34),
                (0, 0, 0.36),
                (-0.08, -0.7, 0.34),
                (-0.16, -1.2, 0.32),
                (-0.62, -1.52, 0.24),
            ]
            c.tube(arm, 0.045, chrome, fine=50)
            c.lathe(
                [(0, 0), (0.17, 0), (0.17, 0.2), (0, 0.2)], black, at=(0.02, 0.26, 0.35), turn=(-90, 0, 0)
            )
            c.box(black, (0.17, 0.34, 0.1), 0.03, at=(-0.74, -1.6, 0.22), turn=(0, 0, -56))
        for x, r in ((1.34, 0.17), (0.98, 0.11)):
            c.lathe(
                [(0, 0.14), (r - 0.02, 0.14), (r, 0.11), (r, 0)],
                chrome,
                ribbed(30, 0.03),
                at=(x, -1.0, 0.62),
                steps=120,
            )
        lid = c.stuff((0.55, 0.60, 0.63), 0.04, coat=1.0)
        c.cleared(lid, 0.82, 0.5)
        with c.moved((0, 1.34, 0.64), (-68, 0, 0)):
            c.box(lid, (3.45, 2.5, 0.05), 0.01, at=(0, -1.25, 0.4))
            for at, size in (
                ((0, 0, 0.2), (3.45, 0.04, 0.4)),
                ((-1.72, -1.25, 0.2), (0.04, 2.5, 0.4)),
                ((1.72, -1.25, 0.2), (0.04, 2.5, 0.4)),
            ):
                c.box(lid, size, 0.01, at=at)


def quill_ink(c: Craft) -> None:
    """A quill in its inkwell, on a sheet of paper."""

    def written(p: Points) -> Points:
        row = np.abs((p[:, 1] / 0.17) % 1 - 0.5 + 0.16 * np.sin(42 * p[:, 0] + 5 * np.floor(p[:, 1] / 0.17)))
        ink = ease(0.16, 0.05, row) * (np.abs(p[:, 0]) < 1.05) * (np.abs(p[:, 1]) < 0.95)
        ink = ink * (np.sin(9 * p[:, 0] + 31 * np.floor(p[:, 1] / 0.17)) > -0.8)
        old = blend((0.78, 0.66, 0.44), (0.62, 0.46, 0.25), ease(0.8, 1.5, np.hypot(0.9 * p[:, 0], p[:, 1])))
        return blend(old, (0.10, 0.06, 0.03), 0.75 * ink)

    x, y = np.meshgrid(np.linspace(-1.35, 1.35, 260), np.linspace(-1.2, 1.2, 230), indexing="ij")
    sheet = np.stack([x, y, 0.03 + 0.05 * np.abs(x / 1.35) ** 6 + 0.02 * np.sin(3 * x + 2 * y)], -1)
    c.grid(sheet, c.stuff(None, 0.8), written, at=(-0.45, -0.35, 0), turn=(0, 0, 10))
    glass = c.stuff((0.05, 0.07, 0.10), 0.04, coat=1.0)
    c.cleared(glass, 0.45, 0.9)
    with c.moved((0.75, 0.3, 0.05), size=1.35):
        c.box(glass, (1.1, 1.1, 0.72), 0.14, at=(0, 0, 0.36))
        c.box(c.stuff((0.006, 0.008, 0.02), 0.1), (0.86, 0.86, 0.44), 0.1, at=(0, 0, 0.3))
        brass = c.metal(BRASS, 0.25)
        c.lathe(
            [(0.42, 0.7), (0.42, 0.76), (0.30, 0.82), (0.28, 0.96), (0.34, 1.02), (0.30, 1.04), (0.23, 0.96)],
            brass,
        )
        c.lathe([(0.25, 0.94), (0, 0.94)], c.stuff((0.004, 0.005, 0.012), 0.06), fine=6)
        with c.moved((0.08, 0, 1.2), (0, 2, 0), 0.62):
            feather(c)


def pipe(c: Craft) -> None:
    """A pipe for tobacco."""
    briar = c.stuff(
        (0.22, 0.065, 0.02), 0.2, second=(0.10, 0.028, 0.009), scale=3, stretch=(1, 1, 3), coat=0.7
    )
    black, gold = c.stuff((0.010, 0.010, 0.011), 0.15, coat=0.9), c.metal((0.72, 0.56, 0.26), 0.25)
    with c.moved((0, 0, 0), (0, 0, -14)):
        bowl = [
            (0, 0),
            (0.3, 0.01),
            (0.52, 0.14),
            (0.62, 0.45),
            (0.6, 0.9),
            (0.52, 1.3),
            (0.50, 1.34),
            (0.44, 1.36),
            (0.38, 1.32),
            (0.37, 1.15),
        ]
        with c.moved((-1.35, 0, 0), (0, -8, 0)):
            c.lathe(bowl, briar, fine=100)
            leaf = c.stuff((0.16, 0.075, 0.025), 0.9, second=(0.07, 0.03, 0.01), scale=12, bump=1.2, grain=20)
            c.lathe([(0.39, 1.18), (0.2, 1.22), (0, 1.23)], leaf)
        c.tube(
            [(-1.3, 0, 0.3), (-0.8, 0, 0.36), (-0.3, 0, 0.6), (0.1, 0, 0.86)],
            [0.36, 0.27, 0.2, 0.17],
            briar,
            sides=28,
            fine=50,
        )
        c.tube([(0.08, 0, 0.845), (0.2, 0, 0.93)], 0.185, gold, sides=28, fine=8)
        stem: list[At] = [(0.18, 0, 0.91), (0.8, 0, 1.3), (1.35, 0, 1.48), (1.95, 0, 1.48)]
        c.tube(stem, [0.165, 0.13, 0.11, 0.1], black, sides=24, fine=60)
        c.ball(black, at=(1.98, 0, 1.48), size=(0.08, 0.17, 0.09))


def spinning_top(c: Craft) -> None:
    def paint(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        wood = blend((0.62, 0.36, 0.15), (0.46, 0.24, 0.09), 0.5 + 0.5 * ripple(p * (2, 2, 9), 1.5, 2))
        for low, high, tone in (
            (0.30, 0.50, (0.60, 0.02, 0.02)),
            (0.56, 0.74, (0.03, 0.16, 0.50)),
            (0.80, 0.96, (0.80, 0.48, 0.02)),
            (1.0, 1.16, (0.03, 0.30, 0.10)),
        ):
            wood = blend(wood, tone, (r > low) & (r < high) & (p[:, 2] > 0.9))
        return blend(wood, (0.60, 0.02, 0.02), (p[:, 2] < 0.9) & (r > 0.72) & (r < 0.98))

    with c.moved((0, 0, 0), (9, 13, 0)):
        line = [
            (0, 0),
            (0.04, 0.03),
            (0.07, 0.14),
            (0.16, 0.24),
            (0.7, 0.6),
            (1.12, 0.88),
            (1.22, 1.02),
            (1.18, 1.14),
            (0.9, 1.26),
            (0.3, 1.38),
            (0.16, 1.46),
            (0.11, 1.6),
            (0.11, 2.1),
            (0.15, 2.2),
            (0.13, 2.3),
            (0, 2.32),
        ]
        c.lathe(line, c.stuff(None, 0.22, coat=0.7), None, paint, 160, 200)
        c.lathe([(0, -0.1), (0.03, -0.06), (0.055, 0.1)], c.metal(), steps=24)


def yo_yo(c: Craft) -> None:
    red = c.stuff((0.60, 0.012, 0.018), 0.15, coat=0.9)
    gold, cord = (
        c.stuff((0.82, 0.52, 0.04), 0.2, coat=0.6),
        c.stuff((0.86, 0.84, 0.78), 0.8, bump=0.4, grain=60),
    )
    half = [
        (0, 0.0),
        (0.3, 0.0),
        (0.34, 0.09),
        (0.8, 0.13),
        (1.02, 0.22),
        (1.06, 0.34),
        (1.0, 0.46),
        (0.7, 0.54),
        (0.3, 0.57),
        (0, 0.57),
    ]
    with c.moved((0, 0, 1.06), (82, 0, 38)):
        for s in (0, 180):
            with c.moved(turn=(s, 0, 0)):
                c.lathe(half, red, steps=120, fine=90, at=(0, 0, 0.03))
                c.lathe([(0.72, 0.575), (0.80, 0.575), (0.84, 0.555)], gold, fine=12, steps=100)
                c.lathe([(0, 0.625), (0.30, 0.62), (0.34, 0.59)], gold, fine=16)
        c.lathe([(0.36, -0.06), (0.44, -0.03), (0.44, 0.03), (0.36, 0.06)], cord, ribbed(40, 0.02), steps=160)
    line = [(0.30, -0.36, 1.2), (0.42, -0.4, 1.75), (0.35, -0.3, 2.4), (0.55, -0.25, 2.95)]
    c.tube(line, 0.03, cord, sides=8, fine=60)
    t = np.linspace(0, 2 * np.pi, 40)
    c.tube(
        np.stack([0.60 + 0.13 * np.cos(t), -0.25 + 0 * t, 3.1 + 0.17 * np.sin(t)], -1),
        0.03,
        cord,
        sides=8,
        fine=60,
    )


BUILDERS: dict[str, Builder] = {
    "film-camera": camera, "rotary-phone": telephone, "record-player": record_player, "quill-ink": quill_ink,
    "tobacco-pipe": pipe, "spinning-top": spinning_top, "red-yo-yo": yo_yo,
}  # fmt: skip
"""Key -> who builds it."""

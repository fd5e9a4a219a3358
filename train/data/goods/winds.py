"""Instruments that are blown, squeezed and plucked, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, spline
from data.goods.shelf import GOLD

BRASS: Colour = (0.83, 0.55, 0.16)


def _key(c: Craft, look: Any, pearl: Any, at: At, r: float, turn: At = (90, 0, 0)) -> None:
    """A round key, seen from above along z before `turn`."""
    c.lathe([(0, 0), (r, 0), (r, 0), (1.02 * r, 0.3 * r), (0.9 * r, 0.42 * r), (0.55 * r, 0.36 * r)], look,
        steps=32, fine=24, at=at, turn=turn)  # fmt: skip
    c.lathe([(0.56 * r, 0.3 * r), (0.5 * r, 0.4 * r), (0, 0.44 * r)], pearl, steps=24, fine=10, at=at,
        turn=turn)  # fmt: skip


def saxophone(c: Craft) -> None:
    brass, pearl = c.metal(BRASS, 0.18), c.stuff((0.86, 0.84, 0.80), 0.2, coat=0.6)
    bright, ebony, cork = c.metal((0.92, 0.68, 0.28), 0.15), c.stuff((0.012, 0.012, 0.014), 0.2,
        coat=0.8), c.stuff((0.42, 0.26, 0.13), 0.8)  # fmt: skip
    with c.moved((0, 0, 0), (0, 8, -14)):
        c.tube([(-0.95, 0, 3.52), (-0.78, 0, 3.66), (-0.55, 0, 3.80), (-0.28, 0, 3.80), (-0.08, 0, 3.66),
            (0, 0, 3.4), (0.0, 0, 3.2)], [0.07, 0.075, 0.085, 0.1, 0.115, 0.125, 0.13], brass, sides=28,
            fine=60)  # fmt: skip
        c.tube([(-0.98, 0, 3.49), (-0.8, 0, 3.645)], 0.082, cork, sides=24, fine=4)
        c.tube([(-1.42, 0, 3.14), (-1.25, 0, 3.27), (-0.9, 0, 3.56)], [0.05, 0.11, 0.125], ebony, sides=24)
        c.tube([(-1.2, 0, 3.31), (-1.05, 0, 3.44)], 0.135, bright, sides=24, fine=4)
        body = [(0, 0, 3.25), (0.02, 0, 2.4), (0.06, 0, 1.5), (0.12, 0, 0.75), (0.22, 0, 0.32),
            (0.5, 0, 0.02), (0.88, 0, 0.02), (1.16, 0, 0.34), (1.26, 0, 0.8), (1.32, 0, 1.25)]  # fmt: skip
        c.tube(body, [0.14, 0.18, 0.225, 0.265, 0.285, 0.31, 0.325, 0.345, 0.37, 0.40], brass, sides=40,
            fine=140)  # fmt: skip
        for z, r in ((3.22, 0.17), (1.0, 0.29)):
            c.lathe([(r - 0.03, -0.06), (r, -0.05), (r, 0.05), (r - 0.03, 0.06)], bright, at=(0.10 - 0.033 *
                z, 0, z))  # fmt: skip
        c.lathe([(0.36, -0.06), (0.405, -0.05), (0.405, 0.05), (0.36, 0.06)], bright, at=(1.26, 0, 0.86),
            turn=(0, 6, 0))  # fmt: skip
        bell = [(0.39, 0), (0.42, 0.2), (0.50, 0.45), (0.66, 0.68), (0.86, 0.82), (0.92, 0.84), (0.90, 0.86),
            (0.84, 0.83), (0.63, 0.68), (0.46, 0.42), (0.36, 0.1), (0, -0.2)]  # fmt: skip
        with c.moved((1.32, 0, 1.22), (18, 12, 0)):
            c.lathe(bell, brass, steps=90, fine=120)
        for k in range(6):
            z = 2.75 - 0.31 * k - (0.12 if k > 2 else 0)
            x, r = 0.09 - 0.03 * z, 0.105 + 0.012 * k
            _key(c, bright, pearl, (x + 0.02, -0.20 - 0.012 * k, z), r)
        for k in range(3):
            z = 0.95 - 0.36 * k
            _key(c, bright, brass, (0.10 + 0.08 * k * k * 0.5, -0.36, z), 0.19)
        for k in range(2):
            _key(c, bright, brass, (1.22 + 0.06 * k, -0.42, 0.55 + 0.5 * k), 0.21)
        for side, x in ((1, 0.27), (-1, -0.19)):
            c.tube([(x, -0.12, 2.9), (x + 0.12 * (side > 0), -0.16, 1.9), (x + 0.2, -0.24, 0.8)], 0.026,
                bright, sides=8)  # fmt: skip
        for k in range(5):
            z = 2.7 - 0.4 * k
            c.tube([(0.30 + 0.02 * k, -0.1, z), (0.36 + 0.02 * k, -0.24, z - 0.03), (0.2, -0.26, z - 0.1)],
                0.024, bright, sides=8)  # fmt: skip
        for k in range(3):
            c.cut([(-0.05, -0.07), (0.05, -0.07), (0.06, 0.07), (-0.06, 0.07)], 0.05, bright, 0.015,
                at=(-0.30, -0.12, 2.75 - 0.24 * k), turn=(0, 0, 50))  # fmt: skip
            c.tube([(-0.28, -0.1, 2.75 - 0.24 * k), (-0.1, -0.1, 2.7 - 0.24 * k)], 0.02, bright, sides=6)
        c.tube([(0.30, 0, 1.55), (0.72, 0, 1.62), (1.0, 0, 1.45)], 0.04, brass, sides=10)
        guard = [(0.5 + 0.24 * math.cos(a), -0.4, 0.4 + 0.24 * math.sin(a)) for a in np.linspace(0, 2 * np.pi,
            30)]  # fmt: skip
        c.tube(guard, 0.022, bright, sides=8, fine=60)


def flute(c: Craft) -> None:
    silver, bright = c.metal((0.66, 0.67, 0.69), 0.16), c.metal((0.55, 0.56, 0.59), 0.2)
    with c.moved((0, 0, 0), (0, -36, 0)):
        c.tube([(-2.35, 0, 0), (2.35, 0, 0)], 0.115, silver, sides=40, fine=8)
        c.lathe([(0, -0.1), (0.13, -0.08), (0.14, 0), (0.13, 0.08), (0.115, 0.1)], bright, at=(-2.36, 0, 0),
            turn=(0, 90, 0))  # fmt: skip
        for x in (-1.05, -0.98, 1.45, 1.52):
            c.lathe([(0.115, -0.03), (0.145, -0.02), (0.145, 0.02), (0.115, 0.03)], bright, at=(x, 0, 0),
                turn=(0, 90, 0))  # fmt: skip
        with c.moved((-1.75, -0.07, 0.05), (40, 0, 0)):
            c.ball(bright, at=(0, 0, 0.05), size=(0.3, 0.19, 0.075))
            c.ball(c.stuff((0.003, 0.003, 0.003), 1), fine=16, at=(0, 0, 0.118), size=(0.11, 0.075, 0.012))
        spots = (-0.78, -0.52, -0.3, -0.08, 0.14, 0.42, 0.66, 0.90, 1.14, 1.34, 1.72, 1.95, 2.16)
        for k, x in enumerate(spots):
            _key(c, bright, silver, (x, -0.09, 0.05), 0.105 if k not in (0, 5) else 0.075, (55, 0, 0))
        for low, high, z in ((-0.9, 0.3, 0.16), (0.34, 1.42, 0.16), (1.6, 2.28, 0.16), (-0.3, 1.0, -0.13)):
            c.tube([(low, -0.06, z), (high, -0.06, z)], 0.026, bright, sides=10, fine=4)
            for x in (low, (low + high) / 2, high):
                c.ball(bright, fine=12, at=(x, -0.06, z), size=0.045)
        for x, end in ((1.16, 1.55), (0.14, 0.5), (-0.5, -0.9)):
            c.tube([(x, -0.06, -0.13), ((x + end) / 2, -0.12, -0.2), (end, -0.12, -0.17)], [0.03, 0.05, 0.06],
                bright, sides=10)  # fmt: skip


def harp(c: Craft) -> None:
    gold = c.stuff((0.80, 0.53, 0.17), 0.26, metal=1, glow=0.08)
    wood = c.stuff((0.44, 0.21, 0.075), 0.25, second=(0.30, 0.12, 0.04), scale=5, stretch=(4, 4, 0.6),
        coat=0.6)  # fmt: skip
    white, red, blue = c.stuff((0.86, 0.84, 0.78), 0.4, glow=0.1), c.stuff((0.6, 0.02, 0.02),
        0.4), c.stuff((0.03, 0.06, 0.3), 0.4)  # fmt: skip
    pin = c.metal((0.9, 0.88, 0.8), 0.2)
    with c.moved((0, 0, 0), (0, 0, -24)):
        c.cut([(-1.45, 0), (-0.1, 0), (-0.2, 0.2), (-0.5, 0.34), (-1.25, 0.34), (-1.4, 0.2)], 0.8, gold, 0.06)
        for x in (-1.3, -0.25):
            for y in (-0.32, 0.32):
                c.ball(gold, fine=16, at=(x, y, 0.02), size=(0.16, 0.14, 0.1))

        def fluted(p: Points) -> Points:
            a = np.arctan2(p[:, 1], p[:, 0])
            k = 1 - 0.07 * np.abs(np.cos(6 * a)) * (p[:, 2] > 0.75) * (p[:, 2] < 3.3)
            return np.stack([k * p[:, 0], k * p[:, 1], p[:, 2]], 1)

        c.lathe([(0.2, 0.3), (0.22, 0.42), (0.13, 0.5), (0.17, 0.6), (0.12, 0.7), (0.125, 0.8), (0.105, 3.2),
            (0.11, 3.34), (0.17, 3.4), (0.13, 3.5), (0.2, 3.72), (0.26, 3.95), (0.25, 4.02), (0, 4.06)], gold,
            fluted, steps=96, fine=160, at=(-1.15, 0, 0))  # fmt: skip
        for k in range(8):
            b = 2 * math.pi * k / 8
            c.ball(gold, fine=12, at=(-1.15 + 0.24 * math.cos(b), 0.24 * math.sin(b), 4.02), size=0.055)
        c.ball(gold, fine=16, at=(-1.15, 0, 4.12), size=0.11)
        low, high = np.array([-0.62, 0, 0.30]), np.array([1.38, 0, 3.05])
        rings = []
        for u in np.linspace(0, 1, 30):
            mid, w = low + u * (high - low), 0.42 - 0.27 * u
            a = np.linspace(0, np.pi, 24)
            across = np.stack([0.80 * 0.9 * w * np.sin(a), -w * np.cos(a), -0.59 * 0.9 * w * np.sin(a)], -1)
            flat = np.stack([0 * a, w * np.cos(a), 0 * a], -1)[1:-1]
            rings.append(mid + np.vstack([across, flat]))
        for end in (0, -1):
            middle = rings[end].mean(0)
            cap = [middle + (rings[end] - middle) * k for k in (1e-3, 0.5)]
            rings = [*cap, *rings] if end == 0 else [*rings, *cap[::-1]]
        c.grid(np.stack(rings), wood, wrap=True)
        c.tube([end + np.array((-0.03, 0, 0.04)) for end in (low, high)], 0.045, gold, sides=8)
        neck = spline([(-1.15, 3.78), (-0.9, 3.98), (-0.55, 3.92), (-0.2, 3.55), (0.2, 3.22), (0.65, 3.1),
            (1.05, 3.26), (1.38, 3.2), (1.5, 3.02)], 80)  # fmt: skip
        c.tube([(x, 0, z) for x, z in neck], [0.17, 0.19, 0.18, 0.165, 0.155, 0.15, 0.16, 0.17, 0.12], gold,
            sides=24, fine=90, section=lambda a: 0.72 + 0.28 * np.abs(np.cos(a)) ** 2)  # fmt: skip
        for k in range(27):
            u = 0.045 + 0.90 * k / 26
            x = -0.62 + 2.0 * u
            foot, top = 0.30 + 2.75 * u, float(np.interp(x, neck[:, 0], neck[:, 1]))
            c.tube([(x, -0.02, foot), (x, -0.05, top - 0.05)], 0.0135, red if k % 7 == 2 else blue if k % 7 ==
                5 else white, sides=5, fine=3)  # fmt: skip
            c.tube([(x, -0.20, top), (x, -0.06, top)], 0.024, pin, sides=6, fine=3)


def c_bright(c: Craft) -> Any:
    return c.metal((0.9, 0.88, 0.8), 0.2)


def accordion(c: Craft) -> None:
    red = c.stuff((0.42, 0.008, 0.014), 0.15, second=(0.52, 0.02, 0.03), scale=3, coat=1.0)
    gold, chrome, black = c.metal(GOLD, 0.2), c.metal((0.82, 0.82, 0.83),
        0.15), c.stuff((0.012, 0.012, 0.013), 0.3, coat=0.6)  # fmt: skip
    ivory, cloth = c.stuff((0.86, 0.84, 0.78), 0.2, coat=0.6), c.stuff((0.03, 0.028, 0.03), 0.8)

    def case(x: float, lean: float, side: int) -> None:
        with c.moved((x, 0, 0.1), (0, lean, 0)):
            c.box(red, (0.62, 1.05, 2.3), 0.1, at=(0, 0, 1.15))
            for z in (0.12, 2.18):
                c.box(chrome, (0.64, 1.07, 0.05), 0.015, at=(0, 0, z))
            if side > 0:
                for k in range(5):
                    for j in range(12):
                        c.ball(ivory, fine=10, at=(0.33, -0.3 + 0.13 * k, 0.3 + 0.155 * j + 0.03 * k),
                            size=(0.04, 0.045, 0.045))  # fmt: skip
                for k in range(3):
                    for j in range(9):
                        c.ball(ivory, fine=10, at=(-0.14 + 0.16 * k, -0.53, 0.42 + 0.17 * j + 0.05 * k),
                            size=(0.05, 0.035, 0.05))  # fmt: skip
                c.tube([(0.36, -0.25, 0.15), (0.5, -0.35, 0.7), (0.5, -0.35, 1.6), (0.36, -0.25, 2.15)], 0.07,
                    black, sides=12, section=lambda a: 0.5 + 0.5 * np.abs(np.cos(a)))  # fmt: skip
            else:
                c.box(gold, (0.40, 0.04, 1.9), 0.02, at=(0.04, -0.525, 1.15))
                c.box(cloth, (0.35, 0.05, 1.82), 0.01, at=(0.04, -0.527, 1.15))
                for k in range(9):
                    c.cut([(-0.16, -0.075), (0, -0.02), (0.16, -0.075), (0.16, -0.02), (0, 0.035),
                        (-0.16, -0.02)], 0.03, gold, 0.008, at=(0.04, -0.56, 0.38 + 0.195 * k))  # fmt: skip
                c.box(red, (0.56, 0.34, 2.42), 0.05, at=(-0.52, -0.26, 1.15))
                for k in range(14):
                    c.box(ivory, (0.5, 0.06, 0.155), 0.012, at=(-0.54, -0.46, 0.07 + 0.1655 * k))
                    if k % 7 not in (2, 6) and k < 13:
                        c.box(black, (0.3, 0.08, 0.09), 0.014, at=(-0.42, -0.5, 0.07 + 0.1655 * (k + 0.5)))

    case(-1.12, -9, -1)
    case(1.12, 9, 1)
    n, folds = 24, 13
    u = np.linspace(0, 1, 2 * folds + 1)
    rings = []
    for k, t in enumerate(u):
        a = math.radians(-9 + 18 * t)
        x, grow = -0.84 + 1.68 * t, 0.94 if k % 2 else 1.03
        square = contour_square(n) * (0.47 * grow, 1.09 * grow)
        rings.append(np.stack([x + np.sin(a) * (square[:, 1] + 0.15) * 0.98, square[:, 0], 0.1 + 1.15 +
            square[:, 1] * math.cos(a) - 0.06 * math.cos(math.pi * (t - 0.5))], -1))  # fmt: skip
    look = c.stuff((0.015, 0.014, 0.016), 0.45, coat=0.2)
    for k in range(2 * folds):
        c.grid(np.stack([rings[k], rings[k + 1]]), look, wrap=True)
    for k in range(0, 2 * folds + 1, 2):
        c.tube(np.vstack([rings[k], rings[k][:1]]), 0.018, gold, sides=6, fine=150)


def contour_square(n: int) -> Points:
    """A unit square with cut corners, `n` points a side."""
    corners = np.array([(-1, -0.9), (-0.85, -1), (0.85, -1), (1, -0.9), (1, 0.9), (0.85, 1), (-0.85, 1),
        (-1, 0.9)])  # fmt: skip
    t = np.linspace(0, 1, n, endpoint=False)[:, None]
    return np.vstack([a + t * (b - a) for a, b in zip(corners, np.roll(corners, -1, 0), strict=True)])


def banjo(c: Craft) -> None:
    skin, chrome = c.stuff((0.80, 0.77, 0.69), 0.5, second=(0.74, 0.69, 0.58), scale=2), c.metal((0.80, 0.80,
        0.82), 0.15)  # fmt: skip
    wood = c.stuff((0.34, 0.14, 0.05), 0.25, second=(0.22, 0.08, 0.03), scale=5, stretch=(4, 4, 0.6),
        coat=0.6)  # fmt: skip
    ebony, ivory = c.stuff((0.03, 0.018, 0.014), 0.35), c.stuff((0.85, 0.82, 0.74), 0.3)
    with c.moved((0, 0, 0), (0, 16, 0)):
        with c.moved((0, 0, 0), (90, 0, 0)):
            c.lathe([(0.6, -0.42), (1.0, -0.36), (1.14, -0.2), (1.16, 0.02), (1.1, 0.05), (1.06, 0)], wood,
                steps=96)  # fmt: skip
            c.lathe([(1.02, 0.0), (1.06, 0.02), (1.06, 0.17), (1.02, 0.22), (0.98, 0.2), (0.97, 0.12)],
                chrome, steps=96)  # fmt: skip
            c.lathe([(1.0, 0.15), (0.5, 0.16), (0, 0.16)], skin, steps=64)
            for k in range(24):
                a = 2 * math.pi * (k + 0.5) / 24
                x, y = math.cos(a), math.sin(a)
                c.tube([(1.02 * x, 1.02 * y, 0.2), (1.1 * x, 1.1 * y, 0.16), (1.11 * x, 1.11 * y, 0.0)],
                    0.026, chrome, sides=8, fine=8)  # fmt: skip
                c.ball(chrome, fine=10, at=(1.115 * x, 1.115 * y, 0.03), size=(0.045, 0.045, 0.06))
        c.cut([(-0.17, 0.96), (0.17, 0.96), (0.125, 3.5), (-0.125, 3.5)], 0.2, wood, 0.04, at=(0, -0.12, 0))
        c.cut([(-0.18, 0.82), (0.18, 0.82), (0.13, 3.5), (-0.13, 3.5)], 0.06, ebony, 0.01, at=(0, -0.24, 0))
        for k in range(17):
            z = -0.42 + 3.9 * 0.5 ** (k / 12)
            c.box(chrome, (0.33 - 0.03 * z, 0.03, 0.022), 0.006, at=(0, -0.27, z))
        for k in (3, 5, 7, 10, 12):
            c.ball(ivory, fine=10, at=(0, -0.272, -0.42 + 3.9 * 0.5 ** ((k - 0.5) / 12)), size=(0.045, 0.008,
                0.045))  # fmt: skip
        c.box(ivory, (0.27, 0.06, 0.05), 0.01, at=(0, -0.27, 3.5))
        head = [(-0.14, 3.5), (0.14, 3.5), (0.24, 3.75), (0.2, 4.0), (0.24, 4.25), (0.12, 4.38), (0, 4.3),
            (-0.12, 4.38), (-0.24, 4.25), (-0.2, 4.0), (-0.24, 3.75)]  # fmt: skip
        c.cut(head, 0.14, wood, 0.03, at=(0, -0.16, 0))
        for x in (-1, 1):
            for z in (3.78, 4.14):
                c.tube([(0.14 * x, -0.3, z), (0.14 * x, -0.1, z)], 0.035, chrome, sides=10, fine=4)
                c.tube([(0.2 * x, -0.14, z), (0.4 * x, -0.14, z)], 0.025, chrome, sides=8, fine=4)
                c.ball(ivory, fine=14, at=(0.45 * x, -0.14, z), size=(0.09, 0.05, 0.075))
        c.ball(ivory, fine=14, at=(-0.3, -0.16, 2.38), size=(0.08, 0.05, 0.07))
        c.tube([(-0.3, -0.16, 2.38), (-0.1, -0.16, 2.38)], 0.03, chrome, sides=8, fine=4)
        c.box(wood, (0.5, 0.14, 0.06), 0.015, at=(0, -0.24, -0.42))
        c.cut([(-0.16, -1.1), (0.16, -1.1), (0.2, -0.82), (-0.2, -0.82)], 0.1, chrome, 0.03, at=(0, -0.24, 0))
        for k in range(5):
            top = 3.9 if k else 2.4
            c.tube([(0.075 * (k - 2), -0.25, -0.9), (0.07 * (k - 2), -0.32, -0.42),
                (0.07 * (k - 2), -0.32, -0.42), (0.042 * (k - 2), -0.3, top)], 0.011, chrome, sides=5,
                fine=40)  # fmt: skip


BUILDERS: dict[str, Builder] = {"saxophone": saxophone, "flute": flute, "harp": harp, "accordion": accordion,
    "banjo": banjo}  # fmt: skip
"""Key -> who builds it."""

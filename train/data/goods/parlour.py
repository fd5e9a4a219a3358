"""A medal, a tea set, a picnic basket, a bird cage and the like, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease
from data.goods.shelf import GOLD, text


def medal(c: Craft) -> None:
    gold, cloth = c.stuff((0.85, 0.50, 0.10), 0.24, metal=1.0, glow=0.1), c.stuff(None, 0.7, bump=0.2,
        grain=90, sheen=0.3)  # fmt: skip

    def stripes(p: Points) -> Points:
        lean = np.sign(p[:, 0]) * (p[:, 2] - 1.0) * 0.46
        v = np.abs((p[:, 0] - lean) / 0.36)
        colour = blend((0.85, 0.84, 0.82), (0.02, 0.07, 0.36), ease(0.36, 0.40, v))
        return blend(colour, (0.50, 0.012, 0.02), ease(0.70, 0.74, v))

    with c.moved((0, 0, 0), (-6, 0, -14)):
        for s in (-1, 1):
            u, v = np.meshgrid(np.linspace(0, 1, 60), np.linspace(-1, 1, 40), indexing="ij")
            z = 1.0 + 1.75 * u
            x = s * 0.02 + s * 0.46 * 1.75 * u + 0.36 * v
            y = 0.03 * s - 0.05 * np.sin(2.6 * u) * s - 0.02
            off = np.array((s * 0.02 - s * 1e-6, 0, 0))
            c.grid(np.stack([x, y + 0 * v, z], -1), cloth, lambda p, off=off: stripes(p -
                off))  # type: ignore[misc]  # fmt: skip
        c.tube([(0.17 * math.cos(a), 0, 1.05 + 0.15 * math.sin(a)) for a in np.linspace(0, 2 * np.pi, 30)],
            0.04, gold, sides=12, fine=60)  # fmt: skip
        with c.moved((0, -0.04, 0), (90, 0, 0)):
            c.lathe([(0, -0.10), (0.9, -0.10), (0.97, -0.06), (0.98, 0.04), (0.93, 0.10), (0.86, 0.10),
                (0.82, 0.06), (0.80, 0.045), (0, 0.045)], gold, steps=96, fine=90)  # fmt: skip
            for k in range(60):
                a = 2 * math.pi * k / 60
                c.ball(gold, fine=8, at=(0.75 * math.cos(a), 0.75 * math.sin(a), 0.05), size=0.02)
            for s in (-1, 1):
                for k in range(9):
                    a = math.radians(-90 + s * (22 + 15.5 * k))
                    for out, lean in ((0.66, 28), (0.54, -30)):
                        c.ball(gold, fine=10, at=(out * math.cos(a), out * math.sin(a), 0.055), size=(0.105,
                            0.038, 0.03), turn=(0, 0, math.degrees(a) + s * (90 - lean)))  # fmt: skip
        text(c, "1", 0.9, c.stuff((0.12, 0.045, 0.004), 0.5), (0, -0.1, 0))


def _cup(c: Craft, china: Any, band: Any, tea: Any, at: At) -> None:
    with c.moved(at):
        c.lathe([(0, 0), (0.5, 0), (0.62, 0.05), (0.66, 0.1), (0.6, 0.09), (0.3, 0.05), (0, 0.05)], china)
        c.lathe([(0.62, 0.075), (0.655, 0.105), (0.645, 0.115), (0.60, 0.095)], band, fine=16)
        c.lathe([(0, 0.08), (0.2, 0.08), (0.22, 0.12), (0.36, 0.3), (0.44, 0.58), (0.46, 0.62), (0.43, 0.6),
            (0.34, 0.32), (0.2, 0.16)], china)  # fmt: skip
        c.lathe([(0.432, 0.53), (0.447, 0.56), (0.459, 0.6), (0.463, 0.62)], band, fine=16)
        c.lathe([(0.425, 0.54), (0, 0.54)], tea, fine=8)
        c.tube([(0.40, 0, 0.52), (0.60, 0, 0.54), (0.64, 0, 0.38), (0.5, 0, 0.26), (0.34, 0, 0.25)], 0.036,
            china, sides=12)  # fmt: skip


def tea_set(c: Craft) -> None:
    china, band = c.china(), c.stuff((0.03, 0.10, 0.40), 0.2, coat=0.6)
    gold, tea = c.metal(GOLD, 0.2), c.stuff((0.30, 0.09, 0.015), 0.08, coat=1.0)
    wood = c.stuff((0.24, 0.10, 0.04), 0.3, second=(0.16, 0.06, 0.02), scale=4, stretch=(0.5, 4, 4), coat=0.5)
    c.lathe([(0, 0), (1.9, 0), (2.0, 0.03), (2.08, 0.16), (2.0, 0.16), (1.92, 0.07), (0, 0.07)], wood, lambda
        p: p * (1.12, 0.86, 1), steps=96)  # fmt: skip
    with c.moved((-0.35, 0.45, 0.07), (0, 0, -12)):
        c.lathe([(0, 0), (0.5, 0), (0.52, 0.05), (0.8, 0.3), (0.95, 0.62), (0.86, 0.98), (0.55, 1.2),
            (0.42, 1.24)], china)  # fmt: skip
        c.lathe([(0.945, 0.55), (0.958, 0.62), (0.945, 0.7)], band, fine=16)
        c.lathe([(0.935, 0.76), (0.925, 0.79)], gold, fine=6)
        c.lathe([(0.46, 1.22), (0.4, 1.3), (0.2, 1.4), (0.08, 1.42), (0.06, 1.47), (0.12, 1.54), (0.1, 1.62),
            (0, 1.65)], china)  # fmt: skip
        c.tube([(0.85, 0, 0.45), (1.15, 0, 0.55), (1.3, 0, 0.95), (1.5, 0, 1.18)], [0.2, 0.15, 0.1, 0.075],
            china, sides=20)  # fmt: skip
        c.tube([(-0.72, 0, 1.02), (-1.1, 0, 1.15), (-1.36, 0, 0.95), (-1.25, 0, 0.55), (-0.88, 0, 0.4)],
            0.065, china, sides=16)  # fmt: skip
    _cup(c, china, band, tea, (0.62, -0.78, 0.07))
    _cup(c, china, band, tea, (-0.90, -0.86, 0.07))
    with c.moved((1.32, 0.42, 0.07)):
        c.lathe([(0, 0), (0.25, 0), (0.4, 0.15), (0.42, 0.36), (0.34, 0.5), (0.36, 0.56)], china)
        c.lathe([(0.42, 0.3), (0.428, 0.34), (0.42, 0.38)], band, fine=10)
        c.lathe([(0.37, 0.55), (0.3, 0.62), (0.1, 0.7), (0.04, 0.72), (0.08, 0.8), (0, 0.84)], china)


def picnic_basket(c: Craft) -> None:
    cane = c.stuff(None, 0.55, bump=0.2, grain=40)
    plain = c.stuff((0.46, 0.26, 0.10), 0.5, second=(0.34, 0.18, 0.06), scale=8, bump=0.2)

    def square(a: Points, wide: float, deep: float) -> Points:
        u, v = np.cos(a), np.sin(a)
        return np.stack([wide * np.sign(u) * np.abs(u) ** 0.45, deep * np.sign(v) * np.abs(v) ** 0.45], -1)

    def tone(p: Points) -> Points:
        return blend((0.56, 0.35, 0.15), (0.36, 0.19, 0.07), 0.5 + 0.5 * np.sin(40 * p[:, 2] + 3 * p[:, 0]))

    a = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    rows, many = 12, 30
    for k in range(rows):
        high = 0.06 + 0.092 * k
        grow = 0.90 + 0.10 * k / rows
        flat = square(a, 1.35 * grow, 0.82 * grow)
        along = np.cumsum(np.linalg.norm(np.diff(flat, axis=0, append=flat[:1]), axis=1))
        wave = 1 + 0.022 * np.sin(2 * np.pi * many * along / along[-1] + math.pi * k)
        ring = np.concatenate([flat * wave[:, None], np.full((240, 1), high)], 1)
        c.tube(np.vstack([ring, ring[:1]]), 0.056, cane, tone, sides=8, fine=360)
    for k in range(many * 2):
        i = int(240 * (k + 0.5) / (many * 2))
        p = square(a, 1.0, 1.0)[i]
        c.tube([(1.22 * p[0], 0.74 * p[1], 0.02), (1.35 * p[0], 0.82 * p[1], 1.14)], 0.03, plain, sides=6,
            fine=4)  # fmt: skip
    for high, grow, r in ((0.02, 0.9, 0.075), (1.0, 0.99, 0.085)):
        flat = square(a, 1.35 * grow, 0.82 * grow)
        c.tube(np.vstack([np.c_[flat, np.full(240, high)], [[*flat[0], high]]]), r, plain, sides=10, fine=240)

    def gingham(p: Points) -> Points:
        q = (p[:, :2] * 5.2) % 1.0 > 0.5
        return blend((0.86, 0.85, 0.82), (0.52, 0.012, 0.02), 0.5 * q[:, 0] + 0.5 * q[:, 1])

    u, v = np.meshgrid(np.linspace(-1, 1, 150), np.linspace(-1, 1, 90), indexing="ij")
    x, y = 1.62 * u, 1.12 * v
    over = np.maximum(np.maximum(np.abs(x) - 1.30, 0) / 0.3, np.maximum(np.abs(y) - 0.80, 0) / 0.3)
    z = 1.30 + 0.05 * np.sin(5 * x) * np.cos(4 * y) - 0.42 * over**0.8 + 0.03 * np.sin(11 * (x + y)) * over
    pull = np.maximum(1.0, np.maximum(np.abs(x) / 1.47, np.abs(y) / 0.94))
    c.grid(np.stack([x / pull, y / pull, z], -1), c.stuff(None, 0.8, bump=0.1, grain=80), lambda p:
        gingham(np.stack([u.ravel() * 1.62, v.ravel() * 1.12], -1)))  # fmt: skip
    for t in (-0.05, 0.05):
        arc = [(1.30 * math.cos(w), t + 0.03 * math.sin(6 * w), 1.0 + 1.25 * math.sin(w)) for w in
            np.linspace(0, np.pi, 40)]  # fmt: skip
        c.tube(arc, 0.06, plain, sides=10, fine=90)
    red, green = c.stuff((0.50, 0.02, 0.02), 0.25, coat=0.6), c.stuff((0.03, 0.10, 0.03), 0.08, coat=1.0)
    c.ball(red, at=(-0.62, -0.30, 1.42), size=0.27)
    c.ball(c.stuff((0.32, 0.46, 0.06), 0.25, coat=0.5), at=(-0.18, -0.42, 1.40), size=0.24)
    loaf = c.stuff((0.56, 0.27, 0.08), 0.6, second=(0.70, 0.44, 0.18), scale=5, bump=0.4)
    c.tube([(0.0, 0.25, 1.2), (0.55, 0.1, 1.75), (0.98, 0.0, 2.15)], [0.17, 0.2, 0.15], loaf, sides=20)
    with c.moved((-0.55, 0.25, 1.1), (0, -14, 0)):
        c.lathe([(0.27, 0), (0.27, 0.75), (0.25, 0.85), (0.11, 1.1), (0.1, 1.45), (0.13, 1.46), (0.13, 1.52)],
            green, steps=40)  # fmt: skip
        c.lathe([(0.115, 1.2), (0.125, 1.25), (0.125, 1.53), (0, 1.54)], c.metal((0.5, 0.05, 0.06), 0.35),
            steps=30)  # fmt: skip


def cage(c: Craft) -> None:
    brass, wood = c.stuff((0.72, 0.46, 0.14), 0.25, metal=1.0, glow=0.1), c.wood()
    c.lathe([(0, 0), (1.16, 0), (1.2, 0.06), (1.14, 0.14), (1.12, 0.28), (1.16, 0.32), (1.06, 0.32),
        (1.06, 0.12), (0, 0.12)], brass, steps=96)  # fmt: skip
    for k in range(30):
        a = 2 * math.pi * k / 30
        x, y = math.cos(a), math.sin(a)
        c.tube([(1.1 * x, 1.1 * y, 0.3), (1.1 * x, 1.1 * y, 1.2), (1.1 * x, 1.1 * y, 1.9),
            (0.98 * x, 0.98 * y, 2.4), (0.6 * x, 0.6 * y, 2.85), (0.08 * x, 0.08 * y, 3.05)], 0.024, brass,
            sides=6, fine=36)  # fmt: skip
    for z, r in ((1.1, 1.11), (1.9, 1.105)):
        c.lathe([(r - 0.03, -0.03), (r + 0.02, -0.025), (r + 0.02, 0.025), (r - 0.03, 0.03)], brass, at=(0, 0,
            z), steps=96, fine=12)  # fmt: skip
    c.lathe([(0, 3.0), (0.2, 3.02), (0.16, 3.1), (0.06, 3.16), (0.1, 3.24), (0, 3.3)], brass)
    c.tube([(0.17 * math.cos(a), 0, 3.45 + 0.17 * math.sin(a)) for a in np.linspace(0, 2 * np.pi, 24)], 0.035,
        brass, fine=48)  # fmt: skip
    c.tube([(-1.05, 0, 1.05), (1.05, 0, 1.05)], 0.055, wood, sides=16, fine=4)
    yellow, beak, black = c.stuff((0.86, 0.56, 0.02), 0.75, second=(0.90, 0.68, 0.08), scale=6,
        sheen=0.4), c.stuff((0.75, 0.30, 0.10), 0.4), c.stuff((0.01, 0.01, 0.01), 0.1, coat=1)  # fmt: skip
    with c.moved((0.05, -0.05, 1.12), (0, 0, 25)):
        c.ball(yellow, lambda p: p * np.stack([1 - 0.25 * (p[:, 0] < 0) * p[:, 0] ** 2, np.ones(len(p)),
            np.ones(len(p))], 1), at=(0, 0, 0.42), size=(0.5, 0.33, 0.38), turn=(0, 35, 0))  # fmt: skip
        c.ball(yellow, at=(-0.30, 0, 0.88), size=0.25)
        c.lathe([(0.075, 0), (0.06, 0.06), (0, 0.17)], beak, at=(-0.52, 0, 0.86), turn=(0, -95, 0), steps=20)
        for s in (-1, 1):
            c.ball(black, fine=12, at=(-0.41, 0.19 * s, 0.93), size=0.045)
            c.ball(c.stuff((0.72, 0.42, 0.02), 0.7), at=(0.10, 0.27 * s, 0.42), size=(0.40, 0.09, 0.22),
                turn=(0, 40, 0))  # fmt: skip
            c.tube([(0.0, 0.1 * s, 0.12), (0.0, 0.1 * s, -0.02)], 0.03, beak, sides=8, fine=4)
        c.box(c.stuff((0.70, 0.40, 0.02), 0.7), (0.62, 0.16, 0.06), 0.02, at=(0.52, 0, 0.08), turn=(0, 48, 0))


def fishing_rod(c: Craft) -> None:
    carbon, cork = c.stuff((0.02, 0.03, 0.06), 0.15, coat=1.0), c.stuff((0.52, 0.33, 0.16), 0.85,
        second=(0.36, 0.20, 0.09), scale=16, bump=0.3)  # fmt: skip
    steel, line = c.metal((0.6, 0.61, 0.63), 0.2), c.stuff((0.75, 0.76, 0.78), 0.4)
    red, white, black = c.stuff((0.58, 0.012, 0.012), 0.15, coat=1.0), c.stuff((0.85, 0.85, 0.85), 0.2,
        coat=1.0), c.stuff((0.02, 0.02, 0.022), 0.4)  # fmt: skip
    rod = [(-1.9, 0, -1.5), (-0.9, 0, -0.35), (0.3, 0, 0.95), (1.2, 0, 1.75), (1.95, 0, 2.12)]
    c.tube(rod, [0.07, 0.062, 0.05, 0.036, 0.02], carbon, sides=16, fine=80)
    for low, high in ((-1.98, -1.72), (-1.5, -1.12)):
        slope = 1.15
        c.tube([(low, 0, -1.5 + slope * (low + 1.9)), (high, 0, -1.5 + slope * (high + 1.9))], 0.115, cork,
            sides=20, fine=8)  # fmt: skip
    with c.moved((-1.48, -0.02, -1.26), (0, -49, 0)):
        c.tube([(0, 0, 0), (0, 0, -0.34)], 0.04, steel, sides=10, fine=4)
        c.lathe([(0, -0.2), (0.2, -0.2), (0.22, -0.15), (0.15, -0.12), (0.15, 0.12), (0.22, 0.15), (0.2, 0.2),
            (0, 0.22)], steel, at=(0.1, 0, -0.48), turn=(0, 90, 0), steps=48)  # fmt: skip
        c.ball(black, at=(-0.16, 0, -0.46), size=(0.18, 0.16, 0.2))
        c.tube([(-0.16, -0.1, -0.46), (-0.16, -0.32, -0.46), (-0.16, -0.32, -0.46), (-0.3, -0.34, -0.66)],
            0.03, steel, sides=10, fine=30)  # fmt: skip
        c.ball(black, fine=16, at=(-0.32, -0.36, -0.70), size=0.075)
    spots = [(-0.5, 0.10, 0.13), (0.3, 0.95, 0.10), (1.0, 1.59, 0.075), (1.95, 2.12, 0.05)]
    for x, z, r in spots:
        c.tube([(x + r + r * math.cos(a) * 0.8, r * 0.2 * math.sin(a), z - r + r * math.sin(a)) for a in
            np.linspace(0, 2 * np.pi, 20)], 0.014, steel, sides=6, fine=30)  # fmt: skip
    c.tube([(-1.15, 0, -1.2), (-0.36, 0, -0.02), (0.42, 0, 0.84), (1.08, 0, 1.52), (2.0, 0, 2.06),
        (2.0, 0, 2.06), (2.06, 0, 1.2), (2.02, 0, 0.42)], 0.012, line, sides=5, fine=80)  # fmt: skip
    with c.moved((2.02, 0, 0.12)):
        c.ball(red, lambda p: p, at=(0, 0, 0.06), size=0.2)
        c.ball(white, at=(0, 0, 0.02), size=0.203)
        c.ball(red, at=(0, 0, 0.075), size=(0.199, 0.199, 0.165))
        c.tube([(0, 0, 0.2), (0, 0, 0.42)], 0.022, red, sides=8, fine=4)
        c.tube([(0, 0, -0.15), (0, 0, -0.7)], 0.012, line, sides=5, fine=4)
        c.tube([(0, 0, -0.68), (0, 0, -0.95), (0.05, 0, -1.08), (0.15, 0, -1.08), (0.2, 0, -0.98),
            (0.18, 0, -0.88)], [0.02, 0.024, 0.024, 0.022, 0.018, 0.006], steel, sides=8)  # fmt: skip


def sewing_machine(c: Craft) -> None:
    black, gold = c.stuff((0.012, 0.012, 0.014), 0.12, coat=1.0), c.metal((0.85, 0.58, 0.18), 0.25)
    chrome, wood = c.metal((0.75, 0.76, 0.78), 0.15), c.stuff((0.34, 0.15, 0.055), 0.3, second=(0.22, 0.09,
        0.03), scale=4, stretch=(0.5, 4, 4), coat=0.6)  # fmt: skip
    with c.moved((0, 0, 0), (0, 0, -22)):
        c.box(wood, (3.7, 1.5, 0.28), 0.05, at=(0, 0, 0.14))
        c.box(wood, (3.9, 1.7, 0.1), 0.04, at=(0, 0, 0.05))
        c.box(black, (3.3, 1.15, 0.16), 0.06, at=(0, 0, 0.36))
        c.tube([(1.05, 0, 0.4), (1.05, 0, 0.9), (1.02, 0, 1.35), (0.95, 0, 1.75)], [0.46, 0.34, 0.33, 0.42],
            black, sides=32, fine=50)  # fmt: skip
        c.tube([(1.35, 0, 1.86), (0.8, 0, 1.88), (-0.2, 0, 1.82), (-0.95, 0, 1.80), (-1.35, 0, 1.80)], [0.36,
            0.40, 0.29, 0.27, 0.27], black, sides=32, fine=60)  # fmt: skip
        c.box(black, (0.46, 0.5, 0.95), 0.1, at=(-1.38, 0, 1.62))
        c.box(chrome, (0.04, 0.42, 0.8), 0.02, at=(-1.62, 0, 1.62))
        c.tube([(-1.38, 0, 1.2), (-1.38, 0, 0.80)], 0.055, chrome, sides=12, fine=4)
        c.tube([(-1.38, 0, 0.8), (-1.38, 0, 0.45)], 0.022, chrome, sides=8, fine=4)
        c.tube([(-1.25, 0, 1.2), (-1.25, 0, 0.58)], 0.04, chrome, sides=12, fine=4)
        c.box(chrome, (0.3, 0.16, 0.035), 0.015, at=(-1.34, -0.02, 0.50))
        c.box(chrome, (0.6, 0.8, 0.03), 0.01, at=(-1.3, 0, 0.445))
        c.lathe([(0, -0.1), (0.16, -0.09), (0.2, 0), (0.16, 0.09), (0, 0.1)], chrome, at=(-1.38, -0.29, 1.62),
            turn=(90, 0, 0), steps=30)  # fmt: skip
        with c.moved((1.62, 0, 1.84), (0, 90, 0)):
            c.lathe([(0.40, -0.09), (0.52, -0.08), (0.55, 0), (0.52, 0.08), (0.40, 0.09), (0.38, 0),
                (0.40, -0.09)], chrome, steps=64, fine=60)  # fmt: skip
            c.lathe([(0, -0.16), (0.16, -0.14), (0.17, 0.1), (0.1, 0.16), (0, 0.16)], chrome, steps=30)
            for k in range(5):
                a = 2 * math.pi * k / 5
                c.tube([(0.1 * math.cos(a), 0.1 * math.sin(a), 0),
                    (0.42 * math.cos(a), 0.42 * math.sin(a), 0)], 0.055, black, sides=10, fine=4)  # fmt: skip
        for z in (2.24, 2.56):
            c.lathe([(0, -0.02), (0.16, -0.02), (0.17, 0.03), (0, 0.03)], wood, at=(0.35, 0, z), steps=30)
        c.lathe([(0.11, 0), (0.15, 0.03), (0.15, 0.27), (0.11, 0.3)], c.stuff((0.55, 0.02, 0.05), 0.6,
            bump=0.6, grain=60), at=(0.35, 0, 2.25), steps=30)  # fmt: skip
        c.tube([(0.22, -0.1, 2.4), (-0.6, -0.2, 2.22), (-1.38, -0.2, 2.12), (-1.38, -0.3, 1.7),
            (-1.4, -0.05, 0.75)], 0.011, c.stuff((0.55, 0.02, 0.05), 0.6), sides=5)  # fmt: skip
        for x, z, r in ((0.95, 1.2, 0.16), (-0.3, 1.83, 0.12), (0.35, 1.85, 0.14)):
            y = -0.335 if x > 0.5 else -0.285 if x < 0 else -0.335
            for k in range(6):
                a = 2 * math.pi * k / 6
                c.ball(gold, fine=8, at=(x + r * math.cos(a), y, z + r * math.sin(a)), size=(0.055, 0.02,
                    0.055))  # fmt: skip
            c.ball(gold, fine=10, at=(x, y, z), size=(0.07, 0.03, 0.07))
        for y in (-0.565, -0.50):
            c.box(gold, (3.05, 0.012, 0.012), 0, at=(0, y, 0.442))
        cloth = c.stuff((0.10, 0.30, 0.46), 0.85, sheen=0.4)
        u, v = np.meshgrid(np.linspace(0, 1, 60), np.linspace(-1, 1, 30), indexing="ij")
        far = 1.45 * u
        back = 0.35 - np.minimum(far, 0.97) - 0.03 * np.sin(4 * v) * ease(0.9, 1.3, far)
        level = 0.472 + 0.012 * np.sin(7 * far) - np.maximum(far - 0.97, 0)
        c.grid(np.stack([-1.38 + 0.42 * v, back, np.maximum(level, 0.06)], -1), cloth)


def fireworks(c: Craft) -> None:
    bursts: tuple[tuple[At, float, Colour, Colour], ...] = (((-0.55, 0, 0.55), 1.5, (1.0, 0.10, 0.06),
        (1.0, 0.72, 0.20)), ((1.35, 0.2, 1.35), 1.1, (0.12, 0.45, 1.0), (0.6, 0.9, 1.0)),
        ((1.15, -0.2, -0.75), 0.9, (0.15, 0.95, 0.25), (0.9, 1.0, 0.4)))  # fmt: skip
    for at, size, first, second in bursts:
        shades = [blend(second, first, t) for t in (0.4, 0.75, 1.0, 1.0)]
        looks = [c.stuff((float(r), float(g), float(b)), 0.5, glow=0.9) for r, g, b in shades]
        tips = c.stuff(second, 0.5, glow=1.0)
        for k in range(90):
            z = 1 - 2 * (k + 0.5) / 90
            a, r = 2.39996 * k, math.sqrt(1 - z * z)
            d = np.array((r * math.cos(a), r * math.sin(a), z)) * size * (0.85 + c.jitter(0.15))
            fall = np.array((0, 0, -0.16 * size))
            spots = [np.array(at) + d * t + fall * t * t for t in (0.12, 0.4, 0.7, 1.0)]
            c.tube(spots, [0.006 * size, 0.010 * size, 0.014 * size, 0.018 * size], looks[k % 4], sides=5,
                fine=10)  # fmt: skip
            c.ball(tips, fine=6, at=tuple(spots[-1]), size=0.034 * size)
        c.ball(tips, fine=12, at=at, size=0.09 * size)


BUILDERS: dict[str, Builder] = {
    "medal": medal, "tea-set": tea_set, "picnic-basket": picnic_basket, "bird-cage": cage,
    "fishing-rod": fishing_rod, "sewing-machine": sewing_machine, "fireworks": fireworks,
}  # fmt: skip
"""Key -> who builds it."""

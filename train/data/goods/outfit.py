"""Shopping bags, a bottle, a megaphone, a wheel, a life buoy and the like, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.antiques import torus
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple, spline
from data.goods.shelf import BRASS, text


def _bag(c: Craft, tone: Colour, wide: float, deep: float, high: float, cord: Colour, tissue: Colour) -> None:
    """A paper bag with corded handles, paper peeping out."""
    look = c.stuff(tone, 0.42, coat=0.15)
    n, m = 64, 40
    s, v = np.linspace(0, 4, n, endpoint=False), np.linspace(0, 1, m)
    part, along = np.floor(s), s % 1
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)], float)
    ring = corners[part.astype(int)] * (1 - along)[:, None] + corners[part.astype(int) + 1] * along[:, None]
    p = np.zeros((m, n, 3))
    p[..., 0], p[..., 1] = ring[:, 0] * wide / 2, ring[:, 1] * deep / 2
    side = (part % 2 == 1) * (1 - np.abs(2 * along - 1))
    p[..., 0] -= np.sign(ring[:, 0]) * side * 0.24 * deep * ease(0.15, 1.0, v)[:, None]
    p[..., 2] = high * v[:, None]
    p[..., 1] *= 1 - 0.1 * ease(0.3, 1, v)[:, None]
    p[..., 1] += 0.012 * ripple(p.reshape(-1, 3), 2.5, 3).reshape(m, n)
    c.grid(p, look, wrap=True)
    c.grid(p * (0.985, 0.985, 1.0), c.stuff(tuple(0.5 * t + 0.25 for t in tone), 0.7), wrap=True)
    paper = c.stuff(tissue, 0.7, sss=0.1)
    for k in range(9):
        x, y = wide * (k / 8 - 0.5) * 0.78, c.jitter(0.16 * deep)
        c.leaf(
            paper,
            0.62,
            0.5,
            0.5,
            0.6,
            0.9,
            0.5,
            at=(x, y, high - 0.32),
            turn=(78 + c.jitter(18), c.jitter(14), c.jitter(70)),
        )
    rope = c.stuff(cord, 0.6)
    for y in (-0.46 * deep, 0.46 * deep):
        a = 0.2 * wide
        c.tube([(-a, y, high - 0.16), (-a, y * 1.06, high + 0.1), (-0.6 * a, y, high + 0.52),
                (0, 0.95 * y, high + 0.66), (0.6 * a, y, high + 0.52), (a, y * 1.06, high + 0.1),
                (a, y, high - 0.16)], 0.03, rope, fine=60)  # fmt: skip
        for x in (-a, a):
            c.ball(c.metal(BRASS), fine=10, at=(x, y * 1.02, high - 0.14), size=(0.055, 0.03, 0.055))


def shopping_bags(c: Craft) -> None:
    with c.moved((-0.75, 0.45, 0), (0, 0, 12)):
        _bag(c, (0.80, 0.55, 0.10), 1.5, 0.75, 2.25, (0.85, 0.82, 0.75), (0.86, 0.84, 0.80))
    with c.moved((0.75, 0.4, 0), (0, 0, -14)):
        _bag(c, (0.035, 0.28, 0.40), 1.45, 0.7, 1.95, (0.85, 0.83, 0.8), (0.84, 0.60, 0.62))
    with c.moved((0.0, -0.55, 0), (0, 0, 16)):
        _bag(c, (0.62, 0.03, 0.10), 1.35, 0.65, 1.6, (0.80, 0.66, 0.30), (0.86, 0.85, 0.83))


def water_bottle(c: Craft) -> None:
    """Clear plastic, a blue label and cap."""
    clear = c.glass((0.50, 0.66, 0.76), 0.88, 0.7)
    water = c.stuff((0.60, 0.80, 0.90), 0.04, clear=0.66)

    def ribs(p: Points) -> Points:
        z = p[:, 2]
        wave = 1 - 0.028 * (np.abs(np.sin(9.5 * z)) < 0.3) * ((z < 1.0) | (z > 2.25)) * (z < 2.8) * (z > 0.2)
        return p * np.stack([wave, wave, np.ones(len(p))], 1)

    line = [(0, 0.03), (0.30, 0.0), (0.52, 0.06), (0.57, 0.2), (0.57, 1.0), (0.57, 2.4), (0.55, 2.7), (0.42, 3.1),
            (0.27, 3.38), (0.23, 3.5), (0.23, 3.72)]  # fmt: skip
    c.lathe(line, clear, ribs, steps=80, fine=200)
    inner = [
        (0, 0.05),
        (0.28, 0.03),
        (0.50, 0.09),
        (0.545, 0.2),
        (0.545, 2.4),
        (0.525, 2.7),
        (0.40, 3.05),
        (0.38, 3.1),
        (0, 3.1),
    ]
    c.lathe(inner, water, ribs, steps=70, fine=150)

    def label(p: Points) -> Points:
        a, z = np.arctan2(p[:, 0], -p[:, 1]), p[:, 2]
        tone = blend((0.012, 0.10, 0.42), (0.03, 0.34, 0.70), ease(1.05, 2.2, z))
        peak = 1.36 + 0.34 * np.abs((a * 1.1 + 0.25) % 1.2 - 0.6) + 0.16 * np.abs((a * 2.7) % 0.8 - 0.4)
        tone = np.where((z < peak)[:, None], (0.84, 0.88, 0.92), tone)
        tone = np.where((z < peak - 0.16)[:, None], (0.10, 0.34, 0.60), tone)
        return np.where(
            ((np.abs(z - 1.06) < 0.03) | (np.abs(z - 2.2) < 0.03))[:, None], (0.84, 0.88, 0.92), tone
        )

    c.lathe(
        [(0.578, 1.02), (0.58, 1.04), (0.58, 2.22), (0.578, 2.24)],
        c.stuff(None, 0.25, coat=0.5),
        None,
        label,
        160,
        90,
    )
    text(c, "aqua", 0.34, c.stuff((0.88, 0.90, 0.92), 0.4), (0.0, -0.60, 1.94))

    def knurl(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        wave = 1 + 0.025 * np.sign(np.sin(40 * a)) * (p[:, 2] > 3.6)
        return p * np.stack([wave, wave, np.ones(len(p))], 1)

    blue = c.stuff((0.015, 0.20, 0.58), 0.35, coat=0.2)
    c.lathe([(0.24, 3.52), (0.31, 3.52), (0.31, 3.58), (0.25, 3.6)], blue, steps=60)
    c.lathe([(0.25, 3.62), (0.275, 3.64), (0.27, 3.92), (0.24, 3.96), (0, 3.97)], blue, knurl, steps=200)


def megaphone(c: Craft) -> None:
    white, red = c.stuff((0.82, 0.81, 0.79), 0.28, coat=0.4), c.stuff((0.62, 0.018, 0.02), 0.25, coat=0.5)
    dark, grey = c.stuff((0.03, 0.03, 0.033), 0.5), c.stuff((0.35, 0.35, 0.36), 0.4)
    with c.moved((0, 0, 1.3), (0, 0, 34)), c.moved((0, 0, 0), (0, -82, 0)):  # z is along it, x is down
        c.lathe(
            [(0.34, -0.2), (0.36, 0.2), (0.46, 0.75), (0.72, 1.35), (1.18, 1.86), (1.24, 1.9)],
            white,
            steps=110,
            fine=90,
        )
        c.lathe([(1.20, 1.86), (1.28, 1.90), (1.30, 1.97), (1.24, 2.0), (1.18, 1.95)], red, steps=110)
        c.lathe([(1.20, 1.94), (0.72, 1.42), (0.45, 0.8), (0.3, 0.3), (0, 0.28)], grey, steps=110)
        c.lathe([(0, 1.10), (0.26, 1.06), (0.34, 0.9), (0.32, 0.7), (0.2, 0.3)], dark, steps=60)
        c.lathe(
            [
                (0.0, -1.28),
                (0.34, -1.28),
                (0.40, -1.2),
                (0.42, -0.6),
                (0.40, -0.22),
                (0.36, -0.12),
                (0.3, -0.12),
            ],
            red,
            steps=90,
        )
        c.lathe(
            [(0.30, -1.27), (0.34, -1.30), (0.34, -1.4), (0.26, -1.42), (0.22, -1.36), (0, -1.34)],
            dark,
            steps=60,
        )
        for z in (-0.95, -0.8, -0.65):
            torus(c, dark, 0.415, 0.018, (0, 0, z))
    with c.moved((0, 0, 1.3), (0, 0, 34)):
        c.tube([(0.55, 0, -0.35), (0.62, 0, -0.8), (0.72, 0, -1.28)], [0.17, 0.16, 0.17], dark, sides=20)
        c.box(
            c.stuff((0.68, 0.02, 0.02), 0.3), (0.16, 0.12, 0.3), 0.04, at=(0.44, 0, -0.62), turn=(0, -10, 0)
        )
        c.tube(
            [(0.9, 0, 0.42), (0.8, 0, 0.62), (0.2, 0, 0.68), (-0.1, 0, 0.58), (-0.2, 0, 0.40)],
            0.075,
            dark,
            sides=14,
        )


def car_wheel(c: Craft) -> None:
    """A tyre on a rim of alloy, standing."""
    rubber, alloy = c.stuff((0.020, 0.020, 0.021), 0.62), c.metal((0.74, 0.75, 0.77), 0.22)
    dark, steel = c.stuff((0.03, 0.03, 0.032), 0.5), c.stuff((0.42, 0.42, 0.43), 0.35, metal=1.0)

    def tread(p: Points) -> Points:
        r, a, z = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        groove = np.zeros(len(p))
        for line in (-0.26, 0.0, 0.26):
            groove = np.maximum(groove, np.abs(z - line) < 0.035)
        cut = np.abs(((a * 52 / (2 * np.pi) + 1.5 * np.abs(z)) % 1) - 0.5) < 0.09
        cut = cut & (np.abs(z) > 0.10)
        deep = 0.05 * np.maximum(groove, cut) * ease(1.80, 1.88, r)
        return p * np.stack([1 - deep / r, 1 - deep / r, np.ones(len(p))], 1)

    with c.moved((0, 0, 1.95), (0, 0, 38)), c.moved(turn=(90, 0, 0)):  # z is toward the viewer
        line = [(1.26, -0.50), (1.34, -0.56), (1.6, -0.60), (1.80, -0.55), (1.90, -0.44), (1.94, -0.2), (1.945, 0),
                (1.94, 0.2), (1.90, 0.44), (1.80, 0.55), (1.6, 0.60), (1.34, 0.56), (1.26, 0.50)]  # fmt: skip
        c.lathe(line, rubber, tread, steps=420, fine=150)
        torus(c, rubber, 1.40, 0.02, (0, 0, 0.58))
        torus(c, rubber, 1.66, 0.018, (0, 0, 0.595))
        for k, mark in enumerate("ROADGRIP 225/45"):
            b = math.radians(150 - 8.4 * k)
            text(c, mark, 0.15, c.stuff((0.10, 0.10, 0.105), 0.5), (1.53 * math.cos(b), 1.53 * math.sin(b), 0.602),
                 (0, 0, math.degrees(b) - 90))  # fmt: skip
        c.lathe(
            [(1.34, 0.52), (1.31, 0.56), (1.24, 0.55), (1.19, 0.45), (1.14, 0.2), (1.12, -0.45)],
            alloy,
            steps=110,
        )
        c.lathe([(0, -0.32), (1.12, -0.32)], dark, fine=8)
        c.lathe([(0.3, 0.0), (0.34, 0.03), (0.92, 0.03), (0.94, 0.0), (0.94, -0.06)], steel, steps=90)
        c.box(c.stuff((0.6, 0.02, 0.02), 0.3, coat=0.5), (0.42, 0.8, 0.2), 0.08, at=(0.86, 0.1, 0.02))
        for k in range(5):
            with c.moved(turn=(0, 0, 72 * k + 18)):
                for s in (-1, 1):
                    c.tube([(0.10 * s, 0.16, 0.38), (0.13 * s, 0.6, 0.40), (0.30 * s, 1.20, 0.46)], [0.12, 0.085, 0.09],
                           alloy, sides=18, section=lambda t: 0.72 + 0.28 * np.abs(np.cos(t)))  # fmt: skip
                with c.moved((0, 0.27, 0.40), turn=(0, 0, 36)):
                    c.lathe([(0, 0.04), (0.045, 0.04), (0.055, 0)], dark, steps=6, fine=8)
        c.lathe(
            [(0, 0.48), (0.14, 0.48), (0.2, 0.45), (0.36, 0.40), (0.40, 0.32), (0.40, 0.2)], alloy, steps=60
        )
        c.lathe([(0, 0.50), (0.12, 0.495), (0.14, 0.47)], dark, steps=40)


def life_buoy(c: Craft) -> None:
    a, b = np.linspace(0, 2 * np.pi, 240, endpoint=False), np.linspace(0, 2 * np.pi, 40, endpoint=False)
    ring = np.stack([np.cos(a), 0 * a, np.sin(a)], 1)
    p = 1.3 * ring[:, None] + 0.40 * (
        np.cos(b)[None, :, None] * ring[:, None] + 0.82 * np.sin(b)[None, :, None] * np.array((0, 1, 0))
    )
    p = np.concatenate([p, p[:1]])

    def paint(q: Points) -> Points:
        turn = np.degrees(np.arctan2(q[:, 2], q[:, 0]))
        red = np.abs((turn + 45) % 90 - 45) < 15.5
        tone = np.where(red[:, None], (0.66, 0.05, 0.012), (0.83, 0.82, 0.79))
        return tone * (1 - 0.04 * (ripple(q, 7, 2) > 0.8))[:, None]

    rope = c.stuff((0.80, 0.76, 0.66), 0.85, bump=0.4, grain=30)
    with c.moved((0, 0, 1.75), (-10, 0, 24)):
        c.grid(p, c.stuff(None, 0.38, coat=0.3, bump=0.06, grain=40), paint, wrap=True)
        for k in range(4):
            m = math.radians(90 * k)
            strap = c.stuff((0.78, 0.76, 0.70), 0.7)
            for off in (-15, 15):
                e = m + math.radians(off)
                loop = np.stack(
                    [
                        (1.3 + 0.42 * np.cos(b)) * math.cos(e),
                        0.345 * np.sin(b),
                        (1.3 + 0.42 * np.cos(b)) * math.sin(e),
                    ],
                    1,
                )
                c.tube([*loop, loop[0]], 0.04, strap, sides=8, fine=60)
            t = np.linspace(m + math.radians(15), m + math.radians(75), 9)
            r = 1.72 + 0.12 * np.sin(np.linspace(0, np.pi, 9))
            core = spline(np.stack([r * np.cos(t), 0 * t - 0.02, r * np.sin(t)], 1), 90)
            for j in range(3):
                w = np.linspace(0, 60, 90) + 2.1 * j
                c.tube(
                    core + 0.028 * np.stack([np.cos(w), np.sin(w), np.sin(w)], 1),
                    0.034,
                    rope,
                    sides=7,
                    fine=110,
                )


def open_padlock(c: Craft) -> None:
    brass, steel = c.stuff((0.90, 0.64, 0.24), 0.3, metal=0.9, glow=0.14), c.metal((0.80, 0.80, 0.82), 0.13)
    dark = c.stuff((0.02, 0.018, 0.015), 0.6)
    with c.moved((0, 0, 0), (0, 0, 22)):
        c.box(brass, (2.1, 0.82, 1.7), 0.14, at=(0, 0, 0.86))
        with c.moved((0, -0.41, 0.82), (90, 0, 0)):
            c.lathe([(0.36, 0), (0.36, 0.03), (0.31, 0.05), (0.30, 0.03), (0, 0.03)], steel, steps=60)
            c.lathe([(0, 0.045), (0.10, 0.045), (0.10, 0.03)], dark, at=(0, 0.07, 0), fine=8, steps=32)
            c.box(dark, (0.09, 0.26, 0.02), 0.0, at=(0, -0.08, 0.036))
        t = np.linspace(0, np.pi, 30)
        with c.moved((-0.62, 0, 0), (0, 0, -38)):  # it has swung out about its long leg
            arc = np.stack([0.62 - 0.62 * np.cos(t), 0 * t, 2.75 + 0.66 * np.sin(t)], 1)
            c.tube([(0, 0, 1.6), (0, 0, 2.2), *arc, (1.24, 0, 2.3)], 0.17, steel, sides=24, fine=110)
            torus(c, steel, 0.155, 0.02, (1.24, 0, 2.45))
        for x in (-0.62, 0.62):
            torus(c, brass, 0.2, 0.035, (x, 0, 1.71))
        c.lathe([(0, 1.715), (0.19, 1.715)], dark, fine=6, at=(0.62, 0, 0))


BUILDERS: dict[str, Builder] = {
    "shopping-bags": shopping_bags,
    "water-bottle": water_bottle,
    "megaphone": megaphone,
    "car-wheel": car_wheel,
    "life-buoy": life_buoy,
    "open-padlock": open_padlock,
}
"""Key -> who builds it."""

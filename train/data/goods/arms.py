"""Arms and wands, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple, spline
from data.goods.shelf import GOLD


def contour(points: Any, n: int = 90) -> list[tuple[float, float]]:
    """A smooth closed outline through (x, z)s."""
    p = np.asarray(points, float)
    line = spline(np.vstack([p[-2:], p, p[:2]]), n * (len(p) + 3) // len(p))
    step = (len(p) + 3) / (len(line) - 1)
    t = np.arange(len(line)) * step
    return [(float(x), float(z)) for x, z in line[(t >= 2 - 1e-6) & (t < len(p) + 2 - 1e-6)]]


def _blade(c: Craft, steel: Any, half: Any, thick: float, low: float, high: float, ridge: float =
    0.0) -> None:  # fmt: skip
    """A two-edged blade from z = `low` to `high`; `half`: part of the way -> half its breadth."""
    u, v = np.meshgrid(np.linspace(0, 1, 60), np.linspace(-1, 1, 25), indexing="ij")
    for s in (-1, 1):
        y = s * (thick * (1 - np.abs(v)) + 0.003) * (1 - ease(0.9, 1, u))
        y = y + s * ridge * ease(0.12, 0.0, np.abs(v)) * (1 - ease(0.8, 0.95, u))
        c.grid(np.stack([half(u) * v, y, low + (high - low) * u], -1), steel)


def dagger(c: Craft) -> None:
    steel, gold = c.metal((0.66, 0.67, 0.69), 0.14), c.metal(GOLD, 0.25)
    grip = c.stuff((0.09, 0.02, 0.018), 0.5, bump=0.3)
    with c.moved((0, 0, 0), (0, 40, 8)):
        _blade(c, steel, lambda u: 0.23 * (1 - 0.55 * u) * np.where(u > 0.72, (1 - u) / 0.28, 1) ** 0.75,
            0.06, 0.1, 2.15, 0.02)  # fmt: skip
        c.tube([(-0.66, 0, 0.30), (-0.5, 0, 0.1), (-0.2, 0, 0.06), (0.2, 0, 0.06), (0.5, 0, 0.1),
            (0.66, 0, 0.30)], [0.06, 0.07, 0.1, 0.1, 0.07, 0.06], gold, sides=16, fine=50)  # fmt: skip
        for s in (-1, 1):
            c.ball(gold, fine=16, at=(0.68 * s, 0, 0.36), size=0.1)
        c.lathe([(0.1, 0), (0.12, -0.25), (0.14, -0.5), (0.11, -0.9), (0.1, -1.0)], grip, steps=32)
        wire = [(0.13 * math.cos(44 * t), 0.13 * math.sin(44 * t), -0.04 - 0.92 * t) for t in np.linspace(0,
            1, 160)]  # fmt: skip
        c.tube(wire, 0.017, gold, sides=6, fine=320)
        c.lathe([(0.13, 0.03), (0.15, -0.02), (0.13, -0.07)], gold, at=(0, 0, -0.98))
        c.ball(gold, at=(0, 0, -1.14), size=(0.2, 0.16, 0.18))
        c.ball(c.stuff((0.01, 0.05, 0.45), 0.05, coat=1), fine=20, at=(0, -0.13, -1.14), size=(0.09, 0.06,
            0.09))  # fmt: skip


def spear(c: Craft) -> None:
    steel, hide = c.metal((0.62, 0.63, 0.65), 0.16), c.stuff((0.20, 0.09, 0.04), 0.8, bump=0.5)
    ash = c.stuff((0.34, 0.18, 0.08), 0.55, second=(0.20, 0.10, 0.04), scale=4, stretch=(6, 6, 0.5), bump=0.1)
    with c.moved((0, 0, 0), (0, 42, 0)):
        c.lathe([(0.045, -2.9), (0.07, -2.6), (0.075, 0.5), (0.07, 1.2)], ash, steps=24)
        c.lathe([(0.02, -3.15), (0.08, -2.75), (0.09, -2.7), (0.09, -2.55), (0.075, -2.5)], steel, steps=24)
        c.lathe([(0.08, 0.92), (0.1, 0.95), (0.1, 1.2), (0.075, 1.5), (0.04, 1.8)], steel, steps=24)

        def half(u: Points) -> Points:
            wide: Points = 0.30 * np.sin(np.pi * np.clip(u, 0, 1) ** 0.62) ** 0.85 + 0.02 * (1 - u)
            return wide

        _blade(c, steel, half, 0.07, 1.3, 2.75, 0.03)
        for low, high in ((0.55, 0.9), (-0.5, 0.1)):
            turns = [(0.088 * math.cos(60 * t), 0.088 * math.sin(60 * t), low + (high - low) * t) for t in
                np.linspace(0, 1, 120)]  # fmt: skip
            c.tube(turns, 0.032, hide, sides=8, fine=320)
        red = c.stuff((0.42, 0.012, 0.012), 0.8, sheen=0.5)
        for k in range(26):
            a = 2.4 * k
            x, y, long = math.cos(a), math.sin(a), 0.42 + c.jitter(0.1)
            c.tube([(0.08 * x, 0.08 * y, 0.9), (0.17 * x, 0.17 * y, 0.8),
                (0.15 * x + 0.14, 0.15 * y, 0.86 - long)], [0.03, 0.028, 0.012], red, sides=6, fine=12)  # fmt: skip


def fletched(c: Craft, steel: Any, wood: Any, long: float) -> None:
    """An arrow along x that flies to the left, its nock at the origin."""
    c.tube([(0, 0, 0), (-long, 0, 0)], 0.036, wood, sides=12)
    with c.moved((-long + 0.05, 0, 0), (0, -90, 0), 1.35):
        _blade(c, steel, lambda u: 0.16 * (1 - u) * ease(0.0, 0.18, u) + 0.01, 0.05, 0, 0.5, 0.02)
    for k, colour in enumerate(((0.75, 0.73, 0.68), (0.52, 0.02, 0.015), (0.75, 0.73, 0.68))):
        dark = (0.7 * colour[0], 0.7 * colour[1], 0.7 * colour[2])
        vane = c.stuff(colour, 0.8, second=dark, scale=30, stretch=(3, 1, 0.2))
        outline = [(-0.08, 0.02), (-0.05, 0.17), (-0.2, 0.19), (-0.55, 0.12), (-0.8, 0.02)]
        c.cut(outline, 0.012, vane, 0, turn=(120 * k + 55, 0, 0))


def bow(c: Craft) -> None:
    wood = c.stuff((0.36, 0.15, 0.05), 0.3, second=(0.22, 0.08, 0.025), scale=4, stretch=(6, 6, 0.6),
        coat=0.4)  # fmt: skip
    hide, string = c.stuff((0.07, 0.035, 0.02), 0.7, bump=0.4), c.stuff((0.75, 0.70, 0.58), 0.7)
    with c.moved((0, 0, 0), (0, -20, 0)):
        limb = [(-0.55, 0, 0), (-0.5, 0, 0.45), (-0.22, 0, 1.15), (0.30, 0, 1.72), (0.40, 0, 1.98),
            (0.30, 0, 2.22)]  # fmt: skip
        both = [(x, y, -z) for x, y, z in limb[:0:-1]] + limb
        c.tube(both, [0.04, 0.055, 0.075, 0.1, 0.115, 0.13, 0.115, 0.1, 0.075, 0.055, 0.04], wood, sides=20,
            fine=140, section=lambda a: 0.75 + 0.35 * np.abs(np.cos(a)))  # fmt: skip
        grip = [(-0.55 + 0.09 * t * t, 0, 0.34 * t) for t in np.linspace(-1, 1, 9)]
        c.tube(grip, 0.145, hide, sides=20)
        for s in (-1, 1):
            c.tube([(-0.47, 0, 0.36 * s), (-0.462, 0, 0.42 * s)], 0.13, c.metal(GOLD, 0.3), sides=20, fine=4)
        c.tube([(0.33, 0, 2.1), (0.36, 0, 1.9), (0.36, 0, 1.9), (0.36, 0, 0), (0.36, 0, -1.9),
            (0.36, 0, -1.9), (0.33, 0, -2.1)], 0.016, string, sides=6, fine=60)  # fmt: skip
        with c.moved((0.40, -0.13, 0.02)):
            fletched(c, c.metal((0.6, 0.61, 0.63), 0.2), c.stuff((0.55, 0.36, 0.18), 0.5), 2.3)


def revolver(c: Craft) -> None:
    blued, steel = c.stuff((0.10, 0.105, 0.115), 0.2, metal=1, glow=0.25), c.metal((0.5, 0.51, 0.53), 0.2)
    walnut = c.stuff((0.30, 0.12, 0.045), 0.35, second=(0.16, 0.06, 0.02), scale=5, stretch=(1, 3, 4),
        coat=0.5)  # fmt: skip
    with c.moved((0, 0, 0.9), (0, 10, 16)):
        c.tube([(-2.25, 0, 0.55), (-0.3, 0, 0.55)], 0.135, blued, sides=40, fine=6)
        c.lathe([(0.085, -0.02), (0.135, -0.02), (0.14, 0.03)], blued, at=(-2.27, 0, 0.55), turn=(0, 90, 0))
        c.ball(c.stuff((0.004, 0.004, 0.004), 1.0), fine=12, at=(-2.27, 0, 0.55), size=(0.055, 0.088, 0.088))
        c.cut([(-2.2, 0.66), (-0.4, 0.66), (-0.4, 0.74), (-2.0, 0.72)], 0.07, blued, 0.01)
        c.cut([(-2.18, 0.7), (-1.86, 0.7), (-1.94, 0.86), (-2.0, 0.88)], 0.05, blued, 0.012)
        c.cut([(-1.95, 0.30), (-0.4, 0.30), (-0.4, 0.46), (-2.0, 0.46), (-2.03, 0.38)], 0.15, blued, 0.03)
        frame = [(-0.5, 0.76), (0.5, 0.76), (0.60, 0.62), (0.52, 0.30), (0.50, 0.05), (0.25, -0.05),
            (-0.3, -0.02), (-0.5, 0.22)]  # fmt: skip
        c.cut(frame, 0.24, blued, 0.04)

        def fluted(p: Points) -> Points:
            a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
            groove = ease(0.45, 1.0, np.cos(6 * a)) * ease(0.12, -0.02, p[:, 2]) * ease(0.2, 0.3, r)
            k = 1 - 0.16 * groove
            return np.stack([k * p[:, 0], k * p[:, 1], p[:, 2]], 1)

        drum = [(0, -0.36), (0.26, -0.36), (0.26, -0.36), (0.31, -0.32), (0.32, 0), (0.32, 0.3), (0.32, 0.3),
            (0.30, 0.33), (0.30, 0.33), (0, 0.33)]  # fmt: skip
        c.lathe(drum, steel, fluted, steps=144, fine=90, at=(-0.02, 0, 0.42), turn=(0, 90, 0))
        grip = [(0.30, 0.52), (0.58, 0.60), (0.68, 0.46), (0.66, 0.22), (0.74, -0.12), (0.98, -0.62),
            (1.02, -0.92), (0.84, -1.04), (0.56, -0.98), (0.50, -0.70), (0.36, -0.30), (0.20, 0.0)]  # fmt: skip
        c.cut(contour(grip), 0.32, walnut, 0.08)
        c.cut(contour([(0.52, 0.55), (0.72, 0.5), (0.7, 0.2), (0.8, -0.1), (0.70, -0.2), (0.55, 0.2)], 40),
            0.2, blued, 0.03)  # fmt: skip
        c.ball(c.metal(GOLD, 0.3), fine=14, at=(0.68, -0.16, -0.62), size=(0.08, 0.02, 0.08))
        guard = [(-0.36, 0, 0.0), (-0.38, 0, -0.26), (-0.22, 0, -0.42), (0.06, 0, -0.40), (0.22, 0, -0.22),
            (0.26, 0, 0.0)]  # fmt: skip
        c.tube(guard, 0.045, blued, sides=12, fine=50)
        c.tube([(-0.06, 0, 0.0), (-0.12, 0, -0.14), (-0.06, 0, -0.28)], [0.055, 0.045, 0.035], steel,
            sides=10)  # fmt: skip
        hammer = [(0.48, 0.62), (0.60, 0.96), (0.84, 1.06), (0.88, 1.0), (0.72, 0.90), (0.70, 0.6)]
        c.cut(contour(hammer, 50), 0.09, blued, 0.02)
        for x, z in ((0.38, 0.12), (-0.36, 0.14), (0.4, 0.6)):
            c.ball(steel, fine=12, at=(x, -0.12, z), size=(0.035, 0.012, 0.035))


def spark(c: Craft, look: Any, at: tuple[float, float, float], size: float) -> None:
    """A twinkle with four points."""
    a = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    r = size * np.array([1.0, 0.24, 0.11, 0.24] * 4)
    c.cut(list(zip(r * np.sin(a), r * np.cos(a), strict=True)), 0.25 * size, look, 0.02 * size, at=at)


def wand(c: Craft) -> None:
    black, white = c.stuff((0.012, 0.011, 0.014), 0.12, coat=1.0), c.stuff((0.85, 0.84, 0.82), 0.2, coat=0.6)
    gold = c.metal(GOLD, 0.2)
    with c.moved((0, 0, 0), (0, 42, 0)):
        c.lathe([(0, -2.0), (0.085, -1.98), (0.1, -1.9), (0.1, -1.45)], white, steps=32)
        c.lathe([(0.1, -1.45), (0.095, 0), (0.09, 1.35)], black, steps=32)
        c.lathe([(0.09, 1.35), (0.085, 1.75), (0.075, 1.82), (0, 1.84)], white, steps=32)
        for z in (-1.45, 1.35):
            c.lathe([(0.1, -0.04), (0.115, -0.02), (0.115, 0.02), (0.09, 0.04)], gold, at=(0, 0, z), steps=32)
    light = c.stuff((1.0, 0.72, 0.16), 0.3, glow=1.1)
    pale = c.stuff((1.0, 0.92, 0.62), 0.3, glow=1.2)
    for x, z, size, look in ((1.42, 1.58, 0.42, light), (0.66, 1.72, 0.24, pale), (1.95, 1.05, 0.26, pale),
        (1.05, 2.12, 0.2, light), (2.05, 1.9, 0.26, light), (1.62, 2.38, 0.16, pale),
        (0.45, 1.22, 0.15, light), (1.62, 0.62, 0.16, light), (2.4, 1.42, 0.14, pale)):  # fmt: skip
        spark(c, look, (x, -0.25, z), size)


def feather(c: Craft) -> None:
    def paint(p: Points) -> Points:
        colour = blend((0.80, 0.79, 0.76), (0.62, 0.61, 0.60), 0.5 + 0.5 * np.sin(34 * p[:, 1] - 16 *
            np.abs(p[:, 0])))  # fmt: skip
        grey = ease(0.6, 2.4, p[:, 1] + 0.25 * ripple(p, 2.5, 4))
        return blend(colour, (0.10, 0.105, 0.12), 0.92 * grey)

    n = 64
    with c.moved((0, 0, 0), (90, -32, 0)):
        shaft = [(0.10 * math.sin(1.2 * t), -1.1 + 3.7 * t, 0.32 * math.sin(1.6 * t)) for t in np.linspace(0,
            1, 12)]  # fmt: skip
        c.tube(shaft, [0.045, 0.042, 0.036, 0.03, 0.022, 0.014, 0.006], c.stuff((0.78, 0.72, 0.58), 0.4,
            coat=0.3), sides=10, fine=40)  # fmt: skip
        look = c.stuff(None, 0.75, sheen=0.4, bump=0.2, grain=60)
        for s, wide in ((-1, 0.48), (1, 0.72)):
            for k in range(n):
                u = (k + 0.5) / n
                if c.rng.random() < 0.035:
                    continue
                t = 0.22 + 0.78 * u
                root = np.array([0.10 * math.sin(1.2 * t), -1.1 + 3.7 * t, 0.32 * math.sin(1.6 * t)])
                far = wide * math.sin(math.pi * min(1.0, 0.06 + 0.94 * u) **
                    0.72) ** 0.7 + 0.03 + c.jitter(0.02)  # fmt: skip
                out = np.array([s * far, 0.62 * far + 0.18, -0.10 * far])
                v = np.linspace(0, 1, 9)[:, None]
                mid = root + v * out + (v * (1 - v)) * np.array([0, -0.16, 0.07])
                w = (0.052 * (1 - v**3) + 0.004) * np.array([0.25 * s, 1.0, 0.0])
                c.grid(np.stack([mid - w, mid + w], 1), look, paint)


BUILDERS: dict[str, Builder] = {"dagger": dagger, "spear": spear, "bow-arrow": bow, "revolver": revolver,
    "magic-wand": wand, "feather": feather}  # fmt: skip
"""Key -> who builds it."""

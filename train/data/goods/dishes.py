"""Bowls and plates of food, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple

_BOWL = (
    (0, 0),
    (0.5, 0),
    (0.5, 0),
    (0.5, 0.08),
    (0.9, 0.26),
    (1.2, 0.66),
    (1.32, 1.0),
    (1.32, 1.0),
    (1.30, 1.03),
    (1.27, 1.0),
    (1.27, 1.0),
    (1.14, 0.68),
    (0.82, 0.34),
    (0.4, 0.2),
    (0, 0.18),
)


_PLATE = (
    (0, 0),
    (0.9, 0),
    (0.9, 0),
    (1.0, 0.05),
    (1.55, 0.20),
    (1.55, 0.20),
    (1.56, 0.23),
    (1.54, 0.24),
    (1.54, 0.24),
    (1.02, 0.11),
    (0.9, 0.07),
    (0.9, 0.07),
    (0, 0.07),
)


def bowl(c: Craft, material: Any = None, **where: Any) -> Any:
    return c.lathe(_BOWL, material or c.china(), steps=96, fine=120, **where)


def plate(c: Craft, material: Any = None, **where: Any) -> Any:
    return c.lathe(_PLATE, material or c.china(), steps=96, fine=90, **where)


def disc(
    c: Craft, material: Any, r: float, z: float, paint: Any = None, wave: float = 0.0, seed: int = 1
) -> Any:
    """What fills a bowl up to a height."""

    def shape(p: Points) -> Points:
        q = p.copy()
        q[:, 2] += wave * ripple(p, 3.5, seed) * ease(r, 0.85 * r, np.hypot(p[:, 0], p[:, 1]))
        return q

    return c.lathe(
        [(0, z), (0.5 * r, z), (r, z), (r, z), (r - 0.03, z - 0.1)], material, shape, paint, 120, 90
    )


def herbs(c: Craft, count: int, r: float, z: float, size: float = 0.12, middle: At = (0, 0, 0)) -> None:
    leafy = c.leafy((0.10, 0.30, 0.03), (0.06, 0.20, 0.02))
    first = None
    for _ in range(count):
        a, d = c.rng.uniform(0, 6.3), r * math.sqrt(c.rng.random())
        at = (middle[0] + d * math.cos(a), middle[1] + d * math.sin(a), z + c.rng.uniform(0, 0.02))
        turn, grown = (c.jitter(20), c.jitter(20), c.rng.uniform(0, 360)), size * c.rng.uniform(0.6, 1.3)
        if first is None:
            first = c.leaf(leafy, 1.0, 0.55, 0.8, 0.3, at=at, turn=turn, size=grown)
        else:
            c.again(first, at, turn, grown)


def basil(c: Craft, at: At, size: float = 0.5) -> None:
    leafy = c.leafy((0.07, 0.27, 0.025), (0.04, 0.17, 0.015))
    for k, spin in enumerate((10, 125, 240, 70)):
        c.leaf(
            leafy,
            size * (0.8 if k == 3 else 1),
            size * 0.6,
            0.7,
            -0.5,
            1.1,
            at=at,
            turn=(22 + 12 * k, 0, spin),
        )


def soup(c: Craft) -> None:
    bowl(c)

    def paint(p: Points) -> Points:
        r, a = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0])
        base = blend((0.72, 0.20, 0.012), (0.78, 0.28, 0.03), 0.5 + 0.5 * ripple(p, 3, 3))
        turns = (a / (2 * np.pi) + 2.1 * r + 0.06 * ripple(p, 4, 2)) % 1.0
        cream = ease(0.16, 0.06, np.abs(turns - 0.5)) * ease(0.82, 0.7, r) * ease(0.03, 0.12, r)
        return blend(base, (0.86, 0.74, 0.56), 0.85 * cream)

    disc(c, c.stuff(None, 0.22, coat=0.3, sss=0.1, bump=0.05, grain=20), 1.21, 0.87, paint, 0.008)
    herbs(c, 26, 0.85, 0.90, 0.13)
    basil(c, (0.1, 0.05, 0.90), 0.34)
    pepper = c.stuff((0.03, 0.02, 0.015), 0.7)
    for _ in range(30):
        a, d = c.rng.uniform(0, 6.3), 1.05 * math.sqrt(c.rng.random())
        c.ball(pepper, fine=6, at=(d * math.cos(a), d * math.sin(a), 0.88), size=c.rng.uniform(0.008, 0.018))


def half_egg(c: Craft, at: At, turn: At, size: float = 1.0) -> None:
    def paint(p: Points) -> Points:
        r = np.hypot(p[:, 0] / 0.85, p[:, 1] - 0.06)
        colour = blend((0.82, 0.26, 0.015), (0.80, 0.40, 0.04), ease(0.1, 0.24, r))
        return blend(colour, (0.84, 0.80, 0.72), np.maximum(ease(0.245, 0.265, r), p[:, 2] < -0.06))

    profile = [(0, -0.36), (0.25, -0.30), (0.38, -0.12), (0.41, 0.0), (0.41, 0.0), (0.2, 0.005), (0, 0.005)]
    stretch = lambda p: p * (0.9, 1.2, 1)  # noqa: E731
    c.lathe(
        profile, c.stuff(None, 0.25, sss=0.2, coat=0.3), stretch, paint, 80, 70, at=at, turn=turn, size=size
    )


def noodles(c: Craft) -> None:
    bowl(c, c.stuff((0.035, 0.04, 0.06), 0.2, coat=0.6))
    c.lathe(
        [(1.275, 0.93), (1.335, 0.99), (1.31, 1.04), (1.26, 1.0)], c.stuff((0.30, 0.02, 0.015), 0.2, coat=0.6)
    )

    def paint(p: Points) -> Points:
        return blend((0.36, 0.13, 0.025), (0.50, 0.22, 0.05), 0.5 + 0.5 * ripple(p, 4, 1))

    disc(c, c.stuff(None, 0.08, coat=0.8), 1.21, 0.84, paint)
    dough = c.stuff((0.82, 0.58, 0.24), 0.32, second=(0.76, 0.50, 0.18), sss=0.15, coat=0.3)
    for k in range(64):
        x, y = c.jitter(0.85), c.rng.uniform(-0.85, 0.5)
        a, bow = c.rng.gauss(0.5, 0.5), c.rng.uniform(0.5, 1.1)
        line = []
        for t in np.linspace(-1, 1, 9):
            q = np.array(
                (x + bow * t * math.cos(a), y + 0.35 * math.sin(2.2 * t + k) + 0.4 * t * math.sin(a))
            )
            q *= min(1, 1.1 / max(np.hypot(*q), 1e-3))
            rise = 0.88 + 0.13 * (1 - (np.hypot(*q) / 1.15) ** 2) * c.rng.uniform(0.3, 1.2)
            line.append((*q, rise - (0.12 if abs(t) == 1 else 0)))
        c.tube(line, 0.036, dough, sides=8, fine=44)
    half_egg(c, (0.52, -0.42, 1.10), (18, 8, 30), 0.88)
    half_egg(c, (0.05, -0.72, 1.08), (24, -6, -20), 0.82)
    nori = c.stuff((0.012, 0.025, 0.015), 0.35, second=(0.02, 0.05, 0.025), scale=20, bump=0.3, grain=40)
    for x, y, turn in ((-0.1, 0.95, 8), (0.22, 1.0, -6)):
        c.box(nori, (0.75, 0.02, 0.95), 0.0, at=(x, y, 1.18), turn=(-12, 0, turn))

    def pork(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        swirl = np.sin(9 * r + 1.0 * np.arctan2(p[:, 1], p[:, 0]) + 0.8 * ripple(p, 3, 4))
        colour = blend((0.52, 0.27, 0.17), (0.74, 0.56, 0.42), ease(0.2, 0.8, swirl))
        return blend(colour, (0.22, 0.08, 0.03), ease(0.86, 0.98, r))

    slab = [(0, 0.06), (0.9, 0.06), (1, 0.02), (1, -0.04), (0.9, -0.06), (0, -0.06)]
    for at, turn in (((-0.62, 0.05, 1.06), (22, -12, 0)), ((-0.5, -0.42, 1.05), (20, -8, 60))):
        c.lathe(
            slab,
            c.stuff(None, 0.35, bump=0.2, grain=9, coat=0.3),
            lambda p: p * (1, 0.85, 1),
            pork,
            70,
            60,
            at=at,
            turn=turn,
            size=0.44,
        )
    ring = c.stuff((0.24, 0.46, 0.06), 0.4, second=(0.45, 0.60, 0.2), scale=3)
    for _ in range(26):
        at = (0.42 + c.jitter(0.3), 0.18 + c.jitter(0.3), 1.04 + c.rng.uniform(0, 0.06))
        c.lathe(
            [(0.05, 0.03), (0.072, 0.03), (0.075, -0.03), (0.05, -0.03), (0.05, 0.03)],
            ring,
            steps=16,
            fine=10,
            at=at,
            turn=(c.jitter(40), c.jitter(40), 0),
        )


def grains(c: Craft, spots: list[At], material: Any, size: At) -> None:
    """Many small things turned at random."""
    first = None
    for at in spots:
        turn, grown = tuple(c.rng.uniform(0, 360) for _ in range(3)), c.rng.uniform(0.85, 1.1)
        scale = tuple(grown * s for s in size)
        if first is None:
            first = c.ball(material, fine=9, at=at, turn=turn, size=scale)
        else:
            c.again(first, at, turn, scale)


def rice(c: Craft) -> None:
    bowl(c, c.stuff((0.10, 0.18, 0.32), 0.2, second=(0.13, 0.22, 0.37), coat=0.6))
    white = c.stuff((0.86, 0.83, 0.77), 0.35, sss=0.3, deep=0.05, coat=0.2)
    dome = [(1.24, 0.85), (1.1, 1.1), (0.75, 1.38), (0.35, 1.50), (0, 1.52)]
    c.lathe(dome, white, lambda p: p * (1 + 0.012 * ripple(p, 9, 3))[:, None])
    spots = []
    for k in range(1500):
        a = k * 2.39996
        d = 1.22 * math.sqrt((k + 0.5) / 1500)
        z = float(np.interp(d, [p[0] for p in dome[::-1]], [p[1] for p in dome[::-1]]))
        spots.append(
            (d * math.cos(a) + c.jitter(0.02), d * math.sin(a) + c.jitter(0.02), z + c.jitter(0.025))
        )
    grains(c, spots, white, (0.026, 0.026, 0.075))
    seed = c.stuff((0.02, 0.018, 0.015), 0.5)
    grains(c, [(c.jitter(0.28), c.jitter(0.3), 1.53) for _ in range(24)], seed, (0.012, 0.018, 0.026))


def cereal(c: Craft) -> None:
    bowl(c)
    disc(c, c.stuff((0.86, 0.84, 0.80), 0.2, sss=0.2, coat=0.3), 1.21, 0.86)
    oat = c.stuff((0.60, 0.33, 0.10), 0.6, second=(0.48, 0.23, 0.06), scale=7, bump=0.5, grain=26)
    ring = [
        (0.05, 0),
        (0.075, 0.055),
        (0.13, 0.07),
        (0.185, 0.05),
        (0.2, 0),
        (0.185, -0.05),
        (0.13, -0.07),
        (0.075, -0.055),
        (0.05, 0),
    ]
    first, spots = None, []
    for k in range(420):
        a, d = c.rng.uniform(0, 6.3), 1.05 * math.sqrt(c.rng.random())
        z = 0.9 if k < 300 else 0.99 + 0.06 * (1 - d)
        p = np.array((d * math.cos(a), d * math.sin(a), z))
        if any(
            ((p - q) ** 2).sum() < (0.30 if z < 0.95 else 0.34) ** 2 for q in spots if abs(q[2] - z) < 0.09
        ):
            continue
        spots.append(p)
        tip = 18 if z < 0.95 else 45
        turn = (c.jitter(tip), c.jitter(tip), c.rng.uniform(0, 360))
        if first is None:
            bumpy = lambda p: p * (1 + 0.05 * ripple(p, 14, 3))[:, None]  # noqa: E731
            first = c.lathe(ring, oat, bumpy, steps=32, fine=30, at=p, turn=turn)
        else:
            c.again(first, p, turn, c.rng.uniform(0.9, 1.1))
    berry = c.stuff((0.035, 0.05, 0.16), 0.5, second=(0.13, 0.16, 0.30), scale=3)
    for x, y in ((-0.3, 0.2), (0.35, -0.25), (0.1, 0.45), (-0.45, -0.4), (0.6, 0.3)):
        c.ball(berry, fine=20, at=(x, y, 1.02), size=(0.15, 0.15, 0.13))


def spaghetti(c: Craft) -> None:
    plate(c, size=(1.0, 1.0, 1.2))
    dough = c.stuff((0.80, 0.54, 0.18), 0.35, second=(0.74, 0.46, 0.13), sss=0.12, coat=0.2)
    for k in range(120):
        a, d, layer = c.rng.uniform(0, 6.3), c.rng.uniform(0.15, 0.95), c.rng.random()
        line = []
        for t in np.linspace(0, 1, 10):
            b = a + (2.6 if k % 3 else -2.0) * t
            r = min(1.12, max(0.05, d + 0.28 * math.sin(5 * t + k) + c.jitter(0.05)))
            top = 0.62 * (1 - (r / 1.2) ** 2) ** 0.8 if r < 1.2 else 0.0
            line.append(
                (r * math.cos(b), r * math.sin(b), 0.13 + top * (0.55 + 0.45 * layer) + c.jitter(0.02))
            )
        c.tube(line, 0.035, dough, sides=8, fine=46)

    def sauce(p: Points) -> Points:
        return blend((0.42, 0.025, 0.008), (0.56, 0.09, 0.02), 0.5 + 0.6 * ripple(p, 9, 3))

    def flow(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        wide = 0.82 + 0.13 * np.sin(3 * a + 1) + 0.10 * np.sin(7 * a)
        q = p.copy()
        q[:, :2] *= wide[:, None]
        q[:, 2] = 0.86 - 0.40 * (r * wide) ** 2 / 0.7 + 0.05 * ripple(p, 6, 2) - 0.12 * ease(0.88, 1, r)
        return q

    c.lathe(
        [(0, 0), (0.5, 0), (1, 0)], c.stuff(None, 0.22, coat=0.5, bump=0.5, grain=16), flow, sauce, 120, 80
    )
    meat = c.stuff((0.20, 0.07, 0.03), 0.5, second=(0.30, 0.11, 0.05), scale=7, bump=0.8, grain=9, coat=0.3)
    for x, y, z in ((-0.42, -0.22, 0.86), (0.34, -0.34, 0.84), (0.1, 0.32, 0.92)):
        c.ball(meat, lambda p: p * (1 + 0.06 * ripple(p, 3, 2))[:, None], fine=28, at=(x, y, z), size=0.25)
    basil(c, (-0.02, -0.12, 0.96), 0.38)
    flake = c.stuff((0.84, 0.74, 0.48), 0.6)
    spots = [(c.rng.gauss(0, 0.3), c.rng.gauss(-0.05, 0.3)) for _ in range(60)]
    grains(c, [(x, y, 0.90 - 0.45 * (x * x + y * y)) for x, y in spots], flake, (0.012, 0.02, 0.05))


BUILDERS: dict[str, Builder] = {
    "soup": soup,
    "noodles": noodles,
    "rice": rice,
    "cereal": cereal,
    "spaghetti": spaghetti,
}
"""Key -> who builds it."""

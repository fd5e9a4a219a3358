"""Green plants in pots, and one that sprouts, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, Builder, Colour, Craft, Points, blend, ease, ripple, spline
from data.goods.heaps import Die, die, stamp
from data.goods.sill import _pot as pot

_HEART = (
    (0, -0.08),
    (0.16, -0.26),
    (0.44, -0.24),
    (0.64, 0.05),
    (0.62, 0.45),
    (0.40, 0.86),
    (0.16, 1.16),
    (0, 1.34),
)
_SPOON = ((0, 0), (0.14, 0.12), (0.30, 0.45), (0.32, 0.75), (0.22, 1.08), (0.08, 1.28), (0, 1.36))
"""The right half of a leaf about the end of its stalk, its tip along +y."""


def broad(
    c: Craft,
    outline: Any,
    look: Any,
    first: Colour,
    second: Colour,
    vein: Colour,
    notches: Any = (),
    droop: float = 0.25,
    fold: float = 0.22,
    ribs: int = 7,
    light: Colour | None = None,
) -> Die:
    """A leaf with ribs, cut in towards its middle at the angles `notches`, flecked with `light`."""
    half = spline(outline, 170)
    ring = np.concatenate([half, half[-2:0:-1] * (-1, 1)])
    a = np.abs(np.arctan2(ring[:, 0], ring[:, 1]))
    cut = np.ones(len(ring))
    for b in notches:
        cut = np.minimum(cut, 1 - 0.58 * np.exp(-(((a - math.radians(b)) / 0.055) ** 2)))
    ring = ring * cut[:, None]
    t = np.linspace(0, 1, 40)[:, None, None] ** 0.8
    flat = t * ring
    x, y = flat[..., 0], flat[..., 1]
    z = (
        fold * np.abs(x) ** 1.2
        - droop * np.clip(y, -1, 2) ** 2
        - 0.10 * x**2
        + 0.015 * ripple(flat.reshape(-1, 2), 4, 3).reshape(x.shape)
    )
    slant = np.abs((ribs * (y - 0.75 * np.abs(x) + 0.9)) % 1 - 0.5)
    z = z - 0.012 * ease(0.16, 0.0, slant)

    def paint(p: Points) -> Points:
        tone = blend(first, second, 0.5 + 0.4 * ripple(p[:, :2], 3, 5))
        if light is not None:
            tone = blend(tone, light, 0.9 * ease(0.75, 1.3, ripple(p[:, :2] + (3, 0), 5.5, 9)))
        lines = np.maximum(0.8 * ease(0.028, 0.010, np.abs(p[:, 0])), 0.45 * ease(0.08, 0.02, slant.ravel()))
        return blend(tone, vein, lines)

    return die(c, lambda c: c.grid(np.stack([x, y, z], -1), look, paint, True))


def stalked(c: Craft, leaf: Die, foot: Any, tip: Any, size: float, stalk: Any, lean: float, r: float = 0.035,
    spin: float = 0.0, face: float = 0.0) -> None:  # fmt: skip
    """A leaf on a bent stalk from `foot` to `tip`; `lean`: how far it hangs, `face`: turns to us, in degrees."""
    foot, tip = np.asarray(foot, float), np.asarray(tip, float)
    way = math.degrees(math.atan2(tip[1] - foot[1], tip[0] - foot[0]))
    middle = foot + (tip - foot) * (0.35, 0.35, 0.66)
    c.tube([foot, middle, tip], [1.2 * r, r, 0.8 * r], stalk, sides=8, fine=24)
    with c.moved(tuple(tip), (0, 0, way - 90 + spin)), c.moved((0, 0, 0), (-lean, 0, 0)):
        stamp(c, leaf, (0, 0, 0), (0, face * math.cos(math.radians(way)), 0), size)


def monstera(c: Craft) -> None:
    pot(c, c.china((0.84, 0.83, 0.80)), 0.85, 1.15)
    look = c.stuff(None, 0.3, coat=0.35, sss=0.08, deep=0.03)
    cuts = (38, 58, 78, 100, 124)
    kinds = [
        broad(c, _HEART, look, (0.025, 0.14, 0.03), (0.05, 0.21, 0.04), (0.20, 0.36, 0.12), n)
        for n in (cuts, (30, 50, 72, 96, 120))
    ]
    stalk = c.stuff((0.12, 0.26, 0.06), 0.5)
    for k in range(13):
        a, level = k * GOLDEN + 0.4, k / 12
        reach, high = 1.55 - 0.95 * level, 1.75 + 1.75 * level
        tip = (reach * math.cos(a), 0.85 * reach * math.sin(a), high + c.jitter(0.15))
        stalked(c, kinds[k % 2], (0.2 * math.cos(a), 0.2 * math.sin(a), 1.0), tip, 0.92 - 0.12 * level, stalk,
            28 - 10 * level + c.jitter(8), 0.04, c.jitter(20))  # fmt: skip


def rubber_plant(c: Craft) -> None:
    pot(c, c.stuff((0.50, 0.21, 0.11), 0.8, second=(0.43, 0.17, 0.085), scale=3, bump=0.12), 0.8, 1.2)
    look = c.stuff(None, 0.16, coat=0.7, sss=0.05, deep=0.03)
    leaf = broad(
        c, _SPOON, look, (0.018, 0.075, 0.028), (0.035, 0.125, 0.035), (0.22, 0.30, 0.10), (), 0.10, 0.25, 16
    )
    bark, stalk = (
        c.stuff((0.20, 0.13, 0.08), 0.8, second=(0.13, 0.08, 0.05), scale=6),
        c.stuff((0.22, 0.30, 0.10), 0.5),
    )
    for n, (x, y, tall) in enumerate(((0.0, 0.08, 3.9), (-0.22, -0.05, 3.2), (0.24, -0.02, 2.9))):
        lean = (0.05, -0.32, 0.34)[n]
        c.tube(
            [(x, y, 1.0), (x + 0.5 * lean, y, 0.5 * (1 + tall)), (x + lean, y, tall)],
            [0.06, 0.05, 0.03],
            bark,
            sides=10,
        )
        count = int(6 * (tall - 1.4))
        for k in range(count):
            t = 0.26 + 0.74 * k / (count - 1)
            a = k * GOLDEN + n
            foot = (x + lean * t, y, 1.0 + (tall - 1.0) * t)
            near = 0.24 - 0.12 * t
            tip = (foot[0] + near * math.cos(a), foot[1] + near * math.sin(a), foot[2] + 0.14)
            stalked(
                c,
                leaf,
                foot,
                tip,
                0.86 - 0.22 * t + c.jitter(0.06),
                stalk,
                34 - 74 * t**2 + c.jitter(10),
                0.022,
                0,
                38,
            )
        red = c.stuff((0.42, 0.09, 0.06), 0.4, coat=0.4)
        c.tube([(x + lean, y, tall), (x + lean * 1.04, y, tall + 0.4)], [0.045, 0.01], red, sides=10)


def pothos(c: Craft) -> None:
    """Golden pothos that trails over the sides of a white pot on a stand of wood."""
    wood = c.wood((0.50, 0.30, 0.14), (0.34, 0.18, 0.08))
    c.lathe([(0, 0.82), (0.74, 0.82), (0.78, 0.86), (0.74, 0.9), (0, 0.9)], wood)
    for k in range(4):
        x, y = 0.6 * math.cos(1.57 * k + 0.6), 0.6 * math.sin(1.57 * k + 0.6)
        c.tube([(x, y, 0.84), (1.2 * x, 1.2 * y, 0.02)], [0.075, 0.05], wood, sides=14)
    with c.moved((0, 0, 0.9)):
        pot(c, c.china((0.84, 0.83, 0.80)), 0.8, 1.05)
    look = c.stuff(None, 0.28, coat=0.4, sss=0.08, deep=0.03)
    leaf = broad(
        c,
        _HEART,
        look,
        (0.06, 0.26, 0.035),
        (0.09, 0.32, 0.05),
        (0.30, 0.46, 0.14),
        (),
        0.16,
        0.22,
        5,
        (0.62, 0.64, 0.16),
    )
    stalk = c.stuff((0.20, 0.36, 0.08), 0.5)
    for k in range(16):
        a = k * GOLDEN
        reach = 0.25 + 0.55 * ((k + 0.5) / 16)
        tip = (reach * math.cos(a), reach * math.sin(a), 2.75 - 0.6 * reach + c.jitter(0.12))
        stalked(
            c,
            leaf,
            (0.3 * math.cos(a), 0.3 * math.sin(a), 1.8),
            tip,
            0.5 + c.jitter(0.06),
            stalk,
            25 + 40 * reach,
            0.022,
        )
    for deg, long in ((-158, 2.1), (-128, 1.15), (-48, 1.5), (-18, 2.3), (-80, 0.55), (30, 1.5), (165, 1.5)):
        a = math.radians(deg)
        out = np.array((math.cos(a), math.sin(a), 0))
        line = spline([out * 0.4 + (0, 0, 1.95), out * 0.86 + (0, 0, 2.08), out * 1.0 + (0, 0, 1.8),
            out * 1.02 + (0.04, 0, 2.0 - 0.6 * long), out * 1.08 + (-0.05, 0, 2.1 - long)], 40)  # fmt: skip
        c.tube(line, 0.028, stalk, sides=8, fine=50)
        for k in range(int(4 * long) + 2):
            t = 0.2 + 0.8 * k / (4 * long + 1)
            p = line[min(int(t * 39), 39)]
            b = a + (0.9 if k % 2 else -0.9) * c.rng.uniform(0.5, 1.0)
            tip = p + np.array((0.2 * math.cos(b), 0.2 * math.sin(b), 0.06))
            stalked(c, leaf, p, tip, 0.36 + c.jitter(0.05) - 0.1 * t, stalk, 62 + c.jitter(12), 0.016)


def peace_lily(c: Craft) -> None:
    pot(c, c.stuff((0.50, 0.21, 0.11), 0.8, second=(0.43, 0.17, 0.085), scale=3, bump=0.12), 0.8, 1.1)
    look = c.stuff(None, 0.25, coat=0.45, sss=0.08, deep=0.03)
    leaf = broad(
        c, _SPOON, look, (0.025, 0.15, 0.025), (0.045, 0.22, 0.035), (0.12, 0.28, 0.06), (), 0.30, 0.35, 13
    )
    stalk = c.stuff((0.12, 0.30, 0.05), 0.5)
    for k in range(30):
        a, level = k * GOLDEN, k / 29
        reach = 1.0 - 0.72 * level
        tip = (reach * math.cos(a), reach * math.sin(a), 1.55 + 1.15 * level + c.jitter(0.12))
        stalked(
            c,
            leaf,
            (0.25 * math.cos(a), 0.25 * math.sin(a), 1.0),
            tip,
            0.85,
            stalk,
            30 - 62 * level + c.jitter(10),
            0.026,
        )
    white = c.stuff((0.86, 0.86, 0.80), 0.4, sss=0.25, coat=0.1)
    cream = c.stuff((0.80, 0.74, 0.46), 0.7, bump=0.8, grain=30)
    for x, y, z, spin in (
        (-0.75, -0.3, 3.35, 40),
        (0.1, -0.2, 3.85, -20),
        (0.8, -0.25, 3.3, -60),
        (-0.3, 0.3, 4.1, 15),
        (0.5, 0.4, 3.95, -40),
    ):
        c.tube(
            [(0.2 * x, 0.2 * y, 1.0), (0.6 * x, 0.6 * y, 2.4), (x, y, z)],
            [0.03, 0.026, 0.022],
            stalk,
            sides=8,
        )
        with c.moved((x, y, z), (0, 0, spin)):
            c.leaf(white, 0.95, 0.56, -0.7, 0.55, 0.8, at=(0, 0.05, -0.02), turn=(78, 0, 0))
            c.tube([(0, -0.02, 0), (0, -0.03, 0.24), (0, -0.02, 0.46)], [0.05, 0.065, 0.045], cream, sides=14)


def seedling(c: Craft) -> None:
    """Two pairs of leaves out of a little heap of earth."""
    soil = c.stuff((0.055, 0.032, 0.018), 0.95, second=(0.10, 0.062, 0.035), scale=7, bump=1.0, grain=9)
    heap = lambda p: p * (1 + 0.10 * ripple(p, 2.6, 4) + 0.04 * ripple(p, 8, 5))[:, None]  # noqa: E731
    c.lathe([(0, 0.5), (0.5, 0.44), (0.9, 0.22), (1.2, 0.05), (1.25, 0)], soil, heap, steps=140)
    clod = die(c, lambda c: c.ball(soil, lambda p: p * (1 + 0.2 * ripple(p, 2, 6))[:, None], fine=14))
    for k in range(150):
        a, r = k * GOLDEN, 1.22 * math.sqrt((k + 0.5) / 150)
        z = float(np.interp(r, (0, 0.5, 0.9, 1.2), (0.5, 0.44, 0.22, 0.04)))
        stamp(
            c,
            clod,
            (r * math.cos(a), r * math.sin(a), z),
            (c.jitter(180), c.jitter(180), 0),
            c.rng.uniform(0.03, 0.10),
        )
    stem = c.stuff((0.34, 0.50, 0.14), 0.4, second=(0.42, 0.52, 0.20), scale=3, sss=0.15, coat=0.2)
    c.tube(
        [(0, 0, 0.35), (0.03, 0, 0.85), (-0.03, 0, 1.4), (0.0, 0, 1.86)],
        [0.085, 0.07, 0.06, 0.045],
        stem,
        sides=16,
    )
    look = c.stuff(None, 0.35, coat=0.3, sss=0.15, deep=0.03)
    leaf = broad(
        c, _SPOON, look, (0.12, 0.38, 0.04), (0.18, 0.46, 0.06), (0.42, 0.60, 0.22), (), 0.22, 0.4, 7
    )
    for s, lean, size, z in (
        (1, -28, 0.92, 1.38),
        (-1, -34, 0.86, 1.42),
        (1, -58, 0.55, 1.85),
        (-1, -52, 0.5, 1.85),
    ):
        foot, tip = (-0.02, 0, z - 0.1), (0.16 * s, -0.03, z + 0.05)
        stalked(c, leaf, foot, tip, size, stem, lean, 0.03, 0, 44)


BUILDERS: dict[str, Builder] = {
    "monstera": monstera,
    "rubber-plant": rubber_plant,
    "pothos": pothos,
    "peace-lily": peace_lily,
    "seedling": seedling,
}
"""Key -> who builds it."""

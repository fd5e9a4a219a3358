"""Baskets of fruit and vegetables, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods import fruit, greens, produce, salads
from data.goods.craft import At, Builder, Craft


def wicker(c: Craft, low: float = 1.05, high: float = 1.5, tall: float = 1.05, handle: bool = True) -> None:
    """A woven basket with an arch over it."""
    looks = [
        c.stuff(v, 0.55, second=tuple(0.7 * x for x in v), scale=6, bump=0.15, grain=20, coat=0.1)
        for v in ((0.46, 0.25, 0.09), (0.38, 0.19, 0.065))
    ]
    stakes, rows = 34, 13
    a = np.linspace(0, 2 * np.pi, 240)
    for row in range(rows):
        z = 0.06 + (tall - 0.14) * row / (rows - 1)
        r = low + (high - low) * (z / tall) ** 0.8 + 0.035 * np.sin(stakes / 2 * a + math.pi * row)
        line = np.stack([r * np.cos(a), r * np.sin(a), z + 0 * a], 1)
        c.tube(line, 0.052, looks[row % 2], sides=8, fine=240)
    for k in range(stakes):
        b = 2 * math.pi * k / stakes
        line = [(r * math.cos(b), r * math.sin(b), z) for r, z in
                ((low, 0), ((low + high) / 2 + 0.05, 0.5 * tall), (high, tall))]  # fmt: skip
        c.tube(line, 0.04, looks[1], sides=6, fine=12)
    for twist in (0, math.pi):  # a plaited rim and foot
        for r, z, thick in ((high, tall, 0.085), (low + 0.02, 0.05, 0.07)):
            line = np.stack([
                (r + 0.05 * np.cos(24 * a + twist)) * np.cos(a), (r + 0.05 * np.cos(24 * a + twist)) * np.sin(a),
                z + 0.05 * np.sin(24 * a + twist)], 1)  # fmt: skip
            c.tube(line, thick, looks[0], sides=8, fine=240)
    c.lathe([(0, 0.04), (low, 0.05), (high - 0.12, tall - 0.2)], looks[1], steps=40)
    if handle:
        t = np.linspace(0, np.pi, 90)
        for twist in (0, 2.1, 4.2):
            w = 0.06
            line = np.stack([
                (high + w * np.cos(14 * t + twist)) * np.cos(t), w * np.sin(14 * t + twist) + 0 * t,
                tall + (1.75 + w * np.cos(14 * t + twist)) * np.sin(t)], 1)  # fmt: skip
            c.tube(line, 0.062, looks[0], sides=8, fine=120)


def _lay(c: Craft, builder: Any, at: At, turn: At, size: float) -> None:
    with c.moved(at, turn, size):
        builder(c)


def _oranges(c: Craft, spots: list[At], r: float) -> None:
    skin = c.stuff(
        (0.78, 0.22, 0.012), 0.36, second=(0.70, 0.17, 0.008), bump=0.45, grain=22, cells=True, sss=0.1
    )
    for at in spots:
        c.ball(skin, at=at, turn=(c.jitter(60), c.jitter(60), 0), size=(r, r, 0.95 * r))


def fruit_basket(c: Craft) -> None:
    wicker(c)
    _oranges(c, [(-0.05, -0.85, 1.25), (-0.85, 0.15, 1.3), (0.3, 0.1, 1.35)], 0.46)
    _lay(c, produce.pineapple, (0.55, 0.55, 0.75), (-6, 16, 0), 0.68)
    _lay(c, fruit.banana, (-0.15, 0.35, 1.45), (0, -22, 12), 0.72)
    _lay(c, fruit.apple, (-0.8, -0.62, 0.82), (0, -14, 0), 0.48)
    _lay(c, fruit.apple, (0.22, -0.42, 1.22), (16, 10, 60), 0.46)
    _lay(c, fruit.green_apple, (1.0, 0.0, 0.95), (0, 16, 0), 0.46)
    _lay(c, fruit.pear, (-0.42, -0.42, 1.08), (14, -18, 0), 0.42)
    _lay(c, produce.grapes, (0.82, -0.92, 0.50), (-32, 12, 0), 0.46)


def vegetable_basket(c: Craft) -> None:
    wicker(c)
    c.lathe([(0, 1.25), (0.8, 1.2), (1.38, 0.9)], c.stuff((0.16, 0.30, 0.06), 0.7, bump=0.5), steps=40)
    _lay(c, produce.carrot, (-0.75, 0.35, 1.15), (0, -78, 10), 0.72)
    _lay(c, salads.BUILDERS["lettuce"], (0.72, 0.38, 0.95), (0, 14, 0), 0.58)
    _lay(c, greens.broccoli, (-0.10, 0.1, 1.55), (8, -6, 0), 0.58)
    _lay(c, greens.corn, (0.42, -0.35, 1.42), (0, 0, 24), 0.44)
    _lay(c, produce.tomato, (-0.28, -0.92, 1.0), (10, 0, 0), 0.42)
    _lay(c, produce.tomato, (0.45, -0.98, 0.92), (14, 8, 40), 0.40)
    _lay(c, salads.BUILDERS["yellow-pepper"], (-0.98, -0.42, 0.9), (10, -20, 0), 0.46)
    _lay(c, greens.eggplant, (0.98, -0.35, 0.98), (0, 14, 60), 0.44)


BUILDERS: dict[str, Builder] = {"fruit-basket": fruit_basket, "vegetable-basket": vegetable_basket}
"""Key -> who builds it."""

"""Capybaras: one with an orange on its head, and one that bathes in a hot spring."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals import spitz
from data.animals.anatomy import Frame
from data.animals.bodied import HEADS, Whole, cut_below
from data.goods.craft import At, Craft, Points, blend, ripple
from data.sites.lot import Site

LEVEL = 0.36
"""How high the water of the spring stands on the animal."""


def orange(c: Craft, at: At, r: float, leaf: bool = True) -> None:
    """A whole one on `at`, with a leaf on its stem."""
    skin = c.stuff(
        (0.80, 0.23, 0.012), 0.36, second=(0.70, 0.17, 0.008), bump=0.45, grain=22, cells=True, sss=0.1
    )
    with c.moved(at, (6, 4, 30), r):
        c.ball(skin, lambda p: p * (1, 1, 0.9) * (1 + 0.015 * ripple(p, 1.5, 2))[:, None], at=(0, 0, 0.88))
        if leaf:
            green = c.leafy((0.10, 0.30, 0.04))
            c.tube([(0, 0, 1.72), (0.02, 0, 1.9)], 0.06, green)
            c.leaf(green, 0.85, 0.42, 0.7, 0.2, at=(0.02, 0, 1.86), turn=(24, 0, 150))


def with_orange(s: Site) -> None:
    """Standing, an orange on its head."""
    spitz.capybara(s)
    crown = Frame((0.50, 0.02, 0.70), 8, 34, 1.12).out((-0.03, 0, 0.112))
    orange(Craft(2), tuple(crown), 0.098)


def hot_spring(s: Site) -> None:
    """In a round pool among stones, its eyes shut, an orange on its head and more afloat."""
    rows = [(-0.52, 0, 0.30, 0.15, 0.14), (-0.34, 0, 0.36, 0.23, 0.22), (-0.02, 0, 0.38, 0.25, 0.23),
        (0.20, 0, 0.42, 0.22, 0.22), (0.34, 0, 0.52, 0.185, 0.18)]  # fmt: skip
    a = Whole((0.42, 0, 0.64), 0.20, [(rows, 0.08)], [], 4, 32, 0, 0.0078, 0.14, (-0.85, 0, -0.3),
        asleep=(0.12, 0.065, 0.035))  # fmt: skip
    HEADS["capybara"](a)
    orange(Craft(2), tuple(a.f.out((-0.12, 0, 0.62))), 0.105)
    cut_below(LEVEL - 0.03)
    c, luck = Craft(5), np.random.default_rng(4)
    wide, deep, ahead = 0.88, 0.64, -0.10

    def tone(p: Points) -> Points:
        near = np.hypot((p[:, 0] + 0.05) / 0.72, p[:, 1] / 0.34)
        colour = blend((0.10, 0.27, 0.28), (0.30, 0.48, 0.47), 0.5 + 0.35 * ripple(p, 3, 2))
        return colour * (0.72 + 0.28 * np.clip(near - 0.6, 0, 1))[:, None]

    u, v = np.linspace(0, 1, 60)[:, None], np.linspace(0, 2 * np.pi, 160, endpoint=False)[None]
    x, y = ahead + wide * u * np.cos(v), deep * u * np.sin(v)
    away = np.hypot((x + 0.05) / 0.75, y / 0.36)
    wave = 0.008 * np.sin(24 * away) * np.exp(-1.5 * np.clip(away - 1, 0, 9)) + 0.004 * np.sin(17 * x + 9 * y)
    c.grid(np.stack([x, y, LEVEL + wave], -1), c.stuff(None, 0.04, coat=0.6), tone, wrap=True)
    stones = [s.material(t, 0.75) for t in ((0.13, 0.125, 0.12), (0.19, 0.175, 0.16), (0.085, 0.085, 0.09))]
    for k, b in enumerate(np.linspace(0, 2 * math.pi, 25, endpoint=False)):
        size, r = luck.uniform(0.15, 0.20) * (1 + 0.2 * math.sin(b)), 1.07 + 0.06 * math.sin(3 * b + 1)
        s.rock(stones[k % 3], (ahead + wide * r * math.cos(b), deep * r * math.sin(b), LEVEL - 0.07),
            (size * 1.15, size, size * luck.uniform(0.7, 0.9)), k, 0.4)  # fmt: skip
    for k, (x, y) in enumerate(((-0.66, -0.30), (-0.14, -0.42), (0.42, -0.34), (-0.66, 0.24))):
        orange(c, (x, y, LEVEL - 0.06), 0.095, k % 2 == 0)


BUILDERS: dict[str, Any] = {"capybara-orange": with_orange, "capybara-spring": hot_spring}

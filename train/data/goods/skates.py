"""Skates and ballet shoes, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from data.goods.boots import laces, last, pair, sole, upper
from data.goods.craft import Builder, Craft, Points, ease, ripple
from data.goods.sewing import strip


def _skate(c: Craft, hide: Any, trim: Any, lace: Any, eyes: Any, under: Callable[[Craft], None]) -> None:
    skin = last((0.0, 0.2, 0.5, 0.8, 1.15, 1.6, 1.95), (0.95, 1.0, 0.98, 0.92, 0.88, 0.94, 0.98),
                (-1.5, -1.52, -1.32, -0.72, -0.2, -0.04, 0.0), (0.48, 0.51, 0.48, 0.42, 0.38, 0.42, 0.45),
                    0.06)  # fmt: skip

    def one(c: Craft) -> None:
        upper(c, skin, hide, 0, 0.97, fold=lambda p: 0.016 * ripple(p, 3, 4))
        upper(c, skin, hide, 0.4, 1.0, 0.03, span=(-0.34, 0.34))
        for s in (1, -1):
            upper(c, skin, hide, 0.36, 0.97, 0.04, span=(0.36, 0.66) if s > 0 else (-0.66, -0.36))
        upper(c, skin, trim, 0.94, 0.99, 0.045)
        upper(c, skin, trim, 0.0, 0.30, 0.025, span=(math.pi - 0.8, math.pi + 0.8))
        sole(c, trim, skin, 0.13, 0.05, heel=0.16)
        laces(c, skin, (0.42, 0.53, 0.64, 0.75, 0.86), lace, eyes, r=0.03)
        under(c)

    pair(c, one, 0.66, 48)


def roller(c: Craft) -> None:
    pink, white = (
        c.stuff((0.74, 0.14, 0.28), 0.3, coat=0.4, bump=0.08, grain=60),
        c.stuff((0.84, 0.83, 0.80), 0.4),
    )
    wheel, steel = c.stuff((0.06, 0.52, 0.54), 0.25, coat=0.5), c.metal()

    def under(c: Craft) -> None:
        c.box(steel, (0.5, 1.9, 0.08), 0.03, at=(0, -0.25, -0.33))
        for y in (-1.0, 0.55):
            c.box(steel, (0.2, 0.26, 0.2), 0.04, at=(0, y, -0.42))
            c.tube([(-0.5, y, -0.55), (0.5, y, -0.55)], 0.05, steel)
            for x in (-0.4, 0.4):
                c.lathe([(0.1, -0.15), (0.24, -0.15), (0.3, -0.1), (0.3, 0.1), (0.24, 0.15), (0.1, 0.15)], wheel,
                        at=(x, y, -0.55), turn=(0, 90, 0))  # fmt: skip
                c.lathe(
                    [(0, -0.16), (0.1, -0.16), (0.11, 0.16), (0, 0.17)],
                    steel,
                    at=(x, y, -0.55),
                    turn=(0, 90, 0),
                )
        c.lathe(
            [(0, -0.12), (0.17, -0.12), (0.2, 0), (0.14, 0.12), (0, 0.14)],
            white,
            at=(0, -1.52, -0.42),
            turn=(50, 0, 0),
        )

    with c.moved((0, 0, 0.85)):
        _skate(c, white, pink, pink, steel, under)


def ice(c: Craft) -> None:
    white = c.stuff((0.84, 0.83, 0.82), 0.35, coat=0.3, bump=0.08, grain=60)
    tan, steel = c.stuff((0.24, 0.11, 0.045), 0.5, coat=0.3), c.metal((0.82, 0.83, 0.86), 0.14)

    def under(c: Craft) -> None:
        line = [(-1.72, -0.42), (-1.62, -0.62), (1.3, -0.62), (1.32, -0.54), (0.85, -0.52), (0.75, -0.3), (0.2, -0.3),
                (0.1, -0.48), (-0.6, -0.48), (-0.72, -0.16), (-1.15, -0.16), (-1.3, -0.45), (-1.55, -0.40)]  # fmt: skip
        c.cut(line, 0.07, steel, 0.01, turn=(0, 0, 90))
        c.box(steel, (0.5, 0.6, 0.05), 0.02, at=(0, -0.9, -0.16))
        c.box(steel, (0.44, 0.5, 0.05), 0.02, at=(0, 0.5, -0.31))

    with c.moved((0, 0, 0.62)):
        _skate(c, white, tan, c.stuff((0.86, 0.86, 0.84), 0.7), steel, under)


def ballet(c: Craft) -> None:
    satin = c.stuff(
        (0.78, 0.42, 0.40),
        0.32,
        second=(0.72, 0.36, 0.35),
        scale=3,
        sheen=0.4,
        coat=0.25,
        bump=0.06,
        grain=70,
    )
    inner, leather = c.stuff((0.78, 0.60, 0.48), 0.8), c.stuff((0.46, 0.27, 0.16), 0.7)
    skin = last((0.0, 0.14, 0.3, 0.45, 0.52), (1.0, 1.05, 1.05, 1.03, 1.0), (-1.75, -1.82, -1.76, -1.5, -1.25),
                (0.40, 0.45, 0.43, 0.36, 0.28))  # fmt: skip

    def cut(h: Points, a: Points) -> Points:
        q = skin(h, a)
        along = (1.0 - q[:, 1]) / 2.8
        q[:, 2] *= 1 - 0.28 * np.exp(-(((along - 0.45) / 0.2) ** 2)) * h
        q[:, 0] *= 1 - 0.3 * ease(0.75, 1.05, along)
        return q

    def one(c: Craft) -> None:
        with c.moved((0, 0, 0.05)):
            upper(c, cut, satin)
            upper(c, cut, inner, 0.02, 0.98, -0.04)
            q = cut(np.ones(90), np.linspace(0, 2 * np.pi, 90))
            c.tube(q, 0.024, satin, sides=8, fine=140)
            sole(c, leather, cut, 0.05, -0.04)
            knot = np.array((0, -1.22, 0.53))
            for s in (1, -1):
                c.tube(
                    [
                        knot,
                        knot + np.array((0.12 * s, 0.02, 0.08)),
                        knot + np.array((0.2 * s, 0, 0.02)),
                        knot,
                    ],
                    0.018,
                    satin,
                    sides=7,
                )
            for s in (1, -1):  # ribbons that curl on the floor
                t = np.linspace(0, 1, 60)
                line = np.stack([s * (0.35 + 0.75 * t + 0.25 * np.sin(5 * t)), 0.55 + 0.9 * t + 0.3 * np.sin(7 * t + s),
                                 0.42 * (1 - t) ** 2 + 0.10 + 0.16 * np.abs(np.sin(6.5 * t))], -1)  # fmt: skip
                strip(c, line, 0.2, satin, 0.06)

    with c.moved(turn=(0, 0, 46)):
        with c.moved((-0.5, 0.1, 0), (0, 0, 10)):
            one(c)
        with c.moved((0.55, -0.2, 0), (0, 0, -14)):
            one(c)


BUILDERS: dict[str, Builder] = {
    "roller-skates": roller,
    "ice-skates": ice,
    "ballet-shoes": ballet,
}
"""Key -> who builds it."""

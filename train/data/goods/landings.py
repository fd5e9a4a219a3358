"""A ferry and a post box, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import Builder, Craft, Points
from data.goods.shelf import text


def ferry(c: Craft) -> None:
    """White above, blue below; its bow is at -x, its foot the water line."""
    white, blue = c.stuff((0.83, 0.83, 0.81), 0.35, coat=0.2), c.stuff((0.015, 0.07, 0.26), 0.3, coat=0.4)
    red, glass = c.stuff((0.58, 0.03, 0.02), 0.4), c.stuff((0.025, 0.04, 0.06), 0.06, coat=1.0)
    deck, orange = c.stuff((0.16, 0.30, 0.22), 0.7), c.stuff((0.85, 0.28, 0.02), 0.4)
    rail = c.stuff((0.80, 0.80, 0.80), 0.4)
    n, m = 120, 14
    x = np.linspace(-4.2, 3.9, n)
    half = 1.12 * np.clip(1 - np.clip((-x - 1.6) / 2.6, 0, 1) ** 2.2, 0, 1) ** 0.8
    v = np.linspace(0, 1, m)

    def hull(s: int) -> Points:
        flare = (0.62 + 0.38 * v[None] ** 0.7) * (1 - 0.0 * x[:, None])
        lean = np.clip((-x - 2.2) / 2.0, 0, 1)[:, None] * (1 - v[None]) * 0.55
        top = 0.98 + 0.24 * np.clip((-x - 1.5) / 2.7, 0, 1) ** 1.5
        w = half[:, None] * np.where(
            (x < -1.0)[:, None], flare + (1 - flare) * np.clip((x + 2.4) / 1.4, 0, 1)[:, None], 1.0
        )
        return np.stack([x[:, None] + lean, s * w, v[None] * top[:, None]], -1)

    def sides(p: Points) -> Points:
        z = p[:, 2]
        tone = np.where((z > 0.66)[:, None], (0.83, 0.83, 0.81), (0.015, 0.07, 0.26))
        tone = np.where((np.abs(z - 0.66) < 0.035)[:, None], (0.80, 0.10, 0.03), tone)
        return np.where((z < 0.10)[:, None], (0.40, 0.03, 0.02), tone)

    def house(
        x0: float,
        x1: float,
        half_wide: float,
        z: float,
        high: float,
        look: Any,
        panes: int = 0,
        lean: float = 0.15,
    ) -> None:
        outline = [(x0 + lean * high / 0.5, z + high), (x0, z), (x1, z), (x1, z + high)]
        c.cut(outline[::-1], 2 * half_wide, look, 0.03)
        if panes:
            step = (x1 - x0 - 0.5) / panes
            for k in range(panes):
                c.box(
                    glass,
                    (0.62 * step, 2 * half_wide + 0.02, 0.40 * high),
                    0.01,
                    at=(x0 + 0.42 + step * (k + 0.5) - 0.05, 0, z + 0.55 * high),
                )

    def rails(x0: float, x1: float, half_wide: float, z: float) -> None:
        for s in (-1, 1):
            for h in (0.10, 0.19):
                c.tube([(x0, half_wide * s, z + h), (x1, half_wide * s, z + h)], 0.012, rail, sides=6)
            for k in range(int((x1 - x0) / 0.28) + 1):
                c.box(rail, (0.016, 0.016, 0.19), 0, at=(x0 + 0.28 * k, half_wide * s, z + 0.095))

    with c.moved(turn=(0, 0, 28)):
        paint = c.stuff(None, 0.32, coat=0.4)
        for s in (-1, 1):
            c.grid(hull(s), paint, sides)
        c.cut([(3.86, 0), (3.92, 0), (3.92, 0.98), (3.86, 0.98)], 2.24, blue, 0.0)
        c.grid(np.stack([hull(1)[:, -1], hull(-1)[:, -1]], 1) - (0, 0, 0.04), deck)
        for k in range(17):
            c.ball(glass, fine=10, at=(-1.7 + 0.32 * k, -1.122, 0.44), size=(0.06, 0.012, 0.06))
        house(-2.5, 3.7, 1.06, 0.94, 0.52, white, 17)
        house(-2.6, 3.75, 1.12, 1.46, 0.05, white, 0, 0)
        house(-2.2, 3.2, 0.98, 1.50, 0.50, white, 14)
        house(-2.3, 3.3, 1.10, 1.99, 0.05, white, 0, 0)
        house(-1.8, 1.6, 0.84, 2.03, 0.46, white, 9)
        house(-1.95, 1.75, 0.96, 2.48, 0.05, white, 0, 0)
        house(-1.7, -0.5, 0.72, 2.52, 0.44, white, 0, 0.2)
        c.box(glass, (0.02, 1.3, 0.2), 0, at=(-1.60, 0, 2.78), turn=(0, 22, 0))
        c.box(glass, (0.86, 1.46, 0.2), 0.01, at=(-1.02, 0, 2.78))
        house(-1.8, -0.42, 0.80, 2.95, 0.05, white, 0, 0)
        rails(-2.5, 3.7, 1.09, 1.50)
        rails(-2.1, 3.25, 1.06, 2.03)
        rails(-0.3, 1.7, 0.92, 2.52)
        funnel = [(0.55, 2.5), (1.35, 2.5), (1.5, 3.45), (0.82, 3.45)]
        c.cut(funnel, 0.72, red, 0.10)
        c.cut(
            [(0.73, 3.22), (1.47, 3.22), (1.52, 3.5), (0.80, 3.5)],
            0.735,
            c.stuff((0.02, 0.02, 0.022), 0.5),
            0.09,
        )
        c.cut([(0.66, 2.86), (1.40, 2.86), (1.435, 3.06), (0.70, 3.06)], 0.735, white, 0.06)
        for s in (-1, 1):
            for xx in (0.0, 1.0, 2.0):
                c.ball(orange, lambda q: q * (0.36, 0.13, 0.13), None, 20, at=(xx + 0.2, 1.06 * s, 2.28))
                for d in (-0.2, 0.2):
                    c.tube(
                        [
                            (xx + 0.2 + d, 0.84 * s, 2.05),
                            (xx + 0.2 + d, 0.88 * s, 2.48),
                            (xx + 0.2 + d, 1.06 * s, 2.50),
                        ],
                        0.02,
                        rail,
                    )
        c.tube([(-0.75, 0, 2.98), (-0.70, 0, 3.9)], 0.035, rail)
        c.box(rail, (0.05, 0.6, 0.03), 0, at=(-0.71, 0, 3.5))
        c.box(rail, (0.10, 0.5, 0.06), 0.01, at=(-1.1, 0, 3.14), turn=(0, 0, 30))
        c.box(c.stuff((0.5, 0.5, 0.5), 0.6), (0.3, 0.5, 0.16), 0.03, at=(-3.1, 0, 1.16))
        text(c, "ISLAND FERRY", 0.36, blue, (0.9, -1.135, 0.82))


def post_box(c: Craft) -> None:
    """A red pillar on a black foot."""
    red, black = c.stuff((0.56, 0.012, 0.016), 0.16, coat=0.8), c.stuff((0.014, 0.014, 0.015), 0.3, coat=0.4)
    white, ink = c.stuff((0.85, 0.84, 0.80), 0.5), c.stuff((0.03, 0.03, 0.05), 0.6)
    c.lathe([(0, 0), (0.78, 0), (0.80, 0.04), (0.80, 0.42), (0.74, 0.48), (0.70, 0.5)], black, steps=90)
    c.lathe(
        [(0.70, 0.46), (0.68, 0.5), (0.68, 2.86), (0.72, 2.9), (0.72, 2.96), (0.68, 3.0), (0.68, 3.02)],
        red,
        steps=90,
    )
    top = [
        (0.68, 3.0),
        (0.80, 3.04),
        (0.86, 3.1),
        (0.86, 3.2),
        (0.82, 3.26),
        (0.70, 3.36),
        (0.4, 3.48),
        (0, 3.52),
    ]
    c.lathe(top, red, steps=110, fine=90)
    for k in range(46):
        a = 2 * math.pi * k / 46
        c.ball(red, fine=8, at=(0.83 * math.cos(a), 0.83 * math.sin(a), 3.05), size=(0.04, 0.04, 0.05))

    def curved(x0: float, x1: float, z0: float, z1: float, r: float, look: Any) -> None:
        a = np.linspace(x0, x1, 24) / 0.68 - math.pi / 2
        z = np.linspace(z0, z1, 4)
        p = np.stack(np.broadcast_arrays((r * np.cos(a))[:, None], (r * np.sin(a))[:, None], z[None]), -1)
        c.grid(p, look)

    with c.moved(turn=(0, 0, 18)):
        c.box(red, (0.92, 0.34, 0.09), 0.03, at=(0, -0.64, 2.66))
        c.box(c.stuff((0.004, 0.004, 0.004), 0.9), (0.80, 0.2, 0.13), 0.0, at=(0, -0.60, 2.54))
        c.box(red, (0.92, 0.3, 0.06), 0.02, at=(0, -0.64, 2.45))
        for z0, z1 in ((0.62, 0.66), (2.30, 2.34)):
            curved(-0.46, 0.46, z0, z1, 0.695, red)
        for x in (-0.46, 0.43):
            curved(x, x + 0.03, 0.62, 2.34, 0.695, red)
        curved(-0.445, 0.445, 0.65, 2.31, 0.685, red)
        c.box(black, (0.03, 0.02, 0.08), 0.0, at=(0.36, -0.60, 1.5))
        c.box(c.metal((0.72, 0.52, 0.22)), (0.08, 0.06, 0.14), 0.02, at=(0.33, -0.61, 1.5))
        curved(-0.24, 0.24, 1.72, 2.18, 0.70, white)
        for k in range(5):
            c.box(ink, (0.34 if k else 0.26, 0.01, 0.03), 0, at=(0, -0.708, 2.10 - 0.08 * k))
        gold = c.stuff((0.80, 0.60, 0.20), 0.3, metal=0.6)
        text(c, "POST", 0.26, gold, (0, -0.712, 1.28))
        text(c, "OFFICE", 0.17, gold, (0, -0.712, 1.06))


BUILDERS: dict[str, Builder] = {"ferry": ferry, "post-box": post_box}
"""Key -> who builds it."""

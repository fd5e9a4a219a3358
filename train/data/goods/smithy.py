"""Gears, an anvil, a battle axe and a trident, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, ripple, spline


def _wheel(
    c: Craft, look: Any, teeth: int, r: float, at: At, deep: float = 0.3, spokes: int = 5, spin: float = 0.0
) -> None:
    """A toothed wheel that faces the viewer."""
    line = []
    for k in range(teeth):
        for f, d in ((0.0, 0.88), (0.22, 0.90), (0.32, 1.08), (0.68, 1.08), (0.78, 0.90)):
            a = 2 * math.pi * (k + f) / teeth + spin
            line.append((d * r * math.cos(a), d * r * math.sin(a)))
    round_ = np.arctan2([z for _, z in line], [x for x, _ in line])
    rim = np.stack([0.70 * r * np.cos(round_), 0.70 * r * np.sin(round_)], -1)
    outer = np.array(line)
    rows = [np.stack([q[:, 0], np.full(len(q), y), q[:, 1]], -1) for q, y in
            ((rim, -deep / 2), (0.985 * outer, -deep / 2), (outer, -0.4 * deep), (outer, 0.4 * deep), (rim,
                deep / 2), (rim, -deep / 2))]  # fmt: skip
    thing = c.grid(np.stack(rows), look, wrap=True, at=at)
    thing.data.set_sharp_from_angle(angle=0.5)
    for k in range(spokes):
        b = 2 * math.pi * k / spokes + spin
        c.box(look, (0.62 * r, 0.6 * deep, 0.15 * r), 0.03, at=(at[0] + 0.42 * r * math.cos(b), at[1],
            at[2] + 0.42 * r * math.sin(b)),
            turn=(0, -math.degrees(b), 0))  # fmt: skip
    c.lathe(
        [(0.10 * r, 0.6 * deep), (0.2 * r, 0.6 * deep), (0.24 * r, 0.5 * deep), (0.24 * r, -0.5 * deep)],
        look,
        at=at,
        turn=(90, 0, 0),
        steps=48,
    )
    c.lathe(
        [(0, 0.45 * deep), (0.1 * r, 0.45 * deep)], c.stuff((0.03, 0.03, 0.03), 0.6), at=at, turn=(90, 0, 0)
    )


def gears(c: Craft) -> None:
    tones: tuple[Colour, ...] = ((0.66, 0.42, 0.13), (0.50, 0.51, 0.53), (0.52, 0.22, 0.09))
    brass, steel, copper = (
        c.stuff(
            v, 0.3, second=(0.65 * v[0], 0.65 * v[1], 0.65 * v[2]), scale=3, metal=0.95, glow=0.05, bump=0.08
        )
        for v in tones
    )
    with c.moved((0, 0, 1.6), (0, 0, 20)):
        _wheel(c, brass, 18, 1.25, (-0.5, 0, 0), 0.34, 6)
        _wheel(c, steel, 11, 0.76, (1.38, 0.02, 0.62), 0.3, 4, 0.16)
        _wheel(c, copper, 9, 0.60, (1.02, 0.0, -0.92), 0.3, 4, 0.3)
        _wheel(c, copper, 12, 0.62, (-0.5, -0.30, 0), 0.2, 4)


def anvil(c: Craft) -> None:
    iron = c.stuff(
        (0.13, 0.135, 0.145),
        0.38,
        second=(0.06, 0.062, 0.068),
        scale=3,
        metal=0.8,
        bump=0.25,
        grain=16,
        glow=0.05,
    )
    shine = c.stuff((0.40, 0.41, 0.43), 0.3, metal=0.9, bump=0.15, grain=24, glow=0.05)
    wood = c.stuff(
        (0.28, 0.15, 0.07), 0.85, second=(0.16, 0.08, 0.035), scale=3, stretch=(5, 5, 0.5), bump=0.7
    )
    with c.moved(turn=(0, 0, 24)):
        c.lathe(
            [(0.95, -1.25), (0.92, -0.6), (0.90, 0.0), (0.86, 0.03), (0, 0.03)],
            wood,
            lambda p: p * (1 + 0.03 * ripple(p * (1, 1, 0.2), 3, 2))[:, None],
            steps=90,
        )
        for z in (-0.18, -1.0):
            c.lathe(
                [(0.93, z - 0.07), (0.965, z - 0.06), (0.965, z + 0.06), (0.93, z + 0.07)], iron, steps=90
            )
        side = [(-0.75, 0.03), (0.75, 0.03), (0.72, 0.2), (0.42, 0.32), (0.30, 0.55), (0.42, 0.78), (0.95, 0.86),
            (0.95, 1.2), (-0.95, 1.2), (-0.95, 0.9),
                (-0.42, 0.78), (-0.30, 0.55), (-0.42, 0.32), (-0.72, 0.2)]  # fmt: skip
        c.cut(side, 0.62, iron, 0.05)
        c.box(iron, (1.5, 0.86, 0.2), 0.05, at=(0, 0, 0.12))
        c.box(shine, (1.9, 0.60, 0.05), 0.02, at=(0, 0, 1.2))
        c.tube(
            [(0.85, 0, 1.0), (1.3, 0, 1.03), (1.75, 0, 1.10), (2.1, 0, 1.2)],
            [0.27, 0.25, 0.15, 0.03],
            shine,
            sides=30,
            fine=50,
        )
        c.box(c.stuff((0.01, 0.01, 0.01), 0.9), (0.14, 0.14, 0.02), 0, at=(-0.72, 0.05, 1.226))
        with c.moved((-0.15, -0.05, 1.32), (0, 0, 34)):
            c.box(shine, (0.34, 0.34, 0.72), 0.05, at=(0.1, 0, 0.06), turn=(90, 0, 0))
            c.tube(
                [(0.1, 0, 0.06), (-0.8, 0.0, 0.02), (-1.5, 0, -0.02)],
                [0.06, 0.075, 0.085],
                c.wood((0.42, 0.22, 0.09), (0.28, 0.13, 0.05)),
                sides=14,
            )


def _blade(c: Craft, look: Any, edge: Any, line: Points, thick: float) -> None:
    """A flat blade, thinner at its outline's rim."""
    mid = line.mean(0)
    for s in (-1, 1):
        rows = [np.stack([q[:, 0], np.full(len(q), s * y), q[:, 1]], -1) for q, y in
                ((mid + 0.02 * (line - mid), thick), (mid + 0.80 * (line - mid), thick), (mid + 0.82 * (line - mid),
                    0.8 * thick))]  # fmt: skip
        c.grid(np.stack(rows), look, wrap=True)
        c.grid(np.stack([rows[-1], np.stack([line[:, 0], 0 * line[:, 0], line[:, 1]], -1)]), edge, wrap=True)


def battle_axe(c: Craft) -> None:
    steel = c.stuff(
        (0.30, 0.31, 0.33),
        0.32,
        second=(0.18, 0.185, 0.2),
        scale=3,
        metal=0.9,
        bump=0.15,
        grain=20,
        glow=0.05,
    )
    edge, gold = c.metal((0.82, 0.83, 0.85), 0.15), c.metal((0.72, 0.5, 0.18), 0.25)
    wood, hide = (
        c.wood((0.26, 0.12, 0.05), (0.15, 0.065, 0.025)),
        c.stuff((0.09, 0.035, 0.018), 0.7, bump=0.2),
    )
    with c.moved(turn=(0, 24, 0)):
        c.tube([(0, 0, -0.1), (0, 0, 1.8), (0, 0, 3.9)], [0.10, 0.085, 0.095], wood, sides=18)
        for s in (-1, 1):
            half = spline([(0.10, 3.22), (0.45, 3.36), (0.85, 3.85), (1.0, 4.02), (1.0, 4.02), (1.24, 3.55), (1.30,
                3.1), (1.24, 2.65), (1.0, 2.18), (1.0, 2.18),
                           (0.85, 2.35), (0.45, 2.82), (0.10, 2.96)], 120)  # fmt: skip
            line = half * (s, 1)
            _blade(c, steel, edge, line, 0.085)
            c.tube(
                [(0.3 * s, -0.10, 3.2), (0.62 * s, -0.10, 3.1), (0.3 * s, -0.10, 2.98)], 0.022, gold, sides=8
            )
            c.ball(
                c.stuff((0.5, 0.01, 0.015), 0.05, coat=1.0),
                fine=16,
                at=(0.24 * s, -0.1, 3.09),
                size=(0.07, 0.04, 0.07),
            )
        c.lathe([(0.1, 2.8), (0.17, 2.84), (0.17, 3.34), (0.1, 3.38)], steel, steps=40)
        for z in (2.86, 3.09, 3.32):
            c.lathe([(0.16, z - 0.035), (0.195, z), (0.16, z + 0.035)], gold, steps=40)
        c.lathe([(0.10, 3.85), (0.10, 3.92), (0.05, 4.1), (0, 4.42)], steel)
        t = np.linspace(0, 1, 200)
        c.tube(
            np.stack([0.10 * np.cos(80 * t), 0.10 * np.sin(80 * t), 0.15 + 1.0 * t], -1),
            0.03,
            hide,
            sides=8,
            fine=320,
        )
        c.lathe([(0, -0.3), (0.1, -0.27), (0.15, -0.16), (0.12, -0.05), (0.1, 0)], gold)


def trident(c: Craft) -> None:
    gold = c.stuff(
        (0.70, 0.47, 0.15), 0.22, second=(0.55, 0.34, 0.09), scale=3, metal=0.95, bump=0.08, glow=0.06
    )
    teal = c.stuff((0.02, 0.30, 0.34), 0.05, coat=1.0, second=(0.06, 0.5, 0.5), scale=4)
    with c.moved(turn=(0, 20, 0)):
        c.tube(
            [(0, 0, -0.3), (0, 0, 1.5), (0, 0, 3.2)],
            0.075,
            gold,
            None,
            24,
            60,
            lambda a: 1 + 0.06 * np.cos(8 * a),
        )
        for z in (0.1, 1.2, 1.9, 2.9):
            c.lathe(
                [(0.075, z - 0.1), (0.12, z - 0.05), (0.13, z), (0.12, z + 0.05), (0.075, z + 0.1)],
                gold,
                steps=40,
            )
        c.lathe([(0.08, -0.3), (0.12, -0.38), (0.05, -0.55), (0, -0.85)], gold)
        c.ball(teal, fine=24, at=(0, -0.02, 3.25), size=(0.17, 0.15, 0.17))
        for s in (-1, 1):
            c.tube(
                [
                    (0, 0, 3.15),
                    (0.42 * s, 0, 3.22),
                    (0.66 * s, 0, 3.5),
                    (0.62 * s, 0, 4.0),
                    (0.58 * s, 0, 4.35),
                ],
                [0.11, 0.10, 0.09, 0.075, 0.06],
                gold,
                sides=16,
                fine=60,
            )
            c.tube(
                [
                    (0.2 * s, 0, 3.3),
                    (0.42 * s, 0, 3.5),
                    (0.36 * s, 0, 3.72),
                    (0.24 * s, 0, 3.66),
                    (0.27 * s, 0, 3.54),
                ],
                0.03,
                gold,
                sides=9,
                fine=40,
            )
        c.tube([(0, 0, 3.2), (0, 0, 3.9), (0, 0, 4.6)], [0.10, 0.075, 0.065], gold, sides=16)
        for x, z in ((-0.58, 4.3), (0.58, 4.3), (0, 4.55)):
            barb = np.array(
                [
                    (0.0, 0.55),
                    (0.10, 0.25),
                    (0.20, 0.0),
                    (0.07, 0.06),
                    (0.0, 0.04),
                    (-0.07, 0.06),
                    (-0.20, 0.0),
                    (-0.10, 0.25),
                ]
            )
            c.cut([(x + p, z + q) for p, q in barb], 0.10, gold, 0.03)


BUILDERS: dict[str, Builder] = {
    "gear-wheels": gears,
    "anvil": anvil,
    "battle-axe": battle_axe,
    "trident": trident,
}
"""Key -> who builds it."""

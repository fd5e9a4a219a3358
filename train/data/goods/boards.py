"""Platters to share: sushi, and cheese with grapes and wine; built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.dishes import grains
from data.goods.drinks import red_wine
from data.goods.greens import beads
from data.goods.platters import _rice_block
from data.goods.produce import grapes

_WHITE = (0.86, 0.83, 0.77)


def _nigiri(c: Craft, x: float, y: float, z: float, spin: float, rice: Any, kind: str) -> None:
    """Rice under a slice of fish, a prawn or omelette."""
    flesh, line, every = {
        "salmon": ((0.80, 0.20, 0.05), (0.88, 0.58, 0.36), 0.15),
        "tuna": ((0.44, 0.025, 0.03), (0.60, 0.14, 0.12), 0.3),
        "prawn": ((0.84, 0.46, 0.30), (0.88, 0.76, 0.66), 0.2),
        "omelette": ((0.84, 0.56, 0.08), (0.80, 0.48, 0.06), 0.5),
    }[kind]

    def paint(p: Points) -> Points:
        bent = p[:, 0] + (0.0 if kind == "prawn" else 0.5 * np.abs(p[:, 1]))
        wave = np.abs((bent / every) % 1 - 0.5)
        return blend(flesh, line, 0.8 * ease(0.16, 0.04, wave) + 0.15 * ripple(p, 5, 1))

    u, v = np.meshgrid(np.linspace(-1, 1, 60), np.linspace(-1, 1, 30), indexing="ij")
    with c.moved((x, y, z), (0, 0, spin)):
        _rice_block(c, (0, 0, 0.2), (0.27, 0.54, 0.2), 0, rice, 150)
        wide = 0.33 * (1 - 0.12 * u**4) if kind != "prawn" else 0.31 * (1 - 0.35 * ease(0.2, 1, u))
        top = np.stack([0.72 * u, wide * v, 0.25 - 0.17 * np.abs(u) ** 2.6 - 0.12 * v**4], -1)
        look = c.stuff(None, 0.22, coat=0.5, sss=0.2)
        c.grid(np.concatenate([top, top[::-1] - (0, 0, 0.08)]), look, paint, at=(0, 0, 0.22), turn=(0, 0, 84))
        if kind == "prawn":
            for s in (-1, 1):
                c.leaf(
                    c.stuff((0.78, 0.16, 0.06), 0.3, coat=0.4),
                    0.3,
                    0.17,
                    -0.5,
                    0.2,
                    at=(0.04, 0.6, 0.32),
                    turn=(14, 0, 22 * s),
                )
        if kind == "omelette":
            band = [
                (0.36 * math.cos(a), 0.30 * math.sin(a) + 0.22)
                for a in np.linspace(0, 2 * np.pi, 30, endpoint=False)
            ]
            c.cut(band, 0.15, c.stuff((0.012, 0.022, 0.014), 0.4, bump=0.4), 0.01)


def _roll(c: Craft, at: At, turn: At, rice: Any, outside: str = "nori") -> None:
    """A piece of a rolled sushi: seaweed outside, or rice in seeds or roe."""
    with c.moved(at, turn):
        nori = c.stuff((0.012, 0.022, 0.014), 0.4, bump=0.4, grain=30)
        big = 1.0 if outside == "nori" else 1.16
        c.lathe([(0.26, -0.21), (0.28, -0.21), (0.285, 0), (0.28, 0.215), (0.255, 0.215), (0.25, 0.15)],
                nori if outside == "nori" else rice, steps=60, size=(big, big, 1))  # fmt: skip
        c.lathe([(0.255 * big, 0.16), (0.2, 0.19), (0, 0.18)], rice)
        spots = []
        for _ in range(90):
            a, d = c.rng.uniform(0, 6.3), c.rng.uniform(0.11, 0.235 * big)
            spots.append((d * math.cos(a), d * math.sin(a), 0.195))
        grains(c, spots, rice, (0.026, 0.026, 0.06))
        if outside != "nori":
            shell = [(0.335 * math.cos(a), 0.335 * math.sin(a), h) for a, h in
                     ((c.rng.uniform(0, 6.3), c.rng.uniform(-0.2, 0.2)) for _ in range(150))]  # fmt: skip
            if outside == "roe":
                beads(c, shell, 0.03, c.stuff((0.84, 0.22, 0.02), 0.1, coat=0.8, sss=0.3))
            else:
                grains(c, shell, c.stuff((0.74, 0.58, 0.34), 0.5), (0.014, 0.022, 0.03))
        c.box(c.stuff((0.80, 0.22, 0.06), 0.3, sss=0.2), (0.17, 0.13, 0.4), 0.03, at=(0.03, 0.02, 0.01))
        c.box(c.stuff((0.38, 0.55, 0.12), 0.3, sss=0.2), (0.08, 0.12, 0.4), 0.015, at=(-0.1, -0.02, 0.012))


def _ship(c: Craft, at: At, rice: Any) -> None:
    """A nori cup of salmon roe."""
    with c.moved(at):
        oval = lambda p: p * (1.25, 0.85, 1)  # noqa: E731
        nori = c.stuff((0.012, 0.022, 0.014), 0.4, bump=0.4, grain=30)
        c.lathe([(0.30, 0), (0.31, 0), (0.31, 0.42), (0.29, 0.42), (0.28, 0.3)], nori, oval)
        c.lathe([(0.29, 0.34), (0, 0.36)], rice, oval)
        spots = [
            (0.31 * r * math.cos(a), 0.20 * r * math.sin(a), 0.40 + 0.09 * (1 - r * r) + c.jitter(0.02))
            for r, a in ((math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)) for _ in range(60))
        ]
        beads(c, spots, 0.056, c.stuff((0.82, 0.20, 0.015), 0.06, coat=1.0, sss=0.4, deep=0.1), fine=9)


def sushi_platter(c: Craft) -> None:
    slate = c.stuff(
        (0.018, 0.018, 0.020), 0.35, second=(0.03, 0.03, 0.033), scale=4, bump=0.15, grain=8, coat=0.3
    )
    c.box(slate, (5.3, 3.3, 0.12), 0.04, at=(0, 0, 0.06))
    rim = c.stuff((0.26, 0.012, 0.012), 0.2, coat=0.8)
    for at, size in (
        ((0, 1.66, 0.1), (5.5, 0.1, 0.26)), ((0, -1.66, 0.1), (5.5, 0.1, 0.26)), ((2.7, 0, 0.1), (0.1, 3.42, 0.26)),
        ((-2.7, 0, 0.1), (0.1, 3.42, 0.26)),
    ):  # fmt: skip
        c.box(rim, size, 0.03, at=at)
    z, rice = 0.12, c.stuff(_WHITE, 0.35, sss=0.3, deep=0.05, coat=0.2)
    for k, kind in enumerate(("salmon", "tuna", "prawn", "salmon", "omelette", "tuna")):
        _nigiri(c, -2.05 + 0.76 * k, 0.88, z, -14, rice, kind)
    for k in range(4):
        _roll(c, (-2.2 + 0.62 * k, -0.2, z + 0.21), (0, 0, c.jitter(40)), rice)
        _roll(c, (-2.2 + 0.68 * k, -0.96, z + 0.21), (0, 0, c.jitter(40)), rice, ("sesame", "roe")[k % 2])
    _ship(c, (0.72, -0.2, z), rice)
    _ship(c, (0.78, -0.95, z), rice)
    china = c.stuff((0.10, 0.13, 0.16), 0.2, coat=0.7)
    with c.moved((1.92, -0.9, z)):
        c.lathe([(0, 0), (0.3, 0), (0.52, 0.2), (0.54, 0.22), (0.5, 0.22), (0.3, 0.08), (0, 0.07)], china)
        c.lathe([(0.46, 0.17), (0, 0.17)], c.stuff((0.05, 0.016, 0.006), 0.04, coat=1.0), fine=8)
    c.ball(c.stuff((0.34, 0.50, 0.12), 0.6, bump=0.6, grain=14), lambda p: p * (1 + 0.1 * ripple(p, 3, 2))[:, None],
           at=(1.45, -0.15, z + 0.12), size=(0.22, 0.18, 0.17))  # fmt: skip
    ginger = c.stuff((0.86, 0.50, 0.40), 0.3, sss=0.3, coat=0.3)
    for k in range(9):
        c.leaf(
            ginger,
            0.5,
            0.38,
            1.8,
            0.4,
            1.0,
            wave=0.5,
            at=(2.08 + c.jitter(0.14), -0.1 + c.jitter(0.12), z + 0.03 * k),
            turn=(c.rng.uniform(10, 50), 0, 52 * k),
        )
    leafy = c.leafy((0.13, 0.36, 0.06), (0.08, 0.26, 0.04))
    for at, turn in (((2.3, 1.2, z + 0.02), 60), ((2.3, 1.2, z + 0.02), 110), ((2.3, 1.2, z + 0.02), 165)):
        c.leaf(leafy, 0.85, 0.42, 0.5, 0.3, 1.0, wave=0.2, at=at, turn=(28, 0, turn))


def _brie(c: Craft, at: At, turn: float) -> None:
    """A round white cheese without a slice."""
    rind = c.stuff((0.86, 0.84, 0.78), 0.85, second=(0.80, 0.76, 0.66), scale=6, bump=0.5, grain=16)
    cream = c.stuff((0.87, 0.77, 0.50), 0.35, second=(0.85, 0.73, 0.44), scale=4, sss=0.3)
    arc = np.linspace(0.0, 2 * math.pi - 0.95, 60)
    with c.moved(at, (0, 0, turn)):
        for look, r, high in ((rind, 0.82, 0.44), (cream, 0.79, 0.37)):
            outline = [(0.0, 0.0), *((r * math.cos(a), r * math.sin(a)) for a in arc)]
            if look is cream:
                outline = [
                    (0.02, -0.006),
                    *((r * math.cos(a), r * math.sin(a)) for a in np.linspace(-0.012, arc[-1] + 0.012, 60)),
                ]
            c.cut(outline, high, look, 0.04 if look is rind else 0, at=(0, 0, 0.23), turn=(-90, 0, 0))
        with c.moved((0.46, 0.34, 0), (0, 0, -8)):
            slice_arc = np.linspace(-0.4, 0.4, 16)
            for look, r, high in ((rind, 0.82, 0.44), (cream, 0.78, 0.36)):
                grown = 0.0 if look is rind else 0.03
                outline = [
                    (-grown, 0),
                    *((r * math.cos(a), r * math.sin(a) * (1 + grown)) for a in slice_arc),
                ]
                c.cut(outline, high, look, 0.03 if look is rind else 0, at=(0, 0, 0.23), turn=(-90, 0, 0))


def _block(c: Craft, at: At, turn: At, size: At, colour: Colour, veins: bool = False) -> None:
    look = c.stuff(colour, 0.42, second=[0.93 * v for v in colour], scale=4, sss=0.25, bump=0.1, grain=10)
    if veins:
        look = c.stuff(
            colour, 0.5, second=(0.10, 0.16, 0.20), scale=5, bump=0.4, grain=12, edges=(0.60, 0.66), sss=0.2
        )
    wide, deep, high = size
    c.cut([(0, 0), (wide, -deep / 2), (wide, deep / 2)], high, look, 0.025, at=(at[0], at[1], at[2] + high / 2),
          turn=(-90 + turn[0], turn[1], turn[2]))  # fmt: skip


def cheese_board(c: Craft) -> None:
    wood = c.wood((0.44, 0.24, 0.10), (0.28, 0.135, 0.05), 0.4)
    c.lathe(
        [(0, 0), (2.1, 0), (2.16, 0.05), (2.16, 0.13), (2.1, 0.17), (0, 0.17)],
        wood,
        lambda p: p * (1.22, 0.92, 1),
        steps=120,
    )
    z = 0.17
    _brie(c, (-1.2, 0.35, z), -42)
    _block(c, (-0.15, -0.25, z), (0, 0, -12), (1.35, 0.85, 0.62), (0.84, 0.48, 0.06))
    _block(c, (-0.35, 0.98, z), (0, 0, 10), (1.15, 0.8, 0.55), (0.86, 0.80, 0.62), True)
    gold = c.stuff((0.84, 0.56, 0.14), 0.42, sss=0.2)
    for _ in range(9):
        c.box(
            gold,
            (0.23, 0.23, 0.23),
            0.025,
            at=(-0.5 + c.jitter(0.36), -1.22 + c.jitter(0.24), z + c.rng.choice((0.12, 0.12, 0.33))),
            turn=(c.jitter(8), c.jitter(8), c.rng.uniform(0, 90)),
        )
    cracker = c.stuff((0.66, 0.40, 0.15), 0.8, second=(0.50, 0.27, 0.085), scale=9, bump=0.5, grain=20)
    for k in range(6):
        c.lathe(
            [(0, 0), (0.3, 0), (0.32, 0.03), (0.3, 0.06), (0, 0.06)],
            cracker,
            at=(-2.0 + 0.24 * k, -0.72 - 0.05 * k, z + 0.14),
            turn=(0, 58, -20 + c.jitter(6)),
            steps=40,
        )
    with c.moved((1.4, -0.05, z + 0.3), (80, 0, 34), 0.62):
        grapes(c)
    nut = c.stuff((0.38, 0.20, 0.07), 0.7, second=(0.24, 0.11, 0.035), scale=6, bump=0.8, grain=9)
    for x, y in ((0.42, -1.22), (0.7, -1.36), (0.5, -1.05), (0.2, -1.38), (0.75, -1.12)):
        c.ball(
            nut,
            lambda p: p * (1 + 0.12 * ripple(p, 4, 2))[:, None],
            at=(x, y, z + 0.09),
            size=(0.14, 0.12, 0.1),
            turn=(0, 0, c.jitter(90)),
        )
    leafy = c.leafy((0.09, 0.20, 0.05), (0.05, 0.12, 0.03))
    c.tube([(-1.9, -0.15, z + 0.03), (-2.2, 0.3, z + 0.06)], 0.016, c.stuff((0.2, 0.14, 0.06), 0.7), sides=6)
    for k in range(26):
        t = k / 26
        c.leaf(
            leafy,
            0.2,
            0.035,
            0.3,
            at=(-1.9 - 0.3 * t, -0.15 + 0.45 * t, z + 0.04),
            turn=(c.rng.uniform(0, 50), 0, c.rng.uniform(0, 360)),
        )
    with c.moved((1.75, 1.05, 0.12), size=1.12):
        red_wine(c)


BUILDERS: dict[str, Builder] = {"sushi-platter": sushi_platter, "cheese-board": cheese_board}
"""Key -> who builds it."""

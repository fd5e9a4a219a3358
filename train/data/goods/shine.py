"""Screens, lamps and machines of two ages of electronics, built and rendered for `cooked.py`."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from data.goods.antiques import torus
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.shelf import text


def bulged(c: Craft, wide: float, high: float, deep: float, look: object, paint: object = None, soft: float = 4.0,
    **where: object) -> None:  # fmt: skip
    """The glass of a picture tube that faces the viewer."""
    u, v = np.meshgrid(np.linspace(-1, 1, 70), np.linspace(-1, 1, 60), indexing="ij")
    k = (np.abs(u) ** soft + np.abs(v) ** soft) ** (1 / soft)
    n = np.maximum(np.abs(u), np.abs(v)) / np.maximum(k, 1e-6)
    x, z = u * n * wide / 2, v * n * high / 2
    y = -deep * (1 - (u * n) ** 2) * (1 - (v * n) ** 2) ** 1.0
    c.grid(np.stack([x, y, z], -1), look, paint, **where)


def retro_tv(c: Craft) -> None:
    wood = c.stuff(
        (0.34, 0.155, 0.06), 0.3, second=(0.20, 0.08, 0.028), scale=3, stretch=(0.5, 4, 4), coat=0.5
    )
    black, chrome = c.stuff((0.014, 0.014, 0.015), 0.35, coat=0.3), c.metal((0.78, 0.78, 0.78), 0.14)
    cream, gold = c.stuff((0.72, 0.66, 0.52), 0.4), c.metal((0.72, 0.52, 0.22), 0.25)

    def glass(p: Points) -> Points:
        tone = blend(
            (0.035, 0.045, 0.045), (0.10, 0.125, 0.12), ease(1.0, 0.1, np.hypot(p[:, 0], p[:, 2] * 1.2))
        )
        return tone

    with c.moved(turn=(0, 0, -22)):
        c.box(wood, (3.0, 1.5, 2.05), 0.16, at=(0, 0.2, 1.5))
        c.box(gold, (2.78, 0.06, 1.84), 0.02, at=(0, -0.55, 1.5))
        c.box(black, (2.70, 0.08, 1.76), 0.03, at=(0, -0.56, 1.5))
        bulged(c, 1.92, 1.54, 0.14, c.stuff(None, 0.05, coat=1.0), glass, at=(-0.34, -0.59, 1.5))
        for s, high in ((0.98, 1.66), (0.90, 1.5)):
            t = np.linspace(0, 2 * np.pi, 97)
            e = np.stack(
                [
                    np.sign(np.cos(t)) * np.abs(np.cos(t)) ** 0.4,
                    np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.4,
                ],
                1,
            )
            if s > 0.95:
                c.tube(
                    np.stack([-0.34 + 1.0 * e[:, 0], 0 * t - 0.60, 1.5 + high / 2 * e[:, 1]], 1),
                    0.045,
                    cream,
                    sides=10,
                    fine=150,
                )
        for z in (2.06, 1.56):
            c.lathe(
                [(0.2, 0), (0.2, 0.07), (0.17, 0.09), (0, 0.09)],
                chrome,
                at=(1.0, -0.58, z),
                turn=(90, 0, 0),
                fine=24,
            )
            c.lathe(
                [(0.12, 0), (0.12, 0.16), (0.1, 0.18), (0, 0.18)],
                black,
                at=(1.0, -0.62, z),
                turn=(90, 0, 0),
                fine=24,
            )
            c.box(cream, (0.025, 0.03, 0.2), 0.008, at=(1.0, -0.80, z))
        for k in range(6):
            c.box(gold, (0.52, 0.03, 0.025), 0.008, at=(1.0, -0.605, 0.84 + 0.08 * k))
        for x, y, s, d in (
            (-1.15, -0.3, -1, -1),
            (1.15, -0.3, 1, -1),
            (-1.15, 0.7, -1, 1),
            (1.15, 0.7, 1, 1),
        ):
            c.tube([(x, y, 0.55), (x + 0.16 * s, y + 0.1 * d, -0.25)], [0.085, 0.045], wood, sides=14, fine=6)
        c.ball(black, fine=20, at=(0, 0.2, 2.53), size=(0.3, 0.22, 0.09))
        for s in (-1, 1):
            c.tube([(0.1 * s, 0.2, 2.56), (0.95 * s, 0.25, 3.75)], [0.022, 0.012], chrome, sides=8, fine=4)
            c.ball(chrome, fine=10, at=(0.95 * s, 0.25, 3.75), size=0.035)


def vr_headset(c: Craft) -> None:
    white, grey = c.stuff((0.80, 0.81, 0.82), 0.32, coat=0.3), c.stuff((0.34, 0.35, 0.37), 0.7)
    black, foam = (
        c.stuff((0.012, 0.012, 0.014), 0.08, coat=1.0),
        c.stuff((0.035, 0.035, 0.04), 0.9, bump=0.3, grain=50),
    )
    strap = c.stuff((0.16, 0.165, 0.175), 0.85, bump=0.3, grain=70)

    def ring(wide: float, high: float, soft: float, y: float, arch: float = 0.0, count: int = 120) -> Points:
        t = np.linspace(0, 2 * np.pi, count, endpoint=False)
        x = np.sign(np.cos(t)) * np.abs(np.cos(t)) ** (2 / soft) * wide / 2
        z = np.sign(np.sin(t)) * np.abs(np.sin(t)) ** (2 / soft) * high / 2
        notch = 0.16 * np.exp(-((x / 0.26) ** 2)) * (z < 0)
        return np.stack([x, y + arch * (2 * x / wide) ** 2, z + notch], 1)

    def nested(rows: list[tuple[float, float, float, float, float]], look: object) -> None:
        c.grid(np.stack([ring(w, h, s, y, a) for w, h, s, y, a in rows]), look, wrap=True)

    with c.moved(turn=(0, 0, -28)):
        nested([(0.02, 0.01, 3, -0.70, 0.0), (1.2, 0.6, 3.4, -0.70, 0.06), (1.86, 0.84, 3.8, -0.68, 0.13),
            (1.98, 0.94, 4.0, -0.60, 0.15)], black)  # fmt: skip
        nested([(1.97, 0.93, 4.0, -0.61, 0.15), (2.06, 1.02, 4.0, -0.56, 0.15), (2.12, 1.08, 4.0, -0.42, 0.16),
            (2.08, 1.06, 3.6, -0.05, 0.25), (1.98, 1.02, 3.4, 0.10, 0.30)], white)  # fmt: skip
        nested([(1.96, 1.0, 3.4, 0.08, 0.30), (1.90, 1.02, 3.2, 0.22, 0.36), (1.74, 0.9, 3.0, 0.34, 0.42),
            (1.5, 0.7, 3.0, 0.30, 0.42)], foam)  # fmt: skip
        for s in (-1, 1):
            for z in (0.30, -0.26):
                c.lathe([(0.075, 0), (0.08, 0.02), (0.06, 0.035), (0, 0.04)], c.stuff((0.02, 0.02, 0.03), 0.05, coat=1),
                    at=(0.76 * s, -0.60, z), turn=(90, 0, 0), fine=16)  # fmt: skip
            arm = [(1.03 * s, -0.02, 0.02), (1.12 * s, 0.5, 0.06), (1.10 * s, 1.0, 0.14), (0.86 * s, 1.55, 0.16),
                (0.3 * s, 1.85, 0.12), (0, 1.88, 0.1)]  # fmt: skip
            c.tube(
                arm, 0.16, strap, sides=20, fine=60, section=lambda a: 0.35 + 0.65 * np.abs(np.sin(a)) ** 1.4
            )
            c.tube(
                arm[:3],
                0.19,
                white,
                sides=20,
                fine=30,
                section=lambda a: 0.42 + 0.58 * np.abs(np.sin(a)) ** 1.2,
            )
        c.tube([(0, -0.3, 0.55), (0, 0.2, 0.98), (0, 0.9, 1.20), (0, 1.5, 0.86), (0, 1.86, 0.2)], 0.15, strap, sides=20,
            fine=60, section=lambda a: 0.35 + 0.65 * np.abs(np.cos(a)) ** 1.4)  # fmt: skip
        c.box(grey, (0.36, 0.1, 0.3), 0.04, at=(0, 1.92, 0.12))


_GAME = (
    "..............................", ".....111.....................", "....11111.......11...........",
    "....1.1.1......1111..........", "....11111.......11...........", ".....1.1.....................",
)  # fmt: skip


def arcade(c: Craft) -> None:
    side, black = c.stuff((0.05, 0.04, 0.24), 0.3, coat=0.5), c.stuff((0.012, 0.012, 0.014), 0.4, coat=0.2)
    edge, chrome = c.stuff((0.85, 0.55, 0.02), 0.4), c.metal((0.75, 0.75, 0.77), 0.2)
    pink = c.stuff((1.0, 0.08, 0.42), 0.4, glow=1.0)
    outline = [
        (-0.95, 0),
        (0.85, 0),
        (0.85, 3.9),
        (-0.62, 3.9),
        (-0.80, 3.72),
        (-0.80, 3.38),
        (-0.50, 3.28),
        (-0.36, 2.2),
        (-1.02, 1.94),
        (-1.08, 1.74),
        (-0.80, 1.60),
        (-0.80, 0.2),
        (-0.95, 0.1),
    ]

    def panel(a: tuple[float, float], b: tuple[float, float], look: Any, wide: float = 1.62) -> None:
        """A board from (y, z) to (y, z) between the sides."""
        c.grid(np.array([[(x, *a), (x, *b)] for x in (-wide / 2, wide / 2)]), look)

    def scene(p: Points) -> Points:
        u, v = (p[:, 0] / 1.36 + 1) / 2, (p[:, 2] - 2.30) / 0.92
        tone = np.tile((0.004, 0.004, 0.03), (len(p), 1))
        stars = np.sin(91 * np.floor(u * 60) + 57 * np.floor(v * 44)) > 0.985
        tone = np.where(stars[:, None], (0.7, 0.7, 0.9), tone)
        for row, hue in enumerate(((1.0, 0.15, 0.5), (0.2, 1.0, 0.4), (0.25, 0.7, 1.0))):
            for k in range(6):
                x, y = (u - 0.16 - 0.136 * k) / 0.008, (v - 0.86 + 0.14 * row) / 0.011
                body = (np.abs(x) < 5) & (np.abs(y) < 2) | (np.abs(x) < 3) & (np.abs(y) < 4)
                eyes = (np.abs(np.abs(x) - 2) < 0.8) & (np.abs(y - 0.5) < 1)
                legs = (np.abs(np.abs(x) - 3.5) < 1) & (y < -2) & (y > -4.5)
                tone = np.where(((body & ~eyes) | legs)[:, None], hue, tone)
        x, y = (u - 0.45) / 0.01, (v - 0.12) / 0.014
        ship = (np.abs(x) < 5) & (np.abs(y) < 1.4) | (np.abs(x) < 1.2) & (y > 0) & (y < 4)
        shot = (np.abs(x) < 0.6) & (v > 0.24) & (v < 0.32)
        tone = np.where(ship[:, None], (0.9, 0.9, 0.2), tone)
        return np.where(shot[:, None], (1.0, 1.0, 1.0), tone)

    with c.moved(turn=(0, 0, -30)):
        for x in (-0.9, 0.9):
            c.cut(outline, 0.12, side, 0.015, at=(x, 0, 0), turn=(0, 0, 90), size=(1, 1, 1))
            line = np.array([(x, a, b) for a, b in outline[3:]])
            for a, b in pairwise(line):
                c.tube([a, b], 0.045, edge, sides=8, fine=3)
        for a, b, look in (((-0.78, 0.2), (-0.78, 1.60), black), ((-0.98, 1.94), (-0.36, 2.18), black),
            ((-1.05, 1.74), (-0.98, 1.94), black), ((-0.78, 1.6), (-1.05, 1.74), black),
            ((-0.76, 3.40), (-0.50, 3.28), black), ((-0.6, 3.88), (0.84, 3.88), black)):  # fmt: skip
            panel(a, b, look, 1.7)
        u, v = np.meshgrid(np.linspace(-1, 1, 240), np.linspace(0, 1, 180), indexing="ij")
        lit = np.stack([0.68 * u, -0.40 - 0.11 * (1 - v) * 0 - 0.10 * v + 0.0 * u, 2.30 + 0.92 * v], -1)
        c.grid(np.array([[(x, -0.34, 2.2), (x, -0.47, 3.30)] for x in (-0.84, 0.84)]), black)
        c.grid(lit, c.stuff(None, 0.3, glow=1.15), scene)
        sign = c.stuff(None, 0.4, glow=0.9)
        s, r = np.meshgrid(np.linspace(-0.84, 0.84, 60), np.linspace(0, 1, 20), indexing="ij")
        c.grid(np.stack([s, -0.79 + 0 * s, 3.40 + 0.32 * r], -1), sign,
            lambda p: blend((0.55, 0.02, 0.62), (0.95, 0.32, 0.04), (p[:, 2] - 3.4) / 0.32))  # fmt: skip
        text(c, "ARCADE", 0.27, c.stuff((1, 1, 0.85), 0.4, glow=1.0), (0, -0.81, 3.56))
        for x in (-0.45, 0.35):
            with c.moved((x, -0.70, 2.05), (-20, 0, 0)):
                c.lathe([(0.1, 0), (0.1, 0.02), (0.03, 0.03), (0.03, 0.24)], black, fine=20)
                c.ball(c.stuff((0.75, 0.01, 0.02), 0.15, coat=1), fine=20, at=(0, 0, 0.29), size=0.085)
        for k, hue in enumerate(((0.9, 0.7, 0.02), (0.02, 0.35, 0.9), (0.05, 0.7, 0.15), (0.9, 0.05, 0.1))):
            for base in (-0.18, 0.60):
                if k < 3 or base < 0.5:
                    c.lathe([(0.055, 0), (0.055, 0.03), (0.04, 0.05), (0, 0.05)], c.stuff(hue, 0.2, coat=1, glow=0.2),
                        at=(base + 0.10 * (k % 2), -0.80 + 0.12 * (k // 2) * 1.0, 2.015 + 0.045 * (k // 2)),
                        turn=(-20, 0, 0), fine=14)  # fmt: skip
        c.box(c.stuff((0.05, 0.05, 0.055), 0.4, coat=0.4), (0.62, 0.03, 0.7), 0.02, at=(0, -0.80, 0.95))
        for x in (-0.14, 0.14):
            c.box(chrome, (0.16, 0.03, 0.24), 0.02, at=(x, -0.82, 1.08))
            c.box(c.stuff((0.9, 0.05, 0.02), 0.3, glow=1.2), (0.07, 0.03, 0.1), 0.01, at=(x, -0.835, 1.1))
        for x in (-0.74, 0.74):
            c.tube([(x, -0.81, 0.3), (x, -0.81, 1.5)], 0.022, pink, sides=8, fine=3)


def neon_heart(c: Craft) -> None:
    """A sign of bent glass tubes."""
    t = np.linspace(0, 2 * np.pi, 121)
    x, z = 16 * np.sin(t) ** 3, 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    black = c.stuff((0.012, 0.012, 0.014), 0.5)
    board = c.stuff((0.03, 0.03, 0.035), 0.4, coat=0.4)
    c.box(board, (2.9, 0.06, 2.7), 0.05, at=(0, 0.18, -0.05))
    for size, hue, cover in (
        (0.068, (1.0, 0.04, 0.30), (1.0, 0.45, 0.65)),
        (0.050, (0.05, 0.55, 1.0), (0.5, 0.85, 1.0)),
    ):
        line = np.stack([size * x, 0 * t, size * z], 1)
        c.tube(line[2:-2], 0.035, c.stuff(cover, 0.3, glow=1.2), sides=14, fine=200)
        u = np.linspace(-1, 1, 25)
        middle = line.mean(0)
        way = (line - middle) / np.linalg.norm(line - middle, axis=1, keepdims=True)
        p = line[:, None] + 0.30 * u[None, :, None] * way[:, None] + (0, 0.10, 0)
        _halo(c, p, hue, u)
        for k in (20, 60, 100):
            c.tube([line[k], line[k] + (0, 0.16, 0)], 0.022, black, sides=8, fine=3)


def _halo(c: Craft, p: Points, hue: Colour, u: Points) -> None:
    """A glow about a line; `u` says how far off the line the columns of `p` are."""
    from data.goods.skies import veil

    near = 0.65 * np.exp(-((2.4 * u) ** 2))[None] * np.ones((len(p), 1))
    flat = {tuple(np.round(q, 4)): d for q, d in zip(p.reshape(-1, 3), near.ravel(), strict=True)}
    veil(c, p, lambda q: np.tile(hue, (len(q), 1)),
        lambda q: np.array([flat.get(tuple(np.round(s, 4)), 0.0) for s in q]), 1.0)  # fmt: skip


def lava_lamp(c: Craft) -> None:
    steel = c.stuff((0.66, 0.67, 0.69), 0.2, metal=0.9, glow=0.08)

    def liquid(p: Points) -> Points:
        return blend((1.0, 0.16, 0.02), (0.62, 0.04, 0.42), ease(0.9, 2.9, p[:, 2]))

    c.lathe(
        [(0, 0), (0.52, 0), (0.55, 0.04), (0.36, 0.62), (0.34, 0.66), (0.48, 0.98), (0.48, 1.0)],
        steel,
        fine=70,
    )
    c.lathe([(0.47, 0.96), (0.46, 1.0), (0.235, 2.86), (0.22, 2.9), (0, 2.9)], c.stuff(None, 0.1, coat=1.0, glow=0.45,
        clear=0.35), None, liquid, fine=60)  # fmt: skip
    wax = c.stuff(None, 0.3, glow=0.9)

    def warm(p: Points) -> Points:
        return np.tile((1.0, 0.62, 0.06), (len(p), 1))

    c.lathe(
        [
            (0, 1.02),
            (0.42, 1.02),
            (0.38, 1.25),
            (0.2, 1.42),
            (0.1, 1.62),
            (0.14, 1.76),
            (0.10, 1.9),
            (0, 1.96),
        ],
        wax,
        lambda p: p * (1 + 0.04 * ripple(p, 3, 4))[:, None],
        warm,
        at=(0, -0.04, 0),
        fine=40,
    )
    for x, z, r, tall in (
        (0.06, 2.24, 0.15, 1.25),
        (-0.10, 2.58, 0.085, 1.0),
        (-0.19, 1.86, 0.08, 1.2),
        (0.2, 1.6, 0.07, 1),
    ):
        c.ball(wax, lambda p, r=r: p * (1 + 0.12 * ripple(p, 1.6, int(100 * r)))[:, None], warm, 24, at=(x, -0.08, z),
            size=(r, r, tall * r))  # fmt: skip
    c.lathe([(0.25, 2.84), (0.22, 2.92), (0.13, 3.34), (0.10, 3.38), (0, 3.39)], steel, fine=40)
    torus(c, steel, 0.48, 0.016, (0, 0, 0.98))


BUILDERS: dict[str, Builder] = {
    "retro-tv": retro_tv, "vr-headset": vr_headset, "arcade-machine": arcade, "neon-heart": neon_heart,
    "lava-lamp": lava_lamp,
}  # fmt: skip

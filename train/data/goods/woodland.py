"""What lies in woods and at far-off markets, built and rendered for `cooked.py`: an acorn, a cone, a clover, fruit."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import GOLDEN, At, Builder, Craft, Points, blend, ease, ripple
from data.goods.flowers import stem
from data.goods.greens import beads
from mathutils import Euler, Vector


def acorn(c: Craft) -> None:
    """Two of them and their leaf."""

    def shine(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        streak = 0.5 + 0.5 * np.sin(40 * a + 2 * np.sin(3 * p[:, 2]))
        tone = blend((0.30, 0.125, 0.03), (0.44, 0.21, 0.055), 0.5 * streak + 0.3 * ripple(p, 2, 3))
        return blend(tone, (0.52, 0.34, 0.12), ease(1.25, 1.6, p[:, 2]) * 0.8)

    def one(at: At, turn: At, size: float) -> None:
        with c.moved(at, turn, size):
            nut = [
                (0, -0.04),
                (0.03, 0.0),
                (0.08, 0.06),
                (0.36, 0.22),
                (0.56, 0.6),
                (0.62, 1.05),
                (0.58, 1.5),
                (0.4, 1.6),
            ]
            c.lathe(nut, c.stuff(None, 0.2, coat=0.6), None, shine, 110, 90)
            cap = c.stuff((0.26, 0.15, 0.07), 0.8, second=(0.18, 0.10, 0.045), scale=8)
            c.lathe([(0.60, 1.32), (0.70, 1.4), (0.68, 1.62), (0.48, 1.86), (0.16, 1.98), (0, 2.0)], cap)
            scales = []
            for k in range(230):
                t = (k + 0.5) / 230
                r = 0.70 * math.sqrt(t)
                z = 1.36 + 0.64 * math.sqrt(max(0.0, 1 - t**1.4))
                scales.append((r * math.cos(k * GOLDEN), r * math.sin(k * GOLDEN), z))
            beads(c, scales, 0.062, cap)
            c.tube([(0, 0, 1.95), (0.04, 0, 2.2), (0.16, 0, 2.42)], [0.07, 0.06, 0.075], cap)

    green = c.stuff(None, 0.5, sss=0.1, deep=0.02)

    def lobed(at: At, turn: At, size: float) -> None:
        u, v = np.meshgrid(np.linspace(0, 1, 90), np.linspace(-1, 1, 25), indexing="ij")
        half = (
            (0.10 + 0.62 * np.sin(np.pi * u**1.25) ** 0.9) * (0.72 + 0.28 * np.cos(9 * np.pi * u)) * (u < 1)
        )
        z = 0.14 * np.abs(v) * half + 0.3 * u - 0.45 * u**2 + 0.03 * np.sin(9 * np.pi * u) * v**2
        rib, side = (
            np.abs(v.ravel()) * half.ravel(),
            np.abs(np.sin(9 * np.pi * (u - 0.10 * np.abs(v)) / 2)).ravel(),
        )

        def paint(p: Points) -> Points:
            tone = blend((0.16, 0.27, 0.05), (0.24, 0.34, 0.07), 0.5 + 0.5 * ripple(p, 3, 2))
            vein = np.maximum(ease(0.03, 0.01, rib), 0.7 * ease(0.12, 0.03, side))
            return blend(tone, (0.42, 0.46, 0.16), 0.8 * vein)

        c.grid(np.stack([v * half, 2.6 * u, z], -1), green, paint, at=at, turn=turn, size=size)

    lobed((0.15, 0.6, 0.3), (72, 0, 24), 0.95)
    with c.moved((0.25, 0.75, 0.5), (0, 52, 0)):
        lobed((0, 0, 0), (74, 0, -8), 0.9)
    one((-0.52, -0.25, 0.02), (0, 8, 10), 1.0)
    one((0.95, -0.62, 0.58), (-82, 10, 52), 0.92)


def pine_cone(c: Craft) -> None:
    look = c.stuff(None, 0.6, bump=0.5, grain=16)
    with c.moved((0, 0, 0.1), (8, 10, 0)):
        c.lathe(
            [(0, 0), (0.4, 0.1), (0.6, 0.8), (0.45, 1.7), (0.12, 2.4), (0, 2.5)],
            c.stuff((0.07, 0.035, 0.018), 0.9),
        )
        count = 118
        for k in range(count):
            t = (k + 0.5) / count
            z = 0.10 + 2.25 * t
            r = 0.86 * math.sin(math.pi * (0.17 + 0.80 * t)) ** 0.75
            long, wide = (
                0.30 + 0.52 * (1 - t) * math.sin(math.pi * (0.25 + 0.6 * t)) + 0.16,
                0.52 * (1 - 0.6 * t),
            )
            u, v = np.meshgrid(np.linspace(0, 1, 16), np.linspace(-1, 1, 13), indexing="ij")
            half = (
                wide
                / 2
                * (0.45 + 0.65 * np.sin(0.5 * np.pi * u))
                * np.sqrt(np.clip(1 - ((u - 0.62) / 0.40) ** 2 * (u > 0.62), 0.03, 1))
            )
            thick = 0.035 + 0.07 * ease(0.6, 0.9, u) * (1 - v**2)
            top = np.stack([v * half, long * u, 0.12 * u**2 - 0.10 * v**2 * half + thick], -1)
            low = np.stack([v * half, long * u, 0.12 * u**2 - 0.10 * v**2 * half - 0.3 * thick], -1)
            p = np.concatenate([top, low[::-1]])
            along = np.concatenate([u, u[::-1]]).ravel()

            def paint(q: Points, along: Points = along, k: int = k) -> Points:
                tone = blend((0.16, 0.075, 0.032), (0.30, 0.155, 0.065), 0.5 + 0.5 * ripple(q, 5, k % 7))
                tone = blend(tone, (0.46, 0.30, 0.16), ease(0.72, 0.95, along))
                return blend(tone, (0.15, 0.075, 0.035), ease(0.45, 0.2, along))

            a = k * GOLDEN
            start = 0.45 * r
            c.grid(p, look, paint, at=(start * math.cos(a), start * math.sin(a), z),
                   turn=(-6 + 66 * t**1.2 + c.jitter(5), c.jitter(5), math.degrees(a) - 90))  # fmt: skip
    needles = c.leafy((0.06, 0.18, 0.05), (0.04, 0.12, 0.035))
    for foot, lean in (((-0.55, 0.2, 0.05), -1), ((0.6, 0.25, 0.05), 1)):
        for _ in range(34):
            way = np.array((lean * (0.9 + c.jitter(0.5)), c.jitter(0.55) - 0.2, 0.25 + c.jitter(0.28)))
            end = np.array(foot) + way * 1.25 / np.linalg.norm(way)
            c.tube(
                [foot, (np.array(foot) + end) / 2 + (0, 0, 0.05), end],
                [0.018, 0.016, 0.006],
                needles,
                sides=5,
                fine=8,
            )


def clover(c: Craft) -> None:
    """A lucky one, of four leaves."""
    look = c.stuff(None, 0.5, sss=0.15, deep=0.03)
    u, v = np.meshgrid(np.linspace(-1, 1, 61), np.linspace(0, 1, 40), indexing="ij")
    with c.moved((0, 0, 1.7), (62, 0, 8)):
        for k in range(4):
            wide = 0.52 * np.sin(np.minimum(v / 0.8, 1) * np.pi / 2) ** 1.05
            out = (
                1.08
                * v
                * (1 - 0.26 * np.exp(-((u / 0.24) ** 2)) * ease(0.55, 1, v))
                * (1 - 0.44 * np.abs(u) ** 3.4 * v)
            )
            x, y = wide * u, out + 0.02
            z = 0.10 * np.abs(u) * wide + 0.12 * v - 0.10 * v**2 + 0.015 * np.sin(14 * np.abs(u))
            a = math.pi / 2 * k + math.pi / 4
            p = np.stack([x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a), z], -1)

            def paint(q: Points) -> Points:
                tone = blend((0.045, 0.22, 0.03), (0.09, 0.34, 0.05), 0.5 + 0.35 * ripple(q, 2.5, 3))
                chevron = np.abs(v - (0.60 - 0.22 * np.abs(u) ** 1.5)).ravel()
                tone = blend(
                    tone,
                    (0.46, 0.62, 0.34),
                    0.5 * ease(0.09, 0.02, chevron) * ease(0.95, 0.7, np.abs(u).ravel()),
                )
                lines = (
                    ease(0.25, 0.06, np.abs(np.sin(13 * u.ravel()))) * 0.35
                    + ease(0.05, 0.02, np.abs(u).ravel()) * 0.5
                )
                return blend(tone, (0.28, 0.50, 0.16), lines)

            c.grid(p, look, paint)
    stem(c, [(0.3, 0.1, 0), (0.12, 0.06, 0.7), (0, 0.02, 1.3), (0, 0, 1.7)], 0.045)


def dragon_fruit(c: Craft) -> None:
    """A whole one and a half."""
    pink, tip = (0.66, 0.02, 0.16), (0.30, 0.42, 0.08)

    def scales(wide: float, tall: float, skip: bool) -> None:
        for k in range(30):
            t = (k + 0.5) / 30
            z = -0.85 + 1.75 * t
            r = math.sqrt(max(0.05, 1 - z * z))
            a = k * GOLDEN
            if skip and math.sin(a) < -0.2:
                continue

            def paint(p: Points) -> Points:
                return blend(pink, tip, ease(0.15, 0.5, p[:, 1]))

            spot = (0.96 * wide * r * math.cos(a), 0.96 * wide * r * math.sin(a), tall * z)
            c.leaf(
                skin,
                0.46 + 0.34 * t,
                0.32,
                -0.7,
                0.3,
                0.8,
                paint=paint,
                at=spot,
                turn=(58 + 24 * t, 0, math.degrees(a) - 90),
            )

    skin = c.stuff(None, 0.4, sss=0.1, coat=0.2)
    body = c.stuff(pink, 0.4, second=(0.76, 0.10, 0.22), scale=3, sss=0.1, coat=0.2)
    with c.moved((-0.62, 0.45, 1.0), (0, -8, 0)):
        c.ball(body, fine=50, size=(0.86, 0.86, 1.05))
        scales(0.86, 1.05, False)

    def cut(p: Points) -> Points:
        return blend((0.88, 0.87, 0.85), (0.76, 0.06, 0.22), ease(0.80, 0.9, np.hypot(p[:, 0], p[:, 1])))

    with c.moved((0.72, -0.45, 0.82), (72, 0, 22)):
        dome = [(0, -0.9), (0.5, -0.78), (0.82, -0.4), (0.9, -0.02), (0.88, 0.0)]
        stretch = lambda p: p * (0.92, 1.14, 0.8)  # noqa: E731
        c.lathe(dome, body, stretch)
        c.lathe(
            [(0.89, -0.005), (0.88, 0.01), (0.5, 0.012), (0, 0.012)],
            c.stuff(None, 0.2, coat=0.5, sss=0.3),
            stretch,
            cut,
            120,
            90,
        )
        spots = [(0.92 * r * math.cos(a), 1.14 * r * math.sin(a), 0.012) for r, a in
                 ((0.74 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)) for _ in range(240))]  # fmt: skip
        beads(c, spots, 0.02, c.stuff((0.01, 0.01, 0.012), 0.3), fine=6)
        for petal in range(9):
            a = math.radians(40 * petal)
            c.leaf(skin, 0.5, 0.28, 0.6, 0.3, 0.8, paint=lambda p: blend(pink, tip, ease(0.15, 0.5, p[:, 1])),
                   at=(0.80 * math.cos(a), 1.0 * math.sin(a), -0.18), turn=(-20, 0, math.degrees(a) - 90))  # fmt: skip


def papaya(c: Craft) -> None:
    def skin(p: Points) -> Points:
        return blend(
            (0.72, 0.40, 0.03), (0.16, 0.30, 0.05), ease(-0.4, 0.9, 0.8 * p[:, 2] + 0.35 * ripple(p, 1.5, 3))
        )

    pear = [
        (0, -1.2),
        (0.3, -1.16),
        (0.7, -0.9),
        (0.88, -0.4),
        (0.80, 0.2),
        (0.58, 0.8),
        (0.3, 1.16),
        (0, 1.2),
    ]
    with c.moved((-0.75, 0.6, 0.86), (-80, 0, -24)):
        c.lathe(
            pear,
            c.stuff(None, 0.35, coat=0.3, bump=0.05),
            lambda p: p * (1 + 0.02 * np.cos(5 * np.arctan2(p[:, 1], p[:, 0])))[:, None],
            skin,
        )
        c.lathe([(0.1, 1.14), (0.08, 1.3), (0, 1.32)], c.stuff((0.25, 0.16, 0.07), 0.8))
    line = np.array(pear)
    outline = np.concatenate([line, (line * (-1, 1))[-2:0:-1]])
    path = np.array([outline[k] for k in range(len(outline))])
    n, m = 160, 46
    t = np.linspace(0, len(path), n, endpoint=False)
    closed = np.vstack([path, path[:1]])
    rim = np.stack([np.interp(t, np.arange(len(closed)), closed[:, i]) for i in (0, 1)], -1)
    for _ in range(3):
        rim = (np.roll(rim, 1, 0) + 2 * rim + np.roll(rim, -1, 0)) / 4
    s = np.linspace(0, 1, m)[:, None]

    def face(p: Points) -> Points:
        d = np.repeat(np.linspace(0, 1, m), n)
        tone = blend((0.62, 0.10, 0.015), (0.84, 0.27, 0.03), ease(0.35, 0.6, d) + 0.12 * ripple(p, 6, 2))
        tone = blend(tone, (0.84, 0.50, 0.10), ease(0.82, 0.96, d))
        return blend(tone, (0.22, 0.34, 0.06), ease(0.97, 0.99, d))

    with c.moved((0.72, -0.5, 0.92), (-22, 6, 12)):
        hollow = -0.34 * np.sqrt(np.clip(1 - (s / 0.46) ** 2, 0, 1)) + 0 * rim[:, 0]
        flat = np.stack([s * rim[:, 0], -hollow * 1.0, s * rim[:, 1]], -1)
        c.grid(flat, c.stuff(None, 0.25, coat=0.5, sss=0.25), face, wrap=True)
        back = np.stack(
            [s * rim[:, 0], 0.82 * np.sqrt(np.clip(1 - s**2, 0, 1)) + 0 * rim[:, 0], s * rim[:, 1]], -1
        )
        c.grid(back, c.stuff(None, 0.35, coat=0.3), skin, wrap=True)
        seeds = []
        for _ in range(120):
            a, r = c.rng.uniform(0, 6.3), 0.40 * math.sqrt(c.rng.random())
            x, z = 0.86 * r * math.cos(a), 1.2 * r * math.sin(a) - 0.1
            seeds.append((x, 0.30 * math.sqrt(max(0.0, 1 - (r / 0.46) ** 2)) - 0.07 + c.jitter(0.03), z))
        beads(c, seeds, 0.06, c.stuff((0.018, 0.02, 0.02), 0.12, coat=0.9), fine=9)


def lychee(c: Craft) -> None:
    rind = c.stuff(None, 0.55, coat=0.1, sss=0.1)

    def rough(p: Points) -> Points:
        spots = _spread(150)
        near = np.sqrt(((p[:, None] - spots) ** 2).sum(-1)).min(1)
        return p * (1 + 0.07 * ease(0.15, 0.0, near))[:, None] * (1, 1, 1.06)

    def paint(p: Points) -> Points:
        spots = _spread(150) * (1.05, 1.05, 1.12)
        near = np.sqrt(((p[:, None] - spots) ** 2).sum(-1)).min(1)
        tone = blend((0.36, 0.02, 0.03), (0.60, 0.07, 0.07), ease(0.16, 0.02, near))
        return blend(tone, (0.66, 0.30, 0.16), 0.45 * ease(0.3, 1.5, ripple(p, 1.5, 4)))

    for at, turn, size in (
        ((-0.62, 0.35, 0.62), (10, -20, 0), 0.62),
        ((0.38, 0.62, 0.60), (-14, 12, 60), 0.60),
    ):
        c.ball(rind, rough, paint, 56, at=at, turn=turn, size=size)
        top = Vector(at) + size * (Euler([math.radians(v) for v in turn]).to_matrix() @ Vector((0, 0, 1.05)))
        c.tube(
            [top, top + Vector((0.05, 0, 0.2)), top + Vector((0.16, 0, 0.36))],
            0.03,
            c.stuff((0.22, 0.12, 0.05), 0.8),
        )
    with c.moved((0.15, -0.55, 0.56), (24, 10, 0)):
        c.ball(
            c.stuff((0.86, 0.84, 0.82), 0.12, coat=0.7, sss=0.6, deep=0.3), fine=40, size=(0.52, 0.52, 0.56)
        )
        u, v = np.meshgrid(np.linspace(0, 2 * np.pi, 120), np.linspace(0, 1, 26), indexing="ij")
        edge = 0.08 + 0.07 * np.sin(3 * u) + 0.04 * np.sin(8 * u + 1)
        lat = -np.pi / 2 + v * (np.pi / 2 + edge)
        shell = np.stack([np.cos(lat) * np.cos(u), np.cos(lat) * np.sin(u), np.sin(lat)], -1)
        c.grid(rough(shell.reshape(-1, 3)).reshape(shell.shape), rind, paint, size=0.60)
    leafy = c.leafy((0.06, 0.22, 0.035), (0.035, 0.15, 0.02))
    for turn in (-60, 30, 150):
        c.leaf(leafy, 1.0, 0.42, -0.5, 0.4, at=(-0.15, 0.8, 0.5), turn=(24, 0, turn))


def _spread(count: int) -> Points:
    k = np.arange(count)
    z = 1 - 2 * (k + 0.5) / count
    r = np.sqrt(1 - z * z)
    return np.stack([r * np.cos(k * GOLDEN), r * np.sin(k * GOLDEN), z], 1)


BUILDERS: dict[str, Builder] = {
    "acorn": acorn,
    "pine-cone": pine_cone,
    "clover": clover,
    "dragon-fruit": dragon_fruit,
    "papaya": papaya,
    "lychee": lychee,
}
"""Key -> who builds it."""

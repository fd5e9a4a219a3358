"""Balls of many games, and a mirror ball, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.shelf import text


def unit(p: Points) -> Points:
    return p / (np.linalg.norm(p, axis=-1, keepdims=True) + 1e-9)


def spread(count: int) -> Points:
    """Points evenly all over the unit sphere."""
    k = np.arange(count) + 0.5
    z = 1 - 2 * k / count
    r = np.sqrt(1 - z**2)
    return np.stack([r * np.cos(GOLDEN * k), r * np.sin(GOLDEN * k), z], 1)


def baseball(c: Craft) -> None:
    hide = c.stuff((0.83, 0.79, 0.72), 0.5, second=(0.78, 0.73, 0.65), scale=3, bump=0.12, grain=26)
    red = c.stuff((0.55, 0.012, 0.02), 0.5)
    t = np.linspace(0, 4 * np.pi, 109)
    a, b = np.pi / 2 - (np.pi / 2 - 0.44) * np.cos(t), t / 2 + 0.44 * np.sin(2 * t)
    seam = np.stack([np.sin(a) * np.cos(b), np.sin(a) * np.sin(b), np.cos(a)], 1)
    with c.moved(turn=(70, 20, 30)):

        def creased(p: Points) -> Points:
            near = np.min(np.linalg.norm(p[:, None] - seam[None], axis=2), axis=1)
            return p * (1 - 0.014 * np.exp(-((near / 0.03) ** 2)))[:, None]

        c.ball(hide, creased, None, 70)
        way = unit(np.gradient(seam, axis=0))
        side = unit(np.cross(seam, way))
        for p, d, s in zip(seam[:-1], way, side, strict=False):
            for k in (1, -1):
                ends = [p * 1.004, p + 0.075 * k * s + 0.05 * d, p + 0.10 * k * s + 0.055 * d]
                c.tube([ends[0], 1.018 * unit(ends[1]), 0.995 * unit(ends[2])], 0.0135, red, sides=6, fine=6)


def gridiron(c: Craft) -> None:
    leather, white = (
        c.stuff(None, 0.5, bump=0.5, grain=34, cells=True, coat=0.15),
        c.stuff((0.86, 0.85, 0.82), 0.6),
    )
    line = [(0.0, -1.62), (0.08, -1.57), (0.36, -1.25), (0.70, -0.72), (0.90, 0.0), (0.70, 0.72), (0.36, 1.25),
        (0.08, 1.57), (0.0, 1.62)]  # fmt: skip

    def paint(p: Points) -> Points:
        tone = blend((0.20, 0.062, 0.022), (0.27, 0.09, 0.033), 0.5 + 0.5 * ripple(p, 2, 3))
        band = ease(0.96, 0.985, np.abs(p[:, 2])) * ease(1.16, 1.135, np.abs(p[:, 2]))
        seam = np.abs(np.sin(2 * np.arctan2(p[:, 1], p[:, 0]))) * np.hypot(p[:, 0], p[:, 1])
        tone = blend(tone, (0.85, 0.84, 0.80), band)
        return tone * (0.35 + 0.65 * ease(0.008, 0.035, seam))[:, None]

    with c.moved((0, 0, 0.9), (0, 64, 0)), c.moved(turn=(0, 0, 214)):
        c.lathe(line, leather, None, paint, 120, 120)
        c.tube([(0.905, 0.0, -0.5), (0.925, 0, 0), (0.905, 0, 0.5)], 0.035, white, sides=10, fine=16)
        for k in range(8):
            z = -0.455 + 0.13 * k
            r = 0.915 - 0.08 * z * z
            bow = [
                (r - 0.05, -0.22, z),
                (r + 0.01, -0.15, z),
                (r + 0.045, 0, z),
                (r + 0.01, 0.15, z),
                (r - 0.05, 0.22, z),
            ]
            c.tube(bow, 0.03, white, sides=10, fine=14)


def volleyball(c: Craft) -> None:
    tones = ((0.84, 0.62, 0.04), (0.84, 0.83, 0.80), (0.02, 0.10, 0.42))

    def place(p: Points) -> tuple[Points, Points, Points]:
        """Which strip, how near a seam, and which face of a cube, of points of a sphere."""
        n = unit(p)
        face = np.abs(n).argmax(1)
        rows = np.arange(len(n))
        along, across = n[rows, (face + 1) % 3], n[rows, (face + 2) % 3]
        top = np.abs(n[rows, face])
        s, t = np.arctan(across / top) / (np.pi / 4), np.arctan(along / top) / (np.pi / 4)
        strip = np.clip(np.floor((s + 1) * 1.5), 0, 2)
        seam = np.minimum(np.abs(np.abs(s) - 1 / 3), np.minimum(1 - np.abs(s), 1 - np.abs(t)))
        return strip, seam, face

    def paint(p: Points) -> Points:
        strip, seam, _ = place(p)
        tone = np.take(np.array(tones), strip.astype(int), axis=0)
        return tone * (0.25 + 0.75 * ease(0.0, 0.035, seam))[:, None]

    def puffed(p: Points) -> Points:
        return p * (0.968 + 0.032 * ease(0.0, 0.10, place(p)[1]))[:, None]

    with c.moved(turn=(24, 18, 34)):
        c.ball(c.stuff(None, 0.4, bump=0.12, grain=60, cells=True), puffed, paint, 150)


def beach_ball(c: Craft) -> None:
    tones = np.array(
        [
            (0.72, 0.015, 0.02),
            (0.86, 0.86, 0.85),
            (0.02, 0.17, 0.62),
            (0.86, 0.86, 0.85),
            (0.90, 0.58, 0.01),
            (0.86, 0.86, 0.85),
        ]
    )

    def paint(p: Points) -> Points:
        a = (np.arctan2(p[:, 1], p[:, 0]) / (2 * np.pi) * 6 + 9) % 6
        tone = tones[np.minimum(a.astype(int), 5)]
        return blend(tone, (0.88, 0.88, 0.87), ease(0.955, 0.962, np.abs(p[:, 2])))

    def creased(p: Points) -> Points:
        a = (np.arctan2(p[:, 1], p[:, 0]) / (2 * np.pi) * 6 + 9) % 1
        return (
            p
            * (1 - 0.018 * np.exp(-((np.minimum(a, 1 - a) / 0.03) ** 2)) * ease(0.99, 0.9, np.abs(p[:, 2])))[
                :, None
            ]
        )

    with c.moved(turn=(44, 26, 12)):
        c.ball(c.stuff(None, 0.16, coat=0.8, sss=0.05), creased, paint, 130)
        c.lathe(
            [(0.055, 0.99), (0.055, 1.02), (0.04, 1.03), (0, 1.03)], c.stuff((0.85, 0.85, 0.85), 0.2), fine=12
        )


def golf_ball(c: Craft) -> None:
    spots = spread(330)

    def dimpled(p: Points) -> Points:
        near = np.concatenate([np.min(np.linalg.norm(q[:, None] - spots[None], axis=2), axis=1)
            for q in np.array_split(p, 40)])  # fmt: skip
        return p * (1 - 0.026 * ease(0.086, 0.03, near))[:, None]

    wood = c.stuff((0.66, 0.10, 0.03), 0.3, coat=0.6)
    c.ball(c.stuff((0.84, 0.84, 0.83), 0.22, coat=0.5), dimpled, None, 150)
    c.lathe(
        [
            (0, -2.35),
            (0.05, -2.25),
            (0.13, -1.7),
            (0.14, -1.4),
            (0.2, -1.2),
            (0.42, -1.0),
            (0.46, -0.94),
            (0.42, -0.9),
            (0.2, -0.98),
            (0, -1.0),
        ],
        wood,
    )


def eight_ball(c: Craft) -> None:
    way = np.array((-0.12, -1.0, 0.22))
    way /= np.linalg.norm(way)

    def paint(p: Points) -> Points:
        return blend((0.012, 0.012, 0.014), (0.88, 0.87, 0.84), ease(0.914, 0.922, unit(p) @ way))

    c.ball(c.stuff(None, 0.06, coat=1.0), None, paint, 150)
    text(c, "8", 0.52, c.stuff((0.012, 0.012, 0.014), 0.2), tuple(1.004 * way), (78, 0, -7))


def mirror_ball(c: Craft) -> None:
    tiles, tones = [], []
    rng = np.random.default_rng(3)
    rows = 26
    for i in range(rows):
        low, high = np.pi * (np.array((i + 0.04, i + 0.96)) / rows - 0.5)
        count = max(4, round(2 * rows * math.cos((low + high) / 2)))
        for k in range(count):
            a, b = 2 * np.pi * np.array((k + 0.04, k + 0.96)) / count
            p = np.array([[(math.cos(v) * math.cos(u), math.cos(v) * math.sin(u), math.sin(v)) for u in (a, b)]
                for v in (low, high)])  # fmt: skip
            tiles.append(p)
            n = p.mean((0, 1))
            shine = 0.10 + 0.55 * max(0.0, float(n @ (-0.5, -0.6, 0.62))) ** 1.5 + 0.30 * rng.random() ** 3
            hue = np.array([(1, 1, 1), (1, 1, 1), (0.8, 0.9, 1.0), (1.0, 0.82, 0.95), (1.0, 0.93, 0.75)])[
                rng.integers(5)
            ]
            tones.append(np.tile(shine * hue, (4, 1)) if rng.random() > 0.06 else np.ones((4, 3)))
    look = c.stuff(None, 0.12, metal=0.75, glow=0.28)
    c.grid(np.array(tiles), look, lambda _: np.concatenate(tones))
    c.ball(c.stuff((0.02, 0.02, 0.022), 0.6), size=0.985)
    steel = c.metal((0.6, 0.6, 0.62), 0.2)
    c.lathe([(0.2, 0.97), (0.2, 1.04), (0.1, 1.08), (0.05, 1.1), (0.05, 1.2)], steel, fine=24)
    c.tube([(0, 0, 1.15), (0, 0, 1.75)], 0.015, steel, sides=8, fine=4)


BUILDERS: dict[str, Builder] = {
    "baseball": baseball, "gridiron": gridiron, "volleyball": volleyball, "beach-ball": beach_ball,
    "golf-ball": golf_ball, "eight-ball": eight_ball, "mirror-ball": mirror_ball,
}  # fmt: skip

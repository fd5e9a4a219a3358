"""More hats that animals wear: of cooks, pirates, policemen, graduates, knights, and caps of cloth and wool.

Like those of worn.py: of radius 1 where they are worn, x to the left of who wears them, -y before them, z up.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals.worn import GOLD, HATS, Wear, _brim, _ring
from data.goods import accessories
from data.goods.craft import Colour, Craft, Points, ease, ripple

STEEL = (0.46, 0.47, 0.50)


def _visor(c: Craft, material: Any, low: float, reach: float, half: float, drop: float, z: float = 0.06,
           thick: float = 0.05) -> None:  # fmt: skip
    """A peak before the forehead, `half` degrees to each side; its ends are drawn in."""
    a = np.radians(np.linspace(-half, half, 61))[:, None]
    t = np.linspace(0, 1, 14)[None]
    wide = reach * np.cos(a * 90 / half * 0.94) ** 0.45
    r = low + wide * t
    high = z - drop * t - 0.9 * drop * t * np.abs(np.sin(a)) ** 1.5
    top = np.stack([r * np.sin(a), -r * np.cos(a), high], -1)
    c.grid(np.concatenate([top, (top - (0, 0, thick))[:, ::-1]], 1), material, wrap=True)


def chef_hat(c: Craft) -> None:
    white = c.stuff((0.80, 0.80, 0.79), 0.85, sheen=0.2, bump=0.05, grain=30)

    def pleats(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        much = ease(0.7, 1.1, p[:, 2]) * ease(0.1, 0.7, np.hypot(p[:, 0], p[:, 1]))
        wave = 1 + much * (0.07 * np.cos(17 * a + 0.7 * np.sin(3 * a)) + 0.05 * ripple(p, 2.0, 4))
        return p * np.stack([wave, wave, 1 + 0.06 * much * np.sin(4 * a + 1)], 1)

    c.lathe(
        [(1.0, -0.06), (1.0, -0.06), (1.04, 0.0), (1.06, 0.86), (1.06, 0.86), (0.98, 0.88)], white, steps=96
    )
    c.lathe([(1.0, 0.8), (1.28, 1.04), (1.52, 1.34), (1.52, 1.62), (1.22, 1.88), (0.7, 1.98), (0.0, 2.0)], white,
        pleats, steps=240)  # fmt: skip


def cap(c: Craft, colour: Colour = (0.45, 0.012, 0.02)) -> None:
    """A baseball cap."""
    cloth = c.stuff(colour, 0.8, sheen=0.3, bump=0.1, grain=60)
    seam = c.stuff(tuple(0.5 * v for v in colour), 0.8)
    dome = [(1.06 * math.cos(t) ** 0.8, 1.06 * math.sin(t)) for t in np.linspace(0, math.pi / 2 - 0.01, 20)]
    c.lathe([(1.0, -0.05), (1.05, -0.05), *dome, (0, 1.06)], cloth, steps=96)
    _visor(c, cloth, 0.92, 1.0, 62, 0.16)
    for k in range(6):
        b = math.pi * (k + 0.5) / 3
        line = [(1.01 * r * math.sin(b), -1.01 * r * math.cos(b), 1.01 * z) for r, z in dome]
        c.tube(line, 0.014, seam, sides=6, fine=40)
    c.ball(cloth, fine=14, at=(0, 0, 1.07), size=(0.09, 0.09, 0.05))
    c.ball(
        c.stuff((0.8, 0.79, 0.76), 0.7),
        fine=24,
        at=(0, -0.93, 0.48),
        size=(0.26, 0.1, 0.26),
        turn=(-28, 0, 0),
    )


def police_cap(c: Craft) -> None:
    navy = c.stuff((0.010, 0.016, 0.045), 0.75, sheen=0.25)
    black, gold = c.stuff((0.008, 0.008, 0.009), 0.12, coat=0.8), c.metal((0.85, 0.62, 0.22))
    c.lathe([(1.0, -0.06), (1.0, -0.06), (1.03, 0.0), (1.05, 0.42), (1.0, 0.44)], c.stuff((0.006, 0.007, 0.012), 0.6),
        steps=96)  # fmt: skip
    with c.moved((0, 0.02, 0.36), (-7, 0, 0)):
        c.lathe([(1.02, 0.0), (1.12, 0.14), (1.42, 0.40), (1.45, 0.48), (1.36, 0.55), (0.8, 0.60), (0, 0.62)], navy,
            steps=96)  # fmt: skip
        c.tube(_ring(1.445, 0.47), 0.022, c.stuff((0.004, 0.006, 0.02), 0.5), sides=8, fine=100)
    _visor(c, black, 0.98, 0.66, 72, 0.34, 0.05)
    c.tube(
        [(1.05 * math.sin(t), -1.07 * math.cos(t), 0.06) for t in np.linspace(-1.2, 1.2, 20)],
        0.04,
        gold,
        sides=8,
    )
    star = [(r * math.sin(k * math.pi / 8), r * math.cos(k * math.pi / 8)) for k in range(16)
            for r in [0.24 if k % 2 == 0 else 0.17]]  # fmt: skip
    c.cut(star, 0.06, gold, 0.01, at=(0, -1.17, 0.56), turn=(-18, 0, 0))
    c.ball(c.metal((0.7, 0.7, 0.72)), fine=20, at=(0, -1.20, 0.56), size=(0.10, 0.04, 0.10), turn=(-18, 0, 0))


def mortarboard(c: Craft) -> None:
    black, gold = c.stuff((0.012, 0.012, 0.014), 0.75, sheen=0.4), c.stuff((0.70, 0.42, 0.05), 0.6, sheen=0.4)
    c.lathe([(1.0, -0.1), (1.03, -0.08), (1.02, 0.5), (0.8, 0.72), (0, 0.74)], black, steps=96)
    with c.moved((0, 0, 0.74), (0, 0, 38)):
        c.box(black, (2.3, 2.3, 0.07), 0.02)
    c.ball(gold, fine=14, at=(0, 0, 0.80), size=(0.09, 0.09, 0.05))
    x, y = -1.18, -0.62
    c.tube([(0, 0, 0.81), (0.5 * x, 0.5 * y, 0.82), (x, y, 0.79), (1.06 * x, 1.06 * y, 0.6), (1.06 * x, 1.06 * y, 0.2)],
        0.03, gold, sides=8, fine=60)  # fmt: skip
    c.ball(gold, fine=16, at=(1.06 * x, 1.06 * y, 0.16), size=0.09)
    c.lathe([(0.05, 0.12), (0.10, 0.0), (0.13, -0.5), (0, -0.52)], gold,
        lambda p: p * np.stack([w := 1 + 0.18 * np.cos(14 * np.arctan2(p[:, 1], p[:, 0])), w, 1 + 0 * w], 1), steps=112,
        at=(1.06 * x, 1.06 * y, 0.06))  # fmt: skip


def pirate_hat(c: Craft) -> None:
    felt, bone = c.stuff((0.014, 0.013, 0.014), 0.8, sheen=0.5), c.stuff((0.78, 0.74, 0.64), 0.6)
    gold = c.stuff((0.72, 0.45, 0.10), 0.4, sheen=0.3, metal=0.4)
    c.lathe([(1.0, -0.05), (1.02, 0.2), (0.95, 0.75), (0.7, 1.0), (0, 1.06)], felt, steps=96)
    a, t = np.linspace(0, 2 * np.pi, 145)[None], np.linspace(0, 1, 20)[:, None]
    front, back, side = np.maximum(np.cos(a), 0), np.maximum(-np.cos(a), 0), np.abs(np.sin(a))
    wide, deep = 0.98 + 1.0 * t * side**1.6, 1.0 + (0.16 + 0.08 * np.cos(a)) * t
    high = t**0.8 * (1.42 * front**0.55 + 1.25 * back**0.6) - 0.05 * t * side**6 + 0.02 * np.sin(5 * a) * t
    skin = np.stack([wide * np.sin(a), -deep * np.cos(a), high], -1)
    c.grid(np.concatenate([skin, (skin + np.stack([0 * a, 0.05 * np.cos(a), 0 * a], -1))[::-1]]), felt)
    c.tube(skin[-1], 0.05, gold, sides=10, fine=150)
    with c.moved((0, -1.14, 0.66), (-4, 0, 0), 1.15):
        c.ball(bone, fine=24, at=(0, 0, 0.08), size=(0.22, 0.09, 0.23))
        c.box(bone, (0.22, 0.12, 0.2), 0.05, at=(0, 0, -0.14))
        dark = c.stuff((0.005, 0.005, 0.005), 0.9)
        for s in (1, -1):
            c.ball(dark, fine=12, at=(0.085 * s, -0.08, 0.07), size=(0.065, 0.03, 0.075))
            c.tube([(-0.42 * s, 0.0, -0.34), (0.42 * s, 0.0, 0.0)], 0.05, bone, sides=10)
            for u, v in ((-0.42 * s, -0.34), (0.42 * s, 0.0)):
                c.ball(bone, fine=12, at=(u, 0, v + 0.05), size=0.065)
                c.ball(bone, fine=12, at=(u, 0, v - 0.04), size=0.065)
        c.ball(dark, fine=10, at=(0, -0.09, -0.03), size=(0.03, 0.02, 0.045))


def beanie(c: Craft) -> None:
    with c.moved((0, 0, -0.35), size=1.16):
        accessories.beanie(c)


def party_hat(c: Craft) -> None:
    with c.moved((0, 0, -0.05), size=1.15):
        accessories.party_hat(c)


def flower_crown(c: Craft) -> None:
    green = c.leafy()
    c.tube(_ring(1.12, 0.06), 0.06, green, sides=10, fine=100)
    for k in range(34):
        b = 2 * math.pi * k / 34
        with c.moved((1.14 * math.sin(b), -1.14 * math.cos(b), 0.06), (0, 0, math.degrees(b) + 180)):
            c.leaf(green, 0.42, 0.2, 0.5, turn=(25 + 20 * (k % 3), 0, 80 * (-1) ** k + c.jitter(20)))
    tones = (
        (0.80, 0.32, 0.36),
        (0.84, 0.80, 0.74),
        (0.75, 0.10, 0.16),
        (0.82, 0.55, 0.10),
        (0.50, 0.30, 0.62),
    )
    looks = [c.stuff(t, 0.6, sss=0.15, sheen=0.2, deep=0.03) for t in tones]
    heart = c.stuff((0.70, 0.40, 0.03), 0.8, bump=0.6, grain=60)
    for k in range(15):
        b, size = 2 * math.pi * k / 15, 0.36 + 0.10 * (k % 2)
        with c.moved(
            (1.2 * math.sin(b), -1.2 * math.cos(b), 0.1 + 0.05 * (-1) ** k), (68, 0, math.degrees(b)), size
        ):
            for ring, n in ((0, 7), (1, 5)):
                for j in range(n):
                    c.leaf(looks[(k * 2 + (k % 3 == 0)) % 5], 0.85 - 0.25 * ring, 0.66 - 0.16 * ring, 0.9 + 0.5 * ring,
                        0.2, 1.7, turn=(0, 0, 360 * j / n + 25 * ring), at=(0, 0, 0.06 * ring))  # fmt: skip
            c.ball(heart, fine=16, at=(0, 0, 0.10), size=(0.17, 0.17, 0.10))


def knight_helmet(c: Craft) -> None:
    """An open helmet with its visor up, and a red plume."""
    steel, dark = c.metal(STEEL, 0.2), c.stuff((0.05, 0.05, 0.055), 0.5)
    brass = c.metal((0.78, 0.55, 0.22))
    dome = [(1.16 * math.cos(t), 1.22 * math.sin(t)) for t in np.linspace(0, math.pi / 2 - 0.01, 20)]

    def keel(p: Points) -> Points:
        q = p.copy()
        q[:, 2] += 0.16 * ease(0.3, 1.2, p[:, 2]) * np.exp(-((p[:, 0] / 0.16) ** 2))
        return q

    c.lathe([(1.10, -0.28), (1.16, -0.28), *dome, (0, 1.22)], steel, keel, steps=160, fine=90)
    c.tube(_ring(1.16, -0.22), 0.055, brass, sides=12, fine=100)
    e, a = np.linspace(0, 1, 16)[:, None], np.linspace(-1.45, 1.45, 61)[None]
    r, z = 1.26 + 0.30 * (1 - e) * np.cos(a) ** 2, 0.34 + 0.52 * e + 0.20 * np.cos(a) * (1 - e)
    face = np.stack([r * np.sin(a), -r * np.cos(a) + 0.25 * e * np.cos(a), z + 0.0 * a], -1)
    c.grid(np.concatenate([face, (0.96 * face + (0, 0, 0.01))[::-1]]), steel)
    for k in range(7):
        b = 0.22 * (k - 3)
        c.tube([(1.47 * math.sin(b), -1.47 * math.cos(b) + 0.09, 0.60), (1.42 * math.sin(b), -1.42 * math.cos(b) + 0.15,
            0.80)], 0.028, dark, sides=8)  # fmt: skip
    for s in (1, -1):
        c.ball(brass, fine=20, at=(1.2 * s, -0.05, 0.42), size=(0.09, 0.16, 0.16))
    for k in range(46):
        t, b = k / 45, c.jitter(0.3)
        with c.moved((0.04 * math.sin(9 * k), 0.1 + 0.15 * t, 1.28), (0, 0, 180 + 25 * b)):
            c.leaf(c.stuff((0.45 - 0.1 * c.rng.random(), 0.01, 0.016), 0.8, sheen=0.5), 0.9 + 0.9 * t, 0.22, 1.9 + 0.6
                * b, 0.1, turn=(86 - 46 * t, 0, 14 * math.sin(5 * k)))  # fmt: skip


def kabuto(c: Craft) -> None:
    """The helmet of a samurai: golden horns, and a neck guard of lacquered plates."""
    black, red = c.stuff((0.014, 0.013, 0.015), 0.25, coat=0.6), c.stuff((0.36, 0.010, 0.012), 0.35, coat=0.4)
    gold = c.metal(GOLD, 0.25)

    def ribs(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        lump = 1 + 0.025 * np.abs(np.cos(16 * a)) * ease(1.25, 0.9, p[:, 2])
        return p * np.stack([lump, lump, np.ones(len(p))], 1)

    c.lathe(
        [(1.1, -0.06), (1.15, 0.0), (1.14, 0.45), (0.95, 0.9), (0.55, 1.15), (0, 1.22)],
        black,
        ribs,
        steps=256,
    )
    c.ball(gold, fine=18, at=(0, 0, 1.22), size=(0.16, 0.16, 0.10))
    _visor(c, black, 1.05, 0.42, 80, 0.2, 0.06)
    c.tube([(1.48 * math.sin(t) * 0.98, -1.48 * math.cos(t) ** 0.9, -0.14 - 0.1 * abs(math.sin(t))) for t in
            np.linspace(-1.1, 1.1, 24)], 0.03, gold, sides=8)  # fmt: skip
    for k in range(4):
        a, t = np.linspace(0.95, 2 * np.pi - 0.95, 90)[None], np.linspace(0, 1, 6)[:, None]
        r, z = 1.16 + 0.17 * k + 0.22 * t, 0.02 - 0.23 * k - 0.26 * t
        plate = np.stack([r * np.sin(a), -r * np.cos(a), z + 0 * a], -1)
        c.grid(np.concatenate([plate, (0.97 * plate)[::-1]]), black)
        c.tube(plate[-1], 0.035, red, sides=8, fine=90)
    for s in (1, -1):
        line = [
            (0.08 * s, -1.2, 0.32),
            (0.55 * s, -1.26, 0.50),
            (0.95 * s, -1.24, 1.05),
            (0.98 * s, -1.2, 1.75),
        ]
        c.tube(line, [0.13, 0.15, 0.12, 0.02], gold, sides=16, fine=50, section=lambda b: 1 / np.sqrt(np.cos(b) ** 2
            + (np.sin(b) / 0.35) ** 2))  # fmt: skip
    c.ball(gold, fine=24, at=(0, -1.22, 0.34), size=(0.2, 0.07, 0.2))
    c.ball(red, fine=20, at=(0, -1.28, 0.34), size=(0.12, 0.04, 0.12))


def rain_hat(c: Craft) -> None:
    """A yellow hat against the rain, its brim longer behind."""
    yellow = c.stuff((0.76, 0.46, 0.012), 0.22, coat=0.5, bump=0.03, grain=10)
    dome = [(1.03 * math.cos(t) ** 0.85, 0.98 * math.sin(t)) for t in np.linspace(0, math.pi / 2 - 0.01, 20)]
    c.lathe([(1.0, -0.05), *dome, (0, 0.98)], yellow, steps=96)
    _brim(c, yellow, 0.95, 1.62, lambda a, t: 0.06 - 0.28 * t - 0.1 * t * np.cos(a + np.pi) + 0.03 * t * np.sin(5 * a),
        0.05)  # fmt: skip


def mushroom_hat(c: Craft) -> None:
    """The red cap of a toadstool with white warts, and its gills."""
    up = 0.26
    luck = np.random.default_rng(3)
    spots = [(t, a) for t, n in ((0.12, 1), (0.45, 5), (0.78, 8), (1.08, 11)) for a in np.linspace(0, 2 * np.pi, n,
        endpoint=False) + luck.uniform(0, 6)]  # fmt: skip
    ways = np.array([(math.sin(t) * math.cos(a), math.sin(t) * math.sin(a), math.cos(t)) for t, a in spots])
    size = luck.uniform(0.11, 0.19, len(ways))

    def paint(p: Points) -> Points:
        way = (p - (0, 0, up)) * (1 / 1.75, 1 / 1.75, 1 / 1.25)
        way = way / (np.linalg.norm(way, axis=1, keepdims=True) + 1e-9)
        far = np.arccos(np.clip(way @ ways.T, -1, 1)) / size
        white = ease(1.12, 0.95, far.min(1))[:, None]
        return np.array((0.56, 0.022, 0.012)) * (1 - white) + np.array((0.84, 0.80, 0.70)) * white

    dome = [
        (1.75 * math.cos(t) ** 0.8, up + 1.25 * math.sin(t)) for t in np.linspace(0, math.pi / 2 - 0.005, 40)
    ]
    c.lathe(
        [(1.60, up - 0.10), (1.74, up - 0.08), *dome, (0, up + 1.25)],
        c.stuff(None, 0.35, coat=0.3),
        None,
        paint,
        160,
        130,
    )
    gills = c.stuff((0.74, 0.66, 0.52), 0.8)

    def fold(p: Points) -> Points:
        return p + np.stack([0 * p[:, 0], 0 * p[:, 0], 0.05 * np.cos(60 * np.arctan2(p[:, 1], p[:, 0]))], 1)

    c.lathe([(1.62, up - 0.10), (1.3, up), (0.9, up + 0.04)], gills, fold, steps=360, fine=20)
    c.lathe(
        [(0.92, up + 0.1), (0.96, 0.0), (0.94, -0.14), (0.86, -0.16)],
        c.stuff((0.82, 0.76, 0.64), 0.8),
        steps=96,
    )


MORE: dict[str, Wear] = {
    "chef hat": chef_hat, "baseball cap": cap, "police cap": police_cap, "graduation cap": mortarboard,
    "pirate hat": pirate_hat, "beanie": beanie, "party hat": party_hat, "flower crown": flower_crown,
    "knight armour": knight_helmet, "samurai armour": kabuto, "raincoat": rain_hat, "mushroom hat": mushroom_hat,
}  # fmt: skip
ALL = HATS | MORE
"""What is worn on the head by what it is called."""
DEEP = {"knight armour": (0.22, 1.55), "samurai armour": (0.16, 1.4)}
"""How much deeper some sit, and how much greater they are."""

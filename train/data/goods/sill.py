"""What stands on a sill or hangs at a window, built and rendered for `cooked.py`: potted leaves, a terrarium, a
watering can, a dream catcher, stained glass.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.antiques import torus
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.fairyhomes import pebbles
from data.goods.greens import beads
from data.goods.heaps import die, stamp
from data.goods.trees import foliage


def _pot(c: Craft, look: Any, r: float = 0.8, tall: float = 1.2) -> None:
    c.lathe(
        [
            (0, 0),
            (0.72 * r, 0),
            (0.76 * r, 0.04),
            (0.97 * r, tall - 0.08),
            (r, tall),
            (0.93 * r, tall),
            (0.88 * r, tall - 0.14),
        ],
        look,
        steps=90,
    )
    soil = c.stuff((0.05, 0.03, 0.018), 0.95, second=(0.09, 0.06, 0.035), scale=9, bump=0.9, grain=20)
    c.lathe(
        [(0, tall - 0.13), (0.9 * r, tall - 0.15)],
        soil,
        lambda p: p + np.c_[0 * p[:, :2], 0.03 * ripple(p, 5, 2)],
    )


def snake_plant(c: Craft) -> None:
    _pot(c, c.stuff((0.46, 0.20, 0.11), 0.8, second=(0.40, 0.16, 0.085), scale=3, bump=0.12), 0.85, 1.25)
    look = c.stuff(None, 0.4, coat=0.2)

    def tint(p: Points) -> Points:
        edge = ease(0.70, 0.86, np.abs(p[:, 0]) / (0.2 * np.clip(1 - (p[:, 2] / 3.1) ** 3, 0.03, 1)))
        band = ease(0.1, 0.7, np.sin(15 * p[:, 2] + 2.2 * ripple(p * (2, 1, 1.5), 2.5, 3)))
        tone = blend((0.03, 0.12, 0.045), (0.20, 0.30, 0.16), band)
        return blend(tone, (0.66, 0.62, 0.16), edge)

    def blade(c: Craft) -> None:
        u, v = np.meshgrid(np.linspace(0, 1, 80), np.linspace(-1, 1, 15), indexing="ij")
        half = 0.2 * np.clip(1 - u**3, 0, 1) ** 0.8 * (0.75 + 0.25 * ease(0, 0.3, u))
        x = v * half + 0.04 * np.sin(5 * u) * u
        c.grid(np.stack([x, 0.10 * v**2 * (1 - 0.5 * u) + 0.05 * np.sin(4 * u), 3.0 * u], -1), look, tint)

    kind = die(c, blade)
    for k in range(15):
        a, d = k * GOLDEN, 0.5 * math.sqrt((k + 0.3) / 15)
        size = 0.95 - 0.35 * (d / 0.5) * c.rng.random() - 0.08 * (k % 3)
        at = (d * math.cos(a), d * math.sin(a), 1.05)
        stamp(
            c,
            kind,
            at,
            (
                -13 * d / 0.5 * math.sin(a) + c.jitter(4),
                13 * d / 0.5 * math.cos(a) + c.jitter(4),
                c.rng.uniform(-60, 60),
            ),
            (size * 1.15, size, size),
        )


def terrarium(c: Craft) -> None:
    """A glass jar with moss, ferns and stones in it."""
    side = [(0, 0), (0.95, 0), (1.1, 0.08), (1.3, 0.7), (1.22, 1.5), (0.82, 2.1), (0.72, 2.35), (0.80, 2.42)]
    rows = np.array(side)

    def inner(z: float) -> float:
        return 0.965 * float(np.interp(z, rows[1:, 1], rows[1:, 0]))

    for low, high, tone in (
        (0.06, 0.24, (0.42, 0.38, 0.32)),
        (0.24, 0.38, (0.12, 0.10, 0.09)),
        (0.38, 0.66, (0.07, 0.042, 0.025)),
    ):
        c.lathe([(0, low), (inner(low), low), (inner((low + high) / 2), (low + high) / 2), (inner(high), high), (0,
            high + 0.05)],
            c.stuff(tone, 0.9, second=tuple(0.55 * v for v in tone), scale=7, bump=0.8, grain=16), steps=90)  # type: ignore[arg-type]  # fmt: skip
    rng = np.random.default_rng(4)
    a, d = rng.uniform(0, 6.3, 5200), 1.16 * np.sqrt(rng.random(5200))
    p = np.stack([d * np.cos(a), d * np.sin(a), 0.72 + 0 * d], 1)
    p[:, 2] += 0.22 * np.clip(ripple(p[:, :2], 1.6, 5), 0, 1) * ease(1.2, 0.7, d)
    foliage(c, p, rng.normal(size=p.shape) * 0.5 + np.array((0, 0, 1)), 0.09, 0.03, c.stuff(None, 0.8),
        np.array((0.05, 0.14, 0.015)), np.array((0.34, 0.46, 0.07)),
            0.4 + 0.3 * ripple(p, 2, 2) + 0.2 * rng.random(len(p)))  # fmt: skip
    pebbles(
        c,
        [
            ((0.5, -0.62, 0.82), 0.2),
            ((0.75, -0.35, 0.78), 0.13),
            ((-0.65, -0.65, 0.76), 0.15),
            ((0.2, -0.9, 0.74), 0.09),
        ],
        (0.44, 0.42, 0.40),
        0.75,
    )
    leafy = c.leafy((0.08, 0.30, 0.04), (0.04, 0.20, 0.02))
    for x, y, tall, n in ((-0.3, 0.1, 1.25, 11), (0.42, 0.25, 0.95, 9), (-0.72, -0.2, 0.6, 7)):  # ferns
        for k in range(n):
            b = 2 * math.pi * k / n + c.jitter(0.3)
            reach = 0.42 * tall
            line = np.array([(x, y, 0.75), (x + 0.35 * reach * math.cos(b), y + 0.35 * reach * math.sin(b),
                0.75 + 0.75 * tall),
                             (x + reach * math.cos(b), y + reach * math.sin(b), 0.75 + 0.72 * tall)])  # fmt: skip
            c.tube(line, [0.016, 0.012, 0.006], leafy, sides=6)
            for j in range(2, 11):
                t = j / 11
                q = (1 - t) ** 2 * line[0] + 2 * t * (1 - t) * line[1] + t * t * line[2]
                for s in (-1, 1):
                    c.leaf(
                        leafy,
                        0.26 * tall * (1 - 0.6 * t),
                        0.07,
                        0.4,
                        at=tuple(q),
                        turn=(12, 0, math.degrees(b) - 90 + 62 * s),
                    )
    pink = c.stuff((0.66, 0.16, 0.30), 0.45, second=(0.25, 0.36, 0.10), scale=7)
    for k in range(14):
        c.leaf(
            pink,
            0.34,
            0.2,
            0.7,
            0.3,
            at=(0.05, -0.5, 0.8),
            turn=(28 + 30 * (k / 14), 0, math.degrees(k * GOLDEN)),
        )
    c.lathe(side, c.glass(clear=0.95, rim=0.65), steps=96, fine=110)
    cork = c.stuff((0.50, 0.30, 0.14), 0.85, second=(0.34, 0.18, 0.08), scale=9, bump=0.4)
    c.lathe([(0, 2.3), (0.70, 2.3), (0.76, 2.5), (0.82, 2.75), (0.76, 2.82), (0, 2.82)], cork, steps=72)


def watering_can(c: Craft) -> None:
    tin = c.stuff((0.05, 0.22, 0.16), 0.32, second=(0.04, 0.17, 0.125), scale=3, coat=0.5, bump=0.05)
    brass = c.metal((0.72, 0.48, 0.16), 0.25)
    with c.moved(turn=(0, 0, 18)):
        c.lathe(
            [
                (0, 0),
                (1.0, 0),
                (1.03, 0.05),
                (1.0, 0.1),
                (0.96, 1.3),
                (1.0, 1.36),
                (0.96, 1.42),
                (0.8, 1.62),
                (0.62, 1.66),
            ],
            tin,
            steps=110,
        )
        c.lathe([(0.62, 1.66), (0.5, 1.55), (0, 1.5)], c.stuff((0.015, 0.03, 0.025), 0.7))
        for z in (0.05, 1.36):
            torus(c, brass, 1.0, 0.045, (0, 0, z))
        c.tube(
            [(0.85, 0, 0.35), (1.35, 0, 0.75), (1.85, 0, 1.5), (2.15, 0, 2.05)],
            [0.26, 0.17, 0.13, 0.12],
            tin,
            sides=24,
            fine=60,
        )
        with c.moved((2.12, 0, 2.0), (0, 36, 0)):
            c.lathe([(0.12, 0), (0.15, 0.05), (0.42, 0.42), (0.44, 0.48), (0.40, 0.5)], brass, steps=72)
            c.lathe([(0.41, 0.49), (0.2, 0.56), (0, 0.58)], brass)
            holes = [(0.33 * math.sqrt((k + 0.5) / 40) * math.cos(k * GOLDEN),
                0.33 * math.sqrt((k + 0.5) / 40) * math.sin(k * GOLDEN),
                      0.575 - 0.07 * (k + 0.5) / 40) for k in range(40)]  # fmt: skip
            beads(c, holes, 0.02, c.stuff((0.01, 0.01, 0.01), 0.9), fine=6)
        c.tube([(1.72, 0, 1.35), (1.25, 0, 1.42), (0.9, 0, 1.35)], 0.045, brass, sides=10)
        c.tube(
            [
                (0.45, 0, 1.6),
                (0.2, 0, 2.25),
                (-0.5, 0, 2.45),
                (-1.2, 0, 2.05),
                (-1.45, 0, 1.3),
                (-1.2, 0, 0.75),
                (-0.95, 0, 0.62),
            ],
            0.085,
            tin,
            sides=18,
            fine=90,
        )


def _feather(c: Craft, at: At, tone: Colour, tip: Colour, turn: At) -> None:
    def tint(p: Points) -> Points:
        return blend(tone, tip, ease(0.5, 0.8, p[:, 1] + 0.06 * ripple(p, 9, 2)))

    c.leaf(
        c.stuff(None, 0.8, bump=0.5, grain=60),
        1.0,
        0.27,
        0.25,
        0.3,
        1.15,
        wave=0.12,
        paint=tint,
        at=at,
        turn=turn,
    )
    with c.moved(at, turn):
        c.tube(
            [(0, -0.12, 0), (0, 0.4, 0.03), (0, 0.95, 0.12)],
            [0.014, 0.012, 0.005],
            c.stuff((0.82, 0.76, 0.64), 0.5),
            sides=6,
        )


def dream_catcher(c: Craft) -> None:
    hide, thread = c.stuff((0.26, 0.13, 0.06), 0.8, bump=0.4, grain=40), c.stuff((0.84, 0.80, 0.72), 0.8)
    r, mid = 1.2, 3.2
    a = np.linspace(0, 2 * np.pi, 400)
    c.tube(np.stack([r * np.cos(a), 0 * a, mid + r * np.sin(a)], -1), 0.07, hide, sides=12, fine=200)
    wrap_ = np.stack(
        [
            (r + 0.085 * np.cos(70 * a)) * np.cos(a),
            0.085 * np.sin(70 * a),
            mid + (r + 0.085 * np.cos(70 * a)) * np.sin(a),
        ],
        -1,
    )
    c.tube(wrap_, 0.02, c.stuff((0.34, 0.18, 0.085), 0.85), sides=6, fine=1400)
    rings = 7
    n = 14
    for k in range(rings):
        r0, r1 = r * (1 - k / rings) ** 0.9, r * (1 - (k + 1) / rings) ** 0.9 + 0.09
        for j in range(n):
            b0, b1, b2 = (2 * math.pi * (j + 0.5 * k + f) / n for f in (0, 0.5, 1))
            p = [
                (r0 * math.cos(b0), 0, mid + r0 * math.sin(b0)),
                (r1 * math.cos(b1), 0, mid + r1 * math.sin(b1)),
                (r0 * math.cos(b2), 0, mid + r0 * math.sin(b2)),
            ]
            for q in (p[:2], p[1:]):
                c.tube(q, 0.011, thread, sides=5, fine=4)
    beadwork = [
        c.stuff(v, 0.25, coat=0.6) for v in ((0.03, 0.36, 0.40), (0.62, 0.08, 0.04), (0.75, 0.48, 0.06))
    ]
    for k in range(12):
        b, d = k * 2.0, 0.32 + 0.055 * k
        c.ball(beadwork[k % 3], fine=12, at=(d * math.cos(b), -0.02, mid + d * math.sin(b)), size=0.05)
    c.ball(beadwork[0], fine=16, at=(0, -0.03, mid), size=0.085)
    for x, low in ((-0.95, 1.75), (-0.5, 1.2), (0.0, 0.75), (0.5, 1.2), (0.95, 1.75)):
        top = mid - math.sqrt(r * r - x * x)
        c.tube([(x, 0, top), (x, 0, low)], 0.016, hide, sides=6, fine=6)
        for k in range(3):
            c.ball(
                beadwork[(k + int(4 * x + 8)) % 3],
                fine=14,
                at=(x, 0, low + 0.1 + 0.12 * k),
                size=(0.065, 0.065, 0.055),
            )
        _feather(c, (x, 0, low + 0.02), (0.80, 0.76, 0.68), (0.16, 0.09, 0.05), (-90, 0, 0))
        _feather(c, (x, -0.04, low + 0.06), (0.05, 0.32, 0.36), (0.02, 0.10, 0.14), (-90, 14, 0))
    c.tube([(0, 0, mid + r), (0, 0, mid + r + 0.7)], 0.02, hide, sides=6)


def stained_glass(c: Craft) -> None:
    """A gothic window with a rose."""
    stone = c.stuff((0.40, 0.37, 0.32), 0.9, second=(0.28, 0.26, 0.23), scale=4, bump=0.4)

    def arch(w: float, spring: float) -> Points:
        t = np.linspace(0, 1, 30)
        right = np.stack([w * (1 - t**2.0), spring + 1.5 * w * t**0.85], -1)
        return np.vstack([[(w, 0)], right, right[::-1] * (-1, 1), [(-w, 0)]])

    def tint(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        r, a = np.hypot(x, z - 2.55), np.arctan2(z - 2.55, x)
        pal = np.array(
            [
                (0.75, 0.02, 0.03),
                (0.02, 0.10, 0.62),
                (0.85, 0.50, 0.02),
                (0.02, 0.38, 0.12),
                (0.42, 0.04, 0.48),
                (0.05, 0.45, 0.62),
            ]
        )
        petal = np.floor((a / (2 * np.pi) + 0.5) * 12).astype(int)
        ring = np.digitize(r, (0.16, 0.5, 0.82))
        rose = pal[(petal * (1 + ring % 2) + 2 * ring) % 6]
        rose[ring == 0] = pal[2]
        i, j = (
            np.floor((x + 0.35 * (z % 0.9)) / 0.36).astype(int),
            np.floor((z - 0.35 * x) / 0.45).astype(int),
        )
        field = pal[(3 * i + 2 * j + (i * j) % 3) % 6] * 0.8
        tone = np.where((r < 0.82)[:, None], rose, field)
        lead = np.minimum(np.abs(((a / (2 * np.pi) + 0.5) * 12) % 1 - 0.5) * 2, 1)
        dark = (r < 0.82) & (
            (lead > 0.96 - 0.02 / (r + 0.05)) | (np.abs(r - 0.5) < 0.022) | (np.abs(r - 0.16) < 0.02)
        )
        u, v = ((x + 0.35 * (z % 0.9)) / 0.36) % 1, ((z - 0.35 * x) / 0.45) % 1
        dark |= (r >= 0.82) & ((u < 0.07) | (v < 0.06))
        dark |= np.abs(r - 0.83) < 0.03
        tone = tone * (0.75 + 0.35 * ripple(p, 3, 4))[:, None]
        tone[dark] = (0.006, 0.006, 0.007)
        return np.asarray(tone)

    outline = arch(1.15, 2.2)
    u, v = np.meshgrid(np.linspace(-1, 1, 260), np.linspace(0, 1, 400), indexing="ij")
    z = 3.92 * v
    edge = np.interp(z.ravel(), outline[:31, 1], outline[:31, 0]).reshape(z.shape)
    c.grid(np.stack([u * edge, 0 * u, z], -1), c.stuff(None, 0.15, coat=0.6, glow=0.75), tint)
    for grow, deep, r in ((1.0, -0.05, 0.09), (1.12, 0.0, 0.13)):
        line = arch(1.15 * grow, 2.2)
        c.tube(np.stack([line[:, 0], np.full(len(line), deep), line[:, 1]], -1), r, stone, sides=14, fine=200)
    c.box(stone, (2.9, 0.5, 0.2), 0.04, at=(0, -0.05, -0.06))
    iron = c.stuff((0.012, 0.012, 0.013), 0.5)
    for x in (-0.38, 0.38):
        c.box(iron, (0.05, 0.06, 1.75), 0.01, at=(x, -0.02, 0.88))


BUILDERS: dict[str, Builder] = {
    "snake-plant": snake_plant,
    "terrarium": terrarium,
    "watering-can": watering_can,
    "dream-catcher": dream_catcher,
    "stained-glass": stained_glass,
}  # fmt: skip
"""Key -> who builds it."""

"""Bags, jewels and helmets, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple, spline
from data.goods.regalia import diamond
from data.goods.sewing import strip


def block(
    c: Craft,
    look: Any,
    size: At,
    at: At = (0, 0, 0),
    power: float = 4.5,
    shape: Any = None,
    paint: Any = None,
) -> Any:
    """A box with round sides; `shape` bends it further."""

    def square(p: Points) -> Points:
        far = (np.abs(p) ** power).sum(1, keepdims=True) ** (-1 / power)
        q = p * far * np.asarray(size)
        return (shape(q) if shape else q) + np.asarray(at)

    return c.ball(look, square, paint, fine=72)


def soft(p: Points, seed: int, amount: float = 0.03) -> Points:
    """Stuffed cloth."""
    return p * (1 + amount * ripple(p, 2.2, seed))[:, None]


def backpack(c: Craft) -> None:
    blue, dark = (
        c.stuff((0.020, 0.075, 0.20), 0.8, bump=0.15, grain=110),
        c.stuff((0.012, 0.016, 0.026), 0.8, bump=0.15, grain=110),
    )
    strap, steel = c.stuff((0.014, 0.015, 0.018), 0.7, bump=0.2, grain=90), c.metal((0.6, 0.6, 0.62), 0.3)
    tan = c.stuff((0.28, 0.13, 0.05), 0.55, bump=0.15, grain=50)
    with c.moved((0, 0, 0), (0, 0, -24)):

        def body(p: Points) -> Points:
            q = soft(p, 3, 0.02)
            narrow = 1 - 0.16 * ease(0.2, 1.15, q[:, 2])
            return np.stack([q[:, 0] * narrow, q[:, 1] * narrow, q[:, 2]], 1)

        block(c, blue, (0.78, 0.42, 1.12), (0, 0, 0), 4.0, body)
        block(c, dark, (0.79, 0.425, 0.16), (0, -0.005, -0.99), 5)
        block(c, blue, (0.60, 0.22, 0.44), (0, -0.40, -0.48), 4.5, lambda p: soft(p, 5, 0.03))
        block(c, blue, (0.56, 0.12, 0.25), (0, -0.38, 0.32), 4.5, lambda p: soft(p, 8, 0.03))
        for s in (-1, 1):
            block(c, dark, (0.14, 0.28, 0.38), (s * 0.80, -0.02, -0.66), 4, lambda p: soft(p, 6, 0.03))
        arch = [
            (-0.70, -0.16, -0.55),
            (-0.69, -0.20, 0.2),
            (-0.60, -0.22, 0.78),
            (-0.38, -0.23, 1.03),
            (0, -0.23, 1.09),
        ]
        arch = [*arch, *((-x, y, z) for x, y, z in arch[-2::-1])]
        c.tube(np.array(arch) - (0, 0.14, 0), 0.026, dark, fine=90)
        c.tube(np.array(arch) - (0, 0.155, 0), 0.012, steel, fine=90)
        for z, wide, y in ((-0.10, 0.53, -0.555), (0.48, 0.46, -0.455)):
            line = [
                (-wide, y + 0.06, z - 0.05),
                (-0.4 * wide, y - 0.01, z),
                (0.4 * wide, y - 0.01, z),
                (wide, y + 0.06, z - 0.05),
            ]
            c.tube(line, 0.022, dark)
            c.tube(np.array(line) - (0, 0.014, 0), 0.010, steel)
            c.tube([(0.3 * wide, y - 0.04, z), (0.3 * wide, y - 0.06, z - 0.14)], (0.014, 0.022), tan)
        c.tube([(-0.36, -0.395, 1.05), (-0.33, -0.43, 0.9)], (0.014, 0.022), tan)
        c.box(tan, (0.30, 0.02, 0.16), 0.03, at=(0, -0.625, -0.44))
        handle = [
            (-0.2, 0.08, 1.06),
            (-0.18, 0.06, 1.25),
            (0, 0.05, 1.33),
            (0.18, 0.06, 1.25),
            (0.2, 0.08, 1.06),
        ]
        c.tube(handle, 0.05, strap, fine=40)
        for s in (-1, 1):
            path = [(s * 0.34, 0.40, 1.0), (s * 0.62, 0.62, 0.98), (s * 0.86, 0.78, 0.5), (s * 0.92, 0.74, -0.1),
                    (s * 0.86, 0.52, -0.65), (s * 0.72, 0.36, -0.92)]  # fmt: skip
            run = spline(path, 60)
            a = np.linspace(0, 2 * np.pi, 20, endpoint=False)
            wide = 0.15 - 0.09 * ease(0.55, 0.75, np.linspace(0, 1, 60))
            ring = run[:, None] + wide[:, None, None] * np.stack([0.75 * np.cos(a) * s + 0.2 * np.sin(a),
                0.9 * np.cos(a) - 0.28 * np.sin(a),
                                                                  0.12 * np.cos(a)], -1)[None]  # fmt: skip
            c.grid(ring, strap, wrap=True)


def purse(c: Craft) -> None:
    hide, dark = (
        c.stuff((0.30, 0.012, 0.03), 0.38, bump=0.15, grain=70, coat=0.1),
        c.stuff((0.16, 0.006, 0.015), 0.5),
    )
    gold = c.metal((0.90, 0.60, 0.22), 0.18)
    with c.moved((0, 0, 0), (0, 0, -20)):

        def shape(p: Points) -> Points:
            k = ease(-0.8, 0.7, p[:, 2])
            q = p * np.stack([1 - 0.14 * k, 1 - 0.45 * k, 1 + 0 * k], 1)
            return q * (1 + 0.012 * ripple(q, 3, 2))[:, None]

        block(c, hide, (1.0, 0.34, 0.68), (0, 0, 0), 4.2, shape)
        u, v = np.meshgrid(np.linspace(-1, 1, 70), np.linspace(0, 1, 60), indexing="ij")
        wide = 0.84 - 0.02 * v - 0.30 * np.clip(v - 0.45, 0, 1) ** 1.5
        a = np.clip(v / 0.32, 0, 1) * np.pi
        y = np.where(v < 0.32, 0.22 * np.cos(a), -0.22 - 0.16 * ((v - 0.32) / 0.68)) - 0.02
        z = np.where(v < 0.32, 0.64 + 0.09 * np.sin(a), 0.64 - 0.92 * (v - 0.32) / 0.68 * (1 - 0.10 * u**2))
        flap = c.grid(np.stack([u * wide, y, z], -1), hide)
        solid = flap.modifiers.new("thick", "SOLIDIFY")
        solid.thickness = 0.03
        edge = np.stack([u[:, -1] * wide[:, -1], y[:, -1] - 0.012, z[:, -1]], -1)
        c.tube(edge[::6], 0.016, dark, fine=60)
        c.box(gold, (0.20, 0.05, 0.15), 0.02, at=(0, -0.40, -0.20))
        c.ball(gold, at=(0, -0.44, -0.20), size=0.045, fine=20)
        n = 58
        for k in range(n):
            t = k / (n - 1)
            b = math.pi * t
            x, h = -0.82 * math.cos(b), 0.48 + 1.18 * math.sin(b) ** 0.8
            slope = math.degrees(math.atan2(1.18 * math.cos(b), 0.82 * math.sin(b) + 1e-6))
            loop = np.linspace(0, 2 * np.pi, 24)
            ring = np.stack([0.052 * np.cos(loop), 0.032 * np.sin(loop), 0 * loop], 1)
            c.tube(ring, 0.012, gold, sides=8, fine=26, at=(x, 0.0, h), turn=(90 if k % 2 else 0, -slope, 0))
        for s in (-1, 1):
            eye = [(0.07 * math.cos(w), 0, 0.07 * math.sin(w)) for w in np.linspace(0, 6.283, 24)]
            c.tube(eye, 0.016, gold, at=(s * 0.84, 0, 0.50), fine=40)


def pearls(c: Craft) -> None:
    look = c.stuff((0.80, 0.74, 0.66), 0.16, (0.84, 0.78, 0.74), 2, coat=0.9, sss=0.25, sheen=0.1)
    gold = c.metal((0.90, 0.62, 0.25), 0.18)
    for scale, drop, count in ((1.0, 1.0, 50), (0.78, 0.78, 42)):
        t = np.linspace(-1, 1, count)
        x = 0.82 * scale * np.sin(np.pi * t) * (1 - 0.12 * np.cos(np.pi * t))
        h = -0.95 * drop * np.cos(np.pi * t) - 0.14 * np.cos(2 * np.pi * t) * drop
        y = -0.30 * np.cos(np.pi * t)
        for k in range(count):
            r = (0.082 - 0.034 * abs(t[k])) * (1.0 if scale == 1 else 0.9)
            c.ball(look, fine=20, at=(x[k], y[k] + (0.04 if scale < 1 else 0), h[k]), size=r)
    for s in (-1, 1):
        c.ball(gold, fine=16, at=(s * 0.05, 0.32, 0.80), size=(0.06, 0.05, 0.05))
    c.tube([(0, -0.36, -1.14), (0, -0.38, -1.24)], 0.03, gold)
    c.ball(
        c.stuff((0.02, 0.10, 0.42), 0.05, coat=1.0, glow=0.05),
        fine=24,
        at=(0, -0.38, -1.40),
        size=(0.13, 0.09, 0.17),
    )
    loop = np.linspace(0, 2 * np.pi, 40)
    c.tube(
        np.stack([0.135 * np.cos(loop), -0.38 + 0 * loop, -1.40 + 0.175 * np.sin(loop)], 1),
        0.026,
        gold,
        fine=60,
    )


def earrings(c: Craft) -> None:
    gold = c.metal((0.92, 0.62, 0.22), 0.14)
    gem = c.stuff((0.01, 0.22, 0.10), 0.04, coat=1.0, glow=0.06)
    for s in (-1, 1):
        with c.moved((0.55 * s, 0, 0), (0, 0, 14 * s)):
            hook = [
                (0.0, 0.0, 0.52),
                (0.0, -0.02, 0.80),
                (0, 0.08, 1.02),
                (0, 0.28, 1.0),
                (0, 0.34, 0.78),
                (0, 0.32, 0.5),
            ]
            c.tube(hook, 0.024, gold, fine=50)
            c.ball(gold, at=(0, 0, 0.50), size=0.055, fine=16)
            for z, r in ((0.40, 0.07), (0.28, 0.07)):
                ring = [(r * math.cos(w), 0, z + r * math.sin(w)) for w in np.linspace(0, 6.283, 24)]
                c.tube(ring, 0.018, gold, fine=40, turn=(0, 0, 0))
            with c.moved((0, 0.13, 0.08), (90, 0, 0)):
                diamond(c, (0, 0, -0.16), 0.15)
            drop = [(0, -1.0), (0.22, -0.90), (0.32, -0.68), (0.26, -0.40), (0.12, -0.18), (0, -0.08)]
            c.lathe(drop, gem, lambda p: p * (1, 0.6, 1), steps=14)
            for k in range(30):
                w = 2 * math.pi * k / 30
                u = np.interp(w / math.pi if w < math.pi else 2 - w / math.pi, np.linspace(0, 1, 60),
                              spline(np.array(drop), 60)[:, 0])  # fmt: skip
                z = np.interp(w / math.pi if w < math.pi else 2 - w / math.pi, np.linspace(0, 1, 60),
                              spline(np.array(drop), 60)[:, 1])  # fmt: skip
                c.ball(gold, fine=10, at=((u + 0.03) * (1 if w < math.pi else -1), 0, z - 0.01), size=0.038)


def army_helmet(c: Craft) -> None:
    olive, dark, mud = (0.085, 0.10, 0.042), (0.035, 0.045, 0.022), (0.14, 0.105, 0.055)

    def camo(p: Points) -> Points:
        tone = blend(olive, dark, (ripple(p, 2.4, 3) > 0.45).astype(float))
        return blend(tone, mud, (ripple(p, 2.6, 8) > 0.7).astype(float))

    def shape(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        front, low = np.clip(-np.sin(a), 0, 1), ease(0.55, 0.0, z)
        side = np.abs(np.cos(a)) ** 3
        grow = 1 + low * (0.10 * np.clip(np.sin(a), 0, 1) + 0.12 * front)
        q = np.stack([p[:, 0] * 0.94 * grow, p[:, 1] * 1.10 * grow, z], 1)
        q[:, 2] += low * (0.16 * front**2 - 0.20 * np.clip(np.sin(a), 0, 1) ** 2 - 0.20 * side)
        return q

    cover = c.stuff(None, 0.9, bump=0.3, grain=70)
    profile = [
        (0.97, 0.04),
        (1.02, 0.0),
        (1.04, 0.03),
        (1.0, 0.16),
        (0.97, 0.4),
        (0.85, 0.70),
        (0.58, 0.95),
        (0.28, 1.06),
        (0, 1.09),
    ]
    with c.moved((0, 0, 0), (0, 0, -28)):
        c.lathe(profile, cover, shape, camo, steps=140, fine=90)
        inner = [(0.95, 0.04), (0.9, 0.4), (0.6, 0.85), (0, 0.98)]
        c.lathe(inner, c.stuff((0.02, 0.022, 0.014), 0.9), shape, steps=100)
        band = c.stuff((0.05, 0.055, 0.03), 0.9, bump=0.2, grain=80)
        a = np.linspace(0, 2 * np.pi, 100, endpoint=False)
        line = shape(np.stack([1.0 * np.cos(a), 1.0 * np.sin(a), 0.27 + 0 * a], 1))
        ring = np.stack([line * (1.0, 1.0, 1) + (0, 0, -0.05), line * (1.03, 1.03, 1) + (0, 0, -0.04),
                         line * (1.02, 1.02, 1) + (0, 0, 0.05), line * (0.98, 0.98, 1) + (0, 0, 0.06)])  # fmt: skip
        c.grid(ring, band, wrap=True)
        web, steel = c.stuff((0.07, 0.07, 0.035), 0.9), c.metal((0.35, 0.35, 0.33), 0.4)
        left = [(-0.93, -0.15, 0.0), (-0.80, -0.28, -0.42), (-0.45, -0.45, -0.78), (0, -0.52, -0.88)]
        for s in (1, -1):
            side = np.array(left) * (s, 1, 1)
            strip(c, side, 0.10, web, 0.14)
            strip(
                c,
                np.array([(-0.92, 0.40, -0.08), (-0.84, 0.1, -0.30), (-0.72, -0.30, -0.50)]) * (s, 1, 1),
                0.08,
                web,
                0.14,
            )
            c.box(steel, (0.05, 0.10, 0.12), 0.01, at=(s * 0.74, -0.33, -0.48), turn=(0, 0, 30 * s))
        c.ball(web, lambda p: p * (0.20, 0.09, 0.10), at=(0, -0.53, -0.89))


BUILDERS: dict[str, Builder] = {
    "backpack": backpack, "purse": purse, "pearls": pearls, "earrings": earrings, "army-helmet": army_helmet,
}  # fmt: skip
LOOK = {"backpack": 10.0, "purse": 10.0, "pearls": 10.0, "earrings": 5.0, "army-helmet": 10.0}

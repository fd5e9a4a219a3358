"""Snacks and sweets, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.bakery import crumb
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.dishes import grains
from mathutils import Euler, Vector


def scoop(c: Craft, material: Any, at: At, size: float, seed: int) -> None:
    def rough(p: Points) -> Points:
        skirt = ease(-0.35, -0.7, p[:, 2])
        by = 1 + 0.035 * ripple(p, 4, seed) + 0.03 * ripple(p, 11, seed) + 0.02 * ripple(p, 22, seed)
        by += skirt * (0.22 + 0.10 * ripple(p, 6, seed + 1))
        q = p * by[:, None]
        q[:, 2] = np.maximum(q[:, 2], -0.78 + 0.05 * ripple(p, 5, seed))
        return q

    c.ball(material, rough, None, 80, at=at, size=size)


def creamy(c: Craft, colour: Colour, second: Colour) -> Any:
    return c.stuff(colour, 0.45, second=second, scale=5, bump=0.55, grain=12, sss=0.3, coat=0.1)


def ice_cream(c: Craft) -> None:
    def waffle(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        up = np.log(np.maximum(p[:, 2], 0.05) + 0.6) * 7
        lines = np.maximum(np.abs(np.cos(4 * a + up)), np.abs(np.cos(4 * a - up)))
        return blend((0.66, 0.36, 0.11), (0.44, 0.19, 0.045), ease(0.93, 0.99, lines))

    def pressed(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        up = np.log(np.maximum(p[:, 2], 0.05) + 0.6) * 7
        lines = np.maximum(np.abs(np.cos(4 * a + up)), np.abs(np.cos(4 * a - up)))
        return p * np.stack([1 + 0.035 * ease(0.9, 0.99, lines)] * 2 + [np.ones(len(p))], 1)

    cone = [(0, 0), (0.03, 0), (0.56, 1.75), (0.6, 1.86), (0.6, 1.86), (0.56, 1.88), (0.5, 1.8), (0, 1.6)]
    c.lathe(cone, c.stuff(None, 0.6, bump=0.1), pressed, waffle, 200, 160)
    scoop(c, creamy(c, (0.80, 0.34, 0.38), (0.70, 0.20, 0.24)), (0, 0, 2.12), 0.62, 1)
    scoop(c, creamy(c, (0.86, 0.76, 0.54), (0.83, 0.71, 0.47)), (0.03, 0, 2.86), 0.55, 2)
    chip = c.stuff((0.06, 0.025, 0.012), 0.4)
    grains(
        c,
        [
            (0.03 + 0.5 * math.cos(a) * s, 0.5 * math.sin(a) * s, 2.86 + 0.54 * math.sqrt(1 - s * s))
            for a, s in ((c.rng.uniform(0, 6.3), c.rng.uniform(0, 0.8)) for _ in range(22))
        ],
        chip,
        (0.025, 0.025, 0.05),
    )


def sundae(c: Craft) -> None:
    cup = [
        (0, 0),
        (0.5, 0),
        (0.52, 0.03),
        (0.3, 0.08),
        (0.1, 0.16),
        (0.09, 0.32),
        (0.16, 0.42),
        (0.5, 0.7),
        (0.72, 1.2),
        (0.86, 1.6),
        (0.83, 1.6),
        (0.68, 1.2),
        (0.45, 0.76),
        (0, 0.55),
    ]
    c.lathe(
        cup,
        c.glass(clear=0.86),
        lambda p: p * (1 + 0.025 * np.cos(14 * np.arctan2(p[:, 1], p[:, 0])) * (p[:, 2] > 0.6))[:, None],
        steps=140,
        fine=90,
    )
    vanilla = creamy(c, (0.86, 0.77, 0.58), (0.83, 0.72, 0.50))
    pink, brown = (
        creamy(c, (0.80, 0.34, 0.38), (0.72, 0.22, 0.26)),
        creamy(c, (0.24, 0.10, 0.045), (0.18, 0.07, 0.03)),
    )
    c.lathe([(0, 0.6), (0.42, 0.8), (0.62, 1.2), (0.72, 1.5), (0.4, 1.6), (0, 1.6)], vanilla)
    scoop(c, pink, (-0.36, -0.12, 1.72), 0.44, 1)
    scoop(c, brown, (0.38, -0.1, 1.72), 0.44, 2)
    scoop(c, vanilla, (0.02, 0.05, 2.05), 0.47, 3)

    def flow(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        t = np.hypot(p[:, 0], p[:, 1]) * (1.05 + 0.35 * np.sin(4 * a) + 0.2 * np.sin(7 * a + 1))
        return np.stack([0.52 * np.sin(t) * np.cos(a), 0.52 * np.sin(t) * np.sin(a), 0.52 * np.cos(t)], 1)

    c.lathe(
        [(0, 0), (0.5, 0), (1, 0), (1.0, -0.05)],
        c.stuff((0.07, 0.022, 0.008), 0.08, coat=1),
        flow,
        steps=120,
        at=(0.02, 0.05, 2.05),
    )
    cream = c.stuff((0.88, 0.86, 0.82), 0.4, sss=0.3)
    for k in range(4):
        r = 0.24 - 0.055 * k
        c.lathe(
            [(0, -0.06), (r, -0.04), (r + 0.02, 0.03), (r - 0.06, 0.1), (0, 0.12)],
            cream,
            lambda p: p * (1 + 0.10 * np.cos(8 * np.arctan2(p[:, 1], p[:, 0]) + 5 * p[:, 2]))[:, None],
            steps=90,
            at=(0.02, 0.05, 2.58 + 0.09 * k),
            turn=(0, 0, 18 * k),
        )
    c.ball(c.stuff((0.50, 0.006, 0.012), 0.1, coat=1), at=(0.02, 0.02, 2.99), size=0.14)
    c.tube([(0.02, 0.02, 3.1), (0.05, 0.02, 3.3), (0.16, 0.02, 3.45)], 0.014, c.stuff((0.2, 0.12, 0.04), 0.6))
    wafer = c.stuff((0.66, 0.38, 0.13), 0.7, bump=0.5, grain=30)
    c.tube([(0.45, 0.3, 1.6), (0.85, 0.45, 3.0)], 0.085, wafer, sides=20)


def chocolate(c: Craft) -> None:
    brown = c.stuff((0.085, 0.030, 0.012), 0.28, second=(0.10, 0.038, 0.016), scale=2, coat=0.3)

    tilt = (34, 0, -16)
    rotate = Euler([math.radians(v) for v in tilt]).to_matrix()

    def lay(x: float, y: float, z: float) -> Any:
        return Vector((0, 0, 0.75)) + rotate @ Vector((x, y, z))

    for i in range(4):
        for j in range(3):
            at = ((i - 1.5) * 0.48, 0.5 + j * 0.4)
            c.box(brown, (0.475, 0.395, 0.16), 0.012, at=lay(*at, 0), turn=tilt)
            c.box(brown, (0.40, 0.32, 0.13), 0.05, at=lay(*at, 0.085), turn=tilt)
    foil = c.stuff((0.80, 0.78, 0.72), 0.25, metal=1.0, bump=1.0, grain=9)
    c.box(
        c.stuff((0.42, 0.02, 0.025), 0.35, coat=0.4),
        (2.02, 1.5, 0.24),
        0.03,
        at=lay(0, -0.7, 0.02),
        turn=tilt,
    )
    c.box(
        c.stuff((0.74, 0.55, 0.20), 0.3, metal=0.8),
        (2.03, 0.5, 0.245),
        0.03,
        at=lay(0, -0.72, 0.021),
        turn=tilt,
    )
    u, v = np.meshgrid(np.linspace(-1, 1, 60), np.linspace(0, 1, 24), indexing="ij")
    edge = 0.2 + 0.07 * np.sin(13 * u) + 0.05 * np.sin(29 * u)
    wrap = np.stack([0.99 * u, -0.02 + edge * v, 0.13 + 0.05 * v + 0.025 * np.sin(17 * u + 6 * v)], -1)
    c.grid(wrap, foil, at=(0, 0, 0.75), turn=tilt)


def hot_dog(c: Craft) -> None:
    bun = c.stuff(None, 0.4, bump=0.08, grain=9, coat=0.2, sss=0.08)
    for side, grown in ((-1, 1.0), (1, 1.12)):
        blob = lambda p: np.sign(p) * np.abs(p) ** (0.72, 0.9, 0.9)  # noqa: E731
        c.ball(
            bun,
            blob,
            lambda p: blend(
                (0.64, 0.32, 0.09),
                (0.50, 0.20, 0.045),
                0.4 + 0.5 * ripple(p * (2, 1, 1), 1.6, 2) + 0.3 * p[:, 2],
            ),
            60,
            at=(0, 0.34 * side, 0.42 * grown),
            size=(1.55, 0.36, 0.42 * grown),
            turn=(10 * side, 0, 0),
        )
    crumby = crumb(c, (0.84, 0.66, 0.38))
    c.ball(crumby, lambda p: np.sign(p) * np.abs(p) ** (0.7, 1, 0.8), at=(0, 0, 0.28), size=(1.4, 0.3, 0.26))
    meat = c.stuff(
        (0.42, 0.09, 0.03), 0.22, second=(0.34, 0.06, 0.02), scale=5, stretch=(0.4, 2, 2), coat=0.7, sss=0.08
    )
    c.tube(
        [(-1.62, 0, 0.74), (-1.0, 0, 0.66), (0, 0, 0.64), (1.0, 0, 0.66), (1.62, 0, 0.74)],
        [0.2, 0.25, 0.26, 0.25, 0.2],
        meat,
        sides=28,
        fine=50,
    )
    t = np.linspace(-1, 1, 27)
    wave = [(1.45 * v, 0.13 * math.sin(math.pi * (k + 0.5)), 0.91 + 0.0 * v) for k, v in enumerate(t)]
    c.tube(wave, 0.055, c.stuff((0.80, 0.48, 0.015), 0.2, coat=0.6), fine=220, sides=14)
    green = c.leafy((0.20, 0.42, 0.05), (0.12, 0.30, 0.03))
    for k in range(16):
        c.leaf(
            green,
            0.34,
            0.32,
            0.9,
            0.4,
            1.0,
            wave=0.7,
            at=(-1.3 + 0.17 * k, -0.16, 0.62),
            turn=(48 + c.jitter(12), 0, 180 + c.jitter(25)),
        )


def sandwich(c: Craft) -> None:
    tri = [(-1.25, -0.6), (1.25, -0.6), (0, 0.72)]
    soft, crust = crumb(c, (0.82, 0.64, 0.38)), c.stuff((0.42, 0.18, 0.05), 0.7, bump=0.4, grain=12)

    def slab(look: Any, low: float, high: float, grown: float = 1.0, bevel: float = 0.03) -> None:
        c.cut(
            [(grown * x, grown * y) for x, y in tri],
            high - low,
            look,
            bevel,
            at=(0, 0, (low + high) / 2),
            turn=(-90, 0, 0),
        )

    for low in (0.0, 0.74):
        slab(soft, low, low + 0.27, 1.0, 0.05)
        for s in (-1, 1):
            c.tube(
                [(s * 1.12, -0.48, low + 0.135), (s * 0.05, 0.66, low + 0.135)],
                0.128,
                crust,
                sides=16,
                fine=12,
            )
    ham, gouda = (
        c.stuff((0.78, 0.36, 0.32), 0.35, second=(0.72, 0.28, 0.25), coat=0.2, sss=0.2),
        c.stuff((0.84, 0.54, 0.10), 0.4, sss=0.2),
    )
    slab(gouda, 0.27, 0.32, 1.03, 0.01)
    for k in range(2):
        u, v = np.meshgrid(np.linspace(-1, 1, 90), np.linspace(0, 1, 24), indexing="ij")
        y = -0.66 + 1.1 * v * (1 - np.abs(u))
        z = 0.36 + 0.07 * k + 0.03 * np.sin(11 * u + 3 * k) * (1 - v)
        c.grid(np.stack([1.22 * u, y, z], -1), ham)
    tomato = c.stuff((0.58, 0.035, 0.015), 0.18, coat=0.7, sss=0.1)
    for x in (-0.72, -0.05, 0.62):
        c.lathe(
            [(0, 0.04), (0.36, 0.04), (0.39, 0), (0.36, -0.04), (0, -0.04)],
            tomato,
            at=(x, -0.30, 0.53),
            turn=(4, 0, 0),
        )
    green = c.leafy((0.20, 0.44, 0.05), (0.12, 0.32, 0.03))
    for k in range(22):
        x = -1.12 + 2.24 * k / 21
        c.leaf(
            green,
            0.5,
            0.55,
            0.7,
            0.5,
            1.0,
            wave=0.9,
            at=(x, -0.34 + c.jitter(0.04), 0.62 + c.jitter(0.03)),
            turn=(c.rng.uniform(-14, 6), 0, 180 + c.jitter(30)),
        )


def taco(c: Craft) -> None:
    u, v = np.meshgrid(np.linspace(-1, 1, 80), np.linspace(-1, 1, 60), indexing="ij")
    r = 1.3
    x = r * u
    reach = np.sqrt(np.maximum(1 - u**2, 0))
    s = v * reach * r
    deep = np.where(
        np.abs(s) < 0.3, 0.3 - np.sqrt(np.maximum(0.09 - s**2, 0)) * 1.0, 0.3 + (np.abs(s) - 0.3) * 0.97
    )
    y = np.sign(s) * np.minimum(np.abs(s), 0.3) + np.sign(s) * np.maximum(np.abs(s) - 0.3, 0) * 0.24
    p = np.stack([x, y, deep + 0.02 * np.sin(7 * u + 3 * v)], -1)

    def bake(q: Points) -> Points:
        colour = blend((0.78, 0.50, 0.13), (0.70, 0.38, 0.08), 0.5 + 0.5 * ripple(q, 3, 3))
        return blend(colour, (0.42, 0.17, 0.04), 0.85 * ease(0.95, 1.7, ripple(q, 8, 6)))

    shell = c.grid(p, c.stuff(None, 0.55, bump=0.35, grain=12), bake, turn=(0, 0, 14))
    solid = shell.modifiers.new("thick", "SOLIDIFY")
    solid.thickness = 0.05
    meat = c.stuff((0.20, 0.075, 0.025), 0.4, second=(0.28, 0.11, 0.04), scale=6, bump=0.7, grain=8, coat=0.3)
    green, red = c.leafy((0.20, 0.44, 0.05), (0.12, 0.32, 0.03)), c.stuff((0.60, 0.04, 0.015), 0.2, coat=0.6)
    yellow, a = c.stuff((0.86, 0.56, 0.08), 0.45, sss=0.2), math.radians(14)

    def place(low: float, high: float) -> At:
        w = c.rng.uniform(-0.84, 0.84)
        top = math.sqrt(1 - w * w) * r * 0.95
        z, y = c.rng.uniform(low, high) * top + 0.15, c.jitter(0.2)
        return (w * r * math.cos(a) - y * math.sin(a), w * r * math.sin(a) + y * math.cos(a), z)

    grains(c, [place(0.3, 0.85) for _ in range(130)], meat, (0.11, 0.13, 0.1))
    for _ in range(70):
        c.leaf(
            green,
            0.42,
            0.3,
            0.9,
            0.5,
            1.0,
            wave=0.8,
            at=place(0.75, 0.95),
            turn=(c.jitter(60), c.jitter(60), c.rng.uniform(0, 360)),
        )
    for _ in range(26):
        c.box(
            red,
            (0.15, 0.15, 0.13),
            0.03,
            at=place(0.95, 1.08),
            turn=(c.jitter(60), c.jitter(60), c.jitter(60)),
        )
    for _ in range(70):
        c.box(
            yellow,
            (0.3, 0.035, 0.035),
            0.01,
            at=place(0.95, 1.1),
            turn=(c.jitter(40), c.jitter(40), c.rng.uniform(0, 180)),
        )


def popcorn(c: Craft) -> None:
    def stripes(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        return blend((0.84, 0.82, 0.78), (0.55, 0.02, 0.02), ease(-0.05, 0.05, np.cos(9 * a)))

    cup = [(0, 0), (0.62, 0), (0.62, 0), (0.86, 1.75), (0.86, 1.75), (0.84, 1.75), (0.8, 1.5), (0, 1.5)]
    c.lathe(
        cup,
        c.stuff(None, 0.5),
        lambda p: p * (1 + 0.012 * np.cos(18 * np.arctan2(p[:, 1], p[:, 0])))[:, None],
        stripes,
        180,
        90,
    )

    def paint(p: Points) -> Points:
        d = np.linalg.norm(p, axis=1)
        return blend((0.78, 0.46, 0.10), (0.90, 0.84, 0.66), ease(0.62, 0.95, d))

    white, kinds = c.stuff(None, 0.6, sss=0.3), []
    for k in range(4):
        lobes = np.random.default_rng(k).normal(size=(7, 3))
        lobes /= np.linalg.norm(lobes, axis=1)[:, None]

        def pop(p: Points, lobes: Points = lobes) -> Points:
            near = np.sort(p @ lobes.T, axis=1)[:, -1]
            return p * (0.45 + 0.62 * np.sqrt(np.clip((near - 0.35) / 0.65, 0, 1)))[:, None]

        kinds.append(c.ball(white, pop, paint, 30, at=(0.2 * k - 0.3, 0, 1.5), size=0.2))
    spots: list[Points] = []
    for _ in range(1500):
        b, d = c.rng.uniform(0, 6.3), 0.82 * math.sqrt(c.rng.random())
        q = np.array(
            (d * math.cos(b), d * math.sin(b), 1.58 + c.rng.random() * 0.62 * (1 - (d / 0.95) ** 2) + 0.04)
        )
        if all(((q - s) ** 2).sum() > 0.19**2 for s in spots):
            spots.append(q)
            c.again(
                kinds[len(spots) % 4],
                q,
                tuple(c.rng.uniform(0, 360) for _ in range(3)),
                c.rng.uniform(0.17, 0.22),
            )


BUILDERS: dict[str, Builder] = {
    "ice-cream": ice_cream,
    "sundae": sundae,
    "chocolate": chocolate,
    "hot-dog": hot_dog,
    "sandwich": sandwich,
    "taco": taco,
    "popcorn": popcorn,
}
"""Key -> who builds it."""

"""What belongs to tales of knights, dragons, samurai and far stars, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.animals.kit import cards
from data.goods.antiques import torus
from data.goods.balls import unit
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.shelf import BRASS
from data.goods.skies import veil


def dragon_egg(c: Craft) -> None:
    count = 620
    k = np.arange(count) + 0.5
    z = 1 - 2 * k / count
    a = GOLDEN * k
    r = np.sqrt(1 - z**2)

    def egg(x: Points, y: Points, h: Points) -> Points:
        wide = 1.0 - 0.17 * h
        return np.stack([x * wide, y * wide, 1.34 * h], -1)

    base = egg(r * np.cos(a), r * np.sin(a), z)
    out = unit(base * (1, 1, 0.55))
    down = np.stack([0 * z, 0 * z, -np.ones(count)], 1) + 1e-3
    down = unit(down - out * (down * out).sum(1, keepdims=True))
    long = (0.20 + 0.10 * np.sqrt(1 - z**2))[:, None]
    tip = base + 0.62 * long * down + 0.085 * out
    root = base - 0.62 * long * down + 0.0 * out
    tone = blend((0.012, 0.12, 0.15), (0.03, 0.30, 0.26), ease(-1, 1, z + 0.35 * ripple(base, 2.0, 4)))
    tone = blend(tone, (0.16, 0.02, 0.20), 0.75 * ease(0.1, 1.0, ripple(base, 1.3, 9)))

    def hue(which: Points, u: Points, v: Points) -> Points:
        of = tone[np.round(which * (count - 1)).astype(int)[:, 0, 0]][:, None, None]
        edge = np.maximum(ease(0.72, 0.98, u), 0.8 * ease(0.55, 1.0, np.abs(v)))
        return blend(of * (0.55 + 0.7 * u)[..., None], (0.85, 0.60, 0.22), 0.85 * edge)

    with c.moved((0, 0, 1.28), (0, 7, 0)):
        c.lathe([(0, -1.3), (0.5, -1.12), (0.86, -0.6), (0.96, -0.1), (0.86, 0.5), (0.5, 1.05), (0, 1.3)],
            c.stuff((0.012, 0.05, 0.06), 0.5))  # fmt: skip
        scale = c.stuff(None, 0.22, metal=0.35, coat=0.8, glow=0.05)
        cards(c, root, (root + tip) / 2 + 0.05 * out, tip, out, 1.02 * long, hue, scale, 3.2, 0.2, (9, 7))
    straw = c.stuff(None, 0.8)
    for _ in range(330):
        b, q = c.rng.uniform(0, 6.3), c.rng.gauss(1.0, 0.13)
        h = abs(c.rng.gauss(0.10, 0.12))
        way = b + math.pi / 2 + c.jitter(0.7)
        p = np.array((q * math.cos(b), q * math.sin(b), h))
        d = np.array((math.cos(way), math.sin(way), c.jitter(0.35))) * c.rng.uniform(0.3, 0.55)
        shade = c.rng.uniform(0.45, 1.0)
        line = [p - d, p + np.array((0, 0, 0.05)), p + d]
        c.tube(
            line,
            0.02,
            straw,
            lambda s, shade=shade: np.tile((0.55 * shade, 0.38 * shade, 0.17 * shade), (len(s), 1)),
            sides=5,
            fine=6,
        )


def magic_lamp(c: Craft) -> None:
    gold = c.stuff((0.80, 0.52, 0.15), 0.2, metal=1.0, glow=0.10)
    ruby = c.stuff((0.45, 0.004, 0.02), 0.08, coat=1.0, glow=0.12)

    def oval(p: Points) -> Points:
        return p * (1.32, 1, 1)

    with c.moved(turn=(0, 0, 12)):
        c.lathe(
            [(0, 0), (0.55, 0.0), (0.58, 0.05), (0.44, 0.12), (0.2, 0.2), (0.16, 0.32), (0.3, 0.42)],
            gold,
            fine=60,
        )
        body = [(0.2, 0.38), (0.5, 0.46), (0.80, 0.66), (0.86, 0.86), (0.72, 1.04), (0.5, 1.13), (0.42, 1.18)]
        c.lathe(body, gold, oval, fine=60)
        torus(c, gold, 0.87, 0.03, (0, 0, 0.84), size=(1.32, 1, 1))
        c.lathe(
            [
                (0.46, 1.16),
                (0.48, 1.2),
                (0.40, 1.24),
                (0.3, 1.34),
                (0.12, 1.46),
                (0.08, 1.52),
                (0.13, 1.6),
                (0.08, 1.68),
                (0.0, 1.72),
            ],
            gold,
            fine=60,
        )
        c.tube([(-0.85, 0, 0.72), (-1.25, 0, 0.70), (-1.6, 0, 0.86), (-1.82, 0, 1.14), (-2.08, 0, 1.26)],
            [0.34, 0.24, 0.16, 0.12, 0.15], gold, sides=28, fine=60)  # fmt: skip
        torus(c, gold, 0.15, 0.04, (-2.08, 0, 1.26), (0, -64, 0))
        c.ball(
            c.stuff((0.02, 0.014, 0.008), 0.8),
            fine=16,
            at=(-2.12, 0, 1.275),
            size=(0.05, 0.13, 0.13),
            turn=(0, 26, 0),
        )
        c.tube([(1.0, 0, 0.92), (1.4, 0, 1.2), (1.78, 0, 1.1), (1.84, 0, 0.78), (1.6, 0, 0.56), (1.3, 0, 0.62),
            (1.28, 0, 0.76), (1.4, 0, 0.82)], [0.08, 0.075, 0.075, 0.07, 0.06, 0.05, 0.045, 0.05], gold, sides=16,
            fine=80)  # fmt: skip
        for k in range(11):
            b = math.pi * (1.08 + 0.84 * k / 10)
            x, y = 1.32 * 0.85 * math.cos(b), 0.85 * math.sin(b)
            c.ball(ruby if k % 2 else gold, fine=16, at=(x, y, 0.72), size=0.062 if k % 2 else 0.04)
        c.ball(ruby, fine=20, at=(0, 0, 1.6), size=0.1)


def katana(c: Craft) -> None:
    steel, temper = (
        c.stuff((0.62, 0.64, 0.67), 0.3, metal=0.7, glow=0.12),
        c.stuff((0.90, 0.91, 0.93), 0.3, metal=0.5, glow=0.2),
    )
    black, cord = (
        c.stuff((0.010, 0.010, 0.012), 0.15, coat=1.0),
        c.stuff((0.016, 0.016, 0.02), 0.75, bump=0.3, grain=60),
    )
    ray, gold = c.stuff((0.80, 0.76, 0.66), 0.6, bump=0.5, grain=60, cells=True), c.metal(BRASS, 0.3)

    def bow(t: Points) -> Points:
        return -0.22 * t * (t - 0.15)

    with c.moved((0, 0, 0), (0, -38, 0)):
        t = np.linspace(0, 1, 40)
        x = 2.35 * t
        spine, edge = bow(t) + 0.13 * (1 - 0.12 * t), bow(t) - 0.05 + 0.02 * t
        edge[-5:] += np.linspace(0, 0.13, 5) ** 1.0
        spine[-3:] -= np.linspace(0, 0.0, 3)
        c.cut([*zip(x, edge, strict=True), *zip(x[::-1], spine[::-1], strict=True)], 0.05, steel, 0.008)
        wave = 0.035 + 0.012 * np.sin(40 * t)
        lip = np.minimum(edge + wave, spine - 0.005)
        c.cut(
            [*zip(x, edge - 0.001, strict=True), *zip(x[::-1], lip[::-1], strict=True)], 0.053, temper, 0.002
        )
        c.box(gold, (0.18, 0.075, 0.2), 0.02, at=(0.05, 0, 0.04))
        c.lathe([(0, 0.03), (0.26, 0.03), (0.27, 0.0), (0.26, -0.03), (0, -0.03)], c.stuff((0.03, 0.028, 0.026), 0.4,
            metal=0.6), at=(-0.03, 0, 0.035), turn=(0, 90, 0), size=(1, 0.8, 1))  # fmt: skip
        grip = [(-0.07, 0, 0.035), (-0.5, 0, 0.03), (-0.95, 0, 0.0)]
        c.tube(grip, [0.095, 0.085, 0.095], ray, sides=20, fine=24, size=(1, 0.75, 1))
        for s in (1, -1):
            for k in range(9):
                x0 = -0.10 - 0.095 * k
                line = [(x0 - 0.095 * j / 12, -0.073 * math.sin(math.pi * j / 12) - 0.004,
                    0.035 - 0.0 * j + s * 0.100 * math.cos(math.pi * j / 12)) for j in range(13)]  # fmt: skip
                c.tube(line, 0.022, cord, sides=8, fine=13)
        c.box(gold, (0.07, 0.17, 0.21), 0.03, at=(-0.97, 0, 0.0))
    with c.moved((0.5, 0.12, -0.36), (0, -38, 0)):
        u = np.linspace(0, 1, 12)
        c.tube(
            np.stack([0.1 + 2.35 * u, 0 * u, bow(u) + 0.04], 1),
            0.125,
            black,
            sides=24,
            fine=60,
            size=(1, 0.7, 1),
        )
        c.tube(
            [(0.62, 0, 0.04), (0.95, 0, 0.05)],
            0.14,
            c.stuff((0.42, 0.012, 0.02), 0.7, bump=0.4, grain=40),
            sides=20,
            fine=8,
            size=(1, 0.8, 1),
        )


def lightsaber(c: Craft) -> None:
    steel, black = c.metal((0.70, 0.71, 0.73), 0.2), c.stuff((0.014, 0.014, 0.016), 0.45)
    brass, red = c.metal(BRASS, 0.25), c.stuff((0.7, 0.01, 0.01), 0.3, glow=0.6)
    blue = (0.10, 0.36, 1.0)
    with c.moved(turn=(0, 36, 0)):
        c.lathe(
            [
                (0, 0),
                (0.15, 0),
                (0.17, 0.03),
                (0.17, 0.14),
                (0.14, 0.16),
                (0.14, 0.9),
                (0.15, 0.92),
                (0.15, 1.06),
                (0.10, 1.10),
                (0.10, 1.22),
                (0.17, 1.28),
                (0.18, 1.36),
                (0.12, 1.38),
                (0.05, 1.36),
            ],
            steel,
            fine=130,
        )
        for k in range(6):
            b = 2 * math.pi * k / 6
            c.box(black, (0.05, 0.05, 0.62), 0.012, at=(0.145 * math.cos(b), 0.145 * math.sin(b), 0.50),
                turn=(0, 0, math.degrees(b)))  # fmt: skip
        for z in (0.86, 1.0):
            torus(c, brass, 0.15, 0.014, (0, 0, z))
        c.box(steel, (0.12, 0.10, 0.2), 0.02, at=(0.0, -0.15, 0.98))
        c.ball(red, fine=14, at=(0.0, -0.21, 0.98), size=0.03)
        blade = c.stuff((0.80, 0.90, 1.0), 1.0, glow=1.3)
        c.tube([(0, 0, 1.36), (0, 0, 2.6), (0, 0, 4.6)], [0.062, 0.062, 0.055], blade, sides=20, fine=12)
        z, v = np.meshgrid(np.linspace(1.3, 4.85, 120), np.linspace(-1, 1, 41), indexing="ij")

        def glow(p: Points) -> Points:
            past = np.maximum(p[:, 2] - 4.58, 0) + np.maximum(1.40 - p[:, 2], 0)
            far = np.hypot(p[:, 0], past)
            return 0.85 * np.exp(-((far / 0.12) ** 2)) + 0.30 * np.exp(-((far / 0.26) ** 2)) * ease(
                0.46, 0.3, far
            )

        veil(c, np.stack([0.46 * v, -0.02 + 0 * z, z], -1), lambda p: np.tile(blue, (len(p), 1)), glow, 1.1)


BUILDERS: dict[str, Builder] = {
    "dragon-egg": dragon_egg, "magic-lamp": magic_lamp, "katana": katana, "lightsaber": lightsaber,
}  # fmt: skip

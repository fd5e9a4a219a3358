"""Hats, gowns and what is worn with them, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import Builder, Colour, Craft, Points, ease, ripple
from data.goods.sewing import rounded
from data.goods.shelf import _dial


def _brimmed(
    c: Craft, felt: Colour, dark: Colour, wide: float, curl: float, tall: float, crease: float, band: Colour
) -> None:
    """A felt hat with a dented crown; `curl` is how far its brim turns up at the sides."""

    def shape(p: Points) -> Points:
        x, y, z = p.T
        r, a = np.hypot(x, y), np.arctan2(y, x)
        q = p * (1.0, 1.22, 1.0)
        out = ease(0.72, wide, r) * (z < 0.3)
        q[:, 2] += out * (curl * np.abs(np.cos(a)) ** 1.6 - 0.30 * curl * np.abs(np.sin(a)) ** 2)
        q[:, 0] *= 1 - 0.20 * out * curl * np.abs(np.cos(a))
        top = ease(0.45 * tall, tall, z)
        q[:, 2] -= (
            crease
            * np.exp(-((x / 0.20) ** 2))
            * ease(0.7 * tall, 0.95 * tall, z)
            * (1 - 0.45 * ease(-0.1, 0.6, y))
        )
        pinch = top * ease(0.05, -0.6, y) * 0.42
        q[:, 0] *= 1 - pinch * (0.35 + 0.65 * ease(0.0, 0.5, np.abs(x)))
        q[:, 2] += 0.06 * top * ease(0.2, -0.6, y) + 0.012 * ripple(p, 2.5, 3)
        return q

    look = c.stuff(felt, 0.85, second=dark, scale=2.5, bump=0.2, grain=70, sheen=0.25)
    profile = [(wide, 0.02), (1.2, 0.02), (0.86, 0.05), (0.74, 0.10), (0.70, 0.2), (0.68, 0.6 * tall), (0.62,
        0.92 * tall), (0.5, tall),
               (0.25, 1.01 * tall), (0, tall)]  # fmt: skip
    hat = c.lathe(profile, look, shape, steps=240, fine=170)
    solid = hat.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = 0.035, 0
    ribbon = c.stuff(band, 0.5, bump=0.08, grain=80, coat=0.1)
    c.lathe(
        [(0.735, 0.13), (0.745, 0.16), (0.735, 0.34), (0.71, 0.38)],
        ribbon,
        lambda p: p * (1, 1.22, 1),
        steps=120,
        fine=24,
    )
    a = np.linspace(0, 2 * np.pi, 200)
    rim = shape(np.stack([wide * np.cos(a), wide * np.sin(a), 0 * a + 0.02], -1))
    c.tube(rim, 0.026, c.stuff(dark, 0.7), sides=8, fine=260)


def cowboy_hat(c: Craft) -> None:
    with c.moved(turn=(0, 0, 32)):
        _brimmed(c, (0.34, 0.17, 0.07), (0.22, 0.10, 0.04), 1.62, 0.62, 1.05, 0.26, (0.09, 0.04, 0.02))
        steel = c.metal((0.8, 0.74, 0.6), 0.25)
        for k in range(9):
            a = math.radians(200 + 17.5 * k)
            c.ball(steel, fine=12, at=(0.75 * math.cos(a), 0.92 * math.sin(a), 0.25), size=0.045)


def fedora(c: Craft) -> None:
    with c.moved(turn=(0, 0, 34)):
        _brimmed(c, (0.085, 0.085, 0.09), (0.055, 0.055, 0.06), 1.22, 0.16, 0.92, 0.24, (0.012, 0.012, 0.013))
        bow = c.stuff((0.012, 0.012, 0.013), 0.5, bump=0.08, grain=80)
        c.box(bow, (0.06, 0.34, 0.2), 0.03, at=(-0.75, -0.05, 0.25))
        c.box(bow, (0.08, 0.09, 0.23), 0.03, at=(-0.76, -0.05, 0.25))


def tiara(c: Craft) -> None:
    silver = c.metal((0.86, 0.86, 0.88), 0.1)
    stone = c.stuff((0.80, 0.88, 0.96), 0.02, coat=1.0, second=(0.55, 0.66, 0.80), scale=9, glow=0.12)
    blue = c.stuff((0.03, 0.10, 0.55), 0.03, coat=1.0, second=(0.10, 0.26, 0.8), scale=6, glow=0.05)
    brilliant = [(0, 0.5), (0.45, 0.45), (0.9, 0.15), (1.0, 0.0), (0.5, -0.55), (0, -0.9)]

    def gem(look: object, a: float, z: float, size: float, r: float = 1.5) -> None:
        thing = c.lathe(brilliant, look, steps=9, fine=12, at=(r * math.cos(a), r * math.sin(a), z),
                        turn=(90, 0, math.degrees(a) + 90), size=size)  # fmt: skip
        thing.data.polygons.foreach_set("use_smooth", [False] * len(thing.data.polygons))

    def on(a: Points, z: Points, r: float = 1.5) -> Points:
        return np.stack([r * np.cos(a), r * np.sin(a), z + 0 * a], -1)

    full = np.linspace(math.radians(160), math.radians(380), 80)
    for z in (0.0, 0.16):
        c.tube(on(full, 0 * full + z), 0.035, silver, sides=10, fine=160)
    for k in range(34):
        gem(stone, math.radians(170 + 6.06 * k), 0.08, 0.075)
    for k in range(-4, 5):
        mid, half = math.radians(270 + 20 * k), math.radians(10)
        high = 0.95 * math.exp(-((k / 2.9) ** 2)) + 0.22
        t = np.linspace(-1, 1, 40)
        a = mid + half * np.sign(t) * np.abs(t) ** 0.8
        c.tube(on(a, 0.16 + high * (1 - np.abs(t) ** 1.7)), 0.028, silver, sides=9, fine=60)
        t = np.linspace(0, 1, 40)
        for s in (-1, 1):
            spin = s * (0.2 + 4.6 * t)
            r = half * 0.5 * (1 - 0.72 * t)
            c.tube(
                on(mid + s * 0.42 * half + r * np.sin(spin), 0.16 + 0.33 * high - 1.7 * r * np.cos(spin)),
                0.018,
                silver,
                sides=7,
                fine=50,
            )
        gem(blue if k == 0 else stone, mid, 0.16 + 0.62 * high, 0.17 if k == 0 else 0.09 + 0.03 * high, 1.52)
        gem(stone, mid, 0.16 + high + 0.1, 0.095, 1.5)
        gem(stone, mid - half, 0.28, 0.075)


def sunglasses(c: Craft) -> None:
    black, dark = (
        c.stuff((0.012, 0.012, 0.013), 0.12, coat=1.0),
        c.stuff((0.010, 0.012, 0.016), 0.02, coat=1.0),
    )
    gold = c.metal((0.8, 0.56, 0.2), 0.2)
    rim = rounded(
        [
            (0.12, 0.22),
            (0.40, 0.36),
            (0.95, 0.36),
            (1.18, 0.26),
            (1.12, -0.10),
            (0.92, -0.36),
            (0.55, -0.42),
            (0.26, -0.30),
            (0.12, 0.02),
        ],
        0.03,
    )
    with c.moved((0, 0, 0.6), (0, 0, 28)):
        for s in (-1, 1):
            ring = rim * (s, 1)

            def bow(q: Points) -> Points:
                return np.stack([q[:, 0], 0.10 * q[:, 0] ** 2, q[:, 1]], -1)

            line = bow(np.vstack([ring, ring[:3]]))
            c.tube(line, 0.085, black, sides=14, fine=200)
            mid = np.array((0.62 * s, 0.0))
            rows = [
                bow(mid + (ring - mid) * k) - np.array((0, 0.06 * (1 - k * k), 0))
                for k in (0.01, 0.3, 0.6, 0.85, 1.0)
            ]
            c.grid(np.stack(rows), dark, wrap=True)
            c.box(black, (0.16, 0.12, 0.24), 0.04, at=(1.2 * s, 0.14, 0.27))
            c.ball(gold, fine=10, at=(1.18 * s, 0.06, 0.28), size=(0.05, 0.03, 0.03))
            c.tube([(1.24 * s, 0.15, 0.27), (1.28 * s, 1.0, 0.27), (1.26 * s, 1.7, 0.22), (1.22 * s, 2.1, -0.12),
                (1.2 * s, 2.25, -0.42)],
                   [0.07, 0.075, 0.08, 0.085, 0.08], black, sides=12, fine=60)  # fmt: skip
            c.ball(black, fine=12, at=(0.17 * s, 0.1, -0.02), size=(0.05, 0.1, 0.14))
        c.tube([(-0.15, 0.0, 0.14), (0, -0.03, 0.20), (0.15, 0.0, 0.14)], 0.085, black)


def wristwatch(c: Craft) -> None:
    steel, hide = (
        c.metal((0.78, 0.78, 0.8), 0.16),
        c.stuff((0.20, 0.085, 0.03), 0.5, second=(0.13, 0.05, 0.02), scale=4, bump=0.25, grain=50, coat=0.2),
    )
    thread = c.stuff((0.62, 0.46, 0.28), 0.7)
    with c.moved((0, 0, 1.6), (0, 0, 22)):
        with c.moved((0, -0.02, 0), (90, 0, 0)):
            c.lathe(
                [
                    (0, -0.24),
                    (0.62, -0.24),
                    (0.76, -0.16),
                    (0.80, 0.0),
                    (0.78, 0.10),
                    (0.70, 0.15),
                    (0.645, 0.10),
                    (0.64, 0.04),
                ],
                steel,
                steps=110,
            )
            c.lathe([(0, 0.0), (0.65, 0.0)], c.stuff((0.80, 0.79, 0.75), 0.4))
        _dial(c, 0.60, -0.06, 10, 9)
        c.lathe([(0, -0.1), (0.1, -0.1), (0.1, 0.1), (0, 0.1)], steel, at=(0.86, -0.02, 0), turn=(0, 90, 0))
        for s in (-1, 1):
            for x in (-0.4, 0.4):
                c.tube([(x, -0.02, 0.62 * s), (x, 0.06, 0.86 * s)], 0.08, steel)
            long = 1.0 if s > 0 else 1.08
            t = np.linspace(0, 1, 40)
            line = np.stack(
                [0 * t, 0.08 + 1.15 * t**2.0 * long, s * (0.80 + 0.78 * np.sin(1.75 * t) * long)], -1
            )
            u = np.linspace(-1, 1, 9)
            half = 0.42 - 0.07 * t
            p = line[:, None] + np.stack(
                [half[:, None] * u, 0 * u + 0 * t[:, None], 0 * u + 0 * t[:, None]], -1
            )
            band = c.grid(p, hide)
            solid = band.modifiers.new("thick", "SOLIDIFY")
            solid.thickness, solid.offset = 0.09, 0
            for x in (-1, 1):
                edge = line + np.stack([x * (half - 0.06), 0 * t - 0.05, 0.02 * s + 0 * t], -1)
                for k in range(0, 26, 2):
                    c.tube([edge[k], edge[k + 1]], 0.012, thread, sides=6, fine=4)


def boxing(c: Craft) -> None:
    red = c.stuff(
        (0.48, 0.010, 0.012), 0.22, coat=0.7, second=(0.42, 0.008, 0.010), scale=2, bump=0.06, grain=50
    )
    white, lace = c.stuff((0.80, 0.79, 0.76), 0.4, coat=0.3), c.stuff((0.84, 0.83, 0.80), 0.7)

    def one(c: Craft, s: float) -> None:
        def mitt(p: Points) -> Points:
            x, _, z = p.T
            q = p * (0.72, 0.60, 0.86)
            q[:, 2] += 0.15 * ease(0.0, -0.8, z)
            q[:, 1] -= 0.20 * ease(0.2, 1.0, z) * (1 - np.abs(x))
            q[:, 0] *= 1 - 0.2 * ease(-0.2, -1.0, z)
            return q * (1 + 0.015 * ripple(p, 2, 3))[:, None]

        c.ball(red, mitt, fine=60, at=(0, 0, 1.55))
        c.tube([(0.42 * s, -0.28, 0.95), (0.68 * s, -0.42, 1.25), (0.66 * s, -0.52, 1.62), (0.44 * s, -0.56, 1.88)],
               [0.24, 0.30, 0.28, 0.2], red, sides=30, fine=60)  # fmt: skip
        c.ball(red, fine=24, at=(0.42 * s, -0.56, 1.88), size=0.2)
        c.lathe(
            [(0.40, 0.0), (0.47, 0.03), (0.49, 0.4), (0.52, 0.75), (0.50, 0.95)],
            red,
            lambda p: p * (1, 0.86, 1),
            steps=90,
        )
        c.lathe(
            [(0.36, -0.02), (0.45, -0.06), (0.50, 0.0), (0.49, 0.1), (0.46, 0.12)],
            white,
            lambda p: p * (1, 0.86, 1),
            steps=90,
        )
        c.lathe([(0.30, 0.05), (0.38, 0.0)], c.stuff((0.02, 0.02, 0.02), 0.9), lambda p: p * (1, 0.86, 1))
        c.lathe(
            [(0.515, 0.30), (0.525, 0.34), (0.53, 0.62), (0.515, 0.66)],
            white,
            lambda p: p * (1, 0.86, 1),
            steps=90,
        )
        a = np.linspace(0, 2 * np.pi, 60)
        c.tube(
            np.stack([0.66 * np.cos(a), 0.52 * np.sin(a) - 0.08, 1.62 + 0.36 * np.sin(a)], -1),
            0.016,
            c.stuff((0.3, 0.006, 0.008), 0.5),
            sides=6,
            fine=90,
        )

    with c.moved((-0.62, 0, 0), (0, -8, -14)):
        one(c, 1)
    with c.moved((0.66, -0.1, 0), (0, 9, 16)):
        one(c, -1)
    c.tube(
        [
            (-0.60, 0, 0.05),
            (-0.7, 0.1, -0.3),
            (-0.3, 0.1, -0.42),
            (0.2, 0.1, -0.3),
            (0.45, 0.1, -0.42),
            (0.62, -0.08, 0.05),
        ],
        0.03,
        lace,
        fine=60,
    )


BUILDERS: dict[str, Builder] = {
    "cowboy-hat": cowboy_hat,
    "fedora": fedora,
    "tiara": tiara,
    "wayfarers": sunglasses,
    "wristwatch": wristwatch,
    "boxing-gloves": boxing,
}  # fmt: skip
"""Key -> who builds it."""

"""Flowers, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, Builder, Colour, Craft, Points, blend, ease, ripple

RED, PINK, CREAM = (0.42, 0.004, 0.012), (0.72, 0.16, 0.22), (0.86, 0.74, 0.58)


STEM = ((0.12, 0.28, 0.05), (0.08, 0.20, 0.03))


def rose_head(c: Craft, colour: Colour = RED) -> None:
    """A bloom that opens upwards, of radius 1."""
    u, v = np.meshgrid(np.linspace(-1, 1, 21), np.linspace(0, 1, 18), indexing="ij")
    petals = []
    for k in range(34):
        t = (k + 0.5) / 34
        r0, wide, high = 0.05 + 0.62 * t**0.9, 1.45 - 0.65 * t, 1.05 - 0.30 * t
        turn = k * GOLDEN + c.jitter(0.12)
        rise = v * (1 - 0.28 * np.abs(u) ** 3 * (0.4 + 0.6 * t))
        r = r0 * (0.30 + 0.70 * np.sin(np.minimum(rise * 1.15, 1) * np.pi / 2)) * (1 + 0.10 * u)
        r = r + t**1.6 * 0.30 * rise**2.5 + 0.10 * t * ease(0.82, 1.0, rise)
        z = high * rise - 0.34 * t**2.2 * rise**3 - 0.07 * t * ease(0.85, 1.0, rise)
        flat = np.stack([u + 3 * k, v], -1).reshape(-1, 2)
        ruffle = (0.03 + 0.02 * t) * ripple(flat, 2.2, 7).reshape(u.shape) * rise**2
        r = r + ruffle
        z = z + 0.7 * ruffle
        petals.append(np.stack([r * np.cos(turn + wide * u), r * np.sin(turn + wide * u), z], -1))
    shade = np.tile(v.ravel(), 34)

    def paint(p: Points) -> Points:
        dark = [0.45 * x for x in colour]
        rim = [x + 0.25 * (1 - x) * (0.35 + x) for x in colour]
        tone = blend(dark, colour, ease(0.1, 0.75, shade))
        return blend(tone, rim, 0.45 * ease(0.85, 1, shade) + 0.06 * ripple(p, 6, 2))

    c.grid(np.stack(petals), c.stuff(None, 0.6, sss=0.15, deep=0.05, sheen=0.15), paint)
    leafy = c.leafy(*STEM)
    for k in range(5):
        c.leaf(leafy, 0.85, 0.2, -1.4, 0.3, at=(0, 0, 0.06), turn=(20, 0, 72 * k))
    c.ball(leafy, fine=14, at=(0, 0, 0), size=(0.2, 0.2, 0.18))


def _florets(
    c: Craft, count: int, radius: float, dome: float, looks: list[tuple[float, Any]], size: float
) -> None:
    """Little buds in the spirals of a sunflower's face."""
    kinds = [(limit, c.ball(look, fine=7, at=(0, 0, 0), size=0.001)) for limit, look in looks]
    for k in range(count):
        t = math.sqrt((k + 0.5) / count)
        a, d = k * GOLDEN, radius * t
        kind = next(thing for limit, thing in kinds if t <= limit)
        c.again(
            kind,
            (d * math.cos(a), d * math.sin(a), dome * (1 - t * t) + c.jitter(0.01)),
            (0, 0, 0),
            (size, size, 1.7 * size),
        )


def _rays(
    c: Craft,
    count: int,
    first: float,
    long: float,
    wide: float,
    lift: float,
    bend: float,
    look: Any,
    paint: Any,
    tip: float = 1.0,
    spin: float = 0.0,
) -> None:
    """A ring of petals."""
    for k in range(count):
        a = 360 * (k + spin) / count + c.jitter(4)
        r = math.radians(a)
        c.leaf(
            look,
            long * c.rng.uniform(0.9, 1.05),
            wide,
            bend + c.jitter(0.2),
            0.3,
            tip,
            paint=paint,
            at=(first * math.cos(r), first * math.sin(r), 0),
            turn=(lift + c.jitter(7), c.jitter(10), a - 90),
        )


def sunflower_head(c: Craft) -> None:
    def paint(p: Points) -> Points:
        along = ease(0.0, 0.7, p[:, 1])
        colour = blend((0.72, 0.27, 0.008), (0.86, 0.50, 0.012), along)
        return blend(colour, (0.70, 0.30, 0.01), 0.5 * ease(0.6, 1.3, ripple(p * (6, 0.5, 1), 3, 4)))

    petal = c.stuff(None, 0.55, sss=0.2, deep=0.03)
    _rays(c, 22, 0.44, 0.72, 0.24, 4, 0.25, petal, paint)
    _rays(c, 22, 0.40, 0.64, 0.22, 20, -0.2, petal, paint, spin=0.5)
    leafy = c.leafy(*STEM)
    for k in range(14):
        c.leaf(leafy, 0.75, 0.22, 0.4, 0.3, at=(0, 0, -0.08), turn=(0, 0, 360 / 14 * k))
    c.lathe(
        [(0, -0.2), (0.3, -0.16), (0.5, -0.03), (0.49, 0.03), (0, 0.05)], c.stuff((0.05, 0.022, 0.008), 0.9)
    )
    looks = [
        (0.42, c.stuff((0.16, 0.13, 0.025), 0.8)),
        (0.6, c.stuff((0.07, 0.03, 0.010), 0.8)),
        (0.86, c.stuff((0.055, 0.022, 0.008), 0.8)),
        (2, c.stuff((0.36, 0.15, 0.015), 0.8)),
    ]
    _florets(c, 420, 0.49, 0.07, looks, 0.022)


def daisy_head(c: Craft, colour: Colour = (0.86, 0.85, 0.83), middle: Colour = (0.82, 0.46, 0.01)) -> None:
    petal = c.stuff(colour, 0.55, sss=0.2, deep=0.03)
    _rays(c, 19, 0.24, 0.76, 0.2, 6, -0.15, petal, None, 0.75)
    _rays(c, 17, 0.22, 0.7, 0.19, 16, -0.3, petal, None, 0.75, 0.4)
    c.lathe([(0, -0.14), (0.2, -0.1), (0.3, 0.0), (0.27, 0.08), (0, 0.14)], c.stuff(middle, 0.8))
    _florets(c, 190, 0.3, 0.15, [(0.35, c.stuff((0.66, 0.50, 0.03), 0.7)), (2, c.stuff(middle, 0.7))], 0.018)


def tulip_head(c: Craft, colour: Colour = (0.58, 0.015, 0.02)) -> None:
    u, v = np.meshgrid(np.linspace(-1, 1, 25), np.linspace(0, 1, 30), indexing="ij")
    petals = []
    for k in range(6):
        outer = k % 2
        turn = k * math.pi / 3 + c.jitter(0.08)
        half = 0.95 * np.sin(np.pi * np.clip(v, 0, 1) ** 0.62) ** 0.6 * np.where(v > 0.45, 1, 1)
        half = np.where(v < 0.36, np.maximum(half, 0.75), half)
        body = 0.12 + 0.48 * np.sin(np.minimum(v / 0.55, 1) * np.pi / 2) ** 0.8 - 0.16 * ease(0.5, 1, v)
        r = (body + 0.06 * outer) * (1 - 0.10 * u**2) + 0.05 * outer * ease(0.85, 1, v)
        z = 1.7 * v + 0.0 * u
        petals.append(np.stack([r * np.cos(turn + half * u), r * np.sin(turn + half * u), z], -1))
    height, mid = np.tile(v.ravel(), 6), np.tile(np.abs(u.ravel()), 6)

    def paint(p: Points) -> Points:
        rim = [x + 0.5 * (0.9 - x) * (0.3 + x) for x in colour]
        tone = blend(colour, rim, 0.6 * ease(0.55, 1, mid) + 0.25 * ripple(p * (9, 9, 0.6), 2, 3))
        return blend(tone, (0.46, 0.44, 0.10), 0.8 * ease(0.2, 0.02, height))

    c.grid(np.stack(petals), c.stuff(None, 0.4, sss=0.15, deep=0.05, coat=0.1), paint)


def stem(c: Craft, line: Any, radius: float = 0.05) -> None:
    c.tube(line, radius, c.stuff(STEM[0], 0.5, second=STEM[1], scale=4), sides=10, fine=30)


def _rose_leaf(c: Craft, at: Any, turn: Any, size: float) -> None:
    leafy = c.leafy((0.045, 0.17, 0.03), (0.025, 0.11, 0.02))
    with c.moved(at, turn, size):
        c.tube([(0, 0, 0), (0, 0.4, 0.05), (0, 0.8, 0.08)], 0.02, leafy, sides=6, fine=8)
        c.leaf(leafy, 0.75, 0.5, -0.5, 0.35, 1.1, wave=0.12, at=(0, 0.75, 0.08))
        for s in (-1, 1):
            c.leaf(leafy, 0.55, 0.38, -0.5, 0.35, 1.1, wave=0.12, at=(0, 0.5, 0.06), turn=(0, 0, 65 * s))


def rose(c: Craft) -> None:
    stem(c, [(0.12, 0, 0), (0, 0, 1.0), (-0.06, 0, 2.0), (0.05, -0.03, 3.1)])
    _rose_leaf(c, (0, 0, 0.9), (35, 0, -75), 0.85)
    _rose_leaf(c, (-0.04, 0, 1.5), (38, 0, 80), 0.85)
    thorn = c.stuff((0.28, 0.14, 0.05), 0.5)
    for z, side in ((0.5, 1), (1.2, -1), (2.0, 1), (2.5, -1)):
        c.lathe(
            [(0.05, 0), (0.02, 0.06), (0, 0.13)],
            thorn,
            steps=8,
            fine=6,
            at=(0.03 * side, 0, z),
            turn=(0, 80 * side, 0),
        )
    with c.moved((0.05, -0.03, 3.1), (38, 6, 0), 0.92):
        rose_head(c)


def sunflower(c: Craft) -> None:
    stem(c, [(0, 0.1, 0), (0.03, 0.1, 1.0), (0, 0.12, 2.0), (0, 0.05, 2.7), (0, -0.1, 2.85)], 0.07)
    leafy = c.leafy((0.11, 0.27, 0.04), (0.07, 0.19, 0.03))
    c.leaf(leafy, 1.15, 0.8, -0.8, 0.35, 0.85, wave=0.12, at=(0.03, 0.1, 0.9), turn=(32, 0, -70))
    c.leaf(leafy, 1.05, 0.75, -0.8, 0.35, 0.85, wave=0.12, at=(0, 0.1, 1.4), turn=(35, 0, 75))
    with c.moved((0, -0.12, 2.85), (68, 0, 8), 1.05):
        sunflower_head(c)


def daisy(c: Craft) -> None:
    for line, tilt, size in (
        ([(0, 0, 0), (-0.1, 0, 1.2), (-0.25, -0.05, 2.5)], (48, -8, 0), 0.85),
        ([(0.05, 0, 0), (0.25, 0, 0.9), (0.7, -0.1, 1.7)], (52, 22, 0), 0.7),
    ):
        stem(c, line, 0.035)
        with c.moved(line[-1], tilt, size):
            daisy_head(c)
    leafy = c.leafy(*STEM)
    for k in range(7):
        c.leaf(
            leafy,
            0.9 + c.jitter(0.15),
            0.24,
            -0.7,
            0.3,
            0.9,
            wave=0.3,
            at=(0, 0, 0.03),
            turn=(48 + c.jitter(12), 0, 51 * k),
        )


def tulip(c: Craft, colour: Colour = (0.58, 0.015, 0.02)) -> None:
    stem(c, [(0, 0, 0), (0.03, 0, 1.2), (0, 0, 2.4)], 0.065)
    leafy = c.leafy((0.16, 0.32, 0.12), (0.11, 0.25, 0.08))
    for turn, long, lean in ((-80, 2.1, 66), (95, 1.8, 62), (20, 1.5, 70)):
        c.leaf(leafy, long, 0.5, -0.55, 0.7, 0.8, wave=0.08, at=(0, 0, 0.1), turn=(lean, 0, turn))
    with c.moved((0, 0, 2.36), (10, 4, 20), 0.85):
        tulip_head(c, colour)


def lavender(c: Craft) -> None:
    looks = [c.stuff(v, 0.6, sss=0.1) for v in ((0.22, 0.12, 0.50), (0.30, 0.18, 0.60), (0.15, 0.08, 0.36))]
    leafy = c.leafy((0.18, 0.26, 0.13), (0.12, 0.19, 0.09))
    kinds = [c.ball(look, fine=8, at=(0, 0, 1), size=0.001) for look in looks]
    for k in range(15):
        a, lean = k * GOLDEN, 0.62 * math.sqrt((k + 0.3) / 15)
        top = np.array(
            (1.35 * lean * math.cos(a), 0.8 * lean * math.sin(a), 2.9 - 0.5 * lean + c.jitter(0.2))
        )
        mid = np.array((0.12 * math.cos(a), 0.1 * math.sin(a), 1.0))
        stem(c, [(-0.25 * lean * math.cos(a), -0.2 * lean * math.sin(a), 0), mid, top], 0.022)
        way = top - mid
        for ring in range(10):
            q = top - way * (0.46 * ring / 10)
            if ring == 7:
                continue
            for j in range(8):
                b, r = 2 * math.pi * j / 8 + ring, 0.085 * (1.05 if ring > 2 else 0.5 + 0.2 * ring)
                c.again(
                    c.rng.choice(kinds),
                    (q[0] + r * math.cos(b), q[1] + r * math.sin(b), q[2] + c.jitter(0.03)),
                    (c.jitter(30), c.jitter(30), 0),
                    (0.045, 0.045, 0.075),
                )
        for _ in range(2):
            c.leaf(
                leafy,
                0.7,
                0.07,
                0.4,
                0.3,
                at=mid - (0, 0, c.rng.uniform(0.1, 0.6)),
                turn=(60 + c.jitter(12), 0, c.rng.uniform(0, 360)),
            )
    c.tube(
        [(0.17 * math.cos(t), 0.15 * math.sin(t), 0.98) for t in np.linspace(0, 6.29, 24)],
        0.045,
        c.stuff((0.55, 0.42, 0.25), 0.8, bump=0.5),
    )


def dandelion(c: Craft) -> None:
    stem(c, [(0, 0, 0), (0.08, 0, 1.0), (0, -0.05, 2.1)], 0.045)
    petal = c.stuff((0.84, 0.50, 0.006), 0.6, second=(0.86, 0.60, 0.02), sss=0.15)
    with c.moved((0, -0.05, 2.1), (40, 0, 0), 0.8):
        for ring, (count, lift, long) in enumerate(
            ((34, 2, 0.85), (32, 18, 0.82), (30, 34, 0.75), (26, 50, 0.62), (22, 68, 0.5))
        ):
            _rays(c, count, 0.05, long, 0.085, lift, 0.2, petal, None, 0.8, 0.37 * ring)
        leafy = c.leafy(*STEM)
        c.lathe([(0, -0.3), (0.16, -0.26), (0.2, -0.05), (0, 0.0)], leafy)
        _rays(c, 14, 0.12, 0.4, 0.09, -30, -0.6, leafy, None)
    leafy = c.leafy((0.10, 0.26, 0.04), (0.06, 0.18, 0.03))
    for k in range(9):
        spin = 40 * k + c.jitter(12)
        c.leaf(
            leafy,
            1.25 + c.jitter(0.2),
            0.36,
            -0.8,
            0.25,
            0.75,
            wave=1.1,
            at=(0, 0, 0.02),
            turn=(38 + c.jitter(14), 0, spin),
        )


def poppy(c: Craft) -> None:
    stem(c, [(0.1, 0, 0), (-0.05, 0, 1.2), (0.02, 0, 2.2)], 0.04)
    with c.moved((0.02, 0, 2.2), (42, 0, 10), 1.0):
        u, v = np.meshgrid(np.linspace(-1, 1, 31), np.linspace(0, 1, 24), indexing="ij")
        petals = []
        for k in range(4):
            flat = np.stack([2 * u + 5 * k, v], -1).reshape(-1, 2)
            ruffle = 0.05 * ripple(flat, 3.5, 3).reshape(u.shape) * v**2
            r = (0.08 + 0.9 * v * (1 - 0.15 * np.abs(u) ** 3)) * (1.0 if k % 2 else 0.92)
            a = k * math.pi / 2 + 0.95 * u
            z = 0.55 * v**1.8 + ruffle + (0.03 if k % 2 else 0.08)
            petals.append(np.stack([r * np.cos(a), r * np.sin(a), z], -1))
        near = np.tile(v.ravel(), 4)

        def paint(p: Points) -> Points:
            tone = blend((0.62, 0.025, 0.008), (0.74, 0.08, 0.015), 0.5 + 0.5 * ripple(p * (1, 1, 0), 5, 2))
            return blend(tone, (0.02, 0.008, 0.012), ease(0.26, 0.16, near))

        c.grid(np.stack(petals), c.stuff(None, 0.5, sss=0.2, deep=0.03), paint)
        black = c.stuff((0.02, 0.018, 0.02), 0.7)
        for k in range(60):
            a, d = k * GOLDEN, 0.14 + 0.12 * c.rng.random()
            c.ball(
                black, fine=6, at=(d * math.cos(a), d * math.sin(a), 0.18 + c.rng.random() * 0.12), size=0.025
            )
        c.lathe(
            [(0, 0), (0.1, 0.05), (0.14, 0.2), (0.16, 0.26), (0.1, 0.29), (0, 0.3)],
            c.stuff((0.20, 0.28, 0.10), 0.6),
        )
    leafy = c.leafy(*STEM)
    for k in range(6):
        c.leaf(
            leafy,
            1.0,
            0.28,
            -0.6,
            0.3,
            0.85,
            wave=1.0,
            at=(0, 0, 0.1),
            turn=(50 + c.jitter(12), 0, 60 * k + 20),
        )


BUILDERS: dict[str, Builder] = {
    "rose": rose,
    "sunflower": sunflower,
    "daisy": daisy,
    "tulip": tulip,
    "lavender": lavender,
    "dandelion": dandelion,
    "poppy": poppy,
}
"""Key -> who builds it."""

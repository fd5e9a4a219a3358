"""What is eaten with the fingers, built and rendered for `cooked.py`: chicken wings, a bucket of fried chicken, fries
and a burger on a tray.
"""

from __future__ import annotations

import math
from functools import partial
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import herbs, plate
from data.goods.heaps import die, stamp
from data.goods.platefuls import sauce_cup

_RED = (0.52, 0.012, 0.012)


def _joint(
    c: Craft, look: Any, paint: Any, seed: int, rough: float, flat: bool = False, bare: float = 0.26
) -> None:
    """A piece of fowl along x, thick at one end, a bone at the other; or a flat one without."""

    def lumpy(p: Points) -> Points:
        q = p * ((0.62, 0.30, 0.19) if flat else (0.66, 0.34, 0.30))
        if flat:
            q[:, 2] *= 1 - 0.35 * np.exp(-((q[:, 1] / 0.1) ** 2)) * ease(0.6, 0.2, np.abs(q[:, 0]))
            q[:, 1] += 0.16 * q[:, 0] ** 2
        else:
            q[:, 1:] *= (1.12 - 0.72 * ease(-0.25, 0.55, q[:, 0]))[:, None]
            q[:, 2] += 0.10 * ease(-0.1, 0.7, q[:, 0])
        by = 0.05 * ripple(q, 5, seed) + rough * (ripple(q, 14, seed + 1) + 0.7 * ripple(q, 27, seed + 2))
        return q * (1 + by)[:, None]

    c.ball(look, lumpy, paint, 70)
    if not flat:
        bone = c.stuff((0.74, 0.58, 0.40), 0.45, sss=0.15, bump=0.2)
        c.tube([(0.4, 0, 0.09), (0.5 + bare, 0, 0.11)], [0.075, 0.065], bone, sides=14, fine=8)
        for s in (-1, 1):
            c.ball(bone, at=(0.53 + bare, 0.045 * s, 0.115), size=(0.08, 0.075, 0.085), fine=14)


def _sticks(c: Craft, at: At, turn: float, count: int, colour: Any, long: float) -> None:
    """Sticks of celery or carrot side by side."""
    look = c.stuff(
        colour, 0.4, second=tuple(0.8 * v for v in colour), scale=3, stretch=(0.4, 6, 6), coat=0.25, sss=0.15
    )
    with c.moved(at, (0, 0, turn)):
        for k in range(count):
            row, at_ = divmod(k, 3)
            c.box(
                look,
                (long * c.rng.uniform(0.9, 1.08), 0.15, 0.12),
                0.03,
                at=(c.jitter(0.08), 0.17 * (at_ - 1), 0.07 + 0.125 * row),
                turn=(c.jitter(10), 0, c.jitter(7)),
            )


def wings(c: Craft) -> None:
    """Buffalo wings, glazed, with celery, carrots and a dip."""
    plate(c, c.stuff((0.80, 0.79, 0.76), 0.25, coat=0.5), size=(1.16, 1.0, 0.9))
    skin = c.stuff(None, 0.28, coat=0.9, bump=0.5, grain=16, sss=0.08)

    def glaze(p: Points) -> Points:
        tone = blend((0.46, 0.095, 0.008), (0.66, 0.22, 0.018), 0.5 + 0.5 * ripple(p, 4, 3))
        return blend(tone, (0.10, 0.018, 0.005), 0.85 * ease(0.45, 1.5, ripple(p, 8, 8)))

    kinds = [
        die(c, partial(_joint, look=skin, paint=glaze, seed=k, rough=0.026, flat=k % 2 == 1, bare=0.14))
        for k in range(4)
    ]
    for k, (x, y, z, spin, tip) in enumerate(
        (
            (-0.95, -0.42, 0.38, 200, 0),
            (-0.42, -0.66, 0.36, 250, -6),
            (0.18, -0.55, 0.36, 300, 4),
            (-1.0, 0.18, 0.38, 160, 0),
            (-0.62, 0.58, 0.38, 120, 4),
            (0.05, 0.55, 0.38, 80, 0),
            (0.38, 0.02, 0.40, 10, 6),
            (-0.35, 0.0, 0.42, 150, 0),
            (-0.62, -0.18, 0.80, 215, 10),
            (-0.08, -0.22, 0.80, 318, -8),
            (-0.28, 0.28, 0.84, 84, 6),
            (-0.36, -0.02, 1.14, 250, 16),
        )
    ):
        stamp(c, kinds[k % 4], (x, y, z - 0.06), (c.jitter(20), tip, spin), 0.98)
    sauce = c.stuff((0.42, 0.07, 0.008), 0.12, coat=1.0)

    def pool(p: Points) -> Points:
        return p * (1 + 0.16 * ripple(p * (1, 1, 0), 2.2, 3))[:, None] ** (1, 1, 0)

    c.lathe(
        [(0, 0.12), (0.9, 0.115), (1.0, 0.09)],
        sauce,
        pool,
        None,
        120,
        at=(-0.34, -0.04, 0.0),
        size=(1.02, 0.86, 1),
    )
    _sticks(c, (1.02, 0.42, 0.12), 68, 6, (0.46, 0.62, 0.20), 1.0)
    _sticks(c, (0.62, 0.78, 0.12), 40, 4, (0.78, 0.26, 0.02), 0.8)
    sauce_cup(c, (1.02, -0.42, 0.1), c.stuff((0.84, 0.80, 0.68), 0.3, coat=0.4, sss=0.2), 1.25)
    herbs(c, 10, 0.28, 0.42, 0.06, (1.02, -0.42, 0))


def _crust(p: Points) -> Points:
    tone = blend((0.56, 0.25, 0.045), (0.38, 0.13, 0.018), 0.5 + 0.5 * ripple(p, 5, 3))
    tone = blend(tone, (0.70, 0.42, 0.13), 0.7 * ease(0.5, 1.3, ripple(p, 15, 6)))
    return blend(tone, (0.22, 0.07, 0.01), 0.75 * ease(0.6, 1.7, ripple(p, 9, 9)))


def chicken_bucket(c: Craft) -> None:
    """A striped bucket heaped with crisp pieces."""

    def stripes(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        tone = blend((0.86, 0.84, 0.80), _RED, ease(-0.06, 0.06, np.cos(8 * a)))
        tone = blend(tone, _RED, ease(1.42, 1.44, p[:, 2]))
        return blend(tone, (0.62, 0.54, 0.42), ease(0.0, -0.02, p[:, 2] - 0.03))

    side = [
        (0, 0),
        (0.92, 0),
        (0.92, 0),
        (1.22, 1.62),
        (1.22, 1.62),
        (1.26, 1.62),
        (1.27, 1.68),
        (1.23, 1.71),
        (1.19, 1.66),
        (1.1, 1.3),
        (0, 1.3),
    ]
    c.lathe(side, c.stuff(None, 0.45, coat=0.2), None, stripes, 220, 140)
    look = c.stuff(None, 0.6, bump=1.0, grain=18, coat=0.12)
    kinds = [die(c, partial(_joint, look=look, paint=_crust, seed=10 + k, rough=0.05)) for k in range(2)]

    def chunk(c: Craft, seed: int) -> None:
        def lumpy(p: Points) -> Points:
            q = p * (0.62, 0.46, 0.36)
            by = 0.10 * ripple(q, 3, seed) + 0.05 * (ripple(q, 12, seed + 1) + 0.7 * ripple(q, 25, seed + 2))
            return q * (1 + by)[:, None]

        c.ball(look, lumpy, _crust, 76)

    kinds += [die(c, partial(chunk, seed=30 + k)) for k in range(2)]
    for kind, at, turn, size in (
        (2, (-0.5, 0.4, 1.70), (10, 10, 30), 1.0),
        (3, (0.5, 0.45, 1.72), (0, -10, 120), 1.0),
        (3, (0.0, 0.6, 1.9), (20, 0, 60), 0.9),
        (2, (0.68, -0.16, 1.76), (30, 10, -60), 0.85),
        (3, (-0.7, -0.18, 1.76), (-10, 20, 200), 0.85),
        (2, (0.0, -0.58, 1.74), (30, 0, 10), 0.95),
        (0, (-0.30, -0.30, 2.0), (20, -66, -158), 1.12),
        (0, (0.62, 0.12, 2.08), (10, -58, 22), 1.1),
        (1, (0.18, -0.28, 1.98), (-10, -34, -62), 1.12),
        (3, (-0.22, 0.28, 2.16), (30, 20, 70), 1.0),
        (2, (-0.50, -0.55, 1.80), (0, 40, 40), 0.66),
        (3, (0.50, -0.56, 1.80), (40, 0, 100), 0.62),
    ):
        stamp(c, kinds[kind], at, turn, size)


def _squared(wide: float, deep: float, power: float = 0.32) -> Any:
    """Bends what is round about z to a rectangle with soft corners."""

    def shape(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        x, y = np.cos(a), np.sin(a)
        q = p.copy()
        q[:, 0] = r * wide * np.sign(x) * np.abs(x) ** power
        q[:, 1] = r * deep * np.sign(y) * np.abs(y) ** power
        return q

    return shape


def burger(c: Craft) -> None:
    """A cheeseburger about 2 wide."""

    def baked(p: Points) -> Points:
        tone = blend((0.60, 0.27, 0.06), (0.42, 0.145, 0.022), 0.45 + 0.3 * ripple(p, 2, 3) + 0.4 * p[:, 2])
        return blend((0.78, 0.56, 0.28), tone, ease(0.02, 0.22, p[:, 2]))

    bun = c.stuff(None, 0.35, coat=0.35, bump=0.08, grain=14, sss=0.06)
    c.lathe(
        [(0, 0), (0.9, 0), (1.0, 0.06), (1.04, 0.18), (1.0, 0.30), (0.9, 0.32), (0, 0.32)],
        bun,
        None,
        lambda p: baked(np.stack([p[:, 0], p[:, 1], 0.5 - 0.8 * np.abs(p[:, 2] - 0.12)], 1)),
    )
    patty = c.stuff(
        (0.115, 0.042, 0.018), 0.5, second=(0.19, 0.075, 0.03), scale=7, bump=1.0, grain=10, coat=0.4
    )

    def rough(p: Points) -> Points:
        return p * (1 + 0.03 * ripple(p, 5, 4) + 0.02 * ripple(p, 13, 5))[:, None] ** (1, 1, 0.2)

    c.lathe(
        [(0, 0.36), (0.95, 0.36), (1.08, 0.46), (1.08, 0.56), (0.98, 0.66), (0, 0.67)],
        patty,
        rough,
        None,
        120,
        60,
    )
    n = np.linspace(-1, 1, 60)
    u, v = np.meshgrid(n, n, indexing="ij")
    x, y = 1.04 * u, 1.04 * v
    r = np.hypot(x, y)
    droop = 0.69 - 0.36 * ease(0.98, 1.42, r) - 0.012 * np.sin(5 * u + 3 * v)
    spread = 1 - 0.20 * ease(1.0, 1.45, r)
    c.grid(
        np.stack([x * spread, y * spread, droop], -1),
        c.stuff((0.86, 0.44, 0.02), 0.3, coat=0.4, sss=0.25),
        turn=(0, 0, 38),
    )
    red = c.stuff((0.58, 0.03, 0.012), 0.15, coat=0.8, sss=0.1)
    for a in (20, 140, 260):
        b = math.radians(a)
        c.lathe(
            [(0, 0.05), (0.52, 0.05), (0.56, 0), (0.52, -0.05), (0, -0.05)],
            red,
            at=(0.5 * math.cos(b), 0.5 * math.sin(b), 0.76),
            turn=(3, 2, 0),
        )
    green = c.stuff((0.20, 0.42, 0.05), 0.4, second=(0.36, 0.54, 0.14), scale=3, coat=0.25, sss=0.15)
    for low, seed in ((0.84, 2), (0.88, 7)):
        a, t = np.meshgrid(
            np.linspace(0, 2 * np.pi, 260, endpoint=False), np.linspace(0, 1, 16), indexing="ij"
        )
        frill = np.sin(17 * a + seed) + 0.7 * np.sin(29 * a + 2 * seed)
        out = 0.2 + (0.92 + 0.05 * np.sin(5 * a + seed)) * t
        z = low + 0.02 * t + 0.055 * frill * ease(0.6, 1, t) - 0.06 * ease(0.8, 1.0, t)
        c.grid(np.stack([out * np.cos(a), out * np.sin(a), z], -1).transpose(1, 0, 2), green, wrap=True)
    dome = [(0, 0.90), (0.92, 0.90), (1.05, 1.0), (1.06, 1.12), (0.95, 1.38), (0.6, 1.60), (0.0, 1.68)]
    c.lathe(
        dome,
        bun,
        lambda p: p * (1 + 0.01 * ripple(p, 2, 6))[:, None],
        lambda p: baked(p - (0, 0, 0.9)),
        110,
        80,
    )
    spots, kind = [], c.stuff((0.84, 0.74, 0.50), 0.45)
    for k in range(70):
        s = 0.82 * math.sqrt((k + 0.5) / 70)
        z = float(np.interp(s, [0, 0.6, 0.95], [1.685, 1.605, 1.385]))
        spots.append(
            (s * math.cos(k * GOLDEN) + c.jitter(0.03), s * math.sin(k * GOLDEN) + c.jitter(0.03), z)
        )
    first = None
    for at in spots:
        turn = (c.jitter(30), c.jitter(30), c.rng.uniform(0, 360))
        if first is None:
            first = c.ball(kind, fine=10, at=at, turn=turn, size=(0.032, 0.056, 0.024))
        else:
            c.again(first, at, turn, (0.032, 0.056, 0.024))


def fries_box(c: Craft) -> None:
    """Fries in a red carton, about 1.6 wide."""
    paper, inside = c.stuff(None, 0.4, coat=0.25), c.stuff((0.80, 0.74, 0.64), 0.7)

    def stripes(p: Points) -> Points:
        return blend(
            (0.84, 0.82, 0.78), _RED, ease(-0.1, 0.1, np.cos(21 * p[:, 0] / (0.52 + 0.24 * p[:, 2])))
        )

    u, v = np.meshgrid(np.linspace(-1, 1, 120), np.linspace(0, 1, 24), indexing="ij")
    for s, high, look in ((-1, 1.0, paper), (1, 1.35, paper), (1, 1.34, inside)):
        top = high * (1 - 0.16 * (1 - u**2) * (s < 0) - 0.12 * u**2 * (s > 0))
        wide = 0.52 + 0.26 * v
        y = s * ((0.16 + 0.22 * v) * np.sqrt(np.clip(1 - u**2, 0, 1))) - (0.012 if look is inside else 0)
        c.grid(np.stack([u * wide, y, top * v], -1), look, None if look is inside else stripes)
    fry = c.stuff(
        (0.84, 0.56, 0.15), 0.45, second=(0.74, 0.40, 0.07), scale=4, stretch=(5, 5, 1), sss=0.15, coat=0.2
    )
    for k in range(52):
        x, y = 0.92 * (2 * ((k * 0.618) % 1) - 1), (-0.09, 0.02, 0.12)[k % 3]
        lean, high = (
            17 * x + c.jitter(7),
            0.55 + c.rng.uniform(0.25, 0.6) * (1.1 - 0.35 * x * x) + 0.12 * (k % 3),
        )
        sin, cos = math.sin(math.radians(lean)), math.cos(math.radians(lean))
        at = 0.45 * x + 0.5 * high * sin, y * (1 + 0.2 * high), 0.5 + 0.5 * high * cos
        c.box(fry, (0.105, 0.105, high), 0.018, at=at, turn=(c.jitter(3) - 20 * y, lean, c.jitter(12)))


def burger_meal(c: Craft) -> None:
    """On a tray with a paper, fries and a cup of cola."""
    tray = c.stuff((0.10, 0.055, 0.03), 0.4, coat=0.3, bump=0.05)
    c.lathe(
        [
            (0, 0),
            (0.94, 0),
            (0.96, 0.02),
            (1.0, 0.17),
            (1.02, 0.18),
            (1.0, 0.2),
            (0.95, 0.08),
            (0.93, 0.05),
            (0, 0.05),
        ],
        tray,
        _squared(2.25, 1.55, 0.22),
        None,
        200,
        90,
    )

    def checks(p: Points) -> Points:
        odd = (np.floor(p[:, 0] / 0.22) + np.floor(p[:, 1] / 0.22)) % 2
        edge = (np.abs(p[:, 0]) > 1.5) | (np.abs(p[:, 1]) > 0.95)
        return blend((0.84, 0.82, 0.78), (0.60, 0.05, 0.04), odd * edge)

    n, m = np.meshgrid(np.linspace(-1.9, 1.9, 280), np.linspace(-1.28, 1.28, 190), indexing="ij")
    c.grid(np.stack([n, m, 0.065 + 0.006 * np.sin(3 * n + 2 * m)], -1), c.stuff(None, 0.6), checks)
    with c.moved((-0.78, -0.25, 0.08), (0, 0, -14), 0.92):
        burger(c)
    with c.moved((0.92, -0.25, 0.08), (0, 0, 12), 1.12):
        fries_box(c)
    with c.moved((0.62, 0.85, 0.07)):

        def paper(p: Points) -> Points:
            return blend((0.84, 0.83, 0.80), _RED, ease(0.42, 0.44, p[:, 2]) * ease(1.3, 1.28, p[:, 2]))

        c.lathe(
            [(0, 0), (0.44, 0), (0.44, 0), (0.6, 1.75), (0.6, 1.75), (0, 1.75)],
            c.stuff(None, 0.4, coat=0.3),
            None,
            paper,
            96,
            140,
        )
        lid = c.stuff((0.84, 0.85, 0.86), 0.2, coat=0.5)
        c.lathe(
            [(0.58, 1.66), (0.66, 1.68), (0.66, 1.78), (0.6, 1.8), (0.58, 1.86), (0, 1.86)], lid, steps=96
        )
        c.tube(
            [(0.05, 0, 1.8), (0.10, 0.02, 2.4), (0.16, 0.0, 2.62), (0.42, -0.05, 2.78)],
            0.055,
            c.stuff((0.84, 0.83, 0.8), 0.35, second=_RED, scale=2),
            sides=14,
        )


BUILDERS: dict[str, Builder] = {
    "chicken-wings": wings,
    "chicken-bucket": chicken_bucket,
    "burger-meal": burger_meal,
    "fries-box": fries_box,
}
"""Key -> who builds it."""

"""A margarita, a milkshake and a parfait, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.cakes import berry, swirl
from data.goods.coolers import straw, wheel
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import basil, grains
from data.goods.drinks import ice, liquid
from data.goods.greens import beads
from data.goods.heaps import die, stamp

_LIME = (0.16, 0.36, 0.03), (0.52, 0.66, 0.20), (0.72, 0.80, 0.46)


_MARGARITA = (
    (0, 0),
    (0.5, 0),
    (0.52, 0.02),
    (0.26, 0.06),
    (0.06, 0.14),
    (0.05, 0.3),
    (0.05, 0.86),
    (0.09, 0.98),
    (0.30, 1.10),
    (0.42, 1.30),
    (0.46, 1.42),
    (0.72, 1.58),
    (0.94, 1.80),
    (1.0, 2.02),
)


def margarita(c: Craft) -> None:
    """In a stepped glass with salt on its rim and a wheel of lime."""
    c.lathe(_MARGARITA, c.glass(clear=0.9), fine=130)

    def paint(p: Points) -> Points:
        return blend((0.56, 0.70, 0.16), (0.76, 0.84, 0.36), ease(1.0, 1.9, p[:, 2]) + 0.2 * ripple(p, 3, 2))

    liquid(
        c,
        c.stuff(None, 0.06, coat=0.6, clear=0.12, glow=0.12),
        [(0, 0.98), (0.12, 1.0), *_MARGARITA[8:]],
        1.90,
        0.96,
        paint,
    )
    ice(c, 6, 1.86, 0.5)
    salt = c.stuff((0.90, 0.90, 0.89), 0.4)
    spots = []
    for k in range(1500):
        a, w = k * GOLDEN, c.rng.gauss(0, 0.014)
        spots.append(
            (
                1.0 * math.cos(a) + w * math.cos(a),
                1.0 * math.sin(a) + w * math.sin(a),
                2.02 + c.rng.gauss(0, 0.022),
            )
        )
    beads(c, spots, 0.020, salt, fine=4)
    wheel(c, *_LIME, at=(0.80, -0.18, 2.12), turn=(78, 0, 26), size=0.36)
    straw(c, (0.10, 0.30, 0.10), (0.86, 0.86, 0.82), [(-0.25, 0.1, 1.3), (-0.62, 0.18, 2.6)], 0.045)


_FLUTED = (
    (0, 0),
    (0.46, 0),
    (0.48, 0.03),
    (0.30, 0.10),
    (0.14, 0.18),
    (0.13, 0.28),
    (0.28, 0.42),
    (0.36, 0.62),
    (0.44, 1.3),
    (0.58, 2.15),
    (0.66, 2.36),
)


def milkshake(c: Craft) -> None:
    """Vanilla with chocolate syrup, cream, sprinkles and a cherry, in a fluted glass."""

    def flutes(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        by = 1 + 0.028 * np.cos(12 * a) * ease(0.35, 0.6, p[:, 2]) * ease(2.3, 2.0, p[:, 2])
        return p * np.stack([by, by, np.ones_like(by)], 1)

    c.lathe(_FLUTED, c.glass(clear=0.94, rim=0.5), flutes, None, 140, 130)

    def shake(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        run = ease(
            0.25,
            0.7,
            np.sin(5 * a + 0.9 * np.sin(3 * p[:, 2])) - 0.35 * (2.2 - p[:, 2]) + 0.25 * ripple(p, 3, 2),
        )
        tone = blend((0.86, 0.74, 0.56), (0.84, 0.69, 0.49), 0.5 + 0.4 * ripple(p, 3, 5))
        return blend(tone, (0.10, 0.034, 0.012), 0.92 * run * ease(0.6, 1.0, p[:, 2]))

    liquid(
        c, c.stuff(None, 0.25, coat=0.4, sss=0.15), [(0, 0.32), (0.14, 0.34), *_FLUTED[6:]], 2.30, 0.96, shake
    )
    cream = c.stuff((0.88, 0.86, 0.82), 0.4, sss=0.3)
    swirl(c, cream, (0, 0, 2.36), 1.95, 6)
    syrup = c.stuff((0.07, 0.022, 0.008), 0.08, coat=1)
    for k in range(7):
        b = 2 * math.pi * k / 7
        line = [
            (r * math.cos(b + 0.3 * r), r * math.sin(b + 0.3 * r), z)
            for r, z in ((0.10, 3.42), (0.30, 3.16), (0.46, 2.86), (0.60, 2.56 + 0.05 * (k % 3)))
        ]
        c.tube(line, [0.05, 0.045, 0.035, 0.045], syrup, sides=12, fine=40)
    colours = (
        (0.75, 0.05, 0.10),
        (0.85, 0.55, 0.03),
        (0.08, 0.30, 0.62),
        (0.16, 0.46, 0.10),
        (0.82, 0.28, 0.46),
    )
    for colour in colours:
        spots = []
        for _ in range(14):
            z, b = c.rng.uniform(2.5, 3.35), c.rng.uniform(0, 6.3)
            r = float(np.interp(z, [2.4, 2.7, 3.0, 3.4], [0.66, 0.56, 0.42, 0.2]))
            spots.append((r * math.cos(b), r * math.sin(b), z))
        grains(c, spots, c.stuff(colour, 0.3), (0.016, 0.016, 0.055))
    c.ball(c.stuff((0.50, 0.006, 0.012), 0.1, coat=1), at=(0, -0.02, 3.62), size=0.17)
    c.tube([(0, 0, 3.76), (0.04, 0, 3.96), (0.16, 0, 4.12)], 0.016, c.stuff((0.2, 0.12, 0.04), 0.6))
    straw(
        c,
        (0.62, 0.02, 0.03),
        (0.86, 0.85, 0.82),
        [(0.2, 0.2, 1.4), (0.52, 0.3, 3.0), (0.72, 0.36, 4.0)],
        0.07,
    )


_TUMBLER = ((0, 0), (0.48, 0), (0.52, 0.03), (0.56, 0.3), (0.68, 1.7), (0.70, 1.86))


def parfait(c: Craft) -> None:
    """Layers of yoghurt, granola and berries in a glass."""
    c.lathe(_TUMBLER, c.glass(clear=0.95, rim=0.45), fine=110)
    layers = (
        (0.08, 0.42, "red"),
        (0.42, 0.80, "white"),
        (0.80, 1.06, "oats"),
        (1.06, 1.42, "white"),
        (1.42, 1.62, "red"),
        (1.62, 1.84, "white"),
    )

    def wide(z: float) -> float:
        return float(np.interp(z, [q for _, q in _TUMBLER[2:]], [r for r, _ in _TUMBLER[2:]])) * 0.965

    def bands(p: Points) -> Points:
        z = p[:, 2] + 0.03 * ripple(p * (1, 1, 0), 3, 4) + 0.012 * ripple(p, 9, 2)
        tone = np.tile((0.86, 0.84, 0.79), (len(p), 1))
        fruit = blend((0.40, 0.010, 0.03), (0.58, 0.05, 0.07), 0.5 + 0.5 * ripple(p, 5, 3))
        for low, high, kind in layers:
            inside = ease(low - 0.012, low + 0.012, z) * ease(high + 0.012, high - 0.012, z)
            tone = blend(
                tone, {"red": fruit, "white": (0.86, 0.84, 0.79), "oats": (0.50, 0.29, 0.10)}[kind], inside
            )
        return tone

    line = [(0, 0.08), *((wide(z), z) for z in np.linspace(0.08, 1.84, 40)), (0.3, 1.86), (0, 1.86)]
    c.lathe(line, c.stuff(None, 0.3, sss=0.2, coat=0.3), None, bands, 120, 160)
    oats = [c.stuff(v, 0.7, bump=0.4) for v in ((0.62, 0.38, 0.14), (0.46, 0.24, 0.08), (0.74, 0.54, 0.27))]
    for tone in range(3):
        spots = []
        for _ in range(150):
            z, a = c.rng.uniform(0.83, 1.03), c.rng.uniform(0, 6.3)
            r = wide(z) - 0.02
            spots.append((r * math.cos(a), r * math.sin(a), z - 0.03 * math.sin(3 * a)))
        beads(c, spots, [c.rng.uniform(0.022, 0.042) for _ in spots], oats[tone], fine=6)
    for k in range(70):
        r, a = 0.6 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)
        size = c.rng.uniform(0.035, 0.075)
        c.ball(
            oats[k % 3],
            fine=7,
            at=(r * math.cos(a), r * math.sin(a), 1.9),
            size=(size, size, 0.6 * size),
            turn=(c.jitter(90), c.jitter(90), 0),
        )
    kind = die(c, lambda c: berry(c, (0, 0, -0.55)))
    for at, turn in (
        ((-0.28, 0.16, 2.06), (0, 120, 150)),
        ((0.12, 0.32, 2.08), (0, 110, 60)),
        ((0.0, -0.25, 2.08), (0, 128, 260)),
    ):
        stamp(c, kind, at, turn, 0.55)
    blue = c.stuff((0.04, 0.05, 0.15), 0.5, second=(0.12, 0.14, 0.28), scale=4)
    for x, y, z in (
        (0.36, -0.02, 2.0),
        (0.3, -0.28, 1.98),
        (-0.3, -0.2, 2.0),
        (-0.46, 0.0, 1.98),
        (0.38, 0.22, 1.98),
        (0.14, 0.02, 2.12),
    ):
        c.ball(blue, at=(x, y, z), size=0.12)
    basil(c, (0.12, 0.06, 2.18), 0.28)


BUILDERS: dict[str, Builder] = {
    "margarita": margarita,
    "milkshake": milkshake,
    "parfait": parfait,
}
"""Key -> who builds it."""

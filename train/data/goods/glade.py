"""What grows and shines at night in woods and gardens, built and rendered for `cooked.py`: glowing mushrooms, a wreath
of flowers, a mossy log, a paper lantern.
"""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from data.goods.antiques import torus
from data.goods.craft import GOLDEN, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.fairyhomes import pebbles, turf
from data.goods.greens import beads
from data.goods.grove import rings
from data.goods.heaps import die, stamp
from data.goods.trees import foliage


def glowing_mushrooms(c: Craft) -> None:
    """Blue ones in a group, spores about them."""
    stem = c.stuff(None, 0.5, glow=0.22)
    cap, gill = c.stuff(None, 0.25, coat=0.5, glow=0.30), c.stuff((0.25, 0.85, 1.0), 0.6, glow=0.8)

    def shaft(p: Points) -> Points:
        return blend((0.05, 0.18, 0.30), (0.40, 0.85, 0.95), ease(0.0, 1.3, p[:, 2]))

    def skin(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        tone = blend((0.10, 0.62, 0.95), (0.02, 0.12, 0.55), ease(0.95, 0.1, r) + 0.12 * ripple(p, 3, 2))
        spot = np.zeros(len(p))
        for k in range(20):
            a, d = k * GOLDEN, 0.2 + 0.75 * math.sqrt((k + 0.5) / 20)
            spot = np.maximum(
                spot, ease(0.10, 0.06, np.hypot(p[:, 0] - d * math.cos(a), p[:, 1] - d * math.sin(a)))
            )
        return blend(tone, (0.75, 1.0, 1.0), 0.9 * spot)

    def fungus(c: Craft) -> None:
        c.lathe(
            [(0.26, 0), (0.19, 0.3), (0.14, 0.9), (0.15, 1.4)],
            stem,
            lambda p: p + np.c_[0.06 * np.sin(2.4 * p[:, 2]), 0 * p[:, :2]],
            shaft,
        )
        with c.moved((0, 0, 1.25)):
            c.lathe(
                [(1.0, -0.06), (1.02, 0.02), (0.92, 0.24), (0.6, 0.52), (0.25, 0.68), (0, 0.72)],
                cap,
                None,
                skin,
                96,
                70,
            )
            frill = lambda p: p + np.c_[0 * p[:, :2], 0.025 * np.cos(44 * np.arctan2(p[:, 1], p[:, 0]))]  # noqa: E731
            c.lathe([(1.0, -0.05), (0.6, 0.02), (0.14, 0.12)], gill, frill, steps=300, fine=24)

    kind = die(c, fungus)
    for x, y, size, lean in ((0.0, 0.1, 1.25, -3), (0.95, -0.1, 0.82, 10), (-0.95, 0.0, 0.92, -11), (0.45, -0.62,
        0.5, 6), (-0.5, -0.6, 0.55, -8),
                             (1.45, -0.45, 0.42, 14), (-1.45, -0.4, 0.36, -14), (0.05, -0.85, 0.3, 0)):  # fmt: skip
        stamp(c, kind, (x, y, 0), (c.jitter(4) + 4, lean, c.rng.uniform(0, 360)), size)
    soil = c.stuff((0.03, 0.045, 0.03), 0.95, second=(0.06, 0.05, 0.035), scale=4, bump=0.8)
    c.lathe(
        [(0, 0.06), (1.4, 0.02), (1.9, -0.08), (1.8, -0.14)],
        soil,
        lambda p: p * (1 + 0.08 * ripple(p * (1, 1, 0), 1.5, 2))[:, None],
        size=(1, 0.62, 1),
    )
    rng = np.random.default_rng(5)
    a, d = rng.uniform(0, 6.3, 2200), 1.8 * np.sqrt(rng.random(2200))
    turf(
        c,
        np.stack([d * np.cos(a), 0.62 * d * np.sin(a), 0.03 - 0.03 * d], 1),
        0.2,
        0.4,
        (0.10, 0.36, 0.24),
        (0.015, 0.07, 0.04),
        0.026,
    )
    spots = [(c.jitter(1.9), -0.5 * c.rng.random(), 0.2 + 2.4 * c.rng.random()) for _ in range(60)]
    beads(
        c,
        spots,
        [0.008 + 0.02 * c.rng.random() ** 2 for _ in spots],
        c.stuff((0.5, 0.95, 1.0), 1, glow=4.0),
        fine=6,
    )


def flower_wreath(c: Craft) -> None:
    rng = np.random.default_rng(3)
    n = 2600
    a, t = rng.uniform(0, 6.3, n), rng.normal(size=(n, 2)) * 0.16
    p = np.stack([(1.5 + t[:, 0]) * np.cos(a), t[:, 1], (1.5 + t[:, 0]) * np.sin(a)], 1)
    ways = np.stack([-np.sin(a), 0 * a - 0.4, np.cos(a)], 1) + 0.6 * rng.normal(size=(n, 3)) + 0.5 * p / 1.5
    foliage(
        c,
        p,
        ways,
        0.34,
        0.13,
        c.stuff(None, 0.55, sss=0.1, deep=0.02),
        np.array((0.03, 0.12, 0.03)),
        np.array((0.24, 0.38, 0.13)),
        rng.random(n),
    )
    torus(c, c.stuff((0.22, 0.12, 0.06), 0.9), 1.5, 0.09, (0, 0.05, 0), (90, 0, 0))

    def rose(c: Craft, outer: Colour, inner: Colour) -> None:
        look = c.stuff(None, 0.55, sss=0.2, deep=0.03)
        for k in range(26):
            t = (k + 0.5) / 26
            tone = tuple(blend(inner, outer, np.array(t)))

            def tint(p: Points, tone: Colour = tone) -> Points:
                return blend(np.array(tone) * 0.75, tone, ease(0, 0.8, p[:, 1]))

            c.leaf(look, 0.28 + 0.5 * t, 0.30 + 0.5 * t, 0.9 - 0.5 * t, 0.5, 0.8, wave=0.06, paint=tint, at=(0, 0,
                0.10 - 0.12 * t),
                   turn=(78 - 66 * t, 0, math.degrees(k * GOLDEN)))  # fmt: skip

    def star(c: Craft, tone: Colour) -> None:
        look = c.stuff(tone, 0.55, sss=0.2, deep=0.03)
        for k in range(13):
            c.leaf(look, 0.62, 0.22, 0.35, 0.25, 0.9, at=(0, 0, 0), turn=(10, 0, 27.7 * k))
        beads(c, [(0.13 * math.sqrt((k + 0.5) / 40) * math.cos(k * GOLDEN),
            0.13 * math.sqrt((k + 0.5) / 40) * math.sin(k * GOLDEN), 0.07) for k in range(40)], 0.03,
              c.stuff((0.76, 0.48, 0.04), 0.6), fine=6)  # fmt: skip

    roses = [
        die(c, partial(rose, outer=o, inner=i))
        for o, i in (
            ((0.84, 0.50, 0.52), (0.70, 0.16, 0.26)),
            ((0.86, 0.78, 0.66), (0.84, 0.58, 0.36)),
            ((0.56, 0.05, 0.14), (0.34, 0.01, 0.05)),
        )
    ]
    stars = [
        die(c, partial(star, tone=v)) for v in ((0.86, 0.85, 0.82), (0.40, 0.26, 0.70), (0.84, 0.58, 0.10))
    ]
    for k in range(17):
        b = 2 * math.pi * k / 17
        r = 1.5 + c.jitter(0.1)
        tilt = (90 + 22 * math.sin(b) + c.jitter(12), 22 * math.cos(b), c.rng.uniform(0, 360))
        with c.moved((r * math.cos(b), -0.24, r * math.sin(b)), (tilt[0], 0, 0)):
            stamp(
                c,
                roses[k % 3] if k % 2 == 0 else stars[(k // 2) % 3],
                (0, 0, 0),
                (0, c.jitter(14), tilt[2]),
                0.62 if k % 2 == 0 else 0.6,
            )
    berries = []
    for k in range(60):
        b = 2 * math.pi * k / 60 + c.jitter(0.05)
        r = 1.5 + c.jitter(0.34)
        berries.append((r * math.cos(b), -0.2 - 0.1 * c.rng.random(), r * math.sin(b)))
    beads(c, berries, 0.05, c.stuff((0.58, 0.03, 0.04), 0.25, coat=0.5), fine=8)


def mossy_log(c: Craft) -> None:
    bark = c.stuff(
        (0.16, 0.10, 0.06), 0.95, second=(0.07, 0.045, 0.028), scale=3, stretch=(4, 4, 0.5), bump=1.0, grain=8
    )

    def shape(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        grow = 1 + 0.035 * np.cos(22 * a + 3 * np.sin(1.5 * z + a)) + 0.06 * ripple(p * (1, 1, 0.5), 1.6, 4)
        return np.asarray(p * np.stack([grow, grow, 1 + 0 * z], 1))

    with c.moved((0, 0, 0.62), (0, 90, 24)):
        c.lathe(
            [(0.6, -1.9), (0.62, -1.2), (0.58, 0.0), (0.6, 1.2), (0.62, 1.9)], bark, shape, steps=200, fine=90
        )
        cut = c.stuff(None, 0.8, bump=0.3, grain=40)
        for z in (-1.9, 1.9):
            c.lathe(
                [(0, z), (0.3, z), (0.6, z)],
                cut,
                lambda p: p * (1 + 0.04 * ripple(p * (1, 1, 0), 1.6, 4))[:, None] ** np.array((1, 1, 0)),
                lambda p: rings(p * 1.3),
                200,
                60,
            )
        c.tube([(-0.5, 0.2, 0.6), (-0.9, 0.35, 0.75), (-1.15, 0.4, 0.9)], [0.16, 0.11, 0.09], bark, sides=14)
        rng = np.random.default_rng(3)
        a, up = rng.normal(math.pi, 0.75, 9000), rng.uniform(-1.85, 1.85, 9000)
        p = shape(np.stack([0.6 * np.cos(a), 0.6 * np.sin(a), up], 1))
        keep = ripple(p, 1.5, 5) > -0.1
        turf(c, p[keep], 0.075, 0.8, (0.34, 0.44, 0.06), (0.09, 0.18, 0.02), 0.03, up=p[keep] * (1.5, 1.5, 0))
    cap, stem = (
        c.stuff((0.58, 0.30, 0.10), 0.45, second=(0.70, 0.46, 0.20), scale=4, coat=0.2),
        c.stuff((0.78, 0.70, 0.56), 0.7),
    )
    for x, y, z, s in (
        (0.4, -0.45, 0.95, 0.17),
        (0.62, -0.5, 0.80, 0.13),
        (0.2, -0.62, 0.78, 0.12),
        (-0.9, -1.0, 0.0, 0.2),
        (-0.65, -1.05, 0.0, 0.14),
    ):
        c.tube([(x, y, z), (x, y - 0.05, z + 1.3 * s)], 0.28 * s, stem, sides=12)
        c.lathe(
            [(0.25, 0), (0.95, -0.06), (1.0, 0.05), (0.75, 0.45), (0.3, 0.62), (0, 0.65)],
            cap,
            at=(x, y - 0.05, z + 1.25 * s),
            size=s,
        )
    rng = np.random.default_rng(8)
    p = np.stack([rng.uniform(-2.1, 2.1, 1500), rng.uniform(-1.15, 0.7, 1500), 0 * rng.random(1500)], 1)
    p[:, 1] -= 0.0
    p = p[(p[:, 0] / 2.1) ** 2 + ((p[:, 1] + 0.2) / 0.95) ** 2 < 1]
    turf(c, p, 0.22, 0.4)
    pebbles(c, [((1.5, -0.75, 0.05), 0.2), ((1.2, -0.9, 0.04), 0.12), ((-1.6, -0.6, 0.05), 0.15)])


def paper_lantern(c: Craft) -> None:
    """A red one with ribs, gold and a tassel, lit within."""

    def ribs(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        wave = 1 - 0.035 * np.abs(np.cos(12 * a)) ** 0.7
        return np.asarray(p * np.stack([wave, wave, np.ones(len(p))], 1))

    def paper(p: Points) -> Points:
        a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
        tone = blend(
            (0.42, 0.008, 0.008),
            (0.95, 0.13, 0.03),
            ease(1.15, 0.0, np.abs(z)) * (0.7 + 0.3 * np.abs(np.sin(12 * a))),
        )
        return blend(tone, (0.85, 0.55, 0.12), 0.9 * ease(0.05, 0.03, np.abs(np.abs(z) - 0.86)))

    gold, red = c.stuff((0.76, 0.50, 0.12), 0.3, metal=0.8, glow=0.08), c.stuff((0.50, 0.012, 0.012), 0.6)
    with c.moved((0, 0, 2.6)):
        side = [(0.45, -1.08), (0.95, -0.86), (1.38, -0.4), (1.5, 0), (1.38, 0.4), (0.95, 0.86), (0.45, 1.08)]
        c.lathe(side, c.stuff(None, 0.7, glow=0.65), ribs, paper, 240, 90)
        for s in (-1, 1):
            c.lathe(
                [(0.46, 1.02 * s), (0.52, 1.06 * s), (0.52, 1.22 * s), (0.44, 1.26 * s), (0, 1.26 * s)],
                gold,
                steps=60,
            )
        c.tube([(0, 0, 1.2), (0, 0, 1.75)], 0.03, red)
        torus(c, gold, 0.1, 0.03, (0, 0, 1.8), (90, 0, 0))
        c.tube([(0, 0, -1.2), (0, 0, -1.6)], 0.03, red)
        c.ball(gold, fine=20, at=(0, 0, -1.62), size=0.13)
        for k in range(60):
            b, r = k * GOLDEN, 0.13 * math.sqrt((k + 0.5) / 60)
            c.tube([(r * math.cos(b), r * math.sin(b), -1.68), (1.25 * r * math.cos(b), 1.25 * r * math.sin(b), -2.2),
                    (1.5 * r * math.cos(b), 1.5 * r * math.sin(b), -2.75)], 0.014, red, sides=5, fine=8)  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "glowing-mushrooms": glowing_mushrooms, "flower-wreath": flower_wreath, "mossy-log": mossy_log,
        "paper-lantern": paper_lantern,
}  # fmt: skip
"""Key -> who builds it."""

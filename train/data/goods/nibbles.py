"""Small things by the bowl or the plate, built and rendered for `cooked.py`: olives, nuts, beans, falafel, prawns."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.coolers import wheel
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.dishes import bowl, herbs, plate
from data.goods.greens import beads
from data.goods.heaps import die, stamp, tumbled
from data.goods.platefuls import sauce_cup


def _bowlful(
    c: Craft, kinds: list[Any], gap: float, size: float, glaze: Any, under: Colour, top: float = 1.5
) -> None:
    """A bowl heaped with them."""
    bowl(c, glaze)
    c.lathe([(0, top - 0.62), (0.7, 0.72), (1.09, 0.6)], c.stuff(under, 0.8), steps=40)
    spots: list[At] = []
    for drop in (0.9, 0.0):
        wide = 1.28 - size - 0.12 * drop
        n = int(3.9 * (wide / gap) ** 2)
        for k in range(n):
            a, t = k * GOLDEN + drop, (k + 0.5) / n
            r = wide * math.sqrt(t)
            z = top - (top - 1.04) * t - drop * gap + c.jitter(0.04)
            spots.append((r * math.cos(a), r * math.sin(a), z))
    c.rng.shuffle(spots)
    tumbled(c, kinds, spots, size)


def olives(c: Craft) -> None:
    def olive(skin: Any, stuffed: bool) -> Any:
        def one(c: Craft) -> None:
            c.ball(skin, fine=24, size=(0.76, 0.76, 1.0))
            if stuffed:
                c.ball(
                    c.stuff((0.56, 0.03, 0.012), 0.25, coat=0.6),
                    fine=14,
                    at=(0, 0, 0.9),
                    size=(0.27, 0.27, 0.16),
                )
            else:
                c.ball(c.stuff((0.05, 0.035, 0.02), 0.6), fine=10, at=(0, 0, 0.985), size=(0.11, 0.11, 0.03))

        return die(c, one)

    green = c.stuff((0.26, 0.28, 0.035), 0.16, second=(0.36, 0.36, 0.07), scale=1.6, coat=0.8, sss=0.1)
    black = c.stuff((0.030, 0.014, 0.020), 0.16, second=(0.075, 0.025, 0.030), scale=1.4, coat=0.8)
    kinds = [
        olive(green, True),
        olive(black, False),
        olive(green, False),
        olive(green, True),
        olive(black, False),
    ]
    _bowlful(c, kinds, 0.40, 0.25, c.china(), (0.10, 0.10, 0.02))
    leafy = c.leafy((0.16, 0.25, 0.09), (0.10, 0.17, 0.06))
    for at, turn in (
        ((-0.3, -0.3, 1.68), (18, 0, 60)),
        ((-0.25, -0.28, 1.7), (30, 0, 10)),
        ((-0.28, -0.35, 1.66), (12, 0, 118)),
    ):
        c.leaf(leafy, 0.62, 0.15, 0.4, 0.3, at=at, turn=turn)


def peanuts(c: Craft) -> None:
    def hull(p: Points) -> Points:
        waist = 1 - 0.24 * np.exp(-(((p[:, 0] + 0.05) / 0.32) ** 2))
        q = p * (1.3, 0.62, 0.60)
        q[:, 1:] *= waist[:, None]
        q[:, 2] += 0.08 * np.cos(2.4 * q[:, 0])
        a = np.arctan2(p[:, 2], p[:, 1])
        net = np.abs(np.sin(5 * a)) * 0.6 + 0.4 * np.abs(np.sin(11 * q[:, 0] + 0.8 * np.sin(5 * a)))
        return np.asarray(q * (1 + 0.06 * (net - 0.5))[:, None])

    def paint(p: Points) -> Points:
        return blend((0.66, 0.43, 0.19), (0.80, 0.60, 0.34), 0.5 + 0.5 * ripple(p, 6, 3))

    look = c.stuff(None, 0.8, bump=0.6, grain=9)
    kind = die(c, lambda c: c.ball(look, hull, paint, 44))
    _bowlful(c, [kind], 0.44, 0.33, c.stuff((0.11, 0.17, 0.28), 0.2, coat=0.6), (0.30, 0.18, 0.07), 1.5)


def chestnuts(c: Craft) -> None:
    def shape(p: Points) -> Points:
        q = p * (1.0, 0.82, 0.62)
        q[:, 1] += 0.35 * ease(0.3, 1.0, p[:, 1]) * (1 - np.abs(p[:, 0]))
        q[:, 2] *= np.where(p[:, 2] < 0, 0.6, 1.0)
        return q

    def paint(p: Points) -> Points:
        a = np.stack([9 * p[:, 0], 0.9 * p[:, 1], 4 * p[:, 2]], 1)
        tone = blend((0.16, 0.045, 0.016), (0.26, 0.085, 0.03), 0.5 + 0.5 * ripple(a, 1.5, 3))
        foot = ease(-0.62, -0.72, p[:, 1] + 0.04 * ripple(p, 5, 2))
        tone = blend(tone, (0.52, 0.36, 0.20), foot)
        return blend(tone, (0.62, 0.48, 0.30), 0.8 * ease(0.95, 1.15, p[:, 1]))

    look = c.stuff(None, 0.16, coat=0.7)
    kind = die(c, lambda c: c.ball(look, shape, paint, 40))
    _bowlful(c, [kind], 0.43, 0.32, c.wood((0.46, 0.26, 0.11), (0.30, 0.15, 0.06)), (0.06, 0.02, 0.01), 1.5)


def beans(c: Craft) -> None:
    def shape(p: Points) -> Points:
        q = p * (1.0, 0.58, 0.50)
        q[:, 1] += 0.28 * (p[:, 0] ** 2) - 0.1
        return q

    kinds = []
    for tone, other in (
        ((0.30, 0.02, 0.018), (0.20, 0.012, 0.012)),
        ((0.36, 0.035, 0.025), (0.26, 0.02, 0.016)),
    ):
        look = c.stuff(tone, 0.18, second=other, scale=1.5, coat=0.7)

        def one(c: Craft, look: Any = look) -> None:
            c.ball(look, shape, fine=24)
            c.ball(c.stuff((0.76, 0.66, 0.52), 0.5), fine=10, at=(0, -0.62, 0), size=(0.16, 0.05, 0.08))

        kinds.append(die(c, one))
    _bowlful(c, kinds, 0.25, 0.20, c.stuff((0.72, 0.66, 0.54), 0.4, second=(0.62, 0.55, 0.43), scale=6, coat=0.3),
        (0.12, 0.01, 0.01), 1.4)  # fmt: skip


def falafel(c: Craft) -> None:
    plate(
        c,
        c.stuff((0.10, 0.22, 0.26), 0.25, second=(0.13, 0.27, 0.31), scale=5, coat=0.6),
        size=(1.1, 1.05, 0.9),
    )

    def paint(p: Points) -> Points:
        tone = blend((0.34, 0.15, 0.035), (0.46, 0.23, 0.06), 0.5 + 0.5 * ripple(p, 3, 3))
        tone = blend(tone, (0.18, 0.065, 0.018), 0.8 * ease(0.3, 1.3, ripple(p, 5, 8)))
        return blend(tone, (0.34, 0.36, 0.08), 0.6 * ease(1.0, 1.8, ripple(p, 12, 5)))

    crust = c.stuff(None, 0.75, bump=1.0, grain=7, coat=0.1)
    rough = lambda p: p * (1 + 0.045 * ripple(p, 5, 2) + 0.03 * ripple(p, 13, 6))[:, None]  # noqa: E731
    kind = die(c, lambda c: c.ball(crust, rough, paint, 50))
    leafy = c.leafy((0.10, 0.32, 0.04), (0.06, 0.22, 0.02))
    for k in range(40):
        a, r = k * GOLDEN, 1.05 * math.sqrt((k + 0.5) / 40)
        c.leaf(leafy, 0.42, 0.26, 0.9, 0.3, wave=0.8, at=(r * math.cos(a) - 0.1, r * math.sin(a), 0.1),
            turn=(22, 0, math.degrees(a) - 90 + c.jitter(30)))  # fmt: skip
    for x, y, z in (
        (-0.85, 0.1, 0.42),
        (-0.35, 0.55, 0.42),
        (-0.42, -0.32, 0.42),
        (0.12, 0.12, 0.42),
        (0.28, 0.72, 0.42),
        (-0.3, 0.12, 0.86),
        (0.1, 0.5, 0.84),
    ):
        stamp(c, kind, (x, y, z), (c.jitter(180), c.jitter(180), 0), (0.30, 0.30, 0.28))
    cream = c.stuff((0.82, 0.72, 0.52), 0.4, sss=0.2, coat=0.3)
    sauce_cup(c, (0.68, -0.42, 0.12), cream, 1.4)
    herbs(c, 10, 0.3, 0.52, 0.06, (0.68, -0.42, 0))
    for k, (x, y) in enumerate(((0.95, 0.25), (1.05, 0.5))):
        wheel(
            c,
            (0.84, 0.60, 0.02),
            (0.84, 0.66, 0.10),
            (0.88, 0.80, 0.36),
            at=(x, y, 0.4),
            turn=(62, 0, -30 + 20 * k),
            size=0.28,
        )
    red = c.stuff((0.58, 0.025, 0.012), 0.14, coat=0.8)
    for x, y in ((-0.62, -0.85), (-0.9, -0.62), (-0.3, -0.98)):
        c.ball(red, at=(x, y, 0.28), size=0.17, fine=24)


def fried_shrimp(c: Craft) -> None:
    """Prawns in a crust of crumbs, tails up, with lemon and a dip."""
    plate(c, size=(1.1, 1.0, 0.9))

    def paint(p: Points) -> Points:
        tone = blend((0.72, 0.42, 0.11), (0.58, 0.27, 0.05), 0.5 + 0.5 * ripple(p, 5, 3))
        return blend(tone, (0.80, 0.56, 0.22), 0.7 * ease(0.6, 1.4, ripple(p, 11, 6)))

    crumb = c.stuff(None, 0.7, bump=1.0, grain=14, coat=0.15)
    tail = c.stuff((0.74, 0.13, 0.035), 0.25, second=(0.82, 0.32, 0.12), scale=5, coat=0.6)

    def one(c: Craft) -> None:
        line = np.array(
            [(-0.72, 0, 0.02), (-0.4, 0.06, 0.03), (0, 0.1, 0.04), (0.4, 0.06, 0.05), (0.7, -0.04, 0.06)]
        )
        c.tube(line, [0.08, 0.15, 0.17, 0.14, 0.08], crumb, paint, 40, 70)
        rng = np.random.default_rng(5)
        spots = []
        for _ in range(260):
            t, a = rng.uniform(0, 4), rng.uniform(0, 6.3)
            i = min(int(t), 3)
            q = line[i] + (line[i + 1] - line[i]) * (t - i)
            r = np.interp(t, range(5), [0.08, 0.15, 0.17, 0.14, 0.08])
            spots.append((q[0], q[1] + r * math.cos(a), q[2] + r * math.sin(a)))
        beads(c, spots, rng.uniform(0.018, 0.045, len(spots)), crumb, paint, 5)
        for s in (-1, 1):
            c.leaf(tail, 0.34, 0.19, 0.5, 0.4, at=(0.74, -0.05, 0.07), turn=(22, 0, -100 + 26 * s))

    kind = die(c, one)
    for at, turn in (
        ((-0.45, 0.45, 0.32), (0, -6, 150)),
        ((-0.35, 0.0, 0.32), (8, -4, 168)),
        ((-0.25, -0.45, 0.32), (0, -6, 186)),
        ((0.0, 0.28, 0.66), (0, -14, 12)),
        ((0.08, -0.16, 0.66), (6, -16, -10)),
    ):
        stamp(c, kind, at, turn, 1.05)
    sauce_cup(c, (0.98, -0.32, 0.1), c.stuff((0.62, 0.16, 0.02), 0.15, coat=0.7), 1.1)
    for k, (x, y) in enumerate(((0.92, 0.42), (0.72, 0.68))):
        wheel(
            c,
            (0.84, 0.60, 0.02),
            (0.84, 0.66, 0.10),
            (0.88, 0.80, 0.36),
            at=(x, y, 0.36),
            turn=(60, 0, -30 + 24 * k),
            size=0.27,
        )
    leafy = c.leafy((0.09, 0.30, 0.03), (0.05, 0.2, 0.02))
    for k in range(16):
        a = k * GOLDEN
        c.leaf(
            leafy,
            0.24,
            0.13,
            0.9,
            0.4,
            wave=0.9,
            at=(0.55 + 0.05 * math.cos(a), -0.78 + 0.05 * math.sin(a), 0.14),
            turn=(25 + 2.5 * k, 0, math.degrees(a)),
        )


BUILDERS: dict[str, Builder] = {
    "olives": olives,
    "peanuts": peanuts,
    "chestnuts": chestnuts,
    "kidney-beans": beans,
    "falafel": falafel,
    "fried-shrimp": fried_shrimp,
}
"""Key -> who builds it."""

"""Plates of the diner, built and rendered for `cooked.py`: steak with fries, salmon, a full breakfast, a roast."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals.kit import flesh, limb, orb
from data.goods.coolers import wheel
from data.goods.craft import GOLDEN, At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import grains, herbs, plate
from data.goods.greens import beads
from data.goods.heaps import die, stamp
from data.goods.platters import grilled
from data.goods.treats import rasher


def fries(c: Craft, at: At, wide: float, deep: float, high: float, count: int, long: float = 0.8) -> None:
    """A heap of them."""
    look = c.stuff(
        (0.82, 0.52, 0.12), 0.45, second=(0.68, 0.34, 0.05), scale=4, stretch=(1, 5, 5), sss=0.15, coat=0.2
    )
    for k in range(count):
        a, r, level = k * GOLDEN, math.sqrt(c.rng.random()), k / count
        x, y = at[0] + wide * r * math.cos(a), at[1] + deep * r * math.sin(a)
        size = (long * c.rng.uniform(0.75, 1.2), 0.12, 0.12)
        turn = (c.jitter(40), c.jitter(20), c.rng.uniform(0, 180))
        c.box(look, size, 0.02, at=(x, y, at[2] + high * level * (1 - 0.7 * r)), turn=turn)


def stalks(c: Craft, at: At, turn: At, count: int, long: float = 1.3) -> None:
    """Green asparagus side by side."""
    look = c.stuff((0.16, 0.34, 0.05), 0.35, second=(0.24, 0.42, 0.10), scale=5, coat=0.3, sss=0.1)
    tip = c.stuff((0.09, 0.20, 0.05), 0.5, second=(0.20, 0.16, 0.14), scale=8, bump=0.8, grain=18)

    def one(c: Craft) -> None:
        c.tube([(-long / 2, 0, 0), (0, 0, 0.02), (long / 2, 0, 0)], [0.07, 0.068, 0.06], look, sides=16)
        c.ball(tip, at=(long / 2 + 0.1, 0, 0), size=(0.2, 0.075, 0.075), fine=20)
        for k in range(16):
            x = long / 2 * (1.0 + 0.02 * k) if k < 12 else -0.2 * long * (k - 13)
            c.leaf(tip, 0.12, 0.08, 0.3, 0.5, at=(x - 0.1, 0.05 * math.cos(2.4 * k), 0.05 * math.sin(2.4 * k)),
                turn=(math.degrees(2.4 * k), 8, -80))  # fmt: skip

    kind = die(c, one)
    with c.moved(at, turn):
        for k in range(count):
            y = 0.145 * (k - (count - 1) / 2)
            stamp(
                c,
                kind,
                (c.jitter(0.09), y, 0.07 + (0.1 if k % 3 == 1 else 0)),
                (c.jitter(180), 0, c.jitter(5)),
            )


def lemon_slice(c: Craft, at: At, turn: At, size: float) -> None:
    wheel(c, (0.84, 0.60, 0.02), (0.84, 0.66, 0.10), (0.88, 0.80, 0.36), at=at, turn=turn, size=size)


def sauce_cup(c: Craft, at: At, sauce: Any, size: float = 1.0) -> None:
    """A little white bowl of something to dip in."""
    with c.moved(at, (0, 0, 0), size):
        c.lathe(
            [(0, 0), (0.24, 0), (0.33, 0.24), (0.35, 0.3), (0.31, 0.28), (0.24, 0.12), (0, 0.1)], c.china()
        )
        c.lathe(
            [(0.3, 0.24), (0.15, 0.26), (0, 0.27)], sauce, lambda p: p * (1 + 0.03 * ripple(p, 6, 2))[:, None]
        )


def steak_fries(c: Craft) -> None:
    plate(c, size=(1.16, 1.02, 0.9))
    grilled(c, at=(-0.52, -0.22, 0.1), turn=(0, 0, -12), size=(0.78, 0.84, 0.92))
    butter = c.stuff((0.86, 0.70, 0.26), 0.25, sss=0.25, coat=0.4)
    c.lathe([(0, 0.07), (0.15, 0.07), (0.2, 0.03), (0.26, 0)], butter, at=(-0.5, -0.2, 0.39), turn=(3, 2, 0))
    herbs(c, 14, 0.16, 0.47, 0.07, (-0.5, -0.2, 0))
    herbs(c, 16, 0.6, 0.41, 0.05, (-0.5, -0.2, 0))
    fries(c, (0.78, 0.25, 0.2), 0.55, 0.62, 0.5, 60, 0.72)
    leafy = c.leafy((0.10, 0.30, 0.03), (0.05, 0.19, 0.02))
    for k in range(22):
        a, r = k * GOLDEN, 0.34 * math.sqrt((k + 0.5) / 22)
        c.leaf(
            leafy,
            0.34,
            0.18,
            0.8,
            0.3,
            wave=0.6,
            at=(-0.55 + 1.5 * r * math.cos(a), 0.78 + 0.6 * r * math.sin(a), 0.14),
            turn=(20 + 45 * (1 - r / 0.34), 0, math.degrees(a) - 90 + c.jitter(20)),
        )
    red = c.stuff((0.58, 0.025, 0.012), 0.14, coat=0.8)
    for x, y in ((-1.0, 0.62), (-0.82, 0.82), (-0.2, 0.72)):
        c.ball(red, at=(x, y, 0.28), size=0.14, fine=24)
    sauce_cup(c, (0.72, -0.72, 0.1), c.stuff((0.46, 0.02, 0.01), 0.2, coat=0.5), 0.8)


def salmon_plate(c: Craft) -> None:
    plate(c, size=(1.1, 0.98, 0.9))
    stalks(c, (0.05, 0.52, 0.1), (0, 0, 8), 7, 1.5)

    def fillet(p: Points) -> Points:
        q = np.sign(p) * np.abs(p) ** 0.62 * (1.12, 0.46, 0.17)
        q[:, 1] *= 1 - 0.28 * ease(-0.2, 1.2, q[:, 0])
        q[:, 2] += 0.14 * (1 - (q[:, 1] / 0.5) ** 2) * (q[:, 2] > 0) * (1 - 0.4 * ease(-0.2, 1.2, q[:, 0]))
        return q + 0.012 * ripple(q, 6, 3)[:, None]

    def paint(p: Points) -> Points:
        flake = np.abs(((p[:, 0] + 0.9 * np.abs(p[:, 1]) + 0.03 * ripple(p, 4, 1)) / 0.19) % 1 - 0.5)
        tone = blend((0.74, 0.25, 0.10), (0.82, 0.40, 0.21), 0.5 + 0.5 * ripple(p, 5, 2))
        tone = blend(tone, (0.86, 0.56, 0.38), 0.75 * ease(0.14, 0.04, flake))
        sear = ease(0.15, 0.9, ripple(p, 4, 8) + 1.4 * (p[:, 2] - 0.15))
        tone = blend(tone, (0.52, 0.20, 0.05), 0.75 * sear * ease(0.05, 0.2, p[:, 2]))
        mark = np.abs(((p[:, 0] - 0.6 * p[:, 1]) / 0.30) % 1 - 0.5)
        tone = blend(tone, (0.10, 0.035, 0.012), 0.8 * ease(0.15, 0.07, mark) * ease(0.12, 0.2, p[:, 2]))
        return blend(tone, (0.30, 0.28, 0.27), 0.8 * ease(-0.10, -0.15, p[:, 2]))

    c.ball(c.stuff(None, 0.3, coat=0.45, sss=0.15, bump=0.35, grain=12), fillet, paint, 110,
        at=(-0.1, -0.22, 0.28), turn=(0, 0, 10))  # fmt: skip
    lemon_slice(c, (0.05, -0.18, 0.56), (8, -6, 20), 0.26)
    lemon_slice(c, (-0.32, -0.26, 0.57), (-6, 8, 60), 0.26)
    dill = c.leafy((0.10, 0.28, 0.04), (0.06, 0.20, 0.02))
    for x in (-0.12, 0.42):
        for k in range(22):
            t = k / 22
            c.leaf(dill, 0.17 * (1.2 - t), 0.02, 0.6, at=(x + 0.36 * t, -0.24 + 0.1 * t, 0.60 - 0.04 * t),
                turn=(c.rng.uniform(5, 50), 0, -80 + 110 * (k % 2) - 30 + c.jitter(30)))  # fmt: skip
    skin = c.stuff((0.78, 0.52, 0.17), 0.4, second=(0.60, 0.32, 0.07), scale=3, bump=0.2, grain=9, coat=0.3)
    for k, (x, y) in enumerate(((0.95, -0.36), (1.12, 0.02), (0.8, -0.08), (1.0, -0.1))):
        c.ball(skin, lambda p: p * (1 + 0.07 * ripple(p, 1.6, 4))[:, None], fine=28,
            at=(x, y, 0.3 + 0.2 * (k == 3)), turn=(0, 0, 50 * k), size=(0.24, 0.19, 0.17))  # fmt: skip
    herbs(c, 26, 0.3, 0.46, 0.06, (0.98, -0.12, 0))
    red = c.stuff((0.58, 0.025, 0.012), 0.14, coat=0.8)
    for x, y in ((-1.12, 0.28), (-0.98, 0.45), (-1.2, 0.08)):
        c.ball(red, at=(x, y, 0.27), size=0.13, fine=24)


def egg(c: Craft, at: At, spin: float, size: float) -> None:
    """Fried, sunny side up."""

    def spread(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0]) + math.radians(spin)
        by = 0.92 + 0.10 * np.sin(2 * a + 1) + 0.06 * np.sin(3 * a + 2) + 0.03 * np.sin(8 * a)
        q = p * np.stack([by, by, np.ones(len(p))], 1)
        q[:, 2] += 0.015 * ripple(q, 5, 2)
        return q

    def paint(p: Points) -> Points:
        crisp = ease(0.82, 1.03, np.hypot(p[:, 0], p[:, 1]) + 0.06 * ripple(p, 7, 3))
        return blend((0.88, 0.86, 0.81), (0.54, 0.28, 0.07), 0.6 * crisp)

    profile = [(0, 0.16), (0.4, 0.16), (0.62, 0.12), (0.9, 0.075), (0.98, 0.06), (1.02, 0.025), (0.98, 0)]
    with c.moved(at, (0, 0, spin), size):
        c.lathe(profile, c.stuff(None, 0.2, coat=0.5, sss=0.2), spread, paint, 110, 70)
        yolk = c.stuff((0.84, 0.34, 0.008), 0.1, coat=0.9, sss=0.2, second=(0.86, 0.40, 0.012))
        c.ball(yolk, at=(0.05, -0.03, 0.16), size=(0.40, 0.40, 0.26))
        pepper = [(c.jitter(0.6), c.jitter(0.6), 0.165) for _ in range(26)]
        beads(c, pepper, 0.016, c.stuff((0.03, 0.02, 0.015), 0.7), fine=5)


def english_breakfast(c: Craft) -> None:
    plate(c, size=(1.08, 1.06, 0.9))
    egg(c, (-0.5, -0.35, 0.1), 20, 0.56)
    egg(c, (0.22, -0.62, 0.11), 170, 0.52)
    brown = c.stuff(None, 0.3, coat=0.5, bump=0.15, grain=14)

    def fried(p: Points) -> Points:
        tone = blend((0.40, 0.15, 0.05), (0.56, 0.26, 0.09), 0.5 + 0.5 * ripple(p, 3, 4))
        return blend(tone, (0.12, 0.04, 0.015), 0.8 * ease(0.5, 1.4, ripple(p, 4, 9)))

    for x, y, z, spin in ((-0.95, 0.28, 0.25, 62), (-0.62, 0.42, 0.25, 66), (-0.8, 0.35, 0.46, 55)):
        line = [(-0.42, 0, 0), (0, 0.05, 0), (0.42, 0, 0)]
        c.tube(line, [0.13, 0.16, 0.13], brown, fried, 24, 40, at=(x, y, z), turn=(0, 0, spin))
    rasher(c, (0.28, 0.52, 0.13), (8, 0, 100), 5, 0.4)
    rasher(c, (0.02, 0.46, 0.15), (8, 0, 84), 9, 0.4)
    sauce = c.stuff((0.56, 0.13, 0.015), 0.25, coat=0.6)
    with c.moved((0.82, -0.22, 0.09)):
        c.lathe(
            [(0, 0.1), (0.35, 0.09), (0.48, 0.03), (0.5, 0)],
            sauce,
            lambda p: p * (1 + 0.1 * ripple(p, 3, 2))[:, None],
        )
        bean = c.stuff((0.62, 0.20, 0.035), 0.22, second=(0.70, 0.30, 0.08), scale=3, coat=0.6, sss=0.1)
        spots = []
        for k in range(75):
            a, r = k * GOLDEN, 0.46 * math.sqrt((k + 0.5) / 75)
            spots.append(
                (r * math.cos(a), r * math.sin(a), 0.10 + 0.16 * (1 - (r / 0.46) ** 2) * c.rng.random())
            )
        grains(c, spots, bean, (0.055, 0.055, 0.085))

    def cut(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        tone = blend(
            (0.62, 0.06, 0.02), (0.74, 0.22, 0.07), ease(0.3, 0.8, np.cos(5 * a)) * ease(0.2, 0.4, r)
        )
        return blend(tone, (0.16, 0.03, 0.01), 0.7 * ease(0.6, 1.3, ripple(p, 4, 6)) * (p[:, 2] > 0.1))

    dome = [(0, 0.2), (0.8, 0.2), (0.97, 0.14), (1, -0.05), (0.8, -0.4), (0, -0.5)]
    for x, y, s in ((0.92, 0.42, 0.27), (0.62, 0.72, 0.26)):
        c.lathe(
            dome,
            c.stuff(None, 0.2, coat=0.6, bump=0.2),
            None,
            cut,
            60,
            60,
            at=(x, y, 0.22),
            size=s,
            turn=(-8, 4, 0),
        )
    cap = c.stuff((0.36, 0.20, 0.09), 0.35, second=(0.20, 0.09, 0.035), scale=3, coat=0.35, bump=0.2)
    for k, (x, y) in enumerate(((-0.35, 0.95), (-0.02, 1.02), (0.3, 1.05))):
        c.ball(cap, lambda p: p * (1, 1, 0.5) + (0, 0, 0.2) * (p[:, 2:] > 0), fine=26, at=(x, y, 0.2), size=0.19,
            turn=(c.jitter(20), c.jitter(20), 40 * k))  # fmt: skip
    herbs(c, 8, 0.3, 0.32, 0.06, (0.8, -0.2, 0))


def roast(c: Craft) -> None:
    """A chicken from the oven on a dish with potatoes and rosemary; its legs to the right."""
    plate(c, size=(1.34, 1.02, 1.1))
    parts = [limb([(-1.0, 0, 0.55, 0.22), (-0.75, 0, 0.62, 0.5), (-0.1, 0, 0.68, 0.66), (0.5, 0, 0.62, 0.58),
        (0.85, 0, 0.5, 0.35), (1.0, 0, 0.42, 0.12)])]  # fmt: skip
    for s in (-1, 1):
        parts += [orb((-0.2, 0.25 * s, 0.98), (0.62, 0.30, 0.30))]
        parts += [limb([(0.05, 0.5 * s, 0.62, 0.22), (0.4, 0.58 * s, 0.68, 0.34), (0.75, 0.5 * s, 0.74, 0.26),
            (1.12, 0.34 * s, 0.78, 0.13), (1.34, 0.22 * s, 0.80, 0.085), (1.40, 0.2 * s, 0.80, 0.10)])]  # fmt: skip
        parts += [limb([(-0.62, 0.48 * s, 0.72, 0.17), (-0.30, 0.70 * s, 0.58, 0.16), (0.02, 0.72 * s, 0.46, 0.12),
            (-0.25, 0.78 * s, 0.4, 0.10), (-0.5, 0.78 * s, 0.42, 0.06)])]  # fmt: skip

    def paint(p: Points) -> Points:
        tone = blend((0.60, 0.27, 0.055), (0.44, 0.155, 0.03), 0.5 + 0.45 * ripple(p, 2.6, 3))
        tone = blend(tone, (0.24, 0.07, 0.018), 0.7 * ease(0.85, 1.3, p[:, 2] + 0.16 * ripple(p, 4, 6)))
        tone = blend(tone, (0.22, 0.065, 0.018), 0.7 * ease(1.05, 1.35, p[:, 0] + 0.1 * ripple(p, 5, 2)))
        tone = blend(tone, (0.74, 0.46, 0.16), 0.6 * ease(0.55, 0.25, p[:, 2] + 0.1 * ripple(p, 3, 7)))
        tone = blend(tone, (0.72, 0.40, 0.11), 0.5 * ease(0.5, 1.4, ripple(p, 6, 11)))
        return blend(tone, (0.14, 0.045, 0.015), 0.7 * ease(0.8, 1.7, ripple(p, 9, 5)))

    with c.moved((-0.08, 0, 0.12), (0, 0, -24), (1.0, 1.0, 0.98)):
        flesh(c, parts, paint, c.stuff(None, 0.34, coat=0.35, bump=1.0, grain=11, sss=0.08), 0.03, 9)
        bone = c.stuff((0.84, 0.78, 0.66), 0.5)
        for s in (-1, 1):
            for d in (-0.05, 0.05):
                c.ball(bone, fine=16, at=(1.47, 0.2 * s + d, 0.80), size=(0.09, 0.06, 0.07))
        c.tube(
            [
                (1.18, 0.36, 0.86),
                (1.26, 0, 0.9),
                (1.18, -0.36, 0.86),
                (1.2, -0.34, 0.7),
                (1.26, 0, 0.7),
                (1.2, 0.34, 0.7),
                (1.18, 0.36, 0.86),
            ],
            0.018,
            c.stuff((0.72, 0.62, 0.44), 0.8),
            sides=6,
            fine=60,
        )

    def crisp(p: Points) -> Points:
        tone = blend((0.74, 0.46, 0.14), (0.60, 0.29, 0.055), 0.5 + 0.5 * ripple(p, 2, 3))
        return blend(tone, (0.30, 0.11, 0.025), 0.8 * ease(0.3, 1.2, ripple(p, 2.6, 8) + 0.3 * p[:, 2]))

    skin = c.stuff(None, 0.4, bump=0.5, grain=7, coat=0.3)
    potato = die(
        c,
        lambda c: c.ball(
            skin, lambda p: np.sign(p) * np.abs(p) ** 0.8 * (1 + 0.06 * ripple(p, 2, 2))[:, None], crisp, 26
        ),
    )
    leafy = c.leafy((0.09, 0.22, 0.06), (0.05, 0.13, 0.04))
    for k in range(16):
        a = math.radians(-172 + 13.5 * k + c.jitter(4))
        out = 1.0 - 0.13 * (k % 3 == 1)
        at = (1.42 * out * math.cos(a), 0.98 * out * math.sin(a), 0.27 + 0.04 * (k % 2))
        grown = c.rng.uniform(0.8, 1.2)
        stamp(c, potato, at, (c.jitter(40), c.jitter(40), 53 * k), (0.25 * grown, 0.19 * grown, 0.17 * grown))
    for x, y, spin in ((-1.2, -0.66, 30), (0.15, -1.02, 4), (1.25, -0.66, -34)):
        with c.moved((x, y, 0.46), (0, 8, spin)):
            c.tube([(-0.35, 0, 0), (0, 0, 0.05), (0.35, 0, 0)], 0.015, leafy, sides=6)
            for k in range(30):
                c.leaf(
                    leafy,
                    0.15,
                    0.03,
                    0.3,
                    at=(-0.33 + 0.022 * k, 0, 0.02),
                    turn=(c.rng.uniform(-10, 60), 0, -30 - 120 * (k % 2)),
                )
    for at, turn in (((-0.55, -1.12, 0.32), (50, 0, -15)), ((0.85, -1.04, 0.32), (52, 0, 30))):
        lemon_slice(c, at, turn, 0.24)


BUILDERS: dict[str, Builder] = {
    "steak-fries": steak_fries,
    "salmon-plate": salmon_plate,
    "english-breakfast": english_breakfast,
    "roast-chicken": roast,
}
"""Key -> who builds it."""

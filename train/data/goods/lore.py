"""Things of tales, built and rendered for `cooked.py`: hearts, a portal, an orb, a staff, a galaxy in a bottle."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.fairyhomes import pebbles
from data.goods.greens import beads
from data.goods.sewing import Cloth, Pattern
from data.goods.trees import foliage


def _heart(n: int = 160) -> Points:
    t = np.linspace(0, 2 * np.pi, n, endpoint=False)
    x = 16 * np.sin(t) ** 3
    z = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    return np.stack([x, z + 2.5], -1) / 16


def _puffed(c: Craft, look: Any, line: Points, deep: float) -> None:
    """An outline blown up on both sides."""
    pattern = Pattern([line], deep)
    for side in (-1, 1):
        Cloth(c, pattern, None, side).panel(line, look)


def heart(c: Craft) -> None:
    """Of red glass."""
    look = c.stuff(
        (0.48, 0.004, 0.014), 0.05, coat=1.0, second=(0.60, 0.012, 0.03), scale=1.4, sss=0.15, deep=0.2
    )
    with c.moved(turn=(0, 0, 16)):
        _puffed(c, look, 1.2 * _heart(), 0.55)


def broken_heart(c: Craft) -> None:
    look = c.stuff((0.50, 0.006, 0.014), 0.12, coat=0.8, second=(0.42, 0.004, 0.012), scale=2)
    raw = c.stuff((0.22, 0.003, 0.008), 0.8, bump=0.8, grain=12)
    line = 1.25 * _heart(400)
    crack = np.array(
        [(0.0, 0.76), (0.14, 0.45), (-0.12, 0.22), (0.15, -0.08), (-0.10, -0.36), (0.08, -0.68), (0.0, -1.14)]
    )
    for s in (-1, 1):
        half = line[line[:, 0] * s > 0.004]
        half = half[np.argsort(np.arctan2(half[:, 1] + 0.15, s * half[:, 0]))]  # from the foot up
        zs = np.linspace(crack[0, 1], crack[-1, 1], 60)
        edge = np.stack([np.interp(-zs, -crack[:, 1], crack[:, 0]), zs], -1)
        outline = np.vstack([half, edge])
        with c.moved((0.12 * s, 0, 0), (0, 10 * s, 14)):
            _puffed(c, look, outline, 0.36)
            c.tube(np.stack([edge[:, 0], 0 * edge[:, 0], edge[:, 1]], -1), 0.06, raw, sides=10, fine=120)
    for x, z, r in ((0.02, -0.95, 0.08), (-0.05, -1.25, 0.05), (0.12, -1.18, 0.06), (0.0, 0.95, 0.05)):
        thing = c.ball(
            look, lambda p: p * (1 + 0.3 * ripple(p, 1.4, 2))[:, None], fine=8, at=(x, -0.1, z), size=r
        )
        thing.data.polygons.foreach_set("use_smooth", [False] * len(thing.data.polygons))


def portal(c: Craft) -> None:
    """A ring of hewn stones with runes, light whirling in it."""
    stone = c.stuff((0.20, 0.20, 0.23), 0.85, second=(0.10, 0.10, 0.12), scale=3, bump=0.7, grain=9)
    rune = c.stuff((0.10, 0.75, 1.0), 1.0, glow=3.5)
    n = 16
    for k in range(n):
        a = 2 * math.pi * (k + 0.5) / n
        with c.moved((1.62 * math.cos(a), 0, 1.75 + 1.62 * math.sin(a)), (0, -math.degrees(a), 0)):
            c.box(stone, (0.62 + c.jitter(0.05), 0.6 + c.jitter(0.06), 0.6), 0.06)
            for j in range(3):
                x0, z0 = 0.10 * (j - 1), 0.12 * ((k * 5 + j * 3) % 3 - 1)
                c.box(
                    rune,
                    (0.04, 0.02, 0.24),
                    0,
                    at=(x0, -0.315, z0 * 0.4),
                    turn=(0, (k * 47 + j * 70) % 120 - 60, 0),
                )

    def whirl(p: Points) -> Points:
        r, a = np.hypot(p[:, 0], p[:, 2]), np.arctan2(p[:, 2], p[:, 0])
        arm = 0.5 + 0.5 * np.sin(4 * a + 9 * np.sqrt(r + 0.02) * 2.2 + 0.8 * ripple(p, 3, 2))
        fine = 0.5 + 0.5 * np.sin(9 * a + 30 * np.sqrt(r + 0.02) + 1.5 * ripple(p, 4, 5))
        tone = blend((0.015, 0.03, 0.25), (0.04, 0.45, 0.95), 0.65 * arm + 0.35 * fine)
        tone = blend(tone, (0.35, 0.06, 0.65), 0.65 * ease(0.4, 1.2, r) * (1 - arm))
        return blend(tone, (0.9, 0.98, 1.0), 0.9 * ease(0.55, 0.0, r) + 0.25 * arm * fine * ease(1.3, 0.4, r))

    line = np.stack([np.linspace(0, 1.36, 120), 0.25 * (1 - np.linspace(0, 1, 120) ** 0.7)], -1)

    def flat(p: Points) -> Points:
        return whirl(np.stack([p[:, 0], 0 * p[:, 0], p[:, 1]], -1))

    c.lathe(line, c.stuff(None, 1.0, glow=1.5), None, flat, 240, 120, at=(0, 0.05, 1.75), turn=(-90, 0, 0))
    spark = c.stuff((0.5, 0.9, 1.0), 1.0, glow=4.0)
    spots = []
    for k in range(46):
        a, d = k * GOLDEN, 0.3 + 1.35 * c.rng.random()
        spots.append((d * math.cos(a), -0.25 - 0.35 * c.rng.random(), 1.75 + d * math.sin(a)))
    beads(c, spots, [0.012 + 0.02 * c.rng.random() for _ in spots], spark, fine=6)
    pebbles(c, [((x, y, 0.1), r) for x, y, r in ((-1.1, -0.2, 0.4), (-0.55, -0.4, 0.3), (0.1, -0.35, 0.36), (0.75,
        -0.4, 0.32),
        (1.2, -0.1, 0.38), (-1.5, 0, 0.26), (1.6, -0.1, 0.24))], (0.20, 0.20, 0.22))  # fmt: skip
    rng = np.random.default_rng(2)
    p = np.stack([rng.uniform(-1.7, 1.7, 500), rng.uniform(-0.65, 0.3, 500), 0 * rng.random(500)], 1)
    foliage(
        c,
        p,
        0.4 * rng.normal(size=p.shape) + np.array((0, 0, 1)),
        0.3,
        0.03,
        c.stuff(None, 0.6),
        np.array((0.03, 0.08, 0.02)),
        np.array((0.18, 0.3, 0.06)),
        rng.random(500),
    )


def orb(c: Craft) -> None:
    """Glowing, light whirls in it, on roots that hold it."""
    shell = c.stuff((0.35, 0.75, 1.0), 0.02, coat=1.0)
    c.cleared(shell, 0.93, 0.75)
    c.ball(shell, fine=60, at=(0, 0, 1.5), size=1.0)

    def cloud(p: Points) -> Points:
        q = p - np.array((0, 0, 0))
        swirl = ripple(q * 1.4 + 0.6 * np.stack([ripple(q, 1.5, k) for k in (1, 2, 3)], 1), 2.0, 4)
        tone = blend((0.02, 0.10, 0.45), (0.15, 0.70, 1.0), 0.5 + 0.6 * swirl)
        return blend(tone, (0.95, 1.0, 1.0), 0.9 * ease(0.55, 1.2, swirl))

    c.ball(
        c.stuff(None, 0.6, glow=1.7),
        lambda p: p * (1 + 0.05 * ripple(p, 2, 3))[:, None],
        cloud,
        70,
        at=(0, 0, 1.5),
        size=0.84,
    )
    wood = c.stuff(
        (0.13, 0.075, 0.04), 0.85, second=(0.06, 0.035, 0.02), scale=4, stretch=(4, 4, 0.6), bump=0.7
    )
    for k in range(6):
        a = 2 * math.pi * k / 6 + 0.4
        root = ((1.25, 0.0, 0), (0.62, 0.12, 0.2), (0.42, 0.42, 0.5), (0.86, 0.85, 0.8), (1.08, 1.35, 1.0),
            (0.98, 1.75, 1.15))  # fmt: skip
        c.tube([(r * math.cos(a + t), r * math.sin(a + t), z) for r, z, t in root],
            [0.07, 0.15, 0.17, 0.11, 0.075, 0.02], wood, sides=12, fine=60)  # fmt: skip
    spark = c.stuff((0.6, 0.92, 1.0), 1.0, glow=4.0)
    spots = []
    for k in range(40):
        a, z = k * GOLDEN, -1 + 2 * (k + 0.5) / 40
        r = (1.12 + 0.4 * c.rng.random()) * math.sqrt(1 - z * z)
        spots.append((r * math.cos(a), r * math.sin(a), 1.5 + 1.25 * z))
    beads(c, spots, [0.010 + 0.02 * c.rng.random() for _ in spots], spark, fine=6)


def staff(c: Craft) -> None:
    """A wizard's, a crystal held by its twisted head."""
    wood = c.stuff(
        (0.20, 0.10, 0.045), 0.7, second=(0.10, 0.048, 0.02), scale=4, stretch=(5, 5, 0.5), bump=0.5
    )
    with c.moved(turn=(0, 16, 0)):
        line = [(0, 0, 0), (0.03, 0, 0.9), (-0.04, 0, 1.9), (0.02, 0, 2.9), (0, 0, 3.3)]
        c.tube(
            line, [0.075, 0.085, 0.095, 0.10, 0.12], wood, None, 18, 90, lambda a: 1 + 0.10 * np.cos(3 * a)
        )
        for k in range(3):
            t = np.linspace(0, 1, 30)
            a = 2 * math.pi * k / 3 + 2.4 * t
            r = 0.07 + 0.36 * np.sin(np.pi * np.clip(t * 0.92, 0, 1)) ** 0.9
            c.tube(
                np.stack([r * np.cos(a), r * np.sin(a), 3.2 + 1.05 * t], -1),
                [0.085, 0.08, 0.06, 0.03],
                wood,
                sides=12,
                fine=60,
            )
        gem = c.stuff((0.08, 0.75, 0.55), 0.05, coat=1.0, glow=1.4, second=(0.3, 1.0, 0.8), scale=3)
        thing = c.lathe(
            [(0, -0.42), (0.2, -0.12), (0.22, 0.1), (0, 0.5)], gem, steps=7, fine=4, at=(0, 0, 3.75)
        )
        thing.data.polygons.foreach_set("use_smooth", [False] * len(thing.data.polygons))
        rim = c.metal((0.75, 0.52, 0.18), 0.25)
        for z in (0.12, 1.5, 2.3, 3.12):
            c.lathe([(0.09, -0.06), (0.125, -0.05), (0.125, 0.05), (0.09, 0.06)], rim, at=(0, 0, z))
        hide = c.stuff((0.10, 0.04, 0.02), 0.7)
        t = np.linspace(0, 1, 200)
        c.tube(
            np.stack([0.105 * np.cos(60 * t), 0.105 * np.sin(60 * t), 1.55 + 0.7 * t], -1),
            0.028,
            hide,
            sides=8,
            fine=300,
        )
        spots = [
            (0.5 * math.cos(k * GOLDEN) * c.rng.random() ** 0.4, -0.3 * c.rng.random(), 3.75 + c.jitter(0.7))
            for k in range(24)
        ]
        beads(
            c,
            spots,
            [0.008 + 0.014 * c.rng.random() for _ in spots],
            c.stuff((0.4, 1.0, 0.8), 1, glow=4.0),
            fine=6,
        )


def galaxy_bottle(c: Craft) -> None:
    side = [
        (0, 0),
        (0.62, 0),
        (0.74, 0.08),
        (0.78, 0.3),
        (0.78, 1.5),
        (0.70, 1.8),
        (0.34, 2.1),
        (0.28, 2.25),
        (0.28, 2.55),
        (0.33, 2.6),
        (0.33, 2.68),
    ]
    c.lathe(side, c.glass(clear=0.95, rim=0.6), steps=96, fine=120)

    def sky(p: Points) -> Points:
        q = p * (1, 1, 0.9)
        band = ripple(q + 0.5 * np.stack([ripple(q, 1.2, k) for k in (5, 6, 7)], 1), 1.7, 3)
        tone = blend((0.008, 0.006, 0.045), (0.10, 0.03, 0.38), 0.5 + 0.5 * ripple(q, 1.3, 1))
        tone = blend(tone, (0.75, 0.12, 0.50), 0.85 * ease(0.2, 1.1, band))
        tone = blend(tone, (0.10, 0.45, 0.85), 0.7 * ease(0.3, 1.2, -band))
        return blend(tone, (1.0, 0.85, 0.95), 0.8 * ease(1.1, 1.7, band))

    inner = [
        (0, 0.06),
        (0.58, 0.06),
        (0.70, 0.14),
        (0.735, 0.35),
        (0.735, 1.48),
        (0.66, 1.76),
        (0.30, 2.06),
        (0.24, 2.2),
        (0, 2.22),
    ]
    c.lathe(inner, c.stuff(None, 0.3, coat=0.6, glow=1.0), None, sky, 160, 140)
    rows, stars = np.array(inner), []
    for k in range(240):
        z = 0.15 + 1.95 * ((k * 0.618034) % 1)
        r, a = float(np.interp(z, rows[1:-1, 1], rows[1:-1, 0])) * 1.005, k * GOLDEN
        stars.append((r * math.cos(a), r * math.sin(a), z))
    sizes = [0.007 + 0.018 * c.rng.random() ** 4 for _ in stars]
    beads(c, stars, sizes, c.stuff((1.0, 0.97, 0.9), 1, glow=4.0), fine=6)
    cork = c.stuff((0.46, 0.26, 0.11), 0.85, second=(0.30, 0.15, 0.06), scale=9, bump=0.4)
    c.lathe([(0, 2.42), (0.25, 2.42), (0.27, 2.7), (0.30, 2.95), (0.27, 3.0), (0, 3.0)], cork)
    cord = c.stuff((0.50, 0.36, 0.18), 0.9, bump=0.5, grain=50)
    for k in range(4):
        turn = np.linspace(0, 2 * np.pi, 40)
        c.tube(
            np.stack([0.30 * np.cos(turn), 0.30 * np.sin(turn), 0 * turn + 2.26 + 0.06 * k], -1),
            0.035,
            cord,
            sides=8,
            fine=60,
        )


BUILDERS: dict[str, Builder] = {
    "glass-heart": heart,
    "broken-heart": broken_heart,
    "portal": portal,
    "glowing-orb": orb,
    "wizard-staff": staff,
    "galaxy-bottle": galaxy_bottle,
}  # fmt: skip
"""Key -> who builds it."""

"""More flowers, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.flowers import STEM, stem
from data.goods.fruit import around
from data.goods.greens import beads, dome


def _fan(
    count: int, arc: float, long: float, rise: Any, ruffle: float, fringe: float = 0.0, spin: float = 0.0,
    seed: int = 0, base: float = 0.35,
) -> tuple[Points, Points, Points]:  # fmt: skip
    """Petals of a flower that opens upwards: p[k, i, j], across (-1 .. 1) and along (0 .. 1) of each corner.

    `arc`: half of what one spans in radians; `rise`: along -> how far out and how high.
    """
    u, v = np.meshgrid(np.linspace(-1, 1, 41), np.linspace(0, 1, 28), indexing="ij")
    petals = []
    for k in range(count):
        flat = np.stack([2.2 * u + 7 * k, 1.4 * v], -1).reshape(-1, 2)
        wave = ripple(flat, 2.4, seed + k).reshape(u.shape) * ruffle * v**1.5
        saw = np.abs((9.5 * u + 0.3 * k) % 1 - 0.5) * fringe * ease(0.8, 1, v)
        part = long * v * (1 - 0.12 * np.abs(u) ** 3 - saw) + 0.02
        out, high = rise(part)
        a = (
            2 * math.pi * k / count
            + spin
            + arc * u * (base + (1 - base) * np.sin(np.pi * np.clip(v * 0.62, 0, 1)))
        )
        petals.append(
            np.stack([(out + 0.5 * wave) * np.cos(a), (out + 0.5 * wave) * np.sin(a), high + wave], -1)
        )
    return np.stack(petals), np.tile(u.ravel(), count), np.tile(v.ravel(), count)


def lily_head(c: Craft) -> None:
    def paint(p: Points) -> Points:
        along = p[:, 1] / 1.5
        rib = np.exp(-((p[:, 0] / 0.05) ** 2))
        tone = blend((0.87, 0.85, 0.82), (0.82, 0.44, 0.54), 0.75 * rib * ease(1.0, 0.5, along))
        tone = blend(tone, (0.84, 0.62, 0.68), 0.6 * np.exp(-((p[:, 0] / 0.2) ** 2)) * ease(1.0, 0.3, along))
        tone = blend(tone, (0.42, 0.46, 0.12), 0.8 * ease(0.22, 0.02, along))
        spots = (
            ease(1.1, 1.6, ripple(p * (1, 0.7, 0), 24, 3)) * ease(0.7, 0.45, along) * ease(0.1, 0.2, along)
        )
        return blend(tone, (0.46, 0.05, 0.12), 0.8 * spots)

    petal = c.stuff(None, 0.4, sss=0.2, deep=0.03, coat=0.1)
    for k in range(6):
        inner = k % 2
        c.leaf(petal, 1.55, 0.68 if inner else 0.50, -1.35, 0.28, 1.15, 0.06, paint, at=(0, 0, -0.02 * inner),
               turn=(62 + c.jitter(4), c.jitter(5), 60 * k))  # fmt: skip
    green, rust = c.stuff((0.42, 0.52, 0.18), 0.5), c.stuff((0.42, 0.11, 0.015), 0.8, bump=0.3)
    for k in range(6):
        a = math.radians(60 * k + 30)
        end = np.array((0.42 * math.cos(a), 0.42 * math.sin(a), 1.05))
        c.tube([(0, 0, 0.1), end * (0.3, 0.3, 0.6), end], 0.02, green, sides=8, fine=16)
        c.ball(
            rust, fine=12, at=tuple(end), size=(0.035, 0.13, 0.04), turn=(0, 0, 60 * k + 30 + c.jitter(20))
        )
    c.tube([(0, 0, 0.1), (0.02, 0, 0.7), (0.05, 0, 1.25)], [0.035, 0.03, 0.05], green)


def lily(c: Craft) -> None:
    stem(c, [(0.1, 0.1, 0), (0, 0.1, 1.2), (0.02, 0.05, 2.3), (0.0, -0.05, 2.9)], 0.055)
    leafy = c.leafy((0.08, 0.25, 0.04), (0.05, 0.17, 0.03))
    for k in range(9):
        z = 0.35 + 0.2 * k
        c.leaf(
            leafy, 1.05, 0.26, -0.8, 0.3, 0.75, at=(0.05, 0.1, z), turn=(42 + c.jitter(8), 0, 137 * k + 20)
        )
    with c.moved((0.0, -0.08, 2.85), (52, 4, 8), 0.92):
        lily_head(c)
    bud = c.stuff((0.80, 0.78, 0.66), 0.4, second=(0.58, 0.64, 0.34), scale=2, sss=0.15)
    for at, way in (((0.02, 0.1, 2.2), (0.95, -0.1, 3.05)), ((0.02, 0.1, 2.0), (-0.95, 0.05, 2.55))):
        mid = (np.array(at) + np.array(way)) / 2 - (0, 0, 0.08)
        stem(c, [at, tuple(mid), way], 0.035)
        up = np.array(way) - mid
        end = np.array(way) + 0.62 * up / np.linalg.norm(up) + (0, 0, 0.1)
        c.tube([way, (np.array(way) + end) / 2, end], [0.06, 0.14, 0.03], bud, sides=24,
               section=lambda t: 1 + 0.08 * np.cos(3 * t))  # fmt: skip


def lotus(c: Craft) -> None:
    def pad(p: Points) -> Points:
        a, r = around(p)
        vein = ease(0.22, 0.04, np.abs(np.sin(9.5 * a)) * (0.25 + r))
        tone = blend((0.075, 0.24, 0.05), (0.13, 0.32, 0.075), 0.5 + 0.5 * ripple(p, 2.4, 3))
        return blend(tone, (0.28, 0.44, 0.16), 0.7 * vein)

    def wavy(p: Points) -> Points:
        a, r = around(p)
        q = p * (1 - 0.82 * np.exp(-(((a + 0.62) / 0.07) ** 2)) * ease(0.1, 0.4, r))[:, None]
        q[:, 2] += 0.05 * np.sin(4 * a + 1) * ease(1.2, 2, r) + 0.08 * ease(1.75, 1.95, r)
        return q

    c.lathe(
        [(0, 0.02), (1.0, 0.0), (1.95, 0.03), (1.96, 0.0)], c.stuff(None, 0.35, coat=0.25), wavy, pad, 220, 60
    )

    def paint(p: Points) -> Points:
        along = p[:, 1] / 1.7
        line = 0.5 + 0.5 * np.sin(50 * p[:, 0])
        tone = blend((0.88, 0.80, 0.80), (0.80, 0.26, 0.44), ease(0.25, 1.1, along + 0.10 * line * along))
        return blend(tone, (0.82, 0.78, 0.50), 0.6 * ease(0.2, 0.0, along))

    petal = c.stuff(None, 0.45, sss=0.25, deep=0.04)
    for count, lift, long, wide, bend, spin in (
        (9, 10, 1.85, 0.86, 0.85, 0.0), (9, 32, 1.80, 0.84, 0.75, 0.5), (8, 52, 1.66, 0.80, 0.6, 0.2),
        (7, 68, 1.42, 0.72, 0.45, 0.6),
    ):  # fmt: skip
        for k in range(count):
            turn = 360 * (k + spin) / count + c.jitter(5)
            a = math.radians(turn + 90)
            c.leaf(petal, long * c.rng.uniform(0.93, 1.04), wide, bend, 0.75, 1.05, 0.0, paint,
                   at=(0.16 * math.cos(a), 0.16 * math.sin(a), 0.22), turn=(lift + c.jitter(5), 0, turn))  # fmt: skip
    gold, pod = c.stuff((0.86, 0.58, 0.05), 0.6), c.stuff((0.55, 0.58, 0.12), 0.5)
    c.lathe([(0.1, 0.2), (0.28, 0.62), (0.29, 0.68), (0, 0.7)], pod)
    for k in range(60):
        a, r = k * GOLDEN, 0.34 + c.jitter(0.05)
        c.tube([(0.2 * math.cos(a), 0.2 * math.sin(a), 0.3), (r * math.cos(a), r * math.sin(a), 0.66 + c.jitter(0.06))],
               [0.012, 0.026], gold, sides=6, fine=6)  # fmt: skip


def _blossom(c: Craft) -> tuple[Any, ...]:
    """One flower of a cherry tree, far below; its parts."""
    rise = lambda part: (part, 0.34 * part**1.6)  # noqa: E731
    p, u, v = _fan(5, 0.66, 1.0, rise, 0.09, seed=3)
    notch = (0.16 * np.exp(-((u / 0.16) ** 2)) * ease(0.7, 1, v)).reshape(p.shape[:-1])
    p[..., :2] *= (1 - notch)[..., None]

    def paint(q: Points) -> Points:
        tone = blend((0.84, 0.52, 0.60), (0.87, 0.66, 0.72), ease(0.1, 0.7, v) + 0.06 * ripple(q, 6, 2))
        return blend(tone, (0.62, 0.10, 0.24), 0.85 * ease(0.26, 0.06, v))

    where: dict[str, Any] = {"at": (0, 0, 2), "size": 0.001}
    petals = c.grid(p, c.stuff(None, 0.5, sss=0.25, deep=0.03), paint, **where)
    tips = [(0.36 * q[0], 0.36 * q[1], 0.22 + 0.2 * q[2]) for q in dome(22, 0.1)]
    grains = beads(c, tips, 0.035, c.stuff((0.80, 0.52, 0.06), 0.6), **where)
    threads = np.stack([np.linspace((0, 0, 0.05), t, 4) for t in tips])
    side = np.array([(0.012, 0, 0), (0, 0.012, 0), (-0.012, 0, 0)])
    hairs = c.grid(threads[:, :, None] + side, c.stuff((0.84, 0.62, 0.66), 0.6), wrap=True, **where)
    return petals, grains, hairs


def cherry_blossom(c: Craft) -> None:
    bark = c.stuff((0.085, 0.045, 0.035), 0.85, second=(0.15, 0.095, 0.075), scale=9, bump=0.6, grain=14)
    main = [(-2.2, 0.1, -0.55), (-1.2, 0, -0.28), (0, 0.05, 0.0), (1.1, 0, 0.45), (2.1, 0, 1.15)]
    c.tube(main, [0.14, 0.12, 0.095, 0.07, 0.03], bark, sides=16, fine=60)
    twigs = [
        [(-0.9, 0, -0.2), (-0.5, -0.1, 0.5), (-0.35, -0.1, 1.1)],
        [(0.35, 0, 0.15), (0.75, -0.2, -0.25), (1.4, -0.25, -0.45)],
    ]
    for twig in twigs:
        c.tube(twig, [0.07, 0.05, 0.025], bark, sides=12, fine=30)
    parts = _blossom(c)
    knots = [
        (-1.55, 0, -0.36), (-0.45, 0, 0.45), (-0.3, 0, 1.12), (0.15, 0, 0.08), (1.0, 0, 0.42), (1.45, -0.2, -0.46),
        (2.05, 0, 1.1),
    ]  # fmt: skip
    stalk, bud = (
        c.stuff((0.25, 0.30, 0.08), 0.5, second=(0.34, 0.14, 0.08)),
        c.stuff((0.74, 0.22, 0.36), 0.45, sss=0.2),
    )
    spots: list[Points] = []
    for n, knot in enumerate(knots):
        for k in range(9):
            a, z = c.rng.uniform(0, 6.3), c.rng.uniform(-0.6, 0.8)
            way = np.array((math.cos(a) * math.sqrt(1 - z * z), -abs(math.sin(a)) * math.sqrt(1 - z * z), z))
            spot = np.array(knot) + 0.5 * way * c.rng.uniform(0.75, 1.1)
            if any(np.linalg.norm(spot - q) < 0.38 for q in spots):
                continue
            spots.append(spot)
            c.tube([knot, np.array(knot) + 0.25 * way + (0, 0, -0.03), spot], 0.016, stalk, sides=6, fine=8)
            if k == 8 or (n + k) % 7 == 6:
                c.ball(bud, fine=14, at=tuple(spot), size=(0.09, 0.09, 0.12))
                continue
            tilt = math.degrees(math.acos(max(-1, min(1, way[2] * 0.7))))
            turn: At = (0, tilt, math.degrees(math.atan2(way[1] - 0.4, way[0])))
            for part in parts:
                c.again(part, tuple(spot), turn, c.rng.uniform(0.36, 0.42))
    leafy = c.leafy((0.18, 0.26, 0.05), (0.24, 0.16, 0.05))
    for at, turn in (
        ((-0.3, 0, 1.15), 20),
        ((2.1, 0, 1.2), -40),
        ((1.45, -0.2, -0.45), -110),
        ((-1.5, 0, -0.3), 40),
    ):
        c.leaf(leafy, 0.62, 0.24, 0.4, 0.35, 1.0, at=at, turn=(60, 0, turn))


def carnation_head(c: Craft, colour: Colour = (0.62, 0.03, 0.10)) -> None:
    look = c.stuff(None, 0.65, sss=0.15, deep=0.04, sheen=0.15)
    for ring, (count, tilt, long) in enumerate(
        ((7, 0.05, 1.0), (7, 0.30, 0.98), (7, 0.58, 0.92), (6, 0.85, 0.86), (5, 1.10, 0.80), (4, 1.35, 0.74))
    ):

        def rise(part: Points, tilt: float = tilt) -> tuple[Points, Points]:
            return part * math.cos(tilt) * (0.75 + 0.25 * part), part * math.sin(tilt) * 0.78 + 0.05

        p, _, v = _fan(count, 0.62, long, rise, 0.17, 0.09, 0.5 * ring, 9 * ring)

        def paint(q: Points, v: Points = v) -> Points:
            dark, light = [0.5 * x for x in colour], [x + 0.35 * (0.9 - x) for x in colour]
            tone = blend(dark, colour, ease(0.2, 0.8, v))
            return blend(tone, light, 0.8 * ease(0.86, 1.0, v) + 0.05 * ripple(q, 6, 2))

        c.grid(p, look, paint)
    leafy = c.leafy((0.22, 0.34, 0.17), (0.16, 0.27, 0.12))
    c.lathe([(0.06, -0.72), (0.20, -0.66), (0.24, -0.3), (0.33, 0.0), (0.28, 0.05)], leafy)


def carnation(c: Craft) -> None:
    leafy = c.leafy((0.22, 0.34, 0.19), (0.16, 0.27, 0.14))
    for line, tilt, size in (
        ([(0, 0, 0), (0.06, 0, 1.4), (-0.02, -0.05, 2.55)], (30, 3, 0), 0.78),
        ([(0.05, 0, 0.5), (0.4, 0, 1.2), (0.85, -0.05, 1.75)], (30, 22, 0), 0.6),
    ):
        c.tube(line, 0.04, leafy, sides=10)
        with c.moved(line[-1], tilt, size), c.moved((0, 0, 0.45)):
            carnation_head(c)
    for z in (0.3, 0.9, 1.5):
        c.ball(leafy, fine=12, at=(0.04, 0, z), size=(0.07, 0.07, 0.09))
        for s in (-1, 1):
            turn = (58 + c.jitter(8), 0, 90 * s + c.jitter(30))
            c.leaf(leafy, 0.95, 0.11, -0.9, 0.6, 0.6, at=(0.04, 0, z), turn=turn)


def hibiscus(c: Craft) -> None:
    leafy = c.leafy((0.06, 0.22, 0.035), (0.035, 0.15, 0.02))
    for turn, long in ((-75, 1.35), (80, 1.3), (160, 1.1), (-150, 1.1), (20, 0.9)):
        c.leaf(leafy, long, 0.85, -0.4, 0.3, 0.85, wave=0.22, at=(0, 0.2, 0.1), turn=(16, 0, turn))
    with c.moved((0, -0.1, 0.62), (52, 0, 12), 1.1):
        rise = lambda part: (part * (1 - 0.10 * part), 0.62 * part**1.3 - 0.32 * part**4)  # noqa: E731
        p, u, v = _fan(5, 0.82, 1.15, rise, 0.12, seed=4, base=0.75)
        for k in range(5):
            p[k, ..., 2] += 0.05 * np.linspace(-1, 1, 41)[:, None]  # each lies over the next

        def paint(q: Points) -> Points:
            vein = ease(0.3, 0.05, np.abs(np.sin(11 * u)) * (0.4 + v)) * ease(1.0, 0.5, v)
            tone = blend((0.56, 0.012, 0.022), (0.70, 0.06, 0.06), 0.5 + 0.5 * ripple(q, 3, 2))
            tone = blend(tone, (0.36, 0.004, 0.02), 0.6 * vein)
            return blend(tone, (0.16, 0.0, 0.02), ease(0.34, 0.12, v))

        c.grid(p, c.stuff(None, 0.5, sss=0.2, deep=0.03), paint)
        red = c.stuff((0.72, 0.20, 0.16), 0.45)
        c.tube([(0, 0, 0), (0.02, -0.1, 0.7), (0.04, -0.28, 1.45)], [0.06, 0.045, 0.025], red)
        tips = [(0.02 + 0.11 * math.cos(k * GOLDEN), -0.1 - 0.20 * t + 0.11 * math.sin(k * GOLDEN), 0.65 + 0.65 * t)
                for k, t in enumerate(np.linspace(0, 1, 54))]  # fmt: skip
        beads(c, tips, 0.042, c.stuff((0.86, 0.56, 0.06), 0.6))
        for k in range(5):
            a = 1.256 * k
            end = (0.04 + 0.10 * math.cos(a), -0.33 + 0.10 * math.sin(a), 1.56)
            c.tube([(0.04, -0.28, 1.42), end], [0.014, 0.04], red, sides=8, fine=8)


def iris(c: Craft) -> None:
    leafy = c.leafy((0.12, 0.29, 0.10), (0.08, 0.21, 0.07))
    stem(c, [(0, 0, 0), (0.02, 0, 1.4), (0, 0, 2.6)], 0.06)
    for turn, long, lean in ((-85, 2.3, 70), (92, 2.0, 68), (30, 1.7, 72), (-30, 1.5, 60)):
        c.leaf(leafy, long, 0.26, -0.35, 0.7, 0.6, at=(0, 0.03, 0.02), turn=(lean, 0, turn))

    def fall(p: Points) -> Points:
        along = np.hypot(p[:, 1], p[:, 2]) / 1.15
        vein = 0.5 + 0.5 * np.sin(46 * p[:, 0] / (0.3 + along))
        tone = blend((0.13, 0.045, 0.40), (0.26, 0.13, 0.58), ease(0.3, 1.0, along) + 0.1 * ripple(p, 5, 2))
        across = np.abs(p[:, 0])
        tone = blend(
            tone, (0.80, 0.76, 0.84), 0.75 * vein * ease(0.55, 0.25, along) * ease(0.26, 0.12, across)
        )
        return blend(tone, (0.80, 0.50, 0.03), ease(0.085, 0.045, across) * ease(0.62, 0.5, along))

    def standard(p: Points) -> Points:
        return blend((0.24, 0.12, 0.56), (0.42, 0.28, 0.72), ease(0.1, 1.1, p[:, 1]) + 0.1 * ripple(p, 5, 4))

    look = c.stuff(None, 0.5, sss=0.2, deep=0.03)
    with c.moved((0, 0, 2.62), (8, 0, 14), 1.0):
        for k in range(3):
            c.leaf(look, 1.5, 0.98, -2.3, 0.15, 1.5, 0.16, fall, turn=(38, 0, 120 * k + 180))
            c.leaf(
                look,
                1.35,
                0.92,
                1.25,
                0.35,
                1.15,
                0.2,
                standard,
                at=(0, 0, 0.05),
                turn=(50, 0, 120 * k + 120),
            )
            beard = c.stuff((0.84, 0.54, 0.04), 0.8)
            for t in np.linspace(0.1, 0.6, 12):
                b, a = math.radians(38), -2.3 * t
                y, z = 1.5 * math.sin(a) / -2.3, 1.5 * (1 - math.cos(a)) / -2.3
                yy, zz = y * math.cos(b) - z * math.sin(b), y * math.sin(b) + z * math.cos(b)
                w = math.radians(120 * k + 180)
                c.ball(
                    beard,
                    fine=8,
                    at=(-yy * math.sin(w), yy * math.cos(w), zz + 0.03),
                    size=(0.045, 0.045, 0.035),
                )
        c.lathe([(0.06, -0.5), (0.13, -0.3), (0.12, 0.0), (0.05, 0.1)], c.leafy(*STEM))


BUILDERS: dict[str, Builder] = {
    "lily": lily,
    "lotus": lotus,
    "cherry-blossom": cherry_blossom,
    "carnation": carnation,
    "hibiscus": hibiscus,
    "iris": iris,
}
"""Key -> who builds it."""

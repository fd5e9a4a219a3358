"""Houses of gingerbread and under thatch, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.fairyhomes import PETALS, arch_door, chimney, ground, pebbles, posies
from data.goods.greens import beads
from data.goods.trees import foliage


def _scallops(c: Craft, look: Any, a: Points, b: Points, count: int, r: float) -> None:
    """A line of icing with drops."""
    c.tube([a, (a + b) / 2, b], r, look, sides=12)
    for k in range(count):
        p = a + (b - a) * (k + 0.5) / count
        c.ball(
            look,
            fine=12,
            at=tuple(p + np.array((0, -0.01, -0.8 * r))),
            size=(0.55 * r + 0.03, 0.8 * r, r * c.rng.uniform(1.1, 2.0)),
        )


def gingerbread(c: Craft) -> None:
    dough = c.stuff((0.34, 0.145, 0.045), 0.8, second=(0.25, 0.095, 0.028), scale=4, bump=0.5, grain=26)
    icing = c.stuff((0.88, 0.87, 0.85), 0.4, sss=0.2, coat=0.2, bump=0.1, grain=10)
    c.lathe([(0, 0.02), (1.9, 0.0), (2.15, -0.08), (2.1, -0.14), (0, -0.14)], icing,
            lambda p: p * (1 + 0.05 * ripple(p * (1, 1, 0), 2, 3))[:, None], size=(1, 0.85, 1))  # fmt: skip
    w, d, h, peak = 1.15, 0.95, 1.25, 2.35
    front = [(-w, 0), (w, 0), (w, h), (0, peak), (-w, h)]
    for y in (-d, d):
        c.cut(front, 0.14, dough, 0.03, at=(0, y, 0))
    for s in (-1, 1):
        c.box(dough, (0.14, 2 * d, h), 0.03, at=(s * (w - 0.05), 0, h / 2))
    slope = math.degrees(math.atan2(peak - h, w))
    long = math.hypot(w, peak - h) + 0.34
    for s in (-1, 1):
        with c.moved((0, 0, peak + 0.1), (0, s * slope, 0)):
            c.box(dough, (long, 2 * d + 0.42, 0.12), 0.04, at=(s * long / 2, 0, 0))

            def snow(p: Points) -> Points:
                return np.asarray(p + np.c_[0 * p[:, :2], 0.03 * ripple(p, 3, 2)])

            u, v = np.meshgrid(np.linspace(0, 0.36, 14), np.linspace(-1, 1, 50), indexing="ij")
            edge = u * (1 + 0.35 * np.abs(np.sin(11 * v)))
            c.grid(
                snow(
                    np.stack([s * edge, v * (d + 0.24), 0.09 - 0.25 * (u / 0.36) ** 6 * 0.1], -1).reshape(
                        -1, 3
                    )
                ).reshape(14, 50, 3),
                icing,
            )
            drops = [
                (0.62, 0.03, 0.06),
                (0.03, 0.36, 0.10),
                (0.82, 0.58, 0.02),
                (0.06, 0.22, 0.62),
                (0.72, 0.20, 0.46),
            ]
            looks = [c.stuff(v, 0.25, coat=0.5, sss=0.3, bump=0.1, grain=40) for v in drops]
            for i in range(3):
                for j in range(6):
                    at = (
                        s * (0.58 + 0.36 * i),
                        -d - 0.06 + (2 * d + 0.12) * (j + 0.5 * (i % 2) + 0.25) / 6.2,
                        0.06,
                    )
                    c.lathe(
                        [(0.12, 0), (0.125, 0.04), (0.09, 0.13), (0.04, 0.17), (0, 0.175)],
                        looks[(i + 2 * j) % 5],
                        at=at,
                        steps=24,
                        fine=24,
                    )
    c.tube(
        [(0, -d - 0.26, peak + 0.17), (0, 0, peak + 0.2), (0, d + 0.26, peak + 0.17)], 0.13, icing, sides=16
    )
    for y in (-d - 0.22,):
        for s in (-1, 1):
            a, b = np.array((0.0, y, peak + 0.14)), np.array((s * (w + 0.26), y, h - 0.26 + 0.14))
            _scallops(c, icing, a, b, 9, 0.075)
    for s in (-1, 1):
        _scallops(
            c,
            icing,
            np.array((s * (w + 0.27), -d - 0.2, h - 0.14)),
            np.array((s * (w + 0.27), d + 0.2, h - 0.14)),
            9,
            0.07,
        )

    def cane(p: Points) -> Points:
        return blend(
            (0.86, 0.85, 0.83),
            (0.58, 0.012, 0.02),
            ease(-0.15, 0.15, np.sin(15 * p[:, 2] + 12 * (p[:, 0] - p[:, 0].mean()))),
        )

    stripes = c.stuff(None, 0.2, coat=0.7)
    for s in (-1, 1):
        c.tube(
            [(s * (w - 0.02), -d - 0.12, 0), (s * (w - 0.02), -d - 0.12, h - 0.1)],
            0.075,
            stripes,
            cane,
            sides=18,
            fine=80,
        )
        hook = [
            (s * 0.62, -d - 0.2, 0),
            (s * 0.62, -d - 0.2, 0.75),
            (s * 0.58, -d - 0.2, 0.98),
            (s * 0.40, -d - 0.2, 1.02),
            (s * 0.33, -d - 0.2, 0.86),
        ]
        c.tube(hook, 0.06, stripes, cane, sides=16, fine=90)
    choc = c.stuff((0.13, 0.045, 0.018), 0.3, coat=0.5)
    arc = [(0.3 * math.cos(a), 0.55 + 0.3 * math.sin(a)) for a in np.linspace(0, math.pi, 20)]
    c.cut([*arc, (-0.3, 0), (0.3, 0)], 0.1, choc, 0.02, at=(0, -d - 0.09, 0))
    rim = np.array([(0.3, -d - 0.14, 0.02), *[(x, -d - 0.14, z) for x, z in arc], (-0.3, -d - 0.14, 0.02)])
    c.tube(rim, 0.045, icing, fine=60)
    c.ball(c.stuff((0.80, 0.56, 0.03), 0.25, coat=0.6), fine=16, at=(0.17, -d - 0.15, 0.42), size=0.05)
    warm = c.stuff((1.0, 0.62, 0.18), 0.2, glow=0.9)
    for x, y, turn in (
        (0, -d - 0.08, (0, 0, 0)),
        (w + 0.03, -0.42, (0, 0, 90)),
        (w + 0.03, 0.42, (0, 0, 90)),
    ):
        z, r = (1.5, 0.2) if turn[2] == 0 else (0.68, 0.22)
        with c.moved((x, y, z), turn):
            c.box(warm, (2 * r, 0.04, 2 * r), 0.02)
            for low, high in (
                ((-r, -r), (r, -r)),
                ((r, -r), (r, r)),
                ((r, r), (-r, r)),
                ((-r, r), (-r, -r)),
                ((0, -r), (0, r)),
                ((-r, 0), (r, 0)),
            ):
                c.tube([(low[0], -0.04, low[1]), (high[0], -0.04, high[1])], 0.03, icing, sides=8, fine=8)
    c.box(dough, (0.34, 0.34, 0.7), 0.03, at=(0.62, 0.3, 2.15))
    c.lathe([(0, 0.12), (0.2, 0.1), (0.26, 0), (0.2, -0.06)], icing, at=(0.62, 0.3, 2.52))
    gum = [(0.62, 0.03, 0.06), (0.03, 0.36, 0.10), (0.82, 0.58, 0.02), (0.72, 0.20, 0.46)]
    for k in range(12):
        x = -1.0 + 0.09 * k
        c.ball(
            c.stuff(gum[k % 4], 0.25, coat=0.5),
            fine=14,
            at=(x if k < 6 else x + 0.95 - 0.0, -d - 0.3 - 0.05 * (k % 2), 0.08),
            size=0.085,
        )
    for s, tone in ((-1, 0), (1, 1)):  # lollipops in the garden

        def swirl(p: Points, tone: int = tone) -> Points:
            a, r = np.arctan2(p[:, 2], p[:, 0]), np.hypot(p[:, 0], p[:, 2])
            return blend((0.86, 0.84, 0.80), gum[tone], ease(-0.2, 0.2, np.sin(2 * a + 16 * r)))

        c.tube([(s * 1.55, -0.75, 0), (s * 1.55, -0.75, 0.75)], 0.03, icing)
        c.ball(
            c.stuff(None, 0.2, coat=0.7), None, swirl, 60, at=(s * 1.55, -0.75, 0.95), size=(0.28, 0.1, 0.28)
        )
    pebbles(
        c,
        [((0.05 * math.sin(3 * k), -d - 0.4 - 0.2 * k, 0.02), 0.13) for k in range(4)],
        (0.62, 0.30, 0.10),
        0.3,
    )


def _cottage(c: Craft) -> None:
    """Of stone, a thatched roof on it, roses about the door."""
    ground(c, 2.9, 0.72, 3600)
    w, d, h = 1.7, 0.95, 1.2
    stone = c.stuff(
        (0.52, 0.46, 0.36), 0.9, second=(0.36, 0.31, 0.24), scale=3, bump=0.6, grain=6, cells=True
    )
    c.box(stone, (2 * w, 2 * d, h + 0.5), 0.04, at=(0, 0, h / 2 + 0.1))
    spots = []
    for row in range(11):
        for k in range(26):
            x = -w + 2 * w * (k + 0.5 * (row % 2)) / 25.5
            spots.append(
                ((x + c.jitter(0.02), -d - 0.005, 0.08 + 0.135 * row), 0.068 * c.rng.uniform(0.85, 1.2))
            )
        z = 0.08 + 0.135 * row
        spots += [((w + 0.005, -d + 2 * d * (k + 0.5 * (row % 2)) / 13, z), 0.072) for k in range(13)]
    pebbles(c, spots, (0.56, 0.50, 0.40), 0.8)
    straw = c.stuff(None, 0.95, bump=0.6, grain=30)

    def ridge(u: Points, v: Points) -> Points:
        """A roof that hangs over, rounded; u along, v from eaves over the ridge to the eaves."""
        s = np.abs(v)
        z = 2.78 - 1.42 * s**1.3
        hip = 0.42 * np.clip(np.abs(u) - 0.72, 0, 1) / 0.28
        brow = 0.20 * np.exp(-((u / 0.2) ** 2)) * ease(0.5, 1.0, s) * (v < 0)
        return np.stack(
            [
                (w + 0.32) * u * (1 - 0.06 * (1 - s)),
                (d + 0.32) * np.sign(v) * s * (1 - 0.1 * hip),
                z - 0.75 * hip**1.6 * (1 - 0.7 * s) + brow,
            ],
            -1,
        )

    uu, vv = np.meshgrid(np.linspace(-1, 1, 90), np.linspace(-1, 1, 70), indexing="ij")
    p = ridge(uu, vv)

    def thatch(q: Points) -> Points:
        tone = 0.5 + 0.4 * ripple(q * (7, 1, 1), 2.0, 2) + 0.25 * ripple(q, 1.2, 4)
        return blend((0.30, 0.19, 0.075), (0.60, 0.44, 0.20), tone)

    roof = c.grid(p, straw, thatch)
    solid = roof.modifiers.new("thick", "SOLIDIFY")
    solid.thickness, solid.offset = 0.2, -1
    rng = np.random.default_rng(3)
    n = 15000
    u, v = rng.uniform(-1, 1, n), rng.uniform(-1, 1, n)
    q, q2 = ridge(u, v), ridge(u, np.clip(v + 0.04 * np.sign(v), -1.1, 1.1))
    ways = q2 - q + 0.01 * rng.normal(size=q.shape)
    foliage(c, q + 0.02 * rng.normal(size=q.shape), ways, 0.30, 0.022, c.stuff(None, 0.95), np.array((0.24, 0.15,
        0.06)), np.array((0.66, 0.50, 0.24)),
            0.5 + 0.3 * ripple(q, 1.4, 5))  # fmt: skip
    for s in (-1, 1):
        line = ridge(np.linspace(-1, 1, 30), np.full(30, 0.16 * s)) + np.array((0, 0, 0.05))
        c.tube(line, 0.035, c.stuff((0.36, 0.22, 0.09), 0.9), sides=8, fine=60)
    wood = c.stuff((0.10, 0.20, 0.26), 0.55, second=(0.07, 0.15, 0.2), scale=5, stretch=(6, 6, 0.5), bump=0.2)
    frame = c.stuff((0.80, 0.77, 0.70), 0.6)
    arch_door(c, (0, -d - 0.06, 0.02), 0.52, 1.02, wood, frame)
    glass = c.stuff((1.0, 0.66, 0.26), 0.15, glow=0.55, coat=0.6)

    def window(at: At, turn: At = (0, 0, 0)) -> None:
        with c.moved(at, turn):
            c.box(frame, (0.62, 0.1, 0.56), 0.02)
            for s in (-1, 1):
                for k in (-1, 1):
                    c.box(glass, (0.24, 0.11, 0.2), 0, at=(0.135 * s, -0.01, 0.115 * k))
            c.box(c.stuff((0.26, 0.13, 0.05), 0.7), (0.72, 0.2, 0.12), 0.02, at=(0, -0.12, -0.34))
            posies(c, [(0.11 * k - 0.27, -0.15, -0.3) for k in range(6)], 0.07, 0.1, (PETALS[0], PETALS[4]))

    for x in (-0.98, 0.98):
        window((x, -d - 0.05, 0.72))
    window((w + 0.05, 0, 0.68), (0, 0, 90))
    c.box(stone, (0.42, 0.42, 0.9), 0.04, at=(1.1, 0.12, 2.62))
    chimney(c, (1.1, 0.12, 2.3), 0.22, 0.95)
    leaves, spots_ = [], []
    for s in (-1, 1):  # roses up the door
        t = rng.random(420)
        line = np.stack(
            [
                s * (0.42 - 0.36 * ease(0.7, 1.0, t)) + 0.06 * rng.normal(size=420),
                -d - 0.13 + 0.05 * rng.normal(size=420),
                1.28 * t,
            ],
            1,
        )
        leaves.append(line)
        spots_ += [tuple(line[k] + (0, -0.07, 0)) for k in range(0, 420, 22)]
    for x in (-1.6, -0.75, 0.75, 1.55):
        n = 380
        leaves.append(
            np.stack(
                [
                    x + 0.2 * rng.normal(size=n),
                    -d - 0.28 + 0.1 * rng.normal(size=n),
                    np.abs(0.2 * rng.normal(size=n)) + 0.05,
                ],
                1,
            )
        )
    q = np.concatenate(leaves)
    foliage(
        c,
        q,
        rng.normal(size=q.shape) + np.array((0, -0.5, 0.3)),
        0.12,
        0.07,
        c.stuff(None, 0.5),
        np.array((0.03, 0.10, 0.02)),
        np.array((0.16, 0.32, 0.06)),
        rng.random(len(q)),
    )
    beads(c, spots_, 0.055, c.stuff((0.68, 0.05, 0.14), 0.5, sss=0.2, bump=0.6, grain=22), fine=8)
    posies(
        c,
        [
            (x + c.jitter(0.3), -d - 0.35 - 0.3 * c.rng.random(), 0.05)
            for x in (-1.6, -1.5, -1.2, -0.9, -0.7, 0.7, 0.85, 1.2, 1.4, 1.6, -1.0, 1.0)
        ],
        0.09,
        0.34,
    )
    pebbles(
        c,
        [((0.12 * math.sin(2 * k), -d - 0.25 - 0.22 * k, 0.02), 0.2) for k in range(5)],
        (0.50, 0.46, 0.40),
        0.2,
    )


def cottage(c: Craft) -> None:
    with c.moved(turn=(0, 0, -24)):
        _cottage(c)


BUILDERS: dict[str, Builder] = {
    "gingerbread-house": gingerbread,
    "cottage": cottage,
}
"""Key -> who builds it."""

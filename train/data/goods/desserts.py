"""Tiramisu, a banana split and cinnamon rolls, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.cakes import swirl
from data.goods.coolers import mint
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import grains, plate
from data.goods.greens import beads
from data.goods.snacks import creamy, scoop

_COCOA = (0.075, 0.030, 0.014)


def tiramisu(c: Craft) -> None:
    """A square piece dusted with cocoa."""
    plate(c, size=(1.1, 1.1, 0.8))
    cream = c.stuff((0.86, 0.79, 0.62), 0.4, second=(0.84, 0.74, 0.54), scale=4, sss=0.25, coat=0.15)

    def soaked(p: Points) -> Points:
        tone = blend((0.34, 0.15, 0.05), (0.15, 0.05, 0.015), 0.5 + 0.6 * ripple(p, 5, 3))
        tone = blend(tone, (0.66, 0.42, 0.17), ease(0.35, 1.3, ripple(p, 3, 8)))
        return blend(tone, (0.52, 0.30, 0.10), 0.5 * ease(0.6, 1.4, ripple(p, 16, 5)))

    sponge = c.stuff(None, 0.85, bump=0.9, grain=26)

    def finger(p: Points) -> Points:
        return np.sign(p) * np.abs(p) ** (0.22, 0.55, 0.6) * (0.985, 0.157, 0.17)

    def slab(look: object, z: float, thick: float, seed: int, grown: float) -> None:
        t = np.linspace(0, 2 * np.pi, 220, endpoint=False)
        x, y = (w * np.sign(v(t)) * np.abs(v(t)) ** 0.2 for w, v in ((1.0, np.cos), (0.8, np.sin)))
        edge = np.stack([x, y], -1)
        out, wave = 1 + grown + 0.010 * ripple(edge, 7, seed), 0.016 * ripple(edge, 4, 40 + seed // 10)
        rows = ((0, 0), (0.9, 0), (0.985, 0), (1, 0.2), (1.006, 0.5), (1, 0.8), (0.985, 1), (0.9, 1), (0, 1))
        rings = [np.stack([x * out * k, y * out * k, z + wave * k + thick * h], -1) for k, h in rows]
        c.grid(np.stack(rings), look, wrap=True)

    with c.moved((0, 0.05, 0.09), (0, 0, 26)):
        z = 0.0
        for layer in range(2):
            fingers = 5
            for k in range(fingers):
                y = 1.5 * ((k + 0.5) / fingers - 0.5)
                c.ball(sponge, finger, soaked, 40, at=(0, y, z + 0.17))
            slab(cream, z + 0.31, 0.26, 10 * layer + 1, 0.008)
            z += 0.56

        slab(
            c.stuff(_COCOA, 0.95, second=(0.16, 0.075, 0.036), scale=9, bump=0.7, grain=34),
            z - 0.01,
            0.045,
            11,
            0.002,
        )
        mint(c, (0.1, 0.0, z + 0.04), 0.42)
        bean = c.stuff((0.055, 0.02, 0.01), 0.3, coat=0.4)
        for x, y in ((-0.32, -0.2), (-0.5, 0.1)):
            c.ball(
                bean,
                lambda p: p * (1, 1, 0.7) * (1 - 0.22 * np.exp(-((p[:, 1:2] / 0.2) ** 2)) * (p[:, 2:3] > 0)),
                at=(x, y, z + 0.1),
                turn=(8, 0, 40 * x),
                size=(0.15, 0.1, 0.1),
            )
    dust = [(1.15 * c.rng.uniform(-1, 1), -0.85 + c.jitter(0.35), 0.105) for _ in range(240)]
    beads(c, [p for p in dust if math.hypot(p[0], p[1]) < 1.35], 0.012, c.stuff(_COCOA, 0.9), fine=4)


def banana_split(c: Craft) -> None:
    """Three scoops between the halves of a banana in a long glass dish."""

    china = c.stuff((0.56, 0.72, 0.76), 0.18, coat=0.7)

    def boat(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        q = p * (1.75, 0.86, 1)
        flute = 1 + 0.02 * np.cos(26 * a) * ease(0.25, 0.5, p[:, 2])
        q[:, :2] *= flute[:, None]
        q[:, 2] += 0.16 * ease(0.6, 1.0, np.abs(np.cos(a))) * ease(0.3, 0.8, p[:, 2])
        return q

    c.lathe(
        [
            (0, 0.22),
            (0.4, 0.22),
            (0.72, 0.36),
            (0.98, 0.74),
            (1.0, 0.78),
            (0.96, 0.76),
            (0.7, 0.42),
            (0, 0.28),
        ],
        china,
        boat,
        None,
        200,
        90,
    )
    c.lathe(
        [(0, 0), (0.34, 0), (0.36, 0.03), (0.14, 0.1), (0.14, 0.24), (0, 0.24)],
        china,
        lambda p: p * (1.6, 1, 1),
    )

    def cut(p: Points) -> Points:
        pale = blend((0.84, 0.68, 0.30), (0.80, 0.58, 0.20), 0.5 + 0.4 * ripple(p, 6, 3))
        return blend(
            pale,
            (0.56, 0.40, 0.16),
            0.5 * ease(0.6, 1.2, np.abs(np.sin(16 * p[:, 0]))) * ease(0.06, 0.0, np.abs(p[:, 1] - 0.02)),
        )

    fruit = c.stuff(None, 0.4, coat=0.25, sss=0.25)
    for s in (-1, 1):
        line = [
            (-1.94, 0.22 * s, 1.12),
            (-1.3, 0.52 * s, 0.86),
            (0, 0.66 * s, 0.77),
            (1.3, 0.52 * s, 0.86),
            (1.94, 0.22 * s, 1.12),
        ]
        c.tube(line, [0.07, 0.19, 0.22, 0.19, 0.07], fruit, cut, 30, 60)
    kinds = (
        (creamy(c, (0.24, 0.10, 0.045), (0.18, 0.07, 0.03)), (0.52, 0.10, 0.16)),
        (creamy(c, (0.86, 0.77, 0.58), (0.83, 0.72, 0.50)), _COCOA),
        (creamy(c, (0.80, 0.34, 0.38), (0.72, 0.22, 0.26)), (0.46, 0.012, 0.02)),
    )
    cream = c.stuff((0.88, 0.86, 0.82), 0.4, sss=0.3)
    red = c.stuff((0.50, 0.006, 0.012), 0.1, coat=1)
    nut = c.stuff((0.60, 0.36, 0.13), 0.6, second=(0.42, 0.22, 0.07), scale=8)
    for k, (look, syrup) in enumerate(kinds):
        x = 0.86 * (k - 1)
        scoop(c, look, (x, 0, 1.02), 0.5, 3 + k)

        def flow(p: Points, k: int = k) -> Points:
            a = np.arctan2(p[:, 1], p[:, 0])
            t = np.hypot(p[:, 0], p[:, 1]) * (1.15 + 0.38 * np.sin(5 * a + k) + 0.2 * np.sin(8 * a + 2 * k))
            return 0.535 * np.stack([np.sin(t) * np.cos(a), np.sin(t) * np.sin(a), np.cos(t)], 1)

        c.lathe(
            [(0, 0), (0.5, 0), (1, 0), (1.0, -0.05)],
            c.stuff(syrup, 0.08, coat=1),
            flow,
            steps=140,
            at=(x, 0, 1.02),
        )
        swirl(c, cream, (x, 0, 1.56), 0.86, 4)
        c.ball(red, at=(x, 0, 2.02), size=0.13)
        c.tube(
            [(x, 0, 2.12), (x + 0.04, 0, 2.3), (x + 0.14, 0, 2.44)], 0.014, c.stuff((0.2, 0.12, 0.04), 0.6)
        )
        crumbs = []
        for _ in range(34):
            a, t = c.rng.uniform(0, 6.3), c.rng.uniform(0.35, 1.2)
            crumbs.append(
                (
                    x + 0.55 * math.sin(t) * math.cos(a),
                    0.55 * math.sin(t) * math.sin(a),
                    1.02 + 0.55 * math.cos(t),
                )
            )
        grains(c, crumbs, nut, (0.035, 0.028, 0.022))
    for s in (-1, 1):
        swirl(c, cream, (1.42 * s, -0.05, 0.92), 0.8, 3)


def _roll(c: Craft, at: At, turn: float, seed: int, size: float = 1.0) -> None:
    """A coil of dough with cinnamon between, iced."""
    turns = 3.2

    def radial(p: Points) -> tuple[Points, Points]:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        return r, (r * turns - a / (2 * np.pi)) % 1.0

    def shape(p: Points) -> Points:
        r, f = radial(p)
        top = p[:, 2] > 0.35
        groove = ease(0.20, 0.04, np.minimum(f, 1 - f)) * ease(0.06, 0.16, r) * ease(1.0, 0.93, r)
        q = p.copy()
        q[:, 2] += top * (0.20 * (1 - r**2) + 0.07 * np.sin(np.pi * f) - 0.15 * groove)
        q[:, :2] *= (1 + 0.02 * ripple(p, 3, seed))[:, None]
        return q

    def paint(p: Points) -> Points:
        r, f = radial(p)
        groove = (
            ease(0.26, 0.14, np.minimum(f, 1 - f))
            * ease(0.05, 0.14, r)
            * ease(1.0, 0.94, r)
            * (p[:, 2] > 0.3)
        )
        tone = blend((0.62, 0.33, 0.10), (0.46, 0.19, 0.04), 0.45 + 0.5 * ripple(p, 3, seed))
        tone = blend(
            tone, (0.80, 0.60, 0.32), 0.7 * ease(0.32, 0.12, np.abs(p[:, 2] - 0.22)) * ease(0.9, 0.97, r)
        )
        return blend(tone, (0.16, 0.05, 0.012), 0.95 * groove)

    radii = [(x, 0.56) for x in np.linspace(0, 0.86, 90)]
    side = [(0.95, 0.53), (1.0, 0.44), (1.02, 0.25), (0.98, 0.06), (0.9, 0), (0, 0)]
    glaze = c.stuff((0.90, 0.88, 0.83), 0.18, coat=0.6, sss=0.3)
    with c.moved(at, (0, 0, turn), size):
        c.lathe(
            [*radii, *side],
            c.stuff(None, 0.5, bump=0.25, grain=14, coat=0.3, sss=0.06),
            shape,
            paint,
            200,
            240,
        )

        for k in range(6):
            d = 0.98 * (k - 2.5) / 2.9
            wide = math.sqrt(max(0.04, 1.06 - d * d))
            t = np.linspace(-1.04, 1.04, 9) * wide
            x, y = t, d + 0.09 * np.sin(4 * t + 2 * k + seed)
            r = np.hypot(x, y)
            z = 0.60 + 0.20 * (1 - np.minimum(r, 1) ** 2) - 1.7 * np.clip(r - 0.97, 0, 1)
            c.tube(
                np.stack([x, y, z], -1),
                [0.055 + 0.025 * math.sin(3 * i + k) for i in range(9)],
                glaze,
                sides=12,
                fine=50,
            )


def cinnamon_rolls(c: Craft) -> None:
    plate(
        c,
        c.stuff((0.20, 0.29, 0.33), 0.3, second=(0.15, 0.23, 0.27), scale=6, coat=0.4),
        size=(1.2, 1.15, 0.9),
    )
    _roll(c, (-0.62, 0.38, 0.1), 40, 2, 0.76)
    _roll(c, (0.82, 0.32, 0.1), -60, 5, 0.72)
    _roll(c, (0.12, -0.66, 0.1), 160, 9, 0.78)
    bark = c.stuff((0.30, 0.13, 0.05), 0.7, second=(0.20, 0.08, 0.03), scale=5, stretch=(0.4, 5, 5), bump=0.3)
    for at, spin in (((1.14, -0.66, 0.18), 62), ((1.0, -0.78, 0.18), 56)):
        with c.moved(at, (0, 0, spin)):
            t = np.linspace(0, 4.2 * np.pi, 60)
            for s in (-1, 1):
                ring = np.stack([(0.025 + 0.004 * t) * np.cos(t), (0.025 + 0.004 * t) * np.sin(t)], -1)
                rows = [
                    np.stack([np.full(60, x), ring[:, 0] + 0.05 * s, ring[:, 1]], -1) for x in (-0.45, 0.45)
                ]
                c.grid(np.stack(rows), bark)


BUILDERS: dict[str, Builder] = {
    "tiramisu": tiramisu,
    "banana-split": banana_split,
    "cinnamon-rolls": cinnamon_rolls,
}
"""Key -> who builds it."""

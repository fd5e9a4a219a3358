"""Hot meals, built and rendered for `cooked.py`: fish and chips, paella, lasagna and oatmeal."""

from __future__ import annotations

import math

import numpy as np
from data.goods.cakes import berry
from data.goods.craft import GOLDEN, At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import basil, bowl, disc, grains, herbs, plate
from data.goods.greens import beads


def _lemon(c: Craft, at: At, turn: At, size: float = 1.0) -> None:
    """A wedge."""
    flesh, rind = (
        c.stuff((0.86, 0.72, 0.18), 0.2, coat=0.6, sss=0.3),
        c.stuff((0.84, 0.60, 0.02), 0.35, bump=0.3, grain=30, coat=0.2),
    )
    arc = np.linspace(-0.62, 0.62, 20)
    with c.moved(at, turn, size):
        for look, r, thick in (
            (rind, 0.5, 0.62),
            (c.stuff((0.87, 0.84, 0.66), 0.5), 0.465, 0.64),
            (flesh, 0.44, 0.66),
        ):
            c.cut(
                [(0, -0.02 * (look is rind)), *((r * math.sin(a), r * math.cos(a)) for a in arc)],
                thick,
                look,
                0.02,
            )


def fish_chips(c: Craft) -> None:
    plate(c, size=(1.3, 1.05, 0.9))

    def batter(p: Points) -> Points:
        tone = blend((0.50, 0.23, 0.04), (0.68, 0.38, 0.085), 0.5 + 0.45 * ripple(p, 4, 3))
        return blend(tone, (0.30, 0.11, 0.02), 0.8 * ease(0.4, 1.5, ripple(p, 7, 5)))

    crisp = c.stuff(None, 0.42, bump=1.0, grain=13, coat=0.25, sss=0.1)
    for at, turn, seed in (((0.35, -0.42, 0.36), (0, -3, 12), 1), ((0.5, 0.25, 0.52), (14, 6, -10), 7)):

        def lumpy(p: Points, seed: int = seed) -> Points:
            q = p * (1.08, 0.40, 0.24)
            q[:, 1] *= 1 - 0.35 * ease(0.1, 1.1, q[:, 0])
            q[:, 2] += 0.10 * np.cos(1.6 * q[:, 0])
            return q * (1 + 0.06 * ripple(q, 5, seed) + 0.045 * ripple(q, 13, seed))[:, None]

        c.ball(crisp, lumpy, batter, 80, at=at, turn=turn)
    fry = c.stuff(
        (0.82, 0.54, 0.13), 0.45, second=(0.70, 0.38, 0.06), scale=4, stretch=(1, 5, 5), sss=0.15, coat=0.2
    )
    for k in range(54):
        a, r, level = k * GOLDEN, 0.62 * math.sqrt(c.rng.random()), k / 54
        at = (
            -0.95 + 0.75 * r * math.cos(a),
            0.02 + 1.1 * r * math.sin(a),
            0.16 + 0.42 * level * (1 - 0.8 * r),
        )
        c.box(
            fry,
            (c.rng.uniform(0.62, 0.95), 0.125, 0.125),
            0.02,
            at=at,
            turn=(c.jitter(40), c.jitter(22), c.rng.uniform(0, 180)),
        )
    with c.moved((1.32, -0.42, 0.1)):
        china = c.china()
        c.lathe([(0, 0), (0.22, 0), (0.30, 0.24), (0.32, 0.3), (0.28, 0.28), (0.2, 0.1), (0, 0.08)], china)
        c.lathe([(0.27, 0.25), (0.12, 0.30), (0, 0.31)], c.stuff((0.86, 0.83, 0.70), 0.4, sss=0.2, bump=0.4, grain=9),
                lambda p: p * (1 + 0.05 * ripple(p, 6, 2))[:, None])  # fmt: skip
        herbs(c, 9, 0.18, 0.31, 0.06)
    _lemon(c, (0.62, -0.98, 0.62), (160, 12, 24), 0.8)
    peas = [
        (
            -0.35 + 0.45 * r * math.cos(a),
            -0.86 + 0.22 * r * math.sin(a),
            0.16 + 0.11 * (1 - r) + c.jitter(0.02),
        )
        for r, a in ((math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)) for _ in range(70))
    ]
    beads(c, peas, 0.075, c.stuff((0.16, 0.38, 0.04), 0.25, coat=0.5, sss=0.2), fine=9)
    basil(c, (1.1, 0.72, 0.16), 0.3)


def paella(c: Craft) -> None:
    iron = c.stuff((0.022, 0.022, 0.024), 0.35, metal=0.6, bump=0.1)
    c.lathe(
        [(0, 0), (1.7, 0), (1.78, 0.04), (1.98, 0.36), (2.02, 0.38), (1.98, 0.34), (1.74, 0.08), (0, 0.06)],
        iron,
        steps=120,
    )
    red = c.stuff((0.50, 0.015, 0.015), 0.3, coat=0.5)
    for s in (-1, 1):
        c.tube(
            [
                (1.94 * s, -0.34, 0.3),
                (2.3 * s, -0.3, 0.46),
                (2.42 * s, 0, 0.5),
                (2.3 * s, 0.3, 0.46),
                (1.94 * s, 0.34, 0.3),
            ],
            0.065,
            red,
            sides=14,
            fine=40,
        )

    def bed(p: Points) -> Points:
        return blend((0.76, 0.42, 0.03), (0.84, 0.56, 0.09), 0.5 + 0.5 * ripple(p, 4, 2))

    disc(c, c.stuff(None, 0.5, sss=0.1), 1.86, 0.26, bed, 0.02)
    spots = []
    for k in range(1500):
        r, a = 1.82 * math.sqrt((k + 0.5) / 1500), k * GOLDEN
        spots.append((r * math.cos(a), r * math.sin(a), 0.28 + c.jitter(0.025)))
    grains(
        c,
        spots,
        c.stuff((0.84, 0.54, 0.07), 0.35, second=(0.86, 0.66, 0.20), scale=2, coat=0.2, sss=0.2),
        (0.032, 0.032, 0.085),
    )
    shell, meat = (
        c.stuff((0.014, 0.016, 0.030), 0.15, coat=0.9),
        c.stuff((0.80, 0.40, 0.10), 0.35, coat=0.4, sss=0.2),
    )
    nacre = c.stuff((0.62, 0.64, 0.70), 0.2, coat=0.7)
    for k in range(7):
        a = 2 * math.pi * k / 7 + 0.3
        with c.moved((1.42 * math.cos(a), 1.42 * math.sin(a), 0.36), (0, 0, math.degrees(a) - 90)):
            for s in (-1, 1):

                def half(p: Points, s: int = s) -> Points:
                    wide = 0.24 * p[:, 0] * (1 - 0.3 * p[:, 1])
                    return np.stack([wide, 0.42 * p[:, 1], 0.13 * s * np.abs(p[:, 2])], -1)

                c.ball(shell, half, fine=24, at=(0, 0, 0.10 * s + 0.05), turn=(24 * s, 0, 0))
            c.ball(nacre, fine=16, at=(0, -0.02, 0.04), size=(0.2, 0.36, 0.05), turn=(-20, 0, 0))
            c.ball(
                meat,
                lambda p: p * (1 + 0.12 * ripple(p, 3, 2))[:, None],
                fine=20,
                at=(0, 0.06, 0.10),
                size=(0.14, 0.24, 0.09),
            )

    def prawn_look(p: Points) -> Points:
        bands = 0.5 + 0.5 * np.sin(34 * np.arctan2(p[:, 1], p[:, 0]))
        return blend((0.80, 0.26, 0.10), (0.86, 0.56, 0.38), 0.7 * bands)

    for k in range(6):
        a, r = 2 * math.pi * k / 6 + 0.9, (0.55 if k % 2 else 0.88)
        with c.moved(
            (r * math.cos(a), r * math.sin(a), 0.42), (10 + c.jitter(8), c.jitter(8), c.rng.uniform(0, 360))
        ):
            arc = [(0.32 * math.cos(t), 0.32 * math.sin(t), 0) for t in np.linspace(0.2, 4.3, 14)]
            c.tube(
                arc,
                [0.06, 0.13, 0.15, 0.14, 0.11, 0.075, 0.04],
                c.stuff(None, 0.25, coat=0.5, sss=0.2),
                prawn_look,
                18,
                60,
            )
            for s in (-1, 1):
                c.leaf(
                    c.stuff((0.72, 0.16, 0.06), 0.3, coat=0.4),
                    0.24,
                    0.13,
                    at=arc[-1],
                    turn=(0, 0, 250 + 26 * s),
                )
    for k in range(5):
        a = 2 * math.pi * k / 5 + 0.62
        _lemon(c, (1.66 * math.cos(a), 1.66 * math.sin(a), 0.66), (180, 0, math.degrees(a) + 90), 0.72)
    peas = [
        (r * math.cos(a), r * math.sin(a), 0.33)
        for r, a in ((1.6 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)) for _ in range(46))
    ]
    beads(c, peas, 0.075, c.stuff((0.16, 0.40, 0.04), 0.25, coat=0.5, sss=0.2), fine=9)
    pepper = c.stuff((0.60, 0.02, 0.012), 0.2, coat=0.6, sss=0.1)
    for _ in range(14):
        r, a, spin = 1.5 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3), c.rng.uniform(0, 360)
        c.tube(
            [(-0.24, 0, 0), (0, 0.08, 0.05), (0.24, 0, 0)],
            0.06,
            pepper,
            sides=10,
            fine=14,
            at=(r * math.cos(a), r * math.sin(a), 0.34),
            turn=(0, 0, spin),
            section=lambda t: 0.5 + 0.5 * np.abs(np.cos(t)),
        )
    herbs(c, 60, 1.6, 0.37, 0.10)


def lasagna(c: Craft) -> None:
    plate(c, size=(1.12, 1.12, 0.85))
    pasta = c.stuff((0.82, 0.62, 0.26), 0.35, second=(0.78, 0.54, 0.19), scale=5, sss=0.2, coat=0.2)
    ragu = c.stuff(
        (0.36, 0.045, 0.018), 0.35, second=(0.22, 0.06, 0.025), scale=9, bump=1.2, grain=12, coat=0.5
    )
    white = c.stuff((0.86, 0.80, 0.64), 0.35, second=(0.84, 0.74, 0.52), scale=4, sss=0.2, coat=0.3)

    def sheet(look: object, z: float, thick: float, seed: int, grown: float) -> None:
        """One layer: a wavy slab."""
        t = np.linspace(0, 2 * np.pi, 160, endpoint=False)
        square = lambda v: np.sign(v) * np.abs(v) ** 0.28  # noqa: E731
        x, y = 1.02 * square(np.cos(t)), 0.72 * square(np.sin(t))
        edge = np.stack([x, y], -1)
        out = 1 + grown + 0.018 * ripple(edge, 6, seed)
        wave = 0.028 * ripple(edge, 3, 40)
        rings = []
        for scale, high in (
            (0, 0),
            (0.9, 0),
            (0.99, 0.0),
            (1.0, 0.3),
            (1.0, 0.7),
            (0.99, 1.0),
            (0.9, 1.0),
            (0, 1.0),
        ):
            rings.append(np.stack([x * out * scale, y * out * scale, z + wave * scale + thick * high], -1))
        c.grid(np.stack(rings), look, wrap=True)

    with c.moved((0, 0, 0.1), (0, 0, 24)):
        z = 0.0
        for k in range(4):
            sheet(pasta, z, 0.06, k, 0.015)
            sheet(ragu, z + 0.05, 0.13, 10 + k, 0.0)
            sheet(white, z + 0.17, 0.07, 20 + k, 0.03)
            z += 0.235
        sheet(pasta, z, 0.06, 9, 0.015)

        def baked(p: Points) -> Points:
            tone = blend((0.84, 0.56, 0.14), (0.80, 0.40, 0.06), 0.5 + 0.5 * ripple(p, 4, 2))
            tone = blend(tone, (0.58, 0.07, 0.02), 0.8 * ease(0.7, 1.2, ripple(p, 3, 9)))
            return blend(tone, (0.24, 0.09, 0.025), 0.8 * ease(0.8, 1.7, ripple(p, 6, 5)))

        u, v = np.meshgrid(np.linspace(-1, 1, 90), np.linspace(-1, 1, 70), indexing="ij")
        x, y = 1.05 * u, 0.75 * v
        rim = np.maximum(np.abs(u), np.abs(v))
        flat = np.stack([x, y], -1).reshape(-1, 2)
        sag = 0.34 * ease(0.90, 1.0, rim) * (0.55 + 0.45 * ripple(flat, 5, 4).reshape(x.shape))
        top = z + 0.10 + 0.035 * ripple(flat, 4, 3).reshape(x.shape) - sag
        c.grid(np.stack([x, y, top], -1), c.stuff(None, 0.25, coat=0.5, bump=0.4, grain=11, sss=0.1), baked)
        for at, size in (
            ((0.5, -0.80, 0.12), 0.13),
            ((-0.55, -0.82, 0.10), 0.11),
            ((-0.1, -0.84, 0.06), 0.09),
            ((1.08, -0.2, 0.08), 0.1),
        ):
            c.ball(ragu, lambda p: p * (1 + 0.15 * ripple(p, 3, 2))[:, None], at=at, size=size)
    basil(c, (0.0, -0.05, 1.2), 0.5)
    herbs(c, 24, 1.4, 0.18, 0.07)


def oatmeal(c: Craft) -> None:
    bowl(c, c.stuff((0.16, 0.30, 0.40), 0.25, second=(0.12, 0.25, 0.34), scale=5, coat=0.6))

    def mush(p: Points) -> Points:
        return blend((0.66, 0.48, 0.27), (0.80, 0.65, 0.42), 0.5 + 0.5 * ripple(p, 6, 3))

    disc(c, c.stuff(None, 0.5, bump=1.0, grain=14, coat=0.25, sss=0.1), 1.22, 0.9, mush, 0.03)
    flake = c.stuff((0.78, 0.60, 0.34), 0.6, second=(0.66, 0.46, 0.22), scale=4)
    spots = [
        (r * math.cos(a), r * math.sin(a), 0.93)
        for r, a in ((1.15 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)) for _ in range(200))
    ]
    grains(c, spots, flake, (0.075, 0.055, 0.016))
    blue = c.stuff((0.035, 0.045, 0.14), 0.5, second=(0.12, 0.14, 0.28), scale=4)
    for x, y, z in (
        (0.42, 0.34, 1.03),
        (0.66, 0.14, 1.02),
        (0.36, 0.06, 1.05),
        (0.62, -0.16, 1.03),
        (0.52, 0.16, 1.2),
        (0.84, -0.02, 1.02),
        (0.2, 0.56, 1.02),
        (0.66, 0.5, 1.02),
    ):
        c.ball(blue, fine=20, at=(x, y, z), size=0.15)
    for at, turn in (
        ((-0.62, -0.2, 1.10), (78, 0, -30)),
        ((-0.3, -0.6, 1.10), (84, 0, 30)),
        ((-0.75, 0.28, 1.12), (70, 20, -70)),
    ):
        berry(c, at, turn, 0.52)

    def coin(p: Points) -> Points:
        r, a = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0])
        tone = blend(
            (0.86, 0.74, 0.42), (0.82, 0.64, 0.26), ease(0.1, 0.02, np.abs(r - 0.42 - 0.05 * np.cos(3 * a)))
        )
        return blend(
            tone,
            (0.30, 0.18, 0.06),
            ease(0.5, 0.9, np.sin(9 * a)) * ease(0.1, 0.2, r) * ease(0.38, 0.3, r) * 0.7,
        )

    for k, (x, y) in enumerate(((-0.15, 0.42), (-0.42, 0.62), (-0.08, 0.78), (0.12, 0.2))):
        c.lathe(
            [(0, 0.12), (0.9, 0.12), (1, 0.06), (1, -0.1), (0, -0.12)],
            c.stuff(None, 0.3, coat=0.3, sss=0.3),
            None,
            coin,
            90,
            60,
            at=(x, y, 0.99 + 0.03 * k),
            turn=(c.jitter(10), 12 * (-1) ** k, 40 * k),
            size=0.27,
        )
    honey = c.stuff((0.62, 0.26, 0.012), 0.05, coat=1.0)
    t = np.linspace(0, 1, 60)
    c.tube(
        np.stack([-0.5 + 1.3 * t, -0.55 + 0.28 * np.sin(15 * t) - 0.1 * t, 0.955 + 0 * t], -1),
        0.035,
        honey,
        sides=10,
        fine=160,
    )
    basil(c, (0.1, -0.1, 1.12), 0.3)


BUILDERS: dict[str, Builder] = {
    "fish-chips": fish_chips,
    "paella": paella,
    "lasagna": lasagna,
    "oatmeal": oatmeal,
}
"""Key -> who builds it."""

"""Birds of the wood: a kingfisher, a woodpecker at its trunk, a cockatoo; and a snowy owl."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.feathers import bill, feathered, folded, legs, plume, tail, vane
from data.animals.kit import FACING, both, cards, eye, limb, orb
from data.animals.songbirds import songbird
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple

_BLACK, _WHITE = (0.012, 0.012, 0.014), (0.83, 0.82, 0.79)


def _line(colour: Colour, n: int) -> Points:
    return np.tile(colour, (n, 1))


def kingfisher(c: Craft) -> None:
    teal, bright, orange = (0.006, 0.12, 0.24), (0.015, 0.36, 0.62), (0.68, 0.20, 0.025)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        back = (z - 0.95) - 0.95 * (x - 0.12)
        colour = blend(orange, (0.74, 0.30, 0.07), 0.5 + 0.5 * ripple(p, 6, 1))
        throat = np.hypot((x - 0.60) / 0.15, (z - 1.08) / 0.085)
        colour = blend(colour, _WHITE, ease(1.1, 0.85, throat))
        head = blend(teal, bright, ease(0.55, 0.9, ripple(p, 26, 3)))
        colour = blend(
            colour,
            blend(bright, (0.05, 0.55, 0.75), 0.5 + 0.5 * ripple(p, 7, 2)),
            ease(0.02, 0.07, back) * (z < 1.12),
        )
        colour = blend(
            colour,
            head,
            np.maximum(ease(1.29, 1.32, z - 0.12 * (x - 0.4)), ease(0.26, 0.2, x) * ease(1.06, 1.12, z)),
        )
        cheek = np.hypot((x - 0.27) / 0.085, (z - 1.16) / 0.075)
        return blend(colour, _WHITE, ease(1.1, 0.85, cheek))

    wing = vane(teal, (0.01, 0.17, 0.30), (0.02, 0.30, 0.46), 0.9)
    songbird(c, hue, (vane((0.008, 0.05, 0.10), teal), wing, wing, vane(teal, bright, (0.03, 0.42, 0.62), 0.85)),
        ((0.56, 0.06), (0.72, 0.052), (0.92, 0.032), (1.10, 0.004)), (0.016, 0.015, 0.016), 0.26, 1.2, (0.66, 0.10,
            0.03), (0.02, 0.01, 0.008),
        0.12, 0.5, 1.1, 0.04)  # fmt: skip


def woodpecker(c: Craft) -> None:
    """Upright at a trunk: black and white with a red crest."""
    red = (0.66, 0.016, 0.010)

    def hue(p: Points) -> Points:
        x, y, z = p[:, 0], np.abs(p[:, 1]), p[:, 2]
        colour = blend(
            _BLACK, _WHITE, ease(-0.01, 0.05, x - 0.15 * (z - 0.4)) * ease(0.86, 0.80, z) * ease(0.2, 0.3, z)
        )
        colour = blend(colour, (0.60, 0.05, 0.03), ease(0.26, 0.16, z) * ease(-0.03, 0.03, x))
        stripe = np.abs(z - 1.15 - 0.25 * (x - 0.06)) < 0.042
        colour = blend(colour, _WHITE, stripe * (x > -0.1) * 1.0)
        neck = np.hypot((x + 0.0) / 0.10, (z - 1.0) / 0.16)
        colour = blend(colour, _WHITE, ease(1.05, 0.9, neck) * (y > 0.09))
        return blend(colour, red, ease(1.265, 1.285, z + 0.10 * (x - 0.05)) * (x < 0.22))

    with c.moved(turn=(0, 0, FACING + 8)):
        feathers = plume(c, 0.55)
        body = limb([(0.06, 0, -0.04, 0.03, 0.06), (0.0, 0, 0.14, 0.12, 0.14), (-0.05, 0, 0.48, 0.215, 0.225),
            (-0.05, 0, 0.78, 0.215, 0.21),
            (-0.02, 0, 1.0, 0.15, 0.15), (0.01, 0, 1.14, 0.115, 0.11)], 50)  # fmt: skip
        thing = feathered(c, [body, orb((0.05, 0, 1.2), (0.175, 0.14, 0.15))], hue, 6500, lambda p: np.where(p[:,
            2] > 1.0, 0.05, 0.085), feathers,
            (-0.1, 0, -1), 0.05, vary=0.05)  # fmt: skip
        bars = vane(_BLACK, (0.02, 0.02, 0.022), None, 0.8, 5, (0.80, 0.79, 0.76))
        dark = vane(_BLACK, (0.028, 0.028, 0.03))
        folded(
            c,
            thing,
            (-0.10, 0.92),
            (0.0, -0.14),
            0.20,
            (bars, bars, vane(_WHITE, (0.7, 0.69, 0.67)), dark),
            feathers,
        )
        t = np.linspace(-1, 1, 7)
        base = np.stack([0.03 + 0 * t, 0.05 * t, 0.05 + 0 * t], 1)
        tip = np.stack([0.36 - 0.05 * np.abs(t), 0.12 * t, -0.46 + 0.1 * np.abs(t)], 1)
        cards(
            c,
            base,
            (base + tip) / 2 + (-0.04, 0, 0),
            tip,
            np.stack([-0.8 + 0 * t, 0.4 * t, -0.5 + 0 * t], 1),
            0.1,
            dark,
            feathers,
            3.0,
        )
        k = np.linspace(0, 1, 22)
        base = np.stack([0.12 - 0.22 * k, 0.03 * np.sin(50 * k), 1.335 - 0.05 * (2 * k - 0.6) ** 2], 1)
        tip = base + np.stack([-0.17 - 0.06 * k, 0 * k, 0.16 - 0.20 * k], 1)
        cards(
            c,
            base - (0, 0, 0.03),
            (base + tip) / 2 + (0.02, 0, 0.02),
            tip,
            np.tile((0.3, 1.0, 0.3), (22, 1)),
            0.06,
            np.tile(red, (22, 1)),
            feathers,
            2.0,
        )
        bill(
            c,
            [(0.17, 0, 1.185, 0.055, 0.045), (0.30, 0, 1.175, 0.034, 0.03), (0.46, 0, 1.165, 0.014, 0.012)],
            (0.10, 0.095, 0.09),
        )
        eye(c, (0.12, 0.117, 1.235), 0.026, (0.80, 0.62, 0.12), 0.5, (0.4, 1, 0.05))
        grey = c.stuff((0.12, 0.12, 0.12), 0.5)
        for s in (1, -1):
            foot = np.array((0.455, 0.11 * s, 0.52 + 0.05 * s))
            c.tube([(0.06, 0.1 * s, 0.44), (0.26, 0.12 * s, 0.42), foot], [0.05, 0.032, 0.026], grey)
            for up, out in ((0.14, 0.03), (0.15, -0.02), (-0.12, 0.05), (-0.05, 0.10)):
                c.tube(
                    [
                        foot,
                        np.add(foot, (0.01, 0.5 * out * s, 0.55 * up)),
                        np.add(foot, (0.035, out * s, up)),
                    ],
                    [0.024, 0.02, 0.008],
                    grey,
                    sides=8,
                    fine=10,
                )

        def bark(p: Points) -> Points:
            a = np.arctan2(p[:, 1], p[:, 0] - 0.76)
            ridge = np.sin(26 * a + 2.2 * ripple(np.stack([3 * a, 1.2 * p[:, 2]], 1), 1.6, 4)) + 0.7 * ripple(
                p * (1, 1, 0.35), 14, 5
            )
            colour = blend((0.045, 0.03, 0.02), (0.23, 0.165, 0.11), ease(-0.9, 0.9, ridge))
            hole = np.hypot(p[:, 1] / 0.07, (p[:, 2] - 1.17) / 0.08)
            return blend(colour, (0.30, 0.17, 0.07), ease(1.0, 0.7, hole) * (p[:, 0] < 0.7))

        a = np.linspace(0, 2 * np.pi, 140, endpoint=False)[None]
        z = np.linspace(-0.75, 1.62, 160)[:, None]
        wave = ripple(
            np.stack(
                [np.cos(a + 0 * z).ravel() * 2, np.sin(a + 0 * z).ravel() * 2, (0.8 * z + 0 * a).ravel()], 1
            ),
            1.3,
            6,
        ).reshape(160, 140)
        ridge = np.sin(
            26 * a
            + 2.2
            * ripple(np.stack([3 * a + 0 * z, 1.2 * z + 0 * a], -1).reshape(-1, 2), 1.6, 4).reshape(160, 140)
        )
        r = 0.27 + 0.012 * wave + 0.009 * ridge + 0.05 * ease(-0.4, -0.75, z)
        trunk = np.stack([0.76 + r * np.cos(a), r * np.sin(a), z + 0 * a], -1)
        lid = np.stack([trunk[-1] * (q, q, 1) + (0.76 * (1 - q), 0, 0.02 * (1 - q)) for q in (0.9, 0.5, 0.0)])
        c.grid(trunk, c.stuff(None, 0.95, bump=0.6, grain=30), bark, wrap=True)
        c.grid(
            np.concatenate([trunk[-1:], lid]),
            c.stuff((0.42, 0.28, 0.15), 0.9, second=(0.30, 0.18, 0.09), scale=9, bump=0.3),
            wrap=True,
        )


def cockatoo(c: Craft) -> None:
    yellow = (0.90, 0.66, 0.05)

    def hue(p: Points) -> Points:
        colour = blend(_WHITE, (0.78, 0.77, 0.73), 0.5 + 0.5 * ripple(p, 7, 1))
        cheek = np.hypot((p[:, 0] - 0.24) / 0.07, (p[:, 2] - 1.16) / 0.06)
        return blend(colour, (0.88, 0.78, 0.42), 0.6 * ease(1.2, 0.7, cheek))

    with c.moved(turn=(0, 0, FACING)):
        body = limb([(-0.50, 0, 0.24, 0.04, 0.06), (-0.36, 0, 0.34, 0.15, 0.18), (-0.10, 0, 0.55, 0.25, 0.26),
            (0.08, 0, 0.80, 0.26, 0.265),
            (0.17, 0, 1.02, 0.205, 0.21), (0.22, 0, 1.16, 0.175, 0.175), (0.24, 0, 1.3, 0.08, 0.08)], 50)  # fmt: skip
        thighs = both([(0.02, 0.12, 0.55, 0.14), (0.10, 0.12, 0.30, 0.11), (0.13, 0.12, 0.16, 0.05)])
        feathers = plume(c, 0.6)
        thing = feathered(c, [body, orb((0.27, 0, 1.22), (0.21, 0.172, 0.19)), *thighs], hue, 5600,
            lambda p: np.where(p[:, 2] > 1.06, 0.07, 0.12), feathers,
            (-0.5, 0, -0.85), 0.06, vary=0.04)  # fmt: skip
        white = vane((0.86, 0.85, 0.82), (0.76, 0.75, 0.73))
        folded(c, thing, (0.18, 1.00), (-0.60, 0.08), 0.30, (white,) * 4, feathers, (8, 8, 9, 10))
        tail(
            c,
            (-0.44, 0, 0.30),
            (-0.86, 0.02),
            0.14,
            9,
            0.15,
            vane((0.86, 0.85, 0.80), (0.84, 0.78, 0.55)),
            feathers,
            0.02,
            5.0,
        )
        rng = np.random.default_rng(3)
        for row, (size, tint) in enumerate(
            ((0.40, yellow), (0.33, (0.93, 0.74, 0.16)), (0.24, (0.90, 0.86, 0.74)))
        ):
            t = np.linspace(0, 1, 13)
            base = np.stack([0.36 - 0.17 * t, 0.02 * np.sin(31 * t + row), 1.385 + 0.02 * np.sin(3 * t)], 1)
            way = np.stack([0.16 - 0.95 * t, 0.10 * rng.normal(size=13), 1.0 - 0.42 * t], 1)
            way /= np.linalg.norm(way, axis=1)[:, None]
            tip = (
                base
                + way * size * (0.8 + 0.3 * t)[:, None]
                + np.stack([0.05 * (1 - t) + 0.10, 0 * t, 0 * t], 1) * (0.2 - 1.6 * t)[:, None]
            )
            cards(c, base - 0.03 * way, (base + tip) / 2 + np.stack([-0.05 + 0 * t, 0 * t, 0.04 + 0 * t], 1), tip,
                np.tile((0.2, 1.0, 0.1), (13, 1)), 0.065,
                np.tile(tint, (13, 1)), feathers, 2.5, fine=(12, 5))  # fmt: skip
        legs(c, (0.12, 0.2), (0.15, 0.0), 0.12, 0.038, (0.10, 0.09, 0.085), 0.15)
        bare = c.stuff((0.74, 0.76, 0.78), 0.6)
        for s in (1, -1):
            with c.moved((0.36, 0.126 * s, 1.25), (0, 0, -26 * s)):
                c.ball(bare, None, None, 16, size=(0.05, 0.022, 0.05))
        eye(c, (0.363, 0.142, 1.252), 0.03, (0.03, 0.015, 0.01), 0.6)
        horn = (0.055, 0.053, 0.055)
        bill(c, [(0.38, 0, 1.23, 0.09, 0.07), (0.48, 0, 1.235, 0.085, 0.062), (0.56, 0, 1.19, 0.068, 0.05), (0.595,
            0, 1.12, 0.042, 0.034),
            (0.58, 0, 1.05, 0.018, 0.016), (0.565, 0, 1.02, 0.004, 0.004)], horn, 0.4)  # fmt: skip
        bill(
            c,
            [
                (0.38, 0, 1.13, 0.06, 0.06),
                (0.46, 0, 1.095, 0.05, 0.05),
                (0.515, 0, 1.085, 0.036, 0.04),
                (0.54, 0, 1.105, 0.012, 0.024),
            ],
            horn,
            0.4,
        )


def snowy_owl(c: Craft) -> None:
    white, dark = (0.85, 0.84, 0.81), (0.10, 0.085, 0.07)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(white, (0.76, 0.74, 0.70), 0.5 + 0.5 * ripple(p, 6, 1))
        flecks = ease(0.75, 1.15, ripple(p * (1, 1, 1.8), 24, 3)) * ease(1.08, 0.98, z) * ease(0.26, 0.4, z)
        crown = ease(0.9, 1.3, ripple(p, 30, 4)) * ease(1.36, 1.42, z) * ease(0.2, 0.1, x)
        return blend(colour, dark, 0.75 * np.maximum(flecks, crown))

    with c.moved(turn=(0, 0, 250)):
        body = limb([(-0.34, 0, 0.16, 0.03, 0.06), (-0.20, 0, 0.22, 0.17, 0.22), (-0.04, 0, 0.42, 0.32, 0.37),
            (0.03, 0, 0.75, 0.35, 0.40),
            (0.02, 0, 1.02, 0.29, 0.33), (0.03, 0, 1.18, 0.265, 0.31), (0.04, 0, 1.34, 0.24, 0.28), (0.04, 0, 1.48,
                0.12, 0.15)], 50)  # fmt: skip
        feet = both(
            [
                (0.06, 0.15, 0.40, 0.15),
                (0.10, 0.15, 0.18, 0.115),
                (0.14, 0.15, 0.06, 0.10),
                (0.24, 0.15, 0.035, 0.06),
            ]
        )
        feathers = plume(c, 0.8)
        thing = feathered(
            c,
            [body, *feet],
            hue,
            6000,
            lambda p: np.where(p[:, 2] > 1.06, 0.07, 0.12),
            feathers,
            (-0.15, 0, -1),
            0.08,
            vary=0.04,
        )
        wing = vane(white, (0.80, 0.79, 0.76), None, 0.8, 3, (0.42, 0.38, 0.33))
        soft = vane(white, (0.78, 0.77, 0.74), (0.36, 0.32, 0.27), 0.93)
        folded(
            c,
            thing,
            (0.06, 1.02),
            (-0.30, 0.12),
            0.30,
            (wing, wing, soft, soft),
            feathers,
            (7, 7, 8, 9),
            back=True,
        )
        tail(c, (-0.24, 0, 0.30), (-0.40, 0.02), 0.16, 8, 0.13, wing, feathers)
        for s in (1, -1):
            a = np.linspace(0, 2 * np.pi, 30, endpoint=False)
            for r, long in ((0.03, 0.16), (0.02, 0.11)):
                way = np.stack([0.18 - 0 * a, np.cos(a) * 0.92, np.sin(a)], 1)
                base = np.array((0.262, 0.108 * s, 1.275)) + way * r
                tip = (
                    base
                    + way * long * (0.0, 1, 1)
                    - np.stack([0.55 * long * np.maximum(0, s * way[:, 1]) ** 2 + 0.02, 0 * a, 0 * a], 1)
                )
                cards(
                    c,
                    base,
                    (base + tip) / 2 + (0.012, 0, 0),
                    tip,
                    np.tile((1.0, 0.3 * s, 0), (30, 1)),
                    0.055,
                    _line((0.86, 0.85, 0.82), 30),
                    feathers,
                    3.0,
                )
        _brows(c, feathers)
        eye(c, (0.238, 0.112, 1.285), 0.066, (0.98, 0.66, 0.02), 0.45, (1, 0.22, 0.0))
        bill(
            c,
            [
                (0.25, 0, 1.235, 0.034),
                (0.325, 0, 1.215, 0.032),
                (0.35, 0, 1.165, 0.022),
                (0.332, 0, 1.12, 0.004),
            ],
            (0.02, 0.02, 0.022),
        )
        claw = c.stuff((0.02, 0.018, 0.017), 0.3)
        for s in (1, -1):
            for k in (-1, 0, 1):
                spot: At = (0.27, 0.15 * s + 0.05 * k, 0.045)
                c.tube(
                    [spot, np.add(spot, (0.06, 0.01 * k, 0.0)), np.add(spot, (0.09, 0.012 * k, -0.04))],
                    [0.017, 0.012, 0.003],
                    claw,
                    sides=8,
                    fine=10,
                )


def _brows(c: Craft, feathers: Any) -> None:
    """The white bar between and above the eyes of an owl."""
    for s in (1, -1):
        t = np.linspace(0, 1, 9)[:, None]
        brow = np.array((0.315, 0.02 * s, 1.25)) * (1 - t) + np.array((0.25, 0.14 * s, 1.385)) * t
        cards(c, brow, np.add(brow, (0.02, 0.02 * s, 0.035)), np.add(brow, (-0.01, 0.05 * s, 0.07)), np.tile((1.0,
            0, 0.3), (9,
            1)), 0.05, _line((0.87, 0.86, 0.84), 9),
            feathers, 3.0)  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "kingfisher": kingfisher,
    "woodpecker": woodpecker,
    "cockatoo": cockatoo,
    "snowy-owl": snowy_owl,
}

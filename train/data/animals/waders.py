"""Birds of the shore: a heron, a stork, a crane, a pelican and a puffin."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.feathers import bill, feathered, folded, legs, plume, tail, vane
from data.animals.kit import FACING, both, cards, eye, limb, orb
from data.animals.waterfowl import afloat
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple

_BLACK, _WHITE = (0.012, 0.012, 0.014), (0.82, 0.81, 0.78)


def wader(c: Craft, neck: Any, head: Any, hue: Any, wing: Any, shin: Colour) -> Any:
    """On long legs: body, wings, tail; a neck and a head ((x, y, z),
    size) of its own; gives the feathers' material."""
    body = limb([(-0.64, 0, 1.10, 0.03, 0.05), (-0.44, 0, 1.16, 0.15, 0.15), (-0.08, 0, 1.24, 0.235, 0.215), (0.18,
        0, 1.30, 0.21, 0.19),
        (0.34, 0, 1.38, 0.10, 0.10)], 40)  # fmt: skip
    thighs = both([(-0.02, 0.09, 1.12, 0.12), (0.0, 0.085, 0.96, 0.075), (-0.02, 0.08, 0.86, 0.04)])
    feathers = plume(c, 0.62)
    thing = feathered(c, [body, limb(neck, 60), orb(*head), *thighs], hue, 5600, lambda p: np.where(p[:, 2] > 1.46,
        0.05, 0.12), feathers,
        lift=0.05, cell=0.018, vary=0.05)  # fmt: skip
    folded(c, thing, (0.22, 1.43), (-0.78, 1.08), 0.30, wing, feathers)
    tail(c, (-0.56, 0, 1.14), (-0.86, 1.02), 0.12, 7, 0.12, wing[0], feathers)
    skin, joint = c.stuff(shin, 0.5), c.stuff(tuple(0.75 * v for v in shin), 0.5)
    for y, ankle, foot in ((0.08, (-0.08, 0.52), (0.0, 0.0)), (-0.08, (0.02, 0.54), (0.16, 0.0))):
        c.tube(
            [
                (-0.02, y, 0.95),
                (*ankle[:1], y, ankle[1]),
                ((ankle[0] + foot[0]) / 2, y, 0.27),
                (foot[0], y, 0.03),
            ],
            [0.042, 0.03, 0.026, 0.026],
            skin,
        )
        c.ball(joint, None, None, 14, at=(ankle[0], y, ankle[1]), size=(0.038, 0.036, 0.05))
        for a in (-0.55, 0, 0.55, np.pi):
            way = np.array((np.cos(a), np.sin(a), 0)) * (0.12 if a == np.pi else 0.23)
            c.tube([(foot[0], y, 0.03), np.array((foot[0], y, 0.012)) + way], [0.026, 0.01], skin, fine=8)
    return feathers


def _line(colour: Colour, n: int) -> Points:
    return np.tile(colour, (n, 1))


def heron(c: Craft) -> None:
    grey, pale = (0.27, 0.31, 0.37), (0.74, 0.74, 0.73)

    def hue(p: Points) -> Points:
        x, y, z = p[:, 0], np.abs(p[:, 1]), p[:, 2]
        colour = blend(grey, (0.34, 0.38, 0.43), 0.5 + 0.5 * ripple(p, 6, 1))
        colour = blend(colour, pale, np.maximum(ease(1.42, 1.5, z), ease(0.24, 0.34, x) * ease(1.1, 1.2, z)))
        streak = (
            ease(0.02, 0.008, y)
            * ease(1.30, 1.4, z)
            * ease(1.9, 1.84, z)
            * (np.sin(60 * z) > -0.3)
            * (x > 0.3)
        )
        colour = blend(colour, _BLACK, 0.8 * streak)
        return blend(
            colour,
            (0.03, 0.035, 0.045),
            ease(0.0, 0.014, z - 2.028 - 0.10 * (0.54 - x)) * (z > 1.95) * (x < 0.6),
        )

    with c.moved(turn=(0, 0, FACING)):
        neck = [(0.18, 0, 1.30, 0.17), (0.40, 0, 1.38, 0.105), (0.51, 0, 1.54, 0.075), (0.43, 0, 1.70, 0.06), (0.35,
            0, 1.86, 0.056),
            (0.42, 0, 2.0, 0.058), (0.54, 0, 2.02, 0.055)]  # fmt: skip
        wing = (
            vane((0.05, 0.06, 0.075), (0.10, 0.115, 0.14)),
            vane(grey, (0.36, 0.40, 0.45)),
            vane(grey, (0.40, 0.44, 0.49)),
            vane((0.32, 0.36, 0.42)),
        )
        feathers = wader(c, neck, ((0.545, 0, 2.02), (0.155, 0.072, 0.078)), hue, wing, (0.30, 0.24, 0.12))
        for s in (1, -1):
            base, tip = np.array([(0.50, 0.03 * s, 2.07)]), np.array([(0.06, 0.05 * s, 1.92)])
            cards(
                c,
                base,
                (base + tip) / 2 + (0, 0, 0.08),
                tip,
                np.array([(0.2, s, 0.4)]),
                0.035,
                _line(_BLACK, 1),
                feathers,
                2.0,
                fine=(16, 3),
            )
        rng = np.random.default_rng(2)
        base = np.stack(
            [rng.uniform(0.28, 0.44, 16), rng.uniform(-0.07, 0.07, 16), rng.uniform(1.30, 1.40, 16)], 1
        )
        tip = base + np.stack([rng.uniform(-0.02, 0.06, 16), 0 * base[:, 0], rng.uniform(-0.42, -0.3, 16)], 1)
        cards(
            c,
            base,
            (base + tip) / 2 + (0.05, 0, 0),
            tip,
            np.tile((1.0, 0, 0.1), (16, 1)),
            0.035,
            _line(pale, 16),
            feathers,
            2.0,
        )
        yellow = (0.76, 0.48, 0.07)
        bill(
            c,
            [
                (0.64, 0, 2.01, 0.05, 0.042),
                (0.80, 0, 2.0, 0.037, 0.03),
                (1.0, 0, 1.985, 0.02, 0.018),
                (1.16, 0, 1.97, 0.003, 0.003),
            ],
            yellow,
        )
        eye(c, (0.61, 0.058, 2.035), 0.02, (0.90, 0.72, 0.08), 0.45)


def stork(c: Craft) -> None:
    def hue(p: Points) -> Points:
        return blend(_WHITE, (0.76, 0.74, 0.70), 0.5 + 0.5 * ripple(p, 6, 1))

    red = (0.72, 0.075, 0.02)
    with c.moved(turn=(0, 0, FACING)):
        neck = [
            (0.18, 0, 1.31, 0.18),
            (0.37, 0, 1.45, 0.11),
            (0.44, 0, 1.64, 0.08),
            (0.42, 0, 1.84, 0.07),
            (0.45, 0, 2.0, 0.075),
            (0.53, 0, 2.05, 0.07),
        ]
        white, dark = vane(_WHITE, (0.72, 0.71, 0.69)), vane(_BLACK, (0.03, 0.03, 0.036))
        wader(c, neck, ((0.515, 0, 2.04), (0.13, 0.088, 0.092)), hue, (dark, dark, white, white), red)
        bill(
            c,
            [
                (0.60, 0, 2.03, 0.055, 0.045),
                (0.78, 0, 1.995, 0.042, 0.034),
                (1.0, 0, 1.945, 0.025, 0.02),
                (1.20, 0, 1.90, 0.004, 0.004),
            ],
            red,
        )
        for s in (1, -1):
            c.ball(
                c.stuff(_BLACK, 0.6), None, None, 14, at=(0.585, 0.062 * s, 2.06), size=(0.035, 0.02, 0.026)
            )
        eye(c, (0.585, 0.073, 2.062), 0.017, (0.05, 0.03, 0.02))


def crane(c: Craft) -> None:
    """With a red crown."""

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(_WHITE, (0.74, 0.72, 0.68), 0.5 + 0.5 * ripple(p, 6, 1))
        colour = blend(colour, (0.02, 0.02, 0.022), ease(1.48, 1.56, z - 0.3 * (x - 0.36)))
        nape = ease(0.0, 0.03, 0.385 + 0.5 * (z - 2.06) - x) * ease(1.9, 2.0, z)
        colour = blend(
            colour, (0.78, 0.77, 0.74), np.maximum(nape, ease(0.46, 0.42, x) * ease(2.16, 2.19, z))
        )
        return blend(colour, (0.66, 0.02, 0.015), ease(2.225, 2.24, z) * (x > 0.4))

    with c.moved(turn=(0, 0, FACING)):
        neck = [
            (0.18, 0, 1.31, 0.16),
            (0.36, 0, 1.46, 0.095),
            (0.41, 0, 1.70, 0.062),
            (0.36, 0, 1.94, 0.055),
            (0.39, 0, 2.14, 0.056),
            (0.47, 0, 2.2, 0.052),
        ]
        white, dark = vane(_WHITE, (0.72, 0.71, 0.69)), vane(_BLACK, (0.03, 0.03, 0.036))
        feathers = wader(
            c, neck, ((0.475, 0, 2.2), (0.125, 0.072, 0.078)), hue, (white,) * 4, (0.06, 0.055, 0.05)
        )
        rng = np.random.default_rng(5)
        t = np.linspace(-1, 1, 18)
        base = np.stack([-0.34 - 0.16 * rng.random(18), 0.15 * t, 1.34 - 0.05 * t**2], 1)
        tip = base + np.stack([-0.34 - 0.16 * rng.random(18), 0.10 * t, -0.42 - 0.16 * rng.random(18)], 1)
        cards(c, base, (base + tip) / 2 + np.stack([-0.10 + 0 * t, 0.05 * t, 0.12 + 0 * t], 1), tip,
            np.stack([-0.7 + 0 * t, 0.7 * t, 0.6 + 0 * t], 1), 0.12,
            dark, feathers, 2.5, fine=(14, 5))  # fmt: skip
        bill(
            c,
            [(0.56, 0, 2.19, 0.042, 0.036), (0.72, 0, 2.165, 0.028, 0.024), (0.92, 0, 2.12, 0.004, 0.004)],
            (0.40, 0.36, 0.24),
        )
        eye(c, (0.54, 0.058, 2.205), 0.017, (0.10, 0.03, 0.02))


def pelican(c: Craft) -> None:
    def hue(p: Points) -> Points:
        colour = blend(_WHITE, (0.80, 0.75, 0.68), 0.5 + 0.5 * ripple(p, 5, 1))
        return blend(colour, (0.84, 0.72, 0.46), 0.5 * ease(0.5, 0.7, p[:, 0]) * ease(1.0, 0.7, p[:, 2]))

    with c.moved(turn=(0, 0, FACING)):
        feathers = plume(c)
        white, dark = vane(_WHITE, (0.72, 0.71, 0.69)), vane(_BLACK, (0.03, 0.03, 0.036))
        with c.moved(at=(0, 0, 0.40)):
            neck = [(0.42, 0, 0.42, 0.27), (0.70, 0, 0.56, 0.17), (0.80, 0, 0.76, 0.115), (0.66, 0, 0.98, 0.098),
                (0.54, 0, 1.18, 0.092),
                (0.58, 0, 1.36, 0.095), (0.72, 0, 1.42, 0.09)]  # fmt: skip
            afloat(
                c,
                neck,
                [orb((0.70, 0, 1.41), (0.17, 0.105, 0.115))],
                hue,
                (dark, white, white, white),
                feathers,
                0.72,
            )
            gold, pouch = (0.86, 0.50, 0.10), (0.88, 0.46, 0.10)
            bill(c, [(0.79, 0, 1.42, 0.06, 0.075), (0.95, 0, 1.33, 0.036, 0.07), (1.25, 0, 1.14, 0.026, 0.062),
                (1.52, 0, 0.97, 0.022, 0.05),
                (1.64, 0, 0.895, 0.024, 0.036), (1.67, 0, 0.85, 0.008, 0.012)], gold, 0.35,
                lambda p: blend(gold, (0.66, 0.20, 0.06), ease(1.5, 1.62, p[:, 0])))  # fmt: skip
            sack = c.stuff(None, 0.4, sss=0.2, deep=0.06, bump=0.15, grain=18)
            c.grid(limb([(0.76, 0, 1.32, 0.06, 0.055), (0.86, 0, 1.20, 0.145, 0.07), (1.04, 0, 1.06, 0.18, 0.068),
                (1.26, 0, 0.98, 0.13, 0.056),
                (1.48, 0, 0.92, 0.06, 0.04), (1.62, 0, 0.875, 0.016, 0.02)], 40, 24), sack,
                lambda p: blend(pouch, (0.80, 0.32, 0.09), 0.5 + 0.5 * ripple(p, 5, 2)), wrap=True)  # fmt: skip
            bare = c.stuff((0.86, 0.58, 0.34), 0.6)
            for s in (1, -1):
                with c.moved((0.775, 0.078 * s, 1.445), (0, 20, -26 * s)):
                    c.ball(bare, None, None, 16, size=(0.075, 0.03, 0.055))
            eye(c, (0.785, 0.094, 1.455), 0.024, (0.20, 0.06, 0.02), 0.5)
            t = np.linspace(0, 1, 10)
            base = np.stack([0.62 - 0.08 * t, 0.03 * np.sin(20 * t), 1.50 - 0.06 * t], 1)
            tip = base + np.stack([-0.17 + 0 * t, 0.03 * np.sin(11 * t), 0.02 - 0.14 * t], 1)
            cards(
                c,
                base,
                (base + tip) / 2 + (0, 0, 0.04),
                tip,
                np.tile((0.2, 0.6, 1.0), (10, 1)),
                0.035,
                _line(_WHITE, 10),
                feathers,
                2.0,
            )
        legs(c, (0.02, 0.44), (0.08, 0.0), 0.18, 0.046, (0.72, 0.34, 0.10), 0.25, web=True)


def puffin(c: Craft) -> None:
    def hue(p: Points) -> Points:
        x, y, z = p[:, 0], np.abs(p[:, 1]), p[:, 2]
        front = x - 0.42 * y - 0.25 * (z - 0.7) + 0.02 * ripple(p, 5, 1)
        colour = blend((0.022, 0.022, 0.026), _WHITE, ease(0.05, 0.10, front) * ease(1.0, 0.96, z))
        cheek = np.hypot((x - 0.265) / 0.145, (z - 1.165) / 0.13)
        return blend(colour, (0.70, 0.70, 0.71), ease(1.06, 0.92, cheek) * (y > 0.035))

    with c.moved(turn=(0, 0, FACING)):
        body = limb([(-0.42, 0, 0.27, 0.03, 0.06), (-0.28, 0, 0.34, 0.15, 0.18), (-0.05, 0, 0.52, 0.27, 0.28),
            (0.08, 0, 0.78, 0.27, 0.275),
            (0.13, 0, 0.98, 0.21, 0.215), (0.16, 0, 1.12, 0.165, 0.17), (0.18, 0, 1.24, 0.1, 0.1)], 50)  # fmt: skip
        feathers = plume(c, 0.55)
        thing = feathered(c, [body, orb((0.20, 0, 1.17), (0.205, 0.168, 0.18))], hue, 8000, lambda p: np.where(p[:,
            2] > 1.0, 0.05, 0.075), feathers,
            (-0.3, 0, -1), 0.04, vary=0.05)  # fmt: skip
        dark = vane((0.016, 0.016, 0.018), (0.04, 0.038, 0.04))
        folded(c, thing, (0.10, 0.92), (-0.44, 0.22), 0.22, (dark,) * 4, feathers)
        tail(c, (-0.34, 0, 0.30), (-0.54, 0.2), 0.10, 7, 0.1, dark, feathers)
        slate, red, gold = (0.10, 0.14, 0.19), (0.80, 0.13, 0.015), (0.88, 0.62, 0.14)

        def beak(p: Points) -> Points:
            x = p[:, 0] - 0.25 * np.abs(p[:, 2] - 1.13)
            colour = blend(slate, gold, ease(0.405, 0.415, x))
            colour = blend(colour, red, ease(0.432, 0.442, x))
            groove = ease(0.010, 0.004, np.minimum(np.abs(x - 0.49), np.abs(x - 0.53)))
            return blend(
                blend(colour, gold, 0.6 * groove),
                (0.08, 0.02, 0.01),
                ease(0.007, 0.003, np.abs(p[:, 2] - 1.125 + 0.12 * (p[:, 0] - 0.36))),
            )

        bill(c, [(0.34, 0, 1.15, 0.125, 0.072), (0.44, 0, 1.14, 0.125, 0.056), (0.53, 0, 1.11, 0.09, 0.038), (0.60,
            0, 1.06, 0.04, 0.02),
            (0.615, 0, 1.02, 0.006, 0.006)], slate, 0.3, beak)  # fmt: skip
        for s in (1, -1):
            c.ball(
                c.stuff((0.86, 0.5, 0.06), 0.5),
                None,
                None,
                12,
                at=(0.365, 0.072 * s, 1.09),
                size=(0.026, 0.016, 0.036),
            )
            with c.moved((0.285, 0.144 * s, 1.215), (0, 0, -22 * s)):
                c.ball(c.stuff((0.62, 0.06, 0.03), 0.5), None, None, 14, size=(0.036, 0.02, 0.036))
                c.tube(
                    [(-0.03, 0.012 * s, 0.02), (0.0, 0.014 * s, 0.07), (0.03, 0.012 * s, 0.02)],
                    [0.01, 0.006, 0.01],
                    c.stuff(_BLACK, 0.5),
                    sides=6,
                )
            c.tube(
                [(0.25, 0.158 * s, 1.20), (0.16, 0.164 * s, 1.17), (0.08, 0.135 * s, 1.10)],
                [0.012, 0.008, 0.004],
                c.stuff((0.08, 0.08, 0.09), 0.7),
                sides=6,
            )
        eye(c, (0.29, 0.152, 1.215), 0.026, (0.05, 0.03, 0.02), 0.6)
        legs(c, (0.02, 0.34), (0.06, 0.0), 0.13, 0.036, (0.86, 0.24, 0.02), 0.2, web=True)


BUILDERS: dict[str, Builder] = {"heron": heron, "stork": stork, "crane": crane, "pelican": pelican,
    "puffin": puffin}  # fmt: skip

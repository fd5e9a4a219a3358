"""Animals of myth with wings: pegasus, griffin and, among the birds, the phoenix."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, grain, step
from data.animals.bodies import PAW_HIND, legs
from data.animals.feathers import bill, feathered, plume, spread, vane, white_plumage
from data.animals.kit import both, cards, eye, jointed, limb, orb
from data.animals.steeds import steed
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple, spline

_AROUND = (0.0, 0.0, 180.0)
"""From what faces +x to what faces -x."""


def _raised(c: Craft, root: Any, size: float, hues: Any, material: Any, back: float = 0.0) -> None:
    """A pair of wings that are held up, rooted at (x, y, z); `back` leans them."""
    x, y, z = root
    for s in (1, -1):
        arm = [(x, y * s, z), (x + (0.12 - back) * size, (y + 0.34 * size) * s, z + 0.34 * size),
            (x + (0.10 - 2 * back) * size, (y + 0.62 * size) * s, z + 0.80 * size),
            (x - (0.22 + 2 * back) * size, (y + 0.84 * size) * s, z + 1.22 * size)]  # fmt: skip
        ways = [(-1, 0.05 * s, -0.32), (-1, 0.16 * s, -0.02), (-0.86, 0.36 * s, 0.42), (-0.42, 0.5 * s, 1.0)]
        spread(
            c,
            arm,
            ways,
            [0.5 * size, 0.72 * size, 0.92 * size, 0.95 * size],
            hues,
            material,
            0.155 * size,
            26,
            5.0,
        )


def pegasus(s: Any) -> None:
    steed(s, "white")
    c = Craft(7)
    hues, feathers = white_plumage(c)
    with c.moved(turn=_AROUND):
        _raised(c, (0.34, 0.16, 1.14), 0.86, hues, feathers)


def griffin(s: Any) -> None:
    a = Animal(0.0105)
    a.limb([(-0.78, 0, 0.8, 0.14, 0.15), (-0.6, 0, 0.84, 0.195, 0.225), (-0.2, 0, 0.79, 0.2, 0.235), (0.2, 0, 0.79,
        0.23, 0.27),
        (0.46, 0, 0.86, 0.23, 0.28)], 0.08)  # fmt: skip
    legs(a, PAW_HIND, -0.62, 0.14, 0.86, 0.082, (-0.12, 0.14), toes=True, foot=0.95)
    a.limb([(-0.84, 0, 0.84, 0.05), (-1.0, 0.02, 0.74, 0.04), (-1.14, 0.05, 0.6, 0.035), (-1.28, 0.08, 0.62, 0.03),
        (-1.36, 0.1, 0.78, 0.028),
        (-1.34, 0.1, 0.9, 0.03)], 0.04)  # fmt: skip
    tone = np.array((0.47, 0.265, 0.105))
    a.paint(lambda p: tone * (1 + 0.12 * grain(p, 0.4)[:, None]) * (0.88 + 0.2 * step(p[:, 2:], 0.4, 0.9)))
    a.paint((0.62, 0.45, 0.26), lambda p, n: step(-n[:, 2], 0.05, 0.7) * step(p[:, 2], 0.3, 0.5))
    a.skin(0.7)
    a.fur(
        60000, lambda p: 0.026 * step(p[:, 2], 0.0, 0.02), 0.86, droop=0.05, thick=0.35, wild=0.2, vary=0.18
    )

    def tuft(p: np.ndarray) -> np.ndarray:
        return (p[:, 0] > 1.3) * (p[:, 2] > 0.78) + 1e-9

    a.fur(2500, lambda p: 0.15 * (tuft(p) > 0.5), 0.7, (-0.2, 0, 0.9), 0.02, 0.5, only=tuft,
        tint=lambda p: np.tile((0.13, 0.06, 0.022), (len(p), 1)), seed=5)  # fmt: skip
    c = Craft(9)
    with c.moved(turn=_AROUND):
        _forepart(c)


def _forepart(c: Craft) -> None:
    """The eagle in a griffin: head, neck, chest, wings and feet with claws."""
    white, brown, pale = (0.84, 0.80, 0.72), (0.15, 0.078, 0.034), (0.36, 0.215, 0.105)

    def hue(p: Points) -> Points:
        v = p[:, 2] + 0.55 * (p[:, 0] - 0.6) + 0.03 * ripple(p, 18, 1)
        colour = blend(blend(brown, pale, 0.45 + 0.5 * ripple(p, 11, 2)), white, ease(1.12, 1.24, v))
        return blend(colour, (0.47, 0.265, 0.105), ease(0.28, 0.12, p[:, 0]))

    feathers = plume(c, 0.7)
    neck = limb([(0.16, 0, 0.82, 0.27, 0.225), (0.40, 0, 0.86, 0.325, 0.26), (0.58, 0, 1.02, 0.26, 0.21), (0.68, 0,
        1.24, 0.19, 0.165),
        (0.74, 0, 1.40, 0.165, 0.15), (0.78, 0, 1.5, 0.08, 0.08)], 50)  # fmt: skip
    brow = both([(0.80, 0.115, 1.50, 0.036), (0.91, 0.105, 1.492, 0.036), (0.98, 0.07, 1.465, 0.02)])
    ears = both([(0.70, 0.09, 1.54, 0.05), (0.66, 0.12, 1.66, 0.045), (0.62, 0.13, 1.74, 0.01)])
    thighs = both([(0.44, 0.17, 0.76, 0.17), (0.48, 0.17, 0.56, 0.125), (0.46, 0.17, 0.38, 0.075)])
    feathered(c, [neck, orb((0.80, 0, 1.45), (0.20, 0.15, 0.155)), *brow, *ears, *thighs], hue, 6500,
        lambda p: np.where(p[:, 2] > 1.3, 0.085, 0.135), feathers, (-0.55, 0, -0.85), 0.09, vary=0.14)  # fmt: skip
    yellow = (0.82, 0.50, 0.03)
    bill(c, [(0.92, 0, 1.43, 0.088, 0.072), (1.03, 0, 1.435, 0.082, 0.06), (1.13, 0, 1.39, 0.062, 0.044), (1.17, 0,
        1.30, 0.03, 0.024),
        (1.15, 0, 1.23, 0.004, 0.004)], yellow)  # fmt: skip
    bill(
        c,
        [(0.92, 0, 1.365, 0.05, 0.06), (1.02, 0, 1.35, 0.035, 0.045), (1.09, 0, 1.34, 0.012, 0.02)],
        (0.72, 0.42, 0.03),
    )
    eye(c, (0.925, 0.117, 1.465), 0.033, (0.85, 0.55, 0.08), 0.5, (0.6, 1, 0))
    skin = c.stuff(None, 0.45, bump=0.5, grain=60, cells=True)
    claw = c.stuff((0.02, 0.018, 0.015), 0.3)
    for s, move in ((1, -0.05), (-1, 0.14)):
        y, x = 0.17 * s, 0.46 + move
        jointed(
            c,
            [(0.46, y, 0.42), (x, y, 0.20), (x + 0.02, y, 0.05)],
            [0.06, 0.048, 0.05],
            skin,
            lambda p: np.tile(yellow, (len(p), 1)),
        )
        for way in (-0.55, 0.0, 0.55, np.pi):
            long = 0.13 if way == np.pi else 0.2
            d = np.array((np.cos(way), np.sin(way), 0)) * long
            f = np.array((x + 0.02, y, 0.04))
            c.tube(
                [f, f + 0.55 * d + (0, 0, 0.02), f + d - (0, 0, 0.015)],
                [0.042, 0.036, 0.026],
                skin,
                lambda p: np.tile(yellow, (len(p), 1)),
                sides=10,
            )
            c.tube(
                [f + d, f + 1.22 * d + (0, 0, 0.005), f + 1.4 * d - (0, 0, 0.04)],
                [0.024, 0.018, 0.003],
                claw,
                sides=8,
                fine=10,
            )
    dark = vane((0.10, 0.055, 0.026), brown)
    _raised(
        c,
        (0.26, 0.2, 1.0),
        0.88,
        (dark, vane(brown, pale), vane(pale, (0.5, 0.33, 0.18), (0.55, 0.4, 0.24), 0.86), brown),
        feathers,
        0.05,
    )


_RED: Colour = (0.62, 0.025, 0.006)
_ORANGE: Colour = (0.92, 0.24, 0.008)
_GOLD: Colour = (1.0, 0.62, 0.06)


def phoenix(c: Craft) -> None:
    """In flight, of the colours of fire."""

    def hue(p: Points) -> Points:
        colour = blend(_RED, _ORANGE, 0.45 + 0.45 * ripple(p, 9, 2))
        return blend(
            colour,
            _GOLD,
            np.maximum(
                0.8 * ease(0.1, 0.55, p[:, 0]) * ease(0.1, -0.1, p[:, 2] - 0.3 * p[:, 0]),
                ease(0.56, 0.7, p[:, 0]) * 0.6,
            ),
        )

    def flame(first: Colour, last: Colour, at: float = 0.55) -> Any:
        def shade(k: Points, u: Points, v: Points) -> Points:
            tone = blend(
                blend(first, last, ease(at - 0.3, at + 0.2, u + 0.25 * np.abs(v))),
                _GOLD,
                ease(0.72, 1.0, u + 0.12 * np.abs(v)),
            )
            return (
                tone
                * (1 - 0.3 * np.exp(-((v / 0.12) ** 2)))[..., None]
                * (0.9 + 0.1 * np.sin(37 * k))[..., None]
            )

        return shade

    with c.moved(turn=(-10, -24, 208)):
        fire = c.stuff(None, 0.5, glow=0.35)
        body = limb([(-0.58, 0, 0.0, 0.04, 0.09), (-0.34, 0, -0.01, 0.13, 0.14), (0, 0, -0.02, 0.19, 0.175), (0.30,
            0, 0.03, 0.165, 0.15),
            (0.48, 0, 0.14, 0.11, 0.10), (0.60, 0, 0.25, 0.095, 0.09), (0.68, 0, 0.29, 0.06, 0.06)], 50)  # fmt: skip
        feathered(c, [body, orb((0.66, 0, 0.27), (0.145, 0.10, 0.105))], hue, 5000, lambda p: np.where(p[:,
            0] > 0.42, 0.05, 0.10), fire,
            (-1, 0, 0), 0.05, vary=0.08)  # fmt: skip
        bill(c, [(0.75, 0, 0.275, 0.052, 0.042), (0.85, 0, 0.265, 0.042, 0.03), (0.92, 0, 0.225, 0.022, 0.018),
            (0.925, 0, 0.18, 0.004, 0.004)],
            (0.72, 0.36, 0.03))  # fmt: skip
        eye(c, (0.725, 0.076, 0.30), 0.02, (1.0, 0.75, 0.1))
        t = np.linspace(0, 1, 9)
        base = np.stack([0.66 - 0.10 * t, 0.02 * np.sin(40 * t), 0.36 - 0.02 * t], 1)
        tip = base + np.stack([-0.22 - 0.16 * t, 0.05 * np.sin(25 * t), 0.30 - 0.16 * t], 1)
        cards(
            c,
            base - (0, 0, 0.03),
            (base + tip) / 2 + (0.06, 0, 0.06),
            tip,
            np.tile((0.2, 1.0, 0.2), (9, 1)),
            0.055,
            flame(_ORANGE, _GOLD),
            fire,
            2.0,
        )
        rng = np.random.default_rng(8)
        for k in range(17):
            v = 2 * k / 16 - 1
            long = 1.8 - 0.6 * abs(v) + 0.12 * rng.normal()
            path = spline(
                [
                    (-0.46, 0.05 * v, 0.0),
                    (-0.46 - 0.5 * long, 0.26 * v, -0.02 - 0.10 * long),
                    (-0.46 - long, 0.44 * v, -0.30 * long),
                ],
                3,
            )
            side = np.array((0, 0.10 * np.sin(2.3 * k), 0.14 + 0.05 * np.sin(1.7 * k)))
            cards(c, path[:1], path[1:2] - side, path[2:] + side, np.array([(0.1, 0.3 * v, 1.0)]), 0.2, flame(_RED,
                _ORANGE, 0.5), fire, 2.2,
                fine=(24, 7))  # fmt: skip
        for s in (1, -1):
            arm = [
                (0.22, 0.10 * s, 0.06),
                (0.30, 0.46 * s, 0.52),
                (0.34, 0.80 * s, 0.92),
                (0.10, 1.12 * s, 1.36),
            ]
            ways = [(-1, 0.0, -0.25), (-1, 0.12 * s, 0), (-0.85, 0.45 * s, 0.4), (-0.25, 0.7 * s, 1.0)]
            spread(c, arm, ways, [0.6, 0.72, 0.86, 0.92], (flame(_RED, _ORANGE), flame(_RED, _ORANGE, 0.7),
                flame((0.75, 0.08, 0.008), _GOLD), _RED), fire,
                0.17, 26, 3.0)  # fmt: skip


BUILDERS: dict[str, Builder] = {"phoenix": phoenix}

"""Birds of the garden and the street: songbirds, a crow, a pigeon, a hummingbird; and a toucan, built alike."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.feathers import bill, feathered, folded, legs, plume, spread, tail, vane
from data.animals.kit import FACING, both, cards, eye, limb, orb
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple


def songbird(c: Craft, hue: Any, wing: Any, beak: Any = ((0.56, 0.046), (0.65, 0.032), (0.735, 0.005)),
        horn: Colour = (0.06, 0.05, 0.045), long: float = 0.5, head: float = 1.0,
        shank: Colour = (0.25, 0.15, 0.10), iris: Colour = (0.02, 0.01, 0.006), sheen: float = 0.25,
        rough: float = 0.62, thick: float = 1.0, spot: float = 0.042, crest: Colour | None = None,
        beak_hue: Any = None) -> None:  # fmt: skip
    """On its feet: body, wings, tail; `beak`: how far in front and how high it is."""
    with c.moved(turn=(0, 0, FACING)):
        feathers = plume(c, rough, sheen)
        body = limb([(-0.58, 0, 0.54, 0.04, 0.06), (-0.40, 0, 0.60, 0.14, 0.16),
            (-0.05, 0, 0.74, 0.27 * thick, 0.27 * thick), (0.22, 0, 0.92, 0.28 * thick, 0.27 * thick),
            (0.36, 0, 1.08, 0.21, 0.205), (0.42, 0, 1.2, 0.1, 0.1)], 50)  # fmt: skip
        h = head
        skull = orb((0.39, 0, 1.2 + 0.05 * h), (0.225 * h, 0.20 * h, 0.205 * h))
        thighs = both([(0.0, 0.11, 0.62, 0.12), (0.05, 0.11, 0.44, 0.06), (0.03, 0.11, 0.34, 0.03)])
        thing = feathered(c, [body, skull, *thighs], hue, 5500, lambda p: np.where(p[:, 2] > 1.06, 0.065, 0.11),
            feathers, (-1, 0, -0.5), 0.06)  # fmt: skip
        folded(c, thing, (0.27, 1.02), (-0.72, 0.50), 0.31, wing, feathers)
        tail(c, (-0.50, 0, 0.575), (-0.56 - long, 0.56 - 0.42 * long), 0.12, 9, 0.13, wing[0], feathers, 0.0,
            9.0)  # fmt: skip
        z = 1.2 + 0.04 * h
        bill(c, [(0.46, 0, z, 1.25 * beak[0][1]), *((0.39 + (x - 0.39) * h, 0, z - 0.22 * max(0, x - 0.6), r) for x,
            r in beak)], horn, paint=beak_hue)  # fmt: skip
        if crest:
            t = np.linspace(0, 1, 26)
            base = np.stack([0.50 - 0.30 * t, 0.03 * np.sin(50 * t), 1.40 - 0.10 * (2 * t - 0.9) ** 2], 1)
            end = base + np.stack([-0.16 - 0.06 * t, 0 * t, 0.24 - 0.20 * t], 1)
            cards(c, base - (0, 0, 0.04), (base + end) / 2 + (0.02, 0, 0.02), end,
                np.tile((0.3, 1.0, 0.3), (26, 1)), 0.06, np.tile(crest, (26, 1)), feathers, 2.0)  # fmt: skip
        eye(c, (0.39 + 0.105 * h, 0.168 * h, z + 0.045 * h), spot, iris, 0.55, (0.45, 1, 0.1))
        legs(c, (0.02, 0.42), (0.05, 0.0), 0.11, 0.024, shank, 0.17, knee=0.05)


def robin(c: Craft) -> None:
    brown, red, white = (0.16, 0.105, 0.055), (0.72, 0.15, 0.02), (0.72, 0.69, 0.63)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        back = (z - 0.95) - 0.95 * (x - 0.12)
        colour = blend(white, (0.36, 0.30, 0.22), ease(-0.2, 0.0, back))
        colour = blend(colour, red, ease(0.66, 0.76, z) * ease(0.08, 0.16, x) * ease(1.36, 1.30,
            z - 0.25 * (x - 0.5)))  # fmt: skip
        return blend(colour, brown, np.maximum(ease(0.02, 0.06, back) * ease(0.44, 0.38, x),
            ease(1.30, 1.34, z - 0.3 * (x - 0.5))))  # fmt: skip

    wing = vane((0.13, 0.085, 0.045), (0.26, 0.18, 0.10))
    songbird(c, hue, (wing,) * 4, head=1.08, thick=1.12)


def bluebird(c: Craft) -> None:
    blue, red, white = (0.025, 0.13, 0.55), (0.55, 0.17, 0.05), (0.75, 0.72, 0.68)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        back = (z - 0.95) - 0.95 * (x - 0.12)
        colour = blend(white, red, ease(0.62, 0.74, z + 0.3 * x))
        return blend(colour, blue, np.maximum(ease(0.0, 0.05, back), ease(1.12, 1.17, z)))

    wing = vane((0.02, 0.11, 0.50), (0.03, 0.16, 0.60))
    dark = vane((0.012, 0.03, 0.12), (0.03, 0.14, 0.55))
    songbird(c, hue, (dark, wing, wing, wing), sheen=0.1)


def sparrow(c: Craft) -> None:
    grey, brown, dark = (0.42, 0.37, 0.31), (0.26, 0.12, 0.045), (0.035, 0.025, 0.02)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        back = (z - 0.95) - 0.95 * (x - 0.12)
        colour = blend((0.56, 0.51, 0.44), grey, ease(-0.25, 0.0, back))
        colour = blend(colour, blend(brown, dark, ease(0.4, 0.7, ripple(p, 18, 2))), ease(0.0, 0.06, back))
        colour = blend(colour, (0.24, 0.21, 0.19), ease(1.30, 1.33, z))
        stripe = np.abs(z - 1.27 + 0.25 * (x - 0.4)) < 0.055
        colour = blend(colour, brown, 0.9 * stripe * ease(0.44, 0.40, x) * (z > 1.1))
        return blend(colour, dark, ease(0.44, 0.48, x) * ease(1.19, 1.16, z) * ease(0.90, 1.0,
            z) * (np.abs(p[:, 1]) < 0.16))  # fmt: skip

    wing = vane((0.20, 0.10, 0.045), (0.45, 0.31, 0.18))
    songbird(c, hue, (vane(dark, (0.3, 0.2, 0.12)), wing, vane(brown, (0.4, 0.25, 0.12), (0.66, 0.60, 0.52), 0.88),
        vane(brown, (0.36, 0.2, 0.08))), head=1.02, thick=1.06)  # fmt: skip


def cardinal(c: Craft) -> None:
    red = (0.56, 0.012, 0.010)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(red, (0.42, 0.02, 0.015), 0.5 + 0.5 * ripple(p, 8, 1))
        return blend(colour, (0.012, 0.01, 0.01), ease(0.53, 0.56, x) * ease(1.34, 1.30, z) * (z > 1.08))

    wing = vane((0.36, 0.02, 0.016), (0.56, 0.05, 0.035))
    songbird(c, hue, (vane((0.20, 0.02, 0.018), (0.5, 0.04, 0.03)), wing, wing, vane((0.46, 0.015, 0.012))),
        ((0.56, 0.075), (0.65, 0.055), (0.73, 0.006)), (0.82, 0.25, 0.05), 0.62, crest=red, sheen=0.1)  # fmt: skip


def crow(c: Craft) -> None:
    black = (0.011, 0.011, 0.015)
    wing = vane((0.012, 0.012, 0.017), (0.022, 0.023, 0.034))
    songbird(c, lambda p: np.tile(black, (len(p), 1)), (wing,) * 4, ((0.56, 0.075), (0.68, 0.062), (0.80, 0.036),
        (0.88, 0.006)), (0.012, 0.012, 0.013), 0.52, 0.88, (0.018, 0.017, 0.017), sheen=0.15, rough=0.38,
        spot=0.032)  # fmt: skip


def pigeon(c: Craft) -> None:
    grey = (0.30, 0.33, 0.38)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(grey, (0.36, 0.39, 0.44), 0.5 + 0.5 * ripple(p, 6, 1))
        shine = blend((0.03, 0.22, 0.12), (0.26, 0.08, 0.24), ease(1.08, 0.96, z + 0.15 * ripple(p, 5, 3)))
        colour = blend(colour, shine, 0.85 * ease(0.84, 0.95, z + 0.3 * (x - 0.3)) * ease(0.1, 0.22, x))
        return blend(colour, (0.13, 0.155, 0.20), ease(1.14, 1.2, z))

    pale = vane((0.40, 0.42, 0.46), (0.46, 0.48, 0.52))
    songbird(c, hue, (vane((0.12, 0.13, 0.15)), vane((0.40, 0.42, 0.46), None, (0.03, 0.03, 0.035), 0.72),
        vane((0.40, 0.42, 0.46), None, (0.03, 0.03, 0.035), 0.76), pale),
        ((0.56, 0.055), (0.66, 0.04), (0.76, 0.01)), (0.07, 0.06, 0.06), 0.45, 0.80, (0.50, 0.12, 0.10),
        (0.85, 0.25, 0.02), thick=1.1, spot=0.034)  # fmt: skip


def toucan(c: Craft) -> None:
    black, white = (0.011, 0.011, 0.013), (0.84, 0.80, 0.66)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        bib = ((x - 0.52) / 0.34) ** 2 + ((z - 1.06) / 0.26) ** 2
        colour = blend(black, blend(white, (0.9, 0.62, 0.08), ease(1.0, 0.86, z)),
            ease(1.05, 0.9, bib) * (x > 0.25) * (z < 1.30))  # fmt: skip
        return blend(colour, (0.60, 0.02, 0.015), (x < -0.3) * (z < 0.56))

    def horn(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend((0.86, 0.32, 0.02), (0.92, 0.58, 0.06), ease(1.20, 1.30, z + 0.18 * (x - 0.6)))
        colour = blend(colour, (0.10, 0.03, 0.01), ease(0.014, 0.006, np.abs(z - 1.195 + 0.22 * np.maximum(0,
            x - 0.6))) * (x > 0.5))  # fmt: skip
        return blend(blend(black, colour, ease(0.555, 0.585, x)), black,
            ease(1.10, 1.15, x + 0.3 * (1.1 - z)))  # fmt: skip

    wing = vane(black, (0.025, 0.025, 0.03))
    songbird(c, hue, (wing,) * 4, ((0.58, 0.135), (0.80, 0.145), (1.02, 0.115), (1.20, 0.06), (1.27, 0.01)), black,
        0.5, 1.0, (0.16, 0.22, 0.30), (0.03, 0.02, 0.02), 0.12, 0.42, beak_hue=horn)  # fmt: skip
    with c.moved(turn=(0, 0, FACING)):
        for s in (1, -1):
            with c.moved((0.475, 0.172 * s, 1.275), (0, 0, -25 * s)):
                c.ball(c.stuff((0.05, 0.24, 0.55), 0.6), None, None, 16, size=(0.075, 0.035, 0.072))
        eye(c, (0.485, 0.196, 1.28), 0.036, (0.02, 0.01, 0.01))


def hummingbird(c: Craft) -> None:
    green, ruby, white = (0.015, 0.22, 0.05), (0.60, 0.008, 0.05), (0.62, 0.60, 0.55)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(white, green, ease(-0.07, 0.02, z - 0.25 * x + 0.03 * ripple(p, 14, 1)))
        return blend(colour, ruby, ease(0.26, 0.34, x) * ease(0.085, 0.055, z - 0.25 * x) * ease(0.68, 0.62,
            x))  # fmt: skip

    with c.moved(turn=(0, -32, FACING)):
        silk = plume(c, 0.35, 0.1)
        body = limb([(-0.52, 0, -0.02, 0.03, 0.05), (-0.34, 0, -0.02, 0.11, 0.12), (-0.05, 0, 0, 0.175, 0.17),
            (0.22, 0, 0.04, 0.165, 0.155), (0.38, 0, 0.10, 0.12, 0.12), (0.46, 0, 0.13, 0.1, 0.1)], 50)  # fmt: skip
        feathered(c, [body, orb((0.47, 0, 0.13), (0.165, 0.135, 0.135))], hue, 5000,
            lambda p: np.where(p[:, 0] > 0.3, 0.045, 0.075), silk, (-1, 0, 0), 0.06, cell=0.016)  # fmt: skip
        tail(c, (-0.44, 0, -0.01), (-0.92, -0.10), 0.14, 9, 0.10, vane((0.02, 0.07, 0.035), (0.05, 0.12, 0.07)),
            silk)  # fmt: skip
        with c.moved((0.60, 0, 0.12), (0, 26, 0)):
            bill(c, [(-0.02, 0, 0, 0.03), (0.1, 0, 0, 0.018), (0.5, 0, -0.01, 0.013), (0.62, 0, -0.02, 0.004)],
                (0.015, 0.014, 0.014))  # fmt: skip
        eye(c, (0.54, 0.112, 0.155), 0.026)
        grey = vane((0.11, 0.10, 0.10), (0.2, 0.18, 0.17))
        for s in (1, -1):
            arm = [(0.20, 0.10 * s, 0.14), (0.17, 0.22 * s, 0.28), (0.10, 0.32 * s, 0.42)]
            ways = [(-1, 0.1 * s, -0.1), (-0.85, 0.45 * s, 0.5), (-0.25, 0.62 * s, 1.0)]
            spread(c, arm, ways, [0.28, 0.50, 0.86], (grey, vane((0.03, 0.12, 0.05), green), vane(green), green),
                silk, 0.10, 14, 4.0)  # fmt: skip


BUILDERS: dict[str, Builder] = {"robin": robin, "bluebird": bluebird, "sparrow": sparrow,
    "cardinal": cardinal, "crow": crow, "pigeon": pigeon, "toucan": toucan,
    "hummingbird": hummingbird}  # fmt: skip

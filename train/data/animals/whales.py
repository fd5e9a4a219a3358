"""Whales, a dolphin and a shark."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.kit import FACING, Hue, blade, eye, flesh, limb, middle, orb, pair, wet
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def cetacean(c: Craft, rows: Any, hue: Hue, skin: Any, dorsal: Any, flipper: Any, fluke: Any, extra: list[Points],
        dye: Hue) -> None:  # fmt: skip
    """A body with a fin on its back (edges), flippers and flukes."""
    flesh(c, [limb(rows, 70, 36), *extra], hue, skin, 0.02, 8)
    c.grid(blade(*dorsal, 0.035), skin, dye, wrap=True)
    pair(c, *flipper, 0.03, skin, dye)
    pair(c, *fluke, 0.03, skin, dye)


def dolphin(c: Craft) -> None:
    rows = [(1.02, 0, -0.30, 0.025, 0.03), (0.92, 0, -0.25, 0.045, 0.045), (0.80, 0, -0.18, 0.065, 0.06),
        (0.70, 0, -0.10, 0.13, 0.12), (0.50, 0, 0.03, 0.20, 0.18), (0.15, 0, 0.17, 0.245, 0.22),
        (-0.25, 0, 0.20, 0.215, 0.19), (-0.65, 0, 0.08, 0.125, 0.10), (-0.92, 0, -0.10, 0.06, 0.05),
        (-1.08, 0, -0.25, 0.035, 0.04)]  # fmt: skip
    up = middle(rows)
    grey, pale = (0.12, 0.155, 0.20), (0.62, 0.64, 0.66)

    def hue(p: Points) -> Points:
        v = up(p) + 0.08 * ripple(p, 2, 1)
        colour = blend(pale, (0.27, 0.32, 0.38), ease(-0.5, -0.25, v))
        colour = blend(colour, grey, ease(0.1, 0.4, v))
        mouth = np.abs(p[:, 2] - (-0.275 + 0.62 * (1.0 - p[:, 0]) - 0.35 * np.maximum(0,
            0.84 - p[:, 0]) ** 1.5))  # fmt: skip
        return blend(colour, (0.03, 0.035, 0.045), 0.75 * ease(0.012, 0.004, mouth) * ease(0.64, 0.68,
            p[:, 0]))  # fmt: skip

    def dye(p: Points) -> Points:
        return np.tile(grey, (len(p), 1))

    with c.moved(turn=(0, 0, FACING)):
        cetacean(c, rows, hue, wet(c), ([(0.14, 0, 0.37), (0.0, 0, 0.52), (-0.22, 0, 0.66)],
            [(-0.28, 0, 0.37), (-0.20, 0, 0.48), (-0.24, 0, 0.66)]), ([(0.46, 0.14, -0.04), (0.36, 0.30, -0.20),
            (0.16, 0.40, -0.34)], [(0.24, 0.16, 0.0), (0.20, 0.28, -0.18), (0.14, 0.40, -0.34)]),
            ([(-0.96, 0.0, -0.13), (-1.10, 0.20, -0.27), (-1.30, 0.40, -0.40)],
            [(-1.14, 0.0, -0.30), (-1.22, 0.18, -0.35), (-1.31, 0.40, -0.41)]), [], dye)  # fmt: skip
        eye(c, (0.68, 0.118, -0.135), 0.022)


def orca(c: Craft) -> None:
    rows = [(1.02, 0, -0.06, 0.05, 0.06), (0.92, 0, -0.03, 0.15, 0.15), (0.66, 0, 0.02, 0.235, 0.225),
        (0.25, 0, 0.06, 0.30, 0.28), (-0.2, 0, 0.06, 0.26, 0.23), (-0.62, 0, 0.0, 0.15, 0.12),
        (-0.9, 0, -0.08, 0.075, 0.06), (-1.06, 0, -0.14, 0.045, 0.05)]  # fmt: skip
    up = middle(rows)
    black, white = (0.010, 0.011, 0.014), (0.80, 0.80, 0.79)

    def hue(p: Points) -> Points:
        x, z, v = p[:, 0], p[:, 2], up(p)
        belly = v + 0.42 + 0.35 * ease(0.55, 0.2, x) - 0.45 * ease(0.0, -0.35, x) * ease(-0.62, -0.45,
            x) - 0.16 * ease(0.7, 0.9, x)  # fmt: skip
        colour = blend(black, white, ease(0.02, -0.02, belly) * ease(-0.75, -0.7, x))
        patch = ((x - 0.62) / 0.12) ** 2 + ((z - 0.115 - 0.1 * (x - 0.62)) / 0.045) ** 2
        colour = blend(colour, white, ease(1.1, 0.9, patch) * (np.abs(p[:, 1]) > 0.08))
        saddle = ((x + 0.24) / 0.17) ** 2 + ((v - 0.62) / 0.28) ** 2
        return blend(colour, (0.26, 0.27, 0.29), 0.8 * ease(1.1, 0.7, saddle))

    def dye(p: Points) -> Points:
        return np.tile(black, (len(p), 1))

    with c.moved(turn=(0, -6, FACING)):
        cetacean(c, rows, hue, wet(c, 0.22), ([(0.16, 0, 0.32), (0.06, 0, 0.56), (-0.06, 0, 0.82)],
            [(-0.18, 0, 0.30), (-0.12, 0, 0.52), (-0.09, 0, 0.82)]), ([(0.56, 0.19, -0.10), (0.44, 0.36, -0.24),
            (0.26, 0.46, -0.34)], [(0.26, 0.20, -0.08), (0.22, 0.36, -0.26), (0.22, 0.46, -0.35)]),
            ([(-0.92, 0.0, -0.09), (-1.06, 0.22, -0.13), (-1.26, 0.42, -0.16)],
            [(-1.12, 0.0, -0.15), (-1.20, 0.20, -0.17), (-1.28, 0.42, -0.17)]), [], dye)  # fmt: skip
        eye(c, (0.77, 0.187, 0.055), 0.018)


def whale(c: Craft) -> None:
    rows = [(1.10, 0, 0.0, 0.06, 0.10), (1.0, 0, -0.03, 0.16, 0.18), (0.70, 0, -0.08, 0.26, 0.26),
        (0.30, 0, -0.08, 0.34, 0.32), (-0.1, 0, 0.0, 0.30, 0.27), (-0.55, 0, 0.10, 0.14, 0.125),
        (-0.88, 0, 0.20, 0.065, 0.065), (-1.06, 0, 0.28, 0.04, 0.05)]  # fmt: skip
    up = middle(rows)
    grey, white = (0.065, 0.085, 0.11), (0.55, 0.57, 0.58)

    def hue(p: Points) -> Points:
        x, v = p[:, 0], up(p)
        colour = blend(grey, (0.10, 0.125, 0.155), 0.5 + 0.5 * ripple(p, 7, 1))
        throat = ease(-0.2, -0.35, v + 0.25 * ease(0.9, 1.1, x)) * ease(-0.25, 0.05, x)
        groove = 0.5 + 0.5 * np.sin(95 * np.arctan2(p[:, 1], -(p[:, 2] + 0.02)) / np.pi)
        colour = blend(colour, blend((0.17, 0.18, 0.195), white, groove), 0.9 * throat)
        mouth = np.abs(v + 0.16 + 0.5 * ease(0.55, 0.35, x))
        return blend(colour, (0.02, 0.025, 0.03), 0.85 * ease(0.07, 0.03, mouth) * ease(0.42, 0.48, x))

    def dye(p: Points) -> Points:
        return blend(grey, white, 0.8 * ease(0.1, 0.6, ripple(p, 6, 3) + 0.3))

    with c.moved(turn=(-10, -8, FACING + 8)):
        lumps = [orb((1.02 - 0.07 * k, 0.08 * s, 0.12 + 0.02 * k), 0.022, 8) for k in range(5) for s in (1,
            -1)]  # fmt: skip
        cetacean(c, rows, hue, wet(c, 0.3, 0.4), ([(-0.28, 0, 0.24), (-0.40, 0, 0.30), (-0.48, 0, 0.32)],
            [(-0.56, 0, 0.20), (-0.52, 0, 0.25), (-0.49, 0, 0.32)]), ([(0.46, 0.24, -0.16), (0.36, 0.52, -0.32),
            (0.02, 0.80, -0.48)], [(0.24, 0.24, -0.16), (0.16, 0.50, -0.34), (-0.03, 0.80, -0.49)]),
            ([(-0.90, 0.0, 0.22), (-1.06, 0.26, 0.34), (-1.28, 0.50, 0.42)],
            [(-1.12, 0.0, 0.30), (-1.20, 0.22, 0.38), (-1.30, 0.50, 0.43)]), lumps, dye)  # fmt: skip
        eye(c, (0.60, 0.265, -0.13), 0.018)


def shark(c: Craft) -> None:
    rows = [(1.12, 0, 0.05, 0.025, 0.04), (1.0, 0, 0.04, 0.075, 0.09), (0.78, 0, 0.02, 0.145, 0.155),
        (0.4, 0, 0, 0.215, 0.20), (0.05, 0, 0, 0.225, 0.19), (-0.4, 0, 0.03, 0.155, 0.12),
        (-0.8, 0, 0.06, 0.075, 0.06), (-1.05, 0, 0.10, 0.045, 0.035)]  # fmt: skip
    up = middle(rows)
    grey, white = (0.16, 0.185, 0.215), (0.72, 0.73, 0.73)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        v = up(p) + 0.05 * ripple(p, 5, 1)
        colour = blend(white, blend(grey, (0.11, 0.13, 0.155), ease(0.2, 0.9, v)), ease(-0.22, -0.12, v))
        gill = np.min([np.abs(x - (0.52 - 0.05 * k) - 0.12 * z) for k in range(5)], 0)
        colour = blend(colour, (0.03, 0.035, 0.04), 0.85 * ease(0.011, 0.004, gill) * ease(0.145, 0.12,
            np.abs(z + 0.01)))  # fmt: skip
        mouth = np.abs(z + 0.062 + 0.35 * np.maximum(0, 0.92 - x) - 0.9 * np.maximum(0, 0.8 - x) ** 2)
        return blend(colour, (0.10, 0.02, 0.02), ease(0.018, 0.008, mouth) * ease(0.70, 0.73, x) * ease(0.97, 0.93,
            x))  # fmt: skip

    def dye(p: Points) -> Points:
        return np.tile((0.135, 0.16, 0.185), (len(p), 1))

    with c.moved(turn=(0, 0, FACING + 5)):
        skin = wet(c, 0.35, 0.35)
        cetacean(c, rows, hue, skin, ([(0.24, 0, 0.18), (0.08, 0, 0.40), (-0.10, 0, 0.56)],
            [(-0.12, 0, 0.18), (-0.08, 0, 0.32), (-0.12, 0, 0.56)]), ([(0.44, 0.16, -0.08), (0.28, 0.42, -0.20),
            (0.02, 0.66, -0.30)], [(0.18, 0.16, -0.09), (0.10, 0.36, -0.19), (0.0, 0.66, -0.30)]),
            ([(-0.36, 0.08, -0.08), (-0.44, 0.16, -0.15), (-0.52, 0.20, -0.18)],
            [(-0.52, 0.06, -0.05), (-0.52, 0.14, -0.13), (-0.53, 0.20, -0.18)]), [], dye)  # fmt: skip
        c.grid(blade([(-0.92, 0, 0.12), (-1.14, 0, 0.34), (-1.36, 0, 0.60)],
            [(-1.06, 0, 0.06), (-1.16, 0, 0.22), (-1.37, 0, 0.59)], 0.03), skin, dye, wrap=True)  # fmt: skip
        c.grid(blade([(-0.94, 0, 0.08), (-1.10, 0, -0.10), (-1.24, 0, -0.28)],
            [(-1.08, 0, 0.12), (-1.14, 0, -0.02), (-1.24, 0, -0.28)], 0.03), skin, dye, wrap=True)  # fmt: skip
        c.grid(blade([(-0.62, 0, 0.12), (-0.70, 0, 0.20)], [(-0.74, 0, 0.10), (-0.75, 0, 0.20)], 0.02), skin, dye,
            wrap=True)  # fmt: skip
        eye(c, (0.86, 0.128, 0.055), 0.022)


BUILDERS: dict[str, Builder] = {"dolphin": dolphin, "orca": orca, "whale": whale,
    "shark": shark}  # fmt: skip

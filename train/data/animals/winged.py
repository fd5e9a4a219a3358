"""A swallow and a hawk in the air."""

from __future__ import annotations

import numpy as np
from data.animals.birds_of_prey import soaring
from data.animals.feathers import bill, feathered, plume, spread, tail, vane
from data.animals.kit import eye, limb
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def swallow(c: Craft) -> None:
    """With a forked tail."""
    blue, cream, rust = (0.018, 0.035, 0.13), (0.80, 0.70, 0.56), (0.42, 0.10, 0.03)

    def hue(p: Points) -> Points:
        colour = blend(blue, (0.03, 0.06, 0.2), 0.5 + 0.5 * ripple(p, 9, 2))
        colour = blend(colour, cream, ease(0.02, -0.05, p[:, 2] - 0.04 * (p[:, 0] > 0.3)))
        throat = ease(0.40, 0.46, p[:, 0]) * ease(0.05, 0.0, p[:, 2])
        colour = blend(colour, rust, np.maximum(throat, ease(0.6, 0.64, p[:, 0])))
        band = ease(0.05, 0.03, np.abs(p[:, 0] - 0.36)) * (p[:, 2] < 0.04)
        return blend(colour, blue, band)

    dark, back = vane((0.02, 0.024, 0.04), (0.05, 0.055, 0.08)), vane(blue, (0.03, 0.07, 0.22))
    with c.moved(turn=(-36, -10, 212)):
        feathers = plume(c, 0.4)
        body = limb([(-0.55, 0, 0.0, 0.035, 0.06), (-0.35, 0, -0.01, 0.10, 0.11),
            (-0.02, 0, -0.02, 0.155, 0.155), (0.28, 0, 0, 0.15, 0.15), (0.45, 0, 0.03, 0.125, 0.125),
            (0.58, 0, 0.04, 0.11, 0.105), (0.67, 0, 0.03, 0.05, 0.05)], 50)  # fmt: skip
        feathered(c, [body], hue, 4200, lambda p: np.where(p[:, 0] > 0.35, 0.05, 0.085), feathers,
            (-1, 0, 0), 0.03, vary=0.05)  # fmt: skip
        tail(c, (-0.44, 0, 0.02), (-0.86, 0.0), 0.17, 10, 0.10, dark, feathers, 0.0, 4.0, 0.35)
        tail(c, (-0.46, 0, 0.025), (-1.30, 0.02), 0.34, 2, 0.07, dark, feathers, 0.0, 2.0)
        bill(c, [(0.63, 0, 0.04, 0.04), (0.70, 0, 0.03, 0.025), (0.755, 0, 0.015, 0.005)],
            (0.02, 0.018, 0.016))  # fmt: skip
        eye(c, (0.575, 0.09, 0.07), 0.026, (0.01, 0.008, 0.006))
        for s in (1, -1):
            arm = [(0.24, 0.09 * s, 0.05), (0.32, 0.40 * s, 0.22), (0.34, 0.62 * s, 0.30),
                (0.14, 0.94 * s, 0.36)]  # fmt: skip
            ways = [(-1, 0.0, 0), (-1, 0.08 * s, 0), (-0.9, 0.45 * s, 0.03), (-0.72, 0.75 * s, 0.06)]
            spread(c, arm, ways, [0.36, 0.40, 0.62, 0.92], (dark, back, back, blue), feathers, 0.12, 22, 2.2)


def hawk(c: Craft) -> None:
    """Soaring, from below."""
    brown, buff = (0.16, 0.08, 0.035), (0.66, 0.52, 0.36)

    def hue(p: Points) -> Points:
        colour = blend(brown, (0.26, 0.14, 0.065), 0.5 + 0.5 * ripple(p, 10, 2))
        streak = ease(0.1, 0.6, ripple(p * (0.5, 1, 1), 26, 4))
        return blend(colour, blend(buff, brown, 0.75 * streak), ease(0.02, -0.06, p[:, 2]) * (p[:, 0] < 0.5))

    bar = (0.10, 0.05, 0.025)
    hand = vane((0.52, 0.40, 0.27), (0.62, 0.5, 0.36), (0.07, 0.04, 0.025), 0.84, 5, bar)
    cover = vane((0.34, 0.19, 0.09), (0.5, 0.34, 0.2), (0.6, 0.46, 0.3), 0.86, 3, bar)
    rust = vane((0.45, 0.17, 0.06), (0.52, 0.24, 0.1), (0.09, 0.045, 0.025), 0.88)
    soaring(c, hue, (hand, cover, cover, brown), rust, (0.06, 0.055, 0.05), (8, -35, 240), 0.26,
        iris=(0.6, 0.4, 0.05))  # fmt: skip


BUILDERS: dict[str, Builder] = {"swallow": swallow, "hawk-flying": hawk}

"""Owl and eagles; and what soars like them: a gull and a dove."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.feathers import bill, feathered, folded, legs, plume, spread, tail, vane
from data.animals.kit import both, cards, eye, limb, orb
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple, spline

_EAGLE, _PALE = (0.065, 0.036, 0.018), (0.16, 0.095, 0.05)


def owl(c: Craft) -> None:
    brown, pale = (0.17, 0.085, 0.035), (0.66, 0.50, 0.32)

    def hue(p: Points) -> Points:
        x, y, z = p[:, 0], p[:, 1], p[:, 2]
        front = ease(0.02, 0.16, x - 0.3 * np.abs(y))
        spots_ = ripple(p * (1, 1, 0.7), 22, 3)
        colour = blend(brown, (0.30, 0.17, 0.08), 0.5 + 0.6 * ripple(p, 10, 5))
        colour = blend(colour, blend(pale, (0.20, 0.09, 0.03), ease(0.25, 0.75, spots_)), front)
        return blend(colour, blend((0.26, 0.13, 0.05), (0.45, 0.29, 0.14), 0.5 + 0.5 * ripple(p, 14, 8)),
            ease(1.06, 1.14, z))  # fmt: skip

    with c.moved(turn=(0, 0, 250)):
        body = limb([(-0.34, 0, 0.16, 0.03, 0.06), (-0.20, 0, 0.22, 0.16, 0.22), (-0.04, 0, 0.42, 0.30, 0.35),
            (0.03, 0, 0.75, 0.34, 0.39), (0.02, 0, 1.02, 0.29, 0.34), (0.02, 0, 1.18, 0.27, 0.34),
            (0.04, 0, 1.34, 0.24, 0.31), (0.04, 0, 1.47, 0.12, 0.2)], 50)  # fmt: skip
        ears = both([(0.10, 0.15, 1.36, 0.08, 0.09), (0.11, 0.21, 1.50, 0.055, 0.06),
            (0.10, 0.26, 1.64, 0.01, 0.015)])  # fmt: skip
        thighs = both([(0.06, 0.15, 0.40, 0.15), (0.10, 0.15, 0.18, 0.10), (0.12, 0.15, 0.07, 0.07)])
        feathers = plume(c, 0.8)
        thing = feathered(c, [body, *ears, *thighs], hue, 5000, lambda p: np.where(p[:, 2] > 1.06, 0.08, 0.14),
            feathers, (-0.15, 0, -1), 0.10, vary=0.16)  # fmt: skip
        bar = (0.05, 0.025, 0.012)
        wing = (vane(brown, (0.33, 0.19, 0.09), None, 0.8, 4, bar), vane((0.21, 0.11, 0.05), (0.4, 0.25, 0.13),
            None, 0.8, 3, bar), vane((0.20, 0.10, 0.04), (0.45, 0.30, 0.17), (0.55, 0.42, 0.28), 0.9),
            vane((0.24, 0.12, 0.05), (0.42, 0.27, 0.14), (0.5, 0.36, 0.2), 0.85))  # fmt: skip
        folded(c, thing, (0.06, 1.02), (-0.30, 0.12), 0.30, wing, feathers, (7, 7, 8, 9), back=True)
        tail(c, (-0.24, 0, 0.30), (-0.40, 0.02), 0.16, 8, 0.13, wing[0], feathers)
        for s in (1, -1):
            a = np.linspace(0, 2 * np.pi, 34, endpoint=False)
            for r, long, shade in ((0.02, 0.19, (0.60, 0.40, 0.20)), (0.02, 0.15, (0.70, 0.52, 0.30)),
                    (0.01, 0.09, (0.80, 0.68, 0.48))):  # fmt: skip
                way = np.stack([0.18 - 0 * a, np.cos(a) * 0.92, np.sin(a)], 1)
                base = np.array((0.265, 0.115 * s, 1.265)) + way * r
                tip = base + way * long * (0.0, 1, 1) - np.stack([0.55 * long * np.maximum(0,
                    s * way[:, 1]) ** 2 + 0.02, 0 * a, 0 * a], 1)  # fmt: skip
                tint = np.tile(shade, (34, 1)) * (0.85 + 0.15 * np.sin(9 * a))[:, None]
                cards(c, base, (base + tip) / 2 + (0.015, 0, 0), tip, np.tile((1.0, 0.3 * s, 0), (34, 1)), 0.06,
                    vane(shade, None, (0.07, 0.03, 0.012), 0.86) if long > 0.18 else tint, feathers,
                    3.0)  # fmt: skip
        for s in (1, -1):
            brow = spline([(0.32, 0.02 * s, 1.24), (0.325, 0.08 * s, 1.37), (0.22, 0.20 * s, 1.46)], 12)
            cards(c, brow, np.add(brow, (0.02, 0.03 * s, 0.04)), np.add(brow, (0, 0.07 * s, 0.09)),
                np.tile((1.0, 0, 0.3), (12, 1)), 0.05, np.tile((0.62, 0.48, 0.32), (12, 1)), feathers,
                3.0)  # fmt: skip
        eye(c, (0.235, 0.122, 1.275), 0.078, (0.95, 0.42, 0.015), 0.48, (1, 0.22, 0.0))
        bill(c, [(0.25, 0, 1.24, 0.035), (0.335, 0, 1.22, 0.034), (0.365, 0, 1.16, 0.022), (0.345, 0, 1.11, 0.004)],
            (0.03, 0.028, 0.026))  # fmt: skip
        legs(c, (0.10, 0.12), (0.12, 0.0), 0.15, 0.036, (0.40, 0.30, 0.18), 0.15)


def eagle(c: Craft) -> None:
    def hue(p: Points) -> Points:
        colour = blend(_EAGLE, _PALE, 0.4 + 0.6 * ripple(p, 12, 2))
        z = p[:, 2] + 0.35 * (p[:, 0] - 0.2)
        return blend(colour, (0.86, 0.84, 0.79), np.maximum(ease(1.16, 1.24, z + 0.03 * ripple(p, 20, 1)),
            (p[:, 0] < -0.36) * (p[:, 2] < 0.35)))  # fmt: skip

    with c.moved(turn=(0, 0, 212)):
        body = limb([(-0.46, 0, 0.16, 0.04, 0.07), (-0.32, 0, 0.30, 0.15, 0.19), (-0.08, 0, 0.56, 0.28, 0.30),
            (0.10, 0, 0.86, 0.30, 0.31), (0.17, 0, 1.12, 0.23, 0.23), (0.21, 0, 1.30, 0.175, 0.165),
            (0.26, 0, 1.42, 0.15, 0.145), (0.27, 0, 1.5, 0.06, 0.06)], 50)  # fmt: skip
        head = orb((0.29, 0, 1.41), (0.20, 0.145, 0.15))
        brow = both([(0.30, 0.11, 1.46, 0.035), (0.40, 0.10, 1.455, 0.035), (0.47, 0.07, 1.43, 0.02)])
        thighs = both([(0.06, 0.16, 0.56, 0.18), (0.12, 0.16, 0.34, 0.135), (0.13, 0.16, 0.17, 0.09)])
        feathers = plume(c, 0.7)
        thing = feathered(c, [body, head, *brow, *thighs], hue, 5600, lambda p: np.where(p[:, 2] > 1.18, 0.085,
            0.15), feathers, (-0.5, 0, -0.85), 0.09, vary=0.16)  # fmt: skip
        wing = (vane((0.03, 0.018, 0.010), _EAGLE), vane(_EAGLE, _PALE), vane(_EAGLE, _PALE, _PALE, 0.88),
            vane((0.08, 0.045, 0.024), _PALE, _PALE, 0.86))  # fmt: skip
        folded(c, thing, (0.14, 1.14), (-0.52, 0.06), 0.32, wing, feathers)
        tail(c, (-0.38, 0, 0.26), (-0.64, 0.0), 0.16, 9, 0.14, vane((0.84, 0.82, 0.77), (0.76, 0.74, 0.7)),
            feathers)  # fmt: skip
        yellow = (0.82, 0.52, 0.03)
        bill(c, [(0.42, 0, 1.39, 0.085, 0.07), (0.53, 0, 1.395, 0.08, 0.058), (0.63, 0, 1.35, 0.06, 0.042),
            (0.67, 0, 1.27, 0.03, 0.024), (0.65, 0, 1.20, 0.004, 0.004)], yellow)  # fmt: skip
        bill(c, [(0.42, 0, 1.325, 0.05, 0.06), (0.52, 0, 1.31, 0.035, 0.045), (0.59, 0, 1.30, 0.012, 0.02)],
            (0.72, 0.42, 0.03))  # fmt: skip
        eye(c, (0.415, 0.112, 1.425), 0.032, (0.85, 0.65, 0.15), 0.5, (0.6, 1, 0))
        legs(c, (0.12, 0.16), (0.15, 0.0), 0.16, 0.045, yellow, 0.20)


def soaring(c: Craft, hue: Any, hues: Any, tail_hue: Any, horn: Colour, turn: At, lift: float = 0.35,
        fingers: bool = True, slim: float = 1.0, hook: bool = True, iris: Colour = (0.7, 0.5, 0.1),
        chord: float = 1.0, up: float = 0.3, steady: bool = False) -> None:  # fmt: skip
    with c.moved(turn=turn):
        feathers = plume(c)
        w = 0.21 * slim
        body = limb([(-0.62, 0, 0.0, 0.04, 0.10), (-0.35, 0, -0.02, 0.13 * slim, 0.16 * slim), (0, 0, -0.03, w, w),
            (0.32, 0, 0, 0.19 * slim, 0.19 * slim), (0.52, 0, 0.03, 0.14, 0.14), (0.64, 0, 0.05, 0.135, 0.125),
            (0.74, 0, 0.04, 0.07, 0.07)], 50)  # fmt: skip
        feathered(c, [body], hue, 4200, lambda p: np.where(p[:, 0] > 0.35, 0.055, 0.10), feathers, (-1, 0, 0), 0.03,
            vary=0.04)  # fmt: skip
        tail(c, (-0.50, 0, 0.02), (-1.06, -0.02), 0.30 if fingers else 0.2, 11, 0.14, tail_hue, feathers)
        bill(c, [(0.68, 0, 0.05, 0.065, 0.055), (0.80, 0, 0.045, 0.055, 0.04), (0.90, 0, 0.01, 0.03, 0.025),
            (0.91, 0, -0.06, 0.006, 0.006)] if hook else [(0.70, 0, 0.04, 0.05), (0.82, 0, 0.03, 0.03),
            (0.92, 0, 0.02, 0.025), (0.98, 0, -0.01, 0.005)], horn)  # fmt: skip
        eye(c, (0.70, 0.095, 0.085), 0.026, iris)
        for s in (1, -1):
            arm = [(0.22, 0.10 * s, 0.06), (0.26, 0.55 * s, 0.06 + 0.7 * lift), (0.36, 1.0 * s, 0.06 + lift),
                (0.16, 1.42 * s, 0.06 + lift * (1 + up))]  # fmt: skip
            ways = [(-1, 0.0, 0), (-1, 0.05 * s, 0), (-0.85, 0.5 * s, 0.05),
                (-0.12 if fingers else -0.55, 1.0 * s, 0.15)]  # fmt: skip
            spread(c, arm, ways, [0.56 * chord, 0.62 * chord, 0.70 * chord, 0.78 if fingers else 0.66], hues, feathers,
                0.19 if fingers else 0.16, 24, 6.0 if fingers else 3.0, 0.7 if steady else 1.0, steady)  # fmt: skip


def eagle_flying(c: Craft) -> None:
    def hue(p: Points) -> Points:
        colour = blend(_EAGLE, _PALE, 0.4 + 0.5 * ripple(p, 10, 2))
        return blend(colour, (0.84, 0.82, 0.77), np.maximum(ease(0.40, 0.48, p[:, 0]),
            ease(-0.42, -0.5, p[:, 0])))  # fmt: skip

    dark = vane((0.035, 0.022, 0.014), (0.07, 0.045, 0.028))
    brown = vane(_EAGLE, _PALE, _PALE, 0.86)
    soaring(c, hue, (dark, vane(_EAGLE, _PALE), brown, _EAGLE), vane((0.82, 0.80, 0.75), (0.75, 0.73, 0.68)),
        (0.82, 0.50, 0.03), (14, -36, 232))  # fmt: skip


def seagull(c: Craft) -> None:
    grey, white = (0.42, 0.45, 0.49), (0.84, 0.84, 0.82)

    def tip(k: Points, u: Points, v: Points) -> Points:
        return vane(grey, (0.5, 0.53, 0.57))(k, u, v) * (1 - 0.95 * ease(0.76, 0.90, k) * ease(0.15, 0.3,
            u + 0 * v))[..., None]  # fmt: skip

    soaring(c, lambda p: np.tile(white, (len(p), 1)), (tip, vane(grey, (0.5, 0.53, 0.57)),
        vane(grey, (0.48, 0.51, 0.55)), (0.62, 0.64, 0.66)), vane(white, white), (0.85, 0.55, 0.04), (-26, -6, 212),
        0.42, False, 0.9, False, (0.6, 0.5, 0.2), 0.72, -0.25)  # fmt: skip


def dove(c: Craft) -> None:
    white = vane((0.88, 0.87, 0.85), (0.82, 0.81, 0.79))
    soaring(c, lambda p: np.tile((0.86, 0.85, 0.83), (len(p), 1)), (white, white, white, (0.86, 0.85, 0.83)), white,
        (0.50, 0.30, 0.24), (-8, -22, 206), 0.95, False, 1.0, False, (0.2, 0.03, 0.01), 0.95, 0.35)  # fmt: skip


BUILDERS: dict[str, Builder] = {"owl": owl, "eagle": eagle, "eagle-flying": eagle_flying, "seagull": seagull,
    "dove": dove}  # fmt: skip

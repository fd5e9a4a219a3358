"""Birds that swim and wade: a duck, a swan, a goose, a flamingo, a penguin."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.feathers import bill, feathered, folded, legs, plume, tail, vane
from data.animals.kit import FACING, blade, eye, limb, orb
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def _hull() -> Any:
    """Afloat: a body of 2.0 that ends at the waterline."""
    return limb([(-0.98, 0, 0.40, 0.03, 0.08), (-0.78, 0, 0.35, 0.12, 0.20), (-0.4, 0, 0.27, 0.28, 0.36),
        (0, 0, 0.24, 0.33, 0.42), (0.38, 0, 0.27, 0.31, 0.39), (0.64, 0, 0.33, 0.22, 0.27),
        (0.76, 0, 0.38, 0.08, 0.1)], 50)  # fmt: skip


def duck(c: Craft) -> None:
    green, brown, grey = (0.010, 0.105, 0.055), (0.13, 0.055, 0.025), (0.46, 0.44, 0.41)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(grey, (0.35, 0.33, 0.30), 0.5 + 0.5 * ripple(p * (1, 1, 3), 12, 1))
        colour = blend(colour, (0.17, 0.13, 0.10), ease(0.42, 0.50, z) * ease(0.5, 0.2, x))
        colour = blend(colour, brown, ease(0.22, 0.36, x + 0.15 * (z - 0.3)))
        colour = blend(colour, (0.012, 0.014, 0.013), ease(-0.66, -0.74, x))
        colour = blend(colour, (0.82, 0.81, 0.78), ease(0.60, 0.62, z - 0.12 * (x - 0.5)) * (x > 0.2))
        shine = blend(green, (0.03, 0.04, 0.10), ease(0.2, 0.9, ripple(p, 3, 4)) * 0.7)
        return blend(colour, shine, ease(0.645, 0.665, z - 0.12 * (x - 0.5)) * (x > 0.2))

    with c.moved(turn=(0, 0, FACING)):
        neck = limb([(0.48, 0, 0.30, 0.22), (0.60, 0, 0.48, 0.165), (0.63, 0, 0.64, 0.13), (0.64, 0, 0.78, 0.14),
            (0.66, 0, 0.9, 0.10)], 30)  # fmt: skip
        head = orb((0.695, 0, 0.85), (0.215, 0.16, 0.17))
        feathers = plume(c, 0.5)
        thing = feathered(c, [_hull(), neck, head], hue, 6000, lambda p: np.where(p[:, 2] > 0.56, 0.045, 0.10),
            feathers, lift=0.05)  # fmt: skip
        white, blue = (0.8, 0.8, 0.78), (0.02, 0.05, 0.28)

        def speculum(k: Points, u: Points, v: Points) -> Points:
            shade = blend((0.30, 0.27, 0.24), blue, ease(0.5, 0.55, u) + 0 * v)
            return blend(blend(shade, (0.01, 0.01, 0.012), ease(0.84, 0.87, u) + 0 * v), white,
                ease(0.91, 0.93, u) + 0 * v)  # fmt: skip

        folded(c, thing, (0.34, 0.50), (-0.86, 0.44), 0.26, (vane((0.10, 0.085, 0.075), (0.2, 0.18, 0.16)),
            speculum, vane((0.24, 0.205, 0.17), (0.40, 0.36, 0.31), (0.42, 0.39, 0.35), 0.9),
            vane((0.30, 0.265, 0.23), (0.44, 0.41, 0.37), (0.20, 0.16, 0.13), 0.9)), feathers)  # fmt: skip
        tail(c, (-0.80, 0, 0.42), (-1.14, 0.47), 0.20, 8, 0.12, vane(white, (0.6, 0.58, 0.55)), feathers)
        for y in (0.03, -0.03):
            curl = [(-0.72, y, 0.46), (-0.84, y, 0.50), (-0.90, y, 0.56), (-0.86, 1.6 * y, 0.60),
                (-0.83, 1.8 * y, 0.57)]  # fmt: skip
            c.tube(curl, [0.03, 0.03, 0.024, 0.018, 0.006], c.stuff((0.012, 0.013, 0.013), 0.4))
        yellow = (0.62, 0.46, 0.05)
        bill(c, [(0.80, 0, 0.835, 0.085, 0.085), (0.93, 0, 0.80, 0.055, 0.085), (1.04, 0, 0.775, 0.033, 0.092),
            (1.13, 0, 0.765, 0.022, 0.085), (1.175, 0, 0.765, 0.012, 0.05)], yellow, 0.35,
            lambda p: blend(blend(yellow, (0.40, 0.30, 0.03), 0.5 + 0.5 * ripple(p, 9, 3)), (0.05, 0.04, 0.03),
            ease(1.145, 1.165, p[:, 0])))  # fmt: skip
        eye(c, (0.785, 0.135, 0.895), 0.027, (0.05, 0.02, 0.01))


def afloat(c: Craft, neck: Any, head: Any, hue: Any, wing: Any, feathers: Any, fine: float = 0.6) -> None:
    body = limb([(-1.02, 0, 0.44, 0.03, 0.08), (-0.80, 0, 0.40, 0.14, 0.24), (-0.4, 0, 0.32, 0.32, 0.42),
        (0, 0, 0.30, 0.38, 0.46), (0.38, 0, 0.30, 0.34, 0.41), (0.64, 0, 0.36, 0.24, 0.27),
        (0.78, 0, 0.42, 0.08, 0.1)], 50)  # fmt: skip
    thing = feathered(c, [body, limb(neck, 50), *head], hue, 6500, lambda p: np.where(p[:, 2] > fine, 0.05, 0.12),
        feathers, lift=0.03, vary=0.03)  # fmt: skip
    folded(c, thing, (0.36, 0.60), (-0.95, 0.66), 0.34, wing, feathers, out=0.05)
    tail(c, (-0.85, 0, 0.44), (-1.18, 0.46), 0.20, 8, 0.13, wing[0], feathers)


def swan(c: Craft) -> None:
    def hue(p: Points) -> Points:
        return blend((0.82, 0.81, 0.78), (0.80, 0.74, 0.62), 0.6 * ease(1.15, 1.5, p[:, 2]))

    with c.moved(turn=(0, 0, FACING)):
        white = vane((0.86, 0.85, 0.82), (0.80, 0.79, 0.77))
        neck = [(0.48, 0, 0.36, 0.22), (0.74, 0, 0.50, 0.14), (0.84, 0, 0.72, 0.10), (0.74, 0, 0.98, 0.085),
            (0.64, 0, 1.22, 0.08), (0.68, 0, 1.44, 0.085), (0.80, 0, 1.53, 0.09), (0.94, 0, 1.48, 0.08)]  # fmt: skip
        afloat(c, neck, [orb((0.88, 0, 1.50), (0.16, 0.10, 0.105))], hue, (white,) * 4, plume(c, 0.6), 0.55)
        black, orange = (0.012, 0.012, 0.012), (0.82, 0.26, 0.02)
        bill(c, [(0.96, 0, 1.50, 0.075, 0.06), (1.06, 0, 1.45, 0.055, 0.052), (1.18, 0, 1.395, 0.032, 0.055),
            (1.27, 0, 1.36, 0.018, 0.045), (1.30, 0, 1.345, 0.008, 0.02)], orange, 0.35,
            lambda p: blend(blend(black, orange, ease(1.02, 1.05, p[:, 0] + 0.5 * (1.47 - p[:, 2]))), black,
            ease(1.265, 1.28, p[:, 0])))  # fmt: skip
        c.ball(c.stuff(black, 0.4), None, None, 16, at=(1.0, 0, 1.545), size=(0.055, 0.04, 0.045))
        eye(c, (0.955, 0.075, 1.525), 0.02)


def goose(c: Craft) -> None:
    black, brown, cream = (0.012, 0.012, 0.013), (0.20, 0.145, 0.10), (0.58, 0.50, 0.40)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(brown, cream, 0.35 + 0.4 * ripple(p * (1, 1, 2), 11, 1))
        colour = blend(colour, cream, ease(0.35, 0.6, x) * ease(0.85, 0.7, z))
        colour = blend(colour, (0.78, 0.77, 0.74), ease(-0.5, -0.7, x))
        colour = blend(colour, black, ease(0.76, 0.80, z) * (x > 0.3))
        chin = ((x - 0.80) / 0.075) ** 2 + ((z - 1.36) / 0.12) ** 2
        return blend(colour, (0.82, 0.81, 0.78), ease(1.1, 0.8, chin))

    with c.moved(turn=(0, 0, FACING)):
        feathers = plume(c)
        with c.moved(at=(0, 0, 0.38)):
            neck = [(0.44, 0, 0.40, 0.24), (0.66, 0, 0.60, 0.14), (0.72, 0, 0.86, 0.085), (0.72, 0, 1.12, 0.075),
                (0.76, 0, 1.34, 0.085), (0.86, 0, 1.43, 0.08)]  # fmt: skip
            wing = (vane((0.05, 0.042, 0.035)), vane(brown, cream), vane(brown, cream, cream, 0.86),
                vane(brown, cream, cream, 0.84))  # fmt: skip
            afloat(c, neck, [orb((0.84, 0, 1.43), (0.155, 0.10, 0.11))], hue, wing, feathers, 0.72)
            bill(c, [(0.92, 0, 1.44, 0.07, 0.06), (1.03, 0, 1.41, 0.048, 0.045), (1.13, 0, 1.385, 0.02, 0.03)],
                black)  # fmt: skip
            eye(c, (0.905, 0.078, 1.465), 0.021)
        legs(c, (0.02, 0.42), (0.08, 0.0), 0.17, 0.042, (0.03, 0.028, 0.026), 0.24, web=True)


def flamingo(c: Craft) -> None:
    pink, pale = (0.85, 0.24, 0.20), (0.88, 0.42, 0.36)

    def hue(p: Points) -> Points:
        return blend(pale, pink, 0.5 + 0.4 * ripple(p, 5, 1) + 0.3 * ease(1.9, 2.5, p[:, 2]))

    with c.moved(turn=(0, 0, FACING)):
        body = limb([(-0.62, 0, 1.32, 0.03, 0.05), (-0.42, 0, 1.38, 0.15, 0.15), (-0.08, 0, 1.46, 0.24, 0.22),
            (0.18, 0, 1.52, 0.22, 0.20), (0.34, 0, 1.60, 0.10, 0.10)], 40)  # fmt: skip
        neck = limb([(0.16, 0, 1.54, 0.17), (0.38, 0, 1.66, 0.085), (0.46, 0, 1.86, 0.058), (0.36, 0, 2.08, 0.05),
            (0.24, 0, 2.28, 0.048), (0.28, 0, 2.50, 0.05), (0.42, 0, 2.58, 0.06), (0.54, 0, 2.52, 0.06)],
            60)  # fmt: skip
        feathers = plume(c, 0.6)
        thing = feathered(c, [body, neck, orb((0.48, 0, 2.54), (0.115, 0.078, 0.085))], hue, 5200,
            lambda p: np.where(p[:, 2] > 1.7, 0.05, 0.12), feathers, lift=0.07, cell=0.018)  # fmt: skip
        rose = vane((0.84, 0.22, 0.18), (0.9, 0.42, 0.36))
        folded(c, thing, (0.22, 1.66), (-0.74, 1.34), 0.30, (vane((0.10, 0.02, 0.02), pink), rose, rose,
            vane(pale, (0.9, 0.55, 0.48))), feathers)  # fmt: skip
        cream, black = (0.85, 0.66, 0.58), (0.012, 0.011, 0.011)
        bill(c, [(0.55, 0, 2.53, 0.06, 0.05), (0.65, 0, 2.50, 0.055, 0.045), (0.72, 0, 2.42, 0.048, 0.04),
            (0.73, 0, 2.32, 0.03, 0.026), (0.70, 0, 2.25, 0.006, 0.006)], cream, 0.35,
            lambda p: blend(cream, black, ease(2.41, 2.38, p[:, 2])))  # fmt: skip
        eye(c, (0.525, 0.062, 2.56), 0.02, (0.85, 0.65, 0.1), 0.4)
        skin = c.stuff((0.78, 0.24, 0.20), 0.5)
        joint = c.stuff((0.62, 0.14, 0.12), 0.5)
        for y, ankle, foot in ((0.07, (-0.10, 0.68), (0.02, 0.0)), (-0.09, (0.02, 0.70), (0.20, 0.0))):
            c.tube([(-0.02, y, 1.36), (ankle[0], y, ankle[1]), ((ankle[0] + foot[0]) / 2, y, 0.34),
                (foot[0], y, 0.03)], [0.05, 0.034, 0.028, 0.028], skin)  # fmt: skip
            c.ball(joint, None, None, 14, at=(ankle[0], y, ankle[1]), size=(0.045, 0.042, 0.06))
            for a in (-0.5, 0, 0.5, np.pi):
                way = np.array((np.cos(a), np.sin(a), 0)) * (0.07 if a == np.pi else 0.19)
                c.tube([(foot[0], y, 0.03), np.array((foot[0], y, 0.015)) + way], [0.03, 0.014], joint,
                    fine=8)  # fmt: skip


def penguin(c: Craft) -> None:
    black, white = (0.012, 0.013, 0.017), (0.80, 0.79, 0.75)

    def hue(p: Points) -> Points:
        x, y, z = p[:, 0], np.abs(p[:, 1]), p[:, 2]
        front = x - 0.62 * y + 0.19 + 0.04 * ripple(p, 4, 2)
        colour = blend((0.035, 0.04, 0.05), white, ease(-0.02, 0.03, front + 0.18 * ease(0.5, 0.1, z)))
        colour = blend(colour, (0.88, 0.55, 0.10), 0.85 * ease(0.98, 1.36, z) * ease(0.02, 0.2, front))
        head = ease(1.395, 1.43, z + 0.22 * (x - 0.1) + 0.05 * y)
        colour = blend(colour, black, head)
        ear = (x / 0.075) ** 2 + ((z - 1.53) / 0.13) ** 2
        return blend(colour, blend((0.95, 0.52, 0.03), (0.9, 0.75, 0.35), ease(1.5, 1.38, z)),
            ease(1.15, 0.7, ear) * (y > 0.05))  # fmt: skip

    with c.moved(turn=(0, 0, 222)):
        body = limb([(-0.30, 0, 0.05, 0.04, 0.06), (-0.16, 0, 0.16, 0.20, 0.27), (-0.02, 0, 0.42, 0.33, 0.37),
            (0.03, 0, 0.8, 0.355, 0.38), (0.03, 0, 1.15, 0.29, 0.31), (0.0, 0, 1.38, 0.185, 0.18),
            (0.03, 0, 1.54, 0.165, 0.155), (0.09, 0, 1.68, 0.14, 0.13), (0.12, 0, 1.76, 0.05, 0.05)],
            60)  # fmt: skip
        feathered(c, [body], hue, 9000, 0.05, None, (-0.1, 0, -1), 0.05, vary=0.05)
        wing = plume(c, 0.5)

        def flipper(p: Points) -> Points:
            edge = ease(0.0, 0.03, np.abs(p[:, 1]) - 0.40)
            return blend((0.03, 0.035, 0.045), (0.02, 0.022, 0.03), edge)

        for s in (1, -1):
            lead = [(0.10, 0.27 * s, 1.20), (0.13, 0.42 * s, 0.95), (0.06, 0.52 * s, 0.62),
                (-0.06, 0.56 * s, 0.42)]  # fmt: skip
            trail = [(-0.10, 0.27 * s, 1.16), (-0.15, 0.40 * s, 0.88), (-0.14, 0.50 * s, 0.60),
                (-0.10, 0.555 * s, 0.42)]  # fmt: skip
            c.grid(blade(lead, trail, 0.03), wing, flipper, wrap=True)

        def beak(p: Points) -> Points:
            return blend((0.012, 0.012, 0.014), (0.85, 0.30, 0.06), ease(0.0, 0.012,
                1.592 - 0.10 * (p[:, 0] - 0.2) - p[:, 2]) * ease(0.2, 0.25, p[:, 0]))  # fmt: skip

        bill(c, [(0.12, 0, 1.62, 0.05), (0.25, 0, 1.605, 0.036), (0.38, 0, 1.585, 0.022), (0.47, 0, 1.545, 0.006)],
            (0, 0, 0), 0.3, beak)  # fmt: skip
        eye(c, (0.135, 0.108, 1.645), 0.024, (0.06, 0.03, 0.02))
        for s in (1, -1):
            c.grid(orb((0.02, 0.17 * s, 0.05), (0.10, 0.10, 0.08)), c.stuff((0.03, 0.03, 0.035), 0.6),
                wrap=True)  # fmt: skip
        legs(c, (0.0, 0.2), (0.06, 0.0), 0.17, 0.035, (0.035, 0.033, 0.035), 0.22, web=True)
        tail(c, (-0.22, 0, 0.13), (-0.44, 0.0), 0.10, 7, 0.08, vane((0.02, 0.02, 0.025)), wing)


BUILDERS: dict[str, Builder] = {"mallard": duck, "swan": swan, "goose": goose, "flamingo": flamingo,
    "penguin": penguin}  # fmt: skip

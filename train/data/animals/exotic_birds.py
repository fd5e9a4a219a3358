"""Parrots and an ostrich."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.feathers import bill, feathered, folded, legs, plume, tail, vane
from data.animals.kit import FACING, both, cards, eye, limb, orb, plumage
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple


def macaw(c: Craft, main: Colour = (0.62, 0.012, 0.012), second: Colour = (0.80, 0.50, 0.02),
        third: Colour = (0.012, 0.06, 0.42), face: bool = True, crown: Colour | None = None) -> None:  # fmt: skip
    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(main, [0.75 * v for v in main], 0.5 + 0.5 * ripple(p, 8, 2))
        rump = ease(0.32, 0.2, z) * (x < -0.2)
        colour = blend(colour, third if face else main, rump)
        if crown:
            colour = blend(colour, crown, ease(1.26, 1.33, z + 0.45 * (x - 0.3)))
        return colour

    with c.moved(turn=(0, 0, FACING)):
        body = limb([(-0.52, 0, 0.22, 0.04, 0.06), (-0.36, 0, 0.33, 0.14, 0.17),
            (-0.10, 0, 0.55, 0.235, 0.25), (0.10, 0, 0.80, 0.245, 0.25), (0.19, 0, 1.02, 0.20, 0.205),
            (0.23, 0, 1.16, 0.175, 0.175), (0.25, 0, 1.3, 0.08, 0.08)], 50)  # fmt: skip
        head = orb((0.275, 0, 1.22), (0.215, 0.175, 0.195))
        thighs = both([(0.02, 0.12, 0.55, 0.14), (0.10, 0.12, 0.30, 0.11), (0.13, 0.12, 0.16, 0.05)])
        feathers = plume(c, 0.5)
        thing = feathered(c, [body, head, *thighs], hue, 5200, lambda p: np.where(p[:, 2] > 1.06, 0.07,
            0.12) * ~(face & (np.hypot(p[:, 0] - 0.385, p[:, 2] - 1.205) < 0.11)), feathers, (-0.55, 0, -0.8),
            0.07)  # fmt: skip
        dark = [0.5 * v for v in third]
        rows = (vane(third, dark), vane(third, [0.6 * v for v in third]), vane(second, third, third, 0.84),
            vane(main, [1.2 * v for v in main], second, 0.86))  # fmt: skip
        folded(c, thing, (0.20, 1.00), (-0.62, 0.06), 0.30, rows, feathers, (8, 8, 9, 10))
        if face:
            tail(c, (-0.44, 0, 0.30), (-1.00, -0.98), 0.11, 11, 0.14, vane(main, third, third, 0.85),
                feathers, 0.0, 3.5, -0.25)  # fmt: skip
            wood = c.stuff((0.20, 0.12, 0.07), 0.9, second=(0.10, 0.06, 0.035), scale=8,
                stretch=(0.6, 3, 3), bump=0.8, grain=18)  # fmt: skip
            c.tube([(-0.70, 0.90, -0.14), (-0.1, 0.26, -0.05), (0.15, -0.02, -0.075),
                (0.46, -0.34, -0.05), (0.92, -0.86, -0.09)], [0.085, 0.075, 0.07, 0.068, 0.06], wood,
                sides=20, fine=40)  # fmt: skip
        else:
            tail(c, (-0.44, 0, 0.32), (-1.45, 0.0), 0.13, 11, 0.15, vane(main, third, third, 0.85),
                feathers, 0.02, 3.5, -0.25)  # fmt: skip
        legs(c, (0.12, 0.2), (0.15, 0.0), 0.12, 0.038, (0.10, 0.09, 0.085), 0.15)
        if face:
            bare = c.stuff((0.70, 0.58, 0.50), 0.7, second=(0.82, 0.74, 0.68), scale=30, bump=0.5, grain=60)
            for s in (1, -1):
                with c.moved((0.385, 0.122 * s, 1.205), (0, -18, -26 * s)):
                    c.ball(bare, None, None, 20, size=(0.10, 0.028, 0.088))
                    for k in range(4):
                        line = [(-0.07 + 0.02 * k, 0.021 * s, 0.0 - 0.022 * k),
                            (0.06, 0.022 * s, 0.015 - 0.022 * k)]  # fmt: skip
                        c.tube(line, 0.004, c.stuff(main, 0.6), sides=6, fine=6)
            eye(c, (0.365, 0.144, 1.24), 0.027, (0.72, 0.62, 0.22), 0.5)
        else:
            eye(c, (0.365, 0.150, 1.25), 0.032, (0.80, 0.32, 0.05), 0.6)
        horn, black = (0.78, 0.68, 0.52), (0.015, 0.014, 0.014)
        big = 1.0 if face else 0.72

        def upper(p: Points) -> Points:
            return blend(horn if face else (0.62, 0.50, 0.32), black if face else (0.35, 0.25, 0.16),
                ease(0.055, 0.02, p[:, 2] - 1.02 + (0 if face else 0.1)) * 0.95)  # fmt: skip

        def grow(rows: Any) -> Any:
            return [(0.42 + (x - 0.42) * big, 0, 1.22 + (z - 1.22) * big, h * big, w * big) for x, _, z, h,
                w in rows]  # fmt: skip

        bill(c, grow([(0.38, 0, 1.235, 0.10, 0.085), (0.50, 0, 1.24, 0.095, 0.075),
            (0.60, 0, 1.18, 0.08, 0.06), (0.645, 0, 1.09, 0.05, 0.04), (0.625, 0, 1.00, 0.022, 0.02),
            (0.60, 0, 0.955, 0.004, 0.004)]), horn, 0.28, upper)  # fmt: skip
        bill(c, grow([(0.38, 0, 1.11, 0.07, 0.07), (0.47, 0, 1.065, 0.06, 0.06), (0.53, 0, 1.05, 0.045, 0.05),
            (0.565, 0, 1.075, 0.015, 0.03)]), black, 0.3)  # fmt: skip


def parrot(c: Craft) -> None:
    macaw(c, (0.05, 0.30, 0.02), (0.10, 0.36, 0.03), (0.02, 0.17, 0.03), False, (0.55, 0.42, 0.03))


def ostrich(c: Craft) -> None:
    black, white, skin = (0.018, 0.016, 0.015), (0.80, 0.77, 0.70), (0.62, 0.40, 0.33)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(black, white, ease(-0.5, -0.62, x))
        bare = ease(1.66, 1.74, z)
        colour = blend(colour, blend(skin, (0.48, 0.36, 0.30), 0.5 + 0.5 * ripple(p, 12, 2)),
            np.maximum(bare, ease(1.10, 1.02, z)))  # fmt: skip
        return colour

    with c.moved(turn=(0, 0, FACING)):
        body = limb([(-0.66, 0, 1.36, 0.08, 0.10), (-0.46, 0, 1.36, 0.24, 0.24), (-0.08, 0, 1.34, 0.34, 0.31),
            (0.24, 0, 1.38, 0.27, 0.25), (0.42, 0, 1.46, 0.12, 0.12)], 40)  # fmt: skip
        neck = limb([(0.26, 0, 1.44, 0.20), (0.44, 0, 1.62, 0.10), (0.50, 0, 1.86, 0.065),
            (0.46, 0, 2.14, 0.055), (0.46, 0, 2.38, 0.055), (0.54, 0, 2.46, 0.06)], 50)  # fmt: skip
        thighs = both([(-0.06, 0.15, 1.22, 0.20), (0.02, 0.16, 0.98, 0.13), (-0.04, 0.15, 0.72, 0.06)])
        feathers = plume(c, 0.7)
        bare = c.stuff((0.55, 0.36, 0.30), 0.6, bump=0.5, grain=40, cells=True)
        thing = feathered(c, [body, neck, orb((0.53, 0, 2.46), (0.12, 0.085, 0.085)), *thighs], hue,
            8000, lambda p: np.where(p[:, 2] > 1.72, 0.0, np.where(p[:, 2] < 1.08, 0.0, 0.22)), feathers,
            (-1, 0, -0.8), 0.30, 0.35)  # fmt: skip
        plumage(c, thing, 6000, lambda p: np.where(p[:, 2] > 2.36, 0.05, 0.0),
            lambda p: np.tile((0.16, 0.12, 0.10), (len(p), 1)), (-1, 0, 0.2), feathers, 0.15, 0.5)  # fmt: skip
        tail(c, (-0.56, 0, 1.40), (-0.92, 1.26), 0.26, 17, 0.15, vane(white, (0.9, 0.88, 0.82)),
            feathers, 0.12, 3.0)  # fmt: skip
        for s in (1, -1):
            rng = np.random.default_rng(5)
            k = 22
            base = np.stack([rng.uniform(-0.45, -0.2, k), np.full(k, 0.29 * s), rng.uniform(1.25, 1.45, k)],
                1)  # fmt: skip
            end = base + np.stack([rng.uniform(-0.34, -0.22, k), rng.uniform(0, 0.06, k) * s,
                rng.uniform(-0.32, -0.16, k)], 1)  # fmt: skip
            cards(c, base, (base + end) / 2 + (0, 0.05 * s, 0.06), end, np.tile((0, s, 0.4), (k, 1)), 0.10,
                vane(white, (0.9, 0.88, 0.82)), feathers, 3.0)  # fmt: skip
        bill(c, [(0.60, 0, 2.46, 0.05, 0.06), (0.70, 0, 2.435, 0.035, 0.055), (0.78, 0, 2.42, 0.012, 0.03)],
            (0.50, 0.36, 0.26), 0.5)  # fmt: skip
        eye(c, (0.575, 0.075, 2.495), 0.034)
        for y, knee, foot in ((0.15, (-0.08, 0.66), (0.06, 0.0)), (-0.15, (0.06, 0.66), (0.22, 0.0))):
            c.tube([(-0.03, y, 0.85), (knee[0], y, knee[1]), ((knee[0] + foot[0]) / 2, y, 0.3), (foot[0],
                y, 0.05)], [0.075, 0.06, 0.045, 0.05], bare)  # fmt: skip
            for d, long, r in ((0.03, 0.24, 0.05), (-0.06, 0.15, 0.035)):
                c.tube([(foot[0] - 0.02, y, 0.05), (foot[0] + 0.5 * long, y + d, 0.05),
                    (foot[0] + long, y + 1.4 * d, 0.025)], [r, r, 0.6 * r], bare)  # fmt: skip


BUILDERS: dict[str, Builder] = {"macaw": macaw, "green-parrot": parrot, "ostrich": ostrich}

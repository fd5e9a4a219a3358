"""A tortoise and a sea turtle."""

from __future__ import annotations

import numpy as np
from data.animals.kit import FACING, both, cells, eye, flesh, limb, pair, wet
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def tortoise(c: Craft) -> None:
    dark, horn = (0.055, 0.035, 0.018), (0.42, 0.28, 0.10)
    sites = [(x, 0.0) for x in (0.58, 0.28, -0.02, -0.32, -0.60)] + [(x, 0.42 * s) for x in (0.46, 0.14, -0.18,
        -0.48) for s in (1, -1)]  # fmt: skip
    sites += [(0.80 * np.cos(a), 0.66 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 24,
        endpoint=False) + 0.13]  # fmt: skip
    sites = np.array(sites)

    def grow(p: Points) -> Points:
        q = p * (0.80, 0.66, 0.56)
        q[:, 2] *= np.where(p[:, 2] < 0, 0.25, 1)
        _, gap = cells(q[:, :2], sites)
        rim = ease(-0.1, 0.0, p[:, 2]) * ease(0.25, 0.0, p[:, 2])
        return q * (1 + 0.05 * ease(0.0, 0.16, gap) + 0.05 * rim)[:, None]

    def paint(p: Points) -> Points:
        _, gap = cells(p[:, :2] / 1.04, sites)
        colour = blend(dark, horn, ease(0.04, 0.20, gap + 0.03 * ripple(p, 12, 1)))
        colour = blend(colour, dark, 0.4 * (0.5 + 0.5 * np.sin(110 * gap)))
        colour = blend(colour, (0.02, 0.013, 0.008), ease(0.018, 0.006, gap))
        return blend(colour, (0.52, 0.40, 0.20), ease(-0.02, -0.08, p[:, 2]))

    rng = np.random.default_rng(3)
    bits = rng.uniform(-1.2, 1.2, (380, 3)) * (1, 1, 0.6)

    def hide(p: Points) -> Points:
        _, gap = cells(p, bits)
        return blend((0.075, 0.06, 0.04), blend((0.30, 0.24, 0.15), (0.20, 0.16, 0.10),
            0.5 + 0.5 * ripple(p, 6, 1)), ease(0.006, 0.03, gap))  # fmt: skip

    with c.moved(turn=(0, 0, FACING)):
        c.ball(c.stuff(None, 0.4, coat=0.3, bump=0.1), grow, paint, 90, at=(0, 0, 0.40))
        skin = c.stuff(None, 0.6, bump=0.9, grain=22, cells=True)
        parts = [limb([(0.50, 0, 0.40, 0.14), (0.78, 0, 0.44, 0.12), (0.96, 0, 0.56, 0.125),
            (1.08, 0, 0.58, 0.13, 0.12), (1.20, 0, 0.54, 0.085, 0.08), (1.25, 0, 0.52, 0.03)], 40),
            limb([(-0.6, 0, 0.3, 0.1), (-0.9, 0, 0.2, 0.02)], 12)]  # fmt: skip
        for rows in ([(0.42, 0.36, 0.36, 0.17), (0.60, 0.50, 0.22, 0.145), (0.64, 0.52, 0.08, 0.14),
                (0.65, 0.52, 0.0, 0.15)], [(-0.46, 0.36, 0.34, 0.17), (-0.54, 0.46, 0.18, 0.15),
                (-0.54, 0.47, 0.06, 0.145), (-0.53, 0.47, 0.0, 0.155)]):  # fmt: skip
            parts += both(rows)
        flesh(c, parts, hide, skin, 0.018, 4)
        for s in (1, -1):
            for x, y in ((0.65, 0.52), (-0.53, 0.47)):
                for k in (-1, 0, 1):
                    c.ball(c.stuff((0.12, 0.09, 0.06), 0.4), None, None, 10,
                        at=(x + 0.13, (y + 0.08 * k) * s, 0.03), size=(0.045, 0.03, 0.035))  # fmt: skip
        eye(c, (1.12, 0.103, 0.605), 0.028)


def turtle(c: Craft) -> None:
    """A sea turtle."""
    rng = np.random.default_rng(4)
    shell, seam = (0.17, 0.10, 0.035), (0.50, 0.38, 0.16)
    sites = [(x, 0.0) for x in (0.62, 0.32, 0.02, -0.28, -0.56)] + [(x, 0.33 * s) for x in (0.50, 0.17, -0.14,
        -0.42) for s in (1, -1)]  # fmt: skip
    sites += [(0.82 * np.cos(a) * 0.98, 0.62 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 24,
        endpoint=False) + 0.13]  # fmt: skip
    sites = np.array(sites)

    def scutes(p: Points) -> Points:
        which, gap = cells(p[:, :2], sites)
        streak = ripple(np.stack([*(p[:, :2] - sites[which]).T, 0.3 * which], 1), 16, 3)
        colour = blend(shell, (0.36, 0.20, 0.07), 0.45 + 0.5 * streak)
        colour = blend(colour, seam, 0.9 * ease(0.035, 0.012, gap))
        return blend(colour, (0.62, 0.56, 0.40), ease(-0.02, -0.06, p[:, 2]))

    spots_ = rng.uniform(-1.3, 1.3, (420, 3)) * (1, 1, 0.3)

    def hide(p: Points) -> Points:
        _, gap = cells(p, spots_)
        colour = blend((0.66, 0.60, 0.42), (0.13, 0.115, 0.06), ease(0.012, 0.03, gap))
        return blend(colour, (0.66, 0.62, 0.48), 0.8 * ease(-0.15, -0.20, p[:, 2]))

    def dome(p: Points) -> Points:
        q = p * (0.86, 0.66, 0.30)
        q[:, 1] *= 1 - 0.28 * ease(0.1, -1.0, p[:, 0])
        q[:, 2] *= np.where(p[:, 2] < 0, 0.42, 1)
        _, gap = cells(q[:, :2], sites)
        return q * (1 - 0.022 * ease(0.03, 0.0, gap))[:, None]

    with c.moved(turn=(-12, -12, FACING)):
        c.ball(wet(c, 0.3, 0.5), dome, scutes, 90)
        skin = wet(c, 0.4, 0.3)
        flesh(c, [limb([(0.66, 0, -0.03, 0.15, 0.20), (0.86, 0, 0.0, 0.14, 0.15), (1.0, 0, 0.03, 0.14, 0.135),
            (1.14, 0, 0.02, 0.115, 0.11), (1.24, 0, -0.03, 0.05, 0.05)], 30)], hide, skin)  # fmt: skip
        pair(c, [(0.60, 0.42, -0.06), (0.66, 0.80, -0.10), (0.42, 1.16, -0.14), (0.05, 1.40, -0.12)],
            [(0.30, 0.44, -0.06), (0.32, 0.72, -0.10), (0.20, 1.02, -0.14), (0.0, 1.39, -0.12)], 0.06, skin, hide,
            50)  # fmt: skip
        pair(c, [(-0.56, 0.30, -0.06), (-0.72, 0.52, -0.10), (-1.0, 0.62, -0.14)],
            [(-0.72, 0.18, -0.06), (-0.90, 0.36, -0.10), (-1.06, 0.56, -0.14)], 0.05, skin, hide, 40)  # fmt: skip
        eye(c, (1.09, 0.105, 0.055), 0.034)


BUILDERS: dict[str, Builder] = {"tortoise": tortoise, "sea-turtle": turtle}

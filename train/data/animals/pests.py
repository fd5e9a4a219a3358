"""A housefly, a mosquito, an earthworm."""

from __future__ import annotations

import numpy as np
from data.animals.butterflies import glassy, netted, wing
from data.animals.kit import BLACK, FACING, flat, flesh, hairs, jointed, limb, orb
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple, spline


def fly(c: Craft) -> None:
    grey, dark = (0.20, 0.195, 0.185), (0.02, 0.019, 0.018)

    def back(p: Points) -> Points:
        line = ease(0.25, 0.5, np.sin(2 * np.pi * (np.abs(p[:, 1]) + 0.02) / 0.125))
        return blend(blend(grey, dark, 0.9 * line * (p[:, 2] > 0.4)), dark, ease(0.42, 0.3, p[:, 2]))

    def rear(p: Points) -> Points:
        check = ease(-0.2, 0.3, np.sin(2 * np.pi * (p[:, 0] + 0.04) / 0.24) * (1 - 0.5 * ripple(p, 9, 2)))
        colour = blend((0.22, 0.18, 0.12), (0.045, 0.04, 0.034), check)
        return blend(colour, dark, ease(0.04, 0.015, np.abs(p[:, 1])))

    hard = c.stuff(None, 0.32, coat=0.4)
    with c.moved(turn=(0, 0, FACING + 26)):
        belly = flesh(c, [limb([(-0.10, 0, 0.40, 0.10), (-0.24, 0, 0.38, 0.25, 0.27),
            (-0.50, 0, 0.34, 0.26, 0.29), (-0.74, 0, 0.27, 0.17, 0.18), (-0.88, 0, 0.22, 0.04)], 40)],
            rear, hard, 0.016, 3)  # fmt: skip
        chest = flesh(c, [orb((0.10, 0, 0.45), (0.30, 0.28, 0.27))], back, c.stuff(None, 0.5), 0.016, 2)
        head = flesh(c, [orb((0.45, 0, 0.42), (0.13, 0.22, 0.20))], flat((0.10, 0.095, 0.09)),
            c.stuff(None, 0.5), 0.014, 2)  # fmt: skip
        for part, n, long in ((belly, 420, 0.09), (chest, 520, 0.11), (head, 160, 0.06)):
            hairs(c, part, n, long, flat(BLACK), wide=0.06, lift=0.8)
        red = c.stuff((0.22, 0.018, 0.010), 0.16, coat=0.7, second=(0.30, 0.03, 0.015), scale=20,
            bump=0.5, grain=90, cells=True)  # fmt: skip
        film = glassy(c, 0.66)
        for s in (1, -1):
            c.ball(red, None, None, 30, at=(0.475, 0.155 * s, 0.46), size=(0.135, 0.115, 0.18),
                turn=(14 * s, 0, 0))  # fmt: skip
            c.tube([(0.57, 0.03 * s, 0.45), (0.61, 0.035 * s, 0.40), (0.60, 0.04 * s, 0.36)],
                [0.02, 0.022, 0.012], c.stuff(BLACK, 0.5), sides=8)  # fmt: skip
            wing(c, (0.04, 0.17 * s, 0.62), ((0.02, 0.0), (0.10, 0.35), (0.07, 0.80), (-0.10, 1.02),
                (-0.30, 0.86), (-0.34, 0.45), (-0.16, 0.10)), film, netted(5, (0.60, 0.57, 0.50),
                (0.09, 0.07, 0.05)), (10, 0, 56), s, (90, 40))  # fmt: skip
            for joints in (
                    ((0.26, 0.12, 0.26), (0.44, 0.34, 0.34), (0.54, 0.46, 0.08), (0.66, 0.48, 0.0)),
                    ((0.08, 0.14, 0.24), (0.10, 0.46, 0.36), (0.06, 0.66, 0.08), (0.05, 0.78, 0.0)),
                    ((-0.06, 0.14, 0.26), (-0.34, 0.42, 0.38), (-0.56, 0.58, 0.08), (-0.70, 0.66, 0.0))):  # fmt: skip
                pts = [(x, y * s, z) for x, y, z in joints]
                jointed(c, pts, [0.042, 0.04, 0.024, 0.014], c.stuff(None, 0.35, coat=0.3), flat(dark))
        c.tube([(0.54, 0, 0.30), (0.58, 0, 0.18), (0.62, 0, 0.12)], [0.045, 0.035, 0.05], c.stuff(dark,
            0.4), sides=10)  # fmt: skip


def mosquito(c: Craft) -> None:
    brown, pale = (0.055, 0.038, 0.028), (0.70, 0.64, 0.55)

    def banded(p: Points) -> Points:
        return blend(brown, pale, ease(0.72, 0.86, np.sin(2 * np.pi * (p[:, 0] + 0.03) / 0.145)))

    def ringed(p: Points) -> Points:
        return blend(brown, pale, ease(0.6, 0.8, np.sin(2 * np.pi * np.linalg.norm(p, axis=1) / 0.22)))

    hard = c.stuff(None, 0.4, coat=0.3)
    with c.moved(turn=(0, 0, FACING - 4)):
        rear = flesh(c, [limb([(-0.08, 0, 0.62, 0.05), (-0.25, 0, 0.58, 0.085), (-0.55, 0, 0.48, 0.085),
            (-0.82, 0, 0.37, 0.06), (-0.98, 0, 0.31, 0.02)], 40)], banded, hard, 0.011, 3)  # fmt: skip
        chest = flesh(c, [limb([(-0.10, 0, 0.64, 0.08), (0.02, 0, 0.70, 0.15, 0.13),
            (0.16, 0, 0.69, 0.12, 0.11), (0.24, 0, 0.62, 0.05)], 24)], flat((0.10, 0.068, 0.045),
            (0.045, 0.03, 0.022), 12), hard, 0.011, 3)  # fmt: skip
        for part, n in ((rear, 260), (chest, 300)):
            hairs(c, part, n, 0.05, flat(brown), wide=0.06, lift=0.7)
        c.ball(c.stuff(brown, 0.4), None, None, 24, at=(0.27, 0, 0.55), size=(0.075, 0.075, 0.075))
        c.tube([(0.32, 0, 0.52), (0.48, 0, 0.34), (0.64, 0, 0.13)], [0.016, 0.012, 0.005], c.stuff(brown,
            0.4), sides=8)  # fmt: skip
        film = glassy(c, 0.6)
        for s in (1, -1):
            c.ball(c.stuff((0.02, 0.035, 0.03), 0.08, coat=1.0), None, None, 20,
                at=(0.29, 0.05 * s, 0.565), size=(0.05, 0.04, 0.06))  # fmt: skip
            for k, bend in ((0, 0.0), (1, 0.05)):
                c.tube([(0.32, 0.03 * s, 0.56), (0.44, (0.10 + bend) * s, 0.56 - bend),
                    (0.56, (0.14 + bend) * s, 0.48 - bend)], [0.008, 0.006 + 0.004 * k, 0.003],
                    c.stuff(brown, 0.5), sides=6)  # fmt: skip
            wing(c, (0.0, 0.09 * s, 0.76), ((0.0, 0.0), (0.07, 0.30), (0.06, 0.70), (-0.04, 0.88),
                (-0.15, 0.66), (-0.15, 0.30), (-0.05, 0.04)), film, netted(5, (0.55, 0.50, 0.42),
                (0.10, 0.07, 0.05)), (34, 0, 62), s, (80, 40))  # fmt: skip
            for hip, knee, shin, foot in (
                    ((0.16, 0.06, 0.58), (0.42, 0.36, 0.86), (0.70, 0.56, 0.20), (0.86, 0.62, 0.0)),
                    ((0.06, 0.07, 0.57), (0.06, 0.52, 0.92), (0.10, 0.86, 0.20), (0.12, 1.02, 0.0)),
                    ((-0.04, 0.06, 0.58), (-0.40, 0.38, 1.02), (-0.78, 0.62, 0.44), (-1.10, 0.74, 0.64))):  # fmt: skip
                line = spline([(x, y * s, z) for x, y, z in (hip, knee, knee, shin, foot)], 60)
                c.tube(line, np.linspace(0.021, 0.010, 60), c.stuff(None, 0.45), ringed, sides=8, fine=60)


def worm(c: Craft) -> None:
    line = spline([(-1.05, 0.10, 0.07, 0.045), (-0.82, -0.16, 0.09, 0.085), (-0.45, -0.24, 0.10, 0.10),
        (-0.12, 0.02, 0.10, 0.105), (0.20, 0.24, 0.10, 0.105), (0.55, 0.14, 0.10, 0.10),
        (0.78, -0.16, 0.10, 0.09), (1.02, -0.24, 0.12, 0.065), (1.14, -0.22, 0.14, 0.02)], 700)  # fmt: skip
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line[:, :3], axis=0), axis=1))])
    ring = np.abs(np.sin(np.pi * run / 0.046))
    band = ease(1.92, 1.96, run) * ease(2.26, 2.22, run)
    line[:, 3] *= 0.91 + 0.11 * ring**0.5 * (1 - 0.8 * band) + 0.13 * band
    pink, deep, saddle = (0.52, 0.215, 0.165), (0.30, 0.095, 0.08), (0.66, 0.36, 0.26)

    def hue(p: Points) -> Points:
        k = np.linalg.norm(p[:, None] - line[None, ::4, :3], axis=-1).argmin(1) * 4
        up = (p[:, 2] - line[k, 2]) / line[k, 3]
        colour = blend(pink, deep, ease(-0.2, 0.9, up) * 0.8 + 0.15 * ripple(p, 7, 2))
        colour = blend(colour, (0.24, 0.07, 0.06), 0.6 * ease(0.4, 0.1, ring[k]) * (1 - band[k]))
        colour = blend(colour, (0.22, 0.06, 0.055), 0.5 * ease(2.4, 2.7, run[k]))
        return blend(colour, saddle, 0.9 * band[k])

    with c.moved(turn=(0, 0, 196)):
        c.grid(limb(line, 700, 36), c.stuff(None, 0.22, coat=0.6, sss=0.2, deep=0.05), hue, wrap=True)


BUILDERS: dict[str, Builder] = {"fly": fly, "mosquito": mosquito, "worm": worm}

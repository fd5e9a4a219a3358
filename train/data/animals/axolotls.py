"""An axolotl, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.animals.kit import eye, flesh, limb, orb, toes
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def axolotl(c: Craft) -> None:
    rows = [(1.02, 0.0, 0.27, 0.10, 0.20), (0.94, 0.0, 0.28, 0.17, 0.29), (0.74, 0.0, 0.29, 0.20, 0.34),
        (0.54, 0.0, 0.28, 0.18, 0.26), (0.26, 0.0, 0.27, 0.19, 0.23), (-0.14, 0.0, 0.27, 0.19, 0.22),
        (-0.46, 0.02, 0.26, 0.16, 0.16), (-0.80, 0.08, 0.24, 0.12, 0.09), (-1.15, 0.18, 0.22, 0.08, 0.05),
        (-1.45, 0.30, 0.20, 0.03, 0.02)]  # fmt: skip
    pink, rose = (0.90, 0.56, 0.55), (0.72, 0.14, 0.20)

    def hue(p: Points) -> Points:
        tone = blend((0.93, 0.70, 0.66), pink, ease(0.12, 0.42, p[:, 2]) + 0.15 * ripple(p, 4, 3))
        speck = ease(1.5, 1.8, ripple(p, 26, 6)) * ease(0.3, 0.4, p[:, 2])
        blush = np.exp(-(((p[:, 0] - 0.88) / 0.09) ** 2) - (((np.abs(p[:, 1]) - 0.25) / 0.07) ** 2)) * (
            p[:, 2] < 0.34
        )
        mouth = np.exp(-(((p[:, 2] - 0.255 - 0.25 * np.abs(p[:, 1]) ** 1.6) / 0.010) ** 2)) * ease(
            0.86, 0.92, p[:, 0]
        )
        tone = blend(blend(tone, rose, 0.45 * speck), (0.88, 0.30, 0.34), 0.55 * blush)
        return blend(tone, (0.45, 0.09, 0.10), 0.85 * mouth * (np.abs(p[:, 1]) < 0.22))

    skin = c.stuff(None, 0.2, coat=0.7, sss=0.25, deep=0.06)
    gill, frond = c.stuff((0.74, 0.16, 0.22), 0.35, sss=0.2), c.stuff((0.62, 0.035, 0.10), 0.5)
    with c.moved(turn=(0, 0, 222)):
        parts = [limb(rows, 130, 36)]
        for s in (1, -1):
            for x, way, step in ((0.42, 0.55, 0.10), (-0.34, 2.4, -0.08)):
                foot = (x + step, 0.46 * s, 0.035)
                parts.append(
                    limb(
                        [
                            (x, 0.14 * s, 0.24, 0.09),
                            (x + 0.3 * step, 0.31 * s, 0.22, 0.062),
                            (foot[0], 0.42 * s, 0.08, 0.05),
                            (*foot, 0.045),
                        ],
                        20,
                    )
                )
                parts += toes(foot, way * s, 0.14, 0.024, 0.6)
        parts += [orb((0.70, 0.24 * s, 0.40), 0.07, 12) for s in (1, -1)]
        flesh(c, parts, hue, skin, 0.014, 6)
        u, v = np.meshgrid(np.linspace(0, 1, 60), np.linspace(0, 1, 8), indexing="ij")
        x = 0.1 - 1.6 * u
        y = np.interp(-x, [-0.26, 0.46, 0.8, 1.15, 1.5], [0.0, 0.02, 0.08, 0.18, 0.31])
        tall = 0.20 * np.sin(np.pi * np.clip(u, 0.02, 1) ** 1.2) ** 0.7
        base = np.interp(-x, [-0.1, 0.46, 0.8, 1.15, 1.5], [0.44, 0.40, 0.34, 0.28, 0.20])
        c.grid(np.stack([x, y + 0.01 * np.sin(30 * u), base + tall * v], -1), skin,
            lambda p: blend((0.90, 0.55, 0.54), (0.94, 0.72, 0.68), ease(0.3, 0.55, p[:, 2])))  # fmt: skip
        c.grid(np.stack([x[20:], y[20:], 0.22 - 0.8 * tall[20:] * v[20:]], -1), skin,
            lambda p: np.tile((0.92, 0.66, 0.62), (len(p), 1)))  # fmt: skip
        eye(c, (0.80, 0.265, 0.415), 0.048, (0.02, 0.012, 0.012), 0.75, (0.55, 1, 0.25))
        for s in (1, -1):
            for k, (lift, back) in enumerate(((0.42, 0.10), (0.24, 0.22), (0.04, 0.26))):
                root = np.array((0.56 - 0.03 * k, 0.24 * s, 0.36 - 0.07 * k))
                tip = root + np.array((-back, (0.40 + 0.06 * k) * s, lift))
                bend = (root + tip) / 2 + np.array((0, 0.04 * s, 0.06))
                c.tube([root, bend, tip], [0.05, 0.038, 0.012], gill, sides=12)
                for j in range(22):
                    t = 0.16 + 0.84 * j / 21
                    at = root * (1 - t) ** 2 + 2 * bend * t * (1 - t) + tip * t**2
                    long = 0.13 * math.sin(math.pi * min(0.25 + 0.7 * t, 1))
                    for way in ((-0.9, 0.25 * s, -0.35), (0.75, 0.2 * s, -0.45)):
                        d = np.array(way) * long
                        c.tube(
                            [at, at + 0.6 * d, at + d + (0, 0, -0.02)],
                            [0.012, 0.009, 0.003],
                            frond,
                            sides=5,
                            fine=5,
                        )


BUILDERS: dict[str, Builder] = {"axolotl": axolotl}

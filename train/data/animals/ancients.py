"""A velociraptor, a pteranodon in flight, and a narwhal."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals.kit import FACING, both, eye, flesh, limb, orb, toes, wet
from data.animals.saurians import teeth
from data.animals.whales import cetacean
from data.goods.craft import Colour, Craft, Points, blend, ease, ripple, spline
from data.sites.lot import Site

SAND: Colour = (0.34, 0.235, 0.115)
UMBER: Colour = (0.075, 0.05, 0.035)
CREAM: Colour = (0.62, 0.53, 0.36)


def raptor(_: Site) -> None:
    """Striped, its jaws open, the sickle claws raised."""
    c = Craft(3)
    rows = [(-1.75, 0.10, 1.06, 0.012), (-1.3, 0.03, 0.98, 0.05), (-0.85, 0, 0.92, 0.09), (-0.45, 0, 0.90, 0.15, 0.13),
        (-0.1, 0, 0.90, 0.20, 0.165), (0.22, 0, 0.94, 0.19, 0.155), (0.42, 0, 1.04, 0.135, 0.115), (0.53, 0, 1.22, 0.10,
        0.09), (0.60, 0, 1.40, 0.09, 0.085), (0.70, 0, 1.52, 0.09, 0.085)]  # fmt: skip
    line = spline([r[:4] for r in rows], 140)

    def hue(p: Points) -> Points:
        k = np.linalg.norm(p[:, None] - line[None, :, :3], axis=-1).argmin(1)
        v = (p[:, 2] - line[k, 2]) / line[k, 3]
        colour = blend(SAND, (0.24, 0.15, 0.07), 0.4 + 0.5 * ripple(p, 6, 1))
        bars = np.sin(0.62 * k + 1.4 * ripple(p, 4, 3)) + 0.35 * v
        colour = blend(colour, UMBER, 0.85 * ease(0.35, 0.75, bars) * ease(-0.5, 0.1, v))
        return blend(colour, CREAM, ease(-0.25, -0.7, v) * (p[:, 2] > 0.5))

    with c.moved(turn=(0, 0, FACING + 6)):
        upper = limb(
            [
                (0.66, 0, 1.545, 0.105, 0.095),
                (0.82, 0, 1.56, 0.095, 0.085),
                (0.98, 0, 1.53, 0.066, 0.060),
                (1.14, 0, 1.50, 0.052, 0.045),
                (1.22, 0, 1.485, 0.028, 0.032),
            ],
            36,
        )
        lower = limb(
            [
                (0.70, 0, 1.45, 0.06, 0.075),
                (0.84, 0, 1.38, 0.042, 0.062),
                (1.0, 0, 1.33, 0.032, 0.042),
                (1.12, 0, 1.30, 0.024, 0.03),
            ],
            30,
        )
        parts = [
            limb(rows, 140, 30),
            upper,
            lower,
            *both([(0.74, 0.06, 1.635, 0.028), (0.84, 0.065, 1.62, 0.022)]),
        ]
        claw = c.stuff((0.03, 0.025, 0.02), 0.3)
        for s, move in ((1, -0.16), (-1, 0.18)):
            y = 0.15 * s
            parts.append(
                limb(
                    [
                        (-0.14, 0.11 * s, 0.86, 0.18, 0.12),
                        (0.06 + 0.5 * move, y, 0.60, 0.105, 0.085),
                        (-0.16 + move, y, 0.28, 0.052),
                        (-0.06 + move, y, 0.07, 0.046),
                    ],
                    40,
                )
            )
            parts += toes((-0.05 + move, y, 0.04), 0.0, 0.20, 0.036, 0.42, 2)
            for a in (-0.42, 0.42):
                f = (-0.05 + move + 0.19 * math.cos(a), y + 0.19 * math.sin(a), 0.04)
                c.tube([f, (f[0] + 0.08, f[1], 0.005)], [0.024, 0.003], claw, sides=8, fine=6)
            inner = (-0.03 + move, y - 0.05 * s, 0.11)
            c.tube(
                [inner, (inner[0] + 0.07, inner[1], 0.17), (inner[0] + 0.14, inner[1], 0.11)],
                [0.026, 0.024, 0.003],
                claw,
                sides=10,
                fine=16,
            )
            parts.append(
                limb(
                    [
                        (0.32, 0.12 * s, 0.92, 0.062),
                        (0.22, 0.18 * s, 0.76, 0.044),
                        (0.42, 0.19 * s, 0.66, 0.032),
                        (0.47, 0.18 * s, 0.60, 0.03),
                    ],
                    24,
                )
            )
            for k in (-1, 0, 1):
                f = (0.48, 0.18 * s + 0.025 * k, 0.59)
                c.tube(
                    [f, (0.55, f[1] + 0.01 * k, 0.54), (0.55, f[1] + 0.01 * k, 0.47)],
                    [0.016, 0.013, 0.003],
                    claw,
                    sides=8,
                    fine=12,
                )
        flesh(c, parts, hue, c.stuff(None, 0.5, bump=0.9, grain=46, cells=True), 0.014, 4)
        x = np.linspace(0.84, 1.18, 9)
        for s in (1, -1):
            teeth(
                c,
                [
                    (
                        v,
                        s * np.interp(v, (0.82, 1.0, 1.2), (0.068, 0.050, 0.03)),
                        np.interp(v, (0.82, 1.0, 1.2), (1.50, 1.485, 1.462)),
                        -1,
                    )
                    for v in x
                ],
                0.05,
                0.011,
            )
            teeth(
                c,
                [
                    (
                        v - 0.05,
                        s * np.interp(v, (0.82, 1.0, 1.2), (0.055, 0.038, 0.02)),
                        np.interp(v, (0.82, 1.0, 1.2), (1.42, 1.365, 1.325)),
                        1,
                    )
                    for v in x[1:]
                ],
                0.045,
                0.010,
            )
        eye(c, (0.80, 0.083, 1.585), 0.028, (0.85, 0.55, 0.03), 0.3)


def pteranodon(_: Site) -> None:
    """Gliding, a crest behind its long bill."""
    c = Craft(4)
    rows = [(-0.62, 0, 0.0, 0.02), (-0.42, 0, 0.02, 0.075), (-0.12, 0, 0.03, 0.14, 0.13), (0.18, 0, 0.05, 0.155, 0.14),
        (0.40, 0, 0.14, 0.10, 0.09), (0.56, 0, 0.28, 0.075), (0.68, 0, 0.38, 0.085)]  # fmt: skip

    def hue(p: Points) -> Points:
        colour = blend((0.30, 0.20, 0.12), (0.16, 0.10, 0.06), 0.45 + 0.5 * ripple(p, 6, 1))
        colour = blend(colour, (0.58, 0.50, 0.38), ease(0.02, -0.06, p[:, 2]) * (p[:, 0] < 0.4))
        crest = ease(0.55, 0.42, p[:, 0]) * ease(0.46, 0.52, p[:, 2])
        bill = ease(0.84, 0.94, p[:, 0]) * (p[:, 2] > 0.1)
        return blend(blend(colour, (0.55, 0.10, 0.04), crest), (0.52, 0.42, 0.24), bill)

    with c.moved(turn=(-22, -6, FACING - 2)):
        skin = c.stuff(None, 0.5, bump=0.4, grain=40, cells=True)
        parts = [
            limb(rows, 80, 28),
            orb((0.72, 0, 0.42), (0.13, 0.085, 0.095)),
            limb(
                [(0.76, 0, 0.42, 0.075, 0.06), (1.0, 0, 0.38, 0.045, 0.036), (1.32, 0, 0.33, 0.012, 0.012)],
                30,
            ),
            limb(
                [(0.78, 0, 0.35, 0.04, 0.05), (1.0, 0, 0.31, 0.025, 0.03), (1.26, 0, 0.29, 0.010, 0.010)], 24
            ),
            limb(
                [(0.72, 0, 0.46, 0.08, 0.045), (0.50, 0, 0.58, 0.06, 0.026), (0.22, 0, 0.72, 0.012, 0.012)],
                30,
            ),
        ]
        parts += both(
            [
                (-0.40, 0.05, 0.0, 0.05),
                (-0.62, 0.12, -0.03, 0.034),
                (-0.86, 0.13, -0.02, 0.022),
                (-0.96, 0.14, -0.03, 0.016),
            ]
        )
        flesh(c, parts, hue, skin, 0.013, 5)
        sheet = c.stuff(None, 0.55, sss=0.2, deep=0.05)
        for s in (1, -1):
            bones = spline(
                [
                    (0.26, 0.10 * s, 0.10),
                    (0.16, 0.42 * s, 0.20),
                    (0.46, 0.74 * s, 0.26),
                    (0.34, 1.20 * s, 0.34),
                    (0.02, 1.66 * s, 0.34),
                    (-0.42, 2.05 * s, 0.24),
                ],
                60,
            )
            edge = spline(
                [
                    (-0.62, 0.10 * s, -0.02),
                    (-0.46, 0.36 * s, 0.02),
                    (-0.34, 0.70 * s, 0.08),
                    (-0.26, 1.10 * s, 0.16),
                    (-0.28, 1.56 * s, 0.22),
                    (-0.44, 2.06 * s, 0.235),
                ],
                60,
            )
            u = np.linspace(0, 1, 24)[None, :, None]
            web = bones[:, None] + (edge - bones)[:, None] * u
            web[..., 2] += 0.10 * np.sin(np.pi * u[..., 0]) * np.sin(np.pi * np.linspace(0, 1, 60))[:, None]
            tone = blend(
                (0.42, 0.24, 0.12),
                (0.24, 0.12, 0.06),
                0.5 + 0.5 * ripple(web.reshape(-1, 3) * (1, 4, 1), 4, 2),
            )
            c.grid(web, sheet, lambda _, tone=tone: tone)
            c.tube(
                bones,
                np.interp(np.linspace(0, 1, 60), (0, 0.2, 0.4, 1), (0.06, 0.045, 0.036, 0.006)),
                skin,
                lambda p: blend((0.26, 0.17, 0.10), (0.16, 0.10, 0.06), 0.5 + 0.5 * ripple(p, 6, 1)),
                fine=60,
            )
            for k in range(3):
                c.tube(
                    [
                        (0.46, 0.74 * s, 0.26),
                        (0.56 + 0.02 * k, (0.72 + 0.05 * k) * s, 0.22),
                        (0.60 + 0.02 * k, (0.72 + 0.06 * k) * s, 0.15),
                    ],
                    [0.022, 0.016, 0.003],
                    c.stuff((0.05, 0.04, 0.03), 0.4),
                    sides=8,
                    fine=10,
                )
        eye(c, (0.78, 0.068, 0.445), 0.022, (0.85, 0.55, 0.03), 0.4)


def narwhal(_: Site) -> None:
    """A mottled whale with its tusk."""
    c = Craft(2)
    rows = [
        (1.02, 0, -0.02, 0.05, 0.07),
        (0.94, 0, 0.0, 0.14, 0.14),
        (0.76, 0, 0.03, 0.20, 0.19),
        (0.50, 0, 0.02, 0.235, 0.22),
        (0.12, 0, 0.02, 0.255, 0.235),
        (-0.30, 0, 0.03, 0.20, 0.175),
        (-0.68, 0, 0.04, 0.115, 0.095),
        (-0.92, 0, 0.05, 0.065, 0.05),
        (-1.06, 0, 0.06, 0.035, 0.04),
    ]
    dark, pale = (0.13, 0.145, 0.165), (0.66, 0.67, 0.66)

    def hue(p: Points) -> Points:
        v = (p[:, 2] - 0.02) / 0.22
        spots = ripple(p, 22, 4) + 0.5 * ripple(p, 9, 2)
        colour = blend(pale, dark, ease(-0.5, 0.5, v + 0.55 * spots))
        mouth = np.abs(p[:, 2] + 0.075 - 0.25 * (0.98 - p[:, 0]))
        return blend(colour, (0.03, 0.035, 0.04), 0.8 * ease(0.012, 0.005, mouth) * ease(0.84, 0.88, p[:, 0]))

    def dye(p: Points) -> Points:
        return blend(dark, (0.24, 0.26, 0.28), 0.5 + 0.5 * ripple(p, 14, 3))

    with c.moved(turn=(0, -8, FACING)):
        cetacean(
            c,
            rows,
            hue,
            wet(c, 0.25),
            (
                [(0.02, 0, 0.24), (-0.12, 0, 0.275), (-0.26, 0, 0.26)],
                [(-0.30, 0, 0.20), (-0.28, 0, 0.225), (-0.27, 0, 0.25)],
            ),
            (
                [(0.58, 0.16, -0.13), (0.48, 0.34, -0.24), (0.30, 0.44, -0.26)],
                [(0.38, 0.16, -0.13), (0.30, 0.32, -0.24), (0.26, 0.44, -0.25)],
            ),
            (
                [(-0.96, 0.0, 0.09), (-1.08, 0.22, 0.10), (-1.26, 0.40, 0.12)],
                [(-1.16, 0.0, 0.06), (-1.26, 0.18, 0.08), (-1.28, 0.40, 0.12)],
            ),
            [],
            dye,
        )
        ivory = c.stuff((0.80, 0.73, 0.58), 0.4)
        t, a = np.linspace(0, 1, 200)[:, None], np.linspace(0, 2 * np.pi, 36, endpoint=False)[None]
        r = 0.042 * (1 - 0.86 * t) * (1 + 0.16 * np.sin(3 * a - 62 * t))
        tusk = np.stack([0.98 + 0.72 * t + 0 * a, 0.03 + r * np.cos(a), 0.0 + 0.06 * t + r * np.sin(a)], -1)
        c.grid(tusk, ivory, wrap=True)
        eye(c, (0.80, 0.172, 0.03), 0.016)


BUILDERS: dict[str, Any] = {"velociraptor": raptor, "pteranodon": pteranodon, "narwhal": narwhal}

"""A Chinese dragon, a young dragon, the monster of Loch Ness, and a cat with wings."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals import drakes
from data.animals.bodied import cut_below
from data.animals.cats import cat_sitting
from data.animals.drakes import Looks, hide, sail
from data.animals.feathers import spread, white_plumage
from data.animals.kit import FACING, both, cards, eye, flesh, limb, orb, toes
from data.goods.craft import Colour, Craft, Points, blend, ease, ripple, spline
from data.sites.lot import Site

GOLD: Colour = (0.86, 0.55, 0.10)
LACQUER: Looks = (
    (0.46, 0.022, 0.014),
    (0.16, 0.010, 0.010),
    (0.80, 0.52, 0.14),
    (0.50, 0.16, 0.06),
    (0.24, 0.03, 0.02),
)
TEAL: Looks = (
    (0.045, 0.30, 0.27),
    (0.018, 0.13, 0.14),
    (0.74, 0.66, 0.38),
    (0.72, 0.34, 0.10),
    (0.40, 0.14, 0.04),
)


def loong(_: Site) -> None:
    """A long body in coils, a mane of fire, whiskers, four small legs, and a pearl before its jaws."""
    c, luck = Craft(4), np.random.default_rng(6)
    rows = [
        (-2.35, 0.05, 0.62, 0.015),
        (-2.0, 0.12, 1.02, 0.07),
        (-1.62, 0.06, 0.98, 0.115),
        (-1.34, -0.08, 0.56, 0.15),
        (-0.98, -0.10, 0.20, 0.18),
        (-0.56, 0.0, 0.28, 0.20),
        (-0.28, 0.10, 0.72, 0.21),
        (0.0, 0.08, 1.12, 0.21),
        (0.38, -0.02, 1.20, 0.20),
        (0.66, -0.10, 0.86, 0.19),
        (0.86, -0.06, 0.48, 0.175),
        (1.18, 0.02, 0.36, 0.16),
        (1.46, 0.06, 0.62, 0.15),
        (1.48, 0.03, 1.02, 0.14),
        (1.52, 0, 1.36, 0.13),
        (1.72, 0, 1.52, 0.125),
        (1.86, 0, 1.52, 0.12),
    ]
    rows = [(0.70 * x + 0.42, 1.3 * y, 1.30 * z - 0.30, 1.12 * r) for x, y, z, r in rows]
    line = spline([r[:4] for r in rows], 220)
    scales = c.stuff(None, 0.3, coat=0.5, bump=1.0, grain=26, cells=True)
    with c.moved(turn=(0, 0, FACING - 15)):
        parts = [limb(rows, 260, 28), *drakes.head(c, (1.69, 0, 1.67), 8, 0)]
        for k, ahead in ((44, 1), (64, -1), (128, 1), (146, -1)):
            x, y, z, r = line[k]
            s = -1 if ahead < 0 else 1
            hip, knee = (x, y + 0.8 * r * s, z - 0.2 * r), (x - 0.16, y + (r + 0.20) * s, z - r - 0.10)
            foot = (x + 0.06, y + (r + 0.24) * s, z - r - 0.30)
            parts.append(limb([(*hip, 0.11), (*knee, 0.075), (*foot, 0.055)], 24))
            parts += toes(foot, 0.0, 0.17, 0.034, 0.8, 4)
            for a in np.linspace(-0.8, 0.8, 4):
                tip = (foot[0] + 0.16 * math.cos(a), foot[1] + 0.16 * math.sin(a), foot[2])
                c.tube([tip, (tip[0] + 0.07 * math.cos(a), tip[1] + 0.07 * math.sin(a), tip[2] - 0.05)], [0.022, 0.003],
                    c.stuff(GOLD, 0.3), sides=8, fine=6)  # fmt: skip
        flesh(c, parts, _scaled(line), scales, 0.017, 4)
        flame = c.stuff(None, 0.55, sheen=0.3, glow=0.05)
        along = np.gradient(line[:, :3], axis=0)
        along /= np.linalg.norm(along, axis=1)[:, None]
        back = np.stack([-along[:, 2], 0 * along[:, 0], along[:, 0]], 1)
        at = np.arange(6, 206, 3)
        base = line[at, :3] + 0.85 * line[at, 3:] * back[at]
        tip = base + back[at] * 0.17 - along[at] * 0.14
        cards(
            c,
            base,
            (base + tip) / 2 + 0.03 * back[at],
            tip,
            np.tile((0.0, 1.0, 0.12), (len(at), 1)),
            0.11,
            _fire,
            flame,
            2.0,
        )
        with c.moved((-0.13, 0, 0.15)):
            n = 150
            t, a = luck.uniform(0, 1, n), luck.uniform(-2.4, 2.4, n)
            root = np.stack([1.84 - 0.34 * t, 0.13 * np.sin(a), 1.54 - 0.12 * t + 0.12 * np.cos(a)], 1)
            out = np.stack([-0.55 - 0.2 * luck.random(n), 0.75 * np.sin(a), 0.30 + 0.40 * np.cos(a)], 1)
            long = luck.uniform(0.26, 0.50, n)[:, None]
            end = root + out * long
            cards(
                c,
                root,
                (root + end) / 2 + (0, 0, 0.06),
                end,
                np.tile((0.2, 0.3, 1.0), (n, 1)),
                0.075,
                _fire,
                flame,
                1.8,
            )
            for k in range(26):
                u = luck.uniform(-1, 1)
                root = np.array([(2.12 + 0.12 * luck.random(), 0.06 * u, 1.27)])
                end = root + np.array([(-0.10 - 0.1 * luck.random(), 0.10 * u, -0.26 - 0.1 * luck.random())])
                cards(
                    c,
                    root,
                    (root + end) / 2 + (0.04, 0, 0),
                    end,
                    np.array([(1.0, 0.2 * k % 1, 0.2)]),
                    0.05,
                    _fire,
                    flame,
                    1.8,
                )
            for s in (1, -1):
                c.tube(
                    [
                        (2.34, 0.06 * s, 1.50),
                        (2.50, 0.22 * s, 1.56),
                        (2.46, 0.36 * s, 1.30),
                        (2.26, 0.44 * s, 1.10),
                        (2.30, 0.52 * s, 0.86),
                    ],
                    [0.022, 0.018, 0.014, 0.010, 0.003],
                    c.stuff(GOLD, 0.4),
                    sides=10,
                    fine=60,
                )
        tail = np.array([(-1.20, 0.06, 0.53)])
        for turn in np.linspace(-0.8, 0.8, 9):
            end = tail + np.array([(-0.34 * math.cos(turn), 0.05 * turn, -0.20 + 0.36 * math.sin(turn))])
            cards(
                c,
                tail,
                (tail + end) / 2 + (0, 0, 0.05),
                end,
                np.array([(0.0, 1.0, 0.1)]),
                0.11,
                _fire,
                flame,
                1.8,
            )
        c.ball(
            c.stuff((0.86, 0.82, 0.76), 0.08, coat=1.0, glow=0.15), fine=32, at=(2.42, 0.0, 1.20), size=0.13
        )


def _fire(k: Points, u: Points, v: Points) -> Points:
    """Red at the root, golden at the tip."""
    return (
        blend((0.55, 0.05, 0.01), GOLD, ease(0.1, 0.75, u + 0.1 * np.abs(v)))
        * (0.85 + 0.15 * np.sin(37 * k))[..., None]
    )


def _scaled(line: Points) -> Any:
    """Red above, plates of gold along the belly however the body turns."""
    along = np.gradient(line[:, :3], axis=0)
    along /= np.linalg.norm(along, axis=1)[:, None]
    under = np.stack([along[:, 2], 0 * along[:, 0], -along[:, 0]], 1)

    def hue(p: Points) -> Points:
        k = np.linalg.norm(p[:, None] - line[None, :, :3], axis=-1).argmin(1)
        v = ((p - line[k, :3]) * under[k]).sum(1) / line[k, 3]
        colour = blend(LACQUER[0], LACQUER[1], 0.4 + 0.5 * ripple(p, 6, 1))
        near = np.linalg.norm(p - line[k, :3], axis=1) < 1.3 * line[k, 3]
        band = 0.65 + 0.35 * np.sin(k * 1.6)
        return blend(
            colour, blend((0.46, 0.24, 0.05), LACQUER[2], band), ease(0.45, 0.7, v) * near * (k < 206)
        )

    return hue


def hatchling(_: Site) -> None:
    """A young dragon that sits, its eyes large."""
    c = Craft(5)
    rows = [
        (-0.66, 0.34, 0.10, 0.02),
        (-0.72, 0.10, 0.09, 0.06),
        (-0.52, 0.0, 0.14, 0.12),
        (-0.28, 0, 0.24, 0.22, 0.24),
        (-0.06, 0, 0.40, 0.27, 0.26),
        (0.04, 0, 0.60, 0.20, 0.19),
        (0.10, 0, 0.74, 0.15, 0.14),
        (0.14, 0, 0.86, 0.14),
    ]
    line = spline([r[:4] for r in rows], 140)

    def hue(p: Points) -> Points:
        colour = blend(TEAL[0], TEAL[1], 0.35 + 0.45 * ripple(p, 5, 1))
        belly = (
            ease(0.12, 0.20, p[:, 0] - 0.5 * np.abs(p[:, 1]) + 0.16 * ease(0.6, 0.2, p[:, 2]))
            * (p[:, 2] < 0.74)
            * (p[:, 2] > 0.14)
            * (np.abs(p[:, 1]) < 0.17)
        )
        colour = blend(colour, blend((0.50, 0.42, 0.22), TEAL[2], 0.6 + 0.4 * np.sin(70 * p[:, 2])), belly)
        smile = np.abs(p[:, 2] - (0.852 + 0.35 * (p[:, 0] - 0.50) ** 2 + 0.5 * np.abs(p[:, 1]) ** 2))
        return blend(colour, (0.02, 0.05, 0.05), 0.85 * ease(0.012, 0.005, smile) * ease(0.40, 0.44, p[:, 0]))

    with c.moved(turn=(0, 0, FACING + 30)):
        parts = [
            limb(rows, 140, 30),
            orb((0.16, 0, 1.02), (0.29, 0.285, 0.265)),
            limb(
                [
                    (0.24, 0, 0.95, 0.19, 0.21),
                    (0.42, 0, 0.92, 0.145, 0.165),
                    (0.52, 0, 0.91, 0.11, 0.13),
                    (0.56, 0, 0.91, 0.05, 0.07),
                ],
                24,
            ),
            *both(
                [(-0.10, 0.20, 0.20, 0.16, 0.13), (0.10, 0.27, 0.12, 0.11), (0.22, 0.28, 0.06, 0.085, 0.06)]
            ),
            *both([(0.06, 0.17, 0.58, 0.085), (0.20, 0.20, 0.44, 0.066), (0.30, 0.15, 0.38, 0.058)]),
        ]
        parts += [orb((0.545, 0.05 * s, 0.965), 0.026, 10) for s in (1, -1)]
        parts += both([(0.20, 0.20, 1.22, 0.05), (0.32, 0.19, 1.20, 0.045), (0.40, 0.15, 1.14, 0.025)])
        for s in (1, -1):
            parts += toes((0.24, 0.28 * s, 0.05), 0.15 * s, 0.13, 0.04, 0.5, 3)
        scales = c.stuff(None, 0.38, coat=0.3, bump=0.5, grain=30, cells=True)
        flesh(c, parts, hue, scales, 0.014, 5)
        bone = c.stuff((0.72, 0.60, 0.38), 0.35)
        for s in (1, -1):
            c.grid(
                limb(
                    [
                        (0.06, 0.14 * s, 1.24, 0.052),
                        (-0.04, 0.18 * s, 1.36, 0.036),
                        (-0.16, 0.19 * s, 1.46, 0.004),
                    ],
                    20,
                    14,
                ),
                bone,
                wrap=True,
            )
            sail(
                c,
                [
                    (x, y * s, z)
                    for x, y, z in (
                        (-0.12, 0.12, 0.60),
                        (-0.30, 0.30, 0.84),
                        (-0.24, 0.52, 1.10),
                        (-0.36, 0.98, 1.04),
                        (-0.54, 0.84, 0.80),
                        (-0.56, 0.58, 0.62),
                        (-0.48, 0.32, 0.50),
                        (-0.24, 0.12, 0.42),
                    )
                ],
                TEAL,
                scales,
                0.55,
            )
        eye(c, (0.37, 0.165, 1.045), 0.088, (0.90, 0.52, 0.05), 0.62, (0.85, 0.62, 0.06))
        nubs = c.stuff(TEAL[3], 0.5)
        along = np.gradient(line[:, :3], axis=0)
        along /= np.linalg.norm(along, axis=1)[:, None]
        for i in range(8, 120, 9):
            up = np.array((-along[i, 2], 0, along[i, 0])) if i > 50 else np.array((0, 0, 1.0))
            top = line[i, :3] + 0.92 * line[i, 3] * up
            c.grid(
                limb([(*top, 0.045, 0.02), (*(top + 0.09 * up - 0.02 * along[i]), 0.006)], 8, 10),
                nubs,
                wrap=True,
            )
        c.cut(
            [(0, 0), (-0.13, 0.03), (-0.08, 0.20), (0.08, 0.14)],
            0.02,
            nubs,
            0.005,
            at=(-0.66, 0.36, 0.08),
            turn=(60, 0, 40),
        )


def nessie(_: Site) -> None:
    """A long neck and three humps above the water."""
    c = Craft(3)
    looks: Looks = (
        (0.060, 0.115, 0.085),
        (0.020, 0.045, 0.040),
        (0.34, 0.36, 0.24),
        (0.1, 0.1, 0.1),
        (0.05, 0.05, 0.05),
    )
    neck = [
        (0.09, 0, -0.21, 0.33),
        (0.38, 0, 0.05, 0.26),
        (0.56, 0, 0.45, 0.20),
        (0.60, 0, 0.89, 0.165),
        (0.67, 0, 1.27, 0.145),
        (0.83, 0, 1.48, 0.145),
        (0.97, 0, 1.505, 0.14),
    ]
    humps = [
        [
            (x - 0.34, 0, -0.30, 0.12),
            (x - 0.21, 0, -0.02, 0.19),
            (x, 0, z, 0.22),
            (x + 0.21, 0, -0.02, 0.19),
            (x + 0.34, 0, -0.30, 0.12),
        ]
        for x, z in ((-0.34, 0.34), (-1.02, 0.24), (-1.58, 0.10))
    ]
    head = limb(
        [
            (0.92, 0, 1.52, 0.165, 0.15),
            (1.14, 0, 1.48, 0.135, 0.13),
            (1.36, 0, 1.42, 0.10, 0.105),
            (1.45, 0, 1.40, 0.05, 0.065),
        ],
        30,
    )
    with c.moved(turn=(0, 0, FACING - 12)):
        skin = c.stuff(None, 0.22, coat=0.7, bump=0.3, grain=40, cells=True)
        parts = [limb(neck, 120, 30), *(limb(h, 60, 30) for h in humps), head]
        parts += both([(1.02, 0.09, 1.63, 0.036), (1.15, 0.095, 1.59, 0.024)])
        parts += both([(0.94, 0.065, 1.65, 0.026), (0.91, 0.085, 1.75, 0.016)])
        base = hide(neck, looks)

        def hue(p: Points) -> Points:
            mouth = np.abs(p[:, 2] - (1.395 - 0.05 * (p[:, 0] - 1.3)))
            return blend(
                base(p), (0.01, 0.015, 0.012), 0.85 * ease(0.012, 0.005, mouth) * ease(1.12, 1.17, p[:, 0])
            )

        flesh(c, parts, hue, skin, 0.016, 5)
        eye(c, (1.13, 0.122, 1.53), 0.032, (0.55, 0.40, 0.06), 0.5)
    cut_below(0.0)


def winged_cat(s: Site) -> None:
    """White, with the wings of an angel."""
    cat_sitting(s, "white")
    c = Craft(7)
    hues, feathers = white_plumage(c)
    with c.moved(turn=(0, 0, 180)):
        for k in (1, -1):
            arm = [
                (-0.14, 0.10 * k, 0.50),
                (-0.18, 0.30 * k, 0.84),
                (-0.20, 0.56 * k, 1.04),
                (-0.24, 0.80 * k, 1.06),
            ]
            ways = [
                (-0.35, 0.05 * k, -1),
                (-0.3, 0.2 * k, -1),
                (-0.2, 0.45 * k, -0.9),
                (-0.15, 1.0 * k, -0.35),
            ]
            spread(
                c,
                arm,
                ways,
                [0.30, 0.52, 0.62, 0.52],
                hues,
                feathers,
                0.13,
                24,
                5.0,
            )


BUILDERS: dict[str, Any] = {
    "chinese-dragon": loong, "baby-dragon": hatchling, "nessie": nessie, "winged-cat": winged_cat,
}  # fmt: skip

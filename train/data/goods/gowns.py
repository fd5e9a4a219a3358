"""A hoodie, a kimono and a wedding dress, built and rendered for `cooked.py`."""

from __future__ import annotations

import numpy as np
from data.goods.apparel import LONG, hanging, worn
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple
from data.goods.sewing import Cloth, Pattern, cloth, creases, mirrored, rounded, strip


def hoodie(c: Craft) -> None:
    tone = (0.20, 0.22, 0.24)
    look, rib = (
        c.stuff(tone, 0.95, second=(0.16, 0.175, 0.19), scale=40, bump=0.2, grain=90, sheen=0.15),
        c.stuff((0.15, 0.165, 0.18), 0.95, bump=0.3, grain=60),
    )
    half = [
        (0, 0.93),
        (0.25, 0.98),
        (0.25, 0.98),
        (0.66, 0.84),
        *LONG,
        (0.62, 0.3),
        (0.62, -0.3),
        (0.59, -0.93),
        (0.59, -0.93),
        (0.3, -0.95),
        (0, -0.96),
    ]
    dip = [(0, 0.66), (0.14, 0.72), (0.23, 0.88)]
    front, back = worn(c, half, dip, look, hanging(5, 0.06, 0.06), 0.34)
    for s in (1, -1):  # the hood lies about the neck
        t = np.linspace(0, 1, 40)
        line = np.stack(
            [
                s * (0.02 + 0.46 * np.sin(np.pi * (0.08 + 0.84 * t)) ** 0.8),
                -0.44 + 0.80 * t,
                0.66 + 0.42 * t**0.8,
            ],
            -1,
        )
        r = 0.10 + 0.11 * np.sin(np.pi * t) ** 0.7
        c.tube(line, r, look, sides=26, fine=60, section=lambda a: 1 + 0.12 * np.cos(3 * a))
    dome = lambda p: p * (1 + 0.05 * ripple(p, 2.2, 3))[:, None]  # noqa: E731
    c.ball(look, dome, fine=40, at=(0, 0.26, 1.0), size=(0.50, 0.30, 0.30))
    c.ball(c.stuff((0.07, 0.075, 0.08), 0.95), fine=30, at=(0, -0.02, 0.94), size=(0.30, 0.30, 0.20))
    pocket = rounded([(-0.28, -0.28), (-0.28, -0.28), (0.28, -0.28), (0.28, -0.28), (0.46, -0.60), (0.46, -0.60),
        (0.46, -0.84), (0.46, -0.84),
                      (-0.46, -0.84), (-0.46, -0.84), (-0.46, -0.60), (-0.46, -0.60)])  # fmt: skip
    front.panel(pocket, look, off=0.02, thick=0.03)
    thread = c.stuff((0.10, 0.11, 0.12), 0.9)
    for s in (1, -1):
        front.seam([(s * 0.28, -0.29), (s * 0.45, -0.6)], thread, 0.012, 0.035)
        front.seam([(s * 0.645, 0.84), (s * 0.575, 0.62), (s * 0.60, 0.34)], thread, 0.007)
        cord = front.lifted(
            np.array([(0.13 * s, 0.60), (0.15 * s, 0.40), (0.16 * s, 0.14), (0.15 * s, -0.06)]), 0.05
        )
        c.tube(cord, 0.022, c.stuff((0.80, 0.79, 0.76), 0.7), fine=40)
        c.tube([cord[-1] + (0, 0, 0.02), cord[-1] - (0, 0, 0.07)], 0.028, c.metal(), fine=6)
        cuff = rounded(
            np.array(
                [
                    (1.02, -0.50),
                    (1.02, -0.50),
                    (1.03, -0.72),
                    (1.03, -0.72),
                    (0.83, -0.76),
                    (0.83, -0.76),
                    (0.79, -0.55),
                    (0.79, -0.55),
                ]
            )
            * (s, 1)
        )
        Cloth(c, front.pattern, lambda p: -0.05 + 0.02 * np.cos(2 * np.pi * p[:, 0] / 0.05)).panel(
            cuff, rib, thick=0.02
        )
    front.seam([(-0.28, -0.28), (0.28, -0.28)], thread, 0.009, 0.03)
    hem = rounded(
        [
            (-0.59, -0.80),
            (0, -0.83),
            (0.59, -0.80),
            (0.59, -0.80),
            (0.56, -1.0),
            (0.56, -1.0),
            (0, -1.03),
            (-0.56, -1.0),
            (-0.56, -1.0),
            (-0.59, -0.80),
        ]
    )
    Cloth(c, front.pattern, lambda p: -0.05 + 0.02 * np.cos(2 * np.pi * p[:, 0] / 0.05), off=0.01).panel(
        hem, rib, thick=0.02
    )
    _ = back


def kimono(c: Craft) -> None:
    """Spread on a pole, cherry blossoms on it."""
    rng = np.random.default_rng(6)
    flowers = np.stack(
        [
            rng.uniform(-1.3, 1.3, 60),
            rng.uniform(-1.7, 0.9, 60),
            rng.uniform(0.06, 0.16, 60),
            rng.uniform(0, 6.3, 60),
        ],
        1,
    )

    def pattern(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        tone = blend((0.38, 0.012, 0.035), (0.20, 0.006, 0.04), ease(0.6, -1.7, z) + 0.12 * ripple(p, 2, 3))
        branch = np.abs(z + 0.55 * x + 0.35 * np.sin(2.2 * x + 0.6) + 0.75)
        tone = blend(tone, (0.62, 0.40, 0.12), 0.85 * ease(0.035, 0.02, branch) * (z < 0.4))
        for fx, fz, r, spin in flowers:
            if fz > -0.1 and abs(fx) < 0.7:
                continue
            d, a = np.hypot(x - fx, z - fz), np.arctan2(z - fz, x - fx) + spin
            edge = r * (0.72 + 0.28 * np.abs(np.cos(2.5 * a)))
            tone = blend(tone, (0.86, 0.62, 0.66), ease(edge, 0.88 * edge, d))
            tone = blend(tone, (0.76, 0.20, 0.34), ease(0.4 * r, 0.2 * r, d))
        return tone

    half = [(0, 0.93), (0.2, 0.98), (0.2, 0.98), (1.32, 0.92), (1.32, 0.92), (1.36, -0.42), (1.36, -0.42), (0.84,
        -0.46), (0.84, -0.46), (0.62, 0.32),
            (0.62, 0.32), (0.60, -0.4), (0.66, -1.7), (0.66, -1.7), (0.3, -1.72), (0, -1.72)]  # fmt: skip
    outline = rounded(mirrored(half))

    def folds(p: Points) -> Points:
        fall = 0.05 * creases(p, (2.4, 0.35), 4, 1.5) * ease(0.8, -0.4, p[:, 1])
        return np.asarray(fall + 0.05 * creases(p, (2.0, 0.5), 9, 1.4) * ease(0.6, 0.9, np.abs(p[:, 0])))

    sheet = Pattern([outline, np.array([(-0.66, -1.6), (0.66, -1.6), (0.7, -2.1), (-0.7, -2.1)])], 0.22)
    silk = c.stuff(None, 0.4, sheen=0.3, bump=0.05, grain=120)
    front, back = Cloth(c, sheet, folds), Cloth(c, sheet, None, 1)
    front.panel(outline, silk, pattern, step=0.016, thick=0.02)
    back.panel(outline, silk, pattern, thick=0.02)
    white, gold = (
        cloth(c, (0.84, 0.80, 0.74)),
        c.stuff((0.62, 0.40, 0.10), 0.4, second=(0.42, 0.05, 0.03), scale=7, bump=0.15, grain=60),
    )
    for s, off in ((-1, 0.03), (1, 0.07)):
        front.band(
            [(0.22 * s, 0.96), (0.16 * s, 0.6), (-0.05 * s, 0.16), (-0.18 * s, -0.05)],
            0.17,
            c.stuff((0.30, 0.01, 0.03), 0.5),
            off,
            0.2,
        )
        front.band([(0.15 * s, 0.97), (0.10 * s, 0.62), (-0.06 * s, 0.28)], 0.06, white, off + 0.03, 0.3)
    front.seam([(-0.14, -0.4), (-0.10, -1.0), (-0.02, -1.7)], c.stuff((0.16, 0.006, 0.03), 0.6), 0.012, 0.01)
    obi = rounded(
        [
            (-0.62, -0.02),
            (-0.62, -0.02),
            (0, -0.06),
            (0.62, -0.02),
            (0.62, -0.02),
            (0.61, -0.42),
            (0.61, -0.42),
            (0, -0.46),
            (-0.61, -0.42),
            (-0.61, -0.42),
        ]
    )
    Cloth(c, sheet, None, off=0.08).panel(obi, gold, thick=0.05)
    strip(
        c,
        front.lifted(np.array([(-0.6, -0.22), (0, -0.25), (0.6, -0.22)]), 0.12),
        0.06,
        c.stuff((0.05, 0.16, 0.20), 0.5),
        0.6,
    )
    wood = c.stuff((0.06, 0.028, 0.012), 0.25, coat=0.7)
    c.tube([(-1.62, 0, 0.93), (1.62, 0, 0.93)], 0.05, wood, sides=16)
    for s in (-1, 1):
        c.ball(c.metal((0.75, 0.5, 0.16), 0.25), fine=16, at=(1.64 * s, 0, 0.93), size=0.075)


def wedding_dress(c: Craft) -> None:
    satin = c.stuff(
        (0.84, 0.81, 0.76), 0.38, second=(0.78, 0.75, 0.70), scale=3, sheen=0.4, bump=0.05, grain=90
    )
    lace = c.stuff(
        (0.88, 0.86, 0.82),
        0.8,
        second=(0.70, 0.66, 0.60),
        scale=26,
        bump=0.8,
        grain=34,
        cells=True,
        edges=(0.5, 0.55),
    )

    def folds(p: Points) -> Points:
        x, z = p.T
        fan = x / (0.26 + 0.62 * np.clip(0.15 - z, 0, 3))
        flare = 0.12 * (0.5 + 0.5 * np.cos(17 * fan + 1.8 * np.sin(3 * fan))) * ease(0.1, -1.6, z)
        return np.asarray(flare + 0.02 * creases(p, (3.0, 2.0), 4, 2.0) * ease(0.0, 0.4, z))

    wave = [(1.36 - 0.113 * k, -2.02 - 0.03 * (k % 2) - 0.007 * k) for k in range(1, 12)]
    half = [(0, 0.62), (0.14, 0.72), (0.30, 0.78), (0.30, 0.78), (0.46, 0.70), (0.46, 0.70), (0.47, 0.45), (0.40,
        0.12), (0.37, 0.0), (0.55, -0.4),
            (0.95, -1.15), (1.36, -2.0), (1.36, -2.0), *wave, (0, -2.1)]  # fmt: skip
    outline = rounded(mirrored(half))
    sheet = Pattern([outline, np.array([(-1.36, -1.9), (1.36, -1.9), (1.5, -2.6), (-1.5, -2.6)])], 0.42)
    front, back = Cloth(c, sheet, folds), Cloth(c, sheet, None, 1)
    front.panel(outline, satin, thick=0.015)
    back.panel(outline, satin, thick=0.015)
    bodice = rounded(
        mirrored(
            [
                (0, 0.60),
                (0.14, 0.70),
                (0.30, 0.765),
                (0.30, 0.765),
                (0.455, 0.69),
                (0.455, 0.69),
                (0.465, 0.45),
                (0.395, 0.12),
                (0.365, 0.0),
                (0.365, 0.0),
                (0.2, -0.1),
                (0, -0.16),
            ]
        )
    )
    Cloth(c, sheet, folds, off=0.012).panel(bodice, lace, thick=0.015)
    hem = rounded(
        mirrored(
            [
                (0, -1.72),
                (0.6, -1.68),
                (1.20, -1.62),
                (1.20, -1.62),
                (1.36, -2.0),
                (1.36, -2.0),
                *wave,
                (0, -2.1),
            ]
        )
    )
    Cloth(c, sheet, folds, off=0.012).panel(hem, lace, thick=0.012)
    front.band(
        [(-0.38, 0.02), (0, -0.03), (0.38, 0.02)], 0.10, c.stuff((0.80, 0.74, 0.66), 0.3, sheen=0.4), 0.02
    )
    pearl = c.stuff((0.88, 0.85, 0.80), 0.12, coat=0.8)
    for p in front.lifted(
        np.array([(x, 0.02 - 0.05 * (1 - (x / 0.38) ** 2)) for x in np.linspace(-0.36, 0.36, 19)]), 0.05
    ):
        c.ball(pearl, fine=10, at=tuple(p), size=0.024)
    for s in (1, -1):
        front.seam([(0.38 * s, 0.75), (0.36 * s, 0.95), (0.27 * s, 1.12)], satin, 0.014)
        front.seam([(0.27 * s, 0.76), (0.16 * s, 0.4), (0.14 * s, 0.02)], satin, 0.008, 0.02)


BUILDERS: dict[str, Builder] = {
    "hoodie": hoodie,
    "kimono": kimono,
    "wedding-dress": wedding_dress,
}
"""Key -> who builds it."""

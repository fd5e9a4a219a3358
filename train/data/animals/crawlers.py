"""A wasp, a moth, a grasshopper and a fire salamander."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.butterflies import glassy, netted, wing
from data.animals.kit import BLACK, FACING, eye, flat, flesh, hairs, jointed, limb, orb, toes
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def wasp(c: Craft) -> None:
    gold, dark = (0.86, 0.54, 0.02), (0.014, 0.011, 0.009)

    def belly(p: Points) -> Points:
        t = (-0.30 - p[:, 0]) / 0.165
        side = np.abs(p[:, 1])
        wave = (
            (t % 1)
            - 0.42
            - 0.16 * np.exp(-((side / 0.05) ** 2))
            + 0.25 * np.exp(-(((side - 0.14) / 0.04) ** 2)) * (p[:, 2] > 0.3)
        )
        return blend(blend(gold, dark, ease(0.05, -0.05, wave)), dark, ease(-0.26, -0.2, p[:, 0]))

    def torso(p: Points) -> Points:
        stripe = np.abs(np.abs(p[:, 1]) - 0.12) < 0.022
        colour = blend(dark, gold, stripe * (p[:, 2] > 0.55) * (p[:, 0] > 0.0) * 1.0)
        spot = np.minimum(
            np.hypot((p[:, 0] + 0.10) / 0.035, (np.abs(p[:, 1]) - 0.09) / 0.05),
            np.hypot((p[:, 0] - 0.04) / 0.05, (p[:, 2] - 0.43) / 0.04),
        )
        return blend(colour, gold, ease(1.1, 0.85, spot))

    with c.moved(turn=(0, 0, FACING + 8)):
        shine = c.stuff(None, 0.22, coat=0.6)
        rear = flesh(c, [limb([(-0.14, 0, 0.50, 0.03), (-0.22, 0, 0.50, 0.03), (-0.28, 0, 0.49, 0.10), (-0.40, 0,
            0.46, 0.185), (-0.66, 0, 0.38, 0.205),
            (-0.92, 0, 0.27, 0.135), (-1.10, 0, 0.18, 0.045), (-1.18, 0, 0.14, 0.008)], 60)], belly, shine, 0.012,
                3)  # fmt: skip
        hairs(c, rear, 260, 0.035, flat((0.4, 0.3, 0.1)), wide=0.06, lift=0.6)
        chest = flesh(
            c,
            [
                orb((0.06, 0, 0.52), (0.24, 0.18, 0.19)),
                limb([(-0.08, 0, 0.50, 0.12), (-0.18, 0, 0.5, 0.04)], 10),
            ],
            torso,
            shine,
            0.012,
            3,
        )
        hairs(c, chest, 700, 0.045, flat((0.25, 0.18, 0.08)), wide=0.06, lift=0.9)

        def face(p: Points) -> Points:
            return blend(
                dark,
                gold,
                np.maximum(
                    ease(0.46, 0.40, p[:, 2]) * (p[:, 0] > 0.36),
                    ease(0.02, 0.0, np.abs(p[:, 2] - 0.56)) * (p[:, 0] > 0.40),
                ),
            )

        flesh(c, [orb((0.37, 0, 0.47), (0.10, 0.16, 0.16)), limb([(0.40, 0, 0.38, 0.08, 0.11), (0.44, 0, 0.29, 0.05,
            0.07), (0.45, 0, 0.25, 0.02, 0.03)], 10)],
            face, shine, 0.012, 2)  # fmt: skip
        film = glassy(c, 0.5)
        legs_ = c.stuff(None, 0.3, coat=0.4)
        for s in (1, -1):
            c.ball(
                c.stuff((0.025, 0.016, 0.010), 0.1, coat=0.8),
                None,
                None,
                20,
                at=(0.40, 0.115 * s, 0.505),
                size=(0.065, 0.055, 0.10),
            )
            c.tube([(0.46, 0.04 * s, 0.54), (0.54, 0.08 * s, 0.66), (0.72, 0.17 * s, 0.74), (0.86, 0.24 * s, 0.70)],
                [0.018, 0.016, 0.017, 0.012],
                c.stuff(BLACK, 0.4), sides=8)  # fmt: skip
            tint = netted(4, (0.60, 0.42, 0.20), (0.10, 0.05, 0.02))
            wing(c, (0.06, 0.12 * s, 0.68), ((0, 0.0), (0.10, 0.4), (0.05, 0.90), (-0.06, 1.06), (-0.20, 0.92),
                (-0.24, 0.45), (-0.06, 0.02)), film, tint,
                (32, 0, 48), s, (90, 40))  # fmt: skip
            wing(
                c,
                (-0.06, 0.11 * s, 0.65),
                ((0, 0.0), (0.06, 0.3), (0.0, 0.62), (-0.14, 0.66), (-0.2, 0.40), (-0.05, 0.02)),
                film,
                tint,
                (24, 0, 62),
                s,
                (80, 40),
            )
            for hip, knee, shin, foot in (((0.20, 0.1, 0.38), (0.38, 0.28, 0.36), (0.50, 0.36, 0.12), (0.60, 0.38,
                0.0)),
                    ((0.04, 0.1, 0.36), (0.04, 0.38, 0.40), (-0.04, 0.52, 0.14), (-0.02, 0.58, 0.0)),
                    ((-0.08, 0.1, 0.38), (-0.32, 0.34, 0.48), (-0.58, 0.46, 0.16), (-0.70, 0.48, 0.0))):  # fmt: skip
                points = [(x, y * s, z) for x, y, z in (hip, knee, shin, foot)]
                jointed(
                    c,
                    points,
                    [0.04, 0.036, 0.026, 0.014],
                    legs_,
                    lambda p: blend(dark, (0.80, 0.46, 0.03), ease(0.32, 0.26, p[:, 2])),
                )


_FORE = (
    (0.05, 0.02),
    (0.24, 0.40),
    (0.34, 0.78),
    (0.34, 1.06),
    (0.24, 1.16),
    (0.06, 1.08),
    (-0.10, 0.98),
    (-0.26, 0.82),
    (-0.24, 0.45),
    (-0.10, 0.05),
)
_HIND = (
    (0.02, 0.03),
    (0.04, 0.36),
    (-0.04, 0.66),
    (-0.22, 0.80),
    (-0.46, 0.76),
    (-0.64, 0.56),
    (-0.66, 0.34),
    (-0.52, 0.14),
    (-0.26, 0.03),
)


def moth(c: Craft) -> None:
    """Large and brown, with eyes on its wings."""
    tan, dark, pale = (0.34, 0.205, 0.105), (0.085, 0.045, 0.026), (0.66, 0.52, 0.34)

    def hue(fore: bool) -> Any:
        def paint(u: Points, r: Points, x: Points, y: Points) -> Points:
            rough = ripple(np.stack([x.ravel(), y.ravel()], 1), 9, 3).reshape(x.shape)
            fine = ripple(np.stack([x.ravel(), y.ravel()], 1), 34, 5).reshape(x.shape)
            colour = blend(tan, dark, 0.35 + 0.3 * rough + 0.2 * fine)
            at = r + 0.035 * np.sin(34 * u) + 0.02 * rough
            colour = blend(colour, dark, 0.85 * ease(0.035, 0.015, np.abs(at - 0.40)))
            colour = blend(colour, pale, 0.75 * ease(0.05, 0.02, np.abs(at - 0.75)))
            colour = blend(colour, dark, 0.85 * ease(0.03, 0.012, np.abs(at - 0.80)))
            colour = blend(colour, (0.46, 0.32, 0.22), 0.7 * ease(0.86, 0.92, r))
            cx, cy, size = (0.13, 0.66, 0.085) if fore else (-0.28, 0.46, 0.12)
            d = np.hypot(x - cx, y - cy) / size
            colour = blend(colour, (0.03, 0.018, 0.014), ease(1.15, 1.0, d))
            colour = blend(colour, (0.72, 0.48, 0.12), ease(0.86, 0.76, d))
            colour = blend(colour, (0.10, 0.07, 0.10), ease(0.56, 0.46, d))
            return blend(
                colour,
                (0.62, 0.64, 0.74),
                0.9 * ease(0.2, 0.1, np.hypot(x - cx - 0.02, y - cy - 0.02) / size),
            )

        return paint

    scales = c.stuff(None, 0.75, sheen=0.3)
    with c.moved(turn=(0, 0, 128)):
        for s in (1, -1):
            wing(c, (0.0, 0.04 * s, 0.05), _HIND, scales, hue(False), (8, 0, 4), s)
            wing(c, (0.12, 0.05 * s, 0.08), _FORE, scales, hue(True), (12, 0, -2), s)
        body = flesh(c, [limb([(0.30, 0, 0.08, 0.04), (0.24, 0, 0.08, 0.075), (0.18, 0, 0.08, 0.07), (0.06, 0, 0.08,
            0.125, 0.12), (-0.10, 0, 0.07, 0.10),
            (-0.16, 0, 0.06, 0.085), (-0.34, 0, 0.05, 0.095), (-0.54, 0, 0.03, 0.06), (-0.62, 0, 0.02, 0.02)], 60)],
                flat(tan), c.stuff(None, 0.7), 0.013, 3)  # fmt: skip

        def fluff(p: Points) -> Points:
            ring = ease(0.2, 0.8, np.sin(2 * np.pi * p[:, 0] / 0.115)) * (p[:, 0] < -0.14)
            return blend(
                blend((0.52, 0.38, 0.24), (0.36, 0.23, 0.13), 0.5 + 0.5 * ripple(p, 20, 2)),
                (0.14, 0.08, 0.05),
                0.8 * ring,
            )

        hairs(c, body, 4200, lambda p: np.where(p[:, 0] > -0.12, 0.10, 0.06), fluff, wide=0.12, lift=0.6)
        for s in (1, -1):
            c.ball(c.stuff(BLACK, 0.1, coat=1.0), None, None, 12, at=(0.275, 0.06 * s, 0.10), size=0.03)
            stem = np.linspace(0, 1, 26)[:, None]
            root, top = np.array((0.30, 0.035 * s, 0.12)), np.array((0.56, 0.30 * s, 0.16))
            line = root * (1 - stem) + top * stem + np.array((0.06, 0.03 * s, 0.02)) * np.sin(np.pi * stem)
            brown = c.stuff((0.30, 0.18, 0.09), 0.7)
            c.tube(line[::5], 0.009, brown, sides=6)
            for k in range(2, 26):
                comb = 0.075 * np.sin(np.pi * (k / 27) ** 0.8)
                for side in (1, -1):
                    c.tube(
                        [
                            line[k],
                            line[k] + np.array((0.5 - 0.6 * side, 0.7 * side * s + 0.3 * s, 0.1)) * comb,
                        ],
                        [0.006, 0.003],
                        brown,
                        sides=5,
                        fine=4,
                    )


def grasshopper(c: Craft) -> None:
    green, pale, brown = (0.16, 0.33, 0.030), (0.42, 0.52, 0.12), (0.20, 0.12, 0.05)

    def hue(p: Points) -> Points:
        colour = blend(green, pale, 0.45 + 0.4 * ripple(p, 7, 1) + 0.6 * ease(0.34, 0.24, p[:, 2]))
        ring = np.abs((p[:, 0] * 8) % 1 - 0.5) * 2
        return blend(colour, (0.08, 0.17, 0.02), 0.7 * ease(0.84, 0.97, ring) * (p[:, 0] < 0.0))

    def shield(p: Points) -> Points:
        colour = blend(green, (0.22, 0.42, 0.05), 0.5 + 0.4 * ripple(p, 9, 2))
        return blend(colour, brown, 0.7 * ease(0.03, 0.012, np.abs(np.abs(p[:, 1]) - 0.10)) * (p[:, 2] > 0.5))

    with c.moved(turn=(0, 0, FACING - 4)):
        hard = c.stuff(None, 0.4, coat=0.25, bump=0.12, grain=45)
        flesh(c, [limb([(-1.02, 0, 0.36, 0.025), (-0.86, 0, 0.37, 0.075), (-0.5, 0, 0.38, 0.125, 0.11), (-0.05, 0,
            0.40, 0.16, 0.135), (0.22, 0, 0.42, 0.17, 0.14),
            (0.36, 0, 0.43, 0.15, 0.13)], 60)], hue, hard, 0.012, 4)  # fmt: skip
        flesh(c, [limb([(0.02, 0, 0.54, 0.05, 0.05), (0.10, 0, 0.49, 0.135, 0.14), (0.28, 0, 0.47, 0.165, 0.16),
            (0.44, 0, 0.47, 0.165, 0.155),
            (0.48, 0, 0.47, 0.14, 0.14)], 40)], shield, hard, 0.012, 3)  # fmt: skip
        head = [limb([(0.44, 0, 0.50, 0.13, 0.125), (0.56, 0, 0.53, 0.115, 0.115), (0.63, 0, 0.52, 0.07, 0.08)], 24),
            limb([(0.58, 0, 0.52, 0.10, 0.11), (0.57, 0, 0.38, 0.10, 0.10), (0.54, 0, 0.27, 0.06, 0.07), (0.53, 0,
                0.24, 0.02, 0.03)], 24)]  # fmt: skip
        flesh(
            c,
            head,
            lambda p: blend(
                blend(green, pale, 0.4 + 0.4 * ripple(p, 8, 4)), (0.40, 0.34, 0.10), ease(0.32, 0.26, p[:, 2])
            ),
            hard,
            0.011,
            4,
        )
        leaf = c.stuff(None, 0.45, coat=0.2)

        def vein(p: Points) -> Points:
            colour = blend((0.20, 0.36, 0.04), (0.30, 0.30, 0.08), ease(-0.2, -1.0, p[:, 0]))
            line = np.abs(np.sin(60 * (p[:, 2] + 0.10 * p[:, 0])))
            cross = np.abs(np.sin(42 * p[:, 0]))
            return blend(
                colour,
                (0.07, 0.14, 0.015),
                0.6 * np.maximum(ease(0.3, 0.1, line), 0.6 * ease(0.25, 0.1, cross)),
            )

        for s in (1, -1):
            rows = [(0.16, 0.10 * s, 0.52, 0.05, 0.022), (0.0, 0.13 * s, 0.50, 0.085, 0.024), (-0.4, 0.115 * s,
                0.48, 0.095, 0.02), (-0.9, 0.07 * s, 0.45, 0.075, 0.016),
                (-1.24, 0.04 * s, 0.425, 0.025, 0.010)]  # fmt: skip
            c.grid(limb(rows, 50, 26), leaf, vein, wrap=True)
            c.ball(
                c.stuff((0.10, 0.055, 0.02), 0.12, coat=0.8),
                None,
                None,
                20,
                at=(0.595, 0.095 * s, 0.545),
                size=(0.05, 0.035, 0.07),
            )
            c.tube(
                [(0.65, 0.04 * s, 0.56), (0.82, 0.12 * s, 0.70), (1.08, 0.26 * s, 0.74)],
                [0.014, 0.012, 0.006],
                c.stuff((0.24, 0.20, 0.06), 0.5),
                sides=8,
            )
            thigh = [(-0.02, 0.15 * s, 0.34, 0.07, 0.05), (-0.14, 0.20 * s, 0.44, 0.115, 0.055), (-0.34, 0.25 * s,
                0.62, 0.085, 0.045),
                (-0.56, 0.29 * s, 0.82, 0.04, 0.03), (-0.62, 0.30 * s, 0.87, 0.042, 0.035)]  # fmt: skip

            def chevrons(p: Points) -> Points:
                along = (-0.78 * p[:, 0] + 0.62 * p[:, 2]) * 17
                mark = np.abs(np.sin(along)) < 0.3
                return blend(blend(green, pale, 0.5 + 0.4 * ripple(p, 6, 3)), (0.10, 0.20, 0.02), 0.6 * mark)

            c.grid(limb(thigh, 40, 22), hard, chevrons, wrap=True)
            shin = c.stuff((0.46, 0.30, 0.09), 0.4, coat=0.2)
            c.tube(
                [(-0.62, 0.30 * s, 0.86), (-0.56, 0.34 * s, 0.50), (-0.62, 0.36 * s, 0.05)],
                [0.032, 0.02, 0.022],
                shin,
                sides=10,
            )
            for k in range(7):
                z = 0.16 + 0.075 * k
                x = -0.605 + 0.045 * np.sin(np.pi * (z - 0.05) / 0.85)
                c.tube(
                    [(x, 0.35 * s, z), (x - 0.05, 0.36 * s, z + 0.015)], [0.010, 0.002], shin, sides=6, fine=4
                )
            c.tube(
                [(-0.62, 0.36 * s, 0.04), (-0.54, 0.38 * s, 0.012), (-0.44, 0.39 * s, 0.012)],
                [0.022, 0.02, 0.010],
                shin,
                sides=8,
            )
            for x, dx in ((0.40, 0.26), (0.20, -0.02)):
                jointed(c, [(x, 0.12 * s, 0.34), (x + 0.5 * dx, 0.27 * s, 0.40), (x + dx, 0.33 * s, 0.05),
                    (x + dx + 0.09, 0.35 * s, 0.01)],
                    [0.036, 0.032, 0.02, 0.014], hard, flat(green, pale))  # fmt: skip


def salamander(c: Craft) -> None:
    black, gold = (0.012, 0.011, 0.011), (0.88, 0.52, 0.012)
    rows = [(1.04, 0.10, 0.13, 0.04, 0.07), (0.95, 0.09, 0.15, 0.085, 0.135), (0.76, 0.05, 0.17, 0.10, 0.155),
        (0.60, 0.02, 0.165, 0.085, 0.115),
        (0.32, -0.03, 0.175, 0.125, 0.155), (-0.08, -0.03, 0.175, 0.125, 0.155), (-0.42, 0.03, 0.16, 0.10, 0.12),
            (-0.72, 0.13, 0.13, 0.078, 0.08),
        (-1.06, 0.22, 0.10, 0.055, 0.055), (-1.36, 0.16, 0.075, 0.035, 0.035), (-1.58, 0.0, 0.06, 0.01,
            0.01)]  # fmt: skip

    def hue(p: Points) -> Points:
        blotch = ripple(p * (1, 1.5, 0.5), 9.0, 5) + 0.5 * ease(0.02, 0.10, np.abs(p[:, 1] - np.interp(p[:, 0],
            [r[0] for r in rows][::-1],
            [r[1] for r in rows][::-1])) - 0.02) * ease(0.14, 0.2, p[:, 2])  # fmt: skip
        gland = np.hypot((p[:, 0] - 0.72) / 0.10, (np.abs(p[:, 1] - 0.05) - 0.10) / 0.06)
        return blend(
            black,
            gold,
            np.maximum(ease(0.75, 0.9, blotch), ease(1.1, 0.8, gland)) * ease(0.06, 0.1, p[:, 2]),
        )

    with c.moved(turn=(0, 0, FACING + 14)):
        parts = [limb(rows, 130, 32)]
        for s in (1, -1):
            for x, reach in ((0.50, 0.12), (-0.34, -0.10)):
                y = 0.0 if x > 0 else 0.02
                step = 0.06 * s
                parts.append(limb([(x, y + 0.09 * s, 0.15, 0.075), (x + 0.4 * reach + step, y + 0.24 * s, 0.16,
                    0.055), (x + reach + step, y + 0.35 * s, 0.06, 0.045),
                    (x + reach + step + 0.03, y + 0.37 * s, 0.03, 0.042)], 20))  # fmt: skip
                parts += toes(
                    (x + reach + step + 0.03, y + 0.37 * s, 0.028),
                    0.55 * s if x > 0 else 0.9 * s,
                    0.13,
                    0.024,
                    0.85,
                )
        parts += [orb((0.90, 0.08 + 0.085 * s, 0.225), 0.05, 12) for s in (1, -1)]
        flesh(c, parts, hue, c.stuff(None, 0.22, coat=0.5, bump=0.12, grain=26), 0.013, 5)
        with c.moved((0, 0.08, 0)):
            eye(c, (0.915, 0.108, 0.235), 0.036, (0.03, 0.02, 0.012), 0.6, (0.5, 1, 0.3))


BUILDERS: dict[str, Builder] = {
    "wasp": wasp,
    "moth": moth,
    "grasshopper": grasshopper,
    "salamander": salamander,
}

"""What stands in a cabinet or on a dressing table, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.antiques import torus
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple
from data.goods.shelf import text


def lipstick(c: Craft) -> None:
    gold, black = (
        c.stuff((0.80, 0.54, 0.18), 0.15, metal=1.0, glow=0.08),
        c.stuff((0.014, 0.014, 0.016), 0.15, coat=1.0),
    )
    red = c.stuff((0.52, 0.008, 0.03), 0.22, coat=0.5, sss=0.05)

    def slanted(p: Points) -> Points:
        top = 2.86 + 0.75 * p[:, 0] - 0.35 * (p[:, 0] ** 2 + p[:, 1] ** 2)
        return np.stack([p[:, 0], p[:, 1], np.minimum(p[:, 2], top)], 1)

    with c.moved((-0.35, 0, 0), (0, 0, 20)):
        c.lathe([(0, 0), (0.48, 0), (0.5, 0.02), (0.5, 1.18), (0.48, 1.2), (0.4, 1.2)], black, fine=140)
        c.lathe([(0.5, 1.02), (0.515, 1.04), (0.515, 1.18), (0.5, 1.2)], gold, fine=30)
        c.lathe(
            [(0.41, 1.18), (0.41, 1.2), (0.41, 1.85), (0.41, 1.85), (0.38, 1.87), (0.33, 1.86)], gold, fine=80
        )
        torus(c, gold, 0.41, 0.02, (0, 0, 1.4))
        c.lathe(
            [(0.345, 1.8), (0.345, 2.0), (0.345, 2.8), (0.34, 3.1), (0.22, 3.14), (0, 3.15)],
            red,
            slanted,
            steps=140,
            fine=160,
        )
    with c.moved((0.95, -0.15, 0), (0, 0, 0)):
        c.lathe([(0, 1.62), (0.48, 1.62), (0.52, 1.58), (0.52, 0.04), (0.5, 0), (0, 0)], black, fine=140)
        c.lathe([(0.52, 0.1), (0.535, 0.12), (0.535, 0.28), (0.52, 0.3)], gold, fine=24)
        c.lathe([(0, 0.02), (0.2, 0.02), (0.21, 0)], gold, at=(0, 0, 1.62), fine=10)


def perfume(c: Craft) -> None:
    gold = c.stuff((0.80, 0.54, 0.18), 0.15, metal=1.0, glow=0.08)
    amber = c.stuff((0.80, 0.42, 0.16), 0.05, second=(0.86, 0.52, 0.26), scale=1.0, coat=1.0, glow=0.22)
    c.cleared(amber, 0.25)
    with c.moved(turn=(0, 0, 24)):
        c.box(c.glass((0.6, 0.6, 0.6), 0.9, 0.6), (1.9, 0.95, 2.0), 0.16, at=(0, 0, 1.0))
        c.box(amber, (1.62, 0.66, 1.5), 0.12, at=(0, 0, 0.95))
        c.lathe(
            [(0.42, 1.95), (0.42, 2.08), (0.3, 2.12), (0.27, 2.16), (0.27, 2.4), (0.24, 2.42)], gold, fine=70
        )
        torus(c, gold, 0.275, 0.025, (0, 0, 2.26))
        c.box(c.stuff((0.016, 0.016, 0.018), 0.12, coat=1.0), (0.86, 0.72, 0.66), 0.06, at=(0, 0, 2.74))
        c.box(gold, (0.87, 0.73, 0.06), 0.02, at=(0, 0, 2.46))
        c.box(c.stuff((0.85, 0.82, 0.76), 0.5), (1.1, 0.01, 0.66), 0.004, at=(0, -0.49, 0.98))
        for z in (0.68, 1.28):
            c.box(gold, (1.1, 0.012, 0.025), 0, at=(0, -0.495, z))
        text(c, "AURORE", 0.24, c.stuff((0.05, 0.04, 0.03), 0.4), (0, -0.50, 1.05))
        text(c, "PARFUM", 0.10, c.stuff((0.05, 0.04, 0.03), 0.4), (0, -0.50, 0.83))


def bottled_ship(c: Craft) -> None:
    wood = c.stuff(
        (0.24, 0.10, 0.035), 0.3, second=(0.14, 0.05, 0.02), scale=4, stretch=(0.6, 5, 5), coat=0.4
    )
    hull, deck = c.stuff((0.16, 0.06, 0.025), 0.4, coat=0.3), c.stuff((0.52, 0.34, 0.16), 0.6)
    sail, rope = c.stuff((0.86, 0.82, 0.70), 0.8, glow=0.1), c.stuff((0.16, 0.11, 0.06), 0.8)
    with c.moved(turn=(0, 0, -14)):
        c.box(wood, (3.0, 0.9, 0.12), 0.04, at=(0.0, 0, 0.06))
        for foot in (-0.95, 0.95):
            a = np.linspace(np.radians(205), np.radians(335), 24)
            arc = [(1.13 * math.cos(v), 1.42 + 1.13 * math.sin(v)) for v in a]
            c.cut(
                [*arc, (0.9, 0.1), (-0.9, 0.1)],
                0.14,
                wood,
                0.02,
                at=(foot, 0, 0),
                turn=(0, 0, 90),
                size=(0.62, 1, 1),
            )
        with c.moved((0, 0, 1.42), (0, 90, 0)):
            bottle = [(0, -1.72), (0.3, -1.68), (0.9, -1.75), (1.07, -1.6), (1.1, -1.3), (1.1, 0.9), (1.0, 1.25),
                (0.62, 1.6), (0.4, 1.85), (0.36,
                2.1), (0.36, 2.6), (0.43, 2.63), (0.43, 2.75), (0.36, 2.78)]  # fmt: skip
            c.lathe(bottle, c.glass((0.45, 0.52, 0.50), 0.94, 0.6), fine=140)
            c.lathe([(0, 2.35), (0.31, 2.35), (0.34, 2.9), (0.31, 2.95), (0, 2.95)], c.stuff((0.50, 0.30, 0.14), 0.85,
                second=(0.36, 0.20, 0.09), scale=9, bump=0.4), fine=60)  # fmt: skip
        x, y = np.meshgrid(np.linspace(-1.55, 1.1, 70), np.linspace(-1, 1, 40), indexing="ij")
        flat = np.stack([x, y, 0 * x], -1).reshape(-1, 3)
        wave = 0.055 * ripple(flat * (1.6, 1.6, 1), 2.4, 3).reshape(x.shape)
        level = 0.97 + wave

        def sea(p: Points) -> Points:
            return blend((0.015, 0.13, 0.30), (0.72, 0.82, 0.86), ease(1.02, 1.08, p[:, 2] - 0.0))

        top = np.stack([x, 0.92 * y, level], -1)
        floor = np.stack([x, 0.92 * y * 0.98, 1.42 - np.sqrt(np.clip(1.04**2 - (0.92 * y) ** 2, 0.2, 2))], -1)
        look = c.stuff(None, 0.15, coat=0.8, glow=0.05)
        c.grid(top, look, sea)
        c.grid(floor, look, sea)
        with c.moved((-0.2, 0, 1.02), (0, -3, 0)):
            t = np.linspace(-1, 1, 30)
            half = 0.20 * (1 - np.clip(t, 0, 1) ** 2.4) ** 0.8 * (1 - 0.25 * np.clip(-t, 0, 1) ** 2) + 0.004
            rise = 0.10 * t**2 + 0.05 * np.clip(-t - 0.5, 0, 1)
            a = np.linspace(-1, 1, 17)
            p = np.stack([np.repeat(0.95 * t[:, None], 17, 1), half[:, None] * np.sign(a) * np.abs(a) ** 0.5,
                rise[:, None] + 0.16 - 0.34 * (1 - np.abs(a) ** 3)[None] * np.ones((30, 1))], -1)  # fmt: skip
            c.grid(p, hull)
            c.grid(p[:, [0, -1]] - (0, 0, 0.03), deck)
            for s in (0, -1):
                c.tube(p[:, s] + (0, 0, 0.0), 0.022, c.stuff((0.72, 0.50, 0.16), 0.4), sides=8)
            for mast, tall in ((-0.5, 0.98), (0.05, 1.2), (0.52, 1.02)):
                c.tube([(mast, 0, 0.1), (mast, 0, 0.1 + tall)], 0.018, hull, sides=8)
                for low, high, wide in ((0.26, 0.56, 0.36), (0.60, 0.84, 0.29), (0.87, 1.0, 0.2)):
                    u, v = np.meshgrid(np.linspace(-1, 1, 20), np.linspace(0, 1, 14), indexing="ij")
                    w = wide * (1.08 - 0.16 * v)
                    belly = 0.10 * (1 - u**2) * np.sin(np.pi * (0.15 + 0.75 * v))
                    sheet = np.stack(
                        [belly + mast + 0.03, 0.95 * w * u, 0.1 + tall * (low + (high - low) * v)], -1
                    )
                    c.grid(sheet, sail, turn=(0, 0, 0))
                    c.tube(
                        [(mast, -w[0, 0], 0.1 + tall * high), (mast, w[0, 0], 0.1 + tall * high)],
                        0.012,
                        hull,
                        sides=6,
                    )
                c.tube([(mast, 0, 0.08 + tall), (mast + 0.45, 0, 0.25)], 0.005, rope, sides=4)
            c.tube([(0.85, 0, 0.2), (1.25, 0, 0.4)], 0.018, hull, sides=8)
            for k, top_ in enumerate((0.35, 0.75)):
                jib = np.array(
                    [
                        [(0.55, 0, 0.25 + top_), (0.55, 0, 0.25 + top_)],
                        [(0.75, 0.03, 0.28), (1.2 - 0.2 * k, 0, 0.4)],
                    ],
                    float,
                )
                c.grid(jib, sail)


def armour(c: Craft) -> None:
    steel = c.stuff((0.60, 0.62, 0.65), 0.24, second=(0.46, 0.47, 0.50), scale=3, metal=1.0, glow=0.05)
    dark, brass = c.stuff((0.015, 0.015, 0.018), 0.7), c.stuff((0.74, 0.50, 0.18), 0.3, metal=1.0, glow=0.08)
    wood = c.stuff((0.20, 0.08, 0.03), 0.35, second=(0.12, 0.045, 0.018), scale=4, coat=0.3)
    c.lathe([(0, 0), (0, 0.14), (0.95, 0.14), (1.02, 0.1), (1.05, 0)], wood, fine=60)
    with c.moved((0, 0, 0.14), (0, 0, 16)):
        for s in (-1, 1):
            with c.moved((0.3 * s, 0, 0), (0, 0, 10 * s)):
                for k in range(5):
                    c.ball(steel, lambda p: np.stack([p[:, 0], p[:, 1], np.maximum(p[:, 2], -0.3)], 1), fine=24,
                        at=(0, -0.12 - 0.12 * k, 0.08), size=(0.19 - 0.022 * k, 0.17, 0.20 - 0.026 * k))  # fmt: skip
                c.lathe(
                    [(0.15, 0.1), (0.16, 0.2), (0.2, 0.55), (0.2, 0.75), (0.16, 1.05), (0.17, 1.12)],
                    steel,
                    at=(0, 0.02, 0),
                )
                torus(c, brass, 0.165, 0.014, (0, 0.02, 0.14))
                c.ball(steel, fine=30, at=(0, -0.06, 1.24), size=(0.19, 0.19, 0.2))
                c.ball(steel, fine=20, at=(0.17 * s, -0.02, 1.24), size=(0.05, 0.14, 0.15))
                for z in (1.12, 1.36):
                    torus(c, brass, 0.18, 0.014, (0, -0.01, z))
                c.lathe([(0.18, 1.34), (0.22, 1.6), (0.26, 1.95), (0.25, 2.15)], steel, at=(0, 0.02, 0))
            c.cut([(0.03 * s, 2.3), (0.46 * s, 2.3), (0.52 * s, 1.95), (0.40 * s, 1.72), (0.16 * s, 1.78)], 0.06,
                steel, 0.03,
                at=(0, -0.34, 0), turn=(-8, 0, 0))  # fmt: skip
        for k in range(4):
            r = 0.56 - 0.035 * k
            c.lathe(
                [(r - 0.06, 0.16), (r, 0.02), (r + 0.02, 0.0)],
                steel,
                at=(0, 0, 2.1 + 0.12 * k),
                size=(1, 0.72, 1),
                fine=20,
            )
            torus(c, brass, r + 0.015, 0.012, (0, 0, 2.1 + 0.12 * k), size=(1, 0.72, 1))

        def chest(p: Points) -> Points:
            ridge = 0.12 * np.exp(-((p[:, 0] / 0.12) ** 2)) * (p[:, 1] < 0)
            return p * np.stack([np.ones(len(p)), 0.74 + ridge, np.ones(len(p))], 1)

        c.lathe(
            [(0.40, 2.5), (0.43, 2.6), (0.56, 2.9), (0.62, 3.2), (0.56, 3.5), (0.36, 3.68), (0.2, 3.74)],
            steel,
            chest,
            steps=120,
            fine=90,
        )
        torus(c, brass, 0.42, 0.02, (0, 0, 2.55), size=(1, 0.76, 1))
        c.tube([(-0.34, -0.30, 3.60), (0, -0.5, 3.42), (0.34, -0.30, 3.60)], 0.02, brass)
        for s in (-1, 1):
            for k in range(4):
                c.ball(steel, lambda p: np.stack([p[:, 0], p[:, 1], np.maximum(p[:, 2], -0.25)], 1), fine=34,
                    at=((0.70 + 0.035 * k) * s, 0, 3.44 - 0.12 * k), size=(0.27 - 0.02 * k, 0.28 - 0.015 * k,
                        0.25 - 0.02 * k), turn=(0, 24 * s, 0))  # fmt: skip
            torus(c, brass, 0.2, 0.014, (0.82 * s, 0, 3.02), (0, 10 * s, 0))
            c.tube([(0.80 * s, 0, 3.15), (0.86 * s, 0, 2.72)], [0.16, 0.15], steel, sides=30)
            c.ball(steel, fine=26, at=(0.87 * s, 0.0, 2.62), size=(0.17, 0.18, 0.16))
            c.tube(
                [(0.87 * s, -0.02, 2.58), (0.66 * s, -0.3, 2.36), (0.36 * s, -0.56, 2.24)],
                [0.13, 0.15, 0.11],
                steel,
                sides=30,
            )
            c.tube([(0.42 * s, -0.52, 2.25), (0.28 * s, -0.60, 2.21)], [0.17, 0.13], steel, sides=24)
            c.ball(steel, fine=24, at=(0.12 * s, -0.66, 2.18 + 0.07 * s), size=(0.16, 0.13, 0.13))
            for k in range(4):
                c.ball(
                    steel, fine=14, at=(0.05 * s, -0.78, 2.09 + 0.06 * k + 0.07 * s), size=(0.12, 0.05, 0.035)
                )
        c.cut(
            [(-0.07, 0.12), (0, 0.0), (0.07, 0.12), (0.075, 1.95), (-0.075, 1.95)],
            0.03,
            c.metal((0.8, 0.8, 0.82), 0.12),
            0.005,
            at=(0, -0.7, 0.02),
        )
        c.box(brass, (0.8, 0.08, 0.08), 0.03, at=(0, -0.7, 1.97))
        c.tube([(0, -0.7, 2.0), (0, -0.7, 2.5)], 0.045, c.stuff((0.12, 0.04, 0.02), 0.6))
        c.ball(brass, fine=20, at=(0, -0.7, 2.56), size=0.085)
        c.lathe([(0.22, 3.66), (0.27, 3.74), (0.22, 3.82)], steel, fine=20)

        def helm(p: Points) -> Points:
            snout = (
                0.26
                * np.exp(-((p[:, 0] / 0.17) ** 2))
                * ease(3.78, 3.98, p[:, 2])
                * ease(4.28, 4.05, p[:, 2])
                * (p[:, 1] < 0)
            )
            crest = 0.05 * np.exp(-((p[:, 0] / 0.03) ** 2)) * ease(4.1, 4.4, p[:, 2])
            return p + np.stack([0 * snout, -snout, crest], 1)

        c.lathe(
            [(0.2, 3.74), (0.27, 3.85), (0.31, 4.05), (0.32, 4.2), (0.29, 4.42), (0.18, 4.57), (0, 4.62)],
            steel,
            helm,
            steps=140,
            fine=110,
        )
        for s in (-1, 1):
            c.box(dark, (0.2, 0.03, 0.035), 0.01, at=(0.145 * s, -0.335, 4.2), turn=(0, 0, 24 * s))
            for j in range(4):
                c.ball(
                    dark,
                    fine=10,
                    at=(0.10 * s + 0.02 * j * s, -0.49 + 0.035 * j, 4.02 - 0.03 * (j % 2)),
                    size=0.014,
                )
            c.lathe(
                [(0, 0.03), (0.05, 0.025), (0.06, 0)],
                brass,
                at=(0.31 * s, -0.04, 4.2),
                turn=(0, 90 * s, 0),
                fine=10,
            )
        torus(c, brass, 0.26, 0.016, (0, 0, 3.83))
        red = c.stuff((0.48, 0.012, 0.02), 0.8, bump=0.6, grain=30, sheen=0.4)
        for _ in range(60):
            a = c.jitter(0.16)
            c.tube([(0, 0.06, 4.58), (0.4 * a, 0.14 + c.jitter(0.04), 4.95 + c.jitter(0.06)), (a,
                0.42 + c.jitter(0.1), 4.98 + c.jitter(0.1)), (1.3 * a,
                0.62 + c.jitter(0.12), 4.55 + c.jitter(0.15))], [0.02, 0.035, 0.04, 0.012], red, sides=6,
                fine=14)  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "lipstick": lipstick,
    "perfume": perfume,
    "bottled-ship": bottled_ship,
    "armour": armour,
}

"""Masks, a money box, a brain and an armchair like an avocado, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.animals.kit import flesh, limb, orb
from data.goods.antiques import torus
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def _pear(t: Points) -> tuple[Points, Points]:
    """The outline of an avocado, x and z of its angles from below."""
    wide = 1.0 - 0.30 * ease(-0.15, 1.0, -np.cos(t))
    return 1.0 * np.sin(t) * wide, -1.32 * np.cos(t)


def avocado_chair(c: Craft) -> None:
    skin = c.stuff(
        (0.035, 0.10, 0.02),
        0.45,
        second=(0.06, 0.16, 0.03),
        scale=9,
        bump=0.8,
        grain=20,
        cells=True,
        coat=0.2,
    )
    meat = c.stuff(None, 0.75, bump=0.1, grain=60, sheen=0.3)
    pit = c.stuff(
        (0.24, 0.085, 0.025), 0.35, second=(0.16, 0.05, 0.015), scale=3, bump=0.1, grain=20, coat=0.4
    )
    wood = c.wood((0.48, 0.27, 0.12), (0.32, 0.16, 0.06))

    def ripe(far: Points) -> Points:
        tone = blend((0.80, 0.74, 0.30), (0.62, 0.72, 0.20), ease(0.55, 0.85, far))
        return blend(tone, (0.16, 0.34, 0.05), ease(0.86, 1.0, far))

    t, u = np.meshgrid(np.linspace(0, 2 * np.pi, 120, endpoint=False), np.linspace(0, 1, 40), indexing="ij")
    x, z = _pear(t)
    with c.moved(turn=(0, 0, -28)):
        with c.moved((0, 0.42, 1.98), (-9, 0, 0)):
            back = np.stack([1.06 * u * x, 0.10 + 0.48 * np.sqrt(1 - u**2), 1.05 * u * z], -1)
            c.grid(back.transpose(1, 0, 2), skin, wrap=True)
            lip = np.linspace(0, np.pi, 14)
            edge = [
                np.stack(
                    [
                        (1.0 + 0.06 * np.sin(a)) * x[:, 0] - 0.0,
                        0.10 - 0.10 * np.cos(a / 2) * np.sin(a) + 0 * x[:, 0],
                        (1.0 + 0.05 * np.sin(a)) * z[:, 0],
                    ],
                    -1,
                )
                for a in lip
            ]
            c.grid(np.stack(edge), skin, wrap=True)
            front = np.stack([u * x, 0.04 + 0.26 * (1 - u**2.4), u * z], -1)
            flat = u.transpose().reshape(-1)
            c.grid(front.transpose(1, 0, 2), meat, lambda _: ripe(flat), wrap=True)
            c.ball(pit, fine=50, at=(0, 0.10, -0.30), size=(0.46, 0.34, 0.50))
        seat = [(0, 0.42), (0.6, 0.46), (0.95, 0.62), (1.06, 0.86), (1.04, 1.0), (0.97, 1.06)]
        c.lathe(seat, skin, fine=60, at=(0, -0.28, 0), size=(1.0, 0.92, 1))
        top = [(0, 1.20), (0.45, 1.19), (0.80, 1.14), (0.96, 1.07), (0.99, 1.04)]

        def cushion(p: Points) -> Points:
            return ripe(0.99 * np.hypot(p[:, 0], p[:, 1]) / 0.99)

        c.lathe(top, meat, None, cushion, fine=50, at=(0, -0.28, 0), size=(1.0, 0.92, 1))
        for s in (-1, 1):
            arm = [(0.86 * s, 0.45, 1.75), (1.05 * s, 0.1, 1.62), (1.10 * s, -0.42, 1.45), (1.0 * s, -0.86, 1.28),
                (0.86 * s, -1.0, 1.0)]  # fmt: skip
            c.tube(arm, [0.10, 0.17, 0.19, 0.18, 0.12], skin, sides=28, fine=60)
            inner = [(q[0] - 0.085 * s, q[1], q[2] + 0.085) for q in arm[1:4]]
            c.tube(
                inner,
                [0.08, 0.11, 0.08],
                meat,
                lambda p: np.tile((0.70, 0.72, 0.24), (len(p), 1)),
                sides=20,
                fine=40,
            )
        for px, py in ((-0.6, -0.8), (0.6, -0.8), (-0.6, 0.3), (0.6, 0.3)):
            c.tube([(px, py, 0.62), (1.18 * px, 1.1 * py, 0)], [0.085, 0.05], wood, sides=16, fine=6)


def piggy_bank(c: Craft) -> None:
    pink = c.stuff((0.86, 0.36, 0.40), 0.14, coat=1.0, sss=0.06)
    dark, gold = (
        c.stuff((0.02, 0.012, 0.012), 0.2, coat=1),
        c.stuff((0.86, 0.58, 0.16), 0.22, metal=1.0, glow=0.1),
    )
    with c.moved((0, 0, 0), (0, 0, 214)):
        parts = [orb((0, 0, 0.92), (1.05, 0.80, 0.78), 40), orb((0.78, 0, 1.02), (0.52, 0.56, 0.54), 30),
            limb([(1.1, 0, 0.98, 0.27, 0.30), (1.42, 0, 0.97, 0.25, 0.28)], 20, 28)]  # fmt: skip
        for s in (1, -1):
            parts += [limb([(x, 0.40 * s, 0.5, 0.25), (x, 0.42 * s, 0.2, 0.21), (x, 0.42 * s, 0.04, 0.21)], 20, 24)
                for x in (0.52, -0.55)]  # fmt: skip
            parts.append(limb([(0.62, 0.30 * s, 1.42, 0.07, 0.20), (0.66, 0.38 * s, 1.62, 0.055, 0.17),
                (0.80, 0.43 * s, 1.72, 0.04, 0.06)], 20, 20))  # fmt: skip
        flesh(c, parts, None, pink, 0.028, 10)
        for s in (1, -1):
            c.ball(dark, fine=16, at=(1.575, 0.10 * s, 0.99), size=(0.035, 0.05, 0.075))
            c.ball(dark, fine=20, at=(1.20, 0.30 * s, 1.26), size=(0.06, 0.06, 0.075))
            c.ball(c.stuff((1, 1, 1), 0.2, glow=0.8), fine=10, at=(1.235, 0.33 * s, 1.30), size=0.02)
        c.box(dark, (0.62, 0.10, 0.06), 0.02, at=(-0.08, 0, 1.70))
        coin = [(0, 0.045), (0.27, 0.045), (0.32, 0.06), (0.34, 0.04), (0.34, -0.04), (0.32, -0.06), (0.27, -0.045),
            (0, -0.045)]  # fmt: skip
        c.lathe(coin, gold, at=(-0.08, 0, 1.88), turn=(90, 0, 0), fine=40)
        a = np.linspace(0, 4.2 * np.pi, 60)
        curl = np.stack([-1.02 - 0.055 * a / 2, 0.11 * np.sin(a), 1.05 + 0.11 * np.cos(a) - 0.11], 1)
        c.tube(curl, [0.06, 0.05, 0.045, 0.03], pink, sides=12, fine=80)


def brain(c: Craft) -> None:
    look = c.stuff(None, 0.28, coat=0.5, sss=0.15, deep=0.05)

    def folds(p: Points, scale: float, seed: int) -> Points:
        q = p + 0.11 * np.stack([ripple(p, 3.4, seed + k) for k in range(3)], 1)
        return np.abs(np.sin(scale * ripple(q, 2.9, seed + 7, 22)))

    for s in (-1, 1):

        def shape(p: Points, s: int = s) -> Points:
            deep = folds(p * (1, 1, 1) + (3 * s, 0, 0), 4.2, 20 + s)
            flat = ease(0.0, 0.5, s * p[:, 0])
            q = p * (0.90 + 0.12 * ease(0.0, 0.55, deep))[:, None]
            q[:, 0] = s * np.maximum(s * q[:, 0], -0.02) * (0.78 + 0.1 * flat) + s * 0.03
            q[:, 2] = np.where(q[:, 2] < -0.25, -0.25 + 0.55 * (q[:, 2] + 0.25), q[:, 2]) * 0.92
            return q * (1, 1.22, 1)

        def tone(p: Points, s: int = s) -> Points:
            far = np.linalg.norm(p / (0.82, 1.22, 0.92), axis=1)
            return blend((0.40, 0.10, 0.11), (0.83, 0.46, 0.43), ease(0.80, 1.0, far))

        with c.moved(turn=(0, 0, 62)):
            c.ball(look, shape, tone, 130)
    with c.moved(turn=(0, 0, 62)):

        def ribs(p: Points) -> Points:
            return p * (1 + 0.035 * np.sin(46 * p[:, 2]))[:, None]

        c.ball(
            look,
            ribs,
            lambda p: blend((0.45, 0.14, 0.14), (0.78, 0.42, 0.40), 0.5 + 0.5 * np.sin(46 * p[:, 2])),
            60,
            at=(0, 0.74, -0.52),
            size=(0.52, 0.38, 0.28),
        )
        c.tube([(0, 0.35, -0.4), (0, 0.48, -0.8), (0, 0.52, -1.12)], [0.22, 0.17, 0.12], look,
            lambda p: np.tile((0.80, 0.52, 0.46), (len(p), 1)), sides=24)  # fmt: skip


def _visage(u: Points, v: Points) -> Points:
    """A face without eyes: u -1 .. 1 to the right, v -1 (chin) .. 1 (brow)."""
    wide = (
        0.78
        * np.sqrt(np.clip(1 - 0.72 * np.clip(-v, 0, 1) ** 2.2, 0, 1))
        * (1 - 0.10 * np.clip(v, 0, 1) ** 3)
    )
    a = u * np.radians(82)
    x, z = wide * np.sin(a), 1.06 * v
    y = -0.80 * wide * np.cos(a) + 0.22 * v**2
    nose = np.exp(-((u / 0.13) ** 2)) * ease(0.42, -0.20, v) * ease(-0.34, -0.24, v)
    y = y - 0.27 * nose
    y += 0.12 * np.exp(-(((np.abs(u) - 0.36) / 0.2) ** 2) - ((v - 0.18) / 0.16) ** 2)
    y -= 0.05 * np.exp(-((u / 0.26) ** 2) - ((v + 0.52) / 0.10) ** 2)
    y -= 0.06 * np.exp(-(((np.abs(u) - 0.45) / 0.25) ** 2) - ((v + 0.15) / 0.25) ** 2)
    return np.stack([x, y, z], -1)


def venetian_mask(c: Craft) -> None:
    u, v = np.meshgrid(np.linspace(-1, 1, 260), np.linspace(-1, 1, 260), indexing="ij")
    p = _visage(u, v)
    x, z = u.ravel(), v.ravel()

    def paint(_: Points) -> Points:
        tone = np.tile((0.86, 0.83, 0.76), (len(x), 1))
        gold, red, black = (0.72, 0.46, 0.10), (0.48, 0.01, 0.03), (0.012, 0.010, 0.012)
        half = ease(0.02, 0.03, z + 0.02 + 0.10 * np.abs(x) - 0.05 * np.cos(9 * x)) * (z < 1)
        tone = blend(tone, (0.20, 0.01, 0.09), half)
        for k in range(4):
            ring = np.hypot((np.abs(x) - 0.62 - 0.06 * k) / 0.10, (z - 0.52 + 0.30 * k) / 0.085)
            tone = blend(tone, gold, 0.9 * ease(0.22, 0.12, np.abs(ring - 0.9)))
        swirl = np.abs(
            np.sin(9 * np.hypot(np.abs(x) - 0.38, z - 0.68) + 2 * np.arctan2(z - 0.68, np.abs(x) - 0.38))
        )
        tone = blend(tone, gold, 0.85 * half * ease(0.34, 0.16, swirl) * ease(0.40, 0.46, z))
        edge = np.abs(z + 0.02 + 0.10 * np.abs(x) - 0.05 * np.cos(9 * x) - 0.025)
        tone = blend(tone, gold, ease(0.035, 0.02, edge))
        eye = np.hypot((np.abs(x) - 0.355) / 0.20, (z - 0.18 - 0.12 * (np.abs(x) - 0.35)) / 0.085)
        tone = blend(tone, gold, ease(1.36, 1.26, eye))
        tone = blend(tone, black, ease(1.04, 0.98, eye))
        bow = 0.055 * np.cos(np.clip(x / 0.24, -1, 1) * np.pi / 2) + 0.018 * np.cos(22 * x) * (
            np.abs(x) < 0.12
        )
        lips = (np.abs(z + 0.53) < bow) & (np.abs(x) < 0.24)
        tone = blend(tone, red, lips.astype(float))
        return blend(tone, (0.2, 0.005, 0.012), 0.8 * ((np.abs(z + 0.528) < 0.006) & (np.abs(x) < 0.22)))

    with c.moved(turn=(0, 0, -16)):
        c.grid(p, c.stuff(None, 0.24, coat=0.7), paint)
        gold = c.stuff((0.80, 0.54, 0.16), 0.25, metal=1.0, glow=0.1)
        for k in (0, -1):
            c.tube(p[k][::13], 0.028, gold, sides=10, fine=80)
            c.tube(p[:, k][::13], 0.028, gold, sides=10, fine=80)
        ruby = c.stuff((0.5, 0.004, 0.03), 0.05, coat=1, glow=0.2)
        c.ball(ruby, fine=24, at=(0, -0.64, 0.74), size=(0.09, 0.05, 0.12))
        torus(c, gold, 0.10, 0.022, (0, -0.64, 0.74), (90, 0, 0), (1, 1.3, 1))
        for k in range(15):
            b = -62 + 124 * k / 14
            hue = ((0.40, 0.012, 0.12), (0.10, 0.02, 0.26), (0.75, 0.55, 0.16))[k % 3]
            long = 1.25 - 0.35 * abs(b) / 62 + 0.1 * (k % 2)
            tip = np.array(hue)
            c.leaf(c.stuff(None, 0.6, sheen=0.5), long, 0.30, 0.55, 0.3, 0.8, 0.06, lambda q, tip=tip, long=long: blend(
                0.6 * tip, np.minimum(1.6 * tip, 1), np.abs(q[:, 1]) / long) * (0.75 + 0.25 * np.sin(90 * q[:, 1]
                + 40 * np.abs(q[:, 0])))[:, None], at=(0.62 * math.sin(math.radians(b)), -0.42 + 0.03 * (k % 2), 0.98),
                turn=(78, b, 0))  # fmt: skip


def gas_mask(c: Craft) -> None:
    rubber = c.stuff((0.022, 0.024, 0.022), 0.45, bump=0.15, grain=40)
    steel, glass = c.metal((0.62, 0.63, 0.64), 0.25), c.stuff((0.03, 0.05, 0.045), 0.03, coat=1.0)
    olive, strap = c.stuff((0.10, 0.12, 0.055), 0.5, coat=0.2), c.stuff((0.13, 0.12, 0.09), 0.85)

    def head(p: Points) -> Points:
        jaw = ease(0.1, -0.8, p[:, 2]) * ease(0.3, -0.9, p[:, 1])
        q = p * np.stack([0.80 - 0.20 * jaw, 0.95 + 0 * jaw, 1.08 + 0 * jaw], 1)
        brow = 0.05 * np.exp(-((p[:, 2] - 0.52) ** 2) / 0.01) * (p[:, 1] < 0)
        return q + np.stack([0 * jaw, -0.18 * jaw - brow, 0 * jaw], 1)

    with c.moved(turn=(0, 0, -24)):
        c.ball(rubber, head, None, 80)
        for s in (-1, 1):
            with c.moved((0.34 * s, -0.72, 0.24), (90, 0, 0)), c.moved(turn=(0, 26 * s, 0)):
                c.lathe(
                    [(0.36, -0.16), (0.36, 0.06), (0.34, 0.12), (0.30, 0.13), (0.28, 0.10)], rubber, fine=40
                )
                torus(c, steel, 0.30, 0.035, (0, 0, 0.12))
                c.ball(glass, fine=40, at=(0, 0, 0.06), size=(0.29, 0.29, 0.10))
        with c.moved((0, -0.92, -0.42), (112, 0, 0)):
            c.lathe([(0.34, -0.2), (0.32, 0.08), (0.27, 0.14), (0.27, 0.22)], rubber, fine=40)
            c.lathe([(0.27, 0.16), (0.43, 0.20), (0.45, 0.24), (0.45, 0.70), (0.43, 0.74), (0.36, 0.76), (0.34, 0.72),
                (0, 0.72)], olive, fine=90)  # fmt: skip
            for z in (0.32, 0.42, 0.52, 0.62):
                torus(c, olive, 0.45, 0.022, (0, 0, z))
            for k in range(18):
                b, r = 2.4 * k, 0.30 * math.sqrt((k + 0.5) / 18)
                c.ball(rubber, fine=8, at=(r * math.cos(b), r * math.sin(b), 0.725), size=(0.03, 0.03, 0.012))
        for s in (-1, 1):
            with c.moved((0.56 * s, -0.62, -0.40), (90, 0, 0)), c.moved(turn=(0, 52 * s, 0)):
                c.lathe([(0.2, -0.1), (0.2, 0.06), (0.17, 0.1), (0, 0.1)], steel, fine=30)
            for z, lift in ((0.52, 0.16), (-0.02, -0.06)):
                c.tube(
                    [(0.62 * s, -0.45, z), (0.80 * s, 0.0, z + lift), (0.62 * s, 0.6, z + lift)],
                    0.055,
                    strap,
                    sides=10,
                    section=lambda a: 0.35 + 0.65 * np.abs(np.sin(a)),
                )


BUILDERS: dict[str, Builder] = {
    "avocado-chair": avocado_chair, "piggy-bank": piggy_bank, "brain": brain, "venetian-mask": venetian_mask,
    "gas-mask": gas_mask,
}  # fmt: skip

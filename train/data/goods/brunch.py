"""What cafés serve and beekeepers sell, built and rendered for `cooked.py`: matcha, avocado toast, honeycomb, a fruit
tart, a bento box and a salad.
"""

from __future__ import annotations

import math

import numpy as np
from data.goods.cakes import berry
from data.goods.craft import GOLDEN, At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import basil, bowl, half_egg, plate
from data.goods.fruit import around
from data.goods.greens import beads
from data.goods.heaps import die, heaped, stamp
from data.goods.sewing import rounded
from data.goods.utensils import honey


def matcha(c: Craft) -> None:
    """A latte in a green bowl-like cup, a heart of milk on it, with a whisk's worth of powder beside."""
    glaze = c.stuff(
        (0.10, 0.19, 0.11), 0.22, second=(0.16, 0.26, 0.15), scale=5, coat=0.6, bump=0.05, grain=18
    )
    side = [(0, 0), (0.42, 0), (0.45, 0.06), (0.72, 0.2), (0.98, 0.62), (1.02, 1.06), (1.0, 1.1), (0.96, 1.06),
            (0.92, 0.64), (0.66, 0.26), (0, 0.16)]  # fmt: skip
    c.lathe([(0, 0), (0.7, 0), (0.75, 0.03), (1.45, 0.16), (1.5, 0.2), (1.46, 0.21), (0.6, 0.07), (0, 0.06)],
            c.wood((0.46, 0.26, 0.11), (0.30, 0.15, 0.06)), steps=96)  # fmt: skip
    with c.moved((0, 0, 0.06)):
        c.lathe(side, glaze, steps=96, fine=100)
        c.tube([(0.93, 0, 0.9), (1.28, 0, 0.92), (1.4, 0, 0.66), (1.22, 0, 0.4), (0.84, 0, 0.36)], 0.08, glaze,
               sides=16, fine=50)  # fmt: skip

        def foam(p: Points) -> Points:
            x, y = p[:, 0], p[:, 1]
            r = np.hypot(x, y)
            green = blend((0.20, 0.32, 0.035), (0.13, 0.23, 0.02), ease(0.5, 0.9, r) + 0.3 * ripple(p, 5, 2))
            rings = np.zeros(len(p))
            for size, low in ((0.62, 0.44), (0.36, 0.22)):  # a heart within a heart
                u, v = x / size, (y + 0.06) / size
                heart = (u * u + v * v - 0.7) ** 3 * 1.4 - u * u * v**3 * 1.6
                inner = ((x / low) ** 2 + ((y + 0.06) / low) ** 2 - 0.7) ** 3 * 1.4 - (x / low) ** 2 * (
                    (y + 0.06) / low) ** 3 * 1.6  # fmt: skip
                rings = np.maximum(rings, ease(0.02, -0.02, heart) * ease(-0.03, 0.03, inner))
            return blend(green, (0.80, 0.80, 0.56), rings)

        n = 150
        line = np.stack([np.linspace(0, 0.955, n), 0.955 + 0.02 * np.linspace(0, 1, n) ** 4], -1)
        c.lathe(line, c.stuff(None, 0.5, coat=0.2, bump=0.06, grain=40), None, foam, 260, n)
    powder = c.stuff((0.22, 0.36, 0.03), 0.95, bump=0.5, grain=26)
    with c.moved((-1.42, -1.32, 0)):
        c.lathe([(0, 0), (0.34, 0), (0.5, 0.14), (0.52, 0.17), (0.47, 0.15), (0, 0.06)], c.china())
        c.lathe(
            [(0, 0.32), (0.12, 0.28), (0.44, 0.12)],
            powder,
            lambda p: p * (1 + 0.05 * ripple(p, 6, 2))[:, None],
        )


def _toast(c: Craft, at: At, turn: At, size: float) -> None:
    """A slice of toast with a fan of avocado, seeds and what is on it."""
    half = [
        (0.0, 0.95),
        (0.5, 1.0),
        (0.85, 0.9),
        (0.95, 0.62),
        (0.78, 0.42),
        (0.8, -0.7),
        (0.7, -0.88),
        (0, -0.9),
    ]
    outline = np.array(half + [(-x, z) for x, z in half[-2:0:-1]])
    crust = c.stuff((0.34, 0.14, 0.04), 0.75, second=(0.22, 0.085, 0.025), scale=5, bump=0.3)
    crumb = c.stuff((0.60, 0.36, 0.14), 0.85, second=(0.40, 0.20, 0.07), scale=4, bump=0.6, grain=16)
    with c.moved(at, turn, size):
        c.cut(rounded(outline, 0.08), 0.22, crust, 0.06, turn=(-90, 0, 0))
        c.cut(0.94 * rounded(outline, 0.08), 0.22, crumb, 0.04, at=(0, 0, 0.02), turn=(-90, 0, 0))
        mash = c.stuff(
            (0.34, 0.42, 0.07), 0.5, second=(0.50, 0.55, 0.17), scale=3, bump=0.5, grain=9, sss=0.1
        )

        def lumpy(p: Points) -> Points:
            q = p * (0.78, 0.82, 1) * (1 + 0.06 * ripple(p, 3, 4))[:, None]
            q[:, 2] += 0.03 * ripple(p, 5, 3)
            return q

        c.lathe([(0, 0.2), (0.7, 0.19), (0.95, 0.14), (1.0, 0.08)], mash, lumpy, steps=90, at=(0, 0.02, 0.05))


def avocado_toast(c: Craft) -> None:
    plate(c, c.stuff((0.80, 0.79, 0.76), 0.3, second=(0.72, 0.70, 0.66), scale=7, coat=0.4), size=1.25)
    flesh, rind = (0.62, 0.62, 0.20), (0.26, 0.36, 0.05)

    def tint(p: Points) -> Points:
        return blend(flesh, rind, ease(0.36, 0.56, np.hypot(p[:, 0], p[:, 1])))

    look = c.stuff(None, 0.35, coat=0.25, sss=0.15)

    def piece(c: Craft) -> None:
        u = np.linspace(0, math.pi, 26)
        ring = np.stack([np.cos(u) * 0.5, np.sin(u) * 0.62], -1)
        core = np.stack([np.cos(u) * 0.27, np.sin(u) * 0.32], -1)
        rows = [np.stack([np.c_[q, np.full(26, z)] for q in (core, ring)], 1) for z in (0, 0.1)]
        strip = np.concatenate([rows[1], rows[0][:, ::-1]], 1)
        c.grid(strip, look, tint, wrap=True)

    slab = die(c, piece)
    for side, (at, turn) in enumerate(
        (((-0.72, 0.28, 0.28), (0, -4, 14)), ((0.72, -0.42, 0.3), (4, 6, -12)))
    ):
        _toast(c, at, turn, 0.98)
        with c.moved(at, turn, 0.98):
            if side == 0:
                for k in range(7):
                    stamp(c, slab, (0.02 * k - 0.1, -0.82 + 0.22 * k, 0.25), (24, 0, 4 * k - 12), 1.05)
            else:
                egg = c.stuff((0.90, 0.88, 0.83), 0.25, coat=0.4, sss=0.25)
                spread = lambda p: p * (1 + 0.10 * ripple(p * (1, 1, 0), 2.6, 3))[:, None]  # noqa: E731
                c.lathe(
                    [(0, 0.2), (0.35, 0.19), (0.6, 0.12), (0.66, 0.04), (0.6, 0)],
                    egg,
                    spread,
                    at=(0, 0.05, 0.22),
                )
                c.ball(
                    c.stuff((0.84, 0.33, 0.01), 0.12, coat=0.9, sss=0.2),
                    at=(0.03, 0.05, 0.4),
                    size=(0.28, 0.28, 0.17),
                )
            pepper = [(c.jitter(0.55), c.jitter(0.6), 0.46 if side else 0.5) for _ in range(60)]
            beads(c, pepper, 0.014, c.stuff((0.03, 0.02, 0.02), 0.7), fine=5)
            flakes = [(c.jitter(0.55), c.jitter(0.62), 0.44 if side else 0.5) for _ in range(26)]
            beads(c, flakes, 0.024, c.stuff((0.56, 0.03, 0.01), 0.5), fine=5)
    red = c.stuff((0.58, 0.02, 0.012), 0.14, coat=0.8)
    for x, y in ((-0.5, -1.15), (-0.85, -1.02), (-0.25, -1.35)):
        c.ball(red, at=(x, y, 0.32), size=0.2)
    basil(c, (1.0, 0.75, 0.28), 0.42)


def _comb(
    c: Craft, wide: int, deep: int, at: At = (0, 0, 0), turn: At = (0, 0, 0), size: float = 1.0
) -> None:
    """A piece of honeycomb that lies, its cells open to above."""
    wax = c.stuff((0.80, 0.50, 0.10), 0.4, second=(0.70, 0.38, 0.05), scale=3, sss=0.3, deep=0.06, coat=0.2)
    gold = c.stuff((0.66, 0.24, 0.008), 0.04, coat=1.0, second=(0.78, 0.36, 0.015), scale=2, glow=0.05)
    a = np.pi / 3 * np.arange(7) + np.pi / 6
    hexagon = np.stack([np.cos(a), np.sin(a)], -1)
    rows = []
    for r, z in ((0.100, 0.0), (0.100, 0.30), (0.092, 0.315), (0.080, 0.30), (0.078, 0.02)):
        rows.append(np.c_[hexagon * r, np.full(7, z)])
    cell = np.stack(rows)
    spots = []
    for j in range(deep):
        for i in range(wide):
            x, y = 0.176 * (i - wide / 2 + 0.5 * (j % 2)), 0.152 * (j - deep / 2)
            edge = (x / (0.088 * wide)) ** 4 + (y / (0.076 * deep)) ** 4
            if edge < 1.0 + c.jitter(0.22):
                spots.append((x, y, 0.0))
    p = np.array(spots)[:, None, None] + cell[None]
    p[..., 2] += 0.02 * ripple(p.reshape(-1, 3)[:, :2], 2.0, 3).reshape(p.shape[:-1])
    with c.moved(at, turn, size):
        thing = c.grid(p, wax)
        thing.data.set_sharp_from_angle(angle=0.6)
        fill = np.array([np.c_[hexagon[:6] * 0.082, np.full(6,
            0.23 + c.jitter(0.03) - (0.12 if c.rng.random() < 0.12 else 0))]
                         for _ in spots])  # fmt: skip
        middle = fill.mean(1, keepdims=True) - (0, 0, 0.015)
        rings = np.stack([np.repeat(middle, 6, 1), fill], 1) + np.array(spots)[:, None, None]
        c.grid(rings, gold, wrap=True)


def honeycomb(c: Craft) -> None:
    """On a board, dripping, with a dipper."""
    c.box(c.wood((0.42, 0.22, 0.09), (0.26, 0.12, 0.045)), (3.7, 2.5, 0.14), 0.05, at=(0, 0, -0.07))
    gold = c.stuff((0.66, 0.24, 0.008), 0.03, coat=1.0, second=(0.78, 0.36, 0.015), scale=1.5, glow=0.06)
    pool = lambda p: p * (1 + 0.14 * ripple(p * (1, 1, 0), 1.6, 5))[:, None]  # noqa: E731
    c.lathe([(0, 0.05), (1.2, 0.05), (1.36, 0.03), (1.38, 0)], gold, pool, steps=120, size=(1.12, 0.76, 1))
    _comb(c, 15, 12, (-0.15, 0.1, 0.03), (4, 0, 12), 0.98)
    _comb(c, 9, 7, (0.75, -0.42, 0.26), (-16, 14, 38), 0.92)
    for x, y in ((-0.9, -0.72), (-0.35, -0.86), (0.5, -0.95)):
        c.tube([(x, y, 0.28), (x, y - 0.06, 0.15), (x, y - 0.1, 0.02)], [0.07, 0.05, 0.1], gold)
    _dipper(c, (0.1, -0.35, 0.6), (0, 64, 28))


def _dipper(c: Craft, at: At, turn: At) -> None:
    wood = c.stuff(
        (0.52, 0.30, 0.13), 0.45, second=(0.38, 0.19, 0.07), scale=4, stretch=(6, 6, 0.6), coat=0.2
    )
    line: list[tuple[float, float]] = [(0, -0.45)]
    for k in range(7):
        r = 0.30 * math.sin(0.45 + 2.3 * k / 6)
        line += [
            (0.13, -0.42 + 0.12 * k),
            (r, -0.40 + 0.12 * k),
            (r, -0.335 + 0.12 * k),
            (0.13, -0.315 + 0.12 * k),
        ]
    with c.moved(at, turn):
        c.lathe([*line, (0.07, 0.5), (0, 0.5)], wood, fine=260)
        c.tube([(0, 0, 0.35), (0, 0, 1.2), (0, 0, 2.1)], [0.075, 0.06, 0.085], wood, sides=16)


def honey_jar(c: Craft) -> None:
    """A jar of honey with a honeycomb."""
    with c.moved((-0.75, 0.45, 0)):
        honey(c)
    gold = c.stuff((0.66, 0.24, 0.008), 0.03, coat=1.0, second=(0.78, 0.36, 0.015), scale=1.5, glow=0.06)
    pool = lambda p: p * (1 + 0.14 * ripple(p * (1, 1, 0), 1.6, 5))[:, None]  # noqa: E731
    c.lathe(
        [(0, 0.04), (0.9, 0.04), (1.0, 0.02), (1.02, 0)], gold, pool, at=(0.6, -0.5, 0), size=(1.15, 0.8, 1)
    )
    _comb(c, 11, 9, (0.62, -0.42, 0.04), (3, 0, 16), 0.98)
    _comb(c, 8, 7, (0.98, 0.12, 0.44), (34, 8, -24), 1.0)
    _dipper(c, (-0.42, -0.8, 0.28), (0, 80, 155))


def fruit_tart(c: Craft) -> None:
    plate(c, size=1.2)
    crust = c.stuff((0.62, 0.34, 0.11), 0.6, second=(0.46, 0.21, 0.06), scale=4, bump=0.3, grain=20)

    def fluted(p: Points) -> Points:
        a, r = around(p)
        return np.asarray(
            p * (1 + 0.035 * ease(1.1, 1.4, r) * np.cos(34 * a))[:, None] ** np.array((1, 1, 0))
        )

    side = [(0, 0), (1.25, 0), (1.3, 0.04), (1.52, 0.36), (1.5, 0.42), (1.42, 0.40), (1.32, 0.26), (0, 0.24)]
    c.lathe(side, crust, fluted, steps=220, fine=70, at=(0, 0, 0.1))
    c.lathe(
        [(0, 0.32), (1.2, 0.32), (1.36, 0.3)],
        c.stuff((0.84, 0.66, 0.30), 0.35, coat=0.3, sss=0.2),
        at=(0, 0, 0.1),
    )
    kind = die(c, lambda c: berry(c, (0, 0, -0.5), leaves=False))
    blue = c.ball(
        c.stuff((0.045, 0.055, 0.16), 0.4, second=(0.12, 0.15, 0.30), scale=5, coat=0.3),
        at=(0, 0, 0.2),
        size=0.02,
    )
    red = c.stuff((0.52, 0.02, 0.05), 0.4, sss=0.2, coat=0.2)

    def rasp(c: Craft) -> None:
        k = np.arange(46)
        z = 1 - 1.5 * (k + 0.5) / 46
        r = np.sqrt(1 - z * z)
        beads(
            c, np.stack([0.8 * r * np.cos(k * GOLDEN), 0.8 * r * np.sin(k * GOLDEN), z], 1), 0.27, red, fine=7
        )

    raspberry = die(c, rasp)
    for k in range(16):
        a = 2 * math.pi * k / 16
        stamp(c, kind, (1.18 * math.cos(a), 1.18 * math.sin(a), 0.52), (0, 25, math.degrees(a)), 0.46)
    for k in range(18):
        a = 2 * math.pi * k / 18
        c.again(blue, (0.84 * math.cos(a), 0.84 * math.sin(a), 0.53 + c.jitter(0.02)), (0, 0, 0), 0.135)
    green = c.stuff((0.34, 0.48, 0.06), 0.3, coat=0.5, sss=0.2)
    seeds, white = [], c.stuff((0.80, 0.82, 0.56), 0.4)
    for k in range(7):
        a = 2 * math.pi * k / 7
        x, y = 0.52 * math.cos(a), 0.52 * math.sin(a)
        with c.moved((x, y, 0.5), (8 * math.sin(a), -8 * math.cos(a), 0)):
            c.lathe([(0, 0.04), (0.2, 0.04), (0.22, 0.02), (0.22, -0.02)], green)
            c.lathe([(0, 0.05), (0.055, 0.048), (0.07, 0.038)], white)
        seeds += [(x + 0.105 * math.cos(b), y + 0.105 * math.sin(b), 0.545) for b in np.linspace(0, 6.28, 14)]
    beads(c, seeds, 0.014, c.stuff((0.02, 0.015, 0.01), 0.4), fine=5)
    for at in (
        (0, 0, 0.6),
        *((0.24 * math.cos(b), 0.24 * math.sin(b), 0.57) for b in np.linspace(0, 5.2, 6)),
    ):
        stamp(c, raspberry, at, (c.jitter(20), c.jitter(20), 0), 0.14)
    basil(c, (0.05, 0.02, 0.74), 0.26)


def salad(c: Craft) -> None:
    """Leaves, tomatoes, cucumber, onion rings, olives and cheese in a white bowl."""
    bowl(c, size=(1.3, 1.3, 1))
    leaf = c.stuff((0.20, 0.36, 0.05), 0.4, second=(0.34, 0.48, 0.12), scale=3, coat=0.2, sss=0.15)
    dark = c.stuff((0.07, 0.20, 0.025), 0.4, second=(0.12, 0.27, 0.04), scale=4, coat=0.2)
    c.lathe([(0, 1.12), (1.0, 1.0), (1.55, 0.85)], c.stuff((0.09, 0.19, 0.03), 0.7, bump=0.5), steps=40)
    kinds = [
        c.leaf(m, 1.0, 0.6, 1.2, 0.5, 1.0, wave=0.35, at=(0, 0, 0.3), size=0.01) for m in (leaf, dark, leaf)
    ]
    for k, at in enumerate(heaped(c, 1.4, 1.0, 1.55, 0.25)):
        spin = math.degrees(math.atan2(at[1], at[0])) + 90 + c.jitter(90)
        c.again(kinds[k % 3], at, (c.jitter(35), c.jitter(35), spin), c.rng.uniform(0.7, 1.0))
    red, seedy = (
        c.stuff((0.58, 0.02, 0.012), 0.14, coat=0.8),
        c.stuff((0.66, 0.13, 0.05), 0.25, coat=0.6, bump=0.4, grain=12),
    )

    def wedge(c: Craft) -> None:
        c.lathe([(0, -0.4), (0.28, -0.3), (0.4, 0)], red)
        c.lathe([(0, 0.0), (0.37, 0.0), (0.4, -0.01)], seedy)

    half = die(c, wedge)
    for x, y, z in (
        (0.7, -0.62, 1.42),
        (-0.55, -0.85, 1.4),
        (-0.95, 0.1, 1.38),
        (0.25, 0.5, 1.62),
        (1.02, 0.1, 1.32),
    ):
        stamp(c, half, (x, y, z), (c.jitter(60) + 20, c.jitter(50), 0), 0.72)
    rind, flesh = (
        c.stuff((0.05, 0.16, 0.025), 0.4),
        c.stuff((0.56, 0.66, 0.30), 0.3, second=(0.70, 0.76, 0.46), coat=0.3),
    )

    def coin(c: Craft) -> None:
        c.lathe([(0, 0.05), (0.32, 0.05), (0.32, -0.05), (0, -0.05)], flesh)
        c.lathe([(0.32, 0.05), (0.35, 0.045), (0.35, -0.045), (0.32, -0.05)], rind)

    slice_ = die(c, coin)
    for x, y, z in (
        (0.1, -0.95, 1.42),
        (0.3, -0.12, 1.62),
        (-0.35, -0.2, 1.62),
        (-0.6, 0.55, 1.5),
        (0.8, 0.55, 1.45),
        (1.1, -0.4, 1.3),
    ):
        stamp(c, slice_, (x, y, z), (c.jitter(50) + 15, c.jitter(40), 0))
    onion = c.stuff((0.42, 0.07, 0.20), 0.3, second=(0.80, 0.66, 0.70), scale=4, coat=0.3)
    for x, y in ((0.45, -0.55), (-0.2, -0.62), (-0.1, 0.25)):
        for r in (0.26, 0.2):
            a = np.linspace(0, 6.28, 30)
            line = np.stack([r * np.cos(a), r * np.sin(a), 0 * a], -1)
            c.tube(
                line,
                0.025,
                onion,
                at=(x + c.jitter(0.1), y, 1.72),
                turn=(c.jitter(45), c.jitter(45), 0),
                sides=8,
            )
    olive = c.stuff((0.018, 0.012, 0.016), 0.15, coat=0.8)
    for x, y, z in (
        (0.05, -0.5, 1.66),
        (-0.75, -0.4, 1.52),
        (0.62, 0.22, 1.6),
        (0.85, -0.85, 1.25),
        (-0.3, -1.1, 1.3),
    ):
        c.lathe([(0.05, 0.13), (0.1, 0.14), (0.14, 0.07), (0.14, -0.07), (0.1, -0.14), (0.05, -0.13)], olive, at=(x,
            y, z),
                turn=(c.jitter(70), c.jitter(70), 0), size=0.95)  # fmt: skip
    feta = c.stuff((0.90, 0.88, 0.83), 0.6, bump=0.3, grain=16, sss=0.3)
    for x, y, z in (
        (0.5, -0.95, 1.42),
        (-0.05, 0.0, 1.76),
        (-0.85, -0.72, 1.4),
        (0.62, -0.2, 1.6),
        (-0.45, 0.2, 1.66),
        (0.0, -0.75, 1.6),
    ):
        c.box(feta, (0.24, 0.22, 0.2), 0.03, at=(x, y, z), turn=(c.jitter(40), c.jitter(40), c.jitter(45)))
    half_egg(c, (-0.25, -0.98, 1.52), (35, 0, 20), 0.62)
    half_egg(c, (0.9, -0.32, 1.55), (30, 20, 60), 0.62)


BUILDERS: dict[str, Builder] = {
    "matcha": matcha, "avocado-toast": avocado_toast, "honeycomb": honeycomb, "honey-jar": honey_jar,
    "fruit-tart": fruit_tart, "salad-bowl": salad,
}  # fmt: skip
"""Key -> who builds it."""

"""Bread, small cakes, sausages, jam and coffee with foam, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import plate
from data.goods.drinks import cup
from data.goods.shelf import text
from data.goods.utensils import jar
from mathutils import Vector


def baguette(c: Craft) -> None:
    def one(at: At, turn: At, seed: int) -> None:
        n, sides = 260, 64
        t = np.linspace(-1, 1, n)
        r = 0.34 * (1 - np.abs(t) ** 3.5) ** 0.62 + 0.004
        a = np.linspace(0, 2 * np.pi, sides, endpoint=False)
        tt, aa = np.meshgrid(t, a, indexing="ij")
        cut = tt * 6.2 / 2 + 0.26 * np.sin(aa - np.pi / 2) * 0 + 0.42 * np.cos(aa) + 0.5
        off = np.abs(cut % 1 - 0.5)
        open_ = ease(0.30, 0.10, off) * ease(0.25, 0.75, np.sin(aa)) * ease(0.92, 0.8, np.abs(tt))
        lip = (
            np.exp(-(((off - 0.27) / 0.05) ** 2)) * ease(0.25, 0.75, np.sin(aa)) * ease(0.92, 0.8, np.abs(tt))
        )
        rr = r[:, None] * (1 + 0.10 * lip - 0.03 * open_)
        p = np.stack([2.3 * tt, rr * np.cos(aa), np.maximum(0.86 * rr * np.sin(aa), -0.2) + 0.2], -1)
        p += 0.012 * ripple(p.reshape(-1, 3), 6, seed).reshape(n, sides, 1)

        def paint(q: Points) -> Points:
            colour = blend(
                (0.60, 0.29, 0.08), (0.42, 0.16, 0.035), 0.5 + 0.5 * ripple(q * (1, 2, 2), 2.5, seed)
            )
            colour = blend(
                colour, (0.80, 0.58, 0.30), 0.85 * open_.ravel() * (0.8 + 0.2 * ripple(q, 12, seed))
            )
            colour = blend(colour, (0.24, 0.08, 0.02), 0.75 * lip.ravel())
            flour = ease(0.1, 0.9, ripple(q, 7, seed + 5)) * ease(0.1, 0.45, q[:, 2])
            return blend(colour, (0.84, 0.74, 0.58), 0.35 * flour * (1 - lip.ravel()))

        c.grid(p, c.stuff(None, 0.6, bump=0.4, grain=18, sss=0.04), paint, wrap=True, at=at, turn=turn)

    one((0, 0.35, 0), (0, 0, 24), 1)
    one((0.1, -0.5, 0), (0, 0, 38), 4)


def _paper(c: Craft, low: float, high: float, tall: float, colour: At) -> None:
    """A pleated cup."""
    a = np.linspace(0, 2 * np.pi, 480, endpoint=False)
    rings = []
    for k in range(14):
        u = k / 13
        r = low + (high - low) * u + (0.022 + 0.022 * u) * np.cos(40 * a)
        rings.append(np.stack([r * np.cos(a), r * np.sin(a), np.full(480, tall * u)], -1))
    c.grid(np.stack(rings), c.stuff(colour, 0.8, second=(0.8 * colour[0], 0.75 * colour[1], 0.7 * colour[2]), scale=4),
        wrap=True)  # fmt: skip


def muffin(c: Craft) -> None:
    berry = c.stuff((0.03, 0.03, 0.10), 0.4, second=(0.10, 0.05, 0.16), scale=9, bump=0.2)
    _paper(c, 0.62, 0.88, 0.95, (0.55, 0.33, 0.16))

    def lumpy(p: Points) -> Points:
        out = np.hypot(p[:, 0], p[:, 1])
        grow = 1 + 0.05 * ripple(p, 2.6, 3) + 0.025 * ripple(p, 8, 4)
        q = p * np.stack([grow, grow, 1 + 0.05 * ripple(p, 5, 6)], 1)
        q[:, 2] += 0.05 * ripple(p, 4, 8) * (out < 0.9)
        return q

    def paint(p: Points) -> Points:
        colour = blend((0.66, 0.36, 0.11), (0.46, 0.19, 0.045), 0.5 + 0.5 * ripple(p, 3.5, 5))
        colour = blend(colour, (0.80, 0.58, 0.26), 0.8 * ease(0.2, 1.2, ripple(p, 5, 9)))
        return blend(colour, (0.74, 0.47, 0.18), 0.7 * ease(1.12, 0.92, p[:, 2]))

    line = [
        (0.80, 0.86),
        (1.0, 0.92),
        (1.12, 1.05),
        (1.08, 1.22),
        (0.88, 1.44),
        (0.55, 1.62),
        (0.25, 1.70),
        (0, 1.72),
    ]
    c.lathe(line, c.stuff(None, 0.7, bump=0.8, grain=13, sss=0.08), lumpy, paint, 140, 110)
    spots: list[Vector] = []
    while len(spots) < 13:
        a, d = c.rng.uniform(0, 6.3), math.sqrt(c.rng.random())
        q = Vector((1.0 * d * math.cos(a), 1.0 * d * math.sin(a), 1.73 - 0.56 * d**2.4))
        if all((q - s).length > 0.32 for s in spots):
            spots.append(q)
            c.ball(
                berry,
                lambda p: p * (1 + 0.07 * ripple(p, 2, 5))[:, None],
                fine=20,
                at=q - Vector((0, 0, 0.035)),
                size=0.125,
            )


def brownie(c: Craft) -> None:
    nut = c.stuff((0.50, 0.28, 0.10), 0.6, second=(0.34, 0.17, 0.06), scale=6, bump=0.5, grain=10)
    chip = c.stuff((0.035, 0.014, 0.008), 0.25, coat=0.4)
    dark = c.stuff((0.075, 0.026, 0.012), 0.8, second=(0.035, 0.012, 0.006), scale=9, bump=1.0, grain=14)

    def one(at: At, turn: float, seed: int) -> None:
        with c.moved(at, (0, 0, turn)):
            side = 44
            u, v = np.meshgrid(np.linspace(-1, 1, side), np.linspace(-1, 1, side), indexing="ij")
            edge = np.maximum(np.abs(u), np.abs(v))
            x, y = u * 0.80, v * 0.80
            flat = np.stack([x, y, 0 * x], -1).reshape(-1, 3)
            top = 0.60 + 0.025 * ripple(flat, 3, seed).reshape(x.shape) - 0.04 * ease(0.85, 1, edge)
            cracks = np.abs(ripple(flat, 4.5, seed + 2)).reshape(x.shape)
            top = top - 0.03 * ease(0.10, 0.0, cracks)
            p = np.stack([x, y, top], -1)

            def crust(q: Points) -> Points:
                colour = blend((0.20, 0.085, 0.040), (0.12, 0.045, 0.020), 0.5 + 0.5 * ripple(q, 4, seed))
                return blend(colour, (0.05, 0.016, 0.008), ease(0.14, 0.0, cracks.ravel()))

            c.grid(p, c.stuff(None, 0.32, bump=0.35, grain=24, coat=0.2), crust)
            wall = lambda q: q * (1 + 0.02 * ripple(q, 9, seed))[:, None]  # noqa: E731
            a = np.linspace(-1, 1, 40)
            for k in range(4):
                w, h = np.meshgrid(a, np.linspace(0, 0.565, 26), indexing="ij")
                flat = np.stack([0.80 * w, np.full_like(w, -0.80), h], -1)
                flat = wall(flat.reshape(-1, 3)).reshape(flat.shape)
                c.grid(flat, dark, turn=(0, 0, 90 * k))
            for _ in range(7):
                c.ball(nut, lambda q: q * (1 + 0.3 * ripple(q, 2.2, seed + 3))[:, None], fine=18, at=(c.jitter(0.62),
                    c.jitter(0.62), 0.62), size=(0.13, 0.10, 0.06), turn=(0, 0, c.rng.uniform(0, 360)))  # fmt: skip
            for _ in range(6):
                c.ball(chip, fine=14, at=(c.jitter(0.66), c.jitter(0.66), 0.605), size=(0.09, 0.08, 0.05))

    one((-0.5, 0.35, 0), 20, 1)
    one((0.72, -0.55, 0), 52, 4)
    one((0.0, 0.1, 0.62), 34, 7)


def jam(c: Craft) -> None:
    jar(c, c.stuff((0.42, 0.008, 0.012), 0.06, second=(0.26, 0.004, 0.008), scale=3.5, coat=0.8, glow=0.10))

    def gingham(p: Points) -> Points:
        a = np.floor((p[:, 0] + 9) / 0.1) % 2 + np.floor((p[:, 1] + 9) / 0.1) % 2
        a = np.where(
            p[:, 2] < 1.84,
            np.floor((np.arctan2(p[:, 1], p[:, 0]) + 9) / 0.16) % 2 + np.floor(p[:, 2] / 0.1) % 2,
            a,
        )
        return blend((0.86, 0.84, 0.80), (0.62, 0.03, 0.04), a / 2)

    def pleats(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        wave = 1 + 0.07 * np.sin(22 * np.arctan2(p[:, 1], p[:, 0])) * ease(1.78, 1.5, p[:, 2]) * (r > 0.4)
        return p * np.stack([wave, wave, 1 + 0 * r], 1)

    line = [
        (0, 1.95),
        (0.4, 1.945),
        (0.58, 1.9),
        (0.64, 1.8),
        (0.63, 1.72),
        (0.64, 1.66),
        (0.78, 1.52),
        (0.86, 1.42),
    ]
    c.lathe(line, c.stuff(None, 0.85, bump=0.15, grain=80), pleats, gingham, 260, 120)
    c.lathe(
        [(0.645, 1.74), (0.675, 1.72), (0.68, 1.69), (0.645, 1.67)],
        c.stuff((0.60, 0.42, 0.20), 0.8, bump=0.3),
        fine=14,
    )
    a = np.linspace(-2.2, -0.94, 30)
    c.grid(np.stack([np.stack([0.712 * np.cos(a), 0.712 * np.sin(a), np.full(30, z)], -1) for z in (0.35, 1.02)]),
        c.stuff((0.86, 0.82, 0.70), 0.7))  # fmt: skip
    red = c.stuff((0.50, 0.012, 0.02), 0.5)
    text(c, "JAM", 0.25, red, (0, -0.725, 0.80))
    for x in (-0.1, 0.1):
        c.ball(red, lambda p: p * np.stack([1 - 0.35 * np.clip(-p[:, 2], 0, 1)] * 2 + [1 + 0 * p[:, 0]], 1), fine=16,
            at=(x, -0.715, 0.53), size=(0.085, 0.02, 0.11))  # fmt: skip
        c.leaf(c.leafy(), 0.1, 0.1, at=(x, -0.735, 0.6), turn=(90, 0, 20 * x))


def sausages(c: Craft) -> None:
    plate(c)
    leafy = c.leafy((0.14, 0.34, 0.04), (0.08, 0.22, 0.02))

    def one(y: float, z: float, turn: float, seed: int) -> None:
        x = np.linspace(-1, 1, 7)
        path = np.stack([0.98 * x, y + 0.16 * x**2, z + 0 * x], 1)

        def fried(p: Points) -> Points:
            colour = blend(
                (0.44, 0.15, 0.045), (0.28, 0.07, 0.02), 0.5 + 0.6 * ripple(p * (1, 2, 2), 3, seed)
            )
            stripe = np.abs(((p[:, 0] + 0.35 * p[:, 1]) / 0.3 + 9) % 1 - 0.5)
            mark = ease(0.16, 0.08, stripe) * ease(z + 0.02, z + 0.13, p[:, 2]) * (np.abs(p[:, 0]) < 0.95)
            return blend(colour, (0.05, 0.015, 0.008), 0.85 * mark)

        c.tube(path, [0.17, 0.21, 0.225, 0.23, 0.225, 0.21, 0.15], c.stuff(None, 0.24, bump=0.25, grain=16,
            coat=0.55, sss=0.05),
            fried, 40, 110, turn=(0, 0, turn))  # fmt: skip
        for s in (-1, 1):
            with c.moved(turn=(0, 0, turn)):
                c.tube([(1.0 * s, y + 0.16, z), (1.1 * s, y + 0.19, z), (1.2 * s, y + 0.2, z - 0.01)], [0.09,
                    0.045, 0.06],
                    c.stuff((0.26, 0.08, 0.03), 0.4), sides=10, fine=10)  # fmt: skip

    for k, y in enumerate((-0.62, -0.12, 0.38)):
        one(y, 0.36, 8 + 3 * (k - 1), k)
    one(0.0, 0.72, -9, 7)
    for k in range(7):
        c.leaf(
            leafy,
            0.42,
            0.3,
            0.9,
            0.4,
            1.0,
            wave=0.6,
            at=(0.95 + c.jitter(0.1), -0.85 + c.jitter(0.1), 0.2),
            turn=(20, 0, 51 * k),
        )


def latte(c: Craft) -> None:
    white = c.china((0.84, 0.83, 0.81))
    cup(c, white, white)

    def foam(p: Points) -> Points:
        x, y = p[:, 0], p[:, 1]
        r = np.hypot(x, y)
        colour = blend((0.34, 0.135, 0.035), (0.22, 0.075, 0.018), ease(0.5, 0.8, r) + 0.25 * ripple(p, 5, 2))
        # a rosette: leaves that fold over one another along a stem, a heart on top
        v = y + 0.02 * np.sin(9 * x)
        half = 0.52 * np.sqrt(np.clip(1 - ((v + 0.08) / 0.60) ** 2, 0, 1))
        leaves = ((v - 0.75 * np.abs(x)) / 0.165 + 9) % 1
        white_ = (
            ease(0.30, 0.42, leaves)
            * ease(1.0, 0.9, leaves)
            * ease(half, half - 0.05, np.abs(x))
            * (v < 0.32)
        )
        heart = (np.abs(x) - 0.0) ** 2 * 1.25 + (v - 0.40 - 0.5 * np.abs(x) ** 0.9 * 0.55) ** 2 * 2.2
        white_ = np.maximum(white_, ease(0.062, 0.045, heart))
        white_ = np.where(np.abs(x) < 0.018, np.where(v < 0.3, 0.0, white_), white_)
        return blend(colour, (0.86, 0.76, 0.60), white_)

    n = 150
    line = np.stack([np.linspace(0, 0.80, n), 0.955 + 0.012 * np.linspace(0, 1, n) ** 4], -1)
    c.lathe(line, c.stuff(None, 0.45, coat=0.25, bump=0.05, grain=40), None, foam, 260, n)
    steel = c.metal((0.78, 0.78, 0.80), 0.18)
    with c.moved((-0.2, -1.02, 0.24), (0, 0, -8)):
        c.tube([(-0.15, 0, 0.03), (0.5, 0, 0.05), (1.25, 0.0, 0.12)], [0.03, 0.035, 0.05], steel, sides=12)
        c.ball(steel, at=(-0.34, 0, 0.03), size=(0.24, 0.15, 0.05))


BUILDERS: dict[str, Builder] = {
    "baguette": baguette,
    "muffin": muffin,
    "brownie": brownie,
    "jam": jam,
    "sausages": sausages,
    "latte": latte,
}

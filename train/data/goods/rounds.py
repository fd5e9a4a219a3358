"""A wheel of cheese and a basket of bread, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from data.goods import bakery
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.greens import beads
from data.goods.hampers import wicker
from data.goods.heaps import die, stamp
from data.goods.platters import board


def cheese_wheel(c: Craft) -> None:
    """A wheel with a wedge cut out of it, which lies in front."""
    top = board(c, 3.9, 3.1)
    rind = c.stuff(
        (0.74, 0.42, 0.06), 0.45, second=(0.62, 0.32, 0.04), scale=3, bump=0.25, grain=9, coat=0.25
    )

    def paste(p: Points) -> Points:
        return blend((0.86, 0.68, 0.26), (0.84, 0.62, 0.20), 0.5 + 0.5 * ripple(p, 3, 2))

    inside = c.stuff(None, 0.5, bump=0.2, grain=16, sss=0.2)

    def piece(c: Craft, first: float, last: float, r: float, tall: float) -> None:
        """From one angle to another, in radians."""
        a = np.linspace(first, last, 140)
        rim = [
            (0.0, tall),
            (r - 0.1, tall),
            (r - 0.03, tall - 0.03),
            (r, tall - 0.12),
            (1.02 * r, tall / 2),
            (r, 0.12),
            (r - 0.03, 0.03),
            (r - 0.1, 0),
            (0.0, 0),
        ]
        line = np.array(rim)
        p = np.stack(
            [line[:, :1] * np.cos(a), line[:, :1] * np.sin(a), np.repeat(line[:, 1:], len(a), 1)], -1
        )
        c.grid(p, rind)
        for b, s in ((first, -1), (last, 1)):
            u, v = np.meshgrid(np.linspace(0, 1, 90), np.linspace(0, 1, 50), indexing="ij")
            far = u * (r - 0.012 - 0.05 * np.abs(2 * v - 1) ** 12)
            face = np.stack([far * math.cos(b), far * math.sin(b), 0.006 + v * (tall - 0.012)], -1)
            out = np.array((-math.sin(b) * s, math.cos(b) * s, 0))
            rng = np.random.default_rng(round(100 * b) % 97)
            dent = np.zeros(u.shape)
            for _ in range(11):
                x, z, w = rng.uniform(0.08, 0.92), rng.uniform(0.12, 0.88), rng.uniform(0.05, 0.115)
                near = np.hypot((u - x) * r, (v - z) * tall)
                dent = np.maximum(dent, np.sqrt(np.clip(1 - (near / w) ** 2, 0, 1)) * 0.9 * w)
            deep = dent.ravel()

            def tint(p: Points, deep: Points = deep) -> Points:
                return blend(paste(p), (0.64, 0.40, 0.08), ease(0.0, 0.07, deep))

            c.grid(face - dent[..., None] * out + 0.004 * out, inside, tint)

    with c.moved((0, 0.3, top)):
        piece(c, math.radians(-52), math.radians(252), 1.3, 0.78)
    with c.moved((0.45, -0.62, top), (0, 0, 8)):
        piece(c, math.radians(-78), math.radians(-30), 1.15, 0.74)


def bread_basket(c: Craft) -> None:
    """Rolls, a baguette and croissants in a basket with a cloth."""
    with c.moved(size=(1.25, 0.95, 0.8)):
        wicker(c, 1.05, 1.5, 1.0, False)
    linen = c.stuff((0.84, 0.81, 0.74), 0.85, bump=0.2, grain=40)
    a, t = np.meshgrid(np.linspace(0, 2 * np.pi, 220, endpoint=False), np.linspace(0, 1, 24), indexing="ij")
    fold = 0.05 * np.sin(11 * a) + 0.04 * np.sin(23 * a + 1)
    out = 1.2 + 0.44 * ease(0, 0.5, t) + (0.08 + fold) * ease(0.4, 1, t)
    z = 0.5 + 0.50 * ease(0, 0.5, t) - (0.34 + 0.16 * np.cos(4 * a)) * ease(0.55, 1, t)
    c.grid(
        np.stack([1.22 * out * np.cos(a), 0.94 * out * np.sin(a), z], -1).transpose(1, 0, 2), linen, wrap=True
    )
    c.lathe([(0, 0.72), (1.0, 0.68), (1.42, 0.5)], linen, lambda p: p * (1.22, 0.94, 1), None, 60)

    def roll(c: Craft, tone: At, dark: At, seed: int, cut: bool) -> None:
        def shape(p: Points) -> Points:
            q = p * (0.52, 0.46, 0.36)
            if cut:
                q[:, 2] -= (
                    0.05 * np.exp(-((q[:, 1] / 0.05) ** 2)) * (p[:, 2] > 0) * ease(0.5, 0.3, np.abs(q[:, 0]))
                )
            q[:, 2] = np.maximum(q[:, 2], -0.2)
            return q * (1 + 0.025 * ripple(q, 4, seed))[:, None]

        def paint(p: Points) -> Points:
            colour = blend(tone, dark, 0.4 + 0.4 * ripple(p, 3, seed) + 0.6 * p[:, 2])
            if cut:
                colour = blend(
                    colour,
                    (0.80, 0.60, 0.32),
                    0.85
                    * np.exp(-((p[:, 1] / 0.06) ** 2))
                    * (p[:, 2] > 0.1)
                    * ease(0.5, 0.3, np.abs(p[:, 0])),
                )
            flour = ease(0.2, 1.0, ripple(p, 8, seed + 5)) * ease(0.0, 0.3, p[:, 2])
            return blend(colour, (0.85, 0.77, 0.62), (0.5 if cut else 0.0) * flour)

        c.ball(c.stuff(None, 0.5, bump=0.3, grain=16, coat=0.0 if cut else 0.35, sss=0.05), shape, paint, 60)
        if not cut:
            seeds = c.stuff((0.84, 0.74, 0.50), 0.5)
            spots = []
            for _ in range(60):
                b, s = c.rng.uniform(0, 6.3), 0.75 * math.sqrt(c.rng.random())
                spots.append(
                    (0.52 * s * math.cos(b), 0.46 * s * math.sin(b), 0.36 * math.sqrt(1 - s * s) + 0.006)
                )
            beads(c, spots, 0.016, seeds, fine=5)

    golden = die(c, partial(roll, tone=(0.62, 0.31, 0.08), dark=(0.40, 0.145, 0.03), seed=3, cut=False))
    rustic = die(c, partial(roll, tone=(0.58, 0.32, 0.12), dark=(0.42, 0.19, 0.06), seed=6, cut=True))
    brown = die(c, partial(roll, tone=(0.34, 0.15, 0.05), dark=(0.20, 0.075, 0.02), seed=9, cut=True))
    for kind, at, turn in (
        (golden, (-0.95, 0.35, 1.0), (0, -14, 20)),
        (rustic, (-0.25, 0.55, 1.06), (6, 0, -20)),
        (brown, (0.55, 0.5, 1.05), (0, 8, 30)),
        (golden, (1.1, 0.2, 0.98), (0, 16, 0)),
        (rustic, (-1.05, -0.35, 0.98), (-10, -14, 60)),
        (brown, (-0.35, -0.55, 1.0), (-14, 0, 10)),
        (golden, (0.45, -0.55, 1.02), (-14, 6, -30)),
        (rustic, (1.1, -0.38, 0.96), (-8, 16, 40)),
        (golden, (-0.5, 0.05, 1.36), (0, -4, 70)),
        (rustic, (0.38, 0.02, 1.38), (0, 6, 10)),
    ):
        stamp(c, kind, at, turn, 1.06)
    with c.moved((-0.15, 0.5, 1.30), (-8, -34, 20), 0.62):
        bakery.croissant(c)
    with c.moved((0.75, 0.55, 1.36), (0, 0, -24), 0.6):
        bakery.croissant(c)


BUILDERS: dict[str, Builder] = {
    "cheese-wheel": cheese_wheel,
    "bread-basket": bread_basket,
}
"""Key -> who builds it."""

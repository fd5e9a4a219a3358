"""Macaroni with cheese, nachos and guacamole, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from data.goods.coolers import wheel
from data.goods.craft import GOLDEN, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import disc, herbs, plate
from data.goods.greens import beads
from data.goods.heaps import die, stamp

_LIME = (0.16, 0.36, 0.03), (0.52, 0.66, 0.20), (0.72, 0.80, 0.46)


def macaroni(c: Craft) -> None:
    """Macaroni in cheese sauce, browned, in a little pan."""
    iron = c.stuff((0.02, 0.02, 0.022), 0.4, metal=0.6, bump=0.25, grain=40)
    c.lathe(
        [(0, 0), (1.15, 0), (1.22, 0.05), (1.36, 0.55), (1.39, 0.58), (1.34, 0.57), (1.2, 0.1), (0, 0.08)],
        iron,
        steps=110,
    )
    c.tube(
        [(1.3, 0.0, 0.48), (1.7, 0.0, 0.52), (2.25, 0.0, 0.6)],
        [0.13, 0.09, 0.14],
        iron,
        sides=20,
        turn=(0, 0, 24),
    )

    def sauce(p: Points) -> Points:
        return blend((0.84, 0.46, 0.035), (0.86, 0.56, 0.10), 0.5 + 0.5 * ripple(p, 4, 2))

    disc(c, c.stuff(None, 0.2, coat=0.7, sss=0.2), 1.27, 0.5, sauce, 0.03)
    dough = c.stuff((0.86, 0.54, 0.10), 0.25, second=(0.84, 0.46, 0.05), scale=3, coat=0.6, sss=0.2)

    def elbow(c: Craft) -> None:
        t, a = np.meshgrid(
            np.linspace(-1.3, 1.3, 18), np.linspace(0, 2 * np.pi, 16, endpoint=False), indexing="ij"
        )
        rings = []
        for r in (0.098, 0.062):
            out = 0.17 + r * np.cos(a)
            rings.append(np.stack([out * np.cos(t), out * np.sin(t), r * np.sin(a)], -1))
        c.grid(np.concatenate([rings[0], rings[1][::-1], rings[0][:1]]), dough, wrap=True, at=(-0.13, 0, 0))

    kind = die(c, elbow)
    for k in range(260):
        r, a = 1.09 * math.sqrt((k + 0.5) / 260), k * GOLDEN
        z = 0.53 + 0.24 * (1 - (r / 1.2) ** 2) + c.rng.uniform(0, 0.06)
        stamp(
            c,
            kind,
            (r * math.cos(a), r * math.sin(a), z),
            (c.jitter(65), c.jitter(65), c.rng.uniform(0, 360)),
        )
    crumb = c.stuff((0.52, 0.25, 0.05), 0.7, second=(0.66, 0.38, 0.10), scale=8)
    spots = [(c.rng.gauss(0, 0.5), c.rng.gauss(0, 0.5)) for _ in range(240)]
    beads(
        c,
        [(x, y, 0.66 + 0.24 * (1 - (x * x + y * y) / 1.4)) for x, y in spots if math.hypot(x, y) < 1.1],
        [c.rng.uniform(0.018, 0.04) for x, y in spots if math.hypot(x, y) < 1.1],
        crumb,
        fine=5,
    )
    herbs(c, 24, 0.85, 0.86, 0.08)


def _chip(c: Craft, seed: int) -> None:
    """A corn chip, a bent triangle."""

    def baked(p: Points) -> Points:
        tone = blend((0.82, 0.54, 0.13), (0.76, 0.42, 0.07), 0.5 + 0.5 * ripple(p, 5, seed))
        tone = blend(tone, (0.46, 0.20, 0.04), 0.7 * ease(0.9, 1.6, ripple(p, 9, seed + 3)))
        return blend(tone, (0.84, 0.62, 0.24), 0.6 * ease(0.6, 1.4, ripple(p, 14, seed + 5)))

    u, v = np.meshgrid(np.linspace(0, 1, 24), np.linspace(-1, 1, 24), indexing="ij")
    x, y = 0.66 * (u - 0.62), 0.40 * u * v
    bend = 0.34 * (x * x + y * y) * (1 if seed % 2 else -1) + 0.5 * x * y * (1 if seed % 3 else -1)
    look = c.stuff(None, 0.6, bump=0.4, grain=14)
    for side in (0.0, 0.028):
        c.grid(np.stack([x, y, bend + side], -1), look, baked)


def nachos(c: Craft) -> None:
    """With melted cheese, jalapeños, tomato, olives, sour cream and guacamole."""
    plate(
        c,
        c.stuff((0.06, 0.12, 0.20), 0.3, second=(0.09, 0.16, 0.25), scale=6, coat=0.5),
        size=(1.12, 1.0, 0.9),
    )
    kinds = [die(c, partial(_chip, seed=k)) for k in range(4)]

    def top(x: float, y: float) -> float:
        return 0.16 + 0.68 * max(0.0, 1 - (x / 1.25) ** 2 - (y / 1.05) ** 2)

    for k in range(92):
        r, a = math.sqrt((k + 0.5) / 92), k * GOLDEN
        x, y = 1.16 * r * math.cos(a), 0.98 * r * math.sin(a)
        lean = (c.jitter(20), c.jitter(20), c.rng.uniform(0, 360))
        stamp(c, kinds[k % 4], (x, y, top(x, y) + 0.06 * c.rng.random()), lean, 0.98)
    cheese = c.stuff((0.86, 0.36, 0.015), 0.2, second=(0.86, 0.46, 0.04), scale=3, coat=0.7, sss=0.25)
    for k in range(11):
        a, r = k * GOLDEN, 0.88 * math.sqrt((k + 0.5) / 11)
        x, y = r * math.cos(a), 0.86 * r * math.sin(a)

        def run(p: Points, k: int = k, x: float = x, y: float = y) -> Points:
            q = p * (0.40, 0.34, 1)
            q[:, :2] *= (1 + 0.28 * ripple(p * (1, 1, 0), 2.2, k))[:, None]
            gx, gy = q[:, 0] + x, q[:, 1] + y
            q[:, 2] += (
                0.17
                + 0.70 * np.maximum(0, 1 - (gx / 1.25) ** 2 - (gy / 1.05) ** 2)
                + 0.03 * ripple(q, 6, k)
                - top(x, y)
            )
            return q

        c.lathe(
            [(0, 0.06), (0.6, 0.05), (0.92, 0.0), (1, -0.08)],
            cheese,
            run,
            None,
            60,
            30,
            at=(x, y, top(x, y) + 0.15),
        )
    green, dark = c.stuff((0.20, 0.40, 0.05), 0.25, coat=0.5), c.stuff((0.02, 0.017, 0.02), 0.25, coat=0.6)
    ring = [(0.05, 0.025), (0.13, 0.03), (0.145, 0), (0.13, -0.03), (0.05, -0.025), (0.05, 0.025)]
    red = c.stuff((0.60, 0.035, 0.015), 0.2, coat=0.6)
    for k in range(54):
        r, a = 0.9 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)
        x, y = r * math.cos(a), 0.85 * r * math.sin(a)
        at, turn = (x, y, top(x, y) + 0.27), (c.jitter(30), c.jitter(30), c.rng.uniform(0, 180))
        if k % 3 == 0:
            c.lathe(ring, green, steps=22, fine=14, at=at, turn=turn)
        elif k % 6 == 1:
            c.lathe(ring, dark, steps=22, fine=14, at=at, turn=turn, size=0.75)
        else:
            c.box(red, (0.13, 0.12, 0.1), 0.03, at=at, turn=turn)
    for x, y, look in (
        (-0.25, -0.05, c.stuff((0.88, 0.87, 0.82), 0.3, coat=0.3, sss=0.2)),
        (
            0.34,
            -0.02,
            c.stuff((0.34, 0.46, 0.07), 0.45, second=(0.46, 0.55, 0.15), scale=4, bump=0.6, grain=10),
        ),
    ):
        c.lathe(
            [(0.34, -0.12), (0.33, 0.02), (0.22, 0.11), (0.09, 0.15), (0, 0.20)],
            look,
            lambda p: p * (1 + 0.07 * ripple(p, 5, 2))[:, None],
            at=(x, y, 0.95),
        )
    herbs(c, 16, 0.3, 1.16, 0.09)


def guacamole(c: Craft) -> None:
    """In a stone mortar, chips about it."""
    stone = c.stuff((0.075, 0.07, 0.068), 0.9, second=(0.14, 0.13, 0.125), scale=16, bump=1.0, grain=26)

    def rough(p: Points) -> Points:
        return p * (1 + 0.012 * ripple(p, 9, 3))[:, None]

    c.lathe(
        [(0, 0.2), (0.5, 0.22), (0.95, 0.5), (1.16, 0.95), (1.18, 1.04), (1.05, 1.03), (0.9, 0.7), (0, 0.4)],
        stone,
        rough,
        None,
        110,
        90,
    )
    for k in range(3):
        b = 2 * math.pi * k / 3 - 0.5
        c.tube(
            [(0.62 * math.cos(b), 0.62 * math.sin(b), 0.42), (0.78 * math.cos(b), 0.78 * math.sin(b), 0.0)],
            [0.22, 0.13],
            stone,
            sides=20,
            fine=14,
        )

    def mash(p: Points) -> Points:
        tone = blend((0.27, 0.37, 0.04), (0.46, 0.52, 0.13), 0.5 + 0.5 * ripple(p, 7, 3))
        return blend(tone, (0.22, 0.33, 0.03), 0.6 * ease(0.6, 1.4, ripple(p, 5, 9)))

    def heap(p: Points) -> Points:
        q = p.copy()
        q[:, 2] += 0.05 * ripple(p, 6, 4) + 0.03 * ripple(p, 12, 7)
        return q

    c.lathe(
        [(0, 1.22), (0.4, 1.17), (0.8, 1.04), (1.06, 0.92)],
        c.stuff(None, 0.4, coat=0.35, bump=0.6, grain=12, sss=0.1),
        heap,
        mash,
        130,
        90,
    )
    dices = ((0.58, 0.03, 0.012), (0.50, 0.10, 0.24), (0.82, 0.76, 0.74), (0.60, 0.05, 0.02))
    looks = [c.stuff(v, 0.2, coat=0.6, sss=0.1) for v in dices]
    for k in range(56):
        r, a = 0.88 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)
        size = c.rng.uniform(0.07, 0.12)
        c.box(
            looks[k % 4],
            (size, size, 0.8 * size),
            0.02,
            at=(r * math.cos(a), r * math.sin(a), 1.25 - 0.24 * r * r),
            turn=(c.jitter(40), c.jitter(40), c.jitter(90)),
        )
    herbs(c, 30, 0.8, 1.24, 0.11)
    wheel(c, *_LIME, at=(0.42, 0.52, 1.28), turn=(70, 0, -24), size=0.3)
    kinds = [die(c, partial(_chip, seed=k)) for k in range(4)]
    for k in range(3):
        stamp(c, kinds[k], (-0.62 + 0.24 * k, 0.48 - 0.02 * k, 1.36), (76, 62 + 14 * k, 26 * k - 16), 1.15)
    for k in range(16):
        b = math.radians(180 + 11.5 * k)
        r = 1.16 + 0.3 * (k % 2)
        stamp(
            c,
            kinds[k % 4],
            (r * math.cos(b), r * math.sin(b), 0.06 + 0.05 * (k % 2)),
            (c.jitter(16), c.jitter(16), c.rng.uniform(0, 360)),
            1.1,
        )


BUILDERS: dict[str, Builder] = {
    "macaroni": macaroni,
    "nachos": nachos,
    "guacamole": guacamole,
}
"""Key -> who builds it."""

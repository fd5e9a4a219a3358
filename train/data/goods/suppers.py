"""Ribs, grilled cheese, French toast and salads, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from data.goods.cakes import berry
from data.goods.craft import GOLDEN, At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import basil, bowl, herbs, plate
from data.goods.greens import beads
from data.goods.heaps import die, heaped, stamp
from data.goods.platefuls import sauce_cup
from data.goods.platters import board
from data.goods.sewing import rounded
from data.goods.shared import bread_cube


def _rack(c: Craft, count: int, seed: int) -> None:
    """Ribs side by side along x, glazed."""
    step = 0.27
    long = count * step

    def glaze(p: Points) -> Points:
        tone = blend((0.20, 0.036, 0.010), (0.34, 0.075, 0.016), 0.5 + 0.5 * ripple(p, 4, seed))
        return blend(tone, (0.045, 0.012, 0.006), 0.85 * ease(0.5, 1.4, ripple(p, 7, seed + 5)))

    u, a = np.meshgrid(np.linspace(-1, 1, 260), np.linspace(0, 2 * np.pi, 60, endpoint=False), indexing="ij")
    ridge = 0.5 + 0.5 * np.cos(2 * np.pi * u * count / 2 + np.pi * (count % 2))
    cos, sin = (np.sign(w) * np.abs(w) ** 0.6 for w in (np.cos(a), np.sin(a)))
    end = np.clip(1 - np.abs(u) ** 26, 0, 1) ** 0.5
    flat = np.stack([u, cos, sin], -1).reshape(-1, 3)
    rough = (0.03 * ripple(flat * (6, 2, 2), 2, seed) + 0.015 * ripple(flat * (14, 5, 5), 2, seed)).reshape(
        u.shape
    )
    y = (0.66 + 0.05 * ridge + 0.04 * rough) * cos * (0.86 + 0.14 * end)
    z = 0.21 + ((0.15 + 0.065 * ridge) * sin + rough * (sin > 0)) * end - 0.05 * (y / 0.7) ** 2
    p = np.stack([0.5 * long * u * (1 + 0.01 * cos), y, z], -1)
    c.grid(p, c.stuff(None, 0.2, coat=1.0, bump=0.35, grain=14), glaze, wrap=True)
    bone = c.stuff((0.70, 0.52, 0.34), 0.45, second=(0.54, 0.34, 0.20), scale=5, bump=0.2, sss=0.1)
    for k in range(count):
        x = (k + 0.5 - count / 2) * step
        for s in (-1, 1):
            far = 0.78 + c.jitter(0.05)
            c.tube(
                [(x, 0.55 * s, 0.19), (x + c.jitter(0.02), far * s, 0.18)],
                [0.075, 0.07],
                bone,
                sides=14,
                fine=8,
            )


def ribs(c: Craft) -> None:
    """A rack of ribs with corn, slaw and sauce on a board."""
    top = board(c, 4.2, 2.7)
    with c.moved((-0.35, 0.25, top), (0, 0, 10)):
        _rack(c, 9, 3)
    with c.moved((-0.62, -0.62, top), (0, 0, -14)):
        _rack(c, 4, 8)
    with c.moved((0.58, -0.72, top + 0.02), (0, 0, 34)):
        _rack(c, 2, 12)
    kernel = c.stuff((0.84, 0.56, 0.06), 0.25, second=(0.86, 0.66, 0.16), scale=4, coat=0.5, sss=0.2)
    core = c.stuff((0.80, 0.66, 0.36), 0.6)
    for x, y, spin in ((1.45, 0.62, 64), (1.62, 0.12, 84)):
        with c.moved((x, y, top + 0.24), (0, 0, spin)):
            c.tube([(-0.36, 0, 0), (0.36, 0, 0)], 0.19, core, sides=24, fine=8)
            spots = [
                (-0.34 + 0.085 * i, 0.2 * math.cos(b), 0.2 * math.sin(b))
                for i in range(9)
                for b in np.linspace(0, 2 * np.pi, 15, endpoint=False)
            ]
            beads(c, spots, 0.052, kernel, fine=8)
    sauce_cup(c, (1.52, -0.72, top), c.stuff((0.22, 0.025, 0.008), 0.15, coat=0.9), 1.15)
    herbs(c, 24, 0.9, top + 0.46, 0.07, (-0.35, 0.25, 0))
    basil(c, (-1.75, -0.75, top), 0.4)


def _toast(c: Craft, thick: float, light: At, dark: At, seed: int) -> None:
    """A slice fried golden, flat on the table."""
    half = [
        (0.0, 0.86),
        (0.45, 0.92),
        (0.8, 0.84),
        (0.9, 0.58),
        (0.76, 0.40),
        (0.78, -0.66),
        (0.68, -0.84),
        (0, -0.86),
    ]
    outline = rounded(np.array(half + [(-x, z) for x, z in half[-2:0:-1]]), 0.05)
    edge = np.array(outline)

    def face(p: Points) -> Points:
        tone = blend(light, dark, 0.5 + 0.45 * ripple(p, 3.5, seed) + 0.25 * ripple(p, 9, seed + 2))
        far = np.max(np.abs(p[:, :2]) / (0.84, 0.88), axis=1)
        tone = blend(tone, [0.5 * v for v in dark], 0.8 * ease(0.86, 1.0, far))
        return blend(
            tone,
            (0.76, 0.54, 0.24),
            0.8 * ease(0.30, 0.1, np.abs(p[:, 2] / thick - 0.5)) * ease(0.9, 0.99, far),
        )

    rows = []
    for k, z in (
        (0.0, 0),
        (0.5, 0),
        (0.9, 0),
        (0.97, 0.03),
        (1.0, 0.25),
        (1.0, 0.5),
        (1.0, 0.75),
        (0.97, 0.97),
        (0.9, 1),
        (0.5, 1),
        (0.0, 1),
    ):
        flat = np.stack([edge[:, 0] * k, edge[:, 1] * k], -1)
        rows.append(np.stack([flat[:, 0], flat[:, 1], thick * z + 0.012 * ripple(flat, 4, seed) * k], -1))
    c.grid(np.stack(rows), c.stuff(None, 0.5, bump=0.6, grain=16, coat=0.15, sss=0.06), face, wrap=True)


def french_toast(c: Craft) -> None:
    """Three slices with butter, syrup, berries and sugar."""
    plate(c, size=(1.08, 1.08, 0.9))
    for k, (x, y, spin) in enumerate(((0.05, 0.1, 14), (-0.06, 0.02, -8), (0.08, 0.08, 24))):
        with c.moved((x, y, 0.09 + 0.27 * k), (0, 0, spin)):
            _toast(c, 0.27, (0.64, 0.33, 0.075), (0.42, 0.165, 0.03), 3 + 5 * k)
    top = 0.92
    syrup = c.stuff((0.34, 0.12, 0.012), 0.04, coat=1.0, clear=0.15)

    def pool(p: Points) -> Points:
        a, t = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        far = t * (0.62 + 0.14 * np.sin(3 * a + 1) + 0.10 * np.sin(5 * a))
        return np.stack([far * np.cos(a), far * np.sin(a), top + 0.02 - 0.02 * t**4 + p[:, 2]], 1)

    c.lathe([(0, 0), (0.5, 0), (1, 0)], syrup, pool, None, 120, 50)
    for x, y, fall in ((-0.30, -0.72, 0.6), (0.12, -0.80, 0.78), (0.52, -0.62, 0.4), (-0.62, -0.5, 0.5)):
        c.tube(
            [
                (0.72 * x, 0.66 * y, top + 0.01),
                (0.98 * x, 0.98 * y, top + 0.01),
                (1.10 * x, 1.09 * y, top - 0.1),
                (1.12 * x, 1.12 * y, top - fall),
                (1.12 * x, 1.12 * y, top - fall - 0.07),
            ],
            [0.10, 0.09, 0.06, 0.055, 0.075],
            syrup,
            fine=40,
        )
    c.box(
        c.stuff((0.87, 0.74, 0.34), 0.3, sss=0.3, coat=0.3),
        (0.36, 0.32, 0.15),
        0.05,
        at=(0.02, -0.02, top + 0.09),
        turn=(2, 3, 24),
    )
    kind = die(c, lambda c: berry(c, (0, 0, -0.55)))
    for x, y, z, spin in ((-1.12, -0.52, 0.3, 40), (-1.22, -0.1, 0.3, 120), (0.42, 0.42, top + 0.2, 200)):
        stamp(c, kind, (x, y, z), (0, 118, spin), 0.62)
    blue = c.stuff((0.04, 0.05, 0.15), 0.5, second=(0.12, 0.14, 0.28), scale=4)
    for x, y, z in (
        (-0.42, 0.35, top),
        (-0.22, 0.5, top),
        (-0.55, 0.12, top),
        (1.05, -0.62, 0.1),
        (1.2, -0.4, 0.1),
        (0.9, -0.82, 0.1),
        (-0.85, -0.85, 0.1),
    ):
        c.ball(blue, at=(x, y, z + 0.12), size=0.125)
    sugar = [(c.jitter(0.7), c.jitter(0.7), top + 0.025) for _ in range(130)]
    beads(c, sugar, 0.012, c.stuff((0.9, 0.89, 0.87), 0.8), fine=4)
    basil(c, (-0.36, 0.32, top + 0.18), 0.26)


def grilled_cheese(c: Craft) -> None:
    """Two halves, cheese running out, and a cup of tomato soup."""
    plate(
        c,
        c.stuff((0.16, 0.25, 0.30), 0.3, second=(0.12, 0.20, 0.25), scale=6, coat=0.4),
        size=(1.2, 1.1, 0.9),
    )
    melt = c.stuff((0.86, 0.46, 0.02), 0.22, second=(0.86, 0.54, 0.06), scale=3, coat=0.6, sss=0.25)

    def fried(p: Points) -> Points:
        tone = blend(
            (0.62, 0.30, 0.06), (0.40, 0.145, 0.022), 0.5 + 0.45 * ripple(p, 3.5, 4) + 0.2 * ripple(p, 10, 2)
        )
        return blend((0.80, 0.58, 0.27), tone, ease(0.07, 0.105, np.abs(p[:, 1])))

    def half(c: Craft) -> None:
        """Upright, its cut side up; x along the cut."""
        tri = [(-1.05, 0.72), (1.05, 0.72), (0.12, -0.30), (-0.12, -0.30)]
        crust = c.stuff(None, 0.5, bump=0.7, grain=18, coat=0.2)
        line = np.array(rounded([q for q in tri for _ in range(2)], 0.04))
        for y in (-0.17, 0.17):
            rows = []
            for k, w in (
                (0.0, -1),
                (0.6, -1),
                (0.93, -1),
                (0.98, -0.85),
                (1, -0.4),
                (1, 0.4),
                (0.98, 0.85),
                (0.93, 1),
                (0.6, 1),
                (0.0, 1),
            ):
                mid = np.array((0, 0.36))
                q = mid + (line - mid) * k
                rows.append(np.stack([q[:, 0], 0.11 * w + 0 * q[:, 0], q[:, 1]], -1))
            c.grid(np.stack(rows), crust, fried, wrap=True, at=(0, y, 0))
        slab = np.array(
            rounded(
                [q for q in [(-0.98, 0.735), (0.98, 0.735), (0.1, -0.26), (-0.1, -0.26)] for _ in range(2)],
                0.05,
            )
        )
        rows = []
        for y in (-0.07, -0.03, 0.03, 0.07):
            grown = 1.02 + 0.015 * ripple(slab, 5, 3)
            rows.append(
                np.stack([slab[:, 0] * grown, 0 * slab[:, 0] + y, 0.36 + (slab[:, 1] - 0.36) * grown], -1)
            )
        c.grid(np.stack(rows), melt, wrap=True)

    kind = die(c, half)
    for at, spin, drips in (
        (
            (-0.30, 0.10, 0.36),
            10,
            ((-0.62, 0.22, 0.06), (-0.15, 0.26, 0.07), (0.3, 0.16, 0.055), (0.68, 0.2, 0.06)),
        ),
        ((-0.36, 0.16, 0.90), -12, ((-0.5, 0.34, 0.065), (0.0, 0.2, 0.055), (0.42, 0.46, 0.07))),
    ):
        stamp(c, kind, at, (90, 0, spin))
        with c.moved(at, (0, 0, spin)):
            for x, fall, r in drips:
                line = [
                    (x, -0.68, 0.02),
                    (x, -0.78, 0.03),
                    (x, -0.84, -0.06),
                    (x, -0.85, 0.02 - fall),
                    (x, -0.85, -0.02 - fall),
                ]
                c.tube(line, [1.3 * r, 1.2 * r, r, 0.75 * r, r], melt, sides=12, fine=30)
    with c.moved((1.02, 0.18, 0.08)):
        china = c.china()
        c.lathe(
            [
                (0, 0),
                (0.34, 0),
                (0.36, 0.04),
                (0.58, 0.34),
                (0.62, 0.60),
                (0.59, 0.61),
                (0.54, 0.38),
                (0, 0.1),
            ],
            china,
            steps=90,
        )
        soup = c.stuff((0.62, 0.12, 0.012), 0.2, second=(0.68, 0.17, 0.02), scale=4, coat=0.5, sss=0.1)
        c.lathe([(0, 0.52), (0.3, 0.52), (0.585, 0.54)], soup)
        t = np.linspace(0, 4.6 * np.pi, 90)
        r = 0.05 + 0.024 * t
        c.tube(
            np.stack([r * np.cos(t), r * np.sin(t), 0.535 + 0 * t], -1),
            0.018,
            c.stuff((0.88, 0.82, 0.66), 0.3),
            sides=8,
            fine=200,
        )
        basil(c, (0.02, 0.02, 0.54), 0.22)
    herbs(c, 16, 1.2, 0.17, 0.06, (0, -0.5, 0))


def caesar(c: Craft) -> None:
    """Romaine with croutons, shaved cheese and grilled chicken."""
    bowl(
        c,
        c.stuff((0.24, 0.12, 0.05), 0.4, second=(0.15, 0.07, 0.03), scale=3, stretch=(1, 1, 5), coat=0.3),
        size=(1.3, 1.3, 1),
    )
    c.lathe([(0, 1.1), (1.1, 1.0), (1.6, 0.86)], c.stuff((0.14, 0.25, 0.04), 0.7, bump=0.5), steps=40)

    def romaine(dark: At, light: At) -> object:
        def paint(p: Points) -> Points:
            rib = ease(0.09, 0.02, np.abs(p[:, 0])) * ease(1.0, 0.5, p[:, 1])
            tone = blend(light, dark, ease(0.1, 0.8, p[:, 1]) + 0.25 * ripple(p, 6, 2))
            return blend(tone, (0.72, 0.76, 0.46), 0.9 * rib)

        return paint

    look = c.stuff(None, 0.35, coat=0.35, sss=0.15, bump=0.25, grain=12)
    kinds = []
    for dark, light in (
        ((0.12, 0.30, 0.03), (0.44, 0.56, 0.16)),
        ((0.20, 0.40, 0.06), (0.56, 0.64, 0.26)),
        ((0.28, 0.46, 0.09), (0.64, 0.70, 0.36)),
    ):
        kinds.append(
            die(
                c,
                lambda c, d=dark, g=light: c.leaf(
                    look, 1.0, 0.62, 0.9, 0.55, 1.1, wave=0.45, paint=romaine(d, g)
                ),
            )
        )
    for k, at in enumerate(heaped(c, 1.3, 1.05, 1.5, 0.20)):
        spin = math.degrees(math.atan2(at[1], at[0])) - 90 + c.jitter(105)
        stamp(c, kinds[k % 3], at, (c.jitter(30), c.jitter(30), spin), c.rng.uniform(0.7, 0.98))
    crouton = die(c, partial(bread_cube, size=0.125, toasted=True))
    for k in range(17):
        r, a = 1.12 * math.sqrt((k + 0.5) / 17), k * GOLDEN + 0.5
        stamp(
            c,
            crouton,
            (r * math.cos(a), r * math.sin(a), 1.86 - 0.34 * r * r),
            (c.jitter(50), c.jitter(50), c.jitter(90)),
        )

    def charred(p: Points) -> Points:
        tone = blend((0.66, 0.40, 0.17), (0.50, 0.24, 0.07), 0.5 + 0.5 * ripple(p, 4, 3))
        mark = ease(0.80, 0.95, np.abs(np.sin(7 * p[:, 0] + 2 * p[:, 1])))
        tone = blend(tone, (0.10, 0.04, 0.015), 0.85 * mark * (p[:, 2] > 0.04))
        return blend(tone, (0.84, 0.72, 0.54), 0.8 * ease(0.04, -0.02, p[:, 2]))

    meat = c.stuff(None, 0.35, coat=0.3, bump=0.2, grain=14)
    strip = die(
        c, lambda c: c.ball(meat, lambda p: np.sign(p) * np.abs(p) ** 0.6 * (0.52, 0.13, 0.12), charred, 30)
    )
    for k in range(5):
        stamp(c, strip, (-0.42 + 0.22 * k, -0.35 + 0.05 * k, 1.86 - 0.01 * k), (0, -6, 68 + 5 * k), 1.05)
    shave = c.stuff((0.88, 0.80, 0.56), 0.5, sss=0.2)
    for _ in range(22):
        r, a = 1.05 * math.sqrt(c.rng.random()), c.rng.uniform(0, 6.3)
        c.leaf(
            shave,
            0.4,
            0.22,
            c.rng.uniform(0.6, 1.6),
            0.2,
            0.8,
            at=(r * math.cos(a), r * math.sin(a), 1.98 - 0.34 * r * r),
            turn=(c.jitter(40), c.jitter(40), c.rng.uniform(0, 360)),
        )
    dressing = c.stuff((0.86, 0.80, 0.62), 0.2, coat=0.6, sss=0.2)
    for _ in range(6):
        x, y = c.jitter(0.7), c.jitter(0.7)
        line = [
            (x - 0.4, y, 1.68),
            (x - 0.1, y + 0.12, 1.76),
            (x + 0.15, y - 0.06, 1.74),
            (x + 0.4, y + 0.06, 1.64),
        ]
        c.tube([(p, q, z - 0.25 * (p * p + q * q)) for p, q, z in line], 0.035, dressing, sides=10, fine=30)


BUILDERS: dict[str, Builder] = {
    "ribs": ribs,
    "french-toast": french_toast,
    "grilled-cheese": grilled_cheese,
    "caesar-salad": caesar,
}
"""Key -> who builds it."""

"""Apple pie by the slice, churros and a chocolate fountain, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.cakes import berry
from data.goods.coolers import mint
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.dishes import plate
from data.goods.greens import beads
from data.goods.snacks import creamy, scoop


def pie_slice(c: Craft) -> None:
    """A piece of apple pie with a lattice and a scoop of vanilla ice."""
    plate(c, size=(1.1, 1.1, 0.8))

    def bake(p: Points) -> Points:
        tone = blend((0.74, 0.44, 0.14), (0.50, 0.21, 0.045), 0.5 + 0.6 * ripple(p, 4, 6))
        return blend(tone, (0.32, 0.11, 0.025), 0.6 * ease(0.8, 1.6, ripple(p, 7, 3)))

    crust = c.stuff(None, 0.45, bump=0.4, grain=12, coat=0.3, sss=0.05)
    filling = c.stuff((0.66, 0.36, 0.07), 0.2, second=(0.50, 0.22, 0.03), scale=5, coat=0.8, sss=0.2)
    apple = c.stuff((0.80, 0.60, 0.24), 0.3, second=(0.72, 0.46, 0.13), scale=4, coat=0.6, sss=0.25)
    half, tall = 0.40, 0.62
    with c.moved((-1.12, 0.22, 0.08), (0, 0, -26)):

        def fan(r: float, z: float, out: float = 0.0) -> list[At]:
            return [(r * math.cos(a), r * math.sin(a) * (1 + out), z) for a in np.linspace(-half, half, 40)]

        def sheet(rows: list[list[At]], look: object) -> None:
            c.grid(np.array(rows), look, bake if look is crust else None)

        sheet([fan(0.0, 0), fan(1.0, 0), fan(1.62, 0), fan(1.86, 0.42), fan(1.98, 0.62)], crust)
        sheet([fan(0.0, 0.06), fan(1.0, 0.06), fan(1.6, 0.07), fan(1.8, 0.5)], crust)
        for s in (-1, 1):
            a = s * half
            line = [(0.02, 0.0), (0.9, 0.0), (1.64, 0.0), (1.88, 0.44)]
            c.tube(
                [(x * math.cos(a), x * math.sin(a), z + 0.035) for x, z in line], 0.042, crust, bake, 10, 40
            )
            rows = []
            for z in np.linspace(0.05, tall - 0.02, 14):
                r = np.linspace(0.0, 1.70 + 0.2 * min(z / 0.5, 1), 60)
                p = np.stack([r * math.cos(a), r * math.sin(a), np.full(60, z)], -1)
                bulge = 0.03 * ripple(p * (1, 1, 2), 5, 4)
                p[:, 1] += s * bulge
                rows.append(p)
            c.grid(np.stack(rows), filling)
            for k in range(15):
                r, z = 0.28 + 1.36 * ((k * 0.618) % 1), 0.13 + 0.42 * ((k * 0.37) % 1)
                c.ball(
                    apple,
                    lambda p: np.sign(p) * np.abs(p) ** 0.7,
                    fine=18,
                    at=(r * math.cos(a), r * math.sin(a) - 0.03 * s, z),
                    turn=(c.jitter(20), c.jitter(40), math.degrees(a)),
                    size=(0.19, 0.075, 0.10),
                )
        rows = [fan(r, tall - 0.02 + 0.015 * math.sin(9 * r)) for r in np.linspace(0, 1.85, 30)]
        sheet(rows, filling)
        for across in (0, 1):
            b = math.radians(45 if across else -45)
            ahead, aside = np.array((math.cos(b), math.sin(b))), np.array((-math.sin(b), math.cos(b)))
            for k in range(-3, 8):
                t, v = np.meshgrid(np.linspace(-0.4, 2.2, 200), np.linspace(-1, 1, 9), indexing="ij")
                d = (0.36 * k - 0.6) if across else (0.6 - 0.36 * k)
                x, y = (t * ahead[i] + (d + 0.12 * v) * aside[i] + (0.5 if i == 0 else 0) for i in (0, 1))
                keep = (np.abs(np.arctan2(y, x)) < half) & (np.hypot(x, y) < 1.85) & (x > 0.02)
                ok = keep.any(1)
                turn, far = np.clip(np.arctan2(y, x), -half, half), np.clip(np.hypot(x, y), 0, 1.87)
                x, y = far * np.cos(turn), far * np.sin(turn)
                if ok.sum() > 8:
                    z = (
                        tall
                        + 0.02
                        + 0.075 * (1 - np.abs(v) ** 3)
                        + 0.025 * np.cos(np.pi * (t / 0.36 + k + across))
                    )
                    c.grid(np.stack([x, y, z], -1)[ok], crust, bake)
        b = np.linspace(-half, half, 60)
        crimp = 0.5 + 0.5 * np.cos(30 * b)
        rim = np.stack(
            [
                (1.90 + 0.05 * crimp) * np.cos(b),
                (1.90 + 0.05 * crimp) * np.sin(b),
                tall + 0.06 + 0.03 * crimp,
            ],
            -1,
        )
        c.tube(rim, 0.14, crust, bake, 20, 90)
    vanilla = creamy(c, (0.87, 0.79, 0.60), (0.84, 0.74, 0.52))
    scoop(c, vanilla, (0.72, 0.62, 0.46), 0.46, 4)
    mint(c, (0.72, 0.5, 0.9), 0.3)
    caramel = c.stuff((0.50, 0.20, 0.02), 0.08, coat=1.0)
    t = np.linspace(0, 1, 50)
    c.tube(
        np.stack([-0.7 + 1.5 * t, -0.98 + 0.10 * np.sin(19 * t), 0.098 + 0 * t], -1),
        0.03,
        caramel,
        sides=10,
        fine=120,
    )


def churros(c: Craft) -> None:
    """Sugared, in a paper cup, with a bowl of chocolate."""

    def fried(p: Points) -> Points:
        tone = blend((0.64, 0.33, 0.085), (0.46, 0.18, 0.03), 0.5 + 0.5 * ripple(p, 4, 3))
        return blend(tone, (0.86, 0.76, 0.58), 0.55 * ease(0.2, 1.0, ripple(p, 26, 4)))

    dough, sugar = c.stuff(None, 0.55, bump=0.6, grain=30, coat=0.15), c.stuff((0.88, 0.85, 0.78), 0.35)
    for k, (x, y, lean, long, spin) in enumerate(
        (
            (-0.32, 0.16, -13, 2.0, 0),
            (0.02, 0.2, 2, 2.15, 20),
            (0.34, 0.14, 14, 1.95, 40),
            (-0.2, -0.14, -7, 1.8, 10),
            (0.16, -0.16, 6, 1.72, 50),
            (-0.44, -0.06, -19, 1.62, 30),
            (0.42, -0.1, 21, 1.6, 60),
        )
    ):
        bend = 0.05 * (-1) ** k
        line = [(0, 0, 0.1), (bend, 0, 0.5 * long), (0, bend, long - 0.06), (-0.3 * bend, bend, long)]
        with c.moved((0.42 * x, 0.8 * y, 0.1), (-7 * y / 0.2, lean, spin)):
            c.tube(
                line,
                [0.16, 0.165, 0.15, 0.09],
                dough,
                fried,
                84,
                70,
                lambda a: 1 + 0.26 * np.abs(np.cos(3.5 * a)) - 0.13,
            )
            spots = []
            for _ in range(110):
                u, a = c.rng.uniform(0.5, long - 0.1), c.rng.uniform(0, 6.3)
                spots.append((0.155 * math.cos(a), 0.155 * math.sin(a), u))
            beads(c, spots, 0.012, sugar, fine=4)

    def stripes(p: Points) -> Points:
        return blend(
            (0.84, 0.81, 0.74), (0.56, 0.10, 0.06), ease(-0.1, 0.1, np.cos(9 * np.arctan2(p[:, 1], p[:, 0])))
        )

    c.lathe(
        [(0, 0), (0.5, 0), (0.5, 0), (0.76, 1.0), (0.76, 1.0), (0.74, 1.0), (0.5, 0.1), (0, 0.08)],
        c.stuff(None, 0.6),
        None,
        stripes,
        160,
        90,
    )
    with c.moved((1.2, -0.42, 0)):
        china = c.china()
        c.lathe(
            [(0, 0), (0.28, 0), (0.3, 0.04), (0.5, 0.3), (0.54, 0.46), (0.51, 0.47), (0.46, 0.32), (0, 0.1)],
            china,
            steps=90,
        )
        c.lathe(
            [(0, 0.40), (0.3, 0.40), (0.505, 0.42)],
            c.stuff((0.06, 0.02, 0.008), 0.08, coat=1.0),
            lambda p: (
                p
                + (0, 0, 1)
                * (0.012 * np.sin(12 * np.hypot(p[:, 0], p[:, 1]) + np.arctan2(p[:, 1], p[:, 0])))[:, None]
            ),
        )


def chocolate_fountain(c: Craft) -> None:
    """Three tiers with curtains of chocolate, strawberries about the foot."""
    steel = c.metal((0.70, 0.70, 0.72), 0.16)
    dark = c.stuff((0.075, 0.024, 0.009), 0.07, coat=1.0)
    c.lathe([(0, 0), (1.0, 0), (1.05, 0.05), (0.86, 0.34), (0.84, 0.4), (0, 0.4)], steel, steps=110)
    c.lathe(
        [(0.3, 0.4), (1.1, 0.42), (1.56, 0.56), (1.60, 0.64), (1.54, 0.62), (1.1, 0.5), (0.3, 0.46)],
        steel,
        steps=110,
    )
    c.lathe(
        [(0.1, 0.57), (0.9, 0.56), (1.49, 0.58)],
        dark,
        lambda p: (
            p + (0, 0, 1) * (0.016 * np.sin(16 * np.hypot(p[:, 0], p[:, 1]) + ripple(p, 3, 2)))[:, None]
        ),
        None,
        120,
        90,
    )
    tiers = ((1.06, 1.22), (0.74, 1.96), (0.44, 2.62))
    below = 0.56
    for k, (r, z) in enumerate(tiers):
        c.lathe([(0.14, z - 0.24), (0.5 * r, z - 0.12), (r, z + 0.0), (0.3 * r, z + 0.02)], steel, steps=90)
        land = 0.8 * r if k else 0.92

        def sheet(p: Points, k: int = k, r: float = r, z: float = z) -> Points:
            a = np.arctan2(p[:, 1], p[:, 0])
            fall = ease(z + 0.02, z - 0.3, p[:, 2])
            wave = (
                0.034 * np.sin(15 * a + k)
                + 0.022 * np.sin(26 * a + 2 * k)
                + 0.01 * np.sin(6 * p[:, 2] * 3 + 5 * a)
            )
            q = p.copy()
            q[:, :2] *= (1 + wave * fall / np.maximum(np.hypot(p[:, 0], p[:, 1]), 0.1))[:, None]
            return q

        inner = 0.08 if k == 2 else 0.16
        high = z + (0.30 if k == 2 else 0.10)
        c.lathe(
            [
                (inner, high + 0.06),
                (0.5 * r, z + 0.15),
                (0.86 * r, z + 0.08),
                (1.02 * r, z - 0.02),
                (1.03 * r, z - 0.12),
                (0.96 * r, z - 0.30),
                (land, below + 0.04),
                (1.06 * land, below),
            ],
            dark,
            sheet,
            None,
            220,
            110,
        )
        below = z + 0.09
    c.lathe(
        [(0, 3.1), (0.09, 3.05), (0.17, 2.88), (0.28, 2.72)],
        dark,
        lambda p: p * (1 + 0.04 * ripple(p, 5, 3))[:, None] ** (1, 1, 0),
    )
    c.lathe([(0.15, 0.5), (0.15, 2.8)], dark, steps=40)
    for k in range(11):
        b = math.radians(170 + 20 * k)
        size = c.rng.uniform(0.6, 0.74)
        berry(
            c,
            (1.55 * math.cos(b), 1.55 * math.sin(b), 0.02 + 0.36 * size),
            (0, 100 + c.jitter(14), math.degrees(b) + 180 + c.jitter(40)),
            size,
        )
    soft = (c.stuff((0.88, 0.86, 0.82), 0.6, sss=0.3), c.stuff((0.84, 0.56, 0.58), 0.6, sss=0.3))
    for k in range(12):
        b = math.radians(160 + 20 * k + c.jitter(4))
        c.lathe(
            [(0, -0.14), (0.13, -0.13), (0.15, 0), (0.13, 0.13), (0, 0.14)],
            soft[k % 2],
            at=(1.98 * math.cos(b), 1.98 * math.sin(b), 0.15),
            turn=(90 * (k % 2), c.jitter(20), c.jitter(80)),
        )


BUILDERS: dict[str, Builder] = {
    "pie-slice": pie_slice,
    "churros": churros,
    "chocolate-fountain": chocolate_fountain,
}
"""Key -> who builds it."""

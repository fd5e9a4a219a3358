"""Things of doctors and of what they study, built and rendered for `cooked.py`; and a leaf with drops of dew."""

from __future__ import annotations

import math

import numpy as np
from data.goods.antiques import ribbed, torus
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.greens import beads, dome


def stethoscope(c: Craft) -> None:
    """Laid down, seen from above."""
    rubber, chrome = c.stuff((0.012, 0.035, 0.09), 0.38, coat=0.25), c.metal((0.82, 0.82, 0.83), 0.14)
    black, white = c.stuff((0.015, 0.015, 0.017), 0.5), c.stuff((0.76, 0.77, 0.78), 0.35, coat=0.3)
    for s in (-1, 1):
        c.tube([(0.62 * s, 2.05, 0.16), (0.86 * s, 1.75, 0.12), (0.92 * s, 1.25, 0.12), (0.62 * s, 0.55, 0.12),
                (0.36 * s, 0.12, 0.12)], 0.05, chrome, fine=60)  # fmt: skip
        c.ball(black, fine=18, at=(0.57 * s, 2.13, 0.165), size=(0.115, 0.13, 0.115))
        c.tube([(0.40 * s, 0.2, 0.12), (0.22 * s, -0.2, 0.12), (0.04 * s, -0.62, 0.12), (0.0, -0.9, 0.12)], 0.095,
               rubber, sides=18)  # fmt: skip
    c.tube([(0.0, -0.8, 0.12), (-0.05, -1.3, 0.12), (0.25, -1.85, 0.12), (0.95, -2.0, 0.13), (1.5, -1.55, 0.14),
            (1.62, -0.85, 0.16), (1.55, -0.3, 0.26)], 0.10, rubber, sides=18, fine=110)  # fmt: skip
    with c.moved((1.5, 0.18, 0.24), (0, 0, 0)):
        c.tube([(0.055, -0.55, 0.02), (0.02, -0.3, 0.06), (0, 0, 0.08)], [0.07, 0.06, 0.1], chrome)
        c.lathe([(0, 0.22), (0.22, 0.22), (0.26, 0.16), (0.24, 0.05), (0.46, -0.02), (0.48, -0.1), (0.46, -0.2),
                 (0, -0.2)], chrome, steps=80)  # fmt: skip
        c.lathe([(0.14, 0.215), (0.20, 0.24), (0.23, 0.22)], black, steps=60)
        c.lathe([(0, 0.215), (0.15, 0.222)], white, fine=8)
        torus(c, black, 0.47, 0.035, (0, 0, -0.15))


def syringe(c: Craft) -> None:
    clear, fluid = c.glass((0.55, 0.62, 0.66), 0.86), c.stuff((0.10, 0.48, 0.66), 0.1, clear=0.35)
    white, rubber = c.stuff((0.80, 0.81, 0.82), 0.35, coat=0.3), c.stuff((0.02, 0.02, 0.022), 0.6)
    ink, steel = c.stuff((0.04, 0.05, 0.08), 0.6), c.metal((0.78, 0.78, 0.8), 0.18)
    with c.moved((0, 0, 0), (0, 50, 0)), c.moved(turn=(0, 0, 30)):  # the needle points up and right
        c.lathe(
            [(0.36, -1.3), (0.36, -1.25), (0.36, 1.0), (0.3, 1.1), (0.12, 1.14), (0.1, 1.3)],
            clear,
            steps=60,
            fine=80,
        )
        c.lathe(
            [(0, -0.2), (0.325, -0.2), (0.325, -0.2), (0.325, 0.98), (0.27, 1.06), (0, 1.08)], fluid, steps=48
        )
        c.lathe(
            [
                (0, -0.42),
                (0.33, -0.42),
                (0.34, -0.38),
                (0.31, -0.32),
                (0.34, -0.26),
                (0.33, -0.2),
                (0, -0.17),
            ],
            rubber,
        )
        for turn in (0, 90):
            c.box(white, (0.46, 0.07, 2.2), 0.01, at=(0, 0, -1.5), turn=(0, 0, turn))
        c.lathe(
            [(0, -2.66), (0.36, -2.66), (0.40, -2.62), (0.40, -2.56), (0.36, -2.52), (0, -2.52)],
            white,
            steps=60,
        )
        c.box(clear, (1.5, 0.62, 0.08), 0.03, at=(0, 0, -1.3))
        torus(c, white, 0.37, 0.03, (0, 0, -1.3))
        for k in range(17):
            a = np.linspace(-2.3, -2.3 + (1.2 if k % 4 == 0 else 0.7), 14)
            c.tube(
                np.stack([0.367 * np.cos(a), 0.367 * np.sin(a), 0 * a - 1.0 + 0.12 * k], 1),
                0.011,
                ink,
                sides=6,
                fine=14,
            )
        c.lathe([(0, 1.2), (0.13, 1.2), (0.15, 1.24), (0.14, 1.45), (0.06, 1.55), (0, 1.56)],
                c.stuff((0.85, 0.42, 0.03), 0.3, coat=0.4), ribbed(10, 0.05), steps=80)  # fmt: skip
        c.tube([(0, 0, 1.5), (0, 0, 2.9)], [0.024, 0.018], steel, sides=12)
        c.ball(
            c.stuff((0.35, 0.68, 0.82), 0.05, coat=1.0), fine=16, at=(0, 0, 2.96), size=(0.045, 0.045, 0.07)
        )


def dna(c: Craft) -> None:
    """A double helix, standing a little askew."""
    sides = (c.stuff((0.03, 0.20, 0.62), 0.22, coat=0.6), c.stuff((0.60, 0.03, 0.10), 0.22, coat=0.6))
    pairs: tuple[Colour, ...] = (
        (0.84, 0.52, 0.03),
        (0.08, 0.50, 0.20),
        (0.50, 0.10, 0.55),
        (0.05, 0.55, 0.66),
    )
    rungs = [c.stuff(tone, 0.25, coat=0.5) for tone in pairs]
    with c.moved((0, 0, 2.1), (0, 22, 0)):
        t = np.linspace(0, 1, 200)
        for strand, look in enumerate(sides):
            a = 2 * math.pi * 2.15 * t + math.pi * 0.82 * strand + 0.6
            line = np.stack([0.86 * np.cos(a), 0.86 * np.sin(a), -2.2 + 4.4 * t], 1)
            c.tube(line, 0.125, look, sides=20, fine=240)
        for k in range(27):
            t1 = (k + 0.5) / 27
            a = 2 * math.pi * 2.15 * t1 + 0.6
            z = -2.2 + 4.4 * t1
            one = np.array((0.86 * math.cos(a), 0.86 * math.sin(a), z))
            two = np.array((0.86 * math.cos(a + math.pi * 0.82), 0.86 * math.sin(a + math.pi * 0.82), z))
            half = one + (two - one) * (0.48 if k % 2 else 0.52)
            kind = (k * 7 + k // 3) % 4
            c.tube([one, half], 0.072, rungs[kind], sides=14, fine=8)
            c.tube([half, two], 0.072, rungs[kind ^ 1], sides=14, fine=8)


def virus(c: Craft) -> None:
    """A round one with spikes, as under an electron microscope."""

    def skin(p: Points) -> Points:
        return p * (1 + 0.025 * ripple(p, 6, 3) + 0.012 * ripple(p, 14, 5))[:, None]

    def tone(p: Points) -> Points:
        return blend((0.30, 0.33, 0.36), (0.52, 0.53, 0.53), 0.5 + 0.4 * ripple(p, 5, 4))

    c.ball(c.stuff(None, 0.6, bump=1.0, grain=9, sss=0.15), skin, tone, 60)
    stalk, head = (
        c.stuff((0.50, 0.06, 0.04), 0.5, sss=0.15),
        c.stuff((0.68, 0.05, 0.035), 0.5, sss=0.2, bump=0.4, grain=16),
    )
    lobes, roots = [], []
    for k, q in enumerate(dome(64, -1.0)):
        q = q / np.linalg.norm(q)
        side = np.cross(q, (0.3, 0.5, 0.8))
        side /= np.linalg.norm(side)
        other = np.cross(q, side)
        end = 1.27 * q + 0.03 * side * math.sin(5 * k)
        c.tube([0.95 * q, 1.12 * q, end], [0.05, 0.04, 0.07], stalk, sides=8, fine=8)
        lobes += [
            end + 0.075 * (math.cos(b) * side + math.sin(b) * other) + 0.02 * q for b in (k, k + 2.1, k + 4.2)
        ]
        roots.append(1.0 * q)
    beads(c, lobes, 0.092, head, fine=10)
    beads(c, roots, 0.085, stalk, fine=9)
    small = [(q / np.linalg.norm(q)) * 1.0 for k, q in enumerate(dome(260, -1.0)) if k % 3]
    beads(c, small, 0.045, c.stuff((0.80, 0.50, 0.10), 0.5), fine=7)
    crumbs = [
        (q / np.linalg.norm(q)) @ np.array(((0.3, 0.9, 0.1), (-0.9, 0.3, 0.2), (0.1, -0.2, 1.0)))
        for q in dome(90, -1.0)
    ]
    beads(c, [1.01 * q / np.linalg.norm(q) for q in crumbs], 0.03, c.stuff((0.66, 0.30, 0.12), 0.5), fine=6)


def dewy_leaf(c: Craft) -> None:
    """A green leaf close by, drops of dew on it."""

    def height(x: Points, y: Points) -> Points:
        rib = np.abs(x)
        vein = np.abs(np.sin(5.2 * (y - 0.55 * np.abs(x) * 1.3)))
        return (
            0.16 * rib**1.4
            - 0.05 * ease(0.07, 0.0, rib)
            - 0.035 * ease(0.25, 0.0, vein)
            + 0.05 * np.sin(1.1 * y)
        )

    n, m = 260, 220
    v, u = np.meshgrid(np.linspace(0, 1, n), np.linspace(-1, 1, m), indexing="ij")
    half = 1.42 * np.sin(np.pi * np.clip(v, 0, 1) ** 0.82) ** 0.75 * (1 - 0.25 * v**4)
    y = -2.3 + 4.6 * v
    x = half * u * (1 + 0.012 * np.sin(70 * v))
    p = np.stack([x, y, height(x, y)], -1)

    def paint(q: Points) -> Points:
        vein = np.abs(np.sin(5.2 * (q[:, 1] - 0.55 * np.abs(q[:, 0]) * 1.3)))
        small = ripple(q * (1, 1, 0), 16, 4)
        tone = blend(
            (0.022, 0.15, 0.012), (0.055, 0.26, 0.022), 0.5 + 0.35 * ripple(q, 2.2, 3) + 0.15 * small
        )
        tone = blend(
            tone, (0.22, 0.48, 0.10), 0.75 * ease(0.16, 0.03, vein) * ease(0.0, 0.2, np.abs(q[:, 0]))
        )
        return blend(tone, (0.36, 0.58, 0.18), ease(0.06, 0.02, np.abs(q[:, 0])))

    drop = c.stuff((0.50, 0.66, 0.50), 0.02, coat=1.0)
    c.cleared(drop, 0.90, 0.34)
    glint = c.stuff((1, 1, 1), 0.5, glow=1.3)
    light = c.stuff((0.30, 0.62, 0.12), 0.4, glow=0.35)
    c.cleared(light, 0.68)
    with c.moved((0, 0, 0), (0, 0, -38)):
        c.grid(p, c.stuff(None, 0.28, coat=0.35, bump=0.12, grain=26), paint)
        c.tube(
            [(0, -2.25, 0.0), (0, -2.6, 0.04), (0.1, -3.0, 0.1)],
            [0.05, 0.06, 0.07],
            c.leafy((0.20, 0.42, 0.08), (0.14, 0.32, 0.05)),
        )
        spots: list[Points] = []
        sizes = [0.30, 0.26, 0.23, 0.2, 0.17, *[0.14] * 6, *[0.1] * 12, *[0.06] * 26, *[0.035] * 40]
        for size in sizes:
            for _ in range(60):
                vv, uu = c.rng.uniform(0.08, 0.9), c.rng.uniform(-0.8, 0.8)
                wide = 1.42 * math.sin(math.pi * vv**0.82) ** 0.75
                q = np.array((wide * uu, -2.3 + 4.6 * vv, size))
                if abs(q[0]) + size < 0.93 * wide and all(
                    np.hypot(*(q - o)[:2]) > 1.1 * (size + o[2]) for o in spots
                ):
                    spots.append(q)
                    z = float(height(q[:1], q[1:2])[0])
                    dull = size < 0.08
                    with c.moved(
                        (q[0], q[1], z - 0.1 * size),
                        (0, 0, 0),
                        (size, size * c.rng.uniform(0.9, 1.12), size * 0.72),
                    ):
                        c.lathe([(1.0, 0.0), (1.06, 0.2), (0.98, 0.55), (0.7, 0.86), (0.3, 0.99), (0, 1.0)], drop,
                                steps=16 if dull else 40, fine=10 if dull else 24)  # fmt: skip
                        if not dull:
                            c.ball(glint, fine=8, at=(-0.42, -0.1, 0.85), size=(0.16, 0.10, 0.06))
                            c.lathe([(0.55, 0.14), (0.9, 0.16)], light, fine=6, at=(0.06, -0.05, 0))
                    break


BUILDERS: dict[str, Builder] = {
    "stethoscope": stethoscope,
    "syringe": syringe,
    "dna": dna,
    "virus": virus,
    "dewy-leaf": dewy_leaf,
}
"""Key -> who builds it."""

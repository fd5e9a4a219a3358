"""A tower of steel lattice and a temple, built and rendered for `cooked.py`."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from data.goods.craft import Builder, Colour, Craft, Points
from data.goods.heaps import die, stamp


def _rods(c: Craft, pairs: list[tuple[Points, Points]], thick: float, look: Any) -> None:
    """One mesh of bars with a square section."""
    out = []
    for a, b in pairs:
        way = (b - a) / np.linalg.norm(b - a)
        one = np.cross(way, (0.31, 0.27, 0.91))
        one *= thick / np.linalg.norm(one)
        two = np.cross(way, one)
        out.append([[p + one, p + two, p - one, p - two] for p in (a, b)])
    c.grid(np.array(out), look, wrap=True)


def tokyo_tower(c: Craft) -> None:
    """Of steel lattice, orange and white."""
    orange, white = c.stuff((0.72, 0.09, 0.008), 0.45), c.stuff((0.84, 0.83, 0.80), 0.45)
    glass = c.stuff((0.06, 0.09, 0.12), 0.1, coat=0.8)
    knots = np.array([(0, 1.45), (0.8, 1.16), (1.6, 0.94), (2.6, 0.72), (3.6, 0.55), (4.4, 0.44), (5.4, 0.34),
            (6.6, 0.23), (7.6, 0.15),
                      (8.2, 0.11), (10.0, 0.03)])  # fmt: skip

    def ring(z: float, inset: float = 0.0) -> list[Points]:
        h = float(np.interp(z, knots[:, 0], knots[:, 1])) - inset
        return [np.array((x * h, y * h, z)) for x, y in ((1, 1), (-1, 1), (-1, -1), (1, -1))]

    edges = [0.0, 0.7, 1.3, 1.85, 2.4, 2.9, 3.35, 3.75]
    z = 4.35
    while z < 8.1:
        edges.append(z)
        z += max(0.16, 1.5 * float(np.interp(z, knots[:, 0], knots[:, 1])) * 0.62)
    edges.append(8.2)
    bands = (
        (2.9, orange),
        (3.9, white),
        (5.3, orange),
        (6.0, white),
        (6.8, orange),
        (7.4, white),
        (9.0, orange),
    )
    with c.moved(turn=(0, 0, 32)):
        for low, high in pairwise(edges):
            look = next(k for top, k in bands if (low + high) / 2 < top)
            a, b = ring(low), ring(high)
            _rods(c, [(a[k], b[k]) for k in range(4)], 0.055 if low < 4 else 0.032, look)
            thin: list[tuple[Points, Points]] = []
            for k in range(4):
                j = (k + 1) % 4
                thin += [(b[k], b[j])]
                if low < 1.2:  # an arch between the legs
                    f = 0.30 if low < 0.6 else 0.42
                    inner = [
                        (a[k] + f * (a[j] - a[k]), b[k] + (f + 0.06) * (b[j] - b[k])),
                        (a[j] + f * (a[k] - a[j]), b[j] + (f + 0.06) * (b[k] - b[j])),
                    ]
                    thin += [
                        *inner,
                        (a[k], inner[0][1]),
                        (inner[0][0], b[k]),
                        (a[j], inner[1][1]),
                        (inner[1][0], b[j]),
                    ]
                    thin += [(b[k], inner[0][1]), (b[j], inner[1][1])]
                else:
                    thin += [(a[k], b[j]), (a[j], b[k])]
                    if low < 4:
                        thin += [((a[k] + a[j]) / 2, (b[k] + b[j]) / 2)]
            _rods(c, thin, 0.024 if low < 4 else 0.016, look)
        for z, wide, high in ((4.05, 1.22, 0.62), (6.75, 0.62, 0.32)):
            c.box(white, (wide, wide, high), 0.04, at=(0, 0, z))
            for dz in (-0.15, 0.14) if high > 0.5 else (0.0,):
                c.box(glass, (wide + 0.02, wide + 0.02, 0.15), 0.01, at=(0, 0, z + dz))
            c.box(white, (1.08 * wide, 1.08 * wide, 0.04), 0.01, at=(0, 0, z - high / 2))
            for k in range(13):
                t = wide * (k / 12 - 0.5)
                for x, y in ((t, -wide / 2), (t, wide / 2), (-wide / 2, t), (wide / 2, t)):
                    c.box(white, (0.022, 0.022, high), 0, at=(1.012 * x, 1.012 * y, z))
        c.tube([(0, 0, 8.1), (0, 0, 8.6)], 0.09, white)
        c.tube([(0, 0, 8.6), (0, 0, 9.2)], 0.065, orange)
        c.tube([(0, 0, 9.2), (0, 0, 9.7)], 0.045, white)
        c.tube([(0, 0, 9.7), (0, 0, 10.1)], 0.025, orange)
        c.box(c.stuff((0.46, 0.45, 0.43), 0.6), (1.5, 1.5, 0.5), 0.03, at=(0, 0, 0.25))
        c.box(glass, (1.52, 1.52, 0.16), 0.0, at=(0, 0, 0.28))
        for p in ring(0.0):
            c.box(c.stuff((0.40, 0.39, 0.37), 0.8), (0.4, 0.4, 0.18), 0.03, at=(p[0], p[1], 0.05))


def hindu_temple(c: Craft) -> None:
    """A gate tower of the south, tier on tier of painted figures."""
    stone = c.stuff((0.52, 0.42, 0.29), 0.85, second=(0.42, 0.33, 0.23), scale=3, bump=0.3, grain=14)
    cream, gold = c.stuff((0.80, 0.68, 0.46), 0.7), c.metal((0.86, 0.62, 0.20), 0.25)
    dark = c.stuff((0.035, 0.025, 0.02), 0.9)
    tints: tuple[Colour, ...] = (
        (0.16, 0.44, 0.58),
        (0.72, 0.30, 0.30),
        (0.24, 0.50, 0.30),
        (0.80, 0.52, 0.14),
        (0.52, 0.30, 0.50),
    )
    looks = [c.stuff(tone, 0.65) for tone in tints]
    skins = [c.stuff(tone, 0.6) for tone in ((0.56, 0.34, 0.20), (0.20, 0.34, 0.52), (0.66, 0.48, 0.30))]

    def figure(k: int) -> Any:
        def build(c: Craft) -> None:
            body, skin = looks[k % 5], skins[k % 3]
            c.lathe([(0, 0), (0.085, 0), (0.07, 0.12), (0.055, 0.2), (0, 0.2)], body, steps=14, fine=12)
            c.lathe(
                [(0, 0.18), (0.055, 0.2), (0.075, 0.30), (0.03, 0.35), (0, 0.35)], skin, steps=14, fine=12
            )
            c.ball(skin, fine=8, at=(0, 0, 0.385), size=0.042)
            c.lathe([(0.045, 0.40), (0.04, 0.44), (0, 0.52)], gold, steps=12, fine=8)
            for s in (-1, 1):
                c.tube(
                    [
                        (0.065 * s, 0, 0.31),
                        (0.13 * s, -0.03, 0.24),
                        (0.12 * s, -0.05, 0.34 if (k + s) % 2 else 0.16),
                    ],
                    0.02,
                    skin,
                    sides=6,
                    fine=8,
                )

        return die(c, build)

    def shrine(k: int) -> Any:
        def build(c: Craft) -> None:
            c.box(cream, (0.26, 0.2, 0.16), 0.01, at=(0, 0, 0.08))
            c.box(dark, (0.10, 0.21, 0.11), 0, at=(0, -0.005, 0.07))
            c.lathe(
                [(0.17, 0.15), (0.18, 0.18), (0.13, 0.27), (0.05, 0.32), (0, 0.33)],
                looks[k % 5],
                steps=16,
                fine=14,
            )
            c.lathe([(0.03, 0.32), (0.035, 0.36), (0, 0.42)], gold, steps=10, fine=8)

        return die(c, build)

    people, domes = [figure(k) for k in range(15)], [shrine(k) for k in range(5)]
    with c.moved(turn=(0, 0, 24)):
        c.box(stone, (4.1, 2.9, 0.14), 0.03, at=(0, 0, 0.07))
        c.box(stone, (3.8, 2.6, 0.16), 0.03, at=(0, 0, 0.2))
        c.box(stone, (3.4, 2.2, 1.35), 0.03, at=(0, 0, 0.9))
        for z in (0.36, 1.2, 1.5):
            c.box(stone, (3.52, 2.32, 0.07), 0.02, at=(0, 0, z))
        for k in range(8):
            x = -1.58 + 3.16 * k / 7
            if abs(x) > 0.5:
                c.box(stone, (0.13, 2.3, 1.2), 0.02, at=(x, 0, 0.88))
        for k in range(5):
            c.box(stone, (3.5, 0.13, 1.2), 0.02, at=(0, -0.95 + 1.9 * k / 4, 0.88))
        c.box(stone, (0.98, 2.36, 1.22), 0.03, at=(0, 0, 0.84))
        c.box(dark, (0.62, 2.40, 0.96), 0.0, at=(0, 0, 0.70))
        for s in (-1, 1):
            c.box(c.wood(), (0.05, 0.3, 0.94), 0.01, at=(0.31 * s, -1.28, 0.70), turn=(0, 0, 20 * s))
        for k in range(3):
            c.box(stone, (1.2, 0.22, 0.10), 0.01, at=(0, -1.52 - 0.2 * k, 0.22 - 0.085 * k))
        z, count = 1.58, 0
        for k in range(6):
            w, d, h = 3.3 - 0.40 * k, 2.1 - 0.25 * k, 0.64 - 0.03 * k
            c.box(cream, (w + 0.16, d + 0.16, 0.07), 0.02, at=(0, 0, z + 0.03))
            c.box(looks[(k * 2) % 5], (w + 0.10, d + 0.10, 0.035), 0.01, at=(0, 0, z + 0.085))
            c.box(cream, (w - 0.26, d - 0.26, h), 0.01, at=(0, 0, z + h / 2))
            c.box(
                looks[(k + 1) % 5], (0.62 - 0.04 * k, d + 0.02, h - 0.06), 0.02, at=(0, 0, z + h / 2 + 0.04)
            )
            c.box(dark, (0.26, d + 0.05, 0.66 * h), 0.0, at=(0, 0, z + 0.42 * h + 0.04))
            size = 1.02 * h / 0.62
            for face, long, off in ((0, w, d / 2), (90, d, w / 2)):
                n = max(2, round((long - 0.3) / 0.24))
                for j in range(n):
                    t = long * ((j + 0.5) / n - 0.5)
                    if face == 0 and abs(t) < 0.36 - 0.02 * k:
                        continue
                    for s in (-1, 1):
                        at = (t, -off * s, z + 0.1) if face == 0 else (off * s, t, z + 0.1)
                        spin = (0 if s > 0 else 180) if face == 0 else (90 if s > 0 else -90)
                        count += 1
                        stamp(c, people[(count * 7) % 15], at, (0, 0, spin), size)
            z += h
            c.box(cream, (w + 0.02, d + 0.02, 0.06), 0.02, at=(0, 0, z))
            if k < 5:
                for x in (-1, 1):
                    for y in (-1, 1):
                        stamp(
                            c,
                            domes[(k + x) % 5],
                            (x * (w / 2 - 0.14), y * (d / 2 - 0.12), z + 0.02),
                            (0, 0, 0),
                            0.9,
                        )
        long, r = 1.5, 0.42
        c.box(looks[0], (long, 0.72, 0.26), 0.02, at=(0, 0, z + 0.14))
        a = np.linspace(-0.5, np.pi + 0.5, 40)
        vault = [*zip(r * np.cos(a), 0.62 * r + z + 0.16 + 1.02 * r * np.sin(a), strict=True)]
        c.cut(vault, long, looks[3], 0.03, turn=(0, 0, 90))
        for x in np.linspace(-0.62, 0.62, 6):
            c.cut(
                [(1.03 * p, z + 0.3 + (q - z - 0.3) * 1.03) for p, q in vault],
                0.05,
                cream,
                0.01,
                at=(x, 0, 0),
                turn=(0, 0, 90),
            )
        for s in (-1, 1):
            c.cut(
                [(1.2 * p, z + 0.3 + (q - z - 0.3) * 1.2) for p, q in vault],
                0.09,
                gold,
                0.02,
                at=(0.78 * s, 0, 0),
                turn=(0, 0, 90),
            )
            c.cut(
                [(0.8 * p, z + 0.34 + (q - z - 0.34) * 0.8) for p, q in vault],
                0.11,
                looks[1],
                0.02,
                at=(0.78 * s, 0, 0),
                turn=(0, 0, 90),
            )
        crest = z + 0.16 + 1.62 * r
        for x in np.linspace(-0.6, 0.6, 5):
            c.lathe([(0.03, -0.02), (0.04, 0.04), (0.09, 0.1), (0.09, 0.16), (0.03, 0.22), (0.05, 0.26),
                    (0, 0.42)], gold, steps=24,
                    fine=30, at=(x, 0, crest))  # fmt: skip


BUILDERS: dict[str, Builder] = {"tokyo-tower": tokyo_tower, "hindu-temple": hindu_temple}
"""Key -> who builds it."""

"""A mansion, the Colosseum and a sphinx."""

from __future__ import annotations

import math
from typing import Any

from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.surfaces import STONE


def _hipped(
    s: Site, material: Any, at: tuple[float, float, float], wide: float, deep: float, tall: float
) -> None:
    """A roof that slopes to all four sides, with a ridge from left to right."""
    x, y, r, (a, b, z) = wide / 2, deep / 2, (wide - deep) / 2 + 0.6, at
    corners = [
        (a - x, b - y, z),
        (a + x, b - y, z),
        (a + x, b + y, z),
        (a - x, b + y, z),
        (a - r, b, z + tall),
        (a + r, b, z + tall),
    ]
    s.form(material, corners, [(0, 1, 5, 4), (1, 2, 5), (2, 3, 4, 5), (3, 0, 4)])


def mansion(s: Site) -> None:
    wall, trim = s.worn(s.material((0.74, 0.68, 0.56), 0.85), 0.08, 0.8), s.material((0.86, 0.85, 0.81), 0.6)
    roof, stone = s.masonry((0.13, 0.14, 0.17), (0.35, 0.28), 0.02), s.masonry(STONE, (0.6, 0.3), 0.01)
    for x, wide, deep, y, high in ((0, 11, 9, 0, 7.2), (-9.6, 8.4, 7.4, 0.5, 6.8), (9.6, 8.4, 7.4, 0.5, 6.8)):
        s.slab(wall, (x, y, high / 2), (wide, deep, high))
        s.slab(stone, (x, y, 0.3), (wide + 0.2, deep + 0.2, 0.6))
        s.slab(trim, (x, y, high), (wide + 0.6, deep + 0.6, 0.35))
        s.slab(trim, (x, y, 3.55), (wide + 0.12, deep + 0.12, 0.16))
        _hipped(s, roof, (x, y, high + 0.15), wide + 0.9, deep + 0.9, 2.9)
    front = -4.5
    for k in range(6):
        s.slab(trim, (0, front - 2.0 - 0.26 * k, 0.62 - 0.11 * k), (6.6 + 0.2 * k, 0.3, 0.12))
    s.slab(trim, (0, front - 1.0, 0.34), (7.6, 2.3, 0.68))
    for x in (-3.1, -1.15, 1.15, 3.1):
        s.lathe(
            trim,
            [(0.38, 0.68), (0.38, 0.85), (0.29, 0.95), (0.25, 6.1), (0.36, 6.3), (0.38, 6.5)],
            (x, front - 1.75, 0),
            n=28,
        )
    s.slab(trim, (0, front - 0.9, 6.75), (7.6, 2.3, 0.55))
    with s.moved(shift(0, front - 0.9, 7.02)):
        s.roof(trim, (0, 0, 0), 8.0, 2.5, 1.9, turned=True)
        s.roof(s.material((0.70, 0.66, 0.57), 0.8), (0, -0.02, 0.22), 6.4, 2.5, 1.35, turned=True)
        s.roof(roof, (0, 0.5, 0.1), 8.5, 2.7, 2.0, turned=True)
    s.door(0, front - 0.04, (0.10, 0.045, 0.02), 3.0, 1.7)
    s.prism(s.glass, arch(0, 1.5, 3.55, 3.75, 4.5), front - 0.06, front)
    s.slab(s.material((0.7, 0.5, 0.15), 0.3, 0.9), (0.1, front - 0.12, 1.5), (0.07, 0.06, 0.07))
    warm = s.material((0.95, 0.75, 0.40), 0.2, 0, 0.35)

    def window(x: float, y: float, z: float, side: bool = False) -> None:
        s.window(x, y, z, 1.15, 1.9, side)
        if not side:
            s.slab(trim, (x, y - 0.06, z + 1.08), (1.5, 0.2, 0.16))
            s.slab(trim, (x, y - 0.06, z - 1.02), (1.4, 0.2, 0.12))

    for z in (2.0, 5.1):
        for x in (-4.4, -2.1, 2.1, 4.4):
            window(x, front, z)
        for x in (-12.2, -9.6, -7.0, 7.0, 9.6, 12.2):
            window(x, -3.2, z)
        for y in (-1.6, 0.7, 3.0):
            window(13.8, y, z, True)
    window(0, front, 5.4)
    for x in (-11.4, -7.8, 7.8, 11.4):
        s.slab(trim, (x, -3.2, 8.1), (1.3, 0.9, 1.25))
        s.slab(s.glass, (x, -3.68, 8.1), (0.85, 0.06, 0.9))
        s.roof(roof, (x, -3.0, 8.7), 1.7, 1.6, 0.7, turned=True)
    for x in (-5.0, 5.0, -12.6, 12.6):
        s.slab(s.masonry((0.36, 0.15, 0.10)), (x, 1.2, 9.6), (1.0, 0.9, 3.2))
        s.slab(trim, (x, 1.2, 11.2), (1.2, 1.1, 0.2))
    s.ball(warm, (0, front - 1.0, 5.6), (0.2, 0.2, 0.3), 16)
    leaf = s.worn(s.material((0.035, 0.11, 0.02), 0.9), 0.5, 6, 0.6)
    for x in (-12.9, -10.9, -8.3, -6.1, 6.1, 8.3, 10.9, 12.9):
        s.rock(leaf, (x, -4.1, 0.65), (0.95, 0.75, 0.8), int(x * 10) % 17, 0.25)
    for x in (-4.7, 4.7):
        s.rock(leaf, (x, -5.6, 1.7), (0.62, 0.62, 1.7), int(x + 9), 0.15)


def colosseum(s: Site) -> None:
    stone = s.blocks((0.56, 0.44, 0.30), (1.6, 0.8), 0.03, 0.45)
    ledge, dark = (
        s.worn(s.material((0.62, 0.50, 0.35), 0.9), 0.35, 0.3),
        s.material((0.018, 0.013, 0.009), 0.95),
    )
    inner = s.worn(s.material((0.42, 0.31, 0.20), 0.95), 0.5, 0.4)
    long, short, n = 24.0, 20.0, 52

    def at(k: float, out: float, z: float) -> tuple[float, float, float]:
        a = 2 * math.pi * k / n
        return ((long + out) * math.cos(a), (short + out) * math.sin(a), z)

    def ring(
        material: Any, low: float, high: float, out: float, thick: float, first: float, last: float
    ) -> None:
        steps = [first + (last - first) * j / 60 for j in range(61)]
        s.loft(
            material,
            [
                [at(k, out, low), at(k, out, high), at(k, out - thick, high), at(k, out - thick, low)]
                for k in steps
            ],
            30,
        )

    def bays(out: float, tiers: range, first: int, last: int) -> None:
        """Arches between half columns."""
        for k in range(first, last):
            here, after = at(k + 0.5, out, 0), at(k + 0.6, out, 0)
            yaw = math.degrees(math.atan2(after[1] - here[1], after[0] - here[0]))
            wide = math.dist(at(k, out, 0), at(k + 1, out, 0))
            for tier in tiers:
                foot = 4.1 * tier
                with s.moved(shift(here[0], here[1], 0), turn(yaw + 180)):
                    if tier < 3:
                        outline = arch(0, 0.62 * wide, foot + 0.35, foot + 2.2, foot + 2.2 + 0.31 * wide)
                        s.prism(dark, outline, -0.1, 0.3)
                        rim = arch(0, 0.74 * wide, foot + 0.3, foot + 2.2, foot + 2.2 + 0.37 * wide)
                        s.prism(ledge, rim, -0.03, 0.3)
                    elif k % 2:
                        s.slab(dark, (0, 0, foot + 2.0), (0.8, 0.12, 1.1))
                    s.slab(ledge, (wide / 2, -0.02, foot + 1.9), (0.42, 0.5, 3.6))

    ring(stone, 0, 8.2, 0, 1.2, 0, n)
    first, last = 10, 42
    ring(stone, 8.0, 12.3, 0, 1.2, first, last)
    ring(stone, 12.2, 16.4, 0, 1.2, first + 1, last - 2)
    bays(0.02, range(2), 0, n)
    bays(0.02, range(2, 3), first, last)
    bays(0.02, range(3, 4), first + 1, last - 2)
    for z, a, b in ((4.0, 0, n), (8.1, 0, n), (12.2, first, last), (16.2, first + 1, last - 2)):
        ring(ledge, z - 0.22, z + 0.22, 0.45, 1.9, a, b)
    for k, step in enumerate((2.2, 1.5, 0.8)):
        ring(stone, 8.2, 12.3 - 1.3 * (k + 0.5), 0, 1.2, last, last + step / 1.0)
        ring(stone, 12.2, 16.4 - 1.3 * (k + 0.5), 0, 1.2, last - 2, last - 2 + step)
    for k in range(9):
        ring(inner, 0, 9.6 - 1.0 * k, -2.2 - 1.45 * k, 1.45, 0, n)
    ring(inner, 8.0, 11.6, -2.0, 0.9, 12, 38)


def sphinx(s: Site) -> None:
    stone = s.worn(s.material((0.58, 0.43, 0.25), 0.95), 0.3, 1.2, 0.5)
    banded = s.worn(s.striped([(0.60, 0.45, 0.27), (0.50, 0.36, 0.20)], 0.95, False, 0.5), 0.3, 1.1, 0.5)
    dark = s.material((0.20, 0.13, 0.07), 0.95)
    s.loft(banded, [[(x, w * math.cos(a) * (1 - 0.12 * max(math.sin(a), 0)),
        1.9 + h * math.sin(a)) for a in around(28)] for x, w, h in ((-5.4, 0.7,
        1.2), (-5.2, 1.3, 1.7), (-4.2, 1.6, 1.95), (-2.0, 1.4, 1.75), (0.2, 1.45, 1.8), (1.6, 1.45, 2.0), (2.6,
        1.2, 2.1), (3.0, 0.8, 1.9))],
        60)  # fmt: skip
    for y in (-1, 1):
        s.ball(stone, (-3.8, 1.45 * y, 1.35), (1.5, 0.62, 1.35))
        s.rounded(stone, (-2.3, 1.85 * y, 0.42), (3.0, 0.72, 0.75), 0.28)
        s.rounded(banded, (4.2, 1.05 * y, 0.55), (5.4, 0.95, 1.0), 0.36)
        s.rounded(stone, (6.7, 1.05 * y, 0.42), (0.9, 1.1, 0.8), 0.3)
        for k in (-0.3, 0, 0.3):
            s.rounded(stone, (7.0, 1.05 * y + k, 0.36), (0.55, 0.26, 0.55), 0.12)
        s.ball(stone, (1.9, 1.05 * y, 1.6), (1.1, 0.7, 1.5))
    s.rounded(stone, (0.6, 0, 0.05), (14.4, 5.6, 0.35), 0.08)
    s.loft(stone, [[(2.45 + 0.25 * (z > 4) + r * 0.9 * math.cos(a), r * math.sin(a), z) for a in around(24)] for z,
        r in ((2.6, 1.15), (3.4,
        0.92), (4.2, 0.80), (5.2, 0.8))], 60)  # fmt: skip
    face = shift(2.75, 0, 5.2)
    with s.moved(face):
        s.ball(stone, (0.1, 0, 0), (0.95, 0.86, 1.18))
        s.ball(stone, (0.75, 0, -0.75), (0.32, 0.4, 0.32))
        s.loft(stone, [[(1.0 + out, -w, z), (1.0 + out, w, z), (0.7, w + 0.05, z), (0.7, -w - 0.05, z)] for z, w,
            out in ((-0.28, 0.17,
            0.22), (-0.2, 0.18, 0.24), (0.3, 0.09, 0.0))], 40)  # fmt: skip
        s.ball(stone, (0.96, 0, -0.47), (0.14, 0.27, 0.075))
        s.ball(stone, (0.93, 0, -0.57), (0.14, 0.22, 0.07))
        s.beams(dark, [((1.06, -0.2, -0.515), (1.06, 0.2, -0.515))], 0.03)
        for y in (-1, 1):
            s.ball(dark, (0.86, 0.34 * y, 0.17), (0.14, 0.2, 0.085))
            s.ball(stone, (0.9, 0.34 * y, 0.16), (0.14, 0.11, 0.075))
            s.tube(stone, [(0.93, 0.14 * y, 0.34), (0.95, 0.36 * y, 0.38), (0.78, 0.58 * y, 0.30)], 0.05)
            s.ball(stone, (0.2, 0.9 * y, 0.05), (0.12, 0.12, 0.28))
        rings = []
        for z, w_, d in ((1.28, 0.35, 0.5), (1.22, 0.75, 0.85), (0.9, 1.05, 1.0), (0.4, 1.3, 0.85), (-0.2, 1.55,
            0.7), (-0.8, 1.75, 0.6), (-1.35,
                1.8, 0.5), (-1.5, 1.6, 0.4)):  # fmt: skip
            ring = []
            for a in around(40):
                u, v = (math.copysign(abs(w) ** k, w) for w, k in ((math.cos(a), 0.6), (math.sin(a), 0.8)))
                ring.append((-0.15 + (0.78 if u > 0 else 0.9) * d * u - 0.12 * (z < 0.3), w_ * v, z))
            rings.append(ring)
        s.loft(
            s.worn(s.striped([(0.62, 0.46, 0.26), (0.46, 0.32, 0.17)], 0.95, False, 0.3), 0.25, 1.2, 0.4),
            rings,
            60,
        )
        s.loft(
            stone,
            [
                [(x, w * math.cos(a), 0.62 + 0.1 * math.sin(a)) for a in around(12)]
                for x, w in ((0.5, 0.9), (0.86, 0.7), (0.93, 0.5))
            ],
            40,
        )
        for y in (-1, 1):
            s.loft(banded, [[(0.45 + d, y * (0.75 + w), z), (0.45 + d, y * (1.25 + w), z), (0.15, y * (1.3 + w),
                z), (0.15, y * (0.75 + w), z)]
                for z, w, d in ((-0.9, -0.05, 0.15), (-1.7, -0.25, 0.3), (-2.5, -0.4, 0.45))], 0)  # fmt: skip


BUILDERS: dict[str, Builder] = {"mansion": mansion, "colosseum": colosseum, "sphinx": sphinx}
"""Key -> who builds it."""

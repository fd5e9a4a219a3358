"""Landmarks put together from simple shapes, as buildings.py does."""

from __future__ import annotations

import itertools
import math
from typing import Any

from data.sites.lot import Builder, Site, arch, around, curve, shift, turn
from data.sites.surfaces import BLACK, GOLD, WHITE
from mathutils import Vector

MARBLE, SAND, IRON, SNOW = (0.76, 0.72, 0.64), (0.60, 0.44, 0.25), (0.20, 0.125, 0.075), (0.80, 0.86, 0.92)


def phone_box(s: Site) -> None:
    red, white, pane = s.paint((0.55, 0.012, 0.012)), s.material((0.9, 0.88, 0.8), 0.5), s.material((0.10,
        0.12, 0.13), 0.05)  # fmt: skip
    s.slab(s.material((0.10, 0.09, 0.08), 0.8), (0, 0, 0.05), (1.0, 1.0, 0.1))
    s.slab(red, (0, 0, 0.22), (0.94, 0.94, 0.24))
    s.slab(pane, (0, 0, 1.2), (0.78, 0.78, 1.9))
    for x in (-1, 1):
        for y in (-1, 1):
            s.slab(red, (0.41 * x, 0.41 * y, 1.25), (0.11, 0.11, 2.1))
    for angle in (0, 90):
        with s.moved(turn(angle)):
            for k in range(9):
                s.slab(red, (0, -0.405, 0.38 + 0.213 * k), (0.74, 0.05, 0.03 if k % 8 else 0.1))
            for x in (-0.35, -0.24, 0.24, 0.35):
                s.slab(red, (x, -0.405, 1.25), (0.028 if abs(x) < 0.3 else 0.06, 0.05, 1.9))
            s.slab(red, (0, -0.42, 2.24), (0.94, 0.1, 0.2))
            s.slab(white, (0, -0.475, 2.25), (0.64, 0.02, 0.12))
            s.text(s.material(BLACK, 0.5), "TELEPHONE", (0, -0.49, 2.25), 0.115)
            top = [(0.43 * math.cos(a), 2.36 + 0.17 * math.sin(a)) for a in [math.pi * k / 16
                for k in range(17)]]  # fmt: skip
            s.prism(red, top, -0.46, 0.46)
    s.slab(red, (0, 0, 2.36), (1.0, 1.0, 0.05))
    s.slab(red, (0, 0, 2.22), (0.88, 0.88, 0.3))
    rings = [
        [(a * x, a * y, z) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        for a, z in [(0.46 * math.cos(t), 2.38 + 0.24 * math.sin(t)) for t in [0.15 * k for k in range(10)]]
    ]
    s.loft(red, rings, 50)
    s.slab(s.material(STEEL_GREY, 0.4, 0.8), (0.2, -0.45, 1.2), (0.03, 0.06, 0.18))


STEEL_GREY = (0.5, 0.5, 0.5)


def eiffel(s: Site) -> None:
    def half(z: float) -> float:
        steps = [(0, 62.0), (20, 50.0), (40, 41.0), (58, 34.5), (80, 26.5), (100, 21.0), (116, 17.5), (150,
            12.8), (200, 8.5), (250, 5.6), (276, 4.4)]  # fmt: skip
        for (a, u), (b, v) in itertools.pairwise(steps):
            if z <= b:
                return u + (v - u) * (z - a) / (b - a)
        return 4.4

    iron = s.worn(s.material(IRON, 0.6), 0.2, 0.1)
    main: list[Any] = []
    thin: list[Any] = []

    def shaft(corners: Any, z: float, up: float) -> None:
        low, high = corners(z), corners(up)
        for k in range(4):
            main.append((low[k], high[k]))
            thin.extend([(low[k], high[(k + 1) % 4]), (low[(k + 1) % 4], high[k]), (high[k], high[(k
                + 1) % 4])])  # fmt: skip

    def leg(x: int, y: int) -> Any:
        def corners(z: float) -> list[Vector]:
            outer = half(z)
            inner = outer - (24 - 0.11 * z if z < 116 else 11)
            return [Vector((x * a, y * b, z)) for a, b in ((outer, outer), (inner, outer), (inner, inner),
                (outer, inner))]  # fmt: skip

        return corners

    for x in (-1, 1):
        for y in (-1, 1):
            levels = [0, 10, 20, 30, 40, 49, 58, 68, 77, 86, 95, 104, 112, 118]
            for z, up in itertools.pairwise(levels):
                shaft(leg(x, y), z, up)
            s.slab(s.blocks((0.5, 0.45, 0.38), (4, 2)), (50 * x, 50 * y, 1), (30, 30, 4))

    def trunk(z: float) -> list[Vector]:
        return [Vector((x * half(z), y * half(z), z)) for x, y in ((1, 1), (-1, 1), (-1, -1), (1, -1))]

    z = 118.0
    while z < 274:
        up = min(z + max(0.9 * half(z), 6), 276)
        shaft(trunk, z, up)
        thin.extend(((a + b) / 2, (c + d) / 2) for a, b, c, d in [(trunk(z)[k], trunk(z)[k - 1], trunk(up)[k],
            trunk(up)[k - 1]) for k in range(4)])  # fmt: skip
        z = up
    s.beams(iron, main, 2.6)
    s.beams(iron, thin, 1.3)
    for z, wide, tall in ((57, 73, 5), (61, 70, 4), (116, 40, 4), (119.5, 36, 4), (276, 14, 5), (281, 10, 5)):
        s.slab(iron, (0, 0, z), (wide, wide, tall))
    for angle in (0, 90, 180, 270):
        with s.moved(turn(angle)):
            bow = [(37 * math.cos(a), -56 + 0.29 * 39 * math.sin(a), 14 + 37 * math.sin(a)) for a in
                   [math.pi * k / 24 for k in range(25)]]  # fmt: skip
            s.tube(iron, bow, 1.4, 6)
            s.tube(iron, [(0.9 * x, y, 0.9 * z + 6) for x, y, z in bow], 0.8, 6)
            s.beams(iron, [((x, y, z), (0.9 * x, y, 0.9 * z + 6)) for x, y, z in bow], 0.9)
    s.cone(iron, (0, 0, 283), 4, 3, 8)
    s.cone(iron, (0, 0, 291), 1.6, 0.6, 33)


def pyramid(s: Site) -> None:
    sand, n = s.blocks(SAND, (5.5, 3.4), 0.22, 0.4), 42
    outline = []
    for k in range(n):
        a = 115 * (1 - k / n)
        outline += [(a, 3.45 * k), (a, 3.45 * (k + 1))]
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    s.loft(sand, [[(a * x, a * y, z) for x, y in corners] for a, z in outline], 0)


def pyramids(s: Site) -> None:
    pyramid(s)
    for x, y, k in ((-195, 130, 0.85), (135, -115, 0.45)):
        with s.moved(shift(x, y, 0) @ _scale(k)):
            pyramid(s)


def _scale(k: float) -> Any:
    from mathutils import Matrix

    return Matrix.Diagonal((k, k, k, 1))


def windmill(s: Site) -> None:
    brick, thatch = s.blocks((0.36, 0.16, 0.10), (0.45, 0.18), 0.02), s.worn(s.material((0.20, 0.145, 0.09),
        0.95), 0.5, 2.5)  # fmt: skip
    white, dark = s.material(WHITE, 0.6), s.wood((0.16, 0.08, 0.04))
    s.lathe(brick, [(4.4, 0), (3.9, 4.6)], n=8, smooth=0)
    s.lathe(thatch, [(3.9, 4.6), (3.1, 8), (2.5, 12.6)], n=8, smooth=0)
    s.lathe(dark, [(0.1, 4.4), (5.4, 4.4), (5.4, 4.65), (0.1, 4.65)], n=16)
    s.tube(white, [(5.3 * math.cos(a), 5.3 * math.sin(a), 5.6) for a in around(16)], 0.07, 6, loop=True)
    s.beams(white, [((5.3 * math.cos(a), 5.3 * math.sin(a), z), (q * math.cos(a), q * math.sin(a), w))
        for a in around(16) for z, q, w in ((4.6, 5.3, 5.6), (4.4, 4.1, 2.8))], 0.13)  # fmt: skip
    s.lathe(white, [(2.55, 12.5), (2.7, 12.6), (2.7, 12.9), (2.5, 12.9)], n=8, smooth=0)
    with s.moved(shift(0, 0, 12.9)):
        s.loft(thatch, [[(x * k, 3.0 * y, 2.6 * (1 - abs(x) ** 2) * h) for x, k in [(v / 6, 2.6)
            for v in range(-6, 7)]] for y, h in ((-1.0, 0.85), (0.0, 1.0), (1.0, 0.6))], 60)  # fmt: skip
    s.door(0, -4.25, (0.10, 0.25, 0.14), 2.2, 1.2)
    for z, y in ((6.6, -3.2), (9.6, -2.72), (3.2, -3.85)):
        s.window(0, y, z, 0.75, 1.1)
    with s.moved(shift(0, -3.5, 14.0), turn(-8, "X"), turn(32, "Y")):
        s.cone(dark, (0, 0, -0.4), 0.45, 0.45, 0.8)
        s.tube(dark, [(0, -0.4, 0), (0, 2.5, 0)], 0.35)
        for k in range(4):
            with s.moved(turn(90 * k, "Y")):
                s.beams(dark, [((0, 0, 0), (0, 0, 11.5))], 0.3)
                s.beams(white, [((0.1, -0.1, z), (1.9, -0.1, z)) for z in [1.8 + 0.6 * k for k in range(17)]],
                    0.09)  # fmt: skip
                s.beams(white, [((x, -0.1, 1.8), (x, -0.1, 11.4)) for x in (0.75, 1.3, 1.9)], 0.1)
                s.beams(white, [((-0.5, -0.1, 1.8), (-0.5, -0.1, 11.4))], 0.22)
                s.slab(s.material((0.70, 0.62, 0.48), 0.9), (1.0, 0.0, 6.6), (1.7, 0.03, 9.5))


def wind_turbine(s: Site) -> None:
    white = s.material((0.85, 0.86, 0.87), 0.35)
    s.lathe(white, [(2.1, 0), (1.9, 20), (1.25, 78)])
    s.rounded(white, (0, 2.2, 79.5), (3.2, 9, 3.4), 0.9)
    with s.moved(shift(0, -3.2, 79.5)):
        s.ball(white, (0, 0, 0), (1.7, 2.6, 1.7))
        for k in range(3):
            with s.moved(turn(120 * k + 18, "Y")):
                sections = []
                for z, chord, thick, twist in ((1, 1.3, 1.2, 0), (4, 1.8, 1.0, 20), (8, 3.6, 0.7, 16), (20,
                    2.5, 0.4, 8), (32, 1.5, 0.25, 3), (40, 0.5, 0.1, 0)):  # fmt: skip
                    t = math.radians(twist)
                    oval = [(0.5 * chord * math.cos(a) + 0.15 * chord, 0.5 * thick * math.sin(a))
                        for a in around(16)]  # fmt: skip
                    sections.append([(x * math.cos(t) - y * math.sin(t), x * math.sin(t) + y * math.cos(t), z)
                        for x, y in oval])  # fmt: skip
                s.loft(white, sections, 70)
    s.cone(s.material((0.5, 0.5, 0.48), 0.9), (0, 0, 0), 3.4, 3.2, 0.6)


def balloon(s: Site, colours: tuple[Any, ...] = ((0.60, 0.02, 0.02), (0.85, 0.42, 0.03), (0.85, 0.75, 0.10),
                                               (0.80, 0.78, 0.74))) -> None:  # fmt: skip
    profile = [(1.3, 6.0), (2.2, 7.6), (3.6, 9.6), (5.3, 12), (6.9, 14.5), (8.0, 17), (8.4, 19.3), (8.1,
        21.6), (7.1, 23.6), (5.5, 25.2), (3.6, 26.3), (1.6, 26.9), (0.05, 27.0)]  # fmt: skip
    cloth = s.striped(colours, 0.6, True, 16)
    rings = []
    fine = curve(profile, 4)
    for r, z in fine:
        rings.append([(q * math.cos(a), q * math.sin(a), z) for a in around(192)
                      for q in [r * (0.965 + 0.035 * abs(math.sin(8 * a)) ** 0.7)]])  # fmt: skip
    s.loft(cloth, rings, 80)
    wicker = s.worn(s.bricks((0.36, 0.21, 0.09), (0.22, 0.12, 0.05), (0.22, 0.1), 0.5, 0.02, (90, 0, 0)), 0.3,
        4)  # fmt: skip
    s.rounded(wicker, (0, 0, 0.8), (1.9, 1.6, 1.6), 0.15)
    s.rounded(s.wood((0.16, 0.07, 0.03)), (0, 0, 1.62), (2.05, 1.75, 0.16), 0.07)
    rope = s.material((0.12, 0.10, 0.08), 0.8)
    ends = [(x, y) for x in (-0.85, 0.85) for y in (-0.7, 0.7)]
    s.beams(rope, [((x, y, 1.6), (0.75 * x, 0.75 * y, 3.2)) for x, y in ends], 0.09)
    s.beams(rope, [((0.64, 0.5, 3.2), (-0.64, 0.5, 3.2)), ((0.64, -0.5, 3.2), (-0.64, -0.5, 3.2))], 0.08)
    s.beams(rope, [((0.75 * x, 0.75 * y, 3.2), (1.3 * math.cos(a), 1.3 * math.sin(a), 6.1)) for x, y in ends
                   for a in [math.atan2(y, x) + d for d in (-0.5, 0, 0.5)]], 0.06)  # fmt: skip
    s.lathe(s.graded([(0, (0.2, 0.4, 1)), (0.3, (1, 0.75, 0.2)), (1, (1, 0.4, 0.05))], 3.3, 5.4, 1, 1.2),
            [(0.12, 3.3), (0.3, 3.8), (0.22, 4.6), (0.02, 5.4)])  # fmt: skip
    s.lathe(s.material((0.5, 0.5, 0.5), 0.3, 1), [(0.25, 2.7), (0.25, 3.3)])


def big_ben(s: Site) -> None:
    stone, dark, gold = s.blocks((0.50, 0.37, 0.20), (2.0, 0.9), 0.05, 0.3), s.material((0.06, 0.05, 0.04),
        0.6), s.material(GOLD, 0.3, 0.8)  # fmt: skip
    slate = s.worn(s.material((0.12, 0.14, 0.15), 0.6), 0.3, 0.6)
    s.slab(stone, (0, 0, 1), (14.5, 14.5, 2))
    s.slab(stone, (0, 0, 27), (11.4, 11.4, 54))
    s.slab(stone, (0, 0, 55.2), (13.4, 13.4, 1.4))
    s.slab(stone, (0, 0, 61.5), (13, 13, 11.5))
    s.slab(stone, (0, 0, 67.9), (14.2, 14.2, 1.4))
    s.slab(dark, (0, 0, 70.5), (10.6, 10.6, 4.4))
    for angle in (0, 90):
        with s.moved(turn(angle)):
            for x in (-5.7, -4.6, -3.4, -2.3, -1.15, 0, 1.15, 2.3, 3.4, 4.6, 5.7):
                s.slab(stone, (x, -5.75, 27), (0.5 if abs(x) < 4 else 1.0, 0.7, 54))
            for z in (9, 18, 27, 36, 45, 53):
                s.slab(stone, (0, -5.8, z), (12, 0.7, 1.1))
                for x in (-2.85, -1.72, -0.58, 0.58, 1.72, 2.85):
                    s.slab(dark, (x, -5.72, z - 4.6), (0.5, 0.1, 5.2))
            with s.moved(shift(0, -6.5, 61.5), turn(90, "X")):
                s.lathe(gold, [(5.0, 0), (5.0, 0.3), (0.1, 0.3)], n=64)
                s.lathe(s.material((0.88, 0.87, 0.80), 0.5), [(4.5, 0), (4.5, 0.42), (0.1, 0.42)], n=64)
                s.lathe(dark, [(4.5, 0.1), (4.5, 0.46), (4.1, 0.46), (4.1, 0.3)], n=64)
                s.lathe(dark, [(3.2, 0.1), (3.2, 0.45), (3.05, 0.45), (3.05, 0.3)], n=64)
                for k, a in enumerate(around(12)):
                    s.beams(dark, [((3.2 * math.cos(a), 3.2 * math.sin(a), 0.42), (4.2 * math.cos(a),
                        4.2 * math.sin(a), 0.42))], 0.35 if k % 3 == 0 else 0.24)  # fmt: skip
                s.beams(dark, [((0, -0.8, 0.5), (0.0, 4.0, 0.5))], 0.34)
                s.beams(dark, [((-0.5, -0.3, 0.5), (2.3, 1.35, 0.5))], 0.5)
            for x in (-6.2, 6.2):
                s.slab(stone, (x, -6.3, 62), (1.1, 1.1, 13.4))
                s.lathe(stone, [(0.7, 68.6), (0.01, 72.5)], (x, -6.3, 0), n=4)
            for x in (-5, -3.3, -1.67, 0, 1.67, 3.3, 5):
                s.slab(stone, (x, -5.3, 70.5), (0.6, 0.5, 4.6))
    s.slab(stone, (0, 0, 73), (12, 12, 0.9))
    k = 2**0.5
    for material, profile in (
        (slate, [(6.0, 73.4), (4.0, 80), (3.5, 82)]), (gold, [(3.8, 82), (3.9, 82.6), (3.6, 82.6)]),
        (dark, [(3.0, 82.6), (3.0, 85.6)]), (gold, [(3.6, 85.6), (3.6, 86.1), (3.3, 86.2)]),
        (slate, [(3.3, 86.2), (1.6, 91), (0.5, 96), (0.05, 97)]),
    ):  # fmt: skip
        with s.moved(turn(45)):
            s.lathe(material, [(k * r, z) for r, z in profile], n=4, smooth=0)
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        s.slab(stone, (2.9 * x, 2.9 * y, 84.1), (0.7, 0.7, 3.2))
    s.ball(gold, (0, 0, 97.4), 0.7)
    s.beams(gold, [((0, 0, 97), (0, 0, 100.5))], 0.35)


def pisa(s: Site) -> None:
    marble, dark = s.worn(s.material(MARBLE, 0.7), 0.2, 0.4), s.worn(s.material((0.36, 0.33, 0.28), 0.9), 0.2,
        0.5)  # fmt: skip
    with s.moved(turn(5.5, "Y")):
        s.lathe(marble, [(8.2, -1), (8.2, 0.6), (7.7, 0.7), (7.7, 10.4), (8.3, 10.6), (8.3, 11.2), (7, 11.2)])
        for a in around(15):
            s.lathe(marble, [(0.42, 0.6), (0.42, 8.2), (0.6, 8.6)], (7.8 * math.cos(a), 7.8 * math.sin(a), 0),
                n=10)  # fmt: skip
        s.lathe(dark, [(6.3, 11), (6.3, 47.5)])
        for floor in range(6):
            z = 11.2 + 6 * floor
            for a in around(30):
                s.lathe(marble, [(0.24, 0.2), (0.22, 3.6), (0.42, 4.0)], (7.35 * math.cos(a),
                    7.35 * math.sin(a), z), n=8)  # fmt: skip
            s.lathe(marble, [(6.8, z + 4.6), (7.1, z + 4.0), (7.75, z + 4.0), (7.75, z + 5.2), (8.0, z + 5.4),
                (8.0, z + 6), (6, z + 6)])  # fmt: skip
            s.lathe(marble, [(7.2, z), (7.8, z), (7.8, z + 0.3), (7.2, z + 0.3)])
        s.lathe(dark, [(5.0, 47), (5.0, 52.5)])
        for a in around(12, 0.2):
            s.slab(marble, (5.3 * math.cos(a), 5.3 * math.sin(a), 50), (1.4, 1.4, 6))
        s.lathe(marble, [(5, 52), (6.1, 52), (6.1, 53.3), (6.4, 53.6), (6.4, 54.4), (5.6, 54.6), (0.1, 54.7)])


def _onion(s: Site, material: Any, at: tuple[float, float, float], r: float) -> None:
    body = [(0.92, 0), (1.0, 0.25), (1.03, 0.5), (0.98, 0.8), (0.82, 1.15), (0.55, 1.45), (0.28, 1.65), (0.1,
        1.8), (0.03, 1.95)]  # fmt: skip
    s.lathe(material, [(a * r, b * r) for a, b in curve(body, 3)], at, smooth=80)
    s.lathe(s.material(GOLD, 0.3, 0.9), [(0.05 * r, 1.9 * r), (0.09 * r, 2.05 * r), (0.03 * r, 2.1 * r),
        (0.06 * r, 2.2 * r), (0.01 * r, 2.5 * r)], at, n=12)  # fmt: skip


def taj(s: Site) -> None:
    marble, shade = s.worn(s.material((0.82, 0.79, 0.74), 0.5), 0.1, 0.1, 0.05), s.material((0.34, 0.31,
        0.29), 0.9)  # fmt: skip
    line = s.material((0.42, 0.36, 0.32), 0.8)
    s.slab(s.worn(s.material((0.72, 0.68, 0.62), 0.7), 0.15, 0.1), (0, 0, -3.2), (96, 96, 6.4))
    a, c = 28.5, 19.0
    rim = [(-c, -a), (c, -a), (a, -c), (a, c), (c, a), (-c, a), (-a, c), (-a, -c)]
    s.loft(marble, [[(x, y, z) for x, y in rim] for z in (0, 24)], 0)
    s.loft(marble, [[(1.02 * x, 1.02 * y, z) for x, y in rim] for z in (23, 24.4)], 0)
    for k in range(4):
        with s.moved(turn(90 * k)):
            s.slab(marble, (0, -a, 15), (21, 3, 30))
            s.prism(line, arch(0, 15.6, 0, 14, 26.3), -a - 1.55, -a)
            s.prism(marble, arch(0, 14.8, 0, 14, 25.5), -a - 1.58, -a)
            s.prism(shade, arch(0, 13.4, 0, 13.5, 24.3), -a - 1.62, -a)
            s.prism(marble, arch(0, 6, 0, 6.5, 10.5), -a - 1.66, -a)
            s.prism(shade, arch(0, 4.6, 0, 5.5, 9), -a - 1.7, -a)
            for x in (-10.6, 10.6):
                s.lathe(marble, [(0.8, 0), (0.8, 31), (1.1, 31.4), (0.9, 33), (0.05, 35)], (x, -a - 1.2, 0),
                    n=10)  # fmt: skip
            for x in (-14.7, 14.7):
                for z in (1, 12.5):
                    s.prism(shade, arch(x, 5.4, z, z + 5.4, z + 9), -a - 0.1, -a + 0.5)
            with s.moved(turn(45)):
                for z in (1, 12.5):
                    s.prism(shade, arch(0, 6.2, z, z + 5.4, z + 9), -33.75, -33)
    s.lathe(marble, [(15, 24), (15, 31), (15.6, 31.3), (15.6, 32.4), (14.6, 32.6), (14.6, 35)], n=64)
    _onion(s, marble, (0, 0, 34.5), 16.3)
    for x in (-1, 1):
        for y in (-1, 1):
            s.lathe(shade, [(3.6, 24), (3.6, 30)], (17 * x, 17 * y, 0), n=8, smooth=0)
            for q in around(8):
                s.slab(marble, (17 * x + 4.2 * math.cos(q), 17 * y + 4.2 * math.sin(q), 27), (0.9, 0.9, 6.4))
            s.lathe(marble, [(5.6, 30), (5.4, 30.8), (4.3, 31)], (17 * x, 17 * y, 0), n=24)
            _onion(s, marble, (17 * x, 17 * y, 30.8), 4.6)
            tower = [(3.0, -6), (2.8, 12), (3.7, 12.2), (3.7, 13), (2.6, 13.1), (2.4, 25), (3.3, 25.2), (3.3,
                26), (2.2, 26.1), (2.0, 37), (2.9, 37.2), (2.9, 38), (1.7, 38.1), (1.7, 41), (2.4, 41.2),
                (2.2, 41.6)]  # fmt: skip
            s.lathe(marble, tower, (45 * x, 45 * y, 0), n=24)
            _onion(s, marble, (45 * x, 45 * y, 41.4), 2.0)


BUILDERS: dict[str, Builder] = {"phone-box": phone_box, "eiffel-tower": eiffel, "pyramid": pyramid,
    "pyramids": pyramids, "windmill": windmill, "wind-turbine": wind_turbine, "hot-air-balloon": balloon,
    "big-ben": big_ben, "pisa": pisa, "taj-mahal": taj, "hot-air-balloon-2": lambda s: balloon(s, ((0.02,
    0.10, 0.45), (0.80, 0.78, 0.74), (0.55, 0.03, 0.04), (0.80, 0.78, 0.74))),}  # fmt: skip

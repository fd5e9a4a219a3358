"""A gondola, a viking ship, a fishing boat, a container ship and a warship, their bows to the right."""

from __future__ import annotations

import math
from typing import Any

from data.sites.fittings import blobs
from data.sites.lot import Builder, Site, around, curve, shift, turn
from data.sites.surfaces import BLACK, STEEL, WHITE
from data.sites.vessels import _sail
from data.stage import Colour
from mathutils import Matrix

Ends = tuple[float, float]


def _boat(s: Site, outer: Any, inner: Any, long: float, beam: float, deep: float, bow: Ends, stern: Ends, full:
    float = 2.2) -> None:  # fmt: skip
    """An open boat, pointed at both ends; of the rim and of the keel, how much higher each is at the ends."""
    for material, grown in ((outer, 1.0), (inner, 0.9)):
        rings = []
        for k in range(41):
            t = -1 + 2 * k / 40
            rim, keel = bow if t > 0 else stern
            top, foot = rim * abs(t) ** 3, -deep + keel * abs(t) ** 3
            half = beam / 2 * grown * (max(0.0, 1 - abs(t) ** full) ** 0.8 + 0.02)
            foot += (1 - grown) * 0.9 * deep
            ring = []
            for j in range(15):
                a = -1 + j / 7
                side = math.copysign(abs(a) ** 0.6, a) if a else 0.0
                ring.append((t * long / 2, half * side, foot + (top - foot) * abs(a) ** 2.6))
            rings.append(ring)
        points = [p for ring in rings for p in ring]
        faces = [
            (15 * r + k, 15 * r + k + 1, 15 * r + k + 16, 15 * r + k + 15)
            for r in range(40)
            for k in range(14)
        ]
        s.form(material, points, faces, 50)
    for side in (-1, 1):
        rail = []
        for k in range(41):
            t = -1 + 2 * k / 40
            half = beam / 2 * 0.96 * (max(0.0, 1 - abs(t) ** full) ** 0.8 + 0.02)
            rail.append((t * long / 2, side * half, (bow if t > 0 else stern)[0] * abs(t) ** 3 + 0.01))
        s.tube(outer, rail, 0.045 * beam**0.5, 6)


def gondola(s: Site) -> None:
    black, inner = s.paint((0.008, 0.008, 0.01), 0.15), s.wood((0.10, 0.045, 0.02), 4)
    steel, gold = s.material((0.78, 0.79, 0.80), 0.18, 1.0), s.material((0.85, 0.58, 0.16), 0.28, 0.9)
    velvet = s.material((0.45, 0.008, 0.02), 0.8)
    _boat(s, black, inner, 10.6, 1.5, 0.55, (1.15, 1.2), (1.0, 1.05), 2.0)
    for way, end in ((1, 1.15), (-1, 1.0)):
        strip = []
        for k in range(11):
            t = 0.5 + 0.48 * k / 10
            half = 0.7 * (1 - t**2) ** 0.8
            strip.append(
                [
                    (way * 5.3 * t, half * y, end * t**3 + 0.02 + 0.05 * (1 - y * y))
                    for y in (-1, -0.5, 0, 0.5, 1)
                ]
            )
        s.form(black, [p for row in strip for p in row],
            [(5 * r + k, 5 * r + k + 1, 5 * r + k + 6, 5 * r + k + 5) for r in range(10) for k in range(4)],
            50)  # fmt: skip
        for side in (-1, 1):
            s.tube(gold, [(way * 5.3 * t, side * 0.71 * (1 - t**2) ** 0.8, end * t**3 + 0.035)
                for t in [0.5 + 0.048 * k for k in range(11)]], 0.022, 6)  # fmt: skip
    comb = [(5.05, 0.75), (5.25, 1.15), (5.22, 1.7), (5.30, 2.05), (5.55, 2.28), (5.86, 2.22), (5.98, 2.0),
        (5.84, 1.84),
        (5.62, 1.8), (5.5, 1.6)]  # fmt: skip
    for k in range(6):
        z = 1.56 - 0.115 * k
        comb += [(5.48, z), (5.92, z - 0.005), (5.92, z - 0.065), (5.48, z - 0.07)]
    comb += [(5.44, 0.75), (5.3, 0.62)]
    with s.moved(shift(-1.3, 0, -0.15), Matrix.Diagonal((1.25, 1.6, 1.2, 1))):
        s.prism(steel, comb, -0.035, 0.035)
    tail = curve([(-5.0, 0.8), (-5.35, 1.15), (-5.6, 1.6), (-5.5, 1.95), (-5.25, 2.0)], 5)
    s.tube(black, [(x, 0, z) for x, z in tail], [0.12 - 0.0045 * k for k in range(len(tail))], 10)
    s.tube(steel, [(x, 0, z + 0.02) for x, z in tail[-9:]], 0.075, 10)
    s.slab(inner, (0, 0, -0.22), (4.6, 1.0, 0.05))
    for x, wide in ((-1.05, 0.62), (1.3, 0.4)):
        s.rounded(velvet, (x, 0, 0.06), (wide, 1.02, 0.3), 0.09)
    s.rounded(velvet, (-1.42, 0, 0.42), (0.2, 1.06, 0.72), 0.09)
    back = [(-1.54, y, 0.62 + 0.3 * math.cos(2.6 * y) ** 2) for y in [-0.56 + 0.07 * k for k in range(17)]]
    s.tube(gold, back, 0.045, 8)
    for side in (-1, 1):
        s.rounded(velvet, (0.15, 0.42 * side, 0.06), (0.46, 0.3, 0.36), 0.08)
        s.tube(gold, [(-1.4, 0.56 * side, 0.5), (-0.9, 0.6 * side, 0.32), (-0.6, 0.58 * side, 0.12)], 0.03, 6)
        s.tube(gold, [(2.4, 0.5 * side, 0.14), (2.6, 0.46 * side, 0.32), (2.75, 0.4 * side, 0.22)], 0.035, 6)
        s.ball(gold, (2.6, 0.46 * side, 0.38), 0.06, 12)
    s.slab(s.material((0.30, 0.02, 0.03), 0.9), (0.1, 0, -0.18), (3.2, 0.6, 0.03))
    s.tube(
        s.wood((0.16, 0.08, 0.03), 4),
        [(-3.3, -0.45, 0.25), (-3.35, -0.5, 0.55), (-3.2, -0.55, 0.72)],
        [0.09, 0.06, 0.03],
        8,
    )
    oar = s.wood((0.48, 0.30, 0.14), 4)
    s.tube(oar, [(-4.6, 0.15, 1.7), (-3.25, -0.55, 0.66), (-1.9, -1.25, -0.35)], [0.035, 0.035, 0.03], 8)
    with s.moved(shift(-1.6, -1.4, -0.55), turn(-26), turn(37, "Y")):
        s.rounded(oar, (0, 0, 0), (1.1, 0.17, 0.03), 0.014)


def viking(s: Site) -> None:
    planks = s.worn(
        s.bricks((0.26, 0.13, 0.055), (0.20, 0.10, 0.04), (3.0, 0.2), 0.4, 0.03, (90, 0, 0)), 0.35, 1.5
    )
    dark, inner = s.wood((0.12, 0.06, 0.025), 3), s.wood((0.32, 0.2, 0.1), 3)
    gold, red = s.material((0.80, 0.55, 0.15), 0.35, 0.7), s.material((0.52, 0.03, 0.02), 0.8)
    _boat(s, planks, inner, 17, 4.0, 1.5, (2.0, 1.9), (1.8, 1.7), 2.3)
    s.slab(inner, (0, 0, -0.6), (11, 2.8, 0.06))
    for x in (-4.5, -3, -1.5, 1.5, 3, 4.5):
        s.slab(dark, (x, 0, -0.15), (0.35, 3.4, 0.1))
    neck = curve([(7.6, 0.6), (8.4, 1.7), (8.9, 3.0), (8.75, 4.1), (9.0, 4.9), (9.7, 5.05)], 5)
    s.tube(planks, [(x, 0, z) for x, z in neck], [0.34 - 0.006 * k for k in range(len(neck))], 12)
    s.ball(dark, (9.6, 0, 5.05), (0.62, 0.3, 0.34), 20)
    s.prism(dark, [(9.7, 4.95), (10.75, 4.95), (10.7, 5.2), (10.2, 5.25), (9.7, 5.3)], -0.2, 0.2)
    s.prism(dark, [(9.7, 4.85), (10.5, 4.55), (10.5, 4.72), (9.8, 5.0)], -0.16, 0.16)
    for side in (-1, 1):
        s.ball(gold, (9.72, 0.24 * side, 5.2), 0.1, 12)
        s.tube(
            dark,
            [(9.3, 0.16 * side, 5.25), (9.0, 0.3 * side, 5.75), (8.75, 0.36 * side, 5.9)],
            [0.13, 0.08, 0.02],
            8,
        )
    for k in range(7):
        s.prism(gold, [(8.42 + 0.06 * k, 2.5 + 0.36 * k), (8.0 + 0.09 * k, 2.72 + 0.36 * k), (8.5 + 0.04 * k,
            2.76 + 0.34 * k)],
            -0.04, 0.04)  # fmt: skip
    tail = curve(
        [(-7.6, 0.5), (-8.5, 1.6), (-9.0, 2.9), (-8.8, 4.1), (-8.2, 4.4), (-7.8, 4.0), (-8.1, 3.6)], 5
    )
    s.tube(planks, [(x, 0, z) for x, z in tail], [0.32 - 0.008 * k for k in range(len(tail))], 12)
    hues: tuple[Colour, ...] = (
        (0.50, 0.03, 0.02),
        (0.75, 0.52, 0.06),
        (0.04, 0.14, 0.32),
        (0.80, 0.77, 0.68),
        (0.05, 0.20, 0.09),
    )
    for k in range(11):
        x = -5.5 + 1.1 * k
        half = 2.0 * (1 - abs(x / 8.5) ** 2.3) ** 0.8
        z = (2.0 if x > 0 else 1.8) * abs(x / 8.5) ** 3
        for side in (-1, 1):
            lean = 0.5 * math.degrees(math.atan(-0.13 * x * side))
            with s.moved(shift(x, side * (half + 0.12), z - 0.12), turn(-lean if side < 0 else lean)):
                shield = s.worn(s.material(hues[k % 5], 0.6), 0.25, 4)
                s.lathe(
                    shield,
                    [(0.01, -0.07), (0.54, -0.03), (0.56, 0), (0.54, 0.03), (0.01, 0.07)],
                    (0, 0, 0),
                    "y",
                    28,
                )
                s.lathe(dark, [(0.53, -0.04), (0.6, 0), (0.53, 0.04), (0.53, -0.04)], (0, 0, 0), "y", 28)
                s.ball(s.material(STEEL, 0.3, 0.9), (0, 0.08 * side, 0), (0.15, 0.1, 0.15), 14)
        if k % 2 and abs(x) < 5:
            s.tube(
                inner,
                [(x, -half + 0.4, 0.1), (x - 0.3, -half - 0.6, -0.35), (x - 0.8, -half - 2.4, -1.3)],
                0.055,
                6,
            )
    s.tube(dark, [(0, 0, -0.8), (0, 0, 9.6)], [0.2, 0.12], 12)
    s.tube(dark, [(0.25, -4.2, 8.9), (0.25, 4.2, 8.9)], 0.13, 10)
    n = 8
    for k in range(n):
        a, b = -4 + 8 * k / n, -4 + 8 * (k + 1) / n
        rows = []
        for j in range(13):
            v = j / 12
            z = 2.5 + 6.4 * v
            for y in (a, (a + b) / 2, b):
                bulge = 1.7 * math.sin(math.pi * (0.12 + 0.86 * v)) * (1 - (y / 4.6) ** 2)
                rows.append((0.35 + bulge, y * (0.94 + 0.06 * v), z))
        cloth = s.material((0.55, 0.03, 0.025) if k % 2 == 0 else (0.82, 0.77, 0.64), 0.9)
        s.form(
            cloth,
            rows,
            [(3 * r + c, 3 * r + c + 1, 3 * r + c + 4, 3 * r + c + 3) for r in range(12) for c in (0, 1)],
            80,
        )
    ropes: list[Any] = [((0, 0, 9.3), (8.3, 0, 2.0)), ((0, 0, 9.3), (-8.3, 0, 2.0))]
    ropes += [((0.4, 3.9 * y, 2.5), (-2.5, 1.8 * y, 0.1)) for y in (-1, 1)] + [
        ((0, 0, 9), (0.8, 1.9 * y, 0)) for y in (-1, 1)
    ]
    s.beams(s.material((0.36, 0.28, 0.18), 0.9), ropes, 0.06)
    s.prism(red, [(0, 10.4), (-1.3, 10.0), (0, 9.65)], -0.02, 0.02)
    s.tube(dark, [(0, 0, 9.4), (0, 0, 10.5)], 0.06, 8)


def fishing_boat(s: Site) -> None:
    blue, white = s.paint((0.012, 0.12, 0.30), 0.3), s.paint((0.84, 0.84, 0.82), 0.35)
    deck, wood, glass = (
        s.wood((0.40, 0.28, 0.16), 3),
        s.wood((0.30, 0.15, 0.06), 4),
        s.material((0.03, 0.045, 0.055), 0.05),
    )
    rust, black = s.material((0.75, 0.30, 0.02), 0.7), s.material((0.02, 0.02, 0.02), 0.7)
    s.band(blue, -0.16, 9, [(0.84, 0.84, 0.82)], 1)
    s.band(blue, -9, -1.05, [(0.36, 0.03, 0.02)], 1, False)
    s.hull(blue, 11, 3.8, 1.8, 1.5, 0.55, 0.78, 0.42)
    s.slab(deck, (-1.6, 0, 0.12), (7.0, 3.1, 0.06))
    for side in (-1, 1):
        rail = [(x, side * w, z) for x, w, z in ((-5.4, 1.35, 1.0), (-3, 1.8, 0.75), (0, 1.88, 0.62), (2.4, 1.6,
            0.9), (4.2, 1.0, 1.5),
            (5.7, 0.14, 2.2))]  # fmt: skip
        s.tube(white, rail, 0.07, 8)
        s.tube(wood, [(x, y * 1.0, z - 0.34) for x, y, z in rail], 0.06, 8)
        s.beams(white, [((x, y, z - 0.7), (x, y, z)) for x, y, z in rail], 0.06)
        for x in (-3.4, -1.6, 0.3):
            s.lathe(
                black,
                [(0.2, -0.09), (0.34, -0.09), (0.34, 0.09), (0.2, 0.09), (0.2, -0.09)],
                (x, side * 1.98, -0.35),
                "y",
                20,
            )
    s.rounded(white, (1.0, 0, 1.1), (2.4, 2.3, 2.0), 0.12)
    s.rounded(white, (1.2, 0, 2.6), (1.9, 2.0, 1.3), 0.12)
    for y in (-0.5, 0.5):
        s.rounded(glass, (2.16, y, 2.75), (0.06, 0.85, 0.62), 0.02)
    for side in (-1, 1):
        for x in (0.75, 1.6):
            s.rounded(glass, (x, 1.0 * side, 2.75), (0.7, 0.05, 0.62), 0.02)
        for x in (0.4, 1.5):
            s.lathe(glass, [(0.2, -0.03), (0.2, 0.03), (0.01, 0.03)], (x, 1.16 * side, 1.3), "y", 20)
    s.rounded(blue, (1.2, 0, 3.32), (2.3, 2.3, 0.14), 0.05)
    s.tube(wood, [(0.1, 0, 0), (0.1, 0, 6.6)], [0.12, 0.06], 10)
    s.tube(wood, [(0.1, 0, 1.6), (-3.9, 0, 4.7)], 0.08, 8)
    s.beams(black, [((0.1, 0, 6.4), (-3.8, 0, 4.65)), ((0.1, 0, 6.4), (5.5, 0, 2.0)), ((0.1, 0, 6.4), (-5.3, 0, 1.1)),
        ((-3.8, 0, 4.6), (-3.6, 0, 1.2))], 0.035)  # fmt: skip
    net = s.worn(s.material((0.02, 0.22, 0.16), 0.9), 0.5, 8, 0.8)
    spots = [
        ((-3.4 + 0.55 * math.cos(2.4 * k), 0.7 * math.sin(2.4 * k), 0.35 + 0.05 * k), 0.42) for k in range(10)
    ]
    blobs(s, net, spots, 0.8)
    blobs(s, rust, [((x + 0.3, 0.5 * y, z + 0.5), 0.13) for x, y, z in ((-3.9, -1.6, 0.5), (-3.0, -1.7, 0.3),
        (-3.4, 1, 0.4),
        (-3.6, -0.2, 0.5))], 0.0)  # fmt: skip
    for k in range(4):
        s.slab(
            s.material(((0.70, 0.32, 0.03), (0.05, 0.24, 0.45))[k % 2], 0.6),
            (-1.3, -0.9 + 0.6 * k, 0.35),
            (0.75, 0.55, 0.4),
        )
    s.rounded(s.paint((0.75, 0.28, 0.02)), (-0.55, 0, 1.6), (0.4, 1.3, 0.3), 0.1)
    s.lathe(s.material((0.8, 0.06, 0.03), 0.5), [(0.2, -0.06), (0.32, -0.05), (0.32, 0.05), (0.2, 0.06), (0.2, -0.06)],
        (-0.2, -1.2, 1.35), "y", 24)  # fmt: skip
    s.text(s.material(WHITE, 0.5), "MARIE", (3.6, -1.9, 0.1), 0.5, onto=True)
    with s.moved(shift(0.1, 0, 6.2)):
        s.ball(s.material((0.95, 0.8, 0.5), 0.3, 0, 0.6), (0, -0.1, 0), 0.12, 12)
    _sail(s, s.worn(s.material((0.45, 0.10, 0.05), 0.9), 0.2, 1), ((0.0, 0, 2.4), (-3.0, 0, 4.3), (-2.9, 0,
        4.5), (0.0, 0, 5.6)),
        (0, -0.25, 0))  # fmt: skip


def container_ship(s: Site) -> None:
    blue, white = s.paint((0.012, 0.06, 0.17), 0.35), s.material((0.84, 0.84, 0.82), 0.5)
    glass, deck = s.material((0.03, 0.05, 0.06), 0.1), s.material((0.30, 0.09, 0.06), 0.8)
    s.band(blue, -40, -6.5, [(0.42, 0.04, 0.03)], 1, False)
    s.band(blue, -6.5, -6.0, [(0.8, 0.8, 0.78)], 1)
    s.hull(blue, 150, 23, 10.5, 4.5, 0.5, 0.9, 0.3)
    s.slab(deck, (-10, 0, 0.4), (122, 21, 0.8))
    hues = ((0.45, 0.06, 0.03), (0.03, 0.16, 0.36), (0.55, 0.24, 0.03), (0.06, 0.24, 0.12), (0.45, 0.45, 0.44),
        (0.58, 0.42, 0.05),
        (0.30, 0.04, 0.06), (0.05, 0.30, 0.34))  # fmt: skip
    paints = [
        s.worn(
            s.bricks(c, (0.85 * c[0], 0.85 * c[1], 0.85 * c[2]), (0.5, 9.0), 0.0, 0.05, (90, 0, 0)), 0.15, 0.3
        )
        for c in hues
    ]
    for k in range(8):
        x = -36 + 12.9 * k
        rows = 5 if 1 < k < 6 else 4
        for j in range(8):
            y = -9.0 + 2.58 * j
            if k == 7 and not 0 < j < 7:
                continue
            for i in range(rows - (k * 3 + j) % 3 // 2):
                paint = paints[(k * 5 + j * 3 + i * 7 + k * i) % 8]
                s.slab(paint, (x, y, 2.2 + 2.66 * i), (12.2, 2.46, 2.6))
    s.slab(white, (-53, 0, 10), (12, 20, 19))
    for z in (5, 8, 11, 14, 17):
        for side in (-1, 1):
            for k in range(4):
                s.slab(glass, (-57 + 2.7 * k, 10.03 * side, z), (1.3, 0.1, 1.2))
        for k in range(6):
            s.slab(glass, (-46.96, -7.5 + 3 * k, z), (0.1, 1.6, 1.2))
    s.slab(white, (-52, 0, 20.6), (9, 24, 2.8))
    s.slab(glass, (-47.4, 0, 21), (0.3, 23, 1.4))
    s.slab(glass, (-52, 0, 21), (8, 24.1, 1.3))
    s.slab(s.paint((0.50, 0.03, 0.03)), (-62, 0, 14), (6, 8, 14))
    s.slab(s.material(BLACK, 0.6), (-62, 0, 21.4), (6.1, 8.1, 1.2))
    s.tube(white, [(-52, 0, 22), (-52, 0, 31)], [0.6, 0.3], 10)
    s.beams(white, [((-52, -4, 27), (-52, 4, 27)), ((-52, -3, 25), (-52, 3, 25))], 0.4)
    s.tube(white, [(66, 0, 3), (66, 0, 16)], [0.6, 0.3], 10)
    for side in (-1, 1):
        s.rounded(s.material((0.80, 0.26, 0.02), 0.5), (-53, 10.8 * side, 6.2), (6, 1.8, 2), 0.6)


def warship(s: Site) -> None:
    grey, dark = s.worn(s.material((0.30, 0.33, 0.36), 0.5), 0.12, 0.1), s.material((0.10, 0.11, 0.12), 0.6)
    glass, deck = s.material((0.02, 0.03, 0.035), 0.1), s.worn(s.material((0.30, 0.24, 0.17), 0.9), 0.2, 0.2)
    s.band(grey, -40, -4.4, [(0.30, 0.04, 0.03)], 1, False)
    s.hull(grey, 120, 17, 7.0, 4.2, 0.4, 0.6, 0.35)
    edge = [
        (x, w, 0.9 + 4.0 * max(0, x / 60) ** 2)
        for x, w in ((-57, 5.0), (-30, 7.2), (0, 8.0), (25, 7.0), (42, 4.7), (57, 1.0))
    ]
    s.faced(
        deck,
        [(x, w * y, z) for x, w, z in edge for y in (-1, 1)],
        [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(5)],
    )
    for x, z, way in ((33.0, 2.9, 1), (22.0, 5.2, 1), (-36.0, 1.2, -1)):
        s.lathe(grey, [(4.2, -1.5), (4.0, 0.4), (0.1, 0.4)], (x, 0, z), n=28)
        s.loft(grey, [[(x + way * u, v, z + 0.4) for u, v in ((-5, -3.6), (2.6, -4.2), (4.4, -2.6), (4.4, 2.6),
            (2.6, 4.2), (-5, 3.6))],
            [(x + way * u, v, z + 3.4) for u, v in ((-4.6, -3.0), (1.6, -3.4), (3.0, -2.2), (3.0, 2.2), (1.6,
            3.4), (-4.6, 3.0))]], 30)  # fmt: skip
        for v in (-1.9, 0, 1.9):
            s.tube(grey, [(x + way * 3, v, z + 1.8), (x + way * 13.5, v, z + 3.2)], [0.5, 0.3], 12)
            s.tube(dark, [(x + way * 13.3, v, z + 3.17), (x + way * 13.7, v, z + 3.22)], 0.32, 12)
    for x, z, size in (
        (-2, 3, (40, 11, 6)),
        (8, 8, (14, 9, 6)),
        (-16, 7.5, (16, 8, 4)),
        (9, 13, (9, 7.5, 5)),
        (10, 17, (7, 9, 3)),
    ):
        s.rounded(grey, (x, 0, z), size, 0.5)
    for x, z, wide, deep in ((13.52, 17.4, 0.2, 8.4), (13.7, 13.8, 0.2, 6.6)):
        s.slab(glass, (x, 0, z), (wide, deep, 0.9))
    s.slab(glass, (10, 0, 17.4), (6.4, 9.1, 0.8))
    for x in (-6, -17):
        s.tube(grey, [(x, 0, 8), (x - 1.5, 0, 17)], [2.5, 2.2], 24)
        s.tube(dark, [(x - 1.4, 0, 16.4), (x - 1.6, 0, 17.6)], 2.3, 24)
    s.beams(grey, [((8 + dx, dy, 18), (7, 0, 34)) for dx in (-2, 2) for dy in (-2, 2)], 0.5)
    s.beams(grey, [((7, -6, 28), (7, 6, 28)), ((7, -4, 31), (7, 4, 31)), ((7, 0, 33), (7, 0, 39))], 0.4)
    s.rounded(grey, (9, 0, 25), (2, 5, 2.4), 0.4)
    s.beams(grey, [((-22, dy, 9), (-24, 0, 27)) for dy in (-2, 2)] + [((-24, 0, 26), (-24, 0, 32))], 0.45)
    for side in (-1, 1):
        for x in (-14, -6, 2):
            s.lathe(grey, [(1.5, 0), (1.3, 1.6), (0.1, 2)], (x, 6.6 * side, 4.2), n=16)
            for d in (-0.4, 0.4):
                s.tube(dark, [(x + d, 6.9 * side, 5.2), (x + d + 1.4, 9.8 * side, 6.6)], 0.18, 8)
        for k in range(9):
            s.lathe(dark, [(0.45, -0.1), (0.45, 0.1), (0.01, 0.1)], (-18 + 4 * k, 5.52 * side, 3.6), "y", 16)
    s.text(s.material((0.8, 0.8, 0.78), 0.6), "47", (47, -9, 0.8), 4.5, onto=True)
    for a in around(2):
        s.beams(
            grey,
            [
                ((-56 + 3 * k, 5.0 * math.cos(a), 0.5), (-56 + 3 * k, 5.0 * math.cos(a), 1.9))
                for k in range(9)
            ],
            0.16,
        )


BUILDERS: dict[str, Builder] = {"gondola": gondola, "viking-ship": viking, "fishing-boat": fishing_boat,
    "container-ship": container_ship, "warship": warship}  # fmt: skip

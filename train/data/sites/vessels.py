"""What flies and what floats, put together from simple shapes, as buildings.py does, their bows to the right."""

from __future__ import annotations

import math
from typing import Any

from data.sites.lot import Builder, Site, around, shift, turn
from data.sites.surfaces import GOLD, STEEL

DARK_GLASS, YELLOW, BLUE = (0.02, 0.025, 0.03), (0.85, 0.47, 0.008), (0.01, 0.05, 0.30)
RED, CREAM, CHROME = (0.50, 0.008, 0.01), (0.80, 0.72, 0.52), (0.7, 0.7, 0.72)


def _wing(s: Site, material: Any, root: Any, tip: Any, thick: float) -> None:
    """An aerofoil from `root` to `tip`, each (x of the leading edge, y, z, chord)."""
    rings = []
    for k in range(5):
        x, y, z, c = (a + (b - a) * k / 4 for a, b in zip(root, tip, strict=True))
        rings.append([(x - c * (0.5 - 0.5 * math.cos(a)), y, z + thick * c * math.sin(a) * (0.35
            + 0.65 * math.cos(a / 2) ** 2)) for a in around(20)])  # fmt: skip
    s.loft(material, rings, 60)


def airliner(s: Site) -> None:
    white, grey, blue = s.paint((0.86, 0.87, 0.88)), s.material((0.62, 0.64, 0.66), 0.3, 0.3), s.paint((0.01,
        0.07, 0.32))  # fmt: skip
    glass, steel = s.material(DARK_GLASS, 0.1), s.material(CHROME, 0.2, 0.9)
    s.band(white, -0.55, -0.28, [(0.01, 0.07, 0.32)], 1, True, -16, 15)
    with s.moved(turn(-7, "Y"), turn(24, "X")):
        _plane(s, white, grey, blue, glass, steel)


def _plane(s: Site, white: Any, grey: Any, blue: Any, glass: Any, steel: Any) -> None:
    rings = []
    for x, r, z in ((19, 0.05, -0.35), (18.8, 0.45, -0.32), (18.2, 0.95, -0.22), (17.2, 1.45, -0.1), (15.8,
        1.8, -0.03), (14, 1.97, 0), (-6, 1.97, 0), (-10, 1.85, 0.12), (-14, 1.4, 0.5), (-17, 0.85, 0.9), (-19,
        0.4, 1.2), (-19.6, 0.15, 1.25)):  # fmt: skip
        rings.append([(x, r * math.cos(a), z + r * math.sin(a)) for a in around(36)])
    s.loft(white, rings, 80)
    for k in range(44):
        for y in (-1.93, 1.93):
            s.slab(glass, (13.4 - 0.56 * k, y, 0.42), (0.26, 0.1, 0.36))
    for y in (-1, 1):
        s.loft(glass, [[(17.35, 0.1 * y, 1.0), (17.1, 0.95 * y, 0.78), (16.6, 1.42 * y, 0.62)], [(16.7,
            0.1 * y, 1.5), (16.4, 0.9 * y, 1.38), (16.0, 1.5 * y, 1.05)]], 0)  # fmt: skip
        _wing(s, grey, (4, 1.2 * y, -0.9, 7.5), (-4.5, 17.5 * y, 0.9, 1.8), 0.11)
        _wing(s, grey, (-3.6, 17.3 * y, 0.9, 1.5), (-5, 17.9 * y, 2.6, 0.7), 0.1)
        _wing(s, white, (-15.2, 0.5 * y, 1.0, 3.6), (-18.3, 6.6 * y, 1.5, 1.5), 0.1)
        at = (0, 6.0 * y, -1.75)
        s.lathe(white, [(0.95, 4.1), (1.12, 3.9), (1.15, 2.6), (0.95, 0.6), (0.8, 0.6)], at, "x")
        s.lathe(steel, [(0.9, 3.7), (0.98, 4.12), (1.1, 4.05), (1.13, 3.8)], at, "x")
        s.lathe(s.material((0.03, 0.03, 0.035), 0.5), [(0.92, 3.5), (0.3, 3.6), (0.01, 3.9)], at, "x")
        s.lathe(steel, [(0.7, 1.5), (0.45, -0.2), (0.01, -0.8)], at, "x")
        s.slab(grey, (1.6, 6.0 * y, -0.7), (3.0, 0.2, 0.9))
    fin = [(-13, 1.2), (-17.2, 7.2), (-19.4, 7.2), (-18.6, 1.3)]
    s.prism(blue, fin, -0.2, 0.2)


def helicopter(s: Site) -> None:
    red, white, glass, dark = s.paint((0.50, 0.01, 0.01)), s.paint((0.85, 0.85, 0.84)), s.material((0.03,
        0.04, 0.05), 0.04), s.material((0.04, 0.04, 0.045), 0.4)  # fmt: skip

    def body(scale: float, spots: Any) -> list[Any]:
        return [[(x, scale * w * math.cos(a), z + scale * h * math.sin(a)) for a in around(32)] for x, w, h,
            z in spots]  # fmt: skip

    spots = [(2.6, 0.05, 0.05, 1.25), (2.45, 0.42, 0.4, 1.27), (2.0, 0.78, 0.7, 1.38), (1.2, 1.02, 0.98,
        1.55), (0.2, 1.1, 1.1, 1.65), (-1.0, 1.05, 1.02, 1.7), (-1.9, 0.75, 0.72, 1.85), (-2.8, 0.38, 0.38,
        2.05), (-6.2, 0.17, 0.18, 2.35), (-6.4, 0.05, 0.05, 2.36)]  # fmt: skip
    s.band(red, 1.2, 1.42, [(0.85, 0.85, 0.84)], 1, False, -99, 1.6)
    s.loft(red, body(1, spots), 80)
    s.loft(glass, [[(x, w * math.cos(a), z + h * math.sin(a)) for a in [math.radians(8 + 164 * k / 24)
        for k in range(25)]] for x, w, h, z in ((2.5, 0.32, 0.38, 1.3), (2.1, 0.76, 0.72, 1.4), (1.3, 1.03,
        1.0, 1.57), (0.62, 1.09, 1.09, 1.65))], 80)  # fmt: skip
    for y in (-1, 1):
        s.rounded(glass, (-0.2, 0.97 * y, 1.95), (1.0, 0.32, 0.62), 0.12)
        s.tube(dark, [(-1.9, 1.0 * y, 0.1), (1.6, 1.0 * y, 0.1), (2.1, 1.0 * y, 0.3)], 0.07)
        for x in (-1.1, 0.9):
            s.tube(dark, [(x, 1.0 * y, 0.1), (x, 0.6 * y, 0.85)], 0.05)
        s.slab(red, (-5.2, 0.5 * y, 2.3), (0.6, 1.0, 0.05))
    s.rounded(red, (-0.5, 0, 2.85), (2.2, 0.9, 0.5), 0.22)
    s.prism(red, [(-5.6, 2.3), (-6.7, 3.5), (-7.2, 3.5), (-6.5, 2.2), (-6.7, 1.6), (-6.3, 1.6)], -0.06, 0.06)
    s.lathe(dark, [(0.12, 2.9), (0.12, 3.5), (0.3, 3.5), (0.3, 3.62), (0.01, 3.7)], (-0.3, 0, 0), n=16)
    for k in range(4):
        with s.moved(shift(-0.3, 0, 3.55), turn(90 * k + 25)):
            s.loft(dark, [[(x, y, z + 0.02 * x) for y, z in ((-w, 0), (w, 0), (w, 0.05), (-w, 0.05))] for x,
                w in ((0.2, 0.1), (0.8, 0.17), (5.4, 0.17))], 0)  # fmt: skip
    with s.moved(shift(-6.75, -0.15, 3.2)):
        s.lathe(dark, [(0.1, -0.1), (0.1, 0.1)], (0, 0, 0), "y", 12)
        for k in range(4):
            with s.moved(turn(90 * k + 30, "Y")):
                s.slab(white, (0.45, -0.08, 0), (0.85, 0.03, 0.13))


def rocket(s: Site) -> None:
    white, black, red = s.paint((0.86, 0.86, 0.85), 0.35), s.material((0.03, 0.03, 0.035),
        0.4), s.paint((0.50, 0.012, 0.012))  # fmt: skip
    steel, glass = s.material(CHROME, 0.25, 0.95), s.material((0.02, 0.05, 0.09), 0.05)
    s.lathe(white, [(1.3, 2.2), (1.55, 3.2), (1.62, 6), (1.62, 14.5)])
    s.lathe(red, [(1.62, 14.5), (1.55, 16), (1.3, 17.6), (0.9, 19), (0.45, 20.1), (0.12, 20.7)], smooth=60)
    s.lathe(steel, [(0.12, 20.6), (0.05, 22.2), (0.01, 22.2)], n=12)
    for z in (4.4, 9.2, 14.4):
        s.lathe(steel if z == 14.4 else black, [(1.63, z), (1.64, z), (1.64, z + 0.35), (1.63, z + 0.35)])
    s.lathe(steel, [(0.7, 2.3), (0.75, 1.8), (1.05, 0.9), (1.2, 0.2), (1.1, 0.2), (0.6, 1.8)])
    for k in range(4):
        with s.moved(turn(90 * k + 20)):
            s.prism(red, [(1.4, 2.6), (1.6, 6.6), (3.3, 3.4), (3.5, 0.4), (2.9, 0.6), (2.0, 2.0)], -0.12,
                0.12)  # fmt: skip
    with s.moved(turn(28), shift(0, -1.6, 12.2), turn(90, "X")):
        s.lathe(steel, [(0.62, -0.15), (0.75, 0.05), (0.7, 0.14), (0.55, 0.1)], n=32)
        s.lathe(glass, [(0.56, 0.06), (0.4, 0.12), (0.01, 0.15)], n=32)
    with s.moved(turn(28)):
        for z in (6.4, 7.2, 8.0):
            s.slab(black, (0, -1.6, z), (0.5, 0.06, 0.5))
    flame = [(1.0, (0.9, 0.95, 1.0)), (0.86, (1.0, 0.93, 0.55)), (0.6, (1.0, 0.55, 0.08)), (0.25, (0.9, 0.2,
        0.02)), (0, (0.6, 0.08, 0.01))]  # fmt: skip
    shape = [(0.01, -7.2), (0.3, -5.8), (0.75, -4.0), (1.15, -2.0), (1.2, -0.8), (0.95, 0.4)]
    s.lathe(s.graded(flame[::-1], -7.2, 0.4, 1, 1.0), shape, smooth=80)


def ufo(s: Site) -> None:
    steel, dark = s.worn(s.material((0.62, 0.64, 0.66), 0.22, 1.0), 0.15, 1.5, 0.02), s.material((0.10, 0.11,
        0.12), 0.35, 0.9)  # fmt: skip
    s.lathe(steel, [(0.05, -1.05), (1.4, -1.0), (1.5, -0.8), (3.0, -0.55), (4.6, -0.12), (4.9, 0.02), (4.6,
        0.16), (3.2, 0.5), (2.0, 0.85), (1.75, 0.95)], n=96)  # fmt: skip
    s.lathe(dark, [(1.75, 0.9), (1.9, 0.95), (1.9, 1.08), (1.7, 1.1)], n=64)
    s.lathe(s.material((0.05, 0.16, 0.16), 0.03), [(1.7, 1.05), (1.6, 1.5), (1.25, 2.0), (0.7, 2.32), (0.01,
        2.42)], n=64, smooth=80)  # fmt: skip
    for k, a in enumerate(around(20)):
        colour = ((1.0, 0.75, 0.2), (0.2, 1.0, 0.6))[k % 2]
        s.ball(s.material(colour, 0.2, 0, 1.0), (4.05 * math.cos(a), 4.05 * math.sin(a), 0.29), 0.17, 16)
        s.ball(s.material((0.5, 0.9, 1.0), 0.2, 0, 1.0), (2.6 * math.cos(a), 2.6 * math.sin(a), -0.6), 0.12,
            12)  # fmt: skip
    s.lathe(s.material((0.6, 0.95, 1.0), 0.2, 0, 1.2), [(1.3, -1.02), (1.2, -1.1), (0.01, -1.12)])
    for a in around(24):
        s.beams(dark, [((3.1 * math.cos(a), 3.1 * math.sin(a), 0.535), (2.05 * math.cos(a),
            2.05 * math.sin(a), 0.855))], 0.04)  # fmt: skip


def satellite(s: Site) -> None:
    foil, white, steel = s.worn(s.material((0.80, 0.50, 0.12), 0.25, 1.0), 0.3, 4, 0.9), s.material((0.85,
        0.85, 0.83), 0.4), s.material(CHROME, 0.25, 0.9)  # fmt: skip
    cells = s.bricks((0.012, 0.03, 0.16), (0.018, 0.05, 0.22), (0.5, 0.4), 0, 0.025, (0, 0, 0))
    cells.node_tree.nodes["Brick Texture"].inputs["Mortar"].default_value = (0.6, 0.6, 0.62, 1)
    cells.node_tree.nodes["Principled BSDF"].inputs["Roughness"].default_value = 0.6
    with s.moved(turn(14, "Y"), turn(22, "X")):
        s.rounded(foil, (0, 0, 0), (2.0, 2.0, 2.6), 0.08)
        s.rounded(white, (0, 0, 1.5), (1.5, 1.5, 0.5), 0.1)
        for x in (-1, 1):
            s.tube(steel, [(1.0 * x, 0, 0), (1.9 * x, 0, 0)], 0.1)
            with s.moved(turn(40, "X")):
                for k in range(2):
                    s.slab(cells, ((3.1 + 2.6 * k) * x, 0, 0), (2.4, 2.8, 0.06))
                s.beams(steel, [((1.9 * x, y, -0.08), (6.9 * x, y, -0.08)) for y in (-1.4, 0, 1.4)], 0.09)
        with s.moved(shift(0, -1.0, -0.2), turn(75, "X")):
            s.lathe(white, [(0.05, 0.5), (0.5, 0.58), (0.95, 0.85), (1.2, 1.15), (1.16, 1.18), (0.9, 0.92),
                (0.5, 0.66), (0.01, 0.6)], smooth=60)  # fmt: skip
            s.beams(steel, [((1.1 * math.cos(a), 1.1 * math.sin(a), 1.1), (0, 0, 1.9)) for a in around(3)],
                0.05)  # fmt: skip
            s.lathe(steel, [(0.12, 1.8), (0.14, 2.0), (0.01, 2.05)], n=16)
        s.tube(steel, [(0.3, 0.3, 1.7), (0.3, 0.3, 3.0)], 0.04)
        s.ball(steel, (0.3, 0.3, 3.0), 0.1, 12)


def _sail(s: Site, cloth: Any, corners: Any, belly: tuple[float, float, float], n: int = 10) -> None:
    """A sail between four corners (two may be the same), blown towards `belly`."""
    from mathutils import Vector

    a, b, c, d = (Vector(p) for p in corners)
    points, faces = [], []
    for i in range(n + 1):
        for j in range(n + 1):
            u, v = i / n, j / n
            p = (a * (1 - u) + b * u) * (1 - v) + (d * (1 - u) + c * u) * v
            points.append(p + Vector(belly) * math.sin(math.pi * u) * math.sin(math.pi * (0.15 + 0.7 * v)))
    for i in range(n):
        for j in range(n):
            k = i * (n + 1) + j
            faces.append((k, k + 1, k + n + 2, k + n + 1))
    s.form(cloth, points, faces, 80)


def sailboat(s: Site) -> None:
    white, teak, sail = s.paint((0.86, 0.87, 0.87)), s.bricks((0.40, 0.24, 0.11), (0.33, 0.19, 0.08), (9,
        0.12), 0, 0.012, (0, 0, 0)), s.worn(s.material((0.90, 0.89, 0.85), 0.8), 0.06, 0.6)  # fmt: skip
    steel, navy = s.material(CHROME, 0.25, 0.9), (0.01, 0.035, 0.14)
    s.band(white, -0.22, -0.08, [navy], 1)
    s.band(white, -9, -1.0, [navy], 1, False)
    s.hull(white, 10, 3.1, 1.5, 0.45, 0.1, 0.62)
    s.loft(teak, [[(x, w * y, 0.04 + z) for y in (-1, 1)] for x, w, z in ((-4.8, 0.95, 0.1), (-2, 1.45, 0.02),
        (1, 1.3, 0.03), (3.4, 0.75, 0.22), (4.9, 0.1, 0.42))], 0)  # fmt: skip
    s.rounded(white, (0.4, 0, 0.3), (3.4, 1.7, 0.65), 0.2)
    for y in (-0.86, 0.86):
        s.rounded(s.material(DARK_GLASS, 0.05), (0.5, y, 0.38), (2.4, 0.04, 0.2), 0.015)
    s.tube(steel, [(0.9, 0, 0.3), (0.9, 0, 13.2)], 0.09)
    s.tube(steel, [(0.9, 0, 1.5), (-4.3, -0.5, 1.6)], 0.08)
    s.beams(steel, [((0.9, 0, 13), (5.2, 0, 0.6)), ((0.9, 0, 13), (-5, 0, 0.3)), ((0.9, 0, 9), (0.9, 1.4,
        0.1)), ((0.9, 0, 9), (0.9, -1.4, 0.1))], 0.035)  # fmt: skip
    _sail(s, sail, ((0.8, 0, 1.7), (-4.2, -0.5, 1.8), (0.5, 0, 12.8), (0.8, 0, 12.9)), (0, -0.55, 0))
    _sail(s, sail, ((5.0, 0, 0.9), (0.3, -0.9, 1.3), (1.0, 0, 11.6), (1.05, 0, 11.7)), (0.1, -0.7, 0))
    s.beams(steel, [((x, y, 0.1), (x, y, 0.75)) for x in (-4.5, -3, -1.5) for y in (-1.3, 1.3)], 0.03)


def galleon(s: Site) -> None:
    hull, dark = s.worn(s.bricks((0.20, 0.095, 0.04), (0.15, 0.07, 0.03), (3.0, 0.32), 0.4, 0.03, (90, 0, 0)),
        0.3, 1.2), s.wood((0.09, 0.045, 0.02), 2)  # fmt: skip
    gold, cloth, black = s.material(GOLD, 0.4, 0.7), s.worn(s.material((0.72, 0.66, 0.52), 0.9), 0.2,
        0.5), s.material((0.012, 0.012, 0.012), 0.9)  # fmt: skip
    s.hull(hull, 26, 7, 4.6, 2.2, 3.4, 0.66)
    s.prism(hull, [(-13, 1.5), (-13.6, 6.2), (-7, 4.6), (-6.6, 0.2)], -2.5, 2.5)
    s.prism(hull, [(8.2, 0.5), (8.2, 2.6), (13.2, 3.4), (12.6, 1.5)], -1.6, 1.6)
    for y in (-1, 1):
        s.tube(gold, [(-13.6, 2.52 * y, 6.2), (-7, 2.6 * y, 4.7)], 0.14)
        s.tube(gold, [(-12.9, 2.5 * y, 3.4), (-9, 3.2 * y, 1.75), (-5, 3.45 * y, 0.5), (0, 3.55 * y, 0.05),
            (5, 3.1 * y, 0.4), (9, 2.2 * y, 1.1), (13, 0.5 * y, 2.3)], 0.16)  # fmt: skip
        for x in (-8, -5.5, -3, -0.5, 2, 4.5):
            s.slab(black, (x, 3.3 * y * (1 - 0.0022 * x * x), -1.2), (0.9, 0.5, 0.8))
            s.slab(gold, (x, 3.27 * y * (1 - 0.0022 * x * x), -0.7), (1.0, 0.5, 0.12))
        for x in (-12, -10.4, -8.8):
            s.slab(s.material((0.9, 0.6, 0.2), 0.3, 0, 0.4), (x, 2.5 * y, 3.6), (0.7, 0.1, 0.9))
    ropes: list[Any] = []
    for x, tall, z0 in ((-8.5, 15, 4), (-0.5, 21, 0), (7.5, 17, 1)):
        s.tube(dark, [(x, 0, z0), (x, 0, tall)], [0.36, 0.16])
        for low, high, w in ((0.22, 0.5, 5.4), (0.54, 0.76, 4.3), (0.8, 0.95, 3.0)):
            a, b = z0 + (tall - z0) * low, z0 + (tall - z0) * high
            s.tube(dark, [(x + 0.35, -w * 0.98, b), (x + 0.35, w * 0.98, b)], 0.13)
            _sail(s, cloth, ((x + 0.5, -w, a), (x + 0.5, w, a), (x + 0.4, 0.88 * w, b), (x + 0.4, -0.88 * w,
                b)), (1.7, 0, 0))  # fmt: skip
        s.lathe(dark, [(0.3, 0), (0.75, 0.4), (0.75, 0.9), (0.65, 0.9)], (x, 0, z0 + 0.77 * (tall - z0)),
            n=16)  # fmt: skip
        ropes += [((x, 0, z0 + 0.76 * (tall - z0)), (x + d, 3.2 * y, 0.6)) for y in (-1, 1) for d in (-1.6,
            -0.6, 0.4)]  # fmt: skip
    ropes += [((-0.5, 0, 20), (7.5, 0, 12)), ((7.5, 0, 16), (17.5, 0, 6)), ((-8.5, 0, 14), (-0.5, 0, 9))]
    s.beams(dark, ropes, 0.07)
    s.tube(dark, [(11, 0, 2.6), (18.5, 0, 6.3)], [0.3, 0.12])
    _sail(s, cloth, ((17.5, 0, 5.9), (9.0, 0.4, 5.2), (8, 0, 13.8), (8, 0, 13.9)), (0, -0.8, 0))
    _sail(s, black, ((-0.6, 0, 21.1), (-4.4, 0.5, 21.3), (-4.4, 0.4, 23.6), (-0.6, 0, 23.4)), (0, -0.4, 0))
    s.tube(dark, [(-0.5, 0, 20.5), (-0.5, 0, 23.8)], 0.1)
    bone = s.material((0.85, 0.83, 0.75), 0.8)
    s.ball(bone, (-2.5, -0.25, 22.6), (0.55, 0.2, 0.5))
    s.slab(bone, (-2.5, -0.3, 22.1), (0.5, 0.2, 0.4))
    for x in (-2.7, -2.3):
        s.ball(black, (x, -0.5, 22.6), (0.14, 0.1, 0.16), 12)
    s.ball(s.material((1, 0.75, 0.3), 0.3, 0, 0.8), (-13.9, 0, 6.6), 0.4)


def cruise_ship(s: Site) -> None:
    white, navy = s.paint((0.87, 0.88, 0.89)), (0.01, 0.04, 0.17)
    glass, orange = s.material((0.03, 0.06, 0.09), 0.08), s.material((0.75, 0.20, 0.02), 0.4)
    body = s.paint((0.87, 0.88, 0.89))
    s.band(body, -99, -7, [navy], 1, False)
    s.band(body, -3.4, -2.6, [navy], 1)
    s.hull(body, 200, 26, 13, 5, 1, 0.82)
    for k in range(6):
        front, back = 66 - 4.5 * k, -88 + 3.5 * k
        s.rounded(white, ((front + back) / 2, 0, 1.8 + 3.2 * k), (front - back, 24 - 0.3 * k, 3.2), 0.4)
        for y in (-1, 1):
            s.slab(glass, ((front + back) / 2, y * (12 - 0.15 * k), 2.2 + 3.2 * k), (front - back - 8, 0.3,
                1.5))  # fmt: skip
        s.beams(white, [((x, -12.2 + 0.15 * k, 0.4 + 3.2 * k), (x, -12.2 + 0.15 * k, 3.4 + 3.2 * k))
            for x in [back + 5 + 4.4 * j for j in range(int((front - back - 8) / 4.4))]], 0.9)  # fmt: skip
    s.rounded(glass, (42, 0, 19.3), (3, 20, 2.4), 0.4)
    s.rounded(white, (30, 0, 21.5), (26, 20, 3.4), 0.6)
    s.slab(glass, (43, 0, 21.8), (0.6, 16, 1.5))
    with s.moved(shift(-45, 0, 20)):
        s.loft(white, [[(x + o, y, z) for x, y in ((-9, -4), (7, -4), (9, 0), (7, 4), (-9, 4))] for z,
            o in ((0, 0), (11, -5))], 0)  # fmt: skip
        s.loft(s.paint(navy), [[(x + o, y, z) for x, y in ((-9, -4.1), (7, -4.1), (9.1, 0), (7, 4.1), (-9,
            4.1))] for z, o in ((6, -2.7), (11.4, -5.2))], 0)  # fmt: skip
    s.tube(white, [(26, 0, 22), (23, 0, 34)], [1.6, 0.4])
    s.slab(white, (25, 0, 28), (2, 12, 0.7))
    s.ball(white, (8, 0, 24), 3.2)
    for k in range(9):
        for y in (-1, 1):
            s.ball(orange, (-62 + 13 * k, 13 * y, 1.0), (4.4, 1.5, 1.5), 16)
            s.ball(white, (-62 + 13 * k, 13.1 * y, 0.3), (4.3, 1.4, 1.2), 16)
    for k in range(40):
        for z in (-1.4, -4.4):
            s.ball(glass, (-82 + 3.6 * k, -13.0 + 0.00028 * max(0, -20 + 3.6 * k - 60) ** 2, z), (0.6, 0.6,
                0.6), 8)  # fmt: skip


def submarine(s: Site) -> None:
    grey, dark, brass = s.worn(s.paint((0.075, 0.085, 0.095), 0.35), 0.25, 0.25, 0.03), s.material((0.02,
        0.02, 0.022), 0.5), s.material((0.70, 0.45, 0.14), 0.25, 1)  # fmt: skip
    s.band(grey, -99, -1.6, [(0.16, 0.02, 0.015)], 1, False)
    profile = [(0.05, -27), (0.7, -25), (1.8, -20), (2.9, -13), (3.4, -6), (3.5, 8), (3.45, 15), (3.1, 20),
        (2.4, 23.5), (1.3, 25.6), (0.05, 26.4)]  # fmt: skip
    s.lathe(grey, profile, (0, 0, 0), "x", 48, 80)
    s.slab(dark, (1, 0, 3.45), (34, 2.0, 0.3))
    oval = [(x + 3.4 * math.copysign(abs(math.cos(a)) ** 0.9, math.cos(a)), 1.05 * math.sin(a))
        for a in around(32) for x in [7]]  # fmt: skip
    s.loft(grey, [[(x, y, z) for x, y in oval] for z in (3, 7.4)], 50)
    s.slab(grey, (7.8, 0, 5.8), (1.8, 7.5, 0.22))
    for x, z in ((6, 10.5), (7.4, 11.5), (8.3, 9.6)):
        s.tube(s.material(STEEL, 0.3, 0.8), [(x, 0, 7), (x, 0, z)], 0.14)
    s.slab(grey, (-22, 0, 0), (3.0, 9.5, 0.25))
    s.slab(grey, (-22, 0, 0.5), (3.0, 0.25, 8.5))
    for k in range(5):
        with s.moved(turn(72 * k, "X")):
            s.loft(brass, [[(-26.9 + 0.4 * j, (0.3 + 0.5 * j) * y, z) for y in (-1, 1)] for j, z in ((0, 0.3),
                (1, 1.4), (0.6, 2.3))], 0)  # fmt: skip
    rail = [(x, -1.0, 4.5) for x in (-14, -8, -2, 3)]
    s.tube(dark, rail, 0.05, 6)
    s.beams(dark, [(p, (p[0], p[1], 3.4)) for p in rail], 0.07)


def speedboat(s: Site) -> None:
    white, red, glass = s.paint((0.86, 0.87, 0.88)), (0.50, 0.012, 0.015), s.material((0.03, 0.05, 0.07),
        0.04)  # fmt: skip
    s.band(white, -0.30, -0.12, [red], 1)
    s.hull(white, 6.4, 2.2, 0.95, 0.5, 0.0, 0.88)
    s.loft(white, [[(x, w * y, 0.05 + z) for y in (-1, 1)] + [(x, 0.5 * w * y, 0.2 + z) for y in (1, -1)]
                   for x, w, z in ((0.4, 0.98, 0.02), (1.6, 0.72, 0.16), (2.8, 0.28, 0.4))], 40)  # fmt: skip
    s.slab(s.worn(s.material((0.30, 0.18, 0.09), 0.6), 0.2, 5), (-1.3, 0, 0.02), (3.2, 1.8, 0.04))
    for y in (-0.92, 0.92):
        s.rounded(white, (-1.2, y, 0.14), (3.7, 0.16, 0.22), 0.06)
    s.loft(glass, [[(x, 0.82 * math.sin(a), z + 0.0) for a in [-1.2 + 0.15 * k for k in range(17)]
        for x in [x0 + 0.55 * math.cos(a)]] for x0, z in ((0.25, 0.2), (-0.1, 0.72))], 60)  # fmt: skip
    seat = s.material((0.82, 0.80, 0.74), 0.6)
    for x, wide in ((-0.7, 0.62), (-2.1, 1.5)):
        for y in (-0.42, 0.42) if wide < 1 else (0,):
            s.rounded(seat, (x, y, 0.2), (0.55, wide, 0.26), 0.08)
            s.rounded(seat, (x - 0.27, y, 0.45), (0.16, wide, 0.5), 0.07)
    dark = s.material((0.03, 0.03, 0.035), 0.3)
    s.rounded(dark, (-3.35, 0, 0.42), (0.5, 0.5, 0.6), 0.14)
    s.slab(dark, (-3.4, 0, -0.35), (0.26, 0.14, 1.2))
    rail = s.material(CHROME, 0.2, 0.95)
    for y in (-1, 1):
        s.tube(rail, [(1.3, 0.85 * y, 0.35), (2.3, 0.55 * y, 0.62), (3.2, 0.1 * y, 0.8)], 0.025)


def canoe(s: Site) -> None:
    red, wood = s.paint((0.42, 0.02, 0.012), 0.25), s.wood((0.52, 0.32, 0.15), 5)
    inner = s.bricks((0.50, 0.30, 0.13), (0.42, 0.24, 0.10), (3.0, 0.07), 0.3, 0.006, (90, 0, 0))

    def shell(material: Any, k: float, lift: float) -> list[Any]:
        rings = []
        for j in range(33):
            t = -1 + j / 16
            wide, rise = 0.46 * (1 - abs(t) ** 2.2) ** 0.85 * k + 0.012, 0.40 + 0.24 * abs(t) ** 3.5
            low = 0.22 * abs(t) ** 5 + lift
            rings.append([(2.4 * t, wide * math.sin(a), rise - (rise - low) * math.cos(a) ** 0.6)
                for a in [math.pi / 2 * (-1 + i / 8) * 0.999 for i in range(17)]])  # fmt: skip
        n = 17
        faces = [(r * n + i, r * n + i + 1, r * n + n + i + 1, r * n + n + i) for r in range(32)
            for i in range(16)]  # fmt: skip
        s.form(material, [p for ring in rings for p in ring], faces, 60)
        return rings

    rings = shell(red, 1.0, 0.0)
    shell(inner, 0.97, 0.025)
    for i in (0, 16):
        s.tube(wood, [ring[i] for ring in rings], 0.024, 8)
    for t in (-0.55, 0.5):
        s.slab(wood, (2.4 * t, 0, 0.36), (0.24, 0.72, 0.03))
    for t in (-0.1, 0.9, -0.9):
        s.tube(wood, [(2.4 * t, -0.43 * (1 - abs(t) ** 2.2), 0.42 + 0.2 * abs(t) ** 4), (2.4 * t,
            0.43 * (1 - abs(t) ** 2.2), 0.42 + 0.2 * abs(t) ** 4)], 0.02)  # fmt: skip
    with s.moved(shift(-0.1, 0.0, 0.47), turn(24), turn(-3, "Y")):
        s.tube(wood, [(-0.8, 0, 0), (0.5, 0, 0)], 0.018)
        s.rounded(wood, (0.72, 0, 0), (0.5, 0.17, 0.02), 0.009)


BUILDERS: dict[str, Builder] = {
    "airliner": airliner, "helicopter": helicopter, "rocket": rocket, "ufo": ufo, "satellite": satellite,
    "sailboat": sailboat, "galleon": galleon, "cruise-ship": cruise_ship, "submarine": submarine,
    "speedboat": speedboat, "canoe": canoe,
}  # fmt: skip

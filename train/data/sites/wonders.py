"""Landmarks of the world: stone circles and heads, an opera, a bridge with towers, an arch, a cathedral."""

from __future__ import annotations

import math
from typing import Any

from data.sites.civic import PAVED
from data.sites.fittings import GREENS, blobs
from data.sites.lot import Builder, Site, arch, around, shift, turn
from mathutils import Vector, noise

SARSEN, LAVA = (0.40, 0.38, 0.34), (0.26, 0.235, 0.205)


def _monolith(s: Site, material: Any, at: tuple[float, float, float], size: tuple[float, float, float], yaw: float,
    seed: int, tilt: float = 0.0) -> None:  # fmt: skip
    """A rough block, its foot at `at`."""
    rings = []
    for k in range(15):
        v = -1 + 2 * k / 14
        ring = []
        for a in around(28, 0.05):
            u, w = (math.copysign(abs(c) ** 0.45, c) for c in (math.cos(a), math.sin(a)))
            shrink = (1 - abs(v) ** 9) ** 0.5 * 0.25 + 0.75 if abs(v) < 1 else 0.6
            p = Vector((u * shrink, w * shrink, v))
            q = 1 + 0.16 * noise.noise(1.7 * p + Vector((3.1 * seed, 0,
                0))) + 0.05 * noise.noise(5 * p + Vector((seed, 7, 0)))  # fmt: skip
            thin = 1 - 0.06 * (v + 1)
            ring.append((p.x * q * thin * size[0] / 2, p.y * q * thin * size[1] / 2,
                (v + 1) * size[2] / 2 * (0.97 + 0.05 * q)))  # fmt: skip
        rings.append(ring)
    with s.moved(shift(*at), turn(yaw), turn(tilt, "Y")):
        s.loft(material, rings, 35)


def stonehenge(s: Site) -> None:
    stone = s.worn(s.worn(s.material(SARSEN, 0.95), 0.45, 0.7, 0.6), 0.3, 5, 0.6)
    turf = s.worn(s.worn(s.material((0.12, 0.19, 0.05), 0.95), 0.35, 0.6), 0.4, 6, 0.6)
    s.lathe(turf, [(0.1, 0.0), (17, -0.05), (19, -0.5), (19.2, -1.0)], n=64)
    n, r = 26, 14.0
    standing = [k for k in range(n) if k not in (2, 9, 10, 15, 18, 22)]
    for k in standing:
        a = 2 * math.pi * k / n
        _monolith(s, stone, (r * math.cos(a), r * math.sin(a), -0.2), (1.15, 2.2, 4.9), math.degrees(a), k,
            1.5 * math.sin(k))  # fmt: skip
        if k + 1 in standing and k not in (5, 12, 20):
            b = a + math.pi / n
            with s.moved(shift(0, 0, 0)):
                _monolith(
                    s,
                    stone,
                    (r * math.cos(b), r * math.sin(b), 4.5),
                    (1.15, 3.3, 1.0),
                    math.degrees(b),
                    40 + k,
                )
    for k, a in enumerate((1.57, 0.55, 2.6, -0.35, 3.5)):
        x, y, yaw = 6.6 * math.cos(a), 6.6 * math.sin(a), math.degrees(a)
        tall = 7.0 - 0.5 * abs(math.sin(a) - 1)
        for d in (-1.45, 1.45):
            _monolith(s, stone, (x - d * math.sin(a), y + d * math.cos(a), -0.2), (1.4, 2.3, tall), yaw,
                60 + 2 * k + int(d > 0))  # fmt: skip
        _monolith(s, stone, (x, y, tall - 0.35), (1.5, 5.0, 1.15), yaw, 80 + k)
    for k in range(9):
        a = 2.4 * k + 0.5
        _monolith(s, stone, ((8 + 2.5 * math.sin(3 * k)) * math.cos(a),
            (8 + 2.5 * math.sin(3 * k)) * math.sin(a), -0.2), (1.2, 2.6, 0.9),
            50 * k, 90 + k)  # fmt: skip


def moai(s: Site) -> None:
    """A head with a long nose that looks out over the grass."""
    stone = s.worn(s.worn(s.material(LAVA, 0.95), 0.45, 0.9, 0.7), 0.35, 7, 0.6)
    rings = []
    sections = ((-0.6, 2.1, 1.35, 0.0), (0.3, 2.0, 1.25, 0.0), (0.95, 1.5, 1.05, -0.05), (1.3, 1.2, 1.05,
        -0.15), (1.75, 1.28, 1.25, -0.35),
        (2.3, 1.32, 1.3, -0.36), (3.2, 1.28, 1.22, -0.22), (4.2, 1.22, 1.2, -0.16), (5.0, 1.2, 1.25, -0.2),
        (5.7, 1.12, 1.22, -0.1),
        (6.2, 1.0, 1.1, 0.0), (6.35, 0.7, 0.8, 0.05))  # fmt: skip
    for z, half, deep, y in sections:
        ring = []
        for a in around(48, 0.02):
            u, w = (math.copysign(abs(c) ** 0.62, c) for c in (math.cos(a), math.sin(a)))
            p = Vector((u * half, w * deep, z))
            ring.append(tuple(p * 1.0 + Vector((0, y, 0)) + 0.07 * Vector((u, w, 0)) * noise.noise(1.3 * p)))
        rings.append(ring)
    s.loft(stone, rings, 60)
    nose = []
    for z, half, out in ((2.75, 0.52, 0.62), (2.95, 0.58, 0.78), (3.4, 0.4, 0.62), (4.2, 0.28, 0.38), (4.85,
        0.24, 0.26)):  # fmt: skip
        nose.append([(half * math.cos(a), -1.3 - 0.9 * out * abs(math.sin(a)) ** 0.7 + 0.1,
            z) for a in [math.pi * k / 14 for k in range(15)]])  # fmt: skip
    s.loft(stone, nose, 60)
    with s.moved(shift(0, -1.38, 4.86), turn(12, "X")):
        s.rounded(stone, (0, 0, 0), (2.2, 0.75, 0.42), 0.16)
    for z, wide, out in ((2.32, 1.15, 0.2), (2.04, 1.0, 0.22)):
        s.rounded(stone, (0, -1.62, z), (wide, 0.42 + out, 0.2), 0.09)
    s.rounded(stone, (0, -1.5, 1.58), (1.3, 0.6, 0.42), 0.2)
    dark = s.material((0.06, 0.052, 0.045), 0.95)
    for side in (-1, 1):
        s.ball(dark, (0.56 * side, -1.27, 4.42), (0.36, 0.16, 0.2), 20)
        s.rounded(stone, (1.3 * side, 0.05, 3.7), (0.34, 0.55, 2.5), 0.15)
        s.ball(stone, (1.32 * side, 0.05, 2.5), (0.22, 0.28, 0.34), 20)
        s.ball(stone, (0.78 * side, -1.05, 3.1), (0.5, 0.4, 0.9), 24)
        s.ball(dark, (0.26 * side, -2.0, 2.82), (0.12, 0.1, 0.07), 12)
    turf = s.worn(s.worn(s.material((0.13, 0.18, 0.045), 0.95), 0.35, 1.2), 0.4, 8, 0.6)
    s.loft(turf, [[(q * (1 + 0.08 * math.sin(3 * a)) * math.cos(a), 0.8 * q * math.sin(a), z) for a in around(48)]
        for q, z in ((4.6, -0.9), (4.2, -0.5), (2.6, -0.05), (0.5, 0.2))], 60)  # fmt: skip
    for shade in range(3):
        tufts = [
            ((3.5 * math.cos(2.4 * k + shade), 2.7 * math.sin(2.4 * k + shade), -0.3), 0.28) for k in range(9)
        ]
        blobs(s, s.worn(s.material(GREENS[shade], 0.85), 0.5, 6), tufts, 1.0, 0.7)


def _shell(
    s: Site, tile: Any, glass: Any, x: float, y: float, long: float, wide: float, high: float, way: int
) -> None:
    """A sail of the opera, open to `way`, its back at `x`."""
    n, m = 14, 10
    foot = 0.62
    for side in (-1, 1):
        rows = []
        for i in range(n + 1):
            u = i / n
            ridge = Vector((x + way * long * (u**1.15), y, high * math.sin(0.5 * math.pi * u**0.8)))
            base = Vector(
                (x + way * long * foot * min(1, 0.25 + u), y + side * wide * min(1.0, 0.3 + 1.1 * u), 0)
            )
            rows.append([ridge.lerp(base,
                j / m) + 0.16 * high * math.sin(math.pi * j / m) * (0.4 + 0.6 * u) * Vector((0, side * 0.9,
                0.45)) for j in range(m + 1)])  # fmt: skip
        points = [p for row in rows for p in row]
        faces = [(i * (m + 1) + j, i * (m + 1) + j + 1, (i + 1) * (m + 1) + j + 1,
            (i + 1) * (m + 1) + j) for i in range(n) for j in range(m)]  # fmt: skip
        s.form(tile, points, faces, 60)
        edge = rows[-1]
        s.tube(tile, edge, 0.035 * high, 6)
        inner = [p - Vector((way * 0.22 * long, 0, 0)) for p in edge]
        s.form(glass, [*inner, Vector((inner[-1].x, y, 0))], [tuple(range(len(inner) + 1))])


def opera(s: Site) -> None:
    tile = s.worn(s.blocks((0.82, 0.80, 0.74), (1.6, 0.9), 0.02, 0.05), 0.06, 0.3)
    glass, base = s.material((0.06, 0.05, 0.035), 0.08), s.worn(s.blocks((0.50, 0.38, 0.30), (3.0, 1.2), 0.03,
        0.15), 0.15, 0.3)  # fmt: skip
    s.slab(base, (0, 0, 2.2), (92, 52, 4.4))
    s.slab(base, (-2, 0, 5.2), (72, 44, 2.4))
    for k in range(8):
        s.slab(base, (-37 - 1.2 * k, 0, 5.8 - 0.75 * k), (1.6, 40, 0.9))
    dark = s.material((0.05, 0.045, 0.04), 0.4)
    s.slab(dark, (0, -26.05, 2.6), (84, 0.1, 1.6))
    s.slab(dark, (46.05, 0, 2.6), (0.1, 44, 1.6))
    with s.moved(shift(0, 0, 6.2)):
        for y, grown in ((11.5, 1.0), (-10.5, 0.86)):
            for x, long, wide, high, way in ((16, 20, 9.0, 19, 1), (4, 20, 11.0, 28, 1), (-8, 17, 10, 23, 1),
                (-6, 20, 9.0, 21, -1)):  # fmt: skip
                _shell(s, tile, glass, grown * x, y, grown * long, grown * wide, grown * high, way)
        for x, way in ((-26, 1), (-24, -1)):
            _shell(s, tile, glass, x, -19, 8, 3.6, 8 if way > 0 else 7, way)
    s.slab(s.worn(s.blocks(PAVED, (4, 4), 0.03), 0.1, 0.2), (-2, 0, -0.1), (108, 62, 0.8))


def tower_bridge(s: Site) -> None:
    stone = s.worn(s.blocks((0.52, 0.46, 0.37), (2.2, 1.1), 0.04, 0.2), 0.15, 0.2)
    pale, slate = s.material((0.66, 0.62, 0.54), 0.85), s.material((0.13, 0.15, 0.18), 0.6)
    blue, white = s.paint((0.05, 0.24, 0.46), 0.4), s.material((0.78, 0.80, 0.80), 0.6)
    dark, gold = s.material((0.04, 0.045, 0.055), 0.3), s.material((0.85, 0.6, 0.15), 0.3, 0.8)
    for x in (-30, 30):
        s.loft(stone, [[(x + 11 * q * a, 13 * q * b, z) for a, b in ((-1, -0.6), (0, -1.1), (1, -0.6), (1, 0.6),
            (0, 1.1), (-1, 0.6))]
            for q, z in ((1.05, -4.0), (1, 6.0))], 0)  # fmt: skip
        s.slab(stone, (x, 0, 26), (12, 14, 42))
        for z in (20.0, 31.0, 40.0, 47.0):
            s.slab(pale, (x, 0, z), (12.6, 14.6, 0.8))
        for a in (-6.0, 6.0):
            for b in (-7, 7):
                s.lathe(
                    stone,
                    [(2.0, 6), (2.0, 49), (2.4, 49.5), (2.4, 51), (1.8, 51.5)],
                    (x + a, b, 0),
                    n=8,
                    smooth=0,
                )
                s.lathe(slate, [(2.0, 51.4), (0.9, 56), (0.05, 61)], (x + a, b, 0), n=8, smooth=0)
                s.ball(gold, (x + a, b, 61), 0.45, 10)
        s.loft(slate, [[(x + 5.6 * q * u, 6.6 * q * v, z) for u, v in ((-1, -1), (1, -1), (1, 1), (-1,
            1))] for q, z in ((1, 47.2), (0.5, 55),
            (0.04, 63))], 0)  # fmt: skip
        s.tube(gold, [(x, 0, 62), (x, 0, 66)], [0.3, 0.08], 8)
        for angle, out, d in ((0, 7.05, 2.4), (90, 6.05, 2.8)):
            with s.moved(shift(x, 0, 0), turn(angle)):
                for z in (23.0, 34.0, 41.5):
                    for u in (-d, 0, d):
                        s.prism(pale, arch(u, 1.9, z - 0.4, z + 3, z + 4.2), -out - 0.1, -out + 0.5)
                        s.prism(dark, arch(u, 1.3, z, z + 2.8, z + 3.7), -out - 0.2, -out + 0.5)
                s.roof(slate, (0, -out + 0.8, 47.4), 6.0, 2.4, 5.4, turned=True)
                s.roof(stone, (0, -out + 0.5, 47.4), 5.2, 2.6, 4.6, turned=True)
        with s.moved(turn(90)):
            s.prism(pale, arch(0, 9.4, 8, 13, 17.6), -x - 6.2, -x + 6.2)
            s.prism(dark, arch(0, 8.2, 8, 13, 17), -x - 6.4, -x + 6.4)
    for y in (-4.0, 4.0):
        for z in (39.2, 43.4):
            s.slab(blue, (0, y, z), (48, 1.2, 0.8))
        s.slab(white, (0, y, 41.2), (48, 0.7, 3.6))
        s.beams(blue, [((-24 + 4 * k, y - 0.5, 39), (-20 + 4 * k, y - 0.5,
            43.4)) for k in range(12)] + [((-20 + 4 * k, y - 0.5, 39),
            (-24 + 4 * k, y - 0.5, 43.4)) for k in range(12)], 0.4)  # fmt: skip
    road = s.material((0.16, 0.16, 0.17), 0.9)
    s.slab(road, (0, 0, 8.6), (150, 11, 1.0))
    for y in (-5.6, 5.6):
        s.slab(blue, (0, y, 9.4), (150, 0.5, 1.8))
        s.slab(white, (0, y - 0.1, 9.4), (149, 0.5, 0.7))
        for way in (-1, 1):
            s.prism(blue, [(way * 2, 8), (way * 24, 8), (way * 24, 3.4), (way * 12, 6.4)], y - 0.4, y + 0.4)
            chain = []
            for v in [k / 16 for k in range(17)]:
                sag = 12 * math.sin(math.pi * v) * (1 - 0.25 * v)
                chain.append((way * (36 + 34 * v), 37 - 27 * v - sag))
            s.tube(blue, [(u, y, z + 0.9) for u, z in chain], 0.65, 8)
            s.tube(
                blue,
                [(u, y, z - 0.9 - 0.8 * math.sin(math.pi * k / 16)) for k, (u, z) in enumerate(chain)],
                0.5,
                8,
            )
            s.beams(white, [((u, y, z - 1), (u, y, 9)) for u, z in chain[1:] if z > 10.5], 0.36)
    for x in (-72, 72):
        s.slab(stone, (x, 0, 12), (7, 13, 18))
        for a in (-3.2, 3.2):
            for b in (-6, 6):
                s.lathe(
                    stone,
                    [(1.3, 3), (1.3, 22), (1.6, 22.4), (1.6, 23.4), (1.0, 23.6)],
                    (x + a, b, 0),
                    n=8,
                    smooth=0,
                )
                s.lathe(slate, [(1.4, 23.4), (0.05, 28)], (x + a, b, 0), n=8, smooth=0)
        s.roof(slate, (x, 0, 21), 7, 12, 4, turned=False)


def triumphal_arch(s: Site) -> None:
    stone = s.worn(s.blocks((0.62, 0.55, 0.44), (1.6, 0.8), 0.02, 0.15), 0.15, 0.3)
    pale, shade = (
        s.worn(s.material((0.60, 0.53, 0.42), 0.85), 0.3, 0.9, 0.8),
        s.material((0.30, 0.26, 0.21), 0.9),
    )
    s.slab(s.blocks(PAVED, (2, 2), 0.02), (0, 0, -0.2), (58, 36, 0.4))
    gate = [
        (-22, 0),
        (-7.3, 0),
        *arch(0, 14.6, 0, 21.5, 28.8, 24)[1:-1][::-1],
        (7.3, 0),
        (22, 0),
        (22, 44),
        (-22, 44),
    ]
    s.prism(stone, gate, -11, 11)
    ring = [(7.3 * math.cos(a), 21.5 + 7.3 * math.sin(a)) for a in [math.pi * k / 20 for k in range(21)]]
    s.prism(pale, ring + [(1.16 * x, 21.5 + 1.16 * (z - 21.5)) for x, z in ring[::-1]], -11.3, 11.3)
    for z, grown, tall in ((31.5, 1.2, 1.0), (36.5, 2.0, 1.4), (44, 1.4, 1.2), (1.0, 1.0, 2.0)):
        if z > 3:
            s.slab(stone, (0, 0, z), (44 + grown, 22 + grown, tall))
    s.slab(stone, (0, 0, 46.5), (42, 20, 4))
    s.slab(stone, (0, 0, 48.9), (43, 21, 0.9))
    s.slab(pale, (0, 0, 34), (44.4, 22.4, 2.6))
    with s.moved(turn(90)):
        for x in (-21.8, 21.8):
            s.prism(shade, arch(0, 8, 0, 14, 18, 20), x - 0.3, x + 0.3)
        arcs = [(4 * math.cos(a), 14 + 4 * math.sin(a)) for a in [math.pi * k / 16 for k in range(17)]]
        rim = arcs + [(1.2 * x, 14 + 1.2 * (z - 14)) for x, z in arcs[::-1]]
        for x in (-22.1, 22.1):
            s.prism(pale, rim, x - 0.3, x + 0.3)
    for y in (-11.1, 11.1):
        for x in (-14.7, 14.7):
            s.slab(pale, (x, y, 1.8), (14.8, 1.4, 3.6))
            s.slab(pale, (x, y, 27), (9, 0.7, 5))
            figures = []
            for k in range(6):
                for j in range(5 if 1 < k < 4 else 3):
                    high = 5.2 + 1.5 * j + 0.6 * math.sin(k + j)
                    at = (x - 3 + 1.2 * k + 0.4 * math.sin(3 * k), y + math.copysign(0.4, y), high)
                    figures.append((at, 1.1))
            blobs(s, pale, figures, 0.9, 1.5)
            reliefs = [((x - 3.6 + 1.2 * k, y, 26.6 + 0.8 * math.sin(2 * k)), 0.9) for k in range(7)]
            blobs(s, pale, reliefs, 0.8, 1.4)
        blobs(
            s, pale, [((-20.5 + 1.4 * k, y, 34 + 0.3 * math.sin(3 * k)), 0.75) for k in range(30)], 0.8, 1.2
        )
    for k in range(15):
        s.lathe(pale, [(0.9, 0), (0.9, 0.4), (0.01, 0.5)], (-19.6 + 2.8 * k, -10.1, 46.6), "y", 16)


def cathedral(s: Site) -> None:
    """Two towers, a rose window, three doors."""
    stone = s.worn(s.blocks((0.56, 0.50, 0.41), (1.4, 0.7), 0.03, 0.2), 0.15, 0.3)
    pale, dark = (
        s.worn(s.material((0.62, 0.57, 0.48), 0.85), 0.15, 0.6),
        s.material((0.035, 0.04, 0.06), 0.15),
    )
    slate, wood = (
        s.worn(s.blocks((0.10, 0.12, 0.135), (1.0, 0.6), 0.03), 0.2, 0.5),
        s.wood((0.20, 0.09, 0.04)),
    )
    s.slab(s.blocks(PAVED, (2, 2), 0.02), (0, 14, -0.2), (50, 74, 0.4))
    s.slab(stone, (0, 22, 13), (17, 44, 26))
    s.roof(slate, (0, 22, 26), 19, 45, 13, turned=True)
    s.slab(stone, (0, 22, 7), (34, 42, 14))
    s.roof(slate, (0, 22, 13.8), 34, 42, 4.5, turned=True)
    s.lathe(slate, [(1.6, 36), (0.9, 44), (0.05, 60)], (0, 30, 0), n=8, smooth=0)
    for k in range(6):
        y = 6 + 7 * k
        for side in (-1, 1):
            s.slab(stone, (18.2 * side, y, 9), (2.4, 1.4, 18))
            s.lathe(pale, [(0.9, 18), (0.05, 22)], (18.2 * side, y, 0), n=4, smooth=0)
            s.beam(stone, (17.6 * side, y, 17), (8.6 * side, y, 23.5), 1.1)
        with s.moved(turn(90)):
            s.prism(dark, arch(y + 3.5, 2.6, 3, 8.5, 11.5), -17.2, -16.8)
            s.prism(dark, arch(y + 3.5, 2.6, 17.5, 21, 24), -8.7, -8.3)
    s.slab(stone, (0, 0, 17), (34, 6, 34))
    for x in (-12.2, 12.2):
        s.slab(stone, (x, 1.2, 24), (10.4, 10.4, 48))
        for angle in (0, 90):
            with s.moved(shift(x, 1.2, 0), turn(angle)):
                for u in (-2.2, 2.2):
                    s.prism(pale, arch(u, 3.4, 33.4, 41, 45), -5.4, -5.0)
                    s.prism(dark, arch(u, 2.5, 34, 41, 44.4), -5.5, -5.0)
                for u in (-2.2, 2.2):
                    s.prism(dark, arch(u, 2.2, 17.5, 23, 26), -5.4, -5.0)
        for z in (14.5, 30.5, 47.6):
            s.slab(pale, (x, 1.2, z), (11.2, 11.2, 0.9))
        for a in (-1, 1):
            for b in (-1, 1):
                s.slab(stone, (x + 5.1 * a, 1.2 + 5.1 * b, 24), (1.6, 1.6, 48.6))
                s.lathe(pale, [(1.0, 48.3), (0.05, 52.5)], (x + 5.1 * a, 1.2 + 5.1 * b, 0), n=4, smooth=0)
        for k in range(6):
            s.slab(pale, (x - 4 + 1.6 * k, -4.0, 48.8), (0.5, 0.5, 1.6))
    for z in (14.5, 30.5):
        s.slab(pale, (0, -2.9, z), (34.6, 1.2, 0.9))
    for k in range(11):
        s.prism(pale, arch(-6.2 + 1.24 * k, 0.9, 31.2, 33.2, 34.2), -3.3, -3.0)
    s.lathe(pale, [(5.0, -0.3), (5.6, 0.3), (5.0, 0.4), (5.0, -0.3)], (0, -3.2, 22.2), "y", 48)
    s.lathe(s.material((0.05, 0.06, 0.16), 0.15), [(5.0, -0.1), (0.01, -0.1)], (0, -3.1, 22.2), "y", 48)
    for k, a in enumerate(around(24)):
        r = 4.9 if k % 2 else 2.2
        s.beam(
            pale,
            (r * math.cos(a), -3.3, 22.2 + r * math.sin(a)),
            (1.0 * math.cos(a), -3.3, 22.2 + 1.0 * math.sin(a)),
            0.22,
        )
        pane = s.material(((0.35, 0.03, 0.06), (0.04, 0.10, 0.40), (0.45, 0.25, 0.03))[k % 3], 0.2)
        at = (3.6 * math.cos(a + 0.13), -3.24, 22.2 + 3.6 * math.sin(a + 0.13))
        s.ball(pane, at, (0.42, 0.1, 0.42), 12)
    for r in (1.0, 2.4, 4.9):
        s.tube(
            pale, [(r * math.cos(a), -3.3, 22.2 + r * math.sin(a)) for a in around(40)], 0.13, 6, loop=True
        )
    for x, wide, top in ((0, 6.4, 11.5), (-11.8, 5.4, 10), (11.8, 5.4, 10)):
        front = -4.4 if x else -3.4
        for k in range(3):
            outline = arch(x, wide - 1.0 * k, 0, top - 5 - 0.3 * k, top - 0.7 * k)
            s.prism((pale, stone, pale)[k], outline, front - 0.15 * k, front + 0.6)
        s.prism(wood, arch(x, wide - 3.0, 0, top - 6, top - 3), front - 0.5, front + 0.6)
    for k in range(20):
        s.slab(pale, (-15.2 + 1.6 * k, -3.6, 13.0), (0.55, 0.5, 2.0))


BUILDERS: dict[str, Builder] = {"stonehenge": stonehenge, "moai": moai, "opera-house": opera,
    "tower-bridge": tower_bridge, "triumphal-arch": triumphal_arch, "cathedral": cathedral}  # fmt: skip

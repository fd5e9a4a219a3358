"""A volcano, a roller coaster, a petrol station, a shopping cart and a space station."""

from __future__ import annotations

import math
import random
from typing import Any

import bpy
from data.sites.lot import Builder, Site, shift, turn
from data.sites.surfaces import BLACK, STEEL
from mathutils import Vector, noise


def _smoke(s: Site, colours: tuple[Any, Any]) -> Any:
    """Soft, lighter above."""
    material = s.worn(s.graded([(0, colours[0]), (1, colours[1])], -1, 1, 1.0, 0.12), 0.25, 2.5, 0.6)
    inputs = material.node_tree.nodes["Principled BSDF"].inputs
    inputs["Subsurface Weight"].default_value = 0.3
    return material


def volcano(s: Site) -> None:
    rock = s.worn(s.graded([(0, (0.10, 0.085, 0.05)), (0.25, (0.13, 0.10, 0.075)),
        (0.6, (0.085, 0.07, 0.065)), (0.92, (0.05, 0.043, 0.042)), (1, (0.10, 0.04, 0.025))], 0, 5.2, 0.95,
        0), 0.45, 1.2, 0.8)  # fmt: skip
    lava = s.worn(s.graded([(0, (0.75, 0.05, 0.0)), (0.6, (1.0, 0.16, 0.005)), (1, (1.0, 0.42, 0.04))], 0,
        5.2, 0.5, 1.6), 0.5, 3, 0.3)  # fmt: skip
    n, m = 220, 90
    points, faces = [], []
    streams = ((-1.25, 0.30, 0.6), (-2.05, 0.17, 0.45), (-0.55, 0.2, 0.35))

    def ground(a: float, t: float) -> tuple[float, float, float]:
        """At angle `a`, from the foot (0) to the crater (1)."""
        r = 0.72 + 5.2 * (1 - t) ** 1.55
        at = Vector((1.6 * math.cos(a), 1.6 * math.sin(a), 1.3 * t))
        ridge = abs(noise.noise(Vector((3.2 * math.cos(a), 3.2 * math.sin(a), 0.5 *
            t)))) + 0.5 * abs(noise.noise(Vector((7 * math.cos(a), 7 * math.sin(a), 0.9 * t))))  # fmt: skip
        r *= 1 + 0.10 * noise.noise(at) - 0.34 * (0.5 - ridge) * (1 - t) * min(1.0, 4 * t + 0.3)
        z = 4.9 * t**1.15 + 0.22 * noise.noise(2.2 * at) * t + (0.25 * noise.noise(Vector((3 * math.cos(a), 3
            * math.sin(a), 9))) if t > 0.9 else 0)  # fmt: skip
        return r * math.cos(a), r * math.sin(a), max(z, 0.0)

    for j in range(m):
        points += [ground(2 * math.pi * i / n, j / (m - 1)) for i in range(n)]
    for depth, far in ((-0.15, 0.55), (-0.7, 0.3), (-0.8, 0.01)):
        points += [(far * math.cos(a), far * math.sin(a), 4.9 + depth) for a in
            (2 * math.pi * i / n for i in range(n))]  # fmt: skip
    for j in range(m + 2):
        faces += [(j * n + i, j * n + (i + 1) % n, (j + 1) * n + (i + 1) % n, (j + 1) * n + i) for i in
            range(n)]  # fmt: skip
    s.form(rock, points, faces, 75)
    for angle, wide, end in streams:
        rings = []
        for k in range(60):
            t = 1.0 - (1 - end + 0.3) * k / 59
            a = angle + 0.10 * math.sin(5 * t + 3 * angle) + 0.06 * math.sin(13 * t)
            half = wide * (0.35 + 0.65 * (1 - t)) * min(1.0, 0.25 + (59 - k) / 14) / (0.8 + 2.2 * (1 - t))
            ring = [Vector(ground(a + half * u, max(0.02, min(1, t)))) for u in (-1, -0.5, 0, 0.5, 1)]
            out = Vector((math.cos(a), math.sin(a), 0.9))
            rings.append([p + out * (0.07 if 0 < i < 4 else -0.03) for i, p in enumerate(ring)])
        s.form(lava, [p for r in rings for p in r], [(5 * i + j, 5 * i + j + 1, 5 * i + j + 6, 5 * i + j + 5)
            for i in range(59) for j in range(4)], 70)  # fmt: skip
    s.ball(lava, (0, 0, 4.62), (0.66, 0.66, 0.22))
    rng = random.Random(4)
    dark, pale = _smoke(s, ((0.16, 0.13, 0.12), (0.30, 0.28, 0.27))), _smoke(s,
        ((0.30, 0.28, 0.27), (0.52, 0.51, 0.51)))  # fmt: skip
    for k in range(46):
        t = k / 45
        wide = 0.25 + 1.15 * t**0.9
        at = (1.1 * t * t + wide * rng.uniform(-0.75, 0.75), wide * rng.uniform(-0.6, 0.6), 5.15 + 3.4 * t +
            rng.uniform(-0.15, 0.15))  # fmt: skip
        s.rock(dark if t < 0.3 or k % 4 == 0 else pale, at, (0.36 + 0.56 * t,) * 3, k, 0.42)
    for body in bpy.context.scene.objects:
        if body.type == "MESH" and len(body.data.vertices) == 642:
            body.data.attributes.remove(body.data.attributes["sharp_edge"])
    glow = s.material((1.0, 0.30, 0.02), 0.5, 0, 2.2)
    for _ in range(26):
        a, r = rng.uniform(0, 6.28), rng.uniform(0.1, 1.1)
        s.ball(glow, (r * math.cos(a), r * math.sin(a), 5.2 + rng.uniform(0, 1.5) * (1.2 - r)),
            rng.uniform(0.025, 0.07), 10)  # fmt: skip


def coaster(s: Site) -> None:
    red, blue, white = s.paint((0.50, 0.012, 0.012)), s.material((0.02, 0.15, 0.42),
        0.35), s.material((0.80, 0.80, 0.80), 0.4)  # fmt: skip
    yellow, black = s.paint((0.85, 0.50, 0.01)), s.material(BLACK, 0.5)

    def track(u: float) -> Vector:
        """Round the course, u of 0 .. 1: a hill, a drop, a loop, a second hill."""
        u %= 1.0
        if u < 0.5:
            v = u / 0.5
            if v < 0.42:
                w = v / 0.42
                return Vector((-15 + 11.5 * w, -3.0, 1.2 + 12.5 * (0.5 - 0.5 * math.cos(2 * math.pi * w)) **
                    1.1))  # fmt: skip
            if v < 0.78:
                w = (v - 0.42) / 0.36
                a = 2 * math.pi * w
                return Vector((-1.5 + 2.0 * w + 4.3 * math.sin(a) * (0.9 + 0.1 * math.cos(a)), -3.4 + 1.6 * w,
                    1.2 + 4.7 * (1 - math.cos(a))))  # fmt: skip
            w = (v - 0.78) / 0.22
            return Vector((0.5 + 13 * w, -1.8, 1.2 + 3.0 * (0.5 - 0.5 * math.cos(2 * math.pi * w))))
        v = (u - 0.5) / 0.5
        if v < 0.22:
            a = math.pi * v / 0.22
            return Vector((13.5 + 3.4 * math.sin(a), 1.6 - 3.4 * math.cos(a), 1.2 + 3.2 * v / 0.22))
        if v < 0.80:
            w = (v - 0.22) / 0.58
            return Vector((13.5 - 28.5 * w, 5.0, 4.4 - 3.2 * w + 5.2 * (0.5 - 0.5 * math.cos(4 * math.pi * w))
                * (1 - 0.3 * w)))  # fmt: skip
        a = math.pi * (v - 0.80) / 0.20
        return Vector((-15 - 4.0 * math.sin(a), 1.0 + 4.0 * math.cos(a), 1.2))

    n = 320
    line = [track(k / n) for k in range(n)]
    rails: list[list[Vector]] = [[], []]
    ties, posts = [], []
    for k in range(n):
        d = (line[(k + 1) % n] - line[k - 1]).normalized()
        inside = 0.21 < k / n < 0.39
        centre = Vector((-0.5, -2.6, 5.9))
        up = (centre - line[k]).normalized() if inside else Vector((0, 0, 1))
        up = (up - d * up.dot(d)).normalized()
        side = d.cross(up)
        for rail, w in zip(rails, (-0.5, 0.5), strict=True):
            rail.append(line[k] + w * side)
        if k % 2 == 0:
            ties += [(line[k] - 0.5 * side, line[k] - 0.35 * up), (line[k] + 0.5 * side, line[k] - 0.35 * up)]
        if k % 9 == 0 and not inside:
            foot = line[k] - 0.4 * up
            wide, far = 0.9 * (0.3 + 0.1 * foot.z), side.x
            posts += [(foot, Vector((foot.x + w * wide * far, foot.y + w * wide, 0))) for w in (-1, 1)]
            if foot.z > 4:
                posts += [(foot * 0.5 + Vector((foot.x, foot.y + w * 0.5, 0)) * 0.5, foot - Vector((0, 0,
                    foot.z * 0.25))) for w in (-1, 1)]  # fmt: skip
    for rail in rails:
        s.tube(red, rail, 0.14, 8, loop=True)
    middle, low = Vector((-0.5, -2.6, 5.9)), Vector((0, 0, 0.38))
    spine = [
        p - ((middle - p).normalized() * 0.38 if 0.21 < k / n < 0.39 else low) for k, p in enumerate(line)
    ]
    s.tube(blue, spine, 0.2, 8, loop=True)
    s.beams(red, ties, 0.12)
    s.beams(white, posts, 0.24)
    for x in (-5.6, 4.6):
        s.tube(white, [(x, -2.6, 0), (x * 0.92 - 0.04, -2.6, 6.0)], 0.2, 8)
    for k in range(6):
        i = 45 + 3 * k
        d = (line[i + 1] - line[i - 1]).normalized()
        side = d.cross(Vector((0, 0, 1))).normalized()
        up = side.cross(d)
        rot = turn(0).to_3x3()
        rot.col[0], rot.col[1], rot.col[2] = d, -side, up
        with s.moved(shift(*(line[i] + 0.45 * up)), rot.to_4x4()):
            s.rounded(yellow if k != 5 else red, (0, 0, 0), (0.95, 1.0, 0.6), 0.15)
            for y in (-0.26, 0.26):
                s.ball(s.material((0.45, 0.27, 0.18), 0.6), (0, y, 0.62), 0.17, 12)
                s.ball(s.material(((0.1, 0.2, 0.5), (0.5, 0.1, 0.1), (0.1, 0.4, 0.2))[k % 3], 0.7),
                    (0, y, 0.34), (0.2, 0.22, 0.25), 12)  # fmt: skip
            s.rounded(black, (-0.3, 0, 0.42), (0.1, 0.85, 0.5), 0.04)


def gas_station(s: Site) -> None:
    white, red, glass = s.material((0.80, 0.80, 0.79),
        0.4), s.paint((0.52, 0.012, 0.012)), s.material((0.03, 0.045, 0.06), 0.05)  # fmt: skip
    concrete, steel = s.worn(s.material((0.40, 0.39, 0.37), 0.9), 0.2, 1), s.material(STEEL, 0.3, 0.9)
    black, lit = s.material(BLACK, 0.5), s.material((1.0, 0.97, 0.9), 0.4, 0, 1.2)
    s.slab(concrete, (0, 0, -0.1), (17, 11, 0.2))
    s.slab(white, (0, 3.6, 1.7), (11, 3.2, 3.4))
    s.slab(red, (0, 3.5, 3.2), (11.3, 3.6, 0.6))
    s.slab(glass, (-0.8, 1.98, 1.35), (8.2, 0.1, 2.1))
    for x in (-4.9, -3.2, -1.5, 0.2, 1.9, 3.3):
        s.slab(white, (x, 1.94, 1.35), (0.1, 0.1, 2.2))
    s.slab(white, (4.4, 1.95, 1.15), (1.2, 0.1, 2.3))
    s.slab(glass, (4.4, 1.9, 1.25), (0.9, 0.1, 1.8))
    s.text(white, "SHOP", (0, 1.68, 3.2), 0.5)
    s.slab(white, (0, -1.6, 4.75), (12.5, 5.6, 0.75))
    s.slab(red, (0, -1.6, 4.75), (12.6, 5.7, 0.42))
    s.text(white, "GAS", (0, -4.47, 4.75), 0.62)
    for x in (-4, 0, 4):
        for y in (-3, -0.4):
            s.slab(lit, (x, y, 4.37), (0.9, 0.9, 0.03))
    for x in (-3.4, 3.4):
        s.rounded(concrete, (x, -1.6, 0.1), (1.5, 4.0, 0.25), 0.1)
        for y in (-3.2, 0):
            s.slab(white, (x, y, 2.3), (0.4, 0.4, 4.4))
        for y in (-2.4, -0.9):
            s.rounded(red, (x, y, 1.15), (0.95, 0.62, 1.9), 0.08)
            s.rounded(white, (x, y, 2.2), (0.95, 0.62, 0.35), 0.06)
            s.rounded(black, (x, y - 0.31, 1.65), (0.66, 0.05, 0.42), 0.02)
            s.slab(lit, (x, y - 0.34, 1.68), (0.5, 0.02, 0.14))
            s.slab(white, (x, y - 0.31, 1.05), (0.66, 0.03, 0.5))
            for w in (-1, 1):
                s.tube(black, [(x + 0.5 * w, y, 1.9), (x + 0.72 * w, y - 0.05, 1.5),
                    (x + 0.7 * w, y - 0.05, 0.7), (x + 0.52 * w, y, 1.05)], 0.035, 8)  # fmt: skip
                s.rounded(black, (x + 0.53 * w, y, 1.2), (0.12, 0.16, 0.34), 0.03)
    s.tube(steel, [(7.4, -4.2, 0), (7.4, -4.2, 6.2)], 0.14)
    s.rounded(red, (7.4, -4.2, 6.4), (2.0, 0.35, 1.3), 0.08)
    s.text(white, "GAS", (7.4, -4.4, 6.4), 0.72)
    s.rounded(white, (7.4, -4.2, 5.0), (1.8, 0.3, 1.2), 0.05)
    for k, price in enumerate(("1.59", "1.72")):
        s.text(black, price, (7.4, -4.37, 5.25 - 0.5 * k), 0.42)


def cart(s: Site) -> None:
    chrome, red, tyre = s.material((0.72, 0.73, 0.75), 0.2,
        0.95), s.paint((0.50, 0.012, 0.012)), s.material((0.03, 0.03, 0.032), 0.6)  # fmt: skip

    def corner(x: int, y: int, z: float) -> Vector:
        """A spot on the basket's sides; x, y of -1 or 1, z of 0 .. 1."""
        return Vector(((-0.38 - 0.10 * z) if x < 0 else 0.36 + 0.14 * z, y * (0.21 + 0.07 * z), 0.48 + 0.46 *
            z + (0.06 * z if x < 0 else 0)))  # fmt: skip

    wires = []
    around4 = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    for a, b in zip(around4, (*around4[1:], around4[0]), strict=True):
        many = 15 if a[1] == b[1] else 9
        for k in range(1, many):
            t = k / many
            wires.append((corner(*a, 0.0).lerp(corner(*b, 0.0), t), corner(*a, 1).lerp(corner(*b, 1), t)))
        wires += [(corner(*a, k / 7), corner(*b, k / 7)) for k in range(1, 7)]
    for k in range(1, 15):
        t = k / 15
        wires.append((corner(-1, -1, 0).lerp(corner(1, -1, 0), t), corner(-1, 1, 0).lerp(corner(1, 1, 0), t)))
    for k in range(1, 8):
        t = k / 8
        wires.append((corner(-1, -1, 0).lerp(corner(-1, 1, 0), t), corner(1, -1, 0).lerp(corner(1, 1, 0), t)))
    s.beams(chrome, wires, 0.006)
    for z, r in ((0.0, 0.008), (1.0, 0.012)):
        s.tube(chrome, [corner(*a, z) for a in around4], r, 8, loop=True)
    for a in around4:
        s.tube(chrome, [corner(*a, 0), corner(*a, 1)], 0.009, 8)
    for y in (-1, 1):
        s.tube(chrome, [(-0.62, 0.27 * y, 1.06), (-0.50, 0.27 * y, 1.0), (-0.46, 0.26 * y, 0.9),
            (-0.36, 0.25 * y, 0.45), (-0.40, 0.26 * y, 0.16), (-0.30, 0.26 * y, 0.14), (0.44, 0.2 * y, 0.2),
            (0.46, 0.2 * y, 0.16)], 0.014, 10)  # fmt: skip
        s.tube(chrome, [(-0.36, 0.25 * y, 0.46), (0.36, 0.21 * y, 0.46)], 0.012, 8)
        s.beams(chrome, [((-0.3 + 0.12 * k, -0.25 + 0.006 * k, 0.16 + 0.008 * k),
            (-0.3 + 0.12 * k, 0.25 - 0.006 * k, 0.16 + 0.008 * k)) for k in range(7)], 0.007)  # fmt: skip
        for x, w in ((-0.36, 0.26), (0.44, 0.2)):
            s.tube(chrome, [(x, w * y, 0.17), (x - 0.01, w * y, 0.12), (x - 0.03, w * y, 0.065)], 0.014, 8)
            s.lathe(tyre, [(0.001, -0.018), (0.058, -0.018), (0.064, -0.01), (0.064, 0.01), (0.058, 0.018),
                (0.001, 0.018)], (x - 0.03, w * y, 0.064), "y", 28)  # fmt: skip
            s.lathe(chrome, [(0.001, -0.022), (0.03, -0.021), (0.03, 0.021), (0.001, 0.022)],
                (x - 0.03, w * y, 0.064), "y", 20)  # fmt: skip
    s.tube(red, [(-0.62, -0.29, 1.06), (-0.62, 0.29, 1.06)], 0.022, 16)
    s.rounded(red, (-0.5, 0, 0.93), (0.012, 0.4, 0.1), 0.004)


def space_station(s: Site) -> None:
    white, grey, gold = s.worn(s.material((0.72, 0.72, 0.72), 0.5), 0.2, 2), s.material((0.42, 0.43, 0.45),
        0.4, 0.5), s.material((0.75, 0.5, 0.16), 0.35, 0.9)  # fmt: skip
    panel = s.bricks((0.012, 0.03, 0.16), (0.02, 0.05, 0.22), (0.55, 0.55), 0.0, 0.035, (0, 0, 0))
    glass = s.material((0.03, 0.05, 0.08), 0.05)

    def module(at: tuple[float, float, float], long: float, r: float, axis: str) -> None:
        half = long / 2
        rim = [(0.001, -half), (0.55 * r, -half), (0.62 * r, -half + 0.1), (r, -half + 0.4)]
        s.lathe(white, [*rim, *[(q, -h) for q, h in rim[::-1]]], at, axis, 40)
        for k in range(int(long / 0.8)):
            h = -half + 0.65 + 0.8 * k
            if h < half - 0.5:
                s.lathe(grey, [(r, h - 0.05), (1.03 * r, h - 0.05), (1.03 * r, h + 0.05), (r, h + 0.05),
                    (r, h - 0.05)], at, axis, 40)  # fmt: skip

    module((0, 0, 0), 6.0, 1.05, "y")
    module((0, -4.6, 0), 3.4, 0.85, "y")
    module((0, 4.8, 0), 3.8, 0.95, "y")
    module((2.9, -3.0, 0), 3.2, 0.9, "x")
    module((-2.9, -3.0, 0), 3.2, 0.9, "x")
    module((0, 1.8, -1.9), 2.6, 0.75, "z")
    s.lathe(glass, [(0.001, -0.35), (0.4, -0.35), (0.55, 0.0), (0.001, 0.05)], (0, -6.4, 0), "y", 8, 0)
    beams = []
    for k in range(34):
        x = -13.6 + 0.8 * k
        square = [(0.35, 0.35), (-0.35, 0.35), (-0.35, -0.35), (0.35, -0.35)]
        for i, (y, z) in enumerate(square):
            y2, z2 = square[(i + 1) % 4]
            beams += [((x, y, z + 1.5), (x + 0.8, y, z + 1.5)), ((x, y, z + 1.5), (x, y2, z2 + 1.5)),
                ((x, y, z + 1.5), (x + 0.8, y2, z2 + 1.5))]  # fmt: skip
    s.beams(grey, beams, 0.09)
    s.tube(grey, [(0, 0, 0.8), (0, 0, 1.4)], 0.4, 16)
    for x in (-12.6, -9.0, 9.0, 12.6):
        s.tube(gold, [(x, -7.2, 1.5), (x, 7.2, 1.5)], 0.09, 10)
        for y in (-1, 1):
            for w in (-0.72, 0.72):
                s.slab(panel, (x + w, 4.0 * y, 1.5), (1.28, 6.2, 0.05))
            s.slab(gold, (x, 0.8 * y, 1.5), (2.8, 0.12, 0.1))
            s.slab(gold, (x, 7.15 * y, 1.5), (2.8, 0.12, 0.1))
    for x in (-4.6, 4.6):
        for k in range(3):
            s.slab(s.material((0.82, 0.82, 0.80), 0.5), (x + 1.1 * (k - 1), 2.4, 1.2), (1.0, 3.6, 0.05))
    s.lathe(white, [(0.001, 0.0), (0.4, 0.06), (0.75, 0.22), (0.72, 0.26), (0.001, 0.06)], (1.4, 3.0, 1.1),
        "z", 30)  # fmt: skip
    s.tube(grey, [(1.4, 3.0, 0.9), (1.4, 3.0, 1.9)], 0.04, 6)


BUILDERS: dict[str, Builder] = {"volcano": volcano, "roller-coaster": coaster, "gas-station": gas_station,
    "shopping-cart": cart, "space-station": space_station}  # fmt: skip
"""Key -> who builds it."""

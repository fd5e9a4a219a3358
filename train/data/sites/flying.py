"""A biplane, a fighter jet, a zeppelin and a space shuttle, their noses to the right or up."""

from __future__ import annotations

import math

from data.sites.lot import Builder, Site, around, shift, turn
from data.sites.racers import _fairing
from data.sites.surfaces import BLACK, STEEL, WHITE
from data.sites.vessels import _wing


def biplane(s: Site) -> None:
    red, cream = s.paint((0.52, 0.015, 0.012), 0.25), s.paint((0.80, 0.70, 0.48), 0.3)
    steel, wood, black = s.material(STEEL, 0.2, 0.9), s.wood((0.30, 0.15, 0.06), 5), s.material(BLACK, 0.6)
    with s.moved(turn(-6, "Y"), turn(14, "X")):
        _fairing(s, red, ((2.6, 0.5, -0.5, 0.5), (2.3, 0.56, -0.56, 0.56), (1.2, 0.56, -0.58, 0.58), (0.2, 0.5,
            -0.52, 0.56),
            (-1.2, 0.36, -0.34, 0.46), (-2.6, 0.2, -0.1, 0.36), (-3.9, 0.06, 0.12, 0.3)), power=2.4)  # fmt: skip
        s.lathe(
            steel, [(0.5, 2.55), (0.56, 2.7), (0.5, 2.95), (0.38, 3.0), (0.3, 2.9), (0.01, 2.9)], axis="x"
        )
        for a in around(9):
            s.tube(black, [(2.93, 0.2 * math.cos(a), 0.2 * math.sin(a)), (2.93, 0.48 * math.cos(a),
                0.48 * math.sin(a))], 0.07, 8)  # fmt: skip
        s.lathe(red, [(0.17, 3.0), (0.14, 3.15), (0.01, 3.28)], axis="x")
        with s.moved(shift(3.1, 0, 0), turn(28, "X")):
            for way in (-1, 1):
                s.loft(wood, [[(0.03, y - 0.1, z), (0.03, y + 0.1, z), (-0.03, y + 0.08, z), (-0.03, y - 0.12,
                    z)] for y, z in
                    ((0, 0.1 * way), (0.03, 0.7 * way), (0, 1.35 * way))], 40)  # fmt: skip
        for z, x, cloth, long in ((1.25, 1.55, red, 5.0), (-0.42, 1.15, cream, 4.6)):
            for y in (-1, 1):
                _wing(s, cloth, (x, 0.0, z, 1.35), (x - 0.05, long * y, z + 0.16, 1.2), 0.11)
        for y in (-1, 1):
            for at in (3.5, 3.2):
                x = 1.3 if at == 3.5 else 0.55
                s.beam(wood, (x, 3.5 * y, -0.28), (x + 0.25, 3.6 * y, 1.34), 0.07)
            for x in (1.2, 0.5):
                s.beam(wood, (x - 0.2, 0.4 * y, 0.45), (x, 0.75 * y, 1.27), 0.06)
            s.beams(black, [((1.0, 0.5 * y, -0.4), (1.1, 3.5 * y, 1.34)), ((1.0, 0.7 * y, 1.25), (0.9, 3.5 * y,
                -0.3))], 0.02)  # fmt: skip
            _wing(s, red, (-3.0, 0.1 * y, 0.25, 1.0), (-3.25, 1.6 * y, 0.28, 0.65), 0.1)
            s.beams(black, [((1.5, 0.45 * y, -0.5), (1.55, 0.85 * y, -1.35)), ((0.7, 0.45 * y, -0.5), (1.5,
                0.85 * y, -1.35))], 0.07)  # fmt: skip
            s.wheel((1.55, 0.9 * y, -1.35), 0.38, 0.16, cream)
            for x, z, way in ((0.95, 1.37, 1), (0.55, -0.47, -1)):
                r = 0.42
                with s.moved(shift(x, 3.9 * y, z + 0.02), turn(2.2 * y, "X")):
                    for q, colour, h in ((1.0, (0.03, 0.08, 0.35), 0.03), (0.66, WHITE, 0.036), (0.33, (0.52,
                        0.015, 0.012), 0.042)):  # fmt: skip
                        s.lathe(
                            s.material(colour, 0.5), [(q * r, 0), (q * r, h * way), (0.01, h * way)], n=28
                        )
        s.prism(cream, [(-3.0, 0.25), (-3.35, 1.2), (-3.7, 1.42), (-4.1, 1.2), (-4.15, 0.15)], -0.05, 0.05)
        s.ball(black, (-0.35, 0, 0.5), (0.5, 0.32, 0.14))
        s.ball(s.material((0.25, 0.12, 0.05), 0.6), (-0.45, 0, 0.78), 0.19, 20)
        s.ball(s.material((0.02, 0.02, 0.02), 0.1), (-0.3, 0, 0.81), (0.1, 0.15, 0.06), 16)
        s.prism(s.material((0.35, 0.42, 0.46), 0.05), [(0.15, 0.52), (-0.05, 0.85), (0.0, 0.87), (0.24, 0.52)],
            -0.28, 0.28)  # fmt: skip
        s.tube(s.material((0.80, 0.75, 0.65), 0.8), [(-0.6, 0.05, 0.66), (-1.1, 0.15, 0.78), (-1.6, 0.1, 0.7)],
            [0.07, 0.09, 0.03], 8)  # fmt: skip


def fighter(s: Site) -> None:
    grey, pale = s.worn(s.paint((0.24, 0.27, 0.30), 0.35), 0.12, 0.6), s.material((0.40, 0.43, 0.46), 0.4)
    dark, steel = s.material((0.03, 0.03, 0.035), 0.5), s.material((0.25, 0.24, 0.23), 0.3, 0.9)
    canopy = s.material((0.10, 0.085, 0.03), 0.03, 0.4)
    with s.moved(turn(-10, "Y"), turn(26, "X")):
        _fairing(s, grey, ((9.2, 0.03, 0.02, 0.08), (8.2, 0.3, -0.25, 0.32), (6.6, 0.58, -0.5, 0.62), (4.6,
            0.75, -0.7, 0.85),
            (2.5, 0.85, -0.75, 1.05), (0, 1.0, -0.75, 1.0), (-3, 1.0, -0.7, 0.85), (-6.2, 0.85, -0.6, 0.7)),
            power=2.3)  # fmt: skip
        s.tube(dark, [(9.1, 0, 0.05), (10.0, 0, 0.06)], [0.05, 0.015], 8)
        s.ball(canopy, (4.9, 0, 0.82), (1.75, 0.5, 0.62), 32)
        s.tube(
            grey,
            [(4.7, -0.5, 0.9), (4.7, -0.3, 1.3), (4.7, 0, 1.43), (4.7, 0.3, 1.3), (4.7, 0.5, 0.9)],
            0.04,
            8,
        )
        for y in (-1, 1):
            _fairing(s, grey, ((3.4, 0.5, -0.75, 0.35), (2.4, 0.56, -0.85, 0.45), (-2, 0.62, -0.75, 0.55),
                (-6.4, 0.6, -0.6, 0.55)),
                1.15 * y, 4)  # fmt: skip
            s.slab(dark, (3.42, 1.15 * y, -0.2), (0.06, 0.8, 0.9))
            s.lathe(
                steel,
                [(0.6, -6.2), (0.52, -7.3), (0.46, -7.35), (0.5, -6.4), (0.01, -6.4)],
                (0, 0.72 * y, 0),
                "x",
            )
            s.lathe(
                s.material((1.0, 0.45, 0.12), 0.5, 0, 1.2),
                [(0.42, -6.9), (0.01, -6.95)],
                (0, 0.72 * y, 0),
                "x",
            )
            _wing(s, grey, (2.8, 1.2 * y, 0.1, 7.2), (-2.6, 6.2 * y, 0.1, 1.5), 0.045)
            _wing(s, grey, (5.6, 0.6 * y, 0.15, 3.0), (2.6, 1.5 * y, 0.12, 1.2), 0.06)
            _wing(s, grey, (-4.6, 1.2 * y, 0.0, 3.2), (-6.9, 4.0 * y, 0.0, 1.1), 0.05)
            fin = [(-3.4, 0.5), (-5.7, 3.4), (-6.9, 3.4), (-6.7, 0.4)]
            with s.moved(shift(0, 1.15 * y, 0), turn(-14 * y, "X")):
                s.prism(grey, fin, -0.08, 0.08)
                s.prism(pale, [(-5.55, 3.2), (-5.75, 3.42), (-6.92, 3.42), (-6.9, 3.2)], -0.09, 0.09)
            for x, at in ((-0.6, 3.0), (-1.6, 4.6)):
                s.tube(s.material((0.75, 0.75, 0.73), 0.4), [(x + 1.6, at * y, -0.35), (x - 1.4, at * y,
                    -0.35)], 0.13, 12)  # fmt: skip
                s.lathe(s.material((0.6, 0.1, 0.03), 0.5), [(0.13, x + 1.55), (0.01, x + 2.0)], (0, at * y,
                    -0.35), "x", 12)  # fmt: skip
                s.slab(pale, (x, at * y, -0.15), (1.2, 0.08, 0.3))
            s.tube(
                s.material((0.75, 0.75, 0.73), 0.4), [(-1.4, 6.25 * y, 0.1), (-4.3, 6.25 * y, 0.1)], 0.12, 12
            )


def zeppelin(s: Site) -> None:
    silver = s.striped(((0.62, 0.63, 0.65), (0.56, 0.57, 0.59)), 0.35, True, 32)
    silver.node_tree.nodes["Principled BSDF"].inputs["Metallic"].default_value = 0.35
    red, dark, glass = s.paint((0.50, 0.02, 0.02), 0.3), s.material((0.14, 0.15, 0.16), 0.5), s.material((0.03,
        0.05, 0.06), 0.05)  # fmt: skip
    profile = []
    for k in range(41):
        t = -1 + k / 20
        nose = (1 - t**2.6) ** 0.55 if t > 0 else (1 - abs(t) ** 1.9) ** 0.85
        profile.append((8.5 * max(nose, 0.002), 40 * t))
    with s.moved(turn(-5, "Y"), turn(90, "Y")):
        s.lathe(silver, profile, n=64, smooth=60)
        s.lathe(red, [(8.54 * (1 - t**2.6) ** 0.55, 40 * t) for t in (0.86, 0.9, 0.94, 0.97, 0.99, 0.9999)],
            n=48, smooth=60)  # fmt: skip
        for t in (-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.78):
            r = 8.5 * ((1 - t**2.6) ** 0.55 if t > 0 else (1 - abs(t) ** 1.9) ** 0.85)
            s.lathe(dark, [(r - 0.02, 40 * t - 0.1), (r + 0.05, 40 * t), (r - 0.02, 40 * t + 0.1)], n=64)
    with s.moved(turn(-5, "Y")):
        for a in (0, 90, 180, 270):
            with s.moved(turn(a + 45, "X")):
                s.prism(red, [(-26, 4.0), (-31, 9.6), (-38.5, 10.2), (-39.5, 6.0), (-37, 1.5)], -0.3, 0.3)
                s.prism(silver, [(-38.6, 10.2), (-41.5, 9.6), (-41.8, 5.0), (-39.6, 4.4)], -0.22, 0.22)
        s.rounded(s.paint((0.72, 0.70, 0.64), 0.3), (13, 0, -9.6), (17, 4.2, 3.6), 1.2)
        s.rounded(dark, (13, 0, -11.3), (14, 3.2, 0.7), 0.3)
        for side in (-1, 1):
            for k in range(8):
                s.rounded(glass, (7.0 + 1.7 * k, 2.1 * side, -9.5), (1.25, 0.1, 1.3), 0.04)
        s.rounded(glass, (21.4, 0, -9.5), (0.3, 2.8, 1.3), 0.1)
        for x, y, z in ((-6, 7.6, -5.6), (-6, -7.6, -5.6), (-20, 6.2, -5.0), (-20, -6.2, -5.0)):
            s.lathe(dark, [(0.01, -2.0), (0.7, -1.6), (0.95, 0), (0.8, 1.6), (0.3, 2.1), (0.01, 2.2)], (x, y,
                z), "x", 24)  # fmt: skip
            s.beams(dark, [((x + d, y, z), (x + d, 0.72 * y, z + 1.8)) for d in (-0.8, 0.8)], 0.2)
            s.beams(s.wood(), [((x - 2.1, y, z - 2.2), (x - 2.1, y, z + 2.2)), ((x - 2.1, y - 1.2, z - 1.6),
                (x - 2.1, y + 1.2, z + 1.6))], 0.26)  # fmt: skip


def shuttle(s: Site) -> None:
    """On its tank, between the boosters, ready to start."""
    white, black = s.material((0.84, 0.84, 0.83), 0.5), s.material((0.025, 0.025, 0.028), 0.6)
    orange = s.worn(s.material((0.60, 0.20, 0.04), 0.8), 0.15, 0.4)
    steel, glass = s.material((0.22, 0.22, 0.23), 0.35, 0.9), s.material((0.02, 0.025, 0.03), 0.05)
    s.lathe(orange, [(0.1, 5), (3.2, 5.6), (4.2, 7.5), (4.2, 40), (4.0, 43), (3.1, 46.5), (1.6, 49.5), (0.4,
        51), (0.3, 52), (0.01, 52.2)],
        (0, 3.2, 0), n=48)  # fmt: skip
    for z in (12.0, 30.0, 33.0, 38.0):
        s.lathe(orange, [(4.2, z), (4.3, z + 0.2), (4.3, z + 0.8), (4.2, z + 1)], (0, 3.2, 0), n=48)
    for x in (-6.3, 6.3):
        s.lathe(
            white, [(2.6, 1.5), (1.9, 4.2), (1.9, 39), (1.75, 41), (1.1, 44), (0.02, 46)], (x, 3.2, 0), n=36
        )
        s.lathe(steel, [(0.5, 2), (1.0, 1.2), (1.7, -0.6), (1.6, -0.6), (0.8, 1)], (x, 3.2, 0), n=28)
        for z in (4.4, 14.0, 24.0, 34.0, 39.0):
            s.lathe(black, [(1.9, z), (1.95, z + 0.05), (1.95, z + 0.4), (1.9, z + 0.45)], (x, 3.2, 0), n=36)
    rings = []
    for z, half, near, far in ((4.5, 2.7, -6.8, -1.4), (10, 2.7, -6.9, -1.3), (26, 2.6, -6.8, -1.3), (30, 2.5,
        -6.6, -1.4), (33, 2.15, -6.0,
        -1.6), (35.5, 1.55, -5.0, -2.0), (37.4, 0.85, -4.1, -2.4), (38.3, 0.2, -3.4, -2.9)):  # fmt: skip
        ring = []
        for a in around(36, 0.01):
            u, v = (math.copysign(abs(w) ** 0.72, w) for w in (math.cos(a), math.sin(a)))
            ring.append((half * u, (near + far) / 2 + (far - near) / 2 * v, z))
        rings.append(ring)
    s.loft(white, rings, 50)
    s.ball(black, (0, -3.1, 37.3), (0.85, 1.0, 1.2), 24)
    for side in (-1, 1):
        for x, z, y in ((0.5, 34.2, -5.55), (1.35, 33.6, -5.3)):
            s.slab(glass, (x * side, y - 0.08, z), (0.7, 0.5, 0.8))
        wing = [(2.2, 27), (3.0, 19), (4.2, 14.5), (11.6, 6.4), (11.8, 4.4), (2.2, 3.8)]
        s.prism(white, [(side * x, z) for x, z in wing], -2.6, -1.9)
        s.prism(black, [(side * (x + 0.05), z + 0.1) for x, z in wing], -1.95, -1.6)
        s.prism(black, [(side * x, z) for x, z in ((2.25, 27.3), (3.05, 19.2), (4.25, 14.7), (11.7, 6.6), (11.2,
            6.2), (4.0, 13.6), (2.7,
            18.6))], -2.64, -2.58)  # fmt: skip
        s.lathe(
            white, [(0.5, 3.2), (1.25, 4), (1.3, 8), (0.9, 11), (0.02, 12.5)], (2.2 * side, -6.0, 0), n=24
        )
        s.lathe(
            steel, [(0.5, 4), (0.75, 3), (1.15, 1.6), (1.05, 1.6), (0.5, 3.4)], (1.45 * side, -3.9, 0), n=24
        )
    s.lathe(steel, [(0.5, 4), (0.75, 3), (1.15, 1.6), (1.05, 1.6), (0.5, 3.4)], (0, -5.9, 0), n=24)
    root = [(-0.3, -6.6, 13), (0.3, -6.6, 13), (0.3, -6.6, 4.5), (-0.3, -6.6, 4.5)]
    s.loft(white, [root, [(-0.2, -12.6, 5.8), (0.2, -12.6, 5.8), (0.2, -12.4, 2.4), (-0.2, -12.4, 2.4)]], 0)
    s.slab(s.material((0.1, 0.1, 0.1), 0.6), (0, -6.93, 19), (0.03, 0.03, 13))


BUILDERS: dict[str, Builder] = {"biplane": biplane, "fighter-jet": fighter, "zeppelin": zeppelin,
    "space-shuttle": shuttle}  # fmt: skip

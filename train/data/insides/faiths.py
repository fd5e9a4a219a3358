"""Where people pray: a Buddhist temple with its golden Buddha, a mosque under its dome."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data import studio
from data.insides.kit import CANDLE, DAY, WALNUT, WARM, Inside
from data.sites.lot import arch, around, shift, turn
from data.stage import Colour


def buddha(s: Inside, gold: Any, hair: Any) -> None:
    """Seated with crossed legs on a lotus, 3 m high with it, at the origin."""
    for ring, (r, z, n, tall) in enumerate(((1.08, 0.1, 22, 0.34), (1.0, 0.3, 20, 0.30))):
        for a in around(n, 0.15 * ring):
            with s.moved(turn(math.degrees(a)), shift(0, -r, z), turn(32, "X")):
                s.ball(gold, (0, 0, 0), (0.165, 0.06, 0.5 * tall + 0.05), 14)
    s.lathe(gold, [(0.001, 0), (1.05, 0), (1.0, 0.12), (0.92, 0.46), (0.001, 0.46)], n=48)
    with s.moved(shift(0, 0, 0.46)):
        for k in (-1, 1):  # the legs, crossed
            path = [
                (k * 0.28, 0.15, 0.2),
                (k * 0.72, -0.12, 0.19),
                (k * 0.86, -0.34, 0.17),
                (k * 0.5, -0.62, 0.16),
                (-k * 0.05, -0.66, 0.20),
            ]
            s.tube(gold, path, [0.30, 0.29, 0.24, 0.19, 0.13], 20)
            s.ball(gold, (-k * 0.26, -0.66, 0.30), (0.26, 0.12, 0.075), 18)
        s.ball(gold, (0, 0.08, 0.26), (0.66, 0.46, 0.26), 32)
        rings = [
            (0.44, 0.32, 0.12),
            (0.43, 0.31, 0.35),
            (0.40, 0.29, 0.6),
            (0.47, 0.31, 0.95),
            (0.53, 0.29, 1.2),
            (0.45, 0.24, 1.34),
            (0.20, 0.17, 1.43),
            (0.155, 0.155, 1.5),
            (0.15, 0.15, 1.6),
        ]
        s.loft(
            gold,
            [[(a * math.cos(t), 0.05 + b * math.sin(t), z) for t in around(36)] for a, b, z in rings],
            80,
        )
        for k in (-1, 1):  # arms, the hands in the lap
            arm = [
                (k * 0.50, 0.05, 1.22),
                (k * 0.66, 0.0, 0.9),
                (k * 0.66, -0.10, 0.58),
                (k * 0.42, -0.42, 0.44),
                (k * 0.10, -0.54, 0.42),
            ]
            s.tube(gold, arm, [0.16, 0.15, 0.14, 0.105, 0.085], 18)
            s.ball(gold, (k * 0.10, -0.56, 0.42), (0.16, 0.09, 0.05), 16)
        robe = [(0.42, -0.20, 1.32), (0.18, -0.30, 1.05), (-0.12, -0.30, 0.75), (-0.4, -0.2, 0.5)]
        for d in (0.0, 0.06, 0.12):
            s.tube(gold, [(x + d, y - 0.015, z - d) for x, y, z in robe], 0.028, 8)
        head = [
            (0.10, 0.1, 1.52),
            (0.20, 0.2, 1.58),
            (0.245, 0.245, 1.70),
            (0.255, 0.265, 1.84),
            (0.24, 0.26, 1.98),
            (0.17, 0.2, 2.1),
            (0.01, 0.01, 2.16),
        ]
        s.loft(
            gold, [[(a * math.cos(t), 0.02 + b * math.sin(t), z) for t in around(36)] for a, b, z in head], 80
        )
        s.tube(gold, [(0, -0.243, 1.86), (0, -0.285, 1.75), (0, -0.25, 1.735)], [0.022, 0.038, 0.02], 12)
        dark = s.material((0.20, 0.095, 0.02), 0.5, 0.4)
        for k in (-1, 1):
            s.ball(gold, (k * 0.098, -0.218, 1.825), (0.062, 0.035, 0.03), 14)
            s.tube(
                dark,
                [(k * 0.045, -0.247, 1.815), (k * 0.10, -0.247, 1.803), (k * 0.16, -0.212, 1.815)],
                0.008,
                6,
            )
            s.tube(
                dark,
                [(k * 0.035, -0.246, 1.875), (k * 0.10, -0.238, 1.905), (k * 0.17, -0.195, 1.885)],
                0.009,
                6,
            )
            s.ball(gold, (k * 0.262, 0.02, 1.72), (0.03, 0.065, 0.155), 14)
        s.tube(dark, [(-0.075, -0.226, 1.672), (0, -0.243, 1.66), (0.075, -0.226, 1.672)], 0.011, 6)
        s.ball(gold, (0, -0.232, 1.668), (0.066, 0.018, 0.026), 14)
        s.ball(s.material((0.5, 0.03, 0.03), 0.3), (0, -0.25, 1.93), 0.016, 10)
        for j in range(9):  # curls
            b = 0.1 + 0.155 * j
            for a in around(max(int(17 * math.cos(0.85 * b - 0.1)), 3), 0.3 * j):
                if math.sin(a) < -0.55 and j < 3:
                    continue
                r = math.cos(b) * 0.27
                s.ball(
                    hair,
                    (r * math.cos(a), 0.035 + 1.03 * r * math.sin(a), 1.86 + 0.30 * math.sin(b)),
                    0.034,
                    8,
                )
        s.ball(hair, (0, 0.06, 2.2), (0.105, 0.105, 0.10), 16)
        s.cone(gold, (0, 0.06, 2.27), 0.03, 0.004, 0.12)


def _lamp(s: Inside, x: float, y: float, z: float, shade: Colour = (0.85, 0.055, 0.012)) -> None:
    """A red paper lantern."""
    s.lathe(
        s.shine(shade, 0.75),
        [(0.09, -0.26), (0.20, -0.18), (0.235, 0), (0.20, 0.18), (0.09, 0.26)],
        (x, y, z),
        n=20,
    )
    gold = s.material((0.62, 0.42, 0.12), 0.3, 0.9)
    for d in (-0.28, 0.26):
        s.lathe(gold, [(0.001, 0), (0.11, 0), (0.11, 0.04), (0.001, 0.04)], (x, y, z + d), n=16)
    s.tube(gold, [(x, y, z + 0.28), (x, y, z + 1.4)], 0.01, 5)
    s.tube(s.material((0.5, 0.03, 0.02), 0.8), [(x, y, z - 0.28), (x, y, z - 0.55)], [0.012, 0.03], 6)
    s.point((x, y - 0.3, z), 16, (1.0, 0.5, 0.22), 0.2)


def temple(s: Inside) -> None:
    """Red columns, a golden Buddha on an altar with candles, incense and flowers, lanterns."""
    board = s.grain(((0.10, 0.035, 0.02), (0.26, 0.10, 0.055)), 0.22, "y", "x", 3, 0.003, 0.18, 0.3)
    wall = s.plaster((0.20, 0.028, 0.02), 0.15)
    s.shell(9.6, 11, 5.4, board, wall, s.grain(WALNUT, 0.4, "y", "x", 4))
    red = s.material((0.36, 0.022, 0.016), 0.28)
    gold = s.worn(s.material((0.86, 0.56, 0.13), 0.24, 0.95), 0.12, 5)
    beam, green = s.material((0.30, 0.02, 0.015), 0.4), s.material((0.02, 0.20, 0.16), 0.4)
    for k in (-1, 1):
        for y in (3.4, 6.2, 9.0):
            x = k * 2.75
            s.lathe(red, [(0.25, 0.2), (0.24, 5.4)], (x, y, 0), n=32)
            s.lathe(
                s.material((0.42, 0.39, 0.34), 0.8), [(0.36, 0), (0.36, 0.1), (0.28, 0.22)], (x, y, 0), n=32
            )
            for z in (0.3, 4.05):
                s.lathe(gold, [(0.27, 0), (0.27, 0.22), (0.25, 0.22)], (x, y, z), n=32)
            for j in range(3):
                s.slab(green if j % 2 else gold, (x, y, 4.5 + 0.13 * j), (0.75 + 0.35 * j, 0.4, 0.1))
            _lamp(s, k * 1.75, y - 1.0, 3.15)
        s.slab(beam, (k * 2.75, 5.5, 4.95), (0.34, 13, 0.3))
        s.slab(gold, (k * 2.57, 5.5, 4.95), (0.02, 13, 0.07))
        for j in range(4):
            with s.moved(shift(k * 4.78, 1.8 + 2.6 * j, 2.2), turn(90)):
                s.prism(
                    s.shine((1.0, 0.78, 0.45), 0.55),
                    [(-0.8, -1.2), (0.8, -1.2), (0.8, 1.2), (-0.8, 1.2)],
                    -0.01,
                    0.01,
                )
                s.beams(
                    red,
                    [((a, -k * 0.04, -1.2), (a, -k * 0.04, 1.2)) for a in [-0.8 + 0.2 * q for q in range(9)]]
                    + [((-0.8, -k * 0.04, b), (0.8, -k * 0.04, b)) for b in (-1.2, -0.6, 0.0, 0.6, 1.2)],
                    0.045,
                )
            s.day((k * 4.6, 1.8 + 2.6 * j, 2.3), 1.5, 26, k * 90, (1.0, 0.78, 0.5))
    for y in (3.4, 6.2, 9.0):
        s.slab(beam, (0, y, 4.75), (5.4, 0.3, 0.34))
        s.slab(gold, (0, y - 0.16, 4.75), (5.4, 0.02, 0.08))
        for q in range(9):
            s.slab((green, gold)[q % 2], (-2.2 + 0.55 * q, y - 0.165, 4.92), (0.4, 0.02, 0.12))
    # the shrine
    s.rounded(s.material((0.24, 0.016, 0.012), 0.3), (0, 9.4, 0.3), (4.6, 2.4, 0.6), 0.03)
    s.rounded(gold, (0, 9.4, 0.62), (4.75, 2.5, 0.07), 0.02)
    for q in range(8):
        s.rounded(gold, (-1.93 + 0.55 * q, 8.19, 0.3), (0.42, 0.04, 0.34), 0.015)
    ring = [
        ((1.42 + 0.10 * (q % 2)) * math.cos(a), (1.42 + 0.10 * (q % 2)) * math.sin(a))
        for q, a in enumerate(around(64))
    ]
    with s.moved(shift(0, 10.35, 2.35)):
        old = s.material((0.55, 0.33, 0.07), 0.6, 0.6)
        s.prism(old, [(1.1 * x, 1.1 * z) for x, z in ring], -0.03, 0.05)
        s.prism(
            s.material((0.30, 0.02, 0.015), 0.3),
            [(1.36 * math.cos(a), 1.36 * math.sin(a)) for a in around(48)],
            -0.05,
            0.0,
        )
        for a in around(32):
            s.beam(
                old,
                (0.5 * math.cos(a), -0.06, 0.5 * math.sin(a)),
                (1.3 * math.cos(a), -0.06, 1.3 * math.sin(a)),
                0.035,
            )
    with s.moved(shift(0, 9.55, 0.65)):
        buddha(s, s.material((0.86, 0.56, 0.13), 0.42, 0.9), s.material((0.10, 0.055, 0.02), 0.4, 0.6))
    # the altar before it
    s.rounded(red, (0, 7.6, 0.36), (3.3, 0.66, 0.72), 0.03)
    s.rounded(s.cloth((0.62, 0.36, 0.03), (0.52, 0.28, 0.02)), (0, 7.6, 0.73), (3.4, 0.72, 0.05), 0.02)
    s.drape(s.cloth((0.62, 0.36, 0.03), (0.52, 0.28, 0.02)), (-1.65, 7.23), (1.65, 7.23), 0.3, 0.73, 22, 0.02)
    for x in (-1.45, -1.2, -0.55, 0.55, 1.2, 1.45):
        tall = 0.16 + 0.14 * (abs(x) < 1.3)
        s.candle((x, 7.5, 0.76), tall, 0.03, 5 if abs(x) > 1.3 else 0)
    s.lathe(gold, [(0.12, 0), (0.2, 0.06), (0.24, 0.2), (0.2, 0.26), (0.22, 0.28)], (0, 7.5, 0.76), n=28)
    for q in range(7):
        x = -0.12 + 0.04 * q
        s.tube(s.material((0.30, 0.08, 0.04), 0.8), [(x, 7.5, 1.0), (1.6 * x, 7.5, 1.4)], 0.006, 5)
        s.bulb((1.6 * x, 7.5, 1.41), 0.009, 0, (1.0, 0.3, 0.1), 8)
    leaf = s.leaf(((0.03, 0.11, 0.015), (0.08, 0.20, 0.025)), 0.4)
    for k in (-1, 1):
        s.lathe(
            gold,
            [(0.08, 0), (0.14, 0.1), (0.15, 0.22), (0.07, 0.34), (0.09, 0.4)],
            (k * 0.9, 7.6, 0.76),
            n=24,
        )
        s.stand(s.shrub(leaf, 0.2, 0.22, 120, 0.12), k * 0.9, 7.6, 1.14)
        for q in range(26):
            a, r = 2.4 * q, 0.21 * math.sqrt(q / 26)
            s.ball(
                s.material(((0.80, 0.20, 0.32), (0.85, 0.62, 0.66), (0.85, 0.55, 0.05))[q % 3], 0.7),
                (k * 0.9 + r * math.cos(a), 7.56 + r * math.sin(a), 1.48 - 1.6 * r * r * 3),
                0.05,
                10,
            )
        s.lathe(
            gold, [(0.22, 0), (0.24, 0.03), (0.05, 0.06), (0.04, 0.9), (0.14, 0.95)], (k * 2.0, 7.3, 0), n=24
        )
        s.candle((k * 2.0, 7.3, 0.95), 0.4, 0.06, 10)
    for x in (-1.05, 1.05):  # cushions to kneel on
        s.rounded(s.cloth((0.46, 0.24, 0.02)), (x, 5.6, 0.07), (0.62, 0.62, 0.14), 0.06)
    silk = s.cloth((0.55, 0.30, 0.02), (0.46, 0.22, 0.015))
    for k in (-1, 1):
        s.drape(silk, (k * 2.45, 9.9), (k * 1.8, 9.95), 0.65, 4.6, 5, 0.06)
    s.spot((0, 5.4, 4.5), (0, 9.5, 2.2), 46, 300, (1.0, 0.82, 0.52))
    s.point((0, 7.9, 2.3), 22, CANDLE, 0.3)
    s.shafts((1.0, 0.80, 0.5), [(-2.6, 6.4, 1.2, 6.5, 0.2), (1.2, 7.0, 0.9, 6.5, 0.16)], 0.45)
    s.lamp((0, 3.6, 5.0), 3.0, 130, WARM, (0, 0, 0))
    s.lamp((0, -0.4, 3.0), 2.0, 34, WARM, (math.radians(60), 0, 0))
    s.eye, s.look, s.exposure = (0, -0.6, 1.6), (0, 9, 1.45), 0.35


def _stars(s: Inside, first: Colour, second: Colour, scale: float, line: Colour) -> Any:
    """Small tiles in two colours with gold between."""
    m = s.material(first, 0.25)
    where = s.node(m, "NewGeometry").outputs["Position"]
    cells, edge = (
        s.node(m, "TexVoronoi", Vector=where, Scale=scale, Randomness=0.0),
        s.node(m, "TexVoronoi", Vector=where, Scale=2 * scale, Randomness=0.0),
    )
    near = s._math(m, "LESS_THAN", cells.outputs["Distance"], 0.33)
    ring = s._math(m, "GREATER_THAN", s._math(m, "PINGPONG", edge.outputs["Distance"], 0.3), 0.22)
    mix = s.node(m, "MixRGB", Fac=near, Color1=(*first, 1), Color2=(*second, 1))
    top = s.node(m, "MixRGB", Fac=ring, Color1=mix.outputs[0], Color2=(*line, 1))
    m.node_tree.links.new(top.outputs[0], m.node_tree.nodes["Principled BSDF"].inputs["Base Color"])
    return m


def mosque(s: Inside) -> None:
    """Arches and columns, blue tiles, a red carpet, lamps in rings under a dome, the niche in its wall."""
    cream = s.worn(s.material((0.66, 0.60, 0.48), 0.7), 0.15, 2)
    marble = s.worn(s.material((0.66, 0.62, 0.54), 0.25), 0.2, 3)
    blue = _stars(s, (0.02, 0.10, 0.34), (0.04, 0.34, 0.42), 2.6, (0.62, 0.52, 0.28))
    carpet = s.cloth((0.34, 0.022, 0.022), (0.27, 0.016, 0.018))
    brick, pale = s.material((0.36, 0.05, 0.035), 0.6), s.material((0.68, 0.62, 0.5), 0.6)
    thread = s.cloth((0.50, 0.33, 0.14))
    gold = s.material((0.72, 0.50, 0.17), 0.28, 0.95)
    s.slab(carpet, (0, 8, -0.05), (17, 24, 0.1))
    for j in range(12):  # rows for those who pray
        s.slab(s.cloth((0.05, 0.08, 0.26)), (0, -0.5 + 1.25 * j, 0.003), (17, 0.07, 0.006))
        for k in range(9):
            x = -5.4 + 1.35 * k
            niche = [
                (x + a, -0.1 + 1.25 * j + b)
                for a, b in (
                    (-0.42, -0.25),
                    (0.42, -0.25),
                    (0.42, 0.25),
                    (0.2, 0.5),
                    (0, 0.62),
                    (-0.2, 0.5),
                    (-0.42, 0.25),
                )
            ]
            s.faced(thread, [(a, b, 0.004) for a, b in niche], [tuple(range(7))])
            s.faced(
                carpet,
                [(x + 0.88 * (a - x), b * 0.985 + 0.015 * (-0.1 + 1.25 * j), 0.006) for a, b in niche],
                [tuple(range(7))],
            )
    for side in (-1, 1):
        for y in (2.0, 6.0, 10.0, 14.0):
            x = side * 3.6
            s.lathe(
                marble,
                [
                    (0.42, 0),
                    (0.42, 0.25),
                    (0.33, 0.4),
                    (0.29, 3.3),
                    (0.34, 3.4),
                    (0.46, 3.75),
                    (0.52, 3.8),
                    (0.52, 4.0),
                ],
                (x, y, 0),
                n=32,
            )
            for z in (0.42, 3.3):
                s.lathe(gold, [(0.335, 0), (0.345, 0.05), (0.335, 0.1)], (x, y, z), n=32)
        for a, b in ((2.0, 6.0), (6.0, 10.0), (10.0, 14.0), (-2.0, 2.0)):
            mid, half = (a + b) / 2, (b - a) / 2
            hole = arch(0, 2 * half - 0.9, 4.0, 4.0, 5.6)
            with s.moved(shift(side * 3.6, mid, 0), turn(90)):
                s.prism(cream, [(-half, 4.0), (-half, 7.0), (half, 7.0), (half, 4.0), *hole], -0.4, 0.4)
                for q in range(15):
                    ends = [math.pi * (q + d) / 15 for d in (0, 0.25, 0.5, 0.75, 1)]
                    rim = [
                        ((half - 0.46) * g * math.cos(e), 4.0 + 1.58 * g * math.sin(e))
                        for g, line in ((1.0, ends), (1.27, ends[::-1]))
                        for e in line
                    ]
                    s.prism(brick if q % 2 else pale, rim, -0.43, 0.43)
        s.slab(blue, (side * 7.9, 8, 1.3), (0.1, 24, 2.6))
        s.slab(cream, (side * 7.95, 8, 4.5), (0.1, 24, 4.0))
        for y in (4.0, 8.0, 12.0):
            with s.moved(shift(side * 7.85, y, 0), turn(90)):
                s.prism(s.glazing(3.0, 1.8), arch(0, 1.2, 2.9, 4.2, 5.0), -0.02, 0.02)
            s.day((side * 7.6, y, 3.8), 1.6, 150, side * 90, (1.0, 0.95, 0.86))
    # the wall of the niche
    s.slab(cream, (0, 16.05, 5.5), (17, 0.1, 11))
    s.slab(blue, (0, 15.98, 2.0), (17, 0.04, 4.0))
    s.slab(gold, (0, 15.94, 4.05), (17, 0.06, 0.10))
    frame = [(-1.75, 0), (-1.75, 5.0), (1.75, 5.0), (1.75, 0)]
    s.prism(marble, frame, 15.7, 15.95)
    s.prism(
        _stars(s, (0.02, 0.22, 0.36), (0.60, 0.52, 0.34), 4.0, (0.66, 0.50, 0.2)),
        [(0.9 * x, 0.96 * z) for x, z in frame],
        15.62,
        15.72,
    )
    s.prism(marble, arch(0, 2.0, 0, 2.5, 3.9), 15.55, 15.64)
    s.prism(s.shine((0.06, 0.20, 0.30), 0.8), arch(0, 1.7, 0, 2.4, 3.6), 15.5, 15.56)
    s.prism(blue, arch(0, 1.5, 0, 2.3, 3.35), 15.46, 15.52)
    s.tube(gold, [(x, 15.5, z) for x, z in arch(0, 1.85, 0, 2.45, 3.75)], 0.05, 8)
    for x in (-5.6, -3.4, 3.4, 5.6):
        s.prism(s.glazing(3.0, 2.0), arch(x, 1.1, 4.9, 6.0, 6.9), 15.9, 15.97)
        s.tube(marble, [(a, 15.9, z) for a, z in arch(x, 1.25, 4.85, 6.0, 7.0)], 0.07, 8)
    for x in (-1.2, 0, 1.2):
        s.prism(s.glazing(3.0, 2.0), arch(x, 0.8, 5.5, 6.4, 7.0), 15.9, 15.97)
    # the dome
    drum = [(3.55 * math.cos(a), 8.0 + 3.9 * math.sin(a)) for a in around(48)]
    s.faced(
        cream,
        [(x, y, z) for z in (7.0, 8.2) for x, y in drum],
        [(k, (k + 1) % 48, 48 + (k + 1) % 48, 48 + k) for k in range(48)],
    )
    roof = [
        [
            (3.55 * math.cos(b) * math.cos(a), 8.0 + 3.9 * math.cos(b) * math.sin(a), 8.2 + 3.2 * math.sin(b))
            for a in around(48)
        ]
        for b in [0.15 * k for k in range(10)] + [1.5]
    ]
    s.loft(blue, roof, 80)
    for a in around(16):
        s.slab(
            s.shine((1.0, 0.96, 0.85), 2.0),
            (3.45 * math.cos(a), 8.0 + 3.8 * math.sin(a), 7.6),
            (0.3, 0.3, 0.7),
        )
    for y0, y1 in ((-2.5, 4.1), (11.9, 16.0)):
        s.slab(cream, (0, (y0 + y1) / 2, 7.1), (7.2, y1 - y0, 0.2))
    for side in (-1, 1):
        s.slab(cream, (side * 5.8, 8, 6.6), (4.6, 24, 0.2))
    # rings of lamps
    iron = s.material((0.10, 0.075, 0.03), 0.4, 0.9)
    for y, r, z, n in ((7.4, 1.55, 3.45, 26), (7.4, 0.85, 3.75, 14), (12.4, 1.2, 3.7, 20)):
        s.tube(iron, [(r * math.cos(a), y + r * math.sin(a), z) for a in around(40)], 0.03, 6, True)
        for a in around(n):
            s.bulb((r * math.cos(a), y + r * math.sin(a), z - 0.1), 0.062, 0, (1.0, 0.78, 0.42), 9)
        for a in around(6):
            s.tube(
                iron, [(r * math.cos(a), y + r * math.sin(a), z), (0.1 * math.cos(a), y, z + 3.4)], 0.008, 4
            )
        s.point((0, y, z - 0.3), 120, WARM, 0.5)
    studio.ambient(bpy.context.scene, DAY, 0.22)
    s.lamp((0, 8, 9.5), 4.0, 420, (1.0, 0.94, 0.82), (0, 0, 0))
    s.lamp((0, 2.0, 6.6), 3.0, 200, (1.0, 0.93, 0.80), (0, 0, 0))
    s.eye, s.look, s.wide, s.exposure = (0, -1.6, 1.7), (0, 10, 2.2), 56, 0.15

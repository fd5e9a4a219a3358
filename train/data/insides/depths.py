"""Under the mountain: a hall of dwarves."""

from __future__ import annotations

import itertools
import math

import bpy
from data import studio
from data.insides.kit import WARM, Inside
from data.sites.lot import around, shift, turn


def dwarven(s: Inside) -> None:
    """Under the mountain: square pillars with runes, statues of kings, braziers, a way to a golden gate."""
    tone = ((0.13, 0.125, 0.125), (0.095, 0.09, 0.092))
    floor = s.tiled(
        ((0.10, 0.098, 0.10), (0.07, 0.068, 0.07)), (1.2, 1.2), "xy", 0.015, 0.12, 0.0, None, 0.006, 0.3
    )
    stone = s.tiled(tone, (1.4, 0.7), "xz", 0.02, 0.7, 0.5, (0.03, 0.03, 0.03), 0.04, 0.5)
    flank = s.tiled(tone, (1.4, 0.7), "yz", 0.02, 0.7, 0.5, (0.03, 0.03, 0.03), 0.04, 0.5)
    s.slab(floor, (0, 22, -0.05), (26, 56, 0.1))
    gold, rune = s.material((0.72, 0.45, 0.12), 0.3, 0.95), s.shine((1.0, 0.42, 0.08), 1.6)
    s.slab(gold, (-1.55, 20, 0.004), (0.12, 50, 0.01))
    s.slab(gold, (1.55, 20, 0.004), (0.12, 50, 0.01))
    for k in range(8):
        s.lathe(
            gold,
            [(0.62, 0.002), (0.74, 0.002), (0.74, 0.006), (0.62, 0.006), (0.62, 0.002)],
            (0, 3 + 5.2 * k, 0),
            n=8,
        )
    for side in (-1, 1):
        s.slab(flank, (side * 11.5, 22, 8), (0.4, 56, 16))
        for k in range(8):
            y = 3.4 + 5.2 * k
            x = side * 4.2
            s.rounded(stone, (x, y, 0.35), (2.1, 2.1, 0.7), 0.05)
            s.rounded(stone, (x, y, 0.95), (1.8, 1.8, 0.5), 0.05)
            s.slab(stone, (x, y, 6.5), (1.45, 1.45, 12))
            for z, w in ((1.35, 1.62), (5.2, 1.6), (9.6, 1.6)):
                s.slab(gold, (x, y, z), (w, w, 0.16))
            for j, w in enumerate((1.7, 2.1, 2.6, 3.2)):
                s.slab(stone, (x, y, 10.2 + 0.5 * j), (w, w, 0.5))
            for face, yaw in (((x, y - 0.74), 0), ((x - side * 0.74, y), -90 * side)):
                with s.moved(shift(*face, 3.2), turn(yaw)):
                    glyphs = (
                        ((0, -0.3), (0, 0.3), (0.18, 0.1)),
                        ((-0.15, -0.3), (-0.15, 0.3), (0.15, 0.0), (-0.15, -0.05)),
                        ((-0.18, -0.3), (0, 0.3), (0.18, -0.3)),
                        ((-0.15, 0.3), (0.15, 0.3), (-0.15, -0.3), (0.15, -0.3)),
                    )
                    for j in range(3):
                        line = glyphs[(k + j + (side > 0)) % 4]
                        for a, b in itertools.pairwise(line):
                            s.beam(
                                rune,
                                (a[0], -0.01, a[1] + 0.95 * (j - 1)),
                                (b[0], -0.01, b[1] + 0.95 * (j - 1)),
                                0.06,
                            )
            # a brazier before it
            bx = side * 2.55
            s.lathe(
                gold,
                [
                    (0.34, 0),
                    (0.30, 0.06),
                    (0.07, 0.16),
                    (0.06, 0.8),
                    (0.2, 0.9),
                    (0.44, 1.12),
                    (0.46, 1.2),
                    (0.40, 1.16),
                ],
                (bx, y, 0),
                n=8,
            )
            if k < 6:
                s.flames((bx, y, 1.12), 0.17, ((-0.14, 0.9), (0.0, 1.5), (0.14, 1.0), (0.05, 1.2)))
                s.point((bx, y - 0.15, 1.9), 75, (1.0, 0.52, 0.2), 0.25)
            # a king of stone between the pillars
            if k < 7:
                with s.moved(shift(side * 7.6, y + 2.6, 0), turn(-62 * side)):
                    s.rounded(stone, (0, 0, 0.7), (2.2, 2.0, 1.4), 0.08)
                    s.rounded(stone, (0, 0.3, 3.0), (1.9, 1.1, 3.3), 0.3)
                    s.rounded(stone, (0, 0.1, 5.0), (2.5, 1.2, 1.2), 0.45)
                    s.ball(stone, (0, -0.1, 6.1), (0.62, 0.6, 0.7), 24)
                    s.loft(
                        stone,
                        [
                            [(w * math.cos(a), -0.45 + 0.35 * math.sin(a), z) for a in around(14)]
                            for w, z in ((0.5, 5.9), (0.62, 5.3), (0.42, 4.3), (0.1, 3.5))
                        ],
                        50,
                    )
                    s.lathe(stone, [(0.7, 6.25), (0.74, 6.4), (0.5, 7.0), (0.001, 7.1)], (0, -0.1, 0), n=16)
                    for d in (-1, 1):
                        s.tube(
                            stone,
                            [(d * 1.15, 0.0, 5.0), (d * 1.2, -0.5, 3.9), (d * 0.25, -0.95, 3.6)],
                            [0.42, 0.36, 0.28],
                            10,
                        )
                    s.tube(stone, [(0, -1.0, 1.4), (0, -1.0, 4.4)], 0.13, 8)
                    s.prism(
                        stone,
                        [
                            (-0.9, 3.6),
                            (-0.3, 3.9),
                            (0.3, 3.9),
                            (0.9, 3.6),
                            (1.0, 4.3),
                            (0.9, 5.0),
                            (0.3, 4.6),
                            (-0.3, 4.6),
                            (-0.9, 5.0),
                            (-1.0, 4.3),
                        ],
                        -1.2,
                        -0.8,
                    )
        for k in range(7):
            y = 3.4 + 5.2 * k
            with s.moved(shift(side * 4.2, y + 2.6, 0), turn(90)):
                s.prism(
                    stone,
                    [(-1.9, 11.0), (-1.9, 15), (1.9, 15), (1.9, 11.0), (1.2, 12.2), (0, 13.0), (-1.2, 12.2)],
                    -0.6,
                    0.6,
                )
    for k in range(8):
        y = 3.4 + 5.2 * k
        s.prism(
            stone,
            [(-4.2, 11.6), (-4.2, 16), (4.2, 16), (4.2, 11.6), (2.8, 13.0), (0, 14.2), (-2.8, 13.0)],
            y - 0.6,
            y + 0.6,
        )
    s.slab(stone, (0, 22, 16.2), (26, 56, 0.4))
    # the gate
    s.slab(stone, (0, 44.5, 8), (26, 0.4, 16))
    for j in range(5):
        s.slab(stone, (0, 42.6 + 0.35 * j, 0.12 + 0.22 * j), (7 - 0.4 * j, 2.0, 0.24))
    rim = [(-2.6, 1.0), (-2.6, 7.2), (-1.6, 8.6), (0, 9.4), (1.6, 8.6), (2.6, 7.2), (2.6, 1.0)]
    s.prism(gold, [(1.16 * x, z + 0.12 * (z - 1.0) / 2) for x, z in rim], 44.0, 44.3)
    s.prism(s.shine((1.0, 0.62, 0.22), 1.1), rim, 43.9, 44.0)
    s.beams(gold, [((0, 43.8, 1.0), (0, 43.8, 9.4))], 0.22)
    for z in (3.0, 5.2, 7.4):
        s.beams(gold, [((-2.6, 43.8, z), (2.6, 43.8, z))], 0.14)
    s.point((0, 41.5, 4.5), 500, (1.0, 0.6, 0.25), 1.0)
    s.shafts((1.0, 0.72, 0.4), [(-1.2, 18, 2.2, 17, 0.12), (1.8, 28, 2.4, 17, 0.12)], 0.3)
    s.lamp((0, 6, 10), 5.0, 420, (0.62, 0.72, 1.0), (0, 0, 0))
    s.lamp((0, 24, 12), 6.0, 700, (0.62, 0.72, 1.0), (0, 0, 0))
    s.lamp((0, -1.2, 3.2), 2.4, 80, WARM, (math.radians(60), 0, 0))
    studio.ambient(bpy.context.scene, (0.6, 0.68, 1.0), 0.14)
    s.haze((0.10, 0.075, 0.06), 60.0, 12.0)
    s.eye, s.look, s.wide, s.exposure = (0, -2.6, 1.7), (0, 10, 2.6), 56, 0.35

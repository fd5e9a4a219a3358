"""Rooms full of things: a garage with its tools, a bedroom with toys."""

from __future__ import annotations

import math

import bpy
from data import studio
from data.insides.cosy import panels, room, window
from data.insides.kit import DAY, OAK, PINE, Inside
from data.insides.studios import TONES
from data.sites.fittings import books
from data.sites.lot import around, shift, turn


def garage(s: Inside) -> None:
    """A workbench under a wall of tools, shelves with boxes, a tool chest, wheels, a bicycle."""
    s.shell(
        6.4,
        5.6,
        2.9,
        s.worn(s.worn(s.material((0.30, 0.30, 0.31), 0.5), 0.25, 0.9), 0.2, 6, 0.1),
        s.plaster((0.60, 0.60, 0.57), 0.12),
        s.plaster((0.58, 0.57, 0.54)),
        s.tiled(((0.56, 0.55, 0.53), (0.52, 0.51, 0.49)), (0.4, 0.2), "yz", 0.012, 0.9, 0.5),
    )
    peg = s.grain(((0.32, 0.20, 0.10), (0.46, 0.31, 0.17)), 1.2, "x", "z", 4, 0.0, 0.8)
    s.slab(peg, (-0.2, 5.57, 1.72), (3.4, 0.05, 1.25))
    for i in range(33):
        for j in range(12):
            s.slab(
                s.material((0.05, 0.03, 0.02), 1),
                (-1.8 + 0.1 * i, 5.543, 1.16 + 0.1 * j),
                (0.014, 0.004, 0.014),
            )
    steel, red, black = (
        s.material((0.60, 0.61, 0.63), 0.25, 0.95),
        s.material((0.48, 0.02, 0.02), 0.35),
        s.material((0.03, 0.03, 0.032), 0.5),
    )
    y = 5.50
    for k in range(8):  # spanners
        x, g = -1.72 + 0.115 * k, 1.0 - 0.07 * k
        s.tube(steel, [(x, y, 2.2), (x, y, 2.2 - 0.42 * g)], 0.014 * g + 0.004, 6)
        for z in (2.2, 2.2 - 0.42 * g):
            ring = [(x + 0.032 * g * math.cos(a), y, z + 0.032 * g * math.sin(a)) for a in around(12)]
            s.tube(steel, ring, 0.011, 6, True)
    for k in range(6):  # screwdrivers
        x = -0.65 + 0.1 * k
        s.lathe(
            s.material(TONES[(0, 2, 0, 4, 3, 1)[k]], 0.3),
            [(0.012, 0), (0.024, 0.02), (0.022, 0.13), (0.014, 0.14)],
            (x, y, 2.05),
            n=12,
        )
        s.tube(steel, [(x, y, 2.05), (x, y, 1.86)], 0.008, 6)
    for k in range(3):  # hammers
        x = 0.12 + 0.24 * k
        s.tube(s.grain(OAK), [(x, y, 2.12), (x, y, 1.74)], 0.017, 8)
        s.rounded(steel if k else black, (x, y, 2.15), (0.19, 0.05, 0.055), 0.012)
    blade = [(0.0, 0.0), (0.62, 0.05), (0.62, 0.13), (0.0, 0.20)]
    s.prism(steel, [(0.75 + a, 1.95 + b) for a, b in blade], y - 0.004, y + 0.004)
    s.rounded(s.grain(OAK), (0.74, y, 2.05), (0.16, 0.035, 0.2), 0.015)
    for k in range(4):  # pliers
        x = -1.6 + 0.24 * k
        for d in (-1, 1):
            s.tube(red, [(x, y, 1.52), (x + 0.05 * d, y, 1.44), (x + 0.035 * d, y, 1.28)], 0.014, 6)
            s.tube(steel, [(x, y, 1.5), (x + 0.02 * d, y, 1.62)], [0.016, 0.006], 6)
    s.put("S263", -0.3, 5.42, 1.27, 90, 1.1)
    s.tube(
        s.material((0.65, 0.25, 0.02), 0.6),
        [
            (0.55 + 0.17 * math.cos(a), y, 1.48 + 0.17 * math.sin(a) + 0.001 * k)
            for k, a in enumerate(around(60))
        ],
        0.03,
        8,
    )
    s.rounded(
        s.grain(((0.24, 0.14, 0.07), (0.46, 0.30, 0.16)), 0.14, "x", "y", 4),
        (-0.2, 5.2, 0.92),
        (3.4, 0.72, 0.08),
        0.012,
    )
    for x in (-1.82, -0.75, 1.4):
        for d in (4.92, 5.48):
            s.slab(s.grain(OAK, 0.2, "z", "x"), (x, d, 0.44), (0.09, 0.09, 0.88))
    s.slab(s.grain(OAK, 0.2, "x", "y"), (-0.2, 5.2, 0.25), (3.2, 0.6, 0.04))
    for x, tone in ((-1.4, (0.40, 0.27, 0.15)), (-0.3, (0.03, 0.12, 0.35)), (0.5, (0.40, 0.27, 0.15))):
        s.rounded(s.material(tone, 0.7), (x, 5.15, 0.45), (0.62, 0.4, 0.36), 0.02)
    # a vice, a chest, a lamp on the bench
    s.rounded(s.material((0.04, 0.10, 0.20), 0.4), (1.1, 4.95, 1.04), (0.24, 0.3, 0.14), 0.03)
    s.tube(steel, [(1.1, 4.9, 1.02), (1.1, 4.66, 1.02)], 0.022, 10)
    s.tube(steel, [(0.98, 4.68, 1.02), (1.22, 4.68, 1.02)], 0.011, 6)
    with s.moved(shift(-1.1, 5.2, 0.96)):
        s.rounded(red, (0, 0, 0.12), (0.5, 0.25, 0.2), 0.02)
        s.prism(red, [(-0.25, 0.22), (0.25, 0.22), (0.18, 0.3), (-0.18, 0.3)], -0.12, 0.12)
        s.tube(black, [(-0.12, 0, 0.3), (-0.12, 0, 0.37), (0.12, 0, 0.37), (0.12, 0, 0.3)], 0.014, 8)
    for k, tone in enumerate(((0.03, 0.16, 0.42), (0.62, 0.44, 0.03), (0.05, 0.30, 0.10), (0.5, 0.5, 0.5))):
        s.lathe(
            s.material(tone, 0.35, 0.3),
            [(0.07, 0), (0.07, 0.19), (0.062, 0.2), (0.001, 0.2)],
            (-0.35 + 0.19 * k, 5.35, 0.96),
            n=20,
        )
    # the rolling cabinet
    with s.moved(shift(2.35, 4.95, 0)):
        s.rounded(red, (0, 0, 0.58), (0.8, 0.55, 0.98), 0.02)
        s.rounded(black, (0, 0, 1.09), (0.84, 0.58, 0.04), 0.012)
        for k in range(5):
            s.slab(s.material((0.62, 0.03, 0.03), 0.3), (0, -0.28, 0.2 + 0.185 * k), (0.72, 0.02, 0.165))
            s.rounded(steel, (0, -0.3, 0.26 + 0.185 * k), (0.5, 0.02, 0.022), 0.006)
        for x in (-0.32, 0.32):
            s.lathe(black, [(0.05, -0.02), (0.05, 0.02)], (x, -0.18, 0.05), "x", 16)
    for j, z in enumerate((1.55, 2.05)):  # shelves over it
        s.slab(s.grain(PINE), (2.4, 5.42, z), (1.3, 0.34, 0.035))
        for k in range(4):
            tone = ((0.40, 0.27, 0.15), TONES[4], (0.35, 0.24, 0.13), TONES[0], TONES[2], (0.5, 0.5, 0.5))[
                (k + 2 * j) % 6
            ]
            s.rounded(
                s.material(tone, 0.6),
                (1.95 + 0.31 * k, 5.42, z + 0.12 + 0.02 * (k % 2)),
                (0.27, 0.26, 0.2 + 0.04 * (k % 2)),
                0.015,
            )
    for k in range(3):  # tyres
        s.lathe(
            s.material((0.025, 0.025, 0.027), 0.85),
            [(0.2, -0.09), (0.3, -0.1), (0.34, -0.06), (0.34, 0.06), (0.3, 0.1), (0.2, 0.09), (0.2, -0.09)],
            (-2.6, 4.95, 0.11 + 0.205 * k),
            n=44,
        )
    s.put("B88", -2.7, 3.6, 0, 12)
    s.put("S174", 2.65, 3.7, 0, 15)
    s.put("S180", 2.7, 3.15, 0, -20, 0.8)
    s.put("S174", 2.6, 3.72, 0.30, -8, 0.8)
    for x in (-1.5, 1.5):
        s.slab(s.shine((0.97, 0.99, 1.0), 7), (x, 3.8, 2.84), (1.3, 0.1, 0.04))
        s.slab(s.white, (x, 3.8, 2.88), (1.4, 0.2, 0.03))
        s.lamp((x, 3.8, 2.78), 1.1, 62, (0.97, 0.99, 1.0), (0, 0, 0))
    s.pendant((-0.2, 4.9, 2.3), 2.9, 18, red, 0.2)
    s.lamp((0, 1.2, 2.7), 2.2, 44, (1.0, 0.97, 0.92), (0, 0, 0))
    s.lamp((0, -0.4, 2.3), 1.6, 16, (1.0, 0.97, 0.92), (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, -0.3, 1.5), (0, 5.6, 0.85), 0.1


def playroom(s: Inside) -> None:
    """A child's bedroom: a bed, a tent, shelves of toys, blocks, a train on the rug, bunting."""
    paint = room(
        s,
        (0.42, 0.60, 0.66),
        s.grain(PINE, 0.14, "y", "x", 1.4, 0.002, 0.4),
        5.0,
        5.4,
        2.7,
        (0.80, 0.79, 0.76),
    )
    panels(s, paint, -2.7, 2.7, 5.0, 9, 0.2, 0.72)
    window(s, paint, -0.35, 5.0, s.seen("fields0", 1.9), 1.3, 1.25, 1.02, (2, 2))
    yellow = s.leaf(((0.78, 0.58, 0.12), (0.78, 0.58, 0.12)), 0.4, 0.9)
    s.drape(yellow, (-1.22, 4.85), (-0.92, 4.85), 0.75, 2.45, 4, 0.04)
    s.drape(yellow, (0.52, 4.85), (0.22, 4.85), 0.75, 2.45, 4, 0.04)
    s.put("S77", 2.05, 3.95, 0, 0)
    s.rounded(s.cloth((0.10, 0.28, 0.52), (0.08, 0.22, 0.44)), (2.05, 3.65, 0.50), (0.98, 1.4, 0.14), 0.06)
    s.rounded(s.cloth((0.80, 0.78, 0.74)), (2.05, 4.68, 0.60), (0.62, 0.36, 0.16), 0.07)
    s.put("Z51", 2.05, 4.42, 0.58, 20, 1.1)
    # a tent of cloth on four poles
    cloth, pole = s.cloth((0.80, 0.74, 0.62)), s.grain(PINE)
    tip, feet = (-1.85, 4.2, 1.95), [(-2.5, 3.6, 0), (-1.2, 3.6, 0), (-1.2, 4.85, 0), (-2.5, 4.85, 0)]
    for a, b in zip(feet, [*feet[1:], feet[0]], strict=True):
        if a[1] == b[1] == 3.6:
            for p, q in ((a, -1.98), (b, -1.72)):  # the flaps of its door
                s.faced(
                    cloth, [tip, p, (q, 3.56, 0.0), (0.5 * (tip[0] + q) - 0.02, 3.8, 1.0)], [(0, 1, 2, 3)]
                )
        else:
            s.faced(cloth, [tip, a, b], [(0, 1, 2)])
    for x, y, _ in feet:
        s.beam(pole, (x, y, 0), (tip[0] + 0.12 * (tip[0] - x), tip[1] + 0.12 * (tip[1] - y), 2.15), 0.035)
    for k in range(14):
        t = k / 13
        s.bulb((-2.5 + 0.65 * t, 3.58 + 0.6 * t, 0.15 + 1.75 * t), 0.013, 0, (1.0, 0.7, 0.32), 7)
    # shelves
    white = s.material((0.78, 0.77, 0.74), 0.5)
    for x in (0.62, 1.34):
        s.slab(white, (x, 4.82, 0.55), (0.04, 0.32, 1.1))
    for z in (0.05, 0.4, 0.75, 1.1):
        s.slab(white, (0.98, 4.82, z), (0.76, 0.32, 0.035))
    for k in range(3):
        for j in range(2):
            s.rounded(
                s.material(TONES[(k + 3 * j) % 8], 0.6),
                (0.78 + 0.2 * k, 4.78, 0.16 + 0.35 * j),
                (0.17, 0.24, 0.18),
                0.02,
            )
    books(s, 0.66, 1.3, 4.8, 0.77, 0.26, 5)
    s.put("S196", 0.98, 4.8, 1.12, 0, 0.62)
    # on the floor
    for r, tone in (
        (1.12, (0.78, 0.74, 0.64)),
        (0.98, (0.72, 0.28, 0.20)),
        (0.74, (0.80, 0.60, 0.18)),
        (0.5, (0.18, 0.44, 0.46)),
        (0.27, (0.78, 0.74, 0.64)),
    ):
        s.lathe(
            s.cloth(tone),
            [(0.001, 0), (r, 0), (r, 0.012 + 0.002 / r), (0.001, 0.012 + 0.002 / r)],
            (0.0, 3.05, 0),
            n=56,
        )
    for k, (x, y, z) in enumerate(
        (
            (0.98, 3.62, 0),
            (1.16, 3.72, 0),
            (1.07, 3.66, 1),
            (0.80, 3.80, 0),
            (-0.98, 3.5, 0),
            (-0.82, 3.62, 0),
        )
    ):
        with s.moved(shift(x, y, 0.075 + 0.14 * z), turn(31 * k)):
            s.rounded(s.material(TONES[k], 0.35), (0, 0, 0), (0.14, 0.14, 0.14), 0.014)
            s.text(s.material((0.85, 0.84, 0.8), 0.5), "ABCDEF"[k], (0, -0.072, 0), 0.1)
    s.ball(s.material(TONES[0], 0.3), (-1.05, 2.75, 0.13), 0.13, 32)
    s.lathe(
        s.material(TONES[2], 0.3), [(0.131, -0.03), (0.134, 0), (0.131, 0.03)], (-1.05, 2.75, 0.13), "x", 40
    )
    s.put("Z8", -0.75, 4.45, 0, 60, 1.1)
    s.put("B106", 0.55, 3.9, 0.0, 80, 1.3)
    bunting = [(-2.6 + 5.2 * k / 22, 4.9, 2.5 - 0.28 * math.sin(math.pi * (k % 11) / 11)) for k in range(23)]
    s.tube(white, bunting, 0.006, 5)
    for k in range(22):
        (x, y, z), (x1, _, z1) = bunting[k], bunting[k + 1]
        s.faced(
            s.material(TONES[(3 * k) % 6], 0.8),
            [(x, y, z), (x1, y, z1), ((x + x1) / 2, y, (z + z1) / 2 - 0.2)],
            [(0, 1, 2)],
        )
    for k, x in enumerate((1.75, 2.3)):
        s.hang(("fields0", "sky3")[k], s.material((0.75, 0.74, 0.7), 0.5), (x, 4.98, 1.55), 0.34, 0, 0.34)
    s.day((-0.35, 4.75, 1.7), 1.3, 62, 0)
    s.day((-2.6, 1.8, 1.7), 1.4, 50, -90)
    s.lamp((0, 2.2, 2.6), 2.0, 46, (1.0, 0.95, 0.88), (0, 0, 0))
    s.lamp((0, -0.4, 2.2), 1.4, 18, (1.0, 0.96, 0.9), (math.radians(55), 0, 0))
    studio.ambient(bpy.context.scene, DAY, 0.12)
    s.eye, s.look, s.exposure = (0, -0.4, 1.45), (0, 5, 0.75), 0.05

"""Rooms of those who read, brew and try: a library at home, a wizard's study, a laboratory."""

from __future__ import annotations

import math

import bpy
from data.insides.kit import CANDLE, OAK, WALNUT, WARM, Inside
from data.sites import props
from data.sites.lot import arch, shift, turn
from data.stage import Colour

ROWS = (0.08, 0.46, 0.84, 1.20, 1.56, 1.90, 2.24, 2.58, 2.92)


def library(s: Inside) -> None:
    """Books up to the ceiling, a ladder, an armchair by the lamp."""
    wood = s.grain(((0.06, 0.024, 0.011), (0.20, 0.085, 0.038)), 0.24, "z", "x", 6, 0.0, 0.35, 0.2)
    s.shell(
        5.4,
        5.8,
        3.25,
        s.grain(OAK, 0.11, "y", "x", 0.9, 0.002, 0.3, 0.15),
        s.plaster((0.12, 0.17, 0.13)),
        s.plaster((0.50, 0.44, 0.34)),
    )
    for k, (a, b) in enumerate(((-2.65, -1.72), (-1.68, -0.75), (0.75, 1.68), (1.72, 2.65))):
        s.shelves(wood, a, b, 5.78, ROWS, 11 * k)
    for side in (-1, 1):
        for k in range(3):
            with s.moved(shift(side * 2.68, 2.4 + 0.96 * k + 0.48, 0), turn(-90 * side)):
                s.shelves(wood, -0.46, 0.46, 0.0, ROWS, 5 * k + 40 * (side > 0))
    s.slab(wood, (0, 5.5, 3.08), (5.4, 0.5, 0.2))
    s.prism(s.seen("forest4", 1.7), [(x, z) for x, z in arch(0, 1.15, 0.95, 2.15, 2.7)], 5.74, 5.75)
    paint = s.material((0.62, 0.56, 0.46), 0.5)
    s.tube(paint, [(x, 5.70, z) for x, z in arch(0, 1.2, 0.93, 2.15, 2.74)], 0.045, 8)
    s.beams(
        paint,
        [((x, 5.70, 0.95), (x, 5.70, 2.6)) for x in (-0.2, 0.2)]
        + [((-0.58, 5.7, z), (0.58, 5.7, z)) for z in (1.35, 1.75, 2.15)],
        0.03,
    )
    s.rounded(wood, (0, 5.55, 0.45), (1.4, 0.45, 0.9), 0.02)
    velvet = s.cloth((0.22, 0.02, 0.025))
    s.drape(velvet, (-0.76, 5.45), (-0.46, 5.45), 0.9, 2.95, 5, 0.045)
    s.drape(velvet, (0.76, 5.45), (0.46, 5.45), 0.9, 2.95, 5, 0.045)
    s.put("B78", -0.38, 5.5, 0.9, 0, 0.55)
    s.put("S54", 0.35, 5.5, 0.9, 0)
    for low, top in (((1.10, 4.55, 0), (1.22, 5.38, 2.95)), ((1.55, 4.55, 0), (1.63, 5.38, 2.95))):
        s.beam(s.grain(WALNUT), low, top, 0.055)
    for k in range(9):
        t = (k + 1) / 10
        s.tube(
            s.grain(OAK),
            [(1.10 + 0.12 * t, 4.55 + 0.83 * t, 2.95 * t), (1.55 + 0.08 * t, 4.55 + 0.83 * t, 2.95 * t)],
            0.018,
            8,
        )
    s.put("Z139", -1.45, 4.2, 0, 35)
    s.put("S87", -2.15, 4.75, 0)
    s.bulb((-2.15, 4.7, 1.30), 0.07, 40, WARM, 5)
    s.put("S88", -0.55, 4.75, 0, 0, 0.7)
    s.put("K85", 0.0, 3.6, 0.004, 90)
    globe = s.mottled((0.05, 0.16, 0.28), (0.28, 0.22, 0.08), 0.3)
    s.ball(globe, (2.05, 4.3, 0.95), 0.24, 32)
    brass = s.material((0.60, 0.42, 0.16), 0.3, 0.9)
    s.lathe(
        brass,
        [(0.27, -0.012), (0.29, -0.012), (0.29, 0.012), (0.27, 0.012), (0.27, -0.012)],
        (2.05, 4.3, 0.95),
        n=40,
    )
    s.lathe(wood, [(0.2, 0), (0.2, 0.03), (0.04, 0.08), (0.03, 0.6), (0.1, 0.7)], (2.05, 4.3, 0), n=20)
    for x, y in ((-1.0, 3.9), (1.0, 3.9)):
        s.pendant((x, y, 2.5), 3.2, 26, brass, 0.14)
    s.day((0, 5.3, 1.8), 1.0, 55, 0)
    s.lamp((0, 3.2, 3.1), 2.4, 60, WARM, (0, 0, 0))
    s.lamp((0, 0.2, 2.6), 1.5, 26, WARM, (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, 0, 1.5), (0, 5.6, 0.75), 0.4


def _flask(
    s: Inside, at: tuple[float, float, float], kind: int, size: float, hue: Colour, glow: float
) -> None:
    """A bottle, its lower part full."""
    shapes = (
        [(0.5, 0), (0.5, 0.1), (0.12, 0.75), (0.12, 1.15), (0.16, 1.2)],
        [(0.2, 0), (0.42, 0.15), (0.5, 0.42), (0.4, 0.72), (0.14, 0.9), (0.13, 1.25), (0.17, 1.3)],
        [(0.3, 0), (0.32, 0.05), (0.32, 0.9), (0.12, 1.05), (0.12, 1.3), (0.16, 1.34)],
    )
    shape = [(r * size, h * size) for r, h in shapes[kind % 3]]
    s.lathe(s.clear((0.75, 0.85, 0.88), 0.22, 0.03), [(0.001, 0), *shape], at, n=20)
    fill = [(0.93 * r, h + 0.01 * size) for r, h in shape if h <= 0.75 * size]
    s.lathe(s.shine(hue, glow), [(0.001, 0.01 * size), *fill, (0.001, fill[-1][1])], at, n=20)
    s.lathe(s.material((0.30, 0.18, 0.09), 0.9), [(0.001, shape[-1][1] - 0.02 * size), (0.12 * size,
            shape[-1][1] - 0.02 * size),
        (0.13 * size, shape[-1][1] + 0.14 * size), (0.001, shape[-1][1] + 0.14 * size)], at, n=14)  # fmt: skip


def wizard(s: Inside) -> None:
    """A wizard's study by night: potions, books, candles, a cauldron, the moon at the window."""
    tone = ((0.20, 0.18, 0.165), (0.145, 0.13, 0.12))
    wall, side = (
        s.tiled(tone, (0.55, 0.28), "xz", 0.014, 0.85, 0.5, None, 0.03),
        s.tiled(tone, (0.55, 0.28), "yz", 0.014, 0.85, 0.5, None, 0.03),
    )
    s.shell(
        5.4,
        5.8,
        3.4,
        s.grain(WALNUT, 0.2, "y", "x", 2.2, 0.005),
        wall,
        s.grain(WALNUT, 0.25, "y", "x", 4),
        side,
    )
    wood = s.grain(((0.07, 0.032, 0.016), (0.22, 0.11, 0.05)), 0.2, "x", "z", 4)
    for y in (3.0, 4.6):
        s.slab(wood, (0, y, 3.22), (5.4, 0.22, 0.26))
    s.prism(s.seen("starry-night", 2.2, True, 0.5), arch(0, 1.25, 1.15, 2.15, 3.0), 5.74, 5.75)
    s.ball(s.shine((0.92, 0.94, 1.0), 4.0), (0.24, 5.72, 2.35), (0.15, 0.01, 0.15), 24)
    s.tube(
        s.worn(s.material((0.30, 0.27, 0.24), 0.9), 0.3, 6),
        [(x, 5.72, z) for x, z in arch(0, 1.4, 1.08, 2.15, 3.1)],
        0.09,
        8,
    )
    iron = s.material((0.02, 0.02, 0.022), 0.5, 0.6)
    s.beams(
        iron,
        [((x, 5.71, 1.15), (x, 5.71, 2.9)) for x in (-0.31, 0, 0.31)]
        + [((-0.6, 5.71, z), (0.6, 5.71, z)) for z in (1.6, 2.1)],
        0.025,
    )
    s.shelves(wood, -2.6, -1.0, 5.78, ROWS[:8], 3)
    for x0, x1, z in ((1.0, 2.6, 1.15), (1.0, 2.6, 1.7), (1.0, 2.6, 2.25)):
        s.slab(wood, ((x0 + x1) / 2, 5.6, z), (x1 - x0, 0.34, 0.05))
    hues = (
        (0.10, 0.85, 0.25),
        (0.75, 0.10, 0.75),
        (0.10, 0.45, 1.0),
        (1.0, 0.50, 0.06),
        (0.85, 0.06, 0.10),
        (0.15, 0.80, 0.80),
    )
    k = 0
    for z in (1.175, 1.725, 2.275):
        x = 1.12
        while x < 2.5:
            _flask(s, (x, 5.58, z), k, s.rng.uniform(0.18, 0.29), hues[(5 * k + 2) % 6], 0.26)
            x, k = x + s.rng.uniform(0.19, 0.27), k + 1
    s.slab(wood, (1.7, 4.9, 0.82), (2.0, 0.8, 0.08))
    for x in (0.8, 2.6):
        for y in (4.6, 5.2):
            s.slab(wood, (x, y, 0.4), (0.1, 0.1, 0.8))
    for j, (x, y, size) in enumerate(
        ((0.95, 4.75, 0.26), (1.25, 4.95, 0.34), (2.35, 4.8, 0.30), (2.1, 5.05, 0.24))
    ):
        _flask(s, (x, y, 0.86), j, size, hues[j], 0.6)
        s.point((x, y - 0.25, 1.0), 1.2, hues[j], 0.05)
    s.put("B9", 1.65, 4.75, 0.86, 0, 1.1)
    for x, y, z, tall in ((0.78, 4.95, 0.86, 0.2), (1.95, 4.7, 0.86, 0.13), (2.55, 5.0, 0.86, 0.24), (-1.5, 5.5,
            2.94, 0.2), (-2.1, 5.5, 2.94, 0.15),
            (-0.75, 5.55, 1.1, 0.16), (0.75, 5.55, 1.1, 0.2)):  # fmt: skip
        s.candle((x, y, z if z < 2.9 else 2.6), tall, 0.028, 11 if z < 1 else 7)
    s.slab(s.worn(s.material((0.28, 0.25, 0.22), 0.9), 0.3, 6), (0, 5.6, 1.07), (1.8, 0.34, 0.08))
    pot = s.worn(s.material((0.03, 0.03, 0.032), 0.45, 0.7), 0.4, 8)
    s.lathe(
        pot,
        [
            (0.05, 0.12),
            (0.34, 0.2),
            (0.46, 0.45),
            (0.42, 0.72),
            (0.36, 0.80),
            (0.43, 0.86),
            (0.40, 0.87),
            (0.34, 0.80),
        ],
        (-1.55, 4.55, 0),
        n=36,
    )
    s.lathe(s.shine((0.12, 0.95, 0.22), 1.5), [(0.001, 0.76), (0.36, 0.76)], (-1.55, 4.55, 0), n=30)
    for _ in range(12):
        a, r = s.rng.uniform(0, 6.28), s.rng.uniform(0, 0.28)
        s.ball(
            s.shine((0.3, 1.0, 0.4), 1.8),
            (-1.55 + r * math.cos(a), 4.55 + r * math.sin(a), 0.77),
            s.rng.uniform(0.02, 0.05),
            10,
        )
    s.point((-1.55, 4.3, 1.15), 9, (0.25, 1.0, 0.35), 0.25)
    s.flames((-1.55, 4.45, 0.02), 0.05, ((-0.2, 0.8), (-0.05, 1.0), (0.12, 0.9), (0.25, 0.6)))
    s.point((-1.55, 4.05, 0.15), 12, CANDLE, 0.1)
    herb = s.leaf(((0.10, 0.13, 0.05), (0.18, 0.17, 0.08)), 0.2, 0.8)
    for x in (-0.9, -0.35, 0.3, 0.95, 1.6, 2.2):
        bunch = [
            (x + s.rng.gauss(0, 0.05), 4.5 + s.rng.gauss(0, 0.05), 2.95 - 0.4 * s.rng.random())
            for _ in range(150)
        ]
        s.stand(
            [
                s.kites(
                    herb, bunch, [(s.rng.gauss(0, 0.5), s.rng.gauss(0, 0.5), -1) for _ in bunch], 0.09, 0.35
                )
            ],
            0,
            0,
            0,
            0,
        )
    s.put("K85", 0.2, 3.5, 0.004, 90)
    with s.moved(shift(2.25, 3.75, 0), turn(-60)):
        before = set(bpy.data.objects)
        props.telescope(s)
        for o in set(bpy.data.objects) - before:
            o.matrix_basis = o.matrix_basis
    s.day((0, 5.4, 2.1), 1.1, 28, 0, (0.45, 0.58, 1.0))
    s.lamp((0.3, 2.6, 3.1), 2.0, 46, CANDLE, (0, 0, 0))
    s.lamp((0, 0.2, 2.4), 1.4, 12, CANDLE, (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, 0, 1.5), (0, 5.6, 0.78), 0.55


def laboratory(s: Inside) -> None:
    """White benches, flasks, screens, shelves with bottles."""
    s.shell(6.2, 6.2, 3.0, s.tiled(((0.55, 0.57, 0.58), (0.52, 0.54, 0.55)), (0.6, 0.6), "xy", 0.004, 0.2),
            s.plaster((0.66, 0.69, 0.70)),
        s.tiled(((0.74, 0.74, 0.73), (0.72, 0.72, 0.71)), (0.6, 0.6), "xy", 0.01, 0.9))  # fmt: skip
    tube = s.shine((0.95, 0.98, 1.0), 6)
    for x in (-1.5, 0, 1.5):
        for y in (2.4, 4.6):
            s.slab(tube, (x, y, 2.985), (0.28, 1.2, 0.03))
            s.lamp((x, y, 2.9), 1.0, 34, (0.94, 0.98, 1.0), (0, 0, 0))
    white, top, blue = (
        s.material((0.74, 0.75, 0.76), 0.35),
        s.material((0.055, 0.06, 0.065), 0.25),
        s.material((0.05, 0.17, 0.30), 0.4),
    )
    steel = s.material((0.6, 0.62, 0.64), 0.25, 0.9)
    for k in range(8):
        x = -2.8 + 0.8 * k
        s.rounded(white if k % 3 else blue, (x, 5.85, 0.42), (0.78, 0.6, 0.84), 0.01)
        s.tube(steel, [(x - 0.15, 5.52, 0.72), (x + 0.15, 5.52, 0.72)], 0.012, 6)
    s.slab(top, (0, 5.83, 0.88), (6.2, 0.7, 0.05))
    hues = (
        (0.06, 0.55, 0.85),
        (0.10, 0.75, 0.30),
        (0.95, 0.35, 0.05),
        (0.80, 0.08, 0.25),
        (0.50, 0.15, 0.75),
        (0.95, 0.75, 0.08),
    )
    k = 0
    for x in [-2.6 + 0.31 * j for j in range(17)]:
        if abs(x + 0.9) < 0.45 or abs(x - 1.35) < 0.35:
            continue
        _flask(s, (x, 5.75 + 0.08 * math.sin(9 * x), 0.91), k, 0.20 + 0.07 * (k % 3), hues[k % 6], 0.28)
        k += 1
    for z in (1.55, 1.95, 2.35):
        s.slab(s.clear((0.75, 0.85, 0.88), 0.4), (-0.1, 6.02, z), (4.4, 0.26, 0.02))
        for j in range(24):
            x = -2.2 + 0.18 * j
            if s.rng.random() < 0.85:
                hue = s.rng.choice(
                    ((0.25, 0.10, 0.03), (0.72, 0.72, 0.70), (0.05, 0.15, 0.35), (0.60, 0.58, 0.5))
                )
                s.lathe(
                    s.material(hue, 0.12),
                    [(0.05, 0), (0.052, 0.16), (0.03, 0.19), (0.03, 0.23), (0.04, 0.24), (0.001, 0.25)],
                    (x, 6.0, z + 0.01),
                    n=14,
                )
    for x in (-0.9, 1.35):
        s.slab(s.material((0.02, 0.02, 0.022), 0.3), (x, 5.8, 1.2), (0.72, 0.04, 0.44))
        s.slab(s.shine((0.06, 0.30, 0.45), 0.9), (x, 5.775, 1.2), (0.68, 0.01, 0.40))
        s.tube(
            s.shine((0.4, 1.0, 0.7), 1.6),
            [
                (x - 0.3 + 0.02 * j, 5.765, 1.2 + 0.1 * math.sin(0.9 * j) * math.sin(0.31 * j))
                for j in range(31)
            ],
            0.006,
            5,
        )
        s.slab(steel, (x, 5.82, 0.96), (0.25, 0.18, 0.1))
    for side in (-1, 1):
        s.rounded(white, (side * 2.45, 3.7, 0.44), (0.85, 1.9, 0.88), 0.01)
        s.slab(top, (side * 2.42, 3.7, 0.91), (0.98, 2.05, 0.05))
        for j in range(5):
            _flask(
                s,
                (side * 2.2, 3.0 + 0.36 * j, 0.94),
                j + (side > 0),
                0.24,
                hues[(j + 3 * (side > 0)) % 6],
                0.28,
            )
    with s.moved(shift(-2.35, 2.95, 0.94), turn(30)):
        props.microscope(s)
    s.put("S85", -1.55, 3.9, 0, 0)
    s.slab(s.clear((0.5, 0.6, 0.65), 0.3), (3.08, 4, 1.9), (0.02, 2, 1.2))
    s.lamp((0, 0.3, 2.7), 2, 40, (0.95, 0.98, 1.0), (math.radians(40), 0, 0))
    s.eye, s.look, s.exposure = (0, 0, 1.55), (0, 5.6, 0.72), 0.0

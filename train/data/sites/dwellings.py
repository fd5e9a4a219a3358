"""Houses to live in and tents: suburban, modern, Greek, on a beach; a yurt, a circus; as buildings.py does."""

from __future__ import annotations

import math
from typing import Any

from data.sites.fittings import GREENS, INSIDE, LAMP, blobs, bush, clear, tub
from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.surfaces import BLACK, WHITE
from data.stage import Colour

LAWN = (0.10, 0.19, 0.045)


def _lawn(s: Site, wide: float, deep: float, y: float = 0.0) -> None:
    s.slab(s.worn(s.worn(s.material(LAWN, 0.95), 0.3, 0.7), 0.4, 12, 0.5), (0, y, -0.08), (wide, deep, 0.16))


def _gable(s: Site, material: Any, y: float, z: float, half: float, tall: float) -> None:
    """Boards under the front edges of a roof."""
    s.prism(material, [(-half, z), (half, z), (0, z + tall)], y - 0.02, y)


def suburban(
    s: Site, wall: Colour = (0.62, 0.66, 0.66), tiles: Colour = (0.13, 0.125, 0.13), door: Colour = (0.45, 0.04, 0.03)
) -> None:  # fmt: skip
    """A family house with a gable, a porch and a garage."""
    low, mid = ((wall[0] - d, wall[1] - d, wall[2] - d) for d in (0.06, 0.02))
    siding = s.bricks(wall, low, (9.0, 0.22), 0.4, 0.012, (90, 0, 0))
    side = s.material(mid, 0.8)
    white, shingle = s.material(WHITE, 0.6), s.worn(s.blocks(tiles, (0.4, 0.26), 0.02), 0.3, 1)
    brick = s.blocks((0.40, 0.20, 0.14), (0.5, 0.17), 0.02)
    _lawn(s, 19.5, 13.5, -1.2)
    s.slab(s.worn(s.material((0.46, 0.45, 0.43), 0.9), 0.15, 1), (5.6, -5.3, 0.01), (5.0, 5.3, 0.06))
    s.slab(s.worn(s.material((0.50, 0.48, 0.45), 0.9), 0.15, 1), (-0.9, -5.6, 0.01), (1.5, 4.7, 0.06))
    s.slab(siding, (-2.6, 1, 3.0), (10.4, 7, 6.0))
    s.slab(brick, (-2.6, 1, 0.35), (10.5, 7.1, 0.7))
    s.roof(side, (-2.6, 1, 6.0), 10.4, 7, 2.6)
    s.roof(shingle, (-2.6, 1, 6.05), 11.4, 8.2, 2.9)
    s.slab(siding, (-5.2, -2.8, 3.0), (4.2, 1.6, 6.0))
    with s.moved(shift(-5.2, -1.2, 6.0)):
        s.roof(siding, (0, 0, 0), 4.2, 4.8, 2.0, turned=True)
        s.roof(shingle, (0, 0.2, 0.05), 5.0, 5.6, 2.3, turned=True)
        _gable(s, siding, -2.6, 0, 2.45, 2.2)
        for x in (-1.0, 1.0):
            s.beams(white, [((2.55 * x, -2.62, 0.02), (0, -2.62, 2.3))], 0.24)
    s.slab(siding, (5.5, -0.2, 1.7), (5.8, 6.6, 3.4))
    with s.moved(shift(5.5, -0.2, 3.4)):
        s.roof(siding, (0, 0, 0), 5.8, 6.6, 1.9, turned=True)
        s.roof(shingle, (0, -0.1, 0.05), 6.8, 7.3, 2.15, turned=True)
        _gable(s, siding, -3.75, 0, 3.35, 2.08)
        for x in (-1, 1):
            s.beams(white, [((3.45 * x, -3.78, 0.02), (0, -3.78, 2.15))], 0.24)
    s.slab(white, (5.5, -3.52, 1.4), (4.8, 0.12, 2.7))
    for k in range(4):
        for j in range(5):
            s.rounded(
                s.material((0.74, 0.74, 0.72), 0.5),
                (3.7 + 0.9 * j, -3.6, 0.48 + 0.62 * k),
                (0.78, 0.06, 0.5),
                0.03,
            )
    s.window(5.5, -3.99, 4.2, 0.8, 0.7)
    s.slab(white, (-1.0, -2.55, 0.15), (4.0, 1.7, 0.3))
    s.roof(shingle, (-1.0, -2.6, 2.95), 4.3, 2.2, 0.7)
    s.slab(white, (-1.0, -3.3, 2.9), (4.1, 0.2, 0.25))
    for x in (-2.85, -1.7, -0.3, 0.85):
        s.slab(white, (x, -3.3, 1.55), (0.2, 0.2, 2.6))
    with s.moved(shift(-0.9, 0.15, 0.3)):
        s.door(0, -2.66, door, 2.1, 1.05)
    s.window(0.7, -2.55, 1.75, 1.0, 1.3)
    s.window(-5.2, -3.62, 1.9, 2.0, 1.5)
    s.window(-5.2, -3.62, 4.7, 1.7, 1.4)
    for x in (-1.8, 0.9):
        s.window(x, -2.55, 4.7, 1.2, 1.4)
    for y, z in ((-1.0, 1.8), (1.4, 1.8)):
        s.window(8.43, y, z, 1.1, 1.2, side=True)
    s.slab(brick, (-5.6, 2.2, 8.6), (0.9, 0.9, 2.6))
    for k, x in enumerate((-7.2, -6.2, -5.2, -4.2, -3.3)):
        bush(s, (x, -4.2, 0), 0.42, k, 1.0, 40)
    for k, x in enumerate((1.4, 2.3)):
        bush(s, (x, -3.2, 0), 0.4, k, 1.1, 40)
    bark = s.wood((0.2, 0.13, 0.08))
    s.tube(bark, [(-8.3, -4.8, 0), (-8.25, -4.8, 2.4)], [0.2, 0.12], 10)
    bush(s, (-8.25, -4.8, 2.0), 1.35, 2, 1.15, 120)


def modern(s: Site) -> None:
    """White slabs, glass walls and a pool."""
    white, wood = s.worn(s.material((0.82, 0.82, 0.80), 0.6), 0.05, 0.5), s.boards((0.34, 0.19, 0.09))
    dark, inside = s.material((0.06, 0.065, 0.07), 0.4), s.material(INSIDE, 0.7, 0, 0.55)
    glass, lamp = clear(s, 0.14), s.material(LAMP, 0.7, 0, 2.2)
    _lawn(s, 21, 15.5, -2)
    s.slab(s.blocks((0.58, 0.56, 0.52), (1.2, 1.2), 0.02), (0.5, -3.2, 0.02), (17.5, 9.4, 0.12))
    water = s.material((0.02, 0.30, 0.40), 0.03)
    s.slab(s.material((0.75, 0.75, 0.73), 0.6), (1.5, -6.3, 0.08), (11.4, 3.4, 0.1))
    s.slab(water, (1.5, -6.3, 0.1), (10.8, 2.8, 0.1))

    def lounge(x: float, z: float, wide: float, tall: float, y: float, deep: float) -> None:
        """A room behind glass, to the viewer and to the right."""
        s.slab(inside, (x, y + deep - 0.1, z + tall / 2), (wide, 0.1, tall))
        s.slab(inside, (x - wide / 2 + 0.05, y + deep / 2, z + tall / 2), (0.1, deep, tall))
        s.slab(s.wood((0.40, 0.24, 0.12)), (x, y + deep / 2, z + 0.03), (wide, deep, 0.06))
        s.slab(lamp, (x, y + deep / 2, z + tall - 0.04), (wide - 1, deep - 1, 0.03))
        s.slab(glass, (x, y, z + tall / 2), (wide, 0.03, tall))
        s.slab(glass, (x + wide / 2, y + deep / 2, z + tall / 2), (0.03, deep, tall))
        n = max(2, round(wide / 1.9))
        bars = [
            ((x - wide / 2 + k * wide / n, y, z), (x - wide / 2 + k * wide / n, y, z + tall))
            for k in range(n + 1)
        ]
        bars += [
            ((x + wide / 2, y + k * deep / 2, z), (x + wide / 2, y + k * deep / 2, z + tall))
            for k in range(3)
        ]
        s.beams(dark, bars, 0.08)
        s.rounded(s.material((0.52, 0.48, 0.42), 0.9), (x - 0.6, y + 1.4, z + 0.4), (2.2, 0.9, 0.7), 0.12)
        s.slab(
            s.material((0.2, 0.3, 0.34), 0.8),
            (x + wide / 4, y + deep - 0.2, z + 0.6 * tall),
            (1.4, 0.05, 0.9),
        )

    s.slab(white, (-5.6, 1, 1.6), (5.2, 7, 3.2))
    s.slab(wood, (-5.6, -2.53, 1.6), (5.2, 0.06, 3.0))
    lounge(2.2, 0.1, 10.2, 2.9, -2.2, 6)
    s.slab(white, (0.4, 0.4, 3.25), (17.6, 8.8, 0.45))
    lounge(-2.4, 3.5, 8.6, 2.7, -2.6, 5.6)
    s.slab(white, (-7.0, 0.2, 4.8), (0.8, 6.4, 3.0))
    s.slab(white, (-2.6, 0.2, 6.4), (10.2, 7.8, 0.45))
    s.slab(s.material((0.16, 0.16, 0.17), 0.8), (-2.6, 0.2, 6.65), (9.6, 7.2, 0.06))
    s.slab(wood, (2.6, 2.0, 4.85), (1.4, 3.6, 2.7))
    s.slab(clear(s, 0.2), (5.4, -3.9, 3.95), (7.4, 0.03, 0.95))
    s.slab(clear(s, 0.2), (9.1, 0.4, 3.95), (0.03, 8.6, 0.95))
    s.beams(dark, [((1.7, -3.9, 4.44), (9.1, -3.9, 4.44)), ((9.1, -3.9, 4.44), (9.1, 4.6, 4.44))], 0.07)
    with s.moved(shift(-6.3, 0.03, 0)):
        s.door(0, -2.55, (0.05, 0.05, 0.055), 2.4, 1.3)
    for x in (-0.4, 2.0):
        with s.moved(shift(x, -4.2, 0.3), turn(8)):
            s.slab(white, (0, 0, 0.05), (0.7, 1.5, 0.12))
            with s.moved(shift(0, 0.75, 0.05), turn(38, "X")):
                s.slab(white, (0, 0.3, 0), (0.7, 0.7, 0.1))
    for k, x in enumerate((-8.6, -7.7, -4.6, -3.8)):
        bush(s, (x, -3.3, 0), 0.5, k, 1.2, 40)
    tub(s, 7.9, -3.0, (0.7, 0.7, 0.68), 1.9)


def greek(s: Site) -> None:
    """Whitewashed cubes, a blue dome, bougainvillea."""
    white = s.worn(s.material((0.88, 0.88, 0.86), 0.9), 0.06, 1.2, 0.3)
    blue, rail = s.paint((0.01, 0.13, 0.50), 0.3), s.material((0.01, 0.14, 0.50), 0.5)
    stone = s.blocks((0.56, 0.53, 0.48), (0.5, 0.5), 0.05)
    s.slab(stone, (0, -0.6, 0.0), (14, 11.6, 0.3))
    s.rounded(white, (-2.6, 1.2, 2.0), (6.4, 5.6, 4.0), 0.18)
    s.rounded(white, (3.0, 0.6, 1.7), (5.0, 5.2, 3.4), 0.18)
    s.rounded(white, (-3.4, 1.9, 4.9), (4.4, 4.0, 3.0), 0.18)
    s.lathe(white, [(1.85, 6.3), (1.85, 6.75), (1.7, 6.8)], (-3.4, 1.9, 0), n=40)
    s.ball(blue, (-3.4, 1.9, 6.75), (1.72, 1.72, 1.6), 40)
    s.beams(white, [((-3.4, 1.9, 8.2), (-3.4, 1.9, 9.2)), ((-3.75, 1.9, 8.85), (-3.05, 1.9, 8.85))], 0.1)
    s.prism(blue, arch(-3.4, 0.9, 4.2, 5.3, 5.75), -0.2, -0.12)
    for x, z, y in ((-4.5, 2.3, -1.62), (-0.7, 2.3, -1.62), (4.4, 2.0, -2.02)):
        s.slab(blue, (x, y, z), (1.1, 0.08, 1.3))
        s.window(x, y - 0.04, z, 0.85, 1.1)
        for dx in (-0.78, 0.78):
            s.slab(rail, (x + dx, y - 0.04, z), (0.42, 0.06, 1.25))
    s.prism(blue, arch(2.3, 1.25, 0.1, 1.7, 2.3), -2.1, -1.9)
    s.prism(blue, arch(-2.6, 1.2, 0.1, 1.7, 2.3), -1.7, -1.5)
    for y in (-0.6, 1.6):
        s.window(5.53, y, 2.0, 0.8, 1.1, side=True)
    s.rounded(white, (3.0, -1.85, 3.65), (5.0, 0.3, 0.5), 0.1)
    s.rounded(white, (5.35, 0.6, 3.65), (0.3, 5.2, 0.5), 0.1)
    for k in range(12):
        s.rounded(white, (-0.2, -5.0 + 0.27 * k, 0.12 + 0.15 * k), (1.5, 0.5, 0.3 + 0.3 * k), 0.05)
    s.rounded(white, (-6.1, -1.6, 0.7), (0.35, 7.5, 1.1), 0.12)
    s.rounded(white, (5.2, -4.6, 0.5), (2.8, 0.35, 0.9), 0.12)
    green, pink = s.worn(s.material(GREENS[0], 0.8), 0.4, 6), s.material((0.78, 0.05, 0.36), 0.6)
    spots = [((1.0 + 0.16 * k - 0.4 * math.sin(2.1 * k), -2.15 - 0.12 * math.sin(k), 2.5 + 0.75 * math.sin(0.34 * k)
        + 0.35 * math.sin(3.3 * k)), 0.24) for k in range(26)]  # fmt: skip
    spots += [((0.75 + 0.14 * math.sin(3 * k), -2.15, 0.2 + 0.2 * k), 0.2) for k in range(12)]
    blobs(s, green, spots, 0.9)
    blobs(s, pink, [((x + 0.1, y - 0.12, z + 0.08), 0.9 * r) for (x, y, z), r in spots[:26]], 1.0)
    for x, y in ((3.6, -2.7), (4.4, -2.9), (-3.9, -2.4), (1.3, -3.3)):
        s.lathe(
            s.material((0.50, 0.20, 0.10), 0.8),
            [(0.2, 0.15), (0.34, 0.6), (0.3, 0.75), (0.1, 0.7)],
            (x, y, 0),
            n=20,
        )
        bush(s, (x, y, 0.65), 0.36, 1, 1.0, 30)


def beach_hut(s: Site) -> None:
    """Three in a row, their boards painted."""
    sand, white = s.worn(s.material((0.66, 0.52, 0.33), 0.95), 0.2, 2), s.material((0.86, 0.85, 0.82), 0.6)
    s.loft(sand, [[(x * k, y * k - 0.4, z) for x, y in [(5.6 * math.cos(a), 3.4 * math.sin(a)) for a in around(40)]]
        for k, z in ((1.0, -0.15), (0.95, 0.0), (0.4, 0.05))], 60)  # fmt: skip
    for k, colour in enumerate(((0.05, 0.28, 0.42), (0.72, 0.12, 0.10), (0.78, 0.52, 0.05))):
        with s.moved(shift(-3.2 + 3.2 * k, 0, 0.45)):
            shade = (0.86 * colour[0], 0.86 * colour[1], 0.86 * colour[2])
            board = s.bricks(colour, shade, (9.0, 0.2), 0.4, 0.02, (90, 0, 0))
            s.slab(board, (0, 0, 1.15), (2.5, 2.8, 2.3))
            s.roof(board, (0, 0, 2.3), 2.5, 2.8, 1.1, turned=True)
            s.roof(s.material((0.30, 0.31, 0.32), 0.8), (0, -0.1, 2.36), 3.0, 3.3, 1.3, turned=True)
            _gable(s, board, -1.75, 2.36, 1.44, 1.24)
            for x in (-1.0, 1.0):
                s.beams(white, [((1.5 * x, -1.76, 2.36), (0, -1.76, 3.66))], 0.2)
                s.slab(white, (1.22 * x, -1.42, 1.15), (0.12, 0.08, 2.3))
                s.slab(white, (0.36 * x, -1.43, 1.05), (0.7, 0.06, 2.0))
                s.slab(s.material(shade, 0.6), (0.36 * x, -1.47, 1.05), (0.56, 0.02, 1.86))
            s.lathe(
                white, [(0.28, 0), (0.28, 0.05), (0.2, 0.05), (0.2, 0), (0.28, 0)], (0, -1.8, 2.72), "y", 24
            )
            s.slab(s.wood((0.42, 0.32, 0.2)), (0, -1.9, -0.06), (2.5, 1.0, 0.1))
            s.slab(s.wood((0.42, 0.32, 0.2)), (0, -2.6, -0.28), (1.3, 0.5, 0.1))
            for x in (-1.1, 1.1):
                for y in (-2.2, 1.2):
                    s.slab(s.wood((0.3, 0.2, 0.12)), (x, y, -0.25), (0.16, 0.16, 0.5))


def yurt(s: Site) -> None:
    felt, cloth = (
        s.worn(s.material((0.74, 0.70, 0.61), 0.95), 0.15, 2),
        s.worn(s.material((0.66, 0.61, 0.52), 0.95), 0.2, 2),
    )
    rope, wood = s.material((0.34, 0.22, 0.11), 0.9), s.paint((0.52, 0.10, 0.03), 0.5)
    gold, blue = s.material((0.80, 0.52, 0.12), 0.5), s.material((0.03, 0.16, 0.42), 0.7)
    s.lathe(felt, [(3.05, 0), (3.1, 0.1), (3.05, 1.75), (3.12, 1.8)], n=64)
    s.lathe(cloth, [(3.25, 1.62), (3.2, 1.82), (0.75, 3.0), (0.6, 3.05), (0.01, 3.06)], n=64)
    s.lathe(blue, [(3.12, 1.3), (3.14, 1.32), (3.14, 1.6), (3.12, 1.62)], n=64)
    for a in around(30):
        with s.moved(turn(math.degrees(a)), shift(0, -3.15, 1.46)):
            s.prism(gold, [(-0.16, 0), (0, -0.12), (0.16, 0), (0, 0.12)], -0.02, 0.02)
    for z in (0.5, 1.0):
        s.lathe(rope, [(3.1, z), (3.14, z + 0.03), (3.1, z + 0.06)], n=64)
    lines = [((3.23 * math.cos(a), 3.23 * math.sin(a), 1.75), (0.74 * math.cos(a + d), 0.74 * math.sin(a + d), 3.06))
        for a in around(20) for d in (0.25, -0.25)]  # fmt: skip
    s.beams(rope, lines, 0.035)
    s.lathe(s.material((0.06, 0.05, 0.04), 0.8), [(0.62, 3.06), (0.55, 3.16), (0.01, 3.2)], n=32)
    s.beams(wood, [((0.6 * math.cos(a), 0.6 * math.sin(a), 3.1), (0, 0, 3.32)) for a in around(10)], 0.06)
    s.tube(s.material(BLACK, 0.5), [(0.9, 0.6, 2.4), (0.9, 0.6, 4.0)], 0.11, 12)
    s.slab(wood, (0, -3.1, 0.95), (1.5, 0.3, 1.9))
    for x in (-0.34, 0.34):
        s.slab(s.paint((0.62, 0.20, 0.03), 0.5), (x, -3.27, 0.92), (0.62, 0.06, 1.7))
        for z in (0.5, 1.3):
            s.slab(blue, (x, -3.31, z), (0.4, 0.02, 0.6))
            s.prism(gold, [(x - 0.14, z), (x, z - 0.2), (x + 0.14, z), (x, z + 0.2)], -3.34, -3.31)
    s.slab(gold, (0, -3.25, 1.86), (1.5, 0.1, 0.1))
    s.loft(s.worn(s.material(LAWN, 0.95), 0.4, 3), [[(r * math.cos(a), r * math.sin(a), z) for a in around(40)]
        for r, z in ((4.1, -0.1), (4.0, 0.0), (1.0, 0.01))], 60)  # fmt: skip


def circus(s: Site) -> None:
    """A big top in red and white."""
    cloths = [s.material((0.58, 0.015, 0.02), 0.7), s.material((0.86, 0.83, 0.76), 0.7)]
    gold, pole = s.material((0.85, 0.58, 0.10), 0.5), s.material((0.30, 0.2, 0.1), 0.7)
    n = 24
    rings = [
        (7.0, 0.0),
        (7.0, 3.2),
        (6.9, 3.4),
        (5.2, 4.5),
        (3.4, 5.5),
        (2.0, 6.6),
        (1.1, 7.9),
        (0.35, 9.6),
        (0.2, 9.7),
    ]
    for k in range(n):
        arcs = [2 * math.pi * (k + j / 4) / n + math.pi / n for j in range(5)]
        sag = [0.0, 0.06, 0.08, 0.06, 0.0]
        points = []
        for r, z in rings:
            for a, d in zip(arcs, sag, strict=True):
                low = d if r < 6.5 else 0.0
                q = r * (1 - low / 4)
                points.append((q * math.cos(a), q * math.sin(a), z - low))
        faces = [
            (5 * i + j, 5 * i + j + 1, 5 * i + j + 6, 5 * i + j + 5)
            for i in range(len(rings) - 1)
            for j in range(4)
        ]
        s.form(cloths[k % 2], points, faces, 35)
        mid = arcs[2]
        edge = [(-0.92, 0.35), (0.92, 0.35), *((0.92 * math.cos(t), -0.45 * math.sin(t)) for t in [math.pi * j / 8
            for j in range(9)])]  # fmt: skip
        with s.moved(turn(math.degrees(mid) + 90), shift(0, -7.1, 3.1)):
            s.prism(gold if k % 2 else cloths[0], edge, -0.03, 0.03)
    s.tube(pole, [(0, 0, 9.5), (0, 0, 11.6)], 0.09, 10)
    tops = [(0.0, 0.0, 11.5), *((7.0 * math.cos(a), 7.0 * math.sin(a), 4.6) for a in around(8, 0.2))]
    for x, y, z in tops:
        if z < 6:
            s.tube(pole, [(x, y, 3.2), (x, y, z)], 0.06, 8)
        flag = s.material((0.05, 0.20, 0.55), 0.7) if z > 6 else gold
        s.prism(flag, [(x, z), (x + 1.3, z - 0.35), (x, z - 0.7)], y - 0.015, y + 0.015)
    dark = s.material((0.03, 0.015, 0.012), 0.9)
    s.slab(cloths[0], (0, -7.5, 1.6), (4.2, 1.6, 3.2))
    s.roof(cloths[1], (0, -7.5, 3.2), 4.8, 2.0, 1.5, turned=True)
    s.prism(dark, arch(0, 2.6, 0, 1.6, 2.7), -8.36, -8.2)
    for x in (-1, 1):
        s.prism(
            cloths[1],
            [(1.4 * x, 0), (0.75 * x, 0), (1.1 * x, 1.2), (0.2 * x, 2.75), (1.4 * x, 2.9)],
            -8.44,
            -8.36,
        )
    s.slab(gold, (0, -8.5, 3.5), (4.0, 0.12, 0.95))
    s.text(cloths[0], "CIRCUS", (0, -8.58, 3.5), 0.95)
    s.lathe(
        s.worn(s.material((0.44, 0.33, 0.2), 0.95), 0.2, 1),
        [(0.1, -0.1), (8.4, -0.1), (8.2, 0), (0.1, 0.01)],
        (0, -0.6, 0),
    )
    guys = [
        ((6.9 * math.cos(a), 6.9 * math.sin(a), 3.4), (8.3 * math.cos(a), 8.3 * math.sin(a) - 0.3, 0))
        for a in around(12, 0.3)
    ]
    s.beams(s.material((0.6, 0.52, 0.38), 0.9), guys, 0.05)


BUILDERS: dict[str, Builder] = {"suburban-house": suburban, "modern-house": modern, "greek-house": greek,
    "beach-huts": beach_hut, "yurt": yurt, "circus-tent": circus}  # fmt: skip

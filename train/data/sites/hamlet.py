"""A log cabin with a porch, a mosque, a factory and a horse carriage, as buildings.py does."""

from __future__ import annotations

import math

from data.sites.civic import PAVED, panes
from data.sites.dwellings import LAWN
from data.sites.fittings import BRICK, blobs, bush
from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.surfaces import BLACK, GOLD, STONE
from data.sites.vehicles import _spokes
from mathutils import Matrix


def log_cabin(s: Site) -> None:
    """Round logs, a stone chimney, a porch with a bench."""
    logs = [s.worn(s.material(c, 0.8), 0.4, 3, 0.5) for c in ((0.30, 0.155, 0.065), (0.26, 0.13, 0.055), (0.33,
        0.18, 0.08))]  # fmt: skip
    cut, plank = s.material((0.50, 0.33, 0.17), 0.8), s.wood((0.32, 0.19, 0.10), 4)
    shingle = s.worn(s.blocks((0.16, 0.105, 0.07), (0.4, 0.3), 0.03, 0.4), 0.35, 1)
    s.loft(s.worn(s.worn(s.material(LAWN, 0.95), 0.3, 0.8), 0.3, 9, 0.6), [[(q * math.cos(a),
        0.85 * q * math.sin(a) - 0.8, z)
        for a in around(56)] for q, z in ((7.6, -0.25), (7.3, -0.05), (1, 0.0))], 60)  # fmt: skip
    for k in range(10):
        z = 0.45 + 0.29 * k
        for y in (-2.4, 2.4):
            s.tube(logs[(k + (y > 0)) % 3], [(-3.95, y, z), (3.95, y, z)], 0.165, 12)
            for x in (-3.96, 3.96):
                s.ball(cut, (x, y, z), (0.02, 0.15, 0.15), 14)
        for x in (-3.6, 3.6):
            s.tube(logs[(k + 1) % 3], [(x, -2.75, z + 0.145), (x, 2.75, z + 0.145)], 0.165, 12)
            s.ball(cut, (x, -2.76, z + 0.145), (0.15, 0.02, 0.15), 14)
    s.slab(s.material((0.12, 0.06, 0.03), 0.9), (0, 0, 1.7), (7.0, 4.6, 3.0))
    for k in range(7):
        half = 2.5 - 0.38 * k
        for x in (-3.6, 3.6):
            s.tube(logs[k % 3], [(x, -half, 3.4 + 0.29 * k), (x, half, 3.4 + 0.29 * k)], 0.165, 12)
    for side in (-1, 1):
        s.loft(shingle, [[(x, side * y, z) for y, z in ((0, 5.7), (3.3, 3.05), (3.4, 3.2), (0,
            5.9))] for x in (-4.4, 4.4)], 0)  # fmt: skip
    s.loft(shingle, [[(x, y, z) for y, z in ((-2.6, 3.5), (-4.9, 2.75), (-4.95, 2.88), (-2.6,
        3.66))] for x in (-4.2, 4.2)], 0)  # fmt: skip
    s.slab(plank, (0, -3.7, 0.3), (8.2, 2.3, 0.16))
    for k in range(17):
        s.slab(s.material((0.10, 0.06, 0.03), 0.9), (-4 + 0.5 * k, -3.7, 0.385), (0.03, 2.3, 0.01))
    for x in (-3.9, -1.5, 1.5, 3.9):
        s.tube(logs[0], [(x, -4.7, 0.2), (x, -4.7, 2.85)], 0.13, 12)
    s.tube(logs[1], [(-4.2, -4.7, 2.72), (4.2, -4.7, 2.72)], 0.13, 12)
    for a, b in ((-3.9, -1.5), (1.5, 3.9)):
        for z in (0.75, 1.2):
            s.tube(logs[2], [(a, -4.7, z), (b, -4.7, z)], 0.06, 8)
        s.beams(plank, [((a + 0.3 * k, -4.7, 0.75), (a + 0.3 * k, -4.7, 1.2)) for k in range(1, 8)], 0.05)
    for k in range(2):
        s.slab(plank, (0, -5.1 - 0.35 * k, 0.2 - 0.14 * k), (2.0, 0.4, 0.1))
    with s.moved(shift(0, 0.02, 0.38)):
        s.door(0, -2.6, (0.20, 0.05, 0.03), 2.1, 1.05)
    for x in (-2.2, 2.2):
        s.window(x, -2.6, 1.75, 1.2, 1.1)
    for y in (-0.9, 0.9):
        s.window(3.76, y, 1.8, 0.9, 1.0, side=True)
    s.slab(
        s.worn(s.blocks((0.34, 0.32, 0.29), (0.4, 0.26), 0.04, 0.4), 0.3, 2), (4.2, 0.2, 3.4), (1.0, 1.3, 6.8)
    )
    s.slab(s.material(STONE, 0.9), (4.2, 0.2, 6.85), (1.2, 1.5, 0.16))
    s.rounded(plank, (-2.7, -3.1, 0.85), (1.4, 0.5, 0.08), 0.03)
    s.rounded(plank, (-2.7, -2.85, 1.15), (1.4, 0.07, 0.5), 0.03)
    for row in range(3):
        for k in range(5 - row):
            x, z = 2.2 + 0.25 * k + 0.125 * row, 0.5 + 0.21 * row
            s.tube(logs[(k + row) % 3], [(x, -3.0, z), (x, -3.5, z)], 0.115, 10)
            s.ball(cut, (x, -3.51, z), (0.1, 0.01, 0.1), 12)
    for k, x in enumerate((-5.2, -4.6, 5.2)):
        bush(s, (x, -3.6, -0.1), 0.55, k, 1.0, 40)


def mosque(s: Site) -> None:
    """A great dome among half domes and four minarets."""
    stone = s.worn(s.blocks((0.62, 0.57, 0.48), (1.2, 0.6), 0.02, 0.12), 0.1, 0.3)
    lead, gold = s.worn(s.material((0.30, 0.36, 0.40), 0.4), 0.1, 0.4), s.material(GOLD, 0.25, 0.9)
    dark, blue = s.material((0.05, 0.065, 0.09), 0.1), s.material((0.03, 0.20, 0.38), 0.4)
    s.slab(s.blocks(PAVED, (1.6, 1.6), 0.02), (0, -2, -0.3), (54, 50, 0.6))
    s.slab(stone, (0, 0, 5.5), (32, 32, 11))
    s.slab(stone, (0, 0, 13), (22, 22, 6))
    for k in range(4):
        with s.moved(turn(90 * k)):
            s.ball(lead, (0, -10.5, 14.4), (8.0, 5.6, 5.2), 40)
            s.lathe(stone, [(8.2, 12.8), (8.2, 14.6), (8.0, 14.7)], (0, -9.8, 0), n=48)
            s.ball(lead, (-12, -12, 11.4), (3.2, 3.2, 3.0), 32)
            s.lathe(stone, [(3.4, 10.5), (3.4, 12), (3.2, 12.1)], (-12, -12, 0), n=8, smooth=0)
            for x in (-12.6, -9, -5.4, 5.4, 9, 12.6):
                s.prism(dark, arch(x, 1.7, 6.6, 8.2, 9.4), -16.1, -15.8)
                s.prism(dark, arch(x, 1.7, 1.6, 3.6, 4.8), -16.1, -15.8)
            for a in range(7):
                b = math.pi * (a + 0.5) / 7
                with s.moved(
                    shift(8.1 * math.cos(b), -9.8 - 8.1 * math.sin(b), 0), turn(math.degrees(-b) + 90)
                ):
                    s.prism(dark, arch(0, 1.1, 12.9, 13.7, 14.2), -0.2, 0.2)
            s.lathe(stone, [(1.5, 16), (1.5, 19), (1.7, 19.3), (0.05, 22)], (-9.8, -9.8, 0), n=8, smooth=0)
    s.lathe(stone, [(10, 16), (10, 20), (9.7, 20.3)], n=24, smooth=0)
    for a in around(24, 0.13):
        with s.moved(turn(math.degrees(a)), shift(0, -9.9, 0)):
            s.prism(dark, arch(0, 1.2, 16.9, 18.4, 19.2), -0.2, 0.2)
    s.ball(lead, (0, 0, 20.0), (9.8, 9.8, 8.8), 56)
    for x, y, z in ((0, 0, 28.6), *((10.5 * math.sin(a), -10.5 * math.cos(a), 19.4) for a in around(4))):
        s.tube(gold, [(x, y, z), (x, y, z + 3)], [0.3, 0.06], 8)
        s.ball(gold, (x, y, z + 0.8), 0.5, 14)
    s.slab(stone, (0, -16.6, 6.2), (8.6, 2.2, 12.4))
    s.prism(blue, arch(0, 6.0, 0, 6.4, 10.2), -17.85, -17.5)
    s.prism(dark, arch(0, 4.6, 0, 5.6, 8.8), -17.95, -17.5)
    for x, y in ((-20, -18), (20, -18), (20, 18), (-20, 18)):
        s.slab(stone, (x, y, 4), (4, 4, 8))
        s.lathe(stone, [(1.9, 8), (1.5, 10), (1.5, 22), (2.2, 23), (2.2, 24), (1.4, 24), (1.35, 33), (2.0, 34),
            (2.0, 35), (1.2, 35),
            (1.15, 40), (1.3, 40.2)], (x, y, 0), n=16, smooth=0)  # fmt: skip
        s.lathe(lead, [(1.35, 40.2), (0.6, 44), (0.04, 48)], (x, y, 0), n=24)
        s.tube(gold, [(x, y, 47.5), (x, y, 50)], [0.2, 0.05], 8)


def factory(s: Site) -> None:
    """Brick halls with saw-tooth roofs and smoking chimneys."""
    brick, slate = s.worn(s.blocks(BRICK, (0.7, 0.24), 0.02), 0.2, 0.5), s.material((0.16, 0.17, 0.18), 0.7)
    glass, steel = s.material((0.10, 0.14, 0.16), 0.1), s.material((0.35, 0.36, 0.37), 0.4, 0.6)
    s.slab(s.worn(s.material((0.26, 0.25, 0.24), 0.9), 0.2, 0.7), (0, -1, -0.1), (33, 21, 0.2))
    s.slab(brick, (-2, 1, 3.2), (24, 14, 6.4))
    for k in range(5):
        x = -14 + 4.8 * k
        s.prism(brick, [(x, 6.4), (x + 4.8, 6.4), (x + 4.8, 9.2)], -6, 8)
        s.prism(slate, [(x - 0.1, 6.45), (x + 4.8, 9.35), (x + 4.8, 9.6), (x - 0.1, 6.7)], -6.2, 8.2)
        s.slab(glass, (x + 4.83, 1, 8.0), (0.06, 13.4, 2.0))
        panes(s, [x + 1.3, x + 3.4], [2.4], -6.03, 1.5, 2.2)
        panes(s, [x + 2.4], [5.2], -6.03, 2.6, 1.2)
    s.slab(brick, (12.5, 0, 5.4), (5.4, 11, 10.8))
    s.slab(slate, (12.5, 0, 10.9), (5.8, 11.4, 0.3))
    panes(s, [11.2, 13.8], [5.0, 8.6], -5.53, 1.3, 1.9)
    for y in (-3.2, 0, 3.2):
        for z in (5.0, 8.6):
            s.window(15.23, y, z, 1.4, 1.9, side=True)
    s.slab(steel, (12.5, -5.53, 1.6), (3.4, 0.1, 3.2))
    for k in range(7):
        s.slab(slate, (12.5, -5.6, 0.4 + 0.42 * k), (3.3, 0.03, 0.05))
    grey, smoke = s.material((0.62, 0.60, 0.56), 0.85), s.material((0.55, 0.55, 0.56), 1.0)
    for x, y, tall in ((-8, 5, 21), (-2.5, 6, 24), (4, 5.5, 20)):
        s.lathe(brick, [(1.5, 6), (1.0, tall), (1.25, tall + 0.2), (1.25, tall + 0.9), (0.8, tall + 0.9)], (x,
            y, 0), n=32)  # fmt: skip
        s.lathe(
            grey,
            [(1.1, tall - 2.4), (1.13, tall - 2.4), (1.1, tall - 1.5), (1.05, tall - 1.5)],
            (x, y, 0),
            n=32,
        )
        puffs = [((x + 1.1 * k**1.15, y + 0.3 * math.sin(3 * k), tall + 1.4 + 1.0 * k),
            0.9 + 0.32 * k) for k in range(6)]  # fmt: skip
        blobs(s, smoke, puffs, 0.5, 0.9, 3)
    s.lathe(steel, [(2.0, 0.4), (2.0, 5.6), (1.8, 6.2), (0.01, 6.8)], (-12.6, -7.6, 0), n=32)
    s.tube(steel, [(-12.6, -7.6, 6.6), (-12.6, -7.6, 7.6), (-10.5, -6.2, 7.6)], 0.25, 10)


def carriage(s: Site) -> None:
    """Of gala, drawn by a horse."""
    with s.moved(shift(3.5, 0, 0), Matrix.Scale(1.3, 4)):
        s.model("Z97")
    body, gold, black = s.paint((0.30, 0.01, 0.03), 0.15), s.material(GOLD, 0.25, 0.9), s.material(BLACK, 0.4)
    glass, cream = s.material((0.05, 0.06, 0.07), 0.05), s.material((0.80, 0.74, 0.60), 0.7)
    side = [
        (-1.0, 1.0),
        (-0.6, 0.72),
        (0.6, 0.72),
        (1.0, 1.0),
        (1.05, 1.5),
        (0.95, 2.35),
        (-0.95, 2.35),
        (-1.05, 1.5),
    ]
    s.prism(body, side, -0.7, 0.7)
    s.prism(black, [(-1.1, 2.35), (1.1, 2.35), (0.9, 2.55), (-0.9, 2.55)], -0.8, 0.8)
    for y in (-0.715, 0.715):
        for x in (-0.68, 0, 0.68):
            s.slab(glass, (x, y, 1.95), (0.52, 0.02, 0.6))
            rim = [(x + a * 0.28, y * 1.01, 1.95 + b * 0.32) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            s.tube(gold, rim, 0.025, 6, loop=True)
        s.tube(gold, [(x, y, z) for x, z in side], 0.03, 6, loop=True)
        s.lathe(gold, [(0.2, -0.01), (0.24, 0), (0.2, 0.01), (0.01, 0.01)], (0, y, 1.3), "y", 24)
        for x, r in ((-1.25, 0.68), (1.35, 0.5)):
            _spokes(s, gold, (x, y * 1.15, r), r * 0.93, 14)
        s.tube(black, [(-1.6, y, 0.75), (-1.0, y, 0.62), (0.8, y, 0.62), (1.7, y, 0.7)], 0.04, 8)
        s.ball(s.material((1.0, 0.8, 0.45), 0.3, 0, 0.8), (1.08, y * 1.1, 1.9), (0.08, 0.08, 0.13), 14)
        s.tube(black, [(1.6, y * 0.8, 0.85), (3.6, y * 0.62, 1.05), (4.2, y * 0.5, 1.1)], 0.035, 8)
    for x in (-1.25, 1.35):
        s.beams(black, [((x, -0.8, 0.68 if x < 0 else 0.5), (x, 0.8, 0.68 if x < 0 else 0.5))], 0.07)
    s.rounded(body, (1.5, 0, 1.35), (0.7, 1.1, 0.5), 0.08)
    s.rounded(cream, (1.5, 0, 1.66), (0.6, 1.0, 0.14), 0.05)
    s.rounded(cream, (1.22, 0, 1.95), (0.12, 1.0, 0.5), 0.05)
    for a in around(4, 0.78):
        s.ball(gold, (1.2 * math.cos(a), 0.95 * math.sin(a), 2.6), 0.09, 14)
    s.tube(black, [(1.6, 0.1, 1.75), (3.0, 0.06, 1.75), (4.3, 0.06, 1.7)], 0.014, 6)


BUILDERS: dict[str, Builder] = {
    "log-cabin": log_cabin,
    "mosque": mosque,
    "factory": factory,
    "carriage": carriage,
}

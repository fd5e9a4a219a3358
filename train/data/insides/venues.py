"""A bakery, a bookshop, a cinema and the lobby of a hotel."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data import studio
from data.insides.cosy import room
from data.insides.kit import DAY, OAK, WALNUT, WARM, Inside
from data.sites.lot import around, shift, turn
from data.stage import Colour

CRUST: tuple[Colour, ...] = ((0.42, 0.20, 0.07), (0.55, 0.31, 0.12), (0.33, 0.14, 0.05), (0.62, 0.42, 0.20))


def _loaf(s: Inside, crust: Any, at: Any, long: float, r: float, yaw: float) -> None:
    """Bread: long or round."""
    with s.moved(shift(*at), turn(yaw)):
        n = 9
        path = [(-long / 2 + long * k / (n - 1), 0, r * 0.72) for k in range(n)]
        radii = [r * max(1 - abs(2 * k / (n - 1) - 1) ** 3.2, 0.12) ** 0.5 for k in range(n)]
        s.tube(crust, path, radii, 12)


def _pastries(s: Inside, crusts: list[Any], x0: float, x1: float, y: float, z: float, kind: int) -> None:
    """A row of cakes, rolls or croissants on a tray."""
    s.slab(s.material((0.62, 0.62, 0.63), 0.3, 0.7), ((x0 + x1) / 2, y, z), (x1 - x0, 0.36, 0.012))
    n = round((x1 - x0) / 0.13)
    tops = [
        s.material(c, 0.4)
        for c in ((0.75, 0.25, 0.35), (0.20, 0.08, 0.04), (0.85, 0.78, 0.66), (0.80, 0.55, 0.12))
    ]
    for k in range(n):
        for d in (-0.09, 0.09):
            x = x0 + (x1 - x0) * (k + 0.5) / n
            if kind == 0:
                arc = [
                    (x + 0.05 * math.cos(a), y + d + 0.05 * math.sin(a), z + 0.035)
                    for a in [0.4 + 0.35 * j for j in range(8)]
                ]
                s.tube(crusts[k % 4], arc, [0.012, 0.024, 0.032, 0.036, 0.036, 0.032, 0.024, 0.012], 8)
            elif kind == 1:
                s.ball(crusts[(k + 1) % 4], (x, y + d, z + 0.03), (0.055, 0.055, 0.04), 14)
            else:
                s.lathe(crusts[3], [(0.032, 0), (0.045, 0.05), (0.01, 0.05)], (x, y + d, z + 0.006), n=12)
                s.ball(tops[(k + (d > 0)) % 4], (x, y + d, z + 0.062), (0.046, 0.046, 0.034), 12)


def bakery(s: Inside) -> None:
    """A counter of glass with cakes, shelves full of bread, lamps, a board with prices."""
    floor = s.tiled(
        ((0.66, 0.62, 0.54), (0.20, 0.18, 0.16)), (0.4, 0.4), "xy", 0.004, 0.2, 0.5, None, 0.001, 0.1
    )
    room(s, (0.60, 0.47, 0.32), floor)
    tiles = s.tiled(
        ((0.72, 0.70, 0.65), (0.66, 0.64, 0.59)),
        (0.16, 0.08),
        "xz",
        0.004,
        0.15,
        0.5,
        (0.4, 0.38, 0.35),
        worn=0.08,
    )
    s.slab(tiles, (0, 5.59, 1.0), (5.4, 0.02, 2.0))
    wood, crusts = s.grain(OAK, 0.2, "x", "z", 4), [s.worn(s.material(c, 0.7), 0.35, 18, 0.3) for c in CRUST]
    for z in (1.12, 1.55, 1.98):
        s.slab(wood, (-0.3, 5.38, z), (4.3, 0.42, 0.04))
        for k in range(13):
            x = -2.25 + 0.33 * k
            kind = (k + round(3 * z)) % 3
            if kind == 0:
                for j in range(3):
                    _loaf(s, crusts[(k + j) % 4], (x - 0.08 + 0.08 * j, 5.36, z + 0.03), 0.36, 0.055, 90)
            elif kind == 1:
                s.ball(crusts[k % 4], (x, 5.36, z + 0.09), (0.14, 0.14, 0.10), 18)
            else:
                _loaf(s, crusts[(k + 1) % 4], (x, 5.30, z + 0.02), 0.28, 0.085, 8)
                _loaf(s, crusts[(k + 2) % 4], (x, 5.46, z + 0.02), 0.28, 0.085, -6)
    for x in (-2.42, -0.98, 0.42, 1.82):
        s.slab(wood, (x, 5.38, 1.35), (0.05, 0.42, 1.5))
    white, brass = s.material((0.74, 0.72, 0.67), 0.4), s.material((0.55, 0.40, 0.18), 0.3, 0.9)
    s.slab(white, (-0.3, 4.5, 0.42), (4.3, 0.62, 0.84))
    for k in range(8):
        s.rounded(
            s.material((0.12, 0.22, 0.20), 0.4), (-2.19 + 0.54 * k, 4.18, 0.42), (0.5, 0.03, 0.66), 0.008
        )
    s.slab(wood, (-0.3, 4.5, 1.36), (4.4, 0.66, 0.05))
    s.slab(s.clear(alpha=0.03), (-0.3, 4.17, 1.08), (4.3, 0.012, 0.5))
    for x in (-2.45, -0.3, 1.85):
        s.slab(brass, (x, 4.18, 1.09), (0.03, 0.03, 0.5))
    for row, z in enumerate((0.86, 1.1)):
        for k in range(4):
            _pastries(s, crusts, -2.38 + 1.06 * k, -1.42 + 1.06 * k, 4.42, z, (k + row) % 3)
    s.put("S102", 1.45, 4.5, 1.385, 0, 1.0)
    for k in range(7):
        _loaf(s, crusts[k % 4], (-2.15 + 0.05 * k, 4.5, 1.42 + 0.01 * (k % 2)), 0.6, 0.04, 70 + 6 * k)
    black, chalk = s.material((0.018, 0.02, 0.02), 0.8), s.shine((0.90, 0.88, 0.82), 0.6)
    s.slab(s.grain(WALNUT), (2.2, 5.56, 1.85), (0.9, 0.04, 1.2))
    s.slab(black, (2.2, 5.53, 1.85), (0.82, 0.02, 1.12))
    for k, line in enumerate(("BREAD   3.20", "ROLLS   0.60", "CAKE    2.90", "COFFEE  2.40")):
        s.text(chalk, line, (2.2, 5.51, 2.2 - 0.22 * k), 0.105)
    for x in (-1.8, -0.3, 1.2):
        s.pendant((x, 4.4, 2.0), 2.75, 24, s.material((0.03, 0.09, 0.08), 0.4), 0.17)
    wicker = s.worn(s.material((0.40, 0.25, 0.11), 0.8), 0.4, 9, 0.4)
    for x in (2.25,):
        s.lathe(wicker, [(0.2, 0), (0.28, 0.5), (0.30, 0.52), (0.26, 0.5), (0.18, 0.05)], (x, 4.5, 0), n=24)
        for k in range(7):
            u, v = math.cos(2 * k), math.sin(2 * k)
            stick = [(x + 0.1 * u, 4.5 + 0.1 * v, 0.1), (x + 0.2 * u, 4.5 + 0.16 * v, 0.95)]
            s.tube(crusts[k % 4], stick, 0.045, 10)
    s.lamp((-0.3, 5.0, 2.6), 2.4, 40, WARM, (0, 0, 0))
    s.lamp((0, 3.0, 2.7), 2.6, 60, (1.0, 0.92, 0.80), (0, 0, 0))
    s.lamp((0, -0.4, 2.3), 1.8, 50, DAY, (math.radians(60), 0, 0))
    s.exposure = 0.35


def bookshop(s: Inside) -> None:
    """Shelves from floor to ceiling, tables with piles of books, lamps, a ladder."""
    room(
        s,
        (0.30, 0.22, 0.14),
        s.grain(OAK, 0.14, "y", "x", 1.4, 0.002, 0.35),
        9.0,
        7.0,
        3.2,
        (0.20, 0.11, 0.06),
    )
    wood = s.grain(WALNUT, 0.2, "z", "x", 6)
    rows = (0.1, 0.5, 0.9, 1.3, 1.7, 2.1, 2.5)
    for k in range(5):
        s.shelves(wood, -3.3 + 1.32 * k, -2.0 + 1.32 * k, 8.95, rows, 11 * k)
    for side in (-1, 1):
        for k in range(5):
            with s.moved(shift(side * 3.45, 1.6 + 1.5 * k, 0), turn(-90 * side)):
                s.shelves(wood, -0.68, 0.68, 0, rows, 7 * k + 40 * (side > 0))
    hues: tuple[Colour, ...] = (
        (0.45, 0.05, 0.05), (0.05, 0.14, 0.32), (0.55, 0.36, 0.08), (0.08, 0.22, 0.14), (0.62, 0.58, 0.50),
        (0.28, 0.10, 0.30),
    )  # fmt: skip
    covers, paper = [s.material(c, 0.45) for c in hues], s.material((0.80, 0.76, 0.66), 0.9)
    top = s.grain(OAK, 0.25, "x", "y", 4)
    for x, y in ((-1.9, 6.4), (1.9, 6.4), (-2.1, 4.4), (2.1, 4.4)):
        s.rounded(top, (x, y, 0.76), (1.5, 0.95, 0.06), 0.02)
        for dx in (-0.65, 0.65):
            for dy in (-0.38, 0.38):
                s.slab(top, (x + dx, y + dy, 0.37), (0.08, 0.08, 0.74))
        for k in range(12):
            u, v = x - 0.6 + 0.4 * (k % 4), y - 0.28 + 0.28 * (k // 4)
            for j in range(s.rng.randint(1, 6)):
                with s.moved(shift(u, v, 0.81 + 0.038 * j), turn(s.rng.uniform(-7, 7))):
                    s.slab(covers[s.rng.randrange(6)], (0, 0, 0), (0.24, 0.17, 0.036))
                    s.slab(paper, (0.004, -0.006, 0), (0.236, 0.166, 0.026))
    for k in range(9):
        s.slab(top, (1.35, 8.5 - 0.055 * k, 0.3 + 0.29 * k), (0.5, 0.08, 0.03))
    for d in (-0.26, 0.26):
        s.beam(top, (1.35 + d, 8.55, 0), (1.35 + d, 8.05, 2.85), 0.05)
    for x, y in ((-1.9, 5.9), (1.9, 5.9), (0, 7.6), (-2.0, 3.8), (2.0, 3.8)):
        s.pendant((x, y, 2.25), 3.2, 34, s.material((0.03, 0.10, 0.07), 0.35), 0.2)
    s.put("Z139", -0.9, 8.2, 0, 20)
    s.put("K85", 0.0, 5.2, 0.004, 90)
    for z, words in ((2.98, "BOOKS"),):
        s.text(s.shine((0.95, 0.75, 0.40), 0.9), words, (0, 8.82, z), 0.24)
    s.lamp((0, 5, 3.1), 3.4, 90, WARM, (0, 0, 0))
    s.lamp((0, 1.4, 3.1), 2.4, 50, WARM, (0, 0, 0))
    s.lamp((0, -0.8, 2.4), 1.6, 40, DAY, (math.radians(58), 0, 0))
    s.eye, s.look, s.wide, s.exposure = (0, 0, 1.55), (0, 8, 1.05), 52, 0.3


def cinema(s: Inside) -> None:
    """Rows of red seats before a bright screen, dark walls with lamps, a beam of light."""
    carpet, wall = (
        s.cloth((0.11, 0.012, 0.018), (0.08, 0.008, 0.012)),
        s.cloth((0.12, 0.015, 0.022), (0.09, 0.01, 0.016), 90),
    )
    s.slab(carpet, (0, 8, -0.05), (14, 22, 0.1))
    s.slab(s.plaster((0.03, 0.028, 0.03)), (0, 8, 6.6), (14, 22, 0.1))
    for side in (-1, 1):
        s.slab(wall, (side * 6.6, 8, 3.3), (0.2, 22, 6.6))
        for k in range(5):
            y = 2.2 + 3.2 * k
            s.slab(s.material((0.03, 0.025, 0.025), 0.6), (side * 6.45, y, 3.0), (0.16, 0.35, 4.8))
            s.bulb((side * 6.3, y, 2.7), 0.09, 26, (1.0, 0.66, 0.34), 5)
    s.slab(s.material((0.015, 0.015, 0.016), 0.9), (0, 17.6, 3.4), (14, 0.2, 6.8))
    screen = s.seen("mountain5", 1.9)
    s.pane(screen, (0, 17.3, 3.75), (9.8, 4.4))
    for side in (-1, 1):
        s.drape(
            s.cloth((0.28, 0.01, 0.015), (0.2, 0.008, 0.01)),
            (side * 6.4, 17.0),
            (side * 5.0, 17.0),
            0.4,
            6.5,
            7,
            0.12,
        )
    s.drape(s.cloth((0.28, 0.01, 0.015), (0.2, 0.008, 0.01)), (-6.4, 17.0), (6.4, 17.0), 6.0, 6.6, 36, 0.1)
    seat, black = s.cloth((0.36, 0.012, 0.018), (0.28, 0.009, 0.013)), s.material((0.02, 0.02, 0.021), 0.5)
    for row in range(8):
        y = 4.6 + 1.25 * row
        for k in range(8):
            for side in (-1, 1):
                x = side * (1.05 + 0.64 * k)
                if abs(x) > 6.0:
                    continue
                s.rounded(seat, (x, y + 0.2, 0.46), (0.54, 0.5, 0.16), 0.06)
                s.rounded(seat, (x, y - 0.12, 0.82), (0.55, 0.16, 0.78), 0.07)
                s.rounded(black, (x + 0.32, y + 0.12, 0.62), (0.08, 0.5, 0.07), 0.025)
                if k == 0:
                    s.rounded(black, (x - side * 0.32, y + 0.1, 0.45), (0.07, 0.6, 0.55), 0.025)
        for side in (-1, 1):
            s.slab(s.shine((0.45, 0.62, 1.0), 1.6), (side * 0.72, y, 0.012), (0.03, 0.5, 0.012))
    s.day((0, 16.9, 3.6), 6, 520, 0, (0.75, 0.88, 1.0))
    s.lamp((0, 8, 6.4), 6, 120, (1.0, 0.72, 0.5), (0, 0, 0))
    s.lamp((0, 0.5, 4.5), 3, 60, (1.0, 0.75, 0.55), (math.radians(40), 0, 0))
    s.eye, s.look, s.wide, s.exposure = (0, 0, 1.75), (0, 10, 1.95), 54, 0.85


def lobby(s: Inside) -> None:
    """A hotel: a desk of stone with keys behind it, armchairs, columns, a chandelier, a polished floor."""
    floor = s.tiled(
        ((0.58, 0.52, 0.44), (0.30, 0.20, 0.13)), (1.2, 1.2), "xy", 0.004, 0.08, 0.5, None, 0.001, 0.12
    )
    wall = s.plaster((0.60, 0.50, 0.36), 0.04)
    s.shell(12, 14, 4.6, floor, wall, s.plaster((0.72, 0.68, 0.60)), None)
    walnut, gold = s.grain(WALNUT, 0.4, "z", "x", 5), s.worn(s.material((0.70, 0.48, 0.16), 0.3, 0.9), 0.2, 6)
    marble = s.worn(s.mottled((0.66, 0.62, 0.55), (0.50, 0.44, 0.36), 0.15), 0.25, 2.5)
    s.slab(walnut, (0, 13.85, 1.8), (7.2, 0.2, 3.6))
    for k in range(9):
        for row in range(5):
            x, z = -1.76 + 0.44 * k, 1.35 + 0.34 * row
            s.slab(s.material((0.02, 0.012, 0.008), 0.8), (x, 13.74, z), (0.38, 0.02, 0.28))
            if (k * 3 + row) % 4:
                s.tube(gold, [(x, 13.70, z + 0.06), (x, 13.70, z - 0.06)], 0.02, 6)
                s.slab(s.material((0.45, 0.03, 0.04), 0.6), (x, 13.70, z - 0.09), (0.07, 0.02, 0.08))
    s.text(s.shine((1.0, 0.78, 0.40), 1.3), "RECEPTION", (0, 13.70, 3.2), 0.42)
    s.slab(marble, (0, 12.1, 0.55), (5.6, 0.7, 1.1))
    s.slab(walnut, (0, 12.05, 1.13), (5.9, 0.95, 0.07))
    for k in range(6):
        s.slab(gold, (-2.5 + k, 11.74, 0.55), (0.04, 0.02, 1.0))
    s.slab(s.shine((1.0, 0.80, 0.50), 2.5), (0, 11.72, 0.06), (5.5, 0.02, 0.03))
    s.lathe(gold, [(0.07, 0), (0.06, 0.03), (0.01, 0.06), (0.012, 0.075)], (0.5, 11.9, 1.17), n=18)
    for x in (-1.9, 1.9):
        s.lathe(gold, [(0.08, 0), (0.02, 0.04), (0.02, 0.34)], (x, 12.0, 1.17), n=16)
        s.lathe(s.shine((1.0, 0.76, 0.42), 2.2), [(0.19, 0.32), (0.12, 0.56)], (x, 12.0, 1.17), n=26)
        s.point((x, 12.0, 1.62), 22, WARM, 0.1)
    for side in (-1, 1):
        for y in (6.4, 11.2):
            s.lathe(
                marble,
                [(0.5, 0), (0.5, 0.25), (0.38, 0.35), (0.34, 3.9), (0.5, 4.2), (0.55, 4.6)],
                (side * 4.3, y, 0),
                n=32,
            )
            s.lathe(gold, [(0.36, 3.8), (0.5, 3.98), (0.48, 4.12), (0.36, 4.12)], (side * 4.3, y, 0), n=32)
    red = s.cloth((0.28, 0.02, 0.03), (0.21, 0.014, 0.02))
    s.slab(red, (0, 7.0, 0.008), (2.0, 9.6, 0.016))
    for x in (-0.93, 0.93):
        s.slab(gold, (x, 7.0, 0.011), (0.05, 9.6, 0.016))
    for side in (-1, 1):
        for y, yaw in ((6.0, 60), (8.2, 110)):
            s.put("Z139", side * 3.0, y, 0, -side * yaw)
        s.lathe(walnut, [(0.35, 0.5), (0.38, 0.52), (0.38, 0.55), (0.02, 0.55)], (side * 3.5, 7.1, 0), n=28)
        s.lathe(gold, [(0.2, 0), (0.05, 0.04), (0.04, 0.5)], (side * 3.5, 7.1, 0), n=18)
        leaf = s.leaf(((0.05, 0.16, 0.02), (0.10, 0.24, 0.03), (0.16, 0.28, 0.05)), 0.35)
        s.pot(
            s.shrub(leaf, 1.0, 1.3, 900, 0.12),
            (side * 4.9, 8.8, 0),
            0.32,
            s.material((0.20, 0.10, 0.06), 0.4),
        )
        s.hang("sea3", gold, (side * 4.9, 13.93, 2.2), 1.0)
        for k in range(3):
            s.drape(red, (side * 5.85, 4.0 + 3.2 * k), (side * 5.85, 4.7 + 3.2 * k), 0.05, 4.0, 4, 0.06)
    with s.moved(shift(1.5, 10.6, 0), turn(20)):
        _trolley(s, gold)
    for q, h in ((0.95, 0.0), (0.6, 0.32)):
        s.tube(gold, [(q * math.cos(a), 8.4 + q * math.sin(a), 3.35 + h) for a in around(36)], 0.03, 6, True)
        for a in around(12 if q > 0.7 else 8):
            s.bulb((q * math.cos(a), 8.4 + q * math.sin(a), 3.47 + h), 0.05, 0, (1.0, 0.76, 0.42), 7)
            for j in range(4):
                s.ball(s.material((0.85, 0.88, 0.92), 0.05, 0, 0.25), (q * math.cos(a), 8.4 + q * math.sin(a), 3.28 + h
                       - 0.07 * j), 0.028, 8)  # fmt: skip
    s.tube(gold, [(0, 8.4, 3.4), (0, 8.4, 4.6)], 0.03, 8)
    s.point((0, 8.4, 3.1), 260, (1.0, 0.80, 0.54), 0.5)
    for y in (3, 8, 12.4):
        s.lamp((0, y, 4.5), 4, 150, (1.0, 0.86, 0.66), (0, 0, 0))
    s.lamp((0, -0.8, 3.0), 2.0, 70, WARM, (math.radians(58), 0, 0))
    studio.ambient(bpy.context.scene, WARM, 0.1)
    s.eye, s.look, s.wide, s.exposure = (0, 0, 1.6), (0, 10, 1.55), 52, 0.0


def _trolley(s: Inside, gold: Any) -> None:
    """A brass cart with suitcases."""
    s.slab(s.cloth((0.30, 0.02, 0.03)), (0, 0, 0.26), (1.1, 0.6, 0.06))
    for x in (-0.52, 0.52):
        for y in (-0.27, 0.27):
            s.tube(gold, [(x, y, 0.1), (x, y, 1.4), (0.6 * x, 0.6 * y, 1.85), (0, 0, 1.98)], 0.022, 8)
            s.ball(s.material((0.03, 0.03, 0.03), 0.5), (x, y, 0.08), 0.08, 12)
    for k, (size, shade) in enumerate((((0.8, 0.45, 0.28), (0.20, 0.09, 0.04)), ((0.62, 0.4, 0.24), (0.05, 0.12, 0.22)),
                                       ((0.45, 0.3, 0.2), (0.42, 0.28, 0.10)))):  # fmt: skip
        s.rounded(s.material(shade, 0.5), (0.03 * k, 0, 0.43 + 0.26 * k), size, 0.03)

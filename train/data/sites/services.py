"""A school, a hospital, a police station, a fire station and a supermarket, put together from simple shapes."""

from __future__ import annotations

import math

from data.sites.civic import PAVED, panes
from data.sites.fittings import BRICK, INSIDE, LAMP, awning, bistro, board, bush, clear, front, lantern, tub
from data.sites.lot import Builder, Site, shift, turn
from data.sites.surfaces import BLACK, GOLD, SLATE, STEEL, WHITE
from data.sites.vehicles import police
from data.stage import Colour


def _flag(s: Site, x: float, y: float, tall: float, colours: tuple[Colour, ...]) -> None:
    """On a pole, in the wind."""
    s.tube(s.material((0.75, 0.75, 0.75), 0.3, 0.6), [(x, y, 0), (x, y, tall)], [0.07, 0.04], 10)
    s.ball(s.material(GOLD, 0.3, 0.8), (x, y, tall), 0.12, 12)
    n = len(colours)
    for k, colour in enumerate(colours):
        a, b = tall - 0.15 - 1.3 * k / n, tall - 0.15 - 1.3 * (k + 1) / n
        steps = [(x + 0.1 + 0.2 * j, y + 0.16 * math.sin(0.75 * j)) for j in range(12)]
        corners = [(u, v, z - 0.03 * j) for z in (a, b) for j, (u, v) in enumerate(steps)]
        s.faced(s.material(colour, 0.8), corners, [(j, j + 1, j + 13, j + 12) for j in range(11)], True)


def school(s: Site) -> None:
    brick, stone = s.blocks(BRICK, (0.6, 0.2), 0.02), s.worn(s.material((0.72, 0.68, 0.60), 0.85), 0.1, 1)
    slate, white = s.worn(s.blocks((0.13, 0.14, 0.15), (0.5, 0.3), 0.02), 0.3, 1), s.material(WHITE, 0.6)
    s.slab(s.worn(s.material((0.10, 0.19, 0.05), 0.95), 0.3, 1), (0, -0.6, -0.08), (21.5, 11.5, 0.16))
    s.slab(s.blocks(PAVED, (0.6, 0.6), 0.02), (0, -4.5, 0.01), (3.4, 3.8, 0.06))
    s.slab(brick, (0, 0.6, 3.2), (19, 7, 6.4))
    s.slab(stone, (0, 0.6, 0.3), (19.2, 7.2, 0.6))
    s.slab(stone, (0, 0.6, 6.45), (19.4, 7.4, 0.3))
    ends = [[(9.9 * a * k, 0.6 + 3.9 * b * q, z) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        for k, q, z in ((1, 1, 6.5), (0.72, 0.05, 9.3))]  # fmt: skip
    s.loft(slate, ends, 0)
    s.slab(brick, (0, -2.9, 3.6), (5.2, 1.6, 7.2))
    s.roof(brick, (0, -2.9, 7.2), 5.2, 1.6, 1.9, turned=True)
    s.roof(slate, (0, -1.6, 7.25), 5.9, 4.6, 2.2, turned=True)
    for x in (-1.0, 1.0):
        s.beams(stone, [((2.95 * x, -3.85, 7.2), (0, -3.85, 9.4))], 0.26)
    s.slab(white, (0, 0.6, 9.9), (1.5, 1.5, 2.4))
    for angle in (0, 90):
        with s.moved(shift(0, 0.6, 0), turn(angle)):
            s.slab(s.material((0.05, 0.05, 0.06), 0.8), (0, -0.76, 10.2), (0.8, 0.03, 1.1))
    s.slab(white, (0, 0.6, 11.15), (1.8, 1.8, 0.15))
    with s.moved(shift(0, 0.6, 0), turn(45)):
        s.lathe(slate, [(1.25, 11.2), (0.02, 12.9)], n=4, smooth=0)
    s.lathe(white, [(0.75, 0), (0.75, 0.08), (0.01, 0.1)], (0, -3.62, 7.8), "y")
    s.lathe(
        s.material(BLACK, 0.5),
        [(0.78, 0), (0.78, 0.05), (0.7, 0.05), (0.7, 0), (0.78, 0)],
        (0, -3.74, 7.8),
        "y",
    )
    s.beams(
        s.material(BLACK, 0.5),
        [((0, -3.75, 7.8), (0, -3.75, 8.3)), ((0, -3.75, 7.8), (0.32, -3.75, 7.65))],
        0.07,
    )
    s.slab(stone, (0, -3.75, 3.45), (4.4, 0.14, 0.9))
    s.text(s.material((0.10, 0.06, 0.04), 0.6), "SCHOOL", (0, -3.84, 3.45), 0.78)
    s.window(-1.3, -3.72, 5.4, 1.1, 1.7)
    s.window(0, -3.72, 5.4, 1.1, 1.7)
    s.window(1.3, -3.72, 5.4, 1.1, 1.7)
    for x in (-0.6, 0.6):
        s.slab(s.paint((0.35, 0.03, 0.03)), (x, -3.74, 1.4), (1.1, 0.1, 2.8))
        s.slab(s.glass, (x, -3.8, 1.9), (0.7, 0.04, 1.2))
    s.slab(stone, (0, -4.1, 0.15), (3.4, 1.0, 0.3))
    panes(s, [-8.2, -6.4, -4.6, 4.6, 6.4, 8.2], [2.1, 5.0], -2.93, 1.3, 1.8)
    for y in (-1.2, 0.8, 2.8):
        for z in (2.1, 5.0):
            s.window(9.53, y, z, 1.2, 1.8, side=True)
    for k, x in enumerate((-9, -7.4, -5.6, -3.8, 3.8, 5.6, 7.4, 9)):
        bush(s, (x, -3.6, -0.1), 0.45, k, 1.0, 40)
    _flag(s, 4.0, -5.2, 7.4, ((0.55, 0.02, 0.03), (0.85, 0.85, 0.82), (0.03, 0.08, 0.35)))


def hospital(s: Site) -> None:
    white, grey = s.worn(s.material((0.80, 0.81, 0.80), 0.7), 0.06, 0.5), s.material((0.42, 0.45, 0.48), 0.6)
    blue, red, shine = (
        s.paint((0.02, 0.16, 0.36)),
        s.material((0.75, 0.02, 0.03), 0.5, 0, 0.3),
        s.material(WHITE, 0.5),
    )
    s.slab(s.blocks(PAVED, (1.2, 1.2), 0.02), (0, -2, -0.08), (23, 15, 0.16))
    s.slab(white, (-3.5, 1, 8.1), (13, 8, 16.2))
    s.slab(white, (6.3, 1, 4.95), (8, 8, 9.9))
    for floor in range(5):
        z = 2.0 + 3.15 * floor
        for x0, n, y, top in ((-9.3, 8, -3.02, 5), (2.9, 5, -3.02, 3)):
            if floor < top:
                wide = 1.63 * n - 0.2 if x0 < 0 else 7.2
                s.slab(grey, (x0 + wide / 2 - 0.55, y, z), (wide, 0.06, 1.9))
                for k in range(n):
                    s.window(x0 + (k + 0.1) * wide / n, y - 0.03, z, 1.25, 1.6)
        for y in (-1.6, 0.2, 2.0, 3.8):
            if floor < 3:
                s.window(10.33, y, z, 1.25, 1.6, side=True)
            else:
                s.window(3.03, y, z, 1.25, 1.6, side=True)
    s.slab(grey, (-3.5, 1, 16.35), (13.3, 8.3, 0.3))
    s.slab(grey, (6.3, 1, 10.05), (8.3, 8.3, 0.3))
    s.slab(white, (-3.5, 2, 17.4), (5, 4, 2.2))
    with s.moved(shift(-3.5, -3.2, 17.9)):
        s.slab(shine, (0, 0, 0), (3.0, 0.3, 3.0))
        s.slab(red, (0, -0.18, 0), (2.2, 0.08, 0.72))
        s.slab(red, (0, -0.18, 0), (0.72, 0.08, 2.2))
    s.slab(blue, (0, -4.9, 3.6), (9.4, 4.0, 1.0))
    s.text(shine, "HOSPITAL", (0, -6.92, 3.58), 0.95)
    for x in (-4.4, 4.4):
        s.slab(white, (x, -6.5, 1.6), (0.45, 0.45, 3.2))
    s.slab(clear(s, 0.3), (0, -3.3, 1.5), (6.4, 0.05, 3.0))
    s.slab(s.material(INSIDE, 0.7, 0, 0.7), (0, -3.15, 1.5), (6.4, 0.05, 3.0))
    s.slab(s.material(LAMP, 0.7, 0, 2.0), (0, -4.9, 3.12), (8, 3, 0.03))
    s.beams(grey, [((x, -3.36, 0), (x, -3.36, 3)) for x in (-3.2, -1.6, 0, 1.6, 3.2)], 0.12)
    with s.moved(shift(8.2, -5.2, 0)):
        s.slab(red, (0, 0, 1.7), (3.6, 0.3, 0.9))
        s.text(shine, "EMERGENCY", (0, -0.17, 1.7), 0.5)
        s.beams(grey, [((x, 0, 0), (x, 0, 1.4)) for x in (-1.5, 1.5)], 0.15)
    for k, x in enumerate((-9.2, -7.8, -6.4)):
        bush(s, (x, -4.2, -0.1), 0.7, k, 1.0, 45)


def police_station(s: Site) -> None:
    brick, stone = (
        s.blocks((0.34, 0.17, 0.11), (0.6, 0.2), 0.02),
        s.worn(s.material((0.72, 0.69, 0.62), 0.85), 0.1, 1),
    )
    blue, white = s.paint((0.012, 0.05, 0.26)), s.material((0.92, 0.92, 0.9), 0.4, 0, 0.25)
    s.slab(s.blocks(PAVED, (0.9, 0.9), 0.02), (0, -1.6, -0.08), (15.4, 11.6, 0.16))
    s.slab(brick, (0, 0.6, 3.4), (13.4, 6.8, 6.8))
    s.slab(stone, (0, 0.6, 0.4), (13.6, 7.0, 0.8))
    s.slab(stone, (0, 0.6, 6.9), (13.9, 7.3, 0.35))
    s.slab(brick, (0, 0.6, 7.3), (13.2, 6.6, 0.6))
    s.slab(stone, (0, -3.0, 3.7), (4.6, 0.9, 7.4))
    s.slab(stone, (0, -3.0, 7.5), (5.0, 1.2, 0.3))
    s.slab(blue, (0, -3.5, 3.75), (4.3, 0.12, 0.95))
    s.text(white, "POLICE", (0, -3.58, 3.75), 0.86)
    _badge(s, 5.6)
    s.slab(blue, (0, -3.5, 1.4), (1.9, 0.08, 2.8))
    for x in (-0.48, 0.48):
        s.slab(s.material(INSIDE, 0.6, 0, 0.4), (x, -3.55, 1.6), (0.7, 0.04, 1.7))
    for k in range(3):
        s.slab(stone, (0, -4.3 + 0.3 * k, 0.1), (3.2 - 0.3 * k, 0.9, 0.2 + 0.1 * k))
    for x in (-1.8, 1.8):
        s.tube(s.material(BLACK, 0.4), [(x, -4.3, 0), (x, -4.3, 2.3)], 0.07, 10)
        s.ball(s.material((0.08, 0.25, 1.0), 0.2, 0, 0.8), (x, -4.3, 2.5), 0.27, 16)
    panes(s, [-5.4, -3.6, 3.6, 5.4], [2.2, 5.2], -2.83, 1.1, 1.7)
    for y in (-1.4, 0.6, 2.6):
        for z in (2.2, 5.2):
            s.window(6.73, y, z, 1.1, 1.7, side=True)
    with s.moved(shift(4.3, -5.3, 0), turn(180)):
        police(s)


def _badge(s: Site, z: float) -> None:
    """A star in a ring."""
    gold = s.material(GOLD, 0.25, 0.9)
    s.lathe(gold, [(0.8, -0.04), (0.9, 0), (0.8, 0.04), (0.7, 0), (0.8, -0.04)], (0, -3.5, z), "y")
    star = [((0.72 if k % 2 == 0 else 0.32) * math.sin(math.pi * k / 5), z + (0.72 if k % 2 == 0 else 0.32)
        * math.cos(math.pi * k / 5)) for k in range(10)]  # fmt: skip
    s.prism(gold, star, -3.58, -3.45)


def fire_station(s: Site) -> None:
    brick, stone = (
        s.blocks((0.40, 0.13, 0.085), (0.6, 0.2), 0.02),
        s.worn(s.material((0.74, 0.70, 0.62), 0.85), 0.1, 1),
    )
    red, white = s.paint((0.58, 0.015, 0.012)), s.material(WHITE, 0.5)
    s.slab(s.blocks(PAVED, (1.0, 1.0), 0.02), (0, -1.6, -0.08), (17, 12, 0.16))
    s.slab(brick, (0, 0.9, 3.6), (15, 7.4, 7.2))
    s.slab(stone, (0, 0.9, 7.25), (15.5, 7.9, 0.35))
    s.slab(brick, (0, 0.9, 7.7), (14.8, 7.2, 0.6))
    s.slab(brick, (-5.7, 0.4, 6.2), (3.4, 3.6, 12.4))
    s.slab(stone, (-5.7, 0.4, 12.5), (3.9, 4.1, 0.35))
    with s.moved(shift(-5.7, 0.4, 0), turn(45)):
        s.lathe(red, [(2.8, 12.65), (0.02, 14.7)], n=4, smooth=0)
    for x in (-1.6, 2.2, 6.0):
        s.slab(stone, (x, -2.86, 2.1), (3.5, 0.16, 4.2))
        s.slab(red, (x, -2.92, 1.9), (3.0, 0.12, 3.8))
        for k in range(4):
            s.slab(s.material((0.40, 0.01, 0.01), 0.5), (x, -2.99, 0.75 + 0.9 * k), (2.9, 0.02, 0.05))
            for j in range(4):
                dx = -1.08 + 0.72 * j
                if k == 2:
                    s.slab(s.glass, (x + dx, -3.0, 2.98 - 0.08), (0.56, 0.04, 0.62))
    s.slab(red, (2.2, -2.86, 4.9), (10.6, 0.14, 0.95))
    s.text(white, "FIRE STATION", (2.2, -2.95, 4.9), 0.86)
    panes(s, [-0.6, 2.2, 5.0], [6.3], -2.83, 1.9, 1.1)
    for z in (5.0, 8.0):
        s.window(-5.7, -1.43 if z > 7.5 else -2.83, z, 1.0, 1.5)
    s.window(-5.7, -1.43, 10.8, 1.0, 1.5)
    s.window(-3.97, 0.4, 10.0, 1.0, 1.5, side=True)
    for y in (-1, 1, 3):
        s.window(7.53, y, 2.2, 1.1, 1.6, side=True)
        s.window(7.53, y, 5.4, 1.1, 1.6, side=True)
    s.slab(red, (-5.7, -2.85, 1.3), (1.2, 0.1, 2.6))
    for x in (-3.5, 0.3, 4.1):
        s.ball(s.material((1.0, 0.06, 0.03), 0.3, 0, 0.8), (x, -3.05, 3.7), 0.2, 14)


def supermarket(s: Site) -> None:
    wall, green = s.worn(s.material((0.74, 0.72, 0.68), 0.8), 0.08, 0.5), s.paint((0.03, 0.24, 0.07))
    steel, inside = s.material(STEEL, 0.3, 0.7), s.material(INSIDE, 0.7, 0, 0.35)
    s.slab(s.worn(s.material((0.20, 0.20, 0.21), 0.9), 0.2, 1), (0, -2.6, -0.08), (22, 14.4, 0.16))
    s.slab(wall, (0, 1, 2.9), (20, 7.4, 5.8))
    s.slab(s.material(SLATE, 0.7), (0, 1, 5.9), (20.2, 7.6, 0.2))
    s.slab(green, (0, -2.85, 4.6), (20.1, 0.5, 1.5))
    s.slab(green, (10.0, 1, 4.6), (0.3, 7.7, 1.5))
    s.slab(green, (0, -3.0, 4.95), (8.8, 0.8, 2.5))
    s.text(s.material((0.95, 0.95, 0.9), 0.5, 0, 0.5), "SUPERMARKET", (0, -3.43, 4.95), 1.12)
    s.slab(inside, (0, -2.76, 1.75), (18.4, 0.06, 3.2))
    s.slab(s.material(LAMP, 0.7, 0, 2.5), (0, -3.4, 3.6), (18, 0.5, 0.03))
    for k in range(40):
        x, colour = (
            -8.9 + 0.457 * k,
            ((0.7, 0.05, 0.04), (0.85, 0.6, 0.04), (0.1, 0.35, 0.1), (0.06, 0.2, 0.5))[k * 7 % 4],
        )
        for z in (0.5, 1.2, 1.9):
            s.slab(
                s.material(colour if (k + round(z * 2)) % 3 else WHITE, 0.6), (x, -2.85, z), (0.36, 0.1, 0.5)
            )
    s.slab(clear(s), (0, -2.98, 1.75), (18.4, 0.03, 3.2))
    s.beams(steel, [((-9.2 + 2.3 * k, -3.0, 0.1), (-9.2 + 2.3 * k, -3.0, 3.4)) for k in range(9)] + [((-9.2, -3.0, z),
        (9.2, -3.0, z)) for z in (0.15, 2.6, 3.38)], 0.12)  # fmt: skip
    s.slab(s.material((0.08, 0.1, 0.11), 0.1), (0, -3.03, 1.3), (2.2, 0.05, 2.5))
    s.beams(steel, [((x, -3.07, 0), (x, -3.07, 2.6)) for x in (-1.1, 0, 1.1)], 0.1)
    white = s.material((0.85, 0.85, 0.83), 0.8)
    for k in range(6):
        s.slab(white, (-6.5 + 2.6 * k, -7.6, 0.005), (0.1, 3.6, 0.02))
    for k in range(9):
        x = -8.6 + 0.32 * k
        cart = [((x, -4.4, 0.9), (x, -5.2, 0.9))]
        for y in (-4.4, -5.2):
            cart += [((x, y, 0.9), (x + 0.5, y, 0.9)), ((x, y, 0.1), (x, y, 0.9))]
        s.beams(steel, cart, 0.06)


def _tables(s: Site, x0: float, x1: float) -> None:
    """Tables with white cloths behind the glass."""
    cloth, red = s.material((0.88, 0.86, 0.82), 0.8), s.material((0.55, 0.03, 0.03), 0.6)
    for k in range(int((x1 - x0) / 0.8)):
        x = x0 + 0.5 + 0.8 * k
        s.lathe(cloth, [(0.34, 0.65), (0.3, 1.02), (0.01, 1.03)], (x, -2.1, 0), n=24)
        s.lathe(s.material((0.10, 0.02, 0.02), 0.1), [(0.05, 1.03), (0.05, 1.25), (0.02, 1.32), (0.02, 1.4)],
            (x - 0.1, -2.1, 0), n=12)  # fmt: skip
        s.rounded(red, (x + 0.3, -1.95, 1.1), (0.12, 0.34, 0.6), 0.05)
        s.lathe(s.material(LAMP, 0.5, 0, 1.0), [(0.2, 2.2), (0.08, 2.4), (0.01, 2.41)], (x, -2.1, 0), n=20)


def restaurant(s: Site) -> None:
    gold, green = s.material((0.86, 0.66, 0.30), 0.35, 0.3), (0.04, 0.16, 0.07)
    wall = s.worn(s.material((0.66, 0.40, 0.24), 0.9), 0.15, 1)
    front(s, (0.30, 0.02, 0.025), wall, "RESTAURANT", gold, _tables, size=0.5)
    for x in (-1.85, 1.85):
        awning(s, ((0.40, 0.02, 0.03), (0.40, 0.02, 0.03)), x - 1.0, x + 1.0, (-2.6, 2.98), 1.0, 0.5, 10)
    for x in (-2.2, 0, 2.2):
        lantern(s, x, 3.95)
    for x, yaw in ((-2.0, 10), (2.1, -8)):
        bistro(s, x, -4.0, s.material((0.40, 0.02, 0.03), 0.6), yaw)
    for x in (-0.75, 0.75):
        tub(s, x, -2.95, (0.42, 0.18, 0.09))
    for x in (-2.45, -1.25, -0.6, 0.6, 1.25, 2.45):
        s.slab(s.material(green, 0.6), (x, -2.56, 5.1), (0.42, 0.08, 1.65))


def _letters(s: Site, x0: float, x1: float) -> None:
    """Parcels behind the glass."""
    for k in range(int((x1 - x0) / 0.42)):
        for z, grown in ((0.62, 1.0), (1.05, 0.8), (1.45, 0.6)):
            if (k + round(10 * z)) % 3:
                box = s.material((0.48 + 0.04 * (k % 3), 0.32, 0.17), 0.8)
                s.slab(box, (x0 + 0.25 + 0.42 * k, -2.05, z + 0.2 * grown), (0.38 * grown, 0.36, 0.4 * grown))


def post_office(s: Site) -> None:
    gold, red = s.material((0.92, 0.72, 0.25), 0.4, 0.2), s.paint((0.55, 0.012, 0.012))
    front(
        s, (0.50, 0.012, 0.014), s.blocks(BRICK, (0.5, 0.18), 0.02), "POST OFFICE", gold, _letters, size=0.5
    )
    for x in (-2.2, 0, 2.2):
        lantern(s, x, 3.95)
    s.lathe(red, [(0.38, 0), (0.38, 0.15), (0.33, 0.2), (0.33, 1.35), (0.4, 1.4), (0.38, 1.52), (0.2, 1.64),
        (0.01, 1.66)], (1.75, -3.6, 0), n=32)  # fmt: skip
    s.slab(s.material(BLACK, 0.6), (1.75, -3.93, 1.18), (0.36, 0.03, 0.06))
    s.slab(s.material(WHITE, 0.6), (1.75, -3.94, 0.88), (0.26, 0.02, 0.32))
    tub(s, -0.85, -2.95)
    board(s, -1.9, -3.4, ("STAMPS", "PARCELS"), 6)


BUILDERS: dict[str, Builder] = {"school": school, "hospital": hospital, "police-station": police_station,
    "fire-station": fire_station, "supermarket": supermarket, "restaurant": restaurant,
    "post-office": post_office}  # fmt: skip

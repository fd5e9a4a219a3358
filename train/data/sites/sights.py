"""Temples, bridges and rides of the fair, put together from simple shapes, as buildings.py does."""

from __future__ import annotations

import math
from typing import Any

from data.sites.lot import Builder, Site, around, shift, turn
from data.sites.surfaces import GOLD, STEEL, STONE

VERMILION, TIMBER = (0.58, 0.055, 0.015), (0.36, 0.23, 0.12)


def torii(s: Site) -> None:
    red, black = s.worn(s.material(VERMILION, 0.45), 0.15, 1), s.material((0.03, 0.03, 0.032), 0.5)
    for x in (-1, 1):
        s.tube(red, [(3.3 * x, 0, 0.3), (2.95 * x, 0, 6.6)], [0.42, 0.36], 32)
        s.lathe(black, [(0.55, 0), (0.55, 0.8), (0.44, 0.85)], (3.28 * x, 0, 0))
        s.lathe(s.material(STONE, 0.9), [(0.8, -0.1), (0.8, 0.15), (0.6, 0.2)], (3.28 * x, 0, 0))
        s.lathe(red, [(0.36, 6.2), (0.52, 6.3), (0.52, 6.5), (0.38, 6.6)], (2.97 * x, 0, 0))
    s.slab(red, (0, 0, 5.2), (8.4, 0.34, 0.5))
    s.slab(black, (0, -0.02, 5.9), (0.9, 0.3, 1.1))
    s.slab(s.material(GOLD, 0.4, 0.6), (0, -0.18, 5.9), (0.6, 0.02, 0.8))

    def sweep(material: Any, half: float, low: float, high: float, deep: float) -> None:
        rings = [[(x, y, z + 0.022 * x * x) for y, z in ((-deep, low), (deep, low), (deep, high), (-deep,
            high))] for x in [half * (-1 + k / 10) for k in range(21)]]  # fmt: skip
        s.loft(material, rings, 30)

    sweep(red, 4.5, 6.55, 7.0, 0.3)
    sweep(red, 5.0, 7.0, 7.4, 0.38)
    sweep(black, 5.2, 7.4, 7.62, 0.5)


def _eaves(s: Site, tiles: Any, under: Any, z: float, wide: float, top: float, tall: float) -> None:
    """A square roof with corners that turn up."""

    def square(half: float, height: float, lift: float) -> list[Any]:
        ring = []
        for k in range(40):
            side, t = divmod(k, 10)
            u = -1 + t / 5
            x, y = ((u, -1), (1, u), (-u, 1), (-1, -u))[side]
            ring.append((half * x * (1 + 0.03 * u**4), half * y * (1 + 0.03 * u**4), height
                + lift * abs(u) ** 3))  # fmt: skip
        return ring

    steps = [(wide, 0, 0.55), (0.8 * wide + 0.2 * top, 0.22, 0.3), (0.5 * (wide + top), 0.5, 0.1), (top, 1,
        0)]  # fmt: skip
    s.loft(under, [square(0.75 * wide, z - 0.25, 0.05), square(wide * 0.99, z - 0.02, 0.55)], 0)
    s.loft(tiles, [square(h, z + tall * t, lift) for h, t, lift in [(wide, -0.04, 0.55), *steps]], 30)


def pagoda(s: Site) -> None:
    red, wall = s.worn(s.material((0.45, 0.05, 0.02), 0.5), 0.2, 1), s.material((0.78, 0.74, 0.66), 0.9)
    tiles = s.worn(s.blocks((0.085, 0.10, 0.11), (0.35, 0.3), 0.05, 0.3), 0.2, 2)
    under, dark = s.material((0.35, 0.06, 0.03), 0.8), s.material((0.03, 0.025, 0.02), 0.8)
    s.slab(s.blocks(STONE, (1.0, 0.4)), (0, 0, 0.4), (11, 11, 0.8))
    s.slab(s.blocks(STONE, (1.0, 0.2)), (0, -6, 0.2), (3, 1.6, 0.4))
    for k in range(5):
        z, half = 0.8 + 4.1 * k, 3.3 - 0.36 * k
        s.slab(wall, (0, 0, z + 1.2), (2 * half, 2 * half, 2.6))
        for angle in (0, 90, 180, 270):
            with s.moved(turn(angle)):
                for x in (-1, -0.36, 0.36, 1):
                    s.slab(red, (half * x, -half, z + 1.2), (0.36, 0.36, 2.5))
                for h in (0.15, 2.3):
                    s.slab(red, (0, -half, z + h), (2 * half, 0.34, 0.3))
                s.slab(dark, (0, -half - 0.06, z + 1.2), (0.6 * half, 0.1, 1.9))
                s.slab(red, (0, -half - 0.1, z + 1.2), (0.07, 0.1, 1.9))
                if k:
                    s.slab(red, (0, -half - 0.75, z + 0.75), (2 * half + 1.5, 0.1, 0.1))
                    s.slab(red, (0, -half - 0.75, z + 0.4), (2 * half + 1.5, 0.06, 0.06))
                    for j in range(9):
                        s.slab(red, ((half + 0.7) * (-1 + j / 4), -half - 0.75, z + 0.4), (0.09, 0.09, 0.8))
        _eaves(s, tiles, under, z + 2.9, half + 2.3, half - 0.2 if k < 4 else 0.15, 1.3 if k < 4 else 2.4)
    gold = s.material(GOLD, 0.3, 0.9)
    s.tube(gold, [(0, 0, 22), (0, 0, 29)], [0.2, 0.06])
    for k in range(7):
        s.lathe(gold, [(0.55 - 0.04 * k, 24 + 0.5 * k), (0.62 - 0.04 * k, 24.1 + 0.5 * k), (0.55 - 0.04 * k,
            24.2 + 0.5 * k), (0.1, 24.1 + 0.5 * k)], n=24)  # fmt: skip
    s.ball(gold, (0, 0, 28.6), 0.3)


def _column(s: Site, material: Any, x: float, y: float, tall: float, r: float) -> None:
    rings = []
    for z, k in ((0, 1.0), (0.35 * tall, 0.97), (0.93 * tall, 0.8)):
        rings.append([(x + q * math.cos(a), y + q * math.sin(a), z) for a in around(80)
            for q in [r * k * (0.94 + 0.06 * abs(math.cos(10 * a)))]])  # fmt: skip
    s.loft(material, rings, 20)
    s.lathe(material, [(0.8 * r, 0.93 * tall), (1.2 * r, 0.97 * tall), (0.1, 0.97 * tall)], (x, y, 0))
    s.slab(material, (x, y, 0.985 * tall), (2.5 * r, 2.5 * r, 0.03 * tall))


def temple(s: Site) -> None:
    marble = s.worn(s.material((0.72, 0.64, 0.50), 0.8), 0.25, 0.5)
    for k in range(3):
        s.slab(marble, (0, 0, -1.25 + 0.5 * k), (27 - 1.4 * k, 37 - 1.4 * k, 0.5))
    for k in range(8):
        for y in (-16, 16):
            _column(s, marble, -11 + 22 * k / 7, y, 9.4, 0.85)
    for k in range(1, 10):
        for x in (-11, 11):
            _column(s, marble, x, -16 + 3.2 * k, 9.4, 0.85)
    s.slab(s.worn(s.material((0.40, 0.35, 0.27), 0.9), 0.2, 0.5), (0, 0, 4.7), (15, 25, 9.4))
    s.slab(s.material((0.04, 0.035, 0.03), 0.9), (0, -12.5, 3.4), (4, 0.2, 6.8))
    s.slab(marble, (0, 0, 10.0), (24.2, 34.2, 1.2))
    s.slab(marble, (0, 0, 11.2), (24.0, 34.0, 1.2))
    for angle, half, span in ((0, 17.0, 12), (90, 12.0, 17)):
        with s.moved(turn(angle)):
            for x in [-span + 0.8 + (2 * span - 1.6) * k / 14 for k in range(15)]:
                for j in (-0.3, 0, 0.3):
                    s.slab(marble, (x + j, -half - 0.08, 11.2), (0.22, 0.3, 1.1))
    s.slab(marble, (0, 0, 12.0), (26, 36, 0.5))
    s.roof(marble, (0, 0, 12.3), 24, 34.6, 3.9, turned=True)
    with s.moved(shift(0, -17.6, 12.2)):
        for x in (-1, 1):
            s.beams(marble, [((13.2 * x, 0, 0.2), (0, 0, 4.6))], 0.9)
    s.roof(s.worn(s.blocks((0.50, 0.36, 0.24), (0.9, 0.7), 0.05), 0.3, 0.5), (0, 0.4, 12.6), 26, 35.4, 4.2,
        turned=True)  # fmt: skip


def bridge(s: Site) -> None:
    stone, rim = s.blocks((0.36, 0.32, 0.26), (0.9, 0.4), 0.03, 0.4), s.blocks((0.44, 0.40, 0.33), (0.5, 0.5),
        0.03, 0.3)  # fmt: skip

    def deck(x: float) -> float:
        return 4.6 - 0.011 * x * x

    outline: list[tuple[float, float]] = [(-15, -0.6)]
    for x, half in ((-9.2, 2.5), (0, 3.5), (9.2, 2.5)):
        outline += [(x - half, -0.6), *((x - half * math.cos(a), 0.4 + half * 0.9 * math.sin(a))
            for a in [math.pi * k / 16 for k in range(17)]), (x + half, -0.6)]  # fmt: skip
    outline += [(15, -0.6), *((x, deck(x)) for x in [15 - k for k in range(31)])]
    s.prism(stone, outline, -2.4, 2.4)
    for y in (-2.4, 2.4):
        wall = [(x, deck(x) - 0.15) for x in [-15 + k for k in range(31)]]
        s.prism(stone, wall + [(x, z + 1.0) for x, z in wall[::-1]], y - 0.25, y + 0.25)
        s.prism(rim, [(x, z + 1.0) for x, z in wall] + [(x, z + 1.2) for x, z in wall[::-1]], y - 0.36, y
            + 0.36)  # fmt: skip
    for x, half in ((-9.2, 2.5), (0, 3.5), (9.2, 2.5)):
        for k in range(15):
            a = math.pi * (k + 0.5) / 15
            with s.moved(shift(x + (half + 0.3) * math.cos(a), -2.42, 0.4 + (half * 0.9 + 0.3) * math.sin(a)),
                turn(-math.degrees(a), "Y")):  # fmt: skip
                s.rounded(rim, (0, 0, 0), (0.6, 0.3, 2 * half / 15 * 1.45), 0.04)
    for x in (-5.2, 5.2):
        s.loft(stone, [[(x + a, y, z) for a, y in ((-1.2, -2.3), (0, -3.5), (1.2, -2.3))] for z in (-0.6,
            2.2)] + [[(x, -2.4, 2.9)] * 3], 0)  # fmt: skip


def suspension_bridge(s: Site) -> None:
    red = s.worn(s.material((0.42, 0.055, 0.02), 0.5), 0.12, 0.05)
    for x in (-180, 180):
        s.slab(s.blocks((0.5, 0.48, 0.44), (8, 4), 0.2), (x, 0, -4), (34, 60, 20))
        for y in (-14, 14):
            for low, high, w in ((0, 60, 14), (60, 105, 12.5), (105, 150, 11), (150, 195, 9.5)):
                s.slab(red, (x, y, (low + high) / 2), (w, 0.75 * w, high - low))
        for z, h in ((100, 10), (145, 9), (190, 10), (52, 8), (30, 5)):
            s.slab(red, (x, 0, z), (7, 26, h))
        s.beams(red, [((x, -14, a), (x, 14, b)) for a, b in ((8, 30), (30, 8), (30, 52), (52, 30))], 4)

    def cable(x: float) -> float:
        if abs(x) <= 180:
            return 72 + 123 * (x / 180) ** 2
        return 195 - 135 * (abs(x) - 180) / 170

    for y in (-14, 14):
        s.tube(red, [(x, y, cable(x)) for x in range(-350, 351, 10)], 2.2, 8)
        s.beams(red, [((x, y, 60), (x, y, cable(x))) for x in range(-330, 331, 15)], 1.0)
        for z in (52, 60):
            s.beams(red, [((-350, y, z), (350, y, z))], 2.4)
        s.beams(red, [((x, y, 52 + 8 * (k % 2)), (x + 10, y, 60 - 8 * (k % 2))) for k,
            x in enumerate(range(-350, 350, 10))], 1.2)  # fmt: skip
    s.slab(s.material((0.20, 0.20, 0.21), 0.9), (0, 0, 60), (700, 27, 2))
    for x in (-350, 350):
        s.slab(s.blocks((0.5, 0.48, 0.44), (8, 4), 0.2), (x, 0, 24), (26, 40, 76))


def ferris_wheel(s: Site) -> None:
    white, steel = s.material((0.82, 0.83, 0.85), 0.35), s.material(STEEL, 0.3, 0.8)
    colours = ((0.55, 0.02, 0.02), (0.80, 0.45, 0.02), (0.02, 0.20, 0.50), (0.05, 0.35, 0.12))
    cars = [s.paint(c) for c in colours]
    glass, n, r = s.material((0.06, 0.09, 0.12), 0.05), 20, 14.0
    with s.moved(shift(0, 0, 17)):
        for y in (-1.3, 1.3):
            for q in (r, 0.9 * r):
                s.tube(white, [(q * math.cos(a), y, q * math.sin(a)) for a in around(60)], 0.14, 6, loop=True)
            s.beams(white, [((r * math.cos(a), y, r * math.sin(a)), (0.9 * r * math.cos(b), y,
                0.9 * r * math.sin(b))) for k, a in enumerate(around(40)) for b in (a + math.pi / 40,
                a - math.pi / 40)], 0.1)  # fmt: skip
            s.beams(white, [((0, y, 0), (0.9 * r * math.cos(a), y, 0.9 * r * math.sin(a)))
                for a in around(n)], 0.14)  # fmt: skip
        s.beams(white, [((r * math.cos(a), -1.3, r * math.sin(a)), (r * math.cos(a), 1.3, r * math.sin(a)))
            for a in around(n)], 0.14)  # fmt: skip
        s.lathe(steel, [(0.01, -1.9), (1.0, -1.9), (1.0, 1.9), (0.01, 1.9)], axis="y")
        for k, a in enumerate(around(n)):
            x, z = r * math.cos(a), r * math.sin(a) - 1.2
            s.rounded(cars[k % 4], (x, 0, z - 0.35), (1.7, 1.9, 0.9), 0.25)
            s.rounded(glass, (x, 0, z + 0.2), (1.5, 1.7, 0.8), 0.2)
            s.rounded(cars[k % 4], (x, 0, z + 0.65), (1.7, 1.9, 0.3), 0.14)
    for y in (-1, 1):
        s.tube(white, [(-7, 4.5 * y, 0), (0, 1.9 * y, 17)], 0.36)
        s.tube(white, [(7, 4.5 * y, 0), (0, 1.9 * y, 17)], 0.36)
        s.tube(white, [(-4.1, 3.4 * y, 7), (4.1, 3.4 * y, 7)], 0.16)
    s.slab(s.material((0.45, 0.44, 0.42), 0.9), (0, 0, -0.2), (17, 11, 0.5))
    s.slab(s.paint(colours[0]), (0, -3, 0.8), (3.5, 1.6, 1.6))


def carousel(s: Site) -> None:
    red, cream, gold = s.paint((0.50, 0.015, 0.02)), s.paint((0.80, 0.74, 0.58)), s.material(GOLD, 0.25, 0.9)
    canvas, floor = s.striped([(0.55, 0.02, 0.02), (0.82, 0.79, 0.70)], 0.6, True, 24), s.boards((0.36, 0.2,
        0.1))  # fmt: skip
    s.lathe(red, [(5.2, 0), (5.2, 0.4), (0.1, 0.4)], n=48)
    s.lathe(floor, [(5.0, 0.41), (0.1, 0.42)], n=48)
    s.lathe(gold, [(5.25, 0.3), (5.3, 0.4), (5.2, 0.45)], n=48)
    s.lathe(cream, [(1.3, 0.4), (1.3, 4.4)], n=12, smooth=0)
    for a in around(12, math.pi / 12):
        s.slab(s.material((0.55, 0.62, 0.68), 0.05, 0.9), (1.28 * math.cos(a), 1.28 * math.sin(a), 2.6), (0.5,
            0.5, 1.6))  # fmt: skip
    s.lathe(canvas, [(5.3, 4.5), (4.0, 5.3), (2.2, 6.1), (0.5, 7.1), (0.1, 7.3)], n=96)
    s.lathe(red, [(5.3, 4.0), (5.4, 4.1), (5.4, 4.55), (5.2, 4.6), (5.2, 4.0), (5.3, 4.0)], n=48)
    for a in around(24):
        s.ball(s.material((1, 0.85, 0.5), 0.3, 0, 1.0), (5.42 * math.cos(a), 5.42 * math.sin(a), 4.32), 0.1,
            10)  # fmt: skip
        s.lathe(cream, [(0.36, 0), (0.36, 0.1)], (5.25 * math.cos(a), 5.25 * math.sin(a), 3.92), n=16)
    s.ball(gold, (0, 0, 7.5), 0.3)
    s.tube(gold, [(0, 0, 7.3), (0, 0, 8.4)], 0.05)
    coats = [s.paint(c) for c in ((0.82, 0.80, 0.76), (0.22, 0.10, 0.05), (0.62, 0.48, 0.28), (0.04, 0.04,
        0.045))]  # fmt: skip
    for k, a in enumerate(around(12)):
        x, y, z = 4.2 * math.cos(a), 4.2 * math.sin(a), 1.5 + 0.25 * (k % 2)
        s.tube(gold, [(x, y, 0.4), (x, y, 4.3)], 0.05)
        with s.moved(shift(x, y, z), turn(math.degrees(a) + 90)):
            coat = coats[k % 4]
            s.ball(coat, (0, 0, 0), (0.62, 0.24, 0.28), 20)
            s.tube(coat, [(0.4, 0, 0.1), (0.65, 0, 0.45), (0.75, 0, 0.75)], [0.22, 0.16, 0.12])
            s.tube(coat, [(0.68, 0, 0.78), (1.0, 0, 0.6)], [0.14, 0.08])
            s.tube(gold, [(0.3, 0, 0.35), (0.55, 0, 0.75), (0.68, 0, 0.95)], [0.05, 0.09, 0.03])
            s.tube(gold, [(-0.6, 0, 0.1), (-0.85, 0, -0.1), (-0.85, 0, -0.5)], [0.06, 0.09, 0.03])
            s.rounded(red, (-0.05, 0, 0.2), (0.5, 0.4, 0.2), 0.08)
            for u in (-0.4, 0.45):
                for v in (-0.13, 0.13):
                    s.tube(coat, [(u, v, -0.1), (u + 0.12 * (1 if v > 0 else -1), v, -0.45), (u - 0.05, v,
                        -0.8)], [0.1, 0.06, 0.05])  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "torii": torii, "pagoda": pagoda, "greek-temple": temple, "stone-bridge": bridge,
    "suspension-bridge": suspension_bridge, "ferris-wheel": ferris_wheel, "carousel": carousel,
}  # fmt: skip

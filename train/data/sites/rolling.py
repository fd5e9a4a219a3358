"""A tank, vans that sell food, a hot dog stand, a limousine, a monster truck; their fronts to the right."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data.sites.fittings import INSIDE, LAMP, awning, board
from data.sites.lot import Builder, Site, around, shift, turn
from data.sites.machines import _track
from data.sites.racers import pickup
from data.sites.surfaces import BLACK, STEEL, WHITE
from data.sites.vehicles import CHROME, DARK_GLASS

OLIVE = (0.085, 0.10, 0.045)


def tank(s: Site) -> None:
    green = s.worn(s.worn(s.material(OLIVE, 0.6), 0.35, 0.9), 0.25, 6)
    dark, steel = s.material((0.03, 0.032, 0.028), 0.6), s.material((0.12, 0.12, 0.11), 0.4, 0.7)
    for y in (-1.35, 1.35):
        _track(s, y, 6.4, 0.55, 0.62)
        s.prism(green, [(-3.4, 1.0), (-3.2, 1.18), (3.1, 1.18), (3.45, 0.95), (3.4, 0.9), (3.0, 1.1), (-3.1,
            1.1)], y - 0.38,
            y + 0.38)  # fmt: skip
        for k in range(5):
            s.slab(green, (-2.4 + 1.2 * k, y + math.copysign(0.36, y), 0.98), (1.12, 0.05, 0.32))
    s.prism(
        green, [(-3.3, 0.7), (-3.1, 1.35), (1.9, 1.4), (3.4, 0.95), (3.1, 0.5), (-2.9, 0.45)], -1.05, 1.05
    )
    s.prism(green, [(-3.2, 1.15), (-3.0, 1.42), (1.7, 1.42), (2.9, 1.15)], -1.65, 1.65)
    low = [(-1.9, -1.15), (0.9, -1.3), (1.75, -0.6), (1.75, 0.6), (0.9, 1.3), (-1.9, 1.15)]
    s.loft(green, [[(x, y, 1.45) for x, y in low], [(x * 0.99, y * 1.02, 1.75) for x, y in low],
        [(x * 0.8 - 0.1, y * 0.74, 2.3) for x, y in low]], 20)  # fmt: skip
    s.loft(green, [[(1.3, y, z) for y, z in ((-0.45, 1.6), (0.45, 1.6), (0.4, 2.15), (-0.4, 2.15))], [(2.15, y, z)
        for y, z in ((-0.3, 1.68), (0.3, 1.68), (0.26, 2.05), (-0.26, 2.05))]], 20)  # fmt: skip
    s.tube(green, [(2.0, 0, 1.88), (5.7, 0, 2.02)], [0.13, 0.105], 16)
    s.tube(green, [(3.7, 0, 1.945), (4.3, 0, 1.967)], 0.17, 16)
    s.tube(green, [(5.45, 0, 2.01), (5.85, 0, 2.025)], 0.15, 16)
    s.tube(dark, [(5.84, 0, 2.025), (5.87, 0, 2.026)], 0.09, 12)
    for x, y in ((-0.5, 0.35), (-0.4, -0.42)):
        s.lathe(green, [(0.36, 2.2), (0.34, 2.42), (0.28, 2.48), (0.01, 2.5)], (x, y, 0), n=24)
    s.tube(steel, [(-0.4, -0.75, 2.6), (0.9, -0.75, 2.68)], 0.04, 8)
    s.beams(steel, [((-0.3, -0.6, 2.4), (-0.2, -0.75, 2.6))], 0.06)
    s.tube(dark, [(-1.6, 0.8, 2.2), (-1.7, 0.85, 4.2)], 0.018, 6)
    for k in range(4):
        s.rounded(green, (-2.35 - 0.02 * k, -0.75 + 0.5 * k, 1.95), (0.5, 0.44, 0.4), 0.06)
    s.tube(
        s.worn(s.material((0.20, 0.17, 0.10), 0.9), 0.3, 6),
        [(-2.75, -1.0, 1.65), (-2.75, 1.0, 1.65)],
        0.2,
        12,
    )
    for y in (-0.85, 0.85):
        s.lathe(s.material((0.9, 0.85, 0.7), 0.2, 0, 0.3), [(0.13, 0), (0.12, 0.08), (0.01, 0.1)], (2.75, y,
            1.25), "x", 16)  # fmt: skip
    star = [((0.36 if k % 2 == 0 else 0.145) * math.sin(math.pi * k / 5),
        (0.36 if k % 2 == 0 else 0.145) * math.cos(math.pi * k / 5))
        for k in range(10)]  # fmt: skip
    with s.moved(shift(-0.4, -1.18, 1.88), turn(-26, "X")):
        s.prism(s.material((0.8, 0.8, 0.76), 0.7), star, -0.01, 0.03)


def _van(s: Site, paint: Any, lower: Any, roof: Any) -> None:
    """A tall retro van with an open hatch on the side of the viewer."""
    steel, glass, black = s.material(CHROME, 0.2, 0.9), s.material(DARK_GLASS, 0.05), s.material(BLACK, 0.6)
    inside = s.material(INSIDE, 0.8, 0, 0.5)
    body = [(-2.9, 0.55), (2.55, 0.55), (3.0, 0.75), (3.02, 1.35), (2.5, 1.55), (2.15, 2.6), (1.9, 2.75),
        (-2.75, 2.75), (-2.95, 2.6)]  # fmt: skip
    s.prism(paint, body, -1.1, 1.1)
    s.prism(lower, [(-2.93, 0.5), (2.55, 0.5), (3.02, 0.72), (3.04, 1.2), (-2.95, 1.2)], -1.12, 1.12)
    s.rounded(roof, (-0.4, 0, 2.8), (4.9, 2.2, 0.24), 0.1)
    s.slab(steel, (0.05, 0, 1.22), (6.0, 2.27, 0.06))
    with s.moved(shift(2.36, 0, 2.05), turn(-17, "Y")):
        s.rounded(glass, (0, 0, 0), (0.1, 1.9, 0.85), 0.04)
        s.slab(paint, (0.03, 0, 0), (0.08, 0.06, 0.9))
    for side in (-1, 1):
        s.prism(
            glass,
            [(1.35, 1.5), (2.3, 1.5), (2.02, 2.35), (1.35, 2.35)],
            side * 1.105 - 0.01,
            side * 1.105 + 0.01,
        )
        s.beams(black, [((1.2, 1.12 * side, 0.6), (1.2, 1.12 * side, 2.6))], 0.02)
        s.lathe(s.material((1, 0.96, 0.85), 0.1, 0, 0.6), [(0.2, 0), (0.19, 0.06), (0.01, 0.1)], (3.02,
            0.75 * side, 1.02), "x", 24)  # fmt: skip
        s.lathe(steel, [(0.2, 0), (0.25, 0.02), (0.2, 0.06), (0.2, 0)], (3.02, 0.75 * side, 1.02), "x", 24)
        for x in (-1.9, 1.95):
            s.lathe(black, [(0.01, -0.1), (0.52, -0.1), (0.52, 0.1), (0.01, 0.1)], (x, 1.04 * side, 0.5), "y")
            s.wheel((x, side * 1.02, 0.42), 0.42, 0.28, steel)
            s.lathe(s.material(WHITE, 0.5), [(0.27, 0.0), (0.35, 0.0), (0.35, 0.01), (0.27, 0.01), (0.27, 0)],
                (x, side * 1.02 + math.copysign(0.14, side), 0.42), "y")  # fmt: skip
    s.rounded(steel, (3.05, 0, 0.62), (0.18, 2.2, 0.2), 0.07)
    s.slab(steel, (3.03, 0, 1.0), (0.04, 0.9, 0.3))
    s.slab(inside, (-0.95, -1.08, 1.95), (2.9, 0.07, 0.95))
    s.slab(s.material(LAMP, 0.6, 0, 1.6), (-0.95, -1.16, 2.36), (2.7, 0.08, 0.03))
    for a, b in (((-2.42, 1.45), (0.52, 1.45)), ((-2.42, 2.45), (0.52, 2.45)), ((-2.4, 1.45), (-2.4, 2.45)),
        ((0.5, 1.45), (0.5, 2.45))):  # fmt: skip
        s.beams(steel, [((a[0], -1.14, a[1]), (b[0], -1.14, b[1]))], 0.07)
    s.slab(steel, (-0.95, -1.3, 1.43), (3.0, 0.42, 0.05))


def food_truck(s: Site) -> None:
    teal, cream = s.paint((0.015, 0.20, 0.22)), s.paint((0.82, 0.72, 0.50))
    _van(s, teal, cream, s.paint((0.80, 0.76, 0.66)))
    awning(s, ((0.70, 0.10, 0.04), (0.85, 0.80, 0.68)), -2.5, 0.6, (-1.14, 2.55), 0.95, 0.32, 9)
    s.rounded(s.paint((0.65, 0.06, 0.03)), (-0.6, -0.9, 3.25), (3.7, 0.14, 0.72), 0.06)
    s.text(s.material((1.0, 0.86, 0.55), 0.5, 0, 0.5), "STREET FOOD", (-0.6, -0.98, 3.25), 0.5)
    for k in range(10):
        s.ball(s.material((1.0, 0.8, 0.4), 0.4, 0, 1.0), (-2.3 + 0.378 * k, -0.98, 3.6), 0.05, 8)
    red, yellow = s.material((0.65, 0.03, 0.02), 0.4), s.material((0.85, 0.6, 0.03), 0.4)
    for x, colour in ((0.3, red), (0.14, yellow), (-0.02, s.material((0.2, 0.35, 0.05), 0.4))):
        s.lathe(colour, [(0.05, 1.46), (0.05, 1.62), (0.015, 1.7), (0.01, 1.74)], (x, -1.4, 0), n=12)
    bun, filling = s.worn(s.material((0.52, 0.28, 0.09), 0.6), 0.2, 9), s.material((0.20, 0.30, 0.05), 0.7)
    for x in (-2.0, -1.5, -1.0):
        s.ball(bun, (x, -1.36, 1.53), (0.17, 0.14, 0.07), 14)
        s.ball(filling, (x, -1.36, 1.58), (0.19, 0.15, 0.03), 14)
        s.ball(bun, (x, -1.36, 1.64), (0.17, 0.14, 0.09), 14)
    board(s, 1.6, -2.0, ("TACOS", "BURGERS"), 8)
    s.tube(s.material(STEEL, 0.3, 0.8), [(-2.2, 0.4, 2.8), (-2.2, 0.4, 3.5)], 0.12, 12)


def ice_cream_van(s: Site) -> None:
    pink, cream = s.paint((0.80, 0.30, 0.38)), s.paint((0.86, 0.80, 0.66))
    _van(s, cream, pink, s.paint((0.80, 0.30, 0.38)))
    awning(s, ((0.80, 0.26, 0.36), (0.88, 0.85, 0.78)), -2.5, 0.6, (-1.14, 2.55), 0.8, 0.3, 9)
    s.rounded(pink, (0.1, -0.9, 3.18), (3.2, 0.14, 0.6), 0.06)
    s.text(s.material(WHITE, 0.5, 0, 0.4), "ICE CREAM", (0.1, -0.98, 3.18), 0.48)
    waffle = s.blocks((0.58, 0.32, 0.11), (0.16, 0.16), 0.03, 0.2)
    with s.moved(shift(-2.1, 0, 2.9), turn(-8, "Y")):
        s.lathe(waffle, [(0.12, 0), (0.42, 1.05), (0.46, 1.05), (0.46, 1.2), (0.1, 1.2)], n=32)
        soft = s.material((0.90, 0.86, 0.76), 0.5)
        turns = [(0.36 * (1 - t) * math.cos(20 * t), 0.36 * (1 - t) * math.sin(20 * t),
            1.3 + 0.85 * t) for t in [k / 60 for k in
            range(61)]]  # fmt: skip
        s.tube(soft, turns, [0.22 - 0.0031 * k for k in range(61)], 10)
        s.lathe(soft, [(0.4, 1.15), (0.42, 1.3), (0.2, 1.7), (0.05, 2.1)])
        s.tube(
            s.worn(s.material((0.16, 0.07, 0.03), 0.7), 0.3, 9),
            [(0.15, -0.1, 1.5), (0.5, -0.25, 2.4)],
            0.09,
            10,
        )
    for k, (x, colour) in enumerate(((-2.0, (0.80, 0.28, 0.36)), (-1.6, (0.85, 0.78, 0.55)), (-1.2, (0.20, 0.09,
        0.04)), (-0.8, (0.35, 0.60,
        0.40)), (-0.4, (0.75, 0.45, 0.10)))):  # fmt: skip
        s.lathe(waffle, [(0.02, 1.47), (0.075, 1.68)], (x, -1.36, 0), n=14)
        s.ball(s.material(colour, 0.6), (x, -1.36, 1.73), 0.1, 14)
        if k % 2:
            s.ball(s.material(colour, 0.6), (x + 0.02, -1.36, 1.85), 0.085, 14)
    for x, z, r in ((1.9, 0.9, 0.16), (-2.6, 0.95, 0.16)):
        s.lathe(s.material(WHITE, 0.5), [(r, -0.01), (r, 0.01), (0.01, 0.01)], (x, -1.13, z), "y", 24)


def hot_dog_stand(s: Site) -> None:
    red, steel, yellow = s.paint((0.55, 0.015, 0.015)), s.material(CHROME, 0.2, 0.9), s.material((0.85, 0.58,
        0.03), 0.5)  # fmt: skip
    white = s.material(WHITE, 0.6)
    s.rounded(red, (0, 0, 0.75), (2.0, 1.0, 0.8), 0.08)
    s.rounded(steel, (0, 0, 1.18), (2.15, 1.12, 0.1), 0.04)
    s.slab(yellow, (0, -0.51, 0.82), (1.8, 0.02, 0.5))
    s.text(s.material((0.5, 0.01, 0.01), 0.6), "HOT DOGS", (0, -0.53, 0.84), 0.33)
    for x in (-0.72, 0.72):
        for y in (-0.5, 0.5):
            s.wheel((x, y, 0.27), 0.27, 0.1, steel)
            s.beams(steel, [((x, y * 1.02, 0.27), (x + 0.22 * math.cos(a), y * 1.02,
                0.27 + 0.22 * math.sin(a))) for a in around(10)], 0.02)  # fmt: skip
    s.tube(steel, [(-1.05, -0.4, 1.0), (-1.4, -0.4, 1.1), (-1.4, 0.4, 1.1), (-1.05, 0.4, 1.0)], 0.035, 8)
    bun, dog = s.worn(s.material((0.60, 0.34, 0.13), 0.6), 0.2, 9), s.material((0.42, 0.09, 0.03), 0.3)
    for k in range(4):
        x = -0.1 + 0.28 * k
        s.rounded(bun, (x, -0.15, 1.28), (0.2, 0.6, 0.12), 0.055)
        s.tube(dog, [(x, -0.52, 1.34), (x, -0.15, 1.36), (x, 0.22, 1.34)], [0.05, 0.065, 0.05], 12)
        s.tube(yellow, [(x + 0.03 * math.sin(9 * t), -0.45 + 0.6 * t,
            1.425) for t in [j / 16 for j in range(17)]], 0.018, 6)  # fmt: skip
    for x, colour in ((-0.42, (0.65, 0.02, 0.02)), (-0.6, (0.85, 0.6, 0.02)), (-0.78, (0.85, 0.83, 0.76))):
        s.lathe(
            s.material(colour, 0.35),
            [(0.07, 1.23), (0.07, 1.46), (0.02, 1.55), (0.01, 1.62)],
            (x, -0.35, 0),
            n=16,
        )
    s.rounded(steel, (-0.6, 0.2, 1.4), (0.6, 0.5, 0.35), 0.08)
    s.tube(steel, [(0, 0.25, 1.1), (0, 0.25, 3.1)], 0.03, 10)
    cloths = [s.material((0.60, 0.02, 0.02), 0.8), s.material((0.88, 0.66, 0.06), 0.8)]
    n = 12
    for k in range(n):
        a, b = 2 * math.pi * k / n, 2 * math.pi * (k + 1) / n
        mid = (a + b) / 2
        rim = [(1.5 * math.cos(t), 0.25 + 1.5 * math.sin(t), 2.52) for t in (a, mid, b)]
        half = [(0.8 * math.cos(t), 0.25 + 0.8 * math.sin(t), 2.92) for t in (a, mid, b)]
        hem = [(x, y, 2.34) for x, y, _ in rim]
        s.form(cloths[k % 2], [*hem, *rim, *half, (0, 0.25, 3.1)], [(0, 1, 4, 3), (1, 2, 5, 4), (3, 4, 7, 6),
            (4, 5, 8, 7), (6, 7, 9),
            (7, 8, 9)], 30)  # fmt: skip
    s.ball(white, (0, 0.25, 3.14), 0.06, 12)


def limousine(s: Site) -> None:
    s.model("B94")
    s.dye("glass", DARK_GLASS, 0.05)
    s.dye("carPaint", (0.72, 0.72, 0.70), 0.15)
    for body in [o for o in bpy.context.scene.objects if o.type == "MESH"]:
        for vertex in body.data.vertices:
            x = vertex.co.x
            vertex.co.x = x + 1.5 * max(-1.0, min(1.0, (x + 0.1) / 0.5))


def monster_truck(s: Site) -> None:
    with s.moved(shift(0, 0, 1.15)):
        pickup(s)
    red = (0.55, 0.012, 0.02)
    s.dye("firstcolor", red, 0.2)
    rubber, steel = s.material((0.02, 0.02, 0.021), 0.85), s.material(CHROME, 0.2, 0.9)
    yellow, black = s.paint((0.85, 0.55, 0.01)), s.material(BLACK, 0.5)
    for x in (1.35, -1.75):
        s.tube(steel, [(x, -1.0, 0.95), (x, 1.0, 0.95)], 0.12, 12)
        s.ball(steel, (x, 0, 0.95), 0.3, 16)
        for side in (-1, 1):
            at = (x, 1.25 * side, 0.95)
            s.lathe(rubber, [(0.45, -0.36), (0.8, -0.38), (0.9, -0.28), (0.9, 0.28), (0.8, 0.38), (0.45, 0.36),
                (0.45, -0.36)], at, "y", 48)  # fmt: skip
            lugs = []
            for k, a in enumerate(around(26)):
                p = (x + 0.92 * math.cos(a), 0.95 + 0.92 * math.sin(a))
                y0, y1 = (0.02, 0.4) if k % 2 else (-0.4, -0.02)
                lugs.append(((p[0], 1.25 * side + y0, p[1]), (p[0], 1.25 * side + y1, p[1])))
            s.beams(rubber, lugs, 0.13)
            out = math.copysign(1, side)
            s.lathe(steel, [(0.45, -0.3 * out), (0.47, 0.34 * out), (0.4, 0.34 * out), (0.36, 0.1 * out), (0.1,
                0.14 * out), (0.01,
                0.2 * out)], at, "y", 32)  # fmt: skip
            for a in around(8):
                s.ball(black, (x + 0.25 * math.cos(a), at[1] + 0.15 * out, 0.95 + 0.25 * math.sin(a)), (0.06,
                    0.02, 0.06), 8)  # fmt: skip
            for dx in (-0.25, 0.25):
                s.tube(yellow, [(x + dx, 0.75 * side, 1.0), (x + 0.6 * dx, 0.6 * side, 1.75)], 0.08, 10)
    s.beams(yellow, [((-2.3, y, 1.5), (1.9, y, 1.5)) for y in (-0.5, 0.5)], 0.14)
    s.tube(steel, [(2.1, -0.8, 1.5), (2.2, -0.8, 1.75), (2.2, 0.8, 1.75), (2.1, 0.8, 1.5)], 0.06, 8)
    for y in (-0.5, -0.17, 0.17, 0.5):
        s.lathe(s.material((1, 0.95, 0.8), 0.2, 0, 0.8), [(0.1, 0), (0.1, 0.1), (0.01, 0.12)], (-0.62, y, 2.94),
            "x", 16)  # fmt: skip


BUILDERS: dict[str, Builder] = {"tank": tank, "food-truck": food_truck, "ice-cream-van": ice_cream_van,
    "hot-dog-stand": hot_dog_stand, "limousine": limousine, "monster-truck": monster_truck}  # fmt: skip

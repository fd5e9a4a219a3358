"""A ballroom, the tomb of a pharaoh and a shopping mall."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data import studio
from data.insides.kit import CANDLE, DAY, OAK, WARM, Inside
from data.sites.lot import arch, around, shift, turn
from data.stage import Colour

INK: tuple[Colour, ...] = ((0.26, 0.055, 0.02), (0.02, 0.09, 0.16), (0.04, 0.15, 0.09), (0.05, 0.035, 0.02))


def _chandelier(s: Inside, x: float, y: float, z: float, top: float, r: float, watts: float) -> None:
    """Rings of candles and strings of glass on a chain."""
    gold = s.material((0.72, 0.50, 0.16), 0.25, 0.95)
    drop = s.material((0.85, 0.88, 0.92), 0.05, 0, 0.25)
    s.tube(gold, [(x, y, z + 0.5), (x, y, top)], 0.025, 8)
    s.lathe(
        gold,
        [(0.02, 0.6), (0.12, 0.5), (0.05, 0.3), (0.14, 0.1), (0.04, -0.15), (0.01, -0.25)],
        (x, y, z),
        n=18,
    )
    for q, h, n in ((r, 0.0, 14), (0.6 * r, 0.35, 9)):
        s.tube(gold, [(x + q * math.cos(a), y + q * math.sin(a), z + h) for a in around(36)], 0.022, 6, True)
        for k, a in enumerate(around(n)):
            u, v = x + q * math.cos(a), y + q * math.sin(a)
            s.tube(
                gold, [(x, y, z + h - 0.12), ((x + u) / 2, (y + v) / 2, z + h - 0.2), (u, v, z + h)], 0.014, 5
            )
            s.candle((u, v, z + h + 0.02), 0.16, 0.02)
            s.bulb((u, v, z + h + 0.26), 0.035, 0, (1.0, 0.72, 0.36), 9)
            for j in range(3):
                s.ball(drop, (u, v, z + h - 0.09 - 0.08 * j), 0.028 - 0.005 * j, 8)
            if k % 2:
                for j in range(6):
                    t = j / 6
                    s.ball(
                        drop,
                        (x + (u - x) * t, y + (v - y) * t, z + 0.62 - (0.62 - h) * t - 0.25 * t * (1 - t)),
                        0.02,
                        6,
                    )
    s.point((x, y, z - 0.3), watts, (1.0, 0.80, 0.55), 0.5)


def ballroom(s: Inside) -> None:
    """A hall of white and gold with tall windows, mirrors, chandeliers and a shining floor."""
    floor = s.grain(OAK, 0.16, "y", "x", 1.4, 0.002, 0.12, 0.6)
    wall, gold = s.plaster((0.70, 0.66, 0.58), 0.03), s.worn(s.material((0.70, 0.48, 0.15), 0.3, 0.9), 0.2, 6)
    s.shell(13, 22, 7.4, floor, wall, s.plaster((0.76, 0.73, 0.66)), None)
    white = s.material((0.78, 0.76, 0.71), 0.4)
    dark = s.grain(((0.10, 0.05, 0.02), (0.20, 0.10, 0.05)), 0.2, "y", "x", 3)
    for x in (-5.6, 5.6):
        s.slab(dark, (x, 10, 0.003), (0.4, 24, 0.006))
    red = s.cloth((0.24, 0.012, 0.018), (0.18, 0.008, 0.012))
    view = s.seen("valley12-harro", 1.5)
    for side in (-1, 1):
        for k in range(5):
            y = 3.2 + 4.0 * k
            with s.moved(shift(side * 6.46, y, 0), turn(-90 * side)):
                if side < 0:
                    s.prism(s.shine((0.80, 0.90, 1.0), 1.5), arch(0, 1.7, 0.5, 4.2, 5.05), -0.02, 0.0)
                    for u in (-0.57, 0, 0.57):
                        s.slab(white, (u, -0.05, 2.7), (0.06, 0.06, 4.6))
                    for z in (0.55, 1.6, 2.7, 3.8):
                        s.slab(white, (0, -0.05, z), (1.7, 0.06, 0.06))
                else:
                    s.prism(
                        s.material((0.86, 0.87, 0.88), 0.03, 1.0), arch(0, 1.7, 0.5, 4.2, 5.05), -0.02, 0.0
                    )
                for sign in (-1, 1):
                    s.drape(red, (sign * 1.25, -0.18), (sign * 0.72, -0.18), 0.05, 5.3, 5, 0.07, 0.3)
                s.slab(gold, (0, -0.15, 5.35), (2.7, 0.16, 0.22))
            for d in (-2.0,):
                s.slab(white, (side * 6.35, y + d, 3.0), (0.3, 0.55, 6.0))
                s.slab(gold, (side * 6.32, y + d, 6.0), (0.42, 0.7, 0.24))
                s.slab(gold, (side * 6.32, y + d, 0.5), (0.36, 0.62, 0.10))
                for j in (-1, 1):
                    s.candle((side * 6.05, y + d + 0.14 * j, 2.7), 0.2, 0.022)
                    s.bulb((side * 6.05, y + d + 0.14 * j, 2.97), 0.035, 3, (1.0, 0.72, 0.36), 7)
                s.tube(
                    gold,
                    [(side * 6.25, y + d, 2.5), (side * 6.05, y + d, 2.45), (side * 6.05, y + d, 2.7)],
                    0.025,
                    6,
                )
    for z, thick, out in ((6.35, 0.35, 0.30), (6.75, 0.22, 0.55), (7.1, 0.18, 0.8)):
        for side in (-1, 1):
            s.slab(gold if thick == 0.22 else white, (side * (6.5 - out / 2), 10, z), (out, 24, thick))
        s.slab(gold if thick == 0.22 else white, (0, 22 - out / 2, z), (13, out, thick))
    s.prism(view, arch(0, 3.4, 0.4, 3.6, 5.3), 21.9, 21.95)
    s.prism(white, [*arch(0, 3.9, 0.2, 3.7, 5.6), *arch(0, 3.3, 0.2, 3.6, 5.25)[::-1]], 21.8, 21.92)
    for x in (-0.55, 0.55):
        s.slab(white, (x, 21.85, 2.4), (0.08, 0.08, 4.4))
    for z in (1.4, 2.6, 3.8):
        s.slab(white, (0, 21.85, z), (3.3, 0.08, 0.08))
    for side in (-1, 1):
        s.drape(red, (side * 2.9, 21.6), (side * 1.7, 21.6), 0.05, 5.9, 7, 0.09, 0.35)
        shaft = [(0.5, 0), (0.5, 0.3), (0.36, 0.45), (0.32, 5.6), (0.5, 6.0), (0.55, 6.3)]
        s.lathe(s.worn(s.material((0.66, 0.60, 0.52), 0.3), 0.3, 2), shaft, (side * 4.4, 21.2, 0), n=28)
        s.lathe(gold, [(0.34, 5.5), (0.52, 5.75), (0.5, 6.0), (0.36, 6.0)], (side * 4.4, 21.2, 0), n=28)
    for y, r, w in ((7.5, 1.15, 260), (13.0, 1.15, 260), (18.5, 1.15, 240)):
        _chandelier(s, 0, y, 4.5, 7.4, r, w)
    for k in range(5):
        s.day((-6.2, 3.2 + 4.0 * k, 2.8), 1.8, 130, -90, (0.92, 0.95, 1.0))
    s.lamp((0, 9, 7.0), 6, 330, (1.0, 0.88, 0.70), (0, 0, 0))
    s.lamp((0, -0.6, 4.0), 3, 110, WARM, (math.radians(60), 0, 0))
    s.eye, s.look, s.wide, s.exposure = (0, 0, 1.6), (0, 10, 1.85), 54, 0.0


def _glyph(s: Inside, ink: Any, u: float, z: float, kind: int, size: float) -> None:
    """A sign of the old writing, on a wall that faces the viewer: eye, ankh, bird, water, reed, sun, snake."""
    at = lambda *p: [(u + size * a, -0.004, z + size * b) for a, b in p]  # noqa: E731
    if kind == 0:
        s.faced(
            ink,
            at((-0.4, 0), (-0.1, 0.18), (0.2, 0.16), (0.42, 0), (0.1, -0.14), (-0.2, -0.12)),
            [tuple(range(6))],
        )
        s.faced(ink, at((0.0, -0.12), (0.08, -0.12), (0.02, -0.4), (-0.06, -0.4)), [(0, 1, 2, 3)])
    elif kind == 1:
        for box in (((-0.06, -0.45), (0.06, -0.45), (0.06, 0.1), (-0.06, 0.1)), ((-0.26, 0.0), (0.26, 0.0), (0.26, 0.1),
                                                                              (-0.26, 0.1))):  # fmt: skip
            s.faced(ink, at(*box), [(0, 1, 2, 3)])
        ring = [
            (0.17 * q * math.cos(a), 0.28 + 0.2 * q * math.sin(a)) for q in (1.0, 0.55) for a in around(14)
        ]
        s.faced(ink, at(*ring), [(k, (k + 1) % 14, 14 + (k + 1) % 14, 14 + k) for k in range(14)])
    elif kind == 2:
        bird = ((-0.42, -0.2), (-0.1, -0.12), (0.14, -0.1), (0.22, 0.1), (0.2, 0.34), (0.3, 0.36), (0.4, 0.28),
                (0.34, 0.42), (0.2, 0.46), (0.08, 0.38), (0.02, 0.18), (-0.2, 0.06))  # fmt: skip
        s.faced(ink, at(*bird), [tuple(range(12))])
        for d in (-0.02, 0.1):
            s.faced(ink, at((d, -0.1), (d + 0.05, -0.1), (d + 0.05, -0.42), (d, -0.42)), [(0, 1, 2, 3)])
    elif kind == 3:
        for h in (-0.25, 0.0, 0.25):
            path = [(-0.42 + 0.105 * k, h + (0.09 if k % 2 else 0.0)) for k in range(9)]
            line = [*path, *[(a, b - 0.06) for a, b in path[::-1]]]
            s.faced(ink, at(*line), [(k, k + 1, 16 - k, 17 - k) for k in range(8)])
    elif kind == 4:
        s.faced(
            ink,
            at((-0.05, -0.45), (0.05, -0.45), (0.06, 0.0), (0.22, 0.46), (0.0, 0.3), (-0.06, 0.0)),
            [tuple(range(6))],
        )
    elif kind == 5:
        s.faced(ink, at(*[(0.3 * math.cos(a), 0.3 * math.sin(a)) for a in around(20)]), [tuple(range(20))])
    else:
        path = [(-0.45 + 0.1 * k, 0.12 * math.sin(1.5 * k)) for k in range(10)]
        line = [*path, *[(a, b - 0.09) for a, b in path[::-1]]]
        s.faced(ink, at(*line), [(k, k + 1, 18 - k, 19 - k) for k in range(9)])


def tomb(s: Inside) -> None:
    """The chamber of a pharaoh: painted walls, columns, torches, a golden coffin, treasure."""
    tone = ((0.42, 0.30, 0.17), (0.34, 0.24, 0.135))
    wall = s.tiled(tone, (1.1, 0.55), "xz", 0.010, 0.9, 0.5, (0.10, 0.07, 0.04), 0.03, 0.35)
    side_ = s.tiled(tone, (1.1, 0.55), "yz", 0.010, 0.9, 0.5, (0.10, 0.07, 0.04), 0.03, 0.35)
    floor = s.tiled(
        ((0.36, 0.26, 0.15), (0.29, 0.21, 0.12)),
        (1.0, 1.0),
        "xy",
        0.012,
        0.7,
        0.5,
        (0.1, 0.07, 0.04),
        0.03,
        0.4,
    )
    s.shell(9.0, 14, 5.0, floor, wall, s.tiled(tone, (1.2, 1.2), "xy", 0.02, 0.9), side_)
    ink = [s.material(c, 0.9) for c in INK]
    gold = s.worn(s.material((0.80, 0.52, 0.12), 0.25, 0.95), 0.25, 5)
    for where in ((0, 13.98, 0, 0), (-4.48, 6.5, 0, -90), (4.48, 6.5, 0, 90)):
        x, y, z, yaw = where
        span = 4.3 if yaw == 0 else 7.3
        with s.moved(shift(x, y, z), turn(-yaw)):
            for col in range(int(2 * span / 0.42)):
                u = -span + 0.42 * col + 0.2
                if yaw == 0 and abs(u) < 1.6:
                    continue
                for row in range(8):
                    if (col // 2) % 5 == 4:
                        continue
                    _glyph(
                        s, ink[s.rng.choice((0, 0, 1, 2, 3))], u, 1.0 + 0.42 * row, s.rng.randrange(7), 0.34
                    )
            for h in (0.72, 4.42):
                s.slab(ink[1], (0, -0.004, h), (2 * span, 0.008, 0.07))
                s.slab(ink[0], (0, -0.004, h + 0.1), (2 * span, 0.008, 0.05))
    paint = [
        s.worn(s.material(c, 0.8), 0.3, 4)
        for c in ((0.36, 0.08, 0.03), (0.04, 0.14, 0.22), (0.10, 0.24, 0.14))
    ]
    sand = s.worn(s.material((0.44, 0.32, 0.18), 0.9), 0.3, 2, 0.3)
    for sign in (-1, 1):
        for k in range(3):
            y = 4.4 + 3.3 * k
            s.lathe(sand, [(0.62, 0), (0.62, 0.25), (0.42, 0.3), (0.46, 0.8), (0.40, 3.6), (0.48, 3.7), (0.70, 4.4),
                           (0.72, 4.6), (0.5, 4.6), (0.5, 5.0)], (sign * 3.0, y, 0), n=28)  # fmt: skip
            for j, z in enumerate((0.9, 1.5, 2.1, 2.7, 3.3)):
                r = 0.468 - 0.022 * z
                s.lathe(
                    paint[j % 3],
                    [(r, 0), (r + 0.012, 0.02), (r + 0.01, 0.14), (r, 0.16)],
                    (sign * 3.0, y, z),
                    n=28,
                )
            s.lathe(gold, [(0.47, 3.62), (0.52, 3.66), (0.52, 3.74), (0.49, 3.78)], (sign * 3.0, y, 0), n=28)
            s.torch((sign * 2.48, y - 0.2, 2.1), 75)
    s.prism(s.material((0.02, 0.014, 0.008), 1), arch(0, 2.4, 0, 3.0, 3.2), 13.9, 13.96)
    s.slab(sand, (0, 12.4, 0.25), (3.0, 2.6, 0.5))
    _coffin(s, gold, paint[1], 0, 12.4, 0.5)
    for sign in (-1, 1):
        _jackal(s, gold, sign * 2.2, 12.8)
        for k in range(90):
            r, a = 0.55 * s.rng.random() ** 0.5, s.rng.uniform(0, 6.28)
            spot = (
                sign * 3.7 + r * math.cos(a),
                5.9 + 1.4 * (k % 3) + r * math.sin(a),
                0.03 + 0.4 * (0.55 - r) * s.rng.random(),
            )
            s.lathe(gold, [(0.001, 0.008), (0.05, 0.008), (0.05, -0.008), (0.001, -0.008)], spot, n=10)
        s.lathe(
            gold,
            [(0.10, 0), (0.22, 0.2), (0.24, 0.5), (0.12, 0.75), (0.15, 0.85), (0.13, 0.85)],
            (sign * 3.5, 7.6, 0),
            n=24,
        )
    s.shafts((1.0, 0.86, 0.58), [(0.0, 11.6, 1.6, 6, 0.30)], -0.12)
    s.spot((0.6, 9, 4.8), (0, 12.4, 0.9), 34, 700, (1.0, 0.86, 0.6))
    s.lamp((0, 4, 4.8), 2.5, 70, (1.0, 0.74, 0.42), (0, 0, 0))
    s.lamp((0, -0.5, 3.2), 1.5, 46, CANDLE, (math.radians(55), 0, 0))
    s.eye, s.look, s.wide, s.exposure = (0, 0, 1.6), (0, 10, 1.55), 54, 0.5


def _coffin(s: Inside, gold: Any, blue: Any, x: float, y: float, z: float) -> None:
    """A coffin in the shape of a king, upright against the end of the chamber."""
    rings = []
    king = (
        (0.0, 0.34, 0.30), (0.15, 0.36, 0.36), (0.6, 0.42, 0.34), (1.2, 0.52, 0.38), (1.6, 0.60, 0.40),
        (1.82, 0.56, 0.36), (1.95, 0.40, 0.32), (2.1, 0.42, 0.36), (2.35, 0.38, 0.36), (2.52, 0.22, 0.24),
        (2.56, 0.02, 0.02),
    )  # fmt: skip
    for h, wide, deep in king:
        rings.append([(x + wide * math.cos(a), y + deep * math.sin(a), z + h) for a in around(32)])
    s.loft(gold, rings, 60)
    for k in range(7):
        h = 0.25 + 0.18 * k
        w = 0.36 + 0.125 * h
        half = [math.pi * (1 + j / 20) for j in range(21)]
        s.tube(blue, [(x + w * math.cos(a), y + 0.375 * math.sin(a), z + h) for a in half], 0.02, 6)
    for sign in (-1, 1):
        scarf = ((0.34, 0.22, 2.36), (0.44, 0.22, 2.0), (0.26, 0.38, 1.62))
        s.tube(blue, [(x + sign * u, y - v, z + h) for u, v, h in scarf], [0.05, 0.07, 0.05], 8)
        arm = ((0.5, 0.2, 1.55), (0.2, 0.42, 1.38), (-0.12, 0.42, 1.52))
        s.tube(gold, [(x + sign * u, y - v, z + h) for u, v, h in arm], [0.08, 0.07, 0.05], 10)
        s.ball(
            s.material((0.02, 0.02, 0.02), 0.3),
            (x + sign * 0.12, y - 0.34, z + 2.22),
            (0.05, 0.03, 0.025),
            10,
        )
    s.tube(blue, [(x, y - 0.36, z + 2.02), (x, y - 0.44, z + 1.78)], [0.04, 0.03], 8)


def _jackal(s: Inside, gold: Any, x: float, y: float) -> None:
    """A black jackal that lies on a chest."""
    black = s.material((0.012, 0.012, 0.014), 0.25)
    s.slab(gold, (x, y, 0.4), (0.9, 1.2, 0.8))
    back = ((0.5, 1.02), (0, 1.0), (-0.4, 1.1), (-0.5, 1.45), (-0.62, 1.55), (-0.9, 1.48))
    s.tube(black, [(x, y + v, h) for v, h in back], [0.14, 0.17, 0.17, 0.11, 0.11, 0.03], 14)
    for d in (-0.07, 0.07):
        s.tube(black, [(x + d, y - 0.5, 1.6), (x + 1.3 * d, y - 0.46, 1.86)], [0.05, 0.01], 8)
        s.tube(black, [(x + d, y - 0.35, 0.95), (x + d, y - 0.75, 0.86)], [0.07, 0.05], 8)


def mall(s: Inside) -> None:
    """Two storeys of shops around a court under a roof of glass, escalators at its end."""
    floor = s.tiled(
        ((0.50, 0.44, 0.36), (0.42, 0.37, 0.30)), (1.0, 1.0), "xy", 0.005, 0.08, 0.0, None, 0.001, 0.08
    )
    s.slab(floor, (0, 15, -0.05), (20, 36, 0.1))
    white, steel = s.material((0.76, 0.76, 0.75), 0.4), s.material((0.62, 0.63, 0.65), 0.25, 0.85)
    names = ("FASHION", "COFFEE", "BOOKS", "SPORT", "JEWELS", "TOYS", "SHOES", "PHONES", "PERFUME", "SUSHI")
    hues: tuple[Colour, ...] = (
        (0.75, 0.05, 0.10),
        (0.05, 0.30, 0.60),
        (0.70, 0.45, 0.05),
        (0.10, 0.42, 0.22),
        (0.45, 0.12, 0.50),
    )
    ink = s.shine((1.0, 0.98, 0.94), 1.5)
    for level in (0, 1):
        z = 4.2 * level
        for side in (-1, 1):
            for k in range(6):
                y, hue = 2.6 + 4.6 * k, hues[(2 * k + level + 3 * (side > 0)) % 5]
                with s.moved(shift(side * 6.4, y, z), turn(-90 * side)):
                    inside = s.shine(
                        ((0.92, 0.82, 0.66), (0.88, 0.90, 0.94), (0.95, 0.86, 0.74))[(k + level) % 3], 0.62
                    )
                    s.slab(inside, (0, 1.2, 1.5), (4.3, 0.05, 3.0))
                    for j in range(16):
                        shade = s.material(hues[(j + k) % 5] if j % 3 else (0.75, 0.72, 0.66), 0.6)
                        u, h = -1.9 + 0.25 * j, s.rng.uniform(0.5, 1.7)
                        s.slab(shade, (u, 0.7 + 0.3 * (j % 2), h / 2), (0.2, 0.2, h))
                    s.slab(s.clear(alpha=0.06), (0, 0.02, 1.5), (4.3, 0.02, 2.9))
                    for u in (-2.2, -0.6, 0.6, 2.2):
                        s.slab(steel, (u, 0, 1.45), (0.06, 0.1, 2.9))
                    s.slab(s.material(tuple(0.5 * c for c in hue), 0.4), (0, -0.05, 3.25), (4.5, 0.2, 0.62))
                    s.text(ink, names[(k + 5 * level + 3 * (side > 0)) % 10], (0, -0.17, 3.25), 0.40)
                    s.slab(white, (-2.3, 0.1, 2.0), (0.3, 0.4, 4.0))
    for side in (-1, 1):
        s.slab(white, (side * 5.3, 15, 3.95), (2.4, 34, 0.5))
        s.slab(s.shine((1.0, 0.92, 0.78), 2.0), (side * 4.08, 15, 3.74), (0.04, 34, 0.05))
        s.slab(s.clear(alpha=0.10), (side * 4.1, 15, 4.72), (0.02, 34, 1.0))
        s.tube(steel, [(side * 4.1, -2, 5.25), (side * 4.1, 32, 5.25)], 0.035, 8)
        for k in range(14):
            s.slab(steel, (side * 4.1, 0.5 + 2.3 * k, 4.7), (0.04, 0.05, 1.05))
        for k in range(6):
            s.lathe(white, [(0.3, 0), (0.28, 3.7)], (side * 4.5, 4.9 + 4.6 * k, 0), n=20)
        for k in range(10):
            s.slab(s.shine((1.0, 0.96, 0.9), 2.6), (side * 5.4, 1 + 3.0 * k, 3.69), (0.3, 0.3, 0.01))
    s.slab(white, (0, 30.5, 5.4), (14, 0.4, 10.8))
    s.slab(white, (0, 29.2, 3.95), (8.4, 2.4, 0.5))
    sky = s.shine((0.62, 0.80, 1.0), 1.25)
    s.slab(sky, (0, 15, 10.4), (30, 40, 0.1))
    for k in range(12):
        y = 0.5 + 2.8 * k
        s.tube(
            white,
            [(6.6 * math.cos(a), y, 8.3 + 1.9 * math.sin(a)) for a in [math.pi * j / 14 for j in range(15)]],
            0.09,
            8,
        )
    for k in range(7):
        a = math.pi * (k + 0.5) / 7
        s.tube(
            white,
            [
                (6.6 * math.cos(a), -1, 8.3 + 1.9 * math.sin(a)),
                (6.6 * math.cos(a), 32, 8.3 + 1.9 * math.sin(a)),
            ],
            0.05,
            6,
        )
    for x in (-1.2, 1.2):
        _escalator(s, steel, x)
    leaf = s.leaf(((0.05, 0.16, 0.02), (0.10, 0.24, 0.03), (0.16, 0.28, 0.05)), 0.35)
    for x, y in ((-3.3, 6.5), (3.3, 8.5), (-3.3, 13), (3.3, 15)):
        s.pot(s.shrub(leaf, 1.2, 1.5, 1000, 0.13), (x, y, 0), 0.36, s.material((0.62, 0.60, 0.57), 0.5))
    for x, y in ((-3.3, 9.2), (3.3, 11.4)):
        s.slab(s.grain(OAK, 0.2, "y", "x", 4), (x, y, 0.44), (0.5, 1.7, 0.07))
        for d in (-0.6, 0.6):
            s.slab(steel, (x, y + d, 0.2), (0.4, 0.06, 0.4))
    for y in (4, 12, 20, 27):
        s.lamp((0, y, 9.6), 6, 620, (0.96, 0.98, 1.0), (0, 0, 0))
    for side in (-1, 1):
        for y in (4, 11, 18, 25):
            s.lamp((side * 5.3, y, 3.6), 1.6, 60, WARM, (0, 0, 0))
    s.lamp((0, -1, 3.5), 3, 90, DAY, (math.radians(60), 0, 0))
    studio.ambient(bpy.context.scene, DAY, 0.15)
    s.eye, s.look, s.wide, s.exposure = (0, 0, 1.6), (0, 12, 2.5), 54, -0.55


def _escalator(s: Inside, steel: Any, x: float) -> None:
    """Moving stairs to the upper floor."""
    black, y0, y1 = s.material((0.02, 0.02, 0.022), 0.4), 19.5, 28.2
    for k in range(26):
        t = k / 26
        s.slab(
            s.material((0.30, 0.31, 0.33), 0.35, 0.6),
            (x, y0 + (y1 - y0) * t, 4.2 * t - 0.05),
            (0.95, 0.36, 0.18),
        )
    for d in (-0.6, 0.6):
        with s.moved(shift(x + d, 0, 0), turn(90)):
            side = [
                (y0 - 0.8, 0),
                (y0 - 0.8, 0.75),
                (y0, 0.85),
                (y1, 5.05),
                (y1 + 0.9, 5.05),
                (y1 + 0.9, 4.2),
                (y1, 4.0),
                (y0, -0.2),
            ]
            s.prism(steel, side, -0.03, 0.03)
        rail = [(x + d, y0 - 0.85, 0.8), (x + d, y0, 0.95), (x + d, y1, 5.15), (x + d, y1 + 0.9, 5.15)]
        s.tube(black, rail, 0.05, 8)

"""Rooms one likes to be in: by the fire, by night, under the roof, in a log cabin, among books,
at a cafe's window."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data import studio
from data.insides.kit import DAY, OAK, WALNUT, WARM, Inside
from data.sites.lot import arch, shift, turn
from data.stage import Colour
from mathutils import Vector

MOON: Colour = (0.45, 0.58, 1.0)


def room(s: Inside, wall: Colour, floor: Any, deep: float = 5.6, wide: float = 5.4, high: float = 2.75,
          trim: Colour = (0.78, 0.76, 0.72)) -> Any:  # fmt: skip
    """A room with skirting and cornice; the camera is where its fourth wall would be. Its paint."""
    s.shell(wide, deep, high, floor, s.plaster(wall), s.plaster((0.74, 0.72, 0.68)), None)
    paint = s.material(trim, 0.5)
    for z, thick, out in ((0.07, 0.14, 0.03), (high - 0.04, 0.08, 0.07), (high - 0.1, 0.04, 0.04)):
        s.slab(paint, (0, deep - out / 2, z), (wide, out, thick))
        for k in (-1, 1):
            s.slab(paint, (k * (wide / 2 - out / 2), deep / 2 - 0.7, z), (out, deep + 1.4, thick))
    s.eye, s.look = (0, 0, 1.5), (0, 5.6, 0.62)
    return paint


def panels(
    s: Inside, paint: Any, x0: float, x1: float, y: float, n: int, low: float = 0.25, top: float = 0.95
) -> None:
    """Mouldings on the far wall below a rail."""
    s.slab(paint, ((x0 + x1) / 2, y - 0.02, top + 0.1), (x1 - x0, 0.05, 0.06))
    wide = (x1 - x0) / n
    for k in range(n):
        a, b = x0 + k * wide + 0.08, x0 + (k + 1) * wide - 0.08
        for p, q in (((a, low), (b, low)), ((b, low), (b, top)), ((b, top), (a, top)), ((a, top), (a, low))):
            s.beams(paint, [((p[0], y - 0.01, p[1]), (q[0], y - 0.01, q[1]))], 0.035)


def window(s: Inside, paint: Any, x: float, y: float, view: Any, wide: float = 1.3, tall: float = 1.5,
            foot: float = 0.9,
            bars: tuple[int, int] = (2, 3)) -> None:  # fmt: skip
    z = foot + tall / 2
    s.pane(view, (x, y - 0.006, z), (wide, wide * 2 / 3 if wide * 2 / 3 > tall else tall))
    if wide * 2 / 3 > tall:
        s.slab(paint, (x, y - 0.02, z + tall), (0.01, 0.01, 0.01))
    s.sash(paint, (x, y - 0.04, z), (wide, tall), bars, 0.045)
    s.slab(paint, (x, y - 0.1, foot - 0.05), (wide + 0.3, 0.22, 0.05))


def christmas(s: Inside) -> None:
    """By the fire on Christmas Eve: a lit tree, gifts, stockings, snow outside."""
    paint = room(
        s, (0.105, 0.145, 0.115), s.grain(WALNUT, 0.12, "y", "x", 1.2, 0.002, 0.35), trim=(0.12, 0.16, 0.13)
    )
    panels(s, paint, -2.7, 2.7, 5.6, 5)
    s.put("S165", 0.05, 5.38, 0)
    mantel = s.top["S165"][2]
    green = s.leaf(((0.012, 0.05, 0.014), (0.03, 0.09, 0.025)), 0.15)
    at = [
        (-0.62 + 1.34 * s.rng.random(), 5.24 + s.rng.gauss(0, 0.03), mantel + 0.04 + s.rng.gauss(0, 0.025))
        for _ in range(1100)
    ]
    s.stand(
        [s.kites(green, at, [(s.rng.gauss(0, 1), -0.4, s.rng.gauss(0.1, 0.8)) for _ in at], 0.07, 0.12)],
        0,
        0,
        0,
        0,
    )
    for k in range(14):
        s.bulb(
            (-0.58 + 0.097 * k, 5.17, mantel + 0.04 + 0.03 * math.sin(2.3 * k)),
            0.012,
            0,
            (1.0, 0.62, 0.25),
            6,
        )
    for x in (-0.5, -0.38, 0.5, 0.62):
        s.candle((x, 5.34, mantel + 0.02), 0.18 + 0.05 * (abs(x) < 0.5), 0.022)
    for k, shade in enumerate(((0.42, 0.01, 0.015), (0.72, 0.68, 0.62), (0.42, 0.01, 0.015))):
        x, cloth = -0.34 + 0.36 * k, s.cloth(shade)
        s.prism(cloth, [(x - 0.06, mantel - 0.06), (x + 0.06, mantel - 0.06), (x + 0.06, mantel - 0.3),
            (x + 0.16, mantel - 0.36),
            (x + 0.13, mantel - 0.43), (x - 0.05, mantel - 0.41)], 5.15, 5.20)  # fmt: skip
        s.slab(s.cloth((0.80, 0.78, 0.74)), (x, 5.17, mantel - 0.07), (0.15, 0.07, 0.07))
    s.flames((0.05, 5.3, 0.18), 0.06, ((-0.14, 0.9), (-0.05, 1.4), (0.05, 1.2), (0.13, 0.8)))
    s.point((0.05, 5.05, 0.35), 55, (1.0, 0.42, 0.12), 0.1)
    s.put("S160", 0.05, 5.25, 0.05, 90, 0.5)
    s.put("S130", -1.55, 4.75, 0, 0, 1.12)
    tall = 2.05
    for k in range(170):
        t = (k + 0.5) / 170
        r, a = 0.68 * (1 - t) ** 0.9 + 0.03, 2.399 * k
        tone = ((1.0, 0.62, 0.24), (1.0, 0.62, 0.24), (1.0, 0.22, 0.10), (0.35, 0.62, 1.0))[k % 4]
        s.bulb((-1.55 + r * math.cos(a), 4.75 + r * math.sin(a), 0.42 + (tall - 0.25) * t), 0.013, 0, tone, 5)
    s.point((-1.35, 4.1, 0.9), 18, (1.0, 0.66, 0.32), 0.4)
    for x, y, size, shade, band in ((-2.0, 4.05, 0.30, (0.40, 0.012, 0.02), (0.75, 0.52, 0.16)), (-1.6, 3.95,
            0.24, (0.70, 0.66, 0.58),
            (0.42, 0.01, 0.015)), (-1.15, 4.1, 0.27, (0.03, 0.16, 0.07), (0.75, 0.52, 0.16)), (-1.05, 4.5, 0.36,
            (0.40, 0.012, 0.02),
            (0.80, 0.78, 0.72))):  # fmt: skip
        with s.moved(shift(x, y, 0), turn(30 * x)):
            s.rounded(s.material(shade, 0.4), (0, 0, 0.4 * size), (size, size, 0.8 * size), 0.008)
            for a, b in ((0.06, size + 0.01), (size + 0.01, 0.06)):
                s.slab(s.material(band, 0.3), (0, 0, 0.4 * size + 0.003), (a, b, 0.8 * size + 0.008))
            for d in (-1, 1):
                s.ball(s.material(band, 0.3), (0.05 * d, 0, 0.8 * size + 0.03), (0.06, 0.03, 0.03), 12)
    window(s, s.material((0.62, 0.60, 0.55), 0.5), 1.75, 5.6, s.seen("night-winter-park", 1.5, True), 1.1)
    red = s.cloth((0.26, 0.015, 0.02))
    s.drape(red, (1.05, 5.42), (1.40, 5.42), 0.1, 2.5, 5, 0.05)
    s.drape(red, (2.6, 5.42), (2.12, 5.42), 0.1, 2.5, 5, 0.05)
    s.put("Z139", 1.85, 4.35, 0, -50)
    s.put("S87", 2.35, 5.0, 0)
    s.bulb((2.35, 4.95, 1.30), 0.07, 26, WARM, 5)
    s.put("K85", 0.2, 3.5, 0.004, 90)
    s.hang("snow4", s.material((0.42, 0.28, 0.10), 0.35, 0.8), (0.05, 5.58, mantel + 0.75), 0.62)
    for k in range(22):
        x = -2.6 + 0.25 * k
        s.bulb((x, 5.5, 2.55 - 0.08 * abs(math.sin(1.1 * k))), 0.014, 0, (1.0, 0.62, 0.25), 6)
    s.lamp((0.4, 2.6, 2.6), 1.6, 20, WARM, (0, 0, 0))
    s.lamp((0, 0.2, 2.4), 1.2, 9, WARM, (math.radians(50), 0, 0))
    s.exposure = 0.55


def bedroom(s: Inside) -> None:
    """A bedroom by night: lamps at the bed, the city and the moon outside."""
    paint = room(
        s, (0.20, 0.235, 0.30), s.grain(OAK, 0.12, "y", "x", 1.2, 0.002, 0.4), trim=(0.55, 0.55, 0.56)
    )
    panels(s, paint, -2.7, 0.75, 5.6, 4)
    s.put("B77", -0.75, 4.45, 0)
    s.rounded(s.cloth((0.10, 0.14, 0.22), (0.075, 0.11, 0.18)), (-0.75, 3.95, 0.5), (1.95, 1.0, 0.16), 0.07)
    for x in (-2.15, 0.65):
        s.put("Z4", x, 5.25, 0)
        z = s.top["Z4"][2]
        s.lathe(
            s.material((0.55, 0.38, 0.16), 0.3, 0.8),
            [(0.08, 0), (0.08, 0.02), (0.015, 0.04), (0.015, 0.26)],
            (x, 5.2, z),
            n=18,
        )
        shade = s.shine((1.0, 0.66, 0.34), 2.6)
        s.lathe(shade, [(0.17, 0.24), (0.11, 0.46)], (x, 5.2, z), n=28)
        s.point((x, 5.2, z + 0.34), 16, WARM, 0.08)
        s.point((x, 5.0, z + 0.60), 12, WARM, 0.08)
    night = s.seen("night-city", 1.5, True)
    s.pane(night, (1.85, 5.594, 1.5), (2.4, 1.6))
    s.slab(s.plaster((0.20, 0.235, 0.30)), (0.72, 5.585, 1.5), (0.26, 0.02, 1.8))
    s.sash(s.material((0.6, 0.6, 0.6), 0.5), (1.75, 5.56, 1.5), (1.5, 1.6), (2, 2), 0.045)
    s.slab(s.material((0.6, 0.6, 0.6), 0.5), (1.75, 5.5, 0.66), (1.8, 0.22, 0.05))
    veil = s.leaf(((0.55, 0.58, 0.66), (0.55, 0.58, 0.66)), 0.5, 0.9)
    s.drape(veil, (1.0, 5.42), (1.3, 5.42), 0.1, 2.5, 5, 0.05)
    s.drape(veil, (2.65, 5.42), (2.3, 5.42), 0.1, 2.5, 5, 0.05)
    for k in range(26):
        x = -2.2 + 0.115 * k
        s.bulb((x, 5.54, 2.05 + 0.09 * math.cos(0.72 * k)), 0.013, 0, (1.0, 0.62, 0.26), 6)
    s.hang("starry-night", s.material((0.5, 0.36, 0.16), 0.4, 0.7), (-0.75, 5.58, 1.55), 0.52, place=True)
    s.put("S207", 0.9, 3.6, 0.004)
    s.put("B78", 2.25, 4.75, 0)
    s.day((1.75, 5.3, 1.5), 1.3, 26, 0, MOON)
    s.lamp((0.5, 2.5, 2.6), 2.0, 9, (0.6, 0.68, 1.0), (0, 0, 0))
    s.lamp((0, 0.2, 2.2), 1.2, 6, (0.8, 0.8, 1.0), (math.radians(55), 0, 0))
    s.exposure = 0.6


def _logs(
    s: Inside, wood: Any, r: float, high: float, a: tuple[float, float], b: tuple[float, float]
) -> None:
    """A wall of logs from a to b."""
    for k in range(math.ceil(high / (1.85 * r))):
        z = r + 1.85 * r * k
        s.tube(wood, [(*a, z), (*b, z)], r, 14)


def cabin(s: Inside) -> None:
    """A log cabin in winter: a stone fireplace, a window with snow."""
    wood, along = s.grain(((0.28, 0.14, 0.055), (0.60, 0.36, 0.17)), 0.3, "x", "z", 9, 0.0), s.grain(
        ((0.28, 0.14, 0.055), (0.60, 0.36, 0.17)), 0.3, "y", "z", 9, 0.0)  # fmt: skip
    s.shell(5.6, 5.8, 3.4, s.grain(OAK, 0.2, "y", "x", 2.5, 0.004), wood, s.grain(OAK, 0.18, "y", "x", 3))
    _logs(s, wood, 0.13, 3.3, (-2.8, 5.78), (2.8, 5.78))
    for k in (-1, 1):
        _logs(s, along, 0.13, 3.3, (k * 2.8, -1.5), (k * 2.8, 5.8))
    for y in (2.6, 4.6):
        s.tube(s.grain(OAK, 0.3, "x", "z", 9, 0), [(-2.8, y, 2.55), (2.8, y, 2.55)], 0.11, 12)
    view = s.seen("winter-forest", 1.25, True)
    s.pane(view, (1.35, 5.62, 1.5), (2.1, 1.4))
    frame = s.grain(((0.26, 0.13, 0.05), (0.42, 0.22, 0.10)), 0.2, "x", "z", 4)
    s.sash(frame, (1.35, 5.58, 1.5), (2.1, 1.4), (3, 2), 0.06, 0.12)
    s.slab(frame, (1.35, 5.45, 0.76), (2.5, 0.35, 0.06))
    plaid = s.cloth((0.36, 0.02, 0.02))
    s.drape(plaid, (0.15, 5.4), (0.5, 5.4), 0.75, 2.4, 5, 0.05)
    s.drape(plaid, (2.6, 5.4), (2.2, 5.4), 0.75, 2.4, 5, 0.05)
    s.candle((0.75, 5.42, 0.79), 0.16)
    s.put("S192", 2.0, 5.42, 0.79, 0, 0.8)
    tones = [s.worn(s.material((g, 0.95 * g, 0.88 * g), 0.9), 0.4, 5, 0.3) for g in (0.22, 0.30, 0.17)]
    for row in range(9):
        for k in range(6):
            x, z = -2.15 + 0.34 * k + 0.17 * (row % 2), 0.17 + 0.34 * row
            if abs(x + 1.22) < 0.50 and z < 1.0:
                continue
            s.rounded(
                tones[s.rng.randrange(3)], (x, 5.45, z), (0.33 * s.rng.uniform(0.9, 1.02), 0.5, 0.33), 0.06
            )
    s.slab(s.material((0.01, 0.009, 0.008), 1), (-1.25, 5.35, 0.45), (0.95, 0.5, 0.95))
    s.rounded(frame, (-1.27, 5.22, 1.16), (1.9, 0.4, 0.13), 0.03)
    s.flames((-1.25, 5.02, 0.14), 0.08, ((-0.24, 0.8), (-0.1, 1.4), (0.06, 1.7), (0.2, 1.0)))
    s.put("S160", -1.25, 5.0, 0.0, 90, 0.6)
    s.point((-1.25, 4.7, 0.4), 90, (1.0, 0.42, 0.12), 0.12)
    for x in (-1.9, -0.65):
        s.candle((x, 5.15, 1.23), 0.2, 0.024, 2)
    s.hang("snow4", frame, (-1.27, 5.17, 1.85), 0.62)
    s.put("Z139", -2.05, 3.75, 0, 55)
    s.put("K85", -0.1, 3.6, 0.004, 90)
    s.put("S85", 2.15, 4.3, 0)
    s.put("S160", -2.4, 4.85, 0, 90)
    iron = s.material((0.03, 0.028, 0.025), 0.5, 0.7)
    s.pendant((0.3, 4.4, 2.05), 2.5, 34, iron, 0.18)
    s.day((1.35, 5.3, 1.5), 1.5, 60, 0, (0.80, 0.90, 1.0))
    s.lamp((0.4, 2.4, 3.1), 2.6, 70, WARM, (0, 0, 0))
    s.eye, s.look, s.exposure = (0, 0, 1.5), (0, 5.6, 0.62), 0.5


def attic(s: Inside) -> None:
    """Under the roof: beams, a skylight, trunks, boxes, dust in the light."""
    floor, wood = (
        s.grain(((0.14, 0.085, 0.05), (0.36, 0.24, 0.14)), 0.2, "y", "x", 2.2, 0.006, 0.6),
        s.grain(OAK, 0.25, "y", "z", 6),
    )
    s.slab(floor, (0, 3, -0.05), (7, 11, 0.1))
    boards = s.grain(((0.13, 0.085, 0.055), (0.34, 0.23, 0.145)), 0.16, "y", "z", 3, 0.005, 0.7)
    gable = s.grain(((0.13, 0.085, 0.055), (0.34, 0.23, 0.145)), 0.2, "z", "x", 6, 0.005, 0.7)
    s.prism(gable, [(-3.4, 0), (3.4, 0), (3.4, 0.3), (0, 3.7), (-3.4, 0.3)], 7.2, 7.3)
    for k in (-1, 1):
        sloped = [(k * 3.4, -2, 0.3), (k * 3.4, 7.2, 0.3), (0, 7.2, 3.7), (0, -2, 3.7)]
        if k < 0:
            s.faced(boards, sloped, [(0, 1, 2, 3)])
        else:
            a, b = Vector(sloped[0]), Vector(sloped[3])
            for y0, y1, t0, t1 in (
                (-2, 3.1, 0, 1),
                (5.1, 7.2, 0, 1),
                (3.1, 5.1, 0, 0.34),
                (3.1, 5.1, 0.72, 1),
            ):
                p, q = a + (b - a) * t0, a + (b - a) * t1
                s.faced(
                    boards, [(p.x, y0, p.z), (p.x, y1, p.z), (q.x, y1, q.z), (q.x, y0, q.z)], [(0, 1, 2, 3)]
                )
            for y in (3.1, 4.1, 5.1):
                p, q = a + (b - a) * 0.34, a + (b - a) * 0.72
                s.beam(s.white, (p.x, y, p.z), (q.x, y, q.z), 0.09)
            for t in (0.34, 0.72):
                p = a + (b - a) * t
                s.beam(s.white, (p.x, 3.1, p.z), (p.x, 5.1, p.z), 0.09)
        s.slab(s.grain(OAK, 0.2, "y", "z", 3), (k * 3.35, 2.6, 0.15), (0.1, 10, 0.3))
        for y in (0.6, 2.7, 5.4, 7.0):
            s.beam(wood, (k * 3.4, y, 0.25), (0, y, 3.6), 0.16)
    s.beam(wood, (0, -2, 3.5), (0, 7.3, 3.5), 0.22)
    for y in (2.7, 5.4):
        s.beam(s.grain(OAK, 0.25, "x", "z", 6), (-1.6, y, 2.3), (1.6, y, 2.3), 0.17)
    s.prism(s.seen("forest4", 1.6, False, 0.5), [(x, z) for x, z in arch(0, 1.2, 1.0, 1.6, 2.2)], 7.16, 7.18)
    for x, z, w, t in ((0, 1.0, 1.4, 0.08), (0, 1.55, 1.3, 0.05), (0, 1.6, 0.05, 1.2)):
        s.slab(s.white, (x, 7.12, z), (w, 0.06, t))
    for key, left, deep, yaw, g in (("K68", -1.7, 5.4, 20, 1.0), ("K68", -2.0, 4.3, 70, 0.9), ("S174", -2.5, 6.2, 10,
            1.1), ("S180", 2.0, 5.9, -15, 0.8),
            ("S174", 2.6, 5.2, 30, 1.0), ("Z139", 1.55, 6.1, -35, 1.0)):  # fmt: skip
        s.put(key, left, deep, 0, yaw, g)
    s.shelves(s.grain(WALNUT, 0.2, "x", "z"), 0.75, 1.45, 7.1, (0.1, 0.5, 0.9, 1.3), 5)
    s.put("K85", 0.1, 4.0, 0.004, 80)
    studio.sun(bpy.context.scene, 6.5, 40, -72, (1.0, 0.88, 0.66))
    for light in [o for o in bpy.data.lights if o.type == "SUN"]:
        light.angle = 0.02
    s.shafts((1.0, 0.85, 0.6), [(0.35, 4.1, 1.7, 3.4, 0.55)], 0.75)
    s.day((0, 6.9, 1.6), 0.9, 30, 0)
    s.lamp((0, 1.5, 3.0), 2.0, 30, WARM, (0, 0, 0))
    s.eye, s.look, s.exposure = (0, 0, 1.5), (0, 6, 0.85), 0.45
    studio.ambient(bpy.context.scene, DAY, 0.35)

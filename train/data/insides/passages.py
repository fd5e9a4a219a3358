"""Corridors of a hospital and a school, the cabin of an airliner, a modern kitchen."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data import studio
from data.insides.cosy import room
from data.insides.kit import DAY, OAK, WALNUT, WARM, Inside
from data.sites.lot import shift, turn
from data.stage import Colour


def _door(
    s: Inside, side: int, x: float, y: float, wood: Any, frame: Any, words: str, high: float = 2.1
) -> None:
    """A door in the wall on the left (-1) or right, with a pane, a handle and a sign."""
    out = -side
    s.slab(frame, (x + 0.01 * out, y, high / 2), (0.06, 1.16, high + 0.12))
    s.slab(wood, (x + 0.03 * out, y, high / 2), (0.05, 1.0, high))
    s.slab(s.shine((0.75, 0.85, 0.92), 0.5), (x + 0.056 * out, y + 0.2, 1.5), (0.01, 0.16, 0.75))
    s.slab(s.material((0.6, 0.6, 0.62), 0.25, 0.9), (x + 0.08 * out, y - 0.38, 1.0), (0.04, 0.14, 0.03))
    s.slab(s.material((0.80, 0.80, 0.78), 0.5), (x + 0.02 * out, y - 0.78, 1.6), (0.02, 0.26, 0.18))
    s.text(
        s.material((0.05, 0.06, 0.08), 0.5),
        words,
        (x + 0.035 * out, y - 0.78, 1.6),
        0.11,
        -90 * side,
    )


def corridor(s: Inside, kind: str) -> None:
    """A long passage with doors: that of a hospital, or of a school, with lockers."""
    sick = kind == "hospital"
    wide, deep, high = (3.4, 24, 2.75) if sick else (4.0, 24, 3.1)
    tone = ((0.58, 0.60, 0.60), (0.54, 0.56, 0.56)) if sick else ((0.62, 0.58, 0.50), (0.50, 0.46, 0.38))
    size = (0.6, 0.6) if sick else (0.5, 0.5)
    floor = s.tiled(tone, size, "xy", 0.003, 0.12, 0.0, None, 0.001, 0.06)
    wall = s.plaster((0.70, 0.72, 0.70) if sick else (0.68, 0.62, 0.50), 0.04)
    s.shell(wide, deep, high, floor, wall, s.plaster((0.74, 0.74, 0.73)), None)
    trim = s.material((0.34, 0.36, 0.38), 0.5)
    for side in (-1, 1):
        x = side * wide / 2
        if sick:
            s.slab(
                s.material((0.24, 0.46, 0.44), 0.5),
                (x - 0.012 * side, deep / 2 - 0.8, 0.55),
                (0.02, deep + 1.4, 1.1),
            )
            s.slab(s.grain(OAK, 0.3, "y", "z"), (x - 0.07 * side, deep / 2, 0.95), (0.05, deep, 0.14))
            s.slab(
                s.material((0.05, 0.22, 0.48), 0.4), (side * 0.62, deep / 2, 0.002), (0.09, deep + 2, 0.004)
            )
        s.slab(trim, (x - 0.012 * side, deep / 2 - 0.8, 0.06), (0.024, deep + 1.4, 0.12))
    for k in range(9):
        y = 0.8 + 2.7 * k
        s.slab(s.shine((0.96, 0.98, 1.0), 2.4), (0, y, high - 0.01), (1.1, 0.55, 0.02))
        s.lamp((0, y, high - 0.06), 0.9, 26, (0.96, 0.98, 1.0), (0, 0, 0))
    wood, frame = (
        (s.grain(OAK, 0.3, "z", "y", 5, 0.0), s.material((0.5, 0.52, 0.53), 0.5))
        if sick
        else (s.grain(WALNUT, 0.3, "z", "y", 5, 0.0), s.material((0.20, 0.12, 0.07), 0.5))
    )
    for k in range(6):
        for side in (-1, 1):
            y = 3.4 + 3.6 * k + 1.3 * (side > 0)
            _door(s, side, side * wide / 2, y, wood, frame, f"{101 + 2 * k + (side > 0)}")
    s.slab(frame, (0, deep - 0.02, 1.1), (2.2, 0.06, 2.3))
    for x in (-0.5, 0.5):
        s.slab(wood, (x, deep - 0.06, 1.08), (0.97, 0.05, 2.14))
        s.slab(s.shine((0.85, 0.92, 1.0), 1.1), (x, deep - 0.09, 1.5), (0.5, 0.01, 0.8))
    s.slab(s.shine((0.05, 0.55, 0.20), 1.0), (0, deep - 0.1, 2.5), (0.8, 0.06, 0.24))
    s.text(s.shine((0.95, 1.0, 0.95), 1.2), "EXIT", (0, deep - 0.14, 2.5), 0.17)
    if sick:
        _ward(s)
    else:
        _lockers(s, wide)
    s.lamp((0, -0.8, 2.3), 1.5, 40, DAY, (math.radians(55), 0, 0))
    s.eye, s.look, s.wide, s.exposure = (0, 0, 1.5), (0, 8, 1.12), 54, -0.15


def _ward(s: Inside) -> None:
    """What stands in a hospital's corridor."""
    s.put("S200", -1.1, 6.4, 0, 0)
    s.put("S200", 1.1, 15.5, 0, 0)
    steel, cross = s.material((0.6, 0.6, 0.62), 0.25, 0.9), s.shine((0.75, 0.03, 0.03), 0.8)
    s.slab(s.material((0.86, 0.87, 0.87), 0.5), (0.95, 8.2, 2.4), (1.0, 0.06, 0.4))
    s.text(s.material((0.02, 0.12, 0.30), 0.5), "RADIOLOGY", (1.05, 8.16, 2.4), 0.13)
    for w, h in ((0.2, 0.06), (0.06, 0.2)):
        s.slab(cross, (0.6, 8.16, 2.4), (w, 0.02, h))
    for k in range(3):
        s.rounded(s.material((0.05, 0.20, 0.40), 0.6), (1.32, 5.3 + 0.6 * k, 0.45), (0.5, 0.52, 0.07), 0.03)
        s.rounded(s.material((0.05, 0.20, 0.40), 0.6), (1.56, 5.3 + 0.6 * k, 0.72), (0.06, 0.52, 0.46), 0.025)
    s.slab(steel, (1.35, 5.9, 0.38), (0.05, 1.8, 0.05))
    for y in (5.2, 6.6):
        s.slab(steel, (1.35, y, 0.19), (0.05, 0.05, 0.38))


def _lockers(s: Inside, wide: float) -> None:
    """Rows of lockers, a notice board, a banner."""
    shades: tuple[Colour, ...] = ((0.04, 0.15, 0.36), (0.05, 0.17, 0.40))
    dark = s.material((0.02, 0.03, 0.05), 0.5)
    for side in (-1, 1):
        for k in range(60):
            y = 0.3 + 0.36 * k
            door = 3.4 + 3.6 * round((y - 3.4 - 1.3 * (side > 0)) / 3.6) + 1.3 * (side > 0)
            if abs(y - door) < 1.15:
                continue
            x = side * (wide / 2 - 0.18)
            s.rounded(s.material(shades[k % 2], 0.35), (x, y, 1.0), (0.36, 0.345, 1.9), 0.012)
            face = x - side * 0.184
            for z in (1.62, 1.67, 1.72):
                s.slab(dark, (face, y, z), (0.006, 0.18, 0.014))
            s.slab(s.material((0.6, 0.6, 0.62), 0.3, 0.9), (face, y - 0.11, 1.05), (0.02, 0.03, 0.12))
    x = wide / 2 - 0.02
    s.slab(s.grain(OAK, 0.3, "y", "z"), (-x, 21.0, 1.7), (0.05, 1.2, 1.0))
    for k in range(6):
        sheet = s.shine(((0.9, 0.88, 0.8), (0.9, 0.7, 0.3), (0.5, 0.75, 0.9))[k % 3], 0.5)
        s.slab(sheet, (-x + 0.04, 20.6 + 0.35 * (k % 3), 1.5 + 0.4 * (k // 3)), (0.01, 0.26, 0.3))


def cabin(s: Inside) -> None:
    """Inside an airliner: an aisle between rows of seats, oval windows with the sky, lockers overhead."""
    carpet = s.cloth((0.055, 0.07, 0.12), (0.04, 0.055, 0.095))
    s.slab(carpet, (0, 9, -0.05), (4.2, 24, 0.1))
    panel, bin_ = s.material((0.70, 0.70, 0.69), 0.5), s.material((0.76, 0.76, 0.75), 0.4)
    n = 40
    arc = [
        (1.98 * math.cos(a), 1.08 + 1.28 * math.sin(a))
        for a in [math.pi * (1.32 * k / n - 0.16) for k in range(n + 1)]
    ]
    shell = [(x, y, z) for y in (-2.0, 21.0) for x, z in arc]
    s.faced(panel, shell, [(k, k + 1, n + 2 + k, n + 1 + k) for k in range(n)], True)
    s.slab(panel, (0, 20.9, 1.2), (4.0, 0.1, 2.6))
    s.slab(s.grain(WALNUT, 0.3, "z", "x"), (0, 20.8, 1.0), (0.75, 0.06, 2.0))
    for side in (-1, 1):
        profile = [
            (side * 0.72, 1.98),
            (side * 0.78, 1.78),
            (side * 1.25, 1.62),
            (side * 1.72, 1.68),
            (side * 1.6, 2.1),
        ]
        s.prism(bin_, profile, -2, 20.8)
        for k in range(12):
            y = -1 + 1.9 * k
            s.slab(s.material((0.35, 0.36, 0.37), 0.5), (side * 0.75, y, 1.88), (0.03, 0.012, 0.24))
            s.slab(s.material((0.35, 0.36, 0.37), 0.4), (side * 0.73, y + 0.95, 1.82), (0.03, 0.16, 0.03))
        s.slab(s.shine((0.72, 0.84, 1.0), 1.6), (side * 0.70, 9, 2.06), (0.03, 22, 0.05))
    s.slab(s.shine((1.0, 0.97, 0.92), 1.2), (0, 9, 2.33), (0.35, 22, 0.02))
    sky = s.shine((0.62, 0.82, 1.0), 1.7)
    cloud = s.shine((1.0, 1.0, 1.0), 1.7)
    for k in range(22):
        for side in (-1, 1):
            y = 0.2 + 0.95 * k
            for size, tone, off in ((1.25, panel, 0.0), (1.0, sky, 0.012)):
                rim = [(side * (1.945 - off), y + 0.135 * size * math.copysign(abs(math.cos(t)) ** 0.7, math.cos(t)),
                        1.34 + 0.20 * size * math.copysign(abs(math.sin(t)) ** 0.7, math.sin(t)))
                       for t in [2 * math.pi * j / 28 for j in range(28)]]  # fmt: skip
                s.faced(tone, rim, [tuple(range(28))])
            low = [(side * 1.93, y - 0.12, 1.18), (side * 1.93, y + 0.12, 1.18), (side * 1.93, y + 0.12, 1.29),
                   (side * 1.93, y - 0.12, 1.26)]  # fmt: skip
            s.faced(cloud, low, [(0, 1, 2, 3)])
    seat, head = s.cloth((0.035, 0.085, 0.22), (0.025, 0.065, 0.17)), s.cloth((0.72, 0.71, 0.68))
    grey = s.material((0.30, 0.31, 0.33), 0.5)
    for row in range(17):
        y = 3.3 + 0.95 * row
        for side in (-1, 1):
            for j in range(3):
                x = side * (0.58 + 0.46 * j)
                s.rounded(seat, (x, y - 0.02, 0.44), (0.44, 0.48, 0.16), 0.06)
                with s.moved(shift(x, y + 0.26, 0.86), turn(-9, "X")):
                    s.rounded(seat, (0, 0, 0), (0.43, 0.14, 0.82), 0.06)
                    s.rounded(head, (0, -0.075, 0.27), (0.32, 0.02, 0.24), 0.008)
            for j in range(4):
                s.rounded(grey, (side * (0.35 + 0.46 * j), y - 0.04, 0.62), (0.055, 0.42, 0.06), 0.02)
            s.slab(grey, (side * 1.04, y, 0.18), (1.2, 0.3, 0.05))
    s.text(s.shine((0.95, 0.25, 0.1), 1.5), "EXIT", (0, 20.74, 2.16), 0.1)
    for k in range(8):
        s.lamp((0, 1 + 2.6 * k, 2.28), 0.7, 26, (0.95, 0.97, 1.0), (0, 0, 0))
    for side in (-1, 1):
        s.day((side * 1.8, 7, 1.25), 2.2, 60, side * 90, DAY)
    s.lamp((0, -1.2, 1.9), 0.9, 18, WARM, (math.radians(65), 0, 0))
    studio.ambient(bpy.context.scene, DAY, 0.18)
    s.eye, s.look, s.wide, s.exposure = (0, -0.6, 1.5), (0, 8, 1.12), 54, 0.15


def modern(s: Inside) -> None:
    """A kitchen of smooth white and dark oak fronts, a lit wall of stone, built-in ovens, a wide window."""
    floor = s.tiled(
        ((0.46, 0.45, 0.44), (0.43, 0.42, 0.41)), (0.9, 0.9), "xy", 0.004, 0.18, 0.0, None, 0.001, 0.08
    )
    room(s, (0.66, 0.65, 0.63), floor)
    white, oak = (
        s.material((0.78, 0.78, 0.77), 0.22),
        s.grain(((0.16, 0.085, 0.04), (0.34, 0.20, 0.10)), 0.35, "z", "x", 6, 0.0),
    )
    black, steel = s.material((0.012, 0.012, 0.014), 0.12), s.material((0.55, 0.56, 0.58), 0.25, 0.9)
    stone = s.worn(s.mottled((0.52, 0.50, 0.47), (0.66, 0.645, 0.62), 0.25), 0.2, 2.2)
    for k, x in enumerate((-2.36, -1.72)):
        s.slab(oak, (x, 5.28, 1.22), (0.63, 0.62, 2.34))
        s.slab(black, (x - 0.318, 4.965, 1.22), (0.006, 0.01, 2.34))
        if k:
            for z in (0.92, 1.52):
                s.rounded(black, (x, 4.955, z), (0.56, 0.02, 0.52), 0.01)
                s.slab(steel, (x, 4.93, z + 0.19), (0.44, 0.025, 0.02))
                s.slab(s.shine((0.35, 0.75, 1.0), 1.2), (x, 4.943, z + 0.235), (0.08, 0.004, 0.018))
    s.slab(stone, (0.64, 5.59, 1.2), (4.1, 0.02, 0.70))
    s.slab(black, (0.66, 5.36, 0.05), (4.1, 0.5, 0.1))
    for k in range(7):
        x = -1.08 + 0.58 * k
        s.rounded(white, (x, 5.28, 0.49), (0.572, 0.60, 0.76), 0.006)
        s.slab(black, (x, 4.985, 0.84), (0.58, 0.02, 0.03))
        s.slab(black, (x, 4.978, 0.56), (0.56, 0.004, 0.006))
    s.rounded(s.material((0.07, 0.07, 0.075), 0.15), (0.64, 5.28, 0.89), (4.1, 0.64, 0.04), 0.006)
    s.rounded(black, (-0.25, 5.25, 0.913), (0.78, 0.46, 0.008), 0.003)
    for x in (-1.08, -0.50, 0.08):
        s.rounded(white if x != -0.5 else oak, (x, 5.42, 1.98), (0.572, 0.34, 0.82), 0.006)
    s.slab(s.shine((1.0, 0.86, 0.66), 3.0), (-0.5, 5.38, 1.555), (1.7, 0.04, 0.012))
    s.lamp((-0.5, 5.36, 1.53), 1.2, 9, (1.0, 0.86, 0.66), (0, 0, 0))
    s.pane(s.seen("forest4", 1.7), (1.6, 5.585, 1.85), (1.9, 1.27))
    s.sash(s.material((0.03, 0.03, 0.032), 0.4), (1.6, 5.55, 1.85), (1.9, 1.15), (2, 1), 0.04)
    s.rounded(steel, (1.6, 5.27, 0.912), (0.66, 0.42, 0.006), 0.02)
    s.tube(
        black,
        [(1.6, 5.5, 0.9), (1.6, 5.5, 1.24), (1.6, 5.44, 1.30), (1.6, 5.3, 1.30), (1.6, 5.27, 1.24)],
        0.015,
        10,
    )
    s.put("S102", 0.55, 5.35, 0.91, 0)
    leaf = s.leaf(((0.05, 0.16, 0.02), (0.10, 0.24, 0.03)), 0.35)
    ways = [(math.cos(2.4 * k), math.sin(2.4 * k), 0.5 + 0.06 * k) for k in range(30)]
    blades = s.kites(leaf, [(0, 0, 0.02)] * 30, ways, 0.3, 0.2)
    s.pot([blades], (2.42, 5.36, 0.91), 0.07, s.material((0.75, 0.74, 0.72), 0.5))
    for k, x in enumerate((0.85, 1.0)):
        s.lathe(s.material(((0.60, 0.36, 0.16), (0.80, 0.79, 0.76))[k], 0.4), [(0.05, 0), (0.05, 0.15), (0.01, 0.16)],
                (x, 5.42, 0.91), n=20)  # fmt: skip
    for x in (-0.6, 0.5, 1.6):
        s.pendant((x, 4.3, 2.02), 2.75, 14, black, 0.13)
    s.day((1.6, 5.2, 1.8), 1.5, 70, 0)
    s.lamp((0, 3.4, 2.7), 2.6, 55, (1.0, 0.96, 0.90), (0, 0, 0))
    s.lamp((0, -0.4, 2.3), 1.8, 45, DAY, (math.radians(60), 0, 0))
    s.exposure = 0.3

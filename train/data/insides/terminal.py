"""The hall of an airport, for `indoors.py`."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data import studio
from data.insides.kit import DAY, Inside
from data.sites import vessels
from data.sites.lot import shift, turn
from mathutils import Matrix

FLIGHTS = (
    ("09:20", "PARIS", "A12", "BOARDING"), ("09:35", "LONDON", "B07", "ON TIME"),
    ("09:50", "NEW YORK", "C21", "ON TIME"), ("10:05", "TOKYO", "C18", "DELAYED"), ("10:15", "ROME", "A04", "ON TIME"),
    ("10:40", "MADRID", "B11", "ON TIME"),
)  # fmt: skip


def _seats(s: Inside, x: float, y: float, yaw: float, n: int = 5) -> None:
    """A row of seats on a beam."""
    steel, black = s.material((0.55, 0.56, 0.58), 0.25, 0.9), s.material((0.025, 0.027, 0.03), 0.5)
    with s.moved(shift(x, y, 0), turn(yaw)):
        s.slab(steel, (0, 0, 0.34), (0.62 * n, 0.08, 0.06))
        for k in (-1, 1):
            s.slab(steel, (0.24 * n * k, 0, 0.17), (0.07, 0.07, 0.34))
            s.slab(steel, (0.24 * n * k, 0, 0.02), (0.08, 0.62, 0.04))
        for k in range(n):
            u = 0.62 * (k - (n - 1) / 2)
            s.rounded(black, (u, -0.02, 0.44), (0.54, 0.52, 0.08), 0.03)
            with s.moved(shift(u, 0.26, 0.74), turn(-12, "X")):
                s.rounded(black, (0, 0, 0), (0.54, 0.07, 0.56), 0.03)
            s.slab(steel, (u - 0.31, 0.0, 0.62), (0.04, 0.42, 0.03))
        s.slab(steel, (0.31 * n, 0.0, 0.62), (0.04, 0.42, 0.03))


def _board(s: Inside, x: float, y: float, z: float) -> None:
    """A screen with departures that hangs from the ceiling."""
    dark, steel = s.material((0.008, 0.010, 0.016), 0.3), s.material((0.25, 0.26, 0.28), 0.4, 0.6)
    s.rounded(dark, (x, y, z), (4.3, 0.2, 1.62), 0.03)
    for d in (-1.6, 1.6):
        s.slab(steel, (x + d, y, z + 2.0), (0.06, 0.06, 2.6))
    amber, white, green = (
        s.shine((1.0, 0.62, 0.12), 1.3),
        s.shine((0.9, 0.93, 1.0), 1.1),
        s.shine((0.25, 0.9, 0.35), 1.0),
    )
    s.text(white, "DEPARTURES", (x - 1.15, y - 0.12, z + 0.62), 0.24)
    for k, row in enumerate(FLIGHTS):
        for word, at, tone in zip(row, (-1.75, -0.75, 0.55, 1.45), (amber, white, amber, green), strict=True):
            s.text(amber if word == "DELAYED" else tone, word, (x + at, y - 0.12, z + 0.34 - 0.2 * k), 0.155)


def _sign(s: Inside, x: float, y: float, z: float, words: str) -> None:
    yellow, black = s.shine((0.95, 0.66, 0.04), 0.75), s.material((0.02, 0.02, 0.02), 0.5)
    s.slab(s.material((0.2, 0.2, 0.21), 0.5), (x, y, z), (2.5, 0.16, 0.56))
    s.slab(yellow, (x, y - 0.085, z), (2.4, 0.01, 0.48))
    s.text(black, words, (x, y - 0.1, z), 0.32)
    for d in (-0.9, 0.9):
        s.slab(s.material((0.3, 0.3, 0.31), 0.5), (x + d, y, z + 1.4), (0.04, 0.04, 2.3))


def hall(s: Inside) -> None:
    """A departure hall: a wall of glass with an airliner behind it, rows of seats, a board of flights."""
    floor = s.tiled(
        ((0.50, 0.50, 0.49), (0.47, 0.47, 0.465)), (1.2, 1.2), "xy", 0.006, 0.10, 0.0, None, 0.001, 0.08
    )
    s.slab(floor, (0, 10, -0.05), (26, 26, 0.1))
    white, steel = s.material((0.76, 0.77, 0.78), 0.5), s.material((0.62, 0.64, 0.66), 0.3, 0.7)
    s.slab(white, (0, 10, 7.6), (26, 26, 0.2))
    for k in range(9):
        y = 1.0 + 2.4 * k
        s.slab(s.material((0.66, 0.67, 0.69), 0.5), (0, y, 7.2), (26, 0.3, 0.6))
        for x in (-6, -2, 2, 6):
            s.slab(s.shine((1.0, 0.98, 0.94), 2.2), (x, y + 1.2, 7.46), (1.5, 0.3, 0.03))
    for x in (-11, 11):
        s.slab(white, (x, 10, 3.8), (0.2, 26, 7.6))
    _outside(s)
    for k in range(13):
        s.slab(steel, (-12 + 2.0 * k, 22.0, 3.8), (0.12, 0.26, 7.6))
    for z in (0.15, 2.6, 5.1, 7.3):
        s.slab(steel, (0, 22.0, z), (24, 0.2, 0.12))
    s.slab(s.clear(alpha=0.05), (0, 22.1, 3.8), (24, 0.02, 7.6))
    for k in (-1, 1):
        for y in (7.5, 15.5):
            s.lathe(white, [(0.42, 0), (0.42, 5.6), (1.0, 7.0), (1.0, 7.5)], (k * 6.3, y, 0), n=32)
    for y in (11.0, 13.4, 15.8, 18.2):
        for k in (-1, 1):
            _seats(s, k * 4.1, y, 180)
    _seats(s, -6.6, 8.6, 96, 4)
    _seats(s, 6.6, 9.2, -96, 4)
    _board(s, -2.7, 13.0, 4.3)
    _sign(s, 2.6, 9.5, 3.9, "GATES A - C")
    for x, y, yaw in ((-3.4, 7.6, 20), (4.0, 6.9, -30), (3.5, 7.3, 10)):
        _case(s, x, y, yaw)
    leaf = s.leaf(((0.05, 0.16, 0.02), (0.10, 0.24, 0.03), (0.16, 0.28, 0.05)), 0.35)
    for k in (-1, 1):
        s.pot(
            s.shrub(leaf, 1.1, 1.3, 900, 0.13), (k * 5.0, 7.2, 0), 0.32, s.material((0.60, 0.60, 0.60), 0.5)
        )
    s.lamp((0, 4, 7.0), 8, 420, (1.0, 0.98, 0.95), (0, 0, 0))
    s.lamp((0, 14, 7.0), 8, 420, (1.0, 0.98, 0.95), (0, 0, 0))
    s.day((0, 21.6, 3.6), 7, 420, 0, DAY)
    s.lamp((0, -1.0, 4.0), 3, 120, DAY, (math.radians(62), 0, 0))
    studio.ambient(bpy.context.scene, DAY, 0.25)
    s.eye, s.look, s.wide, s.exposure = (0, 0, 1.6), (0, 12, 1.95), 54, -0.1


def _outside(s: Inside) -> None:
    """An apron, an airliner, hills and the sky."""
    s.pane(s.seen("myrabella3", 1.7), (0, 150, 9), (190, 120))
    s.slab(s.material((0.36, 0.36, 0.355), 0.9, 0, 0.35), (0, 85, -3.1), (190, 126, 0.1))
    paint = s.paint((0.01, 0.07, 0.32))
    body, grey = s.material((0.80, 0.81, 0.83), 0.4, 0, 0.35), s.material((0.55, 0.57, 0.60), 0.4, 0.2, 0.15)
    glass, steel = s.material((0.02, 0.03, 0.04), 0.1), s.material((0.6, 0.6, 0.62), 0.2, 0.9)
    with s.moved(shift(4.0, 58, 1.6), turn(-150), Matrix.Scale(1.0, 4)):
        s.band(body, -0.55, -0.28, [(0.01, 0.07, 0.32)], 1, True, -16, 15)
        vessels._plane(s, body, grey, paint, glass, steel)
        for x, y in ((14, 0), (-2.5, 2.6), (-2.5, -2.6)):
            s.wheel((x, y, -3.1), 0.6, 0.8)
            s.tube(steel, [(x, y, -3.1), (x, y, -1.0)], 0.14)
    studio.sun(bpy.context.scene, 1.6, 50, 150, (1.0, 0.95, 0.88))


def _case(s: Inside, x: float, y: float, yaw: float) -> None:
    """A suitcase with its handle drawn out."""
    shades: tuple[Any, ...] = ((0.50, 0.03, 0.04), (0.04, 0.14, 0.30), (0.55, 0.40, 0.06))
    shell = s.material(shades[int(10 * abs(x)) % 3], 0.35)
    with s.moved(shift(x, y, 0), turn(yaw)):
        s.rounded(shell, (0, 0, 0.40), (0.46, 0.27, 0.66), 0.06)
        for k in range(5):
            s.slab(shell, (-0.16 + 0.08 * k, -0.137, 0.40), (0.03, 0.015, 0.52))
        s.tube(s.material((0.6, 0.6, 0.62), 0.3, 0.9), [(-0.12, 0.08, 0.7), (-0.12, 0.08, 1.05), (0.12, 0.08, 1.05),
               (0.12, 0.08, 0.7)], 0.012, 8)  # fmt: skip
        for dx in (-0.17, 0.17):
            s.wheel((dx, 0, 0.045), 0.045, 0.05)

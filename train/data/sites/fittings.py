"""What shops have: fronts with windows to look into, awnings, tables, boards, tubs, lamps, leaves and flowers."""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Sequence
from typing import Any

import bmesh
from data.sites.lot import At, Site, shift, turn
from data.sites.surfaces import GOLD, WHITE
from data.stage import Colour
from mathutils import Vector, noise

INSIDE, LAMP, BRICK, OAK = (0.30, 0.19, 0.10), (1.0, 0.82, 0.58), (0.36, 0.15, 0.095), (0.30, 0.17, 0.08)
GREENS, PAPERS = ((0.05, 0.14, 0.03), (0.08, 0.20, 0.04), (0.035, 0.10, 0.03)), (
    (0.50, 0.06, 0.05), (0.06, 0.16, 0.34), (0.72, 0.58, 0.28), (0.10, 0.26, 0.14), (0.80, 0.76, 0.66),
    (0.34, 0.14, 0.30), (0.78, 0.36, 0.06), (0.08, 0.30, 0.34),
)  # fmt: skip
Display = Callable[[Site, float, float], None]
"""Puts things on show between two x, on the floor of a window 0.62 m above the ground, from y = -2.35 to -1.75."""


def clear(s: Site, alpha: float = 0.07) -> Any:
    """Window glass that shows what is behind it."""
    glass = s.material((0.35, 0.42, 0.45), 0.02)
    glass.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = alpha
    return glass


def awning(s: Site, colours: tuple[Colour, Colour], left: float, right: float, at: tuple[float, float], out:
    float = 1.25, drop: float = 0.55, n: int = 14) -> None:  # fmt: skip
    """A striped cloth over a window, fixed to the wall at (y, z), with a scalloped edge."""
    (y, z), cloths = at, [s.material(c, 0.85) for c in colours]
    wide = (right - left) / n
    for k in range(n):
        a, b = left + k * wide, left + (k + 1) * wide
        top, low = [(a, y, z), (b, y, z)], [(b, y - out, z - drop), (a, y - out, z - drop)]
        s.faced(cloths[k % 2], [*top, *low, *((x, v, w - 0.03) for x, v, w in (*top, *low))],
            [(0, 1, 2, 3), (4, 7, 6, 5)])  # fmt: skip
        edge = [(a, 0.0), (b, 0.0), *(((a + b) / 2 + wide / 2 * math.cos(t), -0.12 - 0.12 * math.sin(t))
            for t in [math.pi * j / 8 for j in range(9)])]  # fmt: skip
        with s.moved(shift(0, y - out, z - drop)):
            s.prism(cloths[k % 2], edge, -0.012, 0.012)
    for x in (left, right):
        s.faced(cloths[0], [(x, y, z), (x, y, z - drop - 0.1), (x, y - out, z - drop - 0.2), (x, y - out, z - drop)],
            [(0, 1, 2, 3)])  # fmt: skip


def blobs(s: Site, material: Any, spots: Sequence[tuple[At, float]], rough: float = 0.7, flat: float = 1.0,
    fine: int = 2) -> None:  # fmt: skip
    """Lumps of (middle, radius), one mesh: leaves, blossoms, fruit, gravel; `flat` is their height."""
    work = bmesh.new()
    bmesh.ops.create_icosphere(work, subdivisions=fine, radius=1)
    sphere = [v.co.copy() for v in work.verts]
    corners = [tuple(v.index for v in f.verts) for f in work.faces]
    work.free()
    points: list[Any] = []
    faces: list[tuple[int, ...]] = []
    for k, (at, r) in enumerate(spots):
        off, base = Vector((3.7 * k, 1.3 * k, 0)), len(points)
        for p in sphere:
            q = p * r * (1 + rough * noise.noise(1.6 * p + off))
            points.append((at[0] + q.x, at[1] + q.y, at[2] + flat * q.z))
        faces += [tuple(base + i for i in corner) for corner in corners]
    s.form(material, points, faces, 50)


def bush(s: Site, at: At, r: float, seed: int = 0, tall: float = 1.0, n: int = 60) -> None:
    """Leaves in three greens in a ball, or something taller."""
    for shade in range(3):
        spots = []
        for k in range(shade, n, 3):
            h = 1 - 2 * (k + 0.5) / n
            a, q = 2.4 * k + seed, 0.85 * r * math.sqrt(1 - h * h) * (0.9 + 0.15 * ((k * 0.618) % 1))
            spots.append(
                (
                    (at[0] + q * math.cos(a), at[1] + q * math.sin(a), at[2] + tall * r * (1 + 0.9 * h)),
                    0.3 * r,
                )
            )
        blobs(s, s.worn(s.material(GREENS[shade], 0.75), 0.5, 9), spots, 1.0)


def tub(s: Site, x: float, y: float, colour: Colour = (0.10, 0.10, 0.10), tall: float = 1.7) -> None:
    """A clipped tree in a pot."""
    s.lathe(
        s.material(colour, 0.6), [(0.19, 0), (0.26, 0.45), (0.29, 0.45), (0.29, 0.5), (0.1, 0.5)], (x, y, 0)
    )
    bush(s, (x, y, 0.5), 0.42, round(7 * x) % 5, tall)


def bistro(s: Site, x: float, y: float, seat: Any, yaw: float = 0) -> None:
    """A round table with two cups and two chairs."""
    iron, top, white = (
        s.material((0.03, 0.03, 0.032), 0.4, 0.5), s.material((0.75, 0.70, 0.62), 0.3), s.material(WHITE, 0.3),
    )  # fmt: skip
    with s.moved(shift(x, y, 0), turn(yaw)):
        s.lathe(top, [(0.36, 0.72), (0.37, 0.735), (0.36, 0.75), (0.01, 0.75)])
        s.lathe(iron, [(0.24, 0), (0.22, 0.04), (0.03, 0.07), (0.03, 0.72), (0.18, 0.72)])
        for k in (-1, 1):
            s.lathe(white, [(0.10, 0.755), (0.11, 0.765), (0.01, 0.765)], (0.16 * k, -0.08, 0), n=20)
            s.lathe(
                white, [(0.04, 0.765), (0.07, 0.86), (0.06, 0.86), (0.03, 0.8)], (0.16 * k, -0.08, 0), n=20
            )
            with s.moved(shift(0.62 * k, 0.02, 0)):
                s.lathe(seat, [(0.2, 0.44), (0.21, 0.47), (0.01, 0.48)])
                legs = [
                    ((0.15 * a, 0.15 * b, 0.45), (0.19 * a, 0.19 * b, 0)) for a in (-1, 1) for b in (-1, 1)
                ]
                s.beams(iron, legs, 0.035)
                bow = [(0.17 * k, -0.15 + 0.3 * t, 0.46 + 0.45 * math.sin(math.pi * t) ** 0.5)
                    for t in [j / 10 for j in range(11)]]  # fmt: skip
                s.tube(iron, bow, 0.02, 6)
                s.beams(seat, [((0.175 * k, v, 0.47), (0.175 * k, v, 0.85)) for v in (-0.07, 0, 0.07)], 0.03)


def board(s: Site, x: float, y: float, words: tuple[str, ...], yaw: float = 0) -> None:
    """A chalk board that stands on the pavement."""
    wood, slate, chalk = s.wood(OAK), s.material((0.025, 0.03, 0.03), 0.8), s.material((0.85, 0.85, 0.8), 0.9)
    with s.moved(shift(x, y, 0), turn(yaw), turn(-10, "X")):
        s.slab(wood, (0, 0, 0.5), (0.66, 0.05, 1.0))
        s.slab(slate, (0, -0.03, 0.54), (0.56, 0.02, 0.82))
        for k, word in enumerate(words):
            s.text(chalk, word, (0, -0.045, 0.82 - 0.2 * k), 0.17)


def front(s: Site, paint: Colour, wall: Any, sign: str, ink: Any, display: Display, storeys: int = 1,
    door: float = 0.0, size: float = 0.5, flat: bool = True) -> None:  # fmt: skip
    """A house 6 m wide with a shop at its foot, whose door is at x = `door`; under a flat roof or none."""
    wood, dark, inside = (
        s.paint(paint, 0.35),
        s.material((0.10, 0.06, 0.035), 0.7),
        s.material(INSIDE, 0.8, 0, 0.12),
    )
    stone, glass, high = s.worn(s.material((0.62, 0.58, 0.50), 0.85), 0.15, 1), clear(s), 3.5 + 3.0 * storeys
    s.slab(s.blocks((0.40, 0.39, 0.37), (0.7, 0.7), 0.02), (0, -1.2, -0.07), (6.7, 7.6, 0.14))
    s.slab(wall, (0, 0.35, 1.75), (6, 4.3, 3.5))
    s.slab(wall, (0, 0, (high + 3.5) / 2), (6, 5, high - 3.5))
    s.slab(inside, (0, -1.79, 1.6), (5.4, 0.02, 2.9))
    s.slab(dark, (0, -2.15, 0.04), (5.6, 0.7, 0.08))
    s.slab(s.material(LAMP, 0.8, 0, 4.0), (0, -2.15, 2.95), (5.6, 0.6, 0.02))
    for x in (-2.86, 2.86):
        s.slab(wall, (x, -2.1, 1.75), (0.28, 0.8, 3.5))
        s.slab(wood, (x, -2.56, 1.5), (0.34, 0.14, 3.0))
        s.slab(wood, (x, -2.6, 0.18), (0.42, 0.18, 0.36))
        s.slab(wood, (x, -2.62, 3.3), (0.4, 0.26, 0.66))
    s.slab(wood, (0, -2.5, 3.27), (6, 0.2, 0.62))
    s.slab(wood, (0, -2.6, 3.63), (6.2, 0.42, 0.1))
    s.text(ink, sign, (0, -2.62, 3.26), size)
    for a, b in ((-2.7, door - 0.62), (door + 0.62, 2.7)):
        if b - a < 0.5:
            continue
        mid, wide = (a + b) / 2, b - a
        s.slab(wood, (mid, -2.15, 0.31), (wide, 0.72, 0.62))
        s.slab(dark, (mid, -2.515, 0.33), (wide - 0.24, 0.02, 0.34))
        s.slab(glass, (mid, -2.47, 1.8), (wide, 0.02, 2.3))
        bars = [((x, -2.48, 0.62), (x, -2.48, 2.95)) for x in (a + 0.04, b - 0.04, mid)]
        bars += [((a, -2.48, z), (b, -2.48, z)) for z in (0.66, 2.42, 2.92)]
        s.beams(wood, bars, 0.08)
        display(s, a + 0.12, b - 0.12)
    with s.moved(shift(door, -1.95, 0)):
        s.slab(wood, (0, 0, 1.15), (1.05, 0.08, 2.3))
        s.slab(inside, (0, -0.045, 1.45), (0.72, 0.02, 1.4))
        s.slab(glass, (0, -0.06, 1.45), (0.74, 0.01, 1.42))
        s.slab(wood, (0, 0, 2.62), (1.2, 0.06, 0.1))
        s.lathe(
            s.material(GOLD, 0.25, 1), [(0.05, -0.05), (0.06, 0), (0.01, 0.01)], (0.44, -0.08, 1.05), "y", 16
        )
    for floor in range(storeys):
        z = 5.1 + 3.0 * floor
        for x in (-1.85, 0, 1.85):
            s.window(x, -2.52, z, 1.0, 1.65)
            s.slab(stone, (x, -2.56, z - 0.92), (1.3, 0.2, 0.12))
            s.slab(stone, (x, -2.53, z + 0.98), (1.4, 0.12, 0.22))
        for y in (-1.1, 1.1):
            s.window(3.02, y, z, 0.9, 1.6, side=True)
    if not flat:
        return
    s.slab(stone, (0, 0, high + 0.06), (6.5, 5.5, 0.22))
    s.slab(stone, (0, 0, high - 0.12), (6.24, 5.24, 0.16))
    s.slab(wall, (0, 0, high + 0.35), (6.0, 5.0, 0.4))
    s.slab(stone, (0, 0, high + 0.58), (6.15, 5.15, 0.08))


def lantern(s: Site, x: float, z: float) -> None:
    """A lamp on an arm above the sign."""
    iron = s.material((0.03, 0.03, 0.03), 0.4, 0.5)
    s.tube(iron, [(x, -2.6, z), (x, -2.95, z + 0.2), (x, -3.1, z + 0.05)], 0.025, 6)
    s.lathe(iron, [(0.16, -0.12), (0.05, 0.02), (0.01, 0.03)], (x, -3.1, z), n=20)
    s.ball(s.material((1.0, 0.85, 0.5), 0.3, 0, 0.9), (x, -3.1, z - 0.1), 0.06, 10)


def books(s: Site, x0: float, x1: float, y: float, z: float, tall: float = 0.26, seed: int = 0) -> None:
    """A row of books, their backs to the viewer."""
    covers = [s.material(c, 0.6) for c in PAPERS]
    x, k = x0, seed
    while x < x1 - 0.06:
        wide, high = 0.045 + 0.035 * ((k * 0.618) % 1), tall * (0.75 + 0.25 * ((k * 0.414) % 1))
        s.slab(
            covers[zlib.crc32(bytes([k % 256])) % 8],
            (x + wide / 2, y, z + high / 2),
            (wide * 0.92, 0.16, high),
        )
        x, k = x + wide, k + 1

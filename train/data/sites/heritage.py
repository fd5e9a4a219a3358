"""A Victorian house with a turret and a porch, as buildings.py does."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from data.sites.dwellings import LAWN
from data.sites.fittings import BRICK, blobs, bush
from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.surfaces import GOLD, WHITE

_BLUE, _PLUM, _CREAM = (0.20, 0.34, 0.40), (0.30, 0.06, 0.08), (0.80, 0.76, 0.66)


def slopes(
    s: Site,
    slate: Any,
    trim: Any,
    middle: float,
    half: float,
    eave: float,
    top: float,
    ends: tuple[float, float],
    turned: bool,
) -> None:
    """The two sides of a gable roof, its ridge along y if `turned`, with boards along their ends."""
    mid = middle
    for side in (-1, 1):
        section = [(0, top), (side * half, eave), (side * (half + 0.1), eave + 0.1), (0, top + 0.26)]
        rings = [[(mid + q, e, z) if turned else (e, mid + q, z) for q, z in section] for e in ends]
        s.loft(slate, rings, 0)
        for e in ends:
            a, b = (
                (mid + q, e, z) if turned else (e, mid + q, z)
                for q, z in ((0, top + 0.1), (side * half, eave + 0.02))
            )
            s.beam(trim, a, b, 0.2)


def _sash(s: Site, trim: Any, x: float, y: float, z: float, wide: float = 0.85, tall: float = 1.7) -> None:
    """A tall window with a hood, in a wall that faces the viewer."""
    s.window(x, y, z, wide, tall)
    s.slab(trim, (x, y - 0.06, z + tall / 2 + 0.12), (wide + 0.34, 0.22, 0.14))
    s.slab(trim, (x, y - 0.05, z - tall / 2 - 0.06), (wide + 0.24, 0.2, 0.1))


def _turret(s: Site, x: float, y: float, wall: Any, slate: Any, trim: Any, plum: Any) -> None:
    r = 1.65
    with s.moved(shift(x, y, 0)):
        s.lathe(wall, [(r, 0.6), (r, 8.3), (0.1, 8.3)], n=12, smooth=0)
        for z, tall in ((0.7, 0.24), (3.95, 0.3), (4.6, 0.12), (8.1, 0.34)):
            s.lathe(
                trim, [(r - 0.1, z), (r + 0.1, z), (r + 0.1, z + tall), (r - 0.1, z + tall)], n=12, smooth=0
            )
        s.lathe(plum, [(r + 0.03, 4.25), (r + 0.03, 4.6)], n=12, smooth=0)
        s.lathe(
            slate, [(r + 0.5, 8.25), (r + 0.42, 8.5), (1.25, 9.9), (0.62, 11.6), (0.05, 13.3)], n=12, smooth=0
        )
        s.lathe(s.material(GOLD, 0.3, 0.9), [(0.03, 13.2), (0.14, 13.45), (0.03, 13.7), (0.02, 14.5)], n=14)
        for k in range(12):
            with s.moved(turn(-120 + 30 * k + 15)):
                face = -r * math.cos(math.pi / 12)
                if k in (2, 3, 4, 5):
                    for z in (2.4, 6.3):
                        _sash(s, trim, 0, face, z, 0.55, 1.6)


def _porch(
    s: Site, trim: Any, floor: Any, slate: Any, left: float, right: float, back: float, front: float
) -> None:
    """A floor with posts, a rail, a frieze of spindles and a low roof."""
    mid, wide = (left + right) / 2, right - left
    s.slab(floor, (mid, (back + front) / 2, 0.66), (wide, back - front, 0.12))
    lattice = [
        ((left + 0.25 * k, front + 0.02, 0.05), (left + 0.25 * k + 0.25, front + 0.02, 0.6))
        for k in range(int(wide / 0.25))
    ]
    lattice += [((x + 0.25, y, z), (x, y, w)) for (x, y, z), (_, _, w) in lattice]
    s.beams(trim, lattice, 0.035)
    roof = [(back, 4.35), (front - 0.35, 3.62), (front - 0.35, 3.74), (back, 4.52)]
    s.loft(slate, [[(x, y, z) for y, z in roof] for x in (left - 0.3, right + 0.3)], 0)
    s.slab(trim, (mid, front - 0.1, 3.52), (wide + 0.3, 0.2, 0.2))
    s.slab(trim, (right, (back + front) / 2, 3.52), (0.2, back - front, 0.2))
    steps, posts = (-1.2, 0.2), [left + 0.08, -1.3, 0.3, 2.05, right - 0.08]
    for x in posts:
        s.lathe(
            trim,
            [(0.11, 0.7), (0.11, 1.5), (0.07, 1.62), (0.09, 2.1), (0.065, 2.9), (0.11, 3.0), (0.11, 3.45)],
            (x, front + 0.1, 0),
            n=16,
        )
        for side in (-1, 1):
            if left < x + 0.3 * side < right:
                bracket = [
                    (x + side * 0.1, 3.2),
                    (x + side * 0.42, 3.2),
                    (x + side * 0.3, 3.02),
                    (x + side * 0.12, 2.84),
                ]
                s.prism(trim, bracket, front + 0.07, front + 0.13)
    bars = [((left, front + 0.1, z), (right, front + 0.1, z)) for z in (3.2,)]
    bars += [
        ((left + 0.14 * k, front + 0.1, 3.2), (left + 0.14 * k, front + 0.1, 3.45))
        for k in range(int(wide / 0.14))
    ]
    spans = ((left, steps[0] - 0.1), (steps[1] + 0.1, right))
    for a, b in spans:
        bars += [((a, front + 0.1, z), (b, front + 0.1, z)) for z in (0.92, 1.5)]
        bars += [
            ((a + 0.16 * k, front + 0.1, 0.9), (a + 0.16 * k, front + 0.1, 1.5))
            for k in range(int((b - a) / 0.16) + 1)
        ]
    bars += [
        ((right, y, 0.9), (right, y, 1.5))
        for y in [front + 0.16 * k for k in range(int((back - front) / 0.16))]
    ]
    bars += [((right, front, z), (right, back, z)) for z in (0.92, 1.5)]
    s.beams(trim, bars, 0.05)
    for k in range(4):
        s.slab(floor, (sum(steps) / 2, front - 0.16 - 0.3 * k, 0.62 - 0.16 * k), (1.5, 0.34, 0.1))
        s.slab(trim, (sum(steps) / 2, front - 0.05 - 0.3 * k, 0.52 - 0.16 * k), (1.5, 0.06, 0.18))


def _gable(s: Site, shingles: Any, trim: Any, outline: Sequence[tuple[float, float]], near: float) -> None:
    """The triangle under a roof: shingles, a round window and rays of wood."""
    s.prism(shingles, outline, near, near + 0.3)
    x, top = outline[-1]
    s.prism(trim, arch(x, 0.9, top - 2.3, top - 1.5, top - 1.05), near - 0.08, near)
    s.prism(s.glass, arch(x, 0.66, top - 2.2, top - 1.5, top - 1.17), near - 0.10, near)
    rays = [
        ((x, near - 0.06, top - 0.85), (x + 0.62 * math.cos(a), near - 0.06, top - 0.85 + 0.62 * math.sin(a)))
        for a in [math.pi * k / 8 for k in range(9)]
        if abs(math.cos(a)) * 0.62 < 0.62 * (0.9 - 0.62 * math.sin(a)) + 0.05
    ]
    s.beams(trim, rays, 0.05)


def victorian(s: Site) -> None:
    """Painted boards, white trim, a turret with a pointed roof, a porch with turned posts."""
    wall = s.bricks(_BLUE, tuple(0.88 * v for v in _BLUE), (9.0, 0.17), 0.4, 0.012, (90, 0, 0))
    trim, plum = s.material(WHITE, 0.6), s.material(_PLUM, 0.5)
    shingles = s.blocks((0.42, 0.47, 0.44), (0.22, 0.2), 0.02, 0.2)
    slate = s.worn(s.blocks((0.10, 0.105, 0.125), (0.4, 0.28), 0.025, 0.35), 0.3, 1)
    floor, brick = s.wood((0.34, 0.30, 0.27), 4), s.worn(s.blocks(BRICK, (0.3, 0.12), 0.02, 0.3), 0.2, 2)
    lawn = s.worn(s.worn(s.material(LAWN, 0.95), 0.3, 0.8), 0.3, 9, 0.6)
    s.loft(
        lawn,
        [
            [(q * math.cos(a), 0.86 * q * math.sin(a) - 0.9, z) for a in around(64)]
            for q, z in ((8.6, -0.35), (8.4, -0.1), (1, 0.0))
        ],
        60,
    )
    s.slab(brick, (0.6, 1.2, 0.35), (7.8, 7.0, 0.7))
    s.slab(wall, (0.6, 1.2, 3.95), (7.6, 6.8, 6.5))
    s.slab(wall, (2.3, -2.6, 3.95), (3.4, 1.2, 6.5))
    s.slab(brick, (2.3, -2.6, 0.35), (3.5, 1.3, 0.7))
    slopes(s, slate, trim, 1.2, 4.1, 6.9, 11.2, (-3.7, 5.0), False)
    for x in (-3.2, 4.4):
        s.loft(
            shingles,
            [[(x + d, 1.2 + y, z) for y, z in ((-3.6, 7.2), (3.6, 7.2), (0, 11.0))] for d in (-0.02, 0.02)],
            0,
        )
    slopes(s, slate, trim, 2.3, 2.2, 6.9, 10.2, (-3.75, 1.5), True)
    _gable(s, shingles, trim, [(0.62, 7.15), (3.98, 7.15), (2.3, 9.95)], -3.24)
    s.slab(trim, (2.3, -3.26, 7.1), (3.7, 0.16, 0.22))
    s.slab(trim, (0.6, 1.2, 7.05), (7.9, 7.1, 0.2))
    s.slab(plum, (2.3, -3.22, 4.35), (3.44, 0.06, 0.35))
    for x in (0.62, 3.98):
        s.slab(trim, (x, -3.2, 3.95), (0.18, 0.14, 6.5))
    for x, y in ((4.4, -2.2), (4.4, 4.6)):
        s.slab(trim, (x, y, 3.95), (0.18, 0.18, 6.5))
    for x in (1.5, 3.1):
        _sash(s, trim, x, -3.2, 5.8)
    for x in (1.35, 2.3, 3.25):
        _sash(s, trim, x, -3.2, 2.35, 0.78, 1.8)
    _sash(s, trim, -0.55, -2.2, 5.8)
    for y in (0.2, 2.9):
        for z in (2.4, 5.8):
            s.window(4.4, y, z, 0.85, 1.7, side=True)
            s.slab(trim, (4.46, y, z + 0.97), (0.22, 1.2, 0.14))
    s.window(4.42, 1.2, 8.6, 0.8, 1.3, side=True)
    with s.moved(shift(0, 0, 0.7)):
        s.door(-0.5, -2.22, _PLUM, 2.3, 1.1)
    s.slab(s.glass, (-0.5, -2.32, 2.3), (0.6, 0.06, 0.9))
    _porch(s, trim, floor, slate, -1.55, 4.5, -2.2, -5.0)
    _turret(s, -2.9, -1.9, wall, slate, trim, plum)
    s.slab(brick, (-1.2, 2.6, 10.6), (0.9, 0.9, 4.0))
    s.slab(s.material(_CREAM, 0.8), (-1.2, 2.6, 12.6), (1.15, 1.15, 0.2))
    s.slab(s.worn(s.material((0.46, 0.44, 0.41), 0.9), 0.2, 3), (-0.5, -7.2, 0.01), (1.3, 2.4, 0.05))
    for k, (x, y, r) in enumerate(
        (
            (-5.2, -2.4, 0.8),
            (-4.0, -4.0, 0.6),
            (-2.6, -5.0, 0.55),
            (1.3, -5.7, 0.5),
            (2.6, -5.7, 0.55),
            (3.9, -5.6, 0.5),
            (5.4, -3.2, 0.8),
            (5.8, 0.5, 0.9),
        )
    ):
        bush(s, (x, y, -0.1), r, k, 1.0, 45)
    for colour, off in (((0.66, 0.10, 0.22), 0.0), ((0.82, 0.70, 0.80), 0.4), ((0.55, 0.22, 0.50), 0.8)):
        blobs(
            s,
            s.material(colour, 0.7),
            [
                (
                    (
                        0.9 + off + 1.15 * (k % 3) + 0.2 * math.sin(7 * k),
                        -5.95 - 0.2 * ((k * 0.618) % 1),
                        0.3 + 0.35 * ((k * 0.37) % 1),
                    ),
                    0.09,
                )
                for k in range(14)
            ],
            0.4,
        )


BUILDERS: dict[str, Builder] = {"victorian-house": victorian}
"""Who builds what of `builds.BUILDINGS`."""

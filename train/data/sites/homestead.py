"""Houses and a barn on their lawns, as buildings.py does, for the view from near."""

from __future__ import annotations

import math
from typing import Any

from data.sites.dwellings import LAWN
from data.sites.fittings import BRICK, blobs, bush
from data.sites.heritage import slopes
from data.sites.lot import Builder, Site, around, shift, turn
from data.sites.surfaces import BLACK, GOLD, RED, SLATE, STONE, TILES, WHITE, WOOD
from data.stage import Colour


def plot(s: Site, wide: float, deep: float, y: float = -0.6) -> None:
    """A lawn with a soft edge."""
    lawn = s.worn(s.worn(s.material(LAWN, 0.95), 0.3, 0.8), 0.3, 9, 0.6)
    rows = ((1.0, -0.25), (0.98, -0.06), (0.9, 0.0), (0.1, 0.0))
    s.loft(
        lawn,
        [[(wide * q * math.cos(a), deep * q * math.sin(a) + y, z) for a in around(64)] for q, z in rows],
        60,
    )


def bed(s: Site, left: float, right: float, y: float, seed: int = 0) -> None:
    """A bed of leaves and flowers along a wall."""
    n = max(4, round((right - left) / 0.28))
    spots = [
        (left + (right - left) * (k + 0.5) / n, y - 0.12 * (k % 2), 0.2 + 0.1 * ((k * 0.618) % 1))
        for k in range(n)
    ]
    blobs(s, s.worn(s.material((0.05, 0.14, 0.03), 0.8), 0.5, 9), [(p, 0.24) for p in spots], 1.0)
    for shade, colour in enumerate(((0.66, 0.06, 0.10), (0.82, 0.66, 0.12), (0.80, 0.78, 0.80))):
        picked = [
            ((x + 0.1 * math.sin(5 * k + seed), z0 - 0.2, h + 0.2), 0.06)
            for k, (x, z0, h) in enumerate(spots)
            if (k + seed) % 3 == shade
        ]
        picked += [
            ((x - 0.09, z0 - 0.16, h + 0.05), 0.055) for (x, z0, h), _ in ((q, 0) for q in spots[shade::3])
        ]
        blobs(s, s.material(colour, 0.7), picked, 0.4)


def _pane(
    s: Site, x: float, y: float, z: float, shutter: Any, wide: float = 0.95, tall: float = 1.25
) -> None:
    """A window with a sill, shutters and a head."""
    s.window(x, y, z, wide, tall)
    s.slab(s.frame, (x, y - 0.1, z - tall / 2 - 0.05), (wide + 0.24, 0.24, 0.09))
    if shutter is not None:
        for side in (-1, 1):
            at = x + side * (wide / 2 + 0.27)
            s.slab(shutter, (at, y - 0.06, z), (0.44, 0.08, tall))
            for k in range(9):
                s.slab(
                    shutter, (at, y - 0.11, z - tall / 2 + 0.12 + k * (tall - 0.2) / 8.4), (0.34, 0.04, 0.05)
                )


def house(s: Site, wall: Any, roof: Colour, storeys: int, shutter: Colour | None, door: Colour) -> None:
    """With a porch, a chimney, a dormer or two, shutters and flowers."""
    high = 2.8 * storeys + 0.35
    stone, trim = s.worn(s.blocks((0.42, 0.40, 0.37), (0.5, 0.22), 0.02, 0.3), 0.2, 2), s.material(WHITE, 0.6)
    tiles = s.worn(s.blocks(roof, (0.32, 0.26), 0.03, 0.4), 0.3, 1)
    brick, blind = (
        s.worn(s.blocks(BRICK, (0.28, 0.11), 0.02, 0.3), 0.2, 2),
        None if shutter is None else s.material(shutter, 0.6),
    )
    plot(s, 6.6, 5.6)
    s.slab(wall, (0, 0, high / 2), (7, 5.4, high))
    s.slab(stone, (0, 0, 0.2), (7.1, 5.5, 0.4))
    slopes(s, tiles, trim, 0.0, 3.25, high - 0.28, high + 2.35, (-3.85, 3.85), False)
    for x in (-3.5, 3.5):
        s.loft(
            wall,
            [
                [(x + d, y, z) for y, z in ((-2.7, high - 0.1), (2.7, high - 0.1), (0, high + 2.05))]
                for d in (-0.01, 0.01)
            ],
            0,
        )
    for side in (-1, 1):
        s.tube(trim, [(-3.85, side * 3.3, high - 0.3), (3.85, side * 3.3, high - 0.3)], 0.09, 10)
        s.tube(
            trim,
            [(3.4, side * 3.28, high - 0.34), (3.44, side * 2.76, high - 0.6), (3.44, side * 2.76, 0.1)],
            0.05,
            8,
        )
    for x, y in ((-3.5, -2.7), (3.5, -2.7), (3.5, 2.7)):
        s.slab(trim, (x, y, high / 2 + 0.2), (0.16, 0.16, high - 0.4))
    s.window(3.52, 0, high + 0.75, 0.8, 1.0, side=True)
    for floor in range(storeys):
        z = 1.75 + 2.8 * floor
        for x in (-2.3, 2.3) if floor == 0 else (-2.3, 0, 2.3):
            _pane(s, x, -2.72, z, blind)
        for y in (-1.25, 1.25):
            s.window(3.52, y, z, 0.95, 1.25, side=True)
            s.slab(s.frame, (3.6, y, z - 0.68), (0.24, 1.2, 0.09))
    if storeys == 1:
        for x in (-1.7, 1.7):
            s.slab(wall, (x, -1.7, high + 0.9), (1.25, 1.6, 1.3))
            s.window(x, -2.5, high + 0.95, 0.8, 0.9)
            for side in (-1, 1):
                low, top = high + 1.42, high + 2.05
                section = [(x, top), (x + side * 0.86, low), (x + side * 0.9, low + 0.08), (x, top + 0.14)]
                s.loft(tiles, [[(u, y, z) for u, z in section] for y in (-2.72, -0.6)], 0)
                s.beam(trim, (x, -2.7, top + 0.02), (x + side * 0.86, -2.7, low), 0.12)
            s.loft(
                wall,
                [
                    [(x + u, y, z) for u, z in ((-0.62, high + 1.5), (0.62, high + 1.5), (0, high + 1.98))]
                    for y in (-2.5, -2.4)
                ],
                0,
            )
    s.slab(stone, (0, -3.15, 0.14), (2.0, 1.0, 0.28))
    s.slab(stone, (0, -3.85, 0.07), (1.7, 0.5, 0.14))
    with s.moved(shift(0, 0, 0.26)):
        s.door(0, -2.72, door, 2.1, 1.0)
    s.slab(s.glass, (0, -2.82, 1.95), (0.56, 0.05, 0.5))
    s.ball(s.material(GOLD, 0.25, 0.9), (0.36, -2.86, 1.3), 0.055, 12)
    slopes(s, tiles, trim, 0.0, 1.15, 2.62, 3.25, (-3.75, -2.6), True)
    s.prism(trim, [(-0.95, 2.66), (0.95, 2.66), (0, 3.18)], -3.62, -3.56)
    for side in (-1, 1):
        s.lathe(
            trim,
            [(0.12, 0.28), (0.12, 0.4), (0.085, 0.45), (0.075, 2.5), (0.12, 2.56), (0.12, 2.66)],
            (side * 0.86, -3.55, 0),
            n=20,
        )
    s.slab(s.worn(s.material((0.44, 0.42, 0.39), 0.9), 0.2, 3), (0, -4.9, 0.01), (1.2, 1.9, 0.04))
    s.slab(brick, (-1.9, 0.5, high + 2.2), (0.85, 0.75, 2.4))
    s.slab(s.material(STONE, 0.9), (-1.9, 0.5, high + 3.42), (1.05, 0.95, 0.12))
    for x in (-2.1, -1.7):
        s.lathe(
            s.material(TILES, 0.8),
            [(0.12, 0), (0.1, 0.4), (0.13, 0.42), (0.01, 0.42)],
            (x, 0.5, high + 3.48),
            n=16,
        )
    bed(s, -3.3, -1.2, -3.1, 1)
    bed(s, 1.2, 3.3, -3.1, 2)
    for k, (x, y, r) in enumerate(((-4.5, -1.8, 0.6), (4.4, -2.3, 0.55), (4.6, 1.6, 0.75), (-4.6, 1.0, 0.8))):
        bush(s, (x, y, -0.1), r, k, 1.0, 40)


def barn(s: Site) -> None:
    """Red boards, a gambrel roof, white doors, a cupola with a vane, bales before it."""
    red, trim = s.boards(RED), s.material(WHITE, 0.6)
    shingle = s.worn(s.blocks((0.15, 0.155, 0.17), (0.4, 0.3), 0.025, 0.3), 0.3, 1)
    stone = s.worn(s.blocks((0.40, 0.38, 0.35), (0.5, 0.24), 0.03, 0.3), 0.3, 2)
    plot(s, 6.2, 7.0, -0.8)
    gable = [(-3.2, 0.3), (3.2, 0.3), (3.2, 3.5), (2.25, 5.35), (0, 6.65), (-2.25, 5.35), (-3.2, 3.5)]
    s.prism(red, gable, -4.0, 4.0)
    s.slab(stone, (0, 0, 0.2), (6.6, 8.2, 0.4))
    for side in (-1, 1):
        for a, b in (((3.42, 3.3), (2.3, 5.42)), ((2.32, 5.40), (0, 6.74))):
            (x0, z0), (x1, z1) = a, b
            s.loft(
                shingle,
                [
                    [
                        (side * x, y, z)
                        for x, z in ((x0, z0), (x1, z1), (x1 + 0.02, z1 + 0.16), (x0 + 0.08, z0 + 0.13))
                    ]
                    for y in (-4.4, 4.4)
                ],
                0,
            )
            s.beam(trim, (side * x0, -4.38, z0 + 0.02), (side * x1, -4.38, z1 + 0.02), 0.2)
        s.slab(trim, (side * 3.2, -4.02, 1.9), (0.2, 0.12, 3.2))
        for y in (-2.4, 0.0, 2.4):
            if side > 0:
                s.window(3.22, y, 1.9, 0.9, 1.0, side=True)
    s.slab(trim, (0, -4.02, 3.5), (6.4, 0.1, 0.18))
    s.slab(trim, (0, -4.02, 1.62), (3.3, 0.1, 2.8))
    for side in (-1, 1):
        x = side * 0.8
        s.slab(red, (x, -4.07, 1.60), (1.5, 0.1, 2.6))
        frame = [((x - 0.7, -4.15, z), (x + 0.7, -4.15, z)) for z in (0.38, 1.6, 2.82)]
        frame += [((x + d, -4.15, 0.3), (x + d, -4.15, 2.9)) for d in (-0.7, 0.7)]
        frame += [
            ((x - 0.7, -4.14, 0.4), (x + 0.7, -4.14, 1.56)),
            ((x + 0.7, -4.14, 0.4), (x - 0.7, -4.14, 1.56)),
        ]
        frame += [
            ((x - 0.7, -4.14, 1.64), (x + 0.7, -4.14, 2.8)),
            ((x + 0.7, -4.14, 1.64), (x - 0.7, -4.14, 2.8)),
        ]
        s.beams(trim, frame, 0.13)
        s.window(side * 2.4, -4.02, 1.9, 0.75, 0.95)
    s.slab(trim, (0, -4.02, 4.62), (1.5, 0.1, 1.5))
    s.slab(s.material((0.03, 0.022, 0.018), 0.9), (0, -4.06, 4.62), (1.24, 0.08, 1.26))
    hay = s.worn(s.material((0.62, 0.44, 0.14), 0.95), 0.4, 12, 0.8)
    s.rock(hay, (0, -3.95, 4.28), (0.6, 0.32, 0.36), 3, 0.5)
    for side in (-1, 1):
        with s.moved(shift(side * 0.62, -4.1, 4.62), turn(side * 62)):
            s.slab(red, (side * 0.31, 0, 0), (0.62, 0.06, 1.26))
            s.beams(
                trim,
                [
                    ((0, -0.05, -0.6), (side * 0.6, -0.05, 0.6)),
                    ((0, -0.05, 0.6), (side * 0.6, -0.05, 0.6)),
                    ((0, -0.05, -0.6), (side * 0.6, -0.05, -0.6)),
                ],
                0.09,
            )
    s.beam(s.wood(WOOD, 4), (0, -4.0, 6.25), (0, -5.0, 6.25), 0.18)
    s.slab(trim, (0, 0.4, 7.1), (1.2, 1.2, 1.2))
    for k in range(5):
        s.slab(s.material((0.30, 0.30, 0.30), 0.8), (0, -0.21, 6.8 + 0.16 * k), (0.8, 0.04, 0.06))
        s.slab(s.material((0.30, 0.30, 0.30), 0.8), (0.61, 0.4, 6.8 + 0.16 * k), (0.04, 0.8, 0.06))
    with s.moved(shift(0, 0.4, 0), turn(45)):
        s.lathe(shingle, [(1.1, 7.66), (1.0, 7.72), (0.03, 8.6)], n=4, smooth=0)
    iron = s.material(BLACK, 0.4, 0.5)
    s.beams(
        iron,
        [((0, 0.4, 8.5), (0, 0.4, 9.4)), ((-0.4, 0.4, 9.0), (0.4, 0.4, 9.0)), ((0, 0, 9.0), (0, 0.8, 9.0))],
        0.05,
    )
    s.prism(
        iron,
        [(-0.45, 9.35), (0.1, 9.3), (0.5, 9.45), (0.12, 9.5), (0.2, 9.7), (-0.1, 9.55), (-0.45, 9.6)],
        0.38,
        0.42,
    )
    s.slab(s.worn(s.material((0.34, 0.26, 0.18), 0.95), 0.3, 3), (0, -5.6, 0.01), (3.2, 3.0, 0.05))
    for x, y, z, yaw in ((3.9, -4.3, 0.35, 10), (4.4, -3.4, 0.35, 24), (4.1, -3.9, 1.02, -14)):
        with s.moved(shift(x, y, z), turn(yaw)):
            s.rounded(hay, (0, 0, 0), (1.15, 0.7, 0.66), 0.08)
            for d in (-0.3, 0.3):
                s.slab(s.material((0.40, 0.12, 0.06), 0.8), (d, 0, 0), (0.03, 0.72, 0.68))
    for k, (x, y, r) in enumerate(((-4.2, -3.0, 0.5), (-4.4, -1.2, 0.65), (4.6, 1.0, 0.6))):
        bush(s, (x, y, -0.1), r, k, 1.0, 40)


BUILDERS: dict[str, Builder] = {
    "house": lambda s: house(
        s,
        s.worn(s.material((0.74, 0.68, 0.56), 0.9), 0.12, 1),
        TILES,
        1,
        (0.06, 0.16, 0.11),
        (0.05, 0.14, 0.10),
    ),
    "house-2": lambda s: house(
        s, s.worn(s.material(WHITE, 0.9), 0.1, 1), SLATE, 2, (0.03, 0.07, 0.14), (0.36, 0.03, 0.03)
    ),
    "house-3": lambda s: house(
        s,
        s.worn(s.blocks((0.36, 0.14, 0.09), (0.26, 0.09), 0.014, 0.3), 0.15, 1),
        SLATE,
        2,
        None,
        (0.04, 0.10, 0.20),
    ),
    "barn": barn,
}

"""Who builds what of `builds.BUILDINGS`."""

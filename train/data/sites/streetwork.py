"""Vehicles that work in the street, their fronts to the right, as vehicles.py does: a garbage truck, a cement mixer, a
cable car and a tuk-tuk.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from data.sites.coaches import lipped, vault, wheels
from data.sites.coachwork import lamp
from data.sites.lot import Builder, Site, shift, turn
from data.sites.surfaces import BLACK, WHITE
from data.sites.vehicles import CHROME, DARK_GLASS


def _lorry(s: Site, paint: Any, trim: Any, axles: Sequence[float]) -> None:
    """The cab above the engine from x = 2.3 to 4.3, the frame and the wheels."""
    glass, black = s.material(DARK_GLASS, 0.04), s.material(BLACK, 0.6)
    steel, rim = s.material(CHROME, 0.2, 0.9), s.material((0.55, 0.56, 0.58), 0.35, 0.7)
    section = vault(1.24, 0.78, 2.85, 3.12, 16, 0.4)
    mid = 1.9
    rows = [(2.3, 0.97), (2.36, 1.0), (4.05, 1.0), (4.22, 0.985), (4.3, 0.94)]
    s.loft(
        paint,
        [
            [(x - 0.14 * max(0, z - 1.9) * (x > 4), y * k, mid + (z - mid) * k) for y, z in section]
            for x, k in rows
        ],
        40,
    )
    s.rounded(glass, (4.17, 0, 2.34), (0.24, 2.16, 0.92), 0.1)
    s.rounded(black, (4.27, 0, 1.62), (0.08, 1.9, 0.22), 0.03)
    s.rounded(black, (4.30, 0, 1.26), (0.06, 1.5, 0.36), 0.03)
    for k in range(4):
        s.slab(steel, (4.335, 0, 1.13 + 0.09 * k), (0.02, 1.4, 0.025))
    s.rounded(trim, (4.30, 0, 0.82), (0.26, 2.48, 0.42), 0.08)
    for side in (-1, 1):
        s.rounded(glass, (3.36, side * 1.245, 2.32), (1.0, 0.03, 0.78), 0.012)
        s.tube(
            black,
            [
                (2.78, side * 1.25, 1.05),
                (2.78, side * 1.25, 2.75),
                (3.95, side * 1.25, 2.75),
                (4.0, side * 1.25, 1.3),
            ],
            0.012,
            6,
        )
        s.rounded(black, (2.98, side * 1.26, 1.78), (0.22, 0.04, 0.05), 0.015)
        lamp(s, 4.40, side * 0.92, 0.86, 0.13, steel, 0.7)
        s.rounded(
            s.material((0.9, 0.36, 0.0), 0.2, 0, 0.3), (4.33, side * 1.14, 1.24), (0.05, 0.14, 0.24), 0.02
        )
        s.tube(black, [(4.0, side * 1.24, 2.7), (4.3, side * 1.46, 2.62), (4.3, side * 1.46, 2.0)], 0.02, 8)
        s.rounded(black, (4.32, side * 1.48, 2.3), (0.08, 0.22, 0.56), 0.03)
        s.slab(black, (3.3, side * 1.05, 0.6), (0.5, 0.36, 0.08))
    s.slab(black, (-0.8, 0, 0.9), (7.4, 1.0, 0.3))
    for x in axles:
        if x > 2:
            lipped(s, black, x, 0.52, 0.64, 1.25)
        wheels(s, [(x, 1.06 if x > 2 else 1.0)], 0.52, 0.32 if x > 2 else 0.5, rim)
    for x, colour in ((2.9, (0.95, 0.42, 0.0)), (3.4, (0.95, 0.42, 0.0))):
        s.rounded(
            s.material(colour, 0.15, 0, 0.6), (x, 0.5 if x > 3 else -0.5, 3.16), (0.2, 0.34, 0.14), 0.05
        )


def garbage_truck(s: Site) -> None:
    """Green, with a ribbed body and a hopper at the rear."""
    green, white = s.paint((0.015, 0.20, 0.055), 0.28), s.paint((0.84, 0.84, 0.82), 0.3)
    black, steel = s.material(BLACK, 0.7), s.worn(s.material((0.34, 0.35, 0.36), 0.5, 0.5), 0.3, 4)
    yellow = s.material((0.82, 0.52, 0.01), 0.5)
    _lorry(s, white, green, (3.2, -1.6, -2.75))
    section = vault(1.26, 1.02, 2.9, 3.52, 16, 0.5)
    s.loft(
        green,
        [
            [(x, y * k, 2.2 + (z - 2.2) * k) for y, z in section]
            for x, k in ((-3.3, 1.0), (2.0, 1.0), (2.1, 0.97))
        ],
        40,
    )
    for x in (-2.8, -2.0, -1.2, -0.4, 0.4, 1.2, 1.85):
        s.loft(
            green,
            [[(x + d, y * 1.035, 2.2 + (z - 2.2) * 1.03) for y, z in section] for d in (-0.06, 0.06)],
            40,
        )
    s.slab(white, (-0.6, 0, 1.5), (5.0, 2.56, 0.2))
    s.text(s.material(WHITE, 0.4), "CITY WASTE", (-0.55, -1.345, 2.35), 0.46)
    rear = [(-3.3, 0.86), (-4.6, 0.82), (-5.05, 1.1), (-5.1, 1.7), (-4.55, 2.5), (-4.2, 3.45), (-3.3, 3.5)]
    for side in (-1, 1):
        s.loft(green, [[(x, side * 1.26 + d, z) for x, z in rear] for d in (-0.06, 0.06)], 20)
        s.beam(yellow, (-4.55, side * 1.34, 2.5), (-3.5, side * 1.34, 3.3), 0.12)
        s.beam(steel, (-3.6, side * 1.34, 1.3), (-4.4, side * 1.34, 3.2), 0.14)
        lamp(s, -5.08, side * 1.0, 1.4, 0.09, steel, 0.6, True)
        s.slab(steel, (-5.2, side * 0.95, 0.6), (0.4, 0.5, 0.06))
        s.tube(
            yellow, [(-5.0, side * 1.36, 1.3), (-5.05, side * 1.42, 2.1), (-4.8, side * 1.36, 2.5)], 0.03, 8
        )
    s.loft(
        steel,
        [
            [
                (x, y, z)
                for x, z in ((-3.3, 0.86), (-4.6, 0.82), (-5.05, 1.1), (-5.1, 1.3), (-4.6, 1.1), (-3.3, 1.2))
            ]
            for y in (-1.24, 1.24)
        ],
        20,
    )
    s.loft(
        green,
        [
            [(x, y, z) for x, z in ((-3.3, 3.5), (-4.2, 3.45), (-4.45, 2.9), (-4.3, 2.86), (-3.3, 3.1))]
            for y in (-1.24, 1.24)
        ],
        20,
    )
    bag = s.worn(s.material((0.02, 0.02, 0.022), 0.25), 0.2, 6, 0.6)
    for k, (x, y, z) in enumerate(
        (
            (-4.4, -0.7, 1.55),
            (-4.5, 0.1, 1.6),
            (-4.4, 0.8, 1.5),
            (-3.9, -0.3, 1.8),
            (-3.9, 0.5, 1.8),
            (-4.75, -0.3, 1.5),
        )
    ):
        s.rock(bag, (x, y, z), (0.4, 0.42, 0.42), k, 0.5)
    s.slab(black, (0.6, 0, 0.75), (1.4, 2.2, 0.5))


def cement_mixer(s: Site) -> None:
    """A tilted drum with a spiral of red."""
    red, white = s.paint((0.50, 0.012, 0.012), 0.22), s.paint((0.84, 0.84, 0.82), 0.25)
    steel, black = s.worn(s.material((0.40, 0.41, 0.43), 0.45, 0.6), 0.2, 4), s.material(BLACK, 0.7)
    _lorry(s, red, white, (3.2, -1.5, -2.7))
    profile = [
        (0.45, -2.75),
        (0.62, -2.7),
        (0.78, -2.3),
        (1.12, -1.2),
        (1.34, 0.0),
        (1.38, 0.7),
        (1.28, 1.4),
        (1.0, 2.0),
        (0.7, 2.3),
        (0.3, 2.36),
    ]

    def radius(h: float) -> float:
        for (r0, h0), (r1, h1) in pairwise(profile):
            if h0 <= h <= h1:
                return r0 + (r1 - r0) * (h - h0) / (h1 - h0)
        return 0.4

    with s.moved(shift(-0.75, 0, 2.55), turn(-9 + 18, "Y")):
        s.lathe(white, [*profile, (0.01, 2.38)], (0, 0, 0), "x", 64, 60)
        for off in (0.0, math.pi):
            rings = []
            for k in range(121):
                h, a = -2.3 + 4.1 * k / 120, off + 9.4 * k / 120
                band = ((-0.17, -0.05), (-0.17, 0.012), (0.17, 0.012), (0.17, -0.05))
                rings.append(
                    [
                        (h + d, (radius(h + d) + o) * math.cos(a), (radius(h + d) + o) * math.sin(a))
                        for d, o in band
                    ]
                )
            s.loft(red, rings, 40)
        s.lathe(
            steel, [(1.40, 0.6), (1.46, 0.62), (1.46, 0.78), (1.40, 0.8), (1.40, 0.6)], (0, 0, 0), "x", 64
        )
        s.lathe(steel, [(0.01, 2.3), (0.4, 2.3), (0.4, 2.75), (0.01, 2.75)], (0, 0, 0), "x", 32)
    s.slab(steel, (1.75, 0, 1.6), (0.5, 1.3, 1.3))
    for side in (-1, 1):
        s.beam(steel, (-2.9, side * 0.62, 1.0), (-2.9, side * 0.62, 2.6), 0.16)
        s.beam(steel, (-2.0, side * 0.62, 1.0), (-2.9, side * 0.62, 2.2), 0.12)
    hopper = [
        [(x, y * k, z) for y in (-0.62, 0.62) for x in ((-4.0, -3.0) if y < 0 else (-3.0, -4.0))]
        for k, z in ((0.5, 3.05), (1.0, 3.75))
    ]
    s.loft(white, hopper, 20)
    s.loft(
        steel,
        [
            [(-3.6 + 0.02, y, 2.7) for y in (-0.3, 0.3)] + [(-3.4, y, 2.5) for y in (0.3, -0.3)],
            [(-4.9, y, 1.55) for y in (-0.22, 0.22)] + [(-4.8, y, 1.35) for y in (0.22, -0.22)],
        ],
        20,
    )
    s.rounded(white, (1.5, 0, 2.75), (0.7, 1.3, 0.5), 0.15)
    s.tube(steel, [(2.15, -1.0, 1.0), (2.15, -1.0, 3.5), (2.1, -1.0, 3.7)], 0.07, 12)
    s.slab(black, (0.4, 0, 0.75), (1.8, 2.1, 0.5))


def cable_car(s: Site) -> None:
    """As in San Francisco: an open front with benches, a closed half behind, on rails."""
    maroon, cream = s.paint((0.26, 0.018, 0.022), 0.25), s.paint((0.80, 0.70, 0.46), 0.3)
    wood, gold = s.wood((0.36, 0.19, 0.08), 5), s.material((0.80, 0.56, 0.16), 0.3, 0.7)
    glass, black, blue = (
        s.material(DARK_GLASS, 0.05),
        s.material(BLACK, 0.6),
        s.paint((0.015, 0.07, 0.22), 0.25),
    )
    s.slab(black, (0, 0, 0.5), (7.4, 1.7, 0.32))
    for x in (-2.4, -1.6, 1.6, 2.4):
        for y in (-0.78, 0.78):
            s.lathe(black, [(0.01, -0.07), (0.34, -0.07), (0.34, 0.07), (0.01, 0.07)], (x, y, 0.36), "y", 28)
    s.slab(wood, (0, 0, 0.72), (8.2, 2.1, 0.12))
    s.slab(wood, (0.8, 0, 0.42), (5.4, 2.5, 0.08))
    s.rounded(maroon, (-1.6, 0, 1.3), (4.4, 2.2, 1.05), 0.05)
    s.slab(cream, (-1.6, 0, 1.92), (4.42, 2.22, 0.16))
    s.text(gold, "POWELL & HYDE STS", (-1.6, -1.115, 1.92), 0.17)
    s.text(gold, "10", (-1.6, -1.115, 1.32), 0.4)
    for x0, x1 in ((-3.7, -1.7), (-1.5, 0.5)):
        s.beams(
            gold,
            [((x0, -1.11, z), (x1, -1.11, z)) for z in (0.92, 1.72)]
            + [((x, -1.11, 0.92), (x, -1.11, 1.72)) for x in (x0, x1)],
            0.02,
        )
    s.slab(glass, (-1.6, 0, 2.5), (4.2, 2.02, 1.05))
    for x in (-3.75, -2.68, -1.6, -0.52, 0.55):
        for y in (-1.04, 1.04):
            s.slab(cream, (x, y, 2.5), (0.14, 0.1, 1.1))
    for x in (-3.75, 0.55):
        for y in (-1.04, -0.36, 0.36, 1.04):
            s.slab(cream, (x, y, 2.5), (0.1, 0.12, 1.1))
    for y in (-1.0, 1.0):
        for x in (1.7, 2.85, 3.95):
            s.tube(gold, [(x, y, 0.72), (x, y, 3.05)], 0.035, 10)
        s.rounded(wood, (2.3, y * 0.62, 1.16), (2.9, 0.46, 0.08), 0.03)
        s.rounded(wood, (2.3, y * 0.36, 1.5), (2.9, 0.07, 0.62), 0.03)
        for x in (1.1, 2.3, 3.5):
            s.slab(wood, (x, y * 0.62, 0.94), (0.08, 0.42, 0.4))
    s.rounded(maroon, (4.02, 0, 1.32), (0.14, 2.1, 1.2), 0.05)
    s.rounded(cream, (4.1, 0, 1.55), (0.03, 1.7, 0.42), 0.01)
    s.text(s.material((0.20, 0.015, 0.02), 0.5), "POWELL & HYDE", (4.125, 0, 1.55), 0.2, 90)
    for y in (-0.72, 0.0, 0.72):
        s.rounded(glass, (4.02, y, 2.48), (0.06, 0.62, 1.0), 0.03)
    for y in (-1.02, -0.36, 0.36, 1.02):
        s.slab(cream, (4.02, y, 2.5), (0.12, 0.1, 1.12))
    lamp(s, 4.12, 0, 1.06, 0.16, gold, 0.9)
    s.slab(cream, (0.1, 0, 3.1), (8.3, 2.3, 0.16))
    deck = vault(1.22, 3.16, 3.2, 3.5, 12, 0.9)
    s.loft(blue, [[(x, y, z) for y, z in deck] for x in (-4.25, 4.4)], 50)
    top = vault(0.62, 3.4, 3.72, 3.92, 12, 0.9)
    s.loft(blue, [[(x, y, z) for y, z in top] for x in (-3.9, 4.0)], 50)
    for side in (-1, 1):
        for k in range(11):
            s.rounded(glass, (-3.4 + 0.69 * k, side * 0.625, 3.57), (0.5, 0.03, 0.2), 0.01)
    for side in (-1, 1):
        s.tube(black, [(0.8, side * 0.2, 0.75), (0.9, side * 0.2, 2.0)], 0.03, 8)
        s.beams(s.material(CHROME, 0.3, 0.9), [((-5.2, side * 0.78, 0.0), (5.4, side * 0.78, 0.0))], 0.12)
    s.rounded(maroon, (-4.05, 0, 1.3), (0.12, 2.1, 1.05), 0.05)
    with s.moved(shift(3.6, 0, 4.0)):
        s.lathe(gold, [(0.16, 0), (0.13, 0.12), (0.08, 0.2), (0.02, 0.24)], n=24)


def tuk_tuk(s: Site) -> None:
    """Three wheels, open sides, a roof of cloth."""
    blue, yellow = s.paint((0.01, 0.10, 0.32), 0.18), s.paint((0.84, 0.50, 0.01), 0.22)
    chrome, black, glass = (
        s.material(CHROME, 0.12, 0.95),
        s.material(BLACK, 0.6),
        s.material((0.16, 0.21, 0.23), 0.04),
    )
    seat, cloth = s.material((0.50, 0.02, 0.03), 0.5), s.material((0.80, 0.46, 0.02), 0.8)
    rim = s.material((0.60, 0.61, 0.62), 0.25, 0.8)
    s.rounded(blue, (-0.55, 0, 0.66), (1.5, 1.22, 0.52), 0.12)
    s.rounded(yellow, (-0.55, 0, 0.90), (1.52, 1.25, 0.08), 0.03)
    s.rounded(black, (0.3, 0, 0.44), (1.5, 0.9, 0.07), 0.02)
    nose = []
    for x, half, low, high in (
        (0.78, 0.56, 0.42, 1.06),
        (1.0, 0.50, 0.44, 1.06),
        (1.18, 0.38, 0.50, 1.0),
        (1.30, 0.20, 0.58, 0.88),
        (1.33, 0.05, 0.66, 0.78),
    ):
        nose.append([(x, y, z) for y, z in vault(half, low, (low + high) / 2, high, 14, 0.7)])
    s.loft(blue, nose, 60)
    s.loft(
        yellow,
        [
            [(x, y * 1.02, z) for y, z in vault(h, 0.70, 0.71, 0.78, 10, 0.9)]
            for x, h in ((0.78, 0.555), (1.0, 0.50), (1.18, 0.39), (1.31, 0.18))
        ],
        60,
    )
    s.loft(
        blue,
        [
            [
                (1.22 + 0.30 * math.cos(a) * q, y, 0.30 + 0.30 * math.sin(a) * q)
                for q, y in ((1.0, -0.13), (1.0, 0.13), (1.12, 0.13), (1.12, -0.13))
            ]
            for a in [math.radians(20 + 12 * k) for k in range(12)]
        ],
        50,
    )
    for x, y in ((1.22, 0.0), (-0.85, 0.58), (-0.85, -0.58)):
        s.wheel((x, y, 0.27), 0.27, 0.16, rim)
    for side in (-1, 1):
        s.loft(
            blue,
            [
                [
                    (-0.85 + q * math.cos(a), side * y, 0.30 + q * math.sin(a))
                    for q, y in ((0.32, 0.48), (0.32, 0.70), (0.36, 0.70), (0.36, 0.48))
                ]
                for a in [math.radians(-10 + 12 * k) for k in range(17)]
            ],
            50,
        )
        s.tube(
            chrome,
            [(0.96, side * 0.50, 1.04), (0.72, side * 0.56, 1.66), (0.5, side * 0.58, 1.78)],
            0.022,
            10,
        )
        s.tube(chrome, [(-1.2, side * 0.56, 0.92), (-1.22, side * 0.58, 1.74)], 0.022, 10)
        s.tube(chrome, [(-0.02, side * 0.60, 0.92), (-0.02, side * 0.60, 1.78)], 0.02, 10)
        s.tube(chrome, [(-1.2, side * 0.62, 1.12), (-0.02, side * 0.62, 1.12)], 0.018, 8)
        s.tube(
            chrome, [(0.35, side * 0.58, 0.46), (0.62, side * 0.60, 0.5), (0.80, side * 0.56, 0.7)], 0.02, 8
        )
        lamp(s, 1.06, side * 0.40, 0.92, 0.085, chrome, 0.7)
        s.ball(s.material((0.9, 0.36, 0.0), 0.2, 0, 0.3), (1.08, side * 0.5, 0.74), (0.04, 0.05, 0.04), 12)
        s.tube(chrome, [(0.78, side * 0.58, 1.3), (0.92, side * 0.78, 1.36)], 0.012, 6)
        s.rounded(black, (0.93, side * 0.8, 1.36), (0.03, 0.13, 0.1), 0.02)
        lamp(s, -1.32, side * 0.45, 0.8, 0.05, chrome, 0.5, True)
    pane = [(0.965, 1.06, 0.5), (0.73, 1.68, 0.54)]
    s.loft(
        glass,
        [
            [(x + d, y * w, z) for d in (0, 0.015) for y in ((-1, 1) if d == 0 else (1, -1))]
            for x, z, w in pane
        ],
        0,
    )
    s.tube(chrome, [(0.965, -0.5, 1.06), (0.965, 0.5, 1.06)], 0.018, 8)
    s.tube(chrome, [(0.73, -0.55, 1.68), (0.73, 0.55, 1.68)], 0.018, 8)
    lamp(s, 1.32, 0, 0.76, 0.10, chrome, 0.9)
    roof = []
    for x, drop in ((-1.36, 0.16), (-1.3, 0.05), (-0.9, 0.0), (0.2, 0.0), (0.62, 0.03), (0.82, 0.14)):
        roof.append([(x, y, z - drop) for y, z in vault(0.68, 1.72, 1.80, 1.96, 14, 0.55)])
    s.loft(cloth, roof, 50)
    for k in range(16):
        x = -1.3 + 0.135 * k
        for side in (-1, 1):
            s.ball(
                s.material(((0.55, 0.02, 0.03), (0.02, 0.22, 0.10), (0.85, 0.80, 0.70))[k % 3], 0.7),
                (x, side * 0.685, 1.70),
                (0.05, 0.015, 0.05),
                10,
            )
    s.rounded(seat, (-0.75, 0, 1.0), (0.6, 1.1, 0.16), 0.06)
    s.rounded(seat, (-1.08, 0, 1.3), (0.14, 1.1, 0.5), 0.06)
    s.rounded(seat, (0.14, 0, 0.94), (0.36, 0.5, 0.14), 0.05)
    s.rounded(seat, (-0.02, 0, 1.16), (0.1, 0.5, 0.36), 0.04)
    s.rounded(blue, (0.08, 0, 0.66), (0.4, 0.5, 0.44), 0.05)
    s.rounded(blue, (-1.26, 0, 1.1), (0.08, 1.2, 0.9), 0.03)
    s.tube(black, [(1.0, 0, 0.9), (0.66, 0, 1.16)], 0.025, 10)
    s.tube(chrome, [(0.62, -0.32, 1.16), (0.68, 0, 1.17), (0.62, 0.32, 1.16)], 0.022, 10)
    for y in (-0.34, 0.34):
        s.tube(black, [(0.62, y * 0.8, 1.16), (0.6, y * 1.1, 1.16)], 0.03, 10)
    s.rounded(s.material((1.0, 0.88, 0.55), 0.4, 0, 0.4), (0.72, 0, 1.86), (0.05, 0.44, 0.13), 0.02)
    s.text(black, "TAXI", (0.75, 0, 1.86), 0.12, 90)


BUILDERS: dict[str, Builder] = {
    "garbage-truck": garbage_truck,
    "cement-mixer": cement_mixer,
    "cable-car": cable_car,
    "tuk-tuk": tuk_tuk,
}
"""Who builds what of `builds.BUILDINGS`."""

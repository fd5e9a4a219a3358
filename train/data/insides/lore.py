"""Rooms of tales: the hall of a haunted mansion, the cabin of a pirate's ship."""

from __future__ import annotations

import itertools
import math
from typing import Any

import bpy
from data import studio
from data.insides.cosy import MOON
from data.insides.kit import CANDLE, OAK, WALNUT, WARM, Inside
from data.insides.windows import glazed, moonlight
from data.sites.lot import around, shift, turn


def _web(
    s: Inside,
    thread: Any,
    at: tuple[float, float, float],
    ways: list[tuple[float, float, float]],
    size: float,
) -> None:
    """A cobweb in a corner, between lines that go `ways` from `at`."""
    ends = [tuple(p + size * q for p, q in zip(at, way, strict=True)) for way in ways]
    pairs: list[Any] = [(at, end) for end in ends]
    for j in range(1, 7):
        t = j / 6.5
        ring = [tuple(p + t * (q - p) for p, q in zip(at, end, strict=True)) for end in ends]
        for a, b in itertools.pairwise(ring):
            mid = tuple((p + q) / 2 + 0.10 * t * (o - (p + q) / 2) for p, q, o in zip(a, b, at, strict=True))
            pairs += [(a, mid), (mid, b)]
    s.beams(thread, pairs, 0.006)


def _candelabra(
    s: Inside, metal: Any, at: tuple[float, float, float], watts: float, r: float = 0.16, arms: int = 4
) -> None:
    x, y, z = at
    s.lathe(metal, [(0.10, 0), (0.10, 0.02), (0.02, 0.05), (0.02, 0.34)], at, n=18)
    for k, a in enumerate(around(arms, 0.4)):
        end = (x + r * math.cos(a), y + r * math.sin(a), z + 0.32)
        s.tube(
            metal,
            [(x, y, z + 0.22), (x + 0.7 * r * math.cos(a), y + 0.7 * r * math.sin(a), z + 0.18), end],
            0.012,
            6,
        )
        s.candle(end, 0.10 + 0.03 * (k % 2), 0.018)
    s.candle((x, y, z + 0.34), 0.15, 0.018, watts)


def haunted(s: Inside) -> None:
    """A staircase, tall windows with the moon, portraits, candles, cobwebs, a chandelier that hangs askew."""
    floor = s.tiled(((0.16, 0.15, 0.16), (0.035, 0.035, 0.04)), (0.6, 0.6), "xy", 0.008, 0.2)
    wall = s.worn(s.material((0.085, 0.11, 0.125), 0.9), 0.55, 0.9, 0.1)
    s.shell(8.6, 10, 6.0, floor, wall, s.material((0.05, 0.05, 0.055), 0.9))
    wood = s.grain(((0.035, 0.02, 0.014), (0.12, 0.065, 0.04)), 0.22, "z", "x", 4, 0.003, 0.4)
    along = s.grain(((0.035, 0.02, 0.014), (0.12, 0.065, 0.04)), 0.22, "x", "z", 4, 0.003, 0.4)
    red = s.worn(s.cloth((0.20, 0.012, 0.02), (0.14, 0.008, 0.014)), 0.4, 3, 0.05)
    gold = s.worn(s.material((0.42, 0.30, 0.12), 0.45, 0.8), 0.5, 6)
    # the stairs: up to a landing under the window
    for k in range(10):
        z, y = 0.19 * (k + 1), 5.2 + 0.32 * k
        w = 2.9 - 0.05 * k
        s.slab(along, (0, (y + 10) / 2, z - 0.095), (w, 10 - y, 0.19))
        s.slab(red, (0, y + 0.12, z - 0.085), (1.5, 0.26, 0.205))
        s.slab(red, (0, y - 0.004, z - 0.1), (1.5, 0.02, 0.2))
    s.slab(along, (0, 9.2, 0.95), (8.6, 1.6, 1.9))
    for side in (-1, 1):
        rail = [(side * 1.62, 5.0, 1.08), (side * 1.46, 8.4, 3.0)]
        s.tube(wood, rail, 0.06, 8)
        for k in range(14):
            t = k / 13
            x, y = side * (1.56 - 0.14 * t), 5.2 + 3.1 * t
            s.lathe(
                wood, [(0.025, 0), (0.04, 0.2), (0.02, 0.5), (0.035, 0.85)], (x, y, 0.22 + 1.85 * t), n=10
            )
        s.rounded(wood, (side * 1.68, 4.95, 0.6), (0.24, 0.24, 1.2), 0.03)
        s.ball(wood, (side * 1.68, 4.95, 1.32), 0.14, 20)
        _candelabra(s, gold, (side * 1.68, 4.95, 1.44), 16, 0.13, 3)
        for k in range(13):
            s.lathe(
                wood,
                [(0.025, 0), (0.04, 0.2), (0.02, 0.5), (0.035, 0.85)],
                (side * (1.7 + 0.2 * k), 8.5, 1.9),
                n=10,
            )
        s.slab(wood, (side * 2.9, 8.5, 2.8), (2.8, 0.1, 0.09))
        s.slab(wood, (side * 2.9, 8.44, 1.0), (2.8, 0.06, 1.86))
        for j in range(3):
            s.rounded(along, (side * (2.0 + 0.85 * j), 8.40, 0.95), (0.66, 0.06, 1.4), 0.02)
    # windows
    view = moonlight(s, (700, 1000), (0.40, 0.30, 0.085))
    dim = moonlight(s, (460, 1000), (-9.0, 0.3, 0.085))
    s.pane(glazed(s, view, 1.5), (0, 9.97, 4.1), (2.3, 3.3))
    s.sash(wood, (0, 9.93, 3.95), (2.2, 3.3), (3, 5), 0.06, 0.1)
    drape = s.worn(s.cloth((0.16, 0.012, 0.03), (0.10, 0.008, 0.02)), 0.4, 2)
    for side in (-1, 1):
        s.drape(drape, (side * 1.75, 9.8), (side * 0.75, 9.75), 1.95, 5.75, 7, 0.09, 0.45)
        s.pane(glazed(s, dim, 1.2), (side * 3.2, 9.97, 3.9), (1.1, 2.4))
        s.sash(wood, (side * 3.2, 9.93, 3.9), (1.05, 2.4), (2, 4), 0.05, 0.1)
    s.slab(drape, (0, 9.78, 5.65), (3.8, 0.2, 0.5))
    # portraits of the family, candles on the walls
    for side in (-1, 1):
        for k, y in enumerate((2.9, 4.9, 6.9)):
            with s.moved(
                shift(side * 4.27, y, 2.5 + 0.1 * (k % 2)), turn(-90 * side), turn((3, -4, 2)[k] * side, "Y")
            ):
                s.rounded(gold, (0, 0, 0), (1.0, 0.07, 1.35), 0.02)
                s.slab(
                    s.worn(s.material((0.05, 0.045, 0.035), 0.7), 0.5, 4), (0, -0.04, 0), (0.82, 0.02, 1.17)
                )
                robe = ((0.10, 0.02, 0.03), (0.02, 0.04, 0.07), (0.05, 0.06, 0.03))[k]
                s.prism(
                    s.material(robe, 0.8),
                    [(-0.34, -0.58), (0.34, -0.58), (0.30, -0.2), (0.1, -0.02), (-0.1, -0.02), (-0.30, -0.2)],
                    -0.065,
                    -0.05,
                )
                s.ball(s.material((0.42, 0.36, 0.30), 0.8), (0, -0.055, 0.16), (0.14, 0.02, 0.19), 20)
                for d in (-0.05, 0.05):
                    s.ball(s.shine((1.0, 0.75, 0.3), 1.6), (d, -0.076, 0.19), (0.02, 0.006, 0.014), 8)
                s.prism(
                    s.material((0.03, 0.025, 0.02), 0.9),
                    [
                        (-0.17, 0.2),
                        (-0.15, 0.36),
                        (0, 0.42),
                        (0.15, 0.36),
                        (0.17, 0.2),
                        (0.1, 0.3),
                        (-0.1, 0.3),
                    ],
                    -0.085,
                    -0.06,
                )
            z = 2.3
            for d in (-0.12, 0.12):
                s.candle((side * 4.12, y + 1.0 + d, z), 0.16, 0.022, 7 if d > 0 else 0)
            s.tube(
                gold,
                [
                    (side * 4.28, y + 1.0, z - 0.2),
                    (side * 4.12, y + 1.0, z - 0.12),
                    (side * 4.12, y + 1.0, z),
                ],
                0.02,
                6,
            )
            s.tube(gold, [(side * 4.12, y + 0.86, z - 0.02), (side * 4.12, y + 1.14, z - 0.02)], 0.016, 6)
        s.slab(wood, (side * 4.26, 4.5, 0.55), (0.06, 12, 1.1))
        s.slab(along, (side * 4.24, 4.5, 1.12), (0.1, 12, 0.08))
    # the chandelier
    with s.moved(shift(0, 5.6, 4.1), turn(7, "Y")):
        for r, z, n in ((0.95, 0.0, 14), (0.55, 0.35, 8)):
            s.tube(gold, [(r * math.cos(a), r * math.sin(a), z) for a in around(36)], 0.025, 6, True)
            for k, a in enumerate(around(n)):
                if k % 4 != 2:
                    s.candle((r * math.cos(a), r * math.sin(a), z + 0.02), 0.15, 0.024)
                else:
                    s.lathe(
                        s.material((0.7, 0.62, 0.5), 0.7),
                        [(0.024, 0), (0.024, 0.06)],
                        (r * math.cos(a), r * math.sin(a), z + 0.02),
                        n=10,
                    )
        for a in around(6):
            s.beam(gold, (0.95 * math.cos(a), 0.95 * math.sin(a), 0), (0, 0, 1.1), 0.016)
        s.tube(gold, [(0, 0, 1.0), (0, 0, 2.2)], 0.02, 6)
    s.point((0, 5.6, 4.2), 60, CANDLE, 0.5)
    thread = s.material((0.55, 0.58, 0.62), 0.9)
    _web(s, thread, (-4.25, 9.9, 5.9), [(1, 0, 0), (0.85, 0, -0.45), (0.5, -0.05, -0.8), (0, -0.1, -1)], 1.9)
    _web(
        s, thread, (4.25, 9.9, 5.9), [(-1, 0, 0), (-0.85, 0, -0.45), (-0.5, -0.05, -0.8), (0, -0.1, -1)], 1.6
    )
    _web(
        s,
        thread,
        (1.62, 4.95, 1.25),
        [(0.9, 0.1, 0.1), (0.75, 0.1, -0.4), (0.3, 0.05, -0.8), (0.05, 0, -1)],
        0.9,
    )
    s.put("Z26", -2.9, 5.6, 0, 40)
    s.put("B75", 3.3, 6.6, 0, -90)
    s.spot((0.6, 9.6, 5.2), (-0.4, 3.2, 0), 44, 900, MOON)
    s.shafts(MOON, [(-1.0, 6.5, 1.0, 6.5, 0.12), (0.2, 7.4, 0.8, 6.5, 0.10)], 0.28)
    s.day((0, 9.6, 4.0), 2.4, 120, 0, MOON)
    s.lamp((0, 2.4, 5.8), 3.0, 60, (0.5, 0.62, 1.0), (0, 0, 0))
    s.lamp((0, -0.6, 3.0), 2.0, 24, (0.75, 0.78, 1.0), (math.radians(60), 0, 0))
    studio.ambient(bpy.context.scene, MOON, 0.10)
    s.eye, s.look, s.wide, s.exposure = (0, -1.2, 1.6), (0, 10, 2.05), 54, 1.3


def cabin(s: Inside) -> None:
    """The captain's cabin of a sailing ship: windows over the sea, a table with maps, gold, lanterns."""
    wood = s.grain(((0.12, 0.055, 0.025), (0.34, 0.18, 0.09)), 0.2, "x", "z", 3, 0.004, 0.45)
    side = s.grain(((0.12, 0.055, 0.025), (0.34, 0.18, 0.09)), 0.2, "y", "z", 3, 0.004, 0.45)
    dark = s.grain(WALNUT, 0.3, "x", "z", 6, 0.0, 0.4)
    floor = s.grain(((0.16, 0.085, 0.04), (0.38, 0.22, 0.11)), 0.18, "y", "x", 2.6, 0.006, 0.35)
    s.shell(6.0, 5.8, 2.7, floor, wood, s.grain(OAK, 0.2, "x", "y", 4), side)
    gold = s.material((0.80, 0.52, 0.13), 0.22, 1.0)
    for k in range(5):
        y = 0.6 + 1.25 * k
        s.slab(dark, (0, y, 2.58), (6.0, 0.2, 0.24))
        for d in (-1, 1):
            s.slab(s.grain(WALNUT, 0.3, "z", "y"), (d * 2.93, y, 1.3), (0.18, 0.22, 2.6))
            s.prism(dark, [(d * 2.9, 2.5), (d * 2.3, 2.5), (d * 2.9, 1.9)], y - 0.07, y + 0.07)
    # the stern windows
    view = s.seen("sea7", 1.7)
    s.pane(view, (0, 5.79, 1.62), (4.6, 3.07))
    for z0, z1 in ((0.0, 0.98), (2.12, 2.7)):
        s.slab(wood, (0, 5.76, (z0 + z1) / 2), (6.0, 0.08, z1 - z0))
    for x in (-2.6, 2.6):
        s.slab(wood, (x, 5.76, 1.5), (0.8, 0.08, 1.4))
    for k in range(5):
        x = -1.76 + 0.88 * k
        s.sash(dark, (x, 5.72, 1.55), (0.76, 1.12), (3, 4), 0.024, 0.06)
        s.rounded(s.grain(WALNUT, 0.3, "z", "x"), (x - 0.44, 5.68, 1.35), (0.13, 0.16, 2.7), 0.02)
    s.rounded(s.grain(WALNUT, 0.3, "z", "x"), (2.2, 5.68, 1.35), (0.13, 0.16, 2.7), 0.02)
    for z in (0.94, 2.16):
        s.rounded(gold, (0, 5.66, z), (4.6, 0.10, 0.05), 0.015)
    s.rounded(dark, (0, 5.42, 0.24), (4.5, 0.55, 0.48), 0.02)
    s.rounded(s.cloth((0.30, 0.014, 0.02), (0.22, 0.01, 0.015)), (0, 5.42, 0.54), (4.5, 0.58, 0.13), 0.05)
    red = s.cloth((0.28, 0.014, 0.02), (0.2, 0.01, 0.015))
    for d in (-1, 1):
        s.drape(red, (d * 2.65, 5.5), (d * 2.0, 5.5), 0.6, 2.5, 5, 0.06, 0.4)
    # the table with its maps
    s.rounded(dark, (0.0, 4.05, 0.76), (2.3, 1.0, 0.07), 0.02)
    for x in (-1.0, 1.0):
        for y in (3.65, 4.45):
            s.lathe(
                s.grain(WALNUT),
                [(0.05, 0), (0.07, 0.1), (0.045, 0.3), (0.08, 0.55), (0.05, 0.74)],
                (x, y, 0),
                n=16,
            )
    paper = s.worn(s.material((0.62, 0.48, 0.27), 0.9), 0.35, 5)
    with s.moved(shift(-0.1, 4.0, 0.80), turn(6)):
        s.slab(paper, (0, 0, 0), (1.15, 0.74, 0.006))
        ink, sea = s.material((0.16, 0.07, 0.03), 0.9), s.material((0.44, 0.33, 0.16), 0.9)
        for cx, cy, r in ((-0.3, 0.12, 0.16), (0.26, -0.08, 0.2), (0.1, 0.22, 0.09)):
            rim = [
                (
                    cx + r * (1 + 0.25 * math.sin(3 * a + cx * 9)) * math.cos(a),
                    cy + 0.8 * r * (1 + 0.2 * math.cos(4 * a)) * math.sin(a),
                    0.0045,
                )
                for a in around(30)
            ]
            s.faced(sea, rim, [tuple(range(30))])
            s.tube(ink, rim, 0.004, 4, True)
        for k in range(9):
            t = k / 8
            s.slab(
                s.material((0.5, 0.02, 0.02), 0.8),
                (-0.3 + 0.56 * t, 0.1 - 0.2 * t + 0.08 * math.sin(5 * t), 0.005),
                (0.03, 0.012, 0.004),
            )
        for d in (-1, 1):
            s.tube(paper, [(-0.58 * d, -0.37, 0.03), (-0.58 * d, 0.37, 0.03)], 0.035, 12)
    s.candle((-0.85, 4.2, 0.795), 0.14, 0.03, 10)
    s.candle((-0.95, 4.05, 0.795), 0.08, 0.034)
    with s.moved(shift(0.72, 4.2, 0.795)):
        s.lathe(
            s.material((0.05, 0.14, 0.07), 0.08),
            [(0.001, 0), (0.06, 0), (0.065, 0.16), (0.02, 0.22), (0.018, 0.3), (0.022, 0.3)],
            n=24,
        )
    s.lathe(
        gold,
        [(0.055, 0), (0.055, 0.01), (0.012, 0.03), (0.012, 0.09), (0.05, 0.12), (0.055, 0.19), (0.048, 0.19)],
        (0.52, 3.85, 0.795),
        n=24,
    )
    for k in range(26):
        a, r = 2.4 * k, 0.03 * math.sqrt(k)
        s.lathe(
            gold,
            [(0.001, 0), (0.024, 0), (0.024, 0.006), (0.001, 0.006)],
            (0.86 + r * math.cos(a), 3.85 + 0.8 * r * math.sin(a), 0.795 + 0.004 * (k % 3)),
            n=14,
        )
    s.ball(s.material((0.62, 0.56, 0.44), 0.6), (-0.62, 3.74, 0.87), (0.075, 0.085, 0.08), 20)
    for d in (-0.03, 0.03):
        s.ball(s.material((0.02, 0.015, 0.01), 0.9), (-0.62 + d, 3.667, 0.88), (0.02, 0.012, 0.022), 10)
    s.rounded(s.material((0.62, 0.56, 0.44), 0.6), (-0.62, 3.70, 0.81), (0.08, 0.05, 0.04), 0.012)
    # a chest full of gold
    with s.moved(shift(1.75, 3.35, 0), turn(-28)):
        s.rounded(dark, (0, 0, 0.24), (0.9, 0.52, 0.48), 0.02)
        for x in (-0.36, 0.0, 0.36):
            s.slab(s.material((0.40, 0.28, 0.10), 0.35, 0.9), (x, 0, 0.24), (0.08, 0.54, 0.5))
        lid = [(0.0, 0.0), (0.0, 0.2), (-0.1, 0.3), (-0.3, 0.34), (-0.44, 0.25), (-0.5, 0.0)]
        with s.moved(shift(0, 0.26, 0.49), turn(-72, "X")):
            s.loft(dark, [[(x, y + 0.0, z) for y, z in lid] for x in (-0.45, 0.45)], 30)
        for k in range(160):
            a, r = 2.4 * k, 0.028 * math.sqrt(k)
            z = 0.47 + 0.16 * (1 - (r / 0.38) ** 2) + 0.01 * s.rng.random()
            with s.moved(
                shift(1.15 * r * math.cos(a), 0.62 * r * math.sin(a), z),
                turn(s.rng.uniform(-35, 35), "X"),
                turn(s.rng.uniform(-35, 35), "Y"),
            ):
                s.lathe(gold, [(0.001, 0), (0.04, 0), (0.04, 0.009), (0.001, 0.009)], n=12)
        for x, y, tone in (
            (-0.2, -0.15, (0.6, 0.01, 0.03)),
            (0.15, -0.18, (0.01, 0.3, 0.1)),
            (0.28, 0.02, (0.03, 0.08, 0.6)),
        ):
            s.ball(s.material(tone, 0.05), (x, y, 0.6), 0.035, 6)
    s.put("Z72", -2.35, 4.6, 0)
    s.put("Z73", -2.3, 3.5, 0, 20)
    # a globe, a wheel, swords on the wall, lanterns
    with s.moved(shift(2.3, 4.55, 0)):
        s.lathe(s.grain(WALNUT), [(0.26, 0), (0.26, 0.05), (0.05, 0.12), (0.04, 0.62)], n=20)
        s.ball(s.worn(s.mottled((0.10, 0.22, 0.30), (0.46, 0.34, 0.16)), 0.3, 3), (0, 0, 0.95), 0.3, 36)
        s.tube(gold, [(0.34 * math.cos(a), 0, 0.95 + 0.34 * math.sin(a)) for a in around(36)], 0.014, 6, True)
    for d in (-1, 1):
        for y in (2.0, 4.4):
            x, z = d * 2.05, 1.95
            s.lathe(gold, [(0.10, 0), (0.10, 0.02), (0.085, 0.03)], (x, y, z), n=6)
            s.lathe(s.shine((1.0, 0.62, 0.26), 2.4), [(0.075, 0.03), (0.075, 0.2)], (x, y, z), n=6)
            s.lathe(gold, [(0.10, 0.2), (0.03, 0.3), (0.001, 0.31)], (x, y, z), n=6)
            s.tube(gold, [(x, y, z + 0.3), (x, y, 2.5)], 0.01, 5)
            s.point((x, y, z + 0.1), 22, CANDLE, 0.08)
    s.put("K85", 0, 2.6, 0.004, 90)
    s.day((0, 5.5, 1.6), 2.6, 110, 0, (1.0, 0.80, 0.58))
    s.lamp((0, 2.4, 2.4), 2.0, 34, WARM, (0, 0, 0))
    s.lamp((0, -0.4, 2.2), 1.4, 14, WARM, (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, -0.6, 1.5), (0, 5.8, 0.85), 0.8

"""A cafe at its window, a restaurant by candlelight, a club with its lights."""

from __future__ import annotations

import math
from typing import Any

from data.insides.kit import CANDLE, OAK, WALNUT, WARM, Inside
from data.sites.lot import arch, shift


def _table(s: Inside, top: Any, leg: Any, x: float, y: float, r: float = 0.38, high: float = 0.74) -> None:
    s.lathe(top, [(0.001, high - 0.03), (r, high - 0.03), (r, high), (0.001, high)], (x, y, 0), n=36)
    s.lathe(leg, [(0.24, 0), (0.24, 0.02), (0.03, 0.05), (0.03, high - 0.03)], (x, y, 0), n=20)


def cafe(s: Inside) -> None:
    """Tables at a large window on the street, lamps, plants, a counter."""
    s.shell(5.8, 5.8, 3.1, s.grain(OAK, 0.12, "y", "x", 0.9, 0.002, 0.35), s.plaster((0.16, 0.22, 0.20)),
            s.plaster((0.62, 0.58, 0.50)),
        s.tiled(((0.34, 0.145, 0.09), (0.26, 0.105, 0.07)), (0.24, 0.08), "yz", 0.012, 0.9, 0.5))  # fmt: skip
    black = s.material((0.018, 0.018, 0.02), 0.4, 0.3)
    s.pane(s.seen("street-1", 1.5, True), (-0.75, 5.79, 1.75), (3.6, 2.4))
    s.sash(black, (-0.75, 5.75, 1.72), (3.6, 2.0), (3, 3), 0.045)
    s.slab(s.plaster((0.16, 0.22, 0.20)), (-0.75, 5.77, 0.62), (3.8, 0.06, 0.24))
    wood = s.grain(((0.14, 0.07, 0.03), (0.42, 0.24, 0.11)), 0.14, "x", "y", 3, 0.002, 0.35, 0.2)
    s.slab(wood, (-0.75, 5.55, 0.78), (3.8, 0.42, 0.05))
    leaf = s.leaf(((0.03, 0.11, 0.015), (0.08, 0.20, 0.025), (0.15, 0.29, 0.05)), 0.4)
    pots = [s.shrub(leaf, 0.34, 0.3, 200, 0.09), s.fern(leaf, 0.26, 12)]
    for k in range(5):
        s.pot(pots[k % 2], (-2.3 + 0.78 * k, 5.58, 0.8), 0.09, s.material((0.55, 0.30, 0.18), 0.7))
    s.rounded(s.grain(WALNUT, 0.14, "z", "x", 3), (2.2, 5.0, 0.52), (1.5, 0.75, 1.04), 0.02)
    s.slab(s.material((0.66, 0.64, 0.60), 0.2), (2.2, 4.98, 1.06), (1.6, 0.85, 0.05))
    s.put("S102", 2.3, 5.1, 1.085, 0)
    for z in (1.75, 2.15):
        s.slab(wood, (2.1, 5.66, z), (1.4, 0.24, 0.035))
        for k in range(9):
            shade = ((0.72, 0.70, 0.64), (0.30, 0.15, 0.07), (0.12, 0.25, 0.20))[(k + int(z * 10)) % 3]
            s.lathe(
                s.material(shade, 0.3),
                [(0.04, 0), (0.055, 0.11), (0.045, 0.11)],
                (1.5 + 0.15 * k, 5.66, z + 0.02),
                n=14,
            )
    s.slab(black, (2.1, 5.78, 2.62), (1.4, 0.03, 0.5))
    for k, line in enumerate(("espresso  2.5", "latte  3.5", "cake  4")):
        s.text(s.material((0.8, 0.79, 0.75), 0.8), line, (2.1, 5.755, 2.75 - 0.14 * k), 0.11)
    for x, y in ((-1.75, 4.75), (0.35, 4.85), (-2.2, 3.3)):
        _table(s, wood, black, x, y)
        for d, yaw in ((-0.62, -90), (0.62, 90)):
            if abs(x + d) < 2.6:
                s.put("S31", x + d, y, 0, yaw)
        s.lathe(
            s.material((0.78, 0.77, 0.74), 0.2),
            [(0.07, 0), (0.075, 0.008), (0.03, 0.012), (0.045, 0.07), (0.04, 0.07)],
            (x + 0.1, y - 0.1, 0.74),
            n=20,
        )
        s.lathe(
            s.clear((0.7, 0.8, 0.82), 0.35),
            [(0.03, 0), (0.035, 0.1), (0.015, 0.13)],
            (x - 0.12, y + 0.05, 0.74),
            n=14,
        )
    copper = s.material((0.62, 0.30, 0.15), 0.28, 0.95)
    for x, y in ((-1.9, 4.7), (-0.6, 4.9), (0.7, 4.7), (2.1, 4.8)):
        s.pendant((x, y, 2.05), 3.1, 30, copper, 0.17)
    for k in range(4):
        s.hang(
            ("sea3", "city11", "fields0", "mountain5")[k], black, (2.88, 2.6 + 0.62 * k, 1.65), 0.42, 90, 0.42
        )
    vine = s.leaf(((0.04, 0.12, 0.015), (0.09, 0.20, 0.03)), 0.4)
    for x in (-2.7, 1.2):
        at = [
            (x + s.rng.gauss(0, 0.12), 5.5 + s.rng.gauss(0, 0.08), 2.95 - 0.8 * s.rng.random() ** 1.5)
            for _ in range(260)
        ]
        s.stand(
            [s.kites(vine, at, [(s.rng.gauss(0, 0.6), s.rng.gauss(0, 0.6), -1) for _ in at], 0.10, 0.6)],
            0,
            0,
            0,
            0,
        )
    s.day((-0.75, 5.4, 1.8), 2.0, 95, 0)
    s.lamp((0, 2.6, 3.0), 2.4, 42, WARM, (0, 0, 0))
    s.lamp((0, 0.2, 2.4), 1.5, 16, WARM, (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, 0, 1.5), (0, 5.6, 0.8), 0.2


def restaurant(s: Inside) -> None:
    """White cloths, candles and glasses, the town by night outside."""
    s.shell(
        6.2,
        6.4,
        3.2,
        s.grain(WALNUT, 0.12, "y", "x", 1.0, 0.002, 0.25, 0.2),
        s.plaster((0.18, 0.055, 0.045)),
        s.plaster((0.30, 0.22, 0.16)),
    )
    wood = s.grain(WALNUT, 0.2, "z", "x", 4)
    for k in range(8):
        s.rounded(wood, (-2.75 + 0.785 * k, 6.37, 0.5), (0.7, 0.05, 0.95), 0.02)
    s.slab(wood, (0, 6.36, 1.04), (6.2, 0.08, 0.07))
    gold = s.material((0.62, 0.43, 0.15), 0.3, 0.9)
    for x in (-1.9, 0.0, 1.9):
        s.prism(
            s.seen("night-city", 1.6, True, 0.4),
            [(0.01 + q, z) for q, z in arch(x, 1.15, 1.15, 2.2, 2.78)],
            6.35,
            6.36,
        )
        s.tube(gold, [(q, 6.33, z) for q, z in arch(x, 1.2, 1.12, 2.2, 2.81)], 0.035, 8)
        s.beams(
            wood, [((x, 6.33, 1.15), (x, 6.33, 2.7)), ((x - 0.55, 6.33, 1.75), (x + 0.55, 6.33, 1.75))], 0.035
        )
    red = s.cloth((0.25, 0.015, 0.022))
    for x in (-2.75, -0.95, 0.95, 2.75):
        s.drape(red, (x - 0.25, 6.2), (x + 0.25, 6.2), 0.05, 3.0, 5, 0.05)
    cloth = s.cloth((0.76, 0.74, 0.70))
    for x, y in ((-1.75, 5.2), (1.75, 5.2), (-2.15, 3.6), (2.15, 3.6), (0.0, 5.6)):
        s.lathe(
            cloth, [(0.44, 0.28), (0.43, 0.5), (0.42, 0.735), (0.40, 0.75), (0.001, 0.75)], (x, y, 0), n=40
        )
        s.lathe(gold, [(0.2, 0), (0.03, 0.05), (0.03, 0.4)], (x, y, 0), n=16)
        s.candle((x, y, 0.75), 0.18, 0.02, 9)
        s.candle((x + 0.09, y + 0.05, 0.75), 0.12, 0.02)
        s.ball(s.material((0.45, 0.01, 0.03), 0.7), (x - 0.1, y + 0.06, 0.85), 0.035, 12)
        s.ball(s.material((0.45, 0.01, 0.03), 0.7), (x - 0.14, y + 0.02, 0.82), 0.03, 12)
        for d in (-0.25, 0.25):
            s.lathe(
                s.clear((0.85, 0.88, 0.9), 0.25),
                [(0.035, 0), (0.005, 0.01), (0.005, 0.09), (0.045, 0.13), (0.045, 0.2), (0.038, 0.23)],
                (x + d, y - 0.08, 0.75),
                n=18,
            )
            s.lathe(
                s.material((0.80, 0.79, 0.76), 0.2),
                [(0.001, 0), (0.08, 0.003), (0.12, 0.018)],
                (x + 0.6 * d, y - 0.24, 0.752),
                n=24,
            )
        for d, yaw in ((-0.68, -90), (0.68, 90)):
            if abs(x + d) < 2.9 and (y > 5.5 or abs(x + d) > 0.9):
                s.put("S30", x + d, y, 0, yaw)
    for x, y in ((-1.5, 4.4), (1.5, 4.4)):
        for k in range(8):
            a = 2 * math.pi * k / 8
            s.bulb((x + 0.34 * math.cos(a), y + 0.34 * math.sin(a), 2.52), 0.022, 0, CANDLE, 16)
            s.beam(gold, (x, y, 2.42), (x + 0.34 * math.cos(a), y + 0.34 * math.sin(a), 2.48), 0.02)
        s.tube(gold, [(x, y, 2.4), (x, y, 3.2)], 0.02, 8)
        s.point((x, y, 2.4), 34, CANDLE, 0.25)
    for x in (-2.85, -0.95, 0.95, 2.85):
        s.bulb((x * 0.98, 6.1, 1.95), 0.05, 7, CANDLE, 9)
    s.lamp((0, 2.6, 3.0), 2.4, 30, CANDLE, (0, 0, 0))
    s.lamp((0, 0.2, 2.4), 1.5, 9, CANDLE, (math.radians(55), 0, 0))
    s.eye, s.look, s.exposure = (0, 0, 1.5), (0, 5.6, 0.8), 0.75


def club(s: Inside) -> None:
    """A dance floor under coloured beams, a DJ's desk, a mirror ball."""
    floor = s.tiled(((0.02, 0.02, 0.024), (0.026, 0.026, 0.03)), (0.8, 0.8), "xy", 0.012, 0.1)
    dark = s.material((0.018, 0.016, 0.022), 0.6)
    s.shell(11, 11, 5, floor, dark, dark)
    tones = ((1.0, 0.05, 0.45), (0.15, 0.25, 1.0), (0.55, 0.08, 1.0), (0.05, 0.85, 0.9))
    for k in range(11):
        for side in (-1, 1):
            s.slab(s.shine(tones[k % 4], 5), (side * 5.4, 1.5 + 0.9 * k, 2.2), (0.05, 0.07, 3.4))
        s.slab(s.shine(tones[(k + 1) % 4], 5), (-5 + k, 10.9, 2.2), (0.08, 0.05, 3.2))
    s.slab(s.material((0.03, 0.03, 0.035), 0.4), (0, 9.2, 0.3), (7, 2.6, 0.6))
    s.slab(s.shine(tones[0], 6), (0, 7.88, 0.58), (7, 0.03, 0.04))
    s.rounded(s.material((0.02, 0.02, 0.022), 0.3), (0, 9.0, 1.1), (2.4, 0.7, 1.0), 0.02)
    for k in range(16):
        for j in range(5):
            s.slab(
                s.shine(tones[(k * 3 + j * 5) % 4], 1.0 + 3 * s.rng.random()),
                (-1.09 + 0.145 * k, 8.63, 0.72 + 0.17 * j),
                (0.11, 0.02, 0.12),
            )
    for side in (-1, 1):
        for j in range(3):
            s.rounded(
                s.material((0.015, 0.015, 0.016), 0.6),
                (side * 2.7, 9.2, 1.0 + 0.8 * j),
                (0.9, 0.7, 0.76),
                0.02,
            )
            s.lathe(
                s.material((0.05, 0.05, 0.055), 0.4),
                [(0.3, -0.02), (0.28, 0.0), (0.1, 0.08), (0.001, 0.06)],
                (side * 2.7, 8.86, 1.0 + 0.8 * j),
                "y",
                24,
            )
    mirror = s.material((0.9, 0.9, 0.92), 0.05, 1.0)
    round_ = [2 * math.pi * k / 30 for k in range(30)]
    slope = [math.pi * (k + 0.3) / 16 for k in range(16)]
    rings = [
        [
            (0.42 * math.sin(b) * math.cos(a), 0.42 * math.sin(b) * math.sin(a), 0.42 * math.cos(b))
            for a in round_
        ]
        for b in slope
    ]
    with s.moved(shift(0, 6.4, 3.55)):
        s.loft(mirror, rings, 0)
    s.tube(dark, [(0, 6.4, 3.9), (0, 6.4, 5)], 0.015, 6)
    steel = s.material((0.1, 0.1, 0.11), 0.4, 0.8)
    for y in (4.6, 7.6):
        s.beams(
            steel,
            [((-5.5, y, z), (5.5, y, z)) for z in (4.4, 4.8)]
            + [
                ((-5.5 + 0.5 * k, y, 4.4 + 0.4 * (k % 2)), (-5 + 0.5 * k, y, 4.8 - 0.4 * (k % 2)))
                for k in range(22)
            ],
            0.04,
        )
        for k in range(6):
            x = -3.75 + 1.5 * k
            tone = tones[(k + (y > 5)) % 4]
            s.lathe(steel, [(0.12, 0), (0.1, 0.3)], (x, y, 4.05), n=14)
            s.bulb((x, y, 4.05), 0.08, 0, tone, 16)
            s.spot((x, y, 4.0), (x * 0.45 + (0.9 if k % 2 else -0.9), y - 0.8, 0), 17, 1100, tone)
    for k, (x, lean) in enumerate(
        ((-3.4, 0.42), (-2.2, -0.3), (-1.1, 0.35), (0.2, -0.25), (1.3, 0.3), (2.4, -0.38), (3.5, 0.2))
    ):
        s.shafts(tones[k % 4], [(x, 7.4, 0.75, 5.2, 0.45)], lean)
    for k in range(30):
        s.bulb((s.rng.uniform(-5, 5), 10.8, s.rng.uniform(0.7, 4.4)), 0.02, 0, tones[k % 4], 12)
    s.lamp((0, 4, 4.8), 4, 90, (0.6, 0.25, 1.0), (0, 0, 0))
    s.lamp((0, 9, 4.8), 3, 70, (1.0, 0.2, 0.6), (0, 0, 0))
    s.look, s.exposure = (0, 10, 1.25), 0.35

"""A school bus and a fire engine, their fronts to the right, as vehicles.py does."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from data.sites.coachwork import lamp
from data.sites.lot import Builder, Site, around, shift
from data.sites.surfaces import BLACK, WHITE
from data.sites.vehicles import CHROME, DARK_GLASS

_YELLOW, _RED = (0.80, 0.36, 0.006), (0.46, 0.010, 0.010)


def vault(
    half: float, low: float, wall: float, top: float, n: int = 14, soft: float = 0.62
) -> list[tuple[float, float]]:
    """(y, z) about the section of a body with upright sides and a bowed roof."""
    ring = []
    for k in range(n + 1):
        a = math.pi * k / n
        y, z = (math.copysign(abs(v) ** soft, v) for v in (math.cos(a), math.sin(a)))
        ring.append((half * y, wall + (top - wall) * z))
    return [(half, low), *ring, (-half, low)]


def lipped(s: Site, rim: Any, x: float, z: float, r: float, half: float) -> None:
    """The dark above a wheel on both sides, and a lip around it."""
    arc = [math.radians(-6 + 192 * k / 24) for k in range(25)]
    dark = s.material(BLACK, 0.9)
    s.prism(dark, [(x + r * math.cos(a), z + r * math.sin(a)) for a in arc], -half - 0.004, half + 0.004)
    for side in (-1, 1):
        s.loft(
            rim,
            [
                [
                    (x + q * math.cos(a), side * (half + d), z + q * math.sin(a))
                    for q, d in ((r, -0.3), (r + 0.07, -0.3), (r + 0.07, 0.03), (r, 0.03))
                ]
                for a in arc
            ],
            50,
        )


def wheels(s: Site, spots: Sequence[tuple[float, float]], r: float, wide: float, rim: Any) -> None:
    """Pairs of wheels at (x, y)."""
    for x, y in spots:
        for side in (-1, 1):
            s.wheel((x, side * y, r), r, wide, rim)
            s.lathe(
                rim,
                [(0.2 * r, -0.02 * side), (0.16 * r, 0.06 * side), (0.01, 0.08 * side)],
                (x, side * (y + wide / 2), r),
                "y",
                20,
            )
            for a in around(8):
                s.ball(
                    rim,
                    (x + 0.36 * r * math.cos(a), side * (y + 0.3 * wide), r + 0.36 * r * math.sin(a)),
                    0.035 * r / 0.5,
                    8,
                )


def school_bus(s: Site) -> None:
    """American, with a bonnet."""
    yellow, black, glass = s.paint(_YELLOW, 0.3), s.material(BLACK, 0.5), s.material(DARK_GLASS, 0.05)
    steel, rim, white = (
        s.material(CHROME, 0.25, 0.9),
        s.material((0.10, 0.10, 0.105), 0.4, 0.4),
        s.material((0.86, 0.86, 0.84), 0.4),
    )
    shell = vault(1.22, 0.78, 2.62, 3.14)
    mid = 1.9
    rows = [(-4.72, 0.94), (-4.66, 0.985), (-4.55, 1.0), (2.42, 1.0), (2.56, 0.98), (2.62, 0.95)]
    s.loft(yellow, [[(x, y * k, mid + (z - mid) * k) for y, z in shell] for x, k in rows], 40)
    s.loft(
        white,
        [
            [(x, y * 1.004, z + 0.006) for y, z in vault(1.0, 2.98, 2.98, 3.145, 14, 0.9)]
            for x in (-4.5, 2.35)
        ],
        60,
    )
    hood = []
    for x, half, top, soft in (
        (2.4, 1.06, 1.86, 0.42),
        (3.2, 1.03, 1.80, 0.42),
        (3.9, 0.97, 1.70, 0.42),
        (4.12, 0.93, 1.62, 0.5),
        (4.2, 0.86, 1.5, 0.6),
    ):
        hood.append([(x, y, z) for y, z in vault(half, 0.82, 1.2, top, 16, soft)])
    s.loft(yellow, hood, 45)
    lipped(s, yellow, 3.05, 0.5, 0.60, 1.20)
    lipped(s, black, -2.75, 0.5, 0.60, 1.225)
    wheels(s, [(3.05, 1.06), (-2.75, 1.06)], 0.5, 0.3, rim)
    for k in range(10):
        x = -4.12 + 0.62 * k
        s.rounded(black, (x, 0, 2.22), (0.56, 2.462, 0.74), 0.02)
        s.rounded(glass, (x, 0, 2.22), (0.49, 2.478, 0.66), 0.02)
        s.slab(black, (x, 0, 2.24), (0.5, 2.486, 0.035))
    for z in (0.98, 1.36, 1.74):
        s.slab(black, (-1.05, 0, z), (7.1, 2.478, 0.065))
    s.text(black, "SCHOOL BUS", (-1.0, -1.24, 1.555), 0.27)
    s.rounded(black, (2.18, -1.2, 1.80), (0.70, 0.08, 1.72), 0.02)
    for x in (2.03, 2.34):
        s.rounded(glass, (x, -1.225, 1.82), (0.26, 0.06, 1.5), 0.02)
    s.rounded(black, (2.60, 0, 2.30), (0.06, 2.18, 0.92), 0.03)
    for y in (-0.53, 0.53):
        s.rounded(glass, (2.625, y, 2.30), (0.05, 1.0, 0.82), 0.03)
    s.rounded(yellow, (2.56, 0, 2.93), (0.16, 1.5, 0.28), 0.05)
    s.text(black, "SCHOOL BUS", (2.648, 0, 2.93), 0.215, 90)
    for y, colour in (
        (-0.95, (0.75, 0.01, 0.01)),
        (-0.68, (0.9, 0.32, 0.0)),
        (0.68, (0.9, 0.32, 0.0)),
        (0.95, (0.75, 0.01, 0.01)),
    ):
        z = 2.93 if abs(y) < 0.9 else 2.86
        s.lathe(black, [(0.01, -0.03), (0.13, -0.03), (0.14, 0.06), (0.11, 0.05)], (2.56, y, z), "x", 24)
        s.lathe(
            s.material(colour, 0.15, 0, 0.5),
            [(0.105, 0.04), (0.06, 0.08), (0.01, 0.09)],
            (2.56, y, z),
            "x",
            24,
        )
    s.rounded(black, (4.17, 0, 1.18), (0.10, 1.1, 0.56), 0.05)
    for k in range(6):
        s.slab(steel, (4.225, 0, 0.98 + 0.08 * k), (0.02, 1.0, 0.022))
    for side in (-1, 1):
        s.rounded(black, (4.12, side * 0.74, 1.16), (0.12, 0.3, 0.3), 0.05)
        lamp(s, 4.18, side * 0.74, 1.16, 0.12, steel, 0.7)
        s.lathe(
            s.material((0.9, 0.35, 0.0), 0.2, 0, 0.3),
            [(0.05, 0), (0.01, 0.04)],
            (4.16, side * 0.78, 0.94),
            "x",
            16,
        )
        for a, b in (((2.45, 1.2, 2.6), (3.0, 1.5, 2.35)), ((2.5, 1.18, 1.95), (3.0, 1.5, 2.05))):
            s.tube(black, [(x, side * y, z) for x, y, z in (a, b)], 0.02, 8)
        s.rounded(black, (3.0, side * 1.5, 2.18), (0.06, 0.22, 0.44), 0.03)
        s.tube(black, [(4.1, side * 0.86, 1.5), (4.3, side * 0.96, 1.72), (4.3, side * 0.96, 1.8)], 0.015, 8)
        s.ball(black, (4.32, side * 0.96, 1.84), (0.05, 0.11, 0.11), 16)
    s.rounded(black, (4.34, 0, 0.72), (0.12, 2.36, 0.32), 0.05)
    s.rounded(black, (-4.78, 0, 0.72), (0.12, 2.36, 0.3), 0.05)
    red = s.material((0.60, 0.008, 0.008), 0.35)
    sign = [(0.24 * math.cos(a), 0.24 * math.sin(a)) for a in around(8, math.pi / 8)]
    with s.moved(shift(1.45, -1.27, 1.56)):
        s.prism(s.material(WHITE, 0.4), [(1.1 * x, 1.1 * z) for x, z in sign], -0.02, 0.0)
        s.prism(red, sign, -0.03, -0.01)
    s.text(s.material(WHITE, 0.4), "STOP", (1.45, -1.305, 1.56), 0.155)
    s.slab(black, (-0.2, 0, 0.66), (8.2, 1.6, 0.28))


def fire_engine(s: Site) -> None:
    """A pumper with a crew cab, a ladder and hoses."""
    red, white, steel = s.paint(_RED, 0.16), s.paint((0.84, 0.84, 0.82), 0.2), s.material(CHROME, 0.14, 0.95)
    glass, black = s.material(DARK_GLASS, 0.04), s.material(BLACK, 0.6)
    plate = s.worn(s.material((0.62, 0.63, 0.65), 0.3, 0.8), 0.1, 14, 0.4)
    shutter = s.bricks((0.36, 0.37, 0.39), (0.30, 0.31, 0.33), (9, 0.07), 0, 0.01, (90, 0, 0))
    s.slab(black, (-0.3, 0, 0.72), (8.6, 2.0, 0.4))
    nose = vault(1.24, 0.62, 2.62, 3.02, 16, 0.45)
    mid = 1.8
    rows = [(1.0, 0.99), (1.06, 1.0), (4.1, 1.0), (4.24, 0.985), (4.31, 0.95)]
    s.loft(
        red,
        [
            [
                (x + 0.10 * (1 - max(0, (z - 1.9) / 1.1)) * (x > 4), y * k, mid + (z - mid) * k)
                for y, z in nose
            ]
            for x, k in rows
        ],
        40,
    )
    s.loft(
        white,
        [
            [(x, y * 1.004, z + 0.004) for y, z in vault(1.25, 2.5, 2.64, 3.03, 16, 0.45)]
            for x in (1.04, 4.14)
        ],
        40,
    )
    s.rounded(glass, (4.27, 0, 2.16), (0.22, 2.18, 0.86), 0.1)
    s.slab(red, (4.38, 0, 2.16), (0.03, 0.06, 0.86))
    for x, w in ((3.52, 0.82), (2.02, 0.86)):
        s.rounded(black, (x, 0, 1.72), (w + 0.12, 2.495, 1.66), 0.03)
        s.rounded(red, (x, 0, 1.26), (w + 0.07, 2.51, 0.7), 0.03)
        s.rounded(glass, (x, 0, 2.12), (w + 0.04, 2.515, 0.76), 0.04)
        for side in (-1, 1):
            s.tube(steel, [(x - 0.28, side * 1.28, 1.62), (x - 0.08, side * 1.28, 1.62)], 0.025, 8)
            s.tube(steel, [(x + w / 2 + 0.1, side * 1.3, 1.2), (x + w / 2 + 0.1, side * 1.3, 2.2)], 0.022, 8)
    s.rounded(glass, (2.78, 0, 2.16), (0.36, 2.5, 0.66), 0.04)
    s.rounded(red, (-1.95, 0, 1.72), (5.2, 2.5, 1.75), 0.06)
    s.rounded(plate, (0.80, 0, 1.66), (0.44, 2.46, 1.8), 0.04)
    for side in (-1, 1):
        for k in range(6):
            x, z = 0.70 + 0.2 * (k % 2), 1.2 + 0.32 * (k // 2)
            s.lathe(
                steel,
                [(0.01, side * 0.0), (0.075, 0.0), (0.075, side * 0.1), (0.01, side * 0.1)],
                (x, side * 1.22, z),
                "y",
                16,
            )
        for z in (2.15, 2.38):
            s.lathe(
                s.material(WHITE, 0.3),
                [(0.01, 0), (0.08, 0), (0.08, side * 0.03), (0.01, side * 0.03)],
                (0.8, side * 1.22, z),
                "y",
                20,
            )
    for x, w, low in ((-0.12, 0.92, 1.02), (-1.28, 0.92, 1.02), (-2.62, 1.3, 1.50), (-3.9, 0.84, 1.02)):
        tall = 2.36 - low
        s.slab(steel, (x, 0, low + tall / 2), (w + 0.06, 2.51, tall + 0.06))
        s.slab(shutter, (x, 0, low + tall / 2), (w, 2.53, tall))
        s.slab(black, (x, 0, low + 0.06), (0.3, 2.545, 0.05))
    stripe = s.material((0.88, 0.86, 0.76), 0.3)
    s.slab(stripe, (-0.1, 0, 0.90), (8.4, 2.535, 0.16))
    s.slab(s.material((0.85, 0.55, 0.02), 0.3), (-0.1, 0, 0.79), (8.4, 2.535, 0.045))
    s.slab(plate, (-1.9, 0, 2.62), (5.1, 2.4, 0.06))
    for side in (-1, 1):
        s.slab(red, (-1.9, side * 1.2, 2.76), (5.1, 0.06, 0.3))
        s.tube(steel, [(-4.3, side * 1.2, 2.98), (0.5, side * 1.2, 2.98)], 0.03, 8)
    hose = s.material((0.62, 0.52, 0.32), 0.9)
    for k in range(7):
        s.rounded(hose, (-2.2, -0.5 + 0.17 * k, 2.8), (3.6, 0.13, 0.26), 0.05)
    rails = [((-4.7, y, 3.18 + h), (1.6, y, 3.28 + h)) for y in (0.3, 0.86) for h in (0, 0.2)]
    rungs = [
        ((-4.6 + 0.32 * k, 0.3, 3.28 + 0.005 * k), (-4.6 + 0.32 * k, 0.86, 3.28 + 0.005 * k))
        for k in range(20)
    ]
    posts = [((x, y, 3.18), (x, y, 3.42)) for x in [-4.6 + 0.32 * k for k in range(20)] for y in (0.3, 0.86)]
    s.beams(s.material((0.72, 0.73, 0.75), 0.3, 0.7), [*rails, *rungs, *posts], 0.055)
    s.beams(black, [((x, 0.58, 2.6), (x, 0.58, 3.2)) for x in (-4.0, 0.2)], 0.12)
    s.lathe(steel, [(0.26, 0), (0.2, 0.2), (0.1, 0.24), (0.1, 0.42), (0.01, 0.42)], (0.0, -0.6, 2.6), n=24)
    s.tube(steel, [(0.0, -0.6, 3.0), (0.5, -0.6, 3.14), (0.95, -0.6, 3.16)], [0.1, 0.08, 0.06], 14)
    s.rounded(steel, (4.55, 0, 0.72), (0.42, 2.5, 0.42), 0.1)
    s.rounded(steel, (4.40, 0, 1.28), (0.08, 1.06, 0.66), 0.05)
    for k in range(5):
        s.slab(black, (4.442, 0, 1.06 + 0.11 * k), (0.02, 0.92, 0.055))
    for side in (-1, 1):
        s.rounded(steel, (4.38, side * 0.86, 1.28), (0.1, 0.48, 0.42), 0.05)
        for y in (0.75, 0.97):
            lamp(s, 4.43, side * y, 1.28, 0.095, steel, 0.6)
        s.rounded(
            s.material((0.9, 0.02, 0.02), 0.2, 0, 0.5), (4.40, side * 0.86, 1.6), (0.08, 0.42, 0.1), 0.03
        )
        s.tube(black, [(4.2, side * 1.2, 2.5), (4.45, side * 1.5, 2.45), (4.45, side * 1.5, 2.3)], 0.02, 8)
        s.rounded(black, (4.44, side * 1.5, 2.12), (0.08, 0.22, 0.46), 0.03)
    s.rounded(s.material((0.08, 0.08, 0.09), 0.4), (3.75, 0, 3.06), (0.34, 2.1, 0.08), 0.03)
    for y, colour in (
        (-0.76, (0.9, 0.015, 0.015)),
        (-0.26, (0.92, 0.92, 0.95)),
        (0.26, (0.02, 0.08, 1.0)),
        (0.76, (0.9, 0.015, 0.015)),
    ):
        s.rounded(s.material(colour, 0.12, 0, 0.6), (3.75, y, 3.17), (0.32, 0.48, 0.17), 0.05)
    for x in (2.78, -2.62):
        lipped(s, steel, x, 0.56, 0.68, 1.262)
    wheels(s, [(2.78, 1.10), (-2.62, 1.10)], 0.56, 0.34, steel)
    gold = s.material((0.80, 0.56, 0.14), 0.3, 0.6)
    s.text(s.material((0.9, 0.86, 0.72), 0.4), "FIRE", (4.465, 0, 1.71), 0.24, 90)
    s.text(gold, "FIRE RESCUE", (-1.9, -1.262, 2.76), 0.22)


BUILDERS: dict[str, Builder] = {
    "school-bus": school_bus,
    "fire-engine": fire_engine,
}
"""Who builds what of `builds.BUILDINGS`."""

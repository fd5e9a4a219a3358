"""What has landed on the Moon and on Mars, as buildings.py does: a rover and a lunar module."""

from __future__ import annotations

import math
from typing import Any

from data.sites.lot import Builder, Site, around, shift, turn
from data.sites.surfaces import BLACK, WHITE
from mathutils import Vector

_FOIL = (0.72, 0.44, 0.10)


def _soil(s: Site, colour: tuple[float, float, float], r: float, seed: int) -> None:
    """A patch of ground with stones."""
    dust = s.worn(s.worn(s.material(colour, 0.95), 0.3, 1.2, 0.6), 0.25, 9, 0.4)
    rings = []
    for q, z in ((1.0, -0.035 * r), (0.97, -0.02 * r), (0.8, 0.0), (0.4, 0.02), (0.01, 0.02)):
        rings.append(
            [
                (
                    r * q * math.cos(a) * (1 + 0.05 * math.sin(3 * a + seed)),
                    0.8 * r * q * math.sin(a) * (1 + 0.05 * math.sin(5 * a)),
                    z,
                )
                for a in around(56)
            ]
        )
    s.loft(dust, rings, 60)
    stone = s.worn(s.material(tuple(0.75 * v for v in colour), 0.95), 0.4, 5, 0.6)
    for k in range(26):
        a, q = 2.4 * k + seed, r * math.sqrt(0.25 + 0.6 * ((k * 0.618) % 1))
        size = 0.03 * r * (0.4 + ((k * 0.37) % 1) ** 2)
        s.rock(
            stone,
            (q * math.cos(a), 0.78 * q * math.sin(a), 0.4 * size),
            (1.3 * size, size, 0.8 * size),
            k,
            0.4,
        )


def mars_rover(s: Site) -> None:
    """Six wheels on rockers, a mast with cameras, an arm and a generator."""
    white, grey = (
        s.worn(s.material((0.80, 0.79, 0.76), 0.5), 0.08, 3),
        s.material((0.42, 0.42, 0.43), 0.4, 0.6),
    )
    dark, gold = s.material((0.04, 0.04, 0.045), 0.5), s.worn(s.material(_FOIL, 0.28, 0.8), 0.2, 8, 0.4)
    black = s.material(BLACK, 0.15)
    _soil(s, (0.42, 0.17, 0.075), 2.05, 2)
    s.rounded(white, (0, 0, 0.98), (1.5, 1.02, 0.36), 0.05)
    s.rounded(grey, (0, 0, 0.79), (1.4, 0.94, 0.06), 0.02)
    s.rounded(white, (0.0, 0, 1.18), (1.62, 1.14, 0.06), 0.02)
    s.rounded(gold, (-0.15, 0.12, 1.25), (0.5, 0.4, 0.1), 0.03)
    s.rounded(white, (0.28, 0.30, 1.27), (0.28, 0.3, 0.16), 0.03)
    for k in range(3):
        s.lathe(dark, [(0.05, 1.21), (0.05, 1.26), (0.01, 1.27)], (-0.5 + 0.16 * k, -0.36, 0), n=16)
    with s.moved(shift(-0.42, -0.05, 1.2)):
        s.lathe(white, [(0.02, 0), (0.02, 0.12), (0.24, 0.14), (0.24, 0.17), (0.01, 0.17)], n=6, smooth=0)
    s.tube(dark, [(-0.62, 0.42, 1.2), (-0.62, 0.42, 1.95)], 0.018, 8)
    with s.moved(shift(-0.98, 0, 1.08), turn(-24, "Y")):
        s.lathe(
            white,
            [(0.01, -0.36), (0.16, -0.36), (0.17, -0.3), (0.17, 0.3), (0.16, 0.36), (0.01, 0.36)],
            (0, 0, 0),
            "x",
            24,
        )
        for a in around(8):
            s.beam(
                grey,
                (-0.34, 0.17 * math.cos(a), 0.17 * math.sin(a)),
                (0.34, 0.30 * math.cos(a), 0.30 * math.sin(a)),
                0.03,
            )
            s.loft(
                grey,
                [
                    [
                        (x, q * math.cos(a + d), q * math.sin(a + d))
                        for q in (0.16, 0.32)
                        for d in (-0.02, 0.02)
                    ]
                    for x in (-0.33, 0.33)
                ],
                0,
            )
    mast = (0.56, -0.36)
    s.tube(white, [(*mast, 1.2), (*mast, 2.02)], [0.055, 0.045], 14)
    s.lathe(grey, [(0.085, 1.2), (0.085, 1.28), (0.06, 1.3)], (*mast, 0), n=20)
    s.rounded(white, (*mast, 2.08), (0.2, 0.34, 0.1), 0.03)
    with s.moved(shift(*mast, 2.24), turn(-14)):
        s.rounded(white, (0.02, 0, 0.02), (0.26, 0.5, 0.2), 0.04)
        s.lathe(black, [(0.01, 0.13), (0.072, 0.13), (0.075, 0.18), (0.055, 0.17)], (0, 0.0, 0.03), "x", 24)
        s.lathe(
            s.material((0.10, 0.16, 0.30), 0.03), [(0.055, 0.165), (0.01, 0.175)], (0, 0.0, 0.03), "x", 24
        )
        for y in (-0.17, 0.17):
            s.rounded(dark, (0.15, y, 0.0), (0.06, 0.1, 0.1), 0.02)
            s.lathe(black, [(0.01, 0.17), (0.035, 0.17), (0.035, 0.2), (0.01, 0.2)], (0, y, 0.0), "x", 16)
    elbow, wrist, tool = Vector((1.0, 0.42, 1.36)), Vector((1.62, 0.1, 1.14)), Vector((1.72, 0.02, 0.78))
    shoulder = Vector((0.76, 0.36, 0.98))
    for a, b, r in ((shoulder, elbow, 0.055), (elbow, wrist, 0.048), (wrist, tool, 0.04)):
        s.tube(white, [a, b], r, 12)
        s.ball(grey, tuple(a), 1.5 * r, 16)
    s.lathe(grey, [(0.13, -0.06), (0.15, 0), (0.13, 0.08), (0.01, 0.08)], tuple(tool), n=20)
    for a in around(4, 0.4):
        s.rounded(
            dark,
            (tool.x + 0.13 * math.cos(a), tool.y + 0.13 * math.sin(a), tool.z - 0.02),
            (0.1, 0.1, 0.16),
            0.02,
        )
    for side in (-1, 1):
        y = side * 0.86
        hub = {x: Vector((x, y, 0.30)) for x in (1.02, 0.0, -0.98)}
        pivot, bogie = Vector((0.22, side * 0.62, 0.92)), Vector((-0.5, side * 0.74, 0.66))
        for a, b in (
            (pivot, (0.62, side * 0.74, 0.86)),
            ((0.62, side * 0.74, 0.86), (1.02, side * 0.74, 0.62)),
            (pivot, bogie),
            (bogie, (0.0, side * 0.74, 0.50)),
            (bogie, (-0.98, side * 0.74, 0.60)),
        ):
            s.tube(grey, [a, b], 0.042, 10)
        s.ball(grey, tuple(pivot), 0.1, 16)
        s.ball(grey, tuple(bogie), 0.07, 16)
        for x in hub:
            if x:
                s.tube(
                    grey, [(x, side * 0.74, 0.62), (x, side * 0.74, 0.46), (x, side * 0.76, 0.30)], 0.05, 10
                )
            else:
                s.tube(grey, [(x, side * 0.74, 0.50), (x, side * 0.76, 0.30)], 0.05, 10)
            _wheel(s, x, y, 0.30)


def _wheel(s: Site, x: float, y: float, r: float) -> None:
    """Of thin metal with treads, on bent spokes."""
    alu, dark = s.material((0.34, 0.34, 0.355), 0.4, 0.6), s.material((0.10, 0.10, 0.11), 0.5, 0.5)
    s.lathe(
        alu,
        [
            (r, -0.15),
            (0.93 * r, -0.15),
            (0.96 * r, 0),
            (0.93 * r, 0.15),
            (r, 0.15),
            (1.01 * r, 0),
            (r, -0.15),
        ],
        (x, y, r),
        "y",
        48,
    )
    s.beams(
        dark,
        [
            (
                (x + 1.01 * r * math.cos(a), y - 0.15, r + 1.01 * r * math.sin(a)),
                (x + 1.01 * r * math.cos(a + 0.05), y + 0.15, r + 1.01 * r * math.sin(a + 0.05)),
            )
            for a in around(30)
        ],
        0.022,
    )
    s.lathe(dark, [(0.01, -0.12), (0.1, -0.12), (0.1, 0.12), (0.01, 0.12)], (x, y, r), "y", 20)
    for a in around(6, 0.2):
        s.tube(
            alu,
            [
                (x + 0.08 * math.cos(a), y, r + 0.08 * math.sin(a)),
                (x + 0.6 * r * math.cos(a + 0.3), y, r + 0.6 * r * math.sin(a + 0.3)),
                (x + 0.95 * r * math.cos(a + 0.2), y, r + 0.95 * r * math.sin(a + 0.2)),
            ],
            0.016,
            6,
        )


def lunar_module(s: Site) -> None:
    """The stage with legs in golden foil, above it the grey cabin."""
    gold, dark_gold = (s.worn(s.material(c, 0.24, 0.85), 0.35, 3, 1.0) for c in (_FOIL, (0.40, 0.22, 0.06)))
    grey, dark = (
        s.worn(s.material((0.52, 0.52, 0.51), 0.5, 0.3), 0.15, 1.5, 0.4),
        s.material((0.03, 0.03, 0.034), 0.5),
    )
    silver = s.worn(s.material((0.70, 0.70, 0.69), 0.3, 0.7), 0.15, 4, 0.6)
    glass = s.material((0.02, 0.025, 0.035), 0.04)
    _soil(s, (0.30, 0.295, 0.285), 5.6, 4)

    def octagon(half: float, cut: float, z: float) -> list[tuple[float, float, float]]:
        return [
            (x, y, z)
            for x, y in (
                (half, -cut),
                (half, cut),
                (cut, half),
                (-cut, half),
                (-half, cut),
                (-half, -cut),
                (-cut, -half),
                (cut, -half),
            )
        ]

    s.loft(
        gold,
        [
            octagon(2.05, 0.95, 1.5),
            octagon(2.1, 0.98, 1.56),
            octagon(2.1, 0.98, 2.95),
            octagon(2.05, 0.95, 3.02),
        ],
        0,
    )
    for a in range(4):
        with s.moved(turn(90 * a)):
            s.slab(dark_gold if a % 2 else silver, (2.12, 0, 2.25), (0.06, 1.7, 1.25))
            for k in range(3):
                s.slab(dark, (2.16, -0.5 + 0.5 * k, 2.2), (0.02, 0.03, 1.2))
    s.lathe(dark, [(0.3, 1.5), (0.42, 1.2), (0.72, 0.75), (0.74, 0.72), (0.4, 1.15), (0.01, 1.3)], n=40)
    for a in range(4):
        with s.moved(turn(45 + 90 * a)):
            foot = Vector((4.0, 0, 0.12))
            s.tube(gold, [(2.25, 0, 2.9), (3.2, 0, 1.5), tuple(foot)], [0.13, 0.13, 0.1], 14)
            for y in (-0.75, 0.75):
                s.tube(dark_gold, [(2.0, y, 1.7), (3.25, 0, 1.42)], 0.07, 10)
                s.tube(dark_gold, [(2.0, y, 2.8), (3.0, 0, 1.75)], 0.05, 10)
            s.lathe(
                gold,
                [(0.01, 0.02), (0.42, 0.04), (0.5, 0.14), (0.46, 0.16), (0.36, 0.1), (0.01, 0.16)],
                tuple(foot - Vector((0, 0, 0.08))),
                n=32,
            )
    steps = [((2.75, y, 2.5), (3.75, y, 0.75)) for y in (-0.24, 0.24)]
    steps += [
        ((2.75 + 0.125 * k, -0.24, 2.5 - 0.219 * k), (2.75 + 0.125 * k, 0.24, 2.5 - 0.219 * k))
        for k in range(9)
    ]
    with s.moved(turn(-45)):
        s.beams(silver, steps, 0.06)
        s.slab(silver, (2.5, 0, 3.05), (1.1, 0.9, 0.06))
        s.beams(
            silver,
            [((x, y, 3.05), (x, y, 3.5)) for x in (2.5, 3.0) for y in (-0.42, 0.42)]
            + [((2.0, y, 3.5), (3.0, y, 3.5)) for y in (-0.42, 0.42)],
            0.045,
        )
    with s.moved(turn(-45)):
        front = [
            (-0.95, 3.05),
            (0.95, 3.05),
            (1.28, 3.6),
            (1.28, 4.5),
            (0.72, 5.25),
            (-0.72, 5.25),
            (-1.28, 4.5),
            (-1.28, 3.6),
        ]
        rings = [
            [(x, q * k, 4.15 + (z - 4.15) * k) for q, z in front]
            for x, k in ((-0.9, 1.0), (1.25, 1.0), (1.62, 0.72))
        ]
        s.loft(grey, rings, 0)
        for side in (-1, 1):
            pane = [(1.6, side * 0.14, 4.3), (1.6, side * 0.66, 4.3), (1.6, side * 0.44, 4.8)]
            s.form(
                glass,
                [(x + 0.05, y, z) for x, y, z in pane] + [(x - 0.2, y, z) for x, y, z in pane],
                [(0, 1, 2), (2, 1, 0), (0, 3, 4, 1), (1, 4, 5, 2), (2, 5, 3, 0)],
            )
            s.lathe(
                silver,
                [(0.01, -0.9), (0.72, -0.9), (0.8, -0.6), (0.8, 0.5), (0.66, 0.72), (0.01, 0.72)],
                (-0.2, side * 1.32, 4.0),
                "x",
                32,
            )
        s.rounded(silver, (1.60, 0, 3.62), (0.1, 0.86, 0.86), 0.06)
        s.rounded(dark, (1.66, 0, 3.62), (0.03, 0.7, 0.7), 0.05)
        s.rounded(dark_gold, (-1.2, 0, 4.1), (0.8, 1.9, 1.6), 0.1)
        s.lathe(silver, [(0.55, 5.2), (0.55, 5.5), (0.42, 5.6), (0.01, 5.6)], (-0.1, 0, 0), n=32)
        for x, y in ((0.95, 1.55), (0.95, -1.55), (-1.25, 1.55), (-1.25, -1.55)):
            s.tube(silver, [(0.6 * x, 0.7 * y, 4.3), (x, y, 4.4)], 0.05, 8)
            for dx, dy, dz in ((1, 0, 0), (0, 1 if y > 0 else -1, 0), (0, 0, 1), (0, 0, -1)):
                p = Vector((x, y, 4.4))
                s.tube(
                    dark,
                    [p, p + 0.18 * Vector((dx, dy, dz)), p + 0.3 * Vector((dx, dy, dz))],
                    [0.04, 0.07, 0.13],
                    12,
                )
        s.tube(silver, [(0.6, -0.9, 5.0), (0.9, -1.2, 5.7)], 0.04, 8)
        with s.moved(shift(0.98, -1.25, 5.85), turn(50, "Y")):
            s.lathe(
                s.material(WHITE, 0.4),
                [(0.01, 0.0), (0.3, 0.06), (0.5, 0.2), (0.52, 0.2), (0.32, 0.03), (0.01, -0.03)],
                n=32,
            )
        s.tube(silver, [(-0.6, 0.6, 5.1), (-0.7, 0.7, 6.3)], 0.025, 6)
    _flag(s, (3.4, -2.6, 0), s.material((0.62, 0.62, 0.62), 0.3, 0.8))


def _flag(s: Site, at: tuple[float, float, float], pole: Any) -> None:
    """A plain flag of red and white stripes on a stick."""
    x, y, z = at
    s.tube(pole, [(x, y, z), (x, y, z + 2.3)], 0.03, 8)
    s.tube(pole, [(x, y, z + 2.28), (x + 1.3, y, z + 2.28)], 0.02, 8)
    for k in range(7):
        look = s.material(((0.60, 0.03, 0.04), (0.84, 0.83, 0.80))[k % 2], 0.8)
        top, low = z + 2.26 - 0.12 * k, z + 2.26 - 0.12 * (k + 1)
        rows = [(x + 1.25 * i / 16, y + 0.05 * math.sin(0.9 * i)) for i in range(17)]
        s.form(
            look,
            [(a, b, h) for h in (top, low) for a, b in rows],
            [(i, i + 1, 18 + i, 17 + i) for i in range(16)] + [(17 + i, 18 + i, i + 1, i) for i in range(16)],
        )


BUILDERS: dict[str, Builder] = {"mars-rover": mars_rover, "lunar-module": lunar_module}
"""Who builds what of `builds.BUILDINGS`."""

"""Robots: a giant one that is piloted, an arm of a factory, one like a dog; as buildings.py does."""

from __future__ import annotations

import math
from typing import Any

from data.sites.lot import Builder, Site, shift, turn
from data.sites.surfaces import BLACK, STEEL
from data.stage import Colour

Spot = tuple[float, float, float]


def _armour(s: Site, colour: Colour) -> Any:
    return s.worn(s.paint(colour, 0.32), 0.14, 7, 0.03)


def _plate(
    s: Site,
    look: Any,
    at: Spot,
    size: Spot,
    yaw: float = 0,
    tilt: float = 0,
    roll: float = 0,
    edge: float = 0.05,
    taper: float = 0.8,
) -> None:
    """A box with cut corners that is narrower on top by `taper`."""
    w, d, h = (v / 2 for v in size)
    e = min(edge, 0.45 * min(size))
    with s.moved(shift(*at), turn(yaw), turn(tilt, "X"), turn(roll, "Y")):
        rings = []
        for z, k in ((-h, 1 - e / w), (-h + e, 1.0), (h - e, taper), (h, taper - e / w)):
            x, y = w * k, d * k
            rings.append(
                [
                    (-x, -y + e, z),
                    (-x + e, -y, z),
                    (x - e, -y, z),
                    (x, -y + e, z),
                    (x, y - e, z),
                    (x - e, y, z),
                    (-x + e, y, z),
                    (-x, y - e, z),
                ]
            )
        s.loft(look, rings, 0)


def _joint(s: Site, look: Any, at: Spot, r: float, wide: float, axis: str = "x") -> None:
    s.lathe(look, [(0.001, -wide / 2), (0.9 * r, -wide / 2), (r, -0.4 * wide), (r, 0.4 * wide), (0.9 * r, wide / 2),
        (0.001, wide / 2)], at, axis, 32)  # fmt: skip


def mecha(s: Site) -> None:
    white, blue, red = (
        _armour(s, (0.70, 0.71, 0.72)),
        _armour(s, (0.035, 0.10, 0.34)),
        _armour(s, (0.50, 0.02, 0.02)),
    )
    gold, dark = (
        _armour(s, (0.78, 0.50, 0.03)),
        s.worn(s.material((0.05, 0.053, 0.06), 0.4, 0.7), 0.2, 8, 0.05),
    )
    steel, eye = s.material(STEEL, 0.28, 0.9), s.material((0.15, 1.0, 0.55), 0.3, 0, 2.5)
    glow = s.material((0.1, 0.6, 1.0), 0.3, 0, 2.0)
    for k in (-1, 1):
        x = 0.62 * k
        _plate(s, blue, (x * 1.12, -0.22, 0.16), (0.62, 1.25, 0.32), 8 * k, taper=0.72)
        _plate(s, white, (x * 1.12, -0.62, 0.20), (0.46, 0.42, 0.26), 8 * k, taper=0.6)
        _joint(s, dark, (x * 1.10, 0.0, 0.42), 0.2, 0.42)
        _plate(s, white, (x * 1.08, 0.02, 1.08), (0.60, 0.66, 1.22), 4 * k, taper=0.86)
        _plate(s, blue, (x * 1.08, -0.30, 1.14), (0.36, 0.18, 0.86), 4 * k, taper=0.8)
        _plate(s, gold, (x * 1.08, -0.36, 1.74), (0.40, 0.24, 0.36), 4 * k, -18, taper=0.6)
        _joint(s, dark, (x * 1.04, 0, 1.80), 0.21, 0.5)
        _plate(s, white, (x * 0.98, 0, 2.32), (0.52, 0.56, 0.86), taper=1.12)
        _plate(s, dark, (x * 0.92, 0, 2.80), (0.36, 0.40, 0.30), taper=0.9)
        _plate(s, white, (x * 1.22, -0.02, 2.72), (0.30, 0.62, 0.66), roll=-9 * k, taper=0.75)
        _plate(s, white, (0.30 * k, -0.36, 2.70), (0.42, 0.16, 0.60), tilt=-8, taper=0.9)
        _plate(s, red, (0.30 * k, -0.45, 2.60), (0.20, 0.06, 0.30), tilt=-8, taper=0.9)
        # arms
        sx = 1.22 * k
        _joint(s, dark, (sx * 0.86, 0, 3.92), 0.24, 0.5)
        _plate(s, white, (sx * 1.10, 0, 3.98), (0.74, 0.84, 0.66), roll=8 * k, taper=0.72, edge=0.1)
        _plate(s, blue, (sx * 1.14, 0, 4.28), (0.56, 0.66, 0.16), roll=8 * k, taper=0.7)
        _plate(s, dark, (sx * 1.10, 0, 3.46), (0.30, 0.34, 0.52), taper=1.0)
        _joint(s, steel, (sx * 1.11, 0, 3.16), 0.18, 0.42)
        _plate(s, white, (sx * 1.14, -0.10, 2.62), (0.48, 0.54, 0.92), roll=-4 * k, tilt=12, taper=0.82)
        _plate(s, blue, (sx * 1.28, -0.12, 2.66), (0.14, 0.44, 0.66), roll=-4 * k, tilt=12, taper=0.8)
        for j in range(4):
            s.rounded(dark, (sx * 1.16 - 0.15 + 0.1 * j, -0.32, 1.98), (0.085, 0.17, 0.24), 0.03)
        _plate(s, dark, (sx * 1.15, -0.22, 2.10), (0.40, 0.34, 0.20), taper=1.0)
        # back thrusters and wing fins
        with s.moved(shift(0.46 * k, 0.62, 4.0), turn(-24 * k, "Y"), turn(-14, "X")):
            _plate(s, dark, (0, 0, 0), (0.34, 0.34, 0.9), taper=0.8)
            _plate(s, blue, (0.34 * k, 0.06, 0.68), (0.16, 0.34, 1.5), roll=16 * k, taper=0.4)
            s.lathe(steel, [(0.10, -0.42), (0.19, -0.70), (0.17, -0.70), (0.08, -0.5)], n=28)
        _plate(s, white, (0.30 * k, -0.50, 3.90), (0.56, 0.44, 0.52), 10 * k, -10, taper=0.86)
        _plate(s, gold, (0.34 * k, -0.70, 3.80), (0.32, 0.10, 0.18), 10 * k, -10, taper=0.9)
        for j in range(3):
            s.rounded(dark, (0.34 * k, -0.755, 3.745 + 0.05 * j), (0.26, 0.02, 0.018), 0.004)
    _plate(s, dark, (0, 0, 3.02), (0.74, 0.56, 0.36), taper=0.86)
    _plate(s, red, (0, -0.06, 3.30), (0.66, 0.62, 0.34), taper=1.1)
    _plate(s, blue, (0, 0, 3.84), (1.42, 0.86, 0.86), taper=0.9, edge=0.12)
    _plate(s, red, (0, -0.52, 3.56), (0.46, 0.36, 0.40), tilt=14, taper=0.8)
    s.ball(glow, (0, -0.66, 3.92), (0.11, 0.05, 0.11), 24)
    _plate(s, white, (0, -0.08, 4.38), (0.62, 0.56, 0.20), taper=0.7)
    # head
    _joint(s, dark, (0, 0, 4.44), 0.16, 0.3, "z")
    _plate(s, white, (0, 0.02, 4.76), (0.50, 0.56, 0.52), taper=0.82, edge=0.08)
    _plate(s, white, (0, -0.05, 5.02), (0.16, 0.52, 0.16), tilt=8, taper=0.6)
    _plate(s, red, (0, -0.30, 4.93), (0.16, 0.10, 0.14), taper=0.7)
    _plate(s, dark, (0, -0.27, 4.79), (0.40, 0.06, 0.10), taper=1.0)
    for k in (-1, 1):
        s.rounded(eye, (0.10 * k, -0.312, 4.79), (0.13, 0.02, 0.045), 0.01)
        _plate(s, white, (0.27 * k, 0.0, 4.72), (0.10, 0.36, 0.34), taper=0.8)
        s.loft(
            gold,
            [
                [
                    (0.03 * k, -0.34, 4.90),
                    (0.03 * k, -0.30, 4.97),
                    (0.09 * k, -0.31, 4.95),
                    (0.09 * k, -0.34, 4.90),
                ],
                [
                    (0.50 * k, -0.26, 5.36),
                    (0.50 * k, -0.25, 5.37),
                    (0.51 * k, -0.25, 5.37),
                    (0.51 * k, -0.26, 5.36),
                ],
            ],
            0,
        )
    _plate(s, red, (0, -0.29, 4.56), (0.16, 0.12, 0.12), taper=0.8)
    for k in range(2):
        s.rounded(dark, (0, -0.285, 4.65 + 0.04 * k), (0.16, 0.02, 0.016), 0.004)


def robot_arm(s: Site) -> None:
    orange, dark = (
        _armour(s, (0.85, 0.27, 0.01)),
        s.worn(s.material((0.045, 0.047, 0.052), 0.45, 0.4), 0.2, 9, 0.05),
    )
    steel, black = s.material(STEEL, 0.25, 0.9), s.material(BLACK, 0.5)
    s.lathe(dark, [(0.62, 0), (0.64, 0.05), (0.60, 0.14), (0.001, 0.14)], n=48)
    for k in range(8):
        a = k * math.pi / 4 + 0.3
        s.lathe(
            steel,
            [(0.04, 0.14), (0.04, 0.19), (0.001, 0.20)],
            (0.54 * math.cos(a), 0.54 * math.sin(a), 0),
            n=6,
        )
    s.lathe(orange, [(0.46, 0.14), (0.44, 0.42), (0.36, 0.60), (0.30, 0.64), (0.001, 0.64)], n=48)

    def link(a: Spot, b: Spot, first: float, last: float, wide: float) -> None:
        """A beam with round ends in the plane of the picture."""
        ax, az, bx, bz = a[0], a[2], b[0], b[2]
        way = math.atan2(bz - az, bx - ax)
        line = [(ax + first * math.cos(way + math.pi / 2 + math.pi * k / 16),
            az + first * math.sin(way + math.pi / 2 + math.pi * k / 16)) for k in range(17)]  # fmt: skip
        line += [(bx + last * math.cos(way - math.pi / 2 + math.pi * k / 16),
            bz + last * math.sin(way - math.pi / 2 + math.pi * k / 16)) for k in range(17)]  # fmt: skip
        for y0, y1, size in ((a[1] - wide / 2, a[1] + wide / 2, 1.0),):
            mid = ((ax + bx) / 2, (az + bz) / 2)
            rings = []
            for y, k in ((y0, 0.9), (y0 + 0.04, 1.0), (y1 - 0.04, 1.0), (y1, 0.9)):
                rings.append([(mid[0] + (x - mid[0]) * (1 - (1 - k) * 0.4) * size, y, mid[1] + (z - mid[1])
                    * (1 - (1 - k) * 0.4) * size) for x, z in line])  # fmt: skip
            s.loft(orange, rings, 30)

    hip, elbow, wrist = (0.0, 0.0, 0.98), (-0.62, 0.0, 2.42), (0.98, 0.0, 2.96)
    for y in (-0.30, 0.30):
        s.loft(
            orange,
            [
                [
                    (-0.30, y - 0.06, 0.6),
                    (0.30, y - 0.06, 0.6),
                    (0.22, y - 0.06, 1.12),
                    (-0.22, y - 0.06, 1.12),
                ],
                [
                    (-0.30, y + 0.06, 0.6),
                    (0.30, y + 0.06, 0.6),
                    (0.22, y + 0.06, 1.12),
                    (-0.22, y + 0.06, 1.12),
                ],
            ],
            0,
        )
        _joint(s, dark, (0, 1.25 * y, 0.98), 0.24, 0.14, "y")
    link(hip, elbow, 0.27, 0.23, 0.42)
    for y in (-0.26, 0.26):
        _joint(s, dark, (elbow[0], y, elbow[2]), 0.25, 0.14, "y")
        _joint(s, steel, (elbow[0], 1.3 * y, elbow[2]), 0.12, 0.06, "y")
    s.tube(steel, [(-0.20, -0.30, 1.0), (-0.72, -0.30, 2.2)], 0.045, 14)
    s.tube(dark, [(-0.14, -0.30, 0.9), (-0.42, -0.30, 1.5)], 0.075, 16)
    link((elbow[0] - 0.26, 0, elbow[2] - 0.09), wrist, 0.24, 0.15, 0.36)
    _joint(s, dark, (elbow[0] - 0.52, 0, elbow[2] - 0.18), 0.2, 0.3, "y")
    _joint(s, dark, (wrist[0], 0, wrist[2]), 0.17, 0.44, "y")
    with s.moved(shift(*wrist), turn(18, "Y")):
        s.lathe(orange, [(0.14, 0.10), (0.15, 0.30), (0.13, 0.42), (0.001, 0.42)], (0.0, 0, -0.02), "x", 32)
    hand = (1.36, 0.0, 2.82)
    with s.moved(shift(*hand), turn(62, "Y")):
        s.lathe(
            dark, [(0.001, -0.04), (0.16, -0.04), (0.17, 0.06), (0.10, 0.12), (0.001, 0.12)], axis="x", n=32
        )
        for k in (-1, 1):
            s.tube(steel, [(0.08, 0, 0.10 * k), (0.22, 0, 0.26 * k), (0.42, 0, 0.24 * k)], 0.045, 12)
            s.rounded(steel, (0.55, 0, 0.15 * k), (0.34, 0.16, 0.06), 0.02)
            s.rounded(black, (0.58, 0, 0.115 * k), (0.24, 0.15, 0.02), 0.006)
    cable = [
        (0.05, 0.26, 0.5),
        (-0.45, 0.34, 1.2),
        (-0.92, 0.30, 2.2),
        (-0.62, 0.24, 2.78),
        (0.2, 0.2, 2.95),
        (0.85, 0.2, 3.14),
        (1.18, 0.14, 3.0),
    ]
    s.tube(black, [tuple(p) for p in _smooth(cable)], 0.038, 10)


def _smooth(points: list[Spot], steps: int = 6) -> list[Any]:
    from mathutils import Vector

    p = [Vector(points[0]), *map(Vector, points), Vector(points[-1])]
    out = []
    for a, b, c, d in zip(p, p[1:], p[2:], p[3:], strict=False):
        for k in range(steps):
            t = k / steps
            out.append(
                0.5
                * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
            )
    return [*out, p[-1]]


def robot_dog(s: Site) -> None:
    yellow, dark = (
        _armour(s, (0.86, 0.52, 0.015)),
        s.worn(s.material((0.03, 0.031, 0.034), 0.45, 0.3), 0.2, 12, 0.05),
    )
    steel, glass = s.material(STEEL, 0.25, 0.9), s.material((0.01, 0.012, 0.016), 0.04)
    blue = s.material((0.1, 0.6, 1.0), 0.3, 0, 2.0)
    _plate(s, yellow, (0, 0, 1.12), (1.62, 0.46, 0.30), taper=0.9, edge=0.07)
    _plate(s, dark, (0, 0, 0.96), (1.50, 0.40, 0.14), taper=1.04)
    _plate(s, dark, (0, 0, 1.30), (0.9, 0.30, 0.08), taper=0.9)
    for x in (-0.36, 0.0, 0.36):
        s.rounded(steel, (x, 0, 1.35), (0.1, 0.22, 0.02), 0.006)
    for end in (-1, 1):
        x = 0.66 * end
        _joint(s, dark, (x, 0, 1.02), 0.19, 0.66, "y")
        for y in (-1, 1):
            side = 0.33 * y
            step = 0.10 * y * end
            hip, knee, foot = (
                (x, side, 1.02),
                (x + 0.34 + 0.5 * step, 1.12 * side, 0.58),
                (x - 0.02 + step, 1.12 * side, 0.06),
            )
            _joint(s, yellow, (x, side * 1.05, 1.02), 0.20, 0.22, "y")
            _joint(s, steel, (x, side * 1.42, 1.02), 0.11, 0.04, "y")
            with s.moved():
                s.tube(yellow, [hip, knee], [0.115, 0.085], 16)
                s.tube(dark, [knee, foot], [0.055, 0.036], 14)
            _joint(s, dark, knee, 0.10, 0.16, "y")
            s.ball(dark, foot, (0.065, 0.055, 0.06), 20)
    _plate(s, dark, (-0.92, 0, 1.13), (0.30, 0.40, 0.26), taper=0.86)
    _plate(s, yellow, (-0.98, 0, 1.24), (0.26, 0.42, 0.08), taper=0.86)
    for y in (-0.12, 0.12):
        s.ball(glass, (-1.075, y, 1.15), (0.03, 0.065, 0.065), 24)
        s.ball(steel, (-1.06, y, 1.15), (0.03, 0.078, 0.078), 24)
    s.rounded(blue, (-1.065, 0, 1.045), (0.02, 0.26, 0.022), 0.006)
    # neck of an arm with a lamp that looks like a head
    s.tube(dark, [(-0.60, 0, 1.30), (-0.72, 0, 1.58)], [0.10, 0.085], 16)
    _joint(s, yellow, (-0.72, 0, 1.60), 0.11, 0.26, "y")
    _plate(s, yellow, (-0.96, 0, 1.64), (0.52, 0.30, 0.26), taper=0.82, edge=0.06)
    _plate(s, dark, (-1.20, 0, 1.60), (0.12, 0.24, 0.18), taper=0.86)
    for y in (-0.10, 0.10):
        s.ball(blue, (-1.16, y * 0.9, 1.69), (0.03, 0.036, 0.036), 16)
        _plate(s, dark, (-0.80, y, 1.82), (0.10, 0.05, 0.16), tilt=0, taper=0.5)
    s.tube(dark, [(0.78, 0, 1.2), (1.0, 0, 1.42), (1.06, 0, 1.66)], [0.03, 0.022, 0.012], 10)


BUILDERS: dict[str, Builder] = {"mecha": mecha, "robot-arm": robot_arm, "robot-dog": robot_dog}
"""Key -> who builds it."""

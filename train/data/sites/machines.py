"""An excavator, a bulldozer, a camper van and a jet ski, their fronts to the right."""

from __future__ import annotations

import math
from typing import Any

from data.sites.lot import Builder, Site
from data.sites.racers import _fairing
from data.sites.surfaces import BLACK, STEEL

YELLOW, CHROME = (0.78, 0.40, 0.008), (0.72, 0.73, 0.75)


def _track(s: Site, y: float, long: float, r: float, wide: float) -> None:
    """A caterpillar track on the ground, its middle at x = 0."""
    rubber, iron = s.material((0.035, 0.032, 0.03), 0.75), s.material((0.10, 0.095, 0.09), 0.5, 0.6)
    half = long / 2 - r
    steps = [*[(half + r * math.sin(a), r - r * math.cos(a)) for a in [math.pi * k / 14 for k in range(15)]],
        *[(-half - r * math.sin(a), r + r * math.cos(a)) for a in [math.pi * k / 14 for k in range(15)]]]  # fmt: skip
    inner = [(0.86 * x if abs(x) > half else x, r + 0.82 * (z - r)) for x, z in steps]
    s.prism(rubber, steps, y - wide / 2, y + wide / 2)
    s.prism(iron, inner, y - wide / 2 - 0.03, y + wide / 2 + 0.03)
    count = int((2 * math.pi * r + 4 * half) / 0.2)
    shoes = []
    for k in range(count):
        d = k * (2 * math.pi * r + 4 * half) / count
        if d < 2 * half:
            x, z, a = -half + d, 0.0, -math.pi / 2
        elif d < 2 * half + math.pi * r:
            a = -math.pi / 2 + (d - 2 * half) / r
            x, z = half + r * math.cos(a), r + r * math.sin(a)
        elif d < 4 * half + math.pi * r:
            x, z, a = half - (d - 2 * half - math.pi * r), 2 * r, math.pi / 2
        else:
            a = math.pi / 2 + (d - 4 * half - math.pi * r) / r
            x, z = -half + r * math.cos(a), r + r * math.sin(a)
        shoes.append(((x, y - wide / 2 - 0.02, z), (x, y + wide / 2 + 0.02, z)))
    s.beams(s.material((0.05, 0.047, 0.044), 0.6, 0.4), shoes, 0.11)
    for side in (-1, 1):
        for x in (-half, half):
            s.lathe(iron, [(0.01, -0.06), (0.3 * r, -0.06), (0.34 * r, 0), (0.66 * r, 0.0), (0.7 * r, 0.04), (0.01,
                0.04)],
                (x, y + side * (wide / 2 + 0.04), r), "y")  # fmt: skip
        for k in range(5):
            x = -half + (k + 0.5) * 2 * half / 5
            s.lathe(iron, [(0.01, -0.05), (0.3 * r, -0.04), (0.3 * r, 0.04), (0.01, 0.05)], (x,
                y + side * (wide / 2 + 0.03),
                0.42 * r), "y", 20)  # fmt: skip


def _cab(s: Site, x: float, y: float, z: float, size: tuple[float, float, float], paint: Any) -> None:
    """Glass between posts, under a roof."""
    glass, black = s.material((0.06, 0.085, 0.10), 0.05), s.material(BLACK, 0.5)
    wide, deep, high = size
    s.rounded(glass, (x, y, z + high / 2), (wide - 0.06, deep - 0.06, high), 0.06)
    s.beams(paint, [((x + a * wide / 2, y + b * deep / 2, z), (x + 0.94 * a * wide / 2, y + 0.94 * b * deep / 2,
        z + high))
        for a in (-1, 1) for b in (-1, 1)], 0.1)  # fmt: skip
    s.beams(
        paint,
        [((x - 0.1, y + b * deep / 2, z), (x - 0.1, y + 0.97 * b * deep / 2, z + high)) for b in (-1, 1)],
        0.07,
    )
    s.rounded(paint, (x, y, z + 0.16), (wide + 0.02, deep + 0.02, 0.36), 0.05)
    s.rounded(paint, (x, y, z + high + 0.05), (wide + 0.14, deep + 0.12, 0.16), 0.06)
    s.rounded(black, (x + 0.1, y, z + 0.5), (0.4, 0.42, 0.5), 0.1)


def excavator(s: Site) -> None:
    yellow, black = s.worn(s.paint(YELLOW), 0.12, 2, 0), s.material(BLACK, 0.5)
    steel, iron = s.material(CHROME, 0.2, 0.95), s.worn(s.material((0.12, 0.11, 0.10), 0.5, 0.5), 0.4, 4)
    for y in (-1.05, 1.05):
        _track(s, y, 4.2, 0.46, 0.6)
    s.slab(black, (0, 0, 0.75), (2.2, 1.6, 0.5))
    s.lathe(iron, [(0.8, 0.95), (0.8, 1.16), (0.01, 1.16)])
    s.rounded(yellow, (-0.75, 0, 1.72), (3.3, 2.5, 1.05), 0.14)
    s.rounded(yellow, (-1.95, 0, 1.70), (1.1, 2.54, 1.2), 0.34)
    s.slab(black, (-0.6, 0, 1.26), (3.4, 2.4, 0.14))
    s.slab(black, (-0.9, -1.26, 1.75), (1.1, 0.02, 0.45))
    for k in range(6):
        s.slab(iron, (-0.9, -1.275, 1.58 + 0.07 * k), (1.0, 0.02, 0.025))
    s.rounded(yellow, (-1.2, 0.1, 2.3), (1.8, 1.9, 0.22), 0.08)
    s.tube(black, [(-1.6, 0.6, 2.3), (-1.6, 0.6, 2.85), (-1.7, 0.6, 2.95)], 0.07)
    s.text(black, "CX 240", (-1.75, -1.285, 2.02), 0.34, onto=True)
    _cab(s, 0.72, -0.72, 1.3, (1.5, 1.1, 1.75), yellow)
    boom = [(0.6, 1.7), (0.75, 2.2), (2.0, 4.0), (2.55, 4.55), (2.95, 4.7), (4.75, 4.35), (4.85, 4.15), (4.7,
        4.02), (3.1, 4.15),
        (2.75, 4.0), (1.35, 1.95), (1.0, 1.6)]  # fmt: skip
    s.prism(yellow, boom, 0.02, 0.42)
    stick = [
        (4.15, 4.68),
        (4.35, 4.8),
        (4.65, 4.62),
        (4.98, 4.2),
        (5.42, 2.0),
        (5.28, 1.88),
        (5.12, 1.95),
        (4.5, 3.95),
    ]
    s.prism(yellow, stick, 0.06, 0.38)
    for x, z in ((4.72, 4.2), (5.28, 2.0), (0.85, 1.8)):
        s.lathe(iron, [(0.01, -0.28), (0.16, -0.28), (0.16, 0.28), (0.01, 0.28)], (x, 0.22, z), "y", 24)
    for y in (-0.1, 0.54):
        s.tube(black, [(1.6, y, 1.55), (1.9, y, 2.5)], 0.11)
        s.tube(steel, [(1.9, y, 2.5), (2.25, y, 3.7)], 0.065)
    s.tube(black, [(2.9, 0.22, 4.78), (3.7, 0.22, 4.9)], 0.11)
    s.tube(steel, [(3.7, 0.22, 4.9), (4.35, 0.22, 4.68)], 0.06)
    s.tube(black, [(4.75, 0.22, 4.35), (5.25, 0.22, 3.2)], 0.09)
    s.tube(steel, [(5.25, 0.22, 3.2), (5.6, 0.22, 2.3)], 0.055)
    s.beams(iron, [((5.6, y, 2.3), (5.25, y, 2.35)) for y in (0.05, 0.4)] + [((5.6, y, 2.3), (5.65, y,
        1.8)) for y in (0.05, 0.4)],
        0.1)  # fmt: skip
    bucket = [(5.2, 2.05), (5.72, 1.95), (5.9, 1.55), (5.75, 1.05), (5.3, 0.72), (4.75, 0.62), (4.42, 0.72), (4.46,
        0.80), (4.95,
        0.98), (5.05, 1.4)]  # fmt: skip
    s.prism(iron, bucket, -0.42, 0.86)
    s.beams(s.material((0.35, 0.34, 0.33), 0.4, 0.7), [((4.55, -0.36 + 0.29 * k, 0.72), (4.2, -0.36 + 0.29 * k, 0.76))
        for k in range(5)], 0.12)  # fmt: skip


def bulldozer(s: Site) -> None:
    yellow, black = s.worn(s.paint(YELLOW), 0.12, 2, 0), s.material(BLACK, 0.5)
    steel, iron = s.material(CHROME, 0.2, 0.95), s.worn(s.material((0.15, 0.14, 0.13), 0.5, 0.5), 0.4, 4)
    for y in (-1.05, 1.05):
        _track(s, y, 3.7, 0.55, 0.62)
        s.rounded(yellow, (0.0, y, 0.62), (1.9, 0.70, 0.22), 0.06)
        s.prism(
            yellow, [(-0.7, 0.42), (2.3, 0.30), (2.3, 0.55), (-0.7, 0.62)], 1.42 * y - 0.1, 1.42 * y + 0.1
        )
        s.rounded(yellow, (-0.9, y, 1.3), (1.5, 0.66, 0.4), 0.08)
        s.tube(black, [(1.1, 0.45 * y, 1.35), (1.65, 0.5 * y, 1.1)], 0.1)
        s.tube(steel, [(1.65, 0.5 * y, 1.1), (2.3, 0.55 * y, 0.8)], 0.06)
    s.slab(black, (0, 0, 0.85), (3.4, 1.4, 0.7))
    s.rounded(yellow, (0.75, 0, 1.55), (2.1, 1.25, 0.95), 0.12)
    s.slab(black, (1.81, 0, 1.5), (0.03, 0.95, 0.7))
    for k in range(8):
        s.slab(iron, (1.83, 0, 1.2 + 0.085 * k), (0.03, 0.95, 0.03))
    s.slab(black, (0.8, -0.63, 1.55), (0.9, 0.02, 0.5))
    for k in range(7):
        s.slab(iron, (0.8, -0.645, 1.36 + 0.065 * k), (0.85, 0.02, 0.025))
    s.tube(black, [(0.7, 0.3, 1.9), (0.7, 0.3, 2.75), (0.6, 0.3, 2.88)], 0.07)
    s.lathe(black, [(0.13, 1.98), (0.13, 2.45), (0.05, 2.5)], (0.7, 0.3, 0))
    _cab(s, -0.85, 0, 1.4, (1.5, 1.45, 1.5), yellow)
    for y in (-0.45, 0.45):
        s.ball(s.material((1, 0.97, 0.9), 0.1, 0, 0.6), (-0.05, y, 3.0), (0.06, 0.1, 0.08), 16)
    curve = [(2.75, 0.05), (2.52, 0.3), (2.42, 0.65), (2.45, 1.0), (2.62, 1.38), (2.54, 1.42), (2.32, 1.05), (2.27,
        0.65), (2.37,
        0.25), (2.62, 0.02)]  # fmt: skip
    s.prism(yellow, curve, -1.75, 1.75)
    s.prism(iron, [(2.82, 0.0), (2.72, 0.14), (2.62, 0.16), (2.6, 0.0)], -1.78, 1.78)
    for y in (-1.75, 1.75):
        s.prism(yellow, [*curve[:5], (2.8, 1.2), (2.86, 0.4)], y - 0.04, y + 0.04)
    s.rounded(yellow, (-1.75, 0, 1.3), (0.5, 1.2, 0.7), 0.1)
    s.prism(
        iron, [(-2.2, 0.7), (-1.7, 0.95), (-1.7, 0.75), (-2.35, 0.2), (-2.5, 0.05), (-2.45, 0.5)], -0.14, 0.14
    )


def camper(s: Site) -> None:
    teal, white = s.paint((0.015, 0.23, 0.25), 0.15), s.paint((0.84, 0.82, 0.75), 0.15)
    chrome, black, glass = (
        s.material(CHROME, 0.12, 1.0),
        s.material(BLACK, 0.6),
        s.material((0.05, 0.07, 0.08), 0.04),
    )
    wood, cloth = s.material((0.35, 0.17, 0.06), 0.5), s.material((0.62, 0.16, 0.06), 0.9)
    low = ((-2.16, 0.62, 0.55, 1.05), (-2.12, 0.74, 0.42, 1.1), (-1.98, 0.83, 0.36, 1.12), (-1.0, 0.86, 0.34,
        1.12), (1.2, 0.86, 0.34,
        1.12), (1.85, 0.82, 0.36, 1.10), (2.07, 0.70, 0.42, 1.05), (2.13, 0.55, 0.5, 0.98))  # fmt: skip
    _fairing(s, teal, low, power=7)
    up = ((-2.12, 0.60, 1.0, 1.5), (-2.06, 0.74, 0.95, 1.78), (-1.85, 0.80, 0.9, 1.9), (-1.0, 0.83, 0.9, 1.95),
        (1.0, 0.83, 0.9,
        1.94), (1.6, 0.80, 0.9, 1.86), (1.84, 0.74, 0.9, 1.70), (2.0, 0.66, 0.9, 1.35), (2.08, 0.58, 0.95,
        1.15))  # fmt: skip
    _fairing(s, white, up, power=6)
    for y in (-1, 1):
        for x, w in ((-1.62, 0.62), (-0.86, 0.72), (-0.04, 0.72), (0.80, 0.78)):
            s.rounded(chrome, (x, 0.815 * y, 1.48), (w + 0.06, 0.08, 0.50), 0.035)
            s.rounded(glass, (x, 0.825 * y, 1.48), (w, 0.08, 0.44), 0.03)
            if x < 0.5:
                s.slab(cloth, (x - w / 2 + 0.09, 0.868 * y, 1.48), (0.13, 0.004, 0.40))
                s.slab(cloth, (x + w / 2 - 0.09, 0.868 * y, 1.48), (0.13, 0.004, 0.40))
        s.slab(chrome, (-0.1, 0.862 * y, 1.115), (3.7, 0.02, 0.03))
        for x in (-1.28, 1.32):
            s.lathe(black, [(0.01, -0.1), (0.40, -0.1), (0.40, 0.1), (0.01, 0.1)], (x, 0.78 * y, 0.36), "y")
            s.wheel((x, 0.79 * y, 0.33), 0.33, 0.22, white)
            s.lathe(chrome, [(0.19, 0), (0.15, 0.05), (0.01, 0.07)] if y > 0 else [(0.01, -0.07), (0.15, -0.05),
                (0.19, 0)], (x,
                0.9 * y, 0.33), "y", 28)  # fmt: skip
        s.beams(black, [((0.36, 0.866 * y, 0.5), (0.36, 0.866 * y, 1.08)), ((1.24, 0.866 * y, 0.72), (1.24,
            0.866 * y, 1.1)),
            ((-0.45, 0.866 * y, 0.5), (-0.45, 0.866 * y, 1.08))], 0.008)  # fmt: skip
        s.rounded(chrome, (0.5, 0.875 * y, 0.98), (0.14, 0.03, 0.03), 0.01)
        pane = [(0.04, 1.27), (0.52, 1.27), (0.50, 1.62), (0.42, 1.70), (0.04, 1.70)]
        edge = lambda h, out: 2.13 - 0.47 * (h - 1.2) ** 1.3 + out  # noqa: E731
        for material, out, k in ((chrome, 0.0, 1.0), (glass, 0.02, 0.9)):
            mid = (0.28, 1.48)
            ring = [(y * (mid[0] + k * (a - mid[0])), mid[1] + k * (h - mid[1])) for a, h in pane]
            s.loft(
                material,
                [[(edge(h, out + d) - 0.10 * a * a, a, h) for a, h in ring] for d in (-0.12, 0.0)],
                0,
            )
        s.lathe(
            chrome,
            [(0.17, -0.06), (0.175, 0.03), (0.15, 0.05), (0.13, 0.04)],
            (2.075, 0.47 * y, 0.80),
            "x",
            32,
        )
        s.ball(s.material((0.95, 0.93, 0.85), 0.05, 0, 0.3), (2.10, 0.47 * y, 0.80), (0.05, 0.135, 0.135))
        s.ball(s.material((0.85, 0.3, 0.02), 0.2), (2.09, 0.50 * y, 1.04), (0.04, 0.06, 0.05), 16)
    _fairing(s, white, ((2.0, 0.40, 1.0, 1.22), (2.10, 0.34, 0.92, 1.2), (2.155, 0.14, 0.62, 1.1)), power=3)
    s.lathe(chrome, [(0.15, 0), (0.15, 0.03), (0.12, 0.03), (0.12, 0), (0.15, 0)], (2.15, 0, 0.9), "x", 36)
    for x, half in ((2.2, 0.78), (-2.22, 0.78)):
        s.tube(chrome, [(x - 0.25 * (1 if x > 0 else -1), -half - 0.05, 0.45), (x - 0.03, -0.7 * half, 0.45), (x,
            0, 0.45), (x - 0.03, 0.7 *
            half, 0.45), (x - 0.25 * (1 if x > 0 else -1), half + 0.05, 0.45)], 0.065)  # fmt: skip
    s.beams(chrome, [((x, -0.62, 2.02), (x, 0.62, 2.02)) for x in (-1.4, -0.9, -0.4, 0.1, 0.6)] + [((-1.5, y,
        2.06), (0.7, y, 2.06))
        for y in (-0.6, 0.6)] + [((x, y, 1.85), (x, y, 2.06)) for x in (-1.4, 0.6) for y in (-0.6, 0.6)],
            0.035)  # fmt: skip
    _fairing(s, s.paint((0.80, 0.50, 0.06), 0.2), ((-1.7, 0.04, 2.12, 2.16), (-1.3, 0.2, 2.10, 2.17), (-0.2, 0.27,
        2.09, 2.16), (0.7, 0.18, 2.10,
        2.17), (1.1, 0.02, 2.16, 2.19)), -0.1)  # fmt: skip
    for x, size in ((-1.0, (0.5, 0.3, 0.26)), (-0.3, (0.6, 0.34, 0.2))):
        s.rounded(wood, (x, 0.38, 2.2), size, 0.04)


def jet_ski(s: Site) -> None:
    white, red, black = (
        s.paint((0.84, 0.84, 0.83), 0.15),
        s.paint((0.55, 0.01, 0.012), 0.12),
        s.material(BLACK, 0.45),
    )
    seat, steel = s.material((0.03, 0.03, 0.032), 0.65), s.material(STEEL, 0.25, 0.9)
    _fairing(s, black, ((-1.5, 0.46, 0.1, 0.42), (-0.6, 0.56, 0.02, 0.46), (0.4, 0.54, 0.02, 0.5), (1.1, 0.36, 0.1,
        0.58), (1.5, 0.17, 0.28,
        0.64), (1.72, 0.03, 0.5, 0.66)), power=3)  # fmt: skip
    _fairing(s, white, ((-1.55, 0.48, 0.36, 0.52), (-0.6, 0.59, 0.38, 0.56), (0.4, 0.57, 0.42, 0.62), (1.1, 0.40,
        0.48, 0.70), (1.5, 0.2, 0.54,
        0.72), (1.76, 0.03, 0.6, 0.70)), power=4)  # fmt: skip
    _fairing(s, red, ((-0.1, 0.22, 0.5, 0.86), (0.2, 0.30, 0.52, 0.98), (0.55, 0.33, 0.54, 1.02), (0.95, 0.30,
        0.56, 0.94), (1.35, 0.2, 0.6, 0.82),
        (1.70, 0.04, 0.64, 0.72)), power=2.6, lean=0.2)  # fmt: skip
    _fairing(
        s,
        red,
        ((-1.5, 0.24, 0.45, 0.66), (-1.0, 0.28, 0.5, 0.74), (-0.3, 0.25, 0.5, 0.8), (0.2, 0.22, 0.5, 0.86)),
        power=3,
    )
    _fairing(s, seat, ((-1.42, 0.16, 0.64, 0.84), (-1.25, 0.21, 0.66, 0.94), (-0.95, 0.21, 0.68, 0.94), (-0.75,
        0.2, 0.68, 0.86), (-0.3, 0.19,
        0.7, 0.90), (0.02, 0.13, 0.74, 0.98), (0.15, 0.08, 0.8, 1.0)), power=3)  # fmt: skip
    _fairing(
        s,
        black,
        ((0.1, 0.1, 0.92, 1.1), (0.3, 0.17, 0.94, 1.17), (0.55, 0.14, 0.94, 1.12), (0.72, 0.06, 0.96, 1.04)),
        power=2.6,
    )
    s.tube(steel, [(0.22, -0.36, 1.2), (0.3, -0.16, 1.16), (0.3, 0.16, 1.16), (0.22, 0.36, 1.2)], 0.02)
    for y in (-1, 1):
        s.tube(black, [(0.25, 0.26 * y, 1.185), (0.2, 0.42 * y, 1.21)], 0.033)
        s.rounded(black, (0.62, 0.33 * y, 1.02), (0.06, 0.16, 0.1), 0.025)
        s.tube(black, [(0.6, 0.24 * y, 0.96), (0.62, 0.3 * y, 1.0)], 0.015)
        s.prism(
            white, [(0.2, 0.72), (0.9, 0.72), (1.25, 0.66), (0.5, 0.62)], 0.325 * y - 0.01, 0.325 * y + 0.01
        )
        s.prism(
            s.material((0.03, 0.03, 0.03), 0.5),
            [(-1.35, 0.41), (0.9, 0.53), (1.0, 0.56), (-1.35, 0.46)],
            0.58 * y - 0.012,
            0.58 * y + 0.012,
        )
    s.text(red, "JET 300", (-0.75, -0.6, 0.49), 0.13, onto=True)
    s.lathe(black, [(0.1, 0), (0.1, -0.25), (0.07, -0.25)], (-1.45, 0, 0.25), "x", 24)


BUILDERS: dict[str, Builder] = {
    "excavator": excavator,
    "bulldozer": bulldozer,
    "camper": camper,
    "jet-ski": jet_ski,
}
"""Key -> who builds it."""

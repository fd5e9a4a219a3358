"""Vehicles put together from simple shapes or recoloured meshes, their fronts to the right."""

from __future__ import annotations

import math
from typing import Any

from data.sites.lot import Builder, Site, around, shift
from data.sites.surfaces import BLACK, STEEL, WHITE

DARK_GLASS, YELLOW, BLUE = (0.02, 0.025, 0.03), (0.85, 0.47, 0.008), (0.01, 0.05, 0.30)
RED, CREAM, CHROME = (0.50, 0.008, 0.01), (0.80, 0.72, 0.52), (0.7, 0.7, 0.72)


def _lights(s: Site, x: float, z: float, wide: float, first: Any, second: Any) -> None:
    """A bar of lights across a roof."""
    s.rounded(s.material((0.08, 0.08, 0.09), 0.4), (x, 0, z + 0.02), (0.26, wide, 0.06), 0.02)
    for side, colour in ((-1, first), (1, second)):
        s.rounded(s.material(colour, 0.15, 0, 0.5), (x, side * wide * 0.28, z + 0.11), (0.26, wide * 0.42,
            0.13), 0.04)  # fmt: skip
    s.rounded(s.material(WHITE, 0.3), (x, 0, z + 0.1), (0.22, wide * 0.14, 0.11), 0.03)


def taxi(s: Site) -> None:
    s.model("B94")
    s.dye("glass", DARK_GLASS, 0.05)
    s.band(s.dye("carPaint", YELLOW, 0.2), 0.70, 0.86, [BLACK, (0.85, 0.85, 0.82)], 0.24, True, -1.75, 1.35)
    white, ink = s.material((0.95, 0.93, 0.85), 0.3, 0, 0.4), s.material(BLACK, 0.5)
    s.rounded(white, (-0.25, 0, 1.63), (0.3, 0.8, 0.24), 0.05)
    s.text(ink, "TAXI", (-0.095, 0, 1.63), 0.24, 90)
    s.text(ink, "TAXI", (-0.25, -0.405, 1.63), 0.14)


def sports_car(s: Site) -> None:
    """Red lacquer, dark panes."""
    s.model("S250")
    s.dye("firstcolor", (0.46, 0.008, 0.010), 0.14)
    s.dye("glass", DARK_GLASS, 0.04)
    s.dye("glassfocus", (0.62, 0.64, 0.66), 0.08)
    s.dye("lowparts", BLACK, 0.5)


def police(s: Site) -> None:
    s.model("S249")
    s.dye("glass", DARK_GLASS, 0.05)
    s.band(s.dye("firstcolor", (0.85, 0.86, 0.88), 0.2), 0.62, 0.98, [BLUE], 1, True, -2.0, 1.75)
    s.text(s.material((0.95, 0.95, 0.95), 0.5), "POLICE", (-0.25, -1.0, 0.80), 0.36, onto=True)
    _lights(s, 0.05, 1.60, 1.15, (0.9, 0.02, 0.02), (0.02, 0.08, 1.0))


def double_decker(s: Site) -> None:
    red, glass, black = s.paint((0.52, 0.008, 0.012)), s.material(DARK_GLASS, 0.05), s.material(BLACK, 0.6)
    cream, steel = s.material((0.85, 0.80, 0.65), 0.4), s.material(CHROME, 0.25, 0.9)
    s.rounded(red, (0, 0, 2.4), (9.0, 2.5, 4.0), 0.28)
    s.slab(cream, (0, 0, 2.47), (8.7, 2.515, 0.12))
    for z, start in ((1.75, -3.3), (3.35, -3.9)):
        for k in range(6 if start > -3.5 else 7):
            s.rounded(glass, (start + 1.12 * k, 0, z), (0.98, 2.53, 0.85), 0.06)
    for z, tall in ((1.75, 1.0), (3.35, 0.85)):
        s.rounded(glass, (4.43, 0, z), (0.18, 2.1, tall), 0.06)
        s.slab(red, (4.5, 0, z), (0.06, 0.08, tall))
    s.rounded(black, (4.46, 0, 2.62), (0.1, 1.5, 0.36), 0.04)
    s.text(s.material((1, 0.85, 0.45), 0.5, 0, 0.8), "15 LONDON", (4.525, 0, 2.62), 0.27, 90)
    s.rounded(black, (4.46, 0, 0.92), (0.1, 1.0, 0.5), 0.04)
    s.rounded(steel, (4.48, 0, 0.55), (0.12, 2.4, 0.2), 0.05)
    for y in (-0.85, 0.85):
        s.lathe(s.material((1, 0.97, 0.9), 0.1, 0, 0.7), [(0.15, 0), (0.15, 0.05), (0.01, 0.07)], (4.5, y,
            0.95), "x", 24)  # fmt: skip
    for x in (3.0, -2.7):
        for y in (-1.08, 1.08):
            s.lathe(black, [(0.01, -0.18), (0.6, -0.18), (0.6, 0.18), (0.01, 0.18)], (x, y, 0.55), "y")
            s.wheel((x, y * 1.05, 0.5), 0.5, 0.36, steel)
    s.slab(black, (3.98, -1.26, 1.4), (0.75, 0.03, 1.7))
    s.slab(glass, (3.98, -1.27, 1.5), (0.6, 0.03, 1.3))


def ambulance(s: Site) -> None:
    s.model("S251")
    s.dye("glass", DARK_GLASS, 0.05)
    s.band(s.dye("firstcolor", (0.88, 0.88, 0.87), 0.2), 1.0, 1.25, [RED], 1, True, -2.95, 2.2)
    red, blue = s.material(RED, 0.5), (0.02, 0.10, 1.0)
    s.text(red, "AMBULANCE", (-1.3, -1.03, 1.9), 0.42, onto=True)
    s.text(red, "+", (-1.3, -1.03, 1.5), 0.9, onto=True)
    _lights(s, 1.1, 2.5, 1.5, blue, blue)


def _spokes(s: Site, material: Any, at: tuple[float, float, float], r: float, n: int = 12) -> None:
    """A wheel of an engine."""
    x, y, z = at
    steel = s.material(CHROME, 0.3, 0.9)
    s.lathe(steel, [(r, -0.07), (1.06 * r, -0.07), (1.06 * r, -0.03), (r, 0.07), (0.93 * r, 0.07), (0.93 * r,
        -0.07), (r, -0.07)], at, "y")  # fmt: skip
    s.lathe(material, [(0.93 * r, -0.05), (0.93 * r, 0.05), (0.84 * r, 0.05), (0.84 * r, -0.05), (0.93 * r,
        -0.05)], at, "y")  # fmt: skip
    s.lathe(material, [(0.01, -0.12), (0.2 * r, -0.12), (0.2 * r, 0.1), (0.01, 0.1)], at, "y")
    s.beams(material, [((x, y, z), (x + 0.9 * r * math.cos(a), y, z + 0.9 * r * math.sin(a)))
        for a in around(n)], 0.07)  # fmt: skip


def locomotive(s: Site) -> None:
    _black, red, brass = s.paint((0.012, 0.013, 0.014), 0.35), s.paint((0.42, 0.01, 0.01)), s.material((0.75,
        0.48, 0.13), 0.2, 1)  # fmt: skip
    green, steel, soot = s.paint((0.008, 0.07, 0.03)), s.material(CHROME, 0.3, 0.9), s.material((0.03, 0.03,
        0.032), 0.6)  # fmt: skip
    s.lathe(green, [(0.01, -2.5), (0.98, -2.5), (0.98, 2.7), (0.01, 2.7)], (0, 0, 2.5), "x")
    s.lathe(soot, [(1.0, 2.7), (1.02, 4.2), (0.9, 4.25), (0.86, 4.3), (0.6, 4.42), (0.2, 4.47), (0.01, 4.47)],
        (0, 0, 2.5), "x")  # fmt: skip
    for x in (-2.3, -0.9, 0.6, 2.0, 2.7):
        s.lathe(brass, [(0.98, x), (1.01, x), (1.01, x + 0.09), (0.98, x + 0.09)], (0, 0, 2.5), "x")
    s.lathe(brass, [(0.18, 4.46), (0.18, 4.56), (0.01, 4.56)], (0, 0, 2.5), "x", 16)
    s.lathe(soot, [(0.42, 3.35), (0.3, 3.55), (0.28, 4.2), (0.42, 4.35), (0.42, 4.45), (0.3, 4.45)], (3.5, 0,
        0))  # fmt: skip
    s.lathe(brass, [(0.5, 3.3), (0.42, 3.6), (0.4, 3.85), (0.25, 4.02), (0.01, 4.06)], (1.3, 0, 0))
    s.lathe(green, [(0.5, 3.3), (0.42, 3.6), (0.4, 3.8), (0.25, 3.95), (0.01, 4.0)], (-0.7, 0, 0))
    s.slab(red, (0.7, 0, 1.55), (7.6, 2.3, 0.14))
    s.slab(soot, (0.7, 0, 1.2), (7.4, 1.1, 0.7))
    s.slab(green, (-3.3, 0, 2.35), (1.8, 2.3, 1.6))
    s.slab(green, (-2.45, 0, 3.5), (0.1, 2.3, 0.9))
    s.beams(green, [((x, y, 3), (x, y, 4)) for x in (-2.5, -4.1) for y in (-1.1, 1.1)], 0.14)
    s.slab(green, (-3.3, 0, 3.15), (1.8, 2.32, 0.08))
    s.loft(soot, [[(x, 1.3 * math.cos(a), 3.9 + 0.35 * math.sin(a)) for a in [math.pi * k / 12
        for k in range(13)]] for x in (-4.5, -2.2)], 50)  # fmt: skip
    for y in (-1.05, 1.05):
        for x in (-2.7, -0.9, 0.9):
            _spokes(s, red, (x, y * 0.86, 0.85), 0.82)
        for x in (2.6, 3.7):
            _spokes(s, red, (x, y * 0.8, 0.48), 0.45, 8)
        s.rounded(green, (3.1, y, 1.1), (1.2, 0.5, 0.6), 0.1)
        s.lathe(steel, [(0.01, 0), (0.24, 0), (0.24, 0.05), (0.01, 0.05)], (3.7, y, 1.1), "x", 20)
        s.beams(steel, [((-2.7, y * 1.02, 0.6), (0.9, y * 1.02, 0.6))], 0.14)
        s.beams(steel, [((-0.9, y * 1.1, 0.62), (2.6, y * 1.1, 1.1))], 0.1)
    s.slab(red, (4.35, 0, 1.15), (0.2, 2.4, 0.4))
    for y in (-0.8, 0.8):
        s.lathe(steel, [(0.1, 4.4), (0.1, 4.75), (0.26, 4.77), (0.26, 4.84), (0.01, 4.86)], (0, y, 1.15), "x",
            20)  # fmt: skip
        s.lathe(brass, [(0.18, 4.25), (0.2, 4.45), (0.01, 4.45)], (0, y, 1.75), "x", 20)
        s.lathe(s.material((1, 0.9, 0.6), 0.1, 0, 0.9), [(0.15, 4.46), (0.01, 4.47)], (0, y, 1.75), "x", 20)
    s.lathe(brass, [(0.26, 3.9), (0.26, 4.3), (0.01, 4.3)], (0, 0, 3.65), "x", 24)
    s.lathe(s.material((1, 0.92, 0.7), 0.1, 0, 1.0), [(0.21, 4.31), (0.01, 4.32)], (0, 0, 3.65), "x", 24)
    s.beams(soot, [((4.45, 0, 0.95), (5.1, y, 0.25)) for y in [-1 + 0.2 * k for k in range(11)]], 0.07)
    s.beams(soot, [((4.5, -1, 0.3), (5.1, -1, 0.25)), ((5.1, -1.05, 0.25), (5.1, 1.05, 0.25))], 0.1)
    with s.moved(shift(-6.4, 0, 0)):
        s.rounded(green, (0, 0, 2.0), (3.2, 2.3, 1.4), 0.06)
        s.rock(soot, (0, 0, 2.6), (1.4, 1.0, 0.6), 3)
        s.slab(soot, (0, 0, 1.15), (3.5, 1.6, 0.3))
        for x in (-1.0, 1.0):
            for y in (-0.9, 0.9):
                _spokes(s, red, (x, y, 0.5), 0.47, 8)
    s.slab(s.worn(s.material((0.16, 0.14, 0.13), 0.9), 0.5, 3), (-1.6, 0, -0.3), (14, 3.4, 0.3))
    s.beams(steel, [((-8.6, y, -0.08), (5.4, y, -0.08)) for y in (-0.85, 0.85)], 0.16)


def _carriage(s: Site, body: Any, stripe: Any) -> None:
    glass, soot = s.material(DARK_GLASS, 0.05), s.material((0.05, 0.05, 0.055), 0.6)
    s.rounded(body, (0, 0, 2.35), (7.6, 2.4, 2.3), 0.15)
    s.slab(stripe, (0, 0, 1.45), (7.5, 2.42, 0.16))
    s.loft(soot, [[(x, 1.22 * math.cos(a), 3.42 + 0.4 * math.sin(a)) for a in [math.pi * k / 12
        for k in range(13)]] for x in (-3.8, 3.8)], 50)  # fmt: skip
    for k in range(7):
        s.rounded(glass, (-3 + k, 0, 2.6), (0.68, 2.44, 0.85), 0.03)
    s.slab(soot, (0, 0, 1.05), (7.4, 1.8, 0.35))
    for x in (-2.9, -1.8, 1.8, 2.9):
        for y in (-0.85, 0.85):
            _spokes(s, soot, (x, y, 0.5), 0.45, 8)


def steam_train(s: Site) -> None:
    locomotive(s)
    body, stripe = s.paint((0.25, 0.02, 0.02)), s.material((0.75, 0.62, 0.35), 0.4)
    for k in range(2):
        with s.moved(shift(-12.2 - 8.1 * k, 0, 0)):
            _carriage(s, body, stripe)
    s.slab(s.worn(s.material((0.16, 0.14, 0.13), 0.9), 0.5, 3), (-16.6, 0, -0.3), (16, 3.4, 0.3))


def _row(s: Site, material: Any, xs: list[float], z: float, y: float, size: tuple[float, float]) -> None:
    """Windows on both sides of a body."""
    for x in xs:
        s.rounded(material, (x, 0, z), (size[0], 2 * y, size[1]), min(size) / 4)


def fast_train(s: Site) -> None:
    white, glass, blue = s.paint((0.85, 0.86, 0.88)), s.material(DARK_GLASS, 0.05), (0.01, 0.06, 0.30)
    s.band(white, 1.0, 1.35, [blue], 1, True, -99, 8.5)
    oval = [(1.45 * math.copysign(abs(math.cos(a)) ** 0.5, math.cos(a)),
        math.copysign(abs(math.sin(a)) ** 0.5, math.sin(a))) for a in around(40, 0.01)]  # fmt: skip
    nose = []
    for k in range(17):
        t = k / 16
        wide, top = (1 - t**2.5) ** 0.5 * 0.98 + 0.03, 3.7 - 2.3 * t**1.5
        low = 0.5 + 0.35 * t
        nose.append([(4 + 8 * t, y * wide, (top + low) / 2 + z * (top - low) / 2) for y, z in oval])
    s.loft(white, [[(x, y, 2.1 + 1.6 * z) for y, z in oval] for x in (-14, 4)] + nose[1:], 60)
    s.loft(white, [[(x, y, 2.1 + 1.6 * z) for y, z in oval] for x in (-33, -14.5)], 60)
    s.slab(glass, (-14.2, 0, 2.1), (0.8, 2.6, 2.8))
    _row(s, glass, [-32 + 1.7 * k for k in range(10)], 2.55, 1.465, (1.25, 0.75))
    _row(s, glass, [-12.6 + 1.7 * k for k in range(9)], 2.55, 1.465, (1.25, 0.75))
    pane = [[(x, y * w, z) for y, z in ((-0.8, a), (0.8, a), (0.8, b), (-0.8, b))] for x, a, b, w in ((6.2,
        3.0, 3.42, 1.3), (8.3, 2.4, 2.8, 0.9))]  # fmt: skip
    s.loft(glass, [[(x, y, z + 0.02) for x, y, z in ring] for ring in pane], 0)
    lamp = s.material((1, 0.98, 0.9), 0.1, 0, 0.8)
    for y in (-0.75, 0.75):
        s.ball(lamp, (10.5, y, 1.45), (0.5, 0.2, 0.14))
    s.slab(s.material((0.06, 0.06, 0.07), 0.7), (-12, 0, 0.4), (41, 2.2, 0.6))
    s.slab(s.worn(s.material((0.2, 0.18, 0.17), 0.9), 0.5, 3), (-11, 0, -0.1), (47, 3.8, 0.3))


def tram(s: Site) -> None:
    red, cream, glass = s.paint((0.45, 0.012, 0.012)), s.paint(CREAM), s.material(DARK_GLASS, 0.05)
    dark = s.material((0.06, 0.06, 0.065), 0.6)
    s.rounded(red, (0, 0, 1.25), (9.4, 2.2, 1.3), 0.25)
    s.rounded(cream, (0, 0, 2.4), (9.4, 2.2, 1.5), 0.25)
    s.rounded(dark, (0, 0, 3.15), (8.8, 2.0, 0.3), 0.14)
    for k in range(8):
        s.rounded(glass, (-3.6 + 1.03 * k, 0, 2.35), (0.86, 2.22, 0.95), 0.05)
    s.rounded(glass, (4.6, 0, 2.35), (0.24, 1.7, 0.95), 0.08)
    for x in (-4.2, 4.2):
        s.slab(s.material((0.30, 0.01, 0.01), 0.4), (x * 0.93, -1.1, 1.55), (0.8, 0.06, 2.0))
        s.slab(glass, (x * 0.93, -1.12, 1.9), (0.55, 0.06, 1.2))
    for x in (-2.6, -1.7, 1.7, 2.6):
        for y in (-0.85, 0.85):
            s.lathe(dark, [(0.01, -0.08), (0.38, -0.08), (0.38, 0.08), (0.01, 0.08)], (x, y, 0.38), "y", 24)
    s.slab(dark, (0, 0, 0.6), (8.6, 1.9, 0.4))
    lamp = s.material((1, 0.95, 0.8), 0.1, 0, 0.9)
    for y in (-0.65, 0.65):
        s.lathe(lamp, [(0.16, 0), (0.16, 0.05), (0.01, 0.06)], (4.68, y, 1.25), "x", 20)
    s.rounded(dark, (4.5, 0, 3.0), (0.3, 1.1, 0.34), 0.06)
    s.text(s.material((1, 0.8, 0.3), 0.5, 0, 0.8), "7 CENTRAL", (4.66, 0, 3.0), 0.2, 90)
    s.beams(dark, [((-0.8, y, 3.3), (0.5, y * 0.9, 4.0)) for y in (-0.5, 0.5)] + [((0.5, y * 0.9, 4.0), (-0.4,
        y, 4.7)) for y in (-0.5, 0.5)] + [((-0.4, -0.8, 4.72), (-0.4, 0.8, 4.72))], 0.07)  # fmt: skip
    s.beams(s.material(STEEL, 0.3, 0.9), [((-5.5, y, 0.0), (5.5, y, 0.0)) for y in (-0.85, 0.85)], 0.12)


def tractor(s: Site) -> None:
    green, yellow, black = s.paint((0.015, 0.16, 0.03)), s.paint((0.80, 0.55, 0.01)), s.material((0.02, 0.02,
        0.022), 0.6)  # fmt: skip
    glass, steel = s.material((0.10, 0.13, 0.15), 0.05), s.material(CHROME, 0.3, 0.9)

    def tyre(x: float, y: float, r: float, w: float) -> None:
        s.wheel((x, y, r), 0.95 * r, w, yellow)
        lugs = [((x + r * 0.93 * math.cos(a), y + o, r + r * 0.93 * math.sin(a)), (x + r * 0.93 * math.cos(a
            + 0.14), y, r + r * 0.93 * math.sin(a + 0.14))) for k, a in enumerate(around(36))
            for o in [(w / 2, -w / 2)[k % 2]]]  # fmt: skip
        s.beams(s.material((0.02, 0.02, 0.021), 0.85), lugs, 0.1)

    for y in (-1, 1):
        tyre(-1.0, 0.9 * y, 0.95, 0.56)
        tyre(1.6, 0.75 * y, 0.58, 0.36)
        fender = [[(-1.0 + r * math.cos(a), 0.9 * y + o, 0.95 + r * math.sin(a)) for r, o in ((1.04, -0.3),
            (1.04, 0.3), (1.0, 0.3), (1.0, -0.3))] for a in [math.radians(25 + 9 * k)
            for k in range(15)]]  # fmt: skip
        s.loft(green, fender, 40)
    s.rounded(green, (1.15, 0, 1.3), (2.0, 0.84, 0.85), 0.14)
    s.rounded(black, (2.16, 0, 1.28), (0.06, 0.66, 0.66), 0.02)
    s.slab(yellow, (1.15, 0, 1.2), (1.8, 0.86, 0.08))
    s.slab(black, (0.4, 0, 0.75), (3.0, 0.5, 0.5))
    s.rounded(black, (2.2, 0, 0.8), (0.4, 0.6, 0.3), 0.05)
    for y in (-0.3, 0.3):
        s.ball(s.material((1, 0.97, 0.9), 0.1, 0, 0.6), (2.18, y, 1.55), (0.05, 0.1, 0.07), 16)
        s.slab(black, (1.2, 1.45 * y, 1.45), (1.0, 0.01, 0.3))
    s.rounded(glass, (-0.7, 0, 2.05), (1.45, 1.25, 1.2), 0.06)
    s.rounded(green, (-0.7, 0, 2.72), (1.75, 1.5, 0.16), 0.07)
    s.beams(black, [((x, y, 1.4), (x * 0.97 - 0.02, y, 2.7)) for x in (-1.45, -0.55, 0.05) for y in (-0.64,
        0.64)], 0.09)  # fmt: skip
    s.rounded(green, (-0.75, 0, 1.35), (1.5, 1.2, 0.4), 0.08)
    s.tube(steel, [(1.0, 0.32, 1.6), (1.0, 0.32, 2.7), (0.95, 0.32, 2.85)], 0.06)
    s.tube(black, [(1.0, 0.32, 1.8), (1.0, 0.32, 2.3)], 0.09)
    s.beams(black, [((-0.1, -0.75, 0.55 + 0.3 * k), (0.25, -0.75, 0.55 + 0.3 * k)) for k in range(2)], 0.06)


def sled(s: Site) -> None:
    wood, red = s.wood((0.50, 0.29, 0.12), 8), s.paint((0.45, 0.015, 0.015))
    for y in (-0.24, 0.24):
        run = [(-0.6, y, 0.02), (0.3, y, 0.02), *[(0.3 + 0.26 * math.sin(a), y, 0.28 - 0.26 * math.cos(a))
            for a in [0.28 * k for k in range(1, 10)]]]  # fmt: skip
        s.tube(red, run, 0.022, 8)
        for x in (-0.45, 0.0, 0.3):
            s.tube(red, [(x, y, 0.02), (x, 0.85 * y, 0.24)], 0.018)
    for k in range(5):
        s.rounded(wood, (-0.1, -0.22 + 0.11 * k, 0.26), (1.0 - 0.05 * abs(k - 2), 0.095, 0.025), 0.01)
    for x in (-0.45, 0.0, 0.3):
        s.slab(wood, (x, 0, 0.235), (0.06, 0.5, 0.03))
    s.tube(red, [(0.54, -0.24, 0.33), (0.54, 0.24, 0.33)], 0.018)
    s.tube(s.material((0.6, 0.5, 0.35), 0.9), [(0.54, -0.2, 0.33), (0.7, -0.12, 0.12), (0.85, 0.0, 0.05),
        (0.7, 0.12, 0.12), (0.54, 0.2, 0.33)], 0.012, 6)  # fmt: skip


BUILDERS: dict[str, Builder] = {"sports-car-front": sports_car, "sports-car-side": sports_car,
    "red-sports-car": sports_car,
    "taxi": taxi, "police-car": police, "ambulance": ambulance, "double-decker": double_decker,
    "locomotive": locomotive, "steam-train": steam_train, "fast-train": fast_train, "tram": tram,
    "tractor": tractor, "sled": sled,}  # fmt: skip

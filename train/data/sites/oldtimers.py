"""Cars of yesterday, their fronts to the right: a pickup truck, a cruiser with fins, a muscle car; a bicycle with
flowers.
"""

from __future__ import annotations

import math

from data.sites.coachwork import (
    arched,
    arches,
    body,
    bumper,
    cab,
    cabin,
    fender,
    lamp,
    pane,
    whitewall,
)
from data.sites.lot import Builder, Site, around
from data.sites.racers import _fairing
from data.sites.surfaces import BLACK, WHITE
from data.sites.vehicles import CHROME, DARK_GLASS

PALE_GLASS = (0.05, 0.07, 0.085)


def pickup(s: Site) -> None:
    """A rounded one of about 1950."""
    red, chrome, dark = (
        s.paint((0.42, 0.012, 0.010), 0.16),
        s.material(CHROME, 0.12, 0.95),
        s.material(BLACK, 0.8),
    )
    glass, white, planks = (
        s.material(PALE_GLASS, 0.04),
        s.material((0.80, 0.78, 0.70), 0.5),
        s.wood((0.30, 0.16, 0.07), 9),
    )
    cream = s.paint((0.78, 0.70, 0.52), 0.25)
    r, front, rear = 0.40, 1.42, -1.52
    _fairing(s, red, ((0.35, 0.62, 0.5, 1.30), (0.9, 0.56, 0.52, 1.28), (1.5, 0.47, 0.55, 1.22), (1.9, 0.40, 0.58,
        1.14),
        (2.02, 0.34, 0.62, 1.04)), power=3.0)  # fmt: skip
    s.tube(
        chrome,
        [(0.6, 0, 1.305), (1.4, 0, 1.25), (1.95, 0, 1.13), (2.04, 0, 1.0)],
        [0.02, 0.025, 0.03, 0.02],
        10,
    )
    _fairing(s, red, ((-0.82, 0.74, 0.42, 1.14), (-0.7, 0.80, 0.4, 1.22), (0.3, 0.80, 0.4, 1.24), (0.62, 0.70, 0.45,
        1.22)),
        power=5)  # fmt: skip
    roof = cab((-0.80, 0.66, 1.12, 1.12), (-0.66, 0.30, 1.72, 1.72), (0.79, 0.66), 3.6, 0.10)
    cabin(s, red, roof)
    pane(s, glass, roof, (0.56, 0.0), (0.36, 0.62))
    s.beam(chrome, (0.60, 0, 1.22), (0.40, 0, 1.66), 0.025)
    pane(s, glass, roof, (0.56, math.pi), (0.30, 0.55))
    for side in (-1, 1):
        pane(s, glass, roof, (0.56, side * math.pi / 2), (0.34, 0.50), soft=0.25)
        fender(s, red, [(2.16, 0.55), (2.10, 0.86), (1.86, 1.02), (1.42, 1.03), (0.95, 0.86), (0.55, 0.55), (0.35,
            0.40)],
            side * 0.70, [0.20, 0.22, 0.24, 0.25, 0.24, 0.2, 0.16], [0.10, 0.14, 0.15, 0.13, 0.10, 0.07,
                0.04])  # fmt: skip
        fender(s, red, [(-1.02, 0.42), (-1.10, 0.70), (-1.34, 0.90), (-1.62, 0.92), (-1.90, 0.76), (-2.02, 0.45)],
            side * 0.80, [0.12, 0.17, 0.2, 0.2, 0.17, 0.12], [0.05, 0.07, 0.09, 0.09, 0.07, 0.05])  # fmt: skip
        s.rounded(red, (-0.35, side * 0.84, 0.40), (1.5, 0.28, 0.07), 0.03)
        s.slab(dark, (-0.35, side * 0.84, 0.44), (1.4, 0.24, 0.01))
        for x in (front, rear):
            whitewall(s, x, side * (0.76 if x > 0 else 0.82), r, 0.2, chrome, white, cream)
        s.ball(red, (2.02, side * 0.70, 0.95), (0.24, 0.17, 0.17))
        lamp(s, 2.20, side * 0.70, 0.94, 0.145, chrome, 0.7)
        s.beams(dark, [((x, side * 0.808, 0.5), (x, side * 0.808, 1.16)) for x in (-0.52, 0.32)], 0.014)
        s.tube(chrome, [(-0.38, side * 0.82, 1.02), (-0.24, side * 0.85, 1.02)], 0.018, 8)
        s.tube(chrome, [(0.42, side * 0.80, 1.26), (0.44, side * 0.98, 1.32)], 0.014, 8)
        s.ball(chrome, (0.44, side * 1.0, 1.36), (0.03, 0.085, 0.085))
        s.slab(red, (-1.66, side * 0.62, 0.92), (1.62, 0.05, 0.52))
        s.tube(red, [(-0.86, side * 0.63, 1.19), (-2.47, side * 0.63, 1.19)], 0.035, 10)
        for x in (-0.95, -1.65, -2.4):
            s.rounded(red, (x, side * 0.65, 0.92), (0.07, 0.06, 0.5), 0.015)
        lamp(s, -2.5, side * 0.55, 0.72, 0.06, chrome, 0.4, True)
    s.slab(planks, (-1.66, 0, 0.72), (1.6, 1.24, 0.06))
    s.slab(red, (-0.86, 0, 0.94), (0.05, 1.26, 0.5))
    s.slab(red, (-2.47, 0, 0.93), (0.05, 1.26, 0.52))
    s.slab(dark, (0.0, 0, 0.45), (4.0, 1.0, 0.2))
    s.rounded(dark, (2.02, 0, 0.80), (0.10, 0.74, 0.44), 0.04)
    for k in range(6):
        z = 0.62 + 0.075 * k
        s.tube(
            chrome,
            [(2.07 - 0.03 * abs(t) ** 2, (0.38 + 0.012 * k) * t, z) for t in [j / 6 for j in range(-6, 7)]],
            0.02,
            8,
        )
    for y in (-0.41, 0.41):
        s.tube(chrome, [(2.04, y, 0.56), (2.06, y, 0.8), (2.0, y * 0.98, 1.04)], 0.022, 8)
    bumper(s, chrome, 2.34, 0.50, 0.86, 0.065)
    bumper(s, chrome, -2.58, 0.50, 0.72, 0.055, -0.12)
    s.rounded(s.material(WHITE, 0.5), (2.39, 0, 0.64), (0.02, 0.3, 0.13), 0.005)


def cruiser(s: Site) -> None:
    """A two-tone car of the fifties with fins and much chrome."""
    teal, white, chrome = (
        s.paint((0.02, 0.34, 0.36), 0.14),
        s.paint((0.82, 0.81, 0.76), 0.18),
        s.material(CHROME, 0.1, 0.95),
    )
    glass, dark, cream = (
        s.material(PALE_GLASS, 0.04),
        s.material(BLACK, 0.8),
        s.material((0.84, 0.82, 0.76), 0.5),
    )
    wheels = [(1.55, 0.36, 0.44), (-1.5, 0.36, 0.42)]
    top = [(-2.62, 0.52), (-2.66, 0.80), (-2.5, 0.98), (-1.6, 0.99), (-0.9, 1.0), (0.3, 1.01), (1.2, 0.99), (2.1, 0.94),
           (2.42, 0.84), (2.5, 0.62), (2.42, 0.36)]  # fmt: skip
    body(s, teal, arched(top, 0.28, wheels), 0.93, 0.12, 0.10)
    arches(s, [(x, z, r - 0.005) for x, z, r in wheels], 0.80)
    roof = cab((-1.62, 0.78, 0.97, 0.97), (-1.12, 0.12, 1.42, 1.42), (0.84, 0.66), 3.4, 0.07)
    cabin(s, white, roof)
    pane(s, glass, roof, (0.50, 0.0), (0.40, 0.66))
    pane(s, glass, roof, (0.50, math.pi), (0.38, 0.62))
    for side in (-1, 1):
        pane(s, glass, roof, (0.52, side * math.pi / 2), (0.36, 0.66), soft=0.25)
        ends = [roof(t, side * (math.pi / 2 + 0.05)) for t in (0.14, 0.9)]
        s.tube(chrome, [(x, y * 1.03, z) for x, y, z in ends], 0.02, 6)
        fin = [(-2.58, 0.80), (-2.66, 1.16), (-2.48, 1.17), (-1.7, 1.05), (-1.1, 0.96), (-1.7, 0.85)]
        s.loft(teal, [[(x, side * (0.77 + d), z) for x, z in fin] for d in (-0.06, 0.06)], 30)
        s.loft(chrome, [[(x + 0.0, side * (0.77 + d), z + 0.012) for x, z in fin[1:4]] + [(x, side * (0.77 + d),
            z - 0.012)
            for x, z in reversed(fin[1:4])] for d in (-0.065, 0.065)], 30)  # fmt: skip
        for z in (0.90, 1.05):
            lamp(s, -2.63, side * 0.77, z, 0.062, chrome, 0.5, True)
        flash = [(-2.5, 0.70), (-0.2, 0.60), (0.2, 0.80), (-2.45, 0.90)]
        s.loft(
            white,
            [
                [(x, side * (0.92 + d) * (1 - 0.10 * min(abs(x) / 2.6, 1) ** 3.5), z) for x, z in flash]
                for d in (0, 0.018)
            ],
            30,
        )
        trim = [(-2.5, 0.70), (-1.4, 0.65), (-0.2, 0.60), (0.2, 0.80), (1.2, 0.79), (2.3, 0.74)]
        s.tube(
            chrome,
            [(x, side * 0.945 * (1 - 0.10 * min(abs(x) / 2.6, 1) ** 3.5), z) for x, z in trim],
            0.016,
            8,
        )
        s.tube(chrome, [(x, side * 0.945 * (1 - 0.10 * min(abs(x) / 2.6, 1) ** 3.5), z) for x, z in [(-2.45, 0.90),
            (-1.0, 0.855), (0.2, 0.80)]],
            0.013, 8)  # fmt: skip
        s.tube(chrome, [(-1.0, side * 0.94, 0.3), (1.05, side * 0.94, 0.3)], 0.028, 8)
        for x, z, _ in wheels:
            whitewall(s, x, side * 0.82, z, 0.2, chrome, cream)
        s.lathe(
            teal, [(0.2, -0.4), (0.19, 0.0), (0.17, 0.08), (0.15, 0.06)], (2.42, side * 0.70, 0.80), "x", 28
        )
        s.loft(chrome, [[(2.5 + (0.05 if z > 0 else 0), side * 0.70 + y * k, 0.80 + z * k) for y,
            z in ((0.17 * math.cos(b),
            0.17 * math.sin(b)) for b in around(24))] for k in (1.05, 0.9)], 40)  # fmt: skip
        lamp(s, 2.47, side * 0.70, 0.80, 0.135, chrome, 0.7)
        s.beams(dark, [((x, side * 0.935, 0.4), (x, side * 0.925, 0.95)) for x in (0.62, -0.62)], 0.010)
        s.tube(chrome, [(0.05, side * 0.955, 0.86), (-0.12, side * 0.955, 0.86)], 0.016, 8)
        s.ball(chrome, (0.72, side * 0.92, 1.06), (0.05, 0.05, 0.05))
    s.rounded(dark, (2.46, 0, 0.66), (0.08, 1.04, 0.24), 0.06)
    for k in range(5):
        s.tube(
            chrome,
            [(2.52 - 0.04 * abs(t) ** 2, 0.50 * t, 0.565 + 0.048 * k) for t in [j / 6 for j in range(-6, 7)]],
            0.011,
            6,
        )
    for k in range(-6, 7):
        s.beam(chrome, (2.50, 0.08 * k, 0.56), (2.50, 0.08 * k, 0.76), 0.012)
    s.tube(
        chrome,
        [(2.50, 0.54 * math.cos(a), 0.66 + 0.13 * math.sin(a)) for a in around(40)],
        0.025,
        8,
        loop=True,
    )
    s.tube(chrome, [(2.44, 0, 0.95), (1.9, 0, 1.005), (1.2, 0, 1.035)], [0.028, 0.022, 0.01], 8)
    bumper(s, chrome, 2.62, 0.42, 0.92, 0.085, 0.26)
    bumper(s, chrome, -2.78, 0.44, 0.90, 0.08, -0.22)
    s.rounded(cream, (2.69, 0, 0.42), (0.02, 0.3, 0.12), 0.005)


def muscle(s: Site) -> None:
    """A coupé of about 1969 with stripes on its bonnet."""
    blue, white, chrome = (
        s.paint((0.012, 0.05, 0.30), 0.14),
        s.paint((0.85, 0.85, 0.83), 0.2),
        s.material(CHROME, 0.12, 0.95),
    )
    glass, dark, steel = (
        s.material(DARK_GLASS, 0.04),
        s.material(BLACK, 0.7),
        s.material((0.35, 0.35, 0.36), 0.3, 0.9),
    )
    wheels = [(1.42, 0.35, 0.41), (-1.38, 0.36, 0.43)]
    top = [(-2.34, 0.46), (-2.40, 0.78), (-2.34, 0.98), (-1.9, 0.97), (-1.2, 0.99), (-0.5, 0.92), (0.4, 0.93), (1.4,
        0.93),
           (2.25, 0.86), (2.42, 0.78), (2.34, 0.52), (2.26, 0.34)]  # fmt: skip
    body(s, blue, arched(top, 0.27, wheels), 0.92, 0.11, 0.09)
    arches(s, [(x, z, r - 0.005) for x, z, r in wheels], 0.80)
    roof = cab((-1.95, 0.62, 0.95, 0.90), (-0.95, 0.0, 1.30, 1.30), (0.80, 0.62), 3.6, 0.05)
    cabin(s, blue, roof)
    pane(s, glass, roof, (0.52, 0.0), (0.42, 0.70))
    pane(s, glass, roof, (0.52, math.pi), (0.36, 0.60))
    for side in (-1, 1):
        pane(s, glass, roof, (0.50, side * (math.pi / 2 - 0.28)), (0.36, 0.58), soft=0.25)
        for x, z, _ in wheels:
            whitewall(s, x, side * 0.80, z - 0.01, 0.25, chrome, None, steel)
            for b in around(5, 0.3):
                s.beam(
                    chrome,
                    (x, side * 0.925, z),
                    (x + 0.19 * math.cos(b), side * 0.925, z + 0.19 * math.sin(b)),
                    0.07,
                )
        lamp(s, 2.38, side * 0.70, 0.69, 0.125, chrome, 0.7)
        s.rounded(
            s.material((0.6, 0.01, 0.01), 0.1, 0, 0.3), (-2.39, side * 0.58, 0.80), (0.05, 0.42, 0.12), 0.02
        )
        s.beams(dark, [((x, side * 0.922, 0.36), (x, side * 0.915, 0.9)) for x in (0.55, -0.6)], 0.010)
        s.tube(chrome, [(0.0, side * 0.935, 0.78), (-0.15, side * 0.935, 0.78)], 0.014, 8)
        s.rounded(blue, (0.50, side * 0.98, 0.98), (0.14, 0.14, 0.10), 0.04)
        s.slab(dark, (0.05, side * 0.87, 0.30), (1.9, 0.1, 0.08))
    for y0, y1 in ((-0.36, -0.09), (0.09, 0.36)):
        for line in ([(2.415, 0.79), (2.25, 0.872), (1.8, 0.912), (1.4, 0.941), (0.7, 0.941)],
                     [roof(1.02, 0.0)[::2], *[(x, 1.355) for x in (-0.2, -0.5, -0.75)], roof(1.02, math.pi)[::2]],
                     [(-1.75, 1.0), (-2.0, 0.985), (-2.33, 0.99)]):  # fmt: skip
            ring = [
                [(x, y, z + 0.004) for x, z in line] + [(x, y, z - 0.03) for x, z in reversed(line)]
                for y in (y0, y1)
            ]
            s.loft(white, ring, 30)
    s.rounded(dark, (2.36, 0, 0.69), (0.1, 1.1, 0.22), 0.04)
    for k in range(4):
        s.slab(steel, (2.41, 0, 0.61 + 0.05 * k), (0.012, 1.06, 0.012))
    s.tube(
        chrome,
        [(2.42, y, z) for y, z in ((-0.56, 0.58), (0.56, 0.58), (0.56, 0.80), (-0.56, 0.80))],
        0.014,
        8,
        loop=True,
    )
    bumper(s, chrome, 2.46, 0.47, 0.88, 0.055, 0.22)
    bumper(s, chrome, -2.45, 0.55, 0.86, 0.055, -0.18)
    s.rounded(blue, (-2.28, 0, 1.03), (0.16, 1.6, 0.05), 0.02)


BUILDERS: dict[str, Builder] = {"vintage-pickup": pickup, "vintage-car": cruiser, "muscle-car": muscle}
"""Key -> who builds it."""

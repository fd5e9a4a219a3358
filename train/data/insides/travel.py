"""Under the ground, in trains and in space: a subway station, a compartment, the bridge of a spaceship."""

from __future__ import annotations

import math

import bpy
from data import studio
from data.insides.kit import DAY, WALNUT, WARM, Inside
from data.sites.lot import shift, turn


def subway(s: Inside) -> None:
    """A platform under a vault of tiles, a train coming in on the left."""
    floor = s.tiled(
        ((0.34, 0.335, 0.32), (0.30, 0.295, 0.285)), (0.6, 0.6), "xy", 0.006, 0.16, 0.0, None, 0.002, 0.2
    )
    s.slab(floor, (1.35, 15, -0.55), (5.7, 40, 1.1))
    s.slab(s.material((0.82, 0.60, 0.03), 0.6), (-1.05, 15, 0.004), (0.36, 40, 0.008))
    s.slab(s.material((0.72, 0.71, 0.68), 0.5), (-1.42, 15, 0.004), (0.16, 40, 0.012))
    tile = ((0.70, 0.70, 0.66), (0.66, 0.66, 0.62))
    s.slab(s.tiled(tile, (0.3, 0.15), "yz", 0.006, 0.15, 0.5), (4.2, 15, 1.5), (0.1, 40, 5))
    s.slab(s.tiled(tile, (0.3, 0.15), "yz", 0.006, 0.15, 0.5), (-5.3, 15, 1.0), (0.1, 40, 6))
    band = s.material((0.03, 0.16, 0.34), 0.25)
    for x in (4.13, -5.23):
        s.slab(band, (x, 15, 2.55), (0.04, 40, 0.34))
        s.slab(band, (x, 15, 0.12), (0.04, 40, 0.24))
    arcs = [
        (-0.55 + 4.75 * math.cos(a), 2.9 + 1.5 * math.sin(a)) for a in [math.pi * k / 20 for k in range(21)]
    ]
    vault = s.tiled(tile, (0.15, 0.3), "xy", 0.006, 0.3, 0.5)
    s.faced(
        vault,
        [(x, y, z) for y in (-3.0, 35.0) for x, z in arcs],
        [(k, k + 1, k + 22, k + 21) for k in range(20)],
        True,
    )
    rib = s.material((0.48, 0.48, 0.46), 0.5)
    for k in range(10):
        s.tube(rib, [(0.99 * x - 0.005, 1.0 + 3.4 * k, z - 0.03) for x, z in arcs], 0.1, 6)
    dark = s.worn(s.material((0.05, 0.045, 0.04), 0.9), 0.6, 5, 0.5)
    s.slab(dark, (-3.4, 15, -1.15), (4, 40, 0.1))
    steel = s.material((0.55, 0.55, 0.56), 0.25, 0.95)
    for x in (-2.65, -4.1):
        s.slab(steel, (x, 15, -0.98), (0.08, 40, 0.16))
    for k in range(40):
        s.slab(s.material((0.10, 0.075, 0.055), 0.9), (-3.4, -2 + 0.75 * k, -1.08), (2.4, 0.24, 0.1))
    # the train
    body, red = s.material((0.62, 0.64, 0.66), 0.22, 0.85), s.paint((0.50, 0.02, 0.025))
    glass, lit = s.material((0.012, 0.016, 0.02), 0.05), s.shine((1.0, 0.92, 0.76), 1.5)
    front = [
        (-4.75, -0.75),
        (-4.75, 1.9),
        (-4.45, 2.5),
        (-3.9, 2.75),
        (-2.9, 2.75),
        (-2.35, 2.5),
        (-2.05, 1.9),
        (-2.05, -0.75),
    ]
    s.prism(body, front, 9.0, 33)
    s.prism(
        red,
        [(0.985 * (x + 3.4) - 3.4, z) for x, z in front if z < 0] + [(-2.06, 0.55), (-4.72, 0.55)],
        8.97,
        9.0,
    )
    s.slab(red, (-2.04, 21, 0.32), (0.03, 24, 0.35))
    s.prism(
        glass,
        [(-4.5, 0.85), (-4.5, 1.95), (-4.1, 2.35), (-2.7, 2.35), (-2.3, 1.95), (-2.3, 0.85)],
        8.94,
        8.97,
    )
    s.slab(s.shine((1.0, 0.55, 0.12), 2.5), (-3.4, 8.93, 2.55), (1.1, 0.03, 0.17))
    for x in (-4.35, -2.45):
        s.lathe(
            s.shine((1.0, 0.96, 0.86), 30),
            [(0.001, -0.02), (0.13, -0.02), (0.15, 0.02)],
            (x, 8.93, 0.05),
            "y",
            20,
        )
        s.spot((x, 8.6, 0.05), (x + 0.4, 1.0, -0.9), 50, 160, (1.0, 0.95, 0.85))
    for k in range(9):
        s.slab(lit, (-2.03, 10.4 + 2.6 * k, 1.35), (0.02, 1.5, 0.85))
        s.slab(glass, (-2.02, 11.7 + 2.6 * k, 0.85), (0.02, 0.9, 1.9))
        s.slab(lit, (-2.01, 11.7 + 2.6 * k, 1.3), (0.02, 0.6, 0.8))
    wood = s.grain(WALNUT, 0.1, "y", "x")
    for y in (5.2, 9.4, 13.6):
        for x in (3.4, 3.6, 3.8):
            s.slab(wood, (x, y, 0.46), (0.16, 1.7, 0.04))
        for z in (0.66, 0.84):
            s.slab(wood, (3.95, y, z), (0.04, 1.7, 0.13))
        for d in (-0.7, 0.7):
            s.beams(
                steel, [((3.4, y + d, 0), (3.4, y + d, 0.45)), ((3.95, y + d, 0), (3.95, y + d, 0.9))], 0.05
            )
    for k, name in enumerate(("beach1", "city11", "mountain5", "sky3")):
        s.hang(name, s.material((0.2, 0.2, 0.2), 0.3, 0.8), (4.13, 7.3 + 4.2 * k, 1.55), 1.1, 90, 1.6)
    tube = s.shine((0.97, 0.99, 1.0), 8)
    for k in range(9):
        y = 2.2 + 3.4 * k
        for x in (0.9, 2.9):
            z = 2.9 + 1.5 * math.sqrt(max(0.0, 1 - ((x + 0.55) / 4.75) ** 2)) - 0.22
            s.slab(tube, (x, y, z), (0.14, 2.2, 0.06))
        s.lamp((1.9, y, 3.7), 1.6, 62, (0.95, 0.98, 1.0), (0, 0, 0))
    for y, words in ((6.6, "CENTRAL"), (15.0, "CENTRAL")):
        s.slab(s.material((0.02, 0.05, 0.16), 0.4), (1.7, y, 2.85), (2.1, 0.1, 0.42))
        s.text(s.shine((1, 1, 1), 1.0), words, (1.7, y - 0.07, 2.84), 0.28)
        for d in (-0.8, 0.8):
            s.tube(steel, [(1.7 + d, y, 3.05), (1.7 + d, y, 4.1)], 0.02, 6)
    s.slab(s.material((0.006, 0.006, 0.006), 1), (-3.4, 34, 1), (3.6, 0.2, 5))
    s.slab(s.tiled(tile, (0.3, 0.15), "xz", 0.006, 0.15, 0.5), (1.4, 26, 2.4), (5.8, 0.2, 4.8))
    s.slab(band, (1.4, 25.88, 2.55), (5.8, 0.04, 0.34))
    s.hang("sea3", s.material((0.2, 0.2, 0.2), 0.3, 0.8), (0.4, 25.88, 1.4), 1.3, 0, 1.9)
    s.prism(s.shine((1.0, 0.93, 0.8), 0.5), [(2.2, 0), (3.6, 0), (3.6, 2.2), (2.2, 2.2)], 25.85, 25.88)
    s.look, s.exposure = (0, 10, 1.15), 0.0


def bridge(s: Inside) -> None:
    """The bridge of a spaceship: a great window with a planet, consoles and lines of light."""
    hull, dark = s.material((0.20, 0.22, 0.25), 0.35, 0.4), s.material((0.035, 0.04, 0.048), 0.3, 0.3)
    floor = s.tiled(
        ((0.045, 0.05, 0.058), (0.04, 0.045, 0.052)),
        (1.1, 1.1),
        "xy",
        0.012,
        0.14,
        0.0,
        (0.01, 0.01, 0.012),
        0.004,
        0.1,
    )
    s.slab(floor, (0, 5, -0.05), (13, 14, 0.1))
    blue, amber = s.shine((0.15, 0.62, 1.0), 7), s.shine((1.0, 0.55, 0.16), 4)
    s.pane(s.seen("earth-orbit", 1.5, True), (0, 14, 4.7), (18, 12))
    rim = [(-5.4, 0.9), (-5.9, 2.3), (-4.3, 4.0), (4.3, 4.0), (5.9, 2.3), (5.4, 0.9)]
    for a, b in zip(rim, [*rim[1:], rim[0]], strict=True):
        s.beam(hull, (a[0], 8.9, a[1]), (b[0], 8.9, b[1]), 0.34)
        s.beam(
            blue,
            (0.97 * a[0], 8.72, a[1] + (0.1 if a[1] < 1 else -0.1)),
            (0.97 * b[0], 8.72, b[1] + (0.1 if b[1] < 1 else -0.1)),
            0.03,
        )
    for x in (-2.0, 2.0):
        s.beam(hull, (x, 8.9, 0.9), (0.85 * x, 8.9, 4.0), 0.2)
    s.slab(hull, (0, 8.9, 0.42), (13, 0.5, 0.9))
    s.slab(hull, (0, 8.9, 4.65), (13, 0.5, 1.2))
    for k in (-1, 1):
        s.faced(hull, [(k * 5.9, 9.1, 2.3), (k * 7, 9.1, 5), (k * 4.3, 9.1, 4.1)], [(0, 1, 2)])
        s.faced(
            hull, [(k * 5.9, 9.1, 2.3), (k * 7, 9.1, 5), (k * 7, 9.1, 0), (k * 5.4, 9.1, 0.8)], [(0, 1, 2, 3)]
        )
        for j in range(5):
            y = -0.6 + 2.1 * j
            outline = [(0, 0), (0, 4.6), (1.1, 4.6), (0.55, 3.4), (0.45, 1.2), (0.9, 0)]
            with s.moved(shift(-k * -5.6, y, 0), turn(180 if k > 0 else 0)):
                s.prism(hull, [(x - 0.55, z) for x, z in outline], -0.2, 0.2)
            s.slab(dark, (k * 5.75, y + 1.05, 2.3), (0.2, 1.9, 4.6))
            s.slab(blue, (k * 5.62, y + 1.05, 3.3), (0.03, 1.5, 0.05))
            s.slab(blue, (k * 5.62, y + 1.05, 0.25), (0.03, 1.5, 0.03))
            s.lamp((k * 5.2, y + 1.05, 3.2), 0.7, 16, (0.45, 0.72, 1.0), (0, math.radians(k * 75), 0))
        for j in range(3):
            y = 5.5 + 1.1 * j
            with s.moved(shift(k * (2.45 + 0.42 * j), y, 0), turn(k * (62 - 12 * j))):
                s.prism(dark, [(-0.65, 0), (0.65, 0), (0.7, 0.75), (-0.7, 0.75)], -0.1, 0.45)
                with s.moved(shift(0, -0.05, 0.95), turn(-38, "X")):
                    s.rounded(hull, (0, 0, 0), (1.45, 0.06, 0.72), 0.02)
                    s.slab(s.shine((0.03, 0.16, 0.28), 1.0), (0, -0.035, 0.0), (1.32, 0.01, 0.6))
                    for q in range(9):
                        tone = (blue, amber, s.shine((0.2, 1.0, 0.6), 3))[(q + j) % 3]
                        wide = s.rng.uniform(0.08, 0.34)
                        s.slab(
                            tone,
                            (-0.5 + 0.38 * (q % 3) + wide / 4, -0.045, -0.2 + 0.19 * (q // 3)),
                            (wide, 0.01, 0.025 if q % 2 else 0.07),
                        )
    for k in (-1, 1):
        s.slab(blue, (k * 1.9, 4.2, 0.004), (0.035, 9.5, 0.01))
        s.slab(hull, (k * 1.2, 4.0, 4.55), (0.4, 11, 0.2))
        s.slab(s.shine((0.85, 0.93, 1.0), 5), (k * 1.2, 4.0, 4.44), (0.1, 10, 0.03))
    s.slab(dark, (0, 4, 4.75), (13, 11, 0.1))
    for y in (1.5, 4.0, 6.5):
        s.lamp((0, y, 4.3), 1.6, 70, (0.82, 0.91, 1.0), (0, 0, 0))
    leather = s.material((0.03, 0.03, 0.034), 0.45)
    for x in (-1.35, 1.35):
        with s.moved(shift(x, 7.3, 0)):
            s.rounded(leather, (0, 0, 0.5), (0.62, 0.6, 0.16), 0.06)
            s.rounded(leather, (0, -0.3, 0.98), (0.58, 0.16, 0.95), 0.06)
            s.slab(blue, (0, -0.385, 1.0), (0.03, 0.01, 0.6))
            s.tube(hull, [(0, 0, 0), (0, 0, 0.45)], 0.08, 12)
            s.prism(dark, [(-0.8, 0), (0.8, 0), (0.9, 0.8), (-0.9, 0.8)], 0.9, 1.3)
    s.lamp((0, 8.4, 2.6), 3.0, 70, (0.55, 0.75, 1.0), (math.radians(-80), 0, 0))
    s.look, s.exposure = (0, 10, 1.15), 0.75


def compartment(s: Inside, view: str = "mountain5") -> None:
    """Seats by the window of an old train, mountains outside."""
    wood = s.grain(((0.12, 0.05, 0.022), (0.36, 0.18, 0.085)), 0.12, "z", "x", 4, 0.002, 0.3, 0.3)
    side = s.grain(((0.12, 0.05, 0.022), (0.36, 0.18, 0.085)), 0.12, "z", "y", 4, 0.002, 0.3, 0.3)
    plush, brass = (
        s.cloth((0.05, 0.14, 0.10), (0.035, 0.10, 0.07)),
        s.material((0.62, 0.44, 0.16), 0.25, 0.95),
    )
    s.shell(
        3.4,
        3.6,
        2.5,
        s.cloth((0.20, 0.03, 0.03), (0.14, 0.02, 0.02)),
        wood,
        s.plaster((0.55, 0.50, 0.40)),
        side,
    )
    s.pane(s.seen(view, 2.0), (0, 3.585, 1.48), (2.0, 1.0))
    s.sash(brass, (0, 3.56, 1.48), (2.0, 1.0), (1, 1), 0.035)
    s.slab(wood, (0, 3.54, 1.72), (2.0, 0.05, 0.035))
    s.rounded(wood, (0, 3.3, 0.80), (0.75, 0.5, 0.04), 0.015)
    s.tube(brass, [(0, 3.2, 0), (0, 3.2, 0.78)], 0.03, 10)
    s.lathe(brass, [(0.06, 0), (0.02, 0.03), (0.02, 0.2)], (0.2, 3.35, 0.82), n=16)
    s.lathe(s.shine((1.0, 0.70, 0.38), 2.4), [(0.12, 0.19), (0.06, 0.34)], (0.2, 3.35, 0.82), n=20)
    s.point((0.2, 3.2, 1.05), 6, WARM, 0.06)
    velvet = s.cloth((0.24, 0.02, 0.03))
    for k in (-1, 1):
        s.drape(velvet, (k * 1.42, 3.45), (k * 1.0, 3.45), 0.85, 2.15, 5, 0.04, 0.25)
        for j in range(3):
            y = 1.35 + 0.72 * j
            s.rounded(plush, (k * 1.22, y, 0.44), (0.72, 0.70, 0.2), 0.07)
            s.rounded(plush, (k * 1.55, y, 0.92), (0.2, 0.70, 0.9), 0.07)
            s.rounded(s.cloth((0.62, 0.58, 0.50)), (k * 1.44, y, 1.25), (0.03, 0.5, 0.26), 0.012)
            for z in (0.8, 0.98):
                for d in (-0.18, 0.0, 0.18):
                    s.ball(brass, (k * 1.448, y + d, z), 0.014, 8)
        s.slab(wood, (k * 1.2, 2.0, 0.17), (0.7, 2.2, 0.34))
        for x in (1.28, 1.45, 1.62):
            s.tube(brass, [(k * x, 0.6, 2.0), (k * x, 3.5, 2.0)], 0.014, 8)
        s.put("B103", k * 1.45, 2.6, 2.02, 90, 0.7)
        s.put("B103", k * 1.45, 1.7, 2.02, 90, 0.62)
        s.bulb((k * 1.5, 3.42, 1.75), 0.05, 5, WARM, 9)
    s.day((0, 3.4, 1.5), 1.4, 46, 0)
    s.lamp((0, 1.2, 2.4), 1.2, 12, WARM, (0, 0, 0))
    s.lamp((0, -0.6, 2.0), 1.0, 9, DAY, (math.radians(60), 0, 0))
    s.eye, s.look, s.exposure = (0, -1.2, 1.45), (0, 3.6, 0.95), 0.35
    s.wide = 52
    studio.ambient(bpy.context.scene, DAY, 0.15)

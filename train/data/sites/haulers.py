"""A hot rod, a dump truck and a locomotive for the view from the front, as vehicles.py does."""

from __future__ import annotations

import math

from data.sites.coaches import vault
from data.sites.coachwork import arched, body, cab, cabin, lamp, pane
from data.sites.fittings import blobs
from data.sites.lot import Builder, Site, around, shift
from data.sites.surfaces import BLACK
from data.sites.vehicles import CHROME, DARK_GLASS, locomotive


def hot_rod(s: Site) -> None:
    """A chopped coupé of the thirties with flames and an open engine."""
    black, chrome, dark = (
        s.paint((0.008, 0.008, 0.010), 0.08),
        s.material(CHROME, 0.08, 0.98),
        s.material(BLACK, 0.7),
    )
    glass = s.material((0.05, 0.07, 0.085), 0.04)
    top = [
        (-1.98, 0.46),
        (-2.0, 0.72),
        (-1.86, 0.96),
        (-1.5, 1.08),
        (-1.0, 1.12),
        (0.1, 1.12),
        (0.42, 1.06),
        (0.5, 0.9),
        (0.5, 0.46),
    ]
    body(s, black, [(x, z) for x, z in arched(top, 0.40, [])], 0.66, 0.10, 0.12)
    roof = cab((-1.30, 0.28, 1.08, 1.08), (-1.05, 0.02, 1.50, 1.50), (0.60, 0.52), 4.0, 0.07)
    cabin(s, black, roof)
    pane(s, glass, roof, (0.55, 0.0), (0.30, 0.60), soft=0.2)
    pane(s, glass, roof, (0.55, math.pi), (0.24, 0.45), soft=0.25)
    for side in (-1, 1):
        pane(s, glass, roof, (0.56, side * math.pi / 2), (0.30, 0.52), soft=0.2)
        s.beams(dark, [((x, side * 0.662, 0.5), (x, side * 0.655, 1.08)) for x in (-0.78, 0.22)], 0.012)
        s.tube(chrome, [(-0.66, side * 0.67, 0.94), (-0.5, side * 0.69, 0.94)], 0.016, 8)
    s.loft(
        black,
        [
            [(x, y, z) for y, z in vault(half, low, 0.8, high, 14, 0.55)]
            for x, half, low, high in ((0.44, 0.52, 0.46, 1.10), (0.62, 0.46, 0.48, 1.08))
        ],
        40,
    )
    shell = [(y, z) for y, z in vault(0.33, 0.44, 0.86, 1.10, 16, 0.7)]
    s.loft(
        black,
        [
            [(x, y * k, 0.77 + (z - 0.77) * k) for y, z in shell]
            for x, k in ((1.60, 1.0), (1.72, 1.03), (1.80, 1.0))
        ],
        40,
    )
    s.loft(dark, [[(x, 0.80 * y, 0.77 + 0.84 * (z - 0.77)) for y, z in shell] for x in (1.79, 1.812)], 40)
    for k in range(9):
        y = 0.055 * (k - 4)
        s.tube(chrome, [(1.825, y, 0.50), (1.825, y, 1.02 - 1.2 * y * y)], 0.010, 6)
    for side in (-1, 1):
        s.beam(dark, (-1.9, side * 0.36, 0.42), (1.86, side * 0.30, 0.42), 0.11)
        s.tube(chrome, [(1.8, side * 0.4, 0.76), (1.72, side * 0.62, 0.78)], 0.022, 8)
        lamp(s, 1.78, side * 0.62, 0.80, 0.125, chrome, 0.7)
        s.lathe(chrome, [(0.125, -0.02), (0.09, -0.14), (0.01, -0.2)], (1.78, side * 0.62, 0.80), "x", 24)
        for k in range(4):  # pipes
            x = 0.78 + 0.2 * k
            s.tube(
                chrome,
                [
                    (x, side * 0.26, 0.86),
                    (x - 0.03, side * 0.42, 0.84),
                    (x - 0.10, side * 0.5, 0.68),
                    (x - 0.26, side * 0.52, 0.56),
                    (x - 0.4, side * 0.52, 0.50),
                ],
                0.042,
                12,
            )
        s.tube(
            chrome,
            [
                (1.1, side * 0.53, 0.48),
                (0.2, side * 0.70, 0.44),
                (-0.75, side * 0.74, 0.42),
                (-1.0, side * 0.76, 0.42),
            ],
            [0.07, 0.075, 0.07, 0.075],
            16,
        )
    s.rounded(s.material((0.30, 0.31, 0.33), 0.35, 0.7), (1.06, 0, 0.72), (0.84, 0.4, 0.46), 0.06)
    for side in (-1, 1):
        with s.moved(shift(0, side * 0.17, 0.98)):
            s.rounded(chrome, (1.06, 0, 0), (0.84, 0.17, 0.11), 0.045)
    s.rounded(chrome, (1.06, 0, 1.06), (0.62, 0.22, 0.14), 0.04)
    s.rounded(s.material((0.34, 0.35, 0.36), 0.25, 0.8), (1.06, 0, 1.18), (0.66, 0.28, 0.16), 0.03)
    for k in range(9):
        s.slab(chrome, (0.78 + 0.07 * k, 0, 1.18), (0.025, 0.31, 0.15))
    for x in (0.92, 1.2):
        s.lathe(
            chrome,
            [(0.05, 0), (0.05, 0.08), (0.12, 0.1), (0.13, 0.22), (0.10, 0.25), (0.01, 0.26)],
            (x, 0, 1.26),
            n=28,
        )
    s.lathe(dark, [(0.01, -0.03), (0.15, -0.03), (0.15, 0.03), (0.01, 0.03)], (1.54, 0, 0.84), "x", 24)
    s.tube(chrome, [(1.62, -0.72, 0.38), (1.62, 0, 0.33), (1.62, 0.72, 0.38)], 0.035, 12)
    rear, front = s.material((0.55, 0.56, 0.58), 0.1, 0.95), chrome
    for side in (-1, 1):
        s.wheel((-1.42, side * 0.90, 0.48), 0.48, 0.42, rear)
        s.wheel((1.62, side * 0.82, 0.36), 0.36, 0.20, front)
        for x, y, r, w in ((-1.42, 0.90, 0.48, 0.42), (1.62, 0.82, 0.36, 0.2)):
            for a in around(5, 0.3):
                s.tube(
                    chrome,
                    [
                        (x, side * (y + 0.3 * w), r),
                        (x + 0.56 * r * math.cos(a), side * (y + 0.4 * w), r + 0.56 * r * math.sin(a)),
                    ],
                    [0.11 * r, 0.16 * r],
                    10,
                )
            s.lathe(
                chrome,
                [(0.22 * r, 0.28 * w * side), (0.2 * r, 0.44 * w * side), (0.01, 0.48 * w * side)],
                (x, side * y, r),
                "y",
                24,
            )
        s.tube(dark, [(-1.42, side * 0.3, 0.46), (-1.42, side * 0.8, 0.48)], 0.06, 10)
        lamp(s, -2.0, side * 0.42, 0.72, 0.06, chrome, 0.5, True)
    for scale, colour, off in ((1.0, (0.75, 0.10, 0.004), 0.010), (0.72, (0.86, 0.42, 0.01), 0.016)):
        flame = s.material(colour, 0.2)
        for side in (-1, 1):
            for k, (z, long, tall) in enumerate(
                ((0.58, 1.05, 0.10), (0.72, 1.45, 0.12), (0.88, 1.2, 0.11), (1.0, 0.8, 0.08))
            ):
                rings = []
                for i in range(25):
                    t = i / 24
                    x = 0.48 - long * t * scale
                    mid = z + 0.03 * math.sin(7 * t + k) + 0.02 * t
                    half = scale * tall * (1 - t) ** 0.8 * (0.75 + 0.25 * math.cos(9 * t))
                    xm = (x + 0.75) / 1.25
                    y = 0.66 * (1 - 0.12 * min(abs(xm), 1) ** 3.5) + off - 0.35 * max(0.0, mid - 1.0) ** 2
                    rings.append(
                        [
                            (x, side * (y - 0.02), mid - half),
                            (x, side * y, mid - half),
                            (x, side * y, mid + half),
                            (x, side * (y - 0.02), mid + half),
                        ]
                    )
                s.loft(flame, rings, 30)
    s.rounded(chrome, (-2.06, 0, 0.5), (0.06, 0.9, 0.06), 0.025)


def dump_truck(s: Site) -> None:
    """A yellow one of the quarry, its body full of earth."""
    yellow, black, steel = (
        s.paint((0.80, 0.40, 0.008), 0.3),
        s.material(BLACK, 0.7),
        s.material(CHROME, 0.3, 0.9),
    )
    glass = s.material(DARK_GLASS, 0.05)
    for x in (2.55, -1.9):
        for side in (-1, 1):
            wide = 0.8 if x > 0 else 1.2
            y = 1.55 if x > 0 else 1.35
            s.wheel((x, side * y, 1.05), 1.05, wide, yellow)
            for a in around(28):
                for o in (-1, 1):
                    p = (x + 1.03 * math.cos(a), side * y, 1.05 + 1.03 * math.sin(a))
                    q = (
                        x + 1.03 * math.cos(a + 0.12),
                        side * y + 0.45 * o * wide,
                        1.05 + 1.03 * math.sin(a + 0.12),
                    )
                    s.beam(black, p, q, 0.11)
    s.slab(black, (0.2, 0, 1.25), (6.6, 1.3, 0.5))
    s.tube(steel, [(-1.9, -1.2, 1.05), (-1.9, 1.2, 1.05)], 0.3, 14)
    s.tube(steel, [(2.55, -1.3, 1.05), (2.55, 1.3, 1.05)], 0.2, 14)
    s.rounded(yellow, (3.1, 0, 2.0), (2.0, 2.6, 1.0), 0.1)
    s.rounded(yellow, (2.9, 0, 2.58), (2.9, 3.8, 0.14), 0.05)
    s.rounded(black, (4.1, 0, 1.95), (0.1, 1.5, 0.75), 0.04)
    for k in range(6):
        s.slab(steel, (4.16, 0, 1.66 + 0.12 * k), (0.02, 1.35, 0.03))
    s.rounded(yellow, (4.15, 0, 1.2), (0.35, 3.6, 0.42), 0.08)
    for side in (-1, 1):
        for y in (1.05, 1.42):
            s.rounded(
                s.material((1, 0.97, 0.9), 0.1, 0, 0.6), (4.34, side * y, 1.22), (0.05, 0.26, 0.2), 0.03
            )
        rails = [((x, side * 1.82, 2.62), (x, side * 1.82, 3.3)) for x in (1.7, 2.5, 3.4, 4.3)]
        s.beams(
            yellow,
            [
                *rails,
                ((1.7, side * 1.82, 3.3), (4.3, side * 1.82, 3.3)),
                ((1.7, side * 1.82, 2.98), (4.3, side * 1.82, 2.98)),
            ],
            0.06,
        )
    s.beams(
        yellow,
        [((4.3, y, 2.62), (4.3, y, 3.3)) for y in (-1.82, -0.2, 0.6, 1.82)]
        + [((4.3, -1.82, z), (4.3, 0.6, z)) for z in (2.98, 3.3)],
        0.06,
    )
    s.beams(
        yellow,
        [((4.42, y, 0.9), (4.38, y, 2.6)) for y in (-1.66, -1.16)]
        + [((4.42, -1.66, 0.98 + 0.25 * k), (4.42, -1.16, 0.98 + 0.25 * k)) for k in range(7)],
        0.06,
    )
    s.rounded(yellow, (2.75, -0.95, 3.35), (1.5, 1.5, 1.5), 0.08)
    s.rounded(glass, (3.48, -0.95, 3.5), (0.12, 1.3, 0.8), 0.04)
    s.rounded(glass, (2.8, -0.95, 3.5), (1.15, 1.54, 0.8), 0.04)
    s.rounded(yellow, (2.75, -0.95, 4.14), (1.7, 1.7, 0.12), 0.04)
    s.ball(s.material((0.95, 0.4, 0.0), 0.15, 0, 0.6), (2.4, -1.3, 4.27), (0.1, 0.1, 0.12), 16)

    def shell(k: float) -> list[list[tuple[float, float, float]]]:
        rings = []
        for x, low, half in (
            (-4.3, 2.75, 1.75),
            (-2.9, 2.05, 1.9),
            (0.4, 1.75, 1.95),
            (1.3, 2.3, 1.95),
            (1.6, 3.3, 1.95),
        ):
            top = 3.75 + 0.06 * (x + 4.3)
            rings.append(
                [
                    (x, -k * half, top),
                    (x, -0.86 * k * half, low),
                    (x, 0.86 * k * half, low),
                    (x, k * half, top),
                ]
            )
        return rings

    s.loft(yellow, shell(1.0), 10)
    for x in (-3.5, -2.4, -1.3, -0.2, 0.8):
        for side in (-1, 1):
            s.beam(yellow, (x, side * 1.96, 3.85), (x, side * 1.72, 2.15), 0.2)
    for side in (-1, 1):
        s.beam(yellow, (-4.3, side * 1.84, 3.75), (1.6, side * 2.0, 4.08), 0.22)
    s.loft(
        yellow,
        [
            [
                (x, y, z)
                for y, z in (
                    (-2.0, 4.0 + 0.05 * x),
                    (2.0, 4.0 + 0.05 * x),
                    (2.0, 4.14 + 0.05 * x),
                    (-2.0, 4.14 + 0.05 * x),
                )
            ]
            for x in (1.4, 3.7)
        ],
        10,
    )
    earth = s.worn(s.material((0.20, 0.12, 0.07), 0.95), 0.6, 2, 1.0)
    s.rock(earth, (-1.3, 0, 3.75), (2.5, 1.55, 0.8), 3, 0.3)
    for k in range(26):
        a, r = 2.4 * k, math.sqrt((k + 0.5) / 26)
        s.rock(
            earth,
            (-1.3 + 2.2 * r * math.cos(a), 1.2 * r * math.sin(a), 4.4 - 0.35 * r * r),
            (0.3, 0.28, 0.22),
            k,
            0.5,
        )


def locomotive_front(s: Site) -> None:
    """With what is seen of a locomotive from the front: the door of its smokebox, rails, a hook and a plate."""
    locomotive(s)
    steel, soot = s.material(CHROME, 0.25, 0.9), s.material((0.045, 0.045, 0.048), 0.5)
    brass, red = s.material((0.75, 0.48, 0.13), 0.2, 1), s.paint((0.42, 0.01, 0.01))
    mid = 2.5
    s.lathe(
        soot, [(0.80, 4.30), (0.80, 4.40), (0.74, 4.43), (0.70, 4.42), (0.70, 4.30)], (0, 0, mid), "x", 64
    )
    s.lathe(
        steel, [(0.83, 4.30), (0.86, 4.36), (0.83, 4.40), (0.81, 4.36), (0.83, 4.30)], (0, 0, mid), "x", 64
    )
    for a in around(12, 0.2):
        s.ball(steel, (4.36, 0.92 * math.cos(a), mid + 0.92 * math.sin(a)), 0.035, 10)
    for z in (-0.3, 0.3):
        s.rounded(steel, (4.44, -0.42, mid + z), (0.05, 0.66, 0.075), 0.02)
        s.tube(steel, [(4.44, -0.76, mid + z - 0.09), (4.44, -0.76, mid + z + 0.09)], 0.05, 12)
    for a in (0.5, 1.9):
        s.tube(steel, [(4.6, 0, mid), (4.62, 0.3 * math.cos(a), mid + 0.3 * math.sin(a))], 0.03, 10)
    s.rounded(red, (4.50, 0, mid - 0.48), (0.04, 0.62, 0.22), 0.02)
    s.text(brass, "1923", (4.53, 0, mid - 0.485), 0.19, 90)
    for y in (-1, 1):
        s.tube(
            steel,
            [(2.8, 1.08 * y, mid + 0.45), (4.2, 1.08 * y, mid + 0.45), (4.36, 0.98 * y, mid + 0.45)],
            0.03,
            8,
        )
        for x in (2.9, 3.6, 4.2):
            s.beam(steel, (x, 0.96 * y, mid + 0.42), (x, 1.08 * y, mid + 0.45), 0.04)
        s.lathe(red, [(0.2, 4.62), (0.24, 4.66), (0.2, 4.7)], (0, 0.8 * y, 1.15), "x", 24)
        s.tube(steel, [(4.4, 0.34 * y, 1.6), (4.4, 0.34 * y, 1.3)], 0.03, 8)
    s.tube(steel, [(4.42, 0, 1.2), (4.72, 0, 1.2), (4.82, 0, 1.1), (4.76, 0, 0.98), (4.64, 0, 1.0)], 0.05, 12)
    smoke = [s.material(v, 0.95) for v in ((0.60, 0.60, 0.61), (0.72, 0.72, 0.73))]
    for shade in range(2):
        spots = []
        for k in range(shade, 26, 2):
            t = k / 25
            x, y, z = 3.5 - 2.6 * t**1.2, 0.5 * math.sin(2.4 * k) * t, 4.5 + 1.9 * t**0.8
            spots.append(((x + 0.3 * t * math.cos(2.4 * k), y, z), 0.28 + 0.5 * t))
        blobs(s, smoke[shade], spots, 0.35, 0.9, 3)


BUILDERS: dict[str, Builder] = {
    "locomotive-front": locomotive_front,
    "hot-rod": hot_rod,
    "dump-truck": dump_truck,
}
"""Who builds what of `builds.BUILDINGS`."""

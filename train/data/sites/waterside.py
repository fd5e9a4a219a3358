"""A water mill and a houseboat, as buildings.py does."""

from __future__ import annotations

import math

from data.sites.dwellings import LAWN
from data.sites.fittings import blobs, bush
from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.surfaces import BLACK


def _mill_wheel(s: Site, x: float, y: float, z: float, r: float, wide: float) -> None:
    """Two rims with spokes, buckets between them."""
    wood, dark = s.wood((0.24, 0.13, 0.06), 4), s.wood((0.13, 0.075, 0.04), 5)
    iron = s.material((0.05, 0.045, 0.042), 0.5, 0.6)
    for side in (-wide / 2, wide / 2):
        s.lathe(
            wood,
            [
                (0.80 * r, side - 0.06),
                (r, side - 0.06),
                (r, side + 0.06),
                (0.80 * r, side + 0.06),
                (0.80 * r, side - 0.06),
            ],
            (x, y, z),
            "y",
            64,
        )
        s.beams(
            wood,
            [
                ((x, y + side, z), (x + 0.85 * r * math.cos(a), y + side, z + 0.85 * r * math.sin(a)))
                for a in around(8, 0.2)
            ],
            0.15,
        )
        s.lathe(
            iron,
            [(0.01, side - 0.1), (0.26, side - 0.1), (0.26, side + 0.1), (0.01, side + 0.1)],
            (x, y, z),
            "y",
            24,
        )
    s.lathe(
        dark,
        [
            (0.80 * r, -wide / 2),
            (0.82 * r, -wide / 2),
            (0.82 * r, wide / 2),
            (0.80 * r, wide / 2),
            (0.80 * r, -wide / 2),
        ],
        (x, y, z),
        "y",
        64,
    )
    s.tube(iron, [(x, y - wide / 2 - 0.35, z), (x, y + wide, z)], 0.12, 14)
    n = 22
    for k in range(n):
        a = 2 * math.pi * k / n
        p = [
            (x + q * math.cos(b), z + q * math.sin(b))
            for q, b in ((0.81 * r, a), (1.03 * r, a + 0.13), (1.03 * r, a + 0.155), (0.81 * r, a + 0.03))
        ]
        s.prism(dark if k % 2 else wood, p, y - wide / 2, y + wide / 2)


def water_mill(s: Site) -> None:
    """A stone mill with a timbered floor above, its wheel turned by a stream."""
    stone = s.worn(s.blocks((0.40, 0.36, 0.30), (0.62, 0.3), 0.03, 0.35), 0.3, 1.2)
    plaster, timber = s.worn(s.material((0.70, 0.62, 0.48), 0.9), 0.15, 0.8), s.wood((0.13, 0.07, 0.035), 4)
    shingle = s.worn(s.blocks((0.24, 0.115, 0.07), (0.4, 0.28), 0.03, 0.4), 0.35, 1)
    lawn = s.worn(s.worn(s.material(LAWN, 0.95), 0.3, 0.8), 0.3, 9, 0.6)
    s.loft(
        lawn,
        [
            [(q * math.cos(a), 0.80 * q * math.sin(a) + 1.0, z) for a in around(64)]
            for q, z in ((7.9, -0.42), (7.8, -0.12), (7.3, 0.0), (1, 0.02))
        ],
        60,
    )
    bank, water = (
        s.worn(s.material((0.13, 0.14, 0.06), 0.95), 0.5, 2.5, 0.8),
        s.worn(s.material((0.030, 0.105, 0.12), 0.06), 0.25, 1.2, 0.25),
    )
    bed = [
        (7.4, -2.2),
        (7.8, -3.2),
        (7.6, -4.6),
        (4, -5.6),
        (0, -5.9),
        (-4, -5.8),
        (-6.6, -5.0),
        (-7.4, -3.8),
        (-7.0, -3.0),
        (-3, -3.15),
        (0.3, -3.05),
        (4.6, -3.0),
    ]
    s.loft(bank, [[(x, y, z) for x, y in bed] for z in (-0.42, 0.06)], 0)
    s.loft(water, [[(0.985 * x, 0.985 * y - 0.06, z) for x, y in bed] for z in (0.02, 0.10)], 0)
    for k in range(40):
        t = (k * 0.618) % 1
        i = int(t * len(bed))
        (x0, y0), (x1, y1) = bed[i], bed[(i + 1) % len(bed)]
        f = t * len(bed) - i
        size = 0.18 + 0.2 * ((k * 0.37) % 1)
        s.rock(
            stone if k % 3 else bank,
            (x0 + (x1 - x0) * f, y0 + (y1 - y0) * f, 0.05),
            (1.3 * size, size, 0.75 * size),
            k,
        )
    s.slab(stone, (-0.6, 0.6, 1.7), (7.0, 5.2, 3.4))
    s.slab(plaster, (-0.6, 0.6, 4.5), (7.2, 5.4, 2.3))
    with s.moved(shift(-0.6, 0.6, 5.65)):
        s.roof(plaster, (0, 0, 0), 7.2, 5.4, 3.1)
    for side in (-1, 1):
        s.loft(
            shingle,
            [
                [(x, 0.6 + side * y, z) for y, z in ((0, 8.78), (3.35, 5.02), (3.45, 5.18), (0, 9.02))]
                for x in (-4.75, 3.55)
            ],
            0,
        )
    front = -2.12
    beams = [((-4.2, front, z), (3.0, front, z)) for z in (3.42, 5.58)]
    beams += [((-4.14 + 1.18 * k, front, 3.4), (-4.14 + 1.18 * k, front, 5.6)) for k in range(7)]
    beams += [((a, front, 3.5), (b, front, 5.5)) for a, b in ((-4.14, -2.96), (3.0, 1.76))]
    right = 3.02
    beams += [
        ((right, y, 3.4), (right, y, 5.6 if abs(y - 0.6) > 1 else 8.4)) for y in (-2.05, -0.8, 0.6, 2.0, 3.25)
    ]
    beams += [((right, -2.1, z), (right, 3.3, z)) for z in (3.42, 5.6)]
    beams += [
        ((right, -1.2, 6.7), (right, 2.4, 6.7)),
        ((right, -2.1, 5.65), (right, 0.6, 8.7)),
        ((right, 3.3, 5.65), (right, 0.6, 8.7)),
    ]
    s.beams(timber, beams, 0.2)
    for x in (-3.55, -1.19, 1.17):
        s.window(x, front + 0.02, 4.5, 0.78, 1.05)
    for y in (-0.1, 1.3):
        s.window(right - 0.0, y, 4.5, 0.8, 1.0, side=True)
    s.window(right, 1.55, 1.9, 0.8, 0.9, side=True)
    s.prism(s.blocks((0.50, 0.45, 0.37), (0.3, 0.3), 0.02), arch(-2.9, 1.6, 0, 2.0, 2.75), -2.12, -1.9)
    s.prism(s.wood((0.20, 0.075, 0.035), 5), arch(-2.9, 1.2, 0, 1.9, 2.5), -2.16, -1.9)
    s.slab(stone, (-3.4, 1.6, 8.2), (0.9, 0.9, 2.4))
    s.slab(s.material((0.30, 0.28, 0.25), 0.9), (-3.4, 1.6, 9.4), (1.1, 1.1, 0.14))
    _mill_wheel(s, 1.15, -2.95, 1.98, 2.15, 1.0)
    s.slab(stone, (1.15, -3.75, 0.8), (0.7, 0.36, 2.0))
    trough = s.wood((0.22, 0.12, 0.06), 4)
    for y, tall in ((-3.38, 0.42), (-2.5, 0.42)):
        s.slab(trough, (5.0, y, 4.42), (6.2, 0.08, tall))
    s.slab(trough, (5.0, -2.94, 4.26), (6.2, 0.9, 0.08))
    s.slab(water, (5.0, -2.94, 4.44), (6.24, 0.82, 0.12))
    for x in (4.2, 6.0, 7.7):
        for y in (-3.3, -2.58):
            s.beam(timber, (x, y, -0.3), (x, y, 4.3), 0.18)
        s.beam(timber, (x, -3.3, 2.4), (x, -2.58, 3.9), 0.12)
    foam = s.material((0.78, 0.86, 0.88), 0.25)
    fall = [(1.95 - 0.28 * t - 0.0 * t, 4.45 - 0.25 * t**2 * 1.5) for t in [k / 8 for k in range(9)]]
    s.loft(
        foam,
        [
            [(x, y, z) for y in (-3.3, -2.58)] + [(x - 0.06, y, z - 0.07) for y in (-2.58, -3.3)]
            for x, z in fall
        ],
        40,
    )
    spots = [
        (
            (1.15 + 2.3 * math.cos(a) * 0.9, -2.95 - 0.55 * ((k * 0.618) % 1), 0.10),
            0.10 + 0.08 * ((k * 0.37) % 1),
        )
        for k, a in enumerate([math.pi * (0.05 + 0.9 * j / 23) for j in range(24)])
    ]
    blobs(s, foam, spots, 0.6, 0.4)
    for k, (x, y, r) in enumerate(
        (
            (-5.6, -0.6, 0.75),
            (-4.9, -2.0, 0.5),
            (4.4, 1.2, 0.7),
            (5.6, 0.0, 0.6),
            (-6.2, 1.6, 0.8),
            (4.6, -1.2, 0.45),
        )
    ):
        bush(s, (x, y, -0.1), r, k, 1.0, 45)
    reeds = s.material((0.11, 0.20, 0.04), 0.8)
    for k in range(46):
        x, y = (
            -6.6 + 0.11 * k + 0.3 * math.sin(5 * k),
            -5.2 - 0.30 * math.sin(0.6 * k) + 0.12 * math.sin(3 * k),
        )
        s.tube(
            reeds,
            [
                (x, y, 0),
                (x + 0.05 * math.sin(k), y, 0.5),
                (x + 0.2 * math.sin(2.3 * k), y, 0.9 + 0.3 * ((k * 0.618) % 1)),
            ],
            [0.03, 0.02, 0.006],
            5,
        )
    for colour, seed in (((0.62, 0.05, 0.06), 0), ((0.80, 0.62, 0.10), 1), ((0.55, 0.25, 0.52), 2)):
        blobs(
            s,
            s.material(colour, 0.7),
            [
                (
                    (
                        -4.4 + 0.9 * ((k * 0.618 + 0.3 * seed) % 1) * (1 if k % 2 else 9),
                        -2.45 - 0.25 * ((k * 0.37) % 1),
                        0.22,
                    ),
                    0.075,
                )
                for k in range(16)
            ],
            0.4,
        )


def houseboat(s: Site) -> None:
    """A cabin of boards on a long flat hull, plants on its roof and deck."""
    hull, white = s.paint((0.015, 0.115, 0.13), 0.35), s.paint((0.84, 0.83, 0.79), 0.4)
    boards, wood = s.boards((0.46, 0.085, 0.055)), s.wood((0.34, 0.19, 0.09), 4)
    deck, glass = s.wood((0.42, 0.29, 0.17), 3), s.material((0.05, 0.075, 0.09), 0.05)
    s.band(hull, -0.08, 9, [(0.84, 0.83, 0.79)], 1)
    s.hull(hull, 12.4, 4.0, 1.0, 0.45, 0.1, 0.9, 0.35)
    s.slab(deck, (-0.5, 0, 0.06), (10.8, 3.8, 0.08))
    s.loft(
        deck,
        [
            [(x, w * y, z) for y in (-1, 1)]
            for x, w, z in ((4.6, 1.55, 0.14), (5.6, 0.95, 0.3), (6.2, 0.3, 0.42))
        ],
        20,
    )
    s.slab(boards, (-0.9, 0, 1.32), (7.2, 3.1, 2.45))
    s.slab(white, (-0.9, 0, 0.16), (7.24, 3.14, 0.16))
    for x in (-4.52, 2.72):
        for y in (-1.57, 1.57):
            s.slab(white, (x, y, 1.32), (0.14, 0.14, 2.45))
    s.rounded(s.material((0.10, 0.11, 0.12), 0.7), (-0.6, 0, 2.62), (8.6, 3.7, 0.14), 0.05)
    s.rounded(white, (-0.6, 0, 2.56), (8.66, 3.76, 0.10), 0.04)
    for x in (-3.6, -2.2, 1.7):
        s.window(x, -1.56, 1.5, 1.0, 1.15)
        box = s.wood((0.26, 0.14, 0.07), 5)
        s.slab(box, (x, -1.72, 0.78), (1.15, 0.26, 0.24))
        for k, colour in enumerate(((0.66, 0.05, 0.07), (0.80, 0.40, 0.45), (0.82, 0.80, 0.74))):
            blobs(
                s,
                s.material(colour, 0.7),
                [
                    (
                        (
                            x - 0.48 + 0.13 * j + 0.04 * k,
                            -1.76 - 0.06 * ((j + k) % 2),
                            0.98 + 0.05 * ((j * 0.618) % 1),
                        ),
                        0.065,
                    )
                    for j in range(k, 8, 3)
                ],
                0.4,
            )
        blobs(
            s,
            s.material((0.07, 0.17, 0.035), 0.8),
            [((x - 0.5 + 0.125 * j, -1.72, 0.90), 0.12) for j in range(9)],
            0.8,
        )
    s.slab(white, (-0.25, -1.57, 1.18), (1.16, 0.06, 2.16))
    s.slab(s.paint((0.02, 0.16, 0.20), 0.4), (-0.25, -1.60, 1.15), (0.98, 0.06, 2.0))
    s.lathe(
        s.material((0.05, 0.07, 0.08), 0.05),
        [(0.01, -0.02), (0.2, -0.02), (0.2, 0.02), (0.01, 0.02)],
        (-0.25, -1.63, 1.65),
        "y",
        28,
    )
    s.lathe(
        white,
        [(0.19, -0.03), (0.25, -0.03), (0.25, 0.03), (0.19, 0.03), (0.19, -0.03)],
        (-0.25, -1.63, 1.65),
        "y",
        28,
    )
    s.slab(glass, (2.72, 0, 1.4), (0.06, 2.3, 1.6))
    for y in (-1.15, 0, 1.15):
        s.slab(white, (2.74, y, 1.4), (0.07, 0.09, 1.7))
    for z in (0.58, 2.2):
        s.slab(white, (2.74, 0, z), (0.07, 2.4, 0.09))
    for y in (-1.7, 1.7):
        for x in (-4.7, 3.55):
            s.beam(white, (x, y, 0.1), (x, y, 2.55), 0.1)
    rail = []
    for y in (-1.8, 1.8):
        posts = [-4.7 + 0.92 * k for k in range(10)]
        rail += [((x, y, 2.68), (x, y, 3.42)) for x in posts]
        rail += [((-4.7, y, z), (3.58, y, z)) for z in (3.05, 3.42)]
    for x in (-4.7, 3.58):
        rail += [((x, -1.8 + 0.6 * k, 2.68), (x, -1.8 + 0.6 * k, 3.42)) for k in range(7)] + [
            ((x, -1.8, z), (x, 1.8, z)) for z in (3.05, 3.42)
        ]
    s.beams(white, rail, 0.055)
    low = []
    for y in (-1.78, 1.78):
        low += [((x, y, 0.1), (x, y, 0.85)) for x in (3.9, 4.6)] + [
            ((3.6, y, 0.85), (4.7, y * 0.9, 0.85)),
            ((4.7, y * 0.9, 0.85), (6.1, y * 0.2, 1.05)),
        ]
    low += [
        ((6.05, 0, 0.4), (6.05, 0, 1.05)),
        ((5.4, 1.0, 0.3), (5.4, 1.0, 0.95)),
        ((5.4, -1.0, 0.3), (5.4, -1.0, 0.95)),
    ]
    s.beams(white, low, 0.06)
    pot = s.material((0.46, 0.17, 0.08), 0.8)
    for k, (x, y, z, r) in enumerate(
        (
            (-4.1, -1.3, 2.7, 0.32),
            (-3.2, -1.35, 2.7, 0.26),
            (2.9, -1.3, 2.7, 0.34),
            (4.1, -1.15, 0.1, 0.3),
            (-5.3, -1.25, 0.1, 0.34),
            (-5.4, 1.2, 0.1, 0.3),
        )
    ):
        s.lathe(
            pot,
            [(0.6 * r, 0), (0.95 * r, 0.9 * r), (1.02 * r, 0.9 * r), (1.02 * r, 1.1 * r), (0.3 * r, 1.1 * r)],
            (x, y, z),
            n=24,
        )
        bush(s, (x, y, z + 0.9 * r), 1.05 * r, k, 1.1, 36)
    cloth = [s.material(c, 0.85) for c in ((0.80, 0.52, 0.06), (0.85, 0.82, 0.74))]
    for k in range(12):
        a, b = 2 * math.pi * k / 12, 2 * math.pi * (k + 1) / 12
        s.form(
            cloth[k % 2],
            [
                (0.2, 0.3, 5.25),
                (0.2 + 1.3 * math.cos(a), 0.3 + 1.3 * math.sin(a), 4.75),
                (0.2 + 1.3 * math.cos(b), 0.3 + 1.3 * math.sin(b), 4.75),
            ],
            [(0, 1, 2), (2, 1, 0)],
        )
    s.beam(wood, (0.2, 0.3, 2.7), (0.2, 0.3, 5.3), 0.06)
    s.lathe(wood, [(0.5, 0.72), (0.52, 0.76), (0.01, 0.78)], (0.2, 0.3, 2.68), n=28)
    for x in (-0.75, 1.15):
        with s.moved(shift(x, 0.0, 2.7), turn(0 if x < 0 else 180)):
            s.rounded(wood, (0, 0, 0.42), (0.5, 0.5, 0.06), 0.02)
            s.rounded(wood, (-0.25, 0, 0.72), (0.06, 0.5, 0.6), 0.02)
            s.beams(wood, [((u, v, 0), (u, v, 0.42)) for u in (-0.22, 0.22) for v in (-0.22, 0.22)], 0.05)
    s.tube(s.material((0.04, 0.04, 0.045), 0.6), [(-2.9, 0.6, 2.6), (-2.9, 0.6, 3.9)], 0.12, 14)
    s.lathe(s.material((0.04, 0.04, 0.045), 0.6), [(0.22, 3.88), (0.02, 4.05)], (-2.9, 0.6, 0), n=20)
    ring = s.material((0.75, 0.12, 0.03), 0.5)
    s.lathe(
        ring,
        [(0.22, -0.06), (0.34, -0.05), (0.34, 0.05), (0.22, 0.06), (0.22, -0.06)],
        (0.75, -1.62, 1.5),
        "y",
        28,
    )
    for x in (-3.8, -1.0, 1.8, 4.0):
        s.lathe(
            s.material(BLACK, 0.8),
            [(0.17, -0.09), (0.3, -0.09), (0.3, 0.09), (0.17, 0.09), (0.17, -0.09)],
            (x, -2.02 + 0.02 * max(x, 0), -0.25),
            "y",
            20,
        )


BUILDERS: dict[str, Builder] = {
    "water-mill": water_mill,
    "houseboat": houseboat,
}
"""Who builds what of `builds.BUILDINGS`."""

"""A lighthouse on a rock with its keeper's cottage, as buildings.py does, for the view from near."""

from __future__ import annotations

import math

from data.sites.dwellings import LAWN
from data.sites.fittings import bush
from data.sites.heritage import slopes
from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.surfaces import RED, SLATE, WHITE, WOOD


def lighthouse(s: Site) -> None:
    """Bands of red and white, a gallery, a lantern of many panes."""
    white, red = s.worn(s.material(WHITE, 0.55), 0.12, 0.8), s.worn(s.material(RED, 0.5), 0.15, 0.8)
    iron, trim = s.material((0.035, 0.037, 0.042), 0.4, 0.4), s.material(WHITE, 0.6)
    stone = s.worn(s.blocks((0.40, 0.38, 0.35), (0.6, 0.3), 0.03, 0.3), 0.25, 1.5)
    rock = s.worn(s.material((0.25, 0.235, 0.215), 0.95), 0.5, 0.7, 1.0)
    grass = s.worn(s.worn(s.material(LAWN, 0.95), 0.3, 0.8), 0.3, 8, 0.6)
    rings = []
    for q, z in ((6.5, -1.25), (6.3, -0.9), (5.6, -0.25), (4.9, 0.0), (0.3, 0.05)):
        rings.append(
            [
                (
                    q * math.cos(a) * (1 + 0.06 * math.sin(4 * a)) + 0.9,
                    0.8 * q * math.sin(a) * (1 + 0.05 * math.sin(7 * a)) + 0.3,
                    z,
                )
                for a in around(64)
            ]
        )
    s.loft(rock, rings[:4], 60)
    s.loft(grass, [[(x, y, z + 0.02) for x, y, z in ring] for ring in rings[3:]], 60)
    for k in range(30):
        a = 2 * math.pi * k / 30
        q = 5.9 + 0.5 * math.sin(5 * k)
        s.rock(
            rock,
            (q * math.cos(a) + 0.9, 0.8 * q * math.sin(a) + 0.3, -0.62 + 0.1 * math.sin(3 * k)),
            (1.1, 0.95, 0.66 + 0.1 * math.sin(2 * k)),
            k,
            0.35,
        )

    def radius(z: float) -> float:
        return 1.25 + 0.95 * (1 - z / 13) ** 1.35

    s.lathe(stone, [(2.75, -0.2), (2.7, 0.5), (2.5, 0.62), (0.1, 0.62)], n=56)
    for i in range(5):
        low, high = 0.5 + 2.5 * i, 3.0 + 2.5 * i
        steps = [low + (high - low) * k / 5 for k in range(6)]
        s.lathe(red if i % 2 == 0 else white, [(radius(z), z) for z in steps], n=56)
    s.lathe(trim, [(1.26, 12.5), (1.4, 12.7), (1.78, 13.0), (1.8, 13.16), (0.1, 13.16)], n=56)
    for a in around(16):
        s.beam(
            iron,
            (1.24 * math.cos(a), 1.24 * math.sin(a), 12.4),
            (1.7 * math.cos(a), 1.7 * math.sin(a), 13.0),
            0.07,
        )
    for z, thick in ((13.55, 0.025), (13.9, 0.03), (14.15, 0.04)):
        s.tube(iron, [(1.72 * math.cos(a), 1.72 * math.sin(a), z) for a in around(48)], thick, 6, True)
    s.beams(
        iron,
        [
            ((1.72 * math.cos(a), 1.72 * math.sin(a), 13.1), (1.72 * math.cos(a), 1.72 * math.sin(a), 14.15))
            for a in around(24)
        ],
        0.045,
    )
    s.lathe(white, [(1.08, 13.1), (1.08, 13.7), (0.1, 13.7)], n=40)
    s.lathe(
        s.material((1.0, 0.86, 0.48), 0.15, 0, 0.9),
        [(0.34, 13.7), (0.56, 14.1), (0.6, 14.6), (0.52, 15.1), (0.3, 15.4)],
        n=32,
    )
    pane = s.material((0.62, 0.74, 0.80), 0.04)
    pane.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.22
    s.lathe(pane, [(1.0, 13.7), (1.0, 15.45)], n=12, smooth=0)
    bars = [
        ((1.02 * math.cos(a), 1.02 * math.sin(a), 13.7), (1.02 * math.cos(a), 1.02 * math.sin(a), 15.5))
        for a in around(12)
    ]
    bars += [
        (
            (1.02 * math.cos(a), 1.02 * math.sin(a), z),
            (1.02 * math.cos(a + math.pi / 6), 1.02 * math.sin(a + math.pi / 6), z),
        )
        for a in around(12)
        for z in (14.3, 14.9)
    ]
    s.beams(iron, bars, 0.05)
    s.lathe(red, [(1.26, 15.42), (1.2, 15.56), (0.95, 16.1), (0.4, 16.62), (0.12, 16.75)], n=40)
    s.ball(red, (0, 0, 16.88), 0.2, 16)
    s.tube(iron, [(0, 0, 16.9), (0, 0, 18.0)], 0.03, 6)
    for yaw, z in ((-8, 4.4), (-8, 8.6), (40, 6.4), (40, 10.6)):
        with s.moved(turn(yaw)):
            out = -radius(z)
            s.prism(trim, arch(0, 0.72, z - 0.55, z + 0.2, z + 0.6), out - 0.08, out + 0.3)
            s.prism(s.glass, arch(0, 0.48, z - 0.44, z + 0.2, z + 0.45), out - 0.11, out + 0.2)
    s.prism(trim, arch(0, 1.5, 0.5, 2.0, 2.72), -2.5, -1.9)
    s.prism(s.wood(WOOD, 4), arch(0, 1.14, 0.55, 1.95, 2.5), -2.55, -1.9)
    for k in range(3):
        s.slab(stone, (0, -2.75 - 0.32 * k, 0.42 - 0.18 * k), (1.7 + 0.2 * k, 0.4, 0.2))
    wall, tiles = (
        s.worn(s.material((0.78, 0.77, 0.73), 0.8), 0.12, 1),
        s.worn(s.blocks(SLATE, (0.34, 0.26), 0.03, 0.4), 0.3, 1),
    )
    with s.moved(shift(3.7, 0.9, 0)):
        s.slab(stone, (0, 0, 0.15), (3.7, 3.1, 0.4))
        s.slab(wall, (0, 0, 1.35), (3.6, 3.0, 2.3))
        slopes(s, tiles, trim, 0.0, 1.85, 2.4, 3.85, (-2.05, 2.05), False)
        s.loft(
            wall,
            [[(1.8 + d, y, z) for y, z in ((-1.5, 2.4), (1.5, 2.4), (0, 3.6))] for d in (-0.01, 0.01)],
            0,
        )
        with s.moved(shift(0, 0, 0.25)):
            s.door(-0.2, -1.52, RED, 1.75, 0.85)
        for x in (-1.2, 1.0):
            s.window(x, -1.52, 1.5, 0.7, 0.85)
        s.window(1.82, 0, 1.5, 0.8, 0.9, side=True)
        s.slab(
            s.worn(s.blocks((0.36, 0.15, 0.095), (0.28, 0.11), 0.02, 0.3), 0.2, 2),
            (1.1, 0.5, 3.9),
            (0.6, 0.6, 1.3),
        )
    s.beams(
        trim,
        [
            ((x, y, 0.0), (x, y, 0.75))
            for x, y in [(-2.6 + 0.45 * k, -2.9 - 0.3 * math.sin(0.35 * k)) for k in range(4)]
        ],
        0.08,
    )
    for k, (x, y, r) in enumerate(((5.6, -0.9, 0.45), (2.5, -1.5, 0.4), (-2.9, -0.9, 0.5))):
        bush(s, (x, y, -0.05), r, k, 1.0, 36)


BUILDERS: dict[str, Builder] = {"lighthouse": lighthouse}
"""Who builds what of `builds.BUILDINGS`."""

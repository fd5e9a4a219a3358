"""A medieval castle on its rock and a skyscraper of glass, as buildings.py does, for the view from near."""

from __future__ import annotations

import math
from typing import Any

from data.sites.dwellings import LAWN
from data.sites.fittings import bush
from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.surfaces import BLACK, GOLD, SLATE, STEEL, STONE, WOOD


def _merlons(s: Site, wall: Any, a: tuple[float, float], b: tuple[float, float], z: float) -> None:
    """Battlements along a wall."""
    long = math.dist(a, b)
    n = max(3, round(long / 1.1))
    yaw = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    for k in range(n):
        t = (k + 0.5) / n
        with s.moved(shift(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, z), turn(yaw)):
            s.slab(wall, (0, 0, 0.42), (0.6, 0.5, 0.84))


def _tower(
    s: Site,
    wall: Any,
    dark: Any,
    at: tuple[float, float],
    r: float,
    tall: float,
    cap: Any = None,
    lit: int = 2,
) -> None:
    """Round, flared below its battlements; with a pointed roof if it has a `cap`."""
    x, y = at
    s.lathe(
        wall,
        [
            (1.16 * r, -1.2),
            (1.06 * r, 0.8),
            (r, 1.6),
            (0.96 * r, tall - 1.1),
            (1.14 * r, tall - 0.5),
            (1.14 * r, tall),
            (0.05, tall),
        ],
        (x, y, 0),
        n=36,
    )
    for a in around(18):
        s.beam(
            wall,
            (x + 0.98 * r * math.cos(a), y + 0.98 * r * math.sin(a), tall - 1.15),
            (x + 1.14 * r * math.cos(a), y + 1.14 * r * math.sin(a), tall - 0.5),
            0.22,
        )
    n = max(8, round(5.2 * r))
    for k in range(n):
        a = 2 * math.pi * k / n
        with s.moved(
            shift(x + 1.02 * r * math.cos(a), y + 1.02 * r * math.sin(a), tall), turn(math.degrees(a))
        ):
            s.slab(wall, (0, 0, 0.38), (0.34, 0.58, 0.78))
    if cap is not None:
        s.lathe(wall, [(0.84 * r, tall), (0.84 * r, tall + 1.1), (0.05, tall + 1.1)], (x, y, 0), n=36)
        s.lathe(
            cap,
            [(1.06 * r, tall + 1.02), (0.98 * r, tall + 1.2), (0.5 * r, tall + 3.0), (0.04, tall + 5.0)],
            (x, y, 0),
            n=36,
        )
        s.tube(s.material(GOLD, 0.3, 0.9), [(x, y, tall + 4.9), (x, y, tall + 5.9)], 0.05, 8)
    for k in range(lit):
        z = tall - 2.6 - 2.3 * k
        for yaw in (-24, 34):
            with s.moved(shift(x, y, 0), turn(yaw)):
                s.prism(dark, arch(0, 0.34, z, z + 0.8, z + 1.1), -1.0 * r - 0.06, -0.8 * r)
                s.slab(wall, (0, -1.0 * r - 0.02, z - 0.08), (0.6, 0.16, 0.14))


def _banner(s: Site, x: float, y: float, z: float, long: float, cloth: Any, gold: Any) -> None:
    """Hung on a wall that faces the viewer."""
    outline = [(x - 0.42, z), (x + 0.42, z), (x + 0.42, z - long), (x, z - long - 0.4), (x - 0.42, z - long)]
    s.prism(cloth, outline, y - 0.05, y)
    s.beam(gold, (x - 0.52, y - 0.05, z), (x + 0.52, y - 0.05, z), 0.08)
    s.lathe(
        gold,
        [(0.16, -0.02), (0.22, -0.02), (0.22, 0.02), (0.16, 0.02), (0.16, -0.02)],
        (x, y - 0.06, z - 0.5 * long),
        "y",
        20,
    )


def castle(s: Site) -> None:
    """Walls with battlements, a gatehouse with a portcullis and a bridge, round towers and a keep on a rock."""
    wall = s.worn(s.blocks((0.36, 0.335, 0.295), (0.75, 0.36), 0.025, 0.35), 0.35, 0.6)
    pale = s.worn(s.blocks((0.42, 0.39, 0.34), (0.6, 0.32), 0.02, 0.3), 0.25, 0.7)
    cap = s.worn(s.blocks((0.10, 0.14, 0.24), (0.4, 0.3), 0.03, 0.4), 0.3, 1)
    dark, iron, wood = s.material((0.02, 0.02, 0.025), 0.6), s.material(BLACK, 0.5, 0.5), s.wood(WOOD, 3)
    red, gold = s.worn(s.material((0.42, 0.015, 0.02), 0.8), 0.15, 2), s.material(GOLD, 0.35, 0.8)
    rock, grass = (
        s.worn(s.material((0.24, 0.22, 0.19), 0.95), 0.5, 0.7, 1.0),
        s.worn(s.worn(s.material(LAWN, 0.95), 0.3, 0.8), 0.3, 7, 0.6),
    )
    s.loft(
        grass,
        [
            [
                (q * math.cos(a) * (1 + 0.04 * math.sin(5 * a)), 0.82 * q * math.sin(a) - 0.4, z)
                for a in around(72)
            ]
            for q, z in ((12.6, -1.7), (12.2, -1.3), (10.2, -0.5), (8.6, 0.0), (0.5, 0.05))
        ],
        60,
    )
    for k in range(30):
        a = 2 * math.pi * k / 30 + 0.1
        if abs(a - 4.71) > 0.28:
            q = 9.6 + 0.9 * math.sin(7 * k)
            s.rock(
                rock,
                (q * math.cos(a), 0.8 * q * math.sin(a) - 0.3, -0.7),
                (1.3, 1.1, 1.0 + 0.4 * math.sin(3 * k)),
                k,
                0.5,
            )
    high = 4.6
    corners = [(-6, -4.5), (6, -4.5), (6, 4.5), (-6, 4.5)]
    for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]], strict=True):
        s.slab(
            wall,
            ((x0 + x1) / 2, (y0 + y1) / 2, high / 2 - 0.4),
            (abs(x1 - x0), 0.9, high + 0.8) if y0 == y1 else (0.9, abs(y1 - y0), high + 0.8),
        )
        off = 0.25 * (-1 if y0 == y1 and y0 < 0 else 1)
        a, b = (
            ((x0, y0 + off), (x1, y1 + off))
            if y0 == y1
            else ((x0 + 0.25 * math.copysign(1, x0), y0), (x1 + 0.25 * math.copysign(1, x1), y1))
        )
        _merlons(s, wall, a, b, high)
    for x in (-4.2, 4.2):
        s.prism(dark, arch(x, 0.36, 2.0, 2.9, 3.3), -5.0, -4.9)
    s.slab(pale, (0.4, 1.4, 4.6), (5.6, 4.6, 9.2))
    for a, b in (
        ((-2.4, -0.8), (3.2, -0.8)),
        ((3.1, -0.9), (3.1, 3.7)),
        ((-2.4, 3.6), (3.2, 3.6)),
        ((-2.3, -0.9), (-2.3, 3.7)),
    ):
        _merlons(s, pale, a, b, 9.2)
    for x in (-1.2, 0.4, 2.0):
        for z in (4.9, 7.0):
            s.prism(pale, arch(x, 0.95, z - 0.1, z + 0.8, z + 1.3), -1.0, -0.9)
            s.prism(dark, arch(x, 0.6, z, z + 0.7, z + 1.1), -1.04, -0.9)
    for y in (0.4, 2.2):
        with s.moved(shift(3.2, y, 0), turn(90)):
            s.prism(dark, arch(0, 0.6, 7.0, 7.7, 8.1), -0.08, 0.1)
    _tower(s, pale, dark, (-2.4, 3.2), 1.7, 12.4, cap, 3)
    _tower(s, pale, dark, (3.4, 3.4), 1.2, 10.8, cap, 2)
    for x, y, tall, top in (
        (-6, -4.5, 7.0, None),
        (6, -4.5, 7.0, None),
        (-6, 4.5, 8.2, cap),
        (6, 4.5, 8.2, cap),
    ):
        _tower(s, wall, dark, (x, y), 1.6, tall, top)
    s.slab(pale, (0, -4.7, 2.7), (4.4, 2.0, 6.2))
    _merlons(s, pale, (-2.2, -5.55), (2.2, -5.55), 5.8)
    for side in (-1, 1):
        _tower(s, pale, dark, (side * 2.3, -5.2), 0.95, 6.9, None, 1)
        _banner(s, side * 1.16, -5.72, 5.2, 1.5, red, gold)
    s.prism(pale, arch(0, 2.5, -0.3, 1.9, 3.2), -5.8, -5.6)
    s.prism(dark, arch(0, 2.0, -0.3, 1.8, 2.85), -5.84, -5.6)
    bars = [
        (
            (-0.9 + 0.3 * k, -5.86, 0.9),
            (-0.9 + 0.3 * k, -5.86, 1.9 + 0.95 * math.sqrt(max(0.0, 1 - (0.3 * k - 0.9) ** 2))),
        )
        for k in range(7)
    ]
    bars += [((-0.98, -5.86, z), (0.98, -5.86, z)) for z in (1.1, 1.5, 1.9)]
    s.beams(iron, bars, 0.09)
    s.slab(wood, (0, -7.4, -0.02), (2.3, 3.4, 0.16))
    for k in range(9):
        s.slab(dark, (0, -5.9 - 0.36 * k, 0.066), (2.2, 0.03, 0.01))
    for side in (-1, 1):
        s.tube(iron, [(side * 1.05, -5.7, 3.0), (side * 1.05, -8.9, 0.1)], 0.05, 8)
    s.loft(
        s.worn(s.material((0.40, 0.34, 0.25), 0.95), 0.3, 1.5, 0.5),
        [
            [(x * w, y, z) for x in (-1, 1)]
            for y, z, w in ((-8.8, 0.0, 1.2), (-9.6, -0.5, 1.4), (-10.6, -1.24, 1.7))
        ],
        20,
    )
    for x, y, z in ((-2.4, 3.2, 18.2), (3.4, 3.4, 16.6)):
        s.form(red, [(x, y, z), (x + 1.7, y, z - 0.35), (x, y, z - 0.8)], [(0, 1, 2), (2, 1, 0)])
        s.tube(iron, [(x, y, z - 1.2), (x, y, z + 0.1)], 0.04, 6)
    for k, (x, y, r) in enumerate(
        ((-8.4, -5.2, 0.8), (8.4, -4.8, 0.9), (-4.2, -7.4, 0.7), (4.6, -7.2, 0.75), (8.8, 0.5, 0.9))
    ):
        bush(s, (x, y, -0.9), r, k, 1.0, 40)


def skyscraper(s: Site) -> None:
    """Glass between fins of steel, stepping back twice, above a lobby of stone."""
    body = s.material((0.16, 0.25, 0.33), 0.08, 0.35)
    tint = s.glass.node_tree.nodes["Principled BSDF"].inputs
    tint["Base Color"].default_value, tint["Metallic"].default_value = (0.15, 0.24, 0.32, 1), 0.35
    steel, band = s.material((0.62, 0.64, 0.67), 0.3, 0.8), s.material((0.10, 0.12, 0.15), 0.3)
    stone = s.blocks((0.50, 0.47, 0.43), (1.2, 0.6), 0.02, 0.15)
    s.slab(s.blocks(STONE, (1.6, 1.6), 0.02), (0, 0, 0.1), (17, 17, 0.2))
    s.slab(stone, (0, 0, 2.6), (13.4, 13.4, 5.2))
    for k in range(5):
        x = -5 + 2.5 * k
        s.slab(s.glass, (x, -6.72, 2.2), (1.9, 0.12, 3.6))
        s.slab(s.glass, (6.72, x, 2.2), (0.12, 1.9, 3.6))
    s.slab(steel, (0, -7.6, 4.4), (6.0, 1.9, 0.2))
    for x in (-2.7, 2.7):
        s.tube(steel, [(x, -8.3, 0.2), (x, -8.3, 4.3)], 0.12, 12)
    for wide, low, top in ((12.0, 5.2, 34.0), (9.6, 34.0, 44.0), (6.4, 44.0, 49.0)):
        half, n = wide / 2, round(wide / 1.5)
        s.slab(body, (0, 0, (low + top) / 2), (wide, wide, top - low))
        floors = round((top - low) / 3.2)
        tall = (top - low) / floors
        for floor in range(floors):
            z = low + tall * (floor + 0.55)
            for k in range(n):
                at = -half + (k + 0.5) * wide / n
                s.slab(
                    band if (k * 7 + floor * 3) % 11 == 0 else s.glass,
                    (at, -half, z),
                    (wide / n - 0.2, 0.14, 0.68 * tall),
                )
                s.slab(
                    band if (k * 5 + floor * 7) % 11 == 0 else s.glass,
                    (half, at, z),
                    (0.14, wide / n - 0.2, 0.68 * tall),
                )
            s.slab(band, (0, 0, low + tall * floor + 0.2), (wide + 0.16, wide + 0.16, 0.24))
        for k in range(n + 1):
            at = -half + k * wide / n
            for a, b in (((at, -half - 0.16), (0.16, 0.34)), ((half + 0.16, at), (0.34, 0.16))):
                s.slab(steel, (*a, (low + top) / 2 + 0.3), (*b, top - low + 0.6))
        s.slab(steel, (0, 0, top + 0.1), (wide + 0.5, wide + 0.5, 0.5))
        if wide > 7:
            for x in (-0.42, 0.42):
                s.rounded(s.material(SLATE, 0.7), (x * wide, 0.3 * wide, top + 0.8), (1.0, 1.6, 1.0), 0.1)
    s.lathe(steel, [(0.5, 49.3), (0.34, 52), (0.16, 55), (0.05, 60)], n=16)
    s.slab(s.material(STEEL, 0.4, 0.7), (1.8, 1.8, 49.9), (1.4, 1.4, 1.2))


BUILDERS: dict[str, Builder] = {"castle": castle, "skyscraper": skyscraper}
"""Who builds what of `builds.BUILDINGS`."""

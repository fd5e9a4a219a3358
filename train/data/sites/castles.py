"""A castle on a rock, a ruined one, a great wall over the hills, a train on a viaduct, as buildings.py does."""

from __future__ import annotations

import math
from typing import Any

from data.sites.fittings import GREENS, blobs
from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.vehicles import steam_train
from data.stage import Colour
from mathutils import Matrix

PALE, SLATES, MOSS = (0.60, 0.55, 0.46), (0.075, 0.13, 0.24), (0.09, 0.16, 0.04)


def _slit(s: Site, x: float, y: float, z: float, wide: float = 0.45, tall: float = 1.3) -> None:
    """A pointed window."""
    s.prism(
        s.frame, arch(x, wide * 1.5, z - tall / 2 - 0.08, z + 0.2, z + tall / 2 + 0.16), y - 0.05, y + 0.2
    )
    s.prism(s.glass, arch(x, wide, z - tall / 2, z + 0.2, z + tall / 2), y - 0.09, y + 0.2)


def _merlons(s: Site, wall: Any, at: tuple[float, float, float], r: float, n: int) -> None:
    for a in around(n):
        with s.moved(shift(*at), turn(math.degrees(a)), shift(r, 0, 0.3)):
            s.slab(wall, (0, 0, 0), (0.35, 1.7 * r / n * 2, 0.6))


def _tower(s: Site, wall: Any, cap: Any, x: float, y: float, foot: float, r: float, tall: float, spire: float,
    flag: Colour | None = None) -> None:  # fmt: skip
    """A round tower with a parapet that juts out and a pointed roof, or battlements if `spire` is 0."""
    top = foot + tall
    profile = [(1.12 * r, foot), (r, foot + 0.12 * tall), (0.97 * r, top - 0.9), (1.2 * r, top - 0.35), (1.2 * r, top
        + 0.35), (0.9 * r, top + 0.35)]  # fmt: skip
    s.lathe(wall, profile, (x, y, 0), n=32)
    _merlons(s, wall, (x, y, top + 0.3), 1.08 * r, max(8, round(7 * r)))
    if spire:
        s.lathe(
            cap,
            [(1.12 * r, top + 0.45), (0.62 * r, top + 0.45 + 0.45 * spire), (0.02, top + 0.4 + spire)],
            (x, y, 0),
            n=32,
        )
    for z in (top - 1.9, foot + 0.45 * tall):
        _slit(s, x, y - 0.97 * r, z, 0.3 * r**0.5, 1.1)
    if flag:
        s.tube(s.material((0.5, 0.4, 0.2), 0.5), [(x, y, top + spire), (x, y, top + spire + 1.9)], 0.05, 6)
        z = top + spire + 1.9
        s.prism(s.material(flag, 0.7), [(x, z), (x + 1.3, z - 0.3), (x, z - 0.65)], y - 0.015, y + 0.015)


def _cliff(s: Site, wide: float, deep: float, high: float) -> None:
    """A rock with grass on top, and trees at its foot."""
    rock = s.worn(s.worn(s.material((0.30, 0.27, 0.23), 0.95), 0.4, 0.5, 0.8), 0.3, 3, 0.5)
    rings = []
    for k in range(9):
        t = k / 8
        ring = []
        for a in around(72):
            jag = (
                0.5 * math.sin(7 * a + 2 * t)
                + 0.35 * math.sin(13 * a - 5 * t)
                + 0.25 * math.sin(29 * a + 9 * t)
            )
            grown = 1.32 - 0.30 * t**0.7
            ring.append(((wide * grown + jag) * math.cos(a), (deep * grown + jag) * math.sin(a), -high + high * t + 0.25
                * jag * (t < 1)))  # fmt: skip
        rings.append(ring)
    s.loft(rock, rings, 25)
    s.lathe(
        s.worn(s.material(MOSS, 0.95), 0.4, 2), [(0.1, 0.08), (0.985 * wide, 0.05), (1.0 * wide, -0.15)], n=64
    )
    for shade in range(3):
        spots = []
        for k in range(shade, 66, 3):
            a = 2.4 * k
            q = 1.12 + 0.16 * ((k * 0.618) % 1)
            low = -high * (0.25 + 0.65 * ((k * 0.414) % 1))
            spots.append(((wide * q * math.cos(a), deep * q * math.sin(a), low), 0.85))
        blobs(s, s.worn(s.material(GREENS[shade], 0.85), 0.5, 3), spots, 0.9, 1.2)


def fairytale(s: Site) -> None:
    wall = s.worn(s.blocks(PALE, (0.7, 0.34), 0.012, 0.2), 0.15, 0.4)
    cap = s.worn(s.blocks(SLATES, (0.35, 0.3), 0.02, 0.3), 0.2, 1)
    dark, red = s.material((0.07, 0.04, 0.02), 0.8), (0.60, 0.03, 0.03)
    _cliff(s, 10.5, 10.5, 7)
    for x, y, wide, deep, tall in ((0, 1.5, 9, 7, 6.5), (1.2, 3.2, 6, 5, 10), (-2.6, 2.4, 3.6, 4, 9)):
        s.slab(wall, (x, y, tall / 2), (wide, deep, tall))
        s.roof(cap, (x, y, tall), wide + 0.5, deep + 0.5, 0.62 * deep)
    for x in (-3.2, -1.6, 1.6, 3.2):
        _slit(s, x, -2.0, 4.4, 0.5, 1.6)
    for x in (-0.6, 1.0, 2.6):
        _slit(s, x, 0.7, 8.4, 0.5, 1.5)
    for a in around(11):
        p, q = (
            (8.6 * math.cos(a + b) for b in (0, math.pi * 2 / 11)),
            (8.6 * math.sin(a + b) for b in (0, math.pi * 2 / 11)),
        )
        (x0, x1), (y0, y1) = p, q
        yaw = math.degrees(math.atan2(y1 - y0, x1 - x0))
        with s.moved(shift((x0 + x1) / 2, (y0 + y1) / 2, 0), turn(yaw)):
            long = math.hypot(x1 - x0, y1 - y0)
            s.slab(wall, (0, 0, 1.2), (long, 0.7, 3.6))
            for k in range(5):
                s.slab(wall, (-long / 2 + long * (k + 0.5) / 5, 0.25, 3.3), (0.5 * long / 5, 0.3, 0.65))
    for x, y, r, tall, spire, flag in ((-8.2, -2.6, 1.25, 6, 3.4, None), (8.2, -2.6, 1.25, 6, 3.4, None), (-5.2,
        -6.8, 1.35, 6.5, 3.6,
        None), (5.2, -6.8, 1.35, 6.5, 3.6, None), (-7.2, 4.8, 1.3, 7.5, 3.6, None), (7.2, 4.8, 1.3, 7.5, 3.6, None),
        (-4.6, -1.6, 1.15, 9.5, 4.0, None), (4.6, -1.6, 1.15, 9.0, 4.0, None), (4.4, 4.4, 1.5, 13.5, 5.2, red),
        (-4.4, 4.2, 1.4, 12, 4.8, None), (0.2, 4.6, 1.9, 17, 6.2, red), (-1.9, 0.2, 0.85, 12.0, 3.8, None),
        (2.4, 0.6, 0.7, 11.2, 3.2, None)):  # fmt: skip
        _tower(s, wall, cap, x, y, -0.8, r, tall + 0.8, spire, flag)
    s.slab(wall, (0, -8.6, 2.2), (3.6, 2.2, 6.4))
    for x in (-1.3, 0, 1.3):
        s.slab(wall, (x, -9.5, 5.7), (0.7, 0.35, 0.6))
    s.prism(dark, arch(0, 1.9, -0.6, 1.4, 2.6), -9.74, -9.5)
    for x in (-1.9, 1.9):
        _tower(s, wall, cap, x, -8.9, -1.5, 0.85, 7.4, 2.6)
    s.loft(wall, [[(x, y, z) for x in (-0.95, 0.95) for z in ((low, high) if x < 0 else (high, low))] for y,
        low, high in ((-9.6, -1.4,
        -0.55), (-13.5, -4.5, -2.6), (-16, -6.8, -5.4))], 0)  # fmt: skip


def _jagged(
    s: Site, wall: Any, a: tuple[float, float], b: tuple[float, float], high: tuple[float, float], seed: float
) -> None:
    """A wall from `a` to `b` whose top has fallen."""
    (x0, y0), (x1, y1) = a, b
    long = math.hypot(x1 - x0, y1 - y0)
    n = int(long / 0.55)
    top = []
    for k in range(n + 1):
        t = k / n
        z = (
            high[0]
            + (high[1] - high[0]) * t
            + 0.9 * math.sin(4.1 * t + seed)
            + 0.3 * round(2 * math.sin(9.7 * k + seed))
        )
        top += [(long * t, max(0.3, z)), (long * min(1, t + 0.9 / n), max(0.3, z))]
    with s.moved(shift(x0, y0, 0), turn(math.degrees(math.atan2(y1 - y0, x1 - x0)))):
        s.prism(wall, [(0, -0.6), *top, (long, -0.6)], -0.4, 0.4)


def ruined_castle(s: Site) -> None:
    wall = s.worn(s.blocks((0.36, 0.33, 0.28), (0.75, 0.36), 0.04, 0.5), 0.4, 0.6)
    dark = s.material((0.03, 0.028, 0.025), 0.9)
    turf = s.worn(s.worn(s.material(MOSS, 0.95), 0.4, 1.2), 0.3, 8, 0.6)
    s.loft(turf, [[(r * (1 + 0.06 * math.sin(3 * a)) * math.cos(a), 0.8 * r * math.sin(a), z) for a in around(56)]
        for r, z in ((13.5, -1.6), (11.5, -0.5), (9.5, 0.05), (1, 0.3))], 60)  # fmt: skip

    def stump(x: float, y: float, r: float, high: float, lean: float, seed: float) -> None:
        def rim(a: float) -> float:
            return (
                high
                + lean * math.sin(a + seed)
                + 0.5 * math.sin(3 * a + seed)
                + 0.3 * round(2 * math.sin(8 * a + seed))
            )

        turns = around(80)
        s.loft(wall, [[(x + q * math.cos(a), y + q * math.sin(a), z if z < 1 else rim(a)) for a in turns] for q,
            z in ((1.06 * r,
            -0.7), (0.98 * r, 9), (0.72 * r, 9), (0.75 * r, -0.7))], 30, loop=True)  # fmt: skip
        for z in (0.32 * high, 0.62 * high):
            s.prism(dark, arch(x + 0.2 * r, 0.5, z, z + 0.8, z + 1.1), y - 1.05 * r, y - 0.6 * r)

    stump(-7.0, -3.0, 1.9, 7.0, 2.0, 0.4)
    stump(6.8, -3.4, 1.8, 4.0, 1.6, 2.2)
    stump(6.2, 4.0, 1.9, 8.8, 1.6, 3.6)
    stump(-6.4, 4.4, 1.8, 5.2, 1.4, 5.0)
    _jagged(s, wall, (-5.4, -3.4), (-1.9, -3.9), (5.0, 4.2), 1)
    _jagged(s, wall, (1.9, -3.9), (5.2, -3.6), (4.2, 2.2), 4)
    _jagged(s, wall, (-4.8, 4.6), (4.8, 4.4), (4.4, 6.0), 2.6)
    _jagged(s, wall, (6.9, -1.8), (6.4, 2.4), (2.0, 5.2), 0.3)
    _jagged(s, wall, (-7.0, -1.2), (-6.6, 2.8), (4.8, 3.4), 3.3)
    s.prism(wall, [(-2.4, -0.6), (-1.2, -0.6), *arch(0, 2.4, 0, 2.2, 3.5)[::-1], (1.2, -0.6), (2.4, -0.6), (2.4,
        4.4), (1.6, 5.0),
        (1.1, 4.7), (0.2, 5.4), (-0.9, 5.3), (-1.2, 6.1), (-2.0, 6.0), (-2.4, 5.4)], -4.6, -3.4)  # fmt: skip
    with s.moved(shift(0.3, 2.2, 0)):
        s.slab(wall, (-2.4, 0, 4.6), (0.8, 4, 9.6))
        _jagged(s, wall, (-2.4, -2.0), (2.6, -2.0), (9.4, 5.6), 0.6)
        for z in (2.6, 5.4):
            for x in (-1.2, 0.7):
                s.prism(dark, arch(x, 0.7, z, z + 0.9, z + 1.4), -2.44, -2.3)
    stones = [((9 * math.cos(2.4 * k) * (0.5 + 0.5 * ((k * 0.618) % 1)),
        -1.5 + 6 * math.sin(2.4 * k) * (0.5 + 0.5 * ((k * 0.414) % 1)),
        0.15), 0.28 + 0.28 * ((k * 0.3) % 1)) for k in range(46)]  # fmt: skip
    blobs(s, wall, stones, 0.8, 0.8, 1)
    for shade in range(3):
        ivy = [(-8.4 + 0.12 * k + 0.5 * math.sin(3 * k), -4.75 + 0.02 * abs(k - 12),
            0.4 + 4.4 * ((k * 0.618 + shade * 0.3) % 1))
            for k in range(shade, 26, 1)]  # fmt: skip
        blobs(s, s.worn(s.material(GREENS[shade], 0.8), 0.5, 5), [(p, 0.32) for p in ivy if p[0] < -5.4], 0.9)
        tufts = [
            ((10.3 * math.cos(2.4 * k + shade), 8.0 * math.sin(2.4 * k + shade) - 0.4, -0.2), 0.6)
            for k in range(12)
        ]
        blobs(s, s.worn(s.material(GREENS[shade], 0.8), 0.5, 5), tufts, 1.0)


def _ridge(x: float) -> float:
    return 5.5 * math.sin(0.075 * x + 0.6) + 2.2 * math.sin(0.19 * x)


def great_wall(s: Site) -> None:
    """It climbs over green hills, from tower to tower."""
    wall = s.worn(s.blocks((0.42, 0.36, 0.28), (1.0, 0.45), 0.03, 0.3), 0.25, 0.4)
    turf = s.worn(s.worn(s.material((0.07, 0.13, 0.03), 0.95), 0.5, 0.3, 1.0), 0.4, 2, 0.8)

    def line(x: float) -> tuple[float, float, float]:
        return x, 9 * math.sin(0.11 * x - 0.4), _ridge(x)

    steps = [-34 + 1.0 * k for k in range(69)]
    rows, wide = [], 25
    for x in steps:
        mid = line(x)[1]
        for j in range(wide):
            d = -14 + 28 * j / (wide - 1)
            away, end = min(1, abs(d) / 14), max(0, abs(x) - 24) / 10
            stay = (1 - away * away * (3 - 2 * away)) * (1 - end * end * (3 - 2 * end))
            lumps = 0.5 * math.sin(0.9 * x + d) * min(1, abs(d) / 3)
            rows.append((x, mid + d, -9 + (_ridge(x) + 8.8 + lumps) * stay))
    faces = [
        (r * wide + k, (r + 1) * wide + k, (r + 1) * wide + k + 1, r * wide + k + 1)
        for r in range(68)
        for k in range(wide - 1)
    ]
    s.form(turf, rows, faces, 60)
    fine = [-32 + 0.8 * k for k in range(81)]
    rings, walks = [], []
    for x in fine:
        _, y, z = line(x)
        slope = 0.99 * math.cos(0.11 * x - 0.4)
        nx, ny = -slope / math.hypot(1, slope), 1 / math.hypot(1, slope)
        rings.append(
            [(x + nx * d, y + ny * d, z + h) for d, h in ((-2.1, -2.5), (-1.8, 3.0), (1.8, 3.0), (2.1, -2.5))]
        )
        walks.append((x, y, z, nx, ny))
    s.loft(wall, rings, 0)
    for i, (x, y, z, nx, ny) in enumerate(walks):
        for side in (-1.65, 1.65):
            with s.moved(
                shift(x + nx * side, y + ny * side, z + 3.3), turn(math.degrees(math.atan2(-nx, ny)))
            ):
                s.slab(wall, (0, 0, 0), (0.9, 0.35, 0.9))
                if i % 2:
                    s.slab(wall, (0, 0, 0.7), (0.5, 0.35, 0.6))
    for x in (-25, -6, 14, 30):
        _, y, z = line(x)
        slope = math.atan(0.99 * math.cos(0.11 * x - 0.4))
        with s.moved(shift(x, y, z), turn(math.degrees(slope))):
            s.slab(wall, (0, 0, 3.2), (5.6, 5.6, 8.4))
            s.slab(wall, (0, 0, 7.5), (6.0, 6.0, 0.5))
            for k in range(5):
                for u in (-2.75, 2.75):
                    s.slab(wall, (-2.4 + 1.2 * k, u, 8.1), (0.6, 0.4, 0.8))
                    s.slab(wall, (u, -2.4 + 1.2 * k, 8.1), (0.4, 0.6, 0.8))
            for d in (-1.5, 0, 1.5):
                s.prism(s.material((0.03, 0.028, 0.025), 0.9), arch(d, 0.7, 4.6, 5.4, 5.9), -2.84, -2.7)
            with s.moved(turn(90)):
                for d in (-1.5, 1.5):
                    s.prism(s.material((0.03, 0.028, 0.025), 0.9), arch(d, 0.7, 4.6, 5.4, 5.9), -2.84, -2.7)
    for shade in range(3):
        trees = []
        for k in range(shade, 150, 3):
            x = -32 + 64 * ((k * 0.618) % 1)
            d = (4 + 9 * ((k * 0.414) % 1)) * (-1 if k % 4 else 1)
            away, end = min(1, abs(d) / 14), max(0, abs(x) - 24) / 10
            stay = (1 - away * away * (3 - 2 * away)) * (1 - end * end * (3 - 2 * end))
            trees.append(((x, line(x)[1] + d, -9 + (_ridge(x) + 9.2) * stay), 0.8 + 0.5 * ((k * 0.27) % 1)))
        blobs(s, s.worn(s.material(GREENS[shade], 0.85), 0.5, 3), trees, 0.9, 1.1)


def viaduct(s: Site) -> None:
    """A steam train on high stone arches."""
    stone = s.worn(s.blocks((0.40, 0.35, 0.28), (1.2, 0.55), 0.05, 0.35), 0.3, 0.3)
    rim = s.blocks((0.46, 0.41, 0.34), (0.7, 0.7), 0.05, 0.3)
    span, half, top = 9.6, 3.6, 12.5
    n = 5
    left = -span * n / 2
    outline: list[tuple[float, float]] = [(left - 2.4, -0.5)]
    for k in range(n):
        x = left + span * (k + 0.5)
        outline += [(x - half, -0.5), *((x - half * math.cos(a),
            top - 6.0 + half * math.sin(a)) for a in [math.pi * j / 14
            for j in range(15)]), (x + half, -0.5)]  # fmt: skip
    outline += [(-left + 2.4, -0.5), (-left + 2.4, top), (left - 2.4, top)]
    s.prism(stone, outline, -2.6, 2.6)
    for k in range(n):
        x = left + span * (k + 0.5)
        ring = [(x - (half + d) * math.cos(a), top - 6.0 + (half + d) * math.sin(a)) for d in (0,
            0.7) for a in ([math.pi * j / 14
            for j in range(15)] if d == 0 else [math.pi * j / 14 for j in range(14, -1, -1)])]  # fmt: skip
        s.prism(rim, ring, -2.75, 2.75)
    for k in range(n + 1):
        x = left + span * k
        s.slab(stone, (x, 0, 2.9), (2.9, 6.2, 7.2))
        s.slab(rim, (x, 0, 6.5), (3.2, 6.5, 0.6))
    s.slab(rim, (0, 0, top - 0.1), (span * n + 5.4, 6.4, 0.6))
    for y in (-2.9, 2.9):
        s.slab(stone, (0, y, top + 0.55), (span * n + 5, 0.4, 0.9))
        s.slab(rim, (0, y, top + 1.0), (span * n + 5, 0.6, 0.2))
    before = Matrix.Translation((13.0, 0, top + 0.95))
    with s.moved(before, Matrix.Scale(1.6, 4)):
        steam_train(s)
    smoke = s.material((0.80, 0.80, 0.80), 1.0)
    puffs = [
        ((18.4 - 2.3 * k, 0.3 * math.sin(2 * k), top + 8.6 + 0.8 * k**0.75), 0.9 + 0.2 * k) for k in range(9)
    ]
    blobs(s, smoke, puffs, 0.5, 0.85, 3)
    for shade in range(3):
        low = [((-26 + 53 * ((k * 0.618) % 1), -5.5 + 10 * ((k * 0.414) % 1), 0.2),
            1.1 + 0.8 * ((k * 0.27) % 1)) for k in range(shade,
            54, 3)]  # fmt: skip
        blobs(s, s.worn(s.material(GREENS[shade], 0.85), 0.5, 2), low, 0.9)


BUILDERS: dict[str, Builder] = {"fairytale-castle": fairytale, "ruined-castle": ruined_castle, "great-wall": great_wall,
    "viaduct-train": viaduct}  # fmt: skip

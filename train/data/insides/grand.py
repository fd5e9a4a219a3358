"""Great halls: a cathedral, a throne room, an auditorium, a cellar for wine, a dungeon."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import bpy
from data import studio
from data.insides.kit import CANDLE, OAK, WALNUT, WARM, Inside
from data.sites import props
from data.sites.lot import arch, shift, turn
from mathutils import Matrix

STONE = ((0.42, 0.37, 0.30), (0.36, 0.32, 0.26))


def _pillar(s: Inside, stone: Any, x: float, y: float, r: float, high: float) -> None:
    """Clustered shafts between a foot and a head."""
    for k in range(8):
        a = 2 * math.pi * k / 8
        s.lathe(
            stone,
            [(0.3 * r, 0), (0.3 * r, high)],
            (x + 0.85 * r * math.cos(a), y + 0.85 * r * math.sin(a), 0),
            n=12,
        )
    s.lathe(stone, [(1.55 * r, 0), (1.55 * r, 0.35), (1.25 * r, 0.5), (1.25 * r, 0.62), (0.9 * r, 0.8), (0.9 * r,
            high - 0.6),
        (1.05 * r, high - 0.5), (1.2 * r, high - 0.3), (1.5 * r, high - 0.1), (1.5 * r, high)], (x, y, 0),
            n=24)  # fmt: skip


def _ribs(s: Inside, stone: Any, wide: float, foot: float, rise: float, ys: list[float]) -> None:
    """A vault over the nave, with ribs across and crosswise."""

    def crown(t: float) -> float:
        return float(rise * (1 - abs(t) ** 1.7) ** 0.75)

    ts = [-1 + k / 12 for k in range(25)]
    n = len(ts)
    points: list[Any] = []
    rows = []
    y = ys[0]
    while y <= ys[-1] + 0.01:
        rows.append(y)
        y += (ys[1] - ys[0]) / 8
    for y in rows:
        part = (y - ys[0]) / (ys[1] - ys[0]) % 1
        for t in ts:
            groin = (
                crown(t)
                + (rise * 0.98 - crown(t)) * max(0.0, (1 - 2 * abs(0.5 - part)) - (1 - abs(t))) ** 0.8
            )
            points.append((t * wide, y, foot + groin))
    faces: list[tuple[int, ...]] = [(j * n + i, j * n + i + 1, (j + 1) * n + i + 1, (j + 1) * n + i)
             for j in range(len(rows) - 1) for i in range(n - 1)]  # fmt: skip
    s.faced(stone, points, faces, smooth=True)
    for y in ys:
        s.tube(stone, [(t * wide, y, foot + crown(t) - 0.05) for t in ts], 0.2, 8)
    for a, b in pairwise(ys):
        for side in (-1, 1):
            line = [(t * wide, (a + b) / 2 + side * t * (b - a) / 2, foot + crown(t) - 0.04) for t in ts]
            s.tube(stone, line, 0.11, 6)


def _glass(s: Inside, glass: Any, stone: Any, outline: list[tuple[float, float]], place: Any) -> None:
    """A pointed window with a frame of stone; `place` moves it from y = 0."""
    with s.moved(*place):
        grown = [(1.12 * x, z + 0.05 * (z - outline[0][1]) / 3) for x, z in outline]
        s.prism(stone, grown, 0.02, 0.06)
        s.prism(glass, outline, -0.02, 0.02)
        low, top = outline[0][1], max(z for _, z in outline)
        s.beams(stone, [((0, -0.04, low), (0, -0.04, top - 0.1))], 0.09)


def cathedral(s: Inside) -> None:
    """A gothic nave with stained glass and beams of light."""
    stone, light = (
        s.worn(s.material((0.46, 0.41, 0.34), 0.9), 0.35, 1.3, 0.2),
        s.worn(s.material((0.52, 0.47, 0.39), 0.9), 0.2, 2),
    )
    floor = s.tiled(((0.42, 0.38, 0.33), (0.13, 0.115, 0.10)), (0.7, 0.7), "xy", 0.008, 0.16, 0.0)
    s.slab(floor, (0, 20, -0.05), (26, 60, 0.1))
    glass = s.glazing(2.4, 1.5)
    ys = [-3.0 + 5.2 * k for k in range(9)]
    for side in (-1, 1):
        for y in ys:
            _pillar(s, light, side * 4.0, y, 0.62, 6.4)
            s.lathe(light, [(0.28, 6.4), (0.28, 9.6), (0.5, 10)], (side * 3.75, y, 0), n=16)
        for a, b in pairwise(ys):
            mid, half = (a + b) / 2, (b - a) / 2
            hole = [(x, z) for x, z in arch(0, 2 * half - 1.1, 6.3, 6.4, 9.0, 14)]
            rim = [(-half, 6.3), (-half, 14.0), (half, 14.0), (half, 6.3)]
            with s.moved(shift(side * 4.0, mid, 0), turn(90)):
                s.prism(stone, [*rim, *hole], -0.35, 0.35)
            _glass(
                s,
                glass,
                light,
                arch(0, 1.7, 10.2, 12.2, 13.6),
                (shift(side * 3.62, mid, 0), turn(-90 * side)),
            )
            _glass(
                s, glass, light, arch(0, 1.5, 2.2, 5.4, 6.8), (shift(side * 8.3, mid, 0), turn(-90 * side))
            )
            s.day((side * 8.0, mid, 4.6), 2.2, 260, side * 90, (1.0, 0.93, 0.82))
        s.slab(stone, (side * 8.5, 20, 5), (0.3, 60, 10))
        s.slab(stone, (side * 6.2, 20, 9.9), (4.6, 60, 0.2))
    _ribs(s, light, 4.0, 10.0, 4.6, ys)
    s.slab(stone, (0, ys[-1], 8), (20, 0.4, 16))
    for x, wide, top in ((-2.2, 1.5, 9.0), (0, 1.8, 10.4), (2.2, 1.5, 9.0)):
        _glass(s, s.glazing(1.9, 2.2), light, arch(0, wide, 3.2, 7.4, top), (shift(x, ys[-1] - 0.25, 0),))
    oak = s.grain(WALNUT, 0.3, "x", "z", 3)
    for side in (-1, 1):
        for k in range(14):
            y = 8.2 + 1.25 * k
            s.slab(oak, (side * 2.35, y, 0.45), (1.9, 0.42, 0.05))
            s.slab(oak, (side * 2.35, y + 0.22, 0.55), (1.9, 0.05, 0.85))
            for d in (-0.97, 0.97):
                s.slab(oak, (side * 2.35 + d, y, 0.52), (0.07, 0.5, 1.02))
        for y in (6.6, 31):
            for k in range(3):
                s.candle((side * (1.45 + 0.2 * k), y, 0.9 + 0.15 * (k == 1)), 0.2, 0.03, 6 if k == 1 else 0)
                s.tube(s.material((0.45, 0.30, 0.10), 0.3, 0.9), [(side * (1.45 + 0.2 * k), y, 0),
                (side * (1.45 + 0.2 * k),
                    y, 0.9 + 0.15 * (k == 1))], 0.018, 8)  # fmt: skip
    s.slab(light, (0, 34, 0.2), (7, 5, 0.4))
    s.slab(s.material((0.62, 0.58, 0.5), 0.7), (0, 34.5, 0.9), (2.4, 0.9, 1.0))
    s.beams(
        s.material((0.6, 0.42, 0.14), 0.3, 0.9),
        [((0, 34.9, 1.4), (0, 34.9, 3.0)), ((-0.45, 34.9, 2.5), (0.45, 34.9, 2.5))],
        0.1,
    )
    s.shafts(
        (1.0, 0.88, 0.66),
        [(x, y, 1.6, 12, 0.5) for x, y in ((0.6, 12), (1.6, 17), (0.9, 22.5), (1.4, 28))],
        -0.55,
    )
    studio.ambient(bpy.context.scene, (1.0, 0.92, 0.82), 0.30)
    s.lamp((0, 6, 9), 5, 500, (1.0, 0.88, 0.72), (0, 0, 0))
    s.lamp((0, 22, 9), 6, 700, (1.0, 0.90, 0.76), (0, 0, 0))
    s.look, s.wide, s.exposure = (0, 10, 2.0), 54, -0.15


def throne_room(s: Inside) -> None:
    """A king's hall: columns, banners, torches, a throne upon steps."""
    stone = s.tiled(STONE, (0.9, 0.45), "xz", 0.012, 0.85, 0.5, (0.15, 0.13, 0.11), 0.02)
    side = s.tiled(STONE, (0.9, 0.45), "yz", 0.012, 0.85, 0.5, (0.15, 0.13, 0.11), 0.02)
    floor = s.tiled(((0.24, 0.20, 0.16), (0.16, 0.135, 0.11)), (0.9, 0.9), "xy", 0.008, 0.14)
    s.shell(12, 17, 8, floor, stone, s.grain(WALNUT, 0.4, "y", "x"), side)
    red, gold = (
        s.cloth((0.22, 0.010, 0.013), (0.16, 0.007, 0.010)),
        s.material((0.72, 0.47, 0.13), 0.28, 0.95),
    )
    s.slab(red, (0, 6.5, 0.008), (2.2, 17, 0.016))
    for x in (-1.05, 1.05):
        s.slab(gold, (x, 6.5, 0.012), (0.07, 17, 0.016))
    for k in range(4):
        s.slab(
            s.tiled(STONE, (1.2, 0.3), "xy", 0.01, 0.5),
            (0, 15.2 + 0.2 * k, 0.09 + 0.17 * k),
            (6.4 - 0.8 * k, 3.6 - 0.4 * k, 0.17),
        )
        s.slab(red, (0, 13.4 + 0.4 * k, 0.10 + 0.17 * k), (2.2, 0.5, 0.16))
    with s.moved(shift(0, 15.4, 0.78), Matrix.Diagonal((1.6, 1.6, 1.6, 1))):
        props.throne(s)
    s.drape(red, (-1.9, 16.7), (-0.2, 16.75), 0.7, 6.6, 8, 0.09, 0.35)
    s.drape(red, (1.9, 16.7), (0.2, 16.75), 0.7, 6.6, 8, 0.09, 0.35)
    s.slab(gold, (0, 16.7, 6.6), (4.2, 0.3, 0.25))
    marble = s.worn(s.material((0.50, 0.44, 0.36), 0.5), 0.3, 1.6, 0.1)
    for sign in (-1, 1):
        for k in range(5):
            y = 3.6 + 3.2 * k
            s.lathe(marble, [(0.62, 0), (0.62, 0.3), (0.5, 0.45), (0.42, 0.55), (0.38, 6.6), (0.5, 6.9), (0.66, 7.2),
                (0.66, 8)], (sign * 3.7, y, 0), n=28)  # fmt: skip
            s.torch((sign * 3.2, y - 0.1, 2.7), 70)
            if k < 4:
                banner = (red, s.cloth((0.03, 0.06, 0.28), (0.02, 0.04, 0.2)))[k % 2]
                with s.moved(shift(sign * 5.9, y + 1.6, 0), turn(90)):
                    s.prism(banner, [(-0.6, 6.6), (0.6, 6.6), (0.6, 3.2), (0, 2.6), (-0.6, 3.2)], -0.01, 0.01)
                    s.prism(gold, [(-0.25, 5.2), (0, 5.9), (0.25, 5.2), (0, 4.5)], -0.03, 0.03)
        for k in range(4):
            y = 2.2 + 3.2 * k
            s.day((sign * 5.7, y, 5.6), 1.3, 90, sign * 90, (1.0, 0.86, 0.66), 60)
    for x in (-1.5, 1.5):
        s.tube(gold, [(x, 13.8, 0.2), (x, 13.8, 1.9)], 0.03, 8)
        for k in range(5):
            a = 2 * math.pi * k / 5
            s.candle((x + 0.2 * math.cos(a), 13.8 + 0.2 * math.sin(a), 1.9), 0.2, 0.025, 14 if k == 0 else 0)
    s.spot((0, 9, 7.5), (0, 15.4, 1.6), 34, 900, (1.0, 0.85, 0.62))
    s.lamp((0, 4, 7.4), 4, 190, (1.0, 0.82, 0.58), (0, 0, 0))
    s.look, s.exposure = (0, 10, 1.55), 0.1


def auditorium(s: Inside) -> None:
    """A theatre from its middle aisle: seats, boxes, a stage in the light."""
    red, gold = (
        s.cloth((0.30, 0.010, 0.014), (0.22, 0.008, 0.010)),
        s.worn(s.material((0.66, 0.44, 0.15), 0.35, 0.9), 0.3, 8),
    )
    carpet = s.cloth((0.20, 0.012, 0.016), (0.15, 0.008, 0.012))
    s.slab(carpet, (0, 8, -0.05), (22, 24, 0.1))
    wall = s.plaster((0.30, 0.10, 0.08))
    s.slab(s.plaster((0.40, 0.30, 0.20)), (0, 8, 9.0), (22, 24, 0.2))
    seat, wood = s.cloth((0.38, 0.012, 0.02), (0.30, 0.01, 0.014)), s.grain(WALNUT)
    for row in range(8):
        y = 4.4 + 1.05 * row
        for k in range(9):
            for side in (-1, 1):
                x = side * (1.25 + 0.58 * k)
                with s.moved(shift(x, y, 0), turn(0)):
                    s.rounded(seat, (0, 0.0, 0.46), (0.5, 0.46, 0.12), 0.05)
                    s.rounded(seat, (0, -0.22, 0.72), (0.5, 0.10, 0.60), 0.05)
                    s.slab(wood, (-side * 0.27, -0.05, 0.42), (0.05, 0.5, 0.64))
    stage = s.grain(OAK, 0.18, "y", "x", 3)
    s.slab(stage, (0, 18.5, 0.55), (9.2, 9, 1.1))
    s.slab(s.grain(WALNUT, 0.3, "z", "x"), (0, 13.97, 0.55), (9.4, 0.08, 1.14))
    for side in (-1, 1):
        s.slab(wall, (side * 8.2, 14.4, 4.5), (7.4, 0.6, 9))
        s.rounded(gold, (side * 4.65, 14.0, 3.7), (0.55, 0.5, 5.4), 0.1)
        s.drape(red, (side * 4.4, 14.9), (side * 2.9, 15.0), 1.1, 6.6, 8, 0.14)
        s.drape(red, (side * 4.3, 16.4), (side * 3.3, 16.4), 1.1, 6.6, 6, 0.12)
        for k in range(3):
            z = 1.9 + 1.9 * k
            for j in range(4):
                y = 7.2 + 2.0 * j
                x = side * (6.1 - 0.22 * j)
                s.rounded(gold, (x, y, z + 0.45), (0.35, 1.95, 0.8), 0.15)
                s.slab(red, (x - side * 0.2, y, z + 0.9), (0.25, 2.0, 0.1))
                s.slab(wall, (x + side * 1.2, y, z + 1.2), (1.6, 2.1, 2.3))
                s.bulb((x - side * 0.32, y, z + 0.62), 0.06, 16, WARM, 9)
    s.rounded(gold, (0, 14.0, 6.55), (9.8, 0.5, 0.6), 0.12)
    s.slab(wall, (0, 14.4, 8), (10, 0.6, 2.4))
    s.drape(red, (-4.4, 14.6), (4.4, 14.6), 5.4, 6.5, 44, 0.1)
    s.drape(s.cloth((0.05, 0.03, 0.16), (0.03, 0.02, 0.1)), (-4.6, 21.5), (4.6, 21.5), 1.1, 7, 40, 0.12)
    for x, tone in (
        (-2.6, (1.0, 0.72, 0.42)),
        (-0.9, (1.0, 0.90, 0.75)),
        (0.9, (1.0, 0.90, 0.75)),
        (2.6, (1.0, 0.72, 0.42)),
    ):
        s.spot((1.3 * x, 9.0, 6.2), (0.6 * x, 17.0, 1.1), 24, 6500, tone)
    s.spot((0, 4, 6.5), (0, 14.5, 4), 55, 5200, (1.0, 0.82, 0.6))
    s.lamp((0, 18.3, 6.4), 4, 900, (0.60, 0.5, 1.0), (math.radians(-20), 0, 0))
    s.lamp((0, 5, 7.5), 6, 900, (1.0, 0.76, 0.5), (0, 0, 0))
    s.look, s.exposure = (0, 10, 1.35), 0.35


def _barrel(s: Inside, wood: Any, iron: Any, at: tuple[float, float, float], r: float, long: float) -> None:
    """Lying, its end towards the viewer."""
    rim = [(r * (0.86 + 0.14 * math.sin(math.pi * k / 8)), -long / 2 + long * k / 8) for k in range(9)]
    s.lathe(wood, [(0.02, -long / 2 + 0.03), (0.80 * r, -long / 2 + 0.03), (0.82 * r, -long / 2), *rim, (0.02,
            long / 2)],
        at, "y", 32)  # fmt: skip
    for part in (0.03, 0.2, 0.8, 0.97):
        q = r * (0.875 + 0.14 * math.sin(math.pi * part))
        z = -long / 2 + long * part
        s.lathe(
            iron,
            [(q, z - 0.03), (q + 0.004, z - 0.03), (q + 0.004, z + 0.03), (q, z + 0.03), (q, z - 0.03)],
            at,
            "y",
            32,
        )


def wine_cellar(s: Inside) -> None:
    """Barrels under a vault of bricks."""
    tone = ((0.34, 0.20, 0.13), (0.26, 0.145, 0.095))
    floor = s.tiled(
        ((0.25, 0.20, 0.16), (0.19, 0.155, 0.12)), (0.5, 0.35), "xy", 0.012, 0.45, 0.5, None, 0.01
    )
    s.slab(floor, (0, 9, -0.05), (9, 22, 0.1))
    brick, side = (
        s.tiled(tone, (0.26, 0.085), "xz", 0.012, 0.9, 0.5),
        s.tiled(tone, (0.26, 0.085), "yz", 0.012, 0.9, 0.5),
    )
    vault = s.tiled(tone, (0.085, 0.26), "xy", 0.012, 0.9, 0.5)
    s.slab(brick, (0, 16.6, 2), (9, 0.2, 5))
    for k in (-1, 1):
        s.slab(side, (k * 3.45, 8, 0.75), (0.2, 20, 1.5))
    arcs = [(3.4 * math.cos(a), 1.5 + 2.1 * math.sin(a)) for a in [math.pi * k / 24 for k in range(25)]]
    points = [(x, y, z) for y in (-2.0, 16.6) for x, z in arcs]
    s.faced(vault, points, [(k, k + 1, k + 26, k + 25) for k in range(24)], smooth=True)
    for y in (2.6, 6.1, 9.6, 13.1):
        s.prism(brick, [*arcs, *((0.93 * x, 1.5 + 0.92 * (z - 1.5)) for x, z in arcs[::-1])], y, y + 0.45)
        for k in (-1, 1):
            s.slab(brick, (k * 3.3, y + 0.22, 0.75), (0.45, 0.45, 1.5))
    wood, iron = s.grain(OAK, 0.09, "y", "x", 3), s.material((0.05, 0.045, 0.04), 0.5, 0.8)
    beam = s.grain(WALNUT, 0.3)
    for k in (-1, 1):
        for j in range(9):
            y = 3.6 + 1.45 * j
            with s.moved(shift(k * 2.55, y, 0), turn(-66 * k)):
                _barrel(s, wood, iron, (0, 0, 0.62), 0.5, 1.15)
                if j % 3 != 2:
                    _barrel(s, wood, iron, (0, 0.05, 1.60), 0.46, 1.1)
                s.slab(beam, (0, 0, 0.07), (1.2, 0.9, 0.14))
    with s.moved(shift(0, 15.6, 0)):
        for x in (-1.1, 0, 1.1):
            _barrel(s, wood, iron, (x, 0, 0.62), 0.52, 1.2)
        for x in (-0.55, 0.55):
            _barrel(s, wood, iron, (x, 0, 1.52), 0.52, 1.2)
    for y in (3.6, 7.1, 10.6, 14.1):
        for k in (-1, 1):
            s.bulb((k * 2.3, y + 0.5, 2.55), 0.08, 20, (1.0, 0.70, 0.40), 8)
            s.tube(iron, [(k * 2.3, y + 0.5, 2.6), (k * 2.3, y + 0.5, 2.95)], 0.015, 6)
    s.lamp((0, 5, 3.0), 2.5, 95, (1.0, 0.76, 0.50), (0, 0, 0))
    s.lamp((0, 13, 3.0), 2.5, 80, (1.0, 0.76, 0.50), (0, 0, 0))
    s.exposure = 0.3
    s.look = (0, 10, 1.1)


def dungeon(s: Inside, cell: str = "") -> None:
    """Vaulted stone, torches, bars and chains."""
    tone = ((0.17, 0.165, 0.155), (0.115, 0.11, 0.105))
    wall = s.tiled(tone, (0.62, 0.32), "xz", 0.016, 0.85, 0.5, (0.03, 0.03, 0.03), 0.05, 0.5)
    side = s.tiled(tone, (0.62, 0.32), "yz", 0.016, 0.85, 0.5, (0.03, 0.03, 0.03), 0.05, 0.5)
    floor = s.tiled(
        ((0.16, 0.15, 0.14), (0.105, 0.10, 0.095)),
        (0.7, 0.5),
        "xy",
        0.02,
        0.35,
        0.5,
        (0.02, 0.02, 0.02),
        0.03,
        0.5,
    )
    s.shell(6.4, 12, 4.2, floor, wall, s.tiled(tone, (0.6, 0.4), "xy", 0.02, 0.9, 0.5), side)
    iron = s.worn(s.material((0.045, 0.04, 0.037), 0.55, 0.8), 0.6, 9)
    for y in (2.4, 5.6, 8.8):
        ring = arch(0, 6.2, 0, 2.0, 4.05, 16)
        outer = [(-3.2, 0), (-3.2, 4.2), (3.2, 4.2), (3.2, 0)]
        s.prism(wall, [*outer, *[(0.95 * x, z) for x, z in ring]], y, y + 0.6)
        for k in (-1, 1):
            s.torch((k * 2.6, y - 0.15, 2.0), 85)
    for k in (-1, 1):
        for y in (4.3, 7.5):
            s.slab(s.material((0.004, 0.004, 0.004), 1), (k * 3.18, y, 1.15), (0.06, 1.5, 2.3))
            s.beams(
                iron,
                [((k * 3.1, y - 0.75 + 0.15 * j, 0), (k * 3.1, y - 0.75 + 0.15 * j, 2.3)) for j in range(11)],
                0.05,
            )
            s.beams(iron, [((k * 3.1, y - 0.75, z), (k * 3.1, y + 0.75, z)) for z in (0.1, 1.1, 2.25)], 0.06)
    s.prism(s.material((0.003, 0.003, 0.003), 1), arch(0, 2.0, 0, 1.9, 2.9), 11.94, 11.97)
    s.beams(iron, [((-1 + 0.2 * j, 11.9, 0), (-1 + 0.2 * j, 11.9, 2.85)) for j in range(11)], 0.06)
    s.beams(iron, [((-1, 11.9, z), (1, 11.9, z)) for z in (0.1, 1.0, 1.9)], 0.07)
    for x, y, z in ((-1.5, 8.7, 3.1), (1.4, 5.5, 3.3), (-2.2, 5.5, 2.9)):
        for j in range(9):
            with s.moved(shift(x, y, z - 0.085 * j), turn(90 * (j % 2)), turn(90, "X")):
                s.lathe(
                    iron,
                    [(0.03, -0.008), (0.046, -0.008), (0.046, 0.008), (0.03, 0.008), (0.03, -0.008)],
                    n=12,
                )
    straw = s.leaf(((0.30, 0.22, 0.08), (0.42, 0.32, 0.14)), 0.1, 0.9)
    for x, y in ((-2.4, 4.4), (2.3, 7.4)):
        at = [
            (x + s.rng.gauss(0, 0.35), y + s.rng.gauss(0, 0.4), 0.02 + 0.05 * s.rng.random())
            for _ in range(500)
        ]
        s.stand(
            [s.kites(straw, at, [(s.rng.gauss(0, 1), s.rng.gauss(0, 1), 0.05) for _ in at], 0.22, 0.03)],
            0,
            0,
            0,
            0,
        )
    s.put("Z73", 2.3, 3.6, 0, 20)
    s.put("Z72", -2.4, 9.4, 0)
    s.shafts((0.5, 0.62, 0.9), [(0.2, 7.0, 1.3, 5, 0.16)], -0.35)
    s.lamp((0, 4, 3.9), 2, 26, (0.55, 0.65, 1.0), (0, 0, 0))
    s.lamp((0, 1, 3), 1.5, 30, CANDLE, (0, 0, 0))
    s.exposure = 0.85

"""What stands about in towns and gardens, put together from simple shapes, as buildings.py does."""

from __future__ import annotations

import math

from data.sites.landmarks import SNOW
from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.surfaces import BLACK
from data.stage import Colour
from mathutils import Vector

VERMILION, TIMBER = (0.58, 0.055, 0.015), (0.36, 0.23, 0.12)


def igloo(s: Site) -> None:
    snow = s.worn(s.material(SNOW, 0.7), 0.08, 3, 0.3)
    dark = s.material((0.02, 0.035, 0.06), 0.9)

    def dome(rows: int, radius: float, top: float) -> None:
        for row in range(rows):
            low, high = top * row / rows, top * (row + 1) / rows
            n = max(4, round(20 * math.cos((low + high) / 2) * radius / 2.4))
            for k in range(n):
                a = 2 * math.pi * (k + 0.5 * (row % 2)) / n
                if row < 2 and abs(math.remainder(a + math.pi / 2, 2 * math.pi)) < 0.36:
                    continue
                mid, half = (low + high) / 2, math.pi / n
                c = radius * Vector((math.cos(mid) * math.cos(a), math.cos(mid) * math.sin(a), math.sin(mid)))
                size = (0.4, 2 * radius * math.cos(low * 0.55 + high * 0.45) * math.tan(half) * 0.995,
                    radius * (high - low) * 1.0)  # fmt: skip
                with s.moved(shift(*c), turn(math.degrees(a)), turn(-math.degrees(mid), "Y")):
                    s.rounded(snow, (0, 0, 0), size, 0.06)

    dome(7, 2.4, 1.42)
    s.ball(snow, (0, 0, 2.1), (0.8, 0.8, 0.42))
    for j in range(3):
        for k in range(7):
            a = math.pi * (k + 0.5) / 7
            with s.moved(shift(0.85 * math.cos(a), -3.5 + 0.5 * j, 0.85 * math.sin(a)), turn(-math.degrees(a),
                "Y")):  # fmt: skip
                s.rounded(snow, (0, 0, 0), (0.36, 0.5, 0.44), 0.06)
    s.prism(dark, arch(0, 1.5, -0.05, 0, 0.75), -3.2, 0)
    s.prism(snow, arch(0, 1.5, -0.05, 0, 0.75), -2.3, 2)
    s.lathe(s.worn(s.material((0.85, 0.89, 0.94), 0.8), 0.05, 2, 0.3), [(0.1, -0.12), (3.7, -0.12), (3.2,
        0.0), (0.1, 0.02)], (0, -0.6, 0))  # fmt: skip


def well(s: Site) -> None:
    stone, wood = s.blocks((0.38, 0.35, 0.31), (0.34, 0.2), 0.025, 0.4), s.wood(TIMBER)
    with s.moved(shift(0, 0, 0)):
        for row in range(5):
            for k in range(16):
                a = 2 * math.pi * (k + 0.5 * (row % 2)) / 16
                grey = 0.30 + 0.09 * math.sin(7.3 * k + 3.1 * row)
                block = s.worn(s.material((grey, 0.95 * grey, 0.86 * grey), 0.9), 0.3,
                    6) if row < 4 else stone  # fmt: skip
                with s.moved(shift(0.85 * math.cos(a), 0.85 * math.sin(a), 0.1 + 0.19 * row),
                    turn(math.degrees(a))):  # fmt: skip
                    s.rounded(block, (0, 0, 0), (0.26 if row < 4 else 0.36, 0.345, 0.185), 0.035)
    s.lathe(s.material((0.01, 0.015, 0.02), 0.1), [(0.8, 0.5), (0.01, 0.5)])
    for x in (-0.85, 0.85):
        s.slab(wood, (x, 0, 1.2), (0.13, 0.13, 2.2))
    s.tube(wood, [(-1.0, 0, 1.6), (1.0, 0, 1.6)], 0.08)
    s.tube(s.material((0.5, 0.42, 0.3), 0.9), [(x, 0.0, 1.6) for x in (-0.2, 0.2)], 0.11)
    s.tube(s.material((0.05, 0.05, 0.05), 0.5), [(1.0, 0, 1.6), (1.15, 0, 1.6), (1.15, 0, 1.35), (1.3, 0,
        1.35)], 0.03)  # fmt: skip
    s.beams(s.material((0.5, 0.42, 0.3), 0.9), [((0, -0.1, 1.6), (0, -0.1, 1.15))], 0.035)
    s.lathe(s.wood((0.30, 0.17, 0.08)), [(0.13, 0.85), (0.17, 1.12), (0.14, 1.12)], (0, -0.1, 0))
    s.lathe(s.material((0.1, 0.1, 0.1), 0.4, 0.8), [(0.145, 0.9), (0.155, 0.9), (0.158, 0.95), (0.145, 0.95)],
        (0, -0.1, 0))  # fmt: skip
    shingle = s.worn(s.blocks((0.24, 0.13, 0.07), (0.22, 0.16), 0.015, 0.4), 0.3, 4)
    s.roof(wood, (0, 0, 2.2), 2.0, 1.3, 0.72)
    s.roof(shingle, (0, 0, 2.24), 2.4, 1.7, 0.86)


def fence(s: Site) -> None:
    for k in range(11):
        tone = 0.9 + 0.16 * math.sin(5.1 * k)
        wood = s.wood((0.40 * tone, 0.27 * tone, 0.15 * tone), 9)
        x, h = -1.5 + 0.3 * k, 1.0 + 0.015 * math.sin(9 * k)
        s.prism(wood, [(x - 0.09, 0.05), (x + 0.09, 0.05), (x + 0.09, h), (x, h + 0.12), (x - 0.09, h)],
            -0.05, -0.015)  # fmt: skip
    for z in (0.3, 0.8):
        s.slab(s.wood((0.34, 0.22, 0.12)), (0, 0.02, z), (3.4, 0.06, 0.11))
    for x in (-1.65, 1.65):
        s.rounded(s.wood((0.34, 0.22, 0.12)), (x, 0.02, 0.6), (0.13, 0.13, 1.25), 0.02)


def picket_fence(s: Site) -> None:
    white = s.worn(s.material((0.84, 0.84, 0.82), 0.6), 0.06, 6)
    for k in range(13):
        x = -1.5 + 0.25 * k
        s.prism(white, [(x - 0.06, 0.05), (x + 0.06, 0.05), (x + 0.06, 0.85), (x, 0.97), (x - 0.06, 0.85)],
            -0.05, -0.02)  # fmt: skip
    for z in (0.28, 0.68):
        s.slab(white, (0, 0.01, z), (3.4, 0.05, 0.09))
    for x in (-1.68, 1.68):
        s.slab(white, (x, 0, 0.55), (0.13, 0.13, 1.1))
        s.lathe(white, [(0.11, 1.1), (0.01, 1.22)], (x, 0, 0), n=4)


def signpost(s: Site) -> None:
    wood, ink = s.wood(TIMBER, 8), s.material((0.06, 0.03, 0.015), 0.8)
    s.tube(s.wood((0.26, 0.16, 0.08), 8), [(0, 0, 0), (0.02, 0, 1.2), (0, 0, 2.5)], [0.09, 0.08, 0.075], 12)
    for z, way, yaw, word in ((2.2, 1, 10, "BEACH"), (1.85, -1, -8, "FOREST"), (1.5, 1, -6, "TOWN")):
        with s.moved(shift(0, -0.09, z), turn(yaw), turn(2 * way, "Y")):
            s.prism(wood, [(-0.28 * way, -0.13), (0.72 * way, -0.13), (0.92 * way, 0), (0.72 * way, 0.13),
                (-0.28 * way, 0.13)], -0.03, 0.02)  # fmt: skip
            s.text(ink, word, (0.26 * way, -0.036, 0), 0.19)
    for k in range(6):
        a = 1.05 * k
        s.rock(s.worn(s.material((0.3, 0.29, 0.27), 0.9), 0.4, 4), (0.2 * math.cos(a), 0.2 * math.sin(a),
            0.04), (0.12, 0.11, 0.09), k)  # fmt: skip


def bus_stop(s: Site) -> None:
    steel, glass = s.material((0.12, 0.13, 0.14), 0.4, 0.6), s.material((0.42, 0.52, 0.56), 0.05)
    wood = s.wood((0.36, 0.2, 0.1))
    for x in (-1.9, 0, 1.9):
        s.slab(steel, (x, 0.7, 1.25), (0.08, 0.08, 2.5))
    for x in (-1.9, 1.9):
        s.slab(steel, (x, -0.55, 1.25), (0.08, 0.08, 2.5))
    for x in (-0.95, 0.95):
        s.slab(glass, (x, 0.7, 1.3), (1.75, 0.03, 1.9))
    s.slab(glass, (-1.9, 0.08, 1.3), (0.03, 1.1, 1.9))
    s.slab(s.paint((0.02, 0.12, 0.32)), (0, 0, 2.56), (4.3, 1.9, 0.14))
    s.slab(s.material((0.9, 0.9, 0.88), 0.5), (0, -0.97, 2.56), (1.3, 0.02, 0.13))
    s.text(s.material(BLACK, 0.5), "BUS STOP", (0, -0.985, 2.56), 0.13)
    for k in range(4):
        s.slab(wood, (0, 0.25 + 0.11 * k, 0.5), (2.6, 0.09, 0.05))
    for x in (-1, 1):
        s.slab(steel, (x, 0.4, 0.25), (0.08, 0.3, 0.5))
    s.slab(s.material((0.8, 0.75, 0.6), 0.4, 0, 0.25), (1.9, 0.08, 1.35), (0.1, 1.0, 1.6))
    s.slab(s.worn(s.material((0.42, 0.41, 0.40), 0.9), 0.2, 2), (0.2, 0, -0.06), (5.2, 2.4, 0.14))
    s.tube(steel, [(2.5, -0.6, 0), (2.5, -0.6, 2.7)], 0.04)
    s.rounded(s.paint((0.85, 0.55, 0.01)), (2.5, -0.62, 2.6), (0.55, 0.06, 0.55), 0.02)
    s.text(s.material((0.02, 0.2, 0.08), 0.5), "H", (2.5, -0.67, 2.6), 0.5)


def water_tower(s: Site) -> None:
    wood, iron = s.boards((0.30, 0.17, 0.09)), s.material((0.12, 0.11, 0.11), 0.5, 0.6)
    s.lathe(s.worn(wood, 0.3, 1), [(2.6, 8), (2.5, 12.4), (0.1, 12.4)], n=32)
    for z in (8.3, 9.1, 10, 11, 12):
        s.lathe(iron, [(2.62, z), (2.65, z), (2.65, z + 0.1), (2.6, z + 0.1)])
    s.lathe(s.worn(s.material((0.28, 0.24, 0.2), 0.6), 0.3, 1), [(2.9, 12.3), (0.1, 14.2)], n=16, smooth=0)
    s.slab(s.wood(TIMBER), (0, 0, 7.8), (5.8, 5.8, 0.3))
    main, thin = [], []
    for k in range(4):
        a, b = ((-1, -1), (1, -1), (1, 1), (-1, 1))[k], ((1, -1), (1, 1), (-1, 1), (-1, -1))[k]
        main.append(((3.1 * a[0], 3.1 * a[1], 0), (2.2 * a[0], 2.2 * a[1], 7.8)))
        for low, high in ((0.2, 3.8), (3.8, 7.5)):
            u, v = 3.1 - 0.115 * low, 3.1 - 0.115 * high
            thin += [((u * a[0], u * a[1], low), (v * b[0], v * b[1], high)), ((u * b[0], u * b[1], low),
                (v * a[0], v * a[1], high)), ((v * a[0], v * a[1], high), (v * b[0], v * b[1],
                high))]  # fmt: skip
    s.beams(s.wood(TIMBER), main, 0.36)
    s.beams(iron, thin, 0.14)
    s.tube(iron, [(0, 0, 0), (0, 0, 8)], 0.22)
    s.beams(iron, [((x, -2.75, 0.5), (x, -2.75, 12.3)) for x in (-0.3, 0.3)] + [((-0.3, -2.75, 0.6 + 0.4 * k),
        (0.3, -2.75, 0.6 + 0.4 * k)) for k in range(29)], 0.08)  # fmt: skip


def greenhouse(s: Site) -> None:
    white, leaf = s.material((0.82, 0.83, 0.82), 0.5), [s.worn(s.material(c, 0.7), 0.5, 5) for c in ((0.05,
        0.16, 0.03), (0.09, 0.22, 0.04), (0.04, 0.12, 0.05))]  # fmt: skip
    base = s.blocks((0.40, 0.2, 0.13), (0.24, 0.08), 0.01)
    glass = s.material((0.8, 0.9, 0.92), 0.02)
    shader = glass.node_tree.nodes["Principled BSDF"]
    shader.inputs["Alpha"].default_value = 0.22
    s.slab(base, (0, 0, 0.3), (6.2, 4.2, 0.6))
    for k in range(14):
        x, y = -2.6 + 0.4 * k, (-1.2, 0.1, 1.2, -0.6)[k % 4]
        s.rock(leaf[k % 3], (x, y, 1.0 + 0.3 * (k % 3)), (0.5, 0.5, 0.5 + 0.15 * (k % 2)), k, 0.8)
    for k in range(6):
        s.ball(s.material(((0.6, 0.05, 0.03), (0.75, 0.4, 0.03))[k % 2], 0.4), (-2.3 + 0.9 * k, -1.7, 1.1
            + 0.2 * (k % 3)), 0.1, 12)  # fmt: skip
    s.slab(glass, (0, 0, 1.6), (6.1, 4.1, 2.0))
    s.roof(glass, (0, 0, 2.6), 6.1, 4.1, 1.5)
    bars = []
    for k in range(9):
        x = -3.05 + 6.1 * k / 8
        for y in (-2.05, 2.05):
            bars += [((x, y, 0.6), (x, y, 2.6)), ((x, y, 2.6), (x, 0, 4.1))]
    for x in (-3.05, 3.05):
        for k in range(7):
            y = -2.05 + 4.1 * k / 6
            bars.append(((x, y, 0.6), (x, y, 4.1 - 1.5 * abs(y) / 2.05)))
    for y in (-2.05, 2.05):
        bars += [((-3.05, y, z), (3.05, y, z)) for z in (0.62, 1.6, 2.6)] + [((-3.05, 0.5 * y, 3.35), (3.05,
            0.5 * y, 3.35))]  # fmt: skip
    bars += [((x, -2.05, z), (x, 2.05, z)) for x in (-3.05, 3.05) for z in (0.62, 1.6, 2.6)] + [((-3.05, 0,
        4.1), (3.05, 0, 4.1))]  # fmt: skip
    s.beams(white, bars, 0.09)


def ruin(s: Site) -> None:
    stone = s.blocks((0.36, 0.33, 0.28), (0.7, 0.35), 0.035, 0.5)
    dark = s.material((0.03, 0.028, 0.025), 0.9)

    def rim(a: float) -> float:
        return 7.2 + 2.2 * math.sin(a + 0.6) + 0.9 * math.sin(3 * a) + 0.35 * round(math.sin(9 * a) * 2)

    turns = around(96)
    s.loft(stone, [[(r * math.cos(a), r * math.sin(a), z if z < 1 else rim(a)) for a in turns] for r,
        z in ((3.1, 0), (2.9, 9), (2.2, 9), (2.3, 0))], 30, loop=True)  # fmt: skip
    s.prism(dark, arch(0, 1.5, 0, 1.6, 2.5), -3.15, -2.2)
    for x, z, y in ((-1.1, 5.0, -2.65), (1.4, 4.2, -2.5)):
        s.prism(dark, arch(x, 0.45, z, z + 0.8, z + 1.1), y - 0.12, y + 0.6)
    for k in range(26):
        a = 2.39 * k
        r = 3.5 + 0.8 * math.sin(5 * k)
        if abs(math.remainder(a + math.pi / 2, 2 * math.pi)) > 0.3:
            s.rock(stone, (r * math.cos(a), r * math.sin(a), 0.1), (0.45 + 0.15 * math.sin(k), 0.4, 0.32), k,
                0.5)  # fmt: skip
    ivy = s.worn(s.material((0.06, 0.12, 0.03), 0.8), 0.5, 4)
    for k in range(70):
        a, z = -1.0 + 0.5 * math.sin(1.7 * k), 0.3 + 4.6 * ((k * 0.618) % 1)
        s.rock(ivy, (3.0 * math.cos(a), 3.0 * math.sin(a), z), (0.28, 0.26, 0.24), k, 0.8)


def gate(s: Site) -> None:
    iron, stone = s.material((0.02, 0.02, 0.022), 0.45, 0.6), s.blocks((0.42, 0.39, 0.34), (0.5, 0.25), 0.02)
    for x in (-2, 2):
        s.slab(stone, (x, 0, 1.3), (0.7, 0.7, 2.6))
        s.slab(stone, (x, 0, 2.68), (0.9, 0.9, 0.16))
        s.ball(stone, (x, 0, 3.0), 0.28)
    bars = [((x, 0, 0.1), (x, 0, 2.1 + 0.5 * math.cos(x * 0.85))) for x in [-1.6 + 0.16 * k
        for k in range(21)]]  # fmt: skip
    s.beams(iron, bars, 0.035)
    for _, b in bars:
        s.lathe(iron, [(0.04, 0), (0.01, 0.16)], b, n=8)
    s.beams(iron, [((-1.65, 0, z), (1.65, 0, z)) for z in (0.2, 1.0, 1.15)] + [((x, 0, 0.1), (x, 0, 2.5))
        for x in (-0.05, 0.05)], 0.05)  # fmt: skip
    s.tube(iron, [(x, 0, 1.95 + 0.5 * math.cos(x * 0.85)) for x in [-1.62 + 0.18 * k for k in range(19)]],
        0.03)  # fmt: skip


def tipi(s: Site) -> None:
    hide, wood = s.worn(s.graded([(0, (0.36, 0.12, 0.06)), (0.16, (0.36, 0.12, 0.06)), (0.17, (0.66, 0.55,
        0.38)), (0.7, (0.68, 0.57, 0.40)), (0.71, (0.16, 0.22, 0.30)), (0.8, (0.16, 0.22, 0.30)), (0.81,
        (0.60, 0.48, 0.33)), (1, (0.5, 0.38, 0.25))], 0, 4.2, 0.9, 0), 0.2, 2), s.wood(TIMBER,
        6)  # fmt: skip
    rings = [[(r * math.cos(a), r * math.sin(a), z) for a in around(96) for r in [q * (0.95
        + 0.05 * abs(math.cos(7 * a)))]] for q, z in ((2.2, 0.0), (1.1, 2.2), (0.16, 4.2))]  # fmt: skip
    s.loft(hide, rings, 60)
    s.beams(wood, [((2.1 * math.cos(a), 2.1 * math.sin(a), 0), (-0.5 * math.cos(a), -0.5 * math.sin(a), 5.2))
        for a in around(14)], 0.08)  # fmt: skip
    with s.moved(turn(-14), shift(0, -2.17, 0), turn(-27.0, "X")):
        s.prism(s.material((0.035, 0.025, 0.02), 0.9), [(-0.6, 0.0), (0.6, 0.0), (0.05, 1.9), (-0.05, 1.9)],
            -0.04, 0.02)  # fmt: skip
        for x in (-1, 1):
            s.prism(hide, [(0.6 * x, 0.0), (0.95 * x, 0.0), (0.08 * x, 2.1), (0.02 * x, 1.9)], -0.1, 0.0)
        s.beams(wood, [((-0.12, -0.04, 2.05 + 0.18 * k), (0.12, -0.04, 2.05 + 0.18 * k)) for k in range(6)],
            0.035)  # fmt: skip


def haunted_house(s: Site) -> None:
    wall = s.worn(s.bricks((0.13, 0.125, 0.14), (0.10, 0.095, 0.11), (9.0, 0.22), 0.4, 0.02, (90, 0, 0)), 0.5,
        0.9)  # fmt: skip
    slate, trim = s.worn(s.blocks((0.055, 0.06, 0.075), (0.35, 0.28), 0.02), 0.4, 1), s.wood((0.20, 0.19,
        0.20), 3)  # fmt: skip
    lit, dark = s.material((1.0, 0.62, 0.12), 0.4, 0, 0.9), s.material((0.015, 0.015, 0.02), 0.3)

    def pane(x: float, y: float, z: float, wide: float, tall: float, light: bool) -> None:
        s.prism(trim, arch(x, wide + 0.3, z - 0.12, z + 0.6 * tall, z + tall + 0.15), y - 0.08, y + 0.2)
        s.prism(lit if light else dark, arch(x, wide, z, z + 0.6 * tall, z + tall), y - 0.12, y)
        s.slab(trim, (x, y - 0.13, z + tall / 2), (0.07, 0.06, tall))
        s.slab(trim, (x, y - 0.13, z + 0.5 * tall), (wide, 0.06, 0.07))

    s.slab(wall, (0.6, 0.8, 3.0), (7.4, 5.4, 6.0))
    s.roof(wall, (0.6, 0.8, 6.0), 7.4, 5.4, 3.2)
    s.roof(slate, (0.6, 0.8, 6.05), 8.2, 6.4, 3.9)
    s.slab(wall, (1.9, -2.0, 3.0), (3.2, 1.6, 6.0))
    s.roof(wall, (1.9, -1.2, 6.0), 3.2, 3.4, 2.8, turned=True)
    s.roof(slate, (1.9, -1.2, 6.05), 3.9, 4.2, 3.4, turned=True)
    s.slab(wall, (-2.6, -1.6, 4.6), (2.6, 2.6, 9.2))
    s.slab(trim, (-2.6, -1.6, 9.2), (3.1, 3.1, 0.3))
    with s.moved(shift(-2.6, -1.6, 0), turn(45)):
        s.lathe(slate, [(2.3, 9.3), (1.1, 11.2), (0.5, 13.2), (0.02, 15.2)], n=4, smooth=0)
    s.beams(dark, [((-2.6, -1.6, 15), (-2.6, -1.6, 16.4)), ((-3.0, -1.6, 15.9), (-2.2, -1.6, 15.9))], 0.09)
    s.slab(s.blocks((0.20, 0.10, 0.08), (0.4, 0.16)), (3.3, 1.6, 9.2), (0.8, 0.8, 3.2))
    for z, light in ((0.9, True), (3.9, False), (6.8, True)):
        pane(-2.6, -2.9, z, 0.9, 1.6, light)
    for z, light in ((3.7, True), (0.9, False)):
        pane(1.9, -2.8, z, 1.1, 1.6, light)
    pane(1.9, -2.8, 6.5, 0.6, 1.0, True)
    pane(-0.4, -1.9, 3.8, 0.8, 1.6, True)
    with s.moved(turn(90)):
        for y, z, light in ((-0.4, 0.9, True), (2.2, 0.9, False), (-0.4, 3.8, False), (2.2, 3.8, True)):
            pane(y, -4.3, z, 0.9, 1.6, light)
    s.slab(s.wood((0.10, 0.05, 0.03), 3), (-0.45, -1.95, 1.35), (1.1, 0.15, 2.3))
    s.slab(trim, (-0.2, -2.8, 0.15), (2.2, 2.0, 0.3))
    s.slab(slate, (-0.2, -2.7, 2.95), (2.6, 2.2, 0.16))
    s.beams(trim, [((x, -3.6, 0.2), (x, -3.6, 2.9)) for x in (-1.1, 0.2)], 0.16)
    for k in range(3):
        s.slab(trim, (-0.45, -3.9 - 0.3 * k, 0.2 - 0.08 * k), (1.4, 0.3, 0.12))
    s.beams(dark, [((x, -4.6 + 0.06 * math.sin(5 * x), 0), (x + 0.05 * math.sin(7 * x), -4.6, 1.0
        + 0.15 * math.sin(9 * x))) for x in [-4.2 + 0.3 * k for k in range(30)] if not -1.3 < x < 0.4],
        0.08)  # fmt: skip
    s.beams(dark, [((-4.2, -4.6, 0.7), (-1.3, -4.6, 0.7)), ((0.4, -4.6, 0.7), (4.5, -4.6, 0.7))], 0.07)
    bark = s.material((0.035, 0.03, 0.03), 0.9)
    s.tube(bark, [(5.3, -1, 0), (5.2, -1, 2), (5.5, -1, 4), (5.1, -1, 6)], [0.34, 0.24, 0.16, 0.04])
    for z, x, top in ((2.2, 4.2, 4.2), (3.0, 6.5, 5.2), (3.9, 4.4, 5.6), (2.6, 6.2, 3.6)):
        s.tube(bark, [(5.3, -1, z), ((5.3 + x) / 2, -1.1, z + 0.6 * (top - z)), (x, -1.2, top)], [0.12, 0.08,
            0.02])  # fmt: skip


def sandcastle(s: Site) -> None:
    sand = s.worn(s.worn(s.material((0.60, 0.42, 0.22), 0.95), 0.3, 1.5, 0.2), 0.25, 22, 0.35)
    dark = s.material((0.16, 0.10, 0.05), 0.95)
    s.lathe(sand, [(4.2, 0), (3.6, 0.25), (3.2, 0.45), (0.1, 0.5)], n=64, smooth=80)
    s.slab(sand, (0, 0, 1.2), (3.8, 3.8, 1.6))
    for k in range(4):
        with s.moved(turn(90 * k)):
            for x in (-1.3, -0.65, 0, 0.65, 1.3):
                s.rounded(sand, (x, -1.85, 2.12), (0.36, 0.34, 0.34), 0.05)

    def tower(x: float, y: float, r: float, tall: float, flag: Colour | None) -> None:
        s.lathe(sand, [(1.08 * r, 0.3), (r, tall), (1.14 * r, tall + 0.02), (1.14 * r, tall + 0.3), (0.1, tall
            + 0.3)], (x, y, 0))  # fmt: skip
        for a in around(8):
            at = (x + 0.98 * r * math.cos(a), y + 0.98 * r * math.sin(a), tall + 0.42)
            with s.moved(shift(*at), turn(math.degrees(a))):
                s.rounded(sand, (0, 0, 0), (0.24, 0.34 * r / 0.7, 0.3), 0.05)
        s.prism(dark, arch(x, 0.2, tall - 0.9, tall - 0.55, tall - 0.42), y - 1.03 * r, y - 0.8 * r)
        if flag:
            s.lathe(sand, [(0.75 * r, tall + 0.3), (0.01, tall + 1.5)], (x, y, 0))
            s.beams(s.material((0.5, 0.35, 0.2), 0.8), [((x, y, tall + 1.3), (x, y, tall + 2.4))], 0.05)
            s.prism(s.material(flag, 0.6), [(x, tall + 2.4), (x + 0.6, tall + 2.18), (x, tall + 1.96)],
                y - 0.012, y + 0.012)  # fmt: skip

    for x, y in ((-1.9, -1.9), (1.9, -1.9), (1.9, 1.9), (-1.9, 1.9)):
        tower(x, y, 0.7, 2.3, None)
    tower(0, 0.2, 1.0, 3.5, (0.55, 0.02, 0.02))
    s.prism(sand, arch(0, 1.3, 0.4, 1.2, 1.9), -2.1, -1.9)
    s.prism(dark, arch(0, 0.9, 0.4, 1.1, 1.6), -2.13, -1.9)
    shell = s.material((0.82, 0.66, 0.55), 0.5)
    for k in range(7):
        a = -2.6 + 0.35 * k
        s.ball(shell, (3.3 * math.cos(a), 3.3 * math.sin(a), 0.42), (0.17, 0.13, 0.1), 16)


BUILDERS: dict[str, Builder] = {"igloo": igloo, "well": well, "fence": fence, "picket-fence": picket_fence,
    "signpost": signpost, "bus-stop": bus_stop, "water-tower": water_tower, "greenhouse": greenhouse,
    "ruined-tower": ruin, "gate": gate, "tipi": tipi, "haunted-house": haunted_house,
    "sandcastle": sandcastle, }  # fmt: skip

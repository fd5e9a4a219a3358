"""Where people come together in town: a barber's, a court, a bowling alley."""

from __future__ import annotations

import math
from typing import Any

import bpy
from data import studio
from data.insides.cosy import panels
from data.insides.kit import OAK, WALNUT, WARM, Inside
from data.sites.lot import arch, shift, turn
from data.stage import Colour


def _barber_chair(s: Inside, x: float, y: float, yaw: float) -> None:
    """Red leather and chrome on one foot."""
    red, chrome = s.material((0.28, 0.018, 0.02), 0.32), s.material((0.75, 0.75, 0.76), 0.12, 1.0)
    with s.moved(shift(x, y, 0), turn(yaw)):
        s.lathe(
            chrome, [(0.34, 0), (0.34, 0.03), (0.30, 0.06), (0.09, 0.09), (0.075, 0.42), (0.001, 0.42)], n=36
        )
        s.rounded(red, (0, 0, 0.52), (0.56, 0.56, 0.17), 0.06)
        with s.moved(shift(0, 0.27, 0.62), turn(-10, "X")):
            for k in range(4):
                s.rounded(red, (0, 0.03, 0.10 + 0.165 * k), (0.52, 0.13, 0.17), 0.05)
            s.rounded(red, (0, 0.03, 0.84), (0.32, 0.11, 0.18), 0.05)
            s.slab(chrome, (0, 0.10, 0.42), (0.46, 0.02, 0.72))
        for k in (-1, 1):
            s.rounded(red, (k * 0.34, -0.02, 0.78), (0.10, 0.44, 0.07), 0.03)
            s.tube(chrome, [(k * 0.34, -0.2, 0.76), (k * 0.34, -0.2, 0.5), (k * 0.26, -0.1, 0.46)], 0.022, 8)
            s.tube(chrome, [(k * 0.34, 0.2, 0.76), (k * 0.34, 0.2, 0.5)], 0.022, 8)
            s.tube(chrome, [(k * 0.2, -0.26, 0.46), (k * 0.2, -0.52, 0.16)], 0.018, 8)
        s.slab(chrome, (0, -0.54, 0.14), (0.46, 0.18, 0.03))


def _squares(s: Inside, floor: Any, scale: float, first: Colour, second: Colour) -> None:
    """Make the tiles of a floor squares of two colours by turns."""
    where = s.node(floor, "NewGeometry").outputs["Position"]
    check = s.node(floor, "TexChecker", Vector=where, Scale=scale, Color1=(*first, 1), Color2=(*second, 1))
    bricks = next(n for n in floor.node_tree.nodes if n.bl_idname == "ShaderNodeTexBrick")
    for link in list(bricks.outputs["Color"].links):
        floor.node_tree.links.new(check.outputs["Color"], link.to_socket)


def barber(s: Inside) -> None:
    """Mirrors in the light of bulbs, chairs of red leather, a floor of black and white, a striped pole."""
    floor = s.tiled(((0.62, 0.60, 0.56), (0.025, 0.025, 0.027)), (0.5, 0.5), "xy", 0.004, 0.14, 0.0)
    _squares(s, floor, 2.2, (0.60, 0.58, 0.54), (0.02, 0.02, 0.022))
    s.shell(
        6.4,
        5.4,
        3.0,
        floor,
        s.plaster((0.045, 0.115, 0.095)),
        s.plaster((0.66, 0.63, 0.56)),
        s.tiled(((0.58, 0.57, 0.53), (0.54, 0.53, 0.49)), (0.2, 0.1), "yz", 0.006, 0.12, 0.5),
    )
    wood = s.grain(WALNUT, 0.4, "x", "z", 3, 0.002, 0.3, 0.2)
    panels(s, wood, -3.2, 3.2, 5.4, 8, 0.15, 0.72)
    s.slab(wood, (0, 5.385, 0.43), (6.4, 0.02, 0.86))
    s.slab(s.material((0.70, 0.68, 0.64), 0.15), (0, 5.17, 0.90), (5.6, 0.46, 0.05))
    for k in range(4):
        s.rounded(wood, (-2.1 + 1.4 * k, 5.20, 0.66), (1.3, 0.38, 0.40), 0.015)
    glass = s.material((0.86, 0.88, 0.88), 0.015, 1.0)
    for x in (-1.9, 0.0, 1.9):
        rim = arch(x, 1.2, 1.06, 2.0, 2.5)
        s.prism(wood, [(x + 1.12 * (a - x), 1.0 + 1.06 * (z - 1.0)) for a, z in rim], 5.34, 5.39)
        s.prism(glass, rim, 5.325, 5.345)
        for side in (-1, 1):
            for z in (1.25, 1.55, 1.85):
                s.bulb((x + side * 0.72, 5.31, z), 0.045, 5, (1.0, 0.86, 0.66), 14)
        for j, (shade, tall) in enumerate(
            (
                ((0.05, 0.20, 0.42), 0.17),
                ((0.55, 0.33, 0.08), 0.2),
                ((0.08, 0.28, 0.14), 0.15),
                ((0.66, 0.64, 0.6), 0.12),
            )
        ):
            s.lathe(
                s.material(shade, 0.15),
                [(0.035, 0), (0.035, 0.7 * tall), (0.012, 0.8 * tall), (0.012, tall)],
                (x - 0.42 + 0.13 * j, 5.22, 0.925),
                n=16,
            )
        s.rounded(s.cloth((0.70, 0.68, 0.64)), (x + 0.4, 5.17, 0.955), (0.26, 0.2, 0.06), 0.02)
    for x in (-1.25, 1.25):
        _barber_chair(s, x, 4.0, 17 * x)
    white, chrome = s.shine((1.0, 0.95, 0.9), 0.55), s.material((0.75, 0.75, 0.76), 0.12, 1.0)
    py = 5.24
    for px in (-0.95, 0.95):
        s.lathe(white, [(0.075, 1.35), (0.075, 2.05)], (px, py, 0), n=24)
        for shade, off in (((0.62, 0.015, 0.02), 0.0), ((0.03, 0.08, 0.42), math.pi)):
            line = [
                (
                    px + 0.077 * math.cos(2.2 * t + off),
                    py + 0.077 * math.sin(2.2 * t + off),
                    1.36 + 0.68 * t / 9,
                )
                for t in [0.15 * k for k in range(61)]
            ]
            s.tube(s.material(shade, 0.3), line, 0.022, 6)
        for z in (1.3, 2.04):
            s.lathe(
                chrome,
                [(0.001, 0), (0.095, 0), (0.095, 0.06), (0.05, 0.12), (0.001, 0.12)],
                (px, py, z),
                n=24,
            )
    s.slab(s.plaster((0.045, 0.115, 0.095)), (0, -1.6, 1.5), (6.4, 0.1, 3.0))
    s.pane(s.seen("city11", 1.3), (0, -1.5, 1.6), (3.4, 1.9))
    s.sash(s.material((0.02, 0.02, 0.022), 0.4), (0, -1.46, 1.6), (3.4, 1.9), (3, 2))
    for k, name in enumerate(("sea3", "city11", "mountain5")):
        s.hang(name, s.material((0.03, 0.03, 0.03), 0.4), (-3.18, 2.6 + 0.85 * k, 1.75), 0.5, -90, 0.5)
        s.hang(name, s.material((0.03, 0.03, 0.03), 0.4), (3.18, 2.6 + 0.85 * k, 1.75), 0.5, 90, 0.5)
    s.put("S157", 2.75, 4.7, 0)
    s.put("S157", -2.8, 4.7, 0)
    black = s.material((0.02, 0.02, 0.022), 0.4, 0.4)
    for x in (-1.9, 0.0, 1.9):
        s.pendant((x, 3.9, 2.35), 3.0, 34, black, 0.22)
    s.text(s.material((0.75, 0.55, 0.22), 0.3, 0.8), "BARBER SHOP", (0, 5.36, 2.74), 0.26)
    s.day((-3.0, 2.4, 1.8), 1.6, 50, -90)
    s.lamp((0, 2.4, 2.9), 2.6, 62, (1.0, 0.92, 0.80), (0, 0, 0))
    s.lamp((0, 0, 2.4), 1.8, 26, (1.0, 0.95, 0.88), (math.radians(55), 0, 0))
    for lamp in [o for o in bpy.context.scene.objects if o.type == "LIGHT"]:
        lamp.visible_glossy = False
    s.eye, s.look, s.exposure = (0, -0.3, 1.5), (0, 5.6, 0.85), 0.2


def court(s: Inside) -> None:
    """The judge's bench, the stands and the flags before walls of dark wood."""
    board = s.grain(WALNUT, 0.5, "z", "x", 4, 0.003, 0.32, 0.2)
    side = s.grain(WALNUT, 0.5, "z", "y", 4, 0.003, 0.32, 0.2)
    s.shell(
        9,
        9.5,
        4.4,
        s.cloth((0.055, 0.09, 0.15), (0.045, 0.075, 0.13)),
        board,
        s.plaster((0.62, 0.59, 0.52)),
        side,
    )
    rail = s.grain(((0.11, 0.05, 0.022), (0.30, 0.15, 0.07)), 0.3, "x", "z", 5, 0.0, 0.28, 0.3)
    post = s.grain(((0.11, 0.05, 0.022), (0.30, 0.15, 0.07)), 0.3, "z", "x", 5, 0.0, 0.28, 0.3)
    gold = s.material((0.62, 0.44, 0.16), 0.3, 0.9)
    for k in range(9):  # pilasters and panels
        x = -4.0 + k
        s.rounded(post, (x, 9.46, 2.1), (0.16, 0.12, 4.1), 0.02)
        if k < 8:
            for z, tall in ((0.75, 0.9), (2.5, 2.0)):
                s.rounded(post, (x + 0.5, 9.47, z), (0.64, 0.07, tall), 0.02)
    for z in (0.1, 1.35, 4.15, 4.3):
        s.slab(rail, (0, 9.4, z), (9, 0.2, 0.12))
    seal = [(0.001, 0), (0.52, 0), (0.52, 0.03), (0.46, 0.05), (0.44, 0.03), (0.001, 0.03)]
    with s.moved(shift(0, 9.34, 3.15), turn(90, "X")):
        s.lathe(gold, seal, n=48)
    for a, b in (((0, 2.86), (0, 3.44)), ((-0.28, 3.36), (0.28, 3.36)), ((-0.12, 2.86), (0.12, 2.86))):
        s.beams(rail, [((a[0], 9.28, a[1]), (b[0], 9.28, b[1]))], 0.035)
    for k in (-1, 1):
        s.lathe(rail, [(0.001, 0), (0.09, 0.02), (0.11, 0.07), (0.1, 0.07)], (k * 0.26, 9.27, 3.04), n=20)
        s.beams(
            rail,
            [
                ((k * 0.26, 9.28, 3.36), (k * 0.18, 9.28, 3.1)),
                ((k * 0.26, 9.28, 3.36), (k * 0.34, 9.28, 3.1)),
            ],
            0.012,
        )

    def desk(x: float, y: float, wide: float, tall: float, deep: float, n: int, foot: float = 0.0) -> None:
        s.slab(post, (x, y, foot + tall / 2), (wide, deep, tall))
        s.rounded(rail, (x, y - 0.03, foot + tall + 0.03), (wide + 0.16, deep + 0.2, 0.08), 0.02)
        s.rounded(rail, (x, y - 0.02, foot + 0.08), (wide + 0.06, deep + 0.06, 0.16), 0.02)
        part = wide / n
        for k in range(n):
            s.rounded(
                rail,
                (x - wide / 2 + part * (k + 0.5), y - deep / 2, foot + 0.53 * tall),
                (part - 0.16, 0.07, 0.58 * tall),
                0.02,
            )

    s.slab(rail, (0, 8.4, 0.2), (6.4, 2.1, 0.4))
    s.slab(rail, (0, 7.2, 0.1), (6.8, 0.5, 0.2))
    desk(0, 7.75, 3.4, 1.15, 0.5, 5, 0.4)
    desk(-2.5, 7.6, 1.3, 0.85, 0.45, 2, 0.2)
    desk(2.5, 7.6, 1.3, 0.85, 0.45, 2, 0.2)
    leather = s.material((0.055, 0.02, 0.014), 0.35)
    for x, z, g in ((0, 0.4, 1.25), (-0.95, 0.4, 1.0), (0.95, 0.4, 1.0)):
        s.rounded(leather, (x, 8.6, z + 1.12 * g), (0.62 * g, 0.16, 1.15 * g), 0.07)
        s.rounded(rail, (x, 8.66, z + 1.15 * g), (0.70 * g, 0.12, 1.24 * g), 0.05)
    block = s.grain(OAK)
    s.lathe(block, [(0.001, 0), (0.11, 0), (0.11, 0.03), (0.001, 0.03)], (0.42, 7.62, 1.62), n=24)
    with s.moved(shift(0.42, 7.62, 1.70), turn(90, "Y"), turn(25)):
        s.lathe(block, [(0.001, -0.1), (0.055, -0.1), (0.05, 0), (0.055, 0.1), (0.001, 0.1)], n=20)
    s.tube(block, [(0.42, 7.62, 1.7), (0.72, 7.52, 1.66)], 0.018, 8)
    for x in (-0.5,):
        s.lathe(gold, [(0.1, 0), (0.1, 0.02), (0.015, 0.04), (0.015, 0.32)], (x, 7.65, 1.63), n=18)
        s.rounded(s.material((0.02, 0.16, 0.07), 0.2), (x, 7.6, 1.96), (0.30, 0.12, 0.08), 0.03)
        s.point((x, 7.55, 1.86), 6, WARM, 0.05)
    for k, shade in ((-1, (0.02, 0.05, 0.26)), (1, (0.40, 0.012, 0.02))):
        s.tube(gold, [(k * 2.1, 8.9, 0.4), (k * 2.1, 8.9, 3.3)], 0.025, 8)
        s.ball(gold, (k * 2.1, 8.9, 3.36), 0.06, 12)
        s.drape(s.cloth(shade), (k * 2.1, 8.84), (k * 1.66, 8.80), 1.5, 3.2, 3, 0.05)
    # the bar, its gate open, and tables on both sides
    for k in (-1, 1):
        s.rounded(rail, (k * 2.95, 3.0, 0.92), (3.1, 0.16, 0.09), 0.02)
        s.rounded(rail, (k * 2.95, 3.0, 0.08), (3.1, 0.14, 0.16), 0.02)
        for j in range(15):
            s.lathe(
                post,
                [(0.035, 0.1), (0.05, 0.25), (0.025, 0.5), (0.05, 0.72), (0.035, 0.9)],
                (k * (1.5 + 0.205 * j), 3.0, 0),
                n=12,
            )
        s.rounded(post, (k * 1.36, 3.0, 0.52), (0.17, 0.17, 1.04), 0.02)
        s.rounded(rail, (k * 2.5, 5.0, 0.76), (2.0, 0.85, 0.06), 0.02)
        s.slab(post, (k * 2.5, 4.66, 0.4), (1.9, 0.05, 0.72))
        for x in (k * 1.6, k * 3.4):
            s.slab(post, (x, 5.0, 0.38), (0.07, 0.75, 0.74))
        for d in (-0.45, 0.45):
            s.put("S30", k * 2.5 + d, 4.2, 0, 180)
        s.slab(s.material((0.78, 0.76, 0.70), 0.9), (k * 2.2, 5.0, 0.80), (0.22, 0.3, 0.02))
        # the jury, or those who listen
        for j in range(2):
            s.slab(rail, (k * (3.8 + 0.5 * j), 7.0 - 0.3, 0.2 * j + 0.1), (0.5, 3.0, 0.2 + 0.4 * j))
        for j in range(3):
            z = 3.0
            s.lathe(gold, [(0.12, 0), (0.12, 0.03), (0.03, 0.06)], (k * 4.45, 3.4 + 2.3 * j, z - 0.5), n=16)
            s.bulb((k * 4.38, 3.4 + 2.3 * j, z - 0.28), 0.11, 18, WARM, 7)
    for x in (-2.0, 2.0):
        for y in (4.2, 7.0):
            s.lathe(
                s.shine((1.0, 0.86, 0.64), 3.2),
                [(0.001, -0.12), (0.2, -0.1), (0.3, 0.02), (0.28, 0.06)],
                (x, y, 3.6),
                n=28,
            )
            s.tube(gold, [(x, y, 3.6), (x, y, 4.4)], 0.02, 6)
            s.point((x, y, 3.3), 60, (1.0, 0.86, 0.66), 0.2)
    s.lamp((0, 5.6, 4.2), 3.0, 150, (1.0, 0.92, 0.80), (0, 0, 0))
    s.lamp((0, 0.2, 3.2), 2.4, 70, (1.0, 0.93, 0.84), (math.radians(60), 0, 0))
    s.eye, s.look, s.exposure = (0, -0.9, 1.65), (0, 9, 1.35), 0.35


def bowling(s: Inside) -> None:
    """Lanes that shine, pins at their ends in coloured light, balls in their rack."""
    lane = s.grain(((0.42, 0.25, 0.11), (0.72, 0.50, 0.27)), 0.045, "y", "x", 9, 0.0008, 0.08, 0.5)
    dark = s.material((0.02, 0.02, 0.024), 0.5)
    approach = s.grain(((0.32, 0.17, 0.07), (0.60, 0.38, 0.19)), 0.06, "y", "x", 5, 0.001, 0.10, 0.4)
    s.slab(approach, (0, 1.2, -0.05), (16, 8.4, 0.1))
    s.slab(dark, (0, 12.6, -0.16), (16, 15, 0.1))
    s.slab(dark, (0, 12, 4.0), (16, 30, 0.1))
    blue = s.material((0.02, 0.025, 0.10), 0.6)
    for k in (-1, 1):
        s.slab(blue, (k * 6.6, 12, 2), (0.1, 30, 4))
        for j, tone in enumerate(((1.0, 0.10, 0.55), (0.10, 0.55, 1.0), (0.6, 0.12, 1.0))):
            s.slab(s.shine(tone, 6), (k * 6.53, 12, 1.0 + 0.55 * j), (0.03, 30, 0.06))
    gutter, cap = s.material((0.05, 0.05, 0.06), 0.3), s.material((0.10, 0.06, 0.035), 0.35)
    white, red = s.material((0.80, 0.78, 0.74), 0.2), s.material((0.55, 0.015, 0.02), 0.3)
    pin = [
        (0.001, 0),
        (0.028, 0),
        (0.05, 0.08),
        (0.06, 0.13),
        (0.05, 0.2),
        (0.026, 0.27),
        (0.024, 0.29),
        (0.033, 0.33),
        (0.028, 0.37),
        (0.001, 0.385),
    ]
    before = set(bpy.context.scene.objects)
    s.lathe(white, [(1.7 * r, 1.7 * h) for r, h in pin], n=20)
    s.lathe(red, [(0.048, 0.42), (0.043, 0.45), (0.042, 0.48), (0.044, 0.5)], n=20)
    shapes = [o for o in bpy.context.scene.objects if o not in before]
    for k in range(-4, 5):
        x = 1.55 * k
        s.slab(lane, (x, 10.5, -0.05), (1.06, 10.2, 0.1))
        for d in (-1, 1):
            s.tube(gutter, [(x + d * 0.645, 5.5, -0.10), (x + d * 0.645, 15.5, -0.10)], 0.09, 12)
        s.slab(cap, (x + 0.775, 10.5, -0.03), (0.12, 10.2, 0.1))
        for j in range(-3, 4):
            s.faced(
                dark,
                [
                    (x + 0.14 * j - 0.03, 8.0 + 0.28 * (3 - abs(j)), 0.003),
                    (x + 0.14 * j + 0.03, 8.0 + 0.28 * (3 - abs(j)), 0.003),
                    (x + 0.14 * j, 8.28 + 0.28 * (3 - abs(j)), 0.003),
                ],
                [(0, 1, 2)],
            )
        for row in range(4):
            for j in range(row + 1):
                px, py = x + 0.25 * (j - row / 2), 13.0 + 0.27 * row
                for shape in shapes:
                    copy = shape.copy()
                    copy.location = (px, py, 0)
                    bpy.context.scene.collection.objects.link(copy)
        s.slab(dark, (x + 0.775, 14.2, 0.5), (0.2, 3.0, 1.1))
        s.lamp((x, 12.9, 1.25), 0.6, 9, (1.0, 0.95, 0.9), (math.radians(12), 0, 0))
    for shape in shapes:
        bpy.data.objects.remove(shape)
    s.slab(s.material((0.03, 0.03, 0.035), 0.8), (0, 14.6, 0.5), (16, 0.1, 1.6))
    for k in range(5):  # a glowing front above the pins
        tone = ((1.0, 0.12, 0.5), (0.12, 0.35, 1.0), (0.55, 0.1, 1.0))[k % 3]
        s.slab(s.shine(tone, 0.55), (-6.2 + 3.1 * k, 12.6, 1.85), (3.06, 0.1, 1.25))
        star = [
            (
                -6.2 + 3.1 * k + (0.45, 0.19)[q % 2] * math.sin(math.pi * q / 5),
                1.85 + (0.45, 0.19)[q % 2] * math.cos(math.pi * q / 5),
            )
            for q in range(10)
        ]
        s.prism(s.shine((1.0, 0.85, 0.35), 2.5), star, 12.45, 12.54)
    s.slab(s.shine((0.2, 0.7, 1.0), 6), (0, 12.5, 1.2), (16, 0.04, 0.05))
    s.slab(s.shine((1.0, 0.2, 0.6), 6), (0, 12.5, 2.5), (16, 0.04, 0.05))
    s.slab(dark, (0, 12.6, 3.3), (16, 0.1, 1.6))
    for y in (5.5, 8, 10.5):
        s.slab(s.shine((0.35, 0.5, 1.0), 3.5), (0, y, 3.93), (13, 0.08, 0.03))
        s.lamp((0, y, 3.85), 3.2, 120, (0.55, 0.6, 1.0), (0, 0, 0))
    for k in (-1, 1):  # racks of balls
        with s.moved(shift(k * 2.45, 3.7, 0)):
            s.rounded(dark, (0, 0, 0.36), (1.7, 0.5, 0.72), 0.08)
            s.rounded(s.material((0.40, 0.40, 0.42), 0.2, 0.9), (0, 0, 0.74), (1.8, 0.56, 0.06), 0.03)
            tones = (
                (0.55, 0.02, 0.03),
                (0.03, 0.12, 0.55),
                (0.62, 0.30, 0.02),
                (0.06, 0.35, 0.10),
                (0.30, 0.03, 0.42),
                (0.02, 0.02, 0.025),
                (0.70, 0.05, 0.35),
            )
            for j in range(7):
                s.ball(s.material(tones[j], 0.06), (-0.72 + 0.24 * j, 0, 0.88), 0.112, 28)
    s.lamp((-1.5, 1.5, 3.6), 2.5, 130, (1.0, 0.72, 0.85), (0, 0, 0))
    s.lamp((0, -0.8, 2.8), 2.0, 70, (1.0, 0.92, 0.85), (math.radians(50), 0, 0))
    studio.ambient(bpy.context.scene, (0.5, 0.5, 1.0), 0.10)
    s.eye, s.look, s.wide, s.exposure = (0, -0.6, 1.6), (0, 10, 0.72), 50, 0.35

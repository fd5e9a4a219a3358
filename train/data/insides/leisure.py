"""Where people go out: a cafe, a restaurant, a club, a ring, a pool, a court, an aquarium, galleries and studios."""

from __future__ import annotations

import math

import bpy
from data import studio
from data.insides.kit import OAK, PINE, Inside
from data.sites.lot import shift, turn
from data.stage import Colour


def gallery(s: Inside) -> None:
    """White walls, paintings under spotlights, a floor of oak."""
    s.shell(8, 9, 4.2, s.grain(PINE, 0.16, "y", "x", 2.2, 0.002, 0.28), s.plaster((0.78, 0.78, 0.77), 0.02))
    frame = s.material((0.03, 0.025, 0.02), 0.4)
    works = ("sea3", "mountain5", "beach5", "valley12-harro", "sky3", "fields0", "snow4")
    for k, (x, tall, wide) in enumerate(((-2.3, 1.2, 1.0), (0.0, 1.5, 2.2), (2.3, 1.2, 1.0))):
        s.hang(works[k], frame, (x, 8.98, 1.75), tall, 0, wide)
        s.spot((x, 7.2, 4.0), (x, 9, 1.7), 46, 260, (1.0, 0.93, 0.84))
    for side in (-1, 1):
        for k, y in enumerate((4.4, 6.8)):
            s.hang(works[3 + k + (side > 0)], frame, (side * 3.98, y, 1.75), 1.15, side * 90, 1.5)
            s.spot((side * 2.4, y, 4.0), (side * 4, y, 1.7), 46, 240, (1.0, 0.93, 0.84))
    rail, black = s.material((0.05, 0.05, 0.05), 0.5), s.material((0.02, 0.02, 0.02), 0.5)
    for x in (-2.4, 0, 2.4):
        s.slab(rail, (x, 5, 4.1), (0.04, 8, 0.04))
        for y in (3.2, 5.0, 7.2):
            s.tube(black, [(x, y, 4.08), (x, y + 0.06, 3.88)], 0.045, 10)
    with s.moved(shift(0, 6.6, 0)):
        s.rounded(s.material((0.10, 0.09, 0.085), 0.6), (0, 0, 0.42), (1.7, 0.5, 0.1), 0.02)
        for x in (-0.7, 0.7):
            s.slab(black, (x, 0, 0.19), (0.05, 0.42, 0.38))
    s.lamp((0, 4.2, 4.1), 3.5, 120, (1.0, 0.97, 0.93), (0, 0, 0))
    s.look, s.exposure = (0, 10, 1.05), 0.0


def photo_studio(s: Inside) -> None:
    """Grey seamless paper between two soft boxes."""
    dark = s.plaster((0.075, 0.075, 0.08))
    s.shell(9, 8, 4.4, s.material((0.045, 0.045, 0.048), 0.35), dark, s.material((0.05, 0.05, 0.05), 0.9))
    paper = s.material((0.46, 0.46, 0.47), 0.9)
    line = [(0.9, 0.006), (4.6, 0.006)] + [(4.6 + 1.3 * math.sin(a), 0.006 + 1.3 - 1.3 * math.cos(a)) for a in
            [math.pi / 2 * k / 16 for k in range(1, 17)]] + [(5.9, 3.6)]  # fmt: skip
    s.faced(
        paper,
        [(x, y, z) for x in (-2.5, 2.5) for y, z in line],
        [(k, k + 1, len(line) + k + 1, len(line) + k) for k in range(len(line) - 1)],
        True,
    )
    s.tube(s.material((0.6, 0.6, 0.6), 0.3, 0.8), [(-2.9, 5.9, 3.62), (2.9, 5.9, 3.62)], 0.05, 12)
    black, steel = s.material((0.012, 0.012, 0.013), 0.5), s.material((0.5, 0.5, 0.52), 0.3, 0.9)
    for side in (-1, 1):
        s.tube(black, [(side * 2.8, 5.9, 0), (side * 2.8, 5.9, 3.7)], 0.03, 8)
        with s.moved(shift(side * 2.35, 4.2, 2.05), turn(side * 52)):
            s.slab(s.shine((1.0, 0.97, 0.93), 5.0), (0, -0.2, 0), (0.95, 0.02, 1.35))
            s.loft(black, [[(-0.5, -0.21, -0.7), (0.5, -0.21, -0.7), (0.5, -0.21, 0.7), (-0.5, -0.21, 0.7)],
                [(-0.1, 0.3, -0.1), (0.1, 0.3, -0.1), (0.1, 0.3, 0.1), (-0.1, 0.3, 0.1)]])  # fmt: skip
            s.tube(black, [(0, 0.3, 0), (0, 0.55, 0)], 0.09, 12)
        s.tube(steel, [(side * 2.45, 4.45, 0), (side * 2.45, 4.45, 2.0)], 0.018, 8)
        for a in (0.3, 2.4, 4.5):
            s.tube(
                black,
                [
                    (side * 2.45, 4.45, 0.55),
                    (side * 2.45 + 0.5 * math.cos(a), 4.45 + 0.5 * math.sin(a), 0.02),
                ],
                0.014,
                6,
            )
        s.lamp(
            (side * 2.1, 3.6, 2.1),
            1.2,
            95 if side < 0 else 45,
            (1.0, 0.96, 0.92),
            (0, math.radians(-side * -62), 0),
        )
    s.spot((0, 3.0, 4.2), (0, 5.9, 1.5), 58, 260, (1, 1, 1))
    s.lamp((0, 2.6, 4.2), 2.0, 60, (1, 0.98, 0.95), (0, 0, 0))
    s.look, s.exposure = (0, 10, 1.05), 0.1


def boxing(s: Inside) -> None:
    """In the ring, under the lamps, the crowd in the dark."""
    canvas = s.worn(s.material((0.30, 0.36, 0.46), 0.85), 0.2, 2)
    s.rounded(canvas, (0, 4.0, -0.1), (8.4, 8.4, 0.2), 0.05)
    s.slab(s.material((0.015, 0.015, 0.02), 0.8), (0, 20, -1.25), (60, 60, 0.1))
    ropes = [s.material(c, 0.45) for c in ((0.55, 0.015, 0.02), (0.75, 0.74, 0.72), (0.02, 0.06, 0.42))]
    post = {-1: s.material((0.5, 0.012, 0.02), 0.4), 1: s.material((0.02, 0.05, 0.4), 0.4)}
    for side in (-1, 1):
        s.tube(
            s.material((0.3, 0.3, 0.32), 0.3, 0.8), [(side * 4.0, 7.9, -1), (side * 4.0, 7.9, 1.55)], 0.07, 12
        )
        for z in (0.45, 0.85, 1.25):
            s.rounded(post[side], (side * 3.85, 7.75, z), (0.26, 0.26, 0.2), 0.05)
        s.rounded(post[side], (side * 3.85, 7.75, 0.85), (0.2, 0.2, 1.1), 0.05)
        for k, z in enumerate((0.45, 0.85, 1.25)):
            s.tube(ropes[k], [(side * 3.85, -1, z), (side * 3.85, 7.75, z)], 0.035, 8)
    for k, z in enumerate((0.45, 0.85, 1.25)):
        s.tube(ropes[k], [(-3.85, 7.75, z), (3.85, 7.75, z)], 0.035, 8)
    for x in (-1.3, 1.3):
        s.tube(ropes[1], [(x, 7.75, 0.45), (x, 7.75, 1.25)], 0.015, 6)
    tones: list[Colour] = [
        (0.10, 0.07, 0.06),
        (0.05, 0.06, 0.10),
        (0.14, 0.03, 0.03),
        (0.10, 0.10, 0.11),
        (0.03, 0.07, 0.05),
    ]
    coats = [s.material(c, 0.9) for c in tones]
    skins = [s.material(c, 0.7) for c in ((0.34, 0.21, 0.15), (0.20, 0.11, 0.07), (0.42, 0.28, 0.20))]
    for row in range(9):
        for k in range(34):
            x, y, z = -10 + 0.62 * k + s.rng.uniform(-0.1, 0.1), 9.6 + 0.9 * row, -1.0 + 0.36 * row
            s.ball(s.rng.choice(coats), (x, y, z + 0.75), (0.25, 0.16, 0.36), 10)
            s.ball(s.rng.choice(skins), (x, y - 0.03, z + 1.25), (0.095, 0.1, 0.125), 10)
    lamp = s.shine((1.0, 0.97, 0.9), 22)
    steel = s.material((0.03, 0.03, 0.035), 0.5, 0.6)
    for x in (-2.7, -0.9, 0.9, 2.7):
        for y, z in ((8.4, 4.3),):
            s.lathe(steel, [(0.3, 0), (0.26, 0.3), (0.1, 0.42)], (x, y, z), n=20)
            s.lathe(lamp, [(0.001, 0.03), (0.26, 0.03)], (x, y, z), n=20)
            s.spot((x, y - 1.2, z + 1.2), (0.4 * x, 3.8, 0), 62, 620, (1.0, 0.95, 0.86))
    s.beams(steel, [((-6, 8.4, 4.75), (6, 8.4, 4.75)), ((-6, 8.4, 5.2), (6, 8.4, 5.2))]
            + [((-6 + 0.6 * k, 8.4, 4.75 + 0.45 * (k % 2)), (-5.4 + 0.6 * k, 8.4,
            5.2 - 0.45 * (k % 2))) for k in range(20)], 0.05)  # fmt: skip
    for _ in range(16):
        at = (s.rng.uniform(-9, 9), s.rng.uniform(13, 17), s.rng.uniform(1.5, 3.5))
        s.bulb(at, 0.035, 0, (0.85, 0.92, 1.0), 26)
    s.shafts((0.8, 0.88, 1.0), [(x, 8.3, 1.5, 4.6, 0.35) for x in (-2.7, -0.9, 0.9, 2.7)], 0.0)
    s.lamp((0, 3.8, 5.2), 3, 160, (1.0, 0.97, 0.92), (0, 0, 0))
    s.lamp((0, 8.5, 5), 3, 60, (0.6, 0.7, 1.0), (math.radians(-55), 0, 0))
    s.look, s.exposure = (0, 10, 1.0), 0.05


def court(s: Inside) -> None:
    """A gym hall with a basketball court."""
    floor = s.grain(((0.40, 0.22, 0.10), (0.62, 0.40, 0.21)), 0.07, "y", "x", 1.4, 0.001, 0.2, 0.4)
    wall = s.tiled(((0.56, 0.55, 0.52), (0.52, 0.51, 0.48)), (0.4, 0.2), "xz", 0.006, 0.9, 0.5)
    side = s.tiled(((0.56, 0.55, 0.52), (0.52, 0.51, 0.48)), (0.4, 0.2), "yz", 0.006, 0.9, 0.5)
    s.shell(17, 20, 8, floor, wall, s.material((0.42, 0.43, 0.45), 0.8), side)
    line, paint = s.material((0.80, 0.80, 0.78), 0.35), s.material((0.03, 0.10, 0.30), 0.3)
    s.slab(paint, (0, 15.6, 0.002), (4.9, 5.8, 0.004))
    for x, y, w, d in ((0, 18.5, 15, 0.06), (-7.4, 9, 0.06, 22), (7.4, 9, 0.06, 22), (-2.45, 15.6, 0.06, 5.8),
            (2.45, 15.6, 0.06, 5.8),
            (0, 12.7, 4.9, 0.06), (0, 4.6, 15, 0.06)):  # fmt: skip
        s.slab(line, (x, y, 0.004), (w, d, 0.006))
    for r, cy, a0, a1 in (
        (1.8, 12.7, math.pi, 2 * math.pi),
        (6.75, 17.0, math.pi * 1.02, math.pi * 1.98),
        (1.8, 4.6, 0, 2 * math.pi),
    ):
        arc = [a0 + (a1 - a0) * k / 60 for k in range(61)]
        s.faced(line, [(q * math.cos(a), cy + q * math.sin(a), 0.006) for q in (r - 0.03, r + 0.03) for a in arc],
            [(k, k + 1, 62 + k, 61 + k) for k in range(60)])  # fmt: skip
    steel, orange = s.material((0.12, 0.13, 0.15), 0.4, 0.5), s.material((0.80, 0.20, 0.03), 0.4)
    s.slab(s.clear((0.85, 0.9, 0.92), 0.35), (0, 17.2, 3.5), (1.8, 0.04, 1.05))
    for a, b in (((-0.9, 2.98), (0.9, 2.98)), ((-0.9, 4.02), (0.9, 4.02)), ((-0.9, 2.98), (-0.9, 4.02)), ((0.9,
            2.98), (0.9, 4.02)),
            ((-0.3, 3.15), (0.3, 3.15)), ((-0.3, 3.6), (0.3, 3.6)), ((-0.3, 3.15), (-0.3, 3.6)), ((0.3, 3.15),
            (0.3, 3.6))):  # fmt: skip
        s.beam(line, (a[0], 17.16, a[1]), (b[0], 17.16, b[1]), 0.05)
    s.lathe(
        orange,
        [(0.225, -0.012), (0.25, -0.012), (0.25, 0.012), (0.225, 0.012), (0.225, -0.012)],
        (0, 16.85, 3.05),
        n=32,
    )
    net = s.material((0.85, 0.85, 0.83), 0.8)
    for k in range(12):
        t = 2 * math.pi * k / 12
        for u in (t + math.pi / 4, t - math.pi / 4):
            s.beam(
                net,
                (0.23 * math.cos(t), 16.85 + 0.23 * math.sin(t), 3.03),
                (0.13 * math.cos(u), 16.85 + 0.13 * math.sin(u), 2.6),
                0.014,
            )
    s.beams(
        steel,
        [
            ((0, 17.25, 3.5), (0, 19.9, 4.4)),
            ((0, 17.25, 3.2), (0, 19.9, 3.0)),
            ((0, 17.25, 3.3), (1.2, 19.9, 3.6)),
            ((0, 17.25, 3.3), (-1.2, 19.9, 3.6)),
        ],
        0.1,
    )
    pad = s.material((0.03, 0.10, 0.30), 0.6)
    for k in range(10):
        s.rounded(pad, (-6.75 + 1.5 * k, 19.9, 1.0), (1.44, 0.12, 1.9), 0.03)
    for k in range(7):
        s.slab(s.shine((0.80, 0.90, 1.0), 2.2), (-6.9 + 2.3 * k, 19.93, 5.9), (2.0, 0.04, 1.5))
        for d in (-0.5, 0, 0.5):
            s.slab(steel, (-6.9 + 2.3 * k + d, 19.9, 5.9), (0.05, 0.06, 1.5))
    wood, seat = s.grain(OAK, 0.3, "y", "x"), s.material((0.04, 0.12, 0.34), 0.5)
    for row in range(5):
        for sign in (-1, 1):
            s.slab(
                wood if row % 2 else seat,
                (sign * (7.75 + 0.18 * row), 11, 0.35 + 0.36 * row),
                (0.4, 13, 0.08),
            )
            s.slab(steel, (sign * (7.95 + 0.18 * row), 11, 0.17 + 0.36 * row), (0.04, 13, 0.34))
    tube = s.shine((1.0, 0.98, 0.94), 9)
    for y in (4, 8, 12, 16):
        for z in (6.9, 7.7):
            s.beam(steel, (-8.5, y, z), (8.5, y, z), 0.14)
        s.beams(
            steel,
            [
                ((-8.5 + 1.0 * k, y, 6.9 + 0.8 * (k % 2)), (-7.5 + 1.0 * k, y, 7.7 - 0.8 * (k % 2)))
                for k in range(17)
            ],
            0.07,
        )
        for x in (-4.5, 0, 4.5):
            s.slab(tube, (x, y + 2, 7.2), (1.3, 0.35, 0.06))
            s.lamp((x, y + 2, 7.1), 1.4, 190, (1.0, 0.97, 0.92), (0, 0, 0))
    s.look, s.exposure = (0, 10, 1.2), 0.05


def pool(s: Inside) -> None:
    """Lanes of an indoor pool before high windows."""
    tile = ((0.64, 0.68, 0.69), (0.60, 0.64, 0.66))
    deck = s.tiled(((0.55, 0.55, 0.52), (0.50, 0.50, 0.475)), (0.3, 0.3), "xy", 0.008, 0.25)
    s.slab(deck, (0, 1.3, -0.1), (20, 8.0, 0.2))
    for k in (-1, 1):
        s.slab(deck, (k * 8.6, 16, -0.1), (4.2, 30, 0.2))
        s.slab(s.tiled(tile, (0.2, 0.2), "yz", 0.006, 0.25), (k * 10, 14, 3.5), (0.2, 34, 7))
    s.slab(deck, (0, 30.5, -0.1), (20, 4, 0.2))
    s.slab(s.tiled(tile, (0.2, 0.2), "xz", 0.006, 0.25), (0, 32, 3.5), (20, 0.2, 7))
    s.slab(s.grain(PINE, 0.3, "y", "x", 6), (0, 14, 7.05), (20, 34, 0.1))
    basin = s.tiled(
        ((0.10, 0.52, 0.62), (0.085, 0.48, 0.58)), (0.25, 0.25), "xy", 0.012, 0.4, 0, (0.5, 0.72, 0.76)
    )
    s.slab(basin, (0, 17, -1.25), (13.2, 24, 0.1))
    s.slab(s.tiled(tile, (0.25, 0.25), "xz", 0.01, 0.3), (0, 28.6, -0.7), (13.2, 0.1, 1.2))
    water = s.material((0.20, 0.62, 0.70), 0.03)
    shader = water.node_tree.nodes["Principled BSDF"]
    shader.inputs["Alpha"].default_value = 0.28
    where = s.node(water, "NewGeometry").outputs["Position"]
    waves = s.node(water, "TexNoise", Vector=where, Scale=1.7, Detail=3.0, Distortion=0.6)
    lift = s.node(water, "Bump", Height=waves.outputs["Fac"], Strength=0.35, Distance=0.12)
    water.node_tree.links.new(lift.outputs[0], shader.inputs["Normal"])
    s.faced(
        water,
        [(-6.6, 5.2, -0.16), (6.6, 5.2, -0.16), (6.6, 28.6, -0.16), (-6.6, 28.6, -0.16)],
        [(0, 1, 2, 3)],
    )
    s.slab(s.material((0.03, 0.12, 0.30), 0.4), (0, 5.27, -0.1), (13.2, 0.1, 0.2))
    red, white, blue = (
        s.material((0.65, 0.03, 0.03), 0.4),
        s.material((0.8, 0.8, 0.78), 0.4),
        s.material((0.03, 0.10, 0.5), 0.4),
    )
    for k in range(5):
        x = -4.4 + 2.2 * k
        for i, (a, b) in enumerate(((5.3, 8.5), (8.5, 25), (25, 28.5))):
            n = int((b - a) / 0.28)
            for j in range(n):
                s.tube(
                    (red, white, blue)[0 if i != 1 else 1 + j % 2],
                    [(x, a + 0.28 * j, -0.13), (x, a + 0.28 * j + 0.22, -0.13)],
                    0.07,
                    8,
                )
    for k in range(6):
        x = -5.5 + 2.2 * k
        s.slab(s.material((0.02, 0.06, 0.16), 0.5), (x, 17, -1.19), (0.3, 21, 0.01))
        if abs(x) > 2:
            s.rounded(white, (x, 4.75, 0.32), (0.55, 0.55, 0.08), 0.02)
            s.slab(blue, (x, 4.75, 0.14), (0.35, 0.4, 0.3))
    frame = s.material((0.25, 0.28, 0.30), 0.4, 0.5)
    for k in range(9):
        y = 2.0 + 3.3 * k
        s.slab(s.shine((0.80, 0.92, 1.0), 2.6), (-9.88, y, 3.6), (0.03, 3.1, 4.6))
        for d in (-1.6, 0, 1.6):
            s.slab(frame, (-9.84, y + d, 3.6), (0.08, 0.09, 4.7))
        s.slab(frame, (-9.84, y, 3.0), (0.08, 3.3, 0.08))
        s.day((-9.6, y, 3.6), 3.0, 420, -90)
        s.beam(s.grain(OAK, 0.4, "x", "z", 9), (-10, y, 6.7), (10, y, 6.7), 0.4)
        s.slab(s.shine((1.0, 0.97, 0.9), 6), (2.5, y + 1.6, 6.95), (1.6, 0.3, 0.05))
    s.pane(s.seen("forest4", 1.6), (0, 31.88, 3.4), (13, 4.2))
    for k in range(8):
        s.slab(frame, (-6.5 + 13 * k / 7, 31.84, 3.4), (0.12, 0.1, 4.3))
    for z in (1.3, 2.6, 5.5):
        s.slab(frame, (0, 31.84, z), (13, 0.1, 0.1))
    s.lamp((2, 5, 6.6), 4, 300, (1.0, 0.97, 0.92), (0, 0, 0))
    s.lamp((2, 18, 6.6), 6, 500, (1.0, 0.97, 0.92), (0, 0, 0))
    s.look, s.exposure = (0, 10, 1.1), -0.05


def aquarium(s: Inside) -> None:
    """A dark hall before a great window into the sea."""
    dark = s.material((0.012, 0.016, 0.022), 0.6)
    s.shell(14, 9, 5.2, s.material((0.018, 0.022, 0.03), 0.16), dark)
    view = s.seen("coral-reef", 1.7, True)
    s.pane(view, (0, 8.9, 2.75), (6.6, 4.4))
    for k in (-1, 1):
        with s.moved(shift(k * 5.9, 7.4, 2.75), turn(-34 * k)):
            s.pane(s.seen("underwater", 1.5, True), (0, 0, 0), (5.4, 4.4))
    for k in (-1, 1):
        s.slab(dark, (k * 3.45, 8.7, 2.6), (0.35, 0.4, 5.2))
    for z, t in ((0.28, 0.56), (5.05, 0.5)):
        s.slab(dark, (0, 8.6, z), (14, 0.6, t))
    steel = s.material((0.25, 0.28, 0.32), 0.3, 0.9)
    for z in (0.95,):
        s.tube(steel, [(-6, 7.6, z), (6, 7.6, z)], 0.03, 8)
    for k in range(9):
        s.tube(steel, [(-6 + 1.5 * k, 7.6, 0), (-6 + 1.5 * k, 7.6, 0.95)], 0.02, 8)
    studio.ambient(bpy.context.scene, (0.1, 0.35, 0.8), 0.08)
    s.lamp((0, 8.5, 2.75), 4.2, 130, (0.10, 0.45, 1.0), (math.radians(-90), 0, 0))
    for k in (-1, 1):
        s.lamp((k * 5.0, 7.0, 2.75), 3.0, 45, (0.10, 0.42, 1.0), (math.radians(-90), 0, math.radians(34 * k)))
    for k in range(7):
        s.bulb((-6 + 2 * k, 5.0, 5.1), 0.05, 1.5, (0.5, 0.75, 1.0), 10)
    s.look, s.exposure = (0, 10, 1.5), 0.25

"""Small things of the house and the pocket made of simple shapes, as buildings.py does."""

from __future__ import annotations

import math
import random
from typing import Any

from data.sites.lot import Builder, Site, around, curve, shift, turn
from data.sites.props import clear
from data.sites.surfaces import BLACK, GOLD

CHROME, BRASS, LEATHER = (0.72, 0.73, 0.75), (0.78, 0.50, 0.14), (0.10, 0.04, 0.02)


def _brilliant(s: Site, material: Any, r: float) -> None:
    """A cut stone, its girdle at z = 0."""
    n = 16
    table = [(0.56 * r * math.cos(a), 0.56 * r * math.sin(a), 0.34 * r) for a in around(8, math.pi / 8)]
    crown = [(0.82 * r * math.cos(a), 0.82 * r * math.sin(a), 0.2 * r) for a in around(8)]
    girdle = [(r * math.cos(a), r * math.sin(a), 0) for a in around(n)]
    waist = [(0.45 * r * math.cos(a), 0.45 * r * math.sin(a), -0.52 * r) for a in around(8)]
    points = [*table, *crown, *girdle, *waist, (0, 0, -0.98 * r)]
    faces: list[tuple[int, ...]] = [tuple(range(8))]
    for k in range(8):
        j, a, b, c = (k + 1) % 8, 16 + 2 * k, 16 + (2 * k + 1) % n, 16 + (2 * k + 2) % n
        faces += [(8 + k, 8 + j, k), (k, 8 + j, j), (8 + k, a, b), (8 + k, b, 8 + j), (8 + j, b, c)]
        faces += [(32 + k, b, a), (32 + k, 32 + j, b), (32 + j, c, b), (40, 32 + j, 32 + k)]
    s.form(material, points, faces)


def _jewel(s: Site, colour: Any) -> Any:
    """Facets of many tones, as light makes them in a cut stone."""
    material = s.material(colour, 0.02)
    nodes, links = material.node_tree.nodes, material.node_tree.links
    shader, where, cells, ramp = nodes["Principled BSDF"], *(nodes.new(f"ShaderNode{n}")
        for n in ("NewGeometry", "TexWhiteNoise", "ValToRGB"))  # fmt: skip
    links.new(where.outputs["True Normal"], cells.inputs["Vector"])
    links.new(cells.outputs["Value"], ramp.inputs["Fac"])
    s.fill(ramp, [(0, tuple(0.35 * c for c in colour)), (0.6, colour), (1, tuple(min(1.0, 1.5 * c + 0.12)
        for c in colour))])  # fmt: skip
    links.new(ramp.outputs["Color"], shader.inputs["Base Color"])
    return material


def gem(s: Site, colour: Any) -> None:
    with s.moved(turn(24, "X"), turn(10)):
        _brilliant(s, _jewel(s, colour), 1)


def magnifier(s: Site) -> None:
    steel, wood = s.material(BRASS, 0.2, 1), s.paint((0.18, 0.06, 0.025), 0.25)
    with s.moved(turn(38, "Y")):
        s.tube(steel, [(0.5 * math.cos(a), 0, 0.9 + 0.5 * math.sin(a)) for a in around(64)], 0.05, 12,
            loop=True)  # fmt: skip
        s.lathe(clear(s, (0.75, 0.88, 0.96), 0.3), [(0.47, -0.02), (0.3, -0.06), (0.001, -0.075)], (0, 0,
            0.9), "y", 48, 80)  # fmt: skip
        s.lathe(steel, [(0.04, 0.4), (0.06, 0.36), (0.06, 0.2), (0.075, 0.18)], n=24)
        s.lathe(wood, curve([(0.07, 0.19), (0.085, 0.0), (0.075, -0.4), (0.09, -0.62), (0.06, -0.7), (0.001,
            -0.72)], 4), n=32, smooth=60)  # fmt: skip


def padlock(s: Site) -> None:
    brass, steel = s.worn(s.material(BRASS, 0.28, 1), 0.12, 6, 0.02), s.material(CHROME, 0.16, 1)
    s.rounded(brass, (0, 0, 0.4), (0.9, 0.36, 0.8), 0.1)
    s.tube(steel, [(-0.28, 0, 0.7), (-0.28, 0, 1.05), *[(-0.28 * math.cos(a), 0, 1.05 + 0.28 * math.sin(a))
        for a in [math.pi * k / 16 for k in range(17)]], (0.28, 0, 0.7)], 0.075, 16)  # fmt: skip
    s.lathe(steel, [(0.14, -0.19), (0.14, -0.17)], (0, 0, 0.4), "y")
    s.lathe(s.material(BLACK, 0.6), [(0.055, -0.2), (0.05, -0.18)], (0, 0, 0.44), "y")
    s.slab(s.material(BLACK, 0.6), (0, -0.195, 0.35), (0.05, 0.02, 0.16))


def magnet(s: Site) -> None:
    red, steel = s.paint((0.52, 0.01, 0.012), 0.3), s.material(CHROME, 0.25, 0.9)

    def bow(r: float) -> list[tuple[float, float]]:
        return [(r * math.cos(a), r * math.sin(a)) for a in [math.pi + math.pi * k / 24 for k in range(25)]]

    with s.moved(turn(180, "Y"), turn(14, "Y")):
        outer, inner = bow(0.8), bow(0.4)
        s.prism(red, [(-0.8, 0.75), *outer, (0.8, 0.75), (0.4, 0.75), *inner[::-1], (-0.4, 0.75)], -0.18,
            0.18)  # fmt: skip
        for x in (-0.6, 0.6):
            s.slab(steel, (x, 0, 0.95), (0.4, 0.36, 0.4))


def dumbbell(s: Site) -> None:
    black, steel = s.material((0.03, 0.03, 0.032), 0.45), s.material(CHROME, 0.22, 0.95)
    with s.moved(turn(24), shift(0, 0, 0.4)):
        s.lathe(steel, [(0.05, -0.5), (0.06, -0.2), (0.072, 0), (0.06, 0.2), (0.05, 0.5)], axis="x", n=24)
        for x in (-1, 1):
            plate = [(0.01, 0.3), (0.36, 0.3), (0.4, 0.34), (0.4, 0.66), (0.36, 0.7), (0.22, 0.7), (0.2,
                0.68), (0.01, 0.68)]  # fmt: skip
            s.lathe(black, [(r, x * h) for r, h in plate], axis="x", n=6, smooth=20)
            s.lathe(steel, [(0.14, 0.69 * x), (0.14, 0.71 * x), (0.001, 0.71 * x)], axis="x", n=32)


def bowling(s: Site) -> None:
    white, red = s.paint((0.87, 0.86, 0.82), 0.15), (0.55, 0.01, 0.015)
    s.band(white, 1.02, 1.06, [red], 1, False)
    s.band(white, 1.1, 1.14, [red], 1, False)
    pin = curve([(0.1, 0), (0.13, 0.04), (0.2, 0.3), (0.23, 0.48), (0.19, 0.72), (0.11, 0.98), (0.09, 1.08),
        (0.105, 1.22), (0.12, 1.32), (0.09, 1.44), (0.001, 1.5)], 5)  # fmt: skip
    for x, y in ((0, 0), (-0.35, 0.55), (0.35, 0.55), (-0.7, 1.1), (0, 1.1), (0.7, 1.1)):
        s.lathe(white, pin, (x, y, 0), n=40, smooth=80)
    ball = s.worn(s.paint((0.02, 0.06, 0.30), 0.1), 0.5, 3, 0)
    s.ball(ball, (0.75, -0.35, 0.43), 0.43, 64)
    for a, b in ((-0.08, 0.08), (0.08, 0.1), (0.0, -0.06)):
        s.ball(s.material(BLACK, 0.6), (0.68 + a, -0.35 - 0.36, 0.66 + b), 0.045, 16)


def bucket(s: Site) -> None:
    tin, wood = s.worn(s.material((0.60, 0.62, 0.64), 0.3, 0.9), 0.25, 4, 0.05), s.wood((0.40, 0.22, 0.1))
    s.lathe(tin, [(0.01, 0.02), (0.34, 0.0), (0.5, 0.85), (0.53, 0.87), (0.5, 0.89), (0.48, 0.85), (0.33,
        0.06), (0.01, 0.05)], n=64)  # fmt: skip
    for z, r in ((0.12, 0.366), (0.62, 0.46)):
        s.lathe(tin, [(r, z), (r + 0.015, z + 0.02), (r + 0.008, z + 0.04), (r - 0.02, z)], n=64)
    s.tube(tin, [(0.52 * math.cos(a), -0.18 * math.sin(a), 0.82 + 0.44 * math.sin(a))
        for a in [math.pi * k / 24 for k in range(25)]], 0.017, 8)  # fmt: skip
    s.tube(wood, [(-0.13, -0.18, 1.26), (0.13, -0.18, 1.26)], 0.045, 16)
    for x in (-0.51, 0.51):
        s.ball(tin, (x, 0, 0.8), 0.05, 12)


def cauldron(s: Site) -> None:
    iron = s.worn(s.material((0.035, 0.035, 0.037), 0.5, 0.6), 0.4, 5, 0.15)
    s.lathe(iron, [(0.01, 0.2), *curve([(0.3, 0.24), (0.62, 0.5), (0.72, 0.85), (0.6, 1.15), (0.54, 1.22)],
        6), (0.62, 1.28), (0.62, 1.33), (0.52, 1.33), (0.5, 1.2)], n=64, smooth=60)  # fmt: skip
    brew = s.worn(s.material((0.10, 0.55, 0.06), 0.2, 0, 0.35), 0.3, 5, 0.2)
    s.lathe(brew, [(0.53, 1.24), (0.01, 1.25)], n=48)
    luck = random.Random(5)
    for k in range(26):
        r, a = 0.48 * luck.random() ** 0.5, 2.4 * k
        s.ball(brew, (r * math.cos(a), r * math.sin(a), 1.25), luck.uniform(0.03, 0.1), 16)
    for a in around(3, -math.pi / 2 + 0.4):
        s.tube(iron, [(0.4 * math.cos(a), 0.4 * math.sin(a), 0.4), (0.52 * math.cos(a), 0.52 * math.sin(a),
            0.15), (0.55 * math.cos(a), 0.55 * math.sin(a), 0)], [0.1, 0.075, 0.06])  # fmt: skip
    for x in (-1, 1):
        s.tube(iron, [(x * (0.72 + 0.12 * math.sin(a)), 0, 1.0 + 0.13 * math.cos(a))
            for a in [math.pi * k / 10 for k in range(11)]], 0.03, 8)  # fmt: skip


def witch_hat(s: Site) -> None:
    cloth = s.worn(s.material((0.025, 0.022, 0.03), 0.95), 0.3, 6, 0.2)
    band = s.material((0.25, 0.04, 0.38), 0.7)
    s.lathe(cloth, [(1.0, 0.03), (0.8, 0.0), (0.5, 0.05), (0.46, 0.08), (0.5, 0.03), (0.8, -0.03), (1.0,
        0.03)], n=72, smooth=80)  # fmt: skip
    path = [(0, 0, 0.05), (0, 0, 0.3), (0.01, 0, 0.6), (0.06, 0, 0.95), (0.2, 0.02, 1.22), (0.42, 0.03, 1.36)]
    s.tube(cloth, path, [0.47, 0.4, 0.29, 0.18, 0.1, 0.02], 48)
    s.lathe(band, [(0.485, 0.06), (0.455, 0.22), (0.43, 0.22), (0.45, 0.06)], n=64)
    gold = s.material(GOLD, 0.25, 1)
    s.beams(gold, [((-0.1, -0.475, 0.06), (0.1, -0.475, 0.06)), ((-0.1, -0.46, 0.23), (0.1, -0.46, 0.23)),
        ((-0.1, -0.47, 0.05), (-0.1, -0.455, 0.24)), ((0.1, -0.47, 0.05), (0.1, -0.455, 0.24))],
        0.035)  # fmt: skip


def top_hat(s: Site) -> None:
    silk, band = s.material((0.02, 0.02, 0.022), 0.4), s.material((0.30, 0.01, 0.02), 0.5)
    silk.node_tree.nodes["Principled BSDF"].inputs["Sheen Weight"].default_value = 0.3
    s.lathe(silk, curve([(0.52, 0.02), (0.5, 0.3), (0.51, 0.6), (0.56, 0.85), (0.57, 0.9)], 4) , n=64,
        smooth=50)  # fmt: skip
    brim = [[(r * math.cos(a), 1.08 * r * math.sin(a), z + 0.09 * math.cos(a) ** 2 * (r - 0.5) / 0.33) for r,
        z in ((0.5, 0.0), (0.83, 0.02), (0.84, 0.05), (0.5, 0.03))] for a in around(72)]  # fmt: skip
    s.loft(silk, brim, 50, loop=True)
    s.lathe(band, [(0.53, 0.03), (0.515, 0.2), (0.5, 0.2), (0.5, 0.03)], n=64)


def gold_bars(s: Site) -> None:
    gold = s.worn(s.material((0.85, 0.56, 0.13), 0.18, 1), 0.06, 5, 0.02)
    for x, y, z, yaw in ((-0.55, 0, 0, 0), (0, 0.02, 0, 2), (0.56, 0, 0, -2), (-0.28, 0, 0.26, 1), (0.28,
        0.03, 0.26, -3), (0.0, -0.02, 0.52, 6)):  # fmt: skip
        with s.moved(shift(x, y, z), turn(yaw)):
            s.loft(gold, [[(a * u, 1.0 * v * b, h) for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))] for a, b,
                h in ((0.25, 0.72, 0.0), (0.26, 0.73, 0.02), (0.2, 0.66, 0.23), (0.18, 0.64, 0.25))],
                0)  # fmt: skip


def kite(s: Site) -> None:
    tones = [s.material(c, 0.6) for c in ((0.55, 0.02, 0.02), (0.85, 0.52, 0.02), (0.02, 0.20, 0.55), (0.05,
        0.36, 0.10))]  # fmt: skip
    with s.moved(turn(18, "Y"), turn(-12, "X")):
        top, right, low, left = (0, 0, 1.0), (0.72, 0.05, 0.35), (0, 0, -1.0), (-0.72, 0.05, 0.35)
        for tone, a, b in zip(tones, (top, right, low, left), (right, low, left, top), strict=True):
            s.form(tone, [(0, -0.05, 0.35), a, b], [(0, 1, 2)])
        wood = s.material((0.4, 0.25, 0.12), 0.7)
        s.beams(wood, [((0, 0.0, 1.0), (0, 0.0, -1.0)), (left, (0, -0.04, 0.35)), ((0, -0.04, 0.35), right)],
            0.025)  # fmt: skip
        tail = [(0.22 * math.sin(2.6 * t) * t, -0.1 * t, -1.0 - 0.75 * t) for t in [k / 20 * 1.6
            for k in range(21)]]  # fmt: skip
        s.tube(s.material((0.8, 0.8, 0.78), 0.8), tail, 0.01, 5)
        for k in (4, 8, 12, 16, 20):
            x, y, z = tail[k]
            for side in (-1, 1):
                s.form(tones[k // 4 % 4], [(x, y, z), (x + 0.16 * side, y, z + 0.08), (x + 0.16 * side, y,
                    z - 0.08)], [(0, 1, 2)])  # fmt: skip


def gramophone(s: Site) -> None:
    brass, wood = s.material(BRASS, 0.2, 1), s.worn(s.paint((0.22, 0.08, 0.03), 0.3), 0.25, 8, 0)
    s.rounded(wood, (0, 0, 0.16), (0.82, 0.82, 0.28), 0.03)
    s.rounded(wood, (0, 0, 0.04), (0.92, 0.92, 0.08), 0.03)
    s.lathe(s.material((0.02, 0.02, 0.02), 0.25), [(0.37, 0.31), (0.37, 0.325), (0.01, 0.326)], n=64)
    s.lathe(s.material((0.5, 0.04, 0.03), 0.5), [(0.12, 0.326), (0.12, 0.33), (0.01, 0.331)], n=48)
    s.tube(brass, [(0.4, 0.36, 0.25), (0.42, 0.36, 0.6), (0.3, 0.3, 0.72), (0.12, 0.1, 0.6), (0.05, 0.0,
        0.42)], [0.035, 0.035, 0.035, 0.03, 0.02], 16)  # fmt: skip
    s.lathe(brass, [(0.06, -0.02), (0.06, 0.02)], (0.05, 0.0, 0.4), "x", 24)
    with s.moved(shift(0.36, 0.36, 0.62), turn(38), turn(52, "X")):
        horn = curve([(0.04, 0.0), (0.07, 0.3), (0.13, 0.55), (0.26, 0.78), (0.52, 0.95)], 6)
        rings = [[(r * k * math.cos(a), r * k * math.sin(a), h) for a in around(96) for k in [0.93
            + 0.07 * abs(math.cos(4 * a))]] for r, h in horn]  # fmt: skip
        inner = [[(0.97 * x, 0.97 * y, z + 0.012) for x, y, z in loop] for loop in rings[::-1]
            if loop[0][2] > 0.1]  # fmt: skip
        s.loft(brass, rings + inner, 60)
    s.tube(brass, [(0.41, -0.1, 0.16), (0.52, -0.1, 0.16), (0.52, -0.1, 0.02)], 0.016)
    s.ball(wood, (0.55, -0.1, 0.02), 0.04, 16)


def scales(s: Site) -> None:
    brass = s.material(BRASS, 0.2, 1)
    s.lathe(brass, [(0.36, 0), (0.36, 0.05), (0.26, 0.1), (0.1, 0.14), (0.045, 0.24), *curve([(0.04, 0.3),
        (0.055, 0.7), (0.035, 1.1), (0.04, 1.5)], 4), (0.001, 1.62)], n=48, smooth=50)  # fmt: skip
    s.ball(brass, (0, 0, 1.62), 0.07, 20)
    with s.moved(shift(0, 0, 1.5), turn(6, "Y")):
        s.tube(brass, [(-0.8, 0, 0.0), (-0.4, 0, 0.05), (0, 0, 0.0), (0.4, 0, 0.05), (0.8, 0, 0.0)], [0.02,
            0.03, 0.045, 0.03, 0.02], 12)  # fmt: skip
    for x, z in ((-0.79, 1.585), (0.79, 1.415)):
        s.lathe(brass, [(0.33, -0.78), (0.3, -0.83), (0.18, -0.89), (0.001, -0.91), (0.18, -0.88), (0.3,
            -0.81), (0.33, -0.78)], (x, 0, z), n=48, smooth=80)  # fmt: skip
        s.beams(brass, [((x, 0, z), (x + 0.32 * math.cos(a), 0.32 * math.sin(a), z - 0.78)) for a in around(3,
            0.5)], 0.014)  # fmt: skip


def skis(s: Site) -> None:
    blue, steel, black = s.paint((0.02, 0.14, 0.45), 0.2), s.material(CHROME, 0.25, 0.9), s.material(BLACK,
        0.5)  # fmt: skip
    s.band(blue, 0.25, 0.32, [(0.85, 0.85, 0.85)], 1, False)
    s.band(blue, 1.2, 1.34, [(0.8, 0.1, 0.03)], 1, False)
    for x, tilt in ((-0.1, -4), (0.1, 4)):
        with s.moved(shift(x, 0, 0), turn(tilt, "Y")):
            line = [(0.05, 0, 0), (0.055, 0.1, 0), (0.042, 0.8, 0), (0.055, 1.5, 0), (0.05, 1.62, -0.05),
                (0.02, 1.75, -0.16)]  # fmt: skip
            s.loft(blue, [[(-w, y - 0.012, z), (w, y - 0.012, z), (w, y + 0.012, z), (-w, y + 0.012, z)]
                for w, z, y in line], 40)  # fmt: skip
            s.rounded(black, (0, -0.03, 0.72), (0.07, 0.04, 0.1), 0.01)
            s.rounded(black, (0, -0.03, 0.95), (0.07, 0.05, 0.07), 0.01)
    for x, tilt in ((-0.32, -9), (0.32, 9)):
        with s.moved(shift(x, -0.05, 0), turn(tilt, "Y")):
            s.tube(steel, [(0, 0, 0), (0, 0, 1.15)], 0.012)
            s.tube(black, [(0, 0, 1.05), (0, 0, 1.22)], 0.02)
            s.lathe(black, [(0.06, 0.1), (0.06, 0.115), (0.01, 0.115)], n=20)


def axe(s: Site) -> None:
    steel, wood = s.worn(s.material((0.55, 0.56, 0.58), 0.25, 1), 0.2, 12, 0.05), s.wood((0.48, 0.28, 0.12),
        9)  # fmt: skip
    with s.moved(turn(32, "Y")):
        s.tube(wood, [(0.02, 0, -0.02), (0, 0, 0.05), (0.015, 0, 0.3), (0, 0, 0.6), (0, 0, 0.78)], [0.026,
            0.022, 0.018, 0.019, 0.02], 16)  # fmt: skip
        side = [(-0.045, 0.66), (0.02, 0.67), (0.13, 0.60), (0.165, 0.70), (0.13, 0.80), (0.02, 0.735),
            (-0.045, 0.745)]  # fmt: skip
        s.loft(steel, [[(x, y * (0.05 if x > 0.1 else 1), z) for x, z in curve(side, 4)] for y in (-0.026,
            0.026)], 20)  # fmt: skip


LANDS: dict[Any, list[list[tuple[float, float]]]] = {(0.36, 0.42, 0.13): [[(-17, 15), (-6, 35), (10, 37), (32,
    31), (43, 12), (51, 11), (40, -5), (40, -16), (33, -27), (20, -35), (12, -17), (9, 4), (-8, 5)],], (0.55,
    0.42, 0.16): [[(-10, 36), (-9, 43), (0, 44), (-4, 48), (8, 54), (10, 58), (6, 62), (25, 71), (60, 70),
    (100, 77), (140, 73), (178, 67), (160, 60), (142, 54), (135, 44), (127, 38), (121, 30), (108, 20), (105,
    10), (100, 14), (94, 18), (88, 22), (80, 14), (77, 8), (72, 20), (60, 25), (57, 18), (45, 13), (35, 30),
    (36, 36), (27, 37), (22, 38), (15, 40), (12, 44), (3, 42)],], (0.30, 0.45, 0.20): [[(-168, 66), (-130,
    70), (-95, 72), (-80, 65), (-93, 58), (-80, 52), (-65, 58), (-55, 52), (-68, 45), (-76, 36), (-81, 26),
    (-90, 30), (-97, 24), (-88, 16), (-78, 8), (-95, 16), (-108, 24), (-118, 33), (-125, 45), (-140, 59)],],
    (0.50, 0.48, 0.18): [[(-78, 8), (-62, 11), (-50, 1), (-35, -7), (-40, -22), (-55, -34), (-65, -42), (-70,
    -54), (-73, -45), (-71, -20), (-81, -5)], [(114, -22), (131, -12), (142, -11), (153, -27), (148, -38),
    (130, -32), (115, -34)],], (0.82, 0.85, 0.86): [[(-55, 60), (-22, 70), (-20, 80), (-60, 82), (-70,
    77)]],}  # fmt: skip
"""Colour -> outlines of continents, (longitude, latitude)."""


def globe(s: Site) -> None:
    brass, wood = s.material(BRASS, 0.2, 1), s.paint((0.22, 0.08, 0.03), 0.3)
    with s.moved(shift(0, 0, 0.62), turn(23, "Y"), turn(-75)):
        s.ball(s.material((0.03, 0.16, 0.38), 0.3), (0, 0, 0), 0.4, 96)
        for colour, shapes in LANDS.items():
            land = s.worn(s.material(colour, 0.6), 0.25, 9, 0.02)
            for shape in shapes:
                _land(s, land, shape, 0.402)
        s.lathe(s.material((0.85, 0.87, 0.88), 0.6), [(0.13, -0.383), (0.05, -0.4), (0.001, -0.403)], n=48,
            smooth=80)  # fmt: skip
    with s.moved(shift(0, 0, 0.62), turn(23, "Y")):
        s.tube(brass, [(0.45 * math.sin(a), 0, 0.45 * math.cos(a)) for a in [math.pi * k / 24
            for k in range(25)]], 0.017, 8)  # fmt: skip
        for z in (-0.43, 0.43):
            s.ball(brass, (0, 0, z), 0.03, 16)
    s.lathe(wood, [(0.26, 0), (0.27, 0.03), (0.2, 0.06), (0.06, 0.1), (0.035, 0.14), (0.04, 0.18)], (0.17, 0,
        0), n=48)  # fmt: skip


def _land(s: Site, material: Any, shape: list[tuple[float, float]], radius: float) -> None:
    """The part of a sphere's grid that lies within a polygon of (longitude, latitude)."""

    def inside(x: float, y: float) -> bool:
        hit = False
        for (a, b), (c, d) in zip(shape, [*shape[1:], shape[0]], strict=True):
            if (b > y) != (d > y) and x < a + (c - a) * (y - b) / (d - b):
                hit = not hit
        return hit

    step, points, faces = 1.5, [], []
    lows, highs = [min(p[i] for p in shape) for i in (0, 1)], [max(p[i] for p in shape) for i in (0, 1)]
    for i in range(int((highs[0] - lows[0]) / step) + 1):
        for j in range(int((highs[1] - lows[1]) / step) + 1):
            x, y = lows[0] + i * step, lows[1] + j * step
            if inside(x + step / 2, y + step / 2):
                k = len(points)
                for u, v in ((x, y), (x + step, y), (x + step, y + step), (x, y + step)):
                    a, b = math.radians(u), math.radians(v)
                    points.append((radius * math.cos(b) * math.cos(a), radius * math.cos(b) * math.sin(a),
                        radius * math.sin(b)))  # fmt: skip
                faces.append((k, k + 1, k + 2, k + 3))
    s.form(material, points, faces, 80)


BUILDERS: dict[str, Builder] = {"ruby": lambda s: gem(s, (0.55, 0.01, 0.04)), "emerald": lambda s: gem(s,
    (0.01, 0.33, 0.12)), "magnifier": magnifier, "padlock": padlock, "magnet": magnet, "dumbbell": dumbbell,
    "bowling": bowling, "bucket": bucket, "cauldron": cauldron, "witch-hat": witch_hat, "top-hat": top_hat,
    "gold-bars": gold_bars, "kite": kite, "gramophone": gramophone, "scales": scales, "skis": skis,
    "axe": axe, "globe": globe,}  # fmt: skip

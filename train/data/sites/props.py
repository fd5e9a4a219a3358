"""Things of all kinds made of simple shapes, as buildings.py does."""

from __future__ import annotations

import math
import random
from typing import Any

from data.sites.lot import Builder, Site, arch, around, curve, shift, turn
from data.sites.surfaces import BLACK, GOLD, WOOD
from mathutils import Vector

BRASS, CHROME, OAK, VELVET = (0.78, 0.50, 0.14), (0.72, 0.73, 0.75), (0.36, 0.20, 0.09), (0.35, 0.01, 0.02)


def clear(s: Site, colour: Any, alpha: float) -> Any:
    """Glass that is seen through."""
    glass = s.material(colour, 0.02)
    glass.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = alpha
    return glass


def robot(s: Site) -> None:
    steel, dark = s.material((0.62, 0.64, 0.67), 0.28, 0.85), s.material((0.06, 0.065, 0.07), 0.4, 0.5)
    white, glow = s.paint((0.78, 0.80, 0.82)), s.material((0.05, 0.75, 1.0), 0.3, 0, 1.3)
    orange = s.paint((0.75, 0.22, 0.02))
    s.rounded(white, (0, 0, 1.52), (0.52, 0.42, 0.4), 0.13)
    s.rounded(s.material((0.008, 0.01, 0.014), 0.06), (0, -0.19, 1.53), (0.42, 0.08, 0.26), 0.035)
    for x in (-1, 1):
        s.ball(glow, (0.095 * x, -0.228, 1.56), (0.045, 0.012, 0.055), 24)
        s.lathe(orange, [(0.09, 0), (0.09, 0.05), (0.06, 0.07), (0.01, 0.07)] if x > 0 else [(0.01, -0.07),
            (0.06, -0.07), (0.09, -0.05), (0.09, 0)], (0.25 * x, 0, 1.53), "x")  # fmt: skip
    s.tube(glow, [(0.075 * math.sin(t), -0.232, 1.475 - 0.03 * math.cos(t)) for t in [-1.1 + 0.22 * k
        for k in range(11)]], 0.009, 6)  # fmt: skip
    s.tube(steel, [(0, 0, 1.7), (0, 0, 1.86)], 0.012)
    s.ball(orange, (0, 0, 1.88), 0.035)
    s.lathe(dark, [(0.1, 1.22), (0.08, 1.26), (0.1, 1.3), (0.08, 1.34)])
    s.loft(white, [[(w * math.copysign(abs(math.cos(a)) ** 0.6, math.cos(a)),
        d * math.copysign(abs(math.sin(a)) ** 0.6, math.sin(a)), z) for a in around(48)] for z, w,
        d in ((0.72, 0.10, 0.08), (0.74, 0.19, 0.14), (0.9, 0.24, 0.17), (1.12, 0.31, 0.2), (1.2, 0.28, 0.18),
        (1.24, 0.15, 0.1))], 50)  # fmt: skip
    s.rounded(steel, (0, -0.17, 1.06), (0.3, 0.06, 0.18), 0.025)
    s.lathe(dark, [(0.055, -0.21), (0.055, -0.195), (0.055, -0.19)], (-0.06, 0, 1.06), "y")
    s.ball(glow, (-0.06, -0.205, 1.06), (0.04, 0.012, 0.04), 20)
    for k, c in enumerate(((0.8, 0.05, 0.03), (0.85, 0.5, 0.03), (0.1, 0.6, 0.1))):
        s.ball(s.material(c, 0.3, 0, 0.4), (0.06, -0.205, 1.11 - 0.05 * k), (0.016, 0.008, 0.016), 12)
    s.lathe(dark, [(0.15, 0.66), (0.12, 0.7), (0.14, 0.74)])
    s.rounded(steel, (0, 0, 0.64), (0.34, 0.24, 0.12), 0.05)
    for x in (-1, 1):
        s.ball(orange, (0.36 * x, 0, 1.14), 0.095, 24)
        elbow, hand = Vector((0.44 * x, -0.02, 0.9)), Vector((0.43 * x, -0.14, 0.7))
        s.tube(dark, [(0.38 * x, 0, 1.1), elbow, hand], 0.035)
        s.tube(white, [(0.39 * x, 0, 1.06), (0.43 * x, -0.015, 0.95)], [0.06, 0.055], 20)
        s.ball(steel, elbow, 0.055, 20)
        s.tube(white, [elbow.lerp(hand, 0.2), elbow.lerp(hand, 0.9)], [0.055, 0.07], 20)
        s.ball(dark, hand, 0.05, 16)
        for a in (-0.6, 0.0, 0.6):
            s.tube(steel, [hand, hand + Vector((0.03 * math.sin(3 * a), -0.05, -0.05)), hand
                + Vector((0.025 * math.sin(3 * a), -0.06, -0.11))], [0.018, 0.017, 0.012])  # fmt: skip
        s.tube(dark, [(0.12 * x, 0, 0.6), (0.13 * x, 0, 0.12)], 0.045)
        s.tube(white, [(0.12 * x, 0, 0.58), (0.125 * x, 0, 0.42)], [0.075, 0.065], 20)
        s.ball(steel, (0.127 * x, -0.01, 0.36), 0.065, 20)
        s.tube(white, [(0.128 * x, 0, 0.32), (0.13 * x, 0, 0.12)], [0.06, 0.085], 20)
        s.rounded(steel, (0.14 * x, -0.05, 0.05), (0.18, 0.3, 0.1), 0.045)
        s.slab(orange, (0.14 * x, -0.06, 0.105), (0.1, 0.16, 0.012))


def drone(s: Site) -> None:
    grey, black, glow = s.paint((0.55, 0.56, 0.58)), s.material((0.02, 0.02, 0.022), 0.4), s.material((0.1,
        1.0, 0.3), 0.2, 0, 1.0)  # fmt: skip
    s.loft(grey, [[(w * math.cos(a), 1.5 * w * math.sin(a), z) for a in around(32)] for z, w in ((-0.035,
        0.05), (-0.03, 0.085), (0.01, 0.095), (0.035, 0.06))], 50)  # fmt: skip
    for x in (-1, 1):
        for y in (-1, 1):
            end = (0.25 * x, 0.23 * y, 0.02)
            s.tube(grey, [(0.06 * x, 0.08 * y, 0), end], [0.022, 0.014])
            s.lathe(black, [(0.024, -0.03), (0.026, 0.0), (0.026, 0.035), (0.006, 0.045)], end, n=24)
            s.tube(grey, [(end[0], end[1], -0.02), (end[0] * 1.05, end[1] * 1.05, -0.1)], [0.012, 0.008])
            s.ball(glow if y > 0 else s.material((1, 0.1, 0.05), 0.2, 0, 1.0), (end[0], end[1], -0.025),
                0.012, 12)  # fmt: skip
            with s.moved(shift(*end), turn(40 * x + 25 * y)):
                for side in (0, 180):
                    with s.moved(turn(side)):
                        s.loft(black, [[(u, v, 0.05 + 0.06 * v) for v in (-w, w)] for u, w in ((0, 0.006),
                            (0.05, 0.014), (0.13, 0.008))], 0)  # fmt: skip
    s.rounded(black, (0, -0.12, -0.05), (0.06, 0.05, 0.05), 0.012)
    s.lathe(s.material((0.01, 0.01, 0.03), 0.05), [(0.02, -0.165), (0.02, -0.14)], (0, 0, -0.05), "y")
    s.lathe(s.material(CHROME, 0.2, 0.9), [(0.023, -0.16), (0.023, -0.14), (0.02, -0.14), (0.02, -0.16),
        (0.023, -0.16)], (0, 0, -0.05), "y")  # fmt: skip


def telescope(s: Site) -> None:
    brass, wood, black = s.material(BRASS, 0.18, 1), s.worn(s.paint((0.26, 0.10, 0.04), 0.3), 0.3, 6,
        0), s.material((0.02, 0.02, 0.02), 0.4)  # fmt: skip
    for a in around(3, math.pi / 2 + 0.4):
        s.tube(wood, [(0.03 * math.cos(a), 0.03 * math.sin(a), 1.02), (0.42 * math.cos(a), 0.42 * math.sin(a),
            0)], [0.026, 0.018], 8)  # fmt: skip
        s.ball(brass, (0.42 * math.cos(a), 0.42 * math.sin(a), 0.015), 0.026, 12)
        s.beams(brass, [((0, 0, 0.5), (0.21 * math.cos(a), 0.21 * math.sin(a), 0.52))], 0.012)
    s.lathe(brass, [(0.07, 0.98), (0.07, 1.03), (0.03, 1.06), (0.03, 1.14)], n=32)
    with s.moved(shift(0, 0, 1.16), turn(-24, "Y")):
        s.lathe(wood, [(0.052, -0.25), (0.058, 0.55)], axis="x")
        for a, b, r in ((-0.27, -0.22, 0.058), (0.12, 0.16, 0.06), (0.5, 0.56, 0.064)):
            s.lathe(brass, [(r, a), (r, b)], axis="x")
        s.lathe(brass, [(0.068, 0.55), (0.072, 0.7), (0.066, 0.7), (0.06, 0.6)], axis="x")
        s.lathe(s.material((0.02, 0.04, 0.08), 0.03), [(0.06, 0.64), (0.03, 0.655), (0.001, 0.66)], axis="x")
        s.lathe(brass, [(0.038, -0.42), (0.038, -0.25)], axis="x")
        s.lathe(black, [(0.02, -0.5), (0.03, -0.48), (0.025, -0.42)], axis="x")
        s.tube(brass, [(-0.2, 0, 0.085), (0.1, 0, 0.085)], 0.014)
        s.tube(brass, [(-0.1, 0, 0.05), (-0.1, 0, 0.085)], 0.008)


def microscope(s: Site) -> None:
    white, black, chrome = s.paint((0.78, 0.79, 0.80)), s.material((0.025, 0.025, 0.027),
        0.4), s.material(CHROME, 0.2, 0.95)  # fmt: skip
    s.rounded(white, (0.0, 0, 0.025), (0.2, 0.16, 0.05), 0.02)
    arm = [(-0.09, 0.05), (-0.045, 0.05), (-0.05, 0.16), (-0.02, 0.27), (0.04, 0.3), (0.04, 0.34), (-0.05,
        0.33), (-0.10, 0.24)]  # fmt: skip
    s.prism(white, curve([*arm, arm[0]], 4)[:-1], -0.025, 0.025)
    s.rounded(black, (0.035, 0, 0.135), (0.15, 0.13, 0.014), 0.005)
    s.slab(s.material((0.75, 0.85, 0.9), 0.1), (0.04, -0.01, 0.1445), (0.03, 0.075, 0.004))
    s.lathe(chrome, [(0.025, 0.06), (0.025, 0.09), (0.035, 0.12)], (0.035, 0, 0), n=24)
    s.lathe(s.material((1, 0.95, 0.8), 0.3, 0, 1), [(0.022, 0.05), (0.022, 0.062)], (0.035, 0, 0), n=24)
    for k, tilt in enumerate((0, 38, -38)):
        with s.moved(shift(0.035, 0, 0.245), turn(tilt, "X")):
            s.lathe(chrome, [(0.011, -0.075 + 0.02 * (k > 0)), (0.014, -0.05), (0.016, -0.02), (0.016, 0.0)],
                n=20)  # fmt: skip
    s.lathe(black, [(0.034, 0.24), (0.036, 0.262), (0.028, 0.27)], (0.035, 0, 0), n=32)
    s.lathe(white, [(0.026, 0.26), (0.03, 0.34)], (0.035, 0, 0), n=32)
    with s.moved(shift(0.035, 0, 0.345), turn(-38, "Y")):
        s.lathe(white, [(0.03, -0.01), (0.024, 0.03)], n=32)
        s.lathe(black, [(0.018, 0.02), (0.018, 0.09), (0.022, 0.092), (0.022, 0.125), (0.012, 0.125)], n=32)
    for z, r in ((0.11, 0.026), (0.17, 0.02)):
        s.lathe(black, [(r, -0.05), (r, -0.026), (r, 0.026), (r, 0.05)], (-0.07, 0, z), "y", 24)


def anchor(s: Site) -> None:
    iron = s.worn(s.material((0.09, 0.085, 0.085), 0.55, 0.6), 0.5, 4, 0.3)
    s.tube(iron, [(0, 0, 0.1), (0, 0, 1.75)], [0.085, 0.06], 12)
    s.tube(iron, [(0.17 * math.cos(a), 0, 1.93 + 0.17 * math.sin(a)) for a in around(24)], 0.035, 8,
        loop=True)  # fmt: skip
    s.tube(iron, [(-0.55, 0, 1.52), (0.55, 0, 1.52)], 0.05, 12)
    for x in (-1, 1):
        s.ball(iron, (0.56 * x, 0, 1.52), 0.08, 16)
        arm = [(0.78 * x * math.sin(a), 0, 0.8 - 0.78 * math.cos(a)) for a in [1.28 * k / 10
            for k in range(11)]]  # fmt: skip
        s.tube(iron, arm, [0.095 - 0.004 * k for k in range(11)], 12)
        tip = Vector(arm[-1])
        s.prism(iron, [(tip.x + x * 0.06, tip.z + 0.24), (tip.x - x * 0.28, tip.z - 0.05), (tip.x + x * 0.02,
            tip.z - 0.14)], -0.02, 0.02)  # fmt: skip
        s.loft(iron, [[(tip.x - x * 0.13, y, tip.z - 0.12) for y in (-0.2, 0.2)], [(tip.x + x * 0.06, y, tip.z
            + 0.24) for y in (-0.01, 0.01)]], 0)  # fmt: skip
    s.tube(iron, [(0, 0, 0.02), (0, 0, 0.12)], [0.09, 0.09])


def cannon(s: Site) -> None:
    iron, wood = s.worn(s.material((0.035, 0.035, 0.038), 0.4, 0.7), 0.3, 5, 0.1), s.wood((0.30, 0.16, 0.07),
        5)  # fmt: skip
    with s.moved(shift(0.1, 0, 0.78), turn(-8, "Y")):
        s.lathe(iron, [(0.01, -0.95), (0.06, -0.92), (0.07, -0.86), (0.04, -0.82), (0.12, -0.78), (0.2,
            -0.72), (0.22, -0.68), (0.2, -0.64), (0.19, -0.2), (0.205, -0.18), (0.205, -0.12), (0.175, -0.1),
            (0.16, 0.35), (0.175, 0.37), (0.175, 0.42), (0.15, 0.44), (0.125, 1.1), (0.14, 1.13), (0.17, 1.2),
            (0.165, 1.25), (0.085, 1.26), (0.08, 0.9)], axis="x")  # fmt: skip
        s.tube(iron, [(0.1, -0.3, 0), (0.1, 0.3, 0)], 0.06, 16)
    for y in (-0.27, 0.27):
        s.prism(wood, [(-1.5, 0.1), (-1.35, 0.06), (0.45, 0.55), (0.45, 0.78), (0.1, 0.84), (-0.2, 0.6),
            (-1.5, 0.22)], y - 0.05, y + 0.05)  # fmt: skip
    s.slab(wood, (-0.9, 0, 0.3), (0.3, 0.6, 0.1))
    steel = s.material((0.05, 0.05, 0.05), 0.5, 0.6)
    s.tube(steel, [(0.15, -0.62, 0.55), (0.15, 0.62, 0.55)], 0.05)
    for y in (-0.52, 0.52):
        s.lathe(steel, [(0.55, -0.045), (0.565, -0.045), (0.565, 0.045), (0.55, 0.045), (0.55, -0.045)],
            (0.15, y, 0.565), "y", 48)  # fmt: skip
        s.lathe(wood, [(0.55, -0.04), (0.55, 0.04), (0.46, 0.04), (0.46, -0.04), (0.55, -0.04)], (0.15, y,
            0.565), "y", 48)  # fmt: skip
        s.lathe(wood, [(0.02, -0.1), (0.08, -0.1), (0.11, 0), (0.08, 0.1), (0.02, 0.1)], (0.15, y, 0.565),
            "y", 24)  # fmt: skip
        s.beams(wood, [((0.15, y, 0.565), (0.15 + 0.5 * math.cos(a), y, 0.565 + 0.5 * math.sin(a)))
            for a in around(12)], 0.05)  # fmt: skip
    for x, y, z in ((0.95, -0.55, 0.12), (1.18, -0.5, 0.12), (1.06, -0.34, 0.12), (1.06, -0.46, 0.3)):
        s.ball(iron, (x, y, z), 0.12, 24)


def throne(s: Site) -> None:
    gold, red = s.worn(s.material(GOLD, 0.25, 0.95), 0.15, 8, 0.1), s.worn(s.material(VELVET, 0.8), 0.2, 9,
        0.1)  # fmt: skip
    s.rounded(gold, (0, 0, 0.52), (0.86, 0.72, 0.14), 0.03)
    s.rounded(red, (0, -0.02, 0.62), (0.72, 0.64, 0.14), 0.06)
    back = [(-0.43, 0.5), (0.43, 0.5), (0.45, 1.5), *curve([(0.45, 1.5), (0.36, 1.66), (0.2, 1.7), (0.0,
        1.86), (-0.2, 1.7), (-0.36, 1.66), (-0.45, 1.5)], 4)[1:]]  # fmt: skip
    s.prism(gold, back, 0.28, 0.38)
    s.prism(red, [(0.8 * x, 1.13 + 0.8 * (z - 1.13)) for x, z in back], 0.25, 0.3)
    for x in (-0.22, 0, 0.22):
        for z in (0.85, 1.1, 1.35):
            s.ball(gold, (x, 0.25, z), 0.016, 10)
    s.ball(s.material((0.5, 0.01, 0.02), 0.05), (0, 0.27, 1.72), (0.06, 0.03, 0.07), 16)
    for x in (-0.43, 0.43):
        s.ball(gold, (x, 0.33, 1.6), 0.07, 20)
        s.tube(gold, [(x, 0.3, 0.9), (x, -0.2, 0.92), (x, -0.32, 0.9), (x, -0.36, 0.84)], [0.04, 0.045, 0.05,
            0.05], 12)  # fmt: skip
        s.rounded(red, (x, 0.02, 0.95), (0.09, 0.4, 0.06), 0.025)
        s.tube(gold, [(x, -0.3, 0.86), (x, -0.28, 0.7), (x, -0.32, 0.56)], [0.03, 0.045, 0.03], 12)
        for y in (-0.3, 0.3):
            s.lathe(gold, [(0.05, 0), (0.07, 0.05), (0.03, 0.12), (0.035, 0.3), (0.07, 0.42), (0.05, 0.48)],
                (x * 0.92, y, 0), n=20)  # fmt: skip
    s.rounded(s.worn(s.material(VELVET, 0.8), 0.2, 9), (0, -0.1, -0.06), (1.5, 1.5, 0.12), 0.02)


def gravestone(s: Site) -> None:
    stone = s.worn(s.worn(s.material((0.30, 0.30, 0.29), 0.9), 0.4, 3, 0.15), 0.25, 14, 0.2)
    s.prism(stone, arch(0, 0.72, 0.1, 0.85, 1.2), -0.08, 0.08)
    s.prism(s.worn(s.material((0.25, 0.25, 0.24), 0.9), 0.3, 6), arch(0, 0.62, 0.16, 0.83, 1.13), -0.083,
        -0.08)  # fmt: skip
    s.rounded(stone, (0, 0, 0.07), (0.95, 0.36, 0.16), 0.02)
    ink = s.material((0.055, 0.055, 0.05), 0.9)
    s.text(ink, "R.I.P.", (0, -0.09, 0.72), 0.2)
    for a, b, z in ((0.05, 0.2, 0.98), (0.15, 0.05, 1.01)):
        s.slab(ink, (0, -0.085, z), (a, 0.01, b))
    for z, w in ((0.52, 0.4), (0.43, 0.3)):
        s.slab(ink, (0, -0.085, z), (w, 0.01, 0.02))
    luck, grass = random.Random(1), [s.material(c, 0.8) for c in ((0.13, 0.26, 0.05), (0.20, 0.33, 0.07))]
    for k in range(110):
        x, h = luck.uniform(-0.6, 0.6), luck.uniform(0.08, 0.24)
        y = luck.choice((-0.24, 0.24)) + luck.uniform(-0.07, 0.07)
        s.tube(grass[k % 2], [(x, y, 0), (x, y, 0.6 * h), (x + luck.uniform(-0.08, 0.08), y, h)], [0.011,
            0.009, 0.002], 4)  # fmt: skip


def scarecrow(s: Site) -> None:
    pole, straw = s.wood((0.26, 0.16, 0.08), 6), s.worn(s.material((0.62, 0.44, 0.15), 0.9), 0.3, 15)
    burlap = s.worn(s.material((0.52, 0.38, 0.22), 0.95), 0.25, 12, 0.4)
    shirt, jeans = s.bricks((0.42, 0.03, 0.025), (0.30, 0.02, 0.02), (0.09, 0.09), 0, 0.014, (90, 0,
        0)), s.worn(s.material((0.06, 0.10, 0.22), 0.95), 0.3, 8)  # fmt: skip
    s.tube(pole, [(0, 0.06, 0), (0, 0.06, 1.9)], 0.04)
    s.tube(pole, [(-0.95, 0.05, 1.5), (0.95, 0.05, 1.5)], 0.03)
    s.loft(shirt, [[(w * math.cos(a), d * math.sin(a), z) for a in around(32)] for z, w, d in ((0.9, 0.2,
        0.13), (1.0, 0.22, 0.16), (1.3, 0.25, 0.16), (1.5, 0.27, 0.13), (1.56, 0.1, 0.08))],
        60)  # fmt: skip
    for x in (-1, 1):
        s.tube(shirt, [(0.18 * x, 0, 1.46), (0.45 * x, 0.0, 1.49), (0.78 * x, 0.02, 1.46)], [0.1, 0.095,
            0.11], 16)  # fmt: skip
        s.tube(jeans, [(0.09 * x, 0, 0.98), (0.13 * x, 0, 0.6), (0.16 * x, 0, 0.25)], [0.12, 0.11, 0.12], 16)
        luck = random.Random(int(5 + x))
        for _ in range(26):
            s.tube(straw, [(0.76 * x, 0.02, 1.46), (0.98 * x + luck.uniform(-0.07, 0.07), 0.02
                + luck.uniform(-0.1, 0.1), 1.42 + luck.uniform(-0.15, 0.08))], 0.007, 4)  # fmt: skip
            s.tube(straw, [(0.16 * x, 0, 0.27), (0.16 * x + luck.uniform(-0.1, 0.1), luck.uniform(-0.1, 0.1),
                0.06 + luck.uniform(-0.04, 0.08))], 0.007, 4)  # fmt: skip
    for k in range(30):
        a = 2.4 * k
        s.tube(straw, [(0.07 * math.cos(a), 0.07 * math.sin(a), 1.62), (0.2 * math.cos(a), 0.17 * math.sin(a),
            1.5 + 0.03 * math.sin(5 * k))], 0.007, 4)  # fmt: skip
    s.ball(burlap, (0, 0, 1.77), (0.17, 0.16, 0.19))
    ink = s.material((0.02, 0.015, 0.01), 0.8)
    for x in (-0.065, 0.065):
        s.ball(ink, (x, -0.148, 1.8), (0.026, 0.014, 0.026), 16)
    s.prism(s.material((0.6, 0.2, 0.03), 0.8), [(-0.022, 1.75), (0.022, 1.75), (0, 1.79)], -0.18, -0.14)
    s.tube(ink, [(0.09 * math.sin(t), -0.15 + 0.03 * abs(math.sin(t)), 1.725 - 0.035 * math.cos(t))
        for t in [-1.2 + 0.24 * k for k in range(11)]], 0.007, 6)  # fmt: skip
    s.lathe(straw, [(0.36, 1.86), (0.2, 1.89), (0.165, 1.9), (0.15, 2.06), (0.09, 2.12), (0.01, 2.12)], n=40)
    s.lathe(s.material(VELVET, 0.8), [(0.172, 1.9), (0.166, 1.95), (0.16, 1.95)], n=40)


def snow_globe(s: Site) -> None:
    wood, gold = s.paint((0.22, 0.08, 0.03), 0.3), s.material(GOLD, 0.25, 0.9)
    s.lathe(wood, [(0.55, 0), (0.56, 0.08), (0.48, 0.14), (0.44, 0.26), (0.47, 0.3), (0.1, 0.3)], n=64)
    s.lathe(gold, [(0.5, 0.12), (0.51, 0.13), (0.49, 0.15)], n=64)
    snow = s.worn(s.material((0.86, 0.9, 0.95), 0.8), 0.05, 6, 0.2)
    s.lathe(snow, [(0.44, 0.3), (0.5, 0.4), (0.3, 0.45), (0.01, 0.46)], n=48, smooth=80)
    green = s.worn(s.material((0.03, 0.13, 0.05), 0.8), 0.4, 12)
    for x, y, k in ((-0.26, 0.0, 0.85), (0.28, 0.12, 1.0), (0.02, 0.26, 0.75)):
        for j in range(4):
            s.lathe(green, [((0.2 - 0.045 * j) * k, 0), (0.01, 0.2 * k)], (x, y, 0.44 + 0.13 * j * k), n=20)
            s.lathe(snow, [((0.14 - 0.03 * j) * k, 0.075 * k), (0.01, 0.21 * k)], (x, y, 0.44 + 0.13 * j * k),
                n=20)  # fmt: skip
    wall = s.material((0.5, 0.07, 0.04), 0.8)
    s.slab(wall, (0.02, -0.12, 0.54), (0.26, 0.2, 0.2))
    s.roof(wall, (0.02, -0.12, 0.64), 0.26, 0.2, 0.14)
    s.roof(snow, (0.02, -0.12, 0.65), 0.32, 0.27, 0.17)
    s.slab(s.material((1, 0.8, 0.35), 0.3, 0, 0.9), (0.08, -0.222, 0.55), (0.06, 0.01, 0.07))
    s.slab(s.material(WOOD, 0.6), (-0.04, -0.222, 0.5), (0.06, 0.01, 0.11))
    luck = random.Random(3)
    for _ in range(60):
        p = Vector((luck.gauss(0, 1), luck.gauss(0, 1), luck.gauss(0,
            1))).normalized() * 0.5 * luck.random() ** 0.33  # fmt: skip
        if p.z > -0.2:
            s.ball(snow, (p.x, p.y, 0.82 + p.z), 0.012, 8)
    s.ball(clear(s, (0.75, 0.87, 0.95), 0.14), (0, 0, 0.82), 0.6, 48)


def surfboard(s: Site) -> None:
    board, stripe = s.paint((0.84, 0.82, 0.74), 0.15), (0.02, 0.30, 0.45)
    half = curve([(0.0, 0), (0.13, 0.03), (0.22, 0.35), (0.265, 0.85), (0.25, 1.35), (0.16, 1.75), (0.06,
        1.96), (0.0, 2.0)], 8)  # fmt: skip
    outline = [*half, *[(-x, z) for x, z in half[::-1]][1:-1]]
    for low, high, c in ((0.42, 0.62, stripe), (0.66, 0.72, (0.75, 0.25, 0.03)), (1.45, 1.5, (0.75, 0.25,
        0.03)), (1.54, 1.72, stripe)):  # fmt: skip
        s.band(board, low, high, [c], 1, False)
    with s.moved(turn(7, "Y")):
        s.loft(board, [[(k * x, y + 0.07 * (z - 1) ** 2, 1 + k * (z - 1)) for x, z in outline] for y,
            k in ((-0.035, 0.86), (-0.03, 0.95), (-0.01, 1.0), (0.015, 0.98), (0.035, 0.8))],
            60)  # fmt: skip
        s.prism(s.material(BLACK, 0.4), [(-0.01, 0.12), (0.01, 0.12), (0.01, 0.3), (-0.01, 0.3)], 0.03, 0.2)


def easel(s: Site) -> None:
    wood = s.wood((0.50, 0.31, 0.15), 6)
    for x in (-1, 1):
        s.beams(wood, [((0.42 * x, -0.1, 0), (0.06 * x, 0.12, 1.75))], 0.05)
    s.beams(wood, [((0, 0.75, 0), (0, 0.13, 1.7)), ((0, 0.02, 0.5), (0, 0.14, 1.85))], 0.045)
    s.slab(wood, (0, -0.06, 0.62), (0.86, 0.12, 0.045))
    s.slab(wood, (0, 0.0, 0.34), (0.64, 0.03, 0.05))
    with s.moved(shift(0, -0.045, 0.645), turn(-7, "X")):
        sky = s.worn(s.graded([(0, (0.05, 0.17, 0.04)), (0.28, (0.10, 0.26, 0.06)), (0.30, (0.80, 0.55,
            0.30)), (0.5, (0.62, 0.66, 0.72)), (1, (0.10, 0.28, 0.60))], 0, 0.72, 0.7, 0), 0.25, 7,
            0.05)  # fmt: skip
        s.slab(s.material((0.85, 0.82, 0.75), 0.9), (0, 0.012, 0.36), (0.92, 0.03, 0.72))
        s.slab(sky, (0, -0.004, 0.36), (0.9, 0.01, 0.70))
        s.prism(s.worn(s.material((0.12, 0.17, 0.28), 0.8), 0.3, 12), [(-0.449, 0.2), (0.2, 0.2), (-0.05,
            0.34), (-0.2, 0.5), (-0.3, 0.42), (-0.449, 0.36)], -0.014, -0.01)  # fmt: skip
        s.prism(s.worn(s.material((0.22, 0.26, 0.38), 0.8), 0.3, 12), [(-0.1, 0.2), (0.449, 0.2), (0.449,
            0.33), (0.3, 0.42), (0.15, 0.33)], -0.012, -0.01)  # fmt: skip
        s.prism(s.worn(s.material((0.75, 0.78, 0.82), 0.8), 0.2, 12), [(-0.245, 0.466), (-0.155, 0.44), (-0.2,
            0.5)], -0.017, -0.014)  # fmt: skip
        s.prism(s.worn(s.material((0.06, 0.16, 0.04), 0.8), 0.4, 10), [(-0.449, 0.012), (0.449, 0.012),
            (0.449, 0.24), (0.2, 0.2), (-0.1, 0.23), (-0.449, 0.2)], -0.02, -0.014)  # fmt: skip
        for x, z, r in ((0.3, 0.3, 0.09), (0.36, 0.25, 0.07), (0.24, 0.25, 0.07)):
            s.ball(s.worn(s.material((0.07, 0.2, 0.04), 0.8), 0.5, 20), (x, -0.02, z), (r, 0.012, r), 16)
        s.slab(s.material((0.15, 0.08, 0.04), 0.8), (0.3, -0.022, 0.17), (0.02, 0.01, 0.12))
        s.ball(s.material((1.0, 0.75, 0.35), 0.8, 0, 0.3), (0.1, -0.01, 0.52), (0.05, 0.006, 0.05), 20)
    s.rounded(wood, (0, -0.02, 1.4), (0.09, 0.09, 0.07), 0.01)


def trophy(s: Site) -> None:
    gold = s.material((0.80, 0.52, 0.13), 0.14, 1)
    cup = curve([(0.055, 0.24), (0.045, 0.3), (0.05, 0.36), (0.13, 0.42), (0.2, 0.54), (0.225, 0.7), (0.24,
        0.84), (0.255, 0.86)], 5)  # fmt: skip
    s.lathe(gold, [*cup, *[(0.95 * x, z) for x, z in cup[::-1] if z > 0.45]], n=64, smooth=60)
    s.lathe(gold, [(0.16, 0.2), (0.15, 0.22), (0.07, 0.25), (0.055, 0.27)], n=48)
    for x in (-1, 1):
        s.tube(gold, [(x * u, 0, z) for u, z in curve([(0.235, 0.79), (0.34, 0.82), (0.385, 0.73), (0.33,
            0.6), (0.25, 0.53), (0.19, 0.52)], 6)], 0.019, 10)  # fmt: skip
    s.lathe(s.paint((0.02, 0.015, 0.012)), [(0.24, 0), (0.24, 0.04), (0.2, 0.05), (0.18, 0.2), (0.1, 0.2)],
        n=48)  # fmt: skip
    s.rounded(gold, (0, -0.19, 0.12), (0.15, 0.02, 0.07), 0.006)
    star = [((0.075 if k % 2 == 0 else 0.032) * math.sin(math.pi * k / 5), 0.68 + (0.075 if k % 2 == 0
        else 0.032) * math.cos(math.pi * k / 5)) for k in range(10)]  # fmt: skip
    s.prism(s.material((0.85, 0.62, 0.2), 0.25, 1), star, -0.245, -0.2)


def traffic_light(s: Site) -> None:
    black, grey = s.material((0.022, 0.024, 0.024), 0.4), s.material((0.18, 0.19, 0.19), 0.5, 0.4)
    s.lathe(grey, [(0.14, 0), (0.14, 0.06), (0.07, 0.1), (0.055, 0.3), (0.05, 1.5)], n=24)
    s.rounded(black, (0, -0.05, 1.85), (0.36, 0.24, 1.06), 0.05)
    s.rounded(s.paint((0.70, 0.42, 0.01)), (0, 0.05, 1.85), (0.44, 0.05, 1.14), 0.02)
    for z, colour, glow in ((2.18, (1.0, 0.03, 0.02), 1.1), (1.85, (0.95, 0.5, 0.02), 0.55), (1.52, (0.04,
        0.85, 0.22), 0.7)):  # fmt: skip
        s.ball(s.material(colour, 0.25, 0, glow), (0, -0.165, z), (0.125, 0.04, 0.125), 32)
        hood = [[(r * math.cos(a), y, z + r * math.sin(a)) for r, y in ((0.14, -0.16), (0.15, -0.16), (0.15,
            -0.36), (0.14, -0.36))] for a in [math.radians(-20 + 220 * k / 24)
            for k in range(25)]]  # fmt: skip
        s.loft(black, hood, 40)


def stop_sign(s: Site) -> None:
    steel = s.worn(s.material((0.50, 0.51, 0.52), 0.35, 0.8), 0.15, 5)
    s.tube(steel, [(0, 0.02, 0), (0, 0.02, 1.85)], 0.032, 12)

    def plate(r: float) -> list[tuple[float, float]]:
        return [(r * math.cos(a), 1.55 + r * math.sin(a)) for a in around(8, math.pi / 8)]

    s.prism(s.material((0.85, 0.85, 0.84), 0.4), plate(0.42), -0.03, -0.015)
    s.prism(s.paint((0.48, 0.01, 0.015), 0.35), plate(0.395), -0.033, -0.02)
    s.text(s.material((0.88, 0.88, 0.86), 0.4), "STOP", (0, -0.036, 1.55), 0.3)
    for z in (1.25, 1.85):
        s.ball(steel, (0, -0.035, z), 0.014, 10)


BUILDERS: dict[str, Builder] = {"robot": robot, "drone": drone, "telescope": telescope,
    "microscope": microscope, "anchor": anchor, "cannon": cannon, "throne": throne, "gravestone": gravestone,
    "scarecrow": scarecrow, "snow-globe": snow_globe, "surfboard": surfboard, "easel": easel,
    "trophy": trophy, "traffic-light": traffic_light, "stop-sign": stop_sign,}  # fmt: skip

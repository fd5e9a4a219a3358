"""Drummers, DJs, painters, who works on a laptop; robots with a flower or a book; a coat for the rain."""

from __future__ import annotations

import math

import bpy
import numpy as np
from data.goods.craft import Craft
from data.goods.flowers import daisy_head, stem
from data.people import looks, work
from data.people.athletes import legs
from data.people.dyes import linear
from data.people.grips import grip, off, posed
from data.people.holding import standing
from data.people.seats import book
from data.people.settings import both, colours, use
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites import instruments, props
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix, Vector


def drummer(s: Site) -> None:
    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.10, 0.10, 0.12), (0.20, 0.26, 0.38), keep=0.5)

    _, joints = posed(s, "R7", Pose(
        (0, 0.12, 0.66), (6, 0, 0), (8, 0, 0), (6, 6, 0), feet=both(0.26, -0.34, 0.10), knees=both(0.7, -1, 0.3),
        toes=both(0.3, -1, -0.33), hands={"r": (-0.36, -0.30, 1.10), "l": (0.30, -0.32, 1.00)},
        elbows=both(0.9, 0.4, -0.4), fingers={"r": (0.1, -0.9, 0.2), "l": (-0.1, -0.9, 0)},
    ), dress)  # fmt: skip
    wood = s.paint((0.62, 0.40, 0.18), 0.3)
    for side, way in (("r", (0.30, -0.62, -0.30)), ("l", (-0.2, -0.62, -0.18))):
        at, _ = grip(joints, side, 0.008)
        step = np.array(way) / np.linalg.norm(way)
        s.tube(wood, [tuple(at - 0.10 * step), tuple(at + 0.30 * step)], [0.009, 0.006], 10)
        s.ball(wood, tuple(at + 0.30 * step), 0.009, 12)
    black = s.material((0.02, 0.02, 0.022), 0.6)
    s.lathe(black, [(0.02, 0.50), (0.17, 0.50), (0.18, 0.53), (0.16, 0.57), (0.01, 0.57)], (0, 0.16, 0), n=40)
    s.tube(s.material((0.6, 0.6, 0.62), 0.2, 1.0), [(0, 0.16, 0.02), (0, 0.16, 0.5)], 0.02)
    with s.moved(shift(0, -0.92, 0)):
        instruments.drum_kit(s)


def headphones(f: Figure) -> None:
    black, red = f.material((0.015, 0.015, 0.017), 0.3), f.paint((0.45, 0.01, 0.015))
    with f.on_head(0.0):
        arc = [(0.098 * math.cos(a), 0.0, 0.02 + 0.115 * math.sin(a)) for a in np.linspace(0, math.pi, 24)]
        f.tube(black, arc, 0.010, 10)
        for x in (-1, 1):
            f.ball(black, (0.094 * x, 0.0, 0.005), (0.026, 0.042, 0.048), 20)
            f.ball(red, (0.112 * x, 0.0, 0.005), (0.012, 0.030, 0.034), 20)


def dj(s: Site) -> None:
    """At two turntables and a mixer."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.42, 0.10, 0.44), (0.10, 0.10, 0.12), keep=0.5)
        looks.short(f, (0.10, 0.08, 0.07))
        headphones(f)

    _, _joints = posed(s, "R7", Pose(
        (0, 0.15, 0.97), (6, 0, 0), (12, 6, 0), (16, 10, 0), feet=both(0.16, 0.16, 0.10), toes=both(0.2, -1, -0.33),
        hands={"r": (-0.36, -0.28, 1.10), "l": (0.30, -0.30, 1.10)}, elbows=both(0.8, 0.6, -0.2),
        fingers=both(0.05, -1, -0.25),
    ), dress)  # fmt: skip
    black, grey = s.material((0.018, 0.018, 0.02), 0.4), s.material((0.09, 0.09, 0.10), 0.35)
    s.rounded(black, (0, -0.50, 0.50), (1.56, 0.62, 1.0), 0.02)
    for k, tone in enumerate(((0.02, 0.55, 1.0), (0.75, 0.05, 0.9), (1.0, 0.1, 0.35))):
        s.slab(s.material(tone, 0.4, 0, 1.6), (0, -0.815, 0.32 + 0.22 * k), (1.36, 0.012, 0.022))
    steel, vinyl = s.material((0.6, 0.6, 0.62), 0.25, 1.0), s.material((0.012, 0.012, 0.013), 0.22)
    for x in (-1, 1):
        s.rounded(grey, (0.46 * x, -0.48, 1.03), (0.46, 0.40, 0.07), 0.012)
        at = (0.44 * x, -0.48, 1.066)
        s.lathe(steel, [(0.17, 0), (0.175, 0.006), (0.165, 0.012), (0.001, 0.012)], at, n=56)
        s.lathe(vinyl, [(0.155, 0.012), (0.155, 0.017), (0.001, 0.018)], at, n=56)
        s.lathe(
            s.paint(linear((0.85, 0.20, 0.10))), [(0.052, 0.017), (0.052, 0.019), (0.001, 0.02)], at, n=36
        )
        s.tube(steel, [(0.64 * x, -0.36, 1.10), (0.64 * x, -0.50, 1.105), (0.57 * x, -0.58, 1.095)], 0.007, 8)
        s.lathe(steel, [(0.022, 0), (0.022, 0.04), (0.001, 0.042)], (0.64 * x, -0.36, 1.066), n=20)
    s.rounded(black, (0, -0.48, 1.04), (0.30, 0.38, 0.09), 0.012)
    for i in range(4):
        for j in range(3):
            s.lathe(steel, [(0.011, 0), (0.010, 0.02), (0.001, 0.021)], (-0.10 + 0.066 * i, -0.42 + 0.07 * j, 1.085),
                n=12)  # fmt: skip
        s.slab(
            s.material((0.1, 0.9, 0.3), 0.4, 0, 1.0), (-0.10 + 0.066 * i, -0.58, 1.087), (0.02, 0.06, 0.006)
        )


def painter(s: Site) -> None:
    """At an easel, brush and palette in hand."""
    _, joints = posed(s, "R7", Pose(
        (-0.55, 0.0, 0.97), (0, 46, 0), (2, 52, 0), (6, 60, 0), feet={"l": (-0.40, 0.10, 0.10), "r": (-0.62, -0.14,
        0.10)},
        toes={"l": (0.8, -0.5, -0.3), "r": (0.5, -0.9, -0.3)}, knees={"l": (0.8, -0.6, 0), "r": (0.7, -0.7, 0)},
        hands={"r": (-0.06, -0.40, 1.26), "l": (-0.16, 0.0, 1.10)}, elbows={"r": (-0.5, -0.7, -0.7), "l": (0.3, 0.7,
        -0.7)}, fingers={"r": (0.9, 0.15, 0.1), "l": (0.7, -0.7, 0)}, roll={"l": 60},
    ), work.artist)  # fmt: skip
    at, _ = grip(joints, "r", 0.008)
    wood = s.paint((0.45, 0.24, 0.09), 0.3)
    tip = off(at, 0.2, 0.06, 0.05)
    s.tube(wood, [tuple(at - (0.12, 0.036, 0.03)), off(at, 0.13, 0.04, 0.032)], 0.006, 8)
    s.tube(s.material((0.7, 0.7, 0.72), 0.2, 1.0), [off(at, 0.13, 0.04, 0.032), off(at, 0.16, 0.048, 0.04)],
        0.008, 8)  # fmt: skip
    s.tube(s.material((0.05, 0.18, 0.5), 0.6), [off(at, 0.16, 0.048, 0.04), tuple(tip)], [0.008, 0.002], 8)
    p = joints["palm-l"]
    rng = np.random.default_rng(3)
    with s.moved(shift(p[0] + 0.05, p[1] - 0.05, p[2] + 0.03), turn(40), turn(24, "X")):
        s.loft(
            s.paint((0.50, 0.29, 0.12), 0.4),
            [
                [
                    (
                        0.19 * math.cos(a) * (1 - 0.25 * math.exp(-(((a - 3.6) / 0.4) ** 2))),
                        0.13 * math.sin(a),
                        z,
                    )
                    for a in np.linspace(0, 2 * np.pi, 48, False)
                ]
                for z in (-0.006, 0.006)
            ],
            20,
        )
        for k, tone in enumerate(((0.7, 0.03, 0.03), (0.85, 0.55, 0.02), (0.05, 0.2, 0.6), (0.1, 0.4, 0.08), (0.8, 0.8,
                0.78), (0.35, 0.05, 0.4))):  # fmt: skip
            a = 0.2 + 0.5 * k
            s.ball(s.paint(tone, 0.3), (0.14 * math.cos(a), 0.09 * math.sin(a), 0.008), (0.026, 0.02 + 0.004
                * float(rng.uniform()), 0.01), 12)  # fmt: skip
    with s.moved(shift(0.42, -0.12, 0), turn(-44)):
        props.easel(s)


def typist(s: Site) -> None:
    """A woman at a desk, typing on a laptop."""
    posed(s, "R3", Pose(
        (0, 0.16, 0.60), (0, 0, 0), (6, 0, 0), (14, 0, 0), feet=both(0.09, -0.32, 0.09), knees=both(0.1, -1, 0.4),
        toes=both(0.1, -1, -0.33), hands=both(0.11, -0.30, 0.815), elbows=both(0.7, 0.5, -0.6),
        fingers=both(-0.1, -1, -0.15),
    ), colours((0.20, 0.38, 0.44), None))  # fmt: skip
    use(s, "K72", (0, 0.26, 0))
    use(s, "S39", (0, -0.50, 0))
    use(s, "B99", (0, -0.48, 0.74), 180)


def _robot(s: Site, hands: dict[str, Vector]) -> None:
    """The one of props.py, its arms elsewhere."""
    props.robot(s)
    for part in [o for o in bpy.context.scene.objects if o.type == "MESH"]:
        at = [part.matrix_basis @ v.co for v in part.data.vertices]
        x, z = sum(abs(p.x) for p in at) / len(at), sum(p.z for p in at) / len(at)
        if 0.38 < x < 0.6 and z < 1.12:
            bpy.data.objects.remove(part)
    steel, dark = s.material((0.62, 0.64, 0.67), 0.28, 0.85), s.material((0.06, 0.065, 0.07), 0.4, 0.5)
    white = s.paint((0.78, 0.80, 0.82))
    for x, hand in ((-1, hands["r"]), (1, hands["l"])):
        shoulder = Vector((0.37 * x, 0, 1.13))
        elbow = (shoulder + hand) / 2 + Vector((0.10 * x, 0.08, -0.12))
        s.tube(dark, [shoulder, elbow, hand], 0.035)
        s.tube(white, [shoulder.lerp(elbow, 0.15), shoulder.lerp(elbow, 0.85)], [0.06, 0.055], 20)
        s.ball(steel, tuple(elbow), 0.055, 20)
        s.tube(white, [elbow.lerp(hand, 0.18), elbow.lerp(hand, 0.9)], [0.055, 0.07], 20)
        s.ball(dark, tuple(hand), 0.05, 16)
        way = (hand - elbow).normalized()
        for k in (-1, 0, 1):
            up = Vector((0, 0, 0.035 * k))
            s.tube(steel, [hand, hand + 0.06 * way + up, hand + 0.11 * way + 1.2 * up + Vector((-0.05 * x, 0, 0))],
                [0.018, 0.017, 0.012])  # fmt: skip


def robot_flower(s: Site) -> None:
    hand = Vector((-0.26, -0.34, 1.05))
    _robot(s, {"r": hand, "l": Vector((0.47, -0.10, 0.72))})
    c = Craft()
    with s.moved(shift(-0.24, -0.46, 1.02), turn(6, "Y"), Matrix.Scale(0.15, 4)):
        stem(c, [(0, 0, -1.2), (0.06, 0, 0.6), (0, 0, 1.9)], 0.05)
        for k, (z, spin) in enumerate(((0.7, 40), (-0.3, 200))):
            c.leaf(c.leafy(), 0.8, 0.32, -0.5, 0.3, at=(0, 0, z), turn=(40, 0, spin + 20 * k))
        with c.moved((0, 0, 1.9), (62, 0, 0), 1.1):
            daisy_head(c)


def robot_book(s: Site) -> None:
    _robot(s, {"r": Vector((-0.23, -0.34, 0.98)), "l": Vector((0.23, -0.34, 0.98))})
    book(s, (0, -0.46, 1.06), 58, 0.21, 0.29)


def raincoat(s: Site) -> None:
    """A woman in yellow, the hood up."""
    yellow = (0.96, 0.76, 0.06)

    def dress(f: Figure) -> None:
        f.dress(yellow, (0.20, 0.24, 0.36), yellow, keep=0.35, flat=True, bare=True)
        cloth = f.paint(linear(yellow), 0.35)
        f.drape(cloth, 1.05, 0.52, 0.26, 7, 0.05, clear=0.006)
        f.belt(1.04, (0.80, 0.60, 0.04), 0.04, (0.1, 0.1, 0.1))
        for k in range(4):
            p = f.front(f.middle[0], 1.26 - 0.06 * k, 0.004)
            f.ball(f.material((0.02, 0.02, 0.022), 0.4), (p.x, p.y - 0.012, p.z), (0.012, 0.006, 0.012), 14)
        with f.on_head(0.02):
            points, n, rows = [], 40, 24
            for i in range(rows + 1):
                a = math.radians(-8 + 150 * i / rows)
                for j in range(n + 1):
                    b = math.radians(-98 + 196 * j / n)
                    r = 0.135 + 0.02 * max(i / rows - 0.7, 0)
                    points.append((r * math.sin(a) * math.sin(b) * 0.95, 0.02 + r * math.sin(a) * math.cos(b) * 1.0,
                        0.03 + 1.05 * r * math.cos(a)))  # fmt: skip
            f._sheet(cloth, points, n + 1)
            solid = bpy.context.scene.objects[-1].modifiers.new("thick", "SOLIDIFY")
            solid.thickness = 0.008

    standing(s, "R8", dress, legs((0.94, 0.72, 0.05), 0.36), hands={"r": (-0.20, 0.02, 0.90)})


BUILDERS: dict[str, Builder] = {
    "drummer": drummer, "dj": dj, "painter-easel": painter, "laptop-woman": typist, "robot-flower": robot_flower,
    "robot-book": robot_book, "raincoat-woman": raincoat,
}  # fmt: skip

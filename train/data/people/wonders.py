"""Wizards, kings on their throne, mermaids, witches and heroes who fly."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.goods import antiques
from data.goods.craft import Craft, spline
from data.people import extras, hats, helmets, looks
from data.people.dyes import linear
from data.people.grips import along, grip, posed
from data.people.settings import both
from data.people.skeleton import JOINTS, Pose
from data.people.wardrobe import Figure
from data.sites import props
from data.sites.lot import Builder, Site
from mathutils import Matrix

Spot = tuple[float, float, float]
FLESH, BLUE = (0.80, 0.60, 0.47), (0.16, 0.18, 0.42)


def flowing(
    s: Site, material: Any, path: list[Spot], wide: list[float], deep: list[float], folds: int = 0,
    much: float = 0.0,
) -> list[np.ndarray]:  # fmt: skip
    """Cloth or a tail along a path, so wide from side to side and so deep, with folds that grow; its rings."""
    n, m = 48, 96
    line = spline(path, n)
    w, d = (np.interp(np.linspace(0, 1, n), np.linspace(0, 1, len(v)), v) for v in (wide, deep))
    way = np.gradient(line, axis=0)
    way /= np.linalg.norm(way, axis=1)[:, None]
    side, a = np.array((1.0, 0, 0)), np.linspace(0, 2 * np.pi, m, endpoint=False)
    rings = []
    for k in range(n):
        side = side - way[k] * (side @ way[k])
        side /= np.linalg.norm(side)
        up = np.cross(way[k], side)
        out = 1 + much * k / n * np.sin(folds * a + 0.8 * np.sin(2 * a))
        rings.append(
            line[k] + (w[k] * out * np.cos(a))[:, None] * side + (d[k] * out * np.sin(a))[:, None] * up
        )
    s.loft(material, rings, 70)
    return rings


def cape(
    s: Site,
    material: Any,
    start: tuple[np.ndarray, np.ndarray],
    path: list[Spot],
    wide: float,
    wave: float = 0.05,
) -> None:
    """A cloth from between two spots along a path, to which it is that wide."""
    rows, m = 40, 48
    line = spline([(0, 0, 0), *path], rows)
    left, right = start
    points = []
    for i in range(rows):
        t = i / (rows - 1)
        for j in range(m):
            u = j / (m - 1)
            grown = 1 + (wide / float(np.linalg.norm(right - left)) - 1) * t
            p = (left + right) / 2 + (u - 0.5) * grown * (right - left) + line[i]
            lift = wave * t * math.sin(13 * u + 3 * t) + 0.5 * wave * t * math.sin(7 * t * math.pi + 5 * u)
            points.append(tuple(p + np.array((0, 0.5 * lift, lift))))
    faces = [(i * m + j, i * m + j + 1, (i + 1) * m + j + 1, (i + 1) * m + j) for i in range(rows - 1)
        for j in range(m - 1)]  # fmt: skip
    s.form(material, points, faces, 80)
    solid = bpy.context.scene.objects[-1].modifiers.new("thick", "SOLIDIFY")
    solid.thickness = 0.006


def wizard(s: Site) -> None:
    """A staff whose crystal shines in one hand, a spell above the other."""

    def robe(f: Figure) -> None:
        f.shoes((0.16, 0.10, 0.06))
        f.dress(BLUE, keep=0.3)
        f.hair_colour(looks.SNOW)
        f.drape(f.cloth(BLUE, 0.15), 1.1, 0.03, 0.16, 11, 0.12)
        looks.full_beard(f, (0.80, 0.80, 0.79), 0.2, 12000, 1.8)
        f.belt(1.08, (0.30, 0.18, 0.08), 0.03)
        hats.pointed(f, BLUE)

    pose = Pose(
        (0, 0.15, 0.98), head=(4, 6, 0), hands={"r": (-0.42, -0.20, 1.20), "l": (0.46, -0.26, 1.36)},
        elbows={"r": (-0.7, 0.4, -0.7), "l": (0.6, 0.4, -0.8)}, fingers={"r": (0.15, -1, 0.1), "l": (0.3, -0.8, 0.5)},
        roll={"l": 70},
    )  # fmt: skip
    _, joints = posed(s, "R7", pose, robe)
    at, _ = grip(joints, "r", 0.018)
    wood, blue = s.wood((0.20, 0.11, 0.05), 9), s.material((0.12, 0.55, 1.0), 0.2, 0, 2.2)
    x, y, _z = at
    steps = [k / 23 for k in range(24)]
    stick = [(x + 0.012 * math.sin(5 * t), y + 0.01 * math.cos(4 * t), 1.86 * t) for t in steps]
    s.tube(wood, stick, [0.017 + 0.006 * t for t in steps], 14)
    for k in range(4):
        c, q = math.cos(1.57 * k + 0.5), math.sin(1.57 * k + 0.5)
        s.tube(wood, [(x, y, 1.83), (x + 0.07 * c, y + 0.07 * q, 1.91), (x + 0.08 * c, y + 0.08 * q, 2.0),
            (x + 0.03 * c, y + 0.03 * q, 2.07)], [0.018, 0.015, 0.012, 0.005], 10)  # fmt: skip
    s.ball(blue, (x, y, 1.98), (0.055, 0.055, 0.075), 24)
    p = joints["palm-l"] + np.array((0.0, -0.03, 0.15))
    s.ball(s.material((0.55, 0.85, 1.0), 0.2, 0, 2.0), tuple(p), 0.06, 24)
    rng = np.random.default_rng(2)
    for k in range(3):
        s.tube(blue, [tuple(p + (0.10 + 0.02 * k) * np.array((math.cos(a), math.sin(a) * math.cos(k + 0.4),
            math.sin(a) * math.sin(k + 0.4)))) for a in np.linspace(k, k + 4.6, 40)],
            [0.007 * math.sin(math.pi * t) + 0.001 for t in (q / 39 for q in range(40))], 6)  # fmt: skip
    for centre in (p, np.array((x, y, 1.98))):
        for _ in range(9):
            s.ball(blue, tuple(centre + rng.normal(size=3) * 0.11), float(rng.uniform(0.005, 0.012)), 8)


def enthroned(s: Site, base: str, dress: Any, seat: float = 0.69) -> None:
    """Somebody on the throne, a sceptre in hand."""
    z = seat + (0.10 if base == "R8" else 0.115)
    pose = Pose(
        (0, 0.02, z), (-6, 0, 0), (-3, 0, 0), (2, 0, 0), feet=both(0.13, -0.50, 0.115), knees=both(0.22, -1, 0.4),
        toes=both(0.15, -1, -0.3), hands={"r": (-0.43, -0.24, 1.09), "l": (0.42, -0.24, 1.02)},
        elbows=both(0.8, 0.5, -0.4), fingers={"r": (0.1, -1, 0.1), "l": (0, -1, -0.25)}, roll={"l": -60},
    )  # fmt: skip
    _, joints = posed(s, base, pose, dress)
    at, _ = grip(joints, "r", 0.014)
    gold = s.material((0.80, 0.52, 0.13), 0.18, 1)
    with along(s, at, np.array((-0.12, -0.1, 1))):
        s.tube(gold, [(0, 0, -0.22), (0, 0, 0.42)], 0.013, 14)
        s.ball(gold, (0, 0, 0.45), 0.04, 24)
        s.ball(s.paint((0.45, 0.005, 0.02), 0.05), (0, 0, 0.51), 0.026, 16)
        s.ball(gold, (0, 0, -0.23), 0.022, 16)
    with s.moved(Matrix.Diagonal((1.1, 1, 1, 1))):
        props.throne(s)


def king(s: Site) -> None:
    def dress(f: Figure) -> None:
        f.shoes((0.16, 0.09, 0.05))
        f.dress((0.19, 0.06, 0.20), (0.12, 0.08, 0.10), keep=0.4)
        looks.full_beard(f, (0.42, 0.28, 0.16), 0.035)
        helmets.crown(f)
        f.drape(f.cloth((0.56, 0.05, 0.06), 0.15), 1.5, 1.06, 0.12, 11, 0.08, 120, arms=True, neck=0.1, wide_gap=150,
            clear=0.02)  # fmt: skip
        f.fur(f.collar(1.575, 0.135, 12), 0.042)
        f.belt(1.02, (0.25, 0.12, 0.02), 0.04)

    enthroned(s, "R7", dress)


def queen(s: Site) -> None:
    wine = (0.45, 0.05, 0.16)

    def dress(f: Figure) -> None:
        f.dress(wine, wine, wine, keep=0.6, bare=True)
        helmets.crown(f, wide=0.098, z=0.11)
        f.fur(f.collar(1.40, 0.12, 40), 0.034)
        f.belt(1.03, (0.75, 0.55, 0.2), 0.025, None)

    enthroned(s, "R8", dress, 0.70)
    flowing(s, s.worn(s.material(linear(wine), 0.8), 0.15, 25, 0.05), [(0, 0.08, 0.93), (0, -0.10, 0.84),
        (0, -0.40, 0.80), (0, -0.56, 0.62), (0, -0.60, 0.30), (0, -0.64, 0.02)], [0.15, 0.2, 0.24, 0.26, 0.31, 0.40],
        [0.12, 0.13, 0.15, 0.17, 0.2, 0.26], 13, 0.10)  # fmt: skip


def scales(s: Site) -> Any:
    """Of a mermaid's tail."""
    skin = s.material(linear((0.10, 0.55, 0.52)), 0.28, 0.25)
    nodes, links = skin.node_tree.nodes, skin.node_tree.links
    cells, where, bump, ramp, mix = (
        nodes.new(f"ShaderNode{n}") for n in ("TexVoronoi", "TexCoord", "Bump", "MapRange", "MixRGB")
    )
    cells.inputs["Scale"].default_value = 34
    bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.8, 0.01
    bump.invert = True
    ramp.inputs["From Min"].default_value, ramp.inputs["From Max"].default_value = 0.1, 0.65
    mix.inputs[1].default_value = (*linear((0.20, 0.72, 0.62)), 1)
    mix.inputs[2].default_value = (*linear((0.10, 0.30, 0.48)), 1)
    links.new(where.outputs["Object"], cells.inputs["Vector"])
    for end in (bump.inputs["Height"], ramp.inputs["Value"]):
        links.new(cells.outputs["Distance"], end)
    shader = nodes["Principled BSDF"]
    links.new(ramp.outputs["Result"], mix.inputs[0])
    links.new(mix.outputs[0], shader.inputs["Base Color"])
    links.new(bump.outputs["Normal"], shader.inputs["Normal"])
    return skin


def mermaid(s: Site) -> None:
    """On a rock, her tail to one side."""

    def dress(f: Figure) -> None:
        import bmesh  # there once bpy is

        f.dress((0.45, 0.28, 0.58), FLESH, FLESH, keep=0.4, bare=True)
        f.hair_colour((0.62, 0.16, 0.10))
        hand = [np.array(p) for p in JOINTS["R8"]["arm-r"][2:]]
        work = bmesh.new()
        work.from_mesh(f.mesh)
        gone = []
        for g in work.faces:
            p = np.array(g.calc_center_median())
            t = np.clip(
                (p - hand[0]) @ (hand[1] - hand[0]) / ((hand[1] - hand[0]) @ (hand[1] - hand[0])), -1, 1.5
            )
            if p[2] < 0.93 and np.linalg.norm(p - hand[0] - t * (hand[1] - hand[0])) > 0.055:
                gone.append(g)
        bmesh.ops.delete(work, geom=gone, context="FACES")
        work.to_mesh(f.mesh)
        work.free()
        f.belt(1.02, (0.75, 0.60, 0.28), 0.022, None)
        with f.on_head(0.075, 10):
            f.tube(f.steel(hats.GOLD), [(0.093 * math.sin(a / 9), -0.106 * math.cos(a / 9), 0) for a in range(-14, 15)],
                0.004, 8)  # fmt: skip
            for k in range(-3, 4):
                f.ball(f.material(linear((0.95, 0.80, 0.72)), 0.4), (0.093 * math.sin(k / 5), -0.108 * math.cos(k / 5),
                    0.008), 0.011 if k else 0.016, 12)  # fmt: skip

    pose = Pose(
        (0, 0.10, 0.74), (-6, -8, 4), (-2, 4, -4), (2, 10, -6), hands={"r": (-0.36, 0.26, 0.72), "l": (0.22, -0.22,
        0.80)},
        elbows={"r": (-0.6, 0.6, 0.2), "l": (0.8, 0.3, -0.5)}, fingers={"r": (-0.5, -0.3, -0.4), "l": (-0.3, -1, -0.1)},
    )  # fmt: skip
    posed(s, "R8", pose, dress)
    skin = scales(s)
    rings = flowing(s, skin, [(0, 0.11, 0.94), (0, 0.09, 0.84), (0.0, 0.0, 0.73), (0.05, -0.20, 0.66),
        (0.16, -0.40, 0.60), (0.34, -0.52, 0.42), (0.52, -0.56, 0.20), (0.70, -0.56, 0.10), (0.86, -0.52, 0.20)],
        [0.135, 0.165, 0.185, 0.175, 0.15, 0.115, 0.085, 0.06, 0.035], [0.105, 0.125, 0.145, 0.14, 0.125, 0.1, 0.07,
        0.045, 0.022])  # fmt: skip
    end = rings[-1].mean(0)
    fin = s.worn(s.material(linear((0.16, 0.60, 0.62)), 0.3), 0.15, 20, 0.05)
    for side in (-1, 1):
        points, m, rows = [], 17, 18
        for i in range(rows + 1):
            t = i / rows
            for j in range(m):
                u = j / (m - 1)
                a = math.radians(4 + 66 * u) * side
                r = (0.52 + 0.13 * math.sin(math.pi * u) - 0.14 * u) * (1 + 0.04 * math.sin(24 * u) * t) * t
                c, q = 0.8 * r * math.cos(a), 1.05 * r * math.sin(a)
                spot = (0.77 * c - 0.64 * q, -0.15 * q + 0.03 * math.sin(16 * u) * t, 0.64 * c + 0.77 * q)
                points.append(tuple(end + spot + (-0.02, 0, -0.02)))
        faces = [(i * m + j, i * m + j + 1, (i + 1) * m + j + 1, (i + 1) * m + j) for i in range(rows)
            for j in range(m - 1)]  # fmt: skip
        s.form(fin, points, faces, 80)
        solid = bpy.context.scene.objects[-1].modifiers.new("thick", "SOLIDIFY")
        solid.thickness = 0.008
    stone = s.worn(s.worn(s.material((0.16, 0.15, 0.14), 0.75), 0.4, 3, 0.2), 0.3, 14, 0.3)
    for at, size, seed in (((0, 0.20, 0.24), (0.62, 0.50, 0.40), 1), ((-0.45, 0.0, 0.10), (0.42, 0.40, 0.26), 4),
            ((0.42, 0.10, 0.06), (0.50, 0.42, 0.22), 7)):  # fmt: skip
        s.rock(stone, at, size, seed)


def broom(s: Site, at: Spot, way: Spot, size: float = 0.42) -> None:
    """Its stick points along `way` from its bristles at a spot."""
    back = np.array(Craft.spot((0, 0, 0), (0, 52, -14), 1).inverted().to_3x3())
    with along(s, np.array(at), np.array(way), (0, 0, 1), size), s.moved(Matrix(back.tolist()).to_4x4()):
        antiques.broomstick(Craft())


def witch(s: Site) -> None:
    """She rides on a broom through the air."""

    def dress(f: Figure) -> None:
        f.dress((0.13, 0.10, 0.16), looks.BLACK, (0.13, 0.10, 0.16), keep=0.6, bare=True)
        f.hair_colour((0.42, 0.16, 0.07))
        f.belt(1.02, (0.20, 0.08, 0.25), 0.04)
        hats.pointed(f, (0.10, 0.08, 0.13), (0.45, 0.18, 0.55))

    _, joints = posed(s, "R8", Pose(
        (0, 0.15, 1.06), (18, 0, 0), (26, 0, 0), (4, -20, 0), feet={"l": (0.13, 0.48, 0.62), "r": (-0.13, 0.42, 0.56)},
        knees=both(0.25, -1, -0.3), toes=both(0.05, 0.3, -1), hands={"l": (0.06, -0.40, 1.045), "r": (-0.06, -0.26,
        1.02)}, elbows=both(0.6, 0.3, -0.6), fingers=both(-0.5, -0.8, -0.1), roll={"l": -50, "r": 50},
    ), dress)  # fmt: skip
    for side in "lr":
        grip(joints, side, 0.02)
    broom(s, (0, 1.05, 0.80), (0, -1, 0.14))
    cloth = s.worn(s.material(linear((0.16, 0.11, 0.20)), 0.9), 0.2, 25, 0.05)
    flowing(s, cloth, [(0, 0.02, 1.18), (0, 0.14, 1.06), (0, 0.34, 0.95), (0, 0.62, 0.90)], [0.14, 0.19, 0.23, 0.28],
        [0.11, 0.15, 0.15, 0.13], 9, 0.2)  # fmt: skip
    shoulders = (
        joints["shoulder-r"] + np.array((0, 0.05, 0.05)),
        joints["shoulder-l"] + np.array((0, 0.05, 0.05)),
    )
    cape(s, cloth, shoulders, [(0, 0.25, -0.06), (0, 0.6, -0.10), (0, 1.0, 0.02)], 0.7, 0.07)


def hero(s: Site) -> None:
    """He flies, a fist ahead."""

    def dress(f: Figure) -> None:
        blue = (0.08, 0.14, 0.44)
        looks.trimmed(f)
        f.dress(blue, blue, keep=0.25, flat=True)
        f.shoes((0.62, 0.06, 0.07))
        looks.short(f, (0.10, 0.08, 0.07))
        f.belt(1.0, (0.85, 0.65, 0.1), 0.05)
        extras.mask(f, (0.10, 0.12, 0.3))

    pose = Pose(
        (0, 0.25, 1.0), (62, 0, 0), (54, 0, 0), (-6, -10, 0), feet={"l": (0.10, 1.06, 0.62), "r": (-0.10, 0.92, 0.50)},
        knees={"l": (0, -0.3, -1), "r": (0, -0.5, -1)}, toes=both(0, 0.9, -0.45), hands={"l": (0.24, -0.90, 1.40),
        "r": (-0.36, 0.12, 0.98)}, elbows={"l": (0.8, 0.2, -0.5), "r": (-0.6, 0.8, 0.2)},
        fingers={"l": (0, -0.95, 0.1), "r": (0, -0.7, -0.6)},
    )  # fmt: skip
    _, joints = posed(s, "R7", pose, dress)
    for side in "lr":
        grip(joints, side, 0.008)
    red = s.worn(s.material(linear((0.62, 0.05, 0.06)), 0.9), 0.1, 25, 0.05)
    shoulders = (
        joints["shoulder-r"] + np.array((0, 0.06, 0.10)),
        joints["shoulder-l"] + np.array((0, 0.06, 0.10)),
    )
    cape(s, red, shoulders, [(0, 0.3, -0.03), (0, 0.75, -0.14), (0, 1.25, -0.08)], 1.0, 0.09)


BUILDERS: dict[str, Builder] = {
    "wizard-spell": wizard, "king-throne": king, "queen-throne": queen, "mermaid-rock": mermaid,
    "witch-broom": witch, "hero-flying": hero,
}  # fmt: skip

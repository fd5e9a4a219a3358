"""Cheerleaders, cowgirls, fairies and mermaids."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import bpy
import numpy as np
from data.people import hats
from data.people.dyes import linear
from data.people.looks import DENIM
from data.people.makeup import ears, mixed, paint
from data.people.wardrobe import Figure
from data.sites.lot import shift, turn
from data.stage import Colour

GOLD, SKIN = (0.85, 0.66, 0.28), (0.86, 0.65, 0.53)


def cheerleader(f: Figure) -> None:
    red = (0.72, 0.06, 0.09)
    f.dress(red, red, red, keep=0.35, bare=True)
    f.hair_colour((0.62, 0.46, 0.24))

    def kit(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        mine = (rgb[:, 0] > 2.2 * rgb[:, 1]) & (rgb[:, 0] > 0.2)
        low = mine & (p[:, 2] < 0.80)
        rgb = mixed(rgb, SKIN, low * 1.0)
        for z in (1.19, 1.075):
            rgb = mixed(
                rgb,
                (0.95, 0.94, 0.93),
                (mine & (np.abs(p[:, 2] - z - 0.25 * np.abs(p[:, 0] - f.middle[0])) < 0.016)) * 1.0,
            )
        return rgb

    paint(f, kit, f.cloth_of, 2)
    f.drape(f.cloth((0.93, 0.92, 0.91)), 1.0, 0.745, 0.50, 24, 0.10, clear=0.006)
    f.drape(f.cloth(red), 1.005, 0.78, 0.50, 24, 0.10, clear=0.010)
    f.belt(1.0, (0.93, 0.92, 0.91), 0.03, None)
    rng = np.random.default_rng(2)
    for at in ((-0.245, -0.11, 0.75), (0.235, -0.02, 1.06)):
        for colour, seed in ((red, 1), ((0.95, 0.94, 0.93), 2)):
            way = rng.normal(size=(1300, 3))
            way /= np.linalg.norm(way, axis=1, keepdims=True)
            f.strands(np.array(at) + 0.03 * way, way, 0.13, colour, 0.7, 0.006, 0.004, seed)
    with f.on_head(0.1, 10):
        f.ball(f.cloth(red), (0.0, 0.02, 0.012), (0.014, 0.02, 0.014), 14)
        for s in (-1, 1):
            f.ball(f.cloth(red), (s * 0.035, 0.01, 0.02), (0.032, 0.012, 0.02), 18)


def cowgirl(f: Figure) -> None:
    f.dress((0.66, 0.22, 0.20), DENIM, keep=0.6, bare=True)
    f.hair_colour((0.60, 0.42, 0.22))

    def checks(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        mine = (rgb[:, 0] > 1.6 * rgb[:, 1]) & (p[:, 2] > 0.8)
        for axis in (0, 2):
            rgb = mixed(rgb, (0.16, 0.10, 0.12), 0.40 * (mine & (np.sin(p[:, axis] * 130) > 0.1)))
        return rgb

    paint(f, checks, f.cloth_of, 2)
    f.bandana((0.16, 0.26, 0.50), f.head.translation.z - 0.15)
    hats.wide_hat(f, (0.45, 0.29, 0.16), (0.20, 0.11, 0.06), 0.2, 0.07)
    f.belt(0.93, (0.28, 0.16, 0.08), 0.04)


def _wing(f: Figure, root: Any, side: int, outline: Any, colour: Colour, edge: Colour) -> None:
    """A butterfly's wing of thin skin with veins, told in (x, z) from its root."""
    skin = f.material(linear(colour), 0.25)
    inputs = skin.node_tree.nodes["Principled BSDF"].inputs
    inputs["Alpha"].default_value, inputs["Emission Strength"].default_value = 0.62, 0.12
    inputs["Emission Color"].default_value = (*linear(colour), 1)
    rim = f.material(linear(edge), 0.4)
    from data.goods.sewing import rounded  # there once bpy is

    line = rounded(outline, 0.02)
    spots = [(root[0] + side * x, root[1] + 0.30 * abs(x), root[2] + z) for x, z in line]
    f.form(skin, [tuple(root), *spots], [(0, k + 1, (k + 1) % len(spots) + 1) for k in range(len(spots))])
    f.tube(rim, spots, 0.006, 8, loop=True)
    for k in range(0, len(spots), max(len(spots) // 9, 1)):
        f.tube(rim, [tuple(root), spots[k]], [0.004, 0.0012], 6)


def fairy(f: Figure) -> None:
    pink, leaf = (0.86, 0.52, 0.70), (0.45, 0.68, 0.38)
    f.dress(pink, pink, pink, keep=0.45, bare=True)
    f.hair_colour((0.78, 0.60, 0.36))
    for colour, hem, deep in ((pink, 0.70, 0.10), ((0.92, 0.68, 0.80), 0.78, 0.12), (leaf, 0.90, 0.14)):
        f.drape(f.cloth(colour, 0.05), 1.03, hem, 0.42, 11, deep, clear=0.008 + 0.05 * (hem - 0.7))
    f.belt(1.035, leaf, 0.03, None)
    back = f.front(f.middle[0], 1.22, 0.03, back=True)
    for s in (-1, 1):
        root = (back.x + s * 0.03, back.y + 0.02, 1.22)
        _wing(f, root, s, [(0.02, 0.04), (0.22, 0.36), (0.46, 0.56), (0.62, 0.54), (0.62, 0.34), (0.52, 0.08),
            (0.30, -0.06), (0.06, -0.03)],
              (0.62, 0.80, 0.95), (0.55, 0.45, 0.80))  # fmt: skip
        _wing(f, root, s, [(0.02, -0.03), (0.25, -0.06), (0.42, -0.16), (0.46, -0.36), (0.34, -0.52),
            (0.20, -0.46), (0.08, -0.2)],
              (0.82, 0.70, 0.95), (0.60, 0.40, 0.75))  # fmt: skip
    petals = [f.material(linear(c), 0.7) for c in ((0.95, 0.6, 0.7), (0.98, 0.95, 0.9), (0.75, 0.55, 0.85))]
    green = f.material(linear((0.3, 0.5, 0.22)), 0.7)
    with f.on_head(0.078, 10):
        f.tube(
            green,
            [(0.092 * math.cos(a / 10), 1.14 * 0.092 * math.sin(a / 10), 0) for a in range(63)],
            0.007,
            8,
        )
        for k in range(12):
            a = 2 * math.pi * k / 12
            x, y = 0.095 * math.cos(a), 1.14 * 0.095 * math.sin(a)
            for j in range(5):
                b = 2 * math.pi * j / 5
                f.ball(
                    petals[k % 3],
                    (x * (1 + 0.12 * math.cos(b)), y * (1 + 0.12 * math.cos(b)), 0.014 * math.sin(b)),
                    0.0105,
                    10,
                )
    ears(f, 0.10, SKIN, 0.5, 1.0)
    wood, star = f.material(linear((0.9, 0.85, 0.75)), 0.4), f.material((1.0, 0.72, 0.2), 0.3, 0, 0.7)
    with f.moved(shift(-0.25, -0.12, 0.76), turn(-24, "Y")):
        f.tube(wood, [(0, 0, -0.08), (0, 0, 0.42)], 0.008, 10)
        points = [((0.075 if k % 2 == 0 else 0.032) * math.sin(math.pi * k / 5),
            (0.075 if k % 2 == 0 else 0.032) * math.cos(math.pi * k / 5) + 0.46)
                  for k in range(10)]  # fmt: skip
        f.prism(star, points, -0.012, 0.012)


def mermaid(f: Figure) -> None:
    import bmesh  # there once bpy is

    teal, deep = (0.10, 0.55, 0.52), (0.10, 0.30, 0.48)
    f.dress((0.45, 0.28, 0.58), teal, (0.45, 0.28, 0.58), keep=0.45, bare=True)
    f.hair_colour((0.62, 0.16, 0.10))
    x0, y0 = f.middle
    work = bmesh.new()
    work.from_mesh(f.mesh)
    gone = [g for g in work.faces if all(v.co.z < 0.97 and abs(v.co.x - x0) < 0.2 for v in g.verts)]
    low = [g for g in work.faces if all(v.co.z < 0.66 for v in g.verts) and g not in gone]
    bmesh.ops.delete(work, geom=[*gone, *low], context="FACES")
    work.to_mesh(f.mesh)
    work.free()
    scales = f.material(linear(teal), 0.28)
    nodes, links = scales.node_tree.nodes, scales.node_tree.links
    shader = nodes["Principled BSDF"]
    cells, where, bump, ramp, mix = (
        nodes.new(f"ShaderNode{n}") for n in ("TexVoronoi", "TexCoord", "Bump", "MapRange", "MixRGB")
    )
    cells.inputs["Scale"].default_value = 34
    bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.8, 0.01
    bump.invert = True
    ramp.inputs["From Min"].default_value, ramp.inputs["From Max"].default_value = 0.1, 0.65
    mix.inputs[1].default_value, mix.inputs[2].default_value = (
        (*linear((0.20, 0.72, 0.62)), 1),
        (*linear(deep), 1),
    )
    links.new(where.outputs["Object"], cells.inputs["Vector"])
    links.new(cells.outputs["Distance"], bump.inputs["Height"])
    links.new(cells.outputs["Distance"], ramp.inputs["Value"])
    links.new(ramp.outputs["Result"], mix.inputs[0])
    links.new(mix.outputs[0], shader.inputs["Base Color"])
    links.new(bump.outputs["Normal"], shader.inputs["Normal"])
    shader.inputs["Metallic"].default_value = 0.25
    n, rings = 64, []
    reach = f.around(1.0, n, clear=0.008)
    turns = np.linspace(0, 2 * np.pi, n, endpoint=False)
    for k in range(31):
        t = k / 30
        z = 1.03 - 0.93 * t
        wide = np.interp(t, (0, 0.12, 0.3, 0.6, 0.85, 1), (0.145, 0.175, 0.165, 0.105, 0.055, 0.042))
        x = x0 + 0.05 * math.sin(2.2 * t) + 0.26 * max(t - 0.55, 0) ** 1.6 * 3
        y = y0 + 0.02 - 0.05 * math.sin(math.pi * t)
        mine = np.where(t < 0.08, reach * (1 - t / 0.08) + wide * t / 0.08, wide)
        rings.append(
            [(x + r * math.sin(a), y - 0.82 * r * math.cos(a), z) for r, a in zip(mine, turns, strict=True)]
        )
    f.loft(scales, rings, 70)
    ex, ey = rings[-1][0][0], y0
    fin = f.worn(f.material(linear((0.16, 0.60, 0.62)), 0.3), 0.15, 20, 0.05)
    for s in (-1, 1):
        points, m, rows = [], 17, 18
        for i in range(rows + 1):
            t = i / rows
            for j in range(m):
                u = j / (m - 1)
                a = math.radians(8 + 62 * u) * s
                long = (0.36 + 0.10 * math.sin(math.pi * u) - 0.10 * u) * (1 + 0.05 * math.sin(24 * u) * t)
                r = 0.02 + long * t
                points.append(
                    (
                        ex - 0.02 + 1.15 * r * math.sin(a),
                        ey + 0.02 * math.sin(16 * u) * t - 0.03 * t,
                        0.16 - r * math.cos(a) * 0.75 + 0.16 * t * t * u,
                    )
                )
        f._sheet(fin, points, m)
        solid = bpy.context.scene.objects[-1].modifiers.new("thick", "SOLIDIFY")
        solid.thickness = 0.008
    f.belt(1.02, (0.75, 0.60, 0.28), 0.022, None)
    gold, shell = f.steel(GOLD), f.material(linear((0.95, 0.80, 0.72)), 0.4)
    with f.on_head(0.075, 10):
        f.tube(
            gold, [(0.093 * math.sin(a / 9), -0.106 * math.cos(a / 9), 0) for a in range(-14, 15)], 0.004, 8
        )
        for k in range(-2, 3):
            a = 0.33 * k
            f.ball(
                shell,
                (0.095 * math.sin(a), -0.108 * math.cos(a), 0.012 + 0.006 * (2 - abs(k))),
                (0.014, 0.008, 0.016),
                14,
            )


BUILDERS: dict[str, Callable[[Figure], None]] = {
    "cheerleader": cheerleader, "cowgirl": cowgirl, "fairy": fairy, "mermaid": mermaid,
}  # fmt: skip
"""Role -> who dresses up for it."""

"""Statues: somebody of marble on a plinth, the Statue of Liberty."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

from data.sites.lot import Builder, Site, around, curve, shift, turn
from data.stage import Colour
from mathutils import Vector, noise

MARBLE: Colour = (0.72, 0.70, 0.66)
PATINA: Colour = (0.22, 0.42, 0.36)


def _marble(s: Site, colour: Colour = MARBLE, rough: float = 0.42) -> Any:
    """White stone with soft shadows in it, darker in its hollows."""
    material = s.worn(s.material(colour, rough), 0.22, 5, 0.05)
    inputs = material.node_tree.nodes["Principled BSDF"].inputs
    inputs["Subsurface Weight"].default_value, inputs["Subsurface Scale"].default_value = 0.12, 0.02
    return material


def _plinth(s: Site, stone: Any, wide: float, tall: float) -> None:
    """A square base with mouldings, its top at z = 0."""
    for w, low, high in ((1.5, -tall, 0.14 - tall), (1.36, 0.14 - tall, 0.22 - tall),
        (1.12, 0.22 - tall, -0.2), (1.24, -0.2, -0.13), (1.36, -0.13, 0.0)):  # fmt: skip
        s.rounded(stone, (0, 0, (low + high) / 2), (w * wide, w * wide, high - low), 0.02)
    s.rounded(stone, (0, -0.56 * wide, -tall / 2), (0.8 * wide, 0.03, tall - 0.62), 0.012)


def _stone_figure(s: Site, key: str, stone: Any, yaw: float = 0) -> None:
    """Somebody of meshes.py, turned to stone."""
    parent = s.put(key, 0, 0)
    for part in list(parent.children):
        part.parent = None
        part.data.transform(turn(yaw))
        part.data.materials.clear()
        part.data.materials.append(stone)


def _robe(s: Site, stone: Any, rings: Any, folds: float, seed: float) -> None:
    """Cloth in folds that hangs through (z, middle x, middle y, radius x, radius y)s from above."""
    lines = [curve([(r[0], r[k]) for r in rings], 10) for k in range(1, 5)]
    out = []
    for k in range(len(lines[0])):
        x, y, rx, ry = (line[k][1] for line in lines)
        z, ring = lines[0][k][0], []
        fall = min(1.0, (rings[0][0] - z) / (rings[0][0] - rings[-1][0]) * 1.6)
        for a in around(144):
            wave = noise.noise(Vector((2.6 * math.cos(a), 2.6 * math.sin(a), 0.35 * z + seed)))
            deep = math.sin(17 * a + 7 * wave) * (0.6 + 0.4 * math.sin(5 * a + seed + 2 * z))
            grow = 1 + folds * fall * (deep + 0.5 * wave)
            ring.append((x + rx * grow * math.cos(a), y + ry * grow * math.sin(a), z))
        out.append(ring)
    s.loft(stone, out, 70)


def statue(s: Site) -> None:
    stone = _marble(s)
    _stone_figure(s, "R2", stone)
    _robe(s, stone, ((1.08, 0.02, -0.075, 0.15, 0.115), (0.95, 0, -0.07, 0.165, 0.13),
        (0.8, 0, -0.07, 0.195, 0.15), (0.5, 0.01, -0.06, 0.205, 0.175), (0.2, 0.01, -0.03, 0.23, 0.215),
        (0.0, 0.02, -0.02, 0.29, 0.27)), 0.085, 3)  # fmt: skip
    for k in range(5):
        sash = [(0.17, 0.0, 1.42 + 0.008 * k), (0.13 - 0.012 * k, -0.155, 1.34),
            (0.02 - 0.012 * k, -0.205, 1.2 - 0.012 * k), (-0.11, -0.19, 1.06 - 0.022 * k),
            (-0.18, -0.08, 1.02 - 0.028 * k), (-0.1, 0.06, 1.03 - 0.03 * k), (0.1, 0.07, 1.2),
            (0.17, 0.02, 1.42)]  # fmt: skip
        path = [Vector(p) for p in sash]
        s.tube(stone, [p for a, b in pairwise(path) for p in (a, a.lerp(b, 0.5))] +
            [path[-1]], 0.017)  # fmt: skip
    _plinth(s, _marble(s, (0.60, 0.58, 0.54), 0.5), 0.5, 0.75)


def liberty(s: Site) -> None:
    copper = s.worn(s.material(PATINA, 0.62), 0.35, 6, 0.1)
    granite, gold = s.blocks((0.46, 0.41, 0.34), (0.28, 0.12), 0.012, 0.2), s.material((0.95, 0.62, 0.16),
        0.2, 0.6, 0.35)  # fmt: skip
    _stone_figure(s, "R2", copper)
    _robe(s, copper, ((1.47, 0.03, -0.06, 0.10, 0.085), (1.42, 0.025, -0.06, 0.19, 0.12),
        (1.28, 0.03, -0.06, 0.235, 0.165), (1.08, 0.03, -0.05, 0.245, 0.175), (0.9, 0.0, -0.05, 0.265, 0.18),
        (0.6, 0, -0.05, 0.275, 0.19), (0.25, 0.01, -0.02, 0.29, 0.23), (0.0, 0.02, -0.01, 0.34, 0.29)), 0.09,
        8)  # fmt: skip
    drape = [(0.22, -0.02, 1.42), (0.12, -0.20, 1.28), (-0.06, -0.24, 1.05), (-0.2, -0.2, 0.8),
        (-0.28, -0.08, 0.62)]  # fmt: skip
    for k in range(6):
        path = [Vector(p) + Vector((0.0, -0.004 * k, -0.055 * k * i / 3)) for i, p in enumerate(drape)]
        s.tube(copper, [p for a, b in pairwise(path) for p in (a, a.lerp(b, 0.5))] +
            [path[-1]], 0.022)  # fmt: skip
    arm = [(-0.12, -0.06, 1.36), (-0.2, -0.07, 1.5), (-0.24, -0.08, 1.7), (-0.25, -0.09, 1.88),
        (-0.25, -0.1, 2.0)]  # fmt: skip
    s.tube(copper, arm, [0.075, 0.068, 0.055, 0.045, 0.036], 20)
    s.tube(copper, [(-0.1, -0.05, 1.3), (-0.19, -0.06, 1.46), (-0.225, -0.07, 1.6)], [0.13, 0.10, 0.08], 20)
    s.ball(copper, (-0.25, -0.11, 2.04), (0.042, 0.042, 0.05))
    torch = [(0.001, 1.90), (0.02, 1.9), (0.028, 2.1), (0.05, 2.16), (0.085, 2.18), (0.085, 2.21),
        (0.06, 2.22), (0.055, 2.26), (0.001, 2.27)]  # fmt: skip
    s.lathe(copper, torch, (-0.25, -0.11, 0))
    flame = [(0.001, 2.24), (0.05, 2.27), (0.062, 2.32), (0.045, 2.39), (0.02, 2.46), (0.001, 2.5)]
    s.lathe(gold, curve(flame, 5), (-0.25, -0.11, 0), smooth=80)
    s.tube(copper, [(0.18, -0.06, 1.36), (0.29, -0.06, 1.2), (0.31, -0.12, 1.08), (0.22, -0.25, 1.06)],
        [0.085, 0.085, 0.08, 0.04], 20)  # fmt: skip
    s.ball(copper, (0.2, -0.27, 1.06), (0.045, 0.035, 0.04))
    with s.moved(shift(0.25, -0.25, 1.2), turn(-18), turn(-14, "X"), turn(10, "Y")):
        s.rounded(copper, (0, 0, 0), (0.2, 0.045, 0.34), 0.008)
    with s.moved(shift(0.022, -0.075, 1.6), turn(4), turn(-14, "X")):
        s.lathe(copper, [(0.088, -0.02), (0.098, -0.02), (0.104, 0.03), (0.094, 0.03), (0.088, -0.02)],
            smooth=60)  # fmt: skip
        for k in range(7):
            a = math.radians(-66 + 22 * k)
            tip, foot = Vector((math.sin(a), -0.05, math.cos(a))), Vector((0.09 * math.sin(a), -0.03, 0.02 +
                0.05 * math.cos(a)))  # fmt: skip
            s.tube(copper, [foot, foot + 0.21 * tip], [0.014, 0.002], 8)
    for w, low, high in ((0.44, -0.12, 0.0), (0.52, -0.2, -0.12), (0.42, -0.9, -0.2), (0.5, -0.96, -0.9),
        (0.6, -1.04, -0.96), (0.72, -1.12, -1.04)):  # fmt: skip
        top = w * (0.9 if high - low > 0.5 else 1)
        s.loft(granite, [[(x * r, y * r, z) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))] for r, z in
            ((w, low), (top, high))], 0)  # fmt: skip
    for x in (-0.2, 0, 0.2):
        s.rounded(s.material((0.10, 0.09, 0.08), 0.8), (x, -0.4, -0.5), (0.09, 0.05, 0.34), 0.02)
        s.rounded(s.material((0.10, 0.09, 0.08), 0.8), (0.4, x, -0.5), (0.05, 0.09, 0.34), 0.02)


BUILDERS: dict[str, Builder] = {"statue": statue, "liberty": liberty}
"""Key -> who builds it."""

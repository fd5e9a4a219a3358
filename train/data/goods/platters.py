"""Food on boards and plates, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.dishes import basil, grains, herbs, plate
from mathutils import Euler, Vector


def board(c: Craft, wide: float = 3.3, deep: float = 2.5) -> float:
    """A wooden board; how high its top is."""
    c.box(c.wood((0.48, 0.27, 0.12), (0.32, 0.16, 0.065)), (wide, deep, 0.14), 0.04, at=(0, 0, 0.07))
    return 0.14


def grilled(c: Craft, **where: Any) -> None:
    """A steak from the grill."""

    def outline(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        by = 1 + 0.14 * np.cos(a + 0.5) - 0.12 * np.cos(2 * a + 1.2) + 0.05 * np.sin(3 * a)
        q = p * np.stack([1.25 * by, 0.82 * by, np.ones(len(p))], 1)
        q[:, 2] += 0.02 * ripple(q, 4, 2)
        return q

    def paint(p: Points) -> Points:
        sear = blend((0.17, 0.055, 0.02), (0.30, 0.11, 0.04), 0.5 + 0.5 * ripple(p, 6, 3))
        marks = np.abs(((p[:, 0] + 0.55 * p[:, 1]) / 0.34 + 0.05 * ripple(p, 3, 1)) % 1 - 0.5)
        sear = blend(sear, (0.025, 0.012, 0.006), 0.85 * ease(0.17, 0.09, marks) * (p[:, 2] > 0.22))
        rim = blend((0.66, 0.44, 0.20), (0.40, 0.20, 0.07), 0.5 + 0.7 * ripple(p, 7, 8))
        edge = ease(0.55, 0.75, p[:, 1] + 0.1 * np.cos(3 * p[:, 0]))
        return blend(sear, rim, 0.85 * edge)

    profile = [(0, 0), (0.9, 0), (1.0, 0.06), (1.02, 0.18), (0.96, 0.28), (0.85, 0.32), (0, 0.32)]
    c.lathe(profile, c.stuff(None, 0.3, bump=0.6, grain=12, coat=0.35), outline, paint, 130, 120, **where)


def steak(c: Craft) -> None:
    z = board(c)
    grilled(c, at=(0, 0, z))
    fat = c.stuff((0.84, 0.66, 0.22), 0.3, sss=0.2, coat=0.3)
    c.box(fat, (0.3, 0.26, 0.12), 0.04, at=(0.1, -0.1, z + 0.39), turn=(4, 3, 25))
    herbs(c, 22, 0.5, z + 0.35, 0.09, (0.1, -0.1, 0))
    leafy, stem = c.leafy((0.09, 0.20, 0.05), (0.05, 0.12, 0.03)), c.stuff((0.20, 0.14, 0.06), 0.7)
    line = np.array([(-1.3, -0.75, z + 0.08), (-0.8, -0.92, z + 0.12), (-0.2, -0.98, z + 0.08)])
    c.tube(line, 0.018, stem, sides=6)
    for k in range(46):
        t = k / 46
        p = line[0] + (line[2] - line[0]) * t + (0, -0.08 * math.sin(3.1 * t), 0.03)
        c.leaf(
            leafy,
            0.2,
            0.035,
            0.3,
            at=p,
            turn=(c.rng.uniform(0, 60), 0, c.rng.choice((-20, -160)) - 15 + c.jitter(25)),
        )
    tomato = c.stuff((0.56, 0.025, 0.01), 0.15, coat=0.7)
    for x, y in ((1.25, -0.78), (0.95, -0.95), (1.35, 0.75)):
        c.ball(tomato, fine=24, at=(x, y, z + 0.17), size=0.18)


def _rice_block(c: Craft, at: At, size: At, spin: float, white: Any, count: int = 260) -> None:
    c.ball(white, lambda p: np.sign(p) * np.abs(p) ** 0.6, at=at, size=size, turn=(0, 0, spin))
    a, spots = math.radians(spin), []
    for _ in range(count):
        d = np.array([c.rng.gauss(0, 1) for _ in range(3)])
        d /= np.linalg.norm(d)
        x, y, z = np.sign(d) * np.abs(d) ** 0.6 * size
        if z > -0.6 * size[2]:
            spots.append(
                (
                    at[0] + x * math.cos(a) - y * math.sin(a),
                    at[1] + x * math.sin(a) + y * math.cos(a),
                    at[2] + z,
                )
            )
    grains(c, spots, white, (0.028, 0.028, 0.07))


def sushi(c: Craft) -> None:
    z = board(c, 3.4, 2.3)
    white = c.stuff((0.86, 0.83, 0.77), 0.35, sss=0.3, deep=0.05, coat=0.2)

    def fish(flesh: Colour, line: Colour, every: float) -> Any:
        def paint(p: Points) -> Points:
            wave = np.abs(((p[:, 0] + 0.5 * np.abs(p[:, 1])) / every) % 1 - 0.5)
            return blend(flesh, line, 0.75 * ease(0.14, 0.04, wave) + 0.15 * ripple(p, 5, 1))

        return paint

    u, v = np.meshgrid(np.linspace(-1, 1, 60), np.linspace(-1, 1, 30), indexing="ij")
    for x, kind in ((-1.05, 0), (-0.25, 1), (0.55, 0)):
        _rice_block(c, (x, 0.42, z + 0.2), (0.28, 0.55, 0.2), 0, white)
        paint = (
            fish((0.80, 0.20, 0.05), (0.86, 0.52, 0.30), 0.17),
            fish((0.46, 0.03, 0.03), (0.58, 0.12, 0.10), 0.3),
        )[kind]
        top = np.stack(
            [0.72 * u, 0.33 * v * (1 - 0.12 * u**4), 0.23 - 0.17 * np.abs(u) ** 2.6 - 0.12 * v**4], -1
        )
        c.grid(
            np.concatenate([top, top[::-1] - (0, 0, 0.07)]),
            c.stuff(None, 0.22, coat=0.5, sss=0.2),
            paint,
            at=(x, 0.42, z + 0.23),
            turn=(0, 0, 84),
        )
    nori = c.stuff((0.012, 0.022, 0.014), 0.4, bump=0.4, grain=30)
    salmon, cucumber = c.stuff((0.80, 0.22, 0.06), 0.3, sss=0.2), c.stuff((0.38, 0.55, 0.12), 0.3, sss=0.2)
    for x, y, tip in ((-1.1, -0.62, 0), (-0.5, -0.66, 0), (0.1, -0.6, 0), (0.72, -0.7, 72)):
        turn, lift = (tip, 0, 20 if tip else 0), (0.27 if tip else 0.22)
        side = [(0.26, -0.21), (0.28, -0.21), (0.285, 0), (0.28, 0.215), (0.255, 0.215), (0.25, 0.15)]
        c.lathe(side, nori, at=(x, y, z + lift), turn=turn, steps=60)
        c.lathe([(0.255, 0.16), (0.2, 0.19), (0, 0.18)], white, at=(x, y, z + lift), turn=turn)

        rotate = Euler([math.radians(w) for w in turn]).to_matrix()
        spots = []
        for _ in range(90):
            a, d = c.rng.uniform(0, 6.3), c.rng.uniform(0.1, 0.235)
            spots.append(
                Vector((x, y, z + lift)) + rotate @ Vector((d * math.cos(a), d * math.sin(a), 0.195))
            )
        grains(c, spots, white, (0.026, 0.026, 0.06))
        c.cut(
            [(-0.1, -0.07), (0.1, -0.07), (0.1, 0.07), (-0.1, 0.07)],
            0.42,
            salmon,
            0.03,
            at=Vector((x, y, z + lift)) + rotate @ Vector((0.02, 0, 0.03)),
            turn=(turn[0] + 90, 0, turn[2]),
        )
        c.box(
            cucumber,
            (0.07, 0.1, 0.42),
            0.01,
            at=Vector((x, y, z + lift)) + rotate @ Vector((-0.12, 0, 0.02)),
            turn=turn,
        )
    wasabi = c.stuff((0.34, 0.50, 0.12), 0.6, bump=0.6, grain=14)
    c.ball(
        wasabi,
        lambda p: p * (1 + 0.1 * ripple(p, 3, 2))[:, None],
        at=(1.32, -0.35, z + 0.1),
        size=(0.2, 0.17, 0.14),
    )
    ginger = c.stuff((0.86, 0.50, 0.40), 0.3, sss=0.3, coat=0.3)
    for k in range(7):
        c.leaf(
            ginger,
            0.5,
            0.36,
            1.8,
            0.4,
            1.0,
            wave=0.5,
            at=(1.25 + c.jitter(0.12), 0.3 + c.jitter(0.12), z + 0.03 * k),
            turn=(c.rng.uniform(10, 50), 0, 52 * k),
        )


def fried_egg(c: Craft) -> None:
    plate(c)

    def spread(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        by = (
            0.92
            + 0.10 * np.sin(2 * a + 1)
            + 0.06 * np.sin(3 * a + 2)
            + 0.035 * np.sin(8 * a)
            + 0.02 * np.sin(15 * a)
        )
        q = p * np.stack([by, by, np.ones(len(p))], 1)
        q[:, 2] += 0.012 * ripple(q, 6, 2)
        return q

    def paint(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        crisp = ease(0.86, 1.05, r + 0.06 * ripple(p, 7, 3))
        return blend((0.88, 0.86, 0.80), (0.56, 0.30, 0.08), 0.55 * crisp)

    profile = [(0, 0.16), (0.4, 0.16), (0.62, 0.12), (0.9, 0.075), (0.98, 0.06), (1.02, 0.025), (0.98, 0)]
    c.lathe(profile, c.stuff(None, 0.2, coat=0.5, sss=0.2), spread, paint, 120, 80, at=(0, 0, 0.085))
    yolk = c.stuff((0.84, 0.36, 0.01), 0.1, coat=0.9, sss=0.2, second=(0.86, 0.42, 0.015))
    c.ball(yolk, at=(0.06, -0.04, 0.22), size=(0.40, 0.40, 0.22))
    pepper = c.stuff((0.03, 0.02, 0.015), 0.7)
    for _ in range(40):
        x, y = c.rng.gauss(0.05, 0.35), c.rng.gauss(-0.05, 0.35)
        z = (
            0.235
            if math.hypot(x, y) > 0.4
            else 0.22 + 0.22 * math.sqrt(max(0, 1 - ((x - 0.06) ** 2 + (y + 0.04) ** 2) / 0.16))
        )
        c.ball(pepper, fine=6, at=(x, y, z), size=c.rng.uniform(0.007, 0.016))
    basil(c, (0.75, 0.55, 0.12), 0.34)


def cheese(c: Craft) -> None:
    half, long, high = 0.36, 2.3, 0.95
    holes = [
        (c.rng.uniform(0.1, 0.95), c.rng.uniform(0.08, 0.92), c.rng.uniform(0.05, 0.15)) for _ in range(13)
    ]
    look = c.stuff(
        (0.84, 0.55, 0.12), 0.42, second=(0.80, 0.49, 0.09), sss=0.25, bump=0.04, grain=8, coat=0.1
    )

    def face(a: Points, b: Points, out: Points) -> None:
        """An upright cut from `a` to `b`."""
        u, v = np.meshgrid(np.linspace(0, 1, 150), np.linspace(0, 1, 70), indexing="ij")
        p = a + (b - a) * u[..., None] + np.array((0, 0, high)) * v[..., None]
        wide = np.linalg.norm(b - a)
        deep = np.zeros_like(u)
        for x, z, r in holes:
            d = np.hypot((u - x) * wide, (v - z) * high) / r
            deep = np.maximum(deep, r * np.sqrt(np.clip(1 - d**2, 0, 1)) * 0.9)
        c.grid(p - deep[..., None] * out, look)

    tip = np.array((0.0, 0, 0))
    left = np.array((long * math.cos(half), long * math.sin(half), 0))
    right = left * (1, -1, 1)
    spin = 14
    face(tip, right, np.array((-math.sin(half), -math.cos(half), 0)))
    face(tip, left, np.array((-math.sin(half), math.cos(half), 0)))
    arc = np.linspace(-half, half, 30)
    rim = np.stack([long * np.cos(arc), long * np.sin(arc), 0 * arc], -1)
    rind = c.stuff((0.72, 0.36, 0.05), 0.5, bump=0.1)
    c.grid(np.stack([rim, rim + np.array((0, 0, high))]), rind)
    r = np.linspace(0, 1, 40)[:, None, None]
    for z in (0, high):
        c.grid(rim[None] * r + (0, 0, z), look)
    for thing in [o for o in _meshes() if o.data.name.startswith("grid")]:
        thing.rotation_euler = (0, 0, math.radians(spin))


def _meshes() -> list[Any]:

    return [o for o in bpy.context.scene.objects if o.type == "MESH"]


BUILDERS: dict[str, Builder] = {
    "steak": steak,
    "sushi": sushi,
    "fried-egg": fried_egg,
    "cheese": cheese,
}
"""Key -> who builds it."""

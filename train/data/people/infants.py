"""Babies: they sit, crawl, sleep, bathe, learn to walk, and are held.

A baby's head is about 0.2 m; x to the right, -y towards the viewer, z up.
"""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.goods import toys
from data.goods.craft import Craft
from data.people import looks
from data.people.babyface import SKIN, body, foot, hand, head, mirrored, romper
from data.people.dyes import linear
from data.people.grips import brought_back, put_away
from data.people.holding import standing
from data.people.settings import colours
from data.people.skeleton import JOINTS
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix

BIG = Matrix.Scale(1.16, 4)
TRUNK = [(0, 0.035, 0.055, 0.10, 0.125), (0, 0.03, 0.11, 0.122, 0.132), (0, 0.025, 0.19, 0.108, 0.116), (0, 0.02, 0.26,
    0.082, 0.098), (0, 0.015, 0.305, 0.055, 0.07), (0, 0.01, 0.345, 0.046, 0.048)]  # fmt: skip


def sitting(s: Site) -> None:
    """In a striped romper, arms to the viewer."""
    head(s, shift(0, -0.005, 0.425) @ turn(6, "X") @ turn(4) @ BIG)
    legs = [(0.075, 0.0, 0.065, 0.078), (0.14, -0.09, 0.07, 0.07), (0.165, -0.17, 0.075, 0.055), (0.145, -0.225, 0.062,
        0.056), (0.115, -0.285, 0.05, 0.042), (0.105, -0.31, 0.05, 0.034)]  # fmt: skip
    arms = [(0.075, 0.015, 0.285, 0.048), (0.125, -0.01, 0.245, 0.047), (0.155, -0.05, 0.20, 0.040), (0.135, -0.105,
        0.185,
        0.041), (0.115, -0.145, 0.185, 0.029)]  # fmt: skip
    rows = [TRUNK, *mirrored(legs), *mirrored(arms)]
    for k in (1, -1):
        rows += hand((k * 0.108, -0.160, 0.188), (-0.25 * k, -0.9, 0.2)) + foot((k * 0.105, -0.325, 0.06),
            (0.25 * k, -0.15,
            1))  # fmt: skip
    body(rows, romper((0.80, 0.78, 0.72), (0.12, 0.36, 0.55), lambda p: (p[:, 1] < -0.235) | (
        (p[:, 2] > 0.15) & (p[:, 1] < -0.085)) | (p[:, 2] > 0.325)), Matrix())  # fmt: skip
    s.ball(
        s.worn(s.material(linear((0.86, 0.84, 0.78)), 0.95), 0.1, 30),
        (0, -0.08, -0.012),
        (0.42, 0.38, 0.022),
        48,
    )


def crawling(s: Site) -> None:
    """On hands and knees, towards the viewer, the head up."""
    head(s, shift(0, -0.31, 0.325) @ turn(2, "X") @ turn(6) @ BIG)
    trunk = [(0, 0.23, 0.20, 0.105, 0.125), (0, 0.15, 0.225, 0.118, 0.13), (0, 0.02, 0.225, 0.105, 0.115), (0,
        -0.10, 0.235,
        0.085, 0.10), (0, -0.19, 0.25, 0.06, 0.065), (0, -0.24, 0.27, 0.046, 0.048)]  # fmt: skip
    rows: list[Any] = [trunk]
    for k, on in ((1, 0.04), (-1, -0.05)):
        rows.append([(k * 0.075, 0.22, 0.18, 0.08), (k * 0.10, 0.15 + on, 0.10, 0.068), (k * 0.105, 0.12 + on,
            0.055, 0.058),
            (k * 0.105, 0.21 + on, 0.05, 0.055), (k * 0.09, 0.31 + on, 0.045, 0.036)])  # fmt: skip
        rows.append([(k * 0.085, -0.12, 0.235, 0.05), (k * 0.125, -0.16 - on, 0.16, 0.046), (k * 0.13, -0.18 - on, 0.10,
            0.040), (k * 0.13, -0.20 - on, 0.05, 0.034), (k * 0.13, -0.21 - on, 0.03, 0.03)])  # fmt: skip
        rows += hand((k * 0.13, -0.215 - on, 0.026), (0.05 * k, -1, 0.05))
    body(rows, romper((0.80, 0.60, 0.14), (0.82, 0.66, 0.24), lambda p: ((p[:, 1] < -0.13) & (p[:, 2] < 0.10)) | (
        (p[:, 1] < -0.215) & (p[:, 2] > 0.22))), Matrix())  # fmt: skip


def sleeping(s: Site) -> None:
    """On a pillow under a blanket, seen from above."""
    head(s, shift(-0.02, 0.0, 0.10) @ turn(-14, "Y") @ turn(-82, "X") @ BIG, True)
    pillow, blanket, sheet = (s.worn(s.material(linear(c), 0.95), 0.08, 40, 0.1) for c in ((0.95, 0.94, 0.91),
        (0.55, 0.72,
        0.80), (0.90, 0.86, 0.80)))  # fmt: skip
    bpy.ops.mesh.primitive_grid_add(x_subdivisions=60, y_subdivisions=50, size=1)
    soft_one = bpy.context.object
    for v in soft_one.data.vertices:
        x, y = 2 * v.co.x, 2 * v.co.y
        edge = (1 - abs(x) ** 4) * (1 - abs(y) ** 4)
        dent = math.exp(-((0.30 * x) ** 2 + (0.2 * y - 0.02) ** 2) / 0.012)
        v.co = (0.34 * x, 0.23 * y + 0.05, 0.085 * max(edge, 0) ** 0.5 - 0.05 * dent - 0.02)
    soft_one.data.materials.append(pillow)
    soft_one.data.shade_smooth()
    rows, n, points, faces = 54, 54, [], []
    for i in range(rows + 1):
        for j in range(n + 1):
            u, v = 2 * j / n - 1, i / rows
            y = -0.092 - 0.55 * v
            bulge = (
                0.115
                * math.exp(-((u / 0.36) ** 2))
                * (0.75 + 0.3 * math.sin(math.pi * min(v * 1.3, 1)))
                * (1 - 0.5 * v)
            )
            fold = 0.008 * math.sin(9 * u + 5 * v) * (1 - math.exp(-(u**2) * 9)) + 0.005 * math.sin(
                17 * v + 3 * u
            )
            points.append((0.36 * u, y, bulge + fold + 0.012 + 0.020 * math.exp(-((v / 0.05) ** 2))))
    for i in range(rows):
        faces += [
            (i * (n + 1) + j, (i + 1) * (n + 1) + j, (i + 1) * (n + 1) + j + 1, i * (n + 1) + j + 1)
            for j in range(n)
        ]
    s.form(blanket, points, faces, 80)
    bpy.context.scene.objects[-1].modifiers.new("thick", "SOLIDIFY").thickness = 0.012
    s.rounded(sheet, (0, -0.2, -0.05), (0.92, 1.05, 0.09), 0.035)
    rows_of: list[Any] = []
    for k in (1, -1):
        rows_of += [
            [(k * 0.13, -0.10, 0.10, 0.042), (k * 0.175, -0.06, 0.075, 0.042), (k * 0.165, 0.0, 0.07, 0.03)]
        ]
        rows_of += hand((k * 0.163, 0.015, 0.07), (-0.1 * k, 1, 0.2))
    body(rows_of, romper((0.86, 0.84, 0.80), (0.80, 0.62, 0.66), lambda p: p[:, 1] > -0.032, 0.02), Matrix())


def bathing(s: Site) -> None:
    """In a tub full of foam, a rubber duck beside."""
    head(s, shift(0, 0.01, 0.455) @ turn(2, "X") @ turn(6) @ turn(-3, "Y") @ BIG)
    arms = [(0.08, 0.03, 0.315, 0.046), (0.14, 0.0, 0.275, 0.046), (0.18, -0.05, 0.255, 0.040), (0.165, -0.12,
        0.285, 0.040),
        (0.155, -0.15, 0.30, 0.029)]  # fmt: skip
    rows: list[Any] = [[(x, y, z + 0.03, a, b) for x, y, z, a, b in TRUNK], *mirrored(arms)]
    for k in (1, -1):
        rows += hand((k * 0.153, -0.165, 0.305), (-0.1 * k, -0.5, 0.9))
    body(rows, lambda p: np.asarray(SKIN) * (1 + 0.05 * np.sin(70 * p[:, :1] + 30 * p[:, 2:])), Matrix())
    white, foam = s.paint((0.80, 0.81, 0.82), 0.15), s.material((0.88, 0.90, 0.93), 0.35)
    rings = []
    for r, z in ((0.62, 0.0), (0.72, 0.015), (0.86, 0.10), (0.96, 0.22), (1.0, 0.265), (1.035, 0.27), (1.045,
        0.285), (1.03,
            0.297), (0.99, 0.297), (0.965, 0.28), (0.93, 0.22), (0.8, 0.15)):  # fmt: skip
        rings.append(
            [
                (0.44 * r * math.cos(a), 0.31 * r * math.sin(a), z)
                for a in np.linspace(0, 2 * math.pi, 80, False)
            ]
        )
    s.loft(white, rings, 70)
    rng = np.random.default_rng(8)
    spots, sizes = [], []
    for _ in range(1500):
        a, r = rng.uniform(0, 6.28), math.sqrt(rng.uniform(0, 1))
        x, y = 0.41 * r * math.cos(a), 0.285 * r * math.sin(a)
        heap = 0.045 * math.sin(6 * x + 1) * math.cos(7 * y) + 0.05 * (abs(x) > 0.2) + 0.02
        if math.hypot(x / 0.15, (y - 0.02) / 0.12) < 1:
            continue
        spots.append((x, y, 0.262 + rng.uniform(0, 1) * max(heap, 0.01) * (1.1 - r)))
        sizes.append(rng.uniform(0.008, 0.026))
    for k in range(26):  # over the rim, on the head and the arms
        spots.append(
            (-0.30 + 0.024 * k, -0.315 + 0.35 * (k / 13 - 1) ** 2 * 0.35, 0.275 + 0.015 * math.sin(3 * k))
        )
        sizes.append(0.02 + 0.010 * abs(math.sin(k)))
    for _ in range(46):
        x, y = rng.normal(0, 0.034), rng.normal(0, 0.03)
        spots.append((x + 0.01, y + 0.02, 0.622 - 1.6 * (x * x + y * y) / 0.1 + rng.uniform(-0.004, 0.02)))
        sizes.append(rng.uniform(0.010, 0.022))
    bubbles(foam, np.array(spots), np.array(sizes))
    with s.moved(shift(0.27, -0.17, 0.325), turn(-140), Matrix.Scale(0.062, 4)):
        toys.BUILDERS["rubber-duck"](Craft())


def bubbles(look: Any, at: np.ndarray, size: np.ndarray) -> None:
    """Many small balls, one mesh."""
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=2, radius=1)
    one = bpy.context.object
    v = np.array([q.co for q in one.data.vertices])
    faces = np.array([list(g.vertices) for g in one.data.polygons])
    bpy.data.objects.remove(one)
    points = (at[:, None] + size[:, None, None] * v[None]).reshape(-1, 3)
    every = (faces[None] + len(v) * np.arange(len(at))[:, None, None]).reshape(-1, 3)
    mesh = bpy.data.meshes.new("foam")
    mesh.from_pydata(points.tolist(), [], every.tolist())
    mesh.materials.append(look)
    mesh.shade_smooth()
    bpy.context.scene.collection.objects.link(bpy.data.objects.new("foam", mesh))


def toddling(s: Site) -> None:
    """First steps, the arms out."""
    head(s, shift(0, -0.015, 0.655) @ turn(4, "X") @ turn(-6) @ BIG)
    trunk = [(x, y, z + 0.225, a, b) for x, y, z, a, b in TRUNK]
    rows: list[Any] = [trunk]
    for k, on in ((1, -0.06), (-1, 0.05)):
        rows.append([(k * 0.07, 0.03, 0.27, 0.082), (k * 0.085, 0.01 + 0.4 * on, 0.19, 0.068), (k * 0.085, 0.0 + on,
            0.13,
            0.054), (k * 0.085, 0.01 + 1.2 * on, 0.075, 0.048), (k * 0.085, 0.01 + 1.2 * on, 0.045,
                0.036)])  # fmt: skip
        rows.append([(k * 0.085, 0.0 + 1.2 * on, 0.03, 0.034), (k * 0.09, -0.04 + 1.2 * on, 0.026, 0.034),
            (k * 0.095, -0.075
            + 1.2 * on, 0.022, 0.028)])  # fmt: skip
        rows.append([(k * 0.08, 0.015, 0.505, 0.048), (k * 0.145, -0.02, 0.49, 0.045), (k * 0.205, -0.05, 0.50, 0.038),
            (k * 0.245, -0.09, 0.53, 0.036), (k * 0.26, -0.105, 0.545, 0.028)])  # fmt: skip
        rows += hand((k * 0.264, -0.112, 0.555), (0.4 * k, -0.4, 0.8))

    def suit(p: np.ndarray) -> np.ndarray:
        top = np.where(
            (np.sin(2 * math.pi * p[:, 2] / 0.03) > 0)[:, None], (0.80, 0.78, 0.74), (0.62, 0.08, 0.08)
        )
        out = np.where((p[:, 2] < 0.35)[:, None], (0.08, 0.13, 0.28), top)
        out = np.where((p[:, 2] < 0.062)[:, None], (0.72, 0.70, 0.66), out)
        skin = (np.abs(p[:, 0]) > 0.20) | (p[:, 2] > 0.55)
        return np.asarray(np.where(skin[:, None], SKIN, out))

    body(rows, suit, Matrix())


def held(s: Site, base: str, first: Colour, second: Colour, *dresses: Any) -> None:
    """Somebody with a baby on the arm, its face to the viewer."""
    x, y, z = JOINTS[base]["spine"][2]
    low = z - (0.15 if base == "R8" else 0.16)
    place = shift(x + 0.095, y - 0.20, low) @ turn(-14) @ turn(-4, "Y") @ Matrix.Scale(0.76, 4)
    head(s, place @ shift(0, -0.01, 0.425) @ turn(8, "X") @ turn(4) @ BIG)
    gone = put_away()
    standing(
        s, base, *dresses, head=(14, 16, 0), hands={"l": (x + 0.02, y - 0.30, low + 0.0), "r": (x - 0.03, y - 0.33, low
        + 0.14)}, elbows={"l": (1, 0.3, -0.3), "r": (-1, 0.3, -0.4)}, fingers={"l": (-0.9, -0.25, 0.2), "r": (0.85,
        -0.25, 0.15)}, roll={"l": -60, "r": 30},
    )  # fmt: skip
    brought_back(gone)
    legs = [(0.07, 0.0, 0.07, 0.078), (0.125, -0.10, 0.07, 0.067), (0.135, -0.165, 0.02, 0.056), (0.125, -0.165, -0.06,
        0.046), (0.12, -0.16, -0.12, 0.036)]  # fmt: skip
    arms = [(0.075, 0.015, 0.285, 0.048), (0.125, -0.01, 0.245, 0.046), (0.15, -0.06, 0.205, 0.040), (0.13, -0.115,
        0.20,
        0.040), (0.11, -0.15, 0.205, 0.029)]  # fmt: skip
    rows = [TRUNK, *mirrored(legs), *mirrored(arms)]
    for k in (1, -1):
        rows += hand((k * 0.103, -0.165, 0.21), (-0.25 * k, -0.9, 0.3))
        rows.append([(k * 0.12, -0.16, -0.14, 0.034), (k * 0.125, -0.20, -0.15, 0.035), (k * 0.128, -0.235, -0.148,
            0.029)])  # fmt: skip
    body(rows, romper(first, second, lambda p: ((p[:, 2] > 0.14) & (p[:, 1] < -0.095)) | (p[:, 2] > 0.325) | (p[:, 2]
        < -0.115)), place)  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "baby-sitting": sitting, "baby-crawling": crawling, "baby-sleeping": sleeping, "baby-bath": bathing,
    "toddler-walking": toddling,
    "baby-mother": lambda s: held(s, "R8", (0.82, 0.72, 0.30), (0.84, 0.80, 0.72), colours((0.52, 0.30, 0.34), None,
        0.7)),
    "baby-father": lambda s: held(s, "R7", (0.30, 0.52, 0.66), (0.84, 0.82, 0.78), looks.trimmed, colours((0.22, 0.30,
        0.38), (0.20, 0.24, 0.32))),
}  # fmt: skip

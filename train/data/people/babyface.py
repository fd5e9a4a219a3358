"""Heads, hands, feet and bodies of babies.

A baby's head is about 0.2 m; x to the right, -y towards the viewer, z up.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import bpy
import numpy as np
from data.animals import kit
from data.goods.craft import Craft
from data.people import visage
from data.people.makeup import mixed, patch
from data.people.settings import loose
from data.people.sitters import Sitter
from data.sites.lot import Site
from data.stage import Colour
from mathutils import Matrix

SKIN = (0.80, 0.50, 0.38)
"""Linear."""


def head(s: Site, place: Matrix, asleep: bool = False, hair: Colour = (0.60, 0.43, 0.29)) -> None:
    """The girl of meshes.py as she was as a baby; made of her head, so put in first, `place` is from head to world."""
    before = set(bpy.context.scene.objects)
    f = Sitter(s.cache, "R25")
    for name in [n for n in f.names if n != f.skin_of and "Iris" not in n]:
        f.hide(name)
    iris = [k for k, n in enumerate(f.names) if "Iris" in n]
    eyes = np.array(sorted({i for g in f.mesh.polygons if g.material_index in iris for i in g.vertices}))
    at = np.empty(3 * len(f.mesh.vertices), np.float32)
    f.mesh.vertices.foreach_get("co", at)
    inner = np.array(f.head.inverted())
    p = at.reshape(-1, 3).astype(float) @ inner[:3, :3].T + inner[:3, 3]
    ball = np.zeros(len(p), bool)
    ball[eyes] = True
    centres = [p[ball & (p[:, 0] * k > 0)].mean(0) for k in (-1, 1)]
    eye = (centres[1][0] - centres[0][0]) / 2, (centres[0][2] + centres[1][2]) / 2
    visage.faced(f, visage.all_of(soft, visage.scalp(lambda q: (q[:, 2] > 0.08) | ((q[:, 1] > -0.02) & (q[:, 2] > 0.0)),
        (1.32, 1.04, 0.90))), None, 1024, 0.42)  # fmt: skip
    q = p.copy()
    for k, c in zip((-1, 1), centres, strict=True):  # larger eyes
        d = np.linalg.norm((q - c) * (1, 0.6, 1.15), axis=1) / 0.040
        mine = (np.where(d < 1, (1 - d**2) ** 2, 0) * ~ball)[:, None]
        q = q + mine * (q - c) * 0.55 * (1, 0.1, 1)
        own = ball & (p[:, 0] * k > 0)
        q[own] = c + (q[own] - c) * 1.40 + (0, 0.006, 0)
    side = np.sign(q[:, :1])
    q[:, :1] *= side
    for spot, reach, way in (
        ((0.015, -0.085, eye[1] + 0.010), 0.015, (0, 0, 0.0045)), ((0.043, -0.075, eye[1] + 0.004), 0.014, (0, 0,
            -0.003)),
        ((0.046, -0.062, eye[1] - 0.044), 0.052, (0.016, -0.013, -0.006)), ((0.0, -0.105, eye[1] - 0.030), 0.030,
            (0, 0.011,
        0.006)), ((0.012, -0.1, eye[1] - 0.036), 0.014, (0.003, 0, 0.002)), ((0.0, -0.095, eye[1] + 0.058), 0.060,
            (0, -0.014,
        0)), ((0.024, -0.08, eye[1] - 0.062), 0.018, (0.006, 0.001, 0.0095)), ((0.0, -0.07, eye[1] - 0.10), 0.035, (0,
            0.004,
        0.010)), ((0.05, -0.02, eye[1] - 0.075), 0.05, (0.008, 0, 0.004)),
    ):  # fmt: skip
        d = np.linalg.norm(q - np.asarray(spot), axis=1) / reach
        q = q + (np.where(d < 1, (1 - d**2) ** 2, 0) * ~ball)[:, None] * np.asarray(way)
    q[:, :1] *= side
    low, high = np.clip((eye[1] - q[:, 2]) / 0.03, 0, 1), np.clip((q[:, 2] - eye[1] - 0.01) / 0.05, 0, 1)
    q[:, 2] += low * 0.20 * (eye[1] - q[:, 2]) + high * 0.10 * (q[:, 2] - eye[1])
    grown = 1 + 0.10 * high[:, None]
    q[:, :2] = q[:, :2] * grown * (1.02, 1.0)
    q[:, 1] += 0.02 * high * np.clip(q[:, 1] / 0.08, 0, 1)
    f.mesh.vertices.foreach_set("co", q.astype(np.float32).ravel())
    f.mesh.update()
    f.head = Matrix()
    lids(f, centres, eye[1]) if asleep else shiny(f)
    thing = next(o for o in bpy.data.objects if o.data == f.mesh)
    cut(thing.data)
    visage.smoothed(f, -9)
    spots, ways = f.rooted(
        2600, lambda r: (r[:, 2] > 0.085 - 0.2 * np.clip(r[:, 1] + 0.07, 0, 1)) & (r[:, 1] > -0.075), 1
    )
    ways = (
        ways * 0.5
        + np.array((0, -0.5, 0.0))
        + 0.3 * np.stack([spots[:, 0] * 8, 0 * spots[:, 0], 0 * spots[:, 0]], 1)
    )
    f.strands(spots, ways / np.linalg.norm(ways, axis=1, keepdims=True), 0.016, hair, 0.5, 0.0005)
    loose(f.who)
    for part in [o for o in bpy.context.scene.objects if o.type == "MESH" and o not in before]:
        part.matrix_basis = place @ part.matrix_basis


def soft(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
    """A baby's skin: light and even, rosy cheeks, hardly any brows."""
    warm = np.array((1.03, 0.82, 0.72)) * (0.34 + 0.60 * rgb.mean(1, keepdims=True))
    rgb = mixed(rgb, warm, np.full(len(p), 0.45))
    plain = np.array((0.95, 0.74, 0.645))
    eyes = patch(p, (0.0275, -0.08, 0.0165), (0.021, 0.06, 0.0125), 0.5)
    lips = patch(p, (0.0, -0.08, -0.0565), (0.022, 0.06, 0.0085), 0.5)
    nose = 0.5 * patch(p, (0.0, -0.1, -0.026), (0.013, 0.06, 0.008), 0.5)
    rgb = mixed(rgb, plain, 0.82 * (1 - np.maximum(np.maximum(eyes, lips), nose)))
    cheek = patch(p, (0.046, -0.06, -0.020), (0.026, 0.05, 0.022), 1.2)
    rgb = mixed(rgb, rgb * (1.02, 0.76, 0.72), 0.55 * cheek)
    return mixed(rgb, (0.86, 0.47, 0.45), 0.35 * lips * (rgb[:, 1] < 0.66))


def shiny(f: Sitter) -> None:
    for name in (n for n in f.names if "Iris" in n):
        inputs = bpy.data.materials[name].node_tree.nodes["Principled BSDF"].inputs
        inputs["Roughness"].default_value, inputs["Specular IOR Level"].default_value = 0.03, 0.9


def lids(f: Sitter, centres: Any, high: float) -> None:
    """Closed eyes."""
    for name in [n for n in f.names if "Iris" in n]:
        f.hide(name)
    skin, dark = f.material((0.78, 0.47, 0.37), 0.5), f.material((0.10, 0.05, 0.035), 0.8)
    for c in centres:
        f.ball(skin, (c[0], c[1] + 0.001, c[2]), (0.0295, 0.0295, 0.0275), 24)
        f.tube(dark, [(c[0] + 0.022 * u, c[1] - 0.0275 + 0.010 * u * u, c[2] - 0.008 - 0.004 * (1 - u * u)) for u in
            np.linspace(-1, 1, 13)], 0.0013, 6)  # fmt: skip


def cut(mesh: Any) -> None:
    """No neck."""
    import bmesh  # there once bpy is

    work = bmesh.new()
    work.from_mesh(mesh)
    gone = [g for g in work.faces if g.calc_center_median().z < -0.092]
    bmesh.ops.delete(work, geom=gone, context="FACES")
    work.to_mesh(mesh)
    work.free()


def body(rows: list[Any], suit: Callable[[np.ndarray], np.ndarray], place: Matrix) -> None:
    """Flesh over limbs; `suit` says what colour it is where."""
    c = Craft()
    limbs = [kit.limb(r, 36, 24) for r in rows]
    kit.flesh(c, limbs, suit, c.stuff(None, 0.62, sss=0.18, deep=0.02, bump=0.05, grain=260), 0.0062, 7)
    bpy.context.scene.objects[-1].matrix_world = place @ bpy.context.scene.objects[-1].matrix_world


def mirrored(rows: Any) -> list[Any]:
    return [rows, [(-r[0], *r[1:]) for r in rows]]


def hand(at: Any, way: Any, size: float = 1.0) -> list[Any]:
    """A small fist, a thumb and four fingers."""
    p, d = np.asarray(at, float), np.asarray(way, float)
    d = d / np.linalg.norm(d)
    u = np.cross(d, (0, 0.3, 1.0))
    u /= np.linalg.norm(u)
    out: list[Any] = [
        [(*p, 0.026 * size, 0.026 * size), (*(p + 0.03 * size * d), 0.024 * size, 0.031 * size)]
    ]
    for k in range(4):
        a = p + 0.036 * size * d + (0.034 - 0.0225 * k) * size * u * 0.9
        b = a + 0.034 * size * d + (0.006 - 0.004 * k) * size * u + np.array((0, 0, -0.010 * size))
        out.append([(*a, 0.0105 * size), (*((a + b) / 2 + (0, 0, 0.004)), 0.0098 * size), (*b, 0.008 * size)])
    a = p + 0.012 * size * d - 0.028 * size * u
    out.append([(*a, 0.011 * size), (*(a + 0.026 * size * d - 0.012 * size * u), 0.008 * size)])
    return out


def foot(at: Any, up: Any, size: float = 1.0) -> list[Any]:
    """The sole is towards the viewer; `up` is where its toes are."""
    p, d = np.asarray(at, float), np.asarray(up, float)
    d = d / np.linalg.norm(d)
    u = np.cross(d, (0, 1.0, 0.2))
    u /= np.linalg.norm(u)
    out: list[Any] = [[(*(p - 0.022 * size * d), 0.026 * size, 0.026 * size), (*(p + 0.02 * size * d), 0.022 * size,
        0.030
        * size), (*(p + 0.052 * size * d), 0.018 * size, 0.033 * size)]]  # fmt: skip
    for k in range(5):
        a = p + (0.066 - 0.004 * k) * size * d + (0.026 - 0.0135 * k) * size * u
        out.append([(*(a - 0.012 * size * d), 0.010 * size), (*a, (0.0115 if k == 0 else 0.0085) * size)])
    return out


def romper(
    first: Colour, second: Colour, bare: Callable[[np.ndarray], np.ndarray], band: float = 0.030
) -> Any:
    """Stripes; skin where it is `bare`."""

    def hue(p: np.ndarray) -> np.ndarray:
        stripe = (np.sin(2 * math.pi * p[:, 2] / band) > 0)[:, None]
        cloth = np.where(stripe, first, second)
        rosy = 1 + 0.06 * np.sin(60 * p[:, :1] + 40 * p[:, 2:])
        return np.asarray(np.where(bare(p)[:, None], np.asarray(SKIN) * rosy, cloth))

    return hue

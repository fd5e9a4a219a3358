"""Several people and what each has in hand, every one in a place of their own; grass they sit on, nets, steam and
sparks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import bpy
import numpy as np
from data.people.grips import brought_back, posed, put_away
from data.people.settings import Dress, Spots, both
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites.lot import Site
from data.stage import Colour
from mathutils import Matrix, Vector

Spot = tuple[float, float, float]
Act = Callable[[Site, Figure, Spots], None]
"""Builds what somebody holds, in their own place."""
Member = tuple[str, Pose, Sequence[Dress], Matrix, Act | None]


def crew(s: Site, *people: Member) -> list[Spots]:
    """Base, pose, clothes, place and act of each; their joints in the place of all. To be called first."""
    gone, out = [], []
    for base, pose, dresses, place, act in people:
        f, joints = posed(s, base, pose, *dresses)
        if act:
            act(s, f, joints)
        gone.append((put_away(), place))
        _kept()
        out.append({k: np.array(place @ Vector(v)) for k, v in joints.items()})
    for parts, place in gone:
        brought_back(parts, place)
    return out


def _kept() -> None:
    """Pictures on who is put away are their own from now on: who comes next may have the same in other colours."""
    for old in [i for i in bpy.data.images if i.source == "FILE" and i.users]:
        own = bpy.data.images.new(f"own {old.name}", *old.size, alpha=True)
        own.colorspace_settings.name = old.colorspace_settings.name
        pixels = np.empty(4 * old.size[0] * old.size[1], np.float32)
        old.pixels.foreach_get(pixels)
        own.pixels.foreach_set(pixels)
        for material in [m for m in bpy.data.materials if m.node_tree]:
            for node in [n for n in material.node_tree.nodes if getattr(n, "image", None) == old]:
                node.image = own
        bpy.data.images.remove(old)


def sitting(z: float, ahead: float = 0.46, low: float = 0.44, wide: float = 0.13, **more: Any) -> Pose:
    """On a seat, the hips at height `z`, the feet so far ahead and below."""
    pose = {
        "pelvis": (-4, 0, 0), "chest": (4, 0, 0), "feet": both(wide, -ahead, z - low),
        "knees": both(0.12, -1, 0.4), "toes": both(0.1, -1, -0.33), **more,
    }  # fmt: skip
    return Pose((0, 0.06, z), **pose)


def turf(s: Site, wide: float, deep: float, count: int = 5000, tall: float = 0.10, seed: int = 0) -> None:
    """Blades of grass on an ellipse of ground about the origin."""
    rng = np.random.default_rng(seed)
    tones = ((0.09, 0.22, 0.03), (0.14, 0.30, 0.045), (0.22, 0.33, 0.06))
    for k, tone in enumerate(tones):
        n = count // len(tones)
        a, r = rng.uniform(0, 2 * np.pi, n), np.sqrt(rng.uniform(size=n))
        foot = np.stack([wide * r * np.cos(a), deep * r * np.sin(a), 0 * r - 0.005], 1)
        high = tall * rng.uniform(0.5, 1.1, n) * (1.15 - 0.55 * r**3)
        lean, turn = rng.uniform(0.1, 0.6, n) * high, rng.uniform(0, 2 * np.pi, n)
        way = np.stack([np.cos(turn), np.sin(turn), 0 * turn], 1)
        side = np.stack([-np.sin(turn), np.cos(turn), 0 * turn], 1) * 0.0045
        up = np.array((0, 0, 1.0))
        middle = foot + 0.35 * lean[:, None] * way + 0.6 * high[:, None] * up
        tip = foot + lean[:, None] * way + high[:, None] * up
        points = np.stack([foot - side, foot + side, middle - 0.8 * side, middle + 0.8 * side, tip], 1)
        base = 5 * np.arange(n)[:, None]
        quads, ends = base + np.array((0, 1, 3, 2)), base + np.array((2, 3, 4))
        s.form(
            s.material(tone, 0.6), points.reshape(-1, 3).tolist(), [*map(tuple, quads), *map(tuple, ends)], 0
        )
        if not k:
            s.lathe(
                s.material((0.05, 0.11, 0.02), 0.95),
                [(0.96, -0.012), (0.97, 0.0), (0.001, 0.002)],
                n=48,
            )
            bpy.context.scene.objects[-1].matrix_basis = Matrix.Diagonal((wide, deep, 1, 1))


def net(s: Site, rows: np.ndarray, cord: Any, thick: float = 0.007) -> None:
    """Meshes knotted along a surface p[i, j]."""
    pairs = []
    n, m = rows.shape[:2]
    for i in range(n):
        for j in range(m):
            if i + 1 < n:
                pairs.append((rows[i, j], rows[i + 1, j]))
            if j + 1 < m:
                pairs.append((rows[i, j], rows[i, j + 1]))
    s.beams(cord, pairs, thick)


def sparks(s: Site, at: np.ndarray, way: Spot, count: int, far: float, seed: int = 0) -> None:
    """Glowing ones that fly from a spot and fall."""
    rng = np.random.default_rng(seed)
    looks = [s.material(c, 0.5, 0, g) for c, g in (((1.0, 0.62, 0.15), 2.4), ((1.0, 0.85, 0.5), 3.0))]
    for k in range(count):
        v = np.array(way) + rng.normal(size=3) * 0.45
        v *= far * rng.uniform(0.25, 1.0) / np.linalg.norm(v)
        line = [tuple(at + v * t + np.array((0, 0, -0.35 * far * t * t))) for t in (0.55, 0.8, 1.0)]
        s.tube(looks[k % 2], line, [0.002, 0.005, 0.003], 5)


def clear(s: Site, colour: Colour, alpha: float, rough: float = 0.03) -> Any:
    """Something one sees through."""
    material = s.material(colour, rough)
    material.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = alpha
    return material


def strewn(s: Site, look: Any, at: np.ndarray, size: np.ndarray) -> None:
    """Many small balls, one mesh."""
    ring = [(math.cos(a) * c, math.sin(a) * c, z) for z, c in ((-0.7, 0.7), (0.7, 0.7))
        for a in (2 * math.pi * k / 6 + (0.5 if z > 0 else 0) for k in range(6))]  # fmt: skip
    ball = np.array([(0, 0, -1), *ring, (0, 0, 1)], float)
    faces = [(0, 1 + (k + 1) % 6, 1 + k) for k in range(6)] + [(13, 7 + k, 7 + (k + 1) % 6) for k in range(6)]
    faces += [(1 + k, 1 + (k + 1) % 6, 7 + k) for k in range(6)]
    faces += [(1 + (k + 1) % 6, 7 + (k + 1) % 6, 7 + k) for k in range(6)]
    points = (at[:, None] + ball[None] * size[:, None, None]).reshape(-1, 3)
    many = (14 * np.arange(len(at))[:, None, None] + np.array(faces)[None]).reshape(-1, 3)
    s.form(look, points.tolist(), many.tolist(), 80)

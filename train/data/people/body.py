"""Somebody of meshes.py to dress up: where their body, head and clothes are.

Metres; x to the right, -y towards the viewer, z up. On heads the origin is between the ears.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data import studio
from data.sites.lot import Site, shift, turn
from mathutils import Matrix, Vector
from mathutils.bvhtree import BVHTree

Box = tuple[float, float, float, float]

PARTS = {
    "R7": ("08-Default", "hrad", "hair"), "R4": ("1", "2", "10"), "R5": ("1", "2", "6"), "R6": ("1", "3", "11"),
    "R8": ("03-Default", "02-Default", "01-Default"), "R3": ("1", "2", "13"), "R2": ("1", "2", "10"),
}  # fmt: skip
"""Base -> materials of its body, head and hair."""
HEADS = {
    "R7": (0.0, 0.132, 1.700, 0, 0, 1.0), "R4": (-0.015, 0.012, 1.705, -32, 2, 1.0),
    "R5": (0.03, -0.03, 1.69, -32, -4, 1.0), "R6": (-0.052, 0.062, 1.692, 8, 4, 1.0),
    "R8": (-0.015, 0.125, 1.535, 0, 0, 0.9), "R3": (-0.010, -0.010, 1.50, 0, 0, 0.9),
    "R2": (0.022, -0.075, 1.545, 4, 0, 0.9),
}  # fmt: skip
"""Base -> the middle between the ears, yaw and pitch of the face in degrees, and its size."""
TORSO: dict[str, tuple[Box, Box, Box]] = {
    "R7": ((0, 0, 0.593, 0.475), (0.6, 0, 0.955, 0.52), (0, 0.5, 0.57, 1)),
    "R6": ((0, 0, 0.595, 0.49), (0.595, 0, 1, 0.525), (0, 0.49, 0.575, 1)),
    "R5": ((0, 0, 0.535, 0.49), (0.57, 0, 0.95, 0.49), (0, 0.5, 0.54, 1)),
    "R4": ((0, 0, 0.66, 0.48), (0.665, 0, 1, 0.485), (0, 0.485, 0.59, 1)),
    "R8": ((0, 0, 0.54, 0.52), (0.65, 0, 1, 0.46), (0.28, 0.56, 0.5, 0.92)),
    "R3": ((0, 0, 0.59, 0.29), (0.595, 0, 1, 0.525), (0, 0.54, 0.58, 1)),
    "R2": ((0, 0, 0.54, 0.55), (0.65, 0, 1, 0.46), (0.28, 0.56, 0.5, 0.92)),
}
"""Base -> where its texture shows the trunk, the sleeves and the legs."""


class Body(Site):
    """Somebody as they are."""

    def __init__(self, cache: Path, key: str) -> None:
        super().__init__(cache)
        self.key, self.who = key, studio.thing(cache, key)
        self.mesh = self.who.children[0].data
        if key not in PARTS:
            return
        self.cloth_of, self.skin_of, self.hair_of = PARTS[key]
        x, y, z, yaw, pitch, size = HEADS[key]
        self.head = shift(x, y, z) @ turn(yaw) @ turn(pitch, "X") @ Matrix.Scale(size, 4)
        self.names = [m.name for m in self.mesh.materials]
        at = np.array([v.co for v in self.mesh.vertices])
        boxes = TORSO[key][0], TORSO[key][2]
        trunk, limbs = [], []
        for face in self.mesh.polygons:
            if self.names[face.material_index] != self.cloth_of:
                continue
            u, v = np.mean([self.mesh.uv_layers[0].data[i].uv for i in face.loop_indices], axis=0)
            inner = v > 0.82 and (
                0.1 < u < 0.2 or 0.36 < u < 0.5 or (key == "R4" and u > 0.5)
            )  # in the sleeves
            inside = not inner and any(b[0] <= u <= b[2] and b[1] <= 1 - v <= b[3] for b in boxes)
            (trunk if inside else limbs).append(list(face.vertices))
        self.trunk, self.all = _scattered(at, trunk, 12000), _scattered(at, trunk + limbs, 16000)
        self.chest = BVHTree.FromPolygons([tuple(p) for p in at], trunk)
        waist = self.trunk[np.abs(self.trunk[:, 2] - 0.6 * at[:, 2].max()) < 0.05]
        self.middle = (waist.min(0) + waist.max(0))[:2] / 2

    def texture(self, name: str) -> Any:
        material = bpy.data.materials[name]
        return next(n.image for n in material.node_tree.nodes if getattr(n, "image", None))

    def on_head(self, z: float = 0.0, tilt: float = 0.0, y: float = 0.0) -> Any:
        """What is built meanwhile sits on the head, leaning back by `tilt` degrees."""
        return self.moved(self.head, shift(0, y, z), turn(-tilt, "X"))

    def tuck(
        self, z: float, tilt: float, wide: float = 0.098, deep: float = 0.112, tall: float = 0.1
    ) -> None:
        """Press the hair above a hat's rim under the hat."""
        place = self.head @ shift(0, 0, z) @ turn(-tilt, "X")
        inner, names = place.inverted(), (self.hair_of, self.skin_of)
        used = {i for f in self.mesh.polygons if self.names[f.material_index] in names for i in f.vertices}
        for i in used:
            v = self.mesh.vertices[i]
            p = inner @ v.co
            if p.z < -0.012:
                continue
            far = math.hypot(p.x / wide, p.y / deep)
            if far > 1:
                p.x, p.y = p.x / far, p.y / far
            p.z = min(p.z, tall * (1 - 0.5 * min(far, 1) ** 2))
            v.co = place @ p

    def front(self, x: float, z: float, off: float = 0.006, back: bool = False) -> Vector:
        """Where the chest or a leg is seen at (x, z), `off` before it."""
        way = -1 if back else 1
        hit, *_ = self.chest.ray_cast(Vector((x, -2 * way, z)), Vector((0, way, 0)))
        y = hit.y if hit else self.middle[1] - way * 0.1
        return Vector((x, y - way * off, z))

    def hide(self, name: str) -> None:
        """Take away what is of material `name`."""
        import bmesh  # there once bpy is

        index = self.names.index(name)
        work = bmesh.new()
        work.from_mesh(self.mesh)
        gone = [f for f in work.faces if f.material_index == index]
        bmesh.ops.delete(work, geom=gone, context="FACES")
        work.to_mesh(self.mesh)
        work.free()

    def shell(self, material: Any, box: Box, off: float, inside: Callable[[Vector], bool]) -> None:
        """A second skin over a part of the body, `off` above it."""
        import bmesh  # there once bpy is

        index = self.names.index(self.cloth_of)
        work = bmesh.new()
        work.from_mesh(self.mesh)
        uv = work.loops.layers.uv.active

        def kept(face: Any) -> bool:
            u, v = np.mean([loop[uv].uv for loop in face.loops], axis=0)
            fits = box[0] <= u <= box[2] and box[1] <= 1 - v <= box[3]
            return face.material_index == index and fits and all(inside(c.co) for c in face.verts)

        bmesh.ops.delete(work, geom=[f for f in work.faces if not kept(f)], context="FACES")
        bmesh.ops.remove_doubles(work, verts=work.verts, dist=1e-4)
        bmesh.ops.recalc_face_normals(work, faces=work.faces)
        for _ in range(2):
            bmesh.ops.smooth_vert(
                work, verts=work.verts, factor=0.4, use_axis_x=True, use_axis_y=True, use_axis_z=True
            )
        work.normal_update()
        spots = [v.co + off * v.normal for v in work.verts]
        faces = [tuple(v.index for v in f.verts) for f in work.faces]
        work.free()
        self.form(material, spots, faces, 80)

    def around(self, z: float, n: int, arms: bool = False, clear: float = 0.012) -> np.ndarray:
        """How far the body reaches in `n` directions at height `z`, from the viewer's side on anticlockwise."""
        points = self.all if arms else self.trunk
        near = points[np.abs(points[:, 2] - z) < 0.03]
        if self.key == "R3" and not arms:  # a hand on the hip
            near = near[np.abs(near[:, 0] - np.median(near[:, 0])) < 0.165]
        if len(near) < 6:
            near = points[np.argsort(np.abs(points[:, 2] - z))[:30]]
        a = np.linspace(0, 2 * np.pi, n, endpoint=False)
        ways = np.stack([np.sin(a), -np.cos(a)], -1)
        return ((near[:, :2] - self.middle) @ ways.T).max(0) + clear

    def rooted(
        self, count: int, inside: Callable[[np.ndarray], np.ndarray], seed: int = 0
    ) -> tuple[np.ndarray, np.ndarray]:
        """Spots on the head where `inside` holds in the head's place, and the ways out of it."""
        index = self.names.index(self.skin_of)
        corners, out = [], []
        for face in self.mesh.polygons:
            if face.material_index == index:
                v = [np.array(self.mesh.vertices[i].co) for i in face.vertices]
                corners += [(v[0], v[k], v[k + 1]) for k in range(1, len(v) - 1)]
                out += [np.array(face.normal)] * (len(v) - 2)
        c, out = np.array(corners), np.array(out)
        area = np.linalg.norm(np.cross(c[:, 1] - c[:, 0], c[:, 2] - c[:, 0]), axis=1)
        rng = np.random.default_rng(seed)
        pick = rng.choice(len(c), 12 * count, p=area / area.sum())
        u, v = rng.uniform(size=(2, 12 * count, 1))
        u, v = np.where(u + v > 1, 1 - u, u), np.where(u + v > 1, 1 - v, v)
        spots = c[pick, 0] + u * (c[pick, 1] - c[pick, 0]) + v * (c[pick, 2] - c[pick, 0])
        inner = np.array(self.head.inverted())
        local = spots @ inner[:3, :3].T + inner[:3, 3]
        kept = np.flatnonzero(inside(local))[:count]
        return spots[kept], out[pick[kept]]


def _scattered(at: np.ndarray, faces: list[list[int]], count: int) -> np.ndarray:
    """Spots all over some faces."""
    c = np.array([[at[f[0]], at[f[k]], at[f[k + 1]]] for f in faces for k in range(1, len(f) - 1)])
    area = np.linalg.norm(np.cross(c[:, 1] - c[:, 0], c[:, 2] - c[:, 0]), axis=1)
    rng = np.random.default_rng(0)
    pick = rng.choice(len(c), count, p=area / area.sum())
    u, v = rng.uniform(size=(2, count, 1))
    u, v = np.where(u + v > 1, 1 - u, u), np.where(u + v > 1, 1 - v, v)
    return c[pick, 0] + u * (c[pick, 1] - c[pick, 0]) + v * (c[pick, 2] - c[pick, 0])

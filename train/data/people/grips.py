"""Hands that hold: fingers close around what is in them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data.people.posed import bend
from data.people.settings import Dress, Spots
from data.people.skeleton import JOINTS, NAMES, Pose, moves
from data.people.wardrobe import Figure
from data.sites.lot import Site
from data.stage import Colour
from mathutils import Matrix, Vector

Spot = tuple[float, float, float]


def grip(joints: Spots, side: str, thick: float = 0.016, curl: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """Close the hand "l" or "r" around a bar that thick; the middle of the bar and its way to the thumb's side."""
    wrist = joints[f"wrist-{side}"]
    along = (joints[f"palm-{side}"] - wrist) / 0.6
    long = float(np.linalg.norm(along))
    along = along / long
    skins = [o.data for o in bpy.context.scene.objects if o.type == "MESH" and o.parent is None]
    near = []
    for mesh in skins:
        numbers = np.empty(3 * len(mesh.vertices), np.float32)
        mesh.vertices.foreach_get("co", numbers)
        at = numbers.reshape(-1, 3).astype(float)
        t = (at - wrist) @ along
        off = np.linalg.norm(at - wrist - t[:, None] * along, axis=1)
        near.append((mesh, at, (t > -0.01) & (t < 1.35 * long) & (off < 0.62 * long)))
    hand = np.concatenate([at[mine] for _, at, mine in near])
    flat = _palm(hand - wrist, along, long)
    first, r = 0.42 * long, thick + 0.012
    for mesh, at, mine in near:
        if not mine.any():
            continue
        p = at[mine] - wrist
        t, h = p @ along, p @ flat
        rest = p - t[:, None] * along - h[:, None] * flat
        level = np.interp(t, *_spine(t, h, long))
        a = np.clip((t - first) / (r + 0.004) * curl, 0, 4.4)
        out = h - np.where(t > first, level, 0)
        bent = np.where(t > first, first + (r - out) * np.sin(a), t)
        up = np.where(t > first, level[np.abs(t - first).argmin()] + r - (r - out) * np.cos(a), h)
        at[mine] = wrist + rest + bent[:, None] * along + up[:, None] * flat
        mesh.vertices.foreach_set("co", at.astype(np.float32).ravel())
        mesh.update()
    cross = np.cross(along, flat) * (1 if side == "r" else -1)
    return wrist + first * along + (r + 0.004) * flat, cross


def off(spot: np.ndarray, x: float, y: float, z: float) -> np.ndarray:
    """That far from a spot."""
    out: np.ndarray = np.asarray(spot) + np.array((x, y, z))
    return out


def _palm(p: np.ndarray, along: np.ndarray, long: float) -> np.ndarray:
    """The way out of the palm: across the flat of the hand, to where its fingers lean."""
    t = p @ along
    flat = p - t[:, None] * along
    mine = (t > 0.25 * long) & (t < 0.7 * long)
    _, _, axes = np.linalg.svd(flat[mine] - flat[mine].mean(0), full_matrices=False)
    way = axes[1] - along * (axes[1] @ along)
    way /= np.linalg.norm(way)
    lean = (flat[t > 0.85 * long] @ way).mean() - (flat[(t > 0.2 * long) & (t < 0.5 * long)] @ way).mean()
    way *= 1.0 if lean > 0 else -1.0
    return np.asarray(way)


def _spine(t: np.ndarray, h: np.ndarray, long: float) -> tuple[np.ndarray, np.ndarray]:
    """The middle of the hand along its length."""
    ends = np.linspace(0, 1.35 * long, 12)
    level, last = [], 0.0
    for a, b in itertools.pairwise(ends):
        inside = (t >= a) & (t < b)
        last = float(h[inside].mean()) if inside.any() else last
        level.append(last)
    return (ends[1:] + ends[:-1]) / 2, np.array(level)


@contextmanager
def along(
    s: Site, at: np.ndarray, way: np.ndarray, front: Spot = (0, -1, 0), size: float = 1.0
) -> Iterator[None]:
    """What is built meanwhile about the z axis lies along `way` at a spot, its -y to the `front`."""
    z = Vector(way).normalized()
    y = -Vector(front)
    x = y.cross(z).normalized()
    y = z.cross(x)
    turned = Matrix((x, y, z)).transposed().to_4x4()
    with s.moved(Matrix.Translation(tuple(at)), turned, Matrix.Scale(size, 4)):
        yield


class Girded(Figure):
    """Somebody whose belts are put on last, that no arm may pull at them."""

    def __init__(self, cache: Path, key: str) -> None:
        super().__init__(cache, key)
        self.belts: list[tuple[Any, ...]] = []
        self.tulle: list[tuple[Colour, float]] = []

    def belt(self, z: float, colour: Colour, wide: float, buckle: Colour | None = (0.8, 0.6, 0.2)) -> None:
        self.belts.append((z, colour, wide, buckle))

    def tutu(self, colour: Colour, z: float = 1.0) -> None:
        self.tulle.append((colour, z))


def posed(s: Site, base: str, pose: Pose, *dresses: Dress) -> tuple[Figure, Spots]:
    """Somebody of meshes.py, dressed and posed, as settings.someone, but with belts that fit."""
    f = Girded(s.cache, base)
    for dress in dresses:
        dress(f)
    skirts = _skirts(f)
    body = [o for o in bpy.context.scene.objects if o.type == "MESH" and o not in skirts]
    _only(body, skirts)
    joints = bend(f, pose)
    _only(skirts, body)
    far = {f"arm-{side}": [(x, y, z + 9) for x, y, z in JOINTS[base][f"arm-{side}"]] for side in "rl"}
    f.key = f"{base} without arms"
    JOINTS[f.key] = JOINTS[base] | far
    bend(f, pose)
    del JOINTS[f.key]
    f.key = base
    _only([*skirts, *body], [])
    placed, _ = moves({k: np.array(v, float) for k, v in JOINTS[base].items()}, pose)
    for belt in f.belts:
        part = sum(belt[0] > z + 0.02 for _, _, z in JOINTS[base]["spine"][1:3])
        with s.moved(Matrix(placed[NAMES.index(("pelvis", "belly", "chest")[part])].tolist())):
            Figure.belt(f, *belt)
    with s.moved(Matrix(placed[NAMES.index("pelvis")].tolist())):
        for colour, z in f.tulle:
            Figure.tutu(f, colour, z)
    return f, joints


def _skirts(f: Figure) -> list[Any]:
    """What hangs around the hips, where hands are near, but must not pull at it."""
    bpy.context.view_layer.update()
    if not hasattr(f, "head"):
        return []
    out, low = [], 0.775 * f.head.translation.z
    for thing in [o for o in bpy.context.scene.objects if o.type == "MESH" and o not in list(f.who.children)]:
        middle = np.mean([thing.matrix_world @ v.co for v in thing.data.vertices], axis=0)
        if abs(middle[0] - f.head.translation.x) < 0.24 and middle[2] < low:
            out.append(thing)
    return out


def _only(shown: list[Any], hidden: list[Any]) -> None:
    """Of these, only the first are in the scene."""
    there = bpy.context.scene.collection.objects
    for thing in hidden:
        if thing.name in there:
            there.unlink(thing)
    for thing in shown:
        if thing.name not in there:
            there.link(thing)


def put_away() -> list[bpy.types.Object]:
    """Take who is there out of the scene, so that somebody else can come; their materials get other names."""
    parts = [o for o in bpy.context.scene.objects if o.type == "MESH"]
    for part in parts:
        for material in part.data.materials:
            material.name = f"before {material.name}"
        bpy.context.scene.collection.objects.unlink(part)
    return parts


def brought_back(parts: list[bpy.types.Object], place: Matrix | None = None) -> None:
    for part in parts:
        bpy.context.scene.collection.objects.link(part)
        if place is not None:
            part.matrix_basis = place @ part.matrix_basis


def puffed(f: Figure, much: float, low: float, high: float) -> None:
    """Clothes between two heights are wider."""
    index = f.names.index(f.cloth_of)
    used = {i for g in f.mesh.polygons if g.material_index == index for i in g.vertices}
    for i in used:
        v = f.mesh.vertices[i]
        if low < v.co.z < high:
            v.co += much * v.normal

"""What all scenes of somebody with what they use are put together with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import bpy
import numpy as np
from data.people.posed import bend
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites.lot import Site, shift
from mathutils import Matrix

Dress = Callable[[Figure], None]
Spots = dict[str, np.ndarray]


def someone(s: Site, base: str, pose: Pose | None, *dresses: Dress) -> tuple[Figure, Spots]:
    """Somebody of meshes.py, dressed and posed; to be called before anything else is there."""
    f = Figure(s.cache, base)
    for dress in dresses:
        dress(f)
    if pose:
        return f, bend(f, pose)
    loose(f.who)
    return f, {}


def loose(parent: Any) -> list[Any]:
    """Free the meshes from what holds them, where they are."""
    bpy.context.view_layer.update()
    parts = [o for o in parent.children_recursive if o.type == "MESH"]
    for part in parts:
        part.data.transform(part.matrix_world)
    for part in parts:
        part.parent, part.matrix_world = None, Matrix()
    return parts


def use(
    s: Site, key: str, at: tuple[float, float, float] = (0, 0, 0), yaw: float = 0, grown: float = 1.0
) -> list[Any]:
    """A thing of meshes.py in its place."""
    return loose(s.put(key, *at, yaw, grown))


def colours(
    top: tuple[float, float, float], legs: tuple[float, float, float] | None = None, keep: float = 0.6,
    flat: bool = False
) -> Dress:  # fmt: skip
    """Clothes of other colours."""

    def dress(f: Figure) -> None:
        f.dress(top, legs, keep=keep, flat=flat, bare=f.key in ("R2", "R3", "R8"))

    return dress


def worn(key: str, at: tuple[float, float, float], grown: float, yaw: float = 0) -> Dress:
    """Something of meshes.py on the head; `at` seen from between the ears."""

    def dress(f: Figure) -> None:
        parent = f.put(key, 0, 0, 0, yaw, grown)
        for part in loose(parent):
            part.data.transform(f.head @ shift(*at))

    return dress


def both(x: float, y: float, z: float) -> dict[str, tuple[float, float, float]]:
    """The same for the left and the right."""
    return {"l": (x, y, z), "r": (-x, y, z)}

"""Dresses up who cast.py names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import bpy
from data.people import champions, everyday, fancy, finery, pageant, revels, service, tales, uncanny, work
from data.people.cast import BASES
from data.people.wardrobe import Figure

BUILDERS: dict[str, Callable[[Figure], None]] = {
    **everyday.BUILDERS, **work.BUILDERS, **service.BUILDERS, **fancy.BUILDERS,
    **tales.BUILDERS, **pageant.BUILDERS, **revels.BUILDERS, **uncanny.BUILDERS,
    **champions.ROLES, **finery.ROLES,
}  # fmt: skip
"""Role -> who dresses up for it."""


def built(cache: Path, key: str) -> Any:
    """Somebody in a scene that is empty but for lights and a camera; the parent of its meshes."""
    role = key.removeprefix("p-").removesuffix("-b")
    figure = Figure(cache, BASES[role])
    BUILDERS[role](figure)
    parent = figure.who
    for mesh in [o for o in bpy.context.scene.objects if o.type == "MESH" and o.parent is None]:
        mesh.parent = parent
    return parent

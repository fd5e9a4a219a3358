"""People with what they hold in their hands."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.goods import utensils
from data.goods.craft import Colour, Craft
from data.people import riding, service
from data.people.grips import along, grip, posed, puffed
from data.people.settings import Dress, Spots, colours
from data.people.skeleton import JOINTS, Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site
from mathutils import Matrix


def suit(f: Figure) -> None:
    """An astronaut's, thick."""
    service.astronaut(f)
    puffed(f, 0.022, 0.12, 0.86)


def standing(s: Site, base: str, *dresses: Dress, **limbs: Any) -> tuple[Figure, Spots]:
    """Somebody who stands as they do, but for `limbs`."""
    at = JOINTS[base]["spine"][0]
    return posed(s, base, Pose(**{"at": at, **limbs}), *dresses)


def umbrella(s: Site, base: str, cloth: Colour, k: float, *dresses: Dress) -> None:
    """Somebody under one; `k` times a man's size."""
    x, y, z = JOINTS[base]["spine"][3]
    _, joints = standing(
        s, base, *dresses, hands={"r": (x - 0.30 * k, y - 0.19 * k, z - 0.22 * k)}, elbows={"r": (-0.5, 0.6, -1)},
        fingers={"r": (0.25, -0.9, 0.25)}, head=(0, -4, 0),
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.014)
    size = 0.36 + 0.04 * (k - 1)
    tilt = np.array(Craft.spot((0, 0, 0), (16, 14, 0), 1).inverted().to_3x3())
    place = Matrix.Translation((0, 0, -0.28)), Matrix(tilt.tolist()).to_4x4()
    with along(s, at, np.array((0.16, 0.34, 1.0)), size=size), s.moved(*place):
        utensils.umbrella(Craft(), cloth)


RED, BLACK, YELLOW = (0.50, 0.015, 0.03), (0.012, 0.012, 0.014), (0.80, 0.46, 0.01)

BUILDERS: dict[str, Builder] = {
    "astronaut-horse": lambda s: riding.rider(s, "bay", "R4", suit),
    "umbrella-girl": lambda s: umbrella(s, "R25", RED, 0.8),
    "umbrella-woman": lambda s: umbrella(s, "R3", RED, 0.92, colours((0.46, 0.38, 0.28), None)),
    "umbrella-man": lambda s: umbrella(s, "R7", BLACK, 1.0, colours((0.20, 0.24, 0.30), (0.16, 0.17, 0.20))),
    "umbrella-boy": lambda s: umbrella(s, "R22", YELLOW, 0.85),
}  # fmt: skip

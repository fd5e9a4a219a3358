"""Who wears what: dresses the portraits of faces.py and muzzles.py, and whole birds and frogs."""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass
from typing import Any

import bpy  # isort: skip
import numpy as np
from data import studio
from data.animals import (
    birds_of_prey,
    cheeks,
    costumes,
    croakers,
    faces,
    fowl,
    headwear,
    longfaces,
    muzzles,
    reptiles,
    snouts,
    waterfowl,
    worn,
)
from data.animals.anatomy import BODY, Animal, Limb
from data.animals.busts import Bust, Face, Fit
from data.animals.kit import spots
from data.goods.craft import Builder, Craft
from mathutils import Matrix, Vector

FACES: dict[str, Face] = (
    faces.BUILDERS
    | muzzles.BUILDERS
    | snouts.BUILDERS
    | longfaces.BUILDERS
    | cheeks.BUILDERS
    | croakers.BUILDERS
)


def bust(animal: str, wear: str) -> None:
    """Head and shoulders of an animal with what it wears."""
    a = costumes.Clad(wear)
    if wear == "space suit":
        suited(a)
    fit = FACES[animal](a)
    if wear:
        dress(a, fit, wear)


def dress(a: Bust, fit: Fit, wear: str) -> None:
    c, f = a.craft, a.f
    side, fore, up = (f.size * f.axes[i] for i in (1, 0, 2))
    c.place = Matrix.Translation(tuple(f.at)) @ Matrix(np.stack((side, -fore, up), 1).tolist()).to_4x4()
    if wear in headwear.ALL:
        u, v, r, lean = fit.crown
        drop, grown = headwear.DEEP.get(wear, (0.0, 1.0))
        with c.moved((0, -u, v - drop), (-lean, 0, 0), r * grown):
            headwear.ALL[wear](c)
        if wear == "pirate hat":
            costumes.patch(a, fit)
    elif wear == "superhero cape":
        costumes.mask(a, fit)
    elif wear in costumes.WEAR:
        return
    elif wear in ("sunglasses", "glasses"):
        worn.glasses(c, fit.eyes, wear == "sunglasses")
    elif wear == "headphones":
        worn.headphones(c, fit.side, fit.crown[1] + 0.2)
    elif wear == "space suit":
        u, v, r = fit.globe
        with c.moved((0, -u, v)):
            worn.globe(c, r)
        light = bpy.data.lights.new("inside", "POINT")
        light.energy, light.shadow_soft_size = 9.0, 0.1
        lamp = bpy.data.objects.new("inside", light)
        lamp.location = tuple(f.out((u + 0.7 * r, 0.0, v + 0.55 * r)))
        bpy.context.scene.collection.objects.link(lamp)
    else:
        z, r = fit.throat
        c.place = Matrix.Rotation(math.radians(-82), 4, "Z")
        if wear == "scarf":
            with c.moved((0, 0.0, z)):
                worn.scarf(c, r)
        else:
            near = a.points[(np.abs(a.points[:, 1]) < 0.06) & (np.abs(a.points[:, 2] - z) < 0.03)]
            with c.moved((0, float(near[:, 0].min()) - 0.12, z), (-12, 0, 0)):
                worn.bow_tie(c, 0.46)


def suited(a: Bust) -> None:
    """The white suit of an astronaut, and no fur under it."""
    rows = ([(-0.16, 0, -0.3, 0.62, 0.56), (-0.14, 0, 0.2, 0.60, 0.52), (-0.06, 0, 0.5, 0.46, 0.46)],
            [(-0.12, 0.46, 0.22, 0.30), (0.0, 0.52, -0.3, 0.28)])  # fmt: skip
    suit = Animal(0.014)
    suit.limb(rows[0], 0.1)
    suit.limb(rows[1], 0.12, pair=True)
    a.bare += [Limb(r, BODY) for r in rows]
    suit.paint((0.72, 0.73, 0.75))
    suit.skin(0.6, 0.06, 8)
    c = a.craft
    white, grey, red, blue = (c.stuff(t, 0.35) for t in ((0.72, 0.73, 0.75), (0.2, 0.21, 0.23), (0.5, 0.02, 0.02),
        (0.02, 0.10, 0.45)))  # fmt: skip
    c.tube([(-0.06 + 0.48 * math.cos(t), 0.48 * math.sin(t), 0.56) for t in np.linspace(0, 2 * math.pi, 40)], 0.06,
        c.metal(), sides=14, fine=100)  # fmt: skip
    with c.moved(turn=(0, 0, -82)):
        c.box(white, (0.5, 0.16, 0.26), 0.04, at=(0, -0.72, 0.16))
        for k, t in enumerate((red, blue, grey)):
            c.ball(t, fine=14, at=(-0.14 + 0.14 * k, -0.80, 0.21), size=0.035)
        c.tube([(0.22, -0.74, 0.15), (0.42, -0.72, 0.22), (0.46, -0.5, 0.46)], 0.045, grey)


@dataclass
class Place:
    """Where a whole animal that looks along +x wears things: its builder, how far it is turned already and how much
    further (degrees), head size, `crown` (x, z, radius, lean), `eyes` (x, y, z, radius), `throat` (x, z, radius), `tie`
    (x, z, width, lean)."""

    build: Builder
    turns: tuple[float, float]
    head: float
    crown: tuple[float, float, float, float]
    eyes: tuple[float, float, float, float]
    throat: tuple[float, float, float]
    tie: tuple[float, float, float, float]


WHOLE = {
    "penguin": Place(waterfowl.penguin, (222, 18), 0.17, (0.06, 1.735, 0.125, 6), (0.24, 0.10, 1.645, 0.06),
        (0.02, 1.33, 0.24), (0.245, 1.33, 0.36, 6)),
    "owl": Place(birds_of_prey.owl, (250, 6), 0.30, (0.03, 1.43, 0.19, 6), (0.385, 0.135, 1.275, 0.115),
        (0.03, 0.98, 0.385), (0.385, 0.98, 0.34, 4)),
    "frog": Place(reptiles.frog, (226, 18), 0.30, (0.26, 0.875, 0.21, 8), (0.50, 0.23, 0.86, 0.12),
        (0.36, 0.42, 0.36), (0.70, 0.42, 0.34, 14)),
    "duckling": Place(fowl.duckling, (205, 30), 0.22, (0.24, 1.19, 0.14, 8), (0.50, 0.16, 1.05, 0.085),
        (0.20, 0.75, 0.22), (0.44, 0.74, 0.26, 16)),
}  # fmt: skip


def whole(animal: str, wear: str) -> None:
    """A bird or a frog with what it wears."""
    p, c = WHOLE[animal], Craft(zlib.crc32(animal.encode()))
    with c.moved(turn=(0, 0, p.turns[1])):
        p.build(c)
    with c.moved(turn=(0, 0, sum(p.turns) + 90)):
        if wear in headwear.ALL:
            x, z, r, lean = p.crown
            with c.moved((0, -x, z), (-lean, 0, 0), r):
                headwear.ALL[wear](c)
        elif wear == "scarf":
            x, z, r = p.throat
            with c.moved((0, -x, z)):
                worn.scarf(c, r)
        elif wear == "bow tie":
            x, z, wide, lean = p.tie
            with c.moved((0, -x, z), (-lean, 0, 0)):
                worn.bow_tie(c, wide)
        else:
            x, y, z, r = (v / p.head for v in p.eyes)
            with c.moved(size=p.head):
                worn.glasses(c, (x, y, z, r), wear == "sunglasses")


def crop(camera: Any, meshes: list[Any], pitch: float, low: float) -> None:
    """Look at what is higher than `low`, which is the lower edge of the picture."""
    parts = []
    for m in meshes:
        turn = np.array(m.matrix_world)
        parts.append(spots(m.data) @ turn[:3, :3].T + turn[:3, 3])
    points = np.concatenate(parts)
    points = points[points[:, 2] > low]
    middle = (points.min(0) + points.max(0)) / 2
    size, tilt = float(np.ptp(points, axis=0).max()), math.radians(pitch)
    camera.location = Vector(middle) + 4 * size * Vector((0, -math.cos(tilt), math.sin(tilt)))
    studio.look_at(camera, Vector(middle))
    studio.bpy.context.view_layer.update()
    seen = np.array(camera.matrix_world.inverted())
    at = points @ seen[:3, :3].T + seen[:3, 3]
    x, y = at[:, 0] / -at[:, 2], at[:, 1] / -at[:, 2]
    half = 1.03 * max(float(np.ptp(x)), float(np.ptp(y))) / 2
    camera.data.angle = 2 * math.atan(half)
    camera.data.shift_x = float(x.max() + x.min()) / (4 * half)
    camera.data.shift_y = float(y.min() + half) / (2 * half)
    camera.data.clip_start, camera.data.clip_end = size / 25, 16 * size

"""Small animals in the wet and on flowers; a chameleon at its fly, a joey in its pouch."""

from __future__ import annotations

from functools import partial
from typing import Any

import bpy
import numpy as np
from data.animals import butterflies, fish, molluscs, pests, reptiles, waders
from data.animals.apes import kangaroo
from data.animals.blooms import blade, bough, web
from data.animals.bodied import crafted, cut_below, set_down
from data.animals.whiskered import seal
from data.goods import flowers
from data.goods.craft import Craft, Points
from data.sites import wilds
from data.sites.lot import Site


def sunflower_bee(_: Site) -> None:
    """A bee on the disc of a big sunflower."""
    c, top = Craft(3), (-0.05, -0.1, 1.75)
    flowers.stem(c, [(0.1, 0.1, 0), (0.12, 0.1, 0.8), (0.0, 0.0, 1.5), top], 0.06)
    leafy = c.leafy((0.11, 0.29, 0.05), (0.07, 0.2, 0.03))
    for k, z in ((1, 0.3), (-1, 0.6)):
        c.leaf(leafy, 1.1, 0.62, -0.7, 0.35, 0.8, wave=0.2, at=(0.11, 0.1, z), turn=(36, 0, -80 * k))
    with c.moved(top, (58, -6, 0), 1.15):
        flowers.sunflower_head(c)
        with c.moved((0.06, 0.02, 0.17), (0, 0, 20), 0.46):
            butterflies.bee(c)


def beads(spots: Points, r: tuple[float, float], seed: int = 2, clear: bool = False) -> None:
    """Drops of water at places, white with light or `clear`."""
    c, luck = Craft(seed), np.random.default_rng(seed)
    glow, see = (0.04, 0.5) if clear else (0.16, 0.0)
    water = c.stuff((0.72, 0.84, 0.86) if clear else (0.78, 0.88, 0.94), 0.03, coat=1.0, glow=glow, clear=see)
    first = c.ball(water, fine=8, at=tuple(spots[0]), size=r[0])
    for at in spots[1:]:
        c.again(first, tuple(at), size=luck.uniform(*r))


def dewy(s: Site) -> None:
    """A spider in its web, full of dew."""
    web(s)
    luck, spots = np.random.default_rng(3), []
    threads = [o for o in bpy.context.scene.objects if o.type == "MESH" and o.data.name.startswith("grid")]
    for thing in threads:
        p = np.array([thing.matrix_world @ v.co for v in thing.data.vertices])
        if np.ptp(p[:, 1]) < 0.03 and len(p) < 120:
            ends = p[luck.integers(0, len(p), 4 if np.ptp(p, axis=0).max() < 0.6 else 9)]
            spots += [np.add(q, (0, -0.012, -0.006)) for q in ends]
    beads(np.array(spots), (0.011, 0.026))


def snail_mushroom(s: Site) -> None:
    """On the cap of a toadstool."""
    set_down(partial(wilds.toadstool, s), (0, 0, 0), tall=1.5)
    set_down(crafted(molluscs.snail), (-0.02, -0.16, 1.36), wide=0.9, tilt=(6, 0, 0))


def rain_frog(_: Site) -> None:
    """On a leaf with drops; rain falls."""
    blade(Craft(2), 2.7, 1.7)
    set_down(crafted(reptiles.frog), (-0.12, 0.0, 0.02), wide=1.25)
    luck = np.random.default_rng(6)
    spots = []
    for _i in range(80):
        x, y = luck.uniform(-1.2, 1.2), luck.uniform(-0.6, 0.6)
        if abs(y) < 0.66 * np.sqrt(max(0, 1 - (x / 1.3) ** 2)) and not (abs(x + 0.12) < 0.5 and abs(y) < 0.3):
            spots.append((x, y, 0.05 + 0.02 * abs(x)))
    beads(np.array(spots), (0.014, 0.032), 4, True)
    c = Craft(7)
    streak = c.stuff((0.72, 0.82, 0.90), 0.1, coat=0.6, glow=0.2, clear=0.45)
    for _i in range(90):
        x, y, z = luck.uniform(-1.35, 1.35), luck.uniform(-0.6, 0.6), luck.uniform(0.35, 1.75)
        long = luck.uniform(0.08, 0.2)
        c.tube([(x, y, z), (x + 0.16 * long, y, z + long)], [0.008, 0.003], streak, sides=6, fine=5)


def chameleon_fly(_: Site) -> None:
    """On a branch, its tongue out at a fly."""
    bough(Craft(3), 0.9, 0.07)
    set_down(crafted(reptiles.chameleon), (0, 0, -0.07), tall=0.8)
    bpy.context.view_layer.update()
    skin = max((o for o in bpy.context.scene.objects if o.type == "MESH" and o.data.name.startswith("flesh")),
        key=lambda o: len(o.data.vertices))  # fmt: skip
    p = np.array([skin.matrix_world @ v.co for v in skin.data.vertices])
    mouth = p[p[:, 0].argmin()]
    c = Craft(4)
    pink = c.stuff((0.62, 0.24, 0.24), 0.3, coat=0.5, sss=0.2, deep=0.03)
    end = np.add(mouth, (-0.95, -0.12, 0.16))
    c.tube([np.add(mouth, way) for way in ((0.05, 0, 0), (-0.3, -0.03, 0.07), (-0.65, -0.08, 0.12), (-0.95, -0.12,
        0.16), (-1.0, -0.12, 0.16))], [0.016, 0.015, 0.016, 0.036, 0.02], pink, fine=60)  # fmt: skip
    set_down(crafted(pests.fly), tuple(np.add(end, (-0.13, 0, -0.05))), wide=0.3, yaw=20)


def joey(s: Site) -> None:
    """A kangaroo with its young in the pouch."""
    set_down(partial(kangaroo, s), (0, 0, 0), tall=0.72)
    cut_below(0.50)
    for thing in [o for o in bpy.context.scene.objects if o.parent is None]:
        thing.location.x += 0.10
        thing.location.z += 0.27
        thing.location.y -= 0.03
    bpy.context.view_layer.update()
    kangaroo(s)


def fed_pelican(_: Site) -> None:
    """A fish that hangs from the tip of its bill."""
    set_down(crafted(waders.pelican), (0, 0, 0), tall=1.9)
    bpy.context.view_layer.update()
    meshes = [o for o in bpy.context.scene.objects if o.type == "MESH"]
    points = np.concatenate([np.array([o.matrix_world @ v.co for v in o.data.vertices]) for o in meshes])
    tip = points[points[:, 0].argmin()]
    set_down(crafted(fish.trout), (tip[0] + 0.10, tip[1] - 0.02, tip[2] - 0.50), tall=0.56, tilt=(0, 76, 0))


def seal_rock(s: Site) -> None:
    grey = s.worn(s.material((0.20, 0.19, 0.18), 0.7), 0.6, 6)
    s.rock(grey, (0.05, 0.0, -0.05), (1.1, 0.55, 0.38), 3, 0.45)
    s.rock(grey, (-0.9, -0.25, -0.08), (0.45, 0.36, 0.24), 5, 0.5)
    s.rock(grey, (0.95, -0.25, -0.08), (0.4, 0.34, 0.2), 8, 0.5)
    set_down(partial(seal, s), (0.0, -0.05, 0.22), wide=1.7, yaw=30)


BUILDERS: dict[str, Any] = {"bee-sunflower": sunflower_bee, "spider-dew": dewy, "snail-mushroom": snail_mushroom,
    "frog-rain": rain_frog, "chameleon-fly": chameleon_fly, "kangaroo-joey": joey, "pelican-fish": fed_pelican,
    "seal-rock": seal_rock,}  # fmt: skip

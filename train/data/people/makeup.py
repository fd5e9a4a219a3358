"""Paint put on people by place (make-up, wounds, bandages), bodies bent out of shape, ears and weapons of tales.

Colours are sRGB; places on the face are in the head's own space (see body.py), elsewhere in metres of the world.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import bpy
import numpy as np
from data.people.dyes import linear
from data.people.wardrobe import Figure
from data.sites.lot import shift, turn
from data.stage import Colour
from mathutils import Vector

Paint = Callable[[np.ndarray, np.ndarray], np.ndarray]


def located(f: Figure, name: str, high: int, wide: int) -> tuple[np.ndarray, np.ndarray]:
    """Which texels of material `name` are used, and where on the body each lies."""
    index, layer = f.names.index(name), f.mesh.uv_layers[0].data
    at = np.zeros((high, wide, 3))
    seen = np.zeros((high, wide), bool)
    for face in f.mesh.polygons:
        if face.material_index != index:
            continue
        loops = list(face.loop_indices)
        uv = np.array([layer[i].uv for i in loops]) * (wide, -high) + (0, high)
        co = np.array([f.mesh.vertices[i].co for i in face.vertices])
        for k in range(1, len(loops) - 1):
            a, b, c = uv[0], uv[k], uv[k + 1]
            area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
            if abs(area) < 1e-9:
                continue
            low = np.floor(np.minimum(np.minimum(a, b), c)).astype(int) - 1
            top = np.ceil(np.maximum(np.maximum(a, b), c)).astype(int) + 2
            x, y = np.meshgrid(np.arange(low[0], top[0]), np.arange(low[1], top[1]))
            u = ((b[0] - a[0]) * (y + 0.5 - a[1]) - (b[1] - a[1]) * (x + 0.5 - a[0])) / area
            v = ((x + 0.5 - a[0]) * (c[1] - a[1]) - (y + 0.5 - a[1]) * (c[0] - a[0])) / area
            soft = 1.5 / math.sqrt(abs(area))
            mine = (u > -soft) & (v > -soft) & (u + v < 1 + soft)
            mine &= (x >= 0) & (x < wide) & (y >= 0) & (y < high)
            if mine.any():
                w, t = u[mine][:, None], v[mine][:, None]
                at[y[mine], x[mine]] = co[0] * (1 - w - t) + co[k] * t + co[k + 1] * w
                seen[y[mine], x[mine]] = True
    return seen, at


def paint(f: Figure, how: Paint, name: str = "", fine: int = 1) -> None:
    """`how` gives the colours of spots (in the head's space if they are on it) in place of those that are there; the
    picture is made `fine` times as large first."""
    name = name or f.skin_of
    if fine > 1:
        image = f.texture(name)
        image.scale(image.size[0] * fine, image.size[1] * fine)
    with f.painted(name) as picture:
        seen, at = located(f, name, *picture.shape[:2])
        spots = at[seen]
        if name == f.skin_of:
            inner = np.array(f.head.inverted())
            spots = spots @ inner[:3, :3].T + inner[:3, 3]
        picture[seen, :3] = how(spots, picture[seen, :3])


def mixed(rgb: np.ndarray, colour: Any, much: np.ndarray) -> np.ndarray:
    return rgb + much[:, None] * (np.asarray(colour, np.float32) - rgb)


def patch(p: np.ndarray, at: Any, size: Any, soft: float = 0.35) -> np.ndarray:
    """1 in an ellipsoid about `at`, on both sides of the face, 0 outside."""
    q = p * (1, 1, 1)
    q[:, 0] = np.abs(q[:, 0])
    far = np.sqrt((((q - np.asarray(at)) / np.asarray(size)) ** 2).sum(1))
    return np.clip((1 - far) / soft + 0.5, 0, 1)


def spots_of(p: np.ndarray, scale: float, seed: int = 0) -> np.ndarray:
    """Smooth noise of about -1 .. 1."""
    rng = np.random.default_rng(seed)
    k = rng.normal(size=(3, 16)) / scale
    return np.sin(p @ k + rng.uniform(0, 6.3, 16)).sum(1) / 4


def warp(how: Callable[[np.ndarray], np.ndarray]) -> None:
    """Move every spot of what is there, places in metres."""
    for thing in [o for o in bpy.context.scene.objects if o.type == "MESH"]:
        flat = np.empty(3 * len(thing.data.vertices), np.float32)
        thing.data.vertices.foreach_get("co", flat)
        world = np.array(thing.matrix_world if thing.parent else thing.matrix_basis)
        p = flat.reshape(-1, 3) @ world[:3, :3].T + world[:3, 3]
        back = np.linalg.inv(world)
        q = how(p.astype(float)) @ back[:3, :3].T + back[:3, 3]
        thing.data.vertices.foreach_set("co", q.astype(np.float32).ravel())
        thing.data.update()


def stocky(f: Figure, legs: float, trunk: float, wide: float, head: float) -> None:
    """Other proportions: how long legs and trunk are, how broad, how big the head."""
    hip, neck = 0.53 * f.head.translation.z, 0.925 * f.head.translation.z
    top = legs * hip + trunk * (neck - hip)
    x, y = f.head.translation.x, f.head.translation.y

    def how(p: np.ndarray) -> np.ndarray:
        z = p[:, 2]
        low = np.where(z < hip, legs * z, legs * hip + trunk * (z - hip))
        up = 1 / (1 + np.exp(-(z - neck) / 0.012))
        size = wide + (head - wide) * up
        q = p.copy()
        q[:, 0], q[:, 1] = x + size * (p[:, 0] - x), y + size * (p[:, 1] - y)
        q[:, 2] = low * (1 - up) + (top + head * (z - neck)) * up
        return q

    warp(how)


def ears(f: Figure, long: float, colour: Colour, out: float = 0.7, big: float = 1.0) -> None:
    """Pointed ones; `out` is how much they stand off."""
    skin, inner = (
        f.cloth(colour, 0.05, 0.5),
        f.cloth(tuple(c * k for c, k in zip(colour, (0.82, 0.7, 0.68), strict=True)), 0.05, 0.6),
    )
    with f.on_head():
        for side in (-1, 1):
            for look, thick, part, lift in ((skin, 0.010, 1.0, 0.0), (inner, 0.006, 0.62, -0.0075)):
                rings = []
                for k in range(15):
                    t = k / 14
                    wide = big * part * 0.030 * (math.sin(math.pi * min(0.16 + 0.84 * t, 1)) ** 0.8) + 0.0012
                    x = 0.070 + long * out * t
                    y = -0.004 + 0.35 * long * t**1.3 + lift
                    z = -0.004 + long * (1 - 0.45 * out) * t ** (1 + 0.4 * out)
                    deep = thick * (1 - 0.8 * t) + 0.0015
                    rings.append([
                        (side * (x + 0.45 * deep * math.sin(a)), y + deep * math.sin(a) + 0.5 * wide * math.cos(a),
                         z + wide * math.cos(a))
                        for a in (2 * math.pi * j / 16 for j in range(16))
                    ])  # fmt: skip
                f.loft(look, rings, 80)


def cone(f: Figure, look: Any, points: Any, first: float, last: float = 0.001) -> None:
    """A horn, tusk or nose along points."""
    p = [Vector(q) for q in points]
    n = 14
    path = []
    for k in range(n + 1):
        t = k / n * (len(p) - 1)
        i = min(int(t), len(p) - 2)
        path.append(p[i].lerp(p[i + 1], t - i))
    f.tube(look, path, [first + (last - first) * (k / n) ** 1.2 for k in range(n + 1)], 14)


def axe(
    f: Figure, hand: Any, long: float = 0.95, grip: float = 0.55, lean: float = 0.0, double: bool = True
) -> None:
    """Upright in a hand, its edges to the sides; `grip` is how much of the shaft is above the hand."""
    wood, steel = f.worn(f.material(linear((0.36, 0.23, 0.12)), 0.6), 0.3, 30, 0.2), f.steel(rough=0.28)
    with f.moved(shift(*hand), turn(lean, "Y")):
        f.tube(wood, [(0, 0, (grip - 1) * long), (0, 0, grip * long)], 0.015, 12)
        f.lathe(
            steel,
            [(0.016, -0.05), (0.024, -0.05), (0.024, 0.05), (0.016, 0.05)],
            (0, 0, grip * long - 0.09),
            n=20,
        )
        for side in (-1, 1) if double else (1,):
            edge = [(0.0, 0.035), (0.07, 0.05), (0.17, 0.15), (0.2, 0.05), (0.2, -0.05), (0.17, -0.15), (0.07, -0.05),
                    (0.0, -0.035)]  # fmt: skip
            for thick in (0.007,):
                with f.moved(shift(0, 0, grip * long - 0.09)):
                    f.prism(steel, [(side * x, z) for x, z in edge], -thick, thick)


def sword(
    f: Figure, hand: Any, long: float = 0.8, lean: float = 0.0, hilt: Colour = (0.75, 0.58, 0.25)
) -> None:
    """Its point up from a hand."""
    steel, gold, grip = f.steel(rough=0.18), f.steel(hilt), f.material(linear((0.2, 0.1, 0.06)), 0.7)
    with f.moved(shift(*hand), turn(lean, "Y")):
        f.tube(grip, [(0, 0, -0.1), (0, 0, 0.07)], 0.016, 12)
        f.ball(gold, (0, 0, -0.115), 0.024, 16)
        f.rounded(gold, (0, 0, 0.08), (0.18, 0.03, 0.022), 0.006)
        rings = [
            [(-w, 0, z), (0, -0.007, z), (w, 0, z), (0, 0.007, z)]
            for w, z in ((0.028, 0.09), (0.024, 0.09 + 0.9 * long), (0.001, 0.09 + long))
        ]
        f.loft(steel, rings, 20)


def club(f: Figure, hand: Any, lean: float = 0.0) -> None:
    """Of wood, with knots."""
    wood = f.worn(f.material(linear((0.34, 0.24, 0.15)), 0.8), 0.4, 20, 0.4)
    with f.moved(shift(*hand), turn(lean, "Y")):
        path = [(0.01 * math.sin(2 * k), 0, -0.18 + 0.1 * k) for k in range(10)]
        f.tube(wood, path, [0.022 + 0.0075 * k + 0.006 * math.sin(5 * k) for k in range(10)], 14)
        for k in range(9):
            a, z = 2.4 * k, 0.3 + 0.05 * k
            f.ball(wood, (0.07 * math.cos(a), 0.07 * math.sin(a), z), 0.026, 12)


def bow(f: Figure, hand: Any, tall: float = 1.35) -> None:
    """A long bow held upright, its string towards the body."""
    wood, string = (
        f.worn(f.material(linear((0.42, 0.25, 0.12)), 0.5), 0.2, 30, 0.1),
        f.material((0.5, 0.48, 0.42), 0.8),
    )
    with f.moved(shift(*hand)):
        curve = [
            (-0.24 * math.cos(1.15 * u) + 0.24, 0, 0.5 * tall * u) for u in (k / 12 - 1 for k in range(25))
        ]
        f.tube(wood, curve, [0.006 + 0.010 * math.sin(math.pi * k / 24) ** 0.6 for k in range(25)], 12)
        f.tube(string, [curve[0], curve[-1]], 0.0022, 6)
        f.tube(f.material((0.03, 0.02, 0.015), 0.8), [(0, 0, -0.06), (0, 0, 0.06)], 0.019, 12)


def quiver(f: Figure, side: int = 1) -> None:
    """On the back, its arrows over one shoulder."""
    hide = f.worn(f.material(linear((0.33, 0.20, 0.11)), 0.6), 0.3, 30, 0.2)
    wood = f.material(linear((0.62, 0.48, 0.30)), 0.6)
    z = f.head.translation.z
    b = f.front(f.middle[0], z - 0.3, 0.06, back=True)
    with f.moved(shift(b.x, b.y, z - 0.34), turn(side * 24, "Y")):
        f.tube(hide, [(0, 0, -0.2), (0, 0, 0.34)], 0.055, 20)
        for k in range(6):
            x, y = 0.032 * math.cos(k), 0.032 * math.sin(k)
            f.tube(wood, [(x, y, 0.3), (1.3 * x, 1.3 * y, 0.50 + 0.02 * (k % 3))], 0.004, 6)
            red = f.cloth((0.75, 0.72, 0.62) if k % 2 else (0.55, 0.12, 0.10))
            for j in range(3):
                a = 2.1 * j + k
                u, v = 0.016 * math.cos(a), 0.016 * math.sin(a)
                e = 0.40 + 0.02 * (k % 3)
                f.form(red, [(1.2 * x, 1.2 * y, e), (1.2 * x + u, 1.2 * y + v, e + 0.02),
                             (1.3 * x + u, 1.3 * y + v, e + 0.1), (1.3 * x, 1.3 * y, e + 0.09)], [(0, 1, 2,
                                 3)])  # fmt: skip

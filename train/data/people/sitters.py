"""Who sits for a portrait: people of meshes.py with faces, hair and clothes of their own."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data import studio
from data.people import looks, tresses, visage
from data.people.makeup import mixed
from data.people.tresses import Field, Style, hairline
from data.people.wardrobe import Figure
from data.sites.lot import shift, turn
from data.stage import Colour
from mathutils import Matrix, Vector

_TURNED = {"R8": (6.2, 4.5), "R7": (-4.0, -1.4), "R3": (-4.2, -1.8)}
"""Base -> by how much more than body.py says the face is turned and tilted (degrees)."""
_KIDS = {
    "R25": ("RL_Upper.001", "RL_Skin01.001", "RL_Hair.001", (0.0165, -0.002, 1.425), -12.3),
    "R22": ("RL_Upper.002", "RL_Skin02.002", "RL_Hair.002", (-0.020, -0.020, 1.478), 0.0),
}
"""Base -> what clothes, face and hair are of, where the head is and how it is turned."""


class Sitter(Figure):
    """Somebody whose face is seen from near."""

    def __init__(self, cache: Path, key: str) -> None:
        super().__init__(cache, key)
        if key in _KIDS:
            self._young(key)
        else:
            yaw, roll = _TURNED[key]
            self.head = self.head @ turn(yaw) @ turn(roll, "Y")

    def _young(self, key: str) -> None:
        parts = list(self.who.children)
        with bpy.context.temp_override(active_object=parts[0], selected_editable_objects=parts):
            if len(parts) > 1:
                bpy.ops.object.join()
        self.mesh = self.who.children[0].data
        self.names = [m.name for m in self.mesh.materials]
        self.cloth_of, self.skin_of, self.hair_of, at, yaw = _KIDS[key]
        self.head = shift(*at) @ turn(yaw) @ Matrix.Scale(0.85, 4)
        self.middle = np.array(at[:2])

    def bald(self) -> None:
        for name in [n for n in self.names if n.startswith(self.hair_of)]:
            self.hide(name)


def render(cache: Path, key: str, path: Path, side: int = 208, samples: int = 12) -> None:
    """A portrait, cut at the shoulders."""
    scene, camera = studio.empty(side, side, samples)
    scene.cycles.max_bounces, scene.cycles.transparent_max_bounces = 6, 16
    studio.ambient(scene, (0.90, 0.94, 1.0), 0.55)
    studio.sun(scene, 1.9, 48, 40, (1.0, 0.95, 0.88))
    from data.people.gallery import BUILDERS  # they are built with this module

    base, make, wide, yaw, low = BUILDERS[key]
    f = Sitter(cache, base)
    make(f)
    lit(f)
    h, size = f.head.translation, f.head.to_scale().x
    a = math.radians(yaw)
    target = h + Vector((0, 0, -low * size))
    camera.location = target + Vector((2.4 * math.sin(a), -2.4 * math.cos(a), 0.05))
    studio.look_at(camera, target)
    camera.data.angle = 2 * math.atan(wide * size / 2.4)
    studio.shoot(scene, path, transparent=True)


def lit(f: Figure) -> None:
    """A window before the face and a light on the hair."""
    h = f.head.translation
    for at, size, watts, colour in (((-0.9, -1.5, 0.7), 0.9, 9.0, (1.0, 0.95, 0.9)),
                                    ((0.8, 1.0, 0.9), 0.5, 9.0, (0.9, 0.95, 1.0))):  # fmt: skip
        light = bpy.data.lights.new("area", "AREA")
        light.energy, light.size, light.color = watts, size, colour
        lamp = bpy.data.objects.new("area", light)
        lamp.location = h + Vector(at)
        studio.look_at(lamp, h)
        bpy.context.scene.collection.objects.link(lamp)


Make = Callable[[Sitter], None]


def woman(tone: Colour, iris: Colour, dress: Colour, *more: Any, lips: Colour = (0.72, 0.36, 0.34),
    rosy: float = 0.2, height: Any = None, roots: Colour | None = None, line: Any = None, grown: Any = (),
    bare: bool = True) -> Make:  # fmt: skip
    """A woman's face and clothes, no hair yet."""

    def make(f: Sitter) -> None:
        f.bald()
        f.dress(dress, (0.2, 0.2, 0.2), dress, keep=0.7, bare=bare)
        f.skin(tone)
        painted = [visage.flush(rosy), *more, visage.irises(f, iris),
                   visage.mouth(lips, at=(0, -0.1, visage.MOUTHS[f.key]))]  # fmt: skip
        if roots:
            painted.append(visage.scalp(line or hairline(), roots))
        visage.faced(f, visage.all_of(*painted), height)
        visage.formed(f, ((0.0235, -0.078, visage.MOUTHS[f.key]), 0.014, (0.001, 0, 0.0022)), *grown)
        visage.smoothed(f, f.head.translation.z - 0.55)

    return make


def haired(*styles: Style, ends: Any = None) -> Make:
    def make(f: Sitter) -> None:
        for style in styles:
            tresses.grow(f, style, ends)

    return make


def both(*makes: Make) -> Make:
    def make(f: Sitter) -> None:
        for m in makes:
            m(f)

    return make


def man(tone: Colour, iris: Colour, coat: Colour, *more: Any, roots: Colour | None = None, line: Any = None,
    height: Any = None, grown: Any = (), rosy: float = 0.15, keep: float = 0.7, stubble: float = 0.0,
    shirt: bool = True) -> Make:  # fmt: skip
    """A man's face and clothes, no hair yet."""

    def make(f: Sitter) -> None:
        f.bald()
        f.scalped()
        f.dress(coat, keep=keep, where=looks.cardigan if shirt else None, bare=shirt)
        f.skin(tone)
        painted = [pinker, visage.flush(rosy), *more, visage.irises(f, iris, 0.0062)]
        if roots:
            painted.append(visage.scalp(line or MALE, roots))
        if stubble and roots:
            painted.append(visage.stubble(roots, stubble))
        visage.faced(f, visage.all_of(*painted), height)
        visage.formed(f, *grown)
        visage.smoothed(f, f.head.translation.z - 0.55)

    return make


def pinker(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
    """The orange neck of R7 is like the face."""
    much = np.clip((-0.055 - p[:, 2] + 0.5 * np.clip(p[:, 1], 0, 1)) / 0.04, 0, 1)
    much = np.maximum(much, np.clip((p[:, 1] + 0.045) / 0.05, 0, 1) * (p[:, 2] < 0.06))
    level = rgb.mean(1, keepdims=True)
    return mixed(rgb, np.array((1.22, 0.97, 0.82)) * (0.35 + 0.52 * level), 0.75 * much)


def beard(f: Figure, colour: Colour, length: float = 0.03, count: int = 5200, lip: bool = True,
    chin: float = 1.0, thick: float = 0.0005) -> None:  # fmt: skip
    """Hair on chin, cheeks and lip that falls."""

    def jaw(p: np.ndarray) -> np.ndarray:
        x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
        lips = (x < 0.027) & (z > -0.052) & (z < -0.031)
        cheek = (z < -0.020 - 0.45 * (0.060 - x).clip(0, 1)) & (y < -0.01)
        side = (y > -0.045) & (y < -0.014) & (z < 0.03)
        return np.asarray((cheek | side) & ~lips & (z > -0.098) & ~((z < -0.080) & (y > -0.045)))

    def moustache(p: np.ndarray) -> np.ndarray:
        x, z = np.abs(p[:, 0]), p[:, 2]
        return np.asarray((x < 0.034) & (z < -0.019 - 0.15 * x) & (z > -0.034 - 0.12 * x) & (p[:, 1] < -0.07))

    inner, outer = np.array(f.head.inverted()), np.array(f.head)
    turned = inner[:3, :3] / np.cbrt(np.linalg.det(inner[:3, :3]))
    rng = np.random.default_rng(2)
    for where, n, top in ((jaw, round(count * chin), False), (moustache, count // 5 if lip else 0, True)):
        if not n:
            continue
        spots, ways = f.rooted(n, where, 3)
        p, out = spots @ inner[:3, :3].T + inner[:3, 3], ways @ turned.T
        if top:
            long = np.full(len(p), min(0.022, 0.6 * length + 0.006))
            way = 0.45 * out + np.stack([np.sign(p[:, 0]) * (0.35 + 14 * np.abs(p[:, 0])), 0 * out[:, 0],
                np.full(len(p), -0.75)], 1)  # fmt: skip
        else:
            long = length * np.interp(p[:, 2], (-0.09, -0.055, -0.02, 0.03), (1.0, 0.9, 0.45, 0.2))
            way = 0.75 * out + np.stack([-2.5 * p[:, 0], 0 * out[:, 0], np.full(len(p), -0.55)], 1)
        way += 0.16 * rng.normal(size=way.shape)
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        long = (long * rng.uniform(0.65, 1.15, len(p)))[:, None]
        at, line = p, [p]
        for _ in range(9):
            way = way + (0, 0, -0.16) + 0.05 * rng.normal(size=way.shape)
            way /= np.linalg.norm(way, axis=1, keepdims=True)
            at = at + way * long / 9
            line.append(at)
        world = np.stack(line, 1) @ outer[:3, :3].T + outer[:3, 3]
        tresses.strands(world, colour, thick, 0.22, 0.4)


MALE: Field = hairline(0.082, 0.030, -0.045, 0.35)
THIN: Field = hairline(0.104, 0.026, -0.045, 0.55)
PALE, FAIR, OLIVE, BROWN, DEEP = (1.04, 1.0, 0.99), (1.0, 0.97, 0.94), (0.93, 0.83, 0.74), (0.78, 0.64, 0.53), (0.56,
    0.42, 0.34)  # fmt: skip
GREEN, BLUE, HAZEL, DARK = (0.33, 0.52, 0.31), (0.32, 0.46, 0.62), (0.50, 0.34, 0.18), (0.20, 0.11, 0.07)

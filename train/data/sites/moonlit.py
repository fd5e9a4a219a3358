"""Buildings, lamps and vehicles at night: under a dim blue sky and a weak moon, their windows and lamps lit."""

from __future__ import annotations

import math
import zlib
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from bpy_extras.object_utils import world_to_camera_view
from data import meshes, studio
from data.goods import cooked, made
from data.goods.craft import Craft
from data.sites import buildings, builds
from data.sites.fittings import INSIDE
from data.sites.lot import At, Site, around
from data.sites.nights import lamps
from data.sites.surfaces import GLASS
from data.sites.vehicles import DARK_GLASS
from data.stage import Colour
from mathutils import Vector
from PIL import Image, ImageFilter

WARM, GLOW, FIRE = (1.0, 0.56, 0.2), (1.0, 0.66, 0.24), (1.0, 0.36, 0.07)
PANE = [(0.0, (1.0, 0.44, 0.10)), (0.5, (1.0, 0.62, 0.20)), (1.0, (1.0, 0.74, 0.34))]
SHINING: dict[str, tuple[Colour, ...]] = {
    "pagoda": ((0.03, 0.025, 0.02),), "gas-station": ((0.03, 0.045, 0.06),), "igloo": ((0.02, 0.035, 0.06),),
    "ferris-wheel": ((0.06, 0.09, 0.12),), "phone-box": ((0.10, 0.12, 0.13), (0.9, 0.88, 0.8)),
    "tipi": ((0.035, 0.025, 0.02),), "big-ben": ((0.88, 0.87, 0.80),), "cruise-ship": ((0.03, 0.06, 0.09),),
    **dict.fromkeys(("double-decker", "tram", "fast-train", "steam-train", "viaduct-train"), (DARK_GLASS,)),
    **dict.fromkeys(("coffee-shop", "bookshop", "bakery", "flower-shop", "shop", "pub", "restaurant",
    "post-office", "diner",
        "cinema", "hotel", "hospital", "police-station", "supermarket", "modern-house", "food-truck"), (INSIDE,)),
    "fairytale-castle": (GLASS,),
}  # fmt: skip
"""Key of the day version -> the colours of its materials that are lit at night."""
CLOTHS = {"S357": ("exteriorTent extPart", 0.1, 0.75, 1.4, 0.85), "tipi": ("", 0.4, 1.0, 3.6, 0.62),
    "circus-tent": ("", 2.5, 5.0, 10.0, 0.17), "yurt": ("", 1.0, 2.4, 4.2, 0.15)}  # fmt: skip
"""Key -> materials that light shines through (any, if none is named), how high the light is, from where to where it
fades, in metres, and how strong it is."""
MOON = {"house": 0.62, "house-2": 0.55, "church": 0.55, "lighthouse": 0.65, "igloo": 0.5, "cabin": 1.5,
    "haunted-house": 1.6, "tree-house": 1.3, "gas-station": 0.6, "barn": 0.85, "S250": 0.65,
    "windmill": 1.1, "taxi": 0.65, "cruise-ship": 0.55, "fast-train": 0.5, "police-car": 0.6,
    "taj-mahal": 0.7, "greek-house": 0.55, "modern-house": 0.7, "hospital": 0.6, "suburban-house": 0.75,
    "flower-shop": 0.7, "food-truck": 0.7, "police-station": 0.8}  # fmt: skip
"""Key -> how strong the moon is, so that neither pale nor dark walls stand out from the night."""


class Night(Site):
    """A lot whose windows are lit."""

    glass: Any

    def __init__(self, cache: Path, day: str) -> None:
        self.shining = SHINING.get(day, ())
        self.windows, self.panes = 0, 0
        super().__init__(cache)
        self.dark, self.unlit = self.glass, day == "skyscraper"
        self.lit = [super(Night, self).material(c, 0.5, 0, g) for c, g in (((1.0, 0.62, 0.22), 1.1), ((1.0,
            0.70, 0.34), 0.95), ((1.0, 0.52, 0.14), 0.75))]  # fmt: skip

    def material(self, colour: Colour, rough: float, metal: float = 0.0, glow: float = 0.0) -> Any:
        if colour in self.shining:
            return super().material((1.0, 0.60, 0.20), 0.6, 0, 0.95)
        return super().material(colour, rough, metal, max(glow, 1.05) if glow else 0)

    def slab(self, material: Any, middle: tuple[float, ...], size: tuple[float, ...]) -> Any:
        if self.unlit and material is self.glass:
            self.panes += 1
            luck = zlib.crc32(bytes([self.panes // 2 % 256, self.panes % 2])) % 100
            material = self.lit[luck % 3] if luck < 42 else self.dark
        return super().slab(material, middle, size)

    def window(
        self, x: float, y: float, z: float, wide: float = 0.9, tall: float = 1.2, side: bool = False
    ) -> None:
        """One of five is dark."""
        self.windows += 1
        lit = self.windows % 5 != 4
        self.glass = self.graded(PANE, z - tall / 2, z + tall / 2, 0.5, 1.15) if lit else self.dark
        super().window(x, y, z, wide, tall, side)
        if lit:
            near = 0.4 + 0.25 * max(wide, tall)
            self.bulb((x + near, y, z) if side else (x, y - near, z), 9 * wide * tall, 0, 0)

    def bulb(self, at: At, watts: float, halo: float, size: float, colour: Colour = WARM) -> None:
        """A light to all sides, seen as a ball of `size` and with a halo, if it has any."""
        light = bpy.data.lights.new("bulb", "POINT")
        light.energy, light.color, light.shadow_soft_size = watts, colour, 0.05
        lamp = bpy.data.objects.new("bulb", light)
        lamp.location, lamp.visible_camera, lamp["halo"] = at, False, float(halo)
        bpy.context.scene.collection.objects.link(lamp)
        if size:
            self.ball(super().material((1.0, 0.78, 0.42), 0.5, 0, 1.3), at, size, 12)


def _through(names: list[str], high: float, low: float, top: float, most: float) -> None:
    """Cloth with a light in it, `high` above the ground: it shines, less and less from `low` to `top` metres away."""
    for material in [m for m in bpy.data.materials if m.node_tree and (not names or m.name in names)]:
        shader = material.node_tree.nodes.get("Principled BSDF")
        glow = shader and max(shader.inputs["Emission Color"].default_value[:3])
        if shader is None or glow * shader.inputs["Emission Strength"].default_value:
            continue
        base = shader.inputs["Base Color"]
        nodes, links = material.node_tree.nodes, material.node_tree.links
        mix, where, far, span = (
            nodes.new(f"ShaderNode{n}") for n in ("Mix", "NewGeometry", "VectorMath", "MapRange")
        )
        mix.data_type = "RGBA"
        next(i for i in mix.inputs if i.name == "Factor").default_value = 0.3
        first, second = (s for s in mix.inputs if s.type == "RGBA")
        if base.is_linked:
            links.new(base.links[0].from_socket, first)
        else:
            first.default_value = base.default_value
        second.default_value = (1.0, 0.52, 0.12, 1)
        far.operation, far.inputs[1].default_value = "DISTANCE", (0, 0, high)
        links.new(where.outputs["Position"], far.inputs[0])
        for name, value in (("From Min", low), ("From Max", top), ("To Min", most), ("To Max", 0.08)):
            span.inputs[name].default_value = value
        links.new(far.outputs["Value"], span.inputs["Value"])
        links.new(span.outputs["Result"], shader.inputs["Emission Strength"])
        links.new(next(o for o in mix.outputs if o.type == "RGBA"), shader.inputs["Emission Color"])


def _rim(s: Night) -> None:
    """Coloured bulbs along a ferris wheel."""
    hues = ((1.0, 0.62, 0.2), (1.0, 0.12, 0.25), (0.15, 0.45, 1.0), (0.65, 0.2, 1.0))
    bulbs = [Site.material(s, c, 0.5, 0, 1.4) for c in hues]
    for a in around(60):
        s.ball(bulbs[0], (14 * math.cos(a), -1.55, 17 + 14 * math.sin(a)), 0.2, 8)
    for k, a in enumerate(around(20)):
        for r in (3.5, 6, 8.5, 11):
            s.ball(bulbs[1 + (k + int(r)) % 3], (r * math.cos(a), -1.55, 17 + r * math.sin(a)), 0.17, 8)


def _chain(s: Night) -> None:
    """Bulbs along the cables and the deck of a suspension bridge."""
    bulb = Site.material(s, (1.0, 0.74, 0.36), 0.5, 0, 1.3)
    for x in range(-330, 331, 15):
        high = 72 + 123 * (x / 180) ** 2 if abs(x) <= 180 else 195 - 135 * (abs(x) - 180) / 170
        for y in (-14.0, 14.0):
            s.ball(bulb, (x, y * 1.15, high + 1), 2.6, 8)
            s.ball(bulb, (x, y, 67.0), 2.0, 8)


def built(cache: Path, key: str) -> Any:
    """A thing by night in a scene that is empty but for a camera; the parent of its meshes and lights."""
    day = key.removeprefix("night-")
    s = Night(cache, day)
    if day in made.MADE:
        cooked.BUILDERS[day](Craft(zlib.crc32(day.encode())))
    elif day in builds.BUILDINGS:
        buildings.BUILDERS[day](s)
    else:
        for part in list(s.put(day, 0, 0).children):
            part.parent = None
    if day in CLOTHS:
        names, *reach = CLOTHS[day]
        _through(names.split(), *reach)
    for decked, bulbs in (("ferris-wheel", _rim), ("suspension-bridge", _chain)):
        if day == decked:
            bulbs(s)
    for name in ("Glass", "Frosted_Glass", "glassfocus", "yellow_chrome"):
        if name in bpy.data.materials:
            shader = bpy.data.materials[name].node_tree.nodes["Principled BSDF"]
            shader.inputs["Emission Color"].default_value = (1.0, 0.72, 0.36, 1)
            shader.inputs["Emission Strength"].default_value = 1.0
    car = day in ("taxi", "B94", "S250", "police-car")
    for *at, watts, halo, size in lamps(day):
        colour = FIRE if day == "campfire" else (1.0, 0.82, 0.55) if car else WARM
        s.bulb((at[0], at[1], at[2]), watts, halo, size, colour)
    parent = studio.gathered(key)
    for light in [o for o in bpy.context.scene.objects if o.type == "LIGHT"]:
        light.parent = parent
    return parent


def render(cache: Path, key: str, path: Path) -> None:
    scene, camera = studio.empty(256, 256, 24)
    scene.cycles.sample_clamp_indirect = 1.5
    day = key.removeprefix("night-")
    moon = MOON.get(day, 1.0)
    yaw, pitch = builds.VIEWS.get(day) or (
        next((yaw for k, yaw, *_ in meshes.table() if k == day), 0.0),
        cooked.PITCH.get(day, 13.0),
    )
    shown = built(cache, key)
    studio.ambient(scene, (0.40, 0.60, 1.0), 0.22 * moon)
    shown.rotation_euler = (0, 0, math.radians(yaw))
    studio.sun(scene, 0.62 * moon, 48, 40, (0.52, 0.74, 1.0))
    bpy.context.view_layer.update()
    studio.frame(camera, [o for o in shown.children if o.type == "MESH"], pitch)
    camera.data.angle *= 1.08
    studio.shoot(scene, path, transparent=True)
    halos = [
        (o.matrix_world.translation, o["halo"]) for o in shown.children if o.type == "LIGHT" and o.get("halo")
    ]
    bloom(path, [spot(scene, camera, at, r) for at, r in halos], day)


def spot(scene: Any, camera: Any, at: Any, radius: float) -> tuple[float, float, float]:
    """Column, row and radius in pixels."""
    right = camera.matrix_world.to_quaternion() @ Vector((1, 0, 0))
    middle, edge = (world_to_camera_view(scene, camera, p) for p in (at, at + radius * right))
    return 256 * middle.x, 256 * (1 - middle.y), 256 * (edge.x - middle.x)


def bloom(path: Path, halos: list[tuple[float, float, float]], day: str) -> None:
    """Let what is bright shine into the air around."""
    straight = np.asarray(Image.open(path).convert("RGBA"), np.float32) / 255
    alpha = straight[..., 3:]
    seen = straight[..., :3] * alpha
    bright = seen * ((seen.max(-1, keepdims=True) - 0.72) / 0.28).clip(0, 1)
    picture = Image.fromarray((255 * bright + 0.5).astype(np.uint8))
    air = sum(
        part * np.asarray(picture.filter(ImageFilter.GaussianBlur(r)), np.float32) / 255
        for r, part in ((2.5, 0.28), (9, 0.38))
    )
    y, x = np.mgrid[:256, :256].astype(np.float32) + 0.5
    tint = np.asarray(FIRE if day == "campfire" else GLOW, np.float32) ** (1 / 2.2)
    for column, row, radius in halos:
        d = np.hypot(x - column, y - row) / radius
        air = air + (0.75 * np.exp(-3.2 * d) * np.exp(-((d / 1.6) ** 2)))[..., None] * tint
    if day == "lighthouse":
        column, row, radius = halos[0]
        along, across = np.abs(x - column), np.abs(y - row - 0.07 * (x - column))
        wide = 3.0 + 0.17 * along
        beam = 0.62 * np.exp(-((across / wide) ** 2)) * (1 - along / 124).clip(0, 1) ** 1.2
        air = air + beam[..., None] * np.asarray((1.0, 0.93, 0.72), np.float32)
    rim = (np.minimum(np.minimum(x, 256 - x), np.minimum(y, 256 - y)) / 18).clip(0, 1)
    air = np.minimum(air, 1) * (rim * rim * (3 - 2 * rim))[..., None]
    light = 1 - (1 - seen) * (1 - air)
    alpha = np.maximum(1 - (1 - alpha) * (1 - air.max(-1, keepdims=True)), light.max(-1, keepdims=True))
    alpha[alpha < 0.012] = 0
    done = np.concatenate([(light / np.maximum(alpha, 1e-3)).clip(0, 1), alpha], -1)
    Image.fromarray((255 * done + 0.5).astype(np.uint8)).save(path)

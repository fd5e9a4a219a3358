"""What rooms and spots outdoors are built with: things put in their place, slabs, and materials."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data import studio
from data.meshes import listed
from mathutils import Vector
from PIL import Image

Colour = tuple[float, float, float]


class Stage:
    """An empty scene that is furnished by orders: `VERB KEY x y ...; VERB ...`, a method `_VERB` each."""

    def __init__(self, cache: Path) -> None:
        self.cache = cache
        self.top: dict[str, tuple[float, float, float]] = {}

    def furnish(self, what: str) -> None:
        """Put in what one entry of places.py says."""
        for order in filter(None, what.strip().split(";")):
            verb, *words = order.split()
            keys = [w for w in words if w[0].isalpha()]
            getattr(self, f"_{verb}")(*keys, *(float(w) for w in words if not w[0].isalpha()))

    def size(self, key: str) -> tuple[float, float]:
        """Width and depth of a thing in metres."""
        _, item = listed(self.cache, key)
        return float(item["width"]) / 100, float(item["depth"]) / 100

    def put(self, key: str, x: float, y: float, z: float = 0.0, yaw: float = 0.0, grown: float = 1.0) -> Any:
        """A thing with the middle of its foot at (x, y, z), turned by `yaw` degrees, `grown` times its size."""
        parent = studio.thing(self.cache, key)
        _, high = studio.bounds(list(parent.children))
        parent.location, parent.rotation_euler = (x, y, z), (0, 0, math.radians(yaw))
        parent.scale = (grown,) * 3
        self.top[key] = (x, y, z + high.z)
        return parent

    def again(self, parent: Any, x: float, y: float, yaw: float, grown: float) -> None:
        """The same thing elsewhere; its meshes are shared."""
        other = bpy.data.objects.new(parent.name, None)
        other.location, other.rotation_euler, other.scale = (x, y, 0), (0, 0, math.radians(yaw)), (grown,) * 3
        bpy.context.scene.collection.objects.link(other)
        for child in parent.children:
            copy = child.copy()
            copy.parent = other
            bpy.context.scene.collection.objects.link(copy)

    def slab(self, material: Any, middle: tuple[float, ...], size: tuple[float, ...]) -> Any:
        """A box of one material."""
        (x, y, z), (wide, deep, high) = middle, (v / 2 for v in size)
        corners = [
            (x + i * wide, y + j * deep, z + k * high) for k in (-1, 1) for j in (-1, 1) for i in (-1, 1)
        ]
        faces = [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]
        return self.faced(material, corners, faces)

    def pane(self, material: Any, middle: tuple[float, ...], size: tuple[float, float]) -> Any:
        """A rectangle that faces the viewer."""
        bpy.ops.mesh.primitive_plane_add(size=1, location=middle, rotation=(math.radians(90), 0, 0))
        pane = bpy.context.object
        pane.scale = (*size, 1)
        pane.data.materials.append(material)
        return pane

    def shown(self, image: Path, strength: float) -> Any:
        """A picture that shines."""
        return self.shining(bpy.data.images.load(str(image)), strength)

    def shining(self, image: Any, strength: float) -> Any:
        """One of Blender's images that shines."""
        material = self.material((0, 0, 0), 1, 0, strength)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        texture = nodes.new("ShaderNodeTexImage")
        texture.image = image
        links.new(texture.outputs["Color"], nodes["Principled BSDF"].inputs["Emission Color"])
        return material

    def unfiled(self, picture: Image.Image, alpha: bool = False) -> Any:
        """A picture that is in no file as one of Blender's images."""
        key = f"picture {len(bpy.data.images)}"
        image = bpy.data.images.new(key, *picture.size, alpha=alpha)
        flat = np.asarray(picture.convert("RGBA"), np.float32)[::-1] / 255
        image.pixels.foreach_set(np.ascontiguousarray(flat).ravel())
        return image

    def printed(self, image: Path) -> Any:
        """A picture on a canvas."""
        material = self.material((0, 0, 0), 0.8)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        texture = nodes.new("ShaderNodeTexImage")
        texture.image = bpy.data.images.load(str(image))
        links.new(texture.outputs["Color"], nodes["Principled BSDF"].inputs["Base Color"])
        return material

    def faced(
        self, material: Any, corners: list[Any], faces: list[tuple[int, ...]], smooth: bool = False
    ) -> Any:
        """Faces of one material."""
        mesh = bpy.data.meshes.new("mesh")
        mesh.from_pydata(corners, [], faces)
        mesh.materials.append(material)
        for face in mesh.polygons:
            face.use_smooth = smooth
        made = bpy.data.objects.new("mesh", mesh)
        bpy.context.scene.collection.objects.link(made)
        return made

    def spot(self, at: Colour, target: Colour, wide: float, watts: float, colour: Colour) -> None:
        """A spotlight whose cone is `wide` degrees wide."""
        light = bpy.data.lights.new("spot", "SPOT")
        light.energy, light.color, light.spot_size, light.spot_blend = watts, colour, math.radians(wide), 0.35
        light.shadow_soft_size = 0.08
        lamp = bpy.data.objects.new("spot", light)
        lamp.location = at
        studio.look_at(lamp, Vector(target))
        bpy.context.scene.collection.objects.link(lamp)

    def lamp(
        self, middle: tuple[float, ...], size: float, watts: float, colour: Colour, turn: tuple[float, ...]
    ) -> None:
        """A square that shines and is not seen itself."""
        light = bpy.data.lights.new("area", "AREA")
        light.energy, light.size, light.color = watts, size, colour
        lamp = bpy.data.objects.new("area", light)
        lamp.location, lamp.rotation_euler = middle, turn
        lamp.visible_camera = False
        bpy.context.scene.collection.objects.link(lamp)

    def material(self, colour: Colour, rough: float, metal: float = 0.0, glow: float = 0.0) -> Any:
        """One colour; `glow` is the strength of its own light."""
        material = bpy.data.materials.new("material")
        material.use_nodes = True
        inputs = material.node_tree.nodes["Principled BSDF"].inputs
        inputs["Base Color"].default_value = inputs["Emission Color"].default_value = (*colour, 1)
        inputs["Roughness"].default_value, inputs["Metallic"].default_value = rough, metal
        inputs["Emission Strength"].default_value = glow
        return material

    def mottled(self, first: Colour, second: Colour, rough: float = 0.95) -> Any:
        """Two shades in patches of all sizes."""
        material = self.material(first, rough)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        noise, mix, where = (nodes.new(f"ShaderNode{n}") for n in ("TexNoise", "Mix", "NewGeometry"))
        noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = 0.9, 9
        mix.data_type = "RGBA"
        mix.inputs["A"].default_value, mix.inputs["B"].default_value = (*first, 1), (*second, 1)
        links.new(where.outputs["Position"], noise.inputs["Vector"])
        links.new(noise.outputs["Fac"], mix.inputs["Factor"])
        links.new(mix.outputs["Result"], nodes["Principled BSDF"].inputs["Base Color"])
        return material

    def bricks(
        self,
        first: Colour,
        second: Colour,
        brick: tuple[float, float],
        offset: float,
        joint: float,
        turn: Colour,
        shift: float = 0.0,
    ) -> Any:
        """Boards, tiles or bricks of (width, height) metres in two shades, on faces that `turn` (degrees) lays flat."""
        material = self.material(first, 0.9 if turn[0] else 0.35)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        bricks, where, turned = (nodes.new(f"ShaderNode{n}") for n in ("TexBrick", "TexCoord", "Mapping"))
        turned.inputs["Location"].default_value = (shift, 0, 0)
        turned.inputs["Rotation"].default_value = tuple(math.radians(v) for v in turn)
        for name, shade in (
            ("Color1", first),
            ("Color2", second),
            ("Mortar", tuple(0.55 * c for c in first)),
        ):
            bricks.inputs[name].default_value = (*shade, 1)
        for name, value in (
            ("Scale", 1.0),
            ("Mortar Size", joint),
            ("Brick Width", brick[0]),
            ("Row Height", brick[1]),
        ):
            bricks.inputs[name].default_value = value
        bricks.offset = offset
        links.new(where.outputs["Object"], turned.inputs["Vector"])
        links.new(turned.outputs["Vector"], bricks.inputs["Vector"])
        links.new(bricks.outputs["Color"], nodes["Principled BSDF"].inputs["Base Color"])
        return material

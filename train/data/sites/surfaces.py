"""Surfaces of what is built: walls of stone, brick and boards, lacquer, stripes and wear."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import bpy
from data.stage import Colour, Stage

STONE, PLASTER, TILES, WOOD = (0.34, 0.32, 0.29), (0.72, 0.66, 0.55), (0.38, 0.12, 0.07), (0.26, 0.13, 0.06)
WHITE, SLATE, RED, GLASS = (0.82, 0.81, 0.78), (0.10, 0.11, 0.13), (0.50, 0.05, 0.04), (0.06, 0.09, 0.13)
STEEL, GOLD, BLACK, TYRE = (0.55, 0.56, 0.58), (0.75, 0.50, 0.14), (0.015, 0.015, 0.017), (0.02, 0.02, 0.021)


class Surfaces(Stage):
    """Materials."""

    def masonry(self, colour: Colour, size: tuple[float, float] = (0.5, 0.22), joint: float = 0.012) -> Any:
        """A wall of stones or bricks."""
        shade = (0.82 * colour[0], 0.82 * colour[1], 0.82 * colour[2])
        return self.bricks(colour, shade, size, 0.5, joint, (90, 0, 0))

    def boards(self, colour: Colour) -> Any:
        """A wall of upright boards."""
        shade = (0.8 * colour[0], 0.8 * colour[1], 0.8 * colour[2])
        return self.bricks(colour, shade, (9.0, 0.25), 0.4, 0.012, (90, 90, 0))

    def blocks(self, colour: Colour, size: tuple[float, float], joint: float = 0.015,
        wear: float = 0.35) -> Any:  # fmt: skip
        """Weathered stones or bricks on walls that face any side."""
        shade = (0.8 * colour[0], 0.8 * colour[1], 0.8 * colour[2])
        material = self.bricks(colour, shade, size, 0.5, joint, (90, 0, 0))
        nodes, links = material.node_tree.nodes, material.node_tree.links
        where, turned = nodes["Texture Coordinate"], nodes["Mapping"]
        along = nodes.new("ShaderNodeVectorRotate")
        along.inputs["Angle"].default_value = math.radians(45)
        along.inputs["Axis"].default_value = (0, 0, -1)
        links.new(where.outputs["Object"], along.inputs["Vector"])
        links.new(along.outputs["Vector"], turned.inputs["Vector"])
        turned.inputs["Scale"].default_value = (2**0.5, 1, 1)
        return self.worn(material, wear, 0.8 / size[0])

    def worn(self, material: Any, amount: float, scale: float, bump: float = 0.15) -> Any:
        """Stains and unevenness of 1 / `scale` metres on `material`."""
        nodes, links = material.node_tree.nodes, material.node_tree.links
        shader = nodes["Principled BSDF"]
        base = shader.inputs["Base Color"]
        spots, where, mix, ramp, rough = (
            nodes.new(f"ShaderNode{n}") for n in ("TexNoise", "TexCoord", "Mix", "MapRange", "Bump")
        )
        spots.inputs["Scale"].default_value, spots.inputs["Detail"].default_value = scale, 6.0
        spots.inputs["Roughness"].default_value = 0.65
        links.new(where.outputs["Object"], spots.inputs["Vector"])
        ramp.inputs["From Min"].default_value, ramp.inputs["From Max"].default_value = 0.3, 0.7
        ramp.inputs["To Min"].default_value, ramp.inputs["To Max"].default_value = 1 - amount, 1 + amount / 2
        links.new(spots.outputs["Fac"], ramp.inputs["Value"])
        mix.data_type, mix.blend_type = "RGBA", "MULTIPLY"
        next(i for i in mix.inputs if i.name == "Factor").default_value = 1
        colours = [s for s in mix.inputs if s.type == "RGBA"]
        if base.is_linked:
            links.new(base.links[0].from_socket, colours[0])
        else:
            colours[0].default_value = base.default_value
        links.new(ramp.outputs["Result"], colours[1])
        links.new(next(o for o in mix.outputs if o.type == "RGBA"), base)
        rough.inputs["Strength"].default_value, rough.inputs["Distance"].default_value = bump, 0.3 / scale
        links.new(spots.outputs["Fac"], rough.inputs["Height"])
        links.new(rough.outputs["Normal"], shader.inputs["Normal"])
        return material

    def paint(self, colour: Colour, rough: float = 0.25) -> Any:
        """Lacquer, as of cars."""
        material = self.material(colour, rough)
        shader = material.node_tree.nodes["Principled BSDF"]
        shader.inputs["Coat Weight"].default_value, shader.inputs["Coat Roughness"].default_value = 0.6, 0.05
        return material

    def wood(self, colour: Colour = WOOD, scale: float = 6.0) -> Any:
        return self.worn(self.material(colour, 0.7), 0.45, scale)

    def striped(self, colours: Sequence[Colour], rough: float, angle: bool, period: float,
        shift: float = 0) -> Any:  # fmt: skip
        """Stripes of equal width: around the upright axis (`angle`, `period` of them all in all) or one above the
        other, `period` metres for all colours."""
        material = self.material(colours[0], rough)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        where, part, ramp = (nodes.new(f"ShaderNode{n}") for n in ("TexCoord", "SeparateXYZ", "ValToRGB"))
        links.new(where.outputs["Object"], part.inputs[0])
        value = part.outputs["Z"]
        if angle:
            arc = self._math(material, "ARCTAN2", part.outputs["Y"], part.outputs["X"])
            value, scale = arc, period / len(colours) / (2 * math.pi)
        else:
            scale = 1 / period
        scaled = self._math(material, "MULTIPLY", value, scale)
        moved = self._math(material, "ADD", scaled, 10.0 + shift)
        links.new(self._math(material, "FRACT", moved, 0.0), ramp.inputs["Fac"])
        ramp.color_ramp.interpolation = "CONSTANT"
        self.fill(ramp, [(i / len(colours), c) for i, c in enumerate(colours)])
        links.new(ramp.outputs["Color"], nodes["Principled BSDF"].inputs["Base Color"])
        return material

    def graded(self, stops: Sequence[tuple[float, Colour]], low: float, high: float, rough: float,
        glow: float) -> Any:  # fmt: skip
        """Colours from height `low` to `high`, given for parts of the way."""
        material = self.material(stops[0][1], rough, 0, glow)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        where, part, ramp, span = (
            nodes.new(f"ShaderNode{n}") for n in ("TexCoord", "SeparateXYZ", "ValToRGB", "MapRange")
        )
        span.inputs["From Min"].default_value, span.inputs["From Max"].default_value = low, high
        links.new(where.outputs["Object"], part.inputs[0])
        links.new(part.outputs["Z"], span.inputs["Value"])
        links.new(span.outputs["Result"], ramp.inputs["Fac"])
        self.fill(ramp, stops)
        for name in ("Base Color", "Emission Color"):
            links.new(ramp.outputs["Color"], nodes["Principled BSDF"].inputs[name])
        return material

    @staticmethod
    def fill(ramp: Any, stops: Sequence[tuple[float, Colour]]) -> None:
        elements = ramp.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (at, colour) in zip(elements, stops, strict=False):
            element.position, element.color = at, (*colour, 1)

    @staticmethod
    def _math(material: Any, what: str, a: Any, b: Any) -> Any:
        node = material.node_tree.nodes.new("ShaderNodeMath")
        node.operation = what
        for socket, value in zip(node.inputs, (a, b), strict=False):
            if isinstance(value, float | int):
                socket.default_value = value
            else:
                material.node_tree.links.new(value, socket)
        return node.outputs[0]

    @staticmethod
    def dye(name: str, colour: Colour, rough: float | None = None, metal: float = 0) -> Any:
        """Another colour for a material of what is there."""
        material = bpy.data.materials[name]
        shader = material.node_tree.nodes["Principled BSDF"]
        for link in list(shader.inputs["Base Color"].links):
            material.node_tree.links.remove(link)
        shader.inputs["Base Color"].default_value, shader.inputs["Metallic"].default_value = (*colour,
            1), metal  # fmt: skip
        if rough is not None:
            shader.inputs["Roughness"].default_value, shader.inputs["Coat Weight"].default_value = rough, 0.5
            shader.inputs["Coat Roughness"].default_value = 0.05
        return material

    def band(self, material: Any, low: float, high: float, colours: Sequence[Colour], period: float = 1,
        sides: bool = True, start: float = -99, end: float = 99,) -> None:  # fmt: skip
        """Paint a stripe at some height on what is `material`, of several colours along x; on the sides only."""
        nodes, links = material.node_tree.nodes, material.node_tree.links
        base = nodes["Principled BSDF"].inputs["Base Color"]
        kinds = ("TexCoord", "SeparateXYZ", "ValToRGB", "SeparateXYZ", "Mix")
        where, part, ramp, normal, mix = (nodes.new(f"ShaderNode{n}") for n in kinds)
        links.new(where.outputs["Object"], part.inputs[0])
        links.new(where.outputs["Normal"], normal.inputs[0])
        along = self._math(material, "MULTIPLY", part.outputs["X"], 1 / period)
        links.new(self._math(material, "FRACT", self._math(material, "ADD", along, 50.0), 0.0),
            ramp.inputs["Fac"])  # fmt: skip
        ramp.color_ramp.interpolation = "CONSTANT"
        shades = list(colours) if len(colours) > 1 else list(colours) * 2
        self.fill(ramp, [(i / len(shades), c) for i, c in enumerate(shades)])
        x, z = part.outputs["X"], part.outputs["Z"]
        inside = self._math(material, "GREATER_THAN", z, low)
        limits = [("LESS_THAN", z, high), ("GREATER_THAN", x, start), ("LESS_THAN", x, end)]
        if sides:
            limits.append(("GREATER_THAN", self._math(material, "ABSOLUTE", normal.outputs["Y"], 0.0), 0.4))
        for what, value, bound in limits:
            inside = self._math(material, "MULTIPLY", inside, self._math(material, what, value, bound))
        mix.data_type = "RGBA"
        links.new(inside, next(i for i in mix.inputs if i.name == "Factor"))
        first, second = (s for s in mix.inputs if s.type == "RGBA")
        if base.is_linked:
            links.new(base.links[0].from_socket, first)
        else:
            first.default_value = base.default_value
        links.new(ramp.outputs["Color"], second)
        links.new(next(o for o in mix.outputs if o.type == "RGBA"), base)

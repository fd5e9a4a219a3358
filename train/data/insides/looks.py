"""Surfaces of rooms: wood with grain, tiles, plaster, cloth, glass, and what shines."""

from __future__ import annotations

from typing import Any

import bpy
from data.flora import Flora
from data.places import file_of, landscape
from data.stage import Colour

OAK, WALNUT, PINE, WEATHERED = (
    ((0.20, 0.10, 0.045), (0.44, 0.26, 0.13)), ((0.045, 0.020, 0.011), (0.15, 0.068, 0.034)),
    ((0.36, 0.20, 0.09), (0.62, 0.42, 0.23)), ((0.12, 0.09, 0.07), (0.34, 0.27, 0.21)),
)  # fmt: skip
"""The dark and the light of wood."""


class Looks(Flora):
    """Materials."""

    def node(self, material: Any, kind: str, **inputs: Any) -> Any:
        """A new node, its inputs set by name: values, or sockets to link."""
        made = material.node_tree.nodes.new(f"ShaderNode{kind}")
        for name, value in inputs.items():
            socket = made.inputs[name.replace("_", " ")]
            if isinstance(value, bpy.types.NodeSocket):
                material.node_tree.links.new(value, socket)
            else:
                socket.default_value = value
        return made

    def grain(
        self, shades: tuple[Colour, Colour] = OAK, wide: float = 0.14, along: str = "x", across: str = "y",
        long: float = 1.6, gap: float = 0.004, rough: float = 0.45, coat: float = 0.0, fine: float = 1.0,
    ) -> Any:  # fmt: skip
        """Boards `along` an axis, each with its own grain, `gap` metres apart."""
        m = self.material(shades[0], rough)
        links, math_ = m.node_tree.links, self._math
        part = self.node(m, "SeparateXYZ", Vector=self.node(m, "NewGeometry").outputs["Position"]).outputs
        u, v = part[along.upper()], part[across.upper()]
        row = math_(m, "DIVIDE", math_(m, "ADD", v, 50.0), wide)
        chance = self.node(m, "TexWhiteNoise", Vector=self._join(m, math_(m, "FLOOR", row, 0.0)))
        shifted = math_(
            m, "ADD", math_(m, "ADD", u, 50.0), math_(m, "MULTIPLY", chance.outputs["Value"], 9.0)
        )
        piece = math_(m, "DIVIDE", shifted, long)
        own = self.node(m, "TexWhiteNoise", Vector=self._join(m, math_(m, "FLOOR", row, 0.0),
            math_(m, "FLOOR", piece, 0.0))).outputs["Value"]  # fmt: skip
        far = math_(m, "MULTIPLY", own, 40.0)
        rings = self._join(m, math_(m, "MULTIPLY", u, 0.55 * fine), math_(m, "MULTIPLY", v, 9.0 * fine), far)
        swirl = self.node(m, "TexNoise", Vector=rings, Scale=1.6, Detail=3.0, Distortion=0.8).outputs["Fac"]
        band = math_(m, "PINGPONG", math_(m, "MULTIPLY", swirl, 7.0), 0.5)
        hair = self._join(m, math_(m, "MULTIPLY", u, 4.0 * fine), math_(m, "MULTIPLY", v, 150.0 * fine), far)
        fibre = self.node(m, "TexNoise", Vector=hair, Scale=1.0, Detail=5.0, Roughness=0.7).outputs["Fac"]
        tone = math_(m, "ADD", math_(m, "MULTIPLY", band, 0.75), math_(m, "MULTIPLY", fibre, 0.75))
        tone = math_(m, "ADD", tone, math_(m, "MULTIPLY", math_(m, "SUBTRACT", own, 0.5), 0.42))
        ramp = self.node(m, "ValToRGB", Fac=tone)
        dark, light = shades
        mid = (
            0.45 * dark[0] + 0.55 * light[0],
            0.45 * dark[1] + 0.55 * light[1],
            0.45 * dark[2] + 0.55 * light[2],
        )
        self.fill(ramp, [(0.34, dark), (0.54, mid), (0.78, light)])
        edge = math_(m, "MULTIPLY", math_(m, "PINGPONG", row, 0.5), wide)
        end = math_(m, "MULTIPLY", math_(m, "PINGPONG", piece, 0.5), long)
        near = math_(m, "MINIMUM", edge, end)
        joint = self.node(m, "MapRange", Value=near)
        joint.inputs["From Max"].default_value = max(gap, 1e-5)
        shade = self.node(m, "MixRGB", Fac=joint.outputs["Result"], Color2=ramp.outputs["Color"],
            Color1=(*(0.18 * c for c in dark), 1))  # fmt: skip
        shader = m.node_tree.nodes["Principled BSDF"]
        links.new(shade.outputs[0], shader.inputs["Base Color"])
        height = math_(m, "ADD", math_(m, "MULTIPLY", fibre, 0.25), joint.outputs["Result"])
        lift = self.node(m, "Bump", Height=height, Strength=0.5, Distance=0.004)
        links.new(lift.outputs[0], shader.inputs["Normal"])
        links.new(math_(m, "ADD", math_(m, "MULTIPLY", fibre, 0.3), rough - 0.15), shader.inputs["Roughness"])
        shader.inputs["Coat Weight"].default_value, shader.inputs["Coat Roughness"].default_value = coat, 0.12
        return m

    def _join(self, m: Any, *axes: Any) -> Any:
        made = self.node(m, "CombineXYZ")
        for socket, value in zip(made.inputs, axes, strict=False):
            m.node_tree.links.new(value, socket)
        return made.outputs[0]

    def tiled(
        self, shades: tuple[Colour, Colour], size: tuple[float, float], plane: str = "xy", joint: float = 0.006,
        rough: float = 0.3, offset: float = 0.0, grout: Colour | None = None, deep: float = 0.004, worn: float = 0.25,
    ) -> Any:  # fmt: skip
        """Tiles, bricks or blocks that lie in a plane of two axes."""
        m = self.material(shades[0], rough)
        part = self.node(m, "SeparateXYZ", Vector=self.node(m, "NewGeometry").outputs["Position"]).outputs
        where = self._join(m, *(part[a.upper()] for a in plane))
        wall = self.node(m, "TexBrick", Vector=where, Scale=1.0, Mortar_Size=joint, Brick_Width=size[0],
            Row_Height=size[1], Color1=(*shades[0], 1), Color2=(*shades[1], 1),
            Mortar=(*(grout or tuple(0.5 * c for c in shades[0])), 1), Mortar_Smooth=0.3)  # fmt: skip
        wall.offset = offset
        stain = self.node(m, "TexNoise", Scale=2.5, Detail=7.0, Roughness=0.65)
        m.node_tree.links.new(self.node(m, "NewGeometry").outputs["Position"], stain.inputs["Vector"])
        dim = self.node(m, "MapRange", Value=stain.outputs["Fac"])
        for name, value in (
            ("From Min", 0.3),
            ("From Max", 0.7),
            ("To Min", 1 - worn),
            ("To Max", 1 + worn / 2),
        ):
            dim.inputs[name].default_value = value
        mix = self.node(m, "MixRGB", Color1=wall.outputs["Color"], Color2=dim.outputs["Result"], Fac=1.0)
        mix.blend_type = "MULTIPLY"
        shader = m.node_tree.nodes["Principled BSDF"]
        m.node_tree.links.new(mix.outputs[0], shader.inputs["Base Color"])
        height = self._math(m, "MULTIPLY_ADD", wall.outputs["Fac"], -1.0)
        m.node_tree.links.new(self._math(m, "MULTIPLY", stain.outputs["Fac"], worn), height.node.inputs[2])
        lift = self.node(m, "Bump", Height=height, Strength=0.7, Distance=deep)
        m.node_tree.links.new(lift.outputs[0], shader.inputs["Normal"])
        return m

    def plaster(self, shade: Colour, uneven: float = 0.08, scale: float = 1.3) -> Any:
        """A painted wall that is not quite even."""
        return self.worn(self.material(shade, 0.9), uneven, scale, 0.05)

    def cloth(self, shade: Colour, other: Colour | None = None, scale: float = 260.0) -> Any:
        """Woven, soft at its edges."""
        m = self.material(shade, 0.95)
        shader = m.node_tree.nodes["Principled BSDF"]
        shader.inputs["Sheen Weight"].default_value = 0.35
        if other:
            m = self.mottled(shade, other)
            shader = m.node_tree.nodes["Principled BSDF"]
        noise = self.node(m, "TexNoise", Scale=scale, Detail=2.0)
        m.node_tree.links.new(self.node(m, "NewGeometry").outputs["Position"], noise.inputs["Vector"])
        lift = self.node(m, "Bump", Height=noise.outputs["Fac"], Strength=0.35, Distance=0.002)
        m.node_tree.links.new(lift.outputs[0], shader.inputs["Normal"])
        return m

    def clear(self, tint: Colour = (0.8, 0.86, 0.88), alpha: float = 0.08, rough: float = 0.02) -> Any:
        """Glass that shows what is behind it and mirrors a little."""
        m = self.material(tint, rough)
        m.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = alpha
        return m

    def shine(self, colour: Colour, strength: float) -> Any:
        """Shines for the eye only: the light comes from lamps of its own."""
        m = self.material(colour, 0.5, 0, strength)
        m.cycles.emission_sampling = "NONE"
        return m

    def seen(self, name: str, strength: float = 1.0, place: bool = False, part: float = 0.0) -> Any:
        """A landscape, or another place, that shines; `part` of its breadth on a shape that is no pane."""
        m = self.shown((file_of if place else landscape)(self.cache, name), strength)
        m.cycles.emission_sampling = "NONE"
        if part:
            at = self.node(m, "SeparateXYZ", Vector=self.node(m, "TexCoord").outputs["Generated"]).outputs
            across = self._math(m, "ADD", self._math(m, "MULTIPLY", at["X"], part), 0.5 - part / 2)
            picture = next(n for n in m.node_tree.nodes if n.type == "TEX_IMAGE")
            m.node_tree.links.new(self._join(m, across, at["Z"]), picture.inputs["Vector"])
        return m

    def glazing(self, scale: float = 4.0, strength: float = 1.6) -> Any:
        """Coloured glass in lead, mostly blue and red."""
        m = self.material((0, 0, 0), 0.4, 0, strength)
        where = self.node(m, "NewGeometry").outputs["Position"]
        cells = self.node(m, "TexVoronoi", Vector=where, Scale=scale)
        edges = self.node(m, "TexVoronoi", Vector=where, Scale=scale)
        edges.feature = "DISTANCE_TO_EDGE"
        part = self.node(m, "SeparateColor", Color=cells.outputs["Color"])
        ramp = self.node(m, "ValToRGB", Fac=part.outputs[0])
        ramp.color_ramp.interpolation = "CONSTANT"
        self.fill(ramp, [(0, (0.02, 0.07, 0.55)), (0.3, (0.55, 0.02, 0.03)), (0.5, (0.04, 0.22, 0.75)),
            (0.68, (0.80, 0.42, 0.05)), (0.82, (0.03, 0.30, 0.16)), (0.92, (0.80, 0.72, 0.5))])  # fmt: skip
        lead = self._math(m, "GREATER_THAN", edges.outputs["Distance"], 0.05)
        mix = self.node(m, "MixRGB", Fac=lead, Color1=(0.004, 0.004, 0.006, 1), Color2=ramp.outputs["Color"])
        m.node_tree.links.new(mix.outputs[0], m.node_tree.nodes["Principled BSDF"].inputs["Emission Color"])
        m.cycles.emission_sampling = "NONE"
        return m

"""Soft light and mist in the air, for wild.py."""

from __future__ import annotations

import bpy
from data.flora import Flora
from data.stage import Colour


class Glow(Flora):
    """A stage on which light hangs in the air."""

    def glow(self, at: tuple[float, float, float], radius: float, colour: Colour, strong: float) -> None:
        """Soft light in the air."""
        key = f"glow {colour} {strong}"
        if key not in bpy.data.materials:
            material = self.material((0, 0, 0), 1)
            nodes, links = material.node_tree.nodes, material.node_tree.links
            where, ball, shine, clear_, mix = (
                nodes.new(f"ShaderNode{n}")
                for n in ("TexCoord", "TexGradient", "Emission", "BsdfTransparent", "AddShader")
            )
            ball.gradient_type = "SPHERICAL"
            links.new(where.outputs["Object"], ball.inputs["Vector"])
            shine.inputs["Color"].default_value = (*colour, 1)
            soft = self._math(material, "POWER", ball.outputs["Fac"], 2.2)
            links.new(self._math(material, "MULTIPLY", soft, strong), shine.inputs["Strength"])
            links.new(shine.outputs[0], mix.inputs[0])
            links.new(clear_.outputs[0], mix.inputs[1])
            links.new(mix.outputs[0], nodes["Material Output"].inputs["Surface"])
            material.name = key
        made = self.faced(
            bpy.data.materials[key], [(-1, 0, -1), (1, 0, -1), (1, 0, 1), (-1, 0, 1)], [(0, 1, 2, 3)]
        )
        made.location, made.scale = at, (radius,) * 3
        made.visible_shadow = made.visible_diffuse = made.visible_glossy = False

"""Clouds, smoke and fire balls, built and rendered for `cooked.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import bpy
from data.goods.craft import At, Builder, Colour, Craft

Puff = tuple[float, float, float, float]
"""Middle and radius."""


class Mist:
    """A material of nodes that says how dense and how hot the air is at every place."""

    def __init__(self) -> None:
        self.material = bpy.data.materials.new("mist")
        self.material.use_nodes = True
        self.nodes, self.links = self.material.node_tree.nodes, self.material.node_tree.links
        self.nodes.remove(self.nodes["Principled BSDF"])
        self.where = self.nodes.new("ShaderNodeTexCoord").outputs["Object"]

    def maths(self, what: str, *values: Any, clamp: bool = False) -> Any:
        """The result of an operation on numbers and sockets."""
        node = self.nodes.new("ShaderNodeMath")
        node.operation, node.use_clamp = what, clamp
        for socket, value in zip(node.inputs, values, strict=False):
            self.join(value, socket)
        return node.outputs[0]

    def join(self, value: Any, socket: Any) -> None:
        if isinstance(value, (int, float, tuple)):
            socket.default_value = value
        else:
            self.links.new(value, socket)

    def noise(self, scale: float, detail: float = 6.0, stretch: At = (1, 1, 1), warp: float = 0.0) -> Any:
        """Noise of 0 .. 1."""
        mapping, noise = self.nodes.new("ShaderNodeMapping"), self.nodes.new("ShaderNodeTexNoise")
        mapping.inputs["Scale"].default_value = stretch
        noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = scale, detail
        noise.inputs["Roughness"].default_value, noise.inputs["Distortion"].default_value = 0.58, warp
        self.links.new(self.where, mapping.inputs["Vector"])
        self.links.new(mapping.outputs["Vector"], noise.inputs["Vector"])
        return noise.outputs["Fac"]

    def puffs(self, puffs: Sequence[Puff]) -> Any:
        """How deep a place is within the deepest of these balls: 1 in its middle, 0 on its skin."""
        best: Any = -9.0
        for x, y, z, r in puffs:
            far = self.nodes.new("ShaderNodeVectorMath")
            far.operation = "DISTANCE"
            far.inputs[1].default_value = (x, y, z)
            self.links.new(self.where, far.inputs[0])
            deep = self.maths("MULTIPLY_ADD", far.outputs["Value"], -1 / r, 1.0)
            best = self.maths("SMOOTH_MAX", best, deep, 0.25)
        return best

    def fill(
        self, c: Craft, middle: At, size: At, density: Any, tone: Any, heat: Any = None, glow: Any = 0.0
    ) -> None:
        """A box of it; `tone` of the smoke, `heat` a colour of its own light of strength `glow`."""
        volume = self.nodes.new("ShaderNodeVolumePrincipled")
        volume.inputs["Anisotropy"].default_value = 0.25
        self.join(density, volume.inputs["Density"])
        self.join((*tone, 1) if isinstance(tone, tuple) else tone, volume.inputs["Color"])
        if heat is not None:
            self.join((*heat, 1) if isinstance(heat, tuple) else heat, volume.inputs["Emission Color"])
            self.join(glow, volume.inputs["Emission Strength"])
        self.links.new(volume.outputs[0], self.nodes["Material Output"].inputs["Volume"])
        c.box(self.material, size, 0, at=(0, 0, 0))
        box = bpy.context.scene.objects[-1]
        for corner in box.data.vertices:
            corner.co = [a + b for a, b in zip(corner.co, middle, strict=True)]
        cycles = bpy.context.scene.cycles
        cycles.volume_bounces, cycles.max_bounces = 4, 8
        cycles.samples, cycles.volume_biased = 28, True

    def ramp(self, value: Any, stops: Sequence[tuple[float, Colour]]) -> Any:
        node = self.nodes.new("ShaderNodeValToRGB")
        ends = node.color_ramp.elements
        while len(ends) < len(stops):
            ends.new(0.5)
        for end, (at, colour) in zip(ends, stops, strict=True):
            end.position, end.color = at, (*colour, 1)
        self.links.new(value, node.inputs[0])
        return node.outputs[0]


_HEAP: list[Puff] = [
    (-1.25, 0, 0.12, 0.52), (-0.72, 0.1, 0.38, 0.68), (-0.1, 0, 0.62, 0.85), (0.5, 0.1, 0.42, 0.72),
    (1.05, -0.05, 0.22, 0.58), (0.2, -0.25, 0.1, 0.75), (-0.6, -0.25, 0.02, 0.62), (1.5, 0, 0.02, 0.36),
    (-1.7, 0, -0.04, 0.30),
]  # fmt: skip


def cloud(c: Craft) -> None:
    m = Mist()
    body = m.puffs(_HEAP)
    frayed = m.maths("ADD", body, m.maths("MULTIPLY_ADD", m.noise(1.7, 8), 1.5, -0.86))
    split = m.nodes.new("ShaderNodeSeparateXYZ")
    m.links.new(m.where, split.inputs[0])
    floor = m.maths("MULTIPLY_ADD", split.outputs["Z"], 3.0, 1.15, clamp=True)
    dense = m.maths("MULTIPLY", m.maths("MULTIPLY", frayed, 34.0), floor)
    m.fill(
        c,
        (0, 0, 0.4),
        (4.2, 1.9, 2.2),
        m.maths("MAXIMUM", dense, 0.0),
        (0.99, 0.99, 0.99),
        (0.90, 0.95, 1.0),
        m.maths("MULTIPLY", m.maths("MAXIMUM", dense, 0.0), 0.09),
    )


def explosion(c: Craft) -> None:
    m = Mist()
    balls: list[Puff] = [(0, 0, 0.0, 0.85), (-0.7, 0, 0.25, 0.55), (0.65, 0.1, 0.3, 0.6), (0.1, -0.1, 0.75, 0.62),
        (-0.5, 0, -0.5, 0.5), (0.55, 0, -0.45, 0.52), (-0.45, 0, 0.85, 0.4), (0.95, 0, -0.1, 0.35)]  # fmt: skip
    body = m.puffs(balls)
    rough = m.noise(2.4, 9, warp=0.4)
    frayed = m.maths("ADD", body, m.maths("MULTIPLY_ADD", rough, 2.0, -1.12))
    dense = m.maths("MAXIMUM", m.maths("MULTIPLY", frayed, 42.0), 0.0)
    hot = m.maths("MULTIPLY_ADD", body, 1.25, m.maths("MULTIPLY_ADD", rough, -2.0, 0.98), clamp=True)
    heat = m.ramp(
        hot,
        [
            (0.0, (0, 0, 0)),
            (0.16, (0.20, 0.012, 0.0)),
            (0.36, (1.0, 0.12, 0.004)),
            (0.60, (1.0, 0.45, 0.04)),
            (0.85, (1.0, 0.85, 0.35)),
            (1.0, (1.0, 1.0, 0.85)),
        ],
    )
    glow = m.maths("MULTIPLY", dense, 0.62)
    m.fill(c, (0.05, 0, 0.15), (3.4, 2.2, 3.2), dense, (0.10, 0.085, 0.08), heat, glow)


BUILDERS: dict[str, Builder] = {"cloud": cloud, "explosion": explosion}

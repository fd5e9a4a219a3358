"""Under water, for wild.py: sand, rocks, corals and sea grass at the sides, beams of light from above."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.flora import Plant
from data.outdoors import SIZE
from data.shores import Bank, wavy
from data.stage import Colour
from mathutils import Vector
from PIL import Image, ImageFilter


class Reef(Bank):
    """The floor is at z = 0."""

    def _corals(self) -> None:
        """A bright reef."""
        self.depths((0.42, 0.86, 0.95), (0.06, 0.44, 0.68), (0.03, 0.27, 0.50), 0.45)
        self.bed((0.50, 0.46, 0.35), 1.0)
        stone = self.dappled(
            self.worn(self.mottled((0.22, 0.17, 0.20), (0.13, 0.15, 0.14)), 0.5, 3, 0.9), 0.8
        )
        for k, (x, y, r, h) in enumerate((
            (-3.7, 3.2, 1.3, 0.9), (-4.6, 6.0, 1.9, 1.7), (4.3, 4.2, 1.4, 1.1), (5.6, 7.5, 2.2, 2.1),
            (-2.6, 1.6, 0.5, 0.4),
            (-7.5, 11, 3.0, 3.0), (8.5, 13, 3.2, 2.8), (3.0, 2.2, 0.55, 0.4), (-1.8, 12, 1.2, 0.8),
            (2.4, 14, 1.4, 0.8),
        )):  # fmt: skip
            self.rock(stone, (x, y, 0.1), (r, 0.8 * r, h), k, 0.6)
        hues: tuple[Colour, ...] = (
            (0.85, 0.20, 0.05),
            (0.62, 0.08, 0.30),
            (0.80, 0.50, 0.06),
            (0.40, 0.12, 0.55),
            (0.85, 0.36, 0.32),
        )
        stag = [self.staghorn(h, 0.5 + 0.08 * k) for k, h in enumerate(hues)]
        fans = [self.fan(h) for h in ((0.50, 0.06, 0.42), (0.80, 0.14, 0.05))]
        brain = [self.brain(h) for h in ((0.42, 0.36, 0.08), (0.20, 0.34, 0.16), (0.50, 0.22, 0.18))]
        pipes = [self.pipes(h) for h in ((0.82, 0.62, 0.08), (0.48, 0.16, 0.55))]
        anemone = self.anemone((0.75, 0.32, 0.42), (0.95, 0.80, 0.70))
        for _ in range(130):
            y = self.rng.uniform(-0.5, 15)
            x = self.rng.choice((-1, 1)) * (1.75 + 0.17 * y + abs(self.rng.gauss(0, 0.8 + 0.12 * y)))
            kind = self.rng.choice((*stag, *stag, *brain, *pipes, anemone))
            self.stand(kind, x, y, self.on(x, y) - 0.04, None, self.rng.uniform(0.7, 1.4))
        for k, (x, y, grown) in enumerate(((-3.3, 2.2, 1.1), (-5.2, 5.0, 1.5), (4.3, 3.0, 1.2), (5.9, 6.2, 1.6),
                (-7, 9, 1.8),
                                           (7.6, 11, 1.8), (2.9, 6.4, 0.7))):  # fmt: skip
            self.stand(fans[k % 2], x, y, self.on(x, y), self.rng.uniform(-0.4, 0.4), grown)
        self.finish(12.0)

    def _kelp(self) -> None:
        """Deeper blue, sea grass and boulders."""
        self.depths((0.24, 0.70, 0.92), (0.03, 0.28, 0.56), (0.012, 0.13, 0.33), 0.58)
        self.bed((0.42, 0.41, 0.34), 0.9)
        stone = self.dappled(
            self.worn(self.mottled((0.16, 0.16, 0.16), (0.10, 0.13, 0.09)), 0.5, 2, 0.9), 0.7
        )
        for k, (x, y, r, h) in enumerate((
            (-4.2, 4.0, 1.7, 1.5), (-6.0, 8.0, 2.6, 2.9), (4.8, 5.0, 1.6, 1.1), (6.6, 9.5, 2.6, 3.4),
            (-2.8, 1.9, 0.5, 0.35),
            (-9.5, 13, 3.6, 4.5), (10.0, 15, 3.8, 4.2), (3.1, 2.4, 0.6, 0.45), (1.8, 17, 2.0, 1.2),
            (-3.4, 16, 1.6, 1.0),
        )):  # fmt: skip
            self.rock(stone, (x, y, 0.1), (r, 0.8 * r, h), k + 20, 0.6)
        leaf = self.leaf(((0.05, 0.16, 0.03), (0.12, 0.24, 0.04), (0.22, 0.26, 0.05)), 0.5)
        weeds = [self.weed(leaf, t) for t in (1.2, 1.8, 2.6)]
        grass = [self.tuft(leaf, t, 30, 0.2, 0.25) for t in (0.5, 0.8)]
        for k in range(90):
            y = self.rng.uniform(-0.5, 16)
            x = self.rng.choice((-1, 1)) * (2.3 + 0.24 * y + abs(self.rng.gauss(0, 1.0 + 0.12 * y)))
            self.stand(
                weeds[k % 3] if k % 2 else grass[k // 2 % 2],
                x,
                y,
                self.on(x, y) - 0.05,
                None,
                self.rng.uniform(0.7, 1.2),
            )
        kinds: list[Plant] = [self.staghorn((0.75, 0.30, 0.12), 0.5), self.brain((0.36, 0.32, 0.12)),
                self.fan((0.55, 0.10, 0.30)),
                              self.anemone((0.45, 0.50, 0.20),
                                      (0.80, 0.75, 0.90)), self.pipes((0.70, 0.35, 0.10))]  # fmt: skip
        for k in range(44):
            y = self.rng.uniform(0, 10)
            x = self.rng.choice((-1, 1)) * (2.3 + 0.24 * y + abs(self.rng.gauss(0, 1.0)))
            self.stand(
                kinds[k % 5],
                x,
                y,
                self.on(x, y) - 0.04,
                self.rng.uniform(-0.5, 0.5),
                self.rng.uniform(0.6, 1.2),
            )
        self.finish(10.0)

    def on(self, x: float, y: float) -> float:
        """How high a thing stands there: on what was built before the first."""
        if self.graph is None:
            bpy.context.view_layer.update()
            self.graph = bpy.context.evaluated_depsgraph_get()
        hit, spot, *_ = bpy.context.scene.ray_cast(self.graph, (x, y, 6), (0, 0, -1))
        return float(spot.z) if hit else 0.0

    graph: Any = None

    def depths(self, top: Colour, middle: Colour, low: Colour, sun: float) -> None:
        """The water afar, brightest where the sun is above it."""
        self.look(0.53, 1.5)
        wide, high = SIZE
        y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
        down = (y / (0.56 * high)).clip(0, 1)[..., None]
        tones = [np.asarray(c, np.float32) for c in (top, middle, low)]
        body = np.where(down < 0.45, tones[0] + (tones[1] - tones[0]) * (down / 0.45) ** 0.7,
                        tones[1] + (tones[2] - tones[1]) * ((down - 0.45) / 0.55))  # fmt: skip
        a = np.arctan2(x - sun * wide, y + 70)
        rays = sum(
            np.sin(f * a + p) / g
            for f, p, g in ((23, 0.4, 1.6), (41, 2.0, 1.0), (67, 4.0, 1.3), (103, 1.0, 2.0))
        )
        near = np.exp(-(((x - sun * wide) / (0.42 * wide)) ** 2) - (y / (0.40 * high)) ** 2)
        light = (near * (0.42 + 0.13 * rays))[..., None].clip(0, 1)
        body = body + light * (1 - body) * np.asarray([0.75, 0.9, 0.9])
        image = Image.fromarray((255 * body.clip(0, 1)).astype(np.uint8))
        self.back = image.filter(ImageFilter.GaussianBlur(1.5))

    def dappled(self, material: Any, much: float) -> Any:
        """Light in a net, as waves throw it."""
        nodes, links = material.node_tree.nodes, material.node_tree.links
        base = nodes["Principled BSDF"].inputs["Base Color"]
        where, sway, add, cells, line, mix = (
            nodes.new(f"ShaderNode{n}")
            for n in ("NewGeometry", "TexNoise", "VectorMath", "TexVoronoi", "MapRange", "Mix")
        )
        sway.inputs["Scale"].default_value = 0.9
        links.new(where.outputs["Position"], sway.inputs["Vector"])
        add.operation = "MULTIPLY_ADD"
        add.inputs[1].default_value = (0.9, 0.9, 0.0)
        links.new(sway.outputs["Color"], add.inputs[0])
        links.new(where.outputs["Position"], add.inputs[2])
        cells.feature, cells.voronoi_dimensions = "DISTANCE_TO_EDGE", "2D"
        cells.inputs["Scale"].default_value = 1.9
        links.new(add.outputs[0], cells.inputs["Vector"])
        line.inputs["From Max"].default_value = 0.22
        line.inputs["To Min"].default_value, line.inputs["To Max"].default_value = (
            1 + 0.55 * much,
            1 - 0.2 * much,
        )
        line.interpolation_type = "SMOOTHERSTEP"
        links.new(cells.outputs["Distance"], line.inputs["Value"])
        mix.data_type, mix.blend_type = "RGBA", "MULTIPLY"
        mix.clamp_result = False
        mix.inputs["Factor"].default_value = 1.0
        links.new(base.links[0].from_socket, mix.inputs["A"])
        links.new(line.outputs["Result"], mix.inputs["B"])
        links.new(mix.outputs["Result"], base)
        return material

    def bed(self, sand: Colour, much: float) -> None:
        """Sand in ripples."""
        low: Any = tuple(0.84 * c for c in sand)
        material = self.dappled(self.worn(self.mottled(sand, low), 0.15, 3, 0.4), much)

        def high(x: float, y: float) -> float:
            ripple = 0.016 * math.sin(9 * (y + 0.35 * wavy(x, y, 0.5)) + 1.5 * wavy(x, y, 0.8)) * (y < 9)
            return (
                ripple
                + 0.18 * wavy(x, y, 0.18, 3) * min(max(y - 1, 0) / 3, 1)
                + 0.10 * max(0.0, abs(x) - 2.6)
            )

        self.land(material, high, -5, 8, 9, 0.09)
        self.land(material, high, 8, 45, 40, 0.6)

    def finish(self, far: float) -> None:
        self.misty(far, 5.5)
        beams = [(-3.4, 4, 0.5, 9, 0.13), (-1.2, 7, 0.8, 10, 0.12), (0.6, 9, 0.5, 11, 0.12), (2.2, 6, 0.7, 10, 0.11),
                 (3.8, 8, 0.5, 11, 0.12), (-5.2, 10, 1.0, 12, 0.12), (5.6, 12, 1.2, 13, 0.12)]  # fmt: skip
        self.shafts((0.55, 0.92, 1.0), beams, 0.22)
        self.lit(0.15, 3.4, 0.75, 28, 25, (0.30, 0.66, 0.85), (0.80, 0.97, 1.0), 0.1)

    def coral(self, hue: Colour) -> Any:
        """Rough, lighter in spots."""
        light: Any = tuple(min(0.95, 1.5 * c + 0.08) for c in hue)
        return self.worn(self.mottled(hue, light, 0.6), 0.3, 30, 0.6)

    def staghorn(self, hue: Colour, tall: float) -> Plant:
        """A bush of branches with blunt tips."""
        parts: list[Any] = []

        def grow(at: Vector, way: Vector, long: float, r: float, depth: int) -> None:
            end = at + long * way
            parts.append(
                ([at, (at + end) / 2, end, end + 0.5 * r * way], [r, 0.93 * r, 0.85 * r, 0.35 * r], 7)
            )
            for _ in range(3 if depth > 1 else 2 if depth else 0):
                turn = Vector([self.rng.gauss(0, 0.55) for _ in range(3)])
                grow(
                    end,
                    (way + turn + Vector((0, 0, 0.25))).normalized(),
                    long * self.rng.uniform(0.7, 0.95),
                    0.84 * r,
                    depth - 1,
                )

        for k in range(5):
            a = 2.5 * k
            way = Vector((0.6 * math.cos(a), 0.6 * math.sin(a), 1.0)).normalized()
            grow(Vector((0.08 * math.cos(a), 0.08 * math.sin(a), -0.05)), way, 0.33 * tall, 0.055 * tall, 3)
        return [self.stems(self.coral(hue), parts)]

    def fan(self, hue: Colour) -> Plant:
        """A flat net of twigs."""
        parts: list[Any] = []

        def grow(at: Vector, a: float, long: float, r: float, depth: int) -> None:
            end = at + long * Vector((math.sin(a), 0.08 * self.rng.gauss(0, 1), math.cos(a)))
            parts.append(([at, end], [r, 0.8 * r], 5))
            if depth:
                for turn in (-0.42, 0.34) if depth < 6 else (-0.5, 0.0, 0.5):
                    grow(
                        end,
                        a + turn + self.rng.gauss(0, 0.12),
                        long * self.rng.uniform(0.78, 0.95),
                        0.78 * r,
                        depth - 1,
                    )

        grow(Vector((0, 0, -0.05)), 0.0, 0.2, 0.028, 6)
        return [self.stems(self.coral(hue), parts)]

    def brain(self, hue: Colour) -> Plant:
        """A round coral with winding grooves."""
        material = self.coral(hue)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        where, folds, bump = (nodes.new(f"ShaderNode{n}") for n in ("TexCoord", "TexWave", "Bump"))
        for name, value in (("Scale", 4.0), ("Distortion", 14.0), ("Detail", 2.0), ("Detail Scale", 1.6)):
            folds.inputs[name].default_value = value
        bump.inputs["Distance"].default_value = 0.05
        links.new(where.outputs["Object"], folds.inputs["Vector"])
        links.new(folds.outputs["Fac"], bump.inputs["Height"])
        links.new(bump.outputs["Normal"], nodes["Principled BSDF"].inputs["Normal"])
        n, points = 32, []
        for j in range(17):
            for i in range(n):
                a, b = 2 * math.pi * i / n, math.pi / 2 * j / 16
                p = Vector((math.cos(a) * math.cos(b), math.sin(a) * math.cos(b), 0.8 * math.sin(b)))
                points.append(0.36 * p * (1 + 0.12 * wavy(2 * p.x, 2 * p.y, 1.0, 2 * p.z)))
        faces = [
            (j * n + i, j * n + (i + 1) % n, j * n + n + (i + 1) % n, j * n + n + i)
            for j in range(16)
            for i in range(n)
        ]
        return [self.mesh(material, points, faces, smooth=True)]

    def pipes(self, hue: Colour) -> Plant:
        """Sponges like chimneys, open above."""
        parts: list[Any] = []
        for k in range(6):
            a, tall = 2.4 * k, self.rng.uniform(0.35, 0.85)
            foot = Vector((0.13 * math.cos(a), 0.13 * math.sin(a), -0.05))
            top = foot + Vector((0.2 * math.cos(a), 0.2 * math.sin(a), tall))
            path = [foot, foot.lerp(top, 0.5), top, top + Vector((0, 0, 0.005)), top - Vector((0, 0, 0.15))]
            parts.append((path, [0.06, 0.075, 0.088, 0.062, 0.045], 14))
        return [self.stems(self.coral(hue), parts)]

    def anemone(self, hue: Colour, tip: Colour) -> Plant:
        """Many soft arms."""
        arms: list[Any] = []
        for k in range(130):
            a, r = 2.4 * k, 0.22 * (k / 130) ** 0.5
            out = Vector((math.cos(a), math.sin(a), 0))
            foot, bend = r * out + Vector((0, 0, 0.10)), self.rng.uniform(0.1, 0.5) * r / 0.22
            path = [
                foot + s * (bend * out + Vector((0, 0, 1 - bend * s))) * 0.26 for s in (0, 0.35, 0.7, 1.0)
            ]
            arms.append((path, [0.014, 0.013, 0.012, 0.010], 6))
        stem = ([Vector((0, 0, -0.05)), Vector((0, 0, 0.08)), Vector((0, 0, 0.12))], [0.2, 0.22, 0.24], 16)
        return [self.stems(self.graded([(0.2, hue), (0.85, hue), (1.0, tip)], 0.0, 0.38, 0.4, 0.0), arms),
                self.stems(self.coral(hue), [stem])]  # fmt: skip

    def weed(self, leaf: Any, tall: float) -> Plant:
        """Kelp: long leaves along stalks that sway."""
        foot, way = [], []
        for k in range(5):
            a, lean, sway = 2.4 * k, self.rng.uniform(0.05, 0.2), self.rng.uniform(0, 6)
            for j in range(int(16 * tall)):
                s = j / (16 * tall)
                x = 0.12 * math.cos(a) + lean * s * math.cos(a) + 0.10 * math.sin(3 * s + sway)
                foot.append((x, 0.12 * math.sin(a) + lean * s * math.sin(a), tall * s))
                way.append((math.cos(7.1 * j + k), 0.6 * math.sin(7.1 * j + k), 0.9))
        return [self.kites(leaf, foot, way, 0.34, 0.17)]

"""Trees, bushes, ferns and grass made of single leaves, and the haze between them: what woods.py sets up.

Every plant is a few meshes, which all its copies share. Metres; x to the right, -y towards the viewer, z up.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from data.sites.lot import Site
from data.stage import Colour
from mathutils import Vector, noise
from PIL import Image

Plant = list[Any]
"""Meshes."""
Height = Callable[[float, float], float]
GREENS: tuple[Colour, ...] = ((0.035, 0.10, 0.012), (0.07, 0.17, 0.02), (0.13, 0.24, 0.03))
NEEDLES: tuple[Colour, ...] = ((0.012, 0.045, 0.016), (0.02, 0.07, 0.022), (0.04, 0.10, 0.03))
LITTER: tuple[Colour, ...] = ((0.10, 0.05, 0.02), (0.18, 0.09, 0.035), (0.25, 0.15, 0.06))
AUTUMN: tuple[Colour, ...] = ((0.55, 0.09, 0.01), (0.70, 0.25, 0.015), (0.75, 0.45, 0.03))


class Flora(Site):
    """A stage for plants."""

    samples = 10

    def __init__(self, cache: Path, seed: str) -> None:
        super().__init__(cache)
        self.rng = random.Random(seed)
        self.draw = np.random.default_rng(self.rng.randrange(1 << 30))

    def heaven(self) -> Image.Image | None:
        """The sky behind it, if it has one of its own."""
        return None

    def stand(
        self, plant: Plant, x: float, y: float, z: float = 0, yaw: float | None = None, grown: float = 1,
        lean: float = 0,
    ) -> None:  # fmt: skip
        """One copy, turned by `yaw` (radians) or anyhow."""
        turn = self.rng.uniform(0, 6.28) if yaw is None else yaw
        for mesh in plant:
            made = bpy.data.objects.new("plant", mesh)
            made.location, made.rotation_euler, made.scale = (x, y, z), (lean, 0, turn), (grown,) * 3
            bpy.context.scene.collection.objects.link(made)

    def leaf(self, shades: Sequence[Colour], clear: float = 0.45, rough: float = 0.5) -> Any:
        """Leaves, each of its own shade, through which light shines."""
        material = self.material(shades[0], rough)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        own, ramp, through, mix = (
            nodes.new(f"ShaderNode{n}") for n in ("NewGeometry", "ValToRGB", "BsdfTranslucent", "MixShader")
        )
        if len(shades) == 1:
            shades = (shades[0], shades[0])
        self.fill(ramp, [(i / (len(shades) - 1), c) for i, c in enumerate(shades)])
        links.new(own.outputs["Random Per Island"], ramp.inputs["Fac"])
        links.new(ramp.outputs["Color"], nodes["Principled BSDF"].inputs["Base Color"])
        nodes["Principled BSDF"].inputs["Specular IOR Level"].default_value = 0.25
        links.new(ramp.outputs["Color"], through.inputs["Color"])
        mix.inputs[0].default_value = clear
        links.new(nodes["Principled BSDF"].outputs[0], mix.inputs[1])
        links.new(through.outputs[0], mix.inputs[2])
        links.new(mix.outputs[0], nodes["Material Output"].inputs["Surface"])
        return material

    def bark(self, shade: Colour, moss: float = 0.0, cracks: float = 9.0) -> Any:
        """Upright cracks; `moss` metres high there is moss on it."""
        material = self.material(shade, 0.95)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        where, long, rift, bump, tint, green, part, fade, mix = (
            nodes.new(f"ShaderNode{n}")
            for n in ("TexCoord", "Mapping", "TexNoise", "Bump", "ValToRGB", "TexNoise", "SeparateXYZ", "MapRange",
                      "Mix")
        )  # fmt: skip
        long.inputs["Scale"].default_value = (cracks, cracks, 0.22 * cracks)
        rift.inputs["Scale"].default_value, rift.inputs["Detail"].default_value = 1.0, 6
        self.fill(ramp := tint, [(0.35, tuple(0.3 * c for c in shade)), (0.55, shade),
                                 (0.75, tuple(min(1.6 * c, 0.9) for c in shade))])  # type: ignore[misc]  # fmt: skip
        bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 1.0, 0.05
        links.new(where.outputs["Object"], long.inputs["Vector"])
        links.new(long.outputs["Vector"], rift.inputs["Vector"])
        links.new(rift.outputs["Fac"], ramp.inputs["Fac"])
        links.new(rift.outputs["Fac"], bump.inputs["Height"])
        links.new(bump.outputs["Normal"], nodes["Principled BSDF"].inputs["Normal"])
        base = nodes["Principled BSDF"].inputs["Base Color"]
        links.new(ramp.outputs["Color"], base)
        if moss:
            green.inputs["Scale"].default_value, green.inputs["Detail"].default_value = 2.5, 5
            links.new(where.outputs["Object"], green.inputs["Vector"])
            links.new(where.outputs["Object"], part.inputs[0])
            low = self._math(material, "MULTIPLY", part.outputs["Z"], -1 / moss)
            links.new(self._math(material, "ADD", low, green.outputs["Fac"]), fade.inputs["Value"])
            fade.inputs["From Min"].default_value, fade.inputs["From Max"].default_value = 0.0, 0.25
            mix.data_type = "RGBA"
            mix.inputs["B"].default_value = (0.06, 0.12, 0.015, 1)
            links.new(ramp.outputs["Color"], mix.inputs["A"])
            links.new(fade.outputs["Result"], mix.inputs["Factor"])
            links.new(mix.outputs["Result"], base)
        return material

    def mesh(self, material: Any, points: Any, faces: Any, smooth: bool = False) -> Any:
        made = bpy.data.meshes.new("plant")
        made.from_pydata([tuple(map(float, p)) for p in points], [], [tuple(map(int, f)) for f in faces])
        made.materials.append(material)
        if smooth:
            made.shade_smooth()
        return made

    def kites(self, material: Any, foot: Any, along: Any, long: Any, wide: float, sag: float = 0.0) -> Any:
        """Pointed leaves from each of `foot` `along` a direction; `wide` in parts of their length."""
        foot, along = np.asarray(foot, float), np.asarray(along, float)
        n = len(foot)
        along = along / (np.linalg.norm(along, axis=1, keepdims=True) + 1e-9)
        long = np.broadcast_to(np.asarray(long, float), (n,))[:, None]
        any_way = self.draw.normal(size=(n, 3))
        side = np.cross(along, any_way)
        side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
        middle = foot + 0.45 * long * along
        tip = foot + long * along - np.asarray([0, 0, 1]) * sag * long
        points = np.stack([foot, middle + wide / 2 * long * side, tip, middle - wide / 2 * long * side], 1)
        made = bpy.data.meshes.new("leaves")
        made.vertices.add(4 * n)
        made.loops.add(4 * n)
        made.polygons.add(n)
        made.vertices.foreach_set("co", points.astype(np.float32).ravel())
        made.loops.foreach_set("vertex_index", np.arange(4 * n, dtype=np.int32))
        made.polygons.foreach_set("loop_start", np.arange(0, 4 * n, 4, dtype=np.int32))
        made.update(calc_edges=True)
        made.materials.append(material)
        return made

    def stem(
        self, material: Any, path: Sequence[Any], radii: Sequence[float], n: int = 10, rough: float = 0.10
    ) -> Any:
        """A trunk or a branch."""
        points, faces = [], []
        for i, (p, r) in enumerate(zip(path, radii, strict=True)):
            up = (Vector(path[min(i + 1, len(path) - 1)]) - Vector(path[max(i - 1, 0)])).normalized()
            side = up.cross(Vector((0.3, 1, 0.1))).normalized()
            over = up.cross(side)
            for k in range(n):
                a = 2 * math.pi * k / n
                wave = 1 + rough * noise.noise(
                    Vector((2.2 * math.cos(a), 2.2 * math.sin(a), 0.6 * i)) + Vector(path[0])
                )
                points.append(Vector(p) + r * wave * (math.cos(a) * side + math.sin(a) * over))
        for i in range(len(path) - 1):
            faces += [
                (i * n + k, i * n + (k + 1) % n, i * n + n + (k + 1) % n, i * n + n + k) for k in range(n)
            ]
        return points, faces

    def stems(self, material: Any, parts: Sequence[tuple[Sequence[Any], Sequence[float], int]]) -> Any:
        """One mesh of several."""
        points: list[Any] = []
        faces: list[Any] = []
        for path, radii, n in parts:
            more, skin = self.stem(material, path, radii, n)
            faces += [tuple(v + len(points) for v in f) for f in skin]
            points += more
        return self.mesh(material, points, faces, smooth=True)

    def trunk(self, tall: float, thick: float, bend: float = 0.25) -> tuple[list[Vector], list[float]]:
        """Its middle line and radii; the foot is wider."""
        a, b = self.rng.uniform(0, 6.28), self.rng.uniform(0, 6.28)
        path, radii = [], []
        for k in range(15):
            t = (k / 14) ** 1.6
            path.append(Vector((bend * math.sin(a + 2.5 * t) - bend * math.sin(a), bend * math.sin(b + 2 * t)
                                - bend * math.sin(b), tall * t - 0.25 * (k == 0))))  # fmt: skip
            radii.append(thick * (1 - 0.8 * t + 0.75 * math.exp(-tall * t / 0.35)))
        return path, radii

    def leafy(
        self, tall: float, thick: float, bare: float, spread: float, bark: Any, leaf: Any, leaves: int = 5200,
        size: float = 0.17,
    ) -> Plant:  # fmt: skip
        """A broad-leaved tree, without branches up to `bare` of its height."""
        path, radii = self.trunk(tall, thick)
        parts: list[Any] = [(path, radii, 14)]
        heads: list[Vector] = []
        for k in range(12):
            t = bare + (1 - bare) * (k + self.rng.random()) / 13
            i = min(int(14 * t ** (1 / 1.6)), 13)
            foot, a = path[i], 2.4 * k + self.rng.uniform(-0.4, 0.4)
            out = spread * (1.1 - 0.7 * t) * self.rng.uniform(0.7, 1.1)
            limb = [foot + Vector((out * s * math.cos(a), out * s * math.sin(a), out * (0.75 * s - 0.25 * s * s)))
                    for s in (0, 0.3, 0.65, 1.0)]  # fmt: skip
            parts.append((limb, [0.32 * radii[i] * (1 - 0.75 * s) for s in (0, 0.3, 0.65, 1.0)], 6))
            for s in (0.5, 0.8, 1.0):
                at = limb[-1] * s + foot * (1 - s)
                for _ in range(2):
                    end = at + Vector(
                        [self.rng.gauss(0, 0.26 * spread) for _ in range(2)] + [self.rng.gauss(0.1, 0.4)]
                    )
                    parts.append(([at, (at + end) / 2 + Vector((0, 0, 0.1)), end], [0.03, 0.02, 0.008], 4))
                    heads.append(end)
        heads.append(path[-1])
        middle = np.asarray(heads)[self.draw.integers(len(heads), size=leaves)]
        at = middle + self.draw.normal(size=(leaves, 3)) * np.asarray([0.42, 0.42, 0.26]) * (
            0.5 + 0.16 * spread
        )
        way = self.draw.normal(size=(leaves, 3)) + np.asarray([0, 0, -0.5])
        return [self.stems(bark, parts),
                self.kites(leaf, at, way, size * self.draw.uniform(0.7, 1.3, leaves), 0.62)]  # fmt: skip

    def spruce(
        self, tall: float, thick: float, bare: float, spread: float, bark: Any, leaf: Any, step: float = 0.42
    ) -> Plant:
        """A conifer whose branches droop, dead twigs below."""
        path, radii = self.trunk(tall, thick, 0.05)
        parts: list[Any] = [(path, radii, 12)]
        foot: list[Any] = []
        way: list[Any] = []
        z = 1.2
        while z < tall - 0.2:
            t = z / tall
            live = t > bare
            long = spread * (1 - t) ** 0.75 if live else self.rng.uniform(0.2, 0.8)
            for _ in range(6 if live else 2):
                a = self.rng.uniform(0, 6.28)
                reach = long * self.rng.uniform(0.75, 1.1)
                flat = Vector((math.cos(a), math.sin(a), 0))
                limb = [Vector((0, 0, z)) + reach * s * flat + Vector((0, 0, reach * (0.12 * s - 0.42 * s * s)))
                        for s in (0, 0.35, 0.7, 1.0)]  # fmt: skip
                parts.append((limb, [0.028, 0.02, 0.012, 0.004], 4))
                if not live:
                    continue
                n = 2 * max(4, int(reach / 0.055))
                s = self.draw.uniform(0, 1, (n, 1))
                ahead, up, one = (
                    np.asarray(flat),
                    np.asarray([0, 0, 1]),
                    np.where(np.arange(n) % 2, 1, -1)[:, None],
                )
                side = np.cross(ahead, up)
                foot.append(z * up + reach * (s * ahead + (0.12 * s - 0.42 * s * s) * up))
                way.append(
                    0.7 * ahead + one * (0.9 - 0.3 * s) * side + self.draw.uniform(-0.75, 0.1, (n, 1)) * up
                )
            z += step * self.rng.uniform(0.8, 1.2) * (1 if live else 1.3)
        at = np.concatenate(foot)
        sizes = self.draw.uniform(0.26, 0.46, len(at))
        return [self.stems(bark, parts), self.kites(leaf, at, np.concatenate(way), sizes, 0.30, 0.10)]

    def fern(self, leaf: Any, tall: float = 0.6, fronds: int = 10) -> Plant:
        foot, way, long = [], [], []
        for k in range(fronds):
            a = 2.4 * k + self.rng.uniform(-0.3, 0.3)
            flat, rise = Vector((math.cos(a), math.sin(a), 0)), self.rng.uniform(0.75, 1.1)
            side = flat.cross(Vector((0, 0, 1)))
            for j in range(17):
                s = j / 17
                at = tall * (1.25 * s * flat + Vector((0, 0, rise * (1.7 * s - 1.25 * s * s))))
                for d in (-1, 1):
                    foot.append(at)
                    way.append(d * side + 0.35 * flat + Vector((0, 0, -0.25 - 0.2 * s)))
                    long.append(0.34 * tall * math.sin(math.pi * (0.12 + 0.86 * s)) + 0.02)
        return [self.kites(leaf, foot, way, long, 0.30)]

    def shrub(self, leaf: Any, wide: float, tall: float, leaves: int = 1400, size: float = 0.09) -> Plant:
        """A round bush."""
        way = self.draw.normal(size=(leaves, 3))
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        way[:, 2] = np.abs(way[:, 2])
        lumps = self.draw.normal(size=(7, 3)) * 0.25
        at = way * self.draw.uniform(0.55, 1.0, (leaves, 1)) + lumps[self.draw.integers(7, size=leaves)]
        at = at * np.asarray([wide / 2, wide / 2, tall * 0.85])
        at[:, 2] = np.abs(at[:, 2])
        return [self.kites(leaf, at, way + 0.8 * self.draw.normal(size=(leaves, 3)),
                           size * self.draw.uniform(0.7, 1.3, leaves), 0.6)]  # fmt: skip

    def tuft(
        self, leaf: Any, tall: float, blades: int = 24, spread: float = 0.10, lean: float = 0.45
    ) -> Plant:
        """Grass."""
        a, r = self.draw.uniform(0, 6.28, blades), spread * self.draw.uniform(0, 1, blades) ** 0.5
        foot = np.stack([r * np.cos(a), r * np.sin(a), np.zeros(blades)], 1)
        way = np.stack([lean * np.cos(a), lean * np.sin(a), np.ones(blades)], 1)
        way += 0.2 * self.draw.normal(size=(blades, 3))
        return [self.kites(leaf, foot, way, tall * self.draw.uniform(0.5, 1.15, blades), 0.045, 0.1)]

    def litter(self, shades: Sequence[Colour], size: float, leaves: int = 60, wide: float = 0.6) -> Plant:
        """Leaves that lie on the ground."""
        at = self.draw.uniform(-wide, wide, (leaves, 3)) * np.asarray([1, 1, 0]) + np.asarray([0, 0, 0.02])
        way = self.draw.normal(size=(leaves, 3)) * np.asarray([1, 1, 0.25])
        return [
            self.kites(self.leaf(shades, 0.1, 0.7), at, way, size * self.draw.uniform(0.6, 1.2, leaves), 0.6)
        ]

    def ground(
        self, material: Any, height: Height, wide: float = 40, deep: float = 60, step: float = 0.8
    ) -> None:
        """Land whose height is that."""
        xs, ys = np.arange(-wide, wide + step, step), np.arange(-7, deep, step)
        points = [(x, y, height(x, y)) for y in ys for x in xs]
        n = len(xs)
        faces = [(j * n + i, j * n + i + 1, j * n + n + i + 1, j * n + n + i)
                 for j in range(len(ys) - 1) for i in range(n - 1)]  # fmt: skip
        self.faced(material, points, faces, smooth=True)

    def strew(
        self, plants: Sequence[Plant], count: int, height: Height, free: Callable[[float, float], bool],
        near: float = -5.0, far: float = 26.0, grown: tuple[float, float] = (0.7, 1.3),
    ) -> None:  # fmt: skip
        """Copies all over the ground but where it is `free`, dense near the viewer."""
        for i in range(count):
            y = near + (far - near) * self.rng.random() ** 1.7
            x = self.rng.uniform(-1, 1) * (1.6 + 0.55 * (y + 6))
            if not free(x, y):
                self.stand(plants[i % len(plants)], x, y, height(x, y), None, self.rng.uniform(*grown))

    def shafts(
        self, colour: Colour, beams: Sequence[tuple[float, float, float, float, float]], slope: float
    ) -> None:
        """Sunbeams: (x of the foot, y, width, length, strength) each, which lean to the right by `slope`."""
        for x, y, wide, long, strong in beams:
            material = self.material((0, 0, 0), 1)
            nodes, links = material.node_tree.nodes, material.node_tree.links
            where, part, shine, clear, mix = (
                nodes.new(f"ShaderNode{n}")
                for n in ("TexCoord", "SeparateXYZ", "Emission", "BsdfTransparent", "AddShader")
            )
            links.new(where.outputs["Generated"], part.inputs[0])
            across = self._math(material, "PINGPONG", part.outputs["X"], 0.5)
            across = self._math(material, "POWER", self._math(material, "MULTIPLY", across, 2.0), 1.6)
            up = self._math(
                material, "MULTIPLY", across, self._math(material, "POWER", part.outputs["Y"], 0.7)
            )
            shine.inputs["Color"].default_value = (*colour, 1)
            links.new(self._math(material, "MULTIPLY", up, strong), shine.inputs["Strength"])
            links.new(shine.outputs[0], mix.inputs[0])
            links.new(clear.outputs[0], mix.inputs[1])
            links.new(mix.outputs[0], nodes["Material Output"].inputs["Surface"])
            made = self.faced(material, [(-wide / 2, 0, 0), (wide / 2, 0, 0), (wide / 2, long, 0),
                    (-wide / 2, long, 0)],
                              [(0, 1, 2, 3)])  # fmt: skip
            made.location, made.rotation_euler = (x, y, -0.2), (math.radians(90), slope, 0)
            made.visible_shadow = made.visible_diffuse = False

    def haze(self, colour: Colour, far: float, start: float = 5.0) -> None:
        """What is `far` away is that colour by two thirds."""
        for material in [m for m in bpy.data.materials if m.use_nodes]:
            nodes, links = material.node_tree.nodes, material.node_tree.links
            out = nodes.get("Material Output")
            if not out or not out.inputs["Surface"].is_linked or any(n.type == "ADD_SHADER" for n in nodes):
                continue
            shader = out.inputs["Surface"].links[0].from_socket
            eye, path, veil, mix = (
                nodes.new(f"ShaderNode{n}") for n in ("CameraData", "LightPath", "Emission", "MixShader")
            )
            less = self._math(material, "SUBTRACT", eye.outputs["View Distance"], start)
            less = self._math(material, "MULTIPLY", self._math(material, "MAXIMUM", less, 0.0), -1 / far)
            seen = self._math(material, "SUBTRACT", 1.0, self._math(material, "EXPONENT", less, 0.0))
            links.new(self._math(material, "MULTIPLY", seen, path.outputs["Is Camera Ray"]), mix.inputs[0])
            veil.inputs["Color"].default_value = (*colour, 1)
            links.new(shader, mix.inputs[1])
            links.new(veil.outputs[0], mix.inputs[2])
            links.new(mix.outputs[0], out.inputs["Surface"])

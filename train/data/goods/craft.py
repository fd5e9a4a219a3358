"""What food, flowers and household things are made of: turned, bent and scattered shapes, and what they look like.

About a unit in size; x to the right, -y towards the viewer, z up.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import bpy  # isort: skip
import bmesh  # there once bpy is
import numpy as np
from mathutils import Euler, Matrix, Vector

Colour = tuple[float, float, float]
At = tuple[float, float, float]
Points = np.ndarray
Shape = Callable[[Points], Points]

GOLDEN = math.pi * (3 - 5**0.5)


def spline(points: Any, n: int) -> Points:
    """`n` points along a smooth line through `points`; a point said twice is a corner."""
    p = np.asarray(points, float)
    if len(p) < 3:
        return p[0] + (p[-1] - p[0]) * np.linspace(0, 1, n)[:, None]
    q = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    t = np.linspace(0, len(p) - 1 - 1e-9, n)
    i = t.astype(int)
    f = (t - i)[:, None]
    a, b, c, d = q[i], q[i + 1], q[i + 2], q[i + 3]
    return 0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f**2 + (3 * b - a - 3 * c + d) * f**3)


def ripple(p: Points, scale: float, seed: int = 0, waves: int = 14) -> Points:
    """Smooth noise of about -1 .. 1."""
    rng = np.random.default_rng(seed)
    k = rng.normal(size=(p.shape[1], waves)) * scale
    return np.sin(p @ k + rng.uniform(0, 6.3, waves)).sum(1) / math.sqrt(waves)


def blend(a: Any, b: Any, t: Any) -> Points:
    """Between the colours `a` and `b`."""
    t = np.clip(np.asarray(t, float), 0, 1)[..., None]
    return np.asarray(a, float) * (1 - t) + np.asarray(b, float) * t


def ease(low: float, high: float, v: Any) -> Any:
    """0 below `low`, 1 above `high`, smooth between."""
    t = np.clip((np.asarray(v, float) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


class Craft:
    """An empty table."""

    def __init__(self, seed: int = 0) -> None:
        self.rng = random.Random(seed)
        self.place = Matrix()

    def jitter(self, amount: float) -> float:
        return self.rng.uniform(-amount, amount)

    @contextmanager
    def moved(self, at: At = (0, 0, 0), turn: At = (0, 0, 0), size: float | At = 1.0) -> Iterator[None]:
        """What is put within lies in a place of its own; `turn` in degrees."""
        before = self.place
        self.place = before @ self.spot(at, turn, size)
        yield
        self.place = before

    @staticmethod
    def spot(at: At, turn: At, size: Any) -> Matrix:
        size = (size,) * 3 if isinstance(size, (int, float)) else size
        angles = Euler([math.radians(v) for v in turn]).to_matrix().to_4x4()
        return Matrix.Translation(at) @ angles @ Matrix.Diagonal((*size, 1))

    # shapes

    def put(self, data: Any, material: Any, at: At = (0, 0, 0), turn: At = (0, 0, 0), size: Any = 1.0) -> Any:
        """An object of mesh `data`; `turn` in degrees."""
        thing = bpy.data.objects.new("thing", data)
        thing.matrix_world = self.place @ self.spot(at, turn, size)
        bpy.context.scene.collection.objects.link(thing)
        if material is not None and not data.materials:
            data.materials.append(material)
        return thing

    def again(self, thing: Any, at: At = (0, 0, 0), turn: At = (0, 0, 0), size: Any = 1.0) -> Any:
        """The same mesh elsewhere."""
        return self.put(thing.data, None, at, turn, size)

    def grid(
        self, p: Points, material: Any, paint: Shape | None = None, wrap: bool = False, **where: Any
    ) -> Any:
        """A smooth surface through the points p[i, j], or many through p[k, i, j]; `wrap` closes it along j."""
        n, m = p.shape[-3:-1]
        i, j = np.meshgrid(np.arange(n - 1), np.arange(m if wrap else m - 1), indexing="ij")
        k = (j + 1) % m
        faces = np.stack([i * m + j, i * m + k, (i + 1) * m + k, (i + 1) * m + j], -1).reshape(-1, 4)
        flat = p.reshape(-1, 3)
        faces = np.concatenate([faces + first for first in range(0, len(flat), n * m)])
        data = bpy.data.meshes.new("grid")
        data.from_pydata(flat.tolist(), [], faces.tolist())
        if paint is not None:
            self.painted(data, paint(flat))
        work = bmesh.new()
        work.from_mesh(data)
        bmesh.ops.remove_doubles(work, verts=work.verts, dist=1e-5)
        bmesh.ops.recalc_face_normals(work, faces=work.faces)
        work.to_mesh(data)
        work.free()
        data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
        return self.put(data, material, **where)

    def painted(self, data: Any, colours: Points) -> None:
        """Colour the corners of a mesh."""
        layer = data.attributes.new("paint", "FLOAT_COLOR", "POINT")
        rgba = np.ones((len(colours), 4), np.float32)
        rgba[:, :3] = np.clip(colours, 0, 1)
        layer.data.foreach_set("color", rgba.ravel())

    def lathe(
        self, profile: Any, material: Any, shape: Shape | None = None, paint: Shape | None = None,
        steps: int = 72, fine: int = 64, **where: Any,
    ) -> Any:  # fmt: skip
        """Turned about z from (radius, height)s."""
        line = spline(profile, fine)
        line[:, 0] = np.maximum(line[:, 0], 0)
        a = np.linspace(0, 2 * np.pi, steps, endpoint=False)
        p = np.stack([line[:, :1] * np.cos(a), line[:, :1] * np.sin(a), np.repeat(line[:, 1:], steps, 1)], -1)
        if shape is not None:
            p = shape(p.reshape(-1, 3)).reshape(p.shape)
        return self.grid(p, material, paint, wrap=True, **where)

    def ball(
        self,
        material: Any,
        shape: Shape | None = None,
        paint: Shape | None = None,
        fine: int = 32,
        **where: Any,
    ) -> Any:
        a = np.linspace(-np.pi / 2, np.pi / 2, fine)
        line = np.stack([np.cos(a), np.sin(a)], -1)
        return self.lathe(line, material, shape, paint, 2 * fine, fine, **where)

    def tube(
        self, points: Any, radius: Any, material: Any, paint: Shape | None = None,
        sides: int = 12, fine: int = 32, section: Shape | None = None, **where: Any,
    ) -> Any:  # fmt: skip
        """A bent stem; `radius` one number or one per point; `section`: angles -> how far out."""
        line = spline(points, fine)
        r = np.full(fine, radius) if np.isscalar(radius) else spline(np.asarray(radius)[:, None], fine)[:, 0]
        along = np.gradient(line, axis=0)
        along /= np.linalg.norm(along, axis=1)[:, None] + 1e-9
        side = np.cross(along[0], (0.3, 0.8, 0.5))
        rings, a = [], np.linspace(0, 2 * np.pi, sides, endpoint=False)
        out = np.ones(sides) if section is None else section(a)
        for c, d, w in zip(line, along, r, strict=True):
            side = side - d * side.dot(d)
            side /= np.linalg.norm(side)
            up = np.cross(d, side)
            rings.append(c + w * ((np.cos(a) * out)[:, None] * side + (np.sin(a) * out)[:, None] * up))
        first = [line[0] + (rings[0] - line[0]) * s - along[0] * r[0] * h for s, h in ((0, 0.3), (0.7, 0.22))]
        last = [
            line[-1] + (rings[-1] - line[-1]) * s + along[-1] * r[-1] * h for s, h in ((0.7, 0.22), (0, 0.3))
        ]
        return self.grid(np.stack([*first, *rings, *last]), material, paint, wrap=True, **where)

    def box(self, material: Any, size: At, bevel: float = 0.02, **where: Any) -> Any:
        work = bmesh.new()
        bmesh.ops.create_cube(work, size=1)
        bmesh.ops.scale(work, vec=size, verts=work.verts)
        return self._bevelled(work, bevel, material, where)

    def cut(self, outline: Any, thick: float, material: Any, bevel: float = 0.02, **where: Any) -> Any:
        """A board sawn along (x, z)s, `thick` along y."""
        work = bmesh.new()
        verts = [work.verts.new((x, -thick / 2, z)) for x, z in outline]
        face = work.faces.new(verts)
        grown = bmesh.ops.extrude_face_region(work, geom=[face])["geom"]
        bmesh.ops.translate(
            work, vec=(0, thick, 0), verts=[g for g in grown if isinstance(g, bmesh.types.BMVert)]
        )
        bmesh.ops.recalc_face_normals(work, faces=work.faces)
        return self._bevelled(work, bevel, material, where)

    def _bevelled(self, work: Any, bevel: float, material: Any, where: dict[str, Any]) -> Any:
        if bevel:
            edges = [e for e in work.edges if e.calc_face_angle(0) > 0.6]
            bmesh.ops.bevel(work, geom=edges, offset=bevel, segments=3, profile=0.5, affect="EDGES")
        data = bpy.data.meshes.new("box")
        work.to_mesh(data)
        work.free()
        thing = self.put(data, material, **where)
        data.shade_smooth()
        data.set_sharp_from_angle(angle=0.7)
        return thing

    def leaf(
        self, material: Any, long: float, wide: float, bend: float = 0.5, fold: float = 0.25, tip: float = 1.3,
        wave: float = 0.0, paint: Shape | None = None, **where: Any,
    ) -> Any:  # fmt: skip
        """A leaf or petal from the origin along +y, curling up by `bend`, its halves folded up by `fold`."""
        u, v = np.meshgrid(np.linspace(0, 1, 24), np.linspace(-1, 1, 13), indexing="ij")
        half = wide / 2 * np.sin(np.pi * u**tip) ** 0.8
        a = bend * u
        y = long * (np.sin(a) / bend if abs(bend) > 1e-3 else u)
        z = long * ((1 - np.cos(a)) / bend if abs(bend) > 1e-3 else 0 * u)
        z = z + fold * half * v**2 + wave * half * np.sin(9 * u + 2 * np.sign(v)) * v**2
        return self.grid(np.stack([v * half, y, z], -1), material, paint, **where)

    # looks

    def stuff(
        self, colour: Colour | None, rough: float = 0.5, second: Colour | None = None, scale: float = 4.0,
        stretch: At = (1, 1, 1), bump: float = 0.0, grain: float = 30.0, sss: float = 0.0, coat: float = 0.0,
        metal: float = 0.0, glow: float = 0.0, clear: float = 0.0, sheen: float = 0.0, cells: bool = False,
        deep: float = 0.1, edges: tuple[float, float] = (0.38, 0.62),
    ) -> Any:  # fmt: skip
        """A surface of one colour (None: as painted), clouded with a `second`, uneven by `bump`, `clear` of 0 .. 1."""
        material = bpy.data.materials.new("stuff")
        material.use_nodes = True
        nodes, links = material.node_tree.nodes, material.node_tree.links
        shader = nodes["Principled BSDF"]
        inputs = shader.inputs
        first = (*(colour or (1, 1, 1)), 1)
        inputs["Base Color"].default_value = inputs["Emission Color"].default_value = first
        for name, value in (
            ("Roughness", rough), ("Metallic", metal), ("Emission Strength", glow), ("Coat Weight", coat),
            ("Coat Roughness", 0.08), ("Subsurface Weight", sss), ("Subsurface Scale", deep),
            ("Sheen Weight", sheen), ("Sheen Roughness", 0.4),
        ):  # fmt: skip
            inputs[name].default_value = value
        inputs["Subsurface Radius"].default_value = (1.0, 0.6, 0.35)
        where = nodes.new("ShaderNodeTexCoord")
        source = None
        if colour is None:
            source = nodes.new("ShaderNodeAttribute")
            source.attribute_name = "paint"
            source = source.outputs["Color"]
        if second is not None:
            mapping, noise = nodes.new("ShaderNodeMapping"), nodes.new("ShaderNodeTexNoise")
            mapping.inputs["Scale"].default_value = stretch
            noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = scale, 5
            ramp, mix = nodes.new("ShaderNodeMapRange"), nodes.new("ShaderNodeMixRGB")
            ramp.inputs["From Min"].default_value, ramp.inputs["From Max"].default_value = edges
            mix.inputs[1].default_value, mix.inputs[2].default_value = first, (*second, 1)
            links.new(where.outputs["Object"], mapping.inputs["Vector"])
            links.new(mapping.outputs["Vector"], noise.inputs["Vector"])
            links.new(noise.outputs["Fac"], ramp.inputs["Value"])
            links.new(ramp.outputs["Result"], mix.inputs[0])
            if source is not None:
                links.new(source, mix.inputs[1])
            source = mix.outputs[0]
        if source is not None:
            links.new(source, inputs["Base Color"])
            if glow:
                links.new(source, inputs["Emission Color"])
        if bump:
            texture = nodes.new("ShaderNodeTexVoronoi" if cells else "ShaderNodeTexNoise")
            texture.inputs["Scale"].default_value = grain
            lift = nodes.new("ShaderNodeBump")
            lift.inputs["Strength"].default_value, lift.inputs["Distance"].default_value = bump, 0.03
            links.new(where.outputs["Object"], texture.inputs["Vector"])
            links.new(texture.outputs[0], lift.inputs["Height"])
            links.new(lift.outputs["Normal"], inputs["Normal"])
        if clear:
            self.cleared(material, clear)
        return material

    def cleared(self, material: Any, clear: float, rim: float = 0.0) -> None:
        """Let what is behind shine through, less so where the surface turns away."""
        nodes, links = material.node_tree.nodes, material.node_tree.links
        shader, out = nodes["Principled BSDF"], nodes["Material Output"]
        through, mix = nodes.new("ShaderNodeBsdfTransparent"), nodes.new("ShaderNodeMixShader")
        mix.inputs[0].default_value = 1 - clear
        if rim:
            facing, ramp = nodes.new("ShaderNodeLayerWeight"), nodes.new("ShaderNodeMapRange")
            facing.inputs["Blend"].default_value = 0.35
            ramp.inputs["From Min"].default_value, ramp.inputs["From Max"].default_value = 0.15, 0.95
            ramp.inputs["To Min"].default_value, ramp.inputs["To Max"].default_value = 1 - clear, rim
            links.new(facing.outputs["Facing"], ramp.inputs["Value"])
            links.new(ramp.outputs["Result"], mix.inputs[0])
        links.new(through.outputs[0], mix.inputs[1])
        links.new(shader.outputs[0], mix.inputs[2])
        links.new(mix.outputs[0], out.inputs["Surface"])

    def glass(self, tint: Colour = (0.42, 0.48, 0.51), clear: float = 0.93, rim: float = 0.75) -> Any:
        """Thin glass: clear, with highlights and visible edges."""
        material = self.stuff(tint, 0.03, coat=1.0)
        self.cleared(material, 1 - 0.6 * (1 - clear), rim)
        return material

    def metal(self, colour: Colour = (0.75, 0.75, 0.76), rough: float = 0.22) -> Any:
        return self.stuff(colour, rough, metal=1.0, glow=0.07)

    def wood(
        self, light: Colour = (0.50, 0.28, 0.13), dark: Colour = (0.30, 0.15, 0.06), rough: float = 0.5
    ) -> Any:
        """Grain along x."""
        return self.stuff(light, rough, second=dark, scale=5.0, stretch=(0.5, 5, 5), bump=0.08, grain=20)

    def china(self, colour: Colour = (0.82, 0.81, 0.78)) -> Any:
        return self.stuff(colour, 0.18, coat=0.5)

    def leafy(self, colour: Colour = (0.10, 0.26, 0.04), second: Colour = (0.05, 0.16, 0.02)) -> Any:
        return self.stuff(colour, 0.45, second=second, scale=6, sss=0.1, deep=0.02)


Builder = Callable[[Craft], None]


def softbox() -> None:
    """A big lamp for highlights to the left, a weaker one behind, and a sky that is darker below and in mirrors."""
    for where, size, watts in (((-5, -4, 6), 4.0, 160.0), ((5, 4, 3), 3.0, 90.0)):
        light = bpy.data.lights.new("area", "AREA")
        light.energy, light.size = watts, size
        lamp = bpy.data.objects.new("area", light)
        lamp.location, lamp.visible_camera = where, False
        lamp.rotation_euler = (-Vector(where)).to_track_quat("-Z", "Y").to_euler()
        bpy.context.scene.collection.objects.link(lamp)
    tree = bpy.context.scene.world.node_tree
    nodes, links = tree.nodes, tree.links
    where, split, ray, shade = (
        nodes.new(f"ShaderNode{n}") for n in ("TexCoord", "SeparateXYZ", "LightPath", "MixRGB")
    )
    links.new(where.outputs["Generated"], split.inputs[0])
    ramps, mix = [], nodes.new("ShaderNodeMix")
    for low, high, dark, bright in ((-0.6, 0.7, 0.35, 1.1), (-0.4, 0.9, 0.10, 0.80)):
        ramps.append(nodes.new("ShaderNodeMapRange"))
        for name, value in (("From Min", low), ("From Max", high), ("To Min", dark), ("To Max", bright)):
            ramps[-1].inputs[name].default_value = value
        links.new(split.outputs["Z"], ramps[-1].inputs["Value"])
    links.new(ray.outputs["Is Glossy Ray"], mix.inputs["Factor"])
    links.new(ramps[0].outputs["Result"], mix.inputs["A"])
    links.new(ramps[1].outputs["Result"], mix.inputs["B"])
    shade.blend_type = "MULTIPLY"
    shade.inputs[0].default_value = 1
    shade.inputs[1].default_value = nodes["Background"].inputs[0].default_value
    links.new(mix.outputs["Result"], shade.inputs[2])
    links.new(shade.outputs[0], nodes["Background"].inputs[0])

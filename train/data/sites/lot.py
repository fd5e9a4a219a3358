"""What buildings, landmarks, vehicles and props are put together from: boxes, cones, roofs, lathed, lofted and bent
shapes, walls that look built and surfaces that look worn.

Metres; x to the right, -y towards the viewer, z up.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import bpy
from data.sites.surfaces import GLASS, STEEL, TYRE, WHITE, Surfaces
from data.stage import Colour
from mathutils import Matrix, Vector, noise

At = tuple[float, float, float]


class Site(Surfaces):
    """An empty lot."""

    def __init__(self, cache: Path) -> None:
        super().__init__(cache)
        self.frame, self.glass = self.material(WHITE, 0.6), self.material(GLASS, 0.1)

    @contextmanager
    def moved(self, *turns: Matrix) -> Iterator[None]:
        """What is built meanwhile is moved by the product of `turns`."""
        before = set(bpy.context.scene.objects)
        yield
        for thing in [o for o in bpy.context.scene.objects if o not in before and o.parent is None]:
            for turn in reversed(turns):
                thing.matrix_basis = turn @ thing.matrix_basis

    def form(self, material: Any, points: Sequence[Any], faces: Sequence[Any], smooth: float = 0) -> None:
        """A mesh; edges flatter than `smooth` degrees are rounded."""
        mesh = bpy.data.meshes.new("form")
        mesh.from_pydata([tuple(p) for p in points], [], faces)
        mesh.materials.append(material)
        if smooth:
            mesh.shade_smooth()
            mesh.set_sharp_from_angle(angle=math.radians(smooth))
        bpy.context.scene.collection.objects.link(bpy.data.objects.new("form", mesh))

    def loft(
        self, material: Any, rings: Sequence[Sequence[Any]], smooth: float = 40, loop: bool = False
    ) -> None:
        """A skin over rings of as many points each, closed at both ends or around (`loop`)."""
        n = len(rings[0])
        points = [p for ring in rings for p in ring]
        faces: list[tuple[int, ...]] = []
        for r in range(len(rings) - (not loop)):
            a, b = r * n, (r + 1) % len(rings) * n
            faces += [(a + k, a + (k + 1) % n, b + (k + 1) % n, b + k) for k in range(n)]
        if not loop:
            faces += [tuple(range(n))[::-1], tuple(range(len(points) - n, len(points)))]
        self.form(material, points, faces, smooth)

    def lathe(
        self, material: Any, profile: Sequence[tuple[float, float]], at: At = (0, 0, 0), axis: str = "z",
        n: int = 40, smooth: float = 40,
    ) -> None:  # fmt: skip
        """A turned shape of (radius, height) about an axis through `at`; a ring if it ends where it starts."""
        rings = []
        loop = profile[0] == profile[-1]
        for r, h in profile[: len(profile) - loop]:
            ring = []
            for k in range(n):
                a, b = r * math.cos(2 * math.pi * k / n), r * math.sin(2 * math.pi * k / n)
                ring.append({"x": (h, a, b), "y": (b, h, a), "z": (a, b, h)}[axis])
            rings.append(ring)
        with self.moved(Matrix.Translation(at)):
            self.loft(material, rings, smooth, loop)

    def ball(self, material: Any, at: At, size: float | At, n: int = 32) -> None:
        """An ellipsoid, `size` its radii."""
        sizes = (size, size, size) if isinstance(size, float | int) else size
        arcs = [math.pi * k / (n // 2) for k in range(n // 2 + 1)]
        with self.moved(Matrix.Translation(at), Matrix.Diagonal((*sizes, 1))):
            self.lathe(material, [(math.sin(a) + 1e-4, -math.cos(a)) for a in arcs], n=n, smooth=80)

    def tube(self, material: Any, points: Sequence[Any], radius: float | Sequence[float], n: int = 10,
        loop: bool = False, ridges: int = 0,) -> None:  # fmt: skip
        """A round bar along `points`, or one with `ridges` along it."""
        n = 8 * ridges or n
        path = [Vector(p) for p in points]
        radii = [radius] * len(path) if isinstance(radius, float | int) else list(radius)
        rings, side = [], None
        for i, p in enumerate(path):
            after = path[(i + 1) % len(path)] if loop or i + 1 < len(path) else p
            before = path[i - 1] if loop or i else p
            along = (after - before).normalized()
            if side is None:
                side = along.orthogonal().normalized()
            side = (side - along * side.dot(along)).normalized()
            up = along.cross(side)
            turns = [2 * math.pi * (k + 0.5) / n for k in range(n)]
            wave = [0.86 + 0.14 * abs(math.cos(ridges * a / 2)) if ridges else 1.0 for a in turns]
            rings.append([p + radii[i] * w * (math.cos(a) * side + math.sin(a) * up) for a, w in zip(turns,
                wave, strict=True)])  # fmt: skip
        self.loft(material, rings, 60 if n > 5 else 0, loop)

    def beam(self, material: Any, a: Any, b: Any, wide: float) -> None:
        """A square bar."""
        self.tube(material, (a, b), wide / 2**0.5, 4)

    def prism(self, material: Any, outline: Sequence[tuple[float, float]], near: float, far: float) -> None:
        """An outline (x, z) that is as deep as from y = `near` to `far`."""
        self.loft(material, [[(x, y, z) for x, z in outline] for y in (near, far)], 30)

    def rounded(self, material: Any, middle: At, size: At, edge: float) -> None:
        """A box with rounded edges."""
        bpy.ops.mesh.primitive_cube_add(size=1, location=middle)
        box = bpy.context.object
        box.scale = size
        bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
        box.data.materials.append(material)
        import bmesh  # there once bpy is

        work = bmesh.new()
        work.from_mesh(box.data)
        bmesh.ops.bevel(work, geom=work.edges[:], offset=edge, segments=4, affect="EDGES", profile=0.5)
        work.to_mesh(box.data)
        work.free()
        box.data.shade_smooth()
        box.data.set_sharp_from_angle(angle=math.radians(40))

    def beams(self, material: Any, pairs: Sequence[tuple[Any, Any]], wide: float) -> None:
        """Many square bars, one mesh."""
        points: list[Any] = []
        faces: list[tuple[int, ...]] = []
        for a, b in pairs:
            low, high = Vector(a), Vector(b)
            side = (high - low).orthogonal().normalized() * wide / 2**0.5
            up = (high - low).normalized().cross(side)
            k = len(points)
            points += [end + off for end in (low, high) for off in (side, up, -side, -up)]
            faces += [(k + i, k + (i + 1) % 4, k + 4 + (i + 1) % 4, k + 4 + i) for i in range(4)]
            faces += [(k + 3, k + 2, k + 1, k), (k + 4, k + 5, k + 6, k + 7)]
        self.form(material, points, faces)

    def rock(self, material: Any, at: At, size: At, seed: int = 0, rough: float = 0.35) -> None:
        """A stone, `size` its radii."""
        bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=4, radius=1)
        body = bpy.context.object
        off = Vector((3.7 * seed, 1.3 * seed, 0))
        for vertex in body.data.vertices:
            p = vertex.co
            grow = 1 + rough * noise.noise(1.1 * p + off) + 0.3 * rough * noise.noise(3.5 * p + off)
            vertex.co = Vector((p.x * size[0], p.y * size[1], p.z * size[2])) * grow
        body.data.materials.append(material)
        body.data.shade_smooth()
        body.data.set_sharp_from_angle(angle=math.radians(35))
        body.location = at

    def text(self, material: Any, what: str, at: At, size: float, yaw: float = 0, onto: bool = False) -> None:
        """Letters on a wall that faces the viewer, or is turned from there by `yaw` degrees; pressed on what is
        there, if `onto`."""
        curve = bpy.data.curves.new("text", "FONT")
        curve.body, curve.size, curve.extrude, curve.align_x, curve.align_y = (
            what,
            size,
            0.004,
            "CENTER",
            "CENTER",
        )
        letters = bpy.data.objects.new("text", curve)
        bpy.context.scene.collection.objects.link(letters)
        bpy.context.view_layer.update()
        mesh = bpy.data.meshes.new_from_object(letters.evaluated_get(bpy.context.evaluated_depsgraph_get()))
        bpy.data.objects.remove(letters)
        if onto:
            bpy.context.view_layer.update()
            graph, where = bpy.context.evaluated_depsgraph_get(), shift(*at) @ turn(90, "X")
            for vertex in mesh.vertices:
                p = where @ vertex.co
                hit, spot, *_ = bpy.context.scene.ray_cast(graph, (p.x, at[1] - 1, p.z), (0, 1, 0))
                if hit:
                    vertex.co = where.inverted() @ Vector((p.x, spot.y - 0.008, p.z))
        mesh.materials.clear()
        mesh.materials.append(material)
        body = bpy.data.objects.new("text", mesh)
        body.matrix_basis = shift(*at) @ turn(yaw) @ turn(90, "X")
        bpy.context.scene.collection.objects.link(body)

    def wheel(self, at: At, radius: float, wide: float, rim: Any = None) -> None:
        """A tyre with its rim, upright, rolling along x."""
        r, w = radius, wide / 2
        tyre, rim = self.material(TYRE, 0.8), rim or self.material(STEEL, 0.3, 0.9)
        side = [(0.62 * r, -w), (0.9 * r, -w), (r, -0.75 * w), (r, 0.75 * w), (0.9 * r, w), (0.62 * r, w)]
        self.lathe(tyre, [*side, side[0]], at, "y")
        inner = [(0.01, -0.8 * w), (0.16 * r, -0.95 * w), (0.2 * r, -0.6 * w), (0.5 * r, -0.5 * w)]
        self.lathe(rim, [*inner, (0.6 * r, -1.02 * w), (0.64 * r, -1.02 * w), (0.64 * r, w), (0.01, w)], at,
            "y")  # fmt: skip

    def model(self, key: str, yaw: float = 90) -> None:
        """A thing of meshes.py, its front turned to the right."""
        parent = self.put(key, 0, 0)
        for part in list(parent.children):
            part.parent = None
            part.data.transform(turn(yaw))

    def hull(
        self, material: Any, long: float, beam: float, deep: float, bow: float = 0.0, stern: float = 0.0,
        blunt: float = 0.6, plump: float = 0.5,
    ) -> None:  # fmt: skip
        """A ship's body, its bow to the right, the deck at z = 0 amidships and `bow` or `stern` metres higher at the
        ends; `blunt` is the breadth of the stern."""
        rings = []
        for k in range(25):
            t = -1 + 2 * k / 24
            wide = beam / 2 * ((1 - t**2.4) ** 0.75 if t > 0 else 1 - (1 - blunt) * t * t) + 0.01 * beam
            rise = bow * t * t if t > 0 else stern * t * t
            keel = -deep * (1 - max(t, 0) ** 6 * 0.9) * (1 - 0.25 * max(-t, 0) ** 3)
            ring = []
            for j in range(17):
                a = -1 + 2 * j / 16
                side = math.copysign(abs(a) ** plump, a) if a else 0.0
                z = rise + (keel - rise) * (1 - abs(a) ** 3)
                rake = 0.06 * long * max(t, 0) ** 2 * (z - keel) / (rise - keel + 1e-6)
                ring.append((t * long / 2 + rake, wide * side, z))
            rings.append(ring)
        self.loft(material, rings, 50)

    def cone(self, material: Any, at: At, low: float, high: float, tall: float) -> None:
        """A round tower or roof, `low` and `high` its radii, its foot at `at`."""
        middle = (at[0], at[1], at[2] + tall / 2)
        bpy.ops.mesh.primitive_cone_add(vertices=48, radius1=low, radius2=high, depth=tall, location=middle)
        bpy.context.object.data.materials.append(material)
        bpy.ops.object.shade_auto_smooth(angle=math.radians(40))

    def roof(
        self, material: Any, at: At, wide: float, deep: float, tall: float, turned: bool = False
    ) -> None:  # fmt: skip
        """A gable roof over (wide, deep), its ridge from left to right, or towards the viewer if `turned`."""
        x, y = wide / 2, deep / 2
        ridge = [(0, -y, tall), (0, y, tall)] if turned else [(-x, 0, tall), (x, 0, tall)]
        corners = [(-x, -y, 0), (x, -y, 0), (x, y, 0), (-x, y, 0), *ridge]
        faces = [(0, 1, 4), (1, 2, 5, 4), (2, 3, 5), (3, 0, 4, 5)]
        if not turned:
            faces = [(0, 1, 5, 4), (1, 2, 5), (2, 3, 4, 5), (3, 0, 4)]
        mesh = bpy.data.meshes.new("roof")
        mesh.from_pydata(corners, [], faces)
        mesh.materials.append(material)
        roof = bpy.data.objects.new("roof", mesh)
        roof.location = at
        bpy.context.scene.collection.objects.link(roof)

    def window(
        self, x: float, y: float, z: float, wide: float = 0.9, tall: float = 1.2, side: bool = False
    ) -> None:
        """In a wall that faces the viewer, or one to the right."""
        for material, k, out in ((self.frame, 1.0, 0.04), (self.glass, 0.82, 0.06)):
            size = (2 * out, wide * k, tall * k) if side else (wide * k, 2 * out, tall * k)
            self.slab(material, (x, y, z), size)
        for a, b in ((0.05, tall), (wide, 0.05)):
            self.slab(self.frame, (x, y, z), (0.14, a, b) if side else (a, 0.14, b))

    def door(self, x: float, y: float, colour: Colour, tall: float = 2.0, wide: float = 1.0) -> None:
        self.slab(self.frame, (x, y, tall / 2 + 0.04), (wide + 0.16, 0.08, tall + 0.1))
        self.slab(self.material(colour, 0.5), (x, y - 0.03, tall / 2), (wide, 0.1, tall))


def turn(degrees: float, axis: str = "Z") -> Matrix:
    return Matrix.Rotation(math.radians(degrees), 4, axis)


def shift(x: float, y: float, z: float) -> Matrix:
    return Matrix.Translation((x, y, z))


def around(n: int, start: float = 0.0) -> list[float]:
    """Angles."""
    return [start + 2 * math.pi * k / n for k in range(n)]


def arch(x: float, wide: float, foot: float, spring: float, top: float, n: int = 12) -> list[tuple[float,
    float]]:  # fmt: skip
    """The outline of a doorway, its middle at `x`; pointed if it is higher above `spring` than half as wide."""
    half, rise = wide / 2, top - spring
    if rise <= half * 1.02:
        arcs = [math.pi * k / n for k in range(n + 1)]
        return [(x + half, foot), *((x + half * math.cos(a), spring + rise * math.sin(a)) for a in arcs),
            (x - half, foot)]  # fmt: skip
    rim = [(half * (1 - (k / n) ** 2.2), spring + rise * (k / n) ** 0.8) for k in range(n)]
    left = [(x - a, z) for a, z in rim][::-1]
    return [(x + half, foot), *((x + a, z) for a, z in rim), (x, top), *left, (x - half, foot)]


def curve(profile: Sequence[tuple[float, float]], n: int) -> list[tuple[float, float]]:
    """A smooth line through the points of a profile, `n` steps between each two."""
    out = []
    ends = [profile[0], *profile, profile[-1]]
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for t in [k / n for k in range(n)]:
            x, z = (0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r
                + s) * t**3) for p, q, r, s in zip(a, b, c, d, strict=True))  # fmt: skip
            out.append((x, z))
    return [*out, profile[-1]]


def daylight() -> None:
    """A sky over a ground: what metal and lacquer mirror."""
    world = bpy.context.scene.world
    nodes, links = world.node_tree.nodes, world.node_tree.links
    where, part, span, ramp = (
        nodes.new(f"ShaderNode{n}") for n in ("TexCoord", "SeparateXYZ", "MapRange", "ValToRGB")
    )
    links.new(where.outputs["Generated"], part.inputs[0])
    links.new(part.outputs["Z"], span.inputs["Value"])
    span.inputs["From Min"].default_value = -1
    links.new(span.outputs["Result"], ramp.inputs["Fac"])
    stops = [
        (0.0, (0.36, 0.33, 0.30)), (0.47, (0.42, 0.40, 0.38)), (0.52, (0.95, 0.97, 1.0)),
        (0.7, (0.66, 0.79, 1.0)), (1.0, (0.50, 0.66, 0.95)),
    ]  # fmt: skip
    Site.fill(ramp, stops)
    background = nodes["Background"]
    background.inputs["Strength"].default_value = 0.7
    links.new(ramp.outputs["Color"], background.inputs["Color"])


Builder = Callable[[Site], None]

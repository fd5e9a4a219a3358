"""Fire, plants of the desert, ice, and what flies in space, made of simple shapes, as buildings.py does."""

from __future__ import annotations

import math
import random
from typing import Any

import bpy
import numpy as np
from data.sites.lot import Builder, Site, around, curve, shift, turn
from mathutils import Vector, noise

FLAME = [(0.0, (1.0, 0.92, 0.55)), (0.25, (1.0, 0.75, 0.18)), (0.55, (1.0, 0.42, 0.04)), (0.85, (0.85, 0.16,
    0.01)), (1.0, (0.55, 0.05, 0.0)),]  # fmt: skip


def flames(s: Site, wide: float, tall: float, n: int, seed: int = 1) -> None:
    """Tongues of fire about the origin."""
    luck = random.Random(seed)
    for k in range(n):
        a, r = 2.4 * k, wide * (k / n) ** 0.5
        x, y = r * math.cos(a), r * math.sin(a)
        high = tall * (1.05 - 0.65 * (k / n)) * luck.uniform(0.8, 1.1)
        fat = (0.30 - 0.12 * k / n) * wide * luck.uniform(0.9, 1.25)
        phase, sway = luck.uniform(0, 6), luck.uniform(0.06, 0.12) * tall
        path = [
            (x * (1 - 0.55 * t) + sway * t * math.sin(3.2 * t + phase), y * (1 - 0.5 * t), 0.02 + high * t)
            for t in [j / 14 for j in range(15)]
        ]
        radii = [fat * (0.35 + 2.6 * t * (1 - t) ** 1.1) * (1 - t) ** 0.35 + 0.003 for t in [j / 14
            for j in range(15)]]  # fmt: skip
        s.tube(s.graded(FLAME, 0.0, high, 1, 1.1), path, radii, 14)


def campfire(s: Site) -> None:
    luck = random.Random(4)
    bark, coal = s.worn(s.material((0.13, 0.075, 0.04), 0.9), 0.6, 14, 0.8), s.worn(s.material((0.03, 0.027,
        0.025), 0.95), 0.5, 20)  # fmt: skip
    cut = s.worn(s.material((0.50, 0.33, 0.17), 0.8), 0.3, 20)
    for k in range(13):
        a = 2 * math.pi * k / 13
        grey = luck.uniform(0.20, 0.36)
        stone = s.worn(s.material((grey, 0.96 * grey, 0.9 * grey), 0.9), 0.4, 9)
        s.rock(stone, (0.62 * math.cos(a), 0.62 * math.sin(a), 0.06), (0.15, 0.13, 0.11 + luck.uniform(-0.02,
            0.03)), k, 0.4)  # fmt: skip
    s.rock(coal, (0, 0, 0), (0.5, 0.5, 0.06), 30, 0.4)
    for k in range(30):
        a, r = 2.4 * k, 0.4 * (k / 30) ** 0.5
        ember = s.material((1.0, 0.25 + 0.2 * luck.random(), 0.03), 0.9, 0, 0.8) if k % 2 else coal
        s.rock(ember, (r * math.cos(a), r * math.sin(a), 0.06), (0.05, 0.04, 0.035), k)
    for k, a in enumerate(around(7, 0.3)):
        foot = Vector((0.44 * math.cos(a), 0.44 * math.sin(a), 0.08))
        top = Vector((-0.10 * math.cos(a + 0.4), -0.10 * math.sin(a + 0.4), 0.52 + 0.05 * (k % 2)))
        s.tube(bark, [foot, foot.lerp(top, 0.4), top], [0.062, 0.058, 0.045], 14)
        out = (foot - top).normalized()
        s.tube(cut, [foot, foot + 0.006 * out], 0.056, 14)
    flames(s, 0.36, 0.95, 15)


def cactus(s: Site) -> None:
    green = s.worn(s.graded([(0, (0.16, 0.17, 0.07)), (0.15, (0.09, 0.16, 0.055)), (1, (0.12, 0.22, 0.07))],
        0, 5, 0.75, 0), 0.25, 3)  # fmt: skip
    thorn = s.material((0.62, 0.55, 0.36), 0.8)

    def arm(points: Any, r: float, ridges: int) -> None:
        path = [Vector((*p, 0)) if len(p) == 2 else Vector(p) for p in points]
        tip = (path[-1] - path[-2]).normalized()
        ends = [path[-1] + tip * r * math.sin(a) for a in (0.4, 0.8, 1.15, 1.4, 1.55)]
        radii = [r] * len(path) + [r * math.cos(a) for a in (0.4, 0.8, 1.15, 1.4, 1.55)]
        s.tube(green, [*path, *ends], radii, ridges=ridges)

    arm([(0, 0, 0), (0, 0, 0.5), (0.02, 0, 2), (0, 0, 3.5), (0, 0, 4.6)], 0.42, 14)
    for way, low, out, high, r, y in ((1, 1.9, 1.15, 3.9, 0.27, -0.1), (-1, 1.4, 1.05, 3.1, 0.29, 0.05), (1,
        2.7, 0.95, 3.5, 0.2, 0.45)):  # fmt: skip
        bend = [(way * (0.2 + (out - 0.2) * math.sin(t)), y * math.sin(t), low + 0.55 * (1 - math.cos(t)))
            for t in [math.pi / 2 * k / 8 for k in range(9)]]  # fmt: skip
        arm([*bend, (way * out, y, low + 0.9), (way * out, y, high)], r, 11)
    spikes = []
    for k in range(14):
        a = 2 * math.pi * k / 14 + math.pi / 112
        for z in [0.3 + 0.22 * j for j in range(20)]:
            p = Vector((0.42 * math.cos(a), 0.42 * math.sin(a), z))
            spikes += [(p, p + Vector((0.09 * math.cos(a + d), 0.09 * math.sin(a + d), 0.05))) for d in (-0.7,
                0.7)]  # fmt: skip
    s.beams(thorn, spikes, 0.014)
    for k in range(9):
        a = 0.7 * k
        s.rock(s.worn(s.material((0.42, 0.30, 0.18), 0.9), 0.4, 5), (0.62 * math.cos(a), 0.62 * math.sin(a),
            0.02), (0.16, 0.14, 0.09), k)  # fmt: skip


def toadstool(s: Site) -> None:
    red, white = s.worn(s.paint((0.55, 0.02, 0.012), 0.3), 0.2, 12, 0.05), s.worn(s.material((0.82, 0.78,
        0.68), 0.8), 0.12, 14)  # fmt: skip

    def one(k: float) -> None:
        s.lathe(white, curve([(0.26 * k, 0), (0.22 * k, 0.12 * k), (0.15 * k, 0.4 * k), (0.13 * k, 0.85 * k),
            (0.14 * k, 1.0 * k)], 4), smooth=80)  # fmt: skip
        s.lathe(white, [(0.14 * k, 0.80 * k), (0.27 * k, 0.66 * k), (0.25 * k, 0.66 * k), (0.13 * k,
            0.76 * k), (0.14 * k, 0.80 * k)], smooth=80)  # fmt: skip
        cap = curve([(0.60, 0.86), (0.63, 0.92), (0.58, 1.06), (0.44, 1.22), (0.24, 1.32), (0.01, 1.35)], 6)
        s.lathe(red, [(x * k, z * k) for x, z in cap], n=64, smooth=80)
        s.lathe(white, [(0.60 * k, 0.865 * k), (0.14 * k, 0.95 * k)], n=64)
        gills = [((0.15 * k * math.cos(a), 0.15 * k * math.sin(a), 0.93 * k), (0.58 * k * math.cos(a),
            0.58 * k * math.sin(a), 0.855 * k)) for a in around(60)]  # fmt: skip
        s.beams(white, gills, 0.012 * k)
        for j in range(34):
            t, a = (j + 0.5) / 34, 2.4 * j + 0.3
            spot = cap[min(int((1 - t**0.6) * (len(cap) - 8)) + 6, len(cap) - 2)]
            size = (0.05 + 0.02 * math.sin(5 * j)) * k
            s.ball(white, (spot[0] * k * math.cos(a), spot[0] * k * math.sin(a), spot[1] * k), (size, size,
                0.6 * size), 12)  # fmt: skip

    one(1.0)
    with s.moved(shift(0.62, -0.25, 0), turn(6, "Y")):
        one(0.55)
    with s.moved(shift(-0.5, -0.4, 0), turn(-7, "Y")):
        one(0.36)
    grass = [s.material(c, 0.8) for c in ((0.13, 0.27, 0.05), (0.20, 0.34, 0.07))]
    luck = random.Random(2)
    for k in range(120):
        x, y, h = luck.uniform(-0.85, 0.95), luck.uniform(-0.65, 0.4), luck.uniform(0.08, 0.22)
        s.tube(grass[k % 2], [(x, y, 0), (x + luck.uniform(-0.05, 0.05), y, 0.6 * h), (x + luck.uniform(-0.12,
            0.12), y, h)], [0.014, 0.011, 0.003], 6)  # fmt: skip


def iceberg(s: Site) -> None:
    ice = s.graded([(0, (0.10, 0.42, 0.52)), (0.05, (0.30, 0.62, 0.70)), (0.18, (0.68, 0.84, 0.90)), (1,
        (0.88, 0.93, 0.96))], 0, 8, 0.25, 0)  # fmt: skip
    s.worn(ice, 0.12, 0.8, 0.35)
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=5, radius=1)
    body = bpy.context.object
    for vertex in body.data.vertices:
        p = vertex.co.copy()
        cell = noise.voronoi(p * 1.7 + Vector((4.2, 1.1, 0.4)))[0]
        peak = 5.2 * math.exp(-2.2 * ((p.x + 0.25) ** 2 + p.y**2)) + 2.6 * math.exp(-4 * ((p.x - 0.6) ** 2
            + p.y**2))  # fmt: skip
        grow = 1 + 0.35 * (cell[0] - 0.3) + 0.1 * noise.noise(3 * p)
        vertex.co = Vector((6.2 * p.x * grow, 4.2 * p.y * grow, max(0.0, p.z) * (1.2 + peak) * grow))
    body.data.materials.append(ice)


def _cratered(s: Site, material: Any, radius: float, seed: int, n: int, lumps: float, deep: float) -> None:
    """A ball with craters, their floors darker and their rims lighter than `material`."""
    luck = np.random.default_rng(seed)
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=7, radius=1)
    mesh = bpy.context.object.data
    at = np.empty(3 * len(mesh.vertices), np.float32)
    mesh.vertices.foreach_get("co", at)
    at = at.reshape(-1, 3)
    off = Vector((seed, 0, 0))
    high = np.array([lumps * noise.noise(1.1 * Vector(p) + off) + 0.006 * noise.noise(9 * Vector(p))
        for p in at])  # fmt: skip
    tone = np.ones(len(at))
    for middle, share in zip(luck.normal(size=(n, 3)), luck.random(n), strict=True):
        r = 0.03 + 0.2 * share**6
        far = np.linalg.norm(at - middle / np.linalg.norm(middle), axis=1) / r
        rim = np.exp(-(((far - 1) / 0.22) ** 2))
        high += deep * r * (0.22 * np.minimum(far**2 - 1, 0) + 0.08 * rim)
        tone *= 1 + 0.22 * rim - 0.14 * (far < 0.85)
    mesh.vertices.foreach_set("co", (at * (radius * (1 + high))[:, None]).astype(np.float32).ravel())
    shade = mesh.color_attributes.new("tone", "FLOAT_COLOR", "POINT")
    tone = np.clip(tone, 0.45, 1.6)
    shade.data.foreach_set("color", np.stack([tone, tone, tone, np.ones(len(tone))],
        1).astype(np.float32).ravel())  # fmt: skip
    nodes, links = material.node_tree.nodes, material.node_tree.links
    base = nodes["Principled BSDF"].inputs["Base Color"]
    given, mix = nodes.new("ShaderNodeAttribute"), nodes.new("ShaderNodeVectorMath")
    given.attribute_name, mix.operation = "tone", "MULTIPLY"
    links.new(base.links[0].from_socket, mix.inputs[0])
    links.new(given.outputs["Color"], mix.inputs[1])
    links.new(mix.outputs[0], base)
    mesh.materials.append(material)
    mesh.shade_smooth()


def moon(s: Site) -> None:
    grey = s.worn(s.worn(s.material((0.46, 0.45, 0.43), 0.95), 0.75, 0.55, 0), 0.2, 5, 0.1)
    _cratered(s, grey, 2, 7, 300, 0, 0.3)


def asteroid(s: Site) -> None:
    _cratered(s, s.worn(s.material((0.24, 0.20, 0.17), 0.95), 0.4, 1.5, 0.3), 2, 3, 130, 0.36, 1)


def saturn(s: Site) -> None:
    tones = [(0.42, 0.28, 0.15), (0.60, 0.45, 0.27), (0.74, 0.60, 0.40), (0.52, 0.36, 0.19), (0.76, 0.64,
        0.46), (0.66, 0.52, 0.34)]  # fmt: skip
    stops = [(k / 18, tones[(k * 5 + k // 4) % 6]) for k in range(19)]
    with s.moved(turn(-16, "Y"), turn(14, "X")):
        s.ball(s.graded(stops, -2, 2, 0.8, 0), (0, 0, 0), (2, 2, 1.85), 96)
        for low, high, tone in ((2.45, 2.75, 0.30), (2.77, 3.0, 0.55), (3.01, 3.3, 0.72), (3.31, 3.5, 0.62),
            (3.52, 3.62, 0.5), (3.74, 4.0, 0.58), (4.01, 4.2, 0.48), (4.24, 4.3, 0.4)):  # fmt: skip
            ring = s.material((tone, 0.84 * tone, 0.62 * tone), 0.9)
            s.lathe(ring, [(low, 0), (high, 0), (high, 0.02), (low, 0.02), (low, 0)], n=128)


BUILDERS: dict[str, Builder] = {
    "campfire": campfire, "cactus": cactus, "toadstool": toadstool, "iceberg": iceberg, "moon": moon,
    "asteroid": asteroid, "saturn": saturn,
}  # fmt: skip

"""Hair of strands for portraits: guides that are combed, fall and lie on head and shoulders, and strands along them.

Places are in the head's own space (see body.py): the middle between the ears is the origin, -y the face.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import bpy
import numpy as np
from data.people.dyes import linear
from data.people.wardrobe import Figure
from data.stage import Colour
from mathutils.bvhtree import BVHTree

Field = Callable[[np.ndarray], np.ndarray]

SKULLS = {
    "R8": ((0.0, 0.004, 0.018), (0.080, 0.099, 0.104)), "R7": ((0.0, -0.016, 0.028), (0.084, 0.102, 0.110)),
    "R3": ((0.0, 0.004, 0.018), (0.080, 0.099, 0.104)), "R25": ((0.0, 0.010, 0.026), (0.084, 0.104, 0.104)),
        "R22": ((0.0, -0.004, 0.028), (0.084, 0.104, 0.108)),
}  # fmt: skip
"""Base -> middle and radii of the skull."""


@dataclass
class Style:
    """How hair grows. `comb` gives the way it leaves the scalp, `length` how long it is (metres) by its roots."""

    colour: Colour
    comb: Field
    length: Field
    where: Field
    fall: float = 0.5
    """How much it bends down on its way."""
    lift: float = 0.25
    off: float = 0.10
    """How far it stands off the skull, as a part of its radius."""
    wave: tuple[float, float] = (0.0, 0.0)
    curl: tuple[float, float] = (0.0, 0.0)
    """How wide (metres) and how many turns a metre."""
    tight: float = 0.75
    """How much the ends of strands gather in locks."""
    loose: float = 0.0025
    guides: int = 520
    strands: int = 15000
    thick: float = 0.00055
    seed: int = 0
    spread: float = 0.16
    """How much strands differ in shade."""
    body: bool = True
    rough: float = 0.32
    clear: float = 0.070
    """How far beside the middle of the face hair hangs."""
    part: float = 0.0
    flat: bool = False
    """It lies on the skull, instead of springing from it."""


def hairline(front: float = 0.072, side: float = 0.030, back: float = -0.05, temple: float = 0.5) -> Field:
    """The scalp above a forehead, before and behind ears, down to the nape."""

    def inside(p: np.ndarray) -> np.ndarray:
        x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
        line = np.interp(y, (-0.10, -0.055, -0.028, 0.004, 0.022, 0.05), (front, front - 0.010, side, side - 0.012,
            0.0, back))  # fmt: skip
        line = line - temple * (x - 0.05).clip(0, 1) * (y < -0.03)
        return np.asarray(z > line)

    return inside


def parted(at: float = 0.012, back: float = 0.45, forward: float = 0.0) -> Field:
    """Combed to both sides of a line."""

    def comb(p: np.ndarray) -> np.ndarray:
        side = np.where(p[:, 0] > at, 1.0, -1.0)
        front = ((-p[:, 1] - 0.01) / 0.07).clip(0, 1)
        return np.stack(
            [side * (0.55 + 0.6 * front), back + 0.25 * front - forward * front, 0 * side - 0.05], 1
        )

    return comb


def drawn_to(at: tuple[float, float, float]) -> Field:
    """Combed to a knot."""
    return lambda p: np.asarray(at) - p


def even(value: float, spread: float = 0.0, seed: int = 5) -> Field:
    def length(p: np.ndarray) -> np.ndarray:
        return value * (1 + spread * np.random.default_rng(seed).uniform(-1, 1, len(p)))

    return length


def grow(f: Figure, style: Style, end: tuple[float, float, float] | None = None) -> Any:
    """Hair of a style; if there is an `end`, all of it goes there."""
    inner = np.array(f.head.inverted())
    turn = inner[:3, :3] / np.cbrt(np.linalg.det(inner[:3, :3]))

    def local(p: np.ndarray) -> np.ndarray:
        return np.asarray(p @ inner[:3, :3].T + inner[:3, 3])

    spots, ways = f.rooted(style.strands, style.where, style.seed)
    roots, ways = local(spots), ways @ turn.T
    rng = np.random.default_rng(style.seed)
    lead = rng.permutation(len(roots))[: style.guides]
    long = style.length(roots)
    paths = _guides(f, style, roots[lead], ways[lead], long[lead], end)
    near = _nearest(roots, roots[lead])
    base = paths[near]
    steps = base.shape[1]
    t = np.linspace(0, 1, steps)[None, :, None]
    off = (roots - roots[lead][near])[:, None]
    keep = 1 - style.tight * np.clip(t * 2.2, 0, 1) ** 0.8
    stray = rng.normal(size=(len(roots), 1, 3)) * style.loose * (0.3 + t)
    bent = rng.normal(size=(len(roots), 1, 3)) * style.loose * np.sin(np.pi * t) * 1.2
    line = base + off * keep + stray * np.clip(t * 4, 0, 1) + bent
    ends = rng.uniform(0.78, 1.0, (len(roots), 1))
    line = _cut(line, ends if end is None else np.ones_like(ends))
    if style.curl[0] or style.wave[0]:
        line = _curled(line, style, near, rng, f.head.to_scale().x)
    forward = np.array(f.head)
    world = line @ forward[:3, :3].T + forward[:3, 3]
    return strands(world, style.colour, style.thick, style.spread, style.rough)


def strands(
    lines: np.ndarray, colour: Colour, thick: float, spread: float = 0.16, rough: float = 0.32
) -> Any:
    """Curves through lines (n, steps, 3) of the world."""
    n, steps = lines.shape[:2]
    data = bpy.data.hair_curves.new("hair")
    data.add_curves([steps] * n)
    data.points.foreach_set("position", lines.astype(np.float32).ravel())
    radius = data.attributes.get("radius") or data.attributes.new("radius", "FLOAT", "POINT")
    taper = thick * (1 - 0.65 * np.linspace(0, 1, steps) ** 2)
    radius.data.foreach_set("value", np.tile(taper, n).astype(np.float32))
    data.materials.append(_hair(colour, spread, rough))
    made = bpy.data.objects.new("hair", data)
    bpy.context.scene.collection.objects.link(made)
    return made


def _hair(colour: Colour, spread: float, rough: float) -> Any:
    material = bpy.data.materials.new("hair")
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    shader = nodes.new("ShaderNodeBsdfHairPrincipled")
    shader.parametrization = "COLOR"
    shader.inputs["Roughness"].default_value = rough
    shader.inputs["Radial Roughness"].default_value = 0.45
    shader.inputs["Random Roughness"].default_value = 0.2
    info, ramp = nodes.new("ShaderNodeHairInfo"), nodes.new("ShaderNodeValToRGB")
    r, g, b = colour
    low, high = (linear((min(r * k, 1), min(g * k, 1), min(b * k, 1))) for k in (1 - spread, 1 + spread))
    ramp.color_ramp.elements[0].color, ramp.color_ramp.elements[1].color = (*low, 1), (*high, 1)
    links.new(info.outputs["Random"], ramp.inputs[0])
    links.new(ramp.outputs[0], shader.inputs["Color"])
    links.new(shader.outputs[0], nodes["Material Output"].inputs["Surface"])
    return material


def _guides(
    f: Figure, style: Style, roots: np.ndarray, ways: np.ndarray, long: np.ndarray, end: Any, steps: int = 26
) -> np.ndarray:
    """Lines that leave the scalp as combed, fall, and lie on the skull, the neck and the shoulders."""
    middle, radii = (np.asarray(v) for v in SKULLS[f.key])
    rng = np.random.default_rng(style.seed + 1)
    comb = style.comb(roots)
    comb = comb / (np.linalg.norm(comb, axis=1, keepdims=True) + 1e-9)
    comb -= ways * (comb * ways).sum(1, keepdims=True) * 0.9
    way = comb + style.lift * ways + 0.06 * rng.normal(size=comb.shape)
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    step = (long / (steps - 1))[:, None]
    full = 1 + style.off * rng.uniform(0.55, 1.1, (len(roots), 1))
    at, lines = roots.copy(), [roots]
    trunk = _trunk(f) if style.body else None
    for k in range(1, steps):
        pull = np.array((0, 0, -1.0)) * style.fall * step / 0.02
        if end is not None:
            pull = np.asarray(end) - at
            far = np.linalg.norm(pull, axis=1, keepdims=True)
            left = (steps - k) / steps
            step = far / (steps - k)
            pull = pull / (far + 1e-6) * (0.25 + 1.2 * (1 - left))
        way = way + pull
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        new = at + way * step
        e = (new - middle) / radii
        r = np.linalg.norm(e, axis=1, keepdims=True)
        ramp = min(k / 5, 1.0)
        outer = 1 + (full - 1) * ramp
        if end is None or k < steps - 3:
            new = np.where(r < outer, middle + e / (r + 1e-9) * outer * radii, new)
        low = new[:, 2] < 0.0
        q = new[:, :2] - (0, 0.012)
        d = np.linalg.norm(q, axis=1)
        push = low & (d < 0.075)
        new[push, :2] = (0, 0.012) + q[push] / (d[push, None] + 1e-9) * 0.075
        beside = (new[:, 2] < 0.062) & (new[:, 2] > -0.11) & (new[:, 1] < 0.0) & (end is None)
        beside &= (roots[:, 2] > new[:, 2] + 0.004) | (new[:, 1] < -0.03)
        clear = style.clear * np.interp(new[:, 2], (-0.11, -0.06, 0.0, 0.062), (0.75, 0.9, 1.0, 0.55))
        gap = np.where(np.abs(new[:, 0]) < clear, clear, np.abs(new[:, 0]))
        new[:, 0] = np.where(beside, np.where(roots[:, 0] < style.part, -1, 1) * gap, new[:, 0])
        if trunk is not None:
            new = _on(trunk, f, new)
        ahead = way
        way = new - at
        if style.flat:
            out = (new - middle) / radii**2
            out /= np.linalg.norm(out, axis=1, keepdims=True)
            lying = ahead - out * (ahead * out).sum(1, keepdims=True) * 0.9
            way = np.where((r < outer) & (new[:, 2:] > -0.02), lying, way)
        way /= np.linalg.norm(way, axis=1, keepdims=True) + 1e-9
        at = new
        lines.append(at)
    return np.stack(lines, 1)


def _trunk(f: Figure) -> BVHTree:
    index = f.names.index(f.cloth_of)
    faces = [list(p.vertices) for p in f.mesh.polygons if p.material_index == index]
    return BVHTree.FromPolygons([tuple(v.co) for v in f.mesh.vertices], faces)


def _on(trunk: BVHTree, f: Figure, local: np.ndarray) -> np.ndarray:
    """Not within clothes."""
    out = local.copy()
    back = f.head.inverted()
    for i in np.flatnonzero(local[:, 2] < -0.06):
        p = f.head @ type(f.head.translation)(local[i])
        spot, normal, _, _ = trunk.find_nearest(p, 0.12)
        if spot is None:
            continue
        if (p - spot).dot(normal) < 0.010:
            q = back @ (spot + 0.012 * normal)
            out[i] = q
    return out


def _nearest(p: np.ndarray, q: np.ndarray) -> np.ndarray:
    out = np.empty(len(p), int)
    for i in range(0, len(p), 2000):
        out[i : i + 2000] = ((p[i : i + 2000, None] - q[None]) ** 2).sum(-1).argmin(1)
    return out


def _cut(line: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Only the first part of each line, as finely divided."""
    n, steps = line.shape[:2]
    t = np.linspace(0, 1, steps)[None] * ends * (steps - 1)
    i = t.astype(int).clip(0, steps - 2)
    u = (t - i)[..., None]
    row = np.arange(n)[:, None]
    return np.asarray(line[row, i] * (1 - u) + line[row, i + 1] * u)


def _curled(
    line: np.ndarray, style: Style, near: np.ndarray, rng: np.random.Generator, size: float
) -> np.ndarray:
    """Waves in one plane and curls, the same for the strands of a lock; finer divided for it."""
    steps = line.shape[1]
    fine = steps * (3 if style.curl[0] else 2)
    t = np.linspace(0, steps - 1, fine)
    i = t.astype(int).clip(0, steps - 2)
    u = (t - i)[None, :, None]
    line = line[:, i] * (1 - u) + line[:, i + 1] * u
    along = np.gradient(line, axis=1)
    along /= np.linalg.norm(along, axis=2, keepdims=True) + 1e-9
    side = np.cross(along, np.array((0.3, 1.0, 0.2)))
    side /= np.linalg.norm(side, axis=2, keepdims=True) + 1e-9
    up = np.cross(along, side)
    gone = np.cumsum(np.linalg.norm(np.diff(line, axis=1, prepend=line[:, :1]), axis=2), axis=1)
    phase = rng.uniform(0, 6.3, style.guides)[near][:, None]
    speed = rng.uniform(0.85, 1.15, style.guides)[near][:, None]
    grown = np.clip(gone / 0.05, 0, 1)
    wide, turns = style.wave
    out = line + (wide * grown * np.sin(6.283 * turns * speed * gone + phase))[..., None] * side
    wide, turns = style.curl
    a = 6.283 * turns * speed * gone + phase
    wide = wide * rng.uniform(0.7, 1.2, style.guides)[near][:, None]
    return np.asarray(
        out + (wide * grown)[..., None] * (np.cos(a)[..., None] * side + np.sin(a)[..., None] * up)
    )

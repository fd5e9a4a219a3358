"""Faces for portraits: skin with pores, lips and lines, eyes that shine, and the forms of other faces.

Places are in the head's own space (see body.py); colours are sRGB.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import bpy
import numpy as np
from data.people.makeup import located, mixed, patch, spots_of
from data.people.wardrobe import Figure
from data.stage import Colour

Skin = Callable[[np.ndarray, np.ndarray], np.ndarray]


def smoothed(f: Figure, low: float, fine: int = 1) -> None:
    """Rounder flesh and cloth above height `low`; what is lower is taken away."""
    import bmesh  # there once bpy is

    work = bmesh.new()
    work.from_mesh(f.mesh)
    gone = [g for g in work.faces if max(v.co.z for v in g.verts) < low]
    bmesh.ops.delete(work, geom=gone, context="FACES")
    bmesh.ops.remove_doubles(work, verts=work.verts, dist=2e-5)
    work.to_mesh(f.mesh)
    work.free()
    if f.mesh.has_custom_normals:
        f.mesh.attributes.remove(f.mesh.attributes["custom_normal"])
    thing = next(o for o in bpy.data.objects if o.data == f.mesh)
    soft = thing.modifiers.new("soft", "SUBSURF")
    soft.levels = soft.render_levels = fine
    soft.boundary_smooth = "PRESERVE_CORNERS"
    bpy.context.view_layer.update()
    made = bpy.data.meshes.new_from_object(thing.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    thing.modifiers.remove(soft)
    thing.data = made
    f.mesh = made
    made.shade_smooth()


def formed(f: Figure, *bumps: tuple[tuple[float, float, float], float, tuple[float, float, float]]) -> None:
    """Move the flesh about spots (on both sides) within a radius by so much; x is away from the middle."""
    index = f.names.index(f.skin_of)
    used = np.array(sorted({v for p in f.mesh.polygons if p.material_index == index for v in p.vertices}))
    flat = np.empty(3 * len(f.mesh.vertices), np.float32)
    f.mesh.vertices.foreach_get("co", flat)
    at = flat.reshape(-1, 3).astype(float)
    inner, outer = np.array(f.head.inverted()), np.array(f.head)
    p = at[used] @ inner[:3, :3].T + inner[:3, 3]
    side = np.sign(p[:, :1])
    q = p * np.concatenate([side, np.ones((len(p), 2))], 1)
    for spot, reach, way in bumps:
        d = np.linalg.norm(q - np.asarray(spot), axis=1) / reach
        much = np.where(d < 1, (1 - d**2) ** 2, 0)[:, None]
        q = q + much * np.asarray(way)
    p = q * np.concatenate([side, np.ones((len(p), 2))], 1)
    at[used] = p @ outer[:3, :3].T + outer[:3, 3]
    f.mesh.vertices.foreach_set("co", at.astype(np.float32).ravel())
    f.mesh.update()


def finer(f: Figure, name: str, side: int) -> None:
    """The picture of a material is `side` px wide, smooth."""
    from PIL import Image

    image = f.texture(name)
    wide, high = image.size
    pixels = np.empty(wide * high * 4, np.float32)
    image.pixels.foreach_get(pixels)
    rows = [
        np.asarray(
            Image.fromarray(np.ascontiguousarray(c)).resize(
                (side, side * high // wide), Image.Resampling.BICUBIC
            )
        )
        for c in np.moveaxis(pixels.reshape(high, wide, 4), -1, 0)
    ]
    image.scale(side, side * high // wide)
    image.pixels.foreach_set(np.stack(rows, -1).clip(0, 1).astype(np.float32).ravel())
    image.update()
    image.pack()


def faced(f: Figure, colour: Skin, height: Callable[[np.ndarray], np.ndarray] | None = None, side: int = 1024,
    shine: float = 0.42, deep: float = 1.0) -> None:  # fmt: skip
    """The face repainted by `colour` and uneven by `height` (metres); it lets light in as skin does."""
    finer(f, f.skin_of, side)
    with f.painted(f.skin_of) as picture:
        seen, at = located(f, f.skin_of, *picture.shape[:2])
        inner = np.array(f.head.inverted())
        spots = at[seen] @ inner[:3, :3].T + inner[:3, 3]
        picture[seen, :3] = colour(spots, picture[seen, :3])
        lift = np.zeros(picture.shape[:2], np.float32)
        if height is not None:
            lift[seen] = height(spots)
    image = bpy.data.images.new("lines", picture.shape[1], picture.shape[0], float_buffer=True)
    grey = np.ones((*lift.shape, 4), np.float32)
    grey[..., :3] = lift[::-1, :, None]
    image.pixels.foreach_set(grey.ravel())
    image.colorspace_settings.name = "Non-Color"
    image.pack()
    for name, lines in ((f.skin_of, image), (f.cloth_of, None)):
        fleshy(bpy.data.materials[name], lines, shine, deep, name == f.skin_of)


def fleshy(material: Any, lines: Any, shine: float, deep: float, skin: bool) -> None:
    nodes, links = material.node_tree.nodes, material.node_tree.links
    shader = nodes["Principled BSDF"]
    inputs = shader.inputs
    for name in ("Normal", "Roughness", "Specular IOR Level"):
        for link in list(inputs[name].links):
            links.remove(link)
    where, pores, bump = (nodes.new(f"ShaderNode{n}") for n in ("TexCoord", "TexNoise", "Bump"))
    links.new(where.outputs["Object"], pores.inputs["Vector"])
    pores.inputs["Scale"].default_value, pores.inputs["Detail"].default_value = (520, 3) if skin else (900, 2)
    bump.inputs["Strength"].default_value = 0.22 if skin else 0.5
    bump.inputs["Distance"].default_value = 0.0012
    links.new(pores.outputs["Fac"], bump.inputs["Height"])
    links.new(bump.outputs["Normal"], inputs["Normal"])
    if lines is not None:
        texture, carve = nodes.new("ShaderNodeTexImage"), nodes.new("ShaderNodeBump")
        texture.image = lines
        carve.inputs["Strength"].default_value, carve.inputs["Distance"].default_value = 1.0, 1.0
        links.new(texture.outputs["Color"], carve.inputs["Height"])
        links.new(bump.outputs["Normal"], carve.inputs["Normal"])
        links.new(carve.outputs["Normal"], inputs["Normal"])
    if not skin:
        inputs["Roughness"].default_value, inputs["Specular IOR Level"].default_value = 0.85, 0.15
        return
    inputs["Roughness"].default_value, inputs["Specular IOR Level"].default_value = shine, 0.42
    inputs["Subsurface Weight"].default_value = 0.28 * deep
    inputs["Subsurface Radius"].default_value = (1.0, 0.35, 0.18)
    inputs["Subsurface Scale"].default_value = 0.006


EYES = {"R8": (0.0334, 0.0161), "R7": (0.0314, 0.0240), "R3": (0.0306, 0.0083)}
MOUTHS = {"R8": -0.047, "R7": -0.0390, "R3": -0.0620}
"""Base -> how far from the middle and how high the pupils are; how high the lips."""


def irises(f: Figure, colour: Colour, size: float = 0.0068, glint: float = 1.0) -> Skin:
    """Eyes of a colour, with pupils and a light in them."""
    x0, z0 = EYES[f.key]

    def paint(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        front = p[:, 1] < -0.05
        for side in (-1, 1):
            x, z = p[:, 0] - side * x0, p[:, 2] - z0
            r = np.hypot(x, z) / size
            luma = rgb.mean(1)
            inside = front * np.clip((1.12 - r) / 0.22, 0, 1) * np.clip((0.012 - np.abs(z)) / 0.004, 0, 1)
            shade = 0.55 + 0.75 * np.clip(luma / 0.45, 0, 1.3) * (
                0.72 + 0.28 * np.cos(14 * np.arctan2(z, x)) ** 2
            )
            shade *= np.where(r > 0.8, 0.62, 1.0) * np.where(z > 0.4 * size, 0.7, 1.05)
            new = shade[:, None] * np.asarray(colour)
            rgb = mixed(rgb, 0, 0 * inside) * (1 - 0.9 * inside[:, None]) + 0.9 * inside[:, None] * new
            rgb = mixed(rgb, (0.015, 0.012, 0.012), inside * np.clip((0.46 - r) / 0.12, 0, 1))
            g = np.hypot(x - 0.36 * size * -1, z - 0.36 * size) / (0.34 * size)
            rgb = mixed(rgb, (1.0, 1.0, 1.0), front * glint * np.clip((1 - g) / 0.4, 0, 1))
        return rgb

    return paint


def freckles(much: float = 1.0, seed: int = 0, low: float = 0.005) -> Skin:
    rng = np.random.default_rng(seed)
    n = round(260 * much)
    at = np.stack([rng.normal(0, 0.030, n), rng.normal(-0.006, 0.017, n)], 1)
    size = rng.uniform(0.0008, 0.0019, n)
    dark = rng.uniform(0.15, 0.55, n)

    def paint(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        face = np.flatnonzero((p[:, 1] < -0.03) & (np.abs(p[:, 2]) < 0.06))
        q = p[face][:, (0, 2)] + (0, low)
        x0, z0 = 0.0315, 0.021
        eye = np.hypot((np.abs(q[:, 0]) - x0) / 0.018, (q[:, 1] - z0) / 0.010) < 1
        lips = np.hypot(q[:, 0] / 0.028, (q[:, 1] + 0.042) / 0.011) < 1
        amount = np.zeros(len(q))
        for (x, z), s, d in zip(at, size, dark, strict=True):
            near = (np.abs(q[:, 0] - x) < 3 * s) & (np.abs(q[:, 1] - z) < 3 * s)
            amount[near] = np.maximum(amount[near], d * np.exp(-((q[near] - (x, z)) ** 2).sum(1) / s**2))
        amount[eye | lips] = 0
        out = rgb.copy()
        out[face] = rgb[face] * (1 - amount[:, None] * np.array((0.38, 0.62, 0.74)))
        return out

    return paint


def scalp(where: Callable[[np.ndarray], np.ndarray], colour: Colour) -> Skin:
    """The roots of hair."""

    def paint(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        down = p - (0, 0, 0.006)
        much = 0.5 * where(p) + 0.5 * where(down)
        return mixed(rgb, np.asarray(colour) * 0.7, 0.9 * much)

    return paint


def stubble(colour: Colour, much: float) -> Skin:
    """A beard shaved this morning."""

    def paint(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
        jaw = np.clip((-0.016 - 0.35 * (0.062 - x).clip(0, 1) - z) / 0.012, 0, 1) * np.clip(
            (0.0 - y) / 0.03, 0, 1
        )
        lips = np.hypot(x / 0.030, (z + 0.040) / 0.0105) < 1
        dots = 0.65 + 0.35 * spots_of(p, 0.0012, 8)
        return mixed(rgb, np.asarray(colour) * 0.6, much * jaw * ~lips * dots * (z > -0.1))

    return paint


def mouth(colour: Colour, much: float = 0.5, at: tuple[float, float, float] = (0, -0.1, -0.0415),
    wide: float = 0.027) -> Skin:  # fmt: skip
    def paint(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        lips = (
            np.clip(1.3 - np.hypot(p[:, 0] / wide, (p[:, 2] - at[2]) / 0.011), 0, 0.5) * 2 * (p[:, 1] < -0.05)
        )
        red = ((rgb[:, 0] - rgb[:, 1]) / (rgb[:, 0] + 0.05) - 0.18).clip(0, 0.2) / 0.2
        return mixed(rgb, np.asarray(colour), much * lips * red)

    return paint


def flush(much: float = 0.25, colour: Colour = (0.85, 0.35, 0.30)) -> Skin:
    """Red cheeks and nose."""

    def paint(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        cheeks = patch(p, (0.045, -0.075, -0.008), (0.026, 0.05, 0.020), 0.9) * (p[:, 1] < -0.03)
        nose = patch(p, (0, -0.11, -0.008), (0.014, 0.03, 0.014), 0.9)
        return mixed(rgb, rgb * np.asarray(colour) * 1.15, much * np.maximum(cheeks, 0.6 * nose))

    return paint


def lines(p: np.ndarray, eyes: float) -> np.ndarray:
    """How deep the lines of an old face are, 0 .. 1; `eyes` is how high those are."""
    p = p + np.array((0, 0, 0.0205 - eyes))
    x, z, front = np.abs(p[:, 0]), p[:, 2], np.clip((-0.02 - p[:, 1]) / 0.03, 0, 1)
    wob = 0.0016 * spots_of(p, 0.018, 3)

    def crease(d: np.ndarray, wide: float, fade: np.ndarray) -> np.ndarray:
        return np.asarray(np.exp(-((d / wide) ** 2)) * fade)

    def span(v: np.ndarray, low: float, high: float, soft: float) -> np.ndarray:
        return np.asarray(np.clip((v - low) / soft, 0, 1) * np.clip((high - v) / soft, 0, 1))

    out = np.zeros(len(p))
    for k, h in enumerate((0.054, 0.064, 0.074, 0.083)):  # forehead
        d = z - h + wob + 0.006 * (x / 0.05) ** 2 - 0.003 * np.cos(70 * x + k)
        out = np.maximum(out, crease(d, 0.0016, 0.8 * span(x, -1, 0.052, 0.02)))
    fold = x - np.interp(z, (-0.062, -0.045, -0.03, -0.012, 0.0), (0.034, 0.0345, 0.0315, 0.023, 0.0175))
    out = np.maximum(out, crease(fold + wob, 0.0022, 1.0 * span(z, -0.064, 0.002, 0.012)))
    for k in range(5):  # crow's feet
        a = -0.62 + 0.31 * k
        d = (z - 0.018) - np.sin(a) * (x - 0.048) * 1.0
        out = np.maximum(out, crease(d + 0.5 * wob, 0.0011, 0.8 * span(x, 0.050, 0.070, 0.006)))
    for h, r in ((0.0075, 0.020), (0.0025, 0.024)):  # below the eyes
        d = z - h - 0.006 * ((x - 0.032) / r) ** 2
        out = np.maximum(out, crease(d + 0.4 * wob, 0.0014, 0.7 * span(x, 0.032 - r * 0.9, 0.032 + r, 0.008)))
    out = np.maximum(out, crease(x - 0.0055 - 0.05 * (z - 0.04), 0.0012, 0.3 * span(z, 0.026, 0.048, 0.006)))
    jowl = x - np.interp(z, (-0.09, -0.06), (0.042, 0.036))
    out = np.maximum(out, crease(jowl, 0.003, 0.6 * span(z, -0.088, -0.056, 0.012)))
    for k in range(9):  # of the lips
        d = x - 0.0045 * k - 0.002 + 0.25 * wob
        out = np.maximum(out, crease(d, 0.0006, 0.4 * span(z, -0.034, -0.026, 0.003) * (x < 0.03)))
    return np.asarray(out * front)


def old(base: str, deep: float = 1.0) -> tuple[Skin, Callable[[np.ndarray], np.ndarray]]:
    """Lines, spots, pale lips; colours and heights."""
    eyes = EYES[base][1]

    def paint(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        grey = rgb.mean(1, keepdims=True)
        rgb = rgb + 0.18 * (grey * (1.06, 1.0, 0.95) - rgb)
        blotch = np.clip(spots_of(p, 0.006, 7) - 0.55, 0, 1) * np.clip((p[:, 2] + 0.02) / 0.05, 0, 1)
        rgb = rgb * (1 - 0.22 * blotch[:, None] * np.array((0.5, 0.9, 1.1)))
        rgb = rgb * (1 + 0.05 * spots_of(p, 0.012, 9)[:, None] * np.array((0.4, 1, 1)))
        brow = patch(p, (0.034, -0.09, eyes + 0.0145), (0.032, 0.06, 0.010), 0.5)
        dark = np.clip((0.62 - rgb.mean(1)) / 0.2, 0, 1)
        rgb = mixed(rgb, (0.80, 0.79, 0.77), 0.85 * brow * dark)
        cut = lines(p, eyes)[:, None] * deep
        return np.asarray(rgb * (1 - cut * np.array((0.30, 0.42, 0.46))))

    def height(p: np.ndarray) -> np.ndarray:
        return np.asarray(-0.0016 * deep * lines(p, eyes) + 0.00022 * spots_of(p, 0.0035, 5))

    return paint, height


def all_of(*skins: Skin) -> Skin:
    def paint(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        for skin in skins:
            rgb = skin(p, rgb)
        return rgb

    return paint

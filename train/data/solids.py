"""Signed distance functions of simple solids, and their picture: what drawn.py puts its things together from.

Sphere-traced from a slightly raised viewpoint and shaded like the rest of the library (soft light from the upper left,
a little gloss). Coordinates: x right, y up, z towards the viewer; a thing is about 2 high.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

Solid = Callable[[np.ndarray], np.ndarray]
Part = tuple[tuple[float, float, float], Solid]


def norm(*axes: np.ndarray) -> np.ndarray:
    return np.sqrt(sum(a * a for a in axes))


def ball(x: float, y: float, z: float, r: float, sx: float = 1.0, sy: float = 1.0, sz: float = 1.0) -> Solid:
    """A sphere, stretched along the axes."""
    small = min(sx, sy, sz)
    return lambda p: (norm((p[:, 0] - x) / sx, (p[:, 1] - y) / sy, (p[:, 2] - z) / sz) - r) * small


def box(x: float, y: float, z: float, a: float, b: float, c: float, soft: float = 0.05) -> Solid:
    """Half sides a, b, c; edges rounded by `soft`."""

    def distance(p: np.ndarray) -> np.ndarray:
        q = np.abs(p - np.asarray([x, y, z])) - (np.asarray([a, b, c]) - soft)
        return norm(*np.maximum(q, 0).T) + np.minimum(q.max(axis=1), 0) - soft

    return distance


def round_thing(
    x: float, low: float, high: float, z: float, r0: float, r1: float, soft: float = 0.04
) -> Solid:
    """Cylinder or cone: radius r0 at y = low, r1 at y = high."""
    slope = math.cos(math.atan2(abs(r0 - r1), high - low))

    def distance(p: np.ndarray) -> np.ndarray:
        k = np.clip((p[:, 1] - low) / (high - low), 0, 1)
        side = (norm(p[:, 0] - x, p[:, 2] - z) - (r0 + (r1 - r0) * k) + soft) * slope
        ends = np.abs(p[:, 1] - (low + high) / 2) - (high - low) / 2 + soft
        return norm(np.maximum(side, 0), np.maximum(ends, 0)) + np.minimum(np.maximum(side, ends), 0) - soft

    return distance


def ring(x: float, y: float, z: float, big: float, small: float, flat: bool = True) -> Solid:
    """A torus, lying (`flat`) or facing the viewer."""
    u, v = (2, 1) if flat else (1, 2)
    c = (x, y, z)
    return lambda p: norm(norm(p[:, 0] - x, p[:, u] - c[u]) - big, p[:, v] - c[v]) - small


def without(solid: Solid, hole: Solid) -> Solid:
    return lambda p: np.maximum(solid(p), -hole(p))


def melt(a: Solid, b: Solid, k: float) -> Solid:
    """Smooth union."""

    def distance(p: np.ndarray) -> np.ndarray:
        da, db = a(p), b(p)
        h = np.clip(0.5 + 0.5 * (db - da) / k, 0, 1)
        return db + (da - db) * h - k * h * (1 - h)

    return distance


def pyramid() -> Solid:
    def distance(p: np.ndarray) -> np.ndarray:
        side = np.maximum(np.abs(p[:, 0]), np.abs(p[:, 2]))
        return np.maximum((side + 0.6 * p[:, 1] - 1.0) * 0.72, -p[:, 1])

    return distance


def render(parts: list[Part], side: int = 320, yaw: float = 24, pitch: float = 17) -> Image.Image:
    """RGBA picture, about `side` px: sphere tracing with parallel rays."""
    a, b = math.radians(yaw), math.radians(pitch)
    turn = np.asarray([[math.cos(a), 0, math.sin(a)], [0, 1, 0], [-math.sin(a), 0, math.cos(a)]])
    turn = turn @ np.asarray([[1, 0, 0], [0, math.cos(b), math.sin(b)], [0, -math.sin(b), math.cos(b)]])
    grid = (np.arange(side) + 0.5) / side * 4 - 2
    xx, yy = np.meshgrid(grid, -grid)
    origin = np.stack([xx, yy, np.full_like(xx, 4.0)], -1).reshape(-1, 3) @ turn.T + np.asarray([0, 1.1, 0])
    ray = turn @ np.asarray([0, 0, -1.0])

    def nearest(p: np.ndarray) -> np.ndarray:
        out: np.ndarray = np.min([f(p) for _, f in parts], axis=0)
        return out

    far = np.zeros(len(origin))
    alive, closest = np.arange(len(origin)), np.full(len(origin), 9.0)
    for _ in range(64):
        d = nearest(origin[alive] + far[alive, None] * ray)
        closest[alive] = np.minimum(closest[alive], d)
        far[alive] += 0.9 * d
        alive = alive[(d > 0.002) & (far[alive] < 8)]
        if not len(alive):
            break
    hit = closest < 0.01
    p = (origin + far[:, None] * ray)[hit]
    owner = np.argmin([f(p) for _, f in parts], axis=0)
    e = 0.01
    normal = np.stack([nearest(p + e * axis) - nearest(p - e * axis) for axis in np.eye(3)], -1)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-9
    light, view = turn @ np.asarray([-0.5, 0.72, 0.48]), -ray
    open_sky = np.clip(np.mean([nearest(p + s * normal) / s for s in (0.08, 0.25)], axis=0), 0, 1)
    lit = np.clip(normal @ light, 0, 1)
    half = (light + view) / np.linalg.norm(light + view)
    gloss = 0.22 * np.clip(normal @ half, 0, 1) ** 30
    rim = 0.10 * (1 - np.clip(normal @ view, 0, 1)) ** 3
    level = (0.50 + 0.18 * normal[:, 1] + 0.52 * lit) * (0.62 + 0.38 * open_sky)
    base = np.asarray([c for c, _ in parts])[owner]
    tint = np.asarray([1.0, 1.0, 1.0]) + (1 - level[:, None]).clip(0, 1) * np.asarray([-0.03, -0.04, 0.06])
    colour = base * level[:, None] * tint + gloss[:, None] + rim[:, None]
    out = np.zeros((side * side, 4))
    out[hit, :3], out[hit, 3] = colour.clip(0, 1), 1
    premultiplied = Image.fromarray((out.reshape(side, side, 4) * 255 + 0.5).astype(np.uint8)).convert("RGBa")
    image = premultiplied.resize((side // 2, side // 2), Image.Resampling.BOX).convert("RGBA")
    return image.crop(image.getchannel("A").point(lambda v: 255 * (v > 12)).getbbox())


def write(things: dict[str, list[Part]], folder: Path) -> dict[str, Path]:
    """Draw those of `things` that are not there yet; the file of each."""
    folder.mkdir(parents=True, exist_ok=True)
    out = {}
    for name, parts in things.items():
        out[name] = folder / f"{name.replace(' ', '-')}.png"
        if not out[name].exists():
            render(parts, 480).save(out[name])
    return out


def sheet(things: dict[str, list[Part]]) -> Image.Image:
    """All of them, eight in a row."""
    pictures = [render(parts, 320) for parts in things.values()]
    out = Image.new("RGB", (8 * 170, -(-len(pictures) // 8) * 170), (120, 130, 140))
    for k, picture in enumerate(pictures):
        out.paste(picture, (k % 8 * 170 + 5, k // 8 * 170 + 5), picture)
    return out

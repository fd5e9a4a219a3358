"""What small animals are made of: flesh, feathers, hairs, fins, jointed legs and eyes.

Animals face +x and are turned as a whole; y to their left, z up.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import bpy  # isort: skip
import numpy as np
from data.goods.craft import At, Colour, Craft, Points, blend, ease, ripple, spline

FACING = 205.0
"""Turned to the left and a bit towards the viewer."""

Hue = Callable[[Points], Points]
BLACK: Colour = (0.012, 0.011, 0.010)


def limb(rows: Any, n: int = 40, sides: int = 28) -> Points:
    """Rings about a spine of (x, y, z, radius) or (x, y, z, height, width)."""
    line = spline([(*r, r[3]) if len(r) == 4 else r for r in rows], n)
    centre, size = line[:, :3], np.maximum(line[:, 3:], 0.002)
    along = np.gradient(centre, axis=0)
    along /= np.linalg.norm(along, axis=1)[:, None] + 1e-9
    side = np.tile((0.0, 1.0, 0.0), (n, 1))
    side[np.abs(along[:, 1]) > 0.85] = (1, 0, 0)
    side -= along * (side * along).sum(1)[:, None]
    side /= np.linalg.norm(side, axis=1)[:, None]
    up = np.cross(along, side)
    a = np.linspace(0, 2 * np.pi, sides, endpoint=False)[None, :, None]
    rings = size[:, 1, None, None] * np.cos(a) * side[:, None] + size[:, 0, None, None] * np.sin(a) * up[:,
        None]  # fmt: skip
    caps = []
    for end, sign in ((0, -1), (-1, 1)):
        far = centre[end] + sign * along[end] * size[end].min() * 0.5
        caps.append(np.stack([far + 0 * rings[end], far * 0.5 + centre[end] * 0.5 + 0.75 * rings[end]]))
    return np.concatenate([caps[0], centre[:, None] + rings, caps[1][::-1]])


def orb(at: At, size: float | At, fine: int = 20) -> Points:
    """An ellipsoid."""
    a = np.linspace(-np.pi / 2, np.pi / 2, fine)[:, None]
    b = np.linspace(0, 2 * np.pi, 2 * fine, endpoint=False)[None]
    return np.stack([np.cos(a) * np.cos(b), np.cos(a) * np.sin(b), np.sin(a) + 0 * b],
        -1) * size + np.asarray(at)  # fmt: skip


def flip(rows: Any) -> Any:
    """On the other side."""
    return [(r[0], -r[1], *r[2:]) for r in rows]


def both(rows: Any, n: int = 24) -> list[Points]:
    return [limb(rows, n), limb(flip(rows), n)]


def flesh(
    c: Craft, limbs: list[Points], hue: Hue | None, material: Any, cell: float = 0.022, soft: int = 10
) -> Any:
    """One skin over all limbs."""
    points, faces = [], []
    for p in limbs:
        n, m = p.shape[:2]
        i, j = np.meshgrid(np.arange(n - 1), np.arange(m), indexing="ij")
        k, first = (j + 1) % m, sum(map(len, points))
        faces.append(np.stack([i * m + j, i * m + k, (i + 1) * m + k, (i + 1) * m + j], -1).reshape(-1,
            4) + first)  # fmt: skip
        points.append(p.reshape(-1, 3))
    data = bpy.data.meshes.new("flesh")
    data.from_pydata(np.concatenate(points).tolist(), [], np.concatenate(faces).tolist())
    raw = bpy.data.objects.new("flesh", data)
    bpy.context.scene.collection.objects.link(raw)
    weld = raw.modifiers.new("weld", "WELD")
    weld.merge_threshold = 1e-5
    skin = raw.modifiers.new("skin", "REMESH")
    skin.mode, skin.voxel_size, skin.use_smooth_shade = "VOXEL", cell, True
    smooth = raw.modifiers.new("smooth", "SMOOTH")
    smooth.factor, smooth.iterations = 0.5, soft
    bpy.context.view_layer.update()
    made = bpy.data.meshes.new_from_object(raw.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(raw)
    if hue is not None:
        c.painted(made, hue(spots(made)))
    return c.put(made, material)


def spots(data: Any, what: str = "co") -> Points:
    """Where the corners of a mesh are, or their normals."""
    out = np.empty(3 * len(data.vertices), np.float32)
    data.vertices.foreach_get(what, out)
    return out.reshape(-1, 3).astype(float)


def cards(
    c: Craft, base: Points, mid: Points, tip: Points, normal: Points, wide: Any, hue: Any, material: Any,
    sharp: float = 4.0, cup: float = 0.25, fine: tuple[int, int] = (9, 5), root: float = 6.0,
) -> Any:  # fmt: skip
    """Feathers, scales or leaves bent from `base` by `mid` to `tip`; `hue`: one colour each, or of (which, along,
    across)."""
    u, v = np.linspace(0, 1, fine[0])[None, :, None, None], np.linspace(-1, 1, fine[1])[None, None, :, None]
    base, mid, tip, normal = (np.asarray(q, float)[:, None, None] for q in (base, mid, tip, normal))
    p = base * (1 - u) * (1 - 2 * u) + mid * 4 * u * (1 - u) + tip * u * (2 * u - 1)
    side = np.cross(normal, tip - base)
    side /= np.linalg.norm(side, axis=-1, keepdims=True) + 1e-9
    half = np.reshape(wide, (-1, 1, 1, 1)) / 2 * np.minimum(1, 0.02 + root * u) ** 0.6 * (1.0005
        - u**sharp) ** 0.6  # fmt: skip
    p = p + side * v * half - normal * cup * half * v**2
    if callable(hue):
        colour = hue(np.linspace(0, 1, len(base))[:, None, None], u[..., 0], v[..., 0])
    else:
        grey = (0.70 + 0.34 * np.minimum(1, 1.6 * u)) * (1 - 0.22 * v**2) * (1.0 - 0.14 * u**5)
        colour = np.asarray(hue)[:, None, None] * grey
    colour = np.broadcast_to(colour, p.shape).reshape(-1, 3)
    return c.grid(p, material, lambda _: colour)


def plumage(
    c: Craft, thing: Any, n: int, long: Any, hue: Hue, flow: Any, material: Any, wide: float = 0.6,
    lift: float = 0.10, seed: int = 1, vary: float = 0.10, sharp: float = 4.0,
) -> None:  # fmt: skip
    """Small feathers all over `thing` that point along `flow`, `long` each (a number or of the place)."""
    rng = np.random.default_rng(seed)
    p, up = spots(thing.data), spots(thing.data, "normal")
    pick = rng.permutation(len(p))[:n]
    p, up = p[pick], up[pick]
    size = (long(p) if callable(long) else np.full(len(p), long)) * rng.uniform(0.8, 1.2, len(p))
    p, up, size = p[size > 0.004], up[size > 0.004], size[size > 0.004]
    way = np.array(flow(p) if callable(flow) else np.tile(flow, (len(p), 1)), float) + rng.normal(0, 0.12,
        p.shape)  # fmt: skip
    way -= up * (way * up).sum(1)[:, None]
    way /= np.linalg.norm(way, axis=1)[:, None] + 1e-9
    size = size[:, None]
    colour = np.clip(hue(p) * (1 + rng.normal(0, vary, (len(p), 1))), 0, 1)
    mid = p + way * size * 0.5 + up * size * lift
    cards(c, p, mid, p + way * size + up * size * 0.5 * lift, up, wide * size, colour, material, sharp,
        fine=(5, 3))  # fmt: skip


def hairs(c: Craft, thing: Any, n: int, long: Any, hue: Hue, seed: int = 1, wide: float = 0.16, lift: float = 0.7,
        flow: At = (-1, 0, 0.1)) -> None:  # fmt: skip
    plumage(c, thing, n, long, hue, flow, c.stuff(None, 0.6, sheen=0.3), wide, lift, seed, 0.2, 1.5)


def flat(colour: Colour, other: Colour | None = None, scale: float = 8.0) -> Hue:
    return lambda p: blend(colour, other or colour, 0.5 + 0.5 * ripple(p, scale, 5))


def jointed(c: Craft, points: Any, radii: Any, skin: Any, hue: Hue | None = None) -> None:
    """A leg of straight parts."""
    for i, (a, b) in enumerate(pairwise(points)):
        a, b = np.array(a, float), np.array(b, float)
        r, q = radii[i], radii[i + 1]
        c.grid(limb([(*a, 0.85 * r), (*(a * 0.6 + b * 0.4), 1.1 * r), (*b, 0.8 * q)], 14, 12), skin, hue,
            wrap=True)  # fmt: skip


def toes(foot: At, way: float, long: float, r: float, spread: float = 0.55, n: int = 4,
        pad: float = 1.0) -> list[Points]:  # fmt: skip
    """Toes that point about `way` (radians)."""
    out = []
    for a in np.linspace(-spread, spread, n):
        d = np.array((math.cos(way + a), math.sin(way + a), 0)) * long
        f = np.array(foot)
        out.append(limb([(*f, r), (*(f + 0.5 * d + (0, 0, 0.3 * r)), 0.8 * r), (*(f + 0.92 * d), 0.65 * r * pad),
            (*(f + d), 0.5 * r * pad)], 10, 12))  # fmt: skip
    return out


def eye(c: Craft, at: At, r: float, iris: Colour = (0.03, 0.015, 0.008), pupil: float = 0.5,
        look: At = (0.35, 1, 0.1)) -> None:  # fmt: skip
    """A glossy eye, and one on the other side."""
    shine = c.stuff(None, 0.04, coat=1.0)
    for side in (1, -1):
        way = np.array((look[0], look[1] * side, look[2]))
        way /= np.linalg.norm(way)

        def paint(p: Points, way: Points = way) -> Points:
            a = np.arccos(np.clip(p @ way, -1, 1))
            ring = blend(iris, (0.5 * iris[0], 0.5 * iris[1], 0.5 * iris[2]), ease(0.5, 0.9, a))
            return blend(blend((0.002, 0.002, 0.002), ring, ease(pupil - 0.06, pupil + 0.06, a)),
                (0.01, 0.008, 0.006), ease(0.95, 1.1, a))  # fmt: skip

        c.ball(shine, None, paint, 20, at=(at[0], at[1] * side, at[2]), size=r)
        glint = c.stuff((1, 1, 1), 0.5, glow=1.0)
        up = np.add(way, (0.15, 0.1 * side, 0.42))
        g = np.array(at) * (1, side, 1) + r * 0.93 * up / np.linalg.norm(up)
        c.ball(glint, None, None, 8, at=tuple(g), size=0.17 * r)


def blade(lead: Any, trail: Any, thick: float, n: int = 24, sides: int = 16) -> Points:
    """A fin between two edges."""
    a, b = spline(lead, n), spline(trail, n)
    chord = b - a
    up = np.cross(np.gradient((a + b) / 2, axis=0), chord)
    up /= np.linalg.norm(up, axis=1)[:, None] + 1e-9
    t = np.linspace(0, 2 * np.pi, sides, endpoint=False)[None, :, None]
    along = 0.5 - 0.5 * np.cos(t)
    lens = np.sin(t) * (1 - 0.55 * along)
    fade = np.linspace(1, 0.35, n)[:, None, None]
    return a[:, None] + along * chord[:, None] + thick * fade * lens * up[:, None]


def pair(c: Craft, lead: Any, trail: Any, thick: float, material: Any, hue: Hue, n: int = 24) -> None:
    for s in (1, -1):
        c.grid(blade([(x, y * s, z) for x, y, z in lead], [(x, y * s, z) for x, y, z in trail], thick, n), material,
            hue, wrap=True)  # fmt: skip


def cells(p: Points, sites: Points) -> tuple[Points, Points]:
    """The nearest site of each point, and how far the next cell is."""
    best, second = np.full(len(p), 9.0), np.full(len(p), 9.0)
    which = np.zeros(len(p), int)
    for k, s in enumerate(sites):
        d = np.linalg.norm(p - s, axis=1)
        second = np.minimum(second, np.maximum(d, best))
        which, best = np.where(d < best, k, which), np.minimum(d, best)
    return which, second - best


def middle(rows: Any) -> Callable[[Points], Points]:
    """How high above the spine a point is, in radii, of a body along x."""
    line = spline([(r[0], r[2], r[3]) for r in rows], 80)
    line = line[np.argsort(line[:, 0])]
    return lambda p: (p[:, 2] - np.interp(p[:, 0], line[:, 0], line[:, 1])) / np.interp(p[:, 0], line[:, 0],
        line[:, 2])  # fmt: skip


def wet(c: Craft, rough: float = 0.25, coat: float = 0.5) -> Any:
    return c.stuff(None, rough, coat=coat, bump=0.06, grain=30)


def fin(c: Craft, base: Any, rim: Any, colour: Colour, edge: Colour, material: Any, rays: int = 16,
        at: float = 0.85, wave: float = 0.02) -> None:  # fmt: skip
    """A thin fin with rays from the line `base` to the line `rim`."""
    n, m = 6 * rays, 12
    a, b = spline(base, n)[:, None], spline(rim, n)[:, None]
    u, v = np.linspace(0, 1, n)[:, None, None], np.linspace(0, 1, m)[None, :, None]
    ray = np.sin(2 * np.pi * rays * u)
    p = a + (b - a) * v * (1 + 0.03 * ray * v)
    across = np.cross((b - a)[n // 2, 0], (spline(base, n)[-1] - spline(base, n)[0]))
    p = p + across / (np.linalg.norm(across) + 1e-9) * (wave * v * np.sin(9 * u + 2 * v) + 0.006 * ray)
    tone = blend(np.array(colour), np.array(colour) * 0.45, 0.5 + 0.5 * ray[..., 0] * (0.3 + 0.7 * v[..., 0]))
    tone = blend(tone, edge, ease(at - 0.06, at + 0.06, v[..., 0]) + 0 * u[..., 0])
    c.grid(p, material, lambda _: tone.reshape(-1, 3))

"""Folded paper, maps, a compass and puzzle pieces, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple, spline
from data.goods.shelf import BRASS, text

Faces = list[tuple[int, ...]]


def facets(c: Craft, points: list[At], faces: Faces, look: Any, **where: Any) -> None:
    """Flat faces between points."""
    data = bpy.data.meshes.new("facets")
    data.from_pydata(points, [], faces)
    c.put(data, look, **where)


def paper_plane(c: Craft) -> None:
    white, under = c.stuff((0.62, 0.62, 0.62), 0.8, bump=0.05), c.stuff((0.36, 0.37, 0.39), 0.8)
    with c.moved((0, 0, 0), (12, -15, 0)), c.moved((0, 0, 0), (0, 0, 205)):
        for s in (-1, 1):
            nose, inner, keel, tip = (2.1, 0, 0.02), (-1.9, 0.10 * s, 0.05), (-1.9, 0.0, -0.85), (-1.9, 1.45 *
                s, 0.34)  # fmt: skip
            facets(c, [nose, keel, inner], [(0, 1, 2)], under)
            facets(c, [nose, inner, tip], [(0, 1, 2)], white)
            lift = 0.012
            fold = [(2.1, 0, 0.02 + lift), (-1.9, 0.07 * s, 0.05 + lift), (-0.55, 0.52 * s, 0.13 + lift),
                (0.9, 0.42 * s, 0.12 + lift)]  # fmt: skip
            facets(c, fold, [(0, 1, 2, 3)], white)


def paper_boat(c: Craft) -> None:
    white = c.stuff((0.84, 0.83, 0.81), 0.7, bump=0.05)
    with c.moved((0, 0, 0), (0, 0, 24)):
        for s in (-1, 1):
            hull = [(2.0, 0, 1.12), (0, 0.72 * s, 0.80), (-2.0, 0, 1.12), (1.02, 0.22 * s, 0.0),
                (-1.02, 0.22 * s, 0.0), (1.2, 0.05 * s, 0.02), (-1.2, 0.05 * s, 0.02)]  # fmt: skip
            facets(c, hull, [(0, 1, 3), (1, 4, 3), (1, 2, 4), (0, 3, 5), (2, 6, 4)], white)
            brim = [(x, y + 0.03 * s, z + 0.005) for x, y, z in (hull[0], hull[1], hull[2])]
            low = [(1.45, 0.20 * s, 0.60), (0, 0.66 * s, 0.36), (-1.45, 0.20 * s, 0.60)]
            facets(c, [*brim, *low], [(0, 1, 4, 3), (1, 2, 5, 4)], white)
            sail = [(0, 0, 1.95), (1.1, 0, 0.5), (0, 0.40 * s, 0.35), (-1.1, 0, 0.5)]
            facets(c, sail, [(0, 1, 2), (0, 2, 3)], white)


def crane(c: Craft) -> None:
    red = c.stuff((0.52, 0.02, 0.03), 0.6, second=(0.60, 0.04, 0.05), scale=2, bump=0.05)
    with c.moved((0, 0, 0), (22, 0, 30)):
        for s in (-1, 1):
            body = [(-0.62, 0.03 * s, 0.42), (0, 0.26 * s, 0.62), (0.62, 0.03 * s, 0.42),
                (0, 0.05 * s, -0.12), (0, 0, 1.02)]  # fmt: skip
            facets(c, body, [(0, 3, 1), (1, 3, 2), (0, 1, 4), (1, 2, 4)], red)
            wing = [(-0.66, 0.10 * s, 0.50), (0.66, 0.10 * s, 0.50), (0.0, 1.75 * s, 1.02),
                (0.0, 0.7 * s, 0.82), (0, 0.24 * s, 0.30)]  # fmt: skip
            facets(c, wing, [(0, 3, 2), (3, 1, 2), (0, 4, 3), (4, 1, 3)], red)
            neck = [(-0.60, 0.03 * s, 0.45), (-0.16, 0.06 * s, 0.10), (-1.62, 0.0, 1.86),
                (-1.42, 0.05 * s, 1.46), (-2.02, 0, 1.50)]  # fmt: skip
            facets(c, neck, [(0, 1, 3), (0, 3, 2), (2, 3, 4)], red)
            tail = [(0.60, 0.03 * s, 0.45), (0.16, 0.06 * s, 0.10), (1.86, 0, 1.95), (1.0, 0.06 * s, 0.95)]
            facets(c, tail, [(0, 1, 3), (1, 2, 3), (0, 3, 2)], red)


def _map_paint(p: Points) -> Points:
    """Land, water, woods, roads and a town."""
    q = p[:, [0, 2]]
    land = blend((0.80, 0.77, 0.62), (0.74, 0.74, 0.52), 0.5 + 0.5 * ripple(q, 1.2, 4))
    land = blend(land, (0.40, 0.58, 0.28), ease(0.5, 0.62, ripple(q, 1.6, 21)))
    shore = q[:, 1] - 0.75 * q[:, 0] - 1.25 + 0.28 * ripple(q, 1.5, 8)
    land = blend(land, (0.28, 0.55, 0.74), ease(-0.02, 0.02, shore))
    river = np.abs(q[:, 0] + 0.55 + 0.35 * np.sin(1.7 * q[:, 1]) + 0.06 * ripple(q, 2, 3))
    land = blend(land, (0.28, 0.55, 0.74), ease(0.055, 0.035, river))
    for k, (a, b, d, wide, colour) in enumerate(((0.3, 1, 0.1, 0.05, (0.82, 0.42, 0.05)),
        (1, -0.35, 0.45, 0.045, (0.80, 0.12, 0.08)), (1, 0.8, -0.75, 0.03, (0.82, 0.62, 0.1)),
        (-0.6, 1, -0.85, 0.03, (0.9, 0.9, 0.88)), (0.1, 1, 0.85, 0.028, (0.9, 0.9, 0.88)))):  # fmt: skip
        far = np.abs(a * q[:, 0] + b * q[:, 1] + d + 0.12 * np.sin(2.2 * q[:, 0] + 2 * q[:, 1] +
            k)) / math.hypot(a, b)  # fmt: skip
        land = blend(land, colour, ease(wide, 0.7 * wide, far) * (shore < 0))
    grid = (np.abs(((q * 7) % 1) - 0.5) > 0.44).any(1) & (np.hypot(q[:, 0] - 0.45, q[:, 1] + 0.15) < 0.42 +
        0.05 * ripple(q, 3, 2))  # fmt: skip
    land = blend(land, (0.50, 0.44, 0.42), 0.7 * grid)
    edge = np.maximum(np.abs(q[:, 0]) / 1.9, np.abs(q[:, 1]) / 1.35)
    return blend(land, (0.86, 0.84, 0.78), ease(0.955, 0.965, edge))


def map_sheet(c: Craft) -> None:
    """Upright, 3.8 wide and 2.7 high, its picture towards the viewer."""
    x, z = np.meshgrid(np.linspace(-1.9, 1.9, 260), np.linspace(-1.35, 1.35, 190), indexing="ij")
    zig = 0.16 * (np.abs((x / 1.9 * 2 + 2) % 2 - 1) - 0.5) * 2 + 0.025 * np.abs(z)
    c.grid(np.stack([x, zig, z], -1), c.stuff(None, 0.6, bump=0.04, grain=50), _map_paint)


def folded_map(c: Craft) -> None:
    with c.moved((0, 0, 0), (-52, 0, -12)):
        map_sheet(c)
        red = c.stuff((0.62, 0.01, 0.015), 0.12, coat=1.0)
        with c.moved((0.42, -0.02, -0.15), (90, 0, 0)), c.moved((0, 0, 0), (-18, 12, 0)):
            c.lathe([(0, -0.02), (0.015, 0.0), (0.12, 0.34), (0.235, 0.52), (0.275, 0.68), (0.24, 0.84),
                (0.13, 0.95), (0, 0.98)], red)  # fmt: skip
            c.lathe([(0.11, -0.02), (0.1, 0.01), (0, 0.015)], c.stuff((0.85, 0.85, 0.85), 0.3), at=(0, -0.262,
                0.69), turn=(90, 0, 0))  # fmt: skip


def _parchment(p: Points) -> Points:
    """A drawn island with palms, mountains, a path of dots and a cross."""
    q = p[:, [0, 2]]
    colour = blend((0.72, 0.54, 0.30), (0.58, 0.39, 0.18), 0.5 + 0.5 * ripple(q, 1.4, 4))
    edge = np.maximum(np.abs(q[:, 0]) / 1.9, np.abs(q[:, 1]) / 1.4) + 0.03 * ripple(q, 5, 3)
    colour = blend(colour, (0.30, 0.16, 0.06), 0.8 * ease(0.86, 1.02, edge))
    ink: Colour = (0.16, 0.075, 0.03)
    shape = np.hypot(q[:, 0] / 1.35, q[:, 1] / 0.95) + 0.11 * ripple(q, 1.8, 12)
    colour = blend(colour, (0.66, 0.52, 0.22), 0.5 * (shape < 0.86))
    colour = blend(colour, ink, ease(0.028, 0.014, np.abs(shape - 0.86)))
    for far in (0.95, 1.03):
        colour = blend(colour, ink, 0.45 * ease(0.014, 0.005, np.abs(shape - far)))
    t = np.linspace(0, 1, 16)
    path = np.stack([-0.95 + 1.5 * t, -0.35 + 0.45 * np.sin(4.2 * t)], -1)
    for spot in path[:-1]:
        colour = blend(colour, (0.50, 0.03, 0.02), ease(0.042, 0.03, np.hypot(*(q - spot).T)))
    u, v = (q - (0.68, -0.62 + 0.28)).T
    cross = (np.minimum(np.abs(u - v), np.abs(u + v)) < 0.055) & (np.maximum(np.abs(u), np.abs(v)) < 0.2)
    colour = blend(colour, (0.58, 0.015, 0.012), cross)
    for x, z, tall in ((-0.3, 0.42, 0.26), (0.0, 0.34, 0.34), (0.28, 0.42, 0.22)):
        u, v = q[:, 0] - x, q[:, 1] - z
        side = np.abs(v - tall * (1 - np.abs(u) / (0.75 * tall)))
        colour = blend(colour, ink, ease(0.034, 0.018, side) * (v > 0) * (v < tall * 1.05))
    u, v = (q - (1.38, 0.92)).T
    a, r = np.arctan2(v, u), np.hypot(u, v)
    rose = r < 0.30 * np.abs(np.cos(2 * a)) ** 3 + 0.05
    return blend(colour, ink, np.maximum(rose * 1.0, ease(0.022, 0.012, np.abs(r - 0.2))))


def treasure_map(c: Craft) -> None:
    n, m = 260, 190
    u, v = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, m), indexing="ij")
    flat = np.stack([u.ravel() * 5, v.ravel() * 5], -1)
    torn = (1 + 0.018 * ripple(flat, 1.6, 5) + 0.009 * ripple(flat, 5, 6)).reshape(n, m)
    x, z = 1.9 * u * torn, 1.4 * v * torn
    y = -0.32 * ease(0.72, 1.05, np.abs(u)) * np.sign(1 + u) + 0.05 * ripple(flat / 4, 1.6, 2).reshape(n, m)
    with c.moved((0, 0, 0), (-44, 0, -10)):
        c.grid(np.stack([x, y, z], -1), c.stuff(None, 0.75, bump=0.12, grain=20), _parchment)


def compass(c: Craft) -> None:
    brass, dark = c.metal(BRASS, 0.22), c.stuff((0.03, 0.03, 0.035), 0.4)
    ivory, red, white = c.stuff((0.82, 0.78, 0.66), 0.5), c.stuff((0.58, 0.012, 0.012), 0.3,
        coat=0.6), c.stuff((0.8, 0.8, 0.8), 0.3, coat=0.6)  # fmt: skip
    with c.moved((0, 0, 0), (32, 0, 0)):
        c.lathe([(0, -0.3), (1.2, -0.3), (1.3, -0.24), (1.34, -0.1), (1.34, 0.08), (1.38, 0.12), (1.36, 0.2),
            (1.26, 0.22), (1.2, 0.2), (1.18, 0.08)], brass, steps=96, fine=90)  # fmt: skip
        c.lathe([(1.2, 0.06), (0, 0.06)], ivory, steps=96, fine=8)
        c.lathe([(1.0, 0.064), (1.02, 0.067), (1.04, 0.064)], dark, steps=96, fine=6)
        for k in range(72):
            a, long = 2 * math.pi * k / 72, 0.15 if k % 6 == 0 else 0.08
            r = 1.17 - long / 2
            c.box(dark, (0.022 if k % 6 == 0 else 0.012, long, 0.008), 0, at=(r * math.sin(a), r *
                math.cos(a), 0.065), turn=(0, 0, -5 * k))  # fmt: skip
        for word, x, y in (("N", 0, 0.78), ("E", 0.78, 0), ("S", 0, -0.78), ("W", -0.78, 0)):
            text(c, word, 0.38, red if word == "N" else dark, (x, y, 0.068), (0, 0, 0))
        for k in range(8):
            long, wide = (0.55, 0.11) if k % 2 == 0 else (0.36, 0.08)
            a = math.radians(45 * k)
            d, e = np.array([math.sin(a), math.cos(a)]), np.array([math.cos(a), -math.sin(a)])
            for s, look in ((-1, dark), (1, c.stuff((0.55, 0.36, 0.10), 0.4))):
                tri = [(0, 0, 0.068), (*(long * d), 0.066), (*(wide * (e * s + d)), 0.066)]
                facets(c, [(float(x), float(y), z) for x, y, z in tri], [(0, 1, 2)], look)
        with c.moved((0, 0, 0.16), (0, 0, -28)):
            for s, look in ((1, red), (-1, white)):
                facets(c, [(-0.14, 0, 0), (0.14, 0, 0), (0, 0.98 * s, 0), (0, 0, 0.06)], [(0, 3, 2),
                    (3, 1, 2)], look)  # fmt: skip
        c.ball(brass, fine=16, at=(0, 0, 0.2), size=(0.1, 0.1, 0.06))
        ring = [(0.26 * math.cos(t), 1.62 + 0.26 * math.sin(t), 0) for t in np.linspace(0, 2 * np.pi, 30)]
        c.tube(ring, 0.05, brass, fine=60)
        c.lathe([(0.14, -0.12), (0.14, 0.1), (0.1, 0.14), (0, 0.15)], brass, at=(0, 1.42, 0), turn=(-90, 0,
            0))  # fmt: skip


def _side(a: Any, b: Any, knob: int) -> Points:
    """The side of a puzzle piece from a to b, its knob out (1), in (-1) or none."""
    a, b = np.asarray(a, float), np.asarray(b, float)
    if not knob:
        return np.array([a])
    d = b - a
    out = np.array([d[1], -d[0]]) * knob
    shape = spline([(0.40, 0), (0.415, 0.045), (0.375, 0.12), (0.40, 0.20), (0.5, 0.245), (0.6, 0.20),
        (0.625, 0.12), (0.585, 0.045), (0.60, 0)], 26)  # fmt: skip
    return np.vstack([a, a + shape[:, :1] * d + shape[:, 1:] * out])


def puzzle(c: Craft) -> None:
    colours: tuple[Colour, ...] = ((0.02, 0.16, 0.55), (0.56, 0.02, 0.02), (0.84, 0.56, 0.02),
        (0.04, 0.36, 0.08))  # fmt: skip
    spots = ((-1, -1, 0, 0), (0, -1, 0, 0), (0.32, 0.22, 18, 0.0), (-1, 0, 0, 0))
    with c.moved((0, 0, 0), (-38, 0, -8)):
        for k, (x, z, turn, y) in enumerate(spots):
            low, right, top, left = ((1, 1, -1, 1), (-1, 1, 1, -1), (-1, -1, 1, 1), (1, -1, 1, -1))[k]
            corners = [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)]
            sides = [_side(corners[i], corners[(i + 1) % 4], n) for i, n in enumerate((low, right, top,
                left))]  # fmt: skip
            look = c.stuff(colours[k], 0.35, coat=0.5, bump=0.04)
            with c.moved((x + 0.5, y, z + 0.5), (0, turn, 0)):
                outline = [(float(p[0]) * 0.985, float(p[1]) * 0.985) for p in np.vstack(sides)]
                for face in c.cut(outline, 0.2, look, 0.028).data.polygons:
                    face.use_smooth = len(face.vertices) < 9


BUILDERS: dict[str, Builder] = {"paper-plane": paper_plane, "paper-boat": paper_boat, "origami-crane": crane,
    "map": folded_map, "treasure-map": treasure_map, "compass": compass, "puzzle": puzzle}  # fmt: skip
"""Key -> who builds it."""

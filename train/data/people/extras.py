"""What is worn on the face, hangs from the neck, or grows from the back."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from data.people.wardrobe import Figure
from data.sites.lot import shift, turn
from data.stage import Colour


def glasses(f: Figure, colour: Colour = (0.1, 0.08, 0.07)) -> None:
    rim = f.material(tuple(c**2.2 for c in colour), 0.3)
    with f.on_head(0.018, 0, 0):
        for side in (-1, 1):
            c = (side * 0.034, -0.107, 0.0)
            loop = [(c[0] + 0.027 * math.cos(a / 8), c[1], c[2] + 0.021 * math.sin(a / 8)) for a in range(51)]
            f.tube(rim, loop, 0.0022, 8)
            f.tube(
                rim,
                [(side * 0.061, -0.107, 0.004), (side * 0.08, -0.085, 0.006), (side * 0.084, 0.0, 0.006)],
                0.0022,
                8,
            )
        f.tube(rim, [(-0.008, -0.109, 0.004), (0, -0.112, 0.007), (0.008, -0.109, 0.004)], 0.0022, 8)


def patch(f: Figure) -> None:
    black = f.material((0.008, 0.008, 0.008), 0.8)
    with f.on_head():
        f.ball(black, (0.034, -0.092, 0.02), (0.026, 0.01, 0.022), 24)
        f.tube(black, [(0.05, -0.094, 0.03), (0.075, -0.06, 0.05), (0.09, -0.01, 0.06)], 0.003, 6)
        f.tube(black, [(0.015, -0.1, 0.035), (-0.02, -0.1, 0.055), (-0.06, -0.08, 0.07)], 0.003, 6)


def mask(f: Figure, colour: Colour) -> None:
    """Around the eyes."""

    def band(p: Any) -> bool:
        eye = math.hypot((abs(p.x) - 0.034) / 0.018, (p.z - 0.022) / 0.0095) < 1
        return (
            -0.004 < p.z < 0.047
            and abs(p.x) < 0.072
            and p.y < -0.035
            and not eye
            and not (abs(p.x) < 0.016 and p.z < 0.004)
        )

    face_shell(f, colour, band, 0.003)


def face_shell(
    f: Figure, colour: Colour, inside: Callable[[Any], bool], off: float = 0.004, even: int = 3
) -> None:
    """Cloth on a part of the face."""
    import bmesh  # there once bpy is

    index, inner = f.names.index(f.skin_of), f.head.inverted()
    work = bmesh.new()
    work.from_mesh(f.mesh)
    bmesh.ops.delete(work, geom=[g for g in work.faces if g.material_index != index], context="FACES")
    bmesh.ops.subdivide_edges(work, edges=work.edges[:], cuts=2, use_grid_fill=True)
    work.normal_update()
    gone = [g for g in work.faces if not inside(inner @ g.calc_center_median())]
    bmesh.ops.delete(work, geom=gone, context="FACES")
    for _ in range(even):
        bmesh.ops.smooth_vert(
            work, verts=work.verts, factor=0.4, use_axis_x=True, use_axis_y=True, use_axis_z=True
        )
    work.normal_update()
    spots = [v.co + off * v.normal for v in work.verts]
    faces = [tuple(v.index for v in g.verts) for g in work.faces]
    work.free()
    f.form(f.cloth(colour, 0.08), spots, faces, 80)


def tie(f: Figure, colour: Colour, neck: float, low: float) -> None:
    cloth = f.cloth(colour, 0.1, 0.6)
    x0 = f.middle[0]
    points, faces = [], []
    profile = [(neck, 0.017), (neck - 0.035, 0.011), (neck - 0.037, 0.014), (low + 0.04, 0.034), (low, 0.002)]
    zs = [neck - (neck - low) * k / 24 for k in range(25)]
    ys = []
    for z in zs:
        w = float(np.interp(-z, [-p[0] for p in profile], [p[1] for p in profile]))
        y = min(f.front(x0 + d, z, 0.01).y for d in (-w, 0, w))
        ys.append(y if not ys else min(y, ys[-1] + 0.004))
        points += [(x0 - w, ys[-1], z), (x0, ys[-1] - 0.006, z), (x0 + w, ys[-1], z)]
    rows = zs
    for r in range(len(rows) - 1):
        faces += [(3 * r + k, 3 * r + 3 + k, 3 * r + 4 + k, 3 * r + 1 + k) for k in range(2)]
    f.form(cloth, points, faces)


def stethoscope(f: Figure, neck: float, low: float) -> None:
    """Around the neck; the height of the collar and of its end."""
    black, steel = f.material((0.02, 0.02, 0.024), 0.4), f.steel()
    x0 = f.middle[0]
    x1, y1 = f.head.translation.x, f.head.translation.y
    wide = 0.72 if f.head.to_scale().x < 1 else 1.0

    def strand(side: int, end: float) -> list[Any]:
        out, y = (
            [
                (x1 + side * 0.07 * wide, y1 + 0.03, neck + 0.055),
                (x1 + side * 0.088 * wide, y1 - 0.03, neck + 0.03),
            ],
            9.0,
        )
        for k in range(13):
            z = neck - (neck - end) * k / 12
            p = f.front(x0 + side * wide * (0.09 - 0.03 * k / 12), z, 0.012)
            y = min(p.y, y + 0.004)
            out.append((p.x, y, z))
        return out

    left, right = strand(-1, low), strand(1, low + 0.04)
    back = [(x1, y1 + 0.075, neck + 0.06)]
    f.tube(black, [*reversed(left), *back, *right], 0.0065, 10)
    f.ball(steel, tuple(left[-1]), (0.022, 0.01, 0.022))
    end = f.front(x0 + 0.06 * wide, low + 0.04, 0.014)
    for s in (-1, 1):
        f.tube(
            steel,
            [tuple(end), (end.x + s * 0.02, end.y, end.z - 0.03), (end.x + s * 0.016, end.y, end.z - 0.07)],
            0.004,
            8,
        )


def spot(f: Figure, material: Any, x: float, z: float, size: float) -> None:
    """A button or badge on the chest."""
    p = f.front(x, z, 0.003)
    f.ball(material, tuple(p), (size, 0.005, size), 16)


def wings(f: Figure, colour: Colour = (0.94, 0.94, 0.95), tall: float = 1.0) -> None:
    """Of feathers, behind the shoulders."""
    white = f.cloth(colour, 0.06)
    b = f.front(f.middle[0], f.head.translation.z - 0.28, 0.02, back=True)
    for side in (-1, 1):
        for row, (count, long) in enumerate(((13, 0.62), (12, 0.42), (11, 0.26))):
            for k in range(count):
                t = k / (count - 1)
                root = (
                    b.x + side * (0.04 + 0.4 * t),
                    b.y + 0.05 + 0.012 * row * -1 - 0.05 * t,
                    b.z + 0.08 + 0.34 * math.sin(2.3 * t) - 0.02 * row,
                )
                angle = side * (8 + 62 * t**1.4)
                size = long * tall * (0.7 + 0.3 * math.sin(math.pi * (0.25 + 0.6 * t)))
                with f.moved(shift(*root), turn(-angle, "Y")):
                    points, faces = [], []
                    for j in range(9):
                        s = j / 8
                        w = 0.042 * math.sin(math.pi * min(0.15 + 0.85 * s, 1)) ** 0.5 + 0.002
                        points += [(-w, 0.006, -size * s), (0, -0.004, -size * s), (w, 0.006, -size * s)]
                    for j in range(8):
                        faces += [(3 * j + i, 3 * j + i + 1, 3 * j + i + 4, 3 * j + i + 3) for i in range(2)]
                    f.form(white, points, faces, 0)


def halo(f: Figure) -> None:
    glow = f.material((1.0, 0.75, 0.25), 0.3, 0, 0.8)
    with f.on_head(0.2, 12, 0.02):
        f.tube(glow, [(0.105 * math.cos(a / 10), 0.105 * math.sin(a / 10), 0) for a in range(63)], 0.008)

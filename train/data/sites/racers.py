"""A racing car and a pickup truck, their fronts to the right."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import bmesh
import bpy
from data.sites.lot import Builder, Site, around
from data.sites.surfaces import BLACK, STEEL, WHITE

CARBON, SCARLET = (0.02, 0.02, 0.023), (0.52, 0.008, 0.008)

Stations = Sequence[tuple[float, float, float, float]]


def _fairing(s: Site, material: Any, stations: Stations, y: float = 0.0, power: float = 2.6, lean: float =
    0.0) -> None:  # fmt: skip
    """A body along x of (x, half its breadth, its lowest and highest z), its sections rounded boxes."""
    rings = []
    for k in range(6 * (len(stations) - 1) + 1):
        i, t = min(k // 6, len(stations) - 2), (k - 6 * min(k // 6, len(stations) - 2)) / 6
        t = t * t * (3 - 2 * t) * 0.4 + 0.6 * t
        x, half, low, high = (a + (b - a) * t for a, b in zip(stations[i], stations[i + 1], strict=True))
        ring = []
        for a in around(28, 0.01):
            u, v = (math.copysign(abs(w) ** (2 / power), w) for w in (math.cos(a), math.sin(a)))
            z = (low + high) / 2 + (high - low) / 2 * v
            ring.append((x, y + half * u * (1 - lean * max(v, 0)), z))
        rings.append(ring)
    s.loft(material, rings, 50)


def _slick(s: Site, x: float, y: float, r: float, wide: float, rim: Any, mark: Any) -> None:
    s.wheel((x, y, r), r, wide, rim)
    out = math.copysign(wide / 2 + 0.004, y)
    s.lathe(mark, [(0.80 * r, 0), (0.85 * r, 0), (0.85 * r, 0.003), (0.80 * r, 0.003), (0.80 * r, 0)],
        (x, y + out, r), "y")  # fmt: skip
    for a in around(10):
        s.beam(s.material(CARBON, 0.4), (x, y + out * 0.9, r),
            (x + 0.58 * r * math.cos(a), y + out * 0.9, r + 0.58 * r * math.sin(a)), 0.03)  # fmt: skip
    s.lathe(s.material(STEEL, 0.2, 1), [(0.05, -0.03), (0.05, 0.03), (0.01, 0.04)], (x, y + out, r), "y", 16)


def racing_car(s: Site) -> None:
    red, white, carbon = s.paint(SCARLET, 0.18), s.paint((0.85, 0.85, 0.84), 0.2), s.material(CARBON, 0.35)
    rim, yellow = s.material((0.06, 0.06, 0.065), 0.3, 0.8), s.material((0.9, 0.65, 0.02), 0.5)
    dark = s.material((0.006, 0.006, 0.007), 0.9)
    _fairing(s, white, ((2.62, 0.05, 0.27, 0.33), (2.5, 0.11, 0.23, 0.37), (2.28, 0.14, 0.22, 0.42)))
    _fairing(s, red, ((2.28, 0.14, 0.22, 0.42), (1.6, 0.2, 0.2, 0.55), (1.0, 0.26, 0.14, 0.63),
        (0.5, 0.31, 0.1, 0.68), (-0.2, 0.33, 0.1, 0.72), (-1.0, 0.28, 0.1, 0.66), (-1.9, 0.14, 0.14, 0.5),
        (-2.3, 0.08, 0.2, 0.42)), lean=0.2)  # fmt: skip
    _fairing(s, red, ((-0.14, 0.13, 0.6, 0.98), (-0.3, 0.15, 0.5, 1.0), (-0.9, 0.1, 0.5, 0.93),
        (-1.6, 0.05, 0.4, 0.74), (-2.15, 0.02, 0.35, 0.56)))  # fmt: skip
    s.ball(dark, (-0.145, 0, 0.9), (0.02, 0.1, 0.065))
    s.ball(dark, (0.36, 0, 0.65), (0.42, 0.235, 0.085))
    s.ball(s.paint((0.85, 0.72, 0.05), 0.1), (0.16, 0, 0.80), (0.15, 0.125, 0.14))
    s.ball(s.material((0.01, 0.012, 0.02), 0.03, 0.6), (0.205, 0, 0.81), (0.118, 0.116, 0.055))
    halo = [(-0.12, 0.25, 0.74), (0.12, 0.26, 0.90), (0.42, 0.20, 0.93), (0.60, 0.0, 0.93),
        (0.42, -0.20, 0.93), (0.12, -0.26, 0.90), (-0.12, -0.25, 0.74)]  # fmt: skip
    s.tube(carbon, halo, 0.032)
    s.tube(carbon, [(0.60, 0, 0.93), (0.72, 0, 0.82), (0.82, 0, 0.66)], 0.028)
    for y in (-1, 1):
        _fairing(s, red, ((0.62, 0.2, 0.2, 0.6), (0.3, 0.27, 0.12, 0.62), (-0.5, 0.25, 0.1, 0.55),
            (-1.2, 0.17, 0.1, 0.38), (-1.8, 0.06, 0.1, 0.22)), 0.52 * y, 3.2)  # fmt: skip
        _fairing(s, dark, ((0.64, 0.17, 0.26, 0.56), (0.5, 0.17, 0.26, 0.56)), 0.53 * y, 3.2)
        s.rounded(red, (0.75, 0.52 * y, 0.80), (0.1, 0.16, 0.08), 0.03)
        s.beam(carbon, (0.75, 0.46 * y, 0.78), (0.72, 0.26 * y, 0.66), 0.02)
        for x, foot, up in ((1.75, 0.14, 0.48), (-1.65, 0.1, 0.45)):
            for dx in (-0.32, 0.22):
                for z, tip in ((0.26, 0.24), (up, 0.44)):
                    s.beam(carbon, (x + dx, foot * y, z), (x, 0.72 * y, tip), 0.035)
        _slick(s, 1.75, 0.86 * y, 0.335, 0.33, rim, yellow)
        _slick(s, -1.65, 0.83 * y, 0.35, 0.42, rim, yellow)
    s.prism(carbon, [(0.95, 0.06), (0.85, 0.1), (-2.0, 0.1), (-2.0, 0.06)], -0.72, 0.72)
    wing = [(2.72, 0.11), (2.7, 0.13), (2.5, 0.17), (2.32, 0.17), (2.32, 0.155), (2.55, 0.125)]
    s.prism(white, wing, -0.94, 0.94)
    s.prism(red, [(x - 0.25, z + 0.075 + 0.25 * (2.72 - x)) for x, z in wing], -0.92, 0.92)
    for side in (-0.94, 0.94):
        s.prism(red, [(2.74, 0.1), (2.74, 0.2), (2.3, 0.38), (1.98, 0.38), (2.02, 0.1)], side - 0.012, side +
            0.012)  # fmt: skip
        s.prism(red, [(-1.95, 0.46), (-1.9, 1.02), (-2.5, 1.06), (-2.55, 0.62), (-2.3, 0.42)], 0.57 * side -
            0.012, 0.57 * side + 0.012)  # fmt: skip
    for side in (-0.13, 0.13):
        s.beam(carbon, (2.45, side, 0.18), (2.38, 0.7 * side, 0.3), 0.03)
    s.prism(white, [(-1.92, 0.93), (-1.94, 0.90), (-2.2, 0.88), (-2.4, 0.94), (-2.4, 0.96), (-2.2, 0.92)],
        -0.53, 0.53)  # fmt: skip
    s.prism(red, [(-2.3, 1.0), (-2.42, 0.97), (-2.53, 1.06), (-2.53, 1.075), (-2.42, 1.02)], -0.53, 0.53)
    s.beam(carbon, (-2.15, 0, 0.4), (-2.2, 0, 0.9), 0.05)
    s.text(s.material(WHITE, 0.5), "7", (-0.75, -0.3, 0.76), 0.24, onto=True)
    s.text(s.material(WHITE, 0.5), "RACING", (-0.25, -1.0, 0.36), 0.19, onto=True)


def _cropped(mesh: Any, x: float, z: float, further: float) -> None:
    """Take away what is behind `x` and above `z`, and move what is well behind `x` back by `further`."""
    work = bmesh.new()
    work.from_mesh(mesh)
    for middle, way in (((x, 0, 0), (1, 0, 0)), ((0, 0, z), (0, 0, 1)), ((x - 0.25, 0, 0), (1, 0, 0))):
        bmesh.ops.bisect_plane(work, geom=[*work.verts, *work.edges, *work.faces], plane_co=middle,
            plane_no=way)  # fmt: skip
    gone = [f for f in work.faces if (m := f.calc_center_median()).x < x and m.z > z]
    bmesh.ops.delete(work, geom=gone, context="FACES")
    for vertex in work.verts:
        if vertex.co.x < x - 0.249:
            vertex.co.x -= further
    work.to_mesh(mesh)
    work.free()


def pickup(s: Site) -> None:
    s.model("S249")
    s.dye("glass", (0.02, 0.025, 0.03), 0.05)
    blue = s.dye("firstcolor", (0.012, 0.075, 0.26), 0.2)
    back, sill, further = -0.46, 1.04, 0.5
    for body in [o for o in bpy.context.scene.objects if o.type == "MESH"]:
        if "doorlines" in [m.name for m in body.data.materials]:
            work = bmesh.new()
            work.from_mesh(body.data)
            bmesh.ops.delete(work, geom=[f for f in work.faces if f.calc_center_median().x < -0.3],
                context="FACES")  # fmt: skip
            work.to_mesh(body.data)
            work.free()
        _cropped(body.data, back, sill, further)
    liner, black = s.material((0.03, 0.03, 0.032), 0.7), s.material(BLACK, 0.5)
    rear, half = -2.05 - further, 0.76
    s.slab(liner, ((back + rear) / 2, 0, 0.68), (back - rear, 2 * half, 0.05))
    for y in (-1, 1):
        s.slab(liner, ((back + rear) / 2, half * y, 0.86), (back - rear, 0.04, 0.38))
        s.rounded(black, ((back + rear) / 2 + 0.04, 0.85 * y, sill + 0.01), (back - rear - 0.06, 0.18, 0.05),
            0.02)  # fmt: skip
    for k in range(9):
        s.slab(black, ((back + rear) / 2, -0.64 + 0.16 * k, 0.71), (back - rear - 0.1, 0.05, 0.02))
    s.slab(blue, (rear, 0, 0.87), (0.07, 1.56, 0.38))
    s.rounded(black, (rear, 0, sill + 0.01), (0.1, 1.66, 0.05), 0.02)
    wall = [(0.9, 0.7), (0.91, 1.06), (0.80, 1.34), (0.68, 1.53), (0.5, 1.585), (0, 1.61)]
    outline = [*wall, *[(-y, z) for y, z in wall[-2::-1]]]
    s.loft(blue, [[(back + dx, y, z) for y, z in outline] for dx in (-0.03, 0.03)], 0)
    pane = [(0.66, 1.12), (0.60, 1.42), (0.5, 1.49), (-0.5, 1.49), (-0.60, 1.42), (-0.66, 1.12)]
    s.loft(s.material((0.02, 0.025, 0.03), 0.05), [[(back + dx, y, z) for y, z in pane] for dx in
        (-0.04, 0.0)], 0)  # fmt: skip
    steel = s.material((0.7, 0.7, 0.72), 0.2, 0.9)
    for side in (-0.74, 0.74):
        s.tube(steel, [(back - 0.14, side, sill), (back - 0.12, side * 0.95, 1.4),
            (back - 0.12, side * 0.8, 1.66)], 0.035)  # fmt: skip
        s.tube(steel, [(back - 0.12, side * 0.95, 1.4), (back - 0.7, side, sill + 0.03)], 0.03)
    s.tube(steel, [(back - 0.12, -0.6, 1.66), (back - 0.12, 0.6, 1.66)], 0.035)


BUILDERS: dict[str, Builder] = {"racing-car": racing_car, "pickup": pickup}
"""Key -> who builds it."""

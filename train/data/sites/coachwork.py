"""What bodies of cars are made of: side outlines with wheel arches, cabs with panes, fenders, chrome and wheels.

Fronts to the right; x along, y across, z up.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from data.sites.lot import Site, around, curve
from data.sites.surfaces import TYRE

XZ = tuple[float, float]
XYZ = tuple[float, float, float]
Cab = Callable[[float, float], XYZ]


def arched(top: Sequence[XZ], low: float, wheels: Sequence[tuple[float, float, float]]) -> list[XZ]:
    """A closed outline: the line of the top from the rear to the front, then back along `low` around wheels of
    (x, z, radius)."""
    line = curve(top, 8)
    for x, z, r in sorted(wheels, reverse=True):
        a = math.asin(max(-1.0, min(1.0, (low - z) / r)))
        line += [(x + r * math.cos(b), z + r * math.sin(b)) for b in
                 [a + (math.pi - 2 * a) * k / 16 for k in range(17)]]  # fmt: skip
    return line


def body(s: Site, material: Any, outline: Sequence[XZ], half: float, edge: float = 0.10, taper: float = 0.1,
         bulge: float = 0.0) -> None:  # fmt: skip
    """The outline as broad as 2 `half`, its edges rounded by `edge`, narrower towards the ends."""
    xs, zs = [x for x, _ in outline], [z for _, z in outline]
    xm, zm, long = (max(xs) + min(xs)) / 2, (max(zs) + min(zs)) / 2, (max(xs) - min(xs)) / 2
    rings = []
    rows = [(-(1 - edge / half * (1 - math.sin(b))), edge * (1 - math.cos(b))) for b in
            [math.pi / 2 * (1 - k / 6) for k in range(7)]]  # fmt: skip
    rows.reverse()
    for y, inset in [*rows, *[(-y, d) for y, d in reversed(rows)]]:
        ring = []
        for x, z in outline:
            k = min(abs(x - xm) / long, 1)
            wide = half * (1 - taper * k**3.5) * (1 + bulge * (1 - ((z - zm) / (max(zs) - zm + 1e-6)) ** 2))
            ring.append(
                (xm + (x - xm) * (1 - inset / long), y * wide, zm + (z - zm) * (1 - inset / (max(zs) - zm)))
            )
        rings.append(ring)
    s.loft(material, rings, 38)


def cab(low: tuple[float, float, float, float], high: tuple[float, float, float, float], half: tuple[float, float],
        power: float = 3.2, dome: float = 0.08) -> Cab:  # fmt: skip
    """A cabin: (rear, front, z at the rear, z at the front) below and at its roof, and half its breadths; a point for
    (part of the height, angle from the front)."""

    def at(t: float, a: float) -> XYZ:
        u, v = (math.copysign(abs(w) ** (2 / power), w) for w in (math.cos(a), math.sin(a)))
        k = min(t, 1.0)
        rear, front = (p + (q - p) * k for p, q in zip(low[:2], high[:2], strict=True))
        y = (half[0] + (half[1] - half[0]) * k**1.6) * v
        x = (rear + front) / 2 + (front - rear) / 2 * u
        part = (u + 1) / 2
        z0, z1 = low[2] + (low[3] - low[2]) * part, high[2] + (high[3] - high[2]) * part
        if t <= 1:
            return x, y, z0 + (z1 - z0) * t
        shrink = math.cos((t - 1) * math.pi / 2) ** 0.6  # over the roof
        mid = (rear + front) / 2
        return mid + (x - mid) * shrink, y * shrink, z1 + dome * (1 - shrink**2)

    return at


def cabin(s: Site, material: Any, shape: Cab, n: int = 64) -> None:
    ts = [k / 10 for k in range(11)] + [1 + k / 10 for k in (2, 4, 6, 8, 9, 9.6)]
    s.loft(material, [[shape(t, a) for a in around(n)] for t in ts], 50)


def pane(s: Site, material: Any, shape: Cab, mid: tuple[float, float], size: tuple[float, float], off: float = 0.012,
         soft: float = 0.3) -> None:  # fmt: skip
    """A window in a cabin: its middle and half its size in (part of the height, angle)."""
    c0 = shape(0.6, 0.0), shape(0.6, math.pi)
    mx = (c0[0][0] + c0[1][0]) / 2
    rings = []
    for r in (1.0, 0.96, 0.75, 0.5, 0.25, 0.02):
        ring = []
        for b in around(40):
            u, v = (math.copysign(abs(w) ** soft, w) for w in (math.cos(b), math.sin(b)))
            x, y, z = shape(mid[0] + size[0] * r * v, mid[1] + size[1] * r * u)
            out = off if r < 0.99 else -0.01
            d = math.hypot(x - mx, y) + 1e-6
            ring.append((x + out * (x - mx) / d, y + out * y / d, z + 0.3 * out))
        rings.append(ring)
    s.loft(material, rings, 60)


def fender(s: Site, material: Any, path: Sequence[XZ], y: float, wide: Sequence[float], thick: Sequence[float],
           lean: float = 0.0) -> None:  # fmt: skip
    """A guard swept along `path` (x, z), as broad and thick as told at each point."""
    line = curve(path, 8)
    n = len(line)
    rings = []
    for i, (x, z) in enumerate(line):
        (x0, z0), (x1, z1) = line[max(i - 1, 0)], line[min(i + 1, n - 1)]
        d = math.hypot(x1 - x0, z1 - z0) + 1e-9
        nx, nz = -(z1 - z0) / d, (x1 - x0) / d
        f = i / (n - 1) * (len(path) - 1)
        k, t = min(int(f), len(path) - 2), f - min(int(f), len(path) - 2)
        w, h = wide[k] + (wide[k + 1] - wide[k]) * t, thick[k] + (thick[k + 1] - thick[k]) * t
        ring = []
        for a in around(24, 0.01):
            u, v = (math.copysign(abs(q) ** 0.75, q) for q in (math.cos(a), math.sin(a)))
            ring.append((x + nx * h * v, y + w * u + lean * i / n * math.copysign(1, y), z + nz * h * v))
        rings.append(ring)
    s.loft(material, rings, 60)


def whitewall(
    s: Site, x: float, y: float, r: float, wide: float, chrome: Any, white: Any = None, cap: Any = None
) -> None:
    """A wheel with a white ring and a chrome cap, seen from both sides."""
    s.wheel((x, y, r), r, wide, cap or chrome)
    out = math.copysign(1, y)
    spot = (x, y + out * (wide / 2), r)
    if white:
        s.lathe(white, [(0.60 * r, 0), (0.86 * r, 0), (0.86 * r, 0.012 * out), (0.60 * r, 0.012 * out), (0.60 * r, 0)],
                spot, "y")  # fmt: skip
    s.lathe(chrome, [(0.62 * r, -0.02 * out), (0.6 * r, 0.03 * out), (0.56 * r, 0.015 * out)], spot, "y")
    s.lathe(chrome, [(0.36 * r, -0.03 * out), (0.33 * r, 0.05 * out), (0.15 * r, 0.085 * out), (0.01, 0.095 * out)],
            spot, "y")  # fmt: skip


def lamp(
    s: Site, x: float, y: float, z: float, r: float, chrome: Any, glow: float = 0.5, back: bool = False
) -> None:
    """A headlight, or a red one at the rear."""
    out = -1 if back else 1
    glass = s.material((0.6, 0.01, 0.01) if back else (1.0, 0.96, 0.86), 0.06, 0, glow)
    s.lathe(glass, [(0.92 * r, 0), (0.7 * r, 0.25 * r * out), (0.01, 0.38 * r * out)], (x, y, z), "x", 28)
    s.lathe(chrome, [(0.86 * r, -0.1 * out), (1.08 * r, -0.06 * out), (1.08 * r, 0.02 * out), (0.9 * r, 0.05 * out),
                     (0.86 * r, -0.1 * out)], (x, y, z), "x", 28)  # fmt: skip


def bumper(
    s: Site, chrome: Any, x: float, z: float, half: float, r: float = 0.075, bow: float = 0.18
) -> None:
    """A chrome bar across, bent back at its ends; `bow` below 0 for the rear."""
    line = [(x - bow * abs(t) ** 3, half * t, z) for t in [k / 12 for k in range(-12, 13)]]
    s.tube(chrome, line, r, 14)
    for y in (-0.38 * half, 0.38 * half):
        s.ball(chrome, (x + 0.02, y, z + 0.05), (0.08, 0.06, 0.15), 16)


def arches(s: Site, spots: Sequence[tuple[float, float, float]], half: float) -> None:
    """Darkness in the wheel arches."""
    dark = s.material(TYRE, 0.95)
    for x, z, r in spots:
        s.lathe(dark, [(0.01, -half), (r, -half), (r, half), (0.01, half)], (x, 0, z), "y")

"""What clothes are sewn from: panels cut along an outline, blown up as if worn, with creases, seams and bands.

The front is at -y, x to the right, z up; outlines are (x, z)s.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import bpy
import numpy as np
from data.goods.craft import Colour, Craft, Points, Shape, ripple, spline
from mathutils.geometry import delaunay_2d_cdt

Folds = Callable[[Points], Points]


def mirrored(half: Any) -> Points:
    """An outline whose left half is that of the right one, told from the top middle on."""
    right = np.asarray(half, float)
    left = right[::-1] * (-1, 1)
    return np.concatenate(
        [right, left[1 if abs(right[-1][0]) < 1e-6 else 0 : -1 if abs(right[0][0]) < 1e-6 else None]]
    )


def rounded(corners: Any, step: float = 0.03, closed: bool = True) -> Points:
    """A smooth line through corners, in even steps; one said twice in a row is sharp."""
    p = [tuple(q) for q in corners]
    p = [*p, p[0]] if closed else p
    runs: list[list[Any]] = [[p[0]]]
    for q in p[1:]:
        if q == runs[-1][-1]:
            runs.append([q])
        else:
            runs[-1].append(q)
    line = np.concatenate([spline(run, 40 * len(run)) for run in runs if len(run) > 1])
    far = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    even = np.linspace(0, far[-1], max(int(far[-1] / step), 8))
    out = np.stack([np.interp(even, far, line[:, k]) for k in range(line.shape[1])], 1)
    return out[:-1] if closed else out


def within(p: Points, outline: Points) -> Points:
    """Which points lie in an outline."""
    hit = np.zeros(len(p), bool)
    for (x0, z0), (x1, z1) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        if z0 != z1:
            over = (p[:, 1] < z0) != (p[:, 1] < z1)
            hit ^= over & (p[:, 0] < x0 + (x1 - x0) * (p[:, 1] - z0) / (z1 - z0))
    return hit


def creases(p: Points, scale: Any, seed: int = 0, sharp: float = 1.0) -> Points:
    """Ridges as in cloth, 0 .. 1; `scale` how many per unit along each axis."""
    q = np.asarray(p, float) * np.asarray(scale, float)
    q = q + 0.35 * np.stack([ripple(0.7 * q, 2.0, seed + 1 + k) for k in range(q.shape[1])], 1)
    return (1 - np.clip(np.abs(ripple(q, 2.0, seed)), 0, 1)) ** sharp


class Pattern:
    """How far cloth stands off in an outline: as a balloon of that outline would, but for the `openings`."""

    def __init__(self, outlines: list[Points], deep: float, n: int = 170, blunt: float = 0.5) -> None:
        low = np.min([o.min(0) for o in outlines], axis=0) - 0.05
        high = np.max([o.max(0) for o in outlines], axis=0) + 0.05
        self.cell, self.low = (high - low).max() / n, low
        shape = np.ceil((high - low) / self.cell).astype(int) + 1
        spots = low + self.cell * np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), -1)
        inside = np.any([within(spots.reshape(-1, 2), o) for o in outlines], axis=0).reshape(shape)
        h = np.zeros(shape)
        for _ in range(2500):
            around = np.zeros(shape)
            around[1:-1, 1:-1] = h[2:, 1:-1] + h[:-2, 1:-1] + h[1:-1, 2:] + h[1:-1, :-2]
            h = np.where(inside, 0.25 * around + self.cell**2, 0)
        self.high = deep * (h / h.max()) ** blunt

    def at(self, p: Points) -> Points:
        f = (p - self.low) / self.cell
        i = np.clip(f.astype(int), 0, np.array(self.high.shape) - 2)
        t = np.clip(f - i, 0, 1)
        x, z = i.T
        a, b = self.high[x, z], self.high[x + 1, z]
        c, d = self.high[x, z + 1], self.high[x + 1, z + 1]
        u, v = t.T
        return (a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v


class Cloth:
    """A front or a back (`side` 1) of one pattern, with its folds; `off` away from it."""

    def __init__(
        self, c: Craft, pattern: Pattern, folds: Folds | None = None, side: int = -1, off: float = 0
    ) -> None:
        self.c, self.pattern, self.folds, self.side, self.off = c, pattern, folds, side, off

    def y(self, p: Points, off: float = 0.0) -> Points:
        p = np.asarray(p, float)
        up = self.pattern.at(p)
        if self.folds:
            up = up + self.folds(p) * np.clip(up / 0.08, 0.15, 1)
        return self.side * (up + self.off + off)

    def lifted(self, p: Any, off: float = 0.0) -> Points:
        p = np.asarray(p, float)
        return np.stack([p[:, 0], self.y(p, off), p[:, 1]], -1)

    def panel(
        self, outline: Points, material: Any, paint: Shape | None = None, off: float = 0.0, step: float = 0.022,
        thick: float = 0.0,
    ) -> Any:  # fmt: skip
        """Cloth within an outline, `thick` all around its edge."""
        low, high = outline.min(0), outline.max(0)
        rows = np.arange(low[1], high[1], step * 0.87)
        lines = [
            np.stack([x := np.arange(low[0] + step / 2 * (k % 2), high[0], step), np.full(len(x), z)], 1)
            for k, z in enumerate(rows)
        ]
        spots = np.concatenate(lines)
        spots = spots[within(spots, outline)]
        close = np.full(len(spots), 9.0)
        for k in range(0, len(outline), 64):
            close = np.minimum(
                close, np.linalg.norm(spots[:, None] - outline[None, k : k + 64], axis=2).min(1)
            )
        every = np.concatenate([outline, spots[close > 0.6 * step]])
        n = len(outline)
        edges = [(k, (k + 1) % n) for k in range(n)]
        points, _, faces, *_ = delaunay_2d_cdt([tuple(p) for p in every], edges, [], 1, 1e-6)
        flat = np.array([tuple(p) for p in points])
        p = self.lifted(flat, off)
        data = bpy.data.meshes.new("panel")
        turned = [f[:: -1 if self.side < 0 else 1] for f in faces]
        data.from_pydata(p.tolist(), [], turned)
        if paint is not None:
            self.c.painted(data, paint(p))
        data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
        thing = self.c.put(data, material)
        if thick:
            solid = thing.modifiers.new("thick", "SOLIDIFY")
            solid.thickness, solid.offset = thick, 0
        return thing

    def band(
        self, line: Any, wide: float, material: Any, off: float = 0.0, high: float = 0.35, fine: int = 90
    ) -> Any:
        """A flat cord on the cloth, `wide` along it and `high` of that thick."""
        return strip(self.c, self.lifted(spline(line, fine), off), wide, material, high, fine)

    def seam(self, line: Any, material: Any, r: float = 0.006, off: float = 0.0, fine: int = 80) -> Any:
        """A line of thread on the cloth."""
        path = self.lifted(spline(np.asarray(line, float), fine), off)
        return self.c.tube(path, r, material, sides=6, fine=fine)

    def stitches(self, line: Any, material: Any, long: float = 0.03, r: float = 0.005) -> None:
        """Single stitches along a line."""
        path = self.lifted(rounded(line, long, False), 0.002)
        for a, b in zip(path[:-1:2], path[1::2], strict=False):
            self.c.tube([a, (a + b) / 2 + (0, 0.004 * self.side, 0), b], r, material, sides=5, fine=5)


def strip(c: Craft, line: Points, wide: float, material: Any, high: float = 0.3, fine: int = 90) -> Any:
    """A band along a line in space whose broad side is towards the viewer."""
    path = spline(line, fine)
    along = np.gradient(path, axis=0)
    along /= np.linalg.norm(along, axis=1)[:, None] + 1e-9
    over = np.cross(along, (0, 1, 0))
    over /= np.linalg.norm(over, axis=1)[:, None] + 1e-9
    out = np.cross(over, along)
    a = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    u, v = np.sign(np.cos(a)) * np.abs(np.cos(a)) ** 0.5, np.sign(np.sin(a)) * np.abs(np.sin(a)) ** 0.7
    ring = path[:, None] + wide / 2 * (
        u[None, :, None] * over[:, None] + high * v[None, :, None] * out[:, None]
    )
    ends = [np.repeat(path[k][None], 16, 0)[None] for k in (0, -1)]
    return c.grid(np.concatenate([ends[0], ring, ends[1]]), material, wrap=True)


def cloth(
    c: Craft, colour: Colour, second: Colour | None = None, rough: float = 0.9, bump: float = 0.12
) -> Any:
    """Woven cloth."""
    return c.stuff(colour, rough, second, 3.0, bump=bump, grain=140, sheen=0.06)


def buttons(c: Craft, face: Cloth, spots: Any, look: Any, r: float = 0.035) -> None:
    """Round ones with a rim, sewn on."""
    rim = [(0.0, 0.3), (0.55, 0.32), (0.7, 0.5), (0.95, 0.45), (1.0, 0.1), (0.95, -0.1), (0, -0.1)]
    for p in face.lifted(np.asarray(spots, float), 0.012):
        c.lathe(rim, look, at=tuple(p), turn=(90, 0, 0), size=r, steps=24, fine=24)

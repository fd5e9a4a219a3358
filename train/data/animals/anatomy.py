"""What animals are modelled with: limbs that melt into each other, coats painted by place, and fur.

Everything is told in a frame that looks along u, its left side at s > 0, v up; the animal's own frame looks to the left
of the picture (-x) and has its left side towards the viewer (-y).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from data.animals.hides import Colour, gloss, hide, pelt

Points = Sequence[Sequence[float]]
Field = Callable[[np.ndarray], np.ndarray]


class Frame:
    """A place and a direction: nose down by `pitch`, turned to the viewer by `yaw`, tilted by `roll` degrees."""

    def __init__(
        self, at: Any = (0, 0, 0), pitch: float = 0, yaw: float = 0, size: float = 1, roll: float = 0
    ) -> None:
        p, y, r = (math.radians(a) for a in (pitch, yaw, roll))
        fore = np.array((-math.cos(p) * math.cos(y), -math.cos(p) * math.sin(y), -math.sin(p)))
        side = np.array((math.sin(y), -math.cos(y), 0.0))
        up = np.cross(side, -fore)
        side, up = math.cos(r) * side + math.sin(r) * up, math.cos(r) * up - math.sin(r) * side
        self.axes, self.size = np.stack((fore, side, up)), size
        self.at = np.array((-at[0], -at[1], at[2]), float)

    def out(self, p: Any) -> np.ndarray:
        """From here to the world."""
        return self.at + self.size * np.asarray(p, float) @ self.axes

    def local(self, p: np.ndarray) -> np.ndarray:
        """From the world to here."""
        return (p - self.at) @ self.axes.T / self.size


BODY = Frame()


class Limb:
    """A smooth rope through stations (u, s, v, radius[, height]); `side` is the direction its radius is meant for."""

    def __init__(self, stations: Points, frame: Frame = BODY, side: Any = (0, 1, 0), steps: int = 5) -> None:
        rows = np.array([[*p[:4], p[4] if len(p) > 4 else p[3]] for p in stations], float)
        rows = spline(rows, steps) if len(rows) > 1 else np.repeat(rows, 2, 0) + 1e-4 * np.eye(2, 5, -1)
        self.rows = np.hstack((frame.out(rows[:, :3]), rows[:, 3:] * frame.size))
        self.side = np.asarray(side, float) @ frame.axes

    def distance(self, p: np.ndarray, parts: Any = None) -> np.ndarray:
        """About how far points are from the skin; negative inside."""
        best = np.full(p.shape[:-1], 1e9, np.float32)
        for a, b in zip(self.rows, self.rows[1:], strict=False):
            np.minimum(best, _piece(p, a, b, self.side), out=best)
        return best


def _piece(p: np.ndarray, a: np.ndarray, b: np.ndarray, side: np.ndarray) -> np.ndarray:
    span = b[:3] - a[:3]
    long = np.linalg.norm(span) + 1e-9
    along = span / long
    across = side - along * (side @ along)
    if np.linalg.norm(across) < 0.1:
        across = np.cross(along, (0.3, 0.8, 0.5))
    across = across / np.linalg.norm(across)
    up = np.cross(along, across)
    q = p - a[:3].astype(np.float32)
    t = np.clip(q @ (along / long).astype(np.float32), 0, 1)
    w, h = a[3] + (b[3] - a[3]) * t, a[4] + (b[4] - a[4]) * t
    x, y = q @ across.astype(np.float32), q @ up.astype(np.float32)
    z = q @ along.astype(np.float32) - t * np.float32(long)
    m = np.minimum(w, h)
    k = (x / w) ** 2 + (y / h) ** 2 + (z / m) ** 2
    g = np.sqrt((x / w**2) ** 2 + (y / h**2) ** 2 + (z / m**2) ** 2)
    return np.where(g > 1e-9, np.sqrt(k) * (np.sqrt(k) - 1) / np.maximum(g, 1e-9), -m)


def spline(rows: np.ndarray, steps: int) -> np.ndarray:
    """Catmull-Rom through rows."""
    ends = np.vstack((2 * rows[0] - rows[1], rows, 2 * rows[-1] - rows[-2]))
    out: list[np.ndarray] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        near, bend, turn = c - a, 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d
        out += [0.5 * (2 * b + near * t + bend * t * t + turn * t**3) for t in np.arange(steps) / steps]
    made = np.array([*out, rows[-1]])
    made[:, 3:] = np.maximum(made[:, 3:], rows[:, 3:].min() * 0.8)
    return made


def grain(p: np.ndarray, scale: float, seed: int = 0) -> np.ndarray:
    """Smooth noise of about -1..1, `scale` its wavelength."""
    luck = np.random.default_rng(seed)
    total = np.zeros(len(p))
    for _ in range(14):
        way = luck.normal(size=3)
        way *= luck.uniform(0.6, 1.5) * 2 * math.pi / scale / np.linalg.norm(way)
        total += np.sin(p @ way + luck.uniform(0, 6.3))
    return total / 3.2


def step(value: np.ndarray, low: float, high: float) -> np.ndarray:
    """0 below `low`, 1 above `high`, smooth between."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def cells(p: np.ndarray, seeds: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Distances to the nearest two of `seeds`, and which the nearest is."""
    first, second, which = np.empty(len(p)), np.empty(len(p)), np.empty(len(p), int)
    for k in range(0, len(p), 4000):
        far = np.linalg.norm(p[k : k + 4000, None] - seeds[None], axis=2)
        two = np.partition(far, 1, axis=1)
        first[k : k + 4000], second[k : k + 4000], which[k : k + 4000] = two[:, 0], two[:, 1], far.argmin(1)
    return first, second, which


class Animal:
    """A body that grows limb by limb; `cell` is the finest detail in metres."""

    def __init__(self, cell: float) -> None:
        self.cell, self.limbs = cell, list[tuple[Limb, float, bool]]()
        self.layers: list[Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]] = []
        self.holes: list[tuple[np.ndarray, float]] = []
        self.late: list[Callable[[], None]] = []
        self.bare: list[Limb] = []
        self.eyes: list[np.ndarray] = []

    def limb(
        self, stations: Points, melt: float = 0.0, frame: Frame = BODY, pair: bool = False, side: Any = (0, 1, 0),
        carve: bool = False,
    ) -> Limb:  # fmt: skip
        """Add flesh, or take it away (`carve`); `pair` does so on both sides."""
        for sign in (1, -1) if pair else (1,):
            flipped = [(p[0], sign * p[1], *p[2:]) for p in stations]
            turned = (side[0], sign * side[1], side[2])
            made = Limb(flipped, frame, turned)
            self.limbs.append((made, max(melt, self.cell), carve))
        return made

    def paint(
        self, colour: Colour | Field, where: Points | Callable[..., np.ndarray] | None = None, soft: float = 0.02,
        frame: Frame = BODY, ragged: float = 0.0, side: Any = (0, 1, 0),
    ) -> None:  # fmt: skip
        """Colour what is inside a limb of these stations (of both sides), or where a function says so (0..1)."""
        limb = Limb(where, frame, side) if isinstance(where, Sequence) else None

        def layer(old: np.ndarray, p: np.ndarray, normal: np.ndarray) -> np.ndarray:
            if limb:
                mine = frame.local(p)
                mine[:, 1] = np.abs(mine[:, 1])
                far = limb.distance(frame.out(mine).astype(np.float32))
                far = far + ragged * grain(p, 6 * ragged + 1e-6, 3)
                much = 1 - step(far, -soft, soft)
            else:
                much = where(p, normal) if callable(where) else np.ones(len(p))
            new = colour(p) if callable(colour) else np.array(colour)
            return old + (new - old) * much[:, None]

        self.layers.append(layer)

    def coat(self, p: np.ndarray, normal: np.ndarray) -> np.ndarray:
        colour = np.full((len(p), 3), 0.3)
        for layer in self.layers:
            colour = layer(colour, p, normal)
        return np.clip(colour, 0.002, 1)

    def skin(
        self, rough: float = 0.7, bump: float = 0.3, grit: float = 6, wrinkle: float = 0, fat: float = 0
    ) -> Any:
        """The mesh; `bump` of `grit` cells, `wrinkle` the strength of folds of the hide."""
        import bpy

        ends = np.vstack([limb.rows for limb, _, carve in self.limbs if not carve])
        reach = ends[:, 3:].max(1, keepdims=True)
        low, high = (ends[:, :3] - reach).min(0) - 3 * self.cell, (ends[:, :3] + reach).max(0) + 3 * self.cell
        shape = np.ceil((high - low) / self.cell).astype(int) + 1
        field = np.full(shape, 1e3, np.float32)
        axes = [low[i] + self.cell * np.arange(shape[i], dtype=np.float32) for i in range(3)]
        for limb, melt, carve in self.limbs:
            box = _box(limb.rows, melt + 2 * self.cell, low, self.cell, shape)
            part = np.full([s.stop - s.start for s in box], 1e3, np.float32)
            for a, b in zip(limb.rows, limb.rows[1:], strict=False):
                small = _box(np.stack((a, b)), melt + 2 * self.cell, low, self.cell, shape)
                if any(s.stop <= s.start for s in small):
                    continue
                grid = np.stack(
                    np.meshgrid(*[x[s] for x, s in zip(axes, small, strict=True)], indexing="ij"), -1
                )
                mine = tuple(
                    slice(s.start - o.start, s.stop - o.start) for s, o in zip(small, box, strict=True)
                )
                part[mine] = np.minimum(part[mine], _piece(grid, a, b, limb.side))
            old = field[box]
            if carve:
                part, old = part, -old
            h = np.maximum(melt - np.abs(old - part), 0) / melt
            new = np.minimum(old, part) - h * h * melt / 4
            field[box] = -new if carve else new
        field = np.maximum(field, -(axes[2] + 0.0)[None, None, :])
        points, faces = nets(field, low, self.cell)
        mesh = bpy.data.meshes.new("skin")
        mesh.from_pydata(points, [], faces)
        mesh.shade_smooth()
        normal = np.empty(3 * len(points), np.float32)
        mesh.vertex_normals.foreach_get("vector", normal)
        self.points, self.normal, self.faces = points, normal.reshape(-1, 3), faces
        if fat:
            self.points = points + fat * self.normal * grain(points, 24 * self.cell, 5)[:, None]
            mesh.vertices.foreach_set("co", self.points.ravel())
        for then in self.late:
            then()
        colour = np.ones((len(points), 4), np.float32)
        colour[:, :3] = self.coat(self.points, self.normal)
        mesh.attributes.new("coat", "FLOAT_COLOR", "POINT").data.foreach_set("color", colour.ravel())
        mesh.materials.append(hide(rough, bump, grit * self.cell, wrinkle))
        self.body = bpy.data.objects.new("skin", mesh)
        bpy.context.scene.collection.objects.link(self.body)
        return self.body

    def fur(
        self, count: int, long: float | Field, lay: float = 0.75, comb: Any = (-0.8, 0, -0.6), droop: float = 0.1,
        thick: float = 0.3, wild: float = 0.25, vary: float = 0.25, tip: float = 1.15, only: Any = None, seed: int = 1,
        tint: Field | None = None, sheen: float = 0.35, deep: float = 0.72, lit: Any = None,
    ) -> None:  # fmt: skip
        """Hair: `lay` 1 lies flat; `comb` the way it lies (of the body's frame, or a function of places), `thick` in
        cells."""
        import bpy

        luck = np.random.default_rng(seed)
        corners = self.points[self.faces]
        tris = np.concatenate((corners[:, [0, 1, 2]], corners[:, [0, 2, 3]]))
        shade = self.normal[self.faces]
        normals = np.concatenate((shade[:, [0, 1, 2]], shade[:, [0, 2, 3]]))
        area = np.linalg.norm(np.cross(tris[:, 1] - tris[:, 0], tris[:, 2] - tris[:, 0]), axis=1)
        if only is not None:
            area = area * only(tris.mean(1))
        pick = luck.choice(len(tris), count, p=area / area.sum())
        r = np.sort(luck.random((count, 2)), axis=1)
        bary = np.stack((r[:, 0], r[:, 1] - r[:, 0], 1 - r[:, 1]), 1)[..., None]
        root, normal = (tris[pick] * bary).sum(1), (normals[pick] * bary).sum(1)
        normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-9
        span = long(root) if callable(long) else np.full(count, float(long))
        keep = (span > 0.5 * self.cell) & (root[:, 2] > 0.3 * self.cell)
        for at, size in self.holes:
            keep &= np.linalg.norm(root - at, axis=1) > 1.1 * size
        for limb in self.bare:
            keep &= limb.distance(root.astype(np.float32)) > 0.3 * self.cell
        root, normal, span = root[keep], normal[keep], span[keep]
        n = len(root)
        way = comb(root) if callable(comb) else np.asarray(comb, float) @ BODY.axes * np.ones((n, 1))
        way = way - normal * (way * normal).sum(1, keepdims=True)
        way /= np.linalg.norm(way, axis=1, keepdims=True) + 0.15
        tuft = np.stack([grain(root, 14 * self.cell, seed + 10 + i) for i in range(3)], 1)
        way = lay * way + (1 - lay) * normal + wild * (0.6 * tuft + 0.5 * luck.normal(size=(n, 3)))
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        span = span * luck.uniform(0.65, 1.1, n)
        strands, here = [root - 0.3 * self.cell * normal], root
        for _ in range(3):
            here = here + way * span[:, None] / 3
            strands.append(here)
            way = way - np.array((0, 0, droop))
            way /= np.linalg.norm(way, axis=1, keepdims=True)
        points = np.stack(strands, 1).astype(np.float32)
        points[..., 2] = np.maximum(points[..., 2], 0.2 * self.cell)
        made = bpy.data.hair_curves.new("fur")
        made.add_curves([4] * n)
        made.points.foreach_set("position", points.ravel())
        made.points.foreach_set(
            "radius", np.tile(np.array([1, 0.85, 0.6, 0.15], np.float32) * thick * self.cell, n)
        )
        colour = np.ones((n, 4), np.float32)
        base = self.coat(root, normal) if tint is None else tint(root)
        colour[:, :3] = base * (1 + vary * (0.7 * luck.normal(size=(n, 1)) + 0.4 * tuft[:, :1])).clip(
            0.3, 1.9
        )
        made.attributes.new("coat", "FLOAT_COLOR", "CURVE").data.foreach_set("color", colour.ravel())
        made.attributes.new("out", "FLOAT_VECTOR", "CURVE").data.foreach_set(
            "vector", (normal if lit is None else np.tile(lit, (n, 1))).ravel().astype(np.float32)
        )
        made.materials.append(pelt(tip, sheen, deep))
        hair = bpy.data.objects.new("fur", made)
        hair.parent = self.body
        bpy.context.scene.collection.objects.link(hair)
        ends = bpy.data.meshes.new("ends")
        ends.from_pydata(points[:: max(1, n // 3000), 3].tolist(), [], [])
        bpy.context.scene.collection.objects.link(bpy.data.objects.new("ends", ends))

    def eye(
        self, at: Any, size: float, frame: Frame = BODY, iris: Colour = (0.012, 0.006, 0.004),
            rim: Colour = (0.012, 0.01, 0.009),
        ring: float = 1.45, both: bool = True, gaze: Any = (0.35, 1, 0.12), out: float = -0.4,
    ) -> None:  # fmt: skip
        """Eyes in dark lids, moved onto the skin from within; call it before `skin`."""
        spots: list[np.ndarray] = []

        def look() -> None:
            for sign in (1, -1) if both else (1,):
                way = np.array((gaze[0], sign * gaze[1], gaze[2])) @ frame.axes
                way /= np.linalg.norm(way)
                reach = self.points - frame.out((at[0], 0.5 * sign * at[1], at[2]))
                off = np.linalg.norm(reach - (reach @ way)[:, None] * way, axis=1)
                off = np.where((reach @ way > 0) & (reach @ way < 2.5 * abs(at[1]) * frame.size), off, 9)
                spot = self.points[off.argmin()]
                spots.append(spot)
                self.eyes.append(spot)
                self.holes.append((spot, ring * size * frame.size))
                self._ball(spot + (out * size * frame.size) * way, size * frame.size, iris)

        self.late.append(look)
        wide = size * frame.size

        def lid(p: np.ndarray, _: np.ndarray) -> np.ndarray:
            far = np.min([np.linalg.norm(p - spot, axis=1) for spot in spots], axis=0)
            return 1 - step(far, (ring - 0.2) * wide, (ring + 0.3) * wide)

        self.paint(rim, lid)

    @staticmethod
    def _ball(middle: np.ndarray, size: float, colour: Colour) -> None:
        import bpy

        bpy.ops.mesh.primitive_uv_sphere_add(segments=24, ring_count=16, radius=size, location=tuple(middle))
        bpy.context.object.data.shade_smooth()
        bpy.context.object.data.materials.append(gloss(colour))


def _box(rows: np.ndarray, more: float, low: np.ndarray, cell: float, shape: np.ndarray) -> tuple[slice, ...]:
    reach = rows[:, 3:].max(1, keepdims=True) + more
    first = np.clip(np.floor(((rows[:, :3] - reach).min(0) - low) / cell), 0, shape).astype(int)
    last = np.clip(np.ceil(((rows[:, :3] + reach).max(0) - low) / cell) + 1, 0, shape).astype(int)
    return tuple(slice(int(a), int(max(b, a))) for a, b in zip(first, last, strict=True))


def nets(field: np.ndarray, low: np.ndarray, cell: float) -> tuple[np.ndarray, np.ndarray]:
    """The surface where `field` is 0: points and four-sided faces (surface nets)."""
    inside = field < 0
    count = np.zeros([n - 1 for n in field.shape], np.int8)
    corners = [(i, j, k) for i in (0, 1) for j in (0, 1) for k in (0, 1)]

    def view(f: np.ndarray, c: np.ndarray) -> np.ndarray:
        return f[tuple(slice(o, n - 1 + o) for o, n in zip(c, f.shape, strict=True))]

    for c in corners:
        count += view(inside, c)
    where = np.argwhere((count > 0) & (count < 8))
    values = np.stack([field[tuple((where + c).T)] for c in corners], 1)
    total, hits = np.zeros((len(where), 3)), np.zeros((len(where), 1))
    for a in range(8):
        for b in range(a + 1, 8):
            if sum(x != y for x, y in zip(corners[a], corners[b], strict=True)) != 1:
                continue
            u, v = values[:, a], values[:, b]
            cut = ((u < 0) != (v < 0))[:, None]
            t = (u / np.where(u == v, 1, u - v))[:, None]
            total += cut * (np.array(corners[a]) + t * (np.array(corners[b]) - corners[a]))
            hits += cut
    points = low + cell * (where + total / hits)
    index = np.full(count.shape, -1, np.int32)
    index[tuple(where.T)] = np.arange(len(where))
    faces = []
    for axis in range(3):
        b, c = (axis + 1) % 3, (axis + 2) % 3
        first = inside[tuple(slice(0, -1) if i == axis else slice(1, -1) for i in range(3))]
        second = inside[tuple(slice(1, None) if i == axis else slice(1, -1) for i in range(3))]
        for here, flip in ((first & ~second, False), (~first & second, True)):
            at = np.argwhere(here) + [0 if i == axis else 1 for i in range(3)]
            quad = []
            for db, dc in ((-1, -1), (0, -1), (0, 0), (-1, 0)):
                move = np.zeros(3, int)
                move[b], move[c] = db, dc
                quad.append(index[tuple((at + move).T)])
            faces.append(np.stack(quad[::-1] if flip else quad, 1))
    return points, np.concatenate(faces)

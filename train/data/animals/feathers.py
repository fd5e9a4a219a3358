"""What birds are made of: wings folded and spread, tails, legs, bills."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from data.animals.kit import cards, flesh, limb, plumage
from data.goods.craft import At, Colour, Craft, Points, blend, ease, spline
from mathutils import Vector
from mathutils.bvhtree import BVHTree

BACKWARDS = (-1.0, 0.0, -0.25)


def vane(colour: Colour, edge: Colour | None = None, tip: Colour | None = None, at: float = 0.8, bars: float = 0,
        bar: Colour = (0, 0, 0)) -> Callable[..., Points]:  # fmt: skip
    """A feather with a shaft, another colour along its edges, its tip or in bars."""

    def hue(k: Points, u: Points, v: Points) -> Points:
        shade = blend(colour, edge or [1.35 * x for x in colour], 0.85 * ease(0.45, 1.0, np.abs(v)))
        if bars:
            shade = blend(shade, bar, 0.9 * ease(-0.1, 0.25, np.sin(2 * np.pi * bars
                * (u + 0.06 * np.abs(v)))))  # fmt: skip
        if tip:
            shade = blend(shade, tip, ease(at - 0.06, at + 0.06, u))
        shade = shade * (1 - 0.3 * np.exp(-((v / 0.12) ** 2)))[..., None]
        return shade * (1 + 0.10 * np.sin(37 * k + 1) - 0.15 * ease(0.3, 0, u))[..., None]

    return hue


def plume(c: Craft, rough: float = 0.62, sheen: float = 0.25, metal: float = 0.0) -> Any:
    return c.stuff(None, rough, sheen=sheen, metal=metal)


def white_plumage(c: Craft) -> tuple[Any, Any]:
    """The hues and the material of white wings, as `spread` wants them."""
    pure = (0.86, 0.84, 0.80)
    white = vane(pure, (0.72, 0.71, 0.70))
    return (white, white, white, pure), plume(c, 0.6)


def feathered(c: Craft, limbs: Any, hue: Any, n: int, long: Any, material: Any = None, flow: Any = BACKWARDS,
        lift: float = 0.08, wide: float = 0.6, vary: float = 0.10, cell: float = 0.022) -> Any:  # fmt: skip
    material = material or plume(c)
    thing = flesh(c, limbs, hue, material, cell)
    plumage(c, thing, n, long, hue, flow, material, wide, lift, vary=vary)
    return thing


def flank(thing: Any, slack: float = 0.03) -> Callable[[Points, float], Points]:
    """How far from the middle the skin is at (x, z)s, on the left (1) or right (-1)."""
    tree = BVHTree.FromPolygons([v.co for v in thing.data.vertices], [f.vertices
        for f in thing.data.polygons])  # fmt: skip

    def out(xz: Points, side: float) -> Points:
        got = []
        for x, z in xz:
            spot = tree.ray_cast(Vector((x, 9 * side, z)), Vector((0, -side, 0)))[0]
            got.append((x, spot.y if spot is not None else slack * side, z))
        return np.array(got)

    return out


def folded(c: Craft, thing: Any, shoulder: Any, tip: Any, belly: float, hues: Any, material: Any,
        counts: tuple[int, int, int, int] = (8, 8, 9, 9), out: float = 0.02,
        back: bool = False) -> None:  # fmt: skip
    """Wings laid on both flanks from (x, z) to (x, z): primaries, secondaries, and two rows of coverts."""
    s, e = np.array(shoulder, float), np.array(tip, float) - shoulder
    long = np.hypot(*e)
    down = np.array((-e[1], e[0])) / long * belly * (-1 if back else 1)
    rows = (
        (((0.42, 0.75), (0.5, 0.4), (0.52, 0.15)), ((0.80, 0.62), (0.93, 0.42), (1.0, 0.18)), 0.12, 0.0),
        (((0.24, 0.95), (0.30, 0.55), (0.36, 0.06)), ((0.66, 1.0), (0.72, 0.60), (0.76, 0.10)), 0.14, 0.012),
        (((0.08, 0.86), (0.14, 0.45), (0.2, 0.0)), ((0.40, 1.04), (0.45, 0.6), (0.5, 0.05)), 0.13, 0.022),
        (((-0.04, 0.6), (-0.03, 0.3), (0.05, 0.0)), ((0.20, 0.98), (0.26, 0.5), (0.30, 0.02)), 0.13, 0.032),
    )
    for side in (1.0, -1.0):
        y = flank(thing)
        for (low, high, wide, lift), n, hue in zip(rows, counts, hues, strict=True):
            ends = []
            for line in (low, high):
                at = spline(line, n)
                ends.append(y(s + at[:, :1] * e + at[:, 1:] * down, side))
            base, end = ends
            middle = y(((base + end) / 2)[:, (0, 2)], side)
            middle[:, 1] = side * np.maximum(side * middle[:, 1], side * (base + end)[:, 1] / 2)
            rise = (out + lift * long + 0.02 * long * np.linspace(0, 1, n))[:,
                None] * np.array((0, side, 0.25))  # fmt: skip
            normal = np.tile((0.0, side, 0.3), (n, 1))
            cards(c, base + 0.6 * rise, middle + rise, end + rise, normal, wide * long * 9 / n, hue, material,
                7.0)  # fmt: skip


def spread(c: Craft, arm: Any, ways: Any, longs: Any, hues: Any, material: Any, wide: float, n: int = 24,
        sharp: float = 6.0, bone: float = 1.0, steady: bool = False) -> None:  # fmt: skip
    """An open wing: along `arm`, feathers towards `ways`, `longs` long, and two rows of coverts on either face."""
    for part, hue, count, lifts in ((1.0, hues[0], n, (0,)), (0.52, hues[1], n, (0.016, -0.016)),
            (0.30, hues[2], n + 4, (0.028, -0.028))):  # fmt: skip
        base, way, long = spline(arm, count), spline(ways, count), spline([(v,) for v in longs], count) * part
        way /= np.linalg.norm(way, axis=1)[:, None]
        up = np.cross(np.gradient(base, axis=0), way)
        up /= np.linalg.norm(up, axis=1)[:, None]
        up *= np.sign(up[0, 2]) if steady else np.sign(up[:, 2:] + 1e-6)
        for lift in lifts:
            start = base + up * lift
            end = start + way * long - up * (0.06 * long) - up * lift * 0.6
            mid = (start + end) / 2 + up * 0.04 * long + up * 0.008 * np.linspace(0, 1, count)[:, None]
            cards(c, start, mid, end, up + 0.25 * np.gradient(base, axis=0), wide * (1.1 if part < 1 else 1), hue,
                material, sharp)  # fmt: skip
    thick = bone * np.linspace(0.075, 0.02, 20)[:, None] * wide / 0.12
    rod = np.concatenate([spline(arm, 20), thick], 1)
    made = c.grid(limb(rod, 30, 12), material, lambda p: np.tile(hues[3], (len(p), 1)), wrap=True)
    if steady:  # feathers on the arm
        plumage(c, made, 1000, 0.36 * wide, lambda p: np.tile(hues[3], (len(p), 1)), (-1, 0, 0), material,
            0.6, 0.04)  # fmt: skip


def tail(c: Craft, root: At, tip: Any, spread: float, n: int, wide: float, hue: Any, material: Any,
        sag: float = 0.0, sharp: float = 7.0, fork: float = 0.0) -> None:  # fmt: skip
    """Feathers from `root` to (x, z), `spread` to each side; the outer ones longer by `fork`."""
    t = np.linspace(-1, 1, n)
    order = np.argsort(-np.abs(t))
    t = t[order]
    base = np.stack([0 * t + root[0], 0.25 * spread * t + root[1], root[2] - 0.02 * np.abs(t)], 1)
    end = np.stack([0 * t + tip[0], spread * t, tip[1] - 0.04 * np.abs(t)], 1)
    end += (end - base) * fork * np.abs(t)[:, None]
    mid = (base + end) / 2 + np.array((0, 0, sag))
    normal = np.stack([0 * t + 0.2, 0.5 * t, 0 * t + 1], 1)
    cards(c, base, mid, end, normal, wide, hue, material, sharp)


def fan(c: Craft, hub: At, n: int, long: float, wide: float, arc: float, hue: Any, material: Any,
        lean: float = 0.25, back: float = 0.0, start: float = 0.1, sharp: float = 6.0,
        fine: tuple[int, int] = (24, 9)) -> None:  # fmt: skip
    """Feathers in a wheel behind the hub."""
    a = np.radians(np.linspace(-arc, arc, n))
    order = np.argsort(np.cos(a))
    a = a[order]
    way = np.stack([0 * a - lean, np.sin(a), np.cos(a)], 1)
    base = np.array(hub) + (-back, 0, 0) + start * way - np.stack([0.012 * np.arange(n) / n, 0 * a, 0 * a], 1)
    tip = base + long * way
    mid = (base + tip) / 2 + (0.04 * long, 0, 0)
    cards(c, base, mid, tip, np.stack([1 + 0 * a, 0 * a, lean + 0 * a], 1), wide, hue, material, sharp, fine=fine,
        cup=0.1, root=1.3)  # fmt: skip


def legs(c: Craft, hip: Any, foot: Any, apart: float, r: float, colour: Colour, toe: float, web: bool = False,
         knee: float = 0.0) -> None:  # fmt: skip
    """Both legs from (x, z) to (x, z) with toes forwards and one back."""
    skin = c.stuff(colour, 0.5, bump=0.5, grain=60, cells=True)
    claw = c.stuff((0.02, 0.018, 0.015), 0.3)
    for side in (1, -1):
        y, (x, z) = apart * side, foot
        c.tube([(hip[0], y, hip[1]), ((hip[0] + x) / 2 - knee, y, (hip[1] + z) / 2), (x, y, z + r)],
            [1.3 * r, r, r], skin)  # fmt: skip
        ends = []
        for a in (-0.6, 0, 0.6, np.pi):
            long = toe * (0.6 if a == np.pi else 1)
            way = np.array((np.cos(a), np.sin(a), 0)) * long
            end = np.array((x, y, z)) + way
            ends.append(end)
            c.tube([(x, y, z + 0.9 * r), (x, y, z) + 0.55 * way + (0, 0, 0.9 * r), np.add(end, (0, 0, 0.5 * r))],
                [0.95 * r, 0.8 * r, 0.5 * r], skin, sides=8, fine=12)  # fmt: skip
            if not web:
                c.tube([np.add(end, (0, 0, 0.6 * r)), end + 0.14 * way + (0, 0, 0.5 * r),
                    end + 0.24 * way + (0, 0, -0.1 * r)], [0.45 * r, 0.35 * r, 0.08 * r], claw, sides=6,
                    fine=8)  # fmt: skip
        if web:
            rim = spline([ends[0], (ends[0] + ends[1]) / 2 - 0.06 * toe, ends[1], (ends[1] + ends[2]) / 2, ends[2]],
                20)  # fmt: skip
            u = np.linspace(0, 1, 6)[:, None, None]
            c.grid(np.array((x, y, z)) * (1 - u) + rim[None] * u + (0, 0, 0.3 * r), skin)


def bill(c: Craft, rows: Any, colour: Colour, rough: float = 0.3, paint: Any = None, n: int = 30) -> None:
    p = limb(rows, n, 24)
    c.grid(p, c.stuff(None if paint else colour, rough, coat=0.3), paint, wrap=True)

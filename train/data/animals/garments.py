"""What portraits of animals are dressed in: suits, jackets, jumpers, coats and uniforms.

A garment is a skin over the shoulders, made before its wearer; what lies on it is draped as cloth is in a shop
(goods/sewing.py), in the same frame: x to the wearer's left, z up, the neck at (0.25, 0.95).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from data.animals.anatomy import BODY, Animal, Field, Limb
from data.animals.busts import Bust
from data.goods.craft import Colour, Craft, Points
from data.goods.outerwear import flip, lapels
from data.goods.sewing import Cloth, buttons, rounded
from mathutils import Matrix, Vector
from mathutils.bvhtree import BVHTree

FRONT = Matrix.Rotation(math.radians(-82), 4, "Z")
COLLAR, WIDE, TALL = 0.54, 1.10, 0.50
"""How high the neck is in the world, and how a shop's clothes are stretched to fit."""
WHITE: Colour = (0.76, 0.76, 0.77)


class Drape:
    """How far a garment's skin stands out before (x, z)s: what `Cloth` asks a pattern for."""

    def __init__(self, thing: Any) -> None:
        turn = np.array((FRONT @ Matrix.Translation((0, 0, COLLAR - 0.95 * TALL))).inverted())
        mesh = thing.data
        flat = np.empty(3 * len(mesh.vertices), np.float32)
        mesh.vertices.foreach_get("co", flat)
        points = (flat.reshape(-1, 3) @ turn[:3, :3].T + turn[:3, 3]) / (WIDE, 1, TALL)
        self.tree = BVHTree.FromPolygons(points.tolist(), [tuple(f.vertices) for f in mesh.polygons])

    def at(self, p: Points) -> Points:
        hits = [self.tree.ray_cast(Vector((x, -9, z)), Vector((0, 1, 0)))[0] for x, z in p]
        return np.array([-h.y if h is not None else 0.0 for h in hits])


def skin(a: Bust, colour: Colour | Field, rough: float, grit: float, bump: float, neck: float, slim: float = 1.0,
          cell: float = 0.012) -> Any:  # fmt: skip
    """Cloth over chest and shoulders up to the neck, whose radius is `neck`, and no fur under it."""
    k = slim
    rows = ([(-0.16, 0, -0.3, 0.60 * k, 0.55 * k), (-0.14, 0, 0.08, 0.58 * k, 0.50 * k), (-0.08, 0, 0.30, neck + 0.06,
        neck + 0.04)], [(-0.12, 0.42 * k, 0.20, 0.24), (-0.04, 0.56 * k, 0.04, 0.23),
        (0, 0.61 * k, -0.3, 0.22)])  # fmt: skip
    made = Animal(cell)
    made.limb(rows[0], 0.1)
    made.limb(rows[1], 0.12, pair=True)
    a.bare += [Limb(r, BODY) for r in rows]
    a.bare += [Limb([(q[0], -q[1], *q[2:]) for q in rows[1]], BODY)]
    a.bare.append(Limb([(-0.07, 0, 0.25, neck + 0.1), (-0.05, 0, 0.36, neck + 0.07)], BODY))
    made.paint(colour)
    return made.skin(rough, bump, grit)


@contextmanager
def front(c: Craft, shop: bool = True) -> Iterator[None]:
    """Before the chest: as in a shop, or in metres."""
    before, c.place = c.place, FRONT
    size = (WIDE, 1, TALL) if shop else 1.0
    with c.moved((0, 0, COLLAR - 0.95 * TALL if shop else 0.0), size=size):  # type: ignore[arg-type]
        yield
    c.place = before


def collar(c: Craft, material: Any, r: float, low: float, high: float, gap: float = 0.0, flare: float = 0.06,
            fat: float = 0.03, tip: float = 0.0, tilt: float = 7) -> None:  # fmt: skip
    """A band about the neck, open in front by `gap` degrees, its front lower; `tip`: how far corners point down."""
    a, t = np.radians(np.linspace(gap, 360 - gap, 90))[None], np.linspace(0, 1, 9)[:, None]
    near = np.minimum(a, 2 * np.pi - a)
    r = r + flare * t
    z = low + (high - low) * t - tip * np.exp(-(((near - math.radians(gap)) / 0.35) ** 2)) * (1 - t)
    p = np.stack([r * np.sin(a), -r * np.cos(a), z + 0 * a], -1)
    inner = p * (1 - fat / r.max(), 1 - fat / r.max(), 1)
    c.grid(np.concatenate([p, inner[::-1]]), material, turn=(tilt, 0, 0), at=(0, -0.05, 0))


def _shirt(c: Craft, face: Cloth, tie: Colour | None, shirt: Colour = WHITE) -> None:
    """What is seen in a V: a shirt, its collar, and a tie or, in a tuxedo, none."""
    white = c.stuff(shirt, 0.85, bump=0.05, grain=50)
    face.panel(rounded([(-0.29, 0.97), (-0.29, 0.97), (0, 0.86), (0.29, 0.97), (0.29, 0.97), (0.16, 0.0),
        (-0.16, 0.0)]), white, off=0.012)  # fmt: skip
    for s in (-1, 1):
        wing = [(0.0, 0.92), (0.0, 0.92), (0.24, 1.04), (0.3, 1.06), (0.3, 1.06), (0.31, 0.86), (0.17, 0.68),
            (0.17, 0.68)]  # fmt: skip
        face.panel(rounded(flip(wing, s), 0.02), white, off=0.055, thick=0.02)
    if tie is None:
        return
    silk = c.stuff(tie, 0.4, second=tuple(0.65 * v for v in tie), scale=40, sheen=0.3, coat=0.15)
    knot = [(-0.085, 0.93), (-0.085, 0.93), (0.085, 0.93), (0.085, 0.93), (0.05, 0.76), (0.05, 0.76), (-0.05, 0.76),
        (-0.05, 0.76)]  # fmt: skip
    blade = [(-0.05, 0.78), (-0.05, 0.78), (0.05, 0.78), (0.05, 0.78), (0.12, 0.0), (0.12, 0.0), (-0.12, 0.0),
        (-0.12, 0.0)]  # fmt: skip
    face.panel(rounded(blade, 0.02), silk, off=0.035, thick=0.02)
    face.panel(rounded(knot, 0.02), silk, off=0.075, thick=0.05)


def suit(a: Bust, neck: float) -> None:
    """A dark blue suit, a white shirt and a red tie."""
    tone, c = (0.012, 0.017, 0.042), a.craft
    face = Cloth(c, Drape(skin(a, tone, 0.85, 3, 0.06, neck)))  # type: ignore[arg-type]
    navy = c.stuff(tone, 0.85, bump=0.05, grain=60)
    with front(c):
        _shirt(c, face, (0.36, 0.010, 0.02))
        lapels(face, 0.02, navy, 0.24, 0.62, 0.0)
        face.seam([(0.0, 0.03), (0.0, -0.1)], c.stuff((0.003, 0.004, 0.012), 0.8), 0.01, 0.03)
        face.panel(rounded([(0.52, 0.36), (0.52, 0.36), (0.56, 0.48), (0.62, 0.42), (0.66, 0.50), (0.68, 0.38),
            (0.68, 0.38)], 0.02), c.stuff(WHITE, 0.8), off=0.02, thick=0.01)  # fmt: skip
    with front(c, False):
        collar(c, navy, neck + 0.04, 0.45, 0.57, 34, 0.02)
        collar(c, c.stuff(WHITE, 0.85), neck, 0.475, 0.585, 10, 0.02)


def leather_jacket(a: Bust, neck: float) -> None:
    """A black biker's jacket over a white T-shirt."""
    c = a.craft
    face = Cloth(c, Drape(skin(a, (0.013, 0.012, 0.012), 0.34, 5, 0.10, neck)))  # type: ignore[arg-type]
    hide = c.stuff((0.013, 0.012, 0.012), 0.32, bump=0.1, grain=40, coat=0.2)
    steel, white = c.metal((0.75, 0.75, 0.77), 0.25), c.stuff((0.74, 0.73, 0.71), 0.9, bump=0.06, grain=50)
    with front(c):
        face.panel(rounded([(-0.29, 0.97), (-0.29, 0.97), (0, 0.9), (0.29, 0.97), (0.29, 0.97), (0.1, 0.1),
            (-0.1, 0.1)]), white, off=0.012)  # fmt: skip
        lapels(face, 0.1, hide, 0.3, 0.60, 0.0)
        face.seam([(0.0, 0.12), (0.0, -0.3)], steel, 0.016, 0.03)
        for s in (-1, 1):
            face.seam(flip([(0.30, 0.93), (0.16, 0.5), (0.02, 0.12)], s), steel, 0.013, 0.06)
            face.seam(flip([(0.40, 0.26), (0.62, 0.36)], s), steel, 0.013, 0.02)
            for p in face.lifted(flip([(0.47, 0.60), (0.40, 0.78)], s), 0.085):
                c.ball(steel, fine=12, at=tuple(p), size=(0.024, 0.014, 0.03))
    with front(c, False):
        collar(c, hide, neck + 0.04, 0.46, 0.61, 40, 0.04, 0.035)
        for s in (1, -1):
            c.box(hide, (0.1, 0.3, 0.03), 0.012, at=(0.46 * s, 0.02, 0.41), turn=(0, 24 * s, 0))
            c.ball(steel, fine=12, at=(0.39 * s, -0.02, 0.46), size=0.018)


def hoodie(a: Bust, neck: float) -> None:
    """A red jumper with a hood, laid back, and white strings."""
    tone, c = (0.46, 0.014, 0.022), a.craft
    face = Cloth(c, Drape(skin(a, tone, 0.95, 3, 0.12, neck + 0.02)))  # type: ignore[arg-type]
    wool = c.stuff(tone, 0.95, sheen=0.25, bump=0.12, grain=50)
    with front(c, False):
        b = np.linspace(0, 2 * np.pi, 100)
        back = 0.5 - 0.5 * np.cos(b)
        r = neck + 0.02 + 0.07 * back
        line = np.stack([1.08 * r * np.sin(b), -r * np.cos(b) + 0.02, 0.455 + 0.13 * back], -1)
        c.tube(line, list(0.06 + 0.075 * back), wool, sides=28, fine=120)
        c.tube(line * (0.985, 0.985, 1) + (0, 0, 0.045), list(0.04 + 0.05 * back), wool, sides=20, fine=120)
    cord = c.stuff((0.78, 0.77, 0.74), 0.8)
    with front(c):
        for s in (-1, 1):
            path = face.lifted(flip([(0.15, 0.80), (0.17, 0.6), (0.16, 0.32)], s), 0.04)
            path[0, 1] -= 0.07
            c.tube(path, 0.022, cord, sides=10, fine=40)
            c.ball(cord, fine=12, at=tuple(path[-1]), size=(0.028, 0.028, 0.06))


def _nordic(p: Points) -> Points:
    """Red wool with white patterns of Christmas."""
    red, white, green = (
        np.array((0.42, 0.012, 0.02)),
        np.array((0.76, 0.73, 0.68)),
        np.array((0.02, 0.14, 0.05)),
    )
    x, z = np.arctan2(p[:, 1], -p[:, 0] + 0.1) * 0.5, p[:, 2]
    colour = np.tile(red, (len(p), 1))
    zig = np.abs((x / 0.075) % 1 - 0.5) * 0.075

    def lay(much: Points, tone: Points) -> None:
        colour[much > 0.5] = tone

    lay((np.abs(z - 0.44) < 0.012) | (np.abs(z - 0.17) < 0.012), white)
    lay(np.abs(z - 0.385 - zig) < 0.012, white)
    lay(np.abs(z - 0.205 + 0.02 - zig) < 0.012, green)
    u, v = (x / 0.13) % 1 * 0.13 - 0.065, z - 0.30
    cross = (np.minimum(np.abs(u), np.abs(v)) < 0.007) | (np.abs(np.abs(u) - np.abs(v)) < 0.008)
    lay((cross & (np.hypot(u, v) < 0.05)).astype(float), white)
    lay((z < 0.12) & (np.abs(z - 0.09) < 0.015), white)
    return colour


def sweater(a: Bust, neck: float) -> None:
    """A knitted jumper with a rolled collar."""
    c = a.craft
    skin(a, _nordic, 0.95, 1.6, 0.5, neck + 0.02, cell=0.008)
    wool = c.stuff((0.40, 0.012, 0.02), 0.95, sheen=0.3, bump=0.2, grain=40)
    with front(c, False):
        b, e = np.linspace(0, 2 * np.pi, 361)[:-1, None], np.linspace(0, 2 * np.pi, 28)[None, :-1]
        rib = 1 + 0.05 * np.cos(60 * b)
        for z, fat, r in ((0.475, 0.065, neck + 0.02), (0.54, 0.055, neck + 0.01)):
            far = r + fat * np.cos(e) * rib
            p = np.stack([far * np.sin(b), -far * np.cos(b), z + 0.9 * fat * np.sin(e) * rib], -1)
            c.grid(np.concatenate([p, p[:1]]), wool, wrap=True, turn=(6, 0, 0), at=(0, -0.04, 0))


def raincoat(a: Bust, neck: float) -> None:
    """A yellow coat against the rain."""
    tone, c = (0.76, 0.46, 0.012), a.craft
    face = Cloth(c, Drape(skin(a, tone, 0.24, 6, 0.08, neck + 0.02)))  # type: ignore[arg-type]
    rubber, dark = c.stuff(tone, 0.22, coat=0.5), c.stuff((0.30, 0.17, 0.004), 0.5)
    with front(c):
        face.panel(rounded([(-0.08, 0.95), (-0.08, 0.95), (0.10, 0.95), (0.10, 0.95), (0.10, -0.1), (0.10, -0.1),
            (-0.08, -0.1), (-0.08, -0.1)]), rubber, off=0.02, thick=0.02)  # fmt: skip
        for x in (-0.08, 0.10):
            face.seam([(x, 0.93), (x, -0.05)], dark, 0.006, 0.03)
        buttons(c, face, [(0.01, 0.72), (0.01, 0.46), (0.01, 0.20)], c.stuff((0.03, 0.02, 0.012), 0.3), 0.05)
    with front(c, False):
        collar(c, rubber, neck + 0.03, 0.46, 0.59, 8, 0.08, 0.03, 0.05)


def chef_coat(a: Bust, neck: float) -> None:
    tone, c = (0.74, 0.74, 0.73), a.craft
    face = Cloth(c, Drape(skin(a, tone, 0.85, 3, 0.08, neck)))  # type: ignore[arg-type]
    white, dark = c.stuff(tone, 0.85, bump=0.05, grain=40), c.stuff((0.02, 0.02, 0.022), 0.35)
    with front(c):
        face.panel(rounded([(-0.34, 0.9), (-0.34, 0.9), (0.0, 0.95), (0.30, 0.9), (0.34, 0.8), (0.26, -0.1),
            (-0.26, -0.1), (-0.26, -0.1)]), white, off=0.025, thick=0.025)  # fmt: skip
        buttons(c, face, [(s * 0.19, z) for s in (-1, 1) for z in (0.72, 0.46, 0.20)], dark, 0.045)
    with front(c, False):
        collar(c, white, neck + 0.02, 0.48, 0.62, 7, 0.03)


def uniform(a: Bust, neck: float) -> None:
    """The dark blue shirt of police, with a tie and a badge."""
    tone, c = (0.014, 0.026, 0.075), a.craft
    face = Cloth(c, Drape(skin(a, tone, 0.85, 3, 0.06, neck)))  # type: ignore[arg-type]
    blue, gold = c.stuff(tone, 0.85), c.metal((0.85, 0.62, 0.22))
    with front(c):
        _shirt(c, face, (0.010, 0.011, 0.016), (0.016, 0.03, 0.085))
        face.seam([(0.0, 0.1), (0.0, -0.1)], blue, 0.01)
        for s in (-1, 1):
            flap = [
                (0.36, 0.42),
                (0.36, 0.42),
                (0.66, 0.42),
                (0.66, 0.42),
                (0.66, 0.30),
                (0.51, 0.22),
                (0.36, 0.30),
            ]
            face.panel(rounded(flip(flap, s), 0.02), blue, off=0.02, thick=0.025)
            buttons(c, face, flip([(0.51, 0.30)], s), gold, 0.035)
        spot = face.lifted([(0.50, 0.62)], 0.03)[0]
    with front(c, False):
        collar(c, blue, neck + 0.02, 0.48, 0.60, 10, 0.03)
        x, y, z = spot[0] * WIDE, spot[1], spot[2] * TALL + COLLAR - 0.95 * TALL
        star = [(q * math.sin(k * math.pi / 7), q * math.cos(k * math.pi / 7)) for k in range(14)
                for q in [0.075 if k % 2 == 0 else 0.05]]  # fmt: skip
        c.cut(star, 0.025, gold, 0.005, at=(x, y, z), turn=(-20, 0, 20))
        c.ball(c.metal((0.7, 0.7, 0.72)), fine=18, at=(x, y - 0.015, z), size=(0.032, 0.012, 0.032))

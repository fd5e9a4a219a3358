"""What portraits of animals dress up in: the suit of a superhero with its mask, armour, and the patch of a pirate."""

from __future__ import annotations

import math
from collections.abc import Callable

import bpy  # isort: skip
import numpy as np
from data.animals import garments
from data.animals.busts import Bust, Fit
from data.animals.garments import Drape, collar, front, skin
from data.animals.headwear import STEEL
from data.goods.craft import Points, ease
from data.goods.outerwear import flip
from data.goods.sewing import Cloth, rounded
from mathutils import Matrix


def superhero(a: Bust, neck: float) -> None:
    """A blue suit with a golden star, and a red cloak."""
    blue, c = (0.012, 0.045, 0.30), a.craft
    face = Cloth(c, Drape(skin(a, blue, 0.45, 3, 0.04, neck, 0.96)))  # type: ignore[arg-type]
    red, gold = c.stuff((0.46, 0.008, 0.016), 0.55, sheen=0.3), c.stuff((0.80, 0.50, 0.04), 0.35, coat=0.3)
    star = [(q * math.sin(k * math.pi / 5), 0.46 + 1.9 * q * math.cos(k * math.pi / 5)) for k in range(10)
            for q in [0.19 if k % 2 == 0 else 0.08]]  # fmt: skip
    with front(c):
        face.panel(rounded([p for s in star for p in (s, s)], 0.02), gold, off=0.02, thick=0.02)
    with front(c, False):
        t, b = np.linspace(0, 1, 40)[:, None], np.linspace(-2.25, 2.25, 120)[None]
        r = neck + 0.05 + 0.62 * t**0.7 * (0.75 + 0.25 * np.abs(b) / 2.25) + 0.025 * t * np.cos(16 * b)
        z = 0.56 - 0.62 * t**1.25 - 0.04 * np.abs(b)
        cloak = np.stack([r * np.sin(b + np.pi), -r * np.cos(b + np.pi) + 0.03, z + 0 * b], -1)
        c.grid(np.concatenate([cloak, (cloak * (0.97, 0.97, 1))[::-1]]), red)
        q = np.linspace(0, 2 * np.pi, 50)
        edge = (1.02 * (neck + 0.05) * np.sin(q), -(neck + 0.06) * np.cos(q) - 0.03, 0.53 - 0.035 * np.cos(q))
        c.tube(np.stack(edge, 1), 0.05, red, sides=16, fine=100)
        for s in (1, -1):
            c.ball(gold, fine=20, at=(0.27 * s, -neck - 0.03, 0.46), size=(0.06, 0.03, 0.06))


def armour(a: Bust, neck: float) -> None:
    """Plates of steel with brass edges."""
    c = a.craft
    body = skin(a, STEEL, 0.25, 8, 0.03, neck + 0.02, 0.98)
    steel, brass = c.metal(STEEL, 0.2), c.metal((0.78, 0.55, 0.22))
    body.data.materials[0] = steel
    face = Cloth(c, Drape(body))  # type: ignore[arg-type]
    with front(c):
        for s in (-1, 1):
            face.seam(flip([(0.0, -0.05), (0.0, 0.4), (0.30, 0.82)], s), brass, 0.016, 0.0)
    with front(c, False):
        for k in range(3):
            collar(c, steel, neck + 0.06 - 0.012 * k, 0.44 + 0.05 * k, 0.51 + 0.05 * k, 0, -0.02, 0.03)
        collar(c, brass, neck + 0.04, 0.59, 0.615, 0, 0.01, 0.04)
        for s in (1, -1):
            for k in range(4):
                with c.moved((0.48 * s, 0.0, 0.34), (0, (18 + 22 * k) * s, 0)):
                    e, b = (
                        np.linspace(0.0, 1.25, 14)[:, None],
                        np.linspace(0, 2 * np.pi, 60, endpoint=False)[None],
                    )
                    r = 0.325 - 0.012 * k
                    p = np.stack(
                        [r * np.sin(e) * np.cos(b), r * np.sin(e) * np.sin(b), r * np.cos(e) + 0 * b], -1
                    )
                    c.grid(p, steel, wrap=True)
                    c.tube(np.vstack([p[-1], p[-1, :1]]), 0.014, brass, sides=8, fine=80)


def lacquer(a: Bust, neck: float) -> None:
    """The armour of a samurai: rows of laced plates."""
    black, red, gold = (
        np.array((0.016, 0.014, 0.016)),
        np.array((0.40, 0.010, 0.014)),
        np.array((0.62, 0.38, 0.08)),
    )

    def paint(p: Points) -> Points:
        x, z = np.arctan2(p[:, 1], -p[:, 0] + 0.1) * 0.5, p[:, 2]
        row, col = (z / 0.085) % 1, (x / 0.045) % 1
        lace = (
            ease(0.3, 0.36, row)
            * (1 - ease(0.78, 0.84, row))
            * ease(0.24, 0.32, col)
            * (1 - ease(0.7, 0.78, col))
        )
        colour = black + (red - black) * lace[:, None]
        edge = (ease(0.0, 0.04, row) * (1 - ease(0.1, 0.14, row)))[:, None]
        return colour + (gold - colour) * 0.7 * edge

    c = a.craft
    skin(a, paint, 0.3, 3, 0.06, neck + 0.02, 0.98, 0.008)
    cloth, brass = c.stuff((0.36, 0.010, 0.012), 0.8, sheen=0.4), c.metal((0.78, 0.55, 0.22))
    plate = c.stuff(None, 0.3, coat=0.4)
    with front(c, False):
        collar(c, cloth, neck + 0.03, 0.46, 0.60, 12, 0.02)
        for s in (1, -1):
            with c.moved((0.50 * s, -0.02, 0.16), (0, -16 * s, 0)):
                z, b = np.linspace(-0.3, 0.24, 70)[:, None], np.linspace(-1.2, 1.2, 50)[None]
                p = np.stack(
                    [s * (0.24 * np.cos(b) - 0.02 * ((z / 0.1) % 1)), 0.27 * np.sin(b) + 0 * z, z + 0 * b], -1
                )

                def laced(q: Points) -> Points:
                    return paint(np.stack([0.9 - 2 * q[:, 0] * 0, 2 * q[:, 1], q[:, 2] + 1], 1))

                c.grid(p, plate, laced)
                c.tube(p[-1], 0.02, brass, sides=8, fine=60)


WEAR: dict[str, Callable[[Bust, float], None]] = {
    "suit": garments.suit, "leather jacket": garments.leather_jacket, "hoodie": garments.hoodie,
    "sweater": garments.sweater, "raincoat": garments.raincoat, "chef hat": garments.chef_coat,
    "police cap": garments.uniform, "superhero cape": superhero, "knight armour": armour, "samurai armour": lacquer,
}  # fmt: skip
"""What is worn on the body by what it is called."""


class Clad(Bust):
    """Head and shoulders that wear something."""

    def __init__(self, wear: str) -> None:
        super().__init__()
        self.wear = wear
        if wear in WEAR:
            self.f.at[2] -= 0.07

    def trunk(self, neck: float = 0.34, chest: float = 0.46, wide: float = 0.36) -> None:
        if self.wear in WEAR:
            chest, wide = min(chest, 0.44), min(wide, 0.33)
            WEAR[self.wear](self, neck + 0.04)
        super().trunk(neck, chest, wide)


def mask(a: Bust, fit: Fit, fur: float = 0.035) -> None:
    """A black mask about the eyes that lies on the face."""
    u, s, v, r = fit.eyes
    m = a.f.local(a.points)
    x, z = np.abs(m[:, 1]), m[:, 2] - v
    rise = 0.22 * (x - s) * (x > s)
    shape = (((x - s) / (1.6 * r)) ** 2 + ((z - rise) / (0.95 * r)) ** 2) < 1
    bridge = (x < s) & (np.abs(z) < (0.5 + 0.4 * x / s) * r)
    near = np.array([np.linalg.norm(a.points - e, axis=1) for e in a.spots]).min(0) / a.f.size
    keep = (shape | bridge) & (near > 0.66 * r) & (m[:, 0] > u - 1.2) & (a.normal @ a.f.axes[0] > -0.2)
    faces = a.faces[keep[a.faces].all(1)]
    used, flat = np.unique(faces, return_inverse=True)
    points = a.points[used] + fur * a.normal[used]
    data = bpy.data.meshes.new("mask")
    data.from_pydata(points.tolist(), [], flat.reshape(-1, 4).tolist())
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    c = a.craft
    before, c.place = c.place, Matrix()
    thing = c.put(data, c.stuff((0.010, 0.010, 0.012), 0.4, coat=0.2))
    c.place = before
    smooth = thing.modifiers.new("smooth", "SMOOTH")
    smooth.factor, smooth.iterations = 0.5, 8
    thick = thing.modifiers.new("thick", "SOLIDIFY")
    thick.thickness, thick.offset = 0.018, 1


def patch(a: Bust, fit: Fit) -> None:
    """A black patch before the left eye (in the head's frame, in which `a.craft` is)."""
    u, s, v, r = fit.eyes
    c, black = a.craft, a.craft.stuff((0.008, 0.008, 0.009), 0.5, sheen=0.2)
    c.ball(black, fine=32, at=(s + 0.02, -u + 0.12, v), size=(0.98 * r, 0.16, 0.92 * r), turn=(-6, 0, 16))
    strap = [(-0.62, -0.35, v + 0.62), (-0.2, -u + 0.22, v + 0.34), (s - 0.3 * r, -u + 0.05, v + 0.5 * r)]
    c.tube(strap, 0.04, black, sides=8)
    c.tube([(s + 0.7 * r, -u + 0.14, v), (0.80, -0.3, v - 0.02), (0.92, 0.1, v - 0.1)], 0.04, black, sides=8)

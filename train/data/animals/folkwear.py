"""What animals that stand as people do are dressed in: suits, robes, cooks' coats, armour, space suits, cloaks."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from data.animals.anatomy import Points as Rows
from data.animals.folk import FRONT, Body, Folk, Garb, before, clothe, sleeves
from data.animals.garments import WHITE, collar
from data.animals.headwear import STEEL
from data.goods.craft import Colour, Craft, Points, ease
from data.goods.outerwear import lapels
from data.goods.sewing import Cloth, buttons, rounded
from mathutils import Matrix, Vector
from mathutils.bvhtree import BVHTree


class Chest:
    """How far a garment stands out before (x, z)s of a shop's clothes that are `wide` and `tall` metres big."""

    def __init__(self, thing: Any, at: tuple[float, float], wide: float, tall: float) -> None:
        self.deep = wide
        self.place = FRONT @ Matrix.Translation((0, -at[0], at[1] - 0.95 * tall))
        self.size = (wide, wide, tall)
        flat = np.empty(3 * len(thing.data.vertices), np.float32)
        thing.data.vertices.foreach_get("co", flat)
        turn = np.array(self.place.inverted())
        points = (flat.reshape(-1, 3) @ turn[:3, :3].T + turn[:3, 3]) / self.size
        self.tree = BVHTree.FromPolygons(points.tolist(), [tuple(f.vertices) for f in thing.data.polygons])

    def at(self, p: Points) -> Points:
        hits = [self.tree.ray_cast(Vector((x, -9, z)), Vector((0, 1, 0)))[0] for x, z in p]
        return np.array([-h.y if h is not None else 0.0 for h in hits])


def _front(
    a: Folk, body: Body, thing: Any, wide: float = 0.36, tall: float = 0.34, low: float = 0.05
) -> Cloth:
    """The front of a coat, in whose frame the craft stays until `a.craft.place` is set anew."""
    chest = Chest(thing, (body.neck[0], body.neck[1] - low), wide, tall)
    a.craft.place = chest.place @ Matrix.Diagonal((*chest.size, 1))
    return Cloth(a.craft, chest)  # type: ignore[arg-type]


def _tie(c: Craft, face: Cloth, tie: Colour, shirt: Colour = WHITE) -> None:
    white, silk = (
        c.stuff(shirt, 0.85),
        c.stuff(tie, 0.4, second=(0.6 * tie[0], 0.6 * tie[1], 0.6 * tie[2]), scale=30, sheen=0.3),
    )
    vee = [(-0.3, 1.0), (-0.3, 1.0), (0, 0.9), (0.3, 1.0), (0.3, 1.0), (0.14, 0.1), (-0.14, 0.1)]
    face.panel(rounded(vee), white, off=0.012)
    knot = [(-0.09, 0.93), (-0.09, 0.93), (0.09, 0.93), (0.09, 0.93), (0.055, 0.76), (0.055, 0.76), (-0.055, 0.76),
        (-0.055, 0.76)]  # fmt: skip
    blade = [(-0.055, 0.78), (-0.055, 0.78), (0.055, 0.78), (0.055, 0.78), (0.12, 0.0), (0.12, 0.0), (-0.12, 0.0),
        (-0.12, 0.0)]  # fmt: skip
    face.panel(rounded(blade, 0.02), silk, off=0.04, thick=0.02)
    face.panel(rounded(knot, 0.02), silk, off=0.09, thick=0.06)


def _ring(
    a: Folk, body: Body, material: Any, grow: float, high: float, gap: float = 0, flare: float = 0.01
) -> None:
    """A collar about the neck."""
    u, v, r = body.neck
    with before(a.craft, (0, -u, v)):
        collar(a.craft, material, r + grow, -0.03, high, gap, flare, 0.012)


def _hose(body: Body) -> list[Rows]:
    """Trousers."""
    return [*(q[:-1] for q in body.legs), body.trunk[:2]] if body.legs else []


def suit(body: Body, tone: Colour = (0.014, 0.020, 0.050), tie: Colour = (0.36, 0.010, 0.02)) -> Garb:
    """A jacket, trousers, a white shirt and a tie."""

    def wear(a: Folk) -> None:
        c = a.craft
        if body.legs:
            clothe(a, _hose(body), tone, more=0.018)
        jacket = clothe(
            a, [body.trunk[:-1] if body.legs else body.trunk, *sleeves(body, 2)], tone, more=0.022
        )
        cloth, white = c.stuff(tone, 0.85, bump=0.05, grain=60), c.stuff(WHITE, 0.85)
        face = _front(a, body, jacket)
        _tie(c, face, tie)
        lapels(face, -0.1, cloth, 0.24, 0.55, 0.0)
        face.seam([(0.0, -0.1), (0.02, -0.9)], c.stuff((0.003, 0.004, 0.012), 0.8), 0.015, 0.03)
        buttons(c, face, [(0.05, -0.25), (0.05, -0.6)], c.stuff((0.01, 0.01, 0.012), 0.3), 0.05)
        _ring(a, body, cloth, 0.035, 0.06, 36)
        _ring(a, body, white, 0.016, 0.075, 12)
        for arm in body.arms:
            near, far = np.array(arm[-3][:3]), np.array(arm[-2][:3])
            c.place = Matrix()
            ends = [_flip(near + t * (far - near)) for t in (0.45, 0.8)]
            c.tube(ends, [arm[-3][3] + 0.012, arm[-2][3] + 0.014], white, sides=20)

    return wear


def _flip(p: Any) -> tuple[float, float, float]:
    """Where a spot of a body is in the world."""
    return -p[0], -p[1], p[2]


def robe(body: Body, tone: Colour = (0.05, 0.045, 0.28), trim: Colour = (0.62, 0.36, 0.05)) -> Garb:
    """A wizard's robe to the floor, with wide sleeves and a golden belt."""

    def wear(a: Folk) -> None:
        (u, v, r), c = body.neck, a.craft
        skirt = [(0.0, 0, 0.06, 0.30, 0.30), (0.0, 0, 0.35, 0.255, 0.25), (0.0, 0, 0.70, 0.205, 0.195), (0.0, 0, 0.92,
            0.185, 0.175), (0.0, 0, 1.05, 0.155, 0.145), (u, 0, v, r)]  # fmt: skip
        wide = [[(*q[:3], q[3] * k) for q, k in zip(s, (1.0, 1.1, 1.25, 1.45, 1.7), strict=False)] for s in
            sleeves(body, 1)]  # fmt: skip
        clothe(a, [skirt, *wide], tone, 0.8, 0.014, 0.005, pleats=0.022)
        gold = c.stuff(trim, 0.5, sheen=0.3)
        _ring(a, body, c.stuff(tone, 0.8), 0.03, 0.08, 20, 0.03)
        with before(c, (0, 0, 0.80)):
            q = np.linspace(0, 2 * np.pi, 60)
            c.tube(
                np.stack([0.218 * np.sin(q), -0.212 * np.cos(q), 0.01 * np.cos(q)], 1), 0.02, gold, fine=90
            )
            c.tube(
                [(0.05, -0.215, 0), (0.06, -0.25, -0.15), (0.055, -0.265, -0.32)], [0.016, 0.014, 0.02], gold
            )

    return wear


def cook(body: Body) -> Garb:
    """A white coat with two rows of buttons, and dark trousers."""

    def wear(a: Folk) -> None:
        tone, c = (0.76, 0.76, 0.75), a.craft
        if body.legs:
            clothe(a, _hose(body), (0.03, 0.032, 0.04), more=0.016)
        coat = clothe(a, [body.trunk, *sleeves(body, 2)], tone, more=0.024, fold=0.005)
        face = _front(a, body, coat, tall=0.5)
        white, dark = c.stuff(tone, 0.85), c.stuff((0.02, 0.02, 0.022), 0.35)
        front = [(-0.3, 0.9), (-0.3, 0.9), (0, 0.94), (0.28, 0.9), (0.32, 0.8), (0.26, -0.35), (0.26, -0.35),
            (-0.26, -0.35), (-0.26, -0.35)]  # fmt: skip
        face.panel(rounded(front), white, off=0.03, thick=0.03)
        buttons(c, face, [(s * 0.18, z) for s in (-1, 1) for z in (0.74, 0.44, 0.14, -0.16)], dark, 0.05)
        _ring(a, body, white, 0.022, 0.075, 7, 0.012)
        red = c.stuff((0.5, 0.015, 0.02), 0.7, sheen=0.3)
        _ring(a, body, red, 0.010, 0.05, 0, 0.0)

    return wear


def steel(body: Body) -> Garb:
    """Plates of steel with brass edges."""

    def wear(a: Folk) -> None:
        c = a.craft
        look, brass = c.metal(STEEL, 0.22), c.metal((0.78, 0.55, 0.22))
        for rows in ([body.trunk], sleeves(body, 1), [q[:-2] for q in body.legs]):
            clothe(a, rows, STEEL, 0.25, 0.026, 0.002, material=look, bump=0.02)
        clothe(a, [q[-2:] for q in body.legs], STEEL, 0.25, 0.02, 0.0, material=look, bump=0.02)
        _ring(a, body, look, 0.05, 0.07, 0, 0.02)
        with before(c):
            for arm in body.arms:
                x, y, z = arm[0][1], -arm[0][0], arm[0][2]
                for k in range(3):
                    size = (0.115 - 0.006 * k, 0.115, 0.10)
                    c.ball(look, fine=30, at=(x * (1.08 + 0.12 * k), y, z + 0.03 - 0.05 * k), size=size)
                e = arm[2]
                c.ball(brass, fine=24, at=(e[1], -e[0], e[2]), size=e[3] + 0.036)
            for leg in body.legs:
                c.ball(brass, fine=24, at=(leg[1][1], -leg[1][0] - 0.03, leg[1][2]), size=0.10)
            q = np.linspace(0, 2 * np.pi, 60)
            for z, r in ((0.66, 0.24), (0.58, 0.245), (0.50, 0.24)):
                c.tube(
                    np.stack([r * np.sin(q), -0.97 * r * np.cos(q) + 0.03, z + 0 * q], 1),
                    0.018,
                    look,
                    fine=90,
                )
            c.tube(np.stack([0.235 * np.sin(q), -0.225 * np.cos(q) + 0.02, 0.73 + 0 * q], 1), 0.02,
                c.stuff((0.10, 0.045, 0.02), 0.5), fine=90)  # fmt: skip

    return wear


def lacquer(body: Body) -> Garb:
    """The armour of a samurai: rows of laced plates over red cloth."""
    black, red, gold = (
        np.array(t) for t in ((0.016, 0.014, 0.016), (0.40, 0.010, 0.014), (0.62, 0.38, 0.08))
    )

    def plates(p: Points) -> Points:
        x, z = np.arctan2(p[:, 1], -p[:, 0]) * 0.2, p[:, 2]
        row, col = (z / 0.062) % 1, (x / 0.026) % 1
        lace = (
            ease(0.3, 0.36, row)
            * (1 - ease(0.76, 0.84, row))
            * ease(0.2, 0.32, col)
            * (1 - ease(0.68, 0.8, col))
        )
        colour = black + (red - black) * lace[:, None]
        edge = (ease(0.0, 0.05, row) * (1 - ease(0.1, 0.16, row)))[:, None]
        return np.asarray(colour + (gold - colour) * 0.7 * edge)

    def wear(a: Folk) -> None:
        c = a.craft
        cloth = (0.30, 0.012, 0.016)
        clothe(a, sleeves(body, 2), cloth, more=0.03, fold=0.014)
        clothe(a, _hose(body), (0.03, 0.028, 0.035), more=0.035, fold=0.014)
        clothe(a, [body.trunk], plates, 0.3, 0.032, 0.0, cell=0.006)
        look, brass = c.stuff(None, 0.3, coat=0.4), c.metal((0.78, 0.55, 0.22))
        with before(c):
            for s in (1, -1):
                for at, turns, high in (((0.25 * s, 0.0, 0.93), (0, -14 * s, 0), 0.24), ((0.15 * s, -0.06, 0.34),
                        (-10, -8 * s, -60 * s), 0.26)):  # fmt: skip
                    with c.moved(at, turns):
                        z, b = np.linspace(-high / 2, high / 2, 60)[:, None], np.linspace(-1.1, 1.1, 40)[None]
                        p = np.stack([s * (0.13 * np.cos(b) - 0.06 - 0.012 * ((z / 0.06) % 1)), 0.14 * np.sin(b)
                            + 0 * z, z + 0 * b], -1)  # fmt: skip

                        def laced(q: Points) -> Points:
                            return plates(np.stack([-1 + 0 * q[:, 0], 5 * q[:, 1] / 5, q[:, 2] + 1], 1))

                        c.grid(p, look, laced)
                        c.tube(p[-1], 0.01, brass, sides=8, fine=50)
            q = np.linspace(0, 2 * np.pi, 60)
            c.tube(np.stack([0.235 * np.sin(q), -0.225 * np.cos(q) + 0.02, 0.70 + 0 * q], 1), 0.026,
                c.stuff((0.5, 0.3, 0.05), 0.6, sheen=0.3), fine=90)  # fmt: skip
        _ring(a, body, c.stuff(cloth, 0.8), 0.03, 0.06, 14)

    return wear


def space(body: Body) -> Garb:
    """The white suit of an astronaut with its pack; the helmet is worn by itself."""

    def wear(a: Folk) -> None:
        c, (u, v, r) = a.craft, body.neck
        white = (0.74, 0.75, 0.77)
        clothe(a, [body.trunk, *sleeves(body, 0), *body.legs], white, 0.6, 0.05, 0.011, 0.07, (0.6, 0.6, 2.6))
        shell, grey, red, blue = (c.stuff(t, 0.4) for t in (white, (0.2, 0.21, 0.23), (0.5, 0.02, 0.02),
            (0.02, 0.10, 0.45)))  # fmt: skip
        with before(c, (0, -u, v)):
            q = np.linspace(0, 2 * np.pi, 50)
            c.tube(
                np.stack([(r + 0.07) * np.sin(q), -(r + 0.07) * np.cos(q), 0 * q], 1),
                0.03,
                c.metal(),
                fine=80,
            )
            c.box(shell, (0.24, 0.07, 0.15), 0.02, at=(0, -0.25, -0.30))
            for k, t in enumerate((red, blue, grey)):
                c.ball(t, fine=14, at=(-0.07 + 0.07 * k, -0.29, -0.27), size=0.017)
            c.tube([(0.1, -0.26, -0.31), (0.2, -0.22, -0.2), (0.2, -0.08, -0.06)], 0.02, grey)
            c.box(shell, (0.36, 0.16, 0.46), 0.04, at=(0, 0.28, -0.25))
        with before(c):
            for rows, at in ((body.arms, -2), (body.legs, -3)):
                for limb in rows:
                    p, q = np.array(limb[at][:3]), np.array(limb[at - 1][:3])
                    way = (p - q) / np.linalg.norm(p - q)
                    for off, t in ((0.0, grey), (-0.035, red)):
                        m = p + off * way
                        c.tube([(m[1], -m[0], m[2]), tuple((m + 0.022 * way)[[1, 0, 2]] * (1, -1, 1))],
                            limb[at][3] + 0.058, t, sides=24)  # fmt: skip

    return wear


def plain(body: Body, tone: Any, trousers: Colour | None = None, rough: float = 0.9, more: float = 0.022,
          cut: int = 2, ring: float = 0.05) -> Garb:  # fmt: skip
    """A jumper of one colour or a pattern, with trousers or none."""

    def wear(a: Folk) -> None:
        if trousers:
            clothe(a, _hose(body), trousers, more=0.016)
        clothe(a, [body.trunk, *sleeves(body, cut)], tone, rough, more, 0.008)
        if ring:
            base = tone if not callable(tone) else tuple(tone(np.zeros((1, 3)))[0])
            _ring(a, body, a.craft.stuff(base, rough, sheen=0.3), 0.02, ring)

    return wear


def waistcoat(body: Body, tone: Colour = (0.26, 0.012, 0.03), tie: Colour = (0.02, 0.09, 0.20)) -> Garb:
    """A shirt with a tie, a waistcoat with golden buttons, and a watch chain."""

    def wear(a: Folk) -> None:
        c = a.craft
        clothe(a, [body.trunk[1:], *sleeves(body, 2)], WHITE, 0.85, 0.012, 0.006)
        vest = clothe(a, [body.trunk[1:-1]], tone, 0.8, 0.030, 0.003)
        face = _front(a, body, vest, tall=0.46)
        _tie(c, face, tie)
        gold = c.metal((0.85, 0.60, 0.20))
        face.seam([(0.0, 0.1), (0.0, -1.0)], c.stuff(tuple(0.3 * v for v in tone), 0.8), 0.012, 0.02)  # type: ignore[arg-type]
        buttons(c, face, [(0.04, z) for z in (0.0, -0.25, -0.5, -0.75)], gold, 0.045)
        face.seam([(0.05, -0.25), (0.2, -0.42), (0.38, -0.3)], gold, 0.014, 0.03)
        _ring(a, body, c.stuff(WHITE, 0.85), 0.018, 0.07, 14)

    return wear


def trench(body: Body, tone: Colour = (0.36, 0.25, 0.13)) -> Garb:
    """A detective's coat down to the knees, with a belt and a cape over the shoulders."""

    def wear(a: Folk) -> None:
        (u, v, r), c = body.neck, a.craft
        skirt = [(0.0, 0, 0.24, 0.235, 0.235), (0.0, 0, 0.45, 0.215, 0.205), (0.0, 0, 0.70, 0.20, 0.19), (0.0, 0, 0.92,
            0.185, 0.175), (0.0, 0, 1.05, 0.155, 0.145), (u, 0, v, r)]  # fmt: skip
        thing = clothe(a, [skirt, *sleeves(body, 2)], tone, 0.85, 0.022, 0.005, pleats=0.012)
        face = _front(a, body, thing, tall=0.46)
        cloth, dark = c.stuff(tone, 0.85, bump=0.06, grain=50), c.stuff((0.09, 0.05, 0.025), 0.4)
        _tie(c, face, (0.10, 0.03, 0.03))
        lapels(face, 0.2, cloth, 0.30, 0.6, 0.0)
        buttons(c, face, [(s * 0.2, z) for s in (-1, 1) for z in (0.1, -0.2, -0.75)], dark, 0.05)
        with before(c):
            q = np.linspace(0, 2 * np.pi, 60)
            band = np.stack([0.232 * np.sin(q), -0.222 * np.cos(q), 0.74 + 0 * q], 1)
            rows = [band + np.array((0, 0, z)) for z in (-0.028, 0.028)]
            c.grid(np.stack([rows[0], band * (1.04, 1.04, 1), rows[1]]), cloth)
            c.box(dark, (0.07, 0.02, 0.07), 0.01, at=(0.02, -0.235, 0.74))
        _ring(a, body, cloth, 0.035, 0.085, 30, 0.03)

    return wear


def cloak(inner: Callable[[Body], Garb], tone: Colour) -> Callable[[Body], Garb]:
    """A cloak over something else."""

    def over(body: Body) -> Garb:
        def wear(a: Folk) -> None:
            inner(body)(a)
            c, (u, v, _) = a.craft, body.neck
            with before(c, (0, -u, 0)):
                t, b = np.linspace(0, 1, 50)[:, None], np.linspace(-1.9, 1.9, 120)[None]
                r = 0.17 + 0.17 * t**0.6 + 0.02 * t * np.cos(11 * b + 0.5)
                p = np.stack([r * np.sin(b + np.pi), -r * np.cos(b + np.pi) + 0.03, v - 0.02 - (v - 0.1) * t
                    + 0 * b], -1)  # fmt: skip
                c.grid(np.concatenate([p, (p * (0.97, 0.97, 1))[::-1]]), c.stuff(tone, 0.7, sheen=0.4))

        return wear

    return over


def deerstalker(c: Craft) -> None:
    """A checked cap with a peak before and behind, of radius 1 where it is worn."""

    def check(p: Points) -> Points:
        a, z = np.arctan2(p[:, 0], -p[:, 1]), p[:, 2]
        line = np.minimum(np.abs((3.2 * a) % 1 - 0.5), np.abs((3.2 * z) % 1 - 0.5))
        tone = np.tile((0.30, 0.20, 0.10), (len(p), 1))
        return np.asarray(tone + (np.array((0.12, 0.07, 0.035)) - tone) * ease(0.14, 0.08, line)[:, None])

    wool = c.stuff(None, 0.95, sheen=0.4, bump=0.2, grain=40)
    dome = [(1.06 * math.cos(t) ** 0.8, 1.0 * math.sin(t)) for t in np.linspace(0, math.pi / 2 - 0.01, 20)]
    c.lathe([(1.0, -0.05), (1.05, -0.05), *dome, (0, 1.0)], wool, None, check, steps=96)
    for back in (0, math.pi):
        a, t = np.radians(np.linspace(-62, 62, 61))[:, None], np.linspace(0, 1, 14)[None]
        r = 0.92 + 0.75 * np.cos(a * 90 / 62 * 0.94) ** 0.45 * t
        top = np.stack([r * np.sin(a + back), -r * np.cos(a + back), 0.05 - 0.22 * t - 0.18 * t * np.abs(np.sin(a))],
            -1)  # fmt: skip
        c.grid(np.concatenate([top, (top - (0, 0, 0.05))[:, ::-1]], 1), wool, check, wrap=True)
    c.tube([(-0.12, 0, 1.0), (0, 0, 1.08), (0.12, 0, 1.0)], 0.07, wool, check)

"""Baked things, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.dishes import grains, plate
from mathutils import Euler, Vector


def crumb(c: Craft, colour: Colour = (0.72, 0.46, 0.20)) -> Any:
    """Bread and cake inside."""
    dark = (0.8 * colour[0], 0.75 * colour[1], 0.7 * colour[2])
    return c.stuff(colour, 0.85, second=dark, scale=14, bump=0.7, grain=22, sss=0.1)


def pancakes(c: Craft) -> None:
    plate(c)

    def paint(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        top = blend((0.50, 0.22, 0.05), (0.62, 0.33, 0.10), 0.5 + 0.6 * ripple(p, 5, 3))
        return blend(
            top, (0.82, 0.60, 0.27), np.maximum(ease(0.93, 1.0, r), 0) * (np.abs(p[:, 2] - 0.09) < 0.085)
        )

    round_ = [(0, 0), (0.9, 0), (0.99, 0.04), (1.02, 0.09), (0.99, 0.14), (0.9, 0.18), (0, 0.18)]
    dough = c.stuff(None, 0.55, bump=0.15, grain=16, sss=0.1)
    for k in range(6):
        size = 1.0 + c.jitter(0.03)
        c.lathe(
            round_,
            dough,
            lambda p: p * (1 + 0.015 * ripple(p, 2, 1))[:, None],
            paint,
            90,
            60,
            at=(c.jitter(0.06), c.jitter(0.06), 0.09 + 0.178 * k),
            turn=(c.jitter(1.5), c.jitter(1.5), 60 * k),
            size=(size, size, 1),
        )
    z = 0.09 + 0.178 * 5 + 0.18

    def pool(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        reach = 0.78 + 0.14 * np.sin(3 * a + 0.8) + 0.12 * np.sin(5 * a + 2) + 0.06 * np.sin(9 * a)
        q = p.copy()
        q[:, :2] *= reach[:, None]
        return q

    syrup = c.stuff((0.36, 0.10, 0.01), 0.05, coat=1.0, second=(0.46, 0.15, 0.015))
    c.lathe(
        [(0, 0.035), (0.7, 0.035), (0.93, 0.03), (1.0, 0.0), (0.96, -0.02)],
        syrup,
        pool,
        steps=120,
        at=(0, 0, z + 0.005),
    )
    for a, low in ((-1.9, 0.62), (-1.25, 0.42), (-0.5, 0.2), (-2.6, 0.3), (0.2, 0.55), (3.3, 0.5)):
        u = np.array((math.cos(a), math.sin(a)))
        line = [
            (*(0.7 * u), z + 0.01),
            (*(0.95 * u), z + 0.01),
            (*(1.05 * u), z - 0.08),
            (*(1.06 * u), low + 0.2),
            (*(1.065 * u), low),
        ]
        c.tube(line, [0.09, 0.1, 0.075, 0.06, 0.085], syrup, sides=16, fine=40)
    butter = c.stuff((0.86, 0.68, 0.22), 0.3, sss=0.3, coat=0.3)
    c.box(butter, (0.42, 0.38, 0.16), 0.04, at=(0.02, -0.05, z + 0.11), turn=(3, 4, 22))
    berry = c.stuff((0.035, 0.05, 0.16), 0.5, second=(0.13, 0.16, 0.30), scale=3)
    for x, y, h in ((1.22, -0.55, 0.24), (1.32, -0.2, 0.26), (1.0, -0.85, 0.24), (-1.2, -0.6, 0.24)):
        c.ball(berry, fine=20, at=(x, y, h), size=(0.14, 0.14, 0.12))


def _torus(big: float, small: float, low: float, high: float) -> list[tuple[float, float]]:
    a = np.linspace(low, high, 40)
    return [(big - small * math.cos(t), small * math.sin(t)) for t in a]


def doughnut(c: Craft) -> None:
    where: dict[str, Any] = {"at": (0, 0, 0.9), "turn": (38, 0, -14)}

    def paint(p: Points) -> Points:
        pale = ease(0.16, 0.02, np.abs(p[:, 2] + 0.02 + 0.02 * ripple(p, 2, 1)))
        return blend(
            blend((0.48, 0.20, 0.045), (0.58, 0.28, 0.07), 0.5 + 0.5 * ripple(p, 5, 2)),
            (0.82, 0.60, 0.28),
            pale,
        )

    def flat(p: Points) -> Points:
        return p * (1, 1, 0.86) * (1 + 0.012 * ripple(p, 2.5, 4))[:, None]

    c.lathe(
        _torus(0.72, 0.44, 0, 2 * math.pi),
        c.stuff(None, 0.6, bump=0.25, grain=14, sss=0.1),
        flat,
        paint,
        110,
        70,
        **where,
    )

    def drip(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1]) - 0.72
        t = np.arctan2(p[:, 2], -r)
        reach = 0.05 + 0.16 * np.sin(6 * a) + 0.10 * np.sin(11 * a + 2) + 0.05 * np.sin(17 * a)
        t = np.pi / 2 + (t - np.pi / 2) * (1 + reach * 0.55)
        grown = 0.475 - 0.04 * ease(1.35, 1.75, np.abs(t - np.pi / 2))
        d = 0.72 - grown * np.cos(t)
        return np.stack([d * np.cos(a), d * np.sin(a), grown * np.sin(t) * 0.88], 1)

    c.lathe(
        _torus(0.72, 0.46, 0.1, 3.04),
        c.stuff((0.80, 0.22, 0.36), 0.14, coat=0.8, sss=0.15),
        drip,
        None,
        140,
        60,
        **where,
    )

    rotate = Euler([math.radians(v) for v in where["turn"]]).to_matrix()
    colours = (
        (0.85, 0.82, 0.75),
        (0.80, 0.55, 0.02),
        (0.04, 0.30, 0.60),
        (0.10, 0.45, 0.10),
        (0.70, 0.03, 0.03),
    )
    looks = [c.stuff(v, 0.3, coat=0.4) for v in colours]
    spots: list[Any] = []
    while len(spots) < 120:
        a, t = c.rng.uniform(0, 6.3), c.rng.gauss(1.57, 0.42)
        d, h = 0.72 - 0.485 * math.cos(t), 0.485 * 0.88 * math.sin(t)
        p = Vector((d * math.cos(a), d * math.sin(a), h))
        if any((p - q).length < 0.1 for q in spots):
            continue
        spots.append(p)
        out = Vector((-math.cos(t) * math.cos(a), -math.cos(t) * math.sin(a), math.sin(t)))
        lie = out.cross(Vector((c.jitter(1), c.jitter(1), c.jitter(1)))).normalized()
        turn = (rotate @ lie.to_track_quat("Z", "Y").to_matrix()).to_euler()
        c.tube(
            [(0, 0, -0.055), (0, 0, 0.055)],
            0.02,
            looks[len(spots) % 5],
            sides=10,
            fine=4,
            at=Vector(where["at"]) + rotate @ p,
            turn=tuple(math.degrees(v) for v in turn),
        )


def cookie(c: Craft) -> None:
    def one(at: At, turn: At, seed: int) -> None:
        def paint(p: Points) -> Points:
            r = np.hypot(p[:, 0], p[:, 1])
            colour = blend((0.60, 0.33, 0.12), (0.70, 0.43, 0.18), 0.5 + 0.6 * ripple(p, 5, seed))
            return blend(colour, (0.40, 0.17, 0.05), 0.8 * ease(0.72, 1.0, r))

        def bumpy(p: Points) -> Points:
            q = p * (1 + 0.02 * ripple(p, 3, seed) + 0.012 * ripple(p, 11, seed))[:, None]
            q[:, 2] += 0.02 * ripple(p, 5, seed + 1) * (p[:, 2] > 0.05)
            return q

        profile = [(0, 0), (0.85, 0), (0.98, 0.05), (0.97, 0.13), (0.8, 0.2), (0, 0.24)]
        c.lathe(
            profile,
            c.stuff(None, 0.75, bump=0.6, grain=15, sss=0.05),
            bumpy,
            paint,
            110,
            80,
            at=at,
            turn=turn,
        )

        rotate = Euler([math.radians(v) for v in turn]).to_matrix()
        chip, spots = c.stuff((0.055, 0.022, 0.010), 0.3, coat=0.3), []
        while len(spots) < 17:
            a, d = c.rng.uniform(0, 6.3), 0.86 * math.sqrt(c.rng.random())
            q = Vector((d * math.cos(a), d * math.sin(a), 0.235 - 0.05 * d * d))
            if all((q - s).length > 0.22 for s in spots):
                spots.append(q)
                c.ball(
                    chip,
                    lambda p: p * (1 + 0.12 * ripple(p, 2, 5))[:, None],
                    fine=14,
                    at=Vector(at) + rotate @ q,
                    turn=turn,
                    size=c.rng.uniform(0.07, 0.115),
                )

    for k in range(3):
        one((c.jitter(0.05) - 0.25, 0.3 + c.jitter(0.05), 0.24 * k), (c.jitter(2), c.jitter(2), 70 * k), k)
    one((0.55, -0.98, 0.72), (62, 0, 14), 7)


def croissant(c: Craft) -> None:
    n, sides = 220, 60
    t = np.linspace(-1, 1, n)
    steps = (np.abs(t) * 4.6 + 0.5) % 1.0
    wide = (0.56 * (1 - np.abs(t) ** 1.5) ** 0.8 + 0.05) * (1.0 + 0.22 * (1 - steps) ** 1.5 - 0.08)
    wide[[0, -1]] = 0.01
    bow = 1.28 * t
    x, y = 1.5 * np.sin(bow), 1.05 * (np.cos(bow) - 1)
    dx, dy = np.gradient(x), np.gradient(y)
    size = np.hypot(dx, dy)
    nx, ny = -dy / size, dx / size
    a = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    tilt = 0.22 * np.sign(t)[:, None] * np.cos(a) * wide[:, None]
    px = x[:, None] + wide[:, None] * np.cos(a) * nx[:, None] + tilt * (dx / size)[:, None]
    py = y[:, None] + wide[:, None] * np.cos(a) * ny[:, None] + tilt * (dy / size)[:, None]
    pz = wide[:, None] * np.sin(a) * 0.92
    p = np.stack([px, py, np.maximum(pz, -0.36) + 0.36], -1)
    glow = np.repeat(steps[:, None], sides, 1).ravel()

    def paint(q: Points) -> Points:
        colour = blend((0.60, 0.26, 0.05), (0.42, 0.14, 0.025), 0.5 + 0.5 * ripple(q, 3, 2))
        colour = blend(colour, (0.26, 0.075, 0.015), 0.5 * ease(0.45, 0.05, glow))
        colour = blend(colour, (0.82, 0.55, 0.22), 0.85 * ease(0.72, 0.97, glow))
        return blend(colour, (0.66, 0.36, 0.10), 0.5 * ease(0.25, 0.05, q[:, 2]))

    p += 0.012 * ripple(p.reshape(-1, 3) * (1, 1, 1), 9, 5).reshape(n, sides, 1)
    c.grid(p, c.stuff(None, 0.35, bump=0.3, grain=11, coat=0.35, sss=0.06), paint, wrap=True, turn=(0, 0, 8))


def pie(c: Craft) -> None:
    c.lathe(
        [(0, 0), (1.05, 0), (1.42, 0.42), (1.5, 0.44), (1.48, 0.48), (1.4, 0.46), (1.0, 0.1), (0, 0.1)],
        c.metal((0.72, 0.72, 0.72), 0.3),
    )
    fill = c.stuff((0.30, 0.006, 0.012), 0.1, second=(0.42, 0.02, 0.02), scale=5, coat=0.9)
    c.lathe(
        [(0, 0.44), (0.7, 0.44), (1.35, 0.40)],
        fill,
        lambda p: p + (0, 0, 1) * (0.03 * ripple(p, 8, 2))[:, None],
        steps=90,
    )
    berries = [(c.rng.uniform(-1.2, 1.2), c.rng.uniform(-1.2, 1.2)) for _ in range(170)]
    cherry = c.stuff((0.34, 0.006, 0.012), 0.12, coat=1)
    grains(c, [(x, y, 0.44) for x, y in berries if math.hypot(x, y) < 1.2], cherry, (0.13, 0.13, 0.10))

    def bake(p: Points) -> Points:
        colour = blend((0.72, 0.42, 0.14), (0.48, 0.20, 0.045), 0.45 + 0.7 * ripple(p, 3.5, 6))
        return blend(colour, (0.34, 0.12, 0.03), 0.5 * ease(0.56, 0.66, p[:, 2]))

    crust = c.stuff(None, 0.45, bump=0.35, grain=10, coat=0.2, sss=0.05)
    for across in (False, True):
        for k in range(-3, 4):
            d = 0.37 * k
            long = math.sqrt(1.36**2 - d * d)
            u, v = np.meshgrid(np.linspace(-long, long, 90), np.linspace(-1, 1, 14), indexing="ij")
            weave = 0.035 * np.cos(math.pi * (u / 0.37 + k + (1 if across else 0)))
            z = 0.56 + weave + 0.055 * (1 - np.abs(v) ** 3) - 0.10 * ease(0.9 * long, long, np.abs(u))
            x, y = u, d + 0.125 * v
            p = np.stack([y, x, z] if across else [x, y, z], -1)
            c.grid(p, crust, bake)
    a = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    t = np.linspace(0, 2 * np.pi, 24)[:, None]
    crimp = 0.5 + 0.5 * np.cos(26 * a)
    r = 1.42 + (0.15 + 0.035 * crimp) * np.cos(t)
    z = 0.52 + (0.11 + 0.05 * crimp) * np.sin(t) + 0.02 * crimp
    c.grid(np.stack([r * np.cos(a), r * np.sin(a), z], -1), crust, bake, wrap=True)


def cake_slice(c: Craft) -> None:
    plate(c, size=(1.0, 1.0, 0.8))
    half, long = 0.34, 2.0
    arc = np.linspace(-half, half, 24)

    def layer(material: Any, low: float, high: float, grown: float = 0.0) -> None:
        rim = np.stack(
            [(long + grown) * np.cos(arc) - 0.05, (long + grown) * np.sin(arc) * (1 + 0.4 * grown), 0 * arc],
            -1,
        )
        outline = np.vstack([[-0.05 - grown, 0, 0], rim])
        c.cut(
            [(x, y) for x, y, _ in outline],
            high - low,
            material,
            0.012 if grown == 0 else 0.03,
            at=(-0.7, 0.35, (low + high) / 2),
            turn=(-90, 0, -28),
        )

    sponge, cream = crumb(c, (0.80, 0.56, 0.24)), c.stuff((0.88, 0.85, 0.79), 0.4, sss=0.3)
    jam = c.stuff((0.50, 0.02, 0.03), 0.2, coat=0.6)
    z = 0.09
    for k in range(3):
        layer(sponge, z, z + 0.3)
        if k < 2:
            layer(jam, z + 0.3, z + 0.34, 0.006)
            layer(cream, z + 0.34, z + 0.43, 0.012)
        z += 0.43 if k < 2 else 0.3
    layer(cream, z, z + 0.12, 0.03)
    a = math.radians(28)

    def spot(d: float) -> tuple[float, float]:
        return -0.7 + d * math.cos(a), 0.35 - d * math.sin(a)

    for x, y in (spot(1.35),):
        for k in range(4):
            r = 0.32 - 0.06 * k
            c.lathe(
                [(0, -0.06), (r, -0.05), (r + 0.02, 0.03), (r - 0.06, 0.1), (0, 0.12)],
                cream,
                lambda p: p * (1 + 0.10 * np.cos(8 * np.arctan2(p[:, 1], p[:, 0]) + 5 * p[:, 2]))[:, None],
                steps=90,
                at=(x, y, z + 0.17 + 0.10 * k),
                turn=(0, 0, 18 * k),
            )
        berry = [(0, 0), (0.16, 0.05), (0.34, 0.3), (0.40, 0.55), (0.3, 0.75), (0, 0.78)]
        red = c.stuff((0.56, 0.012, 0.012), 0.2, coat=0.7, bump=0.7, grain=16, cells=True)
        c.lathe(berry, red, at=(x, y, z + 1.14), turn=(180, 0, 0), size=0.95)


BUILDERS: dict[str, Builder] = {
    "pancakes": pancakes,
    "doughnut": doughnut,
    "cookie": cookie,
    "croissant": croissant,
    "pie": pie,
    "cake-slice": cake_slice,
}
"""Key -> who builds it."""

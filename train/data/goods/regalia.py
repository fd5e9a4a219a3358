"""Gold, jewels and arms, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple
from data.goods.shelf import GOLD, SILVER, STEEL


def key(c: Craft) -> None:
    gold = c.metal((0.85, 0.50, 0.13), 0.25)
    with c.moved((0, 0, 1), (0, -42, 0)):
        ring = np.linspace(0, 2 * np.pi, 60)
        for x, z in ((1.0, 0.26), (1.0, -0.26), (1.42, 0.0)):
            c.tube(
                [(x + 0.28 * math.cos(t), 0, z + 0.28 * math.sin(t)) for t in ring],
                0.075,
                gold,
                sides=16,
                fine=70,
            )
        c.tube([(0.72, 0, 0), (-1.5, 0, 0)], 0.09, gold, sides=20)
        for x, r in ((0.68, 0.15), (0.52, 0.12), (-1.52, 0.12)):
            c.lathe([(0.05, -0.06), (r, -0.03), (r, 0.03), (0.05, 0.06)], gold, at=(x, 0, 0), turn=(0, 90, 0))
        teeth = [
            (-1.42, 0),
            (-1.42, -0.5),
            (-1.28, -0.5),
            (-1.28, -0.34),
            (-1.16, -0.34),
            (-1.16, -0.5),
            (-0.98, -0.5),
            (-0.98, -0.28),
            (-0.86, -0.28),
            (-0.86, 0),
        ]
        c.cut(teeth, 0.09, gold, 0.012)


def _coin(c: Craft, look: Any) -> Any:
    """A coin as one mesh: its faces embossed, its rim milled."""
    profile = [
        (0, -0.045),
        (0.42, -0.045),
        (0.44, -0.06),
        (0.5, -0.055),
        (0.5, 0.055),
        (0.5, 0.055),
        (0.44, 0.06),
        (0.42, 0.045),
        (0.36, 0.04),
        (0, 0.04),
    ]

    def milled(p: Points) -> Points:
        a, r = np.arctan2(p[:, 1], p[:, 0]), np.hypot(p[:, 0], p[:, 1])
        q = p * np.stack([1 + 0.012 * np.cos(60 * a) * (r > 0.48)] * 2 + [np.ones(len(p))], 1)
        star = np.cos(np.arccos(np.clip(np.cos(5 * a), -1, 1)) / 5) * r
        q[:, 2] += np.sign(p[:, 2]) * 0.03 * ease(0.27, 0.24, star) * ease(0.33, 0.30, r)
        return q

    return c.lathe(profile, look, milled, steps=200, fine=40, at=(0, 0, -9))


def coins(c: Craft) -> None:
    gold = c.stuff(GOLD, 0.22, metal=1.0, glow=0.07, bump=0.08, grain=14)
    first = _coin(c, gold)
    for x, y, count in ((-0.62, 0.3, 9), (0.5, 0.42, 14), (0.1, -0.55, 5)):
        for k in range(count):
            c.again(first, (x + c.jitter(0.04), y + c.jitter(0.04), 0.06 + 0.118 * k), (0, 0, c.jitter(180)))
    c.again(first, (0.95, -0.62, 0.42), (64, 0, 24))
    c.again(first, (-0.85, -0.55, 0.06), (0, 0, 30))
    c.again(first, (-0.62, -0.95, 0.10), (9, 5, 70))
    _forget(first)


def _forget(thing: Any) -> None:
    bpy.data.objects.remove(thing)


def ring(c: Craft) -> None:
    with c.moved((0, 0, 1), (0, 0, 34)):
        gold = c.metal((0.92, 0.57, 0.16), 0.12)
        t = np.linspace(0, 2 * np.pi, 90)
        c.tube([(0.92 * math.cos(v), 0, 0.92 * math.sin(v)) for v in t], 0.11, gold, sides=20, fine=110)
        for k in range(6):
            a = math.pi / 3 * k
            x, y = math.cos(a), math.sin(a)
            c.tube(
                [
                    (0.06 * x, 0.06 * y, 0.98),
                    (0.28 * x, 0.28 * y, 1.2),
                    (0.40 * x, 0.40 * y, 1.42),
                    (0.36 * x, 0.36 * y, 1.46),
                ],
                0.035,
                gold,
                sides=10,
            )
        diamond(c, (0, 0, 1.04), 0.44)


def diamond(c: Craft, at: At = (0, 0, 0), size: float = 1.0) -> None:
    """A cut stone, its point down."""
    rows = [
        (0.0, 0.0, 1, 0),
        (0.58, 0.62, 8, 0.5),
        (1.0, 0.86, 16, 0),
        (1.0, 0.92, 16, 0),
        (0.80, 1.10, 8, 0.5),
        (0.56, 1.18, 8, 0.0),
    ]
    import bmesh

    work, rings = bmesh.new(), []
    for r, z, count, shift in rows:
        rings.append(
            [
                work.verts.new(
                    (
                        r * math.cos(2 * math.pi * (k + shift) / count),
                        r * math.sin(2 * math.pi * (k + shift) / count),
                        z,
                    )
                )
                for k in range(count)
            ]
        )
    bmesh.ops.convex_hull(work, input=work.verts)

    data = bpy.data.meshes.new("stone")
    work.to_mesh(data)
    work.free()
    looks = [
        c.stuff(v, 0.03, metal=0.35, coat=1.0, glow=g)
        for v, g in (
            ((0.60, 0.76, 0.88), 0.05),
            ((0.86, 0.94, 0.98), 0.25),
            ((0.36, 0.52, 0.68), 0.0),
            ((0.95, 0.97, 1.0), 0.5),
        )
    ]
    c.put(data, looks[0], at, (0, 0, 11), size)
    for look in looks[1:]:
        data.materials.append(look)
    for face in data.polygons:
        face.material_index = c.rng.choice((0, 0, 1, 2, 3))


def gem(c: Craft) -> None:
    with c.moved((0, 0, 0), (12, 8, 0)):
        diamond(c)


def crown(c: Craft) -> None:
    gold = c.stuff((0.80, 0.53, 0.16), 0.2, metal=1.0, glow=0.07, bump=0.06, grain=12)
    a = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    peak = np.abs(((a * 8 / (2 * np.pi)) % 1) - 0.5) * 2
    t = np.linspace(0, 1, 30)[:, None]
    z = t * (0.62 + 0.62 * peak**1.6)
    r = 1.0 + 0.20 * z
    shell = np.stack([r * np.cos(a), r * np.sin(a), z], -1)
    c.grid(np.concatenate([shell, (shell * (0.955, 0.955, 1))[::-1]]), gold, wrap=True)
    for low, w in ((0.02, 0.07), (0.42, 0.05)):
        c.lathe(
            [
                (1.0, low),
                (1.06 + low * 0.2, low + 0.01),
                (1.08 + low * 0.2, low + w / 2),
                (1.06 + low * 0.2, low + w),
                (1.0, low + w),
            ],
            gold,
            steps=110,
            fine=20,
        )
    looks = [
        c.stuff(v, 0.04, coat=1.0, glow=0.05)
        for v in ((0.50, 0.005, 0.02), (0.01, 0.10, 0.42), (0.01, 0.28, 0.09))
    ]
    pearl = c.stuff((0.84, 0.80, 0.72), 0.15, coat=0.8, sss=0.2)
    for k in range(16):
        b = 2 * math.pi * k / 16
        x, y = math.cos(b), math.sin(b)
        c.ball(
            looks[k % 3],
            fine=20,
            at=(1.06 * x, 1.06 * y, 0.25),
            size=(0.06, 0.10, 0.12),
            turn=(0, 0, math.degrees(b)),
        )
        if k % 2 == 0:
            c.ball(pearl, fine=20, at=(1.25 * x, 1.25 * y, 1.28), size=0.10)
            c.ball(
                looks[(k // 2) % 3],
                fine=16,
                at=(1.16 * x, 1.16 * y, 0.72),
                size=(0.05, 0.07, 0.09),
                turn=(0, 0, math.degrees(b)),
            )
    velvet = c.stuff((0.22, 0.008, 0.03), 0.8, sheen=0.8)
    c.ball(velvet, at=(0, 0, 0.45), size=(0.94, 0.94, 0.42))


def sword(c: Craft) -> None:
    steel, gold = c.metal((0.66, 0.67, 0.69), 0.14), c.metal(GOLD, 0.25)
    with c.moved((0, 0, 0), (0, 38, 0)):
        for s in (-1, 1):
            u, v = np.meshgrid(np.linspace(0, 1, 60), np.linspace(-1, 1, 25), indexing="ij")
            half = 0.17 * (1 - 0.25 * u) * np.where(u > 0.9, (1 - u) / 0.1, 1) ** 0.8
            y = s * (0.05 * (1 - np.abs(v)) + 0.004) * (1 - ease(0.93, 1, u))
            y = y - s * 0.03 * ease(0.30, 0.2, np.abs(v)) * ease(0.78, 0.7, u)
            c.grid(np.stack([half * v, y, 0.1 + 3.3 * u], -1), steel)
        c.tube(
            [(-0.62, 0, 0.18), (-0.3, 0, 0.08), (0, 0, 0.05), (0.3, 0, 0.08), (0.62, 0, 0.18)],
            [0.075, 0.06, 0.1, 0.06, 0.075],
            gold,
            sides=16,
        )
        for s in (-1, 1):
            c.ball(gold, fine=16, at=(0.66 * s, 0, 0.20), size=0.095)
        grip = c.stuff((0.14, 0.055, 0.025), 0.6, bump=0.3)
        c.lathe([(0.08, 0), (0.09, -0.2), (0.10, -0.45), (0.085, -0.8)], grip, steps=24)
        c.tube(
            [
                (0.1 * math.cos(14 * t), 0.1 * math.sin(14 * t), -0.03 - 0.75 * t)
                for t in np.linspace(0, 1, 110)
            ],
            0.016,
            gold,
            sides=6,
            fine=220,
        )
        c.ball(gold, at=(0, 0, -0.92), size=(0.17, 0.12, 0.17))
        c.ball(
            c.stuff((0.45, 0.005, 0.02), 0.05, coat=1), fine=16, at=(0, -0.1, -0.92), size=(0.08, 0.05, 0.08)
        )


def shield(c: Craft) -> None:
    with c.moved((0, 0, 1.5), (0, 0, 20)):
        v, u = np.meshgrid(np.linspace(0, 1, 90), np.linspace(-1, 1, 71), indexing="ij")
        half = 1.1 * np.where(
            v < 0.42, 1, np.sqrt(np.clip(1 - (np.maximum(v - 0.42, 0) / 0.58) ** 1.9, 0, 1))
        )
        z = 1.25 - 2.7 * v + 0.05 * (1 - v) * np.cos(np.pi * u)
        p = np.stack([half * u, 0.32 * (half * u / 1.1) ** 2 + 0.10 * (v - 0.4) ** 2 - 0.1, z], -1)

        def arms(q: Points) -> Points:
            quarter = (q[:, 0] > 0) ^ (q[:, 2] > 0.15)
            colour = np.where(quarter[:, None], np.array((0.03, 0.10, 0.34)), np.array((0.46, 0.02, 0.03)))
            cross = np.minimum(np.abs(q[:, 0]), np.abs(q[:, 2] - 0.15))
            colour = blend(colour, (0.74, 0.50, 0.14), ease(0.13, 0.12, cross))
            return colour * (0.86 + 0.14 * ripple(q, 5, 3))[:, None]

        c.grid(p, c.stuff(None, 0.35, bump=0.1, grain=20, coat=0.3), arms)
        edge = np.concatenate([p[:, 0], p[-1:, 35], p[::-1, -1], p[0, ::-1]])
        c.tube(edge[::3], 0.065, c.metal(STEEL, 0.25), sides=12, fine=240)
        rivet = c.metal(SILVER, 0.2)
        for k in range(6, len(edge) - 2, 17):
            c.ball(rivet, fine=10, at=edge[k] * (0.94, 1, 0.94) - (0, 0.02, 0), size=0.045)
        c.lathe(
            [(0, 0.2), (0.12, 0.17), (0.26, 0.06), (0.32, 0.0), (0.36, -0.02)],
            c.metal(GOLD, 0.22),
            at=(0, -0.1, 0.15),
            turn=(90, 0, 0),
        )


def chest(c: Craft) -> None:
    wood = c.stuff(
        (0.26, 0.12, 0.045), 0.6, second=(0.16, 0.07, 0.025), scale=4, stretch=(0.5, 5, 5), bump=0.3, grain=18
    )
    iron, gold = (
        c.stuff((0.50, 0.34, 0.12), 0.35, metal=1.0, glow=0.07, bump=0.15),
        c.stuff(GOLD, 0.22, metal=1.0, glow=0.07, bump=0.08, grain=14),
    )
    with c.moved((0, 0, 0), (0, 0, 22)):
        for k in range(3):
            z = 0.2 + 0.36 * k
            for y in (-0.72, 0.72):
                c.box(wood, (2.2, 0.1, 0.35), 0.02, at=(0, y, z))
            for x in (-1.06, 1.06):
                c.box(wood, (0.1, 1.4, 0.35), 0.02, at=(x, 0, z))
        c.box(wood, (2.1, 1.4, 0.1), 0.02, at=(0, 0, 0.08))
        for x in (-1.04, -0.45, 0.45, 1.04):
            c.box(iron, (0.14, 0.03, 1.12), 0.01, at=(x, -0.78, 0.57))
            for z in (0.15, 0.57, 1.0):
                c.ball(iron, fine=10, at=(x, -0.8, z), size=0.04)
        for z in (0.06, 1.08):
            c.box(iron, (2.26, 0.04, 0.1), 0.01, at=(0, -0.77, z))
            for x in (-1.12, 1.12):
                c.box(iron, (0.04, 1.5, 0.1), 0.01, at=(x, 0, z))
        c.box(iron, (0.36, 0.06, 0.4), 0.03, at=(0, -0.81, 0.92))
        c.ball(c.stuff((0.01, 0.01, 0.01), 0.6), fine=12, at=(0, -0.845, 0.92), size=(0.05, 0.01, 0.08))
        with c.moved((0, 0.74, 1.12), (-62, 0, 0)), c.moved((0, -0.74, 0)):
            a = np.linspace(0, np.pi, 60)
            for grown, lengths, look in ((1.0, (-1.1, 1.1), wood), (0.92, (-1.0, 1.0), wood)):
                arc = np.stack([0.76 * grown * np.cos(a), 0.62 * grown * np.sin(a)], -1)
                c.grid(np.stack([np.column_stack([np.full(60, x), arc]) for x in lengths]), look)
            for x in (-1.1, 1.1):
                arc = np.stack([0.76 * np.cos(a), 0.62 * np.sin(a)], -1)
                c.grid(
                    np.stack(
                        [
                            np.column_stack([np.full(60, x), arc]),
                            np.column_stack([np.full(60, x), arc * (1, 0)]),
                        ]
                    ),
                    wood,
                )
            for x in (-1.04, -0.45, 0.45, 1.04):
                arc = np.stack([0.78 * np.cos(a), 0.64 * np.sin(a)], -1)
                c.grid(np.stack([np.column_stack([np.full(60, x + d), arc]) for d in (-0.07, 0.07)]), iron)
            for x in (-1.09, 1.09):
                c.box(iron, (0.06, 1.56, 0.1), 0.01, at=(x, 0, 0.02))
            c.box(iron, (2.26, 0.06, 0.1), 0.01, at=(0, -0.76, 0.02))
        first = _coin(c, gold)
        for _ in range(230):
            x, y = c.rng.uniform(-0.9, 0.9), c.rng.uniform(-0.58, 0.55)
            z = 1.0 + 0.34 * (1 - (x / 1.0) ** 2) * (1 - (y / 0.8) ** 2) + c.jitter(0.05)
            c.again(first, (x, y, z), (c.jitter(38), c.jitter(38), 0), 0.34)
        for x, y, tip in ((1.3, -1.15, 4), (1.05, -1.35, 0), (-0.5, -1.25, 3), (-0.25, -1.4, 0)):
            c.again(first, (x, y, 0.03), (tip, 0, 0), 0.34)
        _forget(first)
        for x, y, z, colour in (
            (-0.4, -0.4, 1.32, (0.50, 0.005, 0.02)),
            (0.35, -0.45, 1.3, (0.01, 0.28, 0.09)),
            (0.0, -0.2, 1.45, (0.01, 0.10, 0.45)),
        ):
            c.ball(c.stuff(colour, 0.04, coat=1, glow=0.06), fine=20, at=(x, y, z), size=(0.13, 0.10, 0.11))


def bell(c: Craft) -> None:
    gold = c.metal((0.88, 0.52, 0.14), 0.2)
    c.lathe(
        [
            (0.95, 0.0),
            (1.0, 0.04),
            (0.92, 0.14),
            (0.72, 0.4),
            (0.6, 0.9),
            (0.5, 1.25),
            (0.28, 1.45),
            (0, 1.5),
        ],
        gold,
        steps=100,
        fine=90,
        at=(0, 0, 0.15),
    )
    for z, r in ((0.3, 0.86), (0.5, 0.72)):
        c.lathe(
            [(r - 0.06, z), (r, z + 0.02), (r - 0.05, z + 0.06)], gold, steps=90, fine=12, at=(0, 0, 0.15)
        )
    c.ball(c.metal((0.5, 0.33, 0.1), 0.3), at=(0, 0, 0.14), size=0.2)
    t = np.linspace(0, 2 * np.pi, 40)
    c.tube([(0.2 * math.cos(v), 0, 1.82 + 0.2 * math.sin(v)) for v in t], 0.06, gold, fine=60)


BUILDERS: dict[str, Builder] = {
    "key": key,
    "coins": coins,
    "ring": ring,
    "diamond": gem,
    "royal-crown": crown,
    "long-sword": sword,
    "knight-shield": shield,
    "gold-chest": chest,
    "hand-bell": bell,
}
"""Key -> who builds it."""

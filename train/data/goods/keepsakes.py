"""Toys and tokens, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple
from mathutils import Vector


def dice(c: Craft) -> None:
    spots = {
        1: [(0, 0)],
        2: [(-1, -1), (1, 1)],
        3: [(-1, -1), (0, 0), (1, 1)],
        4: [(-1, -1), (-1, 1), (1, -1), (1, 1)],
    }
    spots |= {5: [*spots[4], (0, 0)], 6: [(x, y) for x in (-1, 1) for y in (-1, 0, 1)]}
    faces = (
        (1, (0, 0, 1)),
        (6, (0, 0, -1)),
        (2, (0, -1, 0)),
        (5, (0, 1, 0)),
        (3, (1, 0, 0)),
        (4, (-1, 0, 0)),
    )
    for at, turn, colour, pips in (
        ((-0.6, 0.25, 0.5), (0, 0, 28), (0.82, 0.80, 0.76), (0.02, 0.02, 0.02)),
        ((0.62, -0.2, 0.5), (90, 0, -35), (0.52, 0.012, 0.02), (0.85, 0.84, 0.82)),
    ):
        look, dot = c.stuff(colour, 0.2, coat=0.6, sss=0.1), c.stuff(pips, 0.3, coat=0.4)
        with c.moved(at, turn):
            c.box(look, (1, 1, 1), 0.12)
            for count, way in faces:
                out = Vector(way)
                side = Vector((0, 1, 0)) if way[0] else Vector((1, 0, 0))
                up = out.cross(side)
                angles = out.to_track_quat("Z", "Y").to_euler()
                for x, y in spots[count]:
                    c.ball(
                        dot,
                        fine=16,
                        at=out * 0.5 + 0.24 * (x * side + y * up),
                        size=(0.095, 0.095, 0.012),
                        turn=tuple(math.degrees(v) for v in angles),
                    )


def _balloon(c: Craft, colour: Colour, at: At, lean: float, foot: At) -> None:
    skin = c.stuff(colour, 0.12, coat=0.8, sss=0.15, deep=0.2)
    line = [
        (0, -1.02),
        (0.1, -0.98),
        (0.32, -0.74),
        (0.66, -0.25),
        (0.82, 0.25),
        (0.76, 0.66),
        (0.45, 0.96),
        (0, 1.06),
    ]
    with c.moved(at, (0, lean, 0)):
        c.lathe(line, skin, steps=90, fine=90)
        c.lathe(
            [(0.03, -1.0), (0.05, -1.03), (0.11, -1.1), (0.12, -1.14), (0, -1.1)], skin, steps=24, fine=16
        )
    a = math.radians(lean)
    knot = np.array((at[0] - 1.08 * math.sin(a), at[1], at[2] - 1.08 * math.cos(a)))
    c.tube(
        [knot, knot * 0.6 + np.array(foot) * 0.4 + (0.06, 0, 0), foot],
        0.012,
        c.stuff((0.7, 0.7, 0.68), 0.6),
        sides=6,
    )


def balloon(c: Craft) -> None:
    _balloon(c, (0.56, 0.012, 0.015), (0, 0, 3.0), 6, (0.02, 0, 0.6))


def balloons(c: Craft) -> None:
    colours = (
        (0.56, 0.012, 0.015),
        (0.02, 0.16, 0.56),
        (0.82, 0.50, 0.01),
        (0.06, 0.36, 0.07),
        (0.36, 0.06, 0.42),
        (0.80, 0.20, 0.03),
        (0.78, 0.18, 0.36),
    )
    for k, (x, y, z) in enumerate(
        (
            (-1.15, 0.2, 3.7),
            (0.15, 0.5, 4.35),
            (1.25, 0.2, 3.75),
            (-0.5, -0.55, 3.2),
            (0.62, -0.6, 3.15),
            (-0.55, 0.6, 4.9),
            (0.85, 0.7, 4.95),
        )
    ):
        _balloon(c, colours[k], (x, y, z), 11 * x, (0, 0, 0.2))


def bubbles(c: Craft) -> None:
    def sheen(p: Points) -> Points:
        t = 0.5 + 0.5 * np.sin(3.0 * p[:, 2] + 2.2 * ripple(p, 1.3, 3))
        return blend(
            blend((0.30, 0.75, 0.95), (0.95, 0.42, 0.80), t),
            (0.95, 0.9, 0.45),
            0.6 * ease(0.3, 1.2, ripple(p, 1.6, 8)),
        )

    film = c.stuff(None, 0.02, coat=1.0)
    c.cleared(film, 0.90, 0.85)
    for x, y, z, r in (
        (0, 0, 1.2, 0.85),
        (-1.15, 0.2, 2.1, 0.5),
        (0.95, 0.1, 2.35, 0.62),
        (-0.95, -0.2, 0.4, 0.34),
        (1.1, -0.2, 0.7, 0.28),
        (-0.1, 0, 2.75, 0.3),
        (0.3, -0.4, 0.1, 0.18),
        (1.45, 0, 1.45, 0.16),
    ):
        c.ball(film, None, sheen, 48, at=(x, y, z), size=r, turn=(c.jitter(60), 0, c.jitter(90)))


def yarn(c: Craft, colour: Colour = (0.50, 0.03, 0.06)) -> None:
    wool = c.stuff(
        colour, 0.9, second=tuple(0.75 * v for v in colour), scale=9, bump=0.6, grain=40, sheen=0.5
    )
    c.ball(wool, at=(0, 0, 1), size=0.93)
    t = np.linspace(0, 2 * np.pi, 40)
    for bunch in range(9):
        axis = np.array([c.rng.gauss(0, 1) for _ in range(3)])
        axis /= np.linalg.norm(axis)
        e = np.cross(axis, (0.3, 0.5, 0.8))
        e /= np.linalg.norm(e)
        f = np.cross(axis, e)
        for k in range(7):
            shift = (k - 3) * 0.115
            r = math.sqrt(max(0.0, (0.955 + 0.012 * bunch) ** 2 - shift**2))
            ring = r * (np.cos(t)[:, None] * e + np.sin(t)[:, None] * f) + shift * axis + (0, 0, 1.02)
            c.tube(ring, 0.058, wool, sides=10, fine=80)
    c.tube(
        [
            (0.6, -0.7, 0.35),
            (0.9, -0.9, 0.06),
            (1.4, -0.8, 0.06),
            (1.7, -1.1, 0.06),
            (1.35, -1.4, 0.06),
            (1.9, -1.45, 0.06),
        ],
        0.055,
        wool,
        sides=10,
        fine=70,
    )


def crystal_ball(c: Craft) -> None:
    gold = c.metal((0.66, 0.44, 0.15), 0.25)
    c.lathe(
        [
            (0, 0),
            (0.82, 0),
            (0.86, 0.05),
            (0.7, 0.14),
            (0.42, 0.24),
            (0.36, 0.34),
            (0.5, 0.46),
            (0.62, 0.56),
            (0.58, 0.6),
            (0, 0.5),
        ],
        gold,
    )
    for k in range(5):
        a = 2 * math.pi * k / 5 + 0.9
        x, y = math.cos(a), math.sin(a)
        c.tube(
            [(0.5 * x, 0.5 * y, 0.42), (0.84 * x, 0.84 * y, 0.72), (0.98 * x, 0.98 * y, 1.12)],
            [0.07, 0.055, 0.03],
            gold,
        )

    def mist(p: Points) -> Points:
        colour = blend(
            (0.20, 0.07, 0.46), (0.55, 0.42, 0.86), ease(-0.6, 1.3, ripple(p, 2.4, 3) + 0.4 * ripple(p, 6, 5))
        )
        return blend(colour, (0.92, 0.88, 1.0), 0.8 * ease(1.0, 2.0, ripple(p, 3.4, 8)))

    c.ball(c.stuff(None, 0.05, coat=1.0, glow=0.22), None, mist, 64, at=(0, 0, 1.42), size=0.97)


def mirror(c: Craft) -> None:
    gold = c.stuff((0.70, 0.47, 0.17), 0.3, metal=1.0, glow=0.07, bump=0.15, grain=20)
    oval = lambda p: p * (0.8, 1.1, 1)  # noqa: E731
    with c.moved((0, 0, 1.4), (0, 0, 16)):
        ring = [
            (0.95, -0.06),
            (1.0, 0.05),
            (1.06, 0.09),
            (1.12, 0.06),
            (1.18, 0.11),
            (1.26, 0.08),
            (1.28, -0.06),
        ]
        c.lathe(ring, gold, oval, steps=120, turn=(90, 0, 0))
        for k in range(64):
            a = 2 * math.pi * k / 64
            c.ball(gold, fine=8, at=(1.09 * 0.8 * math.cos(a), -0.09, 1.09 * 1.1 * math.sin(a)), size=0.035)

        def shine(p: Points) -> Points:
            band = ease(0.1, 0.0, np.abs(p[:, 0] - 0.5 * p[:, 1] + 0.35)) + ease(
                0.04, 0.0, np.abs(p[:, 0] - 0.5 * p[:, 1] + 0.1)
            )
            return blend(
                blend((0.42, 0.52, 0.58), (0.72, 0.79, 0.82), ease(-1.1, 1.1, p[:, 1])),
                (0.92, 0.95, 0.96),
                0.7 * band,
            )

        c.lathe(
            [(0, 0), (0.5, 0), (0.98, 0)],
            c.stuff(None, 0.08, coat=0.5),
            oval,
            shine,
            120,
            60,
            turn=(90, 0, 0),
        )


def picture(c: Craft) -> None:
    wood = c.wood((0.34, 0.17, 0.07), (0.22, 0.10, 0.04), 0.35)
    wide, high = 1.3, 0.95
    with c.moved((0, 0, 1.2), (0, 0, 14)):
        for grown, thick, y in ((0.0, 0.16, 0), (0.13, 0.1, -0.05)):
            w, h = wide + grown, high + grown
            for s in (-1, 1):
                c.box(wood, (2 * w + 0.2, 0.16 + thick * 0.5, 0.16), 0.03, at=(0, y, s * (h + 0.02)))
                c.box(wood, (0.16, 0.16 + thick * 0.5, 2 * h + 0.2), 0.03, at=(s * (w + 0.02), y, 0))
        u, v = np.meshgrid(np.linspace(-wide, wide, 200), np.linspace(-high, high, 150), indexing="ij")

        def scene(p: Points) -> Points:
            x, z = p[:, 0], p[:, 2]
            colour = blend(
                (0.86, 0.62, 0.34), (0.16, 0.34, 0.62), ease(-0.1, 0.8, z + 0.03 * ripple(p, 5, 1))
            )
            colour = blend(
                colour, (0.92, 0.86, 0.74), ease(0.5, 1.3, ripple(p * (1, 0, 3.2), 2.2, 7)) * (z > 0) * 0.8
            )
            colour = blend(colour, (0.98, 0.88, 0.6), ease(0.19, 0.16, np.hypot(x - 0.5, z - 0.25)))
            for low, amp, k, shade in (
                (0.10, 0.13, 3, (0.20, 0.27, 0.38)),
                (-0.12, 0.10, 2, (0.12, 0.25, 0.15)),
                (-0.38, 0.08, 1.6, (0.20, 0.33, 0.08)),
                (-0.62, 0.05, 1.3, (0.38, 0.36, 0.10)),
            ):
                ridge = (
                    low
                    + amp * np.sin(k * x + 5 * low)
                    + 0.4 * amp * ripple(np.stack([x, 0 * x + low], 1), 5, 3)
                )
                tone = blend(shade, [0.7 * q for q in shade], 0.5 + 0.6 * ripple(p * (1, 0, 2), 9, 4))
                colour = np.where((z < ridge)[:, None], tone, colour)
            return colour

        c.grid(np.stack([u, 0 * u - 0.02, v], -1), c.stuff(None, 0.5, bump=0.15, grain=40), scene)


def trophy(c: Craft) -> None:
    gold = c.metal((0.82, 0.56, 0.18), 0.15)
    base = c.stuff((0.03, 0.018, 0.012), 0.25, coat=0.5)
    c.lathe([(0, 0), (0.7, 0), (0.7, 0), (0.7, 0.12), (0.6, 0.14), (0.6, 0.45), (0.6, 0.45), (0, 0.46)], base)
    c.box(gold, (0.5, 0.02, 0.18), 0.01, at=(0, -0.6, 0.29))
    cup = [
        (0, 0.46),
        (0.42, 0.46),
        (0.44, 0.52),
        (0.2, 0.62),
        (0.12, 0.8),
        (0.18, 0.9),
        (0.12, 1.0),
        (0.2, 1.12),
        (0.6, 1.4),
        (0.78, 1.9),
        (0.82, 2.35),
        (0.88, 2.42),
        (0.84, 2.45),
        (0.76, 2.36),
        (0.7, 1.9),
        (0, 1.4),
    ]
    c.lathe(cup, gold, steps=100, fine=120)
    for s in (-1, 1):
        c.tube(
            [
                (0.78 * s, 0, 2.2),
                (1.1 * s, 0, 2.3),
                (1.28 * s, 0, 2.0),
                (1.1 * s, 0, 1.62),
                (0.66 * s, 0, 1.5),
            ],
            0.06,
            gold,
            sides=16,
            fine=50,
        )
    c.cut(
        [
            ((0.26, 0.11)[k % 2] * math.sin(math.pi * k / 5), (0.26, 0.11)[k % 2] * math.cos(math.pi * k / 5))
            for k in range(10)
        ],
        0.06,
        c.metal((0.85, 0.62, 0.26), 0.1),
        0.01,
        at=(0, -0.82, 1.95),
        turn=(-8, 0, 0),
    )


def pillow(c: Craft) -> None:
    def shape(p: Points) -> Points:
        q = np.sign(p) * np.abs(p) ** (0.45, 0.45, 1.0)
        corner = np.abs(q[:, 0] * q[:, 1])
        q = q * np.stack(
            [
                1.25 * (1 - 0.10 * (1 - np.abs(q[:, 1]) ** 2)),
                0.9 * (1 - 0.10 * (1 - np.abs(q[:, 0]) ** 2)),
                0.42 * (1 - 0.55 * corner),
            ],
            1,
        )
        q[:, 2] += 0.02 * ripple(q, 4, 3)
        return q

    cloth = c.stuff((0.60, 0.59, 0.56), 0.9, bump=0.2, grain=70)
    c.ball(cloth, shape, None, 80, at=(0, 0, 0.75), turn=(48, 0, -16))


def pawn(c: Craft) -> None:
    line = [
        (0, 0),
        (0.6, 0),
        (0.64, 0.06),
        (0.62, 0.2),
        (0.5, 0.26),
        (0.5, 0.34),
        (0.36, 0.44),
        (0.24, 0.75),
        (0.2, 1.15),
        (0.36, 1.24),
        (0.36, 1.3),
        (0.2, 1.38),
        (0, 1.4),
    ]
    ivory = c.stuff(
        (0.74, 0.58, 0.36), 0.25, second=(0.66, 0.48, 0.27), scale=3, stretch=(1, 1, 0.3), coat=0.5
    )
    c.lathe(line, ivory, fine=120)
    c.ball(ivory, at=(0, 0, 1.6), size=0.33)


BUILDERS: dict[str, Builder] = {
    "dice": dice,
    "balloon": balloon,
    "balloon-bunch": balloons,
    "bubbles": bubbles,
    "yarn": yarn,
    "seer-ball": crystal_ball,
    "mirror": mirror,
    "picture": picture,
    "gold-cup": trophy,
    "pillow": pillow,
    "pawn": pawn,
}
"""Key -> who builds it."""

"""Old and odd things, built and rendered for `cooked.py`: a typewriter, a pocket watch, binoculars and a record; what
witches own.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, Shape, blend, ease, ripple, spline
from data.goods.shelf import _dial, closed_book, text

TURNED: At = (0, 0, 90)
"""Lays an outline that is cut along (x, z) along (y, z)."""


def torus(
    c: Craft, look: Any, big: float, small: float, at: At, turn: At = (0, 0, 0), size: Any = 1.0
) -> Any:
    """A ring about z."""
    a = np.linspace(0, 2 * np.pi, 25)
    line = np.stack([big + small * np.cos(a), small * np.sin(a)], -1)
    return c.lathe(line, look, steps=36, fine=24, at=at, turn=turn, size=size)


def ribbed(count: int, deep: float) -> Shape:
    """Grips around a knob that is turned about z."""

    def shape(p: Points) -> Points:
        wave = 1 + deep * np.cos(count * np.arctan2(p[:, 1], p[:, 0]))
        return p * np.stack([wave, wave, np.ones(len(p))], 1)

    return shape


def typewriter(c: Craft) -> None:
    black = c.stuff((0.016, 0.017, 0.019), 0.16, coat=1.0)
    dark, steel = c.stuff((0.012, 0.012, 0.013), 0.6), c.metal((0.72, 0.72, 0.74), 0.2)
    cream, gold = c.stuff((0.80, 0.76, 0.66), 0.35, coat=0.5), c.stuff((0.72, 0.50, 0.16), 0.4)
    with c.moved(turn=(0, 0, 24)):
        side = [(-1.25, 0), (-1.25, 0.2), (-0.32, 0.5), (-0.2, 0.92), (0.05, 1.06), (0.75, 1.06), (0.85, 0.9),
            (0.85, 0)]  # fmt: skip
        c.cut(side, 2.1, black, 0.05, turn=TURNED)
        for x in (-0.98, 0.98):
            c.cut([(y - 0.02, z + 0.06) for y, z in side[1:5]] + [(0.05, 0.3), (-1.27, 0.1)], 0.16, black, 0.03,
                at=(x, 0, 0), turn=TURNED)  # fmt: skip
        rise = math.atan2(0.3, 0.93)
        letters = "1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"
        for row, line in enumerate(letters):
            y = -0.52 - 0.19 * row
            z = 0.2 + (y + 1.25) * math.tan(rise) + 0.1
            for k, letter in enumerate(line):
                x = -0.76 + 0.172 * k + 0.05 * row
                c.tube([(x, y + 0.03, z - 0.16), (x, y, z)], 0.022, steel, sides=6, fine=4)
                with c.moved((x, y, z), (8, 0, 0)):
                    c.lathe([(0, 0), (0.08, 0), (0.084, 0.02), (0.08, 0.04), (0.066, 0.042)], steel, steps=20,
                        fine=14)  # fmt: skip
                    c.lathe([(0, 0.04), (0.068, 0.04)], cream, steps=20, fine=4)
                    text(c, letter, 0.1, dark, (0, 0, 0.046), (0, 0, 0))
        c.box(black, (1.0, 0.1, 0.06), 0.03, at=(0, -1.24, 0.29))
        c.lathe([(0, 0), (0.56, 0), (0.6, 0.03), (0.62, 0.0)], dark, at=(0, 0.12, 1.05), size=(1, 0.72, 1))
        for k in range(25):
            a = math.radians(200 + 140 * k / 24)
            c.tube([(0.52 * math.cos(a), 0.22 + 0.42 * math.sin(a), 1.1), (0.12 * math.cos(a), 0.3, 1.02)], 0.012,
                steel, sides=5, fine=4)  # fmt: skip
        for x in (-0.78, 0.78):
            c.lathe([(0, 0.1), (0.1, 0.1), (0.2, 0.08), (0.21, 0), (0.2, -0.02)], steel, at=(x, 0.2, 1.08))
            c.lathe([(0, 0.14), (0.05, 0.13), (0.06, 0.09)], dark, at=(x, 0.2, 1.08))
        text(c, "REMARQUE", 0.17, gold, (0, -0.285, 0.73), (74, 0, 0))
        c.box(steel, (2.3, 0.5, 0.08), 0.02, at=(0.0, 0.58, 1.12))
        with c.moved((0, 0.52, 1.34), (0, 90, 0)):
            c.lathe([(0, -1.25), (0.2, -1.25), (0.2, -1.25), (0.2, 1.25), (0.2, 1.25), (0, 1.25)], dark)
            for s in (-1, 1):
                c.lathe([(0.05, 1.2 * s), (0.05, 1.4 * s), (0.13, 1.4 * s), (0.15, 1.43 * s), (0.15, 1.55 * s),
                    (0.13, 1.58 * s), (0, 1.58 * s)], black)  # fmt: skip
        for s in (-1, 1):
            c.box(steel, (0.05, 0.5, 0.42), 0.05, at=(1.2 * s, 0.54, 1.3))
        c.tube([(-1.24, 0.45, 1.3), (-1.42, 0.2, 1.42), (-1.5, -0.05, 1.5)], 0.03, steel)
        c.box(steel, (2.2, 0.03, 0.04), 0.01, at=(0, 0.33, 1.5))
        u, v = np.meshgrid(np.linspace(0, 1, 70), np.linspace(-0.72, 0.72, 90), indexing="ij")
        rest = np.maximum(u - 0.3, 0)
        back, up = (
            np.where(u < 0.3, 0.30, 0.30 + 0.45 * rest),
            np.where(u < 0.3, 1.32 + u, 1.62 + 1.25 * rest),
        )

        def typed(p: Points) -> Points:
            row = (p[:, 2] - 1.66) / 0.09
            word = ripple(np.stack([p[:, 0] * 8, np.floor(row) * 5], 1), 2.2, 3)
            on = (np.abs(row % 1 - 0.5) < 0.22) & (np.abs(p[:, 0]) < 0.56) & (word > -0.8) & (p[:, 2] < 2.32)
            return blend((0.86, 0.85, 0.80), (0.25, 0.25, 0.28), 0.85 * (on & (p[:, 2] > 1.62)))

        c.grid(np.stack([v, back, up], -1), c.stuff(None, 0.7, glow=0.06), typed)


def pocket_watch(c: Craft) -> None:
    gold = c.stuff((0.80, 0.53, 0.17), 0.2, metal=1.0, glow=0.08)
    with c.moved((0, 0, 1.3), (-6, 0, 14)):
        rim = [(1.0, -0.13), (1.1, -0.16), (1.2, -0.12), (1.26, 0.0), (1.2, 0.14), (0.8, 0.24), (0, 0.27)]
        c.lathe([(r, -y) for r, y in rim], gold, turn=(90, 0, 0), steps=110, fine=80)
        torus(c, gold, 1.2, 0.035, (0, -0.06, 0), (90, 0, 0))
        _dial(c, 1.02, -0.08, 305, 50)
        ink = c.stuff((0.02, 0.02, 0.022), 0.5)
        torus(c, ink, 0.2, 0.008, (0, -0.095, -0.42), (90, 0, 0))
        c.cut([(-0.01, -0.03), (0.01, -0.03), (0.004, 0.17), (-0.004, 0.17)], 0.01, ink, 0, at=(0, -0.1, -0.42),
            turn=(0, 130, 0))  # fmt: skip
        c.lathe([(0.11, 1.22), (0.13, 1.3), (0.1, 1.36), (0.09, 1.42)], gold, fine=20)
        ribs = ribbed(20, 0.05)
        c.lathe(
            [(0, 1.64), (0.12, 1.63), (0.15, 1.58), (0.15, 1.46), (0.12, 1.42), (0, 1.42)],
            gold,
            ribs,
            steps=120,
        )
        torus(c, gold, 0.25, 0.04, (0, 0, 1.55), (90, 0, 0), (1, 1.1, 1))
        line = spline([(0.22, 0, 1.7), (0.75, 0.05, 1.95), (1.5, 0.1, 1.55), (1.85, 0.1, 0.4), (1.55, 0, -0.75),
            (1.95, -0.05,
            -1.2), (2.35, -0.1, -1.22)], 400)  # fmt: skip
        far = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
        n = int(far[-1] / 0.115)
        link = None
        for k, d in enumerate(np.linspace(0, far[-1], n)):
            p = [float(np.interp(d, far, line[:, j])) for j in range(3)]
            q = [float(np.interp(min(d + 0.02, far[-1]), far, line[:, j])) for j in range(3)]
            lean = math.degrees(math.atan2(q[2] - p[2], q[0] - p[0])) if q != p else 0.0
            where: dict[str, Any] = {
                "at": tuple(p),
                "turn": (90 if k % 2 else 25, -lean, 0),
                "size": (1.35, 0.9, 1),
            }
            if link is None:
                link = torus(c, gold, 0.06, 0.02, **where)
            else:
                c.again(link, **where)


def binoculars(c: Craft) -> None:
    skin = c.stuff((0.022, 0.023, 0.024), 0.5, bump=0.35, grain=45, coat=0.1)
    black, steel = c.stuff((0.012, 0.012, 0.013), 0.3, coat=0.4), c.metal((0.5, 0.5, 0.52), 0.25)
    lens = c.stuff(None, 0.02, coat=1.0, metal=0.5)

    def coated(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        colour = blend((0.03, 0.05, 0.16), (0.20, 0.06, 0.30), ease(-0.2, 0.3, p[:, 0] + p[:, 1]))
        return blend(colour, (0.01, 0.01, 0.02), ease(0.2, 0.36, r))

    with c.moved((0, 0, 0.5), (0, 0, 32)), c.moved(turn=(84, 0, 0)):
        for s in (-1, 1):
            x = 0.56 * s
            barrel = [(0.3, -0.1), (0.34, 0.0), (0.35, 0.5), (0.4, 0.75), (0.46, 0.95), (0.46, 0.95), (0.49, 1.0),
                (0.49, 1.3), (0.47, 1.33), (0.42, 1.33), (0.4, 1.28), (0.4, 1.15)]  # fmt: skip
            c.lathe(barrel, skin, at=(x, 0, 0), fine=100)
            c.lathe([(0.42, 1.345), (0.47, 1.345), (0.485, 1.31)], steel, at=(x, 0, 0), fine=10)
            c.lathe([(0, 1.27), (0.2, 1.255), (0.405, 1.2)], lens, None, coated, at=(x, 0, 0))
            c.box(skin, (0.72, 0.7, 0.72), 0.16, at=(0.48 * s, 0, -0.4))
            c.box(black, (0.6, 0.56, 0.84), 0.1, at=(0.46 * s, 0, -0.42))
            eye = [
                (0.22, -0.7),
                (0.22, -1.05),
                (0.25, -1.08),
                (0.29, -1.14),
                (0.3, -1.42),
                (0.27, -1.45),
                (0, -1.42),
            ]
            c.lathe(eye, black, at=(0.38 * s, 0, 0))
            c.lathe(
                [(0.225, -0.85), (0.24, -0.88), (0.24, -0.95), (0.225, -0.98)],
                steel,
                at=(0.38 * s, 0, 0),
                fine=12,
            )
        c.lathe([(0, 0.35), (0.1, 0.35), (0.11, 0.3), (0.11, -1.0), (0, -1.0)], black)
        ribs = ribbed(24, 0.04)
        c.lathe(
            [(0.1, -0.72), (0.18, -0.72), (0.19, -0.76), (0.19, -1.0), (0.17, -1.03), (0, -1.03)],
            black,
            ribs,
            steps=150,
        )
        for z in (0.2, -0.55):
            c.box(black, (0.7, 0.2, 0.14), 0.05, at=(0, 0, z))


def vinyl(c: Craft) -> None:
    def grooves(p: Points) -> Points:
        r, a = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0])
        shine = np.abs(np.cos(a - 0.75)) ** 14 + 0.45 * np.abs(np.cos(a - 1.3)) ** 40
        shine = shine * (0.75 + 0.25 * np.sin(190 * r)) * (r < 1.44)
        gap = np.min([np.abs(r - d) for d in (0.72, 0.93, 1.1, 1.29)], axis=0) < 0.008
        return blend((0.008, 0.008, 0.009), (0.30, 0.30, 0.31), 0.75 * shine * np.where(gap, 0.3, 1))

    def label(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        colour = blend((0.62, 0.07, 0.03), (0.80, 0.42, 0.05), (p[:, 1] > 0.02) & (r < 0.46))
        return blend(colour, (0.85, 0.78, 0.6), np.abs(r - 0.47) < 0.012)

    def sleeve(p: Points) -> Points:
        r = np.hypot(p[:, 0] + 0.05, p[:, 2] - 1.75)
        colour = blend((0.02, 0.13, 0.22), (0.80, 0.36, 0.10), ease(0.3, 2.2, p[:, 2]))
        colour = blend(colour, (0.85, 0.66, 0.25), ease(0.84, 0.82, r))
        bars = (p[:, 2] < 1.75) & ((p[:, 2] / 0.14) % 1 < 0.45) & (r < 0.83)
        colour = blend(colour, (0.50, 0.07, 0.12), bars)
        return blend(colour, (0.012, 0.05, 0.10), p[:, 2] < 0.75 + 0.12 * np.sin(3.1 * p[:, 0]))

    with c.moved(turn=(-9, 0, 16)):
        x, z = np.meshgrid(np.linspace(-1.55, 1.55, 130), np.linspace(0, 3.1, 130), indexing="ij")
        with c.moved((-0.75, 0.14, 0)):
            c.box(c.stuff((0.75, 0.72, 0.66), 0.7), (3.1, 0.06, 3.1), 0.01, at=(0, 0.04, 1.55))
            c.grid(np.stack([x, 0 * x, z], -1), c.stuff(None, 0.4, coat=0.3), sleeve)
        with c.moved((0.75, 0, 1.5), (90, 0, 0)):
            c.lathe([(0.02, 0), (0.5, 0), (0.56, 0.01), (1.46, 0.01), (1.5, 0.0), (1.5, -0.02)], c.stuff(None, 0.3,
                coat=0.3),
                None, grooves, 220, 260)  # fmt: skip
            c.lathe([(0.04, 0.014), (0.52, 0.014)], c.stuff(None, 0.5), None, label, 100, 60)
            c.lathe([(0, 0.016), (0.04, 0.016)], c.stuff((0.5, 0.5, 0.5), 0.6), fine=4, steps=20)


def spell_book(c: Craft, cover: Colour = (0.07, 0.022, 0.11)) -> None:
    gold = c.stuff((0.74, 0.46, 0.13), 0.3, metal=1.0, glow=0.08)
    gem = c.stuff((0.05, 0.45, 0.42), 0.05, coat=1.0, glow=0.25)
    with c.moved(turn=(0, 0, 28)):
        closed_book(c, cover, 2.2, 1.7, 0.5)
        front = -0.3
        for sx in (-1, 1):
            for low in (True, False):
                x, z, up = 0.85 * sx, 0.0 if low else 2.2, 1 if low else -1
                c.cut([(x, z), (x - 0.36 * sx, z), (x - 0.25 * sx, z + 0.14 * up), (x - 0.14 * sx, z + 0.25 * up),
                    (x, z + 0.36 * up)], 0.03, gold, 0.008, at=(0, front, 0))  # fmt: skip
                c.ball(gem, fine=14, at=(x - 0.12 * sx, front - 0.02, z + 0.12 * up), size=(0.05, 0.03, 0.05))
        torus(c, gold, 0.46, 0.035, (0, front, 1.36), (90, 0, 0))
        torus(c, gold, 0.56, 0.014, (0, front, 1.36), (90, 0, 0))
        c.ball(gem, fine=24, at=(0, front, 1.36), size=(0.15, 0.09, 0.15))
        for k in range(8):
            a = math.radians(45 * k)
            c.ball(gold, fine=12, at=(0.56 * math.sin(a), front, 1.36 + 0.56 * math.cos(a)), size=0.04)
        for z in (0.62, 1.58):
            c.box(
                c.stuff((0.10, 0.04, 0.02), 0.6, bump=0.2),
                (0.5, 0.03, 0.2),
                0.01,
                at=(0.62, front - 0.005, z),
            )
            c.box(gold, (0.08, 0.64, 0.24), 0.02, at=(0.88, 0, z))
            c.box(gold, (0.16, 0.04, 0.24), 0.015, at=(0.42, front - 0.01, z))


def crystal(c: Craft) -> None:
    look = c.stuff(None, 0.06, coat=1.0, glow=0.10, sss=0.2, deep=0.3)
    inputs = look.node_tree.nodes["Principled BSDF"].inputs
    inputs["Transmission Weight"].default_value, inputs["IOR"].default_value = 0.5, 1.45
    rock = c.stuff((0.16, 0.13, 0.14), 0.9, second=(0.28, 0.24, 0.25), scale=5, bump=0.8, grain=12)
    c.ball(rock, lambda p: p * (1 + 0.16 * ripple(p, 2.5, 4) + 0.05 * ripple(p, 9, 5))[:, None], fine=60, at=(0, 0,
        0.12),
        size=(1.25, 0.85, 0.34))  # fmt: skip

    def point(at: At, lean: At, long: float, wide: float, spin: float) -> None:
        bent = 0.25 * wide
        line = [
            (0.9 * wide, 0),
            (0.9 * wide, 0),
            (wide, 0.72 * long),
            (wide, 0.72 * long),
            (0, long),
            (0, long),
        ]

        def tinted(p: Points) -> Points:
            t = p[:, 2] / long
            face = np.floor((np.arctan2(p[:, 1], p[:, 0]) + 0.01) / (np.pi / 3)) % 3
            colour = blend((0.10, 0.02, 0.22), (0.42, 0.16, 0.68), ease(0.0, 0.8, t))
            colour = blend(colour, (0.74, 0.55, 0.90), 0.7 * ease(0.65, 1.0, t))
            return colour * (0.75 + 0.25 * face)[:, None]

        thing = c.lathe(line, look, lambda p: p + np.stack([bent * p[:, 2] / long, 0 * p[:, 0], 0 * p[:, 0]], 1),
            tinted,
            6, 6, at=at, turn=(*lean[:2], spin))  # fmt: skip
        thing.data.polygons.foreach_set("use_smooth", [False] * len(thing.data.polygons))

    point((0, 0.05, 0.1), (0, 3, 0), 2.7, 0.36, 10)
    for k in range(15):
        a = 2 * math.pi * k / 15 + c.jitter(0.15)
        near = 0.35 + 0.42 * (k % 3) / 2
        long = 2.0 - 1.1 * near + c.jitter(0.3)
        lean = 14 + 38 * near
        point((near * math.cos(a), 0.62 * near * math.sin(a), 0.1), (-lean * math.sin(a), lean * math.cos(a), 0), long,
            0.13 + 0.12 * c.rng.random() + 0.05 * (1 - near), c.rng.uniform(0, 60))  # fmt: skip


def broomstick(c: Craft) -> None:
    wood = c.stuff(
        (0.24, 0.12, 0.05), 0.6, second=(0.12, 0.055, 0.02), scale=4, stretch=(4, 4, 0.6), bump=0.5, grain=14
    )
    straw = [
        c.stuff(k, 0.8)
        for k in ((0.42, 0.25, 0.08), (0.30, 0.16, 0.05), (0.52, 0.34, 0.13), (0.22, 0.11, 0.04))
    ]
    cord = c.stuff((0.60, 0.47, 0.27), 0.8, bump=0.4, grain=60)
    with c.moved(turn=(0, 52, -14)):
        c.tube([(0, 0, 0.9), (0.05, 0, 1.6), (-0.04, 0.02, 2.3), (0.06, 0, 3.1), (0.0, 0, 3.7), (0.06, 0, 4.2)],
            [0.1, 0.095, 0.1, 0.09, 0.095, 0.085], wood, sides=18, fine=70)  # fmt: skip
        for k in range(230):
            a, d = k * 2.39996, math.sqrt((k + 0.5) / 230)
            x, y = math.cos(a), math.sin(a)
            flare, foot = 0.62 * d * c.rng.uniform(0.8, 1.15), -0.35 - 0.35 * (1 - d) + c.jitter(0.22)
            c.tube([(0.13 * d * x, 0.13 * d * y, 1.25 + c.jitter(0.05)), (0.17 * d * x, 0.17 * d * y, 1.0),
                (0.48 * d * x, 0.48 * d * y, 0.55), (0.95 * flare * x + c.jitter(0.05), 0.95 * flare * y, 0.05),
                (0.8 * flare * x + c.jitter(0.12), 0.8 * flare * y + c.jitter(0.1), foot)],
                [0.02, 0.02, 0.022, 0.018, 0.008], straw[k % 4], sides=5, fine=14)  # fmt: skip
        for k in range(7):
            torus(c, cord, 0.205 - 0.0 * k, 0.028, (0, 0, 0.9 + 0.045 * k), (4, 3, 0))
        for k in range(3):
            torus(c, cord, 0.34 + 0.015 * k, 0.025, (0, 0, 0.69 - 0.045 * k), (-3, 2, 0))


BUILDERS: dict[str, Builder] = {
    "typewriter": typewriter,
    "pocket-watch": pocket_watch,
    "binoculars": binoculars,
    "vinyl": vinyl,
    "spell-book": spell_book,
    "crystal": crystal,
    "broomstick": broomstick,
}

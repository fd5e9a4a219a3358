"""Books, candles and clocks, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, blend, ease, ripple

GOLD, SILVER, STEEL, BRASS = (0.78, 0.50, 0.14), (0.80, 0.80, 0.80), (0.55, 0.56, 0.58), (0.62, 0.42, 0.14)


PAPER = (0.82, 0.76, 0.62)


def text(c: Craft, words: str, size: float, look: Any, at: At, turn: At = (90, 0, 0)) -> None:
    """Letters that face the viewer, centred at a spot."""
    curve = bpy.data.curves.new("text", "FONT")
    curve.body, curve.size, curve.align_x, curve.align_y = words, size, "CENTER", "CENTER"
    curve.extrude = 0.004
    holder = bpy.data.objects.new("text", curve)
    bpy.context.scene.collection.objects.link(holder)
    bpy.context.view_layer.update()
    data = bpy.data.meshes.new_from_object(holder.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(holder)
    data.materials.clear()
    c.put(data, look, at, turn)


def flame(c: Craft, at: At, size: float = 1.0) -> None:
    def paint(p: Points) -> Points:
        colour = blend((1.0, 0.36, 0.03), (1.0, 0.86, 0.50), ease(0.5, 0.12, p[:, 2]))
        return blend(colour, (0.25, 0.35, 0.9), 0.5 * ease(0.07, 0.0, p[:, 2]))

    shape = [(0, 0), (0.07, 0.04), (0.11, 0.14), (0.09, 0.28), (0.04, 0.44), (0, 0.58)]
    c.lathe(shape, c.stuff(None, 1.0, glow=2.2, clear=0.12), None, paint, 24, 40, at=at, size=size)


def candles(c: Craft) -> None:
    for x, y, tall, r in ((-0.6, 0.1, 1.5, 0.36), (0.28, 0.25, 2.0, 0.38), (0.5, -0.55, 1.0, 0.38)):

        def paint(p: Points, tall: float = tall) -> Points:
            return blend((0.80, 0.70, 0.52), (0.95, 0.66, 0.30), ease(tall - 0.55, tall + 0.05, p[:, 2]))

        line = [
            (0, 0),
            (r, 0),
            (r, 0),
            (r, tall - 0.05),
            (r - 0.05, tall),
            (r - 0.1, tall - 0.02),
            (r - 0.14, tall - 0.08),
            (0, tall - 0.10),
        ]
        c.lathe(
            line,
            c.stuff(None, 0.35, sss=0.4, glow=0.10),
            lambda p, x=x: p * (1 + 0.006 * ripple(p, 5, int(9 + x)))[:, None],
            paint,
            at=(x, y, 0),
        )
        for k in range(3):
            a, low = -2.3 + 0.9 * k + x, tall - c.rng.uniform(0.25, 0.7)
            line = [
                (x + 0.98 * r * math.cos(a), y + 0.98 * r * math.sin(a), z)
                for z in (tall - 0.03, (tall + low) / 2, low)
            ]
            c.tube(line, [0.03, 0.025, 0.045], c.stuff((0.84, 0.74, 0.54), 0.35, sss=0.4), sides=10)
        c.tube(
            [(x, y, tall - 0.12), (x + 0.01, y, tall + 0.1)],
            0.022,
            c.stuff((0.03, 0.02, 0.02), 0.9),
            sides=8,
            fine=6,
        )
        flame(c, (x, y, tall + 0.04), 0.95)


def _pages(c: Craft, size: At, **where: Any) -> None:
    c.box(c.stuff(PAPER, 0.8, second=(0.62, 0.55, 0.42), scale=5, stretch=(0.4, 30, 0.4)), size, 0.0, **where)


def closed_book(
    c: Craft, cover: Colour = (0.30, 0.025, 0.03), long: float = 2.1, wide: float = 1.5, thick: float = 0.36
) -> None:
    """A book that stands, its spine to the left."""
    skin, gold = (
        c.stuff(cover, 0.45, second=tuple(0.8 * v for v in cover), scale=20, bump=0.25, grain=60),
        c.metal(GOLD, 0.3),
    )
    for s in (-1, 1):
        c.box(skin, (wide, 0.045, long), 0.015, at=(0, s * (thick / 2 + 0.02), long / 2))
    _pages(c, (wide - 0.08, thick, long - 0.1), at=(-0.02, 0, long / 2))
    a = np.linspace(np.pi / 2, 3 * np.pi / 2, 24)
    arc = np.stack([-wide / 2 + 0.4 * thick * np.cos(a), (thick / 2 + 0.042) * np.sin(a)], -1)
    sheet = np.stack([np.column_stack([arc, np.full(24, z)]) for z in (0, long)])
    c.grid(sheet, skin)
    for z in (0.14, 0.30, 0.70, 0.86):
        grown = arc * (1.0, 1.02) - (0.012, 0)
        c.grid(np.stack([np.column_stack([grown, np.full(24, long * z + d)]) for d in (-0.025, 0.025)]), gold)
    front = -thick / 2 - 0.044
    for x, z, w, h in ((0, 0.12, wide - 0.2, 0.02), (0, long - 0.12, wide - 0.2, 0.02)):
        c.box(gold, (w, 0.006, h), 0, at=(x, front, z))
    for x in (-wide / 2 + 0.11, wide / 2 - 0.11):
        c.box(gold, (0.02, 0.006, long - 0.24), 0, at=(x, front, long / 2))
    c.lathe([(0.2, 0), (0.23, 0.006), (0.26, 0)], gold, at=(0, front, 0.62 * long), turn=(90, 0, 0))
    c.cut(
        [
            ((0.16, 0.07)[k % 2] * math.sin(math.pi * k / 5), (0.16, 0.07)[k % 2] * math.cos(math.pi * k / 5))
            for k in range(10)
        ],
        0.01,
        gold,
        0,
        at=(0, front, 0.62 * long),
    )


def book(c: Craft) -> None:
    with c.moved(turn=(0, 0, 30)):
        closed_book(c)


def books(c: Craft) -> None:
    z = 0.0
    for k, (colour, thick, wide) in enumerate(
        (
            ((0.04, 0.10, 0.25), 0.40, 1.6),
            ((0.34, 0.03, 0.03), 0.30, 1.45),
            ((0.05, 0.20, 0.10), 0.34, 1.5),
            ((0.48, 0.30, 0.08), 0.26, 1.3),
        )
    ):
        thick_all = thick + 0.085
        with (
            c.moved((c.jitter(0.06), c.jitter(0.06), z + thick_all / 2), (0, 0, (8, -10, 14, -4)[k])),
            c.moved((0, wide * 0.05, 0), (0, 0, 90)),
            c.moved((0, 0, 0), (90, 0, 0)),
            c.moved((0, 0, -0.72 * wide)),
        ):
            closed_book(c, colour, 1.44 * wide, wide, thick)
        z += thick_all


def open_book(c: Craft) -> None:
    cover = c.stuff((0.26, 0.05, 0.04), 0.5, bump=0.2, grain=50)
    with c.moved((0, 0, 0.02), (0, 0, -6)):
        for s in (-1, 1):
            c.box(cover, (1.62, 2.3, 0.05), 0.02, at=(0.83 * s, 0, 0.02))
            u, v = np.meshgrid(np.linspace(0, 1, 60), np.linspace(0, 1, 170), indexing="ij")
            for layer in range(4):
                x = s * (0.02 + (1.52 - 0.02 * layer) * u)
                z = 0.06 + (0.30 - 0.06 * layer) * (1 - 0.55 * u) * np.sqrt(
                    np.clip(np.sin(np.pi * np.minimum(u * 1.6 + 0.04, 0.5)), 0, 1)
                )
                p = np.stack([x, 2.14 * (v - 0.5), z], -1)

                def paint(q: Points) -> Points:
                    row = np.abs(((q[:, 1] + 0.9) / 0.088) % 1 - 0.5)
                    word = ripple(np.stack([q[:, 0] * 9, np.floor((q[:, 1] + 0.9) / 0.088) * 7], 1), 2.2, 3)
                    ink = (
                        ease(0.2, 0.14, row)
                        * (np.abs(np.abs(q[:, 0]) - 0.78) < 0.58)
                        * (np.abs(q[:, 1]) < 0.9)
                        * (word > -0.9)
                    )
                    return blend(PAPER, (0.30, 0.26, 0.22), 0.75 * ink)

                c.grid(
                    p,
                    c.stuff(None, 0.7),
                    paint if layer == 0 else lambda q: blend(PAPER, (0.7, 0.62, 0.48), 0.3 + 0 * q[:, 0]),
                )
            edge = np.stack(
                [
                    np.stack([s * np.linspace(0.02, 1.54, 60), np.full(60, -1.07), np.full(60, 0.05)], -1),
                    p[:, 0] + (0, 0, 0.18 * (1 - 0.55 * 0.5)),
                ]
            )
            c.grid(edge, c.stuff(PAPER, 0.8, second=(0.6, 0.52, 0.4), scale=6, stretch=(0.3, 1, 40)))
        ribbon = c.stuff((0.45, 0.02, 0.03), 0.4, sheen=0.3)
        c.box(ribbon, (0.07, 0.5, 0.012), 0, at=(0.06, -1.22, 0.09), turn=(14, 0, 4))


def _dial(c: Craft, r: float, y: float, hour: float, minute: float, numbers: bool = True) -> None:
    """A clock's face about (0, y, 0)."""
    c.lathe(
        [(0, 0), (r, 0), (r, -0.02)],
        c.stuff((0.86, 0.84, 0.78), 0.5),
        at=(0, y, 0),
        turn=(90, 0, 0),
        steps=96,
    )
    ink = c.stuff((0.02, 0.02, 0.022), 0.5)
    for k in range(60):
        a, big = math.radians(6 * k), k % 5 == 0
        d = r * (0.93 if big else 0.95)
        c.box(
            ink,
            (0.022 if big else 0.01, 0.01, r * (0.09 if big else 0.045)),
            0,
            at=(d * math.sin(a), y - 0.01, d * math.cos(a)),
            turn=(0, math.degrees(a), 0),
        )
        if big and numbers:
            text(
                c,
                str(k // 5 or 12),
                0.26 * r,
                ink,
                (0.74 * r * math.sin(a), y - 0.012, 0.74 * r * math.cos(a)),
            )
    for angle, long, wide in ((hour, 0.5, 0.055), (minute, 0.78, 0.035)):
        c.cut(
            [
                (-wide * r, -0.12 * r),
                (wide * r, -0.12 * r),
                (0.3 * wide * r, long * r),
                (-0.3 * wide * r, long * r),
            ],
            0.015,
            ink,
            0,
            at=(0, y - 0.04, 0),
            turn=(0, angle, 0),
        )
    c.ball(c.metal(BRASS), fine=14, at=(0, y - 0.05, 0), size=(0.05 * r, 0.02, 0.05 * r))


def clock(c: Craft) -> None:
    ring = [(0.98, -0.1), (1.2, -0.1), (1.22, 0.02), (1.16, 0.14), (1.06, 0.15), (1.0, 0.06), (0.98, -0.02)]
    with c.moved((0, 0, 1.2), (0, 0, 14)):
        c.lathe(ring, c.wood((0.30, 0.14, 0.06), (0.17, 0.07, 0.03), 0.3), turn=(90, 0, 0), steps=120)
        c.lathe(
            [(0.95, 0.02), (1.0, 0.06), (1.02, 0.02)], c.metal(BRASS), turn=(90, 0, 0), steps=120, fine=16
        )
        _dial(c, 1.0, 0.0, 305, 55)


def alarm_clock(c: Craft) -> None:
    red, steel = c.stuff((0.45, 0.02, 0.02), 0.2, coat=0.8), c.metal(SILVER, 0.15)
    with c.moved((0, 0, 1.12), (0, 0, 16)):
        c.lathe(
            [(0, -0.5), (0.7, -0.5), (0.95, -0.38), (1.0, 0), (0.97, 0.1)], red, turn=(90, 0, 0), steps=110
        )
        c.lathe(
            [(0.86, 0.08), (0.96, 0.06), (1.02, 0.1), (1.0, 0.16), (0.9, 0.16), (0.86, 0.08)],
            steel,
            turn=(90, 0, 0),
            steps=110,
        )
        _dial(c, 0.88, -0.09, 305, 60)
        for s in (-1, 1):
            c.lathe(
                [(0, 0.32), (0.2, 0.27), (0.36, 0.12), (0.42, 0), (0.4, 0), (0.3, 0.1), (0, 0.2)],
                steel,
                at=(0.62 * s, 0.2, 0.95),
                turn=(0, 34 * s, 0),
            )
            c.tube([(0.5 * s, 0.2, 0.75), (0.62 * s, 0.2, 0.98), (0.84 * s, 0.2, 1.32)], 0.035, steel)
            c.ball(steel, fine=14, at=(0.82 * s, 0.2, 1.3), size=0.06)
            c.tube([(0.5 * s, 0.0, -0.75), (0.78 * s, -0.05, -1.12)], [0.09, 0.06], steel)
        c.tube([(-0.5, 0.2, 1.35), (-0.3, 0.2, 1.62), (0.3, 0.2, 1.62), (0.5, 0.2, 1.35)], 0.035, steel)
        c.tube([(0, 0.2, 0.9), (0, 0.2, 1.2)], 0.03, steel)
        c.ball(steel, fine=14, at=(0, 0.2, 1.22), size=(0.16, 0.07, 0.07))


def hourglass(c: Craft) -> None:
    wood = c.wood((0.36, 0.17, 0.07), (0.22, 0.09, 0.04), 0.3)
    cap = [(0, 0), (0.8, 0), (0.86, 0.05), (0.86, 0.12), (0.78, 0.17), (0.66, 0.2), (0, 0.2)]
    c.lathe(cap, wood)
    c.lathe(cap, wood, at=(0, 0, 2.6), turn=(180, 0, 0))
    for k in range(4):
        a = math.pi / 2 * k + 0.5
        post = [
            (0.06, 0.1),
            (0.07, 0.3),
            (0.045, 0.5),
            (0.06, 0.9),
            (0.085, 1.3),
            (0.06, 1.7),
            (0.045, 2.1),
            (0.07, 2.3),
            (0.06, 2.5),
        ]
        c.lathe(post, wood, steps=20, at=(0.72 * math.cos(a), 0.72 * math.sin(a), 0))
    glass = [
        (0.4, 0.2),
        (0.54, 0.4),
        (0.54, 0.7),
        (0.34, 1.06),
        (0.06, 1.28),
        (0.06, 1.32),
        (0.34, 1.54),
        (0.54, 1.9),
        (0.54, 2.2),
        (0.4, 2.4),
    ]
    c.lathe(glass, c.glass(clear=0.86, rim=0.65), fine=90)
    sand = c.stuff((0.76, 0.52, 0.24), 0.9, second=(0.66, 0.42, 0.17), scale=40, bump=0.3, grain=60)
    c.lathe([(0, 0.2), (0.39, 0.21), (0.51, 0.4), (0.5, 0.5), (0.5, 0.5), (0.25, 0.68), (0, 0.86)], sand)
    c.lathe([(0, 1.3), (0.05, 1.33), (0.31, 1.55), (0.49, 1.84), (0.49, 1.84), (0.2, 1.74), (0, 1.70)], sand)
    c.tube([(0, 0, 0.8), (0, 0, 1.32)], 0.014, sand, sides=8)


BUILDERS: dict[str, Builder] = {
    "candles": candles,
    "book": book,
    "book-stack": books,
    "open-book": open_book,
    "clock": clock,
    "alarm-clock": alarm_clock,
    "sand-glass": hourglass,
}
"""Key -> who builds it."""

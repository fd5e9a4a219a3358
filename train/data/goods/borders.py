"""More flowers, built and rendered for `cooked.py`: an orchid, a dandelion clock, a rose in a vase, wild flowers."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.blooms import _rays, _sepals
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.flowers import STEM, daisy_head, rose_head, stem
from data.goods.greens import beads
from mathutils import Vector


def _moth(c: Craft, colour: Colour, tip: Colour, lip: Colour) -> None:
    """A bloom of a moth orchid that looks along +z, its top along +y."""

    def petal(wide: float, long: float, turn: float, up: float) -> None:
        def paint(p: Points) -> Points:
            along = np.clip(p[:, 1] / long, 0, 1)
            line = ease(0.3, 0.95, np.sin(16 * np.arctan2(p[:, 0], p[:, 1] + 0.12)))
            tone = blend(tip, colour, ease(0.1, 0.75, along) - 0.3 * ease(0.85, 1, along))
            return tone * (1 - 0.22 * line * ease(0.95, 0.4, along))[:, None]

        c.leaf(look, long, wide, -0.35, 0.14, 0.85, 0.04, paint, at=(0, 0, up), turn=(9, 0, turn))

    look = c.stuff(None, 0.45, sss=0.25, deep=0.04)
    for turn in (0, 128, -128):
        petal(0.62, 1.0, turn, 0)
    for turn in (82, -82):
        petal(1.15, 1.02, turn, 0.05)
    dark = c.stuff(lip, 0.4, second=[0.6 * v for v in lip], scale=6, sss=0.2)
    for s in (-1, 1):
        c.leaf(dark, 0.42, 0.36, 1.2, 0.5, 0.9, at=(0.02 * s, 0, 0.06), turn=(30, 0, 118 * s))
    c.leaf(dark, 0.6, 0.42, 1.3, 0.6, 1.2, at=(0, -0.04, 0.1), turn=(24, 0, 180))
    c.ball(c.stuff((0.82, 0.60, 0.10), 0.4), at=(0, -0.12, 0.2), size=(0.09, 0.09, 0.09))
    c.ball(c.stuff((0.86, 0.80, 0.82), 0.4, sss=0.2), at=(0, 0.02, 0.18), size=(0.10, 0.12, 0.14))


def orchid(c: Craft) -> None:
    glaze = c.stuff((0.80, 0.79, 0.76), 0.2, coat=0.6)
    c.lathe([(0, 0), (0.5, 0), (0.55, 0.04), (0.72, 0.95), (0.76, 1.0), (0.73, 1.04), (0.66, 0.98), (0.6, 0.85)], glaze,
            fine=90)  # fmt: skip
    c.lathe(
        [(0.66, 0.9), (0.3, 0.96), (0, 0.97)],
        c.stuff((0.16, 0.085, 0.04), 0.9, second=(0.3, 0.18, 0.09), bump=1.0, grain=10),
    )
    leafy = c.stuff((0.06, 0.20, 0.035), 0.3, second=(0.09, 0.26, 0.05), scale=3, coat=0.3)
    for turn, lift, long in ((-78, 28, 1.5), (82, 26, 1.45), (-120, 22, 1.1), (128, 30, 1.15), (10, 45, 0.9)):
        c.leaf(leafy, long, 0.62, -0.85, 0.35, 1.15, at=(0, 0, 0.95), turn=(lift, 0, turn))
    colour: tuple[Colour, Colour, Colour] = ((0.66, 0.12, 0.44), (0.84, 0.56, 0.74), (0.36, 0.01, 0.16))
    for line, sizes in (
        (
            [
                (0.05, 0, 0.95),
                (-0.1, 0.05, 1.9),
                (-0.25, 0, 2.9),
                (0.05, -0.05, 3.75),
                (0.8, -0.1, 4.0),
                (1.45, -0.1, 3.7),
            ],
            (0.60, 0.58, 0.56, 0.50, 0.42),
        ),
        (
            [(-0.05, 0, 0.95), (-0.3, 0.05, 1.7), (-0.75, 0.05, 2.5), (-1.25, 0, 2.95), (-1.7, -0.05, 2.9)],
            (0.54, 0.50, 0.42),
        ),
    ):
        green = c.stuff((0.16, 0.22, 0.06), 0.5, second=(0.20, 0.12, 0.07), scale=4)
        c.tube(line, [0.05, 0.045, 0.035, 0.02], green, sides=10, fine=60)
        path = np.array(line)
        for k, size in enumerate(sizes):
            t = (len(path) - 1) * (1 - 0.46 * (1 - k / (len(sizes) - 0.5))) - 0.25
            i = min(int(t), len(path) - 2)
            at = path[i] + (path[i + 1] - path[i]) * (t - i)
            spot = at + np.array((0.12 * (-1) ** k, -0.32, -0.16 + 0.14 * (-1) ** k))
            c.tube([at, (at + spot) / 2 + (0, 0, 0.05), spot], 0.022, green, sides=8, fine=10)
            with c.moved(tuple(spot), (80 + c.jitter(8), c.jitter(12), 14 * (-1) ** k + c.jitter(8)), size):
                _moth(c, *colour)
        c.ball(c.stuff((0.50, 0.30, 0.36), 0.5), at=line[-1], size=(0.10, 0.10, 0.14))


def seed_head(c: Craft) -> None:
    """A dandelion clock."""
    stem(c, [(0, 0, 0), (0.1, 0, 1.0), (0, 0, 2.2)], 0.045)
    brown = c.stuff((0.22, 0.14, 0.06), 0.7)
    white = c.stuff((0.88, 0.88, 0.87), 0.8, sss=0.2, glow=0.06)
    with c.moved((0, 0, 2.3)):
        c.ball(c.stuff((0.52, 0.50, 0.36), 0.8, bump=0.6, grain=20, cells=True), at=(0, 0, 0), size=0.17)
        seeds, lines, tufts = [], [], []
        for k in range(190):
            z = 1 - 1.9 * (k + 0.5) / 190
            a, r = k * GOLDEN, math.sqrt(1 - z * z)
            way = Vector((r * math.cos(a), r * math.sin(a), z))
            end = way * (0.78 + c.jitter(0.03))
            side = way.orthogonal().normalized()
            over = way.cross(side)
            seeds.append(way * 0.2)
            lines.append([way * 0.2, end])
            for j in range(18):
                b = 2 * math.pi * j / 18 + c.jitter(0.1)
                out = side * math.cos(b) + over * math.sin(b)
                tufts.append(
                    [end, end + 0.14 * out + 0.13 * way, end + 0.25 * out + (0.18 + c.jitter(0.03)) * way]
                )
        beads(c, [tuple(s) for s in seeds], 0.03, brown)
        for strands, wide, look in ((lines, 0.007, c.stuff((0.66, 0.64, 0.54), 0.8)), (tufts, 0.0055, white)):
            p = np.array([[tuple(v) for v in strand] for strand in strands])
            ring = wide * np.array([(1, 0, 0.5), (-0.5, 0.87, -0.5), (-0.5, -0.87, 0.2)])
            c.grid(p[:, :, None] + ring, look, wrap=True)
    leafy = c.leafy(*STEM)
    with c.moved((0, 0, 2.14)):
        _rays(c, 12, 0.06, 0.4, 0.09, -50, -0.3, leafy, None)
    green = c.leafy((0.10, 0.26, 0.04), (0.06, 0.18, 0.03))
    for k in range(7):
        c.leaf(green, 1.0 + c.jitter(0.15), 0.3, -0.8, 0.25, 0.75, wave=1.1, at=(0, 0, 0.02),
               turn=(40 + c.jitter(12), 0, 51 * k + c.jitter(12)))  # fmt: skip


def vase_rose(c: Craft) -> None:
    """One rose in a slender vase."""
    line = [
        (0, 0),
        (0.30, 0),
        (0.36, 0.05),
        (0.40, 0.35),
        (0.28, 0.75),
        (0.15, 1.15),
        (0.14, 1.5),
        (0.20, 1.68),
        (0.18, 1.68),
        (0.12, 1.5),
        (0.13, 1.15),
        (0.25, 0.75),
        (0.36, 0.38),
        (0.3, 0.1),
        (0, 0.08),
    ]
    c.lathe(line, c.glass((0.36, 0.46, 0.52), clear=0.82), fine=110)
    c.lathe(
        [(0, 0.1), (0.3, 0.11), (0.35, 0.38), (0.25, 0.74), (0.2, 0.9), (0, 0.9)],
        c.stuff((0.62, 0.74, 0.78), 0.05, clear=0.7),
    )
    stem(c, [(0.12, 0, 0.15), (0, 0, 1.2), (-0.03, 0, 2.0), (0.03, -0.04, 2.75)], 0.04)
    leafy = c.leafy((0.045, 0.17, 0.03), (0.025, 0.11, 0.02))
    for z, turn in ((1.85, -75), (2.1, 80)):
        with c.moved((0, 0, z), (34, 0, turn), 0.8):
            c.tube([(0, 0, 0), (0, 0.4, 0.05), (0, 0.7, 0.08)], 0.02, leafy, sides=6, fine=8)
            c.leaf(leafy, 0.72, 0.46, -0.5, 0.35, 1.1, wave=0.12, at=(0, 0.65, 0.08))
            for s in (-1, 1):
                c.leaf(leafy, 0.5, 0.34, -0.5, 0.35, 1.1, wave=0.12, at=(0, 0.42, 0.06), turn=(0, 0, 65 * s))
    with c.moved((0.03, -0.04, 2.75), (40, 4, 0), 0.78):
        rose_head(c)


def _spike(c: Craft, at: At, lean: float, colour: Colour) -> None:
    """A spike of small flowers."""
    top = np.array(at)
    spots = []
    for k in range(44):
        t, a = k / 44, k * GOLDEN
        r = 0.12 * (1 - 0.75 * t)
        spots.append((top[0] + lean * t * 0.4 + r * math.cos(a), top[1] + r * math.sin(a), top[2] + 0.8 * t))
    beads(c, spots, 0.055, c.stuff(colour, 0.6, second=[min(1, 1.5 * v) for v in colour], scale=9, sss=0.15))


def _wild(c: Craft, where: list[tuple[float, float, float]], foot: At) -> None:
    heads = (
        "daisy",
        "poppy",
        "corn",
        "butter",
        "daisy",
        "spike",
        "corn",
        "poppy",
        "daisy",
        "butter",
        "poppy",
        "daisy",
        "corn",
    )
    for k, (x, y, z) in enumerate(where):
        kind = heads[k % len(heads)]
        way = (Vector((x, y, z)) - Vector(foot)).normalized() + Vector((0, -0.45, 0.1))
        stem(c, [(-0.1 * x, -0.1 * y, foot[2] - 0.4), (0.15 * x, 0.15 * y, foot[2]), (x, y, z)], 0.022)
        turn = tuple(math.degrees(v) for v in way.to_track_quat("Z", "Y").to_euler())
        if kind == "spike":
            _spike(c, (x, y, z - 0.3), x, ((0.20, 0.10, 0.46), (0.62, 0.14, 0.36))[k % 2])
            continue
        with c.moved((x, y, z), turn, {"daisy": 0.34, "poppy": 0.4, "corn": 0.30, "butter": 0.24}[kind]):
            if kind == "daisy":
                daisy_head(c)
            else:
                _simple(c, kind)


def _simple(c: Craft, kind: str) -> None:
    look = c.stuff(None, 0.5, sss=0.2, deep=0.03)
    count, wide, colour, dark = {
        "poppy": (6, 1.1, (0.66, 0.04, 0.012), (0.02, 0.01, 0.01)),
        "corn": (14, 0.34, (0.05, 0.11, 0.60), (0.10, 0.03, 0.30)),
        "butter": (6, 0.85, (0.84, 0.56, 0.01), (0.60, 0.40, 0.01)),
    }[kind]

    def paint(p: Points) -> Points:
        return blend(dark, colour, ease(0.12, 0.35, p[:, 1] + 0.03 * ripple(p, 6, 1)))

    _rays(c, count, 0.05, 0.95, wide, 22, 0.5, look, paint, 1.5, 0.0)
    _rays(c, count, 0.05, 0.75, 0.8 * wide, 42, 0.5, look, paint, 1.5, 0.5)
    beads(c, [(0.16 * math.cos(k * GOLDEN), 0.16 * math.sin(k * GOLDEN), 0.16) for k in range(24)], 0.05,
          c.stuff([0.7 * v + 0.02 for v in dark], 0.7))  # fmt: skip
    _sepals(c, 0.16)


def wild_bunch(c: Craft) -> None:
    """Wild flowers in a jug."""
    glaze = c.stuff((0.78, 0.76, 0.70), 0.25, second=(0.70, 0.68, 0.62), scale=3, coat=0.5)
    c.lathe(
        [
            (0, 0),
            (0.42, 0),
            (0.46, 0.04),
            (0.60, 0.45),
            (0.58, 0.85),
            (0.40, 1.2),
            (0.40, 1.4),
            (0.50, 1.55),
            (0.47, 1.56),
            (0.36, 1.4),
            (0, 1.3),
        ],
        glaze,
        fine=90,
    )
    c.tube([(0.42, 0, 1.35), (0.85, 0, 1.35), (0.88, 0, 0.85), (0.58, 0, 0.6)], 0.07, glaze, fine=40)
    band = c.stuff((0.10, 0.18, 0.36), 0.3, coat=0.5)
    for z, r in ((1.18, 0.412), (0.2, 0.525)):
        c.lathe([(r, z - 0.025), (r + 0.012, z), (r, z + 0.025)], band)
    spots: list[Any] = []
    for k in range(26):
        t = math.sqrt((k + 0.4) / 26)
        a = k * GOLDEN + 0.4
        spots.append(
            (1.15 * t * math.cos(a), 0.75 * t * math.sin(a), 2.15 + 0.95 * (1 - 0.8 * t * t) + c.jitter(0.12))
        )
    c.rng.shuffle(spots)
    _wild(c, spots, (0, 0, 1.25))
    grass = c.leafy((0.16, 0.30, 0.07), (0.10, 0.22, 0.05))
    for k in range(26):
        a = math.degrees(k * GOLDEN)
        c.leaf(grass, 1.1 + c.jitter(0.25), 0.12 if k % 2 else 0.24, -0.6, 0.4, 0.9, at=(0, 0, 1.5 + c.jitter(0.1)),
               turn=(50 + c.jitter(22), 0, a))  # fmt: skip


BUILDERS: dict[str, Builder] = {
    "moth-orchid": orchid, "dandelion-clock": seed_head, "vase-rose": vase_rose, "vase-wildflowers": wild_bunch,
}  # fmt: skip
"""Key -> who builds it."""

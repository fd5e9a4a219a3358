"""A house in a tree of thousands of leaves, as buildings.py does."""

from __future__ import annotations

import math

from data.goods.craft import Craft
from data.goods.grove import crown
from data.goods.trees import branches, tree_bark
from data.sites.dwellings import LAWN
from data.sites.fittings import blobs, bush
from data.sites.lot import Builder, Site, around
from mathutils import Vector

_UNIT = 2.9
"""How many metres the unit of the tree is."""


def _tree(c: Craft) -> None:
    """The trunk under the floor, boughs about the house, and leaves above and behind it."""
    look = tree_bark(c)
    for k in range(8):
        a = 2 * math.pi * k / 8 + 0.3
        c.tube(
            [
                (0.12 * math.cos(a), 0.12 * math.sin(a), 0.5),
                (0.30 * math.cos(a), 0.30 * math.sin(a), 0.14),
                (0.66 * math.cos(a), 0.66 * math.sin(a), -0.03),
            ],
            [0.2, 0.15, 0.05],
            look,
            sides=10,
        )
    c.tube(
        [(0, 0.05, -0.05), (0.03, 0.05, 0.4), (-0.02, 0.1, 0.9), (0.0, 0.12, 1.2)],
        [0.36, 0.25, 0.24, 0.26],
        look,
        sides=24,
    )
    for x, y, z, r in (
        (-0.78, 0.30, 2.6, 0.17),
        (0.80, 0.34, 2.5, 0.16),
        (-0.45, 0.75, 2.7, 0.16),
        (0.40, 0.80, 2.75, 0.16),
        (-1.15, 0.05, 2.2, 0.10),
        (1.18, 0.10, 2.15, 0.10),
        (-0.66, -0.34, 2.4, 0.10),
    ):
        c.tube(
            [(0, 0.1, 0.85), (0.55 * x, 0.1 + 0.4 * y, 1.2), (0.92 * x, 0.9 * y, 1.75), (x, y, z)],
            [1.2 * r, r, 0.8 * r, 0.3 * r],
            look,
            sides=12,
        )
    with c.moved((0, 0.35, 2.0)):
        branches(c, look, 0, 9, 1.25, 0.95, 0.10)
    leaf = (0.035, 0.10, 0.012), (0.22, 0.36, 0.05)
    with c.moved((0, 0.30, 0)):
        crown(c, 1.26, 0.54, 2.80, leaf, (0.125, 0.085), 42, 5)
    for k, (x, y, z) in enumerate(
        ((-1.12, 0.25, 2.15), (1.14, 0.3, 2.1), (-0.8, 0.85, 2.0), (0.8, 0.9, 2.0))
    ):
        with c.moved((x, y, 0)):
            crown(c, 0.36, 0.26, z, leaf, (0.125, 0.085), 6, 11 + k)


def tree_house(s: Site) -> None:
    """A cabin on a platform around the trunk, with a ladder, a swing and lanterns."""
    c = Craft(5)
    with c.moved(size=_UNIT):
        _tree(c)
    boards = s.worn(
        s.bricks((0.46, 0.26, 0.12), (0.36, 0.20, 0.09), (9.0, 0.24), 0.4, 0.02, (90, 0, 0)), 0.3, 2
    )
    floor, rail = s.wood((0.42, 0.26, 0.13), 3), s.wood((0.34, 0.20, 0.10), 4)
    shingle, dark = (
        s.worn(s.blocks((0.30, 0.12, 0.07), (0.35, 0.24), 0.02), 0.3, 3),
        s.wood((0.17, 0.09, 0.045)),
    )
    s.slab(floor, (0, -0.5, 3.3), (4.6, 4.0, 0.16))
    s.slab(dark, (0, -2.52, 3.26), (4.7, 0.08, 0.26))
    s.slab(dark, (2.32, -0.5, 3.26), (0.08, 4.0, 0.26))
    for k in range(18):
        s.slab(dark, (-2.2 + 0.26 * k, -1.75, 3.385), (0.025, 1.5, 0.01))
    s.slab(boards, (0, 0.1, 4.4), (3.0, 2.5, 2.1))
    s.roof(boards, (0, 0.1, 5.4), 3.0, 2.5, 1.35)
    for side in (-1, 1):
        s.loft(
            shingle,
            [
                [(x, 0.1 + side * y, z) for y, z in ((0, 6.76), (1.72, 5.12), (1.80, 5.26), (0, 7.0))]
                for x in (-1.9, 1.9)
            ],
            0,
        )
    for x in (-1.5, 1.5):
        s.slab(dark, (x, -1.15, 4.4), (0.16, 0.16, 2.1))
    s.slab(dark, (-0.62, -1.17, 4.22), (0.98, 0.06, 1.76))
    s.slab(s.wood((0.16, 0.24, 0.22), 5), (-0.62, -1.20, 4.18), (0.8, 0.08, 1.62))
    s.ball(s.material((0.75, 0.52, 0.16), 0.25, 0.9), (-0.34, -1.26, 4.15), 0.05, 12)
    warm = s.material((1.0, 0.72, 0.32), 0.3, 0, 0.55)
    for x, y, side in ((0.72, -1.17, False), (1.52, 0.1, True)):
        s.window(x, y, 4.5, 0.86, 0.86, side=side)
        out = 0.075
        size = (2 * out, 0.66, 0.66) if side else (0.66, 2 * out, 0.66)
        s.slab(warm, (x, y, 4.5), size)
        for a, b in ((0.05, 0.8), (0.8, 0.05)):
            s.slab(s.frame, (x, y, 4.5), (0.17, a, b) if side else (a, 0.17, b))
    s.slab(dark, (0.72, -1.30, 4.02), (0.95, 0.22, 0.18))
    blobs(
        s, s.material((0.09, 0.20, 0.04), 0.8), [((0.32 + 0.1 * k, -1.32, 4.14), 0.09) for k in range(9)], 0.8
    )
    blobs(
        s,
        s.material((0.62, 0.06, 0.08), 0.7),
        [((0.34 + 0.2 * k, -1.38, 4.19), 0.055) for k in range(5)],
        0.4,
    )
    posts = [-2.2 + 0.37 * k for k in range(13)]
    bars = [((x, -2.4, 3.3), (x, -2.4, 4.12)) for x in posts if not -1.25 < x < -0.25]
    bars += [((-2.2, -2.4, 4.12), (-1.35, -2.4, 4.12)), ((-0.25, -2.4, 4.12), (2.25, -2.4, 4.12))]
    bars += [((2.25, y, 3.3), (2.25, y, 4.12)) for y in (-2.4, -1.9, -1.4, -0.9, -0.4, 0.1, 0.6, 1.1)]
    bars += [
        ((2.25, -2.4, 4.12), (2.25, 1.3, 4.12)),
        ((-2.2, -2.4, 4.12), (-2.2, -1.2, 4.12)),
        ((-2.2, -1.8, 3.3), (-2.2, -1.8, 4.12)),
    ]
    s.beams(rail, bars, 0.085)
    for x in (-1.8, 1.8):
        s.beams(rail, [((x, -2.1, 3.25), (0.28 * x, -0.3, 1.5)), ((x, 1.2, 3.25), (0.28 * x, 0.5, 1.6))], 0.2)
    top, foot = Vector((-0.8, -2.45, 3.5)), Vector((-0.8, -3.35, 0))
    rungs = [(foot + Vector((off, 0, 0)), top + Vector((off, 0, 0.3))) for off in (-0.34, 0.34)]
    for k in range(10):
        p = foot + (top - foot) * ((k + 0.6) / 10.2)
        rungs.append((p + Vector((-0.34, 0, 0)), p + Vector((0.34, 0, 0))))
    s.beams(rail, rungs, 0.1)
    rope = s.material((0.48, 0.36, 0.20), 0.9)
    for y in (-0.55, 0.0):
        s.tube(rope, [(3.25, y + 0.1, 6.2), (3.25, y, 0.95)], 0.022, 6)
    s.rounded(floor, (3.25, -0.28, 0.92), (0.3, 0.75, 0.07), 0.02)
    iron, glow = s.material((0.03, 0.03, 0.032), 0.5, 0.5), s.material((1.0, 0.75, 0.35), 0.3, 0, 1.2)
    for x, y, z in ((-0.05, -1.45, 4.9), (2.0, -2.42, 4.2), (-2.0, -2.42, 4.2)):
        s.rounded(glow, (x, y, z), (0.15, 0.15, 0.2), 0.03)
        s.slab(iron, (x, y, z + 0.13), (0.2, 0.2, 0.05))
        s.slab(iron, (x, y, z - 0.12), (0.18, 0.18, 0.04))
    lawn = s.worn(s.worn(s.material(LAWN, 0.95), 0.3, 0.8), 0.3, 9, 0.6)
    s.loft(
        lawn,
        [
            [(q * math.cos(a), 0.85 * q * math.sin(a) - 0.4, z) for a in around(56)]
            for q, z in ((4.0, -0.25), (3.8, -0.06), (1, 0.0))
        ],
        60,
    )
    for k, (x, y, r) in enumerate(
        ((-2.9, -0.4, 0.5), (-2.2, -1.9, 0.34), (1.9, -1.6, 0.36), (2.4, 1.0, 0.6))
    ):
        bush(s, (x, y, -0.1), r, k, 1.0, 40)


BUILDERS: dict[str, Builder] = {"tree-house": tree_house}
"""Who builds what of `builds.BUILDINGS`."""

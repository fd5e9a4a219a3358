"""Who travels through space: an astronaut with a flag, an alien in a flying saucer."""

from __future__ import annotations

import math

import bpy
import numpy as np
from data.goods import spooks
from data.goods.craft import Craft
from data.people.grips import grip, posed
from data.people.holding import suit
from data.people.settings import both
from data.people.skeleton import Pose
from data.sites.lot import Builder, Site, shift
from mathutils import Matrix


def flag_planter(s: Site) -> None:
    """An astronaut beside the flag on a grey ground."""
    _, joints = posed(s, "R4", Pose(
        (0, 0.05, 0.98), (0, -6, 0), (2, -14, 0), (0, -12, 0), feet=both(0.17, 0.06, 0.10), toes=both(0.3, -1, -0.33),
        hands={"r": (-0.42, -0.24, 1.36), "l": (0.34, -0.06, 1.02)}, elbows=both(0.8, 0.5, -0.5),
        fingers={"r": (-0.1, -0.9, 0.2), "l": (0.1, -0.5, -0.8)},
    ), suit)  # fmt: skip
    at, _ = grip(joints, "r", 0.018)
    steel = s.material((0.72, 0.73, 0.75), 0.2, 1.0)
    s.tube(steel, [(at[0], at[1], 0.0), (at[0], at[1], 2.35)], 0.016, 12)
    s.tube(steel, [(at[0], at[1], 2.30), (at[0] - 1.02, at[1] - 0.02, 2.30)], 0.010, 8)
    rows, m, colours = 40, 24, ((0.50, 0.02, 0.025), (0.78, 0.78, 0.76), (0.02, 0.06, 0.28))
    for band, tone in enumerate(colours):
        points = []
        for i in range(rows + 1):
            u = i / rows
            for j in range(m + 1):
                v = (band + j / m) / 3
                wave = 0.035 * math.sin(9 * u + 1.5 * v) + 0.015 * math.sin(21 * u)
                points.append(
                    (at[0] - 0.02 - 0.98 * u, at[1] - 0.01 + wave, 2.28 - 0.62 * v - 0.02 * math.sin(7 * u))
                )
        n = m + 1
        s.form(s.worn(s.material(tone, 0.85), 0.1, 20, 0.05), points, [(i * n + j, i * n + j + 1, (i + 1) * n + j + 1,
            (i + 1) * n + j) for i in range(rows) for j in range(m)], 80)  # fmt: skip
    dust = s.worn(s.worn(s.material((0.30, 0.29, 0.28), 0.95), 0.4, 5, 0.4), 0.3, 25, 0.5)
    s.rock(dust, (-0.22, 0.0, -0.03), (1.0, 0.62, 0.075), 4, 0.22)
    for x, y, r, seed in ((0.52, -0.34, 0.10, 3), (-0.92, -0.18, 0.13, 8), (0.40, 0.30, 0.07, 6)):
        s.rock(dust, (x, y, 0.03), (r, 0.8 * r, 0.7 * r), seed, 0.5)


def saucer_pilot(s: Site) -> None:
    """A green alien under the glass dome of a flying saucer."""
    before = set(bpy.context.scene.objects)
    spooks.alien(Craft())
    bpy.context.view_layer.update()
    who = [o for o in bpy.context.scene.objects if o not in before and o.type == "MESH"]
    spots = np.array([o.matrix_world @ v.co for o in who for v in o.data.vertices])
    low, high = spots.min(0), spots.max(0)
    k = 1.55 / (high[2] - low[2])
    move = (
        shift(0, 0, -0.42)
        @ Matrix.Scale(k, 4)
        @ shift(-(low[0] + high[0]) / 2, -(low[1] + high[1]) / 2, -low[2])
    )
    for o in who:
        o.matrix_basis = move @ o.matrix_world
    steel = s.worn(s.material((0.62, 0.64, 0.66), 0.22, 1.0), 0.15, 3, 0.02)
    s.lathe(steel, [(0.05, -0.62), (0.7, -0.58), (0.76, -0.46), (1.4, -0.28), (1.95, -0.06), (2.05, 0.02), (1.95, 0.09),
        (1.4, 0.22), (0.86, 0.34), (0.80, 0.36), (0.78, 0.30), (0.80, 0.24)], n=96)  # fmt: skip
    s.lathe(
        s.material((0.10, 0.11, 0.12), 0.35, 0.9),
        [(0.80, 0.32), (0.88, 0.34), (0.88, 0.40), (0.80, 0.42)],
        n=64,
    )
    s.lathe(Craft().glass((0.55, 0.75, 0.72), 0.88, 0.6), [(0.82, 0.40), (0.86, 0.62), (0.78, 0.92), (0.56, 1.16),
        (0.28,
        1.27), (0.001, 1.30)], n=64, smooth=80)  # fmt: skip
    for j in range(18):
        a = 2 * math.pi * j / 18
        tone = ((1.0, 0.75, 0.2), (0.2, 1.0, 0.6))[j % 2]
        s.ball(s.material(tone, 0.2, 0, 1.4), (1.72 * math.cos(a), 1.72 * math.sin(a), 0.155), 0.075, 16)
        s.ball(
            s.material((0.5, 0.9, 1.0), 0.2, 0, 1.2), (1.1 * math.cos(a), 1.1 * math.sin(a), -0.36), 0.05, 12
        )
    s.lathe(s.material((0.6, 0.95, 1.0), 0.2, 0, 1.6), [(0.55, -0.60), (0.5, -0.64), (0.01, -0.65)])


BUILDERS: dict[str, Builder] = {"astronaut-flag": flag_planter, "alien-saucer": saucer_pilot}

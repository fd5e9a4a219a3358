"""A prince, a judge with his gavel at the bench, and a woman with child."""

from __future__ import annotations

import numpy as np
from data.people import helmets, looks, work
from data.people.grips import along, grip, posed
from data.people.holding import standing
from data.people.settings import both
from data.people.skeleton import Pose
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site


def prince(s: Site) -> None:
    """In a blue doublet, a cape and a golden crown, a hand on the hip."""

    def dress(f: Figure) -> None:
        f.shoes((0.16, 0.09, 0.05))
        f.dress((0.10, 0.20, 0.48), (0.86, 0.84, 0.78), keep=0.4)
        looks.trimmed(f)
        f.drape(f.cloth((0.10, 0.20, 0.48), 0.15), 1.03, 0.80, 0.12, 9, 0.03, clear=0.006)
        helmets.crown(f)
        f.drape(
            f.cloth((0.52, 0.04, 0.08), 0.12),
            1.5,
            0.14,
            0.10,
            11,
            0.10,
            170,
            arms=True,
            neck=0.1,
            wide_gap=180,
            clear=0.02,
        )
        f.belt(1.03, (0.45, 0.28, 0.06), 0.04)

    standing(
        s,
        "R7",
        dress,
        hands={"r": (-0.28, 0.04, 0.92), "l": (0.26, 0.02, 1.06)},
        elbows={"r": (-0.6, 0.7, 0), "l": (1, 0.4, -0.1)},
        fingers={"r": (0.02, -0.3, -1), "l": (-0.6, -0.5, -0.4)},
        head=(-2, 6, 0),
    )


def judge(s: Site) -> None:
    """Behind the bench, the gavel raised over its block."""
    _, joints = posed(
        s,
        "R7",
        Pose(
            (0, 0.15, 0.98),
            chest=(6, 0, 0),
            head=(6, 0, 0),
            hands={"r": (-0.26, -0.30, 1.40), "l": (0.22, -0.30, 1.14)},
            elbows=both(0.9, 0.3, -0.5),
            fingers={"r": (0.35, -0.9, 0.15), "l": (-0.4, -0.9, 0.0)},
        ),
        work.judge,
    )
    wood, dark = s.wood((0.26, 0.12, 0.05), 5), s.wood((0.16, 0.07, 0.03), 7)
    at, _ = grip(joints, "r", 0.014)
    way = np.array((0.55, -0.55, 0.45))
    with along(s, at, way, (0, 0, 1)):
        s.tube(dark, [(0, 0, -0.08), (0, 0, 0.24)], [0.014, 0.011], 14)
        s.tube(
            dark,
            [
                (0, -0.095, 0.26),
                (0, -0.085, 0.26),
                (0, -0.04, 0.26),
                (0, 0.04, 0.26),
                (0, 0.085, 0.26),
                (0, 0.095, 0.26),
            ],
            [0.036, 0.044, 0.037, 0.037, 0.044, 0.036],
            28,
        )
        for y in (-0.05, 0.05):
            s.tube(
                s.material((0.72, 0.50, 0.16), 0.25, 1.0),
                [(0, y - 0.006, 0.26), (0, y + 0.006, 0.26)],
                0.0405,
                28,
            )
    high, y = 1.08, -0.56
    s.slab(wood, (0, y, high / 2 - 0.02), (1.06, 0.48, high - 0.04))
    s.rounded(dark, (0, y, high - 0.025), (1.18, 0.60, 0.055), 0.015)
    s.rounded(dark, (0, y, 0.05), (1.14, 0.56, 0.10), 0.012)
    for x in (-0.345, 0.0, 0.345):
        s.rounded(dark, (x, y - 0.245, high / 2), (0.30, 0.02, 0.76), 0.008)
        s.rounded(wood, (x, y - 0.252, high / 2), (0.23, 0.02, 0.68), 0.006)
    x, v = float(at[0]) + 0.16, float(at[1]) - 0.15
    s.lathe(
        dark,
        [(0.085, high), (0.085, high + 0.02), (0.065, high + 0.032), (0.001, high + 0.034)],
        (x, v, 0),
        n=40,
    )


def expecting(s: Site) -> None:
    """Both hands at her round belly."""

    def dress(f: Figure) -> None:
        rose = (0.62, 0.26, 0.34)
        f.dress(rose, None, rose, keep=0.5, bare=True)
        x, y = f.middle
        for v in f.mesh.vertices:
            p = v.co
            if p.y < y + 0.03:
                t = np.exp(-(((p.x - x) / 0.115) ** 2) - ((p.z - 1.03) / (0.13 if p.z > 1.03 else 0.10)) ** 2)
                if abs(p.x - x) < 0.16:
                    p.y -= 0.165 * float(t)

    standing(
        s,
        "R3",
        dress,
        hands={"l": (0.07, -0.26, 1.08), "r": (-0.11, -0.24, 0.93)},
        elbows=both(1, 0.4, -0.3),
        chest=(-4, 0, 0),
        fingers={"l": (-0.9, -0.35, 0.1), "r": (0.9, -0.4, -0.1)},
        head=(18, 6, 0),
    )


BUILDERS: dict[str, Builder] = {"prince": prince, "judge-gavel": judge, "expecting": expecting}

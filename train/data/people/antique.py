"""A pharaoh and a gnome."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from data.people import hats
from data.people.dyes import linear
from data.people.looks import bearded, trimmed
from data.people.makeup import mixed, paint, patch, stocky
from data.people.wardrobe import Figure


def pharaoh(f: Figure) -> None:
    skin, white, blue, gold_rgb = (
        (0.62, 0.42, 0.28),
        (0.92, 0.90, 0.84),
        (0.06, 0.14, 0.42),
        (0.86, 0.64, 0.20),
    )
    f.dress(skin, skin, skin, keep=0.25, flat=True)
    trimmed(f)
    f.shoes(skin)
    f.scalped((0.60, 0.42, 0.29))
    f.crop((0, 0, 0), 0)
    f.skin((0.84, 0.76, 0.70))

    def face(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        eye = patch(p, (0.036, -0.085, 0.022), (0.022, 0.08, 0.0105), 0.2) - patch(
            p, (0.034, -0.085, 0.0215), (0.0165, 0.08, 0.0068), 0.3)  # fmt: skip
        tail = (np.abs(p[:, 2] - 0.0225) < 0.003) & (np.abs(p[:, 0]) > 0.05) & (np.abs(p[:, 0]) < 0.068)
        return mixed(
            rgb, (0.02, 0.02, 0.025), 0.9 * np.clip(np.clip(eye, 0, 1) + tail * (p[:, 1] < -0.02), 0, 1)
        )

    paint(f, face, fine=2)
    linen = f.cloth(white, 0.1)
    f.drape(linen, 1.04, 0.60, 0.12, 15, 0.05, clear=0.008)
    f.belt(1.03, gold_rgb, 0.06, (0.1, 0.25, 0.6))
    gold = f.steel(gold_rgb, 0.28)
    stripes = [f.cloth(blue, 0.05), f.material(linear((0.85, 0.62, 0.18)), 0.35, 0.5)]
    x, y = f.middle
    for k in range(7):
        look = (gold, f.cloth((0.10, 0.35, 0.45), 0.1), gold, f.cloth((0.55, 0.08, 0.06), 0.1))[k % 4]
        r = 0.10 + 0.022 * k
        ring = [
            (
                x + r * math.sin(a),
                y + 0.0 - 0.95 * r * math.cos(a) - 0.02 * k * max(math.cos(a), 0),
                1.525 - 0.014 * k - 0.012 * k * max(math.cos(a), 0) ** 2,
            )
            for a in (2 * math.pi * j / 60 for j in range(61))
        ]
        f.tube(look, ring, 0.0135, 10)
    f.tuck(0.06, 7)
    with f.on_head():
        bands = 26
        for k in range(bands):
            t0, t1 = k / bands, (k + 1) / bands
            points = []
            for t in (t0, t1):
                for j in range(37):
                    a = math.radians(62 + 236 * j / 36)
                    if t < 0.42:
                        s = t / 0.42 * math.pi / 2
                        r, z = 0.110 * math.sin(s) ** 0.75, 0.062 + 0.062 * math.cos(s)
                        b = a if t > 0.16 else math.radians(360 * j / 36)
                    else:
                        s = (t - 0.42) / 0.58
                        r, z, b = (
                            0.110 + 0.062 * math.sin(math.pi * min(1.25 * s, 1) * 0.62),
                            0.062 - 0.235 * s,
                            a,
                        )
                    points.append((r * math.sin(b), -1.08 * r * math.cos(b) + 0.012, z))
            f.form(stripes[k % 2], points, [(j, j + 1, j + 38, j + 37) for j in range(36)], 80)
        brow = [
            (0.101 * math.sin(a), -0.004 - 0.108 * math.cos(a), 0.062)
            for a in (math.radians(-80 + 4 * k) for k in range(41))
        ]
        f.tube(gold, brow, 0.0085, 10)
        f.tube(
            gold,
            [(0, -0.112, 0.06), (0, -0.128, 0.085), (0, -0.118, 0.108), (0, -0.138, 0.118)],
            [0.008, 0.011, 0.010, 0.004],
            12,
        )
        for s in (-1, 1):
            for k in range(9):
                z0 = -0.09 - 0.022 * k
                f.rounded(
                    stripes[k % 2],
                    (s * (0.088 + 0.0005 * k), -0.062 - 0.004 * k, z0),
                    (0.052, 0.016, 0.021),
                    0.006,
                )
        f.tube(
            gold, [(0, -0.092, -0.075), (0, -0.10, -0.12), (0, -0.108, -0.150)], [0.010, 0.0115, 0.013], 14
        )
    staff = f.material(linear((0.85, 0.62, 0.18)), 0.3, 0.6)
    f.tube(
        staff,
        [
            (-0.30, -0.06, 0.0),
            (-0.285, -0.04, 1.2),
            (-0.285, -0.04, 1.66),
            (-0.26, -0.06, 1.76),
            (-0.21, -0.08, 1.76),
            (-0.19, -0.09, 1.70),
        ],
        0.014,
        12,
    )


def gnome(f: Figure) -> None:
    bearded(f, (0.10, 0.22, 0.50), (0.34, 0.26, 0.18), (0.90, 0.90, 0.88), 0.26)
    f.belt(1.03, (0.18, 0.10, 0.05), 0.075)
    hats.pointed(f, (0.66, 0.05, 0.05), (0.52, 0.03, 0.04), 0.13, 0.36)
    nose = f.cloth((0.86, 0.52, 0.42), 0.05, 0.5)
    with f.on_head():
        f.ball(nose, (0, -0.116, -0.008), (0.022, 0.024, 0.020), 24)
        for s in (-1, 1):
            f.ball(
                f.cloth((0.85, 0.50, 0.42), 0.05, 0.5), (s * 0.044, -0.082, -0.010), (0.018, 0.012, 0.015), 20
            )
    stocky(f, 0.42, 0.62, 1.15, 1.25)


BUILDERS: dict[str, Callable[[Figure], None]] = {"pharaoh": pharaoh, "gnome": gnome}
"""Role -> who dresses up for it."""

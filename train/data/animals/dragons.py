"""Dragons, modelled limb by limb."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
from data.animals.anatomy import BODY, Animal, Colour, Frame, grain, step
from data.animals.bodies import horn

BONE, CLAW = (0.62, 0.54, 0.38), (0.05, 0.042, 0.035)


def dragon(
    s: Any,
    tone: Colour = (0.065, 0.17, 0.05),
    belly: Colour = (0.46, 0.40, 0.18),
    web: Colour = (0.24, 0.12, 0.045),
) -> None:
    a = Animal(0.0125)
    spine = [
        (-2.0, 0, 0.42, 0.012), (-1.82, 0, 0.26, 0.03), (-1.5, 0, 0.17, 0.055), (-1.15, 0, 0.26, 0.085),
            (-0.85, 0, 0.46, 0.12),
        (-0.58, 0, 0.62, 0.16, 0.19), (-0.32, 0, 0.68, 0.2, 0.24), (0.0, 0, 0.68, 0.22, 0.26),
            (0.28, 0, 0.74, 0.2, 0.26),
        (0.46, 0, 0.88, 0.15, 0.2), (0.57, 0, 1.08, 0.115, 0.145), (0.63, 0, 1.28, 0.1, 0.12),
            (0.73, 0, 1.45, 0.09, 0.105),
        (0.86, 0, 1.54, 0.09, 0.1),
    ]  # fmt: skip
    rows = a.limb(spine, 0.06).rows
    for sign, move in ((1, -0.08), (-1, 0.12)):
        hind, fore = move - 0.02, move
        a.limb([(-0.4, 0.16 * sign, 0.66, 0.13, 0.2), (-0.26 + 0.4 * hind, 0.21 * sign, 0.46, 0.11, 0.15),
            (-0.42 + 0.7 * hind, 0.21 * sign, 0.28, 0.07, 0.08),
                (-0.46 + hind, 0.2 * sign, 0.12, 0.06),
                    (-0.38 + hind, 0.2 * sign, 0.05, 0.07, 0.05)], 0.06)  # fmt: skip
        a.limb([(0.28, 0.17 * sign, 0.72, 0.11, 0.16), (0.22 + 0.5 * fore, 0.2 * sign, 0.46, 0.08, 0.1),
            (0.3 + 0.8 * fore, 0.2 * sign, 0.24, 0.06),
                (0.32 + fore, 0.19 * sign, 0.1, 0.055),
                    (0.38 + fore, 0.19 * sign, 0.05, 0.065, 0.045)], 0.06)  # fmt: skip
        for u in (-0.36 + hind, 0.4 + fore):
            for k in (-1, 0, 1):
                end = (u + 0.13 - 0.03 * abs(k), 0.195 * sign + 0.085 * k, 0.035)
                a.limb([(u, 0.195 * sign + 0.03 * k, 0.05, 0.045), (*end, 0.032)], 0.02)
                horn(
                    a,
                    [(end[0] + 0.01, *end[1:], 0.026), (end[0] + 0.09, end[1] + 0.01 * k, 0.012, 0.008)],
                    CLAW,
                    pair=False,
                )
    f = Frame((0.94, 0.02, 1.56), 14, 26, 0.56)
    a.limb([(-0.05, 0, 0, 0.18, 0.19), (0.15, 0, 0.02, 0.19, 0.17), (0.4, 0, -0.01, 0.13, 0.115),
        (0.65, 0, -0.03, 0.1, 0.085),
            (0.82, 0, -0.03, 0.1, 0.085), (0.88, 0, -0.04, 0.085, 0.07)], 0.04, f)  # fmt: skip
    a.limb(
        [
            (0.0, 0, -0.17, 0.15, 0.09),
            (0.3, 0, -0.26, 0.12, 0.055),
            (0.58, 0, -0.31, 0.09, 0.045),
            (0.76, 0, -0.34, 0.07, 0.04),
        ],
        0.03,
        f,
    )
    a.limb([(0.2, 0.13, 0.13, 0.05), (0.33, 0.1, 0.11, 0.04)], 0.04, f, pair=True)
    a.limb([(0.82, 0.05, 0.05, 0.045)], 0.04, f, pair=True)
    horn(
        a,
        [
            (-0.02, 0.12, 0.13, 0.06),
            (-0.3, 0.18, 0.3, 0.048),
            (-0.6, 0.22, 0.4, 0.032),
            (-0.85, 0.22, 0.54, 0.012),
        ],
        BONE,
        f,
    )
    horn(a, [(0.0, 0.17, -0.02, 0.045), (-0.2, 0.26, 0.0, 0.032), (-0.4, 0.32, 0.06, 0.01)], BONE, f)
    for k in range(7):
        u = 0.36 + 0.08 * k
        horn(
            a,
            [(u, 0.11 - 0.006 * k, -0.09 - 0.004 * k, 0.02), (u, 0.1 - 0.006 * k, -0.16 - 0.004 * k, 0.007)],
            (0.82, 0.76, 0.62),
            f,
        )
    for row in rows[3:-1:3]:
        u, top, h = -row[0], row[2], row[4]
        size = 0.035 + 0.5 * h
        horn(
            a,
            [(u, 0, top + 0.85 * h, 0.2 * size + 0.008), (u - 0.35 * size, 0, top + h + 0.75 * size, 0.007)],
            tuple(1.6 * c for c in web),
            pair=False,
        )
    wrist, tips = (
        (0.2, 0.62, 1.7),
        [(-0.1, 1.5, 2.0), (-0.72, 1.35, 1.6), (-0.95, 0.95, 1.2), (-0.55, 0.2, 0.82)],
    )
    a.limb([(0.18, 0.15, 0.84, 0.09), (-0.02, 0.42, 1.22, 0.06), (*wrist, 0.045)], 0.05, pair=True)
    horn(a, [(*wrist, 0.03), (wrist[0] + 0.1, wrist[1] + 0.02, wrist[2] + 0.12, 0.01)], CLAW)
    for tip in tips[:3]:
        mid = [0.5 * (p + q) for p, q in zip(wrist, tip, strict=True)]
        a.limb(
            [(*wrist, 0.034), (mid[0], mid[1] + 0.03, mid[2] + 0.06, 0.024), (*tip, 0.012)], 0.02, pair=True
        )
    late = list(a.layers)
    a.layers.clear()
    a.paint(lambda p: np.array(tone) * (1 + 0.3 * grain(p, 0.2)[:, None]))
    a.paint(tuple(0.4 * c for c in tone), lambda p, n: 0.7 * step(n[:, 2] + 0.4 * grain(p, 0.25), 0.3, 1.0))

    def under(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        return step(-n[:, 2] + 0.7 * np.maximum(-n[:, 0], 0) * (p[:, 2] > 0.6), 0.35, 0.7) * (
            np.abs(p[:, 1]) < 0.16
        )

    a.paint(belly, lambda p, n: under(p, n) * (np.linalg.norm(f.local(p), axis=1) > 0.5))
    a.paint((0.25, 0.05, 0.04), [(0.25, 0, -0.17, 0.1, 0.03), (0.7, 0, -0.2, 0.07, 0.07)], 0.012, f)
    a.paint((0.01, 0.01, 0.008), [(0.89, 0.045, 0.04, 0.022)], 0.01, f)
    a.layers += late
    a.eye((0.24, 0.15, 0.09), 0.038, f, iris=(0.75, 0.35, 0.01), ring=1.35, gaze=(0.5, 1, 0.1))
    a.skin(0.45, 0.9, 2.2, 2.2, 0.003)
    skin = s.worn(s.material(web, 0.55), 0.5, 3, 0.3)
    for sign in (1, -1):
        flip = np.array((1, sign, 1))
        for first, second in itertools.pairwise(tips):
            points, faces = [], []
            for i in range(13):
                t = i / 12
                edge = np.array(first) * (1 - t) + np.array(second) * t
                for j in range(13):
                    r = j / 12 * (1 - 0.8 * t * (1 - t))
                    p = (
                        np.array(wrist) * (1 - r)
                        + edge * r
                        + np.array((0, 0.03, 0.06))
                        * 4
                        * r
                        * (1 - r)
                        * (0 if t > 0.5 and second is tips[3] else abs(1 - 2 * t))
                    )
                    points.append(tuple(BODY.out(p * flip)))
                    if i and j:
                        k = len(points) - 1
                        faces.append((k, k - 1, k - 14, k - 13))
            s.faced(skin, points, faces, smooth=True)
        arm = [(0.16, 0.12, 0.82), (-0.02, 0.42, 1.22), wrist]
        back = [tuple(BODY.out(np.array(p) * flip)) for p in (*arm, tips[3])]
        s.faced(skin, back, [(0, 1, 3), (1, 2, 3)])

"""A tyrannosaurus and a dragon."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
from data.animals.kit import FACING, both, eye, flat, flesh, limb, toes
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple, spline


def teeth(c: Craft, spots_: Any, long: float, r: float) -> None:
    """Teeth at (x, y, z, up or down)."""
    ivory = c.stuff((0.84, 0.79, 0.64), 0.3)
    for x, y, z, way in spots_:
        c.grid(limb([(x, y, z, r), (x, y, z + 0.6 * way * long, 0.7 * r),
            (x - 0.3 * r, y, z + way * long, 0.1 * r)], 6, 8), ivory, wrap=True)  # fmt: skip


def t_rex(c: Craft) -> None:
    olive, dark, cream = (0.24, 0.19, 0.09), (0.075, 0.055, 0.028), (0.56, 0.47, 0.30)
    rows = [(-2.05, 0.30, 1.16, 0.015), (-1.6, 0.12, 1.14, 0.06), (-1.05, 0.0, 1.12, 0.13),
        (-0.55, 0, 1.15, 0.23, 0.21), (-0.10, 0, 1.20, 0.34, 0.27), (0.30, 0, 1.28, 0.33, 0.26),
        (0.58, 0, 1.45, 0.23, 0.19), (0.72, 0, 1.66, 0.17, 0.145), (0.84, 0, 1.80, 0.14, 0.13)]  # fmt: skip
    line = spline([r[:4] for r in rows], 120)

    def hue(p: Points) -> Points:
        k = np.linalg.norm(p[:, None, ::2] - line[None, :, :3:2], axis=-1).argmin(1)
        v = (p[:, 2] - line[k, 2]) / line[k, 3]
        colour = blend(olive, (0.31, 0.25, 0.13), 0.5 + 0.5 * ripple(p, 5, 1))
        stripe = ease(0.35, 0.7, np.sin(13 * (p[:, 0] + 0.25 * p[:, 2]) + 1.0 * ripple(p, 3, 2)))
        colour = blend(colour, dark, 0.8 * stripe * ease(-0.1, 0.4, v) + 0.5 * ease(0.6, 1.0, v))
        colour = blend(colour, cream, ease(-0.3, -0.75, v) * (p[:, 2] > 0.85) * (np.abs(p[:, 1]) < 0.24))
        inside = ((p[:, 0] - 1.18) / 0.34) ** 2 + ((p[:, 2] - 1.715 + 0.30 * (p[:, 0] - 1.0)) / 0.055) ** 2
        return blend(colour, (0.42, 0.09, 0.08), ease(1.1, 0.7, inside))

    with c.moved(turn=(0, 0, FACING + 4)):
        upper = limb([(0.80, 0, 1.84, 0.14, 0.14), (1.0, 0, 1.90, 0.155, 0.165), (1.22, 0, 1.87, 0.12, 0.115),
            (1.42, 0, 1.84, 0.105, 0.09), (1.52, 0, 1.81, 0.06, 0.06)], 40)  # fmt: skip
        lower = limb([(0.82, 0, 1.70, 0.11, 0.13), (1.0, 0, 1.63, 0.075, 0.14), (1.22, 0, 1.55, 0.06, 0.095),
            (1.42, 0, 1.50, 0.05, 0.07), (1.48, 0, 1.49, 0.025, 0.04)], 40)  # fmt: skip
        brows = [limb([(1.0, 0.12 * s, 2.01, 0.035), (1.10, 0.12 * s, 2.02, 0.045), (1.20, 0.10 * s, 1.98, 0.025)],
            12, 12) for s in (1, -1)]  # fmt: skip
        parts = [limb(rows, 120, 32), upper, lower, *brows]
        parts += both([(-0.12, 0.20, 1.10, 0.28, 0.18), (0.10, 0.26, 0.84, 0.20, 0.15),
            (0.20, 0.26, 0.66, 0.13, 0.11)]) + both([(0.20, 0.26, 0.66, 0.12, 0.10),
            (0.02, 0.26, 0.44, 0.10, 0.085), (-0.10, 0.26, 0.26, 0.07), (0.0, 0.26, 0.07, 0.075)])  # fmt: skip
        parts += both([(0.50, 0.19, 1.30, 0.08), (0.62, 0.23, 1.14, 0.06), (0.70, 0.23, 1.10, 0.045),
            (0.80, 0.21, 1.16, 0.04)]) + both([(0.80, 0.22, 1.16, 0.025), (0.88, 0.22, 1.12, 0.02),
            (0.90, 0.22, 1.07, 0.006)])  # fmt: skip
        for s in (1, -1):
            parts += toes((0.0, 0.26 * s, 0.055), 0.0, 0.34, 0.062, 0.5, 3)
        flesh(c, parts, hue, c.stuff(None, 0.55, coat=0.1, bump=0.9, grain=26, cells=True), 0.02, 5)
        at = np.linspace(1.06, 1.48, 10)
        w = np.interp(at, (1.0, 1.22, 1.42, 1.52), (0.135, 0.10, 0.075, 0.03))
        teeth(c, [(x, y * s, np.interp(x, (1.0, 1.22, 1.42, 1.5), (1.775, 1.765, 1.75, 1.775)), -1) for x,
            y in zip(at, w, strict=True) for s in (1, -1)], 0.085, 0.017)  # fmt: skip
        teeth(c, [(x - 0.02, 0.85 * y * s, np.interp(x, (1.0, 1.22, 1.42, 1.5), (1.69, 1.605, 1.545, 1.515)),
            1) for x, y in zip(at[:-1], w[:-1], strict=True) for s in (1, -1)], 0.06, 0.014)  # fmt: skip
        for s in (1, -1):
            for a in (-0.5, 0, 0.5):
                c.grid(limb([(0.31 * math.cos(a), 0.26 * s + 0.31 * math.sin(a), 0.05, 0.036),
                    (0.40 * math.cos(a), 0.26 * s + 0.40 * math.sin(a), 0.0, 0.004)], 8, 10),
                    c.stuff((0.05, 0.04, 0.03), 0.3), wrap=True)  # fmt: skip
        eye(c, (1.105, 0.125, 1.955), 0.034, (0.80, 0.50, 0.05), 0.35)


def dragon(c: Craft) -> None:
    red, dark, gold = (0.40, 0.022, 0.014), (0.12, 0.008, 0.008), (0.62, 0.36, 0.10)
    rows = [(-1.30, -0.92, 0.12, 0.012), (-1.46, -0.62, 0.14, 0.05), (-1.36, -0.28, 0.24, 0.09),
        (-1.0, -0.04, 0.48, 0.14), (-0.58, 0, 0.74, 0.22, 0.20), (-0.12, 0, 0.84, 0.30, 0.26),
        (0.28, 0, 0.92, 0.31, 0.25), (0.56, 0, 1.10, 0.21, 0.17), (0.70, 0, 1.36, 0.145, 0.125),
        (0.74, 0, 1.60, 0.12, 0.105), (0.86, 0, 1.78, 0.12, 0.11), (1.02, 0, 1.82, 0.11, 0.11)]  # fmt: skip
    line = spline([r[:4] for r in rows], 140)

    def hue(p: Points) -> Points:
        k = np.linalg.norm(p[:, None] - line[None, :, :3], axis=-1).argmin(1)
        along = np.gradient(line[:, :3], axis=0)[k]
        along /= np.linalg.norm(along, axis=1)[:, None]
        under = np.stack([along[:, 2], 0 * along[:, 0], -along[:, 0]], 1)
        v = ((p - line[k, :3]) * under).sum(1) / line[k, 3]
        colour = blend(red, dark, 0.45 + 0.5 * ripple(p, 6, 1))
        band = 0.6 + 0.4 * np.sin(k * 1.6)
        belly = ease(0.5, 0.75, v) * (np.abs(p[:, 1]) < 0.17) * (p[:, 0] > -0.8) * (p[:, 0] < 0.98) * (p[:,
            2] > 0.45)  # fmt: skip
        return blend(colour, blend((0.34, 0.18, 0.05), gold, band), belly)

    with c.moved(turn=(0, 0, FACING + 12)):
        upper = limb([(0.94, 0, 1.84, 0.13, 0.13), (1.12, 0, 1.85, 0.115, 0.12), (1.30, 0, 1.80, 0.075, 0.08),
            (1.46, 0, 1.77, 0.065, 0.07), (1.52, 0, 1.75, 0.03, 0.04)], 36)  # fmt: skip
        lower = limb([(0.94, 0, 1.74, 0.09, 0.11), (1.12, 0, 1.66, 0.055, 0.10), (1.30, 0, 1.60, 0.04, 0.065),
            (1.44, 0, 1.57, 0.03, 0.05)], 30)  # fmt: skip
        parts = [limb(rows, 140, 30), upper, lower, *both([(1.04, 0.09, 1.95, 0.035), (1.16, 0.10, 1.95, 0.035),
            (1.26, 0.08, 1.90, 0.02)])]  # fmt: skip
        for x, f in ((0.30, 1), (-0.52, -1)):
            parts += both([(x, 0.17, 0.80, 0.19, 0.14), (x + 0.05 * f, 0.26, 0.52, 0.13, 0.11),
                (x - 0.10, 0.27, 0.26, 0.075), (x, 0.27, 0.06, 0.075)])  # fmt: skip
            for s in (1, -1):
                parts += toes((x, 0.27 * s, 0.05), 0.0, 0.24, 0.05, 0.55, 3)
        scales = c.stuff(None, 0.35, coat=0.3, bump=1.0, grain=24, cells=True)
        flesh(c, parts, hue, scales, 0.018, 4)
        horn = c.stuff((0.30, 0.22, 0.14), 0.35)
        for i in range(8, 132, 5):
            x, y, z, r = line[i]
            up = np.array((-np.gradient(line[:, 2])[i], 0, np.gradient(line[:, 0])[i]))
            up = up / (np.linalg.norm(up) + 1e-9) if i > 40 else np.array((0, 0, 1.0))
            top = np.array((x, y, z)) + up * r * 0.9
            long = 0.05 + 0.08 * min(1, i / 60)
            c.grid(limb([(*top, 0.035), (*(top + long * up + (-0.05, 0, 0)), 0.004)], 8, 8), horn, wrap=True)
        for s in (1, -1):
            c.grid(limb([(0.98, 0.09 * s, 1.93, 0.05), (0.82, 0.14 * s, 2.04, 0.04), (0.64, 0.18 * s, 2.18, 0.022),
                (0.54, 0.18 * s, 2.32, 0.003)], 24, 14), horn, wrap=True)  # fmt: skip
            c.grid(limb([(0.94, 0.12 * s, 1.82, 0.035), (0.78, 0.20 * s, 1.84, 0.02),
                (0.68, 0.24 * s, 1.88, 0.003)], 14, 10), horn, wrap=True)  # fmt: skip
            at = np.linspace(1.12, 1.46, 7)
            teeth(c, [(x, s * np.interp(x, (1.1, 1.3, 1.46), (0.10, 0.07, 0.055)),
                np.interp(x, (1.1, 1.3, 1.46), (1.76, 1.74, 1.72)), -1) for x in at], 0.06, 0.013)  # fmt: skip
            shoulder, elbow, wrist = np.array((0.22, 0.20 * s, 1.12)), np.array((-0.10, 0.50 * s,
                1.62)), np.array((0.10, 0.78 * s, 2.20))  # fmt: skip
            tips = [np.array(v) for v in ((0.06, 1.62 * s, 2.42), (-0.42, 1.56 * s, 1.86), (-0.78, 1.22 * s, 1.40),
                (-0.86, 0.72 * s, 1.06), (-0.62, 0.20 * s, 0.96))]  # fmt: skip
            bones = [[shoulder, elbow, wrist], *[[wrist, np.add((wrist + t) / 2, (0.02, 0, 0.10)),
                t] for t in tips[:3]]]  # fmt: skip
            bones.append([elbow, np.add((elbow + tips[3]) / 2, (0, 0, 0.05)), tips[3]])
            for bone in bones:
                c.grid(limb([(*v, r) for v, r in zip(bone, (0.065, 0.05, 0.035) if bone[0] is shoulder else (0.034,
                    0.024, 0.008), strict=True)], 20, 12), scales, flat(red, dark), wrap=True)  # fmt: skip
            skin = c.stuff(None, 0.5, sss=0.1, deep=0.05)
            rays = [(wrist, tips[0]), (wrist, tips[1]), (wrist, tips[2]), (elbow, tips[3]),
                (shoulder, tips[4])]  # fmt: skip
            for (a, b), (d, e) in pairwise(rays):
                u, v = np.linspace(0, 1, 24)[:, None, None], np.linspace(0, 1, 24)[None, :, None]
                start, end = a + (d - a) * v, b + (e - b) * v
                pull = 1 - 0.22 * np.sin(np.pi * v) * u
                arch = 0.10 * np.sin(np.pi * u) * np.array((0, 0, 1.0)) * (1 - 0.6 * np.sin(np.pi * v))
                sheet = start + (end - start) * u * pull + arch - 0.05 * np.sin(np.pi * v) * u * np.array((0,
                    1.0 * s, 0))  # fmt: skip
                c.grid(sheet, skin, lambda p: blend((0.50, 0.16, 0.06), (0.24, 0.03, 0.02),
                    0.5 + 0.5 * ripple(p, 5, 2)))  # fmt: skip
        eye(c, (1.14, 0.105, 1.885), 0.032, (0.95, 0.62, 0.05), 0.3)
        for s in (1, -1):
            for x in (0.30, -0.52):
                for a in (-0.55, 0, 0.55):
                    way = np.array((math.cos(a), math.sin(a), 0))
                    f = np.array((x, 0.27 * s, 0.045))
                    c.grid(limb([(*(f + 0.22 * way), 0.03), (*(f + 0.31 * way + (0, 0, -0.04)), 0.004)], 8, 10),
                        horn, wrap=True)  # fmt: skip


BUILDERS: dict[str, Builder] = {"t-rex-2": t_rex, "dragon-2": dragon}

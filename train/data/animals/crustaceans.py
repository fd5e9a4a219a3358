"""A crab, a lobster, a shrimp."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals.kit import FACING, Hue, blade, cards, flesh, limb, orb
from data.goods.craft import At, Builder, Craft, Points, blend, ease, ripple, spline


def segment(c: Craft, rows: Any, skin: Any, hue: Hue) -> None:
    c.grid(limb(rows, 24, 14), skin, hue, wrap=True)


def claw(arm: Any, at: At, way: float, size: float, pitch: float = 0.0) -> list[Points]:
    """Jointed arm rows and a pincer that points `way` degrees from x."""
    a = math.radians(way)
    f, s = np.array((math.cos(a), math.sin(a), pitch)), np.array((-math.sin(a), math.cos(a), 0))

    def at_(u: float, v: float, h: float, w: float) -> Any:
        return (*(np.array(at) + size * (u * f + v * s)), h * size, w * size)

    palm = limb([at_(-0.1, 0, 0.08, 0.10), at_(0.12, 0, 0.17, 0.23), at_(0.38, 0.02, 0.18, 0.26),
        at_(0.55, 0.10, 0.12, 0.15), at_(0.80, 0.16, 0.08, 0.09), at_(1.06, 0.06, 0.02, 0.02)], 30)  # fmt: skip
    thumb = limb([at_(0.36, -0.16, 0.12, 0.10), at_(0.60, -0.22, 0.10, 0.09), at_(0.84, -0.16, 0.07, 0.06),
        at_(1.02, -0.02, 0.02, 0.02)], 24)  # fmt: skip
    return [limb(arm, 24, 16), palm, thumb]


def crab(c: Craft) -> None:
    red, pale = (0.54, 0.055, 0.016), (0.80, 0.42, 0.20)

    def hue(p: Points) -> Points:
        colour = blend(red, (0.68, 0.14, 0.03), 0.5 + 0.5 * ripple(p, 6, 1))
        colour = blend(colour, (0.36, 0.03, 0.012), 0.7 * ease(0.9, 1.4, ripple(p, 15, 3)))
        return blend(colour, pale, ease(0.26, 0.16, p[:, 2]) * (np.hypot(p[:, 0], p[:, 1]) < 0.62))

    def dye(p: Points) -> Points:
        colour = blend(red, (0.78, 0.26, 0.08), 0.5 + 0.5 * ripple(p, 9, 4))
        tip = ease(1.2, 1.34, p[:, 2] + 0.14 * (p[:, 1] < 0))
        return blend(blend(colour, pale, 0.7 * ease(0.36, 0.26, p[:, 2])), (0.06, 0.025, 0.02),
            0.9 * np.minimum(tip, 1))  # fmt: skip

    def shin_hue(p: Points) -> Points:
        return blend(red, (0.80, 0.30, 0.10), 0.5 + 0.5 * ripple(p, 10, 2))

    shell = c.stuff(None, 0.3, coat=0.5, bump=0.25, grain=24, cells=True)
    with c.moved(turn=(0, 0, 264)):
        body = orb((0, 0, 0.37), (0.46, 0.70, 0.20), 60)
        x, y = body[..., 0] / 0.46, body[..., 1] / 0.70
        body[..., 0] *= 1 + 0.16 * (1 - y**2)
        saw = np.abs(np.sin(11 * np.arctan2(x, np.abs(y) + 0.15))) * (x > 0.05) * (np.hypot(x, y) > 0.9)
        body[..., :2] *= 1 + 0.05 * saw[..., None]
        body[..., 2] -= 0.06 * np.maximum(0, x) ** 2
        flesh(c, [body, orb((-0.1, 0.26, 0.53), (0.2, 0.2, 0.05), 14), orb((-0.1, -0.26, 0.53),
            (0.2, 0.2, 0.05), 14), orb((0.16, 0, 0.53), (0.14, 0.14, 0.045), 14)], hue, shell, 0.013, 4)  # fmt: skip
        for s in (1, -1):
            arm = [(0.30, 0.48, 0.32, 0.11), (0.44, 0.82, 0.36, 0.13), (0.54, 1.0, 0.44, 0.11)]
            parts = [q * (1, s, 1) for q in claw(arm, (0.56, 1.02, 0.52), -34, 0.84 if s > 0 else 0.72, 1.15)]
            flesh(c, parts, dye, shell, 0.013, 4)
            for k in range(4):
                a = math.radians(64 + 25 * k) * s
                out = np.array((math.cos(a), math.sin(a), 0))
                hip = np.array((0.20 - 0.15 * k, 0.50 * s, 0.32))
                knee, shin = hip + 0.58 * out + (0, 0, 0.18), hip + 0.94 * out + (0, 0, -0.02)
                foot = hip + 1.10 * out
                foot[2] = 0.0
                for rows in ([(*hip, 0.07), (*((hip + knee) / 2), 0.088, 0.06), (*knee, 0.06)],
                        [(*knee, 0.06), (*((knee + shin) / 2), 0.064, 0.05), (*shin, 0.045)],
                        [(*shin, 0.045), (*((shin + foot) / 2), 0.034), (*foot, 0.005)]):  # fmt: skip
                    segment(c, [r if len(r) == 5 else (*r, r[3]) for r in rows], shell, shin_hue)
            c.tube([(0.46, 0.13 * s, 0.38), (0.50, 0.15 * s, 0.50), (0.51, 0.16 * s, 0.57)],
                [0.035, 0.028, 0.036], c.stuff(red, 0.3, coat=0.4))  # fmt: skip
            c.ball(c.stuff((0.006, 0.006, 0.008), 0.05, coat=1.0), None, None, 16, at=(0.515, 0.16 * s, 0.60),
                size=(0.05, 0.05, 0.06))  # fmt: skip
            c.tube([(0.50, 0.05 * s, 0.33), (0.62, 0.08 * s, 0.36), (0.70, 0.10 * s, 0.44)],
                [0.016, 0.012, 0.005], c.stuff(red, 0.35), sides=8)  # fmt: skip


def lobster(c: Craft) -> None:
    red = (0.56, 0.035, 0.015)

    def hue(p: Points) -> Points:
        colour = blend(red, (0.74, 0.13, 0.03), 0.5 + 0.5 * ripple(p, 8, 1))
        return blend(colour, (0.24, 0.01, 0.008), 0.6 * ease(0.8, 1.3, ripple(p, 18, 3)))

    shell = c.stuff(None, 0.26, coat=0.6, bump=0.2, grain=30, cells=True)
    with c.moved(turn=(0, 0, 222)):
        flesh(c, [limb([(0.02, 0, 0.24, 0.16, 0.18), (0.25, 0, 0.26, 0.19, 0.20),
            (0.52, 0, 0.25, 0.16, 0.16), (0.72, 0, 0.24, 0.07, 0.08), (0.86, 0, 0.26, 0.015, 0.02)],
            40)], hue, shell, 0.014, 4)  # fmt: skip
        for k in range(6):
            t = k / 5
            x, z = 0.0 - 0.76 * t, 0.24 + 0.05 * math.sin(3 * t) - 0.10 * t
            r = 0.175 - 0.05 * t
            c.grid(limb([(x + 0.08, 0, z, r * 0.80), (x + 0.04, 0, z, r * 1.0),
                (x - 0.07, 0, z - 0.01, r * 1.02), (x - 0.10, 0, z - 0.01, r * 0.92)], 16, 36), shell,
                hue, wrap=True)  # fmt: skip
            for s in (1, -1):
                c.grid(blade([(x + 0.06, 0.92 * r * s, z - 0.03), (x + 0.02, 1.05 * r * s, z - 0.16)],
                    [(x - 0.08, 0.92 * r * s, z - 0.03), (x - 0.02, 1.05 * r * s, z - 0.16)], 0.02, 10),
                    shell, hue, wrap=True)  # fmt: skip
        for a in (-58, -30, 0, 30, 58):
            w = math.radians(180 + a)
            root, end = np.array((-0.82, 0.05 * -math.sin(w), 0.13)), np.array((-0.82 + 0.42 * math.cos(w),
                0.40 * math.sin(w), 0.05))  # fmt: skip
            cards(c, root[None], ((root + end) / 2 + (0, 0, 0.02))[None], end[None],
                np.array([(0, 0, 1.0)]), 0.24, np.array([red]), shell, 6.0, fine=(16, 9))  # fmt: skip
        for s in (1, -1):
            arm = [(0.44, 0.13 * s, 0.20, 0.06), (0.62, 0.34 * s, 0.16, 0.07), (0.82, 0.40 * s, 0.18, 0.08),
                (0.94, 0.36 * s, 0.2, 0.06)]  # fmt: skip
            flesh(c, claw(arm, (0.98, 0.36 * s, 0.2), -10 * s, 0.86 if s > 0 else 0.76), hue, shell, 0.014, 4)
            for k in range(4):
                hip = np.array((0.40 - 0.12 * k, 0.13 * s, 0.18))
                out = np.array((0.25 - 0.22 * k, 0.9 * s, 0))
                knee, foot = hip + 0.26 * out + (0, 0, 0.12), hip + 0.52 * out
                foot[2] = 0.0
                segment(c, [(*hip, 0.036), (*((hip + knee) / 2), 0.034), (*knee, 0.03),
                    (*((knee + foot) / 2), 0.025), (*foot, 0.006)], shell, hue)  # fmt: skip
            c.tube([(0.74, 0.05 * s, 0.27), (1.05, 0.16 * s, 0.52), (0.85, 0.46 * s, 0.78),
                (0.20, 0.78 * s, 0.82)], [0.022, 0.014, 0.010, 0.005], c.stuff(red, 0.35), sides=8,
                fine=50)  # fmt: skip
            for d in (0.0, 0.05):
                c.tube([(0.80, 0.03 * s, 0.27), (1.02, (0.05 + d) * s, 0.38 + d),
                    (1.18, (0.10 + 2 * d) * s, 0.40 + d)], [0.012, 0.008, 0.004], c.stuff(red, 0.35),
                    sides=6)  # fmt: skip
            c.ball(c.stuff((0.006, 0.006, 0.008), 0.05, coat=1.0), None, None, 14, at=(0.72, 0.085 * s, 0.31),
                size=0.036)  # fmt: skip


def shrimp(c: Craft) -> None:
    pink, pale = (0.80, 0.30, 0.18), (0.90, 0.62, 0.48)
    arc = [(0.62 * math.cos(a), 0.62 * math.sin(a)) for a in np.radians(np.linspace(65, 215, 9))]
    line = [(x + 0.1, 0, z, r) for (x, z), r in zip(arc,
        (0.15, 0.19, 0.19, 0.18, 0.165, 0.145, 0.12, 0.095, 0.06), strict=True)]  # fmt: skip
    path = spline(line, 240)
    run = np.linspace(0, 1, 240)
    path[:, 3] *= np.where(run < 0.34, 1, 0.92 + 0.10 * ((run * 10.6) % 1))
    body = limb(path, 240, 32)

    def hue(p: Points) -> Points:
        k = np.linalg.norm(p[:, None, ::2] - path[None, ::2, :3:2], axis=-1).argmin(1) * 2
        f = (run[k] * 10.6) % 1
        colour = blend(pale, pink, ease(0.45, 0.95, f) * (run[k] > 0.34) + 0.35 + 0.25 * ripple(p, 6, 1))
        return blend(colour, (0.93, 0.76, 0.64), 0.7 * ease(0.54, 0.46, np.hypot(p[:, 0] - 0.1, p[:, 2])))

    with c.moved(turn=(0, 0, FACING)):
        skin = c.stuff(None, 0.22, coat=0.6, sss=0.25, deep=0.08)
        head = limb([(0.30, 0, 0.60, 0.17, 0.155), (0.50, 0, 0.56, 0.16, 0.14), (0.70, 0, 0.50, 0.10, 0.09),
            (0.84, 0, 0.52, 0.04, 0.03), (1.08, 0, 0.64, 0.006)], 30)  # fmt: skip
        flesh(c, [body, head], hue, skin, 0.012, 2)
        red = c.stuff((0.72, 0.22, 0.12), 0.35)
        for s in (1, -1):
            for k in range(5):
                a = math.radians(74 + 9 * k)
                x, z = 0.12 + 0.52 * math.cos(a) + 0.16, 0.46 + 0.02 * k
                c.tube([(x + 0.16, 0.07 * s, z), (x + 0.24, 0.16 * s, z - 0.22),
                    (x + 0.10, 0.16 * s, z - 0.46)], [0.026, 0.02, 0.006], red, sides=8)  # fmt: skip
            for k in range(5):
                a = math.radians(116 + 19 * k)
                x, z = 0.1 + 0.47 * math.cos(a), 0.47 * math.sin(a)
                c.tube([(x, 0.06 * s, z), (x - 0.17 * math.cos(a), 0.10 * s, z - 0.17 * math.sin(a))],
                    [0.035, 0.015], red, sides=8, fine=8)  # fmt: skip
            c.tube([(0.76, 0.04 * s, 0.52), (1.05, 0.14 * s, 0.50), (1.15, 0.30 * s, 0.15),
                (0.85, 0.42 * s, -0.25)], [0.016, 0.01, 0.008, 0.004], red, sides=6, fine=40)  # fmt: skip
            c.ball(c.stuff((0.005, 0.005, 0.006), 0.05, coat=1.0), None, None, 14, at=(0.74, 0.095 * s, 0.56),
                size=0.045)  # fmt: skip
        root = np.array((0.1 + 0.62 * math.cos(math.radians(214)), 0, 0.62 * math.sin(math.radians(214))))
        for k in range(-2, 3):
            end = np.add(root, (0.26, 0.14 * k, -0.20 + 0.02 * k * k))
            cards(c, root[None], ((root + end) / 2 + (-0.04, 0, -0.02))[None], end[None],
                np.array([(0.5, 0, 1.0)]), 0.14, np.array([(0.82, 0.26, 0.14)]), skin, 5.0, fine=(14, 7))  # fmt: skip


BUILDERS: dict[str, Builder] = {"crab": crab, "lobster": lobster, "shrimp": shrimp}

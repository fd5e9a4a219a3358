"""A snake, a crocodile, lizards; and a frog."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.animals.kit import BLACK, FACING, Hue, both, eye, flesh, limb, orb, toes
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple, spline


def snake(c: Craft) -> None:
    tan, dark, edge = (0.46, 0.33, 0.17), (0.13, 0.065, 0.028), (0.68, 0.56, 0.36)
    path = []
    for t in np.linspace(0, 1, 60):
        a = 2 * np.pi * (2.75 * t) + 2.6
        r = 0.74 - 0.42 * t
        z = 0.13 + 0.34 * t
        size = 0.02 + 0.125 * min(1, t / 0.30) ** 0.7
        path.append((r * np.cos(a), r * np.sin(a), z, size))
    neck = [(0.10, 0.06, 0.60, 0.135), (0.10, 0.0, 0.80, 0.12), (0.06, -0.02, 1.0, 0.10), (0.16, 0.0, 1.15, 0.085),
        (0.30, 0, 1.20, 0.08)]  # fmt: skip
    line = spline([*path, *neck], 520)
    arc = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line[:, :3], axis=0), axis=1))])
    body = limb(line, 520, 32)
    mid = np.concatenate([np.full((2, 3), line[0, :3]), line[:, :3], np.full((2, 3), line[-1, :3])])
    run = np.concatenate([[0, 0], arc, [arc[-1]] * 2])
    radius = np.concatenate([[1, 1], line[:, 3], [1, 1]])
    up = (body[..., 2] - mid[:, None, 2]) / radius[:, None]
    out = ((body - mid[:, None])[..., :2] * (mid / (np.linalg.norm(mid[:, :2], axis=1)[:, None] + 1e-6))[:, None,
        :2]).sum(-1) / radius[:, None]  # fmt: skip
    angle = np.arctan2(out, up)
    f = np.abs((run[:, None] / 0.30) % 1 - 0.5) * 2
    shape = f + 0.62 * np.abs(angle) / 1.1
    tone = blend(tan, dark, ease(0.86, 0.78, shape))
    tone = blend(tone, edge, ease(0.16, 0.06, np.abs(shape - 0.90)))
    blot = np.hypot((f - 1.0) / 0.42, (np.abs(angle) - 1.35) / 0.30)
    tone = blend(tone, dark, 0.85 * ease(1.1, 0.9, blot))
    tone = blend(tone, (0.72, 0.64, 0.46), ease(-0.45, -0.7, up))
    with c.moved(turn=(0, 0, 222)):
        skin = c.stuff(None, 0.32, coat=0.25, bump=1.0, grain=34, cells=True)
        c.grid(body, skin, lambda _: tone.reshape(-1, 3), wrap=True)

        def hue(p: Points) -> Points:
            colour = blend(tan, (0.36, 0.24, 0.11), 0.5 + 0.5 * ripple(p, 8, 1))
            stripe = np.abs(p[:, 2] - 1.235 + 0.12 * (p[:, 0] - 0.45))
            colour = blend(colour, dark, ease(0.03, 0.015, stripe) * (np.abs(p[:, 1]) > 0.07) * ease(0.56, 0.5,
                p[:, 0]))  # fmt: skip
            return blend(colour, (0.74, 0.66, 0.48), ease(1.195, 1.175, p[:, 2]))

        flesh(c, [limb([(0.26, 0, 1.19, 0.08), (0.36, 0, 1.215, 0.085, 0.115), (0.48, 0, 1.22, 0.085, 0.125),
            (0.60, 0, 1.20, 0.065, 0.085), (0.68, 0, 1.185, 0.03, 0.045)], 40)], hue, skin, 0.012, 4)  # fmt: skip
        eye(c, (0.55, 0.088, 1.238), 0.025, (0.70, 0.45, 0.06), 0.4)
        tongue = c.stuff((0.03, 0.01, 0.012), 0.4)
        c.tube([(0.68, 0, 1.18), (0.80, 0, 1.16)], 0.009, tongue, sides=6, fine=6)
        for s in (1, -1):
            c.tube([(0.80, 0, 1.16), (0.86, 0.02 * s, 1.155), (0.91, 0.05 * s, 1.165)], [0.007, 0.006, 0.003],
                tongue, sides=6, fine=8)  # fmt: skip


def sprawled(c: Craft, rows: Any, hue: Hue, skin: Any, shoulder: tuple[float, float], hip: tuple[float, float],
        high: float, thick: float, reach: float, extra: Any = (), toe: float = 1.0, cell: float = 0.016,
        pad: float = 1.0) -> Any:  # fmt: skip
    """A body on four bent legs; `shoulder`, `hip`: x and half the width there."""
    parts = [limb(rows, 110, 30), *extra]
    for (x, w), forth, big in ((shoulder, 1, 0.9), (hip, -1, 1.1)):
        t = thick * big
        knee, foot = (x - 0.10 * forth * reach, w + 0.85 * reach, 0.62 * high), (x + 0.42 * reach
            * (forth if forth > 0 else 0.55), w + 1.10 * reach, 0.5 * t)  # fmt: skip
        parts += both([(x, 0.55 * w, 0.95 * high, 1.35 * t), ((x + knee[0]) / 2, (w + knee[1]) / 2, 0.85 * high,
            1.1 * t), (*knee, 0.8 * t), ((knee[0] + foot[0]) / 2, (knee[1] + foot[1]) / 2,
            0.5 * (knee[2] + foot[2]), 0.72 * t), (*foot, 0.55 * t)])  # fmt: skip
        for s in (1, -1):
            parts += toes((foot[0], foot[1] * s, 0.4 * t), 0.45 * s, 0.62 * reach * toe, 0.26 * t, 0.65, 5,
                pad)  # fmt: skip
    return flesh(c, parts, hue, skin, cell, 4)


def crocodile(c: Craft) -> None:
    olive, dark, cream = (0.19, 0.19, 0.085), (0.075, 0.08, 0.038), (0.56, 0.52, 0.34)
    rows = [(0.86, 0, 0.30, 0.11, 0.17), (0.62, 0, 0.29, 0.17, 0.23), (0.30, 0, 0.30, 0.22, 0.31),
        (-0.1, 0, 0.30, 0.235, 0.33), (-0.45, 0, 0.27, 0.19, 0.25), (-0.75, 0.03, 0.19, 0.14, 0.14),
        (-1.08, 0.18, 0.14, 0.12, 0.09), (-1.30, 0.44, 0.11, 0.085, 0.06), (-1.38, 0.76, 0.08, 0.04, 0.03),
        (-1.32, 1.02, 0.06, 0.015, 0.012)]  # fmt: skip
    line = spline(rows, 120)

    def hue(p: Points) -> Points:
        k = np.linalg.norm(p[:, None, :2] - line[None, :, :2], axis=-1).argmin(1)
        v = (p[:, 2] - line[k, 2]) / line[k, 3]
        colour = blend(olive, dark, ease(0.2, 0.8, 0.5 * np.sin(11 * p[:, 0]) + 0.6 * ripple(p, 5, 1)))
        colour = blend(colour, (0.22, 0.21, 0.10), 0.5 * ease(0.6, 1.2, ripple(p, 13, 3)))
        return blend(colour, cream, ease(-0.25, -0.6, v) * (p[:, 0] > -1.2) * (np.abs(p[:,
            1]) < 0.26) * (1 - 0.6 * (p[:, 0] < 0.8)) + 0.7 * ease(0.235, 0.20,
            p[:, 2]) * (p[:, 0] > 0.9))  # fmt: skip

    with c.moved(turn=(0, 0, 226)):
        skin = c.stuff(None, 0.45, coat=0.25, bump=1.0, grain=20, cells=True)
        bumps = []
        for i in range(8, 112, 5):
            x, y, z, h, w = line[i]
            for o in (-0.5, -0.18, 0.18, 0.5) if x > -0.7 else (-0.3, 0.3) if x > -1.2 else (0.0,):
                top = z + h * (1 - o * o) ** 0.5
                r = 0.045 if x > -0.7 else 0.04
                bumps.append(limb([(x + r, y + o * w, top - 0.02, 0.02, 0.03),
                    (x - 0.3 * r, y + o * w, top + 0.012, 0.028, 0.026),
                    (x - r, y + o * w, top + (0.03 if x > -0.7 else 0.06), 0.008, 0.008)], 8, 10))  # fmt: skip
        upper = limb([(0.74, 0, 0.33, 0.10, 0.17), (0.95, 0, 0.36, 0.11, 0.165), (1.10, 0, 0.335, 0.075, 0.125),
            (1.35, 0, 0.345, 0.055, 0.105), (1.56, 0, 0.365, 0.05, 0.10), (1.64, 0, 0.365, 0.035, 0.06)],
            40)  # fmt: skip
        lower = limb([(0.74, 0, 0.25, 0.07, 0.15), (1.0, 0, 0.19, 0.045, 0.145), (1.3, 0, 0.13, 0.035, 0.095),
            (1.54, 0, 0.10, 0.03, 0.08), (1.60, 0, 0.10, 0.015, 0.045)], 40)  # fmt: skip
        lids = [orb((0.98, 0.10 * s, 0.455), (0.075, 0.05, 0.05), 12) for s in (1,
            -1)] + [orb((1.58, 0.035 * s, 0.41), (0.03, 0.025, 0.02), 10) for s in (1, -1)]  # fmt: skip
        sprawled(c, rows, hue, skin, (0.52, 0.24), (-0.42, 0.24), 0.27, 0.10, 0.24, [upper, lower, *bumps, *lids],
            0.8, 0.014)  # fmt: skip
        tooth = c.stuff((0.82, 0.78, 0.64), 0.25)
        for s in (1, -1):
            for i, x in enumerate(np.linspace(1.02, 1.58, 13)):
                w = np.interp(x, (1.0, 1.1, 1.35, 1.56, 1.62), (0.148, 0.115, 0.088, 0.082, 0.05))
                long = 0.07 if i % 3 else 0.095
                z = 0.288 + 0.13 * (x - 1.05)
                c.tube([(x, 1.1 * w * s, z), (x, 1.12 * w * s, z - long)], [0.017, 0.003], tooth, sides=8,
                    fine=5)  # fmt: skip
                c.tube([(x + 0.02, 0.86 * w * s, 0.21 - 0.17 * (x - 1.05)),
                    (x + 0.02, 0.9 * w * s, 0.21 - 0.17 * (x - 1.05) + 0.7 * long)], [0.014, 0.003], tooth, sides=8,
                    fine=5)  # fmt: skip
        eye(c, (1.005, 0.128, 0.465), 0.036, (0.70, 0.55, 0.12), 0.35)


def lizard(c: Craft, first: Colour = (0.10, 0.34, 0.03), second: Colour = (0.28, 0.46, 0.06),
        spot: Colour = (0.02, 0.06, 0.012), belly: Colour = (0.62, 0.64, 0.32),
        gecko: bool = False) -> None:  # fmt: skip
    k = 1.15 if gecko else 1.0
    rows = [(1.06, 0.0, 0.25, 0.02, 0.03), (0.98, 0.0, 0.255, 0.075, 0.09 * k), (0.80, 0.0, 0.27, 0.12, 0.145 * k),
        (0.60, 0.02, 0.245, 0.105, 0.12), (0.36, -0.02, 0.23, 0.145, 0.18), (0.0, 0, 0.22, 0.155, 0.20),
        (-0.30, 0.03, 0.19, 0.115, 0.14), (-0.56, 0.02, 0.13, 0.085 * k, 0.085 * k),
        (-0.86, -0.14, 0.09, 0.065 * k * k, 0.065 * k * k), (-1.02, -0.44, 0.06, 0.045 * k, 0.045 * k),
        (-0.92, -0.76, 0.04, 0.026, 0.026), (-0.66, -0.98, 0.03, 0.014, 0.014),
        (-0.40, -1.02, 0.02, 0.006, 0.006)]  # fmt: skip
    if gecko:
        rows = rows[:-1]
    rng = np.random.default_rng(5)
    dots = np.stack([rng.uniform(-1.1, 1.0, 260), rng.uniform(-1.0, 0.3, 260)], 1)

    def hue(p: Points) -> Points:
        colour = blend(first, second, 0.5 + 0.6 * ripple(p, 6, 1))
        if gecko:
            near = np.min([np.hypot(p[:, 0] - a, p[:, 1] - b) for a, b in dots], 0)
            band = np.sin(2 * np.pi * np.hypot(p[:, 0] + 0.3, p[:, 1]) / 0.24) > 0.55
            colour = blend(colour, spot, ease(0.042, 0.028, near) * 0.95)
            colour = blend(colour, spot, 0.85 * band * (p[:, 0] < -0.45))
        else:
            colour = blend(colour, spot, 0.85 * ease(0.8, 1.1, ripple(p, 17, 4)) * (np.abs(p[:, 1]) < 0.3))
            colour = blend(colour, (0.20, 0.13, 0.05), 0.7 * ease(-0.2, -0.9, p[:, 1]))
            colour = blend(colour, (0.06, 0.30, 0.42), 0.8 * ease(0.82, 0.95, p[:, 0]) * ease(0.24, 0.20,
                p[:, 2]))  # fmt: skip
        colour = blend(colour, belly, ease(0.16, 0.11, p[:, 2]) * (np.abs(p[:, 1]) < 0.2) * (p[:, 0] > -0.6))
        mouth = np.abs(p[:, 2] - 0.23)
        return blend(colour, (0.03, 0.03, 0.02), 0.7 * ease(0.012, 0.004, mouth) * ease(0.80, 0.85, p[:, 0]))

    with c.moved(turn=(0, 0, 222)):
        skin = c.stuff(None, 0.35, coat=0.3, bump=0.4, grain=46, cells=True)
        sprawled(c, rows, hue, skin, (0.46, 0.15), (-0.28, 0.13), 0.22, 0.078 * k, 0.23, (), 1.0 if gecko else 1.2,
            0.0125, 1.2)  # fmt: skip
        eye(c, (0.885, 0.112 * k, 0.325), 0.042 * k, (0.70, 0.45, 0.08), 0.4 if gecko else 0.55)


def gecko(c: Craft) -> None:
    lizard(c, (0.80, 0.55, 0.12), (0.86, 0.66, 0.24), (0.07, 0.035, 0.02), (0.82, 0.76, 0.62), True)


def chameleon(c: Craft) -> None:
    green, teal, gold = (0.07, 0.34, 0.04), (0.02, 0.30, 0.22), (0.62, 0.55, 0.06)
    rows = [(0.66, 0, 0.62, 0.16, 0.13), (0.40, 0, 0.62, 0.24, 0.16), (0.05, 0, 0.62, 0.29, 0.17),
        (-0.35, 0, 0.54, 0.20, 0.13), (-0.62, 0, 0.42, 0.11, 0.09), (-0.86, 0, 0.28, 0.085),
        (-1.08, 0, 0.20, 0.075), (-1.32, 0, 0.22, 0.065), (-1.46, 0, 0.38, 0.058), (-1.38, 0, 0.55, 0.05),
        (-1.20, 0, 0.56, 0.044), (-1.12, 0, 0.43, 0.038), (-1.20, 0, 0.34, 0.032),
        (-1.29, 0, 0.39, 0.025)]  # fmt: skip

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(green, (0.16, 0.44, 0.05), 0.5 + 0.5 * ripple(p, 6, 1))
        band = ease(0.35, 0.8, np.sin(13 * x + 3.0 * z + 0.8 * ripple(p, 4, 3)))
        colour = blend(colour, teal, 0.85 * band * ease(0.3, 0.45, z))
        colour = blend(colour, gold, 0.8 * ease(0.8, 1.25, ripple(p, 15, 8)))
        stripe = np.abs(z - 0.62 - 0.05 * x) * (np.abs(x) < 0.55)
        colour = blend(colour, (0.80, 0.78, 0.52), 0.8 * ease(0.03, 0.015, stripe) * (np.abs(x - 0.1) < 0.45))
        mouth = np.abs(z - (0.585 + 0.10 * (x - 0.8)))
        return blend(colour, (0.02, 0.06, 0.012), 0.8 * ease(0.013, 0.005, mouth) * ease(0.80, 0.86, x))

    with c.moved(turn=(0, 0, FACING)):
        head = [limb([(0.52, 0, 0.66, 0.17, 0.13), (0.78, 0, 0.66, 0.17, 0.14), (0.98, 0, 0.62, 0.12, 0.115),
            (1.14, 0, 0.58, 0.06, 0.06)], 30), limb([(0.92, 0, 0.76, 0.05, 0.06), (0.74, 0, 0.86, 0.06, 0.05),
            (0.58, 0, 0.95, 0.03, 0.03)], 20)]  # fmt: skip
        crest = [limb([(x + 0.02, 0, z - 0.03, 0.03, 0.02), (x - 0.02, 0, z + 0.035, 0.006)], 6, 8) for x,
            z in zip(np.linspace(0.44, -0.55, 22), np.interp(np.linspace(0.44, -0.55, 22),
            (-0.55, -0.35, 0.05, 0.44), (0.56, 0.74, 0.915, 0.855)), strict=True)]  # fmt: skip
        turrets = [orb((0.90, 0.115 * s, 0.70), (0.085, 0.075, 0.085), 14) for s in (1, -1)]
        parts = [limb(rows, 140, 30), *head, *crest, *turrets]
        for x, forth in ((0.42, 1), (-0.32, -1)):
            arm = [(x, 0.12, 0.50, 0.09), (x - 0.10 * forth, 0.24, 0.28, 0.062),
                (x + 0.10 * forth, 0.22, 0.06, 0.05)]  # fmt: skip
            parts += both(arm)
            for s in (1, -1):
                for a in (0.3, -0.3, 2.7, -2.7):
                    f, cos, sin = np.array((x + 0.10 * forth, 0.22 * s, 0.05)), math.cos(a), math.sin(a)
                    mid, end = np.add(f, (0.09 * cos, 0.07 * sin, -0.005)), np.add(f,
                        (0.14 * cos, 0.09 * sin, -0.025))  # fmt: skip
                    parts.append(limb([(*f, 0.045), (*mid, 0.038), (*end, 0.02)], 8, 10))
        flesh(c, parts, hue, c.stuff(None, 0.42, coat=0.2, bump=0.9, grain=42, cells=True), 0.0135, 3)
        eye(c, (0.925, 0.172, 0.705), 0.032, (0.60, 0.35, 0.05), 0.6)


def frog(c: Craft) -> None:
    green, lime, cream = (0.07, 0.27, 0.02), (0.22, 0.44, 0.04), (0.80, 0.76, 0.56)

    def hue(p: Points) -> Points:
        x, y, z = p[:, 0], np.abs(p[:, 1]), p[:, 2]
        colour = blend(green, lime, 0.5 + 0.5 * ripple(p, 5, 1))
        colour = blend(colour, (0.035, 0.12, 0.015), 0.85 * ease(0.75, 1.1, ripple(p * (1, 1, 0.6), 8, 7)))
        low = z - 0.30 - 0.34 * ease(0.0, 0.6, x)
        colour = blend(colour, cream, ease(0.04, -0.06, low) * ease(0.36, 0.28, y))
        mouth = np.abs(z - (0.60 + 0.10 * (x - 0.45)))
        return blend(colour, (0.03, 0.06, 0.015), 0.8 * ease(0.018, 0.006, mouth) * ease(0.34, 0.42, x))

    with c.moved(turn=(0, 0, 226)):
        body = limb([(-0.62, 0, 0.20, 0.06, 0.10), (-0.45, 0, 0.28, 0.22, 0.30), (-0.15, 0, 0.42, 0.30, 0.40),
            (0.15, 0, 0.54, 0.29, 0.37), (0.40, 0, 0.64, 0.22, 0.34), (0.60, 0, 0.65, 0.16, 0.26),
            (0.74, 0, 0.63, 0.06, 0.12)], 50)  # fmt: skip
        parts = [body, *[orb((0.36, 0.22 * s, 0.84), (0.13, 0.11, 0.115)) for s in (1, -1)]]
        for rows in ([(-0.48, 0.24, 0.26, 0.17), (-0.10, 0.52, 0.36, 0.18), (0.20, 0.58, 0.26, 0.10)],
                [(0.20, 0.58, 0.27, 0.09), (-0.15, 0.56, 0.14, 0.11), (-0.42, 0.52, 0.08, 0.07)],
                [(-0.42, 0.52, 0.06, 0.06), (-0.1, 0.62, 0.05, 0.055), (0.12, 0.68, 0.04, 0.05)],
                [(0.26, 0.28, 0.44, 0.13), (0.24, 0.42, 0.24, 0.085), (0.40, 0.36, 0.04, 0.06)]):  # fmt: skip
            parts += both(rows)
        for s in (1, -1):
            parts += toes((0.40, 0.36 * s, 0.035), 0.25 * s, 0.24, 0.036, 0.7, 4, 1.4)
            parts += toes((0.10, 0.68 * s, 0.035), 0.25 * s, 0.34, 0.036, 0.55, 4, 1.4)
        flesh(c, parts, hue, c.stuff(None, 0.22, coat=0.7, bump=0.15, grain=24, cells=True, sss=0.08, deep=0.04),
            0.018, 6)  # fmt: skip
        eye(c, (0.40, 0.258, 0.865), 0.088, (0.78, 0.50, 0.05), 0.52, (0.45, 1, 0.12))
        for s in (1, -1):
            c.ball(c.stuff(BLACK, 0.4), None, None, 10, at=(0.715, 0.06 * s, 0.69), size=0.013)


BUILDERS: dict[str, Builder] = {"snake": snake, "crocodile": crocodile, "lizard": lizard, "gecko": gecko,
    "chameleon": chameleon, "frog": frog}  # fmt: skip

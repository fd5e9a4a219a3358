"""Beetles, an ant, a caterpillar, a spider, a scorpion."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from data.animals.kit import BLACK, FACING, both, flat, flesh, hairs, jointed, limb
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple, spline


def ladybug(c: Craft) -> None:
    red = (0.66, 0.03, 0.012)
    dots = [(0.20, 0.34, 0.15), (-0.18, 0.52, 0.15), (-0.46, 0.26, 0.15), (0.42, 0.0, 0.14)]

    def paint(p: Points) -> Points:
        x, y = p[:, 0], np.abs(p[:, 1])
        colour = blend(red, (0.80, 0.10, 0.02), 0.5 * ripple(p, 3, 1))
        for a, b, r in dots:
            colour = blend(colour, BLACK, ease(1.06, 0.94, np.hypot(x - a, y - b) / r))
        colour = blend(colour, (0.02, 0.004, 0.003), ease(0.020, 0.010, y))
        spot = np.hypot((x - 0.62) / 0.06, (y - 0.17) / 0.09)
        return blend(colour, (0.86, 0.82, 0.76), ease(1.1, 0.9, spot))

    with c.moved(turn=(0, 0, FACING + 14)):

        def dome(p: Points) -> Points:
            q = p * (0.78, 0.68, 0.56)
            q[:, 2] *= np.where(p[:, 2] < 0, 0.16, 1)
            q[:, 2] -= 0.02 * ease(0.03, 0, np.abs(q[:, 1])) * (p[:, 2] > 0)
            return q

        c.ball(c.stuff(None, 0.12, coat=1.0), dome, paint, 80, at=(0, 0, 0.20))

        def collar(p: Points) -> Points:
            spot = np.hypot((np.abs(p[:, 1]) - 0.70) / 0.28, (p[:, 2] - 0.25) / 0.55)
            return blend(BLACK, (0.86, 0.83, 0.77), ease(1.1, 0.9, spot))

        c.ball(c.stuff(None, 0.15, coat=0.8), lambda p: p * (0.26, 0.46, 0.30),
            lambda p: collar(p / (0.26, 0.46, 0.30)), 50, at=(0.66, 0, 0.27))  # fmt: skip
        c.ball(c.stuff(BLACK, 0.2, coat=0.6), None, None, 30, at=(0.86, 0, 0.22), size=(0.17, 0.25, 0.16))
        for s in (1, -1):
            c.ball(c.stuff((0.8, 0.77, 0.7), 0.3), None, None, 12, at=(0.955, 0.12 * s, 0.285),
                size=(0.045, 0.05, 0.04))  # fmt: skip
            c.tube([(0.98, 0.10 * s, 0.24), (1.08, 0.20 * s, 0.30), (1.13, 0.27 * s, 0.28)], [0.016, 0.014, 0.024],
                c.stuff(BLACK, 0.4), sides=8)  # fmt: skip
            for x, dx in ((0.42, 0.22), (0.05, 0.0), (-0.32, -0.24)):
                jointed(c, [(x, 0.50 * s, 0.18), (x + dx * 0.6, 0.82 * s, 0.20), (x + dx, 0.94 * s, 0.0),
                    (x + dx * 1.4, 1.02 * s, 0.0)], [0.05, 0.045, 0.03, 0.02], c.stuff(None, 0.3, coat=0.4),
                    flat(BLACK))  # fmt: skip


def beetle(c: Craft) -> None:
    green = (0.02, 0.22, 0.06)

    def dome(p: Points) -> Points:
        q = p * (0.80, 0.56, 0.44)
        q[:, 2] *= np.where(p[:, 2] < 0, 0.2, 1)
        line = np.abs(np.sin(26 * q[:, 1]))
        q[:, 2] -= 0.012 * ease(0.25, 0, line) * (p[:, 2] > 0) + 0.015 * ease(0.03, 0,
            np.abs(q[:, 1])) * (p[:, 2] > 0)  # fmt: skip
        return q

    def hue(p: Points) -> Points:
        colour = blend(green, (0.05, 0.34, 0.20), 0.5 + 0.5 * ripple(p, 3, 1))
        return blend(colour, (0.30, 0.26, 0.03), 0.5 * ease(0.3, 0.55, np.abs(p[:, 1])))

    shiny = c.stuff(None, 0.18, coat=0.8, metal=0.55)
    hard = c.stuff((0.02, 0.035, 0.02), 0.25, coat=0.6)
    with c.moved(turn=(0, 0, FACING + 10)):
        c.ball(shiny, dome, hue, 90, at=(-0.15, 0, 0.24))
        c.ball(shiny, lambda p: p * (0.30, 0.46, 0.30), hue, 40, at=(0.60, 0, 0.26))
        c.ball(shiny, lambda p: p * (0.20, 0.25, 0.17), hue, 30, at=(0.88, 0, 0.22))
        for s in (1, -1):
            c.ball(c.stuff(BLACK, 0.08, coat=1.0), None, None, 14, at=(0.94, 0.20 * s, 0.25), size=0.06)
            c.tube([(1.0, 0.12 * s, 0.24), (1.16, 0.26 * s, 0.34), (1.34, 0.36 * s, 0.30)], [0.02, 0.014, 0.022],
                hard, sides=8)  # fmt: skip
            c.tube([(1.02, 0.08 * s, 0.18), (1.16, 0.12 * s, 0.16), (1.22, 0.02 * s, 0.15)], [0.035, 0.026, 0.006],
                hard, sides=8)  # fmt: skip
            for x, dx in ((0.55, 0.34), (0.15, 0.02), (-0.20, -0.36)):
                jointed(c, [(x, 0.36 * s, 0.20), (x + 0.5 * dx, 0.76 * s, 0.34), (x + dx, 0.98 * s, 0.0),
                    (x + 1.4 * dx, 1.08 * s, 0.0)], [0.06, 0.05, 0.03, 0.018], c.stuff(None, 0.25, coat=0.5),
                    flat((0.02, 0.035, 0.02)))  # fmt: skip


def ant(c: Craft) -> None:
    red = (0.17, 0.045, 0.018)
    hard = c.stuff(None, 0.2, coat=0.6, bump=0.1, grain=40)

    def hue(p: Points) -> Points:
        return blend(blend(red, (0.28, 0.09, 0.03), 0.5 + 0.5 * ripple(p, 6, 1)), (0.025, 0.012, 0.010),
            ease(-0.3, -0.45, p[:, 0]))  # fmt: skip

    with c.moved(turn=(0, 0, FACING)):
        rear = limb([(-0.34, 0, 0.44, 0.04), (-0.46, 0, 0.48, 0.16), (-0.70, 0, 0.48, 0.235),
            (-0.96, 0, 0.40, 0.15), (-1.08, 0, 0.34, 0.03)], 40)  # fmt: skip
        waist = limb([(-0.16, 0, 0.42, 0.06), (-0.25, 0, 0.46, 0.065), (-0.34, 0, 0.43, 0.04)], 14)
        chest = limb([(-0.20, 0, 0.42, 0.07), (-0.05, 0, 0.48, 0.11), (0.16, 0, 0.52, 0.135),
            (0.32, 0, 0.50, 0.075), (0.40, 0, 0.49, 0.05)], 30)  # fmt: skip
        head = limb([(0.38, 0, 0.50, 0.06), (0.48, 0, 0.52, 0.17, 0.19), (0.66, 0, 0.47, 0.17, 0.18),
            (0.80, 0, 0.40, 0.09, 0.11)], 30)  # fmt: skip
        thing = flesh(c, [rear, waist, chest, head, *both([(0.78, 0.08, 0.38, 0.04), (0.90, 0.10, 0.33, 0.035),
            (0.97, 0.02, 0.31, 0.012)])], hue, hard, 0.014, 4)  # fmt: skip
        hairs(c, thing, 350, 0.05, flat((0.4, 0.25, 0.12)), wide=0.08, lift=0.9)
        for s in (1, -1):
            c.ball(c.stuff((0.008, 0.006, 0.005), 0.08, coat=1.0), None, None, 14, at=(0.60, 0.165 * s, 0.53),
                size=(0.055, 0.03, 0.05))  # fmt: skip
            jointed(c, [(0.74, 0.07 * s, 0.47), (0.84, 0.20 * s, 0.72), (1.12, 0.28 * s, 0.56),
                (1.2, 0.28 * s, 0.48)], [0.022, 0.018, 0.024, 0.016], hard, flat(red))  # fmt: skip
            for x, dx in ((0.22, 0.45), (0.06, 0.02), (-0.08, -0.52)):
                path = [(x, 0.08 * s, 0.42), (x + 0.45 * dx, 0.36 * s, 0.66), (x + 0.85 * dx, 0.58 * s, 0.22),
                    (x + 1.1 * dx, 0.66 * s, 0.0), (x + 1.3 * dx, 0.68 * s, 0.0)]  # fmt: skip
                jointed(c, path, [0.042, 0.036, 0.026, 0.018, 0.012], hard, flat(red, (0.24, 0.08, 0.03)))


def caterpillar(c: Craft) -> None:
    green, yellow = (0.22, 0.42, 0.03), (0.80, 0.62, 0.05)
    base = [(1.0, 0, 0.30, 0.10), (0.92, 0, 0.26, 0.15), (0.66, 0, 0.18, 0.175), (0.36, 0, 0.22, 0.18),
        (0.08, 0, 0.52, 0.18), (-0.20, 0, 0.56, 0.18), (-0.46, 0, 0.26, 0.18), (-0.76, 0, 0.17, 0.165),
        (-1.02, 0, 0.14, 0.11)]  # fmt: skip
    line = spline(base, 260)
    arc = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line[:, :3], axis=0), axis=1))])
    line[:, 3] *= 0.90 + 0.12 * np.abs(np.sin(np.pi * arc / 0.205)) ** 0.6
    body = limb(line, 260, 36)

    def hue(p: Points) -> Points:
        d = np.linalg.norm(p[:, None] - line[None, ::5, :3], axis=-1)
        k = 5 * d.argmin(1)
        f = (arc[k] / 0.205) % 1
        up = (p[:, 2] - line[k, 2]) / line[k, 3]
        colour = blend(green, (0.34, 0.54, 0.08), 0.5 + 0.5 * ripple(p, 8, 1))
        colour = blend(colour, BLACK, ease(0.22, 0.12, np.abs(f - 0.5)) * ease(-0.5, -0.3, up))
        spot = np.hypot((f - 0.5) / 0.14, (up - 0.45) / 0.16)
        colour = blend(colour, yellow, ease(1.1, 0.8, spot))
        return blend(colour, (0.40, 0.56, 0.20), ease(-0.5, -0.8, up))

    with c.moved(turn=(0, 0, FACING)):
        skin = c.stuff(None, 0.35, coat=0.3, bump=0.1, grain=30, sss=0.2, deep=0.05)
        flesh(c, [body], hue, skin, 0.014, 2)
        c.ball(c.stuff((0.16, 0.06, 0.02), 0.2, coat=0.6), None, None, 30, at=(1.06, 0, 0.31),
            size=(0.13, 0.155, 0.16))  # fmt: skip
        for s in (1, -1):
            c.ball(c.stuff(BLACK, 0.1, coat=1.0), None, None, 12, at=(1.13, 0.09 * s, 0.35), size=0.032)
            for x in (0.90, 0.76, 0.62):
                jointed(c, [(x, 0.09 * s, 0.12), (x + 0.02, 0.14 * s, 0.05), (x + 0.05, 0.12 * s, 0.0)],
                    [0.03, 0.022, 0.008], c.stuff(None, 0.3), flat((0.10, 0.04, 0.02)))  # fmt: skip
            for x in (0.40, 0.30, -0.48, -0.62, -0.94):
                c.ball(c.stuff(green, 0.4), None, None, 12, at=(x, 0.09 * s, 0.05), size=(0.055, 0.05, 0.065))


def spider(c: Craft) -> None:
    brown, light = (0.055, 0.032, 0.020), (0.26, 0.15, 0.08)
    fur = c.stuff(None, 0.7)
    with c.moved(turn=(0, 0, 236)):
        rear = flesh(c, [limb([(-0.16, 0, 0.36, 0.06), (-0.28, 0, 0.40, 0.22), (-0.58, 0, 0.46, 0.33, 0.32),
            (-0.88, 0, 0.40, 0.22), (-1.0, 0, 0.36, 0.05)], 40)], flat(brown), fur, 0.022, 4)  # fmt: skip
        hairs(c, rear, 3200, 0.15, lambda p: blend(brown, (0.34, 0.15, 0.06), 0.5 + 0.5 * ripple(p, 9, 2)),
            lift=0.5, wide=0.12)  # fmt: skip
        front = flesh(c, [limb([(-0.18, 0, 0.34, 0.08), (-0.02, 0, 0.36, 0.15, 0.22), (0.22, 0, 0.36, 0.14, 0.20),
            (0.36, 0, 0.34, 0.08, 0.12)], 30), *both([(0.30, 0.08, 0.32, 0.09), (0.44, 0.08, 0.26, 0.08),
            (0.48, 0.08, 0.14, 0.05)])], flat(brown), fur, 0.016, 4)  # fmt: skip
        hairs(c, front, 1800, 0.07, flat(light, brown), lift=0.4)
        for s in (1, -1):
            for x, y, z, r in ((0.33, 0.035, 0.45, 0.034), (0.30, 0.10, 0.45, 0.024),
                    (0.24, 0.06, 0.485, 0.022)):  # fmt: skip
                c.ball(c.stuff((0.005, 0.005, 0.006), 0.04, coat=1.0), None, None, 12, at=(x, y * s, z),
                    size=r)  # fmt: skip
            for k, a in enumerate((38, 72, 108, 145)):
                w = math.radians(a)
                out = np.array((math.cos(w), math.sin(w) * s, 0))
                hip = np.array((0.14 - 0.09 * k, 0.15 * s, 0.34))
                far = 1.0 if k in (0, 3) else 0.9
                path = [hip, np.add(hip, (0, 0, 0.36)) + 0.40 * far * out,
                    *(np.add(hip, (0, 0, z)) + r * far * out for r, z in ((0.78, 0.10), (1.02, -0.33),
                    (1.14, -0.35)))]  # fmt: skip
                leg = [limb([(*p_, r) for p_, r in zip((i, (i + j) / 2, j), (r1, 1.05 * r1, r2), strict=True)], 12,
                    14) for i, j, r1, r2 in zip(path, path[1:], (0.062, 0.058, 0.045, 0.03),
                    (0.054, 0.045, 0.032, 0.02), strict=False)]  # fmt: skip
                thing = flesh(c, leg, lambda p: blend(brown, light, 0.5 + 0.5 * ripple(p, 5, 3)), fur, 0.014,
                    2)  # fmt: skip
                hairs(c, thing, 500, 0.085, lambda p: blend((0.10, 0.06, 0.035), (0.36, 0.20, 0.10),
                    0.5 + 0.5 * ripple(p, 7, 3)), lift=0.8, wide=0.12, flow=tuple(out - (0, 0, 0.3)))  # fmt: skip
            jointed(c, [(0.34, 0.12 * s, 0.32), (0.56, 0.20 * s, 0.40), (0.70, 0.20 * s, 0.14)],
                [0.045, 0.04, 0.025], fur, flat(brown, light))  # fmt: skip


def scorpion(c: Craft) -> None:
    amber, dark = (0.30, 0.13, 0.03), (0.07, 0.03, 0.012)
    hard = c.stuff(None, 0.25, coat=0.5, bump=0.2, grain=30, cells=True)

    def hue(p: Points) -> Points:
        return blend(amber, dark, 0.45 + 0.4 * ripple(p, 5, 1) + 0.4 * ease(0.1, 0.3, p[:, 2]) * ease(-0.6, 0,
            p[:, 0]))  # fmt: skip

    with c.moved(turn=(0, 0, 226)):
        c.grid(limb([(0.50, 0, 0.19, 0.05, 0.10), (0.44, 0, 0.20, 0.10, 0.17), (0.16, 0, 0.21, 0.12, 0.22),
            (0.10, 0, 0.21, 0.11, 0.22)], 24, 30), hard, hue, wrap=True)  # fmt: skip
        for k in range(7):
            x, w = 0.08 - 0.115 * k, (0.24, 0.255, 0.26, 0.255, 0.235, 0.20, 0.15)[k]
            c.grid(limb([(x + 0.03, 0, 0.21, 0.10, 0.92 * w), (x - 0.02, 0, 0.21, 0.135, w),
                (x - 0.09, 0, 0.21, 0.13, 0.99 * w), (x - 0.12, 0, 0.21, 0.10, 0.9 * w)], 14, 30), hard, hue,
                wrap=True)  # fmt: skip
        tail = spline([(-0.76, 0, 0.24), (-1.02, 0, 0.34), (-1.20, 0, 0.58), (-1.18, 0, 0.88), (-0.98, 0, 1.08),
            (-0.72, 0, 1.10)], 6)  # fmt: skip
        for a, b in pairwise(tail):
            d = b - a
            c.grid(limb([(*(a + 0.02 * d), 0.06), (*(a + 0.25 * d), 0.085), (*(a + 0.8 * d), 0.095),
                (*(a + 1.0 * d), 0.065)], 16, 20), hard, hue, wrap=True)  # fmt: skip
        c.grid(limb([(-0.74, 0, 1.10, 0.05), (-0.62, 0, 1.09, 0.10), (-0.50, 0, 1.03, 0.075),
            (-0.42, 0, 0.92, 0.03), (-0.42, 0, 0.80, 0.004)], 24, 18), hard, flat(dark), wrap=True)  # fmt: skip
        for s in (1, -1):
            arm = [limb([(*p_, r) for p_, r in zip(q, (0.06, 0.075, 0.06), strict=True)], 14,
                14) for q in (((0.42, 0.14 * s, 0.2), (0.56, 0.32 * s, 0.24), (0.66, 0.50 * s, 0.26)),
                ((0.66, 0.50 * s, 0.26), (0.82, 0.52 * s, 0.28), (0.98, 0.44 * s, 0.28)))]  # fmt: skip
            palm = limb([(0.96, 0.44 * s, 0.28, 0.05), (1.06, 0.40 * s, 0.28, 0.12, 0.14),
                (1.24, 0.38 * s, 0.28, 0.11, 0.13), (1.40, 0.44 * s, 0.28, 0.05, 0.05),
                (1.64, 0.36 * s, 0.27, 0.012)], 30)  # fmt: skip
            thumb = limb([(1.26, 0.30 * s, 0.28, 0.06, 0.05), (1.42, 0.26 * s, 0.27, 0.045),
                (1.60, 0.31 * s, 0.26, 0.012)], 20)  # fmt: skip
            flesh(c, [*arm, palm, thumb], hue, hard, 0.014, 3)
            for k in range(4):
                x, dx = 0.36 - 0.13 * k, 0.22 - 0.22 * k
                jointed(c, [(x, 0.16 * s, 0.18), (x + 0.5 * dx, 0.42 * s, 0.32), (x + dx, 0.66 * s, 0.12),
                    (x + 1.3 * dx, 0.76 * s, 0.0)], [0.045, 0.042, 0.03, 0.012], c.stuff(None, 0.3, coat=0.4),
                    flat((0.42, 0.22, 0.06), amber))  # fmt: skip
            c.ball(c.stuff(BLACK, 0.06, coat=1.0), None, None, 10, at=(0.34, 0.04 * s, 0.318), size=0.026)


BUILDERS: dict[str, Builder] = {"ladybug": ladybug, "beetle": beetle, "ant": ant, "caterpillar": caterpillar,
    "spider": spider, "scorpion": scorpion}  # fmt: skip

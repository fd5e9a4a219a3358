"""An octopus, a squid, a shell, a snail."""

from __future__ import annotations

import numpy as np
from data.animals.kit import FACING, both, eye, flesh, limb, orb, pair
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple, spline


def octopus(c: Craft) -> None:
    red, pale = (0.50, 0.115, 0.055), (0.74, 0.42, 0.30)

    def hue(p: Points) -> Points:
        colour = blend(red, (0.32, 0.05, 0.03), 0.5 + 0.55 * ripple(p, 6, 1))
        return blend(colour, pale, 0.75 * ease(0.6, 1.3, ripple(p, 13, 4)) + 0.6 * ease(0.10, 0.03, p[:, 2]))

    with c.moved(turn=(0, 0, FACING + 22)):
        parts = [limb([(-0.40, 0, 1.02, 0.05), (-0.34, 0, 0.98, 0.24, 0.24), (-0.12, 0, 0.86, 0.36, 0.34),
            (0.08, 0, 0.62, 0.28, 0.27), (0.16, 0, 0.40, 0.24, 0.25), (0.14, 0, 0.24, 0.20, 0.24)], 40)]  # fmt: skip
        parts += [orb((0.24, 0.17 * s, 0.60), (0.10, 0.09, 0.10)) for s in (1, -1)]
        arms = []
        for k in range(8):
            a = 2 * np.pi * (k + 0.5) / 8 + 0.2
            bend, curl = (0.5 if k % 2 else -0.55), c.rng.uniform(0.75, 1.05)
            rows = []
            for t in np.linspace(0, 1, 12):
                r = 0.12 + 1.08 * t
                b = a + bend * t * t * 1.2
                z = 0.30 - 0.42 * min(t, 0.4) / 0.4 * 0.62 + 0.02 + 0.42 * curl * max(0,
                    t - 0.62) ** 1.2 * (1 + (k % 3))  # fmt: skip
                rows.append((0.12 + r * np.cos(b), r * np.sin(b), z, 0.125 * (1 - t) ** 0.85 + 0.012))
            arms.append(rows)
            parts.append(limb(rows, 60, 20))
        skin = c.stuff(None, 0.28, bump=0.45, grain=22, coat=0.4, sss=0.1, deep=0.05)
        flesh(c, parts, hue, skin, 0.02, 6)
        cup = c.stuff((0.82, 0.62, 0.50), 0.4)
        disc = None
        for rows in arms:
            line = spline(rows, 26)
            along = np.gradient(line[:, :3], axis=0)
            for i in range(6, 25):
                r = line[i, 3]
                side = np.cross(along[i], (0, 0, 1))
                side /= np.linalg.norm(side) + 1e-9
                for s in (1, -1):
                    at = tuple(line[i, :3] + s * side * 0.86 * r + (0, 0, -0.45 * r))
                    if disc is None:
                        disc = c.ball(cup, None, None, 8, at=at, size=0.32 * r)
                    else:
                        c.again(disc, at=at, size=0.32 * r)
        eye(c, (0.30, 0.21, 0.63), 0.055, (0.80, 0.62, 0.20), 0.35, (0.6, 1, 0.15))


def squid(c: Craft) -> None:
    pink, red = (0.80, 0.52, 0.46), (0.50, 0.12, 0.09)

    def hue(p: Points) -> Points:
        colour = blend(pink, red, 0.5 * ease(-0.3, 0.6, p[:, 2] * 2 + 0.3 * ripple(p, 4, 1)))
        return blend(colour, red, 0.8 * ease(0.8, 1.2, ripple(p, 26, 3)))

    with c.moved(turn=(0, 14, FACING)):
        skin = c.stuff(None, 0.25, coat=0.5, sss=0.15, deep=0.06)
        parts = [limb([(1.20, 0, 0, 0.03), (1.0, 0, 0, 0.12), (0.6, 0, 0, 0.23), (0.15, 0, 0, 0.27),
            (-0.12, 0, 0, 0.23)], 40), limb([(-0.10, 0, 0, 0.17), (-0.30, 0, 0, 0.18), (-0.46, 0, 0, 0.14)],
            16)]  # fmt: skip
        for k in range(8):
            a = 2 * np.pi * (k + 0.5) / 8
            rows = [(-0.42 - 0.75 * t, (0.09 + 0.20 * t) * np.cos(a) + 0.05 * np.sin(5 * t + k) * t,
                (0.09 + 0.20 * t) * np.sin(a) + 0.06 * np.cos(4 * t + 2 * k) * t,
                0.055 * (1 - t) ** 0.8 + 0.008) for t in np.linspace(0, 1, 8)]  # fmt: skip
            parts.append(limb(rows, 30, 12))
        for s in (1, -1):
            rows = [(-0.42 - 1.15 * t, 0.05 * s + 0.16 * s * t, -0.05 + 0.12 * np.sin(4 * t + s),
                0.026 + 0.035 * np.exp(-(((t - 0.9) / 0.09) ** 2))) for t in np.linspace(0, 1, 10)]  # fmt: skip
            parts.append(limb(rows, 40, 12))
        flesh(c, parts, hue, skin, 0.014, 4)
        pair(c, [(1.16, 0.02, 0.03), (0.86, 0.44, 0.05), (0.62, 0.50, 0.05)],
            [(0.40, 0.20, 0.05), (0.46, 0.40, 0.05), (0.58, 0.50, 0.05)], 0.03, skin, hue)  # fmt: skip
        eye(c, (-0.28, 0.165, 0.02), 0.085, (0.75, 0.68, 0.50), 0.55, (0, 1, 0.1))


def shell(c: Craft) -> None:
    """A whelk's: a tube that winds and grows."""
    n, m = 420, 40
    t = np.linspace(0, 1, n)[:, None]
    turns, g = 6.2 * 2 * np.pi * t, 0.02 * np.exp(3.9 * t)
    a = np.linspace(0, 2 * np.pi, m, endpoint=False)[None]
    rad = g * 0.62 * (1 + 0.035 * np.cos(9 * a) + 0.05 * np.sin(turns * 5.0) * ease(0.2, 1, np.cos(a - 0.6)))
    centre, high = 0.50 * g, -1.55 * g
    stretch = 1.35 + 0.5 * ease(0.9, 1.0, t)
    r = centre + rad * np.cos(a)
    p = np.stack([r * np.cos(turns), r * np.sin(turns), high + stretch * rad * np.sin(a)], -1)
    lip = np.concatenate([p, np.add(p[-1:], (0.02, 0.02, 0))], 0)
    uv_t, uv_a = np.broadcast_to(turns, (n, m)), np.broadcast_to(a, (n, m))
    bands = 0.5 + 0.5 * np.sin(9 * uv_a + 1.0 + 0.5 * np.sin(9 * uv_t))
    flame = ease(0.1, 0.8, np.sin(7 * uv_t + 1.2 * np.sin(3 * uv_a)) * 0.6 + 0.4
        * ripple(np.stack([uv_t.ravel() * 2, uv_a.ravel() * 3], 1), 1.5, 2).reshape(n, m))  # fmt: skip
    tone = blend(blend((0.86, 0.74, 0.56), (0.58, 0.27, 0.11), 0.85 * flame), (0.80, 0.60, 0.42), 0.3 * bands)
    tone = np.concatenate([tone, np.full((1, m, 3), (0.90, 0.62, 0.50))], 0)
    with c.moved((0, 0, 0.6), (100, 0, 34)):
        c.grid(lip, c.stuff(None, 0.22, coat=0.6, bump=0.1, grain=20), lambda _: tone.reshape(-1, 3),
            wrap=True)  # fmt: skip


def snail(c: Craft) -> None:
    flesh_, pale = (0.30, 0.21, 0.125), (0.50, 0.40, 0.27)

    def hue(p: Points) -> Points:
        warts = ease(0.3, 1.2, ripple(p, 22, 2))
        return blend(blend(flesh_, (0.18, 0.12, 0.07), warts), pale, ease(0.12, 0.02, p[:, 2]))

    with c.moved(turn=(0, 0, FACING)):
        skin = c.stuff(None, 0.3, bump=0.7, grain=28, cells=True, coat=0.5, sss=0.15, deep=0.04)
        body = limb([(-1.05, 0, 0.03, 0.02, 0.05), (-0.7, 0, 0.07, 0.07, 0.19), (-0.2, 0, 0.14, 0.14, 0.28),
            (0.35, 0, 0.16, 0.16, 0.27), (0.64, 0, 0.20, 0.17, 0.22), (0.84, 0, 0.32, 0.17, 0.18),
            (0.98, 0, 0.36, 0.12, 0.14)], 60)  # fmt: skip
        sole = limb([(-1.08, 0, 0.0, 0.015, 0.06), (-0.5, 0, 0.02, 0.03, 0.25), (0.3, 0, 0.02, 0.03, 0.30),
            (0.85, 0, 0.04, 0.03, 0.19), (0.95, 0, 0.06, 0.02, 0.08)], 40)  # fmt: skip
        horns = [*both([(0.90, 0.07, 0.42, 0.06), (1.0, 0.13, 0.60, 0.034), (1.08, 0.19, 0.74, 0.026)]),
            *both([(0.98, 0.06, 0.25, 0.03), (1.08, 0.09, 0.20, 0.018)])]  # fmt: skip
        flesh(c, [body, sole, *horns, limb([(0.05, 0, 0.16, 0.2, 0.2), (-0.02, 0, 0.36, 0.2, 0.2)], 10)], hue, skin,
            0.016, 5)  # fmt: skip
        for s in (1, -1):
            c.ball(c.stuff((0.03, 0.02, 0.015), 0.08, coat=1.0), None, None, 14, at=(1.085, 0.194 * s, 0.755),
                size=0.038)  # fmt: skip
        n, m = 360, 36
        t = np.linspace(0, 1, n)[:, None]
        w, g = 3.6 * 2 * np.pi * t + 0.55, 0.055 * np.exp(2.25 * t)
        a = np.linspace(0, 2 * np.pi, m, endpoint=False)[None]
        rad = g * 0.60 * (1 + 0.012 * np.sin(90 * w))
        r = 0.66 * g + rad * np.cos(a)
        p = np.stack([r * np.cos(-w), 0.24 * (1 - t) + rad * 1.05 * np.sin(a) - 0.03, r * np.sin(-w)], -1)
        band = ease(0.55, 0.75, np.abs(np.sin(2.0 * a + 0.4)))
        tone = blend((0.62, 0.40, 0.18), (0.24, 0.105, 0.035), 0.9 * (1 - band) + 0 * t)
        tone = blend(tone, (0.70, 0.50, 0.28), 0.35 * (0.5 + 0.5 * np.sin(70 * w + 0 * a)))
        scale = 0.52 / (0.055 * np.exp(2.25) * 1.1)
        with c.moved((-0.12, 0.0, 0.68), (0, -10, 0), 1.08 * scale):
            c.grid(p, c.stuff(None, 0.25, coat=0.6), lambda _: tone.reshape(-1, 3), wrap=True)


BUILDERS: dict[str, Builder] = {"octopus": octopus, "squid": squid, "sea-shell": shell,
    "snail": snail}  # fmt: skip

"""Small things seen from near, an eye and a snowflake, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple


def _lids(a: Points) -> tuple[Points, Points]:
    """The almond opening of an eye by the angle about its middle: x and z."""
    x = 1.02 * np.cos(a)
    up, low = 0.50 * np.abs(np.sin(a)) ** 1.15, 0.34 * np.abs(np.sin(a)) ** 1.3
    return x, np.where(np.sin(a) > 0, up, -low) - 0.05 * x + 0.02


def eye(c: Craft) -> None:
    def ball(p: Points) -> Points:
        n = p / np.linalg.norm(p, axis=1, keepdims=True)
        r, a = np.hypot(n[:, 0], n[:, 2]), np.arctan2(n[:, 2], n[:, 0])
        rays = np.stack([np.cos(a), np.sin(a), 0.25 * r], 1)
        fibre = ripple(rays, 16, 3, 30) + 0.7 * ripple(rays, 34, 8, 30)
        iris = blend((0.03, 0.12, 0.20), (0.22, 0.48, 0.62), 0.5 + 0.35 * fibre)
        iris = blend(iris, (0.50, 0.36, 0.12), 0.75 * ease(0.26, 0.16, r + 0.02 * fibre))
        iris = blend(iris, (0.012, 0.03, 0.05), ease(0.36, 0.43, r + 0.012 * fibre))
        white = blend((0.84, 0.80, 0.77), (0.72, 0.36, 0.32), 0.4 * ease(0.75, 1.0, r))
        vein = ease(0.10, 0.02, np.abs(ripple(n, 7, 4))) * ease(0.55, 0.9, np.abs(n[:, 0]))
        white = blend(white, (0.62, 0.14, 0.12), 0.28 * vein)
        tone = blend(iris, white, ease(0.425, 0.455, r))
        tone = blend(tone, (0.004, 0.004, 0.005), ease(0.165, 0.15, r))
        shade = 1 - 0.45 * ease(0.10, 0.46, n[:, 2])
        return np.where((n[:, 1] < 0)[:, None], tone * shade[:, None], (0.5, 0.3, 0.3))

    c.ball(c.stuff(None, 0.04, coat=1.0), None, ball, 150, at=(0, 0.12, 0), size=1.08)
    c.ball(c.stuff((1, 1, 1), 0.4, glow=1.2), fine=16, at=(-0.17, -0.965, 0.20), size=(0.07, 0.02, 0.085))
    a, t = np.meshgrid(np.linspace(0, 2 * np.pi, 240, endpoint=False), np.linspace(0, 1, 70), indexing="ij")
    x, z = _lids(a)
    far = 1.9 * np.cos(a), 1.30 * np.sin(a) + 0.25
    x, z = x + (far[0] - x) * t, z + (far[1] - z) * t
    globe = np.sqrt(np.clip(1.18**2 - x**2 - z**2, 0.0, 9))
    depth = 0.12 - globe * ease(1.0, 0.0, t) - 0.62 * ease(0.0, 1.0, t) * np.ones_like(t)
    crease = np.exp(-(((t - 0.26) / 0.05) ** 2)) * ease(0.1, 0.5, np.sin(a))
    roll = np.exp(-((t / 0.05) ** 2))
    depth = depth + 0.10 * crease - 0.045 * roll + 0.10 * ease(0.5, 1.0, t)
    depth -= 0.10 * ease(0.3, 0.8, t) * ease(0.2, 0.9, np.sin(a))
    inside = 0.11 - np.sqrt(np.clip(1.12**2 - x**2 - z**2, 0.0, 9))
    depth = np.where(x**2 + z**2 < 1.12**2, np.minimum(depth, inside), depth)
    p = np.stack([x, depth, z], -1).transpose(1, 0, 2)
    flat_t, flat_a = t.T.ravel(), a.T.ravel()

    def skin(q: Points) -> Points:
        tone = blend((0.72, 0.43, 0.33), (0.66, 0.36, 0.27), 0.5 + 0.5 * ripple(q, 9, 2))
        tone = blend(tone, (0.74, 0.34, 0.30), ease(0.06, 0.0, flat_t))
        tone = blend(
            tone,
            (0.36, 0.16, 0.12),
            0.55 * np.exp(-(((flat_t - 0.26) / 0.035) ** 2)) * (np.sin(flat_a) > 0.1),
        )
        return blend(tone, (0.46, 0.22, 0.17), 0.35 * ease(0.30, 0.05, flat_t) * (np.sin(flat_a) > 0))

    c.grid(p, c.stuff(None, 0.5, sss=0.2, deep=0.08, bump=0.15, grain=26), skin, wrap=True)
    black = c.stuff((0.010, 0.007, 0.006), 0.5)
    rng = np.random.default_rng(3)
    for k in range(120):
        upper = k < 84
        b = math.radians(rng.uniform(12, 168) if upper else rng.uniform(200, 340))
        x0, z0 = (float(v) for v in _lids(np.array(b)))
        y0 = 0.12 - math.sqrt(max(1.22**2 - x0**2 - z0**2, 0)) - 0.02
        sign, long = (1, rng.uniform(0.30, 0.46)) if upper else (-1, rng.uniform(0.12, 0.2))
        out = 0.85 * x0 + rng.normal(0, 0.07)
        line = [(x0, y0, z0), (x0 + 0.35 * out * long, y0 - 0.55 * long, z0 + 0.10 * sign * long),
            (x0 + 0.95 * out * long, y0 - 0.72 * long, z0 + 0.75 * sign * long)]  # fmt: skip
        c.tube(line, [0.014, 0.011, 0.002], black, sides=6, fine=10)
    brow = c.stuff((0.07, 0.035, 0.02), 0.6)
    for _ in range(430):
        u = rng.uniform(-1, 1)
        x0 = 1.35 * u + 0.05
        z0 = 1.13 + 0.20 * (1 - (u - 0.25) ** 2) + rng.uniform(-1, 1) * 0.10 * (1.05 - 0.55 * max(u, 0))
        r = math.hypot(x0 / 1.9, (z0 - 0.25) / 1.3)
        if r > 0.97:
            continue
        y0 = -0.60 + 0.10 * max(0.0, r - 0.5)
        way = np.array((0.24, -0.05, 0.10 - 0.16 * u)) * rng.uniform(0.7, 1.1)
        line = [
            (x0, y0 + 0.02, z0),
            tuple(np.array((x0, y0 - 0.05, z0)) + 0.5 * way),
            tuple(np.array((x0, y0, z0)) + way),
        ]
        c.tube(line, [0.011, 0.009, 0.002], brow, sides=5, fine=6)


def snowflake(c: Craft) -> None:
    ice = c.stuff(
        (0.62, 0.80, 0.95), 0.08, second=(0.86, 0.94, 1.0), scale=2.5, coat=1.0, glow=0.16, clear=0.22
    )
    rim = c.stuff((0.90, 0.97, 1.0), 0.1, coat=1.0, glow=0.35)

    def bar(a: Points, b: Points, wide: float, thin: float) -> None:
        c.tube([a, (a + b) / 2, b], [wide, 0.9 * wide, thin], ice, sides=6, fine=12, size=(1, 0.6, 1))
        c.tube(
            [a + np.array((0, -0.6 * wide, 0)), b + np.array((0, -0.5 * thin, 0))],
            [0.25 * wide, 0.3 * thin],
            rim,
            sides=6,
            fine=6,
        )

    with c.moved(turn=(8, -8, 14)):
        for k in range(6):
            q = math.radians(60 * k)
            way, side = np.array((math.cos(q), 0, math.sin(q))), np.array((-math.sin(q), 0, math.cos(q)))
            bar(0.05 * way, 1.95 * way, 0.062, 0.03)
            for r, long in ((0.45, 0.30), (0.75, 0.52), (1.05, 0.62), (1.35, 0.42), (1.62, 0.24)):
                for s in (-1, 1):
                    arm = 0.5 * way + 0.866 * s * side
                    bar(r * way, r * way + long * arm, 0.045, 0.018)
                    if long > 0.4:
                        for h in (0.5, 0.8):
                            for u in (way, 0.866 * s * side - 0.5 * way):
                                foot = r * way + h * long * arm
                                bar(foot, foot + 0.15 * u, 0.026, 0.012)
            plate = [
                0.40 * np.array((math.cos(q + d), 0, math.sin(q + d))) for d in (-math.pi / 6, math.pi / 6)
            ]
            bar(plate[0], plate[1], 0.04, 0.04)
        c.cut(
            [(0.3 * math.cos(math.pi * k / 3), 0.3 * math.sin(math.pi * k / 3)) for k in range(6)],
            0.06,
            ice,
            0.02,
        )


BUILDERS: dict[str, Builder] = {"eye": eye, "snowflake": snowflake}

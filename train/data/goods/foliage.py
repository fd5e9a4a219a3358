"""Leaves, herbs and grain, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, blend, ease, ripple, spline


def _blade(
    c: Craft, look: Any, paint: Any, long: float, wide: float, teeth: int = 0, bend: float = 0.35, full: float = 0.8,
    **where: Any,
) -> Any:  # fmt: skip
    """A leaf from the origin along +y with ribs that stand out; `full`: where along it is widest."""
    u, v = np.meshgrid(np.linspace(0, 1, 90), np.linspace(-1, 1, 61), indexing="ij")
    half = wide / 2 * np.sin(np.pi * u**full) ** 0.85 * (1 - 0.25 * u)
    saw = 1 + (0.06 * ((teeth * u) % 1) * (np.abs(v) ** 6) if teeth else 0)
    rib = np.exp(-((v * half / 0.018) ** 2))
    slant = (9 * (u - 0.30 * np.abs(v) ** 1.2)) % 1
    side = np.exp(-(((slant - 0.5) / 0.09) ** 2)) * ease(0.02, 0.1, u) * ease(1.0, 0.85, np.abs(v))
    a = bend * u
    y, lift = long * np.sin(a) / bend, long * (1 - np.cos(a)) / bend
    quilt = 0.018 * np.cos(2 * np.pi * slant) * ease(0.0, 0.3, np.abs(v)) * ease(1, 0.7, np.abs(v))
    z = lift + 0.30 * half * np.abs(v) ** 1.3 - 0.02 * side - 0.03 * rib + quilt
    z = z + 0.05 * half * np.sin(9 * u + 2 * np.sign(v)) * v**2
    p = np.stack([v * half * saw, y, z], -1)
    return c.grid(p, look, lambda q: paint(q, u.ravel(), v.ravel(), rib.ravel(), side.ravel()), **where)


def _green(first: Colour, second: Colour, vein: Colour) -> Any:
    def paint(p: Points, u: Points, v: Points, rib: Points, side: Points) -> Points:
        tone = blend(first, second, 0.5 + 0.35 * ripple(p, 2.6, 3) + 0.2 * ripple(p, 9, 4))
        return blend(tone, vein, np.clip(0.9 * rib + 0.6 * side, 0, 1))

    return paint


def leaf(c: Craft) -> None:
    look = c.stuff(None, 0.38, coat=0.3, sss=0.12, deep=0.03, bump=0.06, grain=30)
    paint = _green((0.055, 0.24, 0.025), (0.10, 0.33, 0.045), (0.34, 0.50, 0.16))
    with c.moved((-0.55, 0, 0), (68, 0, -34)):
        _blade(c, look, paint, 3.1, 2.1, 26, 0.35)
        stalk = c.stuff((0.26, 0.42, 0.11), 0.5)
        c.tube([(0, 0.1, 0.0), (0, -0.4, -0.03), (0.06, -0.85, 0.08)], [0.035, 0.04, 0.055], stalk, sides=14)


_MAPLE = (
    (-90, 0.26), (-72, 0.40), (-52, 0.52), (-44, 0.60), (-38, 0.74), (-31, 0.62), (-20, 0.84), (-15, 0.72),
    (-3, 1.10), (4, 0.84), (9, 0.86), (13, 0.66), (20, 0.56), (26, 0.70), (28, 0.90), (32, 0.84), (39, 1.26),
    (45, 0.96), (48, 0.98), (51, 0.76), (58, 0.62), (65, 0.50), (70, 0.64), (72, 0.86), (76, 0.82), (80, 1.08),
    (84, 1.04), (90, 1.42),
)  # fmt: skip
"""The right half of a maple leaf about the foot of its ribs: degrees, how far out."""


def maple(
    c: Craft, first: Colour, second: Colour, vein: Colour, curl: float = 0.1, fine: int = 420, **where: Any
) -> Any:
    """A maple leaf in the plane of x and y, its tip along +y."""
    half = np.array([(r * math.cos(math.radians(a)), r * math.sin(math.radians(a))) for a, r in _MAPLE])
    ring = np.concatenate([half, half[-2::-1] * (-1, 1)])
    far = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
    s = np.linspace(0, far[-1], fine, endpoint=False)
    edge = np.stack([np.interp(s, far, ring[:, 0]), np.interp(s, far, ring[:, 1])], -1)
    t = np.linspace(0, 1, 46)[:, None, None] ** 0.8
    flat = (t * edge).reshape(-1, 2)
    r, a = np.hypot(*flat.T), np.arctan2(flat[:, 1], flat[:, 0])
    main, twig = np.full(len(flat), 9.0), np.full(len(flat), 9.0)
    for deg in (90, 39, 141, -3, 183, -38, 218):
        b = math.radians(deg)
        along, off = r * np.cos(a - b), np.abs(r * np.sin(a - b))
        main = np.where(along > 0, np.minimum(main, off * (1 + 0.4 * along)), main)
        slant = np.abs((6 * (along - 0.75 * off)) % 1 - 0.5) / 6
        twig = np.where((along > 0.12) & (off < 0.45 * along), np.minimum(twig, slant + 0.02 * off), twig)
    ribs, twigs = ease(0.030, 0.008, main), ease(0.020, 0.004, twig)
    z = curl * (0.9 * r**2 * np.cos(2 * a) + 0.5 * r * np.sin(5 * a)) + 0.06 * ease(0.0, 0.16, main) * r
    z = z + 0.02 * ripple(flat, 4, 3)
    part = np.repeat(t[:, 0, 0], fine)

    def paint(p: Points) -> Points:
        tone = blend(first, second, ease(-0.6, 1.2, ripple(flat, 2.4, 5) + 0.8 * (part - 0.5)))
        tone = blend(tone, [0.6 * x for x in first], 0.5 * ease(0.9, 1.8, ripple(flat, 7, 8)))
        return blend(tone, vein, np.clip(0.85 * ribs + 0.4 * twigs, 0, 1))

    p = np.concatenate([flat, z[:, None]], 1).reshape(46, fine, 3)
    made = c.grid(p, c.stuff(None, 0.5, sss=0.12, deep=0.03, coat=0.08), paint, True, **where)
    with c.moved(where.get("at", (0, 0, 0)), where.get("turn", (0, 0, 0)), where.get("size", 1.0)):
        c.tube([(0, 0, 0), (0.02, -0.4, -0.03), (0.12, -0.95, 0.05)], [0.022, 0.022, 0.035], c.stuff(vein, 0.6),
               sides=10)  # fmt: skip
    return made


_AUTUMN: tuple[tuple[Colour, Colour, Colour], ...] = (
    ((0.56, 0.035, 0.015), (0.66, 0.13, 0.02), (0.74, 0.40, 0.10)),
    ((0.72, 0.22, 0.015), (0.66, 0.07, 0.015), (0.80, 0.48, 0.14)),
    ((0.80, 0.46, 0.02), (0.74, 0.28, 0.02), (0.52, 0.24, 0.04)),
    ((0.38, 0.16, 0.05), (0.54, 0.26, 0.07), (0.26, 0.11, 0.04)),
)


def maple_leaf(c: Craft) -> None:
    with c.moved((0, 0, 0), (76, 0, -16)):
        maple(c, *_AUTUMN[0], 0.10, 700, turn=(0, 0, 12))


def autumn_leaves(c: Craft) -> None:
    for k in range(26):
        t = k / 25
        a, d = k * GOLDEN, 1.9 * math.sqrt(1 - t)
        at: At = (d * math.cos(a), 0.8 * d * math.sin(a), 0.10 + 0.40 * t + 0.05 * c.rng.random())
        turn = (c.jitter(12) + 12 - 14 * math.sin(a), c.jitter(12) + 10 * math.cos(a), c.rng.uniform(0, 360))
        tones = _AUTUMN[(k * 7) % 9 % 4]
        if k % 5 == 3:
            _blade(c, c.stuff(None, 0.5, sss=0.1), _green(*tones), 1.6, 0.95, 18, 0.4, at=at, turn=turn)
        else:
            maple(c, *tones, 0.07, 300, at=at, turn=turn, size=c.rng.uniform(0.78, 0.95))


def wheat(c: Craft) -> None:
    gold = c.stuff(None, 0.5, sss=0.1, bump=0.1)
    straw = c.stuff((0.66, 0.46, 0.16), 0.5, second=(0.55, 0.36, 0.11), scale=5)
    a, b = np.linspace(-np.pi / 2, np.pi / 2, 8), np.linspace(0, 2 * np.pi, 10, endpoint=False)
    ball = np.stack([0.075 * np.cos(a)[:, None] * np.cos(b), 0.055 * np.cos(a)[:, None] * np.sin(b),
                     np.repeat(0.15 * np.sin(a)[:, None] + 0.03, 10, 1)], -1)  # fmt: skip
    grains, hairs = [], []
    side = np.array([(0.006, 0, 0), (-0.003, 0.005, 0), (-0.003, -0.005, 0)])
    for row in range(12):
        for k in range(3):
            spin = 2 * math.pi * k / 3 + (row % 2) * math.pi / 3
            lean = 0.42 if row < 11 else 0.1
            turn = c.spot((0, 0, 0), (0, math.degrees(lean), math.degrees(spin)), 1.0)
            m = np.array(turn)[:3, :3]
            shrink = 1 - 0.035 * max(0, row - 5) - 0.06 * max(0, 2 - row)
            foot = np.array((0.075 * shrink * math.cos(spin), 0.075 * shrink * math.sin(spin), 0.105 * row))
            grains.append(shrink * (ball @ m.T) + foot)
            way = m @ np.array((0, 0, 1.0)) * (0.55, 0.55, 1)
            line = np.linspace(foot + 0.12 * way, foot + (0.75 + c.jitter(0.1)) * way, 5)
            hairs.append(line[:, None] + side * np.linspace(1, 0.2, 5)[:, None, None])

    def paint(p: Points) -> Points:
        return blend((0.62, 0.38, 0.09), (0.78, 0.56, 0.20), 0.5 + 0.5 * ripple(p, 6, 3))

    far: dict[str, Any] = {"at": (0, 0, 1), "size": 0.001}
    ear, awn = (
        c.grid(np.stack(grains), gold, paint, True, **far),
        c.grid(np.stack(hairs), straw, wrap=True, **far),
    )
    for k in range(30):
        b, d = k * GOLDEN, math.sqrt((k + 0.5) / 30)
        foot = (-0.55 * d * math.cos(b), -0.42 * d * math.sin(b), 0.1 * c.rng.random())
        tie = (0.20 * d * math.cos(b), 0.16 * d * math.sin(b), 1.35)
        top = np.array((1.15 * d * math.cos(b), 0.75 * d * math.sin(b), 3.0 - 0.45 * d * d + c.jitter(0.15)))
        c.tube([foot, tie, (0.55 * top[0], 0.55 * top[1], 2.2), top], 0.026, straw, sides=7, fine=24)
        lean, tip = 8 + 30 * d, top + np.array((0.10 * math.cos(b) * d, 0.1 * math.sin(b) * d, -0.05))
        for part in (ear, awn):
            c.again(part, tuple(tip), (0, lean, math.degrees(b)), c.rng.uniform(0.9, 1.02))
    for k in range(6):
        b = 1.05 * k
        c.leaf(straw, 1.3, 0.12, -1.2, 0.4, 0.7, at=(0.15 * math.cos(b), 0.12 * math.sin(b), 1.5),
               turn=(64 + c.jitter(10), 0, math.degrees(b) - 90))  # fmt: skip
    for k in range(4):
        loop = [
            (0.235 * math.cos(t), 0.20 * math.sin(t), 1.27 + 0.055 * k)
            for t in np.linspace(0, 2 * math.pi, 24)
        ]
        c.tube(loop, 0.035, c.stuff((0.40, 0.25, 0.10), 0.8, bump=0.5), sides=8, fine=48)


def herb(c: Craft) -> None:
    look = c.stuff(None, 0.4, coat=0.2, sss=0.12, deep=0.03)
    paint = _green((0.055, 0.24, 0.025), (0.10, 0.34, 0.045), (0.22, 0.44, 0.12))
    green = c.stuff((0.20, 0.40, 0.09), 0.5)
    for x, y, turn, tall in (
        (0.0, 0.15, 0, 2.5),
        (-0.12, 0.0, -26, 2.1),
        (0.12, -0.05, 24, 2.2),
        (0.03, -0.2, 6, 1.7),
    ):
        a = math.radians(turn)
        top = (x + math.sin(a) * tall, y, math.cos(a) * tall)
        line = spline([(x, y, 0), (x + 0.3 * math.sin(a) * tall, y, 0.5 * tall), top], 40)
        c.tube(line, 0.035, green, sides=8, fine=30)
        for n, t in enumerate((0.42, 0.62, 0.80, 0.93)):
            p = line[int(39 * t)]
            for s in (0, 180):
                size = (0.62, 0.72, 0.62, 0.42)[n]
                spin = s + 90 * (n % 2) + 40 + c.jitter(16)
                _blade(c, look, paint, size * 1.15, size * 0.82, 0, -0.9, 0.85, at=tuple(p),
                       turn=(22 + 12 * n + c.jitter(8), 0, spin))  # fmt: skip
        for k in range(4):
            _blade(c, look, paint, 0.34, 0.22, 0, -0.5, 0.85, at=tuple(line[-1]), turn=(52, 0, 90 * k + 20))
    for k in range(3):
        loop = [
            (0.17 * math.cos(t), 0.22 * math.sin(t), 0.36 + 0.05 * k) for t in np.linspace(0, 2 * math.pi, 20)
        ]
        c.tube(loop, 0.03, c.stuff((0.55, 0.42, 0.25), 0.8, bump=0.5), sides=8, fine=40)


BUILDERS: dict[str, Builder] = {
    "leaf": leaf,
    "maple-leaf": maple_leaf,
    "autumn-leaves": autumn_leaves,
    "wheat": wheat,
    "herb": herb,
}
"""Key -> who builds it."""

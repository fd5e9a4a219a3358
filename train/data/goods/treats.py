"""Sweets and things to eat by hand, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, At, Builder, Colour, Craft, Points, blend, ease, ripple, spline
from data.goods.dishes import plate
from data.goods.fruit import around


def bagel(c: Craft) -> None:
    def shape(p: Points) -> Points:
        q = p * (1 + 0.025 * ripple(p, 1.4, 3))[:, None]
        q[:, 2] *= 1 - 0.28 * (p[:, 2] < 0)
        return q

    def paint(p: Points) -> Points:
        r = around(p)[1]
        tone = blend((0.50, 0.20, 0.045), (0.66, 0.34, 0.09), 0.5 + 0.5 * ripple(p, 2.2, 4))
        tone = blend(tone, (0.80, 0.56, 0.25), 0.85 * ease(0.52, 0.36, r) + 0.7 * ease(0.0, -0.25, p[:, 2]))
        return blend(tone, (0.30, 0.10, 0.025), 0.5 * ease(0.30, 0.44, p[:, 2] + 0.06 * ripple(p, 5, 2)))

    ring = [(0.76 + 0.42 * math.cos(a), 0.38 * math.sin(a)) for a in np.linspace(-math.pi, math.pi, 26)]
    crust = c.stuff(None, 0.32, coat=0.35, bump=0.10, grain=14, sss=0.05)
    seed = c.stuff((0.84, 0.70, 0.44), 0.45)
    for at, turn in (((-0.45, 0.5, 0.28), (0, 0, 0)), ((0.42, -0.45, 0.86), (42, 0, -14))):
        with c.moved(at, turn):
            c.lathe(ring, crust, shape, paint, 90, 70)
            first = None
            for k in range(230):
                a, b = k * GOLDEN, c.rng.gauss(1.57, 0.55)
                r, z = 0.76 + 0.425 * math.cos(b), 0.385 * math.sin(b)
                spot, spin = (r * math.cos(a), r * math.sin(a), z), (0, 90 - math.degrees(b), math.degrees(a))
                size = (0.024, 0.042, 0.014)
                where: dict[str, Any] = {"at": spot, "turn": spin, "size": size}
                first = c.again(first, **where) if first else c.ball(seed, fine=7, **where)


def pretzel(c: Craft) -> None:
    side = [
        (-0.58, -0.26, -0.66), (-0.34, -0.22, -0.34), (0.0, -0.13, 0.10), (0.30, 0.0, 0.46), (0.62, 0, 0.72),
        (1.0, 0, 0.62), (1.20, 0, 0.12), (1.0, 0, -0.48), (0.55, 0, -0.90),
    ]  # fmt: skip
    other = [(-x, y if k < 2 else -y, z) for k, (x, y, z) in enumerate(side)]
    line = [*side, (0, 0, -1.0), *other[::-1]]
    thick = [0.11, 0.12, 0.13, 0.145, 0.165, 0.19, 0.22, 0.25, 0.275]
    path = spline(line, 160)

    def paint(p: Points) -> Points:
        near = np.sqrt(((p[:, None] - path[None, ::4]) ** 2).sum(-1))
        at = path[::4][near.argmin(1)]
        up = p - at
        tone = blend((0.30, 0.10, 0.022), (0.46, 0.19, 0.045), 0.5 + 0.5 * ripple(p, 2.6, 3))
        tone = blend(tone, (0.60, 0.33, 0.11), 0.7 * ease(0.02, 0.16, up[:, 1]))
        split = np.abs(p[:, 2] + 0.98 - 0.38 * p[:, 0] ** 2 + 0.03 * ripple(p, 6, 1)) * (1 + 0 * p[:, 0])
        inside = ease(0.115, 0.07, split) * ease(0.62, 0.5, np.abs(p[:, 0])) * (up[:, 1] < -0.1)
        return blend(tone, (0.84, 0.66, 0.40), inside)

    crust = c.stuff(None, 0.28, coat=0.6, bump=0.05)
    salt = c.stuff((0.86, 0.86, 0.86), 0.4, sss=0.2)
    with c.moved((0, 0, 1.2), (-14, 0, 0)):
        c.tube(line, [*thick, 0.285, *thick[::-1]], crust, paint, 28, 220)
        wide = spline(np.array([*thick, 0.285, *thick[::-1]])[:, None], 160)[:, 0]
        for _ in range(95):
            k = c.rng.randrange(14, 146)
            x, y, z = path[k]
            if abs(x) < 0.55 and z < -0.85:
                continue
            b = c.rng.gauss(-1.57, 0.7)
            way = path[min(k + 1, 159)] - path[k - 1]
            out = np.array((way[2], 0, -way[0])) / np.linalg.norm(way)
            spot = np.array((x, y, z)) + wide[k] * (math.cos(b) * out + math.sin(b) * np.array((0, 1, 0)))
            s = c.rng.uniform(0.026, 0.045)
            c.box(
                salt,
                (s, s, 1.3 * s),
                0.006,
                at=tuple(spot),
                turn=tuple(c.rng.uniform(0, 90) for _ in range(3)),
            )


def waffle(c: Craft) -> None:
    plate(c)
    n = 190
    x, y = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, n), indexing="ij")
    flat = np.stack([x, y], -1).reshape(-1, 2)
    cell = np.maximum(np.abs((2.5 * x) % 1 - 0.5), np.abs((2.5 * y) % 1 - 0.5)).reshape(x.shape)
    inside = ease(0.40, 0.30, cell) * ease(0.99, 0.93, np.maximum(np.abs(x), np.abs(y)))
    edge = np.maximum(np.abs(x), np.abs(y))
    high = 0.30 - 0.17 * inside + 0.012 * ripple(flat, 6, 3).reshape(x.shape)
    high *= ease(1.0, 0.95, edge) ** 0.5
    square = 1 - 0.10 * (x**2 * y**2) ** 1.2  # rounded corners
    deep, high_, rim = inside.ravel(), high.ravel(), edge.ravel()

    def paint(p: Points) -> Points:
        tone = blend((0.62, 0.31, 0.07), (0.74, 0.45, 0.14), 0.5 + 0.5 * ripple(p, 4, 2))
        tone = blend(tone, (0.42, 0.17, 0.035), 0.55 * ease(0.26, 0.30, high_) + 0.2 * deep)
        return blend(tone, (0.78, 0.52, 0.20), ease(0.97, 1.0, rim))

    dough = c.stuff(None, 0.5, bump=0.2, grain=24, sss=0.08, coat=0.15)
    body = np.stack([1.02 * x * square, 1.02 * y * square, high], -1)
    for k in range(3):
        where: dict[str, Any] = {
            "at": (0.04 * k - 0.03, 0.03 * k, 0.10 + 0.26 * k),
            "turn": (0, 0, 38 + 9 * k),
        }
        c.grid(body, dough, paint, **where)
    where = {"at": (0.05, 0.06, 0.10 + 0.52), "turn": (0, 0, 56)}
    syrup = c.stuff((0.30, 0.085, 0.008), 0.04, coat=1.0, second=(0.42, 0.14, 0.012))

    def pool(p: Points) -> Points:
        a, r = around(p)
        wide = 0.74 + 0.16 * np.sin(3 * a + 1)
        q = p * np.stack([wide + 0.1 * np.sin(5 * a), wide, np.ones_like(a)], 1)
        spot = np.abs((2.5 * q[:, 0]) % 1 - 0.5), np.abs((2.5 * q[:, 1]) % 1 - 0.5)
        q[:, 2] = 0.315 - 0.10 * ease(0.40, 0.30, np.maximum(*spot)) - 0.05 * ease(0.93, 1.0, r)
        return q

    c.lathe([(0, 0), (0.5, 0), (1, 0)], syrup, pool, None, 160, 110, **where)
    c.box(c.stuff((0.86, 0.70, 0.28), 0.3, sss=0.3, coat=0.3), (0.42, 0.42, 0.16), 0.05,
          at=(-0.1, 0.05, 1.0), turn=(3, 0, 30))  # fmt: skip
    berry = c.stuff((0.56, 0.012, 0.015), 0.25, coat=0.6, sss=0.2, bump=0.35, grain=12, cells=True)
    leafy = c.leafy((0.13, 0.32, 0.05))
    for at, turn in (
        ((0.52, -0.22, 1.05), (40, 30, 0)), ((0.42, 0.36, 1.08), (-30, 40, 0)), ((0.74, 0.12, 1.0), (0, 80, 30))
    ):  # fmt: skip
        with c.moved(at, turn, 0.24):
            c.lathe([(0, -0.9), (0.3, -0.7), (0.7, -0.1), (0.8, 0.4), (0.5, 0.75), (0, 0.8)], berry)
            for k in range(7):
                c.leaf(leafy, 0.62, 0.26, -0.6, 0.2, at=(0, 0, 0.78), turn=(14, 0, 51 * k))
    blue = c.stuff((0.035, 0.05, 0.16), 0.5, second=(0.13, 0.16, 0.30), scale=3)
    for at in (
        (-0.5, -0.42, 1.02), (-0.2, -0.6, 1.02), (0.12, -0.5, 1.03), (-0.62, 0.42, 1.02),
        (1.25, -0.35, 0.28), (1.1, -0.65, 0.28)
    ):  # fmt: skip
        c.ball(blue, fine=20, at=at, size=(0.14, 0.14, 0.125))


def candy(c: Craft) -> None:
    def one(tone: Colour, at: At, turn: At) -> None:
        def paint(p: Points) -> Points:
            a = np.arctan2(p[:, 2], p[:, 1]) + 1.1 * p[:, 0]
            return blend((0.86, 0.84, 0.82), tone, ease(-0.25, 0.25, np.sin(4 * a)))

        look = c.stuff(None, 0.12, coat=1.0)
        with c.moved(at, turn):
            c.ball(look, lambda p: p * (1.0, 0.62, 0.62) * (1 + 0.012 * ripple(p, 6, 2))[:, None], paint, 48)
            u, v = np.meshgrid(
                np.linspace(0, 1, 22), np.linspace(0, 2 * np.pi, 120, endpoint=False), indexing="ij"
            )
            for s in (-1, 1):
                r = 0.16 + 0.52 * u**0.9 * (1 + 0.05 * np.sin(5 * v)) + 0.10 * u * np.sin(11 * v + 2 * u)
                x = 0.90 + 0.75 * u + 0.06 * u * np.sin(11 * v + 1.4)
                c.grid(np.stack([s * x, r * np.cos(v), 0.75 * r * np.sin(v)], -1), look, paint, True)

    one((0.62, 0.015, 0.03), (-0.75, -0.55, 0.62), (0, 0, 22))
    one((0.05, 0.40, 0.10), (0.95, -0.25, 0.60), (0, 4, -38))
    one((0.86, 0.42, 0.01), (-0.95, 0.95, 0.60), (0, 4, -24))
    one((0.06, 0.22, 0.62), (0.9, 1.1, 0.60), (0, 0, 30))
    one((0.62, 0.08, 0.36), (0.0, 0.35, 1.45), (0, -4, -6))


def lollipop(c: Craft) -> None:
    rainbow = np.array([
        (0.66, 0.015, 0.03), (0.82, 0.26, 0.01), (0.84, 0.58, 0.02), (0.10, 0.42, 0.06), (0.05, 0.26, 0.62),
        (0.36, 0.06, 0.46),
    ])  # fmt: skip

    def paint(p: Points) -> Points:
        a, r = around(p)
        turn = (3 * a / (2 * np.pi) + 2.6 * r + 0.0 * a) % 3 * 2
        k = turn.astype(int) % 6
        tone = rainbow[k]
        line = np.abs(turn % 1 - 0.5)
        return blend(tone, (0.88, 0.85, 0.82), ease(0.40, 0.46, line))

    def groove(p: Points) -> Points:
        a, r = around(p)
        line = np.abs(((3 * a / (2 * np.pi) + 2.6 * r) % 3 * 2) % 1 - 0.5)
        q = p.copy()
        q[:, 2] *= 1 - 0.10 * ease(0.36, 0.48, line) * ease(1.0, 0.9, r)
        return q

    rim = [(0, 0.24), (0.5, 0.23), (0.86, 0.18), (0.98, 0.08)]
    profile = [*[(r, -z) for r, z in rim], (1, 0), *rim[::-1]]
    c.lathe(
        profile,
        c.stuff(None, 0.08, coat=1.0, sss=0.1),
        groove,
        paint,
        260,
        150,
        at=(0, 0, 2.9),
        turn=(84, 0, -14),
    )
    c.tube(
        [(0, 0.02, -0.1), (0, 0.02, 1.0), (0, 0.02, 2.2)], 0.065, c.stuff((0.86, 0.85, 0.82), 0.5), sides=20
    )


def rasher(c: Craft, at: At, turn: At, seed: int, size: float = 1.0) -> None:
    """A strip of fried bacon."""
    u, v = np.meshgrid(np.linspace(-1, 1, 150), np.linspace(-1, 1, 30), indexing="ij")
    flat = np.stack([u, v], -1).reshape(-1, 2)
    edge = 0.05 * ripple(np.stack([u, 0 * u], -1).reshape(-1, 2), 5, seed).reshape(u.shape)
    y = (0.36 + 0.025 * np.sin(7 * u + seed)) * v + edge
    z = 0.13 * np.sin(7.5 * u + seed + 0.5 * v) + 0.05 * np.sin(13 * u + 2 * v) * np.abs(v) + 0.13
    along = np.stack([0.8 * u, 3.2 * (v + 0.22 * np.sin(2.4 * u + seed))], -1).reshape(-1, 2)

    def paint(p: Points) -> Points:
        band = ripple(along, 1.5, seed) + 0.25 * ripple(flat * (3, 9), 2.0, seed + 1)
        meat = blend(
            (0.34, 0.055, 0.03), (0.50, 0.13, 0.075), 0.5 + 0.5 * ripple(flat * (4, 14), 2.0, seed + 2)
        )
        tone = blend(meat, (0.80, 0.52, 0.32), ease(0.25, 0.75, band))
        tone = blend(tone, (0.78, 0.50, 0.28), ease(0.84, 0.95, v.ravel()))
        return blend(tone, (0.20, 0.05, 0.02), 0.6 * ease(0.9, 1.7, ripple(flat * (3, 6), 2.6, seed + 3)))

    look = c.stuff(None, 0.22, coat=0.6, bump=0.25, grain=12, sss=0.08)
    c.grid(np.stack([1.75 * u, y, z], -1), look, paint, at=at, turn=turn, size=size)
    c.grid(np.stack([1.75 * u, y, z - 0.05], -1), look, paint, at=at, turn=turn, size=size)


def bacon(c: Craft) -> None:
    rasher(c, (-0.05, 0.75, 0.05), (4, 0, 4), 1)
    rasher(c, (0.1, 0.05, 0.12), (6, -2, -5), 5)
    rasher(c, (-0.1, -0.68, 0.10), (5, 2, 3), 9)
    rasher(c, (0.05, -0.30, 0.42), (4, 3, 14), 14)


BUILDERS: dict[str, Builder] = {
    "bagel": bagel,
    "pretzel": pretzel,
    "waffle": waffle,
    "candy": candy,
    "lollipop": lollipop,
    "bacon": bacon,
}
"""Key -> who builds it."""

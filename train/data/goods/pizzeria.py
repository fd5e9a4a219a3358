"""Pizza, whole and by the slice, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple

_REACH = 1.5


def _near(p: Points, spots: Points, wide: Points) -> Points:
    """1 at each of the spots, less farther off than `wide`; the most of them."""
    far = ((p[:, None, :2] - spots[None]) ** 2).sum(-1) / wide**2
    return np.exp(-far).max(1)


def sector(c: Craft, first: float, last: float) -> None:
    """What lies between two angles."""
    whole = last - first > 6.2
    rng = np.random.default_rng(11)
    u, v = np.meshgrid(
        np.linspace(0, 1, 130), np.linspace(first, last, int(330 * (last - first) / 6.3) + 12), indexing="ij"
    )
    ring = np.stack([np.cos(v), np.sin(v)], -1).reshape(-1, 2)
    puff = (0.6 * ripple(ring, 3.4, 5) + 0.4 * ripple(ring, 8, 6)).reshape(u.shape)
    r = u * (_REACH + 0.02 * np.sin(5 * v) + 0.02 * puff)
    x, y = r * np.cos(v), r * np.sin(v)
    flat = np.stack([x, y], -1).reshape(-1, 2)
    a, d = rng.uniform(0, 2 * np.pi, 90), 1.18 * np.sqrt(rng.uniform(0, 1, 90))
    blisters, wide = np.stack([d * np.cos(a), d * np.sin(a)], -1), rng.uniform(0.025, 0.085, 90)
    a = rng.uniform(0, 2 * np.pi, 60)
    chars = 1.405 * np.stack([np.cos(a), np.sin(a)], -1) * rng.uniform(0.96, 1.05, (60, 1))
    charred = rng.uniform(0.02, 0.075, 60)
    brown = _near(flat, blisters, wide)
    black = _near(flat, chars, charred)
    pools = ease(0.05, 0.9, ripple(flat, 4.4, 9) + 0.5 * ripple(flat, 11, 8))  # of cheese in the sauce
    rim = np.exp(-(((u - 0.925 - 0.008 * puff) / 0.06) ** 2))
    z = 0.09 + (0.17 + 0.035 * puff) * rim
    top = 0.032 * pools + 0.010 * ripple(flat, 16, 2) + 0.016 * brown
    z = z + top.reshape(u.shape) * ease(0.93, 0.84, u) + 0.015 * ripple(flat, 12, 4).reshape(u.shape) * rim
    z = z + (0.02 * black).reshape(u.shape)
    z = np.where(u > 0.985, 0.015, z)
    at = u.ravel()

    def paint(p: Points) -> Points:
        sauce = blend((0.50, 0.055, 0.012), (0.64, 0.16, 0.03), 0.5 + 0.5 * ripple(flat, 9, 3))
        cheese = blend((0.86, 0.62, 0.24), (0.82, 0.47, 0.11), 0.5 + 0.5 * ripple(flat, 6, 7))
        tone = blend(sauce, cheese, 0.25 + 0.75 * pools)
        tone = blend(tone, (0.86, 0.74, 0.46), 0.75 * ease(0.2, 1.4, ripple(flat, 4.4, 9)))
        tone = blend(tone, (0.58, 0.24, 0.045), 0.85 * ease(0.25, 0.8, brown))
        tone = blend(tone, (0.20, 0.065, 0.015), 0.75 * ease(0.75, 1.0, brown))
        tone = blend(tone, sauce, 0.9 * ease(0.815, 0.85, at + 0.012 * ripple(flat, 7, 1)))
        baked = ripple(flat, 6, 7) + 1.2 * (p[:, 2] - 0.2)
        crust = blend((0.74, 0.46, 0.18), (0.52, 0.22, 0.055), ease(-0.5, 1.2, baked))
        crust = blend(crust, (0.09, 0.035, 0.015), 0.9 * ease(0.3, 0.85, black))
        crust = blend(crust, (0.80, 0.60, 0.33), 0.7 * ease(0.12, 0.03, p[:, 2]))
        return blend(tone, crust, ease(0.862, 0.885, at + 0.006 * ripple(flat, 14, 5)))

    c.grid(
        np.stack([x, y, z], -1),
        c.stuff(None, 0.36, bump=0.3, grain=22, coat=0.22, sss=0.06, deep=0.04),
        paint,
    )
    if not whole:
        dough = c.stuff((0.76, 0.54, 0.28), 0.7, second=(0.60, 0.36, 0.14), scale=8, bump=0.5, grain=14)
        for k in (0, -1):
            edge = np.stack([x[:, k], y[:, k], z[:, k]], -1)
            c.grid(np.stack([edge, edge * (1, 1, 0.6), edge * (1, 1, 0)], 1), dough)
    _toppings(c, first, last, whole)


def _toppings(c: Craft, first: float, last: float, whole: bool) -> None:
    """Pepperoni, olives and basil."""

    def salami(p: Points) -> Points:
        d = np.hypot(p[:, 0], p[:, 1])
        tone = blend((0.42, 0.035, 0.015), (0.56, 0.085, 0.03), 0.5 + 0.5 * ripple(p, 3, 2))
        tone = blend(tone, (0.74, 0.34, 0.18), 0.7 * ease(1.0, 1.7, ripple(p, 13, 4)))
        return blend(tone, (0.16, 0.012, 0.008), ease(0.80, 1.0, d + 0.05 * ripple(p, 5, 6)))

    def cupped(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        q = p.copy()
        q[:, 2] += 0.07 * np.sin(3 * a) * ease(0.5, 1.0, np.hypot(p[:, 0], p[:, 1])) + 0.02 * ripple(p, 6, 2)
        return q

    cup = [(0, 0.04), (0.6, 0.06), (0.88, 0.15), (1.0, 0.24), (1.02, 0.18), (0.9, 0.0)]
    meat = c.stuff(None, 0.26, coat=0.45, bump=0.2, grain=9)
    spots: list[Points] = [np.array(p) for p in (() if whole else ((0.56, 0.0), (0.97, 0.21), (1.03, -0.23)))]
    for _ in range(900 if whole else 0):
        a, d = c.rng.uniform(first, last), c.rng.uniform(0.05, 1.08)
        p = np.array((d * math.cos(a), d * math.sin(a)))
        if all(np.hypot(*(p - q)) > 0.43 for q in spots):
            spots.append(p)
    for p in spots:
        c.lathe(cup, meat, cupped, salami, 50, 34, at=(*p, 0.128), turn=(c.jitter(5), c.jitter(5), c.jitter(180)),
                size=c.rng.uniform(0.19, 0.215))  # fmt: skip
    leafy = c.leafy((0.06, 0.24, 0.02), (0.035, 0.15, 0.012))
    olive = c.stuff((0.018, 0.015, 0.018), 0.2, coat=0.6)
    for k in range(20 if whole else 5):
        a, d = c.rng.uniform(first, last), c.rng.uniform(0.15, 1.1)
        x, y = d * math.cos(a), d * math.sin(a)
        if not whole:
            x, y = ((0.78, 0.16), (0.76, -0.17), (1.24, 0.02), (0.32, 0.02), (1.20, 0.36))[k]
        at = (x, y, 0.165)
        if k % 5 < 3 and (whole or k != 1):
            ring = [(0.035, 0), (0.055, 0.035), (0.085, 0.03), (0.095, 0), (0.085, -0.03), (0.035, 0)]
            c.lathe(ring, olive, steps=24, fine=14, at=at, turn=(c.jitter(15), c.jitter(15), 0))
            continue
        for spin in (0, 130) if whole else (0,):
            turn = (12 + c.jitter(6), 0, c.jitter(40) + spin + 50 * k)
            c.leaf(leafy, 0.34 if whole else 0.24, 0.22 if whole else 0.16, 0.7, -0.5, 1.1, at=at, turn=turn)


def pizza(c: Craft) -> None:
    board = [(0, 0), (1.62, 0), (1.68, 0.03), (1.68, 0.09), (1.63, 0.12), (0, 0.12)]
    c.lathe(board, c.wood((0.40, 0.21, 0.09), (0.24, 0.11, 0.045)), steps=120)
    with c.moved((0, 0, 0.12), (0, 0, 20)):
        sector(c, 0, 2 * math.pi)


def slice_of_pizza(c: Craft) -> None:
    with c.moved((0, 0, 0), (0, 0, 62), 1.4):
        sector(c, -0.42, 0.42)


def slice_on_plate(c: Craft) -> None:
    """On a white plate, cheese run over its edge."""
    dish = [(0, 0), (1.2, 0), (1.36, 0.02), (1.58, 0.16), (1.66, 0.19), (1.685, 0.21), (1.67, 0.23), (1.56, 0.20),
        (1.43, 0.11), (1.36, 0.08), (1.25, 0.07), (0.6, 0.065), (0, 0.065)]  # fmt: skip
    c.lathe(dish, c.china(), steps=120, fine=120)
    with c.moved((-0.71, -1.19, 0.07), (0, 0, 62), (1.66, 1.66, 1.1)):
        sector(c, -0.42, 0.42)
        cheese = c.stuff((0.84, 0.56, 0.18), 0.3, second=(0.78, 0.42, 0.10), scale=9, coat=0.3, sss=0.1)
        for far, wide, low in (
            (0.30, 0.05, 0.035),
            (0.52, 0.075, 0.05),
            (0.70, 0.045, 0.03),
            (0.98, 0.08, 0.055),
        ):
            at = far * math.cos(0.42), -far * math.sin(0.42), 0.085
            c.ball(cheese, at=at, turn=(0, 0, -24), size=(wide, 0.022, low), fine=20)


BUILDERS: dict[str, Builder] = {
    "pizza": pizza,
    "pizza-slice": slice_of_pizza,
    "pizza-plate": slice_on_plate,
}
"""Key -> who builds it."""

"""More vegetables of the market: peppers, heads of leaves, pods; built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.fruit import around
from data.goods.greens import beads

_PEPPER = (
    (0, -0.86), (0.16, -0.92), (0.42, -1.0), (0.68, -0.86), (0.80, -0.3), (0.94, 0.35), (0.96, 0.62), (0.80, 0.88),
    (0.46, 0.94), (0.22, 0.78), (0, 0.68),
)  # fmt: skip


def bell_pepper(skin: Colour, light: Colour) -> Builder:
    def build(c: Craft) -> None:
        def shape(p: Points) -> Points:
            a, r = around(p)
            lobe = np.abs(np.cos(2 * a + 0.5 + 0.25 * np.sin(a)))
            by = 1 - 0.17 * (1 - lobe) ** 1.5 * ease(0.0, 0.5, r) + 0.03 * ripple(p, 1.2, 4)
            q = p * np.stack([by, by, np.ones_like(by)], 1)
            q[:, 2] += 0.10 * (lobe - 0.6) * ease(0.2, 0.6, r) * np.tanh(4 * p[:, 2])
            return q

        def paint(p: Points) -> Points:
            tone = blend(skin, light, 0.35 + 0.35 * ripple(p, 1.3, 2))
            return blend(tone, [0.6 * v for v in skin], 0.6 * ease(0.34, 0.12, around(p)[1]) * (p[:, 2] > 0))

        look = c.stuff(None, 0.16, coat=0.9, sss=0.06, deep=0.05)
        leafy = c.stuff((0.17, 0.34, 0.06), 0.45, second=(0.11, 0.25, 0.04), scale=5, bump=0.12)
        with c.moved((0, 0, 1.0), (8, 7, 0)):
            c.lathe(_PEPPER, look, shape, paint, 200, 110)
            c.lathe([(0, 0.94), (0.15, 0.92), (0.26, 0.83), (0.36, 0.76), (0.34, 0.72)], leafy, lambda p:
                    p * (1 + 0.12 * np.cos(5 * around(p)[0]))[:, None] ** (1, 1, 0), None, 60, 24)  # fmt: skip
            c.tube([(0, 0, 0.82), (0.02, 0, 1.1), (0.10, 0, 1.32), (0.24, 0, 1.48)], [0.19, 0.11, 0.10, 0.13], leafy,
                   None, 30, 24, lambda t: 1 + 0.10 * np.cos(5 * t))  # fmt: skip

    return build


def chili(c: Craft) -> None:
    leafy = c.stuff((0.15, 0.30, 0.05), 0.45, second=(0.09, 0.21, 0.03), scale=5, bump=0.1)
    for skin, light, where in (
        ((0.50, 0.008, 0.008), (0.66, 0.03, 0.012), {"at": (0, -0.25, 0.45), "turn": (0, 6, -16)}),
        (
            (0.46, 0.008, 0.008),
            (0.62, 0.04, 0.012),
            {"at": (0.35, 0.6, 0.75), "turn": (14, -24, 24), "size": 0.9},
        ),
    ):

        def paint(p: Points, skin: Colour = skin, light: Colour = light) -> Points:
            return blend(skin, light, 0.5 + 0.5 * ripple(p, 1.4, 2))

        with c.moved(**where):
            line = [
                (-1.25, 0, 0.10),
                (-0.9, 0, 0.12),
                (-0.2, 0, 0.0),
                (0.6, 0, 0.04),
                (1.2, 0, 0.34),
                (1.55, 0, 0.86),
            ]
            c.tube(line, [0.20, 0.31, 0.30, 0.24, 0.13, 0.012], c.stuff(None, 0.14, coat=1.0), paint, 36, 80,
                   lambda t: 1 + 0.05 * np.cos(3 * t + 0.5))  # fmt: skip
            c.tube([(-1.12, 0, 0.11), (-1.3, 0, 0.11), (-1.42, 0, 0.12)], [0.29, 0.25, 0.1], leafy, None, 30, 16,
                   lambda t: 1 + 0.07 * np.cos(6 * t))  # fmt: skip
            c.tube([(-1.36, 0, 0.12), (-1.7, 0, 0.2), (-2.0, 0, 0.48)], [0.09, 0.06, 0.075], leafy)


def cucumber(c: Craft) -> None:
    def paint(p: Points) -> Points:
        a = np.arctan2(p[:, 2], p[:, 1])
        stripe = ripple(np.stack([5 * np.cos(a), 5 * np.sin(a), 0.35 * p[:, 0]], 1), 1.8, 3)
        tone = blend((0.022, 0.085, 0.015), (0.085, 0.22, 0.03), ease(-0.2, 1.6, stripe))
        return blend(tone, (0.30, 0.40, 0.12), 0.6 * ease(1.0, 1.9, p[:, 0]) * ease(-0.2, 1.0, stripe))

    wart = lambda t: 1 + 0.03 * np.cos(9 * t)  # noqa: E731
    skin = c.stuff(None, 0.32, coat=0.3, bump=0.35, grain=9, cells=True)
    with c.moved((-0.1, 0.55, 0.46), (0, 0, 8)):
        line = [(-1.95, 0, 0), (-1.75, 0, 0), (-0.6, 0, 0.03), (0.7, 0, 0.02), (1.85, 0, 0.0), (2.05, 0, 0)]
        c.tube(line, [0.16, 0.34, 0.45, 0.46, 0.36, 0.2], skin, paint, 54, 90, wart)
        c.tube([(-1.95, 0, 0), (-2.15, 0, 0.08), (-2.3, 0, 0.12)], [0.09, 0.06, 0.07], c.leafy())

    def cut(p: Points) -> Points:
        a, r = around(p)
        seed = ease(0.25, 0.5, np.abs(np.sin(10.5 * a))) * ease(0.2, 0.3, r) * ease(0.60, 0.5, r)
        tone = blend((0.66, 0.74, 0.40), (0.76, 0.80, 0.56), ease(0.45, 0.75, r) + 0.15 * ripple(p, 7, 2))
        tone = blend(tone, (0.80, 0.80, 0.56), 0.75 * seed)
        tone = blend(
            tone, (0.50, 0.62, 0.26), 0.5 * ease(0.12, 0.0, np.abs(np.cos(1.5 * a + 0.3)) * r) * (r < 0.62)
        )
        tone = blend(tone, (0.40, 0.56, 0.15), ease(0.86, 0.94, r))
        return blend(tone, (0.03, 0.11, 0.02), np.maximum(ease(0.95, 0.975, r), np.abs(p[:, 2]) < 0.06))

    coin = [(0, 0.085), (0.5, 0.085), (0.97, 0.08), (1, 0.05), (1, -0.05), (0.97, -0.08), (0, -0.085)]
    look = c.stuff(None, 0.25, coat=0.4, sss=0.15, deep=0.05)
    for k, (x, y, lean) in enumerate(((-0.75, -0.35, 52), (-0.12, -0.5, 40), (0.6, -0.62, 24))):
        where = {
            "at": (x, y, 0.08 + 0.36 * math.sin(math.radians(lean))),
            "turn": (lean, 0, 20 - 12 * k),
            "size": 0.47,
        }
        c.lathe(coin, look, None, cut, 110, 90, **where)


def wrapped(
    c: Craft, look: Any, paint: Any, turn: float, wide: float, reach: tuple[float, float], r: tuple[float, float],
    ruffle: float, seed: int, droop: float = 0.12,
) -> None:  # fmt: skip
    """A leaf of a head: on a ball from the angle `reach[0]` above its foot to `reach[1]`, from radius r[0] to r[1]."""
    u, v = np.meshgrid(np.linspace(-1, 1, 41), np.linspace(0, 1, 36), indexing="ij")
    phi = reach[0] + (reach[1] - reach[0]) * v * (1 - droop * np.abs(u) ** 3)
    half = wide * (0.45 + 0.55 * np.sin(np.pi * np.clip(0.08 + 0.5 * v, 0, 1))) / np.clip(np.sin(phi), 0.5, 1)
    flat = np.stack([3.2 * u, 2.0 * v], -1).reshape(-1, 2) + 7 * seed
    edge = np.maximum(np.abs(u) ** 3, ease(0.7, 1, v))
    wave = (ripple(flat, 2.4, seed) * 0.5 + ripple(flat, 5.0, seed + 1) * 0.6).reshape(u.shape)
    rib = np.exp(-((u / (0.16 - 0.09 * v)) ** 2)) * (1 - v)
    out = r[0] + (r[1] - r[0]) * v**2.2 + 0.03 * rib + ruffle * wave * edge
    a = turn + half * u
    rise = -np.cos(phi) + 0.6 * ruffle * wave * edge
    p = np.stack([out * np.sin(phi) * np.cos(a), out * np.sin(phi) * np.sin(a), out * rise], -1)
    flat_u, flat_v = u.ravel(), v.ravel()
    c.grid(p, look, lambda q: paint(q, flat_u, flat_v))


def _veined(leaf: Colour, dark: Colour, vein: Colour, much: float) -> Any:
    """Paint of a leaf with ribs."""

    def paint(p: Points, u: Points, v: Points) -> Points:
        rib = ease(0.13 - 0.08 * v, 0.03, np.abs(u))
        side = ease(0.16, 0.03, np.abs((5.5 * v - 3.2 * np.abs(u) ** 0.8) % 1 - 0.5) / (0.6 + np.abs(u)))
        net = ease(1.0, 1.8, ripple(np.stack([9 * u, 9 * v], 1), 3.0, 3))
        tone = blend(leaf, dark, 0.5 + 0.4 * ripple(p, 2.2, 4))
        tone = blend(tone, vein, much * np.clip(0.8 * side * (1 - 0.4 * np.abs(u)) + 0.35 * net, 0, 1))
        return blend(tone, vein, np.clip(rib + 0.75 * ease(0.35, 0.0, v), 0, 1))

    return paint


def cabbage(c: Craft) -> None:
    look = c.stuff(None, 0.42, sss=0.1, deep=0.05, bump=0.12, grain=9)
    inner = _veined((0.46, 0.60, 0.24), (0.36, 0.52, 0.17), (0.70, 0.76, 0.48), 0.55)
    outer = _veined((0.22, 0.42, 0.13), (0.14, 0.32, 0.08), (0.58, 0.68, 0.38), 0.7)
    with c.moved((0, 0, 1.0), (14, -4, 0)):
        c.ball(c.stuff((0.42, 0.56, 0.2), 0.5), fine=30, size=0.93)
        for k, (turn, reach) in enumerate(((2.2, 3.3), (0.3, 3.5), (-1.9, 3.3), (4.2, 2.6), (-0.9, 2.5))):
            wrapped(
                c, look, inner, turn, 1.35, (0.25, reach), (0.96 + 0.012 * k, 0.985 + 0.016 * k), 0.012, k
            )
        for k in range(7):
            turn = k * GOLDEN + 0.9
            flare = 1.15 + 0.28 * (k / 6)
            wrapped(c, look, outer, turn, 1.0, (0.2, 1.95 - 0.05 * k), (1.02 + 0.01 * k, flare), 0.06, k + 5)


def lettuce(c: Craft) -> None:
    look = c.stuff(None, 0.4, sss=0.15, deep=0.05, bump=0.2, grain=7, coat=0.1)
    inner = _veined((0.40, 0.58, 0.11), (0.28, 0.48, 0.06), (0.62, 0.72, 0.32), 0.3)
    outer = _veined((0.20, 0.45, 0.045), (0.11, 0.33, 0.02), (0.55, 0.68, 0.30), 0.3)
    with c.moved((0, 0, 0.95), (16, 0, 0)):
        c.ball(c.stuff((0.42, 0.58, 0.14), 0.5), fine=30, size=0.80)
        for k, (turn, reach) in enumerate(
            ((2.2, 3.2), (0.3, 3.3), (-1.9, 3.1), (4.2, 2.6), (-0.9, 2.5), (1.4, 2.4), (3.2, 2.3))
        ):
            wrapped(
                c, look, inner, turn, 1.15, (0.25, reach), (0.82 + 0.02 * k, 0.88 + 0.035 * k), 0.06, k, 0.08
            )
        for k in range(13):
            t = k / 12
            reach = (0.2, 2.15 - 0.62 * t + c.jitter(0.06))
            wrapped(
                c,
                look,
                outer,
                k * GOLDEN,
                0.78,
                reach,
                (0.95 + 0.04 * t, 1.15 + 0.42 * t),
                0.085 + 0.05 * t,
                k + 7,
                0.1,
            )


def peas(c: Craft) -> None:
    green, light = (0.16, 0.40, 0.035), (0.30, 0.52, 0.08)

    def paint(p: Points) -> Points:
        return blend(green, light, 0.4 + 0.5 * ripple(p, 2.5, 2))

    skin = c.stuff(None, 0.35, coat=0.25, sss=0.12, bump=0.06)
    u, v = np.meshgrid(np.linspace(-1, 1, 70), np.linspace(0, np.pi, 25), indexing="ij")
    half = 0.40 * (1 - np.abs(u) ** 3.2) ** 0.55 + 0.004

    def pod(closed: float, **where: Any) -> None:
        """Half a shell, or with `closed` 1 a whole one."""
        bow = 0.30 * u**2
        a = np.pi + v if closed < 0.5 else np.pi / 2 + 2 * v
        wide = 1.0 if closed < 0.5 else 0.6
        beads_ = 1 + 0.05 * np.cos(u * 22) * (1 - u**4) * closed
        for shell in (1.0, 0.93) if closed < 0.5 else (1.0,):
            p = np.stack(
                [1.9 * u, wide * shell * half * np.cos(a) * beads_, shell * half * np.sin(a) + bow], -1
            )
            c.grid(p, skin, paint, **where)
        leafy = c.leafy((0.16, 0.36, 0.05))
        with c.moved(**where):
            c.tube([(-1.86, 0, 0.28), (-2.1, 0, 0.40), (-2.35, 0, 0.62)], [0.06, 0.045, 0.06], leafy)
            c.tube([(1.86, 0, 0.28), (2.08, 0, 0.42)], [0.04, 0.012], leafy, fine=8)
            for k in range(4):
                c.leaf(leafy, 0.42, 0.2, 0.6, 0.2, at=(-1.95, 0, 0.34), turn=(40, 0, 90 * k + 30))

    pod(1.0, at=(0.1, 0.75, 0.62), turn=(0, 6, 12))
    pod(0.0, at=(0, -0.15, 0.42), turn=(38, 0, -6))
    round_ = c.stuff((0.22, 0.46, 0.05), 0.3, second=(0.32, 0.55, 0.09), scale=2, coat=0.4, sss=0.15)
    spots = [(x, -0.15 - 0.04 - 0.02 * x, 0.47 + 0.30 * (x / 1.9) ** 2) for x in np.linspace(-1.3, 1.3, 7)]
    sizes = [0.30 - 0.055 * abs(k - 3) ** 1.1 / 1.6 for k in range(7)]
    beads(c, spots, sizes, round_, fine=24)
    beads(
        c, [(0.9, -0.95, 0.26), (1.45, -0.72, 0.24), (0.3, -1.05, 0.25)], (0.26, 0.24, 0.25), round_, fine=24
    )


BUILDERS: dict[str, Builder] = {
    "green-pepper": bell_pepper((0.055, 0.20, 0.015), (0.12, 0.30, 0.03)),
    "red-pepper": bell_pepper((0.46, 0.010, 0.010), (0.60, 0.04, 0.015)),
    "yellow-pepper": bell_pepper((0.80, 0.44, 0.008), (0.86, 0.56, 0.03)),
    "chili": chili,
    "cucumber": cucumber,
    "lettuce": lettuce,
    "cabbage": cabbage,
    "peas": peas,
}
"""Key -> who builds it."""

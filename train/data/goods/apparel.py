"""Clothes as a shop shows them, as if somebody unseen wore them, built and rendered for `cooked.py`."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple
from data.goods.sewing import Cloth, Folds, Pattern, buttons, cloth, creases, mirrored, rounded

SLEEVE = [(1.12, 0.33), (1.12, 0.33), (0.82, 0.17), (0.82, 0.17)]
LONG = [(0.86, 0.50), (1.06, -0.64), (1.06, -0.64), (0.80, -0.69), (0.80, -0.69), (0.70, -0.05)]


def hanging(seed: int, amount: float = 0.06, pull: float = 0.05) -> Folds:
    """Folds that fall from the shoulders and pull at the arms."""

    def folds(p: Points) -> Points:
        x, z = np.abs(p[:, 0]), p[:, 1]
        body = 1 - ease(0.52, 0.66, x)
        fall = creases(p, (2.2, 0.45), seed, 1.6) * ease(0.75, -0.7, z) * body
        turned = np.stack([x + 0.9 * z, z - 0.9 * x], 1)
        arm = creases(turned, (0.7, 2.6), seed + 5, 1.8) * ease(0.40, 0.62, x)
        side = creases(np.stack([x - 0.6 * z, z + 0.6 * x], 1), (3.0, 0.8), seed + 9, 2.0)
        side = side * np.exp(-(((x - 0.42) / 0.2) ** 2) - ((z - 0.32) / 0.3) ** 2)
        return amount * fall + pull * (arm + side)

    return folds


def worn(
    c: Craft, half: Any, dip: Any, look: Any, folds: Folds, deep: float = 0.30, inner: Any = None, low: float = -1.5,
    paint: Any = None, open_front: bool = False,
) -> tuple[Cloth, Cloth]:  # fmt: skip
    """A garment's front and back: half its outline from the neck at the back on, and how the neck dips in front."""
    whole = rounded(mirrored(half))
    hem, neck = half[-1][1], half[1]
    wide = max(x for x, z in half if z < hem + 0.1)
    more = [
        whole,
        np.array([(-wide, hem + 0.1), (wide, hem + 0.1), (1.05 * wide, low), (-1.05 * wide, low)]),
        np.array([(-neck[0], 0.8), (neck[0], 0.8), (neck[0], 1.4), (-neck[0], 1.4)]),
    ]
    tips = list(dict.fromkeys(q for q in half if q[0] > 0.74 and half.count(q) == 2))
    if len(tips) >= 2:
        a, b = np.array(tips[0]), np.array(tips[1])
        way = np.array((b - a)[::-1]) * (1, -1)
        way = 0.35 * way / np.linalg.norm(way) * (1 if way[1] < 0 else -1)
        tip = np.array([a - 0.1 * way, b - 0.1 * way, b + way, a + way])
        more += [tip, tip * (-1, 1)]
    pattern = Pattern(more, deep)
    front, back = Cloth(c, pattern, folds), Cloth(c, pattern, None, 1)
    if not open_front:
        front.panel(rounded(mirrored([*dip, *half[1:]])), look, paint, thick=0.02)
    back.panel(whole, inner or look, paint, thick=0.02)
    return front, back


def t_shirt(c: Craft) -> None:
    white = cloth(c, (0.72, 0.72, 0.71), bump=0.06)
    half = [(0, 0.93), (0.27, 0.98), (0.27, 0.98), (0.64, 0.86), *SLEEVE, (0.60, 0.34), (0.57, -0.3), (0.585, -1.0),
            (0.585, -1.0), (0.3, -1.02), (0, -1.03)]  # fmt: skip
    dip = [(0, 0.72), (0.14, 0.765), (0.235, 0.88)]
    front, back = worn(c, half, dip, white, hanging(3))
    neck = [
        (-0.27, 0.985),
        (-0.235, 0.87),
        (-0.14, 0.755),
        (0, 0.71),
        (0.14, 0.755),
        (0.235, 0.87),
        (0.27, 0.985),
    ]
    rib = cloth(c, (0.66, 0.66, 0.65))
    front.band(neck, 0.065, rib, 0.0)
    back.band([(-0.27, 0.985), (-0.15, 0.95), (0, 0.935), (0.15, 0.95), (0.27, 0.985)], 0.06, rib)
    thread = cloth(c, (0.50, 0.50, 0.50))
    for s in (1, -1):
        front.seam([(s * 0.61, 0.87), (s * 0.56, 0.62), (s * 0.585, 0.36)], thread, 0.005)
        front.seam([(s * 1.085, 0.372), (s * 0.81, 0.225)], thread, 0.005, 0.002)
    front.seam([(-0.58, -0.95), (0, -0.98), (0.58, -0.95)], thread, 0.005, 0.002)


def sweater(c: Craft) -> None:
    wool = (0.40, 0.055, 0.06)

    def knit(p: Points) -> Points:
        x, z = np.abs(p[:, 0]), p[:, 1]
        tilt = np.where(x > 0.62, x + 0.22 * z, x)
        rope = np.zeros(len(p))
        for middle in (0.0, 0.27):
            near = np.exp(-(((tilt - middle) / 0.075) ** 4))
            twist = np.cos(2 * np.pi * (p[:, 0] - np.sign(p[:, 0]) * middle) / 0.075 + 3.2 * np.sin(10 * z))
            rope = np.maximum(rope, near * (0.6 + 0.4 * twist))
        rows = 0.5 + 0.5 * np.cos(2 * np.pi * tilt / 0.042)
        return hanging(7, 0.035, 0.05)(p) + 0.035 * rope + 0.014 * rows

    half = [(0, 0.93), (0.25, 0.98), (0.25, 0.98), (0.66, 0.84), *LONG, (0.62, 0.3), (0.60, -0.3), (0.57, -0.93),
            (0.57, -0.93), (0.3, -0.95), (0, -0.96)]  # fmt: skip
    dip = [(0, 0.74), (0.14, 0.78), (0.22, 0.88)]
    look, rib = (
        c.stuff(wool, 0.95, bump=0.3, grain=60, sheen=0.1),
        c.stuff((0.36, 0.045, 0.05), 0.95, sheen=0.1),
    )
    front, back = worn(c, half, dip, look, knit, 0.32)
    line = [
        (-0.25, 0.985),
        (-0.22, 0.87),
        (-0.14, 0.77),
        (0, 0.73),
        (0.14, 0.77),
        (0.22, 0.87),
        (0.25, 0.985),
    ]
    for k, off in enumerate((0.0, 0.03, 0.052)):
        front.band(np.array(line) * (1, 1) + (0, 0.03 * k - 0.01), 0.05, rib, off - 0.01)
    back.band([(-0.25, 0.985), (0, 0.95), (0.25, 0.985)], 0.1, rib)
    hem = rounded([(-0.57, -0.80), (0, -0.83), (0.57, -0.80), (0.57, -0.80), (0.55, -1.0), (0.55, -1.0), (0, -1.03),
                   (-0.55, -1.0), (-0.55, -1.0), (-0.57, -0.80)])  # fmt: skip

    def ribbed(p: Points) -> Points:
        return -0.05 + 0.02 * np.cos(2 * np.pi * p[:, 0] / 0.05)

    Cloth(c, front.pattern, ribbed, off=0.01).panel(hem, rib, thick=0.02)
    for s in (1, -1):
        cuff = rounded(np.array([(1.02, -0.50), (1.02, -0.50), (1.03, -0.72), (1.03, -0.72), (0.83, -0.76),
                                 (0.83, -0.76), (0.79, -0.55), (0.79, -0.55)]) * (s, 1))  # fmt: skip
        Cloth(c, front.pattern, ribbed, off=0.0).panel(cuff, rib, thick=0.02)


def dress(c: Craft) -> None:
    red = cloth(c, (0.50, 0.012, 0.03), rough=0.75, bump=0.05)

    def folds(p: Points) -> Points:
        x, z = p.T
        fan = x / (0.30 + 0.55 * np.clip(0.25 - z, 0, 2))
        flare = 0.085 * (0.5 + 0.5 * np.cos(21 * fan + 1.5 * np.sin(4 * fan))) * ease(0.2, -1.2, z)
        return flare + 0.018 * creases(p, (3.0, 2.0), 4, 2.0) * ease(0.0, 0.4, z)

    wave = [(0.9 - 0.075 * k, -1.305 - 0.025 * (k % 2) - 0.006 * k) for k in range(1, 12)]
    half = [(0, 0.80), (0.20, 0.86), (0.29, 1.0), (0.29, 1.0), (0.42, 1.0), (0.42, 1.0), (0.45, 0.72), (0.55, 0.48),
            (0.46, 0.16), (0.42, 0.05), (0.56, -0.4), (0.90, -1.28), (0.90, -1.28), *wave, (0, -1.39)]  # fmt: skip
    pattern = Pattern(
        [rounded(mirrored(half)), np.array([(-0.9, -1.2), (0.9, -1.2), (1.0, -1.9), (-1.0, -1.9)])], 0.3
    )
    front, back = Cloth(c, pattern, folds), Cloth(c, pattern, None, 1)
    dip = [(0, 0.55), (0.13, 0.66), (0.23, 0.80)]
    front.panel(rounded(mirrored([*dip, *half[2:]])), red, thick=0.015)
    back.panel(rounded(mirrored(half)), cloth(c, (0.30, 0.008, 0.02)), thick=0.015)
    front.band([(-0.43, 0.07), (0, 0.05), (0.43, 0.07)], 0.09, cloth(c, (0.36, 0.006, 0.02)), 0.0)
    edge = cloth(c, (0.42, 0.01, 0.025))
    front.seam(
        [(-0.29, 1.0), (-0.23, 0.8), (-0.13, 0.66), (0, 0.55), (0.13, 0.66), (0.23, 0.8), (0.29, 1.0)],
        edge,
        0.012,
    )
    for s in (1, -1):
        front.seam([(s * 0.44, 0.95), (s * 0.47, 0.7), (s * 0.54, 0.5)], edge, 0.01)
        front.seam([(s * 0.2, 0.09), (s * 0.21, 0.3), (s * 0.26, 0.44)], edge, 0.005)


def denim(p: Points) -> Points:
    """Blue, paler where it is worn."""
    x, z = np.abs(p[:, 0]), p[:, 2]
    pale = np.exp(-(((x - 0.27) / 0.12) ** 2)) * (
        0.8 * np.exp(-(((z - 0.25) / 0.35) ** 2)) + 0.55 * np.exp(-(((z + 0.4) / 0.28) ** 2))
    )
    lines = 0.25 * creases(p[:, [0, 2]], (1.6, 4.5), 6, 3) * np.exp(-(((z - 0.55) / 0.14) ** 2))
    return blend((0.012, 0.030, 0.085), (0.15, 0.24, 0.38), pale + lines + 0.10 * ripple(p, 6, 1))


def jeans(c: Craft) -> None:
    def folds(p: Points) -> Points:
        x, z = np.abs(p[:, 0]), p[:, 1]
        turned = np.stack([x + 0.35 * z, z - 0.35 * x], 1)
        knee = creases(turned, (0.9, 4.0), 2, 2) * np.exp(-(((z + 0.35) / 0.22) ** 2))
        low = creases(p, (0.8, 3.6), 8, 1.6) * ease(-0.95, -1.25, z)
        crotch = creases(np.stack([x - z, x + z], 1), (3.2, 0.9), 5, 2) * np.exp(
            -(((z - 0.52) / 0.2) ** 2) - ((x - 0.16) / 0.2) ** 2
        )
        return 0.035 * knee + 0.05 * low + 0.035 * crotch

    half = [(0, 1.16), (0.40, 1.2), (0.40, 1.2), (0.46, 0.8), (0.50, 0.5), (0.47, -0.3), (0.46, -1.2), (0.46, -1.2),
            (0.13, -1.22), (0.13, -1.22), (0.085, -0.4), (0.045, 0.36), (0, 0.45)]  # fmt: skip
    outline = rounded(mirrored(half))
    more = [
        np.array([(s * 0.12, -1.1), (s * 0.47, -1.1), (s * 0.47, -1.6), (s * 0.12, -1.6)]) for s in (1, -1)
    ]
    pattern = Pattern([outline, *more, np.array([(-0.4, 1.1), (0.4, 1.1), (0.4, 1.6), (-0.4, 1.6)])], 0.24)
    look = c.stuff(None, 0.85, bump=0.15, grain=160, sheen=0.03)
    front, back = Cloth(c, pattern, folds), Cloth(c, pattern, None, 1)
    front.panel(rounded(mirrored([(0, 1.10), *half[1:]])), look, denim, thick=0.02)
    back.panel(outline, look, denim, thick=0.02)
    thread, dark = c.stuff((0.50, 0.24, 0.05), 0.7), c.stuff((0.02, 0.045, 0.11), 0.9)
    front.band([(-0.40, 1.15), (0, 1.055), (0.40, 1.15)], 0.095, dark, 0.004)
    for z in (0.04, -0.04):
        front.stitches([(-0.40, 1.15 + z), (0, 1.055 + z), (0.40, 1.15 + z)], thread, 0.03, 0.007)
    back.band([(-0.40, 1.19), (0, 1.15), (0.40, 1.19)], 0.09, dark)
    fly = [(0.0, 1.0), (0.0, 0.5)]
    front.seam(fly, dark, 0.008)
    front.stitches([(0.09, 1.0), (0.09, 0.68), (0.02, 0.53)], thread, r=0.008)
    for s in (1, -1):
        pocket = [(s * 0.19, 1.03), (s * 0.23, 0.90), (s * 0.33, 0.84), (s * 0.445, 0.83)]
        front.seam(pocket, dark, 0.011)
        front.stitches(np.array(pocket) - (0, 0.025), thread, r=0.008)
        front.stitches([(s * 0.15, -1.17), (s * 0.45, -1.16)], thread, r=0.008)
        front.seam([(s * 0.465, 0.8), (s * 0.485, 0.4), (s * 0.455, -0.3), (s * 0.445, -1.2)], dark, 0.006)
        for x, z in ((0.24, 1.13), (0.36, 1.16)):
            front.band([(s * x, z + 0.04), (s * x, z - 0.09)], 0.035, dark, 0.02)
        for p in front.lifted(np.array([(s * 0.20, 1.01), (s * 0.43, 0.845)]), 0.008):
            c.ball(c.metal((0.6, 0.35, 0.15)), fine=12, at=tuple(p), size=0.014)
    buttons(c, front, [(0.0, 1.06)], c.metal((0.6, 0.4, 0.2)), 0.036)


def skirt(c: Craft) -> None:
    def folds(p: Points) -> Points:
        fan = p[:, 0] / (0.42 + 0.28 * np.clip(0.7 - p[:, 1], 0, 2))
        saw = (5.5 * fan + 0.5) % 1
        return 0.10 * np.abs(saw - 0.5) * 2 * ease(0.75, 0.2, p[:, 1]) + 0.01 * creases(p, (2, 2), 3)

    wave = [(0.9 - 0.075 * k, -0.61 - 0.02 * (k % 2)) for k in range(1, 12)]
    half = [(0, 0.72), (0.40, 0.76), (0.40, 0.76), (0.52, 0.4), (0.94, -0.6), (0.94, -0.6), *wave, (0, -0.66)]
    outline = rounded(mirrored(half))
    pattern = Pattern([outline, np.array([(-0.9, -0.5), (0.9, -0.5), (1.1, -1.2), (-1.1, -1.2)]),
                       np.array([(-0.4, 0.6), (0.4, 0.6), (0.4, 1.1), (-0.4, 1.1)])], 0.3)  # fmt: skip
    blue = cloth(c, (0.045, 0.075, 0.20), bump=0.06)
    front, back = Cloth(c, pattern, folds), Cloth(c, pattern, None, 1)
    front.panel(rounded(mirrored([(0, 0.66), *half[1:]])), blue, thick=0.015)
    back.panel(outline, blue, thick=0.015)
    front.band([(-0.41, 0.70), (0, 0.62), (0.41, 0.70)], 0.12, cloth(c, (0.03, 0.05, 0.14)))
    buttons(c, front, [(0.0, 0.62)], c.metal(), 0.03)


BUILDERS: dict[str, Builder] = {
    "tee": t_shirt, "sweater": sweater, "red-dress": dress, "blue-jeans": jeans, "skirt": skirt,
}  # fmt: skip
LOOK = {"tee": 6.0, "sweater": 6.0, "red-dress": 6.0, "blue-jeans": 7.0, "skirt": 7.0}

"""Trees of thousands of leaves, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import Builder, Craft, Points, blend, ripple, spline


def foliage(c: Craft, spots: Points, ways: Points, long: float, wide: float, look: Any, dark: Points, light: Points,
    shade: Points) -> None:  # fmt: skip
    """Leaves at `spots` that point along `ways`; `shade` 0 (dark) .. 1 (light) of each."""
    rng = np.random.default_rng(len(spots))
    ways = ways / np.linalg.norm(ways, axis=1)[:, None]
    side = np.cross(ways, rng.normal(size=ways.shape))
    side /= np.linalg.norm(side, axis=1)[:, None]
    size = rng.uniform(0.7, 1.25, len(spots))[:, None]
    rows = []
    for u, w in ((0.0, 0.15), (0.45, 1.0), (1.0, 0.05)):
        middle = spots + ways * long * size * u
        rows.append(np.stack([middle - side * wide / 2 * w * size, middle + side * wide / 2 * w * size], 1))
    p = np.stack(rows, 1)
    tones = np.repeat(blend(dark, light, shade + 0.18 * rng.normal(size=len(spots))), 6, axis=0)
    c.grid(p, look, lambda _: tones)


def tree_bark(c: Craft) -> Any:
    return c.stuff(
        (0.16, 0.105, 0.065),
        0.95,
        second=(0.075, 0.05, 0.033),
        scale=3,
        stretch=(3, 3, 0.6),
        bump=1.0,
        grain=9,
    )


def branches(c: Craft, bark: Any, foot: float, count: int, reach: float, up: float, r: float) -> None:
    for k in range(count):
        a = 2 * math.pi * k / count + c.jitter(0.3)
        x, y, far = math.cos(a), math.sin(a), reach * c.rng.uniform(0.7, 1.05)
        rise = up * c.rng.uniform(0.75, 1.1)
        c.tube([(0.05 * x, 0.05 * y, foot), (0.3 * far * x, 0.3 * far * y, foot + 0.45 * rise), (0.65 * far * x,
            0.65 * far * y, foot + 0.75 * rise),
            (far * x, far * y, foot + rise)], [r, 0.7 * r, 0.45 * r, 0.12 * r], bark, sides=9)  # fmt: skip


def willow(c: Craft) -> None:
    bark, rng = tree_bark(c), np.random.default_rng(4)
    c.tube(
        [(0.05, 0, -0.05), (0, 0, 0.4), (-0.06, 0, 1.1), (0.04, 0, 1.9)],
        [0.42, 0.28, 0.24, 0.2],
        bark,
        sides=20,
    )
    branches(c, bark, 1.5, 11, 1.1, 1.5, 0.15)
    spots, ways, shade, stems = [], [], [], []
    for k in range(620):
        a, d = k * 2.39996, math.sqrt((k + 0.5) / 620)
        crown = 3.3 - 1.15 * d**2.2 + rng.normal() * 0.10
        x, y = math.cos(a), math.sin(a)
        start, out = 1.35 * d, 0.22 + 0.42 * d * rng.uniform(0.6, 1.2)
        drop = rng.uniform(0.55, 1.0) * (crown - 0.22) if d > 0.55 else rng.uniform(0.3, 0.8)
        line = spline([(start * x, start * y, crown - 0.15), ((start + 0.5 * out) * x, (start + 0.5 * out) * y,
            crown + 0.02),
            ((start + out) * x, (start + out) * y, crown - 0.3 * drop), ((start + 1.08 * out) * x,
            (start + 1.08 * out) * y, crown - 0.65 * drop),
            ((start + 1.06 * out) * x, (start + 1.06 * out) * y, crown - drop)], 46)  # fmt: skip
        line[:, :2] += 0.03 * np.stack([np.sin(5 * line[:, 2] + k), np.cos(4 * line[:, 2] + 2 * k)], 1)
        stems.append(line)
        along = np.gradient(line, axis=0)
        along /= np.linalg.norm(along, axis=1)[:, None]
        for _ in range(2):
            spots.append(line + 0.02 * rng.normal(size=line.shape))
            ways.append(along + 0.55 * rng.normal(size=line.shape) + (0, 0, -0.25))
            shade.append(0.25 + 0.45 * d + 0.25 * rng.random() - 0.25 * np.linspace(0, 1, 46) ** 2)
    leaf = c.stuff(None, 0.55, sss=0.1, deep=0.03, sheen=0.1)
    foliage(c, np.concatenate(spots), np.concatenate(ways), 0.13, 0.03, leaf, np.array((0.06, 0.13, 0.015)),
        np.array((0.34, 0.46, 0.09)),
        np.concatenate(shade))  # fmt: skip
    twig = np.stack(stems)[:, ::3, None] + np.array(((-0.004, 0, 0), (0.004, 0, 0)))
    c.grid(twig, c.stuff((0.25, 0.24, 0.07), 0.8))


def oak(c: Craft) -> None:
    bark, rng = tree_bark(c), np.random.default_rng(7)
    for k in range(7):
        a = 2 * math.pi * k / 7 + 0.3
        c.tube([(0.1 * math.cos(a), 0.1 * math.sin(a), 0.55), (0.28 * math.cos(a), 0.28 * math.sin(a), 0.16),
            (0.62 * math.cos(a), 0.62 * math.sin(a),
            -0.03)], [0.18, 0.14, 0.05], bark, sides=10)  # fmt: skip
    c.tube(
        [(0, 0, -0.05), (0.02, 0, 0.5), (-0.04, 0, 1.2), (0.02, 0, 2.0)],
        [0.38, 0.27, 0.25, 0.2],
        bark,
        sides=22,
    )
    branches(c, bark, 1.15, 8, 1.75, 1.25, 0.18)
    branches(c, bark, 1.6, 6, 1.0, 1.6, 0.15)
    lumps = []
    for k in range(46):
        z = 1 - 1.62 * (k + 0.5) / 46
        r, a = math.sqrt(max(1 - z * z, 0)), k * 2.39996
        x, y, up = 0.13 * rng.normal(size=3)
        lumps.append(
            (
                (1.62 * r * math.cos(a) + x, 1.35 * r * math.sin(a) + y, 2.6 + 1.15 * z + up),
                rng.uniform(0.36, 0.68),
            )
        )
    spots, ways, shade = [], [], []
    for middle, size in lumps:
        n = int(2300 * size**2)
        way = rng.normal(size=(n, 3))
        way /= np.linalg.norm(way, axis=1)[:, None]
        p = np.array(middle) + way * size * (0.72 + 0.33 * rng.random(n))[:, None] * (1.05, 1.05, 0.82)
        spots.append(p)
        ways.append(way + 0.8 * rng.normal(size=(n, 3)) + (0, 0, -0.25))
        shade.append(0.35 + 0.40 * way[:, 2] + 0.12 * ripple(p, 2.0, 3))
    leaf = c.stuff(None, 0.55, sss=0.1, deep=0.03)
    foliage(c, np.concatenate(spots), np.concatenate(ways), 0.13, 0.085, leaf, np.array((0.018, 0.055, 0.008)),
        np.array((0.17, 0.29, 0.04)),
        np.concatenate(shade))  # fmt: skip


BUILDERS: dict[str, Builder] = {"willow": willow, "oak": oak}

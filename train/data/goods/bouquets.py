"""Flowers in bouquets and vases, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from data.goods.craft import GOLDEN, Builder, Colour, Craft, Points, ease
from data.goods.flowers import CREAM, PINK, daisy_head, rose_head, stem, sunflower_head, tulip_head
from mathutils import Vector

Head = Callable[[Craft], None]


def _dome(
    c: Craft, heads: list[Head], size: float, low: float, wide: float, tall: float, foot: float
) -> None:
    """Flowers whose stems meet at (0, 0, foot), their heads on a dome."""
    count = len(heads)
    for k, head in enumerate(heads):
        t = math.sqrt((k + 0.35) / count)
        a = k * GOLDEN + 0.6
        x, y = wide * t * math.cos(a), 0.8 * wide * t * math.sin(a)
        top = Vector((x, y, low + tall * (1 - 0.75 * t**2)))
        way = (top - Vector((0, 0, foot))).normalized() + Vector((0, -0.35, 0.1))
        stem(c, [(-0.12 * x, -0.12 * y, foot - 0.5), (0.1 * x, 0.1 * y, foot), tuple(top)], 0.03)
        turn = way.to_track_quat("Z", "Y").to_euler()
        with c.moved(tuple(top), tuple(math.degrees(v) for v in turn), size * c.rng.uniform(0.9, 1.08)):
            head(c)


def _greens(c: Craft, count: int, low: float, wide: float) -> None:
    looks = [c.leafy((0.06, 0.19, 0.04), (0.04, 0.13, 0.03)), c.leafy((0.16, 0.27, 0.13), (0.11, 0.2, 0.09))]
    for k in range(count):
        a = k * GOLDEN
        at = (0.5 * wide * math.cos(a), 0.4 * wide * math.sin(a), low + c.jitter(0.15))
        c.leaf(
            looks[k % 2],
            0.95,
            0.36,
            -0.5,
            0.3,
            wave=0.1,
            at=at,
            turn=(35 + c.jitter(20), 0, math.degrees(a) - 90 + c.jitter(20)),
        )


def _wrap(c: Craft, colour: Colour, ribbon: Colour) -> None:
    """Paper about the stems, tied."""

    def crease(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        up = ease(0.9, 1.9, p[:, 2])
        by = 1 + (0.05 + 0.06 * up) * np.sin(9 * a + 1.2 * np.sin(3 * a)) + 0.03 * np.sin(23 * a)
        q = p * np.stack([by, 0.9 * by, np.ones(len(p))], 1)
        q[:, 2] += up * (0.22 * np.sin(5 * a + 0.4) + 0.08 * np.sin(13 * a)) - 0.35 * up * ease(
            0.0, -1.0, p[:, 1]
        )
        return q

    paper = c.stuff(colour, 0.7, second=tuple(0.9 * v for v in colour), scale=3, bump=0.1, grain=12)
    c.lathe(
        [(0.42, 0), (0.30, 0.45), (0.22, 0.85), (0.45, 1.3), (0.95, 2.1), (1.05, 2.25)],
        paper,
        crease,
        steps=200,
        fine=60,
    )
    silk = c.stuff(ribbon, 0.3, sheen=0.3)
    c.lathe([(0.25, 0.74), (0.28, 0.78), (0.27, 0.9), (0.25, 0.94)], silk, crease, steps=80)
    for s in (-1, 1):
        loop = [
            (0, -0.27, 0.85),
            (0.3 * s, -0.36, 1.05),
            (0.5 * s, -0.34, 0.92),
            (0.3 * s, -0.36, 0.78),
            (0, -0.28, 0.84),
        ]
        c.tube(loop, 0.075, silk, sides=16, fine=40, section=lambda t: 0.35 + 0.65 * np.abs(np.cos(t)))
        c.tube(
            [(0, -0.29, 0.84), (0.14 * s, -0.36, 0.55), (0.26 * s, -0.33, 0.18)],
            0.07,
            silk,
            sides=16,
            fine=24,
            section=lambda t: 0.3 + 0.7 * np.abs(np.cos(t)),
        )


def _bouquet(heads: list[Head], size: float, paper: Colour, ribbon: Colour, tall: float = 0.75) -> Builder:
    def build(c: Craft) -> None:
        _wrap(c, paper, ribbon)
        _greens(c, 16, 1.95, 1.0)
        _dome(c, heads, size, 2.0, 0.95, tall, 0.85)

    return build


def _pot(c: Craft, glass: bool, colour: Colour = (0.16, 0.24, 0.34)) -> float:
    """A vase; how high it is."""
    if glass:
        line = [
            (0, 0),
            (0.42, 0),
            (0.46, 0.05),
            (0.40, 0.6),
            (0.42, 1.1),
            (0.56, 1.55),
            (0.53, 1.55),
            (0.38, 1.1),
            (0.36, 0.6),
            (0.4, 0.12),
            (0, 0.1),
        ]
        c.lathe(line, c.glass(clear=0.8), fine=90)
        c.lathe(
            [(0, 0.12), (0.38, 0.13), (0.35, 0.6), (0.36, 0.95), (0, 0.95)],
            c.stuff((0.62, 0.74, 0.76), 0.05, clear=0.72),
        )
        return 1.5
    line = [
        (0, 0),
        (0.4, 0),
        (0.44, 0.04),
        (0.66, 0.5),
        (0.66, 0.85),
        (0.38, 1.3),
        (0.36, 1.42),
        (0.46, 1.55),
        (0.43, 1.56),
        (0.3, 1.4),
        (0, 1.3),
    ]
    c.lathe(line, c.stuff(colour, 0.2, second=tuple(0.8 * v for v in colour), scale=3, coat=0.6), fine=90)
    return 1.5


def _vase(
    heads: list[Head], size: float, glass: bool, colour: Colour = (0.16, 0.24, 0.34), tall: float = 0.9
) -> Builder:
    def build(c: Craft) -> None:
        z = _pot(c, glass, colour)
        _greens(c, 12, z + 0.35, 0.7)
        _dome(c, heads, size, z + 0.55, 0.95, tall, z - 0.3)

    return build


def _cream(c: Craft) -> None:
    rose_head(c, CREAM)


def _pink(c: Craft) -> None:
    rose_head(c, PINK)


def _violet(c: Craft) -> None:
    daisy_head(c, (0.36, 0.16, 0.56), (0.70, 0.40, 0.02))


def _tulips() -> list[Head]:
    colours = ((0.58, 0.015, 0.02), (0.82, 0.48, 0.015), (0.72, 0.12, 0.24))
    return [lambda c, k=k: tulip_head(c, colours[k % 3]) for k in range(11)]


_KRAFT, _WHITE = (0.50, 0.34, 0.19), (0.84, 0.82, 0.79)


BUILDERS: dict[str, Builder] = {
    "roses": _bouquet([rose_head] * 13, 0.42, _WHITE, (0.45, 0.01, 0.02)),
    "sunflowers": _bouquet([sunflower_head] * 7, 0.48, _KRAFT, (0.70, 0.60, 0.42)),
    "tulips": _bouquet(_tulips(), 0.36, _WHITE, (0.70, 0.30, 0.38), 0.55),
    "bouquet": _bouquet(
        [
            _pink,
            daisy_head,
            _cream,
            rose_head,
            _violet,
            _pink,
            daisy_head,
            sunflower_head,
            _cream,
            _violet,
            _pink,
            daisy_head,
            rose_head,
        ],
        0.40,
        _KRAFT,
        (0.72, 0.28, 0.34),
    ),
    "vase-roses": _vase([rose_head] * 9, 0.42, True),
    "vase-sunflowers": _vase([sunflower_head] * 7, 0.52, False),
    "vase-daisies": _vase([daisy_head] * 13, 0.36, False, (0.62, 0.18, 0.09)),
}
"""Key -> who builds it."""

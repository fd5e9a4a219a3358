"""Single flowers of a garden, one of each colour, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import GOLDEN, Builder, Colour, Craft, Points, blend, ease, ripple
from data.goods.flowers import STEM, _florets, _rays, stem
from data.goods.greens import beads
from data.goods.petals import _fan


def _stalk(c: Craft, tilt: float = 48, high: float = 1.9, wide: float = 0.24) -> Any:
    """A stem with leaves; where its flower goes."""
    stem(c, [(0.12, 0.05, 0), (-0.03, 0.05, 0.45 * high), (0.02, 0, 0.85 * high), (0.0, -0.08, high)], 0.05)
    leafy = c.leafy((0.09, 0.25, 0.045), (0.055, 0.17, 0.03))
    for z, turn, long in ((0.28, -72, 1.05), (0.5, 78, 1.0), (0.8, -95, 0.75)):
        c.leaf(leafy, long, wide * 1.5, -0.75, 0.35, 0.8, wave=0.16, at=(0, 0.05, z * high / 1.9),
               turn=(36 + c.jitter(8), 0, turn))  # fmt: skip
    return c.moved((0.0, -0.1, high), (tilt, 0, 10), 1.0)


def _sepals(c: Craft, radius: float = 0.3) -> None:
    leafy = c.leafy(*STEM)
    c.lathe([(0, -0.26), (0.6 * radius, -0.22), (radius, -0.05), (0, 0)], leafy)
    _rays(c, 12, 0.8 * radius, 0.42, 0.14, -8, 0.3, leafy, None)


def _ray_paint(colour: Colour, tip: Colour, long: float) -> Any:
    """Veins along a petal, which is paler at its end."""

    def paint(p: Points) -> Points:
        along = p[:, 1] / long
        tone = blend([0.72 * v for v in colour], colour, ease(0.0, 0.5, along))
        tone = blend(tone, tip, 0.65 * ease(0.45, 1.0, along))
        return tone * (1 - 0.14 * ease(0.1, 0.9, np.sin(70 * p[:, 0])))[:, None]

    return paint


def gerbera(colour: Colour, tip: Colour, eye: Colour) -> Builder:
    """Rings of long petals about a fluffy middle."""

    def build(c: Craft) -> None:
        with _stalk(c):
            look = c.stuff(None, 0.5, sss=0.2, deep=0.03)
            for count, first, long, wide, lift, spin in (
                (19, 0.3, 0.92, 0.31, 2, 0.0), (19, 0.28, 0.88, 0.30, 12, 0.5), (17, 0.26, 0.60, 0.20, 24, 0.2),
                (26, 0.2, 0.36, 0.10, 36, 0.7),
            ):  # fmt: skip
                paint = _ray_paint(colour, tip, long)
                _rays(c, count, first, long, wide, lift, -0.18, look, paint, 1.55, spin)
            _sepals(c)
            c.lathe([(0, -0.1), (0.28, -0.05), (0.33, 0.05), (0.2, 0.14), (0, 0.12)], c.stuff(eye, 0.9))
            warm = [0.5 * a + 0.5 * b for a, b in zip(eye, tip, strict=True)]
            looks = [(0.5, c.stuff([1.5 * v for v in eye], 0.8)), (2, c.stuff(warm, 0.7))]
            _florets(c, 240, 0.36, 0.12, looks, 0.026)

    return build


def _open(
    c: Craft, count: int, arc: float, deep: float, colour: Colour, tip: Colour, heart: Colour,
    ruffle: float = 0.07, fringe: float = 0.0, spin: float = 0.0, long: float = 1.0, heart_end: float = 0.3,
) -> None:  # fmt: skip
    """Broad petals in a shallow cup, veined from their foot."""
    rise = lambda part: (part, deep * part**1.7 - 0.12 * part**5 + 0.12 * spin)  # noqa: E731
    p, u, v = _fan(count, arc, long, rise, ruffle, fringe, spin, 5 + count, 0.45)
    for k in range(count):
        p[k, ..., 2] += 0.035 * np.linspace(-1, 1, 41)[:, None] + 0.03 * (k % 2)

    def paint(q: Points) -> Points:
        tone = blend(colour, tip, ease(0.4, 1.0, v + 0.06 * ripple(q, 5, 2)))
        line = ease(0.35, 0.95, np.sin(26 * u + 0.8 * np.sin(4 * v)))
        tone = tone * (1 - 0.16 * line * ease(1.0, 0.4, v))[:, None]
        return blend(tone, heart, ease(heart_end, 0.5 * heart_end, v))

    c.grid(p, c.stuff(None, 0.5, sss=0.22, deep=0.03, sheen=0.1), paint)


def _stamens(
    c: Craft, count: int, low: float, high: float, thread: Colour, grain: Colour, size: float
) -> None:
    tips = []
    look = c.stuff(thread, 0.6)
    for _ in range(count):
        a, r = c.rng.uniform(0, 6.3), c.rng.uniform(low, high)
        tip = (r * math.cos(a), r * math.sin(a), 0.3 - 0.25 * r + c.jitter(0.03))
        tips.append(tip)
        c.tube([(0.3 * tip[0], 0.3 * tip[1], 0.04), tip], 0.009, look, sides=5, fine=4)
    beads(c, tips, size, c.stuff(grain, 0.7))


def pink_flower(c: Craft) -> None:
    with _stalk(c, 50):
        _open(c, 8, 0.53, 0.16, (0.74, 0.14, 0.36), (0.84, 0.36, 0.54), (0.48, 0.03, 0.20), fringe=0.07)
        _sepals(c, 0.2)
        c.lathe(
            [(0, -0.1), (0.2, -0.02), (0.22, 0.06), (0.12, 0.13), (0, 0.14)], c.stuff((0.72, 0.40, 0.01), 0.8)
        )
        _florets(c, 130, 0.23, 0.14, [(0.5, c.stuff((0.78, 0.50, 0.02), 0.7)), (2, c.stuff((0.84, 0.52, 0.02), 0.7))],
                 0.026)  # fmt: skip


def blue_flower(c: Craft) -> None:
    with _stalk(c, 50):
        blue, pale, white = (0.055, 0.10, 0.56), (0.13, 0.24, 0.76), (0.62, 0.66, 0.86)
        _open(c, 6, 0.62, 0.26, blue, pale, white, 0.08, heart_end=0.34)
        _open(c, 5, 0.58, 0.42, blue, pale, white, 0.08, spin=0.5, long=0.86, heart_end=0.36)
        _sepals(c, 0.2)
        _stamens(c, 70, 0.2, 0.36, (0.05, 0.05, 0.16), (0.025, 0.022, 0.06), 0.026)
        c.ball(
            c.stuff((0.02, 0.022, 0.035), 0.7, bump=0.6, grain=30, cells=True),
            at=(0, 0, 0.1),
            size=(0.17, 0.17, 0.15),
        )


def white_flower(c: Craft) -> None:
    with _stalk(c, 50):
        _open(
            c, 6, 0.64, 0.24, (0.85, 0.84, 0.82), (0.89, 0.88, 0.87), (0.70, 0.76, 0.50), 0.09, heart_end=0.2
        )
        _open(
            c,
            4,
            0.60,
            0.36,
            (0.85, 0.84, 0.82),
            (0.89, 0.88, 0.87),
            (0.70, 0.76, 0.50),
            0.09,
            spin=0.4,
            long=0.84,
        )
        _sepals(c, 0.2)
        _stamens(c, 80, 0.18, 0.34, (0.80, 0.70, 0.30), (0.82, 0.50, 0.03), 0.03)
        c.ball(
            c.stuff((0.34, 0.46, 0.08), 0.6, bump=0.6, grain=30, cells=True),
            at=(0, 0, 0.1),
            size=(0.12, 0.12, 0.12),
        )


def purple_flower(c: Craft) -> None:
    with _stalk(c, 50):
        look = c.stuff(None, 0.5, sss=0.2, deep=0.03)
        deep, pale = (0.24, 0.06, 0.46), (0.44, 0.22, 0.70)
        for count, first, long, lift, spin in (
            (30, 0.26, 0.86, 0, 0.0),
            (28, 0.25, 0.82, 10, 0.5),
            (26, 0.24, 0.70, 20, 0.2),
        ):
            _rays(c, count, first, long, 0.15, lift, -0.12, look, _ray_paint(deep, pale, long), 0.8, spin)
        _sepals(c)
        c.lathe(
            [(0, -0.1), (0.26, -0.02), (0.30, 0.05), (0.18, 0.13), (0, 0.15)],
            c.stuff((0.70, 0.36, 0.01), 0.8),
        )
        looks = [(0.45, c.stuff((0.62, 0.44, 0.03), 0.7)), (2, c.stuff((0.82, 0.46, 0.01), 0.7))]
        _florets(c, 200, 0.31, 0.15, looks, 0.022)


def dahlia(c: Craft) -> None:
    with _stalk(c, 44, 1.7, 0.34), c.moved((0, 0, 0.12)):
        look, count = c.stuff(None, 0.5, sss=0.2, deep=0.04), 128
        for k in range(count):
            t = (k + 0.5) / count  # from the middle outwards
            long, lift = 0.16 + 0.86 * t**0.8, 86 - 84 * t**0.75
            turn = math.degrees(k * GOLDEN)
            a = math.radians(turn + 90)

            def paint(p: Points, t: float = t, long: float = long) -> Points:
                along = p[:, 1] / long
                base = blend((0.42, 0.012, 0.10), (0.66, 0.05, 0.20), t)
                tone = blend([0.6 * v for v in base], base, ease(0.0, 0.6, along))
                return blend(tone, (0.84, 0.42, 0.50), 0.75 * ease(0.55, 1.0, along) * (0.3 + 0.7 * t))

            r = 0.02 + 0.2 * t
            c.leaf(
                look,
                long,
                0.30 * (0.35 + 0.65 * t),
                -0.25 + 0.5 * (1 - t),
                0.85,
                0.95,
                paint=paint,
                at=(r * math.cos(a), r * math.sin(a), 0.28 * (1 - t) - 0.1 * t),
                turn=(lift + c.jitter(3), 0, turn),
            )
        c.ball(c.stuff((0.40, 0.012, 0.08), 0.6), at=(0, 0, 0.24), size=(0.13, 0.13, 0.15))
        _sepals(c)


def peony_head(c: Craft, rosy: Colour = (0.76, 0.22, 0.38), pale: Colour = (0.88, 0.58, 0.66)) -> None:
    look = c.stuff(None, 0.55, sss=0.25, deep=0.05, sheen=0.15)
    for ring, (count, reach, lift, wide) in enumerate(
        ((7, 1.18, 0.25, 0.62), (7, 1.05, 0.52, 0.60), (6, 0.92, 0.74, 0.66), (6, 0.76, 0.90, 0.66),
         (5, 0.60, 1.00, 0.74), (5, 0.44, 1.05, 0.74), (4, 0.30, 1.07, 0.85), (3, 0.17, 1.06, 1.1))
    ):  # fmt: skip

        def rise(part: Points, reach: float = reach, lift: float = lift) -> tuple[Points, Points]:
            q = np.clip(part, 0, 1.3)
            inward = 0.26 * lift * q**3.5
            return reach * np.sin(q * 1.45) ** 0.9 - inward * reach, lift * (1 - np.cos(q * 1.5)) * 0.95

        p, u, v = _fan(count, wide, 1.0, rise, 0.02 + 0.07 * reach, 0.0, 0.45 * ring, 11 * ring, 0.55)
        notch = 1 - (0.1 * np.abs(u) ** 4 * v + 0.06 * np.exp(-((u / 0.2) ** 2)) * v**4)
        p[..., 2] *= notch.reshape(p.shape[:-1])

        def paint(q: Points, v: Points = v, ring: int = ring) -> Points:
            tone = blend([0.75 * x for x in rosy], rosy, ease(0.1, 0.6, v))
            return blend(tone, pale, (0.35 + 0.07 * ring) * ease(0.55, 1.0, v + 0.08 * ripple(q, 5, 3)))

        c.grid(p, look, paint)
    _sepals(c, 0.34)


def peony(c: Craft) -> None:
    with _stalk(c, 44, 1.6, 0.42), c.moved((0, 0, 0.2), size=0.95):
        peony_head(c)


BUILDERS: dict[str, Builder] = {
    "yellow-flower": gerbera((0.82, 0.46, 0.008), (0.88, 0.62, 0.03), (0.42, 0.24, 0.012)),
    "red-flower": gerbera((0.60, 0.012, 0.012), (0.72, 0.06, 0.04), (0.05, 0.012, 0.012)),
    "orange-flower": gerbera((0.80, 0.20, 0.008), (0.86, 0.34, 0.03), (0.12, 0.03, 0.008)),
    "pink-flower": pink_flower,
    "blue-flower": blue_flower,
    "white-flower": white_flower,
    "purple-flower": purple_flower,
    "dahlia": dahlia,
    "peony": peony,
}
"""Key -> who builds it."""

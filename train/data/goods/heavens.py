"""Planets, suns and black holes as a spacecraft's camera would show them, built and rendered for `cooked.py`."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.goods.craft import Builder, Colour, Craft, Points, Shape, blend, ease, ripple

LIGHT = np.array((-0.62, -0.60, 0.50))
"""Where the sun of planets is: to the left, behind the viewer."""


def rough(p: Points, scale: float, seed: int = 0, octaves: int = 5) -> Points:
    """Noise of about -1 .. 1 with detail of all sizes."""
    return sum(ripple(p, scale * 2.1**k, seed + k) * 0.55**k for k in range(octaves)) * 0.6


def turned(p: Points, lean: float) -> Points:
    """Points about an axis that leans to the right by `lean` degrees."""
    a = np.radians(lean)
    return np.stack(
        [p[:, 0] * np.cos(a) - p[:, 2] * np.sin(a), p[:, 1], p[:, 0] * np.sin(a) + p[:, 2] * np.cos(a)], 1
    )


def planet(c: Craft, hue: Shape, rim: Colour = (0, 0, 0), night: float = 0.03, flat: float = 1.0) -> Any:
    """A ball with a day and a night side and a thin sky of colour `rim`; `hue` is asked on the unit sphere."""

    def paint(p: Points) -> Points:
        n = p / np.linalg.norm(p, axis=1, keepdims=True)
        lit = night + (1 - night) * ease(-0.22, 0.62, n @ LIGHT)
        edge = (1 - np.clip(-n[:, 1], 0, 1)) ** 3.5
        return (hue(n) + edge[:, None] * np.asarray(rim)) * lit[:, None]

    return c.ball(c.stuff(None, 1.0, bump=0.05, grain=9), None, paint, 150, size=(1, 1, flat))


def pitted(p: Points, count: int, big: float, seed: int) -> Points:
    """How far craters darken (below 0) or brighten (above 0) a unit sphere."""
    rng = np.random.default_rng(seed)
    where = rng.normal(size=(count, 3))
    where /= np.linalg.norm(where, axis=1, keepdims=True)
    tone = np.zeros(len(p))
    for at, r in zip(where, big * rng.uniform(0.15, 1, count) ** 2.2 + 0.01, strict=True):
        off = p - at
        d = np.linalg.norm(off, axis=1) / r
        near = d < 2.6
        wall = np.exp(-(((d - 0.95) / 0.22) ** 2)) * (off @ LIGHT) / r
        tone += np.where(near, -0.10 * ease(1.0, 0.7, d) + 0.30 * wall * ease(1.5, 1.0, d), 0)
        tone += np.where(near, 0.07 * np.exp(-(((d - 1.3) / 0.5) ** 2)), 0)
    return tone


def mars(c: Craft) -> None:
    def hue(n: Points) -> Points:
        p = turned(n, 18)
        patch = rough(p * (1, 1, 1.5), 1.7, 21)
        tone = blend((0.42, 0.135, 0.05), (0.62, 0.27, 0.11), ease(-0.3, 0.7, rough(p, 3.2, 5)))
        tone = blend(tone, (0.13, 0.05, 0.03), 0.9 * ease(0.0, 0.6, patch - 0.35 * np.abs(p[:, 2] + 0.1)))
        valley = np.exp(
            -(((p[:, 2] + 0.06 + 0.05 * np.sin(5 * p[:, 0]) + 0.02 * rough(p, 7, 2)) / 0.014) ** 2)
        )
        valley *= ease(-0.55, -0.35, p[:, 0]) * ease(0.42, 0.15, p[:, 0]) * (p[:, 1] < 0)
        tone = blend(tone, (0.17, 0.06, 0.03), 0.6 * valley)
        tone = blend(tone, (0.93, 0.90, 0.87), ease(0.905, 0.93, p[:, 2] + 0.03 * rough(p, 6, 3)))
        tone = blend(tone, (0.90, 0.84, 0.80), ease(0.95, 0.97, -p[:, 2] + 0.03 * rough(p, 6, 4)))
        return tone * (1 + 0.9 * pitted(n, 90, 0.16, 3))[:, None]

    planet(c, hue, (0.20, 0.10, 0.05))


def mercury(c: Craft) -> None:
    def hue(n: Points) -> Points:
        tone = blend((0.34, 0.31, 0.28), (0.20, 0.185, 0.17), ease(-0.6, 0.7, rough(n, 2.6, 8)))
        return tone * (1 + 1.1 * pitted(n, 260, 0.2, 5) + 0.12 * rough(n, 14, 2))[:, None]

    planet(c, hue, night=0.02)


_BANDS: list[tuple[float, Colour]] = [
    (-1.0, (0.30, 0.24, 0.20)), (-0.78, (0.40, 0.31, 0.24)), (-0.64, (0.56, 0.46, 0.36)), (-0.56, (0.40, 0.28, 0.20)),
    (-0.47, (0.70, 0.60, 0.48)), (-0.36, (0.78, 0.70, 0.58)), (-0.30, (0.52, 0.30, 0.17)), (-0.20, (0.44, 0.23, 0.12)),
    (-0.13, (0.62, 0.42, 0.27)), (-0.08, (0.84, 0.76, 0.64)), (0.04, (0.88, 0.82, 0.72)), (0.10, (0.62, 0.40, 0.24)),
    (0.17, (0.42, 0.20, 0.10)), (0.24, (0.56, 0.34, 0.20)), (0.30, (0.80, 0.70, 0.56)), (0.42, (0.72, 0.62, 0.50)),
    (0.48, (0.50, 0.38, 0.28)), (0.56, (0.66, 0.56, 0.45)), (0.70, (0.44, 0.36, 0.30)), (1.0, (0.30, 0.26, 0.23)),
]  # fmt: skip
"""Jupiter's stripes by the sine of the latitude."""


def banded(z: Points, bands: list[tuple[float, Colour]]) -> Points:
    at = [b[0] for b in bands]
    return np.stack([np.interp(z, at, [b[1][k] for b in bands]) for k in range(3)], 1)


def jupiter(c: Craft) -> None:
    def hue(n: Points) -> Points:
        p = turned(n, 8)
        x, z = p[:, 0] - 0.30, p[:, 2] + 0.33
        round_ = np.sqrt((x / 0.21) ** 2 + (z / 0.115) ** 2)
        swirl = np.exp(-(((round_ - 1.1) / 0.5) ** 2)) * (p[:, 1] < 0)
        wave = 0.020 * rough(p * (1, 1, 3.2), 5, 11, 4) + 0.012 * rough(p * (1, 1, 5), 14, 4, 3)
        tone = banded(p[:, 2] + wave + 0.05 * swirl * np.sign(z), _BANDS)
        tone = tone * (1 + 0.10 * rough(p * (1, 1, 6), 8, 30, 4))[:, None]
        spot = ease(1.08, 0.86, round_ + 0.05 * rough(p, 9, 2)) * (p[:, 1] < 0)
        red = blend((0.62, 0.20, 0.09), (0.72, 0.36, 0.20), 0.5 + 0.5 * np.sin(14 * round_))
        tone = blend(tone, (0.86, 0.76, 0.64), 0.7 * ease(1.45, 1.15, round_) * (p[:, 1] < 0))
        return tone * (1 - spot[:, None]) + red * spot[:, None]

    planet(c, hue, (0.05, 0.04, 0.03), flat=0.94)


def venus(c: Craft) -> None:
    def hue(n: Points) -> Points:
        p = turned(n, -12)
        flow = p[:, 2] + 0.16 * np.abs(p[:, 0]) + 0.07 * rough(p * (1, 1, 2), 3, 14, 5)
        streak = 0.5 + 0.5 * np.sin(15 * flow + 1.2 * rough(p * (0.7, 0.7, 2.6), 4, 3, 4))
        tone = blend((0.66, 0.42, 0.17), (0.90, 0.76, 0.48), 0.25 + 0.6 * streak)
        return tone * (1 + 0.06 * rough(p, 9, 6))[:, None]

    planet(c, hue, (0.16, 0.13, 0.07))


def neptune(c: Craft) -> None:
    def hue(n: Points) -> Points:
        p = turned(n, 24)
        band = 0.5 + 0.5 * np.sin(9 * p[:, 2] + 0.5 * rough(p * (1, 1, 3), 3, 1, 3))
        tone = blend((0.035, 0.13, 0.50), (0.09, 0.27, 0.72), band)
        spot = np.sqrt(((p[:, 0] + 0.20) / 0.20) ** 2 + ((p[:, 2] + 0.26) / 0.10) ** 2)
        tone = blend(tone, (0.02, 0.06, 0.26), 0.8 * ease(1.15, 0.75, spot) * (p[:, 1] < 0))
        thin = np.exp(-(((p[:, 2] + 0.40 + 0.03 * np.sin(4 * p[:, 0])) / 0.026) ** 2)) * ease(
            0.5, 0.0, np.abs(p[:, 0])
        )
        thin += np.exp(-(((p[:, 2] - 0.36) / 0.02) ** 2)) * ease(-0.1, 0.5, rough(p, 4, 9, 3))
        return blend(tone, (0.85, 0.92, 1.0), 0.5 * thin * (1 + 0.5 * rough(p, 11, 5, 3)))

    planet(c, hue, (0.05, 0.16, 0.34))


def uranus(c: Craft) -> None:
    def hue(n: Points) -> Points:
        p = turned(n, 80)
        tone = blend((0.30, 0.62, 0.68), (0.56, 0.80, 0.82), ease(-0.5, 1.0, p[:, 2]))
        return tone * (1 + 0.03 * np.sin(16 * p[:, 2]))[:, None]

    planet(c, hue, (0.10, 0.20, 0.22))


def blood_moon(c: Craft) -> None:
    def hue(n: Points) -> Points:
        seas = ease(-0.05, 0.45, rough(n * (1, 0.3, 1), 2.4, 44) + 0.3 * n[:, 2])
        tone = blend((0.74, 0.13, 0.04), (0.13, 0.014, 0.008), seas)
        lower = ease(1.0, -0.9, n[:, 2] - 0.5 * n[:, 0])
        return tone * (0.40 + 0.75 * lower + 0.55 * pitted(n, 220, 0.10, 9))[:, None]

    def paint(p: Points) -> Points:
        return hue(p / np.linalg.norm(p, axis=1, keepdims=True))

    c.ball(c.stuff(None, 1.0), None, paint, 150)


BUILDERS: dict[str, Builder] = {
    "mars": mars, "mercury": mercury, "jupiter": jupiter, "venus": venus, "neptune": neptune, "uranus": uranus,
    "blood-moon": blood_moon,
}  # fmt: skip

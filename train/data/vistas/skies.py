"""Skies of the evening and of the night, computed: what stands behind places at those hours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from data.vistas.fields import Array, Noise, disc, film, grid, mix, smooth, stars, tone
from data.vistas.heavens import milky
from PIL import Image

LINE = 0.542
"""Where the horizon is, in parts of the picture's height."""
At = tuple[float, float]
"""In the sky: to the right of the middle and above the horizon, in parts of the picture's height."""


def above(line: float = LINE) -> tuple[Array, Array]:
    """To the right of the middle, and above the horizon, of every pixel."""
    x, y = grid()
    return x, line - 0.5 - y


def moon(x: Array, up: Array, at: At, radius: float, seed: int = 3) -> tuple[Array, Array]:
    """A full moon with its seas and its glow: light, and how much of each pixel it fills."""
    n = Noise(seed)
    part, u, v, w = disc(x, -up, (at[0], -at[1]), radius)
    seas = smooth(-0.1, 0.55, n.layers(1.5 * u + 4, 1.5 * v + 0.6 * w, 5, 0.55))
    ball = tone(1.75, 1.68, 1.5) * (0.72 + 0.28 * w - 0.42 * seas * (0.4 + 0.6 * w))[..., None]
    far = np.hypot(x - at[0], up - at[1])
    glow = 0.34 * np.exp(-far / (1.4 * radius)) + 0.09 * np.exp(-far / (5.5 * radius))
    return ball * part[..., None] + tone(0.62, 0.75, 1.0) * (glow * (1 - part))[..., None], part


def dark(
    seed: int, line: float = LINE, at: At | None = (-0.24, 0.34), band: bool = True, bright: float = 0.62,
    low: Array | None = None,
) -> Array:  # fmt: skip
    """Light of a clear night: stars, the `band` of the Milky Way, a moon `at`."""
    x, up = above(line)
    edge = np.exp(-up.clip(0) / 0.13)
    sky = mix(tone(0.010, 0.021, 0.068), tone(0.085, 0.13, 0.25) if low is None else low, edge)
    dense = np.full_like(x, 0.35)
    if band:
        cloud, dense = milky(x - 0.10, 0.16 - up, 8, -1.05, 0.0, 1.2)
        sky = sky + 1.15 * cloud * tone(0.80, 0.92, 1.15) * (1 - 0.8 * edge)[..., None]
    shine = stars(seed, 7000 if band else 2600, 0.62, dense, line) + stars(
        seed + 1, 46, 2.4, None, 0.9 * line
    )
    if at:
        ball, part = moon(x, up, at, 0.048)
        far = np.hypot(x - at[0], up - at[1])
        shine = shine * ((1 - part) * (1 - np.exp(-far / 0.09)))[..., None]
        sky = sky * (1 - part)[..., None] + ball
        n = Noise(seed)
        wisp = smooth(0.1, 1.0, n.layers(1.6 * x + 3, 6.5 * up + 1.2 * x, 7, 0.55))
        lit = tone(0.10, 0.13, 0.21) + tone(0.5, 0.56, 0.7) * np.exp(-far / 0.12)[..., None]
        sky = mix(sky, lit, 0.55 * wisp * (1 - 0.7 * part))
    return bright * (sky + shine * (1 - 0.8 * edge)[..., None])


def evening(
    seed: int, line: float = LINE, at: At = (0.14, 0.035), warm: float = 1.0, clouds: float = 0.0
) -> Array:
    """Light of a sky whose sun is setting `at`; more `clouds` or fewer."""
    x, up = above(line)
    n = Noise(seed)
    far = np.hypot(0.75 * (x - at[0]), up - at[1])
    side = np.exp(-((x - at[0]) ** 2) / 0.55)
    low = mix(tone(0.66, 0.24, 0.20), tone(1.35, 0.50, 0.10), warm * side)
    sky = mix(low, tone(0.52, 0.27, 0.32), smooth(0.0, 0.20, up))
    sky = mix(sky, tone(0.085, 0.12, 0.33), smooth(0.10, 0.50, up) ** 0.85)
    sky = sky + tone(1.5, 0.72, 0.22) * np.exp(-far / 0.12)[..., None]
    disc_ = smooth(0.036, 0.030, np.hypot(x - at[0], up - at[1]))
    sky = sky + (
        tone(7.0, 4.4, 1.9) * disc_[..., None] + tone(2.2, 1.1, 0.35) * np.exp(-far / 0.028)[..., None]
    )
    depth = 1 / (up + 0.11).clip(0.03)
    u, v = 0.8 * x * depth + 0.6 * seed, 0.95 * depth
    body = n.layers(0.75 * u, 1.5 * v, 8, 0.55) + 0.55 * n.layers(0.3 * u + 9, 0.8 * v, 3) + clouds
    lower = (
        n.layers(0.75 * u + 0.03, 1.5 * v + 0.16, 6, 0.55)
        + 0.55 * n.layers(0.3 * u + 9, 0.8 * v + 0.09, 3)
        + clouds
    )
    thick = smooth(-0.05, 0.75, body) * smooth(0.0, 0.07, up)
    edge = smooth(-0.15, 0.45, body - lower + 0.25 * (1 - thick))
    near = np.exp(-far / 0.42)
    fire = mix(tone(0.75, 0.30, 0.34), tone(2.5, 1.05, 0.35), near)
    grey = mix(tone(0.17, 0.14, 0.24), tone(0.62, 0.28, 0.22), near)
    return 0.82 * mix(sky, mix(grey, fire, edge), 0.92 * thick * (1 - 0.85 * disc_))


_LAND = {
    "night": (tone(0.020, 0.031, 0.064), tone(0.060, 0.088, 0.155)),
    "sunset": (tone(0.15, 0.085, 0.14), tone(0.70, 0.32, 0.20)),
}
"""How dark mountains are near by, and the air before them far away."""
_NOON = tone(0.22, 0.30, 0.43), tone(0.58, 0.70, 0.86)


def ranges(sky: Array, hour: str, line: float, layers: Sequence[tuple[float, float, float]]) -> Array:
    """Mountains before a sky, one behind the other: how far (0 to 1), how tall, and a seed of each."""
    x, up = above(line)
    n = Noise(331)
    near, air = _LAND.get(hour, _NOON)
    for far, tall, seed in layers:
        swing = 0.55 + 0.45 * np.sin(2.6 * x + 2.1 * seed)
        ridge = tall * (0.20 + 0.80 * swing * n.ridges(1.9 * x + seed, 0 * x + seed, 8, 0.47) / 0.6)
        slope = ridge - 0.004 * n.layers(60 * x, 9 * up + seed, 3)
        part = smooth(0.0015, -0.0015, up - slope)
        low = np.exp(-up.clip(0) / (0.35 * tall + 0.004))
        sky = mix(sky, mix(near, air, (0.30 + 0.62 * far) * (0.55 + 0.45 * low)), part)
    return sky


def shore(hour: str, seed: int, line: float, at: At, tall: float) -> Image.Image:
    """What is beyond a lake or the sea at that hour: mountains so `tall`, if any, under the sky."""
    sky = dark(seed, line, at) if hour == "night" else evening(seed, line, at)
    if tall:
        sky = ranges(sky, hour, line, ((1.0, 1.5 * tall, 2.0), (0.6, tall, 7.0), (0.25, 0.45 * tall, 4.4)))
    return film(sky)


def late(hour: str, seed: int, day: Array, at: At) -> Array:
    """The sky of an hour, where there is one by day."""
    return dark(seed, at=at) if hour == "night" else evening(seed, at=at) if hour == "sunset" else day


def picture(light: Array, exposure: float = 1.0) -> Image.Image:
    """As a camera sees it."""
    return film(light, exposure)

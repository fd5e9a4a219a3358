"""What the hour and winter do to a drawn place: a moon, a low sun, lit windows, drifts, falling snow. Pure."""

from __future__ import annotations

from typing import Any

import numpy as np

from foveate.types import Array

__all__ = [
    "LIGHTS",
    "aurora",
    "clouds",
    "drifts",
    "lit_by",
    "mist",
    "rain",
    "seen_flat",
    "sky_of",
    "snowed",
    "snowfall",
    "under",
    "unlit",
]

_LAMP = np.asarray([1.0, 0.82, 0.48], np.float32)
_GAIN: dict[str, tuple[float, float, float]] = {
    "night": (0.38, 0.46, 0.66), "sunset": (1.0, 0.78, 0.64), "dawn": (1.0, 0.92, 0.90), "storm": (0.60, 0.65, 0.72),
}  # fmt: skip
"""What each light makes of the land."""
LIGHTS = tuple(_GAIN)
"""Lights that have a sky of their own."""
_SKY = {
    "sunset": ((0.28, 0.33, 0.60), (0.66, 0.48, 0.62), (0.98, 0.62, 0.42), (1.0, 0.84, 0.55)),
    "dawn": ((0.46, 0.58, 0.84), (0.74, 0.74, 0.87), (0.97, 0.80, 0.74), (0.98, 0.86, 0.70)),
    "storm": ((0.24, 0.28, 0.34), (0.36, 0.40, 0.46), (0.52, 0.56, 0.60), (0.68, 0.71, 0.73)),
}
"""Colours of a sky from high up to the horizon."""
_CLOUD = {"sunset": (1.0, 0.76, 0.64), "dawn": (1.0, 0.92, 0.92), "storm": (0.16, 0.18, 0.22)}


def sky_of(
    light: str, air: Any, horizon: float, x: Array, y: Array, rng: np.random.Generator, overhead: str
) -> Any:
    """The sky (H, W, 3) that is `air` by day in one of LIGHTS; what is `overhead` at night see `draw`."""
    if light == "night":
        return _night(air, x, y, rng, overhead)
    height, width = air.shape[:2]
    stops = np.asarray(_SKY[light], np.float32)
    high = (y[:, 0] / horizon).clip(0, 1)
    bands = [np.interp(high, (0, 0.45, 0.8, 1), stops[:, c]) for c in range(3)]
    sky: Any = np.stack(bands, axis=-1)[:, None].astype(np.float32) * np.ones((1, width, 1), np.float32)
    veil = (clouds(height, width, rng) * 1.7 - 0.65).clip(0, 0.75)[..., None]
    sky = sky + veil * (np.asarray(_CLOUD[light], np.float32) - sky)
    if light == "storm":
        return sky
    far = np.hypot(x - rng.uniform(-0.7, 0.7), 2 * (y - horizon + rng.uniform(0.05, 0.13)))
    glow = np.exp(-((far / 0.55) ** 2))[..., None] * np.asarray([0.24, 0.15, 0.05], np.float32)
    disc = under(far, 0.12, 90)[..., None]
    sky = (sky + glow).clip(0, 1)
    return sky + disc * (np.asarray([1.0, 0.98, 0.86], np.float32) - sky)


def unlit(light: str, sky: Any) -> Any:
    """What `lit_by` makes `sky` of: land is drawn over this, and its edges come out right."""
    return sky / np.asarray(_GAIN[light], np.float32)


def lit_by(light: str, day: Any, windows: Array) -> Any:
    """A place (H, W, 3) in one of LIGHTS; at night there is light in the `windows` (H, W)."""
    seen = day * np.asarray(_GAIN[light], np.float32)
    return seen + windows[..., None] * (_LAMP - seen) if light == "night" else seen


def _night(air: Any, x: Array, y: Array, rng: np.random.Generator, overhead: str) -> Any:
    """Stars, and a moon or northern lights, over the clouds of `air`."""
    height, width = air.shape[:2]
    high, low = np.asarray([0.03, 0.05, 0.17], np.float32), np.asarray([0.15, 0.20, 0.40], np.float32)
    sky: Any = high + (low - high) * (y.clip(0, 0.7) / 0.7)[..., None] * np.ones((1, width, 1), np.float32)
    sky = sky + 0.35 * (air.mean(axis=-1, keepdims=True) - air.mean()).clip(0, 1) * low
    stars = (rng.random((height, width)) > 0.9965) * rng.uniform(0.3, 1.0, (height, width)) * (1 - 0.6 * y)
    sky = sky + stars[..., None]
    if overhead == "aurora":
        return sky + aurora(x, y, rng)
    if overhead == "stars":
        return sky
    side = rng.choice([-1, 1])
    far = np.hypot(x - side * rng.uniform(0.45, 0.8), 2 * (y - rng.uniform(0.12, 0.22)))
    glow = np.exp(-((far / 0.30) ** 2))[..., None] * np.asarray([0.20, 0.21, 0.24], np.float32)
    disc, seas = under(far, 0.11, 120)[..., None], clouds(height, width, rng)[..., None]
    sky = sky + glow
    return sky + disc * (np.asarray([0.99, 0.97, 0.88], np.float32) * (0.84 + 0.22 * seas).clip(0, 1) - sky)


def aurora(x: Array, y: Array, rng: np.random.Generator) -> Any:
    """The light (H, W, 3) of a folded green curtain across the sky."""
    fold = 0.42 + 0.12 * np.sin(3.1 * x + rng.uniform(0, 6)) + 0.05 * np.sin(8 * x + rng.uniform(0, 6))
    curtain = np.exp(-(((fold - y).clip(0) / 0.22) ** 2)) * np.exp(-(((y - fold).clip(0) / 0.03) ** 2))
    curtain = curtain * (0.65 + 0.35 * np.sin(26 * x + 5 * np.sin(4 * x)))
    return curtain[..., None] * np.asarray([0.18, 0.85, 0.50], np.float32)


def drifts(ground: Array, depth: Array, rng: np.random.Generator) -> Any:
    """Snow on the ground (H, W, 3): soft heaps, bluish where they are in the shade."""
    height, width = depth.shape
    heaps = clouds(height, width, rng)
    wide = seen_flat(heaps)
    shade = (0.9 + 0.16 * wide + 0.06 * depth).clip(0, 1.06)[..., None]
    return ground * shade + (1 - shade) * np.asarray([-0.25, 0.0, 0.45], np.float32)


def snowfall(picture: Any, rng: np.random.Generator) -> Any:
    """Flakes in the air, the near ones larger and softer."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / height
    veil = np.zeros((height, width), np.float32)
    veil[rng.random((height, width)) > 0.992] = 0.75
    for _ in range(26):
        r = rng.uniform(0.005, 0.013)
        cy, cx = rng.uniform(0, 1), rng.uniform(0, width / height)
        top, left = max(int((cy - 3 * r) * height), 0), max(int((cx - 3 * r) * height), 0)
        part = np.s_[top : int((cy + 3 * r) * height) + 2, left : int((cx + 3 * r) * height) + 2]
        flake = 0.9 * np.exp(-(((y[part] - cy) ** 2 + (x[part] - cx) ** 2) / r**2))
        veil[part] = np.maximum(veil[part], flake)
    return picture + veil[..., None] * (np.float32(0.97) * picture.max().clip(0.6, 1) - picture).clip(0, 1)


def mist(picture: Any, rng: np.random.Generator) -> Any:
    """A landscape (H, W, 3) in fog, which is thickest far away, about the horizon."""
    height, width = picture.shape[:2]
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    thick = 0.40 + 0.45 * np.exp(-(((y - 0.52) / 0.22) ** 2)) + 0.25 * (clouds(height, width, rng) - 0.5)
    grey = np.asarray([0.83, 0.85, 0.87], np.float32) * np.float32(min(1.2 * float(picture.mean()) + 0.3, 1))
    return picture + thick.clip(0, 0.95)[..., None] * (grey - picture)


def rain(picture: Any, rng: np.random.Generator) -> Any:
    """Streaks of rain, slightly aslant: drawn four times as fine, the far ones shorter and fainter."""
    from PIL import Image, ImageDraw

    height, width = picture.shape[:2]
    fine = Image.new("L", (4 * width, 4 * height))
    pen = ImageDraw.Draw(fine)
    count = round(0.005 * height * width)
    near = np.sort(rng.random(count) ** 2)
    ends = rng.uniform((-0.1, -0.1), (1.1, 1.0), (count, 2)) * fine.size
    for (x, y), close in zip(ends, near, strict=True):
        fall = 4 * height * (0.02 + 0.05 * close)
        line = (x, y, x - 0.22 * fall, y + fall)
        pen.line(line, fill=round(50 + 80 * close), width=2 + round(2 * close))
    veil = np.asarray(fine.reduce(4), np.float32)[..., None] / np.float32(255)
    return picture + veil * (np.asarray([0.88, 0.91, 0.95], np.float32) - picture)


def snowed(picture: Array) -> Array:
    """A picture (H, W, 4) of a tree or a house with snow on what faces upwards."""
    alpha, rows = picture[..., 3], len(picture)
    deep = max(round(0.09 * rows), 1)
    light = picture[..., :3].mean(axis=-1)
    above = np.vstack([np.zeros_like(light[:deep]), light[:-deep]])
    over = np.vstack([np.zeros_like(alpha[:deep]), alpha[:-deep]])
    rim = (alpha - over).clip(0, 1)  # the upper outline
    tiers = (6 * (light - above - 0.06)).clip(0, 0.9) * alpha  # boughs are lighter than what is over them
    white = np.maximum(rim, tiers)[..., None]
    out = picture.copy()
    out[..., :3] += white * (np.asarray([0.94, 0.96, 1.0], np.float32) - out[..., :3])
    return out


def clouds(height: int, width: int, rng: np.random.Generator) -> Array:
    """Smooth noise (height, width) in [0, 1]."""
    from PIL import Image

    out: Array = np.zeros((height, width), np.float32)
    for cells, gain in ((3, 0.5), (6, 0.3), (13, 0.2)):
        grid = Image.fromarray(rng.random((2 * cells, cells)).astype(np.float32))
        out += np.float32(gain) * np.asarray(grid.resize((width, height), Image.Resampling.BICUBIC))
    return np.clip(out, 0, 1)


def seen_flat(noise: Array) -> Array:
    """Noise (H, W) as it lies on the ground: a third as high as wide."""
    height = noise.shape[0]
    return np.repeat(noise[: -(-height // 3)], 3, axis=0)[:height]


def under(line: Any, y: Any, sharp: float) -> Any:
    """1 where `y` is past `line` (downwards), 0 before it, with an edge about 4 / `sharp` wide."""
    return 1 / (1 + np.exp(((line - y) * sharp).clip(-60, 60)))

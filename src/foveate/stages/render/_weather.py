"""What night and winter do to a drawn place: stars and a moon, lit windows, drifts, falling snow. Pure."""

from __future__ import annotations

from typing import Any

import numpy as np

from foveate.types import Array

__all__ = ["clouds", "drifts", "nightfall", "snowed", "snowfall", "under"]

_LAMP = np.asarray([1.0, 0.82, 0.48], np.float32)
_DARK = np.asarray([0.30, 0.38, 0.55], np.float32)


def nightfall(day: Any, air: Any, lit: Array, rng: np.random.Generator) -> Any:
    """A place (H, W, 3) at night, where it shows `air` under stars and a moon; windows are `lit` (H, W)."""
    height, width = day.shape[:2]
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    high, low = np.asarray([0.03, 0.05, 0.17], np.float32), np.asarray([0.15, 0.20, 0.40], np.float32)
    sky: Any = high + (low - high) * (y.clip(0, 0.7) / 0.7)[..., None] * np.ones((1, width, 1), np.float32)
    sky = sky + 0.35 * (air.mean(axis=-1, keepdims=True) - air.mean()).clip(0, 1) * low  # clouds
    stars = (rng.random((height, width)) > 0.9965) * rng.uniform(0.3, 1.0, (height, width)) * (1 - 0.6 * y)
    sky = sky + stars[..., None]
    side = rng.choice([-1, 1])
    far = np.hypot(x - side * rng.uniform(0.45, 0.8), 2 * (y - rng.uniform(0.12, 0.22)))
    glow = np.exp(-((far / 0.30) ** 2))[..., None] * np.asarray([0.20, 0.21, 0.24], np.float32)
    disc = under(far, 0.11, 120)[..., None]
    sky = sky + glow + disc * (np.asarray([0.97, 0.96, 0.88], np.float32) - sky)
    open_sky = (np.abs(day - air).max(axis=-1) < 1e-4)[..., None]
    land = day * _DARK
    land = land + lit[..., None] * (_LAMP - land)
    return np.where(open_sky, sky, land).clip(0, 1)


def drifts(ground: Array, depth: Array, rng: np.random.Generator) -> Any:
    """Snow on the ground (H, W, 3): soft heaps, bluish where they are in the shade."""
    height, width = depth.shape
    heaps = clouds(height, width, rng)
    wide = np.repeat(heaps[: -(-height // 3)], 3, axis=0)[:height]  # seen flat
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


def under(line: Any, y: Any, sharp: float) -> Any:
    """1 where `y` is past `line` (downwards), 0 before it, with an edge about 4 / `sharp` wide."""
    return 1 / (1 + np.exp(((line - y) * sharp).clip(-60, 60)))

"""Smoke and clouds with depth, computed along every ray."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from data.vistas.fields import FINE, SIZE, Array
from data.vistas.relief import FOCAL, HORIZON
from PIL import Image

Density = Callable[[Array, Array, Array, int], Array]
"""At x, y, z, with so many octaves, per metre."""


def rays(horizon: float = HORIZON) -> tuple[Array, Array]:
    """The slopes of the rays of the picture's own pixels."""
    wide, high = SIZE
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    return ((x + 0.5 - wide / 2) / high / FOCAL).ravel(), ((horizon - (y + 0.5) / high) / FOCAL).ravel()


def march(
    density: Density, over: Array, depths: Array, sun: Array, reach: float, lights: int = 3, seed: int = 1,
    horizon: float = HORIZON, glow: Callable[[Array, Array, Array, Array], Array] | None = None, octaves: int = 5,
) -> tuple[Array, Array, Array, Array]:  # fmt: skip
    """Rays where `over`, through `depths`: sunlight that is scattered, light of the sky, how much is covered, and
    how far away; each for the fine pixels. `glow` is light of the vapour's own (of x, y, z and the density)."""
    across, up = rays(horizon)
    where = np.flatnonzero(over.ravel())
    a, b = across[where], up[where]
    rng = np.random.default_rng(seed)
    shake = rng.uniform(0, 1, len(where)).astype(np.float32)
    clear = np.ones(len(where), np.float32)
    bright, pale, far = (np.zeros(len(where), np.float32) for _ in range(3))
    own = np.zeros((len(where), 3), np.float32)
    for k in range(len(depths) - 1):
        live = np.flatnonzero(clear > 0.015)
        step = depths[k + 1] - depths[k]
        y = depths[k] + step * shake[live]
        x, z = y * a[live], y * b[live]
        thick = density(x, y, z, octaves)
        some = thick > 1e-7
        live, x, y, z, thick = live[some], x[some], y[some], z[some], thick[some]
        if not len(live):
            continue
        depth = np.zeros_like(thick)
        for j in range(1, lights + 1):
            s = reach * (j / lights) ** 1.7
            gap = reach * ((j / lights) ** 1.7 - ((j - 1) / lights) ** 1.7)
            depth += gap * density(x + s * sun[0], y + s * sun[1], z + s * sun[2], max(octaves - 2, 2))
        through = 0.72 * np.exp(-depth) + 0.28 * np.exp(-0.22 * depth)
        part = clear[live] * (1 - np.exp(-thick * step))
        bright[live] += part * through
        pale[live] += part * (0.45 + 0.55 * np.exp(-0.5 * thick * reach))
        far[live] += part * y
        if glow:
            own[live] += part[:, None] * glow(x, y, z, depth)
        clear[live] *= np.exp(-thick * step)
    cover = 1 - clear

    def full(value: Array) -> Array:
        flat = np.zeros((SIZE[0] * SIZE[1], *value.shape[1:]), np.float32)
        flat[where] = value
        image = flat.reshape(SIZE[1], SIZE[0], *value.shape[1:])
        return enlarged(image)

    return full(np.stack([bright, pale], -1)), full(cover), full(far / cover.clip(1e-4)), full(own)


def enlarged(picture: Array) -> Array:
    """To the fine pixels."""
    if FINE == 1:
        return picture
    size = (SIZE[0] * FINE, SIZE[1] * FINE)
    parts = picture[..., None] if picture.ndim == 2 else picture
    out = [
        np.asarray(Image.fromarray(parts[..., i]).resize(size, Image.Resampling.BICUBIC))
        for i in range(parts.shape[-1])
    ]
    return out[0] if picture.ndim == 2 else np.stack(out, -1)

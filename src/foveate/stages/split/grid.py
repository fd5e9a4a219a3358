"""A grid of patches over the LR image, and what each patch holds. Pure; no I/O."""

from __future__ import annotations

import math

import numpy as np

from foveate.types import Array, EngineInfo, Patch

__all__ = ["PATCH", "difficulty_map", "expand", "grown", "make_grid", "patch_scores"]

PATCH = 32
"""Side of a patch in LR pixels: small enough to follow an outline, large enough that halos stay cheap."""


def make_grid(height: int, width: int, size: int = PATCH) -> tuple[Patch, ...]:
    """Patches that cover a (height, width) image exactly once, row by row; the last ones may be smaller."""
    if height < 1 or width < 1 or size < 1:
        raise ValueError(f"height, width and size must be positive; found {height}, {width}, {size}")
    columns = math.ceil(width / size)
    return tuple(
        Patch(i, y, x, min(size, height - y), min(size, width - x))
        for i, (y, x) in enumerate(
            (r * size, c * size) for r in range(math.ceil(height / size)) for c in range(columns)
        )
    )


def expand(patch: Patch, halo: int, height: int, width: int) -> Patch:
    """`patch` grown by `halo` on every side, clipped to the (height, width) image."""
    y, x = max(patch.y - halo, 0), max(patch.x - halo, 0)
    bottom = min(patch.y + patch.height + halo, height)
    right = min(patch.x + patch.width + halo, width)
    return Patch(patch.index, y, x, bottom - y, right - x)


def grown(area: Patch, info: EngineInfo, height: int, width: int, scale: int = 1) -> Patch:
    """`area` with the halo that an engine wants, of a size that it takes, within the (height, width) image.

    The image's sides and the area's position and sides must be multiples of `info.step(scale)`, and the image no
    smaller than `info.minimum`.
    """
    step = info.step(scale)
    outer = expand(area, _up(info.halo, step), height, width)
    minimum = _up(info.minimum, step)
    y, rows = _at_least(outer.y, outer.height, minimum, height)
    x, columns = _at_least(outer.x, outer.width, minimum, width)
    return Patch(area.index, y, x, rows, columns)


def _up(value: int, step: int) -> int:
    return -(-value // step) * step


def _at_least(start: int, length: int, minimum: int, limit: int) -> tuple[int, int]:
    length = max(length, min(minimum, limit))
    return min(start, limit - length), length


def patch_scores(patches: tuple[Patch, ...], values: Array, quantile: float | None = None) -> Array:
    """One number per patch from a map (H, W): its mean, or its `quantile` when given. Shape (len(patches),)."""
    cells = (values[p.y : p.y + p.height, p.x : p.x + p.width] for p in patches)
    scores = [c.mean() if quantile is None else np.quantile(c, quantile) for c in cells]
    return np.asarray(scores, np.float32)


def difficulty_map(light: Array, lr: Array, scale: int) -> Array:
    """How much the light network had to add: mean |light - bilinear| of the luma per LR pixel, (H, W) >= 0.

    `light` (H*scale, W*scale, 3) is the light result of `lr` (H, W, 3). Where plain interpolation is already
    right (sky, walls) there is nothing for diffusion to add.
    """
    from PIL import Image

    luma = np.asarray([0.299, 0.587, 0.114], np.float32)
    height, width = lr.shape[:2]
    grey = Image.fromarray(lr @ luma)
    plain = np.asarray(grey.resize((width * scale, height * scale), Image.Resampling.BILINEAR))
    residual = np.abs(light @ luma - plain)
    out: Array = residual.reshape(height, scale, width, scale).mean(axis=(1, 3))
    return out

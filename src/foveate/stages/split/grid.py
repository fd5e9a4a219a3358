"""A grid of patches over the LR image, and what each patch holds. Pure; no I/O."""

from __future__ import annotations

import math

import numpy as np

from foveate.types import PATCH, Array, EngineInfo, Patch

__all__ = ["difficulty_map", "expand", "grown", "halo_of", "make_grid", "patch_scores"]


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


def grown(
    area: Patch, info: EngineInfo, height: int, width: int, scale: int = 1, *, even: bool = False
) -> Patch:
    """`area` with the halo that an engine wants, of a size that it takes, within the (height, width) image.

    The image's sides and the area's position and sides must be multiples of `info.step(scale)`, and the image no
    smaller than `info.minimum`. With `even`, what the image's border takes of the halo is added inside, so that equal
    areas get equal sizes wherever they are.
    """
    halo, minimum = halo_of(info, scale), _up(info.minimum, info.step(scale))
    outer = expand(area, halo, height, width)
    rows, columns = (max(minimum, side + 2 * halo * even) for side in (area.height, area.width))
    y, rows = _at_least(outer.y, outer.height, rows, height)
    x, columns = _at_least(outer.x, outer.width, columns, width)
    return Patch(area.index, y, x, rows, columns)


def halo_of(info: EngineInfo, scale: int) -> int:
    """LR pixels of context that an engine is really given on each side: what it wants, in multiples that it takes."""
    return _up(info.halo, info.step(scale))


def _up(value: int, step: int) -> int:
    return -(-value // step) * step


def _at_least(start: int, length: int, minimum: int, limit: int) -> tuple[int, int]:
    length = max(length, min(minimum, limit))
    return min(start, limit - length), length


def patch_scores(patches: tuple[Patch, ...], values: Array, quantile: float | None = None) -> Array:
    """One number per patch from a map (H, W): its mean, or its `quantile` when given. Shape (len(patches),)."""
    scores = np.empty(len(patches), np.float32)
    by_shape: dict[tuple[int, int], list[int]] = {}
    for i, p in enumerate(patches):
        by_shape.setdefault((p.height, p.width), []).append(i)
    for (height, width), members in by_shape.items():
        cells = np.stack(
            [values[p.y : p.y + height, p.x : p.x + width] for p in map(patches.__getitem__, members)]
        )
        flat = cells.reshape(len(members), -1)
        scores[members] = flat.mean(axis=1) if quantile is None else np.quantile(flat, quantile, axis=1)
    return scores


_ADDED = {2: 0.18, 4: 0.15}
"""Detail that the light network adds per curvature of the luma, by scale; fitted on drawn pictures."""


def difficulty_map(lr: Array, scale: int) -> Array:
    """How much there is to add beyond plain interpolation of `lr` (H, W, 3), per LR pixel: (H, W) >= 0.

    It is |Laplacian| of the luma, scaled to the mean |light - bilinear| of the enlarged picture, which it follows
    (correlation 0.99 at x4, 0.96 at x2) without needing the light result. Where plain interpolation is already right
    (sky, walls) there is nothing for diffusion to add.
    """
    luma = np.pad(lr @ np.asarray([0.299, 0.587, 0.114], np.float32), 1, mode="edge")
    inner = luma[1:-1, 1:-1]
    around = luma[:-2, 1:-1] + luma[2:, 1:-1] + luma[1:-1, :-2] + luma[1:-1, 2:]
    out: Array = np.abs(4 * inner - around) * np.float32(_ADDED.get(scale, _ADDED[4]))
    return out

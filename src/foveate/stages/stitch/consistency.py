"""Projection of a refined patch onto the images whose bicubic downscale is the LR patch. Pure.

With D the bicubic downscale along one axis (antialiased, a = -0.5, border replicated by renormalising the kernel)
and P = D^T (D D^T)^-1 its pseudo-inverse, x + P_y (lr - D_y x D_x^T) P_x^T is the closest image to x with exactly
the wanted downscale: colour and low frequencies come from the LR image, only detail from the network.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from foveate.types import Array

__all__ = ["downscale", "project", "seam_score"]


def _cubic(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keys' cubic kernel with a = -0.5."""
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1.0
    far = ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0
    out: NDArray[np.float64] = np.where(x < 1, near, np.where(x < 2, far, 0.0))
    return out


@lru_cache(maxsize=64)
def _matrices(size: int, scale: int) -> tuple[Array, Array]:
    """D (size, size*scale) and its pseudo-inverse P (size*scale, size), float32."""
    centres = (np.arange(size) + 0.5) * scale
    columns = np.arange(size * scale) + 0.5
    d = _cubic(((columns[None, :] - centres[:, None]) / scale).astype(np.float64))
    d /= d.sum(axis=1, keepdims=True)
    p = np.linalg.solve(d @ d.T, d).T
    return d.astype(np.float32), p.astype(np.float32)


def _apply(rows: Array, image: Array, columns: Array) -> Array:
    """rows @ image @ columns^T for each channel of an image (H, W, 3)."""
    height, width, channels = image.shape
    left = (rows @ image.reshape(height, width * channels)).reshape(-1, width, channels)
    out: Array = np.matmul(columns, left)
    return out


def downscale(image: Array, scale: int) -> Array:
    """Bicubic, antialiased: (H*scale, W*scale, 3) -> (H, W, 3)."""
    height, width = image.shape[0] // scale, image.shape[1] // scale
    return _apply(_matrices(height, scale)[0], image, _matrices(width, scale)[0])


def project(image: Array, lr: Array, scale: int) -> Array:
    """The image nearest to `image` (H*scale, W*scale, 3) whose downscale equals `lr` (H, W, 3); not clipped."""
    p_y, p_x = _matrices(lr.shape[0], scale)[1], _matrices(lr.shape[1], scale)[1]
    return image + _apply(p_y, lr - downscale(image, scale), p_x)


def seam_score(image: Array, rows: list[int], columns: list[int]) -> float:
    """Visibility of borders: mean |gradient| across them over the mean gradient one and two pixels beside them.

    `rows` and `columns` are the first pixel after each border. 1 means no seam; without borders it is 1.
    """
    grey = image.mean(axis=2)
    across, beside = [], []
    for axis, borders in ((0, rows), (1, columns)):
        steps = np.abs(np.diff(grey, axis=axis))
        for b in borders:
            if 3 <= b <= grey.shape[axis] - 3:
                across.append(float(np.take(steps, b - 1, axis).mean()))
                beside.append(float(np.take(steps, [b - 3, b - 2, b, b + 1], axis).mean()))
    return 1.0 if not across else float(np.mean(across) / max(float(np.mean(beside)), 1e-6))

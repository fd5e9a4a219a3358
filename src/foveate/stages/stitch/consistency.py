"""Projection of a refined patch onto the images whose bicubic downscale is a wanted LR patch. Pure.

With D the bicubic downscale along one axis (antialiased, a = -0.5, kernel renormalised at the border as Pillow
does), U the bicubic interpolation back and P = U (D U)^-1, x + P_y (lr - D_y x D_x^T) P_x^T has exactly the wanted
downscale: colour and low frequencies come from the LR image, only detail from the network. Away from borders U is
D^T up to a factor, so this is the closest such image; at borders, unlike D^T, U keeps a constant, so that a colour
shift is undone up to the last pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Banded:
    """A matrix that is zero away from its diagonal, kept as the dense blocks that matter."""

    rows: int
    blocks: tuple[tuple[slice, slice, Array], ...]

    @classmethod
    def of(cls, matrix: NDArray[np.float64], height: int) -> _Banded:
        """Cut `matrix` into blocks of `height` rows, each with only its non-zero columns."""
        blocks = []
        for top in range(0, len(matrix), height):
            block = matrix[top : top + height]
            used = np.flatnonzero(block.any(axis=0))
            columns = slice(int(used[0]), int(used[-1]) + 1)
            dense = np.ascontiguousarray(block[:, columns], np.float32)
            blocks.append((slice(top, top + len(block)), columns, dense))
        return cls(len(matrix), tuple(blocks))

    def __matmul__(self, x: Array) -> Array:
        """The product with `x` (columns, anything)."""
        out = np.empty((self.rows, x.shape[1]), np.float32)
        for rows, columns, dense in self.blocks:
            np.matmul(dense, x[columns], out=out[rows])
        return out


@lru_cache(maxsize=64)
def _matrices(size: int, scale: int) -> tuple[_Banded, _Banded, Array]:
    """D (size, size*scale), U, and (D U)^-1 for one axis."""
    centres = (np.arange(size) + 0.5) * scale
    columns = np.arange(size * scale) + 0.5
    kernel = _cubic((columns[None, :] - centres[:, None]) / scale)
    d = kernel / kernel.sum(axis=1, keepdims=True)
    u = np.ascontiguousarray((kernel / kernel.sum(axis=0)).T)
    gram = np.linalg.inv(d @ u).astype(np.float32)
    return _Banded.of(d, 16), _Banded.of(u, 16 * scale), gram


def _along(matrix: _Banded | Array, image: Array, axis: int) -> Array:
    """Multiply every row (axis 1) or column (axis 0) of an image (H, W, 3) by `matrix`."""
    turned = image if axis == 0 else np.ascontiguousarray(image.transpose(1, 0, 2))
    product = (matrix @ turned.reshape(len(turned), -1)).reshape(-1, *turned.shape[1:])
    return product if axis == 0 else product.transpose(1, 0, 2)


def downscale(image: Array, scale: int) -> Array:
    """Bicubic, antialiased: (H*scale, W*scale, 3) -> (H, W, 3)."""
    for axis in (0, 1):
        image = _along(_matrices(image.shape[axis] // scale, scale)[0], image, axis)
    return image


def project(image: Array, lr: Array | float, scale: int) -> Array:
    """The image near `image` (H*scale, W*scale, 3) whose downscale equals `lr` (H, W, 3); not clipped."""
    missing = lr - downscale(image, scale)
    for axis in (1, 0):
        _, up, gram = _matrices(missing.shape[axis], scale)
        missing = _along(up, _along(gram, missing, axis), axis)
    missing += image
    return missing


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

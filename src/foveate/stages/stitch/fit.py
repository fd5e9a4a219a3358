"""Padding before SR and the final resize. Pure."""

from __future__ import annotations

import numpy as np

from foveate.types import Array

__all__ = ["fit", "pad", "resize", "resize_map"]


def pad(image: Array, multiple: int) -> Array:
    """Mirror `image` (H, W, C) at the bottom and right until both sides are multiples of `multiple`."""
    bottom, right = -image.shape[0] % multiple, -image.shape[1] % multiple
    if not bottom and not right:
        return np.ascontiguousarray(image)
    return np.pad(image, ((0, bottom), (0, right), (0, 0)), mode="symmetric")


def resize(plane: Array, height: int, width: int) -> Array:
    """Lanczos resize of one plane (H, W), antialiased; may overshoot."""
    from PIL import Image

    picture = Image.fromarray(np.ascontiguousarray(plane, np.float32))
    return np.asarray(picture.resize((width, height), Image.Resampling.LANCZOS))


def resize_map(values: Array, height: int, width: int) -> Array:
    """Bilinear resize of a map (H, W), clipped to [0, 1]."""
    from PIL import Image

    if values.shape == (height, width):
        return values
    picture = Image.fromarray(np.ascontiguousarray(values, np.float32))
    return np.asarray(picture.resize((width, height), Image.Resampling.BILINEAR)).clip(0, 1)


def fit(image: Array, height: int, width: int) -> Array:
    """`image` (H, W, 3) at exactly (height, width), in [0, 1]; unchanged if it already is."""
    if image.shape[:2] == (height, width):
        return image
    planes = [resize(image[..., c], height, width) for c in range(3)]
    return np.stack(planes, axis=2).clip(0, 1)

"""Padding before SR and the final resize. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from foveate.types import Array, EngineInfo

__all__ = ["fit", "pad", "pad_map", "padded", "resize", "resize_map"]


def pad(image: Array, multiple: int, minimum: int = 1) -> Array:
    """Mirror `image` (H, W, C) at the bottom and right until both sides are multiples and at least `minimum`."""
    bottom, right = (max(minimum, side) + -max(minimum, side) % multiple - side for side in image.shape[:2])
    if not bottom and not right:
        return np.ascontiguousarray(image)
    return np.pad(image, ((0, bottom), (0, right), (0, 0)), mode="symmetric")


def padded(infos: Sequence[EngineInfo], height: int, width: int, scale: int) -> tuple[int, int]:
    """Sides to which an LR image is padded for these SR engines."""
    multiple, minimum = math.lcm(*(i.step(scale) for i in infos)), max(i.minimum for i in infos)
    tall, wide = (max(minimum, side) + -max(minimum, side) % multiple for side in (height, width))
    return tall, wide


def pad_map(values: Array, height: int, width: int) -> Array:
    """Repeat the last row and column of a map (H, W) until it is (height, width)."""
    return np.pad(values, ((0, height - values.shape[0]), (0, width - values.shape[1])), mode="edge")


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

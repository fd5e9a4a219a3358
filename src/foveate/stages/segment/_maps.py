"""Resizing and smoothing of float maps, shared by the detectors."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from foveate.types import Array

__all__ = ["blurred", "resized"]


def resized(values: NDArray[Any], height: int, width: int) -> Array:
    """A map (H, W) or image (H, W, C) at another size: bilinear, area-weighted where it shrinks (no aliasing)."""
    if values.shape[:2] == (height, width):
        return values.astype(np.float32, copy=False)
    if values.ndim == 3:
        return np.stack([resized(values[..., c], height, width) for c in range(values.shape[2])], axis=-1)
    image = Image.fromarray(np.ascontiguousarray(values, dtype=np.float32))
    return np.asarray(image.resize((width, height), Image.Resampling.BILINEAR), dtype=np.float32)


def blurred(values: Array, sigma: float) -> Array:
    """A map (H, W) after a Gaussian of `sigma` pixels, edges repeated outwards."""
    radius = max(1, round(2.5 * sigma))
    kernel = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2).astype(np.float32)
    kernel /= kernel.sum()
    out = values
    for axis in (0, 1):
        pad = [(radius, radius) if a == axis else (0, 0) for a in (0, 1)]
        wide, n = np.pad(out, pad, mode="edge"), out.shape[axis]
        taps = (wide[i : i + n] if axis == 0 else wide[:, i : i + n] for i in range(2 * radius + 1))
        out = np.zeros_like(values)
        for weight, tap in zip(kernel, taps, strict=True):
            out += weight * tap
    return out

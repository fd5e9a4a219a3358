"""Resizing batches of images, for back ends that cannot give every scale."""

from __future__ import annotations

import numpy as np

from foveate.types import Array

__all__ = ["resized"]


def resized(batch: Array, height: int, width: int) -> Array:
    """(N, H, W, 3) as (N, height, width, 3) float32: Pillow's Lanczos, antialiased; it may overshoot [0, 1]."""
    from PIL import Image

    out = np.empty((len(batch), height, width, batch.shape[3]), np.float32)
    for i in range(len(batch)):
        for c in range(batch.shape[3]):
            channel = Image.fromarray(np.ascontiguousarray(batch[i, :, :, c], dtype=np.float32))
            out[i, :, :, c] = np.asarray(channel.resize((width, height), Image.Resampling.LANCZOS))
    return out

"""A table top before a place: what is small stands on it, and the place is behind, out of focus. Pure."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from foveate.stages.render.scene.painting.colour import LUMA
from foveate.types import Array

__all__ = ["EDGE", "before"]

EDGE = 0.625
"""How far down the far edge of the tables of the library is, in heights of their pictures."""
_TOP = 0.08
"""What of the place is above the frame."""
_BLUR = 0.007
"""Radius of what is out of focus, in heights of the picture."""


def before(place: Array, table: Array) -> Array:
    """The place (H, W, 4) behind the top of the table (H, W, 4), which has as much light as there is; (H, W, 4)."""
    edge, top = round(EDGE * len(table)), round(_TOP * len(place))
    colour = Image.fromarray((place[top : top + edge, :, :3] * 255 + 0.5).astype(np.uint8))
    soft = colour.reduce(2).filter(ImageFilter.GaussianBlur(_BLUR * len(place) / 2))
    far = np.asarray(soft.resize(colour.size, Image.Resampling.BICUBIC), np.float32) / 255
    light = float(far.mean((0, 1)) @ LUMA / (table[:edge, :, :3].mean((0, 1)) @ LUMA))
    out = table.copy()
    out[:edge, :, :3] = far
    out[edge:, :, :3] *= min(max(light, 0.45), 1.05)
    out[edge - 1 : edge + 1, :, :3] = 0.5 * (out[edge - 2, :, :3] + out[edge + 1, :, :3])
    return out.clip(0, 1)

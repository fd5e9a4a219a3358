"""The noise that diffusion SR starts from: drawn per grid patch, so that it does not depend on how work is cut."""

from __future__ import annotations

import numpy as np

from foveate.seeding import generator
from foveate.types import Array, Patch

__all__ = ["NoiseField"]


class NoiseField:
    """Standard normal noise over the HR grid, drawn per patch: the same wherever rectangles begin and end."""

    def __init__(self, seed: int, sr_pass: int, scale: int, patches: tuple[Patch, ...]) -> None:
        self._key = (seed, f"sr{sr_pass}")
        self._scale, self._patches = scale, patches

    def over(self, area: Patch) -> Array:
        """Noise (area.height*scale, area.width*scale, 3)."""
        s = self._scale
        out = np.empty((area.height * s, area.width * s, 3), np.float32)
        for p in self._patches:
            top, bottom = max(p.y, area.y), min(p.y + p.height, area.y + area.height)
            left, right = max(p.x, area.x), min(p.x + p.width, area.x + area.width)
            if top < bottom and left < right:
                draw = generator(*self._key, p.index).standard_normal(
                    (p.height * s, p.width * s, 3), np.float32
                )
                out[
                    (top - area.y) * s : (bottom - area.y) * s, (left - area.x) * s : (right - area.x) * s
                ] = draw[(top - p.y) * s : (bottom - p.y) * s, (left - p.x) * s : (right - p.x) * s]
        return out

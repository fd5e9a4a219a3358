"""The noise that diffusion SR starts from: drawn per grid patch, so that it does not depend on how work is cut."""

from __future__ import annotations

from functools import cache

import numpy as np

from foveate.seeding import generator
from foveate.types import Array, Patch

__all__ = ["NoiseField"]


_TABLE = 1 << 20


@cache
def _table() -> Array:
    """Standard normal numbers, drawn once: a patch reads a stretch of them, thirty times faster than drawing anew."""
    return generator(0, "noise table").standard_normal(_TABLE, np.float32)


class NoiseField:
    """Standard normal noise over the HR grid, one draw per patch: the same wherever rectangles begin and end.

    The draw of (seed, pass, patch index) is where in a fixed table of normal numbers the patch starts to read.
    """

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
                draw = self._draw(p)
                out[
                    (top - area.y) * s : (bottom - area.y) * s, (left - area.x) * s : (right - area.x) * s
                ] = draw[(top - p.y) * s : (bottom - p.y) * s, (left - p.x) * s : (right - p.x) * s]
        return out

    def _draw(self, patch: Patch) -> Array:
        height, width = patch.height * self._scale, patch.width * self._scale
        start = int(generator(*self._key, patch.index).integers(_TABLE))
        return (
            _table().take(np.arange(start, start + height * width * 3), mode="wrap").reshape(height, width, 3)
        )

"""Feathered weights of a refined rectangle: 1 inside, falling to 0 across its halo. Pure."""

from __future__ import annotations

import numpy as np

from foveate.types import Array, Patch

__all__ = ["feather"]


def feather(core: Patch, outer: Patch, scale: int) -> Array:
    """Weights (outer.height*scale, outer.width*scale) in [0, 1].

    `outer` is `core` with its halo, as computed on. The whole core has weight 1; over the inner half of the halo
    the weight falls to 0 as a raised cosine; the outer half, where context is thin, is not used. At the image's
    border, where `outer` has no halo, the weight stays 1.
    """
    y = _ramp(core.y - outer.y, core.height, outer.y + outer.height - core.y - core.height, scale)
    x = _ramp(core.x - outer.x, core.width, outer.x + outer.width - core.x - core.width, scale)
    return y[:, None] * x[None, :]


def _ramp(before: int, inside: int, after: int, scale: int) -> Array:
    def rise(halo: int) -> Array:
        used = (halo * scale) // 2
        ramp = 0.5 - 0.5 * np.cos(np.pi * (np.arange(used) + 0.5) / max(used, 1))
        return np.concatenate([np.zeros(halo * scale - used), ramp]).astype(np.float32)

    return np.concatenate([rise(before), np.ones(inside * scale, np.float32), rise(after)[::-1]])

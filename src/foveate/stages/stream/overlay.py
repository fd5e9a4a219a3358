"""The route map drawn over an image: which patches were refined, and in how many steps."""

from __future__ import annotations

import math

import numpy as np

from foveate.types import Array, Result

__all__ = ["draw_overlay"]

_COLOURS = {1: (0.20, 0.75, 0.95), 2: (1.00, 0.75, 0.10), 4: (1.00, 0.30, 0.25)}


def draw_overlay(result: Result) -> Array:
    """`result.image` with refined patches of the last SR pass tinted by steps and the rest dimmed."""
    image = result.image * 0.55
    height, width = image.shape[:2]
    last = max((r.sr_pass for r in result.routes), default=0)
    routes = [r for r in result.routes if r.sr_pass == last]
    if not routes:
        return image
    before = math.prod(result.plan.passes[:last])
    full_y, full_x = result.plan.crop_height * before, result.plan.crop_width * before
    for r in routes:
        if not r.steps or r.fallback:
            continue
        p = r.patch
        y0, y1 = round(p.y * height / full_y), round((p.y + p.height) * height / full_y)
        x0, x1 = round(p.x * width / full_x), round((p.x + p.width) * width / full_x)
        colour = np.asarray(_COLOURS.get(r.steps, (1.0, 0.3, 0.25)), np.float32)
        image[y0:y1, x0:x1] = 0.85 * result.image[y0:y1, x0:x1] + 0.15 * colour
        for edge in (image[y0 : y0 + 2, x0:x1], image[y0:y1, x0 : x0 + 2]):
            edge[...] = colour
    return image.astype(np.float32)

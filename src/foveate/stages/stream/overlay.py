"""The route map drawn over an image: which patches were refined, and in how many steps."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from foveate.types import Array, Plan, Result, Route

__all__ = ["draw_overlay", "draw_routes", "placed"]

_COLOURS = {1: (0.20, 0.75, 0.95), 2: (1.00, 0.75, 0.10), 4: (1.00, 0.30, 0.25)}

Placed = tuple[int, int, int, int, int]
"""x, y, width, height in output pixels, and steps."""


def placed(route: Route, plan: Plan) -> Placed:
    """Where a route of any SR pass lies in the finished image, and its steps (0 where light SR was kept)."""
    before = math.prod(plan.passes[: route.sr_pass])
    full_y, full_x = plan.crop_height * before, plan.crop_width * before
    p = route.patch
    y0, y1 = (min(round(v * plan.height / full_y), plan.height) for v in (p.y, p.y + p.height))
    x0, x1 = (min(round(v * plan.width / full_x), plan.width) for v in (p.x, p.x + p.width))
    return x0, y0, x1 - x0, y1 - y0, 0 if route.fallback else route.steps


def draw_overlay(result: Result) -> Array:
    """`result.image` with refined patches of the last SR pass tinted by steps and the rest dimmed."""
    last = max((r.sr_pass for r in result.routes), default=0)
    return draw_routes(result.image, [placed(r, result.plan) for r in result.routes if r.sr_pass == last])


def draw_routes(image: Array, routes: Iterable[Placed]) -> Array:
    """`image` (H, W, 3) dimmed, with the refined ones of `routes` tinted by steps."""
    out = image * 0.55
    for x, y, width, height, steps in routes:
        if not steps:
            continue
        colour = np.asarray(_COLOURS.get(steps, (1.0, 0.3, 0.25)), np.float32)
        box = (slice(y, y + height), slice(x, x + width))
        out[box] = 0.85 * image[box] + 0.15 * colour
        out[y : y + 2, box[1]] = colour
        out[box[0], x : x + 2] = colour
    return out.astype(np.float32)

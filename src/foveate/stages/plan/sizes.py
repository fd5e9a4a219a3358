"""Which LR size to render and which scales to run for a wanted size. Pure."""

from __future__ import annotations

import math

from foveate.types import EngineInfo

__all__ = ["lr_size", "passes_for"]


def lr_size(width: int, height: int, info: EngineInfo, longest: int) -> tuple[int, int, int, int]:
    """(lr_width, lr_height, crop_width, crop_height) for a `width` x `height` picture.

    The LR sides are multiples of `info.multiple_of` within [minimum, maximum], the longer one at most `longest`
    and no larger than wanted. The crop is the largest centred part with the wanted aspect ratio, to the pixel.
    """
    step = info.multiple_of
    longest = min(longest // step * step, info.maximum, _up(max(width, height), step))
    ratio = longest / max(width, height)
    lr_width = min(max(_up(width * ratio, step), info.minimum), info.maximum)
    lr_height = min(max(_up(height * ratio, step), info.minimum), info.maximum)
    fit = min(lr_width / width, lr_height / height)
    crop_width = max(min(round(width * fit), lr_width), 1)
    crop_height = max(min(round(height * fit), lr_height), 1)
    return lr_width, lr_height, crop_width, crop_height


def _up(value: float, step: int) -> int:
    return max(math.ceil(value / step - 1e-9), 1) * step


def passes_for(factor: float, scales: tuple[int, ...] = (2, 4)) -> tuple[int, ...]:
    """Shortest sequence of `scales` whose product is at least `factor`, largest first; () when factor <= 1.

    x3 becomes (4,): what is too much is taken back by one resize at the end. Beyond the largest scale passes of at
    most x4 are composed: two of x4 cost a quarter of x8 and x2.
    """
    if 1 + 1e-6 < factor <= max(scales) + 1e-6:
        return (min(s for s in scales if s >= factor - 1e-6),)
    scales = tuple(s for s in scales if s <= 4) or scales
    passes: list[int] = []
    reached = 1.0
    while reached < factor - 1e-6:
        enough = [s for s in scales if reached * s >= factor - 1e-6]
        passes.append(min(enough) if enough else max(scales))
        reached *= passes[-1]
    return tuple(sorted(passes, reverse=True))

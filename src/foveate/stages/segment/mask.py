"""The user's own map: refine what they painted."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from foveate.config import Settings
from foveate.errors import InputError
from foveate.types import Array, EngineInfo

__all__ = ["BACKEND", "Mask"]


class Mask:
    """Importance is the mask that came with the request."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="segment", name="mask", summary="the mask given with the request"
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}

    def importance(self, image: Array, *, prompt: str = "", mask: Array | None = None) -> Array:
        """`mask`, limited to [0, 1]; raises InputError where there is none or it does not fit the image."""
        if mask is None:
            raise InputError(
                "the detector 'mask' needs a mask, and none was given; pass one (white = refine) with "
                "--mask FILE or Request(mask=...), or choose another detector with --segment"
            )
        if mask.shape != image.shape[:2]:
            raise InputError(
                f"the mask is {mask.shape} and the image {image.shape[:2]} (height, width); "
                "pass a single-channel mask of the image's size"
            )
        if not np.isfinite(mask).all():
            raise InputError(
                "the mask holds values that are not numbers (NaN or infinity); pass values in [0, 1]"
            )
        return np.clip(mask, 0, 1).astype(np.float32, copy=False)


BACKEND = Mask

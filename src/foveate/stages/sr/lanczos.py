"""Lanczos interpolation: no network, any scale; the baseline everything is compared with."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from foveate.config import Settings
from foveate.types import Array, EngineInfo, SRBatch

__all__ = ["BACKEND", "Lanczos"]


class Lanczos:
    """Pillow's Lanczos resampling in float, channel by channel."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="sr", name="lanczos", summary="Lanczos interpolation, no network", scales=(2, 3, 4, 8)
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}

    def upscale(self, batch: SRBatch) -> Array:
        """See base.SuperResolver.upscale; the result may overshoot [0, 1] at hard edges."""
        from PIL import Image

        n, height, width, _ = batch.lr.shape
        size = (width * batch.scale, height * batch.scale)
        out = np.empty((n, size[1], size[0], 3), np.float32)
        for i in range(n):
            for c in range(3):
                channel = Image.fromarray(np.ascontiguousarray(batch.lr[i, :, :, c]))
                out[i, :, :, c] = np.asarray(channel.resize(size, Image.Resampling.LANCZOS))
        return out


BACKEND = Lanczos

"""Lanczos interpolation: no network, any scale; the baseline everything is compared with."""

from __future__ import annotations

from typing import ClassVar

from foveate.config import Settings
from foveate.stages.sr._resize import resized
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
        _, height, width, _ = batch.lr.shape
        return resized(batch.lr, height * batch.scale, width * batch.scale)


BACKEND = Lanczos

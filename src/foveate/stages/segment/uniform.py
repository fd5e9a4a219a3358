"""Everything is equally important: refinement goes wherever it gains most."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from foveate.config import Settings
from foveate.types import Array, EngineInfo

__all__ = ["BACKEND", "Uniform"]


class Uniform:
    """Importance 1 everywhere."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="segment", name="uniform", summary="every pixel is equally important"
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}

    def importance(self, image: Array, *, prompt: str = "", mask: Array | None = None) -> Array:
        """Ones of the image's size."""
        return np.ones(image.shape[:2], np.float32)


BACKEND = Uniform

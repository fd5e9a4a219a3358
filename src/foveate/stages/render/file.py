"""An image instead of a prompt: upscale only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from foveate.config import Settings
from foveate.errors import InputError
from foveate.types import EngineInfo, RenderSpec, RenderStep

__all__ = ["BACKEND", "FileRenderer"]


class FileRenderer:
    """Hands on the image of the request."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="render", name="file", summary="an image instead of a prompt", steps=(0, 0), default_steps=0
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        """See base.Renderer.render."""
        if spec.image is None:
            raise InputError("render back end 'file' needs an image; pass one, or choose another back end")
        yield RenderStep(0, 0, spec.image)


BACKEND = FileRenderer

"""The contract of a text-to-image back end."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import ClassVar, Protocol

from foveate.config import Settings
from foveate.types import EngineInfo, RenderSpec, RenderStep

__all__ = ["Renderer", "drawing"]


class Renderer(Protocol):
    """Draws LR images. One instance serves many threads; networks load on first use, not in the constructor.

    `precision` maps network ids to what really runs, for example {"t2i": "onnxruntime fp32"}; empty before load.
    """

    info: ClassVar[EngineInfo]
    precision: dict[str, str]

    def __init__(self, settings: Settings) -> None: ...

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        """Yield the estimate after each of `spec.steps` steps, images float32 (height, width, 3) in [0, 1].

        The last step's image is the result. What waits for a server yields steps without an image meanwhile.
        Closing the iterator stops the work. Every random draw comes from (spec.seed, "render", index): the same
        spec gives the same image.
        """
        ...


@contextmanager
def drawing(renderer: Renderer, spec: RenderSpec) -> Iterator[Iterator[RenderStep]]:
    """The steps of `renderer.render(spec)`, closed at the end of the block, however it ends.

    Garbage collection would not do: the traceback of an error that somebody keeps also keeps the iterator open.
    """
    steps = renderer.render(spec)
    try:
        yield steps
    finally:
        if isinstance(steps, Generator):
            steps.close()

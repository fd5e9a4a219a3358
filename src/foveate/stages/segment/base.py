"""The contract of an importance detector."""

from __future__ import annotations

from typing import ClassVar, Protocol

from foveate.config import Settings
from foveate.types import Array, EngineInfo

__all__ = ["Segmenter"]


class Segmenter(Protocol):
    """Says where a viewer looks. One instance serves many threads; networks load on first use."""

    info: ClassVar[EngineInfo]
    precision: dict[str, str]

    def __init__(self, settings: Settings) -> None: ...

    def importance(self, image: Array, *, prompt: str = "", mask: Array | None = None) -> Array:
        """Importance of every pixel of `image` (H, W, 3): float32 (H, W) in [0, 1].

        `mask` is the user's map, already of the image's size; only the `mask` back end needs it. A detector with
        `info.words` also gets `words`, a map of any size per lower-case word of the prompt, and `focus`, the words
        that matter to the user; it is asked only where the renderer has such maps.
        """
        ...

"""The contract of a super-resolution back end."""

from __future__ import annotations

from typing import ClassVar, Protocol

from foveate.config import Settings
from foveate.types import Array, EngineInfo, SRBatch

__all__ = ["SuperResolver"]


class SuperResolver(Protocol):
    """Enlarges batches of equally large patches. One instance serves many threads; networks load on first use."""

    info: ClassVar[EngineInfo]
    precision: dict[str, str]

    def __init__(self, settings: Settings) -> None: ...

    def upscale(self, batch: SRBatch) -> Array:
        """Return (N, H*scale, W*scale, 3) float32 for `batch.lr` (N, H, W, 3); finite, but maybe out of range.

        H and W are multiples of `info.step(scale)`; `batch.scale` is one of `info.scales`. A back end with
        `info.stochastic` takes its randomness from `batch.noise` alone.
        """
        ...

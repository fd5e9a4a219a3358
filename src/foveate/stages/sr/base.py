"""The contract of a super-resolution back end."""

from __future__ import annotations

import dataclasses
from typing import Any, ClassVar, Protocol

import numpy as np

from foveate.config import Settings
from foveate.runtime.device import OutOfMemoryError
from foveate.types import Array, EngineInfo, SRBatch

__all__ = ["SuperResolver", "upscaled"]


class SuperResolver(Protocol):
    """Enlarges batches of equally large patches. One instance serves many threads; networks load on first use."""

    info: ClassVar[EngineInfo]
    precision: dict[str, str]

    def __init__(self, settings: Settings) -> None: ...

    def upscale(self, batch: SRBatch) -> Array:
        """Return (N, H*scale, W*scale, 3) float32 for `batch.lr` (N, H, W, 3); finite, but maybe out of range.

        H and W are multiples of `info.step(scale)`; `batch.scale` is one of `info.scales`. A back end with
        `info.stochastic` takes its randomness from `batch.noise` alone. Raises EngineError, OutOfMemoryError.
        """
        ...


def upscaled(engine: Any, batch: SRBatch) -> Array:
    """engine.upscale(batch); where memory runs out, the same in halves, down to one patch."""
    try:
        made: Array = engine.upscale(batch)
        return made
    except OutOfMemoryError:
        if len(batch.lr) == 1:
            raise
    middle = len(batch.lr) // 2
    halves = [_part(batch, slice(middle)), _part(batch, slice(middle, None))]
    made = np.concatenate([upscaled(engine, half) for half in halves])
    batch.steps_run[:] = [steps for half in halves for steps in half.steps_run]
    return made


def _part(batch: SRBatch, some: slice) -> SRBatch:
    arrays = {name: getattr(batch, name) for name in ("lr", "base", "noise")}
    parts: dict[str, Any] = {name: None if a is None else a[some] for name, a in arrays.items()}
    return dataclasses.replace(batch, **parts, steps_run=[])

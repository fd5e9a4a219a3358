"""Light SR: one feed-forward convolutional network per scale, trained by regression (train/light.py)."""

from __future__ import annotations

import threading
from typing import ClassVar

import numpy as np

from foveate import weights
from foveate.config import Settings
from foveate.runtime import Graph, load
from foveate.types import Array, EngineInfo, SRBatch

__all__ = ["BACKEND", "LightSR"]


class LightSR:
    """The embedded networks `light_x2`, `light_x4` and `light_x8`."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="sr",
        name="light",
        summary="embedded convolutional network, the canvas of every result",
        scales=(2, 4, 8),
        halo=8,
        batch_pixels=70_000,  # one picture of 64x64 enlarged fourfold
        models=("light_x2", "light_x4", "light_x8"),
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}
        self._settings = settings
        self._graphs: dict[int, Graph] = {}
        self._lock = threading.Lock()

    def _graph(self, scale: int) -> Graph:
        with self._lock:
            if scale not in self._graphs:
                model = f"light_x{scale}"
                graph = load(
                    weights.path(model, self._settings),
                    self._settings,
                    sample={"image": _sample(128)},
                    tolerance=1 / 255,
                )
                self._graphs[scale] = graph
                self.precision[model] = f"{graph.engine} {graph.precision}"
            return self._graphs[scale]

    def upscale(self, batch: SRBatch) -> Array:
        """See base.SuperResolver.upscale; the result is in [0, 1]."""
        planes = np.ascontiguousarray(batch.lr.transpose(0, 3, 1, 2))
        return self._graph(batch.scale).run(image=planes).transpose(0, 2, 3, 1)


def _sample(side: int) -> Array:
    """A picture-like probe input (1, 3, side, side): smooth gradients, edges and fine texture."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    rings = 0.5 + 0.3 * np.sin(60 * (x * x + y * y)) + 0.2 * (x > y)
    return np.stack([rings * 0.8, 0.5 * rings + 0.5 * y, x])[None].clip(0, 1).astype(np.float32)


BACKEND = LightSR

"""Diffusion SR: residual diffusion over the light result, one network for x2, x4 and x8 (train/diffusion.py).

The network predicts r = k (hr - light) from x_t = (1 - t) r + t eps, straight-line noising. Sampling is
deterministic: at each of N equally spaced times t = 1, 1 - 1/N, ... it predicts x0 = r and moves along the line
through x_t and x0 to the next time. The result is light + x0 / k.
"""

from __future__ import annotations

import threading
from typing import ClassVar

import numpy as np

from foveate import weights
from foveate.config import Settings
from foveate.errors import EngineError
from foveate.runtime import Graph, load
from foveate.types import Array, EngineInfo, SRBatch

__all__ = ["BACKEND", "DiffusionSR"]

_CELL = 64  # output pixels; what settles is judged by such parts, lest much sky hides a small face


class DiffusionSR:
    """The embedded network `diffusion`."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="sr",
        name="diffusion",
        summary="embedded residual diffusion over the light result",
        scales=(2, 4, 8),
        steps=(1, 8),
        default_steps=2,
        halo=2,
        align=16,
        batch_pixels=340_000,  # four squares of 288; beyond 544x544 alone nothing is faster in company
        stochastic=True,
        models=("diffusion",),
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}
        self._settings = settings
        self._loaded: Graph | None = None
        self._lock = threading.Lock()

    def _graph(self) -> Graph:
        with self._lock:
            if self._loaded is None:
                entry = weights.entry("diffusion", self._settings)
                graph = load(
                    weights.path("diffusion", self._settings),
                    self._settings,
                    sample=_sample(128),
                    tolerance=entry.get("bf16_tolerance"),
                    int8=weights.int8("diffusion", self._settings),
                )
                self.precision["diffusion"] = f"{graph.engine} {graph.precision}"
                self._loaded = graph
            return self._loaded

    def upscale(self, batch: SRBatch) -> Array:
        """See base.SuperResolver.upscale; needs `batch.base` and `batch.noise`, uses `batch.steps` steps."""
        if batch.base is None or batch.noise is None:
            raise EngineError("diffusion SR needs the light result and the noise of its patches")
        graph = self._graph()
        gain = float(weights.entry("diffusion", self._settings)["residual_scale"])
        condition = np.ascontiguousarray(batch.base.transpose(0, 3, 1, 2))
        x = np.ascontiguousarray(batch.noise.transpose(0, 3, 1, 2))
        out = condition.copy()
        going, before = np.arange(len(x)), np.zeros_like(x)  # patches that still change; their last estimates
        run = np.full(len(x), batch.steps)
        for step in range(batch.steps):
            t = 1.0 - step / batch.steps
            after = 1.0 - (step + 1) / batch.steps
            n = len(going)
            x0 = graph.run(
                noisy=x,
                condition=condition[going],
                t=np.full(n, t, np.float32),
                scale=np.full(n, batch.scale, np.float32),
            )
            changed = np.ones(n, bool)
            if after > 0:
                x = x0 + (after / t) * (x - x0)
                if batch.tolerance > 0:
                    changed = _largest(np.abs(x0 - before)) >= batch.tolerance * gain
                    out[going[~changed]] += x0[~changed] / np.float32(gain)
                    run[going[~changed]] = step + 1
                    x, x0, going = x[changed], x0[changed], going[changed]
                before = x0
            else:
                out[going] += x0 / np.float32(gain)
            if not len(going):
                break
        batch.steps_run[:] = run.tolist()
        return np.ascontiguousarray(out.transpose(0, 2, 3, 1))


def _largest(change: Array) -> Array:
    """Mean of the cell of _CELL pixels a side that changes most, per image: (N, 3, H, W) -> (N,)."""
    n, channels, height, width = change.shape
    rows, columns = max(height // _CELL, 1), max(width // _CELL, 1)
    tall, wide = min(height, _CELL), min(width, _CELL)
    cells = change[:, :, : rows * tall, : columns * wide].reshape(n, channels, rows, tall, columns, wide)
    out: Array = cells.mean(axis=(1, 3, 5)).max(axis=(1, 2))
    return out


def _sample(side: int) -> dict[str, Array]:
    """Probe inputs of a usual shape: noise over a smooth picture."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    picture = np.stack([x, 0.5 + 0.4 * np.sin(40 * x * y), y])[None].astype(np.float32)
    noise = np.random.default_rng(0).standard_normal(picture.shape, np.float32)
    one = np.ones(1, np.float32)
    return {"noisy": noise, "condition": picture, "t": one, "scale": 4 * one}


BACKEND = DiffusionSR

"""Objects, by the embedded saliency network (train/saliency.py)."""

from __future__ import annotations

import threading
from typing import ClassVar

import numpy as np

from foveate import weights
from foveate.config import Settings
from foveate.runtime import Graph, load
from foveate.stages.segment._maps import blurred, resized
from foveate.types import Array, EngineInfo

__all__ = ["BACKEND", "Saliency"]

_SIDE = 256  # longer side that the network is shown, the one it was trained on
_MULTIPLE = 32
_SMOOTH = 1.5  # sigma in network pixels: what follows decides per patch, not per pixel


class Saliency:
    """The embedded network `saliency`. The picture's own size hardly matters: the network sees 256 px of it."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="segment", name="saliency", summary="embedded network that finds objects", models=("saliency",)
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}
        self._settings = settings
        self._graph: Graph | None = None
        self._lock = threading.Lock()

    def _loaded(self) -> Graph:
        with self._lock:
            if self._graph is None:
                graph = load(
                    weights.path("saliency", self._settings),
                    self._settings,
                    sample={"image": _sample(_SIDE)},
                    tolerance=0.01,
                )
                self._graph = graph
                self.precision["saliency"] = f"{graph.engine} {graph.precision}"
            return self._graph

    def importance(self, image: Array, *, prompt: str = "", mask: Array | None = None) -> Array:
        """Saliency of `image`; prompt and mask play no part."""
        height, width = image.shape[:2]
        scale = _SIDE / max(height, width)
        h, w = max(1, round(height * scale)), max(1, round(width * scale))
        fill = ((0, -h % _MULTIPLE), (0, -w % _MULTIPLE), (0, 0))
        padded = np.pad(resized(image, h, w), fill, mode="edge")
        found = self._loaded().run(image=np.ascontiguousarray(padded.transpose(2, 0, 1)[None]))
        smooth = blurred(found[0, 0, :h, :w].astype(np.float32), _SMOOTH)
        return resized(smooth, height, width).clip(0, 1)


def _sample(side: int) -> Array:
    """A probe input (1, 3, side, side): a bright disc on a dark gradient."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    disc = ((x - 0.5) ** 2 + (y - 0.45) ** 2 < 0.05).astype(np.float32)
    return np.stack([0.2 * y + 0.7 * disc, 0.3 * x + 0.3 * disc, 0.4 * y])[None].clip(0, 1).astype(np.float32)


BACKEND = Saliency

"""Any upscaling network in an ONNX file: one image input (N, 3, H, W) in [0, 1], one image output, larger."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from foveate.config import Settings
from foveate.errors import WeightsError
from foveate.runtime import Graph, load
from foveate.runtime.libraries import onnxruntime
from foveate.stages.sr._upscaler import TILE, FileUpscaler
from foveate.types import Array, EngineInfo

__all__ = ["BACKEND", "OnnxUpscaler"]

_TYPES: dict[str, type] = {"tensor(float)": np.float32, "tensor(float16)": np.float16}


class OnnxUpscaler(FileUpscaler):
    """`onnx:FILE`, as light SR or, with `--diffusion`, for the patches that people look at."""

    info: EngineInfo = EngineInfo(
        stage="sr",
        name="onnx",
        summary="any ONNX upscaler with one NCHW image input in [0, 1]",
        licence="the model's own",
        scales=(2, 4),
        argument="FILE",
    )

    @classmethod
    def open(cls, path: Path, settings: Settings) -> OnnxNetwork:
        """See FileUpscaler.open."""
        return OnnxNetwork(path, settings)


class OnnxNetwork:
    """An ONNX graph under the engine and precision that suit this machine."""

    tile = TILE

    def __init__(self, path: Path, settings: Settings) -> None:
        self._name, self._type, shape = _input(path)
        batch, _, height, width = (v if isinstance(v, int) else 0 for v in shape)
        self.fixed = (height, width) if height and width else None
        self._single = batch == 1
        probe: NDArray[Any] = np.full((1, 3, height or 128, width or 128), 0.5, self._type)
        probe[:, :, ::3, ::2] = 0.8
        self._graph: Graph = load(path, settings, sample={self._name: probe}, tolerance=1 / 255)
        self.precision = f"{self._graph.engine} {self._graph.precision}"

    def run(self, images: Array) -> Array:
        """See _upscaler.Network.run."""
        given: NDArray[Any] = images.astype(self._type, copy=False)
        parts = [given[i : i + 1] for i in range(len(given))] if self._single else [given]
        made = [self._graph.run(**{self._name: np.ascontiguousarray(p)}) for p in parts]
        return np.concatenate(made).astype(np.float32, copy=False)


def _input(path: Path) -> tuple[str, type, list[int | str | None]]:
    """Name, type and shape of the graph's only input; raises WeightsError where it is not an image."""
    ort = onnxruntime()
    options = ort.SessionOptions()
    options.log_severity_level = 3
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        inputs = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"]).get_inputs()
    except Exception as e:
        raise WeightsError(f"{path} cannot be read as an ONNX network: {e}") from e
    found = ", ".join(f"{i.name} {i.type} {i.shape}" for i in inputs)
    good = len(inputs) == 1 and len(inputs[0].shape) == 4 and inputs[0].type in _TYPES
    if not good or (inputs[0].shape[1] not in (3, None) and not isinstance(inputs[0].shape[1], str)):
        raise WeightsError(
            f"{path} takes {found}; one input (N, 3, H, W) of float or float16, an image in [0, 1], is needed"
        )
    return inputs[0].name, _TYPES[inputs[0].type], inputs[0].shape


BACKEND = OnnxUpscaler

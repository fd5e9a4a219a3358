"""One ONNX file under one engine. No knowledge of any model."""

from __future__ import annotations

import importlib.util
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from foveate.errors import EngineError, WeightsError
from foveate.runtime import libraries

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Graph", "OnnxRuntimeGraph", "OpenVinoGraph", "available_engines", "open_graph", "providers"]


class Graph(Protocol):
    """A loaded network. `run` may be called from many threads at once."""

    engine: str
    precision: str

    def run(self, **inputs: NDArray[Any]) -> NDArray[np.float32]:
        """Evaluate with inputs by name and return the first output; raises EngineError."""
        ...


class OnnxRuntimeGraph:
    """ONNX under onnxruntime, fp32: on CUDA where its package brings that and the device is not the CPU."""

    engine = "onnxruntime"
    precision = "fp32"

    def __init__(self, path: Path, threads: int, device: str = "auto") -> None:
        ort = libraries.onnxruntime()
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        # Idle threads of one network would otherwise steal cores from the next.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = ort.InferenceSession(str(path), options, providers=providers(device))
        except Exception as e:
            raise WeightsError(f"onnxruntime cannot load {path}: {e}") from e

    def run(self, **inputs: NDArray[Any]) -> NDArray[np.float32]:
        try:
            out: NDArray[np.float32] = self._session.run(None, inputs)[0]
        except Exception as e:
            raise EngineError(_describe("onnxruntime", inputs, e)) from e
        return out


class OpenVinoGraph:
    """ONNX under OpenVINO on the CPU, fp32 or bf16."""

    engine = "openvino"

    def __init__(self, path: Path, threads: int, precision: str) -> None:
        ov = libraries.openvino()
        self.precision = precision
        config = {
            "INFERENCE_NUM_THREADS": threads,
            "INFERENCE_PRECISION_HINT": {"fp32": "f32", "bf16": "bf16"}[precision],
            "PERFORMANCE_HINT": "LATENCY",
        }
        try:
            self._model = ov.Core().compile_model(str(path), "CPU", config)
        except Exception as e:
            raise WeightsError(f"OpenVINO cannot load {path}: {e}") from e
        self._names = {name for port in self._model.inputs for name in port.names}
        self._local = threading.local()

    def run(self, **inputs: NDArray[Any]) -> NDArray[np.float32]:
        request = getattr(self._local, "request", None)
        if request is None:
            request = self._local.request = self._model.create_infer_request()
        try:
            # OpenVINO itself would run on what an input held before, and take text for numbers.
            if len(inputs) != len(self._model.inputs) or not set(inputs) <= self._names:
                raise ValueError(f"the inputs should be {sorted(self._names)}")
            if any(x.dtype.kind not in "fiub" for x in inputs.values()):
                raise ValueError("the inputs should be numbers")
            request.infer(inputs, share_inputs=True)
            out: NDArray[np.float32] = request.get_output_tensor(0).data.copy()
        except Exception as e:
            raise EngineError(_describe("OpenVINO", inputs, e)) from e
        return out


def _describe(engine: str, inputs: dict[str, Any], error: Exception) -> str:
    shapes = ", ".join(f"{k} {tuple(v.shape)} {v.dtype}" for k, v in inputs.items())
    return f"{engine} failed on {shapes}: {error}"


def available_engines() -> tuple[str, ...]:
    """Names of the engines installed here, without importing them."""
    modules = ("onnxruntime", "openvino")
    return tuple(m for m in modules if importlib.util.find_spec(m) is not None)


def providers(device: str) -> list[Any]:
    """What onnxruntime may run on for the setting `device`, best first; the CPU is always last."""
    ort = libraries.onnxruntime()
    kind, _, index = device.partition(":")
    found: list[Any] = []
    if kind in ("auto", "cuda") and "CUDAExecutionProvider" in ort.get_available_providers():
        found.append(("CUDAExecutionProvider", {"device_id": int(index or 0)}))
    return [*found, "CPUExecutionProvider"]


def open_graph(path: Path, engine: str, precision: str, threads: int = 0, device: str = "auto") -> Graph:
    """Load `path` under `engine` with `precision`; `threads` 0 means all cores this process may use."""
    threads = threads or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else threads
    threads = threads or os.cpu_count() or 1
    if engine == "openvino":
        return OpenVinoGraph(path, threads, precision)
    return OnnxRuntimeGraph(path, threads, device)

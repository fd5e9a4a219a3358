"""One ONNX file under one engine. No knowledge of any model."""

from __future__ import annotations

import importlib.util
import logging
import os
import threading
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from foveate.clock import loading
from foveate.errors import ConfigError, EngineError, WeightsError
from foveate.runtime import libraries
from foveate.runtime.cpu import has_bf16
from foveate.runtime.device import out_of_memory, ran_out
from foveate.runtime.sharing import divided

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "TENSORRT",
    "Graph",
    "OnnxRuntimeGraph",
    "OpenVinoGraph",
    "TensorRtGraph",
    "available_engines",
    "cores",
    "open_graph",
    "providers",
]

log = logging.getLogger(__name__)

TENSORRT = "TensorrtExecutionProvider"

PREPARED = 1024
"""How many operations an OpenVINO model keeps prepared for shapes that it met: some thirty shapes of a network.

Its own default is 5000, with which the memory of a server that meets ever new shapes grows for hours, by up to 0.19 MB
an operation; preparing a shape again takes 1 to 4 ms.
"""

_PROVIDERS = {"CUDAExecutionProvider": "cuda", TENSORRT: "tensorrt"}


class Graph(Protocol):
    """A loaded network. `run` may be called from many threads at once."""

    engine: str
    precision: str

    def run(self, **inputs: NDArray[Any]) -> NDArray[np.float32]:
        """Evaluate with inputs by name and return the first output; raises EngineError, OutOfMemoryError."""
        ...


class _Divided:
    """Makes what runs a network once per number of shares that the cores are divided into; more than one when asked."""

    def __init__(self, make: Callable[[int], Any]) -> None:
        self._make = make
        self._made = {1: make(1)}
        self._lock = threading.Lock()

    def __call__(self) -> Any:
        shares = divided()
        found = self._made.get(shares)
        if found is None:
            with self._lock, loading():
                found = self._made.get(shares) or self._made.setdefault(shares, self._make(shares))
        return found


@cache
def _shares_arena() -> bool:
    """Let all sessions of this process take memory from one arena; False where onnxruntime refuses.

    One of its own per session never shrinks, so that each keeps what its largest picture took: half a server.
    """
    ort = libraries.onnxruntime()
    cpu = ort.OrtMemoryInfo("Cpu", ort.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, ort.OrtMemType.DEFAULT)
    try:
        ort.create_and_register_allocator(cpu, None)
    except Exception as e:  # somebody else's arena of this process
        log.info("onnxruntime: sessions keep an arena each: %s", e)
        return False
    return True


class OnnxRuntimeGraph:
    """ONNX under onnxruntime: on CUDA where its package brings that and the device is not the CPU.

    `precision` says what the file holds, fp32 or int8. `engine` says what it really runs on: "onnxruntime",
    "onnxruntime cuda". `first` are providers before those.
    """

    engine = "onnxruntime"
    provider = ""

    def __init__(
        self,
        path: Path,
        threads: int,
        device: str = "auto",
        first: Sequence[Any] = (),
        precision: str = "fp32",
    ) -> None:
        self.precision = precision
        ort = libraries.onnxruntime()

        def session(shares: int) -> Any:
            options = ort.SessionOptions()
            options.intra_op_num_threads = max(threads // shares, 1)
            options.log_severity_level = 3
            # Idle threads of one network would otherwise steal cores from the next.
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
            if _shares_arena():
                options.add_session_config_entry("session.use_env_allocators", "1")
                options.enable_mem_pattern = False  # takes a whole run's memory at once: holes between shapes
            try:
                made = ort.InferenceSession(str(path), options, providers=[*first, *providers(device)])
            except Exception as e:
                raise WeightsError(f"onnxruntime cannot load {path}: {e}") from e
            self.provider = str(made.get_providers()[0])  # one that does not load is left out
            return made

        self._session = _Divided(session)
        if self.provider in _PROVIDERS:
            self.engine = f"onnxruntime {_PROVIDERS[self.provider]}"

    def run(self, **inputs: NDArray[Any]) -> NDArray[np.float32]:
        session = self._session()
        try:
            out: NDArray[np.float32] = session.run(None, inputs)[0]
        except Exception as e:
            raise _failure("onnxruntime", inputs, e) from e
        return out


class TensorRtGraph(OnnxRuntimeGraph):
    """ONNX under onnxruntime's TensorRT provider, fp32 or fp16; engines are built per shape and kept in `cache`."""

    def __init__(self, path: Path, threads: int, device: str, precision: str, cache: Path) -> None:
        options = {
            "device_id": _index(device),
            "trt_fp16_enable": precision == "fp16",
            "trt_engine_cache_enable": True,
            "trt_engine_cache_path": str(cache),
            "trt_timing_cache_enable": True,
            "trt_timing_cache_path": str(cache),
        }
        cache.mkdir(parents=True, exist_ok=True)
        super().__init__(path, threads or cores(), device, [(TENSORRT, options)], precision)
        if self.provider != TENSORRT:
            raise ConfigError(
                f"engine is 'tensorrt', which does not load here (onnxruntime took {self.provider}); "
                "are the libraries of TensorRT and CUDA installed?"
            )


class OpenVinoGraph:
    """ONNX under OpenVINO on the CPU, fp32 or bf16; or int8: a file in that form, the rest in what the CPU has."""

    engine = "openvino"

    def __init__(self, path: Path, threads: int, precision: str) -> None:
        ov = libraries.openvino()
        self.precision = precision
        half = has_bf16() if precision == "int8" else precision == "bf16"

        def model(shares: int) -> Any:
            config: dict[str, Any] = {
                "INFERENCE_NUM_THREADS": threads,
                "CPU_RUNTIME_CACHE_CAPACITY": PREPARED,
                "INFERENCE_PRECISION_HINT": "bf16" if half else "f32",
                "PERFORMANCE_HINT": "LATENCY",
            }
            if shares > 1:
                config |= {"NUM_STREAMS": shares, "ENABLE_CPU_PINNING": False}
                del config["PERFORMANCE_HINT"]
            try:
                return ov.Core().compile_model(str(path), "CPU", config)
            except Exception as e:
                raise WeightsError(f"OpenVINO cannot load {path}: {e}") from e

        self._compiled = _Divided(lambda shares: _Compiled(model(shares)))

    def run(self, **inputs: NDArray[Any]) -> NDArray[np.float32]:
        compiled = self._compiled()
        request = compiled.request()
        try:
            # OpenVINO itself would run on what an input held before, and take text for numbers.
            if len(inputs) != compiled.count or not set(inputs) <= compiled.names:
                raise ValueError(f"the inputs should be {sorted(compiled.names)}")
            if any(x.dtype.kind not in "fiub" for x in inputs.values()):
                raise ValueError("the inputs should be numbers")
            request.infer(inputs, share_inputs=True)
            out: NDArray[np.float32] = request.get_output_tensor(0).data.copy()
        except Exception as e:
            raise _failure("OpenVINO", inputs, e) from e
        finally:
            compiled.idle.append(request)
        return out


class _Compiled:
    """A compiled OpenVINO model, what its inputs are called, and its requests that nobody uses.

    Each request keeps memory of its own.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self.count = len(model.inputs)
        self.names = {name for port in model.inputs for name in port.names}
        self.idle: list[Any] = []

    def request(self) -> Any:
        """A request for one call, to be given back to `idle`."""
        try:
            return self.idle.pop()
        except IndexError:
            return self._model.create_infer_request()


def _failure(engine: str, inputs: dict[str, Any], error: Exception) -> EngineError:
    shapes = ", ".join(f"{k} {tuple(v.shape)} {v.dtype}" for k, v in inputs.items())
    if out_of_memory(error):
        return ran_out(f"{engine} on {shapes}")
    return EngineError(f"{engine} failed on {shapes}: {error}")


def available_engines() -> tuple[str, ...]:
    """Names of the engines installed here, without importing them."""
    modules = ("onnxruntime", "openvino")
    return tuple(m for m in modules if importlib.util.find_spec(m) is not None)


def providers(device: str) -> list[Any]:
    """What onnxruntime may run on for the setting `device`, best first; the CPU is always last."""
    ort = libraries.onnxruntime()
    there = ort.get_available_providers()
    found: list[Any] = []
    if device.partition(":")[0] in ("auto", "cuda") and "CUDAExecutionProvider" in there:
        found.append(("CUDAExecutionProvider", {"device_id": _index(device)}))
    return [*found, "CPUExecutionProvider"]


def _index(device: str) -> int:
    """The number of a device such as "cuda:1"."""
    return int(device.partition(":")[2] or 0)


def cores() -> int:
    """Cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def open_graph(path: Path, engine: str, precision: str, threads: int = 0, device: str = "auto") -> Graph:
    """Load `path` under `engine` with `precision`; `threads` 0 means all cores this process may use."""
    threads = threads or cores()
    if engine == "openvino":
        return OpenVinoGraph(path, threads, precision)
    return OnnxRuntimeGraph(path, threads, device, precision=precision)

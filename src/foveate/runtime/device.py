"""Where and how PyTorch models run: device, precision, memory. PyTorch is an extra and loads on first use."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache
from importlib import metadata
from typing import Any, TypeVar

from foveate.config import Settings
from foveate.errors import BackendNotFoundError, ConfigError, EngineError
from foveate.runtime.cpu import has_bf16

__all__ = [
    "BATCH",
    "OutOfMemoryError",
    "batch_size",
    "choose",
    "describe",
    "dtype_for",
    "guarded",
    "load_extra",
    "out_of_memory",
    "ran_out",
]

BATCH = 4
"""Rectangles per network call on a CPU: more gain nothing there."""

_LARGEST = 2_000_000_000  # bytes that a rectangle of 1024 output pixels a side takes in a U-Net and a VAE, fp16 or bf16
_SHARE = 0.7  # of free memory; the rest is for the renderer, should it draw meanwhile
_MOST = 16
_RAN_OUT = (
    "out of memory",
    "can't allocate memory",
    "failed to allocate",
    "bad_alloc",
    "bad allocation",
    "alloc_failed",
)

R = TypeVar("R")


class OutOfMemoryError(EngineError):
    """The device has no memory for this much at once."""


def load_extra(extra: str, *modules: str) -> Any:
    """Import `modules`, which the extra `foveate[extra]` installs, and return the first.

    Raises BackendNotFoundError saying how to install them.
    """
    try:
        loaded = [importlib.import_module(m) for m in modules]
    except ImportError as e:
        raise BackendNotFoundError(
            f"this back end needs {', '.join(modules)}, and {e.name or e} is not installed or does not load; "
            f"try: pip install 'foveate[{extra}]'"
        ) from e
    return loaded[0]


def choose(settings: Settings) -> Any:
    """The torch.device of `settings`; "auto" is the first of CUDA, XPU, MPS and CPU that is there."""
    import torch

    if settings.threads and torch.get_num_threads() != settings.threads:
        torch.set_num_threads(settings.threads)
    there = {
        "cuda": torch.cuda.is_available(),
        "xpu": hasattr(torch, "xpu") and torch.xpu.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    if settings.device == "auto":
        return torch.device(next(d for d, found in there.items() if found))
    device = torch.device(settings.device)
    if not there[device.type] or (device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count()):
        found = ", ".join(d for d, yes in there.items() if yes)
        raise ConfigError(f"device is {settings.device!r}, which PyTorch does not find here; found: {found}")
    return device


def dtype_for(settings: Settings, device: Any, *, half: bool = True, bfloat: bool = True) -> Any:
    """The torch.dtype for a model on `device`; `half`, `bfloat` say what the model bears.

    "auto": fp16 on CUDA, XPU and MPS where the model bears it, else bf16; bf16 on CPUs that compute in it; fp32 else.
    """
    import torch

    wanted = settings.precision
    if wanted in ("auto", "int8"):  # 8 bits are a form of networks in ONNX
        if device.type == "cpu":
            wanted = "bf16" if bfloat and has_bf16() else "fp32"
        else:
            wanted = "fp16" if half else "bf16" if bfloat and device.type != "mps" else "fp32"
    if wanted == "fp16" and device.type == "cpu":
        raise ConfigError("precision is 'fp16', which CPUs do not compute in; use bf16 or fp32")
    if (wanted == "fp16" and not half) or (wanted == "bf16" and not bfloat):
        raise ConfigError(f"precision is {wanted!r}, which this model does not bear; use 'auto' or 'fp32'")
    return {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}[wanted]


def batch_size(settings: Settings, extra: str | None) -> int:
    """Rectangles per call of a diffusion network: those of the settings, else what the free memory of a GPU holds.

    Free memory counts for networks in PyTorch, those of an `extra`. An estimate that is too high costs a retry: where
    memory runs out, batches are halved (stages/sr/base.py).
    """
    if settings.batch:
        return settings.batch
    if extra is None or settings.device.startswith("cpu") or not _built_for_gpus():
        return BATCH
    import torch

    device = choose(settings)
    if device.type != "cuda":
        return BATCH
    kept = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    free = torch.cuda.mem_get_info(device)[0] + kept
    return min(max(int(free * _SHARE / _LARGEST), 1), _MOST)


@cache
def _built_for_gpus() -> bool:
    """Whether PyTorch is here and not the build for CPUs: asked without the seconds that importing it takes."""
    try:
        return not metadata.version("torch").endswith("+cpu")
    except metadata.PackageNotFoundError:
        return False


def describe(device: Any, dtype: Any) -> str:
    """What runs, for `precision` of a back end: "torch bf16 cuda:0"."""
    short = {"float32": "fp32", "bfloat16": "bf16", "float16": "fp16"}
    name = str(dtype).removeprefix("torch.")
    return f"torch {short.get(name, name)} {device}"


def guarded(what: str, work: Callable[[], R]) -> R:
    """`work()`, its failures as ours: OutOfMemoryError where memory ran out, else EngineError naming `what`."""
    try:
        return work()
    except EngineError:
        raise
    except (RuntimeError, MemoryError, ValueError, TypeError, IndexError) as e:
        if not out_of_memory(e):
            raise EngineError(f"{what} failed: {_first_line(e)}") from e
    _empty_cache()  # outside of the handler, whose traceback keeps the tensors alive
    raise ran_out(what)


def ran_out(what: str) -> OutOfMemoryError:
    """The error of `what`, for which there was no memory."""
    return OutOfMemoryError(
        f"{what} ran out of memory; try a smaller size, a smaller batch or another device"
    )


def out_of_memory(e: BaseException) -> bool:
    """Whether `e`, of Python, PyTorch, onnxruntime or OpenVINO, says that memory ran out."""
    text = str(e).lower()
    return (
        isinstance(e, MemoryError)
        or type(e).__name__ == "OutOfMemoryError"
        or any(words in text for words in _RAN_OUT)
    )


def _empty_cache() -> None:
    import torch

    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def _first_line(e: BaseException) -> str:
    return (str(e).strip() or type(e).__name__).splitlines()[0][:300]

"""Choose engine and precision for a graph by a measured probe, cached per machine, engine versions and model.

bf16 is taken only where its output on the caller's sample stays within the caller's tolerance of fp32's.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import logging
import os
import platform
import tempfile
import time
from collections.abc import Mapping
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from foveate.clock import loading
from foveate.config import Settings
from foveate.errors import ConfigError, FoveateError, WeightsError
from foveate.runtime.graph import Graph, available_engines, open_graph

__all__ = ["choices", "has_bf16", "load", "machine_id", "warm"]

log = logging.getLogger(__name__)

_FASTER = 0.9  # an engine replaces onnxruntime only when it needs at most this share of its time


def load(
    path: Path,
    settings: Settings,
    *,
    sample: Mapping[str, NDArray[Any]] | None = None,
    tolerance: float | None = None,
) -> Graph:
    """Load an ONNX file under the engine and precision that suit this machine.

    `sample` are inputs of a usual shape for the probe; without it onnxruntime fp32 is used unless the settings
    name something else. `tolerance` is the largest mean absolute output difference to fp32, in output units, at
    which bf16 is acceptable; None rules bf16 out unless the settings ask for it.
    """
    with loading():
        return _load(path, settings, sample, tolerance)


def _load(
    path: Path, settings: Settings, sample: Mapping[str, NDArray[Any]] | None, tolerance: float | None
) -> Graph:
    if settings.engine == "openvino" and "openvino" not in available_engines():
        raise ConfigError(
            "engine is 'openvino' but it is not installed; try: pip install 'foveate[openvino]'"
        )
    engine, precision = settings.engine, settings.precision
    if engine == "onnxruntime" and precision == "bf16":
        raise ConfigError("onnxruntime has no bf16 on the CPU; use engine 'openvino' or precision 'fp32'")
    if engine != "auto" and precision != "auto":
        return open_graph(path, engine, precision, settings.threads, settings.device)
    if sample is None:
        fallback = "onnxruntime" if engine == "auto" else engine
        return open_graph(path, fallback, "fp32", settings.threads, settings.device)
    return _probed(path, settings, sample, tolerance)


def _probed(
    path: Path, settings: Settings, sample: Mapping[str, NDArray[Any]], tolerance: float | None
) -> Graph:
    candidates = _candidates(settings, tolerance)
    if len(candidates) == 1:
        return open_graph(path, *candidates[0], settings.threads, settings.device)
    store = settings.cache_dir / "engines.json"
    key = f"{machine_id()} {_digest(path)} {settings.engine} {settings.precision}"
    known = _read(store).get(key)
    if isinstance(known, dict) and (known.get("engine"), known.get("precision")) in candidates:
        return open_graph(path, known["engine"], known["precision"], settings.threads, settings.device)
    report = _measure(path, candidates, sample, tolerance, settings.device)
    _remember(store, key, report)
    return open_graph(path, report["engine"], report["precision"], settings.threads, settings.device)


def _candidates(settings: Settings, tolerance: float | None) -> list[tuple[str, str]]:
    out = []
    for engine in available_engines():
        precisions = ["fp32"]
        if engine == "openvino" and tolerance is not None and has_bf16():
            precisions.append("bf16")
        out += [(engine, p) for p in precisions]
    engine, precision = settings.engine, settings.precision
    chosen = [c for c in out if engine in ("auto", c[0]) and (precision in ("auto", c[1]))]
    if not chosen and precision == "bf16" and "openvino" in available_engines():
        return [("openvino", "bf16")]  # asked for by name: the user's choice
    if not chosen:
        raise ConfigError(f"no engine here runs {engine}/{precision}; found: {', '.join(map('/'.join, out))}")
    return chosen


def _measure(
    path: Path,
    candidates: list[tuple[str, str]],
    sample: Mapping[str, NDArray[Any]],
    tolerance: float | None,
    device: str = "auto",
) -> dict[str, Any]:
    """Time each candidate on `sample` with all cores, so that the choice does not depend on the threads asked for."""
    best: Graph | None = None
    best_ms = float("inf")
    reference: NDArray[np.float32] | None = None
    tried: dict[str, Any] = {}
    for engine, precision in candidates:
        name = f"{engine} {precision}"
        try:
            graph = open_graph(path, engine, precision, device=device)
            out = graph.run(**sample)
        except FoveateError as e:
            tried[name] = str(e)
            continue
        if reference is None and precision == "fp32":
            reference = out
        if reference is None:
            tried[name] = "refused: there is no fp32 to compare with"
            continue
        error = float(np.abs(out.astype(np.float32) - reference).mean())
        if not np.isfinite(error) or (precision == "bf16" and tolerance is not None and error > tolerance):
            tried[name] = f"refused: mean difference to fp32 {error:.2e}"
            continue
        ms = _best_of(graph, sample)
        tried[name] = round(ms, 2)
        if best is None or ms < best_ms * _FASTER:
            best, best_ms = graph, ms
    if best is None:
        raise WeightsError(f"no engine can run {path.name}: {tried}")
    log.info("%s: %s %s (%s)", path.name, best.engine, best.precision, tried)
    return {"engine": best.engine, "precision": best.precision, "model": path.name, "tried_ms": tried}


def _best_of(graph: Graph, sample: Mapping[str, NDArray[Any]], runs: int = 4) -> float:
    """Fastest of a few runs, ms: the minimum is what the machine can do when it is not disturbed."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        graph.run(**sample)
        times.append((time.perf_counter() - start) * 1e3)
    return min(times)


def choices(settings: Settings) -> frozenset[str]:
    """Names of the choices of engine and precision that were made on this machine so far."""
    return frozenset(_read(settings.cache_dir / "engines.json"))


def warm() -> None:
    """Import the engines that are installed, which the first network of a process would otherwise wait for."""
    for module in available_engines():
        importlib.import_module(module)


def _version(engine: str) -> str:
    """Version of an engine, by whichever package brings it: onnxruntime-gpu brings onnxruntime too."""
    try:
        return metadata.version(engine)
    except metadata.PackageNotFoundError:
        packages = metadata.packages_distributions().get(engine, [])
        return " ".join(f"{p} {metadata.version(p)}" for p in sorted(packages))


@cache
def machine_id() -> str:
    """Short name of hardware and engine versions: measurements are valid for one such name."""
    versions = [f"{e}={_version(e)}" for e in available_engines()]
    text = "|".join([_cpu_name(), str(os.cpu_count()), platform.machine(), platform.system(), *versions])
    return hashlib.sha256(text.encode()).hexdigest()[:12]


@cache
def _cpuinfo() -> str:
    try:
        return Path("/proc/cpuinfo").read_text("utf-8").split("\n\n")[0]
    except OSError:
        return ""


def _cpu_name() -> str:
    for line in _cpuinfo().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor()


def has_bf16() -> bool:
    """Whether this CPU multiplies in bfloat16."""
    return any(flag in _cpuinfo() for flag in ("avx512_bf16", "amx_bf16"))


@cache
def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    except OSError as e:
        raise WeightsError(f"model file {path} cannot be read: {e}") from e


def _read(store: Path) -> dict[str, Any]:
    try:
        found = json.loads(store.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _remember(store: Path, key: str, report: dict[str, Any]) -> None:
    """Add to the cache; a cache that cannot be written only costs the next start a probe."""
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=store.parent, delete=False, encoding="utf-8") as f:
            json.dump(_read(store) | {key: report}, f, indent=1)
        Path(f.name).replace(store)
    except OSError as e:
        log.warning("cannot remember the engine choice in %s: %s", store, e)

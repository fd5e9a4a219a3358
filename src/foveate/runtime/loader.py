"""Choose engine and precision for a graph by a measured probe, cached per machine, engine versions and model.

bf16 and int8 are taken only where their output on the caller's sample stays within the caller's tolerance of fp32's.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import logging
import os
import platform
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from foveate.clock import loading
from foveate.config import Settings
from foveate.errors import ConfigError, FoveateError, WeightsError
from foveate.runtime import libraries
from foveate.runtime.cpu import cpu_name, has_bf16
from foveate.runtime.graph import TENSORRT, Graph, TensorRtGraph, available_engines, open_graph, providers

__all__ = ["choices", "load", "machine_id", "warm"]

log = logging.getLogger(__name__)

_FASTER = 0.9  # an engine replaces onnxruntime only when it needs at most this share of its time
_TURNS = 5
_QUIET = 1.3  # on an undisturbed machine a usual run takes at most this times the fastest
_PROBES = 4
"""A disturbed machine is measured again when the next process loads the model, this often in all."""


def load(
    path: Path,
    settings: Settings,
    *,
    sample: Mapping[str, NDArray[Any]] | None = None,
    tolerance: float | None = None,
    int8: tuple[Path, float] | None = None,
) -> Graph:
    """Load an ONNX file under the engine and precision that suit this machine.

    `sample` are inputs of a usual shape for the probe; without it onnxruntime fp32 is used unless the settings
    name something else. `tolerance` is the largest mean absolute output difference to fp32, in output units, at
    which bf16 is acceptable; None rules bf16 out unless the settings ask for it. `int8` is the network's 8-bit form, a
    file of its own, and the tolerance for that.
    """
    with loading():
        return _load(_Network(path, tolerance, int8), settings, sample)


@dataclass(frozen=True, slots=True)
class _Network:
    """The files of one network, and how far from fp32 each precision may be."""

    path: Path
    tolerance: float | None
    int8: tuple[Path, float] | None

    @property
    def digest(self) -> str:
        """Short hash of its files."""
        return _digest(self.path) + (f" {_digest(self.int8[0])}" if self.int8 else "")

    def open(self, engine: str, precision: str, settings: Settings) -> Graph:
        file = self.int8[0] if self.int8 and precision == "int8" else self.path
        return open_graph(file, engine, precision, settings.threads, settings.device)

    def allows(self, precision: str, error: float) -> bool:
        """Whether a mean difference of `error` to fp32 may be; None: any, as the user asked for it by name."""
        most = {"bf16": self.tolerance, "int8": self.int8[1] if self.int8 else None}.get(precision)
        return bool(np.isfinite(error)) and (most is None or error <= most)


def _load(network: _Network, settings: Settings, sample: Mapping[str, NDArray[Any]] | None) -> Graph:
    if settings.engine == "openvino" and "openvino" not in available_engines():
        raise ConfigError(
            "engine is 'openvino' but it is not installed; try: pip install 'foveate[openvino]'"
        )
    if settings.engine == "tensorrt":
        return _tensorrt(network.path, settings)
    if settings.precision == "fp16" or (settings.precision == "int8" and network.int8 is None):
        # fp16 is of PyTorch models; networks without the form that is asked for choose among what there is
        settings = dataclasses.replace(settings, precision="auto")
    engine, precision = settings.engine, settings.precision
    if engine == "onnxruntime" and precision == "bf16":
        raise ConfigError("onnxruntime has no bf16 on the CPU; use engine 'openvino' or precision 'fp32'")
    if engine != "auto" and precision != "auto":
        return network.open(engine, precision, settings)
    if sample is None:
        fallback = "onnxruntime" if engine == "auto" else engine
        return network.open(fallback, "fp32", settings)
    return _probed(network, settings, sample)


def _tensorrt(path: Path, settings: Settings) -> Graph:
    ort = libraries.onnxruntime()
    if TENSORRT not in ort.get_available_providers():
        found = ", ".join(ort.get_available_providers())
        raise ConfigError(
            f"engine is 'tensorrt', which this onnxruntime does not bring (it has {found}); "
            "try: pip install onnxruntime-gpu tensorrt"
        )
    if settings.precision in ("bf16", "int8"):
        raise ConfigError(f"engine 'tensorrt' runs fp32 or fp16; precision is {settings.precision!r}")
    precision = "fp16" if settings.precision == "fp16" else "fp32"
    return TensorRtGraph(path, settings.threads, settings.device, precision, settings.cache_dir / "tensorrt")


def _probed(network: _Network, settings: Settings, sample: Mapping[str, NDArray[Any]]) -> Graph:
    candidates = _candidates(settings, network)
    if len(candidates) == 1:
        return network.open(*candidates[0], settings)
    store = settings.cache_dir / "engines.json"
    key = f"{machine_id()} {network.digest} {settings.engine} {settings.precision}"
    key += "".join(f" {name}" for name, _ in providers(settings.device)[:-1])
    known = _read(store).get(key)
    if not isinstance(known, dict) or (known.get("engine"), known.get("precision")) not in candidates:
        known = {}
    if not known or (known.get("disturbed", True) and known.get("probes", 1) < _PROBES):
        known = _measure(network, candidates, sample, settings, known)
        _remember(store, key, known)
    return network.open(known["engine"], known["precision"], settings)


def _candidates(settings: Settings, network: _Network) -> list[tuple[str, str]]:
    out = []
    for engine in available_engines():
        precisions = ["fp32"]
        if engine == "openvino" and network.tolerance is not None and has_bf16():
            precisions.append("bf16")
        if network.int8 is not None:
            precisions.append("int8")
        out += [(engine, p) for p in precisions]
    engine, precision = settings.engine, settings.precision
    chosen = [c for c in out if engine in ("auto", c[0]) and (precision in ("auto", c[1]))]
    # int8 asked for by name leaves nothing to compare with: OpenVINO where it is installed
    if precision == "int8":
        return chosen[-1:]
    if not chosen and precision == "bf16" and "openvino" in available_engines():
        return [("openvino", "bf16")]  # asked for by name: the user's choice
    if not chosen:
        raise ConfigError(f"no engine here runs {engine}/{precision}; found: {', '.join(map('/'.join, out))}")
    return chosen


def _measure(
    network: _Network,
    candidates: list[tuple[str, str]],
    sample: Mapping[str, NDArray[Any]],
    settings: Settings,
    before: Mapping[str, Any],
) -> dict[str, Any]:
    """Time each candidate on `sample` with all cores, so that the choice does not depend on the threads asked for.

    They take turns, so that what else the machine does touches all alike, and the fastest run of each counts: also
    those of an earlier report `before`.
    """
    graphs: dict[str, Graph] = {}
    tried: dict[str, Any] = {}
    reference: NDArray[np.float32] | None = None
    for engine, precision in candidates:
        name = f"{engine} {precision}"
        try:
            graph = network.open(engine, precision, dataclasses.replace(settings, threads=0))
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
        if not network.allows(precision, error):
            tried[name] = f"refused: mean difference to fp32 {error:.2e}"
            continue
        graphs[name] = graph
    if not graphs:
        raise WeightsError(f"no engine can run {network.path.name}: {tried}")
    times: dict[str, list[float]] = {name: [] for name in graphs}
    for _ in range(_TURNS):
        for name, graph in graphs.items():
            times[name].append(_ms(graph, sample))
    disturbed = any(np.median(t) > _QUIET * min(t) for t in times.values())
    earlier = before.get("tried_ms", {})
    best: str | None = None
    for name, spent in times.items():
        found = earlier.get(name)
        tried[name] = round(min(*spent, found if isinstance(found, float) else np.inf), 2)
        if best is None or tried[name] < tried[best] * _FASTER:
            best = name
    engine, precision = cast("str", best).split()
    log.info("%s: %s (%s%s)", network.path.name, best, tried, ", disturbed" if disturbed else "")
    return {
        "engine": engine,
        "precision": precision,
        "model": network.path.name,
        "tried_ms": tried,
        "disturbed": disturbed,
        "probes": before.get("probes", 0) + 1,
    }


def _ms(graph: Graph, sample: Mapping[str, NDArray[Any]]) -> float:
    start = time.perf_counter()
    graph.run(**sample)
    return (time.perf_counter() - start) * 1e3


def choices(settings: Settings) -> frozenset[str]:
    """Names of the choices of engine and precision that were made on this machine so far."""
    return frozenset(_read(settings.cache_dir / "engines.json"))


def warm() -> None:
    """Import the engines that are installed, which the first network of a process would otherwise wait for."""
    for engine in available_engines():
        getattr(libraries, engine)()


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
    text = "|".join([cpu_name(), str(os.cpu_count()), platform.machine(), platform.system(), *versions])
    return hashlib.sha256(text.encode()).hexdigest()[:12]


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

"""What each stage costs on this machine, in ms: small monotone models of the work done, fitted by `foveate profile`.

A model is a sum of products of work quantities with coefficients that are not negative, so that more work never costs
less. The table of all stages is cached per machine, engines and model pack (see profiling.py).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

__all__ = ["TERMS", "CostModel", "CostTable", "Sample"]

Term: TypeAlias = tuple[str, ...]
Work: TypeAlias = Mapping[str, Any]
Sample: TypeAlias = tuple[Work, float]
"""Work done, and the ms it took."""

TERMS: dict[str, tuple[Term, ...]] = {
    "render": ((), ("mp",), ("evaluations",), ("evaluations", "mp"), ("evaluations", "mp", "mp")),
    "segment": ((), ("mp",)),
    "light": ((), ("mp",), ("fresh_mp",)),
    "diffusion": (("calls",), ("mp",), ("fresh",), ("fresh_mp",)),
    "stitch": ((), ("rectangles",), ("mp",), ("canvas_mp",)),
    "resize": ((), ("mp",), ("from_mp",)),
    "encode": ((), ("mp",)),
}
"""What the cost of a stage is a sum of. () is a fixed cost, a tuple the product of its quantities.

mp           megapixels: of the LR image for render, segment and light; of output for stitch (refined, halos
             included), resize and encode; for diffusion output megapixels times steps, halos included
evaluations  network evaluations: denoising steps, twice that with guidance
calls        network calls of diffusion: batches times steps
from_mp      megapixels of what is resized to `mp`
rectangles   refined rectangles
canvas_mp    output megapixels of the pass, refined or not
fresh(_mp)   calls of (megapixels in) a shape that this process has not run yet: engines prepare for each shape
"""


@dataclass(frozen=True, slots=True)
class CostModel:
    """ms = sum of coefficient x product of work quantities; `error` is what the fit misses by.

    `error` is the median relative difference of measurements to a fit without them (leave one out); None for
    a model that was not measured here.
    """

    terms: tuple[Term, ...]
    coefficients: tuple[float, ...]
    error: float | None = None

    def __post_init__(self) -> None:
        if len(self.terms) != len(self.coefficients):
            raise ValueError(f"{len(self.terms)} terms but {len(self.coefficients)} coefficients")
        if not all(math.isfinite(c) and c >= 0 for c in self.coefficients):
            raise ValueError(f"coefficients must be finite and not negative; found {self.coefficients}")

    def ms(self, work: Work) -> Any:
        """Predicted ms; quantities that `work` does not name are 0. Quantities may be arrays, then so is the result."""
        return sum(c * _product(term, work) for c, term in zip(self.coefficients, self.terms, strict=True))

    @classmethod
    def fit(cls, terms: Sequence[Term], samples: Sequence[Sample]) -> CostModel:
        """The non-negative coefficients with the least squared relative error over `samples`."""
        rows = np.array([[float(_product(t, work)) for t in terms] for work, _ in samples], np.float64)
        ms = np.array([ms for _, ms in samples], np.float64)
        found = _fit(rows, ms)
        missed = []
        for i in range(len(ms)) if len(ms) > len(terms) else ():
            kept = np.arange(len(ms)) != i
            missed.append(abs(float(rows[i] @ _fit(rows[kept], ms[kept])) / ms[i] - 1))
        error = float(np.median(missed)) if missed else None
        return cls(tuple(terms), tuple(float(c) for c in found), error)


def _product(term: Term, work: Work) -> Any:
    return math.prod(work.get(name, 0.0) for name in term)


def _fit(rows: NDArray[np.float64], ms: NDArray[np.float64]) -> NDArray[np.float64]:
    weighed = rows / np.maximum(ms, 1e-3)[:, None]
    size = np.linalg.norm(weighed, axis=0)
    size[size == 0] = 1.0
    found: NDArray[np.float64] = _nonnegative(weighed / size, np.ones(len(ms))) / size
    return found


def _nonnegative(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """argmin |a x - b|^2 with x >= 0 (Lawson and Hanson 1974, chapter 23)."""
    n = a.shape[1]
    x, active = np.zeros(n), np.zeros(n, bool)
    for _ in range(4 * n):
        slope = a.T @ (b - a @ x)
        slope[active] = -np.inf
        best = int(np.argmax(slope))
        if slope[best] <= 1e-10:
            break
        active[best] = True
        while True:
            trial = np.zeros(n)
            trial[active] = np.linalg.lstsq(a[:, active], b, rcond=None)[0]
            if (trial[active] > 0).all():
                break
            shrinking = active & (trial <= 0)
            ratio = x[shrinking] / (x[shrinking] - trial[shrinking])
            x = x + float(ratio.min()) * (trial - x)
            active &= x > 1e-12
            x[~active] = 0.0
            if not active.any():
                trial = np.zeros(n)
                break
        x = trial
    return x


def _default(stage: str, *coefficients: float) -> CostModel:
    return CostModel(TERMS[stage], coefficients)


@dataclass(frozen=True, slots=True)
class CostTable:
    """The cost of every stage. `measured` False: the figures of a two-core machine with AVX-512, not of this one.

    `models` has a key per stage of TERMS, with the scale for light SR ("light x4"). `load_ms` is what an engine
    needs before its first work in a process, by the same names ("diffusion" for all scales) and "runtime" for the
    libraries themselves.
    """

    models: Mapping[str, CostModel] = field(
        default_factory=lambda: {
            "render": _default("render", 5, 200, 2, 400, 0),
            "segment": _default("segment", 12, 10),
            "light x2": _default("light", 1, 860, 100),
            "light x4": _default("light", 1, 1030, 250),
            "light x8": _default("light", 1, 2000, 400),
            "diffusion": _default("diffusion", 2, 330, 5, 120),
            "stitch": _default("stitch", 1, 0.5, 25, 6),
            "resize": _default("resize", 0, 35, 16),
            "encode": _default("encode", 4, 52),
        }
    )
    load_ms: Mapping[str, float] = field(
        default_factory=lambda: {
            "runtime": 250.0,
            "render": 500.0,
            "segment": 250.0,
            "light x2": 150.0,
            "light x4": 150.0,
            "light x8": 150.0,
            "diffusion": 400.0,
        }
    )
    measured: bool = False

    def ms(self, stage: str, **work: Any) -> Any:
        """Predicted ms of `work` by stage `stage`; a scale of light SR that was not measured costs as the nearest."""
        model = self.models.get(stage)
        if model is None:
            name, _, wanted = stage.partition(" x")
            scales = [int(k.partition(" x")[2]) for k in self.models if k.startswith(f"{name} x")]
            model = self.models[f"{name} x{min(scales, key=lambda s: (abs(s - int(wanted)), -s))}"]
        return model.ms(work)

    def save(self, path: Path, key: str) -> None:
        """Store under `key` (machine, engines, models), atomically."""
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps({"key": key, "table": self.to_dict()}, indent=1), "utf-8")
        part.replace(path)

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON-able form: {"measured", "load_ms", "models": {stage: {"terms": {"mp": 1.0}, "error"}}}."""
        models = {
            stage: {
                "terms": {"*".join(t): c for t, c in zip(m.terms, m.coefficients, strict=True)},
                "error": m.error,
            }
            for stage, m in self.models.items()
        }
        return {"measured": self.measured, "load_ms": dict(self.load_ms), "models": models}

    @classmethod
    def load(cls, path: Path, key: str) -> CostTable:
        """The stored table if it is this machine's, else the default one with `measured` False."""
        try:
            stored = json.loads(path.read_text("utf-8"))
            if stored["key"] != key:
                return cls()
            return cls._from(stored["table"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls()

    @classmethod
    def _from(cls, raw: Mapping[str, Any]) -> CostTable:
        models = {}
        for stage, stored in raw["models"].items():
            terms = tuple(tuple(t.split("*")) if t else () for t in stored["terms"])
            if terms != TERMS[stage.partition(" ")[0]]:
                raise ValueError(f"{stage} was fitted with other terms: {terms}")
            models[stage] = CostModel(terms, tuple(map(float, stored["terms"].values())), stored["error"])
        if not set(cls().models) - {"light x8"} <= set(models):  # few engines have that scale
            raise ValueError("a stage is missing")
        load_ms = {str(k): float(v) for k, v in raw["load_ms"].items()}
        return cls(models, load_ms, bool(raw["measured"]))

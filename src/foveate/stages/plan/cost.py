"""What each stage costs on this machine, in ms: straight lines in the work done, measured by `foveate profile`.

The table is cached per machine and model pack. `Correction` follows the machine of the moment: after every job it
moves each stage's factor (measured / predicted) by a robust running average.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from foveate.types import Plan

__all__ = ["Correction", "CostTable", "Line", "diffusion_work", "predict"]

HALO_OVERHEAD = 1.2
"""Refined rectangles compute this much more than they keep, on average."""


@dataclass(frozen=True, slots=True)
class Line:
    """ms = fixed + per_unit * units; never negative."""

    fixed: float
    per_unit: float

    def ms(self, units: float) -> float:
        """Predicted milliseconds for `units` of work."""
        return self.fixed + self.per_unit * units

    @classmethod
    def through(cls, small: tuple[float, float], large: tuple[float, float]) -> Line:
        """The monotone line through two measured (units, ms) points."""
        (u0, m0), (u1, m1) = small, large
        slope = max((m1 - m0) / (u1 - u0), 0.0)
        return cls(max(m0 - slope * u0, 0.0), slope)


@dataclass(frozen=True, slots=True)
class CostTable:
    """Cost of every stage. Units: megapixels (of the LR image for segment and light, of output otherwise).

    render: megapixels times network evaluations. diffusion: output megapixels times steps. `measured` False
    means these are the figures of a two-core laptop-class machine, not of this one.
    """

    render: Line = Line(8.0, 900.0)
    segment: Line = Line(2.0, 230.0)
    light: Mapping[int, Line] = field(default_factory=lambda: {2: Line(1.0, 500.0), 4: Line(1.0, 620.0)})
    diffusion: Line = Line(5.0, 400.0)
    stitch: Line = Line(2.0, 60.0)
    encode: Line = Line(2.0, 130.0)
    measured: bool = False

    def save(self, path: Path, key: str) -> None:
        """Store under `key` (machine and models), atomically."""
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps({"key": key, "table": asdict(self)}, indent=1), "utf-8")
        part.replace(path)

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
        lines = {k: Line(**raw[k]) for k in ("render", "segment", "diffusion", "stitch", "encode")}
        light = {int(s): Line(**v) for s, v in raw["light"].items()}
        return cls(**lines, light=light, measured=bool(raw["measured"]))


def predict(plan: Plan, table: CostTable, *, rendered: bool, segmented: bool) -> dict[str, float]:
    """Predicted ms of every stage of `plan`."""
    lr_mp = plan.crop_width * plan.crop_height / 1e6
    evaluations = plan.steps * (2 if plan.cfg_scale > 1 else 1)
    out = {
        "plan": 1.0,
        "render": table.render.ms(plan.lr_width * plan.lr_height / 1e6 * evaluations) if rendered else 0.0,
        "segment": table.segment.ms(lr_mp) if segmented else 0.0,
        "light": 0.0,
        "diffusion": 0.0,
        "stitch": 0.0,
        "encode": table.encode.ms(plan.width * plan.height / 1e6),
    }
    for scale in plan.passes:
        if plan.light != "lanczos":
            out["light"] += table.light[scale].ms(lr_mp)
        else:
            out["light"] += 40.0 * lr_mp * scale * scale
        lr_mp *= scale * scale
        if plan.expected_share > 0:
            out["diffusion"] += table.diffusion.ms(
                diffusion_work(lr_mp * plan.expected_share, plan.refine_steps)
            )
            out["stitch"] += table.stitch.ms(lr_mp * plan.expected_share)
    return out


def diffusion_work(output_megapixels: float, steps: int) -> float:
    """Units of diffusion work of refined rectangles, their halos included."""
    return output_megapixels * steps * HALO_OVERHEAD


class Correction:
    """Running factor per stage between what was measured and what the table said. Thread-safe."""

    def __init__(self, rate: float = 0.3) -> None:
        self._rate = rate
        self._factors: dict[str, float] = {}
        self._lock = threading.Lock()

    def factor(self, stage: str) -> float:
        """Multiply a prediction of `stage` by this."""
        return self._factors.get(stage, 1.0)

    def apply(self, predicted: Mapping[str, float]) -> dict[str, float]:
        """Corrected predictions."""
        return {stage: ms * self.factor(stage) for stage, ms in predicted.items()}

    def observe(self, stage: str, predicted_ms: float, measured_ms: float) -> None:
        """Learn from one finished stage; single outliers are clipped to a factor of 4 either way."""
        if predicted_ms < 1.0 or measured_ms <= 0.0:
            return
        ratio = min(max(measured_ms / predicted_ms, 0.25), 4.0)
        with self._lock:
            old = self._factors.get(stage)
            self._factors[stage] = ratio if old is None else old + self._rate * (ratio - old)

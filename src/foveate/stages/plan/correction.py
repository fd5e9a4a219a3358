"""How the machine of the moment differs from its profile: a robust running estimate per stage, with drift detection.

Every finished stage tells the ratio of measured to predicted time. Its logarithm is followed by a running average in
which one outlier counts little (Huber 1964), and the first job no more than others: the profile knows better than a
job that met a cold machine. A two-sided cumulative sum (Page 1954) notices a lasting change, such as another process
that took a core, and lets the estimate jump to where the last jobs are.
"""

from __future__ import annotations

import json
import math
import statistics
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

__all__ = ["Correction"]

RATE = 0.3
"""Share of a surprise that moves the estimate at once."""

HALF_LIFE_S = 3600.0
"""A stored estimate is believed half as much after this time: other processes come and go."""

_LIMIT = math.log(4.0)
_SPREAD = 0.05  # assumed deviation before anything was seen
_LEAST = 0.03  # deviation below which nothing is a surprise
_CLIP = 2.5  # deviations that one job counts for at most
_SLACK, _ALARM = 0.5, 4.5  # of the cumulative sum, in deviations: three jobs in a row, not two
_RECENT = 3  # jobs that a jump goes by


@dataclass(slots=True)
class _Estimate:
    """Of one stage: the log ratio, its mean absolute deviation, and the two cumulative sums."""

    level: float = 0.0
    spread: float = _SPREAD
    above: float = 0.0
    below: float = 0.0
    recent: list[float] = field(default_factory=list)

    def observe(self, ratio: float) -> bool:
        """Follow one log ratio; True where it completed a drift."""
        self.recent = [*self.recent, ratio][-_RECENT:]
        unit = max(self.spread, _LEAST)
        surprise = min(max(ratio - self.level, -_CLIP * unit), _CLIP * unit)
        self.above = max(self.above + surprise / unit - _SLACK, 0.0)
        self.below = max(self.below - surprise / unit - _SLACK, 0.0)
        drifted = max(self.above, self.below) > _ALARM and len(self.recent) == _RECENT
        if drifted:
            self.level = statistics.median(self.recent)
            self.above = self.below = 0.0
        else:
            self.level += RATE * surprise
        self.spread = min(self.spread + 0.2 * (abs(surprise) - self.spread), 0.5)
        return drifted


class Correction:
    """Factor and spread of each stage's predictions. Thread-safe."""

    def __init__(self) -> None:
        self.drifts = 0
        self._estimates: dict[str, _Estimate] = {}
        self._lock = threading.Lock()

    def factor(self, stage: str) -> float:
        """Multiply a prediction of `stage` by this."""
        with self._lock:
            found = self._estimates.get(stage)
            return 1.0 if found is None else math.exp(found.level)

    def spread(self, stage: str) -> float:
        """Mean relative deviation of corrected predictions of `stage`."""
        with self._lock:
            found = self._estimates.get(stage)
            return _SPREAD if found is None else found.spread

    def apply(self, predicted: Mapping[str, Any]) -> dict[str, Any]:
        """Corrected predictions."""
        return {stage: ms * self.factor(stage) for stage, ms in predicted.items()}

    def observe(self, stage: str, predicted: float, measured: float) -> None:
        """Learn from one finished stage: its uncorrected prediction and its measurement, at least 1 each."""
        if predicted < 1.0 or measured < 1.0:
            return
        ratio = min(max(math.log(measured / predicted), -_LIMIT), _LIMIT)
        with self._lock:
            self.drifts += self._estimates.setdefault(stage, _Estimate()).observe(ratio)

    def save(self, path: Path, key: str) -> None:
        """Store under `key` (machine, engines, models), atomically."""
        with self._lock:
            stored = {stage: asdict(e) for stage, e in self._estimates.items()}
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as f:
            json.dump({"key": key, "time": time.time(), "stages": stored}, f)
        Path(f.name).replace(path)

    @classmethod
    def load(cls, path: Path, key: str) -> Correction:
        """What was stored under `key`, faded by its age; nothing learnt yet if there is no such thing."""
        out = cls()
        try:
            stored = json.loads(path.read_text("utf-8"))
            if stored["key"] != key:
                return out
            kept = 0.5 ** (max(time.time() - stored["time"], 0.0) / HALF_LIFE_S)
            for stage, raw in stored["stages"].items():
                estimate = _Estimate(**raw)
                estimate.level = min(max(float(estimate.level) * kept, -_LIMIT), _LIMIT)
                estimate.spread = min(max(float(estimate.spread), 0.0), 1.0)
                out._estimates[str(stage)] = estimate
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls()
        return out

"""Measured time per stage, and peak memory."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

__all__ = ["StageClock", "peak_rss_mb", "rss_mb"]


@dataclass(slots=True)
class Spent:
    """Milliseconds of one `with` block, filled in when it ends."""

    ms: float = 0.0


class StageClock:
    """Adds up wall time by stage name; time between blocks (a caller busy with an event) is in no stage."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._stages: dict[str, float] = {}

    @contextmanager
    def __call__(self, stage: str) -> Iterator[Spent]:
        """Count the block's time towards `stage`."""
        spent, start = Spent(), time.perf_counter()
        try:
            yield spent
        finally:
            spent.ms = (time.perf_counter() - start) * 1e3
            self._stages[stage] = self._stages.get(stage, 0.0) + spent.ms

    def elapsed_ms(self) -> float:
        """Wall time since the start."""
        return (time.perf_counter() - self._start) * 1e3

    def timings(self, stages: tuple[str, ...]) -> dict[str, float]:
        """Time per stage, 0 for those of `stages` that never ran, and the `total` since the start."""
        return dict.fromkeys(stages, 0.0) | self._stages | {"total": self.elapsed_ms()}


def peak_rss_mb() -> float:
    """Peak resident memory of this process in MB; 0 where the platform does not tell."""
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def rss_mb() -> float:
    """Resident memory of this process in MB, now; the peak where the platform does not tell."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * resource.getpagesize() / 1e6
    except (ImportError, OSError, ValueError, IndexError):
        return peak_rss_mb()

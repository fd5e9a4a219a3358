"""Measured time per stage, loading of models apart, and peak memory."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

__all__ = ["StageClock", "loading", "peak_rss_mb", "rss_mb"]

_thread = threading.local()


@contextmanager
def loading() -> Iterator[None]:
    """Count the block as loading of models: the stage that needed them is not charged. May be nested."""
    depth = getattr(_thread, "depth", 0)
    start = time.perf_counter()
    _thread.depth = depth + 1
    try:
        yield
    finally:
        _thread.depth = depth
        if not depth:
            _thread.ms = _loaded_ms() + (time.perf_counter() - start) * 1e3


def _loaded_ms() -> float:
    """Time that this thread has spent loading so far."""
    return float(getattr(_thread, "ms", 0.0))


@dataclass(slots=True)
class Spent:
    """Milliseconds of one `with` block without loading, filled in when it ends."""

    ms: float = 0.0


class StageClock:
    """Adds up wall time by stage name; time between blocks (a caller busy with an event) is in no stage."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._stages: dict[str, float] = {}

    @contextmanager
    def __call__(self, stage: str) -> Iterator[Spent]:
        """Count the block's time towards `stage`, what of it was loading() towards `load`."""
        spent, start, loaded = Spent(), time.perf_counter(), _loaded_ms()
        try:
            yield spent
        finally:
            load = _loaded_ms() - loaded
            spent.ms = (time.perf_counter() - start) * 1e3 - load
            self._stages[stage] = self._stages.get(stage, 0.0) + spent.ms
            if load:
                self._stages["load"] = self._stages.get("load", 0.0) + load

    def elapsed_ms(self) -> float:
        """Wall time since the start."""
        return (time.perf_counter() - self._start) * 1e3

    def timings(self, stages: tuple[str, ...]) -> dict[str, float]:
        """Time per stage, 0 for those of `stages` that never ran, and the `total` since the start."""
        return dict.fromkeys(stages, 0.0) | self._stages | {"total": self.elapsed_ms()}


def peak_rss_mb() -> float:
    """Peak resident memory of this process in MB; 0 where the platform does not tell.

    Where there is /proc: getrusage() counts what the parent held when it started this process.
    """
    with suppress(OSError, ValueError, IndexError):
        told = Path("/proc/self/status").read_text("ascii").partition("VmHWM:")[2]
        return int(told.split()[0]) * 1024 / 1e6
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def rss_mb() -> float:
    """Resident memory of this process in MB, now; the peak where the platform does not tell."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * resource.getpagesize() / 1e6
    except (ImportError, OSError, ValueError, IndexError):
        return peak_rss_mb()

"""What Prometheus sees. One registry per server, so that tests can have several."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

__all__ = ["Metrics"]

_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)
_ERRORS = (0.02, 0.05, 0.1, 0.15, 0.25, 0.4, 0.6, 1.0, 2.0)


class Metrics:
    """Counters and histograms of jobs; gauges of the queue are read from `queue` when asked for."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        own: dict[str, Any] = {"registry": self.registry, "namespace": "foveate"}
        self.submitted = Counter("jobs_submitted", "Jobs accepted.", ["kind"], **own)
        self.ended = Counter("jobs_ended", "Jobs that ended.", ["status"], **own)
        self.stage = Histogram(
            "stage_seconds", "Measured time per stage.", ["stage"], buckets=_SECONDS, **own
        )
        self.waited = Histogram(
            "queue_seconds", "Time between submission and start.", buckets=_SECONDS, **own
        )
        self.error = Histogram(
            "prediction_error_ratio",
            "|measured - predicted| / predicted of a job's total.",
            buckets=_ERRORS,
            **own,
        )
        self.patches = Counter("patches", "Patches by what became of them.", ["route"], **own)
        self.fallbacks = Counter("patch_fallbacks", "Patches whose diffusion output was not usable.", **own)
        self.cache = Counter("cache", "Result and LR cache.", ["cache", "outcome"], **own)
        self.requests = Counter("http_requests", "HTTP answers.", ["method", "route", "status"], **own)
        self.waiting = Gauge("queue_waiting", "Jobs that wait.", **own)
        self.running = Gauge("queue_running", "Jobs in flight.", **own)
        self.joined = Gauge("batch_joined", "Network calls saved by batching patches of several jobs.", **own)
        self.memory = Gauge("resident_megabytes", "Resident memory of the server.", **own)

    def watch(self, **gauges: Callable[[], float]) -> None:
        """Where the gauges come from: `waiting`, `running`, `joined`, `memory`."""
        for name, read in gauges.items():
            getattr(self, name).set_function(read)

    def finished(self, result: Mapping[str, Any]) -> None:
        """Count a finished job by its result as told to the client."""
        for stage, ms in result["timings_ms"].items():
            self.stage.labels(stage).observe(ms / 1e3)
        predicted, total = result["predicted_ms"]["total"], result["timings_ms"]["total"]
        if predicted > 0:
            self.error.observe(abs(total - predicted) / predicted)
        refined = result["patches"]["refined"]
        self.patches.labels("diffusion").inc(refined)
        self.patches.labels("light").inc(result["patches"]["total"] - refined)
        self.fallbacks.inc(sum(r["fallback"] for r in result["routes"]))

    def text(self) -> bytes:
        """The Prometheus text format."""
        return generate_latest(self.registry)

"""One run of a job: what the engine tells becomes events, and in the end files."""

from __future__ import annotations

import hashlib
import logging
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from foveate.engine.base import Job
from foveate.errors import CancelledError
from foveate.serve.store import Row
from foveate.serve.wire import drawn, event_json, result_json
from foveate.stages.plan.placement import Placement
from foveate.stages.stream.encode import encode_image
from foveate.types import Event, Plan, Result

if TYPE_CHECKING:
    from foveate.serve.jobs import Jobs

__all__ = ["MIME", "Running", "urls"]

log = logging.getLogger("foveate.jobs")

MIME = {"png": "image/png", "webp": "image/webp", "jpeg": "image/jpeg"}


class Running:
    """Receives the events of job `row` from the engine's threads."""

    def __init__(self, jobs: Jobs, row: Row, plan: Plan, placement: Placement | None = None) -> None:
        self._jobs, self._row, self._plan, self.placement = jobs, row, plan, placement
        self._begun = 0.0

    @property
    def elapsed_ms(self) -> float:
        """Since it started; 0 before."""
        return (time.perf_counter() - self._begun) * 1e3 if self._begun else 0.0

    def on_event(self, event: Event) -> None:
        """Tell an event; the last one comes with the files."""
        columns: dict[str, Any] = {}
        if event.result is not None:
            self.finish(event.result)
            return
        if event.plan is not None:
            self._plan, self._begun = event.plan, time.perf_counter()
            columns = {"status": "running", "started": time.time(), "attempts": self._row["attempts"] + 1}
        work = self._plan.predicted_total_ms - self._plan.predicted_ms.get("queue", 0.0)
        data = {
            "elapsed_ms": round(self.elapsed_ms, 1),
            "progress": round(min(self.elapsed_ms / max(work, 1.0), 0.99), 4),
        }
        kind, told = self.described(event)
        if event.plan is not None and self.placement is not None:
            told |= {"placement": self.placement.to_dict()}
        later = None
        if kind in ("preview", "canvas", "patch") and event.image is not None:
            later = partial(drawn, event, self._plan)
        self._jobs.tell(self._row["id"], kind, data | told, later, **columns)

    def described(self, event: Event) -> tuple[str, dict[str, Any]]:
        """Kind and data of an event that is no ending."""
        return event.kind, event_json(event, self._plan)

    def on_end(self, error: BaseException | None, job: Job) -> None:
        """Record an ending without a result."""
        if error is None:
            return
        if isinstance(error, CancelledError) and job.reason == "shutdown":
            self._jobs.put_back(self._row["id"])
        else:
            self._jobs.end(self._row["id"], error, job.reason, self.elapsed_ms)

    def finish(self, result: Result) -> None:
        """Write the files, then say so."""
        jobs, job_id, fmt = self._jobs, self._row["id"], self._row["wish"]["format"]
        small = encode_image(result.lr, "PNG")
        jobs.files.write(job_id, "lr.png", small)
        data = result.save(jobs.files.folder(job_id) / f"image.{fmt}").read_bytes()
        told = result_json(result)
        told |= {"mime": MIME[fmt], "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        if self.placement is not None:
            told |= {"placement": self.placement.to_dict()}
        self.completed(told, len(data) + len(small), result.lr_cached)

    def completed(self, told: dict[str, Any], size: int, lr_cached: bool) -> None:
        """Record and tell that the picture is complete; `size` is what its files take."""
        jobs, job_id = self._jobs, self._row["id"]
        cached = "lr" if lr_cached else None
        event = {
            "elapsed_ms": round(self.elapsed_ms, 1),
            "progress": 1,
            "cached": cached,
            "result": told,
            "urls": urls(job_id),
        }
        jobs.tell(
            job_id,
            "completed",
            event,
            status="completed",
            finished=time.time(),
            result=told,
            plan=told["plan"],
            cached=cached,
            bytes=self._row["bytes"] + size,
        )
        jobs.metrics.finished(told)
        if self._row["kind"] == "generate":
            jobs.metrics.cache.labels("lr", "hit" if lr_cached else "miss").inc()
        jobs.close(job_id, "completed")
        log.info("completed in %.0f ms", told["timings_ms"]["total"], extra={"job": job_id})


def urls(job_id: str) -> dict[str, str]:
    """Where a job and what belongs to it can be had."""
    own = f"/v1/jobs/{job_id}"
    return {"self": own} | {k: f"{own}/{k}" for k in ("events", "image", "lr", "overlay", "mask", "cancel")}

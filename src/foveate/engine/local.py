"""Jobs on this machine: a few threads over one pipeline. The scheduler says which job next, the gate whose call."""

from __future__ import annotations

import dataclasses
import logging
import math
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial

from foveate.engine.base import Job
from foveate.engine.batching import SharedPipeline
from foveate.engine.scheduler import Estimate, Scheduler, Ticket
from foveate.errors import BusyError, CancelledError

__all__ = ["LocalEngine"]

log = logging.getLogger(__name__)


class LocalEngine:
    """`workers` jobs in flight, at most `limit` waiting, within `memory_mb` of predicted memory.

    `warm_up` runs in the first thread before any job; `ready` is set after it. `on_change` is called, from any
    thread, whenever positions may have changed.
    """

    def __init__(
        self,
        pipeline: SharedPipeline,
        *,
        workers: int = 2,
        limit: int = 64,
        memory_mb: float = math.inf,
        warm_up: Callable[[], object] | None = None,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        self.pipeline = pipeline
        self.scheduler = Scheduler(limit, memory_mb, workers)
        self.ready = threading.Event()
        self.on_change = on_change
        self._warm_up = warm_up
        self._jobs: dict[str, Job] = {}
        self._changed = threading.Condition(threading.RLock())
        self._stopping = False
        self._threads = [threading.Thread(target=self._work, name=f"worker-{i}") for i in range(workers)]
        self._ranks = 0
        self._company = _Company()

    def start(self) -> None:
        """Begin to work."""
        for thread in self._threads:
            thread.start()

    def stop(self, grace_s: float) -> None:
        """Start nothing more; cancel what still runs after `grace_s`; return when idle."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self.scheduler.running, timeout=grace_s)
            for job_id in list(self.scheduler.running):
                self.cancel(job_id, "shutdown")
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def refuse_if_full(self) -> None:
        """Raise BusyError when the queue is full or the engine stops."""
        with self._changed:
            if self._stopping:
                raise BusyError("the server is stopping", retry_after_s=10)
            self.scheduler.refuse_if_full(time.monotonic())

    def submit(self, job: Job, *, accepted: bool = False) -> None:
        """Queue `job`; raises BusyError when the queue is full, unless it was `accepted` before a restart."""
        with self._changed:
            if not accepted:
                self.refuse_if_full()
            self.scheduler.add(job.ticket, time.monotonic())
            self._jobs[job.ticket.id] = job
            self._changed.notify_all()
        self.on_change()

    def cancel(self, job_id: str, reason: str) -> bool:
        """Take a waiting job out of the queue, or stop a running one at its next network call."""
        with self._changed:
            job = self._jobs.get(job_id)
            if job is None:
                return False
            if not job.cancelled.is_set():
                job.reason = reason
                job.cancelled.set()
            if job_id in self.scheduler.running:
                return True
            self._forget(job)
        job.on_end(CancelledError("cancelled while it waited"))
        self.on_change()
        return True

    def estimates(self) -> Mapping[str, Estimate]:
        """Position and time to completion of every job that has not ended."""
        with self._changed:
            return self.scheduler.estimates(time.monotonic())

    def estimate(self, ticket: Ticket) -> Estimate:
        """The same for a job that would be submitted now."""
        with self._changed:
            return self.scheduler.estimate(ticket, time.monotonic())

    def _work(self) -> None:
        if threading.current_thread() is self._threads[0]:
            self._prepare()
        self.ready.wait()
        while (found := self._next()) is not None:
            self._run(*found)

    def _prepare(self) -> None:
        try:
            if self._warm_up is not None:
                self._warm_up()
        except Exception:
            log.exception("the warm-up failed; jobs will tell why")
        self.ready.set()

    def _next(self) -> tuple[Job, float] | None:
        """Wait for the next job and take it; with it the company's sum of then. None when the engine stops."""
        with self._changed:
            while not self._stopping:
                now = time.monotonic()
                ticket = self.scheduler.take(now)
                if ticket is not None:
                    return self._jobs[ticket.id], self._company.change(now, 1)
                self._changed.wait()
        return None

    def _run(self, job: Job, company: float) -> None:
        self.on_change()
        with self._changed:
            self._ranks += 1
            rank = self._ranks
            shared = self._shared_ms(job.ticket)
        job.waited_ms = (time.monotonic() - job.ticket.arrived) * 1e3
        # It was accepted: if it waited for too long it is done as fast as can be, not refused.
        request = dataclasses.replace(job.request, deadline_mode="best-effort")
        timed = request.deadline_ms is not None
        slower = 1.0 if timed else self.scheduler.service.company(job.ticket.cost_ms)
        concurrency = 1 + slower * min(shared / max(job.ticket.cost_ms, 1.0), 1.0)
        error: BaseException | None = None
        check = partial(_refuse_cancelled, job)
        try:
            with self.pipeline.gate.ranked(rank, check, pressed=timed):
                for event in self.pipeline.stream(
                    request,
                    queue_ms=job.waited_ms if timed else 0.0,
                    concurrency=concurrency,
                    job_type=job.job_type,
                ):
                    check()
                    job.ticket.progress = event.progress
                    job.on_event(event)
        except BaseException as e:
            error = e
        with self._changed:
            now = time.monotonic()
            ms = max((now - job.ticket.started) * 1e3, 1.0)
            others = (self._company.change(now, -1) - company) / ms - 1
            if error is None:
                self.scheduler.service.learn(job.ticket.cost_ms, ms, others)
            self._forget(job)
            self._changed.notify_all()
        job.on_end(error)
        self.on_change()

    def _shared_ms(self, ticket: Ticket) -> float:
        """Work that the jobs in flight still have, which goes first."""
        others = (t for t in self.scheduler.running.values() if t is not ticket)
        return sum(t.cost_ms * (1 - t.progress) for t in others)

    def _forget(self, job: Job) -> None:
        self.scheduler.remove(job.ticket.id)
        del self._jobs[job.ticket.id]


class _Company:
    """How many jobs are in flight, summed over time."""

    def __init__(self) -> None:
        self._sum, self._count, self._since = 0.0, 0, 0.0

    def change(self, now: float, by: int) -> float:
        """From `now` (seconds) on `by` more jobs are in flight; returns the sum up to then, in job ms."""
        self._sum += self._count * (now - self._since) * 1e3
        self._count, self._since = self._count + by, now
        return self._sum


def _refuse_cancelled(job: Job) -> None:
    if job.cancelled.is_set():
        raise CancelledError(f"cancelled: {job.reason}")

"""What a server asks of an engine: take jobs, tell what happens to them, cancel them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from foveate.engine.scheduler import Estimate, Ticket
from foveate.job import Job as PipelineJob
from foveate.types import Event, Request

__all__ = ["Engine", "Job"]


@dataclass(slots=True, eq=False)
class Job:
    """One request on its way. `on_event` and `on_end` are called from the engine's threads, in order.

    `on_end(error)` comes exactly once: None after a `done` event, CancelledError after a cancellation, else what
    went wrong. `reason` says why it was cancelled.
    `job_type` is a kind of the pipeline's Job that does it in another way.
    """

    ticket: Ticket
    request: Request
    on_event: Callable[[Event], None]
    on_end: Callable[[BaseException | None], None]
    job_type: Callable[..., PipelineJob] | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    reason: str = ""
    waited_ms: float = 0.0
    """Between submission and start."""


class Engine(Protocol):
    """Runs jobs somewhere: in this process (local.py), or elsewhere."""

    def refuse_if_full(self) -> None:
        """Raise BusyError when the queue is full or the engine stops."""
        ...

    def submit(self, job: Job, *, accepted: bool = False) -> None:
        """Queue `job`; raises BusyError when the queue is full, unless it was `accepted` before a restart."""
        ...

    def cancel(self, job_id: str, reason: str) -> bool:
        """Take a waiting job out of the queue, or stop a running one within one patch batch; False: not found."""
        ...

    def estimates(self) -> Mapping[str, Estimate]:
        """Position and time to completion of every job that has not ended."""
        ...

    def estimate(self, ticket: Ticket) -> Estimate:
        """The same for a job that would be submitted now."""
        ...

    def start(self) -> None:
        """Begin to work."""
        ...

    def stop(self, grace_s: float) -> None:
        """Start nothing more; cancel what still runs after `grace_s` with the reason "shutdown"; return when idle."""
        ...

"""The file to read first: a request becomes a plan, a small picture, a map of where people look, and a large image.

    plan -> render -> segment -> for each SR pass: light, split, refine, stitch -> fit to size

`Pipeline.stream` yields an Event at every point where there is something to see.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from foveate import registry
from foveate.config import Settings
from foveate.errors import EngineError
from foveate.job import Job, render_spec
from foveate.lrcache import LRCache
from foveate.machine import stage_of
from foveate.planner import Planner
from foveate.rehearsal import warm_up
from foveate.types import Event, Plan, RenderSpec, Request, Result

__all__ = ["Pipeline"]


class Pipeline:
    """Loaded models, ready for any number of requests from any number of threads.

    >>> pipeline = Pipeline()
    >>> result = pipeline.run(Request(prompt="a red fox in the snow"))
    >>> result.save("fox.png")
    """

    def __init__(
        self, settings: Settings | None = None, *, measure: bool = True, lr_cache: LRCache | None = None
    ) -> None:
        """`measure`: the first request with a deadline on a machine that was never measured measures it (10 s).

        With `lr_cache` a picture that was drawn before is not drawn again when only its size, policy or focus change.
        """
        self.settings = settings or Settings.load()
        self.lr_cache = lr_cache
        self._engines: dict[tuple[str, str], Any] = {}
        self.planner = Planner(self.settings, self._engines, measure=measure, drawn=self._drawn)
        self.active = 0
        """Jobs that run now."""
        self.started = 0
        """Jobs that were ever started."""
        self._lock = threading.Lock()

    def engine(self, stage: str, name: str) -> Any:
        """The back end `name` of `stage`, made once; its models load when it first works."""
        with self._lock:
            if (stage, name) not in self._engines:
                self._engines[stage, name] = registry.make(stage, name, self.settings)
            return self._engines[stage, name]

    def warm_up(self) -> None:
        """Load the networks and run each in the shapes of usual pictures, in about 2 s: then no request has to."""
        machine = self.planner.machine()
        engines = {role: self.engine(stage_of(role), name) for role, name in machine.backends.items()}
        warm_up(engines, machine.ran)

    def plan(self, request: Request, *, queue_ms: float = 0.0, concurrency: float | None = None) -> Plan:
        """Every choice for `request`, without doing any of it.

        The deadline counts from when the request arrived: `queue_ms` is what it waits, or has waited, before work
        starts. `concurrency` jobs share the machine meanwhile (default: those that this pipeline runs, and this one).
        """
        busy = 1.0 + self.active if concurrency is None else concurrency
        return self.planner.plan(request, queue_ms=queue_ms, concurrency=busy)

    def has_lr(self, request: Request, plan: Plan) -> bool:
        """Whether the LR picture of `plan` need not be drawn."""
        return self._drawn(render_spec(request, plan), request.render)

    def _drawn(self, spec: RenderSpec, renderer: str) -> bool:
        key = self._key(spec, renderer)
        return key is not None and self.lr_cache is not None and self.lr_cache.has(key)

    def lr_key(self, request: Request, plan: Plan) -> str | None:
        """Name of the LR picture in the cache; None where none is drawn, or kept."""
        return self._key(render_spec(request, plan), request.render)

    def _key(self, spec: RenderSpec, renderer: str) -> str | None:
        if self.lr_cache is None or spec.image is not None or spec.init is not None:
            return None
        return self.lr_cache.key(spec, renderer)

    def run(self, request: Request, *, queue_ms: float = 0.0, concurrency: float | None = None) -> Result:
        """Do all of `request` and return the finished image; see plan() for the other arguments."""
        for event in self.stream(request, queue_ms=queue_ms, concurrency=concurrency):
            if event.result is not None:
                return event.result
        raise EngineError("the pipeline ended without a result")

    def stream(
        self,
        request: Request,
        *,
        queue_ms: float = 0.0,
        concurrency: float | None = None,
        job_type: Callable[..., Job] | None = None,
    ) -> Iterator[Event]:
        """Do `request`, yielding what there is to see; closing the iterator cancels within one patch batch.

        `job_type` is a kind of Job that does it in another way (halves/edge.py).
        """
        measured = self.planner.prepare(request)
        with self._working():
            job = (job_type or Job)(self, request, queue_ms, concurrency)
            if measured:
                job.warnings.append("this machine was measured first, before the deadline began to count")
            yield job.planned()
            lr = yield from job.render()
            importance = job.look(lr)
            image = lr
            for sr_pass, scale in enumerate(job.plan.passes):
                image = yield from job.enlarge(image, importance, scale, sr_pass)
            yield job.finish(image, lr, importance)

    def alone(self) -> AbstractContextManager[None]:
        """Have the machine for a network call that is not made by an engine of this pipeline."""
        return nullcontext()

    @contextmanager
    def _working(self) -> Iterator[None]:
        with self._lock:
            self.active, self.started = self.active + 1, self.started + 1
        try:
            yield
        finally:
            with self._lock:
                self.active -= 1

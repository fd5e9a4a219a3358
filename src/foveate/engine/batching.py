"""One machine, many jobs: network calls one after the other, the oldest job's first, equal ones of others with them.

A network call uses every core, so two at once only disturb each other. What a job does between its calls (stitching,
encoding) is where the next job's calls fit. Patches of equal shape that wait at the same time go through the network
in one call; nobody waits for a batch to fill.
"""

from __future__ import annotations

import dataclasses
import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np

from foveate.config import Settings
from foveate.pipeline import Pipeline
from foveate.types import Array, RenderSpec, RenderStep, SRBatch

__all__ = ["Gate", "SharedPipeline"]


@dataclass(slots=True, eq=False)
class _Call:
    rank: int
    batch: SRBatch | None = None
    key: object = None
    out: Array | None = None
    error: BaseException | None = None
    done: bool = False


class Gate:
    """Lets one call through at a time, the lowest rank first. A thread's rank is set by `ranked`."""

    def __init__(self, batch: int) -> None:
        self.size = batch
        self.calls = self.joined = 0
        self._waiting: list[_Call] = []
        self._busy = False
        self._turn = threading.Condition()
        self._thread = threading.local()

    @contextmanager
    def ranked(self, rank: int, check: Callable[[], None]) -> Iterator[None]:
        """This thread's calls have `rank`; `check` runs before each and may raise to end the job."""
        self._thread.rank, self._thread.check = rank, check
        try:
            yield
        finally:
            del self._thread.rank, self._thread.check

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Have the machine for a call of any kind."""
        self._enter(call := self._call())
        try:
            yield
        finally:
            self._leave([call])

    def upscale(self, engine: Any, batch: SRBatch) -> Array:
        """engine.upscale(batch), together with equal batches of other jobs that wait now."""
        call = self._call()
        call.batch, call.key = (
            batch,
            (id(engine), batch.lr.shape[1:], batch.scale, batch.steps, batch.tolerance, batch.prompt),
        )
        if engine.info.models:  # the embedded networks do not read the prompt
            call.key = call.key[:-1]
        group = self._enter(call)
        if group:
            try:
                whole = _joined([c.batch for c in group if c.batch is not None])
                outs = engine.upscale(whole)
                ends = np.cumsum([len(c.batch.lr) for c in group if c.batch is not None])[:-1]
                if len(group) > 1:
                    _share_out(whole, [c.batch for c in group if c.batch is not None])
                for c, out in zip(group, np.split(outs, ends), strict=True):
                    c.out = out
            except BaseException as e:
                for c in group:
                    c.error = e
            finally:
                self._leave(group)
        if call.error is not None:
            raise call.error
        assert call.out is not None
        return call.out

    def _call(self) -> _Call:
        check = getattr(self._thread, "check", None)
        if check is not None:
            check()
        return _Call(getattr(self._thread, "rank", 0))

    def _enter(self, call: _Call) -> list[_Call]:
        """Wait for a turn: the calls to run now, `call` first; empty if somebody else ran it."""
        with self._turn:
            self._waiting.append(call)
            self._turn.wait_for(lambda: call.done or (not self._busy and self._first() is call))
            if call.done:
                return []
            self._busy = True
            group, patches = [call], 0 if call.batch is None else len(call.batch.lr)
            for other in sorted(self._waiting, key=lambda c: c.rank):
                fits = other.batch is not None and patches + len(other.batch.lr) <= self.size
                if other is not call and other.key is not None and other.key == call.key and fits:
                    group.append(other)
                    patches += len(other.batch.lr)  # type: ignore[union-attr]
            for c in group:
                self._waiting.remove(c)
            self.calls, self.joined = self.calls + 1, self.joined + len(group) - 1
            return group

    def _leave(self, group: list[_Call]) -> None:
        with self._turn:
            for c in group:
                c.done = True
            self._busy = False
            self._turn.notify_all()

    def _first(self) -> _Call:
        return min(self._waiting, key=lambda c: c.rank)


def _joined(batches: list[SRBatch]) -> SRBatch:
    def stacked(name: str) -> Any:
        parts = [getattr(b, name) for b in batches]
        return None if parts[0] is None else np.concatenate(parts)

    if len(batches) == 1:
        return batches[0]
    arrays = {name: stacked(name) for name in ("lr", "base", "noise")}
    return dataclasses.replace(batches[0], **arrays, steps_run=[])


def _share_out(whole: SRBatch, batches: list[SRBatch]) -> None:
    """Tell each batch the steps that its patches got."""
    told = iter(whole.steps_run)
    for batch in batches:
        batch.steps_run[:] = itertools.islice(told, len(batch.lr))


class _Gated:
    """An engine of any stage whose network calls go through the gate; everything else is the engine's own."""

    def __init__(self, engine: Any, gate: Gate) -> None:
        self._engine, self._gate = engine, gate

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        steps = self._engine.render(spec)
        while True:
            with self._gate.alone():
                step = next(steps, None)
            if step is None:
                return
            yield step

    def importance(self, image: Array, **options: Any) -> Array:
        with self._gate.alone():
            out: Array = self._engine.importance(image, **options)
        return out

    def upscale(self, batch: SRBatch) -> Array:
        return self._gate.upscale(self._engine, batch)


class SharedPipeline(Pipeline):
    """A pipeline for several jobs in flight: the same stages, with every network behind one gate."""

    def __init__(self, settings: Settings | None = None, **options: Any) -> None:
        super().__init__(settings, **options)
        self.gate = Gate(self.settings.batch)

    def engine(self, stage: str, name: str) -> Any:
        """The back end `name` of `stage`, gated."""
        return _Gated(super().engine(stage, name), self.gate)

    def alone(self) -> AbstractContextManager[None]:
        """See Pipeline.alone."""
        return self.gate.alone()

"""One machine, many jobs: whose network call runs when, on how many cores, and with which others in one batch.

A call of a job that is alone has every core. Several jobs in flight work side by side, each on its share of the cores:
that is more work per second than one call after the other, because the last threads of a call bring least. As long as
one of them has a deadline, calls go one after the other instead, the oldest job's first, because that is what its plan
was made for. Patches of equal shape that wait at the same time go through the network in one call; nobody waits for a
batch to fill.
"""

from __future__ import annotations

import dataclasses
import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any

import numpy as np

from foveate import runtime
from foveate.config import Settings
from foveate.pipeline import Pipeline
from foveate.runtime.device import batch_size
from foveate.stages.render.base import drawing
from foveate.stages.sr.base import upscaled
from foveate.types import Array, RenderSpec, RenderStep, SRBatch

__all__ = ["Gate", "SharedPipeline"]


@dataclass(slots=True, eq=False)
class _Call:
    """`shares` is into how many shares the cores were divided when it began: it has one of them."""

    rank: int
    divisible: bool = False
    shares: int = 1
    engine: Any = None
    batch: SRBatch | None = None
    key: object = None
    out: Array | None = None
    error: BaseException | None = None
    done: bool = False

    @property
    def patches(self) -> int:
        return 0 if self.batch is None else len(self.batch.lr)


class Gate:
    """Lets network calls through, the lowest rank first. A thread's rank is set by `ranked`.

    The `settings` bound the patches of one call, `shares` the calls at one time; only calls of networks that can run on
    a share of the cores (`divisible`) share them. `ahead` more of those are let in already, to begin the moment that a
    share is free: no core waits for the Python between two calls.
    """

    def __init__(self, settings: Settings, shares: int = 1, ahead: int = 0) -> None:
        self.settings, self.shares, self.ahead = settings, shares, ahead
        self.calls = self.joined = 0
        self._waiting: list[_Call] = []
        self._running: list[_Call] = []
        self._jobs = self._pressed = 0
        self._turn = threading.Condition()
        self._thread = threading.local()

    @contextmanager
    def ranked(self, rank: int, check: Callable[[], None], *, pressed: bool = False) -> Iterator[None]:
        """This thread's calls are those of a job with `rank`; `check` runs before each and may raise to end the job.

        `pressed`: it has a deadline.
        """
        self._thread.rank, self._thread.check = rank, check
        self._count(1, pressed)
        try:
            yield
        finally:
            del self._thread.rank, self._thread.check
            self._count(-1, pressed)

    def passed(self) -> AbstractContextManager[None]:
        """A call that needs nothing of this machine: it takes no turn, but a job that is cancelled ends here too."""
        self._check()
        return nullcontext()

    @contextmanager
    def turn(self, *, divisible: bool = False) -> Iterator[None]:
        """A call of any kind; the cores are not shared unless it is `divisible`."""
        call = self._call(divisible)
        self._enter(call)
        try:
            with runtime.side_by_side(call.shares):
                yield
        finally:
            self._leave([call])

    def upscale(self, engine: Any, batch: SRBatch) -> Array:
        """engine.upscale(batch), together with equal batches of other jobs that wait now."""
        packed = engine.info.packed
        call = self._call(packed)
        call.engine, call.batch = engine, batch
        call.key = (id(engine), batch.lr.shape[1:], batch.scale, batch.steps, batch.tolerance)
        if not packed:  # it may read the prompts
            call.key = (call.key, batch.prompt, batch.negative_prompt)
        group = self._enter(call)
        if group:
            try:
                whole = _joined([c.batch for c in group if c.batch is not None])
                with runtime.side_by_side(call.shares):
                    outs = upscaled(engine, whole)
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

    def _check(self) -> None:
        check = getattr(self._thread, "check", None)
        if check is not None:
            check()

    def _call(self, divisible: bool) -> _Call:
        self._check()
        return _Call(getattr(self._thread, "rank", 0), divisible)

    def _count(self, jobs: int, pressed: bool) -> None:
        with self._turn:
            self._jobs += jobs
            self._pressed += jobs * pressed
            self._turn.notify_all()

    def _enter(self, call: _Call) -> list[_Call]:
        """Wait for a turn: the calls to run now, `call` first; empty if somebody else ran it."""
        with self._turn:
            self._waiting.append(call)
            self._turn.wait_for(lambda: call.done or (self._first() is call and self._fits(call)))
            if call.done:
                return []
            group = [call, *self._joining(call)]
            for c in group:
                self._waiting.remove(c)
            call.shares = self._divided(call)
            self._running.append(call)
            self.calls, self.joined = self.calls + 1, self.joined + len(group) - 1
            self._turn.notify_all()  # there may be room for the next one
            return group

    def _joining(self, call: _Call) -> list[_Call]:
        """Waiting calls whose patches go through the network together with those of `call`, the lowest rank first."""
        same = [c for c in self._waiting if c is not call and c.key is not None and c.key == call.key]
        if not same or call.batch is None:  # what memory holds is asked for only where it matters
            return []
        _, height, width, _ = call.batch.lr.shape
        info, scale = call.engine.info, call.batch.scale
        room = info.per_call(batch_size(self.settings, info.extra), height * width * scale**2) - call.patches
        out = []
        for other in sorted(same, key=lambda c: c.rank):
            if other.patches <= room:
                out.append(other)
                room -= other.patches
        return out

    def _leave(self, group: list[_Call]) -> None:
        with self._turn:
            for c in group:
                c.done = True
            self._running.remove(group[0])
            self._turn.notify_all()

    def _first(self) -> _Call | None:
        return min(self._waiting, key=lambda c: c.rank, default=None)

    def _divided(self, call: _Call) -> int:
        """Into how many shares the cores are divided for `call` now."""
        return self.shares if call.divisible and self._jobs > 1 and not self._pressed else 1

    def _fits(self, call: _Call) -> bool:
        """Whether its share of the cores is free, or will be next."""
        if self._divided(call) == 1 or any(c.shares == 1 for c in self._running):
            return not self._running
        return len(self._running) < self.shares + self.ahead


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
        info = self._engine.info
        with drawing(self._engine, spec) as steps:
            while True:
                with self._gate.passed() if info.remote else self._gate.turn(divisible=info.packed):
                    step = next(steps, None)
                if step is None:
                    return
                yield step

    def importance(self, image: Array, **options: Any) -> Array:
        with self._gate.turn(divisible=self._engine.info.packed):
            out: Array = self._engine.importance(image, **options)
        return out

    def upscale(self, batch: SRBatch) -> Array:
        return self._gate.upscale(self._engine, batch)


class SharedPipeline(Pipeline):
    """A pipeline for up to `jobs` jobs in flight: the same stages, with every network behind one gate."""

    def __init__(self, settings: Settings | None = None, *, jobs: int = 1, **options: Any) -> None:
        super().__init__(settings, **options)
        ahead = int(jobs > 2)  # one job packs, stores or stitches, or its next call waits at the door
        self.gate = Gate(self.settings, self._shares(jobs - ahead), ahead)

    def _shares(self, jobs: int) -> int:
        """Cores are worth sharing, a GPU is not."""
        on_cpu = runtime.providers(self.settings.device) == ["CPUExecutionProvider"]
        return min(jobs, self.settings.threads or runtime.cores()) if on_cpu else 1

    def engine(self, stage: str, name: str) -> Any:
        """The back end `name` of `stage`, gated."""
        return _Gated(super().engine(stage, name), self.gate)

    def alone(self) -> AbstractContextManager[None]:
        """See Pipeline.alone."""
        return self.gate.turn()

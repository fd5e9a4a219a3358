"""The events of one job that has not ended: worker threads publish, any number of coroutines read."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable
from typing import Any

from foveate.engine.scheduler import Estimate
from foveate.serve.store import StoredEvent

__all__ = ["Live", "Published", "dumps"]

Published = tuple[int | None, str, str]
"""(seq, kind, JSON text); seq None: a passing remark that is not stored and has no number."""

TOLERANCE, LEAST_MS = 0.1, 250.0
"""A waiting job's ETA is told again when it has moved by this share of it, and by so many ms."""

ENDINGS = frozenset({"completed", "failed", "cancelled"})


class Live:
    """Events of a job after `seq`, newest last. `publish` may be called from any thread of the loop's process."""

    def __init__(self, loop: asyncio.AbstractEventLoop, seq: int = 0) -> None:
        self.seq = seq
        self.progress = 0.0
        self._promised: tuple[int | None, float] = (None, 0.0)  # position and completion, as last told
        self.preview: dict[str, Any] | None = None
        self.watched = False
        self.telling = threading.Lock()
        self.ended = False
        self.events: list[Published] = []
        self.unstored: list[StoredEvent] = []
        self._undrawn: list[tuple[int, str, dict[str, Any], Callable[[], dict[str, Any]]]] = []
        self._loop = loop
        self._wakers: set[asyncio.Event] = set()
        self._ending = asyncio.Event()
        self._closed = False

    @property
    def heard(self) -> bool:
        """Whether anybody reads now."""
        return bool(self._wakers)

    def promise(self, where: Estimate, now: float) -> None:
        """Note what readers are told at `now` (seconds)."""
        self._promised = where.position, now + where.eta_ms / 1e3

    def holds(self, where: Estimate, now: float) -> bool:
        """Whether what was told last still is about right."""
        position, end = self._promised
        moved = abs(now + where.eta_ms / 1e3 - end) * 1e3
        return position == where.position and moved <= max(TOLERANCE * where.eta_ms, LEAST_MS)

    def draw(
        self, seq: int, kind: str, data: dict[str, Any], pictures: Callable[[], dict[str, Any]] | None
    ) -> None:
        """Add its pictures to the `data` of an event that will be told, now or once somebody watches."""
        if kind in ("preview", "canvas") and pictures is not None:  # it hides what was there before
            self._undrawn.clear()
        if pictures is not None and self.watched:
            data |= pictures()
        elif pictures is not None:
            self._undrawn.append((seq, kind, data, pictures))
        self.preview = data.get("image") or self.preview

    def watch(self) -> None:
        """From now on events have pictures; those that were told without, and show what is seen now, get them."""
        with self.telling:
            self.watched = True
            undrawn, self._undrawn = self._undrawn, []
            drawn: dict[int | None, str] = {}
            for seq, kind, data, pictures in undrawn:
                self.draw(seq, kind, data, pictures)
                drawn[seq] = dumps(data)
            self.events[:] = [(seq, kind, drawn.get(seq, data)) for seq, kind, data in self.events]
            self.unstored[:] = [(seq, kind, drawn.get(seq, data)) for seq, kind, data in self.unstored]

    def publish(self, seq: int | None, kind: str, data: str) -> None:
        """Tell all readers."""
        if seq is not None:
            self.seq = seq
        self.events.append((seq, kind, data))
        self.ended = self.ended or kind in ENDINGS
        self._wake(over=self.ended)

    def close(self) -> None:
        """End all readers' streams without an ending: the server stops."""
        self._closed = True
        self._wake(over=True)

    async def over(self) -> None:
        """Wait until the job has ended, or `close`."""
        await self._ending.wait()

    async def read(self, after: int = 0) -> AsyncIterator[Published]:
        """Events later than `after` as they come, until the job ends. Remarks of the past are left out."""
        waker = asyncio.Event()
        self._wakers.add(waker)
        place = 0
        try:
            remarks_from = len(self.events)
            while True:
                waker.clear()
                while place < len(self.events):
                    seq, kind, data = self.events[place]
                    place += 1
                    if (seq is None and place > remarks_from) or (seq is not None and seq > after):
                        yield seq, kind, data
                    if kind in ENDINGS:
                        return
                if self._closed:
                    return
                await waker.wait()
        finally:
            self._wakers.discard(waker)

    def _wake(self, *, over: bool) -> None:
        def wake() -> None:
            for waker in self._wakers:
                waker.set()
            if over:
                self._ending.set()

        if over:  # nobody will ask for pictures of it, and they are large
            self._undrawn.clear()
        if (over or self._wakers) and not self._loop.is_closed():  # who comes later reads what is there first
            self._loop.call_soon_threadsafe(wake)


def dumps(data: Any) -> str:
    """Compact JSON."""
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)

"""Which job next: fair among owners, deadlines first where that costs nobody their share. Pure: no clock, no threads.

Every owner has received some work (`served`, in predicted ms). The owner that has received least goes next, with
its most urgent job. A job of another owner that would miss its deadline by waiting for that goes first, as long as
its owner is at most `CREDIT_MS` ahead: a deadline buys order, not a larger share.
"""

from __future__ import annotations

import copy
import dataclasses
import heapq
import math
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from foveate.engine.service import ServiceTime
from foveate.errors import BusyError

__all__ = ["Estimate", "Scheduler", "Ticket"]

CREDIT_MS = 10_000.0
"""How far ahead of the others an owner may get through deadlines, in ms of work."""

PATIENCE_S = 60.0
"""Among jobs of one owner, one without a deadline counts as due after this time: it is passed over, not starved."""


@dataclass(slots=True)
class Ticket:
    """A job as the scheduler sees it. `due`, `arrived`, `started`: seconds of the caller's clock.

    `cost_ms` is its predicted time on a machine of its own, `progress` in [0, 1] how far it is.
    """

    id: str
    owner: str
    cost_ms: float
    memory_mb: float = 0.0
    due: float = math.inf
    progress: float = 0.0
    arrived: float = 0.0
    started: float = 0.0
    order: int = 0

    @property
    def urgency(self) -> tuple[float, int]:
        """Smaller goes first among the jobs of one owner."""
        return min(self.due, self.arrived + PATIENCE_S), self.order


@dataclass(frozen=True, slots=True)
class Estimate:
    """`position` 0 starts next (None: it runs); `wait_ms` until it starts, `eta_ms` until it is finished."""

    position: int | None
    wait_ms: float
    eta_ms: float


class Scheduler:
    """A bounded queue of tickets, and those that run, up to `workers` at a time."""

    def __init__(self, limit: int, memory_mb: float = math.inf, workers: int = 1) -> None:
        self.limit, self.memory_mb, self.workers = limit, memory_mb, workers
        self.service = ServiceTime(workers)
        self.waiting: dict[str, Ticket] = {}
        self.running: dict[str, Ticket] = {}
        self._served: dict[str, float] = {}
        self._count = 0

    def refuse_if_full(self, now: float) -> None:
        """Raise BusyError, with the time until there is room, when the queue is full."""
        if len(self.waiting) >= self.limit:
            first = min(e.eta_ms for e in self.estimates(now).values())
            raise BusyError(f"the queue is full: {self.limit} jobs are waiting", max(first / 1e3, 1.0))

    def add(self, ticket: Ticket, now: float) -> None:
        """Queue `ticket`, however many wait."""
        self._count += 1
        ticket.arrived, ticket.order = now, self._count
        active = {t.owner for t in self._all()}
        if ticket.owner not in active:  # who was away has saved up nothing
            floor = min((self._served[o] for o in active), default=0.0)
            self._served = {o: s for o, s in self._served.items() if o in active}
            self._served[ticket.owner] = max(self._served.get(ticket.owner, 0.0), floor)
        self.waiting[ticket.id] = ticket

    def take(self, now: float) -> Ticket | None:
        """The next job, now running; None if nothing waits or its memory is not free yet."""
        if not self.waiting:
            return None
        heads = [queue[0] for queue in self._queues()]
        ticket = self._pick(heads, self._served, now)
        used = sum(t.memory_mb for t in self.running.values())
        if self.running and used + ticket.memory_mb > self.memory_mb:
            return None
        self.running[ticket.id] = self.waiting.pop(ticket.id)
        ticket.started = now
        self._served[ticket.owner] += ticket.cost_ms
        return ticket

    def remove(self, job_id: str) -> Ticket | None:
        """Forget a job that has ended, or that waits no longer."""
        return self.running.pop(job_id, None) or self.waiting.pop(job_id, None)

    def ordered(self, now: float) -> Iterator[Ticket]:
        """The waiting jobs in the order in which they would start, if no other came."""
        return (ticket for ticket, _, _ in self._schedule(now))

    def estimates(self, now: float) -> dict[str, Estimate]:
        """Position, start and completion of every job: those that run, then the queue as workers get free."""
        out = {t.id: Estimate(None, 0.0, self._left(t, now)) for t in self.running.values()}
        for position, (ticket, start, end) in enumerate(self._schedule(now)):
            out[ticket.id] = Estimate(position, start, end)
        return out

    def estimate(self, ticket: Ticket, now: float) -> Estimate:
        """What `estimates` would say of `ticket` if it were added now."""
        trial = copy.copy(self)
        trial.waiting, trial._served = dict(self.waiting), dict(self._served)
        trial.add(dataclasses.replace(ticket), now)
        return trial.estimates(now)[ticket.id]

    def _schedule(self, now: float) -> Iterator[tuple[Ticket, float, float]]:
        """Every waiting job with its start and end, in ms from `now`, in the order of starting."""
        queues, served = self._queues(), dict(self._served)
        free = sorted(self._left(t, now) for t in self.running.values())
        free = [0.0] * (self.workers - len(free)) + free
        while queues:
            start = heapq.heappop(free)
            ticket = self._pick([queue[0] for queue in queues], served, now + start / 1e3)
            queue = next(q for q in queues if q[0] is ticket)
            queue.popleft()
            if not queue:
                queues.remove(queue)
            served[ticket.owner] += ticket.cost_ms
            alone = not queues and all(end <= start for end in free)
            end = start + self.service.ms(ticket.cost_ms, alone=alone)
            heapq.heappush(free, end)
            yield ticket, start, end

    def _left(self, ticket: Ticket, now: float) -> float:
        """Time that a running job still needs; never nothing."""
        alone = len(self.running) == 1 and not self.waiting
        whole = self.service.ms(ticket.cost_ms, alone=alone)
        return max(whole - (now - ticket.started) * 1e3, 0.05 * whole)

    def _all(self) -> list[Ticket]:
        return [*self.running.values(), *self.waiting.values()]

    def _queues(self) -> list[deque[Ticket]]:
        """The waiting jobs of every owner, the most urgent first."""
        queues: dict[str, deque[Ticket]] = {}
        for t in sorted(self.waiting.values(), key=lambda t: t.urgency):
            queues.setdefault(t.owner, deque()).append(t)
        return list(queues.values())

    def _pick(self, heads: list[Ticket], served: dict[str, float], now: float) -> Ticket:
        """Which of the owners' most urgent jobs goes next."""
        fair = min(heads, key=lambda t: (served[t.owner], t.order))

        def presses(t: Ticket) -> bool:
            in_time = now + self.service.ms(t.cost_ms, alone=True) / 1e3
            too_late = in_time + self.service.ms(fair.cost_ms, alone=True) / 1e3
            return in_time <= t.due < too_late and served[t.owner] <= served[fair.owner] + CREDIT_MS

        return min((t for t in heads if presses(t)), key=lambda t: t.due, default=fair)

"""How long jobs really take: a straight line through predicted cost and measured time, alone and in company. Pure.

A plan predicts a job that has the machine to itself. What a server adds to every job (storing events, encoding
previews) and what jobs in flight together take from each other is learnt from the jobs that ended last. The first
ones of a burst are slowed by the submissions that follow; few as they are, they must not decide what others are told.
"""

from __future__ import annotations

import statistics
from collections import deque

__all__ = ["ServiceTime"]

WINDOW = 24
"""Ended jobs that count."""

TYPICAL_MS = (250.0, 1000.0)
"""Costs of the jobs that are assumed before any was seen, in equal numbers: a short one and a long one."""

ASSUMED = {True: 6, False: 12}
"""How many those are, alone and in company."""

COMPANY = 0.9
"""What each further job in flight is assumed to add to the time of a job, before that was seen."""

_OUTLIER = 1.0  # deviations beyond which a job counts less (Huber 1964)
_ROUNDS = 6  # how often those are judged anew
_LEAST_SPREAD = 0.1  # of the mean ratio: less is never held against a job

_MOST, _LEAST = 20.0, 0.2
_MIXED = (0.2, 0.6)  # jobs that had company for a part of their time say little of either


class ServiceTime:
    """Predicted cost -> ms between start and end, of a job among up to `workers` in flight."""

    def __init__(self, workers: int = 1) -> None:
        self.workers = workers
        self._seen: dict[bool, deque[tuple[float, float]]] = {a: deque(maxlen=WINDOW) for a in (True, False)}
        self._lines: dict[bool, tuple[float, float]] = {}
        self._fit()

    def ms(self, cost_ms: float, *, alone: bool) -> float:
        """Time that a job of `cost_ms` will take."""
        slope, fixed = self._lines[alone or self.workers == 1]
        return slope * cost_ms + fixed

    def company(self, cost_ms: float) -> float:
        """What company adds to the time of a job of `cost_ms`, as a share of that time; not negative."""
        return max(self.ms(cost_ms, alone=False) / max(self.ms(cost_ms, alone=True), 1.0) - 1, 0.0)

    def learn(self, cost_ms: float, ms: float, company: float) -> None:
        """Note that a job of `cost_ms` took `ms`, with `company` other jobs in flight on average."""
        share = company / max(self.workers - 1, 1)
        if cost_ms <= 0 or _MIXED[0] < share < _MIXED[1]:
            return
        self._seen[share <= _MIXED[0]].append((cost_ms, min(max(ms, _LEAST * cost_ms), _MOST * cost_ms)))
        self._fit()

    def _fit(self) -> None:
        """Both lines; each starts from jobs that are assumed, in company from what was seen alone."""
        for alone, slower in ((True, 1.0), (False, 1 + COMPANY * (self.workers - 1))):
            slope, fixed = (1.0, 0.0) if alone else self._lines[True]
            costs = TYPICAL_MS * (ASSUMED[alone] // 2)
            assumed = [(c, slower * (slope * c + fixed)) for c in costs]
            self._lines[alone] = _line([*assumed, *self._seen[alone]][-WINDOW:])


def _line(seen: list[tuple[float, float]]) -> tuple[float, float]:
    """Slope and fixed part, not negative, with the least squares of ms / cost: sums of many jobs come out right.

    Jobs far from the line count less.
    """
    inverse = [1 / cost for cost, _ in seen]
    ratio = [ms / cost for cost, ms in seen]
    weights = [1.0] * len(seen)
    slope = fixed = 0.0
    for _ in range(_ROUNDS):
        slope, fixed = _weighted(inverse, ratio, weights)
        off = [abs(r - slope - fixed * i) for i, r in zip(inverse, ratio, strict=True)]
        usual = max(1.48 * statistics.median(off), _LEAST_SPREAD * statistics.fmean(ratio))
        weights = [min(_OUTLIER * usual / o, 1.0) if o else 1.0 for o in off]
    return slope, fixed


def _weighted(inverse: list[float], ratio: list[float], weights: list[float]) -> tuple[float, float]:
    """Slope and fixed part with the least weighted squares of ratio - slope - fixed * inverse."""
    mean_i, mean_r = (statistics.fmean(values, weights) for values in (inverse, ratio))
    spread = sum(w * (i - mean_i) ** 2 for w, i in zip(weights, inverse, strict=True))
    shared = sum(w * (i - mean_i) * (r - mean_r) for w, i, r in zip(weights, inverse, ratio, strict=True))
    fixed = min(max(shared / spread if spread else 0.0, 0.0), mean_r / mean_i)
    return mean_r - fixed * mean_i, fixed

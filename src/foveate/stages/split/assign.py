"""Which patch gets how many diffusion steps. Pure: no I/O, no clock; the caller says what time is left."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence

import numpy as np

from foveate.types import Array, Patch

__all__ = ["STEPS", "assign_budget", "assign_foreground"]

STEPS = (0, 1, 2, 4)
"""Step counts a patch may get."""


def assign_foreground(importance: Array, threshold: float, steps: int) -> list[int]:
    """The paper's rule: `steps` for patches of importance >= `threshold`, light SR (0) for the rest."""
    return [steps if value >= threshold else 0 for value in importance]


def assign_budget(
    patches: Sequence[Patch],
    importance: Array,
    difficulty: Array,
    gain: Callable[[int], float],
    cost_ms: Callable[[Patch, int], float],
    budget_ms: float,
    max_steps: int = 4,
    floor: float = 0.0,
) -> list[int]:
    """Steps per patch, greedy by marginal gain per ms until `budget_ms` is used.

    Gain of s steps on a patch: importance * difficulty * area * gain(s), with `gain` from 0 to 1 and concave, so that
    greedy choice is right. `cost_ms(patch, steps)` is the time of s steps. A step whose gain per pixel, importance *
    difficulty * (rise of gain per step), is not above `floor` is not spent even if time remains. The sum of the costs
    of the result is at most `budget_ms`.
    """
    allowed = [s for s in STEPS if s <= max_steps]
    worth = np.asarray(importance, np.float64) * np.asarray(difficulty, np.float64)
    steps = [0] * len(patches)
    heap: list[tuple[float, int, int]] = []

    def offer(i: int) -> None:
        level = allowed.index(steps[i]) + 1
        if level == len(allowed):
            return
        rise = worth[i] * (gain(allowed[level]) - gain(steps[i]))
        if rise > floor * (allowed[level] - steps[i]):
            price = cost_ms(patches[i], allowed[level]) - cost_ms(patches[i], steps[i])
            heapq.heappush(heap, (-rise * patches[i].area / max(price, 1e-9), i, allowed[level]))

    for i in range(len(patches)):
        offer(i)
    left = budget_ms
    while heap:
        _, i, target = heapq.heappop(heap)
        price = cost_ms(patches[i], target) - cost_ms(patches[i], steps[i])
        if price <= left:
            left -= price
            steps[i] = target
            offer(i)
    return steps

"""Which patches of a pass get diffusion, how many steps, and in which batches: under the plan and the time left."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from foveate.pacing import Pace
from foveate.stages.split.assign import assign_budget, assign_foreground
from foveate.stages.split.fill import fill
from foveate.stages.split.grid import difficulty_map, grown, halo_of, patch_scores
from foveate.stages.split.merge import MAX_SIDE, Rectangle, batches, merge
from foveate.types import Array, EngineInfo, Patch, Route

__all__ = ["Batch", "Routing", "covered", "route"]

_TRIES = 6
_ENOUGH = 0.94  # a budget filled to this share is not tried to be filled better

Batch = list[tuple[Rectangle, Patch]]
"""Equally large rectangles of one step count, each with the area that is computed for it, halo included."""


@dataclass(frozen=True, slots=True)
class Routing:
    """Routes of all patches in grid order, and the batches that carry them out."""

    routes: list[Route]
    batches: list[Batch]

    @property
    def rectangles(self) -> list[tuple[Patch, Patch]]:
        """(core, computed) areas of all rectangles."""
        return [(r.area, outer) for batch in self.batches for r, outer in batch]


def route(
    pace: Pace,
    patches: tuple[Patch, ...],
    lr: Array,
    importance: Array | None,
    scale: int,
    sr_pass: int,
    info: EngineInfo,
    before: Sequence[Route] = (),
) -> Routing:
    """Steps for every patch of LR image `lr` (H, W, 3); `info` is of the diffusion engine.

    Patches that were refined according to the routes `before` keep them; the batches are of the others.
    """
    plan, count = pace.plan, len(patches)
    looked = np.ones(count, np.float32)
    if importance is not None:
        looked = patch_scores(patches, importance, quantile=0.8)
    plain = np.asarray([r.steps == 0 for r in before]) if before else np.ones(count, np.bool_)
    spare = plain & (looked > 0)
    hard = np.zeros(count, np.float32)

    def full(steps: Sequence[int]) -> list[int]:
        return fill(patches, steps, spare, MAX_SIDE // scale, halo_of(info, scale), scale)

    def most(outer: Patch) -> int:
        return info.per_call(plan.batch, outer.height * outer.width * scale**2)

    def cut(steps: Sequence[int]) -> list[Batch]:
        return list(batches(*covered(patches, steps, info, lr.shape[0], lr.shape[1], scale), most))

    if plan.refine == "none" or sr_pass not in plan.refined_passes:
        steps = [0] * count
    elif plan.refine == "all":
        steps = [plan.refine_steps] * count
    elif plan.refine == "foreground":
        steps = assign_foreground(looked, plan.threshold, plan.refine_steps)
    else:
        hard = patch_scores(patches, difficulty_map(lr, scale))
        worth = (plan.background + (1 - plan.background) * looked) * plain.astype(np.float32)

        @cache
        def price(area: int, steps: int) -> float:
            return pace.patch_ms(area, steps, scale)

        def within(budget_ms: float) -> list[int]:
            def cost_ms(patch: Patch, steps: int) -> float:
                return price(patch.area, steps)

            return assign_budget(
                patches,
                worth,
                hard,
                pace.quality.share_of_gain,
                cost_ms,
                budget_ms,
                plan.refine_steps,
                plan.floor,
            )

        left = pace.budget_ms()
        steps = within(left)
        if left < math.inf:
            steps = _fitted(steps, within, left, lambda s: _spent(cut(full(s)), pace, scale))
    steps = full(steps)
    routes = [
        Route(p, sr_pass, s, float(i), float(d))
        for p, s, i, d in zip(patches, steps, looked, hard, strict=True)
    ]
    if before:
        routes = [old if old.steps else new for old, new in zip(before, routes, strict=True)]
    found = cut(steps)
    if pace.bounded:  # what is worth most per ms comes first, should time run out
        found.sort(key=lambda b: -_worth(b, routes, plan.background) / max(_spent([b], pace, scale), 1e-6))
    return Routing(routes, found)


def covered(
    patches: Sequence[Patch], steps: Sequence[int], info: EngineInfo, height: int, width: int, scale: int
) -> tuple[list[Rectangle], list[Patch]]:
    """The rectangles that patches with `steps` merge into, and what the engine computes for each: halos included.

    `height` and `width` are of the LR image, whose whole grid `patches` are.
    """
    rectangles = merge(patches, steps, MAX_SIDE // scale)
    return rectangles, [grown(r.area, info, height, width, scale, even=True) for r in rectangles]


def _fitted(
    steps: list[int], within: Callable[[float], list[int]], left: float, cost: Callable[[list[int]], float]
) -> list[int]:
    """Steps whose cost as merged rectangles fits `left`, and fills it where patches are left over.

    `within` prices patches one by one; what their rectangles really cost is a factor away, which is looked for by
    bisection.
    """
    best, best_ms = [0] * len(steps), 0.0
    low, high, guess = 0.0, 4.0 * left, left
    most = within(high)
    for _ in range(_TRIES if len(steps) <= 256 else _TRIES // 2):
        ms = cost(steps)
        if ms <= left:
            low = guess
            if ms >= best_ms:
                best, best_ms = steps, ms
        else:
            high = guess
        if _ENOUGH * left <= ms <= left or (ms <= left and steps == most) or not any(most):
            break
        aimed = guess * left / ms if ms > 0 else high
        guess = aimed if low < aimed < high else (low + high) / 2
        following = within(guess)
        if following == steps:
            guess = (guess + (high if ms <= left else low)) / 2
            following = within(guess)
        steps = following
    return best


def _spent(found: list[Batch], pace: Pace, scale: int) -> float:
    return sum(pace.batch_ms([o for _, o in batch], batch[0][0].steps, scale) for batch in found)


def _worth(batch: Batch, routes: list[Route], background: float) -> float:
    found = (routes[i] for rectangle, _ in batch for i in rectangle.members)
    return sum((background + (1 - background) * r.importance) * r.difficulty * r.patch.area for r in found)

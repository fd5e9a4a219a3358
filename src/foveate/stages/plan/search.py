"""All the plans that adaptive compares for a deadline: a few thousand, as arrays, in a few ms. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from foveate.stages.plan.base import CAUTION, PlanContext, default_cfg, default_steps, geometry, load_ms
from foveate.stages.plan.predict import Geometry, predict
from foveate.types import Request

__all__ = ["SIDES", "Point", "batch_of", "points"]

SIDES = (0.5, 0.625, 0.75, 0.875, 1.0)
"""LR sizes tried, as shares of the renderer's native one."""

_STEPS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30)
_SR_STEPS = (1, 2, 4)
_LEAST_RISE = 0.02  # more steps that add a smaller part of the gain than this are not worth their grain
_SHARES = np.linspace(0.02, 1.0, 50)


@dataclass(frozen=True, slots=True)
class Point:
    """One combination of choices, with the largest `share` of patches that the deadline lets it refine.

    `refined` says in which passes ("first", "last", "all"); `needed_ms` is the deadline it could keep.
    """

    sizes: Geometry
    steps: int
    light: str
    refined: str
    sr_steps: int
    share: float
    quality: float
    needed_ms: float

    @property
    def rank(self) -> tuple[float, float]:
        """Order of preference: expected quality to four figures, then time."""
        return round(self.quality, 4), -self.needed_ms


def points(request: Request, context: PlanContext) -> list[Point]:
    """Every combination, each with the refined share that fits what the deadline leaves.

    Among them is the plan of `all-light`; more time never lowers the best quality that fits.
    """
    limit = float("inf") if request.deadline_ms is None else request.deadline_ms
    weights = _Weights(context)
    out: list[Point] = []
    for base in _bases(request, context, weights):
        out += base.points("all", 0, np.zeros(len(base.steps)), base.loss, base.ms)
        if not base.whole:
            continue
        for refined, gains in _efforts(base.sizes, request.fidelity, context):
            extras = _refinement(base, refined, list(gains), context, weights)
            for (sr_steps, gain), extra in zip(gains.items(), extras, strict=True):
                share = np.interp(limit - base.ms, extra, _SHARES, left=0.0)
                some = share > 0
                if some.any():
                    loss = base.loss - gain * context.quality.gained(share)
                    ms = base.ms + np.interp(share, _SHARES, extra)
                    out += base.points(refined, sr_steps, share, loss, ms, some)
    return out


def batch_of(point: Point, context: PlanContext) -> int:
    """The fewest rectangles per network call that cost no more than the most allowed.

    Small batches need less memory, and a job that runs late, or is cancelled, stops sooner.
    """
    sizes = [1 << i for i in range(context.batch.bit_length()) if 1 << i < context.batch] + [context.batch]
    chosen = _refined_passes(point.sizes.passes, point.refined)
    shares = [point.share * (i in chosen) for i in range(len(point.sizes.passes))]
    ms = [
        float(
            predict(point.sizes, context.cost, shares=shares, sr_steps=point.sr_steps, batch=n)["diffusion"]
        )
        for n in sizes
    ]
    return sizes[next(i for i, cost in enumerate(ms) if cost <= ms[-1])]


def _refined_passes(passes: tuple[int, ...], refined: str) -> set[int]:
    last = len(passes) - 1
    return {"first": {0}, "last": {last}}.get(refined, set(range(last + 1)))


class _Weights:
    """What a stage's uncorrected prediction is multiplied by: correction, other jobs, caution."""

    def __init__(self, context: PlanContext) -> None:
        self._context = context
        self._known: dict[str, float] = {}

    def needed(self, predicted: dict[str, Any]) -> Any:
        """The deadline that keeps `predicted`, whose entries may be arrays."""
        return sum(ms * self[stage] for stage, ms in predicted.items())

    def __getitem__(self, stage: str) -> float:
        if stage not in self._known:
            correction = self._context.correction
            caution = 1 + CAUTION * correction.spread(stage)
            self._known[stage] = correction.factor(stage) * self._context.concurrency * caution
        return self._known[stage]


@dataclass(frozen=True, slots=True)
class _Base:
    """What comes before refinement: sizes, light SR, and loss and ms for every count of denoising steps.

    `whole`: all the passes that the size needs are run, so that diffusion may refine them. `fixed` are the uncorrected
    ms of every stage.
    """

    sizes: Geometry
    light: str
    whole: bool
    fixed: Mapping[str, Any]
    steps: NDArray[np.int64]
    loss: NDArray[np.float64]
    ms: NDArray[np.float64]

    def points(
        self, refined: str, sr_steps: int, share: Any, loss: Any, ms: Any, some: Any = None
    ) -> list[Point]:
        """A point per count of denoising steps (where `some` holds)."""
        chosen = range(len(self.steps)) if some is None else np.flatnonzero(some)
        return [
            Point(
                self.sizes,
                int(self.steps[i]),
                self.light,
                refined,
                sr_steps,
                float(share[i]),
                1.0 - float(loss[i]),
                float(ms[i]),
            )
            for i in chosen
        ]


def _bases(request: Request, context: PlanContext, weights: _Weights) -> Iterator[_Base]:
    drawn = context.image_size is None
    native = context.render.native or context.render.maximum
    steps = np.array(_step_counts(request, context) if drawn else [0])
    cfg_scale = default_cfg(request, context)
    best = geometry(request, context)
    least = context.quality.enlarged(best.passes, best.passes)
    seen: set[tuple[int, int]] = set()
    for side in SIDES if drawn else (1.0,):
        sizes = geometry(request, context, round(native * side))
        if (sizes.lr_width, sizes.lr_height) in seen:
            continue
        seen.add((sizes.lr_width, sizes.lr_height))
        ratio = max(sizes.lr_width, sizes.lr_height) / max(best.lr_width, best.lr_height)
        known = np.array(
            [drawn and context.drawn(sizes.lr_width, sizes.lr_height, int(n), cfg_scale) for n in steps]
        )
        evaluations = np.where(known, 0, steps * (2 if cfg_scale > 1 else 1))
        lost = context.quality.drawn(ratio, steps / context.render.default_steps) if drawn else np.zeros(1)
        full = context.quality.enlarged(sizes.passes, sizes.passes)
        cuts = [(sizes.passes[:n], request.light) for n in range(len(sizes.passes), 0, -1)]
        for passes, light in [*cuts, ((), "lanczos")]:
            cut = dataclasses.replace(sizes, passes=passes)
            engines = [f"light x{s}" for s in sorted(set(passes))]
            load = np.where(known, load_ms(context, engines), load_ms(context, ["render"] * drawn + engines))
            fixed = predict(
                cut, context.cost, evaluations=evaluations, light=light, load_ms=load, searched=True
            )
            ms = np.broadcast_to(weights.needed(fixed), steps.shape) + context.queue_ms
            loss = lost + least + context.quality.enlarged(sizes.passes, passes) - full
            yield _Base(cut, light, bool(passes) and passes == sizes.passes, fixed, steps, loss, ms)


def _step_counts(request: Request, context: PlanContext) -> list[int]:
    if request.steps is not None:
        return [request.steps]
    low, high = context.render.steps
    return sorted({s for s in _STEPS if low <= s <= high} | {default_steps(request, context)})


def _efforts(
    sizes: Geometry, fidelity: float, context: PlanContext
) -> Iterator[tuple[str, dict[int, float]]]:
    """Which passes may be refined, and the gain of refining all patches of them by steps per patch, rising.

    `fidelity` takes its share of the gain: time goes elsewhere the less of it is to be seen.
    """
    for refined in ("first", "last", "all") if len(sizes.passes) > 1 else ("all",):
        gains: dict[int, float] = {}
        for sr_steps, gain in sorted(context.quality.gains(sizes.passes, refined, sizes.factor).items()):
            gain = gain * (1 - fidelity)
            possible = sr_steps in _SR_STEPS and sr_steps <= context.diffusion.steps[1]
            if possible and gain * (1 - _LEAST_RISE) > max(gains.values(), default=0.0):
                gains[sr_steps] = gain
        if gains:
            yield refined, gains


def _refinement(
    base: _Base, refined: str, sr_steps: list[int], context: PlanContext, weights: _Weights
) -> NDArray[np.float64]:
    """ms that refining adds, by steps and share: (len(sr_steps), len(_SHARES)), rising with the share."""
    chosen = _refined_passes(base.sizes.passes, refined)
    with_it = predict(
        base.sizes,
        context.cost,
        segmented=True,
        shares=[_SHARES if i in chosen else 0.0 for i in range(len(base.sizes.passes))],
        sr_steps=np.array(sr_steps)[:, None],
        batch=context.batch,
        searched=True,
    )
    load = load_ms(context, ("segment", "diffusion"), runtime=False) * weights["load"]
    added = {s: with_it[s] - base.fixed[s] for s in ("plan", "segment", "diffusion", "stitch")}
    out: NDArray[np.float64] = np.maximum.accumulate(weights.needed(added) + load, axis=1)
    return out

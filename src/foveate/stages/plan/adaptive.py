"""Default policy: the best image the time allows.

Without a deadline a preset says how much a diffusion step must gain to be spent. With one, every combination of LR
size, denoising steps, refined share and steps per patch is predicted from this machine's cost table, what
misses the deadline is dropped, and the best expected quality wins, ties to the cheapest. The quality model is a
first form: concave in every kind of effort, the weights chosen by eye (docs/plan.md).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, ClassVar

from foveate.errors import DeadlineError
from foveate.stages.plan.base import (
    EXPECTED_FOREGROUND,
    PRESET_REFINE,
    PlanContext,
    build,
    default_steps,
)
from foveate.types import EngineInfo, Plan, Request

__all__ = ["BACKEND", "Adaptive", "expected_quality"]

SAFETY = 0.9
"""Share of the deadline that predictions may fill."""

_STEPS = (2, 3, 4, 6, 8, 12, 16, 24)
_SIDES = (0.5, 0.75, 1.0)
_SHARES = (0.1, 0.25, EXPECTED_FOREGROUND, 0.7, 1.0)

_PRESETS: dict[str, dict[str, Any]] = {
    "draft": {"background": 0.0, "floor": 0.004, "expected_share": 0.25},
    "balanced": {"background": 0.1, "floor": 0.0012, "expected_share": EXPECTED_FOREGROUND},
    "best": {"background": 0.4, "floor": 0.0003, "expected_share": 0.7},
}


class Adaptive:
    """Steps per patch by marginal gain, against a deadline when there is one."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="plan", name="adaptive", summary="steps per patch by gain per ms, within the deadline"
    )

    def plan(self, request: Request, context: PlanContext) -> Plan:
        """See base.Policy.plan."""
        if request.deadline_ms is None:
            return build(
                self.info.name,
                request,
                context,
                refine="budget",
                refine_steps=PRESET_REFINE[request.quality],
                reason=f"preset {request.quality}: diffusion where its gain is worth a step",
                **_PRESETS[request.quality],
            )
        plans = list(self._candidates(request, context))
        limit = request.deadline_ms * SAFETY
        feasible = [p for p in plans if p.predicted_total_ms <= limit]
        if not feasible:
            fastest = min(plans, key=lambda p: p.predicted_total_ms)
            raise DeadlineError(
                f"deadline of {request.deadline_ms:.0f} ms is too short: the fastest plan needs about "
                f"{math.ceil(fastest.predicted_total_ms / SAFETY)} ms ({fastest.lr_width}x{fastest.lr_height}, "
                f"{fastest.steps} steps, light SR only); raise the deadline or ask for a smaller image"
            )
        return max(feasible, key=lambda p: (round(expected_quality(p, context), 4), -p.predicted_total_ms))

    def _candidates(self, request: Request, context: PlanContext) -> Iterator[Plan]:
        native = context.render.native or context.render.maximum
        drawn = context.image_size is None
        sides = [round(native * s) for s in _SIDES] if drawn else [native]
        low, high = context.render.steps
        chosen = default_steps(request, context)
        step_counts = [s for s in _STEPS if low <= s <= high] if drawn and request.steps is None else [chosen]
        efforts = [(0.0, 0), *((share, steps) for share in _SHARES for steps in (1, 2))]
        for longest in sides:
            for denoising in step_counts:
                for share, steps in efforts:
                    yield build(
                        self.info.name,
                        request,
                        context,
                        longest=longest,
                        steps=denoising,
                        refine="budget" if steps else "none",
                        refine_steps=steps,
                        expected_share=share,
                        background=0.4 if share > EXPECTED_FOREGROUND else 0.1,
                        reason=f"best expected quality within {request.deadline_ms:.0f} ms",
                    )


def expected_quality(plan: Plan, context: PlanContext) -> float:
    """Expected quality in [0, 1]: of the rendered image (steps and size) and of its enlargement (share and steps)."""
    drawn = 1.0
    if context.image_size is None:
        native = context.render.native or context.render.maximum
        size = min(max(plan.lr_width, plan.lr_height) / min(native, max(plan.width, plan.height)), 1.0)
        drawn = (1.0 - 0.8 * math.exp(-plan.steps / 3.0)) * size**0.7
    seen = 1.0 - (1.0 - plan.expected_share) ** 2
    steps = {0: 0.0, 1: 0.62, 2: 0.85, 4: 1.0}.get(plan.refine_steps, 1.0)
    return drawn * (0.7 + 0.3 * seen * steps)


BACKEND = Adaptive

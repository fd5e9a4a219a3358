"""Default policy: the best image the time allows.

Without a deadline a preset says how much a diffusion step must gain to be spent. With one, LR size, denoising steps,
SR passes, the passes that are refined and the steps per patch are chosen together (search.py): for each combination the
share of patches that the time left can refine follows from the costs, the combination with the best expected quality
wins, ties go to the cheapest. Patches per network call follow from it. Where light SR runs is decided for the plan when
a device has said what it can do (placement.py).
"""

from __future__ import annotations

import itertools
from typing import Any, ClassVar

from foveate.stages.plan.base import PRESET_REFINE, PlanContext, build, checked
from foveate.stages.plan.quality import BACKGROUND, QualityTable
from foveate.stages.plan.search import Point, batch_of, points
from foveate.types import EngineInfo, Plan, Request

__all__ = ["BACKEND", "Adaptive"]

_PRESETS: dict[str, dict[str, Any]] = {
    "draft": {"background": 0.0, "floor": 0.004},
    "balanced": {"background": BACKGROUND, "floor": 0.0012},
    "best": {"background": 0.4, "floor": 0.0003},
}
_SHARES = {"draft": (0.25, 0.4), "balanced": (0.42, 0.8), "best": (1.0, 1.0)}
"""Patches that a preset refines in drawn pictures and in photographs, on average."""
_WORTH = 0.01
"""Importance times difficulty of a patch that is looked at: of 64 in a drawn picture three are worth more."""


class Adaptive:
    """Steps per patch by marginal gain, against a deadline when there is one."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="plan", name="adaptive", summary="steps per patch by gain per ms, within the deadline"
    )

    def plan(self, request: Request, context: PlanContext) -> Plan:
        """See base.Policy.plan."""
        if request.deadline_ms is None:
            preset, most = _PRESETS[request.quality], PRESET_REFINE[request.quality]
            return build(
                self.info.name,
                request,
                context,
                refine="budget",
                refine_steps=most,
                expected_share=_SHARES[request.quality][context.image_size is not None],
                expected_steps=_usual_steps(context.quality, most, preset["floor"]),
                reason=f"preset {request.quality}: diffusion where its gain is worth a step",
                **preset,
            )
        found = points(request, context)
        fitting = [p for p in found if p.needed_ms <= request.deadline_ms]
        if not fitting:
            plan = self._built(min(found, key=lambda p: p.needed_ms), request, context)
            return checked(plan, request, context, "the fastest plan")
        return self._built(max(fitting, key=lambda p: p.rank), request, context)

    def _built(self, point: Point, request: Request, context: PlanContext) -> Plan:
        return build(
            self.info.name,
            request,
            context,
            sizes=point.sizes,
            steps=point.steps,
            light=point.light,
            refine="budget" if point.share > 0 else "none",
            refine_steps=point.sr_steps if point.share > 0 else 0,
            refine_passes=point.refined,
            expected_share=point.share,
            expected_quality=point.quality,
            background=BACKGROUND,
            batch=batch_of(point, context),
            reason=f"best expected quality within {request.deadline_ms:.0f} ms",
        )


def _usual_steps(quality: QualityTable, most: int, floor: float) -> int:
    """Steps, of at most `most`, that a patch gets which is looked at: see assign_budget in split/assign.py."""
    usual = 1
    for before, steps in itertools.pairwise(s for s in sorted(quality.gain["4 all"]) if s <= most):
        rise = quality.share_of_gain(steps) - quality.share_of_gain(before)
        if _WORTH * rise <= floor * (steps - before):
            break
        usual = steps
    return usual


BACKEND = Adaptive

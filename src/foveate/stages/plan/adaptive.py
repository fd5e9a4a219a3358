"""Default policy: the best image the time allows.

Without a deadline a preset says how much a diffusion step must gain to be spent. With one, LR size, denoising steps,
SR passes, the passes that are refined and the steps per patch are chosen together (search.py): for each combination the
share of patches that the time left can refine follows from the costs, the combination with the best expected quality
wins, ties go to the cheapest. Patches per network call follow from it. Where light SR runs is decided for the plan when
a device has said what it can do (placement.py).
"""

from __future__ import annotations

from typing import Any, ClassVar

from foveate.stages.plan.base import EXPECTED_FOREGROUND, PRESET_REFINE, PlanContext, build, checked
from foveate.stages.plan.quality import BACKGROUND
from foveate.stages.plan.search import Point, batch_of, points
from foveate.types import EngineInfo, Plan, Request

__all__ = ["BACKEND", "Adaptive"]

_PRESETS: dict[str, dict[str, Any]] = {
    "draft": {"background": 0.0, "floor": 0.004, "expected_share": 0.25},
    "balanced": {"background": BACKGROUND, "floor": 0.0012, "expected_share": EXPECTED_FOREGROUND},
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


BACKEND = Adaptive

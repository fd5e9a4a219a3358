"""The paper's rule (arXiv 2601.14741): foreground patches through diffusion SR, background through light SR."""

from __future__ import annotations

from typing import ClassVar

from foveate.stages.plan.base import EXPECTED_FOREGROUND, PRESET_REFINE, PlanContext, build, checked
from foveate.types import EngineInfo, Plan, Request

__all__ = ["BACKEND", "Hybrid"]


class Hybrid:
    """Region-aware hybrid SR with a fixed number of steps."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="plan", name="hybrid", summary="foreground through diffusion SR, background through light SR"
    )

    def plan(self, request: Request, context: PlanContext) -> Plan:
        """See base.Policy.plan."""
        plan = build(
            self.info.name,
            request,
            context,
            refine="foreground",
            refine_steps=PRESET_REFINE[request.quality],
            expected_share=EXPECTED_FOREGROUND,
            reason="patches of importance 0.5 and more are refined",
        )
        return checked(plan, request, context)


BACKEND = Hybrid

"""Baseline: every patch goes through diffusion SR."""

from __future__ import annotations

from typing import ClassVar

from foveate.stages.plan.base import PRESET_REFINE, PlanContext, build, checked
from foveate.types import EngineInfo, Plan, Request

__all__ = ["BACKEND", "AllDiffusion"]


class AllDiffusion:
    """Quality without regard to cost."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="plan", name="all-diffusion", summary="every patch through diffusion SR"
    )

    def plan(self, request: Request, context: PlanContext) -> Plan:
        """See base.Policy.plan."""
        plan = build(
            self.info.name,
            request,
            context,
            refine="all",
            refine_steps=PRESET_REFINE[request.quality],
            expected_share=1.0,
            reason="all patches are refined",
        )
        return checked(plan, request, context)


BACKEND = AllDiffusion

"""Baseline: enlarge by interpolation, no SR network."""

from __future__ import annotations

from typing import ClassVar

from foveate.stages.plan.base import PlanContext, build, checked
from foveate.types import EngineInfo, Plan, Request

__all__ = ["BACKEND", "LanczosPolicy"]


class LanczosPolicy:
    """What a picture viewer would do."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="plan", name="lanczos", summary="interpolation only, no SR network"
    )

    def plan(self, request: Request, context: PlanContext) -> Plan:
        """See base.Policy.plan."""
        plan = build(
            self.info.name, request, context, enlarge=False, light="lanczos", reason="one Lanczos resize"
        )
        return checked(plan, request, context)


BACKEND = LanczosPolicy

"""Baseline: light SR only."""

from __future__ import annotations

from typing import ClassVar

from foveate.stages.plan.base import PlanContext, build, checked
from foveate.types import EngineInfo, Plan, Request

__all__ = ["BACKEND", "AllLight"]


class AllLight:
    """The fastest learned enlargement."""

    info: ClassVar[EngineInfo] = EngineInfo(stage="plan", name="all-light", summary="light SR only")

    def plan(self, request: Request, context: PlanContext) -> Plan:
        """See base.Policy.plan."""
        plan = build(self.info.name, request, context, reason="no patch is refined")
        return checked(plan, request, context)


BACKEND = AllLight

"""Baseline: render at the wanted size, as ordinary text-to-image does; no SR."""

from __future__ import annotations

from typing import ClassVar

from foveate.stages.plan.base import PlanContext, build, checked
from foveate.types import EngineInfo, Plan, Request

__all__ = ["BACKEND", "Direct"]


class Direct:
    """All diffusion is spent before there is anything to look at. What the renderer cannot reach is resized."""

    info: ClassVar[EngineInfo] = EngineInfo(stage="plan", name="direct", summary="render at full size, no SR")

    def plan(self, request: Request, context: PlanContext) -> Plan:
        """See base.Policy.plan."""
        plan = build(
            self.info.name,
            request,
            context,
            longest=context.render.maximum,
            enlarge=False,
            reason=f"rendered at up to {context.render.maximum} px, then resized if more was asked for",
        )
        return checked(plan, request, context)


BACKEND = Direct

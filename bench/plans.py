"""Policies made for a measurement: refine all patches of some passes in a fixed number of steps."""

from __future__ import annotations

from typing import Any

from foveate import registry
from foveate.stages.plan.base import PlanContext, build
from foveate.types import EngineInfo, Plan, Request

__all__ = ["refine_all"]


def refine_all(steps: int, passes: str = "all") -> str:
    """Name of a policy that refines everything in "all", the "first" or the "last" pass in `steps` steps."""
    name = f"bench-{passes}-{steps}"

    class Policy:
        info = EngineInfo(stage="plan", name=name, summary="made by bench")

        def plan(self, request: Request, context: PlanContext) -> Plan:
            choices: dict[str, Any] = {"refine": "all", "refine_steps": steps, "refine_passes": passes}
            return build(name, request, context, expected_share=1.0, reason="measured", **choices)

    if name not in registry.names("plan"):
        registry.add(Policy)
    return name

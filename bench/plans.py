"""Policies made for a measurement: refine all patches of some passes in a fixed number of steps."""

from __future__ import annotations

import dataclasses
from typing import Any

from foveate import registry
from foveate.stages.plan.base import PlanContext, build, geometry
from foveate.types import EngineInfo, Plan, Request

__all__ = ["refine_all"]


def refine_all(steps: int, passes: tuple[int, ...] = (), refined: str = "all") -> str:
    """Name of a policy that refines everything in "all", the "first" or the "last" pass in `steps` steps.

    `passes` are those that are run, where they are not those that the size needs; without steps it is light SR alone.
    """
    name = f"bench-{'-'.join(map(str, passes))}-{refined}-{steps}"

    class Policy:
        info = EngineInfo(stage="plan", name=name, summary="made by bench")

        def plan(self, request: Request, context: PlanContext) -> Plan:
            sizes = geometry(request, context)
            sizes = dataclasses.replace(sizes, passes=passes or sizes.passes)
            choices: dict[str, Any] = {"refine": "all" if steps else "none", "refine_steps": steps}
            choices |= {"refine_passes": refined, "expected_share": 1.0 if steps else 0.0}
            return build(name, request, context, sizes=sizes, reason="measured", **choices)

    if name not in registry.names("plan"):
        registry.add(Policy)
    return name

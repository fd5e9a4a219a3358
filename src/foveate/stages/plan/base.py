"""The contract of a planning policy, and the plan that all of them fill in. Pure."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

from foveate.stages.plan.cost import Correction, CostTable, predict
from foveate.stages.plan.sizes import lr_size, passes_for
from foveate.types import EngineInfo, Plan, Request

__all__ = ["PRESET_REFINE", "PRESET_STEPS", "PlanContext", "Policy", "build", "default_cfg", "default_steps"]

PRESET_STEPS = {"draft": 4, "balanced": 8, "best": 16}
"""Denoising steps of the render stage per preset, of a renderer whose default is 8; in proportion for the others."""

PRESET_REFINE = {"draft": 1, "balanced": 2, "best": 2}
"""Most diffusion SR steps per patch, per preset; with the embedded network a third and fourth step add specks."""

NEGATIVE_CFG = 2.0
EXPECTED_FOREGROUND = 0.4
"""Share of patches that are foreground, assumed before the image exists."""


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What a policy may look at: the engines' data, the machine's costs, the input image's size if there is one."""

    render: EngineInfo
    light: EngineInfo
    diffusion: EngineInfo
    cost: CostTable
    correction: Correction = field(default_factory=Correction)
    image_size: tuple[int, int] | None = None
    """(height, width) of the image to enlarge; None when there is a prompt to draw."""


class Policy(Protocol):
    """Decides everything about a request before work starts, in a few ms, without I/O."""

    info: ClassVar[EngineInfo]

    def plan(self, request: Request, context: PlanContext) -> Plan:
        """A complete plan; raises DeadlineError when the request's deadline cannot be met."""
        ...


def default_steps(request: Request, context: PlanContext) -> int:
    """The request's denoising steps, else the preset's, within what the renderer can do."""
    low, high = context.render.steps
    preset = round(context.render.default_steps * PRESET_STEPS[request.quality] / PRESET_STEPS["balanced"])
    return request.steps if request.steps is not None else min(max(preset, low), high)


def default_cfg(request: Request, context: PlanContext) -> float:
    """The request's guidance scale, else the renderer's own. A negative prompt needs some, and gets it."""
    if request.cfg_scale is not None:
        return request.cfg_scale
    needed = NEGATIVE_CFG if context.render.guidance and request.negative_prompt else 1.0
    return max(context.render.default_cfg, needed)


def build(
    policy: str,
    request: Request,
    context: PlanContext,
    *,
    longest: int | None = None,
    steps: int | None = None,
    enlarge: bool = True,
    **choices: Any,
) -> Plan:
    """A plan with its geometry and predictions; `choices` are further fields of Plan.

    `longest` caps the longer LR side (default: the renderer's native size); `enlarge` False runs no SR at all.
    """
    if context.image_size is not None:
        lr_height, lr_width = context.image_size
        crop_width, crop_height = lr_width, lr_height
        width = request.width or lr_width * (request.scale or 4)
        height = request.height or lr_height * (request.scale or 4)
    else:
        width, height = request.width or 1024, request.height or 1024
        cap = longest or context.render.native or context.render.maximum
        lr_width, lr_height, crop_width, crop_height = lr_size(width, height, context.render, cap)
    scales = context.light.scales
    factor = max(width / lr_width, height / lr_height)  # not the crop's: it is rounded to whole pixels
    light = choices.pop("light", request.light)
    fields: dict[str, Any] = {
        "refine": "none",
        "refine_steps": 0,
        "expected_share": 0.0,
        **choices,
    }
    plan = Plan(
        policy=policy,
        width=width,
        height=height,
        lr_width=lr_width,
        lr_height=lr_height,
        crop_width=crop_width,
        crop_height=crop_height,
        passes=passes_for(factor, tuple(s for s in scales if s in (2, 4))) if enlarge else (),
        steps=0 if context.image_size else (steps or default_steps(request, context)),
        cfg_scale=default_cfg(request, context),
        light=light,
        deadline_ms=request.deadline_ms,
        **fields,
    )
    predicted = predict(
        plan,
        context.cost,
        rendered=context.image_size is None,
        segmented=plan.refine in ("foreground", "budget") and bool(plan.passes),
    )
    return dataclasses.replace(plan, predicted_ms=context.correction.apply(predicted))

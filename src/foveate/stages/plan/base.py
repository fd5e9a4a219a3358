"""The contract of a planning policy, and the plan that all of them fill in. Pure."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

from foveate.errors import DeadlineError
from foveate.stages.plan.correction import Correction
from foveate.stages.plan.cost import CostTable
from foveate.stages.plan.predict import Geometry, predict
from foveate.stages.plan.quality import QualityTable
from foveate.stages.plan.sizes import lr_size, passes_for
from foveate.types import EngineInfo, Plan, Request

__all__ = [
    "PRESET_REFINE",
    "PRESET_STEPS",
    "PlanContext",
    "Policy",
    "build",
    "checked",
    "default_cfg",
    "default_steps",
    "geometry",
    "load_ms",
    "needed_ms",
    "settled",
]

PRESET_STEPS = {"draft": 0.5, "balanced": 1.0, "best": 2.0}
"""Denoising steps of the render stage per preset, of the renderer's default."""

PRESET_REFINE = {"draft": 1, "balanced": 2, "best": 2}
"""Most diffusion SR steps per patch, per preset; with the embedded network a third and fourth step add specks."""

NEGATIVE_CFG = 2.0
EXPECTED_FOREGROUND = 0.4
"""Share of patches that are foreground, assumed before the image exists."""

CAUTION = 2.25
"""How many mean deviations of the prediction a deadline must leave free."""


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What a policy may look at: the engines' data, the machine's costs, the pack's quality, the input's size.

    `image_size` is (height, width) of the image to enlarge, None when there is a prompt to draw. `queue_ms` is what the
    request waits, or has waited, before work starts; `concurrency` how many jobs share the machine meanwhile.
    `load_ms` has what the engines that are not loaded yet still need, by the names of CostTable.load_ms. `batch`
    is the most patches per network call. `drawn(lr_width, lr_height, steps, cfg_scale)` tells whether that picture was
    drawn before and need not be drawn again.
    """

    render: EngineInfo
    light: EngineInfo
    diffusion: EngineInfo
    cost: CostTable
    correction: Correction = field(default_factory=Correction)
    image_size: tuple[int, int] | None = None
    quality: QualityTable = field(default_factory=QualityTable)
    queue_ms: float = 0.0
    concurrency: float = 1.0
    load_ms: Mapping[str, float] = field(default_factory=dict)
    batch: int = 4
    drawn: Callable[[int, int, int, float], bool] = lambda *sizes: False

    @property
    def scales(self) -> tuple[int, ...]:
        """Scales of an SR pass, rising: x2 and x4, and x8 where both kinds of SR do it in one go."""
        eight = {8} & set(self.diffusion.scales)
        return tuple(sorted(({2, 4} | eight) & set(self.light.scales)))


class Policy(Protocol):
    """Decides everything about a request before work starts, in a few ms, without I/O."""

    info: ClassVar[EngineInfo]

    def plan(self, request: Request, context: PlanContext) -> Plan:
        """A complete plan; raises DeadlineError when the request's deadline cannot be met."""
        ...


def default_steps(request: Request, context: PlanContext) -> int:
    """The request's denoising steps, else the preset's, within what the renderer can do."""
    low, high = context.render.steps
    preset = round(context.render.default_steps * PRESET_STEPS[request.quality])
    return request.steps if request.steps is not None else min(max(preset, low), high)


def default_cfg(request: Request, context: PlanContext) -> float:
    """The request's guidance scale, else the renderer's own. A negative prompt needs some, and gets it."""
    if request.cfg_scale is not None:
        return request.cfg_scale
    needed = NEGATIVE_CFG if context.render.guidance and request.negative_prompt else 1.0
    return max(context.render.default_cfg, needed)


def geometry(
    request: Request, context: PlanContext, longest: int | None = None, enlarge: bool = True
) -> Geometry:
    """Sizes and passes for a request; `longest` caps the longer LR side, `enlarge` False runs no SR pass."""
    if context.image_size is not None:
        lr_height, lr_width = context.image_size
        crop_width, crop_height = lr_width, lr_height
        width = request.width or lr_width * (request.scale or 4)
        height = request.height or lr_height * (request.scale or 4)
    else:
        width, height = request.width or 1024, request.height or 1024
        cap = longest or context.render.native or context.render.maximum
        lr_width, lr_height, crop_width, crop_height = lr_size(width, height, context.render, cap)
    sizes = Geometry(lr_width, lr_height, crop_width, crop_height, (), width, height)
    return dataclasses.replace(sizes, passes=passes_for(sizes.factor, context.scales)) if enlarge else sizes


def build(
    policy: str,
    request: Request,
    context: PlanContext,
    *,
    longest: int | None = None,
    steps: int | None = None,
    enlarge: bool = True,
    sizes: Geometry | None = None,
    expected_steps: int = 0,
    **choices: Any,
) -> Plan:
    """A plan with its geometry and predictions; `choices` are further fields of Plan.

    `longest` and `enlarge` are those of geometry(), or `sizes` is its whole result. `expected_steps` are those that the
    refined patches are expected to get (0: the most).
    """
    sizes = sizes or geometry(request, context, longest, enlarge)
    drawn = context.image_size is None
    fields: dict[str, Any] = {"refine": "none", "refine_steps": 0, "expected_share": 0.0, **choices}
    if request.fidelity == 1 and fields["refine"] != "none":
        fields |= {"refine": "none", "refine_steps": 0, "expected_share": 0.0}
        fields["reason"] = "fidelity 1: no patch is refined"
    fields["refine_steps"] = min(fields["refine_steps"], context.diffusion.steps[1])  # 1 where there are none
    plan = Plan(
        policy=policy,
        width=sizes.width,
        height=sizes.height,
        lr_width=sizes.lr_width,
        lr_height=sizes.lr_height,
        crop_width=sizes.crop_width,
        crop_height=sizes.crop_height,
        passes=sizes.passes,
        steps=(steps or default_steps(request, context)) if drawn else 0,
        cfg_scale=default_cfg(request, context),
        light=fields.pop("light", request.light),
        batch=fields.pop("batch", context.batch),
        fidelity=request.fidelity,
        deadline_ms=request.deadline_ms,
        **fields,
    )
    segmented = plan.refine in ("foreground", "budget") and bool(plan.passes)
    draws = drawn and not context.drawn(plan.lr_width, plan.lr_height, plan.steps, plan.cfg_scale)
    predicted = predict(
        sizes,
        context.cost,
        evaluations=plan.steps * (2 if plan.cfg_scale > 1 else 1) * draws,
        segmented=segmented,
        shares=[plan.expected_share if i in plan.refined_passes else 0.0 for i in range(len(plan.passes))],
        sr_steps=min(expected_steps or plan.refine_steps, plan.refine_steps),
        light=plan.light,
        batch=plan.batch,
        load_ms=load_ms(context, _engines(plan, draws, segmented)),
        searched=plan.deadline_ms is not None,
    )
    return dataclasses.replace(plan, predicted_ms=settled(predicted, context))


def _engines(plan: Plan, draws: bool, segmented: bool) -> list[str]:
    """The engines that a plan uses, by the names of CostTable.load_ms."""
    names = ["render"] * draws + ["segment"] * segmented
    names += [f"light x{s}" for s in sorted(set(plan.passes))] * (plan.light != "lanczos")
    return names + ["diffusion"] * (plan.refine != "none" and bool(plan.passes))


def load_ms(context: PlanContext, names: Iterable[str], runtime: bool = True) -> float:
    """What loading the engines `names` still takes, with the libraries they need if `runtime`; 0 once loaded."""
    cold = [context.load_ms[name] for name in names if name in context.load_ms]
    return sum(cold) + (context.load_ms.get("runtime", 0.0) if cold and runtime else 0.0)


def settled(predicted: Mapping[str, Any], context: PlanContext) -> dict[str, Any]:
    """Uncorrected predictions under the correction, the other jobs that run, and the queue."""
    out = {k: ms * context.concurrency for k, ms in context.correction.apply(predicted).items()}
    return {k: float(v) for k, v in out.items()} | (
        {"queue": context.queue_ms} if context.queue_ms > 0 else {}
    )


def needed_ms(predicted: Mapping[str, float], correction: Correction) -> float:
    """The deadline that a prediction can keep: its sum, and CAUTION deviations of each stage."""
    return sum(
        ms if stage == "queue" else ms * (1 + CAUTION * correction.spread(stage))
        for stage, ms in predicted.items()
    )


def checked(plan: Plan, request: Request, context: PlanContext, name: str = "") -> Plan:
    """`plan` where it keeps its deadline; else DeadlineError, or for best effort the plan with the miss as reason.

    `name` stands for the plan in the message; without one it is the only plan of its policy.
    """
    if plan.deadline_ms is None:
        return plan
    needed = needed_ms(plan.predicted_ms, context.correction)
    if needed <= plan.deadline_ms:
        return plan
    sizes = f"{plan.lr_width}x{plan.lr_height}" + (f", {plan.steps} steps" if plan.steps else "")
    enlarged = "no SR" if not plan.passes else "light SR only" if plan.refine == "none" else "diffusion SR"
    queue = f", {context.queue_ms:.0f} ms of them waiting" if context.queue_ms > 0 else ""
    message = (
        f"deadline of {plan.deadline_ms:.0f} ms is too short: {name or f'policy {plan.policy}'} needs about "
        f"{math.ceil(needed)} ms{queue} ({sizes}, {enlarged})"
    )
    if request.deadline_mode == "strict":
        advice = (
            "raise the deadline or ask for a smaller image"
            if name
            else "policy adaptive looks for a faster plan"
        )
        raise DeadlineError(f"{message}; {advice}")
    return dataclasses.replace(plan, reason=f"{message}; run as best effort")

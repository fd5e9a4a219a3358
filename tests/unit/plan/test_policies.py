from __future__ import annotations

import dataclasses
import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate import registry
from foveate.stages.plan.base import PlanContext
from foveate.stages.plan.correction import Correction
from foveate.stages.plan.cost import CostTable
from foveate.types import MAX_SIDE, MIN_SIDE, EngineInfo, Plan, Request

RENDER = EngineInfo(
    "render",
    "r",
    "",
    steps=(1, 30),
    default_steps=8,
    multiple_of=16,
    minimum=64,
    maximum=256,
    native=256,
    guidance=True,
)
LIGHT = EngineInfo("sr", "light", "", scales=(2, 4), halo=12)
DIFFUSION = EngineInfo(
    "sr", "diffusion", "", scales=(2, 4), steps=(1, 8), multiple_of=8, halo=8, stochastic=True
)
POLICIES = registry.names("plan")
STAGES = {"plan", "load", "render", "segment", "light", "diffusion", "stitch", "encode"}

qualities = st.sampled_from(["draft", "balanced", "best"])
policies = st.sampled_from(POLICIES)


def context(image: tuple[int, int] | None = None, correction: Correction | None = None) -> PlanContext:
    return PlanContext(RENDER, LIGHT, DIFFUSION, CostTable(), correction or Correction(), image)


def planned(policy: str, request: Request, image: tuple[int, int] | None = None) -> Plan:
    found: Plan = registry.get("plan", policy)().plan(request, context(image))
    return found


@st.composite
def drawn(draw: st.DrawFn) -> Request:
    return Request(
        prompt="a fox",
        width=draw(st.integers(MIN_SIDE, MAX_SIDE)),
        height=draw(st.integers(MIN_SIDE, MAX_SIDE)),
        quality=draw(qualities),
        steps=draw(st.one_of(st.none(), st.integers(1, 30))),
    )


def check_geometry(plan: Plan) -> None:
    factors = plan.width / plan.crop_width, plan.height / plan.crop_height
    reached = math.prod(plan.passes)
    assert 1 <= plan.crop_width <= plan.lr_width
    assert 1 <= plan.crop_height <= plan.lr_height
    assert set(plan.passes) <= set(LIGHT.scales)
    if plan.passes:
        assert reached * (plan.crop_width + 0.5) >= plan.width
        assert reached * (plan.crop_height + 0.5) >= plan.height
        assert reached / plan.passes[-1] < max(factors), "a pass too many"


@given(policies, drawn())
def test_any_size_can_be_planned(policy: str, request: Request) -> None:
    plan = planned(policy, request)
    assert plan.policy == policy
    assert (plan.width, plan.height) == (request.width, request.height)
    for side in (plan.lr_width, plan.lr_height):
        assert side % RENDER.multiple_of == 0
        assert RENDER.minimum <= side <= RENDER.maximum
    assert plan.steps == (request.steps or {"draft": 4, "balanced": 8, "best": 16}[request.quality])
    assert (plan.passes == ()) or policy not in ("direct", "lanczos")
    check_geometry(plan)


@given(policies, st.integers(1, 600), st.integers(1, 600), st.sampled_from([2, 3, 4, 8]), qualities)
def test_any_image_can_be_planned_at_any_scale(
    policy: str, height: int, width: int, scale: int, quality: str
) -> None:
    request = Request(
        image=np.empty((height, width, 3), np.float32),
        width=width * scale,
        height=height * scale,
        scale=scale,
        quality=quality,  # type: ignore[arg-type]
    )
    plan = planned(policy, request, (height, width))
    assert (plan.lr_width, plan.lr_height) == (plan.crop_width, plan.crop_height) == (width, height)
    assert (plan.width, plan.height) == (width * scale, height * scale)
    assert plan.steps == 0
    if policy not in ("direct", "lanczos"):
        assert plan.passes == {2: (2,), 3: (4,), 4: (4,), 8: (4, 2)}[scale]


@pytest.mark.parametrize(
    ("light", "diffusion"), [((2, 4, 8), (2, 4, 8)), ((2, 4, 8), (2, 4)), ((2, 4), (2, 4, 8))]
)
def test_x8_is_one_pass_where_both_networks_of_it_can(
    light: tuple[int, ...], diffusion: tuple[int, ...]
) -> None:
    where = dataclasses.replace(
        context(),
        light=dataclasses.replace(LIGHT, scales=light),
        diffusion=dataclasses.replace(DIFFUSION, scales=diffusion),
    )
    plan = registry.get("plan", "hybrid")().plan(Request(prompt="a fox", width=2048, height=2048), where)
    assert plan.passes == ((8,) if 8 in light and 8 in diffusion else (4, 2))


@given(policies, st.integers(1, 400), st.integers(1, 400), st.integers(1, 3000), st.integers(1, 3000))
def test_any_image_can_be_planned_for_any_size(
    policy: str, height: int, width: int, to: int, by: int
) -> None:
    request = Request(image=np.empty((height, width, 3), np.float32), width=by, height=to)
    check_geometry(planned(policy, request, (height, width)))


@pytest.mark.parametrize(
    ("width", "height"), [(1024, 1001), (1021, 1024), (1024, 683), (1023, 767), (1000, 333)]
)
def test_a_crop_rounded_down_costs_no_further_pass(width: int, height: int) -> None:
    """1024x1001 is drawn as 256x250: x4.004 on one axis must not become x8."""
    assert planned("all-light", Request(width=width, height=height)).passes == (4,)


@given(policies, drawn())
def test_predictions_name_every_stage_and_are_finite(policy: str, request: Request) -> None:
    plan = planned(policy, request)
    assert set(plan.predicted_ms) == STAGES
    assert all(math.isfinite(ms) and ms >= 0 for ms in plan.predicted_ms.values())
    assert plan.predicted_total_ms == pytest.approx(sum(plan.predicted_ms.values()))
    assert json.loads(json.dumps(plan.to_dict(), allow_nan=False))["passes"] == list(plan.passes)
    assert plan.reason


def test_policies_refine_what_they_say() -> None:
    refined = {p: (planned(p, Request()).refine, planned(p, Request()).refine_steps) for p in POLICIES}
    assert refined == {
        "adaptive": ("budget", 2),
        "all-diffusion": ("all", 2),
        "all-light": ("none", 0),
        "direct": ("none", 0),
        "hybrid": ("foreground", 2),
        "lanczos": ("none", 0),
    }
    assert planned("lanczos", Request()).light == "lanczos"
    assert planned("direct", Request(width=512, height=512)).lr_width == RENDER.maximum


@pytest.mark.parametrize("policy", ["adaptive", "hybrid", "all-diffusion"])
@pytest.mark.parametrize("deadline_ms", [None, 60_000.0])
def test_at_fidelity_1_a_plan_costs_what_light_sr_alone_does(policy: str, deadline_ms: float | None) -> None:
    found = planned(policy, Request(fidelity=1.0, steps=8, deadline_ms=deadline_ms))
    light = planned("all-light", Request(steps=8))
    assert (found.refine, found.refine_steps, found.expected_share) == ("none", 0, 0)
    costs = {stage: ms for stage, ms in found.predicted_ms.items() if stage != "plan"}
    assert costs == {stage: light.predicted_ms[stage] for stage in costs}
    if policy != "adaptive":
        assert found.reason == "fidelity 1: no patch is refined"


def test_a_better_preset_never_predicts_less_time() -> None:
    for policy in POLICIES:
        totals = [
            planned(policy, Request(quality=q)).predicted_total_ms for q in ("draft", "balanced", "best")
        ]  # type: ignore[arg-type]
        assert totals == sorted(totals)


def test_guidance_is_only_asked_of_a_renderer_that_has_it() -> None:
    plain = EngineInfo("render", "r", "", steps=(1, 30), multiple_of=16, minimum=64, maximum=256)
    found = registry.get("plan", "hybrid")().plan(
        Request(), PlanContext(plain, LIGHT, DIFFUSION, CostTable())
    )
    assert found.cfg_scale == 1.0
    negative = Request(negative_prompt="fog")
    assert (
        registry.get("plan", "hybrid")()
        .plan(negative, PlanContext(plain, LIGHT, DIFFUSION, CostTable()))
        .cfg_scale
        == 1
    )
    assert planned("hybrid", Request()).cfg_scale == 1.0
    assert planned("hybrid", negative).cfg_scale > 1
    assert planned("hybrid", Request(cfg_scale=4.0)).cfg_scale == 4.0


def test_preset_steps_stay_within_what_the_renderer_can_do() -> None:
    turbo = EngineInfo(
        "render", "r", "", steps=(1, 4), default_steps=3, multiple_of=16, minimum=64, maximum=256
    )
    found = registry.get("plan", "hybrid")().plan(
        Request(quality="best"), PlanContext(turbo, LIGHT, DIFFUSION, CostTable())
    )
    assert found.steps == 4

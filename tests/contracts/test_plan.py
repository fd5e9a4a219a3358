"""Every planning policy passes these tests; a new file in stages/plan is found and tested."""

from __future__ import annotations

import json

import numpy as np
import pytest

from foveate import registry
from foveate.pipeline import Pipeline
from foveate.types import Plan
from tests.conftest import TEST_BACKENDS, bare_settings, picture, registered, request

NAMES = registry.names("plan")


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return Pipeline(bare_settings(tmp_path_factory.mktemp("plan")))


@pytest.mark.usefixtures("test_backends")
@pytest.mark.parametrize("name", NAMES)
def test_a_plan_is_complete_and_json_able(name: str, pipeline: Pipeline) -> None:
    plan = pipeline.plan(request(prompt="p", policy=name, width=777, height=555))
    assert plan.policy == name
    assert plan.reason
    assert plan.predicted_total_ms > 0
    again = json.loads(json.dumps(plan.to_dict(), allow_nan=False))
    assert (again["width"], again["height"]) == (777, 555)


@pytest.mark.parametrize("name", NAMES)
def test_planning_is_pure(name: str, pipeline: Pipeline) -> None:
    with registered(*TEST_BACKENDS):
        asked = request(prompt="p", policy=name)
        assert pipeline.plan(asked) == pipeline.plan(asked)


@pytest.mark.usefixtures("test_backends")
@pytest.mark.parametrize("name", NAMES)
def test_what_is_planned_is_what_is_done(name: str, pipeline: Pipeline) -> None:
    result = pipeline.run(request(image=picture(40, 50), width=200, height=160, policy=name))
    plan: Plan = result.plan
    assert result.image.shape == (plan.height, plan.width, 3)
    assert np.isfinite(result.image).all()
    if plan.refine == "none":
        assert not any(r.steps for r in result.routes)
    if plan.refine == "all":
        assert all(r.steps == plan.refine_steps for r in result.routes)
    assert all(r.steps <= plan.refine_steps for r in result.routes)

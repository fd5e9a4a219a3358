"""What a job knows of its time, on a clock that the test moves."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import numpy as np
import pytest

from foveate.machine import DEFAULTS, Machine
from foveate.pacing import Drawing, Pace
from foveate.routing import route
from foveate.stages.plan.base import build
from foveate.stages.plan.quality import QualityTable
from foveate.stages.split.grid import make_grid
from foveate.types import EngineInfo, Patch, Plan, Request
from tests.conftest import bare_settings, picture
from tests.unit.plan.test_policies import context

DIFFUSION = EngineInfo("sr", "d", "", scales=(2, 4), steps=(1, 8), halo=4, stochastic=True)


def planned(deadline: float | None, size: int = 1024, refine: str = "budget") -> Plan:
    request = Request(width=size, height=size, deadline_ms=deadline)
    return build(
        "adaptive", request, context(), refine=refine, refine_steps=1, expected_share=0.5, background=0.1
    )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(bare_settings(tmp_path), DEFAULTS)


class Clock:
    """Elapsed milliseconds."""

    def __init__(self, ms: float = 0.0) -> None:
        self.ms = ms

    def __call__(self) -> float:
        return self.ms


def test_without_a_deadline_or_a_budget_time_is_endless(machine: Machine) -> None:
    for plan in (planned(None), planned(500.0, refine="foreground")):
        pace = Pace(plan, machine, Clock(400.0))
        pace.begin_pass(0)
        assert pace.left_ms() == math.inf


def test_what_is_left_shrinks_with_the_clock_and_keeps_the_end(machine: Machine) -> None:
    plan, clock = planned(2000.0), Clock(500.0)
    pace = Pace(plan, machine, clock)
    pace.begin_pass(0)
    before = pace.left_ms()
    assert 0 < before < 2000 - 500 - plan.predicted_ms["encode"]
    clock.ms += 300
    assert pace.left_ms() == pytest.approx(before - 300)
    clock.ms = 1999
    assert pace.left_ms() == 0


def test_a_slow_start_makes_the_rest_slower_too(machine: Machine) -> None:
    steady, slow = (Pace(planned(3000.0), machine, Clock(600.0)) for _ in range(2))
    for pace, factor in ((steady, 1.0), (slow, 2.0)):
        plan = pace.plan
        pace.rendered(plan.steps, plan.predicted_ms["render"] * factor)
        pace.begin_pass(0)
    assert steady.moment == pytest.approx(1)
    assert 1.5 < slow.moment < 2
    assert slow.left_ms() < steady.left_ms()
    outer = [Patch(0, 0, 0, 72, 72)]
    assert slow.batch_ms(outer, 1, 4) > 1.5 * steady.batch_ms(outer, 1, 4)


def test_the_first_of_two_passes_leaves_the_second_its_share(machine: Machine) -> None:
    plan = planned(8000.0, 2048)
    assert plan.passes == (4, 2)
    pace = Pace(plan, machine, Clock(500.0))
    pace.begin_pass(0)
    first = pace.left_ms()
    pace.begin_pass(1)
    assert 0 < first < pace.left_ms()
    only_last = Pace(dataclasses.replace(plan, refine_passes="last"), machine, Clock(500.0))
    only_last.begin_pass(0)
    assert only_last.left_ms() == pytest.approx(0, abs=1e-6)


def test_a_shape_that_was_run_is_cheaper_from_then_on(machine: Machine) -> None:
    pace = Pace(planned(None), machine, Clock())
    outer = [Patch(0, 0, 0, 72, 72)] * 2
    first = pace.diffusion_ms(outer, [1, 1], 4)
    pace.refined(outer, [1, 1], 4, 100.0)
    again = pace.diffusion_ms(outer, [1, 1], 4)
    assert again < first


def test_what_a_new_shape_takes_teaches_nothing(machine: Machine) -> None:
    pace = Pace(planned(None), machine, Clock())
    outer = [Patch(0, 0, 0, 72, 72)] * 2
    for ms in (100.0, 40.0):  # new, then known
        pace.refined(outer, [1, 1], 4, ms)
    assert pace.expected["diffusion"] == pace.diffusion_ms(outer, [1, 1], 4)
    pace.enlarged(256 * 256, 4, 256 * 256, 90.0)
    assert "light" not in pace.expected
    assert pace.learnable({"diffusion": 140.0, "light": 90.0, "encode": 20.0}) == {
        "diffusion": 40.0,
        "light": 0.0,
        "encode": 20.0,
    }
    for _ in range(3):
        machine.learn(pace.expected, pace.learnable({"light": 90.0}))
    assert machine.correction.factor("light") == 1


def test_steps_that_were_left_out_are_not_expected_to_have_taken_time(machine: Machine) -> None:
    pace = Pace(planned(None), machine, Clock())
    outer = [Patch(0, 0, 0, 72, 72)] * 2
    machine.ran("diffusion", 2, 72, 72, 4)
    both, one, none = (pace.diffusion_ms(outer, steps, 4) for steps in ([2, 2], [2, 1], [1, 1]))
    assert both > one > none == pytest.approx(both / 2)
    pace.refined(outer, [1, 1], 4, none)
    assert pace.moment == pytest.approx(1)


def test_an_unsteady_machine_is_planned_with_more_care(machine: Machine) -> None:
    pace = Pace(planned(3000.0), machine, Clock(500.0))
    pace.begin_pass(0)
    steady = pace.budget_ms() / pace.left_ms()
    for factor in (0.7, 1.5, 0.6, 1.6):
        machine.correction.observe("diffusion", 100.0, 100.0 * factor)
    pace.begin_pass(0)
    assert 0 < pace.budget_ms() / pace.left_ms() < steady < 1


@pytest.mark.parametrize("deadline", [900.0, 1200.0, 1500.0, 2000.0])
def test_routes_fill_what_the_deadline_leaves(machine: Machine, deadline: float) -> None:
    """Merged, with halos: at most the time left, and most of it where patches remain."""
    pace = Pace(planned(deadline), machine, Clock(500.0))
    pace.begin_pass(0)
    lr = picture(256, 256)
    importance = np.linspace(0, 1, 256, dtype=np.float32)[None].repeat(256, 0)
    found = route(pace, make_grid(256, 256), lr, importance, 4, 0, DIFFUSION)
    spent = sum(pace.batch_ms([o for _, o in b], b[0][0].steps, 4) for b in found.batches)
    refined = sum(r.steps > 0 for r in found.routes)
    assert spent <= pace.budget_ms()
    assert refined == 64 or spent > 0.8 * pace.budget_ms() - 30
    assert sum(len(r.members) for b in found.batches for r, _ in b) == refined
    assert len(found.rectangles) == sum(map(len, found.batches))


def test_time_that_is_left_over_goes_to_patches_that_were_left_out(machine: Machine) -> None:
    clock = Clock(800.0)
    pace = Pace(planned(1200.0), machine, clock)
    pace.begin_pass(0)
    lr, patches = picture(256, 256), make_grid(256, 256)
    importance = np.linspace(0, 1, 256, dtype=np.float32)[None].repeat(256, 0)
    first = route(pace, patches, lr, importance, 4, 0, DIFFUSION)
    assert pace.goes_on(first.routes)
    second = route(pace, patches, lr, importance, 4, 0, DIFFUSION, first.routes)
    taken = {r.patch.index for r in first.routes if r.steps}
    new = {i for b in second.batches for r, _ in b for i in r.members}
    assert new and not new & taken
    assert {r.patch.index for r in second.routes if r.steps} == new | taken
    clock.ms = 1150.0
    assert not pace.goes_on(first.routes)
    assert not Pace(planned(None), machine, Clock()).goes_on(first.routes)


def test_with_a_deadline_the_best_batch_runs_first(machine: Machine) -> None:
    pace = Pace(planned(3000.0), machine, Clock(500.0))
    pace.begin_pass(0)
    lr = picture(128, 128)
    importance = np.zeros((128, 128), np.float32)
    importance[96:, 96:] = 1
    importance[:64, :64] = 0.3
    found = route(pace, make_grid(128, 128), lr, importance, 4, 0, DIFFUSION)
    first = [found.routes[i].importance for r, _ in found.batches[0] for i in r.members]
    assert max(first) == 1


def steps_of(*changes: float) -> Drawing:
    """A drawing whose picture changed by these amounts on average."""
    out = Drawing(QualityTable(per_change=10.0))
    image = np.zeros((4, 4, 3), np.float32)
    out.follow(image, 1)
    for step, change in enumerate(changes, 2):
        image = image + np.float32(change)
        out.follow(image, step)
    return out


def test_what_finishing_gives_is_foreseen_from_the_last_changes() -> None:
    assert steps_of(0.1).gain() == math.inf
    assert steps_of(0.1, 0.05).gain() == pytest.approx(10 * (0.025 + 0.0125 + 0.00625 + 0.00625), rel=1e-3)
    assert steps_of(0.1, 0.0).gain() == 0
    assert steps_of(0.1, 0.3).gain() == math.inf, "it does not converge yet"
    assert steps_of(0.0, 0.0).gain() == 0
    assert steps_of(0.1, 0.05).steps == 3


def test_drawing_stops_where_refinement_gains_more(machine: Machine) -> None:
    pace = Pace(planned(1500.0), machine, Clock())
    assert pace.may_stop_drawing(steps_of(0.1, 1e-6), 40.0)
    assert not pace.may_stop_drawing(steps_of(0.1, 0.09), 40.0)
    unbounded = Pace(planned(None), machine, Clock())
    assert not unbounded.may_stop_drawing(steps_of(0.1, 0.0), 40.0)

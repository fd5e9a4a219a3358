from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.split.assign import STEPS, assign_budget, assign_foreground
from foveate.stages.split.grid import make_grid
from foveate.types import Array, Patch

Case = tuple[tuple[Patch, ...], Array, Array]
unit = st.floats(0, 1, width=32)


@st.composite
def scored_grids(draw: st.DrawFn) -> Case:
    patches = make_grid(draw(st.integers(1, 150)), draw(st.integers(1, 150)), draw(st.integers(16, 40)))
    scores = st.lists(unit, min_size=len(patches), max_size=len(patches))
    return patches, np.asarray(draw(scores), np.float32), np.asarray(draw(scores), np.float32)


def cost_ms(patch: Patch, steps: int) -> float:
    return patch.area * steps * 0.01


def gain(steps: int) -> float:
    return {0: 0.0, 1: 0.62, 2: 0.85, 4: 1.0}[steps]


def spent(patches: tuple[Patch, ...], steps: list[int]) -> float:
    return sum(cost_ms(p, s) for p, s in zip(patches, steps, strict=True))


def total_gain(case: Case, steps: list[int]) -> float:
    patches, importance, difficulty = case
    worth = importance.astype(float) * difficulty.astype(float)
    return float(sum(w * p.area * gain(s) for p, w, s in zip(patches, worth, steps, strict=True)))


@given(scored_grids(), st.floats(0, 1000), st.sampled_from([1, 2, 4]), st.floats(0, 0.2))
def test_the_budget_is_never_exceeded(case: Case, budget: float, most: int, floor: float) -> None:
    steps = assign_budget(*case, gain, cost_ms, budget, most, floor)
    assert spent(case[0], steps) <= budget + 1e-6
    assert set(steps) <= set(STEPS)
    assert max(steps) <= most


@given(scored_grids(), st.floats(0, 500), st.floats(0, 500))
def test_more_budget_never_gains_less(case: Case, budget: float, more: float) -> None:
    small = total_gain(case, assign_budget(*case, gain, cost_ms, budget))
    large = total_gain(case, assign_budget(*case, gain, cost_ms, budget + more))
    assert large >= small - 1e-6 * max(small, 1)


@given(scored_grids(), st.floats(0.0001, 0.5))
def test_no_step_is_spent_below_the_floor(case: Case, floor: float) -> None:
    patches, importance, difficulty = case
    steps = assign_budget(*case, gain, cost_ms, float("inf"), floor=floor)
    for i, s in enumerate(steps):
        worth = float(importance[i]) * float(difficulty[i])
        level = STEPS.index(s)
        if s:
            assert worth * (gain(s) - gain(STEPS[level - 1])) > floor * (s - STEPS[level - 1])
        if s < 4:
            assert worth * (gain(STEPS[level + 1]) - gain(s)) <= floor * (STEPS[level + 1] - s)
    assert len(steps) == len(patches)


@given(scored_grids(), st.one_of(st.just(float("inf")), st.floats(0, 1000)))
def test_what_nobody_looks_at_is_never_refined(case: Case, budget: float) -> None:
    patches, importance, difficulty = case
    for steps, i, d in zip(assign_budget(*case, gain, cost_ms, budget), importance, difficulty, strict=True):
        if i == 0 or d == 0:
            assert steps == 0
    nobody = assign_budget(patches, np.zeros_like(importance), difficulty, gain, cost_ms, budget)
    assert nobody == [0] * len(patches)


@given(scored_grids())
def test_without_a_limit_everything_of_worth_gets_all_steps(case: Case) -> None:
    steps = assign_budget(*case, gain, cost_ms, float("inf"), 2)
    worth = case[1].astype(float) * case[2].astype(float)
    assert steps == [2 if w > 0 else 0 for w in worth]


@given(scored_grids(), st.floats(0, 500))
def test_of_two_equal_patches_the_more_important_gets_no_fewer_steps(case: Case, budget: float) -> None:
    patches, importance, _ = case
    flat = np.ones_like(importance)
    steps = assign_budget(patches, importance, flat, gain, cost_ms, budget)
    full = [(i, s) for p, i, s in zip(patches, importance, steps, strict=True) if p.area == patches[0].area]
    by_importance = [s for _, s in sorted(full)]
    assert by_importance == sorted(by_importance)


def test_no_budget_refines_nothing() -> None:
    patches = make_grid(64, 64)
    ones = np.ones(4, np.float32)
    assert assign_budget(patches, ones, ones, gain, cost_ms, 0.0) == [0, 0, 0, 0]


@given(st.lists(unit, max_size=30), unit, st.sampled_from([1, 2, 4]))
def test_the_papers_rule_splits_at_the_threshold(
    importance: list[float], threshold: float, steps: int
) -> None:
    values = np.asarray(importance, np.float32)
    found = assign_foreground(values, np.float32(threshold), steps)
    assert found == [steps if v >= np.float32(threshold) else 0 for v in values]

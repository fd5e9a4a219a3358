from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.split.grid import make_grid
from foveate.stages.split.merge import Rectangle, batches, merge
from foveate.types import Patch


@st.composite
def routed_grids(draw: st.DrawFn) -> tuple[tuple[Patch, ...], list[int], int]:
    height, width = draw(st.integers(1, 200)), draw(st.integers(1, 200))
    size, max_side = draw(st.integers(5, 40)), draw(st.integers(1, 220))
    patches = make_grid(height, width, size)
    choices = draw(st.sampled_from([(0, 2), (2,), (0,), (0, 1, 2, 4), (1, 4)]))
    steps = draw(st.lists(st.sampled_from(choices), min_size=len(patches), max_size=len(patches)))
    return patches, steps, max_side


@given(routed_grids())
def test_every_refined_patch_is_in_exactly_one_rectangle_of_its_steps(
    case: tuple[tuple[Patch, ...], list[int], int],
) -> None:
    patches, steps, max_side = case
    seen: list[int] = []
    for r in merge(patches, steps, max_side):
        assert r.steps > 0
        assert {steps[i] for i in r.members} == {r.steps}
        seen += r.members
    assert sorted(seen) == [i for i, s in enumerate(steps) if s > 0]


@given(routed_grids())
def test_a_rectangle_is_the_union_of_its_members(case: tuple[tuple[Patch, ...], list[int], int]) -> None:
    patches, steps, max_side = case
    for r in merge(patches, steps, max_side):
        members = [patches[i] for i in r.members]
        assert r.area.area == sum(p.area for p in members)
        assert r.area.y == min(p.y for p in members)
        assert r.area.x == min(p.x for p in members)
        assert r.area.y + r.area.height == max(p.y + p.height for p in members)
        assert r.area.x + r.area.width == max(p.x + p.width for p in members)


@given(routed_grids())
def test_no_side_exceeds_the_limit_unless_one_patch_does(
    case: tuple[tuple[Patch, ...], list[int], int],
) -> None:
    patches, steps, max_side = case
    for r in merge(patches, steps, max_side):
        heights, widths = {patches[i].height for i in r.members}, {patches[i].width for i in r.members}
        assert r.area.height <= max(max_side, *heights)
        assert r.area.width <= max(max_side, *widths)


def test_rectangles_have_few_shapes() -> None:
    draw = np.random.default_rng(0)
    patches = make_grid(1024, 1024, 32)
    shapes = {
        (r.area.height // 32, r.area.width // 32)
        for _ in range(4)
        for r in merge(patches, [int(s) for s in draw.random(1024) < 0.9], 256)
    }
    assert {side for shape in shapes for side in shape} <= {1, 2, 3, 4, 8}


@given(routed_grids())
def test_merging_is_deterministic(case: tuple[tuple[Patch, ...], list[int], int]) -> None:
    assert merge(*case) == merge(*case)


def test_a_fully_refined_image_within_the_limit_is_one_rectangle() -> None:
    patches = make_grid(96, 128, 32)
    assert merge(patches, [2] * 12, 256) == [Rectangle(Patch(0, 0, 0, 96, 128), 2, tuple(range(12)))]


def test_a_patch_that_grows_down_further_than_right_takes_the_larger_rectangle() -> None:
    patches = make_grid(4, 3, 1)
    steps = [1, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0]
    first = merge(patches, steps, 4)[0]
    assert (first.area.height, first.area.width) == (4, 1)


def test_different_steps_do_not_merge() -> None:
    found = merge(make_grid(32, 64, 32), [1, 2], 256)
    assert [(r.steps, r.members) for r in found] == [(1, (0,)), (2, (1,))]


def test_nothing_to_refine_gives_nothing() -> None:
    assert merge(make_grid(64, 64), [0] * 4, 256) == []


@given(routed_grids(), st.integers(1, 5))
def test_batches_hold_every_rectangle_once_and_only_equal_shapes(
    case: tuple[tuple[Patch, ...], list[int], int], size: int
) -> None:
    rectangles = merge(*case)
    outer = [r.area for r in rectangles]
    found = list(batches(rectangles, outer, lambda _: size))
    assert sorted(r.area.index for b in found for r, _ in b) == sorted(r.area.index for r in rectangles)
    for batch in found:
        assert 1 <= len(batch) <= size
        assert len({(o.height, o.width, r.steps) for r, o in batch}) == 1
        assert all(o == r.area for r, o in batch)

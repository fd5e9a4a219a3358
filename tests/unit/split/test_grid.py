from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.split.grid import (
    difficulty_map,
    expand,
    grown,
    make_grid,
    patch_scores,
)
from foveate.types import PATCH, EngineInfo, Patch, patch_side
from tests.conftest import picture

sides = st.integers(1, 300)


@given(height=st.integers(1, 120), width=st.integers(1, 120), size=st.integers(1, 70))
def test_grid_covers_every_pixel_exactly_once(height: int, width: int, size: int) -> None:
    count = np.zeros((height, width), int)
    for p in make_grid(height, width, size):
        assert 1 <= p.height <= size
        assert 1 <= p.width <= size
        count[p.y : p.y + p.height, p.x : p.x + p.width] += 1
    assert (count == 1).all()


def test_patches_of_later_passes_are_larger() -> None:
    assert [patch_side(i, 4) for i in range(3)] == [PATCH, 2 * PATCH, 2 * PATCH]
    assert [patch_side(0, s) for s in (2, 4, 8)] == [PATCH, PATCH, PATCH // 2]


@given(height=sides, width=sides)
def test_grid_is_indexed_row_by_row(height: int, width: int) -> None:
    patches = make_grid(height, width)
    assert [p.index for p in patches] == list(range(len(patches)))
    assert [(p.y, p.x) for p in patches] == sorted((p.y, p.x) for p in patches)
    assert all(p.y % PATCH == 0 and p.x % PATCH == 0 for p in patches)


@pytest.mark.parametrize("args", [(0, 5), (5, 0), (-1, 5), (5, 5, 0)])
def test_grid_refuses_what_is_not_positive(args: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="must be positive"):
        make_grid(*args)


@given(height=sides, width=sides, halo=st.integers(0, 40), data=st.data())
def test_expand_adds_the_halo_on_every_side_that_has_room(
    height: int, width: int, halo: int, data: st.DataObject
) -> None:
    p = data.draw(st.sampled_from(make_grid(height, width)))
    outer = expand(p, halo, height, width)
    assert outer.index == p.index
    assert outer.y == max(0, p.y - halo)
    assert outer.x == max(0, p.x - halo)
    assert outer.y + outer.height == min(height, p.y + p.height + halo)
    assert outer.x + outer.width == min(width, p.x + p.width + halo)


@given(height=sides, width=sides)
def test_scores_of_a_constant_map_are_that_constant(height: int, width: int) -> None:
    patches = make_grid(height, width)
    values = np.full((height, width), 0.25, np.float32)
    for quantile in (None, 0.0, 0.8, 1.0):
        scores = patch_scores(patches, values, quantile)
        assert scores.dtype == np.float32
        np.testing.assert_allclose(scores, 0.25, rtol=1e-6)


def test_scores_are_mean_or_quantile_of_each_patch_alone() -> None:
    values = np.zeros((4, 8), np.float32)
    values[:, 4:] = np.arange(16).reshape(4, 4) / 15
    patches = (Patch(0, 0, 0, 4, 4), Patch(1, 0, 4, 4, 4))
    np.testing.assert_allclose(patch_scores(patches, values), [0.0, 0.5], rtol=1e-6)
    np.testing.assert_allclose(patch_scores(patches, values, 1.0), [0.0, 1.0], rtol=1e-6)
    np.testing.assert_allclose(patch_scores(patches, values, 0.8), [0.0, 0.8], rtol=1e-6)


@given(height=st.integers(1, 40), width=st.integers(1, 40), scale=st.sampled_from([2, 3, 4]))
def test_difficulty_is_zero_where_the_image_is_flat(height: int, width: int, scale: int) -> None:
    found = difficulty_map(np.full((height, width, 3), 0.4, np.float32), scale)
    assert found.shape == (height, width)
    np.testing.assert_allclose(found, 0, atol=1e-6)


def test_difficulty_is_zero_on_a_slope_and_not_at_an_edge() -> None:
    slope = np.linspace(0, 1, 20, dtype=np.float32)
    lr = np.repeat(np.repeat(slope[None, :, None], 20, 0), 3, 2)
    np.testing.assert_allclose(difficulty_map(lr, 4)[:, 1:-1], 0, atol=1e-6)
    lr[:, 10:] = 0
    found = difficulty_map(lr, 4)
    assert found[:, 9:11].min() > 0.05
    np.testing.assert_allclose(found[:, 12:-1], 0, atol=1e-6)


def test_difficulty_follows_what_light_sr_adds() -> None:
    """Sharper pictures have more to add, whatever the scale."""
    lr = picture(32, 32)
    soft = 0.5 + 0.2 * (lr - 0.5)
    for scale in (2, 4):
        ratio = difficulty_map(soft, scale).mean() / difficulty_map(lr, scale).mean()
        assert ratio == pytest.approx(0.2, rel=0.05)


@given(
    cells=st.tuples(st.integers(1, 30), st.integers(1, 30)),
    multiple=st.sampled_from([1, 2, 8, 16, 32]),
    halo=st.integers(0, 40),
    minimum=st.integers(1, 128),
    even=st.booleans(),
    data=st.data(),
)
def test_a_grown_area_has_its_halo_and_a_size_the_engine_takes(
    cells: tuple[int, int], multiple: int, halo: int, minimum: int, even: bool, data: st.DataObject
) -> None:
    info = EngineInfo("sr", "x", "", multiple_of=multiple, halo=halo, minimum=minimum)
    height, width = (max(c * multiple, minimum + -minimum % multiple) for c in cells)
    area = data.draw(st.sampled_from(make_grid(height, width)))
    outer = grown(area, info, height, width, even=even)
    if even:
        wanted = [
            max(side + 2 * (halo + -halo % multiple), minimum + -minimum % multiple)
            for side in (area.height, area.width)
        ]
        assert [outer.height, outer.width] == [min(wanted[0], height), min(wanted[1], width)]
    for at, length, inner, inside, limit in (
        (outer.y, outer.height, area.y, area.height, height),
        (outer.x, outer.width, area.x, area.width, width),
    ):
        assert at % multiple == length % multiple == 0
        assert length >= minimum
        assert 0 <= at <= max(inner - halo, 0)
        assert min(inner + inside + halo, limit) <= at + length <= limit

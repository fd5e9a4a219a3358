from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.split.grid import expand
from foveate.stages.stitch.window import feather
from foveate.types import Patch


@st.composite
def cores(draw: st.DrawFn) -> tuple[Patch, Patch, int]:
    height, width = draw(st.integers(1, 60)), draw(st.integers(1, 60))
    y, x = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
    core = Patch(0, y, x, draw(st.integers(1, height - y)), draw(st.integers(1, width - x)))
    return core, expand(core, draw(st.integers(0, 12)), height, width), draw(st.sampled_from([1, 2, 3, 4]))


@given(cores())
def test_the_core_has_weight_one_and_nothing_leaves_zero_to_one(case: tuple[Patch, Patch, int]) -> None:
    core, outer, scale = case
    weight = feather(core, outer, scale)
    assert weight.shape == (outer.height * scale, outer.width * scale)
    assert weight.dtype == np.float32
    assert weight.min() >= 0
    assert weight.max() <= 1
    top, left = (core.y - outer.y) * scale, (core.x - outer.x) * scale
    assert (weight[top : top + core.height * scale, left : left + core.width * scale] == 1).all()


@given(cores())
def test_the_outer_half_of_the_halo_is_not_used(case: tuple[Patch, Patch, int]) -> None:
    core, outer, scale = case
    weight = feather(core, outer, scale)
    before, after = core.y - outer.y, outer.y + outer.height - core.y - core.height
    unused = before * scale - before * scale // 2
    assert (weight[:unused] == 0).all()
    unused = after * scale - after * scale // 2
    assert (weight[weight.shape[0] - unused :] == 0).all()


@given(cores())
def test_weights_fall_monotonically_away_from_the_core(case: tuple[Patch, Patch, int]) -> None:
    core, outer, scale = case
    weight = feather(core, outer, scale)
    column = weight[:, (core.x - outer.x) * scale]
    middle = (core.y - outer.y) * scale
    assert (np.diff(column[: middle + 1]) >= 0).all()
    assert (np.diff(column[middle:]) <= 0).all()


@given(cores())
def test_feathering_is_symmetric(case: tuple[Patch, Patch, int]) -> None:
    core, outer, scale = case
    turned = [Patch(0, p.x, p.y, p.width, p.height) for p in (core, outer)]
    np.testing.assert_array_equal(feather(core, outer, scale).T, feather(*turned, scale))


def test_at_the_images_border_the_weight_stays_one() -> None:
    whole = Patch(0, 0, 0, 20, 30)
    assert (feather(whole, expand(whole, 8, 20, 30), 4) == 1).all()

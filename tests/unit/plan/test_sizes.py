from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.plan.sizes import lr_size, passes_for
from foveate.types import MAX_SIDE, MIN_SIDE, EngineInfo

wanted = st.integers(MIN_SIDE, MAX_SIDE)


@st.composite
def renderers(draw: st.DrawFn) -> EngineInfo:
    step = draw(st.sampled_from([1, 8, 16, 32, 64]))
    minimum = draw(st.integers(1, 4)) * max(step, 8)
    maximum = minimum * draw(st.integers(1, 16))
    return EngineInfo("render", "r", "", multiple_of=step, minimum=minimum, maximum=maximum)


@given(wanted, wanted, renderers(), st.integers(32, 1024))
def test_the_low_resolution_size_is_one_the_renderer_draws(
    width: int, height: int, info: EngineInfo, longest: int
) -> None:
    lr_width, lr_height, crop_width, crop_height = lr_size(width, height, info, longest)
    for side, crop in ((lr_width, crop_width), (lr_height, crop_height)):
        assert side % info.multiple_of == 0
        assert info.minimum <= side <= info.maximum
        assert 1 <= crop <= side
    assert max(lr_width, lr_height) <= max(longest, info.minimum)


@given(wanted, wanted, renderers(), st.integers(32, 1024))
def test_the_crop_has_the_wanted_aspect_within_half_a_pixel(
    width: int, height: int, info: EngineInfo, longest: int
) -> None:
    lr_width, lr_height, crop_width, crop_height = lr_size(width, height, info, longest)
    fit = min(lr_width / width, lr_height / height)
    assert abs(crop_width - width * fit) <= 0.5 or crop_width == 1
    assert abs(crop_height - height * fit) <= 0.5 or crop_height == 1
    assert crop_width == lr_width or crop_height == lr_height


@given(st.floats(0.01, 64), st.sampled_from([(2, 4), (2, 4, 8), (2,), (4,), (3,)]))
def test_passes_reach_the_factor_and_no_pass_is_too_many(factor: float, scales: tuple[int, ...]) -> None:
    passes = passes_for(factor, scales)
    assert set(passes) <= set(scales)
    assert list(passes) == sorted(passes, reverse=True)
    assert math.prod(passes) >= factor - 1e-5
    if passes:
        assert math.prod(passes[1:]) < factor


@pytest.mark.parametrize(
    ("factor", "passes"),
    [
        (0.5, ()),
        (1, ()),
        (1.01, (2,)),
        (2, (2,)),
        (3, (4,)),
        (4, (4,)),
        (4.01, (4, 2)),
        (8, (4, 2)),
        (16, (4, 4)),
    ],
)
def test_passes_of_usual_factors(factor: float, passes: tuple[int, ...]) -> None:
    assert passes_for(factor) == passes


@pytest.mark.parametrize(
    ("factor", "passes"),
    [(1, ()), (2, (2,)), (3, (4,)), (4.01, (8,)), (8, (8,)), (8.01, (4, 4)), (17, (4, 4, 2))],
)
def test_what_x8_reaches_is_one_pass_and_beyond_it_none_is_x8(factor: float, passes: tuple[int, ...]) -> None:
    assert passes_for(factor, (2, 4, 8)) == passes


def test_a_square_at_the_native_size_needs_no_crop() -> None:
    info = EngineInfo("render", "r", "", multiple_of=8, minimum=64, maximum=256)
    assert lr_size(1024, 1024, info, 256) == (256, 256, 256, 256)
    assert lr_size(1024, 576, info, 256) == (256, 144, 256, 144)
    assert lr_size(4096, 256, info, 256) == (256, 64, 256, 16)
    assert lr_size(256, 256, info, 1024) == (256, 256, 256, 256)

"""Resizing and smoothing of maps."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.segment._maps import blurred, resized

sides = st.integers(1, 40)


@given(height=sides, width=sides, to_height=sides, to_width=sides, level=st.floats(0, 1))
def test_a_flat_map_stays_flat(height: int, width: int, to_height: int, to_width: int, level: float) -> None:
    flat = np.full((height, width), level, np.float32)
    out = resized(flat, to_height, to_width)
    assert out.shape == (to_height, to_width)
    assert out.dtype == np.float32
    np.testing.assert_allclose(out, level, atol=1e-6)
    np.testing.assert_allclose(blurred(flat, 1.5), level, atol=1e-6)


def test_resizing_a_picture_treats_channels_alike() -> None:
    image = np.random.default_rng(0).random((30, 20, 3), np.float32)
    out = resized(image, 11, 17)
    assert out.shape == (11, 17, 3)
    for c in range(3):
        np.testing.assert_array_equal(out[..., c], resized(image[..., c], 11, 17))


def test_shrinking_averages() -> None:
    fine = (np.indices((64, 64)).sum(0) % 2).astype(np.float32)
    np.testing.assert_allclose(resized(fine, 8, 8)[1:-1, 1:-1], 0.5, atol=0.05)


@pytest.mark.parametrize("sigma", [0.7, 1.5, 4.0])
def test_a_blurred_point_is_a_gaussian_of_that_width(sigma: float) -> None:
    point = np.zeros((61, 61), np.float32)
    point[30, 30] = 1
    out = blurred(point, sigma)
    assert out.sum() == pytest.approx(1, abs=1e-5)
    y, x = np.indices(out.shape) - 30
    for axis in (y, x):
        assert np.sqrt((out * axis**2).sum()) == pytest.approx(sigma, rel=0.12)
    np.testing.assert_allclose(out, out.T, atol=1e-7)

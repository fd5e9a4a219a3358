"""The detectors without a network: uniform, mask, spectral."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate import registry
from foveate.config import Settings
from foveate.errors import InputError
from foveate.stages.segment.mask import Mask
from foveate.stages.segment.spectral import Spectral, spectral_saliency
from foveate.stages.segment.uniform import Uniform
from tests.conftest import picture


def test_all_four_are_found_without_listing_them() -> None:
    assert {"mask", "saliency", "spectral", "uniform"} <= set(registry.names("segment"))
    for name in ("mask", "saliency", "spectral", "uniform"):
        info = registry.info("segment", name)
        assert (info.stage, info.name) == ("segment", name)


def test_uniform_is_one_everywhere(settings: Settings) -> None:
    out = Uniform(settings).importance(picture(7, 13))
    assert out.dtype == np.float32
    np.testing.assert_array_equal(out, np.ones((7, 13), np.float32))


def test_mask_is_the_users_map_within_range(settings: Settings) -> None:
    given_mask = np.array([[-0.5, 0.25], [1.0, 7.0]], np.float32)
    out = Mask(settings).importance(picture(2, 2), mask=given_mask)
    np.testing.assert_array_equal(out, np.array([[0, 0.25], [1, 1]], np.float32))
    assert given_mask[0, 0] == -0.5  # the caller's array is left alone


def test_a_missing_mask_says_what_to_pass(settings: Settings) -> None:
    with pytest.raises(InputError, match=r"--mask FILE.*Request\(mask"):
        Mask(settings).importance(picture(8, 8))


def test_a_mask_of_another_size_names_both_sizes(settings: Settings) -> None:
    with pytest.raises(InputError, match=r"\(4, 4\).*\(8, 9\)"):
        Mask(settings).importance(picture(8, 9), mask=np.ones((4, 4), np.float32))


def test_a_mask_that_is_not_numbers_is_refused(settings: Settings) -> None:
    bad = np.ones((8, 8), np.float32)
    bad[3, 3] = np.nan
    with pytest.raises(InputError, match="not numbers"):
        Mask(settings).importance(picture(8, 8), mask=bad)


@pytest.mark.parametrize("centre", [(40, 50), (128, 128), (200, 70)])
@pytest.mark.parametrize("colour", [(0.9, 0.9, 0.9), (0.9, 0.2, 0.1)])
def test_spectral_finds_a_bright_blob(
    settings: Settings, centre: tuple[int, int], colour: tuple[float, ...]
) -> None:
    y, x = np.indices((256, 256))
    inside = (y - centre[0]) ** 2 + (x - centre[1]) ** 2 < 22**2
    image = 0.15 + 0.05 * np.random.default_rng(1).random((256, 256, 3), np.float32)
    image[inside] = colour
    out = Spectral(settings).importance(image)
    near = (y - centre[0]) ** 2 + (x - centre[1]) ** 2 < 36**2
    assert out[inside].mean() > 4 * out[~near].mean()
    assert near[np.unravel_index(int(out.argmax()), out.shape)]


@given(height=st.integers(1, 90), width=st.integers(1, 90), seed=st.integers(0, 9))
def test_spectral_is_a_map_for_any_size(height: int, width: int, seed: int) -> None:
    out = spectral_saliency(picture(height, width, seed))
    assert out.shape == (height, width)
    assert out.dtype == np.float32
    assert np.isfinite(out).all()
    assert out.min() >= 0
    assert out.max() <= 1


@pytest.mark.parametrize("level", [0.0, 0.5, 1.0])
def test_spectral_sees_nothing_in_a_flat_picture(level: float) -> None:
    np.testing.assert_array_equal(spectral_saliency(np.full((50, 70, 3), level, np.float32)), 0)


def test_spectral_is_smooth_and_repeatable() -> None:
    image = picture(256, 256, 3)
    first, second = spectral_saliency(image), spectral_saliency(image.copy())
    np.testing.assert_array_equal(first, second)
    assert max(np.abs(np.diff(first, axis=a)).max() for a in (0, 1)) < 0.12

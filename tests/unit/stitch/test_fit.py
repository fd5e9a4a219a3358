from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.stitch.fit import fit, pad, pad_map, resize, resize_map
from tests.conftest import noise, picture

sides = st.integers(1, 60)


@given(height=sides, width=sides, multiple=st.integers(1, 16))
def test_padding_adds_the_least_and_keeps_the_image(height: int, width: int, multiple: int) -> None:
    image = noise(height, width)
    padded = pad(image, multiple)
    assert padded.shape[0] % multiple == padded.shape[1] % multiple == 0
    assert 0 <= padded.shape[0] - height < multiple
    assert 0 <= padded.shape[1] - width < multiple
    np.testing.assert_array_equal(padded[:height, :width], image)


def test_padding_mirrors() -> None:
    image = noise(5, 6)
    padded = pad(image, 8)
    np.testing.assert_array_equal(padded[5:, :6], image[:1:-1][:3])
    np.testing.assert_array_equal(padded[:5, 6:], image[:, :3:-1])


@given(height=sides, width=sides)
def test_fitting_to_its_own_size_returns_the_image(height: int, width: int) -> None:
    image = noise(height, width)
    assert fit(image, height, width) is image


@given(height=sides, width=sides, to=st.tuples(st.integers(1, 90), st.integers(1, 90)), value=st.floats(0, 1))
def test_fitting_gives_the_size_and_keeps_a_constant(
    height: int, width: int, to: tuple[int, int], value: float
) -> None:
    found = fit(np.full((height, width, 3), value, np.float32), *to)
    assert found.shape == (*to, 3)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, value, atol=1e-5)


@given(height=sides, width=sides, to=st.tuples(st.integers(1, 90), st.integers(1, 90)))
def test_fitting_stays_in_range(height: int, width: int, to: tuple[int, int]) -> None:
    hard = (noise(height, width) > 0.5).astype(np.float32)
    found = fit(hard, *to)
    assert found.min() >= 0
    assert found.max() <= 1


def test_resizing_down_and_up_keeps_what_is_smooth() -> None:
    smooth = picture(64, 64)[..., 0] * 0 + np.linspace(0, 1, 64, dtype=np.float32)[:, None]
    again = resize(resize(smooth, 32, 32), 64, 64)
    np.testing.assert_allclose(again[4:-4], smooth[4:-4], atol=0.01)


@given(height=sides, width=sides, to=st.tuples(st.integers(1, 90), st.integers(1, 90)))
def test_a_resized_map_stays_a_map(height: int, width: int, to: tuple[int, int]) -> None:
    found = resize_map(noise(height, width)[..., 0], *to)
    assert found.shape == to
    assert found.min() >= 0
    assert found.max() <= 1


@given(height=sides, width=sides, multiple=st.sampled_from([1, 8, 12]), minimum=st.integers(1, 200))
def test_padding_reaches_the_minimum(height: int, width: int, multiple: int, minimum: int) -> None:
    image = noise(height, width)
    padded = pad(image, multiple, minimum)
    for side, before in zip(padded.shape[:2], image.shape[:2], strict=True):
        assert side % multiple == 0
        assert max(before, minimum) <= side < max(before, minimum) + multiple
    np.testing.assert_array_equal(padded[:height, :width], image)


def test_a_padded_map_goes_on_as_it_ended() -> None:
    values = np.asarray([[0.1, 0.2], [0.3, 0.4]], np.float32)
    found = pad_map(values, 3, 4)
    np.testing.assert_array_equal(found[:2, :2], values)
    np.testing.assert_array_equal(found[2], np.float32([0.3, 0.4, 0.4, 0.4]))

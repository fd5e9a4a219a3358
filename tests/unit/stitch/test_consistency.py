from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from foveate.stages.stitch.consistency import downscale, project, seam_score
from foveate.types import Array
from tests.conftest import nearest, noise, picture

sides = st.integers(1, 70)
scales = st.sampled_from([1, 2, 3, 4, 8])


def pillow_bicubic(image: Array, height: int, width: int) -> Array:
    planes = [Image.fromarray(np.ascontiguousarray(image[..., c])) for c in range(3)]
    small = [np.asarray(p.resize((width, height), Image.Resampling.BICUBIC)) for p in planes]
    return np.stack(small, axis=2)


@given(height=sides, width=sides, scale=scales)
def test_the_projected_image_shrinks_to_exactly_the_low_resolution_image(
    height: int, width: int, scale: int
) -> None:
    lr, refined = noise(height, width, 1), noise(height * scale, width * scale, 2)
    projected = project(refined, lr, scale)
    assert projected.shape == refined.shape
    assert projected.dtype == np.float32
    np.testing.assert_allclose(downscale(projected, scale), lr, atol=1e-4)


@given(height=sides, width=sides, scale=scales)
def test_projecting_twice_is_projecting_once(height: int, width: int, scale: int) -> None:
    lr, refined = noise(height, width, 3), noise(height * scale, width * scale, 4)
    once = project(refined, lr, scale)
    np.testing.assert_allclose(project(once, lr, scale), once, atol=1e-4)


@given(height=sides, width=sides, scale=scales)
def test_a_consistent_image_is_left_alone(height: int, width: int, scale: int) -> None:
    image = noise(height * scale, width * scale, 5)
    np.testing.assert_allclose(project(image, downscale(image, scale), scale), image, atol=1e-4)


@given(height=sides, width=sides, scale=scales)
def test_downscale_is_pillows_bicubic_borders_included(height: int, width: int, scale: int) -> None:
    image = noise(height * scale, width * scale, 6)
    np.testing.assert_allclose(downscale(image, scale), pillow_bicubic(image, height, width), atol=2e-6)


@given(height=sides, width=sides, scale=scales, value=st.floats(0, 1))
def test_downscale_keeps_a_constant(height: int, width: int, scale: int, value: float) -> None:
    image = np.full((height * scale, width * scale, 3), value, np.float32)
    np.testing.assert_allclose(downscale(image, scale), value, atol=1e-5)


@given(scale=scales, shift=st.floats(-0.3, 0.3))
def test_a_colour_shift_of_the_network_is_undone_borders_included(scale: int, shift: float) -> None:
    lr = picture(24, 30)
    consistent = project(nearest(lr, scale), lr, scale)
    np.testing.assert_allclose(project(consistent + np.float32(shift), lr, scale), consistent, atol=1e-4)


def test_away_from_borders_the_projection_is_the_nearest_consistent_image() -> None:
    lr, refined = np.zeros((24, 24, 3), np.float32), np.zeros((96, 96, 3), np.float32)
    lr[11:13, 11:13] = 1
    best = np.square(project(refined, lr, 4) - refined).sum()
    for seed in range(5):
        other = project(refined + 0.1 * (noise(96, 96, 10 + seed) - 0.5), lr, 4)
        assert np.square(other - refined).sum() > best


@pytest.mark.parametrize("offset", [0.1, -0.2])
def test_a_seam_is_seen_and_a_smooth_image_has_none(offset: float) -> None:
    y, x = np.mgrid[0:96, 0:96].astype(np.float32) / 96
    smooth = np.stack([0.3 + 0.2 * np.sin(4 * x + 3 * y)] * 3, axis=2)
    assert seam_score(smooth, [32, 64], [48]) == pytest.approx(1, abs=0.1)
    seamed = smooth.copy()
    seamed[32:] += offset
    assert seam_score(seamed, [32], []) > 5
    assert seam_score(seamed, [64], [48]) == pytest.approx(1, abs=0.1)


def test_texture_is_not_taken_for_a_seam() -> None:
    assert seam_score(noise(128, 128), [32, 64, 96], [32, 64, 96]) == pytest.approx(1, abs=0.1)


def test_without_borders_there_is_no_seam() -> None:
    assert seam_score(noise(16, 16), [], []) == 1
    assert seam_score(noise(16, 16), [0, 1, 16], [15]) == 1

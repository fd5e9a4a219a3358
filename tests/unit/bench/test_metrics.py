from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bench import lite0, metrics
from tests.conftest import picture


def pixels(height: int = 64, width: int = 80, seed: int = 0) -> metrics.Pixels:
    return (picture(height, width, seed) * 255 + 0.5).astype(np.uint8)


def blurred(p: metrics.Pixels) -> metrics.Pixels:
    small = Image.fromarray(p).resize((p.shape[1] // 2, p.shape[0] // 2), Image.Resampling.BICUBIC)
    return np.asarray(small.resize((p.shape[1], p.shape[0]), Image.Resampling.BICUBIC))


def test_luma_of_black_and_white() -> None:
    board = np.zeros((1, 2, 3), np.uint8)
    board[0, 1] = 255
    assert metrics.luma(board)[0] == pytest.approx([16, 235], abs=0.01)


def test_psnr_of_a_constant_difference() -> None:
    a = np.full((32, 32, 3), 100, np.uint8)
    step = (65.481 + 128.553 + 24.966) / 255 * 10  # ten levels in every channel
    assert metrics.psnr_y(a + np.uint8(10), a) == pytest.approx(20 * np.log10(255 / step))


def test_equal_pictures_are_perfect() -> None:
    p = pixels()
    assert metrics.psnr_y(p, p) > 100
    assert metrics.ssim_y(p, p) == pytest.approx(1)
    assert metrics.sharpness(p, p) == 1


def test_blur_lowers_every_measure() -> None:
    p = pixels()
    assert metrics.psnr_y(blurred(p), p) < 40
    assert metrics.ssim_y(blurred(p), p) < 0.99
    assert metrics.sharpness(blurred(p), p) < 0.9


@given(st.integers(5, 40), st.integers(5, 40), st.floats(0.5, 4))
def test_gaussian_keeps_shape_and_constants(height: int, width: int, sigma: float) -> None:
    radius = min(round(3.5 * sigma), height, width)
    out = metrics.gaussian(np.full((height, width), 3.0), sigma, radius)
    assert out.shape == (height, width)
    assert np.allclose(out, 3.0)


def test_flat_areas_are_the_plain_ones() -> None:
    board = np.full((64, 64, 3), 120, np.uint8)
    board[:, 32:] = np.random.default_rng(0).integers(0, 255, (64, 32, 3))
    flat = metrics.flat_areas(board)
    assert flat[:, :18].all()
    assert not flat[:, 34:].any()


def test_high_pass_sees_noise_and_no_shade() -> None:
    shade = np.repeat(np.arange(64, dtype=np.uint8)[None, :, None], 64, 0).repeat(3, 2)
    noisy = shade + np.random.default_rng(0).integers(0, 9, shade.shape).astype(np.uint8)
    inside = (slice(8, -8), slice(8, -8))
    assert metrics.high_pass(shade)[inside].std() < 0.05
    assert metrics.high_pass(noisy)[inside].std() > 1


def test_colour_shift_is_in_levels() -> None:
    lr = np.full((8, 8, 3), 100, np.uint8)
    assert metrics.colour_shift(np.full((32, 32, 3), 103, np.uint8), lr) == 3


def test_seams_find_a_step_at_the_border_and_nowhere_else() -> None:
    p = pixels(256, 256)
    clean = metrics.seams(p, [(0, 128, 0, 256), (1, 128, 0, 256)], 4)
    p[128:] = np.minimum(p[128:], 200) + np.uint8(40)
    assert metrics.seams(p, [(0, 128, 0, 256)], 4) > 2 * clean
    assert metrics.seams(p, [(0, 64, 0, 256)], 4) < 1.5 * max(clean, 1)
    assert metrics.seams(p, [], 4) == 1
    assert metrics.seams(p, [(0, 4, 0, 256)], 4) == 1  # too near the edge to compare


def test_frechet_distance_of_known_gaussians() -> None:
    draw = np.random.default_rng(0)
    a = draw.standard_normal((20000, 3))
    assert metrics.frechet(a, a) == pytest.approx(0, abs=1e-4)
    assert metrics.frechet(a, a + 2) == pytest.approx(12, abs=0.01)
    assert metrics.frechet(a, 3 * a) == pytest.approx(3 * 4, rel=0.05)  # (3 - 1)^2 per axis


def test_lite0_distance_and_texture() -> None:
    if lite0.available():
        pytest.skip(lite0.available())
    p = pixels(128, 192)
    assert lite0.distance(p, p) == 0
    assert lite0.distance(blurred(p), p) > 0.05
    assert lite0.patch_features(p).shape == (6, 152)
    assert lite0.patch_features(p[:32]).shape == (0, 152)

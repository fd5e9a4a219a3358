from __future__ import annotations

import io
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from foveate.stages.stream import png
from foveate.stages.stream.png import encode_png


@given(
    height=st.integers(1, 300),
    width=st.integers(1, 40),
    channels=st.sampled_from([3, 4]),
    seed=st.integers(0, 99),
)
def test_pillow_reads_the_same_pixels(height: int, width: int, channels: int, seed: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, channels), np.uint8)
    with Image.open(io.BytesIO(encode_png(pixels))) as opened:
        opened.load()
        assert opened.mode == {3: "RGB", 4: "RGBA"}[channels]
        np.testing.assert_array_equal(np.asarray(opened), pixels)


def test_a_view_with_gaps_is_read_in_its_own_order() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (64, 90, 4), np.uint8)[::2, 10:-7, :3]
    with Image.open(io.BytesIO(encode_png(pixels))) as opened:
        np.testing.assert_array_equal(np.asarray(opened), pixels)


def test_the_bytes_do_not_depend_on_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (600, 30, 3), np.uint8)
    found = set()
    for count in (1, 2, 7):
        monkeypatch.setattr(png, "cores", lambda count=count: count)
        found.add(encode_png(pixels))
    assert len(found) == 1


def test_a_picture_is_about_as_small_as_with_a_choice_of_filters() -> None:
    y, x = np.mgrid[0:256, 0:256].astype(np.float32)
    smooth = np.stack([128 + 90 * np.sin(x / 40), y / 2, 60 + 50 * np.cos((x + y) / 30)], axis=2)
    grainy = smooth.clip(10, 245) + np.random.default_rng(0).normal(0, 2, smooth.shape)
    pixels, usual = grainy.astype(np.uint8), io.BytesIO()
    Image.fromarray(pixels).save(usual, "PNG", compress_level=1, compress_type=zlib.Z_RLE)
    assert len(encode_png(pixels)) < 1.05 * len(usual.getvalue())


def test_text_of_any_script_is_kept() -> None:
    text = {"parameters": "a red fox", "foveate": '{"prompt": "лиса 狐"}'}
    with Image.open(io.BytesIO(encode_png(np.zeros((4, 4, 3), np.uint8), text))) as opened:
        opened.load()
        assert dict(opened.text) == text

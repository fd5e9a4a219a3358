"""Strips packed apart make one ordinary PNG file."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from foveate.stages.stream import png
from foveate.stages.stream.png import encode_png
from tests.conftest import picture


@given(
    st.integers(1, 40), st.integers(1, 40), st.sampled_from([3, 4]), st.integers(1, 2000), st.integers(0, 99)
)
def test_any_size_in_any_strips_is_read_back(
    height: int, width: int, channels: int, strip: int, seed: int
) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, channels)).astype(np.uint8)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(png, "_STRIP", strip)
        data = encode_png(pixels)
    with Image.open(io.BytesIO(data)) as found:
        assert found.mode == {3: "RGB", 4: "RGBA"}[channels]
        np.testing.assert_array_equal(np.asarray(found), pixels)


def test_a_large_picture_packs_nearly_as_well_as_in_one_piece() -> None:
    pixels = (picture(900, 1000) * 255).astype(np.uint8)
    whole = io.BytesIO()
    Image.fromarray(pixels).save(whole, "PNG", compress_level=4)
    data = encode_png(pixels)
    assert data.count(b"IDAT") > 4
    assert len(data) < 1.1 * len(whole.getvalue())
    with Image.open(io.BytesIO(data)) as found:
        np.testing.assert_array_equal(np.asarray(found), pixels)


def test_chunks_stand_before_the_pixels() -> None:
    data = encode_png(np.zeros((2, 2, 3), np.uint8), [(b"tEXt", b"Title\0a fox")])
    assert data.index(b"tEXt") < data.index(b"IDAT")
    with Image.open(io.BytesIO(data)) as found:
        assert found.info == {"Title": "a fox"}

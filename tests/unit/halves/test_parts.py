"""Parts arrive as they were sent, to half a byte value; what is no part is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.errors import EngineError
from foveate.halves.parts import decode_lr, decode_part, encode_lr, encode_part
from foveate.stages.stream.decode import decode
from foveate.stages.stream.encode import encode_image, rounded
from foveate.types import Part
from tests.conftest import picture


@given(count=st.integers(1, 3), height=st.integers(1, 40), width=st.integers(1, 40), size=st.floats(0, 1.5))
def test_a_lossless_part_is_exact_to_half_a_step(count: int, height: int, width: int, size: float) -> None:
    residual = np.random.default_rng(0).uniform(-size, size, (count, height, width, 3)).astype(np.float32)
    areas = tuple((i, 2 * i, height, width) for i in range(count))
    header, data = encode_part(Part(1, areas, residual), None)
    found = decode_part(header, data)
    assert (found.sr_pass, found.areas) == (1, areas)
    assert np.abs(found.residual - residual).max() <= (0.5 * header["gain"] + 0.01) / 255
    assert header["gain"] == max(np.ceil(np.abs(residual).max() * 255 / 127), 1)


def test_a_lossy_part_is_smaller_and_near() -> None:
    residual = (0.1 * (picture(64, 64) - 0.5))[None]
    exact, lossy = (encode_part(Part(0, ((0, 0, 64, 64),), residual), q) for q in (None, 92))
    assert len(lossy[1]) < 0.6 * len(exact[1])
    assert np.abs(decode_part(*lossy).residual - residual).mean() < 4 / 255


@pytest.mark.parametrize("quality", [80, 92])
def test_with_a_part_the_picture_is_nearer_than_in_a_file_of_that_quality(quality: int) -> None:
    light = picture(128, 128)
    detail = (
        np.random.default_rng(0).normal(0, 3 / 255, (1, 128, 128, 1)).astype(np.float32).repeat(3, axis=3)
    )
    whole = light + detail[0]
    sent = decode_part(*encode_part(Part(0, ((0, 0, 128, 128),), detail), quality))
    file = decode(encode_image(whole, "WEBP", quality=quality), 1 << 20).image
    assert np.abs(light + sent.residual[0] - whole).mean() < 0.9 * np.abs(file - whole).mean()


@pytest.mark.parametrize("quality", [None, 92])
def test_the_lr_picture_survives(quality: int | None) -> None:
    image = picture(40, 56)
    mime, data = encode_lr(image, quality)
    found = decode_lr(data)
    assert mime == ("image/webp" if quality is None else "image/jpeg")
    if quality is None:
        assert np.array_equal(found, rounded(image))
    else:
        assert np.abs(found - image).mean() < 3 / 255


def test_what_is_no_part_is_refused() -> None:
    header, data = encode_part(Part(0, ((0, 0, 8, 8),), np.zeros((1, 8, 8, 3), np.float32)), None)
    with pytest.raises(EngineError, match="cannot be read"):
        decode_part(header, data[:20])
    with pytest.raises(EngineError, match="for areas"):
        decode_part(header | {"areas": [[0, 0, 8, 9]]}, data)
    with pytest.raises(EngineError, match="for areas"):
        decode_part(header | {"areas": [[0, 0, 8, 8], [0, 0, 4, 4]]}, data)

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from foveate.errors import OutputError
from foveate.stages.stream.decode import decode
from foveate.stages.stream.encode import FORMATS, encode_image, format_of, to_uint8, write_atomic
from foveate.types import Array
from tests.conftest import files_under, made, noise, picture

LIMIT = 1_000_000


@given(height=st.integers(1, 40), width=st.integers(1, 40), seed=st.integers(0, 999))
def test_png_returns_the_same_bytes(height: int, width: int, seed: int) -> None:
    image = noise(height, width, seed)
    found = decode(encode_image(image, "PNG"), LIMIT)
    np.testing.assert_array_equal(to_uint8(found.image), to_uint8(image))
    assert found.alpha is None


@pytest.mark.parametrize(("fmt", "tolerance"), [("WEBP", 0.03), ("JPEG", 0.02)])
def test_lossy_formats_return_nearly_the_same_image(fmt: str, tolerance: float) -> None:
    y, x = np.mgrid[0:64, 0:80].astype(np.float32)
    image = np.stack([x / 80, y / 64, 0.5 + 0.4 * np.sin(x / 9)], axis=2)
    found = decode(encode_image(image, fmt), LIMIT)
    assert found.image.shape == image.shape
    assert np.abs(found.image - image).mean() < tolerance


@pytest.mark.parametrize("fmt", ["PNG", "WEBP"])
def test_alpha_survives(fmt: str) -> None:
    alpha = np.tile(np.linspace(0, 1, 24, dtype=np.float32), (16, 1))
    found = decode(encode_image(picture(16, 24), fmt, alpha=alpha), LIMIT)
    assert found.alpha is not None
    np.testing.assert_allclose(found.alpha, alpha, atol=1 / 255)


def test_jpeg_puts_transparent_pixels_on_white() -> None:
    alpha = np.zeros((16, 32), np.float32)
    alpha[:, 16:] = 1
    found = decode(encode_image(np.zeros((16, 32, 3), np.float32), "JPEG", alpha=alpha), LIMIT)
    assert found.alpha is None
    assert found.image[:, :12].min() > 0.95
    assert found.image[:, 20:].max() < 0.05


def test_rounding_is_to_the_nearest_byte_and_out_of_range_is_clipped() -> None:
    values = np.asarray([[-1.0, 0.0, 0.4999 / 255, 0.501 / 255, 127.6 / 255, 1.0, 7.0]], np.float32)
    assert to_uint8(values).tolist() == [[0, 0, 0, 1, 128, 255, 255]]


@given(st.integers(0, 255))
def test_bytes_to_floats_and_back_is_exact(value: int) -> None:
    image = decode(np.full((2, 2, 3), value, np.uint8), LIMIT).image
    assert (to_uint8(image) == value).all()


@pytest.mark.parametrize("suffix", [*FORMATS, ".PNG", ".Jpg"])
def test_the_suffix_decides_the_format(suffix: str, tmp_path: Path) -> None:
    file = made().save(tmp_path / f"out{suffix}")
    assert file == tmp_path / f"out{suffix}"
    with Image.open(file) as opened:
        assert opened.format == FORMATS[suffix.lower()]
        assert opened.size == (48, 32)
    assert files_under(tmp_path) == [file.name]


@pytest.mark.parametrize("name", ["out.bmp", "out", "out.png.txt"])
def test_an_unknown_suffix_names_the_known_ones(name: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"unknown suffix .*\.png, \.webp, \.jpg"):
        made().save(tmp_path / name)
    assert files_under(tmp_path) == []
    with pytest.raises(OutputError):
        format_of(Path(name))


@pytest.mark.parametrize("fmt", ["webp", "jpg"])
def test_a_side_the_format_cannot_hold_is_our_error(fmt: str, tmp_path: Path) -> None:
    wide = np.zeros((1, 65_600, 3), np.float32)
    with pytest.raises(OutputError, match=r"65600x1.*try \.png"):
        made(image=wide).save(tmp_path / f"wide.{fmt}")
    assert files_under(tmp_path) == []


def test_saving_replaces_an_older_file(tmp_path: Path) -> None:
    file = tmp_path / "out.png"
    file.write_bytes(b"old")
    made().save(str(file))
    assert decode(file, LIMIT).image.shape == (32, 48, 3)


def test_a_missing_folder_is_our_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"cannot write .*No such file or directory"):
        made().save(tmp_path / "missing" / "out.png")
    assert files_under(tmp_path) == []


def test_a_folder_that_is_a_file_is_our_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match=r"cannot write .*Not a directory"):
        made().save(tmp_path / "file" / "out.png")
    assert files_under(tmp_path) == ["file"]


def test_a_target_that_is_a_folder_is_our_error(tmp_path: Path) -> None:
    (tmp_path / "out.png").mkdir()
    with pytest.raises(OutputError, match="cannot write"):
        made().save(tmp_path / "out.png")
    assert files_under(tmp_path) == []


@pytest.mark.parametrize("number", ["ENOSPC", "EROFS", "EACCES"])
def test_a_write_that_fails_half_way_leaves_nothing(
    number: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    def half(self: Path, data: bytes) -> int:
        with self.open("wb") as f:
            f.write(data[: len(data) // 2])
        raise OSError(getattr(errno, number), os.strerror(getattr(errno, number)))

    older = tmp_path / "out.png"
    older.write_bytes(b"older")
    monkeypatch.setattr(Path, "write_bytes", half)
    with pytest.raises(OutputError, match=os.strerror(getattr(errno, number))):
        made().save(older)
    assert files_under(tmp_path) == ["out.png"]
    assert older.read_bytes() == b"older"


def test_an_interrupt_while_writing_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(self: Path, data: bytes) -> int:
        with self.open("wb") as f:
            f.write(data[:3])
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "write_bytes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(tmp_path / "out.png", b"12345")
    assert files_under(tmp_path) == []


def test_an_encoder_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object, **options: object) -> None:
        raise OSError("encoder error -2")

    result = made()
    monkeypatch.setattr(Image.Image, "save", broken)
    with pytest.raises(OutputError, match="encoder error -2"):
        result.save(tmp_path / "out.webp")
    assert files_under(tmp_path) == []


def test_threads_that_save_one_name_leave_one_whole_file(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    images: list[Array] = [np.full((32, 48, 3), i / 8, np.float32) for i in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda i: made(image=i).save(tmp_path / "out.png"), images * 4))
    assert files_under(tmp_path) == ["out.png"]
    found = decode(tmp_path / "out.png", LIMIT).image
    assert found.min() == found.max()


def test_the_same_image_gives_the_same_bytes() -> None:
    for fmt in ("PNG", "WEBP", "JPEG"):
        first, second = (
            encode_image(picture(20, 20), fmt, text={"parameters": "p", "foveate": "{}"}) for _ in "12"
        )
        assert first == second
        assert Image.open(io.BytesIO(first)).size == (20, 20)

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from foveate.errors import FoveateError, ImageError, ImageTooLargeError
from foveate.stages.stream.decode import decode, decode_map
from foveate.stages.stream.encode import to_uint8
from tests.conftest import picture

LIMIT = 1_000_000
PIXELS = to_uint8(picture(12, 20))


def saved(image: Image.Image, fmt: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, fmt, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("fmt", ["PNG", "WEBP", "TIFF", "BMP", "GIF", "JPEG"])
def test_usual_formats_become_float_rgb(fmt: str, tmp_path: Path) -> None:
    lossless = {"WEBP": {"lossless": True}, "JPEG": {"quality": 98, "subsampling": 0}}.get(fmt, {})
    file = tmp_path / "picture.bin"
    file.write_bytes(saved(Image.fromarray(PIXELS), fmt, **lossless))
    for source in (
        file,
        str(file),
        file.read_bytes(),
        bytearray(file.read_bytes()),
        memoryview(file.read_bytes()),
    ):
        found = decode(source, LIMIT)
        assert found.image.dtype == np.float32
        assert found.image.shape == (12, 20, 3)
        assert found.alpha is None
        assert found.notes == ()
        tolerance = {"GIF": 0.3, "JPEG": 0.1}.get(fmt, 1e-6)
        np.testing.assert_allclose(found.image, PIXELS / 255, atol=tolerance)


def test_every_byte_value_survives_and_white_is_exactly_one() -> None:
    ramp = np.arange(256, dtype=np.uint8).reshape(16, 16)
    found = decode(saved(Image.fromarray(ramp), "PNG"), LIMIT).image
    assert found.max() == 1
    assert found.min() == 0
    np.testing.assert_array_equal(to_uint8(found)[..., 0], ramp)


@pytest.mark.parametrize("keep", [0.0, 0.02, 0.3, 0.7])
@pytest.mark.parametrize("fmt", ["PNG", "WEBP", "JPEG", "GIF", "TIFF"])
def test_a_truncated_file_is_an_image_error(fmt: str, keep: float) -> None:
    data = saved(Image.fromarray(to_uint8(picture(64, 64))), fmt)
    with pytest.raises(ImageError, match=r"truncated|empty"):
        decode(data[: int(len(data) * keep)], LIMIT)


def test_what_is_not_an_image_is_named(tmp_path: Path) -> None:
    text = tmp_path / "notes.png"
    text.write_text("not an image at all")
    with pytest.raises(ImageError, match=r"notes\.png is not an image"):
        decode(text, LIMIT)
    with pytest.raises(ImageError, match=r"cannot read .*missing\.png.*No such file"):
        decode(tmp_path / "missing.png", LIMIT)
    with pytest.raises(ImageError, match="cannot read"):
        decode(tmp_path, LIMIT)
    with pytest.raises(ImageError, match="found int"):
        decode(5, LIMIT)


@given(st.sampled_from(["PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP"]), st.data())
def test_damaged_files_raise_only_our_errors(fmt: str, data: st.DataObject) -> None:
    raw = bytearray(saved(Image.fromarray(PIXELS), fmt))
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = decode(bytes(raw), LIMIT)
    except FoveateError:
        return
    assert found.image.ndim == 3
    assert np.isfinite(found.image).all()


def test_a_truncated_picture_that_was_opened_lazily_is_an_image_error() -> None:
    data = saved(Image.fromarray(to_uint8(picture(64, 64))), "PNG")
    with (
        Image.open(io.BytesIO(data[: len(data) // 2])) as opened,
        pytest.raises(ImageError, match="truncated"),
    ):
        decode(opened, LIMIT)


@pytest.mark.parametrize(("fmt", "options"), [("GIF", {}), ("WEBP", {"lossless": True}), ("PNG", {})])
def test_of_an_animation_the_first_frame_is_taken_and_noted(fmt: str, options: dict[str, Any]) -> None:
    frames = [Image.new("RGB", (10, 6), colour) for colour in ("#ff0000", "#00ff00", "#0000ff")]
    data = saved(frames[0], fmt, save_all=True, append_images=frames[1:], **options)
    found = decode(data, LIMIT)
    assert len(found.notes) == 1
    assert "3 frames; only the first" in found.notes[0]
    np.testing.assert_allclose(found.image, np.broadcast_to(np.float32([1, 0, 0]), (6, 10, 3)), atol=0.01)


def test_an_opened_picture_is_not_closed() -> None:
    frames = [Image.new("RGB", (10, 6), colour) for colour in ("#ff0000", "#00ff00")]
    data = saved(frames[0], "PNG", save_all=True, append_images=frames[1:])
    with Image.open(io.BytesIO(data)) as opened:
        assert decode(opened, LIMIT).image[0, 0, 0] == 1
        opened.seek(1)
        assert opened.getpixel((0, 0)) == (0, 255, 0)


def test_what_pillow_warns_about_is_noted() -> None:
    exif = Image.Exif()
    exif[0x010E] = "a description that is longer than four bytes"
    data = saved(Image.fromarray(PIXELS), "PNG", exif=exif.tobytes()[:-20])
    found = decode(data, LIMIT)
    np.testing.assert_allclose(found.image, PIXELS / 255, atol=1e-6)
    assert found.notes == ("image: Truncated File Read",)


def test_cmyk_is_converted() -> None:
    flat = Image.new("RGB", (16, 16), (200, 60, 30)).convert("CMYK")
    found = decode(saved(flat, "JPEG", quality=98), LIMIT)
    np.testing.assert_allclose(found.image.mean((0, 1)) * 255, [200, 60, 30], atol=4)


@pytest.mark.parametrize("brightest", [65535, 300, 200])
def test_sixteen_bits_keep_their_meaning_even_when_dark(brightest: int) -> None:
    grey = np.linspace(0, brightest, 64).astype(np.uint16).reshape(8, 8)
    found = decode(saved(Image.fromarray(grey), "PNG"), LIMIT)
    np.testing.assert_allclose(found.image, np.repeat(grey[..., None] / 65535, 3, axis=2), atol=1e-6)


def test_a_float_picture_in_range_is_taken_as_it_is() -> None:
    grey = np.linspace(0, 1, 64, dtype=np.float32).reshape(8, 8)
    found = decode(Image.fromarray(grey), LIMIT)
    np.testing.assert_allclose(found.image[..., 1], grey, atol=1e-6)


def test_alpha_is_kept_apart() -> None:
    alpha = np.linspace(0, 255, 240).astype(np.uint8).reshape(12, 20)
    found = decode(saved(Image.fromarray(np.dstack([PIXELS, alpha])), "PNG"), LIMIT)
    assert found.alpha is not None
    np.testing.assert_allclose(found.alpha, alpha / 255, atol=1e-6)
    np.testing.assert_allclose(found.image, PIXELS / 255, atol=1e-6)
    grey = decode(saved(Image.fromarray(np.dstack([PIXELS[..., 0], alpha]), "LA"), "PNG"), LIMIT)
    assert grey.alpha is not None
    np.testing.assert_allclose(grey.alpha, alpha / 255, atol=1e-6)
    np.testing.assert_allclose(grey.image[..., 2], PIXELS[..., 0] / 255, atol=1e-6)


def test_a_fully_opaque_alpha_channel_is_dropped() -> None:
    found = decode(
        saved(Image.fromarray(np.dstack([PIXELS, np.full((12, 20), 255, np.uint8)])), "PNG"), LIMIT
    )
    assert found.alpha is None


def test_transparency_of_a_palette_becomes_alpha() -> None:
    image = Image.new("P", (8, 8), 0)
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.putpixel((3, 3), 1)
    found = decode(saved(image, "PNG", transparency=0), LIMIT)
    assert found.alpha is not None
    assert found.alpha[3, 3] == 1
    assert found.alpha.sum() == 1
    np.testing.assert_allclose(found.image[3, 3], [0, 0, 1], atol=1e-6)


@pytest.mark.parametrize("mode", ["1", "L", "P", "YCbCr", "HSV", "LAB", "RGBa", "La", "RGBX"])
def test_every_mode_becomes_rgb(mode: str) -> None:
    source = Image.fromarray(PIXELS)
    if mode in ("RGBa", "La"):
        source = source.convert({"RGBa": "RGBA", "La": "LA"}[mode])
    if mode == "LAB":
        source = ImageCms.profileToProfile(
            source, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
        )
    else:
        source = source.convert(mode)
    found = decode(source, LIMIT)
    assert found.image.shape == (12, 20, 3)
    assert found.image.min() >= 0
    assert found.image.max() <= 1


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_rotation_is_applied(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = np.zeros((8, 16, 3), np.uint8)
    upright[:4, :8] = 255
    turns = {1: lambda a: a, 2: np.fliplr, 3: lambda a: np.rot90(a, 2), 4: np.flipud}
    turns |= {5: lambda a: a.transpose(1, 0, 2), 6: lambda a: np.rot90(a, 1)}
    turns |= {7: lambda a: np.rot90(a.transpose(1, 0, 2), 2), 8: lambda a: np.rot90(a, 3)}
    stored = np.ascontiguousarray(turns[orientation](upright))
    found = decode(saved(Image.fromarray(stored), "PNG", exif=exif), LIMIT)
    np.testing.assert_array_equal(found.image, upright / 255)


def _gamma_profile(gamma: float) -> bytes:
    """An RGB display profile with sRGB primaries and a plain gamma: a minimal ICC v2 file."""
    s15 = lambda *v: struct.pack(f">{len(v)}i", *(round(x * 65536) for x in v))  # noqa: E731
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    columns = {
        b"rXYZ": s15(0.4361, 0.2225, 0.0139),
        b"gXYZ": s15(0.3851, 0.7169, 0.0971),
        b"bXYZ": s15(0.1431, 0.0606, 0.7139),
        b"wtpt": s15(0.9642, 1.0, 0.8249),
    }
    name = b"plain gamma\0"
    text = b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(78)
    tags = {k: b"XYZ \0\0\0\0" + v for k, v in columns.items()} | {b"desc": text + bytes(-len(text) % 4)}
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve) | {b"cprt": b"text\0\0\0\0CC0\0"}
    table, body, offset = struct.pack(">I", len(tags)), b"", 132 + 12 * len(tags)
    for key, data in tags.items():
        table += key + struct.pack(">II", offset + len(body), len(data))
        body += data
    header = struct.pack(">I4sI", 132 + len(table) - 4 + len(body), b"\0\0\0\0", 0x02100000)
    header += b"mntrRGB XYZ " + bytes(12) + b"acsp" + bytes(28) + s15(0.9642, 1.0, 0.8249) + bytes(48)
    return header + table + body


def test_a_colour_profile_is_applied() -> None:
    grey = Image.new("RGB", (8, 8), (128, 128, 128))
    found = decode(saved(grey, "PNG", icc_profile=_gamma_profile(1.0)), LIMIT)
    assert found.notes == ()
    assert found.image.mean() * 255 == pytest.approx(188, abs=2)


def test_an_srgb_profile_changes_nothing() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    found = decode(saved(Image.fromarray(PIXELS), "PNG", icc_profile=profile), LIMIT)
    np.testing.assert_allclose(found.image, PIXELS / 255, atol=1e-6)


def test_a_broken_profile_is_ignored_and_noted() -> None:
    found = decode(saved(Image.fromarray(PIXELS), "PNG", icc_profile=b"broken"), LIMIT)
    np.testing.assert_allclose(found.image, PIXELS / 255, atol=1e-6)
    assert "colour profile ignored" in found.notes[0]


def test_too_many_pixels_are_refused_before_they_are_decoded() -> None:
    data = saved(Image.new("RGB", (100, 101)), "PNG")
    with pytest.raises(ImageTooLargeError, match=r"100x101 = 10,100 pixels, over the limit of 10,000"):
        decode(data, 10_000)
    with pytest.raises(ImageTooLargeError):
        decode(np.zeros((100, 101), np.uint8), 10_000)
    with pytest.raises(ImageTooLargeError):
        decode(Image.new("RGB", (100, 101)), 10_000)


def test_a_decompression_bomb_is_refused() -> None:
    data = bytearray(saved(Image.new("1", (8, 8)), "PNG"))
    data[16:24] = struct.pack(">II", 60_000, 60_000)
    import zlib

    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    with pytest.raises(ImageTooLargeError, match="over the limit of 64,000,000"):
        decode(bytes(data), 64_000_000)


@pytest.mark.parametrize(
    "array",
    [
        np.zeros(5, np.uint8),
        np.zeros((2, 3, 2), np.uint8),
        np.zeros((2, 3, 5), np.uint8),
        np.zeros((1, 2, 3, 3), np.uint8),
        np.zeros((0, 3, 3), np.uint8),
        np.zeros((2, 2, 3), np.int64),
        np.zeros((2, 2, 3), bool),
        np.zeros((2, 2, 3), complex),
        np.full((2, 2, 3), 255.0),
        np.full((2, 2, 3), -0.5),
        np.full((2, 2, 3), np.nan),
        np.full((2, 2, 3), np.inf),
        np.array([["a"]]),
    ],
    ids=lambda a: f"{a.shape} {a.dtype} {a.flat[0] if a.size else ''}",
)
def test_arrays_of_wrong_shape_type_or_range_are_refused(array: np.ndarray[Any, Any]) -> None:
    with pytest.raises(ImageError, match=r"shape|dtype|finite and in"):
        decode(array, LIMIT)


@pytest.mark.parametrize(
    ("dtype", "white"), [(np.uint8, 255), (np.uint16, 65535), (np.float64, 1), (np.float16, 1)]
)
@pytest.mark.parametrize("shape", [(4, 6), (4, 6, 1), (4, 6, 3), (4, 6, 4)])
def test_arrays_of_every_supported_kind(dtype: type, white: int, shape: tuple[int, ...]) -> None:
    values = np.zeros(shape, dtype)
    values[1:] = white
    found = decode(values, LIMIT)
    assert found.image.dtype == np.float32
    assert found.image.shape == (4, 6, 3)
    assert found.image[0].max() == 0
    assert (found.image[1:] == 1).all()
    assert (found.alpha is None) == (len(shape) == 2 or shape[2] != 4)


def test_a_mask_is_the_alpha_of_a_picture_or_else_its_grey() -> None:
    grey = np.linspace(0, 255, 240).astype(np.uint8).reshape(12, 20)
    np.testing.assert_allclose(decode_map(saved(Image.fromarray(grey), "PNG"), LIMIT), grey / 255, atol=1e-5)
    with_alpha = Image.fromarray(np.dstack([PIXELS, grey]))
    np.testing.assert_allclose(decode_map(saved(with_alpha, "PNG"), LIMIT), grey / 255, atol=1e-5)
    found = decode_map(np.ones((3, 4), np.float32), LIMIT)
    assert found.shape == (3, 4)
    assert found.dtype == np.float32
    assert found.max() <= 1

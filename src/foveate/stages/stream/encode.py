"""Image -> PNG, WebP or JPEG bytes, with metadata."""

from __future__ import annotations

import contextlib
import io
import os
import threading
from pathlib import Path
from typing import Any

import numpy as np

from foveate.errors import OutputError
from foveate.stages.stream.metadata import exif_bytes, image_text
from foveate.stages.stream.png import encode_png
from foveate.types import Array, Result

__all__ = ["FORMATS", "encode_image", "format_of", "rounded", "to_uint8", "write_atomic", "write_result"]

FORMATS = {".png": "PNG", ".webp": "WEBP", ".jpg": "JPEG", ".jpeg": "JPEG"}
"""File suffixes and the Pillow format each stands for."""

_EXIF_LIMIT = 65_000  # bytes that the one EXIF segment of a JPEG holds


def format_of(path: Path) -> str:
    """Pillow's name of the format that `path` ends in; raises OutputError naming the known suffixes."""
    try:
        return FORMATS[path.suffix.lower()]
    except KeyError:
        known = ", ".join(FORMATS)
        raise OutputError(
            f"cannot write {path.name!r}: unknown suffix {path.suffix!r}; use one of {known}"
        ) from None


def to_uint8(image: Array) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """[0, 1] floats to rounded bytes."""
    return _levels(image).astype(np.uint8)


def rounded(image: Array) -> Array:
    """The image as a file of 8 bits holds it, float32 in [0, 1]."""
    levels = _levels(image)
    np.floor(levels, out=levels)
    levels *= np.float32(1 / 255)
    return levels


def _levels(image: Array) -> Array:
    """Byte values and a half, to be cut off; in one array, large pictures make it felt."""
    levels = image.clip(0, 1)
    levels *= 255
    levels += 0.5
    return levels


def encode_image(
    image: Array,
    fmt: str,
    *,
    alpha: Array | None = None,
    text: dict[str, str] | None = None,
    quality: int = 92,
) -> bytes:
    """Encode (H, W, 3) in [0, 1] as `fmt` (PNG, WEBP, JPEG); JPEG puts transparent images on white.

    Raises OutputError where the format cannot hold the image.
    """
    from PIL import Image

    pixels = to_uint8(image)
    if alpha is not None and fmt == "JPEG":
        pixels = to_uint8(image * alpha[..., None] + (1 - alpha[..., None]))
    elif alpha is not None:
        pixels = np.dstack([pixels, to_uint8(alpha)])
    if fmt == "PNG":
        return encode_png(pixels, text)
    options: dict[str, Any] = {"quality": quality}
    if fmt == "JPEG":
        options["subsampling"] = 0
    if text:
        exif = exif_bytes(text)
        if fmt == "JPEG" and len(exif) > _EXIF_LIMIT:
            exif = exif_bytes(text | {"foveate": "{}"})
        if fmt == "JPEG" and len(exif) > _EXIF_LIMIT:
            exif = exif_bytes({"parameters": text["parameters"][: _EXIF_LIMIT // 4], "foveate": "{}"})
        options["exif"] = exif
    buffer = io.BytesIO()
    try:
        Image.fromarray(pixels).save(buffer, fmt, **options)
    except (OSError, ValueError) as e:
        size = f"{pixels.shape[1]}x{pixels.shape[0]}"
        raise OutputError(f"cannot encode {size} pixels as {fmt}: {e}; try .png") from e
    return buffer.getvalue()


def write_result(result: Result, path: Path) -> Path:
    """Write a finished result, with its metadata, in the format that `path` ends in."""
    fmt = format_of(path)
    return write_atomic(path, encode_image(result.image, fmt, alpha=result.alpha, text=image_text(result)))


def write_atomic(path: Path, data: bytes) -> Path:
    """Write `data` to `path`: all of it or nothing; raises OutputError (no folder, no permission, disk full)."""
    part = path.with_name(f".{os.getpid()}-{threading.get_ident()}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as e:
        raise OutputError(f"cannot write {path}: {e.strerror or e}") from e
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    return path

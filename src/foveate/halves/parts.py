"""What travels from edge to device as files: the LR picture, and what refinement adds to the light result. Pure.

A part is the feathered difference between refined and light pixels of a few equally large rectangles, one below the
other, around grey: the device adds it to its own light result. Overlapping rectangles add up, order does not matter,
and since only detail is in it, chroma subsampling costs it little.
"""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from foveate.errors import EngineError
from foveate.stages.stream.encode import to_uint8
from foveate.types import Array, Part

__all__ = ["decode_lr", "decode_part", "encode_lr", "encode_part"]

GREY = 128
LIMIT = 16383  # longest side of a WebP
LR_SHARE = 0.25
"""What the LR picture may lose of its quality, over what the file may: SR enlarges the marks of compression too."""
PART_LOSS = 8
"""How much lower the quality of parts is: they hold detail alone, see docs/protocol.md."""


def encode_lr(image: Array, quality: int | None) -> tuple[str, bytes]:
    """(mime, file) of an LR picture (H, W, 3): lossless without `quality`, else JPEG with full colour resolution."""
    pixels = to_uint8(image)
    if quality is None:
        return "image/webp", _saved(pixels, "WEBP", lossless=True, quality=60, method=3)
    finer = round(100 - LR_SHARE * (100 - quality))
    return "image/jpeg", _saved(pixels, "JPEG", quality=finer, subsampling=0, progressive=True, optimize=True)


def decode_lr(data: bytes) -> Array:
    """The picture (H, W, 3) in [0, 1]; raises EngineError."""
    image: Array = _opened(data).astype(np.float32) * np.float32(1 / 255)
    return image


def encode_part(part: Part, quality: int | None) -> tuple[dict[str, Any], bytes]:
    """Header and file of a part: lossless WebP without `quality` (exact to half a byte value), else lossy.

    The header has `pass`, `areas` [[y, x, height, width], ...] in output pixels of the pass, `mime`, and `gain`: a
    byte stands for (byte - 128) * gain / 255.
    """
    largest = max(float(part.residual.max(initial=0)), -float(part.residual.min(initial=0)))
    gain = max(int(np.ceil(np.float32(largest) * 255 / 127)), 1)
    levels = part.residual.reshape(-1, part.residual.shape[2], 3) * np.float32(255 / gain)
    levels += np.float32(GREY + 0.5)
    pixels = levels.clip(0, 255, out=levels).astype(np.uint8)
    if quality is None:
        options = {"lossless": True, "quality": 40, "method": 1}
    else:  # method 2 takes less than half the time of 3 for no more bytes
        options = {"quality": max(quality - PART_LOSS, 1), "method": 2}
    header = {
        "pass": part.sr_pass,
        "areas": [list(a) for a in part.areas],
        "mime": "image/webp",
        "gain": gain,
    }
    return header, _saved(pixels, "WEBP", **options)


def decode_part(header: dict[str, Any], data: bytes) -> Part:
    """A part from what `encode_part` made; raises EngineError where the picture is not what the header says."""
    areas = tuple((int(y), int(x), int(h), int(w)) for y, x, h, w in header["areas"])
    _, _, height, width = areas[0]
    pixels = _opened(data)
    if pixels.shape != (height * len(areas), width, 3) or any(a[2:] != (height, width) for a in areas):
        raise EngineError(f"a part of {pixels.shape[1]}x{pixels.shape[0]} pixels came for areas {areas}")
    residual = (pixels.astype(np.float32) - GREY) * np.float32(header["gain"] / 255)
    return Part(int(header["pass"]), areas, residual.reshape(len(areas), height, width, 3))


def _saved(pixels: Any, fmt: str, **options: Any) -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, fmt, **options)
    return buffer.getvalue()


def _opened(data: bytes) -> Any:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as opened:
            return np.asarray(opened.convert("RGB"))
    except Exception as e:  # damaged files make Pillow raise almost anything
        raise EngineError(f"a part of the picture cannot be read: {e}") from e

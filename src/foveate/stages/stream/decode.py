"""Bytes or arrays -> image: whatever a user's file holds becomes float32 (H, W, 3) sRGB, or one of our errors."""

from __future__ import annotations

import dataclasses
import io
import re
import threading
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from foveate.errors import FoveateError, ImageError, ImageTooLargeError
from foveate.stages.stream.metadata import read_metadata
from foveate.types import Array

__all__ = ["Decoded", "decode", "decode_map"]

_BYTE = np.float32(1 / 255)

_warnings_lock = threading.Lock()  # catching warnings changes the whole process


@dataclass(frozen=True, slots=True)
class Decoded:
    """`image` (H, W, 3); `alpha` (H, W) or None when opaque; the file's text `metadata`; `notes` for the user."""

    image: Array
    alpha: Array | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def decode(source: Any, max_pixels: int) -> Decoded:
    """Read a path, bytes, PIL image or array.

    EXIF rotation is applied; palette, grey, 16-bit, CMYK and colour-profiled images become sRGB; alpha is kept
    apart; of an animation the first frame is taken and noted. Arrays are (H, W), (H, W, 3) or (H, W, 4), uint8,
    uint16 or float in [0, 1]. Raises ImageError (unreadable, truncated) or ImageTooLargeError.
    """
    from PIL import Image

    if isinstance(source, np.ndarray):
        return _from_array(source, max_pixels)
    name = "image"
    if isinstance(source, (str, Path)):
        name = str(source)
        try:
            source = Path(source).read_bytes()
        except (OSError, ValueError) as e:  # ValueError: a null byte in the name
            raise ImageError(f"cannot read {name}: {getattr(e, 'strerror', None) or e}") from e
    if not isinstance(source, (bytes, bytearray, memoryview, Image.Image)):
        raise ImageError(f"expected a path, bytes, a PIL image or an array; found {type(source).__name__}")
    if not isinstance(source, Image.Image) and not source:
        raise ImageError(f"{name} is empty")
    try:
        with _warnings_lock, warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            if isinstance(source, Image.Image):
                found = _from_pil(source, name, max_pixels)
            else:
                with Image.open(io.BytesIO(source)) as opened:
                    found = _from_pil(opened, name, max_pixels)
    except FoveateError:
        raise
    except Image.DecompressionBombError as e:
        raise ImageTooLargeError(f"{name} is over the limit of {max_pixels:,} pixels: {e}") from e
    except Exception as e:  # damaged files make Pillow's parsers raise almost anything
        raise ImageError(
            f"{name} is not an image that can be read (truncated or unknown format?): {_plain(e)}"
        ) from e
    told = [str(w.message).strip() for w in caught if w.category is not Image.DecompressionBombWarning]
    return dataclasses.replace(found, notes=(*found.notes, *dict.fromkeys(f"{name}: {t}" for t in told)))


def decode_map(source: Any, max_pixels: int) -> Array:
    """A mask from a file, image or array: float32 (H, W) in [0, 1]; alpha if the picture has any, else its grey."""
    found = decode(source, max_pixels)
    if found.alpha is not None:
        return found.alpha
    return found.image @ np.asarray([0.299, 0.587, 0.114], np.float32)


def _plain(error: Exception) -> str:
    """The message of an error without the addresses of the objects it mentions."""
    return re.sub(r"\s*<[^>]* at 0x[0-9a-f]+>", "", str(error)) or type(error).__name__


def _check_size(width: int, height: int, name: str, max_pixels: int) -> None:
    if width * height > max_pixels:
        raise ImageTooLargeError(
            f"{name} is {width}x{height} = {width * height:,} pixels, over the limit of {max_pixels:,}; "
            f"make it smaller or raise max_pixels"
        )


def _from_pil(opened: Any, name: str, max_pixels: int) -> Decoded:
    from PIL import ImageOps

    _check_size(opened.width, opened.height, name, max_pixels)
    metadata = read_metadata(opened)
    notes: list[str] = []
    frames = getattr(opened, "n_frames", 1)
    if frames > 1:
        notes.append(f"{name} has {frames} frames; only the first was used")
        opened.seek(0)
    picture = ImageOps.exif_transpose(opened)
    profile = opened.info.get("icc_profile")
    if picture.mode.startswith("I") or picture.mode == "F":
        values = np.asarray(picture, np.float32)
        grey: Array = (values / np.float32(_white(picture.mode, float(values.max(initial=0))))).clip(0, 1)
        return Decoded(np.repeat(grey[..., None], 3, axis=2), None, metadata, tuple(notes))
    if picture.mode == "La":
        picture = picture.convert("LA")
    has_alpha = picture.mode in ("RGBA", "LA", "PA", "RGBa") or "transparency" in picture.info
    if has_alpha:
        picture = picture.convert("RGBA")
        alpha = np.asarray(picture.getchannel("A"), np.float32) * _BYTE
    else:
        alpha = None
    picture = _to_srgb(picture, profile, notes)
    image = np.asarray(picture.convert("RGB"), np.float32) * _BYTE
    opaque = alpha is None or bool((alpha == 1).all())
    return Decoded(image, None if opaque else alpha, metadata, tuple(notes))


def _white(mode: str, brightest: float) -> float:
    """The value of white: 16-bit modes say it; 32-bit integer and float pictures are judged by what they hold."""
    if mode.startswith("I;16"):
        return 65535.0
    if mode == "F" and brightest <= 1:
        return 1.0
    return 65535.0 if brightest > 255 else 255.0


def _to_srgb(picture: Any, profile: bytes | None, notes: list[str]) -> Any:
    """Convert through the embedded colour profile where there is one; CMYK without one by plain arithmetic."""
    if not profile:
        return picture
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(source).lower():
            return picture
        base = picture.convert("RGB") if picture.mode in ("RGBA", "LA", "P", "L", "PA") else picture
        converted = ImageCms.profileToProfile(base, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError) as e:
        notes.append(f"colour profile ignored: {e}")
        return picture
    return converted


def _from_array(source: np.ndarray[Any, Any], max_pixels: int) -> Decoded:
    if (
        source.ndim not in (2, 3)
        or (source.ndim == 3 and source.shape[2] not in (1, 3, 4))
        or source.size == 0
    ):
        raise ImageError(f"expected an array (H, W), (H, W, 3) or (H, W, 4); found shape {source.shape}")
    _check_size(source.shape[1], source.shape[0], "array", max_pixels)
    values: Array
    if source.dtype == np.uint8:
        values = source.astype(np.float32) * _BYTE
    elif source.dtype == np.uint16:
        values = source.astype(np.float32) * np.float32(1 / 65535)
    elif np.issubdtype(source.dtype, np.floating):
        values = source.astype(np.float32)
        if not np.isfinite(values).all() or values.min() < -0.001 or values.max() > 1.001:
            raise ImageError("float arrays must be finite and in [0, 1]; divide 0-255 values by 255")
        values = values.clip(0, 1)
    else:
        raise ImageError(f"array dtype {source.dtype} is not supported; use uint8, uint16 or float")
    if values.ndim == 2:
        values = values[..., None]
    if values.shape[2] == 1:
        values = np.repeat(values, 3, axis=2)
    alpha = values[..., 3] if values.shape[2] == 4 else None
    opaque = alpha is None or bool((alpha == 1).all())
    return Decoded(np.ascontiguousarray(values[..., :3]), None if opaque else alpha)

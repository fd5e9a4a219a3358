"""PNG in a fraction of the usual time: one filter for every row, bands of rows packed on all cores.

Encoders try five filters on every row, one row after the other, and spend more on that than on packing. The mean of
the neighbours to the left and above (filter 3 of the PNG specification, section 9.2) alone is within a few per cent
of their choice on photographs and drawings alike.
"""

from __future__ import annotations

import io
import zlib
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from foveate.runtime import cores

__all__ = ["encode_png"]

_BAND = 128  # rows that are packed at a time; a fixed number, so that files do not depend on the cores
_MEAN = 3
_COLOURS = {3: 2, 4: 6}  # PNG's colour types by channels


def encode_png(pixels: NDArray[np.uint8], text: dict[str, str] | None = None) -> bytes:
    """A PNG file of `pixels` (H, W, 3 or 4), with `text` by keyword; the same bytes on any number of cores."""
    from PIL.PngImagePlugin import PngInfo, putchunk

    height, width, channels = pixels.shape
    info = PngInfo()
    for key, value in (text or {}).items():
        info.add_text(key, value) if value.isascii() else info.add_itxt(key, value)
    tops = range(0, height, _BAND)
    with ThreadPoolExecutor(min(cores(), len(tops))) as pool:
        bands = list(pool.map(lambda top: _packed(pixels, top), tops))
    checksum = 1
    for filtered, _ in bands:
        checksum = zlib.adler32(filtered, checksum)
    out = io.BytesIO()
    out.write(b"\x89PNG\r\n\x1a\n")
    size = width.to_bytes(4) + height.to_bytes(4)
    putchunk(out, b"IHDR", size + bytes([8, _COLOURS[channels], 0, 0, 0]))
    for chunk in info.chunks:
        putchunk(out, *chunk[:2])
    putchunk(out, b"IDAT", b"\x78\x01", *(packed for _, packed in bands), checksum.to_bytes(4))
    putchunk(out, b"IEND")
    return out.getvalue()


def _packed(pixels: NDArray[np.uint8], top: int) -> tuple[Any, bytes]:
    """A band of filtered rows, and those rows as a part of a deflate stream that any other part can follow."""
    last = top + _BAND >= len(pixels)
    rows = _filtered(pixels, top)
    # What the filter leaves has few repeats: as small as with a search for them, in half of its time.
    stream = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_RLE)
    return rows, stream.compress(rows.data) + stream.flush(zlib.Z_FINISH if last else zlib.Z_SYNC_FLUSH)


def _filtered(pixels: NDArray[np.uint8], top: int) -> NDArray[np.uint8]:
    """The rows from `top` on, each after the number of its filter: what they differ from their neighbours' mean."""
    band = pixels[top : top + _BAND]
    count, width, channels = band.shape
    above, left = np.zeros_like(band), np.zeros_like(band)
    above[top == 0 :] = pixels[max(top - 1, 0) : top + count - 1]
    left[:, 1:] = band[:, :-1]
    mean = (above & left) + ((above ^ left) >> 1)  # rounded down, without leaving 8 bits
    rows = np.empty((count, 1 + width * channels), np.uint8)
    rows[:, 0] = _MEAN
    np.subtract(band, mean, out=rows[:, 1:].reshape(band.shape))
    return rows

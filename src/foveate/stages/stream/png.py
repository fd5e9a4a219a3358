"""PNG compressed in strips on all cores: a third of the time of one stream, and a file a few hundredths larger.

Every strip of rows is filtered and deflated by itself; the pieces, each ended on a byte, make one zlib stream
(RFC 1950, 1951), as pigz joins them. Strips depend on the picture only, so that the file is the same on every machine.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

__all__ = ["encode_png"]

Bytes: TypeAlias = NDArray[np.uint8]

_STRIP = 1 << 19  # raw bytes: a shorter one would pack worse, a longer one leave cores idle
_LEVEL = 4
_KINDS = {3: 2, 4: 6}  # colour type by channels: RGB, RGBA


def encode_png(pixels: Bytes, texts: Iterable[tuple[bytes, bytes]] = ()) -> bytes:
    """A PNG file of (H, W, 3) or (H, W, 4) bytes, with further chunks `texts` of (type, data) before the pixels."""
    height, width, channels = pixels.shape
    rows = np.ascontiguousarray(pixels).reshape(height, width * channels)
    each = max(_STRIP // rows.shape[1], 1)
    tops = range(0, height, each)

    def strip(top: int) -> tuple[bytes, bytes]:
        before = rows[top - 1] if top else np.zeros_like(rows[0])
        raw = _filtered(rows[top : top + each], before, channels).tobytes()
        packer = zlib.compressobj(_LEVEL, wbits=-zlib.MAX_WBITS, memLevel=9)
        end = zlib.Z_FINISH if top == tops[-1] else zlib.Z_SYNC_FLUSH
        return raw, packer.compress(raw) + packer.flush(end)

    header = struct.pack(">IIBBBBB", width, height, 8, _KINDS[channels], 0, 0, 0)
    out = [b"\x89PNG\r\n\x1a\n", _chunk(b"IHDR", header), *(_chunk(*t) for t in texts)]
    checksum, start = 1, b"\x78\x5e"
    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        for raw, packed in threads.map(strip, tops):
            out.append(_chunk(b"IDAT", start + packed))
            checksum, start = zlib.adler32(raw, checksum), b""
    return b"".join([*out, _chunk(b"IDAT", struct.pack(">I", checksum)), _chunk(b"IEND", b"")])


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _filtered(rows: Bytes, before: Bytes, channels: int) -> Bytes:
    """Every row as its difference to the left, above, or their mean, whichever is smallest, after the filter's number.

    Paeth's filter would take as long as the packing and save one part in fifty.
    """
    above = np.vstack([before[None], rows[:-1]])
    left = np.zeros_like(rows)
    left[:, channels:] = rows[:, :-channels]
    mean = (left >> 1) + (above >> 1) + (left & above & 1)
    found = [rows - left, rows - above, rows - mean]
    size: list[Any] = [np.abs(f.view(np.int8)).view(np.uint8).sum(axis=1, dtype=np.uint32) for f in found]
    best = np.argmin(size, axis=0)
    out = np.empty((rows.shape[0], 1 + rows.shape[1]), np.uint8)
    out[:, 0] = best + 1
    for i, difference in enumerate(found):
        out[best == i, 1:] = difference[best == i]
    return out

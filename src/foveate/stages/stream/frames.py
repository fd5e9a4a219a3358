"""Events as binary frames: a small JSON header and a body of bytes (docs/protocol.md). Pure.

A frame is two big-endian 32-bit lengths, the header (a JSON object, UTF-8) and the body. A frame of two zeros says
that the stream lives.
"""

from __future__ import annotations

import base64
import hashlib
import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from foveate.errors import EngineError

__all__ = ["ALIVE", "MEDIA_TYPE", "VERSION", "Frame", "FrameReader", "frame", "taken_out"]

VERSION = 1
"""Of the protocol: frames, events and what stands in them."""

MEDIA_TYPE = f"application/vnd.foveate.frames; version={VERSION}"
ALIVE = bytes(8)
_LENGTHS = struct.Struct(">II")
_LONGEST = 1 << 28


@dataclass(frozen=True, slots=True)
class Frame:
    """One event: its `header` (`event`, `data`, for most an `id`, for a body its `sha256`) and `body`."""

    header: dict[str, Any]
    body: bytes = b""

    @property
    def intact(self) -> bool:
        """Whether the body is the one that was sent."""
        return bool(self.header.get("sha256", "") == (digest(self.body) if self.body else ""))


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def frame(header: dict[str, Any], body: bytes = b"") -> bytes:
    """One frame; the body's hash is written into the header."""
    if body:
        header = header | {"sha256": digest(body)}
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
    return _LENGTHS.pack(len(text), len(body)) + text + body


class FrameReader:
    """Cuts a byte stream into frames, however it was chopped on the way."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[Frame]:
        """The frames that `data` completes, those that only say "alive" left out. Raises EngineError."""
        self._buffer += data
        while len(self._buffer) >= _LENGTHS.size:
            head, body = _LENGTHS.unpack_from(self._buffer)
            if max(head, body) > _LONGEST:
                raise EngineError(f"not a stream of frames: a part of {max(head, body):,} bytes is announced")
            end = _LENGTHS.size + head + body
            if len(self._buffer) < end:
                return
            text = bytes(self._buffer[_LENGTHS.size : _LENGTHS.size + head])
            payload = bytes(self._buffer[_LENGTHS.size + head : end])
            del self._buffer[:end]
            if head:
                yield Frame(_object(text), payload)


def _object(text: bytes) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError as e:
        raise EngineError(f"a frame's header is not JSON: {e}") from e
    if not isinstance(found, dict):
        raise EngineError(f"a frame's header should be an object; found {type(found).__name__}")
    return found


def taken_out(data: dict[str, Any], *, keep: bool) -> tuple[dict[str, Any], bytes]:
    """An event's `data` with its base64 pictures moved into a body, or dropped unless `keep`.

    A picture that was moved says where it is in the body: `"at": [offset, length]`.
    """
    body = bytearray()

    def moved(picture: Any) -> Any:
        if not isinstance(picture, dict) or "data" not in picture or not keep:
            return None
        raw = base64.b64decode(picture["data"])
        place = [len(body), len(raw)]
        body.extend(raw)
        return {k: v for k, v in picture.items() if k != "data"} | {"at": place}

    out = dict(data)
    if "image" in out:
        out["image"] = moved(out["image"])
    if "routes" in out:
        out["routes"] = [r | {"image": moved(r["image"])} if "image" in r else r for r in out["routes"]]
    return out, bytes(body)

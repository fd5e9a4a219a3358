"""What goes over the wire, without a connection: bodies, answers, errors, the finished picture. Pure."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import httpx
import numpy as np

from foveate import errors
from foveate._version import __version__
from foveate.errors import EngineError, FoveateError, ImageError, OutputError
from foveate.stages.stream.decode import decode
from foveate.stages.stream.encode import FORMATS, encode_image, rounded, write_atomic
from foveate.types import STRENGTH, Array

__all__ = [
    "ENDINGS",
    "JobEvent",
    "Picture",
    "error_of",
    "headers",
    "json_of",
    "picture_file",
    "posted",
    "refusal",
    "verified",
]

ENDINGS = frozenset({"completed", "failed", "cancelled"})


@dataclass(frozen=True, slots=True)
class JobEvent:
    """One event of a job (docs/server.md): its `kind`, its `data`, and the `body` that pictures point into.

    `id` is None for remarks that are not stored. `stitched` is this device's own: `pixels` is the finished picture,
    which the edge has yet to hear of.
    """

    kind: str
    data: dict[str, Any]
    id: int | None = None
    body: bytes = b""
    pixels: Array | None = None

    @property
    def progress(self) -> float:
        """Finished share of the predicted time, in [0, 1]."""
        return float(self.data.get("progress", 0.0))

    def picture(self) -> Array | None:
        """The picture of a preview, a canvas or `stitched`, (H, W, 3) in [0, 1]; None if there is none."""
        if self.pixels is not None:
            return self.pixels
        shown = self.data.get("image")
        if not isinstance(shown, dict) or "at" not in shown:
            return None
        offset, length = shown["at"]
        return decode(self.body[offset : offset + length], 1 << 26).image


class Picture:
    """A finished picture: `data`, the bytes of its file, and `info`, which is `completed.result` of docs/server.md.

    Of a picture that this device finished there are pixels first; its file is made when it is asked for.
    """

    def __init__(
        self,
        info: Mapping[str, Any],
        job: str,
        data: bytes | None = None,
        pixels: Array | None = None,
        text: Mapping[str, str] | None = None,
    ) -> None:
        self.info, self.job = info, job
        self._data, self._pixels, self._text = data, pixels, dict(text or {})

    @cached_property
    def data(self) -> bytes:
        """The file as the server, or this device, wrote it, with its metadata."""
        if self._data is not None:
            return self._data
        return encode_image(self.image, self.format.upper(), text=self._text)

    @cached_property
    def image(self) -> Array:
        """The pixels, (H, W, 3) float32 in [0, 1]."""
        return rounded(self._pixels) if self._pixels is not None else decode(self.data, 1 << 28).image

    @property
    def format(self) -> str:
        """`png`, `webp` or `jpeg`."""
        return str(self.info["mime"]).partition("/")[2]

    def save(self, path: str | Path) -> Path:
        """Write the file, whole or not at all; the suffix must be that of its format. Raises OutputError."""
        path = Path(path)
        if FORMATS.get(path.suffix.lower()) != self.format.upper():
            raise OutputError(
                f"the picture is a {self.format} file; ask for another format, or name it .{self.format}"
            )
        return write_atomic(path, self.data)


def headers(key: str | None) -> dict[str, str]:
    """Headers of every call."""
    own = {"User-Agent": f"foveate/{__version__}"}
    return own if key is None else own | {"Authorization": f"Bearer {key}"}


def body(options: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Options of a job as JSON fields, and its pictures as files. Raises ImageError."""
    fields = {k: v for k, v in options.items() if v is not None}
    if "init" in fields:  # over the wire a picture with a strength is drawn over
        fields = {"strength": STRENGTH, **fields, "image": fields["init"]}
        del fields["init"]
    names: list[str] = [k for k in ("image", "mask") if k in fields]
    files = {k: picture_file(fields.pop(k), k) for k in names}
    return fields, files


def posted(options: Mapping[str, Any]) -> dict[str, Any]:
    """Options of a job as what httpx posts: JSON, or a form where there are pictures. Raises ImageError."""
    fields, files = body(options)
    if not files:
        return {"json": fields}
    form = {k: v if isinstance(v, str) else json.dumps(v) for k, v in fields.items()}
    return {"data": form, "files": files}


def json_of(answer: httpx.Response) -> dict[str, Any]:
    """The JSON object of an answer."""
    found: dict[str, Any] = answer.json()
    return found


def refusal(answer: httpx.Response) -> FoveateError:
    """The error that a whole answer tells."""
    return error_of(answer.status_code, answer.text, answer.headers.get("Retry-After"))


def picture_file(source: Any, name: str) -> bytes:
    """A picture as the bytes of a file: a file's own, else PNG. Raises ImageError."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source)
    if isinstance(source, (str, Path)):
        try:
            return Path(source).read_bytes()
        except OSError as e:
            raise ImageError(f"cannot read {source}: {e.strerror or e}") from e
    if isinstance(source, np.ndarray) and source.ndim == 2:  # a map
        source = np.repeat(source[..., None], 3, axis=2)
    if isinstance(source, np.ndarray):
        found = decode(source, 1 << 28)
        return encode_image(found.image, "PNG", alpha=found.alpha)
    if hasattr(source, "save"):  # a PIL image
        buffer = io.BytesIO()
        source.save(buffer, "PNG")
        return buffer.getvalue()
    raise ImageError(
        f"{name} should be a path, bytes, a PIL image or an array; found {type(source).__name__}"
    )


def error_of(status: int, text: str, retry_after: str | None = None) -> FoveateError:
    """The error that an answer tells, as the class that the server raised; EngineError for anything else."""
    try:
        told = json.loads(text)["error"]
        message, code = str(told["message"]), str(told["code"])
    except (ValueError, KeyError, TypeError):
        return EngineError(f"the server answered {status}: {text[:200] or 'nothing'}")
    name = "".join(part.title() for part in code.split("_"))
    kind = getattr(errors, name, None) if name in errors.__all__ else None
    by_status = {
        401: errors.AccessError,
        403: errors.AccessError,
        404: errors.NotFoundError,
        429: errors.BusyError,
    }
    if kind is None:
        kind = by_status.get(status, EngineError if status >= 500 else errors.InputError)
    found: FoveateError
    if issubclass(kind, errors.BusyError):
        found = kind(message, float(retry_after or 1))
    elif issubclass(kind, errors.AccessError):
        found = kind(message, forbidden=status == 403)
    else:
        found = kind(message)
    return found


def verified(data: bytes, info: Mapping[str, Any]) -> bytes:
    """`data` if it is the file that the result tells of; raises EngineError."""
    found = hashlib.sha256(data).hexdigest()
    if info.get("sha256") and found != info["sha256"]:
        raise EngineError(f"the picture was changed on its way: its hash is {found}, not {info['sha256']}")
    return data

"""Request bodies: JSON with base64 pictures, or multipart with files; and the limit on their size."""

from __future__ import annotations

import json
from typing import TypeVar

from fastapi import Request
from pydantic import BaseModel
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from foveate.serve.wish import Wish, picture_bytes

__all__ = ["BodyLimit", "read_form", "read_json", "read_wish"]

_W = TypeVar("_W", bound=Wish)
_M = TypeVar("_M", bound=BaseModel)

TOO_LARGE = "the body is larger than {:.0f} MB, the limit of this server; send a smaller image"


async def read_json(request: Request, model: type[_M]) -> _M:
    """A JSON body as `model`; raises HTTPException 400 for what is no JSON object, ValidationError."""
    try:
        fields = json.loads(await request.body())
    except (ValueError, RecursionError) as e:
        raise HTTPException(400, f"the body is not JSON: {type(e).__name__}") from e
    if not isinstance(fields, dict):
        raise HTTPException(400, f"the body should be a JSON object; found {type(fields).__name__}")
    return model.model_validate(fields)


async def read_form(request: Request, model: type[_M]) -> tuple[_M, dict[str, list[bytes]]]:
    """A multipart body: its text fields as `model`, its files by name (a trailing [] is dropped)."""
    texts: dict[str, str] = {}
    files: dict[str, list[bytes]] = {}
    limit = request.app.state.config.max_body_mb * 1_000_000
    try:
        async with request.form(max_files=16, max_fields=64, max_part_size=limit) as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    files.setdefault(name.removesuffix("[]"), []).append(await value.read())
                else:
                    texts[name] = value
    except (MultiPartException, KeyError, ValueError) as e:
        raise HTTPException(400, f"the form cannot be read: {e}") from e
    return model.model_validate(texts), files


async def read_wish(request: Request, model: type[_W]) -> tuple[_W, bytes | None, bytes | None]:
    """A job, its image and its mask."""
    if kind(request) == "multipart/form-data":
        wish, files = await read_form(request, model)
    else:
        wish, files = await read_json(request, model), {}
    found = []
    for name, text in (("image", wish.image), ("mask", wish.mask)):
        given = files.get(name, [])
        found.append(given[0] if given else None if text is None else picture_bytes(text, name))
    return wish, found[0], found[1]


def kind(request: Request) -> str:
    """The body's media type; raises HTTPException 415 unless it is JSON or a form (a page of another site cannot
    send JSON without being asked first)."""
    found = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if found not in ("application/json", "multipart/form-data"):
        raise HTTPException(
            415, f"send application/json or multipart/form-data; found {found or 'no Content-Type'}"
        )
    return found


class BodyLimit:
    """Refuses larger bodies: by their Content-Length before reading, else as soon as too much has come."""

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self.app, self.limit = app, limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        length = dict(scope["headers"]).get(b"content-length", b"0")
        declared = int(length) if length.isdigit() else 0
        seen = 0

        async def limited() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if max(seen, declared) > self.limit:
                raise HTTPException(413, TOO_LARGE.format(self.limit / 1e6))
            return message

        await self.app(scope, limited, send)

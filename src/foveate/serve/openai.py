"""OpenAI's image API: generations, edits, models, and upscale in the same manner."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import re
import time
from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse
from PIL import Image
from pydantic import BaseModel, ConfigDict, Field

from foveate._version import __version__
from foveate.errors import InputError, NotFoundError, SizeError
from foveate.serve.auth import Key
from foveate.serve.blocking import (
    Work,
    mask_to_focus,
    numbered,
    reduced,
    result_bytes,
    run_all,
    start_all,
)
from foveate.serve.body import kind, read_form, read_json
from foveate.serve.context import Server, caller, server
from foveate.serve.native import ERRORS, kept_alive
from foveate.serve.schemas import body_schema
from foveate.serve.store import Row
from foveate.serve.wish import Wish, picture_bytes
from foveate.stages.stream.sse import KEEP_ALIVE, sse

__all__ = ["router"]

router = APIRouter(tags=["openai"])
Owner = Annotated[Key, Depends(caller)]

ALIASES = re.compile(r"foveate|dall-e-[23]|gpt-image-[\w.-]+")
"""Model names that mean the default renderer; clients with a fixed list of models know OpenAI's only."""

QUALITIES = {
    "auto": "balanced", "standard": "balanced", "medium": "balanced", "low": "draft", "high": "best", "hd": "best",
    "xhigh": "best", "max": "best", "draft": "draft", "balanced": "balanced", "best": "best",
}  # fmt: skip


class Common(BaseModel):
    """What the three endpoints share: OpenAI's fields, then ours at the top level."""

    model_config = ConfigDict(extra="forbid")

    model: str = Field("foveate", description="See /v1/models.")
    n: int = Field(1, ge=1, le=10, description="How many; seeds follow each other.")
    size: str = Field("auto", description="WIDTHxHEIGHT or auto.")
    quality: str = Field("auto", description="low, medium, high (or draft, balanced, best).")
    response_format: Literal["b64_json", "url"] = "b64_json"
    output_format: Literal["png", "webp", "jpeg"] = "png"
    output_compression: int | None = Field(None, ge=0, le=100, description="Accepted; not used.")
    stream: bool = False
    partial_images: int = Field(0, ge=0, le=3, description="With stream: pictures before the finished one.")
    user: str | None = None
    background: str | None = Field(None, description="Accepted; not used.")
    moderation: str | None = Field(None, description="Accepted; not used.")
    style: str | None = Field(None, description="Accepted; not used.")
    seed: int | None = None
    negative_prompt: str = ""
    steps: int | None = Field(None, description="Also num_inference_steps.")
    num_inference_steps: int | None = None
    cfg_scale: float | None = Field(None, description="Also guidance_scale.")
    guidance_scale: float | None = None
    policy: str = "adaptive"
    fidelity: float = Field(0.0, description="0 to 1: blends what diffusion SR adds towards light SR.")
    deadline_ms: float | None = None

    def wish(self, here: Server, size: tuple[int, int] | None, **fields: Any) -> Wish:
        """The same as a native job."""
        if self.quality not in QUALITIES:
            raise InputError(f"quality {self.quality!r} is not one of {', '.join(QUALITIES)}")
        return Wish(
            negative_prompt=self.negative_prompt,
            width=size[0] if size else None,
            height=size[1] if size else None,
            seed=self.seed,
            steps=self.steps if self.steps is not None else self.num_inference_steps,
            cfg_scale=self.cfg_scale if self.cfg_scale is not None else self.guidance_scale,
            policy=self.policy,
            fidelity=self.fidelity,
            quality=QUALITIES[self.quality],
            deadline_ms=self.deadline_ms,
            render=_renderer(self.model, here),
            format=self.output_format,
            **fields,
        )

    def pixels(self) -> tuple[int, int] | None:
        """`size` as numbers; None for auto."""
        if self.size == "auto":
            return None
        found = re.fullmatch(r"(\d{1,5})x(\d{1,5})", self.size)
        if not found:
            raise SizeError(f"size {self.size[:40]!r} is not WIDTHxHEIGHT, for example 1024x1024")
        return int(found[1]), int(found[2])


class Generation(Common):
    """POST /v1/images/generations."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"example": {"model": "foveate", "prompt": "a red fox", "size": "1024x1024"}},
    )
    prompt: str


class Edit(Common):
    """POST /v1/images/edits: `image` redrawn, most where the `mask` is transparent (or white)."""

    prompt: str
    image: str | None = Field(None, description="base64 or data: URL; a file in multipart.")
    mask: str | None = None
    denoising_strength: float = Field(0.5, ge=0, le=1, description="Over 0.6 more is redrawn.")
    input_fidelity: str | None = Field(None, description="Accepted; not used.")


class Upscale(Common):
    """POST /v1/images/upscale: `image` enlarged by `scale`, or to `size`."""

    prompt: str = ""
    image: str | None = Field(None, description="base64 or data: URL; a file in multipart.")
    scale: int | None = Field(None, description="2, 3, 4 or 8; default 4.")


class Images(BaseModel):
    """OpenAI's answer."""

    created: int
    data: list[dict[str, str]]


_ANSWER: dict[int | str, dict[str, Any]] = {200: {"model": Images}, **ERRORS}


@router.post(
    "/v1/images/generations",
    summary="Draw images",
    openapi_extra=body_schema(Generation),
    responses=_ANSWER,
)
async def generations(request: Request, key: Owner) -> Response:
    """Draw `prompt`; blocks until it is done, or streams partial images."""
    kind(request)
    asked = await read_json(request, Generation)
    here = server(request)
    work = Work(asked.wish(here, asked.pixels(), prompt=asked.prompt))
    return await _answer(request, key, asked, work, "image_generation")


@router.post(
    "/v1/images/edits", summary="Redraw an image", openapi_extra=body_schema(Edit), responses=_ANSWER
)
async def edits(request: Request, key: Owner) -> Response:
    """Image to image: the picture is made smaller and enlarged again, with diffusion where the mask says so."""
    asked, files = await _read(request, Edit)
    here = server(request)
    if "image" not in files:
        raise InputError("image is missing; send a picture to edit")
    wanted = asked.pixels() or (None, None)
    small, width, height = await asyncio.to_thread(
        reduced, files["image"], wanted, asked.denoising_strength, here.settings
    )
    mask = files.get("mask")
    focus = None
    if mask is not None:
        focus = await asyncio.to_thread(mask_to_focus, mask, here.settings, transparent=True)
    work = Work(asked.wish(here, (width, height), prompt=asked.prompt), small, focus)
    return await _answer(request, key, asked, work, "image_edit")


@router.post(
    "/v1/images/upscale", summary="Enlarge an image", openapi_extra=body_schema(Upscale), responses=_ANSWER
)
async def upscale(request: Request, key: Owner) -> Response:
    """Enlarge a picture by `scale` (default 4) or to `size`."""
    asked, files = await _read(request, Upscale)
    if "image" not in files:
        raise InputError("image is missing; send a picture to enlarge")
    wish = asked.wish(server(request), asked.pixels(), prompt=asked.prompt, scale=asked.scale)
    return await _answer(request, key, asked, Work(wish, files["image"]), "image_upscale")


@router.get("/v1/models", summary="Models", responses=ERRORS)
async def models(request: Request, key: Owner) -> JSONResponse:
    """The default renderer as `foveate`, and every renderer by its own name."""
    return JSONResponse({"object": "list", "data": [_model(n) for n in _models(server(request))]})


@router.get("/v1/models/{name}", summary="One model", responses=ERRORS)
async def model(request: Request, key: Owner, name: str) -> JSONResponse:
    """A model of the list."""
    if name not in _models(server(request)):
        raise NotFoundError(f"the model {name[:60]!r} does not exist")
    return JSONResponse(_model(name))


def _models(here: Server) -> list[str]:
    return ["foveate", *here.renderers()]


def _model(name: str) -> dict[str, Any]:
    return {"id": name, "object": "model", "created": 1795392000, "owned_by": f"foveate {__version__}"}


def _renderer(model: str, here: Server) -> str:
    if ALIASES.fullmatch(model):
        return "embedded"
    if model not in here.renderers():
        raise NotFoundError(f"the model {model[:60]!r} does not exist; there are {', '.join(_models(here))}")
    return model


async def _read(request: Request, shape: type[Any]) -> tuple[Any, dict[str, bytes]]:
    """The fields of a JSON or multipart body, and its pictures."""
    if kind(request) == "multipart/form-data":
        asked, parts = await read_form(request, shape)
        return asked, {name: found[0] for name, found in parts.items()}
    asked = await read_json(request, shape)
    texts = {name: getattr(asked, name, None) for name in ("image", "mask")}
    return asked, {name: picture_bytes(text, name) for name, text in texts.items() if text is not None}


async def _answer(request: Request, key: Key, asked: Common, work: Work, what: str) -> Response:
    here = server(request)
    if asked.stream:
        if asked.n != 1:
            raise InputError("n must be 1 with stream")
        (row,) = await start_all(here, key, [work])
        stream = _stream(here, row, asked, what)
        return StreamingResponse(
            stream, media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )
    rows = await run_all(request, key, numbered(work, asked.n))
    data = [await _item(request, row, asked.response_format) for row in rows]
    first = rows[0]["result"]
    size = f"{first['width']}x{first['height']}"
    about = {"size": size, "output_format": asked.output_format, "background": "opaque"}
    return JSONResponse({"created": int(time.time()), "data": data, **about})


async def _item(request: Request, row: Row, response_format: str) -> dict[str, str]:
    if response_format == "url":
        return {"url": f"{str(request.base_url).rstrip('/')}/v1/jobs/{row['id']}/image"}
    return {"b64_json": base64.b64encode(await result_bytes(server(request), row)).decode()}


async def _stream(here: Server, row: Row, asked: Common, what: str) -> AsyncIterator[bytes]:
    """Partial images spread over the previews, the light result last, then the finished image."""
    about: dict[str, Any] = {
        "created_at": int(time.time()),
        "output_format": asked.output_format,
        "quality": asked.quality,
        "background": "opaque",
    }
    sent, ended = 0, False
    try:
        async for part in kept_alive(here.jobs.events(row["id"])):
            if part is None:
                yield KEEP_ALIVE
                continue
            data = json.loads(part[2])
            if part[1] in ("preview", "canvas") and data["image"] and sent < asked.partial_images:
                # One place is kept for the light result, the last and best of them.
                share = _share(data) * (asked.partial_images - 1)
                if part[1] == "canvas" or (share >= sent + 1 and sent < asked.partial_images - 1):
                    picture = await asyncio.to_thread(_converted, data["image"], asked.output_format)
                    said = {"type": f"{what}.partial_image", "partial_image_index": sent, "b64_json": picture}
                    yield sse(json.dumps(about | said), event=f"{what}.partial_image")
                    sent += 1
            ended = part[1] in ("completed", "failed", "cancelled")
            if part[1] == "completed":
                file = base64.b64encode(await result_bytes(here, row)).decode()
                size = f"{data['result']['width']}x{data['result']['height']}"
                said = {"type": f"{what}.completed", "b64_json": file, "size": size, "usage": _NO_TOKENS}
                yield sse(json.dumps(about | said), event=f"{what}.completed")
            elif ended:
                error = data.get("error") or {"message": f"the job was {part[1]}", "code": part[1]}
                yield sse(json.dumps({"type": "error", "error": error}), event="error")
    finally:
        if not ended and not here.stopping:
            here.jobs.cancel(row["id"], "disconnect")


_NO_TOKENS = {
    "input_tokens": 0,
    "output_tokens": 0,
    "total_tokens": 0,
    "input_tokens_details": {"image_tokens": 0, "text_tokens": 0},
}


def _share(data: dict[str, Any]) -> float:
    """How far the drawing is, from a preview's message: step 3 of 8."""
    found = re.fullmatch(r"step (\d+) of (\d+)", data.get("message", ""))
    return int(found[1]) / int(found[2]) if found else 0.0


def _converted(picture: dict[str, Any], fmt: str) -> str:
    """A picture of an event as base64 of another format."""
    if fmt == "jpeg":
        return str(picture["data"])
    buffer = io.BytesIO()
    Image.open(io.BytesIO(base64.b64decode(picture["data"]))).save(buffer, fmt.upper())
    return base64.b64encode(buffer.getvalue()).decode()

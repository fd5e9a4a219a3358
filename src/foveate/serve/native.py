"""The native API under /v1: jobs, events, files, predictions, capabilities."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from pathlib import Path as FilePath
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from fastapi.responses import FileResponse, JSONResponse, StreamingResponse
from pydantic import BaseModel

from foveate import registry, weights
from foveate._version import __version__
from foveate.api import PROMPT_LIMIT, SCALES
from foveate.errors import AccessError, InputError, NotFoundError
from foveate.serve.auth import COOKIE, SCOPES, Key
from foveate.serve.body import read_wish
from foveate.serve.context import Server, caller, server
from foveate.serve.errors import shape
from foveate.serve.live import ENDINGS, Published
from foveate.serve.running import MIME
from foveate.serve.schemas import JOB_BODY, PLAN_BODY, ErrorView, JobList, JobView, PlanView
from foveate.serve.wish import PlanWish, Wish
from foveate.stages.stream.decode import decode
from foveate.stages.stream.encode import encode_image
from foveate.stages.stream.overlay import draw_routes
from foveate.stages.stream.sse import KEEP_ALIVE, sse
from foveate.types import MAX_SIDE, MIN_SIDE, EngineInfo

__all__ = ["ERRORS", "FOREVER", "WEB", "JobId", "Owner", "reading", "router"]

KEEP_ALIVE_S = 15.0
WEB = FilePath(__file__).parent / "web"
"""The page; `ort` in it is the engine for browsers, where it was fetched (make device-engine)."""

router = APIRouter(tags=["jobs"])

Owner = Annotated[Key, Depends(caller)]
JobId = Annotated[str, Path(max_length=32, examples=["019aaf3c5b2e7d41a3f0c2"])]
ERRORS: dict[int | str, dict[str, Any]] = {
    code: {"model": ErrorView, "description": text}
    for code, text in {
        400: "what was asked cannot be done as asked",
        401: "a key is missing or wrong",
        403: "the key may not do this",
        404: "no such job, file or back end",
        413: "body or image too large",
        415: "the image cannot be read",
        422: "no plan meets the deadline",
        429: "the queue or a limit is full",
    }.items()
}


@router.post(
    "/v1/jobs",
    status_code=202,
    summary="Submit a job",
    openapi_extra=JOB_BODY,
    responses={200: {"model": JobView, "description": "done before"}, 202: {"model": JobView}, **ERRORS},
)
async def submit(request: Request, key: Owner) -> Response:
    """Accept a prompt to draw or an image to enlarge; the work happens in the queue."""
    key.refuse_without("submit")
    here = server(request)
    here.keys.count(key)
    wish, image, mask = await read_wish(request, Wish)
    row = await asyncio.to_thread(here.jobs.submit, wish, image, mask, key)
    if wish.cancel_on_disconnect:
        here.tied.add(row["id"])
    view = here.jobs.view(row)
    return JSONResponse(view, 200 if row["cached"] == "result" else 202, {"Location": view["poll_url"]})


@router.get("/v1/jobs", summary="List jobs, newest first", responses={200: {"model": JobList}, **ERRORS})
async def listing(
    request: Request,
    key: Owner,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    before: Annotated[str | None, Query(max_length=32)] = None,
    status: Literal["queued", "running", "completed", "failed", "cancelled"] | None = None,
    q: Annotated[str | None, Query(max_length=200, description="text in the prompt")] = None,
) -> Response:
    """The caller's jobs, without the routes of their patches; `before` the last id of a page gives the next."""
    key.refuse_without("read")
    here = server(request)
    _refuse_nul(before, q)
    rows = await asyncio.to_thread(
        here.store.page,
        limit + 1,
        owner=None if key.sees_all else key.id,
        before=before,
        status=status,
        text=q,
    )
    estimates = here.engine.estimates()
    data = [here.jobs.view(r, estimates, brief=True) for r in rows[:limit]]
    return JSONResponse({"object": "list", "data": data, "has_more": len(rows) > limit})


@router.get("/v1/jobs/{job_id}", summary="One job", responses={200: {"model": JobView}, **ERRORS})
async def one(
    request: Request, key: Owner, job_id: JobId, wait_ms: Annotated[int, Query(ge=0, le=60_000)] = 0
) -> Response:
    """The job; with `wait_ms` when it has ended, or after that time."""
    key.refuse_without("read")
    here = server(request)
    await asyncio.to_thread(here.jobs.get, job_id, key)
    if wait_ms:
        await here.jobs.ended(job_id, wait_ms / 1e3)
    return JSONResponse(here.jobs.view(await asyncio.to_thread(here.jobs.get, job_id, key)))


@router.delete("/v1/jobs/{job_id}", status_code=204, summary="Delete a job", responses=ERRORS)
async def delete(request: Request, key: Owner, job_id: JobId) -> Response:
    """Forget a job, its events and its files; a running one is cancelled first."""
    key.refuse_without("submit")
    here = server(request)
    await asyncio.to_thread(here.jobs.get, job_id, key)
    await asyncio.to_thread(here.jobs.cancel, job_id)
    await here.jobs.ended(job_id, here.config.timeout_s)
    await asyncio.to_thread(here.jobs.delete, job_id)
    return Response(status_code=204)


@router.post(
    "/v1/jobs/{job_id}/cancel", summary="Cancel a job", responses={200: {"model": JobView}, **ERRORS}
)
async def cancel(request: Request, key: Owner, job_id: JobId) -> Response:
    """Queued jobs go at once, running ones within one patch batch; a finished job stays as it is."""
    key.refuse_without("submit")
    here = server(request)
    await asyncio.to_thread(here.jobs.get, job_id, key)
    await asyncio.to_thread(here.jobs.cancel, job_id)
    return JSONResponse(here.jobs.view(await asyncio.to_thread(here.jobs.get, job_id, key)))


@router.get(
    "/v1/jobs/{job_id}/events",
    summary="Events of a job",
    responses={
        200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}, "description": "the stream"},
        **ERRORS,
    },
    response_class=StreamingResponse,
)
async def events(
    request: Request, key: Owner, job_id: JobId, after: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0
) -> Response:
    """Server-sent events from the first, or after `Last-Event-ID` (or `after`), until the job ends."""
    key.refuse_without("read")
    here = server(request)
    await asyncio.to_thread(here.jobs.get, job_id, key)
    last = request.headers.get("last-event-id", "")
    after = int(last) if last.isascii() and last.isdigit() and len(last) < 10 else after
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_stream(here, job_id, after), media_type="text/event-stream", headers=headers)


async def _stream(here: Server, job_id: str, after: int) -> AsyncIterator[bytes]:
    yield b"retry: 1000\n\n"
    async with aclosing(reading(here, job_id, after)) as source:
        async for part in source:
            if part is None:
                yield KEEP_ALIVE
                continue
            seq, kind, data = part
            yield sse(data, event=kind, seq=seq)


async def reading(here: Server, job_id: str, after: int) -> AsyncGenerator[Published | None, None]:
    """Events of a job for one reader, None to keep the line alive; a tied job ends when its last reader leaves."""
    ended = False
    here.readers[job_id] += 1
    try:
        async for part in kept_alive(here.jobs.events(job_id, after)):
            ended = part is not None and part[1] in ENDINGS
            yield part
    finally:
        here.readers[job_id] -= 1
        if not here.readers[job_id]:
            del here.readers[job_id]
            if not ended and job_id in here.tied and not here.stopping:
                here.jobs.cancel(job_id, "disconnect")


async def kept_alive(source: AsyncIterator[Any], every_s: float = KEEP_ALIVE_S) -> AsyncIterator[Any]:
    """What `source` yields, and None whenever nothing came for `every_s`."""
    coming: asyncio.Future[Any] | None = None
    try:
        while True:
            coming = coming or asyncio.ensure_future(anext(source))
            done, _ = await asyncio.wait({coming}, timeout=every_s)
            if not done:
                yield None
                continue
            try:
                value = coming.result()
            except StopAsyncIteration:
                return
            coming = None
            yield value
    finally:
        if coming is not None:
            coming.cancel()


@router.get(
    "/v1/jobs/{job_id}/image",
    summary="The finished image",
    responses={200: {"content": {m: {} for m in MIME.values()}, "description": "the file"}, **ERRORS},
    response_class=FileResponse,
)
async def image(request: Request, key: Owner, job_id: JobId, download: bool = False) -> Response:
    """The file with its metadata, as it would have been written by the command line."""
    row = await _readable(request, key, job_id)
    fmt = row["wish"]["format"]
    await _made(server(request), row)
    path = await asyncio.to_thread(server(request).files.path, job_id, f"image.{fmt}")
    if path is None:
        return _not_ready(row)
    name = f"foveate-{job_id}.{fmt}" if download else None
    return FileResponse(path, media_type=MIME[fmt], filename=name, headers=FOREVER)


@router.get(
    "/v1/jobs/{job_id}/lr",
    summary="The LR image",
    responses={200: {"content": {"image/png": {}}, "description": "the file"}, **ERRORS},
    response_class=FileResponse,
)
async def lr(request: Request, key: Owner, job_id: JobId) -> Response:
    """The small picture that was enlarged."""
    row = await _readable(request, key, job_id)
    path = await asyncio.to_thread(server(request).files.path, job_id, "lr.png")
    if path is None:
        return _not_ready(row)
    return FileResponse(path, media_type="image/png", headers=FOREVER)


@router.get(
    "/v1/jobs/{job_id}/mask",
    summary="The mask that was sent",
    responses={200: {"content": {"image/png": {}}, "description": "the mask"}, **ERRORS},
    response_class=Response,
)
async def mask(request: Request, key: Owner, job_id: JobId) -> Response:
    """The mask of a job, as PNG."""
    await _readable(request, key, job_id)
    here = server(request)
    path = await asyncio.to_thread(here.files.path, job_id, "mask")
    if path is None:
        raise NotFoundError("this job has no mask")

    def png() -> bytes:
        return encode_image(decode(path, here.settings.max_pixels).image, "PNG")

    return Response(await asyncio.to_thread(png), media_type="image/png", headers=FOREVER)


@router.get(
    "/v1/jobs/{job_id}/overlay",
    summary="The route map",
    responses={200: {"content": {"image/webp": {}}, "description": "the picture"}, **ERRORS},
    response_class=Response,
)
async def overlay(request: Request, key: Owner, job_id: JobId) -> Response:
    """Which patches were refined, in how many steps, over the image."""
    row = await _readable(request, key, job_id)
    here = server(request)
    await _made(here, row)
    path = await asyncio.to_thread(here.files.path, job_id, f"image.{row['wish']['format']}")
    if path is None or row["result"] is None:
        return _not_ready(row)

    def webp() -> bytes:
        routes = row["result"]["routes"]
        last = max((r["sr_pass"] for r in routes), default=0)
        shown = [
            (r["x"], r["y"], r["width"], r["height"], 0 if r["fallback"] else r["steps"])
            for r in routes
            if r["sr_pass"] == last
        ]
        image = decode(path, MAX_SIDE * MAX_SIDE + here.settings.max_pixels).image
        return encode_image(draw_routes(image, shown), "WEBP", quality=85)

    return Response(await asyncio.to_thread(webp), media_type="image/webp", headers=FOREVER)


@router.post(
    "/v1/plan",
    summary="Predict, without doing it",
    openapi_extra=PLAN_BODY,
    responses={200: {"model": PlanView}, **ERRORS},
)
async def plan(request: Request, key: Owner) -> Response:
    """What a job would be planned as, what that costs, and when it would be finished."""
    key.refuse_without("read")
    here = server(request)
    wish, image, _ = await read_wish(request, PlanWish)
    return JSONResponse(await asyncio.to_thread(here.jobs.predict, wish, image, key))


@router.get("/v1/capabilities", summary="Back ends, limits, defaults", tags=["server"])
async def capabilities(request: Request, key: Owner) -> JSONResponse:
    """Everything that a client needs to build its form."""
    here = server(request)
    waiting, running = here.load()
    light = [i for i in here.offered("sr") if not i.stochastic]
    return JSONResponse(
        {
            "version": __version__,
            "generate": {"min_side": MIN_SIDE, "max_side": MAX_SIDE, "prompt_limit": PROMPT_LIMIT},
            "upscale": {"scales": list(SCALES), "max_pixels": here.settings.max_pixels},
            "max_body_mb": here.config.max_body_mb,
            "formats": list(MIME),
            "qualities": ["draft", "balanced", "best"],
            "policies": [_told(i) for i in here.offered("plan")],
            "render": [
                _told(i) | {"steps": list(i.steps), "native": i.native} for i in here.offered("render")
            ],
            "segment": [_told(i) for i in here.offered("segment")],
            "light": [_told(i) | {"scales": list(i.scales)} for i in light],
            "diffusion": [
                _told(i) | {"scales": list(i.scales), "steps": list(i.steps)} for i in here.offered("sr")
            ],
            "defaults": {"width": 1024, "height": 1024, "scale": 4}
            | {
                k: Wish.model_fields[k].default
                for k in (
                    "policy",
                    "quality",
                    "render",
                    "segment",
                    "light",
                    "diffusion",
                    "fidelity",
                    "format",
                )
            },
            "device": {
                "engine": (WEB / "ort").is_dir(),
                "models": weights.light_hashes(here.settings),
                "halo": registry.info("sr", "light").halo,
            },
            "measured": here.pipeline.planner.machine().costs.measured,
            "auth": {"required": here.keys.required, "scopes": list(SCOPES)},
            "queue": {
                "limit": here.config.queue,
                "waiting": waiting,
                "running": running,
                "workers": here.config.workers,
            },
        }
    )


class SignIn(BaseModel):
    """A key, to be kept in a cookie."""

    key: str


@router.get("/v1/session", summary="Whether one is signed in", tags=["server"])
async def session(request: Request) -> JSONResponse:
    """For a page: whether a key is needed, and what the one it has may do."""
    here = server(request)
    signed_in, scopes = False, []
    try:
        key = here.keys.caller(request.headers, request.cookies)
        signed_in, scopes = here.keys.required, [s for s in SCOPES if s in key.scopes]
    except AccessError:
        pass  # not signed in is an answer
    return JSONResponse({"required": here.keys.required, "signed_in": signed_in, "scopes": scopes})


@router.post("/v1/session", status_code=204, summary="Sign in", tags=["server"], responses=ERRORS)
async def sign_in(request: Request, body: SignIn) -> Response:
    """Keep the key in a cookie that scripts cannot read, so that images and event streams of a page work."""
    here = server(request)
    if here.keys.required:
        here.keys.named(body.key)
    answer = Response(status_code=204)
    answer.set_cookie(
        COOKIE,
        body.key if here.keys.required else "",
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
        max_age=30 * 86400,
    )
    return answer


@router.delete("/v1/session", status_code=204, summary="Sign out", tags=["server"])
async def sign_out() -> Response:
    """Forget the cookie."""
    answer = Response(status_code=204)
    answer.delete_cookie(COOKIE)
    return answer


FOREVER = {"Cache-Control": "private, max-age=31536000, immutable"}


async def _readable(request: Request, key: Key, job_id: str) -> dict[str, Any]:
    key.refuse_without("read")
    return await asyncio.to_thread(server(request).jobs.get, job_id, key)


async def _made(here: Server, row: dict[str, Any]) -> None:
    """The file of a job that an end device completed is made when it is first asked for."""
    if row["status"] == "completed":
        await asyncio.to_thread(here.jobs.handover.finished_file, row)


def _not_ready(row: dict[str, Any]) -> Response:
    error = shape(NotFoundError(f"job {row['id']} is {row['status']}; it has no such file"))
    error["error"]["code"] = "not_ready"
    return JSONResponse(error, 404)


def _told(info: EngineInfo) -> dict[str, Any]:
    return {"name": info.name, "summary": info.summary}


def _refuse_nul(*texts: str | None) -> None:
    if any(t is not None and "\0" in t for t in texts):
        raise InputError("text must not contain the character NUL")

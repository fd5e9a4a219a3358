"""A job's events as binary frames (docs/protocol.md): the numbers of the event stream, pictures as bytes."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from functools import partial
from pathlib import Path as FilePath
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import FileResponse, JSONResponse, StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from foveate import weights
from foveate.errors import NotFoundError
from foveate.serve.context import server
from foveate.serve.live import Published
from foveate.serve.native import ERRORS, FOREVER, JobId, Owner, reading
from foveate.serve.schemas import JobView
from foveate.serve.wire import without_routes
from foveate.stages.stream.frames import ALIVE, MEDIA_TYPE, frame, taken_out

__all__ = ["router"]

router = APIRouter(tags=["jobs"])


@router.get(
    "/v1/jobs/{job_id}/frames",
    summary="Events of a job, as binary frames",
    responses={
        200: {"content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}}},
        **ERRORS,
    },
    response_class=StreamingResponse,
)
async def frames(
    request: Request,
    key: Owner,
    job_id: JobId,
    after: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0,
    pictures: Annotated[
        bool, Query(description="false: no pictures but the parts that a device needs")
    ] = True,
    preview_ms: Annotated[
        int, Query(ge=0, le=600_000, description="no preview earlier, and none sooner after another")
    ] = 0,
) -> Response:
    """The events from the first, or after `Last-Event-ID` (or `after`), until the job ends."""
    key.refuse_without("read")
    here = server(request)
    await asyncio.to_thread(here.jobs.get, job_id, key)
    last = request.headers.get("last-event-id", "")
    after = int(last) if last.isascii() and last.isdigit() and len(last) < 10 else after
    shown = _Shown(pictures, preview_ms, partial(here.files.path, job_id))

    async def stream() -> AsyncIterator[bytes]:
        async with aclosing(reading(here, job_id, after)) as source:
            async for part in source:
                yield ALIVE if part is None else shown.frame(part)

    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(stream(), media_type=MEDIA_TYPE, headers=headers)


class _Shown:
    """What one reader wants to see of a job's events."""

    def __init__(self, pictures: bool, preview_ms: int, path: Callable[[str], FilePath | None]) -> None:
        self.pictures, self.preview_ms, self._path = pictures, preview_ms, path
        self._next_ms = float(preview_ms)

    def frame(self, published: Published) -> bytes:
        """One event as a frame."""
        seq, kind, text = published
        data: dict[str, Any] = json.loads(text)
        keep = self.pictures
        if kind == "preview" and keep and data.get("image"):
            keep = data["elapsed_ms"] >= self._next_ms
            if keep:
                self._next_ms = data["elapsed_ms"] + self.preview_ms
        data, body = taken_out(data, keep=keep)
        part = data.get("part")
        if isinstance(part, dict):
            path = self._path(part["file"])
            body = b"" if path is None else path.read_bytes()
        if "result" in data:
            data["result"] = without_routes(data["result"])
        header = {"event": kind, "data": data} if seq is None else {"id": seq, "event": kind, "data": data}
        return frame(header, body)


class DeviceReport(BaseModel):
    """What an end device says when its half is over."""

    model_config = ConfigDict(extra="forbid")

    status: Literal["done", "failed"]
    reason: str = Field("", max_length=500)
    engine: str = Field("", max_length=100)
    light_ms: float = Field(0.0, ge=0)
    stitch_ms: float = Field(0.0, ge=0)
    received_bytes: int = Field(0, ge=0)


@router.post(
    "/v1/jobs/{job_id}/device",
    summary="The end device has finished its half, or failed",
    responses={200: {"model": JobView}, **ERRORS},
)
async def device(request: Request, key: Owner, job_id: JobId, report: DeviceReport) -> Response:
    """The job: completed, or finished by the edge. A report for a job that is not the device's changes nothing."""
    key.refuse_without("submit")
    here = server(request)
    await asyncio.to_thread(here.jobs.get, job_id, key)
    await asyncio.to_thread(here.jobs.handover.report, job_id, report.model_dump())
    row = await asyncio.to_thread(here.jobs.get, job_id, key)
    return JSONResponse(here.jobs.view(row, brief=True))


@router.get(
    "/v1/probe",
    summary="Bytes to measure the line with",
    tags=["server"],
    responses={200: {"content": {"application/octet-stream": {}}}, **ERRORS},
    response_class=Response,
)
async def probe(
    key: Owner, size: Annotated[int, Query(ge=1, le=1_000_000, description="bytes")] = 65_536
) -> Response:
    """Random bytes, which nothing on the way compresses or keeps."""
    key.refuse_without("read")
    headers = {"Cache-Control": "no-store"}
    return Response(os.urandom(size), media_type="application/octet-stream", headers=headers)


@router.get(
    "/v1/models/{sha256}.onnx",
    summary="A light SR network, by its hash",
    tags=["server"],
    responses={200: {"content": {"application/octet-stream": {}}}, **ERRORS},
    response_class=FileResponse,
)
async def model(
    request: Request, key: Owner, sha256: Annotated[str, Path(pattern="^[0-9a-f]{64}$")]
) -> Response:
    """For devices that do not hold it; may be cached for ever."""
    key.refuse_without("read")
    settings = server(request).settings
    for name, known in weights.light_hashes(settings).items():
        if known == sha256:
            path = await asyncio.to_thread(weights.path, name, settings)
            return FileResponse(path, media_type="application/octet-stream", headers=FOREVER)
    raise NotFoundError(f"there is no light SR network {sha256}")

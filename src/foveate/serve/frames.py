"""A job's events as binary frames (docs/protocol.md): the numbers of the event stream, pictures as bytes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import StreamingResponse

from foveate.serve.context import server
from foveate.serve.live import Published
from foveate.serve.native import ERRORS, JobId, Owner, reading
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
    preview_ms: Annotated[int, Query(ge=0, le=600_000, description="least time between two previews")] = 0,
) -> Response:
    """The events from the first, or after `Last-Event-ID` (or `after`), until the job ends."""
    key.refuse_without("read")
    here = server(request)
    await asyncio.to_thread(here.jobs.get, job_id, key)
    last = request.headers.get("last-event-id", "")
    after = int(last) if last.isascii() and last.isdigit() and len(last) < 10 else after
    shown = _Shown(pictures, preview_ms)

    async def stream() -> AsyncIterator[bytes]:
        async with aclosing(reading(here, job_id, after)) as source:
            async for part in source:
                yield ALIVE if part is None else shown.frame(part)

    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(stream(), media_type=MEDIA_TYPE, headers=headers)


class _Shown:
    """What one reader wants to see of a job's events."""

    def __init__(self, pictures: bool, preview_ms: int) -> None:
        self.pictures, self.preview_ms = pictures, preview_ms
        self._next_ms = 0.0

    def frame(self, published: Published) -> bytes:
        """One event as a frame."""
        seq, kind, text = published
        data: dict[str, Any] = json.loads(text)
        keep = self.pictures
        if kind == "preview" and keep:
            keep = data["elapsed_ms"] >= self._next_ms
            if keep:
                self._next_ms = data["elapsed_ms"] + self.preview_ms
        data, body = taken_out(data, keep=keep)
        if isinstance(data.get("result"), dict):  # every patch of a large picture: the job object has them
            data["result"] = {k: v for k, v in data["result"].items() if k != "routes"}
        header = {"event": kind, "data": data} if seq is None else {"id": seq, "event": kind, "data": data}
        return frame(header, body)

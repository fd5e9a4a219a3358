"""Requests that answer when the work is done: jobs for clients that know no jobs."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from fastapi import Request
from PIL import Image, ImageOps
from starlette.exceptions import HTTPException

from foveate.config import Settings
from foveate.errors import CancelledError, EngineError
from foveate.serve.auth import Key
from foveate.serve.context import Server, server
from foveate.serve.errors import from_json
from foveate.serve.store import Row
from foveate.serve.wish import Wish
from foveate.stages.stream.decode import decode, decode_map
from foveate.stages.stream.encode import encode_image, to_uint8

__all__ = ["Work", "finished", "mask_to_focus", "numbered", "reduced", "result_bytes", "run_all", "start_all"]


@dataclass(frozen=True, slots=True)
class Work:
    """A job to be, with its pictures as bytes."""

    wish: Wish
    image: bytes | None = None
    mask: bytes | None = None


def numbered(work: Work, count: int) -> list[Work]:
    """`count` pictures of one wish: seeds that follow each other where one is given."""
    seed = work.wish.seed
    if seed is None or count == 1:
        return [work] * count
    return [replace(work, wish=work.wish.model_copy(update={"seed": seed + i})) for i in range(count)]


async def start_all(here: Server, key: Key, works: Sequence[Work]) -> list[Row]:
    """Submit all, or none: those before a refused one are cancelled."""
    key.refuse_without("submit")
    here.keys.count(key)
    rows: list[Row] = []
    try:
        for work in works:
            row = await asyncio.to_thread(here.jobs.submit, work.wish, work.image, work.mask, key)
            rows.append(row)
    except BaseException:
        _cancel(here, rows, "client")
        raise
    return rows


async def finished(request: Request, rows: Sequence[Row]) -> list[Row]:
    """Wait for all; a client that leaves cancels them. Raises what failed, or 504 after the server's time limit."""
    here = server(request)
    waiting = asyncio.ensure_future(_all_ended(here, rows))
    leaving = asyncio.ensure_future(_left(request))
    try:
        await asyncio.wait([waiting, leaving], return_when=asyncio.FIRST_COMPLETED)
        if not waiting.done():
            raise CancelledError("the client left")
        if not waiting.result() and here.stopping:
            raise HTTPException(503, "the server stops; the job goes on when it is back, see /v1/jobs")
        if not waiting.result():
            _cancel(here, rows, "timeout")
            raise HTTPException(504, f"not finished within {here.config.timeout_s} s; use /v1/jobs")
    except (CancelledError, asyncio.CancelledError):
        _cancel(here, rows, "disconnect")
        raise
    finally:
        leaving.cancel()
        waiting.cancel()
    return [row for row in [await asyncio.to_thread(here.store.get, row["id"]) for row in rows] if row]


async def run_all(request: Request, key: Key, works: Sequence[Work]) -> list[Row]:
    """Submit all and wait for all; returns completed jobs, or raises what went wrong with the first that failed."""
    rows = await finished(request, await start_all(server(request), key, works))
    for row in rows:
        if row["status"] == "failed":
            raise from_json(row["error"])
        if row["status"] != "completed":
            raise CancelledError(f"job {row['id']} was {row['status']}")
    return rows


async def result_bytes(here: Server, row: Row) -> bytes:
    """The finished file of a job."""
    path = await asyncio.to_thread(here.files.path, row["id"], f"image.{row['wish']['format']}")
    if path is None:
        raise EngineError(f"the file of job {row['id']} is gone")
    return await asyncio.to_thread(path.read_bytes)


def reduced(
    image: bytes, wanted: tuple[int | None, int | None], strength: float, settings: Settings
) -> tuple[bytes, int, int]:
    """An image to be redrawn at the `wanted` width and height (None: its own), and that size.

    Diffusion SR keeps what is in the small picture and draws the rest, so how much is redrawn is how much smaller
    the picture is made: half the size, a quarter for a `strength` over 0.6, as it is where it is smaller anyway.
    The picture is cropped in the middle to the wanted shape.
    """
    found = decode(image, settings.max_pixels)
    columns, rows = found.image.shape[1], found.image.shape[0]
    width, height = wanted[0] or columns, wanted[1] or rows
    factor = 4 if strength > 0.6 else 2
    small = (max(min(width // factor, columns), 16), max(min(height // factor, rows), 16))
    if columns * factor < width:
        small = (columns, max(round(columns * height / width), 1))
    picture = ImageOps.fit(Image.fromarray(to_uint8(found.image)), small, Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue(), width, height


def mask_to_focus(
    mask: bytes, settings: Settings, *, transparent: bool = False, invert: bool = False
) -> bytes:
    """A mask of another API as ours (white: spend diffusion). OpenAI's marks the place by being `transparent`."""
    found = decode_map(mask, settings.max_pixels)
    if transparent and decode(mask, settings.max_pixels).alpha is not None:
        found = 1 - found
    if invert:
        found = 1 - found
    return encode_image(np.repeat(found[..., None], 3, axis=2), "PNG")


def _cancel(here: Server, rows: Sequence[Row], reason: str) -> None:
    for row in rows:
        here.jobs.cancel(row["id"], reason)


async def _all_ended(here: Server, rows: Sequence[Row]) -> bool:
    """Whether all jobs end within the server's time limit."""
    return all(await asyncio.gather(*(here.jobs.ended(r["id"], here.config.timeout_s) for r in rows)))


async def _left(request: Request) -> bool:
    """Return when the client has closed the connection."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
    return True

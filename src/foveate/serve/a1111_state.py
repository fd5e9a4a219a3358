"""What clients of AUTOMATIC1111's API ask around a drawing: progress, interrupt, the checkpoint, text in a picture."""

from __future__ import annotations

import asyncio
import time
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict

from foveate.errors import NotFoundError
from foveate.serve.a1111_lists import PREFIX
from foveate.serve.auth import Key
from foveate.serve.context import Server, caller, server
from foveate.serve.wish import picture_bytes
from foveate.stages.stream.decode import decode

__all__ = ["renderer_of", "router", "settings_of"]

router = APIRouter(tags=["automatic1111"])
Owner = Annotated[Key, Depends(caller)]


@router.get("/sdapi/v1/progress")
async def progress(request: Request, key: Owner, skip_current_image: bool = False) -> dict[str, Any]:
    """How far the caller's running job is, with its picture so far."""
    here = server(request)
    rows = [r for r in await asyncio.to_thread(here.store.open_jobs) if r["owner"] == key.id]
    running = next((r for r in rows if r["status"] == "running"), None)
    live = here.jobs.live.get(running["id"]) if running else None
    share = live.progress if live else 0.0
    if running and not skip_current_image:
        await asyncio.to_thread(here.jobs.watch, running["id"])
    eta = here.engine.estimates().get(running["id"]) if running else None
    steps = int((running or {}).get("plan", {}).get("steps", 0)) if running else 0
    picture = None if skip_current_image or live is None or live.preview is None else live.preview["data"]
    return {
        "progress": share,
        "eta_relative": eta.eta_ms / 1e3 if eta else 0.0,
        "state": {
            "skipped": False,
            "interrupted": False,
            "stopping_generation": False,
            "job": running["id"] if running else "",
            "job_count": len(rows),
            "job_timestamp": time.strftime("%Y%m%d%H%M%S", time.gmtime(running["created"]))
            if running
            else "0",
            "job_no": 0,
            "sampling_step": min(round(share * steps), steps),
            "sampling_steps": steps,
        },
        "current_image": picture,
        "textinfo": None,
    }


class Task(BaseModel):
    """POST /internal/progress."""

    model_config = ConfigDict(extra="allow")
    id_task: str = ""
    live_preview: bool = True


@router.post("/internal/progress")
async def task_progress(request: Request, key: Owner, asked: Task) -> dict[str, Any]:
    """How far the request with this `force_task_id` is."""
    here = server(request)
    job_id = here.tasks.get((key.id, asked.id_task))
    live = here.jobs.live.get(job_id) if job_id else None
    where = here.engine.estimates().get(job_id) if job_id and live else None
    if job_id and asked.live_preview:
        await asyncio.to_thread(here.jobs.watch, job_id)
    shown = live.preview if live is not None and asked.live_preview else None
    return {
        "active": where is not None and where.position is None,
        "queued": where is not None and where.position is not None,
        "completed": job_id is not None and live is None,
        "progress": live.progress if live else None,
        "eta": where.eta_ms / 1e3 if where else None,
        "live_preview": f"data:{shown['mime']};base64,{shown['data']}" if shown else None,
        "id_live_preview": live.seq if shown and live else -1,
        "textinfo": None,
    }


@router.post("/sdapi/v1/interrupt")
@router.post("/sdapi/v1/skip")
async def interrupt(request: Request, key: Owner) -> dict[str, Any]:
    """Stop what the caller has running; the request that waits for it gets the picture so far."""
    key.refuse_without("submit")
    here = server(request)
    for row in await asyncio.to_thread(here.store.open_jobs):
        if row["owner"] == key.id and row["status"] == "running":
            await asyncio.to_thread(here.jobs.watch, row["id"])
            await asyncio.to_thread(here.jobs.cancel, row["id"])
    return {}


@router.get("/sdapi/v1/options")
async def options(request: Request, key: Owner) -> dict[str, Any]:
    """The chosen checkpoint, and what clients look at besides."""
    here = server(request)
    chosen = here.checkpoints.get(key.id, "embedded")
    return {"sd_model_checkpoint": _title(chosen), "sd_checkpoint_hash": "", "samples_format": "png"}


@router.post("/sdapi/v1/options")
async def set_options(request: Request, key: Owner, asked: dict[str, Any]) -> None:
    """Choose a checkpoint; other options are accepted and not used."""
    key.refuse_without("submit")
    here = server(request)
    if "sd_model_checkpoint" in asked:
        here.checkpoints[key.id] = renderer_of(here, str(asked["sd_model_checkpoint"]))


@router.get("/sdapi/v1/sd-models")
async def sd_models(request: Request, key: Owner) -> list[dict[str, Any]]:
    """Every renderer as a checkpoint."""
    none = {"hash": None, "sha256": None, "filename": "", "config": None}
    return [{"title": _title(n), "model_name": n, **none} for n in server(request).renderers()]


class PngInfo(BaseModel):
    """POST /sdapi/v1/png-info."""

    image: str = ""


@router.post("/sdapi/v1/png-info")
async def png_info(request: Request, key: Owner, asked: PngInfo) -> dict[str, Any]:
    """The text inside a picture."""
    data = picture_bytes(asked.image, "image")
    found = await asyncio.to_thread(decode, data, server(request).settings.max_pixels)
    info = found.metadata.get("parameters", "")
    return {"info": info, "items": found.metadata, "parameters": settings_of(info)}


def _title(renderer: str) -> str:
    return f"{PREFIX}{renderer}"


def renderer_of(here: Server, title: str) -> str:
    """The renderer that a checkpoint's title names; raises NotFoundError."""
    name = title.removeprefix(PREFIX)
    if name not in here.renderers():
        raise NotFoundError(
            f"checkpoint {title[:60]!r} does not exist; there are {', '.join(map(_title, here.renderers()))}"
        )
    return name


def settings_of(infotext: str) -> dict[str, str]:
    """The settings in the last line of a parameters text."""
    last = infotext.rstrip().rpartition("\n")[2]
    pairs = [part.partition(": ") for part in last.split(", ")]
    return {name: value for name, colon, value in pairs if colon}

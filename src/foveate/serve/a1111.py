"""AUTOMATIC1111's API, as far as its clients need it: Open WebUI, webuiapi, and what people wrote themselves.

What maps to what: `enable_hr` to a larger image by the policy `hybrid` (or the one that `hr_upscaler` names), hires
steps to the quality preset, its denoising strength to fidelity, `img2img` to a smaller picture enlarged again,
checkpoints to renderers. Guidance 7 is what these clients send when nobody chose anything: the plan decides then.
Other fields are accepted and not used.
"""

from __future__ import annotations

import asyncio
import base64
import io
import json
import time
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from PIL import Image
from pydantic import BaseModel, ConfigDict, Field

from foveate import registry
from foveate._version import __version__
from foveate.errors import InputError
from foveate.serve.a1111_lists import PREFIX
from foveate.serve.a1111_state import renderer_of, settings_of
from foveate.serve.auth import Key
from foveate.serve.blocking import (
    Work,
    finished,
    mask_to_focus,
    numbered,
    reduced,
    result_bytes,
    run_all,
    start_all,
)
from foveate.serve.context import Server, caller, server
from foveate.serve.errors import from_json
from foveate.serve.store import Row
from foveate.serve.wish import Wish, picture_bytes
from foveate.stages.stream.decode import decode

__all__ = ["router"]

router = APIRouter(tags=["automatic1111"])
Owner = Annotated[Key, Depends(caller)]

DEFAULT_CFG = 7.0
HIRES_STRENGTH = 0.7
"""The denoising strength of hires fix that these clients send when nobody chose; it and more is all of diffusion."""
MOST = 16
"""Most pictures of one request: batch_size times n_iter."""


class Drawing(BaseModel):
    """What txt2img and img2img share. Unknown fields are accepted: extensions of these clients add their own."""

    model_config = ConfigDict(extra="allow")

    prompt: str = ""
    negative_prompt: str = ""
    seed: int = -1
    steps: int | None = Field(None, ge=1)
    cfg_scale: float | None = DEFAULT_CFG
    width: int = 512
    height: int = 512
    batch_size: int = Field(1, ge=1, le=MOST)
    n_iter: int = Field(1, ge=1, le=MOST)
    denoising_strength: float | None = None
    sampler_name: str | None = None
    send_images: bool = True
    override_settings: dict[str, Any] | None = None
    force_task_id: str | None = Field(None, max_length=100)


class TextToImage(Drawing):
    """POST /sdapi/v1/txt2img."""

    enable_hr: bool = False
    hr_scale: float = Field(2.0, gt=0, le=16)
    hr_upscaler: str | None = None
    hr_second_pass_steps: int = Field(0, ge=0)
    hr_steps: int | None = Field(None, ge=0, description="The same, as some clients call it.")
    hr_resize_x: int = Field(0, ge=0)
    hr_resize_y: int = Field(0, ge=0)


class ImageToImage(Drawing):
    """POST /sdapi/v1/img2img."""

    init_images: list[str] = Field(default_factory=list)
    mask: str | None = None
    inpainting_mask_invert: int = 0


class Extras(BaseModel):
    """What the extras endpoints share."""

    model_config = ConfigDict(extra="allow")

    resize_mode: int = 0
    upscaling_resize: float = Field(2.0, gt=0, le=16)
    upscaling_resize_w: int = 512
    upscaling_resize_h: int = 512
    upscaler_1: str = "None"


class ExtrasSingle(Extras):
    """POST /sdapi/v1/extra-single-image."""

    image: str = ""


class ExtrasFile(BaseModel):
    """One picture of a batch."""

    data: str
    name: str = ""


class ExtrasBatch(Extras):
    """POST /sdapi/v1/extra-batch-images."""

    image_list: list[ExtrasFile] = Field(default_factory=list, alias="imageList", max_length=MOST)


@router.post("/sdapi/v1/txt2img")
async def txt2img(request: Request, key: Owner, asked: TextToImage) -> dict[str, Any]:
    """Draw `prompt`; with `enable_hr` larger, by hybrid SR."""
    width, height, policy, quality = asked.width, asked.height, "adaptive", "balanced"
    if asked.enable_hr:
        width, height = _hires(asked)
        policy = _policy(asked.hr_upscaler, "hybrid")
        quality = _hires_quality(asked.hr_steps if asked.hr_steps is not None else asked.hr_second_pass_steps)
    wish = _wish(server(request), key, asked, width, height, policy, quality)
    if asked.enable_hr and asked.denoising_strength is not None:
        wish.fidelity = min(max(1 - asked.denoising_strength / HIRES_STRENGTH, 0.0), 1.0)
    return await _drawn(request, key, asked, Work(wish))


@router.post("/sdapi/v1/img2img")
async def img2img(request: Request, key: Owner, asked: ImageToImage) -> dict[str, Any]:
    """Redraw the first of `init_images`, most where the mask is white."""
    if not asked.init_images:
        raise InputError("image is missing; init_images is empty")
    here = server(request)
    image = picture_bytes(asked.init_images[0], "init_images")
    strength = 0.75 if asked.denoising_strength is None else asked.denoising_strength
    small, width, height = await asyncio.to_thread(
        reduced, image, (asked.width, asked.height), strength, here.settings
    )
    focus = None
    if asked.mask:
        mask = picture_bytes(asked.mask, "mask")
        inverted = bool(asked.inpainting_mask_invert)
        focus = await asyncio.to_thread(mask_to_focus, mask, here.settings, invert=inverted)
    wish = _wish(here, key, asked, width, height, "hybrid" if focus else "adaptive", "balanced")
    return await _drawn(request, key, asked, Work(wish, small, focus))


@router.post("/sdapi/v1/extra-single-image")
async def extra_single_image(request: Request, key: Owner, asked: ExtrasSingle) -> dict[str, Any]:
    """Enlarge a picture."""
    works = [await asyncio.to_thread(_enlarging, asked, asked.image, server(request))]
    (row,) = await run_all(request, key, works)
    return {"html_info": _told(row), "image": await _text(request, row)}


@router.post("/sdapi/v1/extra-batch-images")
async def extra_batch_images(request: Request, key: Owner, asked: ExtrasBatch) -> dict[str, Any]:
    """Enlarge several pictures."""
    works = [await asyncio.to_thread(_enlarging, asked, f.data, server(request)) for f in asked.image_list]
    rows = await run_all(request, key, works)
    told = "".join(f"<p>{_told(r)}</p>" for r in rows)
    return {"html_info": told, "images": [await _text(request, r) for r in rows]}


def _hires(asked: TextToImage) -> tuple[int, int]:
    """The size after hires fix: `hr_resize_x`, `_y` (one may be 0), else scaled."""
    x, y = asked.hr_resize_x, asked.hr_resize_y
    if x and y:
        return x, y
    if x or y:
        ratio = asked.width / max(asked.height, 1)
        return (x, round(x / ratio)) if x else (round(y * ratio), y)
    return round(asked.width * asked.hr_scale), round(asked.height * asked.hr_scale)


def _hires_quality(steps: int) -> str:
    """Hires steps as a preset; 0 means as many as before."""
    return "balanced" if steps == 0 or 10 <= steps < 25 else ("draft" if steps < 10 else "best")


def _policy(upscaler: str | None, default: str) -> str:
    """The policy that an upscaler's name stands for; those of other programs mean `default`."""
    name = (upscaler or "").removeprefix(PREFIX).lower()
    return name if name in registry.names("plan") else default


def _wish(here: Server, key: Key, asked: Drawing, width: int, height: int, policy: str, quality: str) -> Wish:
    chosen = (asked.override_settings or {}).get("sd_model_checkpoint")
    render = renderer_of(here, str(chosen)) if chosen else here.checkpoints.get(key.id, "embedded")
    low, high = registry.info("render", render, here.settings).steps
    return Wish(
        prompt=asked.prompt,
        negative_prompt=asked.negative_prompt,
        width=width,
        height=height,
        seed=None if asked.seed < 0 else asked.seed,
        steps=None if asked.steps is None else min(max(asked.steps, low), high),
        cfg_scale=None if asked.cfg_scale in (None, DEFAULT_CFG) else min(max(asked.cfg_scale or 1, 1), 20),
        policy=policy,
        quality=quality,
        render=render,
    )


def _enlarging(asked: Extras, image: str, here: Server) -> Work:
    data = picture_bytes(image, "image")
    if asked.resize_mode:
        width, height = asked.upscaling_resize_w, asked.upscaling_resize_h
    else:
        rows, columns = decode(data, here.settings.max_pixels).image.shape[:2]
        width, height = round(columns * asked.upscaling_resize), round(rows * asked.upscaling_resize)
    return Work(Wish(width=width, height=height, policy=_policy(asked.upscaler_1, "adaptive")), data)


async def _drawn(request: Request, key: Key, asked: Drawing, work: Work) -> dict[str, Any]:
    """Do all pictures of a request and answer as these clients expect."""
    here = server(request)
    count = asked.batch_size * asked.n_iter
    if count > MOST:
        raise InputError(f"batch_size times n_iter is {count}; at most {MOST}")
    rows = await start_all(here, key, numbered(work, count))
    if asked.force_task_id:
        here.tasks[key.id, asked.force_task_id] = rows[-1]["id"]
    rows = await finished(request, rows)
    images, infotexts = [], []
    for row in rows:
        if row["status"] == "failed":
            raise from_json(row["error"])
        if row["status"] == "completed":
            data = await result_bytes(here, row)
            images.append(base64.b64encode(data).decode())
            infotexts.append(_infotext(data))
        elif (partial := await asyncio.to_thread(_last_picture, here, row)) is not None:
            images.append(partial)
            infotexts.append("")
    first = rows[0]["wish"]
    info = {
        "prompt": first["prompt"],
        "all_prompts": [r["wish"]["prompt"] for r in rows],
        "negative_prompt": first["negative_prompt"],
        "all_negative_prompts": [r["wish"]["negative_prompt"] for r in rows],
        "seed": first["seed"],
        "all_seeds": [r["wish"]["seed"] for r in rows],
        "width": first["width"],
        "height": first["height"],
        "sampler_name": settings_of(infotexts[0]).get("Sampler", "") if infotexts else "",
        "cfg_scale": rows[0]["plan"]["cfg_scale"],
        "steps": rows[0]["plan"]["steps"],
        "batch_size": asked.batch_size,
        "sd_model_name": first["render"],
        "denoising_strength": asked.denoising_strength,
        "infotexts": infotexts,
        "job_timestamp": time.strftime("%Y%m%d%H%M%S", time.gmtime(rows[0]["created"])),
        "version": f"foveate {__version__}",
        "foveate_jobs": [r["id"] for r in rows],
    }
    parameters = asked.model_dump(exclude={"init_images", "mask"})
    return {"images": images if asked.send_images else [], "parameters": parameters, "info": json.dumps(info)}


def _last_picture(here: Server, row: Row) -> str | None:
    """The last preview of an interrupted job, as PNG of the wanted size."""
    pictures = [
        json.loads(d).get("image") for _, k, d in here.store.events(row["id"]) if k in ("preview", "canvas")
    ]
    shown = next((p for p in reversed(pictures) if p), None)
    if shown is None:
        return None
    buffer = io.BytesIO()
    opened = Image.open(io.BytesIO(base64.b64decode(shown["data"])))
    opened.resize((shown["width"], shown["height"])).save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode()


def _infotext(data: bytes) -> str:
    return str(Image.open(io.BytesIO(data)).info.get("parameters", ""))


async def _text(request: Request, row: Row) -> str:
    return base64.b64encode(await result_bytes(server(request), row)).decode()


def _told(row: Row) -> str:
    result = row["result"]
    return f"{result['width']}x{result['height']}, {result['patches']['refined']} patches refined"

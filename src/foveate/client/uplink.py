"""What of a user's photograph leaves the device: the rectangles that diffusion will work on, and nothing else.

The device finds the important patches itself, with the edge's own code, and sends the picture with everything else
painted grey: positions and noise stay those of the whole picture, and grey costs no bytes. With a user's mask nothing
outside of it is sent, not even as context: what lies beyond is continued from inside.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from foveate.api import upscale_request
from foveate.client._wire import picture_file
from foveate.config import Settings
from foveate.job import Job
from foveate.pipeline import Pipeline
from foveate.stages.split.grid import grown
from foveate.stages.stitch.fit import resize_map
from foveate.stages.stream.encode import encode_image, rounded
from foveate.types import Array, Patch

__all__ = ["Uplink", "extended", "prepare"]

GREY = 0.5


@dataclass(frozen=True, slots=True)
class Uplink:
    """`image` and `mask` are the files to send, `lr` the whole picture, which stays here; `keep` see Collaboration."""

    image: bytes
    mask: bytes
    lr: Array
    keep: Array | None
    share: float
    """Of the picture's pixels that are sent."""


class _Scout(Job):
    """Goes the way of a job without any network of SR; `seen` gets the rectangles that it would refine."""

    def __init__(self, *args: Any, seen: list[Patch], **options: Any) -> None:
        super().__init__(*args, **options)
        self.seen = seen

    def light(self, lr: Array, scale: int) -> tuple[Array, int]:
        return np.zeros((lr.shape[0] * scale, lr.shape[1] * scale, 3), np.float32), 0

    def refine(self, lr: Array, canvas: Any, batch: Any, noise: Any, scale: int) -> Any:
        self.seen += [outer for _, outer in batch]
        return [None] * len(batch)

    def place(self, *_: Any) -> list[Any]:
        return []


def prepare(source: Any, options: dict[str, Any], settings: Settings) -> Uplink | None:
    """What to send for upscale(source, **options); None where the whole picture is needed (see below).

    Whole pictures go out where a second pass builds on the first, under a deadline, and where the file is transparent.
    """
    fields = {
        k: v for k, v in options.items() if k not in ("format", "cache", "cancel_on_disconnect", "mask")
    }
    given = options.get("mask")
    pipeline = Pipeline(settings, measure=False)
    request = upscale_request(picture_file(source, "image"), settings=settings, mask=given, **fields)
    plan = pipeline.plan(request)
    if (
        len(plan.passes) != 1
        or request.alpha is not None
        or request.deadline_ms is not None
        or request.image is None
    ):
        return None
    lr = request.image
    height, width = lr.shape[:2]
    if request.mask is not None:
        importance = resize_map(request.mask, height, width)
    elif plan.refine in ("foreground", "budget"):
        importance = pipeline.engine("segment", request.segment).importance(
            lr, prompt=request.prompt, mask=None
        )
    else:
        importance = np.ones((height, width), np.float32)
    mask = encode_image(np.repeat(rounded(importance)[..., None], 3, axis=2), "PNG")
    scouted = upscale_request(lr, settings=settings, **fields | {"mask": mask, "segment": "mask"})
    seen: list[Patch] = []
    for _ in pipeline.stream(dataclasses.replace(scouted, seed=0), job_type=partial(_Scout, seen=seen)):
        pass
    light = pipeline.engine("sr", plan.light).info
    needed = np.zeros((height, width), bool)
    for outer in seen:
        area = grown(
            outer,
            light,
            max(height, outer.y + outer.height),
            max(width, outer.x + outer.width),
            plan.passes[0],
        )
        needed[area.y : area.y + area.height, area.x : area.x + area.width] = True
    keep = None
    sent = lr
    if request.mask is not None:
        inside = importance > 0
        keep = inside.astype(np.float32)
        sent = extended(lr, inside)
        shown = needed & inside
    else:
        shown = needed
    sent = np.where(needed[..., None], sent, np.float32(GREY))
    return Uplink(encode_image(sent, "PNG"), mask, lr, keep, float(shown.mean()))


def extended(image: Array, inside: NDArray[np.bool_]) -> Array:
    """`image` (H, W, 3) with the pixels that are not `inside` continued from those that are, coarse to fine."""
    if inside.all():
        return image
    height, width = inside.shape
    if height * width == 1 or not inside.any():
        fill = image[inside].mean(axis=0) if inside.any() else np.full(3, GREY, np.float32)
        return np.where(inside[..., None], image, fill).astype(np.float32)
    tall, wide = -(-height // 2), -(-width // 2)
    weight = np.zeros((tall * 2, wide * 2), np.float32)
    weight[:height, :width] = inside
    colour = np.zeros((tall * 2, wide * 2, 3), np.float32)
    colour[:height, :width] = image * inside[..., None]
    count = weight.reshape(tall, 2, wide, 2).sum(axis=(1, 3))
    small = colour.reshape(tall, 2, wide, 2, 3).sum(axis=(1, 3)) / np.maximum(count, 1)[..., None]
    filled = extended(small, count > 0).repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    return np.where(inside[..., None], image, filled).astype(np.float32)

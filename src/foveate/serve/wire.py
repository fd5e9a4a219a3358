"""Pipeline events and results as the JSON that clients get; the format is described in docs/server.md."""

from __future__ import annotations

import base64
import math
from typing import Any

from foveate.stages.stream.encode import encode_image, to_uint8
from foveate.stages.stream.metadata import describe
from foveate.stages.stream.overlay import placed
from foveate.types import Array, Event, Plan, Result, Route

__all__ = ["drawn", "event_json", "picture", "plan_json", "result_json", "without_routes"]

VIEW_SIDE = 1024
"""Longest side of a canvas picture inside an event, in pixels."""

MARGIN = 16
"""A patch's picture shows this many output pixels more on every side: where its feathered border lies."""


def plan_json(plan: Plan) -> dict[str, Any]:
    """A plan and its predictions."""
    fields = plan.to_dict()
    predicted = fields["predicted_ms"]
    return {
        "plan": fields,
        "predicted_ms": predicted,
        "predicted_total_ms": round(plan.predicted_total_ms, 1),
    }


def event_json(event: Event, plan: Plan) -> dict[str, Any]:
    """What an event says, but for what `drawn` adds; `plan` is the job's."""
    data: dict[str, Any] = {"message": event.message}
    if event.kind == "planned":
        data |= plan_json(plan) | {"width": plan.width, "height": plan.height}
    elif event.kind in ("preview", "canvas"):
        data["image"] = None
    elif event.kind == "patch":
        data["routes"] = [_route(r, plan) | {"image": None} for r in event.routes]
    return data


def drawn(event: Event, plan: Plan) -> dict[str, Any]:
    """The pictures in an event: made only for those who read, which costs a draft 4 % of its time."""
    assert event.image is not None
    if event.kind == "patch":
        return {"routes": [_painted(r, event.image, plan) for r in event.routes]}
    if event.kind == "canvas":
        return {"image": picture(event.image, 0, 0, plan.width, plan.height)}
    y, x = (plan.lr_height - plan.crop_height) // 2, (plan.lr_width - plan.crop_width) // 2
    seen = event.image[y : y + plan.crop_height, x : x + plan.crop_width]
    return {"image": picture(seen, 0, 0, plan.width, plan.height)}


def picture(image: Array, x: int, y: int, width: int, height: int) -> dict[str, Any]:
    """`image` as a small JPEG, and the rectangle of the output where it belongs."""
    from PIL import Image

    step = max(max(image.shape[:2]) / VIEW_SIDE, 1.0)
    if step > 1:
        size = (round(image.shape[1] / step), round(image.shape[0] / step))
        small = Image.fromarray(to_uint8(image)).resize(size, Image.Resampling.BILINEAR)
        image = _floats(small)
    data = base64.b64encode(encode_image(image, "JPEG", quality=80)).decode()
    return {"x": x, "y": y, "width": width, "height": height, "mime": "image/jpeg", "data": data}


def _floats(image: Any) -> Array:
    import numpy as np

    return np.asarray(image, np.float32) / np.float32(255)


def _route(route: Route, plan: Plan) -> dict[str, Any]:
    x, y, width, height, _ = placed(route, plan)
    return {
        "sr_pass": route.sr_pass,
        "index": route.patch.index,
        "x": x,
        "y": y,
        "width": width,
        "height": height,
        "steps": route.steps,
        "ms": round(route.ms, 2),
        "importance": round(route.importance, 4),
        "difficulty": round(route.difficulty, 4),
        "fallback": route.fallback,
    }


def _painted(route: Route, canvas: Array, plan: Plan) -> dict[str, Any]:
    """A route, and the rectangle of the canvas that it changed."""
    out = _route(route, plan)
    rows, columns = canvas.shape[:2]
    fy, fx = rows / plan.height, columns / plan.width
    y0, x0 = max(out["y"] - MARGIN, 0), max(out["x"] - MARGIN, 0)
    y1 = min(out["y"] + out["height"] + MARGIN, plan.height)
    x1 = min(out["x"] + out["width"] + MARGIN, plan.width)
    cut = canvas[math.floor(y0 * fy) : math.ceil(y1 * fy), math.floor(x0 * fx) : math.ceil(x1 * fx)]
    return out | {"image": picture(cut, x0, y0, x1 - x0, y1 - y0)}


def without_routes(result: dict[str, Any] | None) -> dict[str, Any] | None:
    """A result without every patch of a large picture, which would be most of the bytes."""
    return None if result is None else {k: v for k, v in result.items() if k != "routes"}


def result_json(result: Result) -> dict[str, Any]:
    """The truth about a finished image: what was decided, run and measured, patch by patch."""
    return describe(result) | {"routes": [_route(r, result.plan) for r in result.routes]}

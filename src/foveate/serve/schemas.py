"""The answers of the native API as models: they document it, they do not check it (the tests do)."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from foveate.serve.wish import PlanWish, Wish

__all__ = ["JOB_BODY", "PLAN_BODY", "ErrorView", "JobList", "JobView", "PlanView", "body_schema"]


class Problem(BaseModel):
    """What went wrong."""

    message: str
    type: str
    param: str | None
    code: str


class ErrorView(BaseModel):
    """An error, in OpenAI's shape."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "error": {
                    "message": "width 100 is not supported: 256 to 4096 pixels; the nearest is 256",
                    "type": "invalid_request_error",
                    "param": "width",
                    "code": "size_error",
                }
            }
        }
    )
    error: Problem


class JobView(BaseModel):
    """A job; see docs/server.md."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "019aaf3c5b2e7d41a3f0c2",
                "object": "job",
                "status": "queued",
                "kind": "generate",
                "created": 1795400000.123,
                "started": None,
                "finished": None,
                "request": {
                    "prompt": "a red fox in a snowy forest",
                    "width": 1024,
                    "height": 1024,
                    "seed": 7,
                },
                "queue_position": 0,
                "eta_ms": 1030,
                "progress": 0.0,
                "plan": {"policy": "adaptive", "lr_width": 256, "passes": [4], "steps": 8},
                "result": None,
                "error": None,
                "cached": None,
                "poll_url": "/v1/jobs/019aaf3c5b2e7d41a3f0c2",
                "urls": {"events": "/v1/jobs/019aaf3c5b2e7d41a3f0c2/events"},
            }
        }
    )
    id: str
    object: Literal["job"]
    status: Literal["queued", "running", "completed", "failed", "cancelled"]
    kind: Literal["generate", "upscale"]
    created: float
    started: float | None
    finished: float | None
    request: dict[str, Any]
    queue_position: int | None = Field(description="0 starts next; null unless queued")
    eta_ms: int | None = Field(description="until it is finished; null when it has ended")
    progress: float
    plan: dict[str, Any] | None
    result: dict[str, Any] | None
    error: Problem | None
    cached: Literal["lr", "result"] | None
    poll_url: str
    urls: dict[str, str]


class JobList(BaseModel):
    """A page of jobs, newest first."""

    object: Literal["list"]
    data: list[JobView]
    has_more: bool


class Queue(BaseModel):
    """Where a job would stand."""

    position: int
    eta_ms: int


class PlanView(BaseModel):
    """A prediction."""

    plan: dict[str, Any]
    predicted_ms: dict[str, float]
    predicted_total_ms: float
    memory_mb: int
    lr_cached: bool
    queue: Queue


def body_schema(model: type[BaseModel]) -> dict[str, Any]:
    """Both forms of a body that is read by hand."""
    properties = model.model_json_schema(by_alias=True)["properties"]
    form = {
        name: {"type": "string", "contentMediaType": "image/*", "contentEncoding": "binary"}
        if name in ("image", "mask")
        else schema
        for name, schema in properties.items()
    }
    content = {
        "application/json": {"schema": model.model_json_schema(by_alias=True)},
        "multipart/form-data": {
            "schema": {"type": "object", "properties": form, "additionalProperties": False}
        },
    }
    return {"requestBody": {"required": True, "content": content}}


JOB_BODY, PLAN_BODY = body_schema(Wish), body_schema(PlanWish)

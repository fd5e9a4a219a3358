"""Errors as HTTP answers: OpenAI's shape under /v1, AUTOMATIC1111's under /sdapi."""

from __future__ import annotations

import math
import re
from typing import Any

from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from foveate import errors
from foveate.errors import AccessError, BusyError, FoveateError, InputError

__all__ = ["from_json", "headers_of", "shape", "status_of"]

_TYPES = {401: "authentication_error", 403: "permission_error", 429: "rate_limit_error"}
_HTTP_CODES = {
    404: "not_found",
    405: "method_not_allowed",
    413: "body_too_large",
    415: "unsupported_media_type",
}
_PARAMS = (
    "width", "height", "scale", "prompt", "seed", "mask", "image", "steps", "quality", "deadline", "fidelity",
    "strength", "init",
)  # fmt: skip


def status_of(error: BaseException) -> int:
    """The HTTP status of an error."""
    if isinstance(error, AccessError) and error.forbidden:
        return 403
    if isinstance(error, FoveateError):
        return error.http_status
    if isinstance(error, (RequestValidationError, ValidationError)):
        return 400
    return error.status_code if isinstance(error, HTTPException) else 500


def headers_of(error: BaseException) -> dict[str, str]:
    """Headers that go with an error: when to try again, how to sign in."""
    if isinstance(error, BusyError):
        return {"Retry-After": str(math.ceil(max(error.retry_after_s, 1)))}
    if isinstance(error, AccessError) and not error.forbidden:
        return {"WWW-Authenticate": "Bearer"}
    if isinstance(error, HTTPException) and error.headers:
        return dict(error.headers)
    return {}


def shape(error: BaseException) -> dict[str, Any]:
    """`{"error": {message, type, param, code}}`; of an unforeseen error nothing is told but that it happened."""
    status, param = status_of(error), None
    kind = _TYPES.get(status, "invalid_request_error" if status < 500 else "server_error")
    if isinstance(error, (RequestValidationError, ValidationError)):
        message, param, code = *_first_problem(error), "invalid_request"
    elif isinstance(error, FoveateError):
        message, code = str(error), _snake(type(error).__name__)
        if isinstance(error, InputError):
            param = next((p for p in _PARAMS if message.startswith((f"{p} ", f"the {p} "))), None)
    elif isinstance(error, HTTPException):
        message, code = str(error.detail), _HTTP_CODES.get(status, "http_error")
    else:
        message, code = "the server failed; its log tells why", "server_error"
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


def from_json(told: dict[str, Any]) -> Exception:
    """The error that a failed job was recorded with."""
    name = "".join(part.title() for part in str(told["code"]).split("_"))
    kind = getattr(errors, name, None) if name in errors.__all__ else None
    return kind(told["message"]) if kind is not None else HTTPException(500, told["message"])


def _first_problem(error: RequestValidationError | ValidationError) -> tuple[str, str | None]:
    problem = error.errors()[0]
    where = [str(part) for part in problem.get("loc", ()) if part not in ("body", "query", "path")]
    name = ".".join(where) or None
    text = str(problem.get("msg", "not valid"))
    return f"{name}: {text}" if name else text, name


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()

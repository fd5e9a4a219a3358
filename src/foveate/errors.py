"""Every error a user can meet, each with the exit code of the command line and the status of the server.

FoveateError
├── InputError               2  400   what was asked cannot be done as asked
│   ├── PromptError          2  400
│   ├── SizeError            2  400
│   ├── ImageError           2  415   the image cannot be read
│   ├── ImageTooLargeError   2  413
│   ├── BackendNotFoundError 2  404
│   ├── ConfigError          2  400
│   ├── MemoryLimitError     2  413   the job alone needs more memory than the server may use
│   ├── NotFoundError        2  404   no such job, file or key
│   └── DeadlineError        3  422   no plan fits; the fastest one is named
├── WeightsError             4  500   a model file is missing or is not what it should be
├── OutputError              5  507   the result cannot be written
├── EngineError              6  500   a network failed while running
├── AccessError              7  401   a key is missing, wrong, or not allowed to do this
├── BusyError                8  429   the queue or a limit is full; try again later
└── CancelledError         130  499   the caller went away
"""

from __future__ import annotations

from typing import ClassVar

__all__ = [
    "AccessError",
    "BackendNotFoundError",
    "BusyError",
    "CancelledError",
    "ConfigError",
    "DeadlineError",
    "EngineError",
    "FoveateError",
    "ImageError",
    "ImageTooLargeError",
    "InputError",
    "MemoryLimitError",
    "NotFoundError",
    "OutputError",
    "PromptError",
    "SizeError",
    "WeightsError",
]


class FoveateError(Exception):
    """Base of all errors of this library: the message says what was wrong, what was found, what to try."""

    exit_code: ClassVar[int] = 1
    http_status: ClassVar[int] = 500


class InputError(FoveateError):
    """The request cannot be served as it is."""

    exit_code = 2
    http_status = 400


class PromptError(InputError):
    """The prompt is empty or over the limit."""


class SizeError(InputError):
    """The output size or scale is not supported."""


class ImageError(InputError):
    """The input is not an image that can be read."""

    http_status = 415


class ImageTooLargeError(InputError):
    """The input image has more pixels than the limit (decompression bombs included)."""

    http_status = 413


class BackendNotFoundError(InputError):
    """No back end or policy of that name."""

    http_status = 404


class ConfigError(InputError):
    """A setting is unknown or has a bad value."""


class MemoryLimitError(InputError):
    """The job alone needs more memory than the server may use."""

    http_status = 413


class NotFoundError(InputError):
    """No job, file or key of that name."""

    http_status = 404


class DeadlineError(InputError):
    """No plan meets the deadline."""

    exit_code = 3
    http_status = 422


class WeightsError(FoveateError):
    """A model file is missing, corrupt, or of the wrong kind."""

    exit_code = 4


class OutputError(FoveateError):
    """The output could not be written."""

    exit_code = 5
    http_status = 507


class EngineError(FoveateError):
    """A network failed at run time."""

    exit_code = 6


class AccessError(FoveateError):
    """A key is missing or wrong (401), or not allowed to do this (403: `forbidden`)."""

    exit_code = 7
    http_status = 401

    def __init__(self, message: str, *, forbidden: bool = False) -> None:
        super().__init__(message)
        self.forbidden = forbidden


class BusyError(FoveateError):
    """The queue or a limit is full; worth trying again after `retry_after_s`."""

    exit_code = 8
    http_status = 429

    def __init__(self, message: str, retry_after_s: float = 1.0) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class CancelledError(FoveateError):
    """The job was cancelled."""

    exit_code = 130
    http_status = 499

"""High-resolution text-to-image for machines that cannot afford it.

>>> import foveate
>>> result = foveate.generate("a red fox in the snow", seed=7)
>>> result.save("fox.png")

Names are resolved on first use, so that importing the package costs a few milliseconds.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from foveate._version import __version__

if TYPE_CHECKING:
    from foveate.api import generate, generate_request, plan, upscale, upscale_request
    from foveate.config import Settings
    from foveate.errors import FoveateError
    from foveate.pipeline import Pipeline
    from foveate.types import EngineInfo, Event, Patch, Plan, Request, Result, Route

__all__ = [
    "EngineInfo",
    "Event",
    "FoveateError",
    "Patch",
    "Pipeline",
    "Plan",
    "Request",
    "Result",
    "Route",
    "Settings",
    "__version__",
    "generate",
    "generate_request",
    "plan",
    "upscale",
    "upscale_request",
]

_HOME = {
    "Settings": "config",
    "FoveateError": "errors",
    "Pipeline": "pipeline",
    **dict.fromkeys(("generate", "generate_request", "plan", "upscale", "upscale_request"), "api"),
    **dict.fromkeys(("EngineInfo", "Event", "Patch", "Plan", "Request", "Result", "Route"), "types"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'foveate' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"foveate.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

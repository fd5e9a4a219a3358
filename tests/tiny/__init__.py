"""Tiny models in the exact on-disk formats of real ones, written by the tests and loaded by the real code.

`MODELS[stage]` are the ids that the contract tests run besides the embedded back ends. A writer gets an empty folder,
writes a model there and returns the options of its id: `model`, and whatever else the back end is to be told.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from foveate import registry
from tests.tiny import render, servers, sr

__all__ = ["MODELS", "cases", "extra_missing"]

Writer = Callable[[Path], dict[str, Any]]

MODELS: dict[str, dict[str, Writer]] = {
    "render": render.MODELS | servers.MODELS,
    "segment": {},
    "sr": sr.MODELS,
}

_MODULES = {
    "spandrel": ("torch", "safetensors", "spandrel"),
    "diffusers": ("torch", "diffusers", "transformers", "safetensors"),
}


@dataclass(frozen=True)
class Extra:
    """An extra of the package, and what it consists of."""

    name: str

    @property
    def missing(self) -> bool:
        return any(importlib.util.find_spec(m) is None for m in _MODULES[self.name])


def extra_missing(name: str) -> pytest.MarkDecorator:
    """Skips a test where the extra `name` is not installed."""
    return pytest.mark.skipif(Extra(name).missing, reason=f"the extra foveate[{name}] is not installed")


def cases(stage: str, keep: Callable[[str], bool] = lambda name: True) -> Iterable[Any]:
    """Ids to parametrize a contract test of `stage` with: every back end, those that need a model with tiny ones."""
    ids = [n for n in registry.names(stage) if not registry.info(stage, n).argument] + sorted(MODELS[stage])
    for name in filter(keep, ids):
        extra = registry.info(stage, name).extra
        yield pytest.param(name, marks=[extra_missing(extra)] if extra in _MODULES else [])

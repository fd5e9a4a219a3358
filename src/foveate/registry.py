"""Finds back ends: every public module in `foveate.stages.<stage>` that holds `BACKEND` is one, its stem the id.

Third parties add theirs through the entry-point group `foveate.backends`, named "<stage>.<id>"; a script or a
notebook calls `add`. Nothing is listed by hand: a new file in a stage's folder is found by the CLI, the contract
tests and the docs table.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from importlib import metadata
from typing import Any

from foveate.errors import BackendNotFoundError, ConfigError
from foveate.types import EngineInfo

__all__ = ["STAGES", "add", "get", "info", "names"]

STAGES = ("plan", "render", "segment", "sr")
"""Stages that have exchangeable back ends."""

_HELPERS = {"base", "cost", "quality", "sizes"}


_added: dict[tuple[str, str], Any] = {}


def add(backend: Any) -> None:
    """Make a back-end class known in this process, under the stage and name of its `info`.

    Raises ConfigError where the stage has no back ends or the name is taken by another class.
    """
    stage, name = backend.info.stage, backend.info.name
    if stage not in STAGES:
        raise ConfigError(f"no stage {stage!r}; stages with back ends: {', '.join(STAGES)}")
    if _added.get((stage, name)) is not backend and name in names(stage):
        raise ConfigError(f"{stage} back end {name!r} exists already; choose another name")
    _added[stage, name] = backend
    names.cache_clear()


@cache
def _third_party(stage: str) -> dict[str, metadata.EntryPoint]:
    found = metadata.entry_points(group="foveate.backends")
    return {e.name.partition(".")[2]: e for e in found if e.name.partition(".")[0] == stage}


def _module_name(name: str) -> str:
    return name.replace("-", "_")


@cache
def names(stage: str) -> tuple[str, ...]:
    """Ids of the back ends of `stage`, sorted; imports none of them."""
    if stage not in STAGES:
        raise BackendNotFoundError(f"no stage {stage!r}; stages with back ends: {', '.join(STAGES)}")
    package = importlib.import_module(f"foveate.stages.{stage}")
    own = {
        m.name.replace("_", "-")
        for m in pkgutil.iter_modules(package.__path__)
        if not m.name.startswith("_") and m.name not in _HELPERS
    }
    added = {name for where, name in _added if where == stage}
    return tuple(sorted(own | added | set(_third_party(stage))))


def get(stage: str, name: str) -> Any:
    """The `BACKEND` class of back end `name`; raises BackendNotFoundError naming those found."""
    if name not in names(stage):
        raise BackendNotFoundError(f"no {stage} back end {name!r}; found: {', '.join(names(stage))}")
    if (stage, name) in _added:
        return _added[stage, name]
    entry = _third_party(stage).get(name)
    if entry is not None:
        try:
            return entry.load()
        except (ImportError, AttributeError) as e:
            raise BackendNotFoundError(
                f"{stage} back end {name!r} is installed but cannot be loaded: {e}"
            ) from e
    return importlib.import_module(f"foveate.stages.{stage}.{_module_name(name)}").BACKEND


def info(stage: str, name: str) -> EngineInfo:
    """The EngineInfo of a back end, without loading its model."""
    found: EngineInfo = get(stage, name).info
    return found

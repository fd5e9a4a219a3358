"""Finds back ends: every public module in `foveate.stages.<stage>` that holds `BACKEND` is one, its stem the name.

An id is a name, or a name, a colon and an argument: `light`, `spandrel:4x.pth`, `diffusers:stabilityai/sd-turbo`.
The class of a back end that takes an argument has `info.argument` (what it is), `options` (the keys it knows in
the settings) and `about(argument, settings)`: the EngineInfo of what the argument names, from file headers and
configuration alone. It is made with `(settings, argument)`, any other one with `(settings)`.

Third parties add theirs through the entry-point group `foveate.backends`, named "<stage>.<name>"; a script or a
notebook calls `add`. Nothing is listed by hand: a new file in a stage's folder is found by the CLI, the contract
tests and the docs table.
"""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import metadata
from typing import Any

from foveate.config import Settings
from foveate.errors import BackendNotFoundError, ConfigError, InputError
from foveate.types import EngineInfo

__all__ = ["OVERRIDES", "STAGES", "add", "get", "info", "make", "names", "split"]

STAGES = ("plan", "render", "segment", "sr")
"""Stages that have exchangeable back ends."""

OVERRIDES = (
    "steps",
    "default_steps",
    "multiple_of",
    "minimum",
    "maximum",
    "native",
    "halo",
    "guidance",
    "default_cfg",
    "licence",
)
"""What the settings may say of a model in place of what `about` found: fields of EngineInfo."""

_HELPERS = {
    "base",
    "correction",
    "cost",
    "explain",
    "placement",
    "predict",
    "quality",
    "scene",
    "search",
    "sizes",
}


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
    """Names of the back ends of `stage`, sorted; imports none of them."""
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


def split(backend: str) -> tuple[str, str]:
    """Name and argument of an id: ("spandrel", "4x.pth") for "spandrel:4x.pth", ("light", "") for "light"."""
    name, _, argument = backend.partition(":")
    return name, argument


def get(stage: str, backend: str) -> Any:
    """The `BACKEND` class of an id, whatever its argument; raises BackendNotFoundError naming those found."""
    name, _ = split(backend)
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


def info(stage: str, backend: str, settings: Settings | None = None) -> EngineInfo:
    """The EngineInfo of an id, without loading its model.

    Without `settings` it is that of the class, for lists of what there is. With them it is that of the model the
    id names, and the settings' `backends` may correct it. Raises InputError where an argument is missing or there
    is one too many, ConfigError for an option that the back end does not know, WeightsError where there is no
    such model.
    """
    made = get(stage, backend)
    found: EngineInfo = made.info
    if not found.argument or settings is None:
        _model(stage, backend, found, None)
        return found
    options = settings.options(backend)
    known = {*made.options, *OVERRIDES, "model"}
    unknown = sorted(set(options) - known)
    if unknown:
        raise ConfigError(
            f"unknown option {', '.join(unknown)} of {stage} back end {backend!r}; known: {', '.join(sorted(known))}"
        )
    about: EngineInfo = made.about(_model(stage, backend, found, options), settings)
    return _corrected(dataclasses.replace(about, name=backend), options)


def make(stage: str, backend: str, settings: Settings) -> Any:
    """An engine of the id `backend`; its models load when it first works. Raises like `info`."""
    made = get(stage, backend)
    if not made.info.argument:
        _model(stage, backend, made.info, None)
        return made(settings)
    return made(settings, split(backend)[1])


def _model(stage: str, backend: str, found: EngineInfo, options: Mapping[str, Any] | None) -> str:
    """What the id names: the option `model`, else its argument; None for `options` asks only whether it may."""
    name, argument = split(backend)
    if argument and not found.argument:
        raise InputError(f"{stage} back end {name!r} takes nothing after a colon; found {backend!r}")
    if options is None:
        return argument
    model = str(options.get("model", argument))
    if not model and not found.argument.startswith("["):
        raise InputError(f"{stage} back end {name!r} needs to know what to load: {found.usage}")
    return model


def _corrected(found: EngineInfo, options: Mapping[str, Any]) -> EngineInfo:
    """`found` with the options that are fields of it; raises ConfigError for a value of another kind."""
    changes: dict[str, Any] = {}
    for key in OVERRIDES:
        if key not in options:
            continue
        value, old = options[key], getattr(found, key)
        value = tuple(value) if isinstance(value, list) else value
        good = type(value) is type(old) and (
            not isinstance(value, tuple) or [type(v) for v in value] == [type(v) for v in old]
        )
        if not good:
            raise ConfigError(f"option {key} of {found.name!r} should be like {old!r}; found {value!r}")
        changes[key] = value
    return dataclasses.replace(found, **changes)

"""One instance of every back end, shared by the contract tests of its stage."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from foveate import registry
from foveate.config import Settings
from tests.tiny import MODELS

_engines: dict[tuple[str, str], Any] = {}


@pytest.fixture
def engine(
    name: str, settings: Settings, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    """The back end `name` of the stage that the module tests (its STAGE), models loaded once per session."""
    stage = request.module.STAGE
    if (stage, name) not in _engines:
        if name in MODELS[stage]:
            folder = tmp_path_factory.mktemp("tiny")
            options = MODELS[stage][name](folder)
            settings = dataclasses.replace(
                settings, threads=1, backends={name: options}
            )  # tiny: one is faster
        _engines[stage, name] = registry.make(stage, name, settings)
    return _engines[stage, name]

"""One instance of every back end, shared by the contract tests of its stage."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from foveate import registry
from foveate.config import Settings


@cache
def _engine(stage: str, name: str, settings: Settings) -> Any:
    return registry.get(stage, name)(settings)


@pytest.fixture
def engine(name: str, settings: Settings, request: pytest.FixtureRequest) -> Any:
    """The back end `name` of the stage that the module tests (its STAGE), models loaded once per session."""
    return _engine(request.module.STAGE, name, settings)

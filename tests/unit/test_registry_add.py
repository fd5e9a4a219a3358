"""Back ends added by a script or a notebook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from foveate import registry
from foveate.errors import ConfigError
from foveate.types import EngineInfo
from tests.conftest import Nearest


class Added(Nearest):
    info = EngineInfo("sr", "added", "repeats pixels", scales=(2, 4))


class Clash(Nearest):
    info = EngineInfo("sr", "lanczos", "takes a name that is taken", scales=(2,))


class Nowhere(Nearest):
    info = EngineInfo("stitch", "mine", "a stage without back ends")


@pytest.fixture
def forget(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing stays added after the test."""
    monkeypatch.setattr(registry, "_added", {})
    yield
    registry.names.cache_clear()


@pytest.mark.usefixtures("forget")
def test_an_added_back_end_is_found_and_may_be_added_again() -> None:
    for _ in range(2):
        registry.add(Added)
    assert "added" in registry.names("sr")
    assert registry.get("sr", "added") is Added
    assert registry.info("sr", "added").scales == (2, 4)


@pytest.mark.usefixtures("forget")
@pytest.mark.parametrize(("backend", "message"), [(Clash, "exists already"), (Nowhere, "no stage 'stitch'")])
def test_what_cannot_be_added_is_refused(backend: Any, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        registry.add(backend)
    assert "mine" not in registry.names("sr")

from __future__ import annotations

import subprocess
import sys

import pytest

from foveate import registry
from foveate.errors import BackendNotFoundError
from foveate.types import EngineInfo
from tests.conftest import Backend, Nearest, registered


def test_the_back_ends_of_the_package_are_found() -> None:
    assert set(registry.names("plan")) == {
        "adaptive",
        "all-diffusion",
        "all-light",
        "direct",
        "hybrid",
        "lanczos",
    }
    assert {"diffusion", "lanczos", "light"} <= set(registry.names("sr"))
    assert {"embedded", "file"} <= set(registry.names("render"))
    assert {"mask", "saliency", "spectral", "uniform"} <= set(registry.names("segment"))


@pytest.mark.parametrize("stage", registry.STAGES)
def test_names_are_sorted_and_hold_no_helpers(stage: str) -> None:
    names = registry.names(stage)
    assert list(names) == sorted(set(names))
    assert not {"base", "cost", "quality", "sizes"} & set(names)
    assert not any(n.startswith("_") or "_" in n for n in names)


@pytest.mark.parametrize("stage", registry.STAGES)
def test_an_unknown_name_lists_those_found(stage: str) -> None:
    with pytest.raises(BackendNotFoundError) as caught:
        registry.get(stage, "nonsense")
    assert str(caught.value) == f"no {stage} back end 'nonsense'; found: {', '.join(registry.names(stage))}"


@pytest.mark.parametrize("name", ["base", "all_light", "", "..", "os", "all-light.BACKEND"])
def test_only_listed_names_can_be_had(name: str) -> None:
    with pytest.raises(BackendNotFoundError):
        registry.get("plan", name)


def test_an_unknown_stage_lists_the_stages() -> None:
    with pytest.raises(
        BackendNotFoundError, match="no stage 'stitch'; stages with back ends: plan, render, segment, sr"
    ):
        registry.names("stitch")


def test_a_third_partys_back_end_is_found_and_forgotten_with_its_package() -> None:
    assert "nearest" not in registry.names("sr")
    with registered(Nearest):
        assert "nearest" in registry.names("sr")
        assert "nearest" not in registry.names("render")
        assert registry.get("sr", "nearest") is Nearest
        assert registry.info("sr", "nearest") is Nearest.info
        with pytest.raises(BackendNotFoundError, match="nearest"):
            registry.get("sr", "other")
    assert "nearest" not in registry.names("sr")


def test_a_third_party_may_replace_one_of_ours() -> None:
    class Mine(Backend):
        info = EngineInfo("sr", "light", "mine")

    with registered(Mine):
        assert registry.get("sr", "light") is Mine
        assert registry.names("sr").count("light") == 1


def test_entry_points_are_read_from_installed_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata

    found = metadata.EntryPoints(
        [
            metadata.EntryPoint("sr.nearest", "tests.conftest:Nearest", "foveate.backends"),
            metadata.EntryPoint("render.painter", "tests.conftest:Painter", "foveate.backends"),
        ]
    )
    monkeypatch.setattr(metadata, "entry_points", lambda group: found.select(group=group))
    for cache in (registry.names, registry._third_party):
        cache.cache_clear()
    try:
        assert "nearest" in registry.names("sr")
        assert "painter" in registry.names("render")
        assert registry.get("sr", "nearest").info.name == "nearest"
    finally:
        for cache in (registry.names, registry._third_party):
            cache.cache_clear()


def test_a_third_partys_package_that_cannot_be_imported_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata

    broken = metadata.EntryPoint("sr.broken", "no_such_package_here:X", "foveate.backends")
    monkeypatch.setattr(registry, "_third_party", lambda stage: {"broken": broken} if stage == "sr" else {})
    registry.names.cache_clear()
    try:
        with pytest.raises(BackendNotFoundError, match=r"'broken'.*no_such_package_here"):
            registry.get("sr", "broken")
    finally:
        registry.names.cache_clear()


def test_listing_names_imports_no_back_end() -> None:
    code = (
        "import sys; from foveate import registry\n"
        "for stage in registry.STAGES: registry.names(stage)\n"
        "found = [m for m in sys.modules if m.startswith('foveate.stages.') and m.count('.') > 2]\n"
        "sys.exit(f'imported: {found}' if found else 0)"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)

"""What is known of a text-to-image model before it is here: asked of a hub in this process."""

from __future__ import annotations

import dataclasses
import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from foveate import downloads, registry
from foveate.config import Settings
from tests.tiny.hub import Hub
from tests.tiny.servers import serving

SETTINGS = Settings(timeout_s=3)
FILES = {
    "model_index.json": {"_class_name": "StableDiffusionXLPipeline", "unet": [], "vae": [], "scheduler": []},
    "unet/config.json": {"sample_size": 128},
    "vae/config.json": {"block_out_channels": [1, 2, 3, 4]},
    "scheduler/scheduler_config.json": {"_class_name": "EulerDiscreteScheduler"},
}
HEADER = json.dumps({"conditioner.embedders.1.model.ln_final.weight": {}}).encode()


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    for name in ("HF_HUB_CACHE", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "token"))
    weights = len(HEADER).to_bytes(8, "little") + HEADER
    files = {name: json.dumps(content).encode() for name, content in FILES.items()}
    repositories = {
        "maker/large": files | {"unet/diffusion_pytorch_model.safetensors": b"x"},
        "maker/files": {"xl.safetensors": weights},
    }
    app = Hub(repositories)
    with serving(app) as url:
        monkeypatch.setenv("HF_ENDPOINT", url)
        yield app


def info(model: str, settings: Settings = SETTINGS) -> Any:
    return registry.info("render", f"diffusers:{model}", settings)


def test_a_model_that_is_not_here_yet_is_planned_as_it_will_be(hub: Hub) -> None:
    first = info("maker/large")
    assert (first.native, first.multiple_of, first.default_cfg, first.sampler) == (1024, 16, 5.0, "Euler")
    assert {path.partition("/resolve/main/")[2] for path in hub.gets()} == set(FILES)
    asked = len(hub.seen)
    assert info("maker/large") == first
    assert len(hub.seen) == asked
    downloads.locate("maker/large", SETTINGS)
    assert info("maker/large") == first


def test_two_who_plan_at_once_get_the_same(hub: Hub) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(info, ["maker/large"] * 4))
    assert {i.native for i in found} == {1024}
    assert len(hub.gets()) == len(FILES)


def test_a_hub_that_does_not_know_it_is_asked_once(hub: Hub) -> None:
    assert info("maker/none").native == 512
    asked = len(hub.seen)
    assert asked == 1
    assert info("maker/none").native == 512
    assert len(hub.seen) == asked


def test_a_hub_that_is_away_holds_up_no_plan(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    start = time.monotonic()
    assert info("maker/away").native == 512
    assert time.monotonic() - start < 2


def test_nobody_is_asked_offline_or_about_what_the_table_knows(hub: Hub) -> None:
    assert info("maker/large", dataclasses.replace(SETTINGS, offline=True)).native == 512
    assert info("stabilityai/sdxl-turbo").steps == (1, 4)
    assert hub.seen == []


def test_configurations_alone_are_no_model_offline(hub: Hub) -> None:
    info("maker/large")
    with pytest.raises(downloads.WeightsError, match="is not on this machine, and offline is set"):
        downloads.locate("maker/large", dataclasses.replace(SETTINGS, offline=True))


def test_a_single_file_is_known_by_its_header_once_it_was_pulled(hub: Hub) -> None:
    model = "maker/files/xl.safetensors"
    assert info(model).models == ("xl",)
    downloads.locate(model, SETTINGS)
    assert (info(model).native, info(model).models) == (1024, ("xl",))

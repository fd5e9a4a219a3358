"""The calls that Open WebUI makes, in its order and with its fields, to a server that asks for a key."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from foveate.config import Settings
from foveate.serve.auth import make_key
from tests.server.conftest import Served, opened, png, serving

MODEL = "Foveate painter"


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> Iterator[tuple[Served, str]]:
    """A server, and a key of it."""
    with serving(tmp_path_factory.mktemp("locked"), settings) as running:
        yield running, make_key(running.here.store, "open-webui", ["submit", "read"])


@pytest.fixture(scope="module")
def a1111(locked: tuple[Served, str]) -> Iterator[httpx.Client]:
    """As its engine "Automatic1111" with the Api Auth String `foveate:KEY`."""
    served, key = locked
    text = base64.b64encode(f"foveate:{key}".encode()).decode()
    with httpx.Client(base_url=served.url, headers={"authorization": f"Basic {text}"}, timeout=60) as made:
        yield made


@pytest.fixture(scope="module")
def openai(locked: tuple[Served, str]) -> Iterator[httpx.Client]:
    """As its engine "Open AI" with the API Base URL .../v1, telling who its user is."""
    served, key = locked
    headers = {"Authorization": f"Bearer {key}", "X-OpenWebUI-User-Name": "ada", "X-OpenWebUI-User-Id": "1"}
    with httpx.Client(base_url=f"{served.url}/v1", headers=headers, timeout=60) as made:
        yield made


def size_of(image: str) -> Any:
    return opened(base64.b64decode(image)).size


def test_its_connection_is_checked_by_reading_the_options(a1111: httpx.Client) -> None:
    assert a1111.get("/sdapi/v1/options").is_success
    refused = a1111.get("/sdapi/v1/options", headers={"authorization": "Basic Zm92ZWF0ZTp3cm9uZw=="})
    assert refused.status_code == 401


def test_it_lists_models_and_sends_all_options_back_to_choose_one(a1111: httpx.Client) -> None:
    listed = a1111.get("/sdapi/v1/sd-models").json()
    assert {"title", "model_name"} <= listed[0].keys()
    assert MODEL in [m["title"] for m in listed]
    options = a1111.get("/sdapi/v1/options").json()
    options["sd_model_checkpoint"] = MODEL
    assert a1111.post("/sdapi/v1/options", json=options).is_success
    assert a1111.get("/sdapi/v1/options").json()["sd_model_checkpoint"] == MODEL


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"steps": 50, "negative_prompt": "rain"},
        {"steps": 8, "cfg_scale": 7.0, "sampler_name": "Euler", "scheduler": "Automatic"},
    ],
)
def test_txt2img_with_what_its_settings_add(a1111: httpx.Client, more: dict[str, Any]) -> None:
    body = {"prompt": "a fox", "batch_size": 2, "width": 256, "height": 256, **more}
    answer = a1111.post("/sdapi/v1/txt2img", json=body).json()
    assert [size_of(i) for i in answer["images"]] == [(256, 256)] * 2
    assert json.loads(answer["info"])["prompt"] == "a fox"
    assert answer["parameters"]["prompt"] == "a fox"


def test_generations_in_its_words(openai: httpx.Client) -> None:
    body = {"model": "painter", "prompt": "a fox", "n": 2, "size": "256x256", "response_format": "b64_json"}
    answer = openai.post("/images/generations", json=body).json()
    assert [size_of(d["b64_json"]) for d in answer["data"]] == [(256, 256)] * 2


def test_a_link_is_fetched_with_the_same_key(openai: httpx.Client) -> None:
    body = {"model": "painter", "prompt": "a fox", "n": 1, "size": "256x256", "response_format": "url"}
    (item,) = openai.post("/images/generations", json=body).json()["data"]
    assert opened(openai.get(item["url"]).content).size == (256, 256)


@pytest.mark.parametrize("field", ["image", "image[]"])
def test_edits_as_a_form(openai: httpx.Client, field: str) -> None:
    form = {"model": "painter", "prompt": "a fox", "n": "1", "size": "256x256", "response_format": "b64_json"}
    files = {field: ("image.png", png(256, 256), "image/png")}
    (item,) = openai.post("/images/edits", data=form, files=files).json()["data"]
    assert size_of(item["b64_json"]) == (256, 256)


def test_the_models_it_offers(openai: httpx.Client) -> None:
    told = openai.get("/models").json()
    assert "foveate" in [m["id"] for m in told["data"]]


def test_a_failure_says_what_it_shows(openai: httpx.Client, a1111: httpx.Client) -> None:
    wrong = {"model": "painter", "prompt": "", "n": 1, "size": "256x256"}
    assert "empty" in openai.post("/images/generations", json=wrong).json()["error"]["message"]
    body = {"prompt": "", "batch_size": 1, "width": 256, "height": 256}
    assert "empty" in a1111.post("/sdapi/v1/txt2img", json=body).json()["detail"]

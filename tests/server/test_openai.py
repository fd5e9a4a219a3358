"""The real `openai` package against a real server."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator

import openai
import pytest
from PIL import Image

from tests.server.conftest import Patient, Served, opened, png, until

MODEL = "painter"


@pytest.fixture(scope="module")
def served(equipped: Served) -> Served:
    """The packaged models, and test renderers."""
    return equipped


@pytest.fixture(scope="module")
def client(served: Served) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(api_key="none", base_url=f"{served.url}/v1", max_retries=0) as made:
        yield made


def image_of(item: object) -> Image.Image:
    return opened(base64.b64decode(item.b64_json or ""))  # type: ignore[attr-defined, no-any-return]


def test_generate(client: openai.OpenAI) -> None:
    answer = client.images.generate(model=MODEL, prompt="a red fox", size="512x384", extra_body={"seed": 7})
    assert answer.data is not None
    (item,) = answer.data
    assert image_of(item).size == (512, 384)
    assert "a red fox" in image_of(item).info["parameters"]
    assert answer.created > 1_700_000_000


def test_several_with_seeds_that_follow_each_other(client: openai.OpenAI, served: Served) -> None:
    answer = client.images.generate(
        model=MODEL, prompt="three of them", n=3, size="256x256", extra_body={"seed": 5, "steps": 2}
    )
    assert answer.data is not None
    assert len({item.b64_json for item in answer.data}) == 3
    jobs = served.http.get("/v1/jobs", params={"q": "three of them"}).json()["data"]
    assert [j["request"]["seed"] for j in jobs] == [7, 6, 5]
    assert {j["request"]["steps"] for j in jobs} == {2}


def test_formats_quality_and_a_link_instead_of_bytes(client: openai.OpenAI, served: Served) -> None:
    answer = client.images.generate(
        model=MODEL,
        prompt="a fox",
        size="256x256",
        output_format="webp",
        quality="low",
        response_format="url",
    )
    assert answer.data is not None
    url = answer.data[0].url
    assert url is not None
    assert url.startswith(served.url)
    fetched = served.http.get(url)
    assert opened(fetched.content).format == "WEBP"


@pytest.mark.parametrize("prompt", ["a fox", "a hidden fox"])
def test_streaming_brings_partial_images_then_the_finished_one(client: openai.OpenAI, prompt: str) -> None:
    stream = client.images.generate(
        model=MODEL, prompt=prompt, size="512x512", stream=True, partial_images=3, extra_body={"steps": 8}
    )
    events = list(stream)
    assert [e.type for e in events] == ["image_generation.partial_image"] * 3 + ["image_generation.completed"]
    assert [e.partial_image_index for e in events[:-1]] == [0, 1, 2]  # type: ignore[union-attr]
    assert all(image_of(e).format == "PNG" for e in events)
    assert image_of(events[-1]).size == (512, 512)


def test_edit_redraws_at_the_same_size_where_the_mask_is_transparent(
    client: openai.OpenAI, served: Served
) -> None:
    mask = Image.new("RGBA", (512, 512), (0, 0, 0, 255))
    mask.paste((0, 0, 0, 0), (0, 0, 200, 200))
    hole = io.BytesIO()
    mask.save(hole, "PNG")
    answer = client.images.edit(
        model=MODEL,
        image=("in.png", png(512, 512)),
        mask=("mask.png", hole.getvalue()),
        prompt="sharper here",
        extra_body={"policy": "hybrid"},
    )
    assert answer.data is not None
    assert image_of(answer.data[0]).size == (512, 512)
    (found,) = served.http.get("/v1/jobs", params={"q": "sharper here"}).json()["data"]
    refined = [(r["x"], r["y"]) for r in served.job(found["id"])["result"]["routes"] if r["steps"]]
    assert refined
    assert all(x < 264 and y < 264 for x, y in refined)


def test_upscale_by_form_and_by_json(client: openai.OpenAI) -> None:
    form = client.post(
        "/images/upscale",
        cast_to=openai.types.ImagesResponse,
        body={"scale": 2, "seed": 1},
        files={"image": ("in.png", png())},
        options={"headers": {"Content-Type": "multipart/form-data"}},
    )
    body = {"scale": 2, "seed": 1, "image": base64.b64encode(png()).decode()}
    as_json = client.post("/images/upscale", cast_to=openai.types.ImagesResponse, body=body)
    assert form.data is not None
    assert as_json.data is not None
    assert image_of(form.data[0]).size == (112, 80)
    assert form.data[0].b64_json == as_json.data[0].b64_json


def test_models(client: openai.OpenAI) -> None:
    ids = [m.id for m in client.models.list()]
    assert ids[0] == "foveate"
    assert MODEL in ids
    assert client.models.retrieve(MODEL).id == MODEL
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("nonsense")


def test_errors_are_the_ones_the_package_knows(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="256 to 4096") as refused:
        client.images.generate(model=MODEL, prompt="a fox", size="64x64")  # type: ignore[call-overload]
    assert refused.value.code == "size_error"
    with pytest.raises(openai.NotFoundError, match="does not exist"):
        client.images.generate(model="nonsense", prompt="a fox")
    with pytest.raises(openai.BadRequestError, match="WIDTHxHEIGHT"):
        client.images.generate(model=MODEL, prompt="a fox", size="large")  # type: ignore[call-overload]
    with pytest.raises(openai.BadRequestError, match="frame_count"):
        client.images.generate(model=MODEL, prompt="a fox", frame_count=2)
    with pytest.raises(openai.InternalServerError):
        client.images.generate(model="broken", prompt="a fox")


def test_a_client_that_leaves_frees_the_worker(served: Served) -> None:
    impatient = openai.OpenAI(api_key="none", base_url=f"{served.url}/v1", max_retries=0, timeout=0.5)
    with impatient, pytest.raises(openai.APITimeoutError):
        impatient.images.generate(model="patient", prompt="left alone", extra_body={"steps": 8})
    assert Patient.started.acquire(timeout=10)
    (job,) = served.http.get("/v1/jobs", params={"q": "left alone"}).json()["data"]
    until(lambda: served.here.engine._jobs[job["id"]].cancelled.is_set())
    Patient.go.release()
    assert served.job(job["id"])["status"] == "cancelled"
    assert len(Patient.steps) == 1


def test_a_stream_that_is_closed_frees_the_worker(client: openai.OpenAI, served: Served) -> None:
    stream = client.images.generate(model="patient", prompt="half seen", stream=True, extra_body={"steps": 8})
    assert Patient.started.acquire(timeout=10)
    stream.close()
    (job,) = served.http.get("/v1/jobs", params={"q": "half seen"}).json()["data"]
    until(lambda: served.here.engine._jobs[job["id"]].cancelled.is_set())
    Patient.go.release()
    assert served.job(job["id"])["status"] == "cancelled"

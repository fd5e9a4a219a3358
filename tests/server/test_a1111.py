"""The real `webuiapi` package against a real server."""

from __future__ import annotations

import base64
import threading
from typing import Any

import pytest
import webuiapi
from PIL import Image

from tests.server.conftest import Patient, Served, opened, png, until

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")


@pytest.fixture(scope="module")
def served(equipped: Served) -> Served:
    """The packaged models, and test renderers."""
    return equipped


@pytest.fixture(scope="module")
def api(served: Served) -> webuiapi.WebUIApi:
    made = webuiapi.WebUIApi(host="127.0.0.1", port=served.port, sampler="Euler", steps=4)
    made.util_set_model("Foveate painter")
    return made


def newest(served: Served) -> dict[str, Any]:
    (found,) = served.http.get("/v1/jobs", params={"limit": 1}).json()["data"]
    return served.job(found["id"])


def test_the_lists_that_clients_ask_for(api: webuiapi.WebUIApi, served: Served) -> None:
    assert "Foveate painter" in api.util_get_model_names()
    assert api.util_get_current_model() == "Foveate painter"
    assert "Euler" in api.util_get_sampler_names()
    assert api.util_get_scheduler_names() == ["automatic"]
    assert "Foveate hybrid" in [u["name"] for u in api.get_upscalers()]
    assert api.get_memory()["ram"]["total"] > 0
    for listing in (api.get_loras, api.get_sd_vae, api.get_face_restorers, api.get_hypernetworks):
        assert listing() == []
    assert api.get_scripts() == {"txt2img": [], "img2img": []}
    api.refresh_checkpoints()
    assert served.http.post("/sdapi/v1/options", json={"sd_model_checkpoint": "nonsense"}).status_code == 404


def test_txt2img(api: webuiapi.WebUIApi) -> None:
    result = api.txt2img(prompt="a red fox", negative_prompt="rain", seed=7, width=512, height=384)
    assert result.image.size == (512, 384)
    assert "a red fox" in result.image.info["parameters"]
    assert result.info["all_seeds"] == [7]
    assert result.info["infotexts"][0].startswith("a red fox\nNegative prompt: rain")
    assert result.parameters["prompt"] == "a red fox"
    again = api.txt2img(prompt="a red fox", negative_prompt="rain", seed=7, width=512, height=384)
    assert again.image.tobytes() == result.image.tobytes()


def test_batches_have_seeds_that_follow_each_other(api: webuiapi.WebUIApi) -> None:
    result = api.txt2img(prompt="two by two", seed=3, batch_size=2, n_iter=2, width=256, height=256)
    assert result.info["all_seeds"] == [3, 4, 5, 6]
    assert len({image.tobytes() for image in result.images}) == 4


@pytest.mark.parametrize(
    ("named", "quality"), [({"hr_second_pass_steps": 5}, "draft"), ({"hr_steps": 30}, "best")]
)
def test_hires_fix_is_hybrid_super_resolution(
    served: Served, api: webuiapi.WebUIApi, named: dict[str, int], quality: str
) -> None:
    body = {
        "prompt": "hires",
        "seed": 1,
        "steps": 4,
        "width": 256,
        "height": 192,
        "enable_hr": True,
        "hr_scale": 2,
    }
    answer = served.http.post("/sdapi/v1/txt2img", json={**body, "hr_upscaler": "Latent", **named})
    assert opened(base64.b64decode(answer.json()["images"][0])).size == (512, 384)
    job = newest(served)
    assert (job["request"]["policy"], job["request"]["quality"]) == ("hybrid", quality)


def test_hires_fix_of_the_package_with_a_size_and_an_upscaler(api: webuiapi.WebUIApi, served: Served) -> None:
    result = api.txt2img(
        prompt="hires",
        width=256,
        height=256,
        enable_hr=True,
        hr_resize_x=640,
        hr_upscaler="Foveate all-light",
    )
    assert result.image.size == (640, 640)
    assert newest(served)["request"]["policy"] == "all-light"


@pytest.mark.parametrize(("strength", "fidelity"), [(0.75, 0.0), (0.7, 0.0), (0.35, 0.5), (0.0, 1.0)])
def test_the_denoising_strength_of_hires_fix_is_a_fidelity(
    served: Served, api: webuiapi.WebUIApi, strength: float, fidelity: float
) -> None:
    api.txt2img(
        prompt="hires", width=256, height=256, enable_hr=True, hr_scale=2, denoising_strength=strength
    )
    assert newest(served)["request"]["fidelity"] == pytest.approx(fidelity)


def test_img2img_with_a_mask(api: webuiapi.WebUIApi, served: Served) -> None:
    mask = Image.new("L", (512, 512), 0)
    mask.paste(255, (256, 256, 512, 512))
    result = api.img2img(
        images=[opened(png(512, 512))], mask_image=mask, prompt="redrawn", width=512, height=512
    )
    assert result.image.size == (512, 512)
    refined = [(r["x"], r["y"]) for r in newest(served)["result"]["routes"] if r["steps"]]
    assert refined
    assert all(x >= 192 and y >= 192 for x, y in refined)


def test_upscaling_extras(api: webuiapi.WebUIApi) -> None:
    image = opened(png())
    assert api.extra_single_image(image, upscaler_1="Foveate adaptive", upscaling_resize=2.5).image.size == (
        140,
        100,
    )
    sized = api.extra_single_image(image, resize_mode=1, upscaling_resize_w=200, upscaling_resize_h=100)
    assert sized.image.size == (200, 100)
    both = api.extra_batch_images([image, image], upscaler_1="Lanczos", upscaling_resize=2)
    assert [i.size for i in both.images] == [(112, 80)] * 2


def test_png_info_reads_back_what_was_written(api: webuiapi.WebUIApi) -> None:
    made = api.txt2img(prompt="remember me", seed=9, width=256, height=256)
    told = api.png_info(made.image)
    assert told.info.startswith("remember me")
    assert told.parameters["Seed"] == "9"


def test_progress_and_interrupt(api: webuiapi.WebUIApi, served: Served) -> None:
    assert api.get_progress()["state"]["job_count"] == 0
    got: list[Any] = []
    body = {
        "prompt": "interrupted",
        "steps": 8,
        "override_settings": {"sd_model_checkpoint": "Foveate patient"},
        "force_task_id": "task-1",
    }
    asking = threading.Thread(target=lambda: got.append(served.http.post("/sdapi/v1/txt2img", json=body)))
    asking.start()
    assert Patient.started.acquire(timeout=10)
    Patient.go.release()
    until(lambda: api.get_progress()["current_image"])
    told = served.http.post("/internal/progress", json={"id_task": "task-1"}).json()
    assert told["active"]
    assert told["live_preview"].startswith("data:image/jpeg;base64,")
    assert api.get_progress()["state"]["job_count"] == 1
    api.interrupt()
    Patient.go.release()
    asking.join(20)
    (answer,) = got
    assert answer.status_code == 200
    assert opened(base64.b64decode(answer.json()["images"][0])).size == (512, 512), "the picture so far"
    assert served.http.post("/internal/progress", json={"id_task": "task-1"}).json()["completed"]


def test_errors_are_in_the_shape_these_clients_read(served: Served) -> None:
    answer = served.http.post("/sdapi/v1/txt2img", json={"prompt": ""})
    assert answer.status_code == 400
    assert "empty" in answer.json()["detail"]
    assert answer.json()["errors"] == answer.json()["detail"]
    assert served.http.post("/sdapi/v1/img2img", json={"prompt": "x"}).status_code == 400
    assert (
        served.http.post("/sdapi/v1/txt2img", json={"prompt": "x", "batch_size": 5, "n_iter": 5}).status_code
        == 400
    )

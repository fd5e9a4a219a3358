"""The native API over a real connection: jobs, events, files, predictions."""

from __future__ import annotations

import base64
import hashlib
import io
from typing import Any

import numpy as np
import pytest
from PIL import Image

from foveate import registry
from foveate.engine.service import ServiceTime
from tests.server.conftest import OWN, Patient, Served, opened, png


def test_a_job_from_prompt_to_file(served: Served) -> None:
    job = served.submit(prompt="a red fox", seed=7)
    assert job["status"] in ("queued", "running")
    assert job["poll_url"] == f"/v1/jobs/{job['id']}"
    done = served.job(job["id"])
    assert done["status"] == "completed"
    assert done["progress"] == 1
    assert done["finished"] >= done["started"] >= done["created"]
    image = served.http.get(done["urls"]["image"])
    assert image.headers["content-type"] == "image/png"
    assert opened(image.content).size == (512, 512)
    assert "a red fox" in opened(image.content).info["parameters"]
    assert hashlib.sha256(image.content).hexdigest() == done["result"]["sha256"]
    assert len(image.content) == done["result"]["bytes"]
    plan = done["plan"]
    assert opened(served.http.get(done["urls"]["lr"]).content).size == (
        plan["crop_width"],
        plan["crop_height"],
    )
    assert opened(served.http.get(done["urls"]["overlay"]).content).format == "WEBP"


def test_events_tell_everything_in_order(served: Served) -> None:
    job = served.submit(seed=3, policy="all-diffusion", steps=4)
    events = served.events(job["id"])
    numbered = [(seq, kind) for seq, kind, _ in events if seq is not None]
    assert [seq for seq, _ in numbered] == list(range(1, len(numbered) + 1))
    kinds = [kind for _, kind in numbered]
    assert kinds[:2] == ["queued", "planned"]
    assert kinds.count("preview") == 4
    assert kinds.index("canvas") < kinds.index("patch")
    assert kinds[-1] == "completed"
    progress = [data["progress"] for _, _, data in events]
    assert progress == sorted(progress)
    assert progress[-1] == 1
    assert {data["job"] for _, _, data in events} == {job["id"]}
    result = events[-1][2]["result"]
    assert result["timings_ms"].keys() >= {"render", "diffusion", "encode", "total"}
    assert result["predicted_ms"]["total"] > 0


def test_the_pictures_of_the_events_add_up_to_the_image(served: Served) -> None:
    job = served.submit(seed=5, width=512, height=384, policy="all-diffusion", diffusion="echo")
    drawn = Image.new("RGB", (512, 384))
    for _, kind, data in served.events(job["id"]):
        pictures = [data["image"]] if kind in ("preview", "canvas") else []
        pictures += [r["image"] for r in data.get("routes", [])]
        for p in filter(None, pictures):  # of what was over before somebody watched there is none
            part = opened(base64.b64decode(p["data"]))
            drawn.paste(part.resize((p["width"], p["height"])), (p["x"], p["y"]))
    finished = opened(served.http.get(job["urls"]["image"]).content)
    error = np.abs(np.asarray(drawn, float) - np.asarray(finished, float)).mean()
    assert error < 8, "lossy (the test picture is full of grain), but the same picture"


def test_a_reader_resumes_after_the_last_event_it_saw(served: Served) -> None:
    job = served.submit(seed=8)
    everything = served.events(job["id"])
    last = everything[3][0]
    rest = served.events(job["id"], **{"Last-Event-ID": str(last)})
    assert [e[0] for e in rest] == [e[0] for e in everything if (e[0] or 0) > (last or 0)]
    assert rest[-1][1] == "completed"
    assert served.events(job["id"], **{"Last-Event-ID": "9999"}) == []
    assert len(served.events(job["id"], **{"Last-Event-ID": "nonsense"})) == len(everything)


def test_upscaling_by_json_and_by_form_gives_the_same(served: Served) -> None:
    fields = {**OWN, "scale": 2, "seed": 1, "policy": "all-diffusion", "cache": False}
    del fields["render"]
    as_json = served.http.post("/v1/jobs", json=fields | {"image": base64.b64encode(png()).decode()}).json()
    uri = "data:image/png;base64," + base64.b64encode(png()).decode()
    as_uri = served.http.post("/v1/jobs", json=fields | {"image": uri}).json()
    form = {k: str(v) for k, v in fields.items()}
    as_form = served.http.post("/v1/jobs", data=form, files={"image": ("a.png", png(), "image/png")}).json()
    files = []
    for job in (as_json, as_uri, as_form):
        assert job["kind"] == "upscale", job
        assert served.job(job["id"])["status"] == "completed"
        files.append(served.http.get(job["urls"]["image"]).content)
    assert files[0] == files[1] == files[2]
    assert opened(files[0]).size == (112, 80)


def test_a_mask_says_where_diffusion_goes(served: Served) -> None:
    mask = Image.new("L", (64, 64), 0)
    mask.paste(255, (0, 0, 32, 32))
    buffer = io.BytesIO()
    mask.save(buffer, "PNG")
    form = {**OWN, "prompt": "a fox", "width": "512", "height": "512", "policy": "hybrid", "seed": "4"}
    job = served.http.post("/v1/jobs", data=form, files={"mask": ("m.png", buffer.getvalue())}).json()
    routes = served.job(job["id"])["result"]["routes"]
    refined = [(r["x"], r["y"]) for r in routes if r["steps"]]
    assert refined
    assert all(x < 256 + 64 and y < 256 + 64 for x, y in refined)
    assert len(refined) < len(routes) / 2
    assert opened(served.http.get(f"/v1/jobs/{job['id']}/mask").content).size == (64, 64)


def test_words_to_focus_on_reach_the_detector(served: Served) -> None:
    """The test renderer does not say where words are; a job says what was done instead, as the CLI does."""
    own = {k: v for k, v in OWN.items() if k != "segment"}
    answer = served.http.post("/v1/plan", json=own | {"prompt": "a fox by a lake", "focus": "the fox"})
    assert answer.status_code == 200
    job = served.submit(segment="attention", focus="the fox", policy="all-light", seed=61)
    assert job["request"]["focus"] == "the fox"
    refused = served.http.post("/v1/jobs", json=OWN | {"prompt": "a fox", "focus": "x" * 1001})
    assert refused.json()["error"]["message"].startswith("the focus has 1001 characters")


def test_the_list_pages_searches_and_filters(served: Served) -> None:
    ids = [served.submit(prompt=f"paging 100% {word}", seed=1)["id"] for word in ("one", "two", "three")]
    for job_id in ids:
        served.job(job_id)
    first = served.http.get("/v1/jobs", params={"limit": 2, "q": "paging 100%"}).json()
    assert [j["id"] for j in first["data"]] == ids[:0:-1]
    assert first["has_more"]
    assert all("patches" in j["result"] and "routes" not in j["result"] for j in first["data"])
    rest = served.http.get("/v1/jobs", params={"limit": 2, "q": "paging", "before": ids[1]}).json()
    assert [j["id"] for j in rest["data"]] == ids[:1]
    assert not rest["has_more"]
    assert served.http.get("/v1/jobs", params={"q": "paging _00"}).json()["data"] == []
    assert served.http.get("/v1/jobs", params={"status": "failed", "q": "paging"}).json()["data"] == []


def test_the_page_is_asked_for_again_after_an_update(served: Served) -> None:
    page = served.http.get("/")
    assert (page.status_code, page.headers["cache-control"]) == (200, "no-cache")
    same = served.http.get("/app.js", headers={"If-None-Match": served.http.get("/app.js").headers["etag"]})
    assert (same.status_code, same.headers["cache-control"]) == (304, "no-cache")


def test_a_deadline_does_not_wait_where_nothing_does(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = ServiceTime()
    for _ in range(24):
        slow.learn(500, 2500, company=0)  # jobs took five times as long as predicted
    monkeypatch.setattr(served.here.engine.scheduler, "service", slow)
    told = served.http.post("/v1/plan", json={**OWN, "prompt": "a fox", "deadline_ms": 60_000}).json()
    assert "queue" not in told["predicted_ms"]


def test_the_plan_is_the_one_the_job_will_have(served: Served) -> None:
    fields = {**OWN, "prompt": "a fox", "width": 640, "height": 384}
    told = served.http.post("/v1/plan", json=fields).json()
    job = served.submit(**{"seed": 2, **fields})
    assert told["plan"] | {"predicted_ms": 0} == job["plan"] | {"predicted_ms": 0}
    assert told["predicted_total_ms"] > 0
    assert told["queue"]["eta_ms"] > 0
    assert told["memory_mb"] > 100
    own = {k: v for k, v in OWN.items() if k != "render"}
    sized = served.http.post(
        "/v1/plan", json={**own, "image_width": 300, "image_height": 200, "scale": 4}
    ).json()
    assert (sized["plan"]["width"], sized["plan"]["height"]) == (1200, 800)
    assert sized["plan"]["lr_width"] == 300


def test_starting_from_a_job_takes_over_what_is_not_said(served: Served) -> None:
    parent = served.job(served.submit(prompt="the parent", seed=11, steps=6)["id"])
    child = served.http.post("/v1/jobs", json={"from": parent["id"], "width": 512, "height": 512}).json()
    assert child["request"]["prompt"] == "the parent"
    assert (child["request"]["seed"], child["request"]["steps"]) == (11, 6)
    assert child["request"]["render"] == "painter"
    assert child["request"]["from"] == parent["id"]
    done = served.job(child["id"])
    assert done["result"]["width"] == 512
    assert done["cached"] == "lr"
    larger = served.http.post("/v1/plan", json={"from": parent["id"], "width": 2048, "height": 2048}).json()
    assert larger["lr_cached"]
    assert larger["predicted_ms"]["render"] == 0


def test_formats(served: Served) -> None:
    for fmt, pil in (("webp", "WEBP"), ("jpeg", "JPEG")):
        job = served.job(served.submit(format=fmt, seed=1)["id"])
        answer = served.http.get(job["urls"]["image"], params={"download": 1})
        assert answer.headers["content-type"] == f"image/{fmt}"
        assert f"foveate-{job['id']}.{fmt}" in answer.headers["content-disposition"]
        assert opened(answer.content).format == pil


@pytest.mark.parametrize(
    ("fields", "status", "code", "words"),
    [
        ({"width": 100}, 400, "size_error", "256 to 4096"),
        ({"prompt": " "}, 400, "prompt_error", "empty"),
        ({"prompt": "x" * 1001}, 400, "prompt_error", "1001"),
        ({"prompt": "a\0b"}, 400, "invalid_request", "NUL"),
        ({"policy": "nonsense"}, 404, "backend_not_found_error", "adaptive"),
        ({"light": "onnx:/etc/passwd"}, 404, "backend_not_found_error", "not among"),
        ({"seed": -1}, 400, "input_error", "seed"),
        ({"deadline_ms": 0.001}, 422, "deadline_error", "fastest"),
        ({"nonsense": 1}, 400, "invalid_request", "nonsense"),
        ({"image": "http://127.0.0.1/x.png"}, 415, "image_error", "URL"),
        ({"image": "?"}, 415, "image_error", "base64"),
        ({"image": base64.b64encode(b"no image").decode()}, 415, "image_error", "not an image"),
        ({"render": "file"}, 400, "input_error", "needs an image"),
        ({"scale": 2}, 400, "input_error", "scale"),
        ({"from": "../../etc"}, 404, "not_found_error", "no job"),
        ({"from": "0" * 22}, 404, "not_found_error", "no job"),
    ],
)
def test_what_cannot_be_done_is_refused_with_its_reason(
    served: Served, fields: dict[str, Any], status: int, code: str, words: str
) -> None:
    body = OWN | {"prompt": "a fox", "width": 512, "height": 512} | fields
    answer = served.http.post("/v1/jobs", json=body)
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (status, code), error
    assert words in error["message"]
    assert error["type"] == "invalid_request_error"


def test_a_path_that_does_not_exist_and_a_job_that_does_not(served: Served) -> None:
    codes = [
        served.http.get(path).json()["error"]["code"] for path in ("/v1/nothing", f"/v1/jobs/{'0' * 22}")
    ]
    assert codes == ["not_found", "not_found_error"]


def test_bodies_that_are_no_json_object(served: Served) -> None:
    headers = {"content-type": "application/json"}
    for body in (b"", b"[1]", b"{", b"[" * 100_000, b'{"seed": ' + b"9" * 5000 + b"}", b"\xff"):
        answer = served.http.post("/v1/jobs", content=body, headers=headers)
        assert answer.status_code == 400, body[:20]
    assert (
        served.http.post("/v1/jobs", content=b"{}", headers={"content-type": "text/plain"}).status_code == 415
    )


def test_an_unforeseen_failure_tells_nothing_of_the_inside(served: Served) -> None:
    job = served.job(served.submit(render="broken")["id"])
    assert job["status"] == "failed"
    assert job["error"]["code"] == "server_error"
    assert "secret" not in str(job)
    assert served.http.get(job["urls"]["image"]).json()["error"]["code"] == "not_ready"
    assert served.events(job["id"])[-1][1] == "failed"


def test_cancelling_a_running_and_a_waiting_job(served: Served) -> None:
    running = served.submit(render="patient", seed=1, steps=8)
    assert Patient.started.acquire(timeout=10)
    waiting = served.submit(render="patient", seed=2, steps=8)
    assert waiting["queue_position"] == 0
    assert served.job(waiting["id"], 0)["eta_ms"] > 0
    gone = served.http.post(f"/v1/jobs/{waiting['id']}/cancel").json()
    assert gone["status"] == "cancelled"
    Patient.go.release()
    served.http.post(f"/v1/jobs/{running['id']}/cancel")
    Patient.go.release()
    assert served.job(running["id"])["status"] == "cancelled"
    assert Patient.steps in ([1], [1, 1]), "at most the step that was under way"
    assert served.events(running["id"])[-1][2]["reason"] == "client"
    after = served.http.post(f"/v1/jobs/{running['id']}/cancel")
    assert after.json()["status"] == "cancelled"


def test_deleting_leaves_nothing(served: Served) -> None:
    job = served.job(served.submit(seed=1)["id"])
    folder = served.here.files.folder(job["id"])
    assert folder.is_dir()
    assert served.http.delete(f"/v1/jobs/{job['id']}").status_code == 204
    assert not folder.exists()
    assert served.http.get(job["urls"]["image"]).status_code == 404
    assert served.here.store.events(job["id"]) == []


def test_capabilities_and_health(served: Served) -> None:
    told = served.http.get("/v1/capabilities").json()
    assert {"adaptive", "hybrid"} <= {p["name"] for p in told["policies"]}
    assert "painter" in {r["name"] for r in told["render"]}
    assert "file" not in {r["name"] for r in told["render"]}
    assert "grain" not in {r["name"] for r in told["light"]}
    assert told["device"]["halo"] == registry.info("sr", "light").halo > 0
    assert told["auth"] == {"required": False, "scopes": ["submit", "read", "admin"]}
    assert served.http.get("/healthz").text == "ok\n"
    assert served.http.get("/readyz").text == "ready\n"
    metrics = served.http.get("/metrics").text
    assert "foveate_jobs_submitted_total" in metrics
    page = served.http.get("/")
    assert page.status_code == 200
    assert "Foveate" in page.text
    assert "default-src 'self'" in page.headers["content-security-policy"]

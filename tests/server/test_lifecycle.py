"""What a job goes through besides being done: a full queue, too little memory, a stop, a kill, retention."""

from __future__ import annotations

import random
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from bench.held import HeldServer
from bench.server import free_port
from foveate.serve import context
from foveate.serve.context import PICTURES_S
from tests.server.conftest import OWN, Patient, Served, opened, parse, png, serving, until


def test_a_full_queue_answers_429_with_the_time_to_wait(tmp_path: Path) -> None:
    with serving(tmp_path, queue=2) as served:
        first = served.submit(render="patient", seed=1)
        assert Patient.started.acquire(timeout=10)
        waiting = [served.submit(render="patient", seed=s) for s in (2, 3)]
        refused = served.http.post("/v1/jobs", json=OWN | {"prompt": "one too many"})
        assert refused.status_code == 429
        assert int(refused.headers["retry-after"]) >= 1
        assert refused.json()["error"]["type"] == "rate_limit_error"
        assert served.http.get("/v1/jobs", params={"q": "one too many"}).json()["data"] == []
        for job in (first, *waiting):
            served.http.post(f"/v1/jobs/{job['id']}/cancel")
        Patient.go.release()
        until(lambda: served.here.load() == (0, 0))


def test_memory_is_a_limit(tmp_path: Path) -> None:
    with serving(tmp_path, memory_mb=200) as served:
        answer = served.http.post("/v1/jobs", json=OWN | {"prompt": "huge", "width": 4096, "height": 4096})
        assert answer.status_code == 413
        assert "200 MB" in answer.json()["error"]["message"]
        assert served.job(served.submit(width=256, height=256)["id"])["status"] == "completed"


@contextmanager
def reader_of(served: Served, job_id: str, running_id: str) -> Iterator[list[Any]]:
    """The events that a reader of a waiting job sees; once it was told what the block causes, both are cancelled."""
    seen: list[Any] = []
    reading = threading.Thread(target=lambda: seen.extend(served.events(job_id)))
    reading.start()
    until(lambda: served.here.readers[job_id])
    yield seen
    until(lambda: served.here.jobs.live[job_id].events[-1][0] is None)
    for one in (job_id, running_id):
        served.http.post(f"/v1/jobs/{one}/cancel")
    Patient.go.release()
    reading.join(10)


def test_readers_of_a_waiting_job_learn_their_position(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        running = served.submit(render="patient", seed=1)
        assert Patient.started.acquire(timeout=10)
        second, third = (served.submit(render="patient", seed=s) for s in (2, 3))
        with reader_of(served, third["id"], running["id"]) as seen:
            served.http.post(f"/v1/jobs/{second['id']}/cancel")
        assert [(seq, kind) for seq, kind, _ in seen] == [(1, "queued"), (None, "queued"), (2, "cancelled")]
        assert [data["position"] for _, kind, data in seen if kind == "queued"] == [1, 0]


def test_readers_of_a_waiting_job_learn_when_its_eta_moves(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        running = served.submit(render="patient", seed=1)
        assert Patient.started.acquire(timeout=10)
        second, third = (served.submit(render="patient", seed=s) for s in (2, 3))
        with reader_of(served, second["id"], running["id"]) as seen:
            service = served.here.engine.scheduler.service
            for _ in range(24):
                service.learn(500, 5000, company=0)
            served.http.post(f"/v1/jobs/{third['id']}/cancel")  # moves nobody forward
        told = [data for _, kind, data in seen if kind == "queued"]
        assert [data["position"] for data in told] == [0, 0]
        assert told[1]["eta_ms"] > 3 * told[0]["eta_ms"]


def test_a_job_tied_to_its_reader_ends_with_it(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        job = served.submit(render="patient", steps=8, cancel_on_disconnect=True)
        assert Patient.started.acquire(timeout=10)
        with served.http.stream("GET", f"/v1/jobs/{job['id']}/events") as answer:
            next(answer.iter_lines())
        until(lambda: served.here.engine._jobs[job["id"]].cancelled.is_set())
        Patient.go.release()
        assert served.job(job["id"])["status"] == "cancelled"
        assert served.events(job["id"])[-1][2]["reason"] == "disconnect"
        assert len(Patient.steps) == 1


def test_pictures_are_made_for_who_looks(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        unseen = served.job(served.submit(seed=1)["id"])
        shown = pictures_in(served.events(unseen["id"]), "preview", "patch")
        assert len(shown) > 1
        assert not any(any(pictures) for pictures in shown)
        seen = served.submit(render="patient", seed=1, steps=3)
        Patient.go.release(2)
        until(lambda: len([k for _, k, _ in served.here.jobs.live[seen["id"]].events if k == "preview"]) == 2)
        with served.http.stream("GET", seen["urls"]["events"]) as answer:
            reading = parse(answer.iter_lines())
            events = [next(reading) for _ in range(4)]
            Patient.go.release()
            events += reading
        assert [bool(p) for (p,) in pictures_in(events, "preview")] == [False, True, True]
        assert all(all(shown) for shown in pictures_in(events, "canvas", "patch"))
        assert pictures_in(events, "patch")


def pictures_in(events: list[Any], *kinds: str) -> list[list[Any]]:
    """Of each event of these kinds its pictures."""
    told = [data for _, kind, data in events if kind in kinds]
    return [[r["image"] for r in data["routes"]] if "routes" in data else [data["image"]] for data in told]


def test_a_graceful_stop_finishes_what_runs_and_keeps_what_waits(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        running = served.submit(render="patient", seed=1, steps=2)
        assert Patient.started.acquire(timeout=10)
        waiting = served.submit(seed=2)
        served.here.begin_stop()
        until(lambda: served.here.engine._stopping)
        refused = served.http.post("/v1/jobs", json=OWN | {"prompt": "late"})
        assert refused.status_code == 429
        assert served.http.get("/readyz").status_code == 503
        Patient.go.release(2)
    with serving(tmp_path) as again:
        assert again.job(running["id"])["status"] == "completed"
        assert again.job(waiting["id"])["status"] == "completed"
        assert opened(again.http.get(waiting["urls"]["image"]).content).size == (512, 512)


def test_a_stop_without_patience_puts_running_jobs_back(tmp_path: Path) -> None:
    with serving(tmp_path, grace_s=0) as served:
        job = served.submit(render="patient", seed=1, steps=2)
        assert Patient.started.acquire(timeout=10)
        served.here.begin_stop()
        until(lambda: served.here.engine._jobs[job["id"]].cancelled.is_set())
        Patient.go.release()
    with serving(tmp_path) as again:
        Patient.go.release(2)
        assert again.job(job["id"])["status"] == "completed"
        kinds = [kind for _, kind, _ in again.events(job["id"])]
        assert kinds.count("queued") == 2
        assert kinds[-1] == "completed"


def test_a_job_that_takes_the_server_down_is_not_tried_for_ever(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        job = served.job(served.submit(seed=1)["id"])
        served.here.store.update(job["id"], status="running", attempts=5, finished=None)
    with serving(tmp_path) as again:
        found = again.job(job["id"])
        assert found["status"] == "failed"
        assert "5 times" in found["error"]["message"]


def test_retention_by_age_by_size_and_of_pictures(tmp_path: Path) -> None:
    with serving(tmp_path, keep_days=1, keep_mb=5) as served:
        old, new = (served.submit(seed=s) for s in (1, 2))
        for job in (old, new):
            assert served.events(job["id"])[-1][1] == "completed"
        assert served.here.prune(time.time()) == 0
        store = served.here.store
        assert any(d["image"] for _, k, d in served.events(new["id"]) if k == "preview")
        assert served.here.prune(time.time() + PICTURES_S + 1) == 0
        events = served.events(new["id"])
        assert all(d["image"] is None for _, k, d in events if k == "preview")
        assert all(r["image"] is None for _, k, d in events if k == "patch" for r in d["routes"])
        store.update(old["id"], finished=time.time() - 2 * 86400)
        assert served.here.prune(time.time()) == 1
        assert served.http.get(f"/v1/jobs/{old['id']}").status_code == 404
        assert not served.here.files.folder(old["id"]).exists()
        store.update(new["id"], bytes=6_000_000)
        assert served.here.prune(time.time()) == 1


def test_memory_that_jobs_freed_goes_back_now_and_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = threading.Event()
    monkeypatch.setattr(context, "give_back", done.set)
    with serving(tmp_path):
        assert done.wait(10)


def test_what_a_killed_process_left_lying_is_tidied(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        kept = served.job(served.submit(seed=1)["id"])
        files = served.here.files
        files.write("0" * 22, "input", b"an upload that was never accepted")
        part = files.folder(kept["id"]) / ".1-2.part"
        part.write_bytes(b"half")
    with serving(tmp_path) as again:
        assert not part.exists()
        assert not files.folder("0" * 22).exists()
        assert again.http.get(kept["urls"]["image"]).status_code == 200


def test_the_same_request_is_answered_from_what_was_done(served: Served) -> None:
    first = served.job(served.submit(prompt="cached", seed=5)["id"])
    again = served.submit(200, prompt="cached", seed=5)
    assert (again["status"], again["cached"]) == ("completed", "result")
    assert again["id"] != first["id"]
    images = [served.http.get(j["urls"]["image"]).content for j in (first, again)]
    assert images[0] == images[1]
    assert served.events(again["id"])[-1][2]["cached"] == "result"
    assert served.submit(prompt="cached", seed=5, cache=False)["cached"] is None
    assert served.submit(prompt="cached", seed=6)["cached"] is None
    served.http.delete(f"/v1/jobs/{first['id']}")
    assert served.http.get(again["urls"]["image"]).content == images[1]


def killable(folder: Path, port: int) -> HeldServer:
    return HeldServer(folder, port, module="tests.server.killable")


@pytest.mark.parametrize("seed", [1, 2])
def test_kill_minus_nine_loses_no_accepted_job(tmp_path: Path, seed: int) -> None:
    port, draw = free_port(), random.Random(seed)
    body = OWN | {
        "prompt": "a fox",
        "width": 320,
        "height": 320,
        "steps": 4,
        "policy": "all-light",
    }
    accepted: list[str] = []
    with killable(tmp_path, port) as running, client_of(port) as http:
        running.hold("preview")
        for i in range(8):
            accepted.append(http.post("/v1/jobs", json=body | {"seed": i}).json()["id"])
            for _ in range(draw.randint(0, 5)):
                running.step()
        files = {"image": ("a.png", png())}
        own = {k: v for k, v in OWN.items() if k != "render"}
        accepted.append(http.post("/v1/jobs", data=own | {"scale": "2"}, files=files).json()["id"])
        open_ones = [http.get(f"/v1/jobs/{i}").json()["status"] for i in accepted]
        assert {"queued", "running"} <= set(open_ones)
        running.kill()
    with killable(tmp_path, port), client_of(port) as http:
        for job_id in accepted:
            job = http.get(f"/v1/jobs/{job_id}?wait_ms=60000").json()
            assert job["status"] == "completed", job
            opened(http.get(job["urls"]["image"]).content).load()
    with sqlite3.connect(tmp_path / "foveate.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    assert list(tmp_path.rglob("*.part")) == []


def test_who_read_before_a_kill_goes_on_reading_after_it(tmp_path: Path) -> None:
    port = free_port()
    with killable(tmp_path, port) as running, client_of(port) as http:
        running.hold("preview")
        job = http.post("/v1/jobs", json=OWN | {"prompt": "a fox", "width": 320, "height": 320}).json()
        with http.stream("GET", job["urls"]["events"]) as answer:
            told = [seq for seq, kind, _ in until_first("preview", parse(answer.iter_lines()))]
        running.kill()
    with killable(tmp_path, port), client_of(port) as http:
        since = {"Last-Event-ID": str(told[-1])}
        with http.stream("GET", job["urls"]["events"], headers=since) as answer:
            later = [(seq, kind) for seq, kind, _ in parse(answer.iter_lines())]
    assert told == [1, 2, 3]
    kinds = [kind for _, kind in later]
    assert kinds[:2] == ["queued", "planned"]
    assert kinds[-1] == "completed"


def until_first(kind: str, events: Iterator[Any]) -> Iterator[Any]:
    """Events up to and with the first of `kind`."""
    for event in events:
        yield event
        if event[1] == kind:
            return


def client_of(port: int) -> httpx.Client:
    return httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60)

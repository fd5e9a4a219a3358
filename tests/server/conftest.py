"""A real server over test back ends: uvicorn in a thread, httpx as the client."""

from __future__ import annotations

import io
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

import httpx
import numpy as np
import pytest
import uvicorn
from PIL import Image

from foveate.config import ServerSettings, Settings
from foveate.engine.batching import SharedPipeline
from foveate.lrcache import LRCache
from foveate.serve.app import create_app
from foveate.types import EngineInfo, RenderSpec, RenderStep
from tests.conftest import TEST_BACKENDS, Backend, bare_settings, picture, registered

OWN = {"render": "painter", "segment": "brightness", "light": "nearest", "diffusion": "grain"}
"""Fields of a job that test back ends can do."""


class Patient(Backend):
    """Draws a test picture, one step each time it is let go: `go.release()`; `started` counts."""

    go: ClassVar[threading.Semaphore] = threading.Semaphore(0)
    started: ClassVar[threading.Semaphore] = threading.Semaphore(0)
    steps: ClassVar[list[int]] = []
    info = EngineInfo(
        "render", "patient", "waits", steps=(1, 30), default_steps=4, multiple_of=8, minimum=64, maximum=256
    )

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        type(self).started.release()
        for step in range(1, spec.steps + 1):
            if not type(self).go.acquire(timeout=20):
                raise TimeoutError("the test never let it go")
            type(self).steps.append(spec.seed)
            yield RenderStep(step, spec.steps, picture(spec.height, spec.width, spec.seed))


class Broken(Backend):
    """Fails in a way nobody foresaw."""

    info = EngineInfo("render", "broken", "fails", multiple_of=8, minimum=64, maximum=256)

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        raise ZeroDivisionError("secret inside")
        yield


class Served:
    """A running server, and a client of it."""

    def __init__(self, app: Any, server: uvicorn.Server, port: int) -> None:
        self.app, self.uvicorn, self.port = app, server, port
        self.url = f"http://127.0.0.1:{port}"
        self.http = httpx.Client(base_url=self.url, timeout=30)

    @property
    def here(self) -> Any:
        return self.app.state.server

    def submit(self, status: int = 202, **fields: Any) -> dict[str, Any]:
        answer = self.http.post(
            "/v1/jobs", json=OWN | {"prompt": "a fox", "width": 512, "height": 512} | fields
        )
        assert answer.status_code == status, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def job(self, job_id: str, wait_ms: int = 20_000) -> dict[str, Any]:
        found: dict[str, Any] = self.http.get(f"/v1/jobs/{job_id}?wait_ms={wait_ms}").json()
        return found

    def events(self, job_id: str, **headers: str) -> list[tuple[int | None, str, dict[str, Any]]]:
        """All events to the end of the stream."""
        with self.http.stream("GET", f"/v1/jobs/{job_id}/events", headers=headers) as answer:
            assert answer.status_code == 200
            return list(parse(answer.iter_lines()))


def parse(lines: Iterator[str]) -> Iterator[tuple[int | None, str, dict[str, Any]]]:
    """(id, event, data) of a stream."""
    fields: dict[str, str] = {}
    for line in lines:
        if line.startswith(":"):
            continue
        if line:
            name, _, value = line.partition(": ")
            fields[name] = value
        elif "data" in fields:
            yield (int(fields["id"]) if "id" in fields else None), fields["event"], json.loads(fields["data"])
            fields = {}
        else:
            fields = {}


@contextmanager
def serving(
    folder: Path,
    settings: Settings | None = None,
    pipeline: type[SharedPipeline] = SharedPipeline,
    **config: Any,
) -> Iterator[Served]:
    """A server whose data are in `folder`; stopped, gracefully, at the end. Without `settings` it has no models."""
    folder.mkdir(exist_ok=True)
    own = {"data_dir": folder / "data", "port": 0, "workers": 1, "grace_s": 10} | config
    settings = settings or bare_settings(folder)
    shared = pipeline(settings, lr_cache=LRCache.of(settings))
    app = create_app(settings, ServerSettings(**own), pipeline=shared, warm_up=False)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, lifespan="on"))
    thread = threading.Thread(target=server.run)
    thread.start()
    until(lambda: server.started or not thread.is_alive())
    assert server.started, "the server did not start"
    port = server.servers[0].sockets[0].getsockname()[1]
    served = Served(app, server, port)
    try:
        yield served
    finally:
        served.http.close()
        server.should_exit = True
        if hasattr(app.state, "server"):
            app.state.server.begin_stop()
        thread.join(timeout=30)
        assert not thread.is_alive(), "the server did not stop"


def until(condition: Callable[[], object], seconds: float = 15.0) -> None:
    """Wait for something that happens in another thread."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.005)


def png(height: int = 40, width: int = 56, seed: int = 0) -> bytes:
    """A test picture as a PNG file."""
    buffer = io.BytesIO()
    Image.fromarray((picture(height, width, seed) * 255).astype(np.uint8)).save(buffer, "PNG")
    return buffer.getvalue()


def opened(data: bytes) -> Any:
    """A picture file as a PIL image."""
    return Image.open(io.BytesIO(data))


@pytest.fixture(scope="module", autouse=True)
def _backends() -> Iterator[None]:
    with registered(*TEST_BACKENDS, Patient, Broken):
        yield


@pytest.fixture(autouse=True)
def _fresh_patient() -> Iterator[None]:
    Patient.go, Patient.started = threading.Semaphore(0), threading.Semaphore(0)
    Patient.steps = []
    yield
    for _ in range(1000):
        Patient.go.release()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for the tests of a module."""
    with serving(tmp_path_factory.mktemp("served")) as running:
        yield running


@pytest.fixture(scope="module")
def equipped(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> Iterator[Served]:
    """The same with the packaged models, for clients that cannot name other back ends than renderers."""
    with serving(tmp_path_factory.mktemp("equipped"), settings) as running:
        yield running

"""The Python client against a real server: pictures, events, errors, cut lines, changed bytes; both twins."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from foveate import cli, errors
from foveate.api import generate_request
from foveate.client import AsyncClient, Client, JobEvent, Picture
from foveate.pipeline import Pipeline
from tests.conftest import bare_settings, picture
from tests.server.conftest import OWN, Patient, Served, opened, png

ASKED = OWN | {"width": 512, "height": 512, "seed": 7, "cache": False}


class Both:
    """Runs the same calls on the client and on its twin."""

    def __init__(self, twin: bool, url: str, **options: Any) -> None:
        self.twin, self.url, self.options = twin, url, options

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **fields: Any) -> Any:
            if not self.twin:
                with Client(self.url, **self.options) as client:
                    return getattr(client, name)(*args, **fields)

            async def run() -> Any:
                async with AsyncClient(self.url, **self.options) as client:
                    return await getattr(client, name)(*args, **fields)

            return asyncio.run(run())

        return call


@pytest.fixture(params=[False, True], ids=["Client", "AsyncClient"])
def client(request: pytest.FixtureRequest, served: Served) -> Both:
    return Both(request.param, served.url)


def test_a_picture_is_the_one_that_this_machine_draws(client: Both, tmp_path: Path) -> None:
    events: list[JobEvent] = []
    found: Picture = client.generate("a fox", on_event=events.append, **ASKED)
    assert found.info["width"] == 512
    settings = bare_settings(tmp_path)
    fields = {k: v for k, v in ASKED.items() if k != "cache"}
    here = Pipeline(settings).run(generate_request("a fox", settings=settings, **fields))
    assert np.array_equal(np.asarray(opened(found.data)), (here.image * 255 + 0.5).astype(np.uint8))
    assert np.abs(found.image - here.image).max() < 0.6 / 255
    kinds = [e.kind for e in events]
    assert kinds[:2] == ["queued", "planned"]
    assert kinds[-1] == "completed"
    shown = next(e for e in events if e.kind == "canvas").picture()
    assert shown is not None
    assert shown.shape == (512, 512, 3)
    saved = found.save(tmp_path / "fox.png")
    assert saved.read_bytes() == found.data
    assert "a fox" in opened(found.data).info["parameters"]
    with pytest.raises(errors.OutputError, match="png file"):
        found.save(tmp_path / "fox.webp")


def test_pictures_are_enlarged_from_bytes_paths_and_arrays(client: Both, tmp_path: Path) -> None:
    (tmp_path / "in.png").write_bytes(png(40, 56))
    own = {k: v for k, v in OWN.items() if k != "render"} | {"scale": 2, "seed": 1}
    found = [
        client.upscale(source, **own).image
        for source in (png(40, 56), tmp_path / "in.png", opened(png(40, 56)))
    ]
    assert found[0].shape == (80, 112, 3)
    assert all(np.array_equal(found[0], f) for f in found[1:])
    masked = client.upscale(picture(40, 56), mask=np.ones((40, 56), np.float32), **own)
    assert masked.info["patches"]["refined"] > 0


def test_a_picture_is_drawn_over(client: Both) -> None:
    white = np.ones((64, 64, 3), np.float32)
    job = client.generate("a fox", init=white, strength=0.0, **ASKED)
    assert job.image.min() > 0.99
    assert job.info["strength"] == 0.0
    assert "Denoising strength: 0.0" in opened(job.data).info["parameters"]
    usual = client.generate("a fox", init=white, **ASKED)
    assert usual.info["strength"] == 0.6
    told = client.job(usual.job)
    assert (told["kind"], told["request"]["has_image"]) == ("generate", True)
    again = client.follow(client.submit(**{"from": usual.job})["id"])
    assert np.array_equal(again.image, usual.image)
    sized = client.plan(prompt="a fox", strength=0.5, image_width=100, image_height=50, **OWN)
    assert (sized["plan"]["width"], sized["plan"]["height"], sized["plan"]["steps"]) == (1024, 512, 4)
    with pytest.raises(errors.SizeError, match="too small to draw over"):
        client.generate("a fox", init=white[:20], **ASKED)
    with pytest.raises(errors.InputError, match="strength is for a picture"):
        client.generate("a fox", strength=0.5, **ASKED)


def test_errors_come_back_as_they_were_raised(client: Both) -> None:
    with pytest.raises(errors.SizeError, match="width 100 is not supported"):
        client.generate("a fox", width=100)
    with pytest.raises(errors.InputError, match="colour"):
        client.generate("a fox", colour="red")
    with pytest.raises(errors.NotFoundError, match="no job"):
        client.job("0" * 22)
    with pytest.raises(errors.EngineError, match="the server failed"):
        client.generate("a fox", **ASKED | {"render": "broken"})
    with pytest.raises(errors.ImageError, match="cannot read"):
        client.upscale("/nowhere/in.png")
    with pytest.raises(errors.EngineError, match="no server answers"):
        Both(client.twin, "http://127.0.0.1:9").generate("a fox")


def test_plan_capabilities_and_cancelling(client: Both, served: Served) -> None:
    assert client.plan(prompt="a fox", **OWN)["predicted_total_ms"] > 0
    assert client.capabilities()["generate"]["max_side"] == 4096
    job = client.submit(prompt="a fox", **ASKED | {"render": "patient"})
    assert client.cancel(job["id"])["id"] == job["id"]
    Patient.go.release()
    with pytest.raises(errors.CancelledError, match="client"):
        client.follow(job["id"])


@contextmanager
def between(port: int, change: Callable[[int, bytes], bytes | None]) -> Iterator[str]:
    """A relay before the server: `change(connection number, bytes to the client)` alters them, None cuts the line."""
    listening = socket.create_server(("127.0.0.1", 0))
    open_ones: list[socket.socket] = [listening]
    count = iter(range(1_000_000))

    def serve() -> None:
        while True:
            try:
                near, _ = listening.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", port))
            open_ones.extend((near, far))
            number = next(count)
            threading.Thread(target=pump, args=(near, far, None), daemon=True).start()
            threading.Thread(target=pump, args=(far, near, number), daemon=True).start()

    def pump(source: socket.socket, target: socket.socket, number: int | None) -> None:
        try:
            while data := source.recv(65536):
                changed = data if number is None else change(number, data)
                if changed is None:
                    break
                target.sendall(changed)
        except OSError:
            pass
        for s in (source, target):
            with suppress(OSError):
                s.shutdown(socket.SHUT_RDWR)

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        for s in open_ones:
            s.close()


@pytest.mark.parametrize("twin", [False, True])
def test_a_line_cut_again_and_again_loses_nothing_and_repeats_nothing(served: Served, twin: bool) -> None:
    seen: list[int] = []
    cuts: list[int] = []

    def cut(number: int, data: bytes) -> bytes | None:
        """The first six connections end after some bytes, the later ones later."""
        if number < 6 and len(cuts) < 6 and len(data) > 400 * number:
            cuts.append(number)
            return None
        return data

    def note(event: JobEvent) -> None:
        if event.id is not None:
            seen.append(event.id)

    with between(served.port, cut) as url:
        job = served.submit(**ASKED, steps=12)
        found = Both(twin, url).follow(job["id"], note)
    assert len(cuts) >= 3
    assert seen == list(range(1, len(seen) + 1))
    assert found.data == served.http.get(job["urls"]["image"]).content


def test_changed_events_are_asked_for_again_and_a_changed_picture_is_refused(served: Served) -> None:
    job = served.submit(**ASKED, steps=12)
    whole = served.events(job["id"])  # watched from the start, so that events have pictures
    flips = [0]

    def flip_once(number: int, data: bytes) -> bytes:
        place = data.find(b"\xff\xd8\xff")  # a preview's JPEG
        if place >= 0 and not flips[0]:
            flips[0] = 1
            return data[: place + 40] + bytes([data[place + 40] ^ 1]) + data[place + 41 :]
        return data

    seen: list[int | None] = []
    with between(served.port, flip_once) as url, Client(url) as client:
        client.follow(job["id"], lambda e: seen.append(e.id))
    assert flips == [1]
    assert [s for s in seen if s] == sorted({s for s in seen if s})

    def flip_file(number: int, data: bytes) -> bytes:
        place = data.find(b"IDAT")
        return data if place < 0 else data[: place + 20] + bytes([data[place + 20] ^ 1]) + data[place + 21 :]

    with (
        between(served.port, flip_file) as url,
        Client(url) as client,
        pytest.raises(errors.EngineError, match="changed on its way"),
    ):
        client.follow(job["id"])
    assert whole[-1][1] == "completed"


def test_the_command_line_does_the_same_through_a_server(
    equipped: Served, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["generate", "a red fox", "-W", "256", "-H", "256", "-s", "7", "--steps", "2", "--json"]
    here = ["--engine", "onnxruntime", "--precision", "fp32"]
    assert cli.main([*options, *here, "-o", str(tmp_path / "here.png")]) == 0
    local = json.loads(capsys.readouterr().out)
    there = ["--server", equipped.url, "--overlay", str(tmp_path / "routes.png")]
    assert cli.main([*options, *there, "-o", str(tmp_path / "there.png")]) == 0
    remote = json.loads(capsys.readouterr().out)
    assert local.keys() <= remote.keys()
    for name in ("seed", "policy", "patches", "backends", "precision", "width", "height"):
        assert local[name] == remote[name]
    ours, theirs = (opened((tmp_path / n).read_bytes()) for n in ("here.png", "there.png"))
    assert np.array_equal(np.asarray(ours), np.asarray(theirs))
    assert ours.info["parameters"] == theirs.info["parameters"]
    assert (tmp_path / "routes.png").exists()
    code = [
        "upscale",
        str(tmp_path / "here.png"),
        "-o",
        str(tmp_path / "big.webp"),
        "--scale",
        "2",
        "-s",
        "1",
    ]
    assert cli.main([*code, "--server", equipped.url]) == 0
    assert opened((tmp_path / "big.webp").read_bytes()).size == (512, 512)
    assert "512x512" in capsys.readouterr().err
    assert (
        cli.main(["generate", "a fox", "-o", str(tmp_path / "x.png"), "--server", "http://127.0.0.1:9"]) == 6
    )
    assert "no server answers" in capsys.readouterr().err

"""Edge and device make one picture together; whatever goes wrong on the device's side, the picture is finished."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from foveate import cli, errors
from foveate.client import AsyncClient, Client, Device, JobEvent, Picture
from foveate.client._session import PREVIEW_MS
from foveate.client.uplink import extended, prepare
from foveate.config import Settings
from foveate.halves.light import Light
from foveate.serve import handover
from foveate.stages.stream.decode import decode
from foveate.stages.stream.encode import encode_image, to_uint8
from tests.conftest import picture
from tests.server.conftest import Served, opened
from tests.server.test_client import between

PROMPT = "a red fox in a snowy forest"
ASKED: dict[str, Any] = {
    "width": 512,
    "height": 512,
    "seed": 7,
    "steps": 2,
    "cache": False,
    "policy": "all-diffusion",
}
LIMIT = 2
"""Most difference between the device's picture and the edge's, in byte values."""


def levels(image: Any) -> np.ndarray:
    """Pixels as byte values."""
    return (
        np.asarray(image, np.int64)
        if np.asarray(image).dtype == np.uint8
        else np.rint(np.asarray(image) * 255)
    )


def difference(a: bytes, b: bytes) -> float:
    return float(np.abs(levels(opened(a).convert("RGB")) - levels(opened(b).convert("RGB"))).max())


@pytest.fixture(scope="module")
def device(settings: Settings) -> Device:
    """This machine, insisting on its half."""
    return Device(
        settings, placement="end", light_ms={2: 500.0, 4: 500.0, 8: 600.0}, downlink_mbit=20.0, rtt_ms=10.0
    )


@pytest.fixture(scope="module")
def alone(equipped: Served) -> Picture:
    """The picture that the edge makes by itself."""
    with Client(equipped.url) as client:
        return client.generate(PROMPT, **ASKED)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """An edge that waits for no device."""
    monkeypatch.setattr(handover, "LEAST_WAIT_MS", 1.0)
    monkeypatch.setattr(handover, "PATIENCE", 0.0)


def edge_file(served: Served, found: Picture) -> bytes:
    """The file that the edge makes of the same parts."""
    data: bytes = served.http.get(f"/v1/jobs/{found.job}/image").content
    return data


@pytest.mark.parametrize("twin", [False, True])
def test_the_device_makes_the_picture_of_the_edge(
    equipped: Served, device: Device, alone: Picture, twin: bool
) -> None:
    events: list[JobEvent] = []

    async def run() -> Picture:
        async with AsyncClient(equipped.url) as client:
            return await client.generate(PROMPT, collaborate=device, on_event=events.append, **ASKED)

    if twin:
        found = asyncio.run(run())
    else:
        with Client(equipped.url) as client:
            found = client.generate(PROMPT, collaborate=device, on_event=events.append, **ASKED)
    assert difference(found.data, alone.data) <= LIMIT
    assert difference(found.data, edge_file(equipped, found)) <= LIMIT
    assert opened(found.data).info["parameters"] == opened(alone.data).info["parameters"]
    placement = found.info["placement"]
    assert (placement["light"], placement["stitch"]) == ("end", "end")
    assert placement["device"]["engine"] == "onnxruntime fp32"
    assert placement["device"]["received_bytes"] == sum(len(e.body) for e in events) > 0
    kinds = [e.kind for e in events]
    assert kinds[-2:] == ["handed", "stitched"]
    shown = events[-1].picture()
    assert shown is not None
    np.testing.assert_array_equal(to_uint8(shown), levels(opened(found.data)))
    assert {"planned", "lr", "begun", "part"} <= set(kinds)
    assert not {"canvas", "patch", "completed"} & set(kinds)
    # the LR picture comes anyway
    assert not any(e.body for e in events if e.kind == "preview" and e.data["elapsed_ms"] < PREVIEW_MS)
    job = equipped.job(found.job)
    assert job["status"] == "completed"
    assert job["result"]["patches"] == alone.info["patches"]


def test_fewer_bytes_as_webp_and_still_the_edge_s_picture(equipped: Served, device: Device) -> None:
    with Client(equipped.url) as client:
        whole = client.generate(PROMPT, **ASKED | {"format": "webp"})
        found = client.generate(PROMPT, collaborate=device, format="webp", **ASKED)
    ours, theirs = (levels(opened(d).convert("RGB")) for d in (found.data, edge_file(equipped, found)))
    assert np.abs(ours - theirs).mean() < 0.1, "both encode what differs by rounding only"
    assert found.info["placement"]["device"]["received_bytes"] < 1.5 * len(whole.data)


def break_light(monkeypatch: pytest.MonkeyPatch, light: Callable[..., Any]) -> None:
    def chosen(device: Device, last: bool) -> Light:
        return light

    monkeypatch.setattr(Device, "light", chosen)


def test_a_device_that_fails_gets_the_edge_s_file(
    equipped: Served, device: Device, alone: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(lr: Any, scale: int) -> Any:
        raise RuntimeError("out of memory")

    break_light(monkeypatch, broken)
    with Client(equipped.url) as client:
        found = client.generate(PROMPT, collaborate=device, **ASKED)
    assert difference(found.data, alone.data) <= LIMIT
    assert found.info["placement"]["light"] == "edge"
    assert "out of memory" in found.info["placement"]["reason"]


@pytest.mark.usefixtures("impatient")
def test_a_device_that_leaves_costs_nothing_but_time(
    equipped: Served, device: Device, alone: Picture
) -> None:
    with Client(equipped.url) as client:
        job = client.submit(prompt=PROMPT, device=device.offer(None, 1.0), **ASKED)
        found = client.follow(job["id"])  # as a reader without a device: nobody does the other half
    assert found.info["placement"]["reason"] == "the device was late"
    assert difference(found.data, alone.data) <= LIMIT
    assert found.info["sha256"]


@pytest.mark.usefixtures("impatient")
def test_a_slow_device_is_not_waited_for(
    equipped: Served, device: Device, alone: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = threading.Event()
    exact = device.light(last=True)

    def slow(lr: Any, scale: int) -> Any:
        assert ended.wait(30)
        return exact(lr, scale)

    break_light(monkeypatch, slow)
    seen: list[str] = []

    def watch(job_id: str) -> None:
        equipped.job(job_id)
        ended.set()

    def note(event: JobEvent) -> None:
        if event.kind == "handed":
            threading.Thread(target=watch, args=(event.data["job"],)).start()
        seen.append(event.kind)

    with Client(equipped.url) as client:
        found = client.generate(PROMPT, collaborate=device, on_event=note, **ASKED)
    assert equipped.job(found.job)["result"]["placement"]["light"] == "edge"
    assert difference(found.data, alone.data) <= LIMIT


def test_other_weights_are_no_help(equipped: Served, device: Device) -> None:
    offer = device.offer(None, 1.0)
    offer["models"] |= {"light_x2": "0" * 64}
    with Client(equipped.url) as client:
        job = client.submit(prompt=PROMPT, device=offer, **ASKED)
        found = client.follow(job["id"])
    assert found.info["placement"]["light"] == "edge"
    assert "other weights" in found.info["placement"]["reason"]
    assert equipped.http.get(f"/v1/models/{'0' * 64}.onnx").status_code == 404
    held = offer["models"]["light_x4"]
    answer = equipped.http.get(f"/v1/models/{held}.onnx")
    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]


def flip(place_of: Callable[[bytes], int], most: int) -> Callable[[int, bytes], bytes]:
    """Changes one byte where `place_of` finds something, at most so often."""
    done = [0]

    def change(number: int, data: bytes) -> bytes:
        place = place_of(data)
        if place < 0 or done[0] >= most:
            return data
        done[0] += 1
        return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]

    return change


def in_a_part(data: bytes) -> int:
    found = data.find(b"RIFF")
    return found + 30 if 0 <= found < len(data) - 40 else -1


def test_a_part_changed_once_is_asked_for_again(equipped: Served, device: Device, alone: Picture) -> None:
    with between(equipped.port, flip(in_a_part, 1)) as url, Client(url) as client:
        found = client.generate(PROMPT, collaborate=device, **ASKED)
    assert found.info["placement"]["light"] == "end"
    assert difference(found.data, alone.data) <= LIMIT


def test_parts_changed_always_are_refused_and_the_edge_finishes(
    equipped: Served, device: Device, alone: Picture
) -> None:
    with between(equipped.port, flip(in_a_part, 1000)) as url, Client(url) as client:
        found = client.generate(PROMPT, collaborate=device, **ASKED)
    assert found.info["placement"]["light"] == "edge"
    assert "changed on its way" in found.info["placement"]["reason"]
    assert difference(found.data, alone.data) <= LIMIT


def test_a_cut_line_is_taken_up(equipped: Served, device: Device, alone: Picture) -> None:
    cuts: list[int] = []

    def cut(number: int, data: bytes) -> bytes | None:
        if b"RIFF" in data and len(cuts) < 3:
            cuts.append(number)
            return None
        return data

    with between(equipped.port, cut) as url, Client(url) as client:
        found = client.generate(PROMPT, collaborate=device, **ASKED)
    assert len(cuts) == 3
    assert found.info["placement"]["light"] == "end"
    assert difference(found.data, alone.data) <= LIMIT


def test_a_job_that_waits_for_its_device_can_be_cancelled(
    equipped: Served, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "LEAST_WAIT_MS", 60_000.0)
    with Client(equipped.url) as client:
        job = client.submit(prompt=PROMPT, device=device.offer(None, 1.0), **ASKED)

        def note(event: JobEvent) -> None:
            if event.kind == "handed":
                client.cancel(job["id"])

        with pytest.raises(errors.CancelledError):
            client.follow(job["id"], note)
        late = equipped.http.post(f"/v1/jobs/{job['id']}/device", json={"status": "done"})
    assert late.status_code == 200
    assert late.json()["status"] == "cancelled"


def test_the_planner_decides_and_says_why(equipped: Served, settings: Settings) -> None:
    slow = Device(settings, light_ms={2: 1e6, 4: 1e6, 8: 1e6}, downlink_mbit=1000.0, rtt_ms=1.0)
    with Client(equipped.url) as client:
        found = client.generate(PROMPT, collaborate=slow, **ASKED)
        saver = dataclasses.replace(slow, data_saver=True)
        saved = client.generate(PROMPT, collaborate=saver, **ASKED)
    assert found.info["placement"]["light"] == "edge"
    assert found.info["placement"]["reason"].startswith("sooner complete")
    assert saved.info["placement"]["light"] == "end"
    assert "fewer bytes" in saved.info["placement"]["reason"]


def test_a_measured_offer_and_a_line_measured_by_the_client(settings: Settings, equipped: Served) -> None:
    offer = Device(settings).offer(10.0, 5.0)
    assert all(ms > 0 for ms in offer["light_ms"].values())
    with Client(equipped.url) as client:
        mbit, rtt = client._line_speed()
    assert mbit > 0.1
    assert rtt > 0


def test_the_speed_of_one_engine_is_not_taken_for_another_s(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speeds = iter(({"2": 1.0, "4": 2.0}, {"2": 3.0, "4": 4.0}, {"2": 5.0, "4": 6.0}))
    monkeypatch.setattr(Device, "_measure", lambda self: next(speeds))
    here = dataclasses.replace(settings, cache_dir=tmp_path)
    others = [dataclasses.replace(here, engine="auto"), dataclasses.replace(here, threads=1)]
    for _ in range(2):  # the second time they are remembered
        assert [Device(s).measured()[2] for s in (here, *others)] == [1.0, 3.0, 5.0]


def test_the_command_line_collaborates(
    equipped: Served, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.png"
    command = [
        "generate",
        PROMPT,
        "-W",
        "256",
        "-H",
        "256",
        "-s",
        "7",
        "--steps",
        "2",
        "--json",
        "-o",
        str(out),
    ]
    assert cli.main([*command, "--server", equipped.url, "--collaborate", "--engine", "onnxruntime"]) == 0
    assert json.loads(capsys.readouterr().out)["placement"]["light"] in ("edge", "end")
    assert opened(out.read_bytes()).size == (256, 256)


# the user's own picture


def photo() -> np.ndarray:
    return picture(160, 192, seed=3)


def sent_picture(served: Served, found: Picture) -> np.ndarray:
    path = served.here.files.path(found.job, "input")
    return decode(path, 10**7).image


def test_only_what_diffusion_needs_is_sent(equipped: Served, device: Device) -> None:
    asked = {"scale": 2, "seed": 1, "policy": "hybrid", "cache": False}
    source = encode_image(photo(), "PNG")
    mask = np.zeros((160, 192), np.float32)
    mask[64:96, 64:128] = 1
    with Client(equipped.url) as client:
        whole = client.upscale(source, mask=mask, segment="mask", **asked)
        found = client.upscale(source, mask=mask, segment="mask", collaborate=device, **asked)
    sent = sent_picture(equipped, found)
    kept = np.abs(sent - decode(source, 10**6).image).max(axis=2) < 1e-6
    assert kept[64:96, 64:128].all(), "what is to be refined"
    assert kept.mean() < 0.2
    assert found.info["placement"]["light"] == "end"
    assert found.info["patches"]["refined"] == whole.info["patches"]["refined"] > 0
    outside = np.ones((320, 384), bool)
    outside[120:200, 120:264] = False
    ours, theirs = (levels(opened(p.data)) for p in (found, whole))
    assert np.abs(ours - theirs)[outside].max() <= LIMIT
    assert np.abs(ours - theirs).mean() < 1


def test_without_a_mask_the_picture_is_the_edge_s(equipped: Served, device: Device) -> None:
    asked = {"scale": 2, "seed": 1, "policy": "hybrid", "cache": False}
    source = encode_image(photo(), "PNG")
    with Client(equipped.url) as client:
        whole = client.upscale(source, **asked)
        found = client.upscale(source, collaborate=device, **asked)
    assert found.info["patches"] == whole.info["patches"]
    assert difference(found.data, whole.data) <= LIMIT


def test_nothing_outside_of_a_user_s_mask_leaves_the_device(device: Device) -> None:
    mask = np.zeros((160, 192), np.float32)
    mask[50:90, 40:120] = 1
    other = np.where(mask[..., None] > 0, photo(), picture(160, 192, seed=99))
    options = {"scale": 2, "seed": 1, "policy": "hybrid", "mask": mask}
    found = [prepare(encode_image(p, "PNG"), options, device.settings) for p in (photo(), other)]
    assert found[0] is not None
    assert found[1] is not None
    assert found[0].image == found[1].image, "the bytes do not depend on what is outside"
    assert found[0].share <= mask.mean() + 1e-6


def test_whole_pictures_are_sent_where_they_are_needed(device: Device) -> None:
    source = encode_image(photo(), "PNG")
    assert prepare(source, {"width": 1920, "height": 1600, "policy": "hybrid"}, device.settings) is None
    clear = encode_image(photo(), "PNG", alpha=np.full((160, 192), 0.5, np.float32))
    assert prepare(clear, {"scale": 2, "policy": "hybrid"}, device.settings) is None


def test_a_picture_that_never_left_cannot_be_finished_elsewhere(
    equipped: Served, device: Device, impatient: None
) -> None:
    uplink = prepare(encode_image(photo(), "PNG"), {"scale": 2, "policy": "hybrid"}, device.settings)
    assert uplink is not None
    offer = device.offer(None, 1.0) | {"holds_image": True}
    with Client(equipped.url) as client:
        job = client.submit(
            image=uplink.image, mask=uplink.mask, segment="mask", scale=2, device=offer, cache=False
        )
        with pytest.raises(errors.EngineError, match="never left the device"):
            client.follow(job["id"])


def test_extending_keeps_the_inside_and_fills_the_rest_from_it() -> None:
    image, inside = photo(), np.zeros((160, 192), bool)
    inside[30:70, 50:90] = True
    found = extended(image, inside)
    assert np.array_equal(found[inside], image[inside])
    low, high = image[inside].min(axis=0), image[inside].max(axis=0)
    assert ((found >= low - 1e-6) & (found <= high + 1e-6)).all()
    assert np.abs(found[29, 50:90] - image[30, 50:90]).mean() < 0.3

"""Models of the hub and from URLs, against a hub and a file server in this process; what goes wrong is told."""

from __future__ import annotations

import dataclasses
import hashlib
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from foveate import downloads
from foveate import hub as hubs
from foveate.cli import main
from foveate.config import Settings
from foveate.errors import WeightsError
from tests.tiny.hub import COMMIT, Hub
from tests.tiny.servers import serving

SETTINGS = Settings(timeout_s=3)
TENSORS = b"tensors" * 100
PIPELINE = {
    "model_index.json": b"{}",
    "README.md": b"# read me",
    "unet/config.json": b"{}",
    "unet/diffusion_pytorch_model.safetensors": TENSORS,
    "unet/diffusion_pytorch_model.fp16.safetensors": TENSORS,
    "unet/diffusion_pytorch_model.bin": b"pickle",
    "tokenizer/vocab.json": b"{}",
    "tokenizer/merges.txt": b"",
    "safety_checker/model.safetensors": TENSORS,
    "whole.safetensors": TENSORS,
}
TAKEN = [
    "model_index.json",
    "tokenizer/merges.txt",
    "tokenizer/vocab.json",
    "unet/config.json",
    "unet/diffusion_pytorch_model.safetensors",
]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """HF_HOME of the test; no token, no cache of the user."""
    for name in ("HF_HUB_CACHE", "HF_TOKEN", "HF_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "token"))
    monkeypatch.setenv("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    return tmp_path / "hf"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    app = Hub({"maker/pipeline": dict(PIPELINE), "maker/pickled": {"pytorch_model.bin": b"pickle"}})
    with serving(app) as url:
        monkeypatch.setenv("HF_ENDPOINT", url)
        yield app


def test_a_pipeline_is_pulled_with_its_licence_told_first(hub: Hub, home: Path) -> None:
    told: list[str] = []

    def tell(text: str) -> None:
        assert hub.gets() == []  # before the first byte
        told.append(text)

    path = downloads.pull("maker/pipeline", SETTINGS, tell)
    (text,) = told
    assert text.startswith("maker/pipeline: licence mit, 5 files, 0.00 MB, to ")
    assert path == home / "hub" / "models--maker--pipeline" / "snapshots" / COMMIT
    assert sorted(str(f.relative_to(path)) for f in path.rglob("*") if f.is_file()) == TAKEN
    entry = downloads.listing()["maker/pipeline"]
    assert (entry["licence"], entry["bytes"]) == ("mit", 706)
    assert entry["files"]["unet/diffusion_pytorch_model.safetensors"] == hashlib.sha256(TENSORS).hexdigest()


def test_what_was_pulled_is_found_without_the_network(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    path = downloads.locate("maker/pipeline", SETTINGS)
    hub.seen.clear()
    assert downloads.locate("maker/pipeline", SETTINGS) == path
    assert downloads.locate("maker/pipeline", dataclasses.replace(SETTINGS, offline=True)) == path
    assert hub.seen == []
    assert hubs.cached_file("maker/pipeline", "unet/config.json", SETTINGS) == path / "unet/config.json"
    assert hubs.cached_file("maker/pipeline", "none.json", SETTINGS) is None
    assert hubs.cached_file("maker/other", "unet/config.json", SETTINGS) is None


def test_one_file_of_a_repository(hub: Hub) -> None:
    path = downloads.locate("maker/pipeline/whole.safetensors", SETTINGS)
    assert path.read_bytes() == TENSORS
    assert downloads.locate("maker/pipeline/whole.safetensors", SETTINGS) == path
    with pytest.raises(WeightsError, match=r"no file 'none.safetensors'; found: .*whole.safetensors"):
        downloads.locate("maker/pipeline/none.safetensors", SETTINGS)


def test_pickles_are_refused_until_they_are_allowed(hub: Hub) -> None:
    for model in ("maker/pickled", "maker/pickled/pytorch_model.bin"):
        with pytest.raises(WeightsError, match=r"can hold code.*--allow-pickle"):
            downloads.locate(model, SETTINGS)
    path = downloads.pull("maker/pickled", SETTINGS, lambda text: None, allow_pickle=True)
    assert (path / "pytorch_model.bin").read_bytes() == b"pickle"
    assert downloads.allows_pickle("maker/pickled")
    assert not downloads.allows_pickle("maker/pipeline")


@pytest.mark.parametrize(
    ("model", "message"),
    [
        ("maker/none", "no model 'maker/none' on the hub, or it is private; check the name at http"),
        ("maker/pipeline@v9", "maker/pipeline@v9: no such revision"),
        ("none", "no model 'none': .* does not exist, and it is no hub id"),
        ("maker/none.safetensors", "no model 'maker/none.safetensors': .* does not exist"),
        ("/none/model.safetensors", "no model '/none/model.safetensors'"),
    ],
)
def test_a_model_that_is_not_there_is_told(hub: Hub, model: str, message: str) -> None:
    with pytest.raises(WeightsError, match=message):
        downloads.locate(model, SETTINGS)


def test_a_gated_model_needs_a_token(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.gated.add("maker/pipeline")
    with pytest.raises(WeightsError, match=r"is gated: accept its licence at .*, then set HF_TOKEN"):
        downloads.locate("maker/pipeline", SETTINGS)
    monkeypatch.setenv("HF_TOKEN", "t0ken")
    assert downloads.locate("maker/pipeline", SETTINGS).is_dir()


def test_a_damaged_file_is_told_and_never_used(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.damaged.add("unet/diffusion_pytorch_model.safetensors")
    for _ in range(2):
        with pytest.raises(WeightsError, match=r"model\.safetensors .* is corrupt: expected sha256"):
            downloads.locate("maker/pipeline", SETTINGS)
    with monkeypatch.context() as away:
        away.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
        with pytest.raises(WeightsError, match="cannot be had from the hub"):
            downloads.locate("maker/pipeline", SETTINGS)
    with pytest.raises(WeightsError, match="is not on this machine, and offline is set"):
        downloads.locate("maker/pipeline", dataclasses.replace(SETTINGS, offline=True))
    downloads.remove("maker/pipeline")
    hub.damaged.clear()
    assert downloads.locate("maker/pipeline", SETTINGS) == downloads.pulled("maker/pipeline")


def test_what_several_pull_at_once_is_all_noted(home: Path) -> None:
    app = Files(TENSORS)
    with serving(app) as url, ThreadPoolExecutor(8) as pool:
        urls = [f"{url}/{i}.safetensors" for i in range(24)]
        list(pool.map(lambda u: downloads.pull(u, SETTINGS, lambda text: None), urls))
    assert set(downloads.listing()) == set(urls)


def test_a_hub_that_is_down_is_told_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Hub({})) as url:
        monkeypatch.setenv("HF_ENDPOINT", url)
    start = time.monotonic()
    with pytest.raises(WeightsError, match=r"cannot be had from the hub .*check the network"):
        downloads.locate("maker/pipeline", SETTINGS)
    assert time.monotonic() - start < 10


def test_a_download_that_stalls_is_told_in_time_and_goes_on_later(hub: Hub) -> None:
    name = "unet/diffusion_pytorch_model.safetensors"
    hub.stalled.add(name)
    start = time.monotonic()
    try:
        with pytest.raises(WeightsError, match=r"from the hub \(waited [1-5] s\): .*what came is kept"):
            downloads.locate("maker/pipeline", dataclasses.replace(SETTINGS, timeout_s=1))
    finally:
        hub.go.set()
    assert time.monotonic() - start < 6
    hub.stalled.clear()
    assert (downloads.locate("maker/pipeline", SETTINGS) / name).read_bytes() == TENSORS


def test_what_another_program_pulled_is_used_while_the_hub_is_away(
    hub: Hub, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = downloads.locate("maker/pipeline", SETTINGS)
    (home / "foveate" / "models.json").unlink()
    told: list[str] = []
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert downloads.locate("maker/pipeline", SETTINGS, told.append) == path
    assert "what the cache of the hub has of it is used" in told[0]
    with pytest.raises(WeightsError, match="cannot be had from the hub"):
        downloads.pull("maker/pipeline", SETTINGS, told.append)
    for file in path.rglob("*.safetensors"):
        file.unlink()
    with pytest.raises(WeightsError, match="cannot be had from the hub"):
        downloads.locate("maker/pipeline", SETTINGS)


@pytest.mark.parametrize("change", ["altered", None])
def test_small_files_are_verified_too(hub: Hub, change: str | None) -> None:
    config = downloads.locate("maker/pipeline", SETTINGS) / "unet" / "config.json"
    downloads.verify("maker/pipeline")
    config.unlink()
    if change:
        config.write_text(change)
    with pytest.raises(
        WeightsError, match=r"config\.json of maker/pipeline is corrupt: expected sha256 \w{64}, found"
    ):
        downloads.verify("maker/pipeline")


def test_offline_by_the_hubs_own_variable_asks_nobody_either(monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    app = Files(TENSORS)
    with serving(app) as url, pytest.raises(WeightsError, match="is not on this machine, and offline is set"):
        downloads.locate(f"{url}/a.safetensors", SETTINGS)
    assert app.seen == []


def test_offline_asks_nobody(hub: Hub) -> None:
    offline = dataclasses.replace(SETTINGS, offline=True)
    for model in ("maker/pipeline", "https://example.com/model.safetensors"):
        with pytest.raises(WeightsError, match="is not on this machine, and offline is set"):
            downloads.locate(model, offline)
    assert hub.seen == []


class Files:
    """A file server with ranges; `cut` ends the first answer after so many bytes."""

    def __init__(self, data: bytes, cut: int = 0) -> None:
        self.seen: list[Any] = []
        self.data, self.cut = data, cut

    def __call__(self, handler: Any, method: str, path: str, body: Any) -> None:
        if path.startswith("/none"):
            handler.answer({}, 404)
            return
        first = int((handler.headers.get("Range") or "bytes=0-")[6:].split("-")[0])
        if first >= len(self.data):
            handler.answer({}, 416)
            return
        part = self.data[first:]
        handler.send_response(206 if first else 200)
        handler.send_header("Content-Length", str(len(part)))
        handler.end_headers()
        sent, self.cut = part[: self.cut or None], 0
        handler.wfile.write(sent)
        handler.close_connection = True


def test_a_file_from_a_url_is_resumed_where_it_broke_off(home: Path) -> None:
    app = Files(TENSORS, cut=300)
    with serving(app) as url:
        address = f"{url}/4x.safetensors"
        with pytest.raises(WeightsError, match="after 300 of 700 bytes; what came is kept"):
            downloads.locate(address, SETTINGS)
        told: list[str] = []
        path = downloads.locate(address, SETTINGS, told.append)
        assert path.read_bytes() == TENSORS
        assert app.seen[-1][2]["Range"] == "bytes=300-"
        assert told[0].startswith(f"{address}: licence unknown, 0.00 MB, to {home}")
        count = len(app.seen)
        assert downloads.locate(address, SETTINGS) == path
        assert len(app.seen) == count


def test_a_url_may_say_the_sha256_of_its_file(home: Path) -> None:
    good = hashlib.sha256(TENSORS).hexdigest()
    with serving(Files(TENSORS)) as url:
        assert downloads.locate(f"{url}/a.safetensors#sha256={good}", SETTINGS).is_file()
        with pytest.raises(WeightsError, match=f"expected sha256 {'0' * 64}, found {good}"):
            downloads.locate(f"{url}/b.safetensors#sha256={'0' * 64}", SETTINGS)
    assert [f.name for f in home.rglob("b.safetensors*")] == []


@pytest.mark.parametrize(
    ("path", "message"),
    [("/none.safetensors", "cannot be downloaded .*Not Found"), ("/a.pth", r"a\.pth is a pickle")],
)
def test_a_url_without_a_safe_file_is_told(path: str, message: str) -> None:
    with serving(Files(TENSORS)) as url, pytest.raises(WeightsError, match=message):
        downloads.locate(f"{url}{path}", SETTINGS)


def test_the_command_pulls_lists_verifies_and_removes(
    hub: Hub, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "pull", "maker/pipeline"]) == 0
    assert "licence mit" in capsys.readouterr().err
    assert main(["models"]) == 0
    said = capsys.readouterr().out
    assert "maker/pipeline: 0.0 MB, mit, in " in said
    assert "light_x4" in said
    assert main(["models", "verify"]) == 0
    assert "maker/pipeline: right" in capsys.readouterr().out
    file = next(home.rglob("diffusion_pytorch_model.safetensors"))
    file.resolve().write_bytes(b"other")
    assert main(["models", "verify", "maker/pipeline"]) == 4
    assert "is corrupt: expected sha256" in capsys.readouterr().err
    assert main(["models", "remove", "maker/pipeline"]) == 0
    assert "removed" in capsys.readouterr().err
    assert downloads.listing() == {}
    assert not list(home.rglob("*.safetensors"))
    assert main(["models", "remove", "maker/pipeline"]) == 4
    assert "no model 'maker/pipeline' was pulled; found: none" in capsys.readouterr().err
    assert main(["models", "pull"]) == 2


def test_offline_the_command_only_says_what_is_here(hub: Hub, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(Files(TENSORS)) as url:
        for model in ("maker/pipeline", f"{url}/a.safetensors"):
            assert main(["models", "pull", model, "--offline"]) == 4
            assert "is not on this machine, and offline is set" in capsys.readouterr().err
            assert main(["models", "pull", model]) == 0
            hub.seen.clear()
            assert main(["models", "pull", model, "--offline"]) == 0
            assert hub.seen == []


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        (list(PIPELINE), TAKEN),
        (
            ["a.safetensors", "b.safetensors", "config.json"],
            ["a.safetensors", "b.safetensors", "config.json"],
        ),
        (["model.fp16.safetensors", "config.json"], ["config.json", "model.fp16.safetensors"]),
        (["model.onnx", "onnx/model.onnx"], ["model.onnx"]),
        (
            ["t/model-00001-of-00002.safetensors", "t/model.fp16-00001-of-00002.safetensors"],
            ["t/model-00001-of-00002.safetensors"],
        ),
        (["model.bin"], []),
    ],
)
def test_only_files_worth_their_bytes_are_taken(files: list[str], wanted: list[str]) -> None:
    assert hubs.wanted_files(files) == sorted(wanted)

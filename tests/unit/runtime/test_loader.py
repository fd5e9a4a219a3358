from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from foveate.config import Settings
from foveate.errors import ConfigError, WeightsError
from foveate.runtime import load, loader, machine_id
from tests.unit.runtime.graphs import affine, convolution, quantized_convolution

SAMPLE = {"x": np.random.default_rng(0).random((1, 3, 16, 16), np.float32)}


class Fake:
    """A graph of known speed and error, in place of a real engine's."""

    speed: dict[tuple[str, str], float] = {}  # noqa: RUF012
    delays: dict[tuple[str, str], list[float]] = {}  # noqa: RUF012
    error: dict[tuple[str, str], float] = {}  # noqa: RUF012
    opened: list[tuple[str, str]] = []  # noqa: RUF012
    at = 0.0

    def __init__(
        self, path: Path, engine: str, precision: str, threads: int = 0, device: str = "auto"
    ) -> None:
        if (engine, precision) not in self.speed:
            raise WeightsError(f"{engine} cannot load {path}")
        self.engine, self.precision = engine, precision
        Fake.opened.append((engine, precision))

    def run(self, **inputs: np.ndarray) -> np.ndarray:
        delays = self.delays.get((self.engine, self.precision))
        Fake.at += self.speed[self.engine, self.precision] + (delays.pop() if delays else 0)
        return inputs["x"] + np.float32(self.error.get((self.engine, self.precision), 0))


ORT, OV, BF16 = ("onnxruntime", "fp32"), ("openvino", "fp32"), ("openvino", "bf16")
ORT8, OV8 = ("onnxruntime", "int8"), ("openvino", "int8")


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> type[Fake]:
    """A machine with both engines and bf16, where time passes only inside networks."""
    monkeypatch.setattr(loader, "open_graph", Fake)
    monkeypatch.setattr(loader, "available_engines", lambda: ("onnxruntime", "openvino"))
    monkeypatch.setattr(loader, "has_bf16", lambda: True)
    monkeypatch.setattr(loader.time, "perf_counter", lambda: Fake.at)
    monkeypatch.setattr(Fake, "speed", {ORT: 1.0, OV: 1.0, BF16: 1.0})
    monkeypatch.setattr(Fake, "error", {})
    monkeypatch.setattr(Fake, "delays", {})
    monkeypatch.setattr(Fake, "opened", [])
    return Fake


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return affine(tmp_path / "model.onnx", gain=float(np.random.default_rng().random()))


def choice(
    model: Path,
    tmp_path: Path,
    tolerance: float | None = 0.01,
    int8: tuple[Path, float] | None = None,
    **settings: Any,
) -> tuple[str, str]:
    found = Settings(cache_dir=tmp_path / "cache", **settings)
    graph = load(model, found, sample=SAMPLE, tolerance=tolerance, int8=int8)
    return graph.engine, graph.precision


@pytest.mark.parametrize(
    ("speed", "expected"),
    [
        ({ORT: 1.0, OV: 0.5, BF16: 0.2}, BF16),
        ({ORT: 1.0, OV: 0.5, BF16: 0.6}, OV),
        ({ORT: 1.0, OV: 2.0, BF16: 3.0}, ORT),
        ({ORT: 1.0, OV: 0.95, BF16: 0.95}, ORT),
        ({OV: 1.0, BF16: 2.0}, OV),
        ({ORT: 1.0}, ORT),
    ],
)
def test_the_fastest_is_kept_if_it_is_clearly_faster(
    machine: type[Fake],
    model: Path,
    tmp_path: Path,
    speed: dict[tuple[str, str], float],
    expected: tuple[str, str],
) -> None:
    machine.speed = speed
    assert choice(model, tmp_path) == expected


@pytest.mark.parametrize(("error", "expected"), [(0.0099, BF16), (0.0101, OV), (np.nan, OV), (np.inf, OV)])
def test_bf16_is_refused_over_the_tolerance(
    machine: type[Fake], model: Path, tmp_path: Path, error: float, expected: tuple[str, str]
) -> None:
    machine.speed = {ORT: 1.0, OV: 0.5, BF16: 0.1}
    machine.error = {BF16: error}
    assert choice(model, tmp_path) == expected


def test_bf16_is_not_its_own_reference(machine: type[Fake], model: Path, tmp_path: Path) -> None:
    machine.speed = {BF16: 0.1}
    with pytest.raises(WeightsError):
        choice(model, tmp_path)


def test_without_a_tolerance_bf16_is_not_tried(machine: type[Fake], model: Path, tmp_path: Path) -> None:
    machine.speed = {ORT: 1.0, OV: 0.5, BF16: 0.1}
    assert choice(model, tmp_path, tolerance=None) == OV
    assert BF16 not in machine.opened


@pytest.mark.parametrize(
    ("speed", "error", "expected"),
    [
        ({ORT: 1.0, ORT8: 1.2, OV: 0.5, BF16: 0.3, OV8: 0.2}, 0.02, OV8),
        ({ORT: 1.0, ORT8: 0.1, OV: 0.5, BF16: 0.3, OV8: 0.2}, 0.02, ORT8),
        ({ORT: 1.0, ORT8: 1.2, OV: 0.5, BF16: 0.2, OV8: 0.19}, 0.02, BF16),
        ({ORT: 1.0, ORT8: 1.2, OV: 0.5, BF16: 0.3, OV8: 0.2}, 0.04, BF16),
        ({ORT: 1.0, ORT8: 1.2, OV: 0.5, BF16: 0.3, OV8: 0.2}, np.nan, BF16),
        ({ORT: 1.0, OV: 2.0}, 0.0, ORT),
    ],
)
def test_the_8_bit_form_is_taken_where_it_is_faster_and_near_enough(
    machine: type[Fake],
    model: Path,
    tmp_path: Path,
    speed: dict[tuple[str, str], float],
    error: float,
    expected: tuple[str, str],
) -> None:
    machine.speed, machine.error = speed, {OV8: error}
    form = affine(tmp_path / "form.onnx"), 0.03
    assert choice(model, tmp_path, int8=form) == expected
    machine.opened.clear()
    assert choice(model, tmp_path, int8=form) == expected
    assert machine.opened == [expected]


def test_another_8_bit_form_is_measured_anew(machine: type[Fake], model: Path, tmp_path: Path) -> None:
    machine.speed = {ORT: 1.0, ORT8: 1.0, OV: 0.5, OV8: 0.1}
    machine.error = {OV8: 0.02}
    assert choice(model, tmp_path, int8=(affine(tmp_path / "a.onnx", 2), 0.03)) == OV8
    machine.speed[OV8] = 1.0
    assert choice(model, tmp_path, int8=(affine(tmp_path / "b.onnx", 3), 0.03)) == OV
    assert choice(model, tmp_path) == OV


def test_8_bits_asked_for_by_name_are_used_where_there_are_any(
    machine: type[Fake], model: Path, tmp_path: Path
) -> None:
    machine.speed = {ORT: 1.0, ORT8: 0.1, OV: 0.9, BF16: 0.5, OV8: 9.0}
    form = affine(tmp_path / "form.onnx"), 0.03
    assert choice(model, tmp_path, int8=form, precision="int8") == OV8
    assert choice(model, tmp_path, int8=form, precision="int8", engine="onnxruntime") == ORT8
    assert machine.opened == [OV8, ORT8]
    assert choice(model, tmp_path, precision="int8") == BF16


@pytest.mark.parametrize("engine", ["onnxruntime", "openvino"])
def test_a_real_8_bit_form_is_near_its_network(engine: str, tmp_path: Path) -> None:
    plain, form = (
        convolution(tmp_path / "c.onnx", size=0.2),
        quantized_convolution(tmp_path / "q.onnx", size=0.2),
    )
    settings = Settings(engine=engine, precision="int8", cache_dir=tmp_path)
    graph = load(plain, settings, sample=SAMPLE, int8=(form, 0.01))
    exact = load(plain, Settings(engine=engine, precision="fp32"), sample=SAMPLE)
    assert (graph.engine, graph.precision) == (engine, "int8")
    error = np.abs(graph.run(**SAMPLE) - exact.run(**SAMPLE)).mean() / np.abs(exact.run(**SAMPLE)).mean()
    assert 0 < error < 0.02


def test_the_choice_is_remembered_and_used_again(machine: type[Fake], model: Path, tmp_path: Path) -> None:
    machine.speed = {ORT: 1.0, OV: 0.5, BF16: 0.2}
    assert choice(model, tmp_path) == BF16
    stored = json.loads((tmp_path / "cache" / "engines.json").read_text())
    assert [(e["engine"], e["precision"], e["model"]) for e in stored.values()] == [(*BF16, "model.onnx")]
    machine.speed = {ORT: 0.1, OV: 5.0, BF16: 5.0}
    machine.opened.clear()
    assert choice(model, tmp_path) == BF16
    assert machine.opened == [BF16]


def test_a_disturbed_machine_is_measured_again_until_it_was_quiet(
    machine: type[Fake], model: Path, tmp_path: Path
) -> None:
    machine.speed = {ORT: 1.0, OV: 2.0, BF16: 0.5}
    disturbance = [20.0, 20.0, 20.0, 20.0, 5.0, 0.0]
    machine.delays = {ORT: [*disturbance], BF16: [*disturbance]}
    assert choice(model, tmp_path) == OV
    machine.delays = {OV: [*disturbance], BF16: [*disturbance]}
    assert choice(model, tmp_path) == ORT
    machine.delays = {}
    assert choice(model, tmp_path) == BF16
    machine.opened.clear()
    assert choice(model, tmp_path) == BF16
    assert machine.opened == [BF16]


def test_a_machine_that_is_always_disturbed_is_not_measured_for_ever(
    machine: type[Fake], model: Path, tmp_path: Path
) -> None:
    machine.speed = {ORT: 1.0, OV: 0.5, BF16: 0.2}
    opened = []
    for _ in range(6):
        machine.opened.clear()
        machine.delays = {BF16: [9.0, 9.0, 9.0, 9.0, 0.1, 0.0]}
        assert choice(model, tmp_path) == BF16
        opened.append(len(machine.opened))
    assert opened == [4, 4, 4, 4, 1, 1]


def test_another_model_or_setting_is_measured_anew(machine: type[Fake], model: Path, tmp_path: Path) -> None:
    machine.speed = {ORT: 1.0, OV: 0.5, BF16: 0.2}
    choice(model, tmp_path)
    assert choice(model, tmp_path, engine="openvino") == BF16
    assert choice(model, tmp_path, precision="fp32") == OV
    assert choice(affine(tmp_path / "other.onnx", 3.0), tmp_path) == BF16
    assert len(json.loads((tmp_path / "cache" / "engines.json").read_text())) == 4


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "5", '{"KEY": 5}', '{"KEY": {}}', '{"KEY": {"engine": "x", "precision": "y"}}']
)
def test_a_damaged_memory_is_measured_anew(
    machine: type[Fake], model: Path, tmp_path: Path, text: str
) -> None:
    machine.speed = {ORT: 1.0, OV: 0.5, BF16: 0.2}
    choice(model, tmp_path)
    store = tmp_path / "cache" / "engines.json"
    key = next(iter(json.loads(store.read_text())))
    store.write_text(text.replace("KEY", key))
    assert choice(model, tmp_path) == BF16
    assert json.loads(store.read_text())[key]["engine"] == "openvino"


def test_a_memory_that_cannot_be_written_only_costs_a_measurement(
    machine: type[Fake], model: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    machine.speed = {ORT: 1.0, OV: 0.5, BF16: 0.2}
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert choice(model, tmp_path) == BF16
    assert "cannot remember the engine choice" in caplog.text


def test_when_nothing_can_run_the_model_every_reason_is_told(
    machine: type[Fake], model: Path, tmp_path: Path
) -> None:
    machine.speed = {}
    with pytest.raises(
        WeightsError, match=r"no engine can run model\.onnx.*onnxruntime cannot load.*openvino cannot"
    ):
        choice(model, tmp_path)
    assert not (tmp_path / "cache").exists()


def test_what_was_asked_for_by_name_is_not_measured(machine: type[Fake], model: Path, tmp_path: Path) -> None:
    assert choice(model, tmp_path, engine="onnxruntime") == ORT
    assert choice(model, tmp_path, engine="openvino", precision="bf16") == BF16
    assert choice(model, tmp_path, precision="bf16", tolerance=None) == BF16
    assert not (tmp_path / "cache").exists()


def test_without_a_sample_onnxruntime_is_used_unless_another_is_asked_for(
    machine: type[Fake], model: Path, tmp_path: Path
) -> None:
    for engine, expected in (("auto", ORT), ("onnxruntime", ORT), ("openvino", OV)):
        graph = load(model, Settings(engine=engine, cache_dir=tmp_path / "cache"))
        assert (graph.engine, graph.precision) == expected


def test_an_engine_that_is_not_there_is_named(
    machine: type[Fake], model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigError, match="onnxruntime has no bf16"):
        choice(model, tmp_path, engine="onnxruntime", precision="bf16")
    monkeypatch.setattr(loader, "available_engines", lambda: ("onnxruntime",))
    with pytest.raises(ConfigError, match=r"pip install 'foveate\[openvino\]'"):
        choice(model, tmp_path, engine="openvino")
    with pytest.raises(ConfigError, match=r"no engine here runs auto/bf16; found: onnxruntime/fp32"):
        choice(model, tmp_path, precision="bf16")


@pytest.mark.parametrize("content", [b"", b"not an onnx file", None])
def test_a_real_file_that_cannot_be_loaded_is_named(content: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / "broken.onnx"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(WeightsError, match=r"broken\.onnx"):
        choice(file, tmp_path)


def test_a_real_model_is_measured_and_its_choice_used_again(tmp_path: Path) -> None:
    file = convolution(tmp_path / "conv.onnx")
    first = choice(file, tmp_path, tolerance=1.0)
    assert choice(file, tmp_path, tolerance=1.0) == first
    stored = json.loads((tmp_path / "cache" / "engines.json").read_text())
    (entry,) = stored.values()
    assert set(entry["tried_ms"]) >= {"onnxruntime fp32", "openvino fp32"}
    assert next(iter(stored)).startswith(machine_id())


def test_bf16_of_a_real_engine_is_refused_when_it_is_too_coarse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the hardware does with the bf16 hint: no error at all is allowed here."""
    monkeypatch.setattr(loader, "has_bf16", lambda: True)
    exact = loader.open_graph
    monkeypatch.setattr(
        loader,
        "open_graph",
        lambda p, e, r, t=0, device="cpu": _Coarse(exact(p, e, r, t)) if r == "bf16" else exact(p, e, r, t),
    )
    assert choice(convolution(tmp_path / "c.onnx"), tmp_path, tolerance=1e-3)[1] == "fp32"


class _Coarse:
    """A graph whose output is rounded as bf16 rounds it."""

    def __init__(self, graph: Any) -> None:
        self._graph, self.engine, self.precision = graph, graph.engine, graph.precision

    def run(self, **inputs: np.ndarray) -> np.ndarray:
        out: np.ndarray = self._graph.run(**inputs)
        return (out.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)


def test_the_machine_has_one_short_name() -> None:
    assert machine_id() == machine_id()
    assert len(machine_id()) == 12


def test_an_engine_is_known_by_whichever_package_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata

    versions = {"onnxruntime-gpu": "1.2"}

    def version(package: str) -> str:
        if package not in versions:
            raise metadata.PackageNotFoundError(package)
        return versions[package]

    monkeypatch.setattr(metadata, "version", version)
    monkeypatch.setattr(metadata, "packages_distributions", lambda: {"onnxruntime": ["onnxruntime-gpu"]})
    assert loader._version("onnxruntime") == "onnxruntime-gpu 1.2"


def test_half_precision_is_that_of_pytorch_models(tmp_path: Path) -> None:
    model = affine(tmp_path / "a.onnx")
    graph = load(model, Settings(precision="fp16", engine="onnxruntime", cache_dir=tmp_path / "cache"))
    assert (graph.engine, graph.precision) == ("onnxruntime", "fp32")


def test_tensorrt_is_told_where_onnxruntime_does_not_bring_it(tmp_path: Path) -> None:
    with pytest.raises(
        ConfigError, match=r"'tensorrt', which this onnxruntime does not bring \(it has .*CPU"
    ):
        load(affine(tmp_path / "a.onnx"), Settings(engine="tensorrt", cache_dir=tmp_path))

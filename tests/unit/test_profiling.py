"""Measuring a machine whose back ends are arithmetic, and the files that remember it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from foveate.cli import main
from foveate.config import Settings
from foveate.machine import Machine, backends_of
from foveate.pipeline import Pipeline
from foveate.profiling import measure
from foveate.stages.plan.cost import CostTable
from foveate.types import Array, EngineInfo, Request, SRBatch
from tests.conftest import (
    Brightness,
    Echo,
    Nearest,
    Painter,
    bare_settings,
    files_under,
    picture,
    registered,
    request,
)

pytestmark = pytest.mark.usefixtures("test_backends")

BACKENDS = {"render": "painter", "segment": "brightness", "light": "nearest", "diffusion": "echo"}

STAGES = set(CostTable().models) - {"light x8"}  # which the test's light SR does not have


def test_every_stage_is_measured(bare: Settings) -> None:
    shares: list[float] = []
    table = measure(bare, BACKENDS, 1.0, shares.append)
    assert set(table.models) == STAGES
    assert set(table.load_ms) == set(CostTable().load_ms) - {"light x8"}
    assert table.measured
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert table.ms("encode", mp=1.0) > 1
    for model in table.models.values():
        assert model.error is not None
    assert table.ms("light x4", mp=0.06) < 200  # repeating pixels takes no seconds


def test_a_request_with_a_deadline_measures_first_and_only_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("foveate.planner.SHORT_S", 0.5)
    pipeline = Pipeline(bare_settings(tmp_path))
    asked = request(prompt="p", width=256, height=256, deadline_ms=60_000.0)
    first, second = pipeline.run(asked), pipeline.run(asked)
    assert any("measured first" in w for w in first.warnings)
    assert not any("measured first" in w for w in second.warnings)
    assert pipeline.planner.machine(asked).costs.measured
    again = Pipeline(pipeline.settings)
    assert again.planner.machine(asked).costs == pipeline.planner.machine(asked).costs
    assert not again.planner.prepare(asked)
    kinds = {name.partition("-")[0] for name in files_under(tmp_path / "cache")}
    assert kinds == {"profile", "correction"}


def test_nothing_is_measured_unasked(tmp_path: Path) -> None:
    asked = request(prompt="p", width=256, height=256, deadline_ms=60_000.0)
    assert not Pipeline(bare_settings(tmp_path), measure=False).planner.prepare(asked)
    assert not Pipeline(bare_settings(tmp_path)).planner.prepare(request(prompt="p"))


def test_what_was_measured_belongs_to_its_back_ends_and_models(tmp_path: Path) -> None:
    settings = bare_settings(tmp_path)
    here = Machine(settings, BACKENDS)
    here.remember(CostTable(load_ms={"runtime": 1.0}, measured=True))
    assert Machine(settings, BACKENDS).costs.measured
    assert not Machine(settings, BACKENDS | {"diffusion": "grain"}).costs.measured
    (tmp_path / "models.json").write_text('{"m": {"file": "m.onnx", "sha256": "0"}}', "utf-8")
    assert not Machine(settings, BACKENDS).costs.measured


def test_what_was_measured_belongs_to_its_device_and_options(tmp_path: Path) -> None:
    Machine(bare_settings(tmp_path), BACKENDS).remember(CostTable(measured=True))
    for changes in ({"device": "cpu"}, {"backends": {"echo": {"model": "other"}}}):
        assert not Machine(bare_settings(tmp_path, **changes), BACKENDS).costs.measured
    unused: dict[str, Any] = {"backends": {"grain": {"model": "other"}}}
    assert Machine(bare_settings(tmp_path, **unused), BACKENDS).costs.measured


class Choosy(Echo):
    """Takes what AdcSR takes: multiples of 16 from 64 on, and knows no steps."""

    info = EngineInfo("sr", "choosy", "takes few sizes", scales=(2, 4), multiple_of=16, minimum=64)

    def upscale(self, batch: SRBatch) -> Array:
        assert all(side >= 64 and side % 16 == 0 for side in batch.lr.shape[1:3])
        assert batch.steps == 1
        return super().upscale(batch)


def test_back_ends_are_measured_at_sizes_and_steps_that_they_take(bare: Settings) -> None:
    with registered(Painter, Brightness, Nearest, Choosy):
        table = measure(bare, BACKENDS | {"diffusion": "choosy"}, 0.1)
    assert table.ms("diffusion", calls=1.0, mp=1.0) > 0


def test_where_it_takes_too_long_the_first_sizes_of_every_stage_do(
    bare: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("foveate.profiling._PATIENCE_S", 0.0)
    run: list[str] = []
    monkeypatch.setattr(
        "foveate.profiling._Task.measure", lambda self: (run.append(self.stage), self.times.append(1.0))
    )
    table = measure(bare, BACKENDS, 1e-6)
    assert {run.count(stage) for stage in table.models} == {2}
    assert set(table.models) == STAGES


def test_the_command_measures_the_back_ends_that_it_is_told(
    bare: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("foveate.profiling.SHORT_S", 0.1)
    monkeypatch.setattr("foveate.cli._common.settings", lambda args: bare)
    named = [part for role, name in BACKENDS.items() for part in (f"--{role}", name)]
    assert main(["profile", "--short", *named]) == 0
    assert "light x4" in capsys.readouterr().out
    assert Machine(bare, BACKENDS).costs.measured
    assert not Machine(bare, backends_of(None)).costs.measured


def test_a_new_measurement_forgets_what_was_learnt_about_the_old(tmp_path: Path) -> None:
    machine = Machine(bare_settings(tmp_path), BACKENDS)
    for _ in range(3):
        machine.learn({"light": 100.0}, {"light": 300.0})
    assert machine.correction.factor("light") > 2
    machine.remember(CostTable(measured=True))
    assert machine.correction.factor("light") == 1
    assert Machine(bare_settings(tmp_path), BACKENDS).correction.factor("light") == 1


def test_back_ends_that_cost_nothing_need_no_measurement_of_their_own() -> None:
    default = backends_of(None)
    assert backends_of(Request(prompt="p", segment="mask", light="lanczos")) == default
    assert backends_of(Request(image=picture(8, 8), render="file")) == default
    assert backends_of(Request(prompt="p", render="painter"))["render"] == "painter"

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.plan.cost import Correction, CostTable, Line, diffusion_work
from tests.conftest import files_under

positive = st.floats(0, 1e6)


@given(st.floats(0.01, 10), st.floats(0.02, 10), positive, positive)
def test_a_line_through_two_measurements_is_monotone_and_meets_them(
    small: float, more: float, fast: float, slow: float
) -> None:
    line = Line.through((small, fast), (small + more, slow))
    assert line.per_unit >= 0
    assert line.fixed >= 0
    assert line.ms(0) <= line.ms(1)
    if slow >= fast and fast * more >= (slow - fast) * small:
        assert line.ms(small) == pytest.approx(fast, rel=1e-6, abs=1e-6)
        assert line.ms(small + more) == pytest.approx(slow, rel=1e-6, abs=1e-6)


def table() -> CostTable:
    return CostTable(
        render=Line(1.5, 2.5),
        segment=Line(3.5, 4.5),
        light={2: Line(0.0, 1.0), 4: Line(2.0, 3.0)},
        diffusion=Line(5.0, 6.25),
        stitch=Line(7.0, 8.0),
        encode=Line(9.0, 10.0),
        measured=True,
    )


def test_a_saved_table_is_loaded_again(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "folder" / "profile.json"
    table().save(file, "this machine")
    assert CostTable.load(file, "this machine") == table()
    assert files_under(tmp_path) == ["deep/folder/profile.json"]


def test_a_table_of_another_machine_is_not_used(tmp_path: Path) -> None:
    table().save(tmp_path / "profile.json", "another machine")
    assert CostTable.load(tmp_path / "profile.json", "this machine") == CostTable()
    assert not CostTable().measured


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "5", "{}", '{"key": "k"}', '{"key": "k", "table": {"render": 5}}']
)
def test_a_damaged_table_is_not_used(text: str, tmp_path: Path) -> None:
    file = tmp_path / "profile.json"
    file.write_text(text)
    assert CostTable.load(file, "k") == CostTable()


def test_a_table_with_a_missing_or_unknown_part_is_not_used(tmp_path: Path) -> None:
    file = tmp_path / "profile.json"
    for change in (
        {"light": None},
        {"render": {"fixed": 1.0}},
        {"stitch": {"fixed": 1.0, "per_unit": 1.0, "x": 1}},
    ):
        raw = json.loads(json.dumps(dataclasses.asdict(table()))) | change
        file.write_text(json.dumps({"key": "k", "table": raw}))
        assert CostTable.load(file, "k") == CostTable()


@given(st.floats(0, 100), st.integers(0, 8))
def test_diffusion_work_is_in_proportion_to_area_and_steps(megapixels: float, steps: int) -> None:
    assert diffusion_work(megapixels, steps) == pytest.approx(megapixels * diffusion_work(1, 1) * steps)


def test_the_first_measurement_is_taken_whole_and_later_ones_in_part() -> None:
    correction = Correction(rate=0.5)
    assert correction.factor("light") == 1
    correction.observe("light", 100, 200)
    assert correction.factor("light") == 2
    correction.observe("light", 100, 100)
    assert correction.factor("light") == 1.5
    assert correction.apply({"light": 10, "render": 10}) == {"light": 15, "render": 10}


@given(st.lists(st.tuples(st.floats(0, 1e5), st.floats(0, 1e9)), max_size=30))
def test_no_outlier_moves_the_factor_out_of_a_quarter_to_four(
    measurements: list[tuple[float, float]],
) -> None:
    correction = Correction()
    for predicted, measured in measurements:
        correction.observe("light", predicted, measured)
        assert 0.25 <= correction.factor("light") <= 4


def test_what_was_too_short_to_measure_teaches_nothing() -> None:
    correction = Correction()
    correction.observe("light", 0.5, 100)
    correction.observe("light", 100, 0)
    assert correction.factor("light") == 1


@given(st.floats(0.3, 3.5))
def test_a_steady_machine_is_learnt(factor: float) -> None:
    correction = Correction()
    correction.observe("render", 100, 100)
    for _ in range(40):
        correction.observe("render", 100, 100 * factor)
    assert correction.factor("render") == pytest.approx(factor, rel=0.01)

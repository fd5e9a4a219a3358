from __future__ import annotations

import json
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.plan.correction import HALF_LIFE_S, Correction
from tests.conftest import files_under


def taught(*ratios: float) -> Correction:
    out = Correction()
    for ratio in ratios:
        out.observe("light", 100.0, 100.0 * ratio)
    return out


def test_a_first_slow_job_is_hardly_believed_and_three_that_agree_are() -> None:
    assert Correction().factor("light") == 1
    assert 1 < taught(2.0).factor("light") < 1.1
    assert taught(2.0, 1.0).factor("light") == pytest.approx(1, abs=0.05)
    taught_well = taught(2.0, 2.1, 2.0)
    assert taught_well.factor("light") == pytest.approx(2)
    assert taught_well.apply({"light": 10.0, "render": 10.0}) == pytest.approx(
        {"light": 20.0, "render": 10.0}
    )


@given(st.lists(st.tuples(st.floats(0, 1e5), st.floats(0, 1e9)), max_size=30))
def test_no_measurement_moves_the_factor_out_of_a_quarter_to_four(
    measured: list[tuple[float, float]],
) -> None:
    correction = Correction()
    for predicted, ms in measured:
        correction.observe("light", predicted, ms)
        assert 0.25 - 1e-9 <= correction.factor("light") <= 4 + 1e-9
        assert 0 <= correction.spread("light") <= 0.5


def test_what_was_too_short_to_measure_teaches_nothing() -> None:
    correction = Correction()
    correction.observe("light", 0.5, 100)
    correction.observe("light", 100, 0)
    assert correction.factor("light") == 1


@given(st.floats(0.3, 3.5))
def test_a_steady_machine_is_learnt(factor: float) -> None:
    correction = taught(1.0, *[factor] * 40)
    assert correction.factor("light") == pytest.approx(factor, rel=0.01)
    assert correction.spread("light") < 0.05


def test_one_outlier_among_steady_jobs_hardly_counts() -> None:
    steady = [1.0, 1.01, 0.99, 1.0, 1.02, 0.98, 1.0, 1.01]
    hit = taught(*steady, 4.0)
    assert hit.factor("light") < 1.1
    assert hit.drifts == 0
    assert taught(*steady, 4.0, *steady).factor("light") == pytest.approx(1, abs=0.03)


@pytest.mark.parametrize("factor", [0.5, 1.8])
def test_a_lasting_change_is_noticed_within_four_jobs(factor: float) -> None:
    """Another process takes a core, or gives it back."""
    draw = np.random.default_rng(0)
    before = (1 + 0.03 * draw.standard_normal(20)).tolist()
    after = (factor * (1 + 0.03 * draw.standard_normal(4))).tolist()
    correction = taught(*before)
    assert correction.drifts == 0
    for ratio in after:
        correction.observe("light", 100.0, 100.0 * ratio)
    assert correction.drifts == 1
    assert correction.factor("light") == pytest.approx(factor, rel=0.1)


def test_a_noisy_stage_has_a_wider_spread() -> None:
    draw = np.random.default_rng(0)
    quiet, noisy = (taught(*np.exp(s * draw.standard_normal(60))) for s in (0.02, 0.2))
    assert quiet.spread("light") < 0.04
    assert 0.1 < noisy.spread("light") < 0.3
    assert 0 < quiet.spread("never seen") < 0.2


def test_what_was_learnt_is_kept_for_the_next_process(tmp_path: Path) -> None:
    learnt = taught(1.5, 1.6, 1.5)
    learnt.save(tmp_path / "deep" / "correction.json", "k")
    again = Correction.load(tmp_path / "deep" / "correction.json", "k")
    assert again.factor("light") == pytest.approx(learnt.factor("light"), rel=1e-3)
    assert again.spread("light") == learnt.spread("light")
    assert files_under(tmp_path) == ["deep/correction.json"]
    assert Correction.load(tmp_path / "deep" / "correction.json", "another machine").factor("light") == 1


def test_what_was_learnt_fades_with_time(tmp_path: Path) -> None:
    file = tmp_path / "correction.json"
    taught(4.0, 4.0, 4.0).save(file, "k")
    raw = json.loads(file.read_text()) | {"time": time.time() - HALF_LIFE_S}
    file.write_text(json.dumps(raw))
    assert Correction.load(file, "k").factor("light") == pytest.approx(2, rel=0.01)


@pytest.mark.parametrize(
    "text", ["", "[]", '{"key": "k"}', '{"key": "k", "time": 0, "stages": {"light": {"x": 1}}}']
)
def test_a_damaged_file_teaches_nothing(text: str, tmp_path: Path) -> None:
    file = tmp_path / "correction.json"
    file.write_text(text)
    assert Correction.load(file, "k").factor("light") == 1

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.plan.cost import TERMS, CostModel, CostTable
from tests.conftest import files_under

coefficient = st.floats(0, 1000)
STAGES = sorted(CostTable().models)


def samples(
    stage: str, coefficients: list[float], noise: float = 0.0
) -> list[tuple[dict[str, float], float]]:
    """Measurements of a machine whose costs are exactly a sum of the stage's terms, or `noise` away from it."""
    terms = TERMS[stage]
    model = CostModel(terms, tuple(coefficients))
    draw = np.random.default_rng(0)
    names = sorted({name for term in terms for name in term})
    works = [
        {name: float(v) for name, v in zip(names, draw.uniform(0.1, 4, len(names)), strict=True)}
        for _ in range(12)
    ]
    return [(w, float(model.ms(w)) * (1 + noise * draw.uniform(-1, 1))) for w in works]


@pytest.mark.parametrize("stage", TERMS)
@given(data=st.data())
def test_a_fit_finds_costs_that_are_there(stage: str, data: st.DataObject) -> None:
    wanted = data.draw(st.lists(st.floats(1, 100), min_size=len(TERMS[stage]), max_size=len(TERMS[stage])))
    measured = samples(stage, wanted)
    found = CostModel.fit(TERMS[stage], measured)
    assert found.error is not None
    assert found.error < 0.01
    for work, ms in measured:
        assert found.ms(work) == pytest.approx(ms, rel=0.01)


@pytest.mark.parametrize("stage", TERMS)
@given(data=st.data())
def test_more_work_never_costs_less_whatever_was_measured(stage: str, data: st.DataObject) -> None:
    names = sorted({name for term in TERMS[stage] for name in term})
    work = st.fixed_dictionaries({name: st.floats(0, 10) for name in names})
    measured = data.draw(st.lists(st.tuples(work, st.floats(0.1, 1e4)), min_size=2, max_size=8))
    model = CostModel.fit(TERMS[stage], measured)
    small, more = data.draw(work), data.draw(work)
    large = {name: small[name] + more[name] for name in names}
    assert 0 <= model.ms(small) <= model.ms(large) * (1 + 1e-9) + 1e-9


def test_the_error_says_how_noisy_the_measurements_were() -> None:
    wanted = [5.0, 50.0]
    quiet = CostModel.fit(TERMS["encode"], samples("encode", wanted, 0.01)).error
    noisy = CostModel.fit(TERMS["encode"], samples("encode", wanted, 0.3)).error
    assert quiet is not None
    assert noisy is not None
    assert quiet < 0.02 < noisy < 0.4
    assert CostModel.fit(TERMS["encode"], samples("encode", wanted)[:2]).error is None


def test_work_may_be_arrays() -> None:
    mp = np.linspace(0, 2, 5)
    found = CostTable().ms("encode", mp=mp)
    assert found.shape == (5,)
    assert found[3] == pytest.approx(CostTable().ms("encode", mp=float(mp[3])))


def test_a_scale_that_was_not_measured_costs_as_another() -> None:
    assert CostTable().ms("light x3", mp=1.0) == CostTable().ms("light x4", mp=1.0)


@pytest.mark.parametrize("coefficients", [(-1.0, 1.0), (float("nan"), 1.0), (1.0,)])
def test_a_model_that_could_predict_nonsense_is_refused(coefficients: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="coefficients"):
        CostModel(TERMS["encode"], coefficients)


def table() -> CostTable:
    models = {
        s: CostModel(m.terms, tuple(1.5 + i for i in range(len(m.terms))), 0.03)
        for s, m in CostTable().models.items()
    }
    return CostTable(models, {"runtime": 12.5, "render": 100.0}, measured=True)


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
    "text", ["", "{", "[]", "5", "{}", '{"key": "k"}', '{"key": "k", "table": {"models": 5}}']
)
def test_a_damaged_table_is_not_used(text: str, tmp_path: Path) -> None:
    file = tmp_path / "profile.json"
    file.write_text(text)
    assert CostTable.load(file, "k") == CostTable()


@pytest.mark.parametrize("stage", [s for s in STAGES if s != "light x8"])
def test_a_table_fitted_otherwise_is_not_used(stage: str, tmp_path: Path) -> None:
    """As an older version may have left it: a stage gone, other terms, a negative cost."""
    file = tmp_path / "profile.json"
    for change in (None, {"terms": {"weight": 1.0}, "error": None}, {"terms": {"": -1.0}, "error": None}):
        raw = json.loads(json.dumps(table().to_dict()))
        del raw["models"][stage]
        if change is not None:
            raw["models"][stage] = change
        file.write_text(json.dumps({"key": "k", "table": raw}))
        assert CostTable.load(file, "k") == CostTable()

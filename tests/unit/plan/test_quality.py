from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.config import Settings
from foveate.stages.plan.quality import FILE, QualityTable, decreasing, increasing, pass_key
from foveate.weights import listing, pack_dir

values = st.lists(st.floats(-10, 10), min_size=1, max_size=12)


def tables() -> list[QualityTable]:
    """The general table, and that of the packaged models."""
    return [QualityTable(), QualityTable.load(pack_dir(Settings()) / FILE)]


@pytest.mark.parametrize("table", tables(), ids=["general", "packaged"])
def test_more_effort_never_loses(table: QualityTable) -> None:
    sides, steps = np.linspace(0.3, 1, 15), np.linspace(0.1, 4, 40)
    lost = np.array([table.drawn(float(s), steps) for s in sides])
    assert (np.diff(lost, axis=0) <= 1e-9).all()
    assert (np.diff(lost, axis=1) <= 1e-9).all()
    reached = table.gained(np.linspace(0, 1, 50))
    assert (np.diff(reached) >= 0).all()
    assert (reached[0], reached[-1]) == (0, 1)
    for passes in ((2,), (4,), (4, 2), (4, 4)):
        cut = [table.enlarged(passes, passes[:n]) for n in range(len(passes) + 1)]
        assert all(a >= b for a, b in pairwise(cut))
    for gain in table.gain.values():
        found = [g for _, g in sorted(gain.items())]
        assert found == sorted(found)
        assert found[0] >= 0
    shares = [table.share_of_gain(s) for s in (0, 1, 2, 4, 8)]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


@pytest.mark.parametrize("table", tables(), ids=["general", "packaged"])
def test_any_passes_have_a_quality(table: QualityTable) -> None:
    for passes in ((), (2,), (4,), (2, 2), (4, 2), (4, 4), (4, 4, 2)):
        assert table.enlarged(passes, passes) >= 0
        for refined in ("first", "last", "all"):
            assert table.gains(passes, refined)


def test_the_packaged_table_is_of_the_packaged_models() -> None:
    table = tables()[1]
    found = {model: entry["sha256"] for model, entry in listing(Settings()).items()}
    assert {m: found[m] for m in table.models} == dict(table.models), "remake it: foveate bench calibrate"


def test_a_saved_table_is_loaded_again(tmp_path: Path) -> None:
    QualityTable().save(tmp_path / FILE)
    assert QualityTable.load(tmp_path / FILE) == QualityTable()
    assert QualityTable.load(tmp_path / "none.json") == QualityTable()


@pytest.mark.parametrize("text", ["", "{}", '{"draw": 5}'])
def test_a_damaged_table_is_named(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(ValueError):
        QualityTable.load(tmp_path / FILE)


@given(values)
def test_pooling_gives_the_nearest_monotone_sequence(raw: list[float]) -> None:
    up = increasing(raw)
    assert len(up) == len(raw)
    assert all(a <= b + 1e-9 for a, b in pairwise(up))
    assert sum(up) == pytest.approx(sum(raw), abs=1e-6)
    assert decreasing([-v for v in raw]) == pytest.approx([-v for v in up])
    if raw == sorted(raw):
        assert up == raw


def test_pass_keys() -> None:
    assert [pass_key(p) for p in ((), (4,), (4, 2))] == ["", "4", "4,2"]


def test_a_pass_beyond_the_factor_gives_back_less() -> None:
    table = QualityTable(gain={"4 all": {1: 0.10, 2: 0.11, 4: 0.12}, "8 all": {1: 0.2, 2: 0.22}})
    assert table.gains((8,), "all", 8.0) == table.gains((8,), "all") == {1: 0.2, 2: 0.22}
    assert table.gains((8,), "all", 4.0) == {1: 0.10, 2: 0.11}
    found = table.gains((8,), "all", 4 * 2**0.5)
    assert found == {1: pytest.approx(0.15), 2: pytest.approx(0.165)}
    assert table.gains((4,), "all", 2.0)[4] == 0, "nothing is known of x2"

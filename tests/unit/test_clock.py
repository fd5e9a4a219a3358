from __future__ import annotations

import time

import pytest

from foveate import clock
from foveate.clock import StageClock, peak_rss_mb


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time that the clock reads, in seconds; the test moves it."""
    at = [100.0]
    monkeypatch.setattr(time, "perf_counter", lambda: at[0])
    return at


def test_time_is_added_up_per_stage_and_gaps_belong_to_none(now: list[float]) -> None:
    watch = StageClock()
    for stage, inside, after in (("light", 0.5, 1.0), ("stitch", 0.25, 0.0), ("light", 0.125, 2.0)):
        with watch(stage) as spent:
            now[0] += inside
        assert spent.ms == inside * 1e3
        now[0] += after
    assert watch.elapsed_ms() == 3875
    assert watch.timings(("light", "render")) == {"light": 625, "stitch": 250, "render": 0.0, "total": 3875}


def test_a_block_that_raises_is_counted_too(now: list[float]) -> None:
    watch = StageClock()
    with pytest.raises(KeyError), watch("light"):
        now[0] += 1
        raise KeyError
    assert watch.timings(())["light"] == 1000


def test_peak_memory_is_that_of_a_python_process() -> None:
    assert 10 < peak_rss_mb() < 100_000
    assert clock.__all__ == ["StageClock", "peak_rss_mb"]

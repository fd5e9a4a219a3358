from __future__ import annotations

import subprocess
import sys
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


def test_loading_is_not_charged_to_the_stage_that_needed_it(now: list[float]) -> None:
    watch = StageClock()
    with watch("light") as spent:
        now[0] += 1
        with clock.loading():
            now[0] += 2
            with clock.loading():
                now[0] += 4
        now[0] += 8
    with watch("light"):
        now[0] += 16
    assert spent.ms == 9000
    assert watch.timings(()) == {"light": 25_000, "load": 6000, "total": 31_000}


def test_peak_memory_is_that_of_a_python_process() -> None:
    assert 10 < peak_rss_mb() < 100_000
    assert clock.__all__ == ["StageClock", "loading", "peak_rss_mb", "rss_mb"]


def test_peak_memory_is_not_the_parents() -> None:
    child = "from foveate.clock import peak_rss_mb; print(peak_rss_mb())"
    parent = f"import subprocess, sys; held = b'x' * 300_000_000; subprocess.run([sys.executable, '-c', {child!r}])"
    told = subprocess.run(
        [sys.executable, "-c", parent], capture_output=True, text=True, check=True, timeout=60
    )
    assert 5 < float(told.stdout) < 200

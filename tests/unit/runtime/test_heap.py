from __future__ import annotations

import ctypes

import numpy as np
import pytest

from foveate.clock import rss_mb
from foveate.runtime import heap


@pytest.fixture(autouse=True)
def anew() -> None:
    heap.steady.cache_clear()


def test_large_arrays_between_what_lives_on_go_back_to_the_system_at_once() -> None:
    if not heap.steady():
        pytest.skip("not glibc, or told otherwise")
    np.ones(3_000_000)  # 24 MB: from now on glibc by itself would take all that is smaller from its heap
    blocks = [np.ones(250_000) for _ in range(40)]  # 2 MB each
    kept, before = blocks[::2], rss_mb()
    del blocks
    assert before - rss_mb() > 35
    assert all(b.all() for b in kept)


@pytest.mark.parametrize(
    ("name", "value"),
    [("MALLOC_MMAP_THRESHOLD_", "131072"), ("GLIBC_TUNABLES", "glibc.malloc.mmap_threshold=131072")],
)
def test_the_users_own_setting_is_obeyed(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("nothing is to be set")

    monkeypatch.setenv(name, value)
    monkeypatch.setattr(ctypes, "CDLL", refuse)
    assert heap.steady() is False


def test_a_platform_without_such_a_call_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_: object())
    assert heap.steady() is False

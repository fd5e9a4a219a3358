from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import pytest

from foveate.clock import rss_mb
from foveate.engine import memory


def test_memory_between_what_lives_on_goes_back_to_the_system() -> None:
    if not hasattr(ctypes.CDLL(None), "malloc_trim"):
        pytest.skip("not glibc")
    blocks = [np.ones(12_000) for _ in range(1000)]  # 96 kB each: from the heap
    kept, before = blocks[::10], rss_mb()
    del blocks
    assert memory.give_back()
    assert before - rss_mb() > 60
    assert all(b.all() for b in kept)


def test_a_platform_without_such_a_call_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: Any) -> object:
        return object()

    monkeypatch.setattr(ctypes, "CDLL", none)
    assert memory.give_back() is False

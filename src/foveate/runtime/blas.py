"""Keep NumPy's matrix products on one thread while a network may run next."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

__all__ = ["one_blas_thread"]

_lock = threading.Lock()
_inside = 0
_limit: Any = None


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """A block whose NumPy products use one thread; and so the same bits whatever else the process computes.

    OpenBLAS lets its idle threads spin for some 20 ms after a product, and on two cores the network that runs next
    gets half the machine: diffusion of small rectangles took twice as long. The limit holds for the process, from the
    first thread that comes to the last one that leaves.
    """
    global _inside, _limit
    with _lock:
        _inside += 1
        if _inside == 1:
            with _control():
                _limit = _controller().limit(limits=1, user_api="blas")
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if not _inside:
                with _control():
                    _limit.restore_original_limits()


@contextmanager
def _control() -> Iterator[None]:
    """threadpoolctl obeys one thread only; here whoever comes first or leaves last has to be heard."""
    from threadpoolctl import OpenBLASController

    OpenBLASController.clear_controlling_thread(force=True)
    yield
    OpenBLASController.clear_controlling_thread(force=True)


@cache
def _controller() -> Any:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()

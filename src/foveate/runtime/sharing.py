"""Network calls that run at the same time take a share of the cores each, instead of disturbing each other.

Two calls on half of the cores each finish sooner than one after the other on all of them: the last threads of a
call bring less than its first ones, and between the calls of one job there is always work for one core only.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["divided", "side_by_side"]

_thread = threading.local()


@contextmanager
def side_by_side(shares: int) -> Iterator[None]:
    """This thread's network calls take one of `shares` equal shares of the cores; 1: all of them."""
    before, _thread.shares = divided(), shares
    try:
        yield
    finally:
        _thread.shares = before


def divided() -> int:
    """Into how many shares the cores are divided for this thread's calls."""
    return int(getattr(_thread, "shares", 1))

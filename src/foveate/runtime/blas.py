"""Keep NumPy's matrix products on one thread while a network may run next."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import cache
from typing import Any

__all__ = ["one_blas_thread"]


def one_blas_thread() -> AbstractContextManager[Any]:
    """A block whose NumPy products use one thread.

    OpenBLAS lets its idle threads spin for some 20 ms after a product, and on two cores the network that runs next
    gets half the machine: diffusion of small rectangles took twice as long. The limit holds for the process;
    where another thread already holds it, this does nothing.
    """
    return _controller().limit(limits=1, user_api="blas")  # type: ignore[no-any-return]


@cache
def _controller() -> Any:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()

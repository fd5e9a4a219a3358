from __future__ import annotations

import threading

import numpy as np
from threadpoolctl import threadpool_info

from foveate.runtime import one_blas_thread


def blas_threads() -> set[int]:
    """Of NumPy's own BLAS: SciPy brings another, which a test before this one may have loaded."""
    np.eye(2, dtype=np.float32) @ np.eye(2, dtype=np.float32)
    pools = [pool for pool in threadpool_info() if pool["user_api"] == "blas"]
    return {pool["num_threads"] for pool in pools if "scipy.libs" not in pool["filepath"]}


def test_the_limit_holds_until_the_last_thread_has_left() -> None:
    before, inside, leave = blas_threads(), threading.Barrier(2), threading.Event()

    def stay() -> None:
        with one_blas_thread():
            inside.wait(10)
            assert leave.wait(10)

    thread = threading.Thread(target=stay)
    with one_blas_thread():  # here first
        thread.start()
        inside.wait(10)
    assert blas_threads() <= {1}, "the other thread is still inside"
    leave.set()
    thread.join(10)
    assert blas_threads() == before
    with one_blas_thread():  # after another thread was the last
        assert blas_threads() <= {1}


def test_products_use_one_thread_inside_and_as_many_as_before_after() -> None:
    before = blas_threads()
    for _ in range(2):
        with one_blas_thread():
            assert blas_threads() <= {1}
        assert blas_threads() == before

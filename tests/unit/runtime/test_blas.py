from __future__ import annotations

import numpy as np
from threadpoolctl import threadpool_info

from foveate.runtime import one_blas_thread


def blas_threads() -> set[int]:
    np.eye(2, dtype=np.float32) @ np.eye(2, dtype=np.float32)
    return {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}


def test_products_use_one_thread_inside_and_as_many_as_before_after() -> None:
    before = blas_threads()
    for _ in range(2):
        with one_blas_thread():
            assert blas_threads() <= {1}
        assert blas_threads() == before

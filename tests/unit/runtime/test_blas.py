from __future__ import annotations

import numpy as np
from threadpoolctl import threadpool_info

from foveate.runtime import one_blas_thread


def blas_threads() -> set[int]:
    """Of NumPy's own BLAS: SciPy brings another, which a test before this one may have loaded."""
    np.eye(2, dtype=np.float32) @ np.eye(2, dtype=np.float32)
    pools = [pool for pool in threadpool_info() if pool["user_api"] == "blas"]
    return {pool["num_threads"] for pool in pools if "scipy.libs" not in pool["filepath"]}


def test_products_use_one_thread_inside_and_as_many_as_before_after() -> None:
    before = blas_threads()
    for _ in range(2):
        with one_blas_thread():
            assert blas_threads() <= {1}
        assert blas_threads() == before

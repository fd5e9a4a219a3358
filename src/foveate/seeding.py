"""Where all randomness comes from: (seed, stage, index), never from call order, batching or threads."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

__all__ = ["generator"]


def generator(seed: int, stage: str, index: int = 0) -> np.random.Generator:
    """A generator of its own for draw `index` of `stage` under `seed` (any int >= 0)."""
    import numpy as np

    return np.random.Generator(
        np.random.PCG64(np.random.SeedSequence([seed, zlib.crc32(stage.encode()), index]))
    )

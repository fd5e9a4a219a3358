"""Where packs, checkpoints and logs live."""

from __future__ import annotations

import os
from pathlib import Path


def cache_dir() -> Path:
    """$FOVEATE_TRAIN_CACHE or ~/.cache/foveate-train."""
    return Path(os.environ.get("FOVEATE_TRAIN_CACHE", Path.home() / ".cache" / "foveate-train"))

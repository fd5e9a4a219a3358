"""How much memory a job will need, from its plan: what admission is decided by; and what ended jobs leave behind."""

from __future__ import annotations

import ctypes
import math

from foveate.types import Plan

__all__ = ["available_mb", "give_back", "predicted_mb"]

FIXED_MB, CANVAS_MB, DIFFUSION_MB, DIFFUSION_MOST_MB = 120.0, 60.0, 150.0, 650.0
"""A job takes a fixed part, a part per output megapixel, and one per refined megapixel that batches bound.

On the safe side of measured growth: 229 MB for 1024x1024, 465 MB for 2048x2048, 1104 MB for 4096x4096 with the
adaptive policy; 441 and 1003 MB for the first two with all-diffusion.
"""


def predicted_mb(plan: Plan) -> float:
    """Resident memory that `plan` adds to a loaded pipeline, in MB."""
    reached = plan.crop_width * plan.crop_height * math.prod(plan.passes) ** 2
    megapixels = max(reached, plan.width * plan.height, plan.lr_width * plan.lr_height) / 1e6
    diffusion = min(DIFFUSION_MB * megapixels * plan.expected_share, DIFFUSION_MOST_MB)
    return FIXED_MB + CANVAS_MB * megapixels + diffusion


def available_mb() -> float:
    """Memory that could be taken now without swapping; infinite where the platform does not tell."""
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:  # noqa: PTH123
            found = dict(line.split(":", 1) for line in lines)
        return int(found["MemAvailable"].split()[0]) / 1e3
    except (OSError, KeyError, ValueError):
        return math.inf


def give_back() -> bool:
    """Return memory that this process freed to the system; False where there was none, or no such call (not glibc).

    Pictures of many sizes leave holes between what lives longer, and glibc keeps them: a tenth of a busy server.
    """
    try:
        return bool(ctypes.CDLL(None).malloc_trim(0))
    except (AttributeError, OSError, TypeError):
        return False

"""Keep the C library from hoarding what large arrays leave behind."""

from __future__ import annotations

import ctypes
import os
from functools import cache

__all__ = ["steady"]

LARGE = 1 << 20
"""Blocks of at least this many bytes come from the system and go back to it the moment they are freed."""

_M_MMAP_THRESHOLD = -3  # malloc.h


@cache
def steady() -> bool:
    """Fix glibc's threshold for mapping blocks at LARGE; False elsewhere, or where the user has set one.

    By itself glibc raises it to the largest block freed so far, up to 32 MB. Pictures of many sizes then share the heap
    with what lives longer, and a process that draws for hours holds half as much again as it needs. That pages come
    anew every time costs no measurable time.
    """
    told = "MALLOC_MMAP_THRESHOLD_" in os.environ or "mmap_threshold" in os.environ.get("GLIBC_TUNABLES", "")
    try:
        return not told and bool(ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, LARGE))
    except (AttributeError, OSError, TypeError):
        return False

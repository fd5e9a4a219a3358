"""What this machine's CPU is called, and what it can."""

from __future__ import annotations

import platform
from functools import cache
from pathlib import Path

__all__ = ["cpu_name", "has_bf16"]


def cpu_name() -> str:
    """As the system names it, "" where it does not."""
    for line in _cpuinfo().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor()


def has_bf16() -> bool:
    """Whether this CPU multiplies in bfloat16."""
    return any(flag in _cpuinfo() for flag in ("avx512_bf16", "amx_bf16"))


@cache
def _cpuinfo() -> str:
    try:
        return Path("/proc/cpuinfo").read_text("utf-8").split("\n\n")[0]
    except OSError:
        return ""

"""Foveate in a fresh process, as a user starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import Any

__all__ = ["ProcessError", "fastest_ms", "foveate_json"]


class ProcessError(Exception):
    """The process ended with an error; the message is its last line."""


def foveate_json(*arguments: str) -> dict[str, Any]:
    """What `foveate ARGUMENTS --json` prints; raises ProcessError."""
    command = [sys.executable, "-m", "foveate", *arguments, "--json"]
    drawn_anew = {**os.environ, "FOVEATE_LR_CACHE_MB": "0"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=drawn_anew)
    if done.returncode:
        raise ProcessError((done.stderr.strip().splitlines() or ["no message"])[-1])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def fastest_ms(*arguments: str, runs: int = 5) -> float:
    """Wall milliseconds of `python ARGUMENTS`, start to end, the fastest of `runs`."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], capture_output=True, check=True)
        times.append((time.perf_counter() - start) * 1e3)
    return min(times)

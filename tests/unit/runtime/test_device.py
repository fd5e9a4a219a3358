"""Batches by free memory: of the settings, of a CPU, of a GPU that is made believe."""

from __future__ import annotations

import subprocess
import sys

import pytest

from foveate.config import Settings
from foveate.runtime import device as devices


def test_a_batch_of_the_settings_counts_and_a_cpu_takes_four() -> None:
    assert devices.batch_size(Settings(batch=3), "diffusers") == 3
    assert devices.batch_size(Settings(), None) == devices.BATCH
    assert devices.batch_size(Settings(device="cpu"), "diffusers") == devices.BATCH


@pytest.mark.parametrize(("free", "kept", "batch"), [(1, 0, 1), (12, 0, 4), (4, 8, 4), (80, 0, 16)])
def test_a_gpu_takes_what_its_free_memory_holds(
    free: int, kept: int, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch = pytest.importorskip("torch")
    monkeypatch.setattr(devices, "_built_for_gpus", lambda: True)
    monkeypatch.setattr(devices, "choose", lambda settings: torch.device("cuda", 0))
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (free * 10**9, 80 * 10**9))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: (kept + 2) * 10**9)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda device: 2 * 10**9)
    assert devices.batch_size(Settings(), "diffusers") == batch
    assert devices.batch_size(Settings(), None) == devices.BATCH


def test_planning_for_a_cpu_does_not_import_pytorch() -> None:
    code = (
        "import sys, importlib.metadata as m; from foveate.config import Settings; m.version = lambda name: '2.9+cpu'\n"
        "from foveate.runtime.device import batch_size\n"
        "assert batch_size(Settings(), 'diffusers') == 4 and 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

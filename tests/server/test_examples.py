"""The examples that need a server, against one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.server.conftest import Served

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def run(*command: object) -> str:
    """Standard output of a command."""
    done = subprocess.run(
        [str(c) for c in command],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "KEY": "none"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_curl(equipped: Served, tmp_path: Path) -> None:
    said = run("sh", EXAMPLES / "curl.sh", 'a "red" fox & more', tmp_path / "fox.png", equipped.url)
    assert said.split()[0] == "queued"
    assert said.split()[-1] == "completed"
    with Image.open(tmp_path / "fox.png") as drawn:
        assert drawn.size == (512, 512)


def test_openai_client(equipped: Served, tmp_path: Path) -> None:
    said = run(sys.executable, EXAMPLES / "openai_client.py", "a red fox", tmp_path / "fox.png", "--server",
               equipped.url, "--size", "512x512")  # fmt: skip
    assert said.split() == ["image_generation.partial_image"] * 3 + ["image_generation.completed"]
    with Image.open(tmp_path / "fox.png") as drawn:
        assert drawn.size == (512, 512)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_unit(tmp_path: Path) -> None:
    unit = (EXAMPLES / "foveate.service").read_text("utf-8")
    (tmp_path / "foveate.service").write_text(
        unit.replace("/opt/foveate/bin/foveate", sys.executable), "utf-8"
    )
    done = subprocess.run(
        ["systemd-analyze", "verify", str(tmp_path / "foveate.service")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")

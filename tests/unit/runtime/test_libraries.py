"""The engines' packages report nothing and start nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CODE = """
import os, sys
os.fork = lambda: os._exit(3)
from foveate import runtime
runtime.warm()
assert {"onnxruntime", "openvino"} <= sys.modules.keys()
assert "openvino_telemetry" not in sys.modules
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing to fork with")
def test_the_engines_are_imported_without_reports(tmp_path: Path) -> None:
    pytest.importorskip("openvino")
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    command = [sys.executable, "-c", CODE]
    done = subprocess.run(command, env={**os.environ, **home}, check=False, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert list(tmp_path.iterdir()) == [], "they keep the ids of their reports in the user's folders"

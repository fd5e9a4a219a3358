"""The engines' packages, imported so that they report nothing.

Both tell their makers of every use: onnxruntime from a thread of its own, OpenVINO from a forked process, which can
hang for ever where threads run already (a server) and then keeps the ports and pipes of its parent.
"""

from __future__ import annotations

import importlib
import os
import sys
import threading
from typing import Any

__all__ = ["onnxruntime", "openvino"]

_importing = threading.Lock()


def onnxruntime() -> Any:
    """The package `onnxruntime`; a user's own ORT_DISABLE_TELEMETRY is obeyed."""
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    return importlib.import_module("onnxruntime")


def openvino() -> Any:
    """The package `openvino`, which does without its telemetry where that cannot be imported."""
    with _importing:
        if "openvino" in sys.modules or "openvino_telemetry" in sys.modules:
            return importlib.import_module("openvino")
        sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]
        try:
            return importlib.import_module("openvino")
        finally:
            del sys.modules["openvino_telemetry"]

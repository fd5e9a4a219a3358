"""The names that users import, and what importing them costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import foveate
from foveate import api, config, errors, pipeline, types


def run(code: str) -> str:
    """Standard output of `code` in a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_all_is_sorted_and_every_name_is_there() -> None:
    assert foveate.__all__ == sorted(set(foveate.__all__))
    for name in foveate.__all__:
        assert getattr(foveate, name) is not None
    assert dir(foveate) == foveate.__all__


def test_all_is_complete() -> None:
    assert set(api.__all__) <= set(foveate.__all__)
    assert {"FoveateError", "Pipeline", "Settings", "__version__"} <= set(foveate.__all__)
    named = {"EngineInfo", "Event", "Patch", "Plan", "Request", "Result", "Route"}
    assert named == set(foveate.__all__) & set(types.__all__)


def test_names_are_those_of_the_modules_they_live_in() -> None:
    assert foveate.Pipeline is pipeline.Pipeline
    assert foveate.Settings is config.Settings
    assert foveate.FoveateError is errors.FoveateError
    assert foveate.Request is types.Request
    assert foveate.generate is api.generate


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'foveate' has no attribute 'nonsense'"):
        foveate.nonsense  # noqa: B018


def test_importing_foveate_imports_nothing_heavy() -> None:
    heavy = "{'numpy', 'PIL', 'onnxruntime', 'openvino', 'torch', 'tokenizers', 'tqdm'}"
    assert run(f"import sys, foveate; print({heavy} & set(sys.modules))") == "set()"


def test_the_request_words_need_no_numpy() -> None:
    code = "import sys, foveate; foveate.Request, foveate.FoveateError, foveate.Settings; print('numpy' in sys.modules)"
    assert run(code) == "False"


def test_the_modules_of_every_all_exist() -> None:
    import importlib
    import pkgutil

    for module in pkgutil.walk_packages(foveate.__path__, "foveate."):
        if module.name == "foveate.__main__":
            continue
        loaded = importlib.import_module(module.name)
        for name in getattr(loaded, "__all__", ()):
            assert hasattr(loaded, name), f"{module.name}.{name}"


def test_the_version_is_the_packages() -> None:
    from importlib import metadata

    assert foveate.__version__ == metadata.version("foveate")

"""Check that this installation can do its work: engines, models, folders, a small image."""

from __future__ import annotations

import argparse
import os
import platform
from importlib import metadata


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`foveate doctor` has no options."""


def run(args: argparse.Namespace) -> int:
    """Run `foveate doctor`; exit code 1 if anything that is needed fails."""
    from foveate import weights
    from foveate._version import __version__
    from foveate.api import generate_request
    from foveate.config import Settings
    from foveate.errors import FoveateError
    from foveate.pipeline import Pipeline
    from foveate.runtime.graph import available_engines

    settings = Settings.load()
    print(
        f"foveate {__version__}, Python {platform.python_version()}, {platform.platform()}, {os.cpu_count()} cores"
    )
    engines = available_engines()
    for engine in ("onnxruntime", "openvino"):
        hint = "" if engine == "onnxruntime" else "; faster on many CPUs: pip install 'foveate[openvino]'"
        print(f"  {engine}: {metadata.version(engine) if engine in engines else 'not installed' + hint}")
    writable = os.access(
        next(p for p in (settings.cache_dir, *settings.cache_dir.parents) if p.exists()), os.W_OK
    )
    print(
        f"  cache {settings.cache_dir}: {'writable' if writable else 'NOT writable: engine choice is not remembered'}"
    )
    try:
        models = weights.listing(settings)
        for name in models:
            weights.path(name, settings)
        print(f"  models: {len(models)} in {weights.pack_dir(settings)}, all hashes right")
        pipeline = Pipeline(settings)
        print(
            f"  costs: {'measured' if pipeline.planner.machine().costs.measured else 'default; run foveate profile'}"
        )
        request = generate_request("a red apple", settings=settings, width=512, height=512, seed=1, steps=2)
        result = pipeline.run(request)
    except FoveateError as e:
        print(f"  PROBLEM: {e}")
        return 1
    ms = result.timings_ms
    print(
        f"  a 512x512 image in {ms['total']:.0f} ms, loading included: "
        + ", ".join(result.precision.values())
    )
    print("ready")
    return 0

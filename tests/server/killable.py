"""A held server over test back ends in a process of its own, to be killed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bench.held import serve_held
from foveate import registry
from foveate.config import ServerSettings
from tests.conftest import TEST_BACKENDS, bare_settings

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--data-dir", type=Path, required=True)
    args = vars(parser.parse_args())
    for backend in TEST_BACKENDS:
        registry.add(backend)
    sys.exit(serve_held(bare_settings(args["data_dir"]), ServerSettings(**args, workers=2, grace_s=5)))

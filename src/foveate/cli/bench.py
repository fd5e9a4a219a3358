"""Measure policies, deadlines, peers and scaling on this machine, and calibrate expected quality."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

import foveate
from foveate.errors import ConfigError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate bench`."""
    parser.add_argument(
        "arguments",
        nargs=argparse.REMAINDER,
        metavar="COMMAND",
        help="paper, deadlines, peers, scaling, calibrate and more, with their options; --help lists them",
    )


def run(args: argparse.Namespace) -> int:
    """Run `foveate bench`: the harness is the folder `bench` of a source checkout."""
    root = Path(foveate.__file__).resolve().parents[2]
    if not (root / "bench" / "__main__.py").is_file():
        raise ConfigError(
            f"the benchmarks come with a source checkout, and there is no bench folder in {root}; get one and "
            "run: pip install -e '.[bench]'"
        )
    sys.path.insert(0, str(root))
    code: int = importlib.import_module("bench.__main__").main(args.arguments or ["--help"])
    return code

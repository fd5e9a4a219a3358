"""The command line: one file per command, found by name, each on top of the public API.

A command module holds `add_arguments(parser)` and `run(args) -> int`; the first line of its docstring is its help.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence

from foveate._version import __version__
from foveate.errors import FoveateError

__all__ = ["commands", "main", "make_parser"]


def commands() -> tuple[str, ...]:
    """Names of the commands found."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_")))


def make_parser() -> argparse.ArgumentParser:
    """The parser with every command; imports no heavy library."""
    parser = argparse.ArgumentParser(
        prog="foveate",
        description="High-resolution text-to-image for machines that cannot afford it.",
        epilog="foveate COMMAND --help tells the options of a command.",
    )
    parser.add_argument("--version", action="version", version=f"foveate {__version__}")
    sub = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in commands():
        module = importlib.import_module(f"foveate.cli.{name}")
        summary = (module.__doc__ or "").partition("\n")[0]
        command = sub.add_parser(name, help=summary, description=summary)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code (see errors.py)."""
    args = make_parser().parse_args(argv)
    try:
        code: int = args.run(args)
    except FoveateError as e:
        print(f"foveate: {e}", file=sys.stderr)
        return e.exit_code
    except KeyboardInterrupt:
        print("foveate: cancelled", file=sys.stderr)
        return 130
    return code

"""`python -m bench COMMAND`: each command prints a table and, with --out, writes JSON (the sheet: a picture).

Without a command everything runs with small settings and the JSON goes to out/bench.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from bench import report

COMMANDS = (
    "paper",
    "deadlines",
    "peers",
    "scaling",
    "calibrate",
    "sr",
    "hybrid",
    "speed",
    "determinism",
    "serve",
    "collaborate",
    "saliency",
    "prompts",
    "photographed",
    "sheet",
    "gpu",
)

SMALL = {
    "paper": ["--sizes", "512", "1024", "--count", "3"],
    "deadlines": ["--count", "3"],
    "peers": ["--count", "2"],
    "scaling": ["--sizes", "512", "1024", "--repeats", "1"],
    "calibrate": ["--count", "2", "--prompts", "2", "--dry-run"],
    "sr": ["--repeats", "10"],
    "hybrid": ["--repeats", "1"],
    "speed": ["--runs", "3"],
    "determinism": ["--size", "512"],
    "serve": ["--part", "load", "--part", "preview", "--jobs", "20"],
    "collaborate": ["--size", "1024", "--runs", "1", "--line", "5,50,0"],
    "saliency": [],
    "prompts": ["--captions", "20", "--others", "9"],
    "photographed": ["--seeds", "1"],
    "sheet": ["--count", "4"],
    "gpu": ["--sizes", "tiny", "--runs", "1"],
}
"""Settings of a run of everything: minutes on two cores."""


def make_parser() -> argparse.ArgumentParser:
    """One subcommand per module; the first line of its docstring is its help."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=(__doc__ or "").partition("\n")[0])
    sub = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in COMMANDS:
        module = importlib.import_module(f"bench.{name}")
        summary = (module.__doc__ or "").partition("\n")[0]
        command = sub.add_parser(name, help=summary, description=summary)
        module.add_arguments(command)
        command.add_argument("--out", type=Path, metavar="FILE", help="where the result is written")
        command.set_defaults(run=module.run)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or everything."""
    given = sys.argv[1:] if argv is None else list(argv)
    runs = [given]
    if not given:
        endings = {"sheet": "png"}
        runs = [[c, *SMALL[c], "--out", f"out/bench/{c}.{endings.get(c, 'json')}"] for c in COMMANDS]
    for line in runs:
        if len(runs) > 1:
            print(f"\n# python -m bench {' '.join(line)}", flush=True)
        args = make_parser().parse_args(line)
        measured = args.run(args)
        if measured is not None:
            report.write(args.out, measured)
    return 0


if __name__ == "__main__":
    sys.exit(main())

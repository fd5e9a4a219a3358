"""Measure what each stage costs on this machine, for planning and deadlines."""

from __future__ import annotations

import argparse
import json
import sys

from foveate.cli import _common


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate profile`."""
    parser.add_argument("--json", action="store_true", help="print the table as one JSON object")
    _common.add_engine_options(parser)


def run(args: argparse.Namespace) -> int:
    """Run `foveate profile`: measure, remember, show."""
    import dataclasses

    from tqdm import tqdm

    from foveate.pipeline import Pipeline
    from foveate.profiling import STAGES, measure

    pipeline = Pipeline(_common.settings(args))
    with tqdm(total=len(STAGES), disable=not sys.stderr.isatty(), file=sys.stderr, desc="profile") as bar:
        table = measure(pipeline, lambda stage: bar.update())
    path = pipeline.remember_costs(table)
    if args.json:
        print(json.dumps(dataclasses.asdict(table)))
        return 0
    units = {
        "render": "LR megapixel and evaluation",
        "segment": "LR megapixel",
        "diffusion": "megapixel and step",
    }
    lines = {"render": table.render, "segment": table.segment, "diffusion": table.diffusion}
    lines |= {f"light x{s}": line for s, line in table.light.items()}
    lines |= {"stitch": table.stitch, "encode": table.encode}
    for name, line in lines.items():
        unit = units.get(name, "LR megapixel" if name.startswith("light") else "megapixel")
        print(f"{name:>10}: {line.fixed:6.1f} ms + {line.per_unit:7.1f} ms per {unit}")
    print(f"remembered in {path}")
    return 0

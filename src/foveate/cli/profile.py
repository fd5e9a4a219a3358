"""Measure what each stage costs on this machine, for planning and deadlines."""

from __future__ import annotations

import argparse
import json

from foveate.cli import _common
from foveate.machine import DEFAULTS

_ROLES = {"render": "render", "segment": "segment", "light": "sr", "diffusion": "sr"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate profile`."""
    parser.add_argument("--short", action="store_true", help="about 10 s instead of 45 s; the fit is rougher")
    parser.add_argument("--json", action="store_true", help="print the table as one JSON object")
    group = parser.add_argument_group(
        "back ends", "the set that is measured; every set has a table of its own"
    )
    for role, stage in _ROLES.items():
        group.add_argument(
            f"--{role}",
            choices=_common.Backends(stage, "file"),
            default=DEFAULTS[role],
            help=f"default: {DEFAULTS[role]}",
        )
    _common.add_engine_options(parser)


def run(args: argparse.Namespace) -> int:
    """Run `foveate profile`: measure, remember, show."""
    from foveate.pipeline import Pipeline
    from foveate.profiling import FULL_S, SHORT_S
    from foveate.types import Request

    pipeline = Pipeline(_common.settings(args))
    request = Request(**{role: getattr(args, role) for role in _ROLES})
    with _common.progress("profile") as shown:
        machine = pipeline.planner.profile(SHORT_S if args.short else FULL_S, shown, request)
    table = machine.costs
    if args.json:
        print(json.dumps(table.to_dict()))
        return 0
    print("ms = the sum of cost x work; error: median difference of a measurement to a fit without it\n")
    for name, model in table.models.items():
        terms = (
            f"{c:.4g}" + (f" x {' x '.join(t)}" if t else "")
            for c, t in zip(model.coefficients, model.terms, strict=True)
            if c > 0
        )
        error = "" if model.error is None else f"{model.error:6.1%}"
        print(f"{name:>10} {error:>7}  {' + '.join(terms) or '0'}")
    loads = ", ".join(f"{name} {ms:.0f}" for name, ms in table.load_ms.items())
    print(f"{'loading':>10}          {loads} ms, once per process")
    print(f"remembered in {machine.file}")
    return 0

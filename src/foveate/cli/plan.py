"""Say what would be done for a prompt or an image, and why, without doing it."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from foveate import registry
from foveate.cli import _common

if TYPE_CHECKING:
    from foveate.pipeline import Pipeline
    from foveate.types import Request


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate plan`."""
    parser.add_argument("prompt", nargs="?", metavar="PROMPT", help="what would be drawn")
    parser.add_argument("--image", metavar="FILE", help="an image to enlarge, instead of a prompt")
    parser.add_argument("--scale", type=int, help="for --image: 2, 3, 4 or 8")
    parser.add_argument("-W", "--width", type=int, help="wanted width")
    parser.add_argument("-H", "--height", type=int, help="wanted height")
    parser.add_argument("--steps", type=int, metavar="N", help="denoising steps")
    parser.add_argument("--cfg-scale", type=float, metavar="X", help="guidance scale, 1 to 20")
    parser.add_argument(
        "--render", choices=_common.Backends("render", "file"), default="embedded", help="what would draw"
    )
    parser.add_argument("--json", action="store_true", help="print the plan as one JSON object")
    _common.add_plan_options(parser)
    _common.add_engine_options(parser)


def run(args: argparse.Namespace) -> int:
    """Run `foveate plan`: the chosen plan, and what every other policy would cost."""
    import dataclasses

    from foveate.api import generate_request, upscale_request
    from foveate.errors import DeadlineError, PromptError
    from foveate.pipeline import Pipeline

    settings = _common.settings(args)
    options = _common.plan_options(args) | {
        n: getattr(args, n) for n in ("width", "height", "steps", "cfg_scale")
    }
    if args.image is not None:
        request = upscale_request(
            args.image, settings=settings, scale=args.scale, prompt=args.prompt or "", **options
        )
    elif args.prompt is not None:
        request = generate_request(args.prompt, settings=settings, render=args.render, **options)
    else:
        raise PromptError("nothing to plan: give a PROMPT or --image FILE")
    pipeline = Pipeline(settings)
    plan = pipeline.plan(request)
    if args.json:
        print(json.dumps(plan.to_dict()))
        return 0
    print(f"{plan.policy}: {plan.reason}")
    drawn = f"draw {plan.lr_width}x{plan.lr_height} in {plan.steps} steps at guidance {plan.cfg_scale:g}"
    print(f"  {drawn if request.image is None else f'take the {plan.lr_width}x{plan.lr_height} image'}")
    if (plan.crop_width, plan.crop_height) != (plan.lr_width, plan.lr_height):
        print(f"  keep the middle {plan.crop_width}x{plan.crop_height}")
    scales = ", then ".join(f"x{s}" for s in plan.passes) or "resize only"
    print(
        f"  enlarge {scales} to {plan.width}x{plan.height}; refine: {plan.refine}, up to {plan.refine_steps} steps"
    )
    measured = pipeline.planner.machine(request).costs.measured
    costs = "this machine's measured costs" if measured else "default costs (foveate profile)"
    _explain(pipeline, request)
    print(f"\npredicted ms, from {costs}")
    stages = list(plan.predicted_ms)
    print(f"{'policy':>15} " + " ".join(f"{s:>9}" for s in [*stages, "total"]))
    for policy in registry.names("plan"):
        try:
            other = pipeline.plan(dataclasses.replace(request, policy=policy))
        except DeadlineError as e:
            print(f"{policy:>15} {e}")
            continue
        figures = [*(other.predicted_ms.get(s, 0.0) for s in stages), other.predicted_total_ms]
        mark = " <" if policy == plan.policy else ""
        print(f"{policy:>15} " + " ".join(f"{v:9.0f}" for v in figures) + mark)
    return 0


def _explain(pipeline: Pipeline, request: Request) -> None:
    """For a deadline: the chosen point, its neighbours, and why they lost."""
    from foveate.stages.plan.explain import explain

    if request.policy != "adaptive":
        return
    found = explain(request, pipeline.planner.context(request))
    if not found:
        return
    print(f"\n  chosen: {found[0].value}")
    print(f"  {'choice':>16} {'instead':>14} {'refined':>8} {'quality':>8} {'needs ms':>9}")
    for a in found:
        name, value = (a.choice, a.value) if a.why else ("(chosen)", "")
        print(f"  {name:>16} {value:>14} {a.share:8.0%} {a.quality:8.4f} {a.needed_ms:9.0f}  {a.why}")

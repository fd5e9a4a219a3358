"""Draw a high-resolution image from a prompt."""

from __future__ import annotations

import argparse
from pathlib import Path

from foveate.cli import _common, _remote


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate generate`."""
    parser.add_argument("prompt", metavar="PROMPT", help="what to draw")
    parser.add_argument("-o", "--output", type=Path, default=Path("out.png"), help="default out.png")
    parser.add_argument("-n", "--negative-prompt", default="", help="what to keep out")
    parser.add_argument("-W", "--width", type=int, help="256 to 4096, default 1024, or the shape of --init")
    parser.add_argument("-H", "--height", type=int, help="256 to 4096, default likewise")
    parser.add_argument("--steps", type=int, metavar="N", help="denoising steps; default: the plan decides")
    parser.add_argument("--cfg-scale", type=float, metavar="X", help="guidance scale, 1 to 20")
    parser.add_argument(
        "--render",
        choices=_common.Backends("render", "file"),
        default="embedded",
        help="draws the low-resolution image",
    )
    parser.add_argument("--init", metavar="FILE", help="a picture to draw over")
    parser.add_argument(
        "--strength",
        type=float,
        metavar="X",
        help="of --init: 0 keeps the picture, 1 ignores it; default 0.6",
    )
    parser.add_argument("--overlay", type=Path, metavar="FILE", help="write the route map over the image")
    parser.add_argument("--json", action="store_true", help="print one JSON object about the image")
    _common.add_plan_options(parser)
    _common.add_engine_options(parser)
    _remote.add_options(parser)


def run(args: argparse.Namespace) -> int:
    """Run `foveate generate`."""
    from foveate.api import generate_request
    from foveate.lrcache import LRCache
    from foveate.pipeline import Pipeline

    outputs = [_common.check_output(p) for p in (args.output, args.overlay) if p is not None]
    names = ("negative_prompt", "width", "height", "steps", "cfg_scale", "render", "init", "strength")
    options = {n: getattr(args, n) for n in names} | _common.plan_options(args)
    if args.server:
        options["collaborate"] = _remote.device(args)
        with _remote.connect(args) as client:
            told = {"as_json": args.json, "overlay": args.overlay}
            _remote.execute(client, client.generate, args.prompt, options, outputs[0], **told)
        return 0
    settings = _common.settings(args)
    request = generate_request(args.prompt, settings=settings, **options)
    pipeline = Pipeline(settings, lr_cache=LRCache.of(settings))
    _common.execute(pipeline, request, outputs[0], as_json=args.json, overlay=args.overlay)
    return 0

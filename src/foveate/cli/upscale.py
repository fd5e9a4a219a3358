"""Enlarge images: files or a folder of them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from foveate.cli import _common, _remote
from foveate.errors import FoveateError, ImageError, OutputError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate upscale`."""
    parser.add_argument("inputs", nargs="+", type=Path, metavar="IN", help="image files, or folders of them")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, help="a file for one image, else a folder"
    )
    parser.add_argument("--scale", type=int, default=None, help="2, 3, 4 or 8; default 4")
    parser.add_argument("-W", "--width", type=int, help="wanted width, instead of a scale")
    parser.add_argument("-H", "--height", type=int, help="wanted height, instead of a scale")
    parser.add_argument("--prompt", default="", help="what the image shows; kept in the metadata")
    parser.add_argument(
        "--overlay", type=Path, metavar="FILE", help="write the route map over the image (one image)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object per image")
    _common.add_plan_options(parser)
    _common.add_engine_options(parser)
    _remote.add_options(parser)


def run(args: argparse.Namespace) -> int:
    """Run `foveate upscale`: one bad image of many is reported and the rest goes on."""
    from foveate.api import upscale_request
    from foveate.pipeline import Pipeline

    jobs = _pair(args.inputs, args.output)
    if args.overlay is not None:
        if len(jobs) > 1:
            raise OutputError("--overlay names one file; give one image")
        _common.check_output(args.overlay)
    names = ("scale", "width", "height", "prompt")
    options = {n: getattr(args, n) for n in names} | _common.plan_options(args)
    told = {"as_json": args.json, "overlay": args.overlay}
    if args.server:
        options["collaborate"] = _remote.device(args)
        with _remote.connect(args) as client:
            return _each(
                jobs,
                lambda source, target: _remote.execute(
                    client, client.upscale, source, options, target, label=source.name, **told
                ),
            )
    settings = _common.settings(args)
    pipeline = Pipeline(settings)

    def here(source: Path, target: Path) -> None:
        request = upscale_request(source, settings=settings, **options)
        _common.execute(pipeline, request, target, label=source.name, **told)

    return _each(jobs, here)


def _each(jobs: list[tuple[Path, Path]], work: Callable[[Path, Path], object]) -> int:
    """Do `work` for every (source, target); the exit code is that of the last failure."""
    failed = 0
    for source, target in jobs:
        try:
            work(source, target)
        except FoveateError as e:
            if len(jobs) == 1:
                raise
            print(f"foveate: {source}: {e}", file=sys.stderr)
            failed = e.exit_code
    return failed


def _pair(inputs: list[Path], output: Path) -> list[tuple[Path, Path]]:
    """(source, target) of every image: `output` is a file for one input file, else a folder."""
    from foveate.stages.stream.encode import FORMATS

    readable = {*FORMATS, ".gif", ".bmp", ".tif", ".tiff", ".avif"}
    sources: list[Path] = []
    for path in inputs:
        if path.is_dir():
            found = sorted(p for p in path.iterdir() if p.suffix.lower() in readable)
            if not found:
                raise ImageError(f"no images in {path}; known suffixes: {', '.join(sorted(readable))}")
            sources += found
        elif path.exists():
            sources.append(path)
        else:
            raise ImageError(f"{path} does not exist")
    if len(sources) == 1 and not inputs[0].is_dir() and not output.is_dir() and output.suffix:
        return [(sources[0], _common.check_output(output))]
    if output.exists() and not output.is_dir():
        raise OutputError(f"{output} is a file, but there are {len(sources)} images; name a folder")
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise OutputError(f"cannot make folder {output}: {e.strerror}") from e
    targets = [output / f"{s.stem}{s.suffix if s.suffix.lower() in FORMATS else '.png'}" for s in sources]
    clash = {t.name for t in targets if targets.count(t) > 1}
    if clash:
        raise OutputError(f"several inputs would be written as {', '.join(sorted(clash))}; rename them")
    return list(zip(sources, targets, strict=True))

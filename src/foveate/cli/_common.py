"""What several commands share: options, the progress bar, writing results."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from foveate import registry
from foveate.config import ENGINES, PRECISIONS
from foveate.errors import OutputError

if TYPE_CHECKING:
    from foveate.config import Settings
    from foveate.pipeline import Pipeline
    from foveate.types import Request, Result

__all__ = [
    "Backends",
    "add_engine_options",
    "add_plan_options",
    "check_output",
    "execute",
    "plan_options",
    "progress",
    "progress_bar",
    "say",
    "settings",
]


class Backends:
    """The back ends of a stage as choices of an option: every id is one, and they are listed as they are written."""

    def __init__(self, stage: str, *without: str) -> None:
        self.stage, self.without = stage, without

    def __contains__(self, backend: object) -> bool:
        name, _ = registry.split(str(backend))
        return name in registry.names(self.stage) and name not in self.without

    def __iter__(self) -> Iterator[str]:
        return (
            registry.info(self.stage, n).usage for n in registry.names(self.stage) if n not in self.without
        )


def add_plan_options(parser: argparse.ArgumentParser) -> None:
    """Options that shape the plan, the same for every command that makes one."""
    group = parser.add_argument_group("plan")
    group.add_argument(
        "--policy", choices=registry.names("plan"), default="adaptive", help="default: adaptive"
    )
    group.add_argument(
        "--quality", choices=("draft", "balanced", "best"), default="balanced", help="how much work to spend"
    )
    group.add_argument("--deadline-ms", type=float, metavar="MS", help="finish within this time (adaptive)")
    group.add_argument(
        "--deadline-mode",
        choices=("strict", "best-effort"),
        default="strict",
        help="refuse a deadline that cannot be kept, or run the fastest plan",
    )
    group.add_argument(
        "--segment", choices=Backends("segment"), default="saliency", help="finds where people look"
    )
    group.add_argument("--mask", metavar="FILE", help="picture whose white parts deserve diffusion")
    group.add_argument(
        "--focus", metavar="WORDS", help="words of the prompt that matter; sets --segment attention"
    )
    sr = Backends("sr")
    group.add_argument("--light", choices=sr, default="light", help="SR back end of the background")
    group.add_argument("--diffusion", choices=sr, default="diffusion", help="SR back end of the foreground")
    group.add_argument(
        "--fidelity",
        type=float,
        metavar="X",
        help="0 to 1: blends what diffusion adds towards light SR; default 0, all of it",
    )
    group.add_argument("-s", "--seed", type=int, help="default: drawn, and told")


def add_engine_options(parser: argparse.ArgumentParser) -> None:
    """Options that say how this machine is used."""
    group = parser.add_argument_group("machine")
    group.add_argument(
        "--engine",
        choices=ENGINES,
        help="of ONNX networks; default: the faster of the first two",
    )
    group.add_argument(
        "--precision",
        choices=PRECISIONS,
        help="default: bf16 or int8 where harmless",
    )
    group.add_argument("--threads", type=int, metavar="N", help="default: all cores")
    group.add_argument(
        "--device", metavar="NAME", help="of PyTorch models: cpu, cuda, cuda:1, mps; default: the best"
    )
    group.add_argument(
        "--offline", action="store_true", default=None, help="never ask the network for a model"
    )
    group.add_argument(
        "--library", type=Path, metavar="DIR", help="own pictures that the embedded renderer may use"
    )
    group.add_argument("--batch", type=int, metavar="N", help="most patches per network call; 0: by memory")


def settings(args: argparse.Namespace) -> Settings:
    """Settings from file, environment and the machine options of `args`."""
    from foveate.config import Settings

    names = ("engine", "precision", "threads", "batch", "device", "offline", "library")
    return Settings.load(**{n: getattr(args, n) for n in names})


def plan_options(args: argparse.Namespace) -> dict[str, Any]:
    """The options of `add_plan_options` as keywords of the public API."""
    names = (
        "policy",
        "quality",
        "deadline_ms",
        "deadline_mode",
        "segment",
        "mask",
        "focus",
        "light",
        "diffusion",
        "fidelity",
        "seed",
    )
    return {n: getattr(args, n) for n in names if getattr(args, n) is not None}


def check_output(path: Path) -> Path:
    """Raise OutputError before any work if `path` cannot be written; returns it."""
    from foveate.stages.stream.encode import format_of

    format_of(path)
    if path.is_dir():
        raise OutputError(f"{path} is a folder; name a file in it")
    if not path.parent.is_dir():
        raise OutputError(f"folder {path.parent} does not exist; make it first")
    return path


def execute(
    pipeline: Pipeline,
    request: Request,
    output: Path,
    *,
    as_json: bool,
    overlay: Path | None = None,
    label: str = "",
) -> Result:
    """Run `request` with a progress bar, write the image (and route map), and say what was done."""
    with progress("measuring this machine once") as measured:
        pipeline.planner.prepare(request, measured)
    result: Result | None = None
    with progress_bar(label or output.name) as show:
        for event in pipeline.stream(request):
            show(event.kind, event.progress, len(event.routes))
            result = event.result
    assert result is not None
    result.save(output)
    if overlay is not None:
        from foveate.stages.stream.encode import encode_image, format_of, write_atomic
        from foveate.stages.stream.overlay import draw_overlay

        write_atomic(overlay, encode_image(draw_overlay(result), format_of(overlay)))
    from foveate.stages.stream.metadata import describe

    say(describe(result), output, as_json=as_json)
    return result


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[str, float, int], None]]:
    """A bar on standard error where that is a terminal; call it with an event's kind, progress and new patches."""
    from tqdm import tqdm

    shape = "{desc} {percentage:3.0f}%|{bar:24}| {elapsed}<{remaining}{postfix}"
    hidden = not sys.stderr.isatty()
    patches = 0
    with tqdm(total=100, desc=label, bar_format=shape, disable=hidden, file=sys.stderr) as bar:

        def show(kind: str, progress: float, fresh: int) -> None:
            nonlocal patches
            patches += fresh
            bar.update(progress * 100 - bar.n)
            bar.set_postfix_str(f" {kind}, {patches} patches" if patches else f" {kind}")

        yield show


@contextmanager
def progress(label: str) -> Iterator[Callable[[float], object]]:
    """A bar on standard error that appears with the first share of 1 it is told; quiet when not a terminal."""
    from tqdm import tqdm

    bar: Any = None

    def show(share: float) -> None:
        nonlocal bar
        if bar is None:
            shape = "{desc} {percentage:3.0f}%|{bar:24}| {elapsed}"
            bar = tqdm(
                total=100, desc=label, bar_format=shape, disable=not sys.stderr.isatty(), file=sys.stderr
            )
        bar.update(share * 100 - bar.n)

    try:
        yield show
    finally:
        if bar is not None:
            bar.close()


def say(info: Mapping[str, Any], output: Path, *, as_json: bool) -> None:
    """Tell what was done: one JSON object on standard output, or a few lines on standard error."""
    if as_json:
        print(json.dumps({"output": str(output), **info}), flush=True)
    else:
        print(_sentence(info, output), file=sys.stderr)


def _kept(info: Mapping[str, Any]) -> str:
    """Whether the deadline was kept, where there was one."""
    deadline, total = info["plan"]["deadline_ms"], info["timings_ms"]["total"]
    if deadline is None:
        return ""
    late = total - deadline
    return (
        f", within the deadline of {deadline:.0f} ms" if late <= 0 else f", {late:.0f} ms past the deadline"
    )


def _sentence(info: Mapping[str, Any], output: Path) -> str:
    ms, plan, patches = info["timings_ms"], info["plan"], info["patches"]
    parts = ", ".join(f"{k} {v:.0f}" for k, v in ms.items() if k != "total" and v >= 0.5)
    lines = [
        f"{output}: {info['width']}x{info['height']} in {ms['total']:.0f} ms ({parts})" + _kept(info),
        f"  policy {info['policy']}, seed {info['seed']}, LR {plan['lr_width']}x{plan['lr_height']}"
        + (f", {plan['steps']} steps" if plan["steps"] else "")
        + f", {patches['refined']} of {patches['total']} patches refined, peak {info['peak_rss_mb']:.0f} MB",
        "  ran " + ", ".join(f"{k}: {v}" for k, v in info["precision"].items()),
    ]
    return "\n".join(lines + [f"  note: {w}" for w in info["warnings"]])

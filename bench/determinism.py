"""The same request in fresh processes: same bytes across runs, same pixels across threads and batch sizes."""

from __future__ import annotations

import argparse
import hashlib
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from bench import report
from bench.images import PROMPTS, load
from bench.metrics import Pixels
from bench.processes import ProcessError, foveate_json

VARIANTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("again", ()),
    ("1 thread", ("--threads", "1")),
    ("2 threads", ("--threads", "2")),
    ("batch 1", ("--batch", "1")),
    ("batch 4", ("--batch", "4")),
)
ENGINES = (
    ("auto", "auto"),
    ("onnxruntime", "fp32"),
    ("openvino", "fp32"),
    ("openvino", "bf16"),
    ("openvino", "int8"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench determinism`."""
    parser.add_argument("--size", type=int, default=1024, help="width and height")
    parser.add_argument("--policy", default="hybrid")
    parser.add_argument("--image", type=Path, help="enlarge this picture x4 instead of drawing")
    parser.add_argument(
        "--engine", action="append", metavar="ENGINE/PRECISION", help="may be repeated; default: all"
    )


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    wanted = [tuple(e.split("/", 1)) for e in args.engine] if args.engine else list(ENGINES)
    if args.image is not None:
        job = ["upscale", str(args.image), "--policy", args.policy, "-s", "7"]
    else:
        side = str(args.size)
        job = ["generate", PROMPTS[0], "-W", side, "-H", side, "--policy", args.policy, "-s", "7"]
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        for engine, precision in wanted:
            rows += compare(job, engine, precision, Path(folder))
    print("\ndifference to the first run of the same engine and precision, in levels of 255\n")
    print(report.table(rows))
    return {"job": job, "rows": rows}


def compare(job: list[str], engine: str, precision: str, folder: Path) -> list[dict[str, Any]]:
    """One row per variant: whether bytes are equal, and the largest and mean pixel difference to the first run.

    `auto` is only run again: with other threads another engine may be the fastest.
    """
    machine = ("--engine", engine, "--precision", precision)
    name = f"{engine} {precision}"
    try:
        reference = _digest_and_pixels(job, machine, folder)
    except ProcessError as e:
        return [{"engine": name, "variant": str(e)}]
    rows = []
    for variant, options in VARIANTS[: 1 if engine == "auto" else None]:
        digest, pixels = _digest_and_pixels(job, (*machine, *options), folder)
        difference = np.abs(pixels.astype(np.int16) - reference[1])
        rows.append(
            {
                "engine": name,
                "variant": variant,
                "same bytes": digest == reference[0],
                "largest": int(difference.max()),
                "mean": float(difference.mean()),
            }
        )
    return rows


def _digest_and_pixels(job: list[str], options: tuple[str, ...], folder: Path) -> tuple[str, Pixels]:
    target = folder / "out.png"
    foveate_json(*job, *options, "-o", str(target))
    return hashlib.sha256(target.read_bytes()).hexdigest(), load(target)

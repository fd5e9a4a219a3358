"""Draw 1024x1024 pictures with default settings: time, memory, and what starting up costs.

Loaded runs are in this process, after one that loads. Memory and start-up are of fresh processes.
"""

from __future__ import annotations

import argparse
import itertools
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

import foveate
from bench import report
from bench.images import PROMPTS
from bench.processes import fastest_ms, foveate_json
from foveate.config import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench speed`."""
    parser.add_argument("--size", type=int, default=1024, help="width and height")
    parser.add_argument(
        "--policy", action="append", help="may be repeated; default: adaptive, then the others"
    )
    parser.add_argument("--runs", type=int, default=5, help="loaded runs of each policy, taking turns")
    parser.add_argument(
        "--precision", action="append", help="may be repeated: they take turns; default: what is chosen here"
    )
    parser.add_argument("--starts", type=int, default=5, help="fresh processes for the start-up times")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    precisions = args.precision or ["auto"]
    policies = args.policy or ["adaptive", "hybrid", "all-diffusion", "all-light", "direct", "lanczos"]
    measured = {"size": args.size, **loaded(args.size, policies, precisions, args.runs)}
    print(f"\ngenerate {args.size}x{args.size}, loaded, median of {args.runs} runs in ms\n")
    print(report.table(measured["rows"]))
    for precision, ms in measured["first_ms"].items():
        print(
            f"{precision}: first run, models loaded on the way: {ms:.0f} ms; ran {measured['ran'][precision]}"
        )
    measured["fresh"] = fresh(args.size, args.starts)
    print("\nfresh processes\n")
    print(report.table([{"what": k, "value": v} for k, v in measured["fresh"].items()]))
    return measured


def loaded(size: int, policies: list[str], precisions: list[str], runs: int) -> dict[str, Any]:
    """One row per precision and policy: medians of every stage, of the preview and of the whole with its PNG."""
    pipelines, first_ms, ran = {}, {}, {}
    for precision in precisions:
        pipeline = pipelines[precision] = foveate.Pipeline(Settings.load(precision=precision))
        start = time.perf_counter()
        first = pipeline.run(foveate.generate_request(PROMPTS[0], width=size, height=size, seed=0))
        first_ms[precision], ran[precision] = (time.perf_counter() - start) * 1e3, dict(first.precision)
    samples: dict[str, list[dict[str, float]]] = {f"{p} {q}": [] for q in policies for p in precisions}
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.png"
        for i in range(runs):
            for policy, precision in itertools.product(policies, precisions):
                request = foveate.generate_request(
                    PROMPTS[i % len(PROMPTS)], width=size, height=size, seed=i, policy=policy
                )
                samples[f"{precision} {policy}"].append(_timed(pipelines[precision], request, target))
    rows = [
        {"how": how, **{k: float(np.median([s[k] for s in seen])) for k in seen[0]}}
        for how, seen in samples.items()
    ]
    return {"rows": rows, "samples": samples, "first_ms": first_ms, "ran": ran}


def _timed(pipeline: foveate.Pipeline, request: foveate.Request, target: Path) -> dict[str, float]:
    """Stages of one run, when the first preview was there, how much was refined, and the wall time to the file."""
    start = time.perf_counter()
    preview = float("nan")
    result: foveate.Result | None = None
    for event in pipeline.stream(request):
        if event.kind == "preview" and np.isnan(preview):
            preview = (time.perf_counter() - start) * 1e3
        result = event.result
    assert result is not None
    before_save = time.perf_counter()
    result.save(target)
    end = time.perf_counter()
    stages = {k: float(v) for k, v in result.timings_ms.items() if k != "total"}
    return {
        **stages,
        "encode": (end - before_save) * 1e3,
        "preview": preview,
        "total": (end - start) * 1e3,
        "predicted": float(sum(result.predicted_ms.values())),
        "refined": result.refined / result.patch_count if result.patch_count else 0.0,
    }


def fresh(size: int, starts: int) -> dict[str, float]:
    """Peak memory of a whole run, and start-up times; the interpreter's own start is given for comparison."""
    with tempfile.TemporaryDirectory() as folder:
        side = str(size)
        out = str(Path(folder) / "out.png")
        told = foveate_json("generate", PROMPTS[0], "-W", side, "-H", side, "-s", "0", "-o", out)
    bare = fastest_ms("-c", "pass", runs=starts)
    return {
        "peak RSS, MB": float(told["peak_rss_mb"]),
        "generate with loading, ms": float(told["timings_ms"]["total"]),
        "python -c pass, ms": bare,
        "import foveate, ms": fastest_ms("-c", "import foveate", runs=starts) - bare,
        "from foveate import generate, Pipeline, ms": fastest_ms(
            "-c", "from foveate import generate, Pipeline", runs=starts
        )
        - bare,
        "foveate --help, whole process, ms": fastest_ms("-m", "foveate", "--help", runs=starts),
    }

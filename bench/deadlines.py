"""Are deadlines kept, and is the time used? Twelve deadlines from the impossible to the generous, on every prompt.

Deadlines are shares of what all-diffusion takes here. With --load one core is kept busy by another process from the
middle of the run on. What counts is the time from the call to the written PNG; models are loaded.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

import foveate
from bench import images, report
from foveate.errors import DeadlineError
from foveate.stages.plan.search import points

SHARES = (0.05, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1.0, 1.25, 1.6, 2.5)
"""Deadlines over the latency of all-diffusion."""

MARGIN = 0.8
"""A plan that leaves more than a fifth of its time is looked into."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate bench deadlines`."""
    parser.add_argument("--size", type=int, default=1024, help="width and height")
    parser.add_argument(
        "--prompts", type=Path, metavar="FILE", help="one prompt a line; default: eight of ours"
    )
    parser.add_argument("--count", type=int, default=20, metavar="N", help="prompts, taken in turn")
    parser.add_argument("--load", action="store_true", help="keep one core busy with another process")
    parser.add_argument(
        "--settle", type=int, default=4, help="requests after the load starts that do not count"
    )


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    prompts = list(images.PROMPTS) if args.prompts is None else args.prompts.read_text("utf-8").split("\n")
    prompts = [p for p in prompts if p.strip()]
    pipeline = foveate.Pipeline()
    with tempfile.TemporaryDirectory() as folder:
        bench = _Bench(pipeline, args.size, prompts, Path(folder) / "out.png")
        whole = bench.all_diffusion_ms()
        jobs = [(i, share) for i in range(args.count) for share in SHARES]
        order = np.random.default_rng(0).permutation(len(jobs))
        for i, share in [jobs[k] for k in order][:3]:
            bench.job(i, share * whole)  # what was learnt in another run is brought up to date
        if not args.load:
            found = [bench.job(*_asked(jobs[k], whole)) for k in order]
        else:
            with _one_core_busy():
                found = [bench.job(*_asked(jobs[k], whole)) for k in order][args.settle :]
    rows = [_row(share, [f for f in found if f["share"] == share]) for share in SHARES]
    summary = summarise(found)
    print(f"\n{args.size}x{args.size}, all-diffusion {whole:.0f} ms, one core busy: {args.load}\n")
    print(report.table(rows))
    print(report.table([{"what": k, "value": v} for k, v in summary.items()]), flush=True)
    return {"all_diffusion_ms": whole, "rows": rows, "summary": summary, "jobs": found}


def _asked(job: tuple[int, float], whole: float) -> tuple[int, float, float]:
    return job[0], job[1] * whole, job[1]


class _Bench:
    """Runs single requests and says how they went."""

    def __init__(self, pipeline: foveate.Pipeline, size: int, prompts: list[str], target: Path) -> None:
        self.pipeline, self.size, self.prompts, self.target = pipeline, size, prompts, target

    def request(self, i: int, **options: Any) -> foveate.Request:
        return foveate.generate_request(
            self.prompts[i % len(self.prompts)],
            width=self.size,
            height=self.size,
            seed=i,
            settings=self.pipeline.settings,
            **options,
        )

    def all_diffusion_ms(self) -> float:
        """Median of a few warm runs, the PNG written."""
        times = []
        for i in range(4):
            start = time.perf_counter()
            self.pipeline.run(self.request(i, policy="all-diffusion")).save(self.target)
            times.append((time.perf_counter() - start) * 1e3)
        return float(np.median(times[1:]))

    def job(self, i: int, deadline: float, share: float = 0.0) -> dict[str, Any]:
        request = self.request(i, deadline_ms=deadline)
        start = time.perf_counter()
        try:
            result = self.pipeline.run(request)
        except DeadlineError:
            return {"share": share, "deadline": deadline, "refused": True}
        result.save(self.target)
        total = (time.perf_counter() - start) * 1e3
        used = total / deadline
        plan = result.plan
        return {
            "share": share,
            "deadline": deadline,
            "refused": False,
            "total": total,
            "predicted": plan.predicted_total_ms,
            "quality": plan.expected_quality,
            "refined": result.refined / max(result.patch_count, 1),
            "steps": plan.steps,
            "lr": plan.lr_width,
            "better": used < MARGIN and self._better(request, plan, result),
        }

    def _better(self, request: foveate.Request, plan: foveate.Plan, result: foveate.Result) -> bool:
        """Whether a plan of more expected quality would have fitted, or patches of worth were left with time over."""
        found = points(request, self.pipeline.planner.context(request))
        fitting = [p.quality for p in found if request.deadline_ms and p.needed_ms <= request.deadline_ms]
        unrefined = any(r.steps == 0 and r.difficulty * r.importance > 0 for r in result.routes)
        best = max(fitting, default=0.0)
        return best > (plan.expected_quality or 0.0) + 1e-3 or (unrefined and plan.refine == "budget")


def _row(share: float, found: list[dict[str, Any]]) -> dict[str, Any]:
    done = [f for f in found if not f["refused"]]
    row: dict[str, Any] = {
        "deadline / all-diffusion": share,
        "deadline ms": float(np.mean([f["deadline"] for f in found])) if found else None,
        "refused": sum(f["refused"] for f in found),
        "run": len(done),
    }
    if done:
        row["kept"] = float(np.mean([f["total"] <= f["deadline"] for f in done]))
        row["used p50"] = float(np.median([f["total"] / f["deadline"] for f in done]))
        row["expected quality"] = float(np.mean([f["quality"] for f in done]))
        row["refined"] = float(np.mean([f["refined"] for f in done]))
        row["error p50"] = float(np.median([abs(f["total"] / f["predicted"] - 1) for f in done]))
    return row


def summarise(found: list[dict[str, Any]]) -> dict[str, float]:
    """Figures over all deadlines."""
    done = [f for f in found if not f["refused"]]
    errors = [abs(f["total"] / f["predicted"] - 1) for f in done]
    late = [f["total"] - f["deadline"] for f in done if f["total"] > f["deadline"]]
    return {
        "jobs": len(found),
        "refused before work": sum(f["refused"] for f in found),
        "deadlines kept": float(np.mean([f["total"] <= f["deadline"] for f in done])),
        "late, worst ms": float(max(late, default=0.0)),
        "prediction error, median": float(np.median(errors)),
        "prediction error, p95": float(np.quantile(errors, 0.95)),
        "more than a fifth unused though more could be had": sum(f["better"] for f in done),
    }


@contextmanager
def _one_core_busy() -> Iterator[None]:
    """Another process that computes without end."""
    process = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        yield
    finally:
        process.kill()
        process.wait()

"""The paper's comparison: every policy on the same prompts or pictures, interleaved: latency per stage and quality.

The PNG is written within the latency; models are loaded, and a few other pictures made, before anything counts.
Pictures are compared with their originals, drawings with the best that can be drawn: native size, many denoising steps,
everything refined.
"""

from __future__ import annotations

import argparse
import dataclasses
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

import foveate
from bench import images, metrics, plot, report
from bench.methods import to_bytes
from bench.metrics import Pixels
from bench.plans import refine_all
from bench.quality import Reference, score, weights

POLICIES = ("lanczos", "all-light", "hybrid", "adaptive", "all-diffusion", "direct")
STAGES = ("render", "segment", "light", "diffusion", "stitch", "encode")
WARM = 6
"""Further pictures that hybrid makes before anything counts."""

SR_STAGES = ("segment", "light", "diffusion", "stitch")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate bench paper`."""
    parser.add_argument("--sizes", type=int, nargs="+", default=[512, 1024, 2048])
    parser.add_argument(
        "--images",
        type=Path,
        metavar="DIR",
        help="reduce these pictures to a quarter and enlarge them instead",
    )
    parser.add_argument(
        "--prompts", type=Path, metavar="FILE", help="one prompt a line; default: eight of ours"
    )
    parser.add_argument("--count", type=int, default=0, metavar="N", help="only the first N prompts")
    parser.add_argument(
        "--deadline-share",
        type=float,
        default=0.5,
        help="deadline of adaptive over all-diffusion's p50 latency",
    )
    parser.add_argument("--skip", nargs="*", default=[], help="policies to leave out")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="latency over quality, .svg")
    parser.add_argument("--fast", action="store_true", help="leave out quality, which needs torch once")


@dataclass(slots=True)
class _Runs:
    """What one policy did at one size."""

    timings: list[dict[str, float]] = field(default_factory=list)
    pictures: list[Pixels] = field(default_factory=list)
    refined: list[float] = field(default_factory=list)
    seams: list[float] = field(default_factory=list)
    peak_mb: float = 0.0
    steps: list[int] = field(default_factory=list)


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    prompts = images.PROMPTS if args.prompts is None else args.prompts.read_text("utf-8").split("\n")
    prompts = [p for p in prompts if p.strip()][: args.count or None]
    policies = [p for p in POLICIES if p not in args.skip]
    measured: dict[str, Any] = {"prompts": prompts, "sizes": {}}
    pipeline = foveate.Pipeline()
    sets = {f"{size}x{size}": [Drawing(p, size, i) for i, p in enumerate(prompts)] for size in args.sizes}
    if args.images is not None:
        found = [images.reduce(n, p, 4, 512) for n, p in images.from_folder(args.images)]
        sets = {f"{args.images.name} x4": [Enlargement(s) for s in found[: args.count or None]]}
    for title, jobs in sets.items():
        rows = compare(pipeline, jobs, policies, args.deadline_share, not args.fast)
        print(f"\n{title}, {len(jobs)} pictures, ms\n")
        print(report.table(rows), flush=True)
        against = ratios(rows)
        print(f"\n{title}, against all-diffusion\n")
        print(report.table(against), flush=True)
        measured["sizes"][title] = {"rows": rows, "against": against}
    if args.plot is not None:
        plot.latency_quality(args.plot, {k: v["rows"] for k, v in measured["sizes"].items()})
    return measured


@dataclass(frozen=True, slots=True)
class Drawing:
    """A prompt to draw at size x size."""

    prompt: str
    size: int
    seed: int

    def request(self, settings: Any, **options: Any) -> foveate.Request:
        """What is asked for."""
        side = {"width": self.size, "height": self.size, "seed": self.seed}
        return foveate.generate_request(self.prompt, settings=settings, **side, **options)

    def another(self) -> Drawing:
        """The same prompt, drawn differently."""
        return dataclasses.replace(self, seed=self.seed + 1000)

    def original(self, pipeline: foveate.Pipeline) -> Pixels:
        """The best that can be drawn."""
        best = self.request(pipeline.settings, steps=30, policy=refine_all(2))
        return to_bytes(pipeline.run(best).image)


@dataclass(frozen=True, slots=True)
class Enlargement:
    """A reduced picture to enlarge x4."""

    sample: images.Sample

    def request(self, settings: Any, **options: Any) -> foveate.Request:
        """What is asked for."""
        return foveate.upscale_request(self.sample.lr, scale=4, seed=0, settings=settings, **options)

    def another(self) -> Enlargement:
        """The same on its side."""
        return Enlargement(
            images.Sample(self.sample.name, *map(_turned, (self.sample.original, self.sample.lr)))
        )

    def original(self, pipeline: foveate.Pipeline) -> Pixels:
        """What was reduced."""
        return self.sample.original


def _turned(picture: Pixels) -> Pixels:
    return np.ascontiguousarray(np.rot90(picture))


def compare(
    pipeline: foveate.Pipeline,
    jobs: Sequence[Drawing | Enlargement],
    policies: Sequence[str],
    share: float,
    judged: bool,
) -> list[dict[str, Any]]:
    """One row per policy; policies take turns on every job. Adaptive's deadline is `share` of all-diffusion's p50."""
    runs = {p: _Runs() for p in policies}
    ordered = sorted(policies, key=lambda p: p == "adaptive")  # its deadline needs the others' times
    references: list[Reference] = []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.png"
        pipeline.warm_up()
        for policy in [*policies, "all-diffusion"]:  # loads what is left
            _once(pipeline, jobs[0], policy, None, target)
        for job in jobs[:WARM]:  # as a server that has run for a while: engines know the common shapes
            _once(pipeline, job.another(), "hybrid", None, target)
        for job in jobs:
            for policy in ordered:
                known = [t["total"] for t in runs["all-diffusion"].timings] if "all-diffusion" in runs else []
                deadline = share * float(np.median(known)) if policy == "adaptive" and known else None
                result = _once(pipeline, job, policy, deadline, target)
                _note(runs[policy], result, judged)
            if judged:
                importance = pipeline.engine("segment", "saliency").importance(result.lr)
                references.append(
                    Reference(original := job.original(pipeline), weights(importance, *original.shape[:2]))
                )
    return [_row(policy, runs[policy], references) for policy in policies]


def _once(
    pipeline: foveate.Pipeline, job: Drawing | Enlargement, policy: str, deadline: float | None, target: Path
) -> foveate.Result:
    request = job.request(pipeline.settings, policy=policy, deadline_ms=deadline, deadline_mode="best-effort")
    start = time.perf_counter()
    result = pipeline.run(request)
    result.save(target)
    result.timings_ms["total"] = (time.perf_counter() - start) * 1e3  # type: ignore[index]
    return result


def _note(runs: _Runs, result: foveate.Result, judged: bool) -> None:
    runs.timings.append(dict(result.timings_ms))
    runs.refined.append(result.refined / result.patch_count if result.patch_count else 0.0)
    runs.peak_mb = max(runs.peak_mb, result.peak_rss_mb)
    runs.steps.append(result.plan.steps)
    if judged:
        picture = to_bytes(result.image)
        runs.pictures.append(picture)
        runs.seams.append(metrics.seams(picture, _borders(result), 4))


def _borders(result: foveate.Result) -> list[metrics.Border]:
    """Borders of refined patches in the output, of the last pass."""
    last = max((r.sr_pass for r in result.routes), default=0)
    routes = [r for r in result.routes if r.sr_pass == last]
    if not routes:
        return []
    scale = result.plan.passes[last]
    out: list[metrics.Border] = []
    for r in routes:
        p = r.patch
        if r.steps and p.y:
            out.append((0, p.y * scale, p.x * scale, (p.x + p.width) * scale))
        if r.steps and p.x:
            out.append((1, p.x * scale, p.y * scale, (p.y + p.height) * scale))
    return out


def _row(policy: str, runs: _Runs, references: list[Reference]) -> dict[str, Any]:
    total = [t["total"] for t in runs.timings]
    row: dict[str, Any] = {"policy": policy, "steps": int(np.median(runs.steps))}
    row |= {s: float(np.median([t.get(s, 0.0) for t in runs.timings])) for s in STAGES}
    row |= {"p50": float(np.median(total)), "p95": float(np.quantile(total, 0.95))}
    row["refined"] = float(np.mean(runs.refined))
    if references:
        foreground = [Reference(r.picture, np.where(r.weight >= 0.55, 1.0, 1e-3)) for r in references]
        row["quality"] = score(runs.pictures, references).quality
        row["in foreground"] = score(runs.pictures, foreground).quality
        row["seam"] = float(np.mean(runs.seams))
    return row | {"peak MB": runs.peak_mb}


def ratios(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Latencies as shares less than all-diffusion's, and the share of its quality gain over all-light that is kept."""
    by = {r["policy"]: r for r in rows}
    full, light = by.get("all-diffusion"), by.get("all-light")
    if full is None:
        return []
    out = []
    for policy, row in by.items():
        sr, whole = (sum(r[s] for s in SR_STAGES) for r in (row, full))
        found: dict[str, Any] = {
            "policy": policy,
            "SR latency less": 1 - sr / whole,
            "service latency less": 1 - row["p50"] / full["p50"],
        }
        for name, column in (("gain kept", "quality"), ("gain kept in foreground", "in foreground")):
            if light is not None and column in row and full[column] > light[column]:
                found[name] = (row[column] - light[column]) / (full[column] - light[column])
        out.append(found)
    return out

"""Refine a growing share of a picture, and compare pixels and time with refining all of it.

A refined patch must be what all-diffusion makes of it, the rest must be light SR's, and time must follow the share.
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import foveate
from bench import images, report
from bench.metrics import Pixels, gaussian
from foveate import registry
from foveate.routing import covered
from foveate.types import Patch

SHARES = (0.1, 0.25, 0.5, 0.75, 1.0)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench hybrid`."""
    parser.add_argument("--image", type=Path, help="low-resolution picture; default: astronaut at 256x256")
    parser.add_argument("--quality", default="balanced", choices=("draft", "balanced", "best"))
    parser.add_argument("--repeats", type=int, default=5, help="runs in changing order; the fastest counts")
    parser.add_argument(
        "--margin", type=int, default=8, help="pixels of the input that count as near a rectangle's border"
    )


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    if args.image is not None:
        picture = images.load(args.image)
    else:
        original = dict(images.photographs())["astronaut"]
        picture = images.reduce("astronaut", original, 2).lr
    measured = compare(picture, args.quality, args.repeats, args.margin)
    print(
        f"\n{picture.shape[1]}x{picture.shape[0]} x4, quality {args.quality}; differences in levels of 255\n"
    )
    print(report.table(measured["rows"]))
    print(f"all-diffusion: {measured['all_diffusion_ms']:.0f} ms in diffusion, best of {args.repeats}")
    return measured


def compare(picture: Pixels, quality: str, repeats: int, margin: int, scale: int = 4) -> dict[str, Any]:
    """One row per share of the picture that a mask of round blobs covers."""
    pipeline = foveate.Pipeline()
    common: dict[str, Any] = {"scale": scale, "quality": quality, "seed": 0, "settings": pipeline.settings}
    masks = {share: blobs(picture.shape[0], picture.shape[1], share) for share in SHARES}
    requests = {
        share: foveate.upscale_request(picture, policy="hybrid", segment="mask", mask=mask, **common)
        for share, mask in masks.items()
    }
    whole = foveate.upscale_request(picture, policy="all-diffusion", **common)
    plain = foveate.upscale_request(picture, policy="all-light", **common)
    light, full = pipeline.run(plain).image, pipeline.run(whole)
    for request in requests.values():  # what a shape needs when it is new falls into no measured run
        pipeline.run(request)
    every: dict[Any, foveate.Request] = {"light": plain, "all": whole, **requests}
    timed: dict[Any, list[_Spent]] = {name: [] for name in every}
    order, turns = list(every), random.Random(0)
    for _ in range(repeats):
        turns.shuffle(order)  # else one of them would always follow its like and find its shapes in place
        for name in order:
            timed[name].append(_timed(pipeline, every[name]))
    fastest, light_cpu = min(s.diffusion_ms for s in timed["all"]), min(s.cpu_ms for s in timed["light"])
    all_cpu = min(s.cpu_ms for s in timed["all"]) - light_cpu
    everything = _computed(full)
    rows = []
    for share in SHARES:
        runs = timed[share]
        result = runs[-1].result
        refined = _refined_area(result)
        ms, cpu = min(s.diffusion_ms for s in runs), min(s.cpu_ms for s in runs) - light_cpu
        computed = _computed(result) / everything
        row: dict[str, Any] = {"mask": f"{share:.0%}", "refined": refined, "computed": computed, "ms": ms}
        row |= {
            "time / all": ms / fastest,
            "time / refined": ms / fastest / refined,
            "time / computed": ms / fastest / computed,
            "CPU / computed": cpu / all_cpu / computed,
        }
        rows.append(row | _differences(result, full.image, light, margin, scale))
    return {"rows": rows, "all_diffusion_ms": fastest, "quality": quality, "precision": dict(full.precision)}


@dataclass(frozen=True, slots=True)
class _Spent:
    """Wall time of the diffusion stage and CPU time of the whole run."""

    result: foveate.Result
    diffusion_ms: float
    cpu_ms: float


def _timed(pipeline: foveate.Pipeline, request: foveate.Request) -> _Spent:
    start = time.process_time()
    result = pipeline.run(request)
    return _Spent(result, result.timings_ms["diffusion"], (time.process_time() - start) * 1e3)


def _refined_area(result: foveate.Result) -> float:
    """Share of the picture that was refined, by area (patches at the edge are smaller)."""
    return sum(r.patch.area for r in result.routes if r.steps) / sum(r.patch.area for r in result.routes)


def _rectangles(result: foveate.Result) -> list[tuple[Patch, Patch]]:
    """(core, with halo) of the rectangles that refined patches merge into."""
    info = registry.info("sr", result.request.diffusion)
    height = max(r.patch.y + r.patch.height for r in result.routes)
    width = max(r.patch.x + r.patch.width for r in result.routes)
    patches, steps = [r.patch for r in result.routes], [r.steps for r in result.routes]
    rectangles, outer = covered(patches, steps, info, height, width, result.plan.passes[0])
    return [(r.area, o) for r, o in zip(rectangles, outer, strict=True)]


def _computed(result: foveate.Result) -> float:
    """Pixels that diffusion computed, halos included."""
    return float(sum(outer.area for _, outer in _rectangles(result)))


def _differences(
    result: foveate.Result,
    full: NDArray[np.float32],
    light: NDArray[np.float32],
    margin: int,
    scale: int,
) -> dict[str, float | None]:
    """Differences: refined patches to all-diffusion, in all and away from rectangles' borders; the rest to light SR."""
    height, width = result.image.shape[0] // scale, result.image.shape[1] // scale
    refined = np.zeros((height, width), bool)
    within = np.zeros((height, width), bool)
    for core, _ in _rectangles(result):
        region = slice(core.y, core.y + core.height), slice(core.x, core.x + core.width)
        refined[region] = True
        alone = np.zeros((height, width), bool)
        alone[region] = True
        within |= _shrunk(alone, margin)
    inside = within.repeat(scale, 0).repeat(scale, 1)
    outside = _shrunk(~refined, margin).repeat(scale, 0).repeat(scale, 1)
    to_full = np.abs(result.image - full).max(axis=2) * 255
    to_light = np.abs(result.image - light).max(axis=2) * 255
    where = refined.repeat(scale, 0).repeat(scale, 1)

    def largest(values: NDArray[np.float32], mask: NDArray[np.bool_]) -> float | None:
        return float(values[mask].max()) if mask.any() else None

    return {
        "inside max": largest(to_full, inside),
        "inside mean": float(to_full[inside].mean()) if inside.any() else None,
        "refined max": largest(to_full, where),
        "refined p99.9": float(np.quantile(to_full[where], 0.999)) if where.any() else None,
        "rest max": largest(to_light, outside),
    }


def _shrunk(mask: NDArray[np.bool_], margin: int) -> NDArray[np.bool_]:
    """True where everything within `margin` pixels (a square) is True; outside the picture counts as True."""
    out = mask
    for axis in (0, 1):
        pad = [(margin, margin) if a == axis else (0, 0) for a in (0, 1)]
        wide, n = np.pad(out, pad, constant_values=True), out.shape[axis]
        taps = (wide[i : i + n] if axis == 0 else wide[:, i : i + n] for i in range(2 * margin + 1))
        out = np.logical_and.reduce(list(taps))
    return out


def blobs(height: int, width: int, share: float, seed: int = 0) -> NDArray[np.float32]:
    """A mask (H, W) of round blobs: smoothed noise over a threshold that `share` of the pixels pass."""
    if share >= 1:
        return np.ones((height, width), np.float32)
    noise = np.random.default_rng(seed).standard_normal((height, width))
    field = gaussian(noise, min(height, width) / 8, radius=min(height, width) // 3)
    return (field >= np.quantile(field, 1 - share)).astype(np.float32)

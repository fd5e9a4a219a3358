"""Measure the cost table of this machine: each stage at two sizes, the faster of a few runs, a line through both."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from foveate.pipeline import Pipeline
from foveate.stages.plan.cost import CostTable, Line
from foveate.stages.stitch.canvas import Canvas
from foveate.stages.stitch.consistency import project
from foveate.stages.stream.encode import encode_image
from foveate.types import Array, Patch, RenderSpec, SRBatch

__all__ = ["STAGES", "measure"]

STAGES = ("render", "segment", "light x2", "light x4", "diffusion", "stitch", "encode")
"""What is measured, in order."""

_RUNS = 3


def measure(
    pipeline: Pipeline, progress: Callable[[str], object] = lambda stage: None, render: str = "embedded"
) -> CostTable:
    """Measure every stage with the default back ends and `render`; `progress` is called after each of STAGES."""
    renderer = pipeline.engine("render", render)
    sides = (max(renderer.info.minimum, 128), renderer.info.native or renderer.info.maximum)

    def render_ms(side: int, steps: int) -> float:
        spec = RenderSpec("a red apple on a table", "", side, side, steps, 1.0, 0)
        return _best(lambda: list(renderer.render(spec)))

    points = []
    for side, steps in ((sides[0], 2), (sides[1], 6)):
        points.append((side * side / 1e6 * steps, render_ms(side, steps)))
    lines: dict[str, Any] = {"render": Line.through(points[0], points[1])}
    progress("render")

    segmenter = pipeline.engine("segment", "saliency")
    lines["segment"] = _through(
        lambda s: segmenter.importance(_picture(s)), (128, 256), lambda s: s * s / 1e6
    )
    progress("segment")

    light = pipeline.engine("sr", "light")
    lines["light"] = {}
    for scale in light.info.scales:

        def light_at(side: int, scale: int = scale) -> Array:
            out: Array = light.upscale(SRBatch(_picture(side)[None], scale))
            return out

        lines["light"][scale] = _through(light_at, (64, 256), lambda s: s * s / 1e6)
        progress(f"light x{scale}")

    diffusion = pipeline.engine("sr", "diffusion")
    lines["diffusion"] = _through(
        lambda s: diffusion.upscale(_patch(s)), (48, 128), lambda s: s * s * 16 / 1e6
    )
    progress("diffusion")
    lines["stitch"] = _through(_stitch, (48, 128), lambda s: s * s * 16 / 1e6)
    progress("stitch")
    lines["encode"] = _through(lambda s: encode_image(_picture(s), "PNG"), (256, 1024), lambda s: s * s / 1e6)
    progress("encode")
    return CostTable(**lines, measured=True)


def _through(work: Callable[[int], object], sides: tuple[int, int], units: Callable[[int], float]) -> Line:
    small, large = ((units(s), _best(lambda s=s: work(s))) for s in sides)  # type: ignore[misc]
    return Line.through(small, large)


def _best(work: Callable[[], object]) -> float:
    """Fastest of a few runs in ms, after one that loads and warms up."""
    work()
    times = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1e3)
    return min(times)


def _picture(side: int) -> Array:
    """Something like a picture: gradients, waves, grain (side, side, 3)."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    grain = np.random.default_rng(0).uniform(-0.05, 0.05, (side, side, 3)).astype(np.float32)
    picture: Array = np.stack([x, 0.5 + 0.4 * np.sin(30 * x * y), y], axis=2) + grain
    return picture.clip(0, 1).astype(np.float32)


def _patch(side: int) -> SRBatch:
    base = _picture(side * 4)[None]
    noise = np.random.default_rng(1).standard_normal(base.shape, np.float32)
    return SRBatch(_picture(side)[None], 4, base, noise, 1)


def _stitch(side: int) -> None:
    light, lr, area = _picture(side * 4), _picture(side), Patch(0, 0, 0, side, side)
    Canvas(light, 4, [(area, area)]).paint(area, area, project(light, lr, 4))

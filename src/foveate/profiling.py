"""Measure what each stage costs on this machine and fit its cost model (stages/plan/cost.py).

Every stage is run at several sizes, in rounds, until the time is up, so that a disturbed moment touches all stages
alike; the median of a size counts. What the first run in a process needs on top is the cost of loading; what the first
run of a shape needs on top is the cost of a fresh shape.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from foveate import registry, runtime
from foveate.config import Settings
from foveate.machine import stage_of
from foveate.rehearsal import draw, first_works, fitting, native, patches, picture, scales
from foveate.stages.plan.cost import TERMS, CostModel, CostTable, Sample
from foveate.stages.stitch.canvas import Canvas
from foveate.stages.stitch.consistency import project
from foveate.stages.stitch.fit import fit
from foveate.stages.stream.encode import encode_image
from foveate.types import Array, EngineInfo, Patch, SRBatch

__all__ = ["FULL_S", "SHORT_S", "measure"]

FULL_S, SHORT_S = 45.0, 8.0
"""Seconds of a full and of a short measurement."""

_ROUNDS = 12  # more of them change no median
_PATIENCE_S = 60.0  # a measurement that takes longer, and over four times its time, leaves sizes out
_MOST_PIXELS = 5e6  # of what light SR makes
_FEWEST = 2  # sizes per stage that are measured all the same


@dataclass(slots=True)
class _Task:
    """One size of one stage: what is run, the work it does, and how long it took each time.

    `fresh` is the work of the first run in a process that later runs do not have.
    """

    stage: str
    work: Mapping[str, float]
    run: Callable[[], object]
    fresh: Mapping[str, float] = field(default_factory=dict)
    first: float | None = None
    times: list[float] = field(default_factory=list)

    def measure(self) -> None:
        """Run once."""
        with runtime.one_blas_thread():
            ms = _timed(self.run)
        if self.first is None and self.fresh:
            self.first = ms
        else:
            self.times.append(ms)

    def samples(self) -> list[Sample]:
        """What was measured, for the fit."""
        out: list[Sample] = [(self.work, statistics.median(self.times))] if self.times else []
        if self.first is not None:
            out.append(({**self.work, **self.fresh}, max(self.first, out[0][1] if out else 0.0)))
        return out


def measure(
    settings: Settings,
    backends: Mapping[str, str],
    seconds: float = FULL_S,
    progress: Callable[[float], object] = lambda share: None,
) -> CostTable:
    """The cost table of `backends` (render, segment, light, diffusion) in about `seconds`.

    `progress` is told the share of the time that is gone. On a slow machine every size is run once, or where that takes
    too long the first sizes of every stage.
    """
    start = time.perf_counter()
    load_ms, engines = _loads(settings, backends, progress)
    tasks: list[_Task] = []
    for task in _tasks(engines):
        late = time.perf_counter() - start > max(4 * seconds, _PATIENCE_S)
        if late and sum(t.stage == task.stage for t in tasks) >= _FEWEST:
            continue
        task.measure()
        tasks.append(task)
        progress(min((time.perf_counter() - start) / seconds, 0.99))
    while time.perf_counter() - start < seconds:
        for task in tasks:
            if time.perf_counter() - start > seconds and task.times:
                break
            if len(task.times) < _ROUNDS:
                task.measure()
            progress(min((time.perf_counter() - start) / seconds, 0.99))
        if all(len(t.times) >= _ROUNDS for t in tasks):
            break
    for task in tasks:
        if not task.times:
            task.measure()
    progress(1.0)
    names = dict.fromkeys(t.stage for t in tasks)
    fits = {
        name: CostModel.fit(
            TERMS[name.partition(" ")[0]], [s for t in tasks if t.stage == name for s in t.samples()]
        )
        for name in names
    }
    return CostTable(fits, load_ms, measured=True)


def _loads(
    settings: Settings, backends: Mapping[str, str], progress: Callable[[float], object]
) -> tuple[dict[str, float], dict[str, Any]]:
    """What each engine's first work needs on top of its second, by the names of CostTable.load_ms; the engines.

    Where an engine was only now chosen for a network, which happens once per machine, it is loaded again.
    """
    found = {"runtime": _timed(runtime.warm)}
    engines = {role: _make(role, name, settings) for role, name in backends.items()}
    chosen = runtime.choices(settings)
    for i, name in enumerate(first_works(engines)):
        cold = _timed(first_works(engines)[name])
        if runtime.choices(settings) != chosen:
            chosen = runtime.choices(settings)
            role = name.partition(" ")[0]
            engines[role] = _make(role, backends[role], settings)
            cold = _timed(first_works(engines)[name])
        found[name] = max(cold - _timed(first_works(engines)[name]), 0.0)
        progress(0.02 * (i + 1))
    return found, engines


def _make(role: str, name: str, settings: Settings) -> Any:
    return registry.make(stage_of(role), name, settings)


def _tasks(engines: Mapping[str, Any]) -> list[_Task]:
    """Every size of every stage, small and large in turn."""
    return [
        *_render_tasks(engines["render"]),
        *_segment_tasks(engines["segment"]),
        *_light_tasks(engines["light"]),
        *_diffusion_tasks(engines["diffusion"]),
        *_stitch_tasks(),
        *_encode_tasks(engines),
    ]


def _render_tasks(engine: Any) -> Iterator[_Task]:
    info: EngineInfo = engine.info
    low, high = info.steps
    for share, wanted in ((0.5, 2), (1.0, 2), (0.75, 4), (0.5, 8), (1.0, 4), (1.0, 8), (0.75, 16), (1.0, 16)):
        steps = min(max(wanted, low), high)
        side = native(info, share)
        work = {"mp": side * side / 1e6, "evaluations": float(steps)}
        yield _Task("render", work, partial(draw, engine, side, steps))


def _segment_tasks(engine: Any) -> Iterator[_Task]:
    for side in (128, 256, 512, 1024):
        mask = np.ones((side, side), np.float32)
        run = partial(engine.importance, picture(side), prompt="", mask=mask)
        yield _Task("segment", {"mp": side * side / 1e6}, run)


def _light_tasks(engine: Any) -> Iterator[_Task]:
    for scale in scales(engine.info):
        for wanted in ((64, 64), (128, 128), (192, 192), (256, 256), (280, 512)):
            height, width = fitting(engine.info, scale, *wanted)
            if height * width * scale**2 > _MOST_PIXELS:
                continue
            lr = picture(max(height, width))[None, :height, :width]
            mp = height * width / 1e6
            run = partial(engine.upscale, SRBatch(lr, scale))
            yield _Task(f"light x{scale}", {"mp": mp}, run, {"fresh_mp": mp})


def _diffusion_tasks(engine: Any) -> Iterator[_Task]:
    shapes = (
        (1, 40, 40, 1),
        (4, 40, 40, 1),
        (1, 72, 72, 2),
        (2, 72, 104, 1),
        (1, 136, 136, 1),
        (1, 136, 72, 2),
    )
    for count, *wanted, most in (*shapes, (1, 264, 136, 1), (1, 256, 256, 1)):
        height, width = fitting(engine.info, 4, *wanted)
        steps = min(most, engine.info.steps[1])
        mp = count * height * width * 16 / 1e6
        run = partial(engine.upscale, patches(count, height, width, steps))
        work = {"calls": float(steps), "mp": mp * steps}
        yield _Task("diffusion", work, run, {"fresh": 1.0, "fresh_mp": mp})


def _stitch_tasks() -> Iterator[_Task]:
    sizes: tuple[tuple[int, list[int]], ...] = ((64, [48]), (128, [72, 72]), (256, []), (256, [136]))
    for canvas, sides in (*sizes, (256, [72] * 4), (256, [256]), (512, [])):
        work = {
            "rectangles": float(len(sides)),
            "mp": sum(s * s for s in sides) * 16 / 1e6,
            "canvas_mp": canvas * canvas * 16 / 1e6,
        }
        yield _Task("stitch", work, partial(_stitch, picture(canvas * 4), sides))
    for before, after in ((256, 512), (256, 1024), (1024, 2048), (768, 512), (1536, 1024)):
        work = {"mp": after * after / 1e6, "from_mp": before * before / 1e6}
        yield _Task("resize", work, partial(fit, picture(before), after, after))


def _encode_tasks(engines: Mapping[str, Any]) -> Iterator[_Task]:
    """A drawn picture: how well PNG packs depends on what there is to pack."""
    drawn = draw(engines["render"], native(engines["render"].info), 8)
    scale = max(s for s in scales(engines["light"].info) if s <= 4)
    large = engines["light"].upscale(SRBatch(drawn[None], scale))[0]
    for wanted in (256, 512, 768, 1024):
        part = large[:wanted, :wanted]
        yield _Task("encode", {"mp": part.shape[0] * part.shape[1] / 1e6}, partial(encode_image, part, "PNG"))


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e3


def _stitch(light: Array, sides: list[int]) -> Array:
    """What the pipeline does on a canvas: begin it, place square rectangles, end it."""
    areas = [Patch(i, 0, 0, side, side) for i, side in enumerate(sides)]
    canvas = Canvas(light, 4, [(a, a) for a in areas])
    for area in areas:
        added = light[: area.height * 4, : area.width * 4] - canvas.light(area)
        canvas.paint(area, area, project(added, 0.0, 4))
    return np.clip(canvas.image, 0, 1, out=canvas.image)

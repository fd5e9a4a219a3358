"""The file to read first: a request becomes a plan, a small picture, a map of where people look, and a large image.

    plan -> render -> segment -> for each SR pass: light, split, refine, stitch -> fit to size

`Pipeline.stream` yields an Event at every point where there is something to see.
"""

from __future__ import annotations

import dataclasses
import itertools
import math
import threading
import zlib
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from foveate import registry, runtime, weights
from foveate.clock import StageClock, peak_rss_mb
from foveate.config import Settings
from foveate.errors import EngineError
from foveate.stages.plan.base import PlanContext
from foveate.stages.plan.cost import Correction, CostTable, diffusion_work
from foveate.stages.split.assign import assign_budget, assign_foreground
from foveate.stages.split.grid import difficulty_map, grown, make_grid, patch_scores
from foveate.stages.split.merge import Rectangle, batches, merge
from foveate.stages.split.noise import NoiseField
from foveate.stages.stitch.canvas import Canvas
from foveate.stages.stitch.consistency import downscale, project
from foveate.stages.stitch.fit import fit, pad, pad_map, resize, resize_map
from foveate.stages.stream.encode import write_result
from foveate.types import Array, Event, Patch, Plan, RenderSpec, Request, Result, Route, SRBatch

__all__ = ["Pipeline"]

BAND = 256
"""Light SR runs over bands of this many LR rows, which bounds its memory; its halo makes bands invisible."""

MAX_SIDE = 256
"""Longest side of a refined rectangle in LR pixels, which bounds the memory of diffusion."""

CALIBRATION = "profile.json"


class Pipeline:
    """Loaded models, ready for any number of requests from any number of threads.

    >>> pipeline = Pipeline()
    >>> result = pipeline.run(Request(prompt="a red fox in the snow"))
    >>> result.save("fox.png")
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings.load()
        self.correction = Correction()
        self._costs: CostTable | None = None
        self._engines: dict[tuple[str, str], Any] = {}
        self._lock = threading.Lock()

    def engine(self, stage: str, name: str) -> Any:
        """The back end `name` of `stage`, made once; its models load when it first works."""
        with self._lock:
            if (stage, name) not in self._engines:
                self._engines[stage, name] = registry.make(stage, name, self.settings)
            return self._engines[stage, name]

    def cost_table(self) -> CostTable:
        """This machine's measured costs, or the default ones if it was never measured."""
        if self._costs is None:
            self._costs = CostTable.load(self.settings.cache_dir / CALIBRATION, self.cost_key())
        return self._costs

    def remember_costs(self, table: CostTable) -> Path:
        """Store a measured cost table for this machine and model pack; returns the file."""
        path = self.settings.cache_dir / CALIBRATION
        table.save(path, self.cost_key())
        self._costs = table
        return path

    def cost_key(self) -> str:
        """Names machine, engines and models: a cost table is valid for one such name."""
        models = "".join(sorted(e["sha256"] for e in weights.listing(self.settings).values()))
        return f"{runtime.machine_id()} t{self.settings.threads} {zlib.crc32(models.encode()):08x}"

    def plan(self, request: Request) -> Plan:
        """Every choice for `request`, without doing any of it."""
        context = PlanContext(
            render=registry.info("render", request.render, self.settings),
            light=registry.info("sr", request.light, self.settings),
            diffusion=registry.info("sr", request.diffusion, self.settings),
            cost=self.cost_table(),
            correction=self.correction,
            image_size=None if request.image is None else request.image.shape[:2],
        )
        plan: Plan = registry.get("plan", request.policy)().plan(request, context)
        return plan

    def run(self, request: Request) -> Result:
        """Do all of `request` and return the finished image."""
        for event in self.stream(request):
            if event.result is not None:
                return event.result
        raise EngineError("the pipeline ended without a result")

    def stream(self, request: Request) -> Iterator[Event]:
        """Do `request`, yielding what there is to see; closing the iterator cancels within one patch batch."""
        job = _Job(self, request)
        yield job.planned()
        lr = yield from job.render()
        importance = job.look(lr)
        image = lr
        for sr_pass, scale in enumerate(job.plan.passes):
            image = yield from job.enlarge(image, importance, scale, sr_pass)
        yield job.finish(image, lr, importance)


class _Job:
    """The state of one request on its way through the stages."""

    def __init__(self, pipeline: Pipeline, request: Request) -> None:
        self.pipeline, self.request = pipeline, request
        self.clock = StageClock()
        self.routes: list[Route] = []
        self.patch_count = 0
        self.warnings: list[str] = list(request.notes)
        self.ran: dict[str, Any] = {}
        self.cold: set[str] = set()
        with self.clock("plan"):
            self.plan = pipeline.plan(request)
            self.predicted = dict(self.plan.predicted_ms)

    def event(self, kind: Any, **fields: Any) -> Event:
        total = max(self.plan.predicted_total_ms, 1.0)
        elapsed = self.clock.elapsed_ms()
        progress = 1.0 if kind == "done" else min(elapsed / total, 0.99)
        return Event(kind, elapsed, progress, **fields)

    def engine(self, stage: str, name: str, role: str | None = None) -> Any:
        """An engine that now works as `role` (default: its stage), which the result will tell."""
        engine = self.pipeline.engine(stage, name)
        if engine.info.models and not engine.precision:
            self.cold.add(role or stage)
        self.ran[role or stage] = engine
        return engine

    def planned(self) -> Event:
        return self.event("planned", plan=self.plan, message=self.plan.reason)

    def render(self) -> Generator[Event, None, Array]:
        """Draw the LR image, or take the one that was given; returns the part of it that is enlarged."""
        plan, request = self.plan, self.request
        spec = RenderSpec(
            request.prompt,
            request.negative_prompt,
            plan.lr_width,
            plan.lr_height,
            plan.steps,
            plan.cfg_scale,
            request.seed,
            request.image,
        )
        name = "file" if request.image is not None else request.render
        steps = self.engine("render", name).render(spec)
        image: Array | None = None
        while True:
            with self.clock("render"), runtime.one_blas_thread():
                step = next(steps, None)
            if step is None:
                break
            image = step.image
            if name != "file":
                yield self.event("preview", image=image, message=f"step {step.step} of {step.steps}")
        wanted = (plan.lr_height, plan.lr_width, 3)
        if image is None or image.shape != wanted or not np.isfinite(image).all():
            found = (
                "no image" if image is None else f"an image {image.shape}, finite: {np.isfinite(image).all()}"
            )
            raise EngineError(f"render back end {name!r} gave {found}; a finite one {wanted} was asked for")
        y, x = (plan.lr_height - plan.crop_height) // 2, (plan.lr_width - plan.crop_width) // 2
        return np.ascontiguousarray(image[y : y + plan.crop_height, x : x + plan.crop_width])

    def look(self, lr: Array) -> Array | None:
        """Importance of every LR pixel, where the plan needs it."""
        if self.plan.refine not in ("foreground", "budget") or not self.plan.passes:
            return None
        request = self.request
        given = request.mask is not None
        name = "mask" if given and request.segment == "saliency" else request.segment
        mask = resize_map(request.mask, *lr.shape[:2]) if request.mask is not None else None
        with self.clock("segment"), runtime.one_blas_thread():
            importance: Array = self.engine("segment", name).importance(lr, prompt=request.prompt, mask=mask)
        return importance

    def enlarge(
        self, image: Array, importance: Array | None, scale: int, sr_pass: int
    ) -> Generator[Event, None, Array]:
        """One SR pass: light over everything, diffusion where it is worth it, stitched; returns the image."""
        height, width = image.shape[:2]
        infos = [self.pipeline.engine("sr", n).info for n in (self.plan.light, self.request.diffusion)]
        lr = pad(image, math.lcm(*(i.step(scale) for i in infos)), max(i.minimum for i in infos))
        with self.clock("light"):
            light = self.light(lr, scale)
        yield self.event(
            "canvas", image=light[: height * scale, : width * scale], message=f"light SR x{scale}"
        )
        with self.clock("split"), runtime.one_blas_thread():
            patches = make_grid(*lr.shape[:2])
            if importance is not None:
                importance = pad_map(resize_map(importance, height, width), *lr.shape[:2])
            routes = self.assign(patches, lr, light, importance, scale, sr_pass)
            rectangles = merge(patches, [r.steps for r in routes], MAX_SIDE)
            outer = [grown(r.area, infos[1], lr.shape[0], lr.shape[1], scale) for r in rectangles]
        self.patch_count += len(patches)
        with self.clock("stitch"), runtime.one_blas_thread():
            canvas = Canvas(light, scale, [(r.area, o) for r, o in zip(rectangles, outer, strict=True)])
        noise = NoiseField(self.request.seed, sr_pass, scale, patches)
        for batch in batches(rectangles, outer, self.pipeline.settings.batch):
            with self.clock("diffusion") as spent:
                refined = self.refine(lr, canvas, batch, noise, scale)
            share = spent.ms / sum(o.area for _, o in batch)
            with self.clock("stitch"), runtime.one_blas_thread():
                done = [
                    self.place(canvas, r, o, x, routes, share)
                    for (r, o), x in zip(batch, refined, strict=True)
                ]
            view = canvas.image[: height * scale, : width * scale]
            yield self.event("patch", image=view, routes=tuple(itertools.chain(*done)))
        self.routes += routes
        return np.ascontiguousarray(canvas.image[: height * scale, : width * scale].clip(0, 1))

    def light(self, lr: Array, scale: int) -> Array:
        """The light result of the whole LR image, band by band; a band that is not finite becomes Lanczos."""
        engine = self.engine("sr", self.plan.light, "light")
        height, width = lr.shape[:2]
        out = np.empty((height * scale, width * scale, 3), np.float32)
        for top in range(0, height, BAND):
            core = Patch(0, top, 0, min(BAND, height - top), width)
            band = grown(core, engine.info, height, width, scale)
            batch = SRBatch(lr[None, band.y : band.y + band.height], scale)
            skip = slice((top - band.y) * scale, (top - band.y + core.height) * scale)
            piece = out[top * scale : (top + core.height) * scale]
            piece[...] = engine.upscale(batch)[0, skip]
            low, high = piece.min(), piece.max()  # NaN if anything is
            if not (np.isfinite(low) and np.isfinite(high)):
                self.warnings.append(
                    f"{self.plan.light} gave NaN in rows {top}-{top + core.height}; Lanczos used"
                )
                piece[...] = self.engine("sr", "lanczos", "light fallback").upscale(batch)[0, skip]
            if not 0 <= low <= high <= 1:
                piece.clip(0, 1, out=piece)
        return out

    def assign(
        self,
        patches: tuple[Patch, ...],
        lr: Array,
        light: Array,
        importance: Array | None,
        scale: int,
        sr_pass: int,
    ) -> list[Route]:
        """The route of every patch under the plan, and under what is left of the deadline."""
        plan, count = self.plan, len(patches)
        looked = np.ones(count, np.float32)
        if importance is not None:
            looked = patch_scores(patches, importance, quantile=0.8)
        hard = np.zeros(count, np.float32)
        if plan.refine == "none":
            steps = [0] * count
        elif plan.refine == "all":
            steps = [plan.refine_steps] * count
        elif plan.refine == "foreground":
            steps = assign_foreground(looked, plan.threshold, plan.refine_steps)
        else:
            hard = patch_scores(patches, difficulty_map(light, lr, scale))
            worth = plan.background + (1 - plan.background) * looked
            line = self.pipeline.cost_table().diffusion
            factor = self.pipeline.correction.factor("diffusion")

            def cost_ms(patch: Patch, steps: int) -> float:
                return line.per_unit * factor * diffusion_work(patch.area * scale * scale / 1e6, steps)

            left = self.remaining_ms(sr_pass)
            steps = assign_budget(patches, worth, hard, cost_ms, left, plan.refine_steps, plan.floor)
        return [
            Route(p, sr_pass, s, float(i), float(d))
            for p, s, i, d in zip(patches, steps, looked, hard, strict=True)
        ]

    def remaining_ms(self, sr_pass: int) -> float:
        """Time that diffusion of this pass may use: what the deadline leaves for the passes still to come."""
        if self.plan.deadline_ms is None:
            return float("inf")
        later = sum(self.predicted.get(s, 0.0) for s in ("stitch", "encode"))
        if sr_pass + 1 < len(self.plan.passes):
            later += self.predicted["light"] + self.predicted["diffusion"] * 0.5
        return max(self.plan.deadline_ms * 0.95 - self.clock.elapsed_ms() - later, 0.0)

    def refine(
        self,
        lr: Array,
        canvas: Canvas,
        batch: list[tuple[Rectangle, Patch]],
        noise: NoiseField,
        scale: int,
    ) -> Array:
        """Diffusion SR of a batch of equally large rectangles, halos included."""
        engine = self.engine("sr", self.request.diffusion, "diffusion")
        return engine.upscale(  # type: ignore[no-any-return]
            SRBatch(
                lr=np.stack([lr[o.y : o.y + o.height, o.x : o.x + o.width] for _, o in batch]),
                scale=scale,
                base=np.stack([canvas.light(o) for _, o in batch]),
                noise=np.stack([noise.over(o) for _, o in batch]) if engine.info.stochastic else None,
                steps=batch[0][0].steps,
                prompt=self.request.prompt,
            )
        )

    def place(
        self,
        canvas: Canvas,
        rectangle: Rectangle,
        outer: Patch,
        refined: Array,
        routes: list[Route],
        ms_per_pixel: float,
    ) -> list[Route]:
        """Make one refined rectangle consistent with the canvas and paint it; bad output stays light.

        It is given the downscale that the light result has there, which is that of the LR image without its
        noise: the same colour on both sides of a border, and no grain brought back that light SR removed.
        """
        good = bool(np.isfinite(refined).all()) and float(np.abs(refined).max()) < 4.0
        if good:
            wanted = downscale(canvas.light(outer), canvas.scale)
            canvas.paint(rectangle.area, outer, project(refined, wanted, canvas.scale))
        else:
            self.warnings.append(
                f"diffusion output of {len(rectangle.members)} patches at y={outer.y} x={outer.x} was not usable; "
                f"light SR kept"
            )
        for i in rectangle.members:
            routes[i] = dataclasses.replace(
                routes[i], ms=ms_per_pixel * routes[i].patch.area, fallback=not good
            )
        return [routes[i] for i in rectangle.members]

    def finish(self, image: Array, lr: Array, importance: Array | None) -> Event:
        """Bring the image to the exact size and say what was done."""
        plan, request = self.plan, self.request
        with self.clock("stitch"), runtime.one_blas_thread():
            reached = (image.shape[0], image.shape[1])
            image = fit(image, plan.height, plan.width)
            alpha = (
                None if request.alpha is None else resize(request.alpha, plan.height, plan.width).clip(0, 1)
            )
        self.warnings += _how_enlarged(plan, reached)
        timings = self.clock.timings(("plan", "render", "segment", "light", "diffusion", "stitch"))
        timings["plan"] += timings.pop("split", 0.0)
        self.learn(timings)
        precision = {k: v for engine in self.ran.values() for k, v in engine.precision.items()}
        result = Result(
            image=image,
            lr=lr,
            importance=importance,
            request=request,
            plan=plan,
            routes=tuple(self.routes),
            patch_count=self.patch_count,
            timings_ms=timings,
            predicted_ms=self.predicted,
            backends={stage: engine.info.name for stage, engine in self.ran.items()},
            precision=precision,
            peak_rss_mb=peak_rss_mb(),
            warnings=tuple(self.warnings),
            alpha=alpha,
            writer=write_result,
        )
        return self.event("done", result=result)

    def learn(self, timings: dict[str, float]) -> None:
        """Let the measured times of comparable stages correct later predictions; loading a model is not one."""
        for stage in {"render", "segment", "light"} - self.cold:
            factor = self.pipeline.correction.factor(stage)
            self.pipeline.correction.observe(stage, self.predicted.get(stage, 0.0) / factor, timings[stage])


def _how_enlarged(plan: Plan, reached: tuple[int, int]) -> list[str]:
    """A note where the size is not what one network pass gives: passes composed, or a resize at the end."""
    exact = reached == (plan.height, plan.width)
    if exact and len(plan.passes) < 2:
        return []
    passes = " then ".join(f"x{s}" for s in plan.passes) or "no SR"
    note = f"enlarged by {passes} to {reached[1]}x{reached[0]}"
    return [note if exact else f"{note}, then resized to {plan.width}x{plan.height}"]

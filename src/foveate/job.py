"""One request on its way through the stages; `pipeline.py` says in which order."""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, cast

import numpy as np

from foveate import registry, runtime
from foveate.clock import Spent, StageClock, peak_rss_mb
from foveate.errors import EngineError
from foveate.pacing import Drawing, Pace
from foveate.routing import Batch, Routing, route
from foveate.stages.render.base import drawing
from foveate.stages.split.grid import grown, make_grid
from foveate.stages.split.merge import Rectangle
from foveate.stages.split.noise import NoiseField
from foveate.stages.sr.base import upscaled
from foveate.stages.stitch.canvas import Canvas
from foveate.stages.stitch.consistency import project
from foveate.stages.stitch.fit import fit, pad, pad_map, resize, resize_map
from foveate.stages.stream.encode import rounded, write_result
from foveate.types import Array, Event, Patch, Plan, RenderSpec, Request, Result, Route, SRBatch, patch_side

if TYPE_CHECKING:
    from foveate.pipeline import Pipeline

__all__ = ["Job", "how_enlarged", "render_spec"]

BAND = 256
"""Light SR runs over bands of this many LR rows, which bounds its memory; its halo makes bands invisible."""

SETTLED = 0.5 / 255
"""A patch that a diffusion step changes by less than this on average gets no further one (adaptive only)."""


class Job:
    """The state of one request on its way through the stages.

    `tops_up`: time that a deadline turns out to leave goes to patches that were left out.
    """

    tops_up: ClassVar[bool] = True

    def __init__(
        self, pipeline: Pipeline, request: Request, queue_ms: float = 0.0, concurrency: float | None = None
    ) -> None:
        self.pipeline, self.request = pipeline, request
        self.clock = StageClock()
        self.queue_ms = queue_ms
        self.routes: list[Route] = []
        self.patch_count = 0
        self.left: set[int] = set()  # patches of the pass that runs
        self.left_out = 0
        self.lr_cached = False
        self.words: Mapping[str, Array] = {}
        self.finished_drawing = True
        self.steps_run: list[int] = []
        self.warnings: list[str] = list(request.notes)
        self.ran: dict[str, Any] = {}
        self.number = pipeline.started
        self.busy = float(pipeline.active) if concurrency is None else concurrency
        with self.clock("plan"):
            self.plan = pipeline.plan(request, queue_ms=queue_ms, concurrency=self.busy)
            self.predicted = dict(self.plan.predicted_ms)
            self.machine = pipeline.planner.machine(request)
            self.pace = Pace(
                self.plan, self.machine, self.elapsed_ms, self.busy, pipeline.planner.quality(request)
            )

    @property
    def bare(self) -> bool:
        """Whether the canvas of the pass that begins is to hold only what refinement adds."""
        return False

    @contextmanager
    def stage(self, name: str) -> Iterator[Spent]:
        """Count the block's time towards stage `name`; numpy's products in it run on one thread."""
        with self.clock(name) as spent, runtime.one_blas_thread():
            yield spent

    @property
    def kept(self) -> float:
        """The share of what diffusion adds that stays: what the renderer's pictures bear and the request wants."""
        drawn = self.request.image is None
        texture = registry.info("render", self.request.render).texture if drawn else 1.0
        return texture * (1 - self.plan.fidelity)

    def elapsed_ms(self) -> float:
        """Time since the request arrived."""
        return self.queue_ms + self.clock.elapsed_ms()

    def event(self, kind: Any, **fields: Any) -> Event:
        total = max(self.plan.predicted_total_ms, 1.0)
        elapsed = self.elapsed_ms()
        progress = 1.0 if kind == "done" else min(elapsed / total, 0.99)
        return Event(kind, elapsed, progress, **fields)

    def engine(self, stage: str, name: str, role: str | None = None) -> Any:
        """An engine that now works as `role` (default: its stage), which the result will tell."""
        engine = self.pipeline.engine(stage, name)
        self.ran[role or stage] = engine
        return engine

    def planned(self) -> Event:
        return self.event("planned", plan=self.plan, message=self.plan.reason)

    def render(self) -> Generator[Event, None, Array]:
        """Draw the LR image, or take the one that was given; returns the part of it that is enlarged."""
        plan, cache = self.plan, self.pipeline.lr_cache
        wants_words = registry.info("segment", self.request.segment).words
        key = None if wants_words else self.pipeline.lr_key(self.request, plan)
        image = None
        if cache is not None and key is not None:
            with self.clock("render"):
                image = cache.get(key)
        wanted = (plan.lr_height, plan.lr_width, 3)
        if image is not None and image.shape == wanted:
            self.engine("render", self.request.render)
            self.lr_cached = True
            yield self.event("preview", image=image, message="drawn before")
        else:
            image = yield from self.draw(wanted, wants_words)
            if self.request.image is None:  # what is enlarged is what its file, or an end device, will hold
                image = rounded(image)
            kept = self.finished_drawing and not self.request.source_metadata
            if cache is not None and key is not None and kept:
                cache.put(key, image)
        y, x = (plan.lr_height - plan.crop_height) // 2, (plan.lr_width - plan.crop_width) // 2
        return np.ascontiguousarray(image[y : y + plan.crop_height, x : x + plan.crop_width])

    def draw(self, wanted: tuple[int, int, int], words: bool) -> Generator[Event, None, Array]:
        """The LR image from the renderer, with a preview at every step."""
        name = "file" if self.request.image is not None else self.request.render
        drawn = Drawing(self.pipeline.planner.quality(self.request))
        image: Array | None = None
        ms = 0.0
        with drawing(self.engine("render", name), self.spec(words)) as steps:
            while True:
                with self.stage("render") as spent:
                    step = next(steps, None)
                ms += spent.ms
                if step is None:
                    break
                if step.image is None:
                    message = f"step {step.step} of {step.steps}" if step.step else "waiting"
                    yield self.event("preview", message=message)
                    continue
                image, self.words = step.image, step.words
                if step.metadata:
                    self.request = dataclasses.replace(self.request, source_metadata=step.metadata)
                if name != "file":
                    yield self.event("preview", image=image, message=f"step {step.step} of {step.steps}")
                    drawn.follow(image, step.step)
                    fixed = step.step == step.steps or step.rough
                    if not fixed and self.pace.may_stop_drawing(drawn, ms * (step.steps / step.step - 1)):
                        self.warnings.append(
                            f"drawing stopped after {step.step} of {step.steps} steps: time gains more in refinement"
                        )
                        break
        if name != "file":
            info = registry.info("render", name, self.pipeline.settings)
            measured = info.native or info.maximum  # larger ones teach the cost model nothing
            if max(wanted[:2]) <= measured:
                self.pace.rendered(drawn.steps, ms)
            self.finished_drawing = drawn.steps == self.plan.steps
        if image is None or image.shape != wanted or not np.isfinite(image).all():
            found = (
                "no image" if image is None else f"an image {image.shape}, finite: {np.isfinite(image).all()}"
            )
            raise EngineError(f"render back end {name!r} gave {found}; a finite one {wanted} was asked for")
        return image

    def spec(self, words: bool) -> RenderSpec:
        """What the renderer is asked for; where a picture is drawn over, its subject is looked for."""
        spec = render_spec(self.request, self.plan, words)
        if spec.init is None:
            return spec
        if self.request.mask is not None:
            return dataclasses.replace(spec, subject=self.request.mask)
        name = self.request.segment
        if registry.info("segment", name).words:  # words are known of what is drawn, not of what was there
            name = "saliency"
        with self.stage("segment"):
            finder = self.engine("segment", name, "subject")
            subject = finder.importance(spec.init, prompt=spec.prompt, mask=None)
        return dataclasses.replace(spec, subject=subject)

    def look(self, lr: Array) -> Array | None:
        """Importance of every LR pixel, where the plan needs it."""
        if self.plan.refine not in ("foreground", "budget") or not self.plan.passes:
            return None
        request = self.request
        given = request.mask is not None
        name = "mask" if given and request.segment == "saliency" else request.segment
        mask = resize_map(request.mask, *lr.shape[:2]) if request.mask is not None else None
        asked: dict[str, Any] = {"prompt": request.prompt, "mask": mask}
        told: dict[str, Any] = {}
        if registry.info("segment", name).words:
            if self.words:
                told = {"words": self.words, "focus": request.focus}
            else:
                self.warnings.append(
                    f"{request.render} does not say where words are; saliency used, not {name}"
                )
                name = "saliency"
        with self.stage("segment") as spent:
            importance: Array = self.engine("segment", name).importance(lr, **asked, **told)
            if told and not importance.any():
                self.warnings.append(f"{name} found the words nowhere, or everywhere; saliency used")
                name = "saliency"
                importance = self.engine("segment", name).importance(lr, **asked)
        if name == self.machine.backends["segment"]:
            self.pace.looked(lr.shape[0], lr.shape[1], spent.ms)
        return importance

    def enlarge(
        self, image: Array, importance: Array | None, scale: int, sr_pass: int
    ) -> Generator[Event, None, Array]:
        """One SR pass: light over everything, diffusion where it is worth it, stitched; returns the image."""
        height, width = image.shape[:2]
        infos = [self.pipeline.engine("sr", n).info for n in (self.plan.light, self.request.diffusion)]
        lr = pad(image, math.lcm(*(i.step(scale) for i in infos)), max(i.minimum for i in infos))
        with self.clock("light") as spent:
            light, fresh = self.light(lr, scale)
        if self.plan.light != "lanczos":
            self.pace.enlarged(lr.shape[0] * lr.shape[1], scale, fresh, spent.ms)
        yield self.event(
            "canvas", image=light[: height * scale, : width * scale], message=f"light SR x{scale}"
        )
        self.pace.begin_pass(sr_pass)
        with self.stage("split"):
            patches = make_grid(lr.shape[0], lr.shape[1], patch_side(sr_pass, scale))
            if importance is not None:
                importance = pad_map(resize_map(importance, height, width), *lr.shape[:2])
            routing = route(self.pace, patches, lr, importance, scale, sr_pass, infos[1])
        self.patch_count += len(patches)
        with self.stage("stitch"):
            canvas = Canvas(light, scale, routing.rectangles, bare=self.bare)
        self.pace.canvas(light.shape[0] * light.shape[1])
        noise = NoiseField(self.request.seed, sr_pass, scale, patches)
        self.left = set()
        yield from self.carry_out(routing, lr, canvas, noise, (height, width))
        if self.tops_up and sr_pass in self.plan.refined_passes and self.pace.goes_on(routing.routes):
            with self.stage("split"):
                routing = route(self.pace, patches, lr, importance, scale, sr_pass, infos[1], routing.routes)
            with self.stage("stitch"):
                canvas.again(routing.rectangles)
            yield from self.carry_out(routing, lr, canvas, noise, (height, width))
        self.left_out += len(self.left - {i for i, r in enumerate(routing.routes) if r.steps})
        self.routes += routing.routes
        with self.clock("stitch"):
            return self.finished(canvas, height * scale, width * scale)

    def finished(self, canvas: Canvas, height: int, width: int) -> Array:
        """What a pass hands on: the canvas without what it was padded by, in [0, 1]."""
        image = canvas.image[:height, :width]
        return np.ascontiguousarray(np.clip(image, 0, 1, out=image))

    def carry_out(
        self, routing: Routing, lr: Array, canvas: Canvas, noise: NoiseField, size: tuple[int, int]
    ) -> Generator[Event, None, None]:
        """Refine and place the batches that still fit the deadline; `size` (height, width) of `lr` is shown."""
        scale, (height, width) = canvas.scale, size
        for batch in routing.batches:
            outer, steps = [o for _, o in batch], batch[0][0].steps
            if self.pace.batch_ms(outer, steps, scale) > self.pace.left_ms():
                self.leave(batch, routing.routes)
                continue
            self.ready(lr, canvas, batch)
            with self.clock("diffusion") as spent:
                refined = self.refine(lr, canvas, batch, noise, scale)
            self.note_steps(batch, routing.routes)
            self.pace.refined(outer, self.steps_run or [steps] * len(outer), scale, spent.ms)
            share = spent.ms / sum(o.area for o in outer)
            with self.stage("stitch") as spent:
                done = [
                    self.place(canvas, r, o, x, routing.routes, share)
                    for (r, o), x in zip(batch, refined, strict=True)
                ]
            self.pace.placed(outer, scale, spent.ms)
            view = canvas.image[: height * scale, : width * scale]
            yield self.event("patch", image=view, routes=tuple(itertools.chain(*done)))

    def ready(self, lr: Array, canvas: Canvas, batch: Batch) -> None:
        """Called before a batch is refined: its light result has to be there. Here it always is."""

    def leave(self, batch: Batch, routes: list[Route]) -> None:
        """Leave planned patches to light SR: the deadline comes first."""
        for i in itertools.chain(*(r.members for r, _ in batch)):
            routes[i] = dataclasses.replace(routes[i], steps=0)
            self.left.add(i)

    def light(self, lr: Array, scale: int) -> tuple[Array, int]:
        """The light result of the whole LR image, band by band; a band that is not finite becomes Lanczos.

        Also tells how many LR pixels were in shapes that the engine had not run before.
        """
        engine = self.engine("sr", self.plan.light, "light")
        height, width = lr.shape[:2]
        out = np.empty((height * scale, width * scale, 3), np.float32)
        fresh = 0
        for top in range(0, height, BAND):
            core = Patch(0, top, 0, min(BAND, height - top), width)
            band = grown(core, engine.info, height, width, scale)
            batch = SRBatch(lr[None, band.y : band.y + band.height], scale)
            skip = slice((top - band.y) * scale, (top - band.y + core.height) * scale)
            piece = out[top * scale : (top + core.height) * scale]
            enlarged = engine.upscale(batch)[0, skip]
            for c in range(3):  # networks give planes; numpy copies them one by one three times as fast
                piece[..., c] = enlarged[..., c]
            if self.machine.fresh("light", band.height, band.width, scale):
                self.machine.ran("light", band.height, band.width, scale)
                fresh += band.area
            low, high = piece.min(), piece.max()  # NaN if anything is
            if not (np.isfinite(low) and np.isfinite(high)):
                self.warnings.append(
                    f"{self.plan.light} gave NaN in rows {top}-{top + core.height}; Lanczos used"
                )
                piece[...] = self.engine("sr", "lanczos", "light fallback").upscale(batch)[0, skip]
            if not 0 <= low <= high <= 1:
                piece.clip(0, 1, out=piece)
        return out, fresh

    def refine(
        self,
        lr: Array,
        canvas: Canvas,
        batch: Batch,
        noise: NoiseField,
        scale: int,
    ) -> Array:
        """Diffusion SR of a batch of equally large rectangles, halos included."""
        engine = self.engine("sr", self.request.diffusion, "diffusion")
        work = SRBatch(
            lr=np.stack([lr[o.y : o.y + o.height, o.x : o.x + o.width] for _, o in batch]),
            scale=scale,
            base=np.stack([canvas.light(o) for _, o in batch]),
            noise=np.stack([noise.over(o) for _, o in batch]) if engine.info.stochastic else None,
            steps=batch[0][0].steps,
            prompt=self.request.prompt,
            negative_prompt=self.request.negative_prompt,
            tolerance=SETTLED if self.plan.refine == "budget" else 0.0,
        )
        out = upscaled(engine, work)
        self.steps_run = work.steps_run  # empty where the engine does not say
        return out

    def note_steps(self, batch: Batch, routes: list[Route]) -> None:
        """Let the routes tell the steps that were run, where the engine stopped early."""
        for (rectangle, _), steps in zip(batch, self.steps_run, strict=False):
            for i in rectangle.members:
                routes[i] = dataclasses.replace(routes[i], steps=steps)

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

        What it adds gets a downscale of nothing, so that it has that of the light result, which is that of the LR image
        without its noise: the same colour on both sides of a border, and no grain brought back that light SR removed.
        Of what it adds no more is `kept` than suits the picture.
        """
        good = bool(np.isfinite(refined).all()) and float(np.abs(refined).max()) < 4.0
        if good:
            added = refined - canvas.light(outer)
            if (kept := self.kept) < 1:
                added *= np.float32(kept)
            canvas.paint(rectangle.area, outer, project(added, 0.0, canvas.scale))
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
        with self.stage("stitch"):
            reached = (image.shape[0], image.shape[1])
            image = fit(image, plan.height, plan.width)
            if reached != (plan.height, plan.width):
                self.pace.resized(math.prod(reached), plan.height * plan.width)
            alpha = (
                None if request.alpha is None else resize(request.alpha, plan.height, plan.width).clip(0, 1)
            )
        self.warnings += how_enlarged(plan, reached)
        if self.left_out:
            self.warnings.append(
                f"{self.left_out} more patches were worth diffusion, but the deadline came first"
            )
        timings = self.clock.timings(("plan", "load", "render", "segment", "light", "diffusion", "stitch"))
        timings["plan"] += timings.pop("split", 0.0)
        if self.queue_ms > 0:
            timings |= {"queue": self.queue_ms, "total": timings["total"] + self.queue_ms}
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
            lr_cached=self.lr_cached,
            sampler=self.ran["render"].info.sampler,
            writer=self.write,
        )
        return self.event("done", result=result)

    def learn(self, timings: dict[str, float]) -> None:
        """Let the measured times correct later predictions, where nothing else of ours ran and all was loaded."""
        alone = self.busy == 1 and self.pipeline.started == self.number
        if alone and timings["load"] < 1.0:
            self.machine.learn(self.pace.expected, self.pace.learnable(timings))

    def write(self, result: Result, path: Path) -> Path:
        """Write the image file; the time it takes becomes part of the result's timings."""
        watch = StageClock()
        with watch("encode") as spent:
            written = write_result(result, path)
        timings = cast("dict[str, float]", result.timings_ms)
        timings["total"] += spent.ms - timings.get("encode", 0.0)
        timings["encode"] = spent.ms
        if self.busy == 1 and not self.pipeline.active:
            height, width = result.image.shape[:2]
            expected = self.machine.costs.ms("encode", mp=height * width / 1e6)
            self.machine.learn({"encode": expected}, timings)
        return written


def render_spec(request: Request, plan: Plan, words: bool = False) -> RenderSpec:
    """What the renderer is asked for; a picture to draw over without any of it left is none."""
    return RenderSpec(
        request.prompt,
        request.negative_prompt,
        plan.lr_width,
        plan.lr_height,
        plan.steps,
        plan.cfg_scale,
        request.seed,
        request.image,
        words,
        request.init if request.strength < 1 else None,
        request.strength,
    )


def how_enlarged(plan: Plan, reached: tuple[int, int]) -> list[str]:
    """A note where the size is not what one network pass gives: passes composed, or a resize at the end."""
    exact = reached == (plan.height, plan.width)
    if exact and len(plan.passes) < 2:
        return []
    passes = " then ".join(f"x{s}" for s in plan.passes) or "no SR"
    note = f"enlarged by {passes} to {reached[1]}x{reached[0]}"
    return [note if exact else f"{note}, then resized to {plan.width}x{plan.height}"]

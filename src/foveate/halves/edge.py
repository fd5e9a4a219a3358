"""The edge's half: draws, finds what matters, refines. Light SR of the last pass only where diffusion needs it.

What comes out of it are events `lr`, `begun` (a pass begins: all parts of the one before are out) and `patch` with
a Part instead of a picture, and a result without an image.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Generator
from typing import Any

import numpy as np

from foveate.halves.light import exact_light
from foveate.halves.parts import decode_lr, encode_lr
from foveate.job import Job, how_enlarged
from foveate.routing import Batch
from foveate.stages.split.grid import grown
from foveate.stages.split.merge import Rectangle
from foveate.stages.split.noise import NoiseField
from foveate.stages.stitch.canvas import Canvas
from foveate.types import Array, Event, Part, Patch, Route, SRBatch

__all__ = ["EdgeHalf"]


class EdgeHalf(Job):
    """A job whose last pass is never stitched here. `quality` of the LR picture and the parts; None: lossless.

    Everything that is sent is also what the edge goes on with, so that device and edge see the same picture.
    """

    quality: int | None = None
    device_holds_lr: bool = False
    tops_up = False  # the canvas has no light result to paint over twice

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.sr_pass = -1
        self.parts: list[tuple[tuple[int, int, int, int], Array]] = []
        self._sparse: Array | None = None
        self._sent: Array | None = None

    def render(self) -> Generator[Event, None, Array]:
        """See Job.render; the event `lr` has the picture to encode, what is enlarged is what the device decodes."""
        lr = yield from super().render()
        yield self.event("lr", image=lr)
        if self.quality is not None and not self.device_holds_lr:
            with self.clock("encode"):
                lr = decode_lr(encode_lr(lr, self.quality)[1])
        return lr

    @property
    def last(self) -> bool:
        """Whether the pass that runs is the last one."""
        return self.sr_pass + 1 == len(self.plan.passes)

    def light(self, lr: Array, scale: int) -> tuple[Array, int]:
        """All of it where later work depends on all of it; else nothing yet, see refine()."""
        self.sr_pass += 1
        self._sent = None
        if not self.last:
            self.engine("sr", self.plan.light, "light")
            with self.pipeline.alone():
                return exact_light(self.pipeline.settings, self.plan.light)(lr, scale), 0
        self._sparse = np.zeros((lr.shape[0] * scale, lr.shape[1] * scale, 3), np.float32)
        self._lit = np.zeros(lr.shape[:2], bool)
        return self._sparse, 0

    def refine(
        self,
        lr: Array,
        canvas: Canvas,
        batch: Batch,
        noise: NoiseField,
        scale: int,
    ) -> Array:
        """See Job.refine; light SR of these rectangles comes first."""
        if self._sparse is not None:
            with self.clock("light"):
                for _, outer in batch:
                    self._light_up(lr, outer, scale)
        return super().refine(lr, canvas, batch, noise, scale)

    def _light_up(self, lr: Array, outer: Patch, scale: int) -> None:
        assert self._sparse is not None
        own = np.s_[outer.y : outer.y + outer.height, outer.x : outer.x + outer.width]
        if self._lit[own].all():
            return
        engine = self.engine("sr", self.plan.light, "light")
        seen = grown(outer, engine.info, lr.shape[0], lr.shape[1], scale)
        out = engine.upscale(
            SRBatch(lr[None, seen.y : seen.y + seen.height, seen.x : seen.x + seen.width], scale)
        )[0]
        y, x = (outer.y - seen.y) * scale, (outer.x - seen.x) * scale
        rows, columns = outer.height * scale, outer.width * scale
        self._sparse[
            outer.y * scale : outer.y * scale + rows, outer.x * scale : outer.x * scale + columns
        ] = out[y : y + rows, x : x + columns].clip(0, 1)
        self._lit[own] = True

    def place(
        self,
        canvas: Canvas,
        rectangle: Rectangle,
        outer: Patch,
        refined: Array,
        routes: list[Route],
        ms_per_pixel: float,
    ) -> list[Route]:
        """See Job.place; what it adds to the canvas is kept for the device, in whole byte values.

        What rounding lost is in the next part that covers the same pixel: errors do not add up where many overlap.
        """
        if self._sent is None:
            self._sent = np.zeros_like(canvas.image)
            self._before = canvas.image.copy() if self._sparse is None else np.zeros_like(canvas.image)
        region = rows, columns = canvas.region(outer)
        done = super().place(canvas, rectangle, outer, refined, routes, ms_per_pixel)
        added = np.rint(
            (canvas.image[region] - self._before[region] - self._sent[region]) * 255
        ) / np.float32(255)
        if added.any():
            self._sent[region] += added
            self.parts.append(((rows.start, columns.start, *added.shape[:2]), added))
        return done

    def event(self, kind: Any, **fields: Any) -> Event:
        """See Job.event; canvases and patches come without a picture of the whole."""
        if kind == "canvas":
            return super().event("begun", sr_pass=self.sr_pass, message=fields["message"])
        if kind != "patch":
            return super().event(kind, **fields)
        part = None
        if self.parts:
            areas, added = zip(*self.parts, strict=True)
            part = Part(self.sr_pass, areas, np.stack(added))
            self.parts = []
        return super().event("patch", routes=fields["routes"], part=part)

    def finish(self, image: Array, lr: Array, importance: Array | None) -> Event:
        """See Job.finish; the result's image is empty, of the right size."""
        plan = self.plan
        self.warnings += how_enlarged(plan, image.shape[:2])
        nothing = np.broadcast_to(np.float32(0), (plan.height, plan.width, 3))
        event = super().finish(nothing, lr, importance)
        assert event.result is not None
        timings = {k: v for k, v in event.result.timings_ms.items() if k != "encode"}
        timings["encode"] = self.clock.timings(("encode",))["encode"]
        return dataclasses.replace(event, result=dataclasses.replace(event.result, timings_ms=timings))

    def learn(self, timings: dict[str, float]) -> None:
        """Half a job teaches nothing about whole ones."""

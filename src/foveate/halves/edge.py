"""The edge's half: draws, finds what matters, refines. Light SR only where diffusion needs it.

What comes out of it are events `lr`, `begun` (a pass begins: all parts of the one before are out) and `patch` with
a Part instead of a picture, and a result without an image.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Generator, Iterator, Sequence
from typing import Any

import numpy as np

from foveate.halves.light import exact_light, within
from foveate.halves.parts import decode_lr, encode_lr
from foveate.job import Job, how_enlarged
from foveate.routing import Batch, Routing, route
from foveate.stages.split.grid import grown, make_grid
from foveate.stages.split.merge import Rectangle
from foveate.stages.split.noise import NoiseField
from foveate.stages.stitch.canvas import Canvas
from foveate.stages.stitch.fit import pad_map, padded, resize_map
from foveate.types import Array, EngineInfo, Event, Part, Patch, Route, patch_side

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
        self._sparse: Array | None = None  # light SR of the last pass, where it is done
        self._told: Array | None = None  # the canvas as the device has it, of a pass before the last

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
        """As much as the rest of the job looks at; of the last pass nothing yet, see carry_out() and ready()."""
        self.sr_pass += 1
        self._told = None
        self.engine("sr", self.plan.light, "light")
        out = np.zeros((lr.shape[0] * scale, lr.shape[1] * scale, 3), np.float32)
        if self.last:
            self._sparse, self._lit = out, np.zeros(lr.shape[:2], bool)
        elif (area := self._looked_at(lr, scale)) is not None:
            y, x, bottom, right = (
                n * scale for n in (area.y, area.x, area.y + area.height, area.x + area.width)
            )
            with self.pipeline.alone():
                exact = exact_light(self.pipeline.settings, self.plan.light)
                out[y:bottom, x:right] = within(exact, self.ran["light"].info, lr, area, scale)
        return out, 0

    def enlarge(
        self, image: Array, importance: Array | None, scale: int, sr_pass: int
    ) -> Generator[Event, None, Array]:
        """See Job.enlarge."""
        self._size, self._importance = image.shape[:2], importance
        return (yield from super().enlarge(image, importance, scale, sr_pass))

    def _looked_at(self, lr: Array, scale: int) -> Patch | None:
        """What diffusion in this pass and light SR in the next one look at, as one rectangle of `lr`; None: nothing.

        It is known where patches are chosen without looking at their pixels, and the next pass is the last.
        """
        following = self.plan.passes[self.sr_pass + 1 :]
        if self.plan.refine == "budget" or len(following) > 1:
            return Patch(0, 0, 0, lr.shape[0], lr.shape[1])
        light = self.ran["light"].info
        seen = [*self._computed(lr.shape, self._size, scale, self.sr_pass)]
        height, width = (side * scale for side in self._size)
        tall, wide = padded((light, self._diffusion), height, width, following[0])
        for outer in self._computed((tall, wide), (height, width), following[0], self.sr_pass + 1):
            area = grown(outer, light, tall, wide, following[0])
            y, rows = _before(area.y, area.height, height, tall, scale)
            x, columns = _before(area.x, area.width, width, wide, scale)
            seen.append(Patch(0, y, x, rows, columns))
        return _around(seen, light.step(scale)) if seen else None

    def _computed(
        self, whole: Sequence[int], size: Sequence[int], scale: int, sr_pass: int
    ) -> Iterator[Patch]:
        """The areas that diffusion computes in a pass over an image of `size`, padded to `whole`."""
        tall, wide = whole[:2]
        importance = self._importance
        if importance is not None:
            importance = pad_map(resize_map(importance, size[0], size[1]), tall, wide)
        unseen = np.broadcast_to(np.float32(0), (tall, wide, 3))
        grid = make_grid(tall, wide, patch_side(sr_pass, scale))
        routing = route(self.pace, grid, unseen, importance, scale, sr_pass, self._diffusion)
        return (outer for _, outer in routing.rectangles)

    @property
    def _diffusion(self) -> EngineInfo:
        info: EngineInfo = self.pipeline.engine("sr", self.request.diffusion).info
        return info

    @property
    def bare(self) -> bool:
        """See Job.bare."""
        return self.last

    def carry_out(
        self, routing: Routing, lr: Array, canvas: Canvas, noise: NoiseField, size: tuple[int, int]
    ) -> Generator[Event, None, None]:
        """See Job.carry_out; light SR of the last pass comes first where all of it in one go is less work."""
        if self._sparse is not None and routing.batches and not self.pace.bounded:
            info, scale = self.ran["light"].info, canvas.scale
            outer = [o for _, o in routing.rectangles]
            around = _around(outer, info.step(scale))
            each, whole = (
                sum(grown(a, info, lr.shape[0], lr.shape[1], scale).area for a in areas)
                for areas in (outer, [around])
            )
            if whole < each:
                with self.clock("light"):
                    self._light_up(lr, canvas, around)
        yield from super().carry_out(routing, lr, canvas, noise, size)

    def ready(self, lr: Array, canvas: Canvas, batch: Batch) -> None:
        """See Job.ready; in the last pass light SR is done here."""
        if self._sparse is not None:
            with self.clock("light"):
                for _, outer in batch:
                    self._light_up(lr, canvas, outer)

    def _light_up(self, lr: Array, canvas: Canvas, area: Patch) -> None:
        assert self._sparse is not None
        own = np.s_[area.y : area.y + area.height, area.x : area.x + area.width]
        if self._lit[own].all():
            return

        def light(part: Array, scale: int) -> Array:
            return Job.light(self, part, scale)[0]

        self._sparse[canvas.region(area)] = within(light, self.ran["light"].info, lr, area, canvas.scale)
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
        """See Job.place; what it adds to the canvas is kept for the device.

        In whole byte values where it is to be exact: what rounding lost is in the next part that covers the same
        pixel, so that errors do not add up where many overlap.
        """
        if not self.last and self._told is None:
            self._told = canvas.image.copy()
        region = rows, columns = canvas.region(outer)
        done = super().place(canvas, rectangle, outer, refined, routes, ms_per_pixel)
        fresh = canvas.image[region]
        if self._told is not None:
            fresh = fresh - self._told[region]
        if self.quality is None or self._told is not None:
            added = fresh * np.float32(255)
            np.rint(added, out=added)
            added /= 255
        else:
            added = fresh.copy()
        if added.any():
            if self._told is not None:
                self._told[region] += added
            else:
                fresh -= added  # in the canvas, which is bare
            self.parts.append(((rows.start, columns.start, *added.shape[:2]), added))
        return done

    def finished(self, canvas: Canvas, height: int, width: int) -> Array:
        """See Job.finished; at what the last pass made nobody looks here."""
        return canvas.image[:height, :width] if self.last else super().finished(canvas, height, width)

    def event(self, kind: Any, **fields: Any) -> Event:
        """See Job.event; canvases and patches come without a picture of the whole."""
        if kind == "canvas":
            return super().event("begun", sr_pass=self.sr_pass, message=fields["message"])
        if kind != "patch":
            return super().event(kind, **fields)
        part = None
        if self.parts:
            areas, added = zip(*self.parts, strict=True)
            part = Part(self.sr_pass, areas, added[0][None] if len(added) == 1 else np.stack(added))
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


def _around(areas: Sequence[Patch], step: int) -> Patch:
    """The smallest rectangle that holds all `areas`, with sides that are multiples of `step`."""
    y, x = (min(a) // step * step for a in ([p.y for p in areas], [p.x for p in areas]))
    bottom, right = max(p.y + p.height for p in areas), max(p.x + p.width for p in areas)
    return Patch(0, y, x, -(-(bottom - y) // step) * step, -(-(right - x) // step) * step)


def _before(start: int, length: int, inside: int, whole: int, scale: int) -> tuple[int, int]:
    """The stretch of a side that another is made of: `scale` times as long, mirrored beyond `inside` up to `whole`."""
    first = min(start, 2 * inside - whole) if start + length > inside else start
    end = -(-min(start + length, inside) // scale)
    return first // scale, end - first // scale

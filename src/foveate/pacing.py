"""The time of one job: what its stages should take, what they take, and what the deadline leaves for refinement."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from foveate.machine import Machine
from foveate.stages.plan.base import CAUTION
from foveate.stages.plan.predict import Geometry, predict
from foveate.stages.plan.quality import QualityTable
from foveate.types import Array, Patch, Plan, Route

__all__ = ["Drawing", "Pace"]

_PRIOR_MS = 150.0  # how much measured time makes the job's own pace count half
_AGAIN = 0.12  # share of the deadline left over that is worth another look at what was left out
_STEP_MS = 2.0  # what is left to choose and to say between stages


class Drawing:
    """Follows the pictures of a renderer's steps: what would the steps that are left still change?

    The changes of a sampler that converges fall about geometrically: what is left is the sum of that series.
    """

    def __init__(self, quality: QualityTable) -> None:
        self.steps = 0
        self._per_change = quality.per_change
        self._image: Array | None = None
        self._changes: list[float] = []

    def follow(self, image: Array, steps: int) -> None:
        """Note the picture after `steps` steps."""
        if self._image is not None:
            self._changes.append(float(np.abs(image - self._image).mean()))
        self._image, self.steps = image, steps

    def gain(self) -> float:
        """Expected quality that finishing adds; infinite until two changes were seen, and the last is the smaller."""
        if len(self._changes) < 2 or self._changes[-1] >= self._changes[-2] > 0:
            return math.inf
        before, last = self._changes[-2:]
        return self._per_change * last * last / max(before - last, 1e-9)


class Pace:
    """Follows a job stage by stage.

    `moment` is how much slower than predicted this job runs so far; it scales the predictions of what is left.
    `expected` sums the uncorrected predictions of the work that was done, to learn from, and `learnable` is the time it
    took. Calls in a shape that was new to their engine are in neither: they say nothing of the next job's.
    """

    def __init__(
        self,
        plan: Plan,
        machine: Machine,
        elapsed_ms: Callable[[], float],
        concurrency: float = 1.0,
        quality: QualityTable | None = None,
    ) -> None:
        self.plan, self.machine = plan, machine
        self.moment = 1.0
        self.expected: dict[str, float] = {}
        self._unlearnt: dict[str, float] = {}
        self._elapsed_ms, self._concurrency = elapsed_ms, concurrency
        self._predicted = self._measured = 0.0
        self._later = self._reserved = 0.0
        self._passes = [self._pass_ms(i) for i in range(len(plan.passes))]
        self.quality = quality or QualityTable()
        self._gain_per_ms = self._refinement_gain()
        planning = plan.predicted_ms["plan"] / (machine.correction.factor("plan") * concurrency)
        self.expected["plan"] = planning

    def spent(self, stage: str, expected_ms: float, measured_ms: float, *, fresh: bool = False) -> None:
        """Note that work of uncorrected cost `expected_ms` took `measured_ms`; `fresh`: in a shape that was new."""
        if fresh:
            self._unlearnt[stage] = self._unlearnt.get(stage, 0.0) + measured_ms
        else:
            self._expect(stage, expected_ms)
        self._predicted += self._corrected(stage, expected_ms)
        self._measured += measured_ms
        moment = (self._measured + _PRIOR_MS) / (self._predicted + _PRIOR_MS)
        self.moment = min(max(moment, 0.5), 4.0)

    def learnable(self, timings: Mapping[str, float]) -> dict[str, float]:
        """Measured ms of each stage, of a whole job, less those that say nothing of other jobs."""
        return {stage: ms - self._unlearnt.get(stage, 0.0) for stage, ms in timings.items()}

    def rendered(self, steps: int, ms: float) -> None:
        """Note that `steps` denoising steps took `ms`."""
        plan = self.plan
        evaluations = steps * (2 if plan.cfg_scale > 1 else 1)
        mp = plan.lr_width * plan.lr_height / 1e6
        expected = self.machine.costs.ms("render", mp=mp, evaluations=evaluations)
        self._ran("render", plan.lr_height, plan.lr_width, expected_ms=expected, ms=ms)

    def looked(self, height: int, width: int, ms: float) -> None:
        """Note that the importance of an LR picture was found in `ms`."""
        expected = self.machine.costs.ms("segment", mp=height * width / 1e6)
        self._ran("segment", height, width, expected_ms=expected, ms=ms)

    def may_stop_drawing(self, drawing: Drawing, rest_ms: float) -> bool:
        """Whether time gains more in refinement than in the `rest_ms` of denoising steps that are left."""
        return drawing.gain() < self._gain_per_ms * rest_ms

    def enlarged(self, lr_pixels: int, scale: int, fresh_pixels: int, ms: float) -> None:
        """Note light SR of `lr_pixels`, of which `fresh_pixels` in shapes that were new to the engine."""
        work = {"mp": lr_pixels / 1e6, "fresh_mp": fresh_pixels / 1e6}
        self.spent("light", self.machine.costs.ms(f"light x{scale}", **work), ms, fresh=fresh_pixels > 0)

    def diffusion_ms(self, outer: Sequence[Patch], steps: Sequence[int], scale: int) -> float:
        """Uncorrected ms of one batch of equally large rectangles (halos included), each in its number of steps."""
        shape = ("diffusion", len(outer), outer[0].height, outer[0].width, scale)
        mp = outer[0].area * scale * scale / 1e6
        fresh = float(self.machine.fresh(*shape))
        work = {
            "calls": max(steps),
            "mp": mp * sum(steps),
            "fresh": fresh,
            "fresh_mp": mp * len(outer) * fresh,
        }
        return float(self.machine.costs.ms("diffusion", **work))

    def stitch_ms(self, outer: Sequence[Patch], scale: int) -> float:
        """Uncorrected ms of placing rectangles on the canvas."""
        mp = sum(o.area for o in outer) * scale * scale / 1e6
        return float(self.machine.costs.ms("stitch", rectangles=len(outer), mp=mp) - self._fixed_stitch())

    def batch_ms(self, outer: Sequence[Patch], steps: int, scale: int) -> float:
        """What refining and placing a batch will take now."""
        refine = self._corrected("diffusion", self.diffusion_ms(outer, [steps] * len(outer), scale))
        return self.moment * (refine + self._corrected("stitch", self.stitch_ms(outer, scale)))

    def refined(self, outer: Sequence[Patch], steps: Sequence[int], scale: int, ms: float) -> None:
        """Note the diffusion of one batch, with the steps that each rectangle really got."""
        expected = self.diffusion_ms(outer, steps, scale)
        shape = (len(outer), outer[0].height, outer[0].width, scale)
        self._ran("diffusion", *shape, expected_ms=expected, ms=ms)

    def canvas(self, pixels: int) -> None:
        """Note that a canvas of `pixels` output pixels is begun; it is timed when it is finished."""
        self._expect("stitch", self.machine.costs.ms("stitch", canvas_mp=pixels / 1e6))

    def resized(self, before: int, after: int) -> None:
        """Note that the result is resized at the end, from and to so many pixels."""
        self._expect("stitch", self.machine.costs.ms("resize", mp=after / 1e6, from_mp=before / 1e6))

    def placed(self, outer: Sequence[Patch], scale: int, ms: float) -> None:
        """Note that one batch was placed on the canvas."""
        self.spent("stitch", self.stitch_ms(outer, scale), ms)

    def patch_ms(self, area: int, steps: int, scale: int) -> float:
        """A first estimate for a patch of `area` LR pixels, before it is known what it merges with."""
        mp = area * scale * scale / 1e6
        refine = self.machine.costs.ms("diffusion", mp=1.15 * mp * steps)
        placed = self.machine.costs.ms("stitch", mp=1.15 * mp) - self._fixed_stitch()
        return self.moment * (self._corrected("diffusion", refine) + self._corrected("stitch", placed))

    @property
    def bounded(self) -> bool:
        """Whether refinement has to fit a deadline."""
        return self.plan.deadline_ms is not None and self.plan.refine == "budget"

    def begin_pass(self, sr_pass: int) -> None:
        """Settle what pass `sr_pass` leaves for the refinement of later ones: their planned share of what is free."""
        self._later = sum(light for light, _ in self._passes[sr_pass + 1 :])
        here, rest = self._passes[sr_pass][1], sum(refine for _, refine in self._passes[sr_pass:])
        self._reserved = max(self._free_ms(), 0.0) * (1 - here / rest) if rest > 0 else 0.0

    def left_ms(self) -> float:
        """What the deadline leaves now for refining in the pass begun last; infinite without a deadline."""
        return max(self._free_ms() - self._reserved, 0.0) if self.bounded else math.inf

    def budget_ms(self) -> float:
        """What refinement may be planned to take: slower by CAUTION deviations, it still fits left_ms()."""
        return self.left_ms() / self._cautious("diffusion", 1.0)

    def goes_on(self, routes: Sequence[Route]) -> bool:
        """Whether patches were left out that the time that turned out to be left may be worth."""
        if not self.bounded or self.plan.deadline_ms is None:
            return False
        unrefined = any(r.steps == 0 and r.difficulty > 0 for r in routes)
        return unrefined and self.budget_ms() > _AGAIN * self.plan.deadline_ms

    def _free_ms(self) -> float:
        if self.plan.deadline_ms is None:
            return math.inf
        end = self._cautious("encode", self.plan.predicted_ms["encode"])
        return self.plan.deadline_ms - self._elapsed_ms() - self.moment * (end + self._later) - _STEP_MS

    def _refinement_gain(self) -> float:
        """Quality that one more ms of refinement is expected to give; 0 where time does not bound it."""
        share, steps = self.plan.expected_share, self.plan.refine_steps
        ms = sum(refine for _, refine in self._passes)
        if not self.bounded or not 0 < share < 1 or ms <= 0:
            return 0.0
        quality = self.quality
        whole = quality.gains(self.plan.passes, self.plan.refine_passes).get(steps, 0.0)
        more = min(share + 0.05, 1.0)
        rise = float(quality.gained(more) - quality.gained(share)) / (more - share)
        return whole * (1 - self.plan.fidelity) * rise * share / ms

    def _expect(self, stage: str, ms: float) -> None:
        self.expected[stage] = self.expected.get(stage, 0.0) + ms

    def _ran(self, stage: str, *shape: int, expected_ms: float, ms: float) -> None:
        self.spent(stage, expected_ms, ms, fresh=self.machine.fresh(stage, *shape))
        self.machine.ran(stage, *shape)

    def _corrected(self, stage: str, ms: float) -> float:
        return ms * self.machine.correction.factor(stage) * self._concurrency

    def _cautious(self, stage: str, ms: float) -> float:
        return ms * (1 + CAUTION * self.machine.correction.spread(stage))

    def _fixed_stitch(self) -> float:
        return float(self.machine.costs.ms("stitch"))

    def _pass_ms(self, sr_pass: int) -> tuple[float, float]:
        """Corrected ms of pass `sr_pass`: of light SR and its canvas, of refining the planned share."""
        plan = self.plan
        scale = plan.passes[sr_pass]
        before = math.prod(plan.passes[:sr_pass])
        width, height = plan.crop_width * before, plan.crop_height * before
        sizes = Geometry(width, height, width, height, (scale,), width * scale, height * scale)
        share = plan.expected_share if sr_pass in plan.refined_passes else 0.0
        segmented = plan.refine == "budget"
        plain = predict(sizes, self.machine.costs, segmented=segmented, light=plan.light)
        full = predict(
            sizes,
            self.machine.costs,
            segmented=segmented,
            shares=[share],
            sr_steps=plan.refine_steps,
            light=plan.light,
            batch=plan.batch,
        )
        stages = ("plan", "light", "stitch", "diffusion")
        first, all_of_it = (
            sum(self._cautious(s, self._corrected(s, float(p[s]))) for s in stages) for p in (plain, full)
        )
        return first, all_of_it - first

"""Gathers what a policy looks at: this machine's costs, the pack's quality, what is loaded, how busy it is."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any

from foveate import registry, weights
from foveate.config import Settings
from foveate.errors import FoveateError, WeightsError
from foveate.machine import DEFAULTS, Machine, backends_of, stage_of
from foveate.profiling import SHORT_S, measure
from foveate.runtime.device import batch_size
from foveate.stages.plan.base import PlanContext
from foveate.stages.plan.quality import FILE, QualityTable
from foveate.types import Plan, RenderSpec, Request

__all__ = ["Planner"]

log = logging.getLogger(__name__)

Progress = Callable[[float], object]


class Planner:
    """Makes the plans of a pipeline whose loaded engines are `engines`, by (stage, name). Thread-safe."""

    def __init__(
        self,
        settings: Settings,
        engines: Mapping[tuple[str, str], Any],
        *,
        measure: bool = True,
        drawn: Callable[[RenderSpec, str], bool] | None = None,
    ) -> None:
        """`drawn` tells whether a renderer need not draw a picture again."""
        self._settings, self._engines, self._measure, self._drawn = settings, engines, measure, drawn
        self._machines: dict[tuple[str, ...], Machine] = {}
        self._quality: QualityTable | None = None
        self._lock = threading.Lock()

    def machine(self, request: Request | None = None) -> Machine:
        """This machine's costs for the back ends of `request` (default: the embedded ones)."""
        backends = backends_of(request)
        key = tuple(backends.values())
        with self._lock:
            if key not in self._machines:
                self._machines[key] = Machine(self._settings, backends)
            return self._machines[key]

    def quality(self, request: Request | None = None) -> QualityTable:
        """What the model pack's quality was measured to be; a general shape for other back ends, or without one."""
        if backends_of(request) != DEFAULTS:
            return QualityTable()
        if self._quality is None:
            try:
                self._quality = QualityTable.load(weights.pack_dir(self._settings) / FILE)
            except ValueError as e:
                raise WeightsError(str(e)) from e
        return self._quality

    def profile(
        self, seconds: float, progress: Progress = lambda share: None, request: Request | None = None
    ) -> Machine:
        """Measure what every stage costs here, in about `seconds`, and remember it; `progress` gets shares of 1."""
        machine = self.machine(request)
        machine.remember(measure(self._settings, machine.backends, seconds, progress))
        return machine

    def prepare(self, request: Request, progress: Progress = lambda share: None) -> bool:
        """Measure first (short form) if `request` has a deadline and this machine never was; True if it did."""
        if request.deadline_ms is None or not self._measure or self.machine(request).costs.measured:
            return False
        try:
            self.profile(SHORT_S, progress, request)
        except FoveateError as e:
            log.warning("this machine could not be measured, default costs are used: %s", e)
            self._measure = False
        return True

    def plan(self, request: Request, *, queue_ms: float, concurrency: float) -> Plan:
        """The plan of the request's policy; see Pipeline.plan."""
        context = self.context(request, queue_ms=queue_ms, concurrency=concurrency)
        plan: Plan = registry.get("plan", request.policy)().plan(request, context)
        return plan

    def context(self, request: Request, *, queue_ms: float = 0.0, concurrency: float = 1.0) -> PlanContext:
        """What a policy looks at to plan `request` now."""
        machine = self.machine(request)
        diffusion = registry.info("sr", request.diffusion, self._settings)
        return PlanContext(
            render=registry.info("render", request.render, self._settings),
            light=registry.info("sr", request.light, self._settings),
            diffusion=diffusion,
            cost=machine.costs,
            correction=machine.correction,
            quality=self.quality(request),
            image_size=None if request.image is None else request.image.shape[:2],
            queue_ms=queue_ms,
            concurrency=concurrency,
            load_ms=self._load_ms(request, machine),
            batch=batch_size(self._settings, diffusion.extra),
            drawn=self._known(request),
        )

    def _known(self, request: Request) -> Callable[[int, int, int, float], bool]:
        """See PlanContext.drawn; a detector that looks at words needs the drawing itself."""
        words = registry.info("segment", request.segment, self._settings).words
        if self._drawn is None or request.image is not None or request.init is not None or words:
            return lambda *sizes: False
        drawn, texts = self._drawn, (request.prompt, request.negative_prompt)

        def known(width: int, height: int, steps: int, cfg_scale: float) -> bool:
            spec = RenderSpec(*texts, width, height, steps, cfg_scale, request.seed)
            return drawn(spec, request.render)

        return known

    def _load_ms(self, request: Request, machine: Machine) -> dict[str, float]:
        """What engines that are not loaded still need, by the names of CostTable.load_ms."""
        return {n: ms for n, ms in machine.costs.load_ms.items() if not self._loaded(n, request)}

    def _loaded(self, name: str, request: Request) -> bool:
        if name == "runtime":
            return "onnxruntime" in sys.modules or "openvino" in sys.modules
        role, _, scale = name.partition(" x")
        back_end = getattr(request, role)
        info = registry.info(stage_of(role), back_end, self._settings)
        if not info.models:
            return True
        engine = self._engines.get((info.stage, back_end))
        if engine is None:
            return False
        model = f"{back_end}_x{scale}"
        return model in engine.precision if model in info.models else bool(engine.precision)

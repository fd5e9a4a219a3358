"""The end device's half: light SR of every pass, and what the edge refined added to it.

The work runs in a thread of its own, so that it goes on while parts are still coming. The edge finishes a picture
with the same code when no device does.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from foveate.errors import CancelledError, EngineError
from foveate.halves.light import Light
from foveate.stages.stitch.fit import fit
from foveate.types import Array, Part

__all__ = ["DeviceHalf", "Pass"]


@dataclass(frozen=True, slots=True)
class Pass:
    """One SR pass: `height` x `width` in, mirrored at bottom and right to the padded sides, out `scale` as large."""

    scale: int
    height: int
    width: int
    padded_height: int
    padded_width: int

    @classmethod
    def of(cls, told: dict[str, Any]) -> Pass:
        """From its JSON form."""
        return cls(**{k: int(v) for k, v in told.items()})


class DeviceHalf:
    """Makes the picture of one job: `start` with the LR picture, `add` parts, `begun` and `handed` as they are told.

    `light(sr_pass)` gives the light SR of a pass. `on_light` is called with the first light picture.
    """

    def __init__(
        self,
        passes: Sequence[Pass],
        size: tuple[int, int],
        light: Callable[[int], Light],
        on_light: Callable[[Array], object] | None = None,
    ) -> None:
        self.passes, self.size = tuple(passes), size
        self.timings_ms = {"light": 0.0, "stitch": 0.0}
        self._light, self._on_light = light, on_light
        self._parts: list[list[Part]] = [[] for _ in self.passes]
        self._complete = 0
        self._changed = threading.Condition()
        self._image: Array | None = None
        self._error: BaseException | None = None
        self._thread: threading.Thread | None = None

    def start(self, lr: Array) -> None:
        """Begin with the LR picture (H, W, 3) in [0, 1]."""
        if self.passes and lr.shape[:2] != (self.passes[0].height, self.passes[0].width):
            raise EngineError(
                f"an LR picture of {lr.shape[1]}x{lr.shape[0]} pixels came; the plan says otherwise"
            )
        self._thread = threading.Thread(target=self._work, args=(lr,), name="device-half", daemon=True)
        self._thread.start()

    def add(self, part: Part) -> None:
        """Take what refinement adds to a pass; raises EngineError for a place outside of the picture."""
        if not 0 <= part.sr_pass < len(self.passes):
            raise EngineError(f"a part of pass {part.sr_pass} came; there are {len(self.passes)}")
        now = self.passes[part.sr_pass]
        rows, columns = now.padded_height * now.scale, now.padded_width * now.scale
        for y, x, height, width in part.areas:
            if y < 0 or x < 0 or y + height > rows or x + width > columns:
                raise EngineError(f"a part at y={y} x={x} of {width}x{height} is outside of {columns}x{rows}")
        with self._changed:
            self._parts[part.sr_pass].append(part)
            self._changed.notify_all()

    def begun(self, sr_pass: int) -> None:
        """All parts of the passes before `sr_pass` have come."""
        with self._changed:
            self._complete = max(self._complete, sr_pass)
            self._changed.notify_all()

    def handed(self) -> None:
        """All parts have come."""
        self.begun(len(self.passes))

    def cancel(self) -> None:
        """Stop soon; `result` raises CancelledError."""
        with self._changed:
            self._error = self._error or CancelledError("the device's half was cancelled")
            self._changed.notify_all()

    def result(self, timeout_s: float | None = None) -> Array:
        """The finished picture (H, W, 3) in [0, 1]; raises what went wrong, or EngineError after `timeout_s`."""
        if self._thread is None:
            raise EngineError("the LR picture never came")
        self._thread.join(timeout_s)
        if self._error is not None:
            raise self._error
        if self._image is None:
            raise EngineError(f"light SR on this device took longer than {timeout_s:.0f} s")
        return self._image

    def _work(self, lr: Array) -> None:
        try:
            image = lr
            for index, now in enumerate(self.passes):
                image = self._enlarged(index, now, image)
            start = time.perf_counter()
            self._image = fit(image, *self.size)
            self._spent("stitch", start)
        except BaseException as e:
            with self._changed:
                self._error = self._error or e

    def _enlarged(self, index: int, now: Pass, image: Array) -> Array:
        start = time.perf_counter()
        bottom, right = now.padded_height - image.shape[0], now.padded_width - image.shape[1]
        if bottom or right:
            image = np.pad(image, ((0, bottom), (0, right), (0, 0)), mode="symmetric")
        canvas = self._light(index)(image, now.scale)
        self._spent("light", start)
        inside = np.s_[: now.height * now.scale, : now.width * now.scale]
        if index == 0 and self._on_light is not None:
            self._on_light(canvas[inside])
        taken = 0
        while fresh := self._fresh(index, taken):
            taken += len(fresh)
            start = time.perf_counter()
            for part in fresh:
                for (y, x, height, width), added in zip(part.areas, part.residual, strict=True):
                    canvas[y : y + height, x : x + width] += added
            self._spent("stitch", start)
        return np.ascontiguousarray(canvas.clip(0, 1, out=canvas)[inside])

    def _fresh(self, index: int, taken: int) -> list[Part]:
        """Parts of a pass after the first `taken`, waiting for them; none once all have come."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._error or len(self._parts[index]) > taken or self._complete > index
            )
            if self._error is not None:
                raise self._error
            return self._parts[index][taken:]

    def _spent(self, stage: str, start: float) -> None:
        self.timings_ms[stage] += (time.perf_counter() - start) * 1e3

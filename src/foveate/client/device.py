"""This machine as an end device: what it can do, measured, and its half of one job."""

from __future__ import annotations

import dataclasses
import time
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from foveate import registry, weights
from foveate.client._wire import JobEvent, Picture
from foveate.config import Settings
from foveate.errors import FoveateError
from foveate.halves.device import DeviceHalf, Pass
from foveate.halves.light import Light, exact_light, own_light
from foveate.halves.parts import decode_lr, decode_part
from foveate.runtime import machine_id
from foveate.runtime.remember import remembered
from foveate.types import Array

__all__ = ["Collaboration", "Device"]

PROBE = 128  # side of the LR picture that light SR is measured with
PATIENCE_S = 600.0


@dataclass(frozen=True, slots=True)
class Device:
    """What this machine offers. `placement` "end" insists on its half, "auto" lets the planner choose.

    `data_saver` asks for fewer bytes before less time, `battery_saver` leaves the work to the edge. `light_ms` (ms per
    LR megapixel, by scale) and `downlink_mbit` are measured when they are not given.
    """

    settings: Settings = field(default_factory=Settings.load)
    placement: str = "auto"
    data_saver: bool = False
    battery_saver: bool = False
    light_ms: dict[int, float] | None = None
    downlink_mbit: float | None = None
    rtt_ms: float | None = None

    def offer(self, downlink_mbit: float | None, rtt_ms: float) -> dict[str, Any]:
        """The field `device` of a job."""
        speed = self.measured() if self.light_ms is None else self.light_ms
        return {
            "protocol": 1,
            "engine": self.engine(),
            "light_ms": {str(s): round(ms, 1) for s, ms in speed.items()},
            "downlink_mbit": self.downlink_mbit or downlink_mbit,
            "rtt_ms": round(self.rtt_ms if self.rtt_ms is not None else rtt_ms, 1),
            "models": weights.light_hashes(self.settings),
            "data_saver": self.data_saver,
            "battery_saver": self.battery_saver,
            "placement": self.placement,
        }

    def light(self, last: bool) -> Light:
        """Light SR here: of the last pass as fast as this machine can, else as every machine does it."""
        return own_light(self.settings, "light")[0] if last else exact_light(self.settings, "light")

    def engine(self) -> str:
        """Engine and precision of the last pass; "" before it first ran."""
        return ", ".join(sorted(set(own_light(self.settings, "light")[1].precision.values())))

    def measured(self) -> dict[int, float]:
        """ms of light SR per LR megapixel, by scale; measured once per machine, networks and settings."""
        s = self.settings
        models = " ".join(sha[:12] for _, sha in sorted(weights.light_hashes(s).items()))
        key = f"{machine_id()} {s.threads} {s.engine} {s.precision} {s.device} {models}"
        found = remembered(self.settings.cache_dir / "device.json", key, self._measure)
        return {int(s): float(ms) for s, ms in found.items()}

    def _measure(self) -> dict[str, float]:
        light = self.light(last=True)
        probe = np.random.default_rng(0).random((PROBE, PROBE, 3), np.float32)
        found = {}
        for scale in registry.info("sr", "light").scales:
            times = []
            for _ in range(3):  # the first one loads
                start = time.perf_counter()
                light(probe, scale)
                times.append((time.perf_counter() - start) * 1e3)
            found[str(scale)] = min(times) / (PROBE * PROBE / 1e6)
        return found


class Collaboration:
    """The device's half of one job, fed with its events. `lr`: the picture, where it never leaves this device.

    `keep` (H, W) is what the edge may change of it, 1 where it may.
    """

    def __init__(self, device: Device, lr: Array | None = None, keep: Array | None = None) -> None:
        self.device = device
        self.failure = ""
        self.received = 0
        self.handed = False
        self._lr, self._keep = lr, keep
        self._half: DeviceHalf | None = None
        self._size = (0, 0)
        self._text: dict[str, str] = {}

    def receive(self, event: JobEvent) -> None:
        """Take an event; a failure of this half is kept and told when the edge has done its own."""
        self.received += len(event.body)
        try:
            self._receive(event)
        except (FoveateError, KeyError, TypeError, ValueError) as e:
            self.fail(f"{type(e).__name__}: {e}")

    def _receive(self, event: JobEvent) -> None:
        data = event.data
        if event.kind == "planned":  # also when a restarted server begins anew
            self.cancel()
            self.failure, self.handed = "", False
            self._size = (int(data["height"]), int(data["width"]))
        elif event.kind == "lr":
            passes = [Pass.of(p) for p in data["passes"]]
            self._half = DeviceHalf(
                passes, self._size, lambda i: self.device.light(last=i + 1 == len(passes))
            )
            self._half.start(decode_lr(event.body) if self._lr is None else self._lr)
        elif event.kind == "begun" and self._half is not None:
            self._half.begun(int(data["sr_pass"]))
        elif event.kind == "part" and self._half is not None and data["part"] is not None:
            self._half.add(self._allowed(decode_part(data["part"], event.body)))
        elif event.kind == "handed":
            self.handed, self._text = True, dict(data["text"])
            if self._half is not None:
                self._half.handed()

    def _allowed(self, part: Any) -> Any:
        """A part without what it says about pixels that the user keeps."""
        if self._keep is None:
            return part
        scale = self._half.passes[0].scale if self._half is not None else 1
        residual = part.residual.copy()
        for added, (y, x, height, width) in zip(residual, part.areas, strict=True):
            rows, columns = (np.arange(s, s + n) // scale for s, n in ((y, height), (x, width)))
            rows, columns = (i.clip(0, n - 1) for i, n in zip((rows, columns), self._keep.shape, strict=True))
            added *= self._keep[np.ix_(rows, columns)][..., None]
        return dataclasses.replace(part, residual=residual)

    def fail(self, why: str) -> None:
        """This half cannot be done; the edge will finish."""
        self.failure = self.failure or why
        self.cancel()

    def cancel(self) -> None:
        """Stop working."""
        if self._half is not None:
            self._half.cancel()
            self._half = None

    def finish(self) -> Array | None:
        """The finished pixels, once light SR is done; None where this half failed (see `failure`)."""
        half = self._half
        if half is None:
            self.failure = self.failure or "the LR picture never came"
            return None
        try:
            return half.result(PATIENCE_S)
        except Exception as e:  # whatever it was, the edge can do it
            self.fail(f"{type(e).__name__}: {e}")
            return None

    def report(self) -> dict[str, Any]:
        """What the edge is told."""
        if self.failure or self._half is None:
            return {"status": "failed", "reason": self.failure[:500]}
        ms = {f"{k}_ms": round(v, 1) for k, v in self._half.timings_ms.items()}
        return {"status": "done", "engine": self.device.engine(), "received_bytes": self.received, **ms}

    def picture(self, pixels: Array, job: dict[str, Any]) -> Picture:
        """The picture that this device made."""
        return Picture(job["result"], job["id"], pixels=pixels, text=self._text)

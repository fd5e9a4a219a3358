"""One job as a client follows it: which events came, when to try again, when to give up. No connection of its own."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from typing import Any

from foveate.client._wire import ENDINGS, JobEvent, error_of
from foveate.client.device import Collaboration, Device
from foveate.client.uplink import prepare
from foveate.errors import CancelledError, EngineError
from foveate.stages.stream.frames import Frame
from foveate.types import Array

__all__ = ["PROBES", "Collaborate", "OnEvent", "Session", "Spoiled", "completed", "line_speed", "offered"]

OnEvent = Callable[[JobEvent], object]
Collaborate = bool | Device
"""Whether this machine does its half: no, yes, or as this Device."""

PROBES = (1, 1, 65_536)
"""Sizes of the answers that measure the line, in bytes."""

FIRST_WAIT_S, LONGEST_WAIT_S = 0.2, 5.0
PREVIEW_MS = 1000
"""A device gets the LR picture itself: previews only where drawing takes longer than this, and no more often."""

TRIES = 3
"""A frame that comes spoiled is asked for again, this often in all."""


class Spoiled(Exception):  # noqa: N818
    """A frame whose hash is wrong came; it is to be asked for again."""


class Session:
    """Follows job `job_id`; `patience_s` is how long the server may be out of reach."""

    def __init__(
        self,
        job_id: str,
        patience_s: float,
        on_event: OnEvent | None,
        collaboration: Collaboration | None = None,
    ) -> None:
        self.job_id, self.patience_s, self.on_event = job_id, patience_s, on_event
        self.collaboration = collaboration
        self.after = 0
        self.ended: JobEvent | None = None
        self._lost: float | None = None
        self._wait = FIRST_WAIT_S
        self._spoiled = 0

    def query(self) -> dict[str, str]:
        """Parameters of the next request for frames."""
        asked = {"after": str(self.after), "pictures": str(int(self.on_event is not None))}
        if self.collaboration is not None:
            asked["preview_ms"] = str(PREVIEW_MS)
            if self.collaboration.device.data_saver:
                asked["pictures"] = "0"
        return asked

    @property
    def pausing(self) -> bool:
        """Whether reading stops for now: the job has ended, or it is this device's turn."""
        return self.ended is not None or (self.collaboration is not None and self.collaboration.handed)

    def stitched(self, pixels: Array | None) -> None:
        """Tell of the picture that this device has finished, if it could."""
        if pixels is not None and self.on_event is not None:
            self.on_event(JobEvent("stitched", {"progress": 1.0}, pixels=pixels))

    def take(self, frame: Frame) -> JobEvent | None:
        """The event of a frame; None if it came before. Raises Spoiled, and EngineError when it stays spoiled."""
        self._lost, self._wait = None, FIRST_WAIT_S
        number = frame.header.get("id")
        if number is not None and number <= self.after:
            return None
        if not frame.intact:
            self._spoiled += 1
            if self._spoiled >= TRIES and self.collaboration is not None:
                self.collaboration.fail(f"event {number} was changed on its way, {TRIES} times")
                self._spoiled, self.after = 0, number or self.after
                return None
            if self._spoiled >= TRIES:
                raise EngineError(
                    f"event {number} of job {self.job_id} is changed on its way; its hash is wrong"
                )
            raise Spoiled
        self._spoiled = 0
        self.after = number or self.after
        event = JobEvent(str(frame.header["event"]), frame.header["data"], number, frame.body)
        if event.kind in ENDINGS:
            self.ended = event
            if self.collaboration is not None:
                self.collaboration.cancel()
        elif self.collaboration is not None:
            self.collaboration.receive(event)
        if self.on_event is not None:
            self.on_event(event)
        return event

    def pause_s(self, error: Exception | None) -> float:
        """How long to wait before the next try; raises EngineError once the server was silent for too long."""
        now = time.monotonic()
        self._lost = self._lost or now
        if now - self._lost > self.patience_s:
            raise EngineError(
                f"the server has not answered for {self.patience_s:.0f} s: {error}; job {self.job_id} goes on there"
            )
        wait, self._wait = self._wait, min(self._wait * 2, LONGEST_WAIT_S)
        return wait


def completed(event: JobEvent) -> dict[str, Any]:
    """The result that an ending tells; raises what the job failed with, or CancelledError."""
    if event.kind == "completed":
        result: dict[str, Any] = event.data["result"]
        return result
    if event.kind == "cancelled":
        raise CancelledError(f"the job was cancelled: {event.data.get('reason', '')}")
    raise error_of(500, json.dumps({"error": event.data["error"]}))


def line_speed(seconds: Sequence[float]) -> tuple[float, float]:
    """Downlink in Mbit/s and round trip in ms, from how long the answers of PROBES took."""
    *small, large = seconds
    rtt = min(small)
    return PROBES[-1] * 8e-6 / max(large - rtt, 1e-4), rtt * 1e3


def offered(
    options: dict[str, Any], device: Device, line: tuple[float, float]
) -> tuple[dict[str, Any], Collaboration]:
    """The fields of a job with the offer of `device` on a `line` of that speed, and its half. Measures the device."""
    offer = device.offer(*line)
    lr, keep = None, None
    if options.get("image") is not None:
        rest = {k: v for k, v in options.items() if k != "image"}
        uplink = prepare(options["image"], rest, device.settings)
        if uplink is not None:
            lr, keep = uplink.lr, uplink.keep
            options = options | {"image": uplink.image, "mask": uplink.mask, "segment": "mask"}
            offer |= {"holds_image": True, "placement": "end"}
    return options | {"device": offer}, Collaboration(device, lr, keep)

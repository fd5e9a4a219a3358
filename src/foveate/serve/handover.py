"""Jobs whose light SR and stitching the end device does: what it is sent, and what happens if it does not finish.

The parts lie as files beside the job. A device that is late, fails or leaves costs nothing but time: the edge then
finishes from the same parts with the same code (halves/device.py).
"""

from __future__ import annotations

import asyncio
import dataclasses
import hashlib
import json
import logging
import threading
from typing import TYPE_CHECKING, Any

from foveate import weights
from foveate.clock import StageClock
from foveate.errors import CancelledError, EngineError
from foveate.halves.device import DeviceHalf, Pass
from foveate.halves.edge import EdgeHalf
from foveate.halves.light import Light, banded, exact_light
from foveate.halves.parts import decode_lr, decode_part, encode_lr, encode_part
from foveate.serve.running import MIME, Running
from foveate.serve.store import Row
from foveate.serve.wire import result_json
from foveate.stages.plan.placement import Offer, Placement, place
from foveate.stages.stitch.fit import padded
from foveate.stages.stream.encode import encode_image
from foveate.stages.stream.metadata import image_text
from foveate.types import Event, Plan, Request, Result

if TYPE_CHECKING:
    from foveate.serve.jobs import Jobs

__all__ = ["Handover"]

log = logging.getLogger("foveate.handover")

QUALITY = {"png": None, "webp": 92, "jpeg": 92}
"""Of the parts, by the format asked for: None is lossless."""

SAVER_QUALITY = 80
PATIENCE, LEAST_WAIT_MS = 2.5, 4000.0
"""A device is late when it needs this many times what it said, and at least so long, after the last part."""


class Handover:
    """The jobs that wait for their device. Methods may be called from any thread."""

    def __init__(self, jobs: Jobs, loop: asyncio.AbstractEventLoop) -> None:
        self._jobs, self._loop = jobs, loop
        self._waiting: dict[str, _Handed] = {}
        self._lock = threading.Lock()
        self._finishing = threading.Lock()

    def placement(
        self, told: dict[str, Any] | None, request: Request, plan: Plan, fmt: str
    ) -> Placement | None:
        """Where the halves of a job run; None where no device offered anything."""
        if told is None:
            return None
        offer = _offer(told)
        if request.alpha is not None:
            return Placement("edge", "edge", "the picture is transparent")
        return place(plan, offer, weights.light_hashes(self._jobs.settings), fmt)

    def running(self, row: Row, plan: Plan, placement: Placement, passes: list[Pass]) -> Running:
        """What receives the events of a job that is handed over."""
        return _Handed(self, self._jobs, row, plan, placement, passes)

    def job_type(self, told: dict[str, Any], fmt: str) -> type[EdgeHalf]:
        """The edge's half in the quality that this device and format want."""

        class Graded(EdgeHalf):
            quality = _quality(told, fmt)
            device_holds_lr = bool(told.get("holds_image"))

        return Graded

    def passes(self, request: Request, plan: Plan) -> list[Pass]:
        """The geometry of every pass."""
        found, height, width = [], plan.crop_height, plan.crop_width
        infos = [self._jobs.pipeline.engine("sr", n).info for n in (plan.light, request.diffusion)]
        for scale in plan.passes:
            tall, wide = padded(infos, height, width, scale)
            found.append(Pass(scale, height, width, tall, wide))
            height, width = height * scale, width * scale
        return found

    def wait(self, handed: _Handed, wait_ms: float) -> None:
        """From now on the job is the device's; the edge takes it back after `wait_ms`."""
        with self._lock:
            self._waiting[handed.job_id] = handed
        self._loop.call_soon_threadsafe(
            self._loop.call_later, wait_ms / 1e3, self._overdue, handed.job_id, "the device was late"
        )

    def report(self, job_id: str, report: dict[str, Any]) -> bool:
        """What the device says: done, or failed: the edge finishes. False: the job is not the device's (any more)."""
        if report["status"] == "failed":
            return self._take_back(job_id, f"the device failed: {report.get('reason', '')[:200]}")
        with self._lock:
            handed = self._waiting.pop(job_id, None)
        if handed is None:
            return False
        handed.complete({"device": {k: v for k, v in report.items() if k != "status"}})
        return True

    def cancel(self, job_id: str, reason: str) -> bool:
        """Cancel a job that waits for its device; False where it does not."""
        with self._lock:
            handed = self._waiting.pop(job_id, None)
        if handed is None:
            return False
        error = CancelledError("cancelled while its device finished it")
        self._jobs.end(job_id, error, reason, handed.elapsed_ms)
        return True

    def finished_file(self, row: Row) -> None:
        """Make the file of a job that its device completed, for others who ask for it. Raises EngineError."""
        folder, name = self._jobs.files, f"image.{row['wish']['format']}"
        with self._finishing:
            if folder.path(row["id"], name) is None and folder.path(row["id"], "handover.json") is not None:
                folder.write(row["id"], name, self.stitched(row["id"], row["wish"]["format"]))

    def stitched(self, job_id: str, fmt: str) -> bytes:
        """The finished file from the parts, by the edge's own engines. Raises EngineError."""
        pipeline = self._jobs.pipeline
        manifest = json.loads(_read(self._jobs, job_id, "handover.json"))
        passes = [Pass.of(p) for p in manifest["passes"]]
        if manifest["lr"] is None:
            raise EngineError(
                "the picture never left the device that holds it; only that device can finish it"
            )

        def light(sr_pass: int) -> Light:
            if sr_pass + 1 == len(passes):
                return banded(pipeline.engine("sr", manifest["light"]))
            exact = exact_light(pipeline.settings, manifest["light"])

            def alone(lr: Any, scale: int) -> Any:
                with pipeline.alone():
                    return exact(lr, scale)

            return alone

        half = DeviceHalf(passes, (manifest["height"], manifest["width"]), light)
        half.start(decode_lr(_read(self._jobs, job_id, manifest["lr"]["file"])))
        for header in manifest["parts"]:
            half.add(decode_part(header, _read(self._jobs, job_id, header["file"])))
        half.handed()
        return encode_image(half.result(), fmt.upper(), text=manifest["text"])

    def _overdue(self, job_id: str, why: str) -> None:
        if job_id in self._waiting:
            threading.Thread(target=self._take_back, args=(job_id, why), name="take-back").start()

    def _take_back(self, job_id: str, why: str) -> bool:
        """The edge finishes the job."""
        with self._lock:
            handed = self._waiting.pop(job_id, None)
        if handed is None:
            return False
        log.info("finished by the edge: %s", why, extra={"job": job_id})
        try:
            clock = StageClock()
            data = self.stitched(job_id, handed.fmt)
            self._jobs.files.write(job_id, f"image.{handed.fmt}", data)
            told = {"light": "edge", "stitch": "edge", "reason": why, "edge_ms": round(clock.elapsed_ms())}
            handed.complete(told, data)
        except Exception as e:
            self._jobs.end(job_id, e, "", handed.elapsed_ms)
        return True


class _Handed(Running):
    """One run of a job that is handed over: parts become files and events; its end is the device's, or `complete`."""

    def __init__(
        self, handover: Handover, jobs: Jobs, row: Row, plan: Plan, placement: Placement, passes: list[Pass]
    ) -> None:
        super().__init__(jobs, row, plan, placement)
        self._handover = handover
        self._passes = [dataclasses.asdict(p) for p in passes]
        self._told: list[dict[str, Any]] = []
        self._lr: dict[str, Any] | None = None
        self._result: dict[str, Any] = {}
        self._lr_cached = False
        offer = row["wish"]["device"]
        self.fmt: str = row["wish"]["format"]
        self._quality = _quality(offer, self.fmt)
        self._holds = bool(offer.get("holds_image"))
        ms = _offer(offer).light_ms
        self._light_ms = sum(ms.get(p.scale, 0.0) * p.height * p.width / 1e6 for p in passes)

    @property
    def job_id(self) -> str:
        """Id of the job."""
        return str(self._row["id"])

    def described(self, event: Event) -> tuple[str, dict[str, Any]]:
        """See Running.described."""
        if event.kind == "lr" and event.image is not None:
            return "lr", {"passes": self._passes, "part": self._lr_part(event)}
        if event.kind == "begun":
            return "begun", {"sr_pass": event.sr_pass, "message": event.message}
        if event.kind != "patch":
            return super().described(event)
        part = None
        if event.part is not None:
            header, data = encode_part(event.part, self._quality)
            part = header | self._file(f"part-{len(self._told)}", data)
            self._told.append(part)
        return "part", {"patches": len(event.routes), "part": part}

    def _lr_part(self, event: Event) -> dict[str, Any] | None:
        if self._holds or event.image is None:
            return None
        mime, data = encode_lr(event.image, self._quality)
        self._lr = {"mime": mime} | self._file("part-lr", data)
        return self._lr

    def _file(self, name: str, data: bytes) -> dict[str, Any]:
        self._jobs.files.write(self.job_id, name, data)
        return {"file": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}

    def finish(self, result: Result) -> None:
        """See Running.finish: the edge's half is done."""
        self._jobs.files.write(self.job_id, "lr.png", encode_image(result.lr, "PNG"))
        self._result, self._lr_cached = result_json(result), result.lr_cached
        manifest = {
            "passes": self._passes,
            "width": result.plan.width,
            "height": result.plan.height,
            "light": result.plan.light,
            "lr": self._lr,
            "parts": self._told,
            "text": image_text(result),
        }
        self._jobs.files.write(self.job_id, "handover.json", json.dumps(manifest).encode())
        wait_ms = max(PATIENCE * self._light_ms, LEAST_WAIT_MS)
        data = {"elapsed_ms": round(self.elapsed_ms, 1), "progress": 0.99, "text": manifest["text"]}
        self._handover.wait(self, wait_ms)
        self._jobs.tell(self.job_id, "handed", data | {"parts": len(self._told), "wait_ms": round(wait_ms)})

    def complete(self, placement: dict[str, Any], data: bytes | None = None) -> None:
        """The picture is complete: on the device, or as the file `data`."""
        assert self.placement is not None
        told = self._result | {"placement": self.placement.to_dict() | placement, "mime": MIME[self.fmt]}
        told |= {
            "bytes": None if data is None else len(data),
            "sha256": None if data is None else hashlib.sha256(data).hexdigest(),
        }
        told["timings_ms"] = told["timings_ms"] | {"total": round(self.elapsed_ms, 1)}
        size = sum(p["bytes"] for p in self._told) + (len(data) if data else 0)
        self.completed(told, size, self._lr_cached)


def _quality(told: dict[str, Any], fmt: str) -> int | None:
    """The quality of what is sent to the device that `told` of itself."""
    return SAVER_QUALITY if told.get("data_saver") else QUALITY[fmt]


def _offer(told: dict[str, Any]) -> Offer:
    return Offer(
        engine=told["engine"],
        light_ms={int(k): float(v) for k, v in told["light_ms"].items()},
        downlink_mbit=told["downlink_mbit"],
        rtt_ms=told["rtt_ms"],
        memory_mb=told["memory_mb"],
        models=told["models"],
        data_saver=told["data_saver"],
        battery_saver=told["battery_saver"],
        resizes=told["resizes"],
        insists=told["placement"] == "end",
    )


def _read(jobs: Jobs, job_id: str, name: str) -> bytes:
    path = jobs.files.path(job_id, name)
    if path is None:
        raise EngineError(f"job {job_id} has no {name} any more")
    return path.read_bytes()

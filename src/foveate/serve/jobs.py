"""The life of a job: accepted, stored, queued, run, told, kept; the same after a restart."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import math
import secrets
import threading
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

from pydantic import ValidationError

from foveate._version import __version__
from foveate.config import ServerSettings, Settings
from foveate.engine.base import Engine, Job
from foveate.engine.memory import predicted_mb
from foveate.engine.scheduler import Estimate, Ticket
from foveate.errors import CancelledError, FoveateError, MemoryLimitError, NotFoundError
from foveate.pipeline import Pipeline
from foveate.serve.auth import Key
from foveate.serve.errors import shape
from foveate.serve.files import Files
from foveate.serve.handover import Handover
from foveate.serve.live import ENDINGS, Live, Published, dumps
from foveate.serve.metrics import Metrics
from foveate.serve.running import Running, urls
from foveate.serve.store import Row, Store
from foveate.serve.wire import plan_json, without_routes
from foveate.serve.wish import PlanWish, Wish
from foveate.types import Plan, Request

__all__ = ["Jobs"]

log = logging.getLogger("foveate.jobs")

ATTEMPTS = 5
"""A job that was running when the server died is tried again, this often in all."""

UNSTORED = 100_000
"""A server that was killed may have told this many events that it had not stored; their numbers are not used again."""


class Jobs:
    """All jobs of this server. Methods are blocking and may be called from any thread, except the async ones."""

    def __init__(
        self,
        settings: Settings,
        server: ServerSettings,
        pipeline: Pipeline,
        engine: Engine,
        store: Store,
        files: Files,
        metrics: Metrics,
        memory_mb: float = math.inf,
    ) -> None:
        self.settings, self.server, self.pipeline, self.engine = settings, server, pipeline, engine
        self.store, self.files, self.metrics, self.memory_mb = store, files, metrics, memory_mb
        self.live: dict[str, Live] = {}
        self.machine = f"{__version__} {pipeline.planner.machine().key}"
        self._loop = asyncio.get_running_loop()
        self.handover = Handover(self, self._loop)
        self._lock = threading.Lock()
        self._told = False

    # accepting

    def submit(self, wish: Wish, image: bytes | None, mask: bytes | None, key: Key) -> Row:
        """Accept a job, or find it done before; returns its row. Raises InputError, BusyError, MemoryLimitError."""
        self.engine.refuse_if_full()
        if wish.parent is not None:
            wish, image, mask = self._inherited(wish, image, mask, key)
        request = wish.request(self.settings, image, mask)
        plan = self._planned(request, key)
        key.refuse_beyond_limits(plan.width * plan.height / 1e6, self._waiting_of(key))
        if predicted_mb(plan) > self.memory_mb:
            raise MemoryLimitError(
                f"{plan.width}x{plan.height} needs about {predicted_mb(plan):.0f} MB; this server may use "
                f"{self.memory_mb:.0f} MB for jobs; ask for a smaller image"
            )
        digest = wish.digest(image, mask, self.machine)
        job_id = f"{int(time.time() * 1e3):012x}{secrets.token_hex(5)}"
        row: Row = {
            "id": job_id,
            "owner": key.id,
            "status": "queued",
            "kind": "upscale" if request.image is not None else "generate",
            "created": time.time(),
            "started": None,
            "finished": None,
            "attempts": 0,
            "digest": digest,
            "prompt": wish.prompt,
            "wish": wish.asked()
            | {"seed": request.seed, "from": wish.parent}
            | ({"device": wish.device.model_dump()} if wish.device is not None else {})
            | {"has_image": image is not None, "has_mask": mask is not None},
            "plan": plan.to_dict(),
            "result": None,
            "error": None,
            "cached": None,
            "bytes": sum(len(p) for p in (image, mask) if p is not None),
        }
        for name, data in (("input", image), ("mask", mask)):
            if data is not None:
                self.files.write(job_id, name, data)
        same = self.store.same(digest, key.id) if digest else None
        if digest and same is None:
            self.metrics.cache.labels("result", "miss").inc()
        if same is not None and self.files.path(same["id"], f"image.{wish.format}") is not None:
            return self._repeat(same, row)
        self.store.add(row)
        try:
            self._enqueue(row, request, plan, accepted=False)
        except FoveateError:
            self.store.delete([job_id])
            self.files.delete(job_id)
            raise
        self.metrics.submitted.labels(row["kind"]).inc()
        log.info("accepted %s", row["kind"], extra={"job": job_id, "key": key.name})
        return row

    def predict(self, wish: PlanWish, image: bytes | None, key: Key) -> dict[str, Any]:
        """What `submit` would do, and when it would be done."""
        asked: Wish = wish
        if wish.parent is not None:
            asked, image, _ = self._inherited(wish, image, None, key)
        request = asked.request(self.settings, image, None)
        plan = self._planned(request, key)
        where = self.engine.estimate(self._ticket("", key.id, plan, request))
        return plan_json(plan) | {
            "memory_mb": round(predicted_mb(plan)),
            "lr_cached": self.pipeline.has_lr(request, plan),
            "queue": {"position": where.position, "eta_ms": round(where.eta_ms)},
        }

    def _planned(self, request: Request, key: Key) -> Plan:
        """The plan under what waits already; raises DeadlineError where that leaves too little time."""
        if request.deadline_ms is None:
            return self.pipeline.plan(request, concurrency=1)
        easy = dataclasses.replace(request, deadline_mode="best-effort")
        alone = self.pipeline.plan(easy, concurrency=1)
        due = self._ticket("", key.id, alone, request).due
        waiting = self.engine.estimate(Ticket("", key.id, cost_ms=0.0, due=due)).wait_ms
        return self.pipeline.plan(request, queue_ms=waiting, concurrency=1)

    def recover(self) -> None:
        """Take up what a stopped or killed server left: queued jobs wait again, running ones start anew."""
        rows = self.store.open_jobs()
        for row in rows:
            try:
                if row["attempts"] >= ATTEMPTS:
                    raise FoveateError(
                        f"the server stopped {row['attempts']} times while this job was running; not tried again"
                    )
                wish = Wish.model_validate({k: v for k, v in row["wish"].items() if not k.startswith("has_")})
                request = wish.request(self.settings, self._input(row["id"]), self._mask(row["id"]))
                self.store.update(row["id"], status="queued", started=None)
                easy = dataclasses.replace(request, deadline_mode="best-effort")
                self._enqueue(row, request, self.pipeline.plan(easy, concurrency=1), accepted=True)
            except (FoveateError, ValidationError) as e:
                self._enlist(row["id"], self._beyond_told(row["id"]))
                self.end(row["id"], e, "")
        if rows:
            log.info("recovered %d jobs", len(rows))

    def _inherited(
        self, wish: Wish, image: bytes | None, mask: bytes | None, key: Key
    ) -> tuple[Wish, bytes | None, bytes | None]:
        """`wish` with the fields of the job it starts from where it says nothing itself."""
        assert wish.parent is not None
        parent = self.get(wish.parent, key)
        fields = {
            k: v
            for k, v in parent["wish"].items()
            if not k.startswith("has_") and k not in ("from", "device")
        }
        if parent["kind"] == "generate" and parent["plan"]:  # the same small picture, whatever the preset
            fields |= {k: parent["plan"][k] for k in ("steps", "cfg_scale")}
        given = wish.model_dump(exclude_unset=True, by_alias=False)
        if {"width", "height", "scale"} & given.keys():
            fields |= {"width": None, "height": None, "scale": None}
        if "deadline_ms" not in given:
            fields["deadline_ms"] = None
        merged = type(wish).model_validate(fields | given)
        return merged, image or self._input(parent["id"]), mask or self._mask(parent["id"])

    def _repeat(self, same: Row, row: Row) -> Row:
        """A new job that has the finished files of an equal one."""
        for name in (f"image.{row['wish']['format']}", "lr.png"):
            self.files.share(same["id"], row["id"], name)
        now = time.time()
        row |= {"status": "completed", "started": now, "finished": now, "cached": "result"}
        row |= {"result": same["result"], "plan": same["plan"], "bytes": row["bytes"] + same["bytes"]}
        data = {"job": row["id"], "elapsed_ms": 0, "progress": 1, "cached": "result", "result": row["result"]}
        self.store.add(row, [(1, "completed", dumps(data | {"urls": urls(row["id"])}))])
        self.metrics.cache.labels("result", "hit").inc()
        return row

    def _enqueue(self, row: Row, request: Request, plan: Plan, *, accepted: bool) -> None:
        job_id = row["id"]
        offer, fmt = row["wish"].get("device"), row["wish"]["format"]
        placement = self.handover.placement(offer, request, plan, fmt)
        run, job_type = Running(self, row, plan, placement), None
        if offer is not None and placement is not None and placement.light == "end":
            run = self.handover.running(row, plan, placement, self.handover.passes(request, plan))
            job_type = self.handover.job_type(offer, fmt)
        job = Job(
            self._ticket(job_id, row["owner"], plan, request),
            request,
            run.on_event,
            lambda e: run.on_end(e, job),
            job_type,
        )
        live = self._enlist(job_id, self._beyond_told(job_id) if accepted else 0)
        try:
            # Told before it starts, so that `queued` is the first event.
            where = self.engine.estimate(job.ticket)
            live.promise(where, time.monotonic())
            said = {"position": where.position, "eta_ms": round(where.eta_ms)}
            self.tell(job_id, "queued", {"elapsed_ms": 0, "progress": 0, **said})
            self.engine.submit(job, accepted=accepted)
        except FoveateError:
            live.close()
            with self._lock:
                self.live.pop(job_id, None)
            raise

    def _ticket(self, job_id: str, owner: str, plan: Plan, request: Request) -> Ticket:
        deadline = request.deadline_ms
        due = math.inf if deadline is None else time.monotonic() + deadline / 1e3
        work = plan.predicted_total_ms - plan.predicted_ms.get("queue", 0.0)
        return Ticket(job_id, owner, work, predicted_mb(plan), due)

    def _enlist(self, job_id: str, seq: int) -> Live:
        live = Live(self._loop, seq)
        with self._lock:
            self.live[job_id] = live
        return live

    def _beyond_told(self, job_id: str) -> int:
        return self.store.last_seq(job_id) + UNSTORED

    def _waiting_of(self, key: Key) -> int:
        return sum(1 for row in self.store.open_jobs() if row["owner"] == key.id) if key.max_queued else 0

    def _input(self, job_id: str) -> bytes | None:
        path = self.files.path(job_id, "input")
        return None if path is None else path.read_bytes()

    def _mask(self, job_id: str) -> bytes | None:
        path = self.files.path(job_id, "mask")
        return None if path is None else path.read_bytes()

    # asking

    def get(self, job_id: str, key: Key) -> Row:
        """A job that `key` may see; raises NotFoundError."""
        row = self.store.get(job_id) if len(job_id) <= 32 and "\0" not in job_id else None
        if row is None or not (key.sees_all or row["owner"] == key.id):
            raise NotFoundError(f"there is no job {job_id[:40]!r}")
        return row

    def view(self, row: Row, estimates: Any = None, *, brief: bool = False) -> dict[str, Any]:
        """The job object of docs/server.md; `brief`: without the routes of its patches."""
        live = self.live.get(row["id"])
        where: Estimate | None = None
        if live is not None:
            where = (self.engine.estimates() if estimates is None else estimates).get(row["id"])
        progress = 1.0 if row["status"] == "completed" else (live.progress if live is not None else 0.0)
        return {
            "id": row["id"],
            "object": "job",
            "status": row["status"],
            "kind": row["kind"],
            **{k: row[k] for k in ("created", "started", "finished")},
            "request": row["wish"],
            "queue_position": where.position if where and row["status"] == "queued" else None,
            "eta_ms": round(where.eta_ms) if where else None,
            "progress": round(progress, 4),
            "plan": row["plan"],
            "result": without_routes(row["result"]) if brief else row["result"],
            "error": row["error"],
            "cached": row["cached"],
            "poll_url": urls(row["id"])["self"],
            "urls": urls(row["id"]),
        }

    async def events(self, job_id: str, after: int = 0) -> AsyncIterator[Published]:
        """A job's events later than `after`, stored ones first, until it ends or the server stops."""
        live = self.live.get(job_id)
        await asyncio.to_thread(self.watch, job_id)
        for seq, kind, data in await asyncio.to_thread(self.store.events, job_id, after):
            after = seq
            yield seq, kind, data
            if kind in ENDINGS:
                return
        if live is None:
            return
        async for published in live.read(after):
            yield published

    def watch(self, job_id: str) -> None:
        """From now on the events of a job have pictures; the newest that were told without get them."""
        live = self.live.get(job_id)
        if live is not None:
            live.watch()

    async def ended(self, job_id: str, timeout_s: float) -> bool:
        """Wait until a job has ended; False if it has not after `timeout_s`, or the server stops."""
        live = self.live.get(job_id)
        if live is None:
            return True
        try:
            async with asyncio.timeout(timeout_s):
                await live.over()
        except TimeoutError:
            pass
        return live.ended

    # changing

    def cancel(self, job_id: str, reason: str = "client") -> None:
        """Cancel a job if it has not ended."""
        if not self.handover.cancel(job_id, reason):  # which the engine may still call running
            self.engine.cancel(job_id, reason)

    def delete(self, job_id: str) -> None:
        """Forget a job that has ended."""
        self.store.delete([job_id])
        self.files.delete(job_id)

    def tell(
        self,
        job_id: str,
        kind: str,
        data: dict[str, Any],
        pictures: Callable[[], dict[str, Any]] | None = None,
        **columns: Any,
    ) -> None:
        """Publish an event, with its `pictures` if anybody watches the job.

        Where `columns` change with it, it is stored first, with those told since the last.
        """
        live = self.live[job_id]
        with live.telling:
            seq, data = live.seq + 1, {"job": job_id, **data}
            live.draw(seq, kind, data, pictures)
            told = [*live.unstored, (seq, kind, dumps(data))]
            if columns:  # what a killed job told of its progress is of no use to anybody: it starts anew
                self.store.update(job_id, told, **columns)
            live.unstored = [] if columns else told
            live.progress = data.get("progress", live.progress)
            live.publish(*told[-1])

    def positions_changed(self) -> None:
        """Let readers of queued jobs know their new position and ETA soon; may be called from any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._tell_positions_soon)

    def _tell_positions_soon(self) -> None:
        if not self._told:
            self._told = True
            self._loop.call_later(0.1, self._tell_positions)

    def _tell_positions(self) -> None:
        self._told = False
        with self._lock:
            heard = {job_id: live for job_id, live in self.live.items() if live.heard}
        if not heard:
            return
        now = time.monotonic()
        for job_id, e in self.engine.estimates().items():
            live = heard.get(job_id)
            if live is None or e.position is None or live.holds(e, now):
                continue
            live.promise(e, now)
            data = {"job": job_id, "elapsed_ms": 0, "progress": 0}
            live.publish(None, "queued", dumps(data | {"position": e.position, "eta_ms": round(e.eta_ms)}))

    def end(self, job_id: str, error: BaseException, reason: str, elapsed_ms: float = 0.0) -> None:
        """Record how a job ended without a result."""
        with self._lock:
            live = self.live[job_id]
        data: dict[str, Any] = {"elapsed_ms": round(elapsed_ms, 1), "progress": round(live.progress, 4)}
        if isinstance(error, CancelledError):
            kind, told = "cancelled", {"reason": reason}
        else:
            kind, told = "failed", shape(error)
            if not isinstance(error, FoveateError):
                log.error("job failed", exc_info=error, extra={"job": job_id})
        columns: dict[str, Any] = {"status": kind, "finished": time.time(), "error": told.get("error")}
        try:
            self.tell(job_id, kind, data | told, **columns)
        except FoveateError as e:  # the disk is full: those who listen are told all the same
            log.error("cannot record the end of a job: %s", e, extra={"job": job_id})
            live.publish(live.seq + 1, kind, dumps({"job": job_id, **data, **told}))
        self.close(job_id, kind)
        log.info("%s%s", kind, f" ({reason})" if reason else f": {error}", extra={"job": job_id})

    def close(self, job_id: str, status: str) -> None:
        self.metrics.ended.labels(status).inc()
        with self._lock:
            self.live.pop(job_id, None)

    def put_back(self, job_id: str) -> None:
        """A job that was stopped by a shutdown waits for the next start."""
        with self._lock:
            live = self.live.pop(job_id)
        self.store.update(job_id, live.unstored, status="queued", started=None, attempts=0)
        live.close()

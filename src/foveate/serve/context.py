"""What a running server is made of, and how a request finds it and its caller."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import Counter

from fastapi import Request

from foveate import registry
from foveate.clock import rss_mb
from foveate.config import ServerSettings, Settings
from foveate.engine.local import LocalEngine
from foveate.engine.memory import available_mb, give_back
from foveate.serve.auth import Key, Keys
from foveate.serve.files import Files
from foveate.serve.jobs import Jobs
from foveate.serve.metrics import Metrics
from foveate.serve.store import Store, database_url
from foveate.types import EngineInfo

__all__ = ["Server", "caller", "server"]

log = logging.getLogger("foveate.server")

PICTURES_S = 3600.0
"""How long the pictures in a finished job's events are kept."""

KEEPER_S = 60.0


class Server:
    """Store, files, keys, engine and jobs of one process. Made inside the event loop; `stop` undoes it."""

    def __init__(self, settings: Settings, config: ServerSettings, engine: LocalEngine) -> None:
        self.settings, self.config, self.engine = settings, config, engine
        self.pipeline = engine.pipeline
        self.files = Files(config.data_dir / "jobs")
        self.store = Store(database_url(config))
        self.keys, self.metrics = Keys(self.store), Metrics()
        memory_mb = config.memory_mb or 0.75 * available_mb()
        engine.scheduler.memory_mb = memory_mb
        self.jobs = Jobs(
            settings, config, self.pipeline, engine, self.store, self.files, self.metrics, memory_mb
        )
        engine.on_change = self.jobs.positions_changed
        self.metrics.watch(
            waiting=lambda: self.load()[0],
            running=lambda: self.load()[1],
            joined=lambda: self.pipeline.gate.joined,
            memory=rss_mb,
        )
        self.tied: set[str] = set()
        self.tasks: dict[tuple[str, str], str] = {}
        self.checkpoints: dict[str, str] = {}
        self.readers: Counter[str] = Counter()
        self.stopping = False
        self._stopped: asyncio.Task[None] | None = None
        self._loop = asyncio.get_running_loop()

    def start(self) -> None:
        """Clean up after the last run, take up its jobs, begin to work."""
        self.files.tidy(self.store.ids())
        self.jobs.recover()
        self.engine.start()
        self._keeper = self._loop.create_task(self._keep())

    def load(self) -> tuple[int, int]:
        """How many jobs wait, and how many run."""
        return len(self.engine.scheduler.waiting), len(self.engine.scheduler.running)

    def offered(self, stage: str) -> list[EngineInfo]:
        """Back ends that a client may name: those that need no argument, and those that the settings configure."""
        plain = [n for n in registry.names(stage) if not registry.info(stage, n).argument]
        configured = [b for b in self.settings.backends if registry.split(b)[0] in registry.names(stage)]
        found = [registry.info(stage, n, self.settings) for n in sorted({*plain, *configured})]
        return [i for i in found if i.name != "file"]

    def renderers(self) -> list[str]:
        """Names of what can draw."""
        return [i.name for i in self.offered("render")]

    def begin_stop(self) -> None:
        """Accept nothing more, let running jobs finish, end all streams; safe to call from a signal handler."""
        self.stopping = True
        self._loop.call_soon_threadsafe(lambda: self._loop.create_task(self.stop()))

    async def stop(self) -> None:
        """The same, and wait for it."""
        self.stopping = True
        if self._stopped is None:
            self._stopped = self._loop.create_task(self._stop())
        await asyncio.shield(self._stopped)

    async def _stop(self) -> None:
        self._keeper.cancel()
        await asyncio.to_thread(self.engine.stop, self.config.grace_s)
        for live in list(self.jobs.live.values()):
            live.close()
        log.info("stopped; %d jobs wait for the next start", len(self.jobs.live))
        self.store.close()

    def prune(self, now: float) -> int:
        """Delete jobs beyond retention, and pictures in old events; returns how many jobs went."""
        ended = self.store.ended()
        excess = sum(size for _, _, size in ended) - self.config.keep_mb * 1e6
        gone = []
        for job_id, finished, size in ended:
            if excess > 0 or finished < now - self.config.keep_days * 86400:
                gone.append(job_id)
                excess -= size
        if gone:
            self.store.delete(gone)
            for job_id in gone:
                self.files.delete(job_id)
            log.info("retention: %d jobs deleted", len(gone))
        while pictured := self.store.pictured(now - PICTURES_S):
            self.store.rewrite([(job, seq, _without_pictures(data)) for job, seq, data in pictured])
        self.tied &= self.jobs.live.keys()
        self.tasks = {k: v for k, v in self.tasks.items() if v in self.jobs.live or len(self.tasks) < 1000}
        return len(gone)

    async def _keep(self) -> None:
        while True:
            try:
                await asyncio.to_thread(self.prune, time.time())
                await asyncio.to_thread(give_back)
            except Exception:
                log.exception("retention failed")
            await asyncio.sleep(KEEPER_S)


def _without_pictures(data: str) -> str:
    fields = json.loads(data)
    fields |= {"image": None} if "image" in fields else {}
    for route in fields.get("routes", []):
        route["image"] = None
    return json.dumps(fields, separators=(",", ":"), ensure_ascii=False)


def server(request: Request) -> Server:
    """The server that answers this request."""
    found: Server = request.app.state.server
    return found


def caller(request: Request) -> Key:
    """Who calls; raises AccessError."""
    key = server(request).keys.caller(request.headers, request.cookies)
    request.state.key = key
    return key

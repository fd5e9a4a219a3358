"""The application: routes, error answers, limits, logs. `create_app` makes one; uvicorn runs it (cli/serve.py)."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from fastapi import APIRouter, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from fastapi.staticfiles import StaticFiles
from pydantic import ValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from foveate._version import __version__
from foveate.config import ServerSettings, Settings
from foveate.engine.batching import SharedPipeline
from foveate.engine.local import LocalEngine
from foveate.errors import AccessError, FoveateError
from foveate.lrcache import LRCache
from foveate.profiling import SHORT_S
from foveate.serve import a1111, a1111_lists, a1111_state, frames, native, openai
from foveate.serve.body import BodyLimit
from foveate.serve.context import Server, caller, server
from foveate.serve.errors import headers_of, shape, status_of
from foveate.serve.names import is_loopback

__all__ = ["create_app"]

log = logging.getLogger("foveate.http")

HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"x-frame-options": b"DENY",
    b"cross-origin-opener-policy": b"same-origin",  # with the next: threads for WebAssembly
    b"cross-origin-embedder-policy": b"require-corp",
    b"content-security-policy": b"default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
    b"script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'",
}

DESCRIPTION = """High-resolution images from text on small machines: jobs with a live stream of events,
OpenAI's image API and AUTOMATIC1111's. Described in docs/server.md."""


def create_app(
    settings: Settings | None = None,
    config: ServerSettings | None = None,
    *,
    pipeline: SharedPipeline | None = None,
    warm_up: bool = True,
) -> FastAPI:
    """An application over `pipeline` (default: one with the settings). With `warm_up` the models load at the start."""
    settings, config = settings or Settings.load(), config or ServerSettings.load()
    shared = pipeline or SharedPipeline(settings, jobs=config.workers, lr_cache=LRCache.of(settings))

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        engine = LocalEngine(
            shared,
            workers=config.workers,
            limit=config.queue,
            warm_up=(lambda: _warm_up(shared)) if warm_up else None,
        )
        here = app.state.server = Server(settings, config, engine)
        here.start()
        yield
        await here.stop()

    app = FastAPI(
        title="Foveate",
        version=__version__,
        description=DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
    )
    app.state.config = config
    app.include_router(native.router)
    app.include_router(frames.router)
    app.include_router(openai.router)
    app.include_router(a1111.router)
    app.include_router(a1111_lists.router)
    app.include_router(a1111_state.router)
    app.include_router(_service_routes())
    for kind in (FoveateError, HTTPException, RequestValidationError, ValidationError, Exception):
        app.add_exception_handler(kind, _answer)
    app.add_middleware(BodyLimit, limit=config.max_body_mb * 1_000_000)
    app.add_middleware(_Guard, config=config)
    origins = [o.strip() for o in config.cors.split(",") if o.strip()]
    if origins:
        expose = ["Location", "Retry-After"]
        app.add_middleware(
            CORSMiddleware,
            allow_origins=origins,
            allow_methods=["*"],
            allow_headers=["*"],
            expose_headers=expose,
        )
    app.add_middleware(_Log)
    app.mount("/", _Page(directory=native.WEB, html=True, check_dir=False), name="web")
    return app


def _warm_up(pipeline: SharedPipeline) -> None:
    """Load every network and run it in the usual shapes; measure a machine that never was."""
    planner = pipeline.planner
    if not planner.machine().costs.measured:
        log.info("measuring this machine, once, for %d s", SHORT_S)
        planner.profile(SHORT_S)

    def warm(rank: int) -> None:
        with pipeline.gate.ranked(rank, lambda: None):
            pipeline.warm_up()

    warm(0)
    if pipeline.gate.shares > 1:  # once more for networks on a share of the cores
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(warm, (0, 1)))


def _service_routes() -> APIRouter:
    router = APIRouter(tags=["server"])

    @router.get("/healthz", summary="The process lives", response_class=PlainTextResponse)
    async def healthz() -> str:
        """Answers as long as the event loop turns."""
        return "ok\n"

    @router.get(
        "/readyz",
        summary="Models are loaded and jobs are taken",
        response_class=PlainTextResponse,
        responses={503: {"description": "not yet, or no more"}},
    )
    async def readyz(request: Request) -> Response:
        """For load balancers and start-up scripts."""
        here = server(request)
        if here.stopping or not here.engine.ready.is_set():
            return PlainTextResponse("stopping\n" if here.stopping else "loading\n", 503)
        return PlainTextResponse("ready\n")

    @router.get("/metrics", summary="Prometheus", response_class=PlainTextResponse, responses=native.ERRORS)
    async def metrics(request: Request) -> Response:
        """Queue, stages, prediction error, patches, fallbacks, cache; needs the scope admin where there are keys."""
        caller(request).refuse_without("admin")
        return Response(server(request).metrics.text(), media_type="text/plain; version=0.0.4; charset=utf-8")

    return router


async def _answer(request: Request, error: Exception) -> Response:
    """Any error as JSON, in the shape of the API that was called."""
    told = shape(error)
    if request.url.path.startswith("/sdapi/"):
        message = told["error"]["message"]
        told = {"error": told["error"]["code"], "detail": message, "body": "", "errors": message}
    return JSONResponse(told, status_of(error), headers_of(error))


class _Page(StaticFiles):
    """Files that a browser asks for again by their ETag: after an update the modules of the page fit each other."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "no-cache"
        return response


class _Guard:
    """Refuses pages of other sites. Browsers tell where a request comes from; an open server on the loopback
    interface answers to its own names only, so that no site can reach it under a name of its own.
    """

    def __init__(self, app: ASGIApp, config: ServerSettings) -> None:
        self.app = app
        self.allowed = {o.strip() for o in config.cors.split(",") if o.strip()}
        self.loopback = is_loopback(config.host)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            problem = self._problem(scope)
            if problem:
                answer = JSONResponse(shape(AccessError(problem, forbidden=True)), 403)
                await answer(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _problem(self, scope: Scope) -> str:
        headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
        host, origin = headers.get("host", ""), headers.get("origin", "")
        if origin and origin not in self.allowed and "*" not in self.allowed:
            foreign = urlsplit(origin).netloc != host
            if foreign and scope["method"] not in ("GET", "HEAD", "OPTIONS"):
                return f"origin {origin[:100]!r} may not call; start the server with --cors {origin[:100]}"
        here: Server | None = getattr(scope["app"].state, "server", None)
        name = urlsplit(f"//{host}").hostname or ""
        known = is_loopback(name) or any(urlsplit(o).hostname == name for o in self.allowed)
        if self.loopback and name and not known and here is not None and not here.keys.required:
            return f"{name[:100]!r} is not a name of this server; make a key, or start it with --cors"
        return ""


class _Log:
    """One log line per answer, without query or headers (they may hold secrets), and headers that protect a page."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        start, status = time.perf_counter(), 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", []), *HEADERS.items()]
            await send(message)

        try:
            await self.app(scope, receive, noted)
        finally:
            self._note(scope, status, (time.perf_counter() - start) * 1e3)

    def _note(self, scope: Scope, status: int, ms: float) -> None:
        route = getattr(scope.get("route"), "path", "other")
        here: Server | None = getattr(scope["app"].state, "server", None) if "app" in scope else None
        if here is not None:
            here.metrics.requests.labels(scope["method"], route, str(status)).inc()
        key = scope.get("state", {}).get("key")
        extra = {
            "job": scope.get("path_params", {}).get("job_id", "-"),
            "key": key.name if key is not None else "-",
        }
        path = scope["path"][:200].encode("unicode_escape").decode()
        log.info("%s %s %d %.0f ms", scope["method"], path, status, ms, extra=extra)

"""Image servers in this process, over real HTTP, that speak like A1111 and OpenAI do."""

from __future__ import annotations

import base64
import io
import json
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
from PIL import Image, PngImagePlugin

from tests.conftest import picture

__all__ = ["A1111", "MODELS", "OpenAI", "serving"]


def drawn(asked: dict[str, Any]) -> np.ndarray[Any, Any]:
    """A picture that depends on everything that was asked for, (height, width, 3) uint8."""
    words = (asked["prompt"], asked.get("negative_prompt") or "", asked.get("cfg_scale"), asked.get("steps"))
    key = zlib.crc32(repr(words).encode())
    image = picture(asked["height"], asked["width"], asked["seed"]) * 0.7 + 0.3 * picture(
        asked["height"], asked["width"], key
    )
    return np.asarray((image * 255 + 0.5).astype(np.uint8))


def png(image: np.ndarray[Any, Any], **text: str) -> str:
    """Base64 PNG with text chunks."""
    info = PngImagePlugin.PngInfo()
    for key, value in text.items():
        info.add_text(key, value)
    out = io.BytesIO()
    Image.fromarray(image).save(out, "PNG", pnginfo=info)
    return base64.b64encode(out.getvalue()).decode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self._serve("GET")

    def do_POST(self) -> None:
        self._serve("POST")

    def do_HEAD(self) -> None:
        self._serve("HEAD")

    def _serve(self, method: str) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        raw = self.rfile.read(length)
        app: Any = self.server.app  # type: ignore[attr-defined]
        app.seen.append((method, self.path, dict(self.headers)))
        app(self, method, self.path, json.loads(raw) if raw else None)

    def answer(self, body: Any, status: int = 200, kind: str = "application/json", **headers: str) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for key, value in {"Content-Type": kind, "Content-Length": str(len(data)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def hang_up(self) -> None:
        """End the connection without an answer."""
        self.close_connection = True


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no error."""


def _started(app: Callable[..., None]) -> _Server:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.app = app  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    return server


def _url(server: _Server) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}"


@contextmanager
def serving(app: Callable[..., None]) -> Iterator[str]:
    """`app(handler, method, path, body)` behind a URL on this machine; `app.seen` lists the requests."""
    server = _started(app)
    try:
        yield _url(server)
    finally:
        server.shutdown()
        server.server_close()


class A1111:
    """txt2img, progress and interrupt. A drawing goes one step further each time its progress is asked for."""

    def __init__(self, size: tuple[int, int] | None = None, *, previews: bool = True) -> None:
        self.previews = previews
        self.seen: list[Any] = []
        self.bodies: list[dict[str, Any]] = []
        self.size, self.interrupted = size, threading.Event()
        self.failures: list[tuple[int, str]] = []
        self._asked = threading.Semaphore(0)
        self._lock, self._step, self._task = threading.Lock(), 0, ""
        self._image: np.ndarray[Any, Any] | None = None

    def __call__(self, handler: _Handler, method: str, path: str, body: Any) -> None:
        if path.startswith("/sdapi/v1/progress"):
            shown = self._image if self._step and self.previews else None
            handler.answer(
                {
                    "progress": 0.5,
                    "eta_relative": 1.0,
                    "state": {
                        "sampling_step": self._step,
                        "sampling_steps": 0,
                        "job": "",
                        "interrupted": False,
                    },
                    "current_image": None if shown is None else png(shown),
                    "textinfo": None,
                    "current_task": self._task,
                }
            )
            self._asked.release()
        elif path == "/sdapi/v1/interrupt":
            self.interrupted.set()
            self._asked.release(500)
            handler.answer({})
        elif path == "/sdapi/v1/txt2img":
            self.bodies.append(body)
            if self.failures:
                status, text = self.failures.pop(0)
                handler.answer({"error": "Failed", "detail": text}, status)
                return
            with self._lock:
                handler.answer(self._draw(body))
        else:
            handler.answer({"detail": "Not Found"}, 404)

    def _draw(self, asked: dict[str, Any]) -> dict[str, Any]:
        height, width = self.size or (asked["height"], asked["width"])
        self._image = drawn(asked | {"height": height, "width": width})
        self._task = asked["force_task_id"]
        while self._asked.acquire(blocking=False):
            pass
        for step in range(asked["steps"]):
            self._step = step
            if self.interrupted.is_set():
                break
            self._asked.acquire(timeout=5)
        self._step = 0
        text = f"{asked['prompt']}\nSteps: {asked['steps']}, Sampler: Euler a, Seed: {asked['seed']}, Model: tiny"
        return {
            "images": [png(self._image, parameters=text)],
            "parameters": asked,
            "info": json.dumps({"infotexts": [text]}),
        }


class OpenAI:
    """`/images/generations`, plain and streamed. `strict` refuses fields that OpenAI does not define.

    With `sizes` it draws no others; `text` is in its pictures, `extra` beside them.
    """

    def __init__(
        self,
        *,
        strict: bool = False,
        key: str = "",
        as_url: bool = False,
        sizes: tuple[str, ...] = (),
        text: str = "",
        **extra: Any,
    ) -> None:
        self.sizes, self.text, self.extra = sizes, {"parameters": text} if text else {}, extra
        self.seen: list[Any] = []
        self.bodies: list[dict[str, Any]] = []
        self.refusals: list[tuple[Any, int]] = []
        self.strict, self.key, self.as_url = strict, key, as_url

    def __call__(self, handler: _Handler, method: str, path: str, body: Any) -> None:
        if path.startswith("/picture/"):
            handler.answer(base64.b64decode(self._last), kind="image/png")
            return
        if path != "/v1/images/generations":
            handler.answer({"error": {"message": "Invalid URL"}}, 404)
            return
        self.bodies.append(body)
        if self.key and handler.headers.get("Authorization") != f"Bearer {self.key}":
            handler.answer({"error": {"message": "Incorrect API key provided"}}, 401)
            return
        if self.refusals:
            handler.answer(*self.refusals.pop(0))
            return
        known = {"model", "prompt", "n", "size", "stream", "partial_images", "quality", "user"}
        if self.strict and set(body) - known:
            handler.answer({"error": {"message": f"Unknown parameter: '{min(set(body) - known)}'."}}, 400)
            return
        if self.sizes and body["size"] not in self.sizes:
            known = " and ".join(f"'{s}'" for s in self.sizes)
            said = f"Invalid value: '{body['size']}'. Supported values are: {known}."
            handler.answer({"error": {"message": said, "param": "size"}}, 400)
            return
        width, height = map(int, body["size"].split("x"))
        made = drawn({"seed": 0, "steps": 0} | body | {"width": width, "height": height})
        encoded = self._last = png(made, **self.text)
        if not body.get("stream"):
            host = handler.headers["Host"]
            data = {"url": f"http://{host}/picture/1.png"} if self.as_url else {"b64_json": encoded}
            handler.answer({"created": 1, "data": [data | self.extra]})
            return
        events = [
            {"type": "image_generation.partial_image", "partial_image_index": i, "b64_json": encoded}
            for i in range(body.get("partial_images", 0))
        ]
        events.append({"type": "image_generation.completed", "b64_json": encoded, **self.extra})
        stream = "".join(f"event: {e['type']}\ndata: {json.dumps(e)}\n\n" for e in events)
        handler.answer(stream.encode(), kind="text/event-stream")


# Servers that run as long as the tests do.
MODELS: dict[str, Any] = {
    "a1111:server": lambda folder: {"model": _url(_started(A1111())), "poll_s": 0.005, "minimum": 16},
    "openai:server": lambda folder: {
        "model": f"{_url(_started(OpenAI()))}/v1",
        "stream": True,
        "minimum": 64,
    },
}

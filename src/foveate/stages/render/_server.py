"""Asking an image server over HTTP: timeouts, retries, keys from the environment, pictures in and out."""

from __future__ import annotations

import base64
import binascii
import contextlib
import http.client
import io
import json
import queue
import random
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from foveate.errors import ConfigError, EngineError
from foveate.types import Array

__all__ = ["Answer", "RefusedError", "Server", "Waiting", "fitted", "picture"]

_BUSY = (429, 502, 503, 504)
_RETRIES = 3
_WAIT_S = 0.4  # before the first retry; it doubles, give or take a half
_LONGEST = 200_000_000  # bytes of an answer
# What a connection raises that is not as it should be; the last two where it is hung up meanwhile.
_BROKEN = (OSError, http.client.HTTPException, AttributeError, ValueError)


class RefusedError(EngineError):
    """The server answered, and the answer is no; `status` says how, `retry_after_s` when to ask again."""

    def __init__(self, message: str, status: int, retry_after_s: float = 0.0) -> None:
        super().__init__(message)
        self.status, self.retry_after_s = status, retry_after_s


class _UnreachedError(EngineError):
    """There is no connection."""


class _Line:
    """The connection of a request, which another thread may hang up."""

    def __init__(self) -> None:
        self._over = threading.Event()
        self._socket: socket.socket | None = None

    def connected(self, connection: http.client.HTTPConnection) -> None:
        self._socket = connection.sock
        if self._over.is_set():
            self.hang_up()

    def hang_up(self) -> None:
        self._over.set()
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def pause(self, seconds: float) -> bool:
        """Wait; whether nobody hung up."""
        return not self._over.wait(seconds)


@dataclass
class Answer:
    """An answer being read."""

    connection: http.client.HTTPConnection
    response: http.client.HTTPResponse
    server: str

    @property
    def streamed(self) -> bool:
        """Whether events come one by one."""
        return "text/event-stream" in (self.response.getheader("Content-Type") or "")

    def json(self) -> Any:
        """All of it, as JSON; raises EngineError where it is something else."""
        try:
            return json.loads(self._guarded(lambda: self.response.read(_LONGEST)))
        except ValueError as e:
            raise EngineError(f"{self.server} answered with something that is not JSON: {e}") from e
        finally:
            self.close()

    def start(self) -> bytes:
        """The first 20 kB, of which the rest is not read."""
        try:
            return self._guarded(lambda: self.response.read(20_000))
        finally:
            self.close()

    def events(self) -> Iterator[dict[str, Any]]:
        """The JSON objects of a server-sent event stream, up to its end or `[DONE]`."""
        data: list[str] = []
        try:
            while line := self._guarded(lambda: self.response.readline(_LONGEST)):
                text = line.decode("utf-8", "replace").rstrip("\r\n")
                if text.startswith("data:"):
                    data.append(text[5:].strip())
                elif not text and data:
                    body = "\n".join(data)
                    data = []
                    if body == "[DONE]":
                        return
                    yield json.loads(body)
        except ValueError as e:
            raise EngineError(f"{self.server} sent an event that is not JSON: {e}") from e
        finally:
            self.close()

    def close(self) -> None:
        self.response.close()
        self.connection.close()

    def _guarded(self, read: Callable[[], bytes]) -> bytes:
        try:
            return read()
        except _BROKEN as e:
            raise EngineError(f"{self.server} broke off its answer: {_reason(e)}") from e


@dataclass(frozen=True)
class Server:
    """An HTTP server at `url` (scheme, host, port, path).

    `timeout_s` bounds connecting, all tries together, and short requests; `patience_s` the wait for a drawing.
    """

    url: str
    name: str
    timeout_s: float
    patience_s: float
    headers: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.url)
            good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        except ValueError:  # a port that is none
            good = False
        if not good:
            raise ConfigError(f"{self.name}: {self.url!r} is no URL of a server, as in http://127.0.0.1:7860")
        if not all(v.isascii() and v.isprintable() for v in self.headers.values()):
            # http.client would refuse it too, and show it
            raise ConfigError(
                f"{self.name}: the key in the environment holds a line break, or what else no header can carry"
            )

    @property
    def place(self) -> str:
        """Name and address, without a password that the URL may hold."""
        parts = urlsplit(self.url)
        return f"{self.name} at {parts.scheme}://{parts.hostname}{f':{parts.port}' if parts.port else ''}"

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        patient: bool = False,
        retry: bool = True,
        line: _Line | None = None,
    ) -> Answer:
        """The answer to a request, 2xx. A server that is busy or not there is asked again, a few times, in time.

        Raises RefusedError with what the server said, EngineError where there is no answer in time.
        """
        line = line or _Line()
        started = time.monotonic()
        until = started + (self.patience_s if patient else self.timeout_s)
        reached = started + self.timeout_s
        for attempt in range(_RETRIES + 1):
            try:
                connection = self._connection(started, min(reached, until), line)
                return self._asked(connection, method, path, body, until)
            except EngineError as e:
                now = time.monotonic()
                pause = _WAIT_S * 2**attempt * random.uniform(0.5, 1.5)
                latest = until
                if isinstance(e, _UnreachedError):
                    latest = min(reached, until)
                elif isinstance(e, RefusedError):
                    if e.status not in _BUSY:
                        raise
                    pause = max(pause, e.retry_after_s)
                if not isinstance(e, _UnreachedError):
                    reached = now + pause + self.timeout_s
                if attempt == _RETRIES or not retry or now + pause > latest or not line.pause(pause):
                    raise
        raise AssertionError("the last attempt returns or raises")

    def _connection(self, started: float, until: float, line: _Line) -> http.client.HTTPConnection:
        parts = urlsplit(self.url)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        assert parts.hostname is not None
        left = max(until - time.monotonic(), 0.01)
        connection = kind(parts.hostname, parts.port, timeout=left)
        try:
            connection.connect()
        except TimeoutError as e:
            connection.close()
            waited = _seconds(time.monotonic() - started)
            raise _UnreachedError(
                f"{self.place} could not be reached within {waited}; is it running, and is the URL right?"
            ) from e
        except ssl.SSLError as e:
            connection.close()
            raise _UnreachedError(f"{self.place}: no secure connection: {_reason(e)}") from e
        except OSError as e:
            connection.close()
            raise _UnreachedError(self._silent(e)) from e
        line.connected(connection)
        return connection

    def _asked(
        self, connection: http.client.HTTPConnection, method: str, path: str, body: Any, until: float
    ) -> Answer:
        headers = {"Accept": "application/json, text/event-stream", "User-Agent": "foveate", **self.headers}
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        asked = time.monotonic()
        connection.sock.settimeout(max(until - asked, 0.01))
        try:
            connection.request(method, urlsplit(self.url).path.rstrip("/") + path, data, headers)
            response = connection.getresponse()
        except TimeoutError as e:
            connection.close()
            raise self.late(time.monotonic() - asked) from e
        except _BROKEN as e:
            connection.close()
            raise EngineError(self._silent(e)) from e
        answer = Answer(connection, response, self.place)
        if 200 <= response.status < 300:
            return answer
        said = _said(answer.start())
        hint = {401: "; check the key", 403: "; check the key", 404: "; is the URL right?"}.get(
            response.status, ""
        )
        later = _later(response.getheader("Retry-After"))
        if later:
            hint += f"; it asks for a pause of {_seconds(later)}"
        raise RefusedError(
            f"{self.place} answered {response.status} {response.reason}: {said}{hint}", response.status, later
        )

    def late(self, waited_s: float) -> EngineError:
        """The error of a server for which nobody waits any longer."""
        return EngineError(f"{self.place} did not answer within {_seconds(waited_s)}; is it busy or stuck?")

    def _silent(self, e: Exception) -> str:
        return f"no answer from {self.place}: {_reason(e)}; is it running, and is the URL right?"


def picture(encoded: str, server: str) -> tuple[Array, dict[str, str]]:
    """A base64 picture as (H, W, 3) float32 in [0, 1], and the text it carries. Raises EngineError."""
    from PIL import Image, UnidentifiedImageError

    try:
        raw = base64.b64decode(encoded.partition(",")[2] if encoded.startswith("data:") else encoded)
        with Image.open(io.BytesIO(raw)) as opened:
            text = {k: v for k, v in opened.info.items() if isinstance(k, str) and isinstance(v, str)}
            image = _floats(opened.convert("RGB"))
    except (binascii.Error, UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as e:
        raise EngineError(f"{server} sent a picture that cannot be read: {e}") from e
    return image, text


def fitted(image: Array, height: int, width: int) -> Array:
    """The picture at the wanted size: where a server chose another, its middle of that aspect ratio, resized."""
    from PIL import Image

    h, w = image.shape[:2]
    if (h, w) == (height, width):
        return image
    scale = max(height / h, width / w)
    rows, columns = min(round(height / scale), h), min(round(width / scale), w)
    y, x = (h - rows) // 2, (w - columns) // 2
    part = Image.fromarray((image[y : y + rows, x : x + columns] * 255 + 0.5).astype(np.uint8))
    return _floats(part.resize((width, height), Image.Resampling.LANCZOS))


def _floats(image: Any) -> Array:
    return np.asarray(image, np.float32) / np.float32(255)


class Waiting(threading.Thread):
    """A request that takes long, asked in a thread of its own. `said` is what the server says, event by event."""

    def __init__(self, server: Server, path: str, body: Any) -> None:
        super().__init__(name=server.name, daemon=True)
        self._server, self._path, self._body = server, path, body
        self._line = _Line()
        self._said: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._until = time.monotonic() + server.patience_s + 1  # the thread itself is to tell first

    def run(self) -> None:
        try:
            answer = self._server.ask("POST", self._path, self._body, patient=True, line=self._line)
            for found in answer.events() if answer.streamed else [answer.json()]:
                self._said.put(found or {})
        except EngineError as e:
            self._said.put(e)
        finally:
            place = self._server.place
            self._said.put(EngineError(f"{place} ended its stream without a finished picture"))

    def said(self, wait_s: float) -> Any:
        """What the server said next; None if it is nothing within `wait_s`. Raises EngineError at the end.

        A server that keeps the connection alive (comments between events) is not waited for longer than another.
        """
        try:
            found = self._said.get(timeout=wait_s)
        except queue.Empty:
            if time.monotonic() > self._until:
                raise self._server.late(self._server.patience_s) from None
            return None
        if isinstance(found, EngineError):
            raise found
        return found

    def cancel(self) -> None:
        """Wait for the answer no longer: hang up, which ends the thread."""
        self._line.hang_up()


def _said(body: bytes) -> str:
    """The message in an error's body, in whatever form servers give it."""
    text = body.decode("utf-8", "replace").strip()
    try:
        found = json.loads(text)
    except ValueError:
        return text[:300] or "nothing"
    if isinstance(found, dict) and isinstance(found.get("error"), dict):
        found = found["error"]
    if isinstance(found, dict):
        parts = [str(found[k]) for k in ("error", "message", "detail", "errors") if found.get(k)]
        return ": ".join(parts)[:300] or text[:300]
    return str(found)[:300]


def _reason(e: BaseException) -> str:
    return str(getattr(e, "strerror", None) or e or type(e).__name__)


def _seconds(s: float) -> str:
    return f"{round(s, 1):g} s"


def _later(header: str | None) -> float:
    """Seconds until the time that `Retry-After` names; 0 where it names none."""
    if header is None or header.strip().isdecimal():
        return float(header or 0)
    try:
        return max(parsedate_to_datetime(header).timestamp() - time.time(), 0.0)
    except ValueError:
        return 0.0

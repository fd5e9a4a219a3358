"""The client for programs without an event loop."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Any

import httpx

from foveate.client._session import (
    PROBES,
    Collaborate,
    OnEvent,
    Session,
    Spoiled,
    completed,
    line_speed,
    offered,
)
from foveate.client._wire import Picture, headers, json_of, posted, refusal, verified
from foveate.client.device import Collaboration, Device
from foveate.errors import EngineError
from foveate.stages.stream.frames import FrameReader

__all__ = ["Client"]


class Client:
    """Draws and enlarges on the server at `url`.

    `key` is one made with `foveate keys add`. `timeout_s` bounds connecting and the silence of an open stream;
    `patience_s` is how long a server may be out of reach while a job runs there: the client comes back to it.
    May be used from several threads.
    """

    def __init__(
        self, url: str, key: str | None = None, *, timeout_s: float = 60.0, patience_s: float = 120.0
    ) -> None:
        self.url, self.patience_s = url.rstrip("/"), patience_s
        self._line: tuple[float, float] | None = None
        self._http = httpx.Client(base_url=self.url, headers=headers(key), timeout=timeout_s)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._http.close()

    def generate(
        self,
        prompt: str,
        *,
        on_event: OnEvent | None = None,
        collaborate: Collaborate = False,
        **options: Any,
    ) -> Picture:
        """Draw `prompt`. Options are the fields of a job (docs/server.md); `on_event` is called with every JobEvent.

        `collaborate` True, or a Device: this machine does light SR and stitching where the planner finds that the
        picture is complete sooner so (docs/protocol.md). Raises what the server raised: InputError and its kinds,
        AccessError, BusyError, EngineError.
        """
        return self._run({"prompt": prompt, **options}, on_event, collaborate)

    def upscale(
        self, image: Any, *, on_event: OnEvent | None = None, collaborate: Collaborate = False, **options: Any
    ) -> Picture:
        """Enlarge `image` (path, bytes, PIL image or array) by `scale` or to `width` x `height`; see generate().

        With `collaborate` only what diffusion needs is sent: important patches; with a `mask` nothing outside of it.
        """
        return self._run({"image": image, **options}, on_event, collaborate)

    def plan(self, **options: Any) -> dict[str, Any]:
        """What a job with these fields would be, cost and wait: the answer of `POST /v1/plan`."""
        return self._post("/v1/plan", options)

    def submit(self, **options: Any) -> dict[str, Any]:
        """Put a job into the queue; returns the job object."""
        return self._post("/v1/jobs", options)

    def follow(
        self, job_id: str, on_event: OnEvent | None = None, collaboration: Collaboration | None = None
    ) -> Picture:
        """Wait for a job, through cut connections, and fetch its picture, or finish it here."""
        session = Session(job_id, self.patience_s, on_event, collaboration)
        while session.ended is None:
            try:
                self._read(session)
            except (httpx.TransportError, Spoiled) as e:
                time.sleep(session.pause_s(e))
                continue
            if session.ended is None and session.collaboration is not None:
                picture = self._finish(session, session.collaboration)
                if picture is not None:
                    return picture
                session.collaboration = None
        return self._fetch(job_id, completed(session.ended))

    def job(self, job_id: str) -> dict[str, Any]:
        """The job object."""
        return json_of(self._call("GET", f"/v1/jobs/{job_id}"))

    def cancel(self, job_id: str) -> dict[str, Any]:
        """Cancel a job; returns the job object."""
        return json_of(self._call("POST", f"/v1/jobs/{job_id}/cancel"))

    def overlay(self, job_id: str) -> bytes:
        """The route map over the picture, a WebP file."""
        return self._call("GET", f"/v1/jobs/{job_id}/overlay").content

    def capabilities(self) -> dict[str, Any]:
        """Back ends, limits and defaults of the server."""
        return json_of(self._call("GET", "/v1/capabilities"))

    def _run(self, options: dict[str, Any], on_event: OnEvent | None, collaborate: Collaborate) -> Picture:
        collaboration = None
        if collaborate:
            device = Device() if collaborate is True else collaborate
            options, collaboration = offered(options, device, self._line_speed())
        job = self.submit(**options)
        try:
            return self.follow(job["id"], on_event, collaboration)
        except KeyboardInterrupt:
            self.cancel(job["id"])
            raise

    def _line_speed(self) -> tuple[float, float]:
        """Downlink in Mbit/s and round trip in ms, measured once."""
        if self._line is None:
            seconds = []
            for size in PROBES:
                start = time.perf_counter()
                self._call("GET", "/v1/probe", params={"size": size})
                seconds.append(time.perf_counter() - start)
            self._line = line_speed(seconds)
        return self._line

    def _finish(self, session: Session, collaboration: Collaboration) -> Picture | None:
        """This device's turn: the picture; None where the edge has to finish it."""
        pixels = collaboration.finish()
        session.stitched(pixels)
        try:
            job = self._post(f"/v1/jobs/{session.job_id}/device", collaboration.report())
        except EngineError:
            return None  # the line is cut: the edge finishes in time, and that file can be fetched
        if pixels is None or job["status"] != "completed":
            return None
        return collaboration.picture(pixels, job)

    def _read(self, session: Session) -> None:
        """Take events until the job or the connection ends."""
        reader = FrameReader()
        path = f"/v1/jobs/{session.job_id}/frames"
        with self._http.stream("GET", path, params=session.query()) as answer:
            if answer.status_code >= 500:
                raise httpx.RemoteProtocolError(f"the server answered {answer.status_code}")
            if answer.is_error:
                answer.read()
                raise refusal(answer)
            for chunk in answer.iter_raw():
                for frame in reader.feed(chunk):
                    session.take(frame)
                    if session.pausing:
                        return
        raise httpx.RemoteProtocolError("the stream ended before the job")

    def _fetch(self, job_id: str, info: dict[str, Any]) -> Picture:
        answer = self._call("GET", f"/v1/jobs/{job_id}/image")
        return Picture(info, job_id, verified(answer.content, info))

    def _post(self, path: str, options: dict[str, Any]) -> dict[str, Any]:
        return json_of(self._call("POST", path, **posted(options)))

    def _call(self, method: str, path: str, **content: Any) -> httpx.Response:
        try:
            answer = self._http.request(method, path, **content)
        except httpx.TransportError as e:
            raise EngineError(f"no server answers at {self.url}: {e or type(e).__name__}") from e
        if answer.is_error:
            raise refusal(answer)
        return answer

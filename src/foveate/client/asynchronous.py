"""The same client for programs with an event loop."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any

import httpx

from foveate.client._session import OnEvent, Session, Spoiled, completed
from foveate.client._wire import Picture, body, error_of, form, headers, verified
from foveate.errors import EngineError
from foveate.stages.stream.frames import FrameReader

__all__ = ["AsyncClient"]


class AsyncClient:
    """Draws and enlarges on the server at `url`.

    `key` is one made with `foveate keys add`. `timeout_s` bounds connecting and the silence of an open stream;
    `patience_s` is how long a server may be out of reach while a job runs there: the client comes back to it.
    Methods and behaviour are those of Client.
    """

    def __init__(
        self, url: str, key: str | None = None, *, timeout_s: float = 60.0, patience_s: float = 120.0
    ) -> None:
        self.url, self.patience_s = url.rstrip("/"), patience_s
        self._http = httpx.AsyncClient(base_url=self.url, headers=headers(key), timeout=timeout_s)

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def generate(self, prompt: str, *, on_event: OnEvent | None = None, **options: Any) -> Picture:
        """Draw `prompt`. Options are the fields of a job (docs/server.md); `on_event` is called with every JobEvent.

        Raises what the server raised: InputError and its kinds, AccessError, BusyError, EngineError.
        """
        return await self._run({"prompt": prompt, **options}, on_event)

    async def upscale(self, image: Any, *, on_event: OnEvent | None = None, **options: Any) -> Picture:
        """Enlarge `image` (path, bytes, PIL image or array) by `scale` or to `width` x `height`; see generate()."""
        return await self._run({"image": image, **options}, on_event)

    async def plan(self, **options: Any) -> dict[str, Any]:
        """What a job with these fields would be, cost and wait: the answer of `POST /v1/plan`."""
        return await self._post("/v1/plan", options)

    async def submit(self, **options: Any) -> dict[str, Any]:
        """Put a job into the queue; returns the job object."""
        return await self._post("/v1/jobs", options)

    async def follow(self, job_id: str, on_event: OnEvent | None = None) -> Picture:
        """Wait for a job, through cut connections, and fetch its picture."""
        session = Session(job_id, self.patience_s, on_event, pictures=on_event is not None)
        while session.ended is None:
            try:
                await self._read(session)
            except (httpx.TransportError, Spoiled) as e:
                await asyncio.sleep(session.pause_s(e))
        return await self._fetch(job_id, completed(session.ended))

    async def job(self, job_id: str) -> dict[str, Any]:
        """The job object."""
        return self._json(await self._call("GET", f"/v1/jobs/{job_id}"))

    async def cancel(self, job_id: str) -> dict[str, Any]:
        """Cancel a job; returns the job object."""
        return self._json(await self._call("POST", f"/v1/jobs/{job_id}/cancel"))

    async def overlay(self, job_id: str) -> bytes:
        """The route map over the picture, a WebP file."""
        return (await self._call("GET", f"/v1/jobs/{job_id}/overlay")).content

    async def capabilities(self) -> dict[str, Any]:
        """Back ends, limits and defaults of the server."""
        return self._json(await self._call("GET", "/v1/capabilities"))

    async def _run(self, options: dict[str, Any], on_event: OnEvent | None) -> Picture:
        job = await self.submit(**options)
        try:
            return await self.follow(job["id"], on_event)
        except asyncio.CancelledError:
            await self.cancel(job["id"])
            raise

    async def _read(self, session: Session) -> None:
        """Take events until the job or the connection ends."""
        reader = FrameReader()
        path = f"/v1/jobs/{session.job_id}/frames"
        async with self._http.stream("GET", path, params=session.query()) as answer:
            if answer.status_code >= 500:
                raise httpx.RemoteProtocolError(f"the server answered {answer.status_code}")
            if answer.is_error:
                await answer.aread()
                raise _error(answer)
            async for chunk in answer.aiter_raw():
                for frame in reader.feed(chunk):
                    session.take(frame)
                    if session.ended is not None:
                        return
        raise httpx.RemoteProtocolError("the stream ended before the job")

    async def _fetch(self, job_id: str, info: dict[str, Any]) -> Picture:
        answer = await self._call("GET", f"/v1/jobs/{job_id}/image")
        return Picture(verified(answer.content, info), info, job_id)

    async def _post(self, path: str, options: dict[str, Any]) -> dict[str, Any]:
        fields, files = body(options)
        if files:
            return self._json(await self._call("POST", path, data=form(fields), files=files))
        return self._json(await self._call("POST", path, json=fields))

    async def _call(self, method: str, path: str, **content: Any) -> httpx.Response:
        try:
            answer = await self._http.request(method, path, **content)
        except httpx.TransportError as e:
            raise EngineError(f"no server answers at {self.url}: {e or type(e).__name__}") from e
        if answer.is_error:
            raise _error(answer)
        return answer

    @staticmethod
    def _json(answer: httpx.Response) -> dict[str, Any]:
        found: dict[str, Any] = answer.json()
        return found


def _error(answer: httpx.Response) -> Exception:
    return error_of(answer.status_code, answer.text, answer.headers.get("Retry-After"))

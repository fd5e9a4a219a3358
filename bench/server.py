"""A server in a process of its own, and a client of it, on the standard library."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

__all__ = ["Client", "ServerProcess", "free_port", "rss_mb"]


class Client:
    """One keep-alive connection; JSON in, JSON or bytes out."""

    def __init__(self, port: int, timeout_s: float = 600.0) -> None:
        self.port, self.timeout_s = port, timeout_s
        self._connection: http.client.HTTPConnection | None = None

    def call(self, method: str, path: str, body: Any = None) -> tuple[int, bytes]:
        """Status and body; a connection that the server closed is opened again."""
        data = None if body is None else json.dumps(body).encode()
        headers = {} if data is None else {"Content-Type": "application/json"}
        for attempt in (1, 2):
            self._connection = self._connection or http.client.HTTPConnection(
                "127.0.0.1", self.port, timeout=self.timeout_s
            )
            try:
                self._connection.request(method, path, data, headers)
                answer = self._connection.getresponse()
                return answer.status, answer.read()
            except (http.client.HTTPException, ConnectionError):
                self.close()
                if attempt == 2:
                    raise
        raise AssertionError("not reached")

    def json(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """A JSON answer; raises RuntimeError for a status of 400 or more."""
        status, data = self.call(method, path, body)
        if status >= 400:
            raise RuntimeError(f"{method} {path}: {status} {data[:200]!r}")
        found: dict[str, Any] = json.loads(data)
        return found

    def finished(self, job_id: str) -> dict[str, Any]:
        """The job once it has ended."""
        while True:
            job = self.json("GET", f"/v1/jobs/{job_id}?wait_ms=60000")
            if job["finished"] is not None:
                return job

    def events(
        self, job_id: str, last: int = 0, port: int | None = None
    ) -> Iterator[tuple[int | None, str, dict[str, Any]]]:
        """(id, kind, data) of the job's events after `last` on a connection of its own, until it is closed."""
        connection = http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=self.timeout_s)
        try:
            connection.request("GET", f"/v1/jobs/{job_id}/events", headers={"Last-Event-ID": str(last)})
            fields: dict[str, str] = {}
            for raw in connection.getresponse():
                line = raw.decode().rstrip("\n")
                name, _, value = line.partition(": ")
                if line and name:
                    fields[name] = value
                elif "data" in fields:
                    yield (
                        int(fields["id"]) if "id" in fields else None,
                        fields["event"],
                        json.loads(fields["data"]),
                    )
                    fields = {}
        finally:
            connection.close()

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class ServerProcess:
    """`foveate serve` (or another module that takes the same options) over `folder`, started and ready."""

    def __init__(
        self,
        folder: Path,
        port: int,
        *options: str,
        module: str = "foveate",
        settings: Mapping[str, str] | None = None,
        **pipes: Any,
    ) -> None:
        self.port = port
        command = [sys.executable, "-m", module, *(["serve"] if module == "foveate" else [])]
        command += ["--port", str(port), "--data-dir", str(folder), *options]
        self._log = (folder / "server.log").open("ab")
        environment = {**os.environ, "FOVEATE_LR_CACHE_MB": "0", **(settings or {})}
        self.process = subprocess.Popen(command, stderr=self._log, env=environment, **pipes)
        client = Client(port, 5.0)
        while True:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended: {(folder / 'server.log').read_text('utf-8')[-2000:]}")
            with contextlib.suppress(OSError, http.client.HTTPException):
                if client.call("GET", "/readyz")[0] == 200:
                    break
            time.sleep(0.05)
        client.close()

    def rss_mb(self) -> float:
        """Resident memory."""
        return rss_mb(self.process.pid)

    def cpu_ms(self) -> float:
        """CPU time used so far, of all threads."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * 1e3 / os.sysconf("SC_CLK_TCK")

    def kill(self) -> None:
        """kill -9."""
        self.process.kill()
        self.process.communicate()
        self._log.close()

    def __enter__(self) -> ServerProcess:
        return self

    def __exit__(self, *error: object) -> None:
        if self.process.returncode is None:
            self.stop()

    def stop(self) -> None:
        """A graceful stop."""
        self.process.terminate()
        self.process.communicate(timeout=60)
        self._log.close()


def rss_mb(pid: int) -> float:
    """Resident memory of a process."""
    pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])

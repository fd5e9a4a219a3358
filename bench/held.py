"""A server whose jobs stop where they are told to, so that what is measured or tested does not race the machine.

    python -m bench.held --port 8188 --data-dir DIR

It obeys lines on its standard input, and answers each once it is in force:
    hold KIND   from now on every job stops after each of its events of this kind (preview, canvas, patch ...)
    step        jobs that stand go on to their next such event
    go          all jobs run freely
"""

from __future__ import annotations

import argparse
import itertools
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.server import ServerProcess
from foveate.config import ServerSettings, Settings
from foveate.engine.batching import SharedPipeline
from foveate.lrcache import LRCache
from foveate.serve.run import serve
from foveate.types import Event, Request

__all__ = ["HeldServer", "serve_held"]


class HeldServer(ServerProcess):
    """Such a server in a process of its own, and the hand that holds it."""

    def __init__(
        self, folder: Path, port: int, *options: str, module: str = "bench.held", **more: Any
    ) -> None:
        more |= {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        super().__init__(folder, port, *options, module=module, **more)

    def hold(self, kind: str) -> None:
        """From now on jobs stop after each event of `kind`."""
        self._tell(f"hold {kind}")

    def step(self) -> None:
        """Jobs that stand go on to their next such event."""
        self._tell("step")

    def go(self) -> None:
        """All jobs run freely."""
        self._tell("go")

    def _tell(self, command: str) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{command}\n".encode())
        self.process.stdin.flush()
        answer = self.process.stdout.readline().decode().strip()
        if answer != command:
            raise RuntimeError(f"the server answered {answer!r} to {command!r}")


class _Hold:
    """What the worker threads wait for."""

    def __init__(self) -> None:
        self._kind, self._steps = "", 0
        self._changed = threading.Condition()

    def passed(self, kind: str) -> None:
        """Return when a job may go on after an event of `kind`."""
        with self._changed:
            steps = self._steps
            self._changed.wait_for(lambda: self._kind != kind or self._steps != steps)

    def obey(self) -> None:
        """Follow standard input; its end lets all jobs go."""
        for line in itertools.chain(sys.stdin, ["go"]):
            command, _, kind = line.strip().partition(" ")
            with self._changed:
                self._kind = {"hold": kind, "step": self._kind, "go": ""}[command]
                self._steps += command == "step"
                self._changed.notify_all()
            print(line.strip(), flush=True)


class _HeldPipeline(SharedPipeline):
    def __init__(self, settings: Settings, config: ServerSettings, hold: _Hold) -> None:
        super().__init__(settings, jobs=config.workers, lr_cache=LRCache.of(settings))
        self._hold = hold

    def stream(self, request: Request, **options: Any) -> Iterator[Event]:
        for event in super().stream(request, **options):
            yield event
            self._hold.passed(event.kind)


def serve_held(settings: Settings, config: ServerSettings) -> int:
    """`foveate serve`, held; returns the exit code."""
    hold = _Hold()
    threading.Thread(target=hold.obey, daemon=True).start()
    return serve(settings, config, allow_open=False, pipeline=_HeldPipeline(settings, config, hold))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--workers", type=int)
    parser.add_argument("--engine")
    args = vars(parser.parse_args())
    engine = args.pop("engine")
    sys.exit(serve_held(Settings.load(engine=engine), ServerSettings.load(**args)))

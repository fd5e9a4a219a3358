"""A server over test back ends in a process of its own, to be killed: python -m tests.server.killable FOLDER PORT."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from foveate import registry
from foveate.config import ServerSettings
from foveate.serve.run import serve
from foveate.types import EngineInfo, RenderSpec, RenderStep
from tests.conftest import TEST_BACKENDS, Backend, bare_settings, picture


class Unhurried(Backend):
    """Draws a test picture in a time that a kill can hit."""

    info = EngineInfo("render", "unhurried", "sleeps", steps=(1, 30), default_steps=4, multiple_of=8, minimum=64,
                      maximum=256)  # fmt: skip

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        for step in range(1, spec.steps + 1):
            time.sleep(0.02)
            yield RenderStep(step, spec.steps, picture(spec.height, spec.width, spec.seed))


if __name__ == "__main__":
    folder, port = Path(sys.argv[1]), int(sys.argv[2])
    for backend in (*TEST_BACKENDS, Unhurried):
        registry.add(backend)
    config = ServerSettings(data_dir=folder / "data", port=port, workers=2, grace_s=5)
    sys.exit(serve(bare_settings(folder), config, allow_open=False))

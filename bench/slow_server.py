"""A server with a renderer that takes as long as its prompt says: `wait 20` sleeps 20 s before every step."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import numpy as np

from foveate import registry
from foveate.config import ServerSettings, Settings
from foveate.serve.run import serve
from foveate.types import EngineInfo, RenderSpec, RenderStep


class Slow:
    """Grey, slowly."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="render", name="slow", summary="sleeps", steps=(1, 30), multiple_of=8, minimum=64, maximum=256
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        """See foveate.stages.render.base."""
        for step in range(1, spec.steps + 1):
            time.sleep(float(spec.prompt.split()[1]))
            yield RenderStep(step, spec.steps, np.full((spec.height, spec.width, 3), 0.5, np.float32))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--data-dir", type=Path, required=True)
    args = parser.parse_args()
    registry.add(Slow)
    sys.exit(serve(Settings.load(), ServerSettings(port=args.port, data_dir=args.data_dir), allow_open=False))

"""An SR back end of your own, used by name: python examples/custom_backend.py IN.png OUT.png.

To make it part of Foveate or of a package of yours, see docs/extending.md.
"""

from __future__ import annotations

import argparse
from typing import ClassVar

import numpy as np

import foveate
from foveate import registry
from foveate.types import Array, SRBatch


class Blocks:
    """Repeats pixels: what a light back end has to do, and no more."""

    info: ClassVar[foveate.EngineInfo] = foveate.EngineInfo(
        stage="sr", name="blocks", summary="repeats pixels", scales=(2, 4)
    )

    def __init__(self, settings: foveate.Settings) -> None:
        self.precision: dict[str, str] = {}

    def upscale(self, batch: SRBatch) -> Array:
        """(N, H, W, 3) -> (N, H*scale, W*scale, 3)."""
        return np.ascontiguousarray(batch.lr.repeat(batch.scale, 1).repeat(batch.scale, 2))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("output")
    args = parser.parse_args()

    registry.add(Blocks)
    result = foveate.upscale(args.source, policy="all-light", light="blocks", seed=0)
    result.save(args.output)
    print(f"{args.output}: enlarged by {result.backends['light']}")


if __name__ == "__main__":
    main()

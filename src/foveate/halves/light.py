"""Light SR of both sides in bands: the same picture to the bit, or as fast as a machine can."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from foveate import registry
from foveate.config import Settings
from foveate.stages.split.grid import grown
from foveate.types import Array, EngineInfo, Patch, SRBatch

__all__ = ["Light", "banded", "exact_light", "own_light", "within"]

Light = Callable[[Array, int], Array]
"""(H, W, 3) and a scale -> (H*scale, W*scale, 3) in [0, 1]."""

BAND = 128


@lru_cache(maxsize=4)
def exact_light(settings: Settings, name: str) -> Light:
    """Light SR by back end `name` in fp32 under onnxruntime, whatever this machine prefers."""
    exact = dataclasses.replace(settings, engine="onnxruntime", precision="fp32")
    return banded(registry.make("sr", name, exact))


@lru_cache(maxsize=4)
def own_light(settings: Settings, name: str) -> tuple[Light, Any]:
    """Light SR by back end `name` as this machine prefers, for a last pass, on which nothing builds; and the engine."""
    engine = registry.make("sr", name, settings)
    return banded(engine), engine


def banded(engine: Any) -> Light:
    """`engine` over bands of rows, which bounds its memory and lets other threads in between."""

    def light(lr: Array, scale: int) -> Array:
        height, width = lr.shape[:2]
        out = np.empty((height * scale, width * scale, 3), np.float32)
        for top in range(0, height, BAND):
            core = Patch(0, top, 0, min(BAND, height - top), width)
            seen = grown(core, engine.info, height, width, scale)
            made = engine.upscale(SRBatch(lr[None, seen.y : seen.y + seen.height], scale))[0]
            skip = (top - seen.y) * scale
            out[top * scale : (top + core.height) * scale] = made[skip : skip + core.height * scale]
        return out.clip(0, 1, out=out)

    return light


def within(light: Light, info: EngineInfo, image: Array, area: Patch, scale: int) -> Array:
    """What `light`, whose engine is `info`'s, gives in `area` of `image`: (area.height*scale, area.width*scale, 3)."""
    seen = grown(area, info, image.shape[0], image.shape[1], scale)
    made = light(image[seen.y : seen.y + seen.height, seen.x : seen.x + seen.width], scale)
    y, x = (area.y - seen.y) * scale, (area.x - seen.x) * scale
    return made[y : y + area.height * scale, x : x + area.width * scale]

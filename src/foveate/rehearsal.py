"""Work for engines without a job: something small to load by, sizes to measure, the shapes that requests bring."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from foveate.stages.split.grid import halo_of
from foveate.stages.split.merge import MAX_SIDE, lengths
from foveate.types import Array, EngineInfo, RenderSpec, SRBatch, patch_side

__all__ = ["draw", "first_works", "fitting", "native", "patches", "picture", "scales", "warm_up"]


def warm_up(engines: Mapping[str, Any], ran: Callable[..., object]) -> None:
    """Load every network of `engines` (render, segment, light, diffusion), and run it in the shapes of usual pictures.

    What a shape needs when it is new, and the memory of large ones, then falls into no request. `ran` is told of each
    shape (see Machine.ran).
    """
    light, diffusion = engines["light"], engines["diffusion"]
    side = native(engines["render"].info)
    drawn = draw(engines["render"], side, 2)
    ran("render", side, side)
    engines["segment"].importance(drawn, prompt="", mask=np.ones((side, side), np.float32))
    ran("segment", side, side)
    for scale in scales(light.info):
        light.upscale(SRBatch(drawn[None], scale))
        ran("light", side, side, scale)
    done = set()
    for scale in scales(diffusion.info):
        patch, halo = patch_side(0, scale), halo_of(diffusion.info, scale)
        sides = lengths((side // patch,), MAX_SIDE // max(scale, 4) // patch)[0]  # larger ones at x2 are rare
        for rows, columns in sorted(itertools.product(sides, repeat=2), key=lambda s: -s[0] * s[1]):
            height, width = (min(n * patch + 2 * halo, side) for n in (rows, columns))
            if (height * scale, width * scale) not in done:
                diffusion.upscale(patches(1, height, width, 1, scale))
            done.add((height * scale, width * scale))
            ran("diffusion", 1, height, width, scale)


def first_works(engines: Mapping[str, Any]) -> dict[str, Callable[[], object]]:
    """Something small for each engine to do."""
    small = picture(48)
    height, width = fitting(engines["diffusion"].info, 4, 48, 48)
    out: dict[str, Callable[[], object]] = {
        "render": lambda: draw(engines["render"], engines["render"].info.minimum, 2),
        "segment": lambda: engines["segment"].importance(
            small, prompt="", mask=np.ones((48, 48), np.float32)
        ),
    }
    for scale in scales(engines["light"].info):
        out[f"light x{scale}"] = lambda s=scale: engines["light"].upscale(SRBatch(small[None], s))  # type: ignore[misc]
    out["diffusion"] = lambda: engines["diffusion"].upscale(patches(1, height, width, 1))
    return out


def draw(renderer: Any, side: int, steps: int) -> Array:
    """The last picture of a renderer."""
    low, high = renderer.info.steps
    steps = min(max(steps, low), high)
    image: Array | None = None
    for step in renderer.render(RenderSpec("a red apple on a table", "", side, side, steps, 1.0, 0)):
        image = step.image
    assert image is not None
    return image


def picture(side: int) -> Array:
    """Something like a picture: gradients, waves, grain (side, side, 3)."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    grain = np.random.default_rng(0).uniform(-0.05, 0.05, (side, side, 3)).astype(np.float32)
    waves: Array = np.stack([x, 0.5 + 0.4 * np.sin(30 * x * y), y], axis=2) + grain
    return waves.clip(0, 1).astype(np.float32)


def patches(count: int, height: int, width: int, steps: int, scale: int = 4) -> SRBatch:
    """Equal patches for diffusion SR."""
    lr = np.repeat(picture(max(height, width))[None, :height, :width], count, axis=0)
    base = lr.repeat(scale, axis=1).repeat(scale, axis=2)
    noise = np.random.default_rng(1).standard_normal(base.shape, np.float32)
    return SRBatch(lr, scale, base, noise, steps)


def fitting(info: EngineInfo, scale: int, *sides: int) -> tuple[int, ...]:
    """`sides` as the engine can take them at `scale`: of its multiple, and not too small."""
    step = info.step(scale)
    return tuple(-(-max(side, info.minimum) // step) * step for side in sides)


def native(info: EngineInfo, share: float = 1.0) -> int:
    """A side that a renderer can draw, `share` of its native one."""
    side = round((info.native or info.maximum) * share) // info.multiple_of * info.multiple_of
    return max(side, info.minimum)


def scales(info: EngineInfo) -> tuple[int, ...]:
    """Those that plans are made of."""
    return tuple(s for s in info.scales if s in (2, 4, 8))

"""The ways to enlarge a picture that are compared: two interpolations, and Foveate's policies."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image

import foveate
from bench.metrics import Pixels

__all__ = ["Enlarged", "Method", "interpolation", "policies", "to_bytes"]


@dataclass(frozen=True, slots=True)
class Enlarged:
    """An enlarged picture, how long it took, and the result behind it (None for plain interpolation)."""

    picture: Pixels
    ms: float
    result: foveate.Result | None = None


Method = Callable[[Pixels, int], Enlarged]
"""(low-resolution picture, scale) -> enlarged picture."""


def to_bytes(image: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Pixels:
    """[0, 1] floats as rounded bytes."""
    return (image.clip(0, 1) * 255 + 0.5).astype(np.uint8)


def interpolation(kind: Image.Resampling) -> Method:
    """Pillow's resize."""

    def enlarge(lr: Pixels, scale: int) -> Enlarged:
        start = time.perf_counter()
        size = (lr.shape[1] * scale, lr.shape[0] * scale)
        picture = np.asarray(Image.fromarray(lr).resize(size, kind))
        return Enlarged(picture, (time.perf_counter() - start) * 1e3)

    return enlarge


def policy(pipeline: foveate.Pipeline, **options: object) -> Method:
    """`foveate upscale` with these options."""

    def enlarge(lr: Pixels, scale: int) -> Enlarged:
        request = foveate.upscale_request(lr, scale=scale, seed=0, settings=pipeline.settings, **options)
        result = pipeline.run(request)
        return Enlarged(to_bytes(result.image), result.timings_ms["total"], result)

    return enlarge


def policies(
    pipeline: foveate.Pipeline, segment: str = "saliency", fidelity: float = 0.0
) -> dict[str, Method]:
    """Everything the tables compare, by name; the number behind a name is diffusion steps per refined patch."""

    def by(name: str, quality: str = "balanced") -> Method:
        return policy(pipeline, policy=name, quality=quality, segment=segment, fidelity=fidelity)

    return {
        "bicubic": interpolation(Image.Resampling.BICUBIC),
        "lanczos": interpolation(Image.Resampling.LANCZOS),
        "all-light": by("all-light"),
        "hybrid 2": by("hybrid"),
        "all-diffusion 1": by("all-diffusion", "draft"),
        "all-diffusion 2": by("all-diffusion"),
    }

"""What stands out from the statistics of its surroundings: spectral residual saliency. No weights, a few ms.

X. Hou and L. Zhang, "Saliency Detection: A Spectral Residual Approach", CVPR 2007. Natural images share the
slope of their log amplitude spectrum; what is left after subtracting its local mean, put back with the phase, is
large where something unexpected is. Here on luminance and two opponent colours, at two scales, since one scale
finds one object size.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from foveate.config import Settings
from foveate.stages.segment._maps import blurred, resized
from foveate.types import Array, EngineInfo

__all__ = ["BACKEND", "Spectral", "spectral_saliency"]

_SCALES = (32, 64)  # longer side in pixels; the paper uses 64
_FLAT = 2e-3  # a channel with less contrast than this holds only rounding and noise
_OPPONENTS = np.array([[1 / 3, 1 / 3, 1 / 3], [0.5, -0.5, 0.0], [0.25, 0.25, -0.5]], np.float32)


def _residual(channel: Array) -> Array:
    """Squared spectral residual of one channel, smoothed; the border is mirrored so that it is no edge."""
    pad = [(min(n // 4, 8),) * 2 for n in channel.shape]
    spectrum = np.fft.rfft2(np.pad(channel, pad, mode="reflect"))
    log = np.log(np.abs(spectrum) + 1e-6)
    rows = (np.roll(log, 1, 0) + log + np.roll(log, -1, 0)) / 3
    wide = np.pad(rows, ((0, 0), (1, 1)), mode="edge")
    local_mean = (wide[:, :-2] + wide[:, 1:-1] + wide[:, 2:]) / 3
    shape = tuple(n + a + b for n, (a, b) in zip(channel.shape, pad, strict=True))
    back = np.fft.irfft2(np.exp(log - local_mean + 1j * np.angle(spectrum)), s=shape)
    inner = back[pad[0][0] : shape[0] - pad[0][1], pad[1][0] : shape[1] - pad[1][1]]
    return blurred((inner**2).astype(np.float32), max(1.0, max(channel.shape) / 24))


def spectral_saliency(image: Array) -> Array:
    """Saliency (H, W) in [0, 1] of an image (H, W, 3); the top half percent is 1, a flat image is 0."""
    height, width = image.shape[:2]
    total = np.zeros((height, width), np.float32)
    for side in _SCALES:
        scale = side / max(height, width)
        size = (max(4, round(height * scale)), max(4, round(width * scale)))
        channels = resized(image, *size) @ _OPPONENTS.T
        out = np.zeros(size, np.float32)
        for c in range(3):
            contrast = float(channels[..., c].std())
            if contrast > _FLAT:
                found = _residual(channels[..., c])
                out += contrast * found / max(float(found.max()), 1e-12)
        total += resized(out, height, width)
    low, high = np.quantile(total, (0.05, 0.995))
    if high - low < 1e-6:
        return np.zeros_like(total)
    scaled: Array = np.clip((total - low) / (high - low), 0, 1).astype(np.float32)
    return scaled


class Spectral:
    """Spectral residual saliency."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="segment", name="spectral", summary="spectral residual saliency: no weights, a few ms"
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}

    def importance(self, image: Array, *, prompt: str = "", mask: Array | None = None) -> Array:
        """Saliency of `image`; prompt and mask play no part."""
        return spectral_saliency(image)


BACKEND = Spectral

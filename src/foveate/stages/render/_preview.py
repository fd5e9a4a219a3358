"""Previews of unfinished latents for next to nothing: a linear map from latent channels to colours.

The map is fitted to the VAE itself, by least squares over one decoded sample of smooth random latents, when the first
preview is wanted.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from foveate.runtime.pipelines import Loaded
from foveate.types import Array

__all__ = ["Preview"]

_SIDE = 24  # latents per axis of the sample that the map is fitted on


class Preview:
    """Turns latents of `loaded` into pictures."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._map: Any = None

    def __call__(self, latents: Any, height: int, width: int) -> Array:
        """(1, C, h, w) latents, or packed ones, as (height, width, 3) in [0, 1]; grey where they cannot be read."""
        import torch

        with torch.inference_mode():
            found = self._unpacked(latents, height, width)
            if found is None:
                return np.full((height, width, 3), 0.5, np.float32)
            if self._map is None:
                self._map = self._fit(found.shape[1])
            z = found[:1].float().cpu()
            z = z / z.std().clamp(min=1.0)  # early steps of some schedulers are far louder than a picture
            colours = torch.einsum("nchw,cd->ndhw", z, self._map[:-1]) + self._map[-1][None, :, None, None]
            large = torch.nn.functional.interpolate(colours.clamp(0, 1), (height, width), mode="bilinear")
            image: Array = np.ascontiguousarray(large[0].permute(1, 2, 0).numpy())
            return image

    def _unpacked(self, latents: Any, height: int, width: int) -> Any:
        """Latents as a picture (N, C, h, w); None where only the pipeline's own code knows how."""
        if latents.ndim == 4:
            return latents
        unpack = getattr(self._loaded.pipe, "_unpack_latents", None)
        if latents.ndim == 3 and unpack is not None:
            return unpack(latents, height, width, self._loaded.spatial)
        return None

    def _fit(self, channels: int) -> Any:
        """(C + 1, 3): weights per latent channel and an offset."""
        import torch

        vae = getattr(self._loaded.pipe, "vae", None)
        if vae is None or not hasattr(vae, "decode"):
            return torch.cat([torch.full((channels, 3), 0.1), torch.full((1, 3), 0.5)])
        draw = torch.Generator().manual_seed(0)
        small = torch.randn(1, channels, _SIDE // 4, _SIDE // 4, generator=draw)
        z = torch.nn.functional.interpolate(small, (_SIDE, _SIDE), mode="bicubic")
        config = vae.config
        raw = z / (getattr(config, "scaling_factor", None) or 1.0) + (
            getattr(config, "shift_factor", None) or 0.0
        )
        weight = next(vae.parameters())
        decoded = vae.decode(raw.to(weight.device, weight.dtype), return_dict=False)[0].float().cpu()
        colours = torch.nn.functional.adaptive_avg_pool2d(decoded * 0.5 + 0.5, _SIDE).clamp(0, 1)
        inputs = torch.cat([z[0].flatten(1).T, torch.ones(_SIDE * _SIDE, 1)], dim=1)
        return torch.linalg.lstsq(inputs, colours[0].flatten(1).T).solution

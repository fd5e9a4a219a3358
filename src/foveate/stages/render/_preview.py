"""Previews of unfinished latents: for next to nothing by a linear map from latent channels to colours, or a tiny VAE.

The map is fitted to the VAE itself, by least squares over one decoded sample of smooth random latents, before the first
drawing that wants previews.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from foveate.runtime.pipelines import Loaded
from foveate.types import Array

__all__ = ["Preview"]

_SIDE = 24  # latents per axis of the sample that the map is fitted on


class Preview:
    """Turns latents of `loaded` into pictures, by `vae` where there is one: an AutoencoderTiny, or the like."""

    def __init__(self, loaded: Loaded, vae: Any = None) -> None:
        self._loaded, self._vae = loaded, vae
        self._map: Any = None

    def prepare(self) -> None:
        """Fit the map, which runs the pipeline's VAE: to be called while nothing else runs the pipeline."""
        import torch

        if self._map is None and self._vae is None:
            with torch.inference_mode():
                self._map = self._fit()

    def __call__(self, latents: Any, height: int, width: int) -> Array:
        """(1, C, h, w) latents, or packed ones, as (height, width, 3) in [0, 1]; grey where they cannot be read.

        Waits for the device, as nothing else does while a picture is drawn.
        """
        import torch

        with torch.inference_mode():
            z = self._unpacked(latents, height, width)
            if z is None:
                return np.full((height, width, 3), 0.5, np.float32)
            z = z[:1].float()
            z = z / z.std().clamp(min=1.0)  # early steps of some schedulers are far louder than a picture
            colours = self._mapped(z.cpu()) if self._vae is None else _decoded(self._vae, z).cpu()
            large = torch.nn.functional.interpolate(colours.clamp(0, 1), (height, width), mode="bilinear")
            image: Array = np.ascontiguousarray(large[0].permute(1, 2, 0).numpy())
            return image

    def _mapped(self, z: Any) -> Any:
        import torch

        fitted = self._map
        if fitted is None or len(fitted) != z.shape[1] + 1:  # no VAE, or none that says what it decodes
            fitted = torch.cat([torch.full((z.shape[1], 3), 0.1), torch.full((1, 3), 0.5)])
        return torch.einsum("nchw,cd->ndhw", z, fitted[:-1]) + fitted[-1][None, :, None, None]

    def _unpacked(self, latents: Any, height: int, width: int) -> Any:
        """Latents as a picture (N, C, h, w); None where only the pipeline's own code knows how."""
        unpack = getattr(self._loaded.pipe, "_unpack_latents", None)
        if latents.ndim == 3 and unpack is not None:
            try:
                latents = unpack(latents, height, width, self._loaded.spatial)
            except TypeError:  # another pipeline's way of packing
                return None
        if latents.ndim == 5:  # of a model for films: the first frame
            latents = latents[:, :, 0]
        return latents if latents.ndim == 4 else None

    def _fit(self) -> Any:
        """(C + 1, 3): weights per latent channel and an offset; None without a VAE of known channels."""
        import torch

        vae = getattr(self._loaded.pipe, "vae", None)
        channels = getattr(getattr(vae, "config", None), "latent_channels", None)
        if not channels or not isinstance(vae, torch.nn.Module):
            return None
        draw = torch.Generator().manual_seed(0)
        small = torch.randn(1, channels, _SIDE // 4, _SIDE // 4, generator=draw)
        z = torch.nn.functional.interpolate(small, (_SIDE, _SIDE), mode="bicubic")
        exact = vae.dtype == torch.float16 and getattr(vae.config, "force_upcast", False)
        if exact:  # this one overflows in fp16, and its pipeline does the same
            vae.to(torch.float32)
        decoded = _decoded(vae, z.to(self._loaded.device)).cpu()
        if exact:
            vae.to(torch.float16)
        colours = torch.nn.functional.adaptive_avg_pool2d(decoded.clamp(0, 1), _SIDE)
        inputs = torch.cat([z[0].flatten(1).T, torch.ones(_SIDE * _SIDE, 1)], dim=1)
        return torch.linalg.lstsq(inputs, colours[0].flatten(1).T).solution


def _decoded(vae: Any, z: Any) -> Any:
    """Latents (N, C, h, w) as the denoiser sees them, decoded: (N, 3, H, W), about [0, 1], float32."""
    config = vae.config
    scaled = z / (getattr(config, "scaling_factor", None) or 1.0)
    raw = scaled + (getattr(config, "shift_factor", None) or 0.0)
    made = vae.decode(raw.to(next(vae.parameters()).dtype), return_dict=False)[0]
    return made.float() * 0.5 + 0.5

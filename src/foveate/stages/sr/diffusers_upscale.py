"""Diffusion upscalers of diffusers: StableDiffusionUpscalePipeline (x4) and LDMSuperResolutionPipeline (x4).

x2 is x4 shrunk. The first noise is that of the patch; what the pipelines draw beside it is seeded by it.
"""

from __future__ import annotations

import dataclasses
from typing import Any, ClassVar

import numpy as np

from foveate.config import Settings
from foveate.errors import ConfigError, WeightsError
from foveate.runtime import device as devices
from foveate.runtime.pipelines import OPTIONS, Loaded, load_pipeline
from foveate.stages.model import ModelBackend
from foveate.stages.sr._generative import generators, latents, needed, network_steps, prompts, with_colours_of
from foveate.stages.sr._resize import resized
from foveate.types import Array, EngineInfo, SRBatch

__all__ = ["BACKEND", "DiffusersUpscaler"]

_NATIVE = 4
_KINDS = ("StableDiffusionUpscalePipeline", "LDMSuperResolutionPipeline")


class DiffusersUpscaler(ModelBackend):
    """`diffusers-upscale:MODEL`, for example stabilityai/stable-diffusion-x4-upscaler."""

    info: EngineInfo = EngineInfo(
        stage="sr",
        name="diffusers-upscale",
        summary="x4 diffusion upscalers of diffusers, with or without prompt",
        licence="the model's own",
        scales=(2, 4),
        steps=(1, 4),
        default_steps=2,
        multiple_of=8,
        minimum=64,
        halo=16,
        stochastic=True,
        extra="diffusers",
        argument="MODEL",
    )
    options: ClassVar[tuple[str, ...]] = (*OPTIONS, "denoising_steps", "guidance_scale", "noise_level")

    def __init__(self, settings: Settings, argument: str = "") -> None:
        super().__init__(settings, argument)
        self._pipeline: Loaded | None = None
        self._steps = int(self.given.get("denoising_steps", 20))

    @classmethod
    def about(cls, argument: str, settings: Settings) -> EngineInfo:
        """The same for every model."""
        name = argument.rstrip("/").rpartition("/")[2]
        return dataclasses.replace(cls.info, summary=f"{argument} through diffusers"[-80:], models=(name,))

    def _loaded(self) -> Loaded:
        with self.lock:
            if self._pipeline is None:
                loaded = load_pipeline(self.model, self.settings, self.given)
                if type(loaded.pipe).__name__ not in _KINDS:
                    raise WeightsError(
                        f"{self.model} is a {type(loaded.pipe).__name__}; an upscaler is one of {', '.join(_KINDS)}"
                    )
                self._pipeline = loaded
                self.precision[self.info.models[0]] = loaded.how
            return self._pipeline

    def upscale(self, batch: SRBatch) -> Array:
        """See base.SuperResolver.upscale; the prompts describe the whole picture."""
        _, noise = needed(batch, self.info.name)
        loaded = self._loaded()
        n, height, width, _ = batch.lr.shape
        what = f"{self.info.name} on {n} patches of {(height, width)}"
        with loaded.lock:
            large = devices.guarded(what, lambda: self._run(loaded, batch, noise))
        if batch.scale != _NATIVE:
            large = resized(large, height * batch.scale, width * batch.scale)
        return with_colours_of(batch.lr, large, batch.scale)

    def _run(self, loaded: Loaded, batch: SRBatch, noise: Array) -> Array:
        """The batch, x4: (N, 4H, 4W, 3)."""
        import torch

        pipe = loaded.pipe
        _, height, width, _ = batch.lr.shape
        image = torch.from_numpy(np.ascontiguousarray(batch.lr.transpose(0, 3, 1, 2)))
        given: dict[str, Any] = {
            "num_inference_steps": network_steps(self._steps, batch.steps),
            "generator": generators(noise),
        }
        if type(pipe).__name__ == "LDMSuperResolutionPipeline":
            return np.asarray(pipe(image=image * 2 - 1, output_type="np", **given).images, np.float32)
        level = int(self.given.get("noise_level", 20))
        if not 0 <= level <= pipe.config.max_noise_level:
            raise ConfigError(f"noise_level is {level}; 0 to {pipe.config.max_noise_level} can be had")
        found = pipe(
            image=image.to(loaded.dtype),
            noise_level=level,
            latents=latents(noise, height, width, pipe.vae.config.latent_channels).to(loaded.dtype),
            output_type="pt",
            **prompts(batch, float(self.given.get("guidance_scale", 1.0))),
            **given,
        ).images
        return np.asarray(found.float().cpu().numpy().transpose(0, 2, 3, 1), np.float32)


BACKEND = DiffusersUpscaler

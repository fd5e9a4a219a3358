"""Image-to-image refinement with the model that draws: the light result, noised a little and denoised under the prompt.

What people know as Ultimate SD Upscale, without its seams, and only where the plan sends a patch. SDEdit (Meng et
al. 2022, arXiv 2108.01073) is the principle.
"""

from __future__ import annotations

import dataclasses
import math
from typing import Any, ClassVar

import numpy as np

from foveate.config import Settings
from foveate.errors import ConfigError, WeightsError
from foveate.runtime import device as devices
from foveate.runtime.pipelines import OPTIONS, Loaded, arguments_of, load_pipeline, quiet
from foveate.stages.model import ModelBackend
from foveate.stages.sr._generative import generators, needed, network_steps, prompts, with_colours_of
from foveate.types import Array, EngineInfo, SRBatch

__all__ = ["BACKEND", "ImageToImage"]


class ImageToImage(ModelBackend):
    """`img2img:MODEL`; with the MODEL of `diffusers:MODEL` both use the same weights in memory."""

    info: EngineInfo = EngineInfo(
        stage="sr",
        name="img2img",
        summary="refines patches with a text-to-image model at low strength",
        licence="the model's own",
        scales=(2, 4),
        steps=(1, 4),
        default_steps=2,
        halo=8,
        align=64,
        stochastic=True,
        extra="diffusers",
        argument="MODEL",
    )
    options: ClassVar[tuple[str, ...]] = (*OPTIONS, "denoising_steps", "guidance_scale", "strength")

    def __init__(self, settings: Settings, argument: str = "") -> None:
        super().__init__(settings, argument)
        self._pipeline: tuple[Loaded, Any] | None = None
        self._steps = int(self.given.get("denoising_steps", 6))
        self._strength = float(self.given.get("strength", 0.3))
        if not 0 < self._strength <= 1:
            raise ConfigError(f"strength is {self._strength}; above 0 and at most 1 can be had")

    @classmethod
    def about(cls, argument: str, settings: Settings) -> EngineInfo:
        """The same for every model."""
        name = argument.rstrip("/").rpartition("/")[2]
        return dataclasses.replace(cls.info, summary=f"image to image with {argument}"[-80:], models=(name,))

    def _loaded(self) -> tuple[Loaded, Any]:
        """The shared pipeline, and its image-to-image form over the same networks."""
        with self.lock:
            if self._pipeline is None:
                diffusers = devices.load_extra("diffusers", "diffusers")
                drawing = self.settings.options(f"diffusers:{self.model}") | self.given
                loaded = load_pipeline(str(drawing.get("model", self.model)), self.settings, drawing)
                try:
                    with quiet():
                        form = diffusers.AutoPipelineForImage2Image.from_pipe(loaded.pipe)
                except ValueError as e:
                    raise WeightsError(
                        f"{self.model}: diffusers has no image-to-image form of {type(loaded.pipe).__name__}"
                    ) from e
                form.set_progress_bar_config(disable=True)
                self._pipeline = loaded, form
                self.precision[self.info.models[0]] = loaded.how
            return self._pipeline

    def upscale(self, batch: SRBatch) -> Array:
        """See base.SuperResolver.upscale; the prompts say what the whole picture shows."""
        base, noise = needed(batch, self.info.name)
        loaded, pipe = self._loaded()
        what = f"{self.info.name} on {len(base)} patches of {base.shape[1:3]}"
        with loaded.lock:
            large = devices.guarded(what, lambda: self._run(loaded, pipe, batch, base, noise))
        return with_colours_of(batch.lr, large, batch.scale)

    def _run(self, loaded: Loaded, pipe: Any, batch: SRBatch, base: Array, noise: Array) -> Array:
        import torch

        image = torch.from_numpy(np.ascontiguousarray(base.transpose(0, 3, 1, 2)))
        steps = network_steps(self._steps, batch.steps)
        given = {
            **prompts(batch, float(self.given.get("guidance_scale", 1.0))),
            "image": image.to(loaded.dtype),
            "strength": self._strength,
            "num_inference_steps": math.ceil(steps / self._strength),
            "generator": generators(noise),
            "output_type": "pt",
            "height": base.shape[1],
            "width": base.shape[2],
        }
        takes = arguments_of(pipe)
        found = pipe(**{k: v for k, v in given.items() if k in takes}).images
        return np.asarray(found.float().cpu().numpy().transpose(0, 2, 3, 1), np.float32)


BACKEND = ImageToImage

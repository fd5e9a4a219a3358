"""Any text-to-image pipeline of diffusers: a hub id, a folder, a single-file checkpoint.

The pipeline runs in a thread of its own and reports every step through its callback; the iterator hands the reports
on, and closing it stops the pipeline at its next step. The noise of seed s is that of `torch.Generator("cpu")` seeded
with s, whatever the device, which is what users of diffusers get for s.
"""

from __future__ import annotations

import dataclasses
import queue
import threading
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from typing import Any, ClassVar

import numpy as np

from foveate.config import Settings
from foveate.errors import EngineError
from foveate.runtime import device as devices
from foveate.runtime.pipelines import OPTIONS, Loaded, arguments_of, load_pipeline, preview_vae
from foveate.runtime.schedulers import sampler_name, scheduler_class
from foveate.stages.model import ModelBackend
from foveate.stages.render._known import about_model
from foveate.stages.render._preview import Preview
from foveate.stages.render._words import WordMaps
from foveate.types import Array, EngineInfo, RenderSpec, RenderStep

__all__ = ["BACKEND", "DiffusersRenderer"]


class DiffusersRenderer(ModelBackend):
    """`diffusers:MODEL`: sd-turbo, SDXL, LCM, Sana, FLUX, Z-Image and whatever else diffusers has a pipeline for."""

    info: EngineInfo = EngineInfo(
        stage="render",
        name="diffusers",
        summary="any diffusers pipeline: hub id, folder or single file",
        licence="the model's own",
        steps=(1, 100),
        default_steps=20,
        multiple_of=16,
        minimum=256,
        maximum=1024,
        native=512,
        guidance=True,
        default_cfg=7.0,
        stochastic=True,
        words=True,
        extra="diffusers",
        argument="MODEL",
    )
    options: ClassVar[tuple[str, ...]] = (*OPTIONS, "preview")

    def __init__(self, settings: Settings, argument: str = "") -> None:
        super().__init__(settings, argument)
        self._pipeline: Loaded | None = None
        self._preview: Preview | None = None
        if "scheduler" in self.given:
            name, more = scheduler_class(str(self.given["scheduler"]))
            self._sampled_by({**more, "_class_name": name})

    @classmethod
    def about(cls, argument: str, settings: Settings) -> EngineInfo:
        """From a table of known models, configuration files and file headers; see _known.py."""
        return about_model(argument, settings, cls.info)

    def _loaded(self) -> tuple[Loaded, Preview]:
        with self.lock:
            if self._pipeline is None or self._preview is None:
                loaded = load_pipeline(self.model, self.settings, self.given)
                scheduler = loaded.pipe.scheduler
                self._sampled_by({**scheduler.config, "_class_name": type(scheduler).__name__})
                wanted = str(self.given.get("preview", "colours"))
                vae = None if wanted == "colours" else preview_vae(loaded, wanted, self.settings)
                self._pipeline, self._preview = loaded, Preview(loaded, vae)
                self.precision[self.info.models[0]] = loaded.how
            return self._pipeline, self._preview

    def _sampled_by(self, scheduler: Mapping[str, Any]) -> None:
        self.info = dataclasses.replace(self.info, sampler=sampler_name(scheduler))

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        """See base.Renderer.render. All but the last image are rough previews."""
        loaded, preview = self._loaded()
        job = _Job(loaded, preview, spec)
        worker = threading.Thread(target=job.run, name="diffusers", daemon=True)
        worker.start()
        try:
            while True:
                found = job.reports.get()
                if isinstance(found, BaseException):
                    raise found
                if not isinstance(found, RenderStep):
                    step, latents = found
                    image = preview(latents, spec.height, spec.width)
                    found = RenderStep(step, spec.steps, image, rough=True)
                last = found.step == spec.steps
                if last:
                    self.precision[self.info.models[0]] = job.how
                yield found
                if last:
                    return
        finally:
            job.cancelled.set()
            worker.join()


class _CancelledError(Exception):
    """Thrown through the pipeline when nobody waits for its result."""


class _Job:
    """One drawing: runs the pipeline and puts RenderSteps into `reports`, at last the finished one or an exception.

    Of a GPU they are (step, latents): who reads the report waits for the device, and the pipeline goes on meanwhile.
    On a CPU a second thread that computes would only take the cores from the first.
    """

    def __init__(self, loaded: Loaded, preview: Preview, spec: RenderSpec) -> None:
        self.loaded, self.preview, self.spec = loaded, preview, spec
        self.reports: queue.SimpleQueue[RenderStep | BaseException | tuple[int, Any]] = queue.SimpleQueue()
        self.cancelled = threading.Event()
        self.maps: WordMaps | None = None
        self.how, self._reported = loaded.how, 0

    def run(self) -> None:
        spec = self.spec
        what = f"drawing {spec.width}x{spec.height} with {type(self.loaded.pipe).__name__}"
        try:
            with self.loaded.lock:
                image = self._drawn(what)
            words = self.maps.words(getattr(self.loaded.pipe, "tokenizer", None)) if self.maps else {}
            self.reports.put(RenderStep(spec.steps, spec.steps, image, words=words))
        except _CancelledError:
            pass
        except Exception as e:
            self.reports.put(e if isinstance(e, EngineError) else EngineError(f"{what} failed: {e}"))

    def _drawn(self, what: str) -> Array:
        """The picture; where memory runs out, once more with the VAE in tiles, which `how` then says."""
        vae: Any = getattr(self.loaded.pipe, "vae", None)
        try:
            return devices.guarded(what, self._draw)
        except devices.OutOfMemoryError:
            if not hasattr(vae, "enable_tiling"):
                raise
        vae.enable_tiling()
        try:
            image = devices.guarded(what, self._draw)
        finally:
            vae.disable_tiling()
        self.how += ", VAE in tiles"
        return image

    def _draw(self) -> Array:
        import torch

        spec, pipe = self.spec, self.loaded.pipe
        self.maps = WordMaps(spec.prompt, spec.height, spec.width, spec.steps) if spec.words else None
        takes = arguments_of(pipe)
        wanted: dict[str, Any] = {
            "prompt": spec.prompt,
            "height": spec.height,
            "width": spec.width,
            "num_inference_steps": spec.steps,
            "guidance_scale": spec.cfg_scale,
            "negative_prompt": spec.negative_prompt if spec.cfg_scale > 1 and spec.negative_prompt else None,
            "generator": torch.Generator("cpu").manual_seed(spec.seed),
            "output_type": "np",
            "clean_caption": False,
            "use_resolution_binning": False,
            "callback_on_step_end": self._step,
        }
        if "callback_on_step_end" not in takes:  # the older way
            wanted |= {"callback": self._report, "callback_steps": 1}
        given = {k: v for k, v in wanted.items() if k in takes and v is not None}
        if "intermediate_timesteps" in takes and spec.steps != 2:  # Sana-Sprint's default is of two steps
            given["intermediate_timesteps"] = None
        if spec.steps > 1:
            self.preview.prepare()
        if self.cancelled.is_set():
            raise _CancelledError
        with self.maps.watching(pipe) if self.maps else nullcontext():
            out = pipe(**given)
        image: Array = np.ascontiguousarray(np.asarray(out.images)[0], np.float32)
        return image.clip(0, 1)

    def _step(self, pipe: Any, step: int, timestep: Any, tensors: dict[str, Any]) -> dict[str, Any]:
        self._report(step, timestep, tensors["latents"])
        return {}

    def _report(self, step: int, timestep: Any, latents: Any) -> None:
        """After every step; the last one is reported when its image is decoded."""
        if self.cancelled.is_set():
            raise _CancelledError
        if self.maps:
            self.maps.stepped(step)
        if self._reported <= step < self.spec.steps - 1:
            self._reported = step + 1
            if latents.device.type != "cpu":
                self.reports.put((step + 1, latents.detach().clone()))
                return
            image = self.preview(latents, self.spec.height, self.spec.width)
            self.reports.put(RenderStep(step + 1, self.spec.steps, image, rough=True))


BACKEND = DiffusersRenderer

"""An AUTOMATIC1111 server draws: also Forge, SD.Next, and stable-diffusion.cpp or ComfyUI behind that API.

`POST /sdapi/v1/txt2img` draws while `GET /sdapi/v1/progress` is asked for previews; closing the iterator sends
`POST /sdapi/v1/interrupt`. The server's own account of the picture (`parameters`) travels to the result.
"""

from __future__ import annotations

import base64
import contextlib
import dataclasses
import json
import os
import uuid
from collections.abc import Iterator
from typing import Any, ClassVar

from foveate.config import Settings
from foveate.errors import EngineError
from foveate.stages.model import ModelBackend
from foveate.stages.render._server import Server, Waiting, fitted, picture
from foveate.types import EngineInfo, RenderSpec, RenderStep

__all__ = ["BACKEND", "A1111Renderer"]

_URL = "http://127.0.0.1:7860"


class A1111Renderer(ModelBackend):
    """`a1111:URL`; user and password, where the server wants them, in the environment as A1111_AUTH=user:password."""

    info: EngineInfo = EngineInfo(
        stage="render",
        name="a1111",
        summary="an AUTOMATIC1111, Forge or SD.Next server of yours",
        licence="the model's own",
        steps=(1, 150),
        default_steps=20,
        multiple_of=8,
        minimum=64,
        maximum=2048,
        native=512,
        guidance=True,
        default_cfg=7.0,
        stochastic=True,
        remote=True,
        argument="[URL]",
    )
    options: ClassVar[tuple[str, ...]] = ("checkpoint", "patience_s", "poll_s", "sampler", "scheduler")

    def __init__(self, settings: Settings, argument: str = "") -> None:
        super().__init__(settings, argument)
        auth = os.environ.get("A1111_AUTH")
        headers = {"Authorization": f"Basic {base64.b64encode(auth.encode()).decode()}"} if auth else {}
        self._server = Server(
            self.model or _URL, "a1111", settings.timeout_s, float(self.given.get("patience_s", 600)), headers
        )

    @classmethod
    def about(cls, argument: str, settings: Settings) -> EngineInfo:
        """The server is not asked: the settings say what its model draws best."""
        server = Server(argument or _URL, "a1111", settings.timeout_s, 1)
        return dataclasses.replace(cls.info, summary=server.place, models=("a1111",))

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        """See base.Renderer.render; previews are those that the server makes, steps without them have no image."""
        task = f"foveate-{uuid.uuid4().hex[:12]}"
        drawing = Waiting(self._server, "/sdapi/v1/txt2img", self._body(spec, task))
        drawing.start()
        poll_s = float(self.given.get("poll_s", 0.3))
        step = 0
        try:
            while (said := drawing.said(poll_s)) is None:
                image = None
                now, preview = self._progress(task) or (0, "")
                if step < now < spec.steps:
                    step = now
                    if preview:
                        image = fitted(picture(preview, self._server.place)[0], spec.height, spec.width)
                yield RenderStep(step, spec.steps, image, rough=True)
            yield self._finished(said, spec)
        finally:
            if drawing.is_alive():
                drawing.cancel()
                self._interrupt(task)

    def _body(self, spec: RenderSpec, task: str) -> dict[str, Any]:
        body: dict[str, Any] = {
            "prompt": spec.prompt,
            "negative_prompt": spec.negative_prompt,
            "width": spec.width,
            "height": spec.height,
            "steps": spec.steps,
            "cfg_scale": spec.cfg_scale,
            "seed": spec.seed % 2**32,
            "batch_size": 1,
            "n_iter": 1,
            "send_images": True,
            "save_images": False,
            "force_task_id": task,
        }
        body |= {
            k: self.given[o]
            for o, k in (("sampler", "sampler_name"), ("scheduler", "scheduler"))
            if o in self.given
        }
        if "checkpoint" in self.given:
            body["override_settings"] = {"sd_model_checkpoint": self.given["checkpoint"]}
        return body

    def _progress(self, task: str) -> tuple[int, str] | None:
        """Finished steps and preview of our drawing; None where the server does not say, or draws something else."""
        try:
            said = self._server.ask("GET", "/sdapi/v1/progress?skip_current_image=false", retry=False).json()
            if said.get("current_task") not in (None, "", task):
                return None
            return int(said["state"]["sampling_step"]), str(said.get("current_image") or "")
        except (EngineError, KeyError, TypeError, ValueError, AttributeError):
            return None  # the drawing itself tells whether the server is there

    def _interrupt(self, task: str) -> None:
        if self._progress(task) is not None:
            with contextlib.suppress(EngineError):
                self._server.ask("POST", "/sdapi/v1/interrupt", {}, retry=False).close()

    def _finished(self, said: Any, spec: RenderSpec) -> RenderStep:
        place = self._server.place
        if not isinstance(said, dict) or not said.get("images"):
            raise EngineError(f"{place} answered without a picture: {str(said)[:200]}")
        image, text = picture(said["images"][0], place)
        if "parameters" not in text:
            text |= _parameters(said.get("info"))
        self.precision["a1111"] = place
        image = fitted(image, spec.height, spec.width)
        metadata = {k: v for k, v in text.items() if k == "parameters"}
        return RenderStep(spec.steps, spec.steps, image, metadata)


def _parameters(info: Any) -> dict[str, str]:
    """The text of settings that the answer gives beside the picture."""
    try:
        return {"parameters": str(json.loads(info)["infotexts"][0])}
    except (TypeError, ValueError, KeyError, IndexError):
        return {}


BACKEND = A1111Renderer

"""A server with OpenAI's image API draws: LocalAI, stable-diffusion.cpp, OpenAI itself, another Foveate.

`POST {URL}/images/generations`. Seed, steps, guidance and negative prompt go along under the names that such servers
know, and are left out for a server that refuses them. With the option `stream`, partial images become previews.
"""

from __future__ import annotations

import dataclasses
import os
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any, ClassVar

from foveate.config import Settings
from foveate.errors import EngineError
from foveate.stages.model import ModelBackend
from foveate.stages.render._server import RefusedError, Server, Waiting, fitted, picture
from foveate.types import Array, EngineInfo, RenderSpec, RenderStep

__all__ = ["BACKEND", "OpenAIRenderer"]

_URL = "http://127.0.0.1:8080/v1"
_PARTIAL = 3  # most partial images that the API gives
_LOOK_S = 0.5  # how long to wait before looking whether the picture still is wanted


class OpenAIRenderer(ModelBackend):
    """`openai:URL`, by default OPENAI_BASE_URL; the key is OPENAI_API_KEY of the environment."""

    info: EngineInfo = EngineInfo(
        stage="render",
        name="openai",
        summary="a server with OpenAI's image API: LocalAI, sd.cpp, OpenAI ...",
        licence="the model's own",
        steps=(1, 150),
        default_steps=20,
        multiple_of=64,
        minimum=256,
        maximum=2048,
        native=512,
        guidance=True,
        stochastic=True,
        argument="[URL]",
    )
    options: ClassVar[tuple[str, ...]] = ("checkpoint", "key_env", "patience_s", "stream")

    def __init__(self, settings: Settings, argument: str = "") -> None:
        super().__init__(settings, argument)
        key = os.environ.get(str(self.given.get("key_env", "OPENAI_API_KEY")))
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        patience = float(self.given.get("patience_s", 600))
        self._server = Server(_url(self.model), "openai", settings.timeout_s, patience, headers)
        self._extras = True

    @classmethod
    def about(cls, argument: str, settings: Settings) -> EngineInfo:
        """The server is not asked: the settings say what its model draws best."""
        server = Server(_url(argument), "openai", settings.timeout_s, 1)
        return dataclasses.replace(cls.info, summary=server.place, models=("openai",))

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        """See base.Renderer.render; without the option `stream` only the finished step has an image."""
        try:
            yield from self._drawn(spec)
        except RefusedError as e:
            if not self._extras or e.status not in (400, 422):
                raise
            self._extras = False  # a server that takes only what the API defines
            yield from self._drawn(spec)

    def _drawn(self, spec: RenderSpec) -> Iterator[RenderStep]:
        body = self._body(spec)
        partial = min(spec.steps - 1, _PARTIAL)
        if self.given.get("stream"):
            body |= {"stream": True, "partial_images": partial}
        drawing = Waiting(self._server, "/images/generations", body)
        drawing.start()
        step = 0
        try:
            while True:
                said = drawing.said(_LOOK_S)
                if said is None:
                    yield RenderStep(step, spec.steps, None, rough=True)
                    continue
                said = said if isinstance(said, dict) else {}
                kind = str(said.get("type", ""))
                if kind.endswith("partial_image"):
                    done = (int(said.get("partial_image_index", 0)) + 1) / (partial + 1)
                    step = min(max(round(done * spec.steps), 1), spec.steps - 1)
                    yield RenderStep(step, spec.steps, self._image(said, spec), rough=True)
                elif said.get("error"):
                    raise EngineError(f"{self._server.place} failed: {str(said['error'])[:300]}")
                elif kind.endswith("completed") or not kind:
                    yield self._finished(said if kind else self._first(said), spec)
                    return
        finally:
            drawing.cancel()

    def _body(self, spec: RenderSpec) -> dict[str, Any]:
        body: dict[str, Any] = {"prompt": spec.prompt, "n": 1, "size": f"{spec.width}x{spec.height}"}
        if "checkpoint" in self.given:
            body["model"] = self.given["checkpoint"]
        if self._extras:
            body |= {
                "response_format": "b64_json",
                "seed": spec.seed,
                "steps": spec.steps,
                "num_inference_steps": spec.steps,
                "cfg_scale": spec.cfg_scale,
                "guidance_scale": spec.cfg_scale,
            }
            if spec.negative_prompt:
                body["negative_prompt"] = spec.negative_prompt
        return body

    def _first(self, said: Any) -> dict[str, Any]:
        try:
            found: dict[str, Any] = dict(said["data"][0])
        except (KeyError, IndexError, TypeError, ValueError) as e:
            raise EngineError(f"{self._server.place} answered without a picture: {str(said)[:200]}") from e
        return found

    def _image(self, found: dict[str, Any], spec: RenderSpec) -> Array:
        encoded = found.get("b64_json") or self._fetched(found.get("url"))
        return fitted(picture(encoded, self._server.place)[0], spec.height, spec.width)

    def _fetched(self, url: Any) -> str:
        """The picture behind a URL, where the server gives that instead, in base64."""
        import base64

        if not isinstance(url, str) or not url.startswith(("http://", "https://", "data:")):
            raise EngineError(f"{self._server.place} answered without a picture")
        if url.startswith("data:"):
            return url
        try:
            with urllib.request.urlopen(url, timeout=self.settings.timeout_s) as answer:
                return base64.b64encode(answer.read()).decode()
        except (urllib.error.URLError, OSError) as e:
            raise EngineError(
                f"{self._server.place} named the picture {url}, which cannot be had: {e}"
            ) from e

    def _finished(self, found: dict[str, Any], spec: RenderSpec) -> RenderStep:
        image = self._image(found, spec)
        self.precision["openai"] = self._server.place
        return RenderStep(spec.steps, spec.steps, image)


def _url(given: str) -> str:
    return given or os.environ.get("OPENAI_BASE_URL") or _URL


BACKEND = OpenAIRenderer

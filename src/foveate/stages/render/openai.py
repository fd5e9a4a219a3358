"""A server with OpenAI's image API draws: LocalAI, stable-diffusion.cpp, OpenAI itself, another Foveate.

`POST {URL}/images/generations`. Seed, steps, guidance and negative prompt go along under the names that such servers
know, and are left out for a server that refuses them. One that draws a few sizes only is asked for the nearest of them.
With the option `stream`, partial images become previews. What the server says of the picture travels to the result.
"""

from __future__ import annotations

import math
import os
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from foveate.config import Settings
from foveate.errors import ConfigError, EngineError
from foveate.stages.model import ModelBackend
from foveate.stages.render._server import RefusedError, Server, Waiting, fitted, picture
from foveate.types import Array, EngineInfo, RenderSpec, RenderStep

__all__ = ["BACKEND", "OpenAIRenderer"]

_URL = "http://127.0.0.1:8080/v1"
_PARTIAL = 3  # most partial images that the API gives
_LOOK_S = 0.5  # how long to wait before looking whether the picture still is wanted


@dataclass(frozen=True)
class _Takes:
    """What a server takes: some sizes (width, height) only, or any; fields beyond those that the API defines."""

    sizes: tuple[tuple[int, int], ...] = ()
    extras: bool = True

    def nearest(self, spec: RenderSpec) -> tuple[int, int]:
        """The size to ask for: the nearest in its aspect ratio, of those the nearest in its area."""

        def distance(size: tuple[int, int]) -> tuple[float, float]:
            width, height = size[0] / spec.width, size[1] / spec.height
            return round(abs(math.log(width / height)), 2), abs(math.log(width * height))

        return min(self.sizes or [(spec.width, spec.height)], key=distance)

    def less(self, said: str, spec: RenderSpec) -> _Takes:
        """What is left after a refusal; the same if there is nothing to leave out."""
        sizes = tuple(size for size in _named(said) if size != self.nearest(spec))
        if sizes and not self.sizes:
            return replace(self, sizes=sizes)
        return replace(self, extras=False)


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
        remote=True,
        argument="[URL]",
    )
    options: ClassVar[tuple[str, ...]] = ("checkpoint", "key_env", "patience_s", "sizes", "stream")

    def __init__(self, settings: Settings, argument: str = "") -> None:
        super().__init__(settings, argument)
        key = os.environ.get(str(self.given.get("key_env", "OPENAI_API_KEY")))
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        patience = float(self.given.get("patience_s", 600))
        self._server = Server(_url(self.model), "openai", settings.timeout_s, patience, headers)
        sizes = _named(str(self.given.get("sizes", "")))
        if "sizes" in self.given and not sizes:
            raise ConfigError(
                f"openai: sizes is {self.given['sizes']!r}; a list such as ['1024x1024'] is needed"
            )
        self._takes = self._at_first = _Takes(sizes)

    @classmethod
    def about(cls, argument: str, settings: Settings) -> EngineInfo:
        """The server is not asked: the settings say what its model draws best."""
        server = Server(_url(argument), "openai", settings.timeout_s, 1)
        return replace(cls.info, summary=server.place, models=("openai",))

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        """See base.Renderer.render; without the option `stream` only the finished step has an image."""
        while True:
            asked = self._takes
            try:
                yield from self._drawn(spec)
            except RefusedError as e:
                if e.status in (400, 422) and asked == self._takes:
                    self._takes = asked.less(str(e), spec)
                if e.status not in (400, 422) or asked == self._takes:
                    self._takes = self._at_first
                    raise
            else:
                return

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
                    yield RenderStep(step, spec.steps, self._image(said, spec)[0], rough=True)
                elif said.get("error"):
                    raise EngineError(f"{self._server.place} failed: {str(said['error'])[:300]}")
                elif kind.endswith("completed") or not kind:
                    yield self._finished(said if kind else self._first(said), spec)
                    return
        finally:
            drawing.cancel()

    def _body(self, spec: RenderSpec) -> dict[str, Any]:
        width, height = self._takes.nearest(spec)
        body: dict[str, Any] = {"prompt": spec.prompt, "n": 1, "size": f"{width}x{height}"}
        if "checkpoint" in self.given:
            body["model"] = self.given["checkpoint"]
        if self._takes.extras:
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

    def _image(self, found: dict[str, Any], spec: RenderSpec) -> tuple[Array, dict[str, str]]:
        """A picture at the size of the plan, and the text that it carries."""
        encoded = found.get("b64_json") or self._fetched(found.get("url"))
        image, text = picture(encoded, self._server.place)
        return fitted(image, spec.height, spec.width), text

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
        image, text = self._image(found, spec)
        self.precision["openai"] = self._server.place
        known = {"parameters": text.get("parameters")} | {k: found.get(k) for k in ("revised_prompt", "seed")}
        metadata = {k: str(v) for k, v in known.items() if v not in (None, "")}
        return RenderStep(spec.steps, spec.steps, image, metadata)


def _named(text: str) -> tuple[tuple[int, int], ...]:
    """All sizes (width, height) that a text names."""
    return tuple((int(w), int(h)) for w, h in re.findall(r"\b(\d{2,5}) ?[x×] ?(\d{2,5})\b", text))


def _url(given: str) -> str:
    return given or os.environ.get("OPENAI_BASE_URL") or _URL


BACKEND = OpenAIRenderer

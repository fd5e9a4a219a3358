"""The embedded renderer: retrieval-augmented diffusion, small enough to travel with the package.

A prompt picks references from a library that comes with the pack, a seeded layout arranges them into a rough sketch
(all in scene/), and a denoiser trained by flow matching (train/t2i.py) turns noise into a picture under the sketch
and the prompt: it paints detail, light, shadow and colour. Semi-parametric generation after Blattmann et al. 2022
(arXiv 2204.11824). What it can draw is what the library knows; it is not photorealistic.

Sampling, with x_t = (1 - t) x + t eps and x0-prediction: at each of N times from t = 1 the estimate x0 is guided,
x0 = u + g (c - u) with c under the prompt, u under the negative prompt (or none), both under the sketch, and x moves
along the line through x_t and x0 to the next t. Deterministic after the first noise. Over a picture it starts at
t = strength instead (see scene/over.py).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

import numpy as np

from foveate import weights
from foveate.clock import loading
from foveate.config import Settings
from foveate.runtime import Graph, load
from foveate.seeding import generator
from foveate.stages.render.scene.layout import compose
from foveate.stages.render.scene.over import over
from foveate.stages.render.scene.painting.sketch import shown, sketch
from foveate.stages.render.scene.painting.style import style_of, styled
from foveate.stages.render.scene.prompt.parse import by_day
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.own import OwnLibrary
from foveate.stages.render.scene.references.text import WIDTH, TextEncoder
from foveate.types import Array, EngineInfo, RenderSpec, RenderStep

__all__ = ["BACKEND", "EmbeddedRenderer"]


class EmbeddedRenderer:
    """Text encoder, reference library and denoiser of the model pack."""

    info: ClassVar[EngineInfo] = EngineInfo(
        stage="render",
        name="embedded",
        summary="embedded retrieval-augmented diffusion, 256 px",
        steps=(2, 30),
        default_steps=4,
        multiple_of=16,
        minimum=96,
        maximum=1024,
        native=256,
        guidance=True,
        stochastic=True,
        redraws=True,
        texture=0.75,
        words=True,
        sampler="Euler",
        models=("text_encoder", "tokenizer", "library", "t2i"),
    )

    def __init__(self, settings: Settings) -> None:
        self.precision: dict[str, str] = {}
        self._settings = settings
        self._encoder = TextEncoder(settings)
        self._lock = threading.Lock()
        self._loaded: tuple[Graph, Library] | None = None

    def _load(self) -> tuple[Graph, Library]:
        with self._lock, loading():
            if self._loaded is None:
                graph = load(
                    weights.path("t2i", self._settings),
                    self._settings,
                    sample=_sample(),
                    tolerance=weights.entry("t2i", self._settings).get("bf16_tolerance"),
                    int8=weights.int8("t2i", self._settings),
                )
                self.precision["t2i"] = f"{graph.engine} {graph.precision}"
                self._loaded = graph, self._library()
            return self._loaded

    def _library(self) -> Library:
        path, own = weights.path("library", self._settings), self._settings.library
        if own is None:
            return Library(path)
        return OwnLibrary(path, own, self._encoder, self._settings.max_pixels)

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        """See base.Renderer.render."""
        graph, library = self._load()
        free = generator(spec.seed, "render", 0)
        composition = compose(spec.prompt, library, self._encoder, free, spec.width / spec.height)
        shape, texture = (spec.height, spec.width), int(free.integers(2**31))
        if spec.init is None:
            rough, start = sketch(composition.background, composition.placements, *shape, texture), None
        else:
            rough, start = over(spec.init, spec.subject, composition, spec.strength, *shape, texture)
        if start is not None and spec.strength == 0:
            yield from (RenderStep(i + 1, spec.steps, start) for i in range(spec.steps))
            return
        guided = spec.cfg_scale > 1
        words = shown(composition.placements, *shape) if spec.words and start is None else {}
        # At night the sketch is dark already; told so, the network darkens all but the rims.
        read = by_day(spec.prompt) if "night" in composition.lights else spec.prompt
        tokens, mask = self._tokens([read, spec.negative_prompt] if guided else [read])
        condition = np.repeat(np.ascontiguousarray(rough.transpose(2, 0, 1))[None], len(tokens), axis=0)
        noise = generator(spec.seed, "render", 1).standard_normal((3, spec.height, spec.width), np.float32)
        x = noise[None] * np.float32(weights.entry("t2i", self._settings).get("noise_scale", 1.0))
        times = self._times(spec.steps)
        if start is not None:  # squared: what is left of the noise at low t would be seen as grain
            begin = np.float32(spec.strength)
            kept = np.ascontiguousarray(start.transpose(2, 0, 1))[None] * 2 - 1
            x = (1 - begin) * kept + begin * begin * x
            times = [spec.strength * t for t in times]
        for step, (t, after) in enumerate(pairwise(times)):
            out = graph.run(
                x=np.repeat(x, len(condition), axis=0),
                sketch=condition,
                t=np.full(len(condition), t, np.float32),
                tokens=tokens,
                token_mask=mask,
            )
            x0 = out[:1] if not guided else out[1:] + np.float32(spec.cfg_scale) * (out[:1] - out[1:])
            x0 = x0.clip(-1, 1)
            x = x0 + np.float32(after / t) * (x - x0)
            image = (x0[0].transpose(1, 2, 0) * 0.5 + 0.5).astype(np.float32)
            last = step + 1 == spec.steps
            image = styled(image, style_of(spec.prompt)) if last else np.ascontiguousarray(image)
            yield RenderStep(step + 1, spec.steps, image, words=words if last else {})

    def _times(self, steps: int) -> list[float]:
        """steps + 1 times from 1 to 0: even u shifted to s u / (1 + (s - 1) u), so that `last_t` is the last before 0.

        The sketch already says most of what the picture is, so the late, almost clean times have little to decide.
        """
        last = float(weights.entry("t2i", self._settings).get("last_t", 1 / steps))
        shift = last / (1 - last) * (steps - 1)
        even = [1.0 - i / steps for i in range(steps + 1)]
        return [shift * u / (1.0 + (shift - 1.0) * u) for u in even]

    def _tokens(self, texts: list[str]) -> tuple[Array, Array]:
        """Token states (N, L, WIDTH) and mask (N, L); an empty text has no tokens at all."""
        states = [self._encoder.states(t) if t else np.zeros((0, WIDTH), np.float32) for t in texts]
        length = max(max(map(len, states)), 1)
        tokens = np.zeros((len(states), length, WIDTH), np.float32)
        mask = np.zeros((len(states), length), np.float32)
        for i, s in enumerate(states):
            tokens[i, : len(s)], mask[i, : len(s)] = s, 1
        return tokens, mask


def _sample() -> dict[str, Array]:
    """Probe inputs of a usual shape: noise, a smooth sketch, a short prompt."""
    rng = np.random.default_rng(0)
    y, x = np.mgrid[0:128, 0:128].astype(np.float32) / 128
    rough = np.stack([x, 0.5 + 0.4 * np.sin(20 * x * y), y, (x > 0.5).astype(np.float32)])
    return {
        "x": rng.standard_normal((2, 3, 128, 128), np.float32),
        "sketch": np.stack([rough, rough]).astype(np.float32),
        "t": np.full(2, 0.6, np.float32),
        "tokens": rng.standard_normal((2, 8, WIDTH), np.float32) * np.float32(0.4),
        "token_mask": np.ones((2, 8), np.float32),
    }


BACKEND = EmbeddedRenderer

"""The shipped library and text encoder, loaded once, and what a prompt is composed of."""

import numpy as np
import pytest

from foveate import weights
from foveate.config import Settings
from foveate.stages.render.scene.layout import Composition, compose
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder


@pytest.fixture(scope="session")
def encoder(settings: Settings) -> TextEncoder:
    return TextEncoder(settings)


@pytest.fixture(scope="session")
def library(settings: Settings) -> Library:
    return Library(weights.path("library", settings))


def composed(
    prompt: str, library: Library, encoder: TextEncoder, seed: int = 0, aspect: float = 1.0
) -> Composition:
    return compose(prompt, library, encoder, np.random.default_rng(seed), aspect)

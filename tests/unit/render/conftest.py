"""The shipped library and text encoder, loaded once."""

import pytest

from foveate import weights
from foveate.config import Settings
from foveate.stages.render._library import Library
from foveate.stages.render._text import TextEncoder


@pytest.fixture(scope="session")
def encoder(settings: Settings) -> TextEncoder:
    return TextEncoder(settings)


@pytest.fixture(scope="session")
def library(settings: Settings) -> Library:
    return Library(weights.path("library", settings))

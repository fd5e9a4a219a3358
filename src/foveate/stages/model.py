"""What back ends whose id names a model have in common."""

from __future__ import annotations

import threading
from typing import ClassVar

from foveate import registry
from foveate.config import Settings
from foveate.types import EngineInfo

__all__ = ["ModelBackend"]


class ModelBackend:
    """Base of a back end such as `spandrel:FILE`; subclasses add `about` and the work of their stage.

    `info` of an instance is that of its model, `given` the options of the settings, `model` what the id names.
    """

    info: EngineInfo
    options: ClassVar[tuple[str, ...]] = ()

    def __init__(self, settings: Settings, argument: str = "") -> None:
        generic = type(self).info
        backend = f"{generic.name}:{argument}" if argument else generic.name
        self.settings = settings
        self.info = registry.info(generic.stage, backend, settings)
        self.given = settings.options(backend)
        self.model = str(self.given.get("model", argument))
        self.precision: dict[str, str] = {}
        self.lock = threading.Lock()

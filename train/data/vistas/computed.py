"""Makes the pictures of table.py."""

from __future__ import annotations

import importlib
from typing import cast

from data.vistas.table import VISTAS
from PIL import Image


def computed(name: str) -> Image.Image:
    """The picture of a place of `VISTAS`."""
    how, *words = VISTAS[name][1].split()
    module, function = how.split(".")
    return cast(Image.Image, getattr(importlib.import_module(f"data.vistas.{module}"), function)(*words))

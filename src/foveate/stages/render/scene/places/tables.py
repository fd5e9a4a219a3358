"""What is small is on a table before its place, not on the floor: it would look as large as furniture there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from foveate.stages.render.scene.painting.backdrops import OPEN_AIR
from foveate.stages.render.scene.painting.sketch import Background
from foveate.stages.render.scene.painting.tabletop import before
from foveate.stages.render.scene.places.homes import small
from foveate.stages.render.scene.prompt.parse import Phrase
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.things.where import key_of

__all__ = ["on_a_table"]

_TABLES = {"office": "desk", "study": "desk", "classroom": "desk", "pub": "bar counter", "bar": "bar counter"}
"""What table a place has; a wooden one elsewhere."""
_UNDER = ("desk", "table")
_FLOOR = {"floor", "rug", "carpet", "ground", "grass", "sand", "snow", "picnic blanket", "blanket"}
_STANDS = ("plant-potted", "food-vegetable")
"""What is small and stands on floors."""
_SERVED = (
    "food-prepared", "food-sweet", "food-asian", "drink", "dishware", "book-paper", "computer", "writing", "phone",
)  # fmt: skip
"""What is on a table outdoors too; fruit is not."""


def on_a_table(
    place: Background,
    name: str,
    where: list[Phrase],
    shown: list[Entry],
    library: Library,
    rng: np.random.Generator,
) -> Background:
    """A place behind a table, where all that is `shown` there is so small; else the place as it is."""
    if place.picture is None or not _wanted(where, shown, place.kind):
        return place
    tables = [e for e in library.places(_TABLES.get(name, "table")) if e.group == "table"]
    table = tables[int(rng.integers(len(tables)))]
    return replace(place, kind="table", picture=before(place.picture, library.picture(table.index)))


def _wanted(where: list[Phrase], shown: list[Entry], kind: str) -> bool:
    """Is it a room, or served outdoors, and does the prompt not say that it is on the ground?"""
    shown = [e for e in shown if e.name not in _UNDER]
    if not shown or {key_of(p) for p in where} & _FLOOR:
        return False
    if kind == "room":
        return small(shown) and not any(e.group.startswith(_STANDS) and "vase" not in e.name for e in shown)
    return kind in OPEN_AIR and all(e.group in _SERVED for e in shown)

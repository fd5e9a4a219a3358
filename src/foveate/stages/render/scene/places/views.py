"""Pictures of places: which of the library's landscapes fits the words, in the light that is asked for."""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np

from foveate.stages.render.scene.prompt.parse import Phrase
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.stages.render.scene.words.gazetteer import IN_LIGHT, LIKE, NEAR, NO_FLOOR, PLACES, SHOWN, WATER

__all__ = ["fits", "shows", "view"]


def fits(place: Phrase, library: Library, encoder: TextEncoder) -> bool:
    """Is there a scene like a place that no word of ours names?"""
    return library.search(encoder.vector(place.text), place.text, "scene", 1)[0][1] > LIKE


def view(
    text: str,
    lights: tuple[str, ...],
    stage: bool,
    library: Library,
    encoder: TextEncoder,
    rng: np.random.Generator,
) -> Entry:
    """A scene that fits the words, one in the wanted light before one that has to be darkened or warmed.

    The place comes before its light. A light or season that was not asked for counts against a scene; so does a view
    from on high of a `stage`, where things are to stand.
    """
    said = " ".join([text, *(IN_LIGHT[light] for light in lights if light in IN_LIGHT)])
    found = library.search(encoder.vector(said), text, "scene", 60)
    asked = {light for light, words in SHOWN.items() if any(re.search(rf"\b{w}\b", said) for w in words)}
    wanted = asked | set(lights)

    def worth(entry: Entry, score: float) -> float:
        shown = {light for light in SHOWN if shows(entry, light)}
        wet = entry.name in WATER and not re.search(r"\b(sea|ocean|water|lake|waves?|coast|ice)\b", text)
        unfit = 0.4 * (stage and "above" not in text and (wet or entry.name in NO_FLOOR))
        unasked = len(PLACES & set(entry.name.split()) - set(said.split()))  # a city by the harbour
        unfit += 0.04 * unasked
        return score + 0.25 * len(shown & set(lights)) - 0.16 * len(shown - wanted) - unfit

    scored = sorted(((worth(e, s), e.index, e) for e, s in found), reverse=True)
    best = [entry for score, _, entry in scored if score > scored[0][0] - NEAR]
    return best[int(rng.integers(len(best)))]


@lru_cache(maxsize=4096)
def shows(entry: Entry, light: str) -> bool:
    known = " ".join(entry.aliases)
    return any(re.search(rf"\b{word}\b", known) for word in SHOWN.get(light, ()))

"""Which phrases say where, and the word in them that says what kind of place it is."""

from __future__ import annotations

from dataclasses import replace

from foveate.stages.render.scene.prompt.parse import Phrase, singular
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.stages.render.scene.things.choice import looks_real
from foveate.stages.render.scene.words.gazetteer import (
    BUILDINGS,
    CITIES,
    DRAWN,
    ELSEWHERE,
    INDOORS_OR_THING,
    PLACES,
    PLAIN,
    ROOMS,
    TABLES,
)
from foveate.stages.render.scene.words.kinds import TREES
from foveate.stages.render.scene.words.vocabulary import MEANT

__all__ = ["by_name", "foremost", "is_place", "key_of", "roofed"]

_INSIDE, _BEFORE = ("in", "on"), ("front", "behind", "over", "under")
_WITHIN = ("", *_INSIDE, *_BEFORE)
"""Relations to a place of one who is in it, or before it, or is nobody."""


def key_of(phrase: Phrase) -> str:
    """The word that says what kind of place a phrase names, or ""."""
    words = phrase.text.split()
    if phrase.text in ("northern lights", "outer space"):
        return words[-1]
    if phrase.text == "milky way":
        return "stars"
    if words and words[-1] in CITIES:
        return "city"
    if words and words[-1] == "lights":
        return ""
    for word in (words[-1], singular(words[-1]), words[0]) if words else ():
        if word in PLAIN or word in TABLES or word in ROOMS or word in DRAWN or word in PLACES:
            return word
    return ""


def foremost(places: list[Phrase]) -> tuple[Phrase, str]:
    """The first phrase with a word that says what kind of place it names, and that word; else the first, and ""."""
    phrase = next((p for p in places if key_of(p)), places[0])
    return phrase, key_of(phrase)


def by_name(places: list[Phrase], hour: str, library: Library) -> str:
    """The name of a rendered place that a phrase says in full ("times square"), at that hour if there is such a one.

    "" for words for kinds of places, and for rooms, tables, waters and worlds, which are looked up elsewhere.
    """
    asked = [p for p in places if key_of(p) != p.text and key_of(p) not in ELSEWHERE]
    if any(key_of(p) in ("waterfall", "waterfalls") for p in places):  # in a jungle
        asked = [p for p in asked if "waterfall" in p.text]
    names = [
        f"{w} {text}".strip()
        for p in asked
        for text in _told(p.text)
        for w in (f"{hour} {p.colour}".strip(), hour, p.colour, "")
    ]
    return next((name for name in names if library.places(name)), "")


def _told(text: str) -> list[str]:
    """A name, and what is left of it without its first words, down to two: rolling sand dunes are sand dunes."""
    words = text.split()
    return [text, *(" ".join(words[i:]) for i in range(1, len(words) - 1))]


def is_place(phrase: Phrase, position: int, library: Library, encoder: TextEncoder) -> bool:
    """Does a phrase name a place rather than a thing? Furniture is a place only for what stands on it."""
    last = phrase.head
    if last in TABLES or last in ("rug", "carpet", "shelf", "screen"):
        return position > 0 and phrase.relation in ("on", "in")
    whole = " " in phrase.text and library.places(phrase.text) and not library.named(phrase.text)
    if whole and phrase.relation in _WITHIN:  # a hospital corridor is no hospital
        return True
    if name := by_name([phrase], "", library):
        both = looks_real(phrase.text, library) or (not key_of(phrase) and looks_real(last, library))
        outside = library.places(name)[0].group == "outdoors"
        around = (*_INSIDE, *(_BEFORE if outside else ())) if both else (*_WITHIN, *(("beside",) * outside))
        return phrase.relation in around and (position > 0 or not both)  # a thing, too
    if last == "reef" and position > 0:
        return True
    if last in ("moon", "lava", "ice", "planet") and position == 0:
        return False
    if phrase.text != last and any(e.kind == "object" for e in library.named(phrase.text)):
        return False  # a post office is not an office
    if last in ("moon", "sun", "rainbow") and phrase.relation == "beside":
        return False
    if phrase.text == "milky way" or (last in CITIES and phrase.relation in ("", "in")):
        return True
    if last in BUILDINGS and phrase.relation in ("front", "behind", "beside"):
        return False
    if last in INDOORS_OR_THING and (position == 0 or phrase.relation != "in"):
        return False
    if phrase.text in ("northern lights", "outer space") or (key_of(phrase) == last and last != "lights"):
        return phrase.relation not in ("over", "under", "beside", "front", "behind") or last != "moon"
    if any(library.knows(w) or w in MEANT for w in (phrase.text, last, singular(last))):
        return False
    if phrase.relation == "beside":  # what is with a thing is a thing
        return False
    vector = encoder.vector(phrase.text)
    thing = library.search(vector, phrase.text, "object", 1)[0][1]
    scene = library.search(vector, phrase.text, "scene", 1)[0][1]
    leaning = {"in": 0.15, "on": 0.08, "over": 0.08, "under": 0.05}.get(phrase.relation, -0.12)
    return scene + leaning > thing


def roofed(phrase: Phrase, position: int, library: Library, encoder: TextEncoder) -> Phrase:
    """What is below a tree, a building or a place is under it; below anything else it is lower in the picture."""
    if phrase.relation != "below":
        return phrase
    under = replace(phrase, relation="under")
    found = library.shown(phrase.text) or library.shown(phrase.head)
    roof = any(
        e.name in TREES | {"umbrella"} or (e.group.startswith("place") and e.group != "place-other")
        for e in found[:1]
    )
    return under if roof or is_place(under, position, library, encoder) else phrase

"""Where things are at home if the prompt does not say: a lion in the savanna, a cup on a table."""

from __future__ import annotations

import re

import numpy as np

from foveate.stages.render.scene.prompt.parse import Phrase
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.things.hands import BIG
from foveate.stages.render.scene.things.where import key_of
from foveate.stages.render.scene.words.gazetteer import (
    AFLOAT_TOO,
    CITY,
    FARMED,
    INDOORS,
    ON_TABLES,
    OUTDOORS,
    PLAYED,
    RAIL,
    ROOMS,
)
from foveate.stages.render.scene.words.habitats import AT_WORK, HABITAT
from foveate.stages.render.scene.words.kinds import SKY, TREES

__all__ = ["UP", "home", "small"]

_INSTRUMENTS = {"grand piano", "piano", "harp"}
"""What is played at home."""
_AT_HOME = {"bed", "bunk bed", "crib", "sofa", "wardrobe", "bathtub", "toilet"}
"""Who is with such things is at home, were it a monster."""
_TABLE_TOP = (
    "food",
    "drink",
    "dishware",
    "book-paper",
    "plant-potted",
    "writing",
    "phone",
    "computer",
    "light-video",
)
_TOO_BIG = ("transport", "animal-mammal", "place-", "person")
"""What stands on no table, as neither does furniture."""
UP = {"jumping", "leaping", "breaching", "ship"}
"""Words in the names of what comes out of the sea, or is on it."""
_CALLED_SO = {"beach", "garden", "farm", "jungle", "desert", "mountain"}
"""What is called after such a place is there: a beach hut."""
_SOMEWHERE = re.compile(r"\b(?:in|on|at) (?:the |an? )?([\w ]+)$")


def small(shown: list[Entry]) -> bool:
    """Are these all such as stand on tables?"""
    return all(e.name in ON_TABLES or e.group.startswith(_TABLE_TOP) for e in shown)


def _at_work(who: Entry, library: Library) -> list[str]:
    """Where one is seen who does that: where the gazetteer says, where a name of the picture does, where others are."""
    if who.name in AT_WORK:
        return AT_WORK[who.name]
    told = [m.group(1) for a in who.aliases[: who.names] if (m := _SOMEWHERE.search(a))]
    words = who.name.split()
    shorter = [" ".join(words[:i]) for i in range(len(words) - 1, 0, -1)]
    if who.real and (found := [p for p in told if any(e.group != "table" for e in library.places(p))]):
        return found[:1]
    return next((AT_WORK[name] for name in shorter if name in AT_WORK), [])


def _by_that_light(place: str, lights: tuple[str, ...], library: Library) -> bool:
    """Is there a picture of the place in such a light, or is it day there?"""
    if not lights or (*lights, "night" in place) == ("night", True):
        return True
    hours = ["night" if light == "night" else "sunset" for light in lights if light not in ("fog", "storm")]
    return all(bool(library.places(f"{hour} {place}")) for hour in hours[:1]) or place == "coast"


def home(
    shown: list[Entry], lights: tuple[str, ...], season: str, library: Library, rng: np.random.Generator
) -> str:
    """A place for these things: indoors where anything belongs indoors, else where the first is at home."""
    if not shown:
        light = next(iter(lights), "")
        empty = {"night": "sky at night", "sunset": "sea at sunset", "fog": "hills in the fog",
                 "storm": "thunderstorm", "dawn": "mountains at dawn"}  # fmt: skip
        return empty.get(light) or {"winter": "snowy valley", "autumn": "autumn forest"}.get(
            season, "green meadow"
        )
    people = any(e.group.startswith("person") for e in shown)
    shown = sorted(  # the moon is over the place, and a parrot where its pirate is
        shown,
        key=lambda e: e.name == "sun" or e.name.endswith(" moon") or (people and e.group == "animal-bird"),
    )
    groups = [e.group for e in shown]
    if "transport-water" in groups and not {"household", "dishware"} & {*groups}:
        return "sea"
    work = [w for w in _at_work(shown[0], library) if _by_that_light(w, lights, library)]
    if groups[0].startswith("person") and any(e.name == "fire" for e in shown[1:]):
        return "forest"  # at a campfire
    at_home = any(e.name in _AT_HOME for e in shown[1:])
    if work and not at_home and season not in ("winter", "autumn"):
        place = work[int(rng.integers(len(work)))]
        if key_of(Phrase(place)) not in ROOMS or not any(e.group.startswith(OUTDOORS) for e in shown[1:]):
            return place
    outside = any(e.group in SKY or e.name in TREES for e in shown)  # under the moon
    inside = next((g for g in groups if g in ("household", "dishware") and not outside), None)
    if (
        season
        and not inside
        and groups[0].startswith(("animal", "person", "place", "plant", "winter", "transport-ground"))
    ):
        outdoors = {"winter": "snow", "autumn": "autumn park"}.get(season)
        if outdoors:
            return outdoors
    if small(shown) and (inside or "book-paper" in groups) and not season:
        return (
            "desk"
            if any(e.name in ("laptop", "typewriter") or e.group == "computer" for e in shown)
            else "table"
        )
    if any(e.name in CITY for e in shown):
        return "street"
    if (
        "night" in lights
        and not inside
        and groups[0].startswith(("animal-mammal", "plant", "place-building"))
    ):
        return "lawn"
    if groups[0].startswith(("person", "plant")) and any(e.name in _INSTRUMENTS for e in shown[1:]):
        return "room"
    played = any(e.group == "musical-instrument" or e.name == "microphone" for e in shown[1:])
    if groups[0].startswith("person") and played:
        return "stage"
    if groups[0] == "animal-marine" and any(g.startswith("place-") for g in groups):
        return "beach"  # a lighthouse is not under water
    place = shown[0].name.partition(" ")[0]
    if place in _CALLED_SO and place != shown[0].name and not groups[0].startswith(("food", "animal")):
        return place
    if shown[0].name.endswith(INDOORS):
        return "room"
    if any(e.name in ("umbrella on ground", "beach umbrella") for e in shown):
        return "beach"
    if any(e.name in FARMED for e in shown[1:]):
        return "farm yard"
    if any(e.name in PLAYED or e.name.endswith(" swing") for e in shown):
        return "park"
    if "farmer" in shown[0].name:
        return "meadow"
    if shown[0].name in RAIL:
        return "meadow"
    up = "night" in lights or UP & set(shown[0].name.split())
    if shown[0].name in AFLOAT_TOO or (up and groups[0] == "animal-marine"):
        return "sea"
    standing = [g for g in groups if g not in ("sky-weather", "transport-air")]
    asked = inside or (standing or groups)[0]
    if groups[0].startswith("person"):  # with a car or a cow they are outdoors
        asked = next((g for g in groups[1:] if g.startswith(OUTDOORS)), asked)
    if all(g.startswith(("food", "drink", "dishware")) for g in groups):
        asked = "food"
    elif any(e.name in TREES for e in shown):
        asked = "plant-other"
    homes = HABITAT.get(asked) or HABITAT.get(asked.partition("-")[0]) or ("studio",)
    home = homes[int(rng.integers(len(homes)))]
    weather = {"storm", "fog"} & set(lights) and not asked.startswith(("food", "drink", "dishware"))
    if home == "table" and any(e.group.startswith(_TOO_BIG) or e.name in BIG for e in shown):
        return "lawn" if any(e.group.startswith(OUTDOORS) for e in shown) else "room"
    fenced = not inside and any(g.startswith("place-") for g in groups[1:])
    fenced = fenced or any(g.startswith(("animal-mammal", "transport-ground")) for g in groups[1:])
    return "lawn" if (weather or outside or fenced) and home in ("room", "studio") else home

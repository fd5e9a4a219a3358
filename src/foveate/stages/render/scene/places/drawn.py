"""Which places are drawn, where no picture of the library shows them as well; and how things are in them."""

from __future__ import annotations

from typing import NamedTuple

from foveate.stages.render.scene.prompt.parse import Phrase
from foveate.stages.render.scene.references.library import Entry
from foveate.stages.render.scene.things.where import foremost, key_of
from foveate.stages.render.scene.words.gazetteer import (
    AFLOAT,
    AFLOAT_TOO,
    DRAWN,
    FIELDS,
    FOREST,
    GREEN,
    GROUNDED,
    INLAND,
    PLACES,
    SEAS,
    WADED,
    WOODED,
)
from foveate.stages.render.scene.words.kinds import SKY

__all__ = ["Presence", "drawn", "presence"]


_ABOARD = ("transport-water", "person", "animal")
"""Who may be in a boat."""


class Presence(NamedTuple):
    """How things are in a place: all afloat, all in the air, on their feet, and of these up to the knees in it."""

    floats: bool
    flies: bool
    stands: bool
    wades: bool


def presence(places: list[Phrase], shown: list[Entry]) -> Presence:
    """How what is `shown` is there."""
    boats = any(e.group == "transport-water" for e in shown)
    below = [e for e in shown if e.group not in SKY and not (boats and e.group == "animal-bird")]
    floats = bool(below) and all(
        e.name in AFLOAT_TOO or (e.group in AFLOAT and e.name not in ("flamingo", "penguin")) for e in below
    )
    water = any(p.relation in ("on", "in", "") and key_of(p) in WADED for p in places)
    floats = floats or (water and boats and all(e.group.startswith(_ABOARD) for e in shown))
    flies = bool(shown) and all(e.group in SKY for e in shown)
    over = bool(places) and all(p.relation == "over" for p in places)
    stands = bool(shown) and not flies and not over
    return Presence(
        floats, flies, stands, stands and any(p.relation == "in" and key_of(p) in WADED for p in places)
    )


def drawn(places: list[Phrase], shown: list[Entry], lights: tuple[str, ...], season: str) -> str:
    """The kind of background to draw, "" where a picture of the library shows it better.

    What stands on the ground needs ground: the pictures of seas, lakes, forests and cities are seen from afar.
    """
    keys = {key_of(p) for p in places} - {""}
    keys = keys - {"water"} or keys
    floats, _, stands, wades = presence(places, shown)
    phrase, key = foremost(places)
    outside = set(phrase.text.split()[:-1]) & (PLACES - {"city"})  # a desert road has no houses
    if keys & {"waterfall", "waterfalls"} and not floats and not keys & SEAS:
        return "waterfall"
    if floats and {"night", "storm", "fog"} & set(lights) and keys <= SEAS:
        return "sea"
    if not stands and "night" in lights and keys and keys <= SEAS:
        return "sea"  # at night the pictures have a town
    if floats and lights and lights[0] in ("fog", "sunset", "dawn") and "lake" in keys:
        return ""  # of lakes in such a light there are pictures
    if floats and keys & (INLAND | {"harbour", "harbor", "port", "marina", "canal", "puddle", "lake"}):
        return "water"
    if wades and not floats:
        return "water"
    if floats:
        return "" if key not in DRAWN or keys & SEAS else DRAWN[key]
    if stands and keys & {"road", "highway", "street"} and keys & (SEAS | {"beach", "seaside"}):
        return "coast"
    if stands and keys & {"city", "downtown", "skyline", "rooftops", "rooftop"} and not keys & SEAS:
        return "street"  # who stands in a city stands in a street; the pictures show it from afar
    if stands and keys & {"road", "highway"} and keys <= {"road", "highway", "hill", "hills", "mountain", "mountains",
                                                         "countryside", "field", "fields"}:  # fmt: skip
        return "road"
    if stands and keys and keys <= SEAS and not any(p.relation in ("in", "over", "under") for p in places):
        return "beach"
    if stands and keys and keys <= WOODED and outside <= WOODED:
        if season == "winter" or "snowy" in phrase.text:
            return "snow"
        return "meadow" if keys <= FIELDS else "forest" if keys & FOREST else "grass"
    if stands and "night" in lights and keys <= FIELDS:
        return "meadow"  # under the stars
    if stands and keys and keys <= {"snow", "ice", "iceberg", "icebergs", "glacier", "floe"}:
        return "snow"
    if (
        stands
        and season == "winter"
        and keys <= {"grass", "lawn", "park", "garden", "yard", "backyard", "village"}
    ):
        return "snow"
    inside = any(p.relation in ("in", "over") for p in places)
    if keys == {"sky"} and not inside and any(e.group.startswith(GROUNDED) for e in shown):
        return "grass"  # under a blue sky
    if key not in DRAWN or outside:
        return ""
    kind = DRAWN[key]
    seen = not stands and "night" not in lights  # of those there are pictures
    if kind == "meadow" and seen and lights:
        return ""
    if (kind in ("lake", "water") and seen) or (kind == "beach" and (_rocky(phrase) or (lights and seen))):
        return ""
    if key in ("village", "town"):
        kind = "grass"
    if kind == "meadow" and set(phrase.text.split()[:-1]) - GREEN:
        return ""
    if kind in ("grass", "meadow") and (season == "winter" or "snowy" in phrase.text):
        kind = "snow"
    near = (key, "city", "downtown", "town", "sky", "park", "island", "beach")
    return kind if keys <= {*near, *(k for k in DRAWN if DRAWN[k] == kind)} else ""


def _rocky(phrase: Phrase) -> bool:
    return bool({"rocky", "stony", "pebble", "rugged", "wild", "rock", "cliff"} & set(phrase.text.split()))

"""Where things are: the background that a prompt asks for, else one where such things are at home."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

import numpy as np

from foveate.stages.render._gazetteer import (
    AFLOAT,
    AFLOAT_TOO,
    AROUND,
    BUILDINGS,
    CITIES,
    CITY,
    DRAWN,
    FIELDS,
    FIRS,
    GROUND,
    GROUNDED,
    HABITAT,
    HOUSES,
    IN_LIGHT,
    INDOORS_OR_THING,
    INLAND,
    LIKE,
    NEAR,
    NO_FLOOR,
    OUTDOORS,
    OVERCAST,
    PLACES,
    PLAIN,
    RAIL,
    ROOM_OF,
    ROOMS,
    SAME,
    SEAS,
    SHOWN,
    SKIES,
    TABLES,
    TREES,
    WADED,
    WALLS,
    WATER,
    WOODED,
)
from foveate.stages.render._library import Entry, Library
from foveate.stages.render._prompt import COLOURS, Phrase, singular
from foveate.stages.render._sketch import Background, Placement
from foveate.stages.render._stack import SKY
from foveate.stages.render._text import TextEncoder
from foveate.stages.render._vocabulary import MEANT
from foveate.stages.render._weather import snowed

__all__ = ["WATER", "background", "furniture", "is_place"]


def _key(phrase: Phrase) -> str:
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


def _foremost(places: list[Phrase]) -> tuple[Phrase, str]:
    """The first phrase with a word that says what kind of place it names, and that word; else the first, and ""."""
    phrase = next((p for p in places if _key(p)), places[0])
    return phrase, _key(phrase)


def is_place(phrase: Phrase, position: int, library: Library, encoder: TextEncoder) -> bool:
    """Does a phrase name a place rather than a thing? Furniture is a place only for what stands on it."""
    last = phrase.head
    if last in TABLES or last in ("rug", "carpet", "shelf", "screen"):
        return position > 0 and phrase.relation in ("on", "in")
    if last in ("moon", "lava", "ice") and position == 0:
        return False
    if phrase.text != last and any(e.kind == "object" for e in library.named(phrase.text)):
        return False  # a post office is not an office
    if last in ("moon", "sun", "rainbow") and phrase.relation == "beside":
        return False
    if phrase.text == "milky way" or (last in CITIES and phrase.relation == "in"):
        return True
    if last in BUILDINGS and phrase.relation in ("front", "behind", "beside"):
        return False
    if last in INDOORS_OR_THING and (position == 0 or phrase.relation != "in"):
        return False
    if phrase.text in ("northern lights", "outer space") or (_key(phrase) == last and last != "lights"):
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


def background(
    where: list[Phrase],
    shown: list[Entry],
    lights: tuple[str, ...],
    season: str,
    library: Library,
    encoder: TextEncoder,
    rng: np.random.Generator,
) -> tuple[Background, str]:
    """The background of phrases that name places, else where the things `shown` are at home; and its name."""
    wall = WALLS[int(rng.integers(len(WALLS)))]
    sky = SKIES[int(rng.integers(len(SKIES)))]
    if any(e.group == "winter" for e in shown) and not season:
        season = "winter"
    where = [p for p in where if _key(p) or _fits(p, library, encoder)]
    places = where or [Phrase(_home(shown, lights, season, rng))]
    if any(_key(p) in SEAS and (p.relation == "under" or _dives(p, shown)) for p in places):
        places = [Phrase("underwater")]
    phrase, key = _foremost(places)
    colour = COLOURS.get(phrase.colour)
    indoor = tuple(light for light in lights if light == "night")
    if key in PLAIN:
        dark = (0.16, 0.16, 0.18) if "dark" in phrase.text else wall
        return Background("plain", colours=(colour or dark,)), f"{phrase.colour or 'plain'} background"
    if key in TABLES:
        return Background("table", colours=(wall, colour or TABLES[key]), lights=indoor), key
    if key == "studio":
        soft = (min(wall[0] + 0.04, 1.0), min(wall[1] + 0.04, 1.0), min(wall[2] + 0.04, 1.0))
        return Background("studio", colours=(wall, soft), lights=indoor), key
    if key in ROOMS:
        return Background("room", colours=(wall, colour or ROOMS[key]), lights=indoor), key
    apart = [k for k in map(_key, places) if k not in (key, "", "sky")]
    if key in DRAWN and (DRAWN[key] == "aurora" or (DRAWN[key] == "stars" and not apart)):
        return Background(DRAWN[key]), DRAWN[key]
    if key == "stars":
        lights = (*lights, "night")
    kind = _drawn(places, shown, lights, season)
    if any("dark" in p.text.split() for p in places) and kind and not lights:
        lights = ("night",)
    if kind:
        overhead = colour if colour is not None and kind == "sky" else sky
        ground = GROUND.get(kind, wall)
        if season == "autumn" and kind in ("grass", "lake", "road"):
            ground = (0.62, 0.48, 0.20)
        if season == "winter" and kind in ("street", "road", "lake"):
            ground = GROUND["snow"]
        if ground == GROUND["snow"]:
            overhead = OVERCAST
        return Background(kind, colours=(overhead, ground), lights=lights), kind
    words = " ".join(f"{p.colour} {_above(p)}".strip() for p in places)
    words = SAME.get(words, words)
    if words in ("water", "wave", "waves"):
        words = "deep blue ocean"
    elif shown and key in ("rock", "rocks") and not {_key(p) for p in places} & SEAS:
        words = "red rock mountain"
    words += {"winter": " snowy", "autumn": " autumn"}.get(season, "")
    words += "".join(f" {IN_LIGHT[light]}" for light in lights if light in IN_LIGHT)
    stage = any(e.group not in SKY for e in shown)
    entry = _scene(" ".join(dict.fromkeys(words.split())), lights, stage, library, encoder, rng)
    missing = tuple(light for light in lights if not _shows(entry, light))[:1]
    pan, flip = float(rng.uniform(0.1, 0.9)), bool(rng.integers(2))
    return Background("scene", library.picture(entry.index), pan=pan, flip=flip, lights=missing), entry.name


def _drawn(places: list[Phrase], shown: list[Entry], lights: tuple[str, ...], season: str) -> str:
    """The kind of background to draw, "" where a picture of the library shows it better.

    What stands on the ground needs ground: the pictures of seas, lakes, forests and cities are seen from afar.
    """
    keys = {_key(p) for p in places} - {""}
    keys = keys - {"water"} or keys
    floats = bool(shown) and all(
        e.name in AFLOAT_TOO or (e.group in AFLOAT and e.name not in ("flamingo", "penguin")) for e in shown
    )
    flies = bool(shown) and all(e.group in SKY for e in shown)
    stands = bool(shown) and not flies and not (places and all(p.relation == "over" for p in places))
    wades = stands and any(p.relation == "in" and _key(p) in WADED for p in places)
    phrase, key = _foremost(places)
    outside = set(phrase.text.split()[:-1]) & (PLACES - {"city"})  # a desert road has no houses
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
        return "snow" if season == "winter" or "snowy" in phrase.text else "grass"
    if stands and "night" in lights and keys <= FIELDS:
        return "grass"  # under the stars
    if stands and key == "snow" and keys <= {"snow"}:
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
    if (kind in ("lake", "water") and seen) or (kind == "beach" and (_rocky(phrase) or (lights and seen))):
        return ""
    if key in ("village", "town"):
        kind = "grass"
    if kind == "grass" and season == "winter":
        kind = "snow"
    near = (key, "city", "downtown", "town", "sky", "park", "island", "beach")
    return kind if keys <= {*near, *(k for k in DRAWN if DRAWN[k] == kind)} else ""


def _dives(place: Phrase, shown: list[Entry]) -> bool:
    """Fish and what dives are seen under the sea that they are in; whales, dolphins and seals come up."""
    deep = [e for e in shown if e.group == "animal-marine" or e.name == "submarine"]
    up = any(e.name in ("whale", "spouting whale", "dolphin", "seal") for e in shown)
    return place.relation == "in" and bool(deep) and len(deep) == len(shown) and not up


def _fits(place: Phrase, library: Library, encoder: TextEncoder) -> bool:
    """Is there a scene like a place that no word of ours names?"""
    return library.search(encoder.vector(place.text), place.text, "scene", 1)[0][1] > LIKE


def _rocky(phrase: Phrase) -> bool:
    return len(phrase.text.split()) > 1 and not phrase.text.startswith(("sandy", "sunny", "tropical"))


def _above(phrase: Phrase) -> str:
    return (
        f"above the {phrase.text}" if phrase.relation == "over" and phrase.text == "clouds" else phrase.text
    )


def _home(shown: list[Entry], lights: tuple[str, ...], season: str, rng: np.random.Generator) -> str:
    """A place for these things: indoors where anything belongs indoors, else where the first is at home."""
    if not shown:
        light = next(iter(lights), "")
        empty = {"night": "city at night", "sunset": "sea at sunset", "fog": "hills in the fog",
                 "storm": "thunderstorm", "dawn": "mountains at dawn"}  # fmt: skip
        return empty.get(light) or {"winter": "snowy valley", "autumn": "autumn forest"}.get(
            season, "green meadow"
        )
    groups = [e.group for e in shown]
    inside = next((g for g in groups if g in ("household", "dishware")), None)
    if (
        season
        and not inside
        and groups[0].startswith(("animal", "person", "place", "plant", "winter", "transport-ground"))
    ):
        outdoors = {"winter": "snow", "autumn": "autumn forest behind a field"}.get(season)
        if outdoors:
            return outdoors
    if shown[0].name in CITY:
        return "street"
    if (
        "night" in lights
        and not inside
        and groups[0].startswith(("animal-mammal", "plant", "place-building"))
    ):
        return "lawn"
    if shown[0].name in RAIL:
        return "meadow with trees"
    if shown[0].name in AFLOAT_TOO:
        return "sea"
    standing = [g for g in groups if g not in ("sky-weather", "transport-air")]
    asked = inside or (standing or groups)[0]
    if groups[0].startswith("person"):  # with a car or a cow they are outdoors
        asked = next((g for g in groups[1:] if g.startswith(OUTDOORS)), asked)
    if all(g.startswith(("food", "drink", "dishware")) for g in groups):
        asked = "food"
    homes = HABITAT.get(asked) or HABITAT.get(asked.partition("-")[0]) or ("studio",)
    home = homes[int(rng.integers(len(homes)))]
    weather = {"storm", "fog"} & set(lights) and not asked.startswith(("food", "drink", "dishware"))
    return "lawn" if weather and home in ("room", "studio") else home


def furniture(
    kind: str,
    place: str,
    where: list[Phrase],
    season: str,
    empty: bool,
    library: Library,
    rng: np.random.Generator,
) -> list[Placement]:
    """What belongs in such a place and stands behind all else: trees in a forest, a bed in a bedroom.

    No room is left `empty`.
    """
    if kind == "room":
        asked = next((p.text for p in where if p.text in ROOM_OF), place)
        asked = next((r for p in where for r in ROOM_OF if p.text.endswith(r)), asked)
        pieces = ROOM_OF.get(asked, ROOM_OF["living room"] if empty else ())
        return [_piece(library, *piece, rng) for piece in pieces]
    key = next((_key(p) for p in where if _key(p) in AROUND), "")
    if kind not in ("grass", "snow", "beach") or not key:
        return []
    names = AROUND[key]
    if kind == "beach":
        names = names if key == "island" else ()
    if kind == "snow" and names is TREES:
        names = FIRS
    if empty and key in ("village", "town"):
        names = HOUSES
    winter = kind == "snow"
    out = []
    for i, name in enumerate(names):
        x = (i + 0.5) / len(names) + float(rng.uniform(-0.04, 0.04))
        high, low = float(rng.uniform(0.40, 0.54)), float(rng.uniform(0.64, 0.70))
        if name:
            piece = _piece(library, name, x, low, high, rng, {"autumn": "orange"}.get(season, ""))
            out.append(replace(piece, picture=snowed(piece.picture)) if winter else piece)
    return out


def _piece(
    library: Library, name: str, x: float, low: float, high: float, rng: np.random.Generator, colour: str = ""
) -> Placement:
    tone = COLOURS[colour] if colour and name == "deciduous tree" else None
    return Placement(library.picture_of(name), x, low, high, bool(rng.integers(2)), 0.0, tone)


def _scene(
    text: str,
    lights: tuple[str, ...],
    stage: bool,
    library: Library,
    encoder: TextEncoder,
    rng: np.random.Generator,
) -> Entry:
    """A scene that fits the words, one in the wanted light before one that has to be darkened or warmed.

    A light or season that was not asked for counts against a scene; so does a view from on high of a `stage`, where
    things are to stand.
    """
    found = library.search(encoder.vector(text), text, "scene", 40)
    asked = {light for light, words in SHOWN.items() if any(re.search(rf"\b{w}\b", text) for w in words)}
    wanted = asked | set(lights)

    def worth(entry: Entry, score: float) -> float:
        shown = {light for light in SHOWN if _shows(entry, light)}
        wet = entry.name in WATER and not re.search(r"\b(sea|ocean|water|lake|waves?|coast|ice)\b", text)
        unfit = 0.3 * (stage and "above" not in text and (wet or entry.name in NO_FLOOR))
        return score + 0.4 * len(shown & set(lights)) - 0.16 * len(shown - wanted) - unfit

    scored = sorted(((worth(e, s), e.index, e) for e, s in found), reverse=True)
    best = [entry for score, _, entry in scored if score > scored[0][0] - NEAR]
    return best[int(rng.integers(len(best)))]


@lru_cache(maxsize=4096)
def _shows(entry: Entry, light: str) -> bool:
    known = " ".join(entry.aliases)
    return any(re.search(rf"\b{word}\b", known) for word in SHOWN.get(light, ()))

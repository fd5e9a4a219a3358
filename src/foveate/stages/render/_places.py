"""Where things are: the background that a prompt asks for, else one where such things are at home."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from foveate.stages.render._backdrops import OPEN_AIR
from foveate.stages.render._gazetteer import (
    AFLOAT,
    AFLOAT_TOO,
    AROUND,
    CITIES,
    CITY,
    CROPS,
    DRAWN,
    FIELDS,
    FOREST,
    GREEN,
    GROUND,
    GROUNDED,
    HABITAT,
    INDOORS,
    INLAND,
    LETTERED,
    MOORED,
    OUTDOORS,
    OVERCAST,
    PLACES,
    PLAIN,
    PLAYED,
    RAIL,
    RENDERED,
    ROOMS,
    SAME,
    SEAS,
    SHADED,
    SKIES,
    TABLES,
    WADED,
    WALLS,
    WATER,
    WOODED,
)
from foveate.stages.render._library import Entry, Library
from foveate.stages.render._prompt import COLOURS, Phrase
from foveate.stages.render._sketch import Background
from foveate.stages.render._stack import SKY
from foveate.stages.render._text import TextEncoder
from foveate.stages.render._views import fits, shows, view
from foveate.stages.render._where import foremost, key_of

__all__ = ["WATER", "background"]

Colour = tuple[float, float, float]


def background(
    where: list[Phrase],
    shown: list[Entry],
    fixed: set[str],
    lights: tuple[str, ...],
    season: str,
    first: bool,
    real: bool,
    library: Library,
    encoder: TextEncoder,
    rng: np.random.Generator,
) -> tuple[Background, str]:
    """The background of phrases that name places, else where the things `shown` are at home; and its name.

    The prompt names the place `first` or what is in it; a `real` one where there is one, a room with what is `fixed`
    there if it can be.
    """
    wall = WALLS[int(rng.integers(len(WALLS)))]
    sky = SKIES[int(rng.integers(len(SKIES)))]
    if any(e.group == "winter" for e in shown) and not season:
        season = "winter"
    where = [p for p in where if key_of(p) or fits(p, library, encoder)]
    places = where or [Phrase("room" if fixed else _home(shown, lights, season, rng))]
    if any(key_of(p) in SEAS and (p.relation == "under" or _dives(p, shown)) for p in places):
        places = [Phrase("underwater")]
    places, lights = _overhead(places, shown, lights)
    phrase, key = foremost(places)
    colour = COLOURS.get(phrase.colour)
    unlit = "night" in lights or (key not in PLAIN and "dark" in phrase.text.split())
    indoor = ("night",) if unlit else ()
    if phrase.head == "wall" and phrase.colour in ("brick", "stone"):
        return Background("bricks", colours=(COLOURS[phrase.colour], GROUND["street"]), lights=indoor), "wall"
    if key == "cave":
        if real and (spot := _furnished([phrase.text, key], shown, first, library, rng)):
            return _seen(key, spot, indoor, library, rng), key
        return Background("cave", colours=(GROUND["cave"],)), key
    if key in PLAIN:
        dark = (0.16, 0.16, 0.18) if "dark" in phrase.text else wall
        return Background("plain", colours=(colour or dark,)), f"{phrase.colour or 'plain'} background"
    if key in TABLES:
        calls = [f"{phrase.colour} {phrase.text}"]
        calls += [phrase.text, key] if phrase.colour in ("", "wooden") else []
        if real and (top := _furnished(calls, [], False, library, rng)):
            return _seen("table", top, indoor, library, rng), key
        return Background("table", colours=(wall, colour or TABLES[key]), lights=indoor), key
    if key == "studio":
        soft = (min(wall[0] + 0.04, 1.0), min(wall[1] + 0.04, 1.0), min(wall[2] + 0.04, 1.0))
        return Background("studio", colours=(wall, soft), lights=indoor), key
    if key in ROOMS:
        if (
            real
            and colour is None
            and (room := _furnished(_calls(phrase, key, shown), shown, first, library, rng, fixed))
        ):
            return _seen("room", room, indoor, library, rng), key
        return Background("room", colours=(wall, colour or ROOMS[key]), lights=indoor), key
    apart = [k for k in map(key_of, places) if k not in (key, "", "sky")]
    if key in DRAWN and (DRAWN[key] == "aurora" or (DRAWN[key] == "stars" and not apart)):
        return Background(DRAWN[key]), DRAWN[key]
    if any({"frozen", "icy"} & set(p.text.split()) for p in places):
        season = "winter"
    kind = _drawn(places, shown, lights, season)
    if any("dark" in p.text.split() for p in places) and kind and not lights:
        lights = ("night",)
    hour, weather = _hour(lights)
    when = " ".join(w for w in (hour, season) if w)
    whole = f"{when} {phrase.text}".strip()
    if real and " " in phrase.text and key and (spot := _furnished([whole], shown, first, library, rng)):
        return _seen(DRAWN.get(key, "forest"), spot, weather, library, rng, hour), phrase.text
    risen = hour == "night" and any("moon" in e.name for e in shown)  # theirs is the only one
    afloat = any(e.group in AFLOAT or e.name in AFLOAT_TOO for e in shown)
    if (
        kind
        and real
        and not (afloat and kind == "water")  # where one stands on a pier
        and "aurora" not in lights
        and not risen
        and (colour is None or phrase.colour == "green")
    ):
        asked = (phrase.text, key, *(() if key in AROUND else (kind,)))
        calls = [f"{when} {name}".strip() for name in asked if name]
        calls += [f"{hour} {name}".strip() for name in asked if name and season in ("spring", "summer")]
        if spot := _furnished(calls, shown, first, library, rng):
            return _seen(kind, spot, weather, library, rng, hour), kind
        if key in SHADED and (spot := _furnished([phrase.text, key], shown, first, library, rng)):
            return _seen(kind, spot, lights, library, rng, hour), kind
    wood = key in FOREST and not lights and not season
    moored = afloat and key in MOORED
    if real and not kind and not moored and (key in RENDERED or wood or (shown and key and key not in DRAWN)):
        names = [f"{when} {name}".strip() for name in (phrase.text, key)]
        around = "forest" if key in SHADED else "grass"
        if spot := _furnished(names, shown, first, library, rng):
            return _seen(around, spot, weather, library, rng, hour), key
        if hour and (spot := _furnished([phrase.text, key], shown, first, library, rng)):
            return _seen(around, spot, lights, library, rng), key
    if kind:
        return Background(kind, colours=_tones(kind, phrase, colour, sky, wall, season), lights=lights), kind
    words = " ".join(f"{p.colour} {_above(p)}".strip() for p in places)
    words = SAME.get(words, words)
    if words in ("water", "wave", "waves"):
        words = "deep blue ocean"
    elif shown and key in ("rock", "rocks") and not {key_of(p) for p in places} & SEAS:
        words = "red rock mountain"
    words += {"winter": " snowy", "autumn": " autumn"}.get(season, "")
    stage = any(e.group not in SKY for e in shown)
    entry = view(" ".join(dict.fromkeys(words.split())), lights, stage, library, encoder, rng)
    missing = tuple(light for light in lights if not shows(entry, light))[:1]
    pan, flip = float(rng.uniform(0.1, 0.9)), bool(rng.integers(2))
    return Background("scene", library.picture(entry.index), pan=pan, flip=flip, lights=missing), entry.name


def _hour(lights: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The hour by which places are called, and what else there is to their light."""
    hours = {"night": "night", "sunset": "sunset", "dawn": "sunset"}
    hour = next((hours[light] for light in lights if light in hours), "")
    return hour, tuple(light for light in lights if light not in hours)


def _calls(asked: Phrase, key: str, shown: list[Entry]) -> list[str]:
    """What a room may be called that a phrase asks for, the most telling first; one with nothing in it is lived in."""
    if key in ("rug", "carpet") or (key in ("room", "interior", "indoors") and not shown):
        return [*([asked.text] if asked.text != key else []), "living room"]
    words = asked.text.split()
    return [*(" ".join(words[i:]) for i in range(len(words))), key, "room"]


def _furnished(
    calls: list[str],
    shown: list[Entry],
    first: bool,
    library: Library,
    rng: np.random.Generator,
    fixed: Collection[str] = (),
) -> Entry | None:
    """A place of one of these names.

    What is named with it stands there already if it comes `first`, else nothing like it; what is `fixed` does where
    that can be.
    """
    named = {e.name for e in shown}
    for call in [*calls, *(("living room", "bathroom") if fixed else ())]:
        places = [p for p in library.places(call) if {*fixed} <= {*p.aliases[p.names :]}]
        alike = [len(named & set(p.aliases[p.names :])) for p in places]
        best = (max if first else min)(alike, default=0)
        if places and (first or best == 0):
            fit = [p for p, n in zip(places, alike, strict=True) if n == best]
            return fit[int(rng.integers(len(fit)))]
    return _furnished(calls, shown, first, library, rng) if fixed else None


def _seen(
    kind: str,
    place: Entry,
    lights: tuple[str, ...],
    library: Library,
    rng: np.random.Generator,
    hour: str = "",
) -> Background:
    """The picture of a place, some of it where the image is narrower."""
    pan, flip = float(rng.uniform(0.35, 0.65)), bool(rng.integers(2)) and place.name not in LETTERED
    held = place.aliases[place.names :]
    picture = library.picture(place.index)
    return Background(kind, picture, pan=pan, flip=flip, lights=lights, holds=held, hour=hour)


def _overhead(
    places: list[Phrase], shown: list[Entry], lights: tuple[str, ...]
) -> tuple[list[Phrase], tuple[str, ...]]:
    """Places under stars or northern lights, and their lights: it is night there. What stands has ground under it."""
    up = {key_of(p) for p in places} & {"stars", "lights", "aurora"}
    if not up:
        return places, lights
    northern = bool(up & {"lights", "aurora"})
    below = [p for p in places if key_of(p) not in {*up, "sky"}]
    stands = any(e.group not in SKY for e in shown)
    if northern and (not below or any(DRAWN.get(key_of(p)) not in OPEN_AIR for p in below)):
        below = [Phrase("snow", "in")] if stands else []
    elif not below and stands and any(p.relation in ("on", "under") for p in places):
        below = [Phrase("lawn", "in")]
    if not below:
        return [p for p in places if key_of(p) in up] if northern else places, lights
    return below, ("night", *(("aurora",) if northern else ()))


def _tones(
    kind: str, phrase: Phrase, colour: Colour | None, sky: Colour, wall: Colour, season: str
) -> tuple[Colour, Colour]:
    """The colours of the sky and of the ground of a drawn place."""
    ground = GROUND.get(kind, wall)
    if kind == "meadow" and (colour is not None or CROPS & set(phrase.text.split())):
        ground = GROUND[kind] if phrase.colour == "green" else colour or COLOURS["golden"]
    if kind == "road" and {"desert", "dusty"} & set(phrase.text.split()):
        ground = (0.84, 0.68, 0.45)
    if season == "autumn" and kind in ("grass", "meadow", "lake", "road"):
        ground = (0.62, 0.48, 0.20)
    if season == "autumn" and kind == "forest":
        ground = (0.48, 0.33, 0.13)
    if season == "winter" and kind in ("street", "road", "lake"):
        ground = GROUND["snow"]
    if ground == GROUND["snow"]:
        sky = OVERCAST
    return (colour if colour is not None and kind == "sky" else sky), ground


def _drawn(places: list[Phrase], shown: list[Entry], lights: tuple[str, ...], season: str) -> str:
    """The kind of background to draw, "" where a picture of the library shows it better.

    What stands on the ground needs ground: the pictures of seas, lakes, forests and cities are seen from afar.
    """
    keys = {key_of(p) for p in places} - {""}
    keys = keys - {"water"} or keys
    floats = bool(shown) and all(
        e.name in AFLOAT_TOO or (e.group in AFLOAT and e.name not in ("flamingo", "penguin")) for e in shown
    )
    flies = bool(shown) and all(e.group in SKY for e in shown)
    stands = bool(shown) and not flies and not (places and all(p.relation == "over" for p in places))
    wades = stands and any(p.relation == "in" and key_of(p) in WADED for p in places)
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


def _dives(place: Phrase, shown: list[Entry]) -> bool:
    """Fish and what dives are seen under the sea that they are in; whales, dolphins and seals come up."""
    deep = [e for e in shown if e.group == "animal-marine" or e.name == "submarine"]
    up = any(e.name in ("whale", "spouting whale", "dolphin", "seal") for e in shown)
    return place.relation == "in" and bool(deep) and len(deep) == len(shown) and not up


def _rocky(phrase: Phrase) -> bool:
    return bool({"rocky", "stony", "pebble", "rugged", "wild", "rock", "cliff"} & set(phrase.text.split()))


def _above(phrase: Phrase) -> str:
    if phrase.head in CITIES:
        return "city"
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
    outside = any(e.group in SKY for e in shown)  # under the moon
    inside = next((g for g in groups if g in ("household", "dishware") and not outside), None)
    if (
        season
        and not inside
        and groups[0].startswith(("animal", "person", "place", "plant", "winter", "transport-ground"))
    ):
        outdoors = {"winter": "snow", "autumn": "autumn forest behind a field"}.get(season)
        if outdoors:
            return outdoors
    if any(e.name in CITY for e in shown):
        return "street"
    if (
        "night" in lights
        and not inside
        and groups[0].startswith(("animal-mammal", "plant", "place-building"))
    ):
        return "lawn"
    if shown[0].group == "person-activity" and shown[0].name.endswith(INDOORS):
        return "room"
    if any(e.name in ("umbrella on ground", "beach umbrella") for e in shown):
        return "beach"
    if any(e.name in PLAYED or e.name.endswith(" swing") for e in shown):
        return "park"
    if "farmer" in shown[0].name:
        return "meadow"
    if shown[0].name in RAIL:
        return "meadow with trees"
    if shown[0].name in AFLOAT_TOO or ("night" in lights and groups[0] == "animal-marine"):
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
    fenced = not inside and any(g.startswith("place-") for g in groups[1:])
    return "lawn" if (weather or outside or fenced) and home in ("room", "studio") else home

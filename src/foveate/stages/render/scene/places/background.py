"""Where things are: the background that a prompt asks for, else one where such things are at home."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np

from foveate.stages.render.scene.painting.backdrops import OPEN_AIR
from foveate.stages.render.scene.painting.sketch import Background
from foveate.stages.render.scene.places.drawn import drawn, presence
from foveate.stages.render.scene.places.homes import UP, home
from foveate.stages.render.scene.places.spots import DARK, spots, under_lights
from foveate.stages.render.scene.places.views import fits, shows, view
from foveate.stages.render.scene.prompt.parse import COLOURS, Phrase
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.stages.render.scene.things.where import by_name, foremost, key_of
from foveate.stages.render.scene.words.gazetteer import (
    AFLOAT,
    AFLOAT_TOO,
    AROUND,
    CITIES,
    CROPS,
    DRAWN,
    FOREST,
    GROUND,
    LETTERED,
    MOORED,
    OVERCAST,
    PLAIN,
    RENDERED,
    ROOMS,
    SAME,
    SEAS,
    SHADED,
    SKIES,
    TABLES,
    WALLS,
    WATER,
)
from foveate.stages.render.scene.words.kinds import SKY
from foveate.stages.render.scene.words.landmarks import MOONLIT, SHORES, standing
from foveate.stages.render.scene.words.vocabulary import LIGHTS

__all__ = ["WATER", "background"]

Colour = tuple[float, float, float]

_COMEUP = {"whale", "dolphin", "seal", "orca", *UP}
_SEASONED = {"winter", "snowy", "christmas", "frozen", "icy", "ice", "snow", "autumn", "fall", "arctic"}
"""Words in the names of places that say in what season they are shown."""
_TOWNS = {"city", "downtown", "metropolis"}
_STREET = ("person", "transport-ground")
"""Who is in a city is in a street of it."""
_OF_SANDS = {"pyramid", "pyramids", "sphinx", "camel", "camel caravan", "mummy", "pharaoh"}
"""What is where no cactus grows."""
_SHORES = {"beach", "island", "shore", "seaside"}
_HARBOURS = MOORED - {"pool", "poolside", "canal"}
_SEATED = ("person", "animal-dressed", "family")
_DARK = 0.25
"""A place that is so dark on average, in sRGB, shows the night."""
_BEHIND = {"desk": "office", "counter": "kitchen", "countertop": "kitchen", "bar": "bar"}
"""The room of who is not on such a table but at it."""


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
    warm = any(key_of(p) in ("desert", "beach", "jungle", "savanna", "volcano", "dunes") for p in where)
    if any(e.group == "winter" or e.name.startswith("polar bear") for e in shown) and not season and not warm:
        season = "winter"
    where = [p for p in where if key_of(p) or by_name([p], "", library) or fits(p, library, encoder)]
    served = bool(shown) and all(e.group.startswith(("food", "drink", "dishware")) for e in shown)
    fitted = ("windowsill" if fixed == {"window"} else "table") if served else "room"
    places = where or [Phrase(fitted if fixed else home(shown, lights, season, library, rng))]
    if any(key_of(p) in SEAS and (p.relation == "under" or _dives(p, shown)) for p in places):
        places = [Phrase("underwater")]
    if real and (polar := under_lights(places)) and (spot := _furnished([polar], [], False, library, rng)):
        kind = "snow" if polar == "northern lights" else "lake"
        kind = "water" if presence(places, shown).floats else kind
        return _seen(kind, spot, (), library, rng, "night"), kind
    places = [_met(p, shown, library) for p in places] if real else places
    if "storm" in lights:
        places = [
            replace(p, text=f"rainy {p.text}") if library.places(f"rainy {p.text}") else p for p in places
        ]
    places, lights = _overhead(places, shown, lights)
    hour, weather = _hour(lights)
    if not season and len(places) > 1 and any(key_of(p) == "snow" for p in places):  # paris in the snow
        season = "winter"
    if real and (name := by_name(places, hour, library)):
        name = _of_season(name, places, hour, season, library) or name
        return _proper(name, presence(places, shown).floats, shown, first, lights, library, rng)
    phrase, key = foremost(places)
    behind = False
    if key in TABLES and phrase.relation == "in" and shown and shown[0].group.startswith(_SEATED):
        key = next((w for w in phrase.text.split() if w in ROOMS), _BEHIND.get(key, "dining room"))
        behind = key == "bar"  # the room of that name, and not its counter
        phrase = Phrase(key, "in")
        key = key_of(phrase)
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
    if behind and real and (room := _furnished([key], shown, first, library, rng)) and room.group == "room":
        return _seen("room", room, indoor, library, rng), key
    if key in TABLES:
        calls = [f"{phrase.colour} {phrase.text}"]
        calls += [phrase.text, key] if phrase.colour in ("", "wooden") else []
        when = "night" if unlit else "rainy" if "storm" in lights else ""
        timely = [f"{when} {call}" for call in calls] if when else []
        if real and (top := _furnished(timely, [], False, library, rng)):
            return _seen("table", top, (), library, rng), key
        if real and (top := _furnished(calls, [], False, library, rng)):
            return _seen("table", top, indoor, library, rng), key
        return Background("table", colours=(wall, colour or TABLES[key]), lights=indoor), key
    if key == "studio" and real and (spot := _furnished([phrase.text], shown, False, library, rng)):
        return _seen("studio", spot, indoor, library, rng), key
    if key == "studio":
        soft = (min(wall[0] + 0.04, 1.0), min(wall[1] + 0.04, 1.0), min(wall[2] + 0.04, 1.0))
        return Background("studio", colours=(wall, soft), lights=indoor), key
    if key in ROOMS:
        room = None
        if real and phrase.colour:  # a blue kitchen
            room = _furnished([f"{phrase.colour} {phrase.text}"], shown, first, library, rng)
        if real and colour is None:
            room = room or _furnished(_calls(phrase, key, shown), shown, first, library, rng, fixed)
        if room:
            return _seen("room", room, indoor, library, rng), key
        return Background("room", colours=(wall, colour or ROOMS[key]), lights=indoor), key
    if real and "aurora" not in lights:
        for name, kind in spots(places, presence(places, shown), hour, season, "storm" in lights):
            if spot := _furnished([name], [], False, library, rng):
                told = hour and not name.startswith(hour) and name not in DARK
                return _seen(
                    kind, spot, lights if told else weather, library, rng, "" if told else hour
                ), kind
    apart = [k for k in map(key_of, places) if k not in (key, "", "sky")]
    if key in DRAWN and (DRAWN[key] == "aurora" or (DRAWN[key] == "stars" and not apart)):
        return Background(DRAWN[key]), DRAWN[key]
    if any({"frozen", "icy"} & set(p.text.split()) for p in places):
        season = "winter"
    kind = drawn(places, shown, lights, season)
    if any("dark" in p.text.split() for p in places) and kind and not lights:
        lights = ("night",)
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
        and (colour is None or phrase.colour == "green")
    ):
        asked = (phrase.text, key, *(() if key in AROUND else (kind,)))
        calls = [f"{when} {name}".strip() for name in asked if name]
        calls += [f"{hour} {name}".strip() for name in asked if name and season in ("spring", "summer")]
        spot = _furnished(calls, shown, first, library, rng)
        if spot and (not risen or spot.name in MOONLIT):
            kind = "street" if key in MOORED else kind  # on the pier
            return _seen(kind, spot, weather, library, rng, hour), kind
        if (
            key in SHADED
            and not risen
            and (spot := _furnished([phrase.text, key], shown, first, library, rng))
        ):
            return _seen(kind, spot, lights, library, rng, hour), kind
    wood = key in FOREST and not lights and not season
    moored = afloat and key in MOORED
    if (
        real
        and not kind
        and not moored
        and (key in RENDERED or wood or hour == "night" or (shown and key and key not in DRAWN))
    ):
        names = [f"{when} {name}".strip() for name in (phrase.text, key)]
        names += [f"{hour} {name}".strip() for name in (phrase.text, key) if season in ("spring", "summer")]
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


def _proper(
    name: str,
    floats: bool,
    shown: list[Entry],
    first: bool,
    lights: tuple[str, ...],
    library: Library,
    rng: np.random.Generator,
) -> tuple[Background, str]:
    """The rendered place of that name, or the water there for what floats; and what kind of background it is."""
    if floats and library.places(f"{name} water"):  # a gondola in venice
        name = f"{name} water"
    spot = _furnished([name], shown, first, library, rng) or _furnished([name], [], False, library, rng)
    assert spot is not None  # by_name() found it
    key = key_of(Phrase(name))
    kind = DRAWN.get(key, "forest" if key in FOREST else "street")
    kind = spot.group if spot.group in ("room", "table") else "water" if floats else kind
    lights = tuple(
        light for light in lights if not {*LIGHTS.get(light, ())} & {*name.split()}
    )  # foggy has its fog
    hour, weather = _hour(lights)
    dark = library.picture(spot.index)[..., :3].mean() < _DARK
    if dark or (hour and (name.startswith(hour) or spot.name.startswith(hour))):
        return _seen(kind, spot, weather, library, rng, hour or "night"), kind
    return _seen(kind, spot, lights, library, rng), kind


def _met(place: Phrase, shown: list[Entry], library: Library) -> Phrase:
    """Where these are of a place seen from afar: a tram in a city is in a street, a ship in a harbour on water."""
    words = {*place.text.split()}
    generic = words <= {"big", "busy", "modern", "crowded", "large", *_TOWNS}
    unseen = bool(words & CITIES) and not library.places(place.text)
    if (generic or unseen) and any(e.group.startswith(_STREET) for e in shown):
        return replace(place, text="street")
    alight = bool(shown) and shown[0].name == "lighthouse"
    if alight and key_of(place) == "sky" and place.relation in ("beside", "under"):
        place = replace(place, text="coast")
    if key_of(place) == "desert" and any(e.name in _OF_SANDS for e in shown):
        return replace(place, text="dunes")
    if place.relation == "over" and key_of(place) in FOREST and presence([place], shown).flies:
        return replace(place, text="hills")
    solid = bool(shown) and shown[0].group.startswith(("place-building", "place-religious"))
    if solid and key_of(place) in SEAS and place.relation in ("beside", "front", "over"):
        return replace(place, text="coast", colour="")  # houses stand on rocks
    off = key_of(place) in _HARBOURS or (key_of(place) in _SHORES and place.relation not in ("on", ""))
    if off and presence([place], shown).floats:
        return replace(place, text="sea", colour="")
    return place


def _of_season(named: str, places: list[Phrase], hour: str, season: str, library: Library) -> str:
    """The name of such a place in that season, where the place of that name shows another: a birch forest has no
    winter, but forests have.
    """
    if season not in ("winter", "autumn") or _SEASONED & {*named.split()}:
        return ""
    alike = {w for e in library.places(named) for a in e.aliases[: e.names] for w in a.split()}
    kinds = [f"{season} {k}" for p in places if (k := key_of(p)) and (named.endswith(p.text) or k in alike)]
    kinds.insert(0, f"{season} {named}")
    return next((n for k in kinds for n in (f"{hour} {k}".strip(), k) if library.places(n)), "")


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
    if first and fixed:  # a bedroom with a window is a bedroom, with one if that can be
        named, fixed = {*named, *fixed}, ()
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
    held = (*place.aliases[place.names :], *standing(place.name, place.aliases[: place.names]))
    picture = library.picture(place.index)
    if kind == "water" and place.name in SHORES:
        picture = picture[: round(SHORES[place.name] * len(picture))]
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


def _dives(place: Phrase, shown: list[Entry]) -> bool:
    """Fish and what dives are seen under the sea that they are in; whales, dolphins and seals come up."""
    deep = [e for e in shown if e.group == "animal-marine" or e.name == "submarine"]
    up = any(set(e.name.split()) & _COMEUP for e in shown)
    return place.relation == "in" and bool(deep) and len(deep) == len(shown) and not up


def _above(phrase: Phrase) -> str:
    if phrase.head in CITIES:
        return "city"
    return (
        f"above the {phrase.text}" if phrase.relation == "over" and phrase.text == "clouds" else phrase.text
    )

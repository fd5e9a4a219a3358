"""Where things are: the background that a prompt asks for, else one where such things are at home."""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np

from foveate.stages.render._library import Entry, Library
from foveate.stages.render._prompt import COLOURS, Phrase, singular
from foveate.stages.render._sketch import Background
from foveate.stages.render._text import TextEncoder

__all__ = ["background", "is_place"]


class _Drawn(NamedTuple):
    kind: str
    colours: tuple[tuple[float, float, float], ...] = ()


_WALLS: tuple[tuple[float, float, float], ...] = (
    (0.90, 0.86, 0.78),
    (0.78, 0.84, 0.87),
    (0.86, 0.80, 0.83),
    (0.80, 0.85, 0.77),
    (0.88, 0.88, 0.86),
)
_SKIES: tuple[tuple[float, float, float], ...] = ((0.36, 0.62, 0.92), (0.45, 0.70, 0.92), (0.30, 0.55, 0.86))
_PLAIN = {"background", "backdrop", "wall", "screen"}
_TABLES: dict[str, tuple[float, float, float]] = {
    "table": (0.55, 0.36, 0.20),
    "desk": (0.50, 0.33, 0.20),
    "counter": (0.70, 0.68, 0.64),
    "countertop": (0.70, 0.68, 0.64),
    "shelf": (0.52, 0.35, 0.22),
    "board": (0.60, 0.42, 0.26),
    "tray": (0.60, 0.42, 0.26),
    "tablecloth": (0.85, 0.80, 0.74),
}
_ROOMS: dict[str, tuple[float, float, float]] = {
    "room": (0.62, 0.47, 0.33),
    "floor": (0.62, 0.47, 0.33),
    "kitchen": (0.75, 0.70, 0.62),
    "office": (0.55, 0.56, 0.58),
    "interior": (0.60, 0.45, 0.32),
    "studio": (0.75, 0.75, 0.76),
    "rug": (0.60, 0.30, 0.30),
    "carpet": (0.55, 0.28, 0.28),
    "bedroom": (0.60, 0.50, 0.42),
    "indoors": (0.60, 0.47, 0.35),
    "stage": (0.36, 0.20, 0.15),
    "library": (0.45, 0.30, 0.20),
    "shop": (0.70, 0.66, 0.60),
    "restaurant": (0.50, 0.34, 0.24),
    "cafe": (0.52, 0.36, 0.26),
    "bathroom": (0.78, 0.82, 0.84),
    "museum": (0.72, 0.70, 0.66),
    "classroom": (0.66, 0.52, 0.36),
    "hallway": (0.62, 0.50, 0.40),
    "garage": (0.55, 0.55, 0.55),
    "gym": (0.70, 0.55, 0.36),
}
_DRAWN = {
    "space": "stars",
    "galaxy": "stars",
    "universe": "stars",
    "cosmos": "stars",
    "stars": "stars",
    "street": "street",
    "road": "street",
    "highway": "street",
    "sidewalk": "street",
    "town": "street",
    "village": "street",
    "underwater": "underwater",
    "reef": "underwater",
    "lawn": "grass",
    "park": "grass",
    "garden": "grass",
    "grass": "grass",
    "backyard": "grass",
    "yard": "grass",
    "sky": "sky",
    "beach": "beach",
    "seaside": "beach",
    "shore": "beach",
    "island": "beach",
    "lights": "aurora",
    "aurora": "aurora",
}
"""Places that no picture of the library shows well, drawn instead."""
_GROUND: dict[str, tuple[float, float, float]] = {
    "grass": (0.36, 0.60, 0.22),
    "street": (0.40, 0.41, 0.43),
    "sky": (0.5, 0.5, 0.5),
    "beach": (0.90, 0.80, 0.60),
}
_PLACES = {
    "sea", "ocean", "beach", "lake", "river", "pond", "forest", "woods", "jungle", "mountain",
    "mountains", "hill", "hills", "desert", "dunes", "clouds", "city", "skyline", "field", "fields",
    "meadow", "farm", "snow", "ice", "canyon", "valley", "cliff", "coast", "shore", "waterfall",
    "glacier", "savanna", "countryside", "landscape", "swamp", "harbour", "harbor", "station", "tunnel",
    "moor", "plain", "volcano", "lava", "moon", "mars", "rainforest", "seaside", "wilderness", "island",
    "bay", "dune", "prairie", "steppe", "downtown", "water", "waves"
}  # fmt: skip
_HABITAT = {
    "animal-mammal": ("green meadow", "green hills", "lawn", "savanna meadow with trees"),
    "animal-pet": ("room", "lawn", "green meadow"),
    "animal-bird": ("lawn", "pond with reeds", "green hills"),
    "animal-amphibian": ("pond with reeds", "swamp"),
    "animal-reptile": ("desert steppe", "sand dunes", "swamp"),
    "animal-marine": ("underwater", "underwater", "deep blue ocean"),
    "animal-bug": ("lawn", "green meadow"),
    "water-bird": ("pond with reeds", "lake"),
    "winter": ("snow field", "snowy valley", "snowy forest"),
    "desert": ("sand dunes", "desert steppe", "red desert"),
    "beach": ("beach", "blue sea coast"),
    "space": ("space",),
    "plant-flower": ("lawn", "green field"),
    "plant-other": ("lawn", "green field", "meadow with trees"),
    "place-building": ("lawn", "green hills", "golden hills"),
    "place-religious": ("green hills", "lawn"),
    "place-other": ("lawn", "street"),
    "transport-ground": ("street", "street", "golden hills"),
    "transport-water": ("deep blue ocean", "blue sea coast"),
    "transport-air": ("sky", "sky above the clouds"),
    "sky-weather": ("sky", "sky above the clouds"),
    "food": ("table",),
    "drink": ("table",),
    "dishware": ("table",),
    "household": ("room",),
    "person": ("lawn", "green meadow", "street", "city skyline"),
    "person-role": ("street", "city skyline", "room"),
    "person-fantasy": ("forest", "green hills", "mountain"),
    "musical-instrument": ("room", "studio"),
    "light-video": ("room", "studio"),
    "book-paper": ("table",),
}
_SHOWN = {
    "night": ("night", "dark sky"),
    "sunset": ("sunset", "dusk", "evening", "golden light"),
    "dawn": ("dawn", "sunrise", "morning"),
    "fog": ("fog", "mist", "misty", "haze"),
    "storm": ("storm", "stormy", "lightning", "dark clouds"),
    "snow": ("snow", "snowy", "winter", "ice", "glacier", "icebergs"),
    "autumn": ("autumn",),
    "lava": ("lava", "volcano"),
    "mars": ("mars",),
}
"""Words in a scene's captions that say it is shown in that light or season."""
_NEAR = 0.06
"""Scenes this close in score are equally good: the seed picks among them."""


def _key(phrase: Phrase) -> str:
    """The word that says what kind of place a phrase names, or ""."""
    words = phrase.text.split()
    if phrase.text in ("northern lights", "outer space"):
        return words[-1]
    if words and words[-1] == "lights":
        return ""
    for word in (words[-1], words[0]) if words else ():
        if word in _PLAIN or word in _TABLES or word in _ROOMS or word in _DRAWN or word in _PLACES:
            return word
    return ""


def is_place(phrase: Phrase, position: int, library: Library, encoder: TextEncoder) -> bool:
    """Does a phrase name a place rather than a thing? Furniture is a place only for what stands on it."""
    last = phrase.head
    if last in _TABLES or last in ("rug", "carpet", "shelf", "screen"):
        return position > 0 and phrase.relation in ("on", "in")
    if last in ("moon", "lava", "ice", "island") and position == 0:
        return False
    if phrase.text in ("northern lights", "outer space") or (_key(phrase) == last and last != "lights"):
        return phrase.relation not in ("over", "under", "beside", "front", "behind") or last != "moon"
    if any(library.knows(w) for w in (phrase.text, last, singular(last))):
        return False
    vector = encoder.vector(phrase.text)
    thing = library.search(vector, phrase.text, "object", 1)[0][1]
    scene = library.search(vector, phrase.text, "scene", 1)[0][1]
    leaning = {"in": 0.15, "on": 0.08, "over": 0.08, "under": 0.05}.get(phrase.relation, -0.12)
    return scene + leaning > thing


def background(
    where: list[Phrase],
    groups: list[str],
    lights: tuple[str, ...],
    library: Library,
    encoder: TextEncoder,
    rng: np.random.Generator,
) -> tuple[Background, str]:
    """The background of phrases that name places, else where things of such `groups` are at home; and its name."""
    wall = _WALLS[int(rng.integers(len(_WALLS)))]
    sky = _SKIES[int(rng.integers(len(_SKIES)))]
    places = where or [Phrase(_home(groups, rng))]
    if any(_key(p) in ("sea", "ocean", "water") and p.relation == "under" for p in places):
        places = [Phrase("underwater")]
    phrase = next((p for p in places if _key(p)), places[0])
    key = _key(phrase)
    colour = COLOURS.get(phrase.colour)
    indoor = tuple(light for light in lights if light == "night")
    if key in _PLAIN:
        return Background("plain", colours=(colour or wall,)), f"{phrase.colour or 'plain'} background"
    if key in _TABLES:
        return Background("table", colours=(wall, colour or _TABLES[key]), lights=indoor), key
    if key == "studio":
        soft = (min(wall[0] + 0.04, 1.0), min(wall[1] + 0.04, 1.0), min(wall[2] + 0.04, 1.0))
        return Background("studio", colours=(wall, soft)), key
    if key in _ROOMS:
        return Background("room", colours=(wall, colour or _ROOMS[key]), lights=indoor), key
    if key in _DRAWN and _DRAWN[key] in ("aurora", "stars"):
        return Background(_DRAWN[key]), _DRAWN[key]
    if key in ("city", "downtown") and any(
        g.startswith(("person", "animal", "transport-ground")) for g in groups
    ):
        key = "street"  # who stands in a city stands in a street; the pictures show it from afar
    outside = set(phrase.text.split()[:-1]) & (_PLACES - {"city"})  # a desert road has no houses
    if (
        key in _DRAWN
        and not outside
        and not (_DRAWN[key] == "beach" and (lights or _rocky(phrase)))  # of those there are pictures
        and all(_key(p) in (key, "", "city", "downtown", "town") for p in places)
    ):
        kind = _DRAWN[key]
        overhead = colour if colour is not None and kind == "sky" else sky
        return Background(kind, colours=(overhead, _GROUND.get(kind, wall)), lights=lights), kind
    words = " ".join(f"{p.colour} {_above(p)}".strip() for p in places)
    entry = _scene(" ".join(dict.fromkeys(words.split())), lights, bool(groups), library, encoder, rng)
    missing = tuple(light for light in lights if not _shows(entry, light))
    pan, flip = float(rng.uniform(0.1, 0.9)), bool(rng.integers(2))
    return Background("scene", library.picture(entry.index), pan=pan, flip=flip, lights=missing), entry.name


def _rocky(phrase: Phrase) -> bool:
    return len(phrase.text.split()) > 1 and not phrase.text.startswith(("sandy", "sunny", "tropical"))


def _above(phrase: Phrase) -> str:
    return (
        f"above the {phrase.text}" if phrase.relation == "over" and phrase.text == "clouds" else phrase.text
    )


def _home(groups: list[str], rng: np.random.Generator) -> str:
    """A place for things of these groups: indoors where anything belongs indoors, else where the first is at home."""
    if not groups:
        return "green meadow"
    inside = next((g for g in groups if g in ("household", "dishware")), None)
    asked = inside or groups[0]
    homes = _HABITAT.get(asked) or _HABITAT.get(asked.partition("-")[0]) or ("studio",)
    return homes[int(rng.integers(len(homes)))]


def _scene(
    text: str,
    lights: tuple[str, ...],
    stage: bool,
    library: Library,
    encoder: TextEncoder,
    rng: np.random.Generator,
) -> Entry:
    """A scene that fits the words, one in the wanted light before one that has to be darkened or warmed.

    A light or season that was not asked for counts against a scene; so does a view from above of a `stage`, where
    things are to stand.
    """
    found = library.search(encoder.vector(text), text, "scene", 40)
    asked = {light for light, words in _SHOWN.items() if any(re.search(rf"\b{w}\b", text) for w in words)}
    wanted = asked | set(lights)

    def worth(entry: Entry, score: float) -> float:
        shown = {light for light in _SHOWN if _shows(entry, light)}
        unfit = 0.3 * (stage and "above" not in text and "from above" in entry.name)
        return score + 0.5 * len(shown & set(lights)) - 0.16 * len(shown - wanted) - unfit

    scored = sorted(((worth(e, s), e.index, e) for e, s in found), reverse=True)
    best = [entry for score, _, entry in scored if score > scored[0][0] - _NEAR]
    return best[int(rng.integers(len(best)))]


def _shows(entry: Entry, light: str) -> bool:
    known = " ".join(entry.aliases)
    return any(re.search(rf"\b{word}\b", known) for word in _SHOWN.get(light, ()))

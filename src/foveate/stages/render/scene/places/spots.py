"""Waters, skies and worlds that are rendered: which of them a prompt means, on the shore or afloat."""

from __future__ import annotations

from collections.abc import Iterator

from foveate.stages.render.scene.places.drawn import Presence
from foveate.stages.render.scene.prompt.parse import Phrase
from foveate.stages.render.scene.things.where import foremost, key_of

__all__ = ["DARK", "spots", "under_lights"]

_SEA, _LAKE = ("beach", "sea", "sea"), ("lake", "lake water", "lake")
_RIVER, _POND = ("river", "lake water", "river"), ("pond", "lake water", "pond")
_DEEP, _ICE = ("underwater",) * 3, ("iceberg", "", "iceberg")
_CLIFF = ("rocky coast", "sea", "rocky coast")
_WATERS = {
    **dict.fromkeys(("sea", "ocean", "waves", "wave", "bay"), _SEA), "water": ("lake", "sea", "sea"), "coast": _CLIFF,
    **dict.fromkeys(("lake", "lagoon", "lakeside"), _LAKE), "pond": _POND,
    **dict.fromkeys(("river", "riverside", "riverbank", "stream", "creek"), _RIVER),
    **dict.fromkeys(("underwater", "reef"), _DEEP),
    **dict.fromkeys(("iceberg", "icebergs", "floe"), _ICE), "cliff": _CLIFF,
}  # fmt: skip
"""Word -> the place where one stands by it, the one for what is in it, and the one that shows it alone."""
_FROM_AFLOAT = {
    "lake water",
    "open sea",
    "stormy sea",
    "calm sea",
    "arctic sea",
    "open ocean",
    "stormy ocean",
}
"""Waters whose pictures have no shore."""
_KINDS = {"beach": "beach", "rocky coast": "beach", "iceberg": "snow", "underwater": "underwater"}
_WORLDS = {
    "space": ("space", "stars"), "universe": ("space", "stars"), "cosmos": ("space", "stars"),
    "stars": ("space", "stars"), "galaxy": ("galaxy", "stars"), "orbit": ("orbit", "stars"),
    "moon": ("moon surface", "snow"), "planet": ("alien planet", "street"), "volcano": ("volcano", "street"),
    "lava": ("lava", "street"), "tornado": ("tornado", "meadow"), "twister": ("tornado", "meadow"),
    "clouds": ("clouds", "sky"), "mars": ("mars", "street"),
}  # fmt: skip
"""Word -> the place, and what kind of background it is."""
DARK = {"space", "galaxy", "orbit", "moon surface"}
"""Where it is as dark as it gets."""
_BESIDES = {
    "sky", "mountain", "mountains", "hill", "hills", "forest", "water", "snow", "horizon", "sunlight", "stars",
    "landscape", "valley", "field", "ice",
}  # fmt: skip
"""What may be seen from there too."""
_OPEN = {"hill", "hills", "field", "fields", "countryside", "landscape", "sky", "stars", "hillside"}
_CITY = {"city", "skyline", "downtown", "metropolis", "rooftops"}
_HUES = ("", "blue", "green", "turquoise", "black", "teal")


def spots(
    places: list[Phrase], there: Presence, hour: str, season: str, storm: bool
) -> Iterator[tuple[str, str]]:
    """Names of the rendered places that fit, best first, with the kind of background that each is."""
    phrase, key = foremost(places)
    keys = {key_of(p) for p in places} - {""}
    if hour == "night" and keys <= _OPEN:
        yield "starry night", "meadow" if there.stands else "sky"
    if hour and keys & _CITY and keys <= _CITY | _BESIDES:
        for name in (phrase.text, "city"):
            if not there.stands or name not in _CITY:  # who is in the city is in a street
                yield f"{hour} {name}", "street"
    if key in _WORLDS:
        base, kind = _WORLDS[key]
        if keys <= {key, *_BESIDES, *_WORLDS, *_OPEN, "farm", "town", "village", "island", "desert"}:
            for name in (f"{hour} {phrase.text}", f"{hour} {base}", phrase.text, base):
                yield name.strip(), kind
    elif key in _WATERS and keys <= {*_WATERS, *_BESIDES} and phrase.colour in _HUES:
        shore = there.stands and not there.floats and not there.wades
        told = f"{season} {phrase.text}".strip()
        hazy = there.floats and {"misty", "foggy"} & {*phrase.text.split()}  # seen from its shore, too
        if (
            " " in told and not hazy and not (shore and told in _FROM_AFLOAT)
        ):  # a tropical lagoon, an autumn lake
            kind = "underwater" if _WATERS[key] == _DEEP else "grass" if shore else "water"
            yield f"{hour} {told}".strip(), kind
            yield told, kind
        turned = season == "winter" or (season == "autumn" and not there.floats)
        if turned and _WATERS[key] in (_LAKE, _RIVER, _POND):
            return  # frozen over, or among trees of that season
        name = _WATERS[key][0 if shore else 1 if there.stands or there.floats or there.flies else 2]
        kind = _KINDS.get(name, "grass" if shore else "water")
        if storm:
            yield f"stormy {name}", kind
        yield f"{hour} {name}".strip(), kind
        yield name, kind


def under_lights(places: list[Phrase]) -> str:
    """The place that shows the northern lights over a lake, or over snow, mountains or nothing in particular; or ""."""
    keys = {key_of(p) for p in places} - {""}
    lake = keys & {key for key, shown in _WATERS.items() if shown in (_LAKE, _RIVER, _POND)}
    if not keys & {"lights", "aurora"} or not keys <= {"lights", "aurora", *_BESIDES, *lake}:
        return ""
    return "northern lights over a lake" if lake else "northern lights"

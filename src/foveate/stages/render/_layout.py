"""Phrases -> a composition: which references, where, how large, over which background. Seeded; no network but MiniLM."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from foveate.stages.render._library import Entry, Library
from foveate.stages.render._prompt import COLOURS, LIGHT_WORDS, Phrase, parse
from foveate.stages.render._sketch import Background, Placement
from foveate.stages.render._text import TextEncoder

__all__ = ["Composition", "compose"]

_PLAIN = {"background", "backdrop", "wall", "plain background"}
_TABLES = {"table": (0.55, 0.36, 0.20), "desk": (0.50, 0.33, 0.20), "counter": (0.70, 0.68, 0.64), "shelf": (0.52, 0.35, 0.22),
           "plate": (0.90, 0.90, 0.90), "bench": (0.50, 0.35, 0.22)}  # fmt: skip
_ROOMS = {"room": (0.62, 0.47, 0.33), "floor": (0.62, 0.47, 0.33), "kitchen": (0.75, 0.70, 0.62), "office": (0.55, 0.56, 0.58),
          "living room": (0.60, 0.45, 0.32), "house interior": (0.6, 0.45, 0.32), "studio": (0.75, 0.75, 0.76), "rug": (0.6, 0.3, 0.3),
          "carpet": (0.55, 0.28, 0.28), "bedroom": (0.6, 0.5, 0.42), "indoors": (0.6, 0.47, 0.35)}  # fmt: skip
_PLACES = {"sea", "ocean", "beach", "lake", "river", "pond", "forest", "woods", "jungle", "mountain", "mountains", "hill", "hills",
           "desert", "dunes", "sky", "clouds", "space", "city", "skyline", "street", "road", "town", "village", "field", "fields",
           "meadow", "grass", "lawn", "park", "garden", "farm", "snow", "ice", "canyon", "valley", "cliff", "coast", "shore",
           "waterfall", "glacier", "savanna", "countryside", "landscape", "swamp", "harbour", "harbor", "station", "tunnel"}  # fmt: skip
_WALLS = ((0.90, 0.86, 0.78), (0.78, 0.84, 0.87), (0.86, 0.80, 0.83), (0.80, 0.85, 0.77), (0.88, 0.88, 0.86))
_HABITAT = {
    "animal-mammal": ("green meadow", "green field", "green hills"), "animal-bird": ("green field", "pond with reeds", "sky"),
    "animal-amphibian": ("pond with reeds",), "animal-reptile": ("desert steppe", "sand dunes"), "animal-marine": ("deep blue ocean",),
    "animal-bug": ("green meadow",), "plant-flower": ("green field",), "plant-other": ("green field", "meadow with trees"),
    "place-building": ("green field", "golden hills", "city skyline"), "place-religious": ("green hills",), "place-other": ("green field",),
    "transport-ground": ("city skyline", "golden hills", "desert plain"), "transport-water": ("deep blue ocean", "blue sea coast"),
    "transport-air": ("sky above the clouds",), "sky-weather": ("sky above the clouds",), "food-fruit": ("table",),
    "food-vegetable": ("table",), "food-prepared": ("table",), "food-asian": ("table",), "food-sweet": ("table",), "drink": ("table",),
    "dishware": ("table",), "household": ("room",), "person": ("green meadow", "city skyline"), "person-role": ("city skyline",),
}  # fmt: skip
_REAL_SIZE = {
    "place-building": 1.5, "place-religious": 1.5, "place-other": 1.4, "transport-ground": 1.15, "transport-air": 1.2,
    "transport-water": 1.3, "plant-other": 1.1, "person": 1.05, "person-role": 1.05, "person-fantasy": 1.05, "animal-bird": 0.75,
    "animal-bug": 0.55, "food-fruit": 0.6, "food-vegetable": 0.65, "food-sweet": 0.65, "food-prepared": 0.7, "drink": 0.7,
    "dishware": 0.6, "plant-flower": 0.75, "household": 1.0,
}  # fmt: skip
_SHOWN = {
    "night": ("night", "dark sky", "moon"), "sunset": ("sunset", "dusk", "evening", "golden light"), "dawn": ("dawn", "sunrise", "morning"),
    "fog": ("fog", "mist", "haze"), "storm": ("storm", "lightning", "dark clouds"),
}  # fmt: skip
"""Words in a scene's captions that say it is shown in that light."""
_SKY = {"sky-weather", "transport-air"}
_NEAR = 0.03
"""References this close in similarity are equally good: the seed picks among them."""


@dataclass(frozen=True, slots=True)
class Composition:
    """What the sketch shows: background, placements from back to front, and the names of the references used."""

    background: Background
    placements: list[Placement]
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Thing:
    phrase: Phrase
    entry: Entry


def compose(prompt: str, library: Library, encoder: TextEncoder, rng: np.random.Generator, aspect: float) -> Composition:
    """A composition of `prompt` for an image with width / height = `aspect`; `rng` makes the free choices."""
    phrases = parse(prompt)
    lights = tuple(dict.fromkeys(p.light for p in phrases if p.light))
    things: list[_Thing] = []
    where: list[Phrase] = []
    for i, phrase in enumerate(phrases):
        role = _role(phrase, i, library, encoder)
        if role == "scene":
            where.append(phrase)
        elif role == "object":
            things.append(_Thing(phrase, _pick(phrase, "object", library, encoder, rng)))
    background, place = _background(where, things, lights, library, encoder, rng)
    placements = _arrange(things, library, rng, aspect)
    return Composition(background, placements, (place, *(t.entry.name for t in things)))


def _role(phrase: Phrase, position: int, library: Library, encoder: TextEncoder) -> str:
    """Is a phrase an "object", a "scene", or only a "light"?"""
    text = phrase.text
    last = text.rpartition(" ")[2]
    if phrase.light and position > 0 and text in LIGHT_WORDS:
        return "light"
    if last in _PLAIN or (position > 0 and (last in _TABLES or text in _ROOMS or last in _ROOMS)):
        return "scene"
    if last in _PLACES:
        return "scene"
    vector = encoder.vector(text)
    thing = library.search(vector, text, "object", 1)[0][1]
    scene = library.search(vector, text, "scene", 1)[0][1]
    leaning = {"in": 0.15, "on": 0.08, "over": 0.08, "under": 0.05}.get(phrase.relation, -0.12)
    return "scene" if scene + leaning > thing else "object"


def _pick(phrase: Phrase, kind: str, library: Library, encoder: TextEncoder, rng: np.random.Generator) -> Entry:
    """One of the references that fit the phrase best."""
    described = f"{phrase.colour} {phrase.text}".strip()
    found = library.search(encoder.vector(described), described, kind, 6)
    plain = library.search(encoder.vector(phrase.text), phrase.text, kind, 6)
    if plain[0][1] > found[0][1]:
        found = plain
    best = [entry for entry, score in found if score > found[0][1] - _NEAR]
    return best[int(rng.integers(len(best)))]


def _background(
    where: list[Phrase],
    things: list[_Thing],
    lights: tuple[str, ...],
    library: Library,
    encoder: TextEncoder,
    rng: np.random.Generator,
) -> tuple[Background, str]:
    """The background that was asked for, else one where such things are at home, and its name."""
    wall = _WALLS[int(rng.integers(len(_WALLS)))]
    phrase = where[0] if where else None
    if phrase is None and things:
        homes = _HABITAT.get(things[0].entry.group, ("studio",))
        phrase = Phrase(homes[int(rng.integers(len(homes)))])
    phrase = phrase or Phrase("green meadow")
    last = phrase.text.rpartition(" ")[2]
    colour = COLOURS.get(phrase.colour)
    indoor = [lt for lt in lights if lt == "night"]
    if last in _PLAIN:
        return Background("plain", colours=(colour or wall,)), f"{phrase.colour or 'plain'} background"
    if last in _TABLES:
        return Background("table", colours=(wall, colour or _TABLES[last]), lights=tuple(indoor)), last
    if phrase.text == "studio":
        soft = tuple(min(c + 0.04, 1.0) for c in wall)
        return Background("studio", colours=(wall, soft)), "studio"
    if phrase.text in _ROOMS or last in _ROOMS:
        floor = _ROOMS.get(phrase.text) or _ROOMS[last]
        return Background("room", colours=(wall, colour or floor), lights=tuple(indoor)), last
    text = " ".join(dict.fromkeys(" ".join([p.text for p in where] or [phrase.text]).split()))
    entry = _place(text, lights, library, encoder, rng)
    missing = tuple(light for light in lights if not _shows(entry, light))
    pan, flip = float(rng.uniform(0.1, 0.9)), bool(rng.integers(2))
    picture = library.picture(entry.index)
    return Background("scene", picture, pan=pan, flip=flip, lights=missing), entry.name


def _place(
    text: str, lights: tuple[str, ...], library: Library, encoder: TextEncoder, rng: np.random.Generator
) -> Entry:
    """A scene that fits the words, one in the wanted light before one that has to be darkened or warmed."""
    found = library.search(encoder.vector(text), text, "scene", 24)

    def worth(entry: Entry, score: float) -> float:
        wanted = sum(_shows(entry, light) for light in lights)
        other = sum(_shows(entry, light) for light in _SHOWN if light not in lights)
        return score + 0.5 * wanted - 0.12 * other

    scored = sorted(((worth(e, s), e.index, e) for e, s in found), reverse=True)
    best = [entry for score, _, entry in scored if score > scored[0][0] - _NEAR]
    return best[int(rng.integers(len(best)))]


def _shows(entry: Entry, light: str) -> bool:
    known = " ".join(entry.aliases)
    return any(word in known for word in _SHOWN[light])


def _arrange(things: list[_Thing], library: Library, rng: np.random.Generator, aspect: float) -> list[Placement]:
    """Placements from back to front. Heights are set so that things of different real size look it."""
    slots: list[tuple[_Thing, float, float, float, int]] = []  # thing, x, bottom, height, depth
    if not things:
        return []
    ground = float(rng.uniform(0.84, 0.92))
    sizes = [_REAL_SIZE.get(t.entry.group, 0.9) * t.phrase.size for t in things]
    largest = max(sizes)
    stacked = any(t.phrase.relation in ("on", "under", "in", "over") for t in things[1:])
    base = (0.62 if len(things) == 1 else 0.46 if stacked else 0.52) * min(1.0, aspect + 0.25)
    heights = [base * (s / largest) ** (0.55 if len(things) > 1 else 0) for s in sizes]
    heights = [h * (t.phrase.size if len(things) == 1 else 1.0) for h, t in zip(heights, things, strict=True)]
    count = len(things)
    for i, thing in enumerate(things):
        x = (i + 0.5) / count if count > 1 else float(rng.uniform(0.4, 0.6))
        x = 0.5 + (x - 0.5) * (0.95 if count > 2 else 0.82) + float(rng.uniform(-0.02, 0.02))
        bottom, depth = ground + float(rng.uniform(-0.02, 0.02)), i
        if thing.entry.group in _SKY and count == 1:
            bottom = float(rng.uniform(0.72, 0.82))
        relation = thing.phrase.relation
        if i and relation in ("on", "under", "over", "front", "behind", "in"):
            other, ox, obottom, oheight, odepth = slots[i - 1]
            ox = 0.5 if count == 2 else ox
            height = heights[i]
            if relation in ("on", "in"):  # the earlier thing is on or in this one
                x, bottom, height = ox, ground, max(height, oheight * 0.95)
                rise = 0.5 if relation == "on" else 0.3
                slots[i - 1] = (other, ox, bottom - height * rise, oheight * 0.85, odepth + (1 if relation == "on" else -1))
                depth = odepth
            elif relation == "under":  # the earlier thing is below this one
                x, bottom = ox, obottom - oheight * 0.9
                height = min(height, bottom - 0.04)
            elif relation == "over":
                x, bottom = ox, ground
                slots[i - 1] = (other, ox, max(ground - height * 1.02, oheight + 0.02), oheight, odepth)
            elif relation == "front":  # this one is behind the earlier thing
                x, bottom, depth = ox + 0.14, obottom - 0.08, odepth - 1
                height = max(height, oheight) * 1.25
                slots[i - 1] = (other, ox - 0.12, obottom, oheight, odepth)
            else:  # the earlier thing is behind this one
                x, bottom, depth = ox + 0.12, obottom + 0.04, odepth + 1
                slots[i - 1] = (other, ox - 0.10, obottom - 0.06, oheight * 1.15, odepth)
            heights[i] = height
        slots.append((thing, x, bottom, heights[i], depth))
    placements: list[tuple[int, Placement]] = []
    for thing, x, bottom, height, depth in slots:
        placements += [(depth, p) for p in _copies(thing, x, bottom, height, library, rng, aspect, count)]
    return [p for _, p in sorted(placements, key=lambda pair: pair[0])]


def _copies(
    thing: _Thing, x: float, bottom: float, height: float, library: Library, rng: np.random.Generator, aspect: float, among: int
) -> list[Placement]:
    """`count` of one thing, side by side in one or two rows."""
    picture = library.picture(thing.entry.index)
    ratio = picture.shape[1] / picture.shape[0]
    colour = COLOURS.get(thing.phrase.colour)
    if thing.phrase.colour and thing.phrase.colour in thing.entry.name:
        colour = None
    room = 0.92 / among
    n = thing.phrase.count
    height = min(height, 0.8 * aspect * (room if among > 1 else 1.0) / ratio * (1.25 if among > 1 else 1.0))
    if n == 1:
        return [Placement(picture, x, bottom, height, bool(rng.integers(2)), float(rng.uniform(-3, 3)), colour)]
    columns = n if n <= 3 else -(-n // 2)
    height = min(height, 1.05 * aspect * room / columns / ratio)
    out = []
    for i in range(n):
        row, column = divmod(i, columns)
        in_row = min(columns, n - row * columns)
        dx = (column - (in_row - 1) / 2) * room / columns
        jitter = float(rng.uniform(-0.012, 0.012))
        level = bottom - (0.0 if n <= 3 else (1 - row) * height * 0.55)
        scale = float(rng.uniform(0.93, 1.05))
        angle = float(rng.uniform(-4, 4))
        out.append(Placement(picture, x + dx + jitter, level + jitter, height * scale, bool(rng.integers(2)), angle, colour))
    return out

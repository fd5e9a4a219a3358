"""Phrases -> a composition: which references, where, how large, over which background. Seeded; no network but MiniLM.

Things that stand in a relation (on, in, under, over, before, behind, wearing) are stacked into clusters, clusters stand
side by side, and the whole is fitted into the frame: nothing is ever cut off by the border.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import numpy as np

from foveate.stages.render._choice import HATS, assortment, merged, pick, unpacked
from foveate.stages.render._library import Entry, Library
from foveate.stages.render._places import background, is_place
from foveate.stages.render._prompt import COLOURS, LIGHT_WORDS, Phrase, parse, singular
from foveate.stages.render._sketch import Background, Placement
from foveate.stages.render._text import TextEncoder
from foveate.types import Array

__all__ = ["Composition", "compose"]

_REAL_SIZE = {
    "place-building": 1.7, "place-religious": 1.7, "place-other": 1.5, "transport-ground": 1.2,
    "transport-air": 1.2,
    "transport-water": 1.3, "plant-other": 1.4, "person": 1.05, "person-role": 1.0, "person-fantasy": 1.0,
    "animal-bird": 0.7,
    "water-bird": 0.7, "animal-bug": 0.5, "food-fruit": 0.5, "food-vegetable": 0.55, "food-sweet": 0.55,
    "food-prepared": 0.6,
    "food-asian": 0.6, "drink": 0.42, "dishware": 0.55, "plant-flower": 0.65, "household": 1.0,
    "clothing": 0.6, "animal-pet": 0.75,
    "animal-amphibian": 0.5, "book-paper": 0.6, "computer": 0.75, "musical-instrument": 0.8, "game": 0.6,
    "sport": 0.55,
}  # fmt: skip
_SIZE_OF = {
    "elephant": 1.5, "giraffe": 1.7, "mammoth": 1.5, "rhinoceros": 1.3, "mouse": 0.4, "rat": 0.42,
    "hamster": 0.42, "chipmunk": 0.45,
    "rabbit": 0.5, "dog": 0.75, "hedgehog": 0.4, "frog": 0.4, "whale": 1.6, "spouting whale": 1.6,
    "sofa": 1.15, "bookshelf": 1.5,
    "table lamp": 0.7, "cupboard": 1.4, "cactus": 1.0, "potted plant": 0.8, "mushroom": 0.5,
    "penguin": 0.7, "vase": 0.6, "candle": 0.4,
    "teddy bear": 0.6, "horse": 1.1, "palm tree": 1.6, "evergreen tree": 1.6, "deciduous tree": 1.6,
    "christmas tree": 1.3, "child": 0.8,
    "lighthouse": 1.9, "mountain": 2.0, "sauropod": 1.6, "t-rex": 1.5, "full moon": 1.2, "fence": 0.8,
    "bench": 0.9, "baby": 0.6,
    "bicycle": 1.0, "motorcycle": 1.0, "office building": 1.9, "castle": 2.0, "christmas": 1.0,
    "laptop": 0.7, "basket": 0.7, "person biking": 1.1,
}  # fmt: skip
_SEATS = {
    "sofa": 0.48,
    "armchair": 0.48,
    "chair": 0.46,
    "bench": 0.42,
    "seat": 0.45,
    "bed": 0.55,
    "plate": 0.5,
    "playground slide": 0.5,
}
"""How high one sits on things whose top is a back rest or a far rim."""
_RIMS = {"basket": 0.62, "cardboard box": 0.72, "bowl": 0.8}
_COLOURFUL = ("red", "yellow", "blue", "green", "orange", "purple", "pink")
_SKY = {"sky-weather", "transport-air", "space"}
_AIRBORNE = {
    "balloon",
    "kite",
    "butterfly",
    "honeybee",
    "rainbow",
    "parachute",
    "bat",
    "fly",
    "mosquito",
    "dove",
    "fireworks",
    "hot air balloon",
}
_WEAK, _SURE = 0.55, 1.05
"""A later phrase that nothing in the library fits better than this is only text; "at" has to be surer."""


@dataclass(frozen=True, slots=True)
class Composition:
    """What the sketch shows: background, placements from back to front, the names of the references used, and the light
    that the prompt asks for.
    """

    background: Background
    placements: list[Placement]
    references: tuple[str, ...]
    lights: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Thing:
    phrase: Phrase
    entry: Entry
    picture: Array

    @property
    def ratio(self) -> float:
        return float(self.picture.shape[1] / self.picture.shape[0])

    @property
    def flies(self) -> bool:
        return self.entry.group in _SKY or self.entry.name in _AIRBORNE

    @property
    def size(self) -> float:
        """Height beside other things; wide things are lower."""
        real = _SIZE_OF.get(self.entry.name) or _REAL_SIZE.get(self.entry.group, 0.85)
        return float(real**0.7 * self.phrase.size * min(1.0, (1.15 / self.ratio) ** 0.5))


@dataclass(slots=True)
class _Block:
    """`count` copies of a thing: left x, y above the ground, width and height, all in units of the composition."""

    thing: _Thing
    x: float
    y: float
    width: float
    height: float
    depth: float

    def scaled(self, k: float) -> None:
        """Change the size about the middle of the foot."""
        self.x += self.width * (1 - k) / 2
        self.width, self.height = self.width * k, self.height * k

    @property
    def middle(self) -> float:
        return self.x + self.width / 2


def compose(
    prompt: str, library: Library, encoder: TextEncoder, rng: np.random.Generator, aspect: float
) -> Composition:
    """A composition of `prompt` for an image with width / height = `aspect`; `rng` makes the free choices."""
    phrases = merged(unpacked(parse(prompt), library), library)
    lights = tuple(dict.fromkeys(p.light for p in phrases if p.light))
    face = bool(re.search(r"\b(portrait|face|head)\b", prompt.lower()))
    autumn = bool(re.search(r"\b(autumn|autumnal|fall)\b", prompt.lower()))
    things: list[_Thing] = []
    where: list[Phrase] = []
    for i, phrase in enumerate(phrases):
        if phrase.light and phrase.text in LIGHT_WORDS:
            continue
        if is_place(phrase, i, library, encoder):
            where.append(phrase)
            continue
        entry, score = pick(phrase, face or _dressed(phrases, i), library, encoder, rng)
        known = library.knows(phrase.text) or library.knows(phrase.head)
        if score < (_WEAK if phrase.relation != "in" or known else _SURE) and (
            things or where or i + 1 < len(phrases)
        ):
            continue
        if things and phrase.relation == "in" and entry.group.startswith("place-"):
            where.append(Phrase("room"))  # a nurse in a hospital is inside
            continue
        single = singular(phrase.text)
        if (
            phrase.count == 1
            and single != phrase.text
            and library.knows(single)
            and not library.knows(phrase.text)
        ):
            phrase = replace(phrase, count=int(rng.integers(2, 4)))
        if things and phrase.relation == "wearing" and not _is_hat(phrase):
            phrase = replace(phrase, relation="beside")
        heap = assortment(phrase, library, rng)
        if heap is not None:
            phrase = replace(phrase, count=1)
        elif autumn and entry.name == "deciduous tree" and not phrase.colour:
            phrase = replace(phrase, colour="orange")
        things.append(_Thing(phrase, entry, library.picture(entry.index) if heap is None else heap))
    where = [
        replace(p, relation="on") if p.relation == "under" and things and not _sea(p) else p for p in where
    ]
    if face and not where:
        where = [Phrase("studio")]
    behind, place = background(where, [t.entry.group for t in things], lights, library, encoder, rng)
    placements = _arrange(things, behind.kind, rng, aspect)
    return Composition(behind, placements, (place, *(t.entry.name for t in things)), lights)


def _sea(phrase: Phrase) -> bool:
    return phrase.head in ("sea", "ocean", "water")


def _is_hat(phrase: Phrase) -> bool:
    return phrase.head in HATS


def _dressed(phrases: list[Phrase], i: int) -> bool:
    return i + 1 < len(phrases) and phrases[i + 1].relation == "wearing"


def _arrange(things: list[_Thing], kind: str, rng: np.random.Generator, aspect: float) -> list[Placement]:
    """Placements from back to front. Heights are set so that things of different real size look it."""
    if not things:
        return []
    clusters: list[list[_Block]] = []
    for i, thing in enumerate(things):
        block = _block(thing, float(i))
        relation = thing.phrase.relation
        if i and relation in ("on", "in") and len(clusters) > 1 and things[i - 1].phrase.relation == "beside":
            clusters[-2:] = [_abreast(clusters[-2], clusters[-1])]  # bread and cheese on a plate
        if i and relation in ("on", "in", "under", "over", "front", "behind", "wearing"):
            _join(clusters[-1], block, rng)
        else:
            clusters.append([block])
    grounded = any(not b.thing.flies for c in clusters for b in c)
    x, tallest = 0.0, max(b.height for c in clusters for b in c)
    for cluster in clusters:
        left, right = min(b.x for b in cluster), max(b.x + b.width for b in cluster)
        sky = grounded and all(b.thing.flies for b in cluster)
        for b in cluster:
            b.x += x - left
            if sky:
                b.y += 0.75 * tallest
        x += (right - left) * (0.8 if sky else 1.0) + tallest * float(rng.uniform(0.05, 0.12))
    return _fitted([b for c in clusters for b in c], grounded, kind, rng, aspect)


def _block(thing: _Thing, depth: float) -> _Block:
    columns, rows, overlap = _grid(thing)
    height = thing.size * (1.0 if thing.phrase.count == 1 else 0.8)
    return _Block(
        thing,
        0.0,
        0.0,
        height * thing.ratio * (1 + (columns - 1) * 1.07),
        height * (1 + (rows - 1) * overlap),
        depth,
    )


def _grid(thing: _Thing) -> tuple[int, int, float]:
    """Columns, rows, and how far a row is above the one before it in heights of one thing."""
    n = thing.phrase.count
    rows = 1 if n <= 3 else 2 if n <= 8 else 3
    return -(-n // rows), rows, 1.08 if thing.flies else 0.55


def _abreast(left: list[_Block], right: list[_Block]) -> list[_Block]:
    """Two clusters as one, side by side."""
    shift = max(b.x + b.width for b in left) - min(b.x for b in right)
    for b in right:
        b.x += shift + 0.03
    return left + right


def _join(cluster: list[_Block], new: _Block, rng: np.random.Generator) -> None:
    """Put a thing where its relation to the last thing of the cluster wants it."""
    old = _Block(cluster[-1].thing, 0, 0, 0, 0, min(b.depth for b in cluster))
    old.x, old.y = min(b.x for b in cluster), min(b.y for b in cluster)
    old.width = max(b.x + b.width for b in cluster) - old.x
    old.height = max(b.y + b.height for b in cluster) - old.y
    if new.thing.phrase.relation in ("front", "behind", "wearing"):
        old = cluster[-1]
    relation = new.thing.phrase.relation
    side = 1.0 if rng.integers(2) else -1.0
    if relation == "under" and (new.thing.flies or new.thing.entry.name == "umbrella"):
        if new.thing.entry.name == "rainbow":
            new.scaled(1.5 * old.height / new.height)
            new.y, new.depth = old.y + old.height * 0.35, old.depth - 1
        else:
            new.y = old.y + old.height * (0.82 if new.thing.entry.name == "umbrella" else 1.05)
        new.x = old.middle - new.width / 2
    elif relation == "under":
        new.scaled(max(old.height * 1.75 / new.height, old.width * 1.35 / new.width, 1.0))
        new.x, new.y, new.depth = old.middle - new.width / 2, old.y, old.depth - 1
    elif relation == "on":
        if new.thing.flies:  # on the moon
            new.scaled(1.5 * old.height / new.height)
        new.scaled(max(1.0, old.width * 1.15 / new.width))
        rest = _SEATS.get(new.thing.entry.name)
        if rest is None:
            rest = _top(new.thing.picture) - 0.05
        ridden = new.thing.entry.group.startswith(
            ("animal", "transport")
        ) and old.thing.entry.group.startswith("person")
        new.x, new.y, new.depth = old.middle - new.width / 2, old.y, old.depth - 0.5
        for b in cluster:
            b.y += new.height * rest - (old.height * 0.18 if ridden else 0.0)
    elif relation == "in":
        wide = 0.75 if new.thing.entry.name == "vase" else 1.25
        new.scaled(max(0.6, old.width * wide / new.width, old.height * 0.6 / new.height))
        new.x, new.y, new.depth = old.middle - new.width / 2, old.y, cluster[-1].depth + 0.5
        rest = new.height * (_RIMS.get(new.thing.entry.name) or _top(new.thing.picture) - 0.06)
        for b in cluster:
            b.y += rest - old.height * (0.2 if new.thing.entry.name == "bowl" else 0.3)
    elif relation == "over":
        new.x, new.y = old.middle - new.width / 2, old.y
        for b in cluster:
            b.y += new.height + 0.05 * old.height
    elif relation == "wearing":
        new.scaled(0.62 * old.width / new.width)
        new.x, new.y, new.depth = (
            old.middle - new.width / 2,
            old.y + old.height - new.height * 0.28,
            old.depth + 1,
        )
    elif relation == "front":
        new.scaled(max(1.0, 1.3 * old.height / new.height))
        new.x = old.middle - new.width / 2 + side * 0.42 * (new.width + old.width) / 2
        new.y, new.depth = old.y + 0.10 * old.height, old.depth - 1
    else:  # the earlier thing is behind this one
        old.scaled(max(1.0, 1.1 * new.height / old.height) if old.thing.flies else 1.0)
        new.x = old.middle - new.width / 2 + side * 0.5 * (new.width + old.width) / 2
        new.y, new.depth = old.y, old.depth + 1
        for b in cluster:
            b.y += 0.12 * new.height
    cluster.append(new)


def _top(picture: Array) -> float:
    """How high the middle of a thing reaches, as a share of its height."""
    columns = picture.shape[1]
    seen = picture[:, int(columns * 0.35) : max(int(columns * 0.65), 1), 3] > 0.5
    tops = np.where(seen.any(axis=0), seen.argmax(axis=0), picture.shape[0])
    return float(1 - np.median(tops) / picture.shape[0]) if tops.size else 1.0


def _fitted(
    blocks: list[_Block], grounded: bool, kind: str, rng: np.random.Generator, aspect: float
) -> list[Placement]:
    """Scale and shift everything into the frame, `aspect` wide and 1 high; x and y stay in heights until the end."""
    left, right = min(b.x for b in blocks), max(b.x + b.width for b in blocks)
    low, high = min(b.y for b in blocks), max(b.y + b.height for b in blocks)
    single = len(blocks) == 1 and blocks[0].thing.phrase.count == 1
    size = blocks[0].thing.phrase.size
    wanted = min(0.60 * size, 0.80) if single else 0.70
    heavenly = single and blocks[0].thing.entry.group in ("sky-weather", "space") and kind == "scene"
    if heavenly:
        wanted = 0.32 * size  # the sun above a landscape
    if aspect < 0.8:
        wanted *= 0.85
    scale = min(
        wanted / (high - low), 0.86 * aspect / (right - left), 0.85 * wanted / min(b.height for b in blocks)
    )
    tall = (high - low) * scale
    floats = kind in ("sky", "stars", "underwater", "plain") or not grounded
    ground = 0.5 + tall / 2 + 0.02 if floats else (0.90 if kind != "table" else 0.88)
    if heavenly:
        ground = tall + 0.12
    ground = min(max(ground + float(rng.uniform(-0.025, 0.025)), tall + 0.05), 0.95)
    slack = max(aspect * 0.93 - (right - left) * scale, 0.0) / 2
    shift = float(rng.uniform(-1, 1)) * min(slack, 0.12 * aspect)
    middle = (left + right) / 2
    out: list[tuple[float, Placement]] = []
    for b in blocks:
        for depth, x, y, height, angle in _copies(b, rng):
            place = 0.5 + ((x - middle) * scale + shift) / aspect
            flip = bool(rng.integers(2))
            colour = COLOURS.get(b.thing.phrase.colour)
            if b.thing.phrase.colour == "colourful":
                colour = COLOURS[_COLOURFUL[len(out) % len(_COLOURFUL)]]
            if (
                b.thing.phrase.colour
                and b.thing.phrase.colour in " ".join(b.thing.entry.aliases[: b.thing.entry.names]).split()
            ):
                colour = None
            out.append(
                (
                    depth,
                    Placement(
                        b.thing.picture,
                        place,
                        ground - (y - low) * scale,
                        height * scale,
                        flip,
                        angle,
                        colour,
                    ),
                )
            )
    return [p for _, p in sorted(out, key=lambda pair: pair[0])]


def _copies(block: _Block, rng: np.random.Generator) -> list[tuple[float, float, float, float, float]]:
    """(depth, x of the middle, y, height, angle) of each copy in a block, the back row first."""
    thing, n = block.thing, block.thing.phrase.count
    if n == 1:
        return [(block.depth, block.middle, block.y, block.height * 0.98, float(rng.uniform(-2, 2)))]
    columns, rows, overlap = _grid(thing)
    height = block.height / (1 + (rows - 1) * overlap)
    pitch = block.width / (1 + (columns - 1) * 1.07) * 1.07
    out = []
    for i in range(n):
        row, column = divmod(i, columns)
        in_row = min(columns, n - row * columns)
        x = block.middle + (column - (in_row - 1) / 2) * pitch + float(rng.uniform(-0.02, 0.02)) * pitch
        scale, angle = float(rng.uniform(0.90, 0.97)), float(rng.uniform(-3, 3))
        out.append((block.depth - 0.1 * row, x, block.y + row * overlap * height, height * scale, angle))
    return out

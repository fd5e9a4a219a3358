"""Things put on, under, behind and into each other's hands: how large they are, and where each relation wants them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from foveate.stages.render.scene.prompt.parse import Phrase
from foveate.stages.render.scene.references.library import Entry
from foveate.stages.render.scene.words.kinds import EYEWEAR, NECKWEAR, SKY, TREES
from foveate.stages.render.scene.words.sizes import REAL_SIZE, SIZE_OF
from foveate.types import Array

__all__ = [
    "SEATS",
    "STACKED",
    "Block",
    "Thing",
    "abreast",
    "block_of",
    "grid_of",
    "join",
    "left_of",
    "pitch_of",
    "right_of",
    "staggered",
    "top_of",
    "walking",
    "width_of",
]

SEATS = {
    "sofa": 0.48, "armchair": 0.48, "chair": 0.46, "bench": 0.42, "seat": 0.45, "bed": 0.5, "plate": 0.5,
    "playground slide": 0.5, "swing": 0.2, "stool": 0.92, "bar stool": 0.72, "office chair": 0.47, "plastic chair": 0.5,
    "deck chair": 0.4, "sun lounger": 0.4, "hammock": 0.4, "rattan armchair": 0.45, "corner sofa": 0.45,
    "wheelchair": 0.5, "rocking chair": 0.42,
    "rocking horse": 0.6, "bunk bed": 0.3, "hospital bed": 0.55,
}  # fmt: skip
"""How high one sits on things whose top is a back rest or a far rim."""
_BEDS = {"bed", "hospital bed"}
"""Seats with room for more than who is on them."""
_SITTING = 0.36
"""Height of the seat of who is shown sitting, as a share of the height."""
_HIPS = 0.40
"""Height of the hips of who rides, as a share of the rider's."""
_BOARDS = {"skateboard": 0.35, "kick scooter": 0.1, "roller skate": 0.6, "sled": 0.55, "broom": 0.4}
"""How high one stands on what is too small to sit astride."""
_SMALL = 0.75
"""Size of an animal that a shoulder carries."""
_WITH_MORE = {"riding", "driving", "jumping", "swinging"}
"""What shows more than who does it."""
_RIMS = {"basket": 0.62, "cardboard box": 0.72, "bowl": 0.72}
_ROUND = {"bowl": (0.17, 0.16), "basket": (0.42, 0.11), "bucket": (0.37, 0.09)}
"""Of what is seen slightly from above: how far below its top the ends of its rim are, and how much lower the near part
of the rim is than those."""
_AIRBORNE = {
    "balloon", "kite", "butterfly", "honeybee", "rainbow", "parachute", "bat", "fly", "mosquito", "dove",
    "fireworks", "hot air balloon", "fallen leaf",
}  # fmt: skip
_STANDING = {"astronaut", "man astronaut", "woman astronaut", "alien"}
"""Of the groups of the sky, who stands on the ground."""
_HUNG = {"window", "mirror", "framed picture", "chandelier", "cuckoo clock", "dartboard"}
STACKED = ("on", "in", "under", "below", "over", "front", "behind", "wearing", "held")


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """What is to be shown of a phrase. `cut`: a portrait, which the lower border cuts.

    Of several the second is the first of the `others`, and so on; they begin again where there are no more.
    """

    phrase: Phrase
    entry: Entry
    picture: Array
    cut: bool = False
    others: tuple[Thing, ...] = ()

    @property
    def ratio(self) -> float:
        """Width by height of the widest."""
        return max(float(t.picture.shape[1] / t.picture.shape[0]) for t in (self, *self.others))

    @property
    def flies(self) -> bool:
        up = self.entry.group in SKY and self.entry.name not in _STANDING
        flying = (
            self.phrase.doing in ("flying", "soaring", "gliding", "hovering") and "animal" in self.entry.group
        )
        flying = flying or self.entry.name.endswith("flying")
        return up or flying or self.entry.name in _AIRBORNE or self.entry.name in _HUNG

    @property
    def size(self) -> float:
        """Height beside other things; wide things are lower."""
        real = (
            SIZE_OF.get(self.entry.name)
            or _size_of_who(self.entry.name)
            or REAL_SIZE.get(self.entry.group, 0.85)
        )
        return float(real**0.7 * self.phrase.size**1.6 * min(1.0, (1.15 / self.ratio) ** 0.5))


def _size_of_who(name: str) -> float:
    """The size of who does something, as of a teddy bear reading a book; 0 where there is more, or nobody."""
    words = name.split()
    doing = next((i for i, word in enumerate(words) if i and word.endswith("ing")), 0)
    if not doing or words[doing] in _WITH_MORE or {"on", "in", "at", "and", "under"} & {*words}:
        return 0.0
    return SIZE_OF.get(" ".join(words[:doing]), 0.0)


@dataclass(slots=True, eq=False)
class Block:
    """`count` copies of a thing: left x, y above the ground, width and height, all in units of the composition."""

    thing: Thing
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


def left_of(cluster: list[Block]) -> float:
    return min(b.x for b in cluster)


def right_of(cluster: list[Block]) -> float:
    return max(b.x + b.width for b in cluster)


def width_of(cluster: list[Block]) -> float:
    return right_of(cluster) - left_of(cluster)


def top_of(cluster: list[Block]) -> float:
    return max(b.y + b.height for b in cluster)


def block_of(thing: Thing, depth: float) -> Block:
    columns, rows, overlap = grid_of(thing)
    aside = 0.5 if staggered(thing) else 0.0
    height = thing.size * (1.0 if thing.phrase.count == 1 else 0.8)
    return Block(
        thing,
        0.0,
        0.0,
        height * thing.ratio * (1 + (columns - 1 + aside) * pitch_of(thing)),
        height * (1 + (rows - 1) * overlap),
        depth,
    )


def grid_of(thing: Thing) -> tuple[int, int, float]:
    """Columns, rows, and how far a row is above the one before it in heights of one thing."""
    n, walks = thing.phrase.count, walking(thing)
    side = walks and thing.ratio > 1.1  # four legs: a herd is deeper than a row of people
    rows = 1 if n <= (3 if side or not walks else 5) else 2 if n <= 8 else 3
    return -(-n // rows), rows, 1.08 if thing.flies else 0.2 if walks else 0.55


def staggered(thing: Thing) -> bool:
    """Are there rows of as many who walk, each in the gaps of the one before?"""
    columns, rows, _ = grid_of(thing)
    return rows > 1 and walking(thing) and thing.phrase.count == columns * rows


def walking(thing: Thing) -> bool:
    """Does it stand on legs, the second row between the ones before?"""
    return thing.entry.group.startswith(("person", "animal-mammal", "animal-pet")) and not thing.flies


def pitch_of(thing: Thing) -> float:
    """From one of several to the next, in widths of one: trees overlap, and people a little."""
    if thing.entry.name in TREES:
        return 0.5 if thing.ratio > 0.9 else 0.72
    return 0.95 if thing.entry.group.startswith(("person", "food")) else 1.07


def abreast(left: list[Block], right: list[Block]) -> list[Block]:
    """Two clusters as one, side by side."""
    shift = right_of(left) - left_of(right)
    for b in right:
        b.x += shift + 0.03
    return left + right


def join(cluster: list[Block], new: Block, rng: np.random.Generator) -> None:
    """Put a thing where its relation to the last thing of the cluster wants it."""
    relation = new.thing.phrase.relation
    old = Block(cluster[-1].thing, 0, 0, 0, 0, min(b.depth for b in cluster))
    old.x, old.y = left_of(cluster), min(b.y for b in cluster)
    old.width, old.height = width_of(cluster), top_of(cluster) - old.y
    if relation in ("front", "behind", "wearing", "held"):
        carried = relation == "front" and cluster[-1].thing.phrase.relation in ("held", "wearing")
        old = cluster[0] if relation == "held" or carried else cluster[-1]
    side = 1.0 if rng.integers(2) else -1.0
    if relation == "under":
        _above(old, new)
    elif relation == "below":
        new.x, new.y = old.middle - new.width / 2, old.y + old.height * 1.05
    elif relation == "on" or (relation == "in" and new.thing.entry.name in SEATS):
        _carry(cluster, old, new)
    elif relation == "in" and new.thing.entry.name == "spider web":
        new.scaled(1.6 * old.height / new.height)
        new.x, new.y, new.depth = old.middle - new.width / 2, old.y - 0.3 * old.height, old.depth - 1
    elif relation == "in" and new.thing.entry.name == "jar":  # seen through its glass
        new.scaled(max(1.0, old.width * 1.3 / new.width, old.height * 1.3 / new.height))
        new.x, new.y, new.depth = old.middle - new.width / 2, old.y, cluster[-1].depth + 0.5
        for b in cluster:
            b.y += 0.07 * new.height
    elif relation == "in":
        name = new.thing.entry.name
        wide = {"vase": 0.75, "basket": 1.0}.get(name, 1.25)
        new.scaled(max(0.6, old.width * wide / new.width, old.height * 0.6 / new.height))
        new.x, new.y, new.depth = old.middle - new.width / 2, old.y, cluster[-1].depth + 0.5
        rim = _ROUND.get(name) if new.thing.entry.real or name == "bowl" else None
        rest = _RIMS.get(name) or _top(new.thing.picture) - 0.06
        if rim and name != "bowl":
            rest = 1 - sum(rim) + 0.06
        for b in cluster:
            b.y += new.height * rest - old.height * (0.25 if rim else 0.3)
        if rim:  # what is in it hides its far wall
            far = replace(new, depth=min(b.depth for b in cluster) - 0.5)
            new.thing = replace(new.thing, picture=_near_wall(new.thing.picture, *rim))
            cluster.append(far)
    elif relation == "over":
        new.x, new.y = old.middle - new.width / 2, old.y
        for b in cluster:
            b.y += new.height + 0.05 * old.height
    elif relation == "wearing":
        _put_on(old, new)
    elif relation == "held":
        _hold(old, new, side)
    elif relation == "front":
        house = new.thing.entry.group == "place-building"
        new.scaled(max(1.0, (1.9 if house else 1.3) * old.height / new.height))
        new.x = old.middle - new.width / 2 + side * 0.42 * (new.width + old.width) / 2
        new.y, new.depth = old.y + 0.10 * old.height, min(b.depth for b in cluster) - 1
    else:  # the earlier thing is behind this one
        old.scaled(max(1.0, 1.1 * new.height / old.height) if old.thing.flies else 1.0)
        new.x = old.middle - new.width / 2 + side * 0.5 * (new.width + old.width) / 2
        new.y, new.depth = old.y, old.depth + 1
        for b in cluster:
            b.y += 0.12 * new.height
    cluster.append(new)


def _near_wall(vessel: Array, ends: float, lower: float) -> Array:
    """A round vessel (H, W, 4), seen slightly from above, without what is beyond the near half of its rim (_ROUND)."""
    rows, columns = vessel.shape[:2]
    y = (np.arange(rows, dtype=np.float32)[:, None] + 0.5) / rows
    x = (np.arange(columns, dtype=np.float32)[None, :] + 0.5) / columns * 2 - 1
    rim = ends + lower * np.sqrt((1 - (x / 0.95) ** 2).clip(0))
    out = vessel.copy()
    out[..., 3] *= ((y - rim) * rows).clip(0, 1)
    return out


def _above(old: Block, new: Block) -> None:
    """The new thing over the old: a roof, a tree, a rainbow."""
    if new.thing.flies or new.thing.entry.name == "umbrella":
        if new.thing.entry.name == "rainbow":
            new.scaled(1.5 * old.height / new.height)
            new.y, new.depth = old.y + old.height * 0.35, old.depth - 1
        else:
            new.y = old.y + old.height * (0.82 if new.thing.entry.name == "umbrella" else 1.05)
        new.x = old.middle - new.width / 2
    else:
        new.scaled(max(old.height * 1.75 / new.height, old.width * 1.35 / new.width, 1.0))
        new.x, new.y, new.depth = old.middle - new.width / 2, old.y, old.depth - 1


def _carry(cluster: list[Block], old: Block, new: Block) -> None:
    """The cluster on the new thing: riders astride, who sits with the legs before the seat, all else on top."""
    if new.thing.flies:  # on the moon
        new.scaled(1.5 * old.height / new.height)
    person = old.thing.entry.group.startswith("person") or old.thing.entry.name in _STANDING
    mount = new.thing.entry.group.startswith(("animal", "desert", "transport"))
    if person and mount and new.thing.entry.name not in _BOARDS:
        new.scaled(max(1.0, 1.05 * old.height / new.height))
        new.x, new.y, new.depth = old.middle - new.width / 2, old.y, old.depth + 0.5
        astride = new.height * (_top(new.thing.picture) - 0.04) - old.height * _HIPS
        for b in cluster:
            b.y += max(astride, 0.0)
        return
    small = old.thing.entry.group == "animal-bird" or old.thing.size < _SMALL
    if new.thing.entry.group.startswith("person") and old.thing.entry.group.startswith("animal") and small:
        new.depth = old.depth - 0.5  # on the shoulder, beside the head
        for b in cluster:
            b.scaled(min(1.0, 0.2 * new.height / old.height))
            b.x, b.y = new.x + 0.78 * new.width - b.width / 2, b.y + 0.73 * new.height
        return
    wide = old.width * (1.45 if new.thing.entry.name == "plate" else 1.15) / new.width
    new.scaled(max(1.0, min(wide, 1.6 * old.height / new.height) if new.thing.ratio < 0.5 else wide))
    if new.thing.entry.name in _BEDS:
        new.scaled(max(1.0, 1.9 * old.width / new.width))
    rest = _BOARDS.get(new.thing.entry.name) or SEATS.get(new.thing.entry.name)
    if rest is None:
        rest = _top(new.thing.picture) - 0.09
    elif person and new.thing.entry.name in SEATS:
        hips = _SITTING if old.thing.entry.name.endswith(" sitting") else 0.22
        rest = max(rest - hips * old.height / new.height, 0.0)
    if old.thing.entry.group == "animal-bug" and new.thing.entry.group.startswith("plant"):
        rest = 0.55  # on the blossom, not on its tip
    elif new.thing.entry.group == "shape":
        rest -= 0.12  # the upper side is seen
    new.x, new.y, new.depth = old.middle - new.width / 2, old.y, old.depth - 0.5
    for b in cluster:
        b.y += new.height * rest


def _put_on(old: Block, new: Block) -> None:
    """Glasses before the eyes, anything else on the head."""
    if new.thing.entry.name in EYEWEAR:
        faceless = old.thing.entry.group.startswith(("food", "plant"))
        eyes = 0.66 if old.thing.cut else 0.40 if faceless else 0.50
        new.scaled(0.62 * old.width / new.width if old.thing.cut else 0.82 * old.width / new.width)
        new.y = old.y + old.height * eyes - new.height / 2
    elif new.thing.entry.name in NECKWEAR:
        new.scaled(0.55 * old.width / new.width)
        new.y = old.y + (0.36 if old.thing.cut else 0.42) * old.height - new.height / 2
    else:
        new.scaled((0.5 if old.thing.cut else 0.62) * old.width / new.width)
        new.y = old.y + old.height - new.height * 0.28
    new.x, new.depth = old.middle - new.width / 2, old.depth + 1


def _hold(old: Block, new: Block, side: float) -> None:
    """At the height of the hands and to one side; an umbrella over the head, what flies on its string."""
    depth = old.depth + 1
    if new.thing.entry.name == "umbrella":
        new.scaled(0.7 * old.height / new.height)
        low = 0.78 if old.thing.entry.real else 0.52
        new.y, aside = old.y + low * old.height, 0.3 * old.width
    elif new.thing.flies:
        new.scaled(min(1.0, 0.6 * old.height / new.height))
        new.y, aside = old.y + 0.62 * old.height, 0.5 * (old.width + new.width)
    elif old.thing.entry.group.startswith("animal") and "monkey" not in old.thing.entry.name:
        new.scaled(min(1.0, 0.45 * old.height / new.height))  # it lies before the animal
        new.y, aside = old.y, 0.5 * (old.width + new.width)
    elif new.thing.entry.group == "sign":  # before the chest
        new.scaled(0.3 * old.height / new.height)
        new.y, aside = old.y + 0.44 * old.height, 0.05 * old.width
    elif new.thing.entry.group == "musical-instrument":  # before the body
        new.scaled(min(1.0, 0.5 * old.height / new.height, 1.2 * old.width / new.width))
        new.y, aside = old.y + 0.32 * old.height, 0.12 * old.width
    else:
        eaten = new.thing.entry.group.startswith(("food", "drink", "plant"))
        limit = (0.26 if eaten else 0.36) * (0.7 if old.thing.entry.real else 1.0)
        new.scaled(min(1.0, limit * old.height / new.height, old.width / new.width))
        reach = 0.1 if old.thing.entry.group.startswith("animal") else 0.4
        new.y, aside = old.y + 0.24 * old.height, reach * old.width + 0.2 * new.width
    new.x, new.depth = old.middle + side * aside - new.width / 2, depth


def _top(picture: Array) -> float:
    """How high the middle of a thing reaches, as a share of its height."""
    columns = picture.shape[1]
    seen = picture[:, int(columns * 0.35) : max(int(columns * 0.65), 1), 3] > 0.5
    tops = np.where(seen.any(axis=0), seen.argmax(axis=0), picture.shape[0])
    return float(1 - np.median(tops) / picture.shape[0]) if tops.size else 1.0

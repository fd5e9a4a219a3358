"""Things -> placements: stacked where they stand in a relation, side by side or in two rows, fitted into the frame.

Things that stand in a relation (on, in, under, over, before, behind, wearing, held) are stacked into clusters (see
stack.py), clusters stand side by side, the small ones before the tall ones where there is no room, and the whole is
fitted into the frame.
"""

from __future__ import annotations

import numpy as np

from foveate.stages.render.scene.arrangement.lettering import CARRIERS
from foveate.stages.render.scene.arrangement.stack import (
    STACKED,
    Block,
    Thing,
    abreast,
    block_of,
    grid_of,
    join,
    left_of,
    pitch_of,
    right_of,
    staggered,
    top_of,
    width_of,
)
from foveate.stages.render.scene.painting.backdrops import OPEN_AIR
from foveate.stages.render.scene.painting.sketch import Placement
from foveate.stages.render.scene.prompt.parse import COLOURS
from foveate.stages.render.scene.things.acts import BUSY
from foveate.stages.render.scene.things.pick import NIGHT
from foveate.stages.render.scene.words.kinds import TREES
from foveate.types import Array

__all__ = ["arrange", "carpet"]

_LETTERED = {
    "convenience store", "hotel", "love hotel", "bank", "hundred points", "pool 8 ball", "zzz", "joker",
    "calendar", "tear-off calendar", "x-ray", "books", "white flower", "dollar banknote", "euro banknote",
    "yen banknote", "post office", "pound banknote", "musical notes", "musical note", "slot machine", "school",
    "newspaper", "keyboard", "ticket", "bowl", "birthday cake", "milk carton", "bottle of wine", "dartboard",
    "racing car", "notebook", "calculator", "honey pot", "compass", "scroll", "typewriter",
    "jar of honey and a honeycomb",
    "globe showing europe-africa", "round pushpin", "map", "treasure map", "clock tower", "alarm clock",
    "mantelpiece clock", "watch", "pocket watch",
    "coffee shop", "bookshop", "bakery", "flower shop", "pub", "diner", "cinema", "hospital", "police station",
    "fire station", "restaurant front", "supermarket", "food truck", "ice cream van", "hot dog stand", "circus tent",
    "arcade machine", "fishing boat", "battleship", "tank", "school bus", "bus", "clock",
    "vending machine", "police car", "taxi", "stop sign", "pinball machine", "ambulance", "fire engine", "gas station",
    "soda can", "telephone booth", "headstone", "bus stop", "signpost", "tram", "double-decker bus", "excavator",
    "jet ski", "perfume bottle", "gumball machine", "toolbox", "camera", "boombox", "cassette tape", "game boy",
    "telephone", "sports medal", "toy blocks", "jam", "canned food", "parking meter", "teacher at a blackboard",
    "wrench", "ferry", "garbage truck", "credit card", "clapper board", "floppy disk", "videocassette",
    "water bottle", "soap", "postbox", "money bag", "bullseye", "pill", "clipboard", "battery", "tuk tuk",
    "san francisco cable car", *CARRIERS,
}  # fmt: skip
"""What a mirror would give away, such as the walls of a bowl that are drawn apart."""
_COLOURFUL = ("red", "yellow", "blue", "green", "orange", "purple", "pink")
_OWN_COLOUR = {"red": ("fox", "chipmunk", "deer", "panda"), "brown": ("bear",), "orange": ("tiger", "fox")}
"""Animals that are called so in the fur that they have."""
_LANDSCAPES = {"scene", *OPEN_AIR} - {"sky"}
"""Backgrounds with land or water under a sky."""
_PRODUCT = ("studio", "plain", "table")
"""Backgrounds of which nothing needs to be seen."""
_ROWS = 0.46
"""Where side by side leaves the tallest thing lower than this, the small ones come to the front."""


def arrange(
    things: list[Thing], kind: str, rng: np.random.Generator, aspect: float, furnished: bool = False
) -> list[Placement]:
    """Placements from back to front. Heights are set so that things of different real size look it.

    In a `furnished` place they leave something of it to be seen.
    """
    if not things:
        return []
    far = [t for t in things if _far(t, kind)]
    if far and any(not t.flies for t in things):
        near = arrange([t for t in things if t not in far], kind, rng, aspect, furnished)
        return [*(_in_the_sky(t, near, rng, aspect) for t in far), *near]
    clusters: list[list[Block]] = []
    for i, thing in enumerate(things):
        block = block_of(thing, float(i))
        relation = thing.phrase.relation
        both = len(clusters) > 1 and things[i - 1].phrase.relation == "beside"
        both = both and bool(thing.phrase.said)  # not the plate that "a plate of toast" tells of
        if (
            i
            and both
            and (relation == "on" or (relation == "in" and not _too_big(clusters[-2][0].thing, thing)))
        ):
            clusters[-2:] = [abreast(clusters[-2], clusters[-1])]  # bread and cheese on a plate
        if i and relation in STACKED:
            join(clusters[-1], block, rng)
        else:
            clusters.append([block])
    grounded = any(not b.thing.flies for c in clusters for b in c)
    tallest = max(b.height for c in clusters for b in c)
    total = sum(map(width_of, clusters))
    rows = [clusters]
    crowded = 0.86 * aspect * tallest / total < _ROWS
    many = sum(c[0].thing.phrase.count for c in clusters) > 2
    alike = len({c[0].thing.entry.name for c in clusters}) == 1  # red and green apples are as large
    low = min(map(top_of, clusters))
    alike = alike or (low > 0.55 * tallest and sum(c[0].thing.phrase.count for c in clusters) < 4)
    if crowded and many and not alike and not any(b.thing.flies for c in clusters for b in c):
        rows = _two_rows(clusters)
    if len(rows) > 1:
        for cluster in rows[1]:
            k = min(1.0, 0.55 * tallest / top_of(cluster))
            for b in cluster:
                b.x, b.y, b.width, b.height = k * b.x, k * b.y, k * b.width, k * b.height
    for i, row in enumerate(rows):
        _side_by_side(row, grounded, tallest, rng)
        middle = (left_of(row[0]) + right_of(row[-1])) / 2
        for b in (b for c in row for b in c):
            b.x -= middle
            b.depth += 100.0 * i
            b.y -= 0.20 * tallest * i
    return _fitted([b for c in clusters for b in c], grounded, kind, rng, aspect, 0.8 if furnished else 1.0)


def _too_big(thing: Thing, vessel: Thing) -> bool:
    """Is it what no basket or bowl holds?"""
    held = ("food", "plant", "drink", "household", "animal", "clothing", "sport", "game", "event")
    return vessel.entry.name in ("basket", "bowl", "vase", "bucket") and not thing.entry.group.startswith(
        held
    )


def _far(thing: Thing, kind: str) -> bool:
    """Is it the moon or the sun over a landscape?"""
    name = thing.entry.name
    return thing.phrase.count == 1 and kind in _LANDSCAPES and (name.endswith(" moon") or name == "sun")


def _in_the_sky(thing: Thing, near: list[Placement], rng: np.random.Generator, aspect: float) -> Placement:
    """High up, on the side where what is near leaves more of the sky."""
    height = min(0.17 * thing.phrase.size**1.8, 0.4)
    tops = [min((p.bottom - p.height for p in near if abs(p.x - x) < 0.25), default=1.0) for x in (0.2, 0.8)]
    left = tops[0] > tops[1] if tops[0] != tops[1] else bool(rng.integers(2))
    aside = max(0.2, 0.6 * height / aspect) + float(rng.uniform(-0.03, 0.03))
    low = 0.06 + height + float(rng.uniform(0, 0.04))
    colour = None if _called_so(thing) else COLOURS.get(thing.phrase.colour)
    return Placement(
        thing.picture, aside if left else 1 - aside, low, height, False, 0.0, colour, thing.phrase.said
    )


def _side_by_side(row: list[list[Block]], grounded: bool, tallest: float, rng: np.random.Generator) -> None:
    """Set the clusters of a row from left to right; what flies is higher and reaches over its neighbours."""
    x = 0.0
    for cluster in row:
        left, width = left_of(cluster), width_of(cluster)
        sky = grounded and all(b.thing.flies for b in cluster)
        for b in cluster:
            if sky and b.thing.entry.group in ("sky-weather", "space"):  # far away
                b.scaled(min(1.0, 0.6 * tallest / b.height))
            b.x += x - left
            if sky:
                b.y += 0.75 * tallest
        x += width * (0.8 if sky else 1.0) + tallest * float(rng.uniform(0.05, 0.12))


def _two_rows(clusters: list[list[Block]]) -> list[list[list[Block]]]:
    """The taller clusters, and before them the smaller ones, about as many as are as wide."""
    by_height = sorted(clusters, key=top_of, reverse=True)
    half = sum(map(width_of, clusters)) / 2
    back: list[list[Block]] = []
    for cluster in by_height[:-1]:
        if back and sum(map(width_of, back)) + width_of(cluster) / 2 > half:
            break
        back.append(cluster)
    return [[c for c in clusters if c in back], [c for c in clusters if c not in back]]


def _fitted(
    blocks: list[Block], grounded: bool, kind: str, rng: np.random.Generator, aspect: float, share: float
) -> list[Placement]:
    """Scale and shift everything into the frame, `aspect` wide and 1 high; x and y stay in heights until the end."""
    left, right = left_of(blocks), right_of(blocks)
    low, high = min(b.y for b in blocks), top_of(blocks)
    single = len(blocks) == 1 and blocks[0].thing.phrase.count == 1
    size = blocks[0].thing.phrase.size
    busy = blocks[0].thing.entry.real and blocks[0].thing.entry.group in BUSY
    slim = busy or blocks[0].thing.ratio < 0.62  # a person who stands alone may be taller
    alone = 0.74 if slim else 0.66 if kind in _PRODUCT else 0.57
    wanted = share * (min(alone * size, 0.85) if single else 0.70)
    entry = blocks[0].thing.entry
    heavenly = kind in _LANDSCAPES and all(
        b.thing.flies and b.thing.entry.group in ("sky-weather", "space") for b in blocks
    )
    if heavenly:
        wanted = (0.32 if entry.name != "rainbow" else 0.6) * size  # the sun above a landscape
    cut = blocks[0].thing.cut
    if cut:  # a portrait fills the frame
        wanted = 0.88 if single else 0.84
    if aspect < 0.8:
        wanted *= 0.85
    grove = all(b.thing.entry.name in TREES and b.thing.phrase.count > 1 for b in blocks)
    wide = 1.05 if grove else 0.86  # trees may reach out of the frame
    scale = min(wanted / (high - low), wide * aspect / (right - left))
    if not single:
        scale = min(scale, 0.85 * wanted / min(b.height for b in blocks))
    framed = cut and single and _clipped(blocks[0].thing.picture)
    if framed:  # its sides are beyond the frame's
        scale = min(1.03 * aspect / (right - left), 1.12 / (high - low))
    elif cut and single:
        scale = min(wanted / (high - low), 0.92 * aspect / (right - left))
    tall = (high - low) * scale
    floats = kind in ("sky", "stars", "underwater", "plain") or not grounded
    middle = 0.38 if floats and kind in _LANDSCAPES - {"underwater"} else 0.52  # over land or water
    ground = middle + tall / 2 if floats else (0.90 if kind != "table" else 0.88)
    if heavenly:
        ground = tall + 0.12
    elif single and kind == "room" and entry.name == "chandelier":
        ground = tall + 0.05
    ground = min(max(ground + float(rng.uniform(-0.025, 0.025)), tall + 0.05), 0.95)
    if cut:
        ground = max(1.005, tall + 0.07) if framed else 1.005
    slack = max(aspect * 0.93 - (right - left) * scale, 0.0) / 2
    shift = float(rng.uniform(-1, 1)) * min(slack, 0.12 * aspect) * (0.3 if cut else 1.0)
    middle = (left + right) / 2
    out: list[tuple[float, Placement]] = []
    for b in blocks:
        looks = (b.thing, *b.thing.others)
        for i, (depth, x, y, height, angle) in enumerate(_copies(b, rng)):
            thing = looks[i % len(looks)]
            place = 0.5 + ((x - middle) * scale + shift) / aspect
            flip = bool(rng.integers(2)) and thing.entry.name.removesuffix(NIGHT) not in _LETTERED
            colour = COLOURS.get(thing.phrase.colour)
            if thing.phrase.colour == "colourful" and thing.phrase.count > 1:
                colour = COLOURS[_COLOURFUL[len(out) % len(_COLOURFUL)]]
            if _called_so(thing):
                colour = None
            parts = tuple((part, COLOURS[c]) for part, c in thing.phrase.parts if c in COLOURS)
            out.append(
                (
                    depth,
                    Placement(
                        thing.picture,
                        place,
                        ground - (y - low) * scale,
                        height * scale,
                        flip,
                        angle,
                        colour,
                        thing.phrase.said,
                        parts=parts,
                    ),
                )
            )
    return [p for _, p in sorted(out, key=lambda pair: pair[0])]


def _clipped(picture: Array) -> bool:
    """Is a picture (H, W, 4) cut off at a side, as a portrait's arms are?"""
    return bool(((picture[:, [0, -1], 3] > 0.5).mean(axis=0) > 0.06).any())


def _called_so(thing: Thing) -> bool:
    """Has a thing the colour already, because it is named after it?"""
    colour, names = thing.phrase.colour, " ".join(thing.entry.aliases[: thing.entry.names]).split()
    who = {*thing.entry.name.split()}  # a fox sleeping
    return bool(colour) and (colour in names or bool(who & {*_OWN_COLOUR.get(colour, ())}))


def _copies(block: Block, rng: np.random.Generator) -> list[tuple[float, float, float, float, float]]:
    """(depth, x of the middle, y, height, angle) of each copy in a block, the back row first."""
    thing, n = block.thing, block.thing.phrase.count
    if n == 1:
        angle = float(rng.uniform(-2, 2)) * (not thing.cut and thing.entry.name != "bowl")
        return [(block.depth, block.middle, block.y, block.height * (1.0 if thing.cut else 0.98), angle)]
    columns, rows, overlap = grid_of(thing)
    height = block.height / (1 + (rows - 1) * overlap)
    gaps = 0.5 if staggered(thing) else 0.0
    pitch = block.width / (1 + (columns - 1 + gaps) * pitch_of(thing)) * pitch_of(thing)
    out = []
    for i in range(n):
        row, column = divmod(i, columns)
        in_row = min(columns, n - row * columns)
        tree = thing.entry.name in TREES
        near = 0.06 * height * (column % 2) * tree
        aside = column - (in_row - 1) / 2 + gaps * (0.5 if row % 2 else -0.5)
        x = block.middle + aside * pitch + float(rng.uniform(-0.02, 0.02)) * pitch
        scale, angle = float(rng.uniform(0.90, 0.97)), float(rng.uniform(-3, 3))
        scale *= 0.8 if tree and column % 2 == 0 else 1.0
        out.append(
            (
                block.depth - 0.1 * row + near,
                x,
                block.y + row * overlap * height - near,
                height * scale,
                angle,
            )
        )
    return out


def carpet(
    picture: Array,
    colour: tuple[float, float, float] | None,
    aspect: float,
    rng: np.random.Generator,
    said: str = "",
) -> list[Placement]:
    """A field of plants: rows over the whole width, the near ones larger."""
    out = []
    for low, high in ((0.68, 0.10), (0.75, 0.13), (0.84, 0.17), (0.96, 0.23)):
        pitch = 0.9 * high * picture.shape[1] / picture.shape[0] / aspect
        x = float(rng.uniform(-0.5, 0.0)) * pitch
        while x < 1 + pitch / 2:
            y, k = low + float(rng.uniform(-0.012, 0.012)), float(rng.uniform(0.9, 1.08))
            out.append(
                Placement(
                    picture, x, y, high * k, bool(rng.integers(2)), float(rng.uniform(-6, 6)), colour, said
                )
            )
            x += pitch
    return out

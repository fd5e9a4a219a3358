"""Hats and glasses on people and animals that look real: at the size of their heads, as one picture with them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image

from foveate.stages.render.scene.arrangement import figure
from foveate.stages.render.scene.arrangement.heads import has_head, head_of
from foveate.stages.render.scene.arrangement.stack import Thing
from foveate.stages.render.scene.painting.colour import recolour
from foveate.stages.render.scene.painting.sketch import resized
from foveate.stages.render.scene.prompt.parse import COLOURS, Phrase
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.words.kinds import EYEWEAR, NECKWEAR
from foveate.types import Array

__all__ = ["clad", "facing", "hat_for", "is_person"]

_FITS = {
    "beanie": (1.14, 0.44), "billed cap": (1.3, 0.46), "crown": (1.02, 0.3), "tiara": (0.9, 0.34),
    "party hat": (0.55, 0.16), "military helmet": (1.25, 0.95), "motorcycle helmet": (1.5, 1.3),
    "top hat": (1.55, 0.42), "witch hat": (1.75, 0.44), "sunglasses": (0.88, 0.82), "glasses": (0.88, 0.82),
    "scarf": (0.95, 2.6),
}  # fmt: skip
"""How wide a thing is in widths of the head, and how far below the top of the head it ends."""
_HATTED = {
    "surgeon", "nurse", "cook", "police officer", "firefighter", "construction worker", "mechanic", "farmer",
    "woman farmer", "cowboy", "cowgirl", "soldier", "guard", "person with crown", "queen", "princess", "knight",
    "pirate", "viking", "student", "captain", "pilot", "fisherman", "artist", "detective", "astronaut", "samurai",
    "gladiator", "santa claus", "mage", "witch", "dwarf", "clown", "woman in a hat", "steampunk man", "pharaoh",
}  # fmt: skip
"""Who has something on the head already."""
_BRIMMED = (1.8, 0.5)
_BROW, _BROW_OF_BUST = 0.055, 0.17
"""How far down the head is widest, in heights of a whole figure and of a portrait."""
_LENS = 0.6
"""As much blue have the lenses of the drawn glasses, and not their frame."""
_TURNED = 0.13
"""As unlike are the two sides of a head in sRGB, on average, that looks to one side."""


def is_person(thing: Thing) -> bool:
    """Is it somebody who looks real?"""
    return thing.entry.real and thing.entry.group.startswith("person")


def hat_for(phrase: Phrase, who: Phrase) -> Phrase:
    """A hat of which nothing but the colour is said: a felt hat, or a lady's straw hat where not even that is."""
    if phrase.text != "hat":
        return phrase
    lady = who.head in ("woman", "girl", "lady") and phrase.colour in ("", "straw", "beige")
    return replace(phrase, text="woman’s hat" if lady else "fedora")


def facing(entry: Entry, worn: Phrase, library: Library, rng: np.random.Generator) -> Entry:
    """A portrait of the same name of who looks ahead, if that one does not: glasses are seen from the front."""
    ahead = [e for e in library.named(entry.name) if e.name == entry.name and _ahead(e, worn, library)]
    return entry if not ahead or _ahead(entry, worn, library) else ahead[int(rng.integers(len(ahead)))]


def _ahead(entry: Entry, worn: Phrase, library: Library) -> bool:
    """Is a head in the middle of its portrait, and for what is worn before the eyes alike on both sides?"""
    picture = library.picture(entry.index)
    left, head = _head(picture, bust=True)
    middle = picture.shape[1] / 2
    if abs(left + head / 2 - middle) > 0.1 * picture.shape[1]:
        return False
    if worn.head not in EYEWEAR:
        return True
    box = picture[: round(0.9 * head), left : left + head]
    both = (box[..., 3] > 0.5) & (box[:, ::-1, 3] > 0.5)
    unlike = np.abs(box[..., :3] - box[:, ::-1, :3]).mean(axis=2) * both
    return float(unlike.mean()) < _TURNED


def _head(picture: Array, bust: bool) -> tuple[int, int]:
    """Left and width of a person's head, in columns."""
    rows = round((_BROW_OF_BUST if bust else _BROW) * len(picture))
    across = np.flatnonzero((picture[: max(rows, 1), :, 3] > 0.5).any(axis=0))
    return (int(across[0]), int(across[-1] - across[0]) + 1) if len(across) else (0, picture.shape[1])


def clad(things: list[Thing]) -> list[Thing]:
    """The same with what real people and animals wear on their heads put on; it is no thing by itself any more."""
    out: list[Thing] = []
    for thing in things:
        if thing.phrase.relation == "wearing" and out and (is_person(out[-1]) or has_head(out[-1].entry)):
            out[-1] = replace(
                _wearing(out[-1], thing), others=tuple(_wearing(o, thing) for o in out[-1].others)
            )
        else:
            out.append(thing)
    return out


def _clear(glasses: Array) -> Array:
    """Glasses (H, W, 4) with lenses that are seen through, in a dark frame."""
    out = glasses.copy()
    lens = out[..., 2] > _LENS
    out[lens, :3], out[~lens, :3] = 1.0, 0.35 * out[~lens, :3]
    out[lens, 3] *= 0.12
    return out


def _wearing(who: Thing, worn: Thing) -> Thing:
    """Somebody with a thing before the eyes or on the head."""
    on_head = worn.entry.name not in EYEWEAR | NECKWEAR
    if on_head and who.entry.name.removesuffix("'s face") in _HATTED:
        return who
    rows, columns = who.picture.shape[:2]
    if is_person(who):
        at, head = _head(who.picture, who.cut or figure.is_cut(who.entry, who.picture))
        middle, crown = at + head / 2, 0
    else:
        middle, crown, across = head_of(who.entry, who.picture)
        head = round(max(0.85 * across, 0.09 * columns, 0.08 * rows))
    share, below = _FITS.get(worn.entry.name, _BRIMMED)
    colour = COLOURS.get(worn.phrase.colour or ("black" if worn.entry.name == "sunglasses" else ""))
    picture = worn.picture if colour is None else recolour(worn.picture, colour)
    if worn.entry.name == "glasses" and not worn.entry.real:
        picture = _clear(picture)
    wide = round(share * head)
    tall = round(wide * picture.shape[0] / picture.shape[1])
    left, top = round(middle - wide / 2), crown + round(below * head) - tall
    if worn.entry.name in EYEWEAR:
        top = crown + round(0.66 * head - tall / 2)
    above, aside = max(-top, 0), max(-left, left + wide - columns, 0)
    canvas = Image.new("RGBA", (columns + 2 * aside, rows + above))
    canvas.paste(resized(who.picture, columns, rows), (aside, above))
    layer = Image.new("RGBA", canvas.size)
    layer.paste(resized(picture, wide, tall), (left + aside, top + above))
    made: Array = np.asarray(Image.alpha_composite(canvas, layer), np.float32) / np.float32(255)
    return replace(who, picture=made)

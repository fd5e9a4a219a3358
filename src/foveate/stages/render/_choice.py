"""Phrases -> references: what belongs together is one thing, and the library's nearest picture of it is chosen.

A man with a beard is one man and not a man beside a beard; a girl riding a bicycle is a cyclist, where the library
has one; a bowl of strawberries is several strawberries in a bowl, and a bowl of fruit several different ones.
"""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from foveate.stages.render._library import Entry, Library
from foveate.stages.render._prompt import Phrase, noun, singular
from foveate.stages.render._text import TextEncoder
from foveate.types import Array

__all__ = ["HATS", "assortment", "merged", "pick", "unpacked"]

_CONTAINERS = {
    "bowl", "basket", "box", "crate", "barrel", "cup", "pot", "bucket", "jar", "vase", "glass", "mug", "plate",
    "tray", "pan",
}  # fmt: skip
_BUNCHES = {"bouquet", "bunch", "heap", "pile", "stack", "bundle"}
HATS = {"hat", "crown", "cap", "helmet", "beret", "sombrero", "turban", "tiara", "hood"}
_PARTS = {
    "beard", "moustache", "mustache", "hair", "curls", "braids", "ponytail", "freckles", "smile", "grin", "eyes", "eye",
    "nose", "ears", "ear", "mouth", "teeth", "skin", "tail", "wings", "horns", "antlers", "mane", "fur", "feathers",
    "beak", "paws", "legs", "arms", "hands", "spots", "stripes", "leaves", "petals", "roof", "windows", "wheels",
    "sails", "frosting", "icing", "topping", "handle", "label",
}  # fmt: skip
"""What a thing has and what is not beside it."""
_NEAR = 0.04
"""References this close in score are equally good: the seed picks among them."""
_ASSORTED = 4
"""At least so many different things stand for a kind of thing."""
_CELL = 96  # px a side that each takes in a heap


def merged(phrases: list[Phrase], library: Library) -> list[Phrase]:
    """What names one thing as one phrase: parts with what has them, riders where they are one reference."""
    out: list[Phrase] = []
    for p in phrases:
        last = p.head
        if out and p.relation == "beside" and last in _PARTS and not library.knows(p.text):
            who = library.named(out[-1].text)
            if who and who[0].group == "person" and library.knows(f"person: {last}"):
                out[-1] = replace(out[-1], text=f"person: {last}")
        elif out and p.relation in ("in", "wearing") and _worn(p, library) and _person(out[-1], library):
            out[-1] = replace(out[-1], doing=out[-1].doing or p.doing)
        elif out and p.relation == "on" and (rider := _rider(out[-1], p, library)):
            out[-1] = replace(out[-1], text=rider, doing="")
        else:
            out.append(p)
    return out


def _worn(phrase: Phrase, library: Library) -> bool:
    """Clothes that no reference can be put into."""
    return phrase.head not in HATS and _group(phrase, library) == "clothing"


def _person(phrase: Phrase, library: Library) -> bool:
    return _group(phrase, library).startswith("person")


def _group(phrase: Phrase, library: Library) -> str:
    """The group of what is called so, or like its last word; "" where nothing is."""
    found = library.named(phrase.text) or library.named(phrase.head)
    return found[0].group if found else ""


def _rider(who: Phrase, what: Phrase, library: Library) -> str | None:
    """The name of a reference that shows a person on such a thing."""
    if who.count > 1 or not _person(who, library):
        return None
    ridden = what.head
    for entry in library.entries:
        if entry.kind == "object" and entry.group.startswith("person"):
            for alias in entry.aliases[: entry.names]:
                if re.search(
                    rf"\b(riding|rider|on)\b.*\b{re.escape(ridden)}\b|\b{re.escape(ridden)} rider\b", alias
                ):
                    return entry.name
    return None


def unpacked(phrases: list[Phrase], library: Library) -> list[Phrase]:
    """A bowl of strawberries is several strawberries in a bowl, a field of sunflowers sunflowers in a field."""
    out: list[Phrase] = []
    for p in phrases:
        outer, of, inner = p.text.partition(" of ")
        holder = outer.rpartition(" ")[2]
        if not of:
            out.append(p)
            continue
        held, inside = noun(outer), noun(inner)
        single = singular(inside.text)
        many = single != inside.text or inside.count > 1
        whole = replace(p, text=f"{held.text} of {inside.text}", colour=held.colour or inside.colour)
        outer = held.text
        inside = replace(p, text=single, colour=inside.colour)
        if library.knows(whole.text):
            out.append(whole)
        elif holder in ("field", "forest", "garden"):
            out += [replace(inside, count=6 if many else 1), Phrase(outer, "in")]
        elif holder in _CONTAINERS:
            relation = "on" if holder in ("plate", "tray") else "in"
            out += [replace(inside, count=3 if many else 1), Phrase(outer, relation, colour=held.colour)]
        elif holder in _BUNCHES and library.knows(single):
            out.append(replace(inside, count=3 if many else 1))
        elif library.knows(outer):  # a bookshelf full of books
            out.append(replace(whole, text=outer))
        else:  # a slice of pizza
            out.append(inside if library.knows(single) else whole)
    return out


def pick(
    phrase: Phrase, face: bool, library: Library, encoder: TextEncoder, rng: np.random.Generator
) -> tuple[Entry, float]:
    """One of the references that fit the phrase best, and its score; of a `face` where there is one."""
    last = phrase.head
    for person in library.named(last) if not library.knows(phrase.text) else ():
        looks = set(phrase.text.split()[:-1])
        alike = [e for e in library.entries if e.group == person.group and looks & set(e.aliases)]
        if person.group.startswith("person") and alike:  # a bearded man
            return alike[0], 1.0
    if face:
        for name in (f"{phrase.text}'s face", f"{phrase.text} face", f"{last}'s face", f"{last} face"):
            if library.knows(name):
                return library.search(encoder.vector(name), name, "object", 1)[0]
    text = next((t for t in _names(phrase) if library.knows(t)), phrase.text)
    found = library.search(encoder.vector(text), text, "object", 8)
    described = f"{phrase.colour} {phrase.text}"
    if phrase.colour and library.knows(described):
        coloured = library.search(encoder.vector(described), described, "object", 8)
        found = max(found, coloured, key=lambda f: f[0][1])
    best = [pair for pair in found if pair[1] > found[0][1] - _NEAR]
    return best[int(rng.integers(len(best)))]


def _names(phrase: Phrase) -> list[str]:
    """What a thing may be called, the most telling first: with what it does, all of it, its last two words."""
    words = phrase.text.split()
    shorter = [" ".join(words[i:]) for i in range(1, len(words) - 1)]
    return [f"{phrase.text} {phrase.doing}", phrase.text, *shorter]


def assortment(phrase: Phrase, library: Library, rng: np.random.Generator) -> Array | None:
    """Several different things of the kind that a phrase names, heaped into one picture (H, W, 4).

    None where the phrase names a thing, or its kind has too few pictures.
    """
    kind = [] if library.named(phrase.text) else library.of_kind(phrase.text)
    count = max(phrase.count, _ASSORTED)
    if len(kind) < count:
        return None
    chosen = rng.choice(len(kind), count, replace=False)
    return _heaped([library.picture(kind[int(i)].index) for i in chosen])


def _heaped(pictures: list[Array]) -> Array:
    """Pictures (h, w, 4) in two rows, the front one lower, as one (H, W, 4), cut to what is seen."""
    from PIL import Image

    front = -(-len(pictures) // 2)
    canvas = Image.new("RGBA", (_CELL * (front + 1), _CELL * 2))
    for i, picture in enumerate(reversed(pictures)):  # the back row first
        row, column = (0, i) if i < len(pictures) - front else (1, i - (len(pictures) - front))
        image = Image.fromarray((picture * 255 + 0.5).astype(np.uint8)).convert("RGBa")
        k = _CELL / (image.width * image.height) ** 0.5
        image = image.resize((max(round(image.width * k), 1), max(round(image.height * k), 1))).convert(
            "RGBA"
        )
        aside = 0.0 if row == len(pictures) % 2 else 0.45  # the rows stand in each other's gaps
        x, foot = round((column + aside) * _CELL), round((1.45 + 0.35 * row) * _CELL)
        canvas.alpha_composite(image, (x, max(foot - image.height, 0)))
    seen = canvas.crop(canvas.getbbox())
    return np.asarray(seen, np.float32) / np.float32(255)

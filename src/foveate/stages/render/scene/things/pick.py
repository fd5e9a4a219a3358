"""A thing -> its picture: the library's nearest, one of those that fit as well, and of fruit several different ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from foveate.stages.render.scene.painting.sketch import resized
from foveate.stages.render.scene.prompt.parse import Phrase, singular
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.stages.render.scene.things.acts import BUSY
from foveate.stages.render.scene.words.vocabulary import AGED, AGED_PERSON, MEANT
from foveate.types import Array

__all__ = ["NIGHT", "assortment", "pick"]

NIGHT = ": night"
"""Ends the name of what is shown as it looks by night."""
_NEAR = 0.04
"""References this close in score are equally good: the seed picks among them."""
_REAL, _SIMPLE = 0.05, -0.5
"""What real things gain where the prompt does not ask for simple ones, and where it does."""
_ASSORTED = 4
"""At least so many different things stand for a kind of thing."""
_DOING = {
    "meditating": "person in lotus position", "skiing": "skier", "snowboarding": "snowboarder",
    "cycling": "biking", "jogging": "running", "rowing": "rowing boat", "bathing": "taking bath",
    "strolling": "walking", "hiking": "walking", "wandering": "walking", "soaring": "flying", "gliding": "flying",
    "asleep": "sleeping", "pouncing": "jumping", "bounding": "running", "trotting": "running",
    "sprinting": "running", "prowling": "walking", "lounging": "lying", "relaxing": "lying", "basking": "lying",
}  # fmt: skip
"""What people and animals do -> what the library calls it."""
_ALIKE = (
    ("sleeping", "lying", "resting"),
    ("jumping", "leaping", "breaching", "running"),
    ("running", "galloping", "jumping"),
    ("howling", "roaring"),
)
"""Of what an animal does, what it is shown doing if there is no picture of just that."""
_YOUNG = {"boy", "girl", "child", "baby"}
_SECOND = {
    "airplane departure", "airplane arrival", "oncoming automobile", "guide dog", "service dog", "snowman",
    "hatching chick", "front-facing baby chick", "leaf fluttering in wind", "man walking", "woman walking",
    "person walking", "spouting whale", "person shrugging",
}  # fmt: skip
"""Not where another fits as well: they bring something along, or look at the viewer."""
_ACTING = {"person-sport", "person-resting"}
_MOVING = {"walking", "standing", "running", "dancing"}
_STILL = {
    "walking",
    "standing",
    "strolling",
    "hiking",
    "wandering",
    "waiting",
    "talking",
    "posing",
    "looking",
}
"""What people do that who just stands there shows as well."""
_CELL = 96  # px a side that each takes in a heap


def pick(
    phrase: Phrase,
    face: bool,
    real: bool,
    library: Library,
    encoder: TextEncoder,
    rng: np.random.Generator,
) -> tuple[Entry, float]:
    """One of the references that fit the phrase best, and its score; of a `face` where there is one.

    What is `real` comes before what is rounded and simple, or after it.
    """
    only = phrase.text in MEANT and any(
        e.real for e in library.named(phrase.text)
    )  # a cartoon samurai is no ninja
    gain = _REAL if real or only else _SIMPLE
    last = phrase.head
    for person in library.named(last) if not library.knows(phrase.text) else ():
        looks = set(phrase.text.split()[:-1])
        alike = [e for e in library.entries if e.group == person.group and looks & set(e.aliases)]
        alike.sort(key=lambda e: (not looks & set(e.name.split()), last not in e.name))
        if person.group.startswith("person") and alike:  # a bearded man
            return alike[0], 1.0
    if face:
        who = phrase.text.partition(" in ")[0]  # a woman in a dress
        names = [f"{who}'s face", f"{who} face", f"{last}'s face", f"{last} face"]
        named = library.named(phrase.text)
        busy = bool(named) and all(e.group in BUSY for e in named)
        names = names[: 2 if library.knows(phrase.text) and not busy else 4]
        names += [f"{alias}'s face" for e in named if e.real for alias in e.aliases[1 : e.names]]
        for name in [f"{phrase.text}'s face", *names, *_faces(phrase, library)]:
            if library.knows(name):
                best = _best(library.search(encoder.vector(name), name, "object", 12, gain))
                return best[int(rng.integers(len(best)))]
    one = singular(phrase.text)  # abandoned cars are cars, and no abandoned house
    several = not library.knows(last) and library.knows(singular(last))
    text = next(
        (t for t in _names(phrase, real, library) if library.knows(t)), one if several else phrase.text
    )
    found = library.search(encoder.vector(text), text, "object", 12, gain)
    described = f"{phrase.colour} {phrase.text}"
    acts = bool(phrase.doing) and phrase.doing in text.split()  # a red fox sleeping
    if phrase.colour and not acts and phrase.colour not in text.split() and library.knows(described):
        coloured = library.search(encoder.vector(described), described, "object", 12, gain)
        if coloured[0][1] > found[0][1] - _NEAR:  # a golden retriever is not just any dog
            found = [f for f in coloured if described in f[0].aliases[: f[0].names]] or coloured
    best = _best(found)
    whole = [
        pair for pair in best if not pair[0].group.startswith("cat-face") and pair[0].name not in _SECOND
    ]
    best = whole or best
    entry, score = best[int(rng.integers(len(best)))]
    if real and not entry.real and phrase.text != entry.name:  # flowers are a bouquet
        entry = library.variants(entry.name, real=True)[0]
    return entry, score


def _faces(phrase: Phrase, library: Library) -> list[str]:
    """Whose face it is of whom the library shows only what they do: a fisherman is a man."""
    acting = [
        e
        for e in library.shown(phrase.text) or library.shown(phrase.head)
        if e.group in _ACTING or e.name.rpartition(" ")[2] in _MOVING
    ]
    if not acting:
        return []
    words = {*phrase.said.split(), *phrase.text.split()}
    who = "woman" if any(w.endswith(("woman", "girl", "ress")) for w in words) else "man"
    return [f"old {who}" if words & AGED else f"{who}'s face"]


def _best(found: list[tuple[Entry, float]]) -> list[tuple[Entry, float]]:
    """Of what was found, best first, what is as good as the first."""
    found = [pair for pair in found if not pair[0].name.endswith(NIGHT)]
    return [pair for pair in found if pair[1] > found[0][1] - _NEAR]


def _names(phrase: Phrase, real: bool, library: Library) -> list[str]:
    """What a thing may be called, the most telling first: with what it does, all of it, its last two words."""
    words = phrase.text.split()
    if real and words[-1] in _STILL and library.variants(" ".join(words[:-1]), real)[:1]:
        words, phrase = words[:-1], replace(phrase, text=" ".join(words[:-1]))
    shorter = [" ".join(words[i:]) for i in range(1, len(words) - 1)]
    found = library.named(phrase.text)
    dives = bool(found) and found[0].group == "animal-marine"
    doing = phrase.doing if dives else _DOING.get(phrase.doing, phrase.doing)
    anybody = bool(doing and found and found[0].group == "person" and found[0].name not in _YOUNG)
    anybody = anybody and phrase.text not in AGED_PERSON.values()
    acting = [f"person {doing}", doing] if anybody else []
    if real and doing in _STILL and any(e.real for e in found):
        return [phrase.text]
    beast = bool(found) and found[0].group.startswith(("animal", "water-bird"))
    same = any(e.group == found[0].group for e in library.named(phrase.head)) if beast else False
    if doing and same and " and " not in phrase.text:  # a ginger cat sleeping, no cat astronaut floating
        alike = next((group for group in _ALIKE if doing in group), ())
        ways = dict.fromkeys((doing, *alike))
        heads = [phrase.head] if phrase.count == 1 else [phrase.said.rpartition(" ")[2], phrase.head]
        acting = [name for way in ways for head in heads for name in (f"{head} {way}", f"{way} {head}")]
    coloured = (
        [f"{phrase.colour} {phrase.text} {doing}"] if doing and phrase.colour else []
    )  # a white horse galloping
    named = [f"{phrase.text} {doing}", *acting, phrase.text, singular(phrase.text)]
    return [*coloured, *named, *shorter]


def assortment(phrase: Phrase, real: bool, library: Library, rng: np.random.Generator) -> Array | None:
    """Several different things of the kind that a phrase names, heaped into one picture (H, W, 4).

    None where the phrase names a thing, or its kind has too few pictures.
    """
    kind = [] if library.named(phrase.text) else library.of_kind(phrase.text)
    count = max(phrase.count, _ASSORTED)
    looks_real = [e for e in kind if e.real]
    kind = looks_real if real and len(looks_real) >= count else kind
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
        high, wide = picture.shape[:2]
        k = _CELL / (wide * high) ** 0.5
        image = resized(picture, round(wide * k), round(high * k))
        aside = 0.0 if row == len(pictures) % 2 else 0.45  # the rows stand in each other's gaps
        x, foot = round((column + aside) * _CELL), round((1.45 + 0.35 * row) * _CELL)
        canvas.alpha_composite(image, (x, max(foot - image.height, 0)))
    seen = canvas.crop(canvas.getbbox())
    return np.asarray(seen, np.float32) / np.float32(255)

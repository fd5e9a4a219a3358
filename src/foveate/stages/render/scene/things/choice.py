"""Phrases -> things: each by the name that the library has for it."""

from __future__ import annotations

from dataclasses import replace

from foveate.stages.render.scene.prompt.parse import Phrase, singular
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.words.vocabulary import (
    ADJECTIVES,
    AGED,
    AGED_PERSON,
    EVENTS,
    FEASTS,
    MADE_OF,
    MEANT,
    OCCASIONS,
    RELISH,
)

__all__ = ["CUBS", "PARTS", "called", "looks_real"]

PARTS = {
    "beard", "moustache", "mustache", "hair", "curls", "braids", "ponytail", "freckles", "smile", "grin", "eyes",
    "eye", "nose", "ears", "ear", "mouth", "teeth", "skin", "tail", "wings", "horns", "antlers", "mane", "fur",
    "feathers", "beak", "paws", "legs", "arms", "hands", "spots", "stripes", "leaves", "petals", "roof",
    "windows", "wheels", "sails", "shoulder", "shoulders", "lap", "back", "head", "hand", "knee", "arm",
    "frosting", "icing", "topping", "handle", "label", "wrinkles", "face", "whiskers", "scales",
    "door", "doors", "chimney", "wheel", "wing", "horn", "belly", "body", "hood", "collar", "rim", "lid",
    "expression", "gaze", "stare", "dimples", "eyebrows", "lips", "cheeks", "tattoo", "tattoos", "piercing",
    "piercings", "makeup", "make-up",
}  # fmt: skip
"""What a thing has and what is not beside it."""
_DRAWN_AS = {
    "cartoon",
    "anime",
    "manga",
    "kawaii",
    "chibi",
    "comic",
    "pixel",
    "art",
    "vector",
    "watercolor",
    "pixar",
}
"""Words before a thing for how it is drawn."""
_MACHINERY = {"engine", "motor", "bumper", "tire", "tyre", "wheel", "wheels", "windshield", "hood"}
CUBS = {"cub", "calf", "foal", "pup", "joey", "fawn", "offspring", "youngster"}
"""Young animals: of which kind, the word or the thing before says."""


def called(phrase: Phrase, real: bool, library: Library) -> Phrase:
    """A phrase by the name that the library has for it; text "" where nothing could be shown.

    Words that only describe are dropped, the longest name known is kept: "sweet little corgi puppy" is a puppy.
    """
    words = phrase.text.split()
    ends = [" ".join(words[i:]) for i in range(len(words))]
    if any(library.own(end) or library.own(singular(end)) for end in ends):
        return phrase
    if phrase.relation == "wearing" and any(
        name.endswith(f": {phrase.text}") for name, _ in library.ending(phrase.head)
    ):
        return phrase  # somebody is shown in it
    if len(words) > 1 and words[-2].endswith("'s") and words[-1] in PARTS:  # on a pirate's shoulder
        words = [*words[:-2], words[-2][:-2]]
        phrase = replace(phrase, text=" ".join(words))
    if (
        len(words) > 1
        and words[-1] in _MACHINERY
        and library.knows(words[-2])
        and not library.knows(phrase.text)
    ):
        words = words[:-1]  # a car engine
        phrase = replace(phrase, text=" ".join(words))
    if phrase.text in MEANT and not _shown_so(phrase.text, real, library):
        return replace(phrase, text=MEANT[phrase.text])
    if len(words) > 1 and set(words) <= OCCASIONS:
        # a christmas dinner is a dinner, a halloween party halloween
        return called(replace(phrase, text=words[0] if words[-1] in FEASTS else words[-1]), real, library)
    if words and words[-1] in RELISH:
        return replace(phrase, text="")  # tomato sauce is no tomato
    if len(words) > 1 and words[-1] in EVENTS and library.knows(" ".join(words[:-1])):
        return replace(phrase, text=" ".join(words[:-1]), count=max(phrase.count, 3))
    kind = singular(phrase.text)
    if library.of_kind(kind) and not library.named(kind):
        return replace(phrase, text=kind)  # vegetables
    verb = len(words) > 1 and words[0].endswith("ing")
    if verb and not library.knows(kind):  # a sleeping cat, no sailing boat
        phrase = replace(phrase, text=" ".join(words[1:]), doing=phrase.doing or words[0])
        words = words[1:]
    if words and words[-1] in ("tree", "trees") and set(words) & {"cherry", "blossom", "sakura"}:
        plural = 3 if words[-1] == "trees" and phrase.count == 1 else phrase.count
        return replace(phrase, text="cherry blossom tree", count=plural)
    if len(words) > 1 and singular(words[-1]) in CUBS and library.knows(words[-2]):
        count = 3 if words[-1] not in CUBS and phrase.count == 1 else phrase.count
        return replace(phrase, text=words[-2], count=count, size=0.8 * phrase.size)
    if "bearded" in words:
        return replace(phrase, text="person: beard")
    aged = AGED_PERSON.get(words[-1], "") if words and set(words) & AGED else ""
    if aged:
        return replace(phrase, text=aged)
    while (
        len(words) > 1
        and words[0] in ADJECTIVES | MADE_OF | _DRAWN_AS
        and words[1] != "of"
        and not library.knows(" ".join(words))
    ):
        words = words[1:]
    for i in range(len(words)):
        name = " ".join(words[i:])
        for form in (name, singular(name)):
            several = 3 if form != name and phrase.count == 1 else phrase.count
            if _shown_so(form, real, library):
                return replace(phrase, text=" ".join(words))
            if MEANT.get(form, "" if i else None):
                return replace(phrase, text=MEANT[form], count=several)
            if form in MEANT and (i == 0 or all(w in ADJECTIVES for w in words[:i])):
                return replace(phrase, text="")
            if library.named(form):
                return replace(phrase, text=" ".join(words))
    if not library.knows(singular(words[-1])):  # an apple cut in half
        words = next(
            (words[: i + 1] for i in range(len(words) - 1, -1, -1) if library.named(words[i])), words
        )
    return replace(phrase, text=" ".join(words))


def _shown_so(text: str, real: bool, library: Library) -> bool:
    """Does the library show what is called so as it is wanted, or better than by another thing?"""
    return looks_real(text, library) and (real or bool(MEANT.get(text)))


def looks_real(text: str, library: Library) -> bool:
    """Is there a picture of what is called exactly so that looks as it does?"""
    return any(e.real for e in library.named(text))

"""Pictures of those who wear or do something, by what they are and what they have: "cat in a box", "dog: scarf"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from foveate.stages.render.scene.prompt.parse import COLOURS, Phrase, singular
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.things.choice import CUBS, looks_real
from foveate.stages.render.scene.things.where import key_of
from foveate.stages.render.scene.words.vocabulary import ADJECTIVES, AGED

__all__ = ["BUSY", "at_it", "both_of", "busy_with", "dressed_as", "entry_of", "group_of", "several_in"]

_FUR = {
    "green": {"frog", "chameleon", "dragon"}, "red": {"fox", "ladybug", "ladybird", "dragon"},
    "orange": {"tiger", "fox", "cat"},
    "brown": {"bear", "horse", "squirrel", "owl", "monkey", "rabbit"}, "white": {"swan", "goat", "sheep", "stork"},
    "purple": {"dragon"}, "blue": {"dragon"}, "black": {"dragon"},
    "grey": {"wolf", "elephant", "koala", "dolphin", "heron", "seal"}, "yellow": {"lion", "dog", "puppy"},
}  # fmt: skip
"""Animals that have the colour anyway, and dragons, with whom their gold would be painted."""
_APES = {"gorilla", "orangutan", "chimpanzee"}
"""Who is dressed like a monkey, where there is nothing of their own."""
_KINDS = {"dog", "cat", "bear", "monkey", "rabbit", "fox", "owl", "penguin"}
"""Animals of which many sorts have names of their own."""
BUSY = ("person-activity", "person-sport")
"""Groups of people who are shown with what they use; skiers are in "winter"."""
_BUSY_TOO = ("animal", "water-bird", "household", "transport-ground")
_LINKS = {
    "on": {"on", "riding"}, "in": {"in", "inside", "at"}, "held": {"doing", "with", "and"},
    "beside": {"doing", "with", "and", "at"},
}  # fmt: skip
"""Relation -> words of which one is in the name of a picture that shows it."""
_CROWDS = {"children", "people", "couple", "friends", "two", "family", "flock", "school", "herd", "pack"}
_SEVERAL = {"beach hut"}
"""Things whose pictures show more than one."""
_NEUTRAL = {"sitting", "standing", "riding", "driving", "sailing", "rowing", "floating"}
_TIES = {"on", "in", "inside", "at", "with", "and", "under", "by", "before", "behind", "out"}
_BETWEEN = {"a", "an", "the", "his", "her", "its", "their", "some", "two", *COLOURS, *ADJECTIVES}
_ANYBODY = {
    "guy": "man", "gentleman": "man", "businessman": "man", "dude": "man", "lady": "woman", "businesswoman": "woman",
    "musician": "man", "busker": "man", "performer": "man",
    "kid": "child", "teenager": "boy", "somebody": "person", "someone": "person", "friend": "person",
}  # fmt: skip
"""Words for people -> whom pictures of people who do something call so."""


def dressed_as(who: Phrase, worn: Phrase, library: Library) -> str:
    """The name of an animal that wears such a thing, or of one that wears another already; "" where there is none."""
    clothes = worn.relation == "wearing" or group_of(worn, library) == "clothing"  # a bow tie and a party hat
    if clothes and any(e.group.startswith("animal-dressed") for e in library.named(who.text)):
        return who.text
    shown = entry_of(who, library)
    if shown is None or not shown.group.startswith(("animal", "winter", "water-bird")):
        return ""
    called = [form for name in (worn.text, worn.said, worn.head) for form in (name, singular(name))]
    called += ["top hat"] if worn.head == "hat" else []
    kinds = {a.rpartition(" ")[2] for a in shown.aliases} & _KINDS
    animals = [who.text, who.head, shown.name, *sorted(kinds), *(["monkey"] if shown.name in _APES else [])]
    animals = [f"{who.colour} {who.head}", *animals] if who.colour else animals
    names = [f"{a}: {name}" for name in called for a in animals]
    return next((n for n in names if looks_real(n, library)), "")


def busy_with(who: Phrase, what: Phrase, library: Library) -> str:
    """What a picture of such a one with such a thing is called: "man riding a bicycle", "cat in a box"; "" for none."""
    if what.relation not in _LINKS or what.head in ("moon", "sun"):
        return ""
    plain = who.text.partition(" in ")[0]  # a woman in a dress
    said = what.said.rpartition(" ")[2]  # a lily pad, that the library calls a lotus
    things = dict.fromkeys((what.head, singular(what.head), said, singular(said)))
    shown = [pair for thing in things for pair in library.ending(thing)]
    shown.sort(key=lambda pair: bool(who.doing) and who.doing not in pair[0].split())
    coloured = f"{who.colour} {who.text}" if who.colour else ""
    anybody = _ANYBODY.get(plain) or _ANYBODY.get(plain.rpartition(" ")[2], "")
    several = f"{who.text}s" if who.count > 2 else ""  # kittens in a basket
    anyone = who.head if {*who.text.split()[:-1]} <= ADJECTIVES - AGED else ""  # a medieval knight
    dressed, _, worn = who.text.partition(": ")
    bare = dressed if worn else ""
    for name in filter(None, dict.fromkeys((coloured, several, who.text, plain, anybody, anyone, bare))):
        for alias, entry in shown:
            if name == bare and not any(worn in a.split() for a in entry.aliases[: entry.names]):
                continue  # who has it on there, too
            words = alias.removeprefix(f"{name} ").split() if alias.startswith(f"{name} ") else []
            person = entry.group in (*BUSY, "winter")
            if not _tied(words, what) or _unsaid(words[0], who, what, library):
                continue
            if not (person or entry.group.startswith(_BUSY_TOO)):
                continue
            own_colour = not coloured or name == coloured or person or plain in _FUR.get(who.colour, ())
            as_many = what.count == 1 or singular(words[-1]) != words[-1]
            if own_colour and as_many and _coloured_so(entry, what):
                return alias
    return ""


def at_it(who: Phrase, name: str) -> Phrase:
    """Those who do what is called so."""
    return replace(who, text=name, doing="", colour="")


def several_in(entry: Entry) -> bool:
    """Does the picture show more than one of them, by its name: "teddy bears having a picnic", "couple dancing"?"""
    who = re.split(r":| (?:\w+ing|with|in|on|at|of|under|and)\b", entry.name)[0]
    plural = singular(who) != who or who.split()[0] in _CROWDS
    return entry.name in _SEVERAL or (plural and entry.group.startswith((*_BUSY_TOO, *BUSY)))


def _unsaid(verb: str, who: Phrase, what: Phrase, library: Library) -> bool:
    """Does the picture show something else than is said, or more than where one is or whom one is with?"""
    if not verb.endswith("ing") or verb == who.doing:
        return False
    met = entry_of(what, library)
    place = what.relation in ("in", "on") and bool(key_of(what) or library.places(what.text))
    people = what.relation == "beside" and met is not None and met.group.startswith("person")
    return bool(who.doing and place) or people or (place and verb not in _NEUTRAL)


def _tied(words: list[str], what: Phrase) -> bool:
    """Do the words after who it is say the relation to that thing?

    Not of an astronaut dog, nor of a woman with snakes for hair.
    """
    if not words:
        return False
    links = {*words[:-1]} | ({"doing"} if words[0].endswith("ing") and "on" not in words else set())
    told = _BETWEEN | {*what.text.split()}  # a watering can
    close = {*words[1:-1]} <= told if words[0] in _TIES else words[0].endswith(("ing", "s"))
    return close and bool(_LINKS[what.relation] & links)


def _coloured_so(entry: Entry, what: Phrase) -> bool:
    """Has the thing in that picture the colour asked for, or none that its names tell?"""
    words = " ".join(entry.aliases[: entry.names]).split()
    told = {a for a, b in pairwise(words) if a in COLOURS and b in (what.head, singular(what.head))}
    return not what.colour or not told or what.colour in told


def both_of(who: Phrase, what: Phrase, library: Library) -> str:
    """What a picture of the two is called: "fish and chips", "oatmeal with berries"; "" for none."""
    young = (*sorted(CUBS), "chick", "baby") if singular(what.said) in CUBS else ()
    names = (
        f"{a} {link} {b}"
        for a in (who.text, who.said, who.text.rpartition(" of ")[2])
        for link in ("with", "and")
        for b in (what.text, what.said, *young)
    )
    return next((name for name in names if looks_real(name, library)), "")


def entry_of(phrase: Phrase, library: Library) -> Entry | None:
    """What is called so, or like its last word."""
    return next(iter(library.shown(phrase.text) or library.shown(phrase.head)), None)


def group_of(phrase: Phrase, library: Library) -> str:
    """The group of what is called so, or like its last word; "" where nothing is."""
    found = entry_of(phrase, library)
    return found.group if found else ""

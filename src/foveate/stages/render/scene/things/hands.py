"""What somebody has: in the hand, on the head, or beside; and what a vase holds."""

from __future__ import annotations

from dataclasses import replace

from foveate.stages.render.scene.prompt.parse import Phrase, singular
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.things.acts import entry_of, group_of
from foveate.stages.render.scene.things.work import MUSICIANS
from foveate.stages.render.scene.words.kinds import EYEWEAR

__all__ = ["BIG", "HATS", "HOLDS", "ON_THE_NOSE", "has", "is_person"]

ON_THE_NOSE = EYEWEAR | {"spectacles"}
HATS = {
    "hat",
    "crown",
    "cap",
    "helmet",
    "beret",
    "sombrero",
    "turban",
    "tiara",
    "hood",
    "fedora",
    "beanie",
    "stetson",
}
_HELD = (
    "tool", "clothing", "musical-instrument", "book-paper", "food", "drink", "computer", "phone", "sport", "event",
    "plant-flower", "game", "office", "light-video", "award-medal", "music", "household", "animal-bug", "mail",
    "money", "heart", "object", "writing", "dishware", "sign", "science", "medical",
)  # fmt: skip
"""Groups of which a person "with" such a thing has it in the hand, but for what is too big."""
BIG = {
    "sofa", "bed", "chair", "armchair", "table", "bench", "piano", "bookshelf", "cupboard", "refrigerator",
    "door", "window", "bathtub", "toilet", "shower", "christmas tree", "television", "barrel", "wooden crate",
    "stool", "shopping cart", "elevator", "robot", "fire extinguisher", "fireplace", "wood stove", "wardrobe",
    "chest of drawers", "bedside table", "desk", "coffee table", "floor lamp", "dressing table", "washing machine",
    "stove", "oven", "grand piano", "upright piano", "pool table", "corner sofa",
    "hospital bed", "bunk bed", "crib", "rocking horse", "step ladder", "red door", "spiral staircase", "whiteboard",
    "telescope", "microscope",
    "sun lounger", "deck chair", "hammock", "wheelbarrow", "lawn mower", "pinball machine", "folding screen",
}  # fmt: skip
HOLDS = {"vase", "basket", "bowl", "bucket"}
_DESKS = {"table", "desk", "counter"}
_SOFT = {"sofa", "couch", "armchair", "bed", "bench"}


def has(out: list[Phrase], p: Phrase, library: Library) -> bool:
    """Is `p` on, in, on the head or in the hand of the last of `out`? Then it is added so."""
    last = out[-1]
    if p.text == "glasses" and group_of(last, library) == "drink":
        out.append(replace(p, text="wine glass"))
        return True
    if p.relation == "beside" and last.head in _DESKS and _small(p, library):  # a desk with a computer
        first = last.relation if last.relation != "on" else "beside"
        out[-1:] = [replace(p, relation=first), replace(last, relation="on")]
        return True
    if p.relation == "beside" and last.head in _SOFT and singular(p.head) in ("cushion", "pillow"):
        out[-1:] = [replace(p, relation=last.relation), replace(last, relation="on")]
        return True
    apart = bool(last.colour and p.colour)  # a black bowl and a blue banana
    if p.relation == "beside" and _holds(last) and _contained(p, library) and not apart:  # a vase with tulips
        out[-1:] = [replace(p, relation=last.relation), replace(last, relation="in")]
        return True
    if p.relation in ("beside", "held", "wearing") and p.count == 1:
        how = _with(last, p, library)
        if how == "held" and last.head in MUSICIANS and group_of(p, library).startswith("music"):
            out[-1] = last = replace(last, text=MUSICIANS[last.head])  # no guitarist with a saxophone
        if how and how != "worn":
            out.append(replace(p, relation=how))
        return bool(how)
    return False


def _with(who: Phrase, what: Phrase, library: Library) -> str:
    """How a thing is with whom it is said to be: "wearing", "held", "beside", "worn" if shown already, "": as it is."""
    if not group_of(what, library):
        return ""
    if what.head in HATS and any(what.head in e.name.split() for e in library.shown(who.text)[:1]):
        return "worn"  # a king has a crown
    worn = what.relation == "wearing" or group_of(who, library).startswith(("person", "animal", "winter"))
    if what.head in HATS | ON_THE_NOSE and worn:  # a pineapple only if it is said to
        return "wearing"
    if what.head == "scarf" and is_person(who, library):
        return "wearing"
    hands = (is_person(who, library) or who.head in ("robot", "astronaut", "monkey", "alien")) and (
        who.count == 1 or group_of(what, library).startswith("drink")
    )
    eaten = what.relation == "held" and group_of(who, library).startswith("animal")
    return "held" if eaten or (hands and _small(what, library)) else "beside"


def _holds(holder: Phrase) -> bool:
    return holder.head in HOLDS and holder.relation not in ("in", "on")


def _contained(what: Phrase, library: Library) -> bool:
    group = group_of(replace(what, text=singular(what.text)), library)
    return group.startswith(("plant", "food")) and group != "plant-other"


def _small(what: Phrase, library: Library) -> bool:
    """Can it be held in a hand, or stand on a desk?"""
    found = entry_of(what, library)
    return found is not None and found.group.startswith(_HELD) and found.name not in BIG


def is_person(phrase: Phrase, library: Library) -> bool:
    return group_of(phrase, library).startswith("person")

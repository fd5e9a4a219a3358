"""People at work: what they use and make is in their pictures; who plays what the library has no player of."""

from __future__ import annotations

from dataclasses import replace

from foveate.stages.render.scene.prompt.parse import Phrase
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.things.acts import busy_with, entry_of, group_of

__all__ = ["MUSICIANS", "cooking", "made"]

MUSICIANS = {
    "musician": "person in tuxedo", "busker": "man", "performer": "person in tuxedo", "singer": "person in tuxedo",
    "rocker": "man",
}  # fmt: skip
"""Players of no instrument in particular, who are shown with a guitar -> who they are with another."""
_MAKING = {
    "making", "baking", "preparing", "cooking", "pouring", "brewing", "serving", "kneading", "forging", "hammering",
    "shaping", "sawing", "carving", "welding", "building", "mending", "taking", "sanding", "knitting",
}  # fmt: skip
"""What one does at work that the picture of one at work shows."""


def cooking(out: list[Phrase], ware: Phrase, library: Library) -> str:
    """What a picture of who has food in such a pan or pot is called; "" for none."""
    held = len(out) > 1 and ware.relation == "in" and out[-1].relation in ("held", "beside")
    who, food = (group_of(p, library) for p in out[-2:]) if held else ("", "")
    if not (who.startswith("person") and food.startswith("food")):
        return ""
    return busy_with(out[-2], replace(ware, relation="held"), library)


def made(who: Phrase, what: Phrase, library: Library) -> bool:
    """Does the picture of who is at work show what is made?"""
    shown = entry_of(who, library)
    works = shown is not None and shown.real and shown.group == "person-activity"
    return works and who.doing in _MAKING and not group_of(what, library).startswith("person")

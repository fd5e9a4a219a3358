"""Things as they are to be seen: whole, lying, sitting, cut at the shoulders, in the water, lit from inside."""

from __future__ import annotations

from dataclasses import replace

from foveate.stages.render.scene.arrangement import figure
from foveate.stages.render.scene.arrangement.stack import SEATS, Thing
from foveate.stages.render.scene.prompt.parse import COLOURS, Phrase
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.things.hands import HATS
from foveate.stages.render.scene.things.pick import NIGHT
from foveate.stages.render.scene.words.gazetteer import WATER
from foveate.stages.render.scene.words.kinds import EYEWEAR
from foveate.types import Array

__all__ = ["after_dark", "in_pose"]

_LYING = ("sleeping", "lying", "resting", "napping", "asleep", "dozing", "relaxing", "lounging", "crouching")
_BELLY = 0.27
"""Share of its height that the legs of an animal have, seen from the side."""
_WADING = 0.18
"""As much of who is in the water is under it."""
_SWIMMERS = ("water-bird", "animal-marine", "animal-amphibian")
_FOUR_LEGS = ("animal-mammal", "animal-pet", "desert")


def in_pose(things: list[Thing], face: bool, place: str, library: Library) -> list[Thing]:
    """Things as they are to be seen: a portrait cut at the shoulders, an animal's face, all else whole."""
    things = _busts(things, library)
    worn = [t.phrase.relation == "wearing" for t in things[1:]] + [False]
    glasses = len(things) == 2 and worn[0] and things[1].entry.name in EYEWEAR
    bust = bool(things) and things[0].entry.group.endswith("-bust")
    if things and things[0].phrase.count == 1 and (face or glasses or bust):
        things = [_cut(things[0], library), *things[1:]]
    if face and things and not things[0].cut:  # an animal's head fills the frame
        larger = replace(things[0].phrase, size=1.3 * things[0].phrase.size)
        return [replace(things[0], phrase=larger), *things[1:]]
    posed = []
    for i, (t, on) in enumerate(zip(things, worn, strict=False)):
        if not on or t.entry.group.startswith("person"):  # an animal that wears something is a face
            seat = _seat(things, i)
            t = replace(
                _posed(t, seat, place, library),
                others=tuple(_posed(o, seat, place, library) for o in t.others),
            )
        posed.append(t)
    return posed


def _busts(things: list[Thing], library: Library) -> list[Thing]:
    """Of an animal that is shown down to the shoulders all of it, in its hat, unless there is nothing else."""
    alone = bool(things) and things[0].phrase.count == 1
    alone = alone and all(t.phrase.relation == "wearing" for t in things[1:])
    out = []
    for t in things:
        who, _, wear = t.entry.name.partition(": ")
        who = who.removesuffix(" face")
        if t.entry.group in ("animal-bust", "animal-dressed-bust") and not alone and library.named(who):
            entry = library.variants(who, real=True)[0]
            t = replace(t, entry=entry, picture=library.picture(entry.index), others=())
            hats = [e for e in library.named(wear) if e.real and wear.rpartition(" ")[2] in HATS]
            if hats:
                out.append(t)
                t = Thing(Phrase(wear, "wearing"), hats[0], library.picture(hats[0].index))
        out.append(t)
    return out


def _seat(things: list[Thing], i: int) -> str:
    """The name of what a thing sits on, past what it holds or wears; "" where it does not."""
    for after in things[i + 1 :]:
        if after.phrase.relation == "on":
            return after.entry.name
        if after.phrase.relation not in ("held", "wearing"):
            break
    return ""


def _cut(thing: Thing, library: Library) -> Thing:
    """A portrait: head and shoulders, down to the lower border."""
    picture = figure.portrait(thing.entry, thing.picture, library, _clothes(thing))
    full = picture is thing.picture and not figure.is_cut(thing.entry, picture)
    return thing if full else replace(_shown_as(thing, picture), cut=True)


def _clothes(thing: Thing) -> tuple[float, float, float] | None:
    """The colour of a person is that of the clothes."""
    return COLOURS.get(thing.phrase.colour) if thing.entry.group.startswith("person") else None


def _shown_as(thing: Thing, picture: Array) -> Thing:
    """A thing with another picture, in which clothes have their colour."""
    if picture is thing.picture:
        return thing
    phrase = thing.phrase if _clothes(thing) is None else replace(thing.phrase, colour="")
    return replace(thing, picture=picture, phrase=phrase)


def _posed(thing: Thing, seat: str, place: str, library: Library) -> Thing:
    """A thing whole, lying, sitting, or as far as it is above the water."""
    entry, picture = thing.entry, thing.picture
    if thing.cut or "face" in entry.name or library.own(entry.name):
        return thing
    if picture is library.picture(entry.index):
        sitting = seat in SEATS
        make = figure.seated if sitting else figure.whole
        picture = make(entry, picture, library, _clothes(thing))
    wet = place in WATER
    quadruped = entry.group.startswith(("animal-mammal", "animal-pet", "person", "desert", "winter"))
    if entry.group.startswith("transport-water") or entry.name == "person rowing boat":
        picture = figure.afloat(picture)
    elif wet and entry.group in _SWIMMERS and entry.name not in ("frog", "flamingo"):
        picture = figure.lowered(picture, _WADING)
    elif place == "water" and quadruped and not entry.name.startswith("person "):
        picture = figure.lowered(picture, 2 * _WADING)
    elif (
        thing.phrase.doing in _LYING
        and entry.group in _FOUR_LEGS
        and not figure.sits(entry)
        and not any({*_LYING} & {*a.split()} for a in entry.aliases)
    ):
        picture = figure.lowered(picture, _BELLY)
    return _shown_as(thing, picture)


def after_dark(thing: Thing, library: Library) -> Thing:
    """With lights in its windows, where there is such a picture of it."""
    found = library.named(thing.entry.name + NIGHT)
    if not found or not thing.entry.real or thing.phrase.colour:
        return thing
    return replace(thing, picture=library.picture(found[0].index), others=())

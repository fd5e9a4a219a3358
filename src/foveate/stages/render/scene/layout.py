"""Phrases -> a composition: which references, in what pose, over which background, with what around. Seeded.

What a phrase names is told and picked in `things`, posed and set into the frame in `arrangement`; where it is, and
what belongs there, `places` knows. Only a portrait, and what furnishes a place, is cut.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import numpy as np

from foveate.stages.render.scene.arrangement import figure
from foveate.stages.render.scene.arrangement.arrange import arrange, carpet
from foveate.stages.render.scene.arrangement.heads import has_head
from foveate.stages.render.scene.arrangement.lettering import inscribed, lettered
from foveate.stages.render.scene.arrangement.pose import after_dark, in_pose
from foveate.stages.render.scene.arrangement.stack import SEATS, Thing
from foveate.stages.render.scene.arrangement.wardrobe import clad, facing, hat_for, is_person
from foveate.stages.render.scene.painting.backdrops import OPEN_AIR
from foveate.stages.render.scene.painting.sketch import Background, Placement, grade
from foveate.stages.render.scene.painting.style import on_white
from foveate.stages.render.scene.places.background import background
from foveate.stages.render.scene.places.furniture import furniture
from foveate.stages.render.scene.places.tables import on_a_table
from foveate.stages.render.scene.prompt.parse import COLOURS, LIGHT_WORDS, Phrase, parse, singular
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.references.spelling import spelled
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.stages.render.scene.things.acts import BUSY, several_in
from foveate.stages.render.scene.things.choice import called, looks_real
from foveate.stages.render.scene.things.dishes import SERVED
from foveate.stages.render.scene.things.hands import HATS
from foveate.stages.render.scene.things.pick import assortment, pick
from foveate.stages.render.scene.things.together import merged
from foveate.stages.render.scene.things.unpack import CARPET, unpacked
from foveate.stages.render.scene.things.where import is_place, roofed
from foveate.stages.render.scene.words.gazetteer import FIXTURES, WATER
from foveate.stages.render.scene.words.kinds import EYEWEAR, NECKWEAR
from foveate.stages.render.scene.words.landmarks import LANDMARKS
from foveate.stages.render.scene.words.vocabulary import OCCASIONS, SEASONS, SNOWY
from foveate.types import Array

__all__ = ["Composition", "compose"]

_WEAK, _SURE = 0.6, 1.0
"""What no name of the library fits better is only text if there is more to show: the first phrase, and later ones."""
_FACE = re.compile(
    r"\b(portrait|headshot|selfie)\b|\b(face|head) of\b|'s (face|head)\b|^(the |an? )?\w+ (face|head)\b"
    r"|^.{0,24}close-? ?up"
)
"""A prompt that asks for a face; where it is all there is."""
_FEATURES = re.compile(
    r"\b(freckle[sd]|(?<!with )eyes|wrinkle[sd]?|braids|make-?up|lipstick|smil(?:e|ing)|gaze|stare|cheeks|lips|grin"
    r"|piercings?|expression|hair|curls|beard|bearded|moustache|mustache|glasses)\b"
)
"""What one sees of somebody who is near."""
_DRAWN = re.compile(
    r"\b(emojis?|icons?|cartoon\w*|clip ?art|stickers?|kawaii|chibi|logos?|toy|(?<!with )(?<!of )toys"
    r"|pixar|disney|anime|manga|flat|vector"
    r"|storybook|children's book|3d render|comics?|pixel)\b"
)
"""A prompt that asks for rounded, simple things."""
_SIDES = ("behind", "aside", "below", "over")
"""Relations to another thing that what is in the picture of a place does not show."""
_TOY = re.compile(r"\btoy \w+")
_STUDIO = re.compile(r"\bstudio (?:photo\w*|portrait|shot|lighting|light|backdrop|background)\b")
_SITTING = re.compile(r"\b(sits?|sitting|seated)\b")
_STILL = (
    "",
    "smiling",
    "laughing",
    "standing",
    "posing",
    "looking",
    "staring",
    "grinning",
    "frowning",
    "crying",
)
"""What somebody does who is seen in a portrait."""
_FITTED = {
    "cabinet", "cabinets", "cupboards", "counter", "counters", "countertops", "walls", "floor", "ceiling", "window",
    "windows", "stove", "oven", "microwave", "refrigerator", "fridge", "dishwasher", "sink", "toilet", "shower",
}  # fmt: skip
"""What every furnished room has."""


@dataclass(frozen=True, slots=True)
class Composition:
    """What the sketch shows: background, placements from back to front, the names of the references used, and the light
    that the prompt asks for.
    """

    background: Background
    placements: list[Placement]
    references: tuple[str, ...]
    lights: tuple[str, ...] = ()


def compose(
    prompt: str, library: Library, encoder: TextEncoder, rng: np.random.Generator, aspect: float
) -> Composition:
    """A composition of `prompt` for an image with width / height = `aspect`; `rng` makes the free choices."""
    prompt, text, glowing = lettered(prompt)
    prompt = spelled(prompt, library, encoder)
    read = parse(prompt, library.knows)
    lights = tuple(dict.fromkeys(p.light for p in read if p.light))
    season = next((s for p in read for s, words in SEASONS.items() if _in_season(p, words)), "")
    read = [p for p in read if not ((p.light and p.text in LIGHT_WORDS) or _season_only(p))]
    low = prompt.lower()
    toys = any(looks_real(name, library) for name in _TOY.findall(low))
    real, sits = not _DRAWN.search(_TOY.sub("", low) if toys else low), bool(_SITTING.search(low))
    phrases = _phrases(read, real, library, encoder)
    face = bool(_FACE.search(low)) or (real and _described(low, phrases, library))
    face = face and _alone(phrases, library, encoder)
    phrases = [_seated(p, phrases[i + 1 :], sits, library) for i, p in enumerate(phrases)]
    phrases = [_aloft(p, phrases[i + 1 :], library) for i, p in enumerate(phrases)]
    things, where = _things(phrases, face, season, real, library, encoder, rng)
    things = inscribed(things, text, glowing)
    if glowing and not where:
        where, lights = [Phrase("wall", colour="brick")], ("night",)
    where = [
        replace(p, relation="on") if p.relation == "under" and things and p.head not in WATER else p
        for p in where
    ]
    if not where and real and things and (sight := _coloured(things[0].phrase)) in LANDMARKS:
        where, things = [Phrase(sight, "in")], things[1:]
    if not where and real and "cyberpunk" in low:
        where = [Phrase("cyberpunk street", "in")]
    if not where and (face or _STUDIO.search(low)):
        where = [Phrase("studio" if face else "photo studio")]
    if things and not where and on_white(prompt):
        where = [Phrase("background", colour="white")]
    if not lights and (_named(things, "moon") or _named(things, "fireworks")) and (len(things) > 1 or where):
        lights = ("night",)
    first = bool(where) and phrases[:1] == where[:1]  # a room that comes before what is in it
    fixed = [t for t in (things if first else things[1:]) if real and _fixed(t)]
    shown = [t.entry for t in things if t not in fixed]
    behind, place = background(
        where, shown, {t.entry.name for t in fixed}, lights, season, first, real, library, encoder, rng
    )
    if where or fixed:
        behind = on_a_table(behind, place, where, shown, library, rng)
    # what a drawn room has, furniture() brings; before a table it is out of focus
    stands = (first and behind.picture is None) or behind.kind == "table"
    things = [t for t in things if t not in fixed or not (stands or t.entry.name in behind.holds)]
    if "night" in lights and behind.kind == "table" and where:  # there is one in the window
        things = [t for t in things if not t.entry.name.endswith(" moon")]
    if behind.kind not in ("room", "table", "studio"):
        held = [name for name in behind.holds if aspect > 0.9 or "moon" not in name]  # which the frame cuts
        things = [
            t for t in things if t.entry.name not in held or t.phrase.size > 1 or t.phrase.relation in _SIDES
        ]
    if where and things and is_place(phrases[0], 0, library, encoder):
        things = [t for t in things if not _scenery(t, behind)]
    things = [t for t in things if not _stranded(t, things, behind.kind)]
    fields = [t for t in things if t.phrase.count == CARPET and t.entry.group.startswith("plant")]
    room: list[Placement] = []
    if behind.picture is None or behind.kind == "scene":
        room = furniture(behind.kind, place, where, season, not things, real, library, rng)
    things = [
        t for t in things if t not in fields and not (first and _furnishes(t, room, behind.holds, library))
    ]
    room = [p for p in room if not any(p.picture is t.picture for t in things)]
    if "night" in (behind.hour, *behind.lights) and "night" not in lights:  # under the stars
        lights = ("night", *lights)
    things = in_pose(things, face, place, library)
    names = [t.entry.name for t in fields + things]
    things = clad(things)
    bright: list[Array] = []
    if "night" in lights and real:
        lit = [after_dark(t, library) for t in things]
        bright = [new.picture for new, old in zip(lit, things, strict=True) if new is not old or glowing]
        things = lit
    furnished = bool(room) or (behind.kind == "room" and behind.picture is not None)
    placements = arrange(things, behind.kind, rng, aspect, furnished)
    if glowing and len(placements) == 1:  # it hangs on the wall
        placements = [replace(placements[0], x=0.5, bottom=(0.86 + placements[0].height) / 2)]
    if _named(things, "moon") and behind.kind in OPEN_AIR:  # theirs is the only one
        behind = replace(behind, lights=(*behind.lights, "stars"))
    if "night" in lights:
        placements = [replace(p, moonlit=not any(p.picture is b for b in bright)) for p in placements]
    if things and things[0].cut:
        room = []
    dark = ("night",) if "night" in lights else ()
    around = [replace(p, picture=_lit(p.picture, behind.lights or dark)) for p in room]
    for t in fields:
        around += carpet(t.picture, COLOURS.get(t.phrase.colour), aspect, rng, t.phrase.said)
    return Composition(behind, around + placements, (place, *names), lights)


def _named(things: list[Thing], what: str) -> bool:
    return any(what in t.entry.name for t in things)


def _lit(picture: Array, lights: tuple[str, ...]) -> Array:
    """What stands around, in the light of the place."""
    if not lights:
        return picture
    out = picture.copy()
    for light in lights:
        out[..., :3] = grade(out[..., :3], light)
    return out


def _scenery(thing: Thing, behind: Background) -> bool:
    """Trees are part of a landscape that comes first, and are seen in its picture."""
    return behind.picture is not None and thing.entry.name in ("deciduous tree", "evergreen tree")


def _coloured(phrase: Phrase) -> str:
    """With the colour that may belong to its name: golden gate bridge."""
    return f"{phrase.colour} {phrase.text}".strip()


def _stranded(thing: Thing, things: list[Thing], kind: str) -> bool:
    """Is it a fish that would lie on the shore of the water that it is in?"""
    swims = thing.entry.group == "animal-marine" and "fish" in thing.entry.name
    return swims and kind in ("grass", "meadow") and thing is not things[0]


def _furnishes(thing: Thing, room: list[Placement], held: tuple[str, ...], library: Library) -> bool:
    """Is a thing a piece of furniture that stands in the room already?"""
    mine = library.picture(thing.entry.index)
    fitted = thing.phrase.head in _FITTED and bool(held)
    kept = (
        thing.entry.group == "dishware" and thing.phrase.relation == "beside" and bool(held)
    )  # in a kitchen
    fitted = fitted or kept or (thing.entry.name in held and thing.entry.name == "bookshelf")
    return fitted or (_plain(thing) and (thing.entry.name in held or any(p.picture is mine for p in room)))


def _plain(thing: Thing) -> bool:
    """Is it one, of no colour that is asked for?"""
    return thing.phrase.count == 1 and not thing.phrase.colour


def _fixed(thing: Thing) -> bool:
    """Does a room have it that is so furnished?"""
    return _plain(thing) and thing.entry.name in FIXTURES and thing.phrase.relation in ("beside", "front")


def _alone(phrases: list[Phrase], library: Library, encoder: TextEncoder) -> bool:
    """Is there one thing only, but for what it wears and where it is?"""
    seen = [p for i, p in enumerate(phrases) if not is_place(p, i, library, encoder)]
    return all(p.relation == "wearing" for p in seen[1:])


def _described(low: str, phrases: list[Phrase], library: Library) -> bool:
    """Is somebody described by the face and not by anything done? That is a portrait, wherever nothing else is said."""
    if not phrases:
        return False
    who, *worn = phrases
    plain = who.count == 1 and _person(who, library) and not _busy(who, library)
    return plain and all(p.relation == "wearing" for p in worn) and bool(_FEATURES.search(low))


def _in_season(phrase: Phrase, words: tuple[str, ...]) -> bool:
    """Months and "fall" only by themselves; autumn leaves, winter forests and snowy streets too."""
    told = {*words[:2], *SNOWY} & set(words) - {"fall"}
    return phrase.text in words or bool(told & set(phrase.text.split()))


def _season_only(phrase: Phrase) -> bool:
    return any(phrase.text in words for words in SEASONS.values())


def _phrases(read: list[Phrase], real: bool, library: Library, encoder: TextEncoder) -> list[Phrase]:
    """What is read, under the names of the library, without what it could not show."""
    named: list[Phrase] = []
    if len(read) > 1:
        read = [
            p for p in read if not set(p.text.split()) <= OCCASIONS and (p.text, p.relation) != ("sun", "in")
        ] or read
    for i, p in enumerate(unpacked(read, real, library)):
        p = roofed(p, i, library, encoder)
        if is_place(p, i, library, encoder):
            named.append(p)
            continue
        p = called(p, real, library)
        if p.text:
            named.append(p)
    return merged(named, real, library) or read[:1]


def _things(
    phrases: list[Phrase],
    face: bool,
    season: str,
    real: bool,
    library: Library,
    encoder: TextEncoder,
    rng: np.random.Generator,
) -> tuple[list[Thing], list[Phrase]]:
    """What is to be seen, and the phrases that say where."""
    things: list[Thing] = []
    where: list[Phrase] = []
    for i, phrase in enumerate(phrases):
        if is_place(phrase, i, library, encoder):
            where.append(phrase)
            continue
        worn = _dressed(phrases, i) and _faced(phrase, library)
        person = worn and real and _person(phrase, library)
        beast = worn and real and _headed(phrase, library)
        genuine = real and (person or beast or not worn) and phrase.relation != "wearing"
        wearer = next((t for t in reversed(things) if t.phrase.relation != "wearing"), None)
        if phrase.relation == "wearing" and phrase.head in HATS | NECKWEAR and wearer and is_person(wearer):
            phrase, genuine = hat_for(phrase, wearer.phrase), real
        elif phrase.relation == "wearing" and wearer and has_head(wearer.entry):
            genuine = real
        portrayed = worn and not beast
        if person:
            portrayed = _alone(phrases, library, encoder) and not _busy(phrase, library)
        shows_face = portrayed or (face and phrase.relation != "wearing")
        entry, score = pick(phrase, shows_face, genuine, library, encoder, rng)
        if phrase.relation == "wearing" and entry.group.startswith("animal"):
            continue  # a panda in samurai armour is no armour
        if person and portrayed:
            entry = facing(entry, phrases[i + 1], library, rng)
        if worn and entry.real and not (person or beast):  # a name that only real ones have
            simple = library.named(f"{entry.name} face") or library.variants(entry.name, real=False)
            entry = simple[0]
        known = any(
            library.knows(t) for t in (phrase.text, phrase.head, singular(phrase.text), singular(phrase.head))
        )
        known = known or bool(library.of_kind(phrase.text))
        part = phrase.head in re.findall(r"\w+", entry.name)  # a fork: fork and knife
        known = known or (part and not entry.group.startswith("face"))
        if not known and score < (_SURE if things or where else _WEAK) and len(phrases) > 1:
            continue
        if things and phrase.relation == "in" and entry.group == "place-other":
            phrase = replace(phrase, relation="front")  # people at a bus stop
        elif things and phrase.relation == "in" and entry.group.startswith("place-"):
            inside = "throne room" if phrase.head in ("castle", "palace") else "room"
            inside = phrase.text if library.places(phrase.text) and phrase.text != "castle" else inside
            where.append(Phrase(inside))  # a nurse in a hospital is inside
            continue
        single = singular(phrase.text)
        several = single != phrase.text and entry.name not in SERVED
        if phrase.count == 1 and several and _names_one(single, phrase.text, library):
            phrase = replace(phrase, count=int(rng.integers(2, 4)))
        if wearer and phrase.relation == "wearing" and not _wearable(phrase, entry, wearer.entry):
            phrase = replace(phrase, relation="held" if wearer.entry.group.startswith("person") else "beside")
        if several_in(entry):
            phrase = replace(phrase, count=1)
        heap = assortment(phrase, real, library, rng)
        if heap is not None:
            phrase = replace(phrase, count=1)
        elif entry.name == "deciduous tree" and not phrase.colour:
            phrase = replace(phrase, colour={"autumn": "orange", "winter": "white"}.get(season, ""))
        thing = Thing(phrase, entry, library.picture(entry.index) if heap is None else heap)
        things.append(replace(thing, others=_others(thing, library, rng)))
    return things, where


def _others(thing: Thing, library: Library, rng: np.random.Generator) -> tuple[Thing, ...]:
    """Other people and animals of the same name, where there are to be several."""
    entry, several = thing.entry, thing.phrase.count > 1
    if not (several and entry.real and entry.group.startswith(("person", "animal"))):
        return ()
    alike = [e for e in library.named(thing.phrase.text) if e.real and e.group == entry.group]
    order = [alike[int(i)] for i in rng.permutation(len(alike))]
    return tuple(replace(thing, entry=e, picture=library.picture(e.index)) for e in order if e is not entry)


def _seated(phrase: Phrase, after: list[Phrase], sits: bool, library: Library) -> Phrase:
    """Who is on a seat sits there; who `sits` elsewhere sits on the ground."""
    under = next((p for p in after if p.relation not in ("held", "wearing")), None)
    if (
        under is not None
        and under.relation in ("on", "in")
        and any(e.name in SEATS for e in library.shown(under.head))
    ):
        return replace(phrase, doing=phrase.doing or "sitting")
    sits = sits and phrase.doing in ("", "sitting")
    return replace(phrase, doing="sitting on the ground") if sits else phrase


def _aloft(phrase: Phrase, after: list[Phrase], library: Library) -> Phrase:
    """A bird over a canyon flies, if there is a picture of that."""
    over = bool(after) and after[0].relation == "over" and library.knows(f"{phrase.head} flying")
    return replace(phrase, doing=phrase.doing or "flying") if over else phrase


def _wearable(phrase: Phrase, entry: Entry, who: Entry) -> bool:
    """Can it be put on? A scarf only round the neck of who stands upright."""
    upright = who.group.startswith(("person", "winter")) or figure.sits(who)
    return phrase.head in HATS | EYEWEAR or (entry.name in NECKWEAR and upright)


def _names_one(single: str, text: str, library: Library) -> bool:
    alike = {e.name for e in library.shown(text)} & {e.name for e in library.named(single)}
    several = not library.named(text) and bool(alike)  # cows
    known = library.knows(single) or library.knows(single.rpartition(" ")[2])
    return known and (several or not library.knows(text))


def _faced(phrase: Phrase, library: Library) -> bool:
    """Has what is called so a face? What nothing is called may have one."""
    found = library.shown(phrase.text) or library.shown(phrase.head)
    return not found or found[0].group.startswith(("person", "animal", "winter", "face", "water-bird"))


def _headed(phrase: Phrase, library: Library) -> bool:
    """Is an animal called so that is shown whole, and on whose head a hat can be put?"""
    return any(map(has_head, library.shown(phrase.text) or library.shown(phrase.head)))


def _person(phrase: Phrase, library: Library) -> bool:
    """Is somebody called so shown as people look?"""
    who = re.sub(r" (?:walking|standing)$", "", phrase.text)
    found = library.shown(who) or library.shown(phrase.head)
    return any(e.real and e.group.startswith("person") for e in found)


def _busy(phrase: Phrase, library: Library) -> bool:
    """Is somebody called so shown at what they do?"""
    shown = library.shown(phrase.text)
    return phrase.doing not in _STILL or bool(shown and shown[0].group in BUSY)


def _dressed(phrases: list[Phrase], i: int) -> bool:
    """Does a thing wear the next one on its head? Then its face is seen."""
    after = phrases[i + 1] if i + 1 < len(phrases) else Phrase("")
    return after.relation == "wearing" and after.head in HATS | EYEWEAR

"""What belongs together as one thing: a girl riding a bicycle is a cyclist, a man with a beard is one man.

What a person is with is in the hand, worn, or beside; an animal that wears or does something is one picture where the
library has it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from foveate.stages.render.scene.prompt.parse import Phrase, singular
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.things.acts import (
    BUSY,
    at_it,
    both_of,
    busy_with,
    dressed_as,
    entry_of,
    group_of,
)
from foveate.stages.render.scene.things.choice import CUBS, PARTS, looks_real
from foveate.stages.render.scene.things.dishes import garnishes, served
from foveate.stages.render.scene.things.hands import HATS, HOLDS, ON_THE_NOSE, has, is_person
from foveate.stages.render.scene.things.where import key_of
from foveate.stages.render.scene.things.work import cooking, made
from foveate.stages.render.scene.words.kinds import NECKWEAR, TREES
from foveate.stages.render.scene.words.vocabulary import AGED_PERSON, CLOTHES, HAIR

__all__ = ["merged"]

_CARRIED = {
    "purse", "handbag", "clutch bag", "shopping bags", "backpack", "umbrella", "closed umbrella",
    "folding hand fan", "umbrella with rain drops", "lipstick", "ring", "gem stone", "crown",
}  # fmt: skip
"""Of clothing, what is not put on."""
_WITH_PARTS = ("person", "animal", "face", "food", "place", "plant", "winter", "water-bird", "transport", "household",
               "dishware")  # fmt: skip
_COATS = {
    "coat", "raincoat", "jacket", "sweater", "hoodie", "dress", "shirt", "t-shirt", "uniform", "costume", "pyjamas",
}  # fmt: skip
"""What one is in, were it an animal, and not inside of."""
_ROLES = {
    "dress": "woman in a dress", "suit": "office worker", "tuxedo": "person in tuxedo", "coat": "health worker",
    "hijab": "woman with headscarf", "headscarf": "woman with headscarf", "armor": "person fencing",
    "armour": "person fencing", "cape": "superhero", "veil": "person with veil", "apron": "cook", "robe": "mage",
    "spacesuit": "astronaut",
}  # fmt: skip
"""What somebody wears -> who is shown so."""
_SHOWN = {
    "cake": {"candle", "rose", "flower", "sprinkle", "strawberry", "berry", "cream", "icing", "frosting"},
    "bed": {"pillow", "cushion", "comforter", "headboard", "mattress"},
    "ring": {"diamond", "ruby", "emerald", "sapphire", "gem", "stone", "gemstone", "jewel", "pearl"},
}  # fmt: skip
"""What is on the pictures of such a thing already."""
_TOPPINGS, _TOPPED = (
    {"strawberry", "cherry", "berry", "cream"},
    {"slice", "piece", "cheesecake", "sundae", "milkshake"},
)
_AMONG = ("beside", "front", "behind", "in", "on", "under", "wearing")
_VESSELS = {"bowl", "cup", "mug", "glass", "pot", "jar"}
_COVERS = {"blanket", "blankets", "duvet", "quilt", "covers", "sheets"}
_COAT = {"fur", "coat", "feather", "feathers", "plumage", "skin", "scale", "scales", "wool"}
"""What all of an animal is covered with."""
_POTS = {"pot", "planter", "flowerpot"}
_POTTERY = {"", "terracotta", "clay", "brown", "stone", "grey", "gray", "black"}
"""Colours that pots have."""
_HERBS = {"basil", "mint", "rosemary", "thyme", "parsley", "aloe", "vera", "monstera", "ficus", "fig"}
"""Plants that the library has no name for, shown as some plant in a pot."""


def merged(phrases: list[Phrase], real: bool, library: Library) -> list[Phrase]:
    """What names one thing as one phrase: parts with what has them, riders where they are one reference.

    What a person is with is in the hand, worn, or beside. `real` things are wanted, or simple ones.
    """
    out: list[Phrase] = []
    for p in phrases:
        if out and p.relation in _AMONG:
            p = _among(p, out[-1])
        if p.relation == "beside" and p.head in HATS | ON_THE_NOSE and (who := _holding(out, library)):
            out.insert(who, replace(p, relation="wearing"))  # a tourist with a camera and a hat
            continue
        dressed = len(out) > 1 and out[-1].relation == "wearing"
        if dressed and p.relation == "beside" and _worn(p, library) and _wearer(out[-2], out[-1], library):
            continue  # a hat, a kilt
        worn = _put_off(out, library)
        who = len(out)
        topped = (
            bool(out) and p.relation == "on" and out[-1].relation == "" and garnishes(out[-1], p, library)
        )
        if topped or (
            out and p.relation == "on" and out[-1].head in _TOPPINGS and _TOPPED & set(p.text.split())
        ):
            out[-1] = replace(p, relation=out[-1].relation)  # a slice of cake has its strawberry
        elif real and (name := cooking(out, p, library)):
            out[-2:] = [at_it(out[-2], name)]  # a chef tossing pasta in a pan
        elif len(out) > 1 and out[-1].relation == "on" and real and (name := busy_with(out[-2], p, library)):
            out[-2:] = [at_it(out[-2], name)]  # who reads on a sofa
        elif real and (name := _undressed(out, p, library)):
            out[-1:] = [at_it(out[-1], name)]
        elif not out or not (_absorbed(out, p, real, library) or has(out, p, library)):
            out.append(p)
        out[who:who] = worn
    for i, p in enumerate(out[1:]):
        if p.doing and _beasts(out[i], p, library):  # a cat and a dog sleeping
            out[i] = replace(out[i], doing=p.doing)
    return out


def _undressed(out: list[Phrase], p: Phrase, library: Library) -> str:
    """What the picture of the last of `out` doing something is called where it is shown in something already, a cat in
    glasses on a surfboard; "" for none: what is done tells more than what is worn.
    """
    dressed = len(out) > 1 and out[-1].relation == "wearing" and not is_person(out[-2], library)
    who = out[-2] if dressed else out[-1] if out and ": " in out[-1].text else None
    if not who or group_of(p, library) == "clothing":  # a bow tie and a party hat
        return ""
    name = busy_with(replace(who, text=who.text.partition(": ")[0]), p, library)
    if name and dressed:
        out.pop()
    return name


def _holding(out: list[Phrase], library: Library) -> int:
    """The position after the person who holds the last of `out`; 0 where there is none."""
    who = len(out)
    while who > 1 and out[who - 1].relation == "held":
        who -= 1
    return who if 0 < who < len(out) and is_person(out[who - 1], library) else 0


def _put_off(out: list[Phrase], library: Library) -> list[Phrase]:
    """Take what the last person of `out` wears off the end: what follows is what that person does."""
    worn: list[Phrase] = []
    while len(out) > 1 and out[-1].relation == "wearing":
        worn.insert(0, out.pop())
    if worn and not is_person(out[-1], library):
        out += worn
        return []
    return worn


def _beasts(who: Phrase, other: Phrase, library: Library) -> bool:
    """Are they two animals of which no more is said than what the second does?"""
    both = all(group_of(p, library).startswith(("animal", "water-bird")) for p in (who, other))
    return both and other.relation == "beside" and not who.doing


def _among(p: Phrase, last: Phrase) -> Phrase:
    """Cherry blossoms around a temple are trees, fallen leaves on the ground a forest, who is in a hat wears it."""
    words = set(p.text.split())
    if p.relation in ("in", "wearing") and singular(p.head) in HATS:
        return replace(p, text=singular(p.text), count=1, relation="wearing")
    if p.head in HATS | ON_THE_NOSE | {"scarf"} and (p.relation == "in" or last.relation == "wearing"):
        return replace(p, relation="wearing")
    if "blossoms" in words and words <= {"cherry", "blossoms", "sakura"} and last.head not in HOLDS:
        return replace(p, text="cherry blossom tree", count=max(p.count, 2))
    if p.relation in ("in", "on", "under") and words & {"leaf", "leaves"} and words & {"autumn", "fallen"}:
        return Phrase("autumn forest", "in")
    return p


def _absorbed(out: list[Phrase], p: Phrase, real: bool, library: Library) -> bool:
    """Is `p` a part, the clothes or the mount of the last of `out`, which then is all there is?"""
    who = out[-1]
    if real and p.relation in ("wearing", "in", "beside") and (name := dressed_as(who, p, library)):
        out[-1] = replace(who, text=name, colour="")
        return True
    whole = f"{who.text} {p.relation} a {p.text}"
    plain = who.count == 1 and not (who.colour or p.colour)
    shared = len(out) > 1 and p.relation == "in" and bool(key_of(p))  # a fox and a rabbit in a meadow
    if real and plain and not shared and p.relation in ("on", "in") and looks_real(whole, library):
        out[-1] = replace(who, text=whole)  # a slice of pizza on a plate
        return True
    if real and not shared and (name := busy_with(who, p, library)):
        out[-1:] = [at_it(who, name), *_litter_mates(name, p, library)]
        return True
    part = p.head in PARTS or singular(p.head) in PARTS or p.text in ("nose ring", "lip ring")
    if real and not part and p.relation == "beside" and (name := both_of(who, p, library)):
        out[-1:] = [replace(who, text=name), *_litter_mates(name, p, library)]
        return True
    if part:
        if p.head in ("wrinkle", "wrinkles") and who.text in ("man's face", "woman's face", *AGED_PERSON):
            out[-1] = replace(who, text=AGED_PERSON.get(who.text, f"old {who.text}"))
            return True
        if p.relation in ("in", "on") and p.head.endswith("s"):  # lights in the windows
            return True
        if p.relation == "beside" and (
            not library.knows(p.text) or group_of(who, library).startswith(_WITH_PARTS)
        ):
            plain = who.text not in AGED_PERSON.values() and group_of(who, library) == "person"
            grey = {"", "white", "grey", "gray", "silver"} & {p.colour, *p.text.split()}
            if grey and who.text in AGED_PERSON.values():
                pass  # old people are grey
            elif real and not p.colour and (name := _with_it(who, p, library)):
                out[-1] = replace(who, text=name)  # curly hair, a moustache
            elif name := _haired(who, p, library):
                out[-1] = replace(who, text=name, doing=who.doing or p.doing)
            elif plain and library.knows(f"person: {p.head}"):
                out[-1] = replace(who, text=f"person: {p.head}")
            elif (
                p.colour
                and p.head in _COAT
                and not who.colour
                and group_of(who, library).startswith("animal")
            ):
                out[-1] = replace(who, colour=p.colour)
            elif p.colour:
                out[-1] = replace(who, parts=(*who.parts, (singular(p.head), p.colour)))
            return True
    if p.relation == "under" and (p.head in _COVERS or group_of(p, library) == "plant-flower"):
        return True  # in bed, or under an arch of flowers
    if p.head.startswith("headphone") and library.knows(f"{who.head} with headphones's face"):
        out[-1] = replace(who, text=f"{who.head} with headphones's face")
        return True
    if real and p.relation in ("beside", "held") and made(who, p, library):
        return True
    if p.head == "stethoscope" and is_person(who, library):
        return True
    if who.text.endswith(("treehouse", "tree house")) and _is_tree(p, library):
        return True
    if p.relation == "beside" and singular(p.head) in _SHOWN.get(who.head, ()):
        return True
    if real and p.relation == "beside" and any(garnishes(p, dish, library) for dish in out):
        return True
    if (
        p.relation == "beside"
        and p.said.rpartition(" ")[2] in ("ribbon", "bow")
        and not is_person(who, library)
    ):
        return True  # a present has one
    if (
        real
        and p.relation == "beside"
        and who.head in ("pan", "skillet")
        and group_of(p, library) == "food-prepared"
    ):
        out[-1] = replace(who, text="shallow pan of food", colour="")
        return True
    if real and p.relation == "beside" and _same(who, p, library):
        return True
    if real and p.relation in ("in", "on") and served(who, p, library):
        out[-1] = replace(who, count=p.count)
        return True
    if p.relation == "held" and singular(p.head) in ("leaf", "grass", "hay"):  # eaten where it grows
        return group_of(who, library).startswith("animal")
    if p.relation == "in" and _potted(out, p, library):
        return True
    if p.relation in ("in", "wearing") and _tells_role(who, p) and is_person(who, library):
        role = _in_role(who.text, _ROLES[p.head], library)
        out[-1] = replace(who, text=role, colour=who.colour or p.colour)
        return True
    if p.relation in ("in", "wearing", "beside") and _worn(p, library) and _wearer(who, p, library):
        person = is_person(who, library)  # fur keeps its colour
        out[-1] = replace(who, doing=who.doing or p.doing, colour=who.colour or (p.colour if person else ""))
        return True
    shown = entry_of(who, library)
    if p.relation == "beside" and shown and shown.name.endswith((f" with {p.text}", f" with {p.text}s")):
        return True  # the eggs in a nest
    own = shown is not None and p.head in shown.name.split()[1:] and not key_of(p)
    names = [name for e in library.shown(who.text) for name in e.aliases[: e.names]]
    at = shown is not None and shown.real and shown.group in BUSY
    own = own or (at and any(n.endswith(f" {p.head}") for n in names))  # a woman reading, in an armchair
    own = own or (p.head in _VESSELS and any(p.head in name.split()[-1:] for name in names))
    if p.text != who.text and own and (p.relation in ("in", "on", "held") or (at and p.relation == "beside")):
        return True  # a fisherman in a boat, who rows one
    rider = _rider(who, p, library) if p.relation == "on" and not p.colour and not real else None
    if rider:
        out[-1] = replace(who, text=rider, doing="")
    return rider is not None


def _is_tree(phrase: Phrase, library: Library) -> bool:
    found = entry_of(phrase, library)
    return singular(phrase.head) == "tree" or (found is not None and found.name in TREES)


def _with_it(who: Phrase, part: Phrase, library: Library) -> str:
    """What a picture of who has such a part is called; "" for none."""
    names = (f"{who.text} with {part.text}", f"{who.text} with a {part.text}")
    return next((name for name in names if looks_real(name, library)), "")


def _litter_mates(name: str, p: Phrase, library: Library) -> list[Phrase]:
    """The young ones of whom the picture of that name, a bear with a cub, shows only the first."""
    young = singular(p.said.rpartition(" ")[2])
    shown = next((e.name for e in library.named(name)), "")
    one = p.count > 1 and young in CUBS and shown.endswith(f" {young}")
    return [replace(p, relation="beside", count=p.count - 1)] if one else []


def _same(one: Phrase, other: Phrase, library: Library) -> bool:
    """Is a thing shown by the same picture as the one before, such as latte art by a cappuccino?"""
    shown = entry_of(one, library)
    alive = shown is None or shown.group.startswith(("person", "animal", "plant", "place"))
    single = one.text != other.text and one.count == other.count == 1
    return not alive and single and entry_of(other, library) is shown


def _potted(out: list[Phrase], p: Phrase, library: Library) -> bool:
    """Are the last of `out` plants in a pot or a vase `p`? Then they are one thing if there is a picture of it."""
    who = out[-1]
    if not group_of(who, library).startswith("plant") and who.head not in ("cactus", "plant", *_HERBS):
        return False
    if singular(p.head) in _POTS:
        shown = entry_of(who, library)
        if shown is not None and shown.group == "plant-potted":
            return True
        if library.knows(f"potted {who.head}") and p.colour in _POTTERY:
            out[-1] = replace(who, text=f"potted {who.head}")
        elif shown is None or not (shown.group.startswith("plant-flower") or who.head == "cactus"):
            out[-1] = replace(who, text="potted plant")
        else:
            out.append(replace(p, text="vase"))
        return True
    bunch, of, flowers = who.text.partition(" of ")
    if p.head != "vase" or (of and bunch != "bouquet"):
        return False
    flowers = flowers or who.text
    plural = flowers if flowers.endswith("s") else f"{flowers}s"
    name = f"{plural} in a vase"
    if not p.colour and library.knows(name):
        out[-1] = replace(who, text=name, count=1)
        return True
    if of:
        out[-1] = replace(who, text=singular(flowers), count=max(who.count, 3))
    return False


def _tells_role(who: Phrase, worn: Phrase) -> bool:
    """Is there a picture of who wears such a thing? Of no coat but a white one, and of no dress in motion."""
    if worn.head == "coat":
        return worn.colour == "white" or "lab" in worn.text
    strides = {who.doing, worn.doing} - {"", "walking", "standing", "posing", "strolling"}
    return worn.head in _ROLES and not (worn.head == "dress" and strides)


def _haired(who: Phrase, part: Phrase, library: Library) -> str:
    """The name of who has hair or a beard of such a colour; "" where the library has nobody like that."""
    beard = part.head in ("beard", "moustache", "mustache")
    told = next((HAIR[w] for w in (part.colour, *part.text.split()) if w in HAIR), "")
    if beard and who.text == "old man":
        told = told or "grey"
    body = "man" if beard else {"old man": "man", "person": "man", "child": "boy"}.get(who.text, who.text)
    name = f"{body}: {told} {'beard' if beard else 'hair'}"
    return name if library.knows(name) else ""


def _in_role(who: str, role: str, library: Library) -> str:
    """The woman among the office workers, where she is meant and there is one; who has a role already keeps it."""
    if not any(e.name.endswith(("walking", "standing")) for e in library.named(who)[:1]):
        return who
    single = next((f"{sex} {role}" for sex in ("woman", "man") if who.endswith(sex)), role)
    return single if library.knows(single) else role


def _worn(phrase: Phrase, library: Library) -> bool:
    """Clothes that no reference can be put into; bags and umbrellas are carried."""
    if {phrase.head, singular(phrase.head)} & CLOTHES:
        return True
    found = entry_of(phrase, library)
    if found is None or found.name in _CARRIED | NECKWEAR or phrase.head in HATS | ON_THE_NOSE:
        return False
    return found.group == "clothing"


def _wearer(who: Phrase, what: Phrase, library: Library) -> bool:
    """A person, or an animal that is said to wear it."""
    worn = what.relation == "wearing" or (what.relation == "in" and what.head in _COATS)
    return is_person(who, library) or (worn and group_of(who, library).startswith("animal"))


def _rider(who: Phrase, what: Phrase, library: Library) -> str | None:
    """The name of a reference that shows a person on such a thing."""
    if who.count > 1 or not is_person(who, library):
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

"""What one phrase holds: strawberries and a bowl, tulips and a field, a man and a woman where a couple is said."""

from __future__ import annotations

import re
from dataclasses import replace

from foveate.stages.render.scene.prompt.parse import Phrase, noun, singular
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.things.choice import CUBS
from foveate.stages.render.scene.words.gazetteer import CROPS
from foveate.stages.render.scene.words.vocabulary import ADJECTIVES, AGED, AGED_PERSON, BANDS, MADE_OF, MEANT

__all__ = ["CARPET", "unpacked"]

_ANIMALS = ("animal", "water-bird", "winter")
_CONTAINERS = {
    "chest", "bowl", "basket", "box", "crate", "barrel", "cup", "pot", "bucket", "jar", "vase", "glass", "mug",
    "plate", "tray", "pan",
}  # fmt: skip
_OPEN = {"bowl", "basket", "box", "crate", "bucket", "plate", "tray"}
_DRINKS = {"cup", "mug", "glass", "bottle", "jar", "jug", "pint", "can", "carafe", "pitcher", "shot"}
"""What holds a liquid: of orange juice one sees a glass, and its colour."""
_LIQUIDS = {
    "water": "blue", "milk": "white", "juice": "orange", "lemonade": "yellow", "smoothie": "pink",
    "wine": "crimson", "beer": "golden", "honey": "golden", "tea": "brown", "coffee": "brown",
    "cappuccino": "brown", "cocoa": "brown", "chocolate": "brown", "whiskey": "golden", "whisky": "golden",
    "cola": "brown", "soda": "brown", "champagne": "golden", "jam": "crimson", "oil": "golden", "latte": "brown",
    "espresso": "brown", "cider": "golden", "rum": "golden",
}  # fmt: skip
_STATUES = {"statue", "sculpture", "figurine", "bust", "toy", "model", "figure"}
_SEVERAL = {
    "couple": (("man", 1), ("woman", 1)), "family": (("man", 1), ("woman", 1), ("child", 1)),
    "friends": (("man", 1), ("woman", 1)), "lovers": (("man", 1), ("woman", 1)),
    "parents": (("man", 1), ("woman", 1)), "crowd": (("person", 6),), "audience": (("person", 6),),
    "orchestra": (("violinist", 3), ("person in tuxedo", 1)), "band": (("man playing guitar", 1), ("drummer", 1)),
    "musicians": (("man playing guitar", 1), ("violinist", 1)),
    "quartet": (("violinist", 4),),
    "bride and groom": (("person with veil", 1), ("person in tuxedo", 1)),
    "guests": (("person", 4),),
}  # fmt: skip
"""Words for several people -> who they are."""
_PLAYERS = {
    "violinist": ("person in tuxedo", "violin"), "guitarist": ("singer", "guitar"),
    "drummer": ("man standing", "drum"), "trumpeter": ("person in tuxedo", "trumpet"),
    "saxophonist": ("person in tuxedo", "saxophone"), "photographer": ("man standing", "camera"),
    "skateboarder": ("boy", "skateboard"), "reader": ("person", "open book"),
}  # fmt: skip
"""Words for people -> who they are, and what they have in hand."""
_BUNCHES = {
    "bouquet", "bunch", "heap", "pile", "stack", "bundle", "slice", "piece", "loaf", "bag", "sack", "packet",
}  # fmt: skip
_ONE_PIECE = ("slice", "piece", "loaf", "bag", "packet")
_ELDERS = {"mother", "mom", "mum", "father", "dad", "parent"}
_GROWN = {
    "foal": "horse", "calf": "cow", "lamb": "sheep", "kitten": "cat", "puppy": "dog", "piglet": "pig", "fawn": "deer",
    "duckling": "duck", "chick": "chicken", "cygnet": "swan", "gosling": "goose",
}  # fmt: skip
"""Young animals -> what their parents are called."""
_FIELDS = {"field", "fields", "meadow"}
_FLOWERS = {"flower", "wildflower", "wild flower"}
CARPET = 11
"""As many cover a field."""


def unpacked(phrases: list[Phrase], real: bool, library: Library) -> list[Phrase]:
    """A bowl of strawberries is several strawberries in a bowl, a field of sunflowers sunflowers in a field."""
    out: list[Phrase] = []
    for p in phrases:
        if real and (grown := _grounds(p, library)):
            out.append(grown)
            continue
        outer, of, inner = p.text.partition(" of ")
        who = p.head if p.head in _SEVERAL or p.head in _PLAYERS else singular(p.head)
        if singular(p.text) in CUBS and out and _animal(out[-1], library):  # a bear and her cub
            count = 2 if singular(p.text) != p.text else p.count
            if _GROWN.get(singular(p.text)) == out[-1].text:  # a horse and her foal
                out.append(replace(p, text=singular(p.text), count=count))
            else:
                colour = p.colour or out[-1].colour
                out.append(replace(p, text=out[-1].text, colour=colour, size=0.6, count=count))
        elif p.text in _ELDERS and out and _animal(out[-1], library):  # ducklings after their mother
            out[-1:] = _with_elder(out[-1], p, library)
        elif who in _SEVERAL and outer != who and _animal(replace(p, text=outer.split()[0]), library):
            shown = any(e.real == real for e in library.named(p.text))  # all of them in one picture
            out += [p] if shown else _kin(p, outer.split()[0], who)
        elif _several(p, who) and any(e.real == real for e in library.named(f"people {p.doing}")):
            out.append(replace(p, text=f"people {p.doing}", doing="", count=1))
        elif who in _SEVERAL and not (library.own(p.text) or {"rubber", "wedding"} & {*p.text.split()}):
            aged = bool(set(p.text.split()) & AGED)
            for i, (one, n) in enumerate(_SEVERAL[who]):
                text = AGED_PERSON.get(one, one) if aged else one
                out.append(replace(p, text=text, count=n, relation="beside" if i else p.relation))
        elif who in _PLAYERS and not (library.own(p.text) or any(e.real == real for e in library.named(who))):
            player, thing = _PLAYERS[who]
            out += [replace(p, text=player), Phrase(thing, "held")]
        elif (outer in BANDS or outer.endswith(" in front")) and library.knows(p.text):
            out.append(p)
        elif of:
            out += _opened(p, outer, inner, library)
        else:
            out += _grown(p, library)
    return out


def _grounds(p: Phrase, library: Library) -> Phrase | None:
    """A field, a patch or an orchard that is rendered with what grows there, in the colour asked for: a place."""
    named = f"{p.colour} {p.text}".strip()
    found = [e.name for e in library.places(named) if e.group == "outdoors" and " " in e.name]
    grown = found and {*named.split()} & {*_FIELDS, "patch", "orchard"} and p.relation in ("", "in", "beside")
    return replace(p, text=found[0], said=found[0], colour="", count=1) if grown else None


def _with_elder(young: Phrase, elder: Phrase, library: Library) -> list[Phrase]:
    """A young animal and its mother: one picture if there is such a one, else the two of them."""
    kind = _GROWN.get(young.text, young.text)
    both = f"{kind} with {young.text}"
    if young.count == 1 and library.knows(both):
        return [replace(young, text=both, doing="")]
    return [young, replace(elder, text=kind, size=1.5 if kind == young.text else 1.0)]


def _kin(p: Phrase, animal: str, who: str) -> list[Phrase]:
    """A fox family is two foxes and two that are smaller."""
    if who != "family":
        return [replace(p, text=animal, count=max(p.count, 3 if who != "couple" else 2))]
    parents = replace(p, text=animal, count=2)
    return [parents, replace(parents, relation="beside", size=0.6 * p.size)]


def _several(p: Phrase, who: str) -> bool:
    """Are they several people who do something together?"""
    return bool(p.doing) and (
        who in _SEVERAL or (p.count > 1 and who in ("friend", "person", "man", "woman"))
    )


def _grown(p: Phrase, library: Library) -> list[Phrase]:
    """A tulip field is tulips and a field; watermelon slices are watermelon."""
    first, _, last = p.text.rpartition(" ")
    plant = singular(first.rpartition(" ")[2])
    plant = MEANT.get(plant, plant)
    if last in _FIELDS and plant in _FLOWERS:
        return [Phrase("flower meadow", "in")]
    if last in _FIELDS and any(e.group == "plant-flower" for e in library.named(plant)):
        return [replace(p, text=plant, count=CARPET), Phrase(last, "in")]
    if last == "patch" and any(e.group.startswith(("food", "plant")) for e in library.shown(plant)):
        return [replace(p, text=plant, count=6), Phrase("field", "in")]
    if last in ("slice", "slices", "piece", "pieces") and library.knows(first):
        return [replace(p, text=first, count=3 if last.endswith("s") and p.count == 1 else p.count)]
    if last == "player" and library.knows(first) and not library.named(p.text):
        return [replace(p, text="person standing"), Phrase(first, "held")]
    holds = last in ("basket", "bowl") and first not in MADE_OF and not library.named(p.text)
    if holds and (library.of_kind(first) or library.knows(first)):
        return _opened(p, last, first, library)
    return [p]


def _opened(p: Phrase, outer: str, inner: str, library: Library) -> list[Phrase]:
    """The things that "`outer` of `inner`" names."""
    if MEANT.get(p.text):  # a ball of wool
        return [replace(p, text=MEANT[p.text])]
    holder = outer.rpartition(" ")[2]
    held, inside = noun(outer), noun(inner)
    single = singular(inside.text)
    many = single != inside.text or inside.count > 1
    whole = replace(p, text=f"{held.text} of {inside.text}", colour=held.colour or inside.colour)
    painted = holder in _OPEN and bool(held.colour or inside.colour)  # green apples in a red bowl
    bare = f"{held.text} of {' '.join(w for w in inside.text.split() if w not in ADJECTIVES)}"
    if bare != whole.text and library.knows(bare) and not painted:  # of fresh strawberries
        return [replace(whole, text=bare)]
    outer, plural = held.text, inside.text
    inside = replace(p, text=single, colour=inside.colour)
    bunch = holder in _BUNCHES and many and library.named(whole.text)[:1] == library.named(single)[:1]
    if library.knows(whole.text) and not bunch and not painted:
        return [whole]
    if holder in _STATUES and not library.knows(single) and library.knows(holder):
        return [replace(held, relation=p.relation, count=p.count)]  # of some god or other
    if holder in _STATUES:
        return [
            replace(inside, colour=held.colour or inside.colour or ("stone" if holder == "statue" else ""))
        ]
    if holder in _FIELDS and single in _FLOWERS:
        return [Phrase("flower meadow", "in")]
    if holder in _FIELDS and single in CROPS:
        return [Phrase(f"{single} field", "in")]
    if holder in ("field", "forest", "garden", "meadow"):
        return [replace(inside, count=CARPET if holder != "forest" else 6), Phrase(outer, "in")]
    liquid = _LIQUIDS.get(single.rpartition(" ")[2])
    if holder in _DRINKS and liquid:
        names = (f"{holder} of {single}", MEANT.get(single, ""), single)
        named = next((n for n in names if library.knows(n)), "")
        tone = _tone(single) if single == "tea" or single.endswith("wine") else inside.colour or _tone(single)
        if holder in ("bottle", "jar", "can") or not named or tone:
            clear = single == "water" and holder not in ("glass", "cup", "mug")
            tint = "" if clear else tone or liquid
            return [replace(p, text="glass of milk" if holder == "glass" else outer, colour=tint)]
        return [replace(p, text=named)]
    if holder in _CONTAINERS:
        if _dish(single, library) or (holder == "tray" and p.relation == "held"):
            return [inside]
        relation = "on" if holder in ("plate", "tray") else "in"
        return [replace(inside, count=3 if many else 1), Phrase(outer, relation, colour=held.colour)]
    if holder in _BUNCHES and MEANT.get(single):  # of gold
        return [replace(inside, text=MEANT[single], colour="", count=3)]
    if holder in _BUNCHES and library.knows(single):
        if library.named(plural):  # a picture of several: books, grapes
            return [replace(inside, text=plural)]
        return [replace(inside, count=3 if many and holder not in _ONE_PIECE else max(p.count, 1))]
    if library.knows(outer):  # a bookshelf full of books
        return [replace(whole, text=outer)]
    return [inside if library.knows(single) else whole]  # a slice of pizza


def _animal(phrase: Phrase, library: Library) -> bool:
    kind = MEANT.get(phrase.head, phrase.head)
    return any(e.group.startswith(_ANIMALS) for e in library.shown(kind)[:1])


def _tone(text: str) -> str:
    """The colour of a liquid named after a fruit: lemon juice."""
    return {"orange": "orange", "apple": "golden", "lemon": "yellow", "tomato": "red", "white": "beige"}.get(
        text.split()[0], ""
    )


def _dish(text: str, library: Library) -> bool:
    """Is it shown in its own bowl?"""
    for name in (text, text.rpartition(" ")[2]):
        if any(re.search(r"\bbowl\b|\bpot\b", e.name) for e in library.named(MEANT.get(name, name))[:1]):
            return True
    return False

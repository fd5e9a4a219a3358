"""Portraits of animals, and animals that wear something: names and groups, and how they are rendered.

Heads and shoulders end at the lower edge of their picture (groups `animal-bust` and `animal-dressed-bust`), birds and
frogs are whole (`animal-dressed`). Builders are in finery.py, which needs Blender; this module does not.
"""

from __future__ import annotations

import math
import re
from pathlib import Path

from data.names import Named

_PLAIN = {
    "tabby-cat": "cat, kitten, tabby cat", "ginger-cat": "cat, kitten, ginger cat, orange cat",
    "dog": "dog, puppy", "fox": "fox, red fox", "wolf": "wolf, grey wolf", "bear": "bear, brown bear",
    "panda": "panda, panda bear", "tiger": "tiger, bengal tiger", "lion": "lion, male lion",
    "rabbit": "rabbit, bunny", "raccoon": "raccoon", "koala": "koala, koala bear",
    "monkey": "monkey, chimpanzee, ape", "pig": "pig, piglet", "cow": "cow, dairy cow",
    "black-cat": "black cat, cat", "white-cat": "white cat, cat", "corgi": "corgi, corgi dog, dog",
    "shiba": "shiba inu, shiba, akita, dog", "german-shepherd": "german shepherd, alsatian, dog", "pug": "pug, pug dog",
    "siamese-cat": "siamese cat, siamese", "gorilla": "gorilla",
    "husky": "husky, siberian husky, dog",
    "dalmatian": "dalmatian, dalmatian dog", "poodle": "poodle, poodle dog", "red-panda": "red panda",
    "horse": "horse, brown horse", "deer": "deer, stag, reindeer", "goat": "goat", "llama": "llama, alpaca",
    "giraffe": "giraffe", "otter": "otter, sea otter", "sloth": "sloth", "hamster": "hamster",
    "hedgehog": "hedgehog", "squirrel": "squirrel", "capybara": "capybara", "sheep": "sheep", "zebra": "zebra",
    "dachshund": "dachshund, dog", "chihuahua": "chihuahua, dog",
}  # fmt: skip
"""Who is modelled by which portrait, most usual name first."""

_ALSO = {
    "cat": "kitten",
    "dog": "puppy",
    "rabbit": "bunny",
    "duck": "duckling",
    "panda": "panda bear",
    "bear": "brown bear",
    "monkey": "chimpanzee",
    "shiba inu": "shiba",
    "llama": "alpaca",
}
_SORT = {
    "black cat": "cat", "white cat": "cat", "black dog": "dog", "white dog": "dog", "corgi": "dog", "husky": "dog",
    "pug": "dog", "shiba inu": "dog", "poodle": "dog", "dalmatian": "dog", "dachshund": "dog", "chihuahua": "dog",
    "german shepherd": "dog", "beagle": "dog",
}  # fmt: skip
"""Who is also called by a name of more."""
_WEARERS = {
    "cat": """top hat, sunglasses@ginger-cat, crown@grey-cat, scarf, bow tie@ginger-cat,
        wizard hat@grey-cat, santa hat, space suit@ginger-cat, glasses@grey-cat, headphones,
        suit@grey-cat, hoodie@ginger-cat, sweater@white-cat, chef hat@ginger-cat, superhero cape,
        pirate hat@grey-cat, leather jacket, cowboy hat@ginger-cat, knight armour@grey-cat,
        flower crown@white-cat, party hat@ginger-cat, raincoat, beanie@white-cat, samurai armour@ginger-cat,
        mushroom hat@ginger-cat""",
    "dog": """sunglasses, top hat, scarf@husky, bow tie, crown, santa hat@husky, space suit, suit,
        glasses@beagle, hoodie@husky, chef hat, cowboy hat, police cap@german-shepherd, headphones, sweater,
        leather jacket@german-shepherd, wizard hat@beagle, superhero cape, raincoat, pirate hat@beagle,
        party hat@beagle, graduation cap, beanie@husky, baseball cap""",
    "black cat": "top hat, space suit, sunglasses, suit, crown, wizard hat",
    "black dog": "sunglasses",
    "white dog": "top hat",
    "corgi": "sunglasses, crown, suit, bow tie, party hat, top hat, santa hat, scarf",
    "pug": "sunglasses, hoodie, bow tie, crown, santa hat, party hat",
    "shiba inu": "sunglasses, scarf, suit, santa hat",
    "husky": "sunglasses",
    "beagle": "sunglasses",
    "poodle": "sunglasses",
    "dalmatian": "sunglasses",
    "raccoon": "space suit, suit, sunglasses, crown, top hat, bow tie, scarf, hoodie, pirate hat, glasses",
    "panda": "headphones, hoodie, suit, sunglasses, samurai armour, space suit, chef hat, top hat, crown, scarf",
    "red panda": "sunglasses, scarf",
    "fox": """scarf, top hat, suit, leather jacket, knight armour, sunglasses, space suit, crown, glasses, bow
        tie, flower crown, wizard hat""",
    "bear": """scarf, top hat, suit, raincoat, sunglasses, space suit, chef hat, crown, santa hat, party hat,
        cowboy hat, headphones""",
    "rabbit": """top hat, bow tie@white-rabbit, suit@white-rabbit, sunglasses, space suit, glasses, flower crown,
        crown""",
    "monkey": "suit, space suit, sunglasses, headphones, top hat, crown, hoodie",
    "gorilla": "sunglasses, suit, crown, headphones",
    "mouse": "top hat, mushroom hat",
    "squirrel": "scarf, sunglasses",
    "capybara": "top hat, sunglasses, crown, suit, party hat, cowboy hat, space suit, scarf",
    "lion": "crown, suit, sunglasses, glasses, leather jacket",
    "tiger": "suit, sunglasses, crown",
    "pig": "chef hat, suit, sunglasses, top hat, crown",
    "koala": "space suit, sunglasses, top hat",
    "wolf": "suit, sunglasses, leather jacket",
    "cow": "sunglasses, cowboy hat, flower crown",
    "horse": "sunglasses",
    "goat": "sunglasses",
    "llama": "sunglasses, flower crown",
    "giraffe": "sunglasses, scarf",
    "sloth": "sunglasses, glasses",
    "hedgehog": "top hat, sunglasses, bow tie, party hat, mushroom hat",
    "hamster": "sunglasses, crown, party hat",
    "otter": "sunglasses, top hat",
    "deer": "flower crown, santa hat",
    "penguin": "bow tie, top hat, scarf, santa hat, sunglasses, crown",
    "frog": "crown, top hat, bow tie, sunglasses, mushroom hat",
    "dachshund": "sunglasses, sweater",
    "chihuahua": "sunglasses, crown",
    "sheep": "sunglasses, flower crown",
    "zebra": "sunglasses",
    "owl": "glasses, top hat, wizard hat, graduation cap, crown",
    "duck": "bow tie, santa hat, sunglasses",
}
"""Who wears what, most wanted first; `@` says which of their kind (the first portrait if nothing is said)."""
_FIRST = {
    "cat": "tabby-cat", "duck": "duckling", "black cat": "black-cat", "white cat": "white-cat", "shiba inu": "shiba",
    "black dog": "black-labrador", "white dog": "samoyed",
}  # fmt: skip
_BREED = {
    "dog": "golden retriever, labrador", "husky": "husky", "beagle": "beagle", "german-shepherd": "german shepherd",
    "ginger-cat": "ginger cat, orange cat", "grey-cat": "grey cat", "white-cat": "white cat", "tabby-cat": "tabby cat",
    "black-labrador": "black labrador, black lab", "samoyed": "samoyed", "white-rabbit": "white rabbit",
}  # fmt: skip
"""What else somebody is called if portrayed so."""

_SAME = {
    "space suit": "spacesuit, astronaut suit, space helmet, astronaut helmet, astronaut costume",
    "suit": "business suit, suit and tie, tuxedo, tie, necktie, blazer, formal suit",
    "hoodie": "red hoodie, hooded sweatshirt, sweatshirt, hooded jacket",
    "leather jacket": "biker jacket, black leather jacket, motorcycle jacket, jacket",
    "sweater": "christmas sweater, knitted sweater, jumper, pullover, wool sweater, christmas jumper, red sweater",
    "raincoat": "yellow raincoat, rain coat, rain jacket, rain hat",
    "chef hat": "chef's hat, chef uniform, chef outfit, chef jacket, toque",
    "police cap": "police uniform, police hat, police outfit",
    "superhero cape": "cape, superhero costume, red cape, superhero mask, superhero suit, mask",
    "knight armour": "armour, armor, knight armor, suit of armor, suit of armour, knight helmet, knight's armor",
    "samurai armour": "samurai armor, samurai helmet, samurai outfit",
    "pirate hat": "eye patch, eyepatch, pirate costume, pirate outfit",
    "flower crown": "crown of flowers, flower wreath, flowers",
    "graduation cap": "mortarboard, graduation hat, graduate cap",
    "beanie": "knitted hat, woolly hat, winter hat, knit hat, bobble hat, wool hat",
    "baseball cap": "cap, red cap",
    "party hat": "birthday hat",
    "cowboy hat": "stetson, western hat",
    "glasses": "spectacles, round glasses, eyeglasses, reading glasses",
    "sunglasses": "shades, dark glasses",
    "santa hat": "christmas hat, santa cap",
    "wizard hat": "witch hat, magician hat",
    "headphones": "headset, earphones",
    "bow tie": "bowtie",
    "mushroom hat": "toadstool hat, mushroom cap",
}
"""What else a thing is called that is worn."""
_MORE = {
    "space suit": "astronaut {0}, {0} astronaut, space {0}",
    "suit": "businessman {0}, {0} businessman, business {0}",
    "sunglasses": "cool {0}",
    "glasses": "smart {0}",
    "santa hat": "christmas {0}",
    "wizard hat": "wizard {0}, {0} wizard",
    "cowboy hat": "cowboy {0}, {0} cowboy",
    "crown": "{0} king, king {0}, {0} queen",
    "headphones": "{0} listening to music",
    "chef hat": "chef {0}, {0} chef, {0} cook",
    "police cap": "police {0}, {0} police officer, {0} policeman",
    "superhero cape": "superhero {0}, {0} superhero, super {0}",
    "knight armour": "knight {0}, {0} knight",
    "samurai armour": "samurai {0}, {0} samurai",
    "pirate hat": "pirate {0}, {0} pirate",
    "party hat": "birthday {0}",
}
_CLOTHES = (
    "suit", "leather jacket", "hoodie", "sweater", "raincoat", "chef hat", "police cap", "superhero cape",
    "knight armour", "samurai armour",
)  # fmt: skip
"""What hides the chest."""
_PAIRS = ("glasses", "headphones", "shades", "armour", "armor", "flowers", "earphones")
"""What ends so is worn without an article."""
_LOW = {"scarf": 0.2, "bow tie": 0.3, "space suit": 0.12} | dict.fromkeys(_CLOTHES, 0.1)
"""Where portraits end."""
_STANDING = ("penguin", "frog", "owl", "duck")


def _portrait(names: str) -> str:
    out = []
    for n in names.split(", "):
        one = f"an {n}" if n[0] in "aeiou" else f"a {n}"
        out += [f"{n} face", f"{n}'s face", f"{n}'s head", f"portrait of {one}", f"close-up of {one}"]
    return ", ".join(out)


def worn_names(who: str, wear: str, portrait: str) -> str:
    same = [wear, *filter(None, _SAME.get(wear, "").split(", "))]
    out = []
    for one in filter(None, (who, _SORT.get(who), *_BREED.get(portrait, "").split(", "))):
        out += [f"{one}: {w}" for w in same]
        for n in filter(None, (one, _ALSO.get(one))):
            some = [w if w.endswith(_PAIRS) else f"an {w}" if w[0] in "aeiou" else f"a {w}" for w in same]
            out += [f"{n} {verb} {some[0]}" for verb in ("with", "wearing", "in")]
            out += [f"{n} in {w}" for w in some[1:4]]
        out += filter(None, [_MORE.get(wear, "").format(one)])
    return ", ".join(dict.fromkeys(out))


def _slug(who: str, wear: str) -> str:
    return f"{who}-{wear}".replace(" ", "-")


_WORN = {
    _slug(who, wear): (who, wear, of or _FIRST.get(who, who.replace(" ", "-")))
    for who, row in _WEARERS.items()
    for wear, _, of in (w.strip().partition("@") for w in re.sub(r"\s+", " ", row).split(","))
}
"""Key -> who wears what, and the portrait of whom."""
DRESSED: Named = {f"{key}-face": ("animal-bust", _portrait(names)) for key, names in _PLAIN.items()} | {
    key: ("animal-dressed" if who in _STANDING else "animal-dressed-bust", worn_names(who, wear, portrait))
    for key, (who, wear, portrait) in _WORN.items()
}
"""Key -> group and names."""


def render(key: str, path: Path, size: int = 256, samples: int = 20) -> None:
    """Take the picture of one of `DRESSED`."""
    from data import studio
    from data.animals import finery
    from data.goods import cooked
    from data.goods.craft import softbox

    scene, camera = studio.empty(size, size, samples)
    scene.cycles.max_bounces, scene.cycles.transparent_max_bounces = 6, 16
    studio.ambient(scene, (0.86, 0.93, 1.0), 0.62)
    studio.sun(scene, 1.9, 48, 40, (1.0, 0.95, 0.88))
    softbox()
    who, wear, animal = _WORN.get(key, ("", "", key.removesuffix("-face")))
    standing = who in _STANDING
    (finery.whole if standing else finery.bust)(animal, wear)
    shown = studio.gathered(key)
    shown.rotation_euler = (0, 0, 0 if standing else math.radians(75))
    studio.bpy.context.view_layer.update()
    if standing:
        studio.frame(camera, list(shown.children), 8)
    else:
        finery.crop(camera, list(shown.children), 4, _LOW.get(wear, 0.42))
    studio.shoot(scene, path, transparent=True)
    if wear in ("space suit", "glasses"):
        cooked.smooth(path)

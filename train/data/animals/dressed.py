"""Portraits of animals, and animals that wear something: names and groups, and how they are rendered.

Heads and shoulders end at the lower edge of their picture (groups `animal-bust` and `animal-dressed-bust`), birds and
frogs are whole (`animal-dressed`). Builders are in finery.py, which needs Blender; this module does not.
"""

from __future__ import annotations

import math
from pathlib import Path

from data.names import Named

_PLAIN = {
    "tabby-cat": "cat, kitten, tabby cat", "ginger-cat": "cat, kitten, ginger cat, orange cat", "dog": "dog, puppy",
    "fox": "fox, red fox", "wolf": "wolf, grey wolf", "bear": "bear, brown bear",
    "panda": "panda, panda bear", "tiger": "tiger, bengal tiger", "lion": "lion, male lion", "rabbit": "rabbit, bunny",
    "raccoon": "raccoon", "koala": "koala, koala bear", "monkey": "monkey, chimpanzee, ape", "pig": "pig, piglet",
    "cow": "cow, dairy cow",
}  # fmt: skip
"""Who is modelled by which portrait, most usual name first."""

_ALSO = {
    "cat": "kitten",
    "dog": "puppy",
    "rabbit": "bunny",
    "duck": "duckling",
    "panda": "panda bear",
    "bear": "brown bear",
}
_WEARERS = {
    "cat": """top hat, sunglasses@ginger-cat, crown@grey-cat, scarf, bow tie@ginger-cat, wizard hat@grey-cat, santa hat,
        space suit@ginger-cat, glasses@grey-cat, headphones""",
    "dog": "sunglasses, top hat, scarf@husky, bow tie, crown, santa hat@husky, space suit",
    "fox": "scarf, top hat",
    "penguin": "bow tie, top hat, scarf, santa hat",
    "frog": "crown, top hat, bow tie",
    "bear": "scarf, top hat",
    "owl": "glasses, top hat, wizard hat",
    "rabbit": "top hat, bow tie@white-rabbit",
    "panda": "headphones",
    "lion": "crown",
    "duck": "bow tie, santa hat",
}
"""Who wears what, most wanted first; `@` says which of their kind (the first portrait if nothing is said)."""
_FIRST = {"cat": "tabby-cat", "duck": "duckling"}

_MORE = {
    "space suit": "astronaut {0}, {0} astronaut, {0} in a spacesuit, {0} in space suit",
    "sunglasses": "{0} wearing dark glasses, cool {0}",
    "glasses": "{0} with spectacles, {0} wearing spectacles, smart {0}",
    "santa hat": "{0} in a christmas hat, {0} with a christmas hat, christmas {0}",
    "wizard hat": "wizard {0}, {0} wizard, {0} in a witch hat",
    "cowboy hat": "cowboy {0}, {0} cowboy",
    "crown": "{0} king, king {0}, {0} queen",
    "headphones": "{0} with earphones, {0} listening to music",
    "bow tie": "{0} with a bowtie, {0} in a bowtie, {0} wearing a bowtie",
}
_PAIRS = ("sunglasses", "glasses", "headphones")
_LOW = {"scarf": 0.2, "bow tie": 0.3, "space suit": 0.12}
"""Where portraits end."""
_STANDING = ("penguin", "frog", "owl", "duck")


def _portrait(names: str) -> str:
    out = []
    for n in names.split(", "):
        one = f"an {n}" if n[0] in "aeiou" else f"a {n}"
        out += [f"{n} face", f"{n}'s face", f"{n}'s head", f"portrait of {one}", f"close-up of {one}"]
    return ", ".join(out)


def _dressed(who: str, wear: str) -> str:
    some, out = "" if wear in _PAIRS else "a ", [f"{who}: {wear}"]
    for n in (who, *filter(None, [_ALSO.get(who)])):
        out += [f"{n} {verb} {some}{wear}" for verb in ("with", "wearing", "in")]
    return ", ".join([*out, *filter(None, [_MORE.get(wear, "").format(who)])])


def _slug(who: str, wear: str) -> str:
    return f"{who}-{wear.replace(' ', '-')}"


_WORN = {
    _slug(who, wear): (who, wear, of or _FIRST.get(who, who))
    for who, row in _WEARERS.items()
    for wear, _, of in (w.strip().partition("@") for w in row.split(","))
}
"""Key -> who wears what, and the portrait of whom."""
DRESSED: Named = {f"{key}-face": ("animal-bust", _portrait(names)) for key, names in _PLAIN.items()} | {
    key: ("animal-dressed" if who in _STANDING else "animal-dressed-bust", _dressed(who, wear))
    for key, (who, wear, _) in _WORN.items()
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

"""Animals as sculptures: of glass, ice, bronze, gold, marble, stone, jade, wood and chocolate."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import bpy  # isort: skip
import numpy as np
from data import studio
from data.animals import birds_of_prey, gallop, mammals, small, waterfowl, worn
from data.animals.bodied import HEADS, Whole, crafted, set_down
from data.animals.folk import before
from data.animals.seated import upright
from data.goods.craft import Craft
from data.sites.lot import Site

Make = Callable[[Site], Any]
Look = Callable[[Craft], Any]

LOOKS: dict[str, Look] = {
    "glass": lambda c: c.glass((0.34, 0.56, 0.66), 0.62, 0.98),
    "ice": lambda c: c.stuff(
        (0.62, 0.80, 0.92), 0.06, coat=1.0, sss=0.5, deep=0.4, clear=0.28, bump=0.25, grain=9
    ),
    "bronze": lambda c: c.stuff(
        (0.30, 0.16, 0.06), 0.36, second=(0.16, 0.11, 0.06), scale=3, metal=0.9, glow=0.05
    ),
    "gold": lambda c: c.stuff((0.86, 0.58, 0.16), 0.24, metal=1.0, glow=0.06),
    "marble": lambda c: c.stuff(
        (0.80, 0.78, 0.74), 0.32, second=(0.62, 0.61, 0.60), scale=2.2, edges=(0.52, 0.72), sss=0.1
    ),
    "stone": lambda c: c.stuff(
        (0.36, 0.34, 0.31), 0.9, second=(0.22, 0.22, 0.19), scale=5, bump=0.6, grain=28
    ),
    "jade": lambda c: c.stuff(
        (0.07, 0.30, 0.13), 0.14, second=(0.14, 0.42, 0.22), scale=3, sss=0.3, coat=0.6
    ),
    "wood": lambda c: c.stuff(
        (0.34, 0.17, 0.065), 0.5, second=(0.18, 0.08, 0.03), scale=4, stretch=(0.6, 5, 5), bump=0.1, grain=20
    ),
    "chocolate": lambda c: c.stuff((0.085, 0.032, 0.014), 0.34, coat=0.35, sss=0.05),
}


def cast(make: Make, look: str, s: Site, plain: bool = False, mane: float = 0.08) -> None:
    """What `make` builds, of one material and without hair that is shorter than `mane`; `plain`: without single
    feathers too."""
    old = set(bpy.context.scene.objects)
    make(s)
    stuff = LOOKS[look](Craft(1))
    for thing in [o for o in bpy.context.scene.objects if o not in old]:
        name = thing.data.name if thing.data else ""
        if thing.type == "LIGHT" or name.startswith("ends") or (plain and _small(thing)):
            bpy.data.objects.remove(thing)
        elif thing.type == "CURVES":
            _cut(thing.data, mane)
            thing.data.materials.clear()
            thing.data.materials.append(stuff)
        elif thing.type == "MESH":
            thing.data.materials.clear()
            thing.data.materials.append(stuff)


def _cut(hair: Any, short: float) -> None:
    """Take away what is short."""
    place = np.empty(3 * len(hair.points), np.float32)
    hair.points.foreach_get("position", place)
    strands = place.reshape(len(hair.curves), -1, 3)
    span = np.linalg.norm(np.diff(strands, axis=1), axis=2).sum(1)
    if (gone := np.flatnonzero(span < short)).size:
        hair.remove_curves(indices=gone.tolist())


def _small(thing: Any) -> bool:
    """Whether something is made of many separate sheets, as plumage is."""
    if thing.type != "MESH" or not thing.data.name.startswith("grid"):
        return False
    data = thing.data
    return bool(len(data.vertices) > 1.02 * len(data.polygons) and len(data.vertices) > 600)


def pedestal(s: Site, look: str, wide: float, deep: float, high: float = 0.28) -> None:
    stuff = LOOKS[look](Craft(1))
    s.rounded(stuff, (0, 0, high / 2 - 0.02), (wide, deep, high - 0.04), 0.012)
    s.rounded(stuff, (0, 0, 0.04), (wide + 0.12, deep + 0.12, 0.08), 0.012)
    s.rounded(stuff, (0, 0, high - 0.03), (wide + 0.07, deep + 0.07, 0.06), 0.012)


def statue(s: Site, make: Make, look: str, base: str = "", size: tuple[float, float] = (1.5, 0.7), high: float = 0.28,
           plain: bool = False, wide: float | None = None) -> None:  # fmt: skip
    """A sculpture; on a pedestal of `base`."""
    set_down(lambda: cast(make, look, s, plain), (0, 0, high if base else 0.0), wide=wide)
    if base:
        pedestal(s, base, *size, high)
    studio.bpy.context.view_layer.update()


def beast(key: str) -> Make:
    """An animal of mammals.py."""
    return lambda s: mammals.BUILDERS[key](s)


def fowl(builder: Any) -> Make:
    return lambda _: crafted(builder)()


def chocolate_bunny(s: Site) -> None:
    """Upright, a red ribbon about its neck."""
    a = Whole((0.08, 0, 0.98), 0.19, upright(0.82, (0.30, 0.085, 0.66), 0.85), [], 4, 22, 4, 0.008)
    fits = []
    cast(lambda _: fits.append(HEADS["rabbit"](a)), "chocolate", s, mane=9.0)
    c, red = Craft(3), Craft(3).stuff((0.52, 0.012, 0.02), 0.35, sheen=0.4)
    with before(c, (0, -0.05, 0.80)):
        q = np.linspace(0, 2 * np.pi, 60)
        c.tube(np.stack([0.165 * np.sin(q), -0.16 * np.cos(q), -0.02 * np.cos(q)], 1), 0.022, red, fine=90)
    with before(c, (0, -0.245, 0.765), (-14, 0, 0), 1.0):
        worn.bow_tie(c, 0.30)


BUILDERS: dict[str, Any] = {
    "glass-swan": partial(statue, make=fowl(waterfowl.swan), look="glass", plain=True),
    "ice-swan": partial(statue, make=fowl(waterfowl.swan), look="ice", base="ice", size=(1.5, 1.1), plain=True),
    "glass-dolphin": partial(statue, make=fowl(small.BUILDERS["dolphin"]), look="glass"),
    "glass-cat": partial(statue, make=beast("cat-sitting"), look="glass"),
    "crystal-dragon": partial(statue, make=beast("dragon"), look="glass"),
    "ice-dragon": partial(statue, make=beast("dragon"), look="ice"),
    "lion-statue": partial(statue, make=beast("lion"), look="stone", base="stone", size=(2.0, 0.8)),
    "horse-statue": partial(statue, make=lambda s: gallop.BUILDERS["horse-rearing"](s), look="bronze", base="marble",
        size=(1.7, 0.7), high=0.5),
    "gold-cat": partial(statue, make=beast("cat-sitting"), look="gold"),
    "gold-dragon": partial(statue, make=beast("dragon"), look="gold"),
    "jade-dragon": partial(statue, make=beast("dragon"), look="jade", base="wood", size=(1.6, 0.8), high=0.16),
    "wood-elephant": partial(statue, make=beast("elephant"), look="wood"),
    "bull-statue": partial(statue, make=beast("bull"), look="bronze"),
    "eagle-statue": partial(statue, make=fowl(birds_of_prey.eagle), look="bronze", base="marble", size=(0.9, 0.9)),
    "chocolate-bunny": chocolate_bunny,
}  # fmt: skip

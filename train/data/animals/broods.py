"""Mothers and their young, a herd and a caravan; animals at rest on what they lie on."""

from __future__ import annotations

from functools import partial
from typing import Any

import bpy
import numpy as np
from data.animals import birds_of_prey, fowl, predators, waterfowl
from data.animals.aloft import face
from data.animals.blooms import bough
from data.animals.bodied import copies, crafted, cut_below, set_down
from data.animals.camels import camel
from data.animals.cats import cat_asleep, cat_sitting
from data.animals.families import family, herd, penguin_chick
from data.animals.feathers import plume
from data.animals.giants import elephant
from data.animals.kit import flesh, limb, orb, plumage
from data.animals.poses import cat_lying
from data.animals.sitters import BUILDERS as SITTERS
from data.goods.craft import Craft, Points, blend, ease, ripple
from data.sites.lot import Site


def cat_family(s: Site) -> None:
    """A tabby that lies behind her kittens."""
    set_down(partial(cat_lying, s, "tabby"), (0, 0.12, 0), wide=1.6, yaw=30)
    for kind, x, y, yaw, tall in (("ginger", -0.16, -0.66, 82, 0.60), ("tabby", 0.30, -0.52, 104, 0.58),
            ("white", 0.72, -0.36, 92, 0.59)):  # fmt: skip
        set_down(partial(cat_sitting, s, kind, 1.0), (x, y, 0), tall=tall, yaw=yaw)


def cushion(c: Craft) -> None:
    """Square and soft, with piping along its seam."""

    def shape(p: Points) -> Points:
        q = np.sign(p) * np.abs(p) ** (0.5, 0.5, 1.0)
        corner = np.abs(q[:, 0] * q[:, 1])
        out = 1 - 0.09 * (1 - np.abs(q[:, (1, 0)]) ** 2)
        dent = 0.30 * np.exp(-((q[:, 0] / 0.55) ** 2 + (q[:, 1] / 0.55) ** 2)) * (q[:, 2] > 0)
        high = 0.27 * q[:, 2] * (1 - 0.62 * corner - dent) + 0.012 * ripple(q, 4, 3)
        return np.stack([1.1 * out[:, 0] * q[:, 0], 0.95 * out[:, 1] * q[:, 1], high], 1)

    velvet = c.stuff(
        (0.035, 0.16, 0.20), 0.85, second=(0.025, 0.12, 0.155), scale=4, sheen=0.6, bump=0.25, grain=70
    )
    c.ball(velvet, shape, None, 90, at=(0, 0, 0.25))
    a = np.linspace(0, 2 * np.pi, 200)
    q = np.stack([np.cos(a), np.sin(a), 0 * a], 1)
    cord = c.stuff((0.62, 0.42, 0.13), 0.6, sheen=0.3)
    c.tube(shape(q) * (1.005, 1.005, 0) + (0, 0, 0.25), 0.022, cord, sides=10, fine=240)


def cat_on_cushion(s: Site) -> None:
    set_down(crafted(cushion), (0, 0, 0), wide=1.5, yaw=22)
    set_down(partial(cat_asleep, s, "ginger"), (0, -0.02, 0.265), wide=1.06, yaw=-6)


def penguin_family(_: Site) -> None:
    """Both parents, their chick between them."""
    set_down(crafted(waterfowl.penguin), (0.42, 0.10, 0), tall=1.2, yaw=2)
    set_down(crafted(waterfowl.penguin), (-0.44, 0.06, 0), tall=1.14, yaw=84)
    set_down(crafted(penguin_chick), (-0.02, -0.20, 0), tall=0.62, yaw=36)


def wolf_family(s: Site) -> None:
    """A wolf, two pups at her feet."""
    pup = partial(SITTERS["wolf-sitting"], s, head=0.235, tall=0.92)
    family(partial(predators.dog, s, "wolf"), pup, [(-0.40, -0.62, 62, 0.46), (0.24, -0.70, 38, 0.43)], 36)


def elephants(s: Site) -> None:
    """Three grown ones and a calf."""
    herd(partial(elephant, s), [(-0.80, -0.35, 30, 1.0), (0.75, -0.15, 42, 0.94), (0.10, 1.0, 34, 1.04),
        (-0.02, -0.98, 38, 0.5)])  # fmt: skip


def laden(s: Site) -> None:
    """A camel with a blanket and bundles."""
    camel(s)
    c = Craft(4)
    rug = c.stuff(None, 0.95, sheen=0.3, bump=0.4, grain=80)

    def woven(p: Points) -> Points:
        line = np.sin(2 * np.pi * p[:, 0] / 0.16)
        tone = blend((0.42, 0.035, 0.03), (0.62, 0.38, 0.10), ease(0.55, 0.7, line))
        return blend(tone, (0.05, 0.05, 0.16), ease(-0.6, -0.75, line))

    def shape(p: Points) -> Points:
        return np.sign(p) * np.abs(p) ** 0.75 * (1 + 0.04 * ripple(p, 5, 2))[:, None]

    sack = c.stuff((0.50, 0.38, 0.24), 0.95, second=(0.42, 0.31, 0.19), scale=6, bump=0.5, grain=50)
    rope = c.stuff((0.56, 0.45, 0.28), 0.9)
    for k in (1, -1):
        c.ball(rug, shape, lambda p: woven(p * 0.33), 40, at=(0.10, 0.37 * k, 1.18), turn=(-9 * k, 0, 0),
            size=(0.34, 0.115, 0.25))  # fmt: skip
        c.ball(
            sack, shape, None, 40, at=(0.10, 0.30 * k, 1.47), turn=(-24 * k, 0, 0), size=(0.28, 0.12, 0.13)
        )
        for x in (-0.06, 0.26):
            c.tube([(x, 0.30 * k, 0.90), (x, 0.49 * k, 1.12), (x, 0.47 * k, 1.36), (x, 0.38 * k, 1.58),
                (0.08 + 0.3 * (x - 0.1), 0.0, 1.66)], 0.014, rope, fine=50)  # fmt: skip


def caravan(s: Site) -> None:
    """Three laden camels, one behind the other."""
    spots: list[tuple[float, ...]] = [
        (-1.25, -0.15, 0, 8, 1.0),
        (0.0, 0.0, 0, 5, 1.02),
        (1.25, 0.18, 0, 10, 1.0),
    ]
    copies(partial(laden, s), spots)
    c = Craft(2)
    rope = c.stuff((0.40, 0.30, 0.18), 0.9)
    for k in (1, 2):
        x, y = spots[k][0], spots[k][1]
        c.tube(
            [(x - 0.58, y - 0.06, 0.84), (x - 0.66, y - 0.08, 0.64), (x - 0.80, y - 0.12, 0.66)], 0.007, rope
        )


def owlet(seed: int, look: float) -> None:
    """Pale down, and the face of an owl."""
    c = Craft(seed)
    pale, dark = (0.60, 0.53, 0.44), (0.40, 0.33, 0.25)

    def hue(p: Points) -> Points:
        return blend(pale, dark, 0.45 + 0.5 * ripple(p * (1, 1, 2), 9, 1))

    with c.moved(turn=(0, 0, 262)):
        body = limb([(-0.06, 0, 0.04, 0.16, 0.2), (-0.02, 0, 0.22, 0.29, 0.31), (0.0, 0, 0.48, 0.30, 0.33),
            (0.02, 0, 0.70, 0.25, 0.28)], 40)  # fmt: skip
        head = orb((0.04, 0, 0.86), (0.21, 0.29, 0.27))
        wings = [limb([(0.04, 0.27 * k, 0.60, 0.13, 0.07), (-0.03, 0.34 * k, 0.38, 0.13, 0.06), (-0.08, 0.32 * k,
            0.16, 0.05, 0.03)], 20) for k in (1, -1)]  # fmt: skip
        fluff = c.stuff(None, 0.75, sheen=0.5)
        thing = flesh(c, [body, head, *wings], hue, fluff, 0.02)

        def long(p: Points) -> Points:
            front = ((p[:, 1]) / 0.23) ** 2 + ((p[:, 2] - 0.86) / 0.20) ** 2
            return np.where((p[:, 0] > 0.1) & (front < 1), 0.0, 0.085)

        plumage(c, thing, 14000, long, lambda p: hue(p) * 1.08, (-0.3, 0, -1), fluff, 0.12, 0.45, 2, 0.1, 1.4)
        with c.moved((0.05, 0, 0.86), (0, 4, look)), c.moved((-0.545, 0, -0.08)):
            face(c, False, (0.66, 0.58, 0.48), (0.20, 0.13, 0.08), (0.85, 0.40, 0.02), plume(c, 0.8))
        claw = c.stuff((0.30, 0.25, 0.18), 0.5)
        for k in (1, -1):
            for y in (-0.05, 0.0, 0.05):
                c.tube([(0.12, 0.12 * k + y, 0.06), (0.22, 0.12 * k + y, 0.05), (0.25, 0.12 * k + y, 0.0)],
                    [0.03, 0.026, 0.012], claw, sides=8)  # fmt: skip


def owls(_: Site) -> None:
    """An owl and two owlets on a bough."""
    bough(Craft(5), 1.05, 0.075)
    set_down(crafted(birds_of_prey.owl), (-0.42, 0, -0.06), tall=1.35)
    set_down(partial(owlet, 3, -6), (0.20, -0.02, -0.05), tall=0.68)
    set_down(partial(owlet, 4, 12), (0.66, 0.0, -0.03), tall=0.64)


def straw_nest(c: Craft) -> None:
    """A hollow of straw about 1.5 wide, eggs at its front."""
    luck = np.random.default_rng(7)
    looks = [
        c.stuff(v, 0.85)
        for v in ((0.62, 0.46, 0.18), (0.72, 0.57, 0.27), (0.50, 0.35, 0.13), (0.78, 0.66, 0.38))
    ]
    c.lathe([(0, 0.06), (0.45, 0.10), (0.62, 0.20), (0.76, 0.10), (0.86, 0.0)], c.stuff((0.42, 0.30, 0.12), 0.95,
        bump=0.9, grain=40))  # fmt: skip
    for k in range(900):
        t = luck.uniform(0, 1)
        r = 0.46 + 0.38 * t + 0.04 * luck.normal()
        z = (
            0.03
            + 0.24 * np.exp(-(((r - 0.62) / 0.13) ** 2)) * luck.uniform(0.6, 1.1)
            + 0.02 * luck.uniform(0, 1)
        )
        a, turn, rise = luck.uniform(0, 6.283), luck.uniform(0.12, 0.34), luck.normal() * 0.035
        flare = luck.normal() * 0.07
        line = [((r + s * flare) * np.cos(a + s * turn), (r + s * flare) * np.sin(a + s * turn), z + s * rise
            + 0.02 * (1 - s * s)) for s in (-1, 0, 1)]  # fmt: skip
        c.tube(line, luck.uniform(0.006, 0.011), looks[k % 4], sides=5, fine=8)
    shell = c.stuff((0.72, 0.47, 0.30), 0.45, second=(0.66, 0.41, 0.25), scale=12)

    def egg(p: Points) -> Points:
        return p * np.stack([1 - 0.14 * p[:, 2], 1 - 0.14 * p[:, 2], 1 + 0 * p[:, 2]], 1)

    for x, y, z in ((-0.32, -0.38, 0.25), (-0.09, -0.45, 0.25), (0.15, -0.42, 0.25)):
        c.ball(shell, egg, at=(x, y, z), turn=(62, 50 * x, 90 * x), size=(0.105, 0.105, 0.135))


def brooding(_: Site) -> None:
    """A hen in a nest of straw, eggs before her."""
    set_down(crafted(fowl.hen), (0.04, 0.10, -0.30), tall=1.5)
    cut_below(0.02)
    bpy.context.view_layer.update()
    straw_nest(Craft(2))


BUILDERS: dict[str, Any] = {
    "cat-kittens": cat_family, "cat-cushion": cat_on_cushion, "penguin-family": penguin_family,
    "wolf-pups": wolf_family, "elephant-herd": elephants, "camel-caravan": caravan, "owl-owlets": owls,
    "hen-eggs": brooding,
}  # fmt: skip

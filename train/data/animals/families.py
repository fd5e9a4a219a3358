"""Herds, packs, families and pairs: animals of elsewhere, several in one picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from data.animals import (
    exotic_birds,
    fish,
    fowl,
    gallop,
    herds,
    predators,
    pups,
    reef,
    songbirds,
    waterfowl,
)
from data.animals.anatomy import step
from data.animals.apes import ape
from data.animals.bats import bat
from data.animals.blooms import bough
from data.animals.bodied import copies, crafted, cut_below, grown, set_down
from data.animals.cats import cat_sitting
from data.animals.gathered import _basket
from data.animals.kit import eye, flesh, limb, orb, plumage
from data.animals.riders import INK, dark
from data.animals.seated import upright
from data.animals.sitters import BUILDERS as SITTERS
from data.animals.steeds import deer, steed
from data.goods.craft import Craft, Points, blend, ease, ripple
from data.sites.lot import Site

Make = Callable[[], Any]


def family(big: Make, small: Make, spots: list[tuple[float, ...]], yaw: float) -> None:
    """A mother, and her young at (x, y, degrees, height)."""
    set_down(big, (0, 0, 0), tall=1.0, yaw=yaw)
    copies(small, [(x, y, 0, turn, size) for x, y, turn, size in spots])


def herd(make: Make, spots: list[tuple[float, ...]]) -> None:
    """The same animal at (x, y, degrees, height)."""
    copies(make, [(x, y, 0, turn, size) for x, y, turn, size in spots])


def kittens(s: Site) -> None:
    """Three in a basket."""
    set_down(crafted(_basket), (0, 0, 0), wide=1.5)
    for kind, x, y, yaw, tall in (("tabby", -0.36, -0.06, 74, 0.84), ("white", 0.03, 0.14, 90, 0.96), ("ginger", 0.38,
            -0.08, 108, 0.84)):  # fmt: skip
        set_down(partial(cat_sitting, s, kind, 1.0), (x, y, 0.26), tall=tall, yaw=yaw)


def penguin_chick(c: Craft) -> None:
    """Grey down, a black head with a white face."""
    grey, white, black = (0.36, 0.36, 0.37), (0.84, 0.83, 0.80), (0.02, 0.02, 0.022)

    def hue(p: Points) -> Points:
        colour = blend(grey, (0.5, 0.5, 0.5), 0.4 + 0.5 * ripple(p, 7, 1))
        colour = blend(colour, black, ease(0.98, 1.03, p[:, 2]))
        side = np.linalg.norm(np.stack([p[:, 0] - 0.16, np.abs(p[:, 1]) - 0.13, p[:, 2] - 1.16], 1) / (0.16, 0.12,
            0.13), axis=1)  # fmt: skip
        return blend(colour, white, ease(1.1, 0.9, side))

    with c.moved(turn=(0, 0, 232)):
        body = limb([(-0.10, 0, 0.06, 0.22, 0.24), (-0.04, 0, 0.3, 0.36, 0.37), (0.0, 0, 0.62, 0.33, 0.34), (0.03, 0,
            0.88, 0.24, 0.25), (0.05, 0, 1.0, 0.18)], 40)  # fmt: skip
        wings = [limb([(0.02, 0.27 * k, 0.84, 0.10, 0.06), (0.0, 0.40 * k, 0.6, 0.11, 0.05), (0.0, 0.46 * k, 0.36, 0.06,
            0.03)], 20) for k in (1, -1)]  # fmt: skip
        thing = flesh(
            c, [body, orb((0.08, 0, 1.14), (0.22, 0.2, 0.2)), *wings], hue, c.stuff(None, 0.8), 0.02
        )
        plumage(c, thing, 13000, lambda p: np.where(p[:, 2] > 1.0, 0.03, 0.075), lambda p: hue(p) * 1.05, (-0.3, 0, -1),
            c.stuff(None, 0.75, sheen=0.5), 0.12, 0.4, 2, 0.08, 1.4)  # fmt: skip
        c.tube(
            [(0.26, 0, 1.13), (0.36, 0, 1.11), (0.42, 0, 1.07)], [0.045, 0.026, 0.006], c.stuff(black, 0.35)
        )
        eye(c, (0.2, 0.125, 1.19), 0.03)
        for k in (1, -1):
            c.ball(c.stuff((0.05, 0.045, 0.045), 0.6), at=(0.14, 0.14 * k, 0.03), size=(0.17, 0.08, 0.035))


def swan_heart(_: Site) -> None:
    """Two swans face each other, their necks a heart."""
    copies(crafted(waterfowl.swan), [(0.92, 0.0, 0, 17, 1.45), (-0.92, 0.0, 0, 163, 1.45)])


def parrots(_: Site) -> None:
    bough(Craft(5), 1.0, 0.07)
    set_down(crafted(exotic_birds.macaw), (-0.30, 0, -0.78), tall=1.9, yaw=-4)
    set_down(partial(_blue, 4), (0.40, 0.02, -0.74), tall=1.85, yaw=40)


def _blue(seed: int) -> None:
    exotic_birds.macaw(Craft(seed), (0.012, 0.11, 0.50), (0.82, 0.50, 0.02))


def songsters(_: Site) -> None:
    """Two little birds side by side."""
    bough(Craft(3), 0.8, 0.06)
    set_down(crafted(songbirds.bluebird), (-0.2, 0, -0.06), tall=0.72, yaw=10)
    set_down(crafted(songbirds.robin), (0.28, 0.02, -0.06), tall=0.72, yaw=130)


def shoal(makes: list[Any], n: int, size: float, seed: int, flat: float = 0.8) -> None:
    """Fish that all swim to the left."""
    luck, spots = np.random.default_rng(seed), list[tuple[float, float]]()
    while len(spots) < n:
        x, z = luck.uniform(-1.8, 1.8), luck.uniform(-flat, flat)
        if (x / 1.8) ** 2 + (z / flat) ** 2 < 1 and all(
            abs(x - a) + 1.9 * abs(z - b) > 1.1 * size for a, b in spots
        ):
            spots.append((x, z))
    for k, make in enumerate(makes):
        copies(crafted(make), [(x, luck.uniform(-0.4, 0.4), z, luck.uniform(-14, 14), size * luck.uniform(0.85,
            1.15)) for x, z in spots[k :: len(makes)]], wide=True)  # fmt: skip


def jellies(_: Site) -> None:
    spots = ((-0.85, 0.55, 1.5), (0.25, 0.75, 1.15), (1.05, 0.1, 1.35), (-0.2, -0.75, 1.25), (-1.35, -0.75, 0.9), (0.75,
        -1.05, 0.85))  # fmt: skip
    copies(crafted(reef.jellyfish), [(x, 0.25 * k, z, 50 * k, size) for k, (x, z, size) in enumerate(spots)])


def bats(s: Site) -> None:
    spots = ((-1.3, 0.75, 30, 1.15), (0.15, 1.15, 75, 0.85), (1.35, 0.6, 120, 1.1), (-0.35, -0.05, 90, 1.35), (-1.6,
        -0.55, 60, 0.8), (1.0, -0.5, 100, 0.9), (0.2, -0.95, 40, 0.75))  # fmt: skip
    copies(partial(bat, s), [(x, 0.3 * x, z, yaw, size) for x, z, yaw, size in spots], wide=True)


def ducks(_: Site) -> None:
    """A row of ducklings behind their mother, afloat."""
    set_down(crafted(waterfowl.duck), (-0.8, 0, 0), wide=1.0)
    copies(crafted(fowl.duckling), [(-0.02 + 0.42 * k, 0.05 * (-1) ** k, -0.1, 0, 0.36) for k in range(4)])
    cut_below(0.0)


def horses(s: Site) -> None:
    """Two in full gallop."""
    set_down(partial(gallop.horse, s, "chestnut"), (-0.28, -0.32, 0), tall=1.7, yaw=24)
    set_down(partial(gallop.horse, s, "white"), (0.42, 0.52, 0.0), tall=1.72, yaw=22)


def cubs(s: Site) -> None:
    """Two young bears, one on its haunches, the other on all fours before it."""
    stump = [(-0.34, 0, 0.14, 0.06), (-0.42, 0, 0.14, 0.045)]
    seated = partial(
        SITTERS["lion-sitting"], s, kind="bear", tail=stump, head=0.25, hair=0.3, stout=1.32, tall=0.98
    )
    set_down(seated, (-0.52, 0.02, 0), tall=1.0, yaw=132)
    set_down(partial(predators.bear, s), (0.50, -0.06, 0), tall=0.78, yaw=20)


def panda_seated(_: Site, head: float) -> None:
    """On its seat, its paws in its lap."""
    body = upright(1.1, (0.36, 0.17, 0.50))
    yoke = INK, lambda p, n: step(p[:, 2], 0.64, 0.70) * (1 - step(p[:, 2], 0.90, 0.95))
    grown("panda", (0.10, 0, 0.88 + head), head, body, [*dark(body[1:]), yoke], 8, 12, 5, 0.0085, hair=0.22,
        comb=(-0.2, 0, -0.9))  # fmt: skip


def pandas(s: Site) -> None:
    """A panda that sits, her cub before her."""
    set_down(partial(panda_seated, s, 0.265), (0.16, 0.1, 0), tall=1.35, yaw=52)
    set_down(partial(panda_seated, s, 0.33), (-0.42, -0.40, 0), tall=0.66, yaw=70)


def chimps(s: Site) -> None:
    for x, y, tall, yaw in ((-0.26, 0.1, 1.0, 58), (0.36, 0.14, 0.92, 96), (0.03, -0.26, 0.58, 74)):
        set_down(partial(ape, s, "chimp"), (x, y, 0), tall=tall, yaw=yaw)


def penguins(_: Site) -> None:
    """Five in a row."""
    spots: list[tuple[float, ...]] = [
        (0.62 * k - 1.24, 0.06 * (-1) ** k, 14 * (k % 3) - 10, 1.0 + 0.03 * (k % 2)) for k in range(5)
    ]
    herd(crafted(waterfowl.penguin), spots)


def with_chick(_: Site) -> None:
    set_down(crafted(waterfowl.penguin), (0.18, 0.05, 0), tall=1.1)
    set_down(crafted(penguin_chick), (-0.30, -0.22, 0), tall=0.56, yaw=-8)


_HERDS: dict[str, tuple[Callable[[Site], Make], list[tuple[float, ...]]]] = {
    "wolf-pack": (lambda s: partial(predators.dog, s, "wolf"), [(-0.62, -0.4, 26, 1.0), (0.72, -0.3, 44, 0.98), (0.12,
        0.9, 34, 1.02)]),
    "zebra-herd": (lambda s: partial(steed, s, "zebra"), [(-0.55, -0.4, 34, 1.0), (0.62, -0.3, 46, 0.98), (0.1, 0.9, 30,
        1.02)]),
    "sheep-flock": (lambda s: partial(herds.sheep, s), [(-0.8, -0.5, 40, 0.9), (0.3, -0.6, 66, 0.9), (-0.25, 0.35, 20,
        0.92), (0.95, 0.3, 34, 0.92), (-1.15, 0.75, 52, 0.9), (0.5, 1.2, 40, 0.9)]),
    "puppies-row": (lambda s: partial(pups.puppy, s), [(-0.66, 0, 66, 0.9), (0, 0.04, 88, 0.95), (0.66, -0.02, 104,
        0.9)]),
    "flamingos": (lambda s: crafted(waterfowl.flamingo), [(-0.95, -0.1, 4, 1.5), (-0.2, 0.2, 176, 1.56), (0.5, -0.2, 12,
        1.48), (1.15, 0.25, 160, 1.5), (-1.5, 0.35, 20, 1.42)]),
}  # fmt: skip
"""Who, and where each stands: x, y, degrees, height."""
_FAMILIES: dict[str, tuple[Callable[[Site], tuple[Make, Make]], list[tuple[float, ...]], float]] = {
    "lioness-cubs": (lambda s: (partial(predators.cat, s, "lioness"), partial(SITTERS["lion-sitting"], s,
        kind="lioness", head=0.255, stout=1.02, tall=0.94)), [(-0.42, -0.66, 60, 0.5), (0.24, -0.72, 30, 0.48)], 32),
    "fox-cub": (lambda s: (partial(predators.dog, s, "fox"), partial(SITTERS["fox-sitting"], s, head=0.225,
        tall=0.96)), [(-0.42, -0.62, 52, 0.54)], 36),
    "deer-fawn": (lambda s: (partial(deer, s, "doe"), partial(deer, s, "fawn")), [(-0.22, -0.62, 44, 0.6)], 34),
}  # fmt: skip
"""Mother and young, where the young stand, and how the mother is turned."""
BUILDERS: dict[str, Any] = {
    **{k: lambda s, k=k: herd(_HERDS[k][0](s), _HERDS[k][1]) for k in _HERDS},
    **{k: lambda s, k=k: family(*_FAMILIES[k][0](s), *_FAMILIES[k][1:]) for k in _FAMILIES},
    "horses-two": horses, "bear-cubs": cubs, "panda-cub": pandas, "monkey-family": chimps, "penguins-row": penguins,
    "penguin-chick": with_chick, "kittens-basket": kittens, "swan-heart": swan_heart, "parrots-branch": parrots,
    "birds-branch": songsters, "fish-school": lambda s: shoal([fish.trout], 26, 0.55, 4),
    "tropical-fish": lambda s: shoal([fish.clownfish, fish.goldfish], 11, 0.75, 7, 0.95),
    "jellyfish-swarm": jellies, "bats-flying": bats, "ducklings-row": ducks,
}  # fmt: skip

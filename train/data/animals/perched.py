"""Birds and beasts on a branch, a rock, a nest or at a flower, and with what they caught."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import fish, herds, predators, reptiles, songbirds, waders, waterfowl
from data.animals.blooms import bough, nest, on_branch
from data.animals.bodied import crafted, set_down
from data.animals.feathers import plume, spread, vane
from data.goods.craft import Craft, Points, blend, ease
from data.sites.lot import Site


def at_flower(_: Site) -> None:
    """A hummingbird in the air, its bill in a trumpet of red."""
    set_down(crafted(songbirds.hummingbird), (0.34, 0, 0.86), wide=1.5)
    c = Craft(4)
    leafy = c.leafy((0.11, 0.29, 0.05), (0.07, 0.2, 0.03))
    c.tube([(-0.95, 0.1, 0), (-0.9, 0.1, 0.6), (-0.8, 0.05, 1.15), (-0.62, 0, 1.4)], 0.02, leafy)
    for z, way in ((0.3, 70), (0.55, -60), (0.8, 80)):
        c.leaf(leafy, 0.5, 0.2, -0.6, 0.3, 0.9, at=(-0.92, 0.1, z), turn=(30, 0, -way))

    def paint(p: Points) -> Points:
        return blend((0.90, 0.50, 0.05), (0.72, 0.03, 0.05), ease(0.02, 0.22, p[:, 2]))

    petal = c.stuff(None, 0.45, sss=0.25, deep=0.03)
    for at, turn, size in (((-0.62, 0, 1.42), (0, 78, 4), 1.0), ((-0.86, 0.02, 0.98), (20, -60, 0), 0.85), ((-0.84,
            0.0, 1.18),
            (30, 40, 20), 0.7)):  # fmt: skip
        with c.moved(at, turn, size):
            c.lathe([(0.03, 0), (0.05, 0.12), (0.07, 0.26), (0.15, 0.36), (0.21, 0.37)], petal,
                lambda p: p * np.stack([1 + 0.14 * np.sin(5 * np.arctan2(p[:, 1], p[:, 0])) * ease(0.2, 0.37, p[:,
                2])] * 2 + [1 + 0 * p[:, 0]], 1), paint)  # fmt: skip
            c.tube([(0, 0, 0.1), (0, 0, 0.42)], 0.008, c.stuff((0.9, 0.7, 0.2), 0.5))


def catching(_: Site) -> None:
    """A heron with a fish in its bill."""
    set_down(crafted(waders.heron), (0, 0, 0), tall=2.0)
    set_down(crafted(fish.trout), (-0.60, -0.16, 1.62), wide=0.34, yaw=24, tilt=(0, -66, 0))


def at_home(_: Site) -> None:
    """A stork that stands in its nest."""
    set_down(crafted(lambda c: nest(c, (0.84, 0.82, 0.76))), (0, 0, 0), wide=1.7)
    set_down(crafted(waders.stork), (0.05, 0.12, 0.14), tall=1.75)


def swan_wings(_: Site) -> None:
    """Afloat, its wings raised."""
    set_down(crafted(waterfowl.swan), (0, 0, 0), wide=2.0)
    c = Craft(7)
    pure = (0.86, 0.85, 0.82)
    white, feathers = vane(pure, (0.74, 0.74, 0.73)), plume(c, 0.6)
    with c.moved((0.18, 0.0, 0.38), (0, 0, 205)):
        for k in (1, -1):
            arm = [
                (0.25, 0.12 * k, 0),
                (0.30, 0.42 * k, 0.30),
                (0.12, 0.66 * k, 0.72),
                (-0.25, 0.85 * k, 1.08),
            ]
            ways = [(-1, 0.05 * k, -0.05), (-1, 0.2 * k, 0.1), (-0.9, 0.45 * k, 0.35), (-0.6, 0.6 * k, 0.9)]
            spread(
                c, arm, ways, [0.5, 0.62, 0.72, 0.72], (white, white, white, pure), feathers, 0.15, 26, 5.0
            )


def goat_rock(s: Site) -> None:
    grey = s.worn(s.material((0.34, 0.32, 0.29), 0.95), 0.6, 6)
    s.rock(grey, (0.0, 0.0, 0.05), (0.8, 0.5, 0.40), 3, 0.5)
    s.rock(grey, (0.62, -0.25, 0.0), (0.42, 0.36, 0.2), 5, 0.5)
    s.rock(grey, (-0.6, -0.2, 0.0), (0.3, 0.3, 0.16), 8, 0.5)
    set_down(partial(herds.goat, s), (0, 0, 0.36), tall=1.3)


def leopard_branch(s: Site) -> None:
    """On a thick branch."""
    bough(Craft(6), 1.15, 0.17)
    set_down(partial(predators.cat, s, "leopard"), (0, 0, -0.05), wide=1.9)


BUILDERS: dict[str, Any] = {
    "hummingbird-flower": at_flower, "heron-fish": catching, "stork-nest": at_home, "swan-wings": swan_wings,
    "goat-rock": goat_rock, "leopard-branch": leopard_branch,
    "chameleon-branch": lambda s: on_branch(s, reptiles.chameleon, 0.75),
    "toucan-branch": lambda s: on_branch(s, songbirds.toucan, 1.15),
    "bluebird-branch": lambda s: on_branch(s, songbirds.bluebird, 0.85),
}  # fmt: skip

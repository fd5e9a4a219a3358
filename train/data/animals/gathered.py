"""Young animals in baskets, boxes and cups, families, and a team of huskies with their sled."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import fowl, grazers, herds, predators, pups, waterfowl
from data.animals.bodied import Mark, Part, crafted, cut_below, grown, mesh, set_down, sides
from data.animals.cats import cat_sitting
from data.animals.giants import elephant
from data.animals.poses import WHITE
from data.animals.steeds import steed
from data.goods import hampers
from data.goods.craft import Colour, Craft
from data.sites import vehicles
from data.sites.lot import Site


def _basket(c: Craft) -> None:
    hampers.wicker(c, 1.0, 1.35, 0.95, False)
    c.lathe([(0, 0.55), (0.8, 0.6), (1.22, 0.78), (1.3, 0.98), (1.42, 1.0), (1.44, 0.86)], c.stuff((0.78, 0.72,
        0.64), 0.9, second=(0.68, 0.62, 0.55), scale=5, bump=0.5, grain=16, sheen=0.4),
            lambda p: p * (1 + 0.03 * np.sin(7 * np.arctan2( p[:, 1], p[:, 0])))[:, None])  # fmt: skip


def in_basket(make: Any, tall: float, deep: float) -> None:
    set_down(crafted(_basket), (0, 0, 0), wide=1.0)
    set_down(make, (0, 0, deep), tall=tall)


def in_box(s: Site) -> None:
    set_down(mesh(s, "S180"), (0, 0, 0), wide=1.25, yaw=-70)
    set_down(partial(cat_sitting, s), (0.02, 0, 0.2), tall=0.94)


def in_cup(_: Site, kind: str = "ginger-cat", lid: Colour | None = (0.42, 0.17, 0.045)) -> None:
    """A kitten or a puppy whose paws hang over the rim of a cup."""
    body: list[Part] = [([(-0.04, 0, 0.2, 0.2), (-0.02, 0, 0.42, 0.19), (0.03, 0, 0.56, 0.14)], 0.06),
        *sides((0.08, 0.13, 0.46, 0.07), (0.2, 0.13, 0.50, 0.055), (0.30, 0.12, 0.475, 0.052), (0.345, 0.12, 0.42,
            0.055, 0.05)), *(limb for k in (-1, 0, 1) for limb in sides((0.375, 0.12 + 0.03 * k, 0.395, 0.024),
        melt=0.012))]  # fmt: skip
    white: list[Mark] = [(WHITE, [(0.2, 0, 0.5, 0.09)], 0.03), (WHITE, [(0.36, 0.12, 0.42, 0.07)], 0.02)]
    grown(kind, (0.06, 0, 0.70), 0.185, body, white if "cat" in kind else [], 6, 12, 6, 0.0066, hair=0.2, comb=(-0.2, 0,
        -0.9), lid=lid)  # fmt: skip
    c = Craft(3)
    china, rim = c.china((0.80, 0.82, 0.84)), c.stuff((0.05, 0.16, 0.42), 0.2, coat=0.5)
    c.lathe([(0, 0.05), (0.17, 0.05), (0.19, 0.02), (0.17, 0.0), (0.17, 0.03), (0.3, 0.17), (0.335, 0.42), (0.335,
        0.42), (0.315, 0.42), (0.28, 0.2), (0.12, 0.09), (0, 0.09)], china, fine=120)  # fmt: skip
    c.lathe([(0.336, 0.37), (0.339, 0.385), (0.339, 0.40), (0.336, 0.41)], rim)
    c.tube(
        [(0.02, 0.32, 0.36), (0.02, 0.46, 0.36), (0.02, 0.48, 0.24), (0.02, 0.38, 0.14), (0.02, 0.27, 0.13)],
        0.026,
        china,
    )


def hen_family(_: Site) -> None:
    set_down(crafted(fowl.hen), (0.15, 0.15, 0), tall=1.0)
    for k, (x, y, yaw) in enumerate(
        ((-0.42, -0.28, 8), (-0.1, -0.5, -30), (0.28, -0.46, 12), (0.66, -0.3, -160))
    ):
        set_down(crafted(fowl.chick, k), (x, y, 0), tall=0.3 + 0.02 * (k % 2), yaw=yaw)


def duck_family(_: Site) -> None:
    set_down(crafted(waterfowl.duck), (-0.42, 0.1, 0), wide=1.0, yaw=6)
    for k, (x, y, yaw) in enumerate(((-0.34, -0.42, 6), (0.1, -0.3, 0), (0.46, -0.12, -6), (0.4, -0.5, 4))):
        set_down(crafted(fowl.duckling, k), (x, y, -0.1), tall=0.36, yaw=yaw)
    cut_below(0.0)


def pair(
    big: Any, small: Any, part: float, at: tuple[float, float], yaw: float = -6.0, tall: float = 1.0
) -> None:
    """A mother, and her young before her."""
    set_down(big, (0, 0, 0), tall=tall)
    set_down(small, (*at, 0), tall=part * tall, yaw=yaw)


def sled_team(s: Site) -> None:
    """Two huskies in red harness before a sled."""
    c = Craft(2)
    red = c.stuff((0.5, 0.02, 0.02), 0.7)
    for x, y, seed in ((-1.15, -0.32, 0), (-0.95, 0.34, 1)):
        set_down(partial(predators.dog, s, "husky"), (x + 0.0, y, 0), tall=1.0, yaw=2 * seed)
        ring = [(x - 0.12, y + 0.17 * np.sin(t), 0.56 + 0.2 * np.cos(t)) for t in np.linspace(0, 6.283, 40)]
        c.tube(ring, 0.028, red, sides=8, fine=60)
        c.tube(
            [(x - 0.12, y, 0.74), (x + 0.3, y, 0.72), (x + 0.7, 0.6 * y, 0.55), (0.55, 0.05 * y, 0.32)],
            0.014,
            red,
            fine=40,
        )
    set_down(partial(vehicles.sled, s), (1.15, 0, 0), wide=1.35, yaw=-90)


BUILDERS: dict[str, Any] = {
    "kitten-basket": lambda s: in_basket(lambda: cat_sitting(s, "ginger", 1.0), 0.86, 0.16),
    "puppy-basket": lambda s: in_basket(lambda: pups.puppy(s), 0.9, 0.16),
    "cat-box": in_box, "kitten-cup": in_cup, "puppy-cup": partial(in_cup, kind="dog", lid=None),
    "hen-chicks": hen_family, "duck-ducklings": duck_family,
    "sheep-lamb": lambda s: pair(lambda: herds.sheep(s), lambda: herds.sheep(s), 0.55, (-0.25, -0.62)),
    "horse-foal": lambda s: pair(lambda: steed(s, "bay"), lambda: grazers.BUILDERS["foal"](s), 0.62, (-0.15, -0.75)),
    "cow-calf": lambda s: pair(lambda: herds.cow(s), lambda: grazers.BUILDERS["calf"](s), 0.6, (-0.2, -0.75)),
    "polar-bear-cub": lambda s: pair(lambda: predators.bear(s, (0.93, 0.86, 0.72), kind="polar"),
        lambda: predators.bear(s, (0.93, 0.86, 0.72), kind="polar"), 0.48, (-0.3, -0.7)),
    "bear-cub": lambda s: pair(lambda: predators.bear(s), lambda: predators.bear(s), 0.48, (-0.3, -0.7)),
    "elephant-calf": lambda s: pair(lambda: elephant(s), lambda: elephant(s), 0.5, (-0.2, -0.75)),
    "lion-lioness": lambda s: pair(lambda: predators.cat(s, "lion"), lambda: predators.cat(s, "lioness"), 0.86,
        (0.35, -0.6)), "dog-sled": sled_team, }  # fmt: skip

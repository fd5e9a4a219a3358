"""Animals that sit upright and hold something: food, a book."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.animals.anatomy import grain, step
from data.animals.bodied import Mark, Part, crafted, grown, mesh, set_down, sides
from data.animals.poses import WHITE
from data.animals.riders import INK, dark
from data.goods import shelf
from data.goods.craft import Craft
from data.sites.lot import Site, shift


def upright(
    k: float = 1.0, hands: tuple[float, float, float] = (0.37, 0.12, 0.70), legs: float = 1.0
) -> list[Part]:
    """On its seat, its hind legs before it, its paws together; `k` is how stout."""
    u, s, v = hands
    return [
        ([(-0.10, 0, 0.20, 0.27 * k, 0.24 * k), (-0.08, 0, 0.42, 0.28 * k, 0.26 * k), (-0.03, 0, 0.68, 0.24 * k,
            0.22 * k), (0.02, 0, 0.86, 0.19 * k), (0.05, 0, 0.98, 0.15 * k)], 0.07),
        *sides((0.0, 0.21 * k, 0.76, 0.115 * k), (0.10, 0.32 * k, 0.56, 0.095 * k), (0.5 * u + 0.08, s + 0.11,
            0.5 * v + 0.27, 0.078 * k), (u, s, v, 0.07 * k), (u + 0.05, s - 0.02, v + 0.02, 0.055 * k), melt=0.05),
        *sides((-0.04, 0.17 * k, 0.18, 0.15 * k), (0.16 * legs, 0.28 * k, 0.17, 0.125 * k), (0.38 * legs, 0.31 * k,
            0.12, 0.095 * k), (0.50 * legs, 0.32 * k, 0.11, 0.085 * k), (0.53 * legs, 0.325 * k, 0.15, 0.085 * k),
            melt=0.06), ]  # fmt: skip


def bamboo(c: Craft) -> None:
    """Two stalks with leaves, as long as 1, along x."""
    green, leafy = (
        c.stuff((0.20, 0.36, 0.05), 0.35, coat=0.2),
        c.leafy((0.12, 0.33, 0.05), (0.08, 0.24, 0.03)),
    )
    for turn in (-5, 9):
        with c.moved(turn=(0, turn, 0)):
            for k in range(6):
                c.tube([(-0.5 + k / 6, 0, 0), (-0.345 + k / 6, 0, 0)], [0.026, 0.024], green, sides=12)
                c.tube([(-0.345 + k / 6, 0, 0), (-0.33 + k / 6, 0, 0)], 0.029, green, sides=12)
            for k in range(14):
                at = -0.5 + 0.03 * (k % 7)
                c.leaf(leafy, 0.26 + c.jitter(0.05), 0.05, 0.5, 0.3, at=(at, 0, 0.01), turn=(c.jitter(40) + 20, 0, 60
                    + 60 * (k % 2) * 1 + c.jitter(25)))  # fmt: skip


def panda_eating(_: Site) -> None:
    body = upright(1.1, (0.40, 0.10, 0.74))

    def yoke(p: np.ndarray, _: np.ndarray) -> np.ndarray:
        return step(p[:, 2], 0.64, 0.70) * (1 - step(p[:, 2], 0.90, 0.95))

    grown("panda", (0.10, 0, 1.14), 0.265, body, [*dark(body[1:]), (INK, yoke)], 8, 16, 5, 0.0085, hair=0.22,
        comb=(-0.2, 0, -0.9))  # fmt: skip
    c = Craft(4)
    with c.moved((-0.45, -0.02, 0.83), (0, -24, 78), 1.0):
        bamboo(c)


def monkey_eating(_: Site) -> None:
    grown("monkey", (0.10, 0, 1.07), 0.215, upright(0.86, (0.38, 0.09, 0.72)), [], 6, 16, 4, 0.0085, hair=0.2,
        comb=(-0.2, 0, -0.9))  # fmt: skip
    c = Craft(2)
    skin, flesh = (
        c.stuff((0.85, 0.56, 0.03), 0.4, second=(0.75, 0.45, 0.02)),
        c.stuff((0.90, 0.80, 0.55), 0.5, sss=0.2),
    )
    line = [(-0.44, 0.02, 0.62), (-0.47, 0.0, 0.72), (-0.46, 0.0, 0.84)]
    c.tube(line, [0.045, 0.05, 0.047], skin, sides=6)
    c.tube([line[2], (-0.44, 0, 0.92), (-0.39, 0, 0.99)], [0.042, 0.041, 0.026], flesh)
    for k in range(4):
        with c.moved(line[2], (0, 14, 90 * k + 20)):
            c.leaf(skin, 0.17, 0.075, -2.1, 0.2, at=(0, 0.035, -0.01), turn=(62, 0, 0))


def rabbit_eating(_: Site) -> None:
    grown("rabbit", (0.08, 0, 0.98), 0.19, upright(0.82, (0.30, 0.085, 0.66), 0.85), [((0.72, 0.66, 0.58), [(0.16, 0,
        0.62, 0.13), (0.16, 0, 0.35, 0.16)], 0.05)], 4, 22, 4, 0.008, hair=0.24, comb=(-0.2, 0, -0.9))  # fmt: skip
    c = Craft(6)
    root, leafy = c.stuff((0.76, 0.22, 0.012), 0.42, second=(0.62, 0.16, 0.01), scale=9, stretch=(1, 1, 5),
        bump=0.15), c.leafy( (0.13, 0.34, 0.05), (0.07, 0.22, 0.03))  # fmt: skip
    with c.moved((-0.37, 0.0, 0.66), (0, 22, 0)):
        c.tube([(0, 0, 0.2), (0, 0, 0.12), (0, 0, -0.1), (0.01, 0, -0.3)], [0.045, 0.07, 0.055, 0.008], root)
        for k in range(9):
            c.leaf(
                leafy,
                0.24 + c.jitter(0.05),
                0.06,
                0.6,
                0.4,
                wave=0.4,
                at=(0, 0, 0.19),
                turn=(66 + c.jitter(18), 0, 40 * k),
            )


def squirrel_nut(s: Site) -> None:
    from data.animals.critters import squirrel

    squirrel(s)
    c = Craft(3)
    nut, cup = (
        c.stuff((0.36, 0.17, 0.045), 0.25, coat=0.4),
        c.stuff((0.16, 0.09, 0.035), 0.8, bump=0.8, grain=60, cells=True),
    )
    with c.moved((-0.40, 0.0, 0.52), (0, 24, 0), 1.0):
        c.lathe([(0, -0.11), (0.02, -0.10), (0.07, -0.04), (0.075, 0.02), (0.06, 0.06)], nut)
        c.lathe([(0.07, 0.0), (0.088, 0.02), (0.08, 0.06), (0.03, 0.09), (0, 0.095)], cup)
        c.tube([(0, 0, 0.09), (0.01, 0, 0.14)], 0.012, cup)


def upright_bands(ink: Any = (0.40, 0.13, 0.025)) -> list[Mark]:
    """The stripes of a cat that sits."""

    def where(p: np.ndarray, n: np.ndarray) -> np.ndarray:
        wave = np.sin(2 * np.pi * (p[:, 2] / 0.12 + 0.2 * grain(p, 0.3))) + 0.4 * grain(p, 0.08, 4)
        return 0.85 * step(wave, 0.1, 0.6) * step(n[:, 0], -0.6, -0.1)

    return [(ink, where)]


def cat_reading(_: Site) -> None:
    """A book open on its lap."""
    body = [*upright(0.78, (0.36, 0.17, 0.42), 0.95), ([(-0.26, 0.02, 0.1, 0.06), (-0.36, 0.2, 0.06, 0.05), (-0.3,
        0.36, 0.05, 0.045), (-0.12, 0.46, 0.045, 0.03)], 0.03)]  # fmt: skip
    marks: list[Mark] = [
        *upright_bands((0.055, 0.04, 0.03)), (WHITE, [(0.17, 0, 0.78, 0.1), (0.2, 0, 0.5, 0.12)], 0.03),
        (WHITE, [(0.38, 0.17, 0.42, 0.09)], 0.03), (WHITE, [(0.52, 0.26, 0.12, 0.11)], 0.03),
    ]  # fmt: skip
    grown(
        "tabby-cat", (0.08, 0, 0.995), 0.185, body, marks, 20, 14, 3, 0.0072, hair=0.17, comb=(-0.2, 0, -0.9)
    )
    set_down(crafted(shelf.open_book), (-0.50, 0.0, 0.26), wide=0.62, yaw=-90, tilt=(18, 0, 0))


def pianist(s: Site) -> None:
    """A cat on a stool at an upright piano."""
    set_down(mesh(s, "B50"), (-0.78, 0, 0), tall=1.42, yaw=90)
    tail: Part = ([(-0.28, 0.1, 0.1, 0.06), (-0.40, 0.12, -0.06, 0.05), (-0.42, 0.13, -0.24, 0.045), (-0.34, 0.13,
        -0.36, 0.03)], 0.03)  # fmt: skip
    body = [*upright(0.74, (0.47, 0.11, 0.37), 0.62), tail]
    marks: list[Mark] = [(WHITE, [(0.17, 0, 0.78, 0.1), (0.2, 0, 0.5, 0.12)], 0.03), (WHITE, [(0.48, 0.11, 0.37,
        0.09)], 0.03), *upright_bands()]  # fmt: skip
    with s.moved(shift(0, 0, 0.46)):
        grown(
            "ginger-cat",
            (0.08, 0, 0.99),
            0.185,
            body,
            marks,
            6,
            66,
            5,
            0.0072,
            hair=0.17,
            comb=(-0.2, 0, -0.9),
        )
    black, red = s.paint((0.012, 0.012, 0.012), 0.2), s.material((0.30, 0.02, 0.03), 0.7)
    s.rounded(red, (0.04, 0, 0.43), (0.62, 0.62, 0.1), 0.04)
    s.rounded(black, (0.04, 0, 0.36), (0.62, 0.62, 0.06), 0.02)
    for x in (-0.2, 0.28):
        for y in (-0.24, 0.24):
            s.tube(black, [(x, y, 0.36), (x, y, 0)], [0.035, 0.022], 12)


BUILDERS: dict[str, Any] = {
    "panda-bamboo": panda_eating, "monkey-banana": monkey_eating, "rabbit-carrot": rabbit_eating,
    "squirrel-nut": squirrel_nut, "cat-book": cat_reading, "cat-piano": pianist,
}  # fmt: skip

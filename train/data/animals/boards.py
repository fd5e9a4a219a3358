"""Animals on skateboards, a surfboard and skis, and a teddy bear that stands on its board or sits."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import breeds, finery, waterfowl
from data.animals.anatomy import Animal, Colour, Frame, grain, step
from data.animals.bodied import HEADS, Mark, Part, Whole, crafted, grown, mesh, set_down, standing
from data.animals.bodies import ear
from data.animals.cats import gaze
from data.animals.poses import WHITE, bands
from data.goods.craft import Craft
from data.sites import props
from data.sites.lot import Site, shift, turn


def board(s: Site, long: float = 0.85) -> None:
    set_down(mesh(s, "S297"), (0, 0, 0), wide=long, yaw=90)


def cat_standing(kind: str = "ginger", wears: str = "") -> None:
    body: list[Part] = [
        standing([(-0.44, 0, 0.46, 0.115, 0.12), (-0.32, 0, 0.485, 0.14, 0.155), (-0.05, 0, 0.47, 0.135, 0.15),
            (0.16, 0, 0.47, 0.14, 0.165), (0.28, 0, 0.53, 0.125, 0.15), (0.34, 0, 0.62, 0.1, 0.115)], 0.2, -0.34,
            0.09, 0.46, 0.043, [(-0.48, 0, 0.5, 0.045), (-0.62, 0, 0.58, 0.042), (-0.70, 0.01, 0.74, 0.04), (-0.64,
            0.03, 0.92, 0.038), (-0.52, 0.04, 0.98, 0.026)], 0.12),
    ]  # fmt: skip
    marks: list[Mark] = [*bands(kind), (WHITE, [(0.4, 0, 0.52, 0.07), (0.3, 0, 0.42, 0.07)], 0.02),
        (WHITE, lambda p, n: (1 - step(p[:, 2], 0.07, 0.11)) * 1.0)]  # fmt: skip
    a = Whole((0.38, 0, 0.745), 0.155, body, marks, 2, 36, 3, 0.0066, hair=0.19, comb=(-0.85, 0, -0.4))
    fit = HEADS[kind + "-cat"](a)
    if wears:
        finery.dress(a, fit, wears)


def cat_skating(s: Site, kind: str = "ginger") -> None:
    board(s, 1.12)
    set_down(partial(cat_standing, kind), (0, 0, 0.15), wide=1.0)


def dog_skating(s: Site) -> None:
    board(s, 1.12)
    set_down(partial(breeds.corgi, s), (0.0, 0, 0.15), wide=1.0)


def plush(tone: Colour = (0.40, 0.20, 0.075), seated: bool = False) -> None:
    """A teddy bear that stands with its arms out, or sits."""
    a = Animal(0.0068)
    a.limb([(0.0, 0, 0.36, 0.2, 0.19), (0.0, 0, 0.5, 0.205, 0.19), (0.02, 0, 0.64, 0.15, 0.14)], 0.05)
    if seated:
        a.limb([(0.02, 0.13, 0.27, 0.13), (0.2, 0.2, 0.25, 0.105), (0.36, 0.24, 0.25, 0.1)], 0.03, pair=True)
        a.limb([(0.40, 0.25, 0.24, 0.1, 0.1), (0.42, 0.25, 0.31, 0.09, 0.08)], 0.03, pair=True)
        a.limb([(0.02, 0.14, 0.60, 0.09), (0.09, 0.26, 0.50, 0.085), (0.17, 0.30, 0.38, 0.08), (0.2, 0.3, 0.34, 0.075)],
            0.03, pair=True)  # fmt: skip
    else:
        a.limb(
            [(0.0, 0.15, 0.34, 0.12, 0.13), (0.06, 0.22, 0.18, 0.1), (0.04, 0.235, 0.08, 0.1, 0.08)],
            0.03,
            pair=True,
        )
        a.limb([(0.08, 0.24, 0.065, 0.095, 0.065), (0.15, 0.25, 0.06, 0.075, 0.058)], 0.03, pair=True)
        for k, rise in ((1, 0.03), (-1, 0.12)):
            a.limb([(0.02, 0.14 * k, 0.60, 0.09), (0.05, 0.3 * k, 0.56 + rise, 0.085), (0.08, 0.44 * k, 0.54 + 2 * rise,
                0.08), (0.09, 0.5 * k, 0.54 + 2.3 * rise, 0.07)], 0.03)  # fmt: skip
    f = Frame((0.05, 0, 0.87), 2, 34, 1.0, 5)
    a.limb([(-0.02, 0, 0.0, 0.205, 0.19), (0.05, 0, -0.005, 0.19, 0.175)], 0.05, f)
    a.limb([(0.15, 0, -0.05, 0.095, 0.08), (0.2, 0, -0.05, 0.075, 0.065)], 0.02, f)
    ear(a, f, (-0.02, 0.14, 0.13), (-0.02, 0.215, 0.22), 0.095, 0.035, (1, 0.2, 0), 0.55)
    a.paint(lambda p: np.array(tone) * (1 + 0.12 * grain(p, 0.1)[:, None]))
    pale = (0.66, 0.46, 0.25)
    a.paint(pale, [(0.19, 0, -0.055, 0.1, 0.085)], 0.012, f)
    a.paint(pale, [(0.05, 0.205, 0.19, 0.05)], 0.015, f)
    a.paint(pale, [(0.49, 0.25, 0.27, 0.06)] if seated else [(0.12, 0.52, 0.56, 0.06)], 0.015)
    a.paint((0.02, 0.014, 0.012), [(0.27, 0, -0.02, 0.04, 0.028)], 0.006, f)
    a.paint((0.03, 0.02, 0.016), [(0.28, 0, -0.05, 0.007), (0.27, 0, -0.085, 0.007), (0.24, 0.03, -0.105, 0.007), (0.21,
        0.06, -0.1, 0.006)], 0.004, f)  # fmt: skip
    gaze(a, (0.15, 0.085, 0.045), 0.026, f, (0.03, 0.014, 0.006), (1, 0.35, 0.1), pupil=(0.6, 0.6), out=-0.1)
    a.skin(0.9)
    a.fur(110000, lambda p: 0.022 * (1 - (np.linalg.norm(f.local(p) - (0.27, 0, -0.02), axis=1) < 0.036)), 0.25,
        (-0.4, 0, -0.6), 0.1, 0.4, 0.9, 0.16, 1.25, deep=0.72)  # fmt: skip
    c = Craft(5)
    red = c.stuff((0.55, 0.02, 0.025), 0.6, sheen=0.4)
    with c.moved((-0.155, -0.075, 0.70), (0, 0, -62), 1.0):
        for k in (1, -1):
            c.leaf(red, 0.15, 0.13, 0.5, 0.5, turn=(12, 0, -90 * k), at=(0, 0, 0))
            c.leaf(red, 0.15, 0.13, -0.5, -0.5, turn=(-12, 0, -90 * k), at=(0, 0, 0))
        c.ball(red, size=0.03)
    ring = [
        (-0.02 + 0.155 * np.cos(t) * -1, 0.15 * np.sin(t), 0.715 - 0.03 * np.cos(t))
        for t in np.linspace(0, 6.283, 40)
    ]
    c.tube(ring, 0.02, red, sides=10, fine=60)


def teddy_skating(s: Site) -> None:
    board(s, 0.95)
    set_down(plush, (0, 0, 0.128), tall=1.0)


def dog_surfing(s: Site) -> None:
    """A golden retriever on a board that rises at its nose."""
    with s.moved(turn(9, "Y")):
        with s.moved(shift(1.05, 0.0, -0.02), turn(90), turn(-90, "X")):
            props.surfboard(s)
        body: list[Part] = [standing([(-0.46, 0, 0.50, 0.115, 0.125), (-0.32, 0, 0.52, 0.15, 0.165), (-0.05, 0, 0.50,
            0.15, 0.17), (0.18, 0, 0.51, 0.16, 0.2), (0.30, 0, 0.58, 0.14, 0.175), (0.37, 0, 0.69, 0.115, 0.135)],
            0.22, -0.36, 0.12, 0.48, 0.052, [(-0.52, 0, 0.54, 0.05), (-0.68, 0.02, 0.6, 0.058), (-0.84, 0.04, 0.7,
            0.05), (-0.94, 0.05, 0.82, 0.028)], 0.2)]  # fmt: skip
        marks: list[Mark] = [
            ((0.70, 0.48, 0.24), lambda p, n: 0.7 * step(-n[:, 2] + 0.3 * grain(p, 0.2), -0.1, 0.7))
        ]
        with s.moved(shift(-0.02, 0, 0.035)):
            grown(
                "dog", (0.44, 0, 0.83), 0.17, body, marks, 2, 30, 4, 0.0072, hair=0.28, comb=(-0.85, 0, -0.4)
            )


def penguin_skiing(s: Site) -> None:
    """Downhill, a pole at each flipper."""
    with s.moved(turn(-12, "Y")):
        set_down(crafted(waterfowl.penguin), (0, 0, 0.05), tall=1.5, yaw=-14)
        red = s.paint((0.62, 0.03, 0.03), 0.2)
        for y in (-0.2, 0.16):
            line = [
                (0.05, 0.7, 0.0),
                (0.062, 0.2, 0.0),
                (0.062, -0.5, 0.0),
                (0.058, -0.78, 0.05),
                (0.035, -0.95, 0.17),
            ]
            with s.moved(shift(-0.02, y, 0), turn(-90)):
                s.loft(
                    red,
                    [[(-w, v, z), (w, v, z), (w, v, z + 0.03), (-w, v, z + 0.03)] for w, v, z in line],
                    40,
                )
        steel, dark = s.material((0.6, 0.6, 0.62), 0.3, 1.0), s.material((0.03, 0.03, 0.03), 0.6)
        for y in (-0.55, 0.5):
            top, tip = np.array((-0.16, y, 0.86)), np.array((0.34, 1.1 * y, 0.03))
            s.tube(steel, [tuple(top), tuple(tip)], 0.014)
            s.tube(dark, [tuple(top), tuple(top + 0.16 * (tip - top))], 0.028)
            s.lathe(dark, [(0.075, 0), (0.075, 0.014), (0.01, 0.014)], tuple(tip + 0.1 * (top - tip)))


BUILDERS: dict[str, Any] = {
    "cat-skateboard": cat_skating, "dog-skateboard": dog_skating,
    "teddy-skateboard": teddy_skating, "dog-surfboard": dog_surfing, "penguin-skis": penguin_skiing,
}  # fmt: skip

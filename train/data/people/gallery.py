"""Faces of all kinds of people, hair and clothes of each."""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np
from data.people import adorned, extras, finery, likenesses, makeup, visage
from data.people.adorned import AFRICAN, NARROW, ROUND
from data.people.hairdos import BLACK, BLOND, BRUNETTE, GREY, RED, WHITE, bun, long_hair, short
from data.people.makeup import mixed
from data.people.sitters import (
    BLUE,
    DARK,
    DEEP,
    FAIR,
    GREEN,
    HAZEL,
    MALE,
    PALE,
    THIN,
    Make,
    Sitter,
    beard,
    both,
    haired,
    man,
    woman,
)
from data.people.tresses import Style, even, hairline, parted
from data.stage import Colour


def old_man(f: Sitter) -> None:
    paint, height = visage.old("R7")
    man(PALE, BLUE, (0.34, 0.36, 0.40), paint, roots=WHITE, line=THIN, height=height, grown=(
        ((0.040, -0.085, -0.035), 0.045, (0.001, 0.003, -0.006)), ((0.0, -0.125, -0.006), 0.022, (0.0, -0.002, -0.003)),
        ((0.045, -0.09, 0.005), 0.03, (0, 0.004, 0)), ((0.026, -0.095, 0.037), 0.020, (0, 0, 0.0035))))(f)  # fmt: skip
    short(WHITE, 0.045, 0.25, 0.5, 0.1, 0.03, THIN, 7000)(f)
    beard(f, WHITE, 0.055, 6500, thick=0.00055)


def old_woman(f: Sitter) -> None:
    paint, height = visage.old("R8", 0.9)
    woman(PALE, BLUE, (0.46, 0.40, 0.55), paint, lips=(0.70, 0.42, 0.42), rosy=0.22, height=height, roots=GREY, grown=(
        ((0.042, -0.062, -0.035), 0.042, (0.002, -0.002, -0.007)), ((0.030, -0.07, -0.07), 0.035, (0.004, 0, -0.004)),
        ((0.025, -0.075, -0.047), 0.017, (0.002, 0.001, 0.0055))))(f)  # fmt: skip
    bun((0.74, 0.73, 0.72))(f)
    extras.glasses(f, (0.36, 0.28, 0.16))


def bearded(f: Sitter) -> None:
    man(FAIR, GREEN, (0.16, 0.24, 0.20), roots=BRUNETTE)(f)
    short((0.26, 0.15, 0.08), 0.065, 0.35, 0.6, 0.3, 0.06)(f)
    beard(f, (0.27, 0.145, 0.07), 0.03, 6500)


def suited(f: Sitter) -> None:
    man(FAIR, HAZEL, (0.08, 0.10, 0.17), roots=(0.12, 0.08, 0.06), keep=0.5, stubble=0.25)(f)
    short((0.13, 0.085, 0.06), 0.05, 0.45, 0.4, 0.1)(f)
    extras.tie(f, (0.42, 0.04, 0.07), 1.60, 1.12)
    p = f.front(f.middle[0], 1.59, 0.006)
    f.ball(f.cloth((0.40, 0.035, 0.065), 0.1, 0.6), (p.x, p.y - 0.004, 1.592), (0.021, 0.014, 0.019), 20)


def spectacled(f: Sitter) -> None:
    man(FAIR, BLUE, (0.42, 0.26, 0.14), roots=(0.3, 0.2, 0.12), stubble=0.3)(f)
    short((0.36, 0.22, 0.12), 0.055, 0.4, 0.4, 0.1)(f)
    extras.glasses(f, (0.05, 0.05, 0.05))


def reader(f: Sitter) -> None:
    woman(FAIR, HAZEL, (0.50, 0.22, 0.26), roots=BRUNETTE, grown=ROUND)(f)
    bun(BRUNETTE, (0.0, 0.06, 0.125), 0.040)(f)
    extras.glasses(f, (0.07, 0.05, 0.05))


EAST = (
    ((0.0334, -0.072, 0.024), 0.020, (0.0, -0.0015, -0.0045)), ((0.048, -0.068, 0.020), 0.016, (0.001, 0, 0.0026)),
    ((0.0, -0.098, 0.0), 0.022, (0.0, 0.0055, 0)), ((0.055, -0.05, -0.006), 0.034, (0.005, -0.003, 0)),
)  # fmt: skip
"""Flatter noses, broader cheeks, other lids."""


def asian_woman(f: Sitter) -> None:
    woman(
        (1.0, 0.95, 0.88),
        DARK,
        (0.62, 0.60, 0.58),
        roots=BLACK,
        grown=EAST,
        rosy=0.2,
        lips=(0.74, 0.30, 0.30),
    )(f)
    long_hair(BLACK, 0.33, 0.0, 0.04, 0.9, (0.0, 0))(f)


def asian_man(f: Sitter) -> None:
    man((0.98, 0.93, 0.86), DARK, (0.16, 0.22, 0.34), roots=BLACK, rosy=0.1, grown=tuple(
        ((x, y - 0.012, z + 0.007), r, w) for (x, y, z), r, w in EAST))(f)  # fmt: skip
    short(BLACK, 0.055, 0.4, -0.4, 0.05, 0.05)(f)


def african_man(f: Sitter) -> None:
    man(DEEP, DARK, (0.36, 0.10, 0.14), roots=BLACK, rosy=0.0, stubble=0.4, grown=tuple(
        ((x, y - 0.018, z + 0.010), r, w) for (x, y, z), r, w in AFRICAN))(f)  # fmt: skip
    short(BLACK, 0.013, 0.0, 0.0, 1.0, 0.05, MALE, 12000, (0.0016, 160))(f)

    def neck(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        flesh = (rgb[:, 0] > 1.12 * rgb[:, 1]) & (rgb[:, 1] > 1.05 * rgb[:, 2]) & (p[:, 2] > 1.44)
        return mixed(rgb, rgb * (0.70, 0.60, 0.54), 0.9 * (flesh & (np.abs(p[:, 0]) < 0.09)))

    makeup.paint(f, neck, f.cloth_of)


def girl(f: Sitter) -> None:
    young(f, BLOND)
    haired(Style((0.82, 0.58, 0.32), parted(0.0), even(0.27, 0.1), hairline(0.082, 0.03), fall=0.7, off=0.06,
        wave=(0.005, 8), strands=10000, clear=0.078))(f)  # fmt: skip


def young(f: Sitter, roots: Colour) -> None:
    """A child's face, the eyes of which are real."""
    f.bald()
    visage.faced(f, visage.all_of(visage.scalp(hairline(0.086), roots), visage.flush(0.08)), None, 1024, 0.45)
    for name in (n for n in f.names if "Iris" in n):
        inputs = bpy.data.materials[name].node_tree.nodes["Principled BSDF"].inputs
        inputs["Roughness"].default_value, inputs["Specular IOR Level"].default_value = 0.04, 0.8
    visage.smoothed(f, f.head.translation.z - 0.5)


def boy(f: Sitter) -> None:
    young(f, BRUNETTE)
    short(
        (0.32, 0.19, 0.10), 0.062, 0.45, -0.6, -0.1, 0.045, hairline(0.084, 0.02, -0.05, 0.3), 9000, fall=0.4
    )(f)


def dark_haired(colour: Colour, dress: Colour, iris: Colour, grown: Any = ()) -> Make:
    return both(
        woman(FAIR, iris, dress, roots=colour, grown=grown),
        long_hair(colour, 0.34, 0.012, 0.06, 0.72, (0.006, 7)),
    )


BUILDERS: dict[str, tuple[str, Make, float, float, float]] = {
    "face-redhead-b": ("R8", both(woman(PALE, GREEN, (0.16, 0.32, 0.28), visage.freckles(), roots=RED), long_hair(RED,
        0.34, 0.010, 0.08, 0.62, (0.006, 9))), 0.215, 5, 0.045),
    "face-blonde-b": ("R8", both(woman(FAIR, BLUE, (0.20, 0.24, 0.34), roots=BLOND), long_hair(BLOND, 0.36, 0.02,
        0.055, 0.8, (0.003, 5))), 0.215, 0, 0.045),
    "face-brunette-b": ("R8", dark_haired(BRUNETTE, (0.50, 0.46, 0.40), HAZEL, ROUND), 0.215, 9, 0.045),
    "face-black-hair-b": ("R8", dark_haired(BLACK, (0.52, 0.08, 0.12), BLUE, NARROW), 0.215, 2, 0.045),
    "face-curly-b": ("R3", both(woman(FAIR, HAZEL, (0.56, 0.20, 0.16), roots=BRUNETTE), haired(
        Style((0.20, 0.11, 0.06), parted(0.0), even(0.24, 0.2), hairline(), fall=0.35, off=0.20,
            curl=(0.010, 24), tight=0.92, strands=11000))), 0.23, -2, 0.045),
    "face-old-man-b": ("R7", old_man, 0.208, -2, 0.045),
    "face-old-woman-b": ("R8", old_woman, 0.205, 4, 0.04),
    "face-bearded-b": ("R7", bearded, 0.20, -6, 0.05),
    "face-suit-b": ("R7", suited, 0.215, -3, 0.075),
    "face-glasses-man-b": ("R7", spectacled, 0.20, -2, 0.05),
    "face-glasses-woman-b": ("R8", reader, 0.21, 4, 0.04),
    "face-asian-woman-b": ("R8", asian_woman, 0.21, 3, 0.045),
    "face-asian-man-b": ("R7", asian_man, 0.20, -3, 0.05),
    "face-sari-b": ("R8", adorned.sari, 0.22, 4, 0.065),
    "face-african-woman-b": ("R8", adorned.african_woman, 0.235, 5, -0.03),
    "face-african-man-b": ("R7", african_man, 0.20, -4, 0.05),
    "face-girl-b": ("R25", girl, 0.215, -8, 0.04),
    "face-boy-b": ("R22", boy, 0.205, 4, 0.035),
    "face-hat-b": ("R8", adorned.hatted, 0.245, 4, 0.015),
    "face-punk-b": ("R7", adorned.punk, 0.25, -18, -0.035),
    "face-headphones-b": ("R8", adorned.headphones, 0.215, 6, 0.035),
    "face-hooded-b": ("R7", adorned.hooded, 0.225, -2, 0.04),
    "face-steampunk-b": ("R7", adorned.steampunk, 0.255, -6, -0.03), **likenesses.LIKENESSES,
    **finery.FACES,
}  # fmt: skip
"""Key -> base, who makes them up, half the width of the picture, from where and how low it is seen."""

"""People of other ages, skins and hair than those of meshes.py."""

from __future__ import annotations

from collections.abc import Callable

from data.people import extras
from data.people.looks import BLACK, cardigan, full_beard
from data.people.wardrobe import Figure
from data.stage import Colour

DEEP, OLIVE = (0.71, 0.56, 0.48), (0.88, 0.77, 0.67)
"""What the light skin of the meshes is multiplied with."""


def old_man(f: Figure) -> None:
    f.hair_colour((0.66, 0.66, 0.67))
    f.aged()
    full_beard(f, (0.74, 0.74, 0.74), 0.03)


def old_woman(f: Figure) -> None:
    f.hair_colour((0.52, 0.52, 0.53), 0.6)
    f.aged()
    f.dress((0.34, 0.30, 0.42), (0.25, 0.22, 0.24), (0.34, 0.30, 0.42), bare=True)
    extras.glasses(f)


def darker(f: Figure, tone: Colour) -> None:
    f.skin(tone, 1.05)


def black_man(f: Figure) -> None:
    f.scalped(hair=(0.12, 0.10, 0.09))
    f.dress((0.42, 0.10, 0.14), (0.16, 0.18, 0.24), keep=0.7, where=cardigan)
    darker(f, DEEP)
    f.crop((0.09, 0.075, 0.07), 0.008, 0.004, 12000)


def black_woman(f: Figure) -> None:
    f.dress((0.16, 0.40, 0.30), (0.10, 0.08, 0.08), (0.16, 0.40, 0.30), keep=0.6, bare=True)
    darker(f, DEEP)
    f.hair_colour((0.055, 0.045, 0.04))


def tan_woman(f: Figure) -> None:
    f.dress((0.10, 0.36, 0.40), None, (0.10, 0.36, 0.40), keep=0.7, bare=True)
    darker(f, OLIVE)
    f.hair_colour((0.09, 0.07, 0.07))


def tan_man(f: Figure) -> None:
    f.scalped(hair=(0.10, 0.08, 0.07))
    f.crop((0.08, 0.065, 0.06), 0.016)
    full_beard(f, (0.08, 0.065, 0.06), 0.006, 7000, 0.3)
    f.dress((0.30, 0.42, 0.58), (0.30, 0.27, 0.22), keep=0.5, flat=True)
    darker(f, OLIVE)


def bearded(f: Figure) -> None:
    f.hair_colour((0.32, 0.19, 0.11))
    full_beard(f, (0.34, 0.19, 0.10), 0.024)


def bald(f: Figure) -> None:
    f.scalped()
    f.crop(BLACK, 0)
    f.dress((0.22, 0.32, 0.42), (0.30, 0.27, 0.22), keep=0.8, where=cardigan)


def red_dress(f: Figure) -> None:
    f.dress((0.68, 0.06, 0.09), None, (0.68, 0.06, 0.09), keep=0.7, bare=True)


def boy(f: Figure) -> None:
    f.tint("kin", (0.92, 0.76, 0.66))
    f.tint("Iris", (0.5, 0.34, 0.24))
    f.tint("Hair", (0.5, 0.45, 0.42))


def girl(f: Figure) -> None:
    f.tint("kin", (0.80, 0.66, 0.57))
    f.tint("Hair", (0.22, 0.19, 0.20))
    f.tint("Upper", (1.0, 0.72, 0.45))


BUILDERS: dict[str, Callable[[Figure], None]] = {
    "old-man": old_man, "old-woman": old_woman, "black-man": black_man, "black-woman": black_woman,
    "tan-woman": tan_woman, "tan-man": tan_man, "bearded": bearded, "bald": bald, "red-dress": red_dress,
    "boy": boy, "girl": girl,
}  # fmt: skip
"""Role -> who dresses up for it."""

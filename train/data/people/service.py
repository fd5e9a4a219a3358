"""Who guards, fights, travels or rides, most of them in uniform."""

from __future__ import annotations

from collections.abc import Callable

from data.people import extras, hats, helmets
from data.people.body import TORSO
from data.people.looks import BLACK, BROWN, DENIM, NAVY, WHITE, cardigan, full_beard, short, trimmed
from data.people.wardrobe import Figure


def police(f: Figure, woman: bool = False) -> None:
    if not woman:
        f.shoes((0.05, 0.05, 0.05))
    f.dress(NAVY, (0.08, 0.09, 0.14), keep=0.35, bare=woman)
    if woman:
        extras.spot(f, f.steel(hats.GOLD), f.middle[0] + 0.075, 1.25, 0.017)
        f.belt(0.97, (0.02, 0.02, 0.02), 0.045)
    else:
        trimmed(f)
        short(f, (0.20, 0.14, 0.09))
        extras.tie(f, BLACK, 1.585, 1.12)
        extras.spot(f, f.steel(hats.GOLD), f.middle[0] + 0.09, 1.41, 0.022)
        f.belt(1.02, (0.02, 0.02, 0.02), 0.045)
    hats.peaked(f, NAVY)


def firefighter(f: Figure, woman: bool = False) -> None:
    coat, stripe = (0.15, 0.15, 0.17), (0.86, 0.88, 0.20)
    if not woman:
        f.shoes((0.08, 0.08, 0.08))
    f.dress(coat, coat, keep=0.4, flat=True, bare=woman)
    trunk, arms, legs = TORSO[f.key]
    tall = trunk[3]
    for y in (0.45, 0.78):
        f.dye_box((0, y * tall, trunk[2], (y + 0.07) * tall), stripe, 0.15, flat=True)
    for x in (0.3, 0.7):
        left = arms[0] + x * (arms[2] - arms[0])
        f.dye_box((left, 0, left + 0.03, arms[3]), stripe, 0.15, flat=True)
    f.dye_box((0, 0.87, legs[2], 0.91), stripe, 0.15, flat=True)
    if not woman:
        trimmed(f)
        short(f, (0.16, 0.11, 0.07))
    helmets.fire(f)


def soldier(f: Figure) -> None:
    camo = ((0.20, 0.22, 0.13), (0.34, 0.36, 0.22), (0.44, 0.40, 0.27), (0.14, 0.13, 0.10))
    for seed, box in enumerate(TORSO[f.key]):
        f.pattern(box, camo, 0.018, seed)
    trimmed(f)
    short(f, (0.16, 0.15, 0.11))
    f.shoes((0.12, 0.11, 0.09))
    f.belt(1.02, (0.16, 0.15, 0.10), 0.05, (0.25, 0.25, 0.2))
    helmets.steel_pot(f, (0.30, 0.31, 0.20))


def guard(f: Figure) -> None:
    f.shoes(BLACK)
    red = (0.56, 0.05, 0.06)
    f.dress(red, (0.08, 0.08, 0.10), keep=0.3)
    trimmed(f)
    short(f, (0.2, 0.14, 0.09))
    for z in (1.16, 1.24, 1.32, 1.40, 1.48):
        extras.spot(f, f.steel(hats.GOLD), f.middle[0], z, 0.011)
    f.belt(1.04, (0.85, 0.85, 0.84), 0.05)
    hats.bearskin(f)


def captain(f: Figure) -> None:
    f.shoes((0.05, 0.05, 0.05))
    f.dress(NAVY, (0.08, 0.09, 0.14), keep=0.35, where=cardigan)
    f.hair_colour((0.80, 0.80, 0.80))
    full_beard(f, (0.84, 0.84, 0.84), 0.026)
    hats.peaked(f, WHITE)


def pilot(f: Figure) -> None:
    f.shoes(BLACK)
    f.dress((0.10, 0.11, 0.16), (0.08, 0.09, 0.13), keep=0.4, where=cardigan)
    short(f, BROWN)
    extras.tie(f, BLACK, 1.585, 1.1)
    for x in (0.84, 0.88, 0.92):
        f.dye_box((x, 0, x + 0.014, 0.52), (0.80, 0.62, 0.22), 0.1)
    hats.peaked(f, (0.10, 0.11, 0.16))


def detective(f: Figure) -> None:
    f.shoes((0.16, 0.10, 0.06))
    coat = (0.50, 0.42, 0.30)
    f.dress(coat, (0.16, 0.16, 0.18), keep=0.6, where=cardigan)
    short(f, BROWN)
    f.drape(f.cloth(coat, 0.1), 1.0, 0.45, 0.12, 7, 0.04, 16, clear=0.006)
    f.belt(1.03, (0.36, 0.28, 0.18), 0.045, (0.3, 0.25, 0.2))
    extras.tie(f, (0.12, 0.12, 0.16), 1.585, 1.2)
    hats.wide_hat(f, (0.32, 0.27, 0.21), (0.10, 0.08, 0.06), 0.155, 0.02, 0.105, pinch=0.02)


def astronaut(f: Figure) -> None:
    f.dress((0.88, 0.89, 0.90), (0.86, 0.87, 0.88), keep=0.7)
    f.dye_box((0.6, 0.48, 1, 1), (0.8, 0.81, 0.82), 0.5)
    helmets.space(f)


def cowboy(f: Figure) -> None:
    f.hair_colour((0.30, 0.20, 0.13))
    f.dress((0.52, 0.40, 0.26), DENIM, keep=0.6, flat=True)
    hats.wide_hat(f, (0.36, 0.22, 0.13), (0.16, 0.09, 0.05), 0.2, 0.075, 0.125, pinch=0.03)
    f.bandana((0.60, 0.08, 0.08), 1.545)


BUILDERS: dict[str, Callable[[Figure], None]] = {
    "police": police, "firefighter": firefighter, "soldier": soldier, "guard": guard, "captain": captain,
    "pilot": pilot, "detective": detective, "astronaut": astronaut, "cowboy": cowboy,
    "woman-police": lambda f: police(f, woman=True),
    "woman-firefighter": lambda f: firefighter(f, woman=True),
}  # fmt: skip
"""Role -> who dresses up for it."""

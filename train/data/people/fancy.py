"""Royalty, weddings, old times and tales."""

from __future__ import annotations

from collections.abc import Callable

from data.people import extras, hats, helmets
from data.people.looks import BLACK, RED, SNOW, WHITE, cardigan, full_beard, trimmed
from data.people.wardrobe import Figure


def king(f: Figure) -> None:
    f.shoes((0.16, 0.09, 0.05))
    f.dress((0.19, 0.06, 0.20), (0.12, 0.08, 0.10), keep=0.4)
    full_beard(f, (0.42, 0.28, 0.16), 0.035)
    helmets.crown(f)
    f.drape(f.cloth(RED, 0.15), 1.5, 0.06, 0.12, 11, 0.12, 190, arms=True, neck=0.1, wide_gap=130, clear=0.02)
    f.fur(f.collar(1.575, 0.135, 12), 0.042)
    f.belt(1.02, (0.25, 0.12, 0.02), 0.04)


def queen(f: Figure) -> None:
    wine = (0.45, 0.05, 0.16)
    f.dress(wine, wine, wine, keep=0.6, bare=True)
    helmets.crown(f, wide=0.098, z=0.11)
    f.drape(f.cloth(wine, 0.15), 1.02, 0.03, 0.3, 13, 0.12, clear=0.004)
    f.belt(1.03, (0.75, 0.55, 0.2), 0.025, None)
    f.drape(
        f.cloth((0.22, 0.06, 0.24), 0.15),
        1.33,
        0.06,
        0.2,
        11,
        0.1,
        200,
        arms=True,
        neck=0.09,
        wide_gap=190,
        clear=0.02,
    )
    f.fur(f.collar(1.40, 0.12, 40), 0.034)


def princess(f: Figure) -> None:
    pink = (0.78, 0.46, 0.58)
    f.dress(pink, pink, pink, keep=0.5, bare=True)
    f.hair_colour((0.60, 0.45, 0.24))
    f.drape(f.cloth(pink, 0.06), 1.05, 0.01, 0.38, 15, 0.12, clear=0.004)
    helmets.crown(f, wide=0.09, tall=0.06, z=0.115, gem=(0.3, 0.3, 0.8))


def knight(f: Figure) -> None:
    f.dress((0.50, 0.51, 0.53), (0.42, 0.43, 0.45), keep=0.6, flat=True)
    f.shoes((0.30, 0.30, 0.31))
    f.mail()
    f.tabard((0.88, 0.87, 0.83), (0.62, 0.06, 0.07))
    helmets.great_helm(f)
    f.belt(1.04, (0.25, 0.15, 0.08), 0.035)
    for side in (-1, 1):
        f.pauldron(side)


def pirate(f: Figure) -> None:
    f.shoes((0.12, 0.08, 0.05))
    f.dress((0.16, 0.12, 0.14), (0.26, 0.20, 0.16), keep=0.5, where=cardigan)
    f.hair_colour((0.16, 0.11, 0.08))
    full_beard(f, (0.16, 0.11, 0.08), 0.03)
    f.drape(f.cloth((0.16, 0.12, 0.14), 0.15), 1.0, 0.5, 0.14, 7, 0.05, 50, clear=0.006)
    f.belt(1.03, (0.58, 0.07, 0.07), 0.09)
    hats.bicorne(f)
    extras.patch(f)


def viking(f: Figure) -> None:
    f.shoes((0.18, 0.12, 0.08))
    f.dress((0.30, 0.22, 0.15), (0.24, 0.20, 0.17), keep=0.5)
    trimmed(f)
    full_beard(f, (0.58, 0.36, 0.16), 0.06)
    f.fur(f.collar(1.555, 0.16, 20), 0.05, (0.32, 0.25, 0.19), 7000)
    f.belt(1.03, (0.16, 0.09, 0.05), 0.05)
    helmets.horned(f)


def ninja(f: Figure) -> None:
    black = (0.075, 0.075, 0.085)
    f.dress(black, black, keep=0.2, flat=True)
    f.hide(f.hair_of)
    extras.face_shell(f, black, lambda p: not (-0.002 < p.z < 0.045 and abs(p.x) < 0.066 and p.y < -0.04))
    f.belt(1.0, (0.02, 0.02, 0.02), 0.05, None)


def bride(f: Figure) -> None:
    f.dress(WHITE, WHITE, WHITE, keep=0.35, bare=True)
    f.drape(f.cloth((0.92, 0.91, 0.90), 0.04), 1.05, 0.01, 0.36, 15, 0.1, clear=0.004)
    f.veil()


def groom(f: Figure) -> None:
    f.dress((0.07, 0.07, 0.08), (0.07, 0.07, 0.08), keep=0.5, where=lambda rgb: rgb.max(-1) < 0.5)
    f.dye_box((0.545, 0.5, 0.69, 0.8), WHITE, 0.3, where=lambda rgb: rgb.mean(-1) > 0.25)
    f.dye_box((0, 0, 0.54, 0.25), WHITE, 0.3, where=lambda rgb: rgb.mean(-1) > 0.32)


def santa(f: Figure) -> None:
    red = (0.56, 0.04, 0.05)
    f.shoes((0.05, 0.05, 0.05))
    f.dress(red, red, keep=0.35)
    f.hair_colour(SNOW)
    f.drape(f.cloth(red, 0.08), 1.02, 0.74, 0.2, 7, 0.02)
    full_beard(f, SNOW, 0.13, 12000, 1.6)
    f.fur(f.hem[::4] + f.hem[:1], 0.035, count=7000)
    hats.santa(f, red)
    f.belt(1.02, (0.03, 0.03, 0.03), 0.06)


def wizard(f: Figure) -> None:
    blue = (0.16, 0.18, 0.42)
    f.shoes((0.16, 0.10, 0.06))
    f.dress(blue, keep=0.3)
    f.hair_colour(SNOW)
    f.drape(f.cloth(blue, 0.15), 1.1, 0.03, 0.16, 11, 0.12)
    full_beard(f, (0.80, 0.80, 0.79), 0.2, 12000, 1.8)
    f.belt(1.08, (0.30, 0.18, 0.08), 0.03)
    hats.pointed(f, blue)


def witch(f: Figure) -> None:
    f.dress((0.13, 0.10, 0.16), BLACK, (0.13, 0.10, 0.16), keep=0.6, bare=True)
    f.hair_colour((0.14, 0.10, 0.10))
    f.drape(f.cloth((0.13, 0.10, 0.16), 0.2), 1.0, 0.03, 0.25, 13, 0.12, clear=0.004)
    f.belt(1.02, (0.20, 0.08, 0.25), 0.04)
    hats.pointed(f, (0.10, 0.08, 0.13), (0.45, 0.18, 0.55))


def superhero(f: Figure) -> None:
    f.dress((0.10, 0.15, 0.40), (0.10, 0.15, 0.40), keep=0.25, flat=True)
    f.scalped(hair=BLACK)
    f.crop((0.10, 0.08, 0.07), 0.012)
    f.drape(f.cloth(RED, 0.1), 1.48, 0.25, 0.16, 9, 0.12, 190, arms=True, neck=0.1, wide_gap=150, clear=0.02)
    f.belt(1.0, (0.85, 0.65, 0.1), 0.05)
    extras.mask(f, (0.10, 0.12, 0.3))


def vampire(f: Figure) -> None:
    f.dress((0.05, 0.05, 0.06), (0.05, 0.05, 0.06), keep=0.5)
    f.hair_colour((0.07, 0.06, 0.06))
    f.skin((0.95, 0.98, 1.08))
    f.drape(
        f.cloth((0.40, 0.02, 0.04), 0.1),
        1.5,
        0.08,
        0.14,
        11,
        0.12,
        190,
        arms=True,
        neck=0.1,
        wide_gap=140,
        clear=0.02,
    )


def angel(f: Figure) -> None:
    f.dress(WHITE, WHITE, WHITE, keep=0.3, bare=True)
    f.hair_colour((0.62, 0.47, 0.26))
    f.drape(f.cloth((0.92, 0.91, 0.90), 0.04), 1.05, 0.03, 0.2, 13, 0.1, clear=0.004)
    extras.wings(f)
    extras.halo(f)


BUILDERS: dict[str, Callable[[Figure], None]] = {
    "king": king, "queen": queen, "princess": princess, "knight": knight, "pirate": pirate,
    "viking": viking, "ninja": ninja, "bride": bride, "groom": groom, "santa": santa, "wizard": wizard,
    "witch": witch, "superhero": superhero, "vampire": vampire, "angel": angel,
}  # fmt: skip
"""Role -> who dresses up for it."""

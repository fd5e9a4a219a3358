"""Who heals, cooks, builds, grows, teaches, prays or makes art."""

from __future__ import annotations

from collections.abc import Callable

from data.people import extras, hats, helmets
from data.people.body import TORSO
from data.people.looks import BLACK, BROWN, DENIM, WHITE, cardigan, full_beard, short, trimmed
from data.people.wardrobe import Figure


def doctor(f: Figure, lab: bool = False) -> None:
    f.dress(WHITE, (0.20, 0.24, 0.30), keep=0.45, where=cardigan)
    f.drape(f.cloth(WHITE, 0.05), 1.0, 0.55, 0.1, 7, 0.03, 22, clear=0.004)
    if lab:
        extras.glasses(f)
    else:
        extras.stethoscope(f, 1.53, 1.33)


def woman_doctor(f: Figure, lab: bool = False) -> None:
    f.dress(WHITE, (0.20, 0.24, 0.30), keep=0.35, bare=True)
    f.drape(f.cloth(WHITE, 0.05), 1.0, 0.52, 0.1, 7, 0.03, 22, clear=0.008)
    if lab:
        extras.glasses(f)
    else:
        extras.stethoscope(f, 1.34, 1.16)


def surgeon(f: Figure) -> None:
    green = (0.26, 0.50, 0.50)
    f.dress(green, green, keep=0.4)
    trimmed(f)
    short(f, BROWN)
    extras.face_shell(
        f, (0.62, 0.78, 0.82), lambda p: p.z < -0.004 and p.y < -0.045 and abs(p.x) < 0.066, 0.011, 14
    )
    f.tuck(0.06, 8, 0.088, 0.1)
    with f.on_head(0.06, 8):
        hats.turned(
            f,
            f.cloth(green, 0.1),
            [(0.096, -0.004), (0.099, 0.02), (0.1, 0.06), (0.08, 0.088), (0.001, 0.096)],
        )


def nurse(f: Figure) -> None:
    f.dress((0.50, 0.68, 0.78), (0.92, 0.92, 0.91), (0.90, 0.90, 0.90), keep=0.5, bare=True)
    hats.nurse_cap(f)


def chef(f: Figure) -> None:
    trimmed(f)
    short(f, BROWN)
    f.shoes((0.06, 0.06, 0.06))
    f.dress(WHITE, (0.16, 0.16, 0.18), keep=0.3)
    hats.toque(f)
    for z in (1.2, 1.28, 1.36, 1.44):
        for x in (-0.05, 0.05):
            extras.spot(f, f.material((0.01, 0.01, 0.01), 0.4), f.middle[0] + x, z, 0.009)
    f.drape(f.cloth(WHITE, 0.05), 1.04, 0.5, 0.06, 7, 0.03, spread=160, clear=0.006)
    f.belt(1.03, (0.85, 0.85, 0.84), 0.03, None)


def woman_chef(f: Figure) -> None:
    f.dress(WHITE, (0.16, 0.16, 0.18), keep=0.3, bare=True)
    hats.toque(f)
    f.drape(f.cloth(WHITE, 0.05), 1.01, 0.48, 0.06, 7, 0.03, spread=160, clear=0.006)
    f.belt(1.0, (0.85, 0.85, 0.84), 0.03, None)


def builder(f: Figure, woman: bool = False) -> None:
    orange, silver = (0.96, 0.46, 0.06) if not woman else (0.82, 0.90, 0.14), (0.85, 0.86, 0.86)
    if not woman:
        f.shoes((0.40, 0.28, 0.15))
    f.dress(orange, DENIM if not woman else None, keep=0.3, where=None if woman else cardigan, bare=woman)
    trunk, arms, _ = TORSO[f.key]
    for y in (0.48, 0.72):
        box = (0, y * trunk[3], trunk[2], (y + 0.07) * trunk[3])
        f.dye_box(box, silver, 0.15, where=lambda rgb: rgb[..., 0] - rgb[..., 2] > 0.3)
    for x in (0.22, 0.6):
        left = arms[0] + x * (arms[2] - arms[0])
        f.dye_box((left, 0, left + 0.03, arms[3]), silver, 0.15)
    if not woman:
        short(f, (0.30, 0.20, 0.13))
    helmets.hard(f, (0.98, 0.80, 0.10))


def mechanic(f: Figure) -> None:
    blue = (0.16, 0.24, 0.38)
    f.dress(blue, blue, keep=0.4, flat=True)
    short(f, (0.2, 0.14, 0.09))
    hats.cap(f, (0.14, 0.20, 0.32))


def farmer(f: Figure) -> None:
    hats.wide_hat(f, (0.86, 0.72, 0.42), (0.45, 0.20, 0.12), 0.2, 0.03, straw=True)


def gardener(f: Figure) -> None:
    f.dress((0.40, 0.50, 0.32), None, keep=0.5, bare=True)
    hats.wide_hat(f, (0.86, 0.72, 0.42), (0.30, 0.40, 0.22), 0.21, 0.01, straw=True)


def fisherman(f: Figure) -> None:
    yellow = (0.74, 0.54, 0.06)
    f.shoes((0.10, 0.14, 0.10))
    f.dress(yellow, (0.20, 0.24, 0.20), keep=0.3)
    trimmed(f)
    short(f, (0.3, 0.2, 0.13))
    full_beard(f, (0.45, 0.40, 0.36), 0.025)
    f.drape(f.cloth(yellow, 0.05, 0.4), 1.0, 0.6, 0.12, 7, 0.03, 14, clear=0.006)
    hats.wide_hat(f, yellow, (0.62, 0.43, 0.03), 0.155, -0.045, 0.1, pinch=0)


def student(f: Figure) -> None:
    black = (0.10, 0.10, 0.12)
    f.shoes((0.06, 0.06, 0.06))
    f.dress(black, black, keep=0.3)
    f.drape(f.cloth(black, 0.1), 1.1, 0.22, 0.14, 13, 0.08)
    hats.mortarboard(f)


def teacher(f: Figure) -> None:
    f.hair_colour((0.28, 0.19, 0.13))
    f.shoes((0.16, 0.10, 0.06))
    f.dress((0.30, 0.36, 0.30), (0.34, 0.28, 0.22), keep=0.7, where=cardigan)
    extras.tie(f, (0.42, 0.10, 0.12), 1.585, 1.15)
    extras.glasses(f)


def woman_teacher(f: Figure) -> None:
    f.dress((0.22, 0.30, 0.40), (0.14, 0.13, 0.14), (0.22, 0.30, 0.40), keep=0.7, bare=True)
    extras.glasses(f)


def judge(f: Figure) -> None:
    f.shoes(BLACK)
    black = (0.08, 0.08, 0.09)
    f.dress(black, black, keep=0.3, where=cardigan)
    f.hair_colour((0.62, 0.62, 0.62))
    f.aged()
    f.drape(f.cloth(black, 0.1), 1.1, 0.12, 0.14, 13, 0.08)
    extras.glasses(f)


def priest(f: Figure) -> None:
    f.shoes(BLACK)
    black = (0.08, 0.08, 0.09)
    f.dress(black, black, keep=0.3)
    trimmed(f)
    short(f, (0.40, 0.38, 0.36))
    f.drape(f.cloth(black, 0.1), 1.05, 0.1, 0.08, 9, 0.06)


def monk(f: Figure) -> None:
    orange = (0.62, 0.29, 0.05)
    f.dress(orange, keep=0.3)
    trimmed(f)
    f.scalped()
    f.crop(BLACK, 0)
    f.drape(f.cloth(orange, 0.15), 1.12, 0.06, 0.1, 9, 0.1)
    f.belt(1.05, (0.55, 0.22, 0.04), 0.05, None)


def artist(f: Figure) -> None:
    f.dress((0.30, 0.38, 0.44), None, keep=0.7, where=cardigan)
    full_beard(f, (0.42, 0.32, 0.20), 0.009, 8000, 0.3)
    hats.beret(f, (0.42, 0.06, 0.08))


def ballerina(f: Figure) -> None:
    pink = (0.93, 0.70, 0.76)
    f.dress(pink, (0.95, 0.78, 0.76), pink, keep=0.4, bare=True)
    f.tutu(pink)


BUILDERS: dict[str, Callable[[Figure], None]] = {
    "doctor": doctor, "woman-doctor": woman_doctor, "surgeon": surgeon, "nurse": nurse, "chef": chef,
    "woman-chef": woman_chef, "builder": builder, "mechanic": mechanic, "farmer": farmer,
    "gardener": gardener, "fisherman": fisherman, "student": student, "teacher": teacher,
    "woman-teacher": woman_teacher, "judge": judge, "priest": priest, "monk": monk, "artist": artist,
    "ballerina": ballerina, "scientist": lambda f: doctor(f, lab=True),
    "woman-scientist": lambda f: woman_doctor(f, lab=True),
    "woman-builder": lambda f: builder(f, woman=True),
}  # fmt: skip
"""Role -> who dresses up for it."""

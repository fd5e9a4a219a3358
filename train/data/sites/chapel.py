"""A church on its lawn and a log cabin under snow, as buildings.py does."""

from __future__ import annotations

import math

from data.sites import hamlet
from data.sites.fittings import bush
from data.sites.heritage import slopes
from data.sites.homestead import bed, plot
from data.sites.lot import Builder, Site, arch, around, shift, turn
from data.sites.surfaces import SLATE, WHITE

_SNOW = (0.86, 0.88, 0.92)


def church(s: Site) -> None:
    """White boards, a tower with a belfry and a spire, pointed windows of coloured glass."""
    boards = s.bricks((0.80, 0.79, 0.75), (0.72, 0.71, 0.68), (9.0, 0.18), 0.4, 0.012, (90, 0, 0))
    trim, slate = s.material(WHITE, 0.6), s.worn(s.blocks(SLATE, (0.4, 0.3), 0.02, 0.35), 0.3, 1)
    stone = s.worn(s.blocks((0.40, 0.38, 0.35), (0.5, 0.24), 0.03, 0.3), 0.2, 2)
    gold, bronze = s.material((0.6, 0.42, 0.12), 0.3, 1.0), s.material((0.36, 0.22, 0.08), 0.35, 0.9)
    plot(s, 6.4, 8.2, 0.6)
    s.slab(stone, (0, 2.4, 0.25), (5.3, 8.3, 0.5))
    s.slab(boards, (0, 2.4, 2.3), (5, 8, 3.9))
    slopes(s, slate, trim, 0.0, 2.95, 4.0, 7.0, (-2.0, 6.9), True)
    for y in (-1.6, 6.4):
        s.loft(
            boards,
            [[(x, y + d, z) for x, z in ((-2.5, 4.2), (2.5, 4.2), (0, 6.8))] for d in (-0.01, 0.01)],
            0,
        )
    stains = [
        s.material(c, 0.2, 0, 0.12) for c in ((0.30, 0.05, 0.08), (0.05, 0.12, 0.34), (0.50, 0.32, 0.05))
    ]

    def pointed(x: float, z: float, wide: float, tall: float, near: float) -> None:
        s.prism(
            trim, arch(x, wide + 0.24, z - 0.08, z + 0.55 * tall, z + tall + 0.16), near - 0.06, near + 0.1
        )
        s.prism(s.glass, arch(x, wide, z, z + 0.55 * tall, z + tall), near - 0.1, near)
        for k in range(3):
            s.slab(stains[k], (x, near - 0.115, z + 0.18 + 0.2 * k * tall), (0.5 * wide, 0.02, 0.13 * tall))
        s.slab(trim, (x, near - 0.12, z + 0.45 * tall), (0.05, 0.03, 0.9 * tall))

    for y in (0.2, 2.4, 4.6):
        with s.moved(shift(2.5, y, 0), turn(90)):
            pointed(0, 1.3, 0.8, 2.3, 0)
        s.slab(trim, (2.54, y + 1.1, 2.3), (0.12, 0.14, 3.6))
    tower = -2.0
    s.slab(stone, (0, tower, 0.25), (2.9, 2.9, 0.5))
    s.slab(boards, (0, tower, 4.0), (2.6, 2.6, 7.2))
    for x in (-1.3, 1.3):
        for y in (tower - 1.3, tower + 1.3):
            s.slab(trim, (x, y, 4.0), (0.2, 0.2, 7.2))
    for z in (4.55, 7.55):
        s.slab(trim, (0, tower, z), (2.9, 2.9, 0.2))
    s.slab(trim, (0, tower, 7.72), (3.1, 3.1, 0.14))
    for x in (-0.95, 0.95):
        for y in (tower - 0.95, tower + 0.95):
            s.slab(boards, (x, y, 8.6), (0.42, 0.42, 1.7))
    for side in range(4):
        with s.moved(shift(0, tower, 0), turn(90 * side)):
            span = [
                (-1.16, 9.5),
                (-1.16, 7.8),
                (-0.74, 7.8),
                *[
                    (0.74 * math.cos(a), 8.7 + 0.62 * math.sin(a))
                    for a in [math.pi * (1 - k / 12) for k in range(13)]
                ],
                (0.74, 7.8),
                (1.16, 7.8),
                (1.16, 9.5),
            ]
            half = len(span) // 2
            s.form(
                boards,
                [(x, -1.16, z) for x, z in span],
                [(0, i, i + 1) for i in range(1, half)]
                + [(len(span) - 1, i, i + 1) for i in range(half, len(span) - 2)]
                + [(0, half, len(span) - 1)],
            )
            s.beams(
                trim,
                [
                    ((-0.74, -1.14, 8.15), (0.74, -1.14, 8.15)),
                    *(((-0.7 + 0.2 * k, -1.14, 7.8), (-0.7 + 0.2 * k, -1.14, 8.15)) for k in range(8)),
                ],
                0.05,
            )
    s.slab(trim, (0, tower, 9.56), (2.8, 2.8, 0.18))
    with s.moved(shift(0, tower, 0)):
        s.lathe(bronze, [(0.46, 8.0), (0.36, 8.15), (0.26, 8.6), (0.1, 8.72), (0.02, 8.74)], n=28)
        s.lathe(slate, [(1.55, 9.62), (1.4, 9.75), (0.62, 12.0), (0.04, 15.0)], n=8, smooth=0)
    s.beams(gold, [((0, tower, 14.9), (0, tower, 16.1)), ((-0.35, tower, 15.7), (0.35, tower, 15.7))], 0.09)
    s.prism(trim, arch(0, 1.9, 0.5, 2.5, 3.6), tower - 1.42, tower - 1.3)
    s.prism(s.wood((0.22, 0.075, 0.035), 5), arch(0, 1.5, 0.5, 2.35, 3.3), tower - 1.46, tower - 1.3)
    s.slab(trim, (0, tower - 1.47, 1.7), (0.06, 0.04, 2.4))
    for side in (-1, 1):
        s.ball(gold, (0.16 * side, tower - 1.5, 1.55), 0.05, 12)
        pointed(1.9 * side, 1.3, 0.6, 1.9, -1.6)
    s.lathe(
        trim,
        [(0.58, -0.04), (0.7, -0.04), (0.7, 0.08), (0.58, 0.08), (0.58, -0.04)],
        (0, tower - 1.32, 5.6),
        "y",
        40,
    )
    s.lathe(
        s.glass, [(0.01, -0.03), (0.6, -0.03), (0.6, 0.05), (0.01, 0.05)], (0, tower - 1.32, 5.6), "y", 40
    )
    s.beams(
        trim,
        [
            ((0, tower - 1.38, 5.6), (0.58 * math.cos(a), tower - 1.38, 5.6 + 0.58 * math.sin(a)))
            for a in around(8)
        ],
        0.05,
    )
    for k in range(3):
        s.slab(stone, (0, tower - 1.5 - 0.35 * k, 0.40 - 0.15 * k), (2.2 + 0.2 * k, 0.5, 0.16))
    s.slab(s.worn(s.material((0.44, 0.42, 0.39), 0.9), 0.2, 3), (0, -5.4, 0.01), (1.4, 2.6, 0.04))
    bed(s, -2.5, -1.5, -2.1, 1)
    bed(s, 1.5, 2.5, -2.1, 2)
    for k, (x, y, r) in enumerate(
        ((-2.7, -2.6, 0.55), (2.9, -2.4, 0.5), (3.6, 1.2, 0.6), (3.7, 3.8, 0.6), (-3.4, 0.4, 0.8))
    ):
        bush(s, (x, y, -0.1), r, k, 1.0, 40)


def snowy_cabin(s: Site) -> None:
    """The log cabin under snow, with icicles."""
    hamlet.log_cabin(s)
    snow = s.worn(s.material(_SNOW, 0.8), 0.05, 3, 0.4)
    s.loft(
        snow,
        [
            [
                (q * math.cos(a) * (1 + 0.02 * math.sin(5 * a)), 0.85 * q * math.sin(a) - 0.8, z)
                for a in around(64)
            ]
            for q, z in ((7.8, -0.25), (7.6, 0.0), (7.0, 0.1), (1, 0.12))
        ],
        60,
    )

    def drift(section: list[tuple[float, float]], left: float, right: float) -> None:
        """A thick soft sheet along x over (y, z)s, thinner at its ends."""
        rings = []
        for k in range(31):
            t = k / 30
            x = left + (right - left) * t
            puff = 1 - abs(2 * t - 1) ** 10
            top = [
                (
                    y,
                    z
                    + (0.10 + 0.24 * puff + 0.04 * math.sin(3 * x + 2 * y))
                    * (1 if 0 < i < len(section) - 1 else 0.55),
                )
                for i, (y, z) in enumerate(section)
            ]
            rings.append([(x, y, z) for y, z in [*section, *reversed(top)]])
        s.loft(snow, rings, 60)

    for side in (-1, 1):
        drift([(side * y, 5.92 - 0.815 * y) for y in (0.0, 0.4, 0.9, 1.5, 2.1, 2.7, 3.2, 3.48)], -4.5, 4.5)
    drift([(-2.5 - 0.35 * k, 3.70 - 0.112 * k) for k in range(8)], -4.3, 4.3)
    s.rounded(snow, (4.2, 0.2, 7.06), (1.3, 1.6, 0.3), 0.13)
    for a, b in ((-3.9, -1.5), (1.5, 3.9)):
        s.tube(snow, [(a, -4.7, 1.28), ((a + b) / 2, -4.7, 1.29), (b, -4.7, 1.28)], [0.06, 0.075, 0.06], 10)
    s.rounded(snow, (3.0, -3.05, 1.28), (1.3, 0.7, 0.16), 0.07)
    for k, x in enumerate((-5.2, -4.6, 5.2)):
        s.rock(snow, (x, -3.6, 0.75), (0.5, 0.45, 0.34), k, 0.25)
    for k in range(14):
        a = 2.4 * k
        s.rock(snow, (6.2 * math.cos(a), -0.8 + 5.0 * math.sin(a), 0.1), (0.8, 0.6, 0.28), k, 0.2)
    ice = s.material((0.62, 0.74, 0.80), 0.08)
    for k in range(34):
        x = -4.1 + 0.25 * k
        long = 0.14 + 0.34 * ((k * 0.618) % 1)
        s.tube(ice, [(x, -4.95, 2.84), (x, -4.95, 2.84 - long)], [0.035, 0.004], 8)


BUILDERS: dict[str, Builder] = {"church": church, "cabin": hamlet.log_cabin, "snowy-cabin": snowy_cabin}

"""Who builds what of `builds.BUILDINGS`."""

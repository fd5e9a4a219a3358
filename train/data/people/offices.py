"""Who works in an office: a boss behind a desk, people in a meeting, programmers before their monitors."""

from __future__ import annotations

from typing import Any

import numpy as np
from data.people import looks, schooling
from data.people.crew import crew, sitting
from data.people.errands import business
from data.people.grips import posed
from data.people.settings import Dress, both, colours, use
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix

Spot = tuple[float, float, float]


def leather_chair(s: Site, y: float, seat: float, tone: Colour = (0.025, 0.02, 0.02)) -> None:
    """A boss's, its high back in cushions."""
    hide, steel = s.worn(s.material(tone, 0.4), 0.15, 30, 0.05), s.material((0.55, 0.56, 0.58), 0.2, 1.0)
    s.rounded(hide, (0, y - 0.02, seat - 0.06), (0.54, 0.54, 0.13), 0.05)
    with s.moved(shift(0, y + 0.25, seat), turn(-8, "X")):
        for k in range(3):
            s.rounded(hide, (0, 0, 0.14 + 0.25 * k), (0.54 - 0.02 * k, 0.13, 0.25), 0.055)
        s.rounded(hide, (0, 0.03, 0.40), (0.50, 0.08, 0.76), 0.04)
    for x in (-0.32, 0.32):
        s.rounded(hide, (x, y - 0.02, seat + 0.20), (0.08, 0.34, 0.05), 0.022)
        s.tube(
            steel,
            [(x, y + 0.10, seat + 0.18), (x, y + 0.10, seat - 0.06), (0.2 * x, y, seat - 0.11)],
            0.018,
            10,
        )
    s.tube(steel, [(0, y, 0.12), (0, y, seat - 0.10)], 0.03, 14)
    for k in range(5):
        a = 2 * np.pi * k / 5 + 0.3
        s.tube(steel, [(0, y, 0.12), (0.30 * np.cos(a), y + 0.30 * np.sin(a), 0.06)], [0.03, 0.018], 10)
        s.ball(s.material((0.02, 0.02, 0.02), 0.5), (0.3 * np.cos(a), y + 0.3 * np.sin(a), 0.03), 0.03, 14)


def monitor(s: Site, at: Spot, yaw: float, wide: float, seed: int) -> None:
    """A flat screen with lines of code; `at` is the foot of its stand, the screen faces +y."""
    black, steel = s.material((0.02, 0.02, 0.023), 0.4), s.material((0.45, 0.46, 0.48), 0.3, 0.9)
    rng, tall = np.random.default_rng(seed), 0.58 * wide
    with s.moved(shift(*at), turn(yaw)):
        s.rounded(steel, (0, 0, 0.006), (0.24, 0.17, 0.012), 0.005)
        s.slab(steel, (0, -0.03, 0.14), (0.05, 0.02, 0.28))
        s.rounded(black, (0, 0, 0.14 + tall / 2), (wide, 0.03, tall), 0.010)
        s.rounded(black, (0, -0.02, 0.14 + tall / 2), (0.6 * wide, 0.04, 0.6 * tall), 0.015)
        s.slab(
            s.material((0.02, 0.035, 0.06), 0.2, 0, 0.4),
            (0, 0.016, 0.14 + tall / 2),
            (wide - 0.03, 0.002, tall - 0.03),
        )
        tones = [
            s.material(c, 0.5, 0, 1.6)
            for c in ((0.25, 0.75, 0.35), (0.8, 0.8, 0.8), (0.85, 0.5, 0.12), (0.2, 0.55, 0.9))
        ]
        step = 0.030
        for k in range(int((tall - 0.07) / step)):
            x = 0.5 * wide - 0.04 - 0.04 * int(rng.integers(0, 3))
            z = 0.14 + tall - 0.045 - step * k
            for _ in range(int(rng.integers(1, 4))):
                long = rng.uniform(0.04, 0.14)
                if x - long < -0.5 * wide + 0.03:
                    break
                s.slab(tones[int(rng.integers(0, 4))], (x - long / 2, 0.018, z), (long, 0.002, 0.012))
                x -= long + 0.015


def keyboard(s: Site, at: Spot) -> None:
    """With a mouse at its right."""
    black, keys = s.material((0.03, 0.03, 0.033), 0.5), s.material((0.10, 0.10, 0.11), 0.5)
    with s.moved(shift(*at)):
        s.rounded(black, (0, 0, 0.010), (0.44, 0.14, 0.016), 0.006)
        for j in range(4):
            for k in range(14):
                s.slab(keys, (-0.20 + 0.031 * k, -0.047 + 0.031 * j, 0.020), (0.025, 0.025, 0.006))
        s.ball(black, (-0.30, 0.01, 0.010), (0.030, 0.050, 0.020), 20)


def table_top(s: Site, y: float, high: float, wide: float, deep: float, tone: Colour) -> None:
    """A plain desk on steel legs."""
    wood, steel = s.wood(tone, 6), s.material((0.10, 0.11, 0.12), 0.35, 0.8)
    s.rounded(wood, (0, y, high - 0.018), (wide, deep, 0.036), 0.010)
    for x in (-1, 1):
        for v in (-1, 1):
            s.slab(
                steel,
                (x * (wide / 2 - 0.06), y + v * (deep / 2 - 0.06), high / 2 - 0.02),
                (0.045, 0.045, high - 0.04),
            )
        s.slab(steel, (x * (wide / 2 - 0.06), y, 0.03), (0.045, deep - 0.10, 0.04))


def boss(s: Site) -> None:
    """In a suit, his hands folded on a broad desk."""
    seat, high = 0.48, 0.76
    z = seat + 0.12
    posed(
        s,
        "R7",
        sitting(
            z,
            0.40,
            z - 0.10,
            0.13,
            chest=(6, 0, 0),
            head=(4, 0, 0),
            hands={"l": (0.095, -0.33, high + 0.055), "r": (-0.095, -0.33, high + 0.055)},
            elbows=both(0.9, 0.3, -0.5),
            fingers={"l": (-0.75, -0.6, 0.06), "r": (0.75, -0.6, 0.06)},
            roll={"l": -25, "r": 25},
        ),
        business,
    )
    leather_chair(s, 0.10, seat)
    y, wide, deep = -0.52, 1.62, 0.72
    wood, dark = s.wood((0.24, 0.105, 0.04), 5), s.wood((0.17, 0.07, 0.028), 7)
    s.rounded(dark, (0, y, high - 0.025), (wide, deep, 0.05), 0.015)
    s.slab(wood, (0, y - 0.28, (high - 0.05) / 2 + 0.03), (wide - 0.12, 0.03, high - 0.10))
    for x in (-1, 1):
        s.slab(wood, (x * (wide / 2 - 0.25), y + 0.03, (high - 0.05) / 2 + 0.02), (0.38, 0.58, high - 0.09))
        s.rounded(dark, (x * (wide / 2 - 0.25), y + 0.03, 0.03), (0.42, 0.62, 0.06), 0.01)
    for x in (-0.50, 0.0, 0.50):
        s.rounded(dark, (x, y - 0.296, high / 2), (0.42, 0.018, 0.46), 0.008)
        s.rounded(wood, (x, y - 0.302, high / 2), (0.34, 0.018, 0.38), 0.006)
    gold = s.material((0.72, 0.50, 0.16), 0.25, 1.0)
    with s.moved(shift(0.02, y - 0.24, high), turn(0)):
        s.prism(gold, [(-0.13, 0.0), (0.13, 0.0), (0.13, 0.06), (-0.13, 0.06)], -0.008, 0.008)
        s.text(s.material((0.04, 0.03, 0.02), 0.5), "BOSS", (0, -0.010, 0.03), 0.055)
    use(s, "B99", (-0.46, y + 0.02, high), 205)
    schooling.books(s, (0.58, y - 0.02, high), [(0.30, 0.03, 0.03), (0.04, 0.12, 0.22), (0.10, 0.20, 0.10)])
    paper = s.material((0.86, 0.85, 0.82), 0.9)
    for k in range(4):
        with s.moved(shift(0.30 + 0.006 * k, y + 0.06, high + 0.002 + 0.003 * k), turn(6 - 4 * k)):
            s.slab(paper, (0, 0, 0), (0.21, 0.29, 0.0025))
    mug = s.paint((0.75, 0.74, 0.70), 0.2)
    s.lathe(
        mug,
        [(0.001, 0.002), (0.036, 0.0), (0.040, 0.09), (0.036, 0.09), (0.033, 0.01)],
        (-0.16, y - 0.14, high),
        n=32,
    )


def dressed(tone: Colour, hair: Colour, tie: bool = True) -> Dress:
    """In a suit of that colour, or with an open collar."""

    def dress(f: Figure) -> None:
        business(f)
        f.dress(tone, (0.13, 0.14, 0.17), keep=0.5, where=looks.cardigan)
        looks.short(f, hair)

    return (
        dress
        if tie
        else lambda f: (looks.trimmed(f), f.dress(tone, (0.2, 0.2, 0.22)), looks.short(f, hair))[0]
    )


def meeting(s: Site) -> None:
    """Five people around a table with laptops and papers."""
    seat, high = 0.46, 0.74
    z = seat + 0.12

    def pose(k: float, turned: float, **more: Any) -> Any:
        base: dict[str, Any] = {
            "chest": (6, 0.3 * turned, 0),
            "head": (4, turned, 0),
            "hands": both(0.16, -0.36 * k, high + 0.045),
            "elbows": both(0.9, 0.3, -0.4),
            "fingers": both(-0.5, -0.9, -0.05),
        }
        return sitting(z - 0.015 * (k < 1), 0.36 * k, z - 0.10, 0.12, **(base | more))

    talks = {
        "hands": {"l": (0.30, -0.34, high + 0.26), "r": (-0.16, -0.36, high + 0.045)},
        "fingers": {"l": (0.5, -0.9, 0.3), "r": (0.5, -0.9, -0.05)},
        "roll": {"l": -80},
    }
    suits = dressed((0.13, 0.15, 0.20), (0.20, 0.14, 0.09)), dressed((0.24, 0.25, 0.27), (0.50, 0.50, 0.50))
    side, apart = 0.78, 0.52
    crew(
        s,
        ("R7", pose(1.0, 0, **talks), (suits[0],), shift(0, 0.86, 0), None),
        (
            "R3",
            pose(0.92, -22),
            (colours((0.56, 0.12, 0.16), None),),
            shift(-side, apart - 0.20, 0) @ turn(72),
            None,
        ),
        (
            "R7",
            pose(1.0, -30),
            (
                looks.trimmed,
                colours((0.30, 0.42, 0.58), (0.2, 0.2, 0.24)),
                lambda f: looks.short(f, (0.10, 0.07, 0.05)),
            ),
            shift(-side, -apart, 0) @ turn(84),
            None,
        ),
        ("R7", pose(1.0, 22), (suits[1],), shift(side, apart - 0.20, 0) @ turn(-72), None),
        (
            "R3",
            pose(0.92, 30),
            (colours((0.10, 0.34, 0.32), None), lambda f: f.hair_colour((0.62, 0.46, 0.24))),
            shift(side, -apart, 0) @ turn(-84),
            None,
        ),
    )
    places = (
        shift(0, 0.86, 0),
        shift(-side, apart - 0.20, 0) @ turn(72),
        shift(-side, -apart, 0) @ turn(84),
        shift(side, apart - 0.20, 0) @ turn(-72),
        shift(side, -apart, 0) @ turn(-84),
    )
    paper, black = s.material((0.86, 0.85, 0.82), 0.9), s.material((0.03, 0.03, 0.033), 0.6)
    for k, place in enumerate(places):
        with s.moved(place):
            s.rounded(black, (0, 0.07, seat - 0.04), (0.46, 0.44, 0.08), 0.03)
            with s.moved(shift(0, 0.30, seat + 0.24), turn(-8, "X")):
                s.rounded(black, (0, 0, 0), (0.44, 0.06, 0.44), 0.025)
            s.tube(
                s.material((0.5, 0.5, 0.52), 0.25, 1.0), [(0, 0.07, 0.03), (0, 0.07, seat - 0.06)], 0.03, 12
            )
            s.lathe(black, [(0.26, 0.0), (0.24, 0.03), (0.04, 0.05)], (0, 0.07, 0), n=28)
            if k in (1, 4):
                use(
                    s,
                    "B99",
                    tuple(place @ Matrix.Translation((0, -0.56, high)).translation),
                    180 + (72 if k == 1 else -84),
                    0.9,
                )
            else:
                with s.moved(shift(0.02, -0.50, high + 0.003), turn(5 - 6 * k)):
                    s.slab(paper, (0, 0, 0), (0.21, 0.29, 0.004))
    wood = s.wood((0.42, 0.24, 0.11), 5)
    ring = [
        (
            0.66 * np.sign(np.cos(a)) * abs(np.cos(a)) ** 0.55,
            1.12 * np.sign(np.sin(a)) * abs(np.sin(a)) ** 0.7 - 0.28,
        )
        for a in np.linspace(0, 2 * np.pi, 64, False)
    ]
    s.loft(
        wood,
        [
            [(0.9 * x, 0.9 * y, h) for x, y in ring] if h < high - 0.03 else [(x, y, h) for x, y in ring]
            for h in (high - 0.045, high - 0.03, high - 0.004, high)
        ],
        30,
    )
    s.slab(s.material((0.06, 0.06, 0.065), 0.5), (0, -0.28, (high - 0.04) / 2), (0.5, 1.1, high - 0.05))


def programmer(s: Site, base: str, *dresses: Dress) -> None:
    """Before three monitors, seen past them from behind the shoulder or from the side."""
    k = 1.0 if base == "R7" else 0.92
    seat, high = 0.46, 0.73
    z = seat + 0.12 * k
    posed(
        s,
        base,
        sitting(
            z,
            0.40 * k,
            z - 0.10,
            0.13,
            pelvis=(2, 0, 0),
            chest=(8, 0, 0),
            head=(6, 0, 0),
            hands=both(0.13, -0.37 * k, high + 0.05),
            elbows=both(0.9, 0.3, -0.5),
            fingers=both(-0.2, -1, -0.12),
        ),
        *dresses,
    )
    schooling.gaming_chair(s, seat)
    table_top(s, -0.60, high, 1.85, 0.72, (0.46, 0.29, 0.15))
    keyboard(s, (0.0, -0.42, high))
    for x, y, yaw, wide in ((0.0, -0.76, 0, 0.60), (-0.60, -0.66, -26, 0.56), (0.60, -0.66, 26, 0.56)):
        monitor(s, (x, y, high), yaw, wide, int(7 + 10 * x))
    s.lathe(
        s.paint((0.70, 0.25, 0.05), 0.25),
        [(0.001, 0.002), (0.036, 0.0), (0.040, 0.09), (0.036, 0.09), (0.033, 0.01)],
        (0.42, -0.38, high),
        n=32,
    )


BUILDERS: dict[str, Builder] = {
    "boss-desk": boss,
    "meeting": meeting,
    "programmer": lambda s: programmer(
        s, "R7", looks.trimmed, colours((0.10, 0.12, 0.14), (0.20, 0.26, 0.38)), schooling.headset
    ),
    "programmer-woman": lambda s: programmer(s, "R3", colours((0.42, 0.14, 0.30), None)),
}

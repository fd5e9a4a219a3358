"""Who sells, sews, cuts hair, mends and drives: a fruit vendor, a seamstress, a hairdresser, a mechanic, a trucker."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from data.goods import fruit, parlour
from data.goods.craft import Craft
from data.goods.heaps import die, stamp
from data.people import looks
from data.people.artisans import apron, overalls
from data.people.crew import crew, sitting
from data.people.grips import grip, off, posed
from data.people.holding import standing
from data.people.settings import Spots, both, colours, use
from data.people.skeleton import Pose
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.sites.fittings import awning
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour
from mathutils import Matrix

_ROWS = (
    ("apple", (0.42, 0.012, 0.02), 0.044),
    ("orange", (0.80, 0.24, 0.012), 0.043),
    ("green", (0.34, 0.44, 0.05), 0.043),
    ("lemon", (0.82, 0.58, 0.03), 0.036),
    ("tomato", (0.60, 0.03, 0.015), 0.040),
    ("banana", (0, 0, 0), 0.085),
    ("plum", (0.10, 0.015, 0.08), 0.034),
    ("watermelon", (0.03, 0.12, 0.02), 0.10),
)
"""What lies in the crates of a stall, from the front left on: kind, colour and half its size."""


def crate(s: Site, wide: float, deep: float, tall: float = 0.13) -> None:
    """Of thin boards, open above; its bottom at the origin."""
    wood = s.worn(s.boards((0.46, 0.30, 0.16)), 0.25, 8)
    s.slab(wood, (0, 0, 0.006), (wide, deep, 0.012))
    for k in range(2):
        z = 0.035 + 0.062 * k
        for v in (-1, 1):
            s.slab(wood, (0, v * deep / 2, z), (wide, 0.012, 0.05))
            s.slab(wood, (v * wide / 2, 0, z), (0.012, deep, 0.05))
    for x in (-1, 1):
        for v in (-1, 1):
            s.slab(wood, (x * (wide / 2 - 0.012), v * (deep / 2 - 0.012), tall / 2), (0.03, 0.03, tall))


def filled(s: Site, kind: str, tone: Colour, r: float, wide: float, deep: float, seed: int) -> None:
    """Fruit in a crate, heaped."""
    c, rng = Craft(), np.random.default_rng(seed)
    if kind == "banana":
        bunch = die(c, fruit.banana)
        for k in range(5):
            x, y = (k - 2) * 0.19 * wide, 0.03 * (-1) ** k
            stamp(c, bunch, (x, y - 0.03, 0.10), (78, 0, rng.uniform(-30, 30)), r)
        return
    if kind == "watermelon":
        green, stripe = s.material(tone, 0.3), s.material((0.14, 0.30, 0.06), 0.3)
        for x, y, z in ((-0.13, 0.04, 0.10), (0.10, 0.06, 0.10), (0.0, -0.08, 0.13)):
            with s.moved(
                shift(x, y, z), turn(float(rng.uniform(0, 360))), turn(float(rng.uniform(20, 70)), "X")
            ):
                s.ball(green, (0, 0, 0), (r, r, 1.12 * r), 32)
                for k in range(9):
                    a = 2 * math.pi * k / 9
                    line = [
                        (
                            1.004 * r * math.sin(t) * math.cos(a + 0.06 * math.sin(9 * t)),
                            1.004 * r * math.sin(t) * math.sin(a + 0.06 * math.sin(9 * t)),
                            1.124 * r * math.cos(t),
                        )
                        for t in np.linspace(0.2, 2.94, 24)
                    ]
                    s.tube(stripe, line, 0.006, 6)
        return
    builds = {
        "apple": partial(fruit.apple, at=(0, 0, 0)),
        "green": partial(fruit.apple, skin=(0.26, 0.40, 0.04), blush=(0.52, 0.56, 0.12), at=(0, 0, 0)),
        "tomato": lambda c: c.ball(c.stuff(tone, 0.15, coat=0.8), size=(1, 1, 0.82)),
        "orange": lambda c: c.ball(
            c.stuff(tone, 0.36, second=(0.72, 0.18, 0.008), bump=0.45, grain=22, cells=True)
        ),
        "lemon": lambda c: c.ball(c.stuff(tone, 0.4, bump=0.3, grain=17, cells=True), size=(1.3, 1, 1)),
        "plum": lambda c: c.ball(c.stuff(tone, 0.4, second=(0.20, 0.06, 0.16), scale=2), size=(1, 1, 1.1)),
    }
    one = die(c, builds[kind])
    step = 2.02 * r
    for layer in range(3):
        inset = (layer + 1) * r
        n, m = int((wide - 2 * inset) / step) + 1, int((deep - 2 * inset) / step) + 1
        for i in range(max(n, 0)):
            for j in range(max(m, 0)):
                x, y = (i - (n - 1) / 2) * step, (j - (m - 1) / 2) * step
                at = (
                    x + rng.uniform(-1, 1) * 0.12 * r,
                    y + rng.uniform(-1, 1) * 0.12 * r,
                    0.062 + 1.35 * r * layer,
                )
                stamp(c, one, at, (*rng.uniform(-40, 40, 2), rng.uniform(0, 360)), r)


def stall(s: Site, wide: float = 1.72) -> None:
    """Two rows of crates that slope to the viewer, under a striped awning."""
    wood, dark = s.worn(s.boards((0.34, 0.20, 0.10)), 0.3, 6), s.wood((0.26, 0.15, 0.07), 8)
    s.slab(wood, (0, -0.98, 0.28), (wide, 0.03, 0.56))
    s.slab(wood, (0, -0.28, 0.42), (wide, 0.03, 0.84))
    for x in (-1, 1):
        s.form(
            wood,
            [
                (x * wide / 2, -0.98, 0),
                (x * wide / 2, -0.28, 0),
                (x * wide / 2, -0.28, 0.86),
                (x * wide / 2, -0.98, 0.58),
            ],
            [(0, 1, 2, 3)],
        )
        for y in (-0.96, -0.26):
            s.slab(
                dark,
                (x * (wide / 2 + 0.02), y, 1.21 if y > -0.5 else 1.10),
                (0.06, 0.06, 2.42 if y > -0.5 else 2.20),
            )
    n, deep = 4, 0.36
    for k, (kind, tone, r) in enumerate(_ROWS):
        x, row = (k % n - (n - 1) / 2) * wide / n, k // n
        with s.moved(shift(x, -0.80 + 0.355 * row, 0.665 + 0.135 * row), turn(20, "X")):
            crate(s, wide / n - 0.02, deep)
            filled(s, kind, tone, r, wide / n - 0.05, deep - 0.03, k)
    awning(
        s,
        ((0.06, 0.30, 0.12), (0.84, 0.82, 0.76)),
        -wide / 2 - 0.06,
        wide / 2 + 0.06,
        (-0.20, 2.46),
        0.86,
        0.20,
        12,
    )


def vendor(s: Site) -> None:
    """Behind his stall, an apple held out."""
    _, joints = standing(
        s,
        "R7",
        overalls(
            (0.66, 0.62, 0.52),
            (0.24, 0.26, 0.30),
            SKIN,
            lambda f: looks.short(f, (0.20, 0.13, 0.08)),
            lambda f: looks.full_beard(f, (0.20, 0.13, 0.08), 0.014, 8000, 0.3),
            lambda f: apron(f, (0.08, 0.24, 0.12)),
        ),
        hands={"r": (-0.30, -0.30, 1.28), "l": (0.30, -0.22, 1.02)},
        elbows=both(0.8, 0.5, -0.6),
        fingers={"r": (-0.15, -1, 0.15), "l": (0.1, -1, -0.2)},
        roll={"r": 85},
        head=(4, 6, 0),
    )
    grip(joints, "r", 0.036, 0.6)
    c = Craft()
    stamp(
        c,
        die(c, partial(fruit.apple, at=(0, 0, 0))),
        off(joints["palm-r"], 0, -0.02, 0.055),
        (6, 0, 0),
        0.045,
    )
    stall(s)


def seamstress(s: Site) -> None:
    """At her sewing machine, cloth under both hands."""
    seat, high = 0.44, 0.72
    z = seat + 0.115

    def dress(f: Figure) -> None:
        f.dress((0.50, 0.20, 0.28), None, keep=0.6, bare=True)

    posed(
        s,
        "R3",
        sitting(
            z,
            0.36,
            z - 0.10,
            0.11,
            pelvis=(4, 0, 0),
            chest=(14, 0, 0),
            head=(28, 0, 0),
            hands={"l": (0.13, -0.40, high + 0.055), "r": (-0.13, -0.38, high + 0.055)},
            elbows=both(0.9, 0.3, -0.5),
            fingers=both(-0.25, -1, -0.1),
        ),
        dress,
    )
    y = -0.62
    wood, iron = s.wood((0.36, 0.19, 0.08), 6), s.material((0.02, 0.02, 0.022), 0.4, 0.6)
    s.rounded(wood, (0.05, y, high - 0.018), (1.16, 0.58, 0.036), 0.012)
    for x in (-0.44, 0.54):
        for v in (-0.22, 0.22):
            s.tube(
                iron,
                [(x, y + v, high - 0.03), (0.94 * x, y + 0.6 * v, 0.36), (1.03 * x, y + v, 0.0)],
                0.018,
                10,
            )
        s.tube(iron, [(0.94 * x, y - 0.14, 0.36), (0.94 * x, y + 0.14, 0.36)], 0.014, 10)
    s.tube(iron, [(-0.42, y, 0.36), (0.52, y, 0.36)], 0.014, 10)
    with s.moved(shift(0.16, y + 0.03, high), turn(202), Matrix.Scale(0.155, 4)):
        parlour.sewing_machine(Craft())
    cloth = s.worn(s.material((0.72, 0.56, 0.14), 0.95), 0.1, 40, 0.05)
    u, v = np.meshgrid(np.linspace(-0.5, 0.5, 40), np.linspace(0, 1, 50), indexing="ij")
    far = 0.92 * v
    over = np.maximum(far - 0.44, 0)
    at = np.stack(
        [
            -0.26 + 0.42 * u + 0.015 * np.sin(8 * far),
            y
            - 0.29
            + 0.44
            - np.minimum(far, 0.44)
            - 0.02 * np.sin(14 * u) * np.minimum(over * 9, 1)
            - 0.012 * np.minimum(over * 40, 1),
            high + 0.006 + 0.006 * np.sin(21 * u + 9 * far) * (over <= 0) + 0.006 - over,
        ],
        -1,
    )
    n, m = at.shape[:2]
    faces = [
        (i * m + j, i * m + j + 1, (i + 1) * m + j + 1, (i + 1) * m + j)
        for i in range(n - 1)
        for j in range(m - 1)
    ]
    s.form(cloth, [tuple(p) for p in at.reshape(-1, 3)], faces, 80)
    for k, tone in enumerate(((0.10, 0.25, 0.60), (0.10, 0.45, 0.20), (0.75, 0.30, 0.05))):
        with s.moved(shift(0.50 + 0.05 * (k % 2), y - 0.16 + 0.055 * k, high)):
            s.lathe(
                wood,
                [(0.022, 0), (0.022, 0.006), (0.008, 0.008), (0.008, 0.052), (0.022, 0.054), (0.022, 0.06)],
                n=24,
            )
            s.lathe(
                s.material(tone, 0.7), [(0.009, 0.008), (0.017, 0.012), (0.017, 0.048), (0.009, 0.052)], n=24
            )
    use(s, "S30", (0, 0.10, 0), 0, 0.98)


def hairdresser(s: Site) -> None:
    """She combs and cuts the hair of a man in a chair."""
    seat = 0.55
    z = seat + 0.12
    client = sitting(
        z,
        0.44,
        z - 0.14,
        0.12,
        chest=(2, 0, 0),
        head=(6, 0, 0),
        hands=both(0.10, -0.15, z + 0.07),
        elbows=both(0.3, 0.6, -0.8),
        fingers=both(-0.3, -1, -0.1),
    )
    top = z + 0.81
    cutter = Pose(
        (0, 0.0, 0.885),
        (4, 0, 0),
        (10, 0, 0),
        (22, 0, 0),
        feet=both(0.10, 0.02, 0.10),
        toes=both(0.1, -1, -0.33),
        hands={"l": (0.14, -0.36, top + 0.0), "r": (-0.18, -0.34, top - 0.04)},
        elbows=both(0.9, 0.2, -0.4),
        fingers={"l": (-0.35, -0.9, 0.0), "r": (0.25, -1, 0.0)},
    )
    steel, black = s.material((0.70, 0.71, 0.73), 0.15, 1.0), s.material((0.02, 0.02, 0.022), 0.35)

    def tools(s: Site, _f: Figure, joints: Spots) -> None:
        steel, black = s.material((0.70, 0.71, 0.73), 0.15, 1.0), s.material((0.02, 0.02, 0.022), 0.35)
        at, _ = grip(joints, "r", 0.010, 0.8)
        for k in (-1, 1):
            s.tube(
                steel,
                [
                    off(at, 0.01 * k, 0.02, 0.0),
                    off(at, 0.035 - 0.012 * k, -0.06, 0.01),
                    off(at, 0.08, -0.15 + 0.012 * k, 0.02),
                ],
                [0.006, 0.006, 0.003],
                8,
            )
        at, _ = grip(joints, "l", 0.008, 0.8)
        with s.moved(shift(*off(at, -0.04, -0.06, 0.01)), turn(-70)):
            s.slab(black, (0, 0, 0.012), (0.17, 0.006, 0.014))
            for k in range(24):
                s.slab(black, (-0.08 + 0.007 * k, 0, -0.008), (0.003, 0.004, 0.03))

    def dress(f: Figure) -> None:
        f.dress((0.07, 0.07, 0.08), (0.07, 0.07, 0.08), keep=0.6, bare=True)
        f.hair_colour((0.62, 0.20, 0.10))

    crew(
        s,
        (
            "R7",
            client,
            (
                looks.trimmed,
                colours((0.06, 0.10, 0.16), (0.20, 0.22, 0.28)),
                lambda f: looks.short(f, (0.26, 0.16, 0.09)),
            ),
            Matrix(),
            None,
        ),
        ("R3", cutter, (dress,), shift(0.04, 0.50, 0), tools),
    )
    cape, neck = s.worn(s.material((0.10, 0.16, 0.30), 0.7), 0.06, 8), z + 0.635
    rings = []
    for t in np.linspace(0, 1, 22):
        ring = []
        for k in range(72):
            a = 2 * math.pi * k / 72
            c, front = math.cos(a), max(math.sin(a), 0)
            wide = np.interp(t, (0, 0.12, 0.3, 0.6, 1), (0.068, 0.205, 0.268, 0.30, 0.33))
            deep = (
                np.interp(t, (0, 0.12, 0.3, 0.6, 1), (0.068, 0.145, 0.20, 0.37, 0.56))
                if front
                else np.interp(t, (0, 0.12, 0.3, 1), (0.068, 0.13, 0.16, 0.17))
            )
            fold = 1 + 0.035 * t * math.sin(9 * a)
            low = np.interp(t, (0, 0.12, 0.3, 0.6, 1), (0, -0.035, -0.15, -0.42, -0.70))
            ring.append(
                (wide * c * fold, 0.075 - (deep * front if front else deep * math.sin(a)) * fold, neck + low)
            )
        rings.append(ring)
    s.form(
        cape,
        [p for ring in rings for p in ring],
        [
            (i * 72 + k, i * 72 + (k + 1) % 72, (i + 1) * 72 + (k + 1) % 72, (i + 1) * 72 + k)
            for i in range(21)
            for k in range(72)
        ],
        80,
    )
    red = s.worn(s.material((0.36, 0.03, 0.03), 0.4), 0.15, 30, 0.05)
    s.rounded(red, (0, 0.06, seat - 0.06), (0.54, 0.50, 0.13), 0.05)
    with s.moved(shift(0, 0.285, seat + 0.20), turn(-6, "X")):
        s.rounded(red, (0, 0, 0), (0.50, 0.10, 0.48), 0.045)
    for x in (-0.36, 0.36):
        s.rounded(black, (x, 0.02, seat + 0.20), (0.07, 0.36, 0.045), 0.02)
        s.tube(
            steel, [(x, 0.12, seat + 0.18), (x, 0.12, seat - 0.05), (0.3 * x, 0.08, seat - 0.09)], 0.018, 10
        )
    s.lathe(
        steel,
        [(0.30, 0.0), (0.29, 0.025), (0.08, 0.05), (0.05, 0.08), (0.05, seat - 0.12)],
        (0, 0.06, 0),
        n=48,
    )
    s.tube(
        steel,
        [(-0.18, -0.20, seat - 0.10), (-0.18, -0.40, 0.20), (0.18, -0.40, 0.20), (0.18, -0.20, seat - 0.10)],
        0.016,
        10,
    )


BUILDERS: dict[str, Builder] = {
    "fruit-vendor": vendor,
    "seamstress": seamstress,
    "hairdresser": hairdresser,
}

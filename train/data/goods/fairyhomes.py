"""Houses of tales, built and rendered for `cooked.py`: in a mushroom, under a hill, of gingerbread, under thatch."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.goods.craft import At, Builder, Colour, Craft, Points, Shape, blend, ease, ripple
from data.goods.trees import foliage

PETALS: tuple[Colour, ...] = (
    (0.72, 0.10, 0.22),
    (0.80, 0.56, 0.06),
    (0.36, 0.16, 0.62),
    (0.82, 0.80, 0.76),
    (0.78, 0.24, 0.10),
)


def turf(c: Craft, spots: Points, long: float = 0.16, lean: float = 0.35, light: Colour = (0.30, 0.44, 0.08),
         dark: Colour = (0.06, 0.16, 0.02), wide: float = 0.022, up: Points | None = None) -> None:  # fmt: skip
    """Blades of grass."""
    rng = np.random.default_rng(len(spots))
    ways = lean * rng.normal(size=spots.shape) + ((0, 0, 1) if up is None else up)
    foliage(c, spots, ways, long, wide, c.stuff(None, 0.6, sss=0.1, deep=0.02), np.array(dark), np.array(light),
            0.35 + 0.3 * ripple(spots, 2.0, 3) + 0.2 * rng.random(len(spots)))  # fmt: skip


def ground(c: Craft, r: float, deep: float = 0.8, n: int = 2600) -> None:
    """A round lawn with grass on it."""
    soil = c.stuff((0.07, 0.11, 0.025), 0.9, second=(0.10, 0.08, 0.03), scale=3, bump=0.5)
    wave = lambda p: p * (1 + 0.08 * ripple(p * (1, 1, 0), 1.5, 2))[:, None]  # noqa: E731
    c.lathe([(0, 0.02), (0.8 * r, 0.0), (r, -0.05), (0.97 * r, -0.10)], soil, wave, size=(1, deep, 1))
    rng = np.random.default_rng(5)
    a, d = rng.uniform(0, 6.3, n), r * 1.0 * np.sqrt(rng.random(n))
    turf(c, np.stack([d * np.cos(a), deep * d * np.sin(a), 0 * a], 1), 0.05 * r + 0.06)


def posies(c: Craft, spots: list[At], size: float = 0.06, tall: float = 0.2, shades: Any = PETALS) -> None:
    """Little flowers on stalks."""
    stalk, heart = c.stuff((0.10, 0.24, 0.04), 0.6), c.stuff((0.78, 0.48, 0.04), 0.6)
    looks = [c.stuff(v, 0.5, sss=0.15, deep=0.02) for v in shades]
    petal = [c.leaf(look, 1.0, 0.75, 0.5, 0.1, 1.0, at=(0, 0, 0.01), size=0.001) for look in looks]
    for k, (x, y, z) in enumerate(spots):
        h = tall * c.rng.uniform(0.7, 1.2)
        c.tube([(x, y, z), (x + c.jitter(0.02), y, z + h)], 0.09 * size + 0.004, stalk, sides=5, fine=4)
        tilt = c.jitter(18) - 28
        for j in range(6):
            with c.moved((x, y, z + h), (-tilt, 0, c.jitter(10))):
                c.again(petal[k % len(petal)], (0, 0, 0), (14, 0, 60 * j), size)
        c.ball(heart, fine=8, at=(x, y - 0.1 * size, z + h + 0.1 * size), size=0.3 * size)


def pebbles(
    c: Craft, spots: list[tuple[At, float]], colour: Colour = (0.34, 0.32, 0.29), flat: float = 0.5
) -> None:
    """Stones, each its own shape."""
    look = c.stuff(colour, 0.85, second=tuple(0.6 * v for v in colour), scale=5, bump=0.5, grain=14)  # type: ignore[arg-type]

    def lumpy(seed: int) -> Shape:
        return lambda p: p * (1 + 0.22 * ripple(p, 1.3, seed))[:, None]

    kinds = [c.ball(look, lumpy(k), fine=18, at=(0, 0, 0.05), size=0.001) for k in range(4)]
    for k, (at, r) in enumerate(spots):
        c.again(
            kinds[k % 4],
            at,
            (c.jitter(12), c.jitter(12), c.rng.uniform(0, 360)),
            (r, r * c.rng.uniform(0.75, 1), r * flat),
        )


def arch_door(
    c: Craft,
    at: At,
    wide: float,
    tall: float,
    wood: Any,
    frame: Any,
    turn: At = (0, 0, 0),
    round_: bool = False,
) -> None:
    """A door of boards in a frame, arched or quite round, with hinges and a knob."""
    iron, brass = c.stuff((0.02, 0.02, 0.022), 0.4, metal=0.6), c.metal((0.78, 0.52, 0.16), 0.2)
    h = wide / 2

    def line(r: float) -> list[tuple[float, float]]:
        if round_:
            return [(r * math.cos(a), h + r * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 49)[:-1]]
        arc = [(r * math.cos(a), tall - h + r * math.sin(a)) for a in np.linspace(0, math.pi, 24)]
        return [*arc, (-r, 0), (r, 0)]

    with c.moved(at, turn):
        c.cut(line(1.22 * h), 0.14, frame, 0.02)
        c.cut(line(h), 0.18, wood, 0.01)
        groove = c.stuff((0.02, 0.015, 0.01), 0.9)
        for k in range(-2, 3):
            x = 0.36 * h * k
            top = (
                h + math.sqrt(max(h * h - x * x, 0))
                if round_
                else tall - h + math.sqrt(max(h * h - x * x, 0))
            )
            low = h - math.sqrt(max(h * h - x * x, 0)) if round_ else 0
            c.box(groove, (0.03 * h, 0.005, 0.97 * (top - low)), 0, at=(x, -0.092, (top + low) / 2))
        if round_:
            c.ball(brass, fine=20, at=(0, -0.13, h), size=0.10 * h)
            c.lathe([(0, 0.02), (0.15 * h, 0.02), (0.17 * h, 0)], brass, at=(0, -0.09, h), turn=(90, 0, 0))
        else:
            c.ball(brass, fine=20, at=(0.62 * h, -0.13, 0.45 * tall), size=0.11 * h)
            for z in (0.24, 0.66):
                c.box(iron, (1.1 * h, 0.02, 0.10 * h), 0.01, at=(-0.42 * h, -0.10, z * tall))


def round_window(c: Craft, at: At, r: float, frame: Any, turn: At = (0, 0, 0), lit: bool = True) -> None:
    glass = c.stuff((1.0, 0.62, 0.18) if lit else (0.05, 0.08, 0.11), 0.1, glow=0.9 if lit else 0, coat=0.5)
    with c.moved(at, turn):
        c.cut(
            [(r * math.cos(a), r * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 33)[:-1]], 0.06, glass, 0
        )
        a = np.linspace(0, 2 * np.pi, 49)
        c.tube(
            np.stack([1.04 * r * np.cos(a), 0 * a - 0.03, 1.04 * r * np.sin(a)], -1),
            0.16 * r,
            frame,
            sides=10,
            fine=70,
        )
        c.box(frame, (2 * r, 0.04, 0.13 * r), 0.01, at=(0, -0.035, 0))
        c.box(frame, (0.13 * r, 0.04, 2 * r), 0.01, at=(0, -0.035, 0))


def chimney(c: Craft, at: At, size: float, tall: float) -> None:
    spots = []
    for row in range(max(3, round(tall / (0.42 * size)))):
        for k in range(9):
            a = 2 * math.pi * (k + 0.5 * (row % 2)) / 9
            spots.append(
                (
                    (at[0] + size * math.cos(a), at[1] + size * math.sin(a), at[2] + 0.42 * size * row),
                    0.42 * size,
                )
            )
    pebbles(c, spots, (0.36, 0.33, 0.30), 0.7)
    top = at[2] + tall
    c.lathe([(0.5 * size, -0.05), (1.35 * size, 0), (1.35 * size, 0.12), (0.8 * size, 0.14), (0.7 * size, 0)],
            c.stuff((0.28, 0.13, 0.08), 0.8, bump=0.3), at=(at[0], at[1], top))  # fmt: skip


def mushroom_house(c: Craft) -> None:
    ground(c, 2.0, 0.85)
    flesh = c.stuff(
        (0.80, 0.72, 0.56), 0.75, second=(0.66, 0.55, 0.40), scale=3, stretch=(4, 4, 0.6), bump=0.25, sss=0.15
    )
    wood = c.stuff(
        (0.26, 0.11, 0.04), 0.6, second=(0.16, 0.065, 0.02), scale=4, stretch=(8, 8, 0.6), bump=0.3
    )
    frame = c.stuff((0.34, 0.18, 0.07), 0.6, second=(0.22, 0.11, 0.04), scale=5, bump=0.3)

    def house(scale: float, door: bool) -> None:
        cap_line = [
            (1.50, 1.36),
            (1.56, 1.50),
            (1.46, 1.86),
            (1.14, 2.26),
            (0.66, 2.55),
            (0.22, 2.68),
            (0, 2.70),
        ]
        wave = lambda p: p * (1 + 0.03 * ripple(p, 1.0, 4))[:, None]  # noqa: E731
        with c.moved(size=scale):
            c.lathe(
                [(0.98, -0.05), (0.95, 0.2), (0.84, 0.7), (0.72, 1.2), (0.66, 1.6)], flesh, wave, steps=96
            )

            def red(p: Points) -> Points:
                tone = blend((0.50, 0.012, 0.010), (0.62, 0.06, 0.015), 0.5 + 0.5 * ripple(p, 1.6, 2))
                return blend(tone, (0.30, 0.008, 0.01), ease(1.6, 1.36, p[:, 2]))

            c.lathe(cap_line, c.stuff(None, 0.3, coat=0.5, bump=0.06, grain=16), wave, red, 120, 90)

            def folds(p: Points) -> Points:
                q = p.copy()
                q[:, 2] += 0.022 * np.cos(60 * np.arctan2(p[:, 1], p[:, 0]))
                return q

            c.lathe([(1.5, 1.37), (1.2, 1.36), (0.66, 1.52)], flesh, folds, steps=400)
            white, first = c.stuff((0.84, 0.80, 0.70), 0.8, bump=0.4, grain=14), None
            rows = np.array(cap_line)
            for k in range(34):
                z = 1.56 + 1.1 * ((k + 0.5) / 34) ** 1.1
                r, a = float(np.interp(z, rows[1:, 1], rows[1:, 0])), k * 2.39996
                tilt = math.degrees(math.atan2(r, 1.15 * (z - 1.1)))
                size = c.rng.uniform(0.09, 0.19)
                at, turn = (r * math.cos(a), r * math.sin(a), z), (0, tilt, math.degrees(a))
                if math.sin(a) < 0 and 1.5 < z < 2.4 and abs(r * math.cos(a)) < 0.42 and door:
                    continue
                if first is None:
                    first = c.ball(white, fine=16, at=at, turn=turn, size=(size, size, 0.3 * size))
                else:
                    c.again(first, at, turn, (size, size * c.rng.uniform(0.8, 1.1), 0.3 * size))
            if door:
                arch_door(c, (0, -0.86, 0.05), 0.62, 1.02, wood, frame, (-6, 0, 0))
                with c.moved((0.0, -1.40, 1.93), (-32, 0, 0)):
                    round_window(c, (0, 0, 0), 0.22, frame)
            round_window(c, (0.66, -0.52, 0.82), 0.17, frame, (-6, 0, 50))
            round_window(c, (-0.66, -0.52, 0.82), 0.17, frame, (-6, 0, -50))

    with c.moved((-0.25, 0, 0)):
        house(1.0, True)
        chimney(c, (0.62, 0.15, 2.3), 0.13, 0.62)
        lamp = c.stuff((1.0, 0.60, 0.15), 0.3, glow=2.5)
        c.ball(lamp, fine=14, at=(0.5, -1.05, 1.0), size=(0.07, 0.07, 0.09))
        c.tube([(0.5, -0.82, 1.2), (0.5, -1.0, 1.25), (0.5, -1.05, 1.1)], 0.018, frame)
    with c.moved((1.42, -0.25, 0), (0, 5, 14)):
        house(0.46, False)
    pebbles(
        c,
        [((-0.25 + 0.16 * math.sin(2.2 * k) + 0.05 * k, -1.05 - 0.155 * k, 0.03), 0.16) for k in range(5)],
        flat=0.25,
    )
    c.box(wood, (0.8, 0.2, 0.08), 0.03, at=(-0.25, -0.98, 0.05))
    spots = [(x, y, 0.0) for x, y in ((-1.3, -0.9), (-1.5, -0.6), (-1.1, -1.2), (-0.85, -1.25), (0.75, -1.15), (1.0,
        -1.05), (0.5, -1.4),
             (1.75, -0.5), (-1.7, -0.2), (1.3, -0.95), (-0.6, -1.45))]  # fmt: skip
    posies(c, spots, 0.085, 0.24)


def hobbit_house(c: Craft) -> None:
    u, v = np.meshgrid(np.linspace(0, 1, 60), np.linspace(0, np.pi, 90), indexing="ij")

    def hill(p: Points) -> Points:
        r = np.hypot(p[:, 0] / 2.5, (p[:, 1] + 0.05) / 2.1)
        return 1.95 * np.clip(1 - r**2.2, 0, 1) ** 0.75 + 0.05 * ripple(p[:, :2], 1.6, 3) * (r < 1)

    flat = np.stack([2.5 * u * np.cos(v), -0.05 + 2.1 * u * np.sin(v)], -1)
    top = hill(flat.reshape(-1, 2)).reshape(u.shape)
    earth = c.stuff((0.07, 0.13, 0.025), 0.9, second=(0.11, 0.09, 0.04), scale=2, bump=0.5)
    c.grid(np.concatenate([flat, top[..., None]], -1), earth)
    ground(c, 2.7, 0.75, 2400)
    rng = np.random.default_rng(8)
    n = 9000
    r, a = np.sqrt(rng.random(n)), rng.uniform(0, np.pi, n)
    q = np.stack([2.48 * r * np.cos(a), -0.05 + 2.08 * r * np.sin(a)], -1)
    spots = np.c_[q, hill(q)]
    up = np.stack([0.5 * q[:, 0] / 2.5, 0.5 * q[:, 1] / 2.1 - 0.15, 1 + 0 * r], 1)
    turf(c, spots, 0.2, 0.35, up=up, wide=0.028)
    wall = c.stuff((0.74, 0.66, 0.50), 0.9, second=(0.62, 0.52, 0.37), scale=3, bump=0.25)
    x = np.linspace(-2.3, 2.3, 60)
    z = hill(np.stack([x, 0 * x - 0.04], -1)) - 0.03
    c.cut(
        [(p, float(max(q, 0.02))) for p, q in zip(x, z, strict=True)] + [(2.3, -0.05), (-2.3, -0.05)],
        0.2,
        wall,
        0,
        at=(0, -0.06, 0),
    )
    edge = np.stack([x, 0 * x - 0.2, z + 0.05], -1)
    m = 1500
    k = rng.integers(0, 60, m)
    turf(
        c, edge[k] + 0.06 * rng.normal(size=(m, 3)), 0.24, 0.5, up=np.tile((0, -0.8, 0.1), (m, 1)), wide=0.03
    )
    green = c.stuff(
        (0.03, 0.17, 0.05), 0.4, second=(0.02, 0.12, 0.035), scale=5, stretch=(6, 6, 0.6), bump=0.15, coat=0.3
    )
    frame = c.stuff((0.30, 0.15, 0.055), 0.55, second=(0.20, 0.09, 0.03), scale=5, bump=0.3)
    arch_door(c, (0, -0.2, 0.08), 1.12, 1.12, green, frame, round_=True)
    bricks = [
        ((0.78 * math.cos(b), -0.2, 0.64 + 0.78 * math.sin(b)), 0.105)
        for b in np.linspace(-0.55, math.pi + 0.55, 25)
    ]
    pebbles(c, bricks, (0.38, 0.34, 0.29), 0.8)
    for s in (-1, 1):
        round_window(c, (1.28 * s, -0.19, 0.72), 0.27, frame)
        c.box(frame, (0.7, 0.22, 0.14), 0.03, at=(1.28 * s, -0.3, 0.3))
        posies(c, [(1.28 * s + d, -0.34, 0.34) for d in (-0.28, -0.14, 0.0, 0.14, 0.28)], 0.085, 0.14)
    chimney(c, (0.85, 0.75, 1.35), 0.15, 0.75)
    pebbles(
        c, [((0.1 * math.sin(2 * k), -0.5 - 0.27 * k, 0.03), 0.24) for k in range(6)], (0.44, 0.40, 0.35), 0.2
    )
    wood = c.stuff((0.36, 0.22, 0.11), 0.8, second=(0.24, 0.14, 0.06), scale=5, bump=0.3)
    for side in (-1, 1):
        for j in range(5):
            post = side * (0.75 + 0.34 * j), -1.5 + 0.16 * j
            c.tube([(*post, 0), (*post, 0.42)], 0.045, wood, sides=9)
        for rail in (0.18, 0.34):
            c.tube([(side * 0.7, -1.52, rail), (side * 2.15, -0.84, rail)], 0.03, wood, sides=8)
    posies(
        c,
        [
            (s * (0.6 + 0.28 * k) + c.jitter(0.1), -0.62 - c.rng.random() * 0.5, 0)
            for s in (-1, 1)
            for k in range(6)
        ],
        0.09,
        0.28,
    )


BUILDERS: dict[str, Builder] = {
    "mushroom-house": mushroom_house,
    "hobbit-house": hobbit_house,
}  # fmt: skip
"""Key -> who builds it."""

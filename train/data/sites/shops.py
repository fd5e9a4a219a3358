"""Shop fronts of a high street, put together from simple shapes, as buildings.py does."""

from __future__ import annotations

import math
import zlib

from data.sites.fittings import (
    BRICK,
    GREENS,
    OAK,
    PAPERS,
    awning,
    bistro,
    blobs,
    board,
    books,
    front,
    lantern,
    tub,
)
from data.sites.lot import Builder, Site, shift, turn
from data.sites.surfaces import BLACK, WHITE
from data.stage import Colour


def _cakes(s: Site, x0: float, x1: float) -> None:
    cup, cake = s.material(WHITE, 0.3), [s.material(c, 0.6) for c in ((0.30, 0.14, 0.06), (0.75, 0.30, 0.32),
        (0.80, 0.66, 0.36))]  # fmt: skip
    s.slab(s.wood(OAK), ((x0 + x1) / 2, -2.05, 1.02), (x1 - x0, 0.45, 0.05))
    for k in range(int((x1 - x0) / 0.42)):
        x = x0 + 0.26 + 0.42 * k
        s.lathe(
            cup, [(0.08, 1.05), (0.03, 1.1), (0.03, 1.16), (0.19, 1.18), (0.01, 1.19)], (x, -2.1, 0), n=20
        )
        s.lathe(cake[k % 3], [(0.15, 1.19), (0.16, 1.36), (0.13, 1.4), (0.01, 1.4)], (x, -2.1, 0), n=20)
        s.lathe(cup, [(0.05, 0.63), (0.1, 0.82), (0.08, 0.82), (0.04, 0.7)], (x, -2.15, 0), n=20)
    for x in (x0 + 0.3, (x0 + x1) / 2, x1 - 0.3):
        s.beams(s.material(BLACK, 0.5), [((x, -2.2, 2.95), (x, -2.2, 2.45))], 0.02)
        s.lathe(
            s.material((1.0, 0.72, 0.34), 0.4, 0, 1.0),
            [(0.16, 2.3), (0.06, 2.46), (0.01, 2.47)],
            (x, -2.2, 0),
            n=20,
        )


def coffee_shop(s: Site) -> None:
    ink = s.material((0.88, 0.78, 0.55), 0.4)
    front(s, (0.055, 0.10, 0.075), s.blocks(BRICK, (0.5, 0.18), 0.02), "COFFEE SHOP", ink, _cakes, size=0.5)
    awning(s, ((0.05, 0.17, 0.10), (0.80, 0.76, 0.66)), -2.8, 2.8, (-2.6, 2.98), 1.3, 0.5)
    seat = s.wood((0.42, 0.22, 0.09))
    for x, yaw in ((-2.1, 8), (2.0, -12)):
        bistro(s, x, -4.3, seat, yaw)
    board(s, 0.55, -3.9, ("COFFEE", "CAKES", "TEA"), 6)
    for x in (-0.85, 3.1):
        tub(s, x, -2.95)
    for x in (-2.2, 2.2):
        lantern(s, x, 3.95)
    with s.moved(shift(3.1, -3.0, 4.35), turn(0)):
        s.beams(s.material(BLACK, 0.4, 0.5), [((-0.15, 0.4, 0.62), (-0.15, -0.75, 0.62))], 0.06)
        s.lathe(
            s.paint((0.055, 0.10, 0.075)),
            [(0.01, -0.05), (0.52, -0.05), (0.52, 0.05), (0.01, 0.05)],
            (-0.15, -0.25, 0),
            "x",
        )
        for side in (-0.22, -0.08):
            s.lathe(ink, [(0.17, -0.2), (0.24, 0.12), (0.01, 0.12)], (side, -0.22, 0), n=24)


def _books(s: Site, x0: float, x1: float) -> None:
    wood = s.wood((0.24, 0.12, 0.05))
    for k, z in enumerate((0.62, 1.05, 1.48, 1.9)):
        s.slab(wood, ((x0 + x1) / 2, -1.95, z), (x1 - x0, 0.3, 0.045))
        books(s, x0 + 0.03, x1 - 0.03, -1.98, z + 0.02, 0.34, 7 * k + round(x0 * 3))
    for k in range(int((x1 - x0) / 0.36)):
        with s.moved(shift(x0 + 0.22 + 0.36 * k, -2.3, 0.64), turn(-14, "X")):
            s.slab(s.material(PAPERS[(3 * k + 1) % 8], 0.5), (0, 0, 0.18), (0.25, 0.04, 0.36))
            s.slab(s.material((0.85, 0.8, 0.68), 0.6), (0, -0.022, 0.24), (0.16, 0.005, 0.08))


def _barrow(s: Site, x: float, y: float, yaw: float, seed: int) -> None:
    """Books for sale on the pavement."""
    wood = s.wood((0.34, 0.19, 0.09))
    with s.moved(shift(x, y, 0), turn(yaw)):
        for k, (z, v) in enumerate(((0.55, -0.16), (0.82, 0.08), (1.09, 0.3))):
            s.slab(wood, (0, v, z), (1.5, 0.28, 0.06))
            s.slab(wood, (0, v - 0.14, z + 0.05), (1.5, 0.03, 0.1))
            books(s, -0.72, 0.72, v, z + 0.03, 0.27, seed + 11 * k)
        for side in (-0.75, 0.75):
            s.loft(wood, [[(side + d, v, z) for v, z in ((-0.34, 0.1), (0.46, 0.1), (0.46, 1.4), (-0.34, 0.72))]
                for d in (-0.03, 0.03)], 0)  # fmt: skip


def bookshop(s: Site) -> None:
    gold = s.material((0.80, 0.58, 0.22), 0.35, 0.4)
    front(
        s,
        (0.015, 0.06, 0.13),
        s.blocks((0.50, 0.44, 0.34), (0.6, 0.26), 0.025),
        "BOOKSHOP",
        gold,
        _books,
        size=0.54,
    )
    _barrow(s, -1.75, -3.25, 4, 3)
    _barrow(s, 2.0, -3.2, -6, 17)
    for x in (-2.2, 0, 2.2):
        lantern(s, x, 3.95)
    board(s, 0.65, -3.6, ("OLD &", "NEW", "BOOKS"), 8)
    with s.moved(shift(3.0, -3.1, 4.55)):
        s.beams(s.material(BLACK, 0.4, 0.5), [((0, 0.5, 0.6), (0, -0.7, 0.6))], 0.06)
        s.slab(s.paint((0.015, 0.06, 0.13)), (0, -0.1, 0), (0.08, 1.05, 0.95))
        s.slab(gold, (0, -0.1, 0), (0.07, 1.13, 1.03))
        for z, word in ((0.2, "OLD"), (-0.2, "BOOKS")):
            s.text(gold, word, (0.05, -0.1, z), 0.3, 90)


def _breads(s: Site, x0: float, x1: float) -> None:
    wood, crust = s.wood((0.42, 0.25, 0.12)), [s.worn(s.material(c, 0.6), 0.4, 9) for c in ((0.50, 0.24, 0.07),
        (0.40, 0.16, 0.04), (0.62, 0.36, 0.13))]  # fmt: skip
    for row, z in enumerate((0.64, 1.08, 1.52)):
        s.slab(wood, ((x0 + x1) / 2, -2.05, z), (x1 - x0, 0.55, 0.05))
        n = int((x1 - x0) / 0.31)
        for k in range(n):
            x = x0 + (k + 0.5) * (x1 - x0) / n
            if row == 1:
                s.ball(crust[(k + 1) % 3], (x, -2.12, z + 0.12), (0.15, 0.2, 0.12), 14)
            elif row == 0:
                bow = [
                    (x + 0.13 * math.cos(t), -2.2 - 0.12 * math.sin(t), z + 0.1)
                    for t in [j * math.pi / 8 for j in range(9)]
                ]
                s.tube(crust[k % 3], bow, [0.02, 0.05, 0.075, 0.09, 0.1, 0.09, 0.075, 0.05, 0.02], 8)
            else:
                s.ball(crust[k % 3], (x, -2.05, z + 0.1), (0.12, 0.24, 0.11), 14)
    for k in range(int((x1 - x0) / 0.16)):
        x = x0 + 0.1 + 0.16 * k
        s.tube(
            crust[k % 3],
            [(x, -1.92, 1.56), (x + 0.03, -1.85, 2.05), (x + 0.05, -1.83, 2.25)],
            [0.03, 0.055, 0.02],
            8,
        )


def bakery(s: Site) -> None:
    ink = s.material((0.90, 0.78, 0.55), 0.5)
    front(s, (0.20, 0.075, 0.03), s.worn(s.material((0.78, 0.68, 0.54), 0.9), 0.15, 1), "BAKERY", ink, _breads,
        1, 1.7, 0.58)  # fmt: skip
    awning(s, ((0.62, 0.22, 0.10), (0.84, 0.78, 0.66)), -2.75, 1.05, (-2.6, 2.98), 1.0, 0.42, 11)
    for x in (-2.2, 0, 2.2):
        lantern(s, x, 3.95)
    board(s, 2.9, -3.3, ("FRESH", "BREAD"), -10)
    bistro(s, -1.6, -4.0, s.material((0.62, 0.22, 0.10), 0.5), 10)
    tub(s, 0.85, -2.95, (0.36, 0.16, 0.08))


def blossoms(s: Site, at: tuple[float, float, float], r: float, colour: Colour, seed: int = 0, n: int = 16,
    tall: float = 0.34) -> None:  # fmt: skip
    """A bucket of cut flowers."""
    x, y, z = at
    s.lathe(s.material((0.42, 0.44, 0.45), 0.35, 0.7), [(0.7 * r, z), (r, z + tall), (0.9 * r, z + tall), (0.1, z
        + tall)], (x, y, 0), n=20)  # fmt: skip
    leaf, petal = s.material(GREENS[seed % 3], 0.7), s.material(colour, 0.55)
    leaves = [
        ((x + 0.8 * r * math.cos(2.4 * k), y + 0.8 * r * math.sin(2.4 * k), z + tall + 0.25 * r), 0.5 * r)
        for k in range(7)
    ]
    blobs(s, leaf, leaves, 1.0)
    heads = []
    for k in range(n):
        a, q = 2.4 * k + seed, r * 1.15 * math.sqrt((k + 0.5) / n)
        heads.append(
            ((x + q * math.cos(a), y + q * math.sin(a), z + tall + r * (1.5 - 0.6 * (q / r) ** 2)), 0.3 * r)
        )
    blobs(s, petal, heads, 0.9, 0.8)


BLOOMS = ((0.70, 0.03, 0.05), (0.85, 0.50, 0.03), (0.80, 0.28, 0.42), (0.85, 0.82, 0.76), (0.34, 0.12, 0.50),
    (0.80, 0.68, 0.06))  # fmt: skip


def _vases(s: Site, x0: float, x1: float) -> None:
    s.slab(s.wood(OAK), ((x0 + x1) / 2, -1.95, 1.35), (x1 - x0, 0.3, 0.05))
    for k in range(int((x1 - x0) / 0.5)):
        x = x0 + 0.28 + 0.5 * k
        blossoms(s, (x, -2.1, 0.62), 0.2, BLOOMS[(k + round(x0)) % 6], k, 10)
        blossoms(s, (x, -1.95, 1.38), 0.17, BLOOMS[(k + 3) % 6], k + 1, 10, 0.25)


def flower_shop(s: Site) -> None:
    ink = s.material((0.88, 0.84, 0.74), 0.4)
    front(
        s,
        (0.10, 0.26, 0.22),
        s.worn(s.material((0.76, 0.70, 0.64), 0.9), 0.15, 1),
        "FLOWERS",
        ink,
        _vases,
        size=0.56,
    )
    awning(s, ((0.66, 0.20, 0.30), (0.86, 0.82, 0.76)), -2.8, 2.8, (-2.6, 2.98), 1.0, 0.42)
    wood = s.wood((0.36, 0.2, 0.1))
    for side in (-1, 1):
        for row, (y, z) in enumerate(((-2.95, 0.55), (-3.4, 0.28), (-3.85, 0.0))):
            if z:
                s.slab(wood, (1.9 * side, y, z - 0.03), (2.1, 0.45, 0.06))
                s.beams(wood, [((1.9 * side + d, y, 0), (1.9 * side + d, y, z)) for d in (-1, 1)], 0.08)
            for k in range(4):
                blossoms(
                    s,
                    (1.9 * side - 0.77 + 0.51 * k, y, z),
                    0.27,
                    BLOOMS[(k * 5 + 2 * row + (side > 0)) % 6],
                    k + 3 * row,
                )
    for x in (-1.85, 0, 1.85):
        s.slab(s.material((0.3, 0.13, 0.07), 0.8), (x, -2.72, 4.15), (1.1, 0.28, 0.24))
        spots = [
            ((x - 0.48 + 0.08 * k, -2.76 + 0.06 * math.sin(5 * k), 4.32 + 0.05 * math.sin(3 * k)), 0.09)
            for k in range(13)
        ]
        blobs(s, s.material(GREENS[0], 0.7), spots[::2], 1.0)
        blobs(s, s.material(BLOOMS[0], 0.6), spots[1::2], 0.9)
    board(s, 0.35, -4.2, ("ROSES", "TULIPS"), 6)


def _goods(s: Site, x0: float, x1: float) -> None:
    steel = s.material((0.6, 0.6, 0.6), 0.4, 0.5)
    for row, z in enumerate((0.62, 1.08, 1.54, 2.0)):
        s.slab(steel, ((x0 + x1) / 2, -2.0, z), (x1 - x0, 0.5, 0.03))
        x, k = x0 + 0.1, 5 * row
        while x < x1 - 0.1:
            pick = zlib.crc32(bytes([k, row]))
            colour, wide, tall = (
                s.material(WARES[pick % 7], 0.4),
                0.13 + 0.05 * (pick % 3),
                0.2 + 0.07 * (pick % 4),
            )
            for j in range(2):
                if pick % 3:
                    s.slab(colour, (x + j * wide, -2.1, z + tall / 2), (0.9 * wide, 0.2, tall))
                else:
                    s.lathe(colour, [(0.42 * wide, z), (0.42 * wide, z + 0.7 * tall),
                        (0.15 * wide, z + tall), (0.01, z + tall)], (x + j * wide, -2.1, 0), n=12)  # fmt: skip
            x, k = x + 2 * wide, k + 1


WARES = ((0.70, 0.04, 0.03), (0.80, 0.55, 0.03), (0.05, 0.22, 0.55), (0.08, 0.36, 0.10), (0.85, 0.83, 0.78),
    (0.78, 0.28, 0.03), (0.25, 0.10, 0.40))  # fmt: skip
FRUIT = (
    (0.62, 0.03, 0.03),
    (0.85, 0.32, 0.01),
    (0.25, 0.45, 0.04),
    (0.85, 0.62, 0.04),
    (0.80, 0.05, 0.02),
    (0.10, 0.30, 0.04),
)


def crates(s: Site, x: float, y: float, n: int, first: int) -> None:
    """Boxes of fruit in two tiers."""
    wood = s.wood((0.45, 0.29, 0.14))
    for row, (v, z) in enumerate(((y, 0.35), (y + 0.55, 0.7))):
        for k in range(n):
            at = x + 0.62 * (k - (n - 1) / 2)
            with s.moved(shift(at, v, z), turn(18, "X")):
                s.slab(wood, (0, 0, 0), (0.58, 0.5, 0.2))
                spots = [
                    ((-0.2 + 0.1 * (j % 5), -0.18 + 0.09 * (j // 5), 0.12 + 0.02 * (j % 2)), 0.07)
                    for j in range(25)
                ]
                blobs(s, s.material(FRUIT[(first + k + 2 * row) % 6], 0.4), spots, 0.15)
            s.slab(wood, (at, v + 0.05, (z - 0.1) / 2), (0.5, 0.4, z - 0.1))


def shop(s: Site) -> None:
    ink = s.material(WHITE, 0.4)
    front(
        s,
        (0.48, 0.035, 0.03),
        s.blocks((0.52, 0.38, 0.25), (0.5, 0.18), 0.02),
        "CORNER SHOP",
        ink,
        _goods,
        size=0.46,
    )
    awning(s, ((0.52, 0.03, 0.03), (0.84, 0.82, 0.78)), -2.8, 2.8, (-2.6, 2.98), 1.0, 0.42)
    crates(s, -1.8, -3.3, 3, 0)
    crates(s, 1.85, -3.3, 3, 3)
    board(s, 0.2, -3.9, ("OPEN", "9 - 9"), 6)


def _inn(s: Site, x0: float, x1: float) -> None:
    amber = [s.material(c, 0.15) for c in ((0.42, 0.16, 0.02), (0.10, 0.20, 0.05), (0.60, 0.40, 0.10))]
    for z in (1.1, 1.75):
        s.slab(s.wood(OAK), ((x0 + x1) / 2, -1.95, z), (x1 - x0, 0.25, 0.05))
        for k in range(int((x1 - x0) / 0.17)):
            x = x0 + 0.1 + 0.17 * k
            s.lathe(amber[k % 3], [(0.055, z), (0.055, z + 0.26), (0.02, z + 0.34), (0.02, z + 0.44),
                (0.01, z + 0.44)], (x, -1.98, 0), n=12)  # fmt: skip


def pub(s: Site) -> None:
    """Half-timbered, above a dark front."""
    gold, beam = s.material((0.80, 0.58, 0.22), 0.35, 0.4), s.wood((0.06, 0.035, 0.02))
    white = s.worn(s.material((0.80, 0.77, 0.68), 0.9), 0.12, 1)
    front(s, (0.045, 0.012, 0.012), white, "THE RED LION", gold, _inn, size=0.46, flat=False)
    for y, angle, half in ((-2.53, 0, 3.0), (-3.03, 90, 2.5)):
        with s.moved(turn(angle)):
            bars = [((x, y, 3.7), (x, y, 6.6)) for x in (-half, -0.92, 0.92, half)]
            bars += [((-half, y, z), (half, y, z)) for z in (3.75, 4.2, 6.1, 6.5)]
            bars += [((-half, y, 4.2), (-half + 0.5, y, 6.1)), ((half, y, 4.2), (half - 0.5, y, 6.1))]
            s.beams(beam, bars, 0.17)
    tiles = s.worn(s.blocks((0.22, 0.10, 0.06), (0.35, 0.26), 0.02), 0.3, 1)
    s.roof(white, (0, 0, 6.6), 6.0, 5.0, 2.3)
    s.roof(tiles, (0, 0, 6.65), 6.9, 6.2, 2.65)
    s.slab(s.blocks(BRICK, (0.5, 0.18), 0.02), (-2.0, 0.6, 9.0), (0.9, 0.8, 2.4))
    for x in (-2.2, 0, 2.2):
        lantern(s, x, 3.95)
    for x in (-1.85, 1.85):
        s.slab(s.material((0.05, 0.03, 0.02), 0.8), (x, -2.8, 4.0), (1.3, 0.3, 0.26))
        spots = [
            ((x - 0.6 + 0.06 * k, -2.82 + 0.1 * math.sin(5 * k), 4.2 + 0.1 * math.sin(3 * k)), 0.12)
            for k in range(21)
        ]
        blobs(s, s.material(GREENS[1], 0.7), spots[::2], 1.0)
        blobs(s, s.material((0.75, 0.06, 0.22), 0.6), spots[1::2], 0.9)
    for x in (-1.8, 1.8):
        s.lathe(
            s.wood((0.28, 0.14, 0.06)), [(0.3, 0), (0.4, 0.45), (0.3, 0.9), (0.01, 0.9)], (x, -3.3, 0), n=24
        )
        for z in (0.15, 0.7):
            s.lathe(
                s.material(BLACK, 0.4, 0.7),
                [(0.37, z), (0.385, z + 0.04), (0.37, z + 0.08)],
                (x, -3.3, 0),
                n=24,
            )


BUILDERS: dict[str, Builder] = {"coffee-shop": coffee_shop, "bookshop": bookshop, "bakery": bakery,
    "flower-shop": flower_shop, "shop": shop, "pub": pub}  # fmt: skip

"""The rooms that things are in if nothing more is said: by day, with curtains, plants and pictures."""

from __future__ import annotations

import math
from typing import Any

from data.flora import GREENS
from data.insides.cosy import panels, room, window
from data.insides.kit import DAY, OAK, PINE, WALNUT, WARM, Inside
from data.stage import Colour

WALLS: dict[str, Colour] = {
    "cream": (0.66, 0.56, 0.42), "blue": (0.30, 0.42, 0.52), "green": (0.24, 0.32, 0.23), "white": (0.68, 0.66, 0.62),
    "rose": (0.62, 0.45, 0.40), "grey": (0.46, 0.46, 0.45), "sage": (0.42, 0.48, 0.38), "pink": (0.70, 0.40, 0.43),
    "azure": (0.20, 0.38, 0.60), "violet": (0.40, 0.29, 0.52), "mint": (0.30, 0.50, 0.38), "lemon": (0.74, 0.58, 0.22),
}  # fmt: skip
FLOORS = {"oak": OAK, "pale": PINE, "dark": WALNUT}


def _lit(s: Inside, side: int) -> None:
    """By day, from a window on the left (-1) or right (1) in the far wall, and from behind the viewer."""
    s.day((side * 1.55, 5.3, 1.6), 1.4, 70, 0)
    s.lamp((0, 3.0, 2.7), 2.6, 55, (1.0, 0.95, 0.88), (0, 0, 0))
    s.lamp((0, -0.4, 2.3), 1.8, 45, DAY, (math.radians(60), 0, 0))
    s.exposure = 0.35


def _furnished(s: Inside, wall: str, floor: str, side: int, view: str, curtain: Colour) -> Any:
    """Walls, floor, and a curtained window on one side; the paint of its frames."""
    paint = room(s, WALLS[wall], s.grain(FLOORS[floor], 0.13, "y", "x", 1.3, 0.002, 0.35, 0.1))
    x = 1.55 * side
    window(s, s.material((0.80, 0.79, 0.76), 0.45), x, 5.6, s.seen(view, 1.7), 1.35, 1.55, 0.8)
    cloth = s.leaf((curtain, curtain), 0.25, 0.9)
    s.tube(
        s.material((0.10, 0.08, 0.06), 0.4, 0.6), [(x - 1.15, 5.44, 2.54), (x + 1.15, 5.44, 2.54)], 0.018, 10
    )
    for k in (-1, 1):
        s.drape(cloth, (x + 1.08 * k, 5.43), (x + 0.66 * k, 5.43), 0.03, 2.53, 5, 0.05)
    return paint


def _plant(s: Inside, x: float, y: float, tall: float = 0.85, r: float = 0.17) -> None:
    leaf = s.leaf(GREENS, 0.35)
    at, way = [], []
    for k in range(90):
        a, rise = 2.4 * k, s.rng.uniform(0.2, 1.0)
        at.append((0.03 * math.cos(a), 0.03 * math.sin(a), 0.3 * tall * rise))
        way.append((math.cos(a) * (1.15 - rise), math.sin(a) * (1.15 - rise), 0.35 + 1.2 * rise))
    s.pot([s.kites(leaf, at, way, [tall * s.rng.uniform(0.45, 0.95) for _ in at], 0.09, 0.28)], (x, y, 0), r,
          s.material((0.66, 0.62, 0.56), 0.6))  # fmt: skip


def _pictures(s: Inside, x: float, names: tuple[str, ...], tall: float = 0.42) -> None:
    frame = s.grain(WALNUT, 0.3, "x", "z", 3)
    wide = 1.5 * tall + 0.28
    for k, name in enumerate(names):
        s.hang(name, frame, (x + wide * (k - (len(names) - 1) / 2), 5.58, 1.72), tall)


def plain(s: Inside, wall: str = "cream", floor: str = "oak", side: str = "left") -> None:
    """Nearly empty: a window, a plant, a picture, a little furniture at the walls."""
    one = -1 if side == "left" else 1
    view = {"cream": "forest0", "blue": "mountain5", "green": "forest4"}[wall]
    paint = _furnished(s, wall, floor, one, view, (0.74, 0.71, 0.64))
    panels(s, paint, -0.75 if one < 0 else -2.65, 2.65 if one < 0 else 0.75, 5.6, 4)
    _pictures(
        s,
        -one * 0.95,
        {"cream": ("valley12-harro",), "blue": ("sea3", "sea10-sfiera"), "green": ("fields0",)}[wall],
    )
    _plant(s, one * 2.35, 4.75, 1.0)
    if wall == "cream":
        s.put("B78", 2.25, 5.05, 0)
        s.put("S87", 1.75, 5.25, 0)
        s.bulb((1.75, 5.2, 1.30), 0.07, 10, WARM, 5)
    elif wall == "blue":
        s.shelves(s.grain(OAK, 0.2, "z", "x", 6), -2.65, -1.75, 5.58, (0.1, 0.5, 0.9, 1.3, 1.7), 7)
    else:
        s.put("Z139", 2.05, 4.85, 0, -40)
        s.put("S87", 2.45, 5.2, 0)
        s.bulb((2.45, 5.15, 1.30), 0.07, 12, WARM, 5)
    _lit(s, one)


def living(s: Inside, wall: str = "cream", floor: str = "oak", sofa: str = "S37") -> None:
    """A sofa with pictures over it, a lamp, a rug, a low table to one side."""
    _furnished(
        s,
        wall,
        floor,
        -1,
        {"white": "mountain5", "cream": "forest0"}.get(wall, "forest4"),
        (0.70, 0.66, 0.58),
    )
    s.put(sofa, 0.75, 5.0, 0)
    _pictures(s, 0.75, ("sea3", "valley12-harro"), 0.46)
    s.put("S87", 2.25, 5.2, 0)
    s.bulb((2.25, 5.15, 1.30), 0.07, 16, WARM, 5)
    _plant(s, -0.55, 5.05, 1.0)
    s.put("K85", 0.45, 3.75, 0.004, 90)
    s.shelves(s.grain(WALNUT, 0.2, "z", "x", 6), -2.68, -2.36, 5.58, (0.1, 0.5, 0.9, 1.3, 1.7, 2.1), 3)
    _lit(s, -1)


def sleeping(s: Inside, wall: str = "sage", floor: str = "oak", bed: str = "B77") -> None:
    """A bed by a window in the morning."""
    paint = _furnished(s, wall, floor, 1, "forest0", (0.76, 0.74, 0.70))
    panels(s, paint, -2.65, 0.7, 5.6, 4)
    s.put(bed, -0.85, 4.45, 0)
    for x in (-2.2, 0.5):
        s.put("Z4", x, 5.25, 0)
        s.put("S54", x, 5.25, s.top["Z4"][2])
    _pictures(s, -0.85, ("fields0",), 0.5)
    _plant(s, 2.3, 4.7, 0.95)
    s.put("S207", 0.9, 3.6, 0.004)
    _lit(s, 1)


def slumbering(s: Inside, hue: str, floor: str = "pale") -> None:
    """A bedroom in one colour: its walls, curtains, bedclothes and rug."""
    quilts: dict[str, Colour] = {
        "pink": (0.66, 0.20, 0.29), "azure": (0.055, 0.17, 0.46), "violet": (0.26, 0.11, 0.42),
        "mint": (0.07, 0.28, 0.17), "white": (0.80, 0.79, 0.77), "lemon": (0.74, 0.47, 0.06),
    }  # fmt: skip
    quilt = quilts[hue]
    pale: Colour = tuple(0.45 * c + 0.42 for c in quilt)  # type: ignore[assignment]
    paint = _furnished(s, hue, floor, 1, "forest0", pale)
    panels(s, paint, -2.65, 0.7, 5.6, 4)
    cloth, linen = s.cloth(quilt, tuple(0.8 * c for c in quilt)), s.cloth((0.82, 0.80, 0.78))  # type: ignore[arg-type]
    for k in range(6):
        s.rounded(s.cloth(pale), (-1.60 + 0.30 * k, 5.5, 0.66), (0.30, 0.13, 1.16), 0.05)
    s.rounded(s.cloth(pale), (-0.85, 4.45, 0.24), (1.76, 2.06, 0.26), 0.04)
    for x, y in ((-1.62, 3.52), (-0.08, 3.52)):
        s.slab(s.grain(OAK, 0.2, "x", "z", 6), (x, y, 0.06), (0.07, 0.07, 0.12))
    s.rounded(linen, (-0.85, 4.45, 0.45), (1.70, 2.0, 0.24), 0.08)
    s.rounded(cloth, (-0.85, 4.10, 0.47), (1.82, 1.42, 0.30), 0.10)
    s.rounded(s.cloth(pale), (-0.85, 4.76, 0.59), (1.83, 0.30, 0.09), 0.04)
    for k in (-1, 1):
        s.rounded(linen, (-0.85 + 0.43 * k, 5.27, 0.73), (0.74, 0.20, 0.42), 0.09)
        s.rounded(cloth, (-0.85 + 0.36 * k, 5.08, 0.70), (0.46, 0.17, 0.36), 0.08)
    for x in (-2.2, 0.5):
        s.put("Z4", x, 5.25, 0)
        s.put("S54", x, 5.25, s.top["Z4"][2])
    _pictures(s, -0.85, ("fields0",), 0.5)
    _plant(s, 2.3, 4.7, 0.95)
    rim = [(0.86 * math.cos(a), 0.86 * math.sin(a)) for a in [2 * math.pi * k / 48 for k in range(48)]]
    s.faced(s.cloth(pale, quilt, 90), [(1.15 + x, 3.75 + 0.8 * y, 0.012) for x, y in rim], [tuple(range(48))])
    _lit(s, 1)


def cooking(s: Inside, front: str = "white", floor: str = "oak", top: str = "oak") -> None:
    """A kitchen: cupboards with a worktop, a stove under its hood, a fridge, a window over the sink."""
    shades: dict[str, Colour] = {
        "white": (0.74, 0.73, 0.70),
        "sage": (0.26, 0.33, 0.25),
        "navy": (0.06, 0.10, 0.17),
        "blue": (0.055, 0.20, 0.46),
        "green": (0.035, 0.22, 0.105),
        "red": (0.42, 0.022, 0.022),
        "yellow": (0.72, 0.44, 0.035),
        "pink": (0.74, 0.30, 0.38),
        "black": (0.022, 0.022, 0.024),
    }
    wall = "cream" if front == "sage" else "white"
    room(s, WALLS[wall], s.grain(FLOORS[floor], 0.13, "y", "x", 1.3, 0.002, 0.35, 0.1))
    tiles = s.tiled(
        ((0.72, 0.71, 0.68), (0.66, 0.65, 0.62)),
        (0.16, 0.08),
        "xz",
        0.004,
        0.15,
        0.5,
        (0.45, 0.44, 0.42),
        worn=0.08,
    )
    s.slab(tiles, (-0.2, 5.59, 1.2), (5.0, 0.02, 0.66))
    paint, brass = s.material(shades[front], 0.4), s.material((0.55, 0.40, 0.18), 0.3, 0.9)
    board = (
        s.grain(OAK, 0.6, "x", "y", 4, 0.0, 0.35, 0.15)
        if top == "oak"
        else s.worn(s.material((0.78, 0.77, 0.75), 0.15), 0.1, 3)
    )
    for x in (-1.28, -0.78, 0.72, 1.22, 1.72, 2.22):
        s.slab(paint, (x, 5.3, 0.48), (0.5, 0.58, 0.78))
        s.rounded(paint, (x, 5.0, 0.37), (0.47, 0.03, 0.50), 0.008)
        s.rounded(paint, (x, 5.0, 0.745), (0.47, 0.03, 0.20), 0.008)
        for z in (0.58, 0.76):
            s.rounded(brass, (x, 4.97, z), (0.13, 0.02, 0.015), 0.006)
    s.slab(s.material((0.04, 0.04, 0.04), 0.7), (0.5, 5.36, 0.05), (4.2, 0.5, 0.1))
    for x0, x1 in ((-1.55, -0.5), (0.45, 2.7)):
        s.rounded(board, ((x0 + x1) / 2, 5.29, 0.895), (x1 - x0, 0.64, 0.045), 0.008)
    s.put("B44", -0.03, 5.25, 0, 0)
    s.put("Z128", -2.12, 5.2, 0, 0)
    outline = [(0.4, 1.62), (0.4, 1.7), (0.15, 2.0), (0.15, 2.75)]
    hood = [(-0.05 - x, z) for x, z in outline] + [(x, z) for x, z in reversed(outline)]
    s.prism(s.material((0.70, 0.70, 0.71), 0.3, 0.8), hood, 5.15, 5.58)
    for x in (-1.28, -0.78):
        s.rounded(paint, (x, 5.4, 1.95), (0.48, 0.36, 0.8), 0.008)
        s.rounded(brass, (x + 0.17, 5.2, 1.68), (0.015, 0.02, 0.13), 0.006)
    frame = s.material((0.80, 0.79, 0.76), 0.45)
    window(s, frame, 1.6, 5.58, s.seen("forest4", 1.7), 1.5, 1.1, 1.15, (3, 2))
    steel = s.material((0.6, 0.6, 0.62), 0.2, 0.9)
    s.rounded(s.material((0.25, 0.25, 0.26), 0.25, 0.8), (1.6, 5.27, 0.912), (0.62, 0.4, 0.012), 0.02)
    s.tube(
        steel,
        [(1.6, 5.48, 0.9), (1.6, 5.48, 1.16), (1.6, 5.42, 1.22), (1.6, 5.34, 1.2), (1.6, 5.33, 1.14)],
        0.014,
        10,
    )
    for x in (1.1, 2.1):
        s.pot(
            s.shrub(s.leaf(GREENS, 0.4), 0.2, 0.2, 260, 0.05),
            (x, 5.46, 1.13),
            0.06,
            s.material((0.62, 0.30, 0.18), 0.8),
        )
    s.put("S102" if front != "sage" else "Z19", -1.1, 5.35, 0.92, 0)
    s.put("B48", 2.45, 5.35, 0.92, 0, 0.9)
    for k, (x, r, tall) in enumerate(((0.75, 0.05, 0.16), (0.88, 0.06, 0.13), (1.0, 0.045, 0.19))):
        jar = s.material(((0.72, 0.52, 0.30), (0.55, 0.28, 0.14), (0.78, 0.74, 0.62))[k], 0.4)
        s.lathe(
            jar,
            [(r, 0), (r, tall), (0.8 * r, tall + 0.01), (0.8 * r, tall + 0.03), (0.01, tall + 0.03)],
            (x, 5.42, 0.92),
            n=20,
        )
    for x in (-1.1, 0.9):
        s.pendant((x, 4.2, 2.05), 2.75, 14, s.material((0.05, 0.05, 0.05), 0.5), 0.16)
    s.day((1.6, 5.2, 1.7), 1.3, 55, 0)
    s.lamp((0, 3.4, 2.7), 2.6, 60, (1.0, 0.95, 0.88), (0, 0, 0))
    s.lamp((0, -0.4, 2.3), 1.8, 50, DAY, (math.radians(60), 0, 0))
    s.exposure = 0.35


def working(s: Inside, wall: str = "sage", floor: str = "oak", desk: str = "S84") -> None:
    """A desk by the window, shelves full of books, a chair."""
    _furnished(s, wall, floor, -1, "forest4", (0.74, 0.71, 0.64))
    s.put(desk, 0.55, 5.1, 0)
    s.put("S50", 0.55, 5.2, s.top[desk][2], 0)
    s.put("S54", 1.1, 5.25, s.top[desk][2], 0)
    s.put("S47", 0.65, 4.2, 0, 150)
    s.shelves(s.grain(WALNUT, 0.2, "z", "x", 6), 1.75, 2.65, 5.58, (0.1, 0.5, 0.9, 1.3, 1.7, 2.1), 5)
    _pictures(s, 0.5, ("sea3", "fields0"), 0.4)
    _plant(s, -0.5, 5.1, 0.9)
    s.put("S207", 0.2, 3.6, 0.004)
    _lit(s, -1)

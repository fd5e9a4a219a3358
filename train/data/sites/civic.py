"""A diner, a cinema and the public houses of a town, put together from simple shapes, as buildings.py does."""

from __future__ import annotations

from typing import Any

from data.sites.fittings import BRICK, INSIDE, LAMP, bush, clear
from data.sites.lot import Builder, Site, arch, shift
from data.sites.sights import _column
from data.sites.surfaces import BLACK, GOLD, SLATE, WHITE
from data.stage import Colour

CHROME = (0.75, 0.76, 0.78)
PINK, AQUA = (1.0, 0.10, 0.35), (0.05, 0.75, 0.85)
PAVED = (0.40, 0.39, 0.37)


def _neon(s: Site, colour: Colour, glow: float = 1.0) -> Any:
    return s.material(colour, 0.4, 0, glow)


def diner(s: Site) -> None:
    """A railway carriage of steel with windows all along, neon tubes and a sign on the roof."""
    steel, red = s.material(CHROME, 0.22, 0.9), s.paint((0.55, 0.012, 0.015))
    pink, aqua, white = _neon(s, PINK), _neon(s, AQUA), s.material(WHITE, 0.4)
    glass, inside = clear(s), s.material(INSIDE, 0.8, 0, 0.25)
    s.slab(s.blocks(PAVED, (0.9, 0.9), 0.02), (0.4, -0.9, -0.08), (14.0, 6.6, 0.16))
    s.rounded(steel, (0, 0, 0.75), (12.6, 5.2, 1.5), 0.25)
    s.rounded(steel, (0, 0, 3.25), (12.6, 5.2, 0.9), 0.3)
    s.rounded(inside, (0, 0.3, 1.9), (11.9, 4.0, 2.2), 0.1)
    s.slab(s.material(LAMP, 0.8, 0, 3.0), (0, -2.15, 2.78), (11.6, 0.5, 0.03))
    for k in range(26):
        z = 0.2 + 0.05 * k
        if k % 2:
            s.slab(steel, (0, 0, z), (12.66, 5.26, 0.03))
    for z, tall in ((0.32, 0.14), (1.28, 0.18)):
        s.slab(red, (0, 0, z), (12.7, 5.3, tall))
    for z, tube in ((3.55, pink), (2.98, aqua)):
        for points in ([(-6.15, -2.66, z), (6.15, -2.66, z)], [(6.36, -2.45, z), (6.36, 2.45, z)]):
            s.tube(tube, points, 0.06, 8)
    s.slab(red, (0, 0, 3.26), (12.66, 5.28, 0.24))
    for k in range(10):
        x = -5.6 + 1.25 * k
        if k not in (4, 5):
            s.slab(glass, (x, -2.52, 2.12), (1.1, 0.02, 1.2))
            for a, z in ((0, 0.75), (0, 1.05)):
                s.rounded(red, (x + a, -2.2, z + 0.55), (0.62, 0.2, 0.5), 0.06)
        s.slab(steel, (x - 0.62, -2.53, 2.12), (0.12, 0.1, 1.4))
    s.slab(steel, (6.27, -2.53, 2.12), (0.12, 0.1, 1.4))
    for k in range(4):
        s.slab(glass, (6.25, -1.8 + 1.2 * k, 2.12), (0.02, 1.05, 1.2))
        s.slab(steel, (6.26, -2.4 + 1.2 * k, 2.12), (0.1, 0.12, 1.4))
    s.rounded(steel, (0, -2.9, 1.5), (2.3, 1.0, 3.0), 0.12)
    s.slab(red, (0, -3.42, 1.2), (1.3, 0.06, 2.3))
    s.slab(inside, (0, -3.46, 1.55), (0.9, 0.02, 1.3))
    s.lathe(steel, [(0.4, 0), (0.42, 0.04), (0.36, 0.05), (0.36, 0), (0.4, 0)], (0, -3.46, 1.55), "y")
    s.rounded(red, (0, -3.0, 3.2), (2.9, 1.5, 0.35), 0.16)
    s.tube(pink, [(-1.4, -3.77, 3.2), (1.4, -3.77, 3.2)], 0.05, 8)
    s.tube(steel, [(0.5, -3.55, 0.9), (0.5, -3.55, 1.7)], 0.03, 8)
    for x in (-3.0, 3.0):
        s.beams(steel, [((x, -1.6, 3.5), (x, -1.6, 4.5))], 0.16)
    s.rounded(red, (0, -1.6, 5.25), (9.4, 0.3, 2.1), 0.14)
    for inset, tube in ((0.0, aqua), (0.22, white)):
        w, h = 4.6 - inset, 0.95 - inset
        rim = [(-w, -h), (w, -h), (w, h), (-w, h)]
        s.tube(tube, [(x, -1.78, 5.25 + z) for x, z in rim], 0.055, 8, loop=True)
    s.text(_neon(s, (1.0, 0.85, 0.55)), "DINER", (0, -1.8, 5.25), 1.75)
    with s.moved(shift(6.9, -2.6, 0)):
        s.tube(steel, [(0, 0, 0), (0, 0, 5.4)], 0.1, 12)
        s.prism(_neon(s, (1.0, 0.75, 0.10)), [(-1.0, 5.6), (0.6, 5.6), (0.6, 6.1), (1.2, 5.5), (0.3, 4.7),
            (0.3, 5.1), (-1.0, 5.1)], -0.08, 0.08)  # fmt: skip
        s.text(s.material((0.5, 0.02, 0.02), 0.5), "EAT", (-0.25, -0.1, 5.34), 0.62)


def cinema(s: Site) -> None:
    """A theatre of the thirties: a bright canopy with the programme, a tall fin with letters."""
    stone, red, dark = (
        s.worn(s.material((0.74, 0.66, 0.52), 0.8), 0.12, 0.8),
        s.paint((0.42, 0.012, 0.02)),
        s.material((0.04, 0.03, 0.03), 0.6),
    )
    glow, bulb, ink = (
        s.material((0.92, 0.84, 0.66), 0.6, 0, 0.35),
        _neon(s, (1.0, 0.75, 0.35)),
        s.material(BLACK, 0.6),
    )
    s.slab(s.blocks(PAVED, (0.9, 0.9), 0.02), (0, -1.2, -0.08), (11.4, 10.4, 0.16))
    s.slab(stone, (0, 0.6, 4.2), (10, 6.4, 8.4))
    s.slab(s.blocks(BRICK, (0.6, 0.2), 0.02), (0, 0.7, 3.9), (10.05, 6.0, 7.8))
    for k, (half, top) in enumerate(((3.6, 9.2), (2.5, 10.0), (1.4, 10.8))):
        s.slab(stone, (0, -2.4 - 0.1 * k, top / 2), (2 * half, 0.7, top))
    for x in (-4.2, -3.1, -2.0, 2.0, 3.1, 4.2):
        s.slab(stone, (x, -2.75, 5.9), (0.35, 0.4, 5.0 if abs(x) < 4 else 4.6))
    for x in (-3.65, -2.55, 2.55, 3.65):
        s.window(x, -2.8, 6.0, 0.62, 2.6)
    s.slab(dark, (0, -2.84, 1.3), (8.4, 0.06, 2.6))
    for x in (-2.4, -0.8, 0.8, 2.4):
        s.slab(s.material(GOLD, 0.3, 0.8), (x, -2.9, 1.15), (1.3, 0.06, 2.3))
        for dx in (-0.31, 0.31):
            s.slab(s.material(INSIDE, 0.6, 0, 0.5), (x + dx, -2.94, 1.3), (0.52, 0.03, 1.7))
    for x in (-3.75, 3.75):
        s.slab(s.material(GOLD, 0.3, 0.8), (x, -2.9, 1.5), (0.9, 0.05, 1.4))
        s.slab(
            s.material((0.10, 0.20, 0.38) if x < 0 else (0.45, 0.10, 0.06), 0.5),
            (x, -2.94, 1.5),
            (0.74, 0.03, 1.2),
        )
        s.ball(s.material((0.85, 0.6, 0.2), 0.5), (x, -2.95, 1.6), (0.2, 0.02, 0.3), 16)
    with s.moved(shift(0, -4.0, 3.35)):
        s.slab(red, (0, 0, 0.62), (8.4, 2.5, 0.16))
        s.slab(red, (0, 0, -0.62), (8.4, 2.5, 0.16))
        s.slab(glow, (0, 0, 0), (8.2, 2.4, 1.1))
        for k in range(29):
            for z in (-0.62, 0.62):
                s.ball(bulb, (-4.1 + 8.2 * k / 28, -1.28, z), 0.075, 8)
        for k in range(8):
            for z in (-0.62, 0.62):
                s.ball(bulb, (4.23, -1.1 + 2.2 * k / 7, z), 0.075, 8)
        for z, line in ((0.25, "NOW SHOWING"), (-0.25, "A FOREST TALE")):
            s.text(ink, line, (0, -1.215, z), 0.46)
        s.text(ink, "TONIGHT", (4.115, 0, 0), 0.42, 90)
        s.slab(s.material(LAMP, 0.6, 0, 2.0), (0, 0, -0.72), (7.6, 2.0, 0.03))
    with s.moved(shift(0, -3.2, 7.9)):
        s.rounded(red, (0, 0, 0.2), (1.5, 1.1, 7.4), 0.2)
        for k, letter in enumerate("CINEMA"):
            s.text(_neon(s, (1.0, 0.86, 0.58)), letter, (0, -0.57, 3.0 - 1.05 * k), 1.0)
            s.text(_neon(s, (1.0, 0.86, 0.58)), letter, (0.77, 0, 3.0 - 1.05 * k), 0.9, 90)
        for k in range(24):
            z = -3.3 + 7.0 * k / 23
            for x in (-0.72, 0.72):
                s.ball(bulb, (x, -0.56, z), 0.06, 8)


def panes(s: Site, xs: list[float], zs: list[float], y: float, wide: float, tall: float) -> None:
    """Rows of windows with stone sills."""
    sill = s.material((0.60, 0.57, 0.50), 0.85)
    for z in zs:
        for x in xs:
            s.window(x, y, z, wide, tall)
            s.slab(sill, (x, y - 0.06, z - tall / 2 - 0.06), (wide + 0.3, 0.2, 0.12))


def hotel(s: Site) -> None:
    stone, wall = s.worn(s.material((0.72, 0.66, 0.55), 0.85), 0.12, 0.8), s.worn(s.material((0.66, 0.48, 0.34),
        0.9), 0.12, 0.8)  # fmt: skip
    slate, iron = (
        s.worn(s.blocks((0.10, 0.115, 0.13), (0.5, 0.35), 0.03), 0.3, 1),
        s.material(BLACK, 0.4, 0.5),
    )
    gold, red = s.material((0.85, 0.62, 0.22), 0.3, 0.6), s.material((0.42, 0.02, 0.03), 0.8)
    s.slab(s.blocks(PAVED, (0.9, 0.9), 0.02), (0, -1, -0.08), (14, 11.4, 0.16))
    s.slab(stone, (0, 0, 2.0), (12.2, 8.2, 4.0))
    s.slab(wall, (0, 0, 9.3), (12, 8, 10.8))
    for z in (4.05, 14.75):
        s.slab(stone, (0, 0, z), (12.7, 8.7, 0.35))
    top = [[(a * 6.1 * k, b * 4.1 * k, z) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        for k, z in ((1.0, 14.9), (0.9, 16.2), (0.86, 17.4))]  # fmt: skip
    s.loft(slate, top, 0)
    xs = [-4.8, -2.4, 0, 2.4, 4.8]
    panes(s, xs, [5.9, 9.3, 12.7], -4.03, 1.05, 2.0)
    for z in (5.9, 9.3, 12.7):
        for y in (-2.4, 0, 2.4):
            s.window(6.03, y, z, 1.05, 2.0, side=True)
        for x in xs:
            s.slab(iron, (x, -4.35, z - 1.12), (1.7, 0.6, 0.08))
            bars = [x - 0.8 + 0.16 * k for k in range(11)]
            s.beams(iron, [((u, -4.62, z - 1.1), (u, -4.62, z - 0.45)) for u in bars], 0.035)
            s.beams(iron, [((x - 0.85, -4.62, z - 0.43), (x + 0.85, -4.62, z - 0.43))], 0.06)
    for x in (-4.8, -2.4, 2.4, 4.8):
        s.window(x, -4.13, 2.1, 1.5, 2.4)
    for x in xs:
        s.slab(stone, (x, -3.75, 16.0), (1.4, 0.8, 2.0))
        s.roof(slate, (x, -3.7, 17.0), 1.7, 1.1, 0.6, turned=True)
        s.window(x, -4.17, 16.0, 0.8, 1.4)
    s.slab(s.material(INSIDE, 0.6, 0, 0.4), (0, -4.14, 1.4), (2.0, 0.06, 2.8))
    s.beams(gold, [((x, -4.18, 0), (x, -4.18, 2.8)) for x in (-1.0, 0, 1.0)], 0.1)
    s.slab(red, (0, -5.2, 3.3), (3.6, 2.4, 0.5))
    s.slab(gold, (0, -5.2, 3.06), (3.66, 2.46, 0.08))
    s.text(gold, "GRAND", (0, -6.43, 3.32), 0.42)
    for x in (-1.65, 1.65):
        s.tube(gold, [(x, -6.2, 0), (x, -6.2, 3.1)], 0.05, 8)
        bush(s, (x * 1.5, -4.7, 0.2), 0.5, 1, 1.6)
    s.slab(red, (0, -5.6, 0.02), (1.6, 3.0, 0.03))
    s.beams(iron, [((x, -3.6, 17.0), (x, -3.6, 18.4)) for x in (-3, 0, 3)], 0.14)
    for k, letter in enumerate("HOTEL"):
        s.text(_neon(s, (1.0, 0.80, 0.42), 0.9), letter, (-3.6 + 1.8 * k, -4.2, 18.9), 2.3)
    s.beams(iron, [((-4.6, -4.15, z), (4.6, -4.15, z)) for z in (18.0, 19.6)], 0.1)


def bank(s: Site) -> None:
    """Columns under a gable, as banks, museums and libraries had."""
    stone, dark = s.worn(s.material((0.70, 0.66, 0.58), 0.8), 0.15, 0.6), s.material((0.05, 0.04, 0.03), 0.6)
    s.slab(s.blocks(PAVED, (0.9, 0.9), 0.02), (0, -1.2, -0.08), (13.6, 11, 0.16))
    for k in range(4):
        s.slab(
            stone,
            (0, -0.4 - 0.18 * (3 - k), 0.15 + 0.25 * k),
            (11.6 + 0.3 * (3 - k), 8.4 + 0.36 * (3 - k), 0.25),
        )
    s.slab(s.blocks((0.62, 0.58, 0.50), (1.0, 0.5), 0.03), (0, 0.4, 4.2), (10.6, 6.4, 6.3))
    for k in range(6):
        with s.moved(shift(0, 0, 1.05)):
            _column(s, stone, -4.6 + 1.84 * k, -4.0, 5.9, 0.42)
    s.slab(stone, (0, -0.2, 7.4), (11.2, 8.6, 1.0))
    s.slab(stone, (0, -0.2, 7.98), (11.8, 9.2, 0.25))
    s.roof(stone, (0, -0.2, 8.05), 11.2, 8.4, 2.1, turned=True)
    s.roof(s.material(SLATE, 0.6), (0, 0.1, 8.3), 11.8, 8.8, 2.3, turned=True)
    for x in (-1.0, 1.0):
        s.beams(stone, [((6.0 * x, -4.55, 8.15), (0, -4.55, 10.45))], 0.5)
    s.text(s.material((0.16, 0.11, 0.05), 0.5), "BANK", (0, -4.52, 7.42), 0.85)
    s.lathe(
        s.material(GOLD, 0.3, 0.8), [(0.62, 0), (0.62, 0.06), (0.5, 0.1), (0.01, 0.1)], (0, -4.5, 9.05), "y"
    )
    s.prism(dark, arch(0, 1.7, 1.05, 3.6, 4.5), -2.9, -2.75)
    s.beams(s.material(GOLD, 0.3, 0.8), [((x, -2.92, 1.1), (x, -2.92, 3.6)) for x in (-0.8, 0, 0.8)], 0.08)
    for x in (-3.68, -1.84, 1.84, 3.68):
        s.window(x, -2.85, 3.3, 1.0, 2.6)
    for y in (-1.6, 0.6, 2.8):
        s.window(5.33, y, 4.2, 1.1, 3.0, side=True)


BUILDERS: dict[str, Builder] = {"diner": diner, "cinema": cinema, "hotel": hotel, "bank": bank}

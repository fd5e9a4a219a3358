"""Houses in rows along the streets and canals of travels/: windows set into the wall, roofs, balconies, shops."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from data.stage import Colour
from data.towns import AWNINGS, GOODS
from data.travels.trip import Put, Trip

PALE, IRON, SLATE = (0.70, 0.66, 0.58), (0.02, 0.02, 0.022), (0.13, 0.145, 0.17)


@dataclass(frozen=True)
class Style:
    """How the houses of a town look; sizes in metres."""

    walls: tuple[Colour, ...]
    kind: str = "plaster"
    floors: tuple[int, int] = (3, 4)
    storey: float = 3.0
    foot: float = 3.6
    wide: tuple[float, float] = (5.5, 8.0)
    bay: float = 2.0
    pane: tuple[float, float] = (1.05, 1.7)
    trim: Colour = PALE
    frame: Colour = (0.75, 0.74, 0.70)
    roof: str = "flat"
    tiles: Colour = SLATE
    balconies: tuple[int, ...] = ()
    shutters: tuple[Colour, ...] = ()
    shops: tuple[str, ...] = ()
    paints: tuple[Colour, ...] = AWNINGS
    awning: float = 0.8
    lit: float = 0.0
    arched: bool = False
    beams: bool = False
    escapes: float = 0.0
    deep: float = 9.0


class Rows(Trip):
    """Streets."""

    sign = 0.9
    """How bright names of shops are by night."""

    def row(
        self, side: int, face: float, start: float, end: float, style: Style, skip: Sequence[float] = ()
    ) -> None:  # fmt: skip
        """Houses wall to wall."""
        u, k = start, self.rng.randrange(len(style.walls))
        names = list(style.shops)
        self.rng.shuffle(names)
        while u < end:
            wide = self.rng.uniform(*style.wide)
            sign = names[k % len(names)] if names else ""
            self.house(side, face, u, wide, self.rng.randint(*style.floors), style, k, sign)
            u, k = u + wide, k + 1

    def _wall(self, style: Style, k: int) -> Any:
        key = ("wall", style.kind, style.walls[k % len(style.walls)])
        if key not in self.made:
            shade = key[2]
            if style.kind == "brick":
                wall = self.blocks(shade, (0.25, 0.085), 0.010, 0.3)
            elif style.kind == "stone":
                wall = self.blocks(shade, (0.9, 0.42), 0.010, 0.14)
            elif style.kind == "boards":
                wall = self.worn(self.blocks(shade, (9.0, 0.2), 0.014, 0.35), 0.3, 2)
            else:
                wall = self.worn(self.material(shade, 0.9), 0.22, 0.7)
            self.made[key] = wall
        return self.made[key]

    def panes(self, lit: float) -> Any:
        """Glass, or a window that is lit."""
        if self.rng.random() >= lit:
            return self.kept((0.035, 0.048, 0.065), 0.05)
        return self.kept(*self.rng.choice((((1.0, 0.66, 0.32), 0.5, 1.0), ((1.0, 0.78, 0.50), 0.5, 0.9),
                                           ((0.9, 0.50, 0.20), 0.5, 0.7), ((0.85, 0.90, 1.0), 0.5, 0.8))))  # fmt: skip

    def house(
        self, side: int, face: float, u: float, wide: float, floors: int, s: Style, k: int, sign: str = ""
    ) -> None:  # fmt: skip
        """One house."""
        put, wall = self.front(side, face), self._wall(s, k)
        trim, iron = self.kept(s.trim, 0.75), self.kept(IRON, 0.5)
        foot = s.foot if (s.shops or s.foot > 4) else 0.6
        tall, n = foot + s.storey * floors, max(2, round(wide / s.bay))
        a, b = u + 0.02, u + wide - 0.02
        put(wall, a, b, 0, tall, -s.deep, -0.3)
        put(wall, a, b, 0, foot, -0.3, 0)
        w, h = s.pane
        for floor in range(floors):
            z0 = foot + s.storey * floor
            low, high = z0 + (s.storey - h) * 0.42, z0 + (s.storey - h) * 0.42 + h
            put(wall, a, b, z0, low, -0.3, 0)
            put(wall, a, b, high, z0 + s.storey, -0.3, 0)
            spots = [u + wide * (j + 0.5) / n for j in range(n)]
            for left, right in zip(
                [a, *[x + w / 2 for x in spots]], [*[x - w / 2 for x in spots], b], strict=True
            ):
                put(wall, left, right, low, high, -0.3, 0)
            for x in spots:
                self._window(put, s, x, low, high, floor, k)
                if s.arched and floor:
                    self._arch(side, face, s, x, high)
            if floor in s.balconies:
                self._balcony(put, iron, trim, a + 0.2, b - 0.2, low - 0.05)
            elif s.kind in ("stone", "brick") and floor in (0, floors - 1):
                put(trim, a, b, z0 - 0.06, z0 + 0.1, 0, 0.09)
        put(trim, a, b, tall - 0.30, tall - 0.12, 0, 0.16)
        put(trim, a, b, tall - 0.12, tall + 0.06, 0, 0.36)
        if s.beams:
            self._timber(put, a, b, foot, floors, s)
        self._roof(side, face, a, b, tall, s, k)
        if s.escapes and self.rng.random() < s.escapes:
            self._escape(put, iron, u + wide * 0.5, foot, floors, s.storey)
        if s.shops:
            self._store(side, face, put, u, wide, foot, s, k, sign)
        elif foot < 1:
            self.box_door(put, u + 0.9, s)

    def box_door(self, put: Put, x: float, s: Style) -> None:
        wood = self.kept((0.10, 0.05, 0.03), 0.6)
        put(self.kept(s.trim, 0.75), x - 0.62, x + 0.62, 0, 2.4, 0, 0.10)
        put(wood, x - 0.5, x + 0.5, 0, 2.25, 0.05, 0.13)

    def _window(self, put: Put, s: Style, x: float, low: float, high: float, floor: int, k: int) -> None:
        w = s.pane[0]
        frame, trim = self.kept(s.frame, 0.6), self.kept(s.trim, 0.75)
        put(self.panes(s.lit), x - w / 2, x + w / 2, low, high, -0.3, -0.22)
        for x0, x1 in ((x - w / 2, x - w / 2 + 0.07), (x - 0.03, x + 0.03), (x + w / 2 - 0.07, x + w / 2)):
            put(frame, x0, x1, low, high, -0.22, -0.16)
        for z in (low, low + 0.62 * (high - low), high - 0.06):
            put(frame, x - w / 2, x + w / 2, z, z + 0.06, -0.22, -0.16)
        put(trim, x - w / 2 - 0.14, x + w / 2 + 0.14, low - 0.12, low, -0.2, 0.14)
        if s.kind != "boards":
            for x0, x1 in ((x - w / 2 - 0.13, x - w / 2), (x + w / 2, x + w / 2 + 0.13)):
                put(trim, x0, x1, low, high, 0, 0.05)
            put(trim, x - w / 2 - 0.15, x + w / 2 + 0.15, high, high + 0.17, 0, 0.07)
        if s.shutters:
            shade = self.kept(s.shutters[k % len(s.shutters)], 0.7)
            for x0 in (x - 1.02 * w, x + 0.52 * w):
                put(shade, x0, x0 + 0.48 * w, low, high, 0.05, 0.10)

    def _arch(self, side: int, face: float, s: Style, x: float, high: float) -> None:
        """A pointed arch of stone over a window."""
        half, trim, dark = (
            s.pane[0] / 2 + 0.12,
            self.kept(s.trim, 0.75),
            self.kept((0.035, 0.048, 0.065), 0.05),
        )
        for k, (r, out, material) in enumerate(((half, 0.08, trim), (half - 0.16, 0.10, dark))):
            rim = [
                (r * math.cos(t), 1.25 * r * math.sin(t) ** 0.85)
                for t in [math.pi * j / 10 for j in range(11)]
            ]
            corners = [self.at(side, face, x + du, high - 0.02 + dz, out) for du, dz in rim]
            back = [self.at(side, face, x + du, high - 0.02 + dz, 0.0) for du, dz in rim]
            n = len(rim)
            self.skin(material, corners + back,
                      [tuple(range(n)), *((j, j + 1, n + j + 1,
                          n + j) for j in range(n - 1))][: 1 if k else None])  # fmt: skip

    def _balcony(self, put: Put, iron: Any, floor: Any, a: float, b: float, z: float) -> None:
        put(floor, a, b, z - 0.14, z, 0, 0.62)
        for top in (z + 0.12, z + 0.92):
            put(iron, a, b, top, top + 0.045, 0.56, 0.61)
        for j in range(int((b - a) / 0.16)):
            put(iron, a + 0.16 * j, a + 0.16 * j + 0.035, z, z + 0.92, 0.57, 0.60)

    def _timber(self, put: Put, a: float, b: float, foot: float, floors: int, s: Style) -> None:
        wood, n = (
            self.made.setdefault("timber", self.wood((0.10, 0.058, 0.03), 4)),
            max(2, round((b - a) / s.bay)),
        )
        for floor in range(floors + 1):
            z = foot + s.storey * floor
            put(wood, a, b, z - 0.13, z + 0.11, 0, 0.08 + 0.06 * (floor < floors))
            if floor == floors:
                break
            for j in range(n + 1):
                x = a + (b - a - 0.2) * j / n
                put(wood, x, x + 0.2, z, z + s.storey, 0, 0.06)
            put(wood, a, b, z + 0.42 * s.storey - 0.62, z + 0.42 * s.storey - 0.48, 0, 0.05)

    def _roof(self, side: int, face: float, a: float, b: float, tall: float, s: Style, k: int) -> None:
        key = ("tiles", s.tiles)
        if key not in self.made:
            self.made[key] = self.blocks(s.tiles, (0.3, 0.2), 0.02, 0.4)
        tiles, put = self.made[key], self.front(side, face)

        def sheet(*spots: tuple[float, float, float]) -> None:
            self.skin(tiles, [self.at(side, face, *p) for p in spots], [tuple(range(len(spots)))])

        if s.roof == "mansard":
            sheet((a, tall, 0.1), (b, tall, 0.1), (b, tall + 2.7, -0.9), (a, tall + 2.7, -0.9))
            put(tiles, a, b, tall, tall + 2.75, -s.deep, -0.9)
            zinc = self.kept((0.30, 0.32, 0.34), 0.5)
            sheet((a, tall + 2.7, -0.85), (b, tall + 2.7, -0.85), (b, tall + 3.5, -4), (a, tall + 3.5, -4))
            n = max(2, round((b - a) / (1.25 * s.bay)))
            for j in range(n):
                x = a + (b - a) * (j + 0.5) / n
                put(zinc, x - 0.62, x + 0.62, tall + 0.25, tall + 2.1, -1.2, -0.05)
                put(self.panes(s.lit), x - 0.42, x + 0.42, tall + 0.45, tall + 1.75, -0.3, -0.02)
                put(zinc, x - 0.72, x + 0.72, tall + 2.1, tall + 2.3, -1.4, 0.08)
        elif s.roof == "eaves":
            sheet((a, tall - 0.1, 0.7), (b, tall - 0.1, 0.7), (b, tall + 3.2, -4.5), (a, tall + 3.2, -4.5))
            put(self.kept((0.2, 0.12, 0.08), 0.8), a, b, tall - 0.16, tall - 0.08, 0, 0.68)
        elif s.roof in ("gable", "step", "bell"):
            mid, half, up = (a + b) / 2, (b - a) / 2, 0.62 * (b - a)
            wall = self._wall(s, k)
            if s.roof == "gable":
                rim = [
                    (mid - half - 0.2, tall - 0.2),
                    (mid, tall + 1.35 * half),
                    (mid + half + 0.2, tall - 0.2),
                ]
            elif s.roof == "step":
                rim = [(mid - half, tall)]
                for j in range(5):
                    x, z = half * (1 - j / 5.5), tall + up * (j + 1) / 5
                    rim += [(mid - x, z), (mid - half * (1 - (j + 1) / 5.5), z)]
                rim += [(2 * mid - x, z) for x, z in rim[::-1]]
            else:
                bow = [
                    (1.0, 0.0),
                    (0.92, 0.12),
                    (0.62, 0.36),
                    (0.5, 0.62),
                    (0.46, 0.85),
                    (0.3, 1.0),
                    (0.0, 1.12),
                ]
                rim = [(mid - half * p, tall + up * q) for p, q in bow]
                rim += [(mid + half * p, tall + up * q) for p, q in bow[-2::-1]]
            self.skin(wall, [self.at(side, face, x, z, 0.02) for x, z in rim], [tuple(range(len(rim)))])
            for out, material in ((0.06, self.kept(s.trim, 0.7)),):
                for (x0, z0), (x1, z1) in itertools.pairwise(rim):
                    self.skin(material, [self.at(side, face, *p) for p in (
                        (x0, z0, out), (x1, z1, out), (x1, z1 + 0.16, out), (x0, z0 + 0.16, out),
                        (x1, z1 + 0.16, -0.4), (x0, z0 + 0.16, -0.4))], [(0, 1, 2, 3), (3, 2, 4, 5)])  # fmt: skip
            top = max(z for _, z in rim) - 0.3
            sheet((a, tall, -0.05), (mid, top, -0.05), (mid, top, -s.deep), (a, tall, -s.deep))
            sheet((b, tall, -0.05), (mid, top, -0.05), (mid, top, -s.deep), (b, tall, -s.deep))
            if s.roof != "gable":
                put(self.panes(s.lit), mid - 0.42, mid + 0.42, tall + 0.35, tall + 1.35, 0.0, 0.05)
        else:
            put(self.kept((0.20, 0.19, 0.18), 0.9), a, b, tall, tall + 0.6, -s.deep, -0.2)
        if s.roof in ("flat", "mansard", "eaves") and self.rng.random() < 0.7:
            x = self.rng.uniform(a + 0.8, b - 0.8)
            peak = tall + (4.4 if s.roof == "mansard" else 2.2)
            stack = self.made.setdefault("stack", self.blocks((0.36, 0.20, 0.14), (0.25, 0.09), 0.012, 0.3))
            put(stack, x - 0.4, x + 0.4, tall, peak, -3.2, -2.2)
            for j in (-0.2, 0.2):
                put(
                    self.kept((0.46, 0.22, 0.13), 0.8), x + j - 0.1, x + j + 0.1, peak, peak + 0.5, -2.8, -2.6
                )

    def _escape(self, put: Put, iron: Any, x: float, foot: float, floors: int, storey: float) -> None:
        """Iron landings and stairs before a house."""
        for floor in range(floors):
            z = foot + storey * floor + 0.35
            put(iron, x - 1.7, x + 1.7, z, z + 0.07, 0, 1.1)
            for top in (z + 0.5, z + 0.95):
                put(iron, x - 1.7, x + 1.7, top, top + 0.05, 1.05, 1.1)
            for j in range(9):
                put(iron, x - 1.7 + 0.42 * j, x - 1.66 + 0.42 * j, z, z + 0.95, 1.05, 1.1)
            if floor:
                for j in range(10):
                    t, way = j / 10, 1 if floor % 2 else -1
                    d = x + way * (1.2 - 2.4 * t)
                    put(
                        iron, d - 0.16, d + 0.16, z - storey * (1 - t), z - storey * (1 - t) + 0.06, 0.35, 0.8
                    )

    def within(self, glow: float) -> Any:
        """The inside of a shop, seen through its window."""
        return self.kept((0.34, 0.24, 0.15) if glow < 0.5 else (0.60, 0.33, 0.13), 0.8, glow)

    def _store(
        self, side: int, face: float, put: Put, u: float, wide: float, foot: float, s: Style, k: int, sign: str
    ) -> None:  # fmt: skip
        """A shop or cafe on the ground floor."""
        paint = s.paints[k % len(s.paints)]
        wood, glow = self.kept(tuple(0.7 * c for c in paint), 0.4), 0.1 + 0.65 * (s.lit > 0.2)  # type: ignore[arg-type]
        inside = self.within(glow)
        a, b, top = u + 0.3, u + wide - 0.3, foot - 0.25
        put(wood, a, b, 0, top, 0, 0.12)
        put(wood, a - 0.1, b + 0.1, top - 0.75, top - 0.05, 0.1, 0.22)
        n = max(2, round(wide / 2.4))
        door = self.rng.randrange(n)
        for j in range(n):
            x0, x1 = a + (b - a) * (j + 0.08) / n, a + (b - a) * (j + 0.92) / n
            low = 0.12 if j == door else 0.6
            put(inside, x0, x1, low, top - 0.85, 0.10, 0.14)
            for _ in range(16 if j != door else 3):
                goods = self.kept(self.rng.choice(GOODS), 0.6, 0.25 * (s.lit > 0.2))
                x, z = self.rng.uniform(x0 + 0.1, x1 - 0.1), low + self.rng.choice((0.0, 0.0, 0.62, 1.2))
                put(
                    goods, x - 0.08, x + 0.08, z, min(z + self.rng.uniform(0.15, 0.42), top - 0.9), 0.12, 0.17
                )
            for x in (x0, (x0 + x1) / 2, x1):
                put(wood, x - 0.04, x + 0.04, low, top - 0.85, 0.12, 0.2)
            put(wood, x0, x1, top - 1.32, top - 1.26, 0.12, 0.19)
        if sign:
            ink = self.kept((0.95, 0.86, 0.62), 0.5, 0.25 + self.sign * (s.lit > 0.2))
            at = self.at(side, face, u + wide / 2, top - 0.4, 0.25)
            size = min(0.46, 1.45 * (wide - 1.2) / max(len(sign), 1))
            self.text(ink, sign, at, size, -90 * side)
        if self.rng.random() < s.awning:
            cloth, stripe = self.kept(paint, 0.9), self.kept((0.80, 0.77, 0.70), 0.9)
            m, plain = max(4, round((b - a) / 0.4)), self.rng.random() < 0.5
            for j in range(m):
                x0, x1 = a + (b - a) * j / m, a + (b - a) * (j + 1) / m
                spots = ((x0, top - 0.8, 0.2), (x1, top - 0.8, 0.2), (x1, top - 1.25, 1.3), (x0, top - 1.25, 1.3),
                         (x1, top - 1.47, 1.3), (x0, top - 1.47, 1.3))  # fmt: skip
                self.skin(cloth if plain or j % 2 else stripe, [self.at(side, face, *p) for p in spots],
                          [(0, 1, 2, 3), (3, 2, 4, 5)])  # fmt: skip


PARIS = Style(
    ((0.66, 0.59, 0.47), (0.70, 0.64, 0.53), (0.60, 0.53, 0.42)), "stone", (4, 5), 3.0, 4.0, (7.0, 10.0), 1.75,
    (1.0, 2.05), (0.66, 0.60, 0.50), (0.70, 0.68, 0.62), "mansard", (0.16, 0.18, 0.21), (1, 4),
    shops=("CAFE DE FLORE", "BOULANGERIE", "BRASSERIE", "LE BISTROT", "FLEURS", "PATISSERIE", "CAFE", "LIBRAIRIE"),
    paints=((0.42, 0.03, 0.035), (0.03, 0.13, 0.08), (0.04, 0.06, 0.16), (0.16, 0.08, 0.04), (0.30, 0.05, 0.10)),
)  # fmt: skip
LONDON = Style(
    ((0.36, 0.16, 0.10), (0.42, 0.30, 0.20), (0.33, 0.14, 0.09), (0.74, 0.71, 0.64)), "brick", (3, 4), 3.2, 4.0,
    (5.5, 7.5), 1.9, (1.1, 1.9), (0.78, 0.76, 0.70), (0.82, 0.81, 0.78), "flat", balconies=(0,),
    shops=("THE CROWN", "TEA ROOM", "TAILOR", "BOOKS", "THE RED LION", "FISH & CHIPS", "PHARMACY", "BAKER ST"),
    paints=((0.02, 0.03, 0.04), (0.03, 0.12, 0.07), (0.30, 0.02, 0.03), (0.03, 0.05, 0.16)), awning=0.25,
)  # fmt: skip
MANHATTAN = Style(
    ((0.34, 0.15, 0.10), (0.40, 0.27, 0.19), (0.26, 0.12, 0.085), (0.46, 0.40, 0.33), (0.30, 0.20, 0.16)), "brick",
    (5, 8), 3.3, 4.4, (7.0, 11.0), 2.1, (1.1, 1.8), (0.50, 0.44, 0.36), (0.10, 0.10, 0.10), "flat",
    shops=("DELI", "PIZZA", "BAGELS", "DINER", "COFFEE", "NAILS", "HOT DOGS", "BOOKS", "LIQUORS"), awning=0.6,
    escapes=0.6, deep=16,
)  # fmt: skip
VENICE = Style(
    ((0.62, 0.30, 0.18), (0.70, 0.50, 0.30), (0.66, 0.40, 0.30), (0.74, 0.62, 0.46), (0.56, 0.24, 0.17),
     (0.72, 0.56, 0.34)), "plaster", (2, 4), 3.4, 0.6, (6.5, 10.5), 1.9, (0.95, 1.75), (0.74, 0.70, 0.62),
    (0.30, 0.22, 0.15), "eaves", (0.40, 0.17, 0.10), (1,), ((0.04, 0.14, 0.09), (0.16, 0.09, 0.05)), arched=True,
)  # fmt: skip
AMSTERDAM = Style(
    ((0.22, 0.10, 0.07), (0.10, 0.085, 0.08), (0.36, 0.15, 0.10), (0.30, 0.20, 0.15), (0.42, 0.22, 0.14)), "brick",
    (3, 4), 2.9, 0.6, (4.6, 5.8), 1.65, (1.1, 1.95), (0.80, 0.78, 0.72), (0.84, 0.83, 0.80), "bell", (0.30, 0.12, 0.08),
)  # fmt: skip
MEDIEVAL = Style(
    ((0.72, 0.65, 0.52), (0.68, 0.57, 0.40), (0.75, 0.70, 0.60), (0.62, 0.48, 0.36)), "plaster", (2, 3), 2.7, 0.6,
    (4.8, 6.8), 1.7, (0.8, 1.15), (0.12, 0.07, 0.04), (0.14, 0.08, 0.05), "gable", (0.34, 0.14, 0.09), beams=True,
)  # fmt: skip


def at_night(style: Style, lit: float = 0.42) -> Style:
    return replace(style, lit=lit)

"""What portraits of animals are modelled with: a head on a neck that looks at the viewer, its eyes, nose and fur.

A head is told in a frame of its own (u forward, s to its left, v up) in which the skull's radius is about 1.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from data.animals.anatomy import Animal, Colour, Field, Frame, Points, grain, step
from data.goods.craft import Craft, blend, ease

Where = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]
INK = (0.012, 0.010, 0.009)


@dataclass
class Fit:
    """Where things are worn, in the head's frame: `crown` (u, v, radius, how far back it leans in degrees) of hats,
    `eyes` (u, s, v, radius) of glasses, `side` (u, s, v) of headphones, `throat` (height in the world, radius) of
    scarves, `globe` (u, v, radius) of a helmet."""

    crown: tuple[float, float, float, float]
    eyes: tuple[float, float, float, float]
    side: tuple[float, float, float]
    throat: tuple[float, float]
    globe: tuple[float, float, float]


class Bust(Animal):
    """Head and shoulders."""

    def __init__(self, pitch: float = 3, yaw: float = 8, size: float = 0.4, cell: float = 0.0115) -> None:
        super().__init__(cell)
        self.f, self.craft, self.spots = (
            Frame((0.08, 0, 1.12), pitch, yaw, size),
            Craft(1),
            list[np.ndarray](),
        )

    def part(self, stations: Points, melt: float = 0.15, pair: bool = False, **how: Any) -> None:
        self.limb(stations, melt * self.f.size, self.f, pair, **how)

    def dye(self, colour: Colour | Field, where: Where | Points | None = None, soft: float = 0.05) -> None:
        """Colour parts of the head: `where` of (u, s, v), both sides alike, or stations of a limb."""
        if where is None or isinstance(where, Sequence):
            self.paint(colour, where, soft * self.f.size, self.f)
            return

        def much(p: np.ndarray, _: np.ndarray) -> np.ndarray:
            m = self.f.local(p)
            return np.clip(where(m[:, 0], np.abs(m[:, 1]), m[:, 2]), 0, 1)

        self.paint(colour, much)

    def trunk(self, neck: float = 0.34, chest: float = 0.46, wide: float = 0.36) -> None:
        """Neck and chest, and shoulders that the picture's lower edge cuts off."""
        self.limb([(-0.16, 0, -0.2, 1.05 * chest, chest), (-0.14, 0, 0.22, chest, 0.92 * chest),
            (-0.05, 0, 0.62, neck), (0.04, 0, 1.0, neck)], 0.1)  # fmt: skip
        self.limb([(-0.12, wide, 0.16, 0.24), (0.0, wide, -0.3, 0.22)], 0.14, pair=True)

    def look(
        self, at: Any, r: float, iris: Colour, pupil: tuple[float, float] = (0.36, 0.36), gaze: Any = (1, 0.25, 0.02),
        lids: tuple[float, float] = (34, 38), slant: float = 8, lid: Colour = (0.05, 0.035, 0.03), sink: float = 0.42,
        rim: Colour = INK, wide: float = 0.98, ring: float = 1.3,
    ) -> None:  # fmt: skip
        """Eyes with lids that leave an almond open; `pupil` in radians across and upright, `wide` that of the iris,
        `lids` how many degrees above and below the gaze, `slant` how far the outer corner is raised."""

        def find() -> None:
            for sign in (1, -1):
                way = np.array((gaze[0], sign * gaze[1], gaze[2])) @ self.f.axes
                way /= np.linalg.norm(way)
                reach = self.points - self.f.out((at[0], sign * at[1], at[2]))
                along = reach @ way
                off = np.linalg.norm(reach - along[:, None] * way, axis=1)
                spot = self.points[np.where(np.abs(along) < 0.45 * self.f.size, off, 9).argmin()]
                self.spots.append(spot)
                self.eyes.append(spot)
                self.holes.append((spot, 0.98 * r * self.f.size))
                self._orb(spot - sink * r * self.f.size * way, r * self.f.size, way, sign, (iris, pupil, wide),
                    lids, slant, lid)  # fmt: skip

        self.late.append(find)

        def about(p: np.ndarray, _: np.ndarray) -> np.ndarray:
            far = np.min([np.linalg.norm(p - spot, axis=1) for spot in self.spots], axis=0)
            return 1 - step(far, (ring - 0.25) * r * self.f.size, (ring + 0.2) * r * self.f.size)

        self.paint(rim, about)

    def _orb(self, at: np.ndarray, r: float, way: np.ndarray, sign: int, looks: Any, lids: Any, slant: float,
             lid: Colour) -> None:  # fmt: skip
        (iris, pupil, wide), tilt = looks, math.radians(slant) * sign
        up = self.f.axes[2] - way * (self.f.axes[2] @ way)
        up /= np.linalg.norm(up)
        side = np.cross(up, way)
        side, up = math.cos(tilt) * side + math.sin(tilt) * up, math.cos(tilt) * up - math.sin(tilt) * side

        def paint(p: np.ndarray) -> np.ndarray:
            a = np.arccos(np.clip(p @ way, -1, 1))
            x, y = p @ np.cross(self.f.axes[2], way), p @ self.f.axes[2]
            turn = np.arctan2(y, x)
            fibre = 0.5 + 0.25 * np.sin(23 * turn + 3 * np.sin(5 * turn)) + 0.25 * np.sin(41 * turn + 9 * a)
            deep = np.array(iris) * (0.75 + 0.5 * fibre[:, None])
            deep = blend(deep * 1.25, deep * 0.55, ease(0.4 * wide, wide, a))
            hole = (x / math.sin(pupil[0])) ** 2 + (y / math.sin(pupil[1])) ** 2
            colour = blend((0.003, 0.003, 0.003), deep, ease(0.85, 1.15, hole))
            return blend(colour, (0.012, 0.008, 0.006), ease(0.9 * wide, wide, a))

        c = self.craft
        c.ball(c.stuff(None, 0.05, coat=1.0, glow=0.05), None, paint, 40, at=tuple(at), size=r)
        shine = self.f.axes[0] + 0.42 * self.f.axes[2] - 0.30 * self.f.axes[1]
        c.ball(c.stuff((1, 1, 1), 0.5, glow=1.2), None, None, 10, at=tuple(at + 0.97 * r * shine
            / np.linalg.norm(shine)), size=0.13 * r)  # fmt: skip
        skin, b = c.stuff(None, 0.55), np.linspace(-1.5, 1.5, 25)[None, :, None]
        for open_, turn in ((lids[0], 1), (lids[1], -1)):
            e = np.radians(np.linspace(open_, 115, 16))[:, None, None]
            fat = 1.05 + 0.05 * np.sin(np.linspace(0, np.pi, 16))[:, None, None]
            p = at + r * fat * (np.cos(b) * (np.cos(e) * way + turn * np.sin(e) * up) + np.sin(b) * side)
            tone = blend(INK, lid, ease(open_ + 6, open_ + 26, np.degrees(e[..., 0]) + 0 * b[..., 0]))
            c.grid(p, skin, lambda _, tone=tone: tone.reshape(-1, 3))

    def ear(self, root: Any, tip: Any, wide: float, thin: float = 0.09, face: Any = (1, 0.3, 0), hollow: float = 0.62,
            blunt: float = 0.22) -> None:  # fmt: skip
        """A pair of ears that open towards `face`; `blunt`: how wide their tips are."""
        r, t, n = np.array(root), np.array(tip), np.array(face) / np.linalg.norm(face)
        rows = [(*(r + (t - r) * k), thin, wide * w) for k, w in ((0, 0.95), (0.35, 0.92), (0.7, 0.6 + 0.4 * blunt),
            (1, blunt))]  # fmt: skip
        self.part(rows, 0.16, True, side=face)
        if hollow:
            cup = [(*(r + (t - r) * k + n * thin * 1.5), thin * 1.3, hollow * wide * w) for k, w in ((0.15, 0.8),
                (0.5, 0.85), (0.88, 0.8 * blunt))]  # fmt: skip
            self.part(cup, 0.06, True, side=face, carve=True)

    def snub(self, stations: Points, colour: Colour, holes: Points, rough: float = 0.32, melt: float = 0.06,
             more: Points | None = None) -> None:  # fmt: skip
        """A bare nose of its own; `holes`: nostrils; `more`: wings on both sides."""
        n = Animal(0.4 * self.cell)
        n.limb(stations, melt * self.f.size, self.f)
        if more is not None:
            n.limb(more, melt * self.f.size, self.f, True)
        n.limb(holes, 0.02 * self.f.size, self.f, True, carve=True)
        n.paint(colour)
        n.paint((0.3 * colour[0], 0.3 * colour[1], 0.3 * colour[2]), [(*p[:3], 1.25 * p[3]) for p in holes],
            0.015, self.f)  # fmt: skip
        n.skin(rough, 0.25, 5)

    def grow(
        self, count: int = 110000, face: float = 0.05, cheek: float = 0.17, body: float = 0.34, brow: float = 0.08,
        ears: float = 0.07, nose: Any = (1.0, 0, -0.2), far: tuple[float, float] = (0.45, 1.5), lay: float = 0.78,
        bald: Where | None = None, **how: Any,
    ) -> None:  # fmt: skip
        """Fur combed away from the `nose`: how long in the face, on cheeks, body, forehead and ears."""
        at, f = self.f.out(nose), self.f

        def long(p: np.ndarray) -> np.ndarray:
            m = f.local(p)
            away = np.linalg.norm(p - at, axis=1) / f.size
            head = face + (cheek - face) * step(away, *far)
            top = step(m[:, 2] - 0.25 * np.abs(m[:, 1]), 0.0, 0.45) * step(m[:, 0], -0.5, 0.2)
            head = head + (np.minimum(head, brow) - head) * top
            ear = step(m[:, 2], 0.75, 0.95) * step(np.linalg.norm(m, axis=1), 1.0, 1.2)
            head = head + (ears - head) * ear
            neck = np.maximum(step(-m[:, 2], 0.6, 1.15), step(-m[:, 0], 0.5, 1.0) * step(-m[:, 2], 0, 0.5))
            out = f.size * (head + (body - head) * neck)
            return out if bald is None else out * (1 - np.clip(bald(m[:, 0], np.abs(m[:, 1]), m[:, 2]), 0, 1))

        def comb(p: np.ndarray) -> np.ndarray:
            m, way = f.local(p), p - at
            way = way / (np.linalg.norm(way, axis=1, keepdims=True) + 1e-9)
            low = step(-m[:, 2], 0.55, 1.2)[:, None]
            return way * (1 - low) + low * np.array((-0.15, 0, -1.0))

        self.fur(count, long, lay, comb, **({"droop": 0.06, "thick": 0.34, "wild": 0.17, "vary": 0.2} | how))

    def whiskers(
        self, at: Any, reach: float = 0.17, n: int = 26, long: float = 1.0, colour: float = 0.8
    ) -> None:
        f = self.f

        def pads(p: np.ndarray) -> np.ndarray:
            m = f.local(p)
            m[:, 1] = np.abs(m[:, 1])
            return (np.linalg.norm(m - at, axis=1) < reach) + 1e-9

        def out(p: np.ndarray) -> np.ndarray:
            m = f.local(p)
            return np.stack([0.1 + 0 * m[:, 0], np.sign(m[:, 1]), 0.9 * (m[:, 2] - at[2])], 1) @ f.axes

        self.fur(n, long * f.size, 0.85, out, 0.05, 0.13, 0.08, 0.1, 1.0, pads, 9,
            lambda p: np.full((len(p), 3), colour), deep=1.0)  # fmt: skip

    def mouth(self, rows: Points, wide: float = 0.035, colour: Colour = (0.03, 0.02, 0.018)) -> None:
        """A dark line on both sides."""
        self.dye(colour, [(*r, wide) for r in rows], 0.02)


Face = Callable[[Bust], Fit]
"""Models somebody, and says where things are worn."""


def clouded(tone: Colour, amount: float = 0.14, scale: float = 0.25) -> Field:
    return lambda p: np.array(tone) * (1 + amount * grain(p, scale)[:, None])


def ridge(v: np.ndarray, low: float, high: float, soft: float = 0.05) -> np.ndarray:
    """1 between `low` and `high`."""
    return step(v, low - soft, low + soft) * (1 - step(v, high - soft, high + soft))

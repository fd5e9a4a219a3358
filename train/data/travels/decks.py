"""The deck of a pirate ship at sea, for wild.py."""

from __future__ import annotations

import math
from typing import Any

from data.sites import props
from data.sites.lot import around, shift, turn
from data.travels.harbours import Harbour


class Deck(Harbour):
    """x to the right of and y behind the place where things will stand, in metres."""

    height = 4.6
    """Of the deck over the sea."""

    def _pirates(self) -> None:
        """Planks, bulwarks with cannons, masts with sails and shrouds, the bow, the sea around."""
        self.look(0.50, self.height + 1.7)
        late = self.when == "sunset"
        self.hours("golden", 633, -160, 0.12, 0.06) if late else self.hours("fair", 631, 46)
        h = self.height
        wood, dark = self.wood((0.34, 0.22, 0.12), 5), self.wood((0.16, 0.085, 0.045), 4)
        seam = self.kept((0.05, 0.03, 0.02), 0.9)

        def half(y: float) -> float:
            return 4.6 * math.sqrt(max(0.0, 1 - max(0.0, (y - 8) / 21.0) ** 2.2))

        ys = [-8 + 0.5 * k for k in range(75)]
        deck = [(d * half(y), y, h + 0.006 * max(y - 10, 0) ** 2) for y in ys for d in (-1, 1)]
        self.faced(
            self.worn(wood, 0.25, 2, 0.2),
            deck,
            [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(len(ys) - 1)],
        )
        for k in range(-22, 23):
            x = 0.21 * k
            line = [y for y in ys if half(y) > abs(x) + 0.05]
            if line:
                rim = [
                    (x + d, y, h + 0.006 * max(y - 10, 0) ** 2 + 0.006) for y in line for d in (-0.008, 0.008)
                ]
                self.faced(
                    seam, rim, [(2 * j, 2 * j + 1, 2 * j + 3, 2 * j + 2) for j in range(len(line) - 1)]
                )
        self.bulwark(half, dark, ys)
        self.hatch(dark, seam)
        for y, tall, r in ((12.5, 24, 0.42), (22.5, 19, 0.32)):
            self.mast(y, tall, r, dark)
        lift = h + 0.006 * 19**2
        self.tube(dark, [(0, 26, lift), (0, 40, lift + 5.5)], [0.3, 0.14], 14)
        self.shrouds(half)
        for side in (-1, 1):
            for y in (5.0, 9.2):
                with self.moved(shift(side * (half(y) - 1.15), y, h), turn(0 if side > 0 else 180)):
                    props.cannon(self)
        for key, x, y in (("Z72", -2.4, 13.2), ("Z72", -3.1, 13.0), ("Z73", 2.6, 13.6), ("Z72", 2.9, 16.2)):
            self.put(key, x, y, h, 31 * y)
        rope = self.worn(self.material((0.46, 0.36, 0.22), 0.9), 0.3, 9)
        for x, y in ((-2.3, 6.9), (2.4, 11.0)):
            for k in range(3):
                r = 0.34 - 0.07 * k
                coil = [(x + r * math.cos(a), y + r * math.sin(a), h + 0.05 + 0.07 * k) for a in around(24)]
                self.tube(rope, coil, 0.04, 6, True)
        waves = self.spectrum(170, 10, 0.3, 0.13, 75, 40, 0.3)
        self.swell(waves, self.sea((0.006, 0.060, 0.12), (0.015, 0.12, 0.19)), 0.9, 20000, foam=0.8, calm=0.1)
        self.misty(4000, 100)

    def bulwark(self, half: Any, dark: Any, ys: list[float]) -> None:
        """Planked walls with ports and a rail."""
        h = self.height
        for side in (-1, 1):
            wall = [(side * (half(y) + d), y, h + 0.006 * max(y - 10, 0) ** 2 + z) for y in ys
                    for d, z in ((0, -2.5), (0, 1.15), (0.22, 1.15), (0.22, -2.5))]  # fmt: skip
            n = len(ys)
            self.faced(dark, wall, [(4 * k + i, 4 * k + 4 + i, 4 * k + 5 + i, 4 * k + 1 + i) for k in range(n - 1)
                                    for i in range(3)])  # fmt: skip
            rail = [(side * (half(y) + 0.11), y, h + 0.006 * max(y - 10, 0) ** 2 + 1.22) for y in ys]
            self.tube(self.made.setdefault("rail", self.wood((0.30, 0.17, 0.08), 5)), rail, 0.13, 8)
            for k in range(2, n - 8, 4):
                x, y = side * (half(ys[k]) - 0.06), ys[k]
                self.box(
                    dark, x - 0.07, x + 0.07, y - 0.08, y + 0.08, h, h + 1.15 + 0.006 * max(y - 10, 0) ** 2
                )

    def hatch(self, dark: Any, seam: Any) -> None:
        """A grating in the deck."""
        h = self.height
        self.box(dark, -1.3, 1.3, 7.2, 9.6, h, h + 0.2)
        self.box(seam, -1.15, 1.15, 7.35, 9.45, h + 0.2, h + 0.204)
        for k in range(9):
            self.box(dark, -1.15 + 0.27 * k, -1.07 + 0.27 * k, 7.35, 9.45, h + 0.2, h + 0.23)
            self.box(dark, -1.15, 1.15, 7.4 + 0.25 * k, 7.48 + 0.25 * k, h + 0.2, h + 0.235)

    def mast(self, y: float, tall: float, r: float, dark: Any) -> None:
        """With two square sails full of wind, and a black flag on the first."""
        h = self.height + 0.006 * max(y - 10, 0) ** 2
        self.tube(dark, [(0, y, h), (0, y, h + tall)], [r, 0.5 * r], 18)
        for z in (0.4, 2.2, 4.0):
            self.lathe(
                self.kept((0.05, 0.05, 0.05), 0.5),
                [(r, -0.06), (1.1 * r, -0.06), (1.1 * r, 0.06), (r, 0.06)],
                (0, y, h + z),
                n=18,
            )
        cloth = self.worn(self.worn(self.material((0.66, 0.58, 0.44), 0.95), 0.25, 0.5), 0.12, 4)
        for low, top, wide in ((5.2, 12.0, 5.6), (12.8, 18.4, 4.4)):
            if top > tall:
                continue
            self.tube(dark, [(-wide - 0.6, y - r, h + top), (wide + 0.6, y - r, h + top)], 0.16, 10)
            n, m = 24, 14
            spots = []
            for j in range(m + 1):
                t = j / m
                for k in range(n + 1):
                    u = 2 * k / n - 1
                    belly = 1.9 * (1 - u * u) ** 0.8 * math.sin(math.pi * min(t * 0.9 + 0.08, 1.0))
                    half = wide * (1.08 - 0.08 * t)
                    spots.append(
                        (u * half, y - r + belly, h + low + (top - low) * t + 0.5 * (1 - t) * (1 - u * u))
                    )
            w = n + 1
            self.faced(cloth, spots, [(j * w + k, j * w + k + 1, (j + 1) * w + k + 1, (j + 1) * w + k)
                                      for j in range(m) for k in range(n)], True)  # fmt: skip

    def shrouds(self, half: Any) -> None:
        """Ropes from the rails to the masts, with steps."""
        rope, h = self.kept((0.10, 0.075, 0.05), 0.9), self.height
        pairs = []
        for y, top in ((12.5, 12.0), (22.5, 11.5)):
            for side in (-1, 1):
                feet = [
                    (side * (half(y + d) + 0.12), y + d, h + 1.2 + 0.006 * max(y - 10, 0) ** 2)
                    for d in (-1.0, -0.2, 0.6, 1.4)
                ]
                head = (side * 0.35, y, h + top)
                pairs += [(foot, head) for foot in feet]
                for k in range(1, 20):
                    t = k / 21
                    a, b = (
                        [p + (q - p) * t for p, q in zip(foot, head, strict=True)]
                        for foot in (feet[0], feet[-1])
                    )
                    pairs.append((a, b))
        pairs += [((0, 12.5, h + 20), (0, 38, h + 7.2)), ((0, 22.5, h + 17), (0, 39.5, h + 7.6)),
                  ((0, 12.5, h + 22), (3.5, -8, h + 6)), ((0, 12.5, h + 22), (-3.5, -8, h + 6))]  # fmt: skip
        self.beams(rope, pairs, 0.035)

"""A building site for wild.py."""

from __future__ import annotations

import math
from typing import Any

from data.shores import wavy
from data.sites import machines
from data.sites.lot import shift, turn
from data.travels.streets import Avenue


class Works(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _works(self) -> None:
        """A building site: concrete floors and scaffolds, a tower crane, an excavator, heaps of sand."""
        self.hours("fair", 531, 48)

        def land(x: float, y: float) -> float:
            rut = 0.10 * max(0.0, math.sin(3.1 * x + 0.8 * wavy(0, y, 0.2))) * (abs(x) < 2.4)
            heap = 2.6 * math.exp(-(((x + 9) / 2.6) ** 2) - ((y - 15) / 2.4) ** 2)
            heap += 1.7 * math.exp(-(((x - 4.2) / 1.7) ** 2) - ((y - 22) / 1.6) ** 2)
            return 0.09 * wavy(x, y, 0.5) + 0.05 * wavy(x, y, 1.8, 3) - rut + heap

        mud = self.worn(
            self.worn(self.mottled((0.30, 0.225, 0.15), (0.20, 0.155, 0.11)), 0.35, 0.8, 0.7), 0.3, 6, 0.6
        )
        self.land(mud, land, -7, 90, 60, 0.35)
        self.carcass(-5.0, 50.0, 26.0, 13.0, 5)
        self.carcass(27.0, 70.0, 18.0, 12.0, 4)
        self.crane(11.5, 66.0, 21.5, 27.0, 192)
        self.crane(-30.0, 112.0, 33.0, 34.0, 20)
        self.builder(machines.excavator, (-6.6, 11.5, 0.0, 24, 1.0))
        self.stuff()
        self.hoarding()
        tree = self.street_tree(8, leaves=4500)
        self.many(tree, [(self.rng.uniform(-70, 70), self.rng.uniform(78, 88)) for _ in range(34)], 0.8, 1.3)
        self.misty(700, 50)

    def carcass(self, x: float, y: float, wide: float, deep: float, floors: int) -> None:
        """Slabs on columns, walls begun, scaffolding on the front."""
        grey = self.worn(self.worn(self.material((0.42, 0.41, 0.39), 0.85), 0.25, 0.5), 0.2, 3, 0.3)
        brick = self.blocks((0.42, 0.20, 0.13), (0.25, 0.085), 0.012, 0.3)
        x0, x1, bays = x - wide / 2, x + wide / 2, max(3, round(wide / 4))
        for f in range(floors):
            z = 3.1 * f
            self.box(grey, x0 - 0.4, x1 + 0.4, y, y + deep, z + 2.85, z + 3.1)
            for k in range(bays + 1):
                u = x0 + wide * k / bays
                for v in (y + 0.3, y + deep - 0.5):
                    self.box(grey, u - 0.2, u + 0.2, v - 0.2, v + 0.2, z, z + 2.85)
                if k < bays and f < floors - 2 and (k * 3 + f) % 4:
                    w = wide / bays
                    self.box(brick, u + 0.2, u + w - 0.2, y + 0.4, y + 0.6, z, z + 0.95)
                    if (k + f) % 3:
                        self.box(brick, u + 0.2, u + 0.9, y + 0.4, y + 0.6, z, z + 2.85)
                        self.box(brick, u + w - 0.9, u + w - 0.2, y + 0.4, y + 0.6, z, z + 2.85)
            self.box(grey, x - 2.4, x + 2.4, y + 0.55 * deep, y + 0.62 * deep, z, z + 2.85)
        rust = self.kept((0.20, 0.09, 0.05), 0.8)
        top = 3.1 * floors
        pairs = [
            ((u, v, top), (u, v, top + 1.1 + 0.3 * math.sin(7 * u + v)))
            for k in range(bays + 1)
            for v in (y + 0.3, y + deep - 0.5)
            for u in [x0 + wide * k / bays + d for d in (-0.14, 0, 0.14)]
        ]
        self.beams(rust, pairs, 0.05)
        steel, plank = self.kept((0.40, 0.42, 0.44), 0.4), self.wood((0.42, 0.28, 0.14), 5)
        poles = []
        n = round(wide / 2.2)
        for k in range(n + 1):
            u = x0 + wide * k / n
            poles += [((u, v, 0), (u, v, top - 1.5)) for v in (y - 0.5, y - 1.5)]
        for f in range(1, floors):
            z = 3.1 * f - 0.6
            self.box(plank, x0, x1, y - 1.5, y - 0.5, z, z + 0.07)
            poles += [((x0, y - 1.5, z + h), (x1, y - 1.5, z + h)) for h in (0.5, 1.0)]
        for k in range(0, n, 2):
            u, v = x0 + wide * k / n, x0 + wide * (k + 1) / n
            poles += [((u, y - 1.52, 3.1 * f), (v, y - 1.52, 3.1 * f + 3.1)) for f in range(floors - 1)]
        self.beams(steel, poles, 0.07)
        net = self.material((0.05, 0.26, 0.14), 0.9)
        net.node_tree.nodes["Principled BSDF"].inputs["Alpha"].default_value = 0.5
        self.box(net, x0 + 0.1, x0 + 0.30 * wide, y - 1.58, y - 1.56, 0.2, top - 2.2)

    def crane(self, x: float, y: float, tall: float, long: float, yaw: float) -> None:
        """A tower crane of yellow lattice, its jib turned by `yaw`."""
        yellow = self.kept((0.80, 0.50, 0.02), 0.5)
        pairs = []
        h = 0.75
        corners = ((-h, -h), (h, -h), (h, h), (-h, h))
        n = round(tall / 1.5)
        for k in range(n):
            z, up = tall * k / n, tall * (k + 1) / n
            for j in range(4):
                (a, b), (c, d) = corners[j], corners[(j + 1) % 4]
                pairs += [((a, b, z), (a, b, up)), ((a, b, z), (c, d, z))]
                pairs.append(((a, b, z), (c, d, up)) if k % 2 else ((c, d, z), (a, b, up)))
        with self.moved(shift(x, y, 0)):
            self.beams(yellow, pairs, 0.13)
            self.slab(self.kept((0.40, 0.39, 0.37), 0.9), (0, 0, 0.4), (5, 5, 0.8))
            with self.moved(turn(yaw)):
                self.jib(yellow, tall, long)

    def jib(self, yellow: Any, tall: float, long: float) -> None:
        """Its arm, the counterweight, the cab, ropes and a hook with a load."""
        pairs = []
        m = round(long / 1.5)
        for k in range(m):
            u, v = 1 + (long - 1) * k / m, 1 + (long - 1) * (k + 1) / m
            for s in (-0.55, 0.55):
                pairs += [((u, s, tall + 0.6), (v, s, tall + 0.6)), ((u, s, tall + 0.6), ((u + v) / 2, 0, tall + 1.7)),
                          ((v, s, tall + 0.6), ((u + v) / 2, 0, tall + 1.7))]  # fmt: skip
            pairs += [
                ((u, -0.55, tall + 0.6), (u, 0.55, tall + 0.6)),
                ((u + 0.7, 0, tall + 1.7), (v + 0.7, 0, tall + 1.7)),
            ]
        for k in range(6):
            u, v = -1 - 1.4 * k, -2.4 - 1.4 * k
            for s in (-0.6, 0.6):
                pairs += [((u, s, tall + 0.6), (v, s, tall + 0.6)), ((u, s, tall + 1.5), (v, s, tall + 1.5)),
                          ((u, s, tall + 0.6), (v, s, tall + 1.5))]  # fmt: skip
        for s, c in ((-0.5, 0.5), (0.5, -0.5)):
            pairs += [((s, s, tall), (0, 0, tall + 6.0)), ((s, c, tall), (0, 0, tall + 6.0))]
        self.beams(yellow, pairs, 0.13)
        dark = self.kept((0.05, 0.05, 0.055), 0.6)
        self.beams(dark, [((0, 0, tall + 6), (0.68 * long, 0, tall + 1.7)), ((0, 0, tall + 6), (-8.6, 0, tall + 1.5)),
                          ((0.6 * long, 0, tall + 0.5), (0.6 * long, 0, tall - 8.5))], 0.09)  # fmt: skip
        self.slab(self.kept((0.42, 0.41, 0.39), 0.9), (-8.0, 0, tall + 0.1), (2.0, 1.6, 2.2))
        self.rounded(self.kept((0.78, 0.78, 0.76), 0.5), (1.4, -1.1, tall - 0.4), (1.6, 1.2, 1.7), 0.1)
        self.slab(self.kept((0.05, 0.08, 0.11), 0.1), (2.1, -1.1, tall - 0.3), (0.3, 1.0, 1.1))
        rust = self.kept((0.30, 0.13, 0.07), 0.7)
        self.beams(rust, [((0.6 * long - 2, s, tall - 9.2), (0.6 * long + 2, s, tall - 9.2))
                                                        for s in (-0.2, 0, 0.2)], 0.25)  # fmt: skip
        self.beams(
            dark, [((0.6 * long, 0, tall - 8.5), (0.6 * long + d, 0, tall - 9.1)) for d in (-1.6, 1.6)], 0.05
        )

    def stuff(self) -> None:
        """Bricks, pipes, planks, cones, a wheelbarrow of sand, a cabin."""
        brick = self.blocks((0.46, 0.21, 0.13), (0.24, 0.08), 0.012, 0.35)
        pallet, steel = self.wood((0.34, 0.24, 0.14), 5), self.kept((0.32, 0.33, 0.35), 0.4)
        for x, y, yaw in ((5.4, 8.0, 12), (6.9, 9.6, -8), (5.6, 10.8, 4)):
            with self.moved(shift(x, y, 0.05), turn(yaw)):
                self.slab(pallet, (0, 0, 0.06), (1.25, 0.9, 0.13))
                self.slab(brick, (0, 0, 0.56), (1.15, 0.82, 0.86))
        for k in range(9):
            z, row = (0.22 + 0.36 * (k // 4), k % 4) if k < 8 else (0.94, 1)
            self.tube(self.kept((0.42, 0.41, 0.40), 0.8), [(4.6 + 0.42 * row + 0.2 * (k // 4), 13.0, z),
                      (4.6 + 0.42 * row + 0.2 * (k // 4), 17.5, z)], 0.2, 18)  # fmt: skip
        for k in range(14):
            self.slab(
                pallet, (-4.6 + 0.02 * k, 6.2, 0.07 + 0.055 * (k // 3)), (3.0, 0.22, 0.05)
            ).location.y = 0.24 * (k % 3)
        for x, y in ((-2.6, 5.5), (2.7, 5.0), (3.0, 11.5), (-3.0, 16)):
            self.put("S262", x, y)
        for x, y, shade in ((-15, 24, (0.70, 0.70, 0.68)), (17.5, 26, (0.06, 0.20, 0.42))):
            with self.moved(shift(x, y, 0.1), turn(16 if x < 0 else -14)):
                self.slab(self.worn(self.material(shade, 0.6), 0.2, 1), (0, 0, 1.3), (6, 2.4, 2.6))
                for d in (-1.6, 1.6):
                    self.slab(self.kept((0.05, 0.07, 0.09), 0.1), (d, -1.22, 1.6), (1.2, 0.06, 0.9))
                self.slab(self.kept((0.35, 0.36, 0.37), 0.5), (0.1, -1.22, 1.05), (0.9, 0.06, 2.0))
        self.beams(
            steel,
            [((2.0 + 0.05 * k, 24 + 0.13 * k, 0.3), (8.0, 26 + 0.1 * k, 0.35)) for k in range(14)],
            0.05,
        )

    def hoarding(self) -> None:
        """A fence of mesh on both sides."""
        steel = self.kept((0.42, 0.44, 0.46), 0.4)
        orange, white = self.kept((0.80, 0.22, 0.02), 0.7), self.kept((0.78, 0.77, 0.74), 0.7)
        pairs = []
        for side in (-1, 1):
            for k in range(7):
                y = 2.0 + 3.5 * k
                x = side * (5.6 + 0.35 * y)
                nx, ny = side * (5.6 + 0.35 * (y + 3.3)), y + 3.3
                ends = [((x, y), (nx, ny))]
                for (a, b), (c, d) in ends:
                    pairs += [((a, b, 0), (a, b, 2)), ((c, d, 0), (c, d, 2)), ((a, b, 0.12), (c, d, 0.12)),
                              ((a, b, 2), (c, d, 2))]  # fmt: skip
                    pairs += [((a + (c - a) * t / 22, b + (d - b) * t / 22, 0.12), (a + (c - a) * t / 22, b + (d - b)
                               * t / 22, 2)) for t in range(23)]  # fmt: skip
        self.beams(steel, pairs, 0.025)
        for x in (-3.7, 3.9):
            for j in range(6):
                self.box((orange, white)[j % 2], x - 0.9 + 0.3 * j, x - 0.6 + 0.3 * j, 7.0, 7.05, 0.7, 0.95)
            for d in (-0.75, 0.75):
                self.box(steel, x + d - 0.03, x + d + 0.03, 6.98, 7.08, 0, 0.98)

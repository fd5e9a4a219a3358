"""A roof over a city by night, for wild.py."""

from __future__ import annotations

import itertools
import math
from typing import Any

from data.flora import GREENS
from data.sites.lot import shift, turn
from data.travels.streets import Avenue


class Terrace(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _roof_night(self) -> None:
        """A terrace on a tall house by night: strings of bulbs, sofas, plants, lit towers all around."""
        self.glare = 0.4
        self.look(0.53, 1.7)
        self.hours("night", 571, 40)
        self.exposed(0.85)
        tiles = self.bricks((0.22, 0.21, 0.20), (0.19, 0.182, 0.175), (0.8, 0.8), 0.0, 0.012, (0, 0, 0))
        self.slab(self.worn(tiles, 0.12, 1.0), (0, 0.5, -0.1), (15, 14, 0.2))
        wall, steel = (
            self.worn(self.material((0.30, 0.28, 0.26), 0.9), 0.2, 1.5),
            self.kept((0.10, 0.10, 0.11), 0.4),
        )
        self.slab(wall, (0, 7.2, 0.2), (15, 0.25, 0.4))
        for k in range(11):
            self.slab(steel, (-7 + 1.4 * k, 7.2, 0.75), (0.05, 0.05, 0.8))
        for z in (0.6, 0.85, 1.15):
            self.slab(steel, (0, 7.2, z), (14.5, 0.04, 0.04))
        self.bulbs(steel)
        self.lounge()
        for side in (-1, 1):
            self.slab(wall, (side * 7.3, 0.5, 0.5), (0.3, 14, 1.0))
        self.skyline()
        for x, y in ((-2.6, 4.6), (2.6, 4.6), (0, 1.0)):
            self.glowing((x, y, 2.7), 55, (1.0, 0.66, 0.34), 0.8)
        self.misty(2600, 200)

    def bulbs(self, steel: Any) -> None:
        """Strings of lights on poles."""
        lit = self.kept((1.0, 0.70, 0.34), 0.5, 8.0)
        posts = [(-6.6, 6.9), (6.6, 6.9), (-6.6, 1.5), (6.6, 1.5)]
        for x, y in posts:
            self.tube(steel, [(x, y, 0), (x, y, 3.3)], 0.045, 8)
        spans = list(itertools.combinations(posts, 2))
        for (x, y), (u, v) in spans:
            n = round(math.dist((x, y), (u, v)) / 0.42)
            path = [(x + (u - x) * t, y + (v - y) * t, 3.25 - 0.9 * 4 * t * (1 - t) * 0.55) for t in
                    [k / n for k in range(n + 1)]]  # fmt: skip
            self.tube(steel, path, 0.01, 4)
            for a, b, c in path[1:-1]:
                self.ball(lit, (a, b, c - 0.06), 0.045, 8)

    def lounge(self) -> None:
        """Sofas with cushions on both sides, planters, a low table with candles."""
        wood, grey = self.wood((0.26, 0.15, 0.08), 5), self.kept((0.42, 0.41, 0.39), 0.95)
        leaf = self.leaf(GREENS, 0.4)
        bush, tall = self.shrub(leaf, 0.95, 0.8, 1000, 0.07), self.tuft(leaf, 1.1, 60, 0.2, 0.3)
        for side in (-1, 1):
            with self.moved(shift(side * 4.3, 4.2, 0), turn(-62 * side)):
                self.slab(wood, (0, 0.1, 0.16), (3.0, 0.95, 0.3))
                for k in (-1, 0, 1):
                    self.rounded(grey, (0.96 * k, 0.02, 0.42), (0.94, 0.86, 0.22), 0.06)
                    self.rounded(grey, (0.96 * k, 0.46, 0.72), (0.94, 0.2, 0.5), 0.07)
                for k, shade in ((-1, (0.55, 0.22, 0.05)), (1, (0.06, 0.16, 0.26))):
                    self.rounded(self.kept(shade, 0.95), (1.1 * k, 0.26, 0.7), (0.5, 0.16, 0.42), 0.07)
            for k in range(4):
                x, y = side * (3.2 + 1.15 * k), 6.55
                self.slab(wood, (x, y, 0.3), (1.05, 0.6, 0.6))
                self.stand(bush if k % 2 else tall, x, y, 0.55)
        with self.moved(shift(2.9, 3.2, 0)):
            self.slab(wood, (0, 0, 0.36), (0.7, 1.1, 0.06))
            for x in (-0.28, 0.28):
                self.slab(wood, (x, 0, 0.17), (0.06, 0.9, 0.34))
            for y in (-0.25, 0.05, 0.3):
                self.lathe(
                    self.kept((1.0, 0.66, 0.3), 0.5, 3.0),
                    [(0.045, 0.39), (0.045, 0.5), (0.01, 0.51)],
                    (0, y, 0),
                    n=12,
                )

    def skyline(self) -> None:
        """Towers with lit windows, higher and lower than the terrace; streets far below."""
        walls = [self.glazing(c, True) for c in ((0.16, 0.22, 0.28), (0.28, 0.27, 0.25), (0.36, 0.30, 0.24))]
        for wall in walls:
            panes = next(n for n in wall.node_tree.nodes if n.bl_idname == "ShaderNodeTexBrick")
            panes.inputs["Bias"].default_value = -0.55
        red, line = self.kept((1.0, 0.04, 0.02), 0.5, 6.0), self.kept((0.55, 0.75, 1.0), 0.5, 2.0)
        for k in range(260):
            y = 250 + 2000 * (k / 260) ** 1.5
            x = self.rng.uniform(-1, 1) * (20 + 0.55 * y)
            wide = self.rng.uniform(11, 22) + 0.012 * y
            top = self.rng.gauss(-0.10, 0.07) * y if k % 4 else self.rng.uniform(0.02, 0.26) * y
            wall = walls[k % 3]
            self.box(wall, x - wide, x + wide, y, y + 2 * wide, -500, top)
            if k % 3:
                self.box(wall, x - 0.6 * wide, x + 0.6 * wide, y + 3, y + 1.4 * wide, top, top + 9)
            if top > 40 and k % 2:
                self.box(line, x - 0.6 * wide, x + 0.6 * wide, y + 2.9, y + 3, top + 3, top + 5)
                self.tube(walls[0], [(x, y + wide, top), (x, y + wide, top + 40)], 1.2, 5)
                self.ball(red, (x, y + wide, top + 40), 2.4, 8)

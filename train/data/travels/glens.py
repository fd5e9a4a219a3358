"""The Highlands of Scotland, a river through the rain forest, for wild.py."""

from __future__ import annotations

import math
from typing import Any

from data.flora import LITTER
from data.lands import flat
from data.shores import wavy
from data.sites import castles
from data.sites.lot import shift, turn
from data.travels.inlets import Inlet
from data.waters import Water
from mathutils import Matrix


def loch(y: float) -> float:
    """The middle of its water."""
    return 14 * math.sin(y / 170)


def braes(x: float, y: float) -> float:
    """Round green hills on both sides of the loch."""
    side = 1 if x > loch(y) else -1
    s = abs(x - loch(y)) - 62 - 0.05 * y - 14 * wavy(0.0, y, 0.006, 4 + side) - 4 * wavy(x, y, 0.03, 3)
    s = max(s, y - 2300)
    if s < 0:
        return max(-6.0, 0.3 * s)
    high = 430 * (1 - math.exp(-s / 420)) * (0.75 + 0.75 * wavy(x, y, 0.0021, 11 + side))
    high *= 1 + 0.22 * wavy(x, y, 0.008, 21)
    fold = 1 - abs(wavy(x, y, 0.011, 5)) * 0.5
    return 0.02 * min(s, 40) + max(high * fold, 0.0) + 2.2 * wavy(x, y, 0.04, 2) * min(s / 30, 1)


class Glen(Inlet):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _highlands(self) -> None:
        """Heather, a loch between round hills, a ruined castle on its shore, clouds."""
        self.look(0.50, 2.3)
        self.hours("pale", 277, -35)
        self.exposed(0.25)
        grass = self.mottled((0.085, 0.150, 0.022), (0.165, 0.100, 0.050), 0.95)
        patches = next(n for n in grass.node_tree.nodes if n.bl_idname == "ShaderNodeTexNoise")
        patches.inputs["Scale"].default_value, patches.inputs["Roughness"].default_value = 0.012, 0.7
        self.worn(grass, 0.5, 0.03, 0.9)
        self.land(grass, braes, 100, 1200, 620, 10)
        self.land(grass, braes, 1190, 4200, 1900, 40)

        def bank(x: float, y: float) -> float:
            own = (
                0.34
                + 0.05 * wavy(x, y, 1.1)
                - 0.15 * max(0.0, y - 6.5 + 1.1 * wavy(x, y, 0.3) + 0.05 * max(x - 4, 0))
            )
            spit = 2.1 - 2.0 * (((x - 24) / 19) ** 2 + ((y - 66) / 10) ** 2) + 0.3 * wavy(x, y, 0.2, 6)
            return max(own, min(spit, 1.6), -1.0)

        soil = self.worn(self.mottled((0.095, 0.115, 0.03), (0.12, 0.085, 0.05)), 0.3, 4, 0.5)
        self.land(soil, bank, -7, 80, 52, 0.5)
        turf = [
            self.tuft(
                self.leaf(((0.09, 0.17, 0.025), (0.18, 0.22, 0.05), (0.26, 0.22, 0.08)), 0.42),
                t,
                34,
                0.18,
                0.5,
            )
            for t in (0.13, 0.22)
        ]
        self.strew(turf, 2600, bank, lambda x, y: bank(x, y) < 0.08, -5, 10)
        bloom = ((0.36, 0.09, 0.30), (0.46, 0.16, 0.40), (0.28, 0.07, 0.26), (0.09, 0.11, 0.03))
        heather = [
            self.shrub(self.leaf(bloom, 0.35), w, t, n, 0.035)
            for w, t, n in ((0.5, 0.26, 900), (0.36, 0.2, 620))
        ]
        self.strew(
            heather,
            420,
            bank,
            lambda x, y: bank(x, y) < 0.12 or abs(x) < 1.1 or wavy(x, y, 0.35, 9) < -0.12,
            -4,
            9,
        )
        for k in range(500):
            a, r = self.rng.uniform(0, 6.28), self.rng.random() ** 0.5
            x, y = 24 + 18 * r * math.cos(a), 66 + 9.4 * r * math.sin(a)
            if bank(x, y) > 0.3:
                self.stand((*turf, *heather)[k % 4], x, y, bank(x, y), None, self.rng.uniform(1.6, 3.2))
        stone = self.stones((0.30, 0.29, 0.28), (0.19, 0.185, 0.18))
        for k in range(70):
            x = self.rng.uniform(-9, 9)
            y = 7.0 - 1.1 * wavy(x, 6.5, 0.3) + self.rng.gauss(0.6, 0.6)
            self.stand(stone[k % 5], x, y, bank(x, y), None, self.rng.uniform(0.08, 0.45))
        for x, y, r in ((-3.4, 3.2, 0.55), (3.9, 2.2, 0.7), (-5.2, 5.4, 0.8)):
            self.stand(stone[2], x, y, bank(x, y) + 0.1, None, r)
        with self.moved(shift(21, 66, 1.2), turn(-18), Matrix.Scale(0.62, 4)):
            castles.ruined_castle(self)
        self.tide((0.006, 0.020, 0.030), (0.014, 0.040, 0.055), 3.0, 0.03, 4200)
        self.misty(6500, 250, 0.9)


class Rainforest(Water):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _amazon(self) -> None:
        """A brown river that winds between walls of trees, palms and lianas, mist over it."""

        def mid(y: float) -> float:
            return 3.4 * math.sin(0.085 * (y - 6)) * min(max(y - 2, 0) / 14, 1)

        def bank(x: float, y: float) -> float:
            off = min(abs(x - mid(y)) - 6.6 - 0.03 * y, 99.0)
            near = 0.8 * (1.2 - y) - 0.12 * x * x
            return max(-0.6, min(0.30 * off, 0.9), min(0.22 * near + 0.1, 0.22)) + 0.05 * wavy(x, y, 0.8)

        self.water((0.085, 0.072, 0.036), (0, 45), (120, 110), 0.0, 0.9, 0.10, 0.05)
        self.ground(
            self.worn(self.mottled((0.085, 0.060, 0.030), (0.05, 0.075, 0.015)), 0.5, 4, 0.7),
            bank,
            34,
            76,
            0.5,
        )
        shades = ((0.03, 0.115, 0.012), (0.06, 0.20, 0.022), (0.15, 0.33, 0.045))
        leaf, bark = self.leaf(shades, 0.5), self.bark((0.17, 0.14, 0.10), 2.0, 5)
        tree = [
            self.leafy(h, 0.36, b, 3.6, bark, leaf, 6500, 0.27)
            for h, b in ((13, 0.28), (16, 0.36), (11, 0.18))
        ]
        palm = [self.palm(h, self.bark((0.22, 0.18, 0.12), 1), leaf, 0.9) for h in (4.2, 6.5)]
        big, bush = self._banana(leaf), self.shrub(leaf, 2.6, 1.9, 1300, 0.20)
        fern = [self.fern(leaf, t, 12) for t in (0.6, 0.9)]
        y, k = 2.0, 0
        while y < 66:
            for side in (-1, 1):
                edge = mid(y) + side * (6.8 + 0.03 * y)
                self.stand(
                    bush, edge + side * 1.0, y + self.rng.random(), 0.1, None, self.rng.uniform(0.7, 1.25)
                )
                self.stand(
                    tree[k % 3],
                    edge + side * self.rng.uniform(2.2, 3.6),
                    y,
                    0.2,
                    None,
                    self.rng.uniform(0.8, 1.1),
                    -side * 0.05,
                )
                self.stand(
                    tree[(k + 1) % 3],
                    edge + side * self.rng.uniform(5, 9),
                    y + 1.5,
                    0.4,
                    None,
                    self.rng.uniform(0.95, 1.3),
                )
                if k % 2:
                    self.stand(
                        palm[k // 2 % 2],
                        edge + side * 0.7,
                        y + 1.2,
                        0.1,
                        1.57 - side * 1.57,
                        self.rng.uniform(0.85, 1.15),
                    )
                else:
                    self.stand(big, edge + side * 0.4, y + 0.8, 0.05, None, self.rng.uniform(0.9, 1.4))
            y, k = y + 2.1 + 0.03 * y, k + 1
        for k in range(30):
            self.stand(
                tree[k % 3],
                self.rng.uniform(-26, 26),
                self.rng.uniform(66, 74),
                0.3,
                None,
                self.rng.uniform(1.0, 1.4),
            )
        self.strew(fern, 150, flat, lambda x, y: bank(x, y) < 0.1 or abs(x) < 3.4, -2, 6)
        self.strew(
            [self.litter((*LITTER, (0.10, 0.16, 0.02)), 0.10)],
            70,
            bank,
            lambda x, y: bank(x, y) < 0.06,
            -5,
            2,
        )
        vine: Any = self.material((0.10, 0.085, 0.04), 0.9)
        for _ in range(26):
            v = self.rng.uniform(4, 30)
            side, sag = self.rng.choice((-1, 1)), self.rng.uniform(-0.8, 0.8)
            u, low = mid(v) + side * self.rng.uniform(4.6, 6.8), self.rng.uniform(0.6, 3.2)
            self.tube(
                vine,
                [(u + sag * math.sin(3 * t), v, 9 * (1 - t) + low * t) for t in [j / 12 for j in range(13)]],
                0.028,
                5,
            )
        self.haze((0.42, 0.56, 0.34), 120, 14)
        self.pane(self.material((0.72, 0.86, 0.70), 1, 0, 0.75), (0, 90, 25), (260, 90))
        for x, v, z, r, strong in ((0, 24, 0.6, 4.5, 0.07), (2, 34, 1.0, 6, 0.08), (-2, 44, 1.2, 8, 0.08)):
            self.glow((x, v, z), r, (0.85, 0.95, 0.80), strong)
        self.shafts((1.0, 1.0, 0.7), [(-4.4, 12, 1.4, 14, 0.16), (2.0, 22, 1.8, 16, 0.14)], 0.42)
        self.lit(0.35, 8.0, 0.75, 42, -140, (0.82, 0.95, 0.80))

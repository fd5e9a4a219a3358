"""Sights above wide water for wild.py: Santorini, the Golden Gate, Mount Fuji."""

from __future__ import annotations

import math
from typing import Any

from data.lands import MEADOW
from data.shores import wavy
from data.sites import sights
from data.sites.lot import shift, turn
from data.travels.harbours import Harbour
from data.yards import PINK


class Seaside(Harbour):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _santorini(self) -> None:
        """White houses and blue domes on a cliff high above the sea."""
        base = 58.4
        self.look(0.47, base + 1.6)
        late = self.when == "sunset"
        if late:
            self.hours("golden", 71, -140, 0.20, 0.05)
        else:
            self.hours("clear", 67, 46)
        white = self.worn(self.material((0.82, 0.81, 0.79), 0.85), 0.08, 0.6)
        blue, navy = (
            self.worn(self.material((0.015, 0.11, 0.42), 0.4), 0.1, 1),
            self.kept((0.02, 0.10, 0.34), 0.5),
        )
        dark, pink = (
            self.kept((0.03, 0.04, 0.06), 0.2),
            self.leaf(((0.60, 0.02, 0.22), (0.75, 0.08, 0.35), (0.06, 0.16, 0.03)), 0.4),
        )

        def edge(y: float) -> float:
            return -7.5 + 0.17 * y + 9 * math.sin(y / 34 - 0.5)

        def rock(x: float, y: float) -> float:
            off = x - edge(y)
            drop = 0.42 * off if off < 22 else 9.2 + 1.15 * (off - 22)
            return (
                base
                - 2.5
                - (drop if off > 0 else 0.16 * off)
                + 2.2 * wavy(x, y, 0.07)
                + (y / 26 if off < 40 else 0)
            )

        cliff = self.worn(
            self.worn(self.mottled((0.20, 0.13, 0.09), (0.30, 0.22, 0.16)), 0.5, 0.12, 0.8), 0.4, 1, 0.6
        )
        self.land(cliff, lambda x, y: max(rock(x, y), -3.0), 9, 330, 190, 2.6)
        spots: list[tuple[float, float]] = []
        for _ in range(900):
            y = 12 + 230 * self.rng.random() ** 1.25
            x = edge(y) + self.rng.uniform(-46, 24)
            if abs(x) > 0.56 * (y + 6) + 6 or rock(x, y) < base - 16 or (y < 26 and x > -2.2 - 0.12 * y):
                continue
            if all((x - a) ** 2 + (y - b) ** 2 > (3.1 + 0.012 * y) ** 2 for a, b in spots):
                spots.append((x, y))
        for k, (x, y) in enumerate(spots[:190]):
            z, w, d, h = (
                rock(x, y) - 1.5,
                self.rng.uniform(2.2, 3.6),
                self.rng.uniform(2.2, 3.4),
                self.rng.uniform(4.0, 6.0),
            )
            self.box(white, x - w, x + w, y - d, y + d, z - 4, z + h)
            self.box(white, x - w, x - w + 0.25, y - d, y + d, z + h, z + h + 0.45)
            self.box(white, x - w, x + w, y - d, y - d + 0.25, z + h, z + h + 0.45)
            for dx in (-0.5 * w, 0.45 * w):
                self.box(
                    navy if k % 3 else dark,
                    x + dx - 0.42,
                    x + dx + 0.42,
                    y - d - 0.05,
                    y - d,
                    z + h - 2.5,
                    z + h - (0.9 if dx < 0 else 1.2),
                )
            if k % 3 == 1:
                self.box(white, x - 0.4 * w, x + w, y - 0.2 * d, y + d, z + h, z + h + 2.3)
            if k % 8 == 3:
                r = 0.82 * min(w, d)
                self.lathe(white, [(r * 1.06, 0), (r * 1.06, 1.0), (r, 1.1)], (x, y, z + h), n=24)
                dome = [
                    (r * math.cos(a), 1.0 + 1.05 * r * math.sin(a))
                    for a in [math.pi * j / 20 for j in range(11)]
                ]
                self.lathe(blue, dome, (x, y, z + h), n=32, smooth=60)
                self.box(white, x - 0.06, x + 0.06, y - 0.06, y + 0.06, z + h + 1.0 + r, z + h + 2.0 + r)
                self.box(white, x - 0.3, x + 0.3, y - 0.06, y + 0.06, z + h + 1.55 + r, z + h + 1.67 + r)
        slabs = self.worn(
            self.bricks((0.62, 0.60, 0.57), (0.55, 0.53, 0.50), (0.9, 0.7), 0.5, 0.03, (0, 0, 8)), 0.15, 1.4
        )
        self.slab(slabs, (0, -1.0, base - 0.25), (26, 12, 0.5))
        self.box(white, -13, 13, 4.6, 5.0, base - 4, base + 0.72)
        self.box(white, -13, 13, 4.55, 5.05, base + 0.72, base + 0.82)
        for x in (-3.6, 4.2):
            self.box(white, x - 0.3, x + 0.3, 4.5, 5.1, base, base + 1.1)
            self.lathe(
                self.kept((0.45, 0.20, 0.11), 0.8),
                [(0.16, 0), (0.27, 0.2), (0.2, 0.42), (0.25, 0.5)],
                (x, 4.8, base + 1.1),
                n=20,
            )
        bush = self.shrub(pink, 1.7, 1.3, 1500, 0.11)
        self.many(
            bush,
            [
                (-4.4, 4.4, base),
                (-5.4, 4.2, base + 0.5),
                (5.2, 4.4, base),
                (-3.7, 4.8, base + 1.5),
                (4.2, 4.8, base + 1.5),
            ],
            0.5,
            0.8,
        )
        isle = self.worn(self.material((0.16, 0.13, 0.12), 0.95), 0.3, 0.01)
        for x, y, w, h in ((900, 3600, 900, 170), (-300, 5200, 1200, 230)):
            ridge = [
                (x + w * t, y, max(h * (1 - t * t) * (1 + 0.35 * wavy(3 * t, h, 1.0)), 0))
                for t in [k / 30 - 1 for k in range(61)]
            ]
            self.faced(
                isle,
                [*ridge, *((a, b, -5) for a, b, _ in ridge)],
                [(k, k + 1, k + 62, k + 61) for k in range(60)],
            )
        for x, y in ((70, 300), (130, 520), (55, 640)):
            with self.moved(shift(x, y, 0), turn(20)):
                self.hull(self.kept((0.85, 0.85, 0.85), 0.4), 22, 6, 2, 1.5, 0.5, 0.7)
        waves = self.spectrum(160, 16, 0.5, 0.12, 75, 40, 0.3)
        self.swell(waves, self.sea((0.003, 0.07, 0.22), (0.008, 0.14, 0.32)), 0.9, 20000, foam=0.9, calm=0.12)
        self.misty(5200, 120)

    def _golden_gate(self) -> None:
        """The red bridge over the bay, seen from a meadow above the water."""
        base = 24.0
        self.look(0.50, base + 1.6)
        late = self.when == "sunset"
        self.hours("golden", 83, -150, 0.24, 0.05) if late else self.hours("fair", 79, 50)

        def bluff(x: float, y: float) -> float:
            return (
                base
                - 0.9 * max(0.0, y - 8.5 + 0.8 * wavy(x, y, 0.3))
                + 0.10 * wavy(x, y, 0.5)
                - 0.02 * max(0.0, y)
            )

        soil = self.worn(self.mottled((0.14, 0.14, 0.05), (0.20, 0.17, 0.08)), 0.3, 3, 0.5)
        self.land(soil, bluff, -7, 40, 40, 0.5)
        turf = [
            self.tuft(
                self.leaf(((0.12, 0.19, 0.03), (0.24, 0.25, 0.07), (0.34, 0.29, 0.10)), 0.4), t, 34, 0.2
            )
            for t in (0.14, 0.24)
        ]
        self.strew(turf, 3800, bluff, lambda x, y: y > 13, -5, 13)
        self.bloom(((0.85, 0.45, 0.03), (0.85, 0.62, 0.05), (0.45, 0.25, 0.60)), 240, 0.22, bluff)
        stone = self.stones((0.32, 0.27, 0.21), (0.20, 0.17, 0.14))
        self.many(stone[0], [(-3.6, 7.4, base - 0.1), (4.4, 8.0, base - 0.1)], 0.5, 0.9)
        self.many(stone[2], [(-4.6, 6.6, base - 0.1), (3.5, 8.6, base - 0.2)], 0.3, 0.6)
        with self.moved(shift(-40, 720, 0), turn(-27)):
            sights.suspension_bridge(self)

        def hills(x: float, y: float) -> float:
            lift = (
                min(max((y - 1350 - 0.25 * x) / 420, -0.1), 1.0)
                if x > -350
                else min(max((y - 900 + 0.3 * x + 350) / 300, -0.1), 1)
            )
            return 190 * lift * (0.75 + 0.5 * wavy(x, y, 0.0026, 3) + 0.2 * wavy(x, y, 0.011, 5)) - 2

        green = self.worn(self.mottled((0.10, 0.12, 0.05), (0.22, 0.18, 0.09)), 0.4, 0.008, 0.8)
        self.land(green, hills, 600, 2600, 1900, 24)
        waves = self.spectrum(170, 14, 0.4, 0.13, 75, 40, 0.3)
        self.swell(waves, self.sea((0.006, 0.060, 0.12), (0.015, 0.12, 0.19)), 0.9, 20000, foam=0.8, calm=0.1)
        self.misty(2600, 100)

    def _fuji(self) -> None:
        """A white cone above a lake, cherry trees in bloom."""
        self.look(0.52, 1.75)
        self.hours("golden" if self.when == "sunset" else "clear", 91, 55)

        def cone(x: float, y: float) -> float:
            x, y = x / 0.48, y / 0.48
            r = math.hypot(x, y - 17000)
            a = math.atan2(x, y - 17000)
            gully = 55 * wavy(14 * math.cos(a), 14 * math.sin(a), 1.0, 2) * min(r / 2500, 1) + 40 * wavy(
                x, y, 0.0011
            )
            peak = 3850 * math.exp(-((r / 4300) ** 1.08)) - (max(0.0, 340 - r) * 0.9) + gully - 130
            return 0.48 * peak

        rock = self.worn(self.material((0.10, 0.13, 0.19), 0.95), 0.3, 0.0025)
        self.capped(rock, 720, 1130)
        self.land(rock, cone, 4400, 8560, 4560, 62)

        def shore(x: float, y: float) -> float:
            lift = min(max((y - 620 + 60 * wavy(x, y, 0.004)) / 900, -0.1), 1.0)
            return 120 * lift * (0.8 + 0.7 * wavy(x, y, 0.0022, 4) + 0.3 * wavy(x, y, 0.012, 6)) - 1

        self.land(
            self.worn(self.mottled((0.035, 0.065, 0.03), (0.08, 0.11, 0.045)), 0.4, 0.05, 0.9),
            shore,
            560,
            3200,
            2400,
            22,
        )

        def bank(x: float, y: float) -> float:
            return 0.22 + 0.03 * wavy(x, y, 1.1) - 0.16 * max(0.0, y - 5.4 + 0.8 * wavy(x, y, 0.35))

        self.land(
            self.worn(self.mottled((0.07, 0.11, 0.03), (0.12, 0.13, 0.06)), 0.3, 4, 0.5),
            bank,
            -7,
            13,
            24,
            0.3,
        )
        turf = [self.tuft(self.leaf(MEADOW, 0.4), t, 36, 0.18) for t in (0.09, 0.14)]
        self.strew(turf, 3800, bank, lambda x, y: bank(x, y) < 0.06, -5, 9)
        bark, bloom = self.bark((0.085, 0.05, 0.04), 0.3, 7), self.leaf(PINK, 0.45)
        cherry = [self.leafy(h, 0.22, 0.22, 3.3, bark, bloom, 15000, 0.11) for h in (5.6, 6.6)]
        for k, (x, y) in enumerate(((-4.9, 3.2), (5.4, 3.8), (-8.4, 5.6), (8.8, 6.0), (-11, 3), (11.5, 3))):
            self.stand(cherry[k % 2], x, y, bank(x, y) - 0.05, None, self.rng.uniform(0.95, 1.15))
        self.strew(
            [self.litter(PINK, 0.04)],
            130,
            lambda x, y: bank(x, y) + 0.06,
            lambda x, y: y > 5 or abs(x) < 0.8,
            -5,
            6,
        )
        roofs, wall = self.kept((0.14, 0.13, 0.14), 0.8), self.kept((0.62, 0.58, 0.50), 0.9)
        for k in range(46):
            x = -330 + 660 * ((0.618 * k) % 1)
            y = 640 + 40 * ((0.414 * k) % 1)
            z = max(shore(x, y), 0.5)
            self.box(wall, x - 6, x + 6, y - 5, y + 5, z - 4, z + 5)
            self.box(roofs, x - 7, x + 7, y - 6, y + 6, z + 5, z + 7)
        self.tide((0.006, 0.05, 0.11), (0.008, 0.07, 0.14), 3.0, 0.03, 3000)
        self.misty(15500, 300)

    def capped(self, material: Any, low: float, high: float) -> None:
        """Snow above `low`, whole above `high`."""
        nodes, links = material.node_tree.nodes, material.node_tree.links
        base = nodes["Principled BSDF"].inputs["Base Color"]
        where, part, span, spots, mix = (
            nodes.new(f"ShaderNode{n}") for n in ("NewGeometry", "SeparateXYZ", "MapRange", "TexNoise", "Mix")
        )
        links.new(where.outputs["Position"], part.inputs[0])
        links.new(where.outputs["Position"], spots.inputs["Vector"])
        spots.inputs["Scale"].default_value, spots.inputs["Detail"].default_value = 0.0046, 6
        rough = self._math(material, "MULTIPLY", spots.outputs["Fac"], 720.0)
        links.new(self._math(material, "ADD", part.outputs["Z"], rough), span.inputs["Value"])
        span.inputs["From Min"].default_value, span.inputs["From Max"].default_value = low + 312, high + 312
        mix.data_type = "RGBA"
        mix.inputs["B"].default_value = (0.86, 0.89, 0.94, 1)
        links.new(base.links[0].from_socket, mix.inputs["A"])
        links.new(span.outputs["Result"], mix.inputs["Factor"])
        links.new(mix.outputs["Result"], base)

"""Ruins of old peoples for wild.py: Machu Picchu, the Acropolis."""

from __future__ import annotations

import math
from typing import Any

from data.lands import HAY, MEADOW
from data.shores import wavy
from data.sites import sights
from data.sites.lot import shift, turn
from data.stage import Colour
from data.travels.wares import Wares


class Ancient(Wares):
    """x to the right of and y behind the place where things will stand, in metres."""

    def sloped(
        self, material: Any, first: Colour, second: Colour, low: float, high: float, scale: float = 0.6
    ) -> Any:
        """Grass of two shades on what is flatter than `high` (the cosine of its slope), none below `low`."""
        nodes, links = material.node_tree.nodes, material.node_tree.links
        base = nodes["Principled BSDF"].inputs["Base Color"]
        where, part, span, spots, grass, mix = (
            nodes.new(f"ShaderNode{n}")
            for n in ("NewGeometry", "SeparateXYZ", "MapRange", "TexNoise", "Mix", "Mix")
        )
        spots.inputs["Scale"].default_value, spots.inputs["Detail"].default_value = scale, 7
        links.new(where.outputs["Position"], spots.inputs["Vector"])
        links.new(where.outputs["True Normal"], part.inputs[0])
        links.new(part.outputs["Z"], span.inputs["Value"])
        span.inputs["From Min"].default_value, span.inputs["From Max"].default_value = low, high
        grass.data_type = mix.data_type = "RGBA"
        grass.inputs["A"].default_value, grass.inputs["B"].default_value = (*first, 1), (*second, 1)
        links.new(spots.outputs["Fac"], grass.inputs["Factor"])
        links.new(base.links[0].from_socket, mix.inputs["A"])
        links.new(grass.outputs["Result"], mix.inputs["B"])
        links.new(span.outputs["Result"], mix.inputs["Factor"])
        links.new(mix.outputs["Result"], base)
        return material

    def _machu(self) -> None:
        """From a terrace down to roofless stone houses on a ridge, a steep peak behind, mountains in haze."""
        self.look(0.40, 1.9)
        self.hours("clear", 281, 60)
        self.exposed(0.75)
        step = 1.9

        def soft(t: float) -> float:
            t = min(max(t, 0.0), 1.0)
            return t * t * (3 - 2 * t)

        def fine(x: float, y: float) -> float:
            """The ridge before terraces are cut into it."""
            left = 17 * soft((-x - 9 - 0.04 * y) / 36) * soft((y - 6) / 22) * (1 - soft((y - 105) / 60))
            right = 5.0 * soft((x - 8) / 16) * soft((y - 40) / 40) - 0.75 * max(
                0.0, x - 34 + 4 * wavy(x, y, 0.05, 2)
            )
            far = 0.6 * max(0.0, -x - 52)
            return -10.5 * soft((y + 4) / 36) + left + right - far + 0.5 * wavy(x, y, 0.07, 6)

        def cut(x: float, y: float) -> float:
            if y < 1.4 + 0.3 * wavy(x, 0, 0.4):
                return 0.03 * wavy(x, y, 0.9)
            z = fine(x, y) - 1.0
            k = math.floor(z / step)
            part = z / step - k
            return step * (k + max(0.0, min((part - 0.80) / 0.16, 1.0))) + 0.05 * wavy(x, y, 0.6)

        def wild(x: float, y: float) -> float:
            r = math.hypot((x - 14) / 68, (y - 292) / 86)
            peak = 84 * max(0.0, 1 - r) ** 1.15 + 22 * math.exp(-((r / 0.24) ** 2))
            r = math.hypot((x + 27) / 34, (y - 230) / 38)
            peak = max(peak, 42 * max(0.0, 1 - r) ** 0.9)
            rough = 12 * wavy(x, y, 0.032, 3) + 8 * wavy(x, y, 0.085, 4) + 3.5 * wavy(x, y, 0.22, 9)
            low = -12 - 0.75 * max(0.0, abs(x - 4) - 40) - 0.15 * max(0.0, y - 200)
            return max(low + peak + rough * min(peak / 30, 1.2), -190)

        def ranges(x: float, y: float) -> float:
            lift = min(max((y - 560) / 620, 0.0), 1.0)
            high = 300 + 210 * wavy(x, y, 0.0030, 5) + 110 * wavy(x, y, 0.009, 7) + 40 * wavy(x, y, 0.03, 2)
            return -190 + lift * high + 90 * min(abs(x) / 700, 1.2) * lift

        green, lush = (0.05, 0.12, 0.016), (0.11, 0.175, 0.03)
        ground = self.sloped(
            self.blocks((0.27, 0.25, 0.22), (0.5, 0.25), 0.03, 0.45), green, lush, 0.72, 0.86
        )
        self.land(ground, cut, -8, 64, 56, 0.5)
        self.land(ground, cut, 63.5, 176, 92, 0.75)
        rock = self.worn(self.mottled((0.15, 0.145, 0.13), (0.25, 0.235, 0.21)), 0.4, 0.12, 0.8)
        self.land(
            self.sloped(rock, (0.018, 0.055, 0.010), (0.05, 0.095, 0.02), 0.26, 0.50, 0.08),
            wild,
            172,
            420,
            230,
            2.0,
        )
        wood = self.worn(self.mottled((0.025, 0.06, 0.02), (0.07, 0.085, 0.04)), 0.5, 0.01, 0.9)
        self.land(wood, ranges, 430, 1700, 1300, 16)
        stone = self.blocks((0.31, 0.29, 0.25), (0.45, 0.22), 0.03, 0.45)
        dark = self.kept((0.03, 0.027, 0.023), 0.9)
        thatch = self.worn(self.material((0.25, 0.19, 0.09), 0.95), 0.5, 5, 0.8)
        spots: list[tuple[float, float]] = []
        for k in range(900):
            y = 27 + 140 * self.rng.random() ** 1.2
            x = self.rng.uniform(-18, 34)
            plaza = -7 + 0.03 * y < x < 5 + 0.04 * y and y > 34
            if plaza or (x < 0 and y < 40) or any(abs(x - a) < 5.8 and abs(y - b) < 6.6 for a, b in spots):
                continue
            spots.append((x, y))
            self.hut(stone, dark, thatch if k % 29 == 3 else None, x, y, cut(x, y))
        for k in range(9):
            x, y = -7.4 + 0.3 * k, 40 + 12.0 * k
            self.box(stone, x, x + 0.8, y, y + 10, cut(x, y + 5) - 2, cut(x, y + 5) + 1.0)
        turf = [self.tuft(self.leaf(MEADOW, 0.42), t, 42, 0.24) for t in (0.07, 0.12)]
        self.strew(turf, 3600, cut, lambda x, y: y > 1.4, -4.5, 1.5)
        tall = [self.tuft(self.leaf((*MEADOW, *HAY), 0.4), t, 40, 0.3, 0.5) for t in (0.25, 0.45)]
        self.strew(tall, 800, cut, lambda x, y: abs(x) < 2.5, 0, 8)
        rocks = self.stones((0.32, 0.30, 0.27), (0.22, 0.21, 0.19))
        for k in range(22):
            x, y = self.rng.choice((-1, 1)) * self.rng.uniform(2.2, 5.0), self.rng.uniform(0.5, 1.4)
            self.stand(rocks[k % 5], x, y, 0.02, None, self.rng.uniform(0.08, 0.28))
        self.hut(stone, dark, thatch, -10.6, 17, cut(-10.6, 17))
        bush = self.shrub(self.leaf(((0.03, 0.09, 0.012), (0.08, 0.15, 0.025)), 0.35), 2.6, 2.2, 1100, 0.2)
        for _ in range(420):
            y = self.rng.uniform(20, 200)
            x = self.rng.choice((-1, 1)) * self.rng.uniform(24, 70)
            if y > 165 or x > 37 or x < -50:
                self.stand(
                    bush, x, y, (cut(x, y) if y < 174 else wild(x, y)) - 0.3, None, self.rng.uniform(0.6, 1.8)
                )
        self.misty(2400, 90)

    def hut(self, stone: Any, dark: Any, thatch: Any, x: float, y: float, z: float) -> None:
        """Four walls, two gables, openings; a roof of straw, if any is left."""
        w, d, h = self.rng.uniform(1.9, 2.6), self.rng.uniform(2.2, 2.9), self.rng.uniform(1.5, 2.4)
        up, t = h + 0.62 * w, 0.5
        worn = 1.0 if thatch is not None else self.rng.choice((1.0, 0.5, 0.0, 0.0))
        for x0, x1 in ((x - w, x - w + t), (x + w - t, x + w)):
            self.box(stone, x0, x1, y - d, y + d, z - 2.5, z + h - 0.6 * (worn < 1))
        for y0, y1 in ((y - d, y - d + t), (y + d - t, y + d)):
            top = z + h + worn * (up - h)
            rim = [
                (x - w, z - 2.5),
                (x + w, z - 2.5),
                (x + w, z + h),
                (x + 0.15, top),
                (x - 0.15, top),
                (x - w, z + h),
            ]
            n = len(rim)
            corners = [(a, b, c) for b in (y0, y1) for a, c in rim]
            sides = [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)]
            self.skin(stone, corners, [tuple(range(n)), tuple(range(n, 2 * n)), *sides])
        for u, low, high in ((0.0, 0.0, 1.7), (-0.55 * w, 1.1, 1.7), (0.55 * w, 1.1, 1.7)):
            a, v = (0.45, y - d - 0.02) if low == 0 else (0.24, y - d - 0.02)
            self.skin(
                dark,
                [
                    (x + u - a, v, z + low),
                    (x + u + a, v, z + low),
                    (x + u + 0.8 * a, v, z + high),
                    (x + u - 0.8 * a, v, z + high),
                ],
                [(0, 1, 2, 3)],
            )
        if thatch is None:  # what is between the walls lies in the shade
            self.box(
                self.kept((0.035, 0.045, 0.02), 0.95),
                x - w + t,
                x + w - t,
                y - d + t,
                y + d - t,
                z,
                z + h - 0.75,
            )
        else:
            for s in (-1, 1):
                a, b, c = x + s * (w + 0.45), z + h - 0.4, z + up + 0.3
                spots = [(a, y - d - 0.4, b), (a, y + d + 0.4, b), (x, y + d + 0.4, c), (x, y - d - 0.4, c)]
                self.skin(
                    thatch,
                    [*spots, *((p, q, r - 0.3) for p, q, r in spots)],
                    [(0, 1, 2, 3), (4, 5, 6, 7), (0, 3, 7, 4), (0, 1, 5, 4)],
                )

    def _acropolis(self) -> None:
        """A ruined temple of marble on bare rock, columns and fallen drums, olives, hills beyond."""
        self.look(0.55, 1.6)
        self.hours("golden" if self.when == "sunset" else "clear", 293, 48)

        def rock(x: float, y: float) -> float:
            off = min(max((math.hypot(x, y) - 3.5) / 14, 0.0), 1.0)
            flat = math.exp(-(((x + 1) / 20) ** 4) - ((y - 64) / 26) ** 4)
            slope = off * (0.5 * wavy(x, y, 0.12, 3) + 0.22 * wavy(x, y, 0.45, 4)) + 0.03 * wavy(x, y, 1.1, 6)
            return slope * (1 - flat) + 1.9 * min(max((y - 8) / 22, 0.0), 1.0) - 0.5 * max(0.0, y - 104)

        bare = self.worn(
            self.worn(self.mottled((0.47, 0.39, 0.28), (0.35, 0.29, 0.21)), 0.35, 0.7, 0.8), 0.25, 4, 0.5
        )
        self.land(bare, rock, -8, 128, 76, 0.6)

        def hills(x: float, y: float) -> float:
            lift = min(max((y - 1300) / 900, -0.1), 1.0)
            return -70 + 250 * max(lift, 0) * (0.7 + 0.8 * wavy(x, y, 0.0014, 3) + 0.2 * wavy(x, y, 0.006, 5))

        self.land(
            self.worn(self.mottled((0.30, 0.28, 0.22), (0.20, 0.22, 0.13)), 0.4, 0.02, 0.5),
            hills,
            150,
            3200,
            2400,
            40,
        )
        marble = self.worn(self.worn(self.material((0.66, 0.56, 0.42), 0.8), 0.3, 0.35), 0.2, 2.5, 0.3)
        whole = self.shape(lambda: sights._column(self, marble, 0, 0, 9.4, 0.85))
        drum = self.shape(
            lambda: self.lathe(
                marble, [(0.78, 0), (0.85, 0.05), (0.84, 1.3), (0.78, 1.35), (0.05, 1.34)], n=28
            )
        )
        with self.moved(shift(-3.0, 66, 2.75), turn(-33)):
            self.parthenon(marble, whole, drum)
        small = self.shape(lambda: sights._column(self, marble, 0, 0, 5.2, 0.42))
        for x, y in ((6.2, 8.6), (8.6, 10.0), (11.2, 11.6)):
            z = rock(x, y) - 0.15
            self.stand(small, x, y, z + 0.3, None, 1.0)
            self.box(marble, x - 0.7, x + 0.7, y - 0.7, y + 0.7, z - 0.4, z + 0.32)
        with self.moved(shift(7.4, 9.3, rock(6.2, 8.6) + 5.35 + 0.1), turn(30)):
            self.slab(marble, (0, 0, 0.3), (4.0, 0.9, 0.62))
        for k, (x, y, grown) in enumerate(
            ((-5.2, 7.5, 0.6), (-6.6, 9.4, 0.7), (-4.1, 11.8, 0.5), (4.6, 14, 0.6), (9.5, 17, 0.8))
        ):
            with self.moved(shift(x, y, rock(x, y) + 0.42 * grown), turn(53 * k), turn(90, "X")):
                self.stand(drum, 0, 0, 0, None, grown)
        for x, y, grown in ((-7.6, 12.6, 0.8), (-7.6, 12.6, 0.0), (5.4, 19, 0.8), (-3.3, 20.5, 0.7)):
            if grown:
                self.stand(drum, x, y, rock(x, y) - 0.1, None, grown)
        for _ in range(46):
            side = self.rng.choice((-1, 1))
            x, y = side * self.rng.uniform(3.0, 15), self.rng.uniform(3, 30)
            a, b, c = (self.rng.uniform(0.25, 0.8) for _ in range(3))
            with self.moved(
                shift(x, y, rock(x, y) + 0.15 * c),
                turn(self.rng.uniform(0, 90)),
                turn(self.rng.uniform(-14, 14), "X"),
            ):
                self.slab(marble, (0, 0, 0), (1.3 * a, b, 0.7 * c))
        rocks = self.stones((0.46, 0.40, 0.31), (0.34, 0.29, 0.22))
        for k in range(70):
            x, y = self.rng.choice((-1, 1)) * self.rng.uniform(2.2, 14), self.rng.uniform(0.5, 26)
            self.stand(rocks[k % 5], x, y, rock(x, y), None, 0.05 + 0.3 * self.rng.random() ** 2)
        dry = [self.tuft(self.leaf((*HAY, (0.20, 0.22, 0.08)), 0.4), t, 34, 0.2, 0.5) for t in (0.14, 0.26)]
        self.strew(
            dry, 1300, rock, lambda x, y: wavy(x, y, 0.5, 2) < 0.02 or (abs(x) < 1.3 and y < 2), -4, 30
        )
        olive = self.leafy(
            4.6,
            0.22,
            0.26,
            2.1,
            self.bark((0.22, 0.19, 0.15)),
            self.leaf(((0.13, 0.18, 0.09), (0.20, 0.25, 0.15), (0.09, 0.13, 0.06)), 0.3),
            7500,
            0.12,
        )
        self.many(
            olive,
            [
                (x, y, rock(x, y) - 0.1)
                for x, y in ((-9.5, 15), (14, 24), (-17, 27), (21, 36), (-24, 40), (17, 58))
            ],
        )
        tall = self.shrub(self.leaf(((0.02, 0.06, 0.02), (0.05, 0.10, 0.03)), 0.2), 1.4, 5.5, 3400, 0.16)
        self.many(tall, [(x, y, rock(x, y) - 0.2) for x, y in ((18.5, 40), (20.5, 44), (-26, 50), (24, 52))])
        self.misty(2600, 60)

    def parthenon(self, marble: Any, whole: Any, drum: Any) -> None:
        """Eight columns by fifteen, some lost; half of what lay on them; the gable broken in the middle."""
        self.flush()
        for k in range(3):
            self.slab(marble, (0, 0, -1.25 + 0.5 * k), (27 - 1.4 * k, 45 - 1.4 * k, 0.5))
        lost = {(1, 5), (1, 6), (1, 7), (1, 8), (-1, 8), (-1, 9)}
        for k in range(8):
            for y in (-20, 20):
                self.stand(whole, -11 + 22 * k / 7, y, 0, None, 1.0)
        for k in range(1, 14):
            for s in (-1, 1):
                if (s, k) in lost:
                    for j in range((k * 3) % 4):
                        self.stand(drum, 11 * s, -20 + 2.86 * k, 1.36 * j, None, 1.0)
                else:
                    self.stand(whole, 11 * s, -20 + 2.86 * k, 0, None, 1.0)
        for y in (-20, 20):
            self.slab(marble, (0, y, 10.0), (24, 1.6, 1.2))
            self.slab(marble, (0, y, 11.25), (23.8, 1.5, 1.25))
            self.slab(marble, (0, y, 12.05), (25.6, 2.4, 0.4))
            for k in range(22):
                self.slab(marble, (-11.4 + 1.086 * k, y - 0.85, 11.25), (0.5, 0.2, 1.1))
        for s, a, b in ((-1, -20, 1.5), (-1, 9.5, 20), (1, -20, -7.5), (1, 6, 20)):
            self.slab(marble, (11 * s, (a + b) / 2, 10.0), (1.6, b - a, 1.2))
            self.slab(marble, (11 * s, (a + b) / 2 - 0.4, 11.25), (1.5, b - a - 0.8, 1.25))
        for s in (-1, 1):
            out = [
                (13.0 * s, 12.25),
                (4.6 * s, 12.25),
                (4.6 * s, 14.3),
                (5.6 * s, 14.35),
                (5.8 * s, 14.9),
                (13.0 * s, 12.75),
            ]
            self.prism(marble, out if s > 0 else out[::-1], -20.7, -19.6)
        inner = self.blocks((0.58, 0.49, 0.37), (1.2, 0.5), 0.02, 0.35)
        for x0, x1, y0, y1, z in (
            (-7, -6.2, -12, 4, 6.4),
            (-7, -6.2, 4, 12, 3.5),
            (6.2, 7, -12, -6, 5.0),
            (-7, 7, 12, 12.8, 4.2),
        ):
            self.box(inner, x0, x1, y0, y1, 0, z)
        self.flush()

"""Autumn and winter in town, and a lake in autumn, for wild.py."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from data.flora import AUTUMN, LITTER, NEEDLES, Plant
from data.shores import wavy
from data.stage import Colour
from data.towns import PLASTERS, SHOPS
from data.travels.rows import LONDON, Style
from data.travels.streets import Avenue
from data.travels.trip import Put

SNOW: Colour = (0.84, 0.87, 0.92)
FLAMES: tuple[Sequence[Colour], ...] = (
    ((0.66, 0.20, 0.012), (0.78, 0.34, 0.02), (0.80, 0.47, 0.04)),
    ((0.52, 0.07, 0.012), (0.66, 0.15, 0.012), (0.74, 0.28, 0.02)),
    ((0.72, 0.42, 0.02), (0.82, 0.56, 0.05), (0.62, 0.46, 0.05)),
)
"""Leaves of an orange, a red and a yellow tree."""
TOWNHOUSES = Style(
    PLASTERS, "plaster", (2, 4), 3.0, 3.8, (5.5, 8.0), 1.9, (1.05, 1.75), roof="eaves", tiles=(0.30, 0.12, 0.075),
    shops=SHOPS, awning=0.7,
)  # fmt: skip
BRICK = replace(LONDON, shops=SHOPS, balconies=(), awning=0.6, roof="eaves")


class Season(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def terrace(self, snow: bool) -> None:
        """Houses with shops on both sides of a street, and across its end."""
        for side, style in ((-1, TOWNHOUSES), (1, BRICK)):
            if snow:
                style = replace(style, trim=SNOW, tiles=SNOW, lit=0.45, awning=0.45)
            self.row(side, side * 5.9, -2.0, 62, style)
        far = replace(TOWNHOUSES, shops=(), foot=0.6)
        self.row(0, 84, -14, 14, replace(far, trim=SNOW, tiles=SNOW, lit=0.4) if snow else far)

    def within(self, glow: float) -> Any:
        return super().within(glow) if glow < 0.5 else self.kept((0.42, 0.27, 0.15), 0.8, 0.32)

    def _store(
        self, side: int, face: float, put: Put, u: float, wide: float, foot: float, s: Style, k: int, sign: str
    ) -> None:  # fmt: skip
        """In winter snow lies on its sign and on its awning."""
        if s.trim != SNOW:
            super()._store(side, face, put, u, wide, foot, s, k, sign)
            return
        super()._store(side, face, put, u, wide, foot, replace(s, awning=0.0), k, sign)
        white, cloth = self.made[("tiles", SNOW)], self.kept(s.paints[(k + 1) % len(s.paints)], 0.9)
        a, b, top = u + 0.3, u + wide - 0.3, foot - 0.25
        put(white, a - 0.12, b + 0.12, top - 0.06, top + 0.08, 0.0, 0.27)
        if self.rng.random() < s.awning:
            for material, lift, out in ((cloth, 0.0, 1.3), (white, 0.09, 1.34)):
                rim = ((a, top - 0.8 + lift, 0.2), (b, top - 0.8 + lift, 0.2), (b, top - 1.25 + lift, out),
                       (a, top - 1.25 + lift, out))  # fmt: skip
                low = 0.25 if material is cloth else 0.10
                rim += tuple((x, z - low, o) for x, z, o in rim[2:])
                self.skin(material, [self.at(side, face, *p) for p in rim], [(0, 1, 2, 3), (3, 2, 4, 5)])

    def _fallen(self) -> None:
        """A shopping street under orange trees, leaves on its pavements."""
        self.hours("autumn", 331, 14)
        self.road(2.8, 3.0)
        self.terrace(False)
        bark = self.bark((0.13, 0.105, 0.085))
        trees = [
            self.leafy(h, 0.15, 0.42, 2.3, bark, self.leaf(shades, 0.6), 5200, 0.17)
            for h, shades in zip((7.4, 6.6, 7.9), FLAMES, strict=True)
        ]
        spots = [
            (side * 3.55, y + 2.5 * (side > 0)) for y in (6.5, 15.5, 24.5, 33.5, 43, 53) for side in (-1, 1)
        ]
        for k, (x, y) in enumerate(spots):
            self.stand(trees[(k + k // 4) % 3], x, y, 0.1, None, self.rng.uniform(0.88, 1.08))
            self.box(self.kept((0.10, 0.08, 0.06), 0.95), x - 0.5, x + 0.5, y - 0.5, y + 0.5, 0.05, 0.125)
        self.carpet()
        for y in (8.8, 24):
            self.lantern(-3.2, y, 0.12)
            self.lantern(3.2, y + 7, 0.12)
        self.put("K17", -4.7, 9.5, 0.12, 90)
        self.put("B94", -1.7, 27, 0, 180)
        self.put("S252", 1.7, 36, 0, 0)
        self.misty(420, 25)

    def carpet(self) -> None:
        """Leaves: deep along the kerbs, many on the pavements, a few on the road."""
        heap: list[Plant] = [
            self.litter(shades, 0.10, 60, 0.5) for shades in (*FLAMES, (*AUTUMN, *LITTER[1:]))
        ]
        for k in range(620):
            y = -5 + 45 * self.rng.random() ** 1.5
            side = self.rng.choice((-1, 1))
            self.stand(
                heap[k % 4], side * self.rng.uniform(3.4, 5.3), y, 0.115, None, self.rng.uniform(0.7, 1.0)
            )
        drift = [self.litter(shades, 0.09, 90, 0.26) for shades in FLAMES]
        for k in range(420):
            y = -5 + 40 * (k / 420) ** 1.4
            x = self.rng.choice((-1, 1)) * (2.75 - abs(self.rng.gauss(0, 0.16)))
            self.stand(drift[k % 3], x, y, 0.0, None, self.rng.uniform(0.8, 1.1))
        few = [self.litter(shades, 0.085, 7, 0.6) for shades in FLAMES]
        for k in range(330):
            y = -5 + 38 * self.rng.random() ** 1.5
            self.stand(few[k % 3], self.rng.uniform(-2.3, 2.3), y, 0.0)

    def _snowed(self) -> None:
        """The same under snow, lamps and windows lit."""
        self.hours("pale", 341, 40)
        white = self.blanket()
        self.terrace(True)
        self.frosted(white)
        self.lamps()
        self.put("B94", -1.4, 30, 0, 180)
        self.box(white, -2.0, -0.8, 29.2, 31.0, 1.40, 1.50)
        self.misty(230, 14, 1.02)

    def blanket(self) -> Any:
        """A street under snow, tracks of wheels in it; the snow."""
        white = self.worn(self.material(SNOW, 0.6), 0.05, 1.5, 0.35)
        self.made[("tiles", SNOW)] = white
        packed = self.worn(self.worn(self.material((0.66, 0.69, 0.74), 0.6), 0.10, 0.9, 0.3), 0.12, 7, 0.4)
        self.plane(packed, (0, 90), (5.8, 200), 0.0)
        track = self.worn(self.worn(self.material((0.48, 0.49, 0.52), 0.5), 0.3, 1.1, 0.3), 0.25, 8, 0.4)
        rows = [-8 + 0.4 * k for k in range(240)]
        for mid in (-2.05, -0.75, 0.75, 2.05):
            rim = [(mid + d * (0.17 + 0.07 * wavy(d * 9 + mid, y, 0.9)) + 0.05 * wavy(mid, y, 0.25), y, 0.006)
                   for y in rows for d in (-1, 1)]  # fmt: skip
            self.faced(track, rim, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(rows) - 1)])
        for side in (-1, 1):
            self.box(white, side * 2.9, side * 6.0, -10, 190, -0.02, 0.16)
            self.bank(white, side)
        return white

    def frosted(self, white: Any) -> None:
        """Bare trees along the street, snow on them."""
        frost = self.leaf((SNOW, (0.90, 0.92, 0.95), (0.76, 0.80, 0.86)), 0.6)
        bark = self.laden(self.bark((0.10, 0.08, 0.07)))
        trees = [self.leafy(h, 0.16, 0.34, 2.5, bark, frost, n, 0.085) for h, n in ((6.8, 1900), (7.4, 1700))]
        spots = [(side * 3.75, y + 3.5 * (side > 0)) for y in (6, 13.5, 21, 29, 38, 48) for side in (-1, 1)]
        for k, (x, y) in enumerate(spots):
            self.stand(trees[k % 2], x, y, 0.12, None, self.rng.uniform(0.9, 1.1))
            self.lathe(white, [(0.75, 0.14), (0.55, 0.26), (0.30, 0.38), (0.02, 0.44)], (x, y, 0), n=20)

    def lamps(self) -> None:
        """Lit lamps along the street."""
        for y in (9.5, 25):
            for side in (-1, 1):
                at = (side * 3.3, y + 7 * (side > 0))
                self.put("K36", *at, 0.14)
                self.ball(self.kept((1.0, 0.80, 0.50), 0.5, 5), (at[0], at[1] - 0.1, 2.4), 0.12, 12)
                self.glowing((at[0], at[1] - 0.3, 2.2), 60, (1.0, 0.72, 0.42))

    def laden(self, bark: Any) -> Any:
        """Snow lies on what is level."""
        nodes, links = bark.node_tree.nodes, bark.node_tree.links
        base = nodes["Principled BSDF"].inputs["Base Color"]
        if not base.is_linked:
            tone = nodes.new("ShaderNodeRGB")
            tone.outputs[0].default_value = tuple(base.default_value)
            links.new(tone.outputs[0], base)
        where, way, mix = (nodes.new(f"ShaderNode{n}") for n in ("NewGeometry", "SeparateXYZ", "Mix"))
        links.new(where.outputs["True Normal"], way.inputs[0])
        mix.data_type = "RGBA"
        links.new(base.links[0].from_socket, mix.inputs["A"])
        mix.inputs["B"].default_value = (*SNOW, 1)
        links.new(self._math(bark, "GREATER_THAN", way.outputs["Z"], 0.30), mix.inputs["Factor"])
        links.new(mix.outputs["Result"], base)
        return bark

    def bank(self, white: Any, side: int) -> None:
        """Snow that was cleared to the kerb."""
        ys, n = [-8 + 0.35 * k for k in range(230)], 9
        points = []
        for y in ys:
            tall = 0.34 + 0.16 * wavy(3.0 * side, y, 0.55) + 0.10 * wavy(side, y, 1.7)
            wide = 0.52 + 0.12 * wavy(side, y, 0.4, 7)
            for j in range(n):
                t = j / (n - 1)
                rough = 0.05 * wavy(6 * t + side, y, 2.4, 3)
                points.append(
                    (side * (3.05 + wide * (2 * t - 1)), y, (tall + rough) * math.sin(math.pi * t) ** 0.8)
                )
        faces = [(j * n + i, j * n + i + 1, j * n + n + i + 1, j * n + n + i)
                 for j in range(len(ys) - 1) for i in range(n - 1)]  # fmt: skip
        self.faced(white, points, faces, smooth=True)

    def _fall_lake(self) -> None:
        """Still water that mirrors red and golden woods."""
        self.look(0.49, 2.2)
        self.hours("clear", 351, 52)

        def near(x: float, y: float) -> float:
            edge = max(0.0, y - 2.6 + 0.9 * wavy(x, y, 0.35) - 0.03 * x * x)
            return max(0.30 + 0.02 * wavy(x, y, 1.2) - 0.14 * edge, -2.0)

        soil = self.worn(self.mottled((0.13, 0.105, 0.05), (0.20, 0.15, 0.08)), 0.4, 5, 0.6)
        self.land(soil, near, -5, 12, 14, 0.25)
        hay = self.leaf(((0.14, 0.19, 0.03), (0.26, 0.25, 0.06), (0.38, 0.30, 0.09)), 0.4)
        turf = [self.tuft(hay, t, 36, 0.18) for t in (0.09, 0.14, 0.19)]
        self.strew(turf, 3400, near, lambda x, y: near(x, y) < 0.10, -4.5, 8)
        fallen = [self.litter(shades, 0.085, 26, 0.5) for shades in FLAMES]
        self.strew(fallen, 420, near, lambda x, y: near(x, y) < 0.16, -5, 6, (0.8, 1.1))
        reed = [self.tuft(self.leaf(((0.30, 0.24, 0.08), (0.45, 0.34, 0.13)), 0.4), t, 26, 0.16, 0.25)
                for t in (0.8, 1.1)]  # fmt: skip
        self.strew(reed, 260, near, lambda x, y: abs(x) < 2.8 or not -0.15 < near(x, y) < 0.15, 2, 10)
        stone = self.stones((0.30, 0.29, 0.27), (0.20, 0.20, 0.19))
        for k in range(420):
            x, y = self.rng.uniform(-8, 8), self.rng.uniform(3, 9)
            if abs(near(x, y) + 0.02) < 0.07:
                self.stand(stone[k % 5], x, y, near(x, y), None, self.rng.uniform(0.04, 0.22))
        bark = self.bark((0.13, 0.10, 0.08))
        maple = self.leafy(7.5, 0.22, 0.28, 3.0, bark, self.leaf(FLAMES[0], 0.5), 12000, 0.15)
        self.stand(maple, -5.6, 3.6, near(-5.6, 3.6) - 0.1, 1.0)
        self.stand(maple, 8.4, 7.0, near(8.4, 7.0) - 0.1, 3.6, 0.8)
        self.wooded(bark)
        plank = self.wood((0.36, 0.30, 0.23), 5)
        for k in range(24):
            self.slab(plank, (4.3 + 0.05 * k, 3.4 + 0.32 * k, 0.42), (1.35, 0.28, 0.06))
        for k in range(5):
            for d in (-0.62, 0.62):
                x, y = 4.3 + 0.3 * k + d, 4.0 + 1.75 * k
                self.tube(plank, [(x, y, -1.6), (x, y, 0.75)], 0.07, 8)
        waves = self.spectrum(150, 2.6, 0.08, 0.016, 80, 45, 0.3)
        water = self.sea((0.010, 0.035, 0.055), (0.014, 0.050, 0.070), (0.12, 0.11, 0.07), edge=0.5)
        self.swell(waves, water, 0.5, 700, foam=2, deep=np.vectorize(near), clear=0.25, calm=0.02)
        self.misty(3600, 60)

    def wooded(self, bark: Any) -> None:
        """Slopes on the far side, trees in all colours of the season on them."""

        def slope(x: float, y: float) -> float:
            edge = (-x - 24 - 0.16 * y) if x < 0 else (x - 30 - 0.22 * y)
            off = max(min(edge + 8 * wavy(x, y, 0.03), y - 60), y - 190 + 16 * wavy(x, y, 0.02, 2))
            hill = 0.30 * off * (1 + 0.5 * wavy(x, y, 0.009, 8))
            return max(-1.0, min(0.4 * off, hill + 1.5, 46 + 20 * wavy(x, y, 0.008, 5)))

        floor = self.mottled((0.22, 0.12, 0.03), (0.14, 0.12, 0.035))
        self.land(floor, slope, 50, 460, 330, 5)
        needles = self.leaf(NEEDLES, 0.2)
        fir = [self.spruce(h, h / 50, 0.03, h / 4.4, bark, needles, 0.62) for h in (12, 9)]
        kinds = [self.leafy(h, 0.26, 0.14, 3.4, bark, self.leaf(shades, 0.45), 3000, 0.5)
                 for h, shades in zip((10, 9, 11), FLAMES, strict=True)]  # fmt: skip
        kinds.append(self.leafy(10, 0.26, 0.14, 3.4, bark, self.leaf(((0.16, 0.20, 0.03), (0.32, 0.30, 0.05)), 0.45),
                                3000, 0.5))  # fmt: skip
        for k in range(3400):
            y = 62 + 330 * self.rng.random() ** 1.15
            x = self.rng.uniform(-1, 1) * (40 + 0.56 * y)
            z = slope(x, y)
            if z <= 0.15:
                continue
            patch = wavy(x, y, 0.022, 6) + self.rng.gauss(0, 0.22)
            high = z > 4 and self.rng.random() < 0.16
            plant = fir[k % 2] if high else kinds[min(3, max(0, int(2 + 4.2 * patch)))]
            self.stand(plant, x, y, z - 0.2, None, self.rng.uniform(0.65, 1.15))

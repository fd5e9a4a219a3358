"""Rio with its beach and mountains, for wild.py."""

from __future__ import annotations

import math
from typing import Any

from data.shores import wavy
from data.sites.lot import around
from data.travels.harbours import Harbour
from data.travels.streets import Avenue


class Bay(Harbour, Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _rio(self) -> None:
        """The promenade with its waves of stone, the beach, the bay, the Sugarloaf, towers along the shore."""
        self.look(0.52, 3.4)
        self.hours({"sunset": "golden"}.get(self.when, "fair"), 551, 50)
        self.promenade(1.6)

        def beach(x: float, y: float) -> float:
            return 0.95 - 0.055 * max(0.0, y - 6) + 0.03 * wavy(x, y, 0.9) + 0.02 * wavy(x, y, 2.5, 4)

        self.land(
            self.worn(self.mottled((0.66, 0.54, 0.37), (0.58, 0.47, 0.31)), 0.12, 2, 0.3),
            beach,
            4,
            46,
            60,
            0.5,
        )
        self.parasols(beach)
        bark = self.bark((0.30, 0.24, 0.17), 0, 5)
        palm = self.palm(
            7.0, bark, self.leaf(((0.05, 0.14, 0.015), (0.10, 0.22, 0.03), (0.20, 0.28, 0.05)), 0.4), 0.7
        )
        for x, y in ((-4.6, 5.2), (5.2, 6.0), (-9.5, 6.5), (11, 7.0), (-16, 7.5), (18, 7)):
            self.stand(palm, x, y, 0.9, None, self.rng.uniform(0.9, 1.15))
        rock, wood = (
            self.granite(),
            self.worn(self.mottled((0.025, 0.065, 0.02), (0.06, 0.11, 0.03)), 0.4, 0.02, 0.9),
        )
        for x, y, r, tall, seed in (
            (190, 1500, 150, 340, 1),
            (-10, 1420, 165, 170, 2),
            (330, 1800, 140, 150, 3),
        ):
            self.loaf(rock, wood, x, y, r, tall, seed)
        cable = self.kept((0.03, 0.03, 0.03), 0.8)
        sag = [k / 16 for k in range(17)]
        path = [(-10 + 200 * t, 1420 + 80 * t, 172 + 168 * t - 90 * t * (1 - t)) for t in sag]
        self.tube(cable, path, 0.9, 4)

        def hills(x: float, y: float) -> float:
            left = 300 * math.exp(-(((x + 900) / 420) ** 2) - ((y - 2100) / 500) ** 2)
            peak = 420 * math.exp(-(((x + 760) / 120) ** 2) - ((y - 2500) / 160) ** 2)
            far = 180 * math.exp(-(((y - 3600) / 500) ** 2)) * (0.6 + 0.8 * wavy(x, 0, 0.0015, 3))
            return max(left, peak, far) * (1 + 0.35 * wavy(x, y, 0.004, 5)) + 14 * wavy(x, y, 0.012, 2) - 22

        self.land(wood, hills, 1500, 4200, 2600, 26)
        self.redeemer(-760, 2500, hills(-760, 2500))
        self.shore_towers()
        waves = self.spectrum(170, 10, 0.3, 0.10, 90, 40, 0.3)
        self.swell(waves, self.sea((0.006, 0.070, 0.13), (0.015, 0.14, 0.20)), 0.9, 20000, foam=0.8, calm=0.1)
        self.misty(3400, 150)

    def promenade(self, z: float) -> None:
        """White stones with black waves."""
        setts = self.worn(
            self.bricks((0.66, 0.64, 0.60), (0.58, 0.56, 0.52), (0.07, 0.07), 0.3, 0.006, (0, 0, 0)), 0.15, 2
        )
        self.slab(setts, (0, -1.4, z - 0.4), (60, 11, 0.8))
        black = self.kept((0.035, 0.035, 0.038), 0.8)
        for k in range(-9, 8):
            low, top = [], []
            for j in range(241):
                x = -15 + 30 * j / 240
                mid = 0.9 * k + 0.42 * math.sin(1.9 * x)
                if -6.9 < mid < 3.4:
                    low.append((x, mid - 0.21, z + 0.004))
                    top.append((x, mid + 0.21, z + 0.004))
            n = len(low)
            if n == 241:
                self.faced(black, [*low, *top], [(j, j + 1, n + j + 1, n + j) for j in range(n - 1)])
        self.slab(self.kept((0.52, 0.50, 0.47), 0.85), (0, 4.15, z - 0.42), (60, 0.35, 0.95))

    def parasols(self, beach: Any) -> None:
        """Umbrellas and chairs on the sand."""
        shades = [
            self.kept(c, 0.8)
            for c in ((0.75, 0.05, 0.04), (0.85, 0.60, 0.05), (0.03, 0.30, 0.55), (0.05, 0.42, 0.20))
        ]
        white, pole = self.kept((0.82, 0.81, 0.78), 0.8), self.kept((0.65, 0.63, 0.60), 0.5)
        for k in range(30):
            x, y = (-1) ** k * self.rng.uniform(3.4, 26), self.rng.uniform(9, 26)
            z = beach(x, y)
            self.tube(pole, [(x, y, z), (x + 0.1, y, z + 2.2)], 0.03, 6)
            for j in range(8):
                a, b = math.pi * j / 4, math.pi * (j + 1) / 4
                rim = [(x + 0.1 + 1.25 * math.cos(t), y + 1.25 * math.sin(t), z + 1.85) for t in (a, b)]
                self.skin(shades[k % 4] if j % 2 else white, [(x + 0.1, y, z + 2.3), *rim], [(0, 1, 2)])
            self.box(shades[(k + 1) % 4], x + 0.6, x + 1.2, y - 0.8, y + 0.6, z + 0.25, z + 0.33)

    def granite(self) -> Any:
        """Bare rock with dark streaks that run down."""
        rock = self.worn(self.mottled((0.26, 0.225, 0.20), (0.36, 0.32, 0.28)), 0.5, 0.012, 0.8)
        nodes, links = rock.node_tree.nodes, rock.node_tree.links
        base = nodes["Principled BSDF"].inputs["Base Color"]
        where, flat_, streak, ramp, mix = (
            nodes.new(f"ShaderNode{n}") for n in ("NewGeometry", "Mapping", "TexNoise", "ValToRGB", "Mix")
        )
        flat_.inputs["Scale"].default_value = (0.05, 0.05, 0.006)
        streak.inputs["Scale"].default_value, streak.inputs["Detail"].default_value = 1.0, 6
        links.new(where.outputs["Position"], flat_.inputs["Vector"])
        links.new(flat_.outputs["Vector"], streak.inputs["Vector"])
        self.fill(ramp, [(0.38, (0.42, 0.42, 0.42)), (0.56, (1, 1, 1))])
        links.new(streak.outputs["Fac"], ramp.inputs["Fac"])
        mix.data_type, mix.blend_type = "RGBA", "MULTIPLY"
        mix.inputs["Factor"].default_value = 1.0
        links.new(base.links[0].from_socket, mix.inputs["A"])
        links.new(ramp.outputs["Color"], mix.inputs["B"])
        links.new(mix.outputs["Result"], base)
        return rock

    def loaf(self, rock: Any, wood: Any, x: float, y: float, r: float, tall: float, seed: int) -> None:
        """A dome of rock with steep sides, woods at its foot and on its head."""
        n, rings = 72, []
        for j in range(31):
            t = j / 30
            ring = []
            for a in around(n):
                q = r * max(1 - t**2.5, 0.0) ** 0.52 * (0.86 + 0.14 * math.cos(a - 0.6))
                q *= 1 + 0.10 * wavy(2 * math.cos(a) + seed, 3 * t + math.sin(a), 1.3, seed)
                ring.append((x + q * math.cos(a) + 0.10 * r * t, y + 1.2 * q * math.sin(a), tall * t - 6))
            rings.append(ring)
        self.loft(rock, rings, 60)
        skirt = []
        for j in range(12):
            t = j / 11
            for a in around(n):
                wild = 1 + 0.22 * wavy(math.cos(a) * 4 + seed, math.sin(a) * 4, 1.0, seed)
                q = r * (1.55 - 0.62 * t) * wild * (0.86 + 0.14 * math.cos(a - 0.6))
                high = (
                    tall
                    * (0.02 + 0.30 * t)
                    * (0.7 + 0.6 * wavy(math.cos(a) * 5, math.sin(a) * 5 + seed, 0.9))
                )
                skirt.append((x + q * math.cos(a), y + 1.2 * q * math.sin(a), high - 6))
        self.form(wood, skirt, [(j * n + k, j * n + (k + 1) % n, j * n + n + (k + 1) % n, j * n + n + k)
                                for j in range(11) for k in range(n)], 60)  # fmt: skip

    def redeemer(self, x: float, y: float, z: float) -> None:
        """The statue with open arms, seen from afar."""
        stone = self.kept((0.72, 0.72, 0.68), 0.8)
        self.box(stone, x - 9, x + 9, y - 6, y + 6, z - 20, z + 14)
        self.box(stone, x - 6, x + 6, y - 4, y + 4, z + 14, z + 62)
        self.box(stone, x - 32, x + 32, y - 3, y + 3, z + 46, z + 55)
        self.ball(stone, (x, y, z + 67), 6.0, 12)

    def shore_towers(self) -> None:
        """White blocks of flats along the bay on the left."""
        glass = [self.glazing(c, False) for c in ((0.74, 0.72, 0.68), (0.66, 0.60, 0.52), (0.60, 0.63, 0.66))]
        sand = self.kept((0.62, 0.52, 0.36), 0.9)
        for k in range(70):
            t = k / 70
            y = 330 + 1050 * t
            x = -0.40 * y - 60 + 150 * math.sin(1.6 * t) + self.rng.uniform(-30, 10) - (k % 3) * 34
            wide, tall = self.rng.uniform(10, 18), self.rng.uniform(26, 62)
            self.box(glass[k % 3], x - wide, x + wide, y, y + 26, -1, tall)
            self.box(glass[k % 3], x - 0.4 * wide, x + 0.4 * wide, y + 6, y + 18, tall, tall + 5)
        strip = [(-0.40 * y - 30 + 150 * math.sin(1.6 * (y - 330) / 1050) + d, y, 0.9) for y in range(300, 1420, 40)
                 for d in (-40, 26)]  # fmt: skip
        self.faced(
            sand, strip, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(strip) // 2 - 1)]
        )

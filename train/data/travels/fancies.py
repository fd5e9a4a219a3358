"""For wild.py: a neon road into the sun, an old Chinese town in lantern light, a haunted hill, a Japanese garden in
autumn."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.flora import LITTER
from data.lands import MEADOW
from data.shores import wavy
from data.sites import sights, structures
from data.sites.lot import shift, turn
from data.stage import Colour
from data.travels.rows import Style
from data.travels.seasons import FLAMES
from data.travels.streets import Avenue
from data.vistas.fields import film, mix, smooth, stars, tone
from data.vistas.skies import above, dark, picture
from data.yards import Yard
from mathutils import Matrix
from PIL import Image

PINK, CYAN, VIOLET = (1.0, 0.05, 0.55), (0.05, 0.75, 1.0), (0.45, 0.06, 1.0)
TEAHOUSE = Style(
    ((0.16, 0.075, 0.045), (0.20, 0.10, 0.06), (0.13, 0.065, 0.045), (0.24, 0.12, 0.07)), "boards", (1, 2), 2.9, 3.5,
    (5.0, 7.5), 1.7, (1.25, 1.5), (0.10, 0.05, 0.03), (0.08, 0.035, 0.02), "none", lit=0.75, deep=8,
    shops=("茶", "酒", "面馆", "药", "书", "米", "绸", "客栈"),
    paints=((0.22, 0.05, 0.03), (0.14, 0.06, 0.04), (0.18, 0.09, 0.04)), awning=0.0,
)  # fmt: skip


def dusk(line: float) -> Image.Image:
    """A violet sky that is pink below, with a great striped sun on the horizon."""
    x, up = above(line)
    sky = mix(tone(0.95, 0.16, 0.50), tone(0.16, 0.03, 0.34), smooth(0.0, 0.24, up))
    sky = mix(sky, tone(0.018, 0.012, 0.085), smooth(0.16, 0.5, up))
    sky = sky + stars(17, 900, 0.5, None, line) * smooth(0.12, 0.4, up)[..., None]
    far = np.hypot(x, up - 0.155)
    disc = mix(tone(1.6, 0.10, 0.55), tone(1.9, 1.15, 0.12), smooth(0.02, 0.33, up))
    row = ((0.33 - up) / 0.33).clip(0)
    bars = smooth(0.44, 0.50, row) * smooth(
        0.0, 0.012, np.abs((14 * row**1.5) % 1.0 - 0.5) - (0.50 - 0.30 * row)
    )
    part = smooth(0.190, 0.186, far) * (1 - smooth(0.0, 1.0, bars))
    sky = sky + tone(0.85, 0.16, 0.42)[None, None] * np.exp(-((far - 0.19).clip(0) / 0.10))[..., None] * 0.55
    return film(mix(sky, disc, part), 1.0, glare=0.22)


class Fancy(Avenue):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _synthwave(self) -> None:
        """A road between grids of light that runs into a neon sun."""
        self.glare = 0.5
        self.look(0.53, 1.6)
        self.afar(dusk(self.line), self.line)
        self.exposed(0.3)
        self.mirrored(0.5, 0.6, (0.02, 0.01, 0.06))
        self.sunlit(0.35, 84, 180, (1.0, 0.3, 0.6))
        ground = self.material((0.012, 0.006, 0.03), 0.45)
        road = self.material((0.012, 0.009, 0.022), 0.38)
        pink, cyan, violet = (self.kept(c, 0.5, 2.6) for c in (PINK, CYAN, VIOLET))
        line = self.kept((0.9, 0.10, 1.0), 0.5, 1.5)

        def hill(x: float, y: float) -> float:
            off = max(0.0, abs(x) - 9 - 0.10 * y)
            peak = abs(wavy(round(x / 6), round(y / 7), 0.9, 4)) + 0.4 * abs(
                wavy(round(x / 6), round(y / 7), 2.3, 7)
            )
            return min(0.34 * off, 26.0) * (0.35 + 1.5 * peak) if off else 0.0

        self.plane(ground, (0, 150), (500, 340), -0.02)
        self.plane(road, (0, 190), (6.4, 400), 0.0)
        for side in (-1, 1):
            self.box(pink, side * 3.2, side * 3.36, -8, 380, 0.0, 0.02)
            for k in range(60):
                self.box(line, side * 3.4, side * 140, -6 + 2.0 * k * (1 + 0.03 * k), -5.93 + 2.0 * k * (1 + 0.03 * k),
                         -0.015, 0.0 + 0.0008 * k)  # fmt: skip
            for k in range(46):
                x = side * (5.4 + 2.4 * k)
                self.box(line, x - 0.04, x + 0.04, -8, 340, -0.015, 0.005)
        for k in range(40):
            self.box(cyan, -0.09, 0.09, -4 + 7.0 * k, -1.2 + 7.0 * k, 0.0, 0.015)
        nodes: dict[tuple[int, int], tuple[float, float, float]] = {}
        for i in range(-26, 27):
            for j in range(2, 40):
                x, y = 6.0 * i, 7.0 * j
                nodes[i, j] = (x, y, hill(x, y))
        faces, wires = [], []
        keys = {key: n for n, key in enumerate(nodes)}
        for (i, j), at in nodes.items():
            wires += [
                (at, nodes[o])
                for o in ((i + 1, j), (i, j + 1))
                if o in nodes and max(at[2], nodes[o][2]) > 0.3
            ]
            quad = ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))
            if all(q in nodes for q in quad) and max(nodes[q][2] for q in quad) > 0.3:
                faces.append(tuple(keys[q] for q in quad))
        self.faced(ground, list(nodes.values()), faces)
        near = [w for w in wires if w[0][1] < 70]
        self.beams(cyan, near, 0.10)
        self.beams(violet, [w for w in wires if w[0][1] >= 70], 0.26)
        bark, leaf = (
            self.material((0.008, 0.004, 0.02), 0.8),
            self.leaf(((0.012, 0.006, 0.03), (0.03, 0.01, 0.06)), 0.1),
        )
        palm = self.palm(7.0, bark, leaf, 0.6)
        for k in range(9):
            for side in (-1, 1):
                self.stand(palm, side * (4.9 + 0.3 * math.sin(2 * k)), 7.5 + 10 * k + 4 * (side > 0), 0, None,
                           self.rng.uniform(0.85, 1.1))  # fmt: skip
        for k in range(8):
            self.glowing((4.4 * (-1) ** k, 3 + 6 * k, 2.4), 60, (PINK, CYAN)[k % 2], 0.5)
        self.misty(600, 60, 0.9)

    def _lanterns(self) -> None:
        """An old Chinese town at dusk: timber houses with curved roofs, red lanterns, stone flags, a pagoda."""
        self.glare = 0.35
        self.hours("dusk", 511, 30)
        self.exposed(0.45)
        flags = self.worn(self.wetness((0.075, 0.07, 0.066), 0.45, 0.25), 0.4, 0.9, 0.3)
        self.plane(flags, (0, 70), (24, 170), 0.0)
        joint = self.kept((0.02, 0.02, 0.02), 0.9)
        for k in range(60):
            self.box(joint, -5, 5, -6 + 0.85 * k, -5.98 + 0.85 * k, 0.001, 0.004)
            for x in (-2.9, -1.7, -0.55, 0.6, 1.75, 2.9):
                u = x + 0.5 * (k % 2) - 0.25
                self.box(joint, u - 0.012, u + 0.012, -6 + 0.85 * k, -5.15 + 0.85 * k, 0.001, 0.004)
        step = self.worn(self.blocks((0.22, 0.205, 0.185), (1.2, 0.3), 0.02, 0.4), 0.3, 1)
        for side in (-1, 1):
            self.box(step, side * 4.3, side * 5.2, -4, 64, 0, 0.22)
            self.row(side, side * 5.0, -3.0, 60, TEAHOUSE)
        self.strings()
        with self.moved(shift(-1.5, 92, 0), Matrix.Scale(1.15, 4)):
            sights.pagoda(self)
        for y in (70, 110):
            self.glowing((-1.5, y - 6, 9), 900, (1.0, 0.5, 0.22), 2)
        for k, (x, y) in enumerate(((-4.7, 4.6), (4.7, 6.4), (-4.7, 12.5), (4.7, 15), (-4.7, 21), (4.7, 24))):
            pot = self.shrub(
                self.leaf(MEADOW if k % 2 else ((0.5, 0.03, 0.05), (0.05, 0.15, 0.02)), 0.3),
                0.7,
                0.7,
                500,
                0.08,
            )
            self.lathe(
                self.kept((0.06, 0.10, 0.16), 0.3), [(0.16, 0), (0.28, 0.3), (0.25, 0.42)], (x, y, 0.22), n=18
            )
            self.stand(pot, x, y, 0.6)
        self.misty(260, 25)

    def _roof(self, side: int, face: float, a: float, b: float, tall: float, s: Style, k: int) -> None:
        """Tiles in a curve that turns up at the corners, where the houses are Chinese."""
        if s.roof != "none":
            super()._roof(side, face, a, b, tall, s, k)
            return
        tiles = self.made.setdefault("grey tiles", self.worn(self.blocks((0.055, 0.06, 0.068), (0.22, 0.3), 0.03, 0.4),
                                                              0.3, 1.5))  # fmt: skip
        ridge = self.kept((0.035, 0.038, 0.042), 0.7)

        def eave(z: float, out: float, back: float, up: float) -> None:
            n, m = 16, 6
            spots = []
            for j in range(m + 1):
                t = j / m
                for i in range(n + 1):
                    u = i / n
                    lift = 0.75 * abs(2 * u - 1) ** 4 * (1 - t) ** 2
                    spots.append(self.at(side, face, a - 0.35 + (b - a + 0.7) * u, z + up * t**1.6 + lift, out - (out
                                         + back) * t))  # fmt: skip
            self.skin(tiles, spots, [(j * (n + 1) + i, j * (n + 1) + i + 1, (j + 1) * (n + 1) + i + 1, (j + 1) * (n + 1)
                                      + i) for j in range(m) for i in range(n)])  # fmt: skip
            for i in range(0, n + 1):
                for j in range(m):
                    p, q = spots[j * (n + 1) + i], spots[(j + 1) * (n + 1) + i]
                    if i % 2 == 0:
                        self.skin(ridge, [(p[0], p[1] - 0.05, p[2] + 0.02), (p[0], p[1] + 0.05, p[2] + 0.02),
                                          (q[0], q[1] + 0.05, q[2] + 0.07), (q[0], q[1] - 0.05, q[2] + 0.07)],
                                  [(0, 1, 2, 3)])  # fmt: skip
            edge = spots[: n + 1]
            low = [(x, y, w - 0.16) for x, y, w in edge]
            self.skin(self.kept((0.09, 0.04, 0.025), 0.6), [*edge, *low], [(i, i + 1, n + 2 + i, n + 1 + i)
                                                                           for i in range(n)])  # fmt: skip

        eave(tall - 0.1, 1.35, 3.4, 2.6)
        eave(s.foot - 0.15, 1.25, 0.1, 0.75)
        put = self.front(side, face)
        put(ridge, a - 0.3, b + 0.3, tall + 2.4, tall + 2.75, -3.6, -3.2)

    def strings(self) -> None:
        """Red lanterns under the eaves and on cords across the street."""
        cord, gold = self.kept((0.02, 0.015, 0.01), 0.8), self.kept((0.75, 0.48, 0.10), 0.4)
        red = self.kept((1.0, 0.07, 0.02), 0.6, 1.15)

        def shape() -> None:
            rings = [
                (0.10, 0.30),
                (0.24, 0.24),
                (0.33, 0.10),
                (0.35, 0.0),
                (0.33, -0.10),
                (0.24, -0.24),
                (0.10, -0.30),
            ]
            self.lathe(red, rings, (0, 0, -0.5), n=18, smooth=80)
            for z in (-0.2, -0.83):
                self.lathe(gold, [(0.02, 0.05), (0.12, 0.05), (0.12, 0.0), (0.02, 0.0)], (0, 0, z), n=14)
            self.tube(cord, [(0, 0, 0), (0, 0, -0.2)], 0.01, 4)
            self.tube(gold, [(0, 0, -0.82), (0, 0, -1.2)], [0.03, 0.045], 6)

        spots: list[tuple[float, ...]] = []
        for side in (-1, 1):
            spots += [(side * 3.95, 1.5 + 2.9 * k, 3.35, 0, 1.0) for k in range(19)]
        for k in range(9):
            y, n = 6.5 + 5.6 * k, 6
            path = [(-4.6 + 9.2 * t / 24, y, 6.1 - 1.0 * (1 - (t / 12 - 1) ** 2)) for t in range(25)]
            self.tube(cord, path, 0.014, 4)
            for j in range(n):
                x = -3.3 + 6.6 * j / (n - 1)
                spots.append((x, y, 6.1 - 1.0 * (1 - (x / 4.6) ** 2), 0, 0.95))
        self.builder(lambda s: shape(), *spots)
        for k in range(11):
            y = 1.0 + 4.4 * k
            for side in (-1, 1):
                self.glowing((side * 3.5, y, 2.7), 34, (1.0, 0.42, 0.16), 0.3)
            self.glowing((0, y + 2, 4.6), 40, (1.0, 0.36, 0.14), 0.5)

    def _haunted(self) -> None:
        """A crooked house on a bare hill, a great moon behind it, dead trees, a path with a broken fence."""
        self.glare = 0.3
        self.look(0.56, 1.7)
        back = dark(29, self.line, (0.19, 0.29), False, 0.75)
        x, up = above(self.line)
        far = np.hypot(x - 0.19, up - 0.29)
        disc = smooth(0.152, 0.148, far)
        seas = (
            0.86
            + 0.14 * np.sin(17 * x + 9 * up) * np.sin(23 * up - 11 * x)
            + 0.05 * np.sin(61 * x) * np.sin(47 * up)
        )
        moon = tone(1.25, 1.12, 0.80)[None, None] * seas[..., None]
        back = mix(
            back + tone(0.42, 0.40, 0.46)[None, None] * np.exp(-((far - 0.15).clip(0) / 0.16))[..., None],
            moon,
            disc,
        )
        self.afar(picture(back), self.line)
        self.exposed(0.85)
        self.mirrored(1.6, 0.5, (0.03, 0.04, 0.10))
        self.sunlit(0.55, 62, 160, (0.62, 0.70, 1.0))
        soil = self.worn(self.mottled((0.035, 0.04, 0.02), (0.06, 0.05, 0.03)), 0.5, 1.5, 0.8)

        def land(x: float, y: float) -> float:
            hill = 4.6 * math.exp(-((x / 17) ** 2) - ((y - 44) / 15) ** 2)
            flat = 4.3 if math.hypot(x / 1.3, y - 44) < 6.2 else 99.0
            side = 0.10 * max(0.0, abs(x) - 4) * (0.5 + 0.6 * wavy(x, y, 0.08, 3))
            return min(hill, flat) + side + 0.10 * wavy(x, y, 0.5) + 0.05 * wavy(x, y, 1.6, 4)

        def lane(y: float) -> float:
            return 2.2 * math.sin(0.13 * y) * min(y / 12, 1.0) * max(0.0, 1 - max(0.0, y - 20) / 20)

        self.land(soil, land, -7, 90, 60, 0.6)
        path = self.worn(self.mottled((0.15, 0.13, 0.10), (0.10, 0.085, 0.065)), 0.4, 3, 0.6)
        ys = [-7 + 0.5 * k for k in range(96)]
        rim = [
            (lane(y) + d * (1.15 - 0.008 * y + 0.12 * wavy(d, y, 0.7)), y)
            for y in ys
            for d in (-1, -0.33, 0.33, 1)
        ]
        self.faced(
            path,
            [(a, b, land(a, b) + 0.05) for a, b in rim],
            [(4 * k + i, 4 * k + i + 1, 4 * k + i + 5, 4 * k + i + 4) for k in range(95) for i in range(3)],
            True,
        )
        grass = [
            self.tuft(self.leaf(((0.05, 0.06, 0.02), (0.12, 0.10, 0.05)), 0.3), t, 30, 0.2, 0.6)
            for t in (0.2, 0.36)
        ]
        self.strew(grass, 2200, land, lambda a, b: abs(a - lane(b)) < 1.2, -5, 44)
        with self.moved(shift(0.6, 44, 4.25), turn(-8), Matrix.Scale(0.88, 4)):
            structures.haunted_house(self)
        bare = [
            self.leafy(h, 0.24, 0.22, 3.0, self.bark((0.05, 0.045, 0.04)), self.leaf(LITTER), 30, 0.1)
            for h in (7, 8.5)
        ]
        for k, (a, b) in enumerate(
            ((-6.2, 6.5), (7.4, 9.0), (-9, 17), (11.5, 22), (-8.5, 33), (14, 40), (-14, 44), (19, 50))
        ):
            self.stand(
                bare[k % 2],
                a,
                b,
                land(a, b) - 0.1,
                None,
                self.rng.uniform(0.85, 1.2),
                self.rng.uniform(-0.1, 0.1),
            )
        wood = self.wood((0.09, 0.075, 0.065), 4)
        for side in (-1, 1):
            for k in range(40):
                b = 1.2 + 0.95 * k
                a = lane(b) + side * (1.9 - 0.008 * b)
                z, tip = land(a, b), self.rng.uniform(0.75, 1.15)
                if self.rng.random() < 0.86:
                    self.beam(wood, (a, b, z - 0.1), (a + self.rng.uniform(-0.12, 0.12), b, z + tip), 0.11)
        with self.moved(shift(0, 0, 0)):
            stone = self.worn(self.material((0.20, 0.20, 0.195), 0.9), 0.5, 3, 0.4)
            for k, (a, b) in enumerate(
                ((-4.0, 3.6), (4.3, 4.4), (-5.2, 8.5), (5.0, 11), (-4.4, 13), (5.8, 16))
            ):
                with self.moved(
                    shift(a, b, land(a, b) + 0.4), turn(12 * (-1) ** k), turn(7 * (-1) ** k, "Y")
                ):
                    self.rounded(stone, (0, 0, 0), (0.62, 0.16, 1.0), 0.07)
        black = self.kept((0.004, 0.004, 0.006), 0.9)
        for a, b, z, size in (
            (-7, 40, 17.5, 0.5),
            (-2.5, 42, 21.5, 0.7),
            (9.5, 44, 24, 0.55),
            (12.5, 41, 18.8, 0.8),
            (5, 42, 26, 0.6),
        ):
            wing = [
                (0, 0),
                (0.5, 0.25),
                (1.1, 0.35),
                (1.6, 0.1),
                (1.1, 0.05),
                (0.9, -0.2),
                (0.5, -0.08),
                (0.15, -0.25),
            ]
            outline = wing + [(-u, w) for u, w in wing[:0:-1]]
            self.faced(
                black, [(a + size * u, b, z + size * w) for u, w in outline], [tuple(range(len(outline)))]
            )
        for a, b, z, w in ((0.0, 39.5, 6.5, 60), (-0.5, 38, 5.5, 40)):
            self.glowing((a, b, z), w, (1.0, 0.55, 0.16))
        self.haze((0.07, 0.09, 0.15), 90, 14)


class Fallen(Yard):
    """x to the right of and y behind the place where things will stand, in metres."""

    petals: tuple[tuple[Colour, ...], ...] = tuple(
        tuple(shades) for shades in (FLAMES[1], FLAMES[0], FLAMES[2])
    )

    def _japanese_fall(self) -> None:
        """A pond with a red bridge under maples in autumn."""
        self._japanese()


BUILDERS: tuple[Any, ...] = (Fancy, Fallen)

"""A motorway for wild.py, by day and by night."""

from __future__ import annotations

import math
from typing import Any

from data.flora import Plant
from data.lands import MEADOW
from data.shores import wavy
from data.travels.roads import PAINT, STEEL, Road

CARS = ("B94", "S249", "S251", "S252", "S170", "S212", "S250", "B122", "K59")
LEAVES = ((0.05, 0.14, 0.015), (0.10, 0.22, 0.025), (0.18, 0.30, 0.045))
TRAFFIC = (
    (3.6, 27.0), (-3.6, 58), (3.6, 70), (0.0, 92), (-3.6, 98), (3.6, 122), (0.0, 150), (-3.6, 176), (3.6, 205),
    (-11.6, 26), (-15.2, 44), (-18.8, 36), (-11.6, 70), (-18.8, 82), (-15.2, 104), (-11.6, 128), (-18.8, 150),
    (-15.2, 170), (-11.6, 200), (-18.8, 225),
)  # fmt: skip
"""Cars on this side, whose backs are seen, and on the other: how far to the right of the middle lane, and away."""


def bend(y: float) -> float:
    """The middle lane."""
    return 0.00042 * max(y - 30, 0.0) ** 2


class Highway(Road):
    """x to the right of and y behind the place where things will stand, in metres."""

    def _highway(self) -> None:
        """Three lanes each way, cars, signs on a gantry, a bridge across."""
        late = self.when == "night"
        self.look(0.50, 2.0)
        self.glare = 0.8 if late else 0.0
        self.hours("night" if late else "fair", 241, 48)

        def land(x: float, y: float) -> float:
            off = x - bend(y) - 1.0
            bank = min(0.16 * max(0.0, abs(off + 6) - 20), 5.0) + 0.5 * wavy(x, y, 0.06) * (abs(off + 6) > 22)
            hill = min(max((y - 330) / 600, 0.0), 1.0)
            return bank - 0.06 + hill * (46 + 55 * wavy(x, y, 0.004, 3))

        soil = self.worn(self.mottled((0.06, 0.125, 0.018), (0.11, 0.165, 0.03)), 0.3, 0.6, 0.6)
        self.land(soil, land, -7, 120, 90, 1.0)
        self.land(soil, land, 119, 1300, 900, 9)
        ys = [-7 + 1.2 * k for k in range(360)]
        tar = self.asphalt((0.085, 0.085, 0.09) if late else (0.115, 0.115, 0.12))
        self.ribbon(tar, bend, ys, -6.2, 8.9, lambda y: 0.0)
        self.ribbon(tar, bend, ys, -23.6, -8.8, lambda y: 0.0)
        paint = self.worn(self.material(PAINT, 0.8), 0.2, 3)
        for a in (-5.6, 5.45, -9.35, -20.85):
            self.ribbon(paint, bend, ys, a, a + 0.17, lambda y: 0.012)
        for a in (-1.8, 1.8, -13.4, -17.0):
            for k in range(30):
                y = -5.5 + 12.0 * k
                self.ribbon(paint, bend, [y + 0.6 * j for j in range(9)], a - 0.07, a + 0.07, lambda y: 0.012)
        for off in (-6.7, -8.3, 9.4, -24.2):
            self.rail(bend, off, -6, 190)
        blades = [self.tuft(self.leaf(MEADOW, 0.42), t, 30, 0.2, 0.5) for t in (0.22, 0.34)]
        self.strew(blades, 1500, land, lambda x, y: -24.6 < x - bend(y) < 9.6, -5, 60)
        for k in range(420):
            y = 130 * self.rng.random() ** 1.4 - 2
            self.stand(blades[k % 2], bend(y) - 7.5 + self.rng.uniform(-0.6, 0.6), y, 0)
        self.greenery(land)
        self.gantry(46.0, late)
        self.overpass(140.0)
        self.traffic(late)
        if late:
            self.lamps()
            self.strings()
        self.misty(900, 60)

    def greenery(self, land: Any) -> None:
        """Bushes and trees on both banks."""
        leaf, bark = self.leaf(LEAVES, 0.45), self.bark((0.16, 0.12, 0.09))
        tree: list[Plant] = [self.leafy(h, 0.28, 0.16, 3.2, bark, leaf, 4200, 0.28) for h in (9, 11)]
        bush = self.shrub(leaf, 2.8, 1.9, 1300, 0.14)
        for k in range(150):
            y = 8 + 330 * self.rng.random() ** 1.3
            x = bend(y) + self.rng.choice((self.rng.uniform(14, 40), self.rng.uniform(-62, -30)))
            self.stand(tree[k % 2], x, y, land(x, y) - 0.2, None, self.rng.uniform(0.65, 1.15))
        for _ in range(150):
            y = 2 + 160 * self.rng.random() ** 1.2
            x = bend(y) + self.rng.choice((self.rng.uniform(11.6, 15), self.rng.uniform(-31, -27)))
            self.stand(bush, x, y, land(x, y) - 0.2, None, self.rng.uniform(0.5, 1.0))
        for k in range(240):
            y = self.rng.uniform(320, 640)
            x = self.rng.uniform(-0.6, 0.6) * y
            self.stand(tree[k % 2], x, y, land(x, y) - 0.5, None, self.rng.uniform(0.7, 1.2))

    def gantry(self, y: float, late: bool) -> None:
        """Blue signs above the lanes."""
        steel, mid = self.kept(STEEL, 0.5), bend(y)
        for x in (-7.5, 10.2):
            self.box(steel, mid + x - 0.18, mid + x + 0.18, y, y + 0.4, 0, 7.6)
        for z in (5.9, 7.2):
            self.box(steel, mid - 7.5, mid + 10.2, y + 0.05, y + 0.3, z, z + 0.2)
        for k in range(17):
            x = mid - 7.3 + 1.03 * k
            self.beams(steel, [((x, y + 0.2, 6.0), (x + 1.03, y + 0.2, 7.3))], 0.09)
        blue = self.kept((0.012, 0.085, 0.36), 0.5, 0.22 if late else 0.05)
        white = self.kept((0.85, 0.86, 0.88), 0.5, 0.30 if late else 0.1)
        for x0, x1, lines in ((-5.3, 1.6, ("AIRPORT", "NORTH")), (2.0, 8.6, ("CITY CENTRE", "EXIT 12"))):
            a, b = mid + x0, mid + x1
            self.box(white, a, b, y - 0.2, y - 0.1, 5.35, 8.35)
            self.box(blue, a + 0.1, b - 0.1, y - 0.24, y - 0.15, 5.45, 8.25)
            for j, word in enumerate(lines):
                self.text(white, word, ((a + b) / 2, y - 0.27, 7.65 - 0.85 * j), 0.72)
            for x in (a + 1.4, b - 1.4):
                self.box(white, x - 0.08, x + 0.08, y - 0.27, y - 0.24, 5.95, 6.35)
                self.skin(
                    white,
                    [(x - 0.28, y - 0.26, 6.0), (x + 0.28, y - 0.26, 6.0), (x, y - 0.26, 5.6)],
                    [(0, 1, 2)],
                )

    def overpass(self, y: float) -> None:
        """A bridge of concrete across, farther away."""
        grey = self.worn(self.material((0.42, 0.41, 0.39), 0.9), 0.2, 0.5)
        mid = bend(y)
        self.box(grey, mid - 70, mid + 60, y, y + 9, 6.2, 7.5)
        self.box(grey, mid - 70, mid + 60, y - 0.3, y, 7.1, 8.4)
        for x in (-25.6, -7.5, 10.6):
            for d in (1.5, 6.5):
                self.box(grey, mid + x - 0.45, mid + x + 0.45, y + d, y + d + 0.9, -0.2, 6.3)
        for side in (-1, 1):
            x = mid - 7.5 + side * 30
            self.box(grey, x, x + side * 30, y + 0.5, y + 8.5, -1, 6.3)
        steel = self.kept(STEEL, 0.5)
        self.box(steel, mid - 70, mid + 60, y - 0.1, y, 9.2, 9.3)
        for k in range(44):
            self.box(steel, mid - 70 + 3 * k, mid - 69.9 + 3 * k, y - 0.1, y, 8.4, 9.2)

    def traffic(self, late: bool) -> None:
        """Cars, with their lights on when it is dark."""
        parked: dict[str, Any] = {}
        red, white = self.kept((1.0, 0.04, 0.02), 0.5, 6.0), self.kept((1.0, 0.94, 0.82), 0.5, 16.0)
        for k, (x, y) in enumerate(TRAFFIC):
            ours, at = x > -9, bend(y) + x
            lean = math.degrees(math.atan(bend(y + 0.5) - bend(y - 0.5)))
            key = CARS[(4 * k + 1) % len(CARS)]
            if key in parked:
                self.again(parked[key], at, y, (180 if ours else 0) - lean, 1.0)
            else:
                parked[key] = self.put(key, at, y, 0.0, (180 if ours else 0) - lean)
            if late:
                for d in (-0.65, 0.65):
                    self.ball(red if ours else white, (at + d, y - 2.6, 0.72), 0.11 if ours else 0.14, 10)
                self.glowing(
                    (at, y - 4.2, 0.7), 6 if ours else 70, (1, 0.1, 0.05) if ours else (1, 0.94, 0.8)
                )

    def strings(self) -> None:
        """Lights of cars that are too far away to be seen themselves."""
        red, white = self.kept((1.0, 0.04, 0.02), 0.5, 9.0), self.kept((1.0, 0.94, 0.82), 0.5, 22.0)
        for k in range(64):
            y = 236.0 + 6.0 * k
            ours = k % 2 == 0
            x = bend(y) + ((0.0, 3.6, -3.6)[k % 3] if ours else (-11.6, -15.2, -18.8)[k % 3])
            for d in (-0.65, 0.65):
                self.ball(red if ours else white, (x + d, y, 0.75), 0.2, 8)

    def lamps(self) -> None:
        """Tall lamps between the two sides."""
        steel, shine = self.kept((0.20, 0.20, 0.21), 0.5), self.kept((1.0, 0.72, 0.40), 0.5, 45.0)
        for k in range(9):
            y = 14.0 + 33 * k
            x = bend(y) - 7.5
            self.tube(steel, [(x, y, 0), (x, y, 10.5)], 0.11, 8)
            for side in (-1, 1):
                self.tube(
                    steel, [(x, y, 10.4), (x + side * 1.6, y, 10.9), (x + side * 2.6, y, 10.9)], 0.06, 6
                )
                self.box(shine, x + side * 2.2, x + side * 3.1, y - 0.16, y + 0.16, 10.74, 10.84)
                if k < 6:
                    self.glowing((x + side * 2.7, y, 10.4), 2000, (1.0, 0.70, 0.38), 0.2)

"""Light of the hours of a day over open land."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.vistas.fields import Array, tone
from data.vistas.growth import Shade
from data.vistas.relief import towards


@dataclass
class Day:
    """The sun, its colour, what shines from everywhere, the air, the sky low and high, clouds, how bright grass is."""

    sun: Array
    warm: Array
    sky: Array
    air: Array
    low: Array
    top: Array
    cloud: Array
    grass: tuple[float, float, float]

    def on(self, shades: Sequence[Shade]) -> list[Shade]:
        """Colours as drawn by day, in this light."""
        return [
            (round(r * self.grass[0]), round(g * self.grass[1]), round(b * self.grass[2]))
            for r, g, b in shades
        ]


DAYS = {
    "": Day(towards(-104, 36), tone(2.7, 2.54, 2.27), tone(0.42, 0.56, 0.82), tone(0.46, 0.60, 0.82),
            tone(0.58, 0.76, 0.96), tone(0.10, 0.27, 0.66), tone(1.05, 1.05, 1.06), (1.0, 1.0, 1.0)),
    "sunset": Day(towards(-118, 13), tone(3.1, 1.30, 0.52), tone(0.26, 0.25, 0.40), tone(0.66, 0.38, 0.36),
                  tone(1.30, 0.58, 0.34), tone(0.20, 0.22, 0.52), tone(1.35, 0.62, 0.44), (0.72, 0.55, 0.50)),
    "storm": Day(towards(-104, 50), tone(0.30, 0.32, 0.34), tone(0.20, 0.23, 0.28), tone(0.20, 0.225, 0.26),
                 tone(0.40, 0.43, 0.46), tone(0.10, 0.115, 0.14), tone(0.3, 0.32, 0.36), (0.36, 0.42, 0.44)),
    "night": Day(towards(-104, 40), tone(0.13, 0.17, 0.27), tone(0.020, 0.030, 0.062), tone(0.022, 0.034, 0.075),
                 tone(0.055, 0.080, 0.17), tone(0.006, 0.011, 0.040), tone(0.06, 0.075, 0.13), (0.20, 0.27, 0.42)),
}  # fmt: skip

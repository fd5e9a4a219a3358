"""More birds of the garden: a blue jay, a magpie, a canary."""

from __future__ import annotations

from data.animals.feathers import vane
from data.animals.songbirds import songbird
from data.goods.craft import Builder, Craft, Points, blend, ease, ripple

_BLACK, _WHITE = (0.012, 0.012, 0.014), (0.80, 0.79, 0.76)


def blue_jay(c: Craft) -> None:
    blue, pale, grey = (0.045, 0.17, 0.50), (0.14, 0.34, 0.70), (0.60, 0.61, 0.63)

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        back = (z - 0.95) - 0.95 * (x - 0.12)
        colour = blend(_WHITE, grey, ease(0.75, 0.95, z))
        colour = blend(
            colour, blend(blue, (0.09, 0.20, 0.48), 0.5 + 0.5 * ripple(p, 7, 1)), ease(0.0, 0.06, back)
        )
        colour = blend(colour, _WHITE, ease(1.06, 1.10, z) * ease(0.22, 0.3, x))
        colour = blend(colour, blue, ease(1.305, 1.33, z - 0.10 * (x - 0.4)))
        collar = abs(z - 1.06 + 0.5 * (x - 0.45) ** 2 - 0.45 * ease(0.3, 0.14, x) * (0.3 - x))
        nape = abs(x - 0.22 + 0.35 * (z - 1.2)) * (z > 1.08) + 9.0 * (z <= 1.08)
        line = abs(z - 1.25 - 0.15 * (x - 0.4)) + 9.0 * (x < 0.42)
        ink = (
            ease(0.04, 0.022, collar) * (x > 0.2)
            + ease(0.032, 0.018, nape) * (z < 1.32)
            + ease(0.02, 0.008, line)
        )
        return blend(colour, _BLACK, ink)

    bars = vane(blue, pale, (0.82, 0.82, 0.82), 0.88, 5, (0.01, 0.015, 0.04))
    songbird(c, hue, (bars, bars, vane(blue, pale, (0.80, 0.80, 0.80), 0.86), vane((0.07, 0.20, 0.50), pale)),
        ((0.56, 0.062), (0.66, 0.046), (0.76, 0.006)), (0.02, 0.02, 0.022), 0.66, 1.0, (0.05, 0.05, 0.055),
            sheen=0.12,
        crest=blue)  # fmt: skip


def magpie(c: Craft) -> None:
    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        back = (z - 0.95) - 0.95 * (x - 0.12)
        shoulder = ease(0.02, 0.06, back) * ease(0.10, 0.2, x) * ease(1.1, 1.04, z)
        belly = ease(0.08, 0.0, back) * ease(0.46, 0.52, z) * ease(0.98, 0.92, z + 0.25 * (x - 0.2))
        return blend(_BLACK, _WHITE, belly + shoulder)

    sheen = vane((0.012, 0.025, 0.055), (0.03, 0.10, 0.16))
    tail = vane((0.012, 0.045, 0.045), (0.02, 0.10, 0.08), (0.03, 0.03, 0.10), 0.75)
    white = vane(_WHITE, (0.70, 0.69, 0.67))
    songbird(c, hue, (tail, sheen, sheen, white), ((0.56, 0.066), (0.68, 0.05), (0.80, 0.006)), (0.012, 0.012,
        0.013), 1.0,
        0.92, (0.02, 0.02, 0.02), sheen=0.15, rough=0.4, spot=0.034)  # fmt: skip


def canary(c: Craft) -> None:
    yellow, light = (0.90, 0.58, 0.025), (0.94, 0.74, 0.16)

    def hue(p: Points) -> Points:
        colour = blend(yellow, light, 0.5 + 0.5 * ripple(p, 7, 1))
        return blend(colour, (0.94, 0.86, 0.56), ease(0.62, 0.5, p[:, 2]))

    wing = vane(yellow, (0.96, 0.84, 0.42))
    songbird(c, hue, (vane((0.78, 0.52, 0.06), (0.95, 0.86, 0.55)), wing, wing, vane(yellow, light)),
        ((0.56, 0.07), (0.63, 0.046), (0.70, 0.006)), (0.80, 0.46, 0.30), 0.46, 1.06, (0.62, 0.34, 0.24), sheen=0.15,
        thick=1.04)  # fmt: skip


BUILDERS: dict[str, Builder] = {"blue-jay": blue_jay, "magpie": magpie, "canary": canary}

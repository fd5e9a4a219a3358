"""A happy dog, a rabbit in the grass, a parrot on the wing, a penguin that slides, a horse over a fence."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import gallop
from data.animals.anatomy import Points as Rows
from data.animals.birds_of_prey import soaring
from data.animals.bodied import HEADS, Mark, Part, Whole, cut_below, set_down, sides
from data.animals.busts import Bust
from data.animals.feathers import bill, feathered, plume, tail, vane
from data.animals.kit import blade, eye, limb
from data.animals.poses import paws
from data.goods.craft import Craft, Points, blend, ease, ripple
from data.sites.lot import Site


class Panting(Bust):
    """A dog whose mouth is open, its tongue out."""

    def part(self, stations: Rows, melt: float = 0.15, pair: bool = False, **how: Any) -> None:
        if tuple(stations[0][:3]) == (0.5, 0, -0.46):
            stations = [
                (0.42, 0, -0.58, 0.34, 0.24),
                (0.84, 0, -0.86, 0.18, 0.15),
                (1.14, 0, -1.0, 0.11, 0.1),
            ]
        super().part(stations, melt, pair, **how)

    def mouth(self, rows: Rows, wide: float = 0.035, colour: Any = (0.03, 0.02, 0.018)) -> None:
        """Open: dark within, black lips that curl up at the corners."""
        hollow = [(1.28, 0, -0.70, 0.10, 0.13), (1.0, 0, -0.70, 0.15, 0.17), (0.66, 0, -0.62, 0.12, 0.13)]
        self.part(hollow, 0.04, carve=True)
        self.dye((0.10, 0.02, 0.02), [(u, s, v, 1.12 * a, 1.12 * b) for u, s, v, a, b in hollow], 0.02)
        self.dye(colour, [(u, s, v, 0.03) for u, s, v in ((1.5, 0, -0.32), (1.54, 0.02, -0.46), (1.40, 0.17, -0.58),
            (1.0, 0.31, -0.58), (0.74, 0.37, -0.50), (0.62, 0.38, -0.40))], 0.02)  # fmt: skip
        self.dye(colour, [(u, s, v, 0.035) for u, s, v in ((1.2, 0, -0.92), (1.1, 0.12, -0.90), (0.86, 0.22, -0.76),
            (0.70, 0.32, -0.58))], 0.02)  # fmt: skip

    def fur(
        self, count: int, long: Any, lay: float = 0.75, comb: Any = (-0.8, 0, -0.6), *args: Any, **how: Any
    ) -> None:
        was = long

        def free(p: np.ndarray) -> np.ndarray:
            m = self.f.local(p)
            u, s, v = m[:, 0], np.abs(m[:, 1]), m[:, 2]
            return was(p) * (((u - 1.0) / 0.42) ** 2 + (s / 0.2) ** 2 + ((v + 0.72) / 0.2) ** 2 > 1)

        super().fur(count, free if callable(was) else was, lay, comb, *args, **how)

    def skin(self, *args: Any, **how: Any) -> Any:
        made = super().skin(*args, **how)
        c, f = Craft(1), self.f
        pink = c.stuff((0.66, 0.20, 0.20), 0.3, second=(0.58, 0.16, 0.17), scale=9, coat=0.4, sss=0.15, deep=0.02,
            bump=0.25, grain=50)  # fmt: skip
        line = [(0.55, 0, -0.74), (0.90, 0, -0.78), (1.18, 0.0, -0.86), (1.33, 0.02, -1.02), (1.36, 0.03, -1.25),
            (1.32, 0.035, -1.46)]  # fmt: skip
        size = [0.13, 0.16, 0.17, 0.175, 0.17, 0.075]

        def thin(a: np.ndarray) -> np.ndarray:
            return 0.30 + 0.70 * np.abs(np.cos(a)) ** 1.2

        c.tube([f.out(at) for at in line], [r * f.size for r in size], pink, section=thin, sides=24, fine=50)
        return made


def happy(_: Site) -> None:
    """Head and shoulders of a golden retriever."""
    HEADS["dog"](Panting(2, 6))
    cut_below(0.42)


def crouching() -> Whole:
    """A rabbit on all fours."""
    body: list[Part] = [([(-0.38, 0, 0.22, 0.17, 0.17), (-0.22, 0, 0.29, 0.25, 0.235), (-0.02, 0, 0.29, 0.235, 0.225),
        (0.14, 0, 0.27, 0.19, 0.19), (0.26, 0, 0.32, 0.14, 0.14), (0.32, 0, 0.40, 0.115)], 0.08), *sides((-0.22,
        0.15, 0.22, 0.18, 0.12), (-0.12, 0.2, 0.14, 0.1, 0.09), (-0.2, 0.21, 0.05, 0.06, 0.05), (0.02, 0.21, 0.035,
        0.055, 0.036), melt=0.06), *sides((0.18, 0.1, 0.24, 0.08, 0.09), (0.24, 0.1, 0.12, 0.055), (0.26, 0.095,
        0.05, 0.045), (0.34, 0.09, 0.035, 0.048, 0.034)), *paws(0.36, 0.09, 0.006, 0.045), ([(-0.5, 0, 0.26,
        0.085), (-0.56, 0, 0.31, 0.075)], 0.03)]  # fmt: skip
    marks: list[Mark] = [((0.80, 0.76, 0.70), [(-0.58, 0, 0.30, 0.085)], 0.02), ((0.70, 0.62, 0.52), lambda p,
        n: 0.8 * np.clip(-n[:, 2], 0, 1))]  # fmt: skip
    a = Whole((0.40, 0, 0.52), 0.165, body, marks, 12, 30, 4, 0.0074, hair=0.26, comb=(-0.85, 0, -0.4))
    HEADS["rabbit"](a)
    return a


def rabbit(_: Site) -> None:
    """Crouched in the grass, a blade in its mouth."""
    crouching()
    c, luck = Craft(5), np.random.default_rng(4)
    looks = [c.leafy((0.15, 0.33, 0.04), (0.09, 0.22, 0.02)), c.leafy((0.10, 0.25, 0.03), (0.06, 0.17, 0.02))]
    first = [c.leaf(v, 0.26, 0.018, 0.7, 0.3, 0.6, at=(0, 0.3, 0)) for v in looks]
    for k in range(760):
        a, r = luck.uniform(0, 6.283), luck.uniform(0, 1) ** 0.5
        x, y = -0.06 + 0.92 * r * np.cos(a), 0.02 + 0.62 * r * np.sin(a)
        short = 0.45 if abs(y + 0.05) < 0.3 and -0.65 < x < 0.55 else 1.0
        short *= 0.6 if y < -0.25 else 1.0
        c.again(first[k % 2], (x, y, 0), (58 + luck.normal() * 15, 0, luck.uniform(0, 360)), short * luck.uniform(0.5,
            1.1))  # fmt: skip
    for k in (-1, 1):
        c.leaf(
            looks[0],
            0.24,
            0.022,
            0.6,
            0.3,
            0.8,
            at=(-0.585, -0.13, 0.435),
            turn=(-30 - 14 * k, 0, 130 + 34 * k),
        )


def parrot(_: Site) -> None:
    """A scarlet macaw, its wings up and its tail streaming."""
    red, yellow, blue = (0.62, 0.012, 0.012), (0.80, 0.50, 0.02), (0.012, 0.06, 0.42)

    def hue(p: Points) -> Points:
        x, y, z = p[:, 0], np.abs(p[:, 1]), p[:, 2]
        colour = blend(red, [0.75 * v for v in red], 0.5 + 0.5 * ripple(p, 8, 2))
        colour = blend(colour, blue, ease(-0.36, -0.46, x))
        bare = ((x - 0.655) / 0.085) ** 2 + ((z - 0.05) / 0.085) ** 2
        return blend(colour, (0.84, 0.78, 0.72), ease(1.1, 0.85, bare) * ease(0.05, 0.08, y))

    c, turn = Craft(3), (-10, -12, 205)
    hues = (vane(blue, (0.008, 0.03, 0.24)), vane(yellow, (0.30, 0.42, 0.03), (0.05, 0.22, 0.10), 0.86),
        vane(red, (0.7, 0.05, 0.02), yellow, 0.88), red)  # fmt: skip
    streamer = vane(red, (0.45, 0.02, 0.03), blue, 0.82)
    soaring(c, hue, hues, streamer, (0.80, 0.72, 0.58), turn, 0.72, False, 1.0, True, (0.72, 0.62, 0.22), 0.9, 0.42,
        True)  # fmt: skip
    feathers = plume(c, 0.55)
    with c.moved(turn=turn):
        tail(c, (-0.52, 0, 0.01), (-1.75, -0.06), 0.11, 9, 0.13, streamer, feathers, 0.02, 3.5, -0.3)
        horn, black = (0.80, 0.72, 0.58), (0.015, 0.014, 0.014)
        bill(c, [(0.66, 0, 0.055, 0.095, 0.085), (0.77, 0, 0.06, 0.092, 0.075), (0.87, 0, 0.01, 0.072, 0.055), (0.905,
            0, -0.08, 0.042, 0.034), (0.885, 0, -0.16, 0.004, 0.004)], horn, 0.28, lambda p: blend(black, horn,
            ease(-0.10, -0.05, p[:, 2])))  # fmt: skip
        bill(
            c,
            [(0.66, 0, -0.05, 0.06, 0.06), (0.74, 0, -0.09, 0.05, 0.052), (0.80, 0, -0.10, 0.02, 0.03)],
            black,
        )


def sliding(_: Site) -> None:
    """A penguin on its belly, its flippers back, snow flying."""
    black, white = (0.012, 0.013, 0.017), (0.80, 0.79, 0.75)
    c = Craft(1)

    def hue(p: Points) -> Points:
        x, y, z = p[:, 0], np.abs(p[:, 1]), p[:, 2]
        low = 0.34 - z + 0.10 * ease(0.6, 0.95, x) - 0.3 * (y - 0.3) * (y > 0.3) + 0.02 * ripple(p, 4, 2)
        colour = blend((0.035, 0.04, 0.05), white, ease(-0.02, 0.03, low))
        breast = ease(0.50, 0.80, x) * ease(-0.05, 0.10, low)
        colour = blend(colour, (0.88, 0.55, 0.10), 0.85 * breast * ease(0.95, 0.85, x))
        head = ease(0.86, 0.89, x + 0.55 * (z - 0.52))
        colour = blend(colour, black, head)
        ear = ((x - 0.86) / 0.11) ** 2 + ((z - 0.56) / 0.085) ** 2
        return blend(colour, blend((0.95, 0.52, 0.03), (0.9, 0.75, 0.35), ease(0.9, 0.78, x)), ease(1.15, 0.7,
            ear) * (y > 0.05))  # fmt: skip

    with c.moved(turn=(0, 0, 206)):
        body = limb([(-0.86, 0, 0.20, 0.04, 0.06), (-0.70, 0, 0.24, 0.16, 0.22), (-0.42, 0, 0.29, 0.27, 0.34), (-0.02,
            0, 0.31, 0.31, 0.37), (0.34, 0, 0.34, 0.28, 0.32), (0.62, 0, 0.44, 0.20, 0.205), (0.80, 0, 0.55, 0.165,
            0.155), (0.96, 0, 0.62, 0.135, 0.13), (1.04, 0, 0.64, 0.05, 0.05)], 60)  # fmt: skip
        feathered(c, [body], hue, 9000, 0.05, None, (-1, 0, -0.1), 0.05, vary=0.05)
        wing = plume(c, 0.5)

        def flipper(p: Points) -> Points:
            return np.tile((0.03, 0.035, 0.045), (len(p), 1))

        for s in (1, -1):
            lead = [
                (0.44, 0.24 * s, 0.46),
                (0.16, 0.44 * s, 0.49),
                (-0.20, 0.58 * s, 0.52),
                (-0.44, 0.64 * s, 0.54),
            ]
            trail = [
                (0.32, 0.30 * s, 0.24),
                (0.02, 0.48 * s, 0.27),
                (-0.30, 0.60 * s, 0.38),
                (-0.46, 0.64 * s, 0.52),
            ]
            c.grid(blade(lead, trail, 0.03), wing, flipper, wrap=True)
        bill(c, [(0.98, 0, 0.625, 0.05), (1.11, 0, 0.62, 0.036), (1.24, 0, 0.605, 0.022), (1.33, 0, 0.57, 0.006)],
            (0, 0, 0), 0.3, lambda p: blend(black, (0.85, 0.30, 0.06), ease(0.0, 0.012, 0.612 - 0.08 * (p[:, 0] - 1.06)
            - p[:, 2]) * ease(1.06, 1.11, p[:, 0])))  # fmt: skip
        eye(c, (0.975, 0.10, 0.665), 0.024, (0.06, 0.03, 0.02))
        dark = c.stuff((0.035, 0.033, 0.035), 0.6, bump=0.5, grain=60)
        for s in (1, -1):
            c.tube([(-0.74, 0.14 * s, 0.16), (-0.92, 0.17 * s, 0.15)], [0.06, 0.045], dark)
            for y in (-0.06, 0.0, 0.06):
                c.tube([(-0.90, 0.17 * s, 0.15), (-1.02, 0.17 * s + 0.7 * y, 0.17), (-1.10, 0.17 * s + y, 0.20)],
                    [0.04, 0.034, 0.014], dark, sides=10)  # fmt: skip
        tail(c, (-0.80, 0, 0.22), (-1.04, 0.26), 0.10, 7, 0.08, vane((0.02, 0.02, 0.025)), wing)
    snow = c.stuff((0.86, 0.88, 0.91), 0.6, sss=0.4, deep=0.06, bump=0.3, grain=40)
    c.ball(snow, lambda p: p * np.stack([1 + 0.10 * ripple(p, 3, 3), 1 + 0.16 * ripple(p, 4, 5), 1 + 0.5 * ripple(p, 7,
        1)], 1), None, 60, at=(0.08, 0.0, -0.02), turn=(0, 0, 26), size=(1.2, 0.66, 0.10))  # fmt: skip
    luck, flake = np.random.default_rng(3), c.ball(snow, fine=6, at=(0.5, 0, 0.05), size=0.02)
    for _k in range(110):
        a, b = luck.uniform(0, 6.283), np.radians(26)
        x, y, r = 1.24 * np.cos(a), 0.68 * np.sin(a), luck.uniform(0.05, 0.15)
        c.ball(snow, lambda p: p * (1 + 0.22 * ripple(p, 3, 2))[:, None], None, 14, at=(0.08 + x * np.cos(b) - y
            * np.sin(b), x * np.sin(b) + y * np.cos(b), 0.0), turn=(0, 0, 60 * a), size=(r, r, 0.55 * r))  # fmt: skip
    for _k in range(520):
        t, k = luck.beta(1.2, 2.2), luck.choice((-1, 1))
        x = -0.55 + 1.5 * luck.uniform(0, 1)
        y = k * (0.34 + 0.42 * t) + 0.03 * luck.normal()
        a = np.radians(26)
        at = (x * np.cos(a) - y * np.sin(a), x * np.sin(a) + y * np.cos(a), 0.02 + 0.9 * t * (1 - t) * luck.uniform(0.2,
            1.0))  # fmt: skip
        c.again(flake, at, size=0.022 * luck.uniform(0.3, 1.0))


def fence(c: Craft) -> None:
    """Two posts with poles in red and white, along y."""

    def banded(p: Points) -> Points:
        return blend((0.80, 0.79, 0.76), (0.62, 0.02, 0.02), np.sin(2 * np.pi * p[:, 1] / 0.49) > 0)

    white = c.stuff((0.80, 0.79, 0.76), 0.4, coat=0.2)
    paint = c.stuff(None, 0.4, coat=0.2)
    for k in (1, -1):
        c.box(white, (0.09, 0.09, 0.98), 0.012, at=(0, 1.02 * k, 0.49))
        c.box(white, (0.50, 0.09, 0.07), 0.012, at=(0, 1.02 * k, 0.035))
    for z in (0.26, 0.52, 0.78):
        y = np.linspace(-0.98, 0.98, 60)
        c.tube(np.stack([0.055 + 0 * y, y, z + 0 * y], 1), 0.045, paint, banded, sides=18, fine=160)


def jumping(s: Site) -> None:
    """Over the fence."""
    set_down(partial(gallop.horse, s, "bay", 17, True), (0, 0, 0.42), tall=1.75)
    with (c := Craft(3)).moved((0.12, 0, 0)):
        fence(c)


BUILDERS: dict[str, Any] = {
    "dog-tongue": happy, "rabbit-grass": rabbit, "parrot-flying": parrot, "penguin-sliding": sliding,
    "horse-jumping": jumping, "deer-running": gallop.stag,
}  # fmt: skip

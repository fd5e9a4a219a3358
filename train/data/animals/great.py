"""Wild animals that run, lie, sleep, stand up or hold what they caught; a dragon that breathes fire."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import birds_of_prey, dragons, fish, molluscs
from data.animals.anatomy import Frame, grain, step
from data.animals.bodied import Mark, Part, crafted, grown, set_down, sides, standing
from data.animals.poses import bands, paws, sphinx
from data.animals.riders import INK, dark
from data.goods.craft import Craft, blend, ease
from data.sites import vessels
from data.sites.lot import Site

STRIPE = (0.018, 0.013, 0.010)


def striped(p: np.ndarray, n: np.ndarray) -> np.ndarray:
    wave = np.sin(2 * np.pi * (p[:, 0] / 0.115 + 0.25 * grain(p, 0.5, 3) + 0.3 * np.abs(p[:, 1])))
    return step(wave + 0.5 * grain(p, 0.28, 4), 0.25, 0.5) * step(n[:, 2], -0.6, -0.2)


def pale(colour: Any, much: float = 0.8) -> Mark:
    """A belly of another colour."""
    return colour, lambda p, n: much * step(-n[:, 2] + 0.3 * grain(p, 0.2), 0.0, 0.7)


_MARKS: dict[str, list[Mark]] = {
    "tiger": [pale((0.80, 0.74, 0.64)), (STRIPE, striped)],
    "lioness": [pale((0.62, 0.48, 0.31), 0.7)],
    "lion": [pale((0.60, 0.46, 0.30), 0.6), ((0.10, 0.045, 0.017), lambda p, n: np.maximum(step(p[:, 0], 0.8, 0.86)
        * (p[:, 2] < 0.12), step(p[:, 0], 1.2, 1.25) * (p[:, 2] > 0.7)))],
    "wolf": [((0.085, 0.075, 0.07), lambda p, n: 0.85 * step(n[:, 2] + 0.3 * grain(p, 0.15), 0.2, 0.9)),
        pale((0.56, 0.50, 0.42))],
    "fox": [pale((0.80, 0.77, 0.71)), ((0.03, 0.02, 0.017), lambda p, n: np.maximum(step(-p[:, 0], 0.72,
        0.8) * (1 - step(p[:, 2],
        0.64, 0.7)), step(p[:, 0], 0.78, 0.86) * (1 - step(p[:, 2], 0.52, 0.58)))), ((0.82, 0.79, 0.73), lambda p, n:
        step(p[:, 0], 1.12, 1.2) * step(p[:, 2], 0.6, 0.66))],
    "husky": [pale((0.84, 0.82, 0.78), 1.0)],
    "tabby-cat": bands("tabby"), "ginger-cat": bands("ginger"),
}  # fmt: skip


def stretched(lift: float = 0.16, stout: float = 1.0, tail: float = 0.05) -> list[Part]:
    """Fore and hind legs as far apart as they go."""
    k = stout
    trunk = [(-0.62, 0, 0.60 + lift, 0.1 * k, 0.11 * k), (-0.46, 0, 0.63 + lift, 0.135 * k, 0.15 * k), (-0.1, 0,
        0.61 + lift, 0.13 * k, 0.145 * k), (0.2, 0, 0.60 + lift, 0.145 * k, 0.185 * k), (0.4, 0, 0.65 + lift,
        0.13 * k, 0.165 * k), (0.54, 0, 0.72 + lift, 0.11 * k, 0.13 * k), (0.64, 0, 0.78 + lift, 0.1 * k,
        0.115 * k)]  # fmt: skip
    out: list[Part] = [(trunk, 0.06)]
    for sign, move in ((1, -0.12), (-1, 0.06)):
        rise = -0.16 if sign > 0 else 0.04
        out += [([(0.36, 0.09 * sign, 0.58 + lift, 0.075 * k, 0.12 * k), (0.54 + 0.3 * move, 0.09 * sign,
            0.42 + lift + 0.3 * rise, 0.058 * k, 0.07 * k), (0.76 + 0.8 * move, 0.085 * sign,
            0.4 + lift + 0.4 * rise, 0.045 * k, 0.05 * k), (0.94 + move, 0.08 * sign, 0.36 + lift + rise, 0.038 * k),
            (1.03 + move, 0.08 * sign, 0.33 + lift + rise, 0.05 * k,
            0.042 * k)], 0.04), ([(-0.5, 0.1 * sign, 0.6 + lift, 0.09 * k, 0.16 * k), (-0.6 + 0.4 * move,
            0.11 * sign, 0.42 + lift, 0.075 * k, 0.11 * k), (-0.8 + 0.6 * move, 0.105 * sign, 0.38 + lift, 0.05 * k,
            0.06 * k), (-1.0 + move, 0.1 * sign, 0.3 + lift - 0.5
            * rise, 0.036 * k), (-1.12 + move, 0.095 * sign, 0.16 + lift - 0.6 * rise, 0.036 * k), (-1.16 + move,
                0.095 * sign, 0.1 + lift - 0.6 * rise, 0.044 * k, 0.04 * k)], 0.04)]  # fmt: skip
    thick = 1.6 * tail if tail > 0.05 else tail
    out.append(([(-0.66, 0, 0.64 + lift, tail), (-0.86, 0.02, 0.68 + lift, thick), (-1.08, 0.04, 0.70 + lift, thick),
        (-1.3, 0.05, 0.76 + lift, 0.6 * tail)], 0.04))  # fmt: skip
    return out


def running(
    _: Site, kind: str, stout: float = 1.0, tail: float = 0.05, head: float = 0.17, hair: float = 0.3
) -> None:
    grown(kind, (0.72, 0.02, 1.05), head, stretched(0.16, stout, tail), _MARKS.get(kind, []), 6, 24, 3, 0.008,
        hair=hair, comb=(-0.9, 0, -0.3))  # fmt: skip


def lying(_: Site, kind: str) -> None:
    """A great cat, its head up."""
    end = 0.05 if kind == "lion" else 0.03
    tail: Part = ([(-0.52, 0, 0.13, 0.055), (-0.72, 0.08, 0.06, 0.042), (-0.9, 0.2, 0.05, 0.038), (-1.0, 0.36, 0.05,
        0.034), (-0.96, 0.5, 0.05, end)], 0.03)  # fmt: skip
    grown(kind, (0.42, 0, 0.72), 0.2, [*sphinx(1.2, 1.2), tail], _MARKS[kind], 3, 24, 2, 0.0078, hair=0.13,
        comb=(-0.85, 0, -0.4), count=130000)  # fmt: skip


def asleep(_: Site, kind: str, lid: Any, hair: float) -> None:
    """Curled, its chin on its paws."""
    body: list[Part] = [
        ([(-0.46, 0.06, 0.15, 0.15, 0.14), (-0.30, -0.02, 0.19, 0.19, 0.18), (-0.04, -0.04, 0.19, 0.18, 0.18), (0.18,
            0.0, 0.18, 0.16, 0.16), (0.28, 0.03, 0.17, 0.13, 0.14)], 0.07),
        *sides((0.14, 0.14, 0.12, 0.08, 0.09), (0.24, 0.17, 0.055, 0.05), (0.42, 0.12, 0.045, 0.045), (0.54, 0.08,
            0.04, 0.05, 0.04)), ([(-0.36, 0.14, 0.14, 0.1, 0.13), (-0.2, 0.22, 0.1, 0.08, 0.09), (-0.1, 0.26, 0.045,
        0.05), (0.05, 0.28, 0.04, 0.05, 0.038)], 0.05), ([(-0.54, 0.1, 0.12, 0.06), (-0.56, 0.28, 0.09, 0.1), (-0.36,
        0.42, 0.09, 0.12), (-0.1, 0.45, 0.09, 0.115), (0.14, 0.42,
            0.08, 0.08), (0.26, 0.38, 0.07, 0.04)], 0.04) if kind == "fox" else ([(-0.56, 0, 0.12, 0.06)], 0.05),
        *paws(0.55, 0.08, 0.012, 0.05), ]  # fmt: skip
    marks: list[Mark] = []
    if kind == "fox":
        marks = [((0.82, 0.79, 0.73), [(0.12, 0.43, 0.08, 0.11), (0.28, 0.38, 0.07, 0.1)], 0.03), ((0.03, 0.02,
            0.017), [(0.38, 0.14, 0.04, 0.07), (0.6, 0.08, 0.04, 0.08)], 0.02)]  # fmt: skip
    if kind == "panda":
        marks = [
            *dark(body[1:4]),
            (INK, lambda p, n: step(p[:, 0], -0.34, -0.28) * (1 - step(p[:, 0], -0.12, -0.06))),
        ]
    grown(
        kind,
        (0.36, 0.08, 0.22),
        0.175,
        body,
        marks,
        6,
        46,
        -8,
        0.0074,
        hair=hair,
        comb=(-0.85, 0, -0.3),
        asleep=lid,
    )


def dog_stick(_: Site) -> None:
    """A stick across its mouth."""
    body: list[Part] = [standing([(-0.46, 0, 0.56, 0.115, 0.125), (-0.32, 0, 0.58, 0.15, 0.165), (-0.05, 0, 0.56,
        0.15, 0.17), (0.18, 0, 0.57, 0.16, 0.2), (0.30, 0, 0.64, 0.14, 0.175), (0.37, 0, 0.75, 0.115, 0.135)], 0.22,
        -0.36, 0.11, 0.55, 0.052, [(-0.52, 0, 0.60, 0.05), (-0.68, 0.02, 0.68, 0.058), (-0.82, 0.04, 0.80, 0.05),
        (-0.90, 0.05, 0.94, 0.028)], 0.14)]  # fmt: skip
    at, size = (0.44, 0, 0.89), 0.17
    grown(
        "dog",
        at,
        size,
        body,
        [pale((0.70, 0.48, 0.24), 0.7)],
        2,
        30,
        4,
        0.0072,
        hair=0.28,
        comb=(-0.85, 0, -0.4),
    )
    f, c = Frame(at, 2, 30, size, 4), Craft(3)
    bark = c.stuff((0.20, 0.125, 0.07), 0.85, second=(0.11, 0.07, 0.045), scale=9, bump=0.8, grain=40)
    line = [
        f.out(p)
        for p in ((0.95, 2.0, -0.62), (1.2, 1.0, -0.5), (1.3, 0, -0.47), (1.2, -1.0, -0.5), (0.9, -1.9, -0.4))
    ]
    c.tube(line, [0.02, 0.024, 0.026, 0.025, 0.016], bark, sides=12, fine=50)
    c.tube([line[1], line[1] + (0.04, -0.06, 0.12)], [0.016, 0.008], bark)


def bear_up(_: Site) -> None:
    """On its hind legs, its paws before it."""
    body: list[Part] = [
        ([(-0.08, 0, 0.62, 0.25, 0.23), (-0.06, 0, 0.84, 0.29, 0.27), (-0.02, 0, 1.12, 0.28, 0.25), (0.02, 0, 1.36,
            0.22, 0.2), (0.06, 0, 1.52, 0.17)], 0.08), *sides((0.02, 0.24, 1.30, 0.125), (0.10, 0.36, 1.06, 0.105),
        (0.26, 0.34, 0.92, 0.09), (0.38, 0.28, 0.90, 0.085), (0.44,
            0.26, 0.86, 0.07)), *sides((-0.05, 0.16, 0.66, 0.18), (0.04, 0.21, 0.42, 0.145), (-0.04, 0.21, 0.2,
        0.11), (0.0, 0.21, 0.07, 0.1, 0.07), (0.14, 0.22, 0.055, 0.1, 0.055), melt=0.08), *paws(0.16, 0.22, 0.0, 0.1),
    ]  # fmt: skip
    grown("bear", (0.12, 0, 1.66), 0.22, body, [((0.05, 0.025, 0.015), lambda p, n: 0.8 * (1 - step(p[:, 2], 0.1,
        0.5)))], 2, 22, 4, 0.0095, hair=0.3, comb=(-0.2, 0, -0.9))  # fmt: skip


def bear_fish(_: Site) -> None:
    """A salmon across its mouth."""
    body: list[Part] = [standing([(-0.62, 0, 0.60, 0.2, 0.2), (-0.44, 0, 0.64, 0.27, 0.28), (-0.06, 0, 0.61, 0.27,
        0.29), (0.26, 0, 0.64, 0.26, 0.3), (0.44, 0, 0.70, 0.22, 0.25), (0.58, 0, 0.76, 0.17, 0.18)], 0.32, -0.42,
        0.17, 0.62, 0.085, [(-0.76, 0, 0.62, 0.05), (-0.82, 0, 0.56, 0.035)], 0.14)]  # fmt: skip
    at, size = (0.72, 0.02, 0.86), 0.2
    grown("bear", at, size, body, [((0.05, 0.025, 0.015), lambda p, n: 0.8 * (1 - step(p[:, 2], 0.08, 0.4)))], 8, 26,
        2, 0.009, hair=0.3, comb=(-0.8, 0, -0.5))  # fmt: skip
    mouth = Frame(at, 8, 26, size, 2).out((1.3, 0, -0.62))
    set_down(crafted(fish.trout), (mouth[0], mouth[1], mouth[2] - 0.1), wide=0.72, yaw=58)


def fire(s: Site) -> None:
    """A red dragon and the flame from its mouth."""
    dragons.dragon(s, (0.30, 0.025, 0.018), (0.5, 0.3, 0.12), (0.12, 0.02, 0.015))
    f, luck, c = Frame((0.94, 0.02, 1.56), 14, 26, 0.56), np.random.default_rng(3), Craft(1)
    mouth, way = f.out((0.78, 0, -0.2)), f.axes[0] + np.array((0, 0, -0.1))
    hot = ((1.0, 0.92, 0.55), (1.0, 0.62, 0.08), (0.95, 0.26, 0.02), (0.55, 0.06, 0.0))
    for k in range(46):
        long = luck.uniform(0.7, 1.55) * (1.1 if k % 3 == 0 else 0.85)
        off = luck.normal(size=3) * 0.16
        t = np.linspace(0, 1, 14)[:, None]
        wave = 0.06 * np.sin(5 * t + luck.uniform(0, 6)) * t * luck.normal(size=3)
        line = mouth + way * long * t + off * t**1.2 * long + wave + np.array((0, 0, 0.16)) * t**2
        fat = luck.uniform(0.035, 0.075)
        radii = fat * (0.35 + 3.2 * t[:, 0] * (1 - t[:, 0]) ** 0.9) * (1 - t[:, 0]) ** 0.3 + 0.004

        def paint(p: np.ndarray) -> np.ndarray:
            far = np.linalg.norm(p - mouth, axis=1) / 1.45
            tone = blend(hot[0], hot[1], ease(0.08, 0.4, far))
            return blend(blend(tone, hot[2], ease(0.35, 0.75, far)), hot[3], ease(0.75, 1.1, far))

        c.tube(line, radii, c.stuff(None, 1.0, glow=1.25, clear=0.25), paint, sides=14, fine=40)


def eagle_fish(_: Site) -> None:
    """A fish in its talons."""
    set_down(crafted(birds_of_prey.eagle_flying), (0, 0, 0.55), wide=2.4)
    set_down(crafted(fish.trout), (-0.02, -0.02, 0.22), wide=0.78, yaw=4)
    c = Craft(2)
    skin, claw = c.stuff((0.82, 0.52, 0.03), 0.45, bump=0.4, grain=60), c.stuff((0.02, 0.018, 0.015), 0.3)
    for x, y in ((-0.12, -0.06), (0.1, 0.0)):
        c.tube(
            [(0.02 + 0.5 * x, y, 0.78), (0.04 + 0.8 * x, y, 0.6), (x, y, 0.46)], [0.06, 0.036, 0.028], skin
        )
        for k in (-1, 0, 1):
            c.tube(
                [(x, y, 0.46), (x + 0.07 * k, y - 0.11, 0.43), (x + 0.09 * k, y - 0.12, 0.34)],
                [0.026, 0.022, 0.014],
                skin,
            )
            c.tube([(x + 0.09 * k, y - 0.12, 0.34), (x + 0.09 * k, y - 0.10, 0.29)], [0.014, 0.002], claw)


def kraken(s: Site) -> None:
    """A giant octopus at a ship."""
    set_down(partial(vessels.galleon, s), (0.1, 0.5, 0.0), wide=2.4)
    set_down(crafted(molluscs.octopus), (-0.35, -0.55, -0.12), wide=2.1)
    c = Craft(5)
    skin = c.stuff((0.52, 0.09, 0.06), 0.25, second=(0.62, 0.22, 0.15), scale=6, coat=0.5, bump=0.2, grain=30)
    cup = c.stuff((0.80, 0.62, 0.52), 0.4)
    for x, y, tall, side in ((0.75, 0.0, 1.35, -1), (1.15, 0.2, 1.0, -1), (-1.0, 0.25, 1.25, 1)):
        t = np.linspace(0, 1, 60)
        line = np.stack([x + side * (0.42 * np.sin(2.6 * t) + 0.30 * t**3), y + 0.12 * np.sin(4 * t),
            tall * np.sin(1.75 * t) ** 0.9 - 0.05], 1)  # fmt: skip
        radii = 0.115 * (1 - t) ** 0.8 + 0.012
        c.tube(line, radii, skin, sides=20, fine=120)
        for k in range(4, 54, 2):
            c.ball(
                cup,
                fine=8,
                at=tuple(line[k] + np.array((0.25 * side, -0.9, -0.15)) * radii[k]),
                size=0.34 * radii[k],
            )


BUILDERS: dict[str, Any] = {
    "wolf-running": partial(running, kind="wolf", tail=0.055, head=0.165, hair=0.28),
    "fox-running": partial(running, kind="fox", stout=0.86, tail=0.07, head=0.165, hair=0.28),
    "tiger-running": partial(running, kind="tiger", stout=1.12, tail=0.042, head=0.185, hair=0.15),
    "lion-running": partial(running, kind="lion", stout=1.12, tail=0.042, head=0.185, hair=0.15),
    "cat-running": partial(running, kind="ginger-cat", stout=0.92, tail=0.045, head=0.165, hair=0.2),
    "husky-running": partial(running, kind="husky", tail=0.06, head=0.165, hair=0.34),
    "lion-lying": partial(lying, kind="lion"), "tiger-lying": partial(lying, kind="tiger"),
    "fox-sleeping": partial(asleep, kind="fox", lid=(0.45, 0.15, 0.03), hair=0.32),
    "dog-stick": dog_stick, "bear-standing": bear_up, "bear-salmon": bear_fish, "dragon-fire": fire,
    "eagle-fish": eagle_fish, "kraken-ship": kraken,
}  # fmt: skip

"""Helmets, and crowns."""

from __future__ import annotations

import math

from data.people.hats import GOLD, brim, turned
from data.people.wardrobe import Figure
from data.sites.lot import turn
from data.stage import Colour


def hard(f: Figure, colour: Colour) -> None:
    """A helmet of builders."""
    shell = f.paint(tuple(c**2.2 for c in colour), 0.3)
    f.tuck(0.06, 7)
    with f.on_head(0.06, 7):
        arch = ((0.114 * math.cos(a / 20), 0.02 + 0.1 * math.sin(a / 20)) for a in range(31))
        dome = [(0.112, 0.0), (0.116, 0.01), *arch,
                (0.001, 0.12)]  # fmt: skip
        turned(f, shell, dome)
        for x in (-0.028, 0.0, 0.028):
            arc = [(x, -0.124 * math.cos(a / 10), 0.022 + 0.101 * math.sin(a / 10)) for a in range(4, 28)]
            f.tube(shell, arc, 0.011)
        brim(f, shell, 0.11, 0.13, lambda a, t: 0.004 - 0.006 * t)
        brim(f, shell, 0.11, 0.158, lambda a, t: 0.004 - 0.022 * t, 1.14, -50, 50)


def fire(f: Figure, colour: Colour = (0.78, 0.08, 0.06)) -> None:
    """A firefighter's helmet."""
    shell, yellow = f.paint(tuple(c**2.2 for c in colour), 0.3), f.steel(GOLD)
    f.tuck(0.06, 6)
    with f.on_head(0.06, 6):
        dome = [
            (0.112, 0.0),
            *((0.114 * math.cos(a / 20), 0.01 + 0.115 * math.sin(a / 20)) for a in range(31)),
            (0.001, 0.126),
        ]
        turned(f, shell, dome)
        for spin in (-40, 0, 40):
            with f.moved(turn(spin)):
                f.tube(
                    shell,
                    [(0, -0.13 * math.cos(a / 10), 0.016 + 0.116 * math.sin(a / 10)) for a in range(3, 29)],
                    0.007,
                )
        brim(f, shell, 0.11, 0.15, lambda a, t: -0.012 * t - 0.03 * t * max(-math.cos(a), 0), 1.25)
        f.prism(
            yellow, [(-0.032, 0.02), (0.032, 0.02), (0.04, 0.075), (0, 0.1), (-0.04, 0.075)], -0.148, -0.135
        )
        f.text(f.material((0.3, 0.01, 0.01), 0.5), "FD", (0, -0.15, 0.056), 0.042)


def steel_pot(f: Figure, colour: Colour) -> None:
    """A soldier's helmet."""
    shell = f.worn(f.material(tuple(c**2.2 for c in colour), 0.8), 0.3, 40, 0.1)
    f.tuck(0.06, 4)
    with f.on_head(0.058, 4, 0.01):
        dome = [(0.122, -0.03), (0.118, -0.01), (0.114, 0.01)]
        turned(
            f,
            shell,
            [
                *dome,
                *((0.114 * math.cos(a / 20), 0.01 + 0.105 * math.sin(a / 20)) for a in range(31)),
                (0.001, 0.116),
            ],
        )
        brim(f, shell, 0.114, 0.135, lambda a, t: -0.002 - 0.016 * t, 1.14, -65, 65)
    strap = f.material((0.02, 0.02, 0.015), 0.8)
    with f.on_head():
        for side in (-1, 1):
            f.tube(
                strap,
                [
                    (side * 0.088, -0.01, 0.04),
                    (side * 0.078, -0.03, -0.03),
                    (side * 0.04, -0.068, -0.074),
                    (0, -0.078, -0.08),
                ],
                0.004,
                6,
            )


def great_helm(f: Figure, colour: Colour = (0.72, 0.73, 0.75)) -> None:
    """A closed helmet with a slit for the eyes."""
    f.hide(f.hair_of)
    steel, dark, brass = (
        f.worn(f.steel(colour, 0.32), 0.2, 25, 0.05),
        f.material((0.004, 0.004, 0.005), 0.9),
        f.steel(GOLD),
    )
    with f.on_head(-0.01, 0, -0.012):
        shape = [
            (0.098, -0.125),
            (0.1, -0.1),
            (0.106, 0.0),
            (0.104, 0.05),
            (0.094, 0.105),
            (0.07, 0.14),
            (0.03, 0.157),
            (0.001, 0.16),
        ]
        rings = []
        for r, h in shape:
            ring = []
            for k in range(72):
                a = 2 * math.pi * k / 72
                keel = 1 + 0.16 * max(math.cos(a), 0) ** 6
                ring.append((r * math.sin(a), -1.14 * keel * r * math.cos(a), h))
            rings.append(ring)
        f.loft(steel, rings, 50)

        def at(a: float, h: float, off: float = 0.0) -> tuple[float, float, float]:
            r = 0.106 - 0.05 * max(-h, 0) if h < 0 else 0.106 - 0.3 * max(h, 0) ** 1.6
            r += off
            return (r * math.sin(a), -1.14 * (1 + 0.16 * max(math.cos(a), 0) ** 6) * r * math.cos(a), h)

        for side in (-1, 1):
            f.tube(dark, [at(side * (0.12 + 0.09 * k), 0.03 + 0.0015 * k, 0.0005) for k in range(9)], 0.0065)
            for k in range(4):
                for j in range(3):
                    f.ball(dark, at(side * (0.3 + 0.14 * k), -0.035 - 0.02 * j, 0.001), 0.0042, 12)
        f.tube(brass, [at(0, -0.12 + 0.02 * k, 0.002) for k in range(14)], 0.0065)
        f.tube(brass, [at(-1.6 + 0.1 * k, 0.05, 0.002) for k in range(33)], 0.006)


def horned(f: Figure) -> None:
    """A helmet as Vikings wear it in tales."""
    iron, horn, brass = (
        f.worn(f.steel((0.55, 0.54, 0.53), 0.4), 0.3, 30),
        f.worn(f.material((0.62, 0.52, 0.36), 0.5), 0.3, 30),
        f.steel(GOLD, 0.35),
    )
    f.tuck(0.065, 7)
    with f.on_head(0.062, 7):
        turned(
            f,
            iron,
            [
                (0.11, 0.0),
                *((0.11 * math.cos(a / 20), 0.01 + 0.115 * math.sin(a / 20)) for a in range(31)),
                (0.001, 0.126),
            ],
        )
        turned(f, brass, [(0.111, -0.006), (0.116, -0.004), (0.116, 0.022), (0.11, 0.024)])
        f.tube(
            brass, [(0, -0.13 * math.cos(a / 10), 0.012 + 0.116 * math.sin(a / 10)) for a in range(29)], 0.008
        )
        f.tube(brass, [(0, -0.132, 0.02), (0, -0.134, -0.02), (0, -0.13, -0.05)], [0.011, 0.01, 0.006])
        for side in (-1, 1):
            line = [
                (side * (0.1 + 0.1 * math.sin(k / 6)), 0, 0.05 + 0.016 * k + 0.0004 * k * k)
                for k in range(12)
            ]
            f.tube(horn, line, [0.032 * (1 - k / 12) ** 0.8 for k in range(12)], 20)


def space(f: Figure) -> None:
    """A round helmet with a mirror before the face, and what breathes for it."""
    f.hide(f.hair_of)
    f.hide("27")
    white, grey = f.paint((0.75, 0.76, 0.78), 0.3), f.material((0.25, 0.26, 0.28), 0.5)
    visor = f.material((0.10, 0.055, 0.015), 0.06, 0.9)
    with f.on_head(0.03, 0, -0.005):
        f.ball(white, (0, 0.012, 0), (0.165, 0.17, 0.17), 48)
        f.ball(visor, (0, -0.022, -0.008), (0.142, 0.16, 0.125), 48)
        loop = [
            (
                0.137 * math.cos(a / 20),
                -0.085 - 0.02 * math.sin(a / 20) ** 2 + 0.035 * math.cos(a / 20) ** 2,
                -0.008 + 0.121 * math.sin(a / 20),
            )
            for a in range(127)
        ]
        f.tube(grey, loop, 0.009, 10)
        for side in (-1, 1):
            f.lathe(grey, [(0.04, side * 0.14), (0.04, side * 0.175), (0.001, side * 0.178)], axis="x", n=30)
    x, y, _ = f.head.translation
    f.lathe(
        f.steel(),
        [(0.11, -0.02), (0.135, -0.02), (0.14, 0.0), (0.135, 0.02), (0.11, 0.02)],
        (x, y + 0.01, 1.585),
        n=60,
    )
    p = f.front(f.middle[0], 1.28, 0.02)
    f.rounded(white, (p.x, p.y - 0.02, 1.28), (0.2, 0.09, 0.13), 0.012)
    for k, c in enumerate(((0.5, 0.02, 0.02), (0.02, 0.1, 0.5), (0.4, 0.3, 0.02))):
        f.ball(f.material(c, 0.3), (p.x - 0.055 + 0.055 * k, p.y - 0.068, 1.3), 0.012, 16)
    f.tube(
        grey,
        [(p.x - 0.1, p.y - 0.02, 1.27), (p.x - 0.19, p.y + 0.03, 1.3), (p.x - 0.2, p.y + 0.15, 1.36)],
        0.014,
        12,
    )
    b = f.front(f.middle[0], 1.3, 0.08, back=True)
    f.rounded(white, (b.x, b.y, 1.32), (0.42, 0.2, 0.58), 0.04)
    f.rounded(
        f.paint((0.35, 0.01, 0.01)),
        (p.x + 0.12, f.front(p.x + 0.12, 1.42, 0.004).y, 1.42),
        (0.05, 0.008, 0.035),
        0.002,
    )


def crown(f: Figure, colour: Colour = GOLD, wide: float = 0.098, tall: float = 0.075, gem: Colour = (0.7, 0.03, 0.06),
          z: float = 0.095) -> None:  # fmt: skip
    gold, red = f.steel(colour, 0.22), f.paint(tuple(c**2.2 for c in gem), 0.1)
    f.tuck(z, 8, wide * 0.96, wide * 1.1)
    with f.on_head(z, 8):
        points, n = 8, 160
        rings = []
        for r, low in ((wide, True), (wide * 1.05, False), (wide * 1.03, False), (wide * 0.97, True)):
            ring = []
            for k in range(n):
                a = 2 * math.pi * k / n
                tooth = abs((k * points / n) % 1 - 0.5) * 2
                h = 0.0 if low else 0.03 + (tall - 0.03) * tooth**1.3
                ring.append((r * math.sin(a), -1.13 * r * math.cos(a), h))
            rings.append(ring)
        f.loft(gold, rings, 30, loop=True)
        f.tube(
            gold,
            [(1.02 * wide * math.cos(a / 10), 1.155 * wide * math.sin(a / 10), 0.004) for a in range(63)],
            0.006,
        )
        for k in range(points):
            a = 2 * math.pi * k / points
            f.ball(gold, (1.06 * wide * math.sin(a), -1.2 * wide * math.cos(a), tall + 0.006), 0.009, 16)
            b = a + math.pi / points
            f.ball(
                red, (1.02 * wide * math.sin(b), -1.16 * wide * math.cos(b), 0.02), (0.008, 0.008, 0.01), 16
            )

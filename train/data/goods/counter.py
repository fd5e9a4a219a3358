"""An espresso machine at work, peonies in a vase, a keyboard and headphones, built and rendered for `cooked.py`."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
from data.goods.antiques import ribbed, torus
from data.goods.arcade import _disc, _plate
from data.goods.blooms import peony_head
from data.goods.bouquets import _dome, _greens, _pot
from data.goods.craft import Builder, Colour, Craft, Points, blend, ripple
from data.goods.heaps import die, stamp
from data.goods.shelf import text


def _cup(c: Craft, look: Any) -> None:
    """A small cup with an ear, full of espresso."""
    line = [(0, 0), (0.20, 0), (0.23, 0.03), (0.33, 0.30), (0.36, 0.52), (0.34, 0.53), (0.31, 0.34), (0, 0.3)]
    c.lathe(line, look, steps=60, fine=50)
    ear = [(0.33, 0, 0.44), (0.50, 0, 0.46), (0.52, 0, 0.30), (0.28, 0, 0.16)]
    c.tube(ear, 0.035, look, sides=10)

    def crema(p: Points) -> Points:
        return blend((0.36, 0.15, 0.035), (0.62, 0.34, 0.12), 0.5 + 0.4 * ripple(p, 9, 2))

    c.lathe([(0, 0.40), (0.31, 0.40), (0.32, 0.39)], c.stuff(None, 0.3, coat=0.4), None, crema, fine=12)


def espresso_machine(c: Craft) -> None:
    steel, chrome = c.stuff((0.86, 0.86, 0.87), 0.26, metal=0.9, glow=0.12), c.metal((0.86, 0.86, 0.87), 0.1)
    black, dark = c.stuff((0.014, 0.014, 0.015), 0.35, coat=0.4), c.stuff((0.04, 0.04, 0.042), 0.5)
    white = c.stuff((0.84, 0.83, 0.80), 0.15, coat=0.6)
    with c.moved(turn=(0, 0, 22)):
        c.box(steel, (2.7, 2.5, 0.46), 0.06, at=(0, -0.1, 0.31))
        for x in (-1.1, 1.1):
            for y in (-1.1, 0.9):
                c.lathe([(0, 0), (0.14, 0), (0.14, 0.1), (0, 0.1)], black, at=(x, y, 0))
        c.box(steel, (2.7, 1.0, 2.9), 0.06, at=(0, 0.65, 1.5))
        c.box(dark, (2.44, 0.04, 1.56), 0.02, at=(0, 0.14, 1.28))
        c.box(steel, (2.7, 2.1, 0.98), 0.10, at=(0, 0.1, 2.62))
        c.box(dark, (2.4, 1.12, 0.02), 0.0, at=(0, -0.68, 0.545))
        for k in range(17):
            c.box(chrome, (2.3, 0.026, 0.03), 0.008, at=(0, -1.16 + 0.06 * k, 0.56))
        for x in (-1.17, 1.17):
            c.box(chrome, (0.05, 1.05, 0.03), 0.008, at=(x, -0.68, 0.56))
        # its face: a gauge, buttons and a knob
        torus(c, chrome, 0.27, 0.035, (0.0, -0.96, 2.68), (90, 0, 0))
        _disc(c, white, 0.26, (0.0, -0.94, 2.68), 0.02)
        for k in range(9):
            a = math.radians(-40 + 32.5 * k)
            spot = (0.2 * math.cos(a), -0.965, 2.68 + 0.2 * math.sin(a))
            c.box(black if k < 6 else c.stuff((0.6, 0.03, 0.02), 0.5), (0.02, 0.01, 0.05), 0, at=spot,
                  turn=(0, 90 - math.degrees(a), 0))  # fmt: skip
        c.box(black, (0.16, 0.012, 0.02), 0, at=(0.05, -0.967, 2.71), turn=(0, -35, 0))
        for k, x in enumerate((-1.02, -0.64, 0.62)):
            torus(c, chrome, 0.12, 0.02, (x, -0.95, 2.68), (90, 0, 0))
            glow = c.stuff((0.75, 0.85, 1.0), 0.4, glow=1.2) if k == 1 else black
            _disc(c, glow, 0.11, (x, -0.94, 2.68), 0.03)
        with c.moved((1.06, -0.93, 2.68), (90, 0, 0)):
            c.lathe([(0, 0.3), (0.13, 0.3), (0.15, 0.27), (0.16, 0)], black, ribbed(24, 0.02), steps=120)
        text(c, "ESPRESSO", 0.13, dark, (-0.8, -0.957, 2.36))
        # the group, its filter holder and the two streams
        c.lathe(
            [(0, 0.3), (0.36, 0.3), (0.36, 0.3), (0.36, 0.02), (0.32, 0), (0, 0)], chrome, at=(0, -0.5, 1.95)
        )
        c.lathe([(0, 0.26), (0.40, 0.26), (0.42, 0.22), (0.42, 0.12), (0.38, 0.0), (0.2, -0.06), (0, -0.06)], chrome,
                at=(0, -0.5, 1.72))  # fmt: skip
        c.tube([(0.0, -0.88, 1.84), (0.02, -1.15, 1.80)], 0.07, chrome)
        c.tube(
            [(0.02, -1.1, 1.81), (0.03, -1.35, 1.77), (0.05, -1.95, 1.66)],
            [0.09, 0.115, 0.13],
            black,
            sides=20,
        )
        c.ball(chrome, fine=14, at=(0.055, -2.05, 1.64), size=(0.1, 0.05, 0.1))
        coffee = c.stuff((0.10, 0.03, 0.008), 0.15, coat=0.6)
        for s in (-1, 1):
            c.tube(
                [(0, -0.52, 1.68), (0.12 * s, -0.54, 1.62), (0.15 * s, -0.55, 1.50)],
                [0.09, 0.07, 0.06],
                chrome,
            )
            c.tube([(0.15 * s, -0.55, 1.50), (0.145 * s, -0.55, 1.3), (0.14 * s, -0.55, 0.95)],
                   [0.035, 0.024, 0.02], coffee)  # fmt: skip
        with c.moved((0, -0.55, 0.58), (0, 0, -25), 1.05):
            _cup(c, white)
        # steam wand, and cups that wait on top
        c.ball(chrome, fine=16, at=(1.1, -0.72, 2.12), size=0.1)
        c.tube([(1.1, -0.72, 2.1), (1.2, -0.85, 1.7), (1.24, -1.0, 1.0), (1.26, -1.06, 0.86)], 0.045, chrome)
        c.tube([(1.195, -0.84, 1.72), (1.225, -0.93, 1.35)], 0.07, black)
        a = [(-1.25, -0.85), (1.25, -0.85), (1.25, 1.05), (-1.25, 1.05), (-1.25, -0.85)]
        for p, q in pairwise(a):
            c.tube([(*p, 3.3), (*q, 3.3)], 0.03, chrome)
            c.tube([(*p, 3.08), (*p, 3.3)], 0.03, chrome)
        cup = die(c, lambda c: _cup(c, white))
        for x, y, z, spin in ((-0.75, -0.25, 3.1, 200), (0.05, -0.3, 3.1, 160), (0.8, -0.2, 3.1, 20), (-0.35, 0.5, 3.1,
                              90), (0.5, 0.55, 3.1, 60)):  # fmt: skip
            stamp(c, cup, (x, y, z + 0.53), (180, 0, spin), 1.0)


def vase_peonies(c: Craft) -> None:
    """A full bouquet in clear glass."""
    tones: tuple[tuple[Colour, Colour], ...] = (
        ((0.76, 0.22, 0.38), (0.88, 0.58, 0.66)),
        ((0.82, 0.42, 0.50), (0.90, 0.74, 0.76)),
        ((0.66, 0.09, 0.26), (0.84, 0.40, 0.54)),
    )
    heads = [die(c, lambda c, t=t: peony_head(c, *t)) for t in tones]
    shown = [
        lambda c, k=k: stamp(c, heads[k], (0, 0, 0)) for k in (0, 1, 0, 2, 0, 1, 0, 0, 1, 2, 0, 1, 0, 2, 0, 1)
    ]
    z = _pot(c, True)
    _greens(c, 18, z + 0.15, 0.9)
    _dome(c, shown, 0.50, z + 0.35, 1.2, 1.15, z - 0.3)
    bud = c.stuff((0.76, 0.26, 0.40), 0.5, sss=0.2)
    leafy = c.leafy((0.10, 0.25, 0.05), (0.06, 0.17, 0.03))
    for x, y, h in ((-1.45, 0.1, z + 1.15), (1.5, -0.1, z + 0.95), (0.75, 0.2, z + 1.85)):
        c.tube([(0.1 * x, 0, z - 0.2), (0.6 * x, y, z + 0.5), (x, y, h)], 0.028, leafy)
        c.ball(bud, fine=20, at=(x * 1.03, y, h + 0.12), size=(0.17, 0.17, 0.19))
        c.lathe([(0, -0.2), (0.12, -0.15), (0.175, 0.0), (0.15, 0.08)], leafy, at=(x * 1.03, y, h + 0.12))


_ROWS = ("~1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'", "ZXCVBNM,./")


def keyboard(c: Craft) -> None:
    """A silver keyboard with white keys, seen from the front and above."""
    case, key = c.stuff((0.55, 0.56, 0.58), 0.3, metal=0.9, glow=0.04), c.stuff((0.83, 0.83, 0.82), 0.4)
    grey, ink = c.stuff((0.36, 0.38, 0.41), 0.4), c.stuff((0.10, 0.10, 0.11), 0.6)

    def cap(x: float, y: float, wide: float, word: str = "", look: Any = key, deep: float = 0.34) -> None:
        c.cut(
            _plate(wide - 0.055, deep, 0.05), 0.12, look, 0.025, at=(x + wide / 2, y, 0.12), turn=(-90, 0, 0)
        )
        if word:
            size = 0.2 if len(word) == 1 else 0.105
            text(
                c,
                word,
                size,
                ink if look is key else c.stuff((0.9, 0.9, 0.9), 0.5),
                (x + wide / 2, y, 0.183),
                (0, 0, 0),
            )

    with c.moved((0, 0, 0), (6, 0, 16)):
        c.cut(_plate(6.3, 2.5, 0.14), 0.12, case, 0.03, turn=(-90, 0, 0))
        left, unit, step = -3.0, 0.4, 0.395
        rows = (
            [("esc", 0.5), *((f"F{k}", 0.425) for k in range(1, 13)), ("", 0.4)],
            [*((k, unit) for k in _ROWS[0]), ("delete", 0.8)],
            [("tab", 0.6), *((k, unit) for k in _ROWS[1]), ("\\", 0.6)],
            [("caps", 0.72), *((k, unit) for k in _ROWS[2]), ("return", 0.88)],
            [("shift", 0.93), *((k, unit) for k in _ROWS[3]), ("shift", 1.07)],
            [("fn", 0.4), ("ctrl", 0.4), ("alt", 0.4), ("cmd", 0.5), ("", 2.0), ("cmd", 0.5), ("alt", 0.4)],
        )
        for r, row in enumerate(rows):
            x, y = left, 1.0 - step * r
            for word, wide in row:
                cap(x, y, wide, word, grey if len(word) > 1 and not word.startswith("F") else key)
                x += wide
        y = 1.0 - step * 5
        for dx, dy, word in ((0, -0.09, "<"), (0.47, 0.09, "^"), (0.47, -0.09, "v"), (0.94, -0.09, ">")):
            cap(1.62 + dx, y + dy, 0.46, word, key, 0.16)


def headphones(c: Craft) -> None:
    """Over the ear, black with copper, standing upright and turned a little."""
    black, soft = (
        c.stuff((0.016, 0.016, 0.018), 0.32, coat=0.3),
        c.stuff((0.022, 0.020, 0.020), 0.75, bump=0.25, grain=50),
    )
    copper, dark = c.metal((0.78, 0.42, 0.26), 0.2), c.stuff((0.05, 0.05, 0.052), 0.5)
    with c.moved((0, 0, 1.0), (0, 0, 28)):
        a = np.linspace(math.radians(6), math.radians(174), 60)
        arch = np.stack([1.36 * np.cos(a), 0 * a, 0.55 + 1.55 * np.sin(a)], -1)
        c.tube(arch, 0.26, black, sides=28, fine=90, section=lambda t: 0.24 + 0.76 * np.abs(np.sin(t)) ** 0.7)
        inner = np.stack([1.27 * np.cos(a[14:46]), 0 * a[14:46], 0.55 + 1.46 * np.sin(a[14:46])], -1)
        c.tube(inner, 0.25, soft, sides=28, fine=70, section=lambda t: 0.42 + 0.58 * np.abs(np.sin(t)) ** 0.7)
        for s in (-1, 1):
            band = arch[3:6] if s > 0 else arch[-6:-3]
            c.tube(band, 0.27, copper, sides=28, section=lambda t: 0.26 + 0.76 * np.abs(np.sin(t)) ** 0.7)
            with c.moved((1.28 * s, 0, 0.0), (0, 90 * s, 0), (1.12, 0.92, 1.0)):  # x is down, z is out
                c.lathe([(0.42, -0.46), (0.62, -0.46), (0.73, -0.36), (0.75, -0.22), (0.70, -0.1), (0.5, -0.06)], soft,
                        steps=90)  # fmt: skip
                c.lathe([(0, -0.28), (0.46, -0.3)], dark)
                c.lathe([(0.70, -0.12), (0.76, -0.08), (0.76, 0.1), (0.70, 0.22), (0.62, 0.26), (0.60, 0.26),
                         (0.58, 0.24), (0.3, 0.25), (0, 0.25)], black, steps=90)  # fmt: skip
                torus(c, copper, 0.63, 0.025, (0, 0, 0.255))


BUILDERS: dict[str, Builder] = {
    "espresso-machine": espresso_machine,
    "vase-peonies": vase_peonies,
    "keyboard": keyboard,
    "headphones": headphones,
}
"""Key -> who builds it."""

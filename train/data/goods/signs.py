"""Signs, boards and sheets with nothing on them yet, seen from the front, built and rendered for `cooked.py`.

What a prompt says that they say is written on them when a picture is drawn
(src/foveate/stages/render/scene/arrangement/lettering.py).
"""

from __future__ import annotations

import numpy as np
from data.goods.craft import Builder, Craft, Points, blend, ripple

PLANK, DARK = (0.46, 0.27, 0.13), (0.28, 0.15, 0.07)


def wooden_sign(c: Craft) -> None:
    """Three planks on two posts."""
    post = c.wood((0.30, 0.18, 0.09), (0.20, 0.11, 0.05), 0.8)
    for k, z in enumerate((0.0, 0.44, 0.88)):
        wood = c.stuff(PLANK, 0.75, second=DARK, scale=2.5, stretch=(0.5, 4, 7), bump=0.25, grain=24)
        long, lean = 3.0 + (0.05, -0.06, 0.03)[k], (0.4, -0.5, 0.3)[k]
        c.box(wood, (long, 0.1, 0.42), 0.03, at=((0.02, -0.03, 0.0)[k], 0, z), turn=(0, lean, 0))
    for x in (-1.05, 1.05):
        c.box(post, (0.2, 0.14, 2.6), 0.03, at=(x, 0.13, -0.28))
        for z in (0.0, 0.44, 0.88):
            c.ball(c.metal((0.2, 0.19, 0.18), 0.4), at=(x, -0.055, z), size=(0.035, 0.02, 0.035))


def billboard(c: Craft) -> None:
    steel = c.metal((0.30, 0.31, 0.33), 0.4)
    c.box(c.stuff((0.84, 0.84, 0.82), 0.5), (3.4, 0.08, 1.6), 0.01)
    frame = c.stuff((0.10, 0.105, 0.11), 0.4)
    for z in (-0.84, 0.84):
        c.box(frame, (3.56, 0.16, 0.1), 0.02, at=(0, 0, z))
    for x in (-1.74, 1.74):
        c.box(frame, (0.1, 0.16, 1.76), 0.02, at=(x, 0, 0))
    for x in (-0.9, 0.9):
        c.box(steel, (0.16, 0.16, 1.5), 0.02, at=(x, 0.14, -1.55))
    c.box(steel, (3.3, 0.3, 0.05), 0.01, at=(0, -0.15, -0.98))
    for x in (-1.2, -0.4, 0.4, 1.2):
        c.tube([(x, 0, 0.88), (x, -0.2, 1.06), (x, -0.42, 1.04)], 0.018, steel, sides=8)
        c.box(steel, (0.18, 0.1, 0.05), 0.02, at=(x, -0.44, 1.02), turn=(25, 0, 0))


def chalkboard(c: Craft) -> None:
    """A menu board that stands by itself."""
    slate = c.stuff((0.030, 0.034, 0.036), 0.85, second=(0.055, 0.06, 0.062), scale=1.6, bump=0.03)
    wood = c.wood((0.40, 0.20, 0.09), (0.24, 0.11, 0.05), 0.45)
    c.box(slate, (1.9, 0.06, 2.3), 0.0)
    for z in (-1.2, 1.2):
        c.box(wood, (2.16, 0.13, 0.15), 0.02, at=(0, -0.02, z))
    for x in (-1.0, 1.0):
        c.box(wood, (0.15, 0.12, 2.86), 0.02, at=(x, -0.01, -0.18))
        c.box(wood, (0.12, 0.1, 2.9), 0.02, at=(x * 0.97, 0.4, -0.2), turn=(-14, 0, 0))


def cardboard_sign(c: Craft) -> None:
    def worn(p: Points) -> Points:
        return blend((0.52, 0.36, 0.20), (0.44, 0.29, 0.15), 0.5 + 0.5 * ripple(p, 2.2, 3))

    u, v = np.meshgrid(np.linspace(-1, 1, 70), np.linspace(-1, 1, 40), indexing="ij")
    bend = 0.05 * np.sin(2.2 * u + 0.6) + 0.03 * u * v
    sheet = np.stack([1.5 * u + 0.012 * np.sin(9 * v), bend, 0.95 * v + 0.012 * np.sin(7 * u)], -1)
    look = c.stuff(None, 0.85, bump=0.08, grain=40)
    c.grid(sheet, look, worn)
    c.grid(sheet[::-1] + np.array((0, 0.05, 0)), look, worn)
    c.box(c.wood(), (0.12, 0.08, 1.9), 0.02, at=(0, 0.1, -1.3))


def poster(c: Craft) -> None:
    c.box(c.stuff((0.86, 0.855, 0.84), 0.6), (1.9, 0.04, 2.6), 0.0)
    frame = c.stuff((0.018, 0.018, 0.02), 0.35, coat=0.4)
    for z in (-1.33, 1.33):
        c.box(frame, (2.06, 0.12, 0.09), 0.015, at=(0, -0.02, z))
    for x in (-0.985, 0.985):
        c.box(frame, (0.09, 0.12, 2.6), 0.015, at=(x, -0.02, 0))


def street_sign(c: Craft) -> None:
    steel, green, white = (
        c.metal((0.55, 0.56, 0.58), 0.3),
        c.stuff((0.01, 0.13, 0.05), 0.35),
        c.stuff((0.85, 0.85, 0.85), 0.4),
    )
    c.box(white, (3.2, 0.03, 0.92), 0.01, at=(0, 0, 0))
    c.box(green, (3.1, 0.035, 0.82), 0.01, at=(0, -0.006, 0))
    c.lathe([(0.07, -2.4), (0.07, 0.62), (0.05, 0.68), (0, 0.7)], steel, at=(0, 0.1, 0))
    for z in (-0.2, 0.2):
        c.box(steel, (0.2, 0.16, 0.06), 0.01, at=(0, 0.08, z))


def banner(c: Craft) -> None:
    """Cloth on two cords."""
    u, v = np.meshgrid(np.linspace(-1, 1, 120), np.linspace(-1, 1, 36), indexing="ij")
    sag = -0.16 * (1 - u * u)
    fold = 0.05 * np.sin(11 * u + 1.5 * v) * (0.4 + 0.6 * np.abs(u)) + 0.03 * np.sin(23 * u - 2 * v)
    cloth = np.stack([1.9 * u, fold, 0.52 * v + sag], -1)
    look = c.stuff((0.52, 0.02, 0.022), 0.8, sheen=0.3, bump=0.04, grain=90)
    c.grid(cloth, look)
    cord = c.stuff((0.55, 0.42, 0.22), 0.8)
    for s in (-1, 1):
        for z in (-0.52, 0.52):
            c.tube([(1.9 * s, 0, z), (2.3 * s, 0, 0.25 + 0.35 * z)], 0.022, cord, sides=8)


def sheet(c: Craft) -> None:
    """A yellow note, held by a pin."""
    u, v = np.meshgrid(np.linspace(-1, 1, 60), np.linspace(-1, 1, 60), indexing="ij")
    curl = -0.16 * ((1 - v) / 2) ** 2.5 * (0.7 + 0.3 * u) + 0.02 * np.sin(3 * u)
    c.grid(np.stack([u, curl, v], -1), c.stuff((0.86, 0.70, 0.16), 0.8))
    red = c.stuff((0.60, 0.012, 0.015), 0.2, coat=0.8)
    c.lathe([(0, 0), (0.10, 0.01), (0.11, 0.05), (0.06, 0.09), (0.06, 0.15), (0.09, 0.2), (0, 0.24)], red,
        at=(0, -0.02, 0.88), turn=(75, 0, 0))  # fmt: skip


def hardcover(c: Craft) -> None:
    cover = c.stuff((0.04, 0.055, 0.16), 0.45, coat=0.15, bump=0.06, grain=120)
    gold, pages = c.metal((0.75, 0.52, 0.18), 0.25), c.stuff((0.80, 0.75, 0.62), 0.8)
    with c.moved((0, 0, 0), (-6, 0, -16)):
        c.box(pages, (1.78, 0.34, 2.5), 0.02, at=(0.0, 0.24, 0))
        for y in (0.03, 0.45):
            c.box(cover, (1.9, 0.06, 2.64), 0.02, at=(0.02, y, 0))
        c.box(cover, (0.1, 0.46, 2.64), 0.04, at=(-0.93, 0.24, 0))
        for z in (-1.2, 1.2):
            c.box(gold, (1.62, 0.01, 0.025), 0, at=(0.05, -0.002, z))
        for x in (-0.75, 0.85):
            c.box(gold, (0.025, 0.01, 2.4), 0, at=(x, -0.002, 0))


BUILDERS: dict[str, Builder] = {
    "wooden-sign": wooden_sign, "billboard": billboard, "chalkboard": chalkboard, "cardboard-sign": cardboard_sign,
    "poster": poster, "street-sign": street_sign, "banner": banner, "note": sheet, "hardcover": hardcover,
}  # fmt: skip
"""Key -> who builds it."""

"""Animals that sit as people do and read, drink, eat, type or paint."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from data.animals import folkwear
from data.animals.boards import plush
from data.animals.bodied import Mark, Part, crafted, mesh, set_down
from data.animals.folk import before, on_floor, on_seat, somebody, upright
from data.animals.hides import Colour
from data.animals.players import LONG, rings
from data.goods import cooked, shelf
from data.goods.craft import Craft, Points, blend, ease, ripple
from data.sites import props
from data.sites.lot import Site

CURLED: Part = ([(-0.26, 0.02, 0.1, 0.06), (-0.36, 0.2, 0.06, 0.05), (-0.3, 0.36, 0.05, 0.045), (-0.12, 0.46, 0.045,
    0.03)], 0.03)  # fmt: skip
BRUSH: Part = ([(-0.24, 0.02, 0.12, 0.07), (-0.36, 0.22, 0.09, 0.10), (-0.26, 0.40, 0.09, 0.115), (-0.06, 0.46, 0.08,
    0.10), (0.1, 0.44, 0.07, 0.05)], 0.04)  # fmt: skip
THIN: Part = ([(-0.26, 0.02, 0.08, 0.035), (-0.40, 0.2, 0.04, 0.026), (-0.34, 0.42, 0.035, 0.02), (-0.12, 0.54, 0.03,
    0.014)], 0.02)  # fmt: skip
TAILS = {
    "tabby-cat": CURLED,
    "ginger-cat": CURLED,
    "grey-cat": CURLED,
    "fox": BRUSH,
    "raccoon": BRUSH,
    "mouse": THIN,
}


def reader(
    _: Site, kind: str, k: float = 0.8, size: float = 0.22, wears: str = "glasses", legs: float = 1.0
) -> None:
    """A book open on its lap."""
    body = on_floor((0.36, 0.17, 0.42), (0.36, -0.17, 0.42), k, legs)
    somebody(kind, body, size, 20, 16, 3, wears, tail=TAILS.get(kind))
    set_down(crafted(shelf.open_book), (-0.50, 0.0, 0.26), wide=0.62, yaw=-90, tilt=(18, 0, 0))


def paper(c: Craft, wide: float = 0.46, high: float = 0.62) -> None:
    """An open newspaper, its outside towards -y."""

    def print_(p: Points) -> Points:
        x, z = np.abs(p[:, 0]) / wide, p[:, 2] / high + 0.5
        side = np.sign(p[:, 0])
        column = (x * 3.15 - 0.08) % 1
        row = np.abs((z / 0.026) % 1 - 0.5)
        word = ripple(np.stack([p[:, 0] * 60, np.floor(z / 0.026) * 5], 1), 1.0, 3)
        ink = (row < 0.24) * (column > 0.06) * (column < 0.92) * (word > -0.8) * (x > 0.05) * (x < 0.94)
        ink = ink * (z > 0.05) * (z < 0.80) * 0.75
        photo = (x > 0.38) * (x < 0.93) * (z > 0.46) * (z < 0.76) * (side < 0)
        head = (x > 0.08) * (x < 0.92) * (z > 0.84) * (z < 0.94) * (np.abs((x * 11) % 1 - 0.5) < 0.36)
        colour = blend(
            (0.70, 0.68, 0.62), (0.06, 0.06, 0.06), np.maximum(ink, 0.95 * head * (side < 0) + 0.6 * ink)
        )
        grey = 0.22 + 0.16 * ripple(p, 14, 6)
        return np.where(photo[:, None] > 0, np.clip(grey, 0.03, 0.6)[:, None] * np.ones(3), colour)

    u, v = np.linspace(-1, 1, 161)[:, None], np.linspace(-0.5, 0.5, 120)[None]
    x, z = wide * u + 0 * v, high * v + 0 * u
    for k in range(3):
        y = -0.10 * (1 - np.abs(u) ** 0.8) + 0.02 * np.sin(5 * u + 3 * v) + 0.006 * k
        c.grid(np.stack([x * (1 + 0.01 * k), y + 0 * v, z + 0.006 * k], -1), c.stuff(None, 0.9), print_)


def subscriber(s: Site, kind: str) -> None:
    """In an armchair, behind a newspaper."""
    body = on_seat((0.46, 0.36, 0.80), (0.46, -0.36, 0.80), 0.46, 1.05, -6, ((0.52, 0.2, 0.06), (0.52, -0.2, 0.06)),
        ((-0.2, 1, -0.8), (-0.2, -1, -0.8)), long=0.64)  # fmt: skip
    somebody(kind, body, 0.26, 12, 14, 4, "glasses", folkwear.plain(body, (0.30, 0.03, 0.035), more=0.026))
    set_down(mesh(s, "Z139"), (0.02, 0, 0), wide=1.12, yaw=-90)
    c = Craft(3)
    with before(c, (0, -0.52, 0.70), (-16, 0, 0)):
        paper(c)


def holder(_: Site, kind: str, prop: str, at: tuple[float, float, float] = (0.42, 0.0, 0.60), tall: float = 0.26,
           tilt: tuple[float, float, float] = (0, 0, 0), k: float = 0.8, size: float = 0.24, wears: str = "",
           apart: float = 0.12, pitch: float = 6, yaw: float = 18, spin: float = -90, low: float = 0.0,
           lid: Colour | None = None) -> None:  # fmt: skip
    """Both paws about something of goods/."""
    u, s, v = at
    hands = (u - 0.04, s + apart, v + 0.4 * tall + low), (u - 0.04, s - apart, v + 0.4 * tall + low)
    body = on_floor(*hands, k)
    more: list[Mark] = [((0.02, 0.018, 0.017), rings)] if kind == "raccoon" else []
    how: dict[str, Any] = {"marks": more} if more else {}
    somebody(kind, body, size, pitch, yaw, 3, wears, tail=TAILS.get(kind), lid=lid, **how)
    set_down(crafted(cooked.BUILDERS[prop]), (-u, -s, v), tall=tall, yaw=spin, tilt=tilt)


def typist(s: Site, kind: str, size: float = 0.25, wears: str = "glasses") -> None:
    """At a laptop on a small table."""
    body = on_seat((0.46, 0.13, 0.66), (0.46, -0.13, 0.66), 0.36, 0.95, 6)
    somebody(kind, body, size, 10, 34, 3, wears, tail=LONG if "cat" in kind else None)
    set_down(mesh(s, "B99"), (-0.56, 0, 0.58), wide=0.54, yaw=-90)
    wood, dark = s.wood((0.36, 0.20, 0.09), 6), s.material((0.05, 0.05, 0.055), 0.4)
    s.rounded(wood, (-0.60, 0, 0.56), (0.52, 0.96, 0.04), 0.012)
    for x in (-0.80, -0.40):
        for y in (-0.42, 0.42):
            s.tube(wood, [(x, y, 0.55), (1.02 * x, 1.03 * y, 0)], [0.026, 0.018], 12)
    s.lathe(dark, [(0.01, 0.32), (0.2, 0.32), (0.22, 0.35), (0.2, 0.38), (0.01, 0.39)], (0.04, 0, 0))
    s.tube(dark, [(0.04, 0, 0.34), (0.04, 0, 0.02)], 0.03)
    s.lathe(dark, [(0.01, 0.0), (0.2, 0.0), (0.2, 0.02), (0.03, 0.05)], (0.04, 0, 0))


def painter(s: Site, kind: str, size: float = 0.25, tail: Part | None = None) -> None:
    """Before an easel, a brush in its hand, a beret on its head."""
    body = upright((0.14, 0.36, 0.78), (0.55, -0.1, 1.00), poles=((-0.3, 0.8, -1), (-0.3, -1, -0.6)))
    somebody(kind, body, size, 2, 66, 4, "", folkwear.plain(body, (0.10, 0.20, 0.42)), tail, hat=_beret)
    set_down(lambda: props.easel(s), (-0.98, 0, 0), tall=1.62, yaw=90)
    c = Craft(2)
    with before(c):
        wood, paint = c.wood(), c.stuff((0.02, 0.16, 0.40), 0.4)
        c.tube([(-0.1, -0.50, 0.98), (-0.06, -0.86, 1.08)], [0.014, 0.008], wood)
        c.ball(paint, fine=14, at=(-0.055, -0.89, 1.085), size=(0.016, 0.04, 0.016))
        with c.moved((0.42, -0.20, 0.79), (30, 20, -40), 0.15):
            cooked.BUILDERS["palette"](c)


def _beret(c: Craft) -> None:
    wool = c.stuff((0.36, 0.012, 0.02), 0.95, sheen=0.4, bump=0.1, grain=40)
    c.lathe([(0.95, -0.08), (1.0, 0.0), (1.35, 0.16), (1.42, 0.3), (1.1, 0.46), (0.4, 0.54), (0, 0.55)], wool,
        lambda p: p + np.stack([0.25 * ease(0, 0.5, p[:, 2]), 0 * p[:, 0], 0.06 * p[:, 0]], 1), steps=96)  # fmt: skip
    c.tube([(0.25, 0, 0.53), (0.28, 0, 0.68)], 0.04, wool)


def teddy_reading(_: Site) -> None:
    plush(seated=True)
    set_down(crafted(shelf.open_book), (-0.34, 0.0, 0.30), wide=0.58, yaw=-90, tilt=(24, 0, 0))


_Act = Callable[[Site], None]
BUILDERS: dict[str, _Act] = {
    "mouse-book": partial(reader, kind="mouse", k=0.74, size=0.25),
    "bear-book": partial(reader, kind="bear", k=1.1, size=0.25),
    "rabbit-book": partial(reader, kind="rabbit", k=0.82),
    "fox-book": partial(reader, kind="fox", k=0.78),
    "dog-book": partial(reader, kind="dog", k=0.85),
    "raccoon-book": partial(reader, kind="raccoon", k=0.85),
    "teddy-book": teddy_reading, "dog-newspaper": partial(subscriber, kind="dog"),
    "cat-coffee": partial(holder, kind="tabby-cat", prop="latte", tall=0.2, apart=0.17),
    "panda-tea": partial(holder, kind="panda", prop="tea", tall=0.22, k=1.05, apart=0.18),
    "dog-beer": partial(holder, kind="dog", prop="beer", tall=0.34, k=0.86, apart=0.13),
    "cat-pizza": partial(holder, kind="ginger-cat", prop="pizza-slice", tall=0.38, apart=0.20, tilt=(50, 0, 0)),
    "raccoon-pizza": partial(holder, kind="raccoon", prop="pizza-slice", tall=0.38, apart=0.20, tilt=(50, 0, 0)),
    "bear-honey": partial(holder, kind="bear", prop="honey", tall=0.34, k=1.05, apart=0.16, size=0.26),
    "cat-laptop": partial(typist, kind="grey-cat"), "dog-laptop": partial(typist, kind="dog"),
    "rabbit-painting": partial(painter, kind="rabbit"), "monkey-painting": partial(painter, kind="monkey"),
    "cat-painting": partial(painter, kind="ginger-cat", tail=LONG),
}  # fmt: skip

"""Cats and dogs together, asleep, at play and at the window."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals.anatomy import Frame
from data.animals.bodied import Mark, Part, crafted, cut_below, grown, set_down, sides
from data.animals.cats import cat_asleep, cat_sitting
from data.animals.great import pale, stretched
from data.animals.mighty import ripples
from data.animals.poses import WHITE, bands, dog_lying, paws, puppy_asleep, sphinx
from data.animals.sea import spray
from data.animals.sitters import BUILDERS as SITTERS
from data.goods import boots
from data.goods.craft import Craft, Points, blend, ease, ripple
from data.sites.lot import Site

_TAIL: Part = ([(-0.5, 0, 0.12, 0.055), (-0.64, 0.12, 0.06, 0.05), (-0.5, 0.3, 0.05, 0.048), (-0.2, 0.38, 0.045, 0.046),
    (0.04, 0.37, 0.045, 0.035)], 0.03)  # fmt: skip


def snuggled(kind: str, roll: float, yaw: float, lids: Any = None, low: float = 0.0) -> None:
    """A cat on its belly, its head laid to one side."""
    marks = [*bands(kind), (WHITE, [(0.38, 0, 0.36, 0.09), (0.32, 0, 0.2, 0.1)], 0.03), (WHITE, [(0.56, 0.11, 0.03,
        0.085), (0.64, 0.11, 0.03, 0.085)], 0.02)] if kind in ("tabby", "ginger") else []  # fmt: skip
    grown(kind + "-cat", (0.36, 0, 0.645 - low), 0.165, [*sphinx(1.05, 1.0), _TAIL], marks, 5, yaw, roll, 0.0072,
        hair=0.2, comb=(-0.85, 0, -0.4), asleep=lids)  # fmt: skip


def cuddling(_: Site) -> None:
    """Two cats side by side, cheek to cheek."""
    set_down(partial(snuggled, "ginger", -16, -6, (0.42, 0.17, 0.045)), (0.27, 0.02, 0), tall=0.86, yaw=76)
    set_down(partial(snuggled, "tabby", 14, 22), (-0.20, -0.04, 0), tall=0.86, yaw=80)


def friends(s: Site) -> None:
    """A dog and a cat side by side."""
    set_down(partial(SITTERS["dog-sitting"], s), (-0.27, 0.04, 0), tall=1.3, yaw=66)
    set_down(partial(cat_sitting, s, "ginger"), (0.34, -0.08, 0), tall=0.86, yaw=92)


def dozing(s: Site) -> None:
    """A puppy asleep, a cat curled up at its side."""
    set_down(partial(puppy_asleep, s), (-0.1, 0.12, 0), wide=1.5, yaw=24)
    set_down(partial(cat_asleep, s), (0.36, -0.44, 0), wide=0.86, yaw=-6)


def bed(c: Craft) -> None:
    """A round bed for a dog: a soft rim and a cushion."""
    plush = c.stuff(
        (0.36, 0.30, 0.25), 0.95, second=(0.30, 0.25, 0.21), scale=7, sheen=0.5, bump=0.5, grain=40
    )
    soft = c.stuff(
        (0.80, 0.74, 0.64), 0.95, second=(0.74, 0.67, 0.57), scale=6, sheen=0.5, bump=0.6, grain=34
    )

    def folds(p: Points) -> Points:
        a = np.arctan2(p[:, 1], p[:, 0])
        open_ = 1 - 0.35 * np.exp(-(((a + np.pi / 2) / 0.5) ** 2)) * (p[:, 2] > 0.1)
        return p * np.stack(
            [
                1 + 0.012 * np.sin(22 * a),
                0.78 * (1 + 0.012 * np.sin(22 * a)),
                open_ * (1 + 0.03 * np.sin(9 * a)),
            ],
            1,
        )

    c.lathe([(0, 0.0), (0.95, 0.0), (1.12, 0.06), (1.18, 0.2), (1.12, 0.36), (0.99, 0.42), (0.86, 0.36), (0.80, 0.24),
        (0.79, 0.16)], plush, folds, fine=90, steps=140)  # fmt: skip
    c.lathe([(0, 0.20), (0.4, 0.20), (0.7, 0.17), (0.84, 0.12)], soft, lambda p: p * (1, 0.78, 1) + np.stack([0 * p[:,
        0], 0 * p[:, 0], 0.016 * ripple(p, 4, 2)], 1), fine=60)  # fmt: skip


def dog_bed(s: Site) -> None:
    set_down(crafted(bed), (0, 0, 0), wide=1.6)
    set_down(partial(puppy_asleep, s), (-0.02, -0.02, 0.12), wide=1.16, yaw=30)


def window(c: Craft) -> None:
    """A white window with a sill and curtains; behind it sky over hills."""
    white = c.stuff((0.82, 0.80, 0.76), 0.4)

    def view(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        sky = blend((0.55, 0.70, 0.82), (0.16, 0.38, 0.70), ease(0.9, 2.1, z))
        cloud = ease(0.35, 0.9, ripple(p * (1, 1, 2.2), 2.4, 4)) * ease(1.0, 1.3, z)
        sky = blend(sky, (0.74, 0.77, 0.80), 0.7 * cloud)
        far = ease(0.012, -0.012, z - 0.98 - 0.10 * np.sin(2.4 * x + 1) - 0.03 * np.sin(7 * x))
        sky = blend(sky, (0.30, 0.45, 0.42), far)
        near = ease(0.02, -0.02, z - 0.80 - 0.07 * np.sin(3.1 * x - 1) - 0.04 * ripple(p, 9, 2))
        return blend(sky, blend((0.10, 0.24, 0.06), (0.20, 0.36, 0.09), 0.5 + 0.5 * ripple(p, 12, 3)), near)

    glow = c.stuff(None, 0.9, glow=0.35)
    x, z = np.meshgrid(np.linspace(-0.78, 0.78, 90), np.linspace(0.46, 2.2, 110), indexing="ij")
    c.grid(np.stack([x, 0.10 + 0 * x, z], -1), glow, view)
    for dx in (-0.82, 0.82):
        c.box(white, (0.11, 0.14, 1.86), 0.015, at=(dx, 0.06, 1.33))
    for high in (0.43, 2.23):
        c.box(white, (1.75, 0.14, 0.11), 0.015, at=(0, 0.06, high))
    c.box(white, (0.05, 0.07, 1.7), 0.012, at=(0, 0.07, 1.33))
    c.box(white, (1.56, 0.07, 0.045), 0.012, at=(0, 0.07, 1.52))
    c.box(c.wood((0.52, 0.33, 0.18), (0.36, 0.2, 0.1)), (2.1, 0.62, 0.07), 0.02, at=(0, -0.2, 0.36))
    cloth = c.stuff((0.62, 0.42, 0.36), 0.9, sheen=0.3, bump=0.1, grain=60)
    for k in (1, -1):
        u, v = np.meshgrid(np.linspace(0, 1, 60), np.linspace(0, 1, 40), indexing="ij")
        tied = 1 - 0.45 * np.exp(-(((v - 0.38) / 0.16) ** 2))
        x = k * (1.05 - 0.42 * u * tied - 0.05 * (1 - tied))
        y = -0.04 - 0.045 * np.sin(26 * u + 0.6 * np.sin(4 * v)) - 0.02 * v
        c.grid(np.stack([x, y, 0.42 + 1.95 * v], -1), cloth)
    c.tube([(-1.15, -0.06, 2.38), (1.15, -0.06, 2.38)], 0.03, c.wood())


def at_window(s: Site) -> None:
    """A cat on the sill, seen from behind."""
    crafted(window)()
    set_down(partial(cat_sitting, s, "tabby"), (0.08, -0.20, 0.395), tall=1.0, yaw=-96)


def toy_mouse(_: Site) -> None:
    """Lying, a paw on its felt mouse."""
    body = [sphinx()[0], *sides((0.2, 0.13, 0.24, 0.085, 0.11), (0.3, 0.16, 0.14, 0.062), (0.44, 0.13, 0.09, 0.05),
        (0.56, 0.11, 0.10, 0.05, 0.042)), *sphinx()[3:5], *paws(0.11, 0.235, 0.012, 0.05), ([(-0.5, 0, 0.12, 0.055),
        (-0.66, 0.1, 0.08, 0.05), (-0.78, 0.06, 0.2, 0.048), (-0.78, 0.0, 0.38, 0.045), (-0.7, 0.0, 0.48, 0.03)],
        0.03)]  # fmt: skip
    marks = [
        *bands("ginger"),
        (WHITE, [(0.38, 0, 0.36, 0.09), (0.32, 0, 0.2, 0.1)], 0.03),
        (WHITE, [(0.56, 0.11, 0.1, 0.08)], 0.02),
    ]
    grown(
        "ginger-cat", (0.37, 0, 0.64), 0.165, body, marks, 14, 26, 8, 0.0068, hair=0.2, comb=(-0.85, 0, -0.4)
    )
    c = Craft(3)
    felt, pink = (
        c.stuff((0.42, 0.42, 0.44), 0.95, sheen=0.6, bump=0.4, grain=70),
        c.stuff((0.72, 0.40, 0.42), 0.9, sheen=0.4),
    )
    with c.moved((-0.74, -0.02, 0.0), (0, 0, 155)):
        c.ball(
            felt,
            lambda p: p * np.stack([1 + 0 * p[:, 0], 1 - 0.45 * p[:, 0], 1 - 0.4 * p[:, 0]], 1),
            at=(0, 0, 0.085),
            size=(0.19, 0.1, 0.09),
        )
        for k in (1, -1):
            c.ball(pink, at=(0.07, 0.075 * k, 0.165), turn=(20 * k, -20, 0), size=(0.02, 0.05, 0.05))
            c.ball(c.stuff((0.01, 0.01, 0.01), 0.2), fine=10, at=(0.145, 0.035 * k, 0.115), size=0.012)
        c.ball(pink, fine=10, at=(0.195, 0, 0.085), size=0.016)
        c.tube(
            [(-0.17, 0, 0.07), (-0.30, 0.05, 0.02), (-0.42, -0.02, 0.015), (-0.52, 0.05, 0.015)],
            [0.012, 0.010, 0.009, 0.006],
            pink,
            fine=40,
        )


def frisbee(_: Site) -> None:
    """In the air, the disc in its mouth."""
    at, size = (0.74, 0.02, 1.20), 0.172
    grown(
        "dog",
        at,
        size,
        stretched(0.32, 1.02, 0.05),
        [pale((0.70, 0.48, 0.24), 0.7)],
        -6,
        28,
        4,
        0.0078,
        hair=0.28,
        comb=(-0.9, 0, -0.3),
    )
    mouth = Frame(at, -6, 28, size, 4).out((1.62, 0, -0.66))
    c = Craft(2)

    def paint(p: Points) -> Points:
        r = np.hypot(p[:, 0], p[:, 1])
        return blend((0.72, 0.03, 0.02), (0.86, 0.83, 0.78), (np.abs(r - 0.62) < 0.05) | (r < 0.22))

    line = [
        (0, 0.12),
        (0.7, 0.12),
        (0.86, 0.11),
        (0.95, 0.06),
        (1.0, 0.0),
        (0.98, -0.02),
        (0.92, 0.03),
        (0.8, 0.06),
        (0, 0.07),
    ]
    with c.moved(tuple(np.add(mouth, (-0.02, -0.02, 0.01))), (10, -14, 0), 0.21):
        c.lathe(line, c.stuff(None, 0.28, coat=0.5), None, paint, 120, 160)


def digging(_: Site) -> None:
    """Its head and forepaws in a hole, earth flying behind it."""
    body: list[Part] = [([(-0.50, 0, 0.62, 0.12, 0.13), (-0.36, 0, 0.62, 0.15, 0.165), (-0.08, 0, 0.52, 0.15, 0.17),
        (0.16, 0, 0.40, 0.16, 0.19), (0.30, 0, 0.36, 0.135, 0.155), (0.40, 0, 0.40, 0.11, 0.125)], 0.06),
        *sides((-0.38, 0.11, 0.6, 0.09, 0.16), (-0.34, 0.13, 0.42, 0.075, 0.11), (-0.46, 0.13, 0.26, 0.05, 0.06),
        (-0.46, 0.13, 0.1, 0.045), (-0.38, 0.13, 0.045, 0.052, 0.04)), *paws(-0.34, 0.13, 0.01, 0.05), ([(0.2, 0.12,
        0.36, 0.08, 0.1), (0.30, 0.13, 0.2, 0.058), (0.42, 0.12, 0.1, 0.05), (0.52, 0.11, 0.06, 0.052, 0.044)], 0.04),
        ([(0.2, -0.12, 0.36, 0.08, 0.1), (0.22, -0.13, 0.2, 0.058), (0.18, -0.12, 0.08, 0.05), (0.12, -0.11, 0.05,
        0.05, 0.04)], 0.04), ([(-0.54, 0, 0.66, 0.05), (-0.66, 0.02, 0.8, 0.052), (-0.68, 0.03, 0.98, 0.046), (-0.6,
        0.05, 1.1, 0.026)], 0.04)]  # fmt: skip
    earthy: Mark = ((0.16, 0.09, 0.05), [(0.5, 0.11, 0.04, 0.1)], 0.04)
    grown(
        "dog",
        (0.53, 0.02, 0.42),
        0.172,
        body,
        [pale((0.70, 0.48, 0.24), 0.6), earthy],
        32,
        34,
        2,
        0.0076,
        hair=0.26,
        comb=(-0.85, 0, -0.4),
    )
    c, luck = Craft(5), np.random.default_rng(2)
    soil = c.stuff((0.13, 0.075, 0.042), 0.95, second=(0.08, 0.045, 0.026), scale=9, bump=0.9, grain=20)

    def rough(p: Points) -> Points:
        return p * (1 + 0.12 * ripple(p, 3, 1) + 0.07 * ripple(p, 9, 4))[:, None]

    def tone(p: Points) -> Points:
        colour = blend((0.15, 0.088, 0.05), (0.09, 0.052, 0.03), 0.5 + 0.5 * ripple(p, 9, 3))
        return blend(
            colour, (0.02, 0.012, 0.008), ease(0.20, 0.10, np.hypot(p[:, 0] + 0.62, 1.4 * (p[:, 1] + 0.02)))
        )

    a, r = np.meshgrid(np.linspace(0, 2 * np.pi, 120, endpoint=False), np.linspace(0, 1, 50), indexing="ij")
    wave = 1 + 0.07 * np.sin(3 * a + 1) + 0.05 * np.sin(7 * a) + 0.03 * np.sin(13 * a + 2)
    heap = 0.13 * ease(0.25, 0.55, r) * ease(1, 0.6, r) * (1 + 0.35 * np.sin(2 * a + 0.6)) + 0.03 * ease(
        1, 0.8, r
    )
    flat = np.stack([-0.62 + 0.58 * r * wave * np.cos(a), -0.02 + 0.40 * r * wave * np.sin(a), heap], -1)
    grit = 0.016 * ripple(flat.reshape(-1, 3), 9, 2) + 0.009 * ripple(flat.reshape(-1, 3), 23, 5)
    flat[..., 2] += grit.reshape(r.shape) * ease(1, 0.85, r)
    c.grid(flat.swapaxes(0, 1), c.stuff(None, 0.95, bump=0.9, grain=24), tone, wrap=True)
    c.ball(soil, rough, at=(0.58, 0.05, -0.03), size=(0.46, 0.27, 0.13))
    c.ball(soil, rough, at=(0.10, 0.02, -0.02), size=(0.50, 0.27, 0.07))
    lump = c.ball(soil, rough, fine=8, at=(0.1, 0, 0.1), size=0.02)
    for _ in range(620):
        t = luck.uniform(0, 1)
        at = (
            min(-0.25 + 1.25 * t + 0.08 * luck.normal(), 1.08),
            0.05 + 0.22 * t * luck.normal(),
            0.12 + 1.15 * t * (1.15 - t) * luck.uniform(0.6, 1.4),
        )
        c.again(
            lump,
            at,
            (luck.uniform(0, 360), luck.uniform(0, 360), 0),
            0.03 * luck.uniform(0.25, 1.0) * (1.3 - 0.7 * t),
        )


def swimming(_: Site) -> None:
    """Its head and back above the water."""
    set_down(partial(dog_lying, _), (0, 0, -0.33), tall=0.92)
    cut_below(0.0)
    ripples(Craft(2), (-0.05, 0), (0.62, 0.78), 0.62)
    spray((-0.36, 0.0), 0.3, 0.1, 500, 3)


def shoe(s: Site) -> None:
    """A puppy that chews a boot."""
    set_down(crafted(boots.hiking), (-0.86, -0.10, 0), wide=0.56, yaw=150)
    dog_lying(s)


BUILDERS: dict[str, Any] = {"cats-cuddling": cuddling, "dog-cat": friends, "dog-cat-sleeping": dozing,
    "dog-bed": dog_bed, "cat-window": at_window, "cat-mouse": toy_mouse, "dog-frisbee": frisbee,
    "dog-digging": digging, "dog-swimming": swimming, "puppy-shoe": shoe,}  # fmt: skip

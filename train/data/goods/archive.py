"""Discs, tapes, a clapperboard, office furniture and things to wash with, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.antiques import torus
from data.goods.arcade import _disc, _plate
from data.goods.craft import Builder, Colour, Craft, Points, blend, ripple
from data.goods.shelf import text


def clapperboard(c: Craft) -> None:
    black, white = c.stuff((0.016, 0.017, 0.019), 0.45), c.stuff((0.84, 0.83, 0.80), 0.5)
    chalk = c.stuff((0.80, 0.80, 0.78), 0.8)

    def bar(slant: float) -> None:
        c.box(black, (3.5, 0.16, 0.42), 0.02)
        for k in range(6):
            x = -1.55 + 0.62 * k
            foot = [(x, -0.205), (x + 0.31, -0.205), (x + 0.31 + slant, 0.205), (x + slant, 0.205)]
            foot = [(min(max(a, -1.74), 1.74), z) for a, z in foot]
            c.cut(foot, 0.172, white, 0.0)

    with c.moved((0, 0, 0), (-10, 0, 20)):
        c.box(black, (3.5, 0.14, 2.2), 0.03, at=(0, 0, 1.1))
        with c.moved((0, 0, 2.41)):
            bar(0.3)
        with c.moved((-1.68, 0, 2.66), (0, -24, 0)), c.moved((1.72, 0, 0.2)):
            bar(-0.3)
        for x, z in ((-1.58, 2.42), (-1.58, 2.62)):
            _disc(c, c.metal(), 0.09, (x, -0.08, z), 0.04)
        for z in (1.52, 0.88):
            c.box(chalk, (3.3, 0.01, 0.022), 0, at=(0, -0.075, z))
        for x in (-0.55, 0.55):
            c.box(chalk, (0.022, 0.01, 0.64), 0, at=(x, -0.075, 1.2))
        text(c, "PRODUCTION", 0.2, chalk, (-0.98, -0.078, 1.98))
        text(c, "Night Train", 0.26, chalk, (0.72, -0.078, 1.72))
        for x, word, value in ((-1.1, "SCENE", "12"), (0, "TAKE", "3"), (1.1, "ROLL", "A7")):
            text(c, word, 0.16, chalk, (x, -0.078, 1.40))
            text(c, value, 0.36, chalk, (x, -0.078, 1.10))
        for k, (word, value) in enumerate((("DIRECTOR", "M. Hale"), ("CAMERA", "J. Reyes"))):
            text(c, word, 0.16, chalk, (-1.2, -0.078, 0.65 - 0.36 * k))
            text(c, value, 0.24, chalk, (0.3, -0.078, 0.65 - 0.36 * k))


def floppy_disk(c: Craft) -> None:
    shell, steel = (
        c.stuff((0.018, 0.035, 0.085), 0.35, coat=0.25),
        c.stuff((0.72, 0.72, 0.74), 0.3, metal=0.95, glow=0.06),
    )
    label, ink = c.stuff((0.84, 0.83, 0.78), 0.7), c.stuff((0.06, 0.07, 0.16), 0.7)
    dark = c.stuff((0.01, 0.01, 0.012), 0.5)
    with c.moved((0, 0, 1.66), (-8, 0, 22)):
        c.cut([(-1.62, -1.66), (1.62, -1.66), (1.62, 1.48), (1.44, 1.66), (-1.62, 1.66)], 0.16, shell, 0.03)
        c.box(steel, (1.66, 0.185, 1.06), 0.015, at=(0.12, 0, 1.14))
        c.cut(_plate(0.40, 0.78, 0.05), 0.19, dark, 0.0, at=(0.56, -0.002, 1.14))
        c.box(shell, (2.05, 0.012, 1.0), 0.0, at=(0.1, -0.078, 1.14))
        c.cut(_plate(2.62, 1.72, 0.06), 0.02, label, 0.0, at=(0, -0.08, -0.76))
        c.box(c.stuff((0.62, 0.04, 0.05), 0.6), (2.62, 0.012, 0.3), 0, at=(0, -0.088, -0.04))
        text(c, '3.5"  HIGH DENSITY', 0.17, label, (0, -0.096, -0.04))
        for k in range(4):
            c.box(ink, (2.3, 0.006, 0.012), 0, at=(0, -0.092, -0.52 - 0.3 * k))
        text(c, "backup  1994", 0.26, ink, (-0.3, -0.094, -0.42))
        for x in (-1.46, 1.46):
            c.box(dark, (0.16, 0.17, 0.18), 0.0, at=(x, 0, -1.48))


def compact_disc(c: Craft) -> None:
    """With the colours of the rainbow on its face."""
    a, r = np.meshgrid(np.linspace(0, 2 * np.pi, 361), np.linspace(0.24, 1.7, 60), indexing="ij")
    p = np.stack([r * np.cos(a), 0 * a - 0.012, r * np.sin(a)], -1)

    def sheen(q: Points) -> Points:
        b, d = np.arctan2(q[:, 2], q[:, 0]), np.hypot(q[:, 0], q[:, 2])
        tone = np.tile((0.56, 0.57, 0.60), (len(q), 1))
        for middle, wide in ((0.95, 0.42), (0.95 - math.pi, 0.42), (2.3, 0.22), (2.3 - math.pi, 0.22)):
            off = (b - middle + math.pi) % (2 * math.pi) - math.pi
            hue = (off / wide * 0.5 + 0.5) * 0.8 + 0.12 * d
            rgb = 0.5 + 0.5 * np.cos(2 * np.pi * (hue[:, None] - np.array((0.0, 0.33, 0.67))))
            tone = blend(tone, 0.25 + 0.72 * rgb, 0.8 * np.exp(-((off / wide) ** 2)))
        for middle in (1.65, 1.65 - math.pi, 0.2, 0.2 - math.pi):
            off = (b - middle + math.pi) % (2 * math.pi) - math.pi
            tone = blend(tone, np.full((len(q), 3), 0.92), 0.6 * np.exp(-((off / 0.16) ** 2)))
        tone = tone * (0.96 + 0.04 * np.sin(90 * d))[:, None]
        for edge in (1.66, 0.62, 0.50):
            tone = np.where((np.abs(d - edge) < 0.012)[:, None], 0.6 * tone, tone)
        return np.where((d < 0.49)[:, None], (0.74, 0.76, 0.78), tone)

    with c.moved((0, 0, 1.75), (-16, 0, 24)):
        c.grid(p, c.stuff(None, 0.16, metal=0.35, coat=0.6), sheen)
        with c.moved(turn=(90, 0, 0)):
            c.lathe(
                [(1.7, -0.03), (1.72, -0.01), (1.72, 0.0), (1.70, 0.014)],
                c.stuff((0.7, 0.72, 0.75), 0.2),
                steps=140,
            )
            c.lathe(
                [(1.7, -0.03), (0.24, -0.03), (0.22, -0.01), (0.24, 0.014)],
                c.stuff((0.5, 0.52, 0.55), 0.3),
                steps=90,
            )


def vhs(c: Craft) -> None:
    shell, dark = c.stuff((0.016, 0.016, 0.018), 0.42), c.stuff((0.008, 0.008, 0.009), 0.6)
    label, ink = c.stuff((0.83, 0.81, 0.75), 0.7), c.stuff((0.04, 0.05, 0.14), 0.7)
    clear, white = c.stuff((0.05, 0.048, 0.046), 0.06, coat=1.0), c.stuff((0.72, 0.72, 0.70), 0.4)
    with c.moved((0, 0, 0.33), (0, 0, 18)):
        c.box(shell, (3.75, 2.06, 0.5), 0.04)
        c.box(dark, (3.77, 2.08, 0.014), 0.0)
        c.box(shell, (3.6, 0.02, 0.36), 0.01, at=(0, -1.04, 0))
        for x in (-1.2, 1.2):  # windows on the reels
            c.cut(_plate(0.92, 1.0, 0.08), 0.02, clear, 0.0, at=(x, -0.05, 0.25), turn=(-90, 0, 0))
            with c.moved((x, -0.05, 0.262)):
                c.lathe([(0.16, 0.004), (0.21, 0.012), (0.25, 0.004)], white, steps=48)
                c.lathe([(0, 0.006), (0.15, 0.006)], dark, fine=6)
                for k in range(6):
                    b = math.pi / 3 * k
                    c.box(white, (0.07, 0.05, 0.02), 0.004, at=(0.16 * math.cos(b), 0.16 * math.sin(b), 0.008),
                          turn=(0, 0, 60 * k))  # fmt: skip
                tape = 0.46 if x < 0 else 0.33
                c.lathe(
                    [(0.26, 0.003), (tape, 0.003)], c.stuff((0.022, 0.014, 0.010), 0.25), fine=6, steps=48
                )
        c.cut(_plate(1.36, 1.62, 0.06), 0.02, label, 0.0, at=(0, -0.04, 0.252), turn=(-90, 0, 0))
        stripes: tuple[Colour, ...] = ((0.62, 0.03, 0.04), (0.84, 0.40, 0.02), (0.03, 0.26, 0.44))
        for k, tone in enumerate(stripes):
            c.box(c.stuff(tone, 0.6), (1.36, 0.10, 0.008), 0, at=(0, 0.62 - 0.12 * k, 0.263))
        text(c, "VHS", 0.46, ink, (0, 0.06, 0.264), (0, 0, 0))
        text(c, "holiday 1989", 0.19, ink, (0, -0.34, 0.264), (0, 0, 0))
        for k in range(2):
            c.box(ink, (1.15, 0.012, 0.004), 0, at=(0, -0.46 - 0.2 * k, 0.264))
        c.box(label, (2.9, 0.012, 0.30), 0.0, at=(0, -1.052, 0))
        text(c, "HOLIDAY  1989", 0.2, ink, (0, -1.06, 0), (90, 0, 0))


def file_cabinet(c: Craft) -> None:
    grey, edge = c.stuff((0.36, 0.39, 0.41), 0.38, coat=0.15), c.stuff((0.27, 0.295, 0.31), 0.4)
    chrome, card = c.metal((0.78, 0.78, 0.80), 0.2), c.stuff((0.85, 0.83, 0.76), 0.6)
    folders: tuple[Colour, ...] = ((0.76, 0.58, 0.26), (0.72, 0.52, 0.20), (0.80, 0.64, 0.34))
    with c.moved(turn=(0, 0, 28)):
        c.box(grey, (1.62, 2.1, 3.5), 0.04, at=(0, 0.05, 1.82))
        c.box(c.stuff((0.02, 0.02, 0.02), 0.6), (1.5, 1.9, 0.1), 0.0, at=(0, 0.05, 0.04))
        for k in range(3):
            z, out = 0.68 + 1.13 * k, 0.95 if k == 2 else 0.0
            if out:
                c.box(edge, (1.44, out, 0.06), 0, at=(0, -1.0 - out / 2, z - 0.40))
                for s in (-1, 1):
                    c.box(edge, (0.04, out, 0.70), 0, at=(0.70 * s, -1.0 - out / 2, z - 0.08))
                for n in range(15):
                    tone = folders[n % 3]
                    y = -1.06 - 0.058 * n
                    c.box(
                        c.stuff(tone, 0.7),
                        (1.3, 0.02, 0.78),
                        0.0,
                        at=(0, y, z - 0.02 + c.jitter(0.02)),
                        turn=(6, 0, 0),
                    )
                    c.box(
                        c.stuff(tone, 0.7),
                        (0.34, 0.02, 0.12),
                        0.0,
                        at=(-0.42 + 0.42 * (n % 3), y - 0.04, z + 0.42),
                        turn=(6, 0, 0),
                    )
                    if n % 2:
                        c.box(card, (1.22, 0.012, 0.76), 0.0, at=(0, y - 0.03, z + 0.02), turn=(6, 0, 0))
            with c.moved((0, -1.03 - out, z)):
                c.box(grey, (1.54, 0.09, 1.04), 0.03)
                c.box(card, (0.5, 0.02, 0.2), 0, at=(0, -0.05, 0.26))
                for x, z2, wide, high in (
                    (0, 0.37, 0.58, 0.03),
                    (0, 0.15, 0.58, 0.03),
                    (-0.28, 0.26, 0.03, 0.24),
                    (0.28, 0.26, 0.03, 0.24),
                ):
                    c.box(chrome, (wide, 0.04, high), 0.008, at=(x, -0.055, z2))
                c.box(c.stuff((0.1, 0.1, 0.12), 0.6), (0.3, 0.005, 0.025), 0, at=(0, -0.063, 0.27))
                c.tube([(-0.3, -0.04, -0.08), (-0.26, -0.14, -0.10), (0, -0.16, -0.10), (0.26, -0.14, -0.10),
                        (0.3, -0.04, -0.08)], 0.045, chrome, fine=40)  # fmt: skip
        _disc(c, chrome, 0.08, (0.62, -1.07 - 0.95, 3.28), 0.03)


def wastebasket(c: Craft) -> None:
    """Of wire, full of crumpled paper."""
    wire = c.stuff((0.035, 0.037, 0.04), 0.35, metal=0.5)
    n, lines = 64, []
    for k in range(n):
        for s in (-1, 1):
            t = np.linspace(0, 1, 14)
            a = 2 * math.pi * k / n + s * 0.55 * t
            r = 0.86 + 0.34 * t
            lines.append(np.stack([r * np.cos(a), r * np.sin(a), 0.08 + 2.45 * t], 1))
    rods = np.stack(lines)
    side = np.array([(0.013, 0, 0), (0, 0.013, 0), (-0.013, 0, 0), (0, -0.013, 0)])
    c.grid(rods[:, :, None] + side, wire, wrap=True)
    torus(c, wire, 1.2, 0.05, (0, 0, 2.54))
    torus(c, wire, 0.88, 0.05, (0, 0, 0.06))
    c.lathe([(0, 0.05), (0.87, 0.05)], wire, fine=6)

    def ball(size: float, seed: int, tone: Colour) -> None:
        def crumple(p: Points) -> Points:
            q = p * 2.2
            fold = (
                np.abs(ripple(q, 1.6, seed))
                + 0.5 * np.abs(ripple(q, 3.4, seed + 1))
                + 0.25 * np.abs(ripple(q, 7, seed + 2))
            )
            return p * size * (1.08 - 0.20 * fold + 0.02 * ripple(q, 14, seed))[:, None]

        c.ball(c.stuff(tone, 0.75), crumple, None, 60)

    spots = [(-0.5, -0.3, 2.35), (0.35, -0.45, 2.4), (0.5, 0.35, 2.38), (-0.3, 0.5, 2.4), (0.02, 0.0, 2.85),
             (-0.35, -0.1, 1.7), (0.4, -0.2, 1.6), (0.0, 0.4, 1.5), (-0.35, -0.3, 0.9), (0.3, -0.3, 0.8),
             (0, 0.4, 0.8), (1.55, -0.75, 0.34)]  # fmt: skip
    tones: tuple[Colour, ...] = (
        (0.84, 0.83, 0.80),
        (0.85, 0.82, 0.72),
        (0.82, 0.83, 0.84),
        (0.84, 0.72, 0.30),
    )
    for k, at in enumerate(spots):
        with c.moved(at, (40 * k, 25 * k, 70 * k)):
            ball(0.46 if at[2] > 1 else 0.4, 5 * k, tones[k % 4 if k in (3, 6) else k % 3])


def soap(c: Craft) -> None:
    """A bar on a dish, lather on it."""
    cake = c.stuff((0.80, 0.62, 0.66), 0.28, second=(0.84, 0.72, 0.74), scale=2, coat=0.3, sss=0.25)
    foam, dish = c.stuff((0.86, 0.87, 0.88), 0.25, coat=0.6, sss=0.3), c.china((0.80, 0.80, 0.78))

    def oval(p: Points) -> Points:
        return p * (1.55, 1.05, 1)

    c.lathe([(0, 0.10), (0.8, 0.08), (0.95, 0.02), (1.2, 0.12), (1.36, 0.34), (1.38, 0.38), (1.33, 0.38), (1.15, 0.2),
             (0.9, 0.14), (0, 0.16)], dish, oval, steps=120)  # fmt: skip

    def bar(p: Points) -> Points:
        q = np.sign(p) * np.abs(p) ** np.array((0.5, 0.5, 0.62)) * (1.36, 0.82, 0.36)
        return q

    with c.moved((0, 0, 0.52), (0, 0, 10)):
        c.ball(cake, bar, None, 70)
        text(c, "SOAP", 0.5, c.stuff((0.68, 0.46, 0.52), 0.35), (0.05, -0.05, 0.362), (0, 0, 0))
        for _ in range(170):
            b, d = c.rng.uniform(0, 6.3), c.rng.random() ** 0.6
            x, y = -0.5 + 0.58 * d * math.cos(b), 0.22 + 0.42 * d * math.sin(b)
            r = c.rng.uniform(0.04, 0.13) * (1.15 - 0.5 * d)
            c.ball(foam, fine=10, at=(x, y, 0.34 + 0.18 * (1 - d) + c.jitter(0.03)), size=r)
        for x, y, r in (
            (-0.1, 0.5, 0.10),
            (0.9, -0.3, 0.09),
            (0.75, -0.45, 0.05),
            (0.2, 0.42, 0.05),
            (1.0, 0.35, 0.06),
        ):
            c.ball(foam, fine=12, at=(x, y, 0.34), size=r)
    bubble = c.glass((0.62, 0.70, 0.84), 0.94, 0.55)
    for at, r in (
        ((-1.2, -0.2, 1.3), 0.26),
        ((0.6, 0.3, 1.55), 0.2),
        ((-0.3, 0.1, 1.75), 0.14),
        ((1.3, -0.1, 1.15), 0.12),
    ):
        c.ball(bubble, fine=30, at=at, size=r)


def sponge(c: Craft) -> None:
    """Yellow, with a green scouring side, and suds."""
    n = 150
    rng = np.random.default_rng(4)
    holes = rng.uniform(-1, 1, (760, 3))
    holes[np.arange(760), rng.choice(3, 760, p=(0.2, 0.3, 0.5))] = rng.choice((-1, 1), 760)
    holes *= (1.5, 0.98, 0.5)
    size = 0.03 + 0.085 * rng.random(760) ** 2.5

    def pitted(p: Points) -> tuple[Points, Points]:
        deep = np.zeros(len(p))
        for h, s in zip(holes, size, strict=True):
            d = np.linalg.norm(p - h, axis=1)
            deep = np.maximum(deep, np.clip(1 - (d / s) ** 2, 0, 1) * s * 1.4)
        return deep, np.clip(deep / 0.07, 0, 1)

    def shape(p: Points) -> Points:
        e = np.abs(p) ** 10
        box = p / (e.sum(1) ** 0.1)[:, None] * (1.5, 0.98, 0.5)
        deep, _ = pitted(box)
        return (
            box
            - (box / np.linalg.norm(box, axis=1)[:, None]) * deep[:, None]
            + 0.012 * ripple(box, 8, 2)[:, None]
        )

    def paint(p: Points) -> Points:
        _, shade = pitted(p * 1.02)
        return blend((0.86, 0.60, 0.06), (0.50, 0.26, 0.012), 0.8 * shade)

    with c.moved((0, 0, 0.6), (0, 0, 22)):
        c.ball(c.stuff(None, 0.85, bump=0.6, grain=30, sss=0.1), shape, paint, n)
        green = c.stuff((0.03, 0.19, 0.07), 0.9, second=(0.06, 0.30, 0.12), scale=30, bump=1.0, grain=45)
        c.box(green, (2.96, 1.92, 0.2), 0.06, at=(0, 0, -0.52))
        foam = c.stuff((0.86, 0.87, 0.88), 0.22, coat=0.6, sss=0.3)
        for _ in range(150):
            b, d = c.rng.uniform(0, 6.3), c.rng.random() ** 0.6
            x, y = 0.75 + 0.62 * d * math.cos(b), -0.2 + 0.55 * d * math.sin(b)
            r = c.rng.uniform(0.05, 0.15) * (1.15 - 0.5 * d)
            c.ball(foam, fine=10, at=(x, y, 0.46 + 0.22 * (1 - d) + c.jitter(0.03)), size=r)


BUILDERS: dict[str, Builder] = {
    "clapperboard": clapperboard,
    "floppy-disk": floppy_disk,
    "compact-disc": compact_disc,
    "vhs": vhs,
    "file-cabinet": file_cabinet,
    "wastebasket": wastebasket,
    "soap": soap,
    "sponge": sponge,
}
"""Key -> who builds it."""

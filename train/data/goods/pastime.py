"""Things of play and party, built and rendered for `cooked.py`: maracas, a slot machine, a piñata, a bomb and more."""

from __future__ import annotations

import math

import numpy as np
from data.goods.arcade import _disc, _plate
from data.goods.craft import Builder, Colour, Craft, Points, blend, ease, ripple, spline
from data.goods.shelf import GOLD, text

_GAY: tuple[Colour, ...] = (
    (0.66, 0.03, 0.04), (0.86, 0.42, 0.02), (0.86, 0.66, 0.03), (0.10, 0.46, 0.10), (0.03, 0.32, 0.62),
    (0.50, 0.06, 0.42),
)  # fmt: skip


def maracas(c: Craft) -> None:
    wood = c.wood((0.56, 0.33, 0.15), (0.42, 0.22, 0.09))

    def one(base: Colour, band: Colour) -> None:
        def paint(p: Points) -> Points:
            a, z = np.arctan2(p[:, 1], p[:, 0]), p[:, 2]
            tone = np.tile(base, (len(p), 1))
            belt = np.abs(z - 0.05) < 0.34
            tone = np.where(belt[:, None], band, tone)
            zig = np.abs((a * 12 / (2 * np.pi)) % 1 - 0.5) * 0.62 - 0.155
            tone = np.where((np.abs(z - 0.05 - zig) < 0.055)[:, None], (0.86, 0.80, 0.62), tone)
            for edge in (-0.31, 0.41):
                tone = np.where((np.abs(z - edge) < 0.035)[:, None], (0.86, 0.62, 0.04), tone)
            dots = np.hypot(((a * 10 / (2 * np.pi)) % 1 - 0.5) * 0.4, z - 0.58) < 0.055
            return np.where(dots[:, None], (0.86, 0.80, 0.62), tone)

        c.ball(c.stuff(None, 0.22, coat=0.7), lambda p: p * (0.82, 0.82, 1.0), paint, 90)
        c.lathe([(0.14, 0.1), (0.17, -0.85), (0.15, -1.02), (0.12, -1.3), (0.13, -2.0), (0.17, -2.5), (0.15, -2.62),
                 (0, -2.66)], wood, fine=80)  # fmt: skip
        c.lathe([(0.17, -0.92), (0.21, -0.96), (0.21, -1.06), (0.16, -1.1)], c.stuff((0.80, 0.60, 0.04), 0.4))

    with c.moved((0.75, 0.1, 0.2), (0, 32, 0)):
        one((0.62, 0.03, 0.03), (0.04, 0.26, 0.14))
    with c.moved((-0.75, -0.25, 0.2), (0, -32, 40)):
        one((0.86, 0.50, 0.02), (0.04, 0.18, 0.46))


def rugby_ball(c: Craft) -> None:
    def paint(p: Points) -> Points:
        a, x = np.arctan2(p[:, 2], p[:, 1]), p[:, 0]
        tone = np.tile((0.82, 0.82, 0.80), (len(p), 1))
        tip = ease(0.97, 0.99, np.abs(x))
        tone = blend(tone, (0.02, 0.10, 0.36), tip)
        swoosh = np.abs(np.abs(x) - 0.62 - 0.10 * np.cos(4 * a)) < 0.09
        tone = np.where(swoosh[:, None], (0.02, 0.10, 0.36), tone)
        thin = np.abs(np.abs(x) - 0.45 - 0.10 * np.cos(4 * a)) < 0.03
        tone = np.where(thin[:, None], (0.62, 0.03, 0.04), tone)
        seam = np.abs(np.sin(2 * a + 0.8)) * np.hypot(p[:, 1], p[:, 2]) < 0.018
        return np.where(seam[:, None], (0.30, 0.30, 0.30), tone)

    def shape(p: Points) -> Points:
        a = np.arctan2(p[:, 2], p[:, 1])
        seam = np.exp(-((np.sin(2 * a + 0.8) / 0.06) ** 2))
        return p * (1.42, 1, 1) * (1 - 0.012 * seam)[:, None]

    look = c.stuff(None, 0.5, bump=0.9, grain=38, cells=True)
    with c.moved((0, 0, 0), (20, -24, 24)):
        u = np.linspace(-np.pi / 2, np.pi / 2, 130)
        line = np.stack([0.88 * np.cos(u) ** 1.15, np.sin(u)], -1)  # pointed ends
        c.lathe(line, look, lambda p: shape(p[:, [2, 0, 1]]), lambda p: paint(p / (1.42, 1, 1)), 220, 130)


def boomerang(c: Craft) -> None:
    """Painted wood, with dots."""
    t = np.linspace(-1, 1, 420)
    spine = np.stack([2.05 * t, 0 * t, 1.55 * (1 - np.abs(t) ** 1.7) - 0.1 * t**2], 1)
    along = np.gradient(spine, axis=0)
    along /= np.linalg.norm(along, axis=1)[:, None]
    side = np.stack([-along[:, 2], 0 * t, along[:, 0]], 1)
    half = 0.36 * (1 - 0.22 * np.abs(t)) * np.clip((1 - np.abs(t) ** 9), 0, 1) ** 0.5
    s = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    p = spine[:, None] + (half[:, None] * np.cos(s))[..., None] * side[:, None]
    p[..., 1] -= (0.28 * half)[:, None] * np.sin(s) * np.where(np.sin(s) > 0, 1.4, 0.5)
    tt, cross = np.repeat(t, 48), np.tile(np.cos(s), 420)

    def paint(q: Points) -> Points:
        grain = 0.5 + 0.5 * ripple(np.stack([6 * cross, 0.6 * tt], 1), 3.0, 4)
        tone = blend((0.40, 0.17, 0.05), (0.24, 0.085, 0.022), grain)
        for edge, wide, colour in ((0.30, 0.035, (0.84, 0.72, 0.48)), (0.42, 0.035, (0.84, 0.72, 0.48)),
                                   (0.86, 0.05, (0.02, 0.016, 0.014))):  # fmt: skip
            tone = np.where((np.abs(np.abs(tt) - edge) < wide / 2)[:, None], colour, tone)
        tone = np.where((np.abs(np.abs(tt) - 0.36) < 0.042)[:, None], (0.55, 0.09, 0.02), tone)
        dots = np.hypot(((np.abs(tt) * 22) % 1 - 0.5) * 0.9, (np.abs(cross) - 0.52) * 2.9) < 0.30
        dots &= (np.abs(tt) > 0.48) & (np.abs(tt) < 0.82)
        tone = np.where(dots[:, None], (0.86, 0.76, 0.52), tone)
        lead = (np.abs(cross) < 0.16) & (np.abs(tt) > 0.48) & (np.abs(tt) < 0.82)
        tone = np.where(lead[:, None], (0.70, 0.32, 0.03), tone)
        for ring, colour in (
            (1.0, (0.84, 0.72, 0.48)),
            (0.78, (0.55, 0.09, 0.02)),
            (0.5, (0.84, 0.72, 0.48)),
            (0.26, (0.02, 0.016, 0.014)),
        ):
            tone = np.where((np.hypot(tt * 5.6, cross * 1.15) < ring)[:, None], colour, tone)
        return tone

    with c.moved((0, 0, 0), (-14, -16, 16)):
        c.grid(p, c.stuff(None, 0.3, coat=0.5), paint, wrap=True)


def bomb(c: Craft) -> None:
    """Round and black, its fuse burning."""
    iron = c.stuff((0.022, 0.023, 0.027), 0.24, coat=0.7, bump=0.06, grain=14)
    with c.moved((0, 0, 1.2), (0, 0, 0)):
        c.ball(iron, fine=80, size=1.2)
        with c.moved((0, 0, 0), (-12, 26, 0)):
            c.lathe([(0.36, 1.05), (0.40, 1.12), (0.40, 1.36), (0.37, 1.40), (0.30, 1.40), (0.26, 1.34),
                     (0, 1.34)], iron, steps=70)  # fmt: skip
            fuse = c.stuff((0.62, 0.50, 0.34), 0.9)
            t = np.linspace(0, 1, 120)
            line = np.array([(0, 0, 1.3), (0.0, 0, 1.62), (0.12, 0, 1.95), (0.48, 0, 2.02), (0.66, 0, 1.80)])
            core = spline(line, 120)
            for k in range(3):
                a = 46 * t + 2.1 * k
                wound = core + 0.038 * np.stack([np.cos(a), np.sin(a), np.cos(a)], 1)
                c.tube(wound, 0.042, fuse, sides=8, fine=160)
            tip = (0.70, 0, 1.74)
            c.ball(c.stuff((1.0, 0.75, 0.30), 0.5, glow=5.0), fine=14, at=tip, size=0.075)
            spark, ember = (
                c.stuff((1.0, 0.66, 0.16), 0.5, glow=4.0),
                c.stuff((1.0, 0.36, 0.05), 0.5, glow=3.0),
            )
            for k in range(34):
                b, e = k * 2.4, c.rng.uniform(-0.9, 1.0)
                way = np.array((math.cos(b) * math.sqrt(1 - e * e), math.sin(b) * math.sqrt(1 - e * e), e))
                r = c.rng.uniform(0.16, 0.46)
                c.tube([np.array(tip) + 0.06 * way, np.array(tip) + r * way], [0.014, 0.004], spark if k % 3 else ember,
                       sides=6, fine=6)  # fmt: skip
                if k % 3 == 0:
                    c.ball(spark, fine=6, at=tuple(np.array(tip) + (r + 0.08) * way), size=0.018)


def pinata(c: Craft) -> None:
    """A donkey of fringed paper."""
    looks = [c.stuff(tone, 0.85, sheen=0.1) for tone in _GAY]

    def fringe(line: Points, radii: Points, rows: int, first: int) -> None:
        """Rows of paper strips about a limb from the first point to the last, hanging toward the first."""
        line = np.asarray(line, float)
        at = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
        for row in range(rows):
            d = at[-1] * (row + 0.2) / rows
            mid = np.array([np.interp(d, at, line[:, k]) for k in range(3)])
            r = float(np.interp(d, at, radii))
            k = min(np.searchsorted(at, d, side="right") - 1, len(line) - 2)
            way = line[k + 1] - line[k]
            way /= np.linalg.norm(way)
            one = np.cross(way, (0.21, 0.95, 0.13))
            one /= np.linalg.norm(one)
            two = np.cross(way, one)
            long = 1.7 * at[-1] / rows
            n = max(10, int(30 * r + 8))
            strips = []
            for j in range(n):
                a = 2 * math.pi * (j + 0.5 * (row % 2)) / n
                wide = math.pi / n * 0.86
                out = c.rng.uniform(0.16, 0.42)
                cells = []
                for v in np.linspace(0, 1, 5):
                    reach = r + 0.015 + out * long * v**1.6
                    cells.append(
                        [
                            mid - way * long * v * 0.9 + reach * (math.cos(b) * one + math.sin(b) * two)
                            for b in (a - wide, a, a + wide)
                        ]
                    )
                strips.append(cells)
            c.grid(np.array(strips), looks[(first + row) % len(looks)])

    def limb(points: Points, radius: Points, rows: int, first: int = 0) -> None:
        c.tube(points, radius, looks[first], sides=20)
        fringe(points, radius, rows, first)

    with c.moved((0, 0, 0.05), (0, 0, -28)):
        for x, y in ((-0.85, -0.32), (-0.85, 0.32), (0.85, -0.32), (0.85, 0.32)):
            limb([(x, y, 0), (x, y, 0.5), (0.96 * x, 0.95 * y, 1.1)], [0.24, 0.24, 0.28], 6, 1)
        limb(
            [(1.2, 0, 1.5), (0.9, 0, 1.5), (0.4, 0, 1.5), (-0.5, 0, 1.5), (-1.15, 0, 1.5)],
            [0.36, 0.56, 0.62, 0.62, 0.50],
            11,
            3,
        )
        limb([(-0.95, 0, 1.6), (-1.2, 0, 2.1), (-1.38, 0, 2.6)], [0.40, 0.34, 0.30], 6, 0)
        limb([(-2.2, 0, 2.34), (-1.8, 0, 2.52), (-1.2, 0, 2.78)], [0.25, 0.29, 0.36], 5, 4)
        for y in (-0.2, 0.2):
            limb([(-1.22, y, 2.95), (-1.12, 1.5 * y, 3.3), (-1.02, 1.9 * y, 3.62)], [0.14, 0.13, 0.05], 5, 2)
            c.ball(
                c.stuff((0.85, 0.85, 0.83), 0.4), fine=14, at=(-1.66, 1.5 * y, 2.80), size=(0.12, 0.07, 0.13)
            )
            c.ball(
                c.stuff((0.012, 0.012, 0.012), 0.2, coat=0.8),
                fine=12,
                at=(-1.69, 1.74 * y, 2.80),
                size=(0.07, 0.05, 0.08),
            )
        limb([(1.3, 0, 1.15), (1.38, 0, 1.45), (1.22, 0, 1.75)], [0.08, 0.12, 0.10], 5, 5)


def slot_machine(c: Craft) -> None:
    red, gold = c.stuff((0.52, 0.012, 0.02), 0.2, coat=0.7), c.metal((0.84, 0.60, 0.22), 0.2)
    chrome, black = c.metal((0.8, 0.8, 0.82), 0.14), c.stuff((0.014, 0.014, 0.016), 0.4)
    bulb = c.stuff((1.0, 0.80, 0.35), 0.4, glow=1.6)
    with c.moved(turn=(0, 0, -20)):
        c.box(red, (2.5, 1.7, 1.5), 0.1, at=(0, 0, 0.75))
        c.cut([(-1.25, 1.45), (1.25, 1.45), (1.25, 3.2), (-1.25, 3.2)], 1.5, red, 0.08)
        a = np.linspace(0, np.pi, 30)
        c.cut([*zip(1.25 * np.cos(a), 3.15 + 0.72 * np.sin(a), strict=True)], 1.5, red, 0.08)
        c.cut(
            [*zip(1.06 * np.cos(a), 3.22 + 0.52 * np.sin(a), strict=True)],
            0.06,
            c.stuff((0.03, 0.06, 0.30), 0.3, coat=0.6),
            0.01,
            at=(0, -0.76, 0),
        )
        text(c, "JACKPOT", 0.34, c.stuff((1.0, 0.76, 0.2), 0.4, glow=0.8), (0, -0.80, 3.40))
        for k in range(15):
            b = math.pi * k / 14
            c.ball(bulb, fine=10, at=(1.15 * math.cos(b), -0.78, 3.2 + 0.62 * math.sin(b)), size=0.055)
        c.cut(_plate(2.24, 1.42, 0.1), 0.06, gold, 0.02, at=(0, -0.75, 2.3))
        c.cut(_plate(2.04, 1.22, 0.06), 0.06, black, 0.01, at=(0, -0.77, 2.3))
        for x in (-0.66, 0, 0.66):
            u, v = np.meshgrid(np.linspace(-0.29, 0.29, 4), np.linspace(-0.56, 0.56, 30), indexing="ij")
            drum = np.stack([x + u, -0.80 - 0.06 * (1 - (v / 0.56) ** 2), 2.3 + v], -1)
            c.grid(
                drum,
                c.stuff(None, 0.4),
                lambda p: blend(
                    (0.42, 0.40, 0.36), (0.88, 0.87, 0.83), ease(0.58, 0.25, np.abs(p[:, 2] - 2.3))
                ),
            )
            text(c, "7", 0.62, c.stuff((0.66, 0.01, 0.02), 0.3), (x, -0.875, 2.31))
            for z, tone in ((2.8, (0.05, 0.3, 0.06)), (1.8, (0.75, 0.42, 0.02))):
                c.ball(c.stuff(tone, 0.3, coat=0.5), fine=14, at=(x, -0.81, z), size=(0.13, 0.03, 0.085))
        c.box(c.stuff((0.7, 0.02, 0.02), 0.3), (2.06, 0.02, 0.03), 0, at=(0, -0.885, 2.3))
        c.box(gold, (2.5, 0.5, 0.1), 0.03, at=(0, -0.86, 1.42))
        for k, tone in enumerate(((0.75, 0.5, 0.03), (0.05, 0.4, 0.08), (0.6, 0.02, 0.02))):
            with c.moved((-0.7 + 0.7 * k, -0.92, 1.47)):
                c.lathe(
                    [(0, 0.1), (0.15, 0.1), (0.19, 0.05), (0.2, 0)],
                    c.stuff(tone, 0.25, coat=0.6, glow=0.3),
                    steps=40,
                )
        c.cut(_plate(1.7, 0.62, 0.08), 0.06, gold, 0.02, at=(0, -0.86, 0.95))
        text(c, "WIN", 0.44, c.stuff((0.5, 0.01, 0.02), 0.4), (0, -0.90, 0.95))
        c.cut(_plate(1.9, 0.44, 0.1), 0.3, chrome, 0.03, at=(0, -0.92, 0.32))
        c.box(black, (1.66, 0.04, 0.26), 0.02, at=(0, -1.07, 0.36))
        for k in range(16):
            x, z = -0.7 + 1.4 * c.rng.random(), 0.26 + 0.05 * (k % 3)
            _disc(c, c.metal(GOLD, 0.25), 0.10, (x, -1.09 - 0.012 * k, z), 0.025)
        # the arm
        _disc(c, chrome, 0.28, (1.25, 0.0, 1.7), 0.0)
        with c.moved((1.27, 0.0, 1.75), (0, 90, 0)):
            c.lathe([(0, 0.22), (0.18, 0.22), (0.26, 0.16), (0.28, 0)], chrome, steps=48)
        c.tube([(1.42, 0.0, 1.75), (1.52, -0.05, 2.4), (1.52, -0.1, 3.05)], 0.065, chrome)
        c.ball(c.stuff((0.62, 0.01, 0.015), 0.12, coat=0.9), fine=24, at=(1.52, -0.1, 3.18), size=0.2)


def curling_stone(c: Craft) -> None:
    stone = c.stuff(
        (0.30, 0.31, 0.32), 0.28, second=(0.14, 0.145, 0.15), scale=26, coat=0.5, edges=(0.42, 0.58)
    )
    red, steel = c.stuff((0.60, 0.012, 0.015), 0.22, coat=0.6), c.metal((0.75, 0.75, 0.77), 0.2)
    rough = c.stuff((0.46, 0.47, 0.48), 0.8, second=(0.30, 0.31, 0.32), scale=40)
    c.lathe([(0.5, 0.03), (0.9, 0.0), (1.15, 0.08), (1.4, 0.32), (1.46, 0.45)], stone, steps=120)
    c.lathe([(1.46, 0.44), (1.475, 0.5), (1.475, 0.64), (1.46, 0.7)], rough, steps=120)
    c.lathe([(1.46, 0.69), (1.4, 0.84), (1.15, 1.06), (0.9, 1.13), (0, 1.14)], stone, steps=120)
    c.lathe([(0.82, 1.10), (0.84, 1.15), (0.80, 1.19), (0.5, 1.21), (0, 1.22)], red, steps=90)
    c.lathe([(0, 1.26), (0.13, 1.26), (0.16, 1.22)], steel)
    with c.moved(turn=(0, 0, 24)):
        c.tube([(-0.55, 0, 1.15), (-0.58, 0, 1.4), (-0.45, 0, 1.62), (0.1, 0, 1.72), (0.8, 0, 1.74), (1.12, 0, 1.70)],
               [0.15, 0.13, 0.12, 0.115, 0.13, 0.12], red, sides=22, fine=70)  # fmt: skip


def sheet_music(c: Craft) -> None:
    """Two leaves of a score."""
    ink = c.stuff((0.02, 0.02, 0.025), 0.7)
    paper = c.stuff((0.84, 0.80, 0.70), 0.75, second=(0.78, 0.72, 0.60), scale=1.5)

    def leaf_of(seed: int, title: str) -> None:
        rng = np.random.default_rng(seed)
        c.box(paper, (2.5, 0.02, 3.4), 0.0)
        if title:
            text(c, title, 0.22, ink, (0, -0.014, 1.48))
        for k in range(5):
            z0 = 1.0 - 0.60 * k
            for n in range(5):
                c.box(ink, (2.24, 0.004, 0.012), 0, at=(0, -0.012, z0 - 0.065 * n))
            clef = [(-0.99, z0 - 0.34), (-0.96, z0 - 0.30), (-1.0, z0 + 0.08), (-0.95, z0 + 0.10), (-0.97, z0 - 0.04),
                    (-1.06, z0 - 0.18), (-0.98, z0 - 0.27), (-0.91, z0 - 0.20), (-0.97, z0 - 0.14)]  # fmt: skip
            c.tube([(x, -0.014, z) for x, z in clef], 0.016, ink, sides=6, fine=50)
            for bar in (-0.22, 0.46, 1.12):
                c.box(ink, (0.014, 0.004, 0.272), 0, at=(bar, -0.013, z0 - 0.13))
            x, tops = -0.72, []
            while x < 1.04:
                step = int(rng.integers(0, 8))
                z = z0 - 0.26 + 0.0325 * step
                if min(abs(x - b) for b in (-0.22, 0.46)) > 0.05:
                    c.ball(ink, fine=8, at=(x, -0.016, z), size=(0.047, 0.008, 0.034), turn=(0, -22, 0))
                    up = 1 if step < 4 else -1
                    c.box(ink, (0.012, 0.004, 0.22), 0, at=(x + 0.04 * up, -0.014, z + 0.11 * up))
                    if tops and tops[-1][2] == up and rng.random() < 0.6:
                        px, pz, _ = tops[-1]
                        c.tube(
                            [(px, -0.015, pz), (x + 0.04 * up, -0.015, z + 0.22 * up)],
                            0.018,
                            ink,
                            sides=4,
                            fine=4,
                        )
                    tops.append((x + 0.04 * up, z + 0.22 * up, up))
                x += float(rng.choice([0.13, 0.17, 0.2]))

    with c.moved((0, 0, 1.75), (-10, 0, 12)):
        with c.moved((0.62, 0.12, 0.1), (0, 9, 0)):
            leaf_of(3, "")
        with c.moved((-0.35, 0, 0), (0, -7, 0)):
            leaf_of(8, "Sonata")


BUILDERS: dict[str, Builder] = {
    "maracas": maracas,
    "rugby-ball": rugby_ball,
    "boomerang": boomerang,
    "bomb": bomb,
    "pinata": pinata,
    "slot-machine": slot_machine,
    "curling-stone": curling_stone,
    "sheet-music": sheet_music,
}
"""Key -> who builds it."""

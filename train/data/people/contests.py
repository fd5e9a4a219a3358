"""Two who compete, and athletes in the air or on the ice."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from data.people import looks, makeup
from data.people.athletes import kit
from data.people.crew import clear, crew
from data.people.dyes import linear
from data.people.grips import along, grip, off, posed
from data.people.settings import Dress, Spots, both, use
from data.people.skeleton import Pose
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from data.stage import Colour


def fencer(s: Site) -> None:
    """Two in white, their foils crossed."""
    white = (0.90, 0.90, 0.89)

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress(white, white, keep=0.3, flat=True)
        f.shoes((0.85, 0.85, 0.84))
        f.tuck(0.0, 0, 0.085, 0.1)
        mesh = f.worn(f.material((0.05, 0.05, 0.055), 0.5, 0.5), 0.3, 90, 0.6)
        with f.on_head(0.0):
            f.ball(mesh, (0, -0.045, 0.0), (0.105, 0.095, 0.14), 32)
            f.ball(f.cloth(white, 0.04), (0, 0.015, 0.03), (0.108, 0.105, 0.125), 32)
            f.ball(f.cloth(white, 0.04), (0, -0.05, -0.125), (0.075, 0.06, 0.06), 24)

    def lunge(k: float) -> Pose:
        return Pose(
            (0, 0.10, 0.74 + 0.08 * k), (4, 40, 0), (6, 40, 0), (0, 6, 0), feet={"r": (-0.02, -0.52 + 0.2 * k, 0.10),
            "l": (0.12, 0.62 - 0.1 * k, 0.10)}, toes={"r": (0, -1, -0.33), "l": (0.9, 0.1, -0.33)},
            knees={"r": (0, -1, 0.1), "l": (0.7, -0.4, 0)}, hands={"r": (-0.08, -0.56 + 0.2 * k, 1.26 + 0.06 * k),
            "l": (0.30, 0.52, 1.36)}, elbows={"r": (-0.5, 0.2, -0.8), "l": (0.3, 0.6, -0.6)},
            fingers={"r": (0, -1, 0.05), "l": (0.2, 0.2, 1)}, roll={"r": 60},
        )  # fmt: skip

    def foil(s: Site, _f: Figure, joints: Spots) -> None:
        at, _ = grip(joints, "r", 0.013)
        steel = s.material((0.75, 0.76, 0.78), 0.15, 1.0)
        tip = off(at, 0.05, -0.92, 0.10)
        s.tube(s.material((0.02, 0.02, 0.02), 0.6), [off(at, 0, 0.10, -0.01), tuple(at)], 0.015, 10)
        s.tube(steel, [tuple(at), tip], [0.008, 0.004], 8)
        with along(s, np.array(off(at, 0, -0.06, 0.005)), np.array((0.05, -0.92, 0.1)), (0, 0, 1)):
            s.lathe(steel, [(0.012, 0.02), (0.05, 0.005), (0.062, -0.02), (0.05, 0.0), (0.012, 0.014)], n=28)

    crew(
        s, ("R7", lunge(0.0), (dress,), shift(-0.92, 0.06, 0) @ turn(90), foil),
        ("R7", lunge(1.0), (dress,), shift(0.88, -0.06, 0) @ turn(-90), foil),
    )  # fmt: skip


def boxers(s: Site) -> None:
    """Two in a match, one's fist at the other's chin."""

    def trunks(tone: Colour, hair: Colour, skin: Colour | None) -> Dress:
        def dress(f: Figure) -> None:
            looks.trimmed(f)
            f.dress(SKIN, tone, SKIN, keep=0.3, flat=True)
            looks.short(f, hair)
            f.shoes((0.08, 0.08, 0.09))

            def shins(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
                return makeup.mixed(rgb, SKIN, 0.94 * ((p[:, 2] < 0.56) & (p[:, 2] > 0.20)))

            makeup.paint(f, shins, f.cloth_of, 2)
            if skin:
                f.skin(skin)
            f.belt(1.02, (0.85, 0.85, 0.83), 0.06, None)

        return dress

    def gloves(tone: Colour) -> object:
        def put(s: Site, _f: Figure, joints: Spots) -> None:
            look, white = s.paint(tone, 0.25), s.paint((0.75, 0.75, 0.73), 0.3)
            for side in "lr":
                grip(joints, side, 0.01)
                wrist = joints[f"wrist-{side}"]
                way = (joints[f"palm-{side}"] - wrist) / np.linalg.norm(joints[f"palm-{side}"] - wrist)
                with along(s, wrist, way):
                    s.lathe(white, [(0.052, -0.05), (0.056, -0.04), (0.056, 0.03), (0.05, 0.04)], n=32)
                    s.ball(look, (0, -0.012, 0.105), (0.082, 0.085, 0.095), 32)

        return put

    hit = Pose(
        (0, 0.05, 0.90), (10, 22, 0), (14, 38, 0), (10, 6, 0), feet={"l": (0.20, -0.20, 0.10), "r": (-0.16, 0.38,
            0.13)},
        toes={"l": (0.1, -1, -0.33), "r": (-0.3, -1, -0.6)}, knees=both(0.15, -1, 0), hands={"r": (0.02, -0.56, 1.50),
        "l": (0.16, -0.20, 1.42)}, elbows={"r": (-0.6, 0.2, -0.6), "l": (0.6, 0, -1)}, fingers={"r": (0.1, -1, 0.05),
        "l": (-0.2, -0.5, 0.9)},
    )  # fmt: skip
    guard = Pose(
        (0, 0.12, 0.91), (0, -14, 0), (-6, -20, 6), (-10, -14, 10), feet={"l": (0.18, -0.20, 0.10), "r": (-0.22, 0.34,
        0.12)}, toes={"l": (0, -1, -0.33), "r": (-0.6, -1, -0.4)}, knees=both(0.15, -1, 0), hands={"l": (0.16, -0.42,
        1.40), "r": (-0.18, -0.16, 1.40)}, elbows=both(0.6, 0.1, -1), fingers=both(-0.1, -0.5, 0.9),
    )  # fmt: skip
    crew(
        s, ("R7", hit, (trunks((0.60, 0.08, 0.08), (0.10, 0.08, 0.07), None),), shift(-0.42, 0, 0) @ turn(90),
        gloves((0.52, 0.012, 0.015))),
        ("R7", guard, (trunks((0.10, 0.18, 0.50), (0.05, 0.04, 0.04), (0.50, 0.40, 0.36)),), shift(0.42, 0,
            0) @ turn(-90),
        gloves((0.02, 0.10, 0.45))),
    )  # fmt: skip


def dunk(s: Site) -> None:
    """A basketball player in the air, the ball at the rim."""
    _, joints = posed(s, "R7", Pose(
        (0, 0, 1.62), (-4, 0, 0), (-2, -14, 0), (-22, -6, 0), feet={"l": (0.24, 0.16, 1.10), "r": (-0.12, 0.34, 0.86)},
        toes=both(0.05, -0.5, -1), knees={"l": (0.4, -1, 0.3), "r": (-0.2, -1, 0)}, hands={"r": (-0.20, -0.42, 2.66),
        "l": (0.42, -0.22, 2.20)}, elbows={"r": (-0.6, 0.4, -0.2), "l": (0.8, 0.3, -0.4)}, fingers={"r": (0.1, -0.6,
        0.8), "l": (0.4, -0.3, 0.8)},
    ), kit((0.78, 0.50, 0.05), (0.78, 0.50, 0.05)), lambda f: looks.short(f, (0.05, 0.04, 0.04)),
        lambda f: f.skin((0.52, 0.42, 0.37)))  # fmt: skip
    p = joints["palm-r"]
    use(s, "Z78", (p[0] + 0.02, p[1] - 0.12, p[2] - 0.03))
    x, y, z = p[0] + 0.10, p[1] - 0.42, p[2] - 0.16
    orange = s.paint((0.75, 0.16, 0.015), 0.35)
    s.tube(orange, [(x + 0.225 * math.cos(a), y + 0.225 * math.sin(a), z) for a in np.linspace(0, 6.283, 48,
        False)], 0.012,
        10, loop=True)  # fmt: skip
    cord, pairs = s.material((0.82, 0.82, 0.80), 0.8), []
    for k in range(14):
        for way in (-1, 1):
            line = []
            for j in range(6):
                t = j / 5
                a, r = 2 * math.pi * (k + 0.5 * way * j) / 14, 0.22 - 0.11 * t**0.7
                line.append((x + r * math.cos(a), y + r * math.sin(a), z - 0.42 * t))
            pairs += list(pairwise(line))
    s.beams(cord, pairs, 0.009)
    board, red = clear(s, (0.75, 0.80, 0.82), 0.55), s.paint((0.62, 0.03, 0.03), 0.4)
    with s.moved(shift(x, y, z), turn(-6)):
        s.slab(board, (0, -0.42, 0.42), (1.5, 0.03, 1.0))
        for u, v, w, h in (
            (0, 0.92, 1.54, 0.05),
            (0, -0.08, 1.54, 0.05),
            (-0.75, 0.42, 0.05, 1.0),
            (0.75, 0.42, 0.05, 1.0),
            (0, 0.60, 0.62, 0.035),
            (0, 0.16, 0.62, 0.035),
            (-0.30, 0.38, 0.035, 0.46),
            (0.30, 0.38, 0.035, 0.46),
        ):
            s.slab(red, (u, -0.42, v), (w, 0.045, h))
        s.rounded(orange, (0, -0.32, 0.0), (0.14, 0.20, 0.03), 0.006)


def parachutist(s: Site) -> None:
    """Under a bright canopy."""

    def suit(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.66, 0.12, 0.10), (0.14, 0.15, 0.18), keep=0.4)
        f.tuck(0.05, 7)
        shell = f.paint(linear((0.90, 0.90, 0.90)), 0.3)
        with f.on_head(0.03, 0):
            f.ball(shell, (0, 0.01, 0.02), (0.11, 0.125, 0.115), 32)
            f.rounded(f.paint((0.02, 0.03, 0.05), 0.04), (0, -0.102, -0.01), (0.15, 0.05, 0.075), 0.02)

    _, joints = posed(s, "R7", Pose(
        (0, 0.0, 0.98), (-4, 0, 0), (2, 0, 0), (4, 0, 0), feet=both(0.15, -0.22, 0.26), toes=both(0.1, -1, -0.4),
        knees=both(0.15, -1, 0.2), hands=both(0.40, -0.02, 1.86), elbows=both(1, 0.1, 0), fingers=both(0.1, -0.2, 1),
    ), suit)  # fmt: skip
    strap, line = s.material((0.015, 0.015, 0.018), 0.8), s.material((0.75, 0.75, 0.74), 0.8)
    tones = [s.worn(s.material(linear(c), 0.8), 0.06, 6, 0.03) for c in ((0.90, 0.14, 0.12), (0.96, 0.78, 0.10), (0.12,
        0.36, 0.78))]  # fmt: skip
    cells, edge = 21, {}
    for k in range(cells):
        rows = []
        for j in range(8):
            u = -1 + 2 * (k + j / 7) / cells
            a = 1.05 * u
            r, puff = 2.15, 0.07 * math.sin(math.pi * j / 7)
            x, z = r * math.sin(a), 2.15 + r * math.cos(a) * 0.92 - 0.10
            chord = 0.62 * (1 - 0.35 * u * u)
            top = [(x * (1 + puff * 0.5), y * chord, z + (puff + 0.10) * (1 - (0.9 * y + 0.25) ** 2) ** 0.5) for y in
                np.linspace(-1, 0.8, 10)]  # fmt: skip
            low = [(x, y * chord, z - 0.03 - 0.3 * puff) for y in np.linspace(0.8, -1, 10)]
            rows.append(top + low)
            edge[round(u, 4)] = (x, z - 0.03, chord)
        s.loft(tones[(k // 2) % 3], rows, 50)
    pairs = []
    for u, (x, z, chord) in list(edge.items())[::7]:
        side = "r" if u < 0 else "l"
        foot = joints[f"palm-{side}"] + np.array((0, 0, 0.02))
        pairs += [(tuple(foot), (x, y * chord, z)) for y in (-0.85, 0.0, 0.6)]
    s.beams(line, pairs, 0.007)
    for side in "lr":
        p, q = joints[f"shoulder-{side}"], joints[f"hip-{side}"]
        s.tube(strap, [off(q, 0, -0.10, 0.04), off(p * 0.8 + (joints["head"] - (0, 0, 0.1)) * 0.2, 0, -0.11, -0.10),
            off(p, 0, -0.02, 0.07), tuple(joints[f"palm-{side}"])], 0.018, 8)  # fmt: skip


def hockey(s: Site) -> None:
    """On the ice with a stick and a puck."""

    def dress(f: Figure) -> None:
        looks.trimmed(f)
        f.dress((0.66, 0.08, 0.09), (0.08, 0.09, 0.12), keep=0.35, flat=True)
        f.dye_box((0, 0.30, 0.593, 0.36), (0.92, 0.92, 0.90), 0.2, flat=True)
        f.shoes((0.05, 0.05, 0.05))
        f.tuck(0.05, 7)
        with f.on_head(0.03, 4):
            shell = f.paint(linear((0.75, 0.08, 0.09)), 0.3)
            f.ball(shell, (0, 0.012, 0.035), (0.115, 0.132, 0.105), 32)
            bars = f.material((0.6, 0.6, 0.62), 0.3, 1.0)
            for k in range(-3, 4):
                a = 0.30 * k
                f.tube(bars, [(0.115 * math.sin(a), -0.128 * math.cos(a), 0.02), (0.118 * math.sin(a),
                    -0.14 * math.cos(a),
                    -0.05), (0.095 * math.sin(a), -0.125 * math.cos(a), -0.115)], 0.003, 6)  # fmt: skip
            for z, r in ((-0.02, 0.138), (-0.06, 0.142), (-0.10, 0.13)):
                f.tube(
                    bars,
                    [(0.85 * r * math.sin(a), -r * math.cos(a), z) for a in np.linspace(-1.1, 1.1, 16)],
                    0.003,
                    6,
                )

    toes = {"l": (0.35, -1, -0.05), "r": (-0.7, -0.8, -0.05)}
    _, joints = posed(s, "R7", Pose(
        (0, 0.16, 0.84), (26, -6, 0), (34, -16, 0), (6, 10, 0), feet={"l": (0.24, -0.18, 0.17), "r": (-0.34, 0.36,
            0.17)},
        toes=toes, knees={"l": (0.3, -1, 0.1), "r": (-0.4, -1, 0)}, hands={"l": (0.12, -0.36, 1.10), "r": (-0.06, -0.50,
        0.82)}, elbows=both(0.9, 0.3, -0.2), fingers={"l": (-0.6, -0.7, -0.1), "r": (0.5, -0.8, 0.0)},
    ), dress)  # fmt: skip
    black, steel = s.material((0.015, 0.015, 0.017), 0.5), s.material((0.7, 0.71, 0.73), 0.15, 1.0)
    pale = s.wood((0.62, 0.46, 0.26), 8)
    for side in "lr":
        at, _ = grip(joints, side, 0.016)
        s.ball(black, tuple(at), (0.075, 0.07, 0.075), 20)
        ankle, way = joints[f"ankle-{side}"], np.array(toes[side]) * (1, 1, 0)
        way = way / np.linalg.norm(way)
        a, b = ankle - 0.10 * way - (0, 0, 0.125), ankle + 0.24 * way - (0, 0, 0.125)
        s.beam(steel, tuple(a), tuple(b), 0.016)
        for t in (0.2, 0.8):
            q = a + t * (b - a)
            s.tube(black, [tuple(q), off(q, 0, 0, 0.07)], 0.016, 8)
    a, b = joints["palm-l"], joints["palm-r"]
    way = (b - a) / np.linalg.norm(b - a)
    end = b + way * ((b[2] - 0.05) / -way[2])
    s.tube(pale, [tuple(a - 0.10 * way), tuple(end)], 0.015, 8)
    s.tube(black, [tuple(a - 0.10 * way), tuple(a + 0.12 * way)], 0.018, 8)
    with s.moved(shift(*end), turn(-30)):
        s.rounded(black, (-0.12, -0.01, -0.005), (0.30, 0.022, 0.075), 0.008)
    s.lathe(black, [(0.04, 0), (0.042, 0.025), (0.001, 0.026)], off(end, -0.22, -0.14, -0.045), n=32)


def gymnast(s: Site) -> None:
    """On the rings, his legs held out."""
    _, joints = posed(s, "R7", Pose(
        (0, 0.0, 1.55), (-4, 0, 0), (2, 0, 0), (0, 0, 0), feet=both(0.06, -0.86, 1.60), toes=both(0, -1, 0.1),
        knees=both(0.05, 0.1, 1), hands=both(0.28, -0.02, 1.46), elbows=both(0.6, 0.8, 0), fingers=both(0, -0.5, -0.8),
    ), kit((0.90, 0.90, 0.89), (0.90, 0.90, 0.89)), lambda f: looks.short(f, (0.14, 0.10, 0.07)))  # fmt: skip
    wood, strap = s.paint((0.60, 0.40, 0.20), 0.3), s.material((0.72, 0.70, 0.66), 0.8)
    for side in "lr":
        at, _ = grip(joints, side, 0.014)
        c = at + np.array((0, 0, 0.105))
        ring = [off(c, 0, 0.105 * math.sin(a), 0.105 * math.cos(a)) for a in np.linspace(0, 6.283, 40, False)]
        s.tube(wood, ring, 0.015, 10, loop=True)
        s.tube(strap, [off(c, 0, 0, 0.09), off(c, 0, 0, 1.5)], 0.011, 8)


BUILDERS: dict[str, Builder] = {
    "fencers": fencer, "boxing-match": boxers, "basketball-dunk": dunk, "parachutist": parachutist,
    "ice-hockey": hockey, "gymnast-rings": gymnast,
}  # fmt: skip

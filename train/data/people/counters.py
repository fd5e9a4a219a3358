"""Who sits in a cafe, bakes or makes coffee."""

from __future__ import annotations

import math

import numpy as np
from data.goods import bakery, bakes
from data.goods.craft import Craft
from data.people import carrying, looks
from data.people.artisans import apron, overalls
from data.people.crew import clear, crew, sitting
from data.people.grips import grip, off
from data.people.holding import standing
from data.people.settings import Dress, Spots, both, colours, use
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, curve, shift, turn
from mathutils import Matrix

Spot = tuple[float, float, float]


def saucer(s: Site, at: Spot, cup: bool = True) -> None:
    """With a cup of coffee on it, or without."""
    white = s.paint((0.82, 0.81, 0.78), 0.2)
    with s.moved(shift(*at)):
        s.lathe(white, [(0.02, 0.0), (0.05, 0.003), (0.085, 0.014), (0.085, 0.018), (0.05, 0.008), (0.001, 0.006)],
            n=40)  # fmt: skip
        if cup:
            s.lathe(white, [*curve([(0.02, 0.01), (0.036, 0.02), (0.046, 0.05), (0.048, 0.078)], 4), (0.044, 0.078),
                (0.04, 0.05)], n=40)  # fmt: skip
            s.lathe(s.material((0.20, 0.085, 0.03), 0.15), [(0.042, 0.068), (0.001, 0.069)], n=32)
            s.tube(white, [(0.046 + 0.026 * math.sin(a), 0, 0.045 + 0.022 * math.cos(a)) for a in np.linspace(0.2, 2.9,
                10)], 0.006, 8)  # fmt: skip


def plate(s: Site, at: Spot) -> None:
    """With a croissant."""
    with s.moved(shift(*at)):
        s.lathe(s.paint((0.82, 0.81, 0.78), 0.2), [(0.04, 0.0), (0.09, 0.006), (0.115, 0.018), (0.113, 0.022), (0.08,
            0.012), (0.001, 0.01)], n=44)  # fmt: skip
        with s.moved(shift(0, 0, 0.02), turn(30), Matrix.Scale(0.055, 4)):
            bakery.BUILDERS["croissant"](Craft())


def cafe(s: Site, base: str, laptop: bool, *dresses: Dress) -> None:
    """Somebody at a round table with a coffee, or with a laptop."""
    k = 0.92 if base == "R3" else 1.0
    z = 0.45 + 0.125 * k
    hands = {"l": (0.12, -0.34, 0.90 * k), "r": (-0.08, -0.24, z + 0.47 * k)}
    fingers = {"l": (-0.3, -1, -0.2), "r": (0.5, -0.5, 0.4)}
    if laptop:
        hands, fingers = both(0.12, -0.36, 0.81), both(-0.15, -1, -0.2)
    pose = sitting(
        z, 0.40 if base == "R3" else 0.44, 0.46 * k, chest=(10 if laptop else 6, 0, 0),
        head=(16 if laptop else 4, 0 if laptop else -16, 0), hands=hands, elbows=both(0.8, 0.4, -0.5), fingers=fingers,
    )  # fmt: skip

    def hold(s: Site, _f: Figure, joints: Spots) -> None:
        if not laptop:
            at, _ = grip(joints, "r", 0.034)
            carrying.mug(s, at)

    crew(s, (base, pose, dresses, Matrix(), hold))
    use(s, "K14", (0, 0.14, 0))
    use(s, "K15", (0, -0.66 if not laptop else -0.62, 0))
    if laptop:
        use(s, "B99", (0, -0.60, 0.70), 180)
        saucer(s, (-0.24, -0.52, 0.702))
    else:
        saucer(s, (-0.16, -0.48, 0.702), cup=False)
        plate(s, (0.14, -0.72, 0.702))


def round_loaf(s: Site, at: Spot, r: float, seed: int) -> None:
    """Of dark bread, cut and floury."""
    crust, flour = (
        s.worn(s.material((0.30, 0.13, 0.04), 0.75), 0.5, 22, 0.3),
        s.material((0.78, 0.66, 0.48), 0.95),
    )
    with s.moved(shift(*at), turn(40 * seed)):
        s.ball(crust, (0, 0, 0.45 * r), (r, r, 0.6 * r), 32)
        for k in (-1, 0, 1):
            line = []
            for j in range(9):
                u = -0.75 + 1.5 * j / 8
                x, y = u * r, 0.34 * k * r
                line.append(
                    (x, y, 0.45 * r + 0.6 * r * math.sqrt(max(1 - u * u - (0.34 * k) ** 2, 0)) - 0.004)
                )
            s.tube(flour, line, [0.012 * (1 - abs(2 * j / 8 - 1) ** 2) + 0.002 for j in range(9)], 8)


def baker(s: Site) -> None:
    """Loaves and baguettes on a board before him."""
    _, joints = standing(
        s, "R7", overalls(looks.WHITE, (0.30, 0.34, 0.40), SKIN, lambda f: looks.short(f, (0.30, 0.20, 0.12)),
        lambda f: looks.full_beard(f, (0.30, 0.20, 0.12), 0.012, 8000, 0.3), lambda f: apron(f, (0.90, 0.88, 0.84)),
        paper_hat), hands=both(0.27, -0.27, 1.06), elbows=both(0.9, 0.5, -0.4), fingers=both(-0.15, -1, 0.0),
        roll={"l": 80, "r": -80}, head=(4, 0, 0),
    )  # fmt: skip
    x, y, z = (joints["palm-l"] + joints["palm-r"]) / 2
    z += 0.045
    s.rounded(s.wood((0.46, 0.28, 0.13), 7), (x, y - 0.05, z), (0.74, 0.34, 0.024), 0.008)
    with s.moved(shift(x + 0.0, y - 0.05, z + 0.01), Matrix.Scale(0.125, 4)):
        bakes.BUILDERS["baguette"](Craft())
    round_loaf(s, (x - 0.20, y + 0.02, z + 0.05), 0.115, 1)
    round_loaf(s, (x + 0.20, y + 0.03, z + 0.05), 0.11, 2)
    round_loaf(s, (x + 0.0, y + 0.04, z + 0.09), 0.10, 3)


def paper_hat(f: Figure) -> None:
    """A baker's low white cap."""
    f.tuck(0.05, 8, 0.088, 0.1)
    with f.on_head(0.05, 8):
        f.loft(f.cloth((0.93, 0.93, 0.92), 0.05), [[(r * math.cos(a), 1.14 * r * math.sin(a), z) for a in np.linspace(0,
            2 * np.pi, 48, False)] for r, z in ((0.094, 0), (0.097, 0.004), (0.100, 0.065), (0.098, 0.07), (0.03,
            0.078), (0.001, 0.078))], 50)  # fmt: skip


def barista(s: Site) -> None:
    """He pours milk into a cup, at his coffee machine."""
    _, joints = standing(
        s, "R7", overalls((0.14, 0.14, 0.16), (0.20, 0.26, 0.38), SKIN, lambda f: looks.short(f, (0.14, 0.10, 0.07)),
        lambda f: looks.full_beard(f, (0.14, 0.10, 0.07), 0.016, 8000, 0.3), lambda f: apron(f, (0.36, 0.21, 0.10))),
        hands={"r": (-0.15, -0.36, 1.32), "l": (0.15, -0.34, 1.17)}, elbows=both(0.9, 0.4, -0.4),
        fingers={"r": (0.6, -0.7, 0.1), "l": (-0.6, -0.7, 0.1)}, head=(16, 0, 0),
    )  # fmt: skip
    steel, black = s.material((0.70, 0.71, 0.73), 0.18, 1.0), s.material((0.018, 0.018, 0.02), 0.35)
    at, _ = grip(joints, "r", 0.04)
    low, _ = grip(joints, "l", 0.036)
    carrying.mug(s, low)
    with s.moved(shift(*at), turn(42, "Y")):
        s.lathe(steel, [*curve([(0.05, -0.07), (0.058, -0.03), (0.048, 0.04), (0.045, 0.08)], 4), (0.042, 0.078),
            (0.044, 0.03)], n=40)  # fmt: skip
        s.loft(steel, [[(0.035, -0.02, 0.06), (0.05, -0.012, 0.082), (0.075, 0, 0.09), (0.05, 0.012, 0.082), (0.035,
            0.02, 0.06)], [(0.030, -0.01, 0.05), (0.04, -0.006, 0.06), (0.05, 0, 0.07), (0.04, 0.006, 0.06), (0.030,
            0.01, 0.05)]], 40)  # fmt: skip
    spout = off(at, 0.085, 0, 0.02)
    s.tube(s.material((0.85, 0.83, 0.78), 0.3), [spout, off(low, 0.01, 0, 0.05)], [0.006, 0.004], 8)
    wood, top = s.worn(s.boards((0.30, 0.17, 0.08)), 0.3, 6), s.paint((0.05, 0.045, 0.04), 0.2)
    s.slab(wood, (0.22, -0.68, 0.50), (1.7, 0.50, 1.0))
    s.rounded(top, (0.22, -0.68, 1.02), (1.8, 0.58, 0.05), 0.015)
    with s.moved(shift(0.72, -0.66, 1.045)):
        s.rounded(steel, (0, 0, 0.035), (0.56, 0.42, 0.07), 0.02)
        s.rounded(steel, (0, 0.12, 0.22), (0.54, 0.18, 0.34), 0.03)
        s.rounded(steel, (0, 0, 0.38), (0.58, 0.42, 0.16), 0.03)
        s.rounded(s.paint((0.42, 0.02, 0.015)), (0, -0.205, 0.38), (0.50, 0.02, 0.08), 0.008)
        for x in (-0.13, 0.13):
            s.lathe(steel, [(0.038, 0.27), (0.038, 0.31), (0.001, 0.31)], (x, -0.10, 0), n=28)
            s.tube(black, [(x, -0.12, 0.28), (x, -0.30, 0.265)], [0.014, 0.019], 12)
            saucer(s, (x, -0.10, 0.07))
        for k in range(5):
            s.lathe(s.paint((0.82, 0.81, 0.78), 0.2), [(0.025, 0), (0.04, 0.02), (0.042, 0.06), (0.038, 0.06), (0.036,
                0.02)], (-0.2 + 0.1 * k, 0.02, 0.46), n=28)  # fmt: skip
    jar = clear(s, (0.7, 0.75, 0.76), 0.25)
    beans = s.worn(s.material((0.10, 0.045, 0.02), 0.5), 0.5, 60, 0.8)
    s.lathe(jar, [(0.07, 0), (0.075, 0.2), (0.06, 0.22)], (-0.40, -0.70, 1.045), n=36)
    s.lathe(beans, [(0.066, 0.005), (0.07, 0.15), (0.001, 0.16)], (-0.40, -0.70, 1.045), n=36)


BUILDERS: dict[str, Builder] = {
    "cafe-woman": lambda s: cafe(s, "R3", False, colours((0.62, 0.20, 0.22), None)),
    "cafe-man": lambda s: cafe(s, "R7", False, colours((0.20, 0.28, 0.40), (0.24, 0.22, 0.20))),
    "cafe-laptop": lambda s: cafe(s, "R7", True, colours((0.24, 0.36, 0.30), (0.22, 0.28, 0.40)),
        lambda f: looks.full_beard(f, (0.42, 0.32, 0.20), 0.012, 8000, 0.3)),
    "cafe-laptop-woman": lambda s: cafe(s, "R3", True, colours((0.72, 0.54, 0.22), None)),
    "baker-bread": baker, "barista": barista,
}  # fmt: skip

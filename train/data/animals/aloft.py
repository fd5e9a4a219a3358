"""Birds on the wing: owls, an eagle, geese in a V, flocks, a kingfisher that dives."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from data.animals import birds_of_prey, butterflies, perchers
from data.animals.birds_of_prey import soaring
from data.animals.blooms import on_branch
from data.animals.bodied import copies, crafted, set_down
from data.animals.feathers import bill, feathered, plume, spread, tail, vane
from data.animals.kit import both, cards, eye, limb, orb
from data.animals.sea import spray
from data.goods.craft import At, Colour, Craft, Points, blend, ease, ripple
from data.sites.lot import Site

_BARN = (0.50, 0.29, 0.10), (0.62, 0.42, 0.19), (0.86, 0.83, 0.77), (0.34, 0.20, 0.085)
_TAWNY = (0.21, 0.11, 0.05), (0.36, 0.22, 0.11), (0.66, 0.53, 0.37), (0.075, 0.038, 0.018)
_SNOW = (0.84, 0.83, 0.80), (0.87, 0.86, 0.84), (0.87, 0.86, 0.84), (0.22, 0.20, 0.18)


def owl(c: Craft, looks: Any, barn: bool, iris: Colour, turn: At,
        look: float = 22) -> None:  # fmt: skip
    """Broad wings, a round face: a heart of white feathers if `barn`."""
    back, edge, under, bar = looks

    def hue(p: Points) -> Points:
        x, z = p[:, 0], p[:, 2]
        colour = blend(back, edge, 0.5 + 0.5 * ripple(p, 11, 2))
        colour = blend(colour, bar, 0.6 * ease(0.7, 1.1, ripple(p, 24, 5)))
        low = blend(under, bar, (0.25 if barn else 0.6) * ease(0.75, 1.1, ripple(p * (0.7, 1, 1), 26, 4)))
        return blend(colour, low, ease(0.06, -0.03, z - 0.10 * (x > 0.4)))

    with c.moved(turn=turn):
        feathers = plume(c, 0.75)
        body = limb([(-0.56, 0, 0.0, 0.05, 0.10), (-0.34, 0, -0.02, 0.15, 0.18), (0.0, 0, -0.03, 0.235, 0.245),
            (0.28, 0, 0.0, 0.235, 0.245), (0.46, 0, 0.04, 0.20, 0.22), (0.58, 0, 0.06, 0.12)], 50)  # fmt: skip
        head = orb((0.56, 0, 0.08), (0.22, 0.27, 0.255))
        shins = both([(-0.10, 0.10, -0.16, 0.085), (-0.26, 0.11, -0.24, 0.07), (-0.42, 0.12, -0.27, 0.045)])
        feathered(c, [body, head, *shins], hue, 6000, lambda p: np.where(p[:, 0] > 0.4, 0.06, 0.10), feathers,
            (-1, 0, 0), 0.05, vary=0.07)  # fmt: skip
        strong = vane(back, edge, None, 0.8, 4, bar)
        pale = vane(
            under, under, None, 0.8, 4, tuple(0.55 * u + 0.45 * b for u, b in zip(under, bar, strict=True))
        )
        wing = pale if barn or looks is _SNOW else vane(edge, under, None, 0.8, 4, bar)
        tail(c, (-0.46, 0, 0.0), (-0.90, -0.02), 0.30, 10, 0.15, strong, feathers)
        for s in (1, -1):
            arm = [
                (0.26, 0.16 * s, 0.08),
                (0.30, 0.48 * s, 0.50),
                (0.38, 0.80 * s, 0.90),
                (0.22, 1.10 * s, 1.22),
            ]
            ways = [(-1, 0.0, 0), (-1, 0.08 * s, 0.05), (-0.86, 0.42 * s, 0.32), (-0.25, 0.75 * s, 0.75)]
            cover = vane(under, under) if barn else vane(edge, under, None, 0.8, 2, bar)
            spread(c, arm, ways, [0.66, 0.76, 0.84, 0.76], (wing, cover, vane(back, edge, bar, 0.85), back), feathers,
                0.25, 22, 6.0, 0.55, True)  # fmt: skip
        with c.moved((0.56, 0, 0.08), (0, 10, look)), c.moved((-0.56, 0, -0.08)):
            face(c, barn, under, bar, iris, feathers)
        claw = c.stuff((0.02, 0.018, 0.015), 0.3)
        for s in (1, -1):
            for k in (-1, 0, 1):
                c.tube([(-0.42, 0.12 * s, -0.27), (-0.50, (0.12 + 0.03 * k) * s, -0.31), (-0.54, (0.12 + 0.04 * k)
                    * s, -0.37)], [0.022, 0.018, 0.004], claw, sides=8, fine=10)  # fmt: skip


def face(c: Craft, barn: bool, under: Colour, bar: Colour, iris: Colour, feathers: Any) -> None:
    """Eyes in discs of feathers."""
    face = np.array((0.66, 0, 0.07))
    rim = (0.30, 0.15, 0.05) if barn else bar
    disc = (0.87, 0.85, 0.81) if barn else under
    for s in (1, -1):
        hub = np.add(face, (0.045, 0.095 * s, 0.0))
        for n, r, long, tone in ((40, 0.02, 0.20, rim), (38, 0.02, 0.178, disc), (32, 0.02, 0.12, disc),
                (24, 0.01, 0.08, tuple(0.9 * v for v in disc))):  # fmt: skip
            a = np.linspace(0, 2 * np.pi, n, endpoint=False)
            way = np.stack([0 * a, np.cos(a), np.sin(a)], 1)
            reach = long * (1 + (0.16 if barn else 0.0) * np.sin(a) - 0.16 * (np.cos(a) * s < -0.3))[:, None]
            base = hub + way * r + (0.06, 0, 0)
            tip = hub + way * reach + (0.045, 0, 0) - (1, 0, 0) * (0.75 * np.maximum(0, s * way[:, 1:2]) ** 2
                * reach + 0.28 * np.abs(way[:, 2:]) ** 2 * reach)  # fmt: skip
            cards(c, base, (base + tip) / 2 + (0.02, 0, 0), tip, np.tile((1.0, 0.4 * s, 0), (n, 1)), 0.055,
                np.tile(tone, (n, 1)) * (0.92 + 0.1 * np.sin(9 * a))[:, None], feathers, 3.0)  # fmt: skip
    if barn:
        ridge = limb([(0.68, 0, 0.20, 0.03), (0.745, 0, 0.12, 0.036), (0.765, 0, 0.03, 0.032)], 20)
        feathered(c, [ridge], lambda p: np.tile(disc, (len(p), 1)), 260, 0.05, feathers, (0.1, 0, -1), 0.1)
    eye(c, (0.745, 0.098, 0.095), 0.052 if barn else 0.064, iris, 0.45 if not barn else 1.2, (1, 0.22, 0))
    bill(c, [(0.80, 0, 0.07, 0.03), (0.835, 0, 0.035, 0.026), (0.835, 0, -0.02, 0.016), (0.815, 0, -0.05, 0.004)],
        (0.62, 0.50, 0.38) if barn else (0.05, 0.045, 0.04))  # fmt: skip


def eagle_soaring(_: Site) -> None:
    """Seen from the side, its wings raised."""
    dark, pale = (0.065, 0.036, 0.018), (0.16, 0.095, 0.05)

    def hue(p: Points) -> Points:
        colour = blend(dark, pale, 0.4 + 0.5 * ripple(p, 10, 2))
        return blend(
            colour, (0.84, 0.82, 0.77), np.maximum(ease(0.40, 0.48, p[:, 0]), ease(-0.42, -0.5, p[:, 0]))
        )

    c = Craft(3)
    first = vane((0.035, 0.022, 0.014), (0.09, 0.06, 0.035))
    soaring(c, hue, (first, vane(dark, pale), vane(dark, pale, pale, 0.86), dark), vane((0.82, 0.80, 0.75), (0.75,
        0.73, 0.68)), (0.82, 0.50, 0.03), (-10, -8, 205), 0.72, chord=1.05, up=0.5, steady=True)  # fmt: skip
    skin, claw = c.stuff((0.82, 0.52, 0.03), 0.45, bump=0.4, grain=60), c.stuff((0.02, 0.018, 0.015), 0.3)
    with c.moved(turn=(-10, -8, 205)):
        for s in (1, -1):
            c.tube([(-0.12, 0.09 * s, -0.15), (-0.28, 0.10 * s, -0.22), (-0.46, 0.10 * s, -0.22)], [0.06, 0.04, 0.03],
                skin)  # fmt: skip
            for k in (-1, 0, 1):
                c.tube([(-0.46, 0.10 * s, -0.22), (-0.56, (0.1 + 0.03 * k) * s, -0.24), (-0.60, (0.1 + 0.04 * k) * s,
                    -0.29)], [0.024, 0.02, 0.004], skin if k else claw, sides=8, fine=10)  # fmt: skip


def goose(c: Craft, lift: float) -> None:
    """A wild goose that flies to the left."""
    brown, pale, black = (0.19, 0.135, 0.09), (0.52, 0.44, 0.35), (0.014, 0.013, 0.013)

    def hue(p: Points) -> Points:
        colour = blend(brown, pale, 0.6 * ease(0.05, -0.15, p[:, 2]) + 0.3 * ripple(p, 10, 2))
        colour = blend(colour, (0.78, 0.75, 0.70), ease(-0.35, -0.5, p[:, 0]))
        colour = blend(colour, black, ease(0.36, 0.46, p[:, 0]))
        patch = ((p[:, 0] - 1.02) / 0.075) ** 2 + ((p[:, 2] - 0.10) / 0.07) ** 2
        return blend(colour, (0.82, 0.80, 0.76), ease(1.1, 0.8, patch))

    feathers = plume(c, 0.7)
    body = limb([(-0.58, 0, 0.02, 0.04, 0.1), (-0.35, 0, 0.0, 0.15, 0.17), (0.0, 0, -0.02, 0.22, 0.22), (0.3, 0, 0.02,
        0.16, 0.16), (0.46, 0, 0.07, 0.085), (0.7, 0, 0.12, 0.066), (0.92, 0, 0.14, 0.066), (1.06, 0, 0.13, 0.08),
        (1.14, 0, 0.11, 0.04)], 70)  # fmt: skip
    feathered(c, [body], hue, 2600, 0.09, feathers, (-1, 0, 0), 0.03, vary=0.05)
    bill(
        c, [(1.12, 0, 0.12, 0.04), (1.22, 0, 0.10, 0.025, 0.035), (1.28, 0, 0.09, 0.01)], (0.02, 0.018, 0.016)
    )
    tail(c, (-0.5, 0, 0.02), (-0.84, 0.0), 0.2, 8, 0.12, vane(black, black), feathers)
    wing = vane((0.10, 0.075, 0.055), (0.2, 0.15, 0.11)), vane(brown, pale), vane(brown, pale), brown
    for s in (1, -1):
        arm = [(0.24, 0.12 * s, 0.08), (0.30, 0.5 * s, 0.08 + 0.5 * lift), (0.34, 0.95 * s, 0.08 + lift),
            (0.12, 1.4 * s, 0.08 + 1.15 * lift)]  # fmt: skip
        ways = [(-1, 0, 0), (-1, 0.05 * s, 0), (-0.9, 0.45 * s, 0), (-0.45, 1.0 * s, 0.05)]
        spread(c, arm, ways, [0.46, 0.5, 0.56, 0.6], wing, feathers, 0.17, 22, 4.0)


def flown(make: Any, poses: list[At]) -> list[Any]:
    """The same bird in several attitudes."""

    def one(turn: At, k: int) -> None:
        c = Craft(k + 1)
        with c.moved(turn=turn):
            make(c, k)

    return [partial(one, turn, k) for k, turn in enumerate(poses)]


def geese(_: Site) -> None:
    """In a V whose point is to the left."""
    lifts = (0.5, -0.25, 0.75, 0.1)
    makers = flown(
        lambda c, k: goose(c, lifts[k]), [(-24, -2, 188), (-20, -2, 190), (-26, -3, 187), (-22, -2, 189)]
    )
    spots = [
        (0.0, 0.0),
        (1.25, 0.55),
        (2.45, 1.15),
        (3.7, 1.7),
        (4.95, 2.3),
        (1.5, -0.62),
        (2.95, -1.15),
        (4.35, -1.75),
    ]
    for k, make in enumerate(makers):
        copies(make, [(x, 0.4 * z, z, 0, 1.35) for x, z in spots[k::4]], wide=True)


def flock(_: Site) -> None:
    """Dark birds far up, each in its own beat."""

    def bird(c: Craft, k: int) -> None:
        tone = vane((0.035, 0.032, 0.034), (0.06, 0.056, 0.055))
        soaring(c, lambda p: np.tile((0.03, 0.028, 0.03), (len(p), 1)), (tone, tone, tone, (0.03, 0.028, 0.03)), tone,
            (0.03, 0.028, 0.025), (0, 0, 0), (0.85, 0.35, -0.35, 0.6, 0.05)[k], False, 0.95, False, (0.02, 0.02, 0.02),
            0.85, (0.3, -0.3, 0.6, 0.0, 0.2)[k])  # fmt: skip

    makers = flown(bird, [(-18, -8, 196), (-30, -4, 214), (-14, -2, 200), (-26, -12, 188), (-34, -6, 220)])
    luck = np.random.default_rng(11)
    spots: list[tuple[float, float]] = []
    while len(spots) < 19:
        x, z = luck.uniform(-3.3, 3.3), luck.uniform(-1.9, 1.9)
        far = abs(z - 0.32 * x) < 1.15 and all(abs(x - a) + 1.2 * abs(z - b) > 1.0 for a, b in spots)
        if far:
            spots.append((x, z))
    for k, make in enumerate(makers):
        copies(
            make,
            [(x, 0.0, z, luck.uniform(-14, 14), luck.uniform(0.75, 1.05)) for x, z in spots[k::5]],
            wide=True,
        )


def gulls(_: Site) -> None:
    spots = ((-1.9, 0.7, -6, 1.3), (-0.6, 1.5, 14, 0.95), (0.2, 0.1, -22, 1.5), (1.6, 1.05, 8, 1.1), (2.1, -0.4, -12,
        1.3), (-1.3, -0.8, 18, 1.1), (0.7, -1.2, -4, 0.95))  # fmt: skip
    for k in range(2):
        tilt = ((0, 0, 0), (16, 10, 0))[k]
        copies(lambda tilt=tilt: set_down(crafted(birds_of_prey.seagull), tilt=tilt), [(x, 0.3 * x, z, yaw, size)
            for x, z, yaw, size in spots[k::2]], wide=True)  # fmt: skip


def swarm(_: Site) -> None:
    """Butterflies, orange and blue."""
    spots = ((-1.2, 0.75, 20, 0.8), (-0.2, 1.15, -30, 0.66), (0.95, 0.9, 60, 0.85), (-1.6, -0.1, -50, 0.66), (-0.5, 0.2,
        40, 0.95), (0.5, 0.05, -15, 0.72), (1.5, 0.1, 10, 0.66), (-0.95, -0.8, 75, 0.78), (0.15, -0.8, 5, 0.66), (1.0,
        -0.75, -60, 0.9))  # fmt: skip
    for k, make in enumerate((butterflies.butterfly, butterflies.morpho, butterflies.butterfly)):
        tilt = ((34, 20, 0), (40, -26, 0), (12, -40, 30))[k]
        copies(lambda make=make, tilt=tilt: set_down(crafted(make), tilt=tilt), [(x, 0.2 * x, z, yaw, size) for x, z,
            yaw, size in spots[k::3]], wide=True)  # fmt: skip


def diving(_: Site) -> None:
    """A kingfisher that comes up with a fish; its spray."""
    set_down(crafted(perchers.kingfisher), (0, 0, 0.35), tall=1.5, tilt=(0, -58, 0))
    spray((-0.25, 0.0), 0.7, 0.5)


BUILDERS: dict[str, Any] = {
    "barn-owl-flying": lambda s: owl(Craft(2), _BARN, True, (0.01, 0.008, 0.006), (-8, -12, 214)),
    "owl-flying": lambda s: owl(Craft(3), _TAWNY, False, (0.90, 0.42, 0.02), (-8, -12, 214)),
    "snowy-owl-flying": lambda s: owl(Craft(4), _SNOW, False, (0.95, 0.62, 0.03), (-8, -12, 214)),
    "eagle-soaring": eagle_soaring, "geese-v": geese, "bird-flock": flock, "gull-flock": gulls,
    "butterfly-swarm": swarm, "kingfisher-diving": diving,
    "eagle-branch": lambda s: on_branch(s, birds_of_prey.eagle, 1.5),
}  # fmt: skip

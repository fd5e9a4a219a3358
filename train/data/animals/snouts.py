"""Portraits of breeds of dogs: what differs is how long the snout is, how the ears stand, and the coat."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

import numpy as np
from data.animals.anatomy import Colour, cells, grain, step
from data.animals.busts import INK, Bust, Face, Fit, clouded, ridge

WHITE: Colour = (0.84, 0.81, 0.76)


@dataclass
class Breed:
    """`snout`: how long, as parts of a retriever's, and how wide; `ears`: "up" (with their `tip` and width), "hang" or
    "fold"; `iris`; `fur`: arguments of `Bust.grow`; `eye`: how large."""

    snout: tuple[float, float]
    ears: str
    fur: dict[str, float] = field(default_factory=dict)
    tip: tuple[float, float, float] = (-0.12, 0.60, 1.30)
    wide: float = 0.3
    iris: Colour = (0.10, 0.042, 0.014)
    eye: float = 0.155


_SHORT = {"face": 0.035, "cheek": 0.06, "body": 0.09, "brow": 0.045, "ears": 0.04}
_PLUSH = {"face": 0.05, "cheek": 0.24, "body": 0.40, "brow": 0.10, "ears": 0.08}
BREEDS = {
    "corgi": Breed((0.88, 0.80), "up", _PLUSH | {"cheek": 0.2}, (-0.12, 0.70, 1.46), 0.36),
    "shiba": Breed((0.84, 0.86), "up", _PLUSH | {"cheek": 0.25}, (-0.10, 0.64, 1.16), 0.29),
    "german-shepherd": Breed((1.08, 0.92), "up", _PLUSH | {"cheek": 0.2}, (-0.10, 0.54, 1.46), 0.32, eye=0.145),
    "samoyed": Breed((0.9, 0.92), "up", _PLUSH | {"cheek": 0.32, "body": 0.46, "brow": 0.16}, (-0.1, 0.62, 1.16), 0.28),
    "pug": Breed((0.5, 1.16), "fold", _SHORT, eye=0.20),
    "dalmatian": Breed((1.0, 0.95), "hang", _SHORT),
    "black-labrador": Breed((1.0, 1.02), "hang", _SHORT | {"body": 0.14, "cheek": 0.08}),
    "beagle": Breed((0.92, 0.9), "hang", _SHORT | {"body": 0.13}, eye=0.165),
    "dachshund": Breed((1.22, 0.74), "hang", _SHORT, eye=0.145),
    "chihuahua": Breed((0.72, 0.74), "up", _SHORT | {"body": 0.14}, (-0.12, 0.86, 1.40), 0.42, eye=0.20),
    "hellhound": Breed((1.06, 1.0), "up", _SHORT, (-0.12, 0.58, 1.24), 0.26, (0.72, 0.05, 0.012), 0.15),
    "poodle": Breed((1.02, 0.72), "hang", _SHORT | {"cheek": 0.1, "body": 0.26, "ears": 0.22}),
}  # fmt: skip


def hound(a: Bust, kind: str) -> Fit:
    """A dog of a breed."""
    b = BREEDS[kind]
    long, broad = b.snout
    flat = long < 0.7

    def u(x: float) -> float:
        return 0.5 + (x - 0.5) * long

    a.trunk(0.33 if not flat else 0.37, 0.46, 0.34)
    a.part([(-0.3, 0, 0.0, 0.74, 0.72), (0.1, 0, 0.08, 0.72, 0.66)], 0.2)
    a.part([(0.1, 0.42, -0.26, 0.38)], 0.3, True)
    a.part([(0.35, 0, 0.0, 0.46, 0.5), (u(0.72), 0, -0.14, 0.34 * broad, 0.32), (u(1.1), 0, -0.2, 0.27 * broad, 0.25),
        (u(1.42), 0, -0.22, 0.24 * broad, 0.22)], 0.16)  # fmt: skip
    a.part(
        [(u(0.8), 0.15, -0.36, 0.22, 0.2), (u(1.3), 0.13, -0.38 - 0.06 * flat, 0.18 * broad, 0.17)],
        0.12,
        True,
    )
    a.part([(0.5, 0, -0.46, 0.36, 0.2), (u(1.26), 0, -0.56, 0.18 * broad, 0.09)], 0.08)
    if flat:
        a.part([(0.52, 0.3, -0.26, 0.28, 0.26), (0.4, 0.46, -0.34, 0.34, 0.3)], 0.16, True)
        a.part([(0.78, 0, 0.1, 0.22, 0.06)], 0.06)
    if b.ears == "up":
        a.ear((-0.1, 0.46, 0.5), b.tip, b.wide, 0.09, (1, 0.3, 0.05), 0.66, 0.62 if flat else 0.22)
    elif b.ears == "fold":
        a.part([(-0.12, 0.54, 0.60, 0.08, 0.18), (0.02, 0.72, 0.62, 0.07, 0.2), (0.16, 0.82, 0.46, 0.05, 0.17), (0.22,
            0.84, 0.28, 0.04, 0.07)], 0.08, True, side=(0.8, 0.6, 0.2))  # fmt: skip
    else:
        low = 0.2 if kind == "beagle" else 0.0
        fat = 0.14 if kind == "poodle" else 0.09
        a.part([(-0.1, 0.62, 0.44, 0.12, 0.2), (0.0, 0.84, 0.24, fat, 0.32), (0.06, 0.94, -0.25 - low, fat, 0.38),
            (0.12, 0.92, -0.72 - low, 0.8 * fat, 0.2)], 0.08, True, side=(0.25, 1, 0))  # fmt: skip
    if kind == "poodle":
        a.part([(-0.12, 0, 0.66, 0.56, 0.5)], 0.2)
    _coat(a, kind, u)
    a.mouth([(u(1.5), 0.0, -0.32), (u(1.54), 0.02, -0.44), (u(1.42), 0.14, -0.52), (u(1.0), 0.32, -0.5 - 0.06 * flat),
        (u(0.8), 0.42, -0.44 - 0.1 * flat)], 0.028)  # fmt: skip
    hang = b.ears != "up"
    spot = (0.6, 0.40, 0.10) if flat else (0.56, 0.33, 0.12)
    a.look(spot, b.eye, b.iris, (0.46, 0.46), (1, 0.36 if flat else 0.32, 0.02), (33, 38) if flat else (29, 35),
        3 if hang or flat else 8, (0.05, 0.03, 0.02) if kind != "samoyed" else (0.2, 0.14, 0.1), wide=1.15,
        ring=1.08 if hang else 1.18)  # fmt: skip
    a.skin(0.6)
    x, r, up = u(1.56), 0.21 if not flat else 0.19, 0.06 if flat else 0.0
    a.snub([(x, 0, -0.14 + up, r, 0.75 * r), (x + 0.04, 0, -0.2 + up, 0.7 * r, 0.6 * r)], (0.012, 0.011, 0.012),
        [(x + 0.9 * r, 0.42 * r, -0.17 + up, 0.2 * r), (x + 0.75 * r, 0.75 * r, -0.2 + up, 0.13 * r)],
            0.25)  # fmt: skip
    dark = kind in ("black-labrador", "hellhound")
    curl = {"wild": 0.9, "lay": 0.35, "thick": 0.5, "vary": 0.1} if kind == "poodle" else {}
    if kind == "poodle":
        b.fur["brow"] = 0.2
    a.grow(120000, **(b.fur | {"nose": (u(1.5), 0, -0.2), "far": (0.6, 1.9), "vary": 0.14, "deep": 0.85 if not dark else
        0.8} | curl))  # fmt: skip
    crown, before = (-0.14, 0.70 + 0.3 * (kind == "poodle"), 0.50, 8), 1.0 if flat else u(0.78) + 0.14
    return Fit(
        crown,
        (before, spot[1], 0.13, 0.28),
        (-0.15, 0.84, 0.2),
        (0.50, 0.40),
        (0.35 * long, 0.15, 1.55 if b.tip[2] < 1.4 else 1.82),
    )


def _coat(a: Bust, kind: str, u: object) -> None:
    at = u if callable(u) else float
    black = (0.016, 0.014, 0.013)
    muzzle = [(at(1.0), 0, -0.36, 0.34, 0.24), (at(1.5), 0, -0.34, 0.32, 0.26)]

    def chest(colour: Colour, wide: float = 0.5) -> None:
        a.dye(
            colour,
            lambda u, s, v: (
                step(-v, 0.72, 0.95) * (1 - step(s, wide - 0.15, wide + 0.1)) * step(u, -0.3, 0.1)
            ),
        )

    if kind in ("corgi", "shiba", "beagle", "dachshund", "chihuahua"):
        tan = {
            "corgi": (0.56, 0.27, 0.085),
            "shiba": (0.60, 0.27, 0.08),
            "beagle": (0.48, 0.22, 0.075),
            "dachshund": (0.30, 0.105, 0.032),
            "chihuahua": (0.62, 0.40, 0.19),
        }[kind]
        a.dye(clouded(tan, 0.14))
        if kind == "dachshund":
            a.dye((0.42, 0.19, 0.07), muzzle, 0.12)
            chest((0.36, 0.15, 0.055), 0.5)
            return
        a.dye(WHITE, muzzle, 0.05)
        chest(WHITE, 0.62 if kind != "beagle" else 0.5)
        if kind == "chihuahua":
            a.dye((0.60, 0.44, 0.36), [(0.04, 0.62, 0.72, 0.17), (0.0, 0.74, 1.02, 0.13)], 0.06)
            return
        if kind == "shiba":
            a.dye(WHITE, [(0.30, 0.62, -0.36, 0.36, 0.26), (0.8, 0.28, -0.36, 0.26, 0.16)], 0.06)
            a.dye(WHITE, [(0.58, 0.30, 0.36, 0.11, 0.08)], 0.05)
            a.dye(tan, [(0.6, 0, 0.0, 0.2, 0.2), (at(1.2), 0, -0.02, 0.16, 0.14)], 0.06)
        else:
            a.dye(
                WHITE,
                lambda u, s, v: (
                    (1 - step(s, 0.08 + 0.06 * (v < 0.1), 0.15 + 0.08 * (v < 0.1))) * step(u, 0.0, 0.2)
                ),
            )
            a.dye(WHITE, [(0.5, 0, -0.6, 0.46, 0.24)], 0.06)
        if kind == "beagle":
            a.dye((0.30, 0.12, 0.04), lambda u, s, v: step(s, 0.70, 0.78) * ridge(v, -1.2, 0.55, 0.1))
            a.dye(black, lambda u, s, v: step(-v, 0.75, 0.95) * step(s, 0.5, 0.7))
        a.dye(
            (0.62, 0.50, 0.42), [(0.04, 0.5, 0.74, 0.12), (0.0, 0.58, 1.02, 0.09)], 0.06
        ) if kind != "beagle" else None
    elif kind == "german-shepherd":
        a.dye(clouded((0.42, 0.24, 0.10), 0.2))
        a.dye(
            black,
            [
                (at(0.7), 0, -0.10, 0.32, 0.34),
                (at(1.0), 0, -0.26, 0.42, 0.36),
                (at(1.5), 0, -0.3, 0.42, 0.36),
            ],
            0.10,
        )
        a.dye(black, lambda u, s, v: 0.85 * step(v, 0.3, 0.55) * (1 - step(s, 0.26, 0.42)))
        a.dye((0.03, 0.024, 0.02), [(0.62, 0.28, 0.1, 0.14, 0.1)], 0.1)
        a.dye(black, lambda u, s, v: step(-u, 0.0, 0.2) * step(-v, 0.2, 0.5))
        a.dye(black, lambda u, s, v: step(-v, 0.85, 1.1) * step(s, 0.45, 0.7))
        a.dye((0.20, 0.12, 0.08), [(0.04, 0.5, 0.74, 0.14), (0.0, 0.54, 1.1, 0.1)], 0.06)
        a.dye(black, lambda u, s, v: step(v, 0.7, 0.9) * step(-u, 0.12, 0.2))
    elif kind == "samoyed":
        a.dye(clouded((0.86, 0.83, 0.77), 0.04))
        a.dye((0.66, 0.50, 0.44), [(0.04, 0.5, 0.74, 0.12), (0.0, 0.58, 0.98, 0.08)], 0.06)
    elif kind == "pug":
        a.dye(clouded((0.56, 0.40, 0.24), 0.12))
        ink = (0.022, 0.019, 0.018)
        a.dye(ink, [(0.85, 0, -0.30, 0.40, 0.34), (1.1, 0, -0.3, 0.4, 0.36)], 0.08)
        a.dye(ink, [(0.62, 0.40, 0.10, 0.24, 0.2)], 0.09)
        a.dye(ink, lambda u, s, v: step(s, 0.6, 0.68) * step(v, 0.2, 0.3) * step(u, -0.2, -0.05))
        a.dye((0.18, 0.12, 0.075), [(0.7, 0, 0.42, 0.05, 0.16), (0.66, 0.2, 0.44, 0.14, 0.03)], 0.05)
    elif kind == "dalmatian":
        a.dye(WHITE)
        rng = np.random.default_rng(6)
        seeds = rng.uniform((-0.9, -0.6, 0.2), (0.5, 0.6, 1.7), (3000, 3))
        size = rng.uniform(0.008, 0.034, len(seeds))

        def spotted(p: np.ndarray) -> np.ndarray:
            near, _, which = cells(p + 0.012 * np.stack([grain(p, 0.06, k) for k in range(3)], 1), seeds)
            much = 1 - step(near, size[which] * 0.75, size[which])
            return np.array(WHITE) + (np.array(black) - WHITE) * much[:, None]

        a.dye(spotted)
        a.dye(black, lambda u, s, v: step(s, 0.74, 0.80) * ridge(v, -0.95, 0.5, 0.1) * step(np.sin(7 * v + 3 * u) + s,
            0.2, 0.5))  # fmt: skip
    elif kind == "poodle":
        a.dye(clouded((0.72, 0.60, 0.47), 0.10, 0.05))
        a.dye((0.62, 0.48, 0.36), lambda u, s, v: 0.5 * step(s, 0.72, 0.80) * ridge(v, -1.0, 0.5, 0.1))
    else:
        a.dye(clouded((0.020, 0.018, 0.017), 0.2))
        a.dye(INK, muzzle, 0.1)


BUILDERS: dict[str, Face] = {k: partial(hound, kind=k) for k in BREEDS}
"""Who models the head and shoulders of what."""

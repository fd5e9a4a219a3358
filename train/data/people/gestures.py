"""People whose hands speak: who shrugs, waves, bows, despairs, and a juggler."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from data.people import looks
from data.people.grips import grip, off, posed
from data.people.holding import standing
from data.people.settings import Dress, both, colours
from data.people.skeleton import JOINTS, Pose
from data.people.sporty import kit
from data.sites.lot import Builder, Site


def shrug(s: Site, base: str, *dresses: Dress) -> None:
    """Palms up, the head to a side."""
    x, y, z = JOINTS[base]["spine"][0]
    k = z / 0.98
    posed(
        s,
        base,
        Pose(
            (x, y, z),
            (0, 0, 0),
            (-3, 0, 0),
            (4, -4, 9),
            hands={"l": (x + 0.45 * k, y - 0.20 * k, 1.20 * k), "r": (x - 0.45 * k, y - 0.20 * k, 1.20 * k)},
            elbows=both(0.35, 0.3, -1),
            fingers=both(0.9, -0.5, 0.05),
            roll={"l": -105, "r": 105},
        ),
        *dresses,
    )


def facepalm(s: Site, base: str, *dresses: Dress) -> None:
    """The face in a hand."""
    x, y, z = JOINTS[base]["spine"][4]
    k = JOINTS[base]["spine"][0][2] / 0.98
    standing(
        s,
        base,
        *dresses,
        chest=(6, 0, 0),
        head=(20, 0, 4),
        hands={"r": (x - 0.11 * k, y - 0.23 * k, z - 0.05 * k), "l": (x + 0.26 * k, y - 0.02, 0.89 * k)},
        elbows={"r": (-0.5, -0.6, -1), "l": (0.7, 0.6, 0)},
        fingers={"r": (0.55, 0.25, 0.85), "l": (0.02, -0.3, -1)},
    )


def wave(s: Site, base: str, *dresses: Dress) -> None:
    """A hand held high."""
    x, y, z = JOINTS[base]["spine"][3]
    k = JOINTS[base]["spine"][0][2] / 0.98
    a, b, c = JOINTS[base]["spine"][0]
    standing(
        s,
        base,
        *dresses,
        head=(-2, 0, -5),
        hands={"r": (x - 0.36 * k, y - 0.14 * k, z + 0.19 * k), "l": (a + 0.26 * k, b + 0.02, c - 0.09 * k)},
        elbows={"r": (-0.9, 0.1, -0.5), "l": (0.7, 0.6, 0)},
        fingers={"r": (-0.22, -0.05, 1), "l": (0.02, -0.3, -1)},
    )


def bow(s: Site, base: str, *dresses: Dress) -> None:
    """From the hips, the hands at the thighs."""
    x, y, z = JOINTS[base]["spine"][0]
    k = z / 0.98
    posed(
        s,
        base,
        Pose(
            (x, y + 0.05, z - 0.005),
            (34, 0, 0),
            (42, 0, 0),
            (44, 0, 0),
            hands=both(0.17 * k, -0.08 * k, 0.70 * k),
            feet=both(0.10 * k, y + 0.02, 0.10),
            toes=both(0.1, -1, -0.33),
            elbows=both(0.5, 0.6, 0.1),
            fingers=both(-0.1, -0.25, -1),
        ),
        *dresses,
    )


def juggler(s: Site) -> None:
    """Five balls in an arc."""
    _, joints = posed(
        s,
        "R7",
        Pose(
            (0, 0.10, 0.97),
            (0, 0, 0),
            (-4, 0, 0),
            (-16, 0, 0),
            feet=both(0.17, 0.12, 0.10),
            toes=both(0.25, -1, -0.33),
            hands=both(0.31, -0.24, 1.20),
            elbows=both(0.5, 0.5, -1),
            fingers=both(0.05, -1, 0.25),
            roll={"l": -95, "r": 95},
        ),
        kit((0.62, 0.10, 0.10), (0.12, 0.16, 0.30)),
    )
    tones = (
        (0.75, 0.04, 0.03),
        (0.85, 0.55, 0.02),
        (0.04, 0.22, 0.65),
        (0.05, 0.42, 0.10),
        (0.85, 0.22, 0.02),
    )
    for side in "lr":
        grip(joints, side, 0.034, 0.55)
    spots: list[Any] = [off(joints[f"palm-{side}"], 0, -0.015, 0.055) for side in "lr"]
    angles = [math.radians(a) for a in (38, 90, 142)]
    spots += [(0.34 * math.cos(a), -0.28, 1.42 + 0.60 * math.sin(a)) for a in angles]
    for tone, at in zip(tones, spots, strict=True):
        s.ball(s.paint(tone, 0.3), tuple(np.asarray(at)), 0.042, 24)


BUILDERS: dict[str, Builder] = {
    "shrug-man": lambda s: shrug(s, "R7", looks.trimmed, colours((0.20, 0.34, 0.46), (0.20, 0.22, 0.28))),
    "shrug-woman": lambda s: shrug(s, "R3", colours((0.62, 0.30, 0.12), None)),
    "facepalm-man": lambda s: facepalm(
        s, "R7", looks.trimmed, colours((0.22, 0.30, 0.20), (0.24, 0.22, 0.20))
    ),
    "facepalm-woman": lambda s: facepalm(s, "R3", colours((0.20, 0.36, 0.40), None)),
    "wave-man": lambda s: wave(s, "R7", looks.trimmed, colours((0.58, 0.16, 0.10), (0.18, 0.24, 0.36))),
    "wave-woman": lambda s: wave(s, "R3", colours((0.66, 0.42, 0.08), None)),
    "bow-man": lambda s: bow(s, "R7", looks.trimmed, colours((0.10, 0.10, 0.12), (0.10, 0.10, 0.12))),
    "juggler": juggler,
}

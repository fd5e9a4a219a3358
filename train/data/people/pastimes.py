"""Astronauts who float, girls on unicorns, children who read or blow bubbles, who lies in the sun."""

from __future__ import annotations

import numpy as np
from data.goods import keepsakes
from data.goods.craft import Craft
from data.people import extras, riding
from data.people.athletes import legs
from data.people.grips import grip, off, posed
from data.people.holding import standing, suit
from data.people.seats import book
from data.people.settings import Dress, both, use
from data.people.skeleton import JOINTS, Pose
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift
from mathutils import Matrix


def floating(s: Site) -> None:
    """Weightless."""
    posed(s, "R4", Pose(
        (0, 0, 1.2), (10, -14, -10), (2, -10, -14), (-4, -6, -10), feet={"l": (0.34, 0.16, 0.42), "r": (-0.10, 0.52,
        0.62)},
        knees={"l": (0.3, -1, 0.1), "r": (-0.2, -1, -0.3)}, toes={"l": (0.2, -0.8, -0.6), "r": (0, -0.3, -1)},
        hands={"l": (0.60, -0.26, 1.66), "r": (-0.62, -0.30, 1.44)}, elbows={"l": (0.4, 0.3, -0.9), "r": (-0.3, 0.4,
        -0.9)}, fingers={"l": (0.6, -0.5, 0.6), "r": (-0.8, -0.5, 0.3)},
    ), suit)  # fmt: skip


def reader(s: Site, base: str, small: float, *dresses: Dress) -> None:
    """On the floor, legs crossed, a book on the knees."""
    _, joints = posed(s, base, Pose(
        (0, 0, 0.125 * small + 0.01), (2, 0, 0), (14, 0, 0), (26, 0, 0),
        feet={"l": (-0.10 * small, -0.31 * small, 0.07), "r": (0.12 * small, -0.22 * small, 0.09)},
        knees={"l": (1, -0.55, 0.16), "r": (-1, -0.55, 0.16)}, toes={"l": (-1, -0.1, 0.05), "r": (1, -0.1, 0.1)},
        hands=both(0.15 * small, -0.34 * small, 0.40 * small), elbows=both(0.8, 0.35, -0.5),
        fingers=both(-0.25, -0.9, 0.35),
    ), *dresses)  # fmt: skip
    x, y, z = (joints["palm-l"] + joints["palm-r"]) / 2
    book(s, (x, y - 0.01, z + 0.03), 40, 0.15 * small, 0.22 * small)


def bubbles(s: Site) -> None:
    """A girl blows them."""
    x, y, z = JOINTS["R25"]["spine"][4]
    _, joints = standing(
        s, "R25", hands={"r": (x - 0.10, y - 0.17, z - 0.15)}, elbows={"r": (-0.7, 0.1, -1)}, fingers={"r": (0.5, -0.5,
        0.5)}, head=(2, 0, 0),
    )  # fmt: skip
    at, _ = grip(joints, "r", 0.008)
    pink = s.paint((0.75, 0.10, 0.35), 0.3)
    ring = off(joints["head"], 0.0, -0.20, -0.01)
    s.tube(pink, [off(at, -0.02, 0.01, -0.06), at, off(ring, 0, 0, -0.03)], 0.005, 8)
    s.tube(pink, [off(ring, 0.03 * np.cos(a), 0, 0.03 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 24, False)],
        0.004, 8, loop=True)  # fmt: skip
    with s.moved(shift(ring[0] + 0.05, ring[1] - 0.50, ring[2] - 0.12), Matrix.Scale(0.15, 4)):
        keepsakes.BUILDERS["bubbles"](Craft())


def sunbather(s: Site) -> None:
    """On a lounger, with dark glasses."""

    def dress(f: Figure) -> None:
        f.dress((0.86, 0.34, 0.16), SKIN, SKIN, keep=0.4, bare=True)
        f.hair_colour((0.62, 0.44, 0.22))
        extras.glasses(f, (0.03, 0.03, 0.03))
        for side in (-1, 1):
            with f.on_head(0.018):
                f.ball(
                    f.material((0.01, 0.01, 0.012), 0.1), (0.034 * side, -0.108, 0), (0.027, 0.004, 0.021), 20
                )

    posed(s, "R8", Pose(
        (0, 0.14, 0.535), (-46, 0, 0), (-42, 0, 0), (-30, -8, 0), feet={"l": (0.09, -0.66, 0.50), "r": (-0.08, -0.44,
        0.56)},
        knees={"l": (0.1, -0.3, 1), "r": (-0.1, -0.3, 1)}, toes={"l": (0.1, -0.7, 0.7), "r": (-0.1, -0.9, -0.2)},
        hands={"l": (0.30, 0.02, 0.62), "r": (-0.28, 0.06, 0.62)}, elbows={"l": (0.8, 0.5, 0), "r": (-0.8, 0.5, 0)},
        fingers={"l": (0, -1, -0.1), "r": (0, -1, -0.1)},
    ), dress, legs((0.88, 0.68, 0.57), 0.64))  # fmt: skip
    use(s, "S99")


BUILDERS: dict[str, Builder] = {
    "astronaut-floating": floating,
    "read-boy": lambda s: reader(s, "R22", 0.84),
    "read-girl": lambda s: reader(s, "R25", 0.78),
    "bubbles-girl": bubbles,
    "sunbathing-woman": sunbather,
    "unicorn-girl": lambda s: riding.rider(s, "unicorn", "R25", lambda f: f.tint("Upper", (1.4, 0.8, 1.0)), big=0.88),
}  # fmt: skip

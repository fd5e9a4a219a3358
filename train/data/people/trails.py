"""A mountain biker who jumps off a mound."""

from __future__ import annotations

from data.people import looks
from data.people.athletes import kit
from data.people.crew import crew
from data.people.settings import both, use, worn
from data.people.skeleton import Pose
from data.sites.lot import Builder, Site, shift, turn


def mountain_biker(s: Site) -> None:
    """In the air, standing on the pedals, in a full helmet."""
    k = 1.14
    pose = Pose(
        (0, 0.24 * k, 0.95 * k),
        (36, 0, 0),
        (56, 0, 0),
        (-4, 0, 0),
        feet={
            "l": (0.125, -0.10 * k + 0.08, 0.28 * k + 0.095),
            "r": (-0.125, 0.22 * k + 0.09, 0.28 * k + 0.10),
        },
        toes={"l": (0.05, -1, -0.30), "r": (-0.05, -1, -0.36)},
        knees=both(0.35, -1, 0.2),
        hands=both(0.21 * k, -0.31 * k, 0.845 * k),
        elbows=both(0.9, 0.3, 0.1),
        fingers=both(-0.1, -1, -0.35),
        roll={"l": -60, "r": 60},
    )
    air = shift(0, 0, 0.62) @ turn(-17, "X")
    dress = kit((0.10, 0.36, 0.62), (0.10, 0.11, 0.13), bare=False), worn("S239", (0, -0.005, -0.135), 1.0)
    crew(s, ("R7", pose, (looks.trimmed, *dress), air, None))
    for part in use(s, "S246", grown=k):
        part.matrix_basis = air @ part.matrix_basis
    soil = s.worn(s.material((0.26, 0.15, 0.075), 0.95), 0.35, 12, 0.2)
    s.rock(soil, (0.0, 1.25, 0.05), (0.60, 0.75, 0.52), 4, 0.22)
    s.rock(soil, (0.05, 0.75, 0.0), (0.45, 0.5, 0.28), 8, 0.25)


BUILDERS: dict[str, Builder] = {"mountain-biker": mountain_biker}

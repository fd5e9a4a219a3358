"""Players of ball games, two for a ball or alone in the air; a gymnast on the beam."""

from __future__ import annotations

import numpy as np
from data.goods import balls, pieces
from data.goods.craft import Craft
from data.people import looks, makeup
from data.people.athletes import kit, racket
from data.people.crew import crew
from data.people.errands import jersey
from data.people.grips import along, grip, posed
from data.people.settings import both, use
from data.people.skeleton import Pose
from data.people.sporty import SKIN
from data.people.wardrobe import Figure
from data.sites.lot import Builder, Site, shift, turn
from mathutils import Matrix

WHITE, BLUE, RED, NAVY = (0.90, 0.90, 0.89), (0.06, 0.16, 0.52), (0.70, 0.06, 0.07), (0.06, 0.08, 0.18)
BROWN, BLACK, DEEP = (0.22, 0.14, 0.08), (0.05, 0.04, 0.04), (0.52, 0.42, 0.37)


def shorts(f: Figure) -> None:
    """Bare legs below the knee."""

    def bare(p: np.ndarray, rgb: np.ndarray) -> np.ndarray:
        return makeup.mixed(rgb, SKIN, 0.92 * (p[:, 2] < 0.52) * (p[:, 2] > 0.13))

    makeup.paint(f, bare, f.cloth_of, 2)


def footballers(s: Site) -> None:
    """Two who fight for the ball, shoulder at shoulder."""
    one = Pose(
        (0.02, 0.05, 0.90),
        (16, -6, -6),
        (20, -16, -4),
        (26, 10, 0),
        feet={"r": (-0.10, -0.46, 0.14), "l": (0.14, 0.36, 0.16)},
        knees=both(0.1, -1, 0.2),
        toes={"r": (0, -1, -0.15), "l": (0.1, -0.8, -0.8)},
        hands={"l": (0.42, -0.30, 1.12), "r": (-0.34, 0.32, 1.06)},
        elbows=both(0.6, 0.7, -0.4),
        fingers={"l": (0.4, -0.9, 0.1), "r": (-0.3, 0.2, -1)},
    )
    two = Pose(
        (-0.02, 0.08, 0.88),
        (20, 8, 8),
        (26, 14, 6),
        (28, -8, 0),
        feet={"l": (0.06, -0.50, 0.16), "r": (-0.18, 0.40, 0.16)},
        knees=both(0.1, -1, 0.2),
        toes={"l": (0, -1, -0.1), "r": (-0.1, -0.8, -0.8)},
        hands={"r": (-0.44, -0.18, 1.16), "l": (0.36, 0.30, 1.04)},
        elbows=both(0.6, 0.7, -0.4),
        fingers={"r": (-0.4, -0.9, 0.2), "l": (0.3, 0.2, -1)},
    )
    crew(
        s,
        ("R7", one, (jersey(RED, WHITE, RED, BROWN),), shift(-0.31, 0.02, 0) @ turn(6), None),
        ("R7", two, (jersey(BLUE, BLUE, BLUE, BLACK, DEEP),), shift(0.33, -0.02, 0) @ turn(-8), None),
    )
    use(s, "B71", (-0.04, -0.72, 0.0))


def hoopsters(s: Site) -> None:
    """One dribbles, one guards."""
    one = Pose(
        (0, 0.1, 0.80),
        (22, -12, 0),
        (30, -8, 0),
        (2, 6, 0),
        feet={"l": (0.22, -0.28, 0.10), "r": (-0.20, 0.38, 0.14)},
        toes={"l": (0.2, -1, -0.33), "r": (-0.2, -1, -0.6)},
        hands={"l": (0.40, -0.42, 1.12), "r": (-0.38, -0.26, 0.88)},
        elbows=both(0.7, 0.6, -0.3),
        fingers={"l": (0.1, -1, 0.3), "r": (0, -1, -0.35)},
        roll={"r": 80},
    )
    two = Pose(
        (0, 0.06, 0.78),
        (18, 0, 0),
        (26, 0, 0),
        (2, 0, 0),
        feet=both(0.34, 0.02, 0.10),
        knees=both(0.5, -1, 0.2),
        toes=both(0.4, -1, -0.33),
        hands={"l": (0.62, -0.26, 1.16), "r": (-0.52, -0.36, 1.42)},
        elbows=both(0.5, 0.4, -0.8),
        fingers={"l": (0.7, -0.7, 0.3), "r": (-0.3, -0.5, 0.9)},
    )
    crew(
        s,
        (
            "R7",
            one,
            (
                kit((0.04, 0.42, 0.30), (0.04, 0.42, 0.30)),
                shorts,
                lambda f: looks.short(f, BLACK),
                lambda f: f.skin(DEEP),
            ),
            shift(-0.56, 0.10, 0) @ turn(58),
            None,
        ),
        (
            "R7",
            two,
            (kit((0.20, 0.10, 0.42), (0.20, 0.10, 0.42)), shorts, lambda f: looks.short(f, BROWN)),
            shift(0.62, -0.06, 0) @ turn(-66),
            None,
        ),
    )
    place = shift(-0.56, 0.10, 0) @ turn(58)
    use(s, "Z78", tuple((place @ Matrix.Translation((-0.40, -0.42, 0.46))).translation))


def server(s: Site) -> None:
    """He tosses the tennis ball, the racket behind him."""
    _, joints = posed(
        s,
        "R7",
        Pose(
            (0, 0.06, 0.93),
            (-6, -30, 0),
            (-14, -42, -8),
            (-30, -10, 0),
            feet={"l": (0.12, -0.26, 0.10), "r": (-0.18, 0.26, 0.12)},
            toes={"l": (-0.4, -1, -0.33), "r": (-0.9, -0.5, -0.33)},
            knees={"l": (-0.1, -1, 0), "r": (-0.5, -1, 0)},
            hands={"l": (0.20, -0.34, 2.02), "r": (-0.44, 0.22, 1.56)},
            elbows={"l": (0.6, 0.2, -0.3), "r": (-0.9, 0.5, -0.4)},
            fingers={"l": (0.05, -0.3, 1), "r": (0.2, 0.1, 0.9)},
            roll={"l": 0},
        ),
        kit(WHITE, (0.12, 0.22, 0.44)),
        shorts,
        lambda f: looks.short(f, BROWN),
    )
    at, _ = grip(joints, "r", 0.016)
    with along(s, at, np.array((0.10, 0.55, 0.80)), (1, 0, 0)):
        racket(s)
    x, y, z = joints["palm-l"]
    with s.moved(shift(x - 0.04, y - 0.10, z + 0.36), Matrix.Scale(0.042, 4)):
        pieces.tennis_ball(Craft())


def spiker(s: Site) -> None:
    """In the air before the net, about to hit the volleyball."""
    _, joints = posed(
        s,
        "R7",
        Pose(
            (0, 0.06, 1.36),
            (-8, -18, 0),
            (-10, -34, -6),
            (-14, -8, 0),
            feet={"l": (0.14, 0.44, 0.72), "r": (-0.14, 0.50, 0.60)},
            toes=both(0.05, -0.2, -1),
            knees=both(0.15, -1, -0.1),
            hands={"l": (0.36, -0.36, 1.98), "r": (-0.30, 0.04, 2.34)},
            elbows={"l": (0.8, 0.2, -0.3), "r": (-0.9, 0.5, 0.0)},
            fingers={"l": (0.2, -0.5, 0.9), "r": (0.1, -0.4, 0.9)},
        ),
        kit((0.85, 0.62, 0.03), NAVY),
        shorts,
        lambda f: looks.short(f, BROWN),
    )
    x, y, z = joints["palm-r"]
    with s.moved(shift(x + 0.08, y - 0.20, z + 0.14), turn(30), Matrix.Scale(0.108, 4)):
        balls.BUILDERS["volleyball"](Craft())


def beam_gymnast(s: Site) -> None:
    """On one leg on the beam, the other held up behind her."""
    suit = (0.52, 0.05, 0.26)

    def dress(f: Figure) -> None:
        f.dress(suit, suit, suit, keep=0.25, bare=True)

    up = 0.95
    posed(
        s,
        "R3",
        Pose(
            (0, 0.02, 0.87 + up),
            (40, 0, 0),
            (20, 0, 0),
            (-8, 0, 0),
            feet={"l": (0.0, 0.0, 0.09 + up), "r": (-0.03, 0.70, 1.22 + up)},
            knees={"l": (0.05, -1, 0), "r": (-0.2, -0.4, -1)},
            toes={"l": (0, -1, -0.33), "r": (0, 1, 0.45)},
            hands={"l": (0.56, -0.12, 1.28 + up), "r": (-0.56, -0.12, 1.28 + up)},
            elbows=both(0.2, 0.8, -0.3),
            fingers=both(1, -0.1, 0.15),
        ),
        dress,
    )
    hide, steel = s.worn(s.material((0.62, 0.46, 0.30), 0.8), 0.1, 20), s.paint((0.05, 0.16, 0.42), 0.3)
    s.rounded(hide, (0, 0.05, up - 0.055), (0.12, 2.3, 0.13), 0.03)
    for y in (-0.85, 0.95):
        s.slab(steel, (0, y, (up - 0.11) / 2), (0.09, 0.10, up - 0.11))
        s.slab(steel, (0, y, 0.03), (0.80, 0.12, 0.06))


BUILDERS: dict[str, Builder] = {
    "football-duel": footballers,
    "basketball-duel": hoopsters,
    "tennis-serve": server,
    "volleyball-spike": spiker,
    "beam-gymnast": beam_gymnast,
}

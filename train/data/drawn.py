"""Things the emoji lack, drawn by our own code: solids, furniture, dishes, a lighthouse, a hot air balloon ...

Each is a union of solids (see solids.py). `python train/data/drawn.py sheet.png` shows all of them.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from data.solids import Part, ball, box, melt, pyramid, ring, round_thing, sheet, without

WOOD, DARK, PALE = (0.66, 0.42, 0.24), (0.45, 0.28, 0.17), (0.80, 0.82, 0.86)
LEAF = (0.36, 0.62, 0.26)
RED, BLUE, YELLOW, WHITE, BLACK = (
    (0.88, 0.20, 0.22),
    (0.25, 0.48, 0.86),
    (0.98, 0.78, 0.24),
    (0.95, 0.94, 0.92),
    (0.14, 0.14, 0.17),
)


def legs(x: float, z: float, top: float, r: float, colour: tuple[float, float, float]) -> list[Part]:
    return [(colour, box(i * x, top / 2, j * z, r, top / 2, r, 0.02)) for i in (-1, 1) for j in (-1, 1)]


def things() -> dict[str, list[Part]]:
    """Name -> parts."""
    shelf = [(WOOD, without(box(0, 1.1, 0, 0.8, 1.1, 0.28), box(0, 1.1, 0.2, 0.7, 1.0, 0.25, 0.01)))]
    for row in range(3):
        y = 0.12 + 0.68 * row
        shelf.append((WOOD, box(0, y + 0.62, 0, 0.75, 0.035, 0.26, 0.01)))
        for i in range(9):
            colour = (RED, BLUE, YELLOW, (0.3, 0.65, 0.4), (0.6, 0.35, 0.7))[(i * 7 + row * 3) % 5]
            tall = 0.2 + 0.03 * ((i * 5 + row) % 4)
            shelf.append((colour, box(-0.6 + i * 0.15, y + tall, 0.05, 0.06, tall, 0.17, 0.02)))
    tower: list[Part] = []
    for i in range(5):
        r0, r1 = 0.42 - 0.034 * i, 0.42 - 0.034 * (i + 1)
        tower.append(
            ((RED, WHITE)[i % 2], round_thing(0, 0.2 + 0.34 * i, 0.2 + 0.34 * (i + 1), 0, r0, r1, 0.005))
        )
    tower += [
        (PALE, round_thing(0, 0, 0.22, 0, 0.56, 0.5)),
        (BLACK, round_thing(0, 1.88, 1.95, 0, 0.36, 0.36)),
        (YELLOW, round_thing(0, 1.95, 2.2, 0, 0.18, 0.18)),
        (RED, round_thing(0, 2.2, 2.45, 0, 0.27, 0.02)),
    ]
    fence: list[Part] = [(WOOD, box(-1.2 + 0.4 * i, 0.45, 0, 0.13, 0.45, 0.05, 0.04)) for i in range(7)]
    fence += [(DARK, box(0, y, -0.08, 1.45, 0.07, 0.04)) for y in (0.28, 0.66)]
    hot: list[Part] = [
        (
            (RED, YELLOW)[i % 2],
            ball(0.42 * math.sin(i * math.pi / 4), 1.75, 0.42 * math.cos(i * math.pi / 4), 0.52, 1, 1.35, 1),
        )
        for i in range(8)
    ]
    hot += [(RED, round_thing(0, 0.85, 1.4, 0, 0.22, 0.72)), (WOOD, box(0, 0.2, 0, 0.22, 0.2, 0.22))]
    hot += [(DARK, box(0.17 * i, 0.6, 0.17 * j, 0.014, 0.35, 0.014, 0.005)) for i in (-1, 1) for j in (-1, 1)]
    pumpkin: list[Part] = [
        (
            (0.95, 0.52, 0.12),
            ball(0.45 * math.sin(i * math.pi / 4), 0.7, 0.45 * math.cos(i * math.pi / 4), 0.58, 1, 1.15, 1),
        )
        for i in range(8)
    ]
    pumpkin.append(((0.36, 0.5, 0.2), round_thing(0, 1.2, 1.65, 0, 0.16, 0.1)))
    keys: list[Part] = [(BLACK, box(-0.62 + 0.155 * i, 0.96, 0.42, 0.035, 0.03, 0.1, 0.01)) for i in range(9)]
    hours = [k * math.pi / 6 for k in range(12)]
    boards: list[Part] = [(DARK, box(0, y, 0.62, 0.66, 0.05, 0.03, 0.01)) for y in (0.06, 0.62, 1.18)]
    return {
        "cube": [(PALE, box(0, 0.7, 0, 0.7, 0.7, 0.7))],
        "sphere": [(PALE, ball(0, 1, 0, 1))],
        "cone": [(PALE, round_thing(0, 0, 2, 0, 0.85, 0.03, 0.03))],
        "cylinder": [(PALE, round_thing(0, 0, 1.7, 0, 0.65, 0.65, 0.05))],
        "pyramid": [(PALE, pyramid())],
        "torus": [(PALE, ring(0, 1, 0, 0.7, 0.28, flat=False))],
        "bowl": [
            (
                PALE,
                without(
                    without(ball(0, 0.9, 0, 0.9), ball(0, 0.95, 0, 0.84)), box(0, 1.6, 0, 2, 0.72, 2, 0.01)
                ),
            ),
            (PALE, round_thing(0, -0.04, 0.12, 0, 0.4, 0.34)),
        ],
        "plate": [
            (WHITE, without(round_thing(0, 0, 0.16, 0, 0.7, 1.15), round_thing(0, 0.06, 0.3, 0, 0.62, 1.12)))
        ],
        "vase": [
            (BLUE, melt(ball(0, 0.7, 0, 0.58), round_thing(0, 0.9, 1.65, 0, 0.22, 0.36), 0.3)),
            (BLUE, round_thing(0, 0, 0.2, 0, 0.36, 0.32)),
        ],
        "table": [(WOOD, box(0, 1.06, 0, 1.15, 0.08, 0.62)), *legs(1.0, 0.48, 1.0, 0.08, DARK)],
        "chair": [
            (WOOD, box(0, 0.85, 0, 0.45, 0.07, 0.45)),
            (WOOD, box(0, 1.75, -0.4, 0.45, 0.22, 0.05)),
            (WOOD, box(0, 1.32, -0.4, 0.45, 0.07, 0.04)),
            *((DARK, box(0.38 * i, 1.4, -0.4, 0.06, 0.55, 0.05)) for i in (-1, 1)),
            *legs(0.37, 0.37, 0.8, 0.065, DARK),
        ],
        "stool": [(WOOD, round_thing(0, 1.0, 1.14, 0, 0.55, 0.55)), *legs(0.32, 0.32, 1.0, 0.06, DARK)],
        "bench": [
            *((WOOD, box(0, 0.62, 0.26 * k, 1.25, 0.05, 0.1)) for k in (-1, 0, 1)),
            *((WOOD, box(0, y, -0.36, 1.25, 0.1, 0.05)) for y in (0.95, 1.22)),
            *legs(1.05, 0.3, 0.6, 0.06, BLACK),
            *((BLACK, box(1.05 * i, 0.95, -0.42, 0.05, 0.42, 0.04)) for i in (-1, 1)),
        ],
        "sofa": [
            (BLUE, box(0, 0.42, 0.05, 1.35, 0.26, 0.6, 0.12)),
            (BLUE, box(0, 0.95, -0.45, 1.4, 0.5, 0.22, 0.16)),
            *((BLUE, box(0.62 * i, 0.72, 0.1, 0.6, 0.14, 0.52, 0.12)) for i in (-1, 1)),
            *((BLUE, box(1.42 * i, 0.62, 0.02, 0.2, 0.42, 0.62, 0.16)) for i in (-1, 1)),
            *legs(1.3, 0.45, 0.2, 0.07, DARK),
        ],
        "clock": [
            (WHITE, ball(0, 1.0, 0, 0.86, 1, 1, 0.14)),
            (RED, ring(0, 1.0, 0, 0.86, 0.12, flat=False)),
            *(
                (BLACK, box(0.68 * math.sin(k), 1 + 0.68 * math.cos(k), 0.1, 0.045, 0.045, 0.03))
                for k in hours
            ),
            (BLACK, box(0, 1.22, 0.15, 0.045, 0.26, 0.02, 0.02)),
            (BLACK, box(0.2, 1.0, 0.15, 0.22, 0.045, 0.02, 0.02)),
            (BLACK, ball(0, 1.0, 0.15, 0.08)),
        ],
        "pillow": [
            (WHITE, melt(box(0, 0.42, 0, 0.95, 0.16, 0.62, 0.15), ball(0, 0.42, 0, 0.4, 1.9, 1, 1.3), 0.3))
        ],
        "flag": [
            (PALE, round_thing(-0.75, 0, 2.3, 0, 0.05, 0.05)),
            (YELLOW, ball(-0.75, 2.36, 0, 0.1)),
            *(
                (RED, box(-0.55 + 0.28 * k, 1.78 + 0.03 * (k % 2), 0.05 * (k % 2), 0.17, 0.42, 0.03))
                for k in range(5)
            ),
        ],
        "branch": [
            (DARK, box(-0.1, 0.6, 0, 1.5, 0.09, 0.09, 0.08)),
            (DARK, melt(box(0.5, 0.8, 0, 0.06, 0.3, 0.06, 0.05), ball(0.5, 0.6, 0, 0.12), 0.1)),
            *(
                (LEAF, ball(x, y, 0.1, 0.16, 1.4, 0.7, 0.4))
                for x, y in ((0.5, 1.15), (0.8, 0.98), (0.25, 1.0))
            ),
            *(
                (LEAF, ball(x, y, 0.1, 0.16, 1.4, 0.7, 0.4))
                for x, y in ((1.5, 0.74), (1.3, 0.42), (-1.2, 0.82))
            ),
        ],
        "armchair": [
            (RED, box(0, 0.42, 0.05, 0.7, 0.26, 0.6, 0.12)),
            (RED, box(0, 1.1, -0.45, 0.7, 0.62, 0.22, 0.18)),
            (RED, box(0, 0.74, 0.1, 0.56, 0.14, 0.52, 0.12)),
            *((RED, box(0.75 * i, 0.66, 0.02, 0.18, 0.44, 0.62, 0.16)) for i in (-1, 1)),
            *legs(0.6, 0.45, 0.2, 0.07, DARK),
        ],
        "bookshelf": shelf,
        "cupboard": [
            (WOOD, box(0, 1.1, 0, 0.8, 1.1, 0.4)),
            *((DARK, box(0.39 * i, 1.1, 0.4, 0.35, 0.98, 0.02, 0.02)) for i in (-1, 1)),
            *((YELLOW, ball(0.1 * i, 1.1, 0.45, 0.05)) for i in (-1, 1)),
        ],
        "refrigerator": [
            (PALE, box(0, 0.62, 0, 0.62, 0.6, 0.5, 0.08)),
            (PALE, box(0, 1.66, 0, 0.62, 0.42, 0.5, 0.08)),
            *((BLACK, box(0.42, y, 0.54, 0.04, 0.2, 0.04)) for y in (0.9, 1.6)),
        ],
        "table lamp": [
            (YELLOW, round_thing(0, 1.0, 1.75, 0, 0.66, 0.4)),
            (DARK, round_thing(0, 0.1, 1.05, 0, 0.07, 0.07)),
            (DARK, round_thing(0, 0, 0.14, 0, 0.42, 0.3)),
        ],
        "street lamp": [
            (BLACK, round_thing(0, 0, 2.2, 0, 0.07, 0.05)),
            (BLACK, round_thing(0, 0, 0.3, 0, 0.2, 0.1)),
            (YELLOW, round_thing(0, 2.2, 2.6, 0, 0.14, 0.24)),
            (BLACK, round_thing(0, 2.6, 2.8, 0, 0.3, 0.03)),
        ],
        "fence": fence,
        "lighthouse": tower,
        "wooden crate": [
            (WOOD, box(0, 0.62, 0, 0.6, 0.6, 0.6, 0.03)),
            *boards,
            *((DARK, box(0.6 * i, 0.62, 0.62, 0.06, 0.6, 0.03, 0.01)) for i in (-1, 1)),
            *((DARK, box(0.62, y, 0, 0.03, 0.05, 0.6, 0.01)) for y in (0.06, 0.62, 1.18)),
        ],
        "cardboard box": [
            (
                (0.78, 0.60, 0.40),
                without(box(0, 0.55, 0, 0.8, 0.55, 0.6, 0.02), box(0, 0.7, 0, 0.74, 0.6, 0.54, 0.01)),
            ),
            *(((0.72, 0.54, 0.35), box(1.02 * i, 1.02, 0, 0.24, 0.025, 0.56, 0.01)) for i in (-1, 1)),
        ],
        "hot air balloon": hot,
        "submarine": [
            (YELLOW, ball(0, 0.7, 0, 0.55, 2.3, 1, 1)),
            (YELLOW, box(0.1, 1.35, 0, 0.3, 0.3, 0.2, 0.1)),
            (BLACK, round_thing(0.1, 1.5, 2.0, 0, 0.05, 0.05)),
            (BLACK, box(0.24, 1.98, 0, 0.16, 0.05, 0.05, 0.03)),
            *((BLUE, ball(-0.6 + 0.55 * i, 0.75, 0.5, 0.17)) for i in range(3)),
            (RED, box(-1.25, 0.7, 0, 0.08, 0.45, 0.06)),
        ],
        "barrel": [
            (WOOD, round_thing(0, 0, 0.8, 0, 0.56, 0.7, 0.01)),
            (WOOD, round_thing(0, 0.8, 1.6, 0, 0.7, 0.56, 0.01)),
            *((BLACK, ring(0, y, 0, 0.63, 0.045)) for y in (0.36, 1.24)),
        ],
        "pumpkin": pumpkin,
        "piano": [
            (BLACK, box(0, 1.0, -0.1, 0.95, 0.75, 0.3)),
            (BLACK, box(0, 0.86, 0.35, 0.95, 0.07, 0.3)),
            (WHITE, box(0, 0.92, 0.42, 0.8, 0.04, 0.19, 0.01)),
            *keys,
            *((BLACK, box(0.85 * i, 0.42, 0.52, 0.07, 0.42, 0.07)) for i in (-1, 1)),
            (BLACK, box(0, 0.3, -0.1, 0.95, 0.3, 0.28)),
        ],
        "stone bridge": [
            ((0.62, 0.60, 0.58), without(box(0, 0.55, 0, 1.6, 0.55, 0.35), ball(0, 0, 0, 0.8, 1, 1, 2))),
            *(((0.5, 0.48, 0.47), box(0, 1.16, 0.3 * k, 1.65, 0.1, 0.08)) for k in (-1, 1)),
        ],
        "windmill": [
            (WHITE, round_thing(0, 0, 1.6, 0, 0.62, 0.4)),
            (RED, round_thing(0, 1.6, 2.05, 0, 0.5, 0.03)),
            (WOOD, box(0, 1.5, 0.52, 0.07, 1.05, 0.03, 0.02)),
            (WOOD, box(0, 1.5, 0.54, 1.05, 0.07, 0.03, 0.02)),
        ],
        "barn": [
            (RED, box(0, 0.6, 0, 1.0, 0.6, 0.8, 0.02)),
            (WHITE, box(0, 0.4, 0.8, 0.34, 0.4, 0.03, 0.02)),
            (RED, box(0, 0.4, 0.82, 0.28, 0.34, 0.03, 0.02)),
            (
                DARK,
                lambda p: np.maximum(
                    (np.abs(p[:, 0]) + 1.3 * (p[:, 1] - 2.0)) * 0.6,
                    np.maximum(np.abs(p[:, 2]) - 0.9, 1.15 - p[:, 1]),
                ),
            ),
        ],
    }


ALIASES = {
    "cube": "block, dice shape",
    "sphere": "ball, orb, globe",
    "pyramid": "egyptian pyramid",
    "torus": "hoop",
    "bowl": "empty bowl, dish",
    "plate": "white plate, platter",
    "vase": "flower vase, pot, urn",
    "table": "wooden table, desk, counter",
    "chair": "wooden chair, old wooden chair",
    "stool": "bar stool",
    "bench": "park bench, wooden bench",
    "sofa": "couch, settee",
    "bookshelf": "bookcase, shelf, library shelf",
    "cupboard": "wardrobe, cabinet, closet",
    "refrigerator": "fridge",
    "table lamp": "lamp, desk lamp",
    "street lamp": "lamp post, streetlight, lantern post",
    "fence": "wooden fence, picket fence, gate",
    "lighthouse": "beacon tower",
    "wooden crate": "crate, chest",
    "cardboard box": "box, carton, open box",
    "hot air balloon": "airship",
    "submarine": "yellow submarine",
    "barrel": "wooden barrel, keg, cask",
    "pumpkin": "orange pumpkin",
    "piano": "upright piano, grand piano",
    "stone bridge": "bridge",
    "windmill": "mill",
    "barn": "farmhouse, red barn",
    "armchair": "recliner, comfy chair",
    "clock": "wall clock, watch",
    "pillow": "cushion, throw pillow",
    "flag": "banner, red flag, flagpole",
    "branch": "tree branch, twig, bough",
}
GROUPS = {
    "fence": "place-other",
    "lighthouse": "place-building",
    "hot air balloon": "transport-air",
    "submarine": "transport-water",
    "pumpkin": "food-vegetable",
    "stone bridge": "place-building",
    "windmill": "place-building",
    "barn": "place-building",
    "street lamp": "place-other",
    "bench": "place-other",
    "flag": "place-other",
    "branch": "plant-other",
    "bowl": "dishware",
    "plate": "dishware",
    "vase": "dishware",
    **dict.fromkeys(("cube", "sphere", "cone", "cylinder", "pyramid", "torus"), "shape"),
}


if __name__ == "__main__":
    sheet(things()).save(sys.argv[1])

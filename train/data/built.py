"""What people build, drawn by our own code: a bus stop, a log cabin, a fireplace, an igloo, a treasure chest ...

`python train/data/built.py sheet.png` shows all of them; drawn.py has what is smaller or older.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from data.solids import Part, Solid, ball, box, melt, round_thing, sheet, without

WOOD, DARK, STEEL = (0.66, 0.42, 0.24), (0.45, 0.28, 0.17), (0.46, 0.49, 0.55)
RED, BLUE, WHITE, GLASS = (0.88, 0.20, 0.22), (0.20, 0.45, 0.86), (0.95, 0.94, 0.92), (0.66, 0.84, 0.93)
BRICK, STONE, SNOW = (0.66, 0.33, 0.26), (0.60, 0.58, 0.56), (0.93, 0.94, 0.97)

ALIASES = {
    "bus stop": "bus shelter, tram stop",
    "log cabin": "cabin, wooden cabin, chalet, cottage",
    "fireplace": "hearth, open fire",
    "market stall": "market, market stand, stall, street market, farmers market, kiosk",
    "swing": "garden swing, playground swing",
    "igloo": "snow hut, ice house",
    "treasure chest": "pirate chest, chest of gold, chest full of gold, treasure",
}
GROUPS = {
    "bus stop": "place-other",
    "log cabin": "place-building",
    "market stall": "place-other",
    "swing": "place-other",
    "igloo": "winter",
}


def _log(y: float, z: float, half: float, r: float, along_x: bool = True) -> Solid:
    """A lying log."""
    u, v = (2, 0) if along_x else (0, 2)

    def distance(p: np.ndarray) -> np.ndarray:
        side = np.hypot(p[:, 1] - y, p[:, u] - z) - r
        return np.maximum(side, np.abs(p[:, v]) - half)

    return distance


def _gable(low: float, top: float, half: float, deep: float, thick: float) -> Solid:
    """Two slabs of a roof whose ridge runs away from the viewer."""
    slope = (top - low) / half

    def distance(p: np.ndarray) -> np.ndarray:
        rise = (p[:, 1] - top + slope * np.abs(p[:, 0])) / np.hypot(1, slope)
        inside = np.maximum(np.abs(rise) - thick, np.maximum(np.abs(p[:, 2]) - deep, low - 0.12 - p[:, 1]))
        return np.asarray(inside)

    return distance


def _front(low: float, top: float, half: float, deep: float) -> Solid:
    """The wall under a gable."""
    slope = (top - low) / half

    def distance(p: np.ndarray) -> np.ndarray:
        rise = (p[:, 1] - top + slope * np.abs(p[:, 0])) / np.hypot(1, slope)
        return np.asarray(np.maximum(rise, np.maximum(np.abs(p[:, 2]) - deep, low - p[:, 1])))

    return distance


def _joints() -> Solid:
    """The grooves between the blocks of a dome about the origin."""

    def distance(p: np.ndarray) -> np.ndarray:
        r = np.linalg.norm(p, axis=1)
        row = np.arcsin((p[:, 1] / r).clip(-1, 1)) / 0.33
        turn = np.arctan2(p[:, 0], p[:, 2]) / 0.52 + 0.5 * (np.floor(row) % 2)
        flat = np.abs(row % 1 - 0.5) * -0.33 * 1.15 + 0.33 * 1.15 / 2
        upright = (0.5 - np.abs(turn % 1 - 0.5)) * 0.52 * np.hypot(p[:, 0], p[:, 2])
        return np.asarray(np.maximum(np.minimum(flat, upright) - 0.02, 1.11 - r))

    return distance


def things() -> dict[str, list[Part]]:
    """Name -> parts."""
    shelter: list[Part] = [
        (BLUE, box(0, 1.72, 0.05, 1.35, 0.07, 0.62, 0.05)),
        (GLASS, box(0, 0.95, -0.46, 1.15, 0.62, 0.02, 0.01)),
        *((STEEL, box(1.2 * i, 0.85, -0.46, 0.05, 0.85, 0.05, 0.02)) for i in (-1, 0, 1)),
        *((STEEL, box(1.2 * i, 0.85, 0.5, 0.05, 0.85, 0.05, 0.02)) for i in (-1, 1)),
        (WOOD, box(-0.1, 0.48, -0.18, 0.85, 0.05, 0.2, 0.03)),
        *((STEEL, box(-0.1 + 0.7 * i, 0.24, -0.18, 0.04, 0.24, 0.12, 0.02)) for i in (-1, 1)),
        (STEEL, round_thing(1.78, 0, 2.1, 0.62, 0.05, 0.05, 0.01)),
        (BLUE, box(1.78, 2.0, 0.66, 0.27, 0.27, 0.04, 0.06)),
        (WHITE, box(1.78, 2.03, 0.71, 0.16, 0.12, 0.02, 0.03)),
        *((WHITE, ball(1.78 + 0.09 * i, 1.87, 0.71, 0.04)) for i in (-1, 1)),
        (STONE, box(0.25, -0.03, 0.1, 1.85, 0.05, 0.78, 0.03)),
    ]
    logs: list[Part] = []
    for i in range(6):
        y = 0.11 + 0.2 * i
        logs.append(
            (
                (WOOD, (0.60, 0.38, 0.21))[i % 2],
                without(_log(y, 0.72, 1.1, 0.115), box(-0.3, 0.45, 0.72, 0.26, 0.5, 0.4)),
            )
        )
        logs.append(((0.60, 0.38, 0.21), _log(y, 1.0, 0.85, 0.115, along_x=False)))
        logs.append(((0.60, 0.38, 0.21), _log(y, -1.0, 0.85, 0.115, along_x=False)))
    cabin: list[Part] = [
        *logs,
        (WOOD, _front(1.18, 2.0, 1.08, 0.74)),
        (DARK, _gable(1.1, 2.15, 1.3, 0.98, 0.06)),
        (DARK, box(-0.3, 0.45, 0.72, 0.25, 0.48, 0.06, 0.02)),
        ((0.98, 0.82, 0.36), ball(-0.13, 0.45, 0.8, 0.035)),
        (WHITE, box(0.52, 0.68, 0.82, 0.27, 0.27, 0.03, 0.02)),
        (GLASS, box(0.52, 0.68, 0.85, 0.22, 0.22, 0.02, 0.01)),
        (WHITE, box(0.52, 0.68, 0.87, 0.02, 0.22, 0.02, 0.01)),
        (WHITE, box(0.52, 0.68, 0.87, 0.22, 0.02, 0.02, 0.01)),
        (STONE, box(0.62, 1.85, -0.3, 0.15, 0.45, 0.15, 0.03)),
    ]
    mantel: list[Part] = [
        (
            BRICK,
            without(
                box(0, 0.75, 0, 1.05, 0.75, 0.3, 0.03),
                melt(box(0, 0.45, 0.3, 0.55, 0.5, 0.45), ball(0, 0.85, 0.3, 0.55), 0.1),
            ),
        ),
        ((0.20, 0.17, 0.16), box(0, 0.6, -0.2, 0.7, 0.55, 0.05, 0.01)),
        (WOOD, box(0, 1.55, 0.06, 1.22, 0.09, 0.42, 0.04)),
        (STONE, box(0, 0.0, 0.22, 1.2, 0.07, 0.52, 0.03)),
        (DARK, _log(0.16, 0.18, 0.4, 0.085)),
        (DARK, _log(0.16, 0.0, 0.36, 0.085)),
        (
            (0.98, 0.50, 0.10),
            melt(
                melt(ball(0, 0.42, 0.08, 0.22, 1, 1.25, 0.8), ball(0.2, 0.36, 0.08, 0.13, 1, 1.5, 0.8), 0.1),
                ball(-0.2, 0.38, 0.08, 0.14, 1, 1.5, 0.8),
                0.1,
            ),
        ),
        ((1.0, 0.82, 0.30), ball(0.0, 0.34, 0.24, 0.15, 1, 1.3, 0.6)),
        (WHITE, round_thing(-0.75, 1.64, 1.95, 0.1, 0.06, 0.06, 0.02)),
        ((0.98, 0.74, 0.25), ball(-0.75, 2.02, 0.1, 0.05, 1, 1.5, 1)),
        (BLUE, round_thing(0.7, 1.64, 1.98, 0.1, 0.15, 0.09, 0.03)),
    ]
    awning: list[Part] = []
    for i in range(8):
        x = -1.22 + 0.35 * i

        def strip(p: np.ndarray, x: float = x) -> np.ndarray:
            fall = p[:, 1] - 1.95 + 0.45 * (p[:, 2] + 0.5)
            body = np.maximum(np.abs(fall) * 0.9 - 0.05, np.abs(p[:, 2]) - 0.75)
            hem = np.maximum(np.abs(p[:, 2] - 0.72) - 0.04, np.abs(p[:, 1] - 1.32) - 0.13)
            return np.asarray(np.maximum(np.minimum(body, hem), np.abs(p[:, 0] - x) - 0.176))

        awning.append(((RED, WHITE)[i % 2], strip))
    fruit = ((0.90, 0.22, 0.18), (0.98, 0.60, 0.12), (0.40, 0.68, 0.22), (0.98, 0.82, 0.20))
    goods: list[Part] = [
        (fruit[i // 2], ball(-1.02 + 0.29 * i + 0.02 * k, 0.88 + 0.04 * (k % 2), 0.15 + 0.17 * k, 0.13))
        for i in range(8) for k in range(3)
    ]  # fmt: skip
    stall: list[Part] = [
        *awning,
        *goods,
        (WOOD, box(0, 0.42, 0.25, 1.3, 0.42, 0.42, 0.03)),
        *((DARK, box(0, y, 0.68, 1.3, 0.02, 0.01, 0.005)) for y in (0.2, 0.42, 0.64)),
        *((DARK, box(1.25 * i, 0.95, -0.6, 0.05, 0.95, 0.05, 0.02)) for i in (-1, 1)),
        *((DARK, box(1.25 * i, 0.7, 0.6, 0.05, 0.7, 0.05, 0.02)) for i in (-1, 1)),
    ]
    ropes: list[Part] = [(STEEL, box(0.34 * i, 1.18, 0.0, 0.025, 0.72, 0.025, 0.01)) for i in (-1, 1)]

    def pole(x: float, side: float) -> Solid:
        foot, head = np.asarray([x, 0.0, side * 0.6]), np.asarray([x, 2.0, 0.0])

        def distance(p: np.ndarray) -> np.ndarray:
            t = ((p - foot) @ (head - foot) / ((head - foot) @ (head - foot))).clip(0, 1)
            return np.asarray(np.linalg.norm(p - foot - t[:, None] * (head - foot), axis=1) - 0.06)

        return distance

    dome = without(ball(0, 0.0, 0, 1.15), box(0, -0.6, 0, 2, 0.6, 2, 0))
    behind, below = box(0, 0, -1.0, 2, 2, 1.2, 0), box(0, -2.0, 0, 3, 2.0, 3, 0)

    def away(p: np.ndarray) -> np.ndarray:
        return np.asarray(np.minimum(behind(p), below(p)))

    igloo: list[Part] = [
        (SNOW, without(dome, _joints())),
        ((0.72, 0.79, 0.90), without(ball(0, 0.0, 0, 1.13), box(0, -0.6, 0, 2, 0.6, 2, 0))),
        (SNOW, without(without(_log(0.1, 0, 1.5, 0.55, along_x=False), _log(0.1, 0, 2, 0.4, along_x=False)), away)),
        ((0.20, 0.26, 0.38), without(_log(0.1, 0.0, 1.3, 0.41, along_x=False), away)),
    ]  # fmt: skip
    gold = (0.98, 0.78, 0.22)
    chest: list[Part] = [
        (WOOD, box(0, 0.42, 0, 1.0, 0.42, 0.62, 0.03)),
        (WOOD, box(0, 1.22, -0.72, 1.0, 0.42, 0.14, 0.12)),
        *((gold, box(0.72 * i, 1.22, -0.72, 0.09, 0.44, 0.16, 0.12)) for i in (-1, 1)),
        *((gold, box(0.72 * i, 0.42, 0, 0.09, 0.44, 0.65, 0.03)) for i in (-1, 1)),
        (gold, box(0, 0.80, 0.02, 1.03, 0.06, 0.63, 0.03)),
        (gold, box(0, 0.62, 0.66, 0.15, 0.18, 0.04, 0.03)),
        (DARK, ball(0, 0.6, 0.7, 0.05)),
        *((gold, ball(-0.75 + 0.25 * i, 0.86 + 0.07 * ((i * 5 + k) % 3), -0.3 + 0.3 * k, 0.15, 1, 0.6, 1))
          for i in range(7) for k in range(3)),
        (RED, ball(0.35, 1.02, 0.25, 0.12)),
        ((0.20, 0.66, 0.40), ball(-0.3, 1.02, 0.28, 0.11)),
        (BLUE, ball(0.02, 1.08, 0.0, 0.11)),
    ]  # fmt: skip
    return {
        "igloo": igloo,
        "treasure chest": chest,
        "bus stop": shelter,
        "log cabin": cabin,
        "fireplace": mantel,
        "market stall": stall,
        "swing": [
            *ropes,
            (WOOD, box(0, 0.46, 0, 0.45, 0.045, 0.2, 0.03)),
            (RED, _log(2.0, 0.0, 1.05, 0.07)),
            *((RED, pole(i * 0.95, k)) for i in (-1, 1) for k in (-1, 1)),
        ],
    }


if __name__ == "__main__":
    sheet(things()).save(sys.argv[1])

"""A skeleton for those of meshes.py, and how it moves: limbs that reach for a spot.

Metres; x to the right, -y towards the viewer, z up; "l" is the person's left, x > 0 of who faces the viewer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

Spot = tuple[float, float, float]

JOINTS: dict[str, dict[str, list[Spot]]] = {
    "R7": {
        "spine": [(-0.0, 0.15, 0.98), (0, 0.13, 1.14), (0, 0.14, 1.32), (0, 0.165, 1.56), (0, 0.135, 1.645)],
        "leg-r": [(-0.09, 0.15, 0.94), (-0.095, 0.10, 0.53), (-0.07, 0.20, 0.10), (-0.09, -0.01, 0.03)],
        "leg-l": [(0.085, 0.13, 0.94), (0.15, 0.095, 0.53), (0.20, 0.20, 0.10), (0.22, -0.01, 0.03)],
        "arm-r": [(-0.175, 0.17, 1.51), (-0.255, 0.19, 1.22), (-0.262, 0.10, 1.00), (-0.25, 0.07, 0.86)],
        "arm-l": [(0.175, 0.13, 1.51), (0.25, 0.13, 1.225), (0.205, -0.14, 1.19), (0.18, -0.28, 1.12)],
    },
    "R4": {
        "spine": [(-0.025, 0, 0.98), (-0.02, 0, 1.14), (-0.02, 0, 1.32), (-0.02, 0.02, 1.57), (-0.02, 0.01, 1.65)],
        "leg-r": [(-0.12, 0, 0.94), (-0.14, 0.02, 0.52), (-0.155, 0.055, 0.10), (-0.19, -0.14, 0.03)],
        "leg-l": [(0.07, 0, 0.94), (0.10, 0.025, 0.52), (0.145, 0.09, 0.10), (0.20, -0.10, 0.03)],
        "arm-r": [(-0.20, 0.03, 1.50), (-0.24, 0.075, 1.21), (-0.25, -0.01, 0.96), (-0.245, -0.04, 0.84)],
        "arm-l": [(0.16, 0, 1.50), (0.225, 0.01, 1.23), (0.06, -0.16, 1.14), (-0.05, -0.16, 1.12)],
    },
    "R3": {
        "spine": [(-0.03, -0.045, 0.89), (-0.035, -0.055, 1.03), (-0.03, -0.03, 1.18), (-0.03, 0.02, 1.37),
            (-0.015, 0, 1.44)],
        "leg-r": [(-0.085, -0.07, 0.87), (-0.035, -0.165, 0.49), (0.02, -0.07, 0.09), (0.03, -0.19, 0.03)],
        "leg-l": [(0.025, -0.03, 0.87), (-0.02, 0.0, 0.48), (-0.07, 0.085, 0.09), (-0.085, -0.02, 0.03)],
        "arm-r": [(-0.16, 0, 1.315), (-0.22, -0.02, 1.07), (-0.165, -0.13, 0.84), (-0.125, -0.20, 0.71)],
        "arm-l": [(0.10, 0.03, 1.30), (0.215, 0.19, 1.075), (0.155, 0.04, 0.94), (0.11, -0.08, 0.93)],
    },
    "R22": {
        "spine": [(-0.015, 0.005, 0.85), (-0.02, 0, 0.99), (-0.015, 0, 1.13), (-0.015, 0.01, 1.34),
            (-0.02, -0.015, 1.42)],
        "leg-r": [(-0.09, 0.005, 0.80), (-0.105, 0, 0.46), (-0.11, 0.02, 0.09), (-0.12, -0.12, 0.03)],
        "leg-l": [(0.06, 0, 0.80), (0.08, -0.005, 0.46), (0.10, 0.03, 0.09), (0.115, -0.11, 0.03)],
        "arm-r": [(-0.15, 0, 1.295), (-0.205, 0.01, 1.08), (-0.25, -0.075, 0.86), (-0.24, -0.11, 0.71)],
        "arm-l": [(0.125, 0.02, 1.29), (0.24, 0.11, 1.105), (0.17, -0.05, 0.94), (0.08, -0.10, 0.88)],
    },
    "R25": {
        "spine": [(0.02, 0.015, 0.79), (0.02, 0, 0.93), (0.02, 0.01, 1.07), (0.02, 0.025, 1.26), (0.015, 0, 1.34)],
        "leg-r": [(-0.045, 0.02, 0.75), (-0.03, 0.02, 0.46), (0, 0.07, 0.10), (-0.04, -0.07, 0.03)],
        "leg-l": [(0.09, 0, 0.75), (0.07, -0.04, 0.46), (0.06, 0.02, 0.10), (0.05, -0.12, 0.03)],
        "arm-r": [(-0.095, 0.035, 1.235), (-0.13, 0.045, 0.99), (-0.17, -0.05, 0.77), (-0.17, -0.10, 0.64)],
        "arm-l": [(0.13, 0, 1.235), (0.155, -0.025, 0.99), (0.165, -0.075, 0.77), (0.165, -0.12, 0.63)],
    },
    "R8": {
        "spine": [(0.03, 0.12, 0.89), (0.02, 0.125, 1.04), (0, 0.13, 1.18), (-0.01, 0.15, 1.39),
            (-0.015, 0.13, 1.46)],
        "leg-r": [(-0.045, 0.09, 0.86), (-0.02, -0.01, 0.50), (-0.115, 0.19, 0.13), (-0.155, 0.06, 0.03)],
        "leg-l": [(0.10, 0.10, 0.86), (0.06, 0.065, 0.50), (0.05, 0.16, 0.10), (0.055, 0.02, 0.02)],
        "arm-r": [(-0.13, 0.14, 1.345), (-0.13, 0.14, 1.10), (-0.185, 0.08, 0.83), (-0.195, 0.06, 0.70)],
        "arm-l": [(0.12, 0.13, 1.345), (0.155, 0.145, 1.10), (0.19, -0.13, 1.085), (0.18, -0.26, 1.04)],
    },
}  # fmt: skip
"""Base -> hip, waist, chest, neck and head; hip, knee, ankle and toe; shoulder, elbow, wrist and fingertips."""
_PARTS = (
    ("pelvis", 0.10), ("belly", 0.12), ("chest", 0.12), ("neck", 0.05), ("head", 0.10),
    *((f"{part}-{s}", r) for s in "rl" for part, r in (("thigh", 0.085), ("shin", 0.07), ("foot", 0.045),
        ("upper", 0.055), ("fore", 0.045), ("hand", 0.035))),
)  # fmt: skip
NAMES, RADII = [name for name, _ in _PARTS], dict(_PARTS)
"""What moves on its own, and how thick its limbs are."""
_KINDS = {"upper": 1, "fore": 1, "hand": 1, "thigh": 3, "shin": 3, "foot": 3}
LIMB = np.array([_KINDS[n[:-2]] + n.endswith("-l") if n[-2] == "-" else 0 for n in NAMES])
"""0 for the trunk, 1 and 2 for the arms, 3 and 4 for the legs."""


@dataclass
class Pose:
    """Where the hips are, how far pelvis, chest and head lean forward, turn to the person's left and tip to the
    right (degrees), and what feet and hands reach for; knees and elbows point along `knees` and `elbows`."""

    at: Spot
    pelvis: Spot = (0, 0, 0)
    chest: Spot = (0, 0, 0)
    head: Spot = (0, 0, 0)
    feet: dict[str, Spot] = field(default_factory=dict)
    hands: dict[str, Spot] = field(default_factory=dict)
    knees: dict[str, Spot] = field(default_factory=dict)
    elbows: dict[str, Spot] = field(default_factory=dict)
    toes: dict[str, Spot] = field(default_factory=dict)
    fingers: dict[str, Spot] = field(default_factory=dict)
    roll: dict[str, float] = field(default_factory=dict)
    """Degrees by which a hand is turned about itself."""


def _frame(way: np.ndarray, pole: np.ndarray) -> np.ndarray:
    """Axes of a bone along `way` that bends towards `pole`."""
    x = way / np.linalg.norm(way)
    z = np.cross(x, pole)
    z /= np.linalg.norm(z) + 1e-9
    return np.stack([x, np.cross(z, x), z], 1)


def _turned(lean: Spot) -> np.ndarray:
    """Forward, to the left and to the right side by so many degrees."""
    a, b, c = (math.radians(v) for v in lean)
    forward = np.array([[1, 0, 0], [0, math.cos(a), -math.sin(a)], [0, math.sin(a), math.cos(a)]])
    left = np.array([[math.cos(b), -math.sin(b), 0], [math.sin(b), math.cos(b), 0], [0, 0, 1]])
    side = np.array([[math.cos(c), 0, -math.sin(c)], [0, 1, 0], [math.sin(c), 0, math.cos(c)]])
    turn: np.ndarray = left @ side @ forward
    return turn


def _between(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The least turn that brings `a` to `b`."""
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    v, c = np.cross(a, b), float(a @ b)
    k = np.array([[0, -v[2], v[1]], [v[2], 0, -v[0]], [-v[1], v[0], 0]])
    turn: np.ndarray = np.eye(3) + k + k @ k / max(1 + c, 1e-6)
    return turn


def _reach(
    root: np.ndarray, goal: np.ndarray, first: float, second: float, pole: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Knee and ankle, or elbow and wrist, of a limb that reaches for `goal`."""
    way = goal - root
    far = float(np.clip(np.linalg.norm(way), abs(first - second) + 0.02, 0.999 * (first + second)))
    way = way / np.linalg.norm(way)
    along = (first**2 - second**2 + far**2) / (2 * far)
    up = pole - way * (pole @ way)
    up /= np.linalg.norm(up) + 1e-9
    return root + along * way + math.sqrt(max(first**2 - along**2, 0)) * up, root + far * way


def moves(rest: dict[str, np.ndarray], pose: Pose) -> tuple[list[np.ndarray], dict[str, np.ndarray]]:
    """Where everything that moves goes, as 4 x 4 matrices; the joints there."""
    spine = rest["spine"]
    spots: dict[str, np.ndarray] = {}
    out: dict[str, np.ndarray] = {}

    def put(name: str, turn: np.ndarray, old: np.ndarray, new: np.ndarray) -> None:
        m = np.eye(4)
        m[:3, :3], m[:3, 3] = turn, new - turn @ old
        out[name] = m

    def carried(name: str, p: np.ndarray) -> np.ndarray:
        moved: np.ndarray = out[name][:3, :3] @ p + out[name][:3, 3]
        return moved

    hips, chest, head = _turned(pose.pelvis), _turned(pose.chest), _turned(pose.head)
    put("pelvis", hips, spine[0], np.array(pose.at))
    put("belly", _turned(tuple(np.add(pose.pelvis, pose.chest) / 2)), spine[1], carried("pelvis", spine[1]))
    put("chest", chest, spine[2], carried("belly", spine[2]))
    put("neck", _turned(tuple(np.add(pose.chest, pose.head) / 2)), spine[3], carried("chest", spine[3]))
    put("head", head, spine[4], carried("neck", spine[4]))
    front = np.array((0, -1.0, 0))
    for s in "rl":
        leg, root = rest[f"leg-{s}"], carried("pelvis", rest[f"leg-{s}"][0])
        pole = np.array(pose.knees.get(s, hips @ front))
        a, b = (float(v) for v in np.linalg.norm(leg[1:3] - leg[:2], axis=1))
        goal = np.array(pose.feet.get(s, carried("pelvis", leg[2])))
        knee, ankle = _reach(root, goal, a, b, pole)
        for name, i, p, q in (("thigh", 0, root, knee), ("shin", 1, knee, ankle)):
            put(f"{name}-{s}", _frame(q - p, pole) @ _frame(leg[i + 1] - leg[i], front).T, leg[i], p)
        toe = np.array(pose.toes.get(s, hips @ (0, -1, -0.33)))
        up = np.array((0, 0, 1.0)) if abs(toe[2]) < 0.9 * np.linalg.norm(toe) else hips @ front
        put(f"foot-{s}", _frame(toe, up) @ _frame(leg[3] - leg[2], np.array((0, 0, 1.0))).T, leg[2], ankle)
        spots |= {f"hip-{s}": root, f"knee-{s}": knee, f"ankle-{s}": ankle}
        arm, root = rest[f"arm-{s}"], carried("chest", rest[f"arm-{s}"][0])
        rests = arm[1] - (arm[0] + arm[2]) / 2
        pole = np.array(pose.elbows.get(s, chest @ (0.25 if s == "l" else -0.25, 0.7, -0.6)))
        a, b = (float(v) for v in np.linalg.norm(arm[1:3] - arm[:2], axis=1))
        elbow, wrist = _reach(root, np.array(pose.hands.get(s, carried("chest", arm[2]))), a, b, pole)
        for name, i, p, q in (("upper", 0, root, elbow), ("fore", 1, elbow, wrist)):
            put(f"{name}-{s}", _frame(q - p, pole) @ _frame(arm[i + 1] - arm[i], rests).T, arm[i], p)
        turn = out[f"fore-{s}"][:3, :3]
        if s in pose.fingers:
            turn = _between(turn @ (arm[3] - arm[2]), np.array(pose.fingers[s])) @ turn
        if s in pose.roll:
            way = turn @ (arm[3] - arm[2])
            x, y, z = way / np.linalg.norm(way)
            k = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
            a = math.radians(pose.roll[s])
            turn = (np.eye(3) + math.sin(a) * k + (1 - math.cos(a)) * k @ k) @ turn
        put(f"hand-{s}", turn, arm[2], wrist)
        spots |= {f"shoulder-{s}": root, f"elbow-{s}": elbow, f"wrist-{s}": wrist,
            f"palm-{s}": wrist + 0.6 * turn @ (arm[3] - arm[2])}  # fmt: skip
    return [out[name] for name in NAMES], spots | {"head": carried("head", spine[4])}

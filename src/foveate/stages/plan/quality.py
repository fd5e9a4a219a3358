"""Expected quality of a plan: how much of the way from a plain enlargement to the original it goes.

Quality is 1 - loss. The loss is the importance-weighted distance that docs/plan.md defines: 0 for the original, about 1
for its Lanczos enlargement. It is a sum: what drawing smaller or in fewer steps loses, plus what enlarging by light SR
loses, minus what diffusion gives back on the share of patches that get it. `foveate bench calibrate` measures the parts
on a pack's models.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["BACKGROUND", "QualityTable", "decreasing", "increasing", "pass_key"]

BACKGROUND = 0.1
"""Weight of a pixel that nobody looks at; one of importance 1 weighs 1."""

FILE = "quality.json"


def _at_most(gains: Mapping[int, float], steps: int) -> float:
    """The gain of the most measured steps that `steps` allow; 0 where fewer were not measured."""
    known = [n for n in gains if n <= steps]
    return gains[max(known)] if known else 0.0


def pass_key(passes: Sequence[int]) -> str:
    """Name of a sequence of SR passes: "4", "4,2", "" for none."""
    return ",".join(map(str, passes))


@dataclass(frozen=True, slots=True)
class QualityTable:
    """Measured losses and gains, interpolated; monotone in every effort.

    sides, steps, draw   loss of a picture drawn at `sides` (shares of the renderer's native size) in `steps`
                         (relative to the renderer's default) denoising steps: draw[side][step], falling in both
    enlarge              loss of light SR by the passes that a factor needs and those that are run ("4,2>4": x8 by x4
                         and Lanczos for the rest)
    gain                 what diffusion on all patches gives back by passes and by steps: gain["4"][1]; x4 then x2 has
                         one for refining in the "first", the "last" and in "all" passes ("4,2 last")
    shares, reached      share of the refined patches and the share of the gain reached by it, best patches first
    per_change           loss per mean difference (0 to 1) of an unfinished picture to the finished one
    models               sha256 of the models that it was measured on, by id
    """

    sides: tuple[float, ...] = (0.5, 0.75, 1.0)
    steps: tuple[float, ...] = (0.25, 0.5, 1.0, 2.0, 3.0)
    draw: tuple[tuple[float, ...], ...] = (
        (0.60, 0.45, 0.38, 0.36, 0.35),
        (0.45, 0.28, 0.20, 0.17, 0.16),
        (0.35, 0.18, 0.08, 0.03, 0.01),
    )
    enlarge: Mapping[str, float] = field(
        default_factory=lambda: {
            "2>2": 0.4,
            "2>": 0.6,
            "4>4": 0.7,
            "4>": 1.0,
            "8>8": 0.8,
            "8>": 1.2,
            "4,2>4,2": 0.8,
            "4,2>4": 0.9,
            "4,2>": 1.2,
        }
    )
    gain: Mapping[str, Mapping[int, float]] = field(
        default_factory=lambda: {
            "2 all": {1: 0.05, 2: 0.055},
            "4 all": {1: 0.08, 2: 0.11, 4: 0.13},
            "8 all": {1: 0.08, 2: 0.09},
            "4,2 first": {1: 0.06, 2: 0.065},
            "4,2 last": {1: 0.06, 2: 0.065},
            "4,2 all": {1: 0.09, 2: 0.1},
        }
    )
    shares: tuple[float, ...] = (0.0, 0.1, 0.25, 0.5, 0.75, 1.0)
    reached: tuple[float, ...] = (0.0, 0.3, 0.6, 0.85, 0.96, 1.0)
    per_change: float = 5.0
    models: Mapping[str, str] = field(default_factory=dict)

    def drawn(self, side: float, steps: Any) -> NDArray[np.float64]:
        """Loss of a picture drawn at `side` of the native size in `steps` of the default number of steps."""
        at = np.log(np.maximum(np.asarray(steps, np.float64), 1e-3))
        columns = [np.interp(at, np.log(self.steps), row) for row in self.draw]
        place = float(np.interp(min(side, self.sides[-1]), self.sides, range(len(self.sides))))
        low = min(int(place), len(self.sides) - 2)
        mixed: NDArray[np.float64] = columns[low] + (place - low) * (columns[low + 1] - columns[low])
        below = math.log(self.sides[0] / side) if side < self.sides[0] else 0.0  # smaller than was measured
        return mixed + 0.5 * below

    def enlarged(self, needed: Sequence[int], run: Sequence[int]) -> float:
        """Loss of light SR by the passes `run` where a factor needs `needed`; the rest is Lanczos."""
        known = self.enlarge.get(f"{pass_key(needed)}>{pass_key(run)}")
        if known is not None:
            return known
        if not needed:
            return 0.0
        worst = self.enlarge["4,2>"] + 0.1 * (len(needed) - 2)  # more passes than were measured
        best = self.enlarge["4,2>4,2"] + 0.1 * (len(needed) - 2)
        return worst + (best - worst) * len(run) / len(needed)

    def gains(self, run: Sequence[int], refined: str, factor: float = math.inf) -> Mapping[int, float]:
        """What diffusion of all patches in the `refined` passes ("first", "last" or "all") gives back, by steps.

        Where one pass goes beyond the `factor` that is wanted, less is lost and less can be given back: the gain lies
        between its own and that of the scale below.
        """
        name = f"{pass_key(run)} {refined}"
        found = self.gain.get(name) or self.gain[f"4,2 {refined}" if len(run) > 1 else "4 all"]
        if len(run) != 1 or factor >= run[0]:
            return found
        below = self.gain.get(f"{run[0] // 2} {refined}", {})
        part = max(math.log2(factor / (run[0] // 2)), 0.0)
        return {n: part * g + (1 - part) * _at_most(below, n) for n, g in found.items()}

    def gained(self, share: Any) -> NDArray[np.float64]:
        """Share of the whole gain that refining `share` of the patches reaches, the best first; from 0 to 1."""
        out: NDArray[np.float64] = np.interp(share, self.shares, self.reached)
        return out

    def share_of_gain(self, steps: int) -> float:
        """Gain of `steps` diffusion steps on a patch over that of the most steps measured, in [0, 1]."""
        measured = self.gain["4 all"]
        top = max(measured[max(measured)], 1e-9)
        return min(max(_at_most(measured, steps) / top, 0.0), 1.0)

    def save(self, path: Path) -> None:
        """Write as JSON."""
        raw = {
            "models": dict(self.models),
            "draw": {"sides": self.sides, "steps": self.steps, "loss": self.draw},
            "enlarge": {k: round(v, 4) for k, v in self.enlarge.items()},
            "gain": {k: {str(s): g for s, g in v.items()} for k, v in self.gain.items()},
            "share": {"refined": self.shares, "reached": self.reached},
            "per_change": self.per_change,
        }
        path.write_text(json.dumps(raw, indent=1) + "\n", "utf-8")

    @classmethod
    def load(cls, path: Path) -> QualityTable:
        """The table of a model pack; a general one where the pack has none. Raises ValueError for a damaged file."""
        try:
            raw = json.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return cls()
        try:
            draw, share = raw["draw"], raw["share"]
            return cls(
                tuple(draw["sides"]),
                tuple(draw["steps"]),
                tuple(tuple(map(float, row)) for row in draw["loss"]),
                {str(k): float(v) for k, v in raw["enlarge"].items()},
                {str(k): {int(s): float(g) for s, g in v.items()} for k, v in raw["gain"].items()},
                tuple(share["refined"]),
                tuple(share["reached"]),
                float(raw["per_change"]),
                {str(k): str(v) for k, v in raw["models"].items()},
            )
        except (KeyError, TypeError, AttributeError) as e:
            raise ValueError(
                f"{path} is not a quality table: {e!r}; remake it: foveate bench calibrate"
            ) from e


def increasing(values: Sequence[float]) -> list[float]:
    """The nearest sequence (least squares) that never falls: pool adjacent violators (Ayer et al. 1955)."""
    blocks: list[tuple[float, int]] = []
    for value in values:
        mean, count = float(value), 1
        while blocks and blocks[-1][0] > mean:
            before, n = blocks.pop()
            mean, count = (before * n + mean * count) / (n + count), n + count
        blocks.append((mean, count))
    return [mean for mean, count in blocks for _ in range(count)]


def decreasing(values: Sequence[float]) -> list[float]:
    """The nearest sequence that never rises."""
    return [-v for v in increasing([-v for v in values])]

"""The quality score that the planner plans by: an importance-weighted distance to a reference. See docs/plan.md.

loss = REALISM   x patch-FID of the pictures' patches to the references', every patch weighted by its importance
     + FIDELITY  x Lite0 distance, every pixel weighted
     + SHARPNESS x |ln of the gradient energy over the reference's|, every pixel weighted

Each is in units of what a Lanczos x4 enlargement of photographs scores, so that the loss of one is about 1 and that of
the reference 0. Quality is 1 - loss. A pixel weighs BACKGROUND + (1 - BACKGROUND) x importance.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bench import lite0, metrics
from bench.metrics import Pixels
from foveate.stages.plan.quality import BACKGROUND

__all__ = ["Reference", "Score", "score", "weights"]

REALISM, FIDELITY, SHARPNESS = 0.5 / 800, 0.3 / 3.0, 0.2 / 0.85
"""Weight of each measure over what Lanczos x4 scores on the photographs of scikit-image."""

Weights = NDArray[np.float64]


@dataclass(frozen=True)
class Reference:
    """A picture that others are compared with, and how much each of its pixels counts (H, W)."""

    picture: Pixels
    weight: Weights

    @cached_property
    def features(self) -> lite0.Described:
        """What the network sees in it."""
        return lite0.described(self.picture)


@dataclass(frozen=True, slots=True)
class Score:
    """The measures of a set of pictures, and the loss made of them."""

    patch_fid: float
    lite0: float
    sharpness: float

    @property
    def loss(self) -> float:
        """0 for the references."""
        return REALISM * self.patch_fid + FIDELITY * self.lite0 + SHARPNESS * abs(math.log(self.sharpness))

    @property
    def quality(self) -> float:
        """1 - loss."""
        return 1.0 - self.loss

    def row(self) -> dict[str, Any]:
        """Columns of a table."""
        return {
            "patch-FID": self.patch_fid,
            "Lite0": self.lite0,
            "sharp": self.sharpness,
            "quality": self.quality,
        }


def weights(importance: NDArray[np.float32] | None, height: int, width: int) -> Weights:
    """Weight of every pixel of a (height, width) picture from an importance map of any size; equal without one."""
    if importance is None:
        return np.ones((height, width))
    plane = Image.fromarray(np.ascontiguousarray(importance, np.float32))
    large = np.asarray(plane.resize((width, height), Image.Resampling.BILINEAR)).clip(0, 1)
    out: Weights = BACKGROUND + (1 - BACKGROUND) * large.astype(np.float64)
    return out


def score(pictures: list[Pixels], references: list[Reference]) -> Score:
    """Measure `pictures` against their references as a set."""
    found = [lite0.described(p) for p in pictures]
    pairs = list(zip(pictures, found, references, strict=True))
    return Score(
        metrics.frechet(
            np.concatenate([f.patches for f in found]),
            np.concatenate([r.features.patches for r in references]),
            np.concatenate([lite0.cell_means(r.weight) for r in references]),
        ),
        float(np.mean([lite0.weighted_distance(f, r.features, r.weight) for _, f, r in pairs])),
        float(np.exp(np.mean([math.log(metrics.sharpness(p, r.picture, r.weight)) for p, _, r in pairs]))),
    )

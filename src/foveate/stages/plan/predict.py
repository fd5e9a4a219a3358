"""The predicted ms of every stage of a plan, from its geometry and efforts. Pure; efforts may be arrays."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from foveate.stages.plan.cost import CostTable
from foveate.types import patch_side

__all__ = ["Geometry", "predict"]

_HALO = 0.17  # of the refined area, computed for context and thrown away
_SEARCH_MS = 4.0  # comparing plans
_SPLIT_MS = 4.0  # of a pass, to see which patches are worth refining
_SPLIT_MP_MS = 3.0  # the same, per output megapixel


@dataclass(frozen=True, slots=True)
class Geometry:
    """The sizes of a plan: rendered, the part of it that is enlarged, the SR passes, wanted."""

    lr_width: int
    lr_height: int
    crop_width: int
    crop_height: int
    passes: tuple[int, ...]
    width: int
    height: int

    @property
    def factor(self) -> float:
        """How many times larger than the LR picture is wanted; not than its crop, which is rounded to whole pixels."""
        return max(self.width / self.lr_width, self.height / self.lr_height)


def predict(
    geometry: Geometry,
    table: CostTable,
    *,
    evaluations: Any = 0,
    segmented: Any = False,
    shares: Sequence[Any] = (),
    sr_steps: Any = 0,
    light: str = "light",
    batch: int = 4,
    load_ms: Any = 0.0,
    searched: bool = False,
) -> dict[str, Any]:
    """Uncorrected ms per stage.

    `evaluations` of the renderer's network (0: an image was given); `shares[i]` of pass i's patches are refined with
    `sr_steps` steps (missing: 0); `segmented` whether importance is looked for, `searched` whether
    plans are compared. Arrays broadcast.
    """
    lr_mp = geometry.lr_width * geometry.lr_height / 1e6
    mp = geometry.crop_width * geometry.crop_height / 1e6
    output_mp = geometry.width * geometry.height / 1e6
    out: dict[str, Any] = {
        "plan": _SEARCH_MS * searched,
        "load": load_ms,
        "render": np.where(
            np.asarray(evaluations) > 0, table.ms("render", mp=lr_mp, evaluations=evaluations), 0.0
        ),
        "segment": np.where(segmented, table.ms("segment", mp=mp), 0.0),
        "light": 0.0,
        "diffusion": 0.0,
        "stitch": 0.0,
        "encode": table.ms("encode", mp=output_mp),
    }
    rows, columns = geometry.crop_height, geometry.crop_width
    for i, scale in enumerate(geometry.passes):
        interpolated = table.ms("resize", mp=mp * scale * scale, from_mp=mp)
        out["light"] += interpolated if light == "lanczos" else table.ms(f"light x{scale}", mp=mp)
        share = np.asarray(shares[i] if i < len(shares) else 0.0, np.float64)
        mp *= scale * scale
        out["plan"] += (_SPLIT_MS + _SPLIT_MP_MS * mp) * segmented
        side = patch_side(i, scale)
        rectangles, computed = _refined(math.ceil(rows / side) * math.ceil(columns / side), mp, share)
        calls = np.minimum(rectangles, rectangles / batch + 2.5) * sr_steps
        refined = table.ms("diffusion", calls=calls, mp=computed * sr_steps)
        out["diffusion"] = out["diffusion"] + refined  # not in place: shapes broadcast
        stitched = table.ms("stitch", rectangles=rectangles, mp=computed, canvas_mp=mp)
        out["stitch"] = out["stitch"] + stitched
        rows, columns = rows * scale, columns * scale
    if abs(mp - output_mp) > 1e-3 * output_mp:
        out["stitch"] += table.ms("resize", mp=output_mp, from_mp=mp)
    return out


def _refined(patches: int, mp: float, share: Any) -> tuple[Any, Any]:
    """Rectangles that a share of a grid merges into, and the megapixels computed for them, halos included.

    Few rectangles and no halo when everything is refined, most when a scattered half is; fitted on pictures with
    one object. What a job finds differs by a factor that the correction follows ("diffusion").
    """
    rectangles = patches * share / 64 + 2.0 * math.sqrt(patches) * share * (1 - share)
    return rectangles, mp * share * (1 + _HALO * (1 - share**4))

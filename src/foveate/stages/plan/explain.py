"""Why a plan was chosen for a deadline: what changing one choice would give, and why that lost. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from foveate.stages.plan.base import PlanContext
from foveate.stages.plan.search import Point, batch_of, points
from foveate.types import Request

__all__ = ["Alternative", "explain", "told"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """The chosen point with one `choice` changed to `value`; `why` it lost, empty for the chosen point itself."""

    choice: str
    value: str
    quality: float
    needed_ms: float
    share: float
    why: str


_DIALS: dict[str, Callable[[Point], object]] = {
    "LR size": lambda p: (p.sizes.lr_width, p.sizes.lr_height),
    "denoising steps": lambda p: p.steps,
    "SR passes": lambda p: (p.sizes.passes, p.light),
    "refined passes": lambda p: p.refined if p.share else "none",
    "steps per patch": lambda p: p.sr_steps if p.share else 0,
}
"""The choices, as what must be equal for two points to agree on them."""


def told(choice: str, point: Point) -> str:
    """A choice of a point in words."""
    if choice == "LR size":
        return f"{point.sizes.lr_width}x{point.sizes.lr_height}"
    if choice == "SR passes":
        names = [f"x{s}" for s in point.sizes.passes]
        return " then ".join(names + ["Lanczos"] * (point.light == "lanczos" or not names)) or "none"
    return str(_DIALS[choice](point))


def explain(request: Request, context: PlanContext) -> list[Alternative]:
    """The best point for the request's deadline, then its neighbours: the nearest values of every choice.

    A neighbour differs in one choice (for LR size, SR passes and refined passes also in what they bring along); its
    share of refined patches is what its own time allows. Empty without a deadline, or where none can be met.
    """
    if request.deadline_ms is None:
        return []
    found = points(request, context)
    fitting = [p for p in found if p.needed_ms <= request.deadline_ms]
    if not fitting:
        return []
    best = max(fitting, key=lambda p: p.rank)
    out = [Alternative("chosen", _summary(best, context), best.quality, best.needed_ms, best.share, "")]
    for choice, dial in _DIALS.items():
        for other in _neighbours(best, found, choice, dial):
            why = _why(other, best, request.deadline_ms)
            out.append(
                Alternative(choice, told(choice, other), other.quality, other.needed_ms, other.share, why)
            )
    return out


def _summary(point: Point, context: PlanContext) -> str:
    drawn = f"{told('LR size', point)} in {point.steps} steps" if point.steps else told("LR size", point)
    refined = (
        f", {point.sr_steps} step on {point.share:.0%} of the patches" if point.share else ", no diffusion"
    )
    where = f" of the {point.refined} pass" if len(point.sizes.passes) > 1 and point.refined != "all" else ""
    batches = f", at most {batch_of(point, context)} rectangles per call" if point.share else ""
    return f"{drawn}, {told('SR passes', point)}{refined}{where}{batches}"


def _neighbours(best: Point, found: list[Point], choice: str, dial: Callable[[Point], object]) -> list[Point]:
    """The best point for each value of one choice that differs; only the nearest two of sizes and step counts."""
    kept = {
        "denoising steps": ("LR size", "SR passes", "refined passes", "steps per patch"),
        "LR size": ("denoising steps",),
        "SR passes": ("LR size", "denoising steps"),
        "refined passes": ("LR size", "denoising steps", "SR passes"),
        "steps per patch": ("LR size", "denoising steps", "SR passes"),
    }[choice]
    by_value: dict[object, Point] = {}
    for p in found:
        same = all(_DIALS[k](p) == _DIALS[k](best) for k in kept)
        if same and dial(p) != dial(best):
            value = dial(p)
            if value not in by_value or p.rank > by_value[value].rank:
                by_value[value] = p
    ordered = sorted(by_value.values(), key=lambda p: (p.steps, p.sizes.lr_width, p.needed_ms))
    if choice not in ("denoising steps", "LR size"):
        return ordered
    place = (best.steps, best.sizes.lr_width)
    below, above = (
        [p for p in ordered if ((p.steps, p.sizes.lr_width) < place) == less] for less in (True, False)
    )
    return below[-1:] + above[:1]


def _why(other: Point, best: Point, deadline_ms: float) -> str:
    late = other.needed_ms - deadline_ms
    if late > 0:
        return f"misses the deadline by {late:.0f} ms"
    less = round(best.quality, 4) - round(other.quality, 4)
    if less > 0:
        return f"expected quality {less:.4f} lower"
    return f"no better, and {other.needed_ms - best.needed_ms:.0f} ms slower"

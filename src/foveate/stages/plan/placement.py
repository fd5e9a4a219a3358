"""Where light SR and stitching of a job run: on the edge, or on the end device that waits for the picture. Pure.

Decided by the predicted time until the device has the complete picture; under data saver by bytes; under battery saver
the edge does the work.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from foveate.types import Plan

__all__ = ["Offer", "Placement", "Traffic", "bytes_edge", "bytes_end", "place"]

PROTOCOL = 1
DEFAULT_MBIT = 50.0
SHARE = 1.4
"""Light SR that the edge needs for refined rectangles, halos included, per refined share."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a device can do. `light_ms` is measured, ms per LR megapixel by scale; `models` are hashes by name."""

    engine: str = ""
    light_ms: Mapping[int, float] = field(default_factory=dict)
    downlink_mbit: float | None = None
    rtt_ms: float = 20.0
    memory_mb: float = math.inf
    models: Mapping[str, str] = field(default_factory=dict)
    data_saver: bool = False
    battery_saver: bool = False
    resizes: bool = True
    insists: bool = False


@dataclass(frozen=True, slots=True)
class Traffic:
    """Bytes per pixel of what is sent (python -m bench collaborate measures them).

    `image` the finished file, `lr` the LR picture, `part` per refined output pixel.
    """

    image: float
    lr: float
    part: float


TRAFFIC = {
    "png": Traffic(1.45, 1.42, 0.30),
    "webp": Traffic(0.042, 0.57, 0.014),
    "jpeg": Traffic(0.12, 0.57, 0.014),
}


@dataclass(frozen=True, slots=True)
class Placement:
    """`light` and `stitch` run on "edge" or "end"; predicted ms to the complete picture, and bytes, both ways."""

    light: Literal["edge", "end"]
    stitch: Literal["edge", "end"]
    reason: str
    predicted_ms: Mapping[str, float] = field(default_factory=dict)
    predicted_bytes: Mapping[str, float] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON-able form."""
        return {
            "light": self.light,
            "stitch": self.stitch,
            "reason": self.reason,
            "predicted_ms": {k: round(v, 1) for k, v in self.predicted_ms.items()},
            "predicted_bytes": {k: round(v) for k, v in self.predicted_bytes.items()},
        }


def place(plan: Plan, offer: Offer, held: Mapping[str, str], fmt: str = "png") -> Placement:
    """The placement of a job; `held` are the hashes of this edge's light models by name, `fmt` the file's format."""
    problem = _problem(plan, offer, held)
    if problem:
        return Placement("edge", "edge", problem)
    ms = {"edge": _edge_ms(plan, offer, fmt), "end": _end_ms(plan, offer, fmt)}
    size = {"edge": bytes_edge(plan, fmt), "end": bytes_end(plan, fmt)}
    if offer.insists:
        where, reason = "end", "the device asked for it"
    elif offer.battery_saver:
        where, reason = "edge", "the device saves its battery"
    elif offer.data_saver:
        where = min(size, key=lambda k: size[k])
        reason = (
            f"fewer bytes: {size['end'] / 1e3:.0f} kB with the device, {size['edge'] / 1e3:.0f} kB without"
        )
    else:
        where = min(ms, key=lambda k: ms[k])
        reason = f"sooner complete: {ms['end']:.0f} ms with the device, {ms['edge']:.0f} ms without"
    side: Literal["edge", "end"] = "end" if where == "end" else "edge"
    return Placement(side, side, reason, ms, size)


def _problem(plan: Plan, offer: Offer, held: Mapping[str, str]) -> str:
    """Why the device cannot do its half; "" if it can."""
    if not plan.passes:
        return "nothing to enlarge"
    if plan.light != "light":
        return f"light back end {plan.light!r} is the edge's"
    for scale in plan.passes:
        name = f"light_x{scale}"
        if not offer.models.get(name) or offer.models[name] != held.get(name):
            return f"the device holds other weights for {name}"
    reached = math.prod(plan.passes)
    exact = (plan.crop_width * reached, plan.crop_height * reached) == (plan.width, plan.height)
    if not exact and not offer.resizes:
        return "the size needs a resize, which the device does not do"
    needed = 100 + 60 * plan.crop_width * plan.crop_height * reached**2 / 1e6
    if offer.memory_mb < needed:
        return f"the device has {offer.memory_mb:.0f} MB; about {needed:.0f} MB are needed"
    return ""


def bytes_edge(plan: Plan, fmt: str) -> float:
    """Bytes of the finished file."""
    return plan.width * plan.height * TRAFFIC[fmt].image


def bytes_end(plan: Plan, fmt: str) -> float:
    """Bytes of the LR picture and of all parts."""
    traffic, lr = TRAFFIC[fmt], plan.crop_width * plan.crop_height
    refined = sum(_refined_mp(plan, i) for i in range(len(plan.passes))) * 1e6
    return lr * traffic.lr + refined * traffic.part


def _mp(plan: Plan, sr_pass: int) -> float:
    """LR megapixels of a pass."""
    return plan.crop_width * plan.crop_height * math.prod(plan.passes[:sr_pass]) ** 2 / 1e6


def _refined_mp(plan: Plan, sr_pass: int) -> float:
    share = plan.expected_share if sr_pass in plan.refined_passes else 0.0
    return _mp(plan, sr_pass) * plan.passes[sr_pass] ** 2 * share


def _ms(size: float, offer: Offer) -> float:
    return size * 8e-3 / (offer.downlink_mbit or DEFAULT_MBIT)


def _edge_ms(plan: Plan, offer: Offer, fmt: str) -> float:
    """Until the device has the file: the edge's work, one round trip to fetch it, its bytes."""
    work = sum(v for k, v in plan.predicted_ms.items() if k not in ("queue", "load"))
    return work + 1.5 * offer.rtt_ms + _ms(bytes_edge(plan, fmt), offer)


def _end_ms(plan: Plan, offer: Offer, fmt: str) -> float:
    """Until the device has stitched: every pass ends when its light SR is done and its parts have come."""
    p, traffic = plan.predicted_ms, TRAFFIC[fmt]
    edge = p.get("plan", 0.0) + p.get("render", 0.0)
    line = edge + offer.rtt_ms / 2 + _ms(plan.crop_width * plan.crop_height * traffic.lr, offer)
    device = line
    edge += p.get("segment", 0.0)
    lights = [_mp(plan, i) for i in range(len(plan.passes))]
    refined = [_refined_mp(plan, i) for i in range(len(plan.passes))]
    last = len(plan.passes) - 1
    for i, scale in enumerate(plan.passes):
        light = p.get("light", 0.0) * lights[i] / sum(lights)
        edge += min(SHARE * plan.expected_share, 1.0) * light if i == last else 2.0 * light
        if sum(refined):
            edge += (p.get("diffusion", 0.0) + p.get("stitch", 0.0)) * refined[i] / sum(refined)
        line = max(line, edge + offer.rtt_ms / 2) + _ms(refined[i] * 1e6 * traffic.part, offer)
        device += offer.light_ms.get(scale, math.inf) * lights[i]
        device = max(device, line)
    return device

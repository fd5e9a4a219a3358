"""Names of schedulers: short ones for the settings, and what image tools call them. Loads nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["SCHEDULERS", "sampler_name", "scheduler_class"]

SCHEDULERS: dict[str, tuple[str, dict[str, Any]]] = {
    "ddim": ("DDIMScheduler", {}),
    "dpm++": ("DPMSolverMultistepScheduler", {}),
    "dpm++_karras": ("DPMSolverMultistepScheduler", {"use_karras_sigmas": True}),
    "euler": ("EulerDiscreteScheduler", {}),
    "euler_a": ("EulerAncestralDiscreteScheduler", {}),
    "heun": ("HeunDiscreteScheduler", {}),
    "lcm": ("LCMScheduler", {}),
    "tcd": ("TCDScheduler", {}),
    "unipc": ("UniPCMultistepScheduler", {}),
}
"""Short names of schedulers; the name of any diffusers class works too."""

_SAMPLERS = {
    "DDIMScheduler": "DDIM",
    "DPMSolverMultistepScheduler": "DPM++ 2M",
    "DPMSolverSDEScheduler": "DPM++ SDE",
    "DPMSolverSinglestepScheduler": "DPM++ 2S",
    "EulerAncestralDiscreteScheduler": "Euler a",
    "EulerDiscreteScheduler": "Euler",
    "FlowMatchEulerDiscreteScheduler": "Euler",
    "HeunDiscreteScheduler": "Heun",
    "LCMScheduler": "LCM",
    "LMSDiscreteScheduler": "LMS",
    "PNDMScheduler": "PLMS",
    "TCDScheduler": "TCD",
    "UniPCMultistepScheduler": "UniPC",
}
"""What image tools call the schedulers of diffusers."""


def scheduler_class(name: str) -> tuple[str, dict[str, Any]]:
    """Class and settings of the scheduler that the option `scheduler` names: a short name, or the class itself."""
    return SCHEDULERS.get(name, (name, {}))


def sampler_name(scheduler: Mapping[str, Any]) -> str:
    """What image tools call the scheduler with this configuration (scheduler_config.json): "DPM++ 2M Karras"."""
    kind = str(scheduler.get("_class_name") or "")
    name = _SAMPLERS.get(kind, kind.removesuffix("Scheduler"))
    return f"{name} Karras" if scheduler.get("use_karras_sigmas") else name

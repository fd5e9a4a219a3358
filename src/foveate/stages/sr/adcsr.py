"""AdcSR: one-step diffusion super-resolution x4, 456 M parameters; see _adcsr.py for the network.

Its authors match colours by statistics of the whole picture. Here every patch gets the low frequencies of the LR
picture instead, which needs no statistics; what is left of the match, the contrast of the output, is measured once per
model on a fixed picture. bf16 or fp32: fp16 gives NaN on flat patches.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from foveate import downloads
from foveate.config import Settings
from foveate.errors import WeightsError
from foveate.runtime import device as devices
from foveate.stages.model import ModelBackend
from foveate.stages.sr._adcsr import Network
from foveate.stages.sr._generative import with_colours_of
from foveate.stages.sr._resize import resized
from foveate.types import Array, EngineInfo, SRBatch

__all__ = ["BACKEND", "AdcSR"]

_NATIVE = 4


class AdcSR(ModelBackend):
    """`adcsr:MODEL`: a folder with the published files, one .safetensors with the same names, or a hub id."""

    info: EngineInfo = EngineInfo(
        stage="sr",
        name="adcsr",
        summary="AdcSR, one-step diffusion super-resolution x4",
        licence="the model's own",
        scales=(2, 4),
        multiple_of=16,
        minimum=64,
        halo=16,
        whole=True,
        extra="diffusers",
        argument="MODEL",
    )
    options: ClassVar[tuple[str, ...]] = ("compile",)

    def __init__(self, settings: Settings, argument: str = "") -> None:
        super().__init__(settings, argument)
        self._network: tuple[Callable[[Any], Any], Any, Any, Array] | None = None

    @classmethod
    def about(cls, argument: str, settings: Settings) -> EngineInfo:
        """The same for every file."""
        name = Path(argument).name
        return dataclasses.replace(cls.info, summary=f"AdcSR from {argument}"[:80], models=(name,))

    def _loaded(self) -> tuple[Callable[[Any], Any], Any, Any, Array]:
        """Network, device, dtype, and the factor per channel that gives its output the contrast of its input."""
        with self.lock:
            if self._network is None:
                torch = devices.load_extra("diffusers", "torch", "safetensors")
                weights = _weights(downloads.locate(self.model, self.settings))
                device = devices.choose(self.settings)
                dtype = devices.dtype_for(self.settings, device, half=False)
                network: Callable[[Any], Any] = Network(weights).to(device, dtype)
                if self.given.get("compile"):
                    network = torch.compile(network, dynamic=True)
                picture = _picture(64)
                made = _run(network, device, dtype, picture)
                small = made.reshape(1, 64, _NATIVE, 64, _NATIVE, 3).mean(axis=(2, 4))
                spread = [x.std(axis=(0, 1, 2)) for x in (picture, small)]
                factor = (spread[0] / np.maximum(spread[1], 1e-3)).clip(0.5, 2.0).astype(np.float32)
                self._network = network, device, dtype, factor
                self.precision[self.info.models[0]] = devices.describe(device, dtype)
            return self._network

    def upscale(self, batch: SRBatch) -> Array:
        """See base.SuperResolver.upscale; one evaluation, without noise or prompt."""
        network, device, dtype, factor = self._loaded()
        what = f"AdcSR on {batch.lr.shape}"
        large = devices.guarded(what, lambda: _run(network, device, dtype, batch.lr)) * factor
        _, height, width, _ = batch.lr.shape
        if batch.scale != _NATIVE:
            large = resized(large, height * batch.scale, width * batch.scale)
        return with_colours_of(batch.lr, large, batch.scale)


def _run(network: Callable[[Any], Any], device: Any, dtype: Any, lr: Array) -> Array:
    """(N, H, W, 3) in [0, 1] -> (N, 4H, 4W, 3), about [0, 1]."""
    import torch

    with torch.inference_mode():
        given = torch.from_numpy(np.ascontiguousarray(lr.transpose(0, 3, 1, 2))).to(device, dtype)
        made = network(given * 2 - 1).float().cpu().numpy()
    return np.asarray(made.transpose(0, 2, 3, 1) * 0.5 + 0.5, np.float32)


def _weights(path: Path) -> dict[str, Any]:
    """All tensors of the files at `path`, by name; nothing in them is run."""
    import torch
    from safetensors.torch import load_file

    suffixes = (".safetensors", ".pkl", ".ckpt", ".pth")
    files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.suffix in suffixes)
    if not files:
        raise WeightsError(f"{path} holds no weights; net_params_*.pkl and halfDecoder.ckpt are needed")
    found: dict[str, Any] = {}
    for file in files:
        try:
            if file.suffix == ".safetensors":
                found |= load_file(file)
            else:
                state = torch.load(file, map_location="cpu", weights_only=True)
                found |= state.get("state_dict", state)
        except Exception as e:  # whatever a damaged or foreign file makes the readers say
            reason = str(e).strip().splitlines()[0][:200] if str(e).strip() else type(e).__name__
            raise WeightsError(
                f"{file} cannot be read as weights: {reason}; files that hold code are refused"
            ) from e
    return {k: v for k, v in found.items() if isinstance(v, torch.Tensor)}


def _picture(side: int) -> Array:
    """A fixed picture (1, side, side, 3): gradients and waves in all colours."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    planes = [x, 0.5 + 0.4 * np.sin(20 * x * y), 1 - y]
    return np.stack(planes, axis=2).astype(np.float32)[None]


BACKEND = AdcSR

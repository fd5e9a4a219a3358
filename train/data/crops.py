"""Batches of (low-resolution, high-resolution) crops from the packed tiles, degraded in torch."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor


def downscale(hr: Tensor, scale: int) -> Tensor:
    """Antialiased bicubic as PIL's, on the 8-bit grid: (N, 3, H, W) [0, 1] -> (N, 3, H/scale, W/scale)."""
    size = (hr.shape[-2] // scale, hr.shape[-1] // scale)
    return to_grid(F.interpolate(hr, size=size, mode="bicubic", antialias=True))


@lru_cache(maxsize=32)
def down_matrix(n: int, scale: int) -> tuple[Tensor, Tensor]:
    """The 1-D antialiased bicubic downscale (n/scale, n) and its pseudo-inverse, float64."""
    eye = torch.eye(n, dtype=torch.float64)[None, None]
    d = F.interpolate(eye, size=(n // scale, n), mode="bicubic", antialias=True)[0, 0]
    return d, torch.linalg.pinv(d)


def to_grid(x: Tensor) -> Tensor:
    """Clip to [0, 1] and round to 8 bits."""
    return (x.clamp(0, 1) * 255).round() / 255


def jpeg(x: Tensor, quality: int) -> Tensor:
    """One image (3, H, W) [0, 1] through JPEG."""
    data = BytesIO()
    Image.fromarray((x.permute(1, 2, 0) * 255).round().byte().cpu().numpy()).save(
        data, "JPEG", quality=quality
    )
    out = torch.from_numpy(np.array(Image.open(data))).permute(2, 0, 1)
    return out.to(x.device, torch.float32) / 255


def blur(x: Tensor, sigma: Tensor) -> Tensor:
    """Gaussian of a different sigma (N,) in pixels for every image, 7 taps."""
    at = torch.arange(-3, 4, device=x.device, dtype=x.dtype)
    taps = torch.exp(-0.5 * (at / sigma[:, None]) ** 2)
    taps = (taps / taps.sum(1, keepdim=True)).repeat_interleave(3, 0)
    n, c, h, w = x.shape
    flat = F.pad(x, (3, 3, 3, 3), mode="replicate").reshape(1, n * c, h + 6, w + 6)
    flat = F.conv2d(flat, taps[:, None, :, None], groups=n * c)
    return F.conv2d(flat, taps[:, None, None, :], groups=n * c).reshape(n, c, h, w)


def degrade(lr: Tensor, rng: np.random.Generator) -> Tensor:
    """What generated images suffer, mildly: blur, noise up to 2/255, JPEG quality 80 to 95. (N, 3, h, w) [0, 1]."""
    n = len(lr)
    if n == 0:
        return lr
    lr = blur(lr, torch.from_numpy(rng.uniform(0.15, 0.7, n)).to(lr))
    noise = torch.from_numpy(rng.uniform(0, 2 / 255, (n, 1, 1, 1)) * rng.standard_normal(lr.shape)).to(lr)
    grainy = torch.from_numpy(rng.random((n, 1, 1, 1)) < 0.5).to(lr.device)
    lr = to_grid(torch.where(grainy, lr + noise, lr))
    for i in np.flatnonzero(rng.random(n) < 0.35):
        lr[i] = jpeg(lr[i], int(rng.integers(80, 96)))
    return lr


def texture(crop: np.ndarray) -> float:
    """Mean difference of neighbouring greens."""
    green = crop[..., 1].astype(np.int16)
    return float(np.abs(np.diff(green, axis=0)).mean() + np.abs(np.diff(green, axis=1)).mean())


class Crops:
    """Random crops of `size` HR pixels: `sample` -> lr (N, 3, size/scale, size/scale), hr (N, 3, size, size), [0, 1].

    Shares: art of clip art and emoji, render of pictures that Foveate drew (renders.py), the rest are photographs;
    degraded: mildly degraded inputs; busy: the more textured of two crops; grey: without colour. Deterministic in
    (seed, iteration).
    """

    def __init__(
        self, cache: Path, size: int, *, art: float = 0.3, render: float = 0.0, degraded: float = 0.3,
        busy: float = 0.0, grey: float = 0.0, seed: int = 0, device: torch.device | None = None,
    ) -> None:  # fmt: skip
        shares = {"photo": 1 - art - render, "art": art, "render": render}
        self.shares = [share for share in shares.values() if share > 0]
        self.pools = [
            np.load(cache / "sr-data" / f"train-{kind}.npy", mmap_mode="r")
            for kind, share in shares.items()
            if share > 0
        ]
        self.size, self.degraded, self.busy, self.grey = size, degraded, busy, grey
        self.seed = seed
        self.device = device or torch.device("cpu")

    def crop(self, pool: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        y, x = rng.integers(0, pool.shape[1] - self.size + 1, 2)
        return pool[rng.integers(len(pool)), y : y + self.size, x : x + self.size]

    def sample(self, batch: int, scale: int, iteration: int) -> tuple[Tensor, Tensor]:
        rng, size = np.random.default_rng((self.seed, iteration)), self.size
        crops = np.empty((batch, size, size, 3), np.uint8)
        for i in range(batch):
            pool = self.pools[rng.choice(len(self.pools), p=self.shares)]
            tries = [self.crop(pool, rng) for _ in range(1 + (rng.random() < self.busy))]
            crop = np.rot90(max(tries, key=texture) if len(tries) > 1 else tries[0], rng.integers(4))
            crops[i] = crop[:, ::-1] if rng.random() < 0.5 else crop
            if rng.random() < self.grey:
                crops[i] = (crops[i] @ np.array([0.299, 0.587, 0.114]) + 0.5).astype(np.uint8)[..., None]
        hr = torch.from_numpy(crops).to(self.device).permute(0, 3, 1, 2).float() / 255
        lr = downscale(hr, scale)
        worse = int(rng.binomial(batch, self.degraded))
        if worse:
            lr[:worse] = degrade(lr[:worse], rng)
        return lr, hr


def held_out(cache: Path, kind: str, pack: str = "tuning") -> list[Tensor]:
    """Held-out images of a kind (photo, art), (3, H, W) in [0, 1]; pack: `tuning` to choose by, `report` to report."""
    images = np.load(cache / "sr-data" / f"{pack}-{kind}.npy")
    return [torch.from_numpy(a).permute(2, 0, 1).float() / 255 for a in images]


def psnr_y(a: Tensor, b: Tensor, border: int = 4) -> float:
    """PSNR in dB of BT.601 luma (16..235) of two (3, H, W) images in [0, 1], border cropped, on the 8-bit grid."""
    w = torch.tensor([65.481, 128.553, 24.966]).view(3, 1, 1)
    d = ((to_grid(a.cpu().float()) - to_grid(b.cpu().float())) * w).sum(0)[border:-border, border:-border]
    return float(10 * torch.log10(255**2 / d.square().mean().clamp(min=1e-9)))

"""Measures of image quality. Pictures are uint8 arrays (H, W, 3), sRGB; luma is BT.601, 16 to 235.

psnr_y, ssim_y    fidelity to the original, border cropped
sharpness         gradient energy over the original's: 1 is right, below is blurred, above is noisy
flat_areas        where the original has nothing but a smooth shade
high_pass         what is finer than about three pixels; its deviation over flat areas is visible noise
colour_shift      mean difference of the downscaled output and its input
seams             visibility of the borders between patches
frechet           distance of two sets of features, as in FID

The measures that need a network are in bench/lite0.py.
"""

from __future__ import annotations

import math
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

__all__ = [
    "Border",
    "Pixels",
    "colour_shift",
    "downscaled",
    "flat_areas",
    "frechet",
    "gaussian",
    "high_pass",
    "luma",
    "psnr_y",
    "seams",
    "sharpness",
    "ssim_y",
]

Pixels: TypeAlias = NDArray[np.uint8]
Plane: TypeAlias = NDArray[np.float64]
Border: TypeAlias = tuple[int, int, int, int]
"""(axis, position, start, end): the line before row (axis 0) or column (axis 1) `position`, from start to end."""

BORDER = 4
"""Pixels left out along the edges by psnr_y and ssim_y."""

FLAT = 1.5
"""Local standard deviation of luma, in levels, below which an area counts as flat."""


def luma(picture: Pixels) -> Plane:
    """BT.601 luma (H, W), 16 to 235."""
    return picture.astype(np.float64) @ (np.array([65.481, 128.553, 24.966]) / 255) + 16


def _inner(plane: Plane) -> Plane:
    return plane[BORDER:-BORDER, BORDER:-BORDER]


def psnr_y(picture: Pixels, original: Pixels) -> float:
    """Peak signal-to-noise ratio of luma in dB."""
    error = float(((_inner(luma(picture)) - _inner(luma(original))) ** 2).mean())
    return 10 * math.log10(255**2 / max(error, 1e-9))


def gaussian(plane: Plane, sigma: float, radius: int | None = None) -> Plane:
    """Gaussian blur of (H, W), edges mirrored. The default radius is 3.5 sigma."""
    radius = round(3.5 * sigma) if radius is None else radius
    taps = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    taps /= taps.sum()
    for _ in range(2):
        wide = np.pad(plane, ((radius, radius), (0, 0)), mode="symmetric")
        rows = plane.shape[0]
        plane = sum((w * wide[i : i + rows] for i, w in enumerate(taps)), np.zeros_like(plane)).T
    return plane


def ssim_y(picture: Pixels, original: Pixels) -> float:
    """Structural similarity of luma (Wang et al. 2004), Gaussian window of sigma 1.5."""
    a, b = _inner(luma(picture)), _inner(luma(original))
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    mean_a, mean_b = gaussian(a, 1.5), gaussian(b, 1.5)
    var_a, var_b = gaussian(a * a, 1.5) - mean_a**2, gaussian(b * b, 1.5) - mean_b**2
    covariance = gaussian(a * b, 1.5) - mean_a * mean_b
    same = (2 * mean_a * mean_b + c1) * (2 * covariance + c2)
    both = (mean_a**2 + mean_b**2 + c1) * (var_a + var_b + c2)
    return float((same / both).mean())


def _energy(picture: Pixels, weight: Plane | None) -> float:
    y = luma(picture)
    w = np.ones_like(y) if weight is None else weight
    steps = ((np.abs(np.diff(y, axis=a)), np.delete(w, 0, axis=a)) for a in (0, 1))
    return float(np.mean([np.average(step, weights=part) for step, part in steps]))


def sharpness(picture: Pixels, original: Pixels, weight: Plane | None = None) -> float:
    """Mean |gradient| of luma over the original's; pixels may be weighted by `weight` (H, W)."""
    return _energy(picture, weight) / max(_energy(original, weight), 1e-6)


def high_pass(picture: Pixels) -> Plane:
    """Luma minus its blur of sigma 1.5: (H, W) in levels."""
    y = luma(picture)
    return y - gaussian(y, 1.5)


def flat_areas(original: Pixels) -> NDArray[np.bool_]:
    """True (H, W) where the original's luma deviates by less than FLAT levels within about 9 pixels."""
    y = luma(original)
    mean = gaussian(y, 3.0)
    return gaussian(y * y, 3.0) - mean**2 < FLAT**2


def downscaled(picture: Pixels, width: int, height: int) -> Pixels:
    """Bicubic, antialiased."""
    return np.asarray(Image.fromarray(picture).resize((width, height), Image.Resampling.BICUBIC))


def colour_shift(picture: Pixels, lr: Pixels) -> float:
    """Mean |downscaled picture - its LR input|, in levels of 255."""
    small = downscaled(picture, lr.shape[1], lr.shape[0]).astype(np.float64)
    return float(np.abs(small - lr).mean())


def seams(picture: Pixels, borders: list[Border], scale: int) -> float:
    """Mean |luma step| across the borders over that across lines 2 to 4 input pixels beside them; 1: no seam.

    The lines compared lie at the same place within an enlarged pixel, since interpolation has its own pattern there.
    Divide by the same of the original to take the picture's own edges out. Without borders it is 1.
    """
    y = luma(picture)
    steps = [np.abs(np.diff(y, axis=0)), np.abs(np.diff(y, axis=1)).T]
    across, beside = [], []
    for axis, position, start, end in borders:
        lines = [position + k * scale - 1 for k in (-4, -3, -2, 2, 3, 4)]
        if min(lines) >= 0 and max(lines) < len(steps[axis]):
            across.append(steps[axis][position - 1, start:end].mean())
            beside.append(steps[axis][lines, start:end].mean())
    return float(np.mean(across) / max(float(np.mean(beside)), 1e-6)) if across else 1.0


def frechet(a: NDArray[Any], b: NDArray[Any], weight: Plane | None = None) -> float:
    """Frechet distance of the normal distributions fitted to two sets of features (N, C), (M, C).

    `weight` (N,) counts the samples of both sets, which then are as many.
    """
    cov_a, cov_b = (
        np.cov(v.T, aweights=weight) + 1e-6 * np.eye(v.shape[1]) for v in (a.astype(float), b.astype(float))
    )
    values, vectors = np.linalg.eigh(cov_a)
    root = (vectors * np.sqrt(values.clip(0))) @ vectors.T
    cross = np.sqrt(np.linalg.eigvalsh(root @ cov_b @ root).clip(0)).sum()
    mean_a, mean_b = (np.average(v, axis=0, weights=weight) for v in (a, b))
    distance = ((mean_a - mean_b) ** 2).sum()
    return float(distance + np.trace(cov_a) + np.trace(cov_b) - 2 * cross)

"""Small classifiers on frozen features, fitted in closed form or in seconds; measures of colour, masks, plainness.

Arrays in, arrays out: where pictures and features come from is not known here (see judges.py and prompts.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.metrics import Pixels

__all__ = [
    "Linear",
    "Matcher",
    "best_of",
    "blobs",
    "border",
    "border_colour",
    "colours_of",
    "filled",
    "lab",
    "split",
    "subject_box",
    "top",
    "unevenness",
]

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Linear:
    """Linear discriminant analysis: normal classes with one shrunk covariance, equally likely."""

    labels: tuple[str, ...]
    weight: Floats
    bias: Floats

    @classmethod
    def fit(
        cls, features: NDArray[Any], labels: Sequence[str], shrink: float = 0.1, blocks: int = 1
    ) -> Linear:
        """From features (N, D) and N labels; `shrink` in (0, 1] of the covariance is a multiple of the identity.

        `blocks` equal parts of the features, of as many networks, are taken to be independent: their scores add up.
        """
        if blocks > 1:
            parts = [cls.fit(x, labels, shrink) for x in np.split(np.asarray(features), blocks, axis=1)]
            return cls(
                parts[0].labels, np.vstack([p.weight for p in parts]), np.sum([p.bias for p in parts], axis=0)
            )
        x, names = np.asarray(features, np.float64), tuple(sorted(set(labels)))
        index = np.searchsorted(names, labels)
        means = np.stack([x[index == i].mean(axis=0) for i in range(len(names))])
        inside = x - means[index]
        covariance = inside.T @ inside / max(len(x) - len(names), 1)
        level = max(float(np.trace(covariance)) / len(covariance), 1e-12)
        covariance = (1 - shrink) * covariance + shrink * level * np.eye(len(covariance))
        weight = np.linalg.solve(covariance, means.T)
        return cls(names, weight, -0.5 * (means.T * weight).sum(axis=0))

    def scores(self, features: NDArray[Any]) -> Floats:
        """(N, classes): log-likelihoods up to a constant per row."""
        out: Floats = np.asarray(features, np.float64) @ self.weight + self.bias
        return out


def best_of(scores: Floats, names: Sequence[str], of: Sequence[str]) -> Floats:
    """(N, kinds): of scores (N, classes) the best of each of `names`, where class i is one of the kind `of[i]`."""
    kinds = np.asarray(of)
    return np.stack([scores[:, kinds == name].max(axis=1) for name in names], axis=1)


def top(scores: Floats, names: Sequence[str], wanted: Sequence[str], k: int) -> NDArray[np.bool_]:
    """(N,): is the wanted name among the k best of its row?"""
    place = {name: i for i, name in enumerate(names)}
    own = np.asarray([place[w] for w in wanted], np.int64)
    better = (scores > np.take_along_axis(scores, own[:, None], axis=1)).sum(axis=1)
    out: NDArray[np.bool_] = better < k
    return out


@dataclass(frozen=True, slots=True)
class Matcher:
    """A linear map from picture features to unit text vectors; a cosine says how well a caption fits."""

    mean: Floats
    weight: Floats

    @classmethod
    def fit(cls, features: NDArray[Any], texts: NDArray[Any], epochs: int = 40, seed: int = 0) -> Matcher:
        """InfoNCE (van den Oord et al. 2018) in batches of 256, both ways: features (N, D), unit vectors (N, T)."""
        import torch
        from torch.nn.functional import cross_entropy, normalize

        drawn = torch.Generator().manual_seed(seed)
        mean, scale = features.mean(axis=0), float(features.std()) + 1e-9
        x = torch.as_tensor(np.asarray((features - mean) / scale), dtype=torch.float32)
        y = torch.as_tensor(np.asarray(texts), dtype=torch.float32)
        weight = (torch.randn(x.shape[1], y.shape[1], generator=drawn) * 0.01).requires_grad_()
        sharp = torch.tensor(3.0, requires_grad=True)
        rate = 2e-3
        optimiser = torch.optim.AdamW([weight, sharp], lr=rate, weight_decay=0.1)
        steps = epochs * max(len(x) // 256, 1)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=steps)
        for _ in range(steps):
            rows = torch.randperm(len(x), generator=drawn)[:256]
            cosines = normalize(x[rows] @ weight, dim=1) @ y[rows].T * sharp.exp()
            same = (y[rows] @ y[rows].T > 0.999).float()  # several pictures of one caption are all right
            target = same / same.sum(dim=1, keepdim=True)
            loss = cross_entropy(cosines, target) + cross_entropy(cosines.T, target)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
        return cls(mean.astype(np.float64), weight.detach().double().numpy() / scale)

    def scores(self, features: NDArray[Any], texts: NDArray[Any]) -> Floats:
        """(N, M): cosines of N pictures and M unit text vectors."""
        found = (np.asarray(features, np.float64) - self.mean) @ self.weight
        out: Floats = found / (np.linalg.norm(found, axis=1, keepdims=True) + 1e-12) @ np.asarray(texts).T
        return out


def lab(pixels: NDArray[Any]) -> Floats:
    """CIE L*a*b* (..., 3) under D65 of sRGB in 0..255."""
    v = np.asarray(pixels, np.float64) / 255
    linear = np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    t = linear @ to_xyz.T / (0.95047, 1.0, 1.08883)
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack(
        [116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1
    )


_LIGHTNESS = 0.5
"""A shade is still the colour: lightness counts half."""


def colours_of(
    picture: Pixels, mask: NDArray[np.bool_], names: Sequence[str], prototypes: Floats
) -> NDArray[np.float32]:
    """(D,) what the colour of the thing under the mask is judged by.

    The share of its pixels that is nearest to each word, in Lab and by the nearest of the word's prototypes (P, 3),
    sRGB in 0..255; the quartiles of its L*a*b*, and the mean of what is around it: at night all colours are dark.
    """
    if not mask.any() or mask.all():
        mask = np.ones_like(mask)
    found = lab(picture)
    inside, around = found[mask], found[~mask] if not mask.all() else found[mask]
    weight = (_LIGHTNESS, 1, 1)
    nearest = np.square(inside[:, None] * weight - lab(prototypes)[None] * weight).sum(axis=-1).argmin(axis=1)
    words = sorted(set(names))
    counts = np.bincount(np.searchsorted(words, names)[nearest], minlength=len(words))
    quartiles = np.percentile(inside, (25, 50, 75), axis=0).ravel()
    tones = np.concatenate([quartiles, around.mean(axis=0)]) / 50
    return np.concatenate([counts / len(inside), tones]).astype(np.float32)


def subject_box(mask: NDArray[np.bool_], room: float = 0.1) -> tuple[int, int, int, int]:
    """(y, x, height, width) around the mask with `room` of its longer side around; the whole picture for none."""
    if not mask.any():
        return 0, 0, *mask.shape
    ends = []
    for axis in (1, 0):
        found = np.flatnonzero(mask.any(axis=axis))
        ends.append((int(found[0]), int(found[-1]) + 1))
    side = round((1 + 2 * room) * max(b - a for a, b in ends))
    out = []
    for (a, b), size in zip(ends, mask.shape, strict=True):
        long = min(side, size)
        start = min(max((a + b - long) // 2, 0), size - long)
        out.append((start, long))
    return out[0][0], out[1][0], out[0][1], out[1][1]


def filled(picture: Pixels, mask: NDArray[np.bool_]) -> Pixels:
    """The picture with what is under the mask, and a little around, covered by the nearest that is not."""
    from scipy import ndimage

    grown = ndimage.binary_dilation(mask, iterations=max(2, mask.shape[0] // 64))
    if grown.all() or not grown.any():
        return picture
    rows, columns = ndimage.distance_transform_edt(grown, return_distances=False, return_indices=True)
    out = picture[rows, columns]
    smooth = np.stack([ndimage.gaussian_filter(out[..., c], 3) for c in range(3)], axis=-1)
    out[grown] = smooth[grown]
    return out


def blobs(mask: NDArray[np.bool_], least: float = 0.15) -> list[NDArray[np.bool_]]:
    """Connected parts of the mask, those below `least` of the largest left out, from left to right."""
    from scipy import ndimage

    found, count = ndimage.label(mask)
    if not count:
        return []
    sizes = np.bincount(found.ravel())[1:]
    kept = [found == i + 1 for i in range(count) if sizes[i] >= least * sizes.max()]
    return sorted(kept, key=lambda part: float(np.nonzero(part)[1].mean()))


_FRAME = 1 / 6
"""Width of the frame of a picture in which a plain background is looked for, in shares of its side."""
_NEAR = 1 / 24
"""So far from the subject the background is not looked at: shadows and soft rims."""


def border(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(H, W): the frame of the picture without the subject under the mask; all the frame where nothing is left."""
    from scipy import ndimage

    height, width = mask.shape
    frame = np.ones_like(mask)
    rim = round(_FRAME * min(height, width))
    frame[rim : height - rim, rim : width - rim] = False
    free = frame & ~ndimage.binary_dilation(mask, iterations=max(round(_NEAR * min(height, width)), 1))
    return free if free.sum() > 0.1 * frame.sum() else frame


def unevenness(picture: Pixels, mask: NDArray[np.bool_]) -> float:
    """How far the frame is from one colour or a smooth gradient: the 90th percentile of Lab distances to a quadratic.

    0 for a plain colour and for a linear gradient; a horizon, clouds, trees and houses leave 5 and more.
    """
    seen = border(mask)
    y, x = (2 * np.argwhere(seen) / seen.shape - 1).T
    terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
    found = lab(picture[seen])
    rest = found - terms @ np.linalg.lstsq(terms, found, rcond=None)[0]
    return float(np.percentile(np.linalg.norm(rest, axis=1), 90))


def border_colour(picture: Pixels, mask: NDArray[np.bool_], names: Sequence[str], prototypes: Floats) -> str:
    """The word that most of the frame is nearest to, as in `colours_of`."""
    weight = (_LIGHTNESS, 1, 1)
    found = lab(picture[border(mask)])[::7]
    nearest = np.square(found[:, None] * weight - lab(prototypes)[None] * weight).sum(axis=-1).argmin(axis=1)
    words = sorted(set(names))
    return words[int(np.bincount(np.searchsorted(words, names)[nearest], minlength=len(words)).argmax())]


def split(low: NDArray[Any], high: NDArray[Any]) -> float:
    """The value that best parts what should be low from what should be high, both weighing the same."""
    steps = np.unique(np.concatenate([low, high]))
    middles = (steps[:-1] + steps[1:]) / 2 if len(steps) > 1 else steps
    errors = [(low > m).mean() + (high <= m).mean() for m in middles]
    best = np.flatnonzero(np.isclose(errors, min(errors)))
    return float(middles[best[len(best) // 2]])

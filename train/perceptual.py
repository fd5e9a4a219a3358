"""What tells real texture from false in the last training phase: frozen EfficientNet-Lite1 features and discriminators.

Lite1 serves as a training loss here, so figures from its family (Lite0 distance, patch-FID) need a second, unrelated
measure beside them: `evaluate_sr.py` also reports gradient histograms and spectra.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

LITE = 1  # Lite0 is the judge of the figures
TAPS = {0: 16, 3: 24, 6: 40, 10: 80}  # block -> channels, at strides 2, 4, 8, 16
HEAD_WEIGHTS = (1.0, 0.6, 0.2, 0.06, 1.5)  # the Lite taps, then the pixels


def feature_distance(a: list[Tensor], b: list[Tensor]) -> Tensor:
    """Mean squared distance of the feature maps, each normalised per position as LPIPS does; summed over taps."""
    total = torch.zeros((), device=a[0].device)
    for p, q in zip(a, b, strict=True):
        p, q = F.normalize(p.float(), dim=1, eps=1e-3), F.normalize(q.float(), dim=1, eps=1e-3)
        total = total + (p - q).square().sum(1).mean()
    return total


def texture_distance(a: list[Tensor], b: list[Tensor], window: int = 64) -> Tensor:
    """Squared difference of the features' mean and deviation per channel in windows of `window` pixels.

    It asks for the right amount and kind of texture, not for every hair in its place. In units of each channel's
    variance in b; mean over channels, summed over taps.
    """
    total = torch.zeros((), device=a[0].device)
    for p, q, stride in zip(a, b, (2, 4, 8, 16), strict=True):
        p, q, cells = p.float(), q.float(), window // stride
        scale = q.var((0, 2, 3), keepdim=True) + 1e-4
        (mp, sp), (mq, sq) = (moments(v, cells) for v in (p, q))
        total = total + (((mp - mq).square() + (sp - sq).square()) / scale).mean()
    return total


def moments(x: Tensor, cells: int) -> tuple[Tensor, Tensor]:
    """Mean and deviation of x (N, C, H, W) in half overlapping windows of cells x cells."""
    mean, power = F.avg_pool2d(x, cells, cells // 2), F.avg_pool2d(x.square(), cells, cells // 2)
    return mean, ((power - mean.square()).clamp(min=0) + 1e-4).sqrt()


class Discriminator(nn.Module):
    """Spectrally normalised patch heads on the Lite features and on the pixels beside the light result.

    forward(features, image, light) -> list of logit maps, one per head.
    """

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        sn, act = spectral_norm, nn.LeakyReLU(0.2)
        self.heads = nn.ModuleList(
            nn.Sequential(
                sn(nn.Conv2d(c, 48, 3, stride=stride, padding=1)), act,
                sn(nn.Conv2d(48, 48, 3, padding=1)), act, sn(nn.Conv2d(48, 1, 1)),
            )
            for c, stride in zip(TAPS.values(), (2, 1, 1, 1), strict=True)
        )  # fmt: skip
        self.pixels = nn.Sequential(
            nn.PixelUnshuffle(2), sn(nn.Conv2d(24, width, 3, padding=1)), act,
            sn(nn.Conv2d(width, 64, 4, stride=2, padding=1)), act, sn(nn.Conv2d(64, 64, 3, padding=1)), act,
            sn(nn.Conv2d(64, 1, 3, padding=1)),
        )  # fmt: skip

    def forward(self, features: list[Tensor], image: Tensor, light: Tensor) -> list[Tensor]:
        logits = [head(f) for head, f in zip(self.heads, features, strict=True)]
        detail = 16 * (image - light)  # the residual is what must look real
        return [*logits, self.pixels(torch.cat([detail, 2 * light - 1], 1))]


def hinge_d(real: list[Tensor], fake: list[Tensor]) -> Tensor:
    """The discriminator's hinge loss, summed over heads."""
    pairs = zip(real, fake, strict=True)
    return torch.stack([F.relu(1 - r.float()).mean() + F.relu(1 + f.float()).mean() for r, f in pairs]).sum()


def hinge_g(fake: list[Tensor]) -> Tensor:
    """The generator's hinge loss; HEAD_WEIGHTS evens out that deep heads have ten times the gradient of others."""
    return -torch.stack([w * f.float().mean() for w, f in zip(HEAD_WEIGHTS, fake, strict=True)]).sum()

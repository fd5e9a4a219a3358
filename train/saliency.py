"""The saliency network: a small conv U-Net that says where a picture's objects are.

    python train/data/composites.py --tiles FOLDER     the pack of sprites and backdrops, once
    python train/saliency.py                           train, resuming where it was cut off
    python train/saliency.py --export --tiles FOLDER   write saliency.onnx and its entry in models.json

Every sample is drawn afresh (see `data/composites.py`). Loss: binary cross-entropy plus soft intersection over union.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).resolve().parent))
from common import Run, arguments
from data.composites import Composer
from lite import LiteFeatures

SIZES = ((8, 8), (8, 8), (8, 6), (6, 8), (8, 5), (7, 7), (5, 8))
"""(width, height) of training pictures in units of 32 px; one is drawn per batch."""
SMALL_UNTIL = 0.4
"""Up to this share of the run pictures are half as wide and high, and batches twice as large: it sees more of them."""
TAPS = (0, 2, 4, 10, 13)
"""Blocks of EfficientNet-Lite0 whose maps are used, at strides 2, 4, 8, 16 and 32."""
CHANNELS = (16, 24, 40, 112, 192)
WIDTHS = (24, 40, 72, 112, 112)
"""Channels of the decoder at the same strides."""
MISSED = 10.0
"""A missed pixel of an object costs so many times a false one. In compositions the texture of a photograph is mostly
backdrop, so that what is like it would be marked too faintly in photographs of things."""
EMPTY = 6.0
"""Pictures without an object weigh so much: specks that are marked in a landscape cost a patch of work each."""


def conv(i: int, o: int, kernel: int = 3) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(i, o, kernel, 1, kernel // 2, bias=False), nn.BatchNorm2d(o), nn.ReLU())


class SaliencyNet(nn.Module):
    """(N, 3, H, W) in [0, 1], H and W multiples of 32 -> logits of saliency (N, 1, H, W); see `seen_both_ways`.

    A U-Net: the encoder is the first blocks of EfficientNet-Lite0, the decoder goes back to half size. The encoder
    stays as it came: it knows photographs; from compositions it would learn to tell a sprite from a photograph.
    """

    def __init__(self) -> None:
        super().__init__()
        self.encoder = LiteFeatures(0, TAPS).requires_grad_(False)
        self.middle = nn.Sequential(conv(CHANNELS[-1], WIDTHS[-1], 1), conv(WIDTHS[-1], WIDTHS[-1]))
        self.whole = nn.Linear(CHANNELS[-1], WIDTHS[-1])
        stages = list(zip(CHANNELS[-2::-1], WIDTHS[:0:-1], WIDTHS[-2::-1], strict=True))
        self.mix = nn.ModuleList(conv(skip + deep, width, 1) for skip, deep, width in stages)
        self.dec = nn.ModuleList(conv(width, width) for _, _, width in stages)
        self.out = nn.Conv2d(WIDTHS[0], 1, 3, padding=1)

    def forward(self, image: Tensor) -> Tensor:
        *skips, deep = self.encoder(image)
        whole = self.whole(deep.mean((2, 3)))[:, :, None, None]  # what kind of picture it is
        x = self.middle(deep) + whole
        for mix, block, skip in zip(self.mix, self.dec, skips[::-1], strict=True):
            x = block(mix(torch.cat((F.interpolate(x, scale_factor=2.0, mode="nearest"), skip), 1)))
        return F.interpolate(self.out(x), scale_factor=2.0, mode="bilinear", align_corners=False)


def seen_both_ways(net: nn.Module, image: Tensor) -> Tensor:
    """Saliency (N, 1, H, W) in [0, 1] as it is shipped: by the mean logits of each picture and its mirror image.

    What one way round is taken for background often is not the other way round.
    """
    logits = net(torch.cat((image, image.flip(3))))
    one, other = logits[: image.shape[0]], logits[image.shape[0] :]
    return torch.sigmoid((one + other.flip(3)) / 2)


def batch(composer: Composer, n: int, size: tuple[int, int], **options: float) -> tuple[Tensor, Tensor]:
    """`n` pictures (N, 3, H, W) and targets (N, 1, H, W), float32 in [0, 1]."""
    pairs = [composer.pair(*size, **options) for _ in range(n)]
    images = torch.from_numpy(np.stack([a for a, _ in pairs])).permute(0, 3, 1, 2).float() / 255
    return images, torch.from_numpy(np.stack([t for _, t in pairs]))[:, None].float() / 255


def iou(p: Tensor, t: Tensor) -> Tensor:
    """Intersection over union per picture; soft where p and t are."""
    both = (p * t).sum((1, 2, 3))
    return both / (p.sum((1, 2, 3)) + t.sum((1, 2, 3)) - both).clamp_min(1)


def loss_of(logits: Tensor, target: Tensor) -> tuple[Tensor, dict[str, float]]:
    shown = (target.amax((1, 2, 3)) > 0.9).float()  # pictures with an object
    weight = torch.where(target > 0.5, MISSED, 1.0) * torch.where(shown > 0, 1.0, EMPTY)[:, None, None, None]
    bce = F.binary_cross_entropy_with_logits(logits, target, weight)
    overlap = ((1 - iou(torch.sigmoid(logits), target)) * shown).sum() / shown.sum().clamp_min(1)
    return bce + 0.5 * overlap, {"bce": float(bce.detach()), "overlap": float(overlap.detach())}


class Judge:
    """Held-out sprites over held-out backdrops, always the same ones. Thresholds are at 0.5."""

    def __init__(self, folder: Path, count: int = 240) -> None:
        composer = Composer(folder, "valid", 1234)
        self.shown = [batch(composer, 20, (256, 256), empty=0.0) for _ in range(count // 20)]
        self.empty = [batch(composer, 20, (256, 256), empty=1.0) for _ in range(max(1, count // 80))]

    @torch.no_grad()
    def __call__(self, net: nn.Module) -> dict[str, float]:
        ious, errors, false = [], [], []
        for images, target in self.shown:
            p = seen_both_ways(net, images)
            ious.append(iou((p >= 0.5).float(), (target >= 0.5).float()))
            errors.append((p - target).abs().mean())
        for images, _ in self.empty:
            false.append((seen_both_ways(net, images) >= 0.5).float().mean())
        every = torch.cat(ious)
        return {
            "iou_0.5": float(every.mean()),
            "iou_median": float(every.median()),
            "found": float((every > 0.5).float().mean()),
            "mean_abs_error": float(torch.stack(errors).mean()),
            "false_share_on_empty": float(torch.stack(false).mean()),
        }


def main() -> None:
    p = arguments("Train the saliency network.", minutes=48, lr=2e-3, batch=12)
    p.add_argument(
        "--export", action="store_true", help="write the trained network into the model pack and stop"
    )
    p.add_argument("--tiles", type=Path, help="with --export: folder of photograph tiles to measure on")
    p.add_argument(
        "--sheet", type=Path, help="with --export: draw picture, outline, network, spectral side by side"
    )
    args = p.parse_args()
    folder = args.cache / "saliency-data"
    net = SaliencyNet()
    print(f"{sum(w.numel() for w in net.parameters()):,} parameters", flush=True)
    run = Run("saliency", net, args, ema=0.998, weight_decay=1e-4)
    if args.export:
        from export_saliency import write

        if args.tiles is None:
            p.error("--export measures on photographs: give --tiles")
        write(run, Judge(folder, 240), folder, args.tiles, args.sheet)
        return
    composer = Composer(folder, "train", args.seed + 1000 * run.iteration)

    def step(iteration: int, progress: float) -> tuple[Tensor, dict[str, float]]:
        w, h = composer.rng.choice(SIZES)
        if progress < SMALL_UNTIL:
            images, target = batch(composer, 2 * args.batch, ((w + 1) // 2 * 32, (h + 1) // 2 * 32))
        else:
            images, target = batch(composer, args.batch, (w * 32, h * 32))
        images = images.to(run.device, memory_format=torch.channels_last)
        with run.autocast():
            logits = run.model(images)
        return loss_of(logits.float(), target.to(run.device))

    run.loop(step, evaluate=Judge(folder, 120), evaluate_every=240)


if __name__ == "__main__":
    main()

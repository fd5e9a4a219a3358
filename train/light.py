"""Train the light super-resolution network: one feed-forward pass, regression only.

python train/light.py --scale 4 --minutes 15
python train/light.py --scale 2 --minutes 5 --start light_x4      # body of x4, new head
"""

from __future__ import annotations

import argparse

import torch
import torch.nn.functional as F
from common import Muon, Run, arguments, starting_weights
from data.crops import Crops, downscale, held_out, psnr_y
from torch import Tensor, nn

OPTIMIZERS = {"muon": Muon, "adamw": torch.optim.AdamW}


class Light(nn.Module):
    """(N, 3, H, W) in [0, 1] -> (N, 3, H*scale, W*scale) in [0, 1].

    Residual pairs of 3x3 convolutions with ReLU at low resolution, then pixel shuffle. The base image is bicubic
    interpolation, written as a fixed 5x5 convolution so that it costs next to nothing in any runtime.
    """

    def __init__(self, scale: int, width: int = 48, blocks: int = 3) -> None:
        super().__init__()
        self.scale = scale
        self.base = nn.Conv2d(3, 3 * scale**2, 5)
        self.head = nn.Conv2d(3, width, 3, padding=1)
        self.body = nn.ModuleList(
            nn.Sequential(
                nn.Conv2d(width, width, 3, padding=1), nn.ReLU(), nn.Conv2d(width, width, 3, padding=1)
            )
            for _ in range(blocks)
        )
        self.tail = nn.Conv2d(width, 3 * scale**2, 3, padding=1)
        for conv in [self.head, *(block[i] for block in self.body for i in (0, 2))]:
            nn.init.kaiming_normal_(conv.weight, nonlinearity="relu")
            nn.init.zeros_(conv.bias)
        for block in self.body:
            block[2].weight.data.mul_(0.3)
        self.tail.weight.data.mul_(0.1)
        nn.init.zeros_(self.tail.bias)
        self.base.weight.data.copy_(bicubic_weights(scale))
        nn.init.zeros_(self.base.bias)
        self.base.requires_grad_(False)

    @classmethod
    def of(cls, weights: dict[str, Tensor], scale: int) -> Light:
        """The network these weights belong to."""
        blocks = 1 + max(int(k.split(".")[1]) for k in weights if k.startswith("body"))
        net = cls(scale, weights["head.weight"].shape[0], blocks)
        net.load_state_dict(weights)
        return net

    def forward(self, image: Tensor) -> Tensor:
        x = self.head(4 * image - 2)
        for block in self.body:
            x = x + block(x)
        x = self.tail(x).float()
        with torch.autocast(image.device.type, enabled=False):
            x = x + self.base(F.pad(image, (2, 2, 2, 2), mode="replicate"))
        out = F.pixel_shuffle(x, self.scale)
        return out if self.training else out.clamp(0, 1)


def bicubic_weights(scale: int) -> Tensor:
    """(3*scale^2, 3, 5, 5) kernels that make pixel_shuffle(conv(x)) the bicubic (a = -0.5) interpolation of x."""

    def cubic(d: Tensor) -> Tensor:
        d, a = d.abs(), -0.5
        near = (a + 2) * d**3 - (a + 3) * d**2 + 1
        far = a * d**3 - 5 * a * d**2 + 8 * a * d - 4 * a
        return torch.where(d <= 1, near, torch.where(d < 2, far, torch.zeros_like(d)))

    at = (torch.arange(scale) + 0.5) / scale - 0.5
    taps = cubic(torch.arange(-2, 3)[None] - at[:, None])  # (scale, 5)
    kernel = torch.einsum("ay,bx->abyx", taps, taps).reshape(scale**2, 5, 5)
    weights = torch.zeros(3, scale**2, 3, 5, 5)
    for c in range(3):
        weights[c, :, c] = kernel
    return weights.reshape(3 * scale**2, 3, 5, 5)


def luma(rgb: Tensor) -> Tensor:
    """(N, 3, H, W) -> (N, H, W), BT.601: what PSNR-Y and the eye judge by."""
    return 0.299 * rgb[:, 0] + 0.587 * rgb[:, 1] + 0.114 * rgb[:, 2]


@torch.no_grad()
def evaluate(net: nn.Module, scale: int, photos: list[Tensor], device: torch.device) -> dict[str, float]:
    gains = []
    for hr in photos:
        lr = downscale(hr[None], scale)
        out = net(lr.to(device))[0].cpu()
        plain = F.interpolate(lr, scale_factor=scale, mode="bicubic", antialias=True).clamp(0, 1)[0]
        gains.append((psnr_y(out, hr), psnr_y(plain, hr)))
    ours, theirs = torch.tensor(gains).mean(0).tolist()
    return {"psnr_y": ours, "bicubic": theirs, "gain_db": ours - theirs}


def main() -> None:
    p = arguments(__doc__ or "", minutes=15, lr=1.5e-3, batch=16)
    p.add_argument("--scale", type=int, default=4, choices=(2, 4, 8))
    p.add_argument("--size", type=int, default=128, help="HR crop, px; 256 for x8")
    p.add_argument("--blocks", type=int, default=3, help="residual pairs of convolutions")
    p.add_argument(
        "--start", help="run, ONNX file or `shipped`; of another scale only head and body are taken"
    )
    p.add_argument("--optimizer", choices=OPTIMIZERS, default="muon")
    p.add_argument("--name", help="run to write; default light_x<scale>")
    p.add_argument("--psnr", type=float, default=0.04, help="weight of the log mean squared error beside L1")
    p.add_argument(
        "--floor", type=float, default=5e-5, help="mean squared error below which a crop counts less"
    )
    p.add_argument("--art", type=float, default=0.2, help="share of drawings and emoji")
    p.add_argument("--degraded", type=float, default=0.15, help="share of mildly degraded inputs")
    args: argparse.Namespace = p.parse_args()
    net = Light(args.scale, blocks=args.blocks)
    if args.start:
        old = starting_weights(args.start, f"light_x{args.scale}", args.cache)
        own = net.state_dict()
        fits = {k: v for k, v in old.items() if k in own and own[k].shape == v.shape}
        print(f"{len(fits)} of {len(own)} tensors from {args.start}")
        net.load_state_dict(own | fits)
    name = args.name or f"light_x{args.scale}"
    run = Run(name, net, args, optimizer=OPTIMIZERS[args.optimizer])
    crops = Crops(
        args.cache,
        args.size,
        art=args.art,
        degraded=args.degraded,
        seed=args.seed + args.scale,
        device=run.device,
    )
    photos = held_out(args.cache, "photo")

    def step(iteration: int, progress: float) -> tuple[Tensor, dict[str, float]]:
        lr, hr = crops.sample(args.batch, args.scale, iteration)
        with run.autocast():
            out = run.model(lr.contiguous(memory_format=torch.channels_last))
        error = out - hr
        l1 = error.abs().mean()
        # PSNR itself, so that easy pictures count as much as hard ones; the floor keeps flat crops from ruling
        square = 0.5 * error.square().mean((1, 2, 3)) + 0.5 * luma(error).square().mean((1, 2))
        psnr = torch.log(square + args.floor).mean()
        return l1 + args.psnr * psnr, {"l1": float(l1.detach()), "psnr": float(psnr.detach())}

    net.train()
    run.loop(step, evaluate=lambda n: evaluate(n, args.scale, photos, run.device), evaluate_every=150)


if __name__ == "__main__":
    main()

"""Train the diffusion super-resolution network: one network for x4 and x2, residual diffusion over the light result.

    python train/diffusion.py --phase plain --minutes 40
    python train/diffusion.py --phase few --start diffusion_plain --minutes 60

With r = k (hr - light) and noise e, x_t = (1 - t) r + t e; the network sees x_t, the light result, t and the scale and
predicts r. Phase `plain` is ordinary diffusion training. Phase `few` trains the times that 1, 2 and 4 steps visit, with
an L1, a perceptual and an adversarial loss, so that few steps give texture instead of its mean.
"""

from __future__ import annotations

import argparse
import math

import torch
import torch.nn.functional as F
from common import Run, arguments
from data.crops import Crops, downscale, psnr_y, valid_images
from light import Light
from perceptual import Discriminator, LiteFeatures, feature_distance, hinge_d, hinge_g
from torch import Tensor, nn

K = 16.0  # residual scale: k * (hr - light) has about unit variance in textured areas
TIMES = (1.0, 0.75, 0.5, 0.25)  # what 1, 2 and 4 deterministic steps visit


class Block(nn.Module):
    """Residual block modulated by the embedding; no normalisation: results must not depend on the tile's extent."""

    def __init__(self, cin: int, cout: int, emb: int) -> None:
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(cin, cout, 3, padding=1), nn.Conv2d(cout, cout, 3, padding=1)
        self.film = nn.Linear(emb, 2 * cout)
        self.skip = nn.Conv2d(cin, cout, 1) if cin != cout else nn.Identity()
        for layer in (self.conv2, self.film):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, x: Tensor, emb: Tensor) -> Tensor:
        gain, shift = self.film(emb)[:, :, None, None].chunk(2, 1)
        h = self.conv1(F.silu(x)) * (1 + gain) + shift
        return self.skip(x) + self.conv2(F.silu(h))


class Diffusion(nn.Module):
    """Conv U-Net on the 4x pixel-unshuffled image. All images (N, 3, H, W), H and W multiples of 16.

    noisy: scaled residual x_t; condition: the light result in [0, 1]; t (N,) in (0, 1]; scale (N,) 2 or 4.
    Returns x0, the predicted scaled residual.
    """

    def __init__(self, widths: tuple[int, ...] = (64, 128, 192), blocks: int = 2, emb: int = 128) -> None:
        super().__init__()
        self.register_buffer("frequencies", math.pi * 2.0 ** torch.arange(6), persistent=False)
        self.embed = nn.Sequential(nn.Linear(14, emb), nn.SiLU(), nn.Linear(emb, emb), nn.SiLU())
        self.stem = nn.Conv2d(96, widths[0], 3, padding=1)
        self.down, self.reduce, self.up, self.expand = (nn.ModuleList() for _ in range(4))
        for i, w in enumerate(widths):
            self.down.append(nn.ModuleList(Block(w, w, emb) for _ in range(blocks)))
            if i + 1 < len(widths):
                self.reduce.append(nn.Conv2d(w, widths[i + 1], 2, stride=2))
                self.expand.append(nn.Conv2d(widths[i + 1], 4 * w, 1))
                self.up.append(nn.ModuleList(Block(2 * w if j == 0 else w, w, emb) for j in range(blocks)))
        self.head = nn.Conv2d(widths[0], 48, 3, padding=1)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, noisy: Tensor, condition: Tensor, t: Tensor, scale: Tensor) -> Tensor:
        angles = t[:, None] * self.frequencies
        flag = 2 * torch.log2(scale)[:, None] - 3  # x2: -1, x4: +1
        emb = self.embed(torch.cat([angles.sin(), angles.cos(), t[:, None], flag], 1))
        x = self.stem(F.pixel_unshuffle(torch.cat([noisy, 4 * condition - 2], 1), 4))
        skips = []
        for i, level in enumerate(self.down):
            for block in level:
                x = block(x, emb)
            if i < len(self.reduce):
                skips.append(x)
                x = self.reduce[i](x)
        for i in reversed(range(len(self.up))):
            x = torch.cat([F.pixel_shuffle(self.expand[i](x), 2), skips[i]], 1)
            for block in self.up[i]:
                x = block(x, emb)
        return F.pixel_shuffle(self.head(F.silu(x)).float(), 4) * texture_gate(condition)


def texture_gate(condition: Tensor) -> Tensor:
    """(N, 1, H, W) in [0, 1): near 0 where the light result is flat, so that nothing is added to skies and walls.

    Local, so it does not depend on the tile; of absolute differences, so that bf16 does not upset it.
    """

    def mean7(v: Tensor) -> Tensor:
        return F.avg_pool2d(F.pad(v, (3, 3, 3, 3), mode="replicate"), 7, 1)

    grey = condition.mean(1, keepdim=True)
    activity = mean7((grey - mean7(grey)).abs()).square()
    return activity / (activity + 0.006**2)


@torch.no_grad()
def sample(net: nn.Module, light: Tensor, scale: int, steps: int, noise: Tensor) -> Tensor:
    """Deterministic sampler: light (N, 3, H, W) [0, 1] and noise of that shape -> refined image, before projection."""
    x, x0 = noise, noise
    scales = torch.full((len(x),), float(scale), device=x.device)
    for i in range(steps):
        t, after = 1 - i / steps, 1 - (i + 1) / steps
        x0 = net(x, light, torch.full_like(scales, t), scales)
        eps = (x - (1 - t) * x0) / t
        x = (1 - after) * x0 + after * eps
    return (light + x0 / K).clamp(0, 1)


def flatness(hr: Tensor) -> Tensor:
    """Weight (N, 1, H, W): 1 in texture, up to 10 where the original is flat, so that skies and walls stay clean."""
    grey = F.pad(hr.mean(1, keepdim=True), (3, 3, 3, 3), mode="replicate")
    mean, power = F.avg_pool2d(grey, 7, 1), F.avg_pool2d(grey.square(), 7, 1)
    return 1 + 9 * torch.exp(-(power - mean.square()).clamp(min=0) / 0.015**2)


def per_image(v: Tensor) -> Tensor:
    return v[:, None, None, None]


class Trainer:
    """Holds what both phases share: data, the frozen light networks and the run."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.net = Diffusion()
        extras = {}
        if args.phase == "few":
            self.judge = Discriminator()
            self.judge_optimizer = torch.optim.AdamW(
                self.judge.parameters(), lr=args.lr_judge, betas=(0.0, 0.99)
            )
            extras = {"judge": self.judge, "judge_optimizer": self.judge_optimizer}
        if args.start:
            self.net.load_state_dict(
                torch.load(args.cache / "runs" / args.start / "last.pt", map_location="cpu")["ema"]
            )
        self.run = Run(f"diffusion_{args.phase}", self.net, args, ema=0.996, extras=extras)
        device = self.device = self.run.device
        self.crops = Crops(args.cache, args.size, art=0.35, busy=0.5, seed=args.seed + 100, device=device)
        self.lights = {
            s: load_light(args.cache, s).to(device, memory_format=torch.channels_last) for s in (2, 4)
        }
        if args.phase == "few":
            self.judge.to(device, memory_format=torch.channels_last)
            self.features = LiteFeatures().to(device, memory_format=torch.channels_last)

    @torch.no_grad()
    def batch(self, iteration: int) -> tuple[Tensor, Tensor, Tensor]:
        """hr and light (N, 3, size, size) and scale (N,): every fifth batch is x2."""
        scale = 2 if iteration % 5 == 4 else 4
        lr, hr = self.crops.sample(self.args.batch, scale, iteration)
        with self.run.autocast():
            light = self.lights[scale](lr.contiguous(memory_format=torch.channels_last)).float()
        return hr, light, torch.full((len(hr),), float(scale), device=self.device)

    def plain(self, iteration: int, progress: float) -> tuple[Tensor, dict[str, float]]:
        hr, light, scale = self.batch(iteration)
        r, e = K * (hr - light), torch.randn_like(hr)
        t = torch.sigmoid(torch.randn(len(hr), device=self.device) + 0.4)
        t = torch.where(torch.rand_like(t) < 0.15, torch.ones_like(t), t)  # every sampler starts at 1
        noisy = (1 - per_image(t)) * r + per_image(t) * e
        with self.run.autocast():
            x0 = self.run.model(noisy.contiguous(memory_format=torch.channels_last), light, t, scale)
        error = (flatness(hr) * (x0 - r).square()).mean((1, 2, 3))
        return (error / t.clamp(min=0.25).square()).mean(), {"mse": float(error.mean().detach())}

    def few(self, iteration: int, progress: float) -> tuple[Tensor, dict[str, float]]:
        hr, light, scale = self.batch(iteration)
        r, e = K * (hr - light), torch.randn_like(hr)
        t = torch.tensor(TIMES, device=self.device)[
            torch.multinomial(torch.tensor([0.5, 0.05, 0.4, 0.05]), len(hr), True)
        ]
        start, later = r.clone(), t < 1
        if (
            iteration % 3 and later.any()
        ):  # later steps must also improve what the first one made, not only the truth
            with torch.no_grad(), self.run.autocast():
                start[later] = self.run.model(e[later], light[later], torch.ones_like(t[later]), scale[later])
        noisy = (1 - per_image(t)) * start + per_image(t) * e
        with self.run.autocast():
            x0 = self.run.model(noisy.contiguous(memory_format=torch.channels_last), light, t, scale)
            image = light + x0 / K
            fake, real = self.features(image), self.features(hr)
            perceptual = feature_distance(fake, real)
            self.judge.requires_grad_(False)
            adversarial = hinge_g(self.judge(fake, image, light))
            self.judge.requires_grad_(True)
        weight = flatness(hr)
        pixel = (weight * (image - hr).abs()).mean()
        faithful = self.args.pixel * pixel + self.args.perceptual * perceptual
        grad_faithful = torch.autograd.grad(faithful, x0, retain_graph=True)[0]
        grad_adversarial = (
            torch.autograd.grad(adversarial, x0)[0] / weight
        )  # no grain asked for in flat areas
        ramp = self.args.adversarial * min(1.0, progress / 0.05)
        ratio = grad_faithful.norm() / grad_adversarial.norm().clamp(min=1e-12)
        grad = grad_faithful + ramp * ratio * grad_adversarial

        with self.run.autocast():
            loss = hinge_d(
                self.judge(real, hr, light), self.judge([f.detach() for f in fake], image.detach(), light)
            )
        self.judge_optimizer.zero_grad(set_to_none=True)
        loss.backward()
        self.judge_optimizer.step()
        logs = {"pixel": pixel, "perceptual": perceptual, "adversarial": adversarial, "judge": loss}
        return 30 * (x0 * grad).sum(), {k: float(v.detach()) for k, v in logs.items()}

    @torch.no_grad()
    def evaluate(self, net: nn.Module) -> dict[str, float]:
        """PSNR and sharpness at 1 and 2 steps on one crop of each held-out source, x4, before projection."""
        out: dict[str, list[float]] = {}
        for hr in valid_images(self.args.cache, "photo")[::4] + valid_images(self.args.cache, "art")[::8]:
            hr = hr[None, :, :256, :256].to(self.device)
            light = self.lights[4](downscale(hr, 4))
            noise = torch.randn(hr.shape, generator=torch.Generator().manual_seed(0)).to(self.device)
            for name, image in {
                "light": light,
                **{f"steps{n}": sample(net, light, 4, n, noise) for n in (1, 2)},
            }.items():
                out.setdefault(f"psnr_{name}", []).append(psnr_y(image[0], hr[0]))
                out.setdefault(f"sharp_{name}", []).append(gradient(image) / gradient(hr))
        return {k: sum(v) / len(v) for k, v in out.items()}


def gradient(x: Tensor) -> float:
    return float(x.diff(dim=-1).abs().mean() + x.diff(dim=-2).abs().mean())


def load_light(cache: object, scale: int) -> Light:
    """The averaged weights of a finished light run, frozen."""
    net = Light(scale)
    net.load_state_dict(torch.load(f"{cache}/runs/light_x{scale}/last.pt", map_location="cpu")["ema"])
    return net.eval().requires_grad_(False)


def main() -> None:
    p = arguments(__doc__ or "", minutes=40, lr=4e-4, batch=16)
    p.add_argument("--phase", choices=("plain", "few"), default="plain")
    p.add_argument("--start", help="run whose averaged weights to start from")
    p.add_argument("--size", type=int, default=128, help="HR crop, px")
    p.add_argument("--pixel", type=float, default=2.0)
    p.add_argument("--perceptual", type=float, default=0.02)
    p.add_argument(
        "--adversarial", type=float, default=2.0, help="gradient norm relative to the faithful losses"
    )
    p.add_argument("--lr-judge", type=float, default=3e-4)
    trainer = Trainer(p.parse_args())
    step = trainer.plain if trainer.args.phase == "plain" else trainer.few
    trainer.net.train()
    trainer.run.loop(step, evaluate=trainer.evaluate)


if __name__ == "__main__":
    main()

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
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from common import Run, arguments, starting_weights
from data.crops import Crops, down_matrix, downscale, held_out, psnr_y
from light import Light
from lite import LiteFeatures
from perceptual import LITE, TAPS, Discriminator, feature_distance, hinge_d, hinge_g, texture_distance
from torch import Tensor, nn

K = 16.0  # residual scale: k * (hr - light) has about unit variance in textured areas
HALO = 16  # pixels around a rectangle that the pipeline computes and throws away, x4
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

    noisy: scaled residual x_t; condition: the light result in [0, 1]; t (N,) in (0, 1]; scale (N,) 2, 4 or 8.
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
        flag = 2 * torch.log2(scale)[:, None] - 3  # x2: -1, x4: +1, x8: +3
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
        x0 = F.pixel_shuffle(self.head(F.silu(x)).float(), 4) * texture_gate(condition)
        grey = x0.mean(1, keepdim=True)
        return grey + (x0 - grey) * colour_gate(condition)


def texture_gate(condition: Tensor) -> Tensor:
    """(N, 1, H, W) in [0, 1): near 0 where the light result is flat, so that nothing is added to skies and walls.

    Local, so it does not depend on the tile; of absolute differences, so that bf16 does not upset it.
    """

    grey = condition.mean(1, keepdim=True)
    activity = mean7((grey - mean7(grey)).abs()).square()
    return activity / (activity + 0.006**2)


def colour_gate(condition: Tensor) -> Tensor:
    """(N, 1, H, W) in [0, 1): near 0 where the light result is grey, so that no colour is added to grey pictures."""
    colour = mean7((condition - condition.mean(1, keepdim=True)).abs().mean(1, keepdim=True)).square()
    return colour / (colour + 0.01**2)


def mean7(v: Tensor) -> Tensor:
    """Mean of 7x7 windows, in one direction after the other: two sevenths of the additions."""
    return F.avg_pool2d(F.avg_pool2d(F.pad(v, (3, 3, 3, 3), mode="replicate"), (7, 1), 1), (1, 7), 1)


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
    return 1 + 9 * torch.exp(-(power - mean.square()).clamp(min=0) / 0.010**2)


def detail_of(x0: Tensor, scale: int) -> Tensor:
    """x0 less what its bicubic downscale sees: what the pipeline's consistency projection keeps."""
    (dy, py), (dx, px) = (down_matrix(n, scale) for n in x0.shape[2:])
    return x0 - (py @ dy).to(x0) @ x0 @ (px @ dx).to(x0).T


def per_image(v: Tensor) -> Tensor:
    return v[:, None, None, None]


class Trainer:
    """Holds what both phases share: data, the frozen light networks and the run."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.net = Diffusion()
        self.balance = {"ratio": 0.0}
        extras = {}
        if args.phase == "few":
            self.judge = Discriminator()
            self.judge_optimizer = torch.optim.AdamW(
                self.judge.parameters(), lr=args.lr_judge, betas=(0.0, 0.99)
            )
            extras = {"judge": self.judge, "judge_optimizer": self.judge_optimizer}
        if args.start:
            self.net.load_state_dict(starting_weights(args.start, "diffusion", args.cache))
        self.run = Run(args.name or f"diffusion_{args.phase}", self.net, args, ema=0.996, extras=extras)
        device = self.device = self.run.device
        self.crops, self.wide = (
            Crops(
                args.cache,
                size,
                art=args.art,
                render=args.render,
                busy=0.5,
                grey=0.1,
                seed=args.seed + 100,
                device=device,
            )
            for size in (args.size, 2 * args.size)
        )
        self.lights = {
            s: load_light(args.light or f"light_x{s}", s, args.cache).to(
                device, memory_format=torch.channels_last
            )
            for s in (2, 4, 8)
        }
        if args.phase == "few":
            self.judge.to(device, memory_format=torch.channels_last)
            self.features = (
                LiteFeatures(LITE, TAPS).requires_grad_(False).to(device, memory_format=torch.channels_last)
            )

    @torch.no_grad()
    def batch(self, iteration: int) -> tuple[Tensor, Tensor, Tensor]:
        """hr and light (N, 3, size, size) and scale (N,): of five batches two are x4, two x8, one x2."""
        scale = (8, 4, 8, 4, 2)[iteration % 5]
        lr, hr = (self.wide if scale == 8 else self.crops).sample(self.args.batch, scale, iteration)
        with self.run.autocast():
            light = self.lights[scale](lr.contiguous(memory_format=torch.channels_last)).float()
        if scale == 8:  # light SR saw nothing but zeros around so few pixels
            around = (hr.shape[2] - self.args.size) // 2
            hr, light = (F.pad(x, (-around,) * 4) for x in (hr, light))
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
        """Walk the sampler's own path, two steps (now and then four), and judge what two of its steps predict."""
        hr, light, scale = self.batch(iteration)
        steps, judged = (4, (1, 3)) if iteration % 8 == 7 else (2, (0, 1))
        x, predictions, context = torch.randn_like(hr), [], torch.zeros((), device=self.device)
        for i in range(steps):
            t = torch.full_like(scale, 1 - i / steps)
            with self.run.autocast(), torch.set_grad_enabled(i in judged):
                x0 = self.run.model(x.contiguous(memory_format=torch.channels_last), light, t, scale)
            if i in judged:
                predictions.append(x0)
            if i == judged[iteration % 2] and self.args.context:
                context = self.thin_context(x, light, t, scale, x0, iteration)
            after = 1 - (i + 1) / steps
            x = x0.detach() + after / float(t[0]) * (x - x0.detach())
        x0, light, hr = torch.cat(predictions), light.repeat(2, 1, 1, 1), hr.repeat(2, 1, 1, 1)
        weight = flatness(hr)
        pixel = (weight * (light + x0 / K - hr).abs()).mean()
        image = light + detail_of(x0, int(scale[0])) / K
        with self.run.autocast():
            with torch.no_grad():
                real = [torch.cat([f, f]) for f in self.features(hr[: len(hr) // 2])]
            fake = self.features(image)
            perceptual, texture = feature_distance(fake, real), texture_distance(fake, real)
            self.judge.requires_grad_(False)
            adversarial = hinge_g(self.judge(fake, image, light))
            self.judge.requires_grad_(True)
        seen = self.args.perceptual * perceptual + self.args.texture * texture
        if iteration % 16 == 0:  # the adversarial gradient is kept at a share of the others'
            norms = [torch.autograd.grad(v, x0, retain_graph=True)[0].norm() for v in (seen, adversarial)]
            self.balance["ratio"] = float(norms[0] / norms[1].clamp(min=1e-12))
        ramp = self.args.adversarial * min(1.0, progress / 0.05) * self.balance["ratio"]
        grad = torch.autograd.grad(self.args.pixel * pixel, x0, retain_graph=True)[0]
        # in flat areas the pixels rule: no grain is asked for there
        grad = grad + torch.autograd.grad(seen + ramp * adversarial, x0)[0] / weight
        logs = {"pixel": pixel, "perceptual": perceptual, "texture": texture, "adversarial": adversarial}
        logs["context"] = context
        if iteration % 2 == 0:
            logs["judge"] = 2 * self.train_judge(fake, real, image.detach(), hr, light)
        loss = 30 * ((x0 * grad).sum() + self.args.context * context)
        return loss, {k: float(v.detach()) for k, v in logs.items()}

    def thin_context(
        self, noisy: Tensor, light: Tensor, t: Tensor, scale: Tensor, x0: Tensor, iteration: int
    ) -> Tensor:
        """How far a part alone predicts something else than in its crop, HALO pixels off its border: root mean square.

        A rectangle of the pipeline sees no more than that around the patches it refines, and zeros beyond.
        """
        half = len(x0) // 2
        y, x = (int(v) for v in np.random.default_rng(iteration).integers(1, 4, 2) * HALO)
        window = (slice(0, half), slice(None), slice(y, y + 4 * HALO), slice(x, x + 4 * HALO))
        inner = (..., slice(HALO, -HALO), slice(HALO, -HALO))
        with self.run.autocast():
            alone = self.run.model(
                noisy[window].contiguous(memory_format=torch.channels_last),
                light[window],
                t[:half],
                scale[:half],
            )
        return ((alone - x0[window].detach())[inner] / K).square().mean().sqrt()

    def train_judge(
        self, fake: list[Tensor], real: list[Tensor], image: Tensor, hr: Tensor, light: Tensor
    ) -> Tensor:
        """One step of the discriminator on one half of the batch, either step's predictions in turn."""
        n = len(hr) // 2
        half = slice(0, n) if self.run.iteration % 4 == 0 else slice(n, None)
        with self.run.autocast():
            loss = hinge_d(
                self.judge([f[half] for f in real], hr[half], light[half]),
                self.judge([f[half].detach() for f in fake], image[half], light[half]),
            )
        self.judge_optimizer.zero_grad(set_to_none=True)
        loss.backward()
        self.judge_optimizer.step()
        return loss

    @torch.no_grad()
    def evaluate(self, net: nn.Module) -> dict[str, float]:
        """PSNR and sharpness at 1 and 2 steps on one crop of each held-out source, x4, before projection."""
        out: dict[str, list[float]] = {}
        for hr in held_out(self.args.cache, "photo")[::2] + held_out(self.args.cache, "art")[::4]:
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


def load_light(start: str, scale: int, cache: Path) -> Light:
    """A light network, frozen; start as in `starting_weights`."""
    net = Light.of(starting_weights(start, f"light_x{scale}", cache), scale)
    return net.eval().requires_grad_(False)


def main() -> None:
    p = arguments(__doc__ or "", minutes=40, lr=4e-4, batch=16)
    p.add_argument("--phase", choices=("plain", "few"), default="plain")
    p.add_argument("--name", help="run to write; default diffusion_<phase>")
    p.add_argument("--start", help="run whose averaged weights to start from")
    p.add_argument(
        "--light", help="`shipped`: on the shipped light networks; default: on the runs light_x4, light_x2"
    )
    p.add_argument("--size", type=int, default=128, help="HR crop, px")
    p.add_argument("--art", type=float, default=0.4, help="share of drawings, emoji and lettering")
    p.add_argument("--render", type=float, default=0.0, help="share of pictures that Foveate drew")
    p.add_argument("--context", type=float, default=0.0, help="weight of agreement of parts with the whole")
    p.add_argument("--pixel", type=float, default=4.0)
    p.add_argument("--perceptual", type=float, default=0.06)
    p.add_argument("--texture", type=float, default=0.03)
    p.add_argument(
        "--adversarial", type=float, default=0.35, help="gradient norm relative to perceptual and texture"
    )
    p.add_argument("--lr-judge", type=float, default=3e-4)
    trainer = Trainer(p.parse_args())
    step = trainer.plain if trainer.args.phase == "plain" else trainer.few
    trainer.net.train()
    trainer.run.loop(step, evaluate=trainer.evaluate)


if __name__ == "__main__":
    main()

"""Train the text-to-image denoiser: a conv U-Net that turns noise, a rough sketch and a prompt into a picture.

    python train/data/scenes.py ... ; python train/t2i.py --minutes 60 ; python train/t2i.py --export

Flow matching: with picture x in [-1, 1] and noise e, x_t = (1 - t) x + t e; the network sees x_t, the sketch (colour
and mask), t and the token states of the prompt, and predicts x. Text and sketch are dropped at random, separately and
together, for classifier-free guidance. Pictures enter pixel-unshuffled by 4; convolution everywhere, attention to the
tokens only on the coarsest grid (1/16), so that any size that is a multiple of 16 works.
"""

from __future__ import annotations

import math
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
import torch.nn.functional as F
from common import Run, arguments
from diffusion import Block
from export_sr import MODELS, record
from halve import halved
from torch import Tensor, nn

SPREAD, WIDE = 0.15, 0.5
"""Standard deviation, in [-1, 1], of a picture around its sketch (measured on the pairs), and around mid-grey."""


class TokenAttention(nn.Module):
    """Every cell looks at the prompt's token states and at one learned null token (all there is without a prompt)."""

    def __init__(self, width: int, context: int = 384, heads: int = 8) -> None:
        super().__init__()
        self.heads = heads
        self.norm = nn.LayerNorm(width)
        self.q, self.kv, self.out = (
            nn.Linear(width, width),
            nn.Linear(context, 2 * width),
            nn.Linear(width, width),
        )
        self.null = nn.Parameter(torch.zeros(1, 1, context))
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def forward(self, x: Tensor, tokens: Tensor, mask: Tensor) -> Tensor:
        n, c, h, w = x.shape
        context = torch.cat([self.null.expand(n, -1, -1), tokens], 1)
        seen = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)
        q = self.q(self.norm(x.flatten(2).transpose(1, 2))).view(n, h * w, self.heads, -1).transpose(1, 2)
        k, v = self.kv(context).view(n, context.shape[1], 2, self.heads, -1).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) / math.sqrt(c // self.heads) + (seen[:, None, None] - 1) * 1e4
        out = (scores.float().softmax(-1).to(v.dtype) @ v).transpose(1, 2).reshape(n, h * w, c)
        return x + self.out(out).transpose(1, 2).view(n, c, h, w)


def present(sketch: Tensor) -> Tensor:
    """1 for each sketch (N, 4, H, W) that shows anything, 0 for mid-grey: (N,)."""
    return ((sketch[:, :3] - 0.5).abs().amax((1, 2, 3)) > 0.01).to(sketch.dtype)


def weights(t: Tensor, shown: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """k, standard deviation and variance (N, 1, 1, 1) of the linear guess at times t, see Denoiser."""
    s2 = (WIDE + (SPREAD - WIDE) * shown).square()
    v = (1 - t).square() * s2 + t.square()
    variance = s2 * t.square() / v
    return tuple(q[:, None, None, None] for q in ((1 - t) * s2 / v, variance.sqrt(), variance))  # type: ignore[return-value]


class Denoiser(nn.Module):
    """x (N, 3, H, W) noised picture; sketch (N, 4, H, W) colour and mask in [0, 1], mid-grey without mask when there is
    none; t (N,) in (0, 1]; tokens (N, L, 384) and token_mask (N, L), 1 where there is a token. Returns x0 (N, 3, H, W).

    The network predicts a correction of unit variance to the best linear guess (Karras et al. 2022, with the sketch as
    the mean): for a picture distributed as N(sketch, s^2), E[x0 | x_t] = sketch + k (x_t - (1 - t) sketch) with
    k = (1 - t) s^2 / v, v = (1 - t)^2 s^2 + t^2, and Var[x0 | x_t] = s^2 t^2 / v. So an untrained network already
    returns the sketch at full noise and the picture itself without noise. s is SPREAD with a sketch, else WIDE.
    """

    def __init__(self, widths: tuple[int, ...] = (64, 128, 256), blocks: int = 2, emb: int = 256) -> None:
        super().__init__()
        self.register_buffer("frequencies", math.pi * 2.0 ** torch.arange(6), persistent=False)
        self.embed = nn.Sequential(nn.Linear(13, emb), nn.SiLU(), nn.Linear(emb, emb))
        self.pool = nn.Linear(384, emb)
        self.stem = nn.Conv2d(112, widths[0], 3, padding=1)
        self.down, self.reduce, self.up, self.expand = (nn.ModuleList() for _ in range(4))
        for i, w in enumerate(widths):
            self.down.append(nn.ModuleList(Block(w, w, emb) for _ in range(blocks)))
            if i + 1 < len(widths):
                self.reduce.append(nn.Conv2d(w, widths[i + 1], 2, stride=2))
                self.expand.append(nn.Conv2d(widths[i + 1], 4 * w, 1))
                self.up.append(nn.ModuleList(Block(2 * w if j == 0 else w, w, emb) for j in range(blocks)))
        self.look = nn.ModuleList(TokenAttention(widths[-1]) for _ in range(blocks))
        self.head = nn.Conv2d(widths[0], 48, 3, padding=1)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, x: Tensor, sketch: Tensor, t: Tensor, tokens: Tensor, token_mask: Tensor) -> Tensor:
        angles = t[:, None] * self.frequencies
        pooled = (tokens * token_mask[..., None]).sum(1) / token_mask.sum(1, keepdim=True).clamp(min=1)
        emb = F.silu(self.embed(torch.cat([angles.sin(), angles.cos(), t[:, None]], 1)) + self.pool(pooled))
        rough = torch.cat([2 * sketch[:, :3] - 1, sketch[:, 3:]], 1)
        h = self.stem(F.pixel_unshuffle(torch.cat([x, rough], 1), 4))
        skips = []
        for i, level in enumerate(self.down):
            last = i == len(self.reduce)
            for j, block in enumerate(level):
                h = block(h, emb)
                if last:
                    h = self.look[j](h, tokens, token_mask)
            if not last:
                skips.append(h)
                h = self.reduce[i](h)
        for i in reversed(range(len(self.up))):
            h = torch.cat([F.pixel_shuffle(self.expand[i](h), 2), skips[i]], 1)
            for block in self.up[i]:
                h = block(h, emb)
        keep, left, _ = weights(t, present(sketch))
        guess = rough[:, :3] + keep * (x - (1 - t)[:, None, None, None] * rough[:, :3])
        return guess + left * F.pixel_shuffle(self.head(F.silu(h)).float(), 4)


class Pairs:
    """The shards written so far, memory-mapped; looks for new ones now and then. The first 64 pairs are held out."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.shards = folder, []
        self.rng = np.random.default_rng()
        self.refresh()

    def refresh(self) -> None:
        for path in sorted(self.folder.glob("lengths-*.npy")):
            if (
                ".part" not in path.name
                and len(self.shards) <= (n := int(path.stem[-3:]))
                and n == len(self.shards)
            ):
                self.shards.append({k: np.load(self.folder / f"{k}-{n:03d}.npy", mmap_mode="r")
                                    for k in ("targets", "sketches", "tokens", "lengths")})  # fmt: skip

    def take(self, shard: int, rows: np.ndarray, crop: int) -> tuple[Tensor, ...]:
        s = self.shards[shard]
        y, x = (self.rng.integers(0, (256 - crop) // 16 + 1, 2) * 16).tolist()
        images = [torch.from_numpy(s[k][rows, y : y + crop, x : x + crop].copy()).permute(0, 3, 1, 2).float() / 255
                  for k in ("targets", "sketches")]  # fmt: skip
        tokens = torch.from_numpy(s["tokens"][rows].astype(np.float32))
        mask = (
            torch.arange(tokens.shape[1])[None] < torch.from_numpy(s["lengths"][rows].copy())[:, None]
        ).float()
        return 2 * images[0] - 1, images[1], tokens, mask

    def batch(self, n: int, crop: int) -> tuple[Tensor, ...]:
        shard = int(self.rng.integers(len(self.shards)))
        low = 64 if shard == 0 else 0
        rows = np.sort(self.rng.integers(low, len(self.shards[shard]["lengths"]), n))
        return self.take(shard, rows, crop)


def drop(sketch: Tensor, mask: Tensor, rng: torch.Generator) -> tuple[Tensor, Tensor]:
    """Drop text and sketch for guidance: both 4 %, text alone 12 %, sketch alone 6 %."""
    u = torch.rand(len(sketch), generator=rng)
    no_sketch = ((u < 0.04) | ((u >= 0.16) & (u < 0.22))).float()[:, None, None, None]
    no_text = (u < 0.16).float()[:, None]
    nothing = torch.tensor([0.5, 0.5, 0.5, 0.0])[None, :, None, None]
    return sketch + no_sketch * (nothing - sketch), mask * (1 - no_text)


def main() -> None:
    p = arguments(__doc__ or "", minutes=60, lr=8e-4, batch=16)
    p.add_argument(
        "--export", action="store_true", help="write the ONNX file and its manifest entry, do not train"
    )
    args = p.parse_args()
    if args.export:
        print(
            f"largest difference to torch: {export(args.cache / 'runs/t2i/last.pt', MODELS / 't2i.onnx'):.1e}"
        )
        return record(MODELS, "t2i", {"file": "t2i.onnx"})
    data = Pairs(args.cache / "t2i-data")
    run = Run("t2i", Denoiser(), args, ema=0.998, warmup=0.01)
    device = run.device

    def step(iteration: int, progress: float) -> tuple[Tensor, dict[str, float]]:
        if iteration % 50 == 0:
            data.refresh()
        whole = iteration % 4 == 0
        x, sketch, tokens, mask = data.batch(args.batch // 4 if whole else args.batch, 256 if whole else 128)
        sketch, mask = drop(sketch, mask, run.generator)
        x, sketch, tokens, mask = (v.to(device) for v in (x, sketch, tokens, mask))
        t = torch.sigmoid(0.6 + 1.2 * torch.randn(len(x), generator=run.generator)).to(device)
        t = torch.where(torch.rand(len(x), generator=run.generator).to(device) < 0.1, torch.ones_like(t), t)
        tt = t[:, None, None, None]
        noisy = (1 - tt) * x + tt * torch.randn(x.shape, generator=run.generator).to(device)
        with run.autocast():
            x0 = run.model(
                noisy.contiguous(memory_format=torch.channels_last),
                sketch.contiguous(memory_format=torch.channels_last), t, tokens, mask,
            )  # fmt: skip
        error = (x0.float() - x).square().mean((1, 2, 3))
        shown = present(sketch)
        variance = weights(t, shown)[2].flatten()
        loss = (error / (variance + 0.002) * (0.2 + 0.8 * shown)).mean()
        return loss, {"mse": float((error.detach() * shown).sum() / shown.sum().clamp(min=1))}

    def evaluate(net: nn.Module) -> dict[str, float]:
        x, sketch, tokens, mask = (v.to(device) for v in data.take(0, np.arange(32), 256))
        noise = torch.randn(x.shape, generator=torch.Generator().manual_seed(0)).to(device)
        out = {"baseline": float((2 * sketch[:, :3] - 1 - x).square().mean())}
        with torch.no_grad(), run.autocast():
            for t in (1.0, 0.5):
                tt = torch.full((len(x),), t, device=device)
                out[f"mse_{t}"] = float(
                    (net((1 - t) * x + t * noise, sketch, tt, tokens, mask) - x).square().mean()
                )
        return out

    run.loop(step, evaluate=evaluate, evaluate_every=240)


def export(checkpoint: Path, target: Path) -> float:
    """Write the averaged network as ONNX with free batch, size and token count; returns its difference to torch."""
    net = Denoiser().eval()
    net.load_state_dict(torch.load(checkpoint, map_location="cpu")["ema"])

    def inputs(n: int, h: int, w: int, tokens: int) -> dict[str, Tensor]:
        return {"x": torch.randn(n, 3, h, w), "sketch": torch.rand(n, 4, h, w), "t": torch.rand(n),
                "tokens": torch.randn(n, tokens, 384), "token_mask": torch.ones(n, tokens)}  # fmt: skip

    image, text = {0: "n", 2: "h", 3: "w"}, {0: "n", 1: "l"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            net, tuple(inputs(2, 64, 96, 9).values()), str(target), dynamo=False, opset_version=18, output_names=["x0"],
            input_names=["x", "sketch", "t", "tokens", "token_mask"],
            dynamic_axes={"x": image, "sketch": image, "t": {0: "n"}, "tokens": text, "token_mask": text, "x0": image},
        )  # fmt: skip
    onnx.save(halved(onnx.load(target)), target)
    session, worst = ort.InferenceSession(str(target)), 0.0
    for feed in (inputs(1, 128, 128, 5), inputs(2, 144, 256, 12)):
        with torch.no_grad():
            want = net(*feed.values()).numpy()
        got = session.run(None, {k: v.numpy() for k, v in feed.items()})[0]
        worst = max(worst, float(np.abs(got - want).max()))
    return worst


if __name__ == "__main__":
    main()
